import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import {
  createDataTheoremClient,
  joinPolicyViolations,
  onboardAws,
  uploadAndGate,
  type UploadAndGateInput,
  type UploadAndGateProgress,
  type UploadAndGateResult,
  uploadMobileApp,
  uploadXcuitestBundle,
} from '@sec/datatheorem';
import { createDataTheoremSandbox, createDataTheoremSandboxHandlers, type DataTheoremSandboxOptions } from '@sec/datatheorem/testing';
import { fault } from '@sec/datatheorem/testing/sandbox';
import { startDataTheoremSandbox } from '@sec/datatheorem/testing/server';
import { createHandClock } from '../support/hand-clock.js';

const build = { file: new Blob(['PK-invented']), filename: 'shop.apk', release_type: 'PRE_PROD' } as const;

/** A client and its sandbox, with time that jumps. */
function start(options: DataTheoremSandboxOptions = {}) {
  const clock = createHandClock();
  const sandbox = createDataTheoremSandbox({ clock, scanDurationMs: 60_000, ...options });
  const { resultsApiKey, uploadApiKey } = sandbox;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, { ...init, window: null } as RequestInit);
    const handle = request.url.startsWith(sandbox.uploadUrl) ? sandbox.handleUpload : sandbox.handleApi;
    const response = await handle(request);
    if (response.type === 'error')
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
    return response;
  };
  const client = createDataTheoremClient({ auth: { resultsApiKey, uploadApiKey }, fetch, clock, random: () => 0.5 });
  return { sandbox, client, clock };
}

test('a build is uploaded, its scan is waited for, and its findings are within the policy', async () => {
  const { sandbox, client } = start();
  const seen: UploadAndGateProgress[] = [];

  const gated = await uploadAndGate(client, build, { onProgress: (progress) => seen.push(progress) });

  expect(gated).toMatchObject({
    verdict: 'pass',
    reasons: [],
    status: 'succeeded',
    vendorStatus: 'COMPLETED',
    counts: { high: 0, medium: 1, low: 2, other: 0 },
  });
  expect(gated.mobile_app_id).toMatch(/^\d+$/);
  expect(new Set(seen.map((progress) => (progress.step === 'scanning' ? progress.vendorStatus : progress.step)))).toEqual(
    new Set(['uploading', 'ONGOING', 'COMPLETED']),
  );
  expect(sandbox.state.uploads).toEqual([{ kind: 'mobileApp', filename: 'shop.apk', size: 11, fields: { release_type: 'PRE_PROD' } }]);
  expect(sandbox.requests.filter(({ host }) => host === 'upload')).toEqual([
    { host: 'upload', method: 'POST', path: '/_ah/upload/***/', query: '', credential: 'none', body: undefined, status: 200 },
  ]);
});

test.each(['string', 'number', 'lastPage'] as const)('the gate holds with counts as %s', async (counts) => {
  const { client } = start({ counts, pageSize: 2, findings: () => ({ HIGH: 5, MEDIUM: 3, none: 2 }) });

  const gated = await uploadAndGate(client, { ...build, policy: { maxHigh: 4, maxMedium: 3, maxOther: 1 } });

  expect(gated).toMatchObject({
    verdict: 'fail',
    counts: { high: 5, medium: 3, low: 0, other: 2 },
    reasons: [
      '5 open high findings, at most 4 are allowed (maxHigh)',
      '2 open findings of no known severity, at most 1 are allowed (maxOther)',
    ],
  });
});

test('without counts the gate is an error, never a pass', async () => {
  const { client } = start({ counts: 'missing', findings: () => ({}) });

  await expect(uploadAndGate(client, build)).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    reason: 'undecided',
    message:
      'uploadAndGate: the policy cannot be decided: there are 0 or more open high findings, and at most 0 are allowed (maxHigh); no page of these findings has a "/pagination_information/total_count"',
  });
});

test.each([
  ['FAILED', 'failed', /did not succeed: its status is "FAILED"/],
  ['CANCELLED', 'canceled', /"CANCELLED"/],
  ['PAUSED', 'unknown', /has an unknown status, still "PAUSED" after 60 s$/],
])('a scan that ends with %s does not pass', async (vendorStatus, status, reason) => {
  const { client, sandbox } = start({ scanOutcome: () => vendorStatus });

  const gated = await uploadAndGate(client, build);

  expect(gated).toMatchObject({ verdict: 'fail', status, vendorStatus, counts: undefined, reasons: [expect.stringMatching(reason)] });
  expect(sandbox.requests.some(({ path }) => path.endsWith('/security_findings'))).toBe(false);
});

