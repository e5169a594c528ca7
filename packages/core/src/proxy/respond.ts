/** Writes what the vendor responded for the caller of a proxy: all that its client reads, and no credential. */
import type { Call } from '../call/call.js';
import { contentTypeOf, type HttpResponse } from '../http/message.js';
import { type Redactor, viewsOf } from '../lib/redactor.js';
import { failureStatus } from '../response/find-failure.js';
import { passStream } from './pass-stream.js';
import { Refusal, safeHeaders } from './refusal.js';

/** Headers that say something of the response and nothing of the server. */
const passed =
  /^(content-(type|disposition|language)|date|deprecation|etag|last-modified|ratelimit.*|retry-after(-ms)?|sunset|(x-)?(amzn-?)?(request|correlation|trace)-?id|x-(amz|ms|b3)-(request|trace)-?id|x-ratelimit.*|traceparent)$/;
/** A shorter credential would be found where it has nothing to do with it. */
const minLength = 8;
/** Statuses that come without a body. */
const bare: ReadonlySet<number> = new Set([204, 205, 304]);

/** @throws {@link Refusal} for a response that holds the credential of the client. */
export function toResponse(call: Call, response: HttpResponse): Response {
  const { redactor } = call.runtime;
  const headers = new Headers(safeHeaders);
  for (const [name, value] of response.headers) if (passed.test(name)) headers.set(name, redactor.text(value));
  // A page gets no redirect to read, and must not be led anywhere by one.
  const status = response.status >= 300 && response.status < 400 && response.status !== 304 ? 200 : response.status;
  const body = bare.has(status)
    ? null
    : failureStatus(call, response) === undefined
      ? writeResult(call, response)
      : writeFailure(redactor, response);
  return new Response(body, { status, headers });
}

/** A result goes out as it came. */
function writeResult(call: Call, { body, headers }: HttpResponse): string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null {
  const holds = createSearch(call.runtime.redactor);
  switch (body.kind) {
    case 'stream':
      return passStream(call, body.stream, holds);
    case 'bytes':
      if (holds(new TextDecoder('latin1').decode(body.bytes))) throw leak();
      return body.bytes as Uint8Array<ArrayBuffer>;
    case 'empty':
      return null;
    case 'broken':
      throw new Refusal(502, 'upstream', `the response of the vendor cannot be read: ${body.why} (${contentTypeOf({ headers })})`);
    default:
      if (holds(body.text)) throw leak();
      return body.text;
  }
}

/** What a server says of a failure may repeat anything. */
function writeFailure(redactor: Redactor, { body }: HttpResponse): string | null {
  if (body.kind === 'json') return JSON.stringify(redactor.value(body.value));
  return 'text' in body ? redactor.text(body.text) : null;
}

/** @returns A function that says whether a text holds the credential, in whatever form. */
function createSearch(redactor: Redactor): (text: string) => boolean {
  const forms = redactor.credentials().filter((form) => form.length >= minLength);
  return (text) => forms.length > 0 && viewsOf(text).some((view) => forms.some((form) => view.includes(form)));
}

function leak(): Refusal {
  return new Refusal(502, 'credential', 'the response of the vendor holds the credential of the proxy, so it was not forwarded');
}
