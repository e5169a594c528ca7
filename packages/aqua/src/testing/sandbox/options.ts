/** The options of a sandbox, and what it shows. */
import type { FaultScript } from '@sec/core/testing/faults';
import type { ListOptions, ListScript, StateOptions } from '@sec/core/vendor/testing';
import type { SandboxState } from './state.js';

/** An image by its parts. */
export interface SandboxImageName {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
}

/** A registry as the connection test sees it. */
export interface SandboxRegistryName {
  readonly name: string;
  readonly type: string;
  readonly url: string;
}

/** A connected cloud account as its scan sees it. */
export interface SandboxKeyName {
  readonly id: number;
  readonly name: string;
  readonly cloud: string;
}

/** Statuses that the console has for a scan. @source Aqua Security API Reference, Get Scan Status [S] */
export type SandboxScanStatus = 'Sent To Scan' | 'Pending' | 'In Progress' | 'Scanned' | 'Fail';

/** A scanner that works on the queue. */
export interface SandboxScanner {
  readonly id: string;
  /** How long ago its last heartbeat was, in milliseconds. One that is silent takes no jobs. @defaultValue 0 */
  readonly silentForMs?: number;
}

/** How much a sandbox holds at the start. */
export interface SandboxSeed {
  /** Images in three repositories of two registries. @defaultValue 12 */
  readonly images?: number;
  /** Vulnerabilities over all images. @defaultValue 60 */
  readonly findings?: number;
  /** Images whose last scan failed; never more than there are images. @defaultValue 2 */
  readonly failedJobs?: number;
  /** Connected cloud accounts. @defaultValue 1 */
  readonly keys?: number;
}

/** Oddities of the scan result, as they occur on consoles. */
export interface SandboxResultOptions {
  /** Leaves `critical` out of `cves_counts`. */
  readonly omitCritical?: boolean;
  /** Leaves `cves` out. */
  readonly omitCves?: boolean;
  /** The verdict. @defaultValue an image with a critical vulnerability is refused */
  readonly disallowed?: (image: SandboxImageName) => boolean;
}

export interface AquaSandboxOptions extends StateOptions {
  /** Host of the console, without scheme, that tokens and the provisioning service name. @defaultValue `sandbox.cloud.aquasec.com` */
  readonly consoleHost?: string;
  readonly seed?: SandboxSeed;
  /** Time in milliseconds. Scans advance by it, and tokens expire by it. @defaultValue `Date` */
  readonly clock?: { now(): number };
  /** How far the clock of the token host is ahead of `clock`, in milliseconds. @defaultValue 0 */
  readonly clockSkewMs?: number;
  /**
   * Lifetime of every token, in milliseconds. The claims hold it in whole seconds, at least one.
   *
   * @defaultValue `validity` for API keys, one hour for sign-ins and nine hours for logins
   */
  readonly tokenLifetimeMs?: number;
  /** Each new token makes the earlier ones invalid. */
  readonly acceptOnlyNewestToken?: boolean;
  /** `false` leaves the console's address out of the tokens, so that the provisioning service has to be asked. */
  readonly consoleInToken?: boolean;
  /**
   * What console roles may do. A token that acts with other roles only may do nothing.
   *
   * @defaultValue `{ Admin: 'all', Auditor: 'read', api_auditor: 'read' }`
   */
  readonly roles?: Readonly<Record<string, 'all' | 'read' | 'none'>>;
  /** The console refuses the data calls of tokens from API keys that name no roles. */
  readonly requireRoles?: boolean;
  /** Permissions that API key and user lack on the CSPM API, such as `keys::create`: resource, and create, read, update or delete. */
  readonly deniedPermissions?: readonly string[];
  /** Header in which the console expects the credential. @defaultValue `authorization` */
  readonly authHeaderName?: string;
  /**
   * How the console takes the slashes of a repository in the paths of images and repositories (`/api/v2`): `raw` as they are
   * alone, `encoded` as `%2F` alone, or `both`. Public clients send them as they are; which forms a console refuses is not known,
   * so none is refused by default. Try a program with each of the other two.
   *
   * @defaultValue `both`
   */
  readonly imagePaths?: 'raw' | 'encoded' | 'both';

