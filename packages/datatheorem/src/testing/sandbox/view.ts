/** What a sandbox shows. */
import type { FaultScript } from '@sec/core/testing/faults';
import type { SandboxState } from './world.js';

/** A request that came, without what proves who sent it. */
export interface SandboxRequest {
  readonly host: 'api' | 'upload';
  readonly method: string;
  /** On the upload host the secret part is `***`. */
  readonly path: string;
  /** Query as it came, without the question mark. */
  readonly query: string;
  /** Which key came with it. */
  readonly credential: 'none' | 'results' | 'upload' | 'unknown';
  /** The parsed JSON, with secrets replaced by `***`; `(no JSON)` for another text; `undefined` for an empty body and for files. */
  readonly body: unknown;
  /** Status of the answer; 0 until there is one. */
  readonly status: number;
}

export interface DataTheoremSandbox {
  /** The API. It rejects only when the request's own signal or body does, or a function among the options throws. */
  readonly handleApi: (request: Request) => Promise<Response>;
  /** The host that files go to. */
  readonly handleUpload: (request: Request) => Promise<Response>;
  /** Makes requests go wrong, for each host, for example `faults.upload.next(fault.reset())`. */
  readonly faults: { readonly api: FaultScript; readonly upload: FaultScript };
  readonly baseUrl: string;
  readonly uploadUrl: string;
  readonly resultsApiKey: string;
  readonly uploadApiKey: string;
  /** What came so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** A copy of everything it holds right now. */
  readonly state: SandboxState;
  /** Goes back to the start, forgets requests, and ends all faults. */
  readonly reset: () => void;
}
