/** Everything that the site says, before any tool turns it into HTML. */
import { makePlan } from '../derive/plan.ts';
import { listVendors } from '../openapi/list-vendors.ts';
import { readSpec } from '../openapi/read-spec.ts';
import { join } from 'node:path';
import { root } from '../packages.ts';
import { writeGuidePages } from './guide-pages.ts';
import { writeHome } from './home.ts';
import { writeIndex, writeVendorIndex } from './llms.ts';
import type { Page } from './page.ts';
import { describeVendor, type Vendor } from './vendor.ts';
import { writeVendorPages } from './vendor-pages.ts';

export interface Content {
  readonly vendors: readonly Vendor[];
  readonly pages: readonly Page[];
  /** Files beside the pages, by their path. */
  readonly files: ReadonlyMap<string, string>;
}

export function writeContent(): Content {
  const vendors = listVendors(root).map((name) => describeVendor(makePlan(readSpec(join(root, 'specs', name), root))));
  // A vendor's own page is among those of the vendor, with its families.
  const guides = writeGuidePages();
  const pages = [writeHome(vendors), ...guides, ...vendors.flatMap(writeVendorPages)];
  const files = new Map([
    ['llms.txt', writeIndex(vendors, pages)],
    ...vendors.map((vendor) => [`${vendor.name}/llms.txt`, writeVendorIndex(vendor)] as const),
  ]);
  return { vendors, pages, files };
}
