/**
 * Compiles the narrowing of our errors against the built declarations, with the oldest compiler that users may have and with
 * newer ones. It installs them first, so it is no part of the test command, which has the repository's own compiler.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from './known-flags.ts';
import { root } from './packages.ts';
import { run } from './run.ts';

readWords([]);
const folder = join(root, 'scripts', 'compilers');
const project = join(folder, 'node_modules', '.cache');
if (!existsSync(join(root, 'packages', 'core', 'dist', 'index.d.ts'))) {
  console.error('compilers: the packages must be built first; run pnpm build');
  process.exit(2);
}
const installed = await run('npx', ['--yes', 'pnpm@12', 'install', '--ignore-workspace', '--no-lockfile'], { cwd: folder });
if (installed.code !== 0) {
  console.error(`compilers: the compilers could not be installed\n${installed.output}`);
  process.exit(2);
}
writeProject();
const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const failed: string[] = [];
for (const name of Object.keys(dependencies)) {
  const { code, output } = await run('node', [join(folder, 'node_modules', name, 'bin', 'tsc'), '-p', project]);
  if (code === 0) continue;
  failed.push(name);
  console.error(`${name}:\n${output}`);
}
console.log(`compilers: ${Object.keys(dependencies).join(', ')}; ${failed.length === 0 ? 'all clean' : `failed: ${failed.join(', ')}`}`);
process.exit(failed.length === 0 ? 0 : 1);

/** A program outside the sources, so that `@sec/core` is the built package. */
function writeProject(): void {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  copyFileSync(join(root, 'test', 'types', 'narrow-errors.ts'), join(project, 'narrow-errors.ts'));
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
    strict: true,
    noEmit: true,
    // The declarations of the package are compiled as well.
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['narrow-errors.ts'] }));
}
