/** Tokens that processes share: what a store must offer, and how a credential uses it. */
import type { Clock } from '../lib/clock.js';

/** Storage for sharing tokens between processes, in the shape of a Keyv store. If it fails or is slow, the client continues without it. */
export interface TokenStore {
  get(key: string): Promise<unknown>;
  /** @param ttlMs - How long the entry is of use, in milliseconds. */
  set(key: string, value: string, ttlMs?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  /** Holds a lock over processes while it is in use; resolves to the function that gives it back. */
  lock?(key: string, ttlMs: number, signal: AbortSignal): Promise<() => Promise<void> | void>;
}

/** A token as it was issued. */
export interface IssuedToken {
  readonly token: string;
  /** How long it lives from now, in milliseconds; without it the token lives until it is rejected. */
  readonly expiresInMs?: number | undefined;
}

/** A token as it was obtained. */
export interface ObtainedToken extends IssuedToken {
  /** It came from another process. */
  readonly isShared?: boolean;
}

/** What a credential shares its tokens with. */
export interface SharingContext {
  readonly clock: Clock;
  readonly exchangeTimeoutMs: number;
  /** Tells apart host, account, roles and lifetime. */
  readonly key: string;
  readonly exchange: (signal: AbortSignal) => Promise<IssuedToken>;
}

/** A store for tokens, ready for the option `tokenStore`. */
export interface SharedTokens {
  /** Connects a credential to the store. */
  bind(context: SharingContext): (rejected: string | undefined, signal: AbortSignal) => Promise<ObtainedToken>;
}
