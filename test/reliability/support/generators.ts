/** Every generator of every vendor, over a server that outlives the process that reads from it. */
import { type CodeFindingEntry, createAquaClient, iterateCodeFindings, iterateVulnerabilities } from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import type { ListScript } from '@sec/core/vendor/testing';
import type { IterationOptions, ResumableIterator } from '@sec/core';
import { createDataTheoremClient, joinPolicyViolations, listChangesSince } from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { createInsightCloudSecClient, iterateContainerVulnerabilities, iterateFindings, iterateResources } from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import { createRiskenClient, hydrateFindings, listFindingsSince } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { createHandClock } from '../../support/hand-clock.js';
import { finding, scanned, serveCode } from '../../aqua/code-estate.js';

/** A server, and what one process after another reads from it. */
export interface Estate {
  /** Begins or resumes an iteration with a client of its own. */
  start(options?: IterationOptions): ResumableIterator<unknown>;
  /** The same with another input. */
  startOther?(options?: IterationOptions): ResumableIterator<unknown>;
  /** The same with a client of another installation, which has the same. */
  startElsewhere(options?: IterationOptions): ResumableIterator<unknown>;
  /** Number of requests so far. */
  requests(): number;
  /** Breaks the connection at the request behind so many from now on. */
  breakAfter(requests: number): void;
  /** Changes the lists while they are read; `undefined` where the server is no sandbox. */
  readonly lists?: ListScript;
}

export interface Generator {
  readonly name: string;
  /** @param pageSize - Rows of a page, however many are requested. */
  open(pageSize: number): Estate;
  /** What identifies an entry. */
  readonly keyOf: (entry: never) => string;
  /** Whether an entry may come again, although it was not the last: where the documentation says so. */
  readonly mayRepeat?: (entry: never, returned: readonly never[]) => boolean;
  /** Operations whose lists change, and whether a list that loses rows is an error. */
  readonly changing?: readonly string[];
  /** Whether an entry stands for something that could not be read. */
  readonly isGap?: (entry: never) => boolean;
}

type Handle = (request: Request) => Promise<Response>;

/** A client's fetch, which counts. */
function count(handle: Handle) {
  let requests = 0;
  let breaksAt = Infinity;
  const counted: typeof fetch = async (input, init) => {
    if (++requests === breaksAt) throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
    return handle(new Request(input, init));
  };
  return { fetch: counted, requests: () => requests, breakAfter: (more: number) => void (breaksAt = requests + more + 1) };
}

const startMs = Date.parse('2026-03-01T00:00:00Z');

const options = { retry: false, random: () => 0.5 } as const;

function insightCloudSec(pageSize: number) {
  const { baseUrl, apiKey, handle, lists } = createInsightCloudSecSandbox({
    seed: { resources: 1_200, images: 70 },
    lists: { maxPageSize: pageSize },
  });
  const { fetch, ...counted } = count(handle);
  const connect = (url = baseUrl) =>
    createInsightCloudSecClient({ ...options, baseUrl: url, auth: { apiKey }, clock: createHandClock(), fetch });
  return { connect, elsewhere: () => connect('https://other.example'), ...counted, lists };
}

function risken(pageSize: number) {
  const clock = createHandClock(startMs);
  const { baseUrl, accessToken, handle, lists } = createRiskenSandbox({
    seed: { findings: 70 },
    lists: { maxPageSize: pageSize },
    clock,
  });
  const { fetch, ...counted } = count(handle);
  const connect = (url = baseUrl) =>
    createRiskenClient({ ...options, baseUrl: url, auth: { accessToken }, clock: createHandClock(startMs), fetch });
  return { connect, elsewhere: () => connect('https://other.example/api/v1'), ...counted, lists };
}

function aqua(pageSize: number) {
  const sandbox = createAquaSandbox({ seed: { images: 24, findings: 90 }, lists: { maxPageSize: pageSize } });
  const { fetch, ...counted } = count(sandbox.handleConsole);
  const token = sandbox.issueToken();
  const connect = (consoleUrl = 'https://console.example') =>
    createAquaClient({
      ...options,
      consoleUrl,
      auth: { token },
      rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
      clock: createHandClock(),
      fetch,
    });
  return { connect, elsewhere: () => connect('https://other.example'), ...counted, lists: sandbox.lists };
}

