/** Writes the published documents to files, for the tools that read them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listVendors } from '../openapi/list-vendors.ts';
import { readSpec } from '../openapi/read-spec.ts';
import { buildBundles } from '../write/bundles.ts';

export interface BundleFile {
  /** Vendor and host, such as `aqua/console`. */
  readonly name: string;
  readonly file: string;
  readonly operationIds: readonly string[];
}

/** @param from Folder that holds `specs/`. */
export function writeBundleFiles(from: string, target: string): BundleFile[] {
  return listVendors(from).flatMap((vendor) => {
    const spec = readSpec(join(from, 'specs', vendor), from);
    mkdirSync(join(target, vendor), { recursive: true });
    return buildBundles(spec, `The authors of @sec/${vendor}`).map(({ host, document }) => {
      const file = join(target, vendor, `${host}.json`);
      writeFileSync(file, JSON.stringify(document));
      const operations = spec.operations.filter((operation) => (operation.host ?? spec.hosts[0]) === host);
      return { name: `${vendor}/${host}`, file, operationIds: operations.map(({ id }) => id) };
    });
  });
}
