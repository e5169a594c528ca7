/** What stands beside every page: the guides, the vendors, and of the open vendor its families and the open family's operations. */
import { familyPath, operationPath, type Vendor } from './vendor.ts';

export interface Link {
  readonly label: string;
  readonly path: string;
}

export interface SideBar {
  readonly guides: readonly Link[];
  readonly contributors: readonly Link[];
  readonly reference: readonly Link[];
  readonly vendors: readonly (Link & { readonly families: readonly (Link & { readonly operations: readonly Link[] })[] })[];
}

const guides: readonly (readonly [label: string, path: string])[] = [
  ['Getting started', 'guides/getting-started'],
  ['Lists', 'guides/lists'],
  ['Errors', 'guides/errors'],
  ['Entry points', 'guides/entries'],
  ['Options', 'guides/options'],
  ['See before it acts', 'guides/before-it-acts'],
  ['Exports', 'guides/exports'],
  ['Read, change, write back', 'guides/writing-back'],
  ['Check what comes back', 'guides/check-what-comes-back'],
  ['Test your own code', 'guides/test-your-code'],
  ['Testing with a sandbox', 'guides/testing'],
  ['More than one process', 'guides/shared-state'],
  ['Other tools', 'guides/other-tools'],
  ['Security', 'security'],
];

const contributors: readonly (readonly [label: string, path: string])[] = [
  ['Contributing', 'contributing'],
  ['Architecture', 'guides/architecture'],
  ['Adding a vendor', 'guides/adding-a-vendor'],
  ['Writing a specification', 'guides/specs'],
  ['Benchmarks', 'guides/benchmarks'],
  ['Decisions', 'decisions'],
];

/** @param paths Paths of the pages that there are: guides that nobody listed come after those that somebody did. */
export function makeSideBar(vendors: readonly Vendor[], titles: ReadonlyMap<string, string>, reference: readonly Link[]): SideBar {
  const toLink = ([label, path]: readonly [string, string]): Link => ({ label, path });
  const listed = new Set([...guides, ...contributors].map(([, path]) => path));
  const others = [...titles].filter(([path]) => path.startsWith('guides/') && !listed.has(path)).map(([path, label]) => ({ label, path }));
  return {
    guides: [...guides.filter(([, path]) => titles.has(path)).map(toLink), ...others],
    contributors: contributors.map(toLink),
    reference,
    vendors: vendors.map((vendor) => ({
      label: vendor.title,
      path: vendor.name,
      families: vendor.plan.groups.map((group) => ({
        label: group.tag.name,
        path: familyPath(vendor, group),
        operations: group.operations.map((planned) => ({ label: planned.operation.id, path: operationPath(vendor, planned) })),
      })),
    })),
  };
}
