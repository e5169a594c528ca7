/** What a sandbox can be told, and what it shows. */
import type { FaultScript } from '@sec/core/testing/faults';
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

/** Words that the console has for the state of a scan. @source Aqua Security API Reference, Get Scan Status [S] */
export type SandboxStatusWord = 'Sent To Scan' | 'Pending' | 'In Progress' | 'Scanned' | 'Fail';

/** A scanner that works on the queue. */
export interface SandboxScanner {
  readonly id: string;
  /** How long ago it gave its last sign of life, in milliseconds; 0 unless given. One that is silent takes no jobs. */
  readonly silentForMs?: number;
}

/** How much a sandbox holds at the start. */
export interface SandboxSeed {
  /** Images in three repositories of two registries; 12 unless given. */
  readonly images?: number;
  /** Vulnerabilities over all images; 60 unless given. */
  readonly findings?: number;
  /** Images whose last scan failed; 2 unless given, and never more than there are images. */
  readonly failedJobs?: number;
  /** Connected cloud accounts; 1 unless given. */
  readonly keys?: number;
}

/** Oddities of the scan result, as they occur on consoles. */
export interface SandboxResultOptions {
  /** Leaves `critical` out of `cves_counts`. */
  readonly omitCritical?: boolean;
  /** Leaves `cves` out. */
  readonly omitCves?: boolean;
  /** The verdict; unless given, an image with a critical vulnerability is refused. */
  readonly disallowed?: (image: SandboxImageName) => boolean;
}

export interface AquaSandboxOptions {
  /** Host of the console, without scheme, that tokens and the provisioning service name; `sandbox.cloud.aquasec.com` unless given. */
  readonly consoleHost?: string;
  readonly seed?: SandboxSeed;
  /** Time in milliseconds; `Date` unless given. Scans move by it, and tokens run out by it. */
  readonly clock?: { now(): number };
  /** How far the clock of the token host is ahead of `clock`, in milliseconds; 0 unless given. */
  readonly skewMs?: number;
  /**
   * Life of every token, in milliseconds; unless given, `validity` for API keys, one hour for sign-ins and nine hours for
   * logins. The claims tell it in whole seconds, at least one.
   */
  readonly tokenLifeMs?: number;
  /** Each new token makes those before it invalid. */
  readonly acceptOnlyNewest?: boolean;
  /** `false` leaves the console's address out of the tokens, so that it has to be asked for. */
  readonly consoleInToken?: boolean;
  /**
   * What console roles may do; `{ Admin: 'all', Auditor: 'read', api_auditor: 'read' }` unless given. A token that acts with
   * other roles only may do nothing.
   */
  readonly roles?: Readonly<Record<string, 'all' | 'read' | 'none'>>;
  /** The console refuses the data calls of tokens from API keys that name no roles. */
  readonly requireRoles?: boolean;
  /** Permissions that API key and user lack on the CSPM API, such as `keys::create`: resource, and create, read, update or delete. */
  readonly deniedPermissions?: readonly string[];
  /** Header in which the console expects the credential; `authorization` unless given. */
  readonly authHeaderName?: string;

  /** How long a scan takes where a scanner is free, in milliseconds; 1500 unless given. One third of it is waiting. */
  readonly scanDurationMs?: number;
  /** How a scan ends; `Scanned` unless given. */
  readonly scanOutcome?: (image: SandboxImageName) => 'Scanned' | 'Fail';
  /** How long the state of a first scan is 404 after its start, in milliseconds; 100 unless given. */
  readonly notFoundMs?: number;
  /** How long the state of a further scan is still that of the scan before, in milliseconds; `notFoundMs` unless given. */
  readonly staleStatusMs?: number;
  /** Other spellings of the state; of a list, each look gets the next one. */
  readonly statusWords?: Readonly<Partial<Record<SandboxStatusWord, string | readonly string[]>>>;
  /**
   * Severities of what a scan finds, one vulnerability each, unknown words welcome. Unless given, a scan finds what the one
   * before it found, and five things in a new image.
   */
  readonly severities?: (image: SandboxImageName) => readonly string[];
  readonly scanResult?: SandboxResultOptions;
  /** Scanners that work on the queue; two unless given. */
  readonly scanners?: readonly SandboxScanner[];
  /** Gets the document that a scan with `webhook_url` ends with. */
  readonly onWebhook?: (url: string, document: Readonly<Record<string, unknown>>) => void;
  /** Posts that document. Unless given, nothing is posted. */
  readonly fetch?: (request: Request) => Promise<Response>;

  /** `count` of the console's pages is rounded up to tens, and says that it is an estimate. */
  readonly estimatedCounts?: boolean;
  /** Whether the console reaches a registry, which saving tests unless `force_save` is sent; always unless given. */
  readonly isReachable?: (registry: SandboxRegistryName) => boolean;

  /** Cloud accounts that the plan allows to upgrade; 10 unless given. */
  readonly paidKeys?: number;
  /** How a real-time scan of a cloud account ends; `COMPLETE` unless given. It takes `scanDurationMs`. */
  readonly realtimeOutcome?: (key: SandboxKeyName) => 'COMPLETE' | 'FAILED' | 'CANCELLED';
}

/** A request that came, without what proves who sent it. */
export interface SandboxRequest {
  readonly host: 'auth' | 'console';
  readonly method: string;
  readonly path: string;
  /** Query as it came, without the question mark. */
  readonly query: string;
  /** How the sender proved who it is. */
  readonly credential: 'none' | 'hmac' | 'bearer' | 'basic';
  /** The parsed JSON, with secrets replaced by `***`; `(no JSON)` for another text; `undefined` for an empty body. */
  readonly body: unknown;
  /** Status of the answer; 0 until there is one. */
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
   * Makes requests to one of the two go wrong, for example `faults.console.next(fault.reset())`. A request that a fault keeps
   * from acting is not among `requests`.
   */
  readonly faults: { readonly auth: FaultScript; readonly console: FaultScript };
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
  /** What came so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** Scan documents that went out so far, oldest first. */
  readonly webhooks: readonly SandboxWebhook[];
  /** A copy of everything it holds right now. */
  readonly state: SandboxState;
  /**
   * Moves scans to where they are by now, and sends the documents of those that ended. Each request does the same; with the
   * default clock scans with a `webhook_url` end by themselves.
   */
  readonly settle: () => void;
  /** Goes back to the start: also forgets tokens, requests and documents, and ends all faults. */
  readonly reset: () => void;
}
