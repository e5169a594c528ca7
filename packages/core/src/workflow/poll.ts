/** Fetches a state again and again until it is final. */
import { HttpError, NetworkError, TimeoutError } from '../errors.js';
import { parseRetryAfter } from '../http/retry-after.js';
import { leaveOnAbort } from '../lib/abort.js';
import { sleep } from '../lib/clock.js';
import { notify } from '../lib/notify.js';
import type { WorkflowRun } from './with-timeout.js';

export interface PollOptions<State> {
  /**
   * Fetches the state once. Call `onResponseHeaders` with the headers of the response, so that `Retry-After` is honoured; on
   * failure this is automatic.
   */
  readonly fetchState: (signal: AbortSignal, onResponseHeaders: (headers: Headers) => void) => Promise<State>;
  /** Whether the state is not final. Anything else ends the poll, so that an unknown status cannot keep it going. */
  readonly isRunning: (state: State) => boolean;
  /** Called with every state. */
  readonly onProgress?: ((state: State) => void) | undefined;
  /** How long the server asks to wait after a state, in milliseconds; it takes precedence over the interval. */
  readonly retryAfterMs?: ((state: State) => number | undefined) | undefined;
  /** Time between two polls, in milliseconds. */
  readonly intervalMs: number;
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
  const { clock, signal } = run;
  let failures = 0;
  for (let polls = 1; ; polls++) {
    let retryAfterMs: number | undefined;
    const onResponseHeaders = (headers: Headers): void => {
      const askedMs = parseRetryAfter(headers, clock.now());
      if (askedMs !== undefined) retryAfterMs = Math.max(askedMs, retryAfterMs ?? 0);
    };
    try {
      if (signal.aborted) throw signal.reason;
      const state = await leaveOnAbort(options.fetchState(signal, onResponseHeaders), signal);
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
    // `Retry-After: 0` is ignored; otherwise the tolerated failures would be exhausted at once.
    await sleep(clock, retryAfterMs !== undefined && retryAfterMs > 0 ? retryAfterMs : options.intervalMs, signal);
  }
}

function isTemporary(error: unknown): boolean {
  if (error instanceof NetworkError || error instanceof TimeoutError) return true;
  return error instanceof HttpError && (error.status >= 500 || [408, 425, 429].includes(error.status));
}
