import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AffectedAsset,
  type Change,
  cloudAuthenticatorTypes,
  ConfigError,
  countOpenFindings,
  createDataTheoremClient,
  InputError,
  joinPolicyViolations,
  listChangesSince,
  type MobileGatePolicy,
  onboardAws,
  type OnboardAwsInput,
  uploadAndGate,
  waitForMobileScan,
  WorkflowError,
} from '@sec/datatheorem';
import { failureOf } from '../support/failure-of.js';
import { createHandClock } from '../support/hand-clock.js';
import { type Answer, script } from '../support/script.js';

const auth = { resultsApiKey: 'b64Like/Key+042Zz==' };
const role = { role_arn: 'arn:aws:iam::210987654321:role/ExampleAudit', external_id: 'q7W-example-42' };

/** A client, and a server with these answers. */
function vendor(answers: readonly Answer[]) {
  const server = script(answers, createHandClock());
  return { client: createDataTheoremClient({ auth, retry: false, ...server }), server };
}

const noList: Answer = { status: 404, json: {} };

test('an AWS role is onboarded with the number of the cloud, after the list was read', async () => {
  const { client, server } = vendor([{ json: { cloud_authenticators: [] } }, { json: { id: 'a-1' } }]);

  expect(await onboardAws(client, role)).toEqual({ authenticator: { id: 'a-1' }, connection: 'created', checkedExisting: true });
  expect(server.requests.map(({ method, body }) => [method, body])).toEqual([
    ['GET', undefined],
    ['POST', JSON.stringify({ cloud_authenticator_type: 3, aws_credential: role })],
  ]);
});

test('the second time the authenticator is found on whatever page it is, and none is created', async () => {
  const other = { id: 'a-0', role_arn: 'arn:aws:iam::210987654321:role/Other' };
  const found = { id: 'a-1', aws_credential: { role_arn: role.role_arn } };
  const { client, server } = vendor([
    { json: { cloud_authenticators: [other], pagination_information: { next_cursor: 'c/2' } } },
    { json: { cloud_authenticators: [found], pagination_information: { next_cursor: '' } } },
  ]);

  expect(await onboardAws(client, role)).toEqual({ authenticator: found, connection: 'existing', checkedExisting: true });
  expect(server.requests.map(({ method, url }) => method + url.search)).toEqual(['GET', 'GET?cursor=c%2F2']);
});

test.each([
  ['has no list', noList],
  ['refuses the list', { status: 403, json: {} }],
  ['responds with a web page', { text: '<html>', headers: { 'content-type': 'text/html' } }],
  ['names no roles', { json: { cloud_authenticators: [{ id: 'a-9' }] } }],
  ['returns something else', { json: { authenticators: [] } }],
] as [string, Answer][])('where the server %s, the result says that a second one cannot be ruled out', async (_, list) => {
  const created = vendor([list, { status: 201, json: { id: 'a-1' } }]);
  const refused = vendor([list]);

  expect(await onboardAws(created.client, role)).toMatchObject({ connection: 'created', checkedExisting: false });
  await expect(onboardAws(refused.client, role, { ifUnknown: 'throw' })).rejects.toThrow('a second authenticator cannot be ruled out');
  expect(refused.server.requests).toHaveLength(1);
});

test('a creation that was left in doubt or refused as existing is looked for', async () => {
  const listed: Answer = { json: { cloud_authenticators: [{ id: 'a-1', ...role }] } };
  const empty: Answer = { json: { cloud_authenticators: [] } };

  expect(await onboardAws(vendor([empty, { fails: 'ECONNRESET' }, listed]).client, role)).toMatchObject({ connection: 'recovered' });
  expect(await onboardAws(vendor([empty, { status: 409, json: {} }, listed]).client, role)).toMatchObject({ connection: 'recovered' });
  await expect(onboardAws(vendor([empty, { fails: 'ECONNRESET' }, empty]).client, role)).rejects.toMatchObject({ mayHaveSucceeded: true });
});

test('the external id is in no error, also where the server repeats it', async () => {
  const { client } = vendor([noList, { status: 400, json: { message: `external id ${role.external_id} is bad` } }]);

  const error = await failureOf<Error>(onboardAws(client, role));

  expect(error.message).toContain('external id [redacted] is bad');
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(role.external_id);
});

