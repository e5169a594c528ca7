/** The options for a credential, and the checks that refuse bad ones before anything is sent. */
import { type ClientOptions, ConfigError, type SecretSource } from '@sec/core';
import { optionError, readSecretOption } from '@sec/core/vendor';
import { accessTokenProblem } from './access-token.js';

/** The credential of a program. */
export interface RiskenAuth {
  /**
   * A project or organization access token as it was issued, or a function that returns it. The function is called before
   * the first request, and again after the server rejected a token.
   *
   * @defaultValue the environment variable `RISKEN_ACCESS_TOKEN`
   */
  readonly accessToken: SecretSource;
}

const example = '{ accessToken: process.env.MY_TOKEN }';

/** @returns The access token; `undefined` for a page of the console. @throws {@link ConfigError} */
export function readAuth(auth: RiskenAuth | 'console' | undefined, options: ClientOptions): SecretSource | undefined {
  if (auth === 'console') {
    // A worker of a page has no cookies.
    if ('document' in globalThis) return undefined;
    throw new ConfigError(
      'auth',
      `"auth" must be an object outside the pages of the console, got "console", which works only inside them; for example ${example}`,
    );
  }
  // A credential that is given and malformed must not be replaced silently by the one in the environment.
  if (auth !== undefined && (typeof auth !== 'object' || auth === null || Array.isArray(auth)))
    throw optionError('auth', 'an object or "console"', auth, example);
  for (const name of Object.keys(auth ?? {})) {
    if (name !== 'accessToken')
      throw new ConfigError(`auth.${name}`, `"auth.${name}" is unknown; the only known member is accessToken; for example ${example}`);
  }
  if (auth !== undefined && auth.accessToken === undefined)
    throw optionError('auth.accessToken', 'a string or a function that returns one', undefined, example);
  const rules = { variable: 'RISKEN_ACCESS_TOKEN', example: '() => vault.read("risken")', problem: accessTokenProblem };
  const accessToken = readSecretOption('auth.accessToken', auth?.accessToken, rules, options);
  if (accessToken !== undefined) return accessToken;
  throw new ConfigError(
    'auth.accessToken',
    '"auth.accessToken" is required, got undefined; for example process.env.MY_TOKEN (or set RISKEN_ACCESS_TOKEN)',
  );
}