test('another process resumes from the token, and counts the findings of this scan alone', async () => {
  const { sandbox, client } = start();
  let resumeToken = '';
  const never = new AbortController();

  const first = uploadAndGate(client, build, {
    signal: never.signal,
    onResumeToken(given) {
      resumeToken = given;
      never.abort(new Error('the process ends'));
    },
  });
  await expect(first).rejects.toThrow('the process ends');
  const second: UploadAndGateResult = await uploadAndGate(client, { resumeToken, policy: { findings: 'scan' } });

  expect(resumeToken).toMatch(/^datatheorem-scan\.1\./);
  expect(second.verdict).toBe('pass');
  expect(sandbox.state.uploads).toHaveLength(1);
  expect(sandbox.requests.at(-1)?.query).toContain('results_since=2026-03-01T');
  await expect(uploadAndGate(client, { resumeToken, scan_id: '5' })).rejects.toMatchObject({ code: 'SEC_INPUT', member: 'resumeToken' });
  await expect(uploadAndGate(client, { resumeToken, ...build } as unknown as UploadAndGateInput)).rejects.toThrow('exclude each other');
});

test.each([
  [{ maxHihg: 0 }, /"policy.maxHihg" is unknown/],
  [{ maxHigh: -1 }, /must be a non-negative integer or Infinity/],
  [{ maxHigh: Number.NaN }, /must be a non-negative integer or Infinity/],
  [{ findings: 'mine' }, /must be 'open' or 'scan'/],
])('the policy %j is refused before anything is sent', async (policy, message) => {
  const { client, sandbox } = start();

  await expect(uploadAndGate(client, { ...build, policy } as UploadAndGateInput)).rejects.toThrow(message);
  expect(sandbox.requests).toHaveLength(0);
});

test('without the key that reads nothing is sent', async () => {
  const { sandbox } = start();
  const fetch = (): never => expect.fail('something was sent');
  const client = createDataTheoremClient({ auth: { uploadApiKey: sandbox.uploadApiKey }, fetch });

  await expect(uploadAndGate(client, build)).rejects.toMatchObject({ code: 'SEC_CONFIG', option: 'auth.resultsApiKey' });
});

test('one time limit covers all steps, and the error says which was the last', async () => {
  const { client } = start({ scanDurationMs: 9_000_000 });

  await expect(uploadAndGate(client, build, { timeoutMs: 100_000 })).rejects.toMatchObject({
    reason: 'timeout',
    message: expect.stringMatching(
      /^uploadAndGate: not finished after 100000 ms \(timeoutMs\); the last status of scan \d+ of app \d+ was "ONGOING"/,
    ),
  });
});

test('a build of an app of another account is refused, and sent only once', async () => {
  const { client, sandbox } = start({ isTaken: ({ filename }) => filename === 'shop.apk' });

  await expect(uploadAndGate(client, build)).rejects.toMatchObject({ status: 409, kind: 'conflict' });
  expect(sandbox.requests).toHaveLength(2);
});

test('an upload that is lost is restarted, and joins the scan that it began', async () => {
  const { client, sandbox } = start();
  sandbox.faults.upload.next(fault.resetAfterActing());

  const { attempts } = await uploadMobileApp(client, build);

  expect(attempts).toBe(2);
  expect(sandbox.state.mobileScans).toHaveLength(1);
  expect(sandbox.faults.upload.hits).toBe(1);
});

test('an upload URL is good for one upload and ten minutes, and takes no key', async () => {
  const { client, sandbox, clock } = start();
  const form = new FormData();
  form.append('file', new Blob(['x']), 'a.apk');
  const post = async (url: string, headers: Record<string, string> = {}) =>
    (await sandbox.handleUpload(new Request(url, { method: 'POST', body: form, headers }))).status;
  const one = (await client.uploads.initMobileAppUpload()).upload_url;
  const two = (await client.uploads.initMobileAppUpload()).upload_url;

  expect(await post(one, { authorization: 'APIKey x' })).toBe(400);
  expect([await post(one), await post(one)]).toEqual([200, 404]);
  clock.advance(600_000);
  expect(await post(two)).toBe(404);
});

test('onboarding twice creates one authenticator; where they cannot be listed it creates two, and says so', async () => {
  const role = { role_arn: 'arn:aws:iam::210987654321:role/ExampleAudit', external_id: 'q7W-example-42' };
  const listed = start();
  const silent = start({ listsAuthenticators: false });

  const twice = [await onboardAws(listed.client, role), await onboardAws(listed.client, role)];
  const blind = [await onboardAws(silent.client, role), await onboardAws(silent.client, role)];

  expect(twice.map(({ connection, checkedExisting }) => [connection, checkedExisting])).toEqual([
    ['created', true],
    ['existing', true],
  ]);
  expect(blind.every(({ connection, checkedExisting }) => connection === 'created' && !checkedExisting)).toBe(true);
  expect([listed.sandbox.state.authenticators.length, silent.sandbox.state.authenticators.length]).toEqual([1, 2]);
  expect(JSON.stringify(listed.sandbox.requests)).not.toContain(role.external_id);
});

