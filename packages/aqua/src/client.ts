/** The client of Aqua Security: the CSPM API of one region, and the console that belongs to the account. */
import {
  bad,
  checkBaseUrl,
  checkClientOptions,
  type ClientBase,
  type ClientOptions,
  ConfigError,
  createClient,
  type Credential,
  type CredentialKit,
  type Credentials,
  isLoopback,
  readEnvironment,
  type TokenCall,
  type TokenCredential,
} from '@sec/core';
import { type AquaAuth, readAuth } from './auth-options.js';
import { acceptFoundConsole, normalizeConsoleUrl } from './console-url.js';
import { envelope } from './envelope.js';
import { type Operations, table } from './generated/operations.js';
import type { paths } from './generated/schema.js';
import { createHmacCredential } from './hmac-credential.js';
import { type Region, regions } from './regions.js';
import { readTokenClaims } from './token-claims.js';
import { createBasicCredential, createBearerCredential } from './token-exchange.js';

export interface AquaOptions extends ClientOptions {
  /**
   * Who is calling: `{ apiKey, apiSecret }`, `{ email, password }`, `{ token }`, or `{ username, password }` for a
   * self-hosted console.
   *
   * @defaultValue the environment variables `AQUA_API_KEY` and `AQUA_API_SECRET`, `AQUA_TOKEN`, `AQUA_EMAIL` and
   * `AQUA_PASSWORD`, or `AQUA_USERNAME` and `AQUA_PASSWORD`
   */
  readonly auth?: AquaAuth;
  /**
   * Region of the account. The wrong one looks like a wrong password.
   *
   * @defaultValue the environment variable `AQUA_REGION`, else `us`
   */
  readonly region?: Region;
  /** Base URL of the CSPM API, where it is not a region's own. @defaultValue the environment variable `AQUA_AUTH_URL` */
  readonly authUrl?: string;
  /**
   * Address of the console. Left out, it is found: in the token, else through the provisioning service. A self-hosted
   * console has to be given.
   *
   * @defaultValue the environment variable `AQUA_CONSOLE_URL`
   */
  readonly consoleUrl?: string;
  /** Hosts or domains beside the vendor's own that a token may name as the console. */
  readonly trustedHosts?: readonly string[];
  /** Header in which the console expects the credential, where it was renamed. @defaultValue `authorization` */
  readonly authHeaderName?: string;
}

/** A typed client: one member per family of the API, `raw` for everything else, `close()`. */
export interface AquaClient extends Operations, ClientBase<paths> {}

/** @source Aqua Security API Reference, "Rate Limits" [S]; burst as aquasecurity/terraform-provider-aquasec has it [C] */
const rateLimit = { requestsPerSecond: 10, burst: 3 };

/**
 * Creates a client. Nothing is sent yet.
 *
 * @example
 * ```ts
 * const aqua = createAquaClient({ region: 'eu', auth: { apiKey: process.env.KEY ?? '', apiSecret: process.env.SECRET ?? '' } });
 * const registries = await aqua.registries.listRegistries();
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createAquaClient(options: AquaOptions = {}): AquaClient {
  checkClientOptions(options, ['auth', 'region', 'authUrl', 'consoleUrl', 'trustedHosts', 'authHeaderName']);
  const auth = readAuth(options.auth, options);
  const hosts = readHosts(options, auth);
  const headerName = readHeaderName(options.authHeaderName);
  /** The credential that the console is found with; set when the client is put together. */
  const session: { bearer?: TokenCredential; kit?: CredentialKit } = {};
  const findConsole = createConsoleFinder(options, hosts, session);

  return createClient<Operations, paths>({
    name: '@sec/aqua',
    table,
    options,
    envelope,
    rateLimit,
    hostOf: (name = 'console', call) => hosts[name] ?? (name === 'console' ? findConsole(call) : missingHost(name)),
    credentials: (kit) => {
      for (const secret of secretsOf(auth)) kit.redactor.add(secret);
      const hmac = 'apiKey' in auth ? createHmacCredential(auth, kit) : undefined;
      const issuer = hosts['username' in auth ? 'console' : 'cspm'] ?? '';
      return toCredentials(auth, hmac, session, kit, headerName, options, issuer);
    },
  });
}

function toCredentials(
  auth: AquaAuth,
  hmac: Credential | undefined,
  session: { bearer?: TokenCredential; kit?: CredentialKit },
  kit: CredentialKit,
  headerName: string,
  options: AquaOptions,
  issuer: string,
): Credentials {
  if ('username' in auth && auth.scheme === 'basic') return { bearerAuth: createBasicCredential(auth.username, auth.password, headerName) };
  const bearer = createBearerCredential({ auth, kit, hmac, headerName, tokenStore: options.tokenStore, issuer });
  session.bearer = bearer;
  session.kit = kit;
  return hmac === undefined ? { bearerAuth: bearer } : { hmacKey: hmac, bearerAuth: bearer };
}

