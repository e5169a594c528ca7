/** Writes the CommonJS twins of built ES modules, each from the finished module: both have the same names and the same code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

/**
 * tsup's own twins are made by a second compiler, which renames classes and breaks an `export *` beside values.
 *
 * @param files - Paths of ES modules below the folder.
 */
export async function writeCommonJs(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    // With this platform the names are written so that Node finds them when an ES module imports the twin.
    const { code } = await transform(readFileSync(join(folder, file), 'utf8'), { format: 'cjs', platform: 'node', target: 'es2022' });
    const twin = code.replace(/\brequire\("(\.[^"]*)\.js"\)/g, 'require("$1.cjs")');
    writeFileSync(join(folder, file.replace(/\.js$/, '.cjs')), twin);
  }
}
