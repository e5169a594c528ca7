import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkImports, type Exception } from '../../scripts/imports/check.ts';
import { readImports } from '../../scripts/imports/read-imports.ts';

/** What breaks a rule in a tree of these files: `file:line message`. */
function check(files: Readonly<Record<string, string>>, exceptions: readonly Exception[] = []): string[] {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'imports-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return checkImports(root, exceptions).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('every form of an import is read with its line, and whether it is a type alone', () => {
  const text = [
    "import one from 'one';",
    "import type { Two } from 'two';",
    "import { type Three } from 'three';",
    "export type { Four } from 'four';",
    "export * from 'five';",
    "import 'six';",
    "const seven: import('seven').Seven = await import('eight');",
    "// import 'nine';",
    `const text = "import 'ten'";`,
  ].join('\n');

  expect(readImports('a.ts', text).map(({ name, line, typeOnly }) => `${name} ${line}${typeOnly ? ' type' : ''}`)).toEqual([
    'one 1',
    'two 2 type',
    'three 3',
    'four 4 type',
    'five 5',
    'six 6',
    'seven 7 type',
    'eight 7',
  ]);
});

test('a tree in order has no problem', () => {
  const problems = check({
    'packages/core/src/index.ts': "export { call } from './client/call.js';\n",
    'packages/core/src/client/call.ts': "import { sleep } from '../lib/sleep.js';\nimport './own.js';\nexport const call = sleep;\n",
    'packages/core/src/client/own.ts': "import type { Fault } from '../lib/sleep.js';\nexport type Own = Fault;\n",
    'packages/core/src/lib/sleep.ts': "import { now } from './clock.js';\nexport type Fault = number;\nexport const sleep = now;\n",
    'packages/core/src/lib/clock.ts': 'export const now = 1;\n',
    'packages/core/src/testing/server.ts':
      "import { createServer } from 'node:http';\nimport { http } from 'msw';\nexport { createServer, http };\n",
    'packages/acme/src/index.ts':
      "import { call } from '@sec/core/vendor';\nimport type { z } from 'zod';\nexport type Z = typeof z;\nexport { call };\n",
    'packages/acme/src/zod.ts': "export * as z from 'zod';\n",
    'scripts/generate.ts': "import './rules/index.ts';\nimport './write/types.ts';\n",
    'scripts/rules/index.ts': "import '../derive/names.ts';\n",
    'scripts/write/types.ts': "import '../openapi/schema.ts';\n",
    'scripts/derive/names.ts': "import '../openapi/schema.ts';\n",
    'scripts/openapi/schema.ts': "import 'yaml';\n",
  });

  expect(problems).toEqual([]);
});

