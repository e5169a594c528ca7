/** What responds to operations that no route is for. */
import { createStore, readInput, type Row, type StateOptions, type Store as StateStore, type StoreCall } from '@sec/core/vendor/testing';
import { examples } from '../../generated/handlers.js';
import { state } from '../../generated/state.js';
import { bindRow } from './bind-row.js';
import type { Access } from './caller.js';
import { backendErrorResponse, jsonResponse } from './responses.js';
import { rules } from './rest-rules.js';
import { BackendError, recordNotFound } from './backend-error.js';
import { organizationId, projectId } from './sample.js';
import type { Store } from './state.js';

export interface Rest {
  /** @returns The rows at the start. */
  readonly seed: StateStore['seed'];
  readonly respond: (store: Store, call: Omit<StoreCall, 'tables'>) => Response;
}

/** Routes that check less, or more, than rights in the project or the organization. @source ca-risken/gateway router.go [C] */
const accesses: Readonly<Record<string, Access>> = {
  '/google/list-google-datasource': 'open',
  '/azure/list-azure-datasource': 'open',
  '/code/list-datasource': 'open',
  '/ai/chat-ai': 'open',
};

export function accessOf(path: string): Access {
  return accesses[path] ?? (path.startsWith('/organization') ? 'organization' : 'project');
}

/** Families whose validation names the first failure only. @source ca-risken/core and datasource-api, validators of proto [C] */
const namesFirstOnly = /^\/(organization-iam|organization-alert|report|ai|azure|datasource)\//;

/** What these give for a key that is not there: an empty object, or one that has times only. @source the same, pkg/server [C] */
const beforeAllTime = -62_135_596_800;
const nothing = { created_at: beforeAllTime, updated_at: beforeAllTime };
const emptyObjects: Readonly<Record<string, Row>> = {
  getReport: { report: nothing },
  getGcpDataSource: { gcp_data_source: { scan_at: beforeAllTime, ...nothing } },
  getAzureDataSource: { rel_azure_data_source: { scan_at: beforeAllTime, ...nothing } },
  getDiagnosisDataSource: { diagnosis_data_source: {} },
  getApplicationScanBasicSetting: { application_scan_basic_setting: {} },
};

export function createRest({ unserved }: StateOptions, clock: { now(): number }): Rest {
  const now = (): number => Math.floor(clock.now() / 1000);
  const { seed, respond } = createStore({
    state,
    examples,
    unserved,
    handWritten: ['OrganizationAlertConditionNotification', 'GitleaksCache'],
    count: 4,
    constants: { project_id: projectId, organization_id: organizationId },
    vendor: {
      reply: (_, status, body) => jsonResponse(status, body),
      missing: ({ id, effect }) =>
        effect === 'read' ? jsonResponse(200, { data: emptyObjects[id] ?? {} }) : backendErrorResponse(recordNotFound()),
      exists: () => backendErrorResponse(new BackendError('Error 1062 (23000): Duplicate entry')),
      incomplete: ({ path }, member) => jsonResponse(400, { error: blank(path, member) }),
      unfit: ({ path }, member) => jsonResponse(400, { error: blank(path, member) }),
      deletesMissing: true,
      replaces: true,
      stamp: (row, isNew) => ({ ...row, created_at: isNew ? now() : row['created_at'], updated_at: now() }),
    },
  });

  return {
    seed,
    respond(store, { operation, received: sent, lists }) {
      const received = { ...sent, body: bindRow(operation.id, sent.body) };
      const input = readInput(operation, received);
      const owner = ['project_id', 'organization_id'].find(
        (name) => operation.members.get(name)?.required === true && Number(input[name] ?? 0) === 0,
      );
      if (owner !== undefined) return jsonResponse(400, { error: blank(operation.path, owner) });
      const rule = rules[operation.id];
      try {
        rule?.before?.(store, input);
        const response = respond({ operation, received, tables: store.tables.rows, lists });
        const payload = response.ok ? rule?.after?.(store, input) : undefined;
        return payload === undefined ? response : jsonResponse(200, { data: payload });
      } catch (error) {
        if (!(error instanceof BackendError)) throw error;
        return backendErrorResponse(error);
      }
    },
  };
}

/** The sentence for a member that is missing. */
function blank(path: string, member: string): string {
  if (!namesFirstOnly.test(path)) return `${member}: cannot be blank.`;
  const [route = ''] = path.split('/').slice(-1);
  const name = toGoName(member);
  return `invalid ${toGoName(route)}Request.${name}: ${name.endsWith('Id') ? 'value must be greater than 0' : 'value is required'}`;
}

function toGoName(text: string): string {
  return text.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
