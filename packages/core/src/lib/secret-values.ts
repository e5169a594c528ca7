/** Finds the values that a call must keep secret. */
import { brandOf } from './brand.js';

/** A shorter part of a secret would be found where it has nothing to do with it. */
const minPartLength = 16;
/** Values that one response adds at most. */
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
  const visit = (item: unknown, isSecret: boolean): void => {
    if (found.size >= maxValues) return;
    if (typeof item === 'string' || typeof item === 'number') {
      if (isSecret) for (const part of withParts(String(item))) found.add(part);
    } else if (typeof item === 'object' && item !== null && !seen.has(item)) {
      seen.add(item);
      const isForm = /^(FormData|URLSearchParams)$/.test(brandOf(item));
      for (const [name, inner] of isForm ? (item as FormData) : Object.entries(item)) visit(inner, isSecret || names.includes(name));
    }
  };
  visit(value, false);
  return [...found];
}

/** @returns The values of headers that may let their sender in. */
export function secretHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.keys(headers).flatMap((name) => (harmless.test(name) ? [] : withParts(headers[name] as string)));
}

/** A key file is quoted line by line, a webhook without its host, a cookie without its name. */
function withParts(secret: string): string[] {
  return [secret, ...secret.split(/\\n|[\s",;=]+|https?:\/\/[^/]*/).filter((part) => part.length >= minPartLength)];
}
