/** Hands a stream of the vendor on, chunk by chunk. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { TimeoutError } from '../errors.js';
import { leaveOnAbort, onAbort } from '../lib/abort.js';

/** Longer than any form of a credential that could stand at the edge of two chunks. */
const overlap = 4_096;

/**
 * Ends with its reader, with the caller, after the time of one attempt without a chunk, and at the size limit of the client.
 *
 * @param holds - Whether a text holds the credential; then the stream fails, and the chunk is not handed on.
 */
export function passStream(call: Call, stream: ReadableStream<Uint8Array>, holds: (text: string) => boolean): ReadableStream<Uint8Array> {
  const { clock, maxResponseBytes } = call.runtime;
  const reader = stream.getReader();
  const decoder = new TextDecoder('latin1');
  let size = 0;
  let tail = '';
  let stopListening: (() => void) | undefined;
  call.isStreaming = true;

  function end(reason?: unknown): void {
    stopListening?.();
    reader.cancel(reason).catch(() => undefined);
    call.abort(reason ?? new Error('the stream is over'));
    call.close();
  }

  // The caller may leave while nobody reads.
  stopListening = onAbort(call.signal, end);

  async function read(): Promise<Uint8Array | undefined> {
    const cancelTimer = clock.after(call.attemptTimeoutMs, () => {
      noteUnknownOutcome(call);
      call.abort(new TimeoutError(call, { phase: 'body', limit: 'attemptTimeoutMs', timeoutMs: call.attemptTimeoutMs }));
    });
    try {
      const { done, value } = await leaveOnAbort(reader.read(), call.signal);
      if (done) return undefined;
      size += value.byteLength;
      if (size > maxResponseBytes) throw new Error('the stream is larger than maxResponseBytes');
      tail += decoder.decode(value, { stream: true });
      if (holds(tail)) throw new Error('the stream holds the credential of the proxy');
      tail = tail.slice(-overlap);
      return value;
    } finally {
      cancelTimer();
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const chunk = await read();
          if (chunk !== undefined) return controller.enqueue(chunk);
          end();
          controller.close();
        } catch (error) {
          end(error);
          controller.error(error);
        }
      },
      cancel: end,
    },
    // Nothing is read ahead of the caller.
    { highWaterMark: 0 },
  );
}
