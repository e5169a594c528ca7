/** The client of Data Theorem, with all of its operations. */
import type { ClientBase } from '@sec/core';
import type { ClientOf, ClientWith, ExactParts, OperationGroups, OperationPath, PartsOf } from '@sec/core/vendor';
import { connectDataTheorem, type DataTheoremOptions } from './connect.js';
import type { Operations } from './generated/operations.js';
import { table } from './generated/table.js';

/** A typed client: one member per family of the API, and `close()`. */
export interface DataTheoremClient extends Operations, ClientBase {}

/**
 * The smallest client that has the named operations, such as `DataTheoremClientWith<'assets.listAssets'>`; the whole client
 * fits, too.
 */
export type DataTheoremClientWith<Path extends OperationPath<Operations>> = ClientWith<Operations, Path>;

/**
 * Creates a client. Nothing is sent yet.
 *
 * @param options - Who is calling.
 *
 * @example
 * ```ts
 * const datatheorem = createDataTheoremClient({ auth: { resultsApiKey: process.env.MY_KEY ?? '' } });
 * for await (const asset of datatheorem.assets.listAssets.items()) console.log(asset.name, asset.url);
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createDataTheoremClient(options?: DataTheoremOptions): DataTheoremClient;
/**
 * Creates a client of some operations. Nothing is sent yet.
 *
 * @param operations - Groups or single operations, imported from `@sec/datatheorem/operations`, where the client shall have a
 * part only. To keep the others out of a bundle, import this function from there as well.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createDataTheoremClient<const Parts extends PartsOf<Operations>>(
  options: DataTheoremOptions,
  operations: Parts & ExactParts<Operations, Parts>,
): ClientOf<Operations, Parts>;
export function createDataTheoremClient(options: DataTheoremOptions = {}, operations: object = table.groups): object {
  return connectDataTheorem(options, operations as OperationGroups);
}