test.each([
  [
    'a circle of run time',
    { 'scripts/demo/a.ts': "import './b.ts';\n", 'scripts/demo/b.ts': "\nimport './a.ts';\n" },
    'scripts/demo/b.ts:2 these files import each other in a circle: scripts/demo/a.ts → scripts/demo/b.ts → scripts/demo/a.ts; move what',
  ],
  [
    'a circle of types',
    {
      'packages/acme/src/a.ts': "import type { B } from './b.js';\nexport type A = B;\n",
      'packages/acme/src/b.ts': "import { C } from './c.js';\nexport type B = typeof C;\n",
      'packages/acme/src/c.ts': "export type C = import('./a.js').A;\n",
    },
    'packages/acme/src/c.ts:1 these files import each other in a circle: packages/acme/src/a.ts → packages/acme/src/b.ts → packages/acme/src/c.ts → packages/acme/src/a.ts;',
  ],
  [
    'reading that imports a rule',
    { 'scripts/openapi/a.ts': "import type { Rule } from '../rules/rule.ts';\n", 'scripts/rules/rule.ts': '' },
    'scripts/openapi/a.ts:1 rules stands above openapi, which may import only random.ts, run.ts, known-flags.ts, packages.ts; move',
  ],
  [
    'a rule that imports a writer',
    { 'scripts/rules/a.ts': "import '../write/b.ts';\n", 'scripts/write/b.ts': '' },
    'scripts/rules/a.ts:1 write stands beside rules, which may import only derive, openapi, ',
  ],
  [
    'a writer that imports a command',
    { 'scripts/write/a.ts': "import '../soak.ts';\n", 'scripts/soak.ts': '' },
    'scripts/write/a.ts:1 soak.ts stands above write, which may import only ',
  ],
  [
    'a lower folder of core that imports a higher one',
    { 'packages/core/src/http/a.ts': "import type { B } from '../pipeline/b.js';\n", 'packages/core/src/pipeline/b.ts': '' },
    'packages/core/src/http/a.ts:1 pipeline stands above http, which may import only events.ts, errors.ts, lib; move',
  ],
  [
    'a folder of core that imports an entry',
    { 'packages/core/src/raw/a.ts': "import '../vendor.js';\n", 'packages/core/src/vendor.ts': '' },
    'packages/core/src/raw/a.ts:1 vendor.ts stands above raw, which may import only client, workflow, ',
  ],
  [
    'the errors of core that import an operation',
    { 'packages/core/src/errors.ts': "export type { A } from './operation/a.js';\n", 'packages/core/src/operation/a.ts': '' },
    'packages/core/src/errors.ts:1 operation stands above errors.ts, which may import only lib; move',
  ],
  [
    'lib that imports the errors',
    { 'packages/core/src/lib/a.ts': "import '../errors.js';\n", 'packages/core/src/errors.ts': "import './lib/b.js';\n" },
    'packages/core/src/lib/a.ts:1 errors.ts stands above lib, which may import nothing else; move',
  ],
  [
    'lib that imports a package',
    { 'packages/core/src/lib/a.ts': "import type { A } from 'somebody';\n" },
    'packages/core/src/lib/a.ts:1 this folder imports no package, and here is "somebody"; move',
  ],
  [
    'a package of somebody else behind the main entry',
    {
      'packages/acme/src/index.ts': "export * from './a.js';\n",
      'packages/acme/src/a.ts': "export { b } from './b.js';\n",
      'packages/acme/src/b.ts': "\n\nimport { type Somebody } from 'somebody';\nexport const b = {} as Somebody;\n",
    },
    'packages/acme/src/b.ts:3 the main entry packages/acme/src/index.ts loads "somebody"; it may load @sec/* only, so',
  ],
  [
    'a module of Node outside of the test kit',
    { 'packages/acme/src/workflows/a.ts': "import type { Readable } from 'node:stream';\n" },
    'packages/acme/src/workflows/a.ts:1 "node:stream" exists in Node alone; only testing/ may import it',
  ],
  [
    'a module of Node without its prefix',
    { 'packages/acme/src/validate.ts': "import { join } from 'path';\n" },
    'packages/acme/src/validate.ts:1 "path" exists in Node alone; only testing/ may import it',
  ],
  [
    'the test kit outside of itself',
    { 'packages/acme/src/a.ts': "import './testing/b.js';\n", 'packages/acme/src/testing/b.ts': '' },
    'packages/acme/src/a.ts:1 "./testing/b.js" belongs to the test kit, which programs do not load; only',
  ],
  [
    'the test kit of core outside of the own one',
    { 'packages/acme/src/a.ts': "import { json } from '@sec/core/testing/sandbox';\n" },
    'packages/acme/src/a.ts:1 "@sec/core/testing/sandbox" belongs to the test kit, which programs do not load; only',
  ],
  [
    'a vendor that imports another',
    { 'packages/acme/src/a.ts': "import type { Other } from '@sec/other';\n" },
    'packages/acme/src/a.ts:1 acme imports "@sec/other"; vendor packages import core and never each other',
  ],
  [
    'core that imports a vendor',
    { 'packages/core/src/a.ts': "import type { Acme } from '@sec/acme';\n" },
    'packages/core/src/a.ts:1 core imports "@sec/acme"; core stands below all packages',
  ],
  [
    'a path into another package',
    { 'packages/acme/src/a.ts': "import '../../core/src/b.js';\n", 'packages/core/src/b.ts': '' },
    'packages/acme/src/a.ts:1 "../../core/src/b.js" leads out of the package; import the other package by its name',
  ],
])('%s is found with its file and line', (_, files, sentence) => {
  expect(check(files)).toEqual([expect.stringContaining(sentence)]);
});

test('an exception counts for its own file, and until nobody needs it', () => {
  const exceptions = [{ file: 'packages/core/src/raw.ts', name: 'somebody', reason: 'It is invented.' }];
  const load = "import create from 'somebody';\nexport const raw = create;\n";
  const files = {
    'packages/core/src/index.ts': "export * from './raw.js';\nexport * from './other.js';\n",
    'packages/core/src/other.ts': load,
  };

  expect(check({ ...files, 'packages/core/src/raw.ts': load }, exceptions)).toEqual([
    expect.stringContaining('packages/core/src/other.ts:1 the main entry packages/core/src/index.ts loads "somebody"'),
  ]);
  expect(check({ 'packages/core/src/raw.ts': 'export const raw = 1;\n' }, exceptions)).toEqual([
    'packages/core/src/raw.ts:1 the exception for "somebody" is not needed any more; take it out of scripts/imports/check.ts',
  ]);
});
