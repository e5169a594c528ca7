/**
 * Writes the ES modules of a package: a file for each entry point, and one, `chunk.js`, for all that several of them need.
 * So no class and no table is there twice, and a program loads few files.
 */
import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import type { OnResolveResult, Plugin } from 'esbuild';
import { build } from 'tsup';
import { type Package, root } from '../packages.ts';
import { type ModuleGraph, readModuleGraph } from './module-graph.ts';

/** Name of the shared file, without its ending. */
const chunk = 'chunk';

/** An exported name of a shared module, and the name under which the chunk exports it. */
interface SharedName {
  readonly name: string;
  readonly alias: string;
}

type SharedNames = ReadonlyMap<string, readonly SharedName[]>;

/** @returns The written files, as paths below `dist`. */
export async function writeModules(item: Package): Promise<readonly string[]> {
  const graph = await readModuleGraph(item);
  const names = nameShared(graph);
  if (names.size > 0) await writeChunk(item, names);
  for (const [entry, file] of Object.entries(item.entries)) await bundle(item, entry, file, [linkEntry(item, entry, graph, names)]);
  return [...Object.keys(item.entries), ...(names.size > 0 ? [chunk] : [])].map((name) => `${name}.js`);
}

/** Gives every name a different alias: modules that have nothing to do with each other may use the same name. */
function nameShared({ doors }: ModuleGraph): SharedNames {
  const uses = new Map<string, number>();
  const toAlias = (name: string): SharedName => {
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return { name, alias: use === 1 ? name : `${name}$${use}` };
  };
  return new Map([...doors].map(([file, names]) => [file, names.map(toAlias)]));
}

async function writeChunk(item: Package, names: SharedNames): Promise<void> {
  const source = join(item.folder, 'dist', `${chunk}.ts`);
  mkdirSync(join(item.folder, 'dist'), { recursive: true });
  writeFileSync(source, [...names].map(([file, list]) => reexport(list, file, 'name', 'alias')).join(''));
  await bundle(item, chunk, source, []);
  rmSync(source);
}

function reexport(names: readonly SharedName[], from: string, inside: keyof SharedName, outside: keyof SharedName): string {
  return `export { ${names.map((one) => `${one[inside]} as ${one[outside]}`).join(', ')} } from ${JSON.stringify(from)};\n`;
}

/** Bundles the code of one entry point alone: other entry points and the chunk stay imports. */
function linkEntry(item: Package, entry: string, graph: ModuleGraph, names: SharedNames): Plugin {
  const entryNames = new Map(Object.entries(item.entries).map(([name, file]) => [file, name]));
  const link = (name: string): OnResolveResult => ({ path: specifier(entry, name), external: true, sideEffects: false });
  return {
    name: 'link-entry',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, importer, namespace }) => {
        if (namespace === chunk) return link(chunk);
        const target = graph.resolve(importer, path);
        if (target === undefined) return undefined;
        const other = entryNames.get(target);
        if (other !== undefined) return link(other);
        return names.has(target) ? { path: relative(root, target), namespace: chunk, sideEffects: false } : undefined;
      });
      // In place of a shared module comes one that has its names from the chunk.
      onLoad({ filter: /.*/, namespace: chunk }, ({ path }) => ({
        contents: reexport(names.get(join(root, path)) ?? [], specifier(entry, chunk), 'alias', 'name'),
      }));
    },
  };
}

function specifier(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), `${to}.js`);
  return path.startsWith('.') ? path : `./${path}`;
}

async function bundle({ folder, externals }: Package, name: string, file: string, esbuildPlugins: Plugin[]): Promise<void> {
  await build({
    config: false,
    entry: { [name]: file },
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/, ...externals.flatMap((one) => [one, new RegExp(`^${one}/`)])],
    outDir: join(folder, 'dist'),
    splitting: false,
    silent: true,
    removeNodeProtocol: false,
    tsconfig: join(root, 'tsconfig.build.json'),
    esbuildPlugins,
  });
}
