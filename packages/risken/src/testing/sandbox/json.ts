/** JSON as RISKEN's servers write it: Go's encoder with `omitempty` everywhere, and MySQL's JSON columns. */

/** Members that hold these are left out. Elements of arrays never are. @source generated `json:"…,omitempty"` tags of ca-risken/core proto/*.pb.go [C] */
function isZero(value: unknown): boolean {
  return (
    value === undefined || value === null || value === 0 || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}

/**
 * Writes a response: zero values left out, and `<`, `>`, `&` and the two line separators escaped.
 *
 * @source Go encoding/json, Marshal with HTML escaping [C]
 */
export function toGoJson(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member) ? dropZeros(member) : member,
  );
  return escapeHtml(text);
}

/** Writes a Go struct whose tags lack `omitempty`: nothing is left out. */
export function toGoJsonComplete(value: unknown): string {
  return escapeHtml(JSON.stringify(value));
}

function dropZeros(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => !isZero(member)));
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Rewrites JSON text as a MySQL JSON column gives it back: members by length of their name and then by bytes, one blank
 * after each comma and colon.
 *
 * @source MySQL reference manual, "The JSON Data Type", normalization of JSON values [T]
 */
export function toMysqlJson(text: string): string {
  return text === '' ? '' : writeMysql(JSON.parse(text));
}

function writeMysql(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeMysql).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => left.length - right.length || compareText(left, right));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}: ${writeMysql(member)}`).join(', ')}}`;
}

/** Orders strings as a binary collation does. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Gives a 32-bit float the shortest number that stands for it, which is how Go prints it (`0.6`, not `0.6000000238`).
 *
 * @source Go encoding/json, float32 encoder [C]
 */
export function shortestFloat32(value: number): number {
  const exact = Math.fround(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(exact.toPrecision(digits));
    if (Math.fround(short) === exact) return short;
  }
  return Number(exact.toPrecision(9));
}