test.each([
  [{ role_arn: 'arn:aws:iam::123:role/x' }, /"role_arn" must be the ARN of an IAM role/],
  [{ role_arn: 'arn:aws:iam::210987654321:user/x' }, /"role_arn"/],
  [{ external_id: 'has blank' }, /"external_id" must be a string of 2 to 1224/],
  [{ external_id: 'x' }, /"external_id"/],
  [{ cloud_authenticator_type: 'AWS' }, /must be an integer or AMAZON_WEB_SERVICES/],
])('%j is refused before anything is sent', async (wrong, message) => {
  const { client, server } = vendor([]);

  const error = await failureOf<Error>(onboardAws(client, { ...role, ...wrong } as OnboardAwsInput));

  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(message);
  expect(server.requests).toHaveLength(0);
});

test('a role in another partition passes, and so does the number of a cloud', async () => {
  const { client, server } = vendor([noList, { json: {} }]);

  await onboardAws(client, { ...role, role_arn: 'arn:aws-us-gov:iam::210987654321:role/a/b', cloud_authenticator_type: 7 });

  expect(server.requests[1]?.body).toContain('"cloud_authenticator_type":7');
  expect(cloudAuthenticatorTypes.AMAZON_WEB_SERVICES).toBe(3);
});

/** A server that responds to the four requests of a count: all, HIGH, MEDIUM, LOW. */
function counting(answer: (severity: string | undefined, cursor: string | undefined) => unknown) {
  return vendor([
    ({ url }) => ({ json: answer(url.searchParams.get('severity') ?? undefined, url.searchParams.get('cursor') ?? undefined) }),
  ]);
}
const numbers: Readonly<Record<string, number>> = { HIGH: 3, MEDIUM: 2, LOW: 1 };
const numberOf = (severity: string | undefined): number => (severity === undefined ? 8 : (numbers[severity] ?? 0));

test.each([
  [
    'strings',
    (severity: string | undefined) => ({ security_findings: [], pagination_information: { total_count: String(numberOf(severity)) } }),
  ],
  ['numbers', (severity: string | undefined) => ({ security_findings: [], pagination_information: { total_count: numberOf(severity) } })],
  ['numbers without an array', (severity: string | undefined) => ({ pagination_information: { total_count: numberOf(severity) } })],
  [
    'strings on the last page alone',
    (severity: string | undefined, cursor: string | undefined) => ({
      security_findings: [{ id: '1' }],
      pagination_information: cursor === undefined ? { next_cursor: 'c2' } : { total_count: String(numberOf(severity)) },
    }),
  ],
])('findings are counted from %s', async (_, answer) => {
  const { client } = counting(answer);

  // A page held one, and there were two of them.
  expect(await countOpenFindings(client, { mobile_app_id: 12 })).toMatchObject({ high: 3, medium: 2, low: _.includes('last') ? 2 : 1 });
});

test('a count at the top level is none, although the vendor’s own action reads it there', async () => {
  const { client } = counting(() => ({ security_findings: [], total_count: 0, pagination_information: {} }));

  const open = { min: 0, max: undefined };
  expect(await countOpenFindings(client, { mobile_app_id: 12 })).toEqual({
    high: undefined,
    medium: undefined,
    low: undefined,
    other: undefined,
    bounds: { high: open, medium: open, low: open, other: open },
  });
});

test.each([[-1], [1.5], ['many'], [null], ['']])('%j is not a count', async (total_count) => {
  const { client } = counting(() => ({ security_findings: [], pagination_information: { total_count } }));

  expect((await countOpenFindings(client, { mobile_app_id: 12 })).high).toBeUndefined();
});

test('a count that is smaller than the list is not trusted, and findings without a severity are counted', async () => {
  const { client, server } = counting((severity) => ({
    security_findings: severity === 'HIGH' ? [{ id: '1' }, { id: '2' }] : [],
    pagination_information: { total_count: severity === undefined ? 5 : 0 },
  }));

  expect(await countOpenFindings(client, { mobile_app_id: 12, results_since: '2031-02-03T04:05:06.789012+00:00' })).toMatchObject({
    high: 2,
    medium: 0,
    low: 0,
    other: 3,
  });
  expect(server.requests[0]?.url.search).toContain('results_since=2031-02-03T04%3A05%3A06.789012%2B00%3A00');
});

const total = (total_count: number | undefined, received = 0) => ({
  security_findings: Array.from({ length: received }, (_, id) => ({ id: String(id) })),
  pagination_information: { total_count },
});

