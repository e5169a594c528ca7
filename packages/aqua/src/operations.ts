/**
 * The operations as single exports, and a client of those that a program names: an operation that is not named leaves no
 * byte in a bundle.
 *
 * @example
 * ```ts
 * import { createAquaClient, imageScans, listRegistries } from '@sec/aqua/operations';
 *
 * const aqua = createAquaClient({}, { imageScans, registries: { listRegistries } });
 * ```
 *
 * @module @sec/aqua/operations
 */
import type { ClientOf, ExactParts, OperationGroups, PartsOf } from '@sec/core/vendor';
import { type AquaOptions, connectAqua } from './connect.js';
import type { Operations } from './generated/operations.js';

export * from './generated/rows.js';

/**
 * Creates a client of some operations. Nothing is sent yet.
 *
 * @param operations - Groups, or single operations under the name of their group.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createAquaClient<const Parts extends PartsOf<Operations>>(
  options: AquaOptions,
  operations: Parts & ExactParts<Operations, Parts>,
): ClientOf<Operations, Parts> {
  return connectAqua(options, operations as OperationGroups) as ClientOf<Operations, Parts>;
}
