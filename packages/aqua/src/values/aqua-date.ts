/** Reads the dates of Aqua's responses, which come in several forms. */

import { timeOf } from '@sec/core/vendor';

/** Numbers from here on are milliseconds: as seconds they would lie beyond the year 5000. */
const firstMilliseconds = 1e11;

/** A date alone; or date, time and zone, also with blanks between and the trailer that Go's own notation has. */
const form =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?(?:\s+[A-Z]{3,5}|\s+[+-]\d{2,4})?(?:\s+m=\S+)?)?$/i;

/**
 * Reads a date: RFC 3339 with any number of decimals, `YYYY-MM-DD`, the notation of Go, and unix seconds or milliseconds as
 * number or string. A time without a zone is UTC. Decimals beyond milliseconds are cut off. It never throws.
 *
 * @returns The date; `undefined` for absent values, for the dates that mean "none" (up to `1970-01-01T00:00:00Z`, such as
 * `0001-01-01T00:00:00Z`), and for anything that is no date.
 * @source Aqua Security API Reference, scan queue and scan results [S]; "none" dates and other forms: recorded responses [T]
 */
export function parseAquaDate(value: unknown): Date | undefined {
  const milliseconds = toMilliseconds(value);
  if (milliseconds === undefined || !(milliseconds > 0)) return undefined;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function toMilliseconds(value: unknown): number | undefined {
  if (typeof value === 'number') return value >= firstMilliseconds ? Math.trunc(value) : Math.trunc(value * 1000);
  if (typeof value !== 'string') return timeOf(value);
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return toMilliseconds(Number(text));
  const found = form.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', decimals = '', zone = 'Z'] = found;
  // The platform takes the years up to 99 for those of the last century.
  if (Number(year) < 100 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A day that the month does not have would move into the next month.
  if (new Date(utc).getUTCDate() !== Number(day) || new Date(utc).getUTCMonth() !== Number(month) - 1) return undefined;
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(decimals.slice(0, 3).padEnd(3, '0'));
  return utc + time - zoneOffset(zone);
}

function zoneOffset(zone: string): number {
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (found === null) return 0;
  const milliseconds = (Number(found[2]) * 60 + Number(found[3])) * 60_000;
  return found[1] === '-' ? -milliseconds : milliseconds;
}
