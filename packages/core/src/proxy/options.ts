/** The options of a proxy, and the checks that refuse bad ones. */
import { ConfigError } from '../errors.js';
import { describe } from '../lib/describe.js';
import type { Effect } from '../operation/operation.js';
import { isLoopback, parseUrl } from '../options/base-url.js';
import { assertNumber, optionError } from '../options/option-error.js';

/** What may be named: `group.operation`, or `group.*` for all of a group. */
export type ProxyPath<Client> = {
  [Group in keyof Client & string]: Client[Group] extends (...args: never) => unknown
    ? never
    : `${Group}.*` | `${Group}.${keyof Client[Group] & string}`;
}[keyof Client & string];

/** The operation that a request asks for. */
export interface ProxiedOperation {
  /** `group.operation`. */
  readonly name: string;
  readonly id: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly effect: Effect;
  /** Members of the request or the response, at any depth, that the specification marks as secret. */
  readonly secrets: readonly string[];
}

/** Why a request was not answered with what the vendor responded. */
export interface ProxyRefusal {
  readonly status: number;
  /** The same as in the header `x-sec-refused`. */
  readonly reason: RefusalReason;
  /** What the caller receives. */
  readonly message: string;
  readonly operation: ProxiedOperation | undefined;
  /** What failed; it may say more than the caller receives, such as the name of a host, and never a credential. */
  readonly cause: unknown;
}

/** Kinds of refusals. */
export type RefusalReason = 'origin' | 'path' | 'operation' | 'authorize' | 'request' | 'size' | 'aborted' | 'upstream' | 'credential';

/** Options of {@link createProxy}. */
export interface ProxyOptions<Path extends string = string> {
  /** Path at which the application has put the proxy, such as `/api/risken`: what stands before the path of an operation. */
  readonly path: string;
  /** Origins of the pages that may call it, such as `https://app.example.com`. All others are refused. */
  readonly origins: readonly string[];
  /**
   * Decides for each request whether its caller may make it: the application's own check of a session. It runs before the body
   * is read and before anything is sent, and must not read the body. `true` lets the request pass, `false` refuses it with 403,
   * and a `Response` is what the caller receives. `'none'` says that everybody who reaches the application may use the credential.
   */
  readonly authorize: ((request: Request, operation: ProxiedOperation) => boolean | Response | Promise<boolean | Response>) | 'none';
  /**
   * Operations beyond the reads: `group.operation`, or `group.*`. Reads whose request or response holds secrets by the
   * specification, such as the password of a registry, have to be named as well.
   *
   * @defaultValue none
   */
  readonly allow?: readonly Path[];
  /** Largest body of a request, in bytes. @defaultValue 1_048_576 (1 MiB) */
  readonly maxRequestBytes?: number;
  /** Largest body of a response, in bytes; of a stream, too. @defaultValue `maxResponseBytes` of the client */
  readonly maxResponseBytes?: number;
  /** Receives what was refused or failed, for the application's log. */
  readonly onRefusal?: (refusal: ProxyRefusal) => void;
}

const known = ['path', 'origins', 'authorize', 'allow', 'maxRequestBytes', 'maxResponseBytes', 'onRefusal'];
const example = "{ path: '/api/vendor', origins: ['https://app.example.com'], authorize }";

/** @throws {@link ConfigError} */
export function checkProxyOptions(options: ProxyOptions): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw optionError('options', 'an object', options, example);
  for (const name of Object.keys(options)) {
    if (!known.includes(name))
      throw new ConfigError(name, `"${name}" is not an option; known options: ${known.join(', ')}; for example ${example}`);
  }
  const { path, origins, authorize, allow, maxRequestBytes, maxResponseBytes, onRefusal } = options;
  if (typeof path !== 'string' || !/^(\/[\w.~-]+)*$/.test(path))
    throw optionError('path', 'a path that begins with "/" and has none at its end, or an empty string', path, '/api/vendor');
  if (!Array.isArray(origins) || origins.length === 0)
    throw optionError('origins', 'a non-empty array of origins', origins, "['https://app.example.com']");
  origins.forEach(checkOrigin);
  if (typeof authorize !== 'function' && authorize !== 'none')
    throw optionError('authorize', 'a function, or "none" where everybody may call', authorize, '(request) => hasSession(request)');
  if (allow !== undefined && !Array.isArray(allow)) throw optionError('allow', 'an array of names', allow, "['group.operation']");
  assertNumber('maxRequestBytes', maxRequestBytes, [0, Infinity], '1_048_576');
  assertNumber('maxResponseBytes', maxResponseBytes, [1, Infinity], '104_857_600');
  if (onRefusal !== undefined && typeof onRefusal !== 'function')
    throw optionError('onRefusal', 'a function', onRefusal, '(refusal) => console.warn(refusal)');
}

/** An origin over http could be anybody's on the way, but for this machine. */
function checkOrigin(origin: unknown): void {
  const url = typeof origin === 'string' ? parseUrl(origin) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === undefined || url.origin !== origin || !isSafe)
    throw new ConfigError(
      'origins',
      `"origins" must hold origins as browsers send them, over https except on this machine, got ${typeof origin === 'string' ? JSON.stringify(origin) : describe(origin)}; for example https://app.example.com`,
    );
}
