import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from '@sec/core';
import * as risken from '@sec/risken';

const source = (path: string): string => readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8');

/** Names that an entry exports by name, types included. */
function exportedNames(text: string): string[] {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gms)].flatMap(([, list = '']) => list.split(','));
  const declared = [...text.matchAll(/^export (?:declare )?(?:interface|type|const|function|class) (\w+)/gm)].map(([, name = '']) => name);
  return [...lists.map((name) => name.trim().replace(/^type /, '')), ...declared].filter((name) => name !== '');
}

test('the entry exports everything of core, the same objects', () => {
  expect(risken).toMatchObject(core);
});

test('no name of the package is one of core, and none of its own is that of a generated type', () => {
  const ofCore = exportedNames(source('core/src/index.ts'));
  const own = exportedNames(source('risken/src/index.ts'));
  const generated = ['operations', 'schemas'].flatMap((name) => exportedNames(source(`risken/src/generated/${name}.ts`)));
  expect([ofCore.length > 50, own.length > 50, generated.length > 500]).toEqual([true, true, true]);

  expect([...own, ...generated].filter((name) => ofCore.includes(name))).toEqual([]);
  expect(own.filter((name) => generated.includes(name))).toEqual([]);
});

test('the values of the package are its own', () => {
  // What writes back what was read is held against the specification by write-back.test.ts, the guards of workflows by their sources.
  const own = Object.keys(risken).filter((name) => !(name in core) && !/^(to[A-Z]\w+Input|is[A-Z]\w+Error)$/.test(name));

  expect(own.toSorted()).toEqual([
    'allow',
    'checkCredential',
    'createRiskenClient',
    'fromUnixSeconds',
    'generateReportAndWait',
    'hydrateFindings',
    'listFindingsSince',
    'onboardAws',
    'parseAccessToken',
    'parseJsonText',
    'readOnly',
    'reportFinding',
    'scanAndWait',
    'startScan',
    'toDataSourceStatusName',
    'toUnixSeconds',
    'waitForScan',
  ]);
});
