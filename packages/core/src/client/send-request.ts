/** Requests that are no operation, such as uploads to another host: the same transport, retries, errors and events. */
import type { AuthHeaders, Call, PreviousAttempts, Runtime } from '../call/call.js';
import { runtimeOf } from '../call/client-context.js';
import { openCall } from '../call/open-call.js';
import type { ResponseRules } from '../call/response-rules.js';
import { traceCall } from '../call/trace.js';
import { InputError } from '../errors.js';
import { lowerCased } from '../http/headers.js';
import type { HttpResponse, RequestBody } from '../http/message.js';
import { leaveOnAbort } from '../lib/abort.js';
import { describe } from '../lib/describe.js';
import type { Operation, OperationRow } from '../operation/operation.js';
import { parseOperation } from '../operation/parse-row.js';
import { parseUrl } from '../options/base-url.js';
import type { CallOptions } from '../options/options.js';
import { send } from '../pipeline/send.js';
import { findCredential } from '../pipeline/turn.js';
import { assertSuccess, readResponse, readWire } from '../response/outcome.js';

/** A row under its id. */
type NamedRow = Readonly<Record<string, OperationRow>>;

export interface DirectRequest {
  /** The row under its id, which errors and events name: `{ uploadFile: 'POST /upload never' }`. */
  readonly operation: NamedRow;
  /**
   * Where it goes; or a function that derives that from the base URL of the client, which has no slash at its end, and may
   * refuse by throwing.
   */
  readonly url: string | ((baseUrl: string, call: Call) => string);
  /**
   * `client` sends the credential and the headers of the client, waits for its limits, and refuses URLs of another origin
   * than its base URL. @defaultValue no credential, no header but the user agent, and no limits
   */
  readonly credentials?: 'client';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody | undefined;
  /** Further members of fetch's init. */
  readonly init?: RequestInit;
  /** How to read the responses of this host. @defaultValue those of the client's API */
  readonly responseRules?: ResponseRules;
  /** Values that no error and no event may show, such as a URL that authorizes whoever has it. */
  readonly secrets?: readonly string[];
  /** Where this request repeats others: its errors and events count on from there. */
  readonly previous?: PreviousAttempts;
}

/**
 * Sends a request.
 *
 * @returns The body as it was received, and the response.
 * @throws {@link InputError} with `credentials: 'client'` for a URL of another origin; nothing is sent.
 * @throws what an operation throws.
 */
export async function sendRequest(
  client: object,
  request: DirectRequest,
  options: CallOptions = {},
): Promise<{ readonly data: unknown; readonly response: HttpResponse }> {
  const { responseRules, secrets = [] } = request;
  const [[id, row] = ['', '']] = Object.entries(request.operation);
  const runtime = runtimeOf(id, client);
  for (const secret of secrets) runtime.redactor.addSignature(secret);
  const operation = parseOperation(id, row);
  const own = responseRules === undefined ? runtime : { ...runtime, rules: responseRules };
  return traceCall(runtime, operation, (message) => sendTraced(own, operation, { ...request, options }, message));
}

async function sendTraced(
  runtime: Runtime,
  operation: Operation,
  request: DirectRequest & { readonly options: CallOptions },
  message: Call['trace'],
): Promise<{ readonly data: unknown; readonly response: HttpResponse }> {
  const { init, headers = {}, body, previous, options } = request;
  const isOwn = request.credentials === 'client';
  const call = openCall(runtime, operation, options, { ...(!isOwn && { credentials: {} }), ...(init && { init }) });
  Object.assign(call, previous, { body, trace: message });
  try {
    if (call.signal?.aborted) throw call.signal.reason;
    call.url = await resolveUrl(call, request);
    // The client's headers may authorize, too, so another host gets none of them.
    const { 'user-agent': agent } = runtime.headers;
    const shared = isOwn ? runtime.headers : agent === undefined ? {} : { 'user-agent': agent };
    call.headers = { accept: 'application/json', ...shared, ...lowerCased(headers) };
    const response = await send(call);
    return readResponse(call, response, () => {
      assertSuccess(call, response);
      return { data: readWire(call, response), response };
    });
  } finally {
    call.close();
  }
}

async function resolveUrl(call: Call, { url, credentials }: DirectRequest): Promise<string> {
  if (typeof url === 'string' && credentials === undefined) return parse(call, url).href;
  const base = await leaveOnAbort(Promise.resolve(call.runtime.resolveBaseUrl(call.operation.host, call)), call.signal);
  const resolved = parse(call, typeof url === 'string' ? url : url(base, call));
  const { origin } = new URL(base);
  if (credentials === 'client' && resolved.origin !== origin) {
    const { id } = call.operation;
    throw new InputError(
      `${id}: "url" must begin with ${origin} for the client's credential, got another origin; for example ${base}/path`,
      {
        operationId: id,
        member: 'url',
      },
    );
  }
  return resolved.href;
}

/** The platform's own message would repeat the URL, which may be a secret. */
function parse({ operation: { id } }: Call, url: string): URL {
  const parsed = parseUrl(url);
  if (parsed !== undefined) return parsed;
  throw new InputError(`${id}: "url" must be an absolute URL, got ${describe(url)}; for example https://upload.example/file`, {
    operationId: id,
    member: 'url',
  });
}

/**
 * Makes sure that a client has a credential for an operation that is called much later: a secret is fetched, a token is
 * exchanged, and nothing is sent of the operation.
 *
 * @param operation - The row, under its operation id.
 * @returns What would authorise it.
 * @throws {@link ConfigError} where the client was made without that credential.
 * @throws {@link AuthError} where it cannot be obtained.
 */
export async function assertCredential(client: object, operation: NamedRow, options: CallOptions = {}): Promise<AuthHeaders | undefined> {
  const [[id, row] = ['', '']] = Object.entries(operation);
  const call = openCall(runtimeOf(id, client), parseOperation(id, row), options);
  try {
    if (call.signal?.aborted) throw call.signal.reason;
    return await leaveOnAbort(Promise.resolve(findCredential(call)?.authorize(call)), call.signal);
  } finally {
    call.close();
  }
}
