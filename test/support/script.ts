/** A scripted server: answers in order, and remembers what it was asked. */
import { createHandClock, type HandClock } from './hand-clock.js';

/** One scripted answer: a response, a failure of the connection, or silence until the request is aborted. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** Code with which the connection fails, such as `ECONNRESET`. */
  readonly fails?: string;
  /** The body breaks off after this text. */
  readonly cutAfter?: string;
  /** No answer ever comes. */
  readonly hangs?: true;
  /** The headers come, the body never ends. */
  readonly stalls?: true;
}

export type Answer = ScriptedAnswer | ((request: ReceivedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>);

export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
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
    };
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    const next = typeof answer === 'function' ? await answer(request) : (answer ?? {});
    return respond(next, init?.signal ?? undefined);
  };
  // Not enumerable, so that a script can be spread into a client's options.
  return Object.defineProperty({ fetch: scripted, clock }, 'requests', { value: requests }) as Script;
}

async function respond(answer: ScriptedAnswer, signal: AbortSignal | undefined): Promise<Response> {
  if (answer.fails !== undefined) throw new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${answer.fails}`), { code: answer.fails }) });
  if (answer.hangs) return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const { status = 200, headers = {} } = answer;
  if (answer.cutAfter !== undefined || answer.stalls) {
    const start = new TextEncoder().encode(answer.cutAfter ?? '{');
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(start);
        if (!answer.stalls) queueMicrotask(() => controller.error(new TypeError('terminated')));
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
  }
  const text = answer.json === undefined ? (answer.text ?? null) : JSON.stringify(answer.json);
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : text, { status, headers: { ...(answer.json === undefined ? {} : { 'content-type': 'application/json' }), ...headers } });
}
