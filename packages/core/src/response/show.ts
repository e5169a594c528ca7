/** What errors show of strings that a server sent: without secrets, and no more than a person reads. */
import { contentTypeOf, type HttpResponse, type ResponseBody } from '../http/message.js';
import type { Redactor } from '../lib/redactor.js';

/** Removes secrets, and cuts what is left: a half of one cannot remain. */
export function showText(redactor: Redactor, text: string, most: number): string {
  const clean = redactor.text(text);
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
}

/** Headers in which servers and gateways say the id of a request, the most telling first. */
const idHeaders = ['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-requestid', 'x-amz-request-id', 'x-ms-request-id', 'cf-ray'];

/** @returns The id that a server's support asks for; `undefined` where no header says one. */
export function requestIdOf(redactor: Redactor, headers: Headers): string | undefined {
  for (const name of idHeaders) {
    const id = headers.get(name);
    if (id !== null && id !== '') return showText(redactor, id, 200);
  }
  return undefined;
}

/** @returns What every error of a response says of it, whatever came. */
export function showResponse(
  redactor: Redactor,
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
): {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly requestId: string | undefined;
  readonly headers: Headers;
} {
  return {
    status,
    contentType: redactor.text(contentTypeOf({ headers })) || undefined,
    requestId: requestIdOf(redactor, headers),
    headers: redactor.headers(headers),
  };
}

/** @returns The parsed JSON, or the text of a body that is none. */
export function showBody(redactor: Redactor, body: ResponseBody): unknown {
  return body.kind === 'json' ? redactor.value(body.value) : showRawBody(redactor, body);
}

/** @returns The text of a body as it was received, whatever it is. */
export function showRawBody(redactor: Redactor, body: ResponseBody): string | undefined {
  return 'text' in body ? redactor.text(body.text) : undefined;
}
