import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type ApiGatePolicy,
  createDataTheoremClient,
  HttpError,
  InputError,
  NetworkError,
  scanApiAndGate,
  type ScanApiAndGateInput,
  type ScanApiAndGateOptions,
  type ScanApiAndGateProgress,
  waitForApiScan,
  WorkflowError,
} from '@sec/datatheorem';
import { createDataTheoremSandbox, type DataTheoremSandboxOptions } from '@sec/datatheorem/testing';
import { fault } from '@sec/datatheorem/testing/sandbox';
import { failureOf } from '../support/failure-of.js';
import { createHandClock } from '../support/hand-clock.js';
import { type Answer, script } from '../support/script.js';

const asset_id = '7f0c1c9e-6a11-4a0e-9a53-1b4f2f6c8d10';
const api = { asset_id, asset_base_url: 'https://api.shop.example/v3' };

/** A client and its sandbox, with time that jumps. */
function start(options: DataTheoremSandboxOptions = {}) {
  const clock = createHandClock();
  const sandbox = createDataTheoremSandbox({ clock, scanDurationMs: 60_000, violations: 0, ...options });
  const client = createDataTheoremClient({
    auth: { resultsApiKey: sandbox.resultsApiKey },
    clock,
    random: () => 0.5,
    async fetch(input, init) {
      const response = await sandbox.handleApi(new Request(input, init));
      if (response.type === 'error')
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
      return response;
    },
  });
  const gate = (policy: ApiGatePolicy = {}, more: ScanApiAndGateOptions = {}) => scanApiAndGate(client, { ...api, policy }, more);
  return { sandbox, client, clock, gate };
}

test('an API is scanned, its scan is waited for, and its violations are within the policy', async () => {
  const { sandbox, gate } = start({ apiScanOutcome: () => ({ violations: { IMPORTANT: 2 } }), violations: 45 });
  const seen: ScanApiAndGateProgress[] = [];
  const tokens: string[] = [];

  const gated = await gate({}, { onProgress: (progress) => seen.push(progress), onResumeToken: (token) => tokens.push(token) });

  expect(gated).toMatchObject({
    verdict: 'pass',
    reasons: [],
    status: 'succeeded',
    vendorStatus: 'COMPLETED',
    failedReason: undefined,
    asset_id,
    counts: { here: { urgent: 0, important: 2, proactive: 0, other: 0, unknown: 0 }, unplaced: { urgent: 0, unknown: 0 } },
  });
  expect(gated.durationMs).toBeGreaterThan(60_000 + 10_000);
  expect([...new Set(seen.map(({ step, vendorStatus }) => `${step} ${vendorStatus}`))]).toEqual([
    'started ONGOING',
    'scanning ONGOING',
    'scanning COMPLETED',
    'reading undefined',
  ]);
  expect(tokens).toHaveLength(1);
  expect(sandbox.state.apiScans).toHaveLength(1);
  expect(sandbox.requests.filter(({ path }) => path.endsWith('/policy_violations')).length).toBeGreaterThan(1);
});

test.each<[Readonly<Record<string, number>>, ApiGatePolicy, readonly string[]]>([
  [{ URGENT: 1 }, {}, ['1 open urgent violations, at most 0 are allowed (maxUrgent)']],
  [{ URGENT: 1 }, { maxUrgent: 1 }, []],
  [
    { IMPORTANT: 3, PROACTIVE: 2 },
    { maxImportant: 2, maxProactive: 1 },
    [
      '3 open important violations, at most 2 are allowed (maxImportant)',
      '2 open proactive violations, at most 1 are allowed (maxProactive)',
    ],
  ],
  [{ APOCALYPTIC: 1 }, {}, ['1 open violations of no known relevance, at most 0 are allowed (maxOther)']],
  [{ APOCALYPTIC: 1 }, { maxOther: Infinity }, []],
  [{ urgent: 1 }, { violations: 'new' }, ['1 new urgent violations, at most 0 are allowed (maxUrgent)']],
])('what a scan finds (%j) is judged by %j', async (violations, policy, reasons) => {
  const { gate } = start({ apiScanOutcome: () => ({ violations }) });

  expect(await gate(policy)).toMatchObject({ verdict: reasons.length === 0 ? 'pass' : 'fail', reasons });
});

