/** No workflow shows the credential of its client, or a control character, in an error about what a server said in a good response. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as aquaPackage from '@sec/aqua';
import type { OperationGroups } from '@sec/core/vendor';
import { parseOperation } from '@sec/core/vendor';
import * as dataTheoremPackage from '@sec/datatheorem';
import * as cloudSecPackage from '@sec/insightcloudsec';
import * as riskenPackage from '@sec/risken';
import { examples as aquaExamples } from '../../packages/aqua/src/generated/handlers.js';
import { table as aquaTable } from '../../packages/aqua/src/generated/table.js';
import { examples as dataTheoremExamples } from '../../packages/datatheorem/src/generated/handlers.js';
import { table as dataTheoremTable } from '../../packages/datatheorem/src/generated/table.js';
import { examples as cloudSecExamples } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { table as cloudSecTable } from '../../packages/insightcloudsec/src/generated/table.js';
import { examples as riskenExamples } from '../../packages/risken/src/generated/handlers.js';
import { table as riskenTable } from '../../packages/risken/src/generated/table.js';
import { type Draw, drawFrom } from '../reliability/support/seeded.js';
import type { ReceivedRequest, ScriptedAnswer } from '../support/script.js';
import { type Answerer, aqua, cloudSec, dataTheorem, risken, secrets } from './support/clients.js';
import { printed } from './support/planted.js';

type Examples = Readonly<Record<string, { readonly body?: unknown } | undefined>>;
type Workflow = (client: object, ...given: readonly unknown[]) => unknown;

interface Vendor {
  readonly name: string;
  readonly exported: object;
  readonly examples: Examples;
  readonly groups: OperationGroups;
  readonly secret: string;
  readonly connect: (answer: Answerer) => object;
  /** What each workflow takes behind its client. */
  readonly inputs: Readonly<Record<string, readonly unknown[]>>;
}

const times = { timeoutMs: 60_000, intervalMs: 10_000 };
const roleArn = 'arn:aws:iam::210987654321:role/ExampleAudit';
const resourceId = 'serviceuser:1:us-east-1:i-1:';