test.each<[string, Readonly<Record<string, object>>, object]>([
  ['none of all leaves none of any', { ALL: total(0), HIGH: total(undefined) }, { high: 0, bounds: { high: { min: 0, max: 0 } } }],
  [
    'the others leave room',
    { ALL: total(5), HIGH: total(undefined, 1), MEDIUM: total(2) },
    { high: undefined, bounds: { high: { min: 1, max: 3 }, other: { min: 0, max: 2 } } },
  ],
  [
    'what was received is the least',
    { ALL: total(undefined, 2), HIGH: total(undefined, 2) },
    { bounds: { high: { min: 2, max: undefined } } },
  ],
  [
    'a count of all below its parts bounds nothing',
    { ALL: total(1), HIGH: total(2), LOW: total(undefined) },
    { high: 2, bounds: { low: { min: 0, max: undefined }, other: { min: 0, max: undefined } } },
  ],
])('by arithmetic, %s', async (_, pages, expected) => {
  const { client } = counting((severity) => pages[severity ?? 'ALL'] ?? total(0));

  expect(await countOpenFindings(client, { mobile_app_id: 12 })).toMatchObject(expected);
});

interface Told {
  readonly total: number | undefined;
  readonly received: number;
}

/** How many there can be of each severity, by trying every number of each: the judge of the arithmetic. */
function rangesOf(all: Told, told: readonly [Told, Told, Told]): readonly { readonly min: number; readonly max: number | undefined }[] {
  const most = 14;
  const fits = ({ total, received }: Told, number: number): boolean =>
    total === undefined ? number >= received : number === Math.max(total, received);
  const numbersOf = (one: Told): number[] => Array.from({ length: most + 1 }, (_, number) => number).filter((number) => fits(one, number));
  const worlds: number[][] = [];
  for (const high of numbersOf(told[0]))
    for (const medium of numbersOf(told[1]))
      for (const low of numbersOf(told[2]))
        for (let other = 0; other <= most; other++) if (fits(all, high + medium + low + other)) worlds.push([high, medium, low, other]);
  // A count of all below its own parts says nothing of them.
  if (worlds.length === 0) return rangesOf({ total: undefined, received: 0 }, told);
  return [0, 1, 2, 3].map((place) => {
    const numbers = worlds.map((world) => world[place] ?? 0);
    const max = Math.max(...numbers);
    return { min: Math.min(...numbers), max: max === most ? undefined : max };
  });
}

const anyTold: fc.Arbitrary<Told> = fc.record({ total: fc.option(fc.nat({ max: 3 }), { nil: undefined }), received: fc.nat({ max: 2 }) });

test('whatever the pages, the bounds are those of every state of the app', async () => {
  await fc.assert(
    fc.asyncProperty(anyTold, fc.tuple(anyTold, anyTold, anyTold), async (all, told) => {
      const [high, medium, low] = told;
      const pages: Readonly<Record<string, Told>> = { ALL: all, HIGH: high, MEDIUM: medium, LOW: low };
      const { client } = counting((severity) => total(pages[severity ?? 'ALL']?.total, pages[severity ?? 'ALL']?.received));
      const { bounds } = await countOpenFindings(client, { mobile_app_id: 12 });

      expect([bounds.high, bounds.medium, bounds.low, bounds.other]).toEqual(rangesOf(all, told));
    }),
    { numRuns: 300, seed: 20260305 },
  );
});

/** A scan that ended, whose findings are as a policy may find them. */
function gateOver(pages: Readonly<Record<string, object>>, scan: object = {}) {
  return vendor([
    ({ url: { pathname, searchParams } }) => ({
      json: pathname.endsWith('/security_findings')
        ? (pages[searchParams.get('severity') ?? 'ALL'] ?? total(0))
        : { id: '9', status: 'COMPLETED', start_date: '2031-02-03T04:05:06Z', ...scan },
    }),
  ]).client;
}

/** The token of a scan, by ids that are no digits. */
async function tokenOf(mobile_app_id: string, scan_id: string): Promise<string> {
  const server = script(
    [
      { json: { upload_url: 'https://upload.securetheorem.com/upload/invented' } },
      { json: { mobile_app_id, scan_id } },
      { json: { id: scan_id, status: 'FAILED' } },
    ],
    createHandClock(),
  );
  const client = createDataTheoremClient({ auth: { ...auth, uploadApiKey: 'invented-key' }, retry: false, ...server });
  let resumeToken = '';
  await uploadAndGate(client, { file: new Blob(['x']), filename: 'app.apk' }, { onResumeToken: (token) => (resumeToken = token) });
  return resumeToken;
}

