import { expect, test } from 'vitest';
import { createAquaClient, InputError, scanAndGate, type ScanAndGateProgress, WorkflowError } from '@sec/aqua';
import { script, type ScriptedAnswer } from '../support/script.js';

const passing = {
  image_name: 'team/app:1.4',
  registry: 'Google',
  disallowed: false,
  cves_counts: { total: 1, critical: 0, high: 1, medium: 0, low: 0 },
  cves: [{ name: 'CVE-2031-1', severity: 'high' }],
};
const absent: ScriptedAnswer = { status: 404, json: { message: 'not found', code: 404 } };

interface Setup {
  /** Statuses in order, the last one for good; undefined is a 404. The first belongs to the time before the start. */
  readonly statuses: readonly (string | undefined)[];
  readonly result?: unknown;
  readonly image?: object;
}

function consoleWith({ statuses, result = passing, image }: Setup) {
  let polls = 0;
  const server = script([
    ({ url, method }) => {
      const { pathname } = url;
      if (pathname === '/api/v1/registries') return { json: [{ name: 'Google', type: 'GCR', url: 'https://gcr.io' }] };
      if (method === 'POST') return { json: { status: 'Sent To Scan' } };
      if (pathname.endsWith('/status')) {
        const status = statuses[Math.min(polls++, statuses.length - 1)];
        return status === undefined ? absent : { json: { status } };
      }
      if (pathname.endsWith('/scan_result')) return { json: result };
      if (pathname.endsWith('/scanqueue')) return { json: { count: 0, result: [] } };
      return image === undefined ? absent : { json: { registry: 'Google', repository: 'team/app', ...image } };
    },
  ]);
  return {
    ...server,
    clock: server.clock,
    requests: server.requests,
    client: createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, ...server }),
  };
}

const input = { image: 'gcr.io/team/app:1.4' };

function toState(progress: ScanAndGateProgress): string {
  return progress.step === 'scanning' ? progress.state : progress.step;
}

test('a gate finds the registry, scans, waits and passes', async () => {
  const { client, clock, requests } = consoleWith({ statuses: [undefined, undefined, 'Pending', 'In Progress', 'Scanned'] });
  const states: string[] = [];

  const gated = await scanAndGate(client, input, { onProgress: (progress) => states.push(toState(progress)) });

  expect(gated).toMatchObject({
    verdict: 'pass',
    reasons: [],
    registry: 'Google',
    image: 'team/app:1.4',
    disallowed: false,
    counts: { critical: 0, high: 1 },
    result: passing,
  });
  expect(states).toEqual(['notFound', 'running', 'running', 'ended']);
  expect(requests.find(({ method }) => method === 'POST')?.url.pathname).toBe('/api/v1/scanner/registry/Google/image/team%2Fapp:1.4/scan');
  expect(clock.pending).toBe(0);
});

test('with the registry’s name it is not looked for', async () => {
  const { client, requests } = consoleWith({ statuses: [undefined, 'Scanned'] });

  await expect(scanAndGate(client, { registry: 'Google', image: 'team/app' })).resolves.toMatchObject({
    verdict: 'pass',
    image: 'team/app:latest',
  });

  expect(requests.some(({ url }) => url.pathname === '/api/v1/registries')).toBe(false);
});

test('a refused image fails with its reason', async () => {
  const { client } = consoleWith({
    statuses: [undefined, 'Scanned'],
    result: { ...passing, disallowed: true, disallow_reason: 'root user' },
  });

  await expect(scanAndGate(client, input)).resolves.toMatchObject({
    verdict: 'fail',
    disallowed: true,
    reasons: ['an assurance policy refuses the image: root user'],
  });
});

test('a critical finding fails although its count is missing', async () => {
  const { client } = consoleWith({
    statuses: [undefined, 'Scanned'],
    result: { disallowed: false, cves_counts: { total: 1, high: 0, medium: 0, low: 0 }, cves: [{ severity: 'Critical' }] },
  });

  await expect(scanAndGate(client, input)).resolves.toMatchObject({ verdict: 'fail', counts: { critical: 1 } });
});

test.each([
  ['lacks counts and list', { disallowed: false }],
  ['lacks critical count and list', { disallowed: false, cves_counts: { total: 1, high: 1, medium: 0, low: 0 } }],
  ['lacks the verdict of the policies', { ...passing, disallowed: undefined }],
  ['is that of a failed scan', { ...passing, status: 'FAIL' }],
])('a result that %s is an error', async (_, result) => {
  const { client } = consoleWith({ statuses: [undefined, 'Scanned'], result });

  await expect(scanAndGate(client, input)).rejects.toBeInstanceOf(WorkflowError);
});

