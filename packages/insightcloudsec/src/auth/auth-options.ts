/** The ways to sign in, and the checks that refuse bad ones before anything is sent. */
import { type ClientOptions, ConfigError, type SecretSource } from '@sec/core';
import { assertNotInBrowser, optionError, readEnv, readSecretOption } from '@sec/core/vendor';
import { apiKeyProblem } from './api-key.js';

/** An API key: the way that the vendor recommends, and the only one for users with single sign-on. */
export interface ApiKeyAuth {
  /**
   * A key that was made inside Cloud Security, as it was issued, or a function that returns it. The function is called
   * before the first request, and again after the server rejected a key.
   */
  readonly apiKey: SecretSource;
}

/** A user with a password: signed in before the first request, again when the session is gone, and out on `close()`. */
export interface LoginAuth {
  readonly username: string;
  readonly password: string;
}

/** Who is calling: an API key, or a user with a password. */
export type InsightCloudSecAuth = ApiKeyAuth | LoginAuth;

const example = '{ apiKey: process.env.MY_KEY }';
const keyRules = { example: '() => vault.read("cloudsec")', problem: apiKeyProblem };

/** Completes the credential from the environment and checks it. @throws {@link ConfigError} */
export function readAuth(given: InsightCloudSecAuth | undefined, options: ClientOptions): InsightCloudSecAuth {
  const auth: unknown = given ?? readFromEnv();
  if (auth === undefined) {
    throw new ConfigError(
      'auth',
      `"auth" is required, got undefined; for example ${example} (or set INSIGHTCLOUDSEC_API_KEY, or INSIGHTCLOUDSEC_USERNAME and INSIGHTCLOUDSEC_PASSWORD)`,
    );
  }
  if (typeof auth !== 'object' || auth === null || Array.isArray(auth)) throw optionError('auth', 'an object', auth, example);
  for (const name of Object.keys(auth)) {
    if (!['apiKey', 'username', 'password'].includes(name))
      throw new ConfigError(
        `auth.${name}`,
        `"auth.${name}" is unknown; known members are apiKey, or username and password; for example ${example}`,
      );
  }
  const { apiKey, username, password } = auth as Readonly<Record<string, unknown>>;
  const key = readSecretOption('auth.apiKey', apiKey, keyRules, options);
  if (key === undefined) return readLogin(username, password, options);
  if (username !== undefined || password !== undefined)
    throw new ConfigError('auth', `"auth.apiKey" and "auth.username" exclude each other; leave one out; for example ${example}`);
  return { apiKey: key };
}

function readLogin(username: unknown, password: unknown, options: ClientOptions): LoginAuth {
  if (username === undefined && password === undefined)
    throw new ConfigError('auth', `"auth" must be { apiKey } or { username, password }, got an empty object; for example ${example}`);
  if (typeof username !== 'string' || username.trim() === '')
    throw optionError('auth.username', 'the login name of a user', username, 'integration-user');
  if (typeof password !== 'string' || password === '')
    throw optionError('auth.password', 'a non-empty string', password, 'process.env.MY_PASSWORD');
  assertNotInBrowser('auth.password', options);
  return { username, password };
}

function readFromEnv(): InsightCloudSecAuth | undefined {
  const apiKey = readEnv('INSIGHTCLOUDSEC_API_KEY');
  if (apiKey !== undefined) return { apiKey };
  const username = readEnv('INSIGHTCLOUDSEC_USERNAME');
  return username === undefined ? undefined : { username, password: readEnv('INSIGHTCLOUDSEC_PASSWORD') ?? '' };
}
