/** Everything that a person or a log could see of a value, and the forms in which a secret could be in it. */
import { inspect } from 'node:util';

/** A value as `inspect`, `JSON.stringify` and `String` show it, with every text in any of its members, hidden ones included. */
export function visibleIn(value: unknown): string {
  const texts = [inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity }), asJson(value)];
  collect(value, texts, new Set());
  return texts.join('\n');
}

function asJson(value: unknown): string {
  try {
    return `${JSON.stringify(value)} ${String(value)}`;
  } catch {
    return '';
  }
}

function collect(value: unknown, texts: string[], seen: Set<unknown>): void {
  if (typeof value === 'string') texts.push(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Headers) texts.push(...[...value].flat());
  if (value instanceof Map || value instanceof Set) collect([...value], texts, seen);
  if (value instanceof Uint8Array) texts.push(new TextDecoder().decode(value));
  if (value instanceof Error) texts.push(String(value.stack), value.message, value.name);
  for (const name of Reflect.ownKeys(value)) {
    texts.push(String(name));
    const { value: member, get } = Object.getOwnPropertyDescriptor(value, name) ?? {};
    collect(get === undefined ? member : read(value, name), texts, seen);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Function.prototype && prototype !== Array.prototype) collect(prototype, texts, seen);
}

function read(value: object, name: PropertyKey): unknown {
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined;
  }
}

/** A secret as it is, URL-encoded, as a form, in JSON, and within any text that was packed with base64. */
export function formsOf(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  if (/[\ud800-\udfff]/u.test(secret)) return [secret, json];
  const url = encodeURIComponent(secret);
  const form = new URLSearchParams({ '': secret }).toString().slice(1);
  const packed = [0, 1, 2].map((shift) => withinBase64(secret, shift));
  return [
    ...new Set([
      secret,
      url,
      url.replace(/%../g, (code) => code.toLowerCase()),
      encodeURIComponent(url),
      form,
      json,
      ...packed,
      ...packed.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ]),
  ];
}

/** The characters of base64 that depend on nothing but the secret, when `shift` bytes (of three) stand before it. */
function withinBase64(secret: string, shift: number): string {
  const bytes = new TextEncoder().encode(secret);
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const start = Math.ceil((shift * 8) / 6);
  return text.slice(start, Math.floor(((shift + bytes.length) * 8) / 6));
}
