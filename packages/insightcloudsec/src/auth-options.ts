/** The ways to show who is calling, and the checks that refuse bad ones before anything is sent. */
import { bad, type ClientOptions, ConfigError, readEnvironment, refuseBrowserSecret, type SecretSource } from '@sec/core';

/** An API key: the way that the vendor recommends, and the only one for people with single sign-on. */
export interface ApiKeyAuth {
  /**
   * A key that was made inside Cloud Security, as it was issued, or a function that brings it. The function is called
   * before the first request, and again after the server refused a key.
   */
  readonly apiKey: SecretSource;
}

/** A user with a password: signed in before the first request, again when the session is gone, and out on `close()`. */
export interface LoginAuth {
  readonly username: string;
  readonly password: string;
}

export type InsightCloudSecAuth = ApiKeyAuth | LoginAuth;

const example = '{ apiKey: process.env.MY_KEY }';

/** Completes the credential from the environment and checks it. @throws {@link ConfigError} */
export function readAuth(given: InsightCloudSecAuth | undefined, options: ClientOptions): InsightCloudSecAuth {
  const auth: unknown = given ?? fromEnvironment();
  if (auth === undefined) {
    throw new ConfigError(
      'auth',
      `"auth" is required, got nothing; for example ${example} (or set INSIGHTCLOUDSEC_API_KEY, or INSIGHTCLOUDSEC_USERNAME and INSIGHTCLOUDSEC_PASSWORD)`,
    );
  }
  if (typeof auth !== 'object' || auth === null || Array.isArray(auth)) throw bad('auth', 'an object', auth, example);
  for (const name of Object.keys(auth)) {
    if (!['apiKey', 'username', 'password'].includes(name))
      throw new ConfigError(
        `auth.${name}`,
        `"auth.${name}" is not an option; "auth" holds apiKey, or username and password; for example ${example}`,
      );
  }
  const { apiKey, username, password } = auth as Partial<Record<keyof ApiKeyAuth | keyof LoginAuth, unknown>>;
  if (apiKey !== undefined) {
    if (username !== undefined || password !== undefined)
      throw new ConfigError('auth', `"auth" must hold an API key or a user, got both; for example ${example}`);
    return { apiKey: readApiKey(apiKey, options) };
  }
  if (typeof username !== 'string' || username.trim() === '') {
    throw username === undefined && password === undefined
      ? new ConfigError('auth', `"auth" must hold { apiKey } or { username, password }, got neither; for example ${example}`)
      : bad('auth.username', 'the login name of a user', username, 'integration-user');
  }
  if (typeof password !== 'string' || password === '') throw bad('auth.password', 'a text', password, 'process.env.MY_PASSWORD');
  refuseBrowserSecret('auth.password', options);
  return { username, password };
}

function readApiKey(value: unknown, options: ClientOptions): SecretSource {
  if (typeof value === 'function') return value as () => Promise<string>;
  if (typeof value !== 'string') throw bad('auth.apiKey', 'a text or a function', value, '() => vault.read("cloudsec")');
  const problem = apiKeyProblem(value);
  if (problem !== undefined) throw new ConfigError('auth.apiKey', `"auth.apiKey" ${problem}`);
  refuseBrowserSecret('auth.apiKey', options);
  return value;
}

function fromEnvironment(): unknown {
  const apiKey = readEnvironment('INSIGHTCLOUDSEC_API_KEY');
  if (apiKey !== undefined) return { apiKey };
  const username = readEnvironment('INSIGHTCLOUDSEC_USERNAME');
  return username === undefined ? undefined : { username, password: readEnvironment('INSIGHTCLOUDSEC_PASSWORD') ?? '' };
}

/** Says what is wrong with a key, without repeating it; nothing when it can be sent. Keys are never altered. */
export function apiKeyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'must be an API key, got an empty text';
  if (key !== key.trim()) return 'must not begin or end with blanks or line breaks (a file’s last line break is a usual cause)';
  if (/^(api-key|x-auth-token|bearer)\b[: ]/i.test(key)) return 'must be the key alone, got a text that begins with the name of a header';
  if (!/^[\x21-\x7e]+$/.test(key)) return 'must be one word of printable ASCII characters, got others (not shown)';
  return undefined;
}

/**
 * Whether a key has the form of the Command Platform's keys, which Cloud Security does not accept: a UUID. Those of Cloud
 * Security are URL-safe base64 of 32 or 44 characters, as far as they were seen.
 *
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API", on platform keys [S]; the form is an inference [I]
 */
export function looksLikePlatformKey(key: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key);
}
