/** Counts the code files of a built package: one for each entry point, and one that they share, in each format. */
import { readdirSync } from 'node:fs';
import type { Package } from '../packages.ts';

/** @returns Code files that should not be there, and those that should and are not. */
export function findForeignFiles(dist: string, { entries }: Package): string[] {
  const there = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return ['js', 'cjs'].flatMap((ending) => {
    const code = there.filter((file) => file.endsWith(`.${ending}`));
    const expected = Object.keys(entries).map((name) => `${name}.${ending}`);
    const foreign = code.filter((file) => !expected.includes(file) && file !== `chunk.${ending}`);
    return [...foreign, ...expected.filter((file) => !code.includes(file))];
  });
}
