/** Sends a call again when its operation, the outcome and the budget allow it. */
import { type HttpRequest, type HttpResponse, noteUnknownOutcome, type Step, timeLeft } from './chain.js';
import { type Clock, sleep } from './clock.js';
import { NetworkError, SecError, TimeoutError } from './errors.js';
import type { Emit } from './events.js';
import { parseRetryAfter } from './retry-after.js';

export interface RetryOptions {
  /** Requests for one call in all; 3 unless given. 1 turns retries off. */
  readonly attempts?: number;
  /** First delay in milliseconds, doubled each time; 250 unless given. The actual wait is random between 0 and that. */
  readonly baseDelayMs?: number;
  /** Longest delay that the formula gives, in milliseconds; 8 000 unless given. */
  readonly maxDelayMs?: number;
  /** Longest wait that a server may ask for, in milliseconds; 60 000 unless given. A longer wish fails the call at once. */
  readonly maxRetryAfterMs?: number;
}

export interface RetryContext extends Required<RetryOptions> {
  readonly clock: Clock;
  /** Number from 0 up to 1, for the jitter. */
  readonly random: () => number;
  /** The vendor says that this answer will not get better. */
  readonly isFinal: (response: HttpResponse, request: HttpRequest) => boolean;
  readonly budget: RetryBudget;
  readonly emit: Emit;
}

export const retryDefaults: Required<RetryOptions> = { attempts: 3, baseDelayMs: 250, maxDelayMs: 8_000, maxRetryAfterMs: 60_000 };

/** Waits that a server asked for and that cost no attempt; more of them than this is not a queue but a fault. */
const maxHonouredWaits = 8;

const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

export function retry(context: RetryContext): Step {
  return async (request, next) => {
    let counted = 0;
    let honoured = 0;
    for (;;) {
      let outcome: HttpResponse | SecError;
      try {
        outcome = await next(request);
      } catch (error) {
        // What failed while a credential was fetched has been retried there already.
        if (!isRetryable(error) || request.signal.aborted || request.log.phase === 'credential') throw error;
        outcome = error;
      }
      if (!(outcome instanceof SecError) && !retryableStatuses.has(outcome.status)) {
        context.budget.earn();
        return outcome;
      }
      const demandMs = outcome instanceof SecError ? undefined : parseRetryAfter(outcome.headers, context.clock.now());
      // A server that says it is busy did not act; any other 5xx leaves that open, unless the vendor calls it an answer.
      if (
        !(outcome instanceof SecError) &&
        outcome.status >= 500 &&
        !(outcome.status === 503 && demandMs !== undefined) &&
        !context.isFinal(outcome, request)
      ) {
        noteUnknownOutcome(request.log);
      }
      if (!mayRepeat(request, outcome, demandMs, context)) return give(outcome);
      const asked = demandMs !== undefined && isBusy(outcome);
      if (asked) {
        if (demandMs > context.maxRetryAfterMs || ++honoured > maxHonouredWaits || context.attempts <= 1) return give(outcome);
      } else {
        if (++counted >= context.attempts || !context.budget.spend(outcome instanceof TimeoutError ? 10 : 5)) return give(outcome);
      }
      const delayMs = asked
        ? demandMs
        : Math.max(demandMs ?? 0, context.random() * Math.min(context.maxDelayMs, context.baseDelayMs * 2 ** (counted - 1)));
      // A wait that outlasts the call is not begun: the failure at hand says more than a timeout would.
      if (delayMs > context.maxRetryAfterMs || delayMs >= timeLeft(request.log, context.clock)) return give(outcome);
      context.emit('onRetry', {
        operationId: request.operation.id,
        attempt: request.log.attempts,
        delayMs,
        reason: outcome instanceof SecError ? outcome.code : `status ${outcome.status}`,
      });
      request.log.phase = 'wait';
      await sleep(context.clock, delayMs, request.signal);
    }
  };
}

function give(outcome: HttpResponse | SecError): HttpResponse {
  if (outcome instanceof SecError) throw outcome;
  return outcome;
}

function isRetryable(error: unknown): error is SecError {
  return error instanceof NetworkError || (error instanceof TimeoutError && error.limit === 'attemptTimeoutMs');
}

function isBusy(outcome: HttpResponse | SecError): boolean {
  return !(outcome instanceof SecError) && (outcome.status === 429 || outcome.status === 503);
}

function mayRepeat(request: HttpRequest, outcome: HttpResponse | SecError, demandMs: number | undefined, context: RetryContext): boolean {
  if (request.body instanceof ReadableStream) return false;
  if (outcome instanceof SecError) return request.operation.retry !== 'never' || (outcome instanceof NetworkError && outcome.notSent);
  if (context.isFinal(outcome, request)) return false;
  if (request.operation.retry !== 'never') return true;
  // Only these say that the server did not act.
  return outcome.status === 429 || (outcome.status === 503 && demandMs !== undefined);
}

/** A bucket of tokens that keeps an outage from multiplying the load: failures spend, successes earn. */
export interface RetryBudget {
  spend(tokens: number): boolean;
  earn(): void;
}

export function createRetryBudget(size = 500): RetryBudget {
  let tokens = size;
  return {
    spend(cost) {
      if (tokens < cost) return false;
      tokens -= cost;
      return true;
    },
    earn() {
      if (tokens < size) tokens++;
    },
  };
}