test('violations of before count where all open ones do, and not where the new ones do, unless since says so', async () => {
  let urgent = 2;
  const { client, clock, gate } = start({ apiScanOutcome: () => ({ violations: { URGENT: urgent } }) });
  const beforeMs = clock.now();
  await gate();
  urgent = 0;

  expect(await gate()).toMatchObject({ verdict: 'fail', counts: { here: { urgent: 2 } } });
  expect(await gate({ violations: 'new' })).toMatchObject({
    verdict: 'pass',
    counts: { here: { urgent: 0 } },
    notes: [expect.stringMatching(/^violations first seen before \d{4}-.* were not counted$/)],
  });
  expect(await gate({ violations: 'new', since: new Date(beforeMs) })).toMatchObject({ verdict: 'fail' });
  urgent = 1;
  expect(await gate({ violations: 'new', since: new Date(clock.now() + 86_400_000) })).toMatchObject({
    verdict: 'fail',
    counts: { here: { urgent: 1 } },
  });
  expect(await scanApiAndGate(client, { ...api, asset_id: asset_id.toUpperCase() })).toMatchObject({ verdict: 'fail' });
});

test.each([
  [
    { status: 'FAILED', failed_reason: 'The API\u001b[2J cannot be reached' },
    'failed',
    'did not succeed: its status is "FAILED", and its reason "The API',
  ],
  [
    { status: 'COMPLETED', failed_reason: 'No operation answered' },
    'failed',
    'its status is "COMPLETED", and its reason "No operation answered"',
  ],
  [{ status: 'HALTED', failed_reason: 'Out of credits' }, 'failed', 'its status is "HALTED", and its reason "Out of credits"'],
  [{ status: 'cancelled' }, 'canceled', 'did not succeed: its status is "cancelled"'],
  [{ status: 'HALTED' }, 'unknown', 'has an unknown status, still "HALTED" after 60 s'],
])('a scan that ends with %j does not pass', async (outcome, status, reason) => {
  const { sandbox, gate } = start({ apiScanOutcome: () => outcome });

  const gated = await gate();

  expect(gated).toMatchObject({ verdict: 'fail', status, vendorStatus: outcome.status, counts: undefined });
  expect(gated.reasons).toEqual([expect.stringContaining(reason)]);
  expect(gated.reasons.join()).not.toMatch(/\p{Cc}/u);
  // A reason for a failure proves the end; an unknown status without one has to stand.
  expect(gated.durationMs >= 120_000).toBe(status === 'unknown');
  expect(sandbox.requests.some(({ path }) => path.endsWith('/policy_violations'))).toBe(false);
});

test('an end that the caller names is one, and a status that is new is waited on', async () => {
  const { gate } = start({ apiScanOutcome: () => ({ status: 'READY_FOR_REVIEW' }) });
  const server = script([
    { status: 201, json: { id: 's-1' } },
    { json: { id: 's-1', status: 'Fuzzing' } },
    { json: { id: 's-1', status: 'queued' } },
    { json: { id: 's-1', status: 'completed' } },
    { json: { policy_violations: [], pagination_information: {} } },
  ]);
  const other = createDataTheoremClient({ auth: { resultsApiKey: 'invented' }, ...server });

  expect(await gate({}, { endStatuses: { READY_FOR_REVIEW: 'succeeded' } })).toMatchObject({ verdict: 'pass', status: 'succeeded' });
  expect(await scanApiAndGate(other, api)).toMatchObject({ verdict: 'pass' });
});

