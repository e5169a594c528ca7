/** Hands a streamed text over as it comes. */
import { createDecoder } from './body.js';
import { type HttpRequest, type HttpResponse, noteUnknownOutcome } from './chain.js';
import { leaveOnAbort } from './clock.js';
import { NetworkError, TimeoutError } from './errors.js';
import { inTurn } from './in-turn.js';
import { createMisfit, type OutcomeContext, toError } from './outcome.js';
import type { Scope } from './scope.js';

/** Text that may still turn out to be the start of an error is held back: this many characters at most. */
const maxHeld = 4_096;
/** What a failure at the end of a stream begins with. */
const errorStart = '{"error"';

/**
 * Iterates over the text of a stream. There is no limit on the whole, only on the time until a reader comes and on the
 * time between two chunks. Nothing is sent again.
 */
export function readTextStream(
  request: HttpRequest,
  response: HttpResponse,
  stream: ReadableStream<Uint8Array>,
  scope: Scope,
  idleTimeoutMs: number,
  context: OutcomeContext,
): AsyncIterableIterator<string> {
  const { log } = request;
  const { failureInStream } = context.envelope;
  const misfit = createMisfit(request, response, context.redactor);
  const decoder = createDecoder(response.headers.get('content-type') ?? '');
  const reader = stream.getReader();
  let tail = '';
  let ended = false;
  log.phase = 'body';
  // A stream that nobody reads must not hold its connection and the caller's signal for ever.
  let cancelTimer = startTimer();
  scope.signal.addEventListener('abort', close, { once: true });

  function startTimer(): () => void {
    return context.clock.after(idleTimeoutMs, () => {
      noteUnknownOutcome(log);
      scope.abort(new TimeoutError(log, 'body', 'attemptTimeoutMs', idleTimeoutMs));
    });
  }

  function close(): void {
    ended = true;
    cancelTimer();
    scope.close();
    reader.cancel().catch(() => undefined);
  }

  async function readChunk(): Promise<ReadableStreamReadResult<Uint8Array>> {
    cancelTimer();
    cancelTimer = startTimer();
    try {
      return await leaveOnAbort(reader.read(), scope.signal);
    } catch (error) {
      if (scope.signal.aborted) throw scope.signal.reason;
      noteUnknownOutcome(log);
      throw new NetworkError(log, 'the stream was cut short', false, {
        cause: context.redactor.cause(error),
        status: response.status,
      });
    } finally {
      cancelTimer();
    }
  }

  function decode(chunk: Uint8Array | undefined): string {
    if (decoder === undefined && chunk !== undefined) throw misfit('its charset is not known');
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw misfit('its bytes are not valid text');
    }
  }

  /** Reads until there is text to hand over; an empty text means the end. */
  async function readText(): Promise<string> {
    for (;;) {
      const { done, value } = await readChunk();
      tail += decode(done ? undefined : value);
      if (done) {
        close();
        const failure = failureInStream?.(tail);
        if (failure !== undefined) throw toError(request, response, failure, context);
        return tail;
      }
      const ready = tail.slice(0, failureInStream === undefined ? tail.length : startOfHeld(tail));
      tail = tail.slice(ready.length);
      if (ready !== '') return ready;
    }
  }

  async function next(): Promise<IteratorResult<string>> {
    if (ended) {
      if (scope.signal.aborted) throw scope.signal.reason;
      return { done: true, value: undefined };
    }
    try {
      const value = await readText();
      return value === '' ? { done: true, value: undefined } : { done: false, value };
    } catch (error) {
      close();
      throw error;
    }
  }

  return {
    next: inTurn(next),
    async return() {
      close();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** @returns Where the text begins that may be a failure, whole or cut in the middle of its first word. */
function startOfHeld(text: string): number {
  let held = text.indexOf(errorStart);
  while (held !== -1 && text.length - held > maxHeld) held = text.indexOf(errorStart, held + 1);
  if (held !== -1) return held;
  for (let length = Math.min(errorStart.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(errorStart.slice(0, length))) return text.length - length;
  }
  return text.length;
}