function secretsOf(auth: AquaAuth): string[] {
  if ('token' in auth) return typeof auth.token === 'string' ? [auth.token] : [];
  return 'apiSecret' in auth ? [auth.apiKey, auth.apiSecret] : [auth.password];
}

/** @throws {@link ConfigError} for a text that no header can have as its name. */
function readHeaderName(name: unknown = 'authorization'): string {
  if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    throw bad('authHeaderName', 'the name of a header', name, 'x-aqua-auth');
  return name.toLowerCase();
}

/** Base URLs by the name of the host. The console is missing where it has to be found. */
function readHosts(options: AquaOptions, auth: AquaAuth): Record<string, string | undefined> {
  const region: string = options.region ?? readEnvironment('AQUA_REGION') ?? 'us';
  const known = (regions as Readonly<Record<string, (typeof regions)[Region]>>)[region];
  if (known === undefined || !Object.hasOwn(regions, region)) {
    throw new ConfigError(
      'region',
      `"region" must be one of ${Object.keys(regions).join(', ')}, got ${isWord(region) ? `"${region}"` : 'something else'}; for example 'eu'`,
    );
  }
  const authUrl = options.authUrl ?? readEnvironment('AQUA_AUTH_URL');
  const consoleUrl = options.consoleUrl ?? readEnvironment('AQUA_CONSOLE_URL');
  if (consoleUrl === undefined && 'username' in auth) {
    throw new ConfigError(
      'consoleUrl',
      '"consoleUrl" is required with { username, password }, got nothing; for example https://aqua.internal:8443 (or set AQUA_CONSOLE_URL)',
    );
  }
  const given = Object.fromEntries(
    Object.entries(options.hosts ?? {}).map(([name, url]) => [name, checkBaseUrl(`hosts.${name}`, url, options)]),
  );
  // The user of a self-hosted console is nobody to the vendor's services, and the password none of their business.
  const services = {
    cspm: `https://${known.cspm}`,
    platform: `https://${known.platform}`,
    // The token of another issuer is nothing that the vendor's own service should see unasked.
    provisioning: authUrl === undefined ? `https://${known.provisioning}` : undefined,
    'supply-chain': 'https://api.supply-chain.cloud.aquasec.com',
    codesec: 'https://codesec.aquasec.com',
    'cnapp-export': `https://${known.cnappExport}/cnapp/export`,
  };
  return {
    ...('username' in auth ? {} : services),
    ...(authUrl === undefined ? {} : { cspm: checkBaseUrl('authUrl', authUrl, options) }),
    ...given,
    console:
      consoleUrl === undefined ? given['console'] : normalizeConsoleUrl('consoleUrl', consoleUrl, options.allowInsecureHttp === true),
  };
}

/** Whether a text is short enough to be a region, and no secret in the wrong place. */
function isWord(text: unknown): boolean {
  return typeof text === 'string' && /^[\w-]{1,16}$/.test(text);
}

/** Finds the console once: in the token, else through the provisioning service. */
function createConsoleFinder(
  options: AquaOptions,
  hosts: Readonly<Record<string, string | undefined>>,
  session: { readonly bearer?: TokenCredential; readonly kit?: CredentialKit },
): (call: TokenCall) => Promise<string> {
  let found: string | undefined;
  const rules = {
    trustedHosts: options.trustedHosts ?? [],
    issuerIsLoopback: isLoopback(new URL(hosts['cspm'] ?? 'https://none.invalid').hostname),
  };
  return async (call) => {
    if (found !== undefined) return found;
    const { bearer, kit } = session;
    if (bearer === undefined || kit === undefined) throw missingHost('console');
    const { consoleHost } = readTokenClaims(await bearer.token(call));
    const host = consoleHost ?? (hosts['provisioning'] === undefined ? undefined : await lookUp(kit, bearer, call.signal));
    if (host === undefined) {
      throw new ConfigError(
        'consoleUrl',
        '"consoleUrl" must be given: neither the token (claim csp_metadata.urls.ese_url) nor the provisioning service names a console; for example https://0a1b2c3d4e.cloud.aquasec.com',
      );
    }
    return (found = acceptFoundConsole(host, { ...rules, show: (text) => kit.redactor.text(text) }));
  };
}

async function lookUp(kit: CredentialKit, bearer: TokenCredential, signal: AbortSignal): Promise<string | undefined> {
  const environment = (await kit.exchange('getEnvironment', undefined, signal, bearer)) as { readonly ese_url?: unknown } | undefined;
  return typeof environment?.ese_url === 'string' && environment.ese_url !== '' ? environment.ese_url : undefined;
}

function missingHost(name: string): never {
  throw new ConfigError(
    `hosts.${name}`,
    `"hosts.${name}" is required for this operation, got nothing; for example { hosts: { '${name}': 'https://…' } }`,
  );
}