describe('the start', () => {
  test('is sent once, and a lost response may have started a scan', async () => {
    const { sandbox, gate } = start();
    sandbox.faults.api.next(fault.resetAfterActing());

    const error = await failureOf(gate());

    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ mayHaveSucceeded: true });
    expect(sandbox.state.apiScans).toHaveLength(1);
  });

  test('that is refused started nothing', async () => {
    const { sandbox, gate } = start();
    sandbox.faults.api.next(fault.status(403));

    const error = await failureOf(gate());

    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ mayHaveSucceeded: false });
    expect(error).not.toHaveProperty('resumeToken');
  });

  test.each([{}, { id: 7 }, { id: '' }])('with the response %j cannot be followed, and says that it was made', async (json) => {
    const server = script([{ status: 201, json }]);
    const client = createDataTheoremClient({ auth: { resultsApiKey: 'invented' }, ...server });

    const error = await failureOf<Error>(scanApiAndGate(client, api));

    expect(error).toMatchObject({ code: 'SEC_WORKFLOW', reason: 'scanNotNamed', mayHaveSucceeded: true });
    expect(error.message).toContain(`the scan of API ${asset_id} was started`);
    expect(server.requests).toHaveLength(1);
  });
});

test.each<[string, (sandbox: ReturnType<typeof start>['sandbox']) => void, object]>([
  ['a key that is rejected', ({ faults }) => faults.api.on(/restful_api_scans\//, fault.unauthorized()), { code: 'SEC_AUTH' }],
  [
    'a scan that never ends',
    ({ faults }) => faults.api.on(/restful_api_scans\//, fault.body('{"status":"ONGOING"}')),
    { code: 'SEC_WORKFLOW', reason: 'timeout', lastStatus: 'ONGOING' },
  ],
  [
    'a scan that is unknown',
    ({ faults }) => faults.api.on(/restful_api_scans\//, fault.status(404)),
    { code: 'SEC_WORKFLOW', reason: 'scanNotFound' },
  ],
  [
    'violations that may not be read',
    ({ faults }) => faults.api.on('/policy_violations', fault.status(403)),
    { code: 'SEC_HTTP', kind: 'permission' },
  ],
  ['a page in place of the violations', ({ faults }) => faults.api.on('/policy_violations', fault.html()), { code: 'SEC_PARSE' }],
  [
    'no list of violations',
    ({ faults }) => faults.api.on('/policy_violations', fault.body('{"error":"backend unavailable"}')),
    { mayHaveSucceeded: true },
  ],
])('%s is an error that says that the scan runs, with the token to resume it', async (_, arrange, expected) => {
  const { sandbox, client, gate } = start();
  arrange(sandbox);

  const error = await failureOf<WorkflowError & { resumeToken: string }>(gate());

  expect(error).toMatchObject({ ...expected, mayHaveSucceeded: true, resumeToken: expect.stringMatching(/^datatheorem-api-scan\.1\./) });
  sandbox.faults.api.clear();
  expect(await scanApiAndGate(client, { resumeToken: error.resumeToken })).toMatchObject({ verdict: 'pass', asset_id });
  expect(sandbox.state.apiScans).toHaveLength(1);
});

test('an abort ends it at once with its reason, also in the pause before the violations are read', async () => {
  const { gate } = start();
  const controller = new AbortController();
  const onProgress = ({ vendorStatus }: ScanApiAndGateProgress): void => {
    if (vendorStatus === 'COMPLETED') controller.abort('enough');
  };

  expect(await failureOf(gate({}, { signal: controller.signal, onProgress, settleMs: 600_000 }))).toBe('enough');
});

test('one time limit covers all steps, and the error says which was the last', async () => {
  const { gate } = start();

  const error = await failureOf<Error>(gate({}, { timeoutMs: 100_000, settleMs: 600_000 }));

  expect(error.message).toBe('scanApiAndGate: not finished after 100000 ms (timeoutMs); the violations were not read yet');
});

test('another process resumes from the token, and knows since when violations are new', async () => {
  const { client, sandbox, clock, gate } = start({ apiScanOutcome: () => ({ violations: { URGENT: 1 } }) });
  let resumeToken = '';
  await failureOf(gate({}, { timeoutMs: 5_000, onResumeToken: (token) => (resumeToken = token) }));
  clock.advance(3_600_000);

  expect(await scanApiAndGate(client, { resumeToken, policy: { violations: 'new' } })).toMatchObject({
    verdict: 'fail',
    counts: { here: { urgent: 1 } },
  });
  expect(await waitForApiScan(client, { resumeToken })).toMatchObject({ status: 'succeeded', asset_id, failedReason: undefined });
  expect(sandbox.state.apiScans).toHaveLength(1);
});

test('a listener that throws or rejects changes nothing', async () => {
  const { gate } = start();
  const fail = (): never => {
    throw new Error('of the listener');
  };

  expect(await gate({}, { onProgress: fail, onResumeToken: fail })).toMatchObject({ verdict: 'pass' });
  expect(await gate({}, { onProgress: async () => fail(), onResumeToken: async () => fail() })).toMatchObject({ verdict: 'pass' });
});

test('a start without a date leaves open what is new, unless since says so', async () => {
  const page = { policy_violations: [], pagination_information: {} };

  const error = await failureOf<Error>(scanApiAndGate(judging(page), { ...api, policy: { violations: 'new' } }));

  expect(error.message).toContain('has no date, so nobody knows which violations are new');
  expect(await scanApiAndGate(judging(page), { ...api, policy: { violations: 'new', since: '2026-01-01T00:00:00Z' } })).toMatchObject({
    verdict: 'pass',
  });
});

/** A server with a finished scan and these pages of violations. */
function judging(...pages: readonly object[]) {
  const answers: Answer[] = [{ status: 201, json: { id: 's-1' } }, { json: { status: 'COMPLETED' } }, ...pages.map((json) => ({ json }))];
  return createDataTheoremClient({ auth: { resultsApiKey: 'invented' }, ...script(answers) });
}
const rule = {
  policy_rules: [
    { id: 'r-u', relevance: 'URGENT' },
    { id: 'r-i', relevance: 'IMPORTANT' },
  ],
};
const last = { pagination_information: { next_cursor: null } };

describe('where a page does not say enough', () => {
  test.each<[string, object, ApiGatePolicy, string]>([
    [
      'whose an urgent violation is',
      { policy_violations: [{ id: 'v', violated_policy_rule_id: 'r-u', affected_api_operation_id: 'o-9' }], ...rule },
      {},
      'maxUrgent cannot be decided',
    ],
    [
      'what kind of asset it is',
      { policy_violations: [{ id: 'v', violated_policy_rule_id: 'r-u', affected_moon_base_id: 'm' }], ...rule },
      {},
      'none says whether 1 more are of it',
    ],
    [
      'which rule is broken',
      { policy_violations: [{ id: 'v', violated_policy_rule_id: 'r-x', affected_restful_api_id: asset_id }] },
      {},
      'no page has the rule of 1 open violations',
    ],
    ['anything of a row', { policy_violations: [null] }, { maxOther: Infinity }, 'maxUrgent cannot be decided'],
    ['what breaks its rules', { policy_violations: [], ...rule }, { maxUrgent: Infinity, maxOther: Infinity }, 'no "/policy_violations"'],
  ])('%s, the verdict is an error', async (_, page, policy, message) => {
    const error = await failureOf<Error>(scanApiAndGate(judging({ ...page, ...last }), { ...api, policy }));

    expect(error).toBeInstanceOf(WorkflowError);
    expect(error.message).toContain(message);
  });

  test('bounds decide: what is there breaks the policy already, or what is not known cannot', async () => {
    const unplaced = { id: 'v', violated_policy_rule_id: 'r-u', affected_api_operation_id: 'o-9' };
    const own = { id: 'w', violated_policy_rule_id: 'r-u', affected_restful_api_id: asset_id };
    const page = { policy_violations: [unplaced, own], ...rule, ...last };

    expect(await scanApiAndGate(judging(page), api)).toMatchObject({
      verdict: 'fail',
      counts: { here: { urgent: 1 }, unplaced: { urgent: 1 } },
    });
    expect(await scanApiAndGate(judging(page), { ...api, policy: { maxUrgent: 2 } })).toMatchObject({ verdict: 'pass' });
  });

  test('a later page may place what an earlier one holds, and the rule may be inside the violation', async () => {
    const first = {
      policy_violations: [{ id: 'v', violated_policy_rule_id: 'r-u', affected_api_operation_id: 'o-9' }],
      pagination_information: { next_cursor: 'c2' },
    };
    const second = {
      policy_violations: [{ id: 'w', violated_policy_rule: { relevance: 'IMPORTANT' }, affected_api_operation_id: 'o-9' }],
      api_operations: [{ id: 'o-9', restful_api_id: asset_id }],
      ...rule,
      ...last,
    };

    expect(await scanApiAndGate(judging(first, second), api)).toMatchObject({
      counts: { here: { urgent: 1, important: 1 }, unplaced: { urgent: 0 } },
    });
  });

  test('closed violations and those of other assets do not count', async () => {
    const page = {
      policy_violations: [
        { id: '1', violated_policy_rule_id: 'r-u', affected_restful_api_id: asset_id, exception_type: 'RISK_ACCEPTED' },
        { id: '2', violated_policy_rule_id: 'r-u', affected_network_service_id: 'n' },
        { id: '3', violated_policy_rule_id: 'r-u', affected_api_operation_id: 'o-1' },
        { id: '4', violated_policy_rule_id: 'r-u', affected_restful_api_id: 'another' },
      ],
      api_operations: [{ id: 'o-1', restful_api_id: 'another' }],
      ...rule,
      ...last,
    };

    expect(await scanApiAndGate(judging(page), api)).toMatchObject({
      verdict: 'pass',
      counts: { here: { urgent: 0 }, unplaced: { urgent: 0 } },
    });
  });
});

test.each<[object, string]>([
  [{ asset_id: '' }, '"asset_id"'],
  [{ asset_base_url: 'api.shop.example' }, '"asset_base_url" must be an absolute URL'],
  [{ policy: null }, '"policy" must be an object'],
  [{ policy: [] }, '"policy" must be an object'],
  [{ policy: { maxUrgnet: 1 } }, '"policy.maxUrgnet" is unknown'],
  [{ policy: { maxUrgent: -1 } }, 'must be a non-negative integer or Infinity'],
  [{ policy: { violations: 'scan' } }, "must be 'open' or 'new'"],
  [{ policy: { violations: 'new', since: 'yesterday' } }, '"policy.since"'],
  [{ policy: { since: new Date() } }, '"policy.since" needs "policy.violations"'],
  [{ resumeToken: 'datatheorem-scan.1.x.y' }, '"resumeToken"'],
])('%j is refused before anything is sent', async (wrong, message) => {
  const { client, sandbox } = start();

  const error = await failureOf<Error>(scanApiAndGate(client, { ...api, ...wrong } as ScanApiAndGateInput));

  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toContain(message);
  expect(sandbox.requests).toEqual([]);
});

test.each([[{ settleMs: -1 }], [{ timeoutMs: 0 }], [{ notFoundGraceMs: Number.NaN }]])(
  '%j is refused before anything is sent',
  async (options) => {
    const { gate, sandbox } = start();

    expect(await failureOf(gate({}, options))).toBeInstanceOf(InputError);
    expect(sandbox.requests).toEqual([]);
  },
);

test('the key is in no error and no reason, also where the server repeats it', async () => {
  const { sandbox, gate } = start({
    apiScanOutcome: () => ({ status: 'FAILED', failed_reason: `bad key ${createDataTheoremSandbox().resultsApiKey}` }),
  });
  const gated = await gate();
  sandbox.faults.api.on('/restful_api_scans', fault.status(400, { body: JSON.stringify({ message: sandbox.resultsApiKey }) }));
  const error = await failureOf(gate());

  expect(`${gated.failedReason} ${gated.reasons.join()}`).not.toContain(sandbox.resultsApiKey);
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(sandbox.resultsApiKey);
});
