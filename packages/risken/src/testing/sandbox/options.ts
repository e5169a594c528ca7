/** What a sandbox takes, and what it shows. */
import type { FaultScript } from '@sec/core/testing/faults';
import type { ListOptions, ListScript, StateOptions } from '@sec/core/vendor/testing';
import type { SandboxScan, SandboxScanOutcome } from './aws-scan.js';
import type { SandboxAiSummary } from './finding-ai.js';
import type { SandboxSeed } from './sample.js';
import type { SandboxState } from './tables.js';

/** A further token that the sandbox issues. */
export interface SandboxToken {
  /** Project that it belongs to. @defaultValue the sandbox's first one */
  readonly projectId?: number;
  /** Makes it an organization's token. */
  readonly organizationId?: number;
  /** When it expires, in milliseconds since the epoch. @defaultValue never */
  readonly expiresAtMs?: number;
  /**
   * Pattern of the actions that its role allows, matched anywhere in names such as `finding/put-finding`; `null` for a token
   * without a role. A viewer has `get|list`.
   *
   * @defaultValue `.*`
   */
  readonly actions?: string | null;
}

/** Options of `createRiskenSandbox`. */
export interface RiskenSandboxOptions<Name extends string = string> extends StateOptions {
  /** Base URL that it shows; it responds under any other, too. @defaultValue `https://risken.sandbox.example/api/v1` */
  readonly baseUrl?: string;
  /** How much it holds at the start. */
  readonly seed?: SandboxSeed;
  /** Further tokens by a name of your choice, found again under `tokens`. */
  readonly tokens?: Readonly<Record<Name, SandboxToken>>;
  /** How long a scan, a report or a proposal takes, in milliseconds. @defaultValue 1500 */
  readonly scanDurationMs?: number;
  /** How a scan of AWS ends; all others end well. @defaultValue `OK` */
  readonly scanOutcome?: (scan: SandboxScan) => SandboxScanOutcome;
  /** Pieces of the summary of a finding, or `false` for an installation without a language model. */
  readonly aiSummary?: SandboxAiSummary | false;
  /** Pause before every response, in milliseconds. @defaultValue 0 */
  readonly latencyMs?: number;
  /**
   * How lists behave, and the rows of single ones.
   *
   * @defaultValue rows with equal sort values are in another order on every page, as on the real server
   */
  readonly lists?: ListOptions;
  /**
   * Findings of the start after the first have zero in some of the columns that may be empty, and no tags, so that responses
   * leave those members out; a number is the seed that decides which. RISKEN leaves out nothing else.
   *
   * @defaultValue false
   */
  readonly sparse?: boolean | number;
  /** Time in milliseconds, by which scans end. @defaultValue `Date` */
  readonly clock?: { now(): number };
}

/** A request that was received, without its headers. */
export interface SandboxRequest {
  readonly method: string;
  /** Path after `/api/v1`, as received; the whole path where that is not in it. */
  readonly path: string;
  /** Query as received, without the question mark. */
  readonly query: string;
  /** The parsed JSON, the string where it was not JSON, or `undefined` for an empty body. */
  readonly body: unknown;
  /** Status of the response; 0 until there is one. */
  readonly status: number;
}

/** A RISKEN in memory. */
export interface RiskenSandbox<Name extends string = string> {
  /** The whole gateway. It rejects only when the request's own signal or body does, or `scanOutcome` throws. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Makes requests go wrong, for example `faults.next(fault.reset())`. A request that a fault keeps from acting is not among `requests`. */
  readonly faults: FaultScript;
  /** Changes how lists behave, for example `lists.set({ maxPageSize: 10 })`, and gives rows to single ones. */
  readonly lists: ListScript;
  readonly baseUrl: string;
  /** A project token with all rights in the first project. */
  readonly accessToken: string;
  /** An organization token with all rights; every project at the start belongs to the organization. */
  readonly organizationAccessToken: string;
  /** The further tokens, under the names from the options. */
  readonly tokens: Readonly<Record<Name, string>>;
  readonly projectId: number;
  readonly organizationId: number;
  /** Value of `x-amzn-oidc-identity` that makes a request human; it comes from an administrator. */
  readonly userIdentity: string;
  /** Requests so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** A copy of everything it holds right now. */
  readonly state: SandboxState;
  /** Adds findings to the first project. */
  readonly seedFindings: (count: number) => void;
  /** Goes back to the start, lists included, forgets the requests and ends all faults. */
  readonly reset: () => void;
}
