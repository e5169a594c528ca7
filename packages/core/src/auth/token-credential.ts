/** The life of a token: fetched once for all waiting calls, renewed ahead of its end, dropped when it is rejected. */
import type { AuthHeaders, Call, Credential } from '../call/call.js';
import { AuthError, HttpError, ParseError, SecError, TimeoutError } from '../errors.js';
import { trace } from '../call/trace.js';
import type { Emit, TokenEvent, TokenTrace, Writable } from '../events.js';
import type { HttpResponse } from '../http/message.js';
import { leaveOnAbort } from '../lib/abort.js';
import { openChannel } from '../lib/channel.js';
import { type Clock, sleep } from '../lib/clock.js';
import type { Redactor } from '../lib/redactor.js';
import type { IssuedToken, ObtainedToken, SharedTokens } from '../options/token-store.js';
import { assertIssued } from './issued-token.js';

/** What the client gives to its credentials. */
export interface CredentialContext {
  /** Name of the client's package. */
  readonly client: string;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly emit: Emit;
  /** Longest time one exchange may take, in milliseconds. */
  readonly exchangeTimeoutMs: number;
}

export interface TokenCredentialOptions extends CredentialContext {
  /** Gets a token. Runs on a signal of its own: one caller leaving does not cancel it for the others. */
  readonly exchange: (signal: AbortSignal) => Promise<IssuedToken>;
  /** What to check when no token is given: options, environment variables, the host in use. */
  readonly hint?: string;
  /** Headers for a token; asked for once for each token. */
  readonly headers: (token: string) => Readonly<Record<string, string>>;
  /** Whether a response rejects the token. @defaultValue status 401 */
  readonly isRejected?: (response: HttpResponse) => boolean;
  /** Where to share tokens, and under which key: it must tell apart host, account, roles and lifetime. */
  readonly shared?: { readonly tokens: SharedTokens | undefined; readonly key: string };
  /** When a rejected token is the only one there is: wait this long and try it once more, in milliseconds. */
  readonly retryRejectedAfterMs?: number;
}

/** A credential that is a token. */
export interface TokenCredential extends Credential {
  /** Resolves to the current token; exchanged, shared or waited for where there is none. */
  token(call: Call): Promise<string>;
}

interface HeldToken {
  readonly token: string;
  readonly auth: AuthHeaders;
  readonly renewAtMs: number;
  readonly endsAtMs: number;
}

/** An exchange in progress, and how many calls wait for it. One in the background has none. */
interface PendingExchange {
  readonly token: Promise<HeldToken>;
  readonly controller: AbortController;
  waiting: number;
}

/** How long a refused exchange is remembered: repeating a wrong password locks accounts. */
const refusalMemoryMs = 60_000;
/** Tokens in a row that may be rejected as soon as they were issued; then there is another one only as often as that. */
const maxFutileTokens = 3;

export function createTokenCredential(options: TokenCredentialOptions): TokenCredential {
  const { clock } = options;
  const life = createTokenLife(options);
  const isRejected = options.isRejected ?? (({ status }) => status === 401);

  return {
    isRejected(response) {
      const rejected = isRejected(response);
      // A server that failed may not have looked at the token.
      if (!rejected && response.status < 500) life.accept();
      return rejected;
    },

    headerNames: () => Object.keys(options.headers('-')),

    token: async (call) => (life.current() ?? (await life.wait(call))).token,

    authorize: (call) => life.current()?.auth ?? life.wait(call).then(({ auth }) => auth),

    async reauthorize(used, call) {
      const { token, auth } = await life.replace(used.version, call);
      if (token !== used.version) return auth;
      if (options.retryRejectedAfterMs === undefined) return undefined;
      await sleep(clock, options.retryRejectedAfterMs, call.signal);
      return auth;
    },
  };
}

interface TokenLife {
  /** @returns The token that is still valid; one that nears its end is renewed in the background. */
  current(): HeldToken | undefined;
  /** Waits for the one exchange that everybody waits for. */
  wait(call: Call, rejected?: string): Promise<HeldToken>;
  /** Notes that a token was accepted. */
  accept(): void;
  /** @returns Another token than the rejected one, where there is any and it is not futile to ask for it. */
  replace(rejected: string, call: Call): Promise<HeldToken>;
}

