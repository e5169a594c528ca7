import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listPackages, type Package } from '../../scripts/packages.ts';

const packages = listPackages();
const core = packages.find(({ name }) => name === '@sec/core') as Package;
const vendors = packages.filter(({ name }) => name !== '@sec/core');

/** The names, of values and types, that a source file exports itself or passes on from its own package. */
function namesOf(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return declaredNames(statement);
    const from = statement.moduleSpecifier as ts.StringLiteral | undefined;
    const { exportClause } = statement;
    if (exportClause !== undefined && ts.isNamedExports(exportClause))
      // A name that is core's own may be passed on.
      return from?.text === '@sec/core' ? [] : exportClause.elements.map(({ name }) => name.text);
    return from?.text.startsWith('.') ? namesOf(join(dirname(file), from.text.replace(/\.js$/, '.ts'))) : [];
  });
}

function declaredNames(statement: ts.Statement): string[] {
  if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => (name as ts.Identifier).text);
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
}

test('core exports its errors and options', () => {
  const names = namesOf(core.entries['index'] ?? '');

  expect(names).toEqual(expect.arrayContaining(['HttpError', 'ClientOptions', 'mapConcurrently']));
});

// Beside `export * from '@sec/core'` a name of the vendor's own would win without a word.
test.each(vendors)('no name of $name is one of core', ({ entries }) => {
  const index = entries['index'] ?? '';
  const own = namesOf(index);
  const ofCore = new Set(namesOf(core.entries['index'] ?? ''));

  expect(existsSync(index) && own.length > 20).toBe(true);
  expect(own.filter((name) => ofCore.has(name))).toEqual([]);
});
