/** What a sandbox can be told. */

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
