/** Moments after RFC 3339, which the vendor writes with microseconds. */

/**
 * @returns Milliseconds since 1970; `undefined` for anything else. Microseconds are cut off. Without an offset it is UTC.
 * @source docs.securetheorem.com/api_conventions.html [O]
 */
export function parseTimestamp(timestamp: unknown): number | undefined {
  if (typeof timestamp !== 'string') return undefined;
  const [, day, time, fraction = '', offset = 'Z'] =
    /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$/.exec(timestamp) ?? [];
  const ms = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${offset.toUpperCase()}`);
  return Number.isNaN(ms) ? undefined : ms;
}