function dataTheorem(pageSize: number) {
  const sandbox = createDataTheoremSandbox({ lists: { maxPageSize: pageSize } });
  const rows = (name: string, length: number, more: object = {}) =>
    Array.from({ length }, (_, index) => ({ id: `${name}-${index}`, ...more }));
  sandbox.lists.seed('listMobileApps', rows('app', 17));
  sandbox.lists.seed('listSecurityFindings', rows('finding', 22));
  sandbox.lists.seed('listSecurityFindingTargets', rows('target', 14));
  sandbox.lists.seed('listMobileAppsChanges', [
    ...rows('change', 12, { date_created: '2031-02-03T04:05:06Z' }),
    ...rows('old', 9, { date_created: '2001-02-03T04:05:06Z' }),
    ...rows('late', 6),
  ]);
  const { fetch, ...counted } = count(sandbox.handleApi);
  const connect = (baseUrl?: string) =>
    createDataTheoremClient({
      ...options,
      ...(baseUrl !== undefined && { baseUrl }),
      auth: { resultsApiKey: sandbox.resultsApiKey },
      clock: createHandClock(),
      fetch,
    });
  return { connect, elsewhere: () => connect('https://other.example'), ...counted, lists: sandbox.lists };
}

/** Violations whose rules and assets are on the same page, on an earlier one, on a later one, or on none. */
function violations(pageSize: number) {
  const all = Array.from({ length: 64 }, (_, index) => ({
    id: `v${index}`,
    violated_policy_rule_id: `r${index % 5}`,
    affected_web_application_id: index % 4 === 3 ? `w${(index * 7) % 64}` : null,
    ...(index % 9 === 8 && { exception_type: 'RISK_ACCEPTED' }),
  }));
  const { fetch, ...counted } = count(async (request) => {
    const start = Number(new URL(request.url).searchParams.get('cursor') ?? 0);
    const items = all.slice(start, start + pageSize);
    const end = start + items.length;
    return Response.json({
      policy_violations: items,
      policy_rules: [0, 1, 2, 3, 4].filter((rule) => rule * 3 <= end).map((rule) => ({ id: `r${rule}`, policy_rule_type_id: 't1' })),
      policy_rule_types: [{ id: 't1', title: 'First' }],
      // No page has every asset, and some are on none.
      web_applications: items.map((_, at) => ({ id: `w${start + at}`, name: `Site ${start + at}` })).filter((_, at) => at % 3 !== 2),
      pagination_information: { next_cursor: end < all.length ? String(end) : null },
      total_count: all.length,
    });
  });
  const connect = (baseUrl?: string) =>
    createDataTheoremClient({
      ...options,
      ...(baseUrl !== undefined && { baseUrl }),
      auth: { resultsApiKey: 'invented' },
      clock: createHandClock(),
      fetch,
    });
  return { connect, elsewhere: () => connect('https://other.example'), ...counted };
}

/** Code repositories with findings, some of them in several rows, and one that was never scanned. */
function code(pageSize: number) {
  const ids = Array.from({ length: 9 }, (_, index) => `r${index}`);
  const repositories = ids.map((id, index) => (index === 4 ? { repository_id: id, name: `org/${id}` } : scanned(id)));
  const findings = new Map(ids.map((id, index) => [id, Array.from({ length: 7 }, (_, row) => finding(row % (index + 2)))] as const));
  const { fetch, ...counted } = count(serveCode({ repositories, branches: new Map(), findings }, pageSize));
  const connect = (supplyChain = 'https://supply.example') =>
    createAquaClient({
      ...options,
      region: 'us',
      authUrl: supplyChain,
      auth: { token: 'invented' },
      hosts: { 'supply-chain': supplyChain, codesec: 'https://codesec.example' },
      clock: createHandClock(),
      fetch,
    });
  return { connect, elsewhere: () => connect('https://other.example'), ...counted };
}

/** Makes the estate of a function and its input. */
function estateOf<Client, Lists extends object>(
  { connect, elsewhere, ...more }: { readonly connect: () => Client; readonly elsewhere: () => Client } & Lists,
  start: (client: Client, options?: IterationOptions) => ResumableIterator<unknown>,
  startOther?: (client: Client, options?: IterationOptions) => ResumableIterator<unknown>,
) {
  return {
    ...more,
    start: (given?: IterationOptions) => start(connect(), given),
    ...(startOther && { startOther: (given?: IterationOptions) => startOther(connect(), given) }),
    startElsewhere: (given?: IterationOptions) => start(elsewhere(), given),
  };
}

interface Timed {
  readonly finding_id: number;
  readonly updated_at: number;
}

