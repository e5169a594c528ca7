/** Writes values as TypeScript source: the same text for the same value, and short where it can be. */

/** @returns A name as it may stand in an object or interface. */
export function writeKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : writeText(name);
}

export function writeText(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}

/** A value on one line. */
export function writeLiteral(value: unknown): string {
  if (typeof value === 'string') return writeText(value);
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([name, inner]) => `${writeKey(name)}: ${writeLiteral(inner)}`).join(', ')} }`;
}

/**
 * A value on one line where it fits, else one line per entry.
 *
 * @param lead Characters that stand on its first line already.
 */
export function writeWrapped(value: unknown, width: number, lead = 0, indent = ''): string {
  const short = writeLiteral(value);
  if (indent.length + lead + short.length <= width || typeof value !== 'object' || value === null) return short;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${writeWrapped(item, width, 1, inner)},`)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${inner}${writeKey(name)}: ${writeWrapped(item, width, writeKey(name).length + 3, inner)},`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}
