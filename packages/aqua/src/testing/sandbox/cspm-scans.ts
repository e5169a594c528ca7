/** Scans of connected cloud accounts: those in the background, those on demand, and the tests that they run. */
import { cspmResponse, cspmFailure, cspmInvalid } from './responses.js';
import { keyToWire } from './cspm-keys.js';
import type { AquaSandboxOptions } from './options.js';
import { cspmSlice, readNumber } from './paging.js';
import { type Call, type Route, route, toText } from './route.js';
import type { SandboxCloudScan, SandboxRealtimeScan, Store } from './state.js';

/** Tests that there are, with the result that each of them has here: 0 pass, 1 warn, 2 fail. */
const tests = [
  { id: 318, query: 'bucketVersioning', title: 'S3 Bucket Versioning', category: { id: 17, name: 'S3' }, severity: 'medium', result: 2 },
  { id: 319, query: 'bucketEncryption', title: 'S3 Bucket Encryption', category: { id: 17, name: 'S3' }, severity: 'high', result: 0 },
  { id: 320, query: 'rootMfaEnabled', title: 'Root MFA Enabled', category: { id: 18, name: 'IAM' }, severity: 'critical', result: 1 },
] as const;

type CloudTest = (typeof tests)[number];

/** @source cloudsploit/docs API Blueprint, Scans, Scanning APIs, Tests [O] */
export function cspmScanRoutes(): readonly Route[] {
  return [
    route('GET', '/v2/scans', list),
    route('GET', '/v2/scans/{id}', (call) => withScan(call, (scan) => showWhole(call, scan))),
    route('DELETE', '/v2/scans/{id}', (call) => withScan(call, (scan) => remove(call, scan))),
    route('GET', '/v2/scansv2/{id}', (call) => withScan(call, (scan) => showPage(call, scan))),
    route('POST', '/v2/realtimes', start),
    route('GET', '/v2/realtimes/{id}', show),
    route('GET', '/v2/tests', (call) =>
      cspmResponse(cspmSlice<CloudTest>(call, testsFor(call), (row) => testToWire(call, row, isExpanded(call)), { unfiltered: tests })),
    ),
    route('GET', '/v2/tests/{id}', showTest),
    route('PUT', '/v2/tests/{id}', rankTest),
    route('GET', '/v2/audits', listAudits),
  ];
}

/** Decides how the scans ended whose time is over. */
export function advanceRealtimeScans(store: Store, { realtimeOutcome }: AquaSandboxOptions): void {
  for (const scan of store.tables.realtimeScans) {
    const key = store.tables.keys.find(({ id }) => id === scan.key_id);
    if (scan.outcome !== undefined || store.nowMs() < scan.ends_ms || key === undefined) continue;
    scan.outcome = realtimeOutcome?.({ id: key.id, name: key.name, cloud: key.cloud }) ?? 'COMPLETE';
    if (scan.outcome !== 'COMPLETE') continue;
    key.last_scanned = new Date(scan.ends_ms).toISOString();
    if (!scan.save) continue;
    const test_ids = testsOf(scan.test_ids).map(({ id }) => id);
    store.tables.cloudScans.push({ id: store.nextId('scan'), key_id: key.id, created: key.last_scanned, test_ids });
  }
}

/** The account must be upgraded; what the vendor says otherwise is not documented. */
function start({ store, body, options }: Call): Response {
  const key = store.tables.keys.find(({ id }) => id === body['key_id']);
  if (key === undefined) return cspmInvalid('key_id', 'is not known');
  if (!key.paid) return cspmFailure(400, 'The account is not upgraded');
  const { test_ids } = body;
  if (test_ids !== undefined && !(Array.isArray(test_ids) && test_ids.every(Number.isInteger)))
    return cspmInvalid('test_ids', 'must be an array of ids');
  const id = store.nextId('realtime');
  store.tables.realtimeScans.push({
    id,
    key_id: key.id,
    ends_ms: store.nowMs() + (options.scanDurationMs ?? 1500),
    test_ids: test_ids as number[] | undefined,
    save: body['save'] === true,
    outcome: undefined,
  });
  return cspmResponse({ realtime_id: id, status: 'CREATED' });
}

