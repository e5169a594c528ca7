/** Reads how long a server asks to wait. */

/**
 * Reads `retry-after-ms` and `Retry-After` (seconds or an HTTP date).
 *
 * A date is compared with the answer's own `Date` header where it has one, so that a wrong clock on our side does no harm.
 *
 * @returns Milliseconds to wait, never negative; `undefined` without a usable header.
 * @source RFC 9110, section 10.2.3
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const exact = headers.get('retry-after-ms')?.trim();
  if (exact !== undefined && /^\d+(\.\d+)?$/.test(exact)) return Number(exact);
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // An HTTP date has letters; `Date.parse` would take "-5" or "2" for a year.
  if (!/[a-z]{3}/i.test(value)) return undefined;
  const date = Date.parse(value);
  if (Number.isNaN(date)) return undefined;
  const serverNowMs = Date.parse(headers.get('date') ?? '');
  return Math.max(0, date - (Number.isNaN(serverNowMs) ? nowMs : serverNowMs));
}