test.each<[Readonly<Record<string, object>>, MobileGatePolicy, string | RegExp]>([
  [{ ALL: total(0), HIGH: total(undefined) }, {}, 'pass'],
  [{ ALL: total(3), HIGH: total(undefined), MEDIUM: total(1) }, { maxHigh: 2 }, 'pass'],
  [
    { ALL: total(3), HIGH: total(undefined), MEDIUM: total(1) },
    { maxHigh: 1 },
    /there are 0 to 2 open high findings, and at most 1 are allowed \(maxHigh\)/,
  ],
  [{ ALL: total(undefined), HIGH: total(undefined, 1) }, {}, 'fail'],
  [{ ALL: total(undefined), HIGH: total(1), LOW: total(undefined) }, { maxLow: 0 }, 'fail'],
  [{ ALL: total(1), HIGH: total(1) }, { maxHigh: 1 }, 'pass'],
  [{ ALL: total(1), HIGH: total(1) }, { maxHigh: 0 }, 'fail'],
  [{ ALL: total(1), MEDIUM: total(1) }, { maxMedium: 0 }, 'fail'],
  [{ ALL: total(1), LOW: total(1) }, { maxLow: 0 }, 'fail'],
  [{ ALL: total(1) }, { maxOther: 0 }, 'fail'],
  [{ ALL: total(1), MEDIUM: total(1), LOW: total(1) }, {}, 'pass'],
])('a gate over %j under %j comes to %s', async (pages, policy, expected) => {
  const gated = uploadAndGate(gateOver(pages), { resumeToken: await tokenOf('app123', 'scan456'), policy });

  if (typeof expected === 'string')
    await expect(gated).resolves.toMatchObject({ verdict: expected, mobile_app_id: 'app123', scan_id: 'scan456' });
  else await expect(gated).rejects.toThrow(expected);
});

test('findings of this scan alone turn the verdict where the policy says so', async () => {
  const { client } = vendor([
    ({ url: { pathname, searchParams } }) => {
      if (!pathname.endsWith('/security_findings')) return { json: { id: '9', status: 'COMPLETED', start_date: '2031-02-03T04:05:06Z' } };
      return { json: total(searchParams.has('results_since') || !/^(HIGH)?$/.test(searchParams.get('severity') ?? '') ? 0 : 1) };
    },
  ]);
  const resumeToken = await tokenOf('12', '9');

  await expect(uploadAndGate(client, { resumeToken })).resolves.toMatchObject({ verdict: 'fail' });
  await expect(uploadAndGate(client, { resumeToken, policy: { findings: 'scan' } })).resolves.toMatchObject({ verdict: 'pass' });
});

test.each<[object, 'complete' | 'static', string[]]>([
  [{}, 'complete', []],
  [{ static_scan: { status: 'COMPLETED' }, dynamic_scan: { status: 'completed' } }, 'complete', []],
  [{ dynamic_scan: { status: 'SCAN_ATTEMPT_ERROR' } }, 'complete', ['the dynamic analysis has status "SCAN_ATTEMPT_ERROR"']],
  [{ static_scan: { status: 'COMPLETED' }, dynamic_scan: { status: 'ONGOING' } }, 'static', ['the dynamic analysis has status "ONGOING"']],
  [{ static_scan: { status: 'COMPLETED' } }, 'static', ['the dynamic analysis was not waited for']],
])('a scan with the parts %j, waited for until %s, is noted as %j', async (scan, until, notes) => {
  const gated = await uploadAndGate(gateOver({}, scan), { resumeToken: await tokenOf('12', '9') }, { until });

  expect(gated).toMatchObject({ verdict: 'pass', notes });
});

test('ids are taken as the server gave them', async () => {
  const { client, server } = counting(() => total(0));

  expect(await countOpenFindings(client, { mobile_app_id: 'app/1 2' })).toMatchObject({ high: 0 });
  expect(server.requests[0]?.url.searchParams.get('mobile_app_id')).toBe('app/1 2');
  for (const mobile_app_id of ['', 1.5, -1, null])
    await expect(countOpenFindings(client, { mobile_app_id: mobile_app_id as string })).rejects.toThrow(
      /must be an id as the server gave it/,
    );
});

