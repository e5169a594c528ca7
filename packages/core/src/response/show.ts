/** What errors show of strings that a server sent: without secrets, and no more than a person reads. */
import type { ResponseBody } from '../http/message.js';
import type { Redactor } from '../lib/redactor.js';

/** Removes secrets, and cuts what is left: a half of one cannot remain. */
export function showText(redactor: Redactor, text: string, most: number): string {
  const clean = redactor.text(text);
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
}

/** @returns The parsed JSON, or the text of a body that is none. */
export function showBody(redactor: Redactor, body: ResponseBody): unknown {
  return body.kind === 'json' ? redactor.value(body.value) : showRawBody(redactor, body);
}

/** @returns The text of a body as it was received, whatever it is. */
export function showRawBody(redactor: Redactor, body: ResponseBody): string | undefined {
  return 'text' in body ? redactor.text(body.text) : undefined;
}