export const generators: readonly Generator[] = [
  {
    name: 'insightcloudsec iterateResources',
    open: (pageSize) =>
      estateOf(
        insightCloudSec(pageSize),
        (client, given) => iterateResources(client, { selected_resource_type: 'volume', scopes: ['divvyorganizationservice:1'] }, given),
        (client, given) => iterateResources(client, { selected_resource_type: 'instance' }, given),
      ),
    keyOf: ({ common }: { readonly common: { readonly resource_id: string } }) => common.resource_id,
    changing: ['queryResources'],
  },
  {
    name: 'insightcloudsec iterateFindings',
    open: (pageSize) =>
      estateOf(
        insightCloudSec(pageSize),
        (client, given) => iterateFindings(client, { exempted: 'include', zeroCounts: 'query' }, given),
        (client, given) => iterateFindings(client, { severity: [5] }, given),
      ),
    keyOf: (entry: { readonly insight: string; readonly resource_id: string; readonly exempted: boolean }) =>
      `${entry.insight} ${entry.resource_id} ${entry.exempted}`,
    changing: ['queryResources'],
  },
  {
    name: 'insightcloudsec iterateContainerVulnerabilities',
    open: (pageSize) => estateOf(insightCloudSec(pageSize), (client, given) => iterateContainerVulnerabilities(client, given)),
    keyOf: ({ id, resource_id }: { readonly id?: unknown; readonly resource_id?: unknown }) => JSON.stringify([id, resource_id]),
    changing: ['listResourceVulnerabilitySummaries'],
  },
  {
    name: 'risken listFindingsSince',
    open: (pageSize) =>
      estateOf(
        risken(pageSize),
        (client, given) => listFindingsSince(client, { since: new Date(0) }, given),
        (client, given) => listFindingsSince(client, { since: new Date(0), from_score: 0.5 }, given),
      ),
    keyOf: ({ finding_id }: Timed) => String(finding_id),
    // Those of the first and of the last second, and of the minute before the listing.
    mayRepeat: ({ updated_at }: Timed, returned: readonly Timed[]) =>
      updated_at >= Math.min(returned[0]?.updated_at ?? 0, startMs / 1000 - 60) || updated_at === returned.at(-1)?.updated_at,
  },
  {
    name: 'risken hydrateFindings, ids of a list',
    open(pageSize) {
      const { connect, elsewhere, ...more } = risken(pageSize);
      const start = (client: ReturnType<typeof connect>, given?: IterationOptions) =>
        hydrateFindings(client, { finding_id: client.finding.listFindings.items({ sort: 'finding_id' }) }, given);
      return estateOf({ connect, elsewhere, ...more }, start, (client, given) =>
        hydrateFindings(client, { project_id: 1002, finding_id: [1001] }, given),
      );
    },
    keyOf: ({ finding_id }: Timed) => String(finding_id),
    changing: ['listFindings'],
  },
  {
    name: 'risken hydrateFindings, an array with unknown ids',
    open: (pageSize) =>
      estateOf(
        risken(pageSize),
        (client, given) => hydrateFindings(client, { finding_id: Array.from({ length: 70 }, (_, index) => 990 + index) }, given),
        (client, given) => hydrateFindings(client, { project_id: 1002, finding_id: [1001] }, given),
      ),
    keyOf: ({ finding_id }: Timed) => String(finding_id),
  },
  {
    name: 'aqua iterateCodeFindings',
    open: (pageSize) =>
      estateOf(
        code(pageSize),
        (client, given) => iterateCodeFindings(client, {}, given),
        (client, given) => iterateCodeFindings(client, { categories: ['secrets'] }, given),
      ),
    keyOf: (entry: CodeFindingEntry) => JSON.stringify([entry.repositoryId, entry.kind === 'finding' ? entry.key : entry.kind]),
    isGap: ({ kind }: CodeFindingEntry) => kind === 'failure',
  },
  {
    name: 'aqua iterateVulnerabilities',
    open: (pageSize) =>
      estateOf(
        aqua(pageSize),
        (client, given) => iterateVulnerabilities(client, {}, given),
        (client, given) => iterateVulnerabilities(client, { vulnerabilities: { severities: ['high'] } }, given),
      ),
    keyOf: ({ kind, ...entry }: { readonly kind: string; readonly error?: unknown }) =>
      JSON.stringify([kind, { ...entry, error: undefined }]),
    changing: ['listInventoryImages'],
    isGap: ({ kind }: { readonly kind: string }) => kind === 'failure',
  },
  {
    name: 'datatheorem listChangesSince',
    open: (pageSize) =>
      estateOf(
        dataTheorem(pageSize),
        (client, given) => listChangesSince(client, { since: '2030-01-01T00:00:00Z' }, given),
        (client, given) => listChangesSince(client, { since: '2030-01-01T00:00:01Z' }, given),
      ),
    keyOf: (change: object) => JSON.stringify(change),
    changing: ['listMobileApps', 'listSecurityFindings', 'listSecurityFindingTargets', 'listMobileAppsChanges'],
  },
  {
    name: 'datatheorem joinPolicyViolations',
    open: (pageSize) =>
      estateOf(
        violations(pageSize),
        (client, given) => joinPolicyViolations(client, {}, given),
        (client, given) => joinPolicyViolations(client, { includeClosed: true }, given),
      ),
    keyOf: (entry: object) => JSON.stringify(entry),
  },
];
