/** Finds the values that a call must keep secret. */
import { brandOf } from './brand.js';

/** A shorter part of a secret would be found where it has nothing to do with it. */
const minPartLength = 16;
/** Characters of a secret in which parts are looked for. */
const maxSplit = 65_536;
/** Values that one request or response adds at most. */
const maxValues = 128;
/** Headers that programs set for other reasons than to be let in. */
const harmless = /^(accept|cache-control|content|if-|prefer|range|trace|user-agent|x-(correlation|request|trace)-id)/;

/**
 * @param names - Members, at any depth, whose values are secret with everything in them.
 * @returns The strings and numbers in them; of long ones also the lines, words and paths that a server may quote alone.
 */
export function secretValues(value: unknown, names: readonly string[] | undefined): string[] {
  // Most operations have no secrets, and pay for none.
  if (names === undefined) return [];
  const found = new Set<string>();
  const seen = new Set<unknown>();
  // A stack of our own, as values may be nested deeper than calls can be.
  const stack: (readonly [item: unknown, isSecret: boolean])[] = [[value, false]];
  for (let top = stack.pop(); top !== undefined && found.size < maxValues; top = stack.pop()) {
    const [item, isSecret] = top;
    if (typeof item === 'string' || typeof item === 'number') {
      if (isSecret) for (const part of withParts(String(item))) if (found.size < maxValues) found.add(part);
    } else if (typeof item === 'object' && item !== null && !ArrayBuffer.isView(item) && !seen.has(item)) {
      seen.add(item);
      const isForm = /^(FormData|URLSearchParams)$/.test(brandOf(item));
      for (const [name, inner] of isForm ? (item as FormData) : Object.entries(item)) stack.push([inner, isSecret || names.includes(name)]);
    }
  }
  return [...found];
}

/** @returns The values of headers that may let their sender in. */
export function secretHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.keys(headers).flatMap((name) => (harmless.test(name) ? [] : withParts(headers[name] as string)));
}

/** A key file is quoted line by line, a webhook without its host, a cookie without its name. */
function withParts(secret: string): string[] {
  return [
    secret,
    ...secret
      .slice(0, maxSplit)
      .split(/\\n|[\s",;=]+|https?:\/\/[^/]*/)
      .filter((part) => part.length >= minPartLength),
  ];
}
