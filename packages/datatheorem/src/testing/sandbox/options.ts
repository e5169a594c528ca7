/** What a sandbox can be told, and what it shows. */
import type { FaultScript } from '@sec/core/testing/faults';
import type { SandboxState } from './world.js';

/** An upload as the sandbox took it. */
export interface SandboxUpload {
  readonly kind: 'mobile-app' | 'xcuitest';
  readonly filename: string;
  /** Size of the file in bytes. */
  readonly size: number;
  /** The other parts; `username` and `password` as `***`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Findings that a scan makes, by severity. */
export interface SandboxFindings {
  readonly HIGH?: number;
  readonly MEDIUM?: number;
  readonly LOW?: number;
  /** Findings without a severity. */
  readonly none?: number;
}

export interface DataTheoremSandboxOptions {
  /** Address of the API; `https://api.securetheorem.com` unless given. It answers under any other, too. */
  readonly baseUrl?: string;
  /** Address that files go to; `https://upload.sandbox.example` unless given. */
  readonly uploadUrl?: string;
  /** Time in milliseconds; `Date` unless given. Scans go on and upload URLs expire by it. */
  readonly clock?: { now(): number };
  /** How long a scan is `ONGOING`, in milliseconds; 1500 unless given. */
  readonly scanDurationMs?: number;
  /** Word that a scan of a mobile build ends with; `COMPLETED` unless given. */
  readonly scanOutcome?: (upload: SandboxUpload) => string;
  /** What a scan finds; one MEDIUM and two LOW unless given. */
  readonly findings?: (upload: SandboxUpload) => SandboxFindings;
  /** Whether the app of an upload belongs to another account, which is a 409; never unless given. */
  readonly isTaken?: (upload: SandboxUpload) => boolean;
  /** How counts travel: as texts of digits, as numbers, not at all, or on the last page only; `text` unless given. */
  readonly counts?: 'text' | 'number' | 'missing' | 'last-page';
  /** Entries in a page; 20 unless given. */
  readonly pageSize?: number;
  /** Whether cloud authenticators can be listed, which no document says; true unless given. */
  readonly listsAuthenticators?: boolean;
  /** Policy violations at the start; 45 unless given. */
  readonly violations?: number;
}

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
