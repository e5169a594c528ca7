import { expect, test } from 'vitest';
import {
  createAquaClient,
  InputError,
  onboardAwsToCspm,
  type OnboardAwsToCspmInput,
  type OnboardAwsToCspmProgress,
  waitForCspmScan,
  WorkflowError,
} from '@sec/aqua';
import { type ReceivedRequest, script, type ScriptedAnswer } from '../support/script.js';

const role_arn = 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';
const external_id = '0b8e6a3c-4f0d-4d7c-9d57-1f0c2a9e6b44';
const ok = (data: unknown, status = 200): ScriptedAnswer => ({ status, json: { status, code: 0, data } });
const refused = (status: number, message: string): ScriptedAnswer => ({ status, json: { status, code: 1, message, errors: [] } });
const key = { id: 7301, name: 'billing', cloud: 'aws', role_arn, paid: false };

interface Setup {
  readonly created?: ScriptedAnswer;
  readonly keys?: (request: ReceivedRequest) => ScriptedAnswer;
  readonly upgraded?: ScriptedAnswer;
  /** Scan statuses in order, the last one for good. */
  readonly scans?: readonly object[];
}

const complete = {
  status: 'COMPLETE',
  results: [
    { title: 'MFA', results: [{ status: 0 }, { status: 2 }, { status: 2 }] },
    { title: 'Logs', results: [{ status: 1 }, { status: 3 }, { status: null }] },
    { title: 'Open', results: null },
  ],
};

function vendorWith({
  created = ok(key, 201),
  keys = () => ok({ count: 0, keys: [] }),
  upgraded = ok({}),
  scans = [{ status: 'IN_PROGRESS' }, complete],
}: Setup = {}) {
  let polls = 0;
  const server = script([
    (request) => {
      const { method, url } = request;
      const path = `${method} ${url.pathname}`;
      if (path === 'GET /v2/groups')
        return ok([
          { id: 87, name: 'Other' },
          { id: 88, name: 'Default' },
        ]);
      if (path === 'POST /v2/generatedids') return ok([{ generated_id: external_id, account_id: 5 }], 201);
      if (path === 'POST /v2/keys') return created;
      if (path === 'GET /v2/keys') return keys(request);
      if (path === 'PUT /v2/keys/7301') return upgraded;
      if (path === 'POST /v2/realtimes') return ok({ realtime_id: 68, status: 'CREATED' });
      if (path === 'GET /v2/realtimes/68') return ok(scans[Math.min(polls++, scans.length - 1)]);
      return refused(404, `no ${path}`);
    },
  ]);
  const client = createAquaClient({
    auth: { token: 'invented-token' },
    consoleUrl: 'https://aqua.example',
    retry: false,
    rateLimit: { requestsPerSecond: 10_000, burst: 100 },
    ...server,
  });
  const asked = (): string[] => server.requests.map(({ method, url }) => `${method} ${url.pathname}`);
  return { client, clock: server.clock, asked, requests: server.requests };
}

const input: OnboardAwsToCspmInput = { name: 'billing', access: { role_arn, external_id } };

test('an account is connected with a role made on the way, upgraded alone, and scanned', async () => {
  const { client, clock, asked, requests } = vendorWith();
  const steps: OnboardAwsToCspmProgress[] = [];
  const trusts: unknown[] = [];
  const createRole = async (trust: { readonly external_id: string; readonly account_id: number | undefined }): Promise<string> => {
    trusts.push([trust.external_id, trust.account_id]);
    return role_arn;
  };

  const done = await onboardAwsToCspm(
    client,
    { name: 'billing', access: { createRole }, test_ids: [318] },
    { onProgress: (step) => steps.push(step) },
  );

  expect(asked()).toEqual([
    'GET /v2/groups',
    'POST /v2/generatedids',
    'POST /v2/keys',
    'PUT /v2/keys/7301',
    'POST /v2/realtimes',
    'GET /v2/realtimes/68',
    'GET /v2/realtimes/68',
  ]);
  expect(trusts).toEqual([[external_id, 5]]);
  expect(JSON.parse(requests[2]?.body ?? '')).toEqual({ name: 'billing', cloud: 'aws', group_id: 88, role_arn, external_id });
  expect(JSON.parse(requests[3]?.body ?? '')).toEqual({ paid: true });
  expect(JSON.parse(requests[4]?.body ?? '')).toEqual({ key_id: 7301, test_ids: [318], save: true });
  expect(steps.map(({ step }) => step)).toEqual(['externalIdCreated', 'roleCreated', 'connected', 'upgraded', 'scanning', 'scanning']);
  expect(done).toMatchObject({
    connection: 'created',
    usesRole: true,
    key,
    scan: {
      status: 'succeeded',
      vendorStatus: 'COMPLETE',
      durationMs: 15_000,
      realtime_id: 68,
      summary: { pass: 1, warn: 1, fail: 2, unknown: 3, tests: 3 },
    },
  });
  expect(clock.pending).toBe(0);
});

