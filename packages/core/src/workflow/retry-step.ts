/** Repeats a step of a workflow as the client repeats a request: by its `retry` option, with its jitter and its events. */
import type { PreviousAttempts } from '../call/call.js';
import { runtimeOf } from '../call/client-context.js';
import { chooseRetry } from '../call/open-call.js';
import { type AnySecError, HttpError, isSecError } from '../errors.js';
import { sleep } from '../lib/clock.js';
import type { RetryOptions } from '../options/options.js';
import { isInDoubt } from './outcomes.js';

export interface StepRetry {
  /** What is repeated, for `onRetry`. */
  readonly operationId: string;
  /** Attempts in all. @defaultValue those of the client's `retry` option, so 3 */
  readonly attempts?: number | undefined;
  /** Whether another attempt may succeed where this one failed. Errors that are not ours are never retried. */
  readonly isRetryable: (error: AnySecError) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs a step until it succeeds. Between attempts it waits as long as the server asks for, else a random time that grows.
 *
 * @param step - Gets what came of the attempts before.
 * @throws the last failure; at once where the server asks for more than `maxRetryAfterMs`.
 */
export async function retryStep<Value>(
  client: object,
  { operationId, attempts, isRetryable, signal }: StepRetry,
  step: (previous: PreviousAttempts) => Promise<Value>,
): Promise<Value> {
  const { retry: ofClient, clock, random, emit } = runtimeOf(operationId, client);
  const retry = chooseRetry(ofClient, attempts === undefined ? undefined : { attempts });
  let mayHaveSucceeded = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await step({ attempts: attempt - 1, mayHaveSucceeded });
    } catch (error) {
      const demandMs = error instanceof HttpError ? error.retryAfterMs : undefined;
      const isOver = signal.aborted || attempt >= retry.attempts || (demandMs ?? 0) > retry.maxRetryAfterMs;
      if (isOver || !isSecError(error) || !isRetryable(error)) throw error;
      mayHaveSucceeded ||= isInDoubt(error);
      const delayMs = planDelay(retry, { attempt, demandMs, random });
      const reason = error instanceof HttpError ? `status ${error.status}` : error.code;
      emit('onRetry', { operationId, attempt, delayMs, reason });
      await sleep(clock, delayMs, signal);
    }
  }
}

function planDelay(
  { baseDelayMs, maxDelayMs }: Required<RetryOptions>,
  { attempt, demandMs, random }: { readonly attempt: number; readonly demandMs: number | undefined; readonly random: () => number },
): number {
  if (demandMs === undefined) return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
  // Callers that were refused together must not come back together.
  return Math.max(100, demandMs) + random() * Math.min(500, Math.max(100, demandMs / 10));
}