test('a failed scan is an error with its reason, although an old result would pass', async () => {
  const { client, requests } = consoleWith({ statuses: [undefined, 'Pending', 'Fail'], image: { scan_error: 'no such tag' } });

  await expect(scanAndGate(client, input)).rejects.toThrow(
    /the scan of image "team\/app:1\.4" of registry "Google" failed with status "Fail": no such tag/,
  );

  expect(requests.some(({ url }) => url.pathname.endsWith('/scan_result'))).toBe(false);
});

test('an unknown status that has stood for a minute is an error, and not called an end', async () => {
  const { client, clock } = consoleWith({ statuses: [undefined, 'Skipped'] });

  await expect(scanAndGate(client, input)).rejects.toThrow(
    /^scanAndGate: the scan of image "team\/app:1\.4" of registry "Google" has an unknown status, still "Skipped" after 60 s$/,
  );

  expect(clock.monotonic()).toBeGreaterThanOrEqual(60_000);
});

test('an unknown status of a scan that is over is an error at once', async () => {
  let reads = 0;
  const image = {
    get scan_date() {
      return `2026-03-01T00:0${reads++}:00Z`;
    },
  };
  const { client, clock } = consoleWith({ statuses: ['Scanned', 'Skipped'], image });

  await expect(scanAndGate(client, input)).rejects.toThrow(/has an unknown status, "Skipped", although it is over$/);

  expect(clock.monotonic()).toBeLessThan(60_000);
});

test.each([
  [{ runningStatuses: ['in review'] }, 'In-Review', 'Scanned', /^$/],
  [{ endStatuses: { Skipped: 'canceled' } as const }, 'Pending', 'skipped', /was canceled with status "skipped"$/],
  [{ endStatuses: { Rejected: 'failed' } as const }, 'Pending', 'REJECTED', /failed with status "REJECTED"$/],
])('%o adds a status of the vendor', async (options, running, end, message) => {
  const { client, clock } = consoleWith({ statuses: [undefined, ...Array.from({ length: 20 }, () => running), end] });

  const error = await scanAndGate(client, input, { ...options, intervalMs: 10_000 }).then(
    () => '',
    (failure: Error) => failure.message,
  );

  expect(error).toMatch(message);
  expect(Math.floor(clock.monotonic() / 1_000)).toBe(200);
});

test('the verdict of the scan before is never the gate’s', async () => {
  const { client, clock, requests } = consoleWith({ statuses: ['Scanned'], image: { scan_date: '2026-02-01T00:00:00Z' } });

  await expect(scanAndGate(client, input)).rejects.toMatchObject({
    reason: 'timeout',
    message: expect.stringMatching(/^scanAndGate: not finished after 900000 ms.*"Scanned", as before the start/),
  });

  expect(requests.some(({ url }) => url.pathname.endsWith('/scan_result'))).toBe(false);
  expect(clock.pending).toBe(0);
});

test('a scan that never ends runs into the timeout of the whole gate', async () => {
  const { client, clock } = consoleWith({ statuses: [undefined, 'Pending'] });

  const error = await scanAndGate(client, input, { timeoutMs: 120_000 }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({
    workflow: 'scanAndGate',
    reason: 'timeout',
    message: expect.stringMatching(/last status of .* was "Pending"/),
  });
  expect(clock.monotonic()).toBe(120_000);
});

test('the timeout holds before the start as well', async () => {
  const server = script([{ hangs: true }]);
  const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, ...server });

  await expect(scanAndGate(client, input, { timeoutMs: 5_000 })).rejects.toMatchObject({
    reason: 'timeout',
    message: expect.stringMatching(/registry was being looked for/),
  });
});

test('an abort ends the gate with the caller’s reason', async () => {
  const { client, clock } = consoleWith({ statuses: [undefined, 'Pending'] });
  const stop = new AbortController();

  await expect(scanAndGate(client, input, { signal: stop.signal, onProgress: () => stop.abort('enough') })).rejects.toBe('enough');

  expect(clock.pending).toBe(0);
  await expect(scanAndGate(client, input, { signal: stop.signal })).rejects.toBe('enough');
});

test('another process resumes with the token and starts nothing', async () => {
  const first = consoleWith({ statuses: ['Scanned', 'Pending'], image: { scan_date: '2026-02-01T00:00:00Z' } });
  const stop = new AbortController();
  let resumeToken = '';
  await scanAndGate(first.client, input, {
    signal: stop.signal,
    onResumeToken: (token) => (resumeToken = token),
    onProgress: () => stop.abort('lost'),
  }).catch(() => undefined);
  const second = consoleWith({ statuses: ['Scanned'], image: { scan_date: '2026-03-01T00:01:00Z' } });

  const gated = await scanAndGate(second.client, { ...input, resumeToken });

  expect(gated).toMatchObject({ verdict: 'pass', registry: 'Google' });
  expect(second.requests.some(({ method }) => method === 'POST')).toBe(false);
});

