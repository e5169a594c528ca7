/** Connects clients to Aqua Security, whatever part of its operations they have. */
import { type ClientBase, type ClientOptions, ConfigError } from '@sec/core';
import {
  type Call,
  checkClientOptions,
  type ConnectContext,
  type Connection,
  connectProxy,
  createClient,
  type OperationGroups,
  optionError,
  readProxyUrl,
  readTrustedHosts,
  type TokenCredential,
} from '@sec/core/vendor';
import { type AquaAuth, readAuth } from './auth/auth-options.js';
import { createBasicCredential } from './auth/basic-credential.js';
import { createBearerCredential } from './auth/bearer-credential.js';
import { createRefusalHints, describeCredential } from './auth/explain-refusal.js';
import { createHmacCredential } from './auth/hmac-credential.js';
import { readTokenClaims } from './auth/token-claims.js';
import { hosts, security } from './generated/table.js';
import { type BaseUrls, readBaseUrls } from './hosts/base-urls.js';
import { createConsoleFinder } from './hosts/console-finder.js';
import { createImagePaths, type ImagePaths, type ImagePathWriter } from './hosts/image-paths.js';
import { findRegion, type RegionName, servicesOf } from './hosts/regions.js';
import { createResponseRules } from './response-rules.js';
import { name, version } from '../package.json';

export interface AquaOptions extends ClientOptions {
  /**
   * Who is calling: `{ apiKey, apiSecret }`, `{ email, password }`, `{ token }`, or `{ username, password }` for a
   * self-hosted console; `'proxy'` for code that has none of these, as the proxy at `baseUrl` holds them.
   *
   * @defaultValue the environment variables `AQUA_API_KEY` and `AQUA_API_SECRET`, `AQUA_TOKEN`, `AQUA_EMAIL` and
   * `AQUA_PASSWORD`, or `AQUA_USERNAME` and `AQUA_PASSWORD`
   */
  readonly auth?: AquaAuth | 'proxy';
  /** Address of the proxy, in a page also its path, such as `/api/aqua`; with `auth: 'proxy'` alone. */
  readonly baseUrl?: string;
  /**
   * Region of the account, by its name, the label of its hosts (`eu-1`) or its AWS region (`eu-central-1`), in any case. The
   * wrong one looks like a wrong password. Where the host of a service is not known for the region, its operations throw a
   * {@link ConfigError} that asks for `hosts`.
   *
   * @defaultValue the environment variable `AQUA_REGION`, else the region that `authUrl`, `consoleUrl` or a ready-made token names,
   * else `us`
   */
  readonly region?: RegionName;
  /**
   * Base URL of the CSPM API. Where it is not a region's own, its tokens are sent to no service of the vendor but those that
   * `hosts` and `consoleUrl` name.
   *
   * @defaultValue the environment variable `AQUA_AUTH_URL`, else the host of the region
   */
  readonly authUrl?: string;
  /**
   * Address of the console. By default the client finds it: in the token, else through the provisioning service. A
   * self-hosted console has to be given.
   *
   * @defaultValue the environment variable `AQUA_CONSOLE_URL`
   */
  readonly consoleUrl?: string;
  /** Hosts or domains beside the vendor's own that a token may name as the console. */
  readonly trustedHosts?: readonly string[];
  /** Header in which the console expects the credential, where it was renamed. @defaultValue `authorization` */
  readonly authHeaderName?: string;
  /**
   * How the slashes of a repository go out in the paths of images and repositories (`/api/v2/images/…`,
   * `/api/v2/repositories/…`): `raw` as they are, `encoded` as `%2F`. A path that would then be that of another operation, such
   * as that of an image with the tag `malware`, is always encoded.
   *
   * @defaultValue as they are; a read that finds nothing is sent once more with `%2F`, and the client keeps the first form that
   * brings a result, for reads and writes. Names without a slash are never sent twice.
   */
  readonly imagePaths?: ImagePaths;
}

/** @source Aqua Security API Reference, "Rate Limits" [S]; burst as aquasecurity/terraform-provider-aquasec has it [C] */
const rateLimit = { requestsPerSecond: 10, burst: 3 };

/** What the token of an API key must allow for the supply chain and code scanning services. @source andreazorzetto/aquasec-lib [T] */
const pathEndpoints = ['ANY:*'];

/** @throws {@link ConfigError} when an option is missing or malformed. */
export function connectAqua<Groups extends object>(options: AquaOptions, groups: OperationGroups): Groups & ClientBase {
  checkClientOptions(options, ['auth', 'baseUrl', 'region', 'authUrl', 'consoleUrl', 'trustedHosts', 'authHeaderName', 'imagePaths']);
  const proxyUrl = readProxyUrl(options);
  if (proxyUrl !== undefined) return connectToProxy(proxyUrl, options, groups);
  if (options.baseUrl !== undefined)
    throw optionError('baseUrl', 'left out without auth: "proxy"', options.baseUrl, "{ consoleUrl: 'https://…' }");
  const auth = readAuth(options.auth as AquaAuth | undefined, options);
  const { baseUrls, isRegionOpen } = readBaseUrls(options, 'username' in auth);
  const headerName = readHeaderName(options.authHeaderName);
  const imagePaths = createImagePaths(options.imagePaths);

  return createClient<Groups>({
    name,
    version,
    table: { groups, hosts, security },
    options,
    rateLimit,
    connect: (context) => connect(context, { auth, baseUrls, isRegionOpen, headerName, imagePaths, options }),
  });
}

