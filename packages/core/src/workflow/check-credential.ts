/** The shape that `checkCredential` has for every vendor, and how a failure becomes its one sentence. */
import { redactorOf, runtimeOf } from '../call/client-context.js';
import { openCall } from '../call/open-call.js';
import { type AnySecError, HttpError, isSecError, ParseError } from '../errors.js';
import { leaveOnAbort } from '../lib/abort.js';
import { printable } from '../lib/printable.js';
import type { OperationRow } from '../operation/operation.js';
import type { WithResponse } from '../operation/operation-call.js';
import { parseOperation } from '../operation/parse-row.js';
import type { CallOptions } from '../options/options.js';

/**
 * Why a credential does not work. `credential`: it is refused, or could not be obtained; `clock`: it signs by a clock that is too
 * far off; `permission`: it is accepted, and opens nothing of what was read; `address`: what responds is not the API that the
 * credential is for; `option`: an option is missing or malformed; `notChecked`: nothing that only reads shows whether it works.
 */
export type CredentialProblem = 'credential' | 'clock' | 'permission' | 'address' | 'option' | 'notChecked';

/** What every check reports, whatever came of it. */
interface CredentialCheck {
  /** Base URL that was called; `undefined` where none could be found. */
  readonly baseUrl: string | undefined;
  /**
   * How far the clock of the server is ahead of that of the client, in milliseconds and to a second, from the `Date` header;
   * negative where it is behind, `undefined` where no response of the server had one.
   */
  readonly clockOffsetMs: number | undefined;
  /** What else there is to know, and what cannot be known: one sentence each, without secrets. */
  readonly notes: readonly string[];
}

/** The server has accepted the credential. */
export interface AcceptedCredential extends CredentialCheck {
  readonly isValid: true;
  readonly baseUrl: string;
  readonly reason: undefined;
  readonly problem: undefined;
}

/** The server has not accepted the credential. */
export interface RefusedCredential extends CredentialCheck {
  readonly isValid: false;
  readonly reason: CredentialProblem;
  /** What is wrong, in one sentence without secrets: the host, what it said, and the options and variables to check. */
  readonly problem: string;
}

/** A read that shows whether a credential works. */
export interface CredentialProbe<Data> {
  /** The row of the operation, under its id. */
  readonly operation: Readonly<Record<string, OperationRow>>;
  /** Options and variables of the credential, for the sentence: `"auth.apiKey" (MY_KEY)`. */
  readonly credential: string;
  /** Options and variables that say where the API is. */
  readonly address: string;
  readonly read: (
    options: CallOptions,
  ) => Promise<Pick<WithResponse<Data>, 'data'> & Partial<Pick<WithResponse<Data>, 'status' | 'headers'>>>;
}

/** What a read has shown. */
export interface CredentialFinding<Data> extends Omit<CredentialCheck, 'notes'> {
  /** Name of the security scheme that authorised it. */
  readonly scheme: string | undefined;
  /** Status of the response; `undefined` where none came. */
  readonly status: number | undefined;
  /** What came; `undefined` where it was refused. */
  readonly data?: Data;
  /** What was wrong; `undefined` where nothing was. */
  readonly refusal?: Pick<RefusedCredential, 'reason' | 'problem'>;
}

/**
 * Reads something, and finds out what a failure says of the credential.
 *
 * @throws what says nothing of it: an abort, no response, a server that fails or is busy.
 */
export async function probeCredential<Data>(
  client: object,
  probe: CredentialProbe<Data>,
  options: CallOptions,
): Promise<CredentialFinding<Data>> {
  const [[id, row] = ['', '']] = Object.entries(probe.operation);
  const runtime = runtimeOf(id, client);
  const call = openCall(runtime, parseOperation(id, row), options);
  const offsetOf = (headers: Headers | undefined): number | undefined => {
    // The date is that of a second that has begun.
    const offset = Math.ceil((Date.parse(headers?.get('date') ?? '') - runtime.clock.now()) / 1_000) * 1_000;
    return Number.isNaN(offset) ? undefined : offset || 0;
  };
  const scheme = (call.operation.security ?? runtime.security).find((name) => runtime.credentials[name] !== undefined);
  let baseUrl: string | undefined;
  try {
    if (call.signal?.aborted) throw call.signal.reason;
    baseUrl = await leaveOnAbort(Promise.resolve(runtime.resolveBaseUrl(call.operation.host, call)), call.signal);
    const { data, status, headers } = await probe.read({ cache: 'no-store', ...options });
    return { scheme, baseUrl, status, data, clockOffsetMs: offsetOf(headers) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    const problem = explain(client, error as AnySecError, { ...probe, reason, baseUrl });
    // Another server's clock says nothing.
    const { status, headers } = error as Partial<HttpError>;
    const clockOffsetMs = reason === 'address' ? undefined : offsetOf(headers);
    return { scheme, baseUrl, status, refusal: { reason, problem }, clockOffsetMs };
  } finally {
    call.close();
  }
}

/** @returns What a failure says of the credential; `undefined` where it says nothing. */
function reasonOf(error: unknown): CredentialProblem | undefined {
  if (!isSecError(error)) return undefined;
  if (error.code === 'SEC_CONFIG') return 'option';
  if (error.code === 'SEC_PARSE' || error.code === 'SEC_INCOMPLETE_LIST') return 'address';
  if (error.code !== 'SEC_HTTP' && error.code !== 'SEC_AUTH') return undefined;
  const { cause, headers } = error;
  // A server that fails or is busy has not judged the credential, nor has one that hides an unknown failure in a success.
  if (error.code === 'SEC_HTTP' && (error.status >= 500 || /^2|^408|^425|^429/.test(`${error.status}`))) return undefined;
  // A page of a login or a proxy, or no such path in place of a token.
  const isPage = /\bhtml\b/i.test(headers?.get('content-type') ?? '');
  if (isPage || cause instanceof ParseError || (cause instanceof HttpError && cause.status === 404)) return 'address';
  return error.code === 'SEC_AUTH' ? 'credential' : error.kind === 'permission' ? 'permission' : 'address';
}

function explain(
  client: object,
  error: AnySecError,
  {
    reason,
    baseUrl,
    credential,
    address,
  }: Omit<CredentialProbe<unknown>, 'read'> & Pick<CredentialFinding<unknown>, 'baseUrl'> & { readonly reason: CredentialProblem },
): string {
  // Which operation it was says nothing to whoever checks a credential.
  const said = error.message.replace(/^(\w+: |no token was given: )+/, '');
  const host = baseUrl === undefined || said.includes(baseUrl) ? '' : `${baseUrl}: `;
  // Most errors of a credential name a variable already.
  const isNamed = reason === 'option' || /\([A-Z]+_[A-Z_]+/.test(said);
  return toSentence(client, `${host}${said}${isNamed ? '' : `; check ${reason === 'address' ? address : credential}`}`);
}

/** @returns A sentence on one line, without the secrets of a client. */
export function toSentence(client: object, text: string): string {
  return printable(redactorOf(client)?.text(text) ?? text).replaceAll('\n', ' ');
}
