/** Every poller of the vendors' packages as a row: how it starts, how it looks, and which words it knows. */
import { createAquaClient, onboardAwsToCspm, scanAndGate, startScan as startAquaScan, waitForCspmScan, waitForScan } from '@sec/aqua';
import { createInsightCloudSecClient, harvestAndWait, onboardAws } from '@sec/insightcloudsec';
import { createRiskenClient, generateReportAndWait, scanAndWait, WorkflowError } from '@sec/risken';
import type { Clock } from '@sec/core';
import type { ReceivedRequest, ScriptedAnswer } from '../../support/script.js';

/** How a poller ended. */
export interface PollerEnd {
  readonly outcome: string;
  /** The word as the server spelled it. */
  readonly raw: unknown;
}

export interface PollerLimits {
  readonly intervalMs?: number;
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  readonly clock: Clock;
}

export interface PollerSetup {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly retry?: false;
}

export interface ReadyPoller {
  /** Starts, where the poller has a start of its own, and waits. */
  run(limits: PollerLimits): Promise<PollerEnd>;
  /** Waits again after a wait that was left. */
  again(limits: PollerLimits): Promise<PollerEnd>;
  /** Waits with a handle of the caller's, beside parameters that are not those of the handle where `isOther`. */
  readonly withHandle?: (handle: unknown, limits: PollerLimits, isOther?: boolean) => Promise<PollerEnd>;
  /** The handle, once there is one. */
  handle(): string;
}

export interface PollerRow {
  readonly name: string;
  /** Words that go on. */
  readonly running: readonly unknown[];
  /** Known ends, with their outcome. */
  readonly ends: readonly (readonly [word: unknown, outcome: string])[];
  /** Words that nobody knows; `moved` where every change is an end. */
  readonly unknown: 'text' | 'number' | 'moved';
  /** Whether a request looks at what is waited for, rather than at what was before its start. */
  readonly isLook: (request: ReceivedRequest, isStarted: boolean) => boolean;
  /** The request that starts it; a poller without one only waits. */
  readonly isStart?: (request: ReceivedRequest) => boolean;
  /** The answer to a look. */
  readonly show: (word: unknown, looks: number) => unknown;
  /** The answer to every other request. */
  readonly answer: (request: ReceivedRequest) => ScriptedAnswer;
  /** `wait` where the limit is that of the wait, after everything was started. */
  readonly limitIsFor?: 'wait';
  /** `false` where looks go through a list, whose pages show no headers. */
  readonly heedsGoodAnswers?: false;
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

const scanWords = ['Sent To Scan', 'Pending', 'In Progress', 'not_started', 'in_progress', 'PENDING', 'sent-to-scan'];

const aquaScan: PollerRow = {
  name: 'aqua: waitForScan',
  running: scanWords,
  ends: [
    ['Scanned', 'scanned'],
    ['finished', 'scanned'],
    ['Fail', 'failed'],
    ['failed', 'failed'],
  ],
  unknown: 'text',
  isLook: ({ method, url }, isStarted) => isStarted && method === 'GET' && url.pathname.endsWith('/status'),
  isStart: ({ method }) => method === 'POST',
  show: (status) => ({ status }),
  answer: ({ method, url }) =>
    method === 'POST' ? ok({ status: 'Sent To Scan' }) : url.pathname.endsWith('/scanqueue') ? ok({ count: 0, result: [] }) : absent,
  ready(setup) {
    const client = aqua(setup);
    let handle = '';
    const wait = async (input: Parameters<typeof waitForScan>[1], limits: PollerLimits): Promise<PollerEnd> => {
      const { outcome, status } = await waitForScan(client, input, limits);
      return { outcome, raw: status };
    };
    return {
      async run(limits) {
        handle = await startAquaScan(client, target, limits);
        return wait({ handle }, limits);
      },
      again: (limits) => wait({ handle }, limits),
      withHandle: (text, limits, isOther) => wait({ ...(isOther ? other : {}), handle: text as string }, limits),
      handle: () => handle,
    };
  },
};

const aquaGate: PollerRow = {
  ...aquaScan,
  name: 'aqua: scanAndGate',
  answer: (request) =>
    request.url.pathname.endsWith('/scan_result')
      ? ok({ disallowed: false, cves_counts: { total: 0, critical: 0, high: 0, medium: 0, low: 0 }, cves: [] })
      : aquaScan.answer(request),
  ready(setup) {
    const client = aqua(setup);
    let handle = '';
    const gate = async (more: { readonly handle?: string; readonly image?: string }, limits: PollerLimits): Promise<PollerEnd> => {
      try {
        await scanAndGate(client, { ...target, ...more }, { ...limits, onHandle: (text) => (handle = text) });
        return { outcome: 'scanned', raw: undefined };
      } catch (error) {
        // A gate has no third way out: what is no scan is an error, which tells the word.
        if (!(error instanceof WorkflowError && error.reason === 'failed')) throw error;
        return { outcome: error.message.includes('is not known') ? 'unknown' : 'failed', raw: /"([^"]*)"$/.exec(error.message)?.[1] };
      }
    };
    return {
      run: (limits) => gate({}, limits),
      again: (limits) => gate({ handle }, limits),
      withHandle: (text, limits, isOther) => gate({ handle: text as string, ...(isOther ? { image: other.image } : {}) }, limits),
      handle: () => handle,
    };
  },
};