test.each([7, true, {}])('a status %j is none, and ends the wait as unknown', async (status) => {
  const { client } = vendor([{ json: { id: '9', status } }]);

  expect(await waitForMobileScan(client, { mobile_app_id: '12', scan_id: '9' })).toMatchObject({
    status: 'unknown',
    vendorStatus: undefined,
  });
});

test.each([7, true, {}, 'other'])('%j where the findings should be is an error, and no count', async (security_findings) => {
  const { client } = vendor([{ json: { security_findings, pagination_information: { total_count: 1 } } }]);

  await expect(countOpenFindings(client, { mobile_app_id: '12' })).rejects.toMatchObject({
    reason: 'notAList',
    message: 'listSecurityFindings: the response holds something else where the list should be',
  });
});

test('the Retry-After of a scan that is not over replaces the interval', async () => {
  const ongoing: Answer = { json: { id: '9', status: 'ONGOING' }, headers: { 'retry-after': '90' } };
  const { client, server } = vendor([ongoing, { json: { id: '9', status: 'COMPLETED' } }]);

  expect(await waitForMobileScan(client, { mobile_app_id: '12', scan_id: '9' })).toMatchObject({ status: 'succeeded', durationMs: 90_000 });
  expect(server.requests).toHaveLength(2);
});

test('a cursor that repeats ends the count with an error', async () => {
  const { client } = counting(() => ({ security_findings: [], pagination_information: { next_cursor: 'same' } }));

  await expect(countOpenFindings(client, { mobile_app_id: 12 })).rejects.toThrow('repeats a page');
});

test.each([
  ['COMPLETED', 'succeeded'],
  ['CANCELLED', 'canceled'],
  ['FAILED', 'failed'],
  ['SCAN_ATTEMPT_ERROR', 'failed'],
  ['Completed', 'succeeded'],
  ['scan attempt error', 'failed'],
])('a scan whose status becomes %s ends as %s', async (vendorStatus, status) => {
  const { client, server } = vendor([{ json: { id: 9, status: 'ONGOING' } }, { json: { id: 9, status: vendorStatus } }]);

  const scan = await waitForMobileScan(client, { mobile_app_id: 12, scan_id: '9' }, { intervalMs: 25_000 });

  expect(scan).toMatchObject({ status, vendorStatus, mobile_app_id: '12', scan_id: '9' });
  expect(server.requests).toHaveLength(2);
  expect(server.clock.waitsMs).toEqual([25_000]);
});

test.each(['PAUSED_BY_MOON', 'constructor', undefined, null])(
  'a scan whose status stays %s ends as unknown after its grace',
  async (status) => {
    const { client, server } = vendor([{ json: { id: 9, status: 'ONGOING' } }, { json: { id: 9, status } }]);

    const scan = await waitForMobileScan(client, { mobile_app_id: 12, scan_id: '9' }, { intervalMs: 25_000 });

    expect(scan).toMatchObject({ status: 'unknown', vendorStatus: status ?? undefined, mobile_app_id: '12', scan_id: '9' });
    expect(server.clock.waitsMs).toEqual([25_000, 25_000, 25_000, 25_000]);
  },
);

test.each([
  ['complete', { status: 'ARCHIVED', static_scan: { status: 'COMPLETED' }, dynamic_scan: { status: 'CANCELLED' } }, 'ARCHIVED', 1],
  ['complete', { status: 'ARCHIVED', static_scan: { status: 'COMPLETED' }, dynamic_scan: { status: 'RUNNING' } }, 'ARCHIVED', 4],
  ['complete', { status: 'ARCHIVED', static_scan: { status: 'COMPLETED' } }, 'ARCHIVED', 4],
  ['static', { status: 'COMPLETED', static_scan: { status: 'ARCHIVED' } }, 'ARCHIVED', 1],
  ['static', { status: 'ONGOING', static_scan: { status: 'ARCHIVED' } }, 'ARCHIVED', 4],
] as const)('waiting until %s, %o ends as unknown at once only where the rest has ended', async (until, shown, vendorStatus, polls) => {
  const { client, server } = vendor([{ json: { id: 9, ...shown } }]);

  const scan = await waitForMobileScan(client, { mobile_app_id: 12, scan_id: '9' }, { intervalMs: 25_000, until });

  expect(scan).toMatchObject({ status: 'unknown', vendorStatus });
  expect(server.requests).toHaveLength(polls);
});

