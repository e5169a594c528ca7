/** Reads how long a server asks to wait. */

/**
 * Reads `retry-after-ms` and `Retry-After` (seconds or an HTTP date).
 *
 * A date is compared with the response's own `Date` header where it has one, so that a wrong clock on our side does no harm.
 *
 * @returns Milliseconds to wait, never negative; `undefined` without a usable header.
 * @source RFC 9110, section 10.2.3
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const exact = headers.get('retry-after-ms')?.trim();
  if (exact !== undefined && /^\d+(\.\d+)?$/.test(exact)) return Number(exact);
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  // A proxy that adds a value of its own makes it a list: the longest honours all of them.
  if (/^\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?)*$/.test(value)) return Math.ceil(Math.max(...value.split(',').map(Number)) * 1000);
  const date = parseDate(value);
  if (Number.isNaN(date)) return undefined;
  const serverNowMs = parseDate(headers.get('date') ?? '');
  return Math.max(0, date - (Number.isNaN(serverNowMs) ? nowMs : serverNowMs));
}

/** The forms of an HTTP date, and ISO 8601, which servers send as well. @returns Milliseconds; `NaN` for anything else. */
function parseDate(text: string): number {
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);
  // `Date.parse` would make a year of the number in "-5" or "wait 10", and take a form without a zone for local time.
  if (!isIso && !(/[a-z]{3}/i.test(text) && /\d\d:\d\d:\d\d/.test(text))) return Number.NaN;
  const hasZone = /([a-z]|[+-]\d\d:?\d\d)$/i.test(text);
  return Date.parse(hasZone ? text : `${text}${isIso ? 'Z' : ' GMT'}`);
}
