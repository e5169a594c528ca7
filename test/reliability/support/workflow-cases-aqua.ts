/** One good run of each workflow of Aqua. */
import * as entry from '@sec/aqua';
import {
  type AquaClient,
  checkCredential,
  cleanUpImages,
  type CleanUpImagesResult,
  type CleanUpPlan,
  type CodeFindingEntry,
  createAquaClient,
  findRegistry,
  findStaleImages,
  iterateCodeFindings,
  iterateVulnerabilities,
  onboardAwsToCspm,
  type OnboardAwsToCspmResult,
  requeueFailedScans,
  scanAndGate,
  type ScanAndGateResult,
  startScan,
  upsertApplicationScope,
  upsertAssurancePolicy,
  upsertConfiguration,
  type UpsertConfigurationResult,
  upsertPermissionSet,
  upsertRegistry,
  type UpsertResult,
  upsertRole,
  upsertRuntimePolicy,
  waitForCspmScan,
  type WaitForCspmScanResult,
  waitForScan,
} from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { checks } from '@sec/aqua/validate';
import { finding, scanned, serveCode } from '../../aqua/code-estate.js';
import { table } from '../../../packages/aqua/src/generated/table.js';
import { collect, type WorkflowCase, type WorkflowVendor } from './workflow-case.js';

const codeHost = 'code.example';
const limits = { timeoutMs: 120_000, unknownStatusGraceMs: 20_000 };
const scanLimits = { ...limits, notFoundGraceMs: 20_000 };
const image = { registry: 'Docker Hub', image: 'acme/web:1.0.0' };
const role_arn = 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';

const isUnsure = ({ status }: { readonly status?: string }): boolean => status === 'unknown';

/** Two days are over, and one container runs that is none of the images. */
const stale = { olderThanDays: 1.5 } as const;
const containers = [{ id: 'c-1', image_name: 'other/thing:1' }];

const permissionSet = { name: 'Invoice reader', actions: ['images.read'], ui_access: true };
const applicationScope = {
  name: 'Invoices',
  categories: { artifacts: { image: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'payments/*' }] } } },
};
const role = { name: 'Invoice auditor', permission: 'Invoice reader', scopes: ['Global'] };
const assurancePolicy = { name: 'Invoices', assurance_type: 'image', application_scopes: ['Global'] } as const;
const runtimePolicy = { name: 'Invoices', runtime_type: 'container', application_scopes: ['Global'] };

const isUnread = ({ notApplied, lost }: UpsertResult): boolean => notApplied.length > 0 || lost.length > 0;

/** What all upserts have in common. */
const upserted = {
  needs: [],
  // Changes name what the console had before.
  essence: ({ outcome, name, notApplied, lost }: UpsertResult) => ({ outcome, name, notApplied, lost }),
  // What was written is read back.
  silent: /^(create|update)/,
  isOpen: isUnread,
};

