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
  /** Packages that its built files import. */
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
  for (const target of Object.values(manifest.exports)) {
    if (typeof target === 'string') continue;
    const built = target.import.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
    const index = join(folder, 'src', built, 'index.ts');
    entries[built] = existsSync(index) ? index : join(folder, 'src', `${built}.ts`);
  }
  return { name: manifest.name, folder, entries, externals: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }) };
}