test('the analysis of the binary can be enough, and where a scan has none the scan itself counts', async () => {
  const part = vendor([{ json: { id: '9', status: 'ONGOING', static_scan: { status: 'COMPLETED' } } }]);
  const none = vendor([{ json: { id: '9', status: 'ONGOING' } }, { json: { id: '9', status: 'COMPLETED' } }]);
  const scan = { mobile_app_id: '12', scan_id: '9' };

  expect(await waitForMobileScan(part.client, scan, { until: 'static' })).toMatchObject({ status: 'succeeded' });
  expect(await waitForMobileScan(none.client, scan, { until: 'static' })).toMatchObject({ status: 'succeeded' });
  expect(none.server.requests).toHaveLength(2);
});

test('a scan that the server does not know yet is waited for, for a while', async () => {
  const scan = { mobile_app_id: '12', scan_id: '9' };
  const late = vendor([{ status: 404, json: {} }, { json: { id: '9', status: 'COMPLETED' } }]);
  const never = vendor([{ status: 404, json: {} }]);

  expect(await waitForMobileScan(late.client, scan)).toMatchObject({ status: 'succeeded' });
  await expect(waitForMobileScan(never.client, scan)).rejects.toThrow(
    'there is no scan 9 of app 12, 60000 ms after the first poll without it',
  );
});

test('a rejected key ends the wait at once, a server that fails does not', async () => {
  const scan = { mobile_app_id: '12', scan_id: '9' };
  const refused = vendor([{ status: 403, json: {} }]);
  const broken = vendor([{ status: 500 }, { fails: 'ECONNRESET' }, { json: { id: '9', status: 'COMPLETED' } }]);

  await expect(waitForMobileScan(refused.client, scan)).rejects.toMatchObject({ status: 403 });
  expect(refused.server.requests).toHaveLength(1);
  expect(await waitForMobileScan(broken.client, scan)).toMatchObject({ status: 'succeeded' });
});

test('a timeout says what the last status was', async () => {
  const { client, server } = vendor([{ json: { id: '9', status: 'ONGOING' } }]);

  const error = await failureOf<Error>(waitForMobileScan(client, { mobile_app_id: '12', scan_id: '9' }, { timeoutMs: 60_000 }));

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({
    reason: 'timeout',
    message: 'waitForMobileScan: not finished after 60000 ms (timeoutMs); the last status of scan 9 of app 12 was "ONGOING"',
  });
  expect(server.clock.pending).toBe(0);
});

test.each([[{ scan_id: '9' }], [{ mobile_app_id: '12', scan_id: '' }], [{ resumeToken: 'aqua-scan.1.x.y' }]])(
  '%j does not name a scan',
  async (input) => {
    const { client, server } = vendor([]);

    await expect(waitForMobileScan(client, input as never)).rejects.toBeInstanceOf(InputError);
    expect(server.requests).toHaveLength(0);
  },
);

test('a client without the key that reads says which option to set', async () => {
  const client = createDataTheoremClient({ auth: { uploadApiKey: 'up/load+key=' }, ...script([]) });

  await expect(waitForMobileScan(client, { mobile_app_id: 1, scan_id: 2 })).rejects.toBeInstanceOf(ConfigError);
});