test('violations of all pages are joined with what only the first page has', async () => {
  const { client } = start({ pageSize: 10 });
  const rows: string[] = [];

  for await (const { rule, ruleType, asset } of joinPolicyViolations(client))
    rows.push(`${rule?.relevance} ${ruleType?.title} ${asset?.name}`);

  expect(rows).toHaveLength(42);
  expect(rows.every((row) => !row.includes('undefined'))).toBe(true);
  expect(rows).toContain('PROACTIVE PROACTIVE sandbox rule GET https://api.shop.example/v1/orders');
});

test('keys do not mix', async () => {
  const { client, sandbox } = start();
  const mixed = createDataTheoremClient({
    auth: { resultsApiKey: sandbox.uploadApiKey, uploadApiKey: sandbox.resultsApiKey },
    fetch: (input, init) => sandbox.handleApi(new Request(input, init)),
  });

  await expect(mixed.assets.listAssets()).rejects.toMatchObject({ code: 'SEC_AUTH', status: 401 });
  await expect(mixed.uploads.initMobileAppUpload()).rejects.toMatchObject({ code: 'SEC_AUTH', status: 401 });
  expect((await client.assets.listAssets()).assets).toHaveLength(2);
});

test('a reset forgets everything', async () => {
  const { client, sandbox } = start();
  await uploadMobileApp(client, build);

  sandbox.reset();

  expect([sandbox.requests.length, sandbox.state.uploads.length, sandbox.state.mobileApps.length]).toEqual([0, 0, 0]);
});

test('behind real servers on two ports the whole job runs', async () => {
  await using server = await startDataTheoremSandbox({ scanDurationMs: 40 });
  const { baseUrl, uploadUrl, resultsApiKey, uploadApiKey, sandbox } = server;
  const client = createDataTheoremClient({ baseUrl, auth: { resultsApiKey, uploadApiKey } });
  const file = new Blob([new Uint8Array(300_000)]);

  const gated = await uploadAndGate(client, { ...build, file }, { intervalMs: 10 });
  const bundle = await uploadXcuitestBundle(client, {
    file,
    filename: 't.zip',
    release_type: 'PRE_PROD',
    bundle_id: 'com.example',
    version: '1',
  });

  expect(gated.verdict).toBe('pass');
  expect(bundle.body).toEqual({});
  expect(new URL(uploadUrl).port).not.toBe(new URL(baseUrl).port);
  expect(sandbox.state.uploads.map(({ kind, size }) => [kind, size])).toEqual([
    ['mobileApp', 300_000],
    ['xcuitest', 300_000],
  ]);
});

test('a scan of an API progresses', async () => {
  const { client, clock } = start();
  const { id, status } = await client.apiScans.startRestfulApiScan({
    asset_id: '00000000-0000-4000-8000-000000000001',
    asset_base_url: 'https://api.shop.example/v1',
  });
  clock.advance(60_000);

  expect(status).toBe('ONGOING');
  expect((await client.apiScans.getRestfulApiScan({ scan_id: id })).status).not.toBe('ONGOING');
});

test('a listener that throws or rejects changes nothing', async () => {
  const { client } = start();
  const onProgress = (progress: UploadAndGateProgress): void => {
    if (progress.step === 'scanning') throw new Error('the listener failed');
    return Promise.reject(new Error('the listener failed later')) as never;
  };
  const onResumeToken = (): never => {
    throw new Error('the listener failed');
  };

  expect((await uploadAndGate(client, build, { onProgress, onResumeToken })).verdict).toBe('pass');
});

test('behind Mock Service Worker both hosts are the sandbox', async () => {
  const sandbox = createDataTheoremSandbox();
  const server = setupServer(...createDataTheoremSandboxHandlers(sandbox));
  server.listen({ onUnhandledFrame: 'error' });
  const { resultsApiKey, uploadApiKey } = sandbox;
  const client = createDataTheoremClient({ auth: { resultsApiKey, uploadApiKey } });

  const { scan_id } = await uploadMobileApp(client, build).finally(() => server.close());

  expect(scan_id).toMatch(/^\d+$/);
  expect(sandbox.requests.map(({ host, status }) => [host, status])).toEqual([
    ['api', 200],
    ['upload', 200],
  ]);
});
