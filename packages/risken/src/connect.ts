/** Connects clients to a RISKEN installation, whatever part of its operations they have. */
import type { ClientBase, ClientOptions } from '@sec/core';
import {
  checkClientOptions,
  connectProxy,
  createClient,
  createSecretCredential,
  type OperationGroups,
  optionError,
  parseBaseUrl,
  readBaseUrl,
  readEnv,
  readProxyUrl,
} from '@sec/core/vendor';
import { accessTokenProblem } from './auth/access-token.js';
import { type RiskenAuth, readAuth } from './auth/auth-options.js';
import { createConsoleSession } from './auth/console-session.js';
import { createTokenSource } from './auth/token-source.js';
import { hosts, security } from './generated/table.js';
import { createResponseRules } from './response-rules.js';
import { name, version } from '../package.json';

/** Options of `createRiskenClient`. */
export interface RiskenOptions extends ClientOptions {
  /**
   * Base URL of the gateway, `https://…/api/v1`. It is usually not the address of the web console, which responds with
   * a redirect to a login page. With `auth: 'proxy'` the address of the proxy, in a page also its path, such as `/api/risken`.
   *
   * @defaultValue the environment variable `RISKEN_BASE_URL`
   */
  readonly baseUrl?: string;
  /**
   * An access token; or `'console'` for code that runs inside the console's own pages, where the person's login and the
   * cookie against forged requests take its place; or `'proxy'` for code that has no token, as the proxy at `baseUrl` holds it.
   *
   * @defaultValue the environment variable `RISKEN_ACCESS_TOKEN`
   */
  readonly auth?: RiskenAuth | 'console' | 'proxy';
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

/**
 * Attempts may take longer than the 30 s in which the gateway must have responded by default, so that what it sent in time
 * arrives, and which of the two ends an attempt is not left to chance.
 *
 * @source ca-risken/gateway main.go, WriteTimeoutSec [C]
 */
const attemptTimeoutMs = 35_000;

/** Concurrent requests. @source ca-risken/web, limit of the vendor's own console [C] */
const maxConcurrent = 5;

/** @throws {@link ConfigError} when an option is missing or malformed. */
export function connectRisken<Groups extends object>(options: RiskenOptions, groups: OperationGroups): Groups & ClientBase {
  checkClientOptions(options, ['baseUrl', 'auth', 'project_id', 'organization_id']);
  const proxyUrl = readProxyUrl(options);
  const baseUrl = proxyUrl ?? readBaseUrl(options.baseUrl, 'RISKEN_BASE_URL', 'https://risken-api.example.com/api/v1', options);
  const accessToken = proxyUrl === undefined ? readAuth(options.auth as Exclude<typeof options.auth, 'proxy'>, options) : undefined;
  const projectId = readId('project_id', 'RISKEN_PROJECT_ID', options);
  const organizationId = readId('organization_id', 'RISKEN_ORGANIZATION_ID', options);
  const baseUrls = readBaseUrls(baseUrl, options);
  const { source, findOwner } = createTokenSource(accessToken ?? '');

  return createClient<Groups>({
    name,
    version,
    table: { groups, hosts, security },
    options: { ...options, attemptTimeoutMs: options.attemptTimeoutMs ?? attemptTimeoutMs },
    maxConcurrent,
    connect: (context) => ({
      responseRules: createResponseRules(accessToken === undefined ? undefined : baseUrl),
      resolveBaseUrl: (name = 'gateway') => baseUrls[name] ?? baseUrl,
      target: baseUrls['gateway'],
      defaults: {
        project_id: async () => projectId ?? (await findOwner())?.project_id,
        organization_id: async () => organizationId ?? (await findOwner())?.organization_id,
      },
      credentials: {
        accessToken:
          accessToken === undefined
            ? createConsoleSession(context)
            : createSecretCredential(source, accessTokenProblem, {
                ...context,
                headers: (token) => ({ authorization: `Bearer ${token}` }),
                // A failing token service also responds with 401, so the call is retried once with the same token.
                retryRejectedAfterMs: 1_000,
              }),
      },
      ...(proxyUrl !== undefined && connectProxy(proxyUrl)),
    }),
  });
}

/** Base URLs by the name of the host. */
function readBaseUrls(baseUrl: string, options: RiskenOptions): Readonly<Record<string, string>> {
  const given = Object.entries(options.hosts ?? {}).map(([name, url]) => [name, parseBaseUrl(`hosts.${name}`, url, options)]);
  const hosts: Readonly<Record<string, string>> = { gateway: baseUrl, ...(Object.fromEntries(given) as object) };
  return { 'gateway-root': (hosts['gateway'] ?? baseUrl).replace(/\/api\/v1$/, ''), ...hosts };
}

/** An id from the options or the environment. */
function readId(option: 'project_id' | 'organization_id', variable: string, options: RiskenOptions): number | undefined {
  const text = options[option] === undefined ? readEnv(variable) : undefined;
  const value = text === undefined ? options[option] : Number(text);
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1))
    throw optionError(text === undefined ? option : variable, 'an integer of at least 1', text ?? value, '1001');
  return value;
}