const role_arn = 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';
const cspmKey = { id: 7301, name: 'billing', cloud: 'aws', role_arn, paid: true };
const cspm = (data: unknown, status = 200): ScriptedAnswer => ({ status, json: { status, code: 0, data } });

const aquaCspm: PollerRow = {
  name: 'aqua: onboardAwsToCspm',
  running: ['CREATED', 'PENDING', 'IN_PROGRESS', 'in progress', 'Pending'],
  ends: [
    ['COMPLETE', 'complete'],
    ['FAILED', 'failed'],
    ['CANCELLED', 'cancelled'],
  ],
  unknown: 'text',
  isLook: ({ method, url }) => method === 'GET' && url.pathname === '/v2/realtimes/68',
  isStart: ({ method, url }) => method === 'POST' && url.pathname === '/v2/realtimes',
  show: (status) => ({ status: 200, code: 0, data: { status, results: [] } }),
  answer: ({ url }) => (url.pathname === '/v2/keys' ? cspm(cspmKey, 201) : cspm({ realtime_id: 68, status: 'CREATED' })),
  ready(setup) {
    const client = aqua(setup);
    let handle = '';
    const external_id = '0b8e6a3c-4f0d-4d7c-9d57-1f0c2a9e6b44';
    const wait = async (text: unknown, limits: PollerLimits, key_id?: number): Promise<PollerEnd> => {
      const input = { handle: text as string, ...(key_id === undefined ? {} : { key_id }) };
      const { outcome, status } = await waitForCspmScan(client, input, limits);
      return { outcome, raw: status };
    };
    return {
      async run(limits) {
        const options = { ...limits, onHandle: (text: string) => (handle = text) };
        const { scan } = await onboardAwsToCspm(client, { name: 'billing', group: 88, access: { role_arn, external_id } }, options);
        return { outcome: scan?.outcome ?? '', raw: scan?.status };
      },
      again: (limits) => wait(handle, limits),
      withHandle: (text, limits, isOther) => wait(text, limits, isOther ? 7302 : undefined),
      handle: () => handle,
    };
  },
};

