/** A scripted server: answers in order, and remembers what it was asked. */
import { sleep } from '@sec/core';
import { createHandClock, type HandClock } from './hand-clock.js';

/** One scripted answer: a response, a failure of the connection, or silence until the request is aborted. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** Body as bytes. */
  readonly bytes?: Uint8Array;
  /** Pieces of a body that come one by one; `stalls` keeps it open after them, `cutAfter` is not needed with them. */
  readonly chunks?: readonly (string | Uint8Array)[];
  /** Code with which the connection fails, such as `ECONNRESET`. */
  readonly fails?: string;
  /** The body breaks off after this text. */
  readonly cutAfter?: string;
  /** No answer ever comes. */
  readonly hangs?: true;
  /** The headers come, the body never ends. */
  readonly stalls?: true;
  /** With `hangs`: the fetch does not even notice that it was aborted. */
  readonly deaf?: true;
  /** Time that the answer takes, in milliseconds. */
  readonly afterMs?: number;
}

export type Answer = ScriptedAnswer | ((request: ReceivedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>);

export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The body as it was given to fetch. */
  readonly rawBody: unknown;
  readonly signal: AbortSignal | undefined;
}

export interface Script {
  readonly fetch: typeof fetch;
  readonly clock: HandClock;
  readonly requests: readonly ReceivedRequest[];
}

/** The last answer is given to every further request. */
export function script(answers: readonly Answer[], clock: HandClock = createHandClock()): Script {
  const requests: ReceivedRequest[] = [];
  const scripted: typeof fetch = async (input, init) => {
    const request: ReceivedRequest = {
      method: init?.method ?? 'GET',
      url: new URL(String(input)),
      headers: { ...(init?.headers as Record<string, string>) },
      body: typeof init?.body === 'string' ? init.body : undefined,
      rawBody: init?.body,
      signal: init?.signal ?? undefined,
    };
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    const next = typeof answer === 'function' ? await answer(request) : (answer ?? {});
    if (next.afterMs !== undefined) await sleep(clock, next.afterMs, init?.signal ?? new AbortController().signal);
    return respond(next, init?.signal ?? undefined);
  };
  // Not enumerable, so that a script can be spread into a client's options.
  return Object.defineProperty({ fetch: scripted, clock }, 'requests', { value: requests }) as Script;
}

function streamOf({ chunks = [], cutAfter, stalls }: ScriptedAnswer, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const pieces = [
    ...chunks,
    ...(cutAfter === undefined ? [] : [cutAfter]),
    ...(stalls && chunks.length === 0 && cutAfter === undefined ? ['{'] : []),
  ];
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener('abort', () => {
        try {
          controller.error(signal.reason);
        } catch {
          // It was over already.
        }
      });
    },
    pull(controller) {
      const piece = pieces.shift();
      if (piece !== undefined) controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      else if (stalls) return new Promise(() => undefined);
      else if (cutAfter !== undefined) controller.error(new TypeError('terminated'));
      else controller.close();
      return undefined;
    },
  });
}

async function respond(answer: ScriptedAnswer, signal: AbortSignal | undefined): Promise<Response> {
  if (answer.fails !== undefined)
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${answer.fails}`), { code: answer.fails }) });
  if (answer.hangs && answer.deaf) return new Promise(() => undefined);
  if (answer.hangs) return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const { status = 200, headers = {} } = answer;
  if (answer.cutAfter !== undefined || answer.stalls || answer.chunks !== undefined) {
    const body = streamOf(answer, signal);
    return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
  }
  const text =
    answer.json === undefined
      ? ((answer.bytes as Uint8Array<ArrayBuffer> | undefined) ?? answer.text ?? null)
      : JSON.stringify(answer.json);
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : text, {
    status,
    headers: { ...(answer.json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
  });
}
