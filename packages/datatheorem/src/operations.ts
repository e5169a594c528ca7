/**
 * The operations as single exports, and a client of those that a program names: an operation that is not named leaves no
 * byte in a bundle.
 *
 * @example
 * ```ts
 * import { assets, createDataTheoremClient, getMobileApp } from '@sec/datatheorem/operations';
 *
 * const datatheorem = createDataTheoremClient({}, { assets, mobileApps: { getMobileApp } });
 * ```
 *
 * @module @sec/datatheorem/operations
 */
import type { ClientOf, ExactParts, OperationGroups, PartsOf } from '@sec/core/vendor';
import { connectDataTheorem, type DataTheoremOptions } from './connect.js';
import type { Operations } from './generated/operations.js';

export * from './generated/rows.js';

/**
 * Creates a client of some operations. Nothing is sent yet.
 *
 * @param operations - Groups, or single operations under the name of their group.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createDataTheoremClient<const Parts extends PartsOf<Operations>>(
  options: DataTheoremOptions,
  operations: Parts & ExactParts<Operations, Parts>,
): ClientOf<Operations, Parts> {
  return connectDataTheorem(options, operations as OperationGroups) as ClientOf<Operations, Parts>;
}