/** Frequent polls are not refused here; the vendor responds with 429. */
function show({ store, params }: Call): Response {
  const scan = store.tables.realtimeScans.find(({ id }) => String(id) === params['id']);
  if (scan === undefined) return cspmFailure(404, 'Not found');
  const { outcome } = scan;
  if (outcome === undefined) return cspmResponse({ status: 'IN_PROGRESS', message: null, results: null });
  if (outcome === 'COMPLETE') return cspmResponse({ status: outcome, message: null, results: testsOf(scan.test_ids).map(toRealtimeTest) });
  return cspmResponse({
    status: outcome,
    message: outcome === 'FAILED' ? 'The role could not be assumed' : 'The scan was cancelled',
    results: null,
  });
}

function toRealtimeTest(row: CloudTest): Record<string, unknown> {
  const { title, category, severity } = row;
  return {
    title,
    category: category.name,
    ...textsOf(row),
    severity,
    results: [{ status: row.result, message: messageOf(row), region: 'eu-central-1', resource: 'arn:aws:s3:::sandbox' }],
  };
}

/** Newest first. */
function list(call: Call): Response {
  const { store, query } = call;
  const [key, groups] = [query.get('key_id'), query.get('group_ids')?.split(',')];
  const [from, to] = [query.get('start_date') ?? '', query.get('end_date') ?? '9999-12-31'];
  const scans = store.tables.cloudScans.filter(({ key_id, created }) => {
    const group = store.tables.keys.find(({ id }) => id === key_id)?.group_id;
    const day = created.slice(0, 10);
    return (key === null || String(key_id) === key) && (groups === undefined || groups.includes(String(group))) && day >= from && day <= to;
  });
  const newestFirst = scans.toSorted((one, other) => other.created.localeCompare(one.created) || other.id - one.id);
  return cspmResponse(
    cspmSlice(call, newestFirst, (scan) => ({
      ...scanToWire(scan),
      key: shortKey(store, scan),
    })),
  );
}

function shortKey({ tables }: Store, { key_id }: SandboxCloudScan): Record<string, unknown> {
  const { name = '', cloud } = tables.keys.find(({ id }) => id === key_id) ?? {};
  return { id: key_id, name, cloud };
}

function scanToWire({ id, key_id, created, test_ids }: SandboxCloudScan): Record<string, unknown> {
  const count = (result: number): number => testsOf(test_ids).filter((row) => row.result === result).length;
  return { id, key_id, num_pass: count(0), num_warn: count(1), num_fail: count(2), num_unknown: 0, num_new_risks: 0, created };
}

function showWhole({ store }: Call, scan: SandboxCloudScan): Response {
  const key = store.tables.keys.find(({ id }) => id === scan.key_id);
  return cspmResponse({
    ...scanToWire(scan),
    key: key === undefined ? null : keyToWire(store, key),
    results: testsOf(scan.test_ids).map((row, index) => ({
      ...resultOf(scan, row, index),
      test: testToWire({ store }, row, true),
    })),
  });
}

/** Two results in a page, so that there is more than one page. */
function showPage({ query, cut }: Call, scan: SandboxCloudScan): Response {
  const page = readNumber(query.get('page'), 1);
  const rows = testsOf(scan.test_ids).map((row, index) => ({ ...resultOf(scan, row, index), test: undefined }));
  const { items, next, size } = cut({ rows, page, size: 2 });
  return cspmResponse({ ...scanToWire(scan), next: next === undefined ? null : next / size + 1, results: items });
}

