/** Generates the files of some vendors, and writes them or compares them with what is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listVendors } from '../openapi/list-vendors.ts';
import { generateFiles } from './files.ts';

export interface GenerateOptions {
  /** Folder that holds `specs/` and `packages/`. */
  readonly root: string;
  /** Names of vendors; all unless some are given. */
  readonly vendors?: readonly string[];
  /** Write nothing. */
  readonly check?: boolean;
}

export interface Generated {
  readonly vendors: readonly string[];
  readonly files: number;
  /** One sentence for each file that is not as generated, or that was written or removed. */
  readonly differences: readonly string[];
}

export async function generate({ root, vendors = [], check = false }: GenerateOptions): Promise<Generated> {
  const names = listVendors(root, vendors);
  const made: { readonly vendor: string; readonly files: ReadonlyMap<string, string> }[] = [];
  for (const vendor of names) made.push({ vendor, files: await generateFiles(join(root, 'specs', vendor), root) });
  // Nothing is written unless everything could be made.
  const differences = made.flatMap(({ vendor, files }) => compare(root, join(root, 'packages', vendor, 'src', 'generated'), files, check));
  return { vendors: names, files: made.reduce((sum, { files }) => sum + files.size, 0), differences };
}

function compare(root: string, folder: string, files: ReadonlyMap<string, string>, check: boolean): string[] {
  const differences: string[] = [];
  if (!check) mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    const found = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (found === text) continue;
    differences.push(`${relative(root, path)} ${check ? (found === undefined ? 'is missing' : 'differs') : 'written'}`);
    if (!check) writeFileSync(path, text);
  }
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (files.has(name)) continue;
    differences.push(`${relative(root, join(folder, name))} ${check ? 'should not exist' : 'removed'}`);
    if (!check) rmSync(join(folder, name), { recursive: true });
  }
  return differences;
}
