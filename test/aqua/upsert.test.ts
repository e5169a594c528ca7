import { expect, test } from 'vitest';
import {
  allow,
  type AquaClient,
  type AquaOptions,
  createAquaClient,
  formatChanges,
  readOnly,
  upsertApplicationScope,
  upsertAssurancePolicy,
  type UpsertOptions,
  upsertPermissionSet,
  upsertRegistry,
  type UpsertResult,
  upsertRole,
  upsertRuntimePolicy,
} from '@sec/aqua';
import { type AquaSandbox, createAquaSandbox } from '@sec/aqua/testing';
import { createHandClock, type HandClock } from '../support/hand-clock.js';

interface World {
  readonly aqua: AquaClient;
  readonly sandbox: AquaSandbox;
  readonly clock: HandClock;
  /** Methods and paths of all writes so far. */
  writes(): readonly string[];
}

type Body = Readonly<Record<string, unknown>>;

/** @param tamper - Answers a request in place of the sandbox, where it gives a response. */
function createWorld(tamper: (request: Request) => Promise<Response | undefined> = async () => undefined, more: AquaOptions = {}): World {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock });
  const send = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    return (await tamper(request.clone())) ?? sandbox.handleConsole(request);
  };
  const aqua = createAquaClient({
    consoleUrl: 'https://sandbox.cloud.aquasec.com',
    auth: { token: sandbox.issueToken() },
    clock,
    fetch: send,
    rateLimit: { requestsPerSecond: 1000 },
    ...more,
  });
  const writes = (): string[] => sandbox.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  return { aqua, sandbox, clock, writes };
}

interface Kind {
  readonly upsert: (client: never, input: never, options?: UpsertOptions) => Promise<UpsertResult>;
  readonly path: string;
  readonly keys?: Body;
  /** Members of a new object. */
  readonly wanted: Body;
  /** Members that are changed afterwards, each with its path. */
  readonly change: Body;
  readonly changed: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  registry: {
    upsert: upsertRegistry,
    path: '/api/v1/registries',
    wanted: {
      type: 'V2',
      url: 'https://registry.example',
      description: 'shop',
      webhook: { enabled: false, url: 'https://ci.example/hook' },
    },
    change: { description: 'shop and back office', webhook: { enabled: true } },
    changed: ['description', 'webhook.enabled'],
  },
  permissionSet: {
    upsert: upsertPermissionSet,
    path: '/api/v2/access_management/permissions',
    wanted: { description: 'reads', actions: ['images.read', 'risks.vulnerabilities.read'], ui_access: false },
    change: { actions: ['risks.vulnerabilities.read', 'containers.read', 'images.read'] },
    changed: ['actions'],
  },
  applicationScope: {
    upsert: upsertApplicationScope,
    path: '/api/v2/access_management/scopes',
    wanted: {
      description: 'payments',
      categories: {
        artifacts: { image: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'payments/*' }] } },
        workloads: { kubernetes: { expression: 'v1', variables: [{ attribute: 'kubernetes.namespace', value: 'payments' }] } },
      },
    },
    change: { categories: { artifacts: { image: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'pay/*' }] } } } },
    changed: ['categories.artifacts.image.variables'],
  },
  role: {
    upsert: upsertRole,
    path: '/api/v2/access_management/roles',
    wanted: { description: 'auditors', permission: 'Auditor', scopes: ['Global', 'Payments'] },
    change: { scopes: ['Payments'] },
    changed: ['scopes'],
  },
  assurancePolicy: {
    upsert: upsertAssurancePolicy,
    path: '/api/v2/assurance_policy/image',
    keys: { assurance_type: 'image' },
    wanted: {
      description: 'no criticals',
      cvss_severity_enabled: true,
      cvss_severity: 'critical',
      required_labels: [{ key: 'team', value: 'shop' }],
      application_scopes: ['Global'],
    },
    change: {
      cvss_severity: 'high',
      required_labels: [
        { key: 'team', value: 'shop' },
        { key: 'tier', value: '1' },
      ],
    },
    changed: ['cvss_severity', 'required_labels'],
  },
  runtimePolicy: {
    upsert: upsertRuntimePolicy,
    path: '/api/v2/runtime_policies',
    wanted: { description: 'locked', runtime_type: 'container', enforce: false, drift_prevention: { enabled: true, exec_lockdown: false } },
    change: { enforce: true, drift_prevention: { exec_lockdown: true } },
    changed: ['enforce', 'drift_prevention.exec_lockdown'],
  },
};

