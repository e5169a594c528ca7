/** Sends the parts of one upload to its address: one request, without any credential. */
import { type Clock, HttpError, type HttpErrorKind, NetworkError, type Operation, ParseError, WorkflowError } from '@sec/core';
import { envelope } from '../envelope.js';
import { type ClientContext, tell } from './context.js';
import { frameParts, type Part, toFormData } from './multipart.js';
import { cleanCause, createCleaner } from './target.js';
import { SourceError } from './upload-file.js';

export interface FileRequest {
  readonly operation: Operation;
  readonly url: string;
  readonly parts: readonly Part[];
  /** Values that must not show up anywhere. */
  readonly secrets: readonly string[];
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** An earlier attempt may have been taken. */
  readonly mayHaveSucceeded: boolean;
  readonly stallMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Bytes that the network has taken, and all of them; never called where a browser sends. */
  readonly onTaken: (sentBytes: number, totalBytes: number) => void;
}

/** What the server said to a file that it took: parsed JSON, another text, or nothing. */
export type FileAnswer = unknown;

/** How an error says that a redirect came: no repetition changes that. */
export const redirectNote = 'redirects, which is not followed';

const maxAnswerBytes = 1_048_576;

/** Codes that say that no connection came about. */
const notSentCodes =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|CERT_|_CERT|ERR_TLS/;

/** Whether this platform sends streams with a length: browsers do not. */
export function sendsStreams(): boolean {
  const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } };
  return typeof process?.versions?.node === 'string' && !('document' in globalThis);
}