/** Regions, hosts and the forms of paths are for the client behind the proxy to know. */
function connectToProxy<Groups extends object>(proxyUrl: string, options: AquaOptions, groups: OperationGroups): Groups & ClientBase {
  for (const known of ['region', 'authUrl', 'consoleUrl', 'trustedHosts', 'authHeaderName', 'imagePaths'] as const)
    if (options[known] !== undefined) throw new ConfigError(known, `"${known}" must be left out with auth: "proxy", which knows it itself`);
  return createClient<Groups>({
    name,
    version,
    table: { groups, hosts, security },
    options,
    rateLimit,
    connect: () => ({
      ...connectProxy(proxyUrl),
      responseRules: createResponseRules({ noToken: '', rejected: () => '', denied: () => undefined, notFound: () => undefined }),
      facts: { kind: 'proxy', credential: 'the credential of the proxy', consoleUrl: undefined } satisfies AquaFacts,
    }),
  });
}

/** Options that have been checked. */
interface Settings {
  readonly auth: AquaAuth;
  readonly baseUrls: BaseUrls;
  readonly isRegionOpen: boolean;
  readonly headerName: string;
  readonly imagePaths: ImagePathWriter;
  readonly options: AquaOptions;
}

function connect(context: ConnectContext, settings: Settings): Connection {
  const { auth, baseUrls, headerName, imagePaths, options } = settings;
  for (const secret of secretsOf(auth)) context.redactor.add(secret);
  const hints = createRefusalHints(auth, baseUrls, imagePaths);
  const shared = {
    responseRules: createResponseRules(hints),
    writePath: imagePaths.write,
    facts: { kind: kindOf(auth), credential: describeCredential(auth), consoleUrl: baseUrls['console'] } satisfies AquaFacts,
    target: baseUrls['console'] ?? baseUrls['cspm'],
  };
  if ('username' in auth && auth.scheme === 'basic') {
    const basic = createBasicCredential(auth, headerName);
    return {
      ...shared,
      resolveBaseUrl: (name = 'console') => baseUrls[name] ?? missingHost(name),
      credentials: { bearerAuth: basic, pathBearerAuth: basic },
    };
  }

  const hmac = 'apiKey' in auth ? createHmacCredential(auth, context) : undefined;
  const issuer = baseUrls['username' in auth ? 'console' : 'cspm'];
  const bearerOf = (caller: typeof auth): TokenCredential =>
    createBearerCredential(caller, context, { hmac, headerName, tokens: options.tokenStore, issuer: issuer ?? '', hint: hints.noToken });
  const bearer = bearerOf(auth);
  const consoleFinder = createConsoleFinder(context, {
    bearer,
    issuer: baseUrls['cspm'],
    asksProvisioning: baseUrls['provisioning'] !== undefined,
    trustedHosts: readTrustedHosts('trustedHosts', options.trustedHosts),
  });
  /** A ready-made token says of which region it is; that of another region must not see it. */
  const findService = async (name: string, call: Call): Promise<string> => {
    const { regionLabel } = readTokenClaims(await bearer.token(call));
    const region = findRegion(regionLabel || 'us');
    return (region && servicesOf(region)[name]) ?? missingHost(name);
  };
  const isOfToken = (name: string): boolean =>
    settings.isRegionOpen && 'token' in auth && name !== 'console' && options.hosts?.[name] === undefined;
  return {
    ...shared,
    resolveBaseUrl: (name = 'console', call) =>
      isOfToken(name) ? findService(name, call) : (baseUrls[name] ?? (name === 'console' ? consoleFinder.find(call) : missingHost(name))),
    knownBaseUrl: (name = 'console') =>
      isOfToken(name) ? undefined : (baseUrls[name] ?? (name === 'console' ? consoleFinder.known() : missingHost(name))),
    credentials: {
      bearerAuth: bearer,
      // What the caller allows is never widened; without it a second token, obtained when one of these services is called.
      pathBearerAuth:
        'apiKey' in auth && auth.allowedEndpoints === undefined ? bearerOf({ ...auth, allowedEndpoints: pathEndpoints }) : bearer,
      ...(hmac && { hmacKey: hmac }),
    },
  };
}

/** How a client signs in; `proxy` where another one does. */
export type SignInKind = 'proxy' | 'apiKey' | 'email' | 'token' | 'login' | 'basic';

/** What `checkCredential` reads of the options. */
export interface AquaFacts {
  readonly kind: SignInKind;
  /** Options and variables of the credential, for messages. */
  readonly credential: string;
  /** Address of the console, where it was given. */
  readonly consoleUrl: string | undefined;
}

function kindOf(auth: AquaAuth): SignInKind {
  if ('token' in auth) return 'token';
  if ('apiKey' in auth) return 'apiKey';
  if ('email' in auth) return 'email';
  return auth.scheme === 'basic' ? 'basic' : 'login';
}

function secretsOf(auth: AquaAuth): string[] {
  if ('token' in auth) return typeof auth.token === 'string' ? [auth.token] : [];
  return 'apiSecret' in auth ? [auth.apiKey, auth.apiSecret] : [auth.password];
}

/** @throws {@link ConfigError} for a string that no header can have as its name. */
function readHeaderName(name: unknown = 'authorization'): string {
  if (typeof name !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    throw optionError('authHeaderName', 'the name of a header', name, 'x-aqua-auth');
  return name.toLowerCase();
}

function missingHost(name: string): never {
  throw new ConfigError(
    `hosts.${name}`,
    `"hosts.${name}" is required for this operation, got undefined, and no host of this service is known for "region" (AQUA_REGION) and "authUrl" (AQUA_AUTH_URL); for example { hosts: { '${name}': 'https://…' } }`,
  );
}
