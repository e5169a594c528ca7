import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../../scripts/generate/generate.ts';
import { SpecError } from '../../scripts/openapi/problem.ts';
import { rules } from '../../scripts/rules/index.ts';
import { addLabs } from './lab-fixture.ts';
import { createFixture, type Fixture } from './spec-fixture.ts';

const names = [
  'checks.d.ts',
  'checks.js',
  'evidence.ts',
  'handlers.ts',
  'operations.ts',
  'rows.ts',
  'schema.ts',
  'schemas.ts',
  'state.ts',
  'table.ts',
  'vocabulary.ts',
  'zod.ts',
];

function generatedFolder({ root }: Fixture): string {
  return join(root, 'packages', 'acme', 'src', 'generated');
}

function readAll(fixture: Fixture): Record<string, string> {
  return Object.fromEntries(
    readdirSync(generatedFolder(fixture)).map((name) => [name, readFileSync(join(generatedFolder(fixture), name), 'utf8')]),
  );
}

test('every file begins with the line that says where it comes from', async () => {
  const fixture = createFixture();

  await generate(fixture);

  const files = readAll(fixture);
  expect(Object.keys(files)).toEqual(names);
  for (const text of Object.values(files)) expect(text.split('\n')[0]).toBe('// Generated from specs/acme by pnpm generate. Do not edit.');
});

test('the same specification gives the same bytes', async () => {
  const one = createFixture(addLabs);
  const other = createFixture(addLabs);

  await generate(one);
  await generate(other);
  const again = await generate(one);

  expect(readAll(one)).toEqual(readAll(other));
  // The labs have optional members, so there are shapes of their rows.
  expect(again).toEqual({ vendors: ['acme'], files: 13, differences: [] });
});

test('a check of current files finds nothing, and of changed ones names each', async () => {
  const fixture = createFixture();
  await generate(fixture);
  expect((await generate({ ...fixture, check: true })).differences).toEqual([]);

  fixture.change((files) => void (files['schemas/thing-box.yaml'].Color.enum = ['red', 'blue', 'pink']));

  const { differences } = await generate({ ...fixture, check: true });
  expect(differences).toEqual(
    ['schemas.ts', 'state.ts', 'vocabulary.ts', 'zod.ts', 'checks.js'].map((name) => `packages/acme/src/generated/${name} differs`),
  );
});

test('a check writes nothing, and names files that are missing or too many', async () => {
  const fixture = createFixture();
  const folder = generatedFolder(fixture);

  const missing = await generate({ ...fixture, check: true });
  expect(missing.differences).toContain('packages/acme/src/generated/schema.ts is missing');
  expect(existsSync(folder)).toBe(false);

  await generate(fixture);
  writeFileSync(join(folder, 'old.ts'), '');
  expect((await generate({ ...fixture, check: true })).differences).toEqual(['packages/acme/src/generated/old.ts should not exist']);
  expect(existsSync(join(folder, 'old.ts'))).toBe(true);
});

test('generating takes away what should not exist', async () => {
  const fixture = createFixture();
  mkdirSync(generatedFolder(fixture), { recursive: true });
  writeFileSync(join(generatedFolder(fixture), 'old.ts'), '');

  await generate(fixture);

  expect(readdirSync(generatedFolder(fixture)).toSorted()).toEqual(names);
});

test('a mistake stops the generator before anything is written, with file, line, pointer and advice', async () => {
  const fixture = createFixture((files) => {
    delete files['paths/thing-box.yaml']['/things'].get['x-retry'];
    files['paths/thing-box.yaml']['/things'].post['x-payload'] = '/result';
  });

  const error = await generate(fixture).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(SpecError);
  const lines = (error as SpecError).message.split('\n');
  expect(lines[0]).toMatch(
    /^specs\/acme\/paths\/thing-box\.yaml:\d+ {2}\/~1things\/get\/x-retry {2}retry {2}listThings has no retry class: x-retry must be safe, idempotent, never, got nothing; /,
  );
  expect(lines[1]).toMatch(
    /\/~1things\/post\/x-payload {2}payload {2}x-payload \/result leads nowhere in a good answer \(the body has data\); correct it, /,
  );
  expect(existsSync(generatedFolder(fixture))).toBe(false);
});

test('a mistake that spoils no output does not stop the generator', async () => {
  const fixture = createFixture((files) => void (files['paths/thing-box.yaml']['/things'].get.summary += '.'));

  await expect(generate(fixture)).resolves.toMatchObject({ files: 12 });
});

test('whatever would spoil the output stops the generator', () => {
  const stopping = rules.filter(({ stops }) => stops === true).map(({ name }) => name);

  for (const name of [
    'retry',
    'fields',
    'operation-ids',
    'operation-paths',
    'input',
    'payload',
    'paging',
    'absent',
    'examples',
    'unknown-fields',
    'type-names',
    'tags',
    'hosts',
  ])
    expect(stopping).toContain(name);
});

test('an unknown vendor is refused with the names of those that exist', async () => {
  await expect(generate({ ...createFixture(), vendors: ['acne'] })).rejects.toThrow('there is no specification of "acne"; there are acme');
});
