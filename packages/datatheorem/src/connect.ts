/** Connects clients to Data Theorem, whatever part of its operations they have: one host, and two sorts of key that do not mix. */
import type { ClientBase, ClientOptions } from '@sec/core';
import {
  checkClientOptions,
  connectProxy,
  createClient,
  type OperationGroups,
  parseBaseUrl,
  readProxyUrl,
  readTrustedHosts,
} from '@sec/core/vendor';
import { createKeyCredential } from './auth/api-key.js';
import { type DataTheoremAuth, readAuth } from './auth/auth-options.js';
import { hosts, security } from './generated/table.js';
import { responseRules } from './response-rules.js';
import { name, version } from '../package.json';

export interface DataTheoremOptions extends ClientOptions {
  /**
   * Who is calling: `{ resultsApiKey }` for everything that reads, onboards and scans, `{ uploadApiKey }` for uploads, or
   * both. An operation whose key is missing throws a {@link ConfigError} before anything is sent. `'proxy'` for code that has no
   * key, as the proxy at `baseUrl` holds it.
   *
   * @defaultValue the environment variables `DATATHEOREM_API_KEY` and `DATATHEOREM_UPLOAD_API_KEY`
   */
  readonly auth?: DataTheoremAuth | 'proxy';
  /**
   * Base URL of the API, for tests and proxies. With `auth: 'proxy'` the address of the proxy, in a page also its path, such as
   * `/api/datatheorem`. @defaultValue `https://api.securetheorem.com`
   */
  readonly baseUrl?: string;
  /**
   * Hosts or domains beside the vendor's own that an upload URL may name. A file goes nowhere else; an API on this machine may
   * name this machine.
   *
   * @defaultValue none beside `securetheorem.com`
   */
  readonly trustedUploadHosts?: readonly string[];
}

/** @source Data Theorem knowledge base, On-boarding AWS environments via Data Theorem's API [S] */
const apiUrl = 'https://api.securetheorem.com';
/** Files are uploaded to hosts of this domain. @source the upload URLs in the documentation of the vendor's upload API [O] */
const vendorDomain = 'securetheorem.com';

/** @throws {@link ConfigError} when an option is missing or malformed. */
export function connectDataTheorem<Groups extends object>(options: DataTheoremOptions, groups: OperationGroups): Groups & ClientBase {
  checkClientOptions(options, ['auth', 'baseUrl', 'trustedUploadHosts']);
  const proxyUrl = readProxyUrl(options);
  const { resultsApiKey, uploadApiKey } = proxyUrl === undefined ? readAuth(options.auth as DataTheoremAuth | undefined, options) : {};
  const trustedHosts = [vendorDomain, ...readTrustedHosts('trustedUploadHosts', options.trustedUploadHosts)];
  const baseUrl = proxyUrl ?? parseBaseUrl('baseUrl', options.baseUrl ?? options.hosts?.['api'] ?? apiUrl, options);

  return createClient<Groups>({
    name,
    version,
    table: { groups, hosts, security },
    options,
    connect: (context) => ({
      responseRules,
      trustedHosts,
      resolveBaseUrl: () => baseUrl,
      target: baseUrl,
      credentials: {
        resultsApiKey: createKeyCredential('resultsApiKey', resultsApiKey, context),
        uploadApiKey: createKeyCredential('uploadApiKey', uploadApiKey, context),
      },
      ...(proxyUrl !== undefined && connectProxy(proxyUrl)),
    }),
  });
}
