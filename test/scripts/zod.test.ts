import { expect, test } from 'vitest';
import { writeZodTypes } from '../../scripts/write/zod-types.ts';
import { useGenerated } from './generated.ts';

const generated = useGenerated('zod.ts', 'handlers.ts');

test('every example input passes its schema', async () => {
  const schemas = await generated.load('zod.ts');
  const { examples } = await generated.load('handlers.ts');

  const refused = Object.entries<any>(examples).filter(([id, { input }]) => {
    const schema = schemas[`z${id[0]?.toUpperCase()}${id.slice(1)}Input`];
    return schema !== undefined && !schema.safeParse(input).success;
  });

  expect(refused.map(([id]) => id)).toEqual([]);
  expect(schemas.zListThingsInput).toBeDefined();
});

test('an input is closed: no other members, no other words, and its limits', async () => {
  const { zListThingsInput } = await generated.load('zod.ts');

  expect(zListThingsInput.safeParse({}).success).toBe(true);
  for (const wrong of [{ offset: -1 }, { limit: 51 }, { color: ['green'] }, { more: 1 }, { offset: '1' }])
    expect(zListThingsInput.safeParse(wrong).success).toBe(false);
});

test('an answer is open, keeps what nobody described, and is never changed', async () => {
  const { zListThingsOutput, zLab } = await generated.load('zod.ts');
  const output = { things: [{ id: 7, name: 'Lamp', parts: [], color: 'green', shiny: true }], total: 1, more: 1 };

  expect(zListThingsOutput.parse(output)).toEqual(output);
  expect(zLab.parse({ name: 'x', owner: null, extra: { base: '', depth: 0, more: 1 }, tree: { label: '', children: [] } })).toMatchObject({
    owner: null,
  });
});

test('what is filled in is required of a payload', async () => {
  const { zListThingsOutput } = await generated.load('zod.ts');

  expect(zListThingsOutput.safeParse({ total: 0 }).success).toBe(false);
});

test('nothing is coerced and nothing is made up', () => {
  expect(generated.text('zod.ts')).not.toMatch(/bigint|coerce|\.default\(/i);
});

test('a value of two kinds is taken as either in a request, and as its own kind in an answer', async () => {
  const { zDoor, zDoorInput } = await generated.load('zod.ts');

  for (const good of [{ door_id: 5, width: '3' }, { door_id: '5', width: 3 }, { width: null }])
    expect(zDoorInput.safeParse(good).success).toBe(true);
  expect(zDoorInput.safeParse({ width: 'wide' }).success).toBe(false);
  expect(zDoor.safeParse({ door_id: '5', width: 3 }).success).toBe(true);
  for (const wrong of [{ door_id: 5 }, { width: '3' }]) expect(zDoor.safeParse(wrong).success).toBe(false);
});

test('every schema spells out its type, and refers to others by their names', () => {
  const code = [
    "export const zColor = z.enum(['red', 'blue']);",
    'export const zThing = z.strictObject({ id: z.int().gte(0), color: zColor.nullish(), parts: z.array(z.lazy((): any => zThing)) });',
    'export const zBoth = z.union([z.literal(1), z.record(z.string(), z.unknown())]).nullable();',
  ].join('\n');

  expect(typesIn(writeZodTypes(code))).toEqual({
    zColor: "z.ZodEnum<{ 'red': 'red'; 'blue': 'blue' }>",
    zThing:
      'z.ZodObject<{ id: z.ZodInt; color: z.ZodOptional<z.ZodNullable<typeof zColor>>; parts: z.ZodArray<z.ZodLazy<any>>; }, z.core.$strict>',
    zBoth: 'z.ZodNullable<z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>',
  });
});

test('a kind of schema without a known type stops the generator', () => {
  expect(() => writeZodTypes('export const zSet = z.set(z.string());')).toThrow(
    /type of the zod schema z\.set\(z\.string\(\)\) is not known/,
  );
});

function typesIn(code: string): Record<string, string> {
  const one = code.replace(/\s+/g, ' ');
  return Object.fromEntries([...one.matchAll(/export const (\w+): (.*?) = z\./g)].map(([, name = '', type = '']) => [name, type]));
}
