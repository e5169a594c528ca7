/** The client of Aqua Security, with all of its operations. */
import type { ClientBase } from '@sec/core';
import type { ClientOf, ClientWith, ExactParts, OperationGroups, OperationPath, PartsOf } from '@sec/core/vendor';
import { type AquaOptions, connectAqua } from './connect.js';
import type { Operations } from './generated/operations.js';
import { table } from './generated/table.js';

/** A typed client: one member per family of the API, and `close()`. */
export interface AquaClient extends Operations, ClientBase {}

/** The smallest client that has the named operations, such as `AquaClientWith<'images.getImage'>`; the whole client fits, too. */
export type AquaClientWith<Path extends OperationPath<Operations>> = ClientWith<Operations, Path>;

/**
 * Creates a client. Nothing is sent yet.
 *
 * @param options - Who is calling, and where the account is.
 *
 * @example
 * ```ts
 * const aqua = createAquaClient({ region: 'eu', auth: { apiKey: process.env.KEY ?? '', apiSecret: process.env.SECRET ?? '' } });
 * const registries = await aqua.registries.listRegistries();
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createAquaClient(options?: AquaOptions): AquaClient;
/**
 * Creates a client of some operations. Nothing is sent yet.
 *
 * @param operations - Groups or single operations, imported from `@sec/aqua/operations`, where the client shall have a part
 * only. To keep the others out of a bundle, import this function from there as well.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createAquaClient<const Parts extends PartsOf<Operations>>(
  options: AquaOptions,
  operations: Parts & ExactParts<Operations, Parts>,
): ClientOf<Operations, Parts>;
export function createAquaClient(options: AquaOptions = {}, operations: object = table.groups): object {
  return connectAqua(options, operations as OperationGroups);
}