const name = 'Invented: one';
const names = Object.keys(kinds);

function run(world: World, kind: Kind, members: Body, options?: UpsertOptions): Promise<UpsertResult> {
  return kind.upsert(world.aqua as never, { name, ...kind.keys, ...members } as never, options);
}

/** The object as the console has it. */
async function read({ sandbox }: World, { path }: Kind): Promise<Body> {
  const response = await sandbox.handleConsole(
    new Request(`https://sandbox.cloud.aquasec.com${path}/${encodeURIComponent(name)}`, {
      headers: { authorization: `Bearer ${sandbox.issueToken()}` },
    }),
  );
  return (await response.json()) as Body;
}

/** Writes the object past the client: with members that no document names. */
async function seed({ sandbox }: World, { path }: Kind, members: Body): Promise<void> {
  const response = await sandbox.handleConsole(
    new Request(`https://sandbox.cloud.aquasec.com${path}/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${sandbox.issueToken()}` },
      // What a read gives as null no update takes.
      body: JSON.stringify(Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null))),
    }),
  );
  expect(response.status, await response.text()).toBeLessThan(300);
}

test.each(names)('%s: created once, found as wanted the second time', async (id) => {
  const world = createWorld();
  const kind = kinds[id] as Kind;

  const first = await run(world, kind, kind.wanted);
  const second = await run(world, kind, kind.wanted);

  expect(first).toMatchObject({ outcome: 'created', kind: id, name, notApplied: [] });
  expect([...new Set(first.changes.map(({ member }) => member.split('.')[0]))]).toEqual(Object.keys(kind.wanted));
  expect(second).toMatchObject({ outcome: 'unchanged', changes: [], notApplied: [], lost: [] });
  expect(world.writes()).toEqual([`POST ${kind.path}`]);
});

test.each(names)('%s: what differs is changed, and shown before and after', async (id) => {
  const world = createWorld();
  const kind = kinds[id] as Kind;
  await run(world, kind, kind.wanted);

  const result = await run(world, kind, kind.change);
  const again = await run(world, kind, kind.change);

  expect(result).toMatchObject({ outcome: 'updated', notApplied: [], lost: [] });
  expect(result.changes.map(({ member }) => member)).toEqual(kind.changed);
  for (const { before, after } of result.changes) expect(before).not.toEqual(after);
  expect(again.outcome).toBe('unchanged');
  expect(world.writes()).toHaveLength(2);
  expect(world.writes()[1]).toBe(`PUT ${kind.path}/${encodeURI(name)}`);
});

test.each(names)('%s: members that nobody named stay, those that no document names included', async (id) => {
  const world = createWorld();
  const kind = kinds[id] as Kind;
  await run(world, kind, kind.wanted);
  const unknown = { brand_new: { level: 3, list: [1, null] }, brand_new_flag: true };
  const own = await read(world, kind);
  await seed(world, kind, { ...own, ...unknown });
  const before = await read(world, kind);

  const result = await run(world, kind, { description: 'another' });
  const after = await read(world, kind);

  expect(before).toMatchObject(unknown);
  expect(result.changes).toEqual([{ member: 'description', before: kind.wanted['description'], after: 'another' }]);
  const stamps = { lastupdate: 0, updated_at: 0, updated: 0, created: 0 };
  // Where an update takes no null, null is an empty array.
  const arrays = Object.fromEntries(Object.entries(before).filter(([member, value]) => value === null && Array.isArray(after[member])));
  const empty = Object.fromEntries(Object.keys(arrays).map((member) => [member, []] as const));
  expect({ ...after, ...stamps }).toEqual({ ...before, ...empty, description: 'another', ...stamps });
});

