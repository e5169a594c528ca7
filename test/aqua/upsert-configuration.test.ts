import { expect, test } from 'vitest';
import {
  type AquaClient,
  createAquaClient,
  formatChanges,
  isUpsertConfigurationError,
  readOnly,
  upsertConfiguration,
  type UpsertConfigurationInput,
  type UpsertConfigurationProgress,
} from '@sec/aqua';
import { type AquaSandbox, createAquaSandbox } from '@sec/aqua/testing';
import { createHandClock } from '../support/hand-clock.js';

interface World {
  readonly aqua: AquaClient;
  readonly sandbox: AquaSandbox;
  writes(): readonly string[];
}

function createWorld(refuse: (request: Request) => number | undefined = () => undefined, consoleUrl = 'https://console.example'): World {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock });
  const aqua = createAquaClient({
    consoleUrl,
    auth: { token: sandbox.issueToken() },
    clock,
    async fetch(input, init) {
      const request = new Request(input, init);
      const status = refuse(request);
      return status === undefined ? sandbox.handleConsole(request) : Response.json({ message: 'no', code: status }, { status });
    },
    rateLimit: { requestsPerSecond: 1000 },
  });
  const writes = (): string[] =>
    sandbox.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path.split('/').slice(3).join('/')}`);
  return { aqua, sandbox, writes };
}

/** In an order in which it could not be done. */
const configuration: UpsertConfigurationInput = {
  roles: [{ name: 'Invoice auditor', permission: 'Invoice reader', scopes: ['Invoices'] }],
  runtimePolicies: [{ name: 'Invoices', runtime_type: 'container', application_scopes: ['Invoices'] }],
  assurancePolicies: [
    { assurance_type: 'image', name: 'Invoices', application_scopes: ['Invoices'] },
    { assurance_type: 'host', name: 'Invoices', application_scopes: ['Invoices'] },
  ],
  applicationScopes: [
    {
      name: 'Invoices',
      categories: { artifacts: { image: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'payments/*' }] } } },
    },
  ],
  permissionSets: [{ name: 'Invoice reader', actions: ['images.read'], ui_access: true }],
  registries: [{ name: 'Harbor', type: 'HARBOR', url: 'https://harbor.example', username: 'aqua', password: 'invented-harbor-word' }],
};
const total = 7;

test('objects are created in the order in which they need each other, and found as wanted afterwards', async () => {
  const { aqua, writes } = createWorld();
  const progress: UpsertConfigurationProgress[] = [];

  const first = await upsertConfiguration(aqua, configuration, { onProgress: (event) => progress.push(event) });
  const second = await upsertConfiguration(aqua, configuration);

  expect(writes()).toEqual([
    'POST registries',
    'POST access_management/permissions',
    'POST access_management/scopes',
    'POST access_management/roles',
    'POST assurance_policy/image',
    'POST assurance_policy/host',
    'POST runtime_policies',
  ]);
  expect(first).toMatchObject({ failures: 0, skipped: 0, resumeToken: undefined });
  expect(new Set(first.entries.map(({ outcome }) => outcome))).toEqual(new Set(['created']));
  expect(new Set(second.entries.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  expect(progress.map((event) => [event.step, event.done, event.total, event.entry.kind])).toEqual(
    first.entries.map(({ kind }, index) => ['upserting', index + 1, total, kind]),
  );
});

test('a dry run shows everything with a client that can only read', async () => {
  const { aqua, writes } = createWorld();

  const { entries } = await upsertConfiguration(readOnly(aqua), configuration, { dryRun: true });

  expect(entries.map(({ outcome }) => outcome)).toEqual(Array.from({ length: total }, () => 'wouldCreate'));
  expect(writes()).toEqual([]);
  expect(JSON.stringify(entries) + formatChanges(entries)).not.toContain('invented-harbor-word');
});

test('the first object that fails stops it, and the rest is left alone', async () => {
  let isRefused = true;
  const { aqua, writes } = createWorld(({ method, url }) => (method === 'POST' && url.endsWith('/roles') && isRefused ? 400 : undefined));
  const tokens: string[] = [];

  const error: unknown = await upsertConfiguration(aqua, configuration, { onResumeToken: (token) => tokens.push(token) }).catch(
    (failure: unknown) => failure,
  );

  expect(error).toMatchObject({
    code: 'SEC_WORKFLOW',
    workflow: 'upsertConfiguration',
    reason: 'objectFailed',
    mayHaveSucceeded: true,
    resumeToken: tokens[2],
    message: expect.stringMatching(/^upsertConfiguration: the role "Invoice auditor" failed, after 3 of 7 objects were done: createRole: /),
    cause: { code: 'SEC_HTTP', status: 400 },
  });
  expect(writes()).toHaveLength(3);

  isRefused = false;
  const resumeToken = isUpsertConfigurationError(error) ? error.resumeToken : undefined;
  expect(await upsertConfiguration(aqua, configuration, { resumeToken })).toMatchObject({ skipped: 3, failures: 0 });
});

test.each([
  ['nothing was written', 400, false],
  ['it is unknown whether it was written', 502, true],
])('the error of the first object says whether something was changed: %s', async (_, status, mayHaveSucceeded) => {
  const { aqua } = createWorld(({ method }) => (method === 'POST' ? status : undefined));

  const error: unknown = await upsertConfiguration(aqua, configuration).catch((failure: unknown) => failure);

  expect(error).toMatchObject({ reason: 'objectFailed', mayHaveSucceeded, resumeToken: undefined });
});

test('objects that were as wanted already are done, and are no change', async () => {
  let isRefused = false;
  const { aqua } = createWorld(({ method, url }) => (isRefused && method === 'GET' && url.includes('/roles') ? 400 : undefined));
  await upsertConfiguration(aqua, configuration);
  isRefused = true;

  const again: unknown = await upsertConfiguration(aqua, configuration).catch((failure: unknown) => failure);
  const dry: unknown = await upsertConfiguration(aqua, configuration, { dryRun: true }).catch((failure: unknown) => failure);

  expect(again).toMatchObject({ reason: 'objectFailed', mayHaveSucceeded: false, resumeToken: expect.any(String) });
  expect(dry).toMatchObject({ reason: 'objectFailed', mayHaveSucceeded: false, resumeToken: undefined });
});

test('when its time is over, the error says what was being done, and resumes behind what was done', async () => {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock });
  const aqua = createAquaClient({
    consoleUrl: 'https://console.example',
    auth: { token: sandbox.issueToken() },
    clock,
    fetch(input, init) {
      const request = new Request(input, init);
      if (request.method !== 'POST' || !request.url.endsWith('/roles')) return sandbox.handleConsole(request);
      clock.advance(60_000);
      return new Promise(() => undefined);
    },
    rateLimit: { requestsPerSecond: 1000 },
  });
  const tokens: string[] = [];

  const error: unknown = await upsertConfiguration(aqua, configuration, {
    timeoutMs: 60_000,
    onResumeToken: (token) => tokens.push(token),
  }).catch((failure: unknown) => failure);

  expect(error).toMatchObject({
    reason: 'timeout',
    message: expect.stringContaining('the role "Invoice auditor" was being upserted, after 3 of 7 objects were done'),
    mayHaveSucceeded: true,
    resumeToken: tokens[2],
  });
  expect(tokens).toHaveLength(3);
});

test('an object that was written and cannot be read back is an entry with the reason, in the name of what was called', async () => {
  let hasWritten = false;
  const { aqua } = createWorld(({ method, url }) => {
    if (!url.includes('/roles')) return undefined;
    if (method === 'POST') hasWritten = true;
    return method === 'GET' && hasWritten ? 400 : undefined;
  });

  const { entries } = await upsertConfiguration(aqua, configuration, { onFailure: 'continue' });

  expect(entries.find(({ kind }) => kind === 'role')).toMatchObject({
    outcome: 'failed',
    error: { workflow: 'upsertConfiguration', reason: 'notReadBack', mayHaveSucceeded: true, cause: { status: 400 } },
  });
});

test('with onFailure: continue the others are done, and a later run does what is left', async () => {
  let isRefused = true;
  const { aqua, writes } = createWorld(({ method, url }) => (method === 'POST' && url.endsWith('/roles') && isRefused ? 400 : undefined));
  const tokens: string[] = [];

  const first = await upsertConfiguration(aqua, configuration, { onFailure: 'continue', onResumeToken: (token) => tokens.push(token) });
  isRefused = false;
  const mended = { ...configuration, roles: [{ name: 'Invoice auditor', permission: 'Invoice reader', scopes: ['Invoices', 'Global'] }] };
  const second = await upsertConfiguration(aqua, mended, { resumeToken: first.resumeToken });

  expect(first).toMatchObject({ failures: 1, skipped: 0 });
  expect(first.entries[3]).toMatchObject({ outcome: 'failed', kind: 'role', name: 'Invoice auditor', error: { status: 400 } });
  expect(tokens).toHaveLength(total - 1);
  expect(first.resumeToken).toBe(tokens.at(-1));
  expect(second).toMatchObject({ failures: 0, skipped: total - 1, entries: [{ outcome: 'created', kind: 'role' }] });
  expect(writes()).toHaveLength(total);
});

test('a resume token holds no secret and no name', async () => {
  const { aqua } = createWorld();
  let token = '';

  await upsertConfiguration(aqua, configuration, { onResumeToken: (last) => (token = last) });

  const text = Buffer.from(token.split('.')[2] ?? '', 'base64url').toString();
  expect(text).toContain('done');
  expect(text).not.toMatch(/invented|Invoice|Harbor/);
});

test('secrets are no part of a resume token: another password alone is nothing to do again', async () => {
  const { aqua } = createWorld();
  const harbor = { name: 'Harbor', type: 'HARBOR', username: 'aqua' };
  let token = '';
  await upsertConfiguration(aqua, { registries: [{ ...harbor, password: 'invented-1' }] }, { onResumeToken: (last) => (token = last) });

  const again = await upsertConfiguration(aqua, { registries: [{ ...harbor, password: 'invented-2' }] }, { resumeToken: token });
  const other = await upsertConfiguration(
    aqua,
    { registries: [{ ...harbor, url: 'https://h.example', password: 'invented-2' }] },
    { resumeToken: token },
  );

  expect([again.skipped, again.entries]).toEqual([1, []]);
  expect([other.skipped, other.entries[0]?.outcome]).toEqual([0, 'updated']);
});

test.each([
  ['another string', 'x', 'got another string'],
  ['one of another console', undefined, 'got one of another console'],
])('a resume token that is %s is refused, and nothing is sent', async (_, given, problem) => {
  const other = createWorld(undefined, 'https://other.example');
  let token = '';
  await upsertConfiguration(
    other.aqua,
    { roles: [{ name: 'a', permission: 'b', scopes: [] }] },
    { onResumeToken: (last) => (token = last) },
  );
  const { aqua, sandbox } = createWorld();

  await expect(upsertConfiguration(aqua, configuration, { resumeToken: given ?? token })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member: 'resumeToken',
    message: expect.stringContaining(problem),
  });

  expect(sandbox.requests).toEqual([]);
});

test('a credential that is refused stops it even with onFailure: continue', async () => {
  const { aqua } = createWorld(() => 401);

  await expect(upsertConfiguration(aqua, configuration, { onFailure: 'continue' })).rejects.toMatchObject({ code: 'SEC_AUTH' });
});

test('a client that may not write stops it', async () => {
  const { aqua, writes } = createWorld();

  await expect(
    upsertConfiguration(readOnly(aqua) as unknown as AquaClient, configuration, { onFailure: 'continue' }),
  ).rejects.toMatchObject({ code: 'SEC_CONFIG', option: 'readOnly' });

  expect(writes()).toEqual([]);
});

test('an abort ends it between two objects', async () => {
  const { aqua, writes } = createWorld();
  const controller = new AbortController();

  await expect(
    upsertConfiguration(aqua, configuration, { signal: controller.signal, onProgress: () => controller.abort('enough') }),
  ).rejects.toBe('enough');

  expect(writes()).toHaveLength(1);
});

test.each([
  ['a kind that does not exist', { role: [] }, 'role', /"role" is not a kind of object.*permissionSets/],
  ['a kind that is no array', { roles: { name: 'a' } }, 'roles', /must be an array of objects, got an object/],
  ['an object without a name', { roles: [{ permission: 'a' }] }, 'roles[0]', /must be an object with a "name"/],
  ['two objects of one name', { roles: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] }, 'roles[2]', /has the name of another one/],
  ['no object', [], '', /must be an object/],
])('%s is refused, and nothing is sent', async (_, input, member, message) => {
  const { aqua, sandbox } = createWorld();

  await expect(upsertConfiguration(aqua, input as unknown as UpsertConfigurationInput)).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member,
    message: expect.stringMatching(message),
  });

  expect(sandbox.requests).toEqual([]);
});

test('an unknown value of onFailure is refused', async () => {
  const { aqua } = createWorld();

  await expect(upsertConfiguration(aqua, {}, { onFailure: 'ignore' as 'stop' })).rejects.toMatchObject({ member: 'onFailure' });
});
