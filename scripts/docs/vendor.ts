/** What the pages of a vendor have in common. */
import { toCamel } from '../derive/names.ts';
import type { Group, Plan, PlannedOperation } from '../derive/plan.ts';
import { toSlug } from './page.ts';

export interface Vendor {
  readonly plan: Plan;
  /** Folder of the package, such as `risken`. */
  readonly name: string;
  /** As its makers write it, such as `RISKEN`. */
  readonly title: string;
  /** Name of the function that makes the client. */
  readonly factory: string;
}

const titles: Readonly<Record<string, readonly [title: string, factory: string]>> = {
  aqua: ['Aqua Security', 'createAquaClient'],
  datatheorem: ['Data Theorem', 'createDataTheoremClient'],
  insightcloudsec: ['InsightCloudSec', 'createInsightCloudSecClient'],
  risken: ['RISKEN', 'createRiskenClient'],
};

export function describeVendor(plan: Plan): Vendor {
  const { vendor } = plan.spec;
  const [title = vendor, factory = ''] = titles[vendor] ?? [];
  return { plan, name: vendor, title, factory };
}

export function familyPath({ name }: Vendor, { tag }: Group): string {
  return `${name}/${toSlug(tag.name)}`;
}

export function operationPath({ name }: Vendor, { operation }: PlannedOperation): string {
  return `${name}/${toSlug(operation.tag)}/${operation.id}`;
}

/** How it is called, such as `client.aws.listAws`. */
export function memberOf({ operation }: PlannedOperation): string {
  return `client.${toCamel(operation.tag)}.${operation.id}`;
}
