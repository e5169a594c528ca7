/** Calls by method and path: the way out for anything that the operations do not offer. */
import type { Client, Middleware } from 'openapi-fetch';
import { runtimeOf } from '../call/client-context.js';
import type { Runtime } from '../call/call.js';
import { openCall } from '../call/open-call.js';
import { serialize } from '../pipeline/prepare.js';
import { ConfigError } from '../errors.js';
import type { HttpResponse } from '../http/message.js';
import { leaveOnAbort } from '../lib/abort.js';
import { describe } from '../lib/describe.js';
import type { OperationGroups } from '../operation/operation.js';
import { inputError } from '../request/input-error.js';
import { send } from '../pipeline/send.js';
import { startMiddleware } from './raw-middleware.js';
import { findOperation, type Method, type RawInit, readHeaders } from './raw-request.js';
import { readResponse } from '../response/outcome.js';
import { toRawResult } from './raw-response.js';

/**
 * openapi-fetch's methods, typed by the vendor's `paths`. A failed response comes back as `error`; a call without a complete
 * response throws. A path outside the specification is allowed, is never retried, and goes to the first host.
 */
export type RawClient<Paths extends object> = Pick<Client<Paths>, Method | 'use' | 'eject'>;

interface RawContext {
  readonly runtime: Runtime;
  readonly groups: OperationGroups;
  readonly middlewares: readonly Middleware[];
}

/**
 * Makes raw calls over the runtime of a client: with its credentials, limits, retries and errors.
 *
 * @param groups - All operations of the vendor, whatever part of them the client has.
 */
export function createRawClient<Paths extends object>(client: object, groups: OperationGroups): RawClient<Paths> {
  const middlewares: Middleware[] = [];
  const context: RawContext = { runtime: runtimeOf('createRaw', client), groups, middlewares };
  const method = (name: Method) => (path: string, init?: RawInit) => callRaw(context, name, path, init);
  const raw = {
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    OPTIONS: method('OPTIONS'),
    HEAD: method('HEAD'),
    PATCH: method('PATCH'),
    TRACE: method('TRACE'),
    use: (...added: readonly Middleware[]) => {
      for (const one of added) {
        if (!('onRequest' in one || 'onResponse' in one || 'onError' in one))
          throw new ConfigError(
            'use',
            '"use": a middleware must have onRequest, onResponse or onError; for example { onRequest({ request }) { … } }',
          );
        middlewares.push(one);
      }
    },
    eject: (...removed: readonly Middleware[]) => {
      for (const one of removed) if (middlewares.includes(one)) middlewares.splice(middlewares.indexOf(one), 1);
    },
  };
  return raw as unknown as RawClient<Paths>;
}

async function callRaw({ runtime, groups, middlewares }: RawContext, method: Method, path: string, init: RawInit = {}): Promise<unknown> {
  const { signal, parseAs, params = {}, body } = init;
  const operation = findOperation(groups, method, path, parseAs);
  const headers = readHeaders(operation, init);
  if (body !== undefined && (method === 'GET' || method === 'HEAD'))
    throw inputError(operation, 'body', `"body" must be left out of ${method}, which no fetch sends with one, got ${describe(body)}`);
  const call = openCall(runtime, operation, { signal: signal ?? undefined });
  try {
    if (call.signal?.aborted) throw call.signal.reason;
    await serialize(call, { path: params.path ?? {}, query: params.query ?? {}, headers: {}, body }, headers);
    const finish = (response: HttpResponse): unknown => readResponse(call, response, () => toRawResult(call, response, parseAs));
    if (middlewares.length === 0) return finish(await send(call));
    const base = await runtime.resolveBaseUrl(operation.host, call);
    const middleware = startMiddleware(call, [...middlewares], base, init);
    const received =
      (await leaveOnAbort(middleware.before(), call.signal)) ??
      (await send(call).catch((error: unknown) => leaveOnAbort(middleware.failed(error), call.signal)));
    return finish(await leaveOnAbort(middleware.after(received), call.signal));
  } finally {
    if (!call.isStreaming) {
      // A stream that is not passed on would hold its connection.
      call.abort(new Error('the stream was not read'));
      call.close();
    }
  }
}