test('a resume token of another image is refused', async () => {
  const { client } = consoleWith({ statuses: [undefined, 'Scanned'] });
  let resumeToken = '';
  await scanAndGate(client, input, { onResumeToken: (token) => (resumeToken = token) });

  await expect(scanAndGate(client, { image: 'gcr.io/team/other:1', resumeToken })).rejects.toThrow(InputError);
});

const digest = `sha256:${'ab'.repeat(32)}`;

test.each([
  ['has the digest of the reference', { digest }, 'pass'],
  [
    'is known by the digest in its repository',
    { digest: `sha256:${'cd'.repeat(32)}`, metadata: { repo_digests: [`gcr.io/team/app@${digest}`] } },
    'pass',
  ],
  ['has the digest without its algorithm', { digest: 'ab'.repeat(32) }, 'pass'],
  ['has the digest in capitals', { digest: digest.toUpperCase() }, 'pass'],
  [
    'has it so in its repository, beside what is no string',
    { metadata: { repo_digests: [null, 7, `gcr.io/team/app@SHA256:${'AB'.repeat(32)}`] } },
    'pass',
  ],
])('a tag that %s is evaluated', async (_, image, verdict) => {
  for (const spelled of [digest, `sha256:${'AB'.repeat(32)}`]) {
    const { client } = consoleWith({ statuses: [undefined, 'Scanned'], image });

    await expect(scanAndGate(client, { image: `gcr.io/team/app:1.4@${spelled}` })).resolves.toMatchObject({ verdict });
  }
});

test.each([
  [403, /cannot be compared with sha256:abab.*: this user may not read images \(getImage\)$/],
  [404, /cannot be compared with sha256:abab.*: Aqua does not know the image$/],
])('a pinned image that %s hides cannot be compared, and the error says why', async (status, message) => {
  const scan = consoleWith({ statuses: [undefined, 'Scanned'] });
  const client = createAquaClient({
    consoleUrl: 'https://aqua.example',
    auth: { token: 'invented-token' },
    clock: scan.clock,
    fetch: async (request, init) =>
      new URL(request instanceof Request ? request.url : request).pathname.startsWith('/api/v2/images')
        ? Response.json({ message: 'no', code: status }, { status })
        : scan.fetch(request, init),
  });

  await expect(scanAndGate(client, { image: `gcr.io/team/app:1.4@${digest}` })).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    message: expect.stringMatching(message),
    cause: expect.objectContaining({ status }),
  });
});

test('a token of an image by digest is resumed with the digest in another spelling', async () => {
  const { client } = consoleWith({ statuses: [undefined, 'Scanned'], image: { digest } });
  let resumeToken = '';
  await scanAndGate(client, { image: `gcr.io/team/app@${digest}` }, { onResumeToken: (token) => (resumeToken = token) });

  const other = `gcr.io/team/app@sha256:${'AB'.repeat(32)}`;

  await expect(scanAndGate(client, { image: other, resumeToken })).resolves.toMatchObject({ verdict: 'pass' });
});

test.each([
  [{ image_name: 'team/app:1.4' }, []],
  [{ image_name: undefined, image: 'gcr.io/team/app:1.4' }, []],
  [{ image_name: 'team/other:9' }, ['the result names image "team/other:9", not "team/app:1.4"']],
])('a result that names %j is noted as %j', async (more, noted) => {
  const { client } = consoleWith({ statuses: [undefined, 'Scanned'], result: { ...passing, ...more } });

  const { notes, image, bounds } = await scanAndGate(client, input);

  expect(notes.filter((note) => note.startsWith('the result'))).toEqual(noted);
  expect(image).toBe('team/app:1.4');
  expect(bounds.critical).toEqual({ min: 0, max: 0 });
});

test.each([
  ['has moved on', { digest: `sha256:${'cd'.repeat(32)}` }, /the scanned image is not sha256:abab.*its digest in Aqua is sha256:cdcd/],
  ['cannot be compared', {}, /Aqua has no digest of it/],
])('a tag that %s is an error', async (_, image, message) => {
  const { client } = consoleWith({ statuses: [undefined, 'Scanned'], image });

  await expect(scanAndGate(client, { image: `gcr.io/team/app:1.4@${digest}` })).rejects.toThrow(message);
});

test.each([
  ['a policy with a slip', { ...input, policy: { maxCritcal: 0 } }],
  ['no image reference', { image: 'No Image' }],
  ['an empty registry', { image: 'team/app', registry: '' }],
])('%s is refused before anything is sent', async (_, wrong) => {
  const { client, requests } = consoleWith({ statuses: [undefined] });

  await expect(scanAndGate(client, wrong as typeof input)).rejects.toThrow(InputError);

  expect(requests).toHaveLength(0);
});
