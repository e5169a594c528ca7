/** Connects clients to an installation, whatever part of its operations they have. */
import type { ClientBase, ClientOptions } from '@sec/core';
import {
  checkClientOptions,
  type ConnectContext,
  type Connection,
  connectProxy,
  createClient,
  type OperationGroups,
  readBaseUrl,
  readProxyUrl,
} from '@sec/core/vendor';
import { createApiKeySignIn } from './auth/api-key.js';
import { type InsightCloudSecAuth, readAuth } from './auth/auth-options.js';
import { createUserSignIn } from './auth/user-session.js';
import { hosts, security } from './generated/table.js';
import { addTurns } from './organization-turn.js';
import { createResponseRules } from './response-rules.js';
import { parseTenantUrl } from './values/tenant-url.js';
import { name, version } from '../package.json';

/** Where the installation is, who is calling, and the options of every client. */
export interface InsightCloudSecOptions extends ClientOptions {
  /**
   * Address of the installation, such as `https://cloudsec.insight.rapid7.com` or
   * `https://example.customer.divvycloud.com`, with or without a slash or `/v2` at its end. Each tenant has its own. With
   * `auth: 'proxy'` the address of the proxy, in a page also its path, such as `/api/insightcloudsec`.
   *
   * @defaultValue the environment variable `INSIGHTCLOUDSEC_BASE_URL`
   */
  readonly baseUrl?: string;
  /**
   * Who is calling: `{ apiKey }`, which the vendor recommends, or `{ username, password }`; `'proxy'` for code that has neither,
   * as the proxy at `baseUrl` holds it.
   *
   * @defaultValue the environment variable `INSIGHTCLOUDSEC_API_KEY`, or `INSIGHTCLOUDSEC_USERNAME` and
   * `INSIGHTCLOUDSEC_PASSWORD`
   */
  readonly auth?: InsightCloudSecAuth | 'proxy';
}

/**
 * Concurrent requests: the server works with a small pool of threads.
 *
 * @source recordings in sgarlick987/divvycloud-client, header `server: waitress` [O]
 */
const maxConcurrent = 4;

/** @throws {@link ConfigError} when an option is missing or malformed. */
export function connectInsightCloudSec<Groups extends object>(
  options: InsightCloudSecOptions,
  groups: OperationGroups,
): Groups & ClientBase {
  checkClientOptions(options, ['baseUrl', 'auth']);
  const connection = connectionOf(options);
  const client = createClient<Groups>({
    name,
    version,
    table: { groups, hosts, security },
    options,
    maxConcurrent,
    connect: connection,
  });
  addTurns(client);
  return client;
}

function connectionOf(options: InsightCloudSecOptions): (context: ConnectContext) => Connection {
  const proxyUrl = readProxyUrl(options);
  if (proxyUrl !== undefined) return () => ({ ...connectProxy(proxyUrl), responseRules: createResponseRules(() => undefined) });
  const baseUrl = readTenantUrl(options);
  const auth = readAuth(options.auth as InsightCloudSecAuth | undefined, options);
  return (context) => {
    const { credentials, explain } =
      'apiKey' in auth
        ? createApiKeySignIn(auth.apiKey, baseUrl, context)
        : createUserSignIn({ auth, tokens: options.tokenStore, baseUrl }, context);
    return { credentials, resolveBaseUrl: () => baseUrl, target: baseUrl, responseRules: createResponseRules(explain) };
  };
}

/** The base URL; the one of `hosts` takes precedence. */
function readTenantUrl(options: InsightCloudSecOptions): string {
  const variable = 'INSIGHTCLOUDSEC_BASE_URL';
  const given = readBaseUrl(options.baseUrl, variable, 'https://cloudsec.insight.rapid7.com', options);
  const baseUrl = parseTenantUrl(options.baseUrl === undefined ? variable : 'baseUrl', given, options);
  const tenant = options.hosts?.['tenant'];
  return tenant === undefined ? baseUrl : parseTenantUrl('hosts.tenant', tenant, options);
}
