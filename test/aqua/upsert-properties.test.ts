/** Drawn objects of every kind: twice is once, and what nobody named stays. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createAquaClient,
  upsertApplicationScope,
  upsertAssurancePolicy,
  upsertPermissionSet,
  upsertRegistry,
  type UpsertResult,
  upsertRole,
  upsertRuntimePolicy,
} from '@sec/aqua';
import { type AquaSandbox, createAquaSandbox } from '@sec/aqua/testing';
import { checks } from '@sec/aqua/validate';
import { membersOf, resolveSchema, type Schema, typesOf } from '../../scripts/openapi/schema.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { type Draw, drawFrom } from '../reliability/support/seeded.js';
import { createHandClock } from '../support/hand-clock.js';

type Members = Readonly<Record<string, unknown>>;
type Upsert = (client: never, input: never, options: object) => Promise<UpsertResult>;

const root = join(import.meta.dirname, '..', '..');
const { components, operations } = readSpec(join(root, 'specs', 'aqua'), root);
const runs = 40;

/** What the console sets, and what is about one write. */
const ofConsole = new Set(
  (
    'author lastupdate id created updated updated_at error_msg is_registry_connected ' +
    'scanner_name_added scanner_name_removed existsing_scanners force_save'
  ).split(' '),
);

const kinds: readonly (readonly [id: string, upsert: Upsert, path: string, keys: Members])[] = [
  ['Registry', upsertRegistry, '/api/v1/registries', { type: 'V2' }],
  ['PermissionSet', upsertPermissionSet, '/api/v2/access_management/permissions', {}],
  ['ApplicationScope', upsertApplicationScope, '/api/v2/access_management/scopes', {}],
  ['Role', upsertRole, '/api/v2/access_management/roles', {}],
  ['AssurancePolicy', upsertAssurancePolicy, '/api/v2/assurance_policy/image', { assurance_type: 'image' }],
  ['RuntimePolicy', upsertRuntimePolicy, '/api/v2/runtime_policies', {}],
];

function schemaOf(id: string): Schema {
  return operations.find((operation) => operation.id === `create${id}`)?.body?.contents[0]?.schema as Schema;
}

/** A value of a schema; strings are short, so that some are equal by accident. */
function drawValue(schema: Schema, draw: Draw, depth = 0): unknown {
  const whole = resolveSchema(components, schema);
  const options = (whole as { readonly enum?: readonly unknown[] }).enum;
  if (options !== undefined) return draw.one(options);
  const [variant] = whole.oneOf ?? [];
  if (variant !== undefined) return drawValue(variant as Schema, draw, depth);
  switch (typesOf(components, whole).find((type) => type !== 'null')) {
    case 'boolean':
      return draw.chance(0.5);
    case 'integer':
    case 'number':
      return draw.whole(0, 9);
    case 'string':
      return draw.chance(0.2) ? '' : draw.text('abcXYZ é"/', 1, 4);
    case 'array':
      return Array.from({ length: draw.whole(0, 3) }, () => drawValue(whole.items as Schema, draw, depth + 1));
    case 'object':
      return drawMembers(whole, draw, depth > 0 ? 0.8 : 0.5, depth);
    default:
      return draw.text('abc', 1, 4);
  }
}

function drawMembers(schema: Schema, draw: Draw, share: number, depth = 0): Members {
  const drawn = [...membersOf(components, schema)]
    .filter(([member, { required }]) => !(depth === 0 && ofConsole.has(member)) && (required || draw.chance(share)))
    .map(([member, { schema: inner }]) => [member, drawValue(inner, draw, depth + 1)] as const);
  return Object.fromEntries(drawn);
}

/** Leaves of what was there that nobody named, by their path. An array is named as a whole. */
function* unnamed(before: Members, wanted: Members, path = ''): Generator<readonly [path: string, value: unknown]> {
  for (const [member, value] of Object.entries(before)) {
    const at = `${path}/${member}`;
    const named = wanted[member];
    if (named === undefined) yield [at, value];
    else if (isMembers(named) && isMembers(value)) yield* unnamed(value, named, at);
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null, absent and empty are the same on a server that leaves out zero values. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === 0 || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  return value;
}

async function read(sandbox: AquaSandbox, path: string): Promise<Members> {
  const response = await sandbox.handleConsole(
    new Request(`https://console.example${path}/drawn`, { headers: { authorization: `Bearer ${sandbox.issueToken()}` } }),
  );
  return (await response.json()) as Members;
}

test.each(kinds)('%s: a second run finds nothing to do, and what nobody named stays', async (id, upsert, path, keys) => {
  const schema = schemaOf(id);
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock });
  const client = createAquaClient({
    consoleUrl: 'https://console.example',
    auth: { token: sandbox.issueToken() },
    validation: { checks },
    clock,
    fetch: (input, init) => sandbox.handleConsole(new Request(input, init)),
    rateLimit: { requestsPerSecond: 100_000 },
  });
  const run = (wanted: Members): Promise<UpsertResult> =>
    upsert(client as never, { ...wanted, name: 'drawn', ...keys } as never, { withoutSecrets: true });
  const counts = { created: 0, updated: 0, unchanged: 0 };

  for (let seed = 1; seed <= runs; seed++) {
    const draw = drawFrom(seed);
    const first = await run(seed === 1 ? drawMembers(schema, draw, 0.7) : drawMembers(schema, draw, 0.5));
    const before = await read(sandbox, path);
    const wanted = drawMembers(schema, draw, 0.2);
    const second = await run(wanted);
    const after = await read(sandbox, path);
    const writes = sandbox.requests.filter(({ method }) => method !== 'GET').length;
    const third = await run(wanted);

    for (const result of [first, second]) {
      counts[result.outcome as keyof typeof counts]++;
      expect([seed, result.notApplied, result.lost]).toEqual([seed, [], []]);
    }
    expect([seed, third.outcome, third.changes]).toEqual([seed, 'unchanged', []]);
    expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
    for (const [place, value] of unnamed(before, wanted)) {
      if (ofConsole.has(place.slice(1))) continue;
      const found = place
        .slice(1)
        .split('/')
        .reduce<unknown>((inner, member) => (inner as Members | undefined)?.[member], after);
      expect([seed, place, plain(found)]).toEqual([seed, place, plain(value)]);
    }
  }

  expect(counts.created).toBe(1);
  expect(counts.updated).toBeGreaterThan(runs);
});