test('an account that was connected before is reported, with whether it uses the role', async () => {
  const { client, asked } = vendorWith({
    created: ok({ ...key, paid: true, role_arn: 'arn:aws:iam::444455556666:role/older' }, 200),
  });

  const done = await onboardAwsToCspm(client, { ...input, scan: false });

  expect(done).toMatchObject({ connection: 'existing', usesRole: false, scan: undefined });
  expect(asked()).not.toContain('PUT /v2/keys/7301');
});

const page = (request: ReceivedRequest): ScriptedAnswer => {
  const number = Number(request.url.searchParams.get('page'));
  const others = Array.from({ length: 50 }, (_, index) => ({
    id: index + 1,
    name: `other ${index}`,
    role_arn: `arn:aws:iam::111122223333:role/r${index}`,
  }));
  return ok({ count: 51, totalPages: 2, page: number, pagesize: 50, keys: number === 1 ? others : number === 2 ? [key] : [] });
};

test.each([
  ['refuses it as known', refused(400, 'account already exists')],
  ['loses the response', { fails: 'ECONNRESET' }],
  ['responds without an id', ok({}, 200)],
])('where the vendor %s, the account is found on the last page of all keys', async (_, created) => {
  const { client } = vendorWith({ created, keys: page });

  await expect(onboardAwsToCspm(client, { ...input, scan: false })).resolves.toMatchObject({
    connection: 'recovered',
    key: { id: 7301 },
  });
});

test('a refusal for another reason is thrown as it is', async () => {
  const { client } = vendorWith({ created: refused(400, 'role cannot be assumed') });

  await expect(onboardAwsToCspm(client, input)).rejects.toMatchObject({
    operationId: 'createKey',
    vendorMessage: 'role cannot be assumed',
  });
});

test('a server that knows no pages is searched once', async () => {
  const { client } = vendorWith({ created: refused(409, 'exists'), keys: () => ok([{ id: 1, name: 'other' }]) });

  await expect(onboardAwsToCspm(client, input)).rejects.toMatchObject({ status: 409 });
});

test('a list of keys that ends early is no proof that there is none', async () => {
  const { client } = vendorWith({
    created: refused(409, 'exists'),
    keys: ({ url }) => ok({ count: 70, keys: url.searchParams.get('page') === '1' ? [{ id: 1, name: 'other' }] : [] }),
  });

  await expect(onboardAwsToCspm(client, input)).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST' });
});

test('pages that repeat themselves are no proof either', async () => {
  const { client } = vendorWith({
    created: refused(409, 'exists'),
    keys: () => ok({ count: 170, keys: Array.from({ length: 50 }, (_, index) => ({ id: index, name: `other ${index}` })) }),
  });

  await expect(onboardAwsToCspm(client, input)).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', reason: 'repeated' });
});

test('an upgrade that is refused says that the account is connected', async () => {
  const { client, asked } = vendorWith({ upgraded: refused(400, 'plan limit reached') });

  const error = await onboardAwsToCspm(client, input).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/connected \(key 7301\) but was not upgraded.*plan limit reached/),
    cause: { status: 400 },
  });
  expect(asked()).not.toContain('POST /v2/realtimes');
});

test('a group that does not exist is reported before anything is made', async () => {
  const { client, asked } = vendorWith();

  await expect(onboardAwsToCspm(client, { ...input, group: 'Payments' })).rejects.toThrow(
    /^onboardAwsToCspm: there is no group "Payments"; there are: "Other", "Default"/,
  );

  expect(asked()).toEqual(['GET /v2/groups', 'GET /v2/groups']);
});

test('a group by id is taken as it is', async () => {
  const { client, asked } = vendorWith();

  await onboardAwsToCspm(client, { ...input, group: 9, paid: false, scan: false });

  expect(asked()).toEqual(['POST /v2/keys']);
});

test.each([
  [
    { status: 'FAILED', message: 'timed out', results: null },
    { status: 'failed', vendorStatus: 'FAILED', message: 'timed out', summary: undefined },
  ],
  [{ status: 'CANCELLED' }, { status: 'canceled', vendorStatus: 'CANCELLED', summary: undefined }],
  [{ status: 'cancelled' }, { status: 'canceled', vendorStatus: 'cancelled', summary: undefined }],
  [
    { status: 'EXPLODED', message: 'no more memory' },
    { status: 'unknown', vendorStatus: 'EXPLODED', message: 'no more memory' },
  ],
  [
    { status: 'EXPLODED', results: [{ title: 'a test' }] },
    { status: 'unknown', vendorStatus: 'EXPLODED', summary: undefined },
  ],
])('a scan that ends with %o is reported so', async (end, expected) => {
  const { client, clock } = vendorWith({ scans: [end] });

  await expect(onboardAwsToCspm(client, input)).resolves.toMatchObject({ scan: expected });

  expect(clock.monotonic()).toBe(0);
});

