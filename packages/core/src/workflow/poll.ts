/** Fetches a state again and again until it is final. */
import { HttpError, isSecError } from '../errors.js';
import { parseRetryAfter } from '../http/retry-after.js';
import { leaveOnAbort } from '../lib/abort.js';
import { sleep } from '../lib/clock.js';
import { notify } from '../lib/notify.js';
import type { WorkflowCallOptions, WorkflowRun } from './with-timeout.js';

export interface PollOptions<State> {
  /**
   * Fetches the state once, with these options for every call. Call `onResponseHeaders` with the headers of the response, so
   * that `Retry-After` is honoured; on failure this is automatic.
   */
  readonly fetchState: (callOptions: WorkflowCallOptions, onResponseHeaders: (headers: Headers) => void) => Promise<State>;
  /** Whether the state is not final. */
  readonly isRunning: (state: State) => boolean;
  /** Called with every state. */
  readonly onProgress?: ((state: State) => void) | undefined;
  /** How long the server asks to wait after a state, in milliseconds; it takes precedence over the interval. */
  readonly retryAfterMs?: ((state: State) => number | undefined) | undefined;
  /** Time between two polls, in milliseconds. */
  readonly intervalMs: number;
  /** Time between the first two polls, in milliseconds; it doubles up to the interval. @defaultValue the interval */
  readonly firstIntervalMs?: number | undefined;
}

export interface PollResult<State> {
  readonly state: State;
  readonly polls: number;
}

/** Consecutive failures tolerated before the poll gives up, since it runs for minutes over a network. */
const toleratedFailures = 5;

/**
 * Polls within a run of a workflow, which also limits its time.
 *
 * @throws the failure of a poll that is not temporary, or of the sixth in a row that is.
 */
export async function poll<State>(run: WorkflowRun, options: PollOptions<State>): Promise<PollResult<State>> {
  const { clock, signal, callOptions } = run;
  const { intervalMs, firstIntervalMs = intervalMs } = options;
  let failures = 0;
  for (let polls = 1; ; polls++) {
    let retryAfterMs: number | undefined;
    const onResponseHeaders = (headers: Headers): void => {
      const askedMs = parseRetryAfter(headers, clock.now());
      if (askedMs !== undefined) retryAfterMs = Math.max(askedMs, retryAfterMs ?? 0);
    };
    try {
      if (signal.aborted) throw signal.reason;
      const state = await leaveOnAbort(options.fetchState(callOptions, onResponseHeaders), signal);
      failures = 0;
      run.lastFailure = undefined;
      notify(options.onProgress, state);
      if (!options.isRunning(state)) return { state, polls };
      retryAfterMs = options.retryAfterMs?.(state) ?? retryAfterMs;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!isTemporary(error) || ++failures > toleratedFailures) throw error;
      run.lastFailure = error;
      retryAfterMs = error instanceof HttpError ? error.retryAfterMs : undefined;
    }
    const pauseMs = Math.min(intervalMs, firstIntervalMs * 2 ** (polls - 1));
    // `Retry-After: 0` is ignored; otherwise the tolerated failures would be exhausted at once.
    await sleep(clock, retryAfterMs !== undefined && retryAfterMs > 0 ? retryAfterMs : pauseMs, signal);
  }
}

/** A response that cannot be read, such as a page of a proxy, says nothing of what is polled. */
function isTemporary(error: unknown): boolean {
  // Some vendors hide a failure in a 200, whose kind tells what it is.
  if (error instanceof HttpError) return error.status >= 500 || [408, 425, 429].includes(error.status) || /^(server|rate)/.test(error.kind);
  return isSecError(error) && /_(NETWORK|TIMEOUT|PARSE|VALIDATION|INCOMPLETE_LIST)$/.test(error.code);
}
