/** Writes the specification of a package's vendor as other tools read it: `dist/openapi/<host>.json`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSpec } from '../openapi/read-spec.ts';
import { type Package, root } from '../packages.ts';
import { buildBundles } from '../write/bundles.ts';

export function writeBundles({ name, folder }: Package): void {
  const source = join(root, 'specs', basename(folder));
  if (!existsSync(source)) return;
  const target = join(folder, 'dist', 'openapi');
  mkdirSync(target, { recursive: true });
  for (const { host, document } of buildBundles(readSpec(source, root), `The authors of ${name}`))
    writeFileSync(join(target, `${host}.json`), `${JSON.stringify(document)}\n`);
}
