/** Every poller of the vendors' packages as a row: how it starts, how it polls, and which statuses it knows. */
import {
  createAquaClient,
  isScanAndGateError,
  onboardAwsToCspm,
  scanAndGate,
  startScan as startAquaScan,
  waitForCspmScan,
  waitForScan,
} from '@sec/aqua';
import {
  createDataTheoremClient,
  scanApiAndGate,
  type ScanApiAndGateInput,
  uploadAndGate,
  type UploadAndGateInput,
} from '@sec/datatheorem';
import { createInsightCloudSecClient, harvestAndWait, onboardAws } from '@sec/insightcloudsec';
import { createRiskenClient, generateReportAndWait, scanAndWait } from '@sec/risken';
import type { Clock, NoticeEvent } from '@sec/core';
import type { ReceivedRequest, ScriptedAnswer } from '../../support/script.js';

/** How a poller ended. */
export interface PollerEnd {
  readonly status: string;
  /** The vendor's status as it was received. */
  readonly vendorStatus: unknown;
}

export interface PollerLimits {
  readonly intervalMs?: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly runningStatuses?: readonly string[];
  readonly endStatuses?: Readonly<Record<string, 'succeeded' | 'failed' | 'canceled'>>;
  readonly unknownStatusGraceMs?: number;
}

export interface PollerSetup {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly retry?: false;
  readonly onNotice?: (event: NoticeEvent) => void;
}

export interface ReadyPoller {
  /** Starts, where the poller has a start of its own, and waits. */
  run(limits: PollerLimits): Promise<PollerEnd>;
  /** Waits again after a wait that was left. */
  again(limits: PollerLimits): Promise<PollerEnd>;
  /** Waits with a resume token of the caller's; `isOther` names another target beside it. */
  readonly withToken?: (resumeToken: unknown, limits: PollerLimits, isOther?: boolean) => Promise<PollerEnd>;
  /** The resume token, once there is one. */
  resumeToken(): string;
}

export interface PollerRow {
  readonly name: string;
  /** Statuses that are not final. */
  readonly running: readonly unknown[];
  /** Known ends: the vendor's status, and ours. */
  readonly ends: readonly (readonly [vendorStatus: unknown, status: string])[];
  /** Type of an undocumented status; `moved` where every change is an end. */
  readonly unknown: 'string' | 'number' | 'moved';
  /** Whether a request polls what is waited for, rather than what was before its start. */
  readonly isPoll: (request: ReceivedRequest, isStarted: boolean) => boolean;
  /** The request that starts it; a poller without one only waits. */
  readonly isStart?: (request: ReceivedRequest) => boolean;
  /** The response to a poll. */
  readonly show: (vendorStatus: unknown, polls: number) => unknown;
  /** The response to every other request. */
  readonly respond: (request: ReceivedRequest) => ScriptedAnswer;
  /** Whether even the first polls have the default interval. */
  readonly isSteady?: true;
  /** `wait` where the timeout is that of the wait, after everything was started. */
  readonly timeoutIsFor?: 'wait';
  /** `false` where polls read a list, whose pages show no headers. */
  readonly honoursSuccesses?: false;
  readonly ready: (setup: PollerSetup) => ReadyPoller;
}

const ok = (json: unknown, status = 200): ScriptedAnswer => ({ status, json });
const absent: ScriptedAnswer = { status: 404, json: { message: 'not found', code: 404 } };
const target = { registry: 'Docker Hub', image: 'acme/web:1.4.2' };
const other = { registry: 'Docker Hub', image: 'acme/api:2.0.0' };

const aqua = (setup: PollerSetup) =>
  createAquaClient({
    consoleUrl: 'https://aqua.example',
    auth: { token: 'invented-token' },
    rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
    ...setup,
  });
const risken = (setup: PollerSetup) =>
  createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'invented-token' }, project_id: 7, ...setup });
const insightCloudSec = (setup: PollerSetup) =>
  createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented-key' }, ...setup });

