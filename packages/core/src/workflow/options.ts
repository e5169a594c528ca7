/** The vocabulary that the workflows of all vendors share. */

/** Options of every workflow. */
export interface WorkflowOptions {
  /** Ends the workflow at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of a workflow that waits. */
export interface WaitOptions extends WorkflowOptions {
  /** Time between two polls, in milliseconds. */
  readonly intervalMs?: number | undefined;
  /** Longest time for the whole workflow, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/** How a wait ended. `unknown` is a status that this package does not know. */
export type WorkflowStatus = 'succeeded' | 'failed' | 'canceled' | 'unknown';

/** What a pipeline should do. */
export type Verdict = 'pass' | 'warn' | 'fail';

/** `created` is new, `existing` was there before, `recovered` was refused or left in doubt and then found. */
export type ConnectionOutcome = 'created' | 'existing' | 'recovered';

/** What every wait reports at its end. */
export interface WaitResult {
  readonly status: WorkflowStatus;
  /** The vendor's status as it was received; `undefined` where it sent none. */
  readonly vendorStatus: string | undefined;
  /** Time from the call of the workflow to its end, in milliseconds. */
  readonly durationMs: number;
}

/** What every gate reports at its end. */
export interface GateResult {
  readonly verdict: Verdict;
  /** One sentence for each reason; empty for `pass`. */
  readonly reasons: readonly string[];
  /** Time from the call of the workflow to its end, in milliseconds. */
  readonly durationMs: number;
}

/** What every `onProgress` receives. */
export interface WorkflowProgress<Step extends string = string> {
  /** What is being done (`reading`, reported repeatedly), or what was just done (`connected`, reported once). */
  readonly step: Step;
  /** Time since the workflow was called, in milliseconds by the client's clock. */
  readonly elapsedMs: number;
  /** Units of this step that are done; `undefined` where the step counts none. */
  readonly done?: number | undefined;
  /** All units of this step; `undefined` where that is not known. */
  readonly total?: number | undefined;
  /** The vendor's status as it was received; `undefined` where the step reads none. */
  readonly vendorStatus?: string | undefined;
}
