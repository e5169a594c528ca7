/** Paths between a client with `auth: 'proxy'` and its proxy: no value can be taken for a separator, by whatever stands in between. */
import type { Operation } from '../operation/operation.js';
import { buildPath } from './path.js';

/**
 * What servers, frameworks and other proxies decode, join or cut, wherever it stands in a path. A value that has it, or that looks
 * as if it were packed, travels as `~` and its UTF-8 in base64url.
 */
export const unsafeInPath: RegExp = /^~|[/\\%?#\p{Cc}]/u;

/** Writes a path whose values hold no separator, not even an encoded one. */
export function writeProxyPath({ operation }: { readonly operation: Operation }, values: Readonly<Record<string, unknown>>): string {
  return buildPath(operation, values, (text) => (unsafeInPath.test(text) ? packSegment(text) : text));
}

export function packSegment(text: string): string {
  const packed = btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  return `~${packed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