function createTokenLife(options: TokenCredentialOptions): TokenLife {
  const { clock } = options;
  const obtain = createObtain(options);
  let held: HeldToken | undefined;
  let pending: PendingExchange | undefined;
  let refusal: { readonly error: unknown; readonly untilMs: number } | undefined;
  /** Tokens that were issued in place of a rejected one since one was accepted, and when to stop counting them. */
  let futile = 0;
  let futileUntilMs = 0;

  function start(rejected?: string): PendingExchange {
    const controller = new AbortController();
    const token = obtain(rejected, controller)
      .then(
        (obtained) => {
          refusal = undefined;
          return (held = obtained);
        },
        (error: unknown) => {
          if (isRefusal(error)) refusal = { error, untilMs: clock.monotonic() + refusalMemoryMs };
          throw error;
        },
      )
      .finally(() => {
        if (pending === exchange) pending = undefined;
      });
    const exchange: PendingExchange = { token, controller, waiting: 0 };
    return (pending = exchange);
  }

  const isRefusalRemembered = (): boolean => refusal !== undefined && clock.monotonic() < refusal.untilMs;

  /** Renews in the background. The old token still works, so a failure only postpones the next try. */
  function renewAhead(old: HeldToken): void {
    if (pending !== undefined || isRefusalRemembered()) return;
    start(old.token).token.catch(() => {
      const nowMs = clock.monotonic();
      if (held === old) held = { ...old, renewAtMs: nowMs + Math.max(1_000, (old.endsAtMs - nowMs) / 4) };
    });
  }

  async function wait(call: Call, rejected?: string): Promise<HeldToken> {
    if (pending === undefined && isRefusalRemembered()) throw toCallError(refusal?.error, call, options);
    const exchange = pending ?? start(rejected);
    exchange.waiting++;
    try {
      return await leaveOnAbort(exchange.token, call.signal);
    } catch (error) {
      throw call.signal?.aborted ? call.signal.reason : toCallError(error, call, options);
    } finally {
      // An exchange that nobody waits for any more would only keep the process alive.
      if (--exchange.waiting === 0 && pending === exchange) {
        pending = undefined;
        exchange.controller.abort(new Abandoned());
      }
    }
  }

  return {
    current() {
      const nowMs = clock.monotonic();
      if (held === undefined || nowMs >= held.endsAtMs) return undefined;
      if (nowMs >= held.renewAtMs) renewAhead(held);
      return held;
    },
    wait,
    accept() {
      futile = 0;
    },
    async replace(rejected, call) {
      const isFutile = futile >= maxFutileTokens && clock.monotonic() < futileUntilMs;
      if (held !== undefined && (held.token !== rejected || isFutile)) return held;
      held = undefined;
      const isFirst = pending === undefined;
      const token = await wait(call, rejected);
      // The calls that waited for the same exchange count it once; a secret that stays the same is no new token.
      if (isFirst && token.token !== rejected) {
        futile++;
        futileUntilMs = clock.monotonic() + refusalMemoryMs;
      }
      return token;
    },
  };
}

type Obtain = (rejected: string | undefined, controller: AbortController) => Promise<HeldToken>;

/** @returns A function that gets a token, from the other processes or from the server, within the time limit. */
function createObtain(options: TokenCredentialOptions): Obtain {
  const { client, clock, redactor, emit, shared, exchangeTimeoutMs } = options;
  const channel = openChannel('token');
  const exchange = async (signal: AbortSignal): Promise<ObtainedToken> => assertIssued(await options.exchange(signal));
  const obtain = shared?.tokens?.bind({ ...options, key: shared.key, exchange }) ?? ((_: unknown, signal: AbortSignal) => exchange(signal));

  const obtainToken = async (
    rejected: string | undefined,
    controller: AbortController,
    message?: Writable<TokenTrace>,
  ): Promise<HeldToken> => {
    const tell = (event: TokenEvent['event'], expiresInMs?: number): void => {
      const told = { event, expiresInMs };
      if (message !== undefined) Object.assign(message, told);
      emit('onToken', told);
    };
    const cancelTimer = clock.after(exchangeTimeoutMs, () => controller.abort(new ExchangeTimeout()));
    try {
      const { token, expiresInMs, isShared = false } = await leaveOnAbort(obtain(rejected, controller.signal), controller.signal);
      redactor.addToken(token);
      tell(isShared ? 'shared' : 'obtained', expiresInMs);
      const lifeMs = expiresInMs ?? Infinity;
      const nowMs = clock.monotonic();
      // At 80 % of its life or 5 minutes before its end, whichever is later.
      const auth = { version: token, headers: options.headers(token) };
      return { token, auth, renewAtMs: nowMs + Math.max(lifeMs * 0.8, lifeMs - 300_000), endsAtMs: nowMs + lifeMs };
    } catch (error) {
      if (!(error instanceof Abandoned)) tell(isRefusal(error) ? 'rejected' : 'failed');
      throw error;
    } finally {
      cancelTimer();
    }
  };
  return (rejected, controller) =>
    trace(
      channel,
      redactor,
      () => ({ client }),
      (message?: Writable<TokenTrace>) => obtainToken(rejected, controller, message),
    );
}

class ExchangeTimeout extends Error {}

/** All calls that waited for an exchange have been aborted. */
class Abandoned extends Error {}

/** Whether the server refused the credential: the same exchange would get the same response. */
function isRefusal(error: unknown): error is AuthError | HttpError {
  return error instanceof AuthError || (error instanceof HttpError && [400, 403, 422].includes(error.status));
}

/** Says what a failed exchange means for the call that waited for it. */
function toCallError(error: unknown, call: Call, { exchangeTimeoutMs, redactor, hint }: TokenCredentialOptions): unknown {
  const advice = hint === undefined ? '' : `; ${hint}`;
  if (error instanceof ExchangeTimeout)
    return new TimeoutError(call, { phase: 'credential', limit: 'attemptTimeoutMs', timeoutMs: exchangeTimeoutMs });
  // A page in place of the token, or no such path: the address is as likely to be wrong as the credential.
  if (isRefusal(error) || error instanceof ParseError || (error instanceof HttpError && error.status === 404)) {
    const { status, vendorCode, vendorMessage, fieldErrors, requestId, body, headers } = error;
    const facts = { status, vendorCode, vendorMessage, fieldErrors, requestId, body, headers };
    return new AuthError(call, `no token was given: ${error.message}${advice}`, facts, { cause: error });
  }
  // A failure on the way to the token is reported as it is, unless that would hide that this call may have done its work.
  if (error instanceof SecError && !call.mayHaveSucceeded) return error;
  // What a function of the caller's own throws may be anything; the copy can be read.
  const cause = redactor.cause(error) as Partial<Error> | undefined;
  return new AuthError(call, `the credential could not be obtained: ${cause?.message ?? 'unknown failure'}${advice}`, {}, { cause });
}