const riskenScan: PollerRow = {
  name: 'risken: scanAndWait',
  running: [3],
  ends: [
    [1, 'ok'],
    [4, 'error'],
  ],
  unknown: 'number',
  isLook: ({ url }, isStarted) => isStarted && url.pathname.endsWith('/list-datasource'),
  isStart: ({ url }) => url.pathname.endsWith('/invoke-scan'),
  // A word that nobody knows must end the wait although nothing shows that the scan ran.
  show: (status, looks) => ({ data: { data_source: [dataSource(status, Number(status) > 4 ? 100 : 100 + looks)] } }),
  answer: ({ url }) => ok({ data: url.pathname.endsWith('/list-datasource') ? { data_source: [dataSource(2, 100)] } : {} }),
  ready(setup) {
    const client = risken(setup);
    let handle = '';
    const scan = { aws_id: 3, aws_data_source_id: 1002 };
    const wait = async (input: Parameters<typeof scanAndWait>[1], limits: PollerLimits): Promise<PollerEnd> => {
      const { outcome, data_source } = await scanAndWait(client, input, { ...limits, onHandle: (text) => (handle = text) });
      return { outcome, raw: data_source.status };
    };
    return {
      run: (limits) => wait(scan, limits),
      again: (limits) => wait({ handle }, limits),
      withHandle: (text, limits, isOther) => wait({ handle: text as string, ...(isOther ? { aws_data_source_id: 1003 } : {}) }, limits),
      handle: () => handle,
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
    ['OK', 'ok'],
    ['ERROR', 'error'],
  ],
  unknown: 'text',
  isLook: ({ url }) => url.pathname.endsWith('/get-report'),
  isStart: ({ url }) => url.pathname.endsWith('/generate-report'),
  show: (status) => ({ data: { report: { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status, content: '' } } }),
  answer: () => ok({ data: { report_id: 9, status: 'IN_PROGRESS' } }),
  ready(setup) {
    const client = risken(setup);
    let handle = '';
    const wait = async (input: Parameters<typeof generateReportAndWait>[1], limits: PollerLimits): Promise<PollerEnd> => {
      const { outcome, report } = await generateReportAndWait(client, input, { ...limits, onHandle: (text) => (handle = text) });
      return { outcome, raw: report.status };
    };
    return {
      run: (limits) => wait({ name: 'Week 10', prompt: 'Summarize' }, limits),
      again: (limits) => wait({ handle }, limits),
      withHandle: (text, limits, isOther) => wait({ handle: text as string, ...(isOther ? { name: 'Week 11' } : {}) }, limits),
      handle: () => handle,
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
    ['DEFAULT', 'ready'],
    ['ASSUME_ROLE_FAIL', 'roleFailed'],
    ['PAUSED', 'paused'],
  ],
  unknown: 'text',
  isLook: ({ url }, isStarted) => isStarted && url.pathname.endsWith('/clouds/list'),
  isStart: ({ url }) => url.pathname.endsWith('/cloud/add'),
  show: (status) => ({ clouds: [cloudOf(status)], total_count: 1 }),
  answer: ({ url }) => ok(url.pathname.endsWith('/cloud/add') ? cloudOf('REFRESH') : { clouds: [], total_count: 0 }),
  limitIsFor: 'wait',
  heedsGoodAnswers: false,
  ready(setup) {
    const client = insightCloudSec(setup);
    const wait = async (limits: PollerLimits): Promise<PollerEnd> => {
      const [one] = (await onboardAws(client, { accounts: [account] }, limits)).accounts;
      // What ends the look at one account is that account's result, as the others go on.
      if (one?.outcome === 'failed') throw one.error;
      return { outcome: one?.outcome ?? '', raw: one?.cloud.status };
    };
    return { run: wait, again: wait, handle: () => '' };
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
  isLook: ({ url }, isStarted) => isStarted && url.pathname.endsWith('/last_harvest/get'),
  isStart: ({ url }) => url.pathname.endsWith('/enqueue_harvest_job'),
  show: (word) => [harvestEntry(word)],
  answer: ({ url }) => (url.pathname.endsWith('/last_harvest/get') ? ok([harvestEntry(beforeHarvest)]) : ok({})),
  ready(setup) {
    const client = insightCloudSec(setup);
    let handle = '';
    const job = { cloud: 'divvyorganizationservice:18', job: 'InstanceHarvester' };
    const wait = async (input: Parameters<typeof harvestAndWait>[1], limits: PollerLimits): Promise<PollerEnd> => {
      const [one] = await harvestAndWait(client, input, { ...limits, onHandle: (text) => (handle = text) });
      const after = one?.after as { readonly last_harvest?: unknown } | undefined;
      return { outcome: one?.changed.length === 0 ? 'same' : 'moved', raw: after?.last_harvest };
    };
    return {
      run: (limits) => wait(job, limits),
      again: (limits) => wait({ handle }, limits),
      withHandle: (text, limits, isOther) => wait({ handle: text as string, ...(isOther ? { job: 'VolumeHarvester' } : {}) }, limits),
      handle: () => handle,
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
];
