/** What a sandbox offers to a test. */
import type { FaultScript } from '@sec/core/testing/faults';
import type { ListScript } from '@sec/core/vendor/testing';
import type { SandboxState } from './world.js';

/** A request as it was received, without its credential. */
export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  /** Query as it was received, without the question mark. */
  readonly query: string;
  /** Which credential the request carried. */
  readonly credential: 'none' | 'key' | 'session';
  /** The parsed JSON, with secrets replaced by `***`; `(no JSON)` for other text; `undefined` for an empty body. */
  readonly body: unknown;
  /** Status of the response; 0 until there is one. */
  readonly status: number;
}

export interface InsightCloudSecSandbox {
  /** Handles one request. It rejects only when the request's own signal or body does, or a function among the options throws. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Makes requests fail, for example `faults.next(fault.reset())`. `requests` has only those that a fault lets through. */
  readonly faults: FaultScript;
  /** Changes how lists behave, for example `lists.set({ maxPageSize: 10 })`, and gives rows to single ones. */
  readonly lists: ListScript;
  readonly baseUrl: string;
  /** Key of a Domain Admin. */
  readonly apiKey: string;
  /** The same Domain Admin, for login. */
  readonly username: string;
  readonly password: string;
  /** Ends all sessions. */
  readonly revokeSessions: () => void;
  /** Requests received so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** A copy of the current tables. */
  readonly state: SandboxState;
  /** Restores the initial state, lists included: no sessions, requests or faults. */
  readonly reset: () => void;
}
