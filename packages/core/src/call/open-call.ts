/** Begins a call: its signal, its deadline and the options that hold for it. */
import { TimeoutError } from '../errors.js';
import { type DerivedAbort, deriveAbort } from '../lib/abort.js';
import type { Operation } from '../operation/operation.js';
import type { CallOptions, RetryOptions } from '../options/options.js';
import { type Call, noteUnknownOutcome, type Runtime } from './call.js';
import type { Credentials } from './call.js';

/** What sets a call apart from those of a caller. */
export interface CallTraits {
  /** Its own credentials, and no limits: the exchange of a token, or a request to another host. */
  readonly credentials?: Credentials;
  /** It changes nothing for its caller. */
  readonly isExchange?: boolean;
  readonly init?: RequestInit;
}

export const retryDefaults: Required<RetryOptions> = { attempts: 3, baseDelayMs: 250, maxDelayMs: 8_000, maxRetryAfterMs: 60_000 };

export function openCall(runtime: Runtime, operation: Operation, options: CallOptions, traits: CallTraits = {}): Call {
  const { clock, limiter } = runtime;
  const { credentials, isExchange = false, init } = traits;
  if (!isExchange) runtime.assertAllowed?.(operation);
  const timeoutMs = options.timeoutMs ?? (isExchange ? undefined : runtime.timeoutMs);
  // A signal of its own is needed only where something else than the caller ends the call.
  const isEndless = timeoutMs === undefined && operation.response !== 'stream';
  const own: DerivedAbort | undefined = isEndless ? undefined : deriveAbort(options.signal);
  const cancelTimer = timeoutMs === undefined ? undefined : clock.after(timeoutMs, () => stopLate(call, timeoutMs));
  const call: Call = {
    runtime,
    operation,
    trace: undefined,
    attempts: 0,
    attemptLog: [],
    endedMs: undefined,
    mayHaveSucceeded: false,
    acts: operation.effect !== 'read' && !isExchange,
    isRepeatable: operation.retry !== 'never',
    phase: 'credential',
    deadlineMs: timeoutMs === undefined ? undefined : clock.monotonic() + timeoutMs,
    signal: own?.signal ?? options.signal,
    attemptTimeoutMs: options.attemptTimeoutMs ?? Math.max(runtime.attemptTimeoutMs, operation.timeoutMs ?? 0),
    retry: chooseRetry(runtime.retry, options.retry),
    limiter: credentials === undefined ? limiter : undefined,
    credentials: credentials ?? runtime.credentials,
    url: '',
    headers: {},
    body: undefined,
    init: isExchange || options.cache !== undefined ? { ...noStore(), ...init } : init,
    leftRequest: undefined,
    isPermanent: false,
    isStreaming: false,
    abort: (reason) => own?.abort(reason),
    close() {
      cancelTimer?.();
      own?.dispose();
      runtime.redactor.release(call);
    },
  };
  return call;
}

/** A platform that does not know the member, as workerd until 2024, refuses the request. */
function noStore(): RequestInit | undefined {
  return 'cache' in (globalThis.Request?.prototype ?? {}) ? { cache: 'no-store' } : undefined;
}

/** @returns The retry options of a call; those of the call replace single ones of the client. */
export function chooseRetry(ofClient: Call['runtime']['retry'], ofCall: CallOptions['retry']): Required<RetryOptions> {
  if (ofClient === undefined && ofCall === undefined) return retryDefaults;
  if ((ofCall ?? ofClient) === false) return { ...retryDefaults, attempts: 1 };
  const sources = [ofCall || undefined, ofClient || undefined, retryDefaults];
  // An option that is given as undefined is one that is left out.
  const choose = (name: keyof RetryOptions): number => sources.find((source) => source?.[name] !== undefined)?.[name] as number;
  return {
    attempts: choose('attempts'),
    baseDelayMs: choose('baseDelayMs'),
    maxDelayMs: choose('maxDelayMs'),
    maxRetryAfterMs: choose('maxRetryAfterMs'),
  };
}

function stopLate(call: Call, timeoutMs: number): void {
  // Between sending and the last byte of the response nobody knows what the server did.
  if (call.phase === 'headers' || call.phase === 'body') noteUnknownOutcome(call);
  call.abort(new TimeoutError(call, { phase: call.phase, limit: 'timeoutMs', timeoutMs }));
}
