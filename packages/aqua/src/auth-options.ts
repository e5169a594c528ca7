/** The ways to show who is calling, and the checks that refuse bad ones before anything is sent. */
import { bad, checkNumber, type ClientOptions, ConfigError, readEnvironment, refuseBrowserSecret, type SecretSource } from '@sec/core';

/** What a token from an API key may do. */
export interface TokenOptions {
  /**
   * How long a token stays valid, in minutes, from 1 to 1500.
   *
   * @defaultValue 60
   * @source Aqua Security API Reference, "Authentication" [S]
   */
  readonly validityMinutes?: number;
  /** Methods that the token allows: `GET`, `POST`, `PUT`, `DELETE`, or `ANY`. @defaultValue `['ANY']` */
  readonly allowedEndpoints?: readonly string[];
  /** Console roles that the token acts with. Without them the console may answer 403 to data calls. */
  readonly cspRoles?: readonly string[];
  /** CSPM group to which the token is restricted. */
  readonly groupId?: number;
  /** Unit of the signed timestamp; the vendor accepts both. @defaultValue `seconds` */
  readonly timestampUnit?: 'seconds' | 'milliseconds';
}

/** An API key with its secret: requests to the CSPM API are signed, the console gets a token. */
export interface ApiKeyAuth extends TokenOptions {
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** E-mail and password of a user without single sign-on. */
export interface SignInAuth {
  readonly email: string;
  readonly password: string;
}

/** A ready-made bearer token, or a function that brings it. */
export interface TokenAuth {
  readonly token: SecretSource;
}

/** A user of a self-hosted console. */
export interface ConsoleLoginAuth {
  readonly username: string;
  readonly password: string;
  /** `login` exchanges them for a token, `basic` sends them with every request. @defaultValue `login` */
  readonly scheme?: 'login' | 'basic';
}

export type AquaAuth = ApiKeyAuth | SignInAuth | TokenAuth | ConsoleLoginAuth;

const example = "{ apiKey: '…', apiSecret: '…' }";

/** Completes the credential from the environment and checks it. @throws {@link ConfigError} */
export function readAuth(given: AquaAuth | undefined, options: ClientOptions): AquaAuth {
  const auth = given ?? fromEnvironment();
  if (auth === undefined) {
    throw new ConfigError('auth', `"auth" is required, got nothing; for example ${example} (or set AQUA_API_KEY and AQUA_API_SECRET)`);
  }
  if (typeof auth !== 'object' || auth === null) throw bad('auth', 'an object', auth, example);
  if ('token' in auth) {
    if (typeof auth.token === 'function') return auth;
    checkSecret('auth.token', auth.token, options);
    return auth;
  }
  if ('apiSecret' in auth && !('apiKey' in auth)) throw bad('auth.apiKey', 'a text', undefined, 'process.env.MY_KEY');
  if ('apiKey' in auth) {
    checkSecret('auth.apiKey', auth.apiKey, options);
    checkSecret('auth.apiSecret', auth.apiSecret, options);
    checkNumber('auth.validityMinutes', auth.validityMinutes, 1, 1500, '60');
    if (auth.validityMinutes !== undefined && !Number.isInteger(auth.validityMinutes))
      throw bad('auth.validityMinutes', 'a whole number from 1 to 1500', auth.validityMinutes, '60');
    if (auth.allowedEndpoints?.length === 0)
      throw new ConfigError(
        'auth.allowedEndpoints',
        '"auth.allowedEndpoints" must name at least one method, got an empty list; for example [\'GET\']',
      );
    return auth;
  }
  if ('email' in auth) {
    checkSecret('auth.password', auth.password, options);
    if (typeof auth.email !== 'string' || !/^\S+@\S+$/.test(auth.email)) {
      throw new ConfigError(
        'auth.email',
        '"auth.email" must be an e-mail address, got something else; for example ops@example.org (a self-hosted console takes { username, password })',
      );
    }
    return auth;
  }
  if ('username' in auth) {
    checkSecret('auth.password', auth.password, options);
    if (typeof auth.username !== 'string' || auth.username === '')
      throw bad('auth.username', 'the id of a user', auth.username, 'api-user');
    if (auth.scheme === 'basic' && auth.username.includes(':'))
      throw new ConfigError('auth.username', '"auth.username" must not hold a colon with scheme "basic"');
    return auth;
  }
  throw new ConfigError(
    'auth',
    `"auth" must hold { apiKey, apiSecret }, { email, password }, { token } or { username, password }, got an object without any of them; for example ${example}`,
  );
}

function fromEnvironment(): AquaAuth | undefined {
  const read = readEnvironment;
  const [apiKey, apiSecret, token, email, username, password] = [
    'AQUA_API_KEY',
    'AQUA_API_SECRET',
    'AQUA_TOKEN',
    'AQUA_EMAIL',
    'AQUA_USERNAME',
    'AQUA_PASSWORD',
  ].map(read);
  if (apiKey !== undefined || apiSecret !== undefined) return { apiKey: apiKey ?? '', apiSecret: apiSecret ?? '' };
  if (token !== undefined) return { token };
  if (email !== undefined) return { email, password: password ?? '' };
  return username === undefined ? undefined : { username, password: password ?? '' };
}

function checkSecret(option: string, value: unknown, options: ClientOptions): void {
  if (typeof value !== 'string' || value === '') throw bad(option, 'a text', value, 'process.env.MY_SECRET');
  if (option !== 'auth.password' && value !== value.trim())
    throw new ConfigError(
      option,
      `"${option}" must not begin or end with blanks or line breaks (a file's last line break is a usual cause)`,
    );
  // Line breaks would end the header, whatever the secret is for.
  if (/[\r\n\0]/.test(value)) throw new ConfigError(option, `"${option}" must be on one line, got a text with line breaks (not shown)`);
  refuseBrowserSecret(option, options);
}