const scanStatuses = ['Sent To Scan', 'Pending', 'In Progress', 'not_started', 'in_progress', 'PENDING', 'sent-to-scan'];

const aquaScan: PollerRow = {
  name: 'aqua: waitForScan',
  running: scanStatuses,
  ends: [
    ['Scanned', 'succeeded'],
    ['finished', 'succeeded'],
    ['Fail', 'failed'],
    ['failed', 'failed'],
  ],
  unknown: 'string',
  isPoll: ({ method, url }, isStarted) => isStarted && method === 'GET' && url.pathname.endsWith('/status'),
  isStart: ({ method }) => method === 'POST',
  show: (status) => ({ status }),
  respond: ({ method, url }) =>
    method === 'POST' ? ok({ status: 'Sent To Scan' }) : url.pathname.endsWith('/scanqueue') ? ok({ count: 0, result: [] }) : absent,
  ready(setup) {
    const client = aqua(setup);
    let resumeToken = '';
    const wait = (input: Parameters<typeof waitForScan>[1], limits: PollerLimits): Promise<PollerEnd> => waitForScan(client, input, limits);
    return {
      async run(limits) {
        ({ resumeToken } = await startAquaScan(client, target, limits));
        return wait({ resumeToken }, limits);
      },
      again: (limits) => wait({ resumeToken }, limits),
      withToken: (token, limits, isOther) => wait({ ...(isOther ? other : {}), resumeToken: token as string }, limits),
      resumeToken: () => resumeToken,
    };
  },
};

const aquaGate: PollerRow = {
  ...aquaScan,
  name: 'aqua: scanAndGate',
  respond: (request) =>
    request.url.pathname.endsWith('/scan_result')
      ? ok({ disallowed: false, cves_counts: { total: 0, critical: 0, high: 0, medium: 0, low: 0 }, cves: [] })
      : aquaScan.respond(request),
  ready(setup) {
    const client = aqua(setup);
    let resumeToken = '';
    const gate = async (more: { readonly resumeToken?: string; readonly image?: string }, limits: PollerLimits): Promise<PollerEnd> => {
      try {
        await scanAndGate(client, { ...target, ...more }, { ...limits, onResumeToken: (token) => (resumeToken = token) });
        return { status: 'succeeded', vendorStatus: undefined };
      } catch (error) {
        // A gate has no third verdict: a scan that did not succeed is an error, which names the status.
        const ends = { scanFailed: 'failed', scanCanceled: 'canceled', statusUnknown: 'unknown' } as const;
        const status = isScanAndGateError(error) ? (ends as Readonly<Record<string, PollerEnd['status']>>)[error.reason] : undefined;
        if (status === undefined || !isScanAndGateError(error)) throw error;
        return { status, vendorStatus: /(?:still|status) "([^"]*)"/.exec(error.message)?.[1] };
      }
    };
    return {
      run: (limits) => gate({}, limits),
      again: (limits) => gate({ resumeToken }, limits),
      withToken: (token, limits, isOther) => gate({ resumeToken: token as string, ...(isOther ? { image: other.image } : {}) }, limits),
      resumeToken: () => resumeToken,
    };
  },
};

const role_arn = 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';
const cspmKey = { id: 7301, name: 'billing', cloud: 'aws', role_arn, paid: true };
const cspm = (data: unknown, status = 200): ScriptedAnswer => ({ status, json: { status, code: 0, data } });

