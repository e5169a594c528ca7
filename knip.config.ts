/** What `knip` takes for used: the entry points of each package, the scripts, and the tests. */
import { basename, relative } from 'node:path';
import { listPackages } from './scripts/packages.ts';

const packages = listPackages().map(({ folder, entries }) => [
  `packages/${basename(folder)}`,
  { entry: Object.values(entries).map((file) => relative(folder, file)), project: ['src/**/*.ts'] },
]);

export default {
  workspaces: {
    '.': {
      entry: ['scripts/*.ts', 'scripts/soak/*.ts', 'test/**/*.test.ts', 'test/**/*.d.ts', 'test/packaging/*', 'test/types/generated/*.ts'],
      project: ['scripts/**/*.ts', 'test/**/*.ts'],
      // Programs that are started by name, and packages that code in the documentation imports.
      ignoreDependencies: ['@arethetypeswrong/cli', '@redocly/cli', 'publint', 'keyv'],
      ignoreBinaries: ['redis-server'],
    },
    // Compilers and clients that are compared are named in strings.
    'scripts/bench': { entry: ['*.ts'], ignoreDependencies: ['@sec/insightcloudsec', 'typescript-7.0'] },
    ...Object.fromEntries(packages),
  },
  // Rows, types and schemas are written for every operation, and a user takes what he needs.
  ignoreIssues: { 'packages/*/src/generated/**': ['exports', 'types', 'files', 'duplicates'] },
  ignoreExportsUsedInFile: true,
  exclude: ['optionalPeerDependencies'],
};
