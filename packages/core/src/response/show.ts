/** What errors show of strings that a server sent: without secrets, and no more than a person reads. */
import type { ResponseBody } from '../http/message.js';
import type { Redactor } from '../lib/redactor.js';

/** Longer than any form of a secret. */
const margin = 16_384;
const maxBody = 65_536;

/** Removes secrets and cuts. Searching costs time by length, so only what may be shown is searched. */
export function showText(redactor: Redactor, text: string, most: number): string {
  const clean = redactor.text(text.slice(0, most + margin));
  // A secret that the first cut has halved is not found, so the margin goes whole.
  const length = text.length > most + margin ? Math.min(most, clean.length - margin) : most;
  return clean.length > length ? `${clean.slice(0, length)}…` : clean;
}

/** @returns The parsed JSON, or the text of a body that is none or is large. */
export function showBody(redactor: Redactor, body: ResponseBody): unknown {
  return body.kind === 'json' && body.text.length <= maxBody ? redactor.value(body.value) : showRawBody(redactor, body);
}

/** @returns The text of a body as it was received, whatever it is. */
export function showRawBody(redactor: Redactor, body: ResponseBody): string | undefined {
  return 'text' in body ? showText(redactor, body.text, maxBody) : undefined;
}
