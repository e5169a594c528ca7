/** The vendors that have a specification. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param wanted Names to keep; all unless some are given.
 * @throws where a wanted vendor has no specification.
 */
export function listVendors(root: string, wanted: readonly string[] = []): string[] {
  const all = readdirSync(join(root, 'specs'))
    .filter((name) => existsSync(join(root, 'specs', name, 'openapi.yaml')))
    .toSorted();
  const unknown = wanted.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`there is no specification of "${unknown}"; there are ${all.join(', ')}`);
  return wanted.length === 0 ? all : all.filter((name) => wanted.includes(name));
}
