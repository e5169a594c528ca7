/** Clients that may do less than the credential. */
import { type AllowedPath, type ClientPart, type NamesOf, restrictToPaths, restrictToReads } from '@sec/core/vendor';
import type { Operations, ReadOperations } from './generated/operations.js';

/** A client that can only read. */
export type ReadOnlyDataTheoremClient<Client> = ClientPart<Client, ReadOperations>;

/**
 * Makes a read-only client. It shares credential, limits and sessions with the client that it is made of, and has the operations
 * that change nothing at the vendor. Everything else is refused before it is sent, also through `any`, in workflows, and in raw calls;
 * so are raw calls of paths that no specification has, as nobody knows what they do.
 *
 * @throws {@link ConfigError} with `option: 'readOnly'`, from the call that is refused.
 *
 * @example
 * ```ts
 * import { readOnly } from '@sec/datatheorem';
 *
 * const reader = readOnly(datatheorem);
 * await reader.mobileApps.listMobileApps();
 * ```
 */
export function readOnly<Client extends object>(client: Client): ReadOnlyDataTheoremClient<Client> {
  return restrictToReads(client) as ReadOnlyDataTheoremClient<Client>;
}

/**
 * Makes a client of some operations. It shares credential, limits and sessions with the client that it is made of; everything
 * that is not named is refused before it is sent, also through `any`, in workflows, and in raw calls. Of a read-only client, it allows
 * reads alone.
 *
 * @param paths - `group.operation`, or `group.*` for all of a group.
 * @throws {@link ConfigError} with `option: 'allow'` for a path that the client does not have, and from the call that is refused.
 *
 * @example
 * ```ts
 * import { allow } from '@sec/datatheorem';
 *
 * const narrow = allow(datatheorem, ['mobileApps.*']);
 * ```
 */
export function allow<Client extends object, const Path extends AllowedPath<Operations>>(
  client: Client,
  paths: readonly Path[],
): ClientPart<Client, NamesOf<Operations, Path>> {
  return restrictToPaths(client, paths) as ClientPart<Client, NamesOf<Operations, Path>>;
}