function resultOf(scan: SandboxCloudScan, row: CloudTest, index: number): Record<string, unknown> {
  return {
    id: scan.id * 100 + index,
    scan_id: scan.id,
    test_id: row.id,
    result: row.result,
    resource: 'arn:aws:s3:::sandbox',
    message: messageOf(row),
    region: 'eu-central-1',
    discovered: false,
    created: scan.created,
  };
}

function messageOf({ title, result }: CloudTest): string {
  return `${title}: ${result === 0 ? 'passed' : result === 1 ? 'to be looked at' : 'failed'}`;
}

function remove({ store }: Call, scan: SandboxCloudScan): Response {
  store.tables.cloudScans = store.tables.cloudScans.filter((other) => other !== scan);
  return cspmResponse({});
}

function showTest(call: Call): Response {
  const row = tests.find(({ id }) => String(id) === call.params['id']);
  return row === undefined ? cspmFailure(404, 'Not found') : cspmResponse(testToWire(call, row, isExpanded(call)));
}

/** Every test here is for AWS. */
function testsFor({ query }: Call): readonly CloudTest[] {
  return ['', 'aws'].includes(query.get('cloud') ?? '') ? tests : [];
}

/** The account's own ranking stands beside the vendor's. */
function rankTest({ store, params, body }: Call): Response {
  const row = tests.find(({ id }) => String(id) === params['id']);
  if (row === undefined) return cspmFailure(404, 'Not found');
  const severity = toText(body['severity']);
  if (severity === '') return cspmInvalid('severity', 'is required');
  const ranked = store.tables.testSeverities.find(({ test_id }) => test_id === row.id);
  if (ranked === undefined) store.tables.testSeverities.push({ id: store.nextId('severity'), test_id: row.id, severity });
  else ranked.severity = severity;
  return cspmResponse({});
}

/** The results of one test in the newest scan of every account. */
function listAudits({ store, query }: Call): Response {
  const row = tests.find(({ id }) => String(id) === query.get('test_id'));
  const { keys, cloudScans } = store.tables;
  const newest = keys.flatMap((key) => cloudScans.findLast(({ key_id }) => key_id === key.id) ?? []);
  const scans = row === undefined ? [] : newest.filter(({ test_ids }) => test_ids.includes(row.id));
  return cspmResponse(
    scans.map((scan) => {
      const results = row === undefined ? [] : [{ ...resultOf(scan, row, scan.test_ids.indexOf(row.id)), scan_id: scan.id }];
      return { id: scan.key_id, name: keys.find(({ id }) => id === scan.key_id)?.name, scans: [{ id: scan.id, results }] };
    }),
  );
}

function isExpanded({ query }: Call): boolean {
  return (query.get('expand') ?? '').split(',').includes('category');
}

function testToWire(
  { store }: Pick<Call, 'store'>,
  { result: _, category, ...row }: CloudTest,
  hasCategory: boolean,
): Record<string, unknown> {
  const severities = store.tables.testSeverities.filter(({ test_id }) => test_id === row.id).map(({ test_id: _test, ...own }) => own);
  const own = { ...textsOf(row), category_id: category.id, category: hasCategory ? category : undefined };
  return { ...row, ...own, cloud: 'aws', severities: severities.length > 0 ? severities : undefined };
}

function textsOf({ title }: Pick<CloudTest, 'title'>): Readonly<Record<string, string>> {
  return {
    description: `Checks: ${title}`,
    more_info: 'An invented test.',
    recommended_action: 'Nothing, this is a sandbox.',
    link: 'https://docs.aws.amazon.com/',
  };
}

/** All of them unless some are named. */
function testsOf(ids: SandboxRealtimeScan['test_ids']): readonly CloudTest[] {
  return ids === undefined ? tests : tests.filter(({ id }) => ids.includes(id));
}

function withScan({ store, params }: Call, respond: (scan: SandboxCloudScan) => Response): Response {
  const scan = store.tables.cloudScans.find(({ id }) => String(id) === params['id']);
  return scan === undefined ? cspmFailure(404, 'Not found') : respond(scan);
}