const vendors: readonly Vendor[] = [
  {
    name: 'aqua',
    exported: aquaPackage,
    examples: aquaExamples,
    groups: aquaTable.groups,
    secret: secrets.token,
    connect: (answer) => aqua(answer, { once: true }).client,
    inputs: {
      checkCredential: [],
      cleanUpImages: [{ plan: {} }],
      findRegistry: [{ image: 'gcr.io/team/app:1.4' }],
      findStaleImages: [{ notScannedForDays: 90 }],
      iterateCodeFindings: [{}],
      iterateVulnerabilities: [{}],
      onboardAwsToCspm: [{ name: 'Billing', access: { createRole: () => ({ role_arn: roleArn }) } }, times],
      requeueFailedScans: [{}],
      scanAndGate: [{ image: 'team/app:1.4', registry: 'Docker Hub' }, times],
      startScan: [{ image: 'team/app:1.4', registry: 'Docker Hub' }, times],
      upsertApplicationScope: [{ name: 'Payments team', description: 'another', categories: {} }],
      upsertAssurancePolicy: [{ assurance_type: 'image', name: 'Payments: no criticals', description: 'another' }],
      upsertConfiguration: [{ roles: [{ name: 'Payments auditor', permission: 'Auditor: read only', scopes: [] }] }],
      upsertPermissionSet: [{ name: 'Auditor: read only', actions: [], ui_access: true }],
      upsertRegistry: [{ name: 'Docker Hub', type: 'HUB', password: 'invented-Password-1' }],
      upsertRole: [{ name: 'Payments auditor', permission: 'Auditor: read only', scopes: [] }],
      upsertRuntimePolicy: [{ name: 'Payments runtime', description: 'another' }],
      waitForCspmScan: [{ resumeToken: 'none' }, times],
      waitForScan: [{ image: 'team/app:1.4', registry: 'Docker Hub' }, times],
    },
  },
  {
    name: 'datatheorem',
    exported: dataTheoremPackage,
    examples: dataTheoremExamples,
    groups: dataTheoremTable.groups,
    secret: secrets.apiKey,
    connect: (answer) => dataTheorem(answer, { once: true }).client,
    inputs: {
      checkCredential: [],
      countOpenFindings: [{ mobile_app_id: '1234567' }],
      joinPolicyViolations: [],
      listChangesSince: [{ since: new Date(0) }],
      onboardAws: [{ role_arn: roleArn, external_id: 'invented-External-Id' }],
      scanApiAndGate: [{ asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109', asset_base_url: 'https://api.shop.example/v3' }, times],
      uploadAndGate: [{ file: new Blob(['PK']), filename: 'app.apk' }, times],
      uploadMobileApp: [{ file: new Blob(['PK']), filename: 'app.apk' }, times],
      uploadXcuitestBundle: [
        { file: new Blob(['PK']), filename: 'a.zip', release_type: 'PRE_PROD', bundle_id: 'com.example', version: '1' },
        times,
      ],
      waitForApiScan: [{ asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109', scan_id: '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b' }, times],
      waitForMobileScan: [{ mobile_app_id: '1', scan_id: '2' }, times],
    },
  },
  {
    name: 'insightcloudsec',
    exported: cloudSecPackage,
    examples: cloudSecExamples,
    groups: cloudSecTable.groups,
    secret: secrets.apiKey,
    connect: (answer) => cloudSec(answer, { once: true }).client,
    inputs: {
      checkCredential: [],
      deleteExpiredExemptions: [{}],
      exemptFindings: [{ insight: 'backoffice:1', resources: [resourceId], approver: 'Ada', start_date: '2031-01-01' }],
      findResourceId: [{ provider_id: 'i-1' }],
      gateIacScan: [
        { scan_name: 'a', author_name: 'b', config_name: 'c', iac_provider: 'terraform', template: '{"a":1}' },
        { ...times, throwOnFail: true },
      ],
      harvestAndWait: [{ cloud: 'Staging', targets: [{ cloud: 'Staging' }], resource_id: resourceId }, times],
      iterateContainerVulnerabilities: [{}],
      iterateFindings: [{}],
      iterateResources: [{ selected_resource_type: 'instance' }],
      listAllClouds: [],
      listAllUsers: [],
      listContainerVulnerabilities: [{}],
      onboardAws: [
        { accounts: [{ name: 'Retail', account_number: '210987654321', role_arn: roleArn, external_id: 'x-1' }], wait: true },
        times,
      ],
      rotateApiKey: [{ user: 'mira.holt', storeKey: () => undefined, createClient: () => ({}), allowOwnKey: true }],
      startHarvest: [{ cloud: 'Staging', targets: [{ cloud: 'Staging' }], resource_id: resourceId }],
      updateBadges: [{ clouds: ['divvyorganizationservice:1'], set: [{ key: 'a', value: 'b' }] }],
      withOrganization: ['Retail', () => 1],
    },
  },
  {
    name: 'risken',
    exported: riskenPackage,
    examples: riskenExamples,
    groups: riskenTable.groups,
    secret: secrets.token,
    connect: (answer) => risken(answer, { once: true }).client,
    inputs: {
      checkCredential: [],
      generateReportAndWait: [{ prompt: 'all', name: 'monthly' }, times],
      hydrateFindings: [{ finding_id: [1001, 1002] }],
      listFindingsSince: [{ since: new Date(0) }],
      onboardAws: [
        {
          name: 'Billing',
          aws_account_id: '210987654321',
          data_source: 'aws:guard-duty',
          assume_role_arn: roleArn,
          external_id: 'invented-External-Id',
          scan: true,
        },
        times,
      ],
      reportFinding: [
        {
          description: 'a',
          data_source: 'ci:x',
          data_source_id: 'x',
          resource_name: 'y',
          original_score: 1,
          original_max_score: 2,
          tags: ['t'],
        },
      ],
      scanAndWait: [{ aws_id: 1001, aws_data_source_id: 1002 }, times],
      startScan: [{ aws_id: 1001, aws_data_source_id: 1002 }],
      waitForScan: [{ aws_id: 1001, aws_data_source_id: 1002 }, times],
    },
  },
];

const root = join(import.meta.dirname, '..', '..');

/** Names of the exported functions that take a client first. */
function workflowsOf({ name, exported }: Vendor): string[] {
  const files = globSync(`packages/${name}/src/workflows/**/*.ts`, { cwd: root });
  const declared = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/export (?:async )?function\*? ?(\w+)(?:<[^(]*>)?\(\s*client: /g)].map(
      ([, id = '']) => id,
    ),
  );
  return declared.filter((id) => id in exported).toSorted();
}

/** Puts a credential and characters for a terminal into some of the strings of a value. */
function poison(value: unknown, words: string, draw: Draw, likelihood: number): unknown {
  if (typeof value === 'string') return draw.chance(likelihood) ? draw.one([words, `${value} ${words}`, `${words}${value}`]) : value;
  if (typeof value === 'number') return draw.chance(likelihood / 4) ? words : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => poison(item, words, draw, likelihood));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, words, draw, likelihood)]));
}

