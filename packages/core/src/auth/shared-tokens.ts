/** Tokens that several processes share through a store. */
import { deriveAbort, leaveOnAbort } from '../lib/abort.js';
import type { Clock } from '../lib/clock.js';
import type { ObtainedToken, SharedTokens, SharingContext, TokenStore } from '../options/token-store.js';
import { assertIssued } from './issued-token.js';

/** How long one operation of a store may take. */
const storeTimeoutMs = 2_000;
/** How long to skip the store after a failure, so that not every exchange waits for it. */
const storeRestMs = 30_000;

/**
 * Shares the tokens of a client with other processes, so that they sign in once and not each on its own.
 *
 * @param store - Any Keyv store, or an object with `get`, `set` and `delete`. If it fails or is slow, the client continues
 * without it.
 * @example
 * ```ts
 * import { createAquaClient, shareTokens } from '@sec/aqua';
 * import { Keyv } from 'keyv';
 *
 * const aqua = createAquaClient({ tokenStore: shareTokens(new Keyv()) });
 * ```
 */
export function shareTokens(store: TokenStore): SharedTokens {
  return { bind: (context) => bindStore(store, context) };
}

function bindStore(store: TokenStore, { clock, exchangeTimeoutMs, key, exchange }: SharingContext): ReturnType<SharedTokens['bind']> {
  const ask = createAsk(clock);
  // The lock of a process that died ends while the others still have time for an exchange of their own.
  const lockMs = exchangeTimeoutMs / 2;

  async function readShared(rejected: string | undefined, signal: AbortSignal): Promise<ObtainedToken | undefined> {
    const entry = parseEntry(await ask({ limitMs: storeTimeoutMs, signal }, () => store.get(key)));
    if (entry === undefined || entry.token === rejected) return undefined;
    const expiresInMs = entry.endsAt === null ? undefined : entry.endsAt - clock.now();
    return expiresInMs !== undefined && expiresInMs <= 0 ? undefined : { token: entry.token, expiresInMs, isShared: true };
  }

  async function exchangeAndShare(signal: AbortSignal): Promise<ObtainedToken> {
    const issued = await exchange(signal);
    const { token, expiresInMs } = issued;
    const value = JSON.stringify({ token, endsAt: expiresInMs === undefined ? null : clock.now() + expiresInMs });
    await ask({ limitMs: storeTimeoutMs, signal }, () => store.set(key, value, expiresInMs));
    return issued;
  }

  return async (rejected, signal) => {
    const shared = await readShared(rejected, signal);
    if (shared !== undefined) return shared;
    const unlock = await ask<Unlock>({ limitMs: lockMs, signal, takeBack: (late) => late?.() }, (lockSignal) =>
      store.lock?.(key, lockMs, lockSignal),
    );
    try {
      return (unlock === undefined ? undefined : await readShared(rejected, signal)) ?? (await exchangeAndShare(signal));
    } finally {
      if (unlock !== undefined) await ask({ limitMs: storeTimeoutMs, isDue: true }, () => unlock());
    }
  };
}

type Unlock = () => Promise<void> | void;

interface Question<Value> {
  readonly limitMs: number;
  readonly signal?: AbortSignal;
  /** Called with a result that came after its time: a lock that nobody holds any more. */
  readonly takeBack?: (late: Value | undefined) => unknown;
  /** Asked even of a store that failed: a lock that is kept would hold up the other processes. */
  readonly isDue?: true;
}

type Ask = <Value>(
  question: Question<Value>,
  run: (signal: AbortSignal) => Promise<Value> | Value | undefined,
) => Promise<Value | undefined>;

/** @returns A function that asks the store. One that throws, rejects or takes too long costs an exchange, never a call. */
function createAsk(clock: Clock): Ask {
  let restsUntilMs = 0;
  return async ({ limitMs, signal, takeBack, isDue = false }, run) => {
    if ((clock.monotonic() < restsUntilMs && !isDue) || signal?.aborted) return undefined;
    const own = deriveAbort(signal);
    const cancelTimer = clock.after(limitMs, () => own.abort(undefined));
    try {
      const result = Promise.resolve(run(own.signal));
      if (takeBack !== undefined) result.then((value) => own.signal.aborted && takeBack(value)).catch(() => undefined);
      return await leaveOnAbort(result, own.signal);
    } catch {
      // A lock that does not come is held by somebody: that says nothing of the store.
      if (takeBack === undefined && !signal?.aborted) restsUntilMs = clock.monotonic() + storeRestMs;
      return undefined;
    } finally {
      cancelTimer();
      own.dispose();
    }
  };
}

function parseEntry(value: unknown): { readonly token: string; readonly endsAt: number | null } | undefined {
  try {
    const { token, endsAt } = JSON.parse(value as string) as { token: string; endsAt: unknown };
    if (endsAt !== null && typeof endsAt !== 'number') return undefined;
    return { token: assertIssued({ token }).token, endsAt };
  } catch {
    // Not ours, or damaged: as good as missing.
    return undefined;
  }
}
