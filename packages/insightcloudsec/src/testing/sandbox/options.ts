/** What a sandbox can be told. */

/** How much a sandbox holds at the start. */
export interface SandboxSeed {
  /** Cloud accounts of the first organization; 3 unless given, at least 1. */
  readonly clouds?: number;
  /** Users of the first organization who are no Domain Admins; 4 unless given. */
  readonly users?: number;
  /** Resources of the first organization: instances, storage containers and volumes; 3000 unless given. */
  readonly resources?: number;
  /** Container images that were looked at; 120 unless given. Every tenth could not be assessed. */
  readonly images?: number;
}

/** How a scan of infrastructure code ends. */
export type SandboxVerdict = 'passed' | 'warned' | 'failed';

/** A scan as the verdict sees it. */
export interface SandboxIacScan {
  readonly scan_name: string;
  readonly config_name: string;
  readonly scan_template: string;
}

export interface InsightCloudSecSandboxOptions {
  /** Address that it says it has; `https://cloudsec.sandbox.example` unless given. It answers under any other, too. */
  readonly baseUrl?: string;
  readonly seed?: SandboxSeed;
  /** Time in milliseconds; `Date` unless given. Clouds that were added get ready by it. */
  readonly clock?: { now(): number };
  /** How long a cloud that was added is in `REFRESH`, and a harvest that was asked for takes, in milliseconds; 1500 unless given. */
  readonly harvestDurationMs?: number;
  /** Status that a cloud gets after that; `DEFAULT` unless given. */
  readonly harvestOutcome?: (cloud: { readonly name: string; readonly account_id: string }) => string;
  /** The verdict; unless given, a template that holds `"publicly_accessible"` fails, and every other one passes. */
  readonly verdict?: (scan: SandboxIacScan) => SandboxVerdict;
  /** Most rows that the GET lists of clouds and users give, whatever their total says; all unless given. */
  readonly getListCap?: number;
  /** The total that lists tell is too high by so many; 0 unless given. A walk that believes it never ends well. */
  readonly overstatedTotals?: number;
}
