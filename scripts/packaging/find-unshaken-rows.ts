/** Looks whether a bundler leaves out the operations that a program does not name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Package } from '../packages.ts';

/** Method and path, as a row begins with them. */
const target = /(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) \/[^\s"'`]*/g;
/** The rules that a row refers to; they stand beside it as calls without side effects. */
const rules = /memberRules\(("[^"]*")/g;

/**
 * Bundles clients from a package's `/operations`: without an operation, and with the first or the last of them.
 *
 * @param project - Folder whose `node_modules` holds the package.
 * @returns What such a bundle holds of other operations; empty for a package without operations.
 */
export async function findUnshakenRows({ name, entries }: Package, project: string): Promise<string[]> {
  if (!('operations' in entries)) return [];
  const dist = join(project, 'node_modules', name, 'dist');
  const exported = Object.entries((await import(pathToFileURL(join(dist, 'operations.js')).href)) as Readonly<Record<string, unknown>>);
  const factory = exported.find(([, value]) => typeof value === 'function')?.[0] ?? 'createClient';
  const rows = exported.flatMap(([id, value]) => (typeof value === 'string' || Array.isArray(value) ? [{ id, row: String(value) }] : []));
  const bundleOf = (...ids: readonly string[]): Promise<string> =>
    bundle(`import { ${ids.join(', ')} } from '${name}/operations'; globalThis.used = [${ids.join(', ')}];`, project);

  const alone = await bundleOf(factory);
  const ruleTexts = [...readFileSync(join(dist, 'chunk.js'), 'utf8').matchAll(rules)].map(([, text = '']) => text);
  // A call has a second argument where a rule holds others; the text alone may stand anywhere.
  const found = ruleTexts.flatMap((text) => (alone.includes(text.includes('>') ? `(${text},` : `(${text})`) ? [`rules ${text}`] : []));
  // The client may need an operation for itself, such as a login.
  const own = new Set<string>(alone.match(target));
  for (const one of new Set([rows.at(0), rows.at(-1)])) {
    const [wanted = 'no operation'] = one?.row.match(target) ?? [];
    const targets: readonly string[] = (await bundleOf(factory, one?.id ?? '')).match(target) ?? [];
    found.push(...targets.filter((text) => text !== wanted && !own.has(text)));
    if (own.has(wanted)) found.push(`${wanted} without being named`);
    if (!targets.includes(wanted)) found.push(`not ${wanted}`);
  }
  return found;
}

async function bundle(contents: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    write: false,
    // The built packages, not the sources that a configuration may put in their place.
    tsconfigRaw: {},
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
