/** User and password with every request, for consoles that are not asked for a token. */
import type { AuthHeaders, Credential } from '@sec/core/vendor';
import type { ConsoleLoginAuth } from './auth-options.js';

/** @param headerName - Header in which the console expects the credential. */
export function createBasicCredential({ username, password }: ConsoleLoginAuth, headerName: string): Credential {
  const bytes = Array.from(new TextEncoder().encode(`${username}:${password}`), (byte) => String.fromCharCode(byte));
  const headers: AuthHeaders = { version: 'basic', headers: { [headerName]: `Basic ${btoa(bytes.join(''))}` } };
  return { headerNames: () => [headerName], authorize: () => headers, isRejected: () => false, reauthorize: async () => undefined };
}
