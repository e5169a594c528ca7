/** Hands a streamed text over as it comes. */
import type { HttpRequest, HttpResponse } from './chain.js';
import { type Clock, leaveOnAbort } from './clock.js';
import type { Envelope } from './envelope.js';
import { NetworkError, TimeoutError } from './errors.js';
import { type OutcomeContext, toError } from './outcome.js';
import type { Scope } from './scope.js';

/** Text that may still turn out to be the start of an error is held back: this many characters at most. */
const maxTail = 4_096;

/**
 * Iterates over the text of a stream. There is no limit on the whole, only on the time between two chunks.
 * Nothing is sent again once a chunk has been handed over.
 */
export async function* readTextStream(
  request: HttpRequest,
  response: HttpResponse,
  scope: Scope,
  idleTimeoutMs: number,
  context: OutcomeContext & { readonly clock: Clock; readonly envelope: Envelope },
): AsyncGenerator<string, void, undefined> {
  const { log } = request;
  if (response.body.kind !== 'stream') {
    scope.close();
    return;
  }
  const reader = response.body.stream.getReader();
  const decoder = new TextDecoder();
  let tail = '';
  log.phase = 'body';
  try {
    for (;;) {
      const cancelTimer = context.clock.after(idleTimeoutMs, () => scope.abort(new TimeoutError(log, 'body', 'attemptTimeoutMs', idleTimeoutMs)));
      let chunk;
      try {
        chunk = await leaveOnAbort(reader.read(), scope.signal);
      } finally {
        cancelTimer();
      }
      if (chunk.done) break;
      tail += decoder.decode(chunk.value, { stream: true });
      const held = context.envelope.failureInStream === undefined ? -1 : tail.lastIndexOf('{"error"');
      const ready = held === -1 || tail.length - held > maxTail ? tail : tail.slice(0, held);
      tail = tail.slice(ready.length);
      if (ready !== '') yield ready;
    }
    tail += decoder.decode();
    const failure = context.envelope.failureInStream?.(tail);
    if (failure !== undefined) throw toError(request, response, failure, context);
    if (tail !== '') yield tail;
  } catch (error) {
    if (scope.signal.aborted) throw scope.signal.reason;
    if (error instanceof TypeError) {
      throw new NetworkError(log, 'the stream was cut short', false, { cause: context.redactor.cause(error) });
    }
    throw error;
  } finally {
    scope.close();
    reader.cancel().catch(() => undefined);
  }
}
