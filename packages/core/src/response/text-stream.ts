/** Hands a streamed text over as it comes. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { NetworkError, TimeoutError } from '../errors.js';
import { contentTypeOf, type HttpResponse } from '../http/message.js';
import { charsetOf, createDecoder } from '../http/read-body.js';
import { leaveOnAbort, onAbort } from '../lib/abort.js';
import { serialized } from '../lib/mutex.js';
import type { Feature } from '../operation/operation.js';
import { refusePage, unexpected } from './outcome.js';
import { toError } from './to-error.js';

/** What a row of a streaming operation refers to. */
export const streamed: Feature = { read: readTextStream };

/** Text that may still turn out to be the start of an error is held back: this many characters at most. */
const maxHeld = 4_096;
/** What a failure at the end of a stream begins with. */
const errorStart = '{"error"';

/**
 * Iterates over the text of a stream. There is no limit on the whole, only on the time until a reader comes and on the
 * time between two chunks. Nothing is retried.
 */
function readTextStream(call: Call, response: HttpResponse): AsyncIterableIterator<string> {
  const { stream } = response.body as Extract<HttpResponse['body'], { kind: 'stream' }>;
  try {
    refusePage(call, response);
  } catch (error) {
    stream.cancel().catch(() => undefined);
    throw error;
  }
  call.isStreaming = true;
  call.phase = 'body';
  const chunks = openChunks(call, response, stream);
  const decode = createDecode(call, response);
  const { failureInStream } = call.runtime.rules;
  let tail = '';
  let ended = false;
  let left = false;

  /** Ends the request as well, which has a copy of its own in a page. */
  function leave(): void {
    chunks.close();
    if (ended || call.signal?.aborted) return;
    left = true;
    call.abort(new Error('the stream was left'));
  }

  /** Reads until there is text to hand over; an empty string means the end. */
  async function readText(): Promise<string> {
    for (;;) {
      const { done, value } = await chunks.read();
      // Left while the piece was on its way: what was held back goes with it.
      if (chunks.isClosed()) return '';
      tail += decode(done ? undefined : value);
      if (done) {
        ended = true;
        const failure = failureInStream?.(tail);
        if (failure !== undefined) throw toError(call, response, failure);
        // Closing forgets the secrets of the call, so an error comes before.
        chunks.close();
        return tail;
      }
      const ready = tail.slice(0, failureInStream === undefined ? tail.length : startOfHeld(tail));
      tail = tail.slice(ready.length);
      if (ready !== '') return ready;
    }
  }

  async function next(): Promise<IteratorResult<string>> {
    if (ended || chunks.isClosed()) {
      if (call.signal?.aborted && !left) throw call.signal.reason;
      return { done: true, value: undefined };
    }
    try {
      const value = await readText();
      return value === '' ? { done: true, value: undefined } : { done: false, value };
    } catch (error) {
      if (left) return { done: true, value: undefined };
      leave();
      throw error;
    }
  }

  return {
    next: serialized(next),
    async return() {
      leave();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

interface Chunks {
  read(): Promise<ReadableStreamReadResult<Uint8Array>>;
  isClosed(): boolean;
  close(): void;
}

/** Reads the chunks of a stream, each within the time of one attempt. */
function openChunks(call: Call, response: HttpResponse, stream: ReadableStream<Uint8Array>): Chunks {
  const { clock, redactor } = call.runtime;
  const reader = stream.getReader();
  let closed = false;
  // A stream that nobody reads must not hold its connection and the caller's signal for ever.
  let cancelTimer = startTimer();
  let stopListening: (() => void) | undefined;

  function startTimer(): () => void {
    return clock.after(call.attemptTimeoutMs, () => {
      noteUnknownOutcome(call);
      call.abort(new TimeoutError(call, { phase: 'body', limit: 'attemptTimeoutMs', timeoutMs: call.attemptTimeoutMs }));
    });
  }

  function close(): void {
    closed = true;
    cancelTimer();
    stopListening?.();
    call.close();
    reader.cancel().catch(() => undefined);
  }

  // An abort may have come since the headers did: then this closes at once.
  stopListening = onAbort(call.signal, close);
  return {
    isClosed: () => closed,
    close,
    async read() {
      cancelTimer();
      cancelTimer = startTimer();
      try {
        return await leaveOnAbort(reader.read(), call.signal);
      } catch (error) {
        if (call.signal?.aborted) throw call.signal.reason;
        noteUnknownOutcome(call);
        const options = { cause: redactor.cause(error) };
        throw new NetworkError(call, 'the stream was cut short', { notSent: false, status: response.status }, options);
      } finally {
        cancelTimer();
      }
    },
  };
}

function createDecode(call: Call, response: HttpResponse): (chunk: Uint8Array | undefined) => string {
  const decoder = createDecoder(charsetOf(contentTypeOf(response)));
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw unexpected(call, response)('its bytes are not valid text');
    }
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
