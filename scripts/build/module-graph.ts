/** The modules of a package: which of them each entry point leads to, and which belong to several. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Package, root } from '../packages.ts';

export interface ModuleGraph {
  /** Modules that more than one entry point leads to, in a stable order. */
  readonly shared: readonly string[];
  /** Those of them that the code of an entry point imports itself, each with the names that it exports. */
  readonly doors: ReadonlyMap<string, readonly string[]>;
  /** @returns The file that an import of a module leads to; `undefined` for another package. */
  readonly resolve: (importer: string, specifier: string) => string | undefined;
}

interface Module {
  /** Files of the same package, by the specifier that names them. */
  readonly files: ReadonlyMap<string, string>;
  readonly packages: readonly string[];
}

/** What all passes have in common, so that each sees the same modules. */
const options = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  metafile: true,
  outdir: 'dist',
  packages: 'external',
  tsconfig: join(root, 'tsconfig.build.json'),
  write: false,
} as const;

/**
 * Reads the imports of a package. An entry point that imports another one leads to what it needs itself, and not to what
 * the other needs: the built file imports the other file.
 *
 * @throws Error when a module that would be shared imports an entry point, or something that not every user has installed.
 */
export async function readModuleGraph(item: Package): Promise<ModuleGraph> {
  const entries = new Set(Object.values(item.entries));
  const modules = await readModules([...entries]);
  const users = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const file of reach(modules, entry, entries)) users.set(file, (users.get(file) ?? new Set()).add(entry));
  const shared = [...users].flatMap(([file, { size }]) => (size > 1 ? [file] : [])).toSorted();
  for (const file of shared) checkShared(file, modules.get(file), entries, item);
  const own = [...modules].filter(([file]) => !shared.includes(file));
  const doors = new Set(own.flatMap(([, { files }]) => [...files.values()]).filter((file) => shared.includes(file)));
  return {
    shared,
    doors: await readExports([...doors].toSorted()),
    resolve: (importer, specifier) => modules.get(importer)?.files.get(specifier),
  };
}

async function readModules(entries: readonly string[]): Promise<ReadonlyMap<string, Module>> {
  const { metafile } = await build({ ...options, entryPoints: [...entries] });
  return new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [
      join(root, path),
      {
        files: new Map(
          imports.flatMap(({ original, path: target, external }) => (external ? [] : [[original ?? target, join(root, target)]])),
        ),
        packages: imports.flatMap(({ path: target, external }) => (external ? [target] : [])),
      },
    ]),
  );
}

/** The modules that an entry point leads to, itself and other entry points left out. */
function reach(modules: ReadonlyMap<string, Module>, entry: string, entries: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    for (const target of modules.get(file)?.files.values() ?? []) {
      if (entries.has(target) || found.has(target)) continue;
      found.add(target);
      visit(target);
    }
  };
  visit(entry);
  return found;
}

function checkShared(file: string, module: Module | undefined, entries: ReadonlySet<string>, { name, dependencies }: Package): void {
  const door = [...(module?.files.values() ?? [])].find((target) => entries.has(target));
  if (door !== undefined) throw new Error(`${name}: ${file} belongs to several entry points and must not import one of them, ${door}`);
  const stranger = module?.packages.find((path) => !dependencies.some((one) => path === one || path.startsWith(`${one}/`)));
  if (stranger !== undefined)
    throw new Error(`${name}: ${file} belongs to several entry points and must not import ${stranger}, which only some of them need`);
}

async function readExports(files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (files.length === 0) return new Map();
  const { metafile } = await build({ ...options, entryPoints: [...files] });
  return new Map(Object.values(metafile.outputs).map(({ entryPoint, exports }) => [join(root, entryPoint ?? ''), exports.toSorted()]));
}
