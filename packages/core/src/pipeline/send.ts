/** Sends a call until there is a response to return: repeated where its operation, the outcome and the budget allow it. */
import { type Call, noteUnknownOutcome, timeLeft } from '../call/call.js';
import { NetworkError, SecError, TimeoutError } from '../errors.js';
import { type HttpResponse, isOneWay } from '../http/message.js';
import { parseRetryAfter } from '../http/retry-after.js';
import { sleep } from '../lib/clock.js';
import { turn } from './turn.js';

type Outcome = HttpResponse | SecError;

/** What a call has been through so far. */
interface Progress {
  /** Attempts that count. */
  counted: number;
  /** Waits that the server asked for and that cost no attempt. */
  honoured: number;
  /** Refusals because the server is busy. */
  refused: number;
}

/** More waits at the server's request than this are not a queue but a fault. */
const maxHonouredWaits = 8;
const retryableStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export async function send(call: Call): Promise<HttpResponse> {
  const progress: Progress = { counted: 0, honoured: 0, refused: 0 };
  for (;;) {
    let outcome: Outcome;
    try {
      outcome = await turn(call);
    } catch (error) {
      // What failed while a credential was fetched has been repeated there already.
      if (!isRetryable(error) || call.isPermanent || call.signal?.aborted || call.phase === 'credential') throw error;
      outcome = error;
    }
    if (!(outcome instanceof SecError) && !retryableStatuses.has(outcome.status)) {
      call.runtime.budget.observe(false);
      return outcome;
    }
    const delayMs = planRetry(call, outcome, progress);
    if (delayMs === undefined) return give(outcome);
    const reason = outcome instanceof SecError ? outcome.code : `status ${outcome.status}`;
    call.runtime.emit('onRetry', { operationId: call.operation.id, attempt: call.attempts, delayMs, reason });
    call.phase = 'wait';
    await sleep(call.runtime.clock, delayMs, call.signal);
  }
}

function give(outcome: Outcome): HttpResponse {
  if (outcome instanceof SecError) throw outcome;
  return outcome;
}

function isRetryable(error: unknown): error is NetworkError | TimeoutError {
  return error instanceof NetworkError || (error instanceof TimeoutError && error.limit === 'attemptTimeoutMs');
}

/** @returns How long to wait before the next attempt, in milliseconds; `undefined` where there must be none. */
function planRetry(call: Call, outcome: Outcome, progress: Progress): number | undefined {
  const { retry, runtime, operation } = call;
  const response = outcome instanceof SecError ? undefined : outcome;
  const demandMs = response && parseRetryAfter(response.headers, runtime.clock.now());
  const isFinal = response !== undefined && runtime.rules.isFinal?.(response, operation) === true;
  const isRefusal = response?.status === 429 || response?.status === 503;
  // A server that says it is busy did not act; any other 5xx leaves that open, unless the vendor calls it permanent.
  const isBusy = isRefusal && demandMs !== undefined;
  if (response !== undefined) {
    if (isRefusal) runtime.budget.observe(true);
    if (response.status >= 500 && !isBusy && !isFinal) noteUnknownOutcome(call);
  }
  const didNotAct = isBusy || response?.status === 429 || (outcome instanceof NetworkError && outcome.notSent);
  if (isFinal || isOneWay(call.body) || !(operation.retry !== 'never' || didNotAct)) return undefined;
  if (retry.attempts <= 1 || !isAffordable(call, outcome, progress, isBusy && response?.status === 429)) return undefined;
  const delayMs = isBusy
    ? Math.max(demandMs, Math.min(1_000, 100 * 2 ** progress.refused++))
    : Math.max(demandMs ?? 0, runtime.random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (progress.counted - 1)));
  // A wait that outlasts the call is not begun: the failure at hand says more than a timeout would.
  const leftMs = timeLeft(call);
  if ((demandMs ?? 0) > retry.maxRetryAfterMs || delayMs >= leftMs) return undefined;
  if (!isBusy) return delayMs;
  // Callers that were refused together must not come back together.
  const jitterMs = runtime.random() * Math.min(500, Math.max(100, demandMs / 10));
  return Math.min(delayMs + jitterMs, Math.max(delayMs, leftMs - 1));
}

/** Counts the repetition: a wait that the server asked for is free while it serves anybody at all. */
function isAffordable({ retry, runtime: { budget } }: Call, outcome: Outcome, progress: Progress, isAskedFor: boolean): boolean {
  if (!isAskedFor) return ++progress.counted < retry.attempts && budget.spend(outcome instanceof TimeoutError ? 10 : 5);
  return ++progress.honoured <= maxHonouredWaits && (!budget.isExhausting() || budget.spend(5));
}