/** @throws {@link HttpError}, {@link NetworkError}, {@link ParseError}, or {@link WorkflowError} for a file that cannot be read. */
export async function sendFile(context: ClientContext, request: FileRequest): Promise<FileAnswer> {
  const { operation, url, parts, attempt, clock, signal, stallMs } = request;
  const clean = createCleaner(url, request.secrets);
  const host = new URL(url).host;
  const facts = (isDoubtful: boolean) => ({ operation, attempts: attempt, mayHaveSucceeded: request.mayHaveSucceeded || isDoubtful });
  const own = new AbortController();
  const passOn = (): void => own.abort(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener('abort', passOn, { once: true });
  const left = new Promise<never>((_, reject) => own.signal.addEventListener('abort', () => reject(own.signal.reason), { once: true }));
  left.catch(() => undefined);

  const isStreamed = sendsStreams();
  let isWhole = !isStreamed;
  let cancelTimer: () => void = () => undefined;
  const rearm = (): void => {
    cancelTimer();
    cancelTimer = clock.after(stallMs, () =>
      own.abort(new NetworkError(facts(isWhole), `no byte went out for ${stallMs} ms (stallMs)`, false)),
    );
  };
  let sourceError: SourceError | undefined;
  const startedMs = clock.monotonic();
  let status: number | undefined;
  let failure: unknown;
  try {
    const response = await Promise.race([(context.fetch ?? globalThis.fetch)(url, build()), left]);
    ({ status } = response);
    cancelTimer();
    return await read(response);
  } catch (error) {
    failure = toFailure(error);
    throw failure;
  } finally {
    cancelTimer();
    signal.removeEventListener('abort', passOn);
    // Frees the source of a body that was not taken whole.
    own.abort(new Error('the upload is over'));
    tellAttempt();
  }

  function build(): RequestInit {
    const shared = { method: 'POST', signal: own.signal };
    // A browser hides where a redirect leads, and would send cookies and its page's address.
    if (!isStreamed) return { ...shared, body: toFormData(parts), redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' };
    const body = frameParts(parts);
    rearm();
    const stream = body.open({
      onTaken(taken) {
        isWhole = taken >= body.size;
        if (isWhole) cancelTimer();
        else rearm();
        request.onTaken(taken, body.size);
      },
      onFailure(error) {
        if (error instanceof SourceError) sourceError = error;
      },
      signal: own.signal,
    });
    return {
      ...shared,
      // A copy of the request, kept for a redirect, would hold the whole body in memory. The Fetch Standard does without it
      // where both are said; in Node 20 and 24 either one was seen to be enough.
      redirect: 'error',
      window: null,
      headers: {
        'content-type': body.contentType,
        'content-length': String(body.size),
        accept: 'application/json',
        'user-agent': context.userAgent === undefined ? '@sec/datatheorem' : `@sec/datatheorem ${context.userAgent}`,
      },
      body: stream,
      duplex: 'half',
    } as RequestInit;
  }

  function toFailure(error: unknown): unknown {
    if (signal.aborted) return signal.reason;
    if (error instanceof HttpError || error instanceof NetworkError || error instanceof ParseError) return error;
    if (sourceError !== undefined)
      return new WorkflowError(operation.id, 'failed', `${sourceError.message}; the server cannot have taken it whole`, {
        cause: sourceError.cause,
      });
    const { code, message } = innermost(error);
    // Node tells a redirect that it must not follow only by this word.
    if (code === '' && /redirect/i.test(message))
      return new NetworkError(facts(isWhole), `${host} ${redirectNote}`, false, { cause: cleanCause(error, clean) });
    const notSent = notSentCodes.test(code);
    const what = status === undefined ? `no answer from ${host}` : `the answer of ${host} was cut short`;
    return new NetworkError(facts(isWhole && !notSent), `${what} (${code || clean(message) || 'connection failed'})`, notSent, {
      cause: cleanCause(error, clean),
      ...(status === undefined ? {} : { status }),
    });
  }

  async function read(response: Response): Promise<FileAnswer> {
    const { headers } = response;
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel().catch(() => undefined);
      throw refuse(response.status, 'http', `${host} ${redirectNote} (${response.status})`, headers, undefined);
    }
    const isGood = response.status >= 200 && response.status < 300;
    const text = clean(await readText(response, left));
    const contentType = headers.get('content-type') ?? undefined;
    const isPage = /\bhtml\b/i.test(contentType ?? '');
    const parsed = parse(text);
    if (isGood) {
      if (isPage) throw new ParseError(facts(true), 'an HTML page came instead of the answer', response.status, contentType);
      return parsed;
    }
    const body = isPage || text === '' ? undefined : typeof parsed === 'string' ? { kind: 'text', text } : { kind: 'json', value: parsed };
    const said = body === undefined ? undefined : envelope.readFailure?.({ status: response.status, headers, body } as never, operation);
    const why = hints[response.status] ?? said?.vendorMessage;
    const message = `${host} refuses the file (${response.status})${why === undefined ? '' : `: ${why}`}`;
    throw refuse(response.status, kindOf(response.status), message, headers, { said, body: parsed });
  }

  function refuse(
    code: number,
    kind: HttpErrorKind,
    message: string,
    headers: Headers,
    told:
      | { readonly said: Partial<Record<'vendorMessage' | 'vendorCode', string | undefined>> | undefined; readonly body: unknown }
      | undefined,
  ): HttpError {
    // A refusal says that this one was not taken; a server that broke does not.
    return new HttpError(facts(code >= 500 && isWhole), message.slice(0, 500), {
      status: code,
      kind,
      vendorMessage: told?.said?.vendorMessage,
      vendorCode: told?.said?.vendorCode,
      retryAfterMs: parseRetryAfter(headers.get('retry-after')),
      body: told?.body,
    });
  }

  function tellAttempt(): void {
    const { id: operationId, method, path } = operation;
    const error = failure === undefined || status !== undefined ? undefined : ((failure as { code?: string }).code ?? 'aborted');
    tell(context.onAttempt, { operationId, method, path, host, attempt, status, error, durationMs: clock.monotonic() - startedMs });
  }
}

/** @source datatheorem/datatheorem-mobile-secure-action main.ts: 409 is final; the documents: 10 minutes, one upload [C][O] */
const hints: Readonly<Record<number, string>> = {
  401: 'the upload URL may be used up, or older than 10 minutes',
  403: 'the upload URL may be used up, or older than 10 minutes',
  404: 'the upload URL may be used up, or older than 10 minutes',
  409: 'the app belongs to another account; no repetition changes that',
  410: 'the upload URL may be used up, or older than 10 minutes',
  413: 'the front end of the service refuses a file of this size',
};

function kindOf(status: number): HttpErrorKind {
  if (status >= 500) return 'server';
  const kinds: Readonly<Record<number, HttpErrorKind>> = {
    400: 'validation',
    401: 'authentication',
    403: 'permission',
    404: 'notFound',
    409: 'conflict',
    422: 'validation',
    429: 'rateLimit',
  };
  return kinds[status] ?? 'http';
}

/** Seconds only: the form that front ends use. */
function parseRetryAfter(value: string | null): number | undefined {
  return value !== null && /^\d{1,6}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}

async function readText(response: Response, left: Promise<never>): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let size = 0; ;) {
      const { done, value } = await Promise.race([reader.read(), left]);
      if (done) return text + decoder.decode();
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
      if (size > maxAnswerBytes) return text;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function innermost(error: unknown): { readonly code: string; readonly message: string } {
  const outer = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown; readonly cause?: unknown };
  const inner = (outer.cause ?? {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly errors?: readonly { readonly code?: unknown }[];
  };
  const code = inner.code ?? inner.errors?.[0]?.code ?? outer.code;
  return { code: typeof code === 'string' ? code : '', message: String(inner.message ?? outer.message ?? '') };
}
