/** Says what a call would send, and sends nothing. */
import { boundOf } from '../call/bound-operation.js';
import type { Call, Runtime } from '../call/call.js';
import { openCall } from '../call/open-call.js';
import type { RequestBody } from '../http/message.js';
import { brandOf } from '../lib/brand.js';
import type { Effect, Operation, RetryClass } from '../operation/operation.js';
import type { CallOptions } from '../options/options.js';
import { prepare } from '../pipeline/prepare.js';
import { findCredential } from '../pipeline/turn.js';

/** What a call would do. Secrets are shown as `[redacted]`. */
export interface Explanation {
  readonly operationId: string;
  readonly method: string;
  /** Path and query as they go out, behind the base URL. */
  readonly path: string;
  /** `undefined` where the host is not known. */
  readonly url: string | undefined;
  /** The host of some services is told by the token of a sign-in; until there is one it is not known. */
  readonly host: { readonly known: true; readonly baseUrl: string } | { readonly known: false; readonly from: 'token' };
  /** Names of all headers that the client sets, those of the credential included, in lower case and in order. */
  readonly headers: readonly string[];
  /** The parsed JSON, the text, the names of a form's parts, or what kind of bytes it is; `undefined` for none. */
  readonly body: unknown;
  /** What proves who calls: the vendor's security scheme, and the headers that it comes in; `undefined` where nothing does. */
  readonly credential: { readonly scheme: string; readonly headers: readonly string[] } | undefined;
  /** Whether it reads, writes, or acts beyond the data of the vendor, such as by starting a scan. */
  readonly effect: Effect;
  readonly retry: {
    readonly class: RetryClass;
    /** Whether the request is repeated after a failure that leaves open whether the server acted. */
    readonly isRepeatable: boolean;
    /** Attempts at most. */
    readonly attempts: number;
    /** The reason, in one sentence. */
    readonly why: string;
  };
  /** Requests that the client lets go; `Infinity` where it does not limit them. */
  readonly limits: { readonly requestsPerSecond: number; readonly maxConcurrent: number };
  /** Time limits of one attempt and of the whole call, in milliseconds; `undefined` for none. */
  readonly timeouts: { readonly attemptTimeoutMs: number; readonly timeoutMs: number | undefined };
}

/**
 * Says what a call of an operation would send, to whom, and how it would be repeated. Nothing is sent, no token is obtained, and
 * nothing is reported to listeners; the input is completed and checked as the call does it.
 *
 * @param operation - A function of a client, such as `client.group.listThings`.
 * @param args - What the function takes: the input, and options.
 * @throws what the call would throw before it sends anything, such as an `InputError`.
 *
 * @example
 * ```ts
 * import { createRiskenClient, explain } from '@sec/risken';
 *
 * const risken = createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'MTIzNDU2' } });
 * const { method, path, effect, retry } = await explain(risken.finding.deleteFinding, { project_id: 1, finding_id: 2 });
 * console.log(method, path, effect, retry.why);
 * ```
 */
export async function explain<Arguments extends readonly unknown[]>(
  operation: (...args: Arguments) => unknown,
  ...args: Arguments
): Promise<Explanation> {
  const { operation: row, runtime } = boundOf('explain', operation);
  const [input, options = {}] = args as unknown as readonly [unknown?, CallOptions?];
  const { knownBaseUrl, resolveBaseUrl, redactor, rateLimit } = runtime;
  let base: string | undefined;
  const resolve: Runtime['resolveBaseUrl'] = (name, call) => {
    const found = knownBaseUrl === undefined ? resolveBaseUrl(name, call) : knownBaseUrl(name);
    base = typeof found === 'string' ? found : undefined;
    return base ?? '';
  };
  const call = openCall({ ...runtime, resolveBaseUrl: resolve, notice: () => undefined }, row, options);
  try {
    await prepare(call, { input, position: undefined, headers: options.headers, defaults: runtime.defaults });
    const { url, headers, body, retry, attemptTimeoutMs, isRepeatable } = call;
    const credential = describeCredential(call);
    const type = isForm(body) ? ['content-type'] : [];
    return {
      operationId: row.id,
      method: row.method,
      path: redactor.text(url.slice(base?.length ?? 0)),
      url: base === undefined ? undefined : redactor.text(url),
      host: base === undefined ? { known: false, from: 'token' } : { known: true, baseUrl: redactor.text(base) },
      headers: [...new Set([...Object.keys(headers), ...(credential?.headers ?? []), ...type])].toSorted(),
      body: showBody(body, (text) => redactor.text(text)),
      credential,
      effect: row.effect,
      retry: { class: row.retry, isRepeatable, attempts: retry.attempts, why: reasonOf(row, isRepeatable) },
      limits: { requestsPerSecond: rateLimit?.requestsPerSecond ?? Infinity, maxConcurrent: runtime.places },
      timeouts: { attemptTimeoutMs, timeoutMs: options.timeoutMs ?? runtime.timeoutMs },
    };
  } finally {
    call.close();
  }
}

function describeCredential(call: Call): Explanation['credential'] {
  const { credentials, operation, runtime } = call;
  const credential = findCredential(call);
  const scheme = (operation.security ?? runtime.security).find((name) => credentials[name] !== undefined);
  return credential === undefined || scheme === undefined ? undefined : { scheme, headers: credential.headerNames() };
}

/** The platform adds the type of a form, with its boundary. */
function isForm(body: RequestBody | undefined): body is FormData {
  return brandOf(body) === 'FormData';
}

/** JSON is shown parsed, as servers read it. */
function showBody(body: RequestBody | undefined, show: (text: string) => string): unknown {
  if (typeof body === 'string') {
    try {
      return JSON.parse(show(body)) as unknown;
    } catch {
      return show(body);
    }
  }
  if (isForm(body)) return { parts: [...new Set(body.keys())] };
  if (body === undefined) return undefined;
  return brandOf(body) === 'Blob' || brandOf(body) === 'File' ? { bytes: (body as Blob).size } : { stream: true };
}

function reasonOf({ retry, idempotentWith }: Operation, isRepeatable: boolean): string {
  if (retry === 'safe') return 'it changes nothing, so it may be repeated';
  if (retry === 'idempotent') return 'a second time it ends in the same state, so it may be repeated';
  if (isRepeatable) return 'its body names what it changes, so that a second time it ends in the same state, and it may be repeated';
  const unless = idempotentWith === undefined ? '' : `, unless its body has ${idempotentWith}`;
  return `a second time it might act again, so it is repeated only where the server is known not to have acted${unless}`;
}
