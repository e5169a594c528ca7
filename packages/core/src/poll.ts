/** Asks again and again until something is over, the deadline passes or the caller leaves. */
import { type Clock, leaveOnAbort, sleep } from './clock.js';
import { HttpError, isSecError, NetworkError, type SecError, TimeoutError, WorkflowError } from './errors.js';
import { parseRetryAfter } from './retry-after.js';

export interface PollOptions<State> {
  /** Name of the workflow, for messages. */
  readonly workflow: string;
  /**
   * Looks once. `heed` takes the headers of an answer, in which the server may ask to wait; a failure's are heeded as it is.
   */
  readonly look: (signal: AbortSignal, heed: (headers: Headers) => void) => Promise<State>;
  /** Whether the state still runs. Anything else ends the poll, so that an unknown word cannot keep it going. */
  readonly isRunning: (state: State) => boolean;
  /** Told of every state; one that throws is ignored, as watching must not end a wait. */
  readonly onState?: ((state: State) => void) | undefined;
  /** How long the server asks to wait after a state, in milliseconds; it goes before the interval. */
  readonly waitMs?: ((state: State) => number | undefined) | undefined;
  /** Time between two looks, in milliseconds. */
  readonly intervalMs: number;
  /** Longest time in all, in milliseconds. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly clock: Clock;
}

export interface PollResult<State> {
  readonly state: State;
  readonly looks: number;
}

/** Failures in a row that are put up with, since a poll runs for minutes over a network. */
const toleratedFailures = 5;

/**
 * @throws {@link WorkflowError} with reason `deadline` when the time is over.
 * @throws the failure of a look, when it is not one that passes, or when more than five in a row did not pass.
 */
export async function poll<State>(options: PollOptions<State>): Promise<PollResult<State>> {
  const { clock, workflow } = options;
  const over = new AbortController();
  const passOn = (): void => over.abort(options.signal?.reason);
  if (options.signal?.aborted) passOn();
  else options.signal?.addEventListener('abort', passOn, { once: true });
  let failures = 0;
  let lastFailure: unknown;
  let wishMs: number | undefined;
  const heed = (headers: Headers): void => {
    const askedMs = parseRetryAfter(headers, clock.now());
    if (askedMs !== undefined) wishMs = Math.max(askedMs, wishMs ?? 0);
  };
  const cancelTimer = clock.after(options.deadlineMs, () =>
    over.abort(
      new WorkflowError(
        workflow,
        'deadline',
        `not over after ${options.deadlineMs} ms (deadlineMs)`,
        lastFailure === undefined ? {} : { cause: lastFailure },
      ),
    ),
  );
  const tell = (state: State): void => {
    try {
      options.onState?.(state);
    } catch {
      // See above.
    }
  };
  try {
    for (let looks = 1; ; looks++) {
      let waitMs: number | undefined;
      wishMs = undefined;
      try {
        if (over.signal.aborted) throw over.signal.reason;
        const state = await leaveOnAbort(options.look(over.signal, heed), over.signal);
        failures = 0;
        lastFailure = undefined;
        tell(state);
        if (!options.isRunning(state)) return { state, looks };
        waitMs = options.waitMs?.(state) ?? wishMs;
      } catch (error) {
        if (over.signal.aborted) throw over.signal.reason;
        if (!isPassing(error) || ++failures > toleratedFailures) throw error;
        lastFailure = error;
        waitMs = error instanceof HttpError ? error.retryAfterMs : undefined;
      }
      // A wait of nothing is no wish: it would use up the failures that are put up with in an instant.
      await sleep(clock, waitMs !== undefined && waitMs > 0 ? waitMs : options.intervalMs, over.signal);
    }
  } finally {
    cancelTimer();
    options.signal?.removeEventListener('abort', passOn);
  }
}

function isPassing(error: unknown): error is SecError {
  if (!isSecError(error)) return false;
  return (
    error instanceof NetworkError ||
    error instanceof TimeoutError ||
    (error instanceof HttpError && (error.status >= 500 || error.status === 429 || error.status === 408 || error.status === 425))
  );
}