test.each(names)('%s: the sandbox forgets what an update leaves out, so that the test above can fail', async (id) => {
  const world = createWorld();
  const kind = kinds[id] as Kind;
  await run(world, kind, kind.wanted);
  await seed(world, kind, { ...(await read(world, kind)), brand_new: 1 });

  await seed(world, kind, { name, ...kind.keys, ...kind.wanted, description: undefined });
  const after = await read(world, kind);

  expect(after).not.toHaveProperty('brand_new');
  expect(after['description'] ?? '').toBe('');
});

test.each(names)('%s: a dry run says the same and writes nothing, with a client that can only read', async (id) => {
  const world = createWorld();
  const kind = kinds[id] as Kind;
  const reader = { ...world, aqua: readOnly(world.aqua) as unknown as AquaClient };

  const wouldCreate = await run(reader, kind, kind.wanted, { dryRun: true });
  const created = await run(world, kind, kind.wanted);
  const before = world.writes().length;
  const wouldUpdate = await run(reader, kind, kind.change, { dryRun: true });
  const unchanged = await run(reader, kind, kind.wanted, { dryRun: true });

  expect(world.writes()).toHaveLength(before);
  expect(wouldCreate).toEqual({ ...created, outcome: 'wouldCreate' });
  expect(unchanged.outcome).toBe('unchanged');
  expect(await run(world, kind, kind.change)).toEqual({ ...wouldUpdate, outcome: 'updated' });
  await expect(run(reader, kind, kind.wanted)).rejects.toMatchObject({ code: 'SEC_CONFIG', option: 'readOnly' });
});

test.each(names)('%s: an object that another run creates in between is changed', async (id) => {
  const kind = kinds[id] as Kind;
  let isEarly = true;
  const world = createWorld(async ({ method }) => {
    if (method !== 'POST' || !isEarly) return undefined;
    isEarly = false;
    await run(world, kind, { ...kind.wanted, description: 'by the other' });
    return undefined;
  });

  const result = await run(world, kind, kind.wanted);

  expect(result).toMatchObject({
    outcome: 'updated',
    changes: [{ member: 'description', before: 'by the other', after: kind.wanted['description'] }],
  });
  expect(await read(world, kind)).toMatchObject({ description: kind.wanted['description'] });
});

/** The server acts, and the connection is gone before a byte of the response. */
function losing(method: string, sandboxOf: () => AquaSandbox): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    if (request.method !== method) return undefined;
    await sandboxOf().handleConsole(request);
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  };
}

test.each(names)('%s: where the answer to a write is lost, what the console has says that it was done', async (id) => {
  const kind = kinds[id] as Kind;
  let method = 'POST';
  const world: World = createWorld((request) => losing(method, () => world.sandbox)(request));

  const created = await run(world, kind, kind.wanted);
  method = 'PUT';
  const updated = await run(world, kind, kind.change);

  expect(created).toMatchObject({ outcome: 'created', notApplied: [] });
  expect(updated).toMatchObject({ outcome: 'updated', notApplied: [] });
  expect(world.writes().filter((write) => write.startsWith('POST'))).toHaveLength(1);
});

test.each(names)('%s: where nothing says that a write was done, its error says that it may have been', async (id) => {
  const kind = kinds[id] as Kind;
  const world = createWorld(async ({ method }) => {
    if (method === 'GET') return undefined;
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  });

  await expect(run(world, kind, kind.wanted)).rejects.toMatchObject({ code: 'SEC_NETWORK', mayHaveSucceeded: true });
});

