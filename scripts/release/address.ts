/** Where the sources are published. It stands in one place: `repository` of the package.json at the root. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packages.ts';

/** @returns The address, such as `https://github.com/acme/sec`, or `undefined` while none was chosen. */
export function readAddress(): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly repository?: string };
  return repository === undefined || repository === '' ? undefined : repository;
}

/** @returns Why this address cannot be published, or `undefined` where it can. */
export function findAddressProblem(address: string | undefined): string | undefined {
  if (address === undefined)
    return 'the package.json at the root has no repository; set it to the address of the sources, for example "https://github.com/acme/sec"';
  return /^https:\/\/[^/\s]+(?:\/[^/\s]+)+$/.test(address) && !address.endsWith('.git')
    ? undefined
    : `repository in the package.json at the root must be an https: address of the sources without .git, for example "https://github.com/acme/sec", got "${address}"`;
}
