/** The client of Data Theorem: one host for every API, and two sorts of key that do not mix. */
import {
  checkBaseUrl,
  checkClientOptions,
  type ClientBase,
  type ClientOptions,
  ConfigError,
  createClient,
  createSecretCredential,
  type Credential,
  type CredentialKit,
} from '@sec/core';
import { type DataTheoremAuth, type KeyName, keyProblem, keyVariables, readKeys } from './api-keys.js';
import { envelope } from './envelope.js';
import { type Operations, table } from './generated/operations.js';
import type { paths } from './generated/schema.js';
import { keepContext } from './upload/context.js';

export interface DataTheoremOptions extends ClientOptions {
  /**
   * Who is calling: `{ resultsApiKey }` for everything that reads, onboards and scans, `{ uploadApiKey }` for uploads, or
   * both. An operation whose key is missing throws a {@link ConfigError} before anything is sent.
   *
   * @defaultValue the environment variables `DATATHEOREM_API_KEY` and `DATATHEOREM_UPLOAD_API_KEY`
   */
  readonly auth?: DataTheoremAuth;
  /** Base URL of the API, for tests and proxies. @defaultValue `https://api.securetheorem.com` */
  readonly baseUrl?: string;
}

/** A typed client: one member per family of the API, `raw` for everything else, `close()`. */
export interface DataTheoremClient extends Operations, ClientBase<paths> {}

/** @source Data Theorem knowledge base, On-boarding AWS environments via Data Theorem's API [S] */
const apiUrl = 'https://api.securetheorem.com';

/**
 * Creates a client. Nothing is sent yet.
 *
 * @example
 * ```ts
 * const datatheorem = createDataTheoremClient({ auth: { resultsApiKey: process.env.MY_KEY ?? '' } });
 * for await (const asset of datatheorem.assets.listAssets.items()) console.log(asset.name, asset.url);
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createDataTheoremClient(options: DataTheoremOptions = {}): DataTheoremClient {
  checkClientOptions(options, ['auth', 'baseUrl']);
  const keys = readKeys(options.auth, options);
  const baseUrl = checkBaseUrl('baseUrl', options.baseUrl ?? options.hosts?.['api'] ?? apiUrl, options);

  const client = createClient<Operations, paths>({
    name: '@sec/datatheorem',
    table,
    options,
    envelope,
    hostOf: () => baseUrl,
    credentials: (kit) => ({
      resultsApiKey: createKeyCredential('resultsApiKey', keys, kit),
      uploadApiKey: createKeyCredential('uploadApiKey', keys, kit),
    }),
  });
  return keepContext(client, options, { baseUrl, canRead: keys.resultsApiKey !== undefined });
}

/** @source docs.securetheorem.com/api_conventions.html: `Authorization: APIKey <key>` [O] */
function createKeyCredential(name: KeyName, keys: DataTheoremAuth, kit: CredentialKit): Credential {
  const source = keys[name];
  if (source === undefined) return createMissingKey(name);
  return createSecretCredential(source, keyProblem, { ...kit, headers: (key) => ({ authorization: `APIKey ${key}` }) });
}

/** Stands where a key is missing, and says so to the operation that needs it. */
function createMissingKey(name: KeyName): Credential {
  return {
    prove({ operation }) {
      throw new ConfigError(
        `auth.${name}`,
        `"auth.${name}" is required for ${operation.id}, got nothing; for example { auth: { ${name}: process.env.MY_KEY } } (or set ${keyVariables[name]})`,
      );
    },
    isRefused: () => false,
    renew: async () => undefined,
  };
}