const empty = { policy_violations: [], policy_rules: [], policy_rule_types: [] };

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('violations are joined over all pages, earlier and later ones', async () => {
  const { client } = vendor([
    {
      json: {
        ...empty,
        policy_violations: [
          { id: 'v1', violated_policy_rule_id: 'r1', affected_api_operation_id: 'o1', affected_cloud_resource_id: null },
          { id: 'v2', violated_policy_rule_id: 'r2', affected_network_service_id: 'n1' },
          { id: 'v3', violated_policy_rule_id: 'r1', affected_cloud_resource_id: 'c1', exception_type: 'WONT_FIX' },
        ],
        policy_rules: [{ id: 'r1', relevance: 'URGENT', policy_rule_type_id: 't1' }],
        policy_rule_types: [{ id: 't1', title: 'First' }],
        api_operations: [{ id: 'o1', restful_api_id: 'a1', http_method: 'GET', path: '/users' }],
        restful_apis: [{ id: 'a1', base_url: 'https://api.example/v1/' }],
        network_services: [{ id: 'n1', url: 'https://n.example' }],
        pagination_information: { next_cursor: 'c2' },
      },
    },
    {
      json: {
        ...empty,
        policy_violations: [
          { id: 'v4', violated_policy_rule_id: 'r1', affected_web_application_id: 'w9' },
          { id: 'v5', violated_policy_rule_id: 'r1', affected_mobile_backend_id: 'm1' },
          { id: 'v6', violated_policy_rule_id: 'r1' },
        ],
        policy_rules: [{ id: 'r2', relevance: 'IMPORTANT', policy_rule_type_id: 't1' }],
        mobile_backends: [{ id: 'm1', name: 'Backend' }],
        pagination_information: { next_cursor: null },
      },
    },
  ]);

  const rows = await collect(joinPolicyViolations(client));

  const short = rows.map(({ violation, rule, ruleType, asset }) => [
    violation.id,
    rule?.relevance,
    ruleType?.title,
    asset?.kind,
    asset?.name,
  ]);
  expect(short).toEqual([
    ['v1', 'URGENT', 'First', 'api_operation', 'GET https://api.example/v1/users'],
    ['v2', 'IMPORTANT', 'First', 'network_service', 'https://n.example'],
    ['v5', 'URGENT', 'First', 'mobile_backend', 'Backend'],
    ['v6', 'URGENT', 'First', undefined, undefined],
    ['v4', 'URGENT', 'First', 'web_application', 'w9'],
  ]);
  expect(rows[4]?.asset).toEqual({ kind: 'web_application', id: 'w9', name: 'w9', asset: undefined } satisfies AffectedAsset);
});

test('violations that somebody closed are returned only where the input says so', async () => {
  const page: Answer = { json: { ...empty, policy_violations: [{ id: 'v1', exception_type: 'RISK_ACCEPTED' }] } };

  expect(await collect(joinPolicyViolations(vendor([page]).client))).toEqual([]);
  expect(await collect(joinPolicyViolations(vendor([page]).client, { includeClosed: true }))).toHaveLength(1);
});

test('filters go to the server, and a page that fails ends the join', async () => {
  const { client, server } = vendor([{ json: { ...empty, pagination_information: { next_cursor: 'c2' } } }, { status: 500 }]);

  await expect(collect(joinPolicyViolations(client, { filter_by_asset_tags: { env: ['prod'] } }))).rejects.toMatchObject({ status: 500 });
  expect(server.requests[0]?.url.search).toContain('%7B%22env%22%3A%5B%22prod%22%5D%7D');
});

test('changes come list by list; those between releases are filtered here, and one without a date is not lost', async () => {
  const { client, server } = vendor([
    { json: { mobile_apps: [{ id: 1 }] } },
    { json: { security_findings: [{ id: 2 }] } },
    { json: { targets: [{ id: 3 }] } },
    {
      json: {
        mobile_changes: [
          { date_created: '2031-02-03T04:05:07.000001+00:00', description: 'later' },
          { date_created: '2031-02-03T04:05:05.999999+00:00', description: 'before' },
          { date_created: '2031-02-03T05:05:06+01:00', description: 'the same moment' },
          { description: 'no date' },
        ],
      },
    },
  ]);
  const since = '2031-02-03T04:05:06.000000+00:00';

  const changes = await collect(listChangesSince(client, { since }));

  const name = (change: Change): unknown => (change.kind === 'releaseChange' ? change.change.description : change.kind);
  expect(changes.map(name)).toEqual(['app', 'finding', 'target', 'later', 'the same moment', 'no date']);
  expect(server.requests.map(({ url }) => url.searchParams.get('results_since'))).toEqual([since, since, since, null]);
});

test('only the lists of the input are read, also since a Date', async () => {
  const { client, server } = vendor([{ json: { security_findings: [] } }]);

  await collect(listChangesSince(client, { since: new Date('2031-02-03T04:05:06Z'), kinds: ['finding'] }));

  expect(server.requests.map(({ url }) => url.pathname.split('/').at(-1) + url.search)).toEqual([
    'security_findings?results_since=2031-02-03T04%3A05%3A06.000Z',
  ]);
});

test.each([
  [{ since: 'yesterday' }],
  [{ since: '2031-13-03T04:05:06Z' }],
  [{ since: new Date(Number.NaN) }],
  [{ since: new Date(), kinds: ['scan'] }],
])('changes since %j are refused before anything is sent', async (input) => {
  const { client, server } = vendor([]);

  await expect(collect(listChangesSince(client, input as never))).rejects.toBeInstanceOf(InputError);
  expect(server.requests).toHaveLength(0);
});
