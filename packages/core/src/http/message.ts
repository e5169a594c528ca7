/** Requests and responses as the runtime handles them. */
import { brandOf } from '../lib/brand.js';

/** A request body. A stream can be sent only once; a function opens one for each attempt. */
export type RequestBody = string | Blob | FormData | ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array>);

/** Whether a body can be sent only once. */
export function isOneWay(body: RequestBody | undefined): body is ReadableStream<Uint8Array> {
  return brandOf(body) === 'ReadableStream';
}

/** A body that has been read. */
export type ResponseBody =
  | { readonly kind: 'json'; readonly text: string; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'stream'; readonly stream: ReadableStream<Uint8Array> }
  | { readonly kind: 'empty' }
  | { readonly kind: 'broken'; readonly text: string; readonly why: string };

/** A response whose body has been read, except for a stream. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ResponseBody;
}

/** @returns Media type and parameters of a response; an empty string where it names none. */
export function contentTypeOf({ headers }: Pick<HttpResponse, 'headers'>): string {
  return headers.get('content-type') ?? '';
}
