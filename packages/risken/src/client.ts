/** The client of a RISKEN installation, with all of its operations. */
import type { ClientBase } from '@sec/core';
import type { ClientOf, ClientWith, ExactParts, OperationGroups, OperationPath, PartsOf } from '@sec/core/vendor';
import { connectRisken, type RiskenOptions } from './connect.js';
import type { Operations } from './generated/operations.js';
import { table } from './generated/table.js';

/** A typed client: one member per family of the API, and `close()`. */
export interface RiskenClient extends Operations, ClientBase {}

/** The smallest client that has the named operations, such as `RiskenClientWith<'aws.listAws'>`; the whole client fits, too. */
export type RiskenClientWith<Path extends OperationPath<Operations>> = ClientWith<Operations, Path>;

/**
 * Creates a client. Nothing is sent yet.
 *
 * @param options - Where the installation is, and who is calling.
 *
 * @example
 * ```ts
 * const risken = createRiskenClient({
 *   baseUrl: 'https://risken-api.example.com/api/v1',
 *   auth: { accessToken: process.env.MY_TOKEN ?? '' },
 * });
 * const { aws } = await risken.aws.listAws({ project_id: 1001 });
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createRiskenClient(options?: RiskenOptions): RiskenClient;
/**
 * Creates a client of some operations. Nothing is sent yet.
 *
 * @param operations - Groups or single operations, imported from `@sec/risken/operations`, where the client shall have a
 * part only. To keep the others out of a bundle, import this function from there as well.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createRiskenClient<const Parts extends PartsOf<Operations>>(
  options: RiskenOptions,
  operations: Parts & ExactParts<Operations, Parts>,
): ClientOf<Operations, Parts>;
export function createRiskenClient(options: RiskenOptions = {}, operations: object = table.groups): object {
  return connectRisken(options, operations as OperationGroups);
}