const aquaCspm: PollerRow = {
  name: 'aqua: onboardAwsToCspm',
  isSteady: true,
  running: ['CREATED', 'PENDING', 'IN_PROGRESS', 'in progress', 'Pending'],
  ends: [
    ['COMPLETE', 'succeeded'],
    ['FAILED', 'failed'],
    ['CANCELLED', 'canceled'],
  ],
  unknown: 'string',
  isPoll: ({ method, url }) => method === 'GET' && url.pathname === '/v2/realtimes/68',
  isStart: ({ method, url }) => method === 'POST' && url.pathname === '/v2/realtimes',
  show: (status) => ({ status: 200, code: 0, data: { status, results: [] } }),
  respond: ({ url }) => (url.pathname === '/v2/keys' ? cspm(cspmKey, 201) : cspm({ realtime_id: 68, status: 'CREATED' })),
  ready(setup) {
    const client = aqua(setup);
    let resumeToken = '';
    const external_id = '0b8e6a3c-4f0d-4d7c-9d57-1f0c2a9e6b44';
    const wait = (token: unknown, limits: PollerLimits, key_id?: number): Promise<PollerEnd> =>
      waitForCspmScan(client, { resumeToken: token as string, key_id }, limits);
    return {
      async run(limits) {
        const options = { ...limits, onResumeToken: (token: string) => (resumeToken = token) };
        const { scan } = await onboardAwsToCspm(client, { name: 'billing', group: 88, access: { role_arn, external_id } }, options);
        return { status: scan?.status ?? '', vendorStatus: scan?.vendorStatus };
      },
      again: (limits) => wait(resumeToken, limits),
      withToken: (token, limits, isOther) => wait(token, limits, isOther ? 7302 : undefined),
      resumeToken: () => resumeToken,
    };
  },
};

const riskenScan: PollerRow = {
  name: 'risken: scanAndWait',
  running: [3],
  ends: [
    [1, 'succeeded'],
    [4, 'failed'],
  ],
  unknown: 'number',
  isPoll: ({ url }, isStarted) => isStarted && url.pathname.endsWith('/list-datasource'),
  isStart: ({ url }) => url.pathname.endsWith('/invoke-scan'),
  // The time of the scan moves with the statuses of a scan alone: it is evidence of an end.
  show: (status, polls) => ({ data: { data_source: [dataSource(status, [1, 3, 4].includes(Number(status)) ? 100 + polls : 100)] } }),
  respond: ({ url }) => ok({ data: url.pathname.endsWith('/list-datasource') ? { data_source: [dataSource(2, 100)] } : {} }),
  ready(setup) {
    const client = risken(setup);
    let resumeToken = '';
    const scan = { aws_id: 3, aws_data_source_id: 1002 };
    const wait = async (input: Parameters<typeof scanAndWait>[1], limits: PollerLimits): Promise<PollerEnd> => {
      const options = { ...limits, onResumeToken: (token: string) => (resumeToken = token) };
      const { status, data_source } = await scanAndWait(client, input, options);
      return { status, vendorStatus: data_source.status };
    };
    return {
      run: (limits) => wait(scan, limits),
      again: (limits) => wait({ resumeToken }, limits),
      withToken: (token, limits, isOther) =>
        wait({ resumeToken: token as string, ...(isOther ? { aws_data_source_id: 1003 } : {}) }, limits),
      resumeToken: () => resumeToken,
    };
  },
};

function dataSource(status: unknown, scan_at: number): object {
  const base = { aws_data_source_id: 1002, data_source: 'aws:access-analyzer', max_score: 1, aws_id: 3, project_id: 7 };
  return { ...base, assume_role_arn: role_arn, external_id: 'b7f0c2d19e', status, scan_at };
}

const riskenReport: PollerRow = {
  name: 'risken: generateReportAndWait',
  running: ['IN_PROGRESS'],
  ends: [
    ['OK', 'succeeded'],
    ['ERROR', 'failed'],
  ],
  unknown: 'string',
  isPoll: ({ url }) => url.pathname.endsWith('/get-report'),
  isStart: ({ url }) => url.pathname.endsWith('/generate-report'),
  show: (status) => ({ data: { report: { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status, content: '' } } }),
  respond: () => ok({ data: { report_id: 9, status: 'IN_PROGRESS' } }),
  ready(setup) {
    const client = risken(setup);
    let resumeToken = '';
    const wait = (input: Parameters<typeof generateReportAndWait>[1], limits: PollerLimits): Promise<PollerEnd> =>
      generateReportAndWait(client, input, { ...limits, onResumeToken: (token) => (resumeToken = token) });
    return {
      run: (limits) => wait({ name: 'Week 10', prompt: 'Summarize' }, limits),
      again: (limits) => wait({ resumeToken }, limits),
      withToken: (token, limits, isOther) => wait({ resumeToken: token as string, ...(isOther ? { name: 'Week 11' } : {}) }, limits),
      resumeToken: () => resumeToken,
    };
  },
};

