/** The vocabulary that the workflows of all vendors share. */

/** Options of every workflow. */
export interface WorkflowOptions {
  /** Ends the workflow at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of a workflow that iterates. */
export interface IterationOptions extends WorkflowOptions {
  /**
   * Where to continue: the {@link ResumableIterator.continuationToken} of an earlier iteration with the same input. Another
   * function, input or installation of the vendor makes it an {@link InputError}; nothing is sent.
   */
  readonly continuationToken?: string | undefined;
}

/** Iterates over the entries of a workflow, and can be resumed in another process. */
export interface ResumableIterator<Entry> extends AsyncIterator<Entry, undefined, undefined> {
  [Symbol.asyncIterator](): ResumableIterator<Entry>;
  /**
   * A token for the position after the last entry returned; pass it as the option `continuationToken` to resume, even in
   * another process. Save it when the entry is safe: then nothing is lost, and at most the last entry comes again, or what the
   * function's own documentation names. After an error it resumes behind the last entry; a list that changed, which is an
   * {@link IncompleteListError}, has to be read again from its beginning. It is safe in a URL and holds neither a credential
   * nor the input, but keys of entries and the vendor's own cursor.
   *
   * Before the first entry it is the token that the iteration was resumed with, else `undefined`. It is also `undefined`
   * where no position can be trusted, which {@link ClientEvents.onNotice} reports: the order of a list may differ from page
   * to page.
   */
  readonly continuationToken: string | undefined;
}

/** Options of a workflow that waits. */
export interface WaitOptions extends WorkflowOptions {
  /**
   * Time between two polls, in milliseconds. Without it the first polls come sooner, 1, 2, 4 … seconds apart, up to the default.
   */
  readonly intervalMs?: number | undefined;
  /** Longest time for the whole workflow, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Options of a workflow that waits for a status. Statuses are compared without case, blanks, dashes and underscores, and given
 * as `vendorStatus` shows them.
 */
export interface StatusWaitOptions extends WaitOptions {
  /** Further statuses of the vendor that are not final, such as `['REVIEWING']`. */
  readonly runningStatuses?: readonly string[] | undefined;
  /** Further statuses of the vendor that are final, with what they mean, such as `{ QUARANTINED: 'failed' }`. */
  readonly endStatuses?: Readonly<Record<string, Exclude<WorkflowStatus, 'unknown'>>> | undefined;
  /**
   * How long an unknown status, or none, has to stand unchanged, in milliseconds and in 3 polls at least, before the wait ends
   * with `unknown`. Evidence of the end in the same response ends it at once.
   *
   * @defaultValue 60_000
   */
  readonly unknownStatusGraceMs?: number | undefined;
}

/** How a wait ended. `unknown` is a status that this package does not know, and that did not change any more. */
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
  /** One sentence for each thing that was not looked at, or that the verdict does not rest on. */
  readonly notes: readonly string[];
  /** Time from the call of the workflow to its end, in milliseconds. */
  readonly durationMs: number;
}

/** Numbers that there can be. `max` is `undefined` where there is no upper bound; `min` and `max` are equal where the number is known. */
export interface CountBounds {
  readonly min: number;
  readonly max: number | undefined;
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
