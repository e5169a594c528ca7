/** Findings themselves: search, read, put, delete. @source ca-risken/core pkg/server/finding/finding.go, proto/finding/validator.go [C] */
import { tryParseJson } from '@sec/core/vendor/testing';
import { findingFilterRules, findingFilterShape, findingSortKeys, isPended, searchFindings } from './finding-query.js';
import { type GoStruct, goJsonProblem } from './go-json-problem.js';
import { shortestFloat32, toMysqlJson } from './json.js';
import { cutPage, pageRules, pageShape } from './paging.js';
import { putResource } from './resource.js';
import { BackendError } from './backend-error.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import type { Finding } from './tables.js';
import { atLeast, atMost, bytes, json, ozzo, ozzoWrapped, required, type Rule } from './validate-ozzo.js';

export const findingKey = { project_id: 'uint32', finding_id: 'uint64' } as const;
export const findingKeyRules: Readonly<Record<keyof typeof findingKey, readonly Rule[]>> = {
  project_id: [required],
  finding_id: [required],
};

const findingShape = {
  description: 'string',
  data_source: 'string',
  data_source_id: 'string',
  resource_name: 'string',
  project_id: 'uint32',
  original_score: 'float',
  original_max_score: 'float',
  data: 'string',
} as const;

export function findingRoutes(store: Store): readonly Route[] {
  return [...listRoutes(store), ...singleRoutes(store)];
}

function listRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/finding/list-finding',
      request: { project_id: 'uint32', ...findingFilterShape, ...pageShape, alert_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], ...findingFilterRules, ...pageRules(...findingSortKeys) }),
      respond: (input, call) => {
        const { page, ...counts } = cutPage(call, input, {
          rows: searchFindings(store, [input.project_id], input),
          unfiltered: tables.findings.filter((row) => row.project_id === input.project_id),
          defaultSort: 'finding_id',
          toWire: (row) => row.finding_id,
        });
        return { finding_id: page, ...counts };
      },
    }),
    route({
      method: 'GET',
      path: '/finding/list-finding-for-organization',
      access: 'organization',
      request: { organization_id: 'uint32', ...findingFilterShape, ...pageShape },
      check: (input) => {
        const { sort, direction } = pageRules(...findingSortKeys);
        return ozzo(input, { organization_id: [required], ...findingFilterRules, sort, direction });
      },
      respond: (input, call) => {
        const projectIds = tables.organizationProjects
          .filter((row) => row.organization_id === input.organization_id)
          .map((row) => row.project_id);
        const { page, ...counts } = cutPage(call, input, {
          rows: searchFindings(store, projectIds, input),
          unfiltered: tables.findings.filter((row) => projectIds.includes(row.project_id)),
          defaultSort: 'finding_id',
          toWire: (row) => describe(store, row),
        });
        return { findings: page, ...counts };
      },
    }),
  ];
}

function singleRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/finding/get-finding',
      request: findingKey,
      check: (input) => ozzo(input, findingKeyRules),
      respond: (input) => ({ finding: findFinding(store, input) }),
    }),
    route({
      method: 'POST',
      path: '/finding/put-finding',
      request: { project_id: 'uint32', finding: findingShape },
      check: (input) => {
        const most = input.finding?.original_max_score ?? 0;
        return ozzoWrapped(
          input,
          input.finding,
          { missing: 'Required finding parameter' },
          {
            description: [bytes(0, 200)],
            data_source: [required, bytes(0, 64)],
            data_source_id: [required, bytes(0, 255)],
            resource_name: [required, bytes(0, 512)],
            original_score: [atLeast(0), atMost(most, shortestFloat32(most))],
            original_max_score: [required, atLeast(0), atMost(999.99)],
            data: [json],
          },
        );
      },
      respond: ({ finding }) => ({ finding: putFinding(store, checked(finding)) }),
    }),
    route({
      method: 'POST',
      path: '/finding/delete-finding',
      request: findingKey,
      check: (input) => ozzo(input, findingKeyRules),
      respond: ({ project_id, finding_id }) => {
        const belongs = (row: { project_id: number; finding_id: number }): boolean =>
          row.project_id === project_id && row.finding_id === finding_id;
        removeWhere(tables.findings, belongs);
        removeWhere(tables.findingTags, belongs);
      },
    }),
  ];
}

