/** The options of a sandbox. */
import type { ListOptions, StateOptions } from '@sec/core/vendor/testing';

/** An upload as the sandbox took it. */
export interface SandboxUpload {
  readonly kind: 'mobileApp' | 'xcuitest';
  readonly filename: string;
  /** Size of the file in bytes. */
  readonly size: number;
  /** The other parts; `username` and `password` as `***`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Findings of a scan, by severity. */
export interface SandboxFindings {
  readonly HIGH?: number;
  readonly MEDIUM?: number;
  readonly LOW?: number;
  /** Findings without a severity. */
  readonly none?: number;
}

/** A scan of an API as it was started. */
export interface SandboxApiScan {
  readonly asset_id: string;
  readonly asset_base_url: string;
}

/** How a scan of an API ends. */
export interface SandboxApiScanOutcome {
  /** @defaultValue `COMPLETED`, which is an assumption: no document names an end */
  readonly status?: string;
  /** @defaultValue null */
  readonly failed_reason?: string | null;
  /** New violations of an operation of the API, by the relevance of their rule. @defaultValue none */
  readonly violations?: Readonly<Record<string, number>>;
}

export interface DataTheoremSandboxOptions extends StateOptions {
  /** Address of the API, which responds under any other, too. @defaultValue `https://api.securetheorem.com` */
  readonly baseUrl?: string;
  /** Address that files go to. @defaultValue `https://upload.sandbox.securetheorem.com` */
  readonly uploadUrl?: string;
  /** Time in milliseconds, by which scans progress and upload URLs expire. @defaultValue `Date` */
  readonly clock?: { now(): number };
  /** How long a scan is `ONGOING`, in milliseconds. @defaultValue 1500 */
  readonly scanDurationMs?: number;
  /** Status that a scan of a mobile build ends with. @defaultValue `COMPLETED` */
  readonly scanOutcome?: (upload: SandboxUpload) => string;
  /** How a scan of an API ends. @defaultValue `COMPLETED`, without violations */
  readonly apiScanOutcome?: (scan: SandboxApiScan) => SandboxApiScanOutcome;
  /** What a scan finds. @defaultValue one MEDIUM and two LOW */
  readonly findings?: (upload: SandboxUpload) => SandboxFindings;
  /** Whether the app of an upload belongs to another account, which is a 409. @defaultValue never */
  readonly isTaken?: (upload: SandboxUpload) => boolean;
  /** How counts travel: as strings of digits, as numbers, not at all, or on the last page only. @defaultValue `string` */
  readonly counts?: 'string' | 'number' | 'missing' | 'lastPage';
  /** Entries in a page. @defaultValue 20 */
  readonly pageSize?: number;
  /** Whether cloud authenticators can be listed, which no document says. @defaultValue true */
  readonly listsAuthenticators?: boolean;
  /** Policy violations at the start. @defaultValue 45 */
  readonly violations?: number;
  /** How lists behave, and the rows of single ones. */
  readonly lists?: ListOptions;
  /**
   * Rows after the first of a list, and single objects, lack members that the vendor may leave out, and have null where it may
   * send that; a number is the seed that decides which. Ids and required members stay, and so does the first row.
   *
   * @defaultValue false: all rows have all members
   */
  readonly sparse?: boolean | number;
}
