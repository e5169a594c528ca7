/** Options of a sandbox. */
import type { ListOptions, StateOptions } from '@sec/core/vendor/testing';

/** How much a sandbox holds at the start. */
export interface SandboxSeed {
  /** Cloud accounts of the first organization, at least 1. @defaultValue 3 */
  readonly clouds?: number;
  /** Users of the first organization who are not Domain Admins. @defaultValue 4 */
  readonly users?: number;
  /** Resources of the first organization: instances, storage containers and volumes. @defaultValue 3_000 */
  readonly resources?: number;
  /** Container images; every tenth could not be assessed. @defaultValue 120 */
  readonly images?: number;
}

/** How a scan of infrastructure code ends. */
export type SandboxVerdict = 'pass' | 'warn' | 'fail';

/** A scan that the option `verdict` decides on. */
export interface SandboxIacScan {
  readonly scan_name: string;
  readonly config_name: string;
  readonly scan_template: string;
}

export interface InsightCloudSecSandboxOptions extends StateOptions {
  /** Address that it names; it responds under any other, too. @defaultValue `https://cloudsec.sandbox.example` */
  readonly baseUrl?: string;
  readonly seed?: SandboxSeed;
  /** Time in milliseconds, by which the harvests end. @defaultValue `Date` */
  readonly clock?: { now(): number };
  /** How long a new cloud is in `REFRESH`, and how long a queued harvest takes, in milliseconds. @defaultValue 1_500 */
  readonly harvestDurationMs?: number;
  /** Status that a cloud gets after that. @defaultValue `DEFAULT` */
  readonly harvestOutcome?: (cloud: { readonly name: string; readonly account_id: string }) => string;
  /** Decides on a scan. @defaultValue a template that holds `"publicly_accessible"` fails, and every other one passes */
  readonly verdict?: (scan: SandboxIacScan) => SandboxVerdict;
  /**
   * How lists behave, and the rows of single ones. The lists of clouds and users that take no position, `listClouds` and
   * `listUsers`, take `maxPageSize` as the number of rows that they return at most.
   */
  readonly lists?: ListOptions;
  /**
   * Rows after the first of a list, and single objects, lack members that the vendor may leave out, and have null where it may
   * send that; a number is the seed that decides which. Ids and required members stay, and so does the first row.
   *
   * @defaultValue false: all rows have all members
   */
  readonly sparse?: boolean | number;
}
