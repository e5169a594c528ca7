import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root as repository } from '../../scripts/packages.ts';
import { createFixture, type Files, type Fixture } from './spec-fixture.ts';

/** A repository of its own, with the scripts of this one. */
function createRepository(spoil?: (files: Files) => void): Fixture {
  const fixture = createFixture(spoil);
  cpSync(join(repository, 'scripts'), join(fixture.root, 'scripts'), { recursive: true });
  cpSync(join(repository, 'specs', 'redocly.yaml'), join(fixture.root, 'specs', 'redocly.yaml'));
  symlinkSync(join(repository, 'node_modules'), join(fixture.root, 'node_modules'));
  writeFileSync(join(fixture.root, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(fixture.root, 'packages', 'acme', 'src'), { recursive: true });
  return fixture;
}

async function run({ root }: Fixture, ...command: string[]): Promise<{ code: number; out: string; err: string }> {
  const [script = '', ...words] = command;
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts', script), ...words], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

test('generate writes, and --check fails after a change of the specification', async () => {
  const fixture = createRepository();

  expect(await run(fixture, 'generate.ts')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^generate: acme, 13 files, 13 changed, [\d.]+ s\n$/),
  });

  fixture.change((files) => void (files['schemas/thing-box.yaml'].Color.description = 'Another.'));
  const { code, out, err } = await run(fixture, 'generate.ts', '--check');
  expect(code).toBe(1);
  expect(err).toContain('packages/acme/src/generated/schemas.ts differs\n');
  expect(out).toMatch(/^generate: acme, 13 files, \d+ differ; run pnpm generate, [\d.]+ s\n$/);
});

test('check-specs and coverage fail with a line per mistake and a summary', async () => {
  const good = createRepository();
  const bad = createRepository((files) => {
    files['paths/thing-box.yaml']['/things'].get.summary += '.';
    files['inventory.tsv'] += 'thing-box\tgetThing\tGET\t/things/{thing_id}\tmain\tO\tsafe\tnone\tfull\n';
  });

  const [checked, refused, counted, short] = await Promise.all([
    run(good, 'check-specs.ts'),
    run(bad, 'check-specs.ts'),
    run(good, 'coverage-api.ts'),
    run(bad, 'coverage-api.ts'),
  ]);

  expect(checked).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^check-specs: acme, 3 operations, \d+ rules and Redocly, 0 problems, [\d.]+ s\n$/),
    err: '',
  });
  expect(refused).toMatchObject({ code: 1, out: expect.stringContaining(' 2 problems, ') });
  expect(refused.err.trim().split('\n')).toEqual([expect.stringContaining('  summary  '), expect.stringContaining('  inventory  ')]);
  expect(counted).toMatchObject({ code: 0, out: expect.stringMatching(/acme {2}3 of 3 operations\n$/) });
  expect(short).toMatchObject({
    code: 1,
    out: expect.stringMatching(/acme {2}3 of 4 operations\n$/),
    err: 'acme: getThing is in the list and not in the specification\n',
  });
});

test('a mistake in a specification ends the generator with its line', async () => {
  const fixture = createRepository((files) => void delete files['paths/thing-box.yaml']['/things'].get['x-retry']);

  const { code, out, err } = await run(fixture, 'generate.ts');

  expect(code).toBe(1);
  expect(err).toMatch(
    /^specs\/acme\/paths\/thing-box\.yaml:\d+ {2}\/~1things\/get\/x-retry {2}retry {2}listThings has no retry class: [^\n]*\n$/,
  );
  expect(out).toBe('generate: 1 mistake in the specifications, nothing written\n');
});

test('code that a tool prints otherwise than expected ends the generator, and nothing is written', async () => {
  const fixture = createRepository();
  const file = join(fixture.root, 'scripts', 'write', 'compact-checks.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace('# sourceURL=', '# sourceMappingURL='));

  const { code, out, err } = await run(fixture, 'generate.ts');

  expect(code).toBe(1);
  expect(err).toMatch(/^scripts\/write\/compact-checks\.ts: the step "source" finds nothing to replace; see how [^\n]*\n$/);
  expect(out).toBe('generate: a tool prints other code, nothing written\n');
  expect(existsSync(join(fixture.root, 'packages', 'acme', 'src', 'generated'))).toBe(false);
});
