import { expect, test } from 'vitest';
import { AuthError, createAquaClient, InputError, WorkflowError } from '@sec/aqua';
import { parseScanStatus } from '@sec/aqua';
import { startScan, waitForScan } from '@sec/aqua';
import { createHandClock } from '../support/hand-clock.js';
import { script, type ScriptedAnswer } from '../support/script.js';

const target = { registry: 'Docker Hub', image: 'acme/web:1.4.2' };

/** What the console knows of the image at a look; a status of undefined is a 404. */
interface Look {
  readonly status?: string | undefined;
  readonly answer?: ScriptedAnswer;
  readonly scanDate?: string;
  readonly scanError?: string;
  readonly jobs?: readonly object[];
  /** Status of the answers about image and queue. */
  readonly refused?: number;
}

/** A console that moves on by one look at each question for the status, and stays at the last. */
function consoleWith(looks: readonly Look[], clock = createHandClock()) {
  let asked = 0;
  let now: Look = {};
  const server = script(
    [
      ({ url, method }) => {
        if (method === 'POST') return now.answer ?? { json: { status: 'Sent To Scan' } };
        if (url.pathname.endsWith('/status')) {
          now = looks[Math.min(asked++, looks.length - 1)] ?? {};
          if (now.answer !== undefined) return now.answer;
          return now.status === undefined ? { status: 404, json: { message: 'not found', code: 404 } } : { json: { status: now.status } };
        }
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
    client: createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, retry: false, ...server }),
  };
}

async function scan(looks: readonly Look[], options: Parameters<typeof waitForScan>[2] = {}) {
  const { client, clock, requests } = consoleWith(looks);
  const handle = await startScan(client, target, { clock });
  const states: string[] = [];
  const result = await waitForScan(client, { handle }, { clock, onProgress: ({ state }) => states.push(state), ...options });
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
  ['Scanned', 'scanned'],
  ['SCANNED', 'scanned'],
  ['finished', 'scanned'],
  ['Fail', 'failed'],
  ['failed', 'failed'],
  ['Paused', 'unknown'],
  ['', 'unknown'],
  ['constructor', 'unknown'],
  [undefined, 'unknown'],
])('the status %s means %s', (word, state) => {
  expect(parseScanStatus(word)).toBe(state);
});

test('a first scan goes from nothing over its start to its end', async () => {
  const { result, states, clock } = await scan([{}, {}, { status: 'Pending' }, { status: 'In Progress' }, { status: 'SCANNED' }]);

  expect(result).toMatchObject({ ...target, outcome: 'scanned', status: 'SCANNED', isNew: true });
  expect(states).toEqual(['absent', 'running', 'running', 'over']);
  expect(clock.waitsMs.filter((ms) => ms === 10_000)).toHaveLength(3);
  expect(clock.pending).toBe(0);
});