const account = { account_number: '077788889999', name: 'Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' };
const cloudOf = (status: unknown): object => ({
  id: 18,
  name: 'Staging',
  cloud_type_id: 'AWS',
  account_id: '077788889999',
  resource_id: 'divvyorganizationservice:18',
  status,
});

const insightCloudSecOnboarding: PollerRow = {
  name: 'insightcloudsec: onboardAws',
  running: ['REFRESH'],
  ends: [
    ['DEFAULT', 'succeeded'],
    ['ASSUME_ROLE_FAIL', 'failed'],
    ['PAUSED', 'failed'],
  ],
  unknown: 'string',
  isPoll: ({ url }, isStarted) => isStarted && url.pathname.endsWith('/clouds/list'),
  isStart: ({ url }) => url.pathname.endsWith('/cloud/add'),
  show: (status) => ({ clouds: [cloudOf(status)], total_count: 1 }),
  respond: ({ url }) => ok(url.pathname.endsWith('/cloud/add') ? cloudOf('REFRESH') : { clouds: [], total_count: 0 }),
  timeoutIsFor: 'wait',
  isSteady: true,
  honoursSuccesses: false,
  ready(setup) {
    const client = insightCloudSec(setup);
    const wait = async (limits: PollerLimits): Promise<PollerEnd> => {
      const [one] = (await onboardAws(client, { accounts: [account] }, limits)).accounts;
      if (one?.error !== undefined) throw one.error;
      return { status: one?.status ?? '', vendorStatus: one?.vendorStatus };
    };
    return { run: wait, again: wait, resumeToken: () => '' };
  },
};

const harvestEntry = (last_harvest: unknown): object => ({
  region: 'us-east-1',
  last_harvest,
  schedule: { job: 'AWS:InstanceHarvester', organization_service_id: 18, region: 'us-east-1', priority: 2 },
});
const beforeHarvest = '2026-02-28 08:00:00';

const insightCloudSecHarvest: PollerRow = {
  name: 'insightcloudsec: harvestAndWait',
  running: [beforeHarvest],
  ends: [['2026-03-01 09:00:00', 'moved']],
  unknown: 'moved',
  isPoll: ({ url }, isStarted) => isStarted && url.pathname.endsWith('/last_harvest/get'),
  isStart: ({ url }) => url.pathname.endsWith('/enqueue_harvest_job'),
  show: (lastHarvest) => [harvestEntry(lastHarvest)],
  respond: ({ url }) => (url.pathname.endsWith('/last_harvest/get') ? ok([harvestEntry(beforeHarvest)]) : ok({})),
  ready(setup) {
    const client = insightCloudSec(setup);
    let resumeToken = '';
    const job = { cloud: 'divvyorganizationservice:18', job: 'InstanceHarvester' };
    const wait = async (input: Parameters<typeof harvestAndWait>[1], limits: PollerLimits): Promise<PollerEnd> => {
      const options = { ...limits, onResumeToken: (token: string) => (resumeToken = token) };
      const [one] = (await harvestAndWait(client, input, options)).jobs;
      const after = one?.after as { readonly last_harvest?: unknown } | undefined;
      return { status: one?.changed.length === 0 ? 'same' : 'moved', vendorStatus: after?.last_harvest };
    };
    return {
      run: (limits) => wait(job, limits),
      again: (limits) => wait({ resumeToken }, limits),
      withToken: (token, limits, isOther) => wait({ resumeToken: token as string, ...(isOther ? { job: 'VolumeHarvester' } : {}) }, limits),
      resumeToken: () => resumeToken,
    };
  },
};

