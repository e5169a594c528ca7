/** The ways to prove who is calling, and the checks that refuse bad ones before anything is sent. */
import { type ClientOptions, ConfigError, type SecretSource } from '@sec/core';
import { assertNumber, optionError, readEnv, readSecretOption } from '@sec/core/vendor';

/** What a token from an API key may do. */
export interface TokenOptions {
  /**
   * How long a token stays valid, in minutes, from 1 to 1500.
   *
   * @defaultValue 60
   * @source Aqua Security API Reference, "Authentication" [S]
   */
  readonly validityMinutes?: number;
  /**
   * What tokens allow: the methods `GET`, `POST`, `PUT`, `DELETE`, or `ANY`, each alone or with a path, such as `ANY:*`. What is
   * given holds for every token and is never widened.
   *
   * @defaultValue `['ANY']`, and `['ANY:*']` for a second token that is obtained when an operation of the supply chain or code
   * scanning service is first called
   */
  readonly allowedEndpoints?: readonly string[];
  /**
   * Console roles that the token acts with. Without them the console may respond with 403 to data calls.
   *
   * @defaultValue the environment variable `AQUA_CSP_ROLES`, separated by commas, else none
   */
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

/** Email and password of a user without single sign-on. */
export interface SignInAuth {
  readonly email: string;
  readonly password: string;
}

/** A ready-made bearer token, or a function that returns it on demand. */
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

/** How a program proves who it is. */
export type AquaAuth = ApiKeyAuth | SignInAuth | TokenAuth | ConsoleLoginAuth;

const example = "{ apiKey: '…', apiSecret: '…' }";

/** Completes the credential from the environment and checks it. @throws {@link ConfigError} */
export function readAuth(given: AquaAuth | undefined, options: ClientOptions): AquaAuth {
  const auth: unknown = given ?? findInEnvironment();
  if (auth === undefined)
    throw new ConfigError('auth', `"auth" is required, got undefined; for example ${example} (or set AQUA_API_KEY and AQUA_API_SECRET)`);
  if (typeof auth !== 'object' || auth === null || Array.isArray(auth)) throw optionError('auth', 'an object', auth, example);
  if ('token' in auth) assertSecret('token', auth.token, options, { allowFunction: true });
  else if ('apiKey' in auth || 'apiSecret' in auth) return readApiKey(auth as ApiKeyAuth, options);
  else if ('email' in auth) checkSignIn(auth as SignInAuth, options);
  else if ('username' in auth) checkConsoleLogin(auth as ConsoleLoginAuth, options);
  else
    throw new ConfigError(
      'auth',
      `"auth" must hold { apiKey, apiSecret }, { email, password }, { token } or { username, password }, got an object without any of them; for example ${example}`,
    );
  return auth as AquaAuth;
}

/** @returns What the environment has; a member of the pair that is not set is refused afterwards. */
function findInEnvironment(): object | undefined {
  const [apiKey, apiSecret] = [readEnv('AQUA_API_KEY'), readEnv('AQUA_API_SECRET')];
  if (apiKey !== undefined || apiSecret !== undefined) return { apiKey, apiSecret };
  const token = readEnv('AQUA_TOKEN');
  if (token !== undefined) return { token };
  const [email, username, password] = [readEnv('AQUA_EMAIL'), readEnv('AQUA_USERNAME'), readEnv('AQUA_PASSWORD')];
  if (email !== undefined) return { email, password };
  return username === undefined ? undefined : { username, password };
}

function readApiKey(auth: ApiKeyAuth, options: ClientOptions): ApiKeyAuth {
  const { apiKey, apiSecret, validityMinutes, allowedEndpoints } = auth;
  assertSecret('apiKey', apiKey, options);
  assertSecret('apiSecret', apiSecret, options);
  assertNumber('auth.validityMinutes', validityMinutes, [1, 1500], '60');
  if (validityMinutes !== undefined && !Number.isInteger(validityMinutes))
    throw optionError('auth.validityMinutes', 'an integer from 1 to 1500', validityMinutes, '60');
  if (allowedEndpoints !== undefined && (!Array.isArray(allowedEndpoints) || allowedEndpoints.length === 0)) {
    const received = Array.isArray(allowedEndpoints) ? 'an empty array' : typeof allowedEndpoints;
    throw new ConfigError(
      'auth.allowedEndpoints',
      `"auth.allowedEndpoints" must be a non-empty array of methods, got ${received}; for example ['GET']`,
    );
  }
  const cspRoles =
    auth.cspRoles ??
    readEnv('AQUA_CSP_ROLES')
      ?.split(',')
      .map((role) => role.trim());
  if (cspRoles === undefined) return auth;
  const option = auth.cspRoles === undefined ? 'AQUA_CSP_ROLES' : 'auth.cspRoles';
  if (!Array.isArray(cspRoles)) throw optionError(option, 'an array of names', cspRoles, "['Auditor']");
  if (cspRoles.some((role) => typeof role !== 'string' || role === ''))
    throw new ConfigError(option, `"${option}" must hold names of roles, got an empty one or something else; for example Auditor`);
  return { ...auth, cspRoles };
}

function checkSignIn({ email, password }: SignInAuth, options: ClientOptions): void {
  assertSecret('password', password, options);
  if (typeof email === 'string' && /^[^\s@]+@\S+$/.test(email)) return;
  throw optionError('auth.email', 'an email address', email, 'ops@example.org (a self-hosted console takes { username, password })');
}

function checkConsoleLogin({ username, password, scheme }: ConsoleLoginAuth, options: ClientOptions): void {
  assertSecret('password', password, options);
  if (typeof username !== 'string' || username === '') throw optionError('auth.username', 'a non-empty string', username, 'api-user');
  if (scheme === 'basic' && username.includes(':'))
    throw new ConfigError(
      'auth.username',
      '"auth.username" must be a string without a colon for scheme "basic", got one with a colon; for example api-user',
    );
}

/** @throws {@link ConfigError} for a secret that is absent or cannot be sent; it is never repeated. */
function assertSecret(
  name: 'token' | 'apiKey' | 'apiSecret' | 'password',
  value: unknown,
  options: ClientOptions,
  { allowFunction = false }: { readonly allowFunction?: boolean } = {},
): void {
  const option = `auth.${name}`;
  const secretExample = 'process.env.MY_SECRET';
  const problem = (secret: string): string | undefined => {
    if (secret === '') return `must be a non-empty string, got an empty string; for example ${secretExample}`;
    // A password may begin and end with anything.
    if (name !== 'password' && secret !== secret.trim())
      return 'must not begin or end with blanks or line breaks (a file’s last line break is a common cause)';
    // Line breaks would end the header, whatever the secret is for.
    return /[\r\n\0]/.test(secret) ? 'must be on one line, got a string with line breaks (not shown)' : undefined;
  };
  if (readSecretOption(option, value, { example: secretExample, allowFunction, problem }, options) === undefined)
    throw new ConfigError(
      option,
      `"${option}" is required, got undefined; for example ${secretExample} (or set AQUA_${name.replace(/[A-Z]/, '_$&').toUpperCase()})`,
    );
}
