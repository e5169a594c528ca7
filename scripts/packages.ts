/** The packages of this repository, in the order in which they build on each other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '..');

export interface Package {
  /** Name in the registry, `@sec/…`. */
  readonly name: string;
  readonly folder: string;
  /** Entry points: name of the built file without its ending, and its source. */
  readonly entries: Readonly<Record<string, string>>;
  /** What users import of it, such as `@sec/core/testing`. */
  readonly specifiers: readonly string[];
  /** Packages that come with it, whatever is used of it. */
  readonly dependencies: readonly string[];
  /** Packages that its built files import: its dependencies, and peers that some entry points need. */
  readonly externals: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** @returns All packages; core first, because the others import it. */
export function listPackages(): Package[] {
  const folders = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'package.json')));
  return folders.toSorted((one, other) => Number(other === 'core') - Number(one === 'core') || one.localeCompare(other)).map(readPackage);
}

function readPackage(name: string): Package {
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const entries: Record<string, string> = {};
  const specifiers: string[] = [];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') continue;
    specifiers.push(manifest.name + subpath.slice(1));
    const built = target.import.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
    const index = join(folder, 'src', built, 'index.ts');
    entries[built] = existsSync(index) ? index : join(folder, 'src', `${built}.ts`);
  }
  const dependencies = Object.keys(manifest.dependencies ?? {});
  return {
    name: manifest.name,
    folder,
    entries,
    specifiers,
    dependencies,
    externals: [...dependencies, ...Object.keys(manifest.peerDependencies ?? {})],
  };
}
