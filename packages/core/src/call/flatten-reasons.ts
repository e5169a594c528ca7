/** Reads reasons that are nested like the request that they are about. */

/** Deeper than any request; what lies below is not worth a stack overflow. */
const maxDepth = 32;

/**
 * Flattens reasons to dotted paths: `{ filters: { 0: { value: ['Missing data'] } } }` becomes `filters.0.value` with that reason.
 * An array of strings holds several reasons for one member.
 */
export function* flattenReasons(value: unknown, path = '', depth = 0): Generator<readonly [member: string, reason: string]> {
  if (typeof value !== 'object' || value === null) {
    if (value !== null && value !== undefined && value !== '') yield [path, String(value)];
    return;
  }
  if (depth > maxDepth) return;
  const isList = Array.isArray(value);
  for (const [name, inner] of Object.entries(value)) {
    const isReason = isList && typeof inner !== 'object';
    yield* flattenReasons(inner, isReason ? path : path === '' ? name : `${path}.${name}`, depth + 1);
  }
}
