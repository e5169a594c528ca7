/** What a raw call returns. */
import type { Call } from '../call/call.js';
import { contentTypeOf, type HttpResponse } from '../http/message.js';
import { resolvePointer } from '../lib/json-pointer.js';
import type { Redactor } from '../lib/redactor.js';
import { emptyLists, readWire, refusePage, unexpected } from '../response/outcome.js';
import { failureOf } from '../response/to-error.js';
import type { RawInit } from './raw-request.js';

export type RawResult = { readonly data: unknown } | { readonly error: unknown };

/** Reads a response as openapi-fetch returns it: `data`, or `error` with the body of a failure. */
export function toRawResult(call: Call, received: HttpResponse, parseAs: RawInit['parseAs']): RawResult & { readonly response: Response } {
  const {
    operation,
    runtime: { redactor },
  } = call;
  const failure = failureOf(call, received);
  if (received.body.kind === 'broken') throw unexpected(call, received)(received.body.why);
  if (failure !== undefined) {
    // Where the body says nothing there is an error of ours, so that there is always something to test for.
    const error = redactor.value(bodyOf(received)) || failure;
    return withResponse({ error }, withoutSecrets(received, redactor));
  }
  if (received.body.kind === 'stream') {
    refusePage(call, received);
    call.isStreaming = true;
    return withResponse({ data: closeAtEnd(received.body.stream, call) }, received);
  }
  const data = readWire(call, received);
  emptyLists(operation, data);
  operation.bodyDefaults?.applyInPlace(data);
  operation.defaults?.applyInPlace(resolvePointer(data, operation.payload ?? ''));
  return withResponse({ data: convert(data, received, parseAs) }, received);
}

/** Adds a real `Response`, built when it is first read. */
function withResponse(result: RawResult, received: HttpResponse): RawResult & { readonly response: Response } {
  let response: Response | undefined;
  return {
    ...result,
    get response(): Response {
      return (response ??= toResponse(received));
    },
  };
}

/** @returns A real `Response`; its body was read already and comes again from memory. */
export function toResponse({ status, headers, body }: HttpResponse): Response {
  const content = 'text' in body ? body.text : body.kind === 'bytes' ? (body.bytes as Uint8Array<ArrayBuffer>) : null;
  const isBodyless = status === 204 || status === 205 || status === 304;
  return new Response(isBodyless ? null : content, { status, headers });
}

function bodyOf({ body }: HttpResponse): unknown {
  return body.kind === 'json' ? body.value : 'text' in body ? body.text : undefined;
}

/** A failure ends up in logs, whatever it echoes of what it was sent. */
function withoutSecrets({ status, headers, body }: HttpResponse, redactor: Redactor): HttpResponse {
  // JSON stays JSON: in its text a secret may be escaped.
  const text = body.kind === 'json' ? JSON.stringify(redactor.value(body.value)) : 'text' in body ? redactor.text(body.text) : undefined;
  return { status, headers: redactor.headers(headers), body: text === undefined ? body : { kind: 'text', text } };
}

function isBytes(data: unknown): data is Uint8Array {
  return ArrayBuffer.isView(data);
}

function convert(data: unknown, received: HttpResponse, parseAs: RawInit['parseAs']): unknown {
  if (!isBytes(data)) return data;
  if (parseAs === 'blob') return new Blob([data as Uint8Array<ArrayBuffer>], { type: contentTypeOf(received) });
  if (parseAs === 'arrayBuffer') return data.buffer.byteLength === data.byteLength ? data.buffer : data.slice().buffer;
  return data;
}

/** Passes a stream on; when it is over, so is the call. */
function closeAtEnd(stream: ReadableStream<Uint8Array>, call: Call): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(call.signal?.aborted ? call.signal.reason : error);
      }
      call.close();
    },
    async cancel(reason) {
      call.close();
      await reader.cancel(reason);
    },
  });
}
