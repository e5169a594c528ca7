/** Runs openapi-fetch's middleware around a call: on a real `Request` and `Response` that are made for it and taken apart again. */
import type { Middleware } from 'openapi-fetch';
import type { Call } from '../call/call.js';
import { ConfigError } from '../errors.js';
import { lowerCased } from '../http/headers.js';
import { type HttpResponse, isOneWay } from '../http/message.js';
import { readBody } from '../http/read-body.js';
import { brandOf } from '../lib/brand.js';
import { secretHeaders } from '../lib/secret-values.js';
import { isSuccess, type Operation } from '../operation/operation.js';
import { toResponse } from './raw-response.js';
import type { RawInit } from './raw-request.js';

export interface MiddlewareRun {
  /** @returns The response of a middleware that makes it itself; `undefined` where the call is to be sent. */
  before(): Promise<HttpResponse | undefined>;
  after(response: HttpResponse): Promise<HttpResponse>;
  /** @returns The response of a middleware that turns the failure into one. @throws the failure, or what a middleware makes of it. */
  failed(error: unknown): Promise<HttpResponse>;
}

export function startMiddleware(call: Call, middlewares: readonly Middleware[], base: string, init: RawInit): MiddlewareRun {
  const { operation } = call;
  const schemaPath = operation.path;
  const shared = { schemaPath, params: init.params ?? {}, id: crypto.randomUUID(), options: { baseUrl: base } as never };
  let request = toRequest(call);

  return {
    async before() {
      for (const { onRequest } of middlewares) {
        const result = await onRequest?.({ ...shared, request } as never);
        if (brandOf(result) === 'Response') return fromResponse(call, result as Response);
        if (result !== undefined && brandOf(result) !== 'Request')
          throw new ConfigError(
            'use',
            '"use": onRequest must return a Request, a Response or undefined, got something else; for example request',
          );
        request = await takeApart(call, base, (result as Request | undefined) ?? request, request);
      }
      return undefined;
    },

    async after(response) {
      let current = response;
      for (const { onResponse } of middlewares.toReversed()) {
        if (onResponse === undefined) continue;
        const result = await onResponse({ ...shared, request, response: toResponse(current) } as never);
        if (result !== undefined) current = await fromResponse(call, result);
      }
      return current;
    },

    async failed(error) {
      for (const { onError } of middlewares.toReversed()) {
        const result = await onError?.({ ...shared, request, error } as never);
        const brand = brandOf(result);
        if (brand === 'Response') return fromResponse(call, result as Response);
        if (brand === 'Error' || brand === 'DOMException') throw result;
      }
      throw error;
    },
  };
}

function toRequest({ url, operation: { method }, headers, body }: Call): Request {
  // A one-way stream must reach the server; a middleware sees a request without it.
  const copied = isOneWay(body) || typeof body === 'function' ? undefined : (body as BodyInit | undefined);
  return new Request(url, { method, headers, ...(copied === undefined ? {} : { body: copied }) });
}

/** Writes what a middleware made of a request back into the call. */
async function takeApart(call: Call, base: string, changed: Request, given: Request): Promise<Request> {
  const url = new URL(changed.url);
  const root = new URL(base);
  if (url.origin !== root.origin || !`${url.pathname}/`.startsWith(`${root.pathname.replace(/\/$/, '')}/`))
    throw new ConfigError(
      'use',
      `"use": a middleware must keep the address below the base URL of the client, got another one, to which no credential is sent; for example ${base}`,
    );
  const type = call.headers['content-type'];
  call.url = changed.url;
  // Nothing is known of another method: it may act, and is not retried.
  if (changed.method !== call.operation.method) {
    const operation: Operation = { ...call.operation, method: changed.method, retry: 'never', effect: 'act' };
    call.runtime.assertAllowed?.(operation);
    Object.assign(call, { acts: true, operation });
  }
  call.headers = lowerCased(Object.fromEntries(changed.headers));
  call.runtime.redactor.hold(call, secretHeaders(call.headers));
  if (changed !== given) {
    // What made the call repeatable may not be in the new body.
    call.isRepeatable = call.operation.retry !== 'never';
    // Read whole, so that it can be retried. A one-way stream was never shown to the middleware.
    if (changed.body !== null) call.body = await changed.clone().blob();
    else if (!isOneWay(call.body)) call.body = undefined;
  } else if (type === undefined) delete call.headers['content-type'];
  return changed;
}

async function fromResponse(call: Call, response: Response): Promise<HttpResponse> {
  const { operation, runtime } = call;
  const kind = isSuccess(operation, response.status) ? operation.response : 'failure';
  const body = await readBody(response, kind, runtime.maxResponseBytes);
  return { status: response.status, headers: response.headers, body };
}