  /** How long a scan takes where a scanner is free, in milliseconds. One third of it is waiting. @defaultValue 1500 */
  readonly scanDurationMs?: number;
  /** How a scan ends. @defaultValue `Scanned` */
  readonly scanOutcome?: (image: SandboxImageName) => 'Scanned' | 'Fail';
  /** How long the status of a first scan is 404 after its start, in milliseconds. @defaultValue 100 */
  readonly notFoundMs?: number;
  /** How long the status of a further scan is still that of the scan before, in milliseconds. @defaultValue `notFoundMs` */
  readonly staleStatusMs?: number;
  /** Other spellings of the status; of an array, each request gets the next one. */
  readonly statusSpellings?: Readonly<Partial<Record<SandboxScanStatus, string | readonly string[]>>>;
  /**
   * Severities of what a scan finds, one vulnerability each; unknown severities are allowed.
   *
   * @defaultValue what the scan before found, and five vulnerabilities in a new image
   */
  readonly severities?: (image: SandboxImageName) => readonly string[];
  readonly scanResult?: SandboxResultOptions;
  /** Scanners that work on the queue. @defaultValue two */
  readonly scanners?: readonly SandboxScanner[];
  /**
   * Whether a running workload has the image: what `has_workloads` of the inventory goes by, at each request. Containers are
   * another list, with a row of the specification; `lists.seed('listContainers', …)` gives it others.
   *
   * @defaultValue none has
   */
  readonly isRunning?: (image: SandboxImageName) => boolean;
  /** Receives the document that a scan with `webhook_url` ends with. */
  readonly onWebhook?: (url: string, document: Readonly<Record<string, unknown>>) => void;
  /** Posts that document. By default nothing is posted. */
  readonly fetch?: (request: Request) => Promise<Response>;

  /** `count` of the console's pages is rounded up to tens, and marked as an estimate. */
  readonly estimatedCounts?: boolean;
  /** How lists behave, and the rows of single ones. */
  readonly lists?: ListOptions;
  /**
   * Rows after the first of a list, and single objects, lack members that the vendor may leave out, and have null where it may
   * send that; a number is the seed that decides which. Ids and required members stay, and so does the first row.
   *
   * @defaultValue false: all rows have all members
   */
  readonly sparse?: boolean | number;
  /** Whether the console reaches a registry, which is tested at each write without `force_save`. @defaultValue always */
  readonly isReachable?: (registry: SandboxRegistryName) => boolean;

  /** Cloud accounts that the plan allows to upgrade. @defaultValue 10 */
  readonly paidKeys?: number;
  /** How a real-time scan of a cloud account ends. It takes `scanDurationMs`. @defaultValue `COMPLETE` */
  readonly realtimeOutcome?: (key: SandboxKeyName) => 'COMPLETE' | 'FAILED' | 'CANCELLED';
}

/** A request that was received, without its credential. */
export interface SandboxRequest {
  readonly host: 'auth' | 'console';
  readonly method: string;
  readonly path: string;
  /** Query as it was received, without the question mark. */
  readonly query: string;
  /** Kind of the credential. */
  readonly credential: 'none' | 'hmac' | 'bearer' | 'basic';
  /** The parsed JSON, with secrets replaced by `***`; `(no JSON)` for other text; `undefined` for an empty body. */
  readonly body: unknown;
  /** Status of the response; 0 until there is one. */
  readonly status: number;
}

export interface SandboxWebhook {
  readonly url: string;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface AquaSandbox {
  /**
   * The token host: the CSPM API under `/v2`, and `/v1/envs` of the provisioning service. It rejects only when the
   * request's own signal or body does, or one of the functions among the options throws.
   */
  readonly handleAuth: (request: Request) => Promise<Response>;
  /** The console: `/api`, `/api/v1`, `/api/v2`. */
  readonly handleConsole: (request: Request) => Promise<Response>;
  /**
   * Makes requests to one of the two fail, for example `faults.console.next(fault.reset())`. A request that a fault keeps
   * from acting is not among `requests`.
   */
  readonly faults: { readonly auth: FaultScript; readonly console: FaultScript };
  /** Changes how lists behave, for example `lists.set({ maxPageSize: 10 })`, and gives rows to single ones. */
  readonly lists: ListScript;
  readonly consoleHost: string;
  /** An API key with all rights. */
  readonly apiKey: string;
  readonly apiSecret: string;
  /** A user of the account. */
  readonly email: string;
  /** Password of `email`, and of `username` on the console. */
  readonly password: string;
  /** A user of the console, for login and Basic. */
  readonly username: string;
  /** A bearer token with all rights, as an API key gets it. */
  readonly issueToken: () => string;
  /** Makes all tokens invalid that were issued so far. */
  readonly revokeTokens: () => void;
  /** Requests so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** Scan documents that were sent so far, oldest first. */
  readonly webhooks: readonly SandboxWebhook[];
  /** A copy of everything that it holds right now. */
  readonly state: SandboxState;
  /**
   * Moves scans to where the clock is, and sends the documents of those that ended. Each request does the same; with the
   * default clock scans with a `webhook_url` end by themselves.
   */
  readonly advance: () => void;
  /** Restores the initial state, lists included: also forgets tokens, requests and documents, and ends all faults. */
  readonly reset: () => void;
}
