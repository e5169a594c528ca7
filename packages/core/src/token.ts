/** The life of a token: fetched once for all waiters, renewed ahead of its end, dropped when it is refused. */
import type { Credential, Proof } from './auth.js';
import type { HttpRequest, HttpResponse } from './chain.js';
import { type Clock, leaveOnAbort, sleep } from './clock.js';
import { AuthError, HttpError, isSecError, TimeoutError } from './errors.js';
import type { Emit } from './events.js';
import type { Redactor } from './redact.js';
import { checkHeader, describe } from './serialize.js';

/** A token as it was issued. */
export interface IssuedToken {
  readonly token: string;
  /** How long it lives from now, in milliseconds; without it the token lives until it is refused. */
  readonly expiresInMs?: number | undefined;
}

/** A place that processes share tokens through; the shape of a Keyv store. One that fails or is slow is done without. */
export interface TokenStore {
  get(key: string): Promise<unknown>;
  /** @param ttlMs - How long the entry is of use, in milliseconds. */
  set(key: string, value: string, ttlMs?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  /** Holds a lock over processes while it is in use; resolves to the function that gives it back. */
  lock?(key: string, ttlMs: number, signal: AbortSignal): Promise<() => Promise<void> | void>;
}

export interface TokenCredentialOptions {
  /** Gets a token. Runs on a signal of its own: one caller leaving does not cancel it for the others. */
  readonly exchange: (signal: AbortSignal) => Promise<IssuedToken>;
  /** Headers for a token. */
  readonly headers: (token: string, request: HttpRequest) => Readonly<Record<string, string>>;
  /** Whether an answer refuses the token; status 401 unless given. */
  readonly isRefused?: (response: HttpResponse) => boolean;
  /** Where to share tokens, and under which key: it must tell apart host, account, roles and life. */
  readonly store?: { readonly tokens: TokenStore; readonly key: string } | undefined;
  /** When a refused token is the only one there is: wait this long and try it once more, in milliseconds. */
  readonly retryRefusedAfterMs?: number;
  /** Longest time one exchange may take, in milliseconds. */
  readonly exchangeTimeoutMs: number;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly emit: Emit;
}

interface HeldToken {
  readonly token: string;
  readonly renewAtMs: number;
  readonly endsAtMs: number;
}

/** An exchange on its way, and how many calls wait for it. One in the background has none. */
interface PendingExchange {
  readonly token: Promise<HeldToken>;
  readonly over: AbortController;
  waiting: number;
}

/** How long a refused exchange is remembered: repeating a wrong password locks accounts. */
const refusalMemoryMs = 60_000;
/** How long a store may take to answer. */
const storeTimeoutMs = 2_000;
/** How long a store that failed is done without: otherwise every exchange would wait for it again. */
const storeRestMs = 30_000;

/** The call that a token is for: who waits, and where to write what it went through. */
export type TokenCall = Pick<HttpRequest, 'signal' | 'log'>;

/** A credential that is a token. */
export interface TokenCredential extends Credential {
  /** The current token; exchanged, shared or waited for where there is none. */
  token(call: TokenCall): Promise<string>;
}

export function createTokenCredential(options: TokenCredentialOptions): TokenCredential {
  const { clock, redactor, emit, store, exchangeTimeoutMs } = options;
  let current: HeldToken | undefined;
  let pending: PendingExchange | undefined;
  let refusal: { readonly error: unknown; readonly untilMs: number } | undefined;
  let storeRestsUntilMs = 0;

  function hold(token: string, lifeMs = Infinity): HeldToken {
    redactor.addToken(token);
    const nowMs = clock.monotonic();
    // At 80 % of its life or 5 minutes before its end, whichever is later.
    const aheadMs = Math.max(lifeMs * 0.8, lifeMs - 300_000);
    return { token, renewAtMs: nowMs + aheadMs, endsAtMs: nowMs + lifeMs };
  }

  /** The one exchange that everybody waits for. */
  function startExchange(refused?: string): PendingExchange {
    const over = new AbortController();
    const mine: PendingExchange = {
      token: obtain(refused, over)
        .then((held) => (current = held))
        .finally(() => {
          if (pending === mine) pending = undefined;
        }),
      over,
      waiting: 0,
    };
    return (pending = mine);
  }

  /** Ends an exchange that nobody waits for any more: it would only keep the process alive. */
  function abandon(exchange: PendingExchange): void {
    if (pending !== exchange) return;
    pending = undefined;
    exchange.over.abort(new Abandoned());
  }

  function isRefusalRemembered(): boolean {
    return refusal !== undefined && clock.monotonic() < refusal.untilMs;
  }

  /** Renews in the background. The old token still works, so a failure only puts the next try off. */
  function renewAhead(held: HeldToken): void {
    if (pending !== undefined || isRefusalRemembered()) return;
    startExchange(held.token).token.catch(() => {
      const nowMs = clock.monotonic();
      if (current === held) current = { ...held, renewAtMs: nowMs + Math.max(1_000, (held.endsAtMs - nowMs) / 4) };
    });
  }

  async function obtain(refused: string | undefined, over: AbortController): Promise<HeldToken> {
    const cancelTimer = clock.after(exchangeTimeoutMs, () => over.abort(new ExchangeTimeout()));
    try {
      return await leaveOnAbort(shareOrExchange(refused, over.signal), over.signal);
    } catch (error) {
      if (error instanceof Abandoned) throw error;
      const refusedByServer = isRefusal(error);
      if (refusedByServer) refusal = { error, untilMs: clock.monotonic() + refusalMemoryMs };
      emit('onToken', { event: refusedByServer ? 'refused' : 'failed', expiresInMs: undefined });
      throw error;
    } finally {
      cancelTimer();
    }
  }

  async function shareOrExchange(refused: string | undefined, signal: AbortSignal): Promise<HeldToken> {
    if (store === undefined) return exchange(signal);
    const shared = await readShared(refused, signal);
    if (shared !== undefined) return shared;
    // The lock of a process that died ends while the others still have time for an exchange of their own.
    const lockMs = exchangeTimeoutMs / 2;
    const unlock = await askStore(
      lockMs,
      signal,
      (tokens, lockSignal) => tokens.lock?.(store.key, lockMs, lockSignal),
      (late) => late?.(),
    );
    try {
      return (unlock === undefined ? undefined : await readShared(refused, signal)) ?? (await exchange(signal));
    } finally {
      if (unlock !== undefined) await askStore(storeTimeoutMs, undefined, () => unlock());
    }
  }

  async function exchange(signal: AbortSignal): Promise<HeldToken> {
    const { token, expiresInMs } = checkIssued(await options.exchange(signal));
    const held = hold(token, expiresInMs);
    refusal = undefined;
    if (store !== undefined) {
      const value = JSON.stringify({ token, endsAt: expiresInMs === undefined ? null : clock.now() + expiresInMs });
      await askStore(storeTimeoutMs, signal, (tokens) => tokens.set(store.key, value, expiresInMs));
    }
    emit('onToken', { event: 'obtained', expiresInMs });
    return held;
  }

  async function readShared(refused: string | undefined, signal: AbortSignal): Promise<HeldToken | undefined> {
    const entry = parseEntry(await askStore(storeTimeoutMs, signal, (tokens) => tokens.get(store?.key ?? '')));
    if (entry === undefined || entry.token === refused) return undefined;
    const expiresInMs = entry.endsAt === null ? undefined : entry.endsAt - clock.now();
    if (expiresInMs !== undefined && expiresInMs <= 0) return undefined;
    emit('onToken', { event: 'shared', expiresInMs });
    return hold(entry.token, expiresInMs);
  }

  /** Asks the store. One that throws, rejects or takes too long costs an exchange, never a call. */
  async function askStore<Value>(
    limitMs: number,
    exchange: AbortSignal | undefined,
    ask: (tokens: TokenStore, signal: AbortSignal) => Promise<Value> | Value | undefined,
    takeBack?: (late: Value | undefined) => unknown,
  ): Promise<Value | undefined> {
    const isLeft = (): boolean => exchange?.aborted === true;
    if (clock.monotonic() < storeRestsUntilMs || isLeft()) return undefined;
    const timer = new AbortController();
    const leave = (): void => timer.abort();
    const cancelTimer = clock.after(limitMs, leave);
    exchange?.addEventListener('abort', leave, { once: true });
    try {
      const answer = Promise.resolve(ask((store as { readonly tokens: TokenStore }).tokens, timer.signal));
      if (takeBack !== undefined) answer.then((value) => timer.signal.aborted && takeBack(value)).catch(() => undefined);
      return await leaveOnAbort(answer, timer.signal);
    } catch {
      // A lock that does not come is held by somebody: that says nothing of the store.
      if (takeBack === undefined && !isLeft()) storeRestsUntilMs = clock.monotonic() + storeRestMs;
      return undefined;
    } finally {
      cancelTimer();
      exchange?.removeEventListener('abort', leave);
    }
  }

  function toProof(token: string, request: HttpRequest): Proof {
    return { secret: token, headers: options.headers(token, request) };
  }

  async function waitForToken(call: TokenCall, refused?: string): Promise<HeldToken> {
    if (pending === undefined && isRefusalRemembered()) throw toCallError(refusal?.error, call);
    const exchange = pending ?? startExchange(refused);
    exchange.waiting++;
    try {
      return await leaveOnAbort(exchange.token, call.signal);
    } catch (error) {
      throw call.signal.aborted ? call.signal.reason : toCallError(error, call);
    } finally {
      if (--exchange.waiting === 0) abandon(exchange);
    }
  }

  /** Says what a failed exchange means for the call that waited for it. */
  function toCallError(error: unknown, { log }: TokenCall): unknown {
    if (error instanceof ExchangeTimeout) return new TimeoutError(log, 'credential', 'attemptTimeoutMs', exchangeTimeoutMs);
    if (isRefusal(error)) {
      const { status, vendorMessage, requestId } = error;
      return new AuthError(log, `no token was given: ${error.message}`, { status, vendorMessage, requestId }, { cause: error });
    }
    // A failure on the way to the token is told as it is, unless that would hide that this call may have done its work.
    if (isSecError(error) && !log.mayHaveSucceeded) return error;
    return new AuthError(
      log,
      `the credential could not be obtained: ${redactor.text(error instanceof Error ? error.message : 'unknown failure')}`,
      {},
      { cause: redactor.cause(error) },
    );
  }

  /** The token that still lives; one that nears its end is renewed in the background. */
  function living(): HeldToken | undefined {
    const nowMs = clock.monotonic();
    if (current === undefined || nowMs >= current.endsAtMs) return undefined;
    if (nowMs >= current.renewAtMs) renewAhead(current);
    return current;
  }

  return {
    isRefused: options.isRefused ?? ((response) => response.status === 401),

    token: async (call) => (living() ?? (await waitForToken(call))).token,

    prove(request) {
      const held = living();
      return held === undefined ? waitForToken(request).then(({ token }) => toProof(token, request)) : toProof(held.token, request);
    },

    async renew(used, request) {
      if (current !== undefined && current.token !== used.secret) return toProof(current.token, request);
      current = undefined;
      const held = await waitForToken(request, used.secret);
      if (held.token !== used.secret) return toProof(held.token, request);
      if (options.retryRefusedAfterMs === undefined) return undefined;
      await sleep(clock, options.retryRefusedAfterMs, request.signal);
      return toProof(held.token, request);
    },
  };
}

class ExchangeTimeout extends Error {}

/** Everybody who waited for an exchange has left. */
class Abandoned extends Error {}

/** Whether the server said no to the credential: the same exchange would get the same answer. */
function isRefusal(error: unknown): error is AuthError | HttpError {
  return (
    error instanceof AuthError || (error instanceof HttpError && (error.status === 400 || error.status === 403 || error.status === 422))
  );
}

/** Refuses what is no token before it gets anywhere; the text is never repeated. */
function checkIssued(issued: IssuedToken): IssuedToken {
  const token: unknown = (issued as IssuedToken | undefined)?.token;
  if (typeof token !== 'string' || token === '') throw new Error(`expected a token, got ${describe(token)}`);
  checkHeader('authorization', token, (message) => new Error(message));
  // A life that is no number would end the token at its birth; the server's refusal ends it as well.
  return { token, expiresInMs: Number.isFinite(issued.expiresInMs) ? issued.expiresInMs : undefined };
}

function parseEntry(value: unknown): { readonly token: string; readonly endsAt: number | null } | undefined {
  try {
    const { token, endsAt } = JSON.parse(value as string) as { token: string; endsAt: unknown };
    if (endsAt !== null && typeof endsAt !== 'number') return undefined;
    return { token: checkIssued({ token }).token, endsAt };
  } catch {
    // Not ours, or damaged: as good as nothing.
    return undefined;
  }
}

/** A secret, or a function that brings it when it is needed. */
export type SecretSource = string | (() => string | Promise<string>);

/**
 * A credential that is a ready-made secret. A function is called once, and again after a refusal.
 *
 * @param problem - Says what is wrong with a secret, or nothing; the text must not repeat it.
 */
export function createSecretCredential(
  source: SecretSource,
  problem: (secret: string) => string | undefined,
  options: Omit<TokenCredentialOptions, 'exchange'>,
): TokenCredential {
  if (typeof source === 'string') options.redactor.add(source);
  return createTokenCredential({
    ...options,
    async exchange() {
      const secret = typeof source === 'string' ? source : await source();
      const wrong = typeof secret === 'string' ? problem(secret) : `expected a text, got ${describe(secret)}`;
      if (wrong !== undefined) throw new Error(wrong);
      return { token: secret };
    },
  });
}
