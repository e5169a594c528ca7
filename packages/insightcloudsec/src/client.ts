/** The client of an InsightCloudSec installation. */
import {
  checkClientOptions,
  type ClientBase,
  type ClientOptions,
  ConfigError,
  createClient,
  createSecretCredential,
  readEnvironment,
  type SecretSource,
} from '@sec/core';
import { apiKeyProblem, type InsightCloudSecAuth, looksLikePlatformKey, readAuth } from './auth-options.js';
import { normalizeBaseUrl } from './base-url.js';
import { createEnvelope } from './envelope.js';
import { type Operations, table } from './generated/operations.js';
import type { paths } from './generated/schema.js';
import { serialiseSwitches } from './organization-turn.js';
import { createSessionCredential } from './session-credential.js';

export interface InsightCloudSecOptions extends ClientOptions {
  /**
   * Address of the installation, such as `https://cloudsec.insight.rapid7.com` or
   * `https://example.customer.divvycloud.com`, with or without a slash or `/v2` at its end. There is one for each tenant, so
   * there is no default.
   *
   * @defaultValue the environment variable `INSIGHTCLOUDSEC_BASE_URL`
   */
  readonly baseUrl?: string;
  /**
   * Who is calling: `{ apiKey }`, which the vendor recommends, or `{ username, password }`.
   *
   * @defaultValue the environment variable `INSIGHTCLOUDSEC_API_KEY`, or `INSIGHTCLOUDSEC_USERNAME` and
   * `INSIGHTCLOUDSEC_PASSWORD`
   */
  readonly auth?: InsightCloudSecAuth;
}

/** A typed client: one member per family of the API, `raw` for everything else, `close()`. */
export interface InsightCloudSecClient extends Operations, ClientBase<paths> {}

/** The server works with a small pool of threads. @source recordings in sgarlick987/divvycloud-client, header `server: waitress` [O] */
const maxConcurrent = 4;

/**
 * Creates a client. Nothing is sent yet.
 *
 * @example
 * ```ts
 * const cloudsec = createInsightCloudSecClient({
 *   baseUrl: 'https://cloudsec.insight.rapid7.com',
 *   auth: { apiKey: process.env.MY_KEY ?? '' },
 * });
 * const { clouds } = await cloudsec.clouds.listClouds();
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createInsightCloudSecClient(options: InsightCloudSecOptions = {}): InsightCloudSecClient {
  checkClientOptions(options, ['baseUrl', 'auth']);
  const baseUrl = readBaseUrl(options);
  const auth = readAuth(options.auth, options);
  const key = { looksForeign: false };
  const client = createClient<Operations, paths>({
    name: '@sec/insightcloudsec',
    table,
    options,
    maxConcurrent,
    hostOf: () => options.hosts?.['tenant']?.replace(/\/+$/, '') ?? baseUrl,
    envelope: createEnvelope({ isPlatformKey: () => key.looksForeign, isLogin: !('apiKey' in auth) }),
    credentials: (kit) => {
      if (!('apiKey' in auth)) {
        kit.redactor.add(auth.password);
        return { sessionToken: createSessionCredential({ auth, kit, baseUrl, tokenStore: options.tokenStore }) };
      }
      return {
        apiKey: createSecretCredential(
          watch(auth.apiKey, (value) => (key.looksForeign = looksLikePlatformKey(value))),
          apiKeyProblem,
          {
            ...kit,
            headers: (value) => ({ 'api-key': value }),
          },
        ),
      };
    },
  });
  return serialiseSwitches(client);
}

function watch(source: SecretSource, tell: (key: string) => void): SecretSource {
  if (typeof source === 'string') {
    tell(source);
    return source;
  }
  return async () => {
    const key = await source();
    if (typeof key === 'string') tell(key);
    return key;
  };
}

function readBaseUrl(options: InsightCloudSecOptions): string {
  const variable = options.baseUrl === undefined ? readEnvironment('INSIGHTCLOUDSEC_BASE_URL') : undefined;
  const value = options.baseUrl ?? variable;
  if (value === undefined) {
    throw new ConfigError(
      'baseUrl',
      '"baseUrl" is required, got nothing; for example https://cloudsec.insight.rapid7.com (or set INSIGHTCLOUDSEC_BASE_URL)',
    );
  }
  return normalizeBaseUrl(variable === undefined ? 'baseUrl' : 'INSIGHTCLOUDSEC_BASE_URL', value, options);
}
