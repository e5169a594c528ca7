/** Lines of code of the core: what somebody has to read who wants to know all of it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../packages.ts';
import type { Line, Measure } from './line.ts';

export const code: Measure = {
  about:
    'Lines of `packages/core/src` that hold code: without blank lines, comments, the test kit and the entries for optional peers. It is no measure ' +
    'of quality, but of how much there is to read.',
  run: async () => countCode(),
};

export function countCode(): Line[] {
  const files = globSync('packages/core/src/**/*.ts', { cwd: root }).filter(
    (path) => !/\/testing\/|\/redis\/|\/(undici|otel|redis)\.ts$/.test(path),
  );
  const value = files.reduce((sum, path) => sum + countLines(readFileSync(join(root, path), 'utf8')), 0);
  return [{ what: 'lines of code of @sec/core', value, unit: 'lines', goal: 3_000, allowance: 30 }];
}

/** @returns Lines on which at least one token of the language stands. */
export function countLines(text: string): number {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(source);
    if (children.length === 0 && node.getWidth(source) > 0) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = first; line <= last; line++) lines.add(line);
    }
    for (const child of children) visit(child);
  };
  visit(source);
  return lines.size;
}