test('the verdict that stood there before the start is not taken', async () => {
  const { result, states } = await scan([
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Pending', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(states).toEqual(['stale', 'running', 'over']);
  expect(result).toMatchObject({ outcome: 'scanned', isNew: true });
});

test('a scan too quick to be seen running ends when the image’s scan date moved', async () => {
  const { states } = await scan([
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(states).toEqual(['stale', 'over']);
});

test('dates that differ in microseconds only are told apart', async () => {
  const { states } = await scan([
    { status: 'Scanned', scanDate: '2026-02-01T00:00:00.100001Z' },
    { status: 'Scanned', scanDate: '2026-02-01T00:00:00.100002Z' },
  ]);

  expect(states).toEqual(['over']);
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

  expect(states).toEqual(['stale', 'over']);
});

test('a newer job that still waits is no end, and neither is another image’s', async () => {
  const { states } = await scan([
    { status: 'Scanned', jobs: [job] },
    { status: 'Scanned', jobs: [{ ...job, created: fresh, last_updated: fresh, status: 'pending' }, job] },
    { status: 'Scanned', jobs: [{ ...job, image: 'acme/api:1', created: fresh, last_updated: fresh }, job] },
    { status: 'Fail', jobs: [job] },
  ]);

  expect(states).toEqual(['stale', 'stale', 'over']);
});

test('a stale end meets the deadline, which says so', async () => {
  const { client, clock } = consoleWith([{ status: 'Scanned', scanDate: old }]);
  const handle = await startScan(client, target, { clock });

  const error = await waitForScan(client, { handle }, { clock, deadlineMs: 60_000 }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({
    reason: 'deadline',
    message: expect.stringMatching(
      /not over after 60000 ms.*"Scanned" as before the start, and neither the image's scan_date nor the queue/,
    ),
  });
  expect(clock.pending).toBe(0);
});

test('a stale end is never taken either when neither image nor queue may be read', async () => {
  const { client, clock } = consoleWith([{ status: 'Scanned', refused: 403 }]);
  const handle = await startScan(client, target, { clock });

  await expect(waitForScan(client, { handle }, { clock, deadlineMs: 60_000 })).rejects.toMatchObject({ reason: 'deadline' });
});

test('a scan that fails is a result with its reason', async () => {
  const { result } = await scan([{}, { status: 'Pending' }, { status: 'Fail', scanError: 'no such tag' }]);

  expect(result).toMatchObject({ outcome: 'failed', status: 'Fail', scanError: 'no such tag' });
});

test('a failure that cannot be explained is told all the same', async () => {
  const { result } = await scan([{}, { status: 'Failed', refused: 403 }]);

  expect(result).toMatchObject({ outcome: 'failed', scanError: undefined });
});

test('an unknown word ends the wait and is told raw', async () => {
  const { result } = await scan([{}, { status: 'Pending' }, { status: 'Quarantined?' }]);

  expect(result).toMatchObject({ outcome: 'unknown', status: 'Quarantined?' });
});

test('an answer without a word is no known end', async () => {
  const { result } = await scan([{}, { answer: { json: {} } }]);

  expect(result).toMatchObject({ outcome: 'unknown', status: '' });
});

test('a scan that never ends meets the deadline after 15 minutes', async () => {
  const { client, clock } = consoleWith([{}, { status: 'Pending' }]);
  const handle = await startScan(client, target, { clock });
  const startedMs = clock.monotonic();

  const error = await waitForScan(client, { handle }, { clock }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ reason: 'deadline', message: expect.stringMatching(/900000 ms.*last status was "Pending"/) });
  expect(clock.monotonic() - startedMs).toBe(900_000);
  expect(clock.pending).toBe(0);
});

test('an image that stays unknown is an error after a minute, not after the deadline', async () => {
  const { client, clock } = consoleWith([{}]);
  const handle = await startScan(client, target, { clock });
  const startedMs = clock.monotonic();

  await expect(waitForScan(client, { handle }, { clock })).rejects.toMatchObject({
    reason: 'failed',
    message: expect.stringMatching(/does not know image "acme\/web:1\.4\.2" of registry "Docker Hub"/),
  });

  expect(Math.round((clock.monotonic() - startedMs) / 1_000)).toBe(60);
});

test('an abort ends the wait with the caller’s reason, and another wait goes on', async () => {
  const { client, clock } = consoleWith([{}, { status: 'Pending' }, { status: 'Pending' }, { status: 'Scanned' }]);
  const handle = await startScan(client, target, { clock });
  const stop = new AbortController();

  await expect(waitForScan(client, { handle }, { clock, signal: stop.signal, onProgress: () => stop.abort('enough') })).rejects.toBe(
    'enough',
  );

  expect(clock.pending).toBe(0);
  await expect(waitForScan(client, { handle }, { clock })).resolves.toMatchObject({ outcome: 'scanned', isNew: true });
});

test('another process goes on with the handle as text', async () => {
  const first = consoleWith([{ status: 'Scanned', scanDate: old }]);
  const handle = JSON.parse(JSON.stringify(await startScan(first.client, target, { clock: first.clock }))) as string;
  const second = consoleWith([
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  const result = await waitForScan(second.client, { handle }, { clock: second.clock });

  expect(result).toMatchObject({ ...target, outcome: 'scanned', isNew: true });
  expect(second.requests.filter(({ method }) => method === 'POST')).toHaveLength(0);
});

test.each([
  ['of another image', (handle: string) => ({ handle, registry: 'Docker Hub', image: 'acme/api:1' }), /must belong to the image/],
  ['of another registry', (handle: string) => ({ handle, registry: 'docker hub', image: 'acme/web:1.4.2' }), /must belong to the image/],
  ['cut off', (handle: string) => ({ handle: handle.slice(0, -2) }), /must be the text that startScan gave/],
  ['made up', () => ({ handle: 'aqua-scan:1:{"registry":1}' }), /must be the text that startScan gave/],
])('a handle %s is refused before anything is sent', async (_, input, message) => {
  const { client, clock, requests } = consoleWith([{}]);
  const handle = await startScan(client, target, { clock });
  const before = requests.length;

  const error = await waitForScan(client, input(handle), { clock }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
  expect(requests).toHaveLength(before);
});

test('without a handle an end that stands there is taken, and not called new', async () => {
  const { client, clock } = consoleWith([{ status: 'Scanned', scanDate: old }]);

  await expect(waitForScan(client, target, { clock })).resolves.toMatchObject({ outcome: 'scanned', isNew: false });
});

test('a scan that runs already is waited for before another is started', async () => {
  const { result, states, requests } = await scan([
    { status: 'In Progress', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: old },
    { status: 'Scanned', scanDate: fresh },
  ]);

  expect(result.isNew).toBe(true);
  expect(states).toEqual(['stale', 'over']);
  expect(requests.findIndex(({ method }) => method === 'POST')).toBe(6);
});

test('a registry that Aqua does not know is said at the start', async () => {
  const server = script([{ status: 404, json: { message: 'registry not found', code: 404 } }]);
  const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, ...server });

  const starting = startScan(client, { ...target, registry: 'docker hub' }, { clock: server.clock });

  await expect(starting).rejects.toThrow(/does not know image .* of registry "docker hub".*findRegistry/);
});

test('the start sends registry, image and webhook address', async () => {
  const { client, clock, requests } = consoleWith([{}]);

  await startScan(client, { registry: 'Docker Hub', image: 'acme/web', webhook_url: 'https://ci.example/hook' }, { clock });

  const post = requests.find(({ method }) => method === 'POST');
  expect(post?.url.pathname).toBe('/api/v1/scanner/registry/Docker%20Hub/image/acme%2Fweb:latest/scan');
  expect(JSON.parse(post?.body ?? '')).toEqual({ webhook_url: 'https://ci.example/hook' });
});

test('an image named by digest is looked up by it', async () => {
  const digest = `sha256:${'ab'.repeat(32)}`;
  const { client, clock, requests } = consoleWith([{ status: 'Scanned', scanDate: old }]);

  await startScan(client, { registry: 'r', image: `acme/web@${digest}` }, { clock });

  expect(requests.map(({ url }) => decodeURIComponent(url.pathname))).toContain(`/api/v2/images/r/acme/web/@${digest}`);
});

test('five failures in a row that pass are put up with', async () => {
  const broken: Look = { answer: { status: 502, text: 'bad gateway' } };

  const { result } = await scan([{}, broken, broken, broken, broken, broken, { status: 'Scanned' }]);

  expect(result.outcome).toBe('scanned');
});

test('a sixth failure in a row ends the wait', async () => {
  const { client, clock } = consoleWith([{ answer: { status: 502, text: 'bad gateway' } }]);

  await expect(waitForScan(client, target, { clock })).rejects.toMatchObject({ status: 502 });
});

test('a refusal ends the wait at once', async () => {
  const { client, clock } = consoleWith([{ answer: { status: 401, json: { message: 'not authorized', code: 401 } } }]);
  const denied = consoleWith([{ answer: { status: 403, json: { message: 'not allowed', code: 403 } } }]);

  await expect(waitForScan(client, target, { clock })).rejects.toBeInstanceOf(AuthError);
  await expect(waitForScan(denied.client, target, { clock: denied.clock })).rejects.toMatchObject({ status: 403 });
  expect(denied.requests).toHaveLength(1);
});

test.each([
  ['intervalMs', { intervalMs: 0 }],
  ['deadlineMs', { deadlineMs: Number.NaN }],
  ['notFoundGraceMs', { notFoundGraceMs: -1 }],
])('%s must be a time', async (name, options) => {
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

  await expect(waitForScan(client, target, { clock, deadlineMs: 5_000 })).resolves.toMatchObject({
    outcome: 'failed',
    scanError: undefined,
    durationMs: 5_000,
  });
  expect(clock.pending).toBe(0);
});

test('a handle is safe in a URL', async () => {
  const { client, clock } = consoleWith([{}]);

  const handle = await startScan(client, { registry: 'Registry of 日本', image: 'acme/web:1.4.2' }, { clock });

  expect(encodeURIComponent(handle)).toBe(handle);
});
