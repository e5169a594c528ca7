/**
 * The operations as single exports, and a client of those that a program names: an operation that is not named adds
 * nothing to a bundle.
 *
 * @example
 * ```ts
 * import { createRiskenClient, finding, listAws } from '@sec/risken/operations';
 *
 * const risken = createRiskenClient({}, { finding, aws: { listAws } });
 * ```
 *
 * @module @sec/risken/operations
 */
import type { ClientOf, ExactParts, OperationGroups, PartsOf } from '@sec/core/vendor';
import { connectRisken, type RiskenOptions } from './connect.js';
import type { Operations } from './generated/operations.js';

export * from './generated/rows.js';

/**
 * Creates a client of some operations. Nothing is sent yet.
 *
 * @param operations - Groups, or single operations under the name of their group.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createRiskenClient<const Parts extends PartsOf<Operations>>(
  options: RiskenOptions,
  operations: Parts & ExactParts<Operations, Parts>,
): ClientOf<Operations, Parts> {
  return connectRisken(options, operations as OperationGroups) as ClientOf<Operations, Parts>;
}
