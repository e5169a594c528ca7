/** Resolves the packages of this repository to their sources as they are, for bundles that tests make. */
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const packages = join(import.meta.dirname, '../../../packages');

export const packageSources: Plugin = {
  name: 'sources of the packages',
  setup(bundler) {
    bundler.onResolve({ filter: /^@sec\// }, ({ path }) => ({ path: sourceOf(path) }));
  },
};

function sourceOf(name: string): string {
  const [, folder = '', ...entry] = name.split('/');
  const source = join(packages, folder, 'src');
  if (entry.length === 0) return join(source, 'index.ts');
  if (name === '@sec/core/vendor/testing') return join(source, 'testing/vendor.ts');
  return entry.join('/') === 'testing' ? join(source, 'testing/index.ts') : join(source, `${entry.join('/')}.ts`);
}