export function findFinding(store: Store, key: { readonly project_id: number; readonly finding_id: number }): Finding | undefined {
  return store.tables.findings.find((row) => row.project_id === key.project_id && row.finding_id === key.finding_id);
}

export type FindingInput = Pick<
  Finding,
  'description' | 'data_source' | 'data_source_id' | 'resource_name' | 'project_id' | 'original_score' | 'data'
> & {
  readonly original_max_score: number;
};

/**
 * Writes a finding and its resource. Not imitated: the automatic triage, which lowers the score of a finding whose data
 * has a `risken_triage` member.
 *
 * @throws BackendError when `data` is empty or not an object (the JSON column takes no empty string, the triage no other value), or
 * when a scoring setting that matches cannot be read.
 */
export function putFinding(store: Store, input: FindingInput): Finding {
  const { original_max_score, ...members } = input;
  if (input.data === '')
    throw new BackendError(
      `Error 3140 (22032): Invalid JSON text: "The document is empty." at position 0 in value for column 'finding.data'.`,
    );
  const problem = goJsonProblem(input.data, { name: 'finding.FindingDataTriage', members: {} });
  if (problem !== undefined) throw new BackendError(`failed to unmarshal finding data: ${problem}`);
  const written = {
    ...members,
    original_score: roundToCents(input.original_score),
    score: scoreOf(store, input),
    data: toMysqlJson(input.data),
  };
  const stored = store.tables.findings.find(
    (row) => row.project_id === input.project_id && row.data_source === input.data_source && row.data_source_id === input.data_source_id,
  );
  const finding = stored ?? { finding_id: store.nextId('finding'), ...written, ...store.times() };
  if (stored === undefined) store.tables.findings.push(finding);
  else Object.assign(stored, written, { updated_at: store.now() });
  putResource(store, input.project_id, input.resource_name);
  return finding;
}

/** @source ca-risken/core pkg/server/finding/finding_setting.go, findingSetting [C] */
const coefficientStruct: GoStruct = { name: 'finding.findingSetting', members: { score_coefficient: 'float32' } };

/**
 * The scanner's score on a scale of 1, rounded to two decimals, times the coefficient of the first active setting whose
 * prefix matches; the column keeps two decimals as well.
 */
function scoreOf(store: Store, input: FindingInput): number {
  const base = Math.round(Math.fround(Math.fround(input.original_score / input.original_max_score) * 100)) / 100;
  const setting = store.tables.findingSettings.find(
    (row) => row.project_id === input.project_id && row.status === 1 && input.resource_name.startsWith(row.resource_name),
  );
  // The server stores such a setting, and from then on refuses every finding that it matches.
  const problem = setting === undefined ? undefined : goJsonProblem(setting.setting, coefficientStruct);
  if (problem !== undefined) {
    const { project_id, resource_name } = input;
    throw new BackendError(
      `failed to unmarshal finding setting JSON, projectID=${project_id}, resourceName=${resource_name}, err=${problem}`,
    );
  }
  const { score_coefficient } = ((setting === undefined ? undefined : tryParseJson(setting.setting)) ?? {}) as {
    score_coefficient?: unknown;
  };
  const coefficient = typeof score_coefficient === 'number' && score_coefficient !== 0 ? score_coefficient : 1;
  return roundToCents(Math.min(1, Math.max(0, base * coefficient)));
}

function roundToCents(value: number): number {
  return Math.round(shortestFloat32(value) * 100) / 100;
}

/** A finding with its archive state and its tags. */
function describe(store: Store, finding: Finding): object {
  const pend = store.tables.pendFindings.find((row) => row.finding_id === finding.finding_id);
  const user = store.tables.users.find((row) => row.user_id === pend?.pend_user_id);
  return {
    finding,
    pend_info: {
      note: pend?.note,
      user_name: user?.name,
      status: isPended(pend, store.now()) ? 'ARCHIVE' : 'ACTIVE',
      expired_at: pend?.expired_at,
    },
    finding_tags: store.tables.findingTags.filter((row) => row.finding_id === finding.finding_id),
  };
}
