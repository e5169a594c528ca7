/** The life of a token: fetched once for all waiters, renewed ahead of its end, dropped when it is refused. */
import type { Credential, Proof } from './auth.js';
import type { HttpRequest, HttpResponse } from './chain.js';
import { type Clock, leaveOnAbort, sleep } from './clock.js';
import { AuthError, isSecError } from './errors.js';
import type { Emit } from './events.js';
import type { Redactor } from './redact.js';
import { checkHeader } from './serialize.js';

/** A token as it was issued. */
export interface IssuedToken {
  readonly token: string;
  /** How long it lives from now, in milliseconds; without it the token lives until it is refused. */
  readonly expiresInMs?: number | undefined;
}

/** A place that processes share tokens through; the shape of a Keyv store. */
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

/** How long a refused exchange is remembered: repeating a wrong password locks accounts. */
const refusalMemoryMs = 60_000;
/** How long a lock over processes lasts when its holder dies. */
const lockMs = 30_000;

export function createTokenCredential(options: TokenCredentialOptions): Credential {
  const { clock, redactor, emit, store } = options;
  let current: HeldToken | undefined;
  let pending: Promise<HeldToken> | undefined;
  let refusal: { readonly error: unknown; readonly untilMs: number } | undefined;

  function hold(issued: IssuedToken): HeldToken {
    redactor.add(issued.token);
    const nowMs = clock.monotonic();
    const lifeMs = issued.expiresInMs ?? Infinity;
    // At 80 % of its life or 5 minutes before its end, whichever is later.
    const aheadMs = Math.max(lifeMs * 0.8, lifeMs - 300_000);
    return { token: issued.token, renewAtMs: nowMs + aheadMs, endsAtMs: nowMs + lifeMs };
  }

  /** The one exchange that everybody waits for. */
  function fetchToken(refused?: string): Promise<HeldToken> {
    pending ??= obtain(refused)
      .then((held) => (current = held))
      .finally(() => (pending = undefined));
    return pending;
  }

  async function obtain(refused: string | undefined): Promise<HeldToken> {
    const timer = new AbortController();
    const cancelTimer = clock.after(options.exchangeTimeoutMs, () => timer.abort(new ExchangeTimeout(options.exchangeTimeoutMs)));
    try {
      const shared = await readShared(refused);
      if (shared !== undefined) return shared;
      const unlock = await store?.tokens.lock?.(store.key, lockMs, timer.signal);
      try {
        const late = unlock === undefined ? undefined : await readShared(refused);
        return late ?? (await exchange(timer.signal));
      } finally {
        await unlock?.();
      }
    } finally {
      cancelTimer();
    }
  }

  async function exchange(signal: AbortSignal): Promise<HeldToken> {
    try {
      const issued = await leaveOnAbort(options.exchange(signal), signal);
      const held = hold(issued);
      if (store !== undefined) {
        const value = JSON.stringify({ token: issued.token, endsAt: issued.expiresInMs === undefined ? null : clock.now() + issued.expiresInMs });
        // A store that is down costs an exchange per process, never a call.
        await store.tokens.set(store.key, value, issued.expiresInMs).catch(() => undefined);
      }
      emit('onToken', { event: 'obtained', expiresInMs: issued.expiresInMs });
      return held;
    } catch (error) {
      const refusedByServer = isSecError(error) && error.code === 'SEC_AUTH';
      if (refusedByServer) refusal = { error, untilMs: clock.monotonic() + refusalMemoryMs };
      emit('onToken', { event: refusedByServer ? 'refused' : 'failed', expiresInMs: undefined });
      throw error;
    }
  }

  async function readShared(refused: string | undefined): Promise<HeldToken | undefined> {
    if (store === undefined) return undefined;
    const value = await store.tokens.get(store.key).catch(() => undefined);
    const entry = parseEntry(value);
    if (entry === undefined || entry.token === refused) return undefined;
    const expiresInMs = entry.endsAt === null ? undefined : entry.endsAt - clock.now();
    if (expiresInMs !== undefined && expiresInMs <= 0) return undefined;
    emit('onToken', { event: 'shared', expiresInMs });
    return hold({ token: entry.token, expiresInMs });
  }

  function toProof(token: string, request: HttpRequest): Proof {
    return { secret: token, headers: options.headers(token, request) };
  }

  async function waitForToken(request: HttpRequest, refused?: string): Promise<HeldToken> {
    if (refusal !== undefined && clock.monotonic() < refusal.untilMs && pending === undefined) throw refusal.error;
    try {
      return await leaveOnAbort(fetchToken(refused), request.signal);
    } catch (error) {
      if (request.signal.aborted || isSecError(error)) throw error;
      // The caller's own function failed, or took too long: say so without repeating what it said.
      throw new AuthError(request.log, `the credential could not be obtained: ${redactor.text(error instanceof Error ? error.message : 'unknown failure')}`, {}, { cause: redactor.cause(error) });
    }
  }

  return {
    isRefused: options.isRefused ?? ((response) => response.status === 401),

    prove(request) {
      const nowMs = clock.monotonic();
      if (current !== undefined && nowMs < current.endsAtMs) {
        // Renewal ahead of time happens in the background; its failure shows when the token ends.
        if (nowMs >= current.renewAtMs && pending === undefined) fetchToken(current.token).catch(() => undefined);
        return toProof(current.token, request);
      }
      return waitForToken(request).then((held) => toProof(held.token, request));
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

class ExchangeTimeout extends Error {
  constructor(timeoutMs: number) {
    super(`no credential came within ${timeoutMs} ms`);
  }
}

function parseEntry(value: unknown): { readonly token: string; readonly endsAt: number | null } | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const entry = JSON.parse(value) as { token?: unknown; endsAt?: unknown } | null;
    if (typeof entry?.token !== 'string' || (entry.endsAt !== null && typeof entry.endsAt !== 'number')) return undefined;
    return { token: entry.token, endsAt: entry.endsAt };
  } catch {
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
): Credential {
  return createTokenCredential({
    ...options,
    async exchange() {
      const secret = typeof source === 'string' ? source : await source();
      const wrong = typeof secret === 'string' ? problem(secret) : `expected a text, got ${typeof secret}`;
      if (wrong !== undefined) throw new Error(wrong);
      checkHeader('authorization', secret, (message) => new Error(message));
      return { token: secret };
    },
  });
}
