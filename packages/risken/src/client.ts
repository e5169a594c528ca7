/** The client of a RISKEN installation. */
import {
  bad,
  checkBaseUrl,
  checkClientOptions,
  type ClientBase,
  type ClientOptions,
  ConfigError,
  createClient,
  createSecretCredential,
  readEnvironment,
  refuseBrowserSecret,
  type SecretSource,
} from '@sec/core';
import { type AccessTokenOwner, accessTokenProblem, parseAccessToken } from './access-token.js';
import { createConsoleSession } from './console-session.js';
import { envelope } from './envelope.js';
import { type Operations, table } from './generated/operations.js';
import type { paths } from './generated/schema.js';

/** How a program shows who it is. */
export interface RiskenAuth {
  /**
   * A project or organization access token as it was issued, or a function that brings it. The function is called before
   * the first request, and again after the server refused a token.
   *
   * @defaultValue the environment variable `RISKEN_ACCESS_TOKEN`
   */
  readonly accessToken: SecretSource;
}

export interface RiskenOptions extends ClientOptions {
  /**
   * Base URL of the gateway, `https://…/api/v1`. It is usually not the address of the web console, which answers with
   * a redirect to a login page.
   *
   * @defaultValue the environment variable `RISKEN_BASE_URL`
   */
  readonly baseUrl?: string;
  /**
   * An access token; or `'console'` for code that runs inside the console's own pages, where the person's login and the
   * cookie against forged requests take its place.
   */
  readonly auth?: RiskenAuth | 'console';
  /**
   * Project of every call that does not name one.
   *
   * @defaultValue the environment variable `RISKEN_PROJECT_ID`, else the project that the access token carries
   */
  readonly project_id?: number;
  /**
   * Organization of every call that does not name one.
   *
   * @defaultValue the environment variable `RISKEN_ORGANIZATION_ID`, else the organization that the access token carries
   */
  readonly organization_id?: number;
}

/** A typed client: one member per family of the API, `raw` for everything else, `close()`. */
export interface RiskenClient extends Operations, ClientBase<paths> {}

/** Requests at the same time. @source ca-risken/web, limit of the vendor's own console [C] */
const maxConcurrent = 5;

