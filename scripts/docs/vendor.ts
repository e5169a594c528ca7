/** What the pages of a vendor have in common. */
import { toCamel } from '../derive/names.ts';
import type { Group, Plan, PlannedOperation } from '../derive/plan.ts';
import { nameVendor, type VendorNames } from '../derive/vendor-names.ts';
import { toSlug } from './page.ts';

export interface Vendor extends VendorNames {
  readonly plan: Plan;
  /** Folder of the package, such as `risken`. */
  readonly name: string;
}

export function describeVendor(plan: Plan): Vendor {
  const { vendor } = plan.spec;
  return { plan, name: vendor, ...nameVendor(vendor) };
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
