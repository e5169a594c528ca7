/** Reads the dates of InsightCloudSec's responses, which come in nine forms. */

/** A day, or a day and a time with a space or a `T` between, with or without decimals and a zone. */
const yearFirst = /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ,]+(\d\d):(\d\d):(\d\d)(?:\.(\d+))?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/;
/** `MM/DD/YYYY HH:MM:SS`, of scheduled events. */
const monthFirst = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)$/;

/**
 * Parses every form of a date that the API has: `2025-03-01 12:00:00`, with microseconds, with `T`, with or without `Z`, a day
 * alone, `2025/03/01, 12:00:00 UTC` and `03/01/2025 12:00:00`. A time without a zone is UTC. Decimals beyond milliseconds are
 * ignored.
 *
 * @returns The date; `undefined` for the dates that mean "none" (years up to 100, such as `0001-01-01T00:00:00Z`) and for
 * anything else, such as the string `None`, which the API sends for no date. It never throws.
 * @source recorded answers in gstotts/insightcloudsec, gstotts/go-client-ics and sgarlick987/divvycloud-client [T, O]
 */
export function parseCloudSecurityDate(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const common = yearFirst.exec(text);
  if (common !== null) {
    const [, year, month, day, hour = '00', minute = '00', second = '00', decimals = '', zone = 'Z'] = common;
    return toDate([year, month, day, hour, minute, second], decimals, zone);
  }
  const other = monthFirst.exec(text);
  if (other === null) return undefined;
  const [, month, day, year, hour, minute, second] = other;
  return toDate([year, month, day, hour, minute, second], '', 'Z');
}

function toDate(parts: readonly (string | undefined)[], decimals: string, zone: string): Date | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  // The platform takes the years up to 99 for those of the last century; servers write the year 1 for "never".
  if (year < 100 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that the month does not have would become one of the next month.
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return new Date(date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + Number(decimals.slice(0, 3).padEnd(3, '0')) - offset);
}
