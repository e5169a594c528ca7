/** Reads what headers of a response say of the end of an operation. */

/**
 * @returns Since when it is deprecated and when it ends, in words; `undefined` where the headers say nothing of it.
 * @source RFC 9745 (`Deprecation: @1688169599`), its drafts (`true`, or a date), RFC 8594 (`Sunset`)
 */
export function readSunset(headers: Headers): string | undefined {
  const deprecation = headers.get('deprecation');
  const since = readDate(deprecation);
  const end = readDate(headers.get('sunset'));
  if (since === '' && end === '' && !/^(true|\?1)$/i.test(deprecation ?? '')) return undefined;
  return `deprecated by the server${since && ` since ${since}`}${end && `, ends on ${end}`}`;
}

/** @returns The day; empty where there is none. Only that is repeated: a header may hold anything. */
function readDate(value: string | null): string {
  if (value === null) return '';
  const date = new Date(value.startsWith('@') ? Number(value.slice(1)) * 1_000 : /\d{4}/.test(value) ? value : '');
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
