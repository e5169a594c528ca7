import { expect, test } from 'vitest';
import type { Check, CheckTable } from '@sec/core/vendor';
import { checkSchemas } from '../../scripts/write/check-schemas.ts';
import { createAjv } from '../../scripts/openapi/ajv.ts';
import { useGenerated } from './generated.ts';

const generated = useGenerated('checks.js', 'handlers.ts');

/** The failures of a check as `pointer keyword`. */
async function failures(id: string, side: 'input' | 'output', value: unknown): Promise<string[]> {
  const { checks } = (await generated.load('checks.js')) as { checks: CheckTable };
  const check = checks[id]?.[side];
  if (check === undefined) throw new Error(`${id} has no check of its ${side}`);
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const thing = { id: 7, name: 'Lamp', parts: [], color: 'red' };

test('every example passes', async () => {
  const { examples } = await generated.load('handlers.ts');
  const { checks } = await generated.load('checks.js');

  const refused = Object.entries<any>(examples).flatMap(([id, { input, body }]) => [
    ...(checks[id].input(input) ? [] : [`${id} input`]),
    ...(checks[id].output === undefined || checks[id].output(body) ? [] : [`${id} output`]),
  ]);

  expect(refused).toEqual([]);
});

test('an input is refused for a wrong type, a limit, an unknown member and a word outside its list', async () => {
  const found = await failures('listThings', 'input', { box_id: '3', offset: -1, limit: 51, color: ['green'], colour: 'red' });

  expect(found.toSorted()).toEqual([' additionalProperties', '/box_id type', '/color/0 enum', '/limit maximum', '/offset minimum']);
});

test('a member that the client or another member supplies may be missing, any other required one may not', async () => {
  expect(await failures('listThings', 'input', {})).toEqual([]);
  expect(await failures('putThing', 'input', { thing: { name: 'Lamp' } })).toEqual([]);
  expect(await failures('putThing', 'input', { thing: {} })).toEqual(['/thing required']);
  expect(await failures('deleteThing', 'input', {})).toEqual([' required']);
});

test('limits in bytes count bytes, not characters', async () => {
  expect(await failures('putThing', 'input', { thing: { name: 'éééé' } })).toEqual([]);
  expect(await failures('putThing', 'input', { thing: { name: 'ééééé' } })).toEqual(['/thing/name x-maxBytes']);
  expect(await failures('putThing', 'input', { thing: { name: '😀😀😀' } })).toEqual(['/thing/name x-maxBytes']);
  expect(await failures('putThing', 'input', { thing: { name: 'é' } })).toEqual([]);
  expect(await failures('putThing', 'input', { thing: { name: 'e' } })).toEqual(['/thing/name x-minBytes']);
});

test('limits in characters count an emoji once', async () => {
  const name = '😀'.repeat(20);

  expect(await failures('getLab', 'input', { lab_name: name })).toEqual([]);
  expect(await failures('getLab', 'input', { lab_name: `${name}x` })).toEqual(['/lab_name maxLength']);
});

test('an answer may leave out what is filled in, and nothing else that is always there', async () => {
  expect(await failures('listThings', 'output', { data: {} })).toEqual([]);
  expect(await failures('listThings', 'output', { data: { things: [{ name: 'x' }] } })).toEqual(['/data/things/0 required']);
});

test('an answer with a word outside the list fails as a note alone', async () => {
  const { checks } = (await generated.load('checks.js')) as { checks: CheckTable };
  const check = checks['putThing']?.output;

  expect(check?.({ data: { ...thing, color: 'green' } })).toBe(false);
  expect(check?.errors).toEqual(
    [{ instancePath: '/data/color', keyword: 'x-known', params: { known: ['red', 'blue'] }, message: expect.anything() }].map(
      ({ message: _, ...error }) => error,
    ),
  );
});

test('members that nobody described are notes of an answer, and no failures', async () => {
  expect(await failures('putThing', 'output', { data: { ...thing, shiny: true }, more: 1 })).toEqual(['/data x-members', ' x-members']);
  expect(await failures('getLatestLab', 'output', { name: 'x', owner: null, extra: { depth: 1, base: 'x', more: 1 } })).toEqual([
    '/extra x-members',
  ]);
});

test('what may hold anything has no members that nobody described', async () => {
  expect(await failures('getLatestLab', 'output', { name: 'x', owner: null, meta: { a: 1 }, plan: { b: 1 }, counts: { c: 1 } })).toEqual(
    [],
  );
});

test('an answer of another shape is told at the place', async () => {
  expect(await failures('putThing', 'output', [])).toEqual([' type']);
  expect(await failures('putThing', 'output', { data: { ...thing, parts: [{ label: 1 }, 'x'] } })).toEqual([
    '/data/parts/0/label type',
    '/data/parts/1 type',
  ]);
});

test('a failure names its limit and says it in words where the runtime has none', async () => {
  const { checks } = (await generated.load('checks.js')) as { checks: CheckTable };
  const check = checks['listThings']?.input;
  check?.({ offset: -1 });

  expect(check?.errors).toEqual([
    { instancePath: '/offset', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' },
  ]);
});

test('a value of two kinds is taken as either in a request, and as its own kind in an answer', async () => {
  const lab = { name: 'x', owner: null };

  expect(await failures('replaceLab', 'input', { lab_name: 'x', weight: '1.5', door: { door_id: 5, width: '3' } })).toEqual([]);
  expect(await failures('replaceLab', 'input', { lab_name: 'x', weight: 1.5, door: { door_id: '5', width: null } })).toEqual([]);
  expect(await failures('replaceLab', 'input', { lab_name: 'x', weight: 'heavy' })).toEqual(['/weight pattern']);
  expect(await failures('getLatestLab', 'output', { ...lab, door: { door_id: '5', width: 3 } })).toEqual([]);
  expect(await failures('getLatestLab', 'output', { ...lab, door: { door_id: 5, width: 'wide' } })).toEqual([
    '/door/door_id type',
    '/door/width type',
  ]);
});

test('a file in a form is no concern of the checks, its other parts are', async () => {
  expect(await failures('uploadPlan', 'input', { file: new Blob(), photos: [new Blob()], title: 'Plan' })).toEqual([]);
  expect(await failures('uploadPlan', 'input', { title: 'Longer' })).toEqual([' required', '/title maxLength']);
});

test('unions, maps, nullable values and objects that hold themselves are followed', async () => {
  const lab = { name: 'x', owner: null };

  expect(
    await failures('getLatestLab', 'output', {
      ...lab,
      shape: 'round',
      counts: { a: 1 },
      level: null,
      tree: { children: [{ children: [] }] },
    }),
  ).toEqual([]);
  expect(await failures('getLatestLab', 'output', { ...lab, counts: { a: 'x' } })).toEqual(['/counts/a type']);
  expect(await failures('getLatestLab', 'output', { ...lab, shape: 3 })).toContain('/shape oneOf');
  expect(await failures('getLatestLab', 'output', { ...lab, level: 9 })).toEqual(['/level x-known']);
  expect(await failures('getLatestLab', 'output', { ...lab, tree: { children: [{ children: [{ label: 1 }] }] } })).toEqual([
    '/tree/children/0/children/0/label type',
  ]);
  expect(await failures('getLatestLab', 'output', { ...lab, extra: { depth: 'x' } })).toEqual(['/extra/depth type']);
});

test('a failure inside a choice that fits elsewhere leaves no trace', async () => {
  expect(await failures('setLabTags', 'output', { why: 'x' })).toEqual([]);
  expect(await failures('getLatestLab', 'output', { name: 1, owner: null, shape: { side: 1 } })).toEqual(['/name type']);
});

test('the short code finds what the checker itself finds, in every spoiled example', async () => {
  const { checks } = await generated.load('checks.js');
  const { examples } = await generated.load('handlers.ts');
  const { components, operations } = checkSchemas(generated.plan);
  const ajv = createAjv();
  for (const [name, schema] of components) ajv.addSchema({ ...schema, $id: name });
  const say = (check: Check, value: unknown): string[] =>
    check(value)
      ? []
      : (check.errors ?? []).map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`).toSorted();
  let compared = 0;

  for (const { id, input, output } of operations) {
    for (const [side, schema, example] of [
      ['input', input, examples[id].input],
      ['output', output, examples[id].body],
    ]) {
      if (schema === undefined) continue;
      const expected = ajv.compile(schema);
      for (const spoiled of spoil(example)) {
        expect(say(checks[id][side], spoiled), `${id} ${side} ${JSON.stringify(spoiled)}`).toEqual(say(expected as Check, spoiled));
        compared++;
      }
    }
  }

  expect(compared).toBeGreaterThan(500);
});

/** Copies of a value with one thing in it replaced, taken away or added. */
function* spoil(value: unknown): Generator<unknown> {
  yield* ['', 'x'.repeat(30), -1, 1.5, 99, true, null, [], ['x'], {}, { more: 1 }];
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { ...value, more: 1 };
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    for (const other of spoil(inner)) yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
  }
}

test('the code imports nothing and evaluates nothing', () => {
  const code = generated.text('checks.js');

  expect(code).not.toMatch(/^import |\bimport\(|new Function|\beval\(|[^_]require\("/m);
});