const cases: readonly WorkflowCase<AquaClient>[] = [
  {
    workflow: 'checkCredential',
    run: (client) => checkCredential(client),
    needs: [],
    // A token says most of it itself.
    essence: ({ isValid, kind }: { readonly isValid: boolean; readonly kind?: string }) => ({ isValid, kind }),
    silent: /^getAccount$/,
    isOpen: ({ isValid }: { readonly isValid: boolean }) => !isValid,
  },
  {
    workflow: 'findRegistry',
    run: (client) => findRegistry(client, { image: 'registry.acme.example/acme/api:1.0.0' }),
    needs: ['listRegistries /1', 'listRegistries /1/name'],
  },
  {
    workflow: 'upsertRegistry',
    ...upserted,
    run: (client) => upsertRegistry(client, { name: 'Production Registry', description: 'new', password: 'invented' }),
  },
  {
    workflow: 'upsertRegistry',
    ...upserted,
    variant: 'a new one',
    // No registries are an answer.
    means: /^listRegistries  (\[\]|null)$/,
    run: (client) => upsertRegistry(client, { name: 'Mirror', type: 'V2', url: 'https://mirror.acme.example' }),
  },
  {
    workflow: 'upsertPermissionSet',
    ...upserted,
    prepare: (client) => upsertPermissionSet(client, permissionSet),
    run: (client) => upsertPermissionSet(client, { ...permissionSet, actions: ['images.read', 'containers.read'] }),
  },
  {
    workflow: 'upsertApplicationScope',
    ...upserted,
    prepare: (client) => upsertApplicationScope(client, applicationScope),
    run: (client) => upsertApplicationScope(client, { ...applicationScope, description: 'new' }),
  },
  {
    workflow: 'upsertRole',
    ...upserted,
    prepare: (client) => upsertRole(client, role),
    run: (client) => upsertRole(client, { ...role, description: 'new' }),
  },
  {
    workflow: 'upsertAssurancePolicy',
    ...upserted,
    prepare: (client) => upsertAssurancePolicy(client, assurancePolicy),
    run: (client) => upsertAssurancePolicy(client, { ...assurancePolicy, description: 'new' }),
  },
  {
    workflow: 'upsertRuntimePolicy',
    ...upserted,
    prepare: (client) => upsertRuntimePolicy(client, runtimePolicy),
    run: (client) => upsertRuntimePolicy(client, { ...runtimePolicy, description: 'new' }),
  },
  {
    workflow: 'upsertConfiguration',
    needs: [],
    silent: upserted.silent,
    prepare: (client) => upsertRole(client, { ...role, description: 'old' }),
    run: (client, { listen }) =>
      upsertConfiguration(
        client,
        { roles: [role], permissionSets: [permissionSet] },
        { onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') },
      ),
    essence: ({ entries }: UpsertConfigurationResult) => entries.map((entry) => ({ ...entry, changes: undefined })),
    isOpen: ({ entries }: UpsertConfigurationResult) => entries.some((entry) => 'notApplied' in entry && isUnread(entry)),
  },
  {
    workflow: 'findStaleImages',
    run: (client, { listen, work }) =>
      findStaleImages(client, { ...stale, keep: work('keep', () => false) }, { onProgress: listen('onProgress') }),
    needs: ['listImages /result/0', 'listContainers /result/0'],
    // What cannot be read is kept.
    isOpen: ({ kept }: CleanUpPlan) => kept.length > 0,
  },
  {
    workflow: 'cleanUpImages',
    prepare: (client) => findStaleImages(client, stale),
    run: (client, { listen }, plan) =>
      cleanUpImages(client, { plan: plan as CleanUpPlan, dryRun: false }, { concurrency: 1, onProgress: listen('onProgress') }),
    needs: ['getImage /digest', 'getImage /created'],
    silent: /^deleteImage$/,
    isOpen: ({ kept }: CleanUpImagesResult) => kept.length > 0,
  },
  {
    workflow: 'iterateCodeFindings',
    run: (client, { listen }) => collect(iterateCodeFindings(client, {}, { onProgress: listen('onProgress') })),
    needs: ['listCodeRepositories /data/0', 'listCodeScanResults /data/0'],
    // What tells one finding from another is the row's own; all rows are in one of them.
    essence: (entries: readonly CodeFindingEntry[]) => ({
      kinds: [...new Set(entries.map(({ kind }) => kind))],
      rows: entries.reduce((sum, entry) => sum + (entry.kind === 'finding' ? entry.rows : 0), 0),
    }),
  },
  {
    workflow: 'iterateVulnerabilities',
    run: (client, { listen }) => collect(iterateVulnerabilities(client, {}, { onProgress: listen('onProgress') })),
    needs: ['listVulnerabilities /result/0'],
    // A list of nothing may be null.
    means: /^listVulnerabilities \/result null$/,
  },
  {
    workflow: 'requeueFailedScans',
    run: (client, { listen }) => requeueFailedScans(client, { clear: true }, { onProgress: listen('onProgress') }),
    needs: ['listScanJobs /result/0', 'listScanJobs /result/0/status', 'listScanJobs /result/0/image', 'listScanners /result/0'],
    silent: /^(requeueScanJobs|clearScanQueue)$/,
    // The summary is handed on as it came. A scanner without a heartbeat that can be read counts as silent.
    means: /^(getScanQueueSummary  \{\}|listScanners \/result\/\*\/last_heartbeat )/,
  },
  {
    workflow: 'startScan',
    run: (client, { listen }) => startScan(client, image, { onProgress: listen('onProgress') }),
    needs: [],
    // The token holds what is known of the image before.
    essence: () => 'started',
    silent: /^(startImageScan|getImageScanStatus|getImage|listScanJobs)$/,
  },
  {
    workflow: 'startScan',
    variant: 'while another one runs',
    prepare: (client) => client.imageScans.startImageScan(image),
    run: (client, { listen }) => startScan(client, image, { onProgress: listen('onProgress'), intervalMs: 5_000 }),
    needs: [],
    // The token holds what is known of the image before.
    essence: () => 'started',
    silent: /^(startImageScan|getImageScanStatus|getImage|listScanJobs)$/,
  },
  {
    workflow: 'waitForScan',
    prepare: (client) => startScan(client, image),
    run: (client, { listen }, started) => waitForScan(client, started as never, { ...scanLimits, onProgress: listen('onProgress') }),
    needs: ['getImageScanStatus /status'],
    silent: /^(startImageScan|getImage|listScanJobs)$/,
    isOpen: isUnsure,
  },
  {
    workflow: 'scanAndGate',
    run: (client, { listen }) =>
      scanAndGate(client, image, { ...scanLimits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') }),
    needs: ['getImageScanStatus /status', 'getImageScanResult /disallowed'],
    essence: ({ verdict, registry, image }: ScanAndGateResult) => ({ verdict, registry, image }),
    isOpen: ({ verdict }: ScanAndGateResult) => verdict === 'fail',
    // A result has no date that could be compared.
    fresh: /^getImageScanResult$/,
    silent: /^(startImageScan|getImage|listScanJobs)$/,
  },
  {
    workflow: 'scanAndGate',
    variant: 'a new image',
    run: (client, { listen }) =>
      scanAndGate(
        client,
        { image: 'registry.acme.example/acme/shop:1.0' },
        { ...scanLimits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') },
      ),
    needs: ['getImageScanStatus /status', 'getImageScanResult /disallowed', 'listRegistries /1/name'],
    essence: ({ verdict, registry, image }: ScanAndGateResult) => ({ verdict, registry, image }),
    isOpen: ({ verdict }: ScanAndGateResult) => verdict === 'fail',
    // A result has no date that could be compared.
    fresh: /^getImageScanResult$/,
    silent: /^(startImageScan|getImage|listScanJobs)$/,
  },
  {
    workflow: 'onboardAwsToCspm',
    run: (client, { listen, work }) =>
      onboardAwsToCspm(
        client,
        { name: 'billing', group: 'Billing', access: { createRole: work('createRole', async () => role_arn) } },
        { ...limits, unknownStatusGraceMs: 60_000, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') },
      ),
    needs: [
      'listGroups /data/1/id',
      'createGeneratedIds /data/0/generated_id',
      'startRealtimeScan /data/realtime_id',
      'getRealtimeScan /data/status',
    ],
    silent: /^updateKey$/,
    // `usesRole` says that it is unknown.
    means: /^(createKey \/data\/role_arn |getRealtimeScan \/data\/results \[\])/,
    isOpen: ({ scan, connection }: OnboardAwsToCspmResult) =>
      connection === 'recovered' || scan?.status === 'unknown' || (scan?.summary?.unknown ?? 0) > 0,
  },
  {
    workflow: 'waitForCspmScan',
    async prepare(client) {
      let resumeToken = '';
      const stop = new AbortController();
      const access = { createRole: async () => role_arn };
      const onResumeToken = (token: string): void => {
        resumeToken = token;
        stop.abort('restarted');
      };
      await onboardAwsToCspm(client, { name: 'billing', access }, { signal: stop.signal, onResumeToken }).catch(() => undefined);
      return { resumeToken };
    },
    run: (client, { listen }, started) => waitForCspmScan(client, started as never, { ...limits, onProgress: listen('onProgress') }),
    needs: ['getRealtimeScan /data/status'],
    // The summary says that no test was run.
    means: /^getRealtimeScan \/data\/results \[\]/,
    isOpen: ({ status, summary }: WaitForCspmScanResult) => status === 'unknown' || (summary?.unknown ?? 0) > 0,
  },
];

export const aqua: WorkflowVendor = {
  name: 'aqua',
  entry,
  table,
  checks,
  open(connect) {
    let handle: ((request: Request) => Promise<Response>) | undefined;
    const setup = connect((request) => (handle as NonNullable<typeof handle>)(request));
    const severities = (): readonly string[] => ['low', 'high'];
    const seed = { images: 3, findings: 2, failedJobs: 1 };
    const sandbox = createAquaSandbox({
      clock: setup.clock,
      scanDurationMs: 20_000,
      notFoundMs: 2_000,
      severities,
      seed,
      lists: { rows: { listContainers: containers } },
    });
    const code = serveCode({
      repositories: [scanned('one'), { repository_id: 'two', name: 'org/two' }],
      branches: new Map(),
      findings: new Map([['one', [finding(1), finding(2), finding(1)]]]),
    });
    handle = (request) => {
      const { hostname } = new URL(request.url);
      if (hostname === codeHost) return code(request);
      return hostname === sandbox.consoleHost ? sandbox.handleConsole(request) : sandbox.handleAuth(request);
    };
    const hosts = { 'supply-chain': `https://${codeHost}`, codesec: `https://${codeHost}` };
    const rateLimit = { requestsPerSecond: 100_000, burst: 10_000 };
    return { client: createAquaClient({ auth: { token: sandbox.issueToken() }, rateLimit, hosts, ...setup }), lists: sandbox.lists };
  },
  cases,
};
