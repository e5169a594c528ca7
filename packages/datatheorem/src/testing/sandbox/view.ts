/** What a sandbox consists of. */
import type { FaultScript } from '@sec/core/testing/faults';
import type { ListScript } from '@sec/core/vendor/testing';
import type { SandboxState } from './world.js';

/** A request that was received, without its credential. */
export interface SandboxRequest {
  readonly host: 'api' | 'upload';
  readonly method: string;
  /** On the upload host the secret part is `***`. */
  readonly path: string;
  /** Query as it was received, without the question mark. */
  readonly query: string;
  /** Which key came with it. */
  readonly credential: 'none' | 'results' | 'upload' | 'unknown';
  /** The parsed JSON, with secrets replaced by `***`; `(no JSON)` for other text; `undefined` for an empty body and for files. */
  readonly body: unknown;
  /** Status of the response; 0 until there is one. */
  readonly status: number;
}

export interface DataTheoremSandbox {
  /** The API. It rejects only when the request's own signal or body does, or a function among the options throws. */
  readonly handleApi: (request: Request) => Promise<Response>;
  /** The host that files go to. */
  readonly handleUpload: (request: Request) => Promise<Response>;
  /** Makes requests of each host fail, for example `faults.upload.next(fault.reset())`. */
  readonly faults: { readonly api: FaultScript; readonly upload: FaultScript };
  /** Changes how lists behave, for example `lists.set({ maxPageSize: 10 })`, and gives rows to single ones. */
  readonly lists: ListScript;
  readonly baseUrl: string;
  readonly uploadUrl: string;
  readonly resultsApiKey: string;
  readonly uploadApiKey: string;
  /** The requests that were received, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** A copy of everything that it holds now. */
  readonly state: SandboxState;
  /** Restores the start, lists included, forgets the requests, and ends all faults. */
  readonly reset: () => void;
}
