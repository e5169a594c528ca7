/** Mistakes with options, each of which puts a secret where it does not belong. */
import type { ClientOptions } from '@sec/core';
import type { Setup } from './vendors.js';

export type Misuse = (setup: Setup) => Setup;

const inOrigin =
  (to: (setup: Setup) => string): Misuse =>
  (setup) => ({ ...setup, origin: to(setup) });

const inSecret =
  (to: (secret: string) => unknown): Misuse =>
  (setup) => ({ ...setup, secret: to(setup.secret) as string });

const inOptions =
  (to: (secret: string) => object): Misuse =>
  (setup) => ({ ...setup, options: { ...setup.options, ...(to(setup.secret) as ClientOptions) } });

export const misuses: readonly Misuse[] = [
  inOrigin(({ secret }) => `https://user:${encodeURIComponent(secret)}@api.example`),
  inOrigin(({ secret }) => `https://${encodeURIComponent(secret)}@api.example`),
  inOrigin(({ secret }) => `https://user:${secret}@bad host`),
  inOrigin(({ secret }) => `https://api.example/?token=${secret}`),
  inOrigin(({ secret }) => `https://api.example/#${secret}`),
  inOrigin(({ secret }) => `http://${secret}`),
  inOrigin(({ secret }) => `user:${secret}@api.example`),
  inOrigin(({ secret }) => `${secret}:443`),
  inOrigin(({ secret }) => secret),
  inSecret((secret) => `${secret}\n`),
  inSecret((secret) => ` ${secret}`),
  inSecret((secret) => `Bearer ${secret}`),
  inSecret((secret) => `APIKey ${secret}`),
  inSecret((secret) => `api-key: ${secret}`),
  inSecret((secret) => `${secret}\r\nx-more: ${secret}`),
  inSecret((secret) => `${secret}\u0000`),
  inSecret((secret) => `${secret}\u20ac`),
  inSecret((secret) => `${secret}\ud800`),
  inSecret((secret) => [secret]),
  inSecret((secret) => ({ secret })),
  inOptions((secret) => ({ headers: { 'x-team': `${secret}\n` } })),
  inOptions((secret) => ({ headers: { 'x-team': [secret] } })),
  inOptions((secret) => ({ headers: secret })),
  inOptions((secret) => ({ userAgent: `${secret}\n` })),
  inOptions((secret) => ({ hosts: { api: `https://user:${encodeURIComponent(secret)}@api.example` } })),
  inOptions((secret) => ({ hosts: secret })),
  inOptions((secret) => ({ retry: { attempts: secret } })),
  inOptions((secret) => ({ retry: secret })),
  inOptions((secret) => ({ timeoutMs: secret })),
  inOptions((secret) => ({ attemptTimeoutMs: secret })),
  inOptions((secret) => ({ rateLimit: { requestsPerSecond: secret } })),
  inOptions((secret) => ({ maxConcurrent: secret })),
  inOptions((secret) => ({ tokenStore: secret })),
  inOptions((secret) => ({ validation: { mode: secret } })),
  inOptions((secret) => ({ validation: secret })),
  inOptions((secret) => ({ fetch: secret })),
  inOptions((secret) => ({ onAttempt: secret })),
  inOptions((secret) => ({ allowInsecureHttp: secret })),
  inOptions((secret) => ({ maxResponseBytes: secret })),
];
