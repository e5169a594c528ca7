/** Whether a package's `dist` is whole and as new as its sources, so that no half-built tarball is made. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A target of `exports`: a file, or one for each condition. */
type Target = string | { readonly [condition: string]: Target };

interface Manifest {
  readonly main?: string;
  readonly module?: string;
  readonly types?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
}

/** @returns What is wrong, one line each; empty where the package may be packed. */
export function findUnbuilt(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const targets = [manifest.main, manifest.module, manifest.types, ...Object.values(manifest.bin ?? {}), ...listTargets(manifest.exports)];
  const wanted = [...new Set(targets.filter((file) => file !== undefined))].map((file) => file.replace(/^\.\//, ''));
  const missing = wanted.filter((file) => !isThere(folder, file)).map((file) => `${file} is missing`);
  if (missing.length > 0) return missing;
  const builtMs = Math.min(...wanted.filter((file) => file.startsWith('dist/')).map((file) => readTime(folder, file)));
  const newer = listFiles(join(folder, 'src')).filter((file) => statSync(file).mtimeMs > builtMs);
  return newer.slice(0, 1).map((file) => `${file.slice(folder.length + 1)} is newer than what was built`);
}

function listTargets(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(listTargets);
}

/** A pattern is there when at least one file fits it. */
function isThere(folder: string, file: string): boolean {
  const [start, end] = file.split('*');
  if (end === undefined) return existsSync(join(folder, file));
  const parent = join(folder, start ?? '');
  return existsSync(parent) && readdirSync(parent).some((name) => name.endsWith(end));
}

function readTime(folder: string, file: string): number {
  return file.includes('*') ? Infinity : statSync(join(folder, file)).mtimeMs;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}