const dataTheoremGate: PollerRow = {
  name: 'datatheorem: uploadAndGate',
  running: ['ONGOING'],
  ends: [
    ['COMPLETED', 'succeeded'],
    ['CANCELLED', 'canceled'],
    ['FAILED', 'failed'],
    ['SCAN_ATTEMPT_ERROR', 'failed'],
  ],
  unknown: 'string',
  isPoll: ({ url }) => url.pathname.endsWith('/mobile_apps/77/scans/9001'),
  isStart: ({ url }) => url.hostname === 'upload.securetheorem.com',
  show: (status) => ({ id: '9001', mobile_app_id: '77', status }),
  respond: ({ url }) =>
    url.pathname.endsWith('/upload_init')
      ? ok({ upload_url: 'https://upload.securetheorem.com/upload/invented' })
      : ok(
          url.pathname.endsWith('/security_findings')
            ? { security_findings: [], pagination_information: { total_count: 0, next_cursor: null } }
            : { mobile_app_id: '77', scan_id: '9001' },
        ),
  ready(setup) {
    const client = createDataTheoremClient({ auth: { resultsApiKey: 'invented-key', uploadApiKey: 'invented-key' }, ...setup });
    let resumeToken = '';
    const gate = (input: UploadAndGateInput, limits: PollerLimits): Promise<PollerEnd> =>
      uploadAndGate(client, input, { ...limits, onResumeToken: (token) => (resumeToken = token) });
    return {
      run: (limits) => gate({ file: new Blob(['invented']), filename: 'app.apk' }, limits),
      again: (limits) => gate({ resumeToken }, limits),
      withToken: (token, limits, isOther) => gate({ resumeToken: token as string, ...(isOther ? { scan_id: '9002' } : {}) }, limits),
      resumeToken: () => resumeToken,
    };
  },
};

const assetId = 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109';
const apiScanId = '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b';

const dataTheoremApiGate: PollerRow = {
  name: 'datatheorem: scanApiAndGate',
  running: ['ONGOING'],
  ends: [
    ['COMPLETED', 'succeeded'],
    ['DONE', 'succeeded'],
    ['CANCELLED', 'canceled'],
    ['FAILED', 'failed'],
    ['ERROR', 'failed'],
  ],
  unknown: 'string',
  isPoll: ({ method, url }) => method === 'GET' && url.pathname.endsWith(`/restful_api_scans/${apiScanId}`),
  isStart: ({ method, url }) => method === 'POST' && url.pathname.endsWith('/restful_api_scans'),
  show: (status) => ({ id: apiScanId, asset_id: assetId, status, failed_reason: null }),
  respond: ({ url }) =>
    url.pathname.endsWith('/policy_violations')
      ? ok({ policy_violations: [], pagination_information: { next_cursor: null } })
      : ok({ id: apiScanId, asset_id: assetId, status: 'ONGOING', failed_reason: null }, 201),
  ready(setup) {
    const client = createDataTheoremClient({ auth: { resultsApiKey: 'invented-key' }, ...setup });
    let resumeToken = '';
    const gate = (input: ScanApiAndGateInput, limits: PollerLimits): Promise<PollerEnd> =>
      scanApiAndGate(client, input, { ...limits, settleMs: 0, onResumeToken: (token) => (resumeToken = token) });
    return {
      run: (limits) => gate({ asset_id: assetId, asset_base_url: 'https://api.shop.example/v3' }, limits),
      again: (limits) => gate({ resumeToken }, limits),
      withToken: (token, limits, isOther) => gate({ resumeToken: token as string, ...(isOther ? { asset_id: apiScanId } : {}) }, limits),
      resumeToken: () => resumeToken,
    };
  },
};

/** A new poller is a row here. */
export const pollers: readonly PollerRow[] = [
  aquaScan,
  aquaGate,
  aquaCspm,
  riskenScan,
  riskenReport,
  insightCloudSecOnboarding,
  insightCloudSecHarvest,
  dataTheoremGate,
  dataTheoremApiGate,
];