test('an unknown status without results is reported after a minute, and with every poll until then', async () => {
  const { client, clock } = vendorWith({ scans: [{ status: 'EXPLODED' }] });
  const seen: unknown[] = [];

  const { scan } = await onboardAwsToCspm(client, input, {
    onProgress: ({ step, vendorStatus }) => step === 'scanning' && seen.push(vendorStatus),
  });

  expect(scan).toMatchObject({ status: 'unknown', vendorStatus: 'EXPLODED', summary: undefined });
  expect(seen).toEqual(['CREATED', 'EXPLODED', 'EXPLODED', 'EXPLODED', 'EXPLODED']);
  expect(clock.monotonic()).toBe(60_000);
});

test('a complete scan without results is an error', async () => {
  const { client } = vendorWith({ scans: [{ status: 'COMPLETE' }] });

  await expect(onboardAwsToCspm(client, input)).rejects.toThrow(/no "\/data\/results", although scan 68 is complete/);
});

test('a scan that never ends runs into the timeout of the whole workflow', async () => {
  const { client, clock } = vendorWith({ scans: [{ status: 'IN_PROGRESS' }] });

  const error = await onboardAwsToCspm(client, input, { timeoutMs: 60_000 }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({ reason: 'timeout', message: expect.stringMatching(/the last step was scanning/) });
  expect(clock.monotonic()).toBe(60_000);
  expect(clock.pending).toBe(0);
});

test('a role that is never made runs into the timeout, and nothing is connected', async () => {
  const { client, asked } = vendorWith();

  await expect(
    onboardAwsToCspm(client, { ...input, access: { createRole: () => new Promise(() => undefined) } }, { timeoutMs: 60_000 }),
  ).rejects.toMatchObject({ reason: 'timeout', message: expect.stringMatching(/the last step was externalIdCreated/) });

  expect(asked()).not.toContain('POST /v2/keys');
});

test('an abort ends it with the caller’s reason', async () => {
  const { client, clock } = vendorWith({ scans: [{ status: 'IN_PROGRESS' }] });
  const stop = new AbortController();

  await expect(
    onboardAwsToCspm(client, input, { signal: stop.signal, onProgress: ({ step }) => step === 'scanning' && stop.abort('enough') }),
  ).rejects.toBe('enough');

  expect(clock.pending).toBe(0);
});

test.each([
  ['a scan polled too often', input, { intervalMs: 5_000 }, 'intervalMs'],
  ['no name', { ...input, name: '' }, {}, 'name'],
  ['no role', { ...input, access: { role_arn: 'scanner', external_id } }, {}, 'access'],
  ['an external id of one’s own', { ...input, access: { role_arn, external_id: 'mine' } }, {}, 'access.external_id'],
  ['no access', { name: 'billing' } as OnboardAwsToCspmInput, {}, 'access'],
  ['an empty group', { ...input, group: '' }, {}, 'group'],
])('%s is refused before anything is sent', async (_, wrong, options, member) => {
  const { client, requests } = vendorWith();

  const error = await onboardAwsToCspm(client, wrong, options).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ member });
  expect(requests).toHaveLength(0);
});

test('another process resumes with the token, and starts nothing', async () => {
  const first = vendorWith({ scans: [{ status: 'IN_PROGRESS' }] });
  let resumeToken = '';
  const stop = new AbortController();
  const left = onboardAwsToCspm(first.client, input, {
    signal: stop.signal,
    onResumeToken: (token) => {
      resumeToken = token;
      stop.abort('restarted');
    },
  });
  await expect(left).rejects.toBe('restarted');

  const second = vendorWith();
  const statuses: unknown[] = [];
  const scan = await waitForCspmScan(
    second.client,
    { resumeToken, key_id: 7301 },
    { onProgress: ({ vendorStatus }) => statuses.push(vendorStatus) },
  );

  expect(scan).toMatchObject({ status: 'succeeded', realtime_id: 68, summary: { fail: 2, tests: 3 } });
  expect(statuses).toEqual(['IN_PROGRESS']);
  expect(second.asked()).toEqual(['GET /v2/realtimes/68', 'GET /v2/realtimes/68']);
  await expect(waitForCspmScan(second.client, { resumeToken, key_id: 7302 })).rejects.toThrow(InputError);
  await expect(waitForCspmScan(second.client, { resumeToken: 'aqua-cspm-scan.1.x.y' })).rejects.toThrow(InputError);
  await expect(waitForCspmScan(second.client, { resumeToken }, { intervalMs: 9_999 })).rejects.toThrow(InputError);
  expect(second.asked()).toHaveLength(2);
});