/**
 * Creates a client. Nothing is sent yet.
 *
 * @example
 * ```ts
 * const risken = createRiskenClient({
 *   baseUrl: 'https://risken-api.example.com/api/v1',
 *   auth: { accessToken: process.env.MY_TOKEN ?? '' },
 * });
 * const { aws } = await risken.aws.listAws({ project_id: 1001 });
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createRiskenClient(options: RiskenOptions = {}): RiskenClient {
  checkClientOptions(options, ['baseUrl', 'auth', 'project_id', 'organization_id']);
  const baseUrl = readBaseUrl(options);
  const accessToken = options.auth === 'console' ? undefined : readAccessToken(options.auth, options);
  if (accessToken === undefined && !('document' in globalThis)) {
    throw new ConfigError('auth', '"auth" can be "console" only inside a page of the console; elsewhere use { accessToken: … }');
  }
  const ids = {
    project_id: readId('project_id', 'RISKEN_PROJECT_ID', options),
    organization_id: readId('organization_id', 'RISKEN_ORGANIZATION_ID', options),
  };
  const hosts: Readonly<Record<string, string>> = {
    gateway: baseUrl,
    'gateway-root': baseUrl.replace(/\/api\/v1$/, ''),
    ...trimmed(options),
  };
  const { source, findOwner } = createTokenSource(accessToken ?? '');

  return createClient<Operations, paths>({
    name: '@sec/risken',
    table,
    options,
    envelope,
    maxConcurrent,
    hostOf: (name) => hosts[name ?? 'gateway'] ?? baseUrl,
    defaults: {
      project_id: async () => ids.project_id ?? (await findOwner())?.project_id,
      organization_id: async () => ids.organization_id ?? (await findOwner())?.organization_id,
    },
    credentials: (kit) => {
      if (accessToken === undefined) return { accessToken: createConsoleSession(kit) };
      if (typeof source === 'string') kit.redactor.add(source);
      return {
        accessToken: createSecretCredential(source, accessTokenProblem, {
          ...kit,
          headers: (token) => ({ authorization: `Bearer ${token}` }),
          // A failing token service also answers 401, so the only token there is gets one more try.
          retryRefusedAfterMs: 1_000,
        }),
      };
    },
  });
}

function readBaseUrl(options: RiskenOptions): string {
  const variable = options.baseUrl === undefined ? readEnvironment('RISKEN_BASE_URL') : undefined;
  const value = options.baseUrl ?? variable;
  if (value === undefined) {
    throw new ConfigError(
      'baseUrl',
      '"baseUrl" is required, got nothing; for example https://risken-api.example.com/api/v1 (or set RISKEN_BASE_URL)',
    );
  }
  return checkBaseUrl(variable === undefined ? 'baseUrl' : 'RISKEN_BASE_URL', value, options);
}

function readAccessToken(auth: RiskenAuth | undefined, options: RiskenOptions): SecretSource {
  const example = '{ accessToken: process.env.MY_TOKEN }';
  // A credential that is given and malformed must not be replaced in silence by the one in the environment.
  if (auth !== undefined && (typeof auth !== 'object' || auth === null || Array.isArray(auth)))
    throw bad('auth', 'an object or "console"', auth, example);
  for (const name of Object.keys(auth ?? {})) {
    if (name !== 'accessToken')
      throw new ConfigError(`auth.${name}`, `"auth.${name}" is not an option; "auth" holds accessToken; for example ${example}`);
  }
  if (auth !== undefined && auth.accessToken === undefined) throw bad('auth.accessToken', 'a text or a function', undefined, example);
  const given: unknown = auth === undefined ? readEnvironment('RISKEN_ACCESS_TOKEN') : auth.accessToken;
  const option = auth === undefined ? 'RISKEN_ACCESS_TOKEN' : 'auth.accessToken';
  if (given === undefined) {
    throw new ConfigError(
      'auth.accessToken',
      '"auth.accessToken" is required, got nothing; for example { accessToken: process.env.MY_TOKEN } or a function (or set RISKEN_ACCESS_TOKEN)',
    );
  }
  if (typeof given === 'function') return given as () => Promise<string>;
  if (typeof given !== 'string') throw bad('auth.accessToken', 'a text or a function', given, '() => vault.read("risken")');
  const problem = accessTokenProblem(given);
  if (problem !== undefined) throw new ConfigError(option, `"${option}" ${problem}`);
  refuseBrowserSecret(option, options);
  return given;
}

/** An id from the options or the environment. */
function readId(option: 'project_id' | 'organization_id', variable: string, options: RiskenOptions): number | undefined {
  const text = options[option] === undefined ? readEnvironment(variable) : undefined;
  const value = text === undefined ? options[option] : Number(text);
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1))
    throw bad(text === undefined ? option : variable, 'a whole number from 1', text ?? value, '1001');
  return value;
}

interface TokenOwnerIds {
  readonly project_id?: number;
  readonly organization_id?: number;
}

/** A source that remembers whose token it brought, so that the ids in it can stand in for missing ones. */
function createTokenSource(accessToken: SecretSource): { readonly source: SecretSource; findOwner(): Promise<TokenOwnerIds | undefined> } {
  if (typeof accessToken === 'string') {
    const owner = parseAccessToken(accessToken);
    return { source: accessToken, findOwner: async () => owner };
  }
  let owner: AccessTokenOwner | undefined;
  /** A token that was fetched to learn its owner, and that the first request then uses. */
  let early: Promise<string> | undefined;
  let known = false;
  const bring = async (): Promise<string> => {
    const token = await accessToken();
    if (typeof token === 'string') owner = parseAccessToken(token);
    known = true;
    return token;
  };
  return {
    source() {
      const token = early ?? bring();
      early = undefined;
      return token;
    },
    async findOwner() {
      if (!known) {
        early ??= bring();
        await early.catch((error: unknown) => {
          early = undefined;
          throw error;
        });
      }
      return owner;
    },
  };
}

function trimmed({ hosts = {} }: RiskenOptions): Record<string, string> {
  return Object.fromEntries(Object.entries(hosts).map(([name, url]) => [name, url.replace(/\/+$/, '')]));
}
