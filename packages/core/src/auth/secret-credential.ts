/** A credential that is a ready-made secret, such as an API key. */
import { describe } from '../lib/describe.js';
import type { SecretSource } from '../options/secret-option.js';
import { createTokenCredential, type TokenCredential, type TokenCredentialOptions } from './token-credential.js';

/**
 * Uses a secret as the credential. A function is called once, and again after a rejection.
 *
 * @param problem - Says what is wrong with a secret, without repeating it; `undefined` where nothing is.
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
      const wrong = typeof secret === 'string' ? problem(secret) : `expected a string, got ${describe(secret)}`;
      if (wrong !== undefined) throw new Error(wrong);
      return { token: secret };
    },
  });
}