test('a lost answer to a secret that nothing shows stays in doubt', async () => {
  const world: World = createWorld((request) => losing('PUT', () => world.sandbox)(request));
  const kind = kinds['registry'] as Kind;
  await run(world, kind, { ...kind.wanted, username: 'puller', password: 'invented-1' });

  await expect(run(world, kind, { password: 'invented-2' }, { rewriteSecrets: true })).rejects.toMatchObject({ mayHaveSucceeded: true });
});

test.each(names)('%s: a console that shows a write two seconds late is waited for', async (id) => {
  const kind = kinds[id] as Kind;
  let writtenMs = Number.POSITIVE_INFINITY;
  let old: Response | undefined;
  const world: World = createWorld(async (request) => {
    if (request.method !== 'GET') writtenMs = world.clock.now();
    else if (!request.url.endsWith('/registries')) {
      if (world.clock.now() - writtenMs < 2000 && old !== undefined) return old.clone();
      old = (await world.sandbox.handleConsole(request.clone())).clone();
    }
    return undefined;
  });
  await run(world, kind, kind.wanted);
  writtenMs = Number.POSITIVE_INFINITY;

  const updated = await run(world, kind, kind.change);

  expect(updated).toMatchObject({ outcome: 'updated', notApplied: [], lost: [] });
  expect(world.clock.waitsMs.filter((waitMs) => waitMs === 1000).length).toBeGreaterThanOrEqual(2);
});

test('what cannot be read back after a write is an error that says it was written', async () => {
  let hasWritten = false;
  const world = createWorld(async ({ method }) => {
    if (method !== 'GET') hasWritten = true;
    return method === 'GET' && hasWritten ? Response.json({ message: 'no', code: 403 }, { status: 403 }) : undefined;
  });

  await expect(run(world, kinds['role'] as Kind, { permission: 'Auditor', scopes: ['Global'] })).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    workflow: 'upsertRole',
    reason: 'notReadBack',
    mayHaveSucceeded: true,
    message: expect.stringMatching(/^upsertRole: the role "Invented: one" was created, and could not be read back; run it again/),
    cause: { code: 'SEC_HTTP', status: 403 },
  });
});

test('an abort between reading and writing writes nothing', async () => {
  const controller = new AbortController();
  const world = createWorld(async () => {
    controller.abort('enough');
    return undefined;
  });

  await expect(run(world, kinds['role'] as Kind, { permission: 'A', scopes: [] }, { signal: controller.signal })).rejects.toBe('enough');

  expect(world.writes()).toEqual([]);
});

test('an object under another spelling of the name is another object', async () => {
  const world = createWorld(async (request) =>
    request.method === 'GET' && request.url.includes('/roles/') ? Response.json({ name: name.toLowerCase(), scopes: [] }) : undefined,
  );

  const result = await run(world, kinds['role'] as Kind, { permission: 'Auditor', scopes: [] });

  expect(world.writes()).toEqual(['POST /api/v2/access_management/roles']);
  // Nothing of it could be read back, zero values included.
  expect(result).toMatchObject({ outcome: 'created', notApplied: [{ member: 'permission' }, { member: 'scopes' }] });
});

/** As Go servers may send it: without zero values, arrays of names in another order, words in another case. */
function normalised(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return /scopes|actions|labels/.test(path) ? value.toReversed() : value;
  if (typeof value === 'string') return /severity$|_type$|^type$/.test(path) ? value.toUpperCase() : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => ![null, '', false, 0].includes(inner as null) && String(inner) !== '');
  return Object.fromEntries(entries.map(([member, inner]) => [member, normalised(inner, path === '' ? member : `${path}.${member}`)]));
}

test.each(names)('%s: what a console normalises is no difference', async (id) => {
  const kind = kinds[id] as Kind;
  const world: World = createWorld(async (request) => {
    if (request.method !== 'GET') return undefined;
    const response = await world.sandbox.handleConsole(request);
    const body = (await response.json()) as unknown;
    return Response.json(Array.isArray(body) ? body : normalised(body), { status: response.status });
  });

  const created = await run(world, kind, kind.wanted);
  const again = await run(world, kind, kind.wanted);

  expect(created).toMatchObject({ outcome: 'created', notApplied: [] });
  expect(again.outcome).toBe('unchanged');
  expect(world.writes()).toHaveLength(1);
});