function createAnswer({ groups, examples, secret }: Vendor, draw: Draw): Answerer {
  const operations = Object.values(groups).flatMap((rows) => Object.entries(rows).map(([id, row]) => parseOperation(id, row)));
  const patterns = operations.map(
    (operation) => [operation, new RegExp(`${operation.path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)] as const,
  );
  const words = `${secret}\u001b[2J\u202e\nsecond line`;
  const likelihood = draw.one([0.02, 0.1, 0.4, 0.9]);
  return ({ url, method }: ReceivedRequest): ScriptedAnswer => {
    if (draw.chance(0.05)) return { status: draw.one([404, 409, 500]), json: { message: words, error: words, error_message: words } };
    const fitting = patterns.filter(([operation, pattern]) => operation.method === method && pattern.test(url.pathname));
    const [found] = fitting.toSorted(([one], [other]) => other.path.length - one.path.length);
    const example = found === undefined ? { [words]: words } : examples[found[0].id]?.body;
    return typeof example === 'string' ? { text: `${example}${words}` } : { json: poison(example ?? {}, words, draw, likelihood) };
  };
}

/** Runs a workflow to its end. @returns What it failed with, and the failures that it reports in values. */
async function failuresIn(run: () => unknown): Promise<readonly Error[]> {
  try {
    const result = run() as Partial<AsyncIterable<unknown>>;
    if (typeof result?.[Symbol.asyncIterator] !== 'function') return errorsIn(await result);
    const values: unknown[] = [];
    for await (const value of result as AsyncIterable<unknown>) if (values.push(value) > 50) break;
    return errorsIn(values);
  } catch (error) {
    return [error as Error];
  }
}

/** A check reports in sentences what others throw. */
function errorsIn(value: unknown): readonly Error[] {
  if (value instanceof Error) return [value];
  const { problem, notes } = (value ?? {}) as { readonly problem?: unknown; readonly notes?: unknown };
  if (Array.isArray(notes)) return [problem ?? [], notes].flat().map((sentence) => new Error(String(sentence)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(errorsIn) : [];
}

describe.each(vendors)('$name', (vendor) => {
  test('every workflow has a row', () => {
    expect(Object.keys(vendor.inputs).toSorted()).toEqual(expect.arrayContaining(workflowsOf(vendor)));
  });

  test.each(workflowsOf(vendor))('%s quotes no credential and no control character', async (name) => {
    const workflow = (vendor.exported as Readonly<Record<string, Workflow>>)[name] as Workflow;
    let failures = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const client = vendor.connect(createAnswer(vendor, drawFrom(seed)));
      for (const error of await failuresIn(() => workflow(client, ...(vendor.inputs[name] ?? [])))) {
        failures++;
        expect(printed(error), `seed ${seed}`).not.toContain(vendor.secret);
        expect(error.message, `seed ${seed}`).not.toMatch(/[\p{Cc}\u202e]/u);
      }
    }
    expect(failures).toBeGreaterThan(0);
  });
});
