import { expect, test } from 'vitest';
import {
  AuthError,
  createAquaClient,
  InputError,
  parseScanStatus,
  startScan,
  type StartScanResult,
  waitForScan,
  WorkflowError,
} from '@sec/aqua';
import { createHandClock } from '../support/hand-clock.js';
import { script, type ScriptedAnswer } from '../support/script.js';

const target = { registry: 'Docker Hub', image: 'acme/web:1.4.2' };

/** What the console knows of the image at a poll; a status of undefined is a 404. */
interface State {
  readonly status?: string | undefined;
  readonly response?: ScriptedAnswer;
  readonly scanDate?: string;
  readonly scanError?: string;
  /** Its result; without one it is refused as image and queue are. */
  readonly result?: object;
  readonly jobs?: readonly object[];
  /** Status of the responses about image and queue. */
  readonly refused?: number;
}

/** A console that has the next state at each request for the status, and stays at the last. */
function consoleWith(states: readonly State[], clock = createHandClock()) {
  let polls = 0;
  let now: State = {};
  const server = script(
    [
      ({ url, method }) => {
        if (method === 'POST') return now.response ?? { json: { status: 'Sent To Scan' } };
        if (url.pathname.endsWith('/status')) {
          now = states[Math.min(polls++, states.length - 1)] ?? {};
          if (now.response !== undefined) return now.response;
          return now.status === undefined ? { status: 404, json: { message: 'not found', code: 404 } } : { json: { status: now.status } };
        }
        if (url.pathname.endsWith('/scan_result') && now.result !== undefined) return { json: now.result };
        if (now.refused !== undefined) return { status: now.refused, json: { message: 'no', code: now.refused } };
        if (url.pathname.endsWith('/scanqueue')) return { json: { count: 0, result: now.jobs ?? null } };
        return now.scanDate === undefined && now.scanError === undefined
          ? { status: 404, json: { message: 'no such image', code: 404 } }
          : { json: { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2', scan_date: now.scanDate, scan_error: now.scanError } };
      },
    ],
    clock,
  );
  return {
    ...server,
    clock,
    requests: server.requests,
    client: createAquaClient({
      consoleUrl: 'https://aqua.example',
      auth: { token: 'invented-token' },
      retry: false,
      // The clock of these tests counts the waits of the workflow alone.
      rateLimit: { requestsPerSecond: Infinity },
      ...server,
    }),
  };
}

async function scan(given: readonly State[], options: Parameters<typeof waitForScan>[2] = {}) {
  const { client, clock, requests } = consoleWith(given);
  const started = await startScan(client, target);
  const states: string[] = [];
  const result = await waitForScan(client, started, { onProgress: ({ state }) => states.push(state), ...options });
  return { result, states, requests, clock };
}

const old = '2026-02-01T00:00:00.100001Z';
const fresh = '2026-03-01T00:00:30.100001Z';

test.each([
  ['Pending', 'running'],
  ['PENDING', 'running'],
  ['In Progress', 'running'],
  ['in_progress', 'running'],
  ['In-Progress', 'running'],
  ['Sent To Scan', 'running'],
  ['not_started', 'running'],
  ['Scanned', 'succeeded'],
  ['SCANNED', 'succeeded'],
  ['finished', 'succeeded'],
  ['Fail', 'failed'],
  ['failed', 'failed'],
  ['Paused', 'unknown'],
  ['', 'unknown'],
  ['constructor', 'unknown'],
  [undefined, 'unknown'],
])('the status %s means %s', (vendorStatus, status) => {
  expect(parseScanStatus(vendorStatus)).toBe(status);
});

test('a first scan goes from not found over its start to its end', async () => {
  const passed = [{}, {}, { status: 'Pending' }, { status: 'In Progress' }, { status: 'SCANNED' }];

  const { result, states, clock } = await scan(passed, { intervalMs: 10_000 });

  expect(result).toMatchObject({ ...target, status: 'succeeded', vendorStatus: 'SCANNED', isNew: true });
  expect(states).toEqual(['notFound', 'running', 'running', 'ended']);
  expect(clock.waitsMs.filter((ms) => ms === 10_000)).toHaveLength(3);
  expect(clock.pending).toBe(0);
});

test('the end that stood there before the start is not taken', async () => {
  const { result, states } = await scan([
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Pending', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(states).toEqual(['stale', 'running', 'ended']);
  expect(result).toMatchObject({ status: 'succeeded', isNew: true });
});

test('a scan too quick to be seen running ends when the image’s scan date moved', async () => {
  const { states } = await scan([
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(states).toEqual(['stale', 'ended']);
});

test('dates that differ in microseconds only are told apart', async () => {
  const { states } = await scan([
    { status: 'Scanned', scanDate: '2026-02-01T00:00:00.100001Z' },
    { status: 'Scanned', scanDate: '2026-02-01T00:00:00.100002Z' },
  ]);

  expect(states).toEqual(['ended']);
});

const job = { registry: 'Docker Hub', image: 'acme/web:1.4.2', created: old, last_updated: old, status: 'finished' };

test.each([
  ['its job was updated', { ...job, last_updated: fresh }],
  ['a newer job is done', { ...job, created: fresh, last_updated: fresh, status: 'failed' }],
])('a scan too quick to be seen running ends when %s', async (_, moved) => {
  const { states } = await scan([
    { status: 'Scanned', jobs: [job] },
    { status: 'Scanned', jobs: [job] },
    { status: 'Scanned', jobs: [moved] },
  ]);

  expect(states).toEqual(['stale', 'ended']);
});

test('a newer job that still waits is no end, and neither is another image’s', async () => {
  const { states } = await scan([
    { status: 'Scanned', jobs: [job] },
    { status: 'Scanned', jobs: [{ ...job, created: fresh, last_updated: fresh, status: 'pending' }, job] },
    { status: 'Scanned', jobs: [{ ...job, image: 'acme/api:1', created: fresh, last_updated: fresh }, job] },
    { status: 'Fail', jobs: [job] },
  ]);

  expect(states).toEqual(['stale', 'stale', 'ended']);
});

test('a stale end runs into the timeout, which says so', async () => {
  const { client, clock } = consoleWith([{ status: 'Scanned', scanDate: old }]);
  const started = await startScan(client, target);

  const error = await waitForScan(client, started, { timeoutMs: 60_000 }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({
    reason: 'timeout',
    message: expect.stringMatching(
      /^waitForScan: not finished after 60000 ms \(timeoutMs\); .*"Scanned", as before the start, and neither the image's scan_date nor the queue/,
    ),
  });
  expect(clock.pending).toBe(0);
});

test('a stale end that nothing can prove is an error after a minute, which names the rights that are missing', async () => {
  const { client, clock } = consoleWith([{ status: 'Scanned', refused: 403 }]);
  const started = await startScan(client, target);
  const startedMs = clock.monotonic();

  await expect(waitForScan(client, started)).rejects.toMatchObject({
    reason: 'endNotShown',
    lastStatus: 'Scanned',
    mayHaveSucceeded: true,
    resumeToken: started.resumeToken,
    message: expect.stringMatching(/still "Scanned" after 60 s, as before the start.*right to read images.*scan queue.*scan results/),
  });

  expect(clock.monotonic() - startedMs).toBeLessThan(75_000);
});

test.each([
  [
    'status changes in time',
    [
      { status: 'Scanned', refused: 403 },
      { status: 'Scanned', refused: 403 },
      { status: 'Fail', refused: 403 },
    ],
  ],
  [
    'scan is seen running',
    [
      { status: 'Scanned', refused: 403 },
      { status: 'Pending', refused: 403 },
      { status: 'Scanned', refused: 403 },
    ],
  ],
])('nothing else need be readable where the %s', async (_, states) => {
  expect((await scan(states)).result).toMatchObject({ isNew: true });
});

test.each([
  ['scan_date', { scan_date: old }, { scan_date: fresh }],
  ['scan_started', { scan_started: { seconds: 1_770_000_000 } }, { scan_started: { seconds: 1_772_000_000, nanos: 5 } }],
])('a scan too quick to be seen running ends when the %s of its result moved, where that alone may be read', async (_, before, after) => {
  const { states } = await scan([
    { status: 'Scanned', refused: 403, result: before },
    { status: 'Scanned', refused: 403, result: before },
    { status: 'Scanned', refused: 403, result: after },
  ]);

  expect(states).toEqual(['stale', 'ended']);
});

test('a scan that fails is a result with its reason', async () => {
  const { result } = await scan([{}, { status: 'Pending' }, { status: 'Fail', scanError: 'no such tag' }]);

  expect(result).toMatchObject({ status: 'failed', vendorStatus: 'Fail', message: 'no such tag' });
});

test('a failure that cannot be explained is reported all the same', async () => {
  const { result } = await scan([{}, { status: 'Failed', refused: 403 }]);

  expect(result).toMatchObject({ status: 'failed', message: undefined });
});

test('an unknown status that has stood for a minute ends the wait and is reported as received', async () => {
  const { result, states } = await scan([{}, { status: 'Pending' }, { status: 'Quarantined?' }], { intervalMs: 30_000 });

  expect(result).toMatchObject({ status: 'unknown', vendorStatus: 'Quarantined?' });
  expect(Math.floor(result.durationMs / 1_000)).toBe(90);
  expect(states).toEqual(['running', 'unknown', 'unknown', 'ended']);
});

test('an unknown status ends the wait at once where the image shows a new scan', async () => {
  const { result, states } = await scan([
    { status: 'Scanned', scanDate: old },
    { status: 'Quarantined?', scanDate: old },
    { status: 'Quarantined?', scanDate: fresh },
  ]);

  expect(result).toMatchObject({ status: 'unknown', vendorStatus: 'Quarantined?', isNew: true });
  expect(states).toEqual(['unknown', 'ended']);
});

test('the end from before the start stays stale behind an unknown status, as that is no proof of a scan', async () => {
  const { result, states } = await scan([
    { status: 'Scanned', scanDate: old },
    { status: 'Maintenance', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(states).toEqual(['unknown', 'stale', 'ended']);
  expect(result.status).toBe('succeeded');
});

test('a response without a status ends the wait only after a minute', async () => {
  const { result, states } = await scan([{}, { response: { json: {} } }], { intervalMs: 30_000 });

  expect(result).toMatchObject({ status: 'unknown', vendorStatus: undefined });
  expect(states).toEqual(['unknown', 'unknown', 'ended']);
});

test('a start waits for an unknown status, which may be that of an earlier scan, and starts once it has stood', async () => {
  const passing = consoleWith([{ status: 'Reviewing' }, { status: 'Reviewing' }, { status: 'Scanned' }]);
  const standing = consoleWith([{ status: 'Reviewing' }]);
  const seen: unknown[] = [];

  await startScan(passing.client, target, { intervalMs: 10_000, onProgress: ({ vendorStatus }) => seen.push(vendorStatus) });
  await startScan(standing.client, target, { intervalMs: 10_000 });

  expect(seen).toEqual(['Reviewing', 'Reviewing']);
  expect([passing.clock, standing.clock].map((clock) => Math.floor(clock.monotonic() / 1_000))).toEqual([20, 60]);
});

test('an end after an unknown status from before the start may be that of an earlier scan, and needs proof', async () => {
  const { result, states } = await scan([
    ...Array.from({ length: 11 }, () => ({ status: 'Reviewing', scanDate: old })),
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(states.slice(-2)).toEqual(['stale', 'ended']);
  expect(result).toMatchObject({ status: 'succeeded', isNew: true });
});

test('a newer job with an unknown status is no proof of an end', async () => {
  const { states } = await scan([
    { status: 'Scanned', jobs: [job] },
    { status: 'Scanned', jobs: [{ ...job, created: fresh, last_updated: fresh, status: 'reviewing' }] },
    { status: 'Scanned', jobs: [{ ...job, created: fresh, last_updated: fresh, status: 'finished' }] },
  ]);

  expect(states).toEqual(['stale', 'ended']);
});

test('a scan that never ends runs into the timeout after 15 minutes', async () => {
  const { client, clock } = consoleWith([{}, { status: 'Pending' }]);
  const started = await startScan(client, target);
  const startedMs = clock.monotonic();

  const error = await waitForScan(client, started).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({
    reason: 'timeout',
    message: expect.stringMatching(/900000 ms.*last status of image "acme\/web:1\.4\.2" of registry "Docker Hub" was "Pending"/),
  });
  expect(clock.monotonic() - startedMs).toBe(900_000);
  expect(clock.pending).toBe(0);
});

test('an image that stays unknown is an error after a minute, not after the timeout', async () => {
  const { client, clock } = consoleWith([{}]);
  const started = await startScan(client, target);
  const startedMs = clock.monotonic();

  await expect(waitForScan(client, started, { intervalMs: 10_000 })).rejects.toMatchObject({
    reason: 'imageNotFound',
    message: expect.stringMatching(/does not know image "acme\/web:1\.4\.2" of registry "Docker Hub"/),
  });

  expect(Math.round((clock.monotonic() - startedMs) / 1_000)).toBe(60);
});

test('an abort ends the wait with the caller’s reason, and another wait resumes', async () => {
  const { client, clock } = consoleWith([{}, { status: 'Pending' }, { status: 'Pending' }, { status: 'Scanned' }]);
  const started = await startScan(client, target);
  const stop = new AbortController();

  await expect(waitForScan(client, started, { signal: stop.signal, onProgress: () => stop.abort('enough') })).rejects.toBe('enough');

  expect(clock.pending).toBe(0);
  await expect(waitForScan(client, started)).resolves.toMatchObject({ status: 'succeeded', isNew: true });
});

test('another process resumes with what startScan returned, as JSON', async () => {
  const first = consoleWith([{ status: 'Scanned', scanDate: old }]);
  const started = JSON.parse(JSON.stringify(await startScan(first.client, target))) as StartScanResult;
  const second = consoleWith([
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  const result = await waitForScan(second.client, started);

  expect(result).toMatchObject({ ...target, status: 'succeeded', isNew: true });
  expect(second.requests.filter(({ method }) => method === 'POST')).toHaveLength(0);
});

test.each([
  [
    'of another image',
    (resumeToken: string) => ({ resumeToken, registry: 'Docker Hub', image: 'acme/api:1' }),
    /must belong to what stands/,
  ],
  [
    'of another registry',
    (resumeToken: string) => ({ resumeToken, registry: 'docker hub', image: 'acme/web:1.4.2' }),
    /must belong to what/,
  ],
  ['cut off', (resumeToken: string) => ({ resumeToken: resumeToken.slice(0, -2) }), /must be the string that startScan returned/],
  ['made up', () => ({ resumeToken: 'aqua-scan:1:{"registry":1}' }), /must be the string that startScan returned/],
])('a resume token %s is refused before anything is sent', async (_, input, message) => {
  const { client, requests } = consoleWith([{}]);
  const started = await startScan(client, target);
  const before = requests.length;

  const error = await waitForScan(client, input(started.resumeToken)).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ member: 'resumeToken', message: expect.stringMatching(message) });
  expect(requests).toHaveLength(before);
});

test('without a resume token an end that stands there is taken, and not called new', async () => {
  const { client } = consoleWith([{ status: 'Scanned', scanDate: old }]);

  await expect(waitForScan(client, target)).resolves.toMatchObject({ status: 'succeeded', isNew: false });
});

test('a scan that runs already is waited for before another is started', async () => {
  const { result, states, requests } = await scan([
    { status: 'In Progress', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(result.isNew).toBe(true);
  expect(states).toEqual(['stale', 'ended']);
  expect(requests.findIndex(({ method }) => method === 'POST')).toBe(6);
});

test('a registry that Aqua does not know is reported at the start', async () => {
  const server = script([{ status: 404, json: { message: 'registry not found', code: 404 } }]);
  const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, ...server });

  const starting = startScan(client, { ...target, registry: 'docker hub' });

  await expect(starting).rejects.toThrow(/does not know image .* of registry "docker hub".*findRegistry/);
});

test('the start sends registry, image and webhook address', async () => {
  const { client, requests } = consoleWith([{}]);

  await startScan(client, { registry: 'Docker Hub', image: 'acme/web', webhook_url: 'https://ci.example/hook' });

  const post = requests.find(({ method }) => method === 'POST');
  expect(post?.url.pathname).toBe('/api/v1/scanner/registry/Docker%20Hub/image/acme%2Fweb:latest/scan');
  expect(JSON.parse(post?.body ?? '')).toEqual({ webhook_url: 'https://ci.example/hook' });
});

test('an image named by digest is looked up by it', async () => {
  const digest = `sha256:${'ab'.repeat(32)}`;
  const { client, requests } = consoleWith([{ status: 'Scanned', scanDate: old }]);

  await startScan(client, { registry: 'r', image: `acme/web@${digest}` });

  expect(requests.map(({ url }) => decodeURIComponent(url.pathname))).toContain(`/api/v2/images/r/acme/web/@${digest}`);
});

test('five temporary failures in a row are tolerated', async () => {
  const broken: State = { response: { status: 502, text: 'bad gateway' } };

  const { result } = await scan([{}, broken, broken, broken, broken, broken, { status: 'Scanned' }]);

  expect(result.status).toBe('succeeded');
});

test('a sixth failure in a row ends the wait', async () => {
  const { client } = consoleWith([{ response: { status: 502, text: 'bad gateway' } }]);

  await expect(waitForScan(client, target)).rejects.toMatchObject({ status: 502 });
});

test('a refusal ends the wait at once', async () => {
  const { client } = consoleWith([{ response: { status: 401, json: { message: 'not authorized', code: 401 } } }]);
  const denied = consoleWith([{ response: { status: 403, json: { message: 'not allowed', code: 403 } } }]);

  await expect(waitForScan(client, target)).rejects.toBeInstanceOf(AuthError);
  await expect(waitForScan(denied.client, target)).rejects.toMatchObject({ status: 403 });
  expect(denied.requests).toHaveLength(1);
});

test.each([
  ['intervalMs', { intervalMs: 0 }],
  ['timeoutMs', { timeoutMs: Number.NaN }],
  ['notFoundGraceMs', { notFoundGraceMs: -1 }],
])('%s must be a duration', async (name, options) => {
  const { client, requests } = consoleWith([{}]);

  await expect(waitForScan(client, target, options)).rejects.toMatchObject({ code: 'SEC_INPUT', member: name });

  expect(requests).toHaveLength(0);
});

test.each([
  ['registry', { registry: '', image: 'a' }],
  ['image', { registry: 'r' }],
])('%s is required', async (member, input) => {
  const { client } = consoleWith([{}]);

  await expect(waitForScan(client, input as typeof target)).rejects.toMatchObject({ member });
});

test('a reason that does not come does not hold up the end of a scan that failed', async () => {
  const clock = createHandClock();
  const server = script(
    [({ url }) => (url.pathname.endsWith('/status') ? { json: { status: 'Fail' } } : { hangs: true, deaf: true })],
    clock,
  );
  const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, retry: false, ...server });

  await expect(waitForScan(client, target, { timeoutMs: 5_000 })).resolves.toMatchObject({
    status: 'failed',
    message: undefined,
    durationMs: 5_000,
  });
  expect(clock.pending).toBe(0);
});

test('a resume token is safe in a URL', async () => {
  const { client } = consoleWith([{}]);

  const started = await startScan(client, { registry: 'Registry of 日本', image: 'acme/web:1.4.2' });

  expect(encodeURIComponent(started.resumeToken)).toBe(started.resumeToken);
});