test('a name that is there twice is not there once', async () => {
  const world = createWorld();
  const kind = kinds['permissionSet'] as Kind;
  await run(world, kind, kind.wanted);

  expect(await run(world, kind, { actions: ['images.read', 'images.read'] }, { dryRun: true })).toMatchObject({ outcome: 'wouldUpdate' });
});

test('the variables of a scope keep their order, since the expression numbers them', async () => {
  const world = createWorld();
  const kind = kinds['applicationScope'] as Kind;
  const variables = [
    { attribute: 'image.repo', value: 'a/*' },
    { attribute: 'image.repo', value: 'b/*' },
  ];
  const scopeOf = (of: typeof variables): Body => ({ categories: { artifacts: { image: { expression: 'v1 && !v2', variables: of } } } });
  await run(world, kind, scopeOf(variables));

  expect(await run(world, kind, scopeOf(variables.toReversed()))).toMatchObject({
    outcome: 'updated',
    changes: [{ member: 'categories.artifacts.image.variables' }],
  });
});

test('items of an array that are as wanted keep what nobody named', async () => {
  const world = createWorld();
  const kind = kinds['assurancePolicy'] as Kind;
  await run(world, kind, kind.wanted);
  await seed(world, kind, { ...(await read(world, kind)), required_labels: [{ key: 'team', value: 'shop', brand_new: 1 }] });

  await run(world, kind, kind.change);

  expect(await read(world, kind)).toMatchObject({
    required_labels: [
      { key: 'team', value: 'shop', brand_new: 1 },
      { key: 'tier', value: '1' },
    ],
  });
});

test('secrets are in no result, error or table, wherever a value quotes them', async () => {
  const world = createWorld();
  const password = 'invented-Passw0rd';
  const user_password = 'invented-bait-word';
  const registry = kinds['registry'] as Kind;
  const wanted = { ...registry.wanted, username: 'puller', password, url: `https://puller:${password}@registry.example` };

  const results = [
    await run(world, registry, wanted, { dryRun: true }),
    await run(world, registry, wanted),
    await run(world, registry, { ...wanted, description: password, webhook: { auth_token: 'invented-hook-1' } }),
    await run(world, registry, { ...wanted, description: 'x', webhook: { auth_token: 'invented-hook-2' } }),
    await run(world, kinds['runtimePolicy'] as Kind, { tripwire: { enabled: true, user_id: 'bait', user_password } }),
    await run(world, kinds['runtimePolicy'] as Kind, { tripwire: { user_password: `${user_password}-2` } }),
  ];
  const error: unknown = await run(world, registry, { ...wanted, no_such_member: password }).catch((reason: unknown) => reason);

  expect(results.map(({ outcome }) => outcome)).toEqual(['wouldCreate', 'created', 'updated', 'updated', 'created', 'updated']);
  expect(results[3]?.changes).toContainEqual({
    member: 'webhook.auth_token',
    before: '[redacted]',
    after: '[redacted]',
    secret: 'changed',
  });
  expect(results[5]?.changes).toEqual([{ member: 'tripwire.user_password', before: '[redacted]', after: '[redacted]', secret: 'changed' }]);
  const shown = JSON.stringify(results) + formatChanges(results) + JSON.stringify(error) + String((error as Error).stack);
  expect(shown).toContain('no_such_member');
  expect(shown).not.toMatch(/invented-(Passw0rd|bait|hook)/);
});

test('a partial client of the operations is enough', async () => {
  const world = createWorld();
  const part = allow(world.aqua, ['roles.getRole', 'roles.createRole', 'roles.updateRole']);

  expect(await upsertRole(part, { name, permission: 'Auditor', scopes: ['Global'] })).toMatchObject({ outcome: 'created' });
});
