/** Counts the requests of a call and tells each one's end. */
import type { Step } from './chain.js';
import type { Clock } from './clock.js';
import { isSecError } from './errors.js';
import type { Emit } from './events.js';

/** @param watched - Whether anybody listens; counting alone is cheaper. */
export function observe(emit: Emit, clock: Clock, watched: boolean): Step {
  return async (request, next) => {
    const { log, operation, url } = request;
    const attempt = ++log.attempts;
    if (!watched) return next(request);
    const startedMs = clock.monotonic();
    const tell = (status: number | undefined, error: string | undefined): void =>
      emit('onAttempt', {
        operationId: operation.id,
        method: operation.method,
        path: operation.path,
        host: new URL(url).host,
        attempt,
        status,
        error,
        durationMs: clock.monotonic() - startedMs,
      });
    try {
      const response = await next(request);
      tell(response.status, undefined);
      return response;
    } catch (error) {
      tell(undefined, isSecError(error) ? error.code : 'ABORTED');
      throw error;
    }
  };
}
