/** What a sandbox shows. */
import type { FaultScript } from '@sec/core/testing/faults';
import type { SandboxState } from './world.js';

/** A request that came, without what proves who sent it. */
export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  /** Query as it came, without the question mark. */
  readonly query: string;
  /** How the sender proved who it is. */
  readonly credential: 'none' | 'key' | 'session';
  /** The parsed JSON, with secrets replaced by `***`; `(no JSON)` for another text; `undefined` for an empty body. */
  readonly body: unknown;
  /** Status of the answer; 0 until there is one. */
  readonly status: number;
}

export interface InsightCloudSecSandbox {
  /** The whole installation. It rejects only when the request's own signal or body does, or a function among the options throws. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Makes requests go wrong, for example `faults.next(fault.reset())`. A request that a fault keeps from acting is not among `requests`. */
  readonly faults: FaultScript;
  readonly baseUrl: string;
  /** Key of a Domain Admin. */
  readonly apiKey: string;
  /** The same Domain Admin, for login. */
  readonly username: string;
  readonly password: string;
  /** Ends all sessions. */
  readonly revokeSessions: () => void;
  /** What came so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** A copy of everything it holds right now. */
  readonly state: SandboxState;
  /** Goes back to the start, forgets sessions and requests, and ends all faults. */
  readonly reset: () => void;
}
