/** Builds the TypeDoc site of every package into `docs/site`, with the published specifications beside it. A warning is a failure. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Application, TSConfigReader } from 'typedoc';
import { listPackages, root } from './packages.ts';

const startedMs = performance.now();
const packages = listPackages();
/** Generated schemas are listed in their module, but a page per zod schema would bury the rest. */
const leftOut = new Set(['zod']);
const app = await Application.bootstrapWithPlugins(
  {
    name: '@sec',
    entryPoints: packages.flatMap(({ entries }) => Object.entries(entries).flatMap(([name, file]) => (leftOut.has(name) ? [] : [file]))),
    tsconfig: join(root, 'tsconfig.json'),
    out: join(root, 'docs', 'site'),
    readme: join(root, 'README.md'),
    excludePrivate: true,
    excludeInternal: true,
    includeVersion: false,
    hideGenerator: true,
    treatWarningsAsErrors: true,
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    blockTags: [
      '@defaultValue',
      '@example',
      '@param',
      '@remarks',
      '@returns',
      '@see',
      '@throws',
      '@source',
      '@deprecated',
      '@typeParam',
      '@module',
    ],
    projectDocuments: [
      'docs/*.md',
      'docs/vendors/*.md',
      'docs/decisions/*.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'packages/*/README.md',
    ].map((pattern) => join(root, pattern)),
    modifierTags: ['@beta', '@experimental', '@internal', '@readonly'],
    sourceLinkTemplate: '',
    disableSources: true,
    logLevel: 'Warn',
  },
  [new TSConfigReader()],
);
const project = await app.convert();
if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
await app.generateOutputs(project);
// Written by the build; without it the site has none.
const specifications = packages.filter(({ folder }) => existsSync(join(folder, 'dist', 'openapi')));
for (const { name, folder } of specifications)
  cpSync(join(folder, 'dist', 'openapi'), join(root, 'docs', 'site', 'openapi', name.replace('@sec/', '')), { recursive: true });
const documented = Object.keys(project.reflections).length;
console.log(
  `docs: docs/site, ${packages.length} packages, ${documented} documented names, specifications of ${specifications.length} vendors, ${((performance.now() - startedMs) / 1000).toFixed(1)} s`,
);
process.exit(app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0);
