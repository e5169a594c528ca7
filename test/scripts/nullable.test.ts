import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeMisfit, findMisfits } from '../../scripts/derive/recorded-misfits.ts';
import { findNullable } from '../../scripts/derive/nullable.ts';
import { makePlan } from '../../scripts/derive/plan.ts';
import { readFamilies } from '../../scripts/openapi/families.ts';
import { listVendors } from '../../scripts/openapi/list-vendors.ts';
import { root } from '../../scripts/packages.ts';
import { createFixture, type Files } from './spec-fixture.ts';

const tsv = (head: string, rows: readonly string[]): string => `${[head, ...rows].map((row) => row.replaceAll('|', '\t')).join('\n')}\n`;
const families = (server: string): string => tsv('family|server|tags|evidence', [`box|${server}|thing-box|Acme, a message of its own`]);
const recorded = (...rows: string[]): string => tsv('operation|status|document|pointer|types|words|source', rows);

/** A specification whose `Thing` has an optional member of each kind. */
function specOf(server: string, ...rows: string[]) {
  return createFixture((files: Files) => {
    files['families.tsv'] = families(server);
    files['recorded.tsv'] = recorded(...rows);
    const { Thing, Part } = files['schemas/thing-box.yaml'];
    Thing.properties.size = { type: 'integer', description: 'Its size.' };
    Thing.properties.labels = { type: 'array', items: { type: 'string' }, description: 'Its labels.' };
    Thing.properties.kept = { type: ['array', 'null'], 'x-null': 'kept', items: { type: 'string' }, description: 'A list.' };
    Thing.properties.best = { $ref: '#/Part', description: 'Its best part.' };
    Part.properties.sort = { type: 'string', description: 'Its sort.' };
  }).read();
}

/** The answer types of `Thing`, and the rules of the runtime for `putThing`. */
function derive(server: string, ...rows: string[]) {
  const spec = specOf(server, ...rows);
  const plan = makePlan(spec);
  const members = plan.derived.components.get('Thing')?.properties ?? {};
  const operation = plan.operations.find(({ operation: { id } }) => id === 'putThing');
  const number = operation?.rules.responseRules;
  return { spec, members, rule: number === undefined ? undefined : plan.rules[plan.rules[number]?.inner[0] ?? -1]?.text };
}

test('where the server writes null every optional member may be null, and no other', () => {
  const { members } = derive('go');

  expect(members['id']).toMatchObject({ $ref: '#/components/schemas/Id' });
  expect(members['size']).toMatchObject({ type: ['integer', 'null'] });
  expect(members['color']).toEqual({ oneOf: [{ $ref: '#/components/schemas/Color' }, { type: 'null' }] });
  expect(members['best']).toMatchObject({ oneOf: [{ $ref: '#/components/schemas/Part' }, { type: 'null' }] });
  // What is filled in is never null.
  expect(members['name']).toMatchObject({ type: 'string' });
});

test('an array is never null: the runtime reads it as an empty one, unless a verdict rests on it', () => {
  const { members, rule } = derive('untyped');

  expect(members['labels']).toMatchObject({ type: 'array' });
  expect(members['kept']).toMatchObject({ type: ['array', 'null'] });
  expect(rule).toContain('labels=n');
  expect(rule).not.toContain('kept');
});

test.each(['proto3', 'omits', 'unknown'])('a server that is %s makes no member null', (server) => {
  const { members, rule } = derive(server);

  expect(members['size']).toMatchObject({ type: 'integer' });
  expect(members['labels']).toMatchObject({ type: 'array' });
  expect(rule).toBeUndefined();
});

test('a member that was recorded null may be null whatever its server is', () => {
  const row = 'putThing|200|answer|/data/size|integer=400 null=1||Acme/one; Acme/two';
  const { members, spec } = derive('unknown', row);

  expect(members['size']).toMatchObject({ type: ['integer', 'null'] });
  expect(findNullable(spec).counts[0]?.members).toMatchObject({ recorded: 1, family: 0 });
});

test.each<[string, string, boolean]>([
  ['20 times in two sources', 'integer=20||Acme/one; Acme/two', false],
  ['19 times in two sources', 'integer=19||Acme/one; Acme/two', true],
  ['400 times in one source', 'integer=400||Acme/one', true],
])('a member recorded %s and never null', (_, shape, mayBeNull) => {
  const { members } = derive('go', `putThing|200|answer|/data/size|${shape}`);

  expect(members['size']?.type).toEqual(mayBeNull ? ['integer', 'null'] : 'integer');
});

test('what two operations recorded of one schema counts together', () => {
  const { members } = derive(
    'go',
    'putThing|200|answer|/data/size|integer=12||Acme/one',
    'listThings|200|answer|/data/things/*/size|integer=8||Acme/two',
  );

  expect(members['size']?.type).toBe('integer');
});

test('a request takes null nowhere because an answer has it', () => {
  const { derived } = makePlan(specOf('go'));

  expect(derived.components.get('ThingForPut')?.properties?.['color']).toMatchObject({ $ref: '#/components/schemas/ColorInput' });
});

test.each<[string, string, RegExp]>([
  ['a member that no schema has', 'putThing|200|answer|/data/weight|integer=1||Acme/one', /unnamed, \/data\/weight/],
  ['another type', 'putThing|200|answer|/data/size|string=1||Acme/one', /type, string instead of integer/],
  ['a number as a string', 'putThing|200|answer|/data/size|digits=1||Acme/one', /type, digits/],
  ['null where nothing lets it', 'putThing|200|answer|/data/id|null=1||Acme/one', /type, null/],
  ['a string outside of an enum', 'putThing|200|answer|/data/color|string=1|green|Acme/one', /word, "green"/],
  ['the empty string outside of an enum', 'putThing|200|answer|/data/color|string=1|""|Acme/one', /word, ""/],
  ['an object without what is always there', 'putThing|200|answer|/data|{}=1||Acme/one', /required, id was there 0 of 1 times/],
])('%s is found', (_, row, says) => {
  const found = findMisfits(specOf('unknown', row)).map(describeMisfit);

  expect(found.join('\n')).toMatch(says);
});

test('a member that was sometimes absent is not required', () => {
  const found = findMisfits(
    specOf('unknown', 'putThing|200|answer|/data|object=3||Acme/one', 'putThing|200|answer|/data/id|integer=2||Acme/one'),
  );

  expect(found.map(describeMisfit)).toEqual(['putThing 200 /data: required, id was there 2 of 3 times']);
});

test('the decision names every family of every vendor, with its evidence', () => {
  const decision = readFileSync(join(root, 'docs/decisions/0030-null-and-what-was-recorded.md'), 'utf8');
  const rows = listVendors(root, []).flatMap((vendor) =>
    readFamilies(join(root, 'specs', vendor)).map(({ name, server, evidence }) => `| ${vendor} | ${name} | ${server} | ${evidence} |`),
  );

  expect(rows).not.toEqual([]);
  expect(rows.filter((row) => !decision.includes(row))).toEqual([]);
  expect(decision.match(/^\| (?:aqua|insightcloudsec|datatheorem|risken) \|/gm)).toHaveLength(rows.length);
});
