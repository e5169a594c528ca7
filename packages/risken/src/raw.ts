/**
 * Calls by method and path, typed by the specification: for everything that the operations do not offer.
 *
 * @module @sec/risken/raw
 */
import { createRawClient, type RawClient } from '@sec/core/raw';
import type { ClientBase } from '@sec/core';
import type { paths } from './generated/schema.js';
import { table } from './generated/table.js';

export type { RawClient } from '@sec/core/raw';

/**
 * Creates openapi-fetch's methods (`GET`, `POST`, `use`, …) over a client: with its credential, limits, retries and errors.
 *
 * @example
 * ```ts
 * import { createRaw } from '@sec/risken/raw';
 *
 * const { data, error } = await createRaw(risken).GET('/aws/list-aws', { params: { query: { project_id: 1001 } } });
 * ```
 *
 * @throws {@link InputError} for anything that `createRiskenClient` did not make.
 */
export function createRaw(client: ClientBase): RawClient<paths> {
  return createRawClient<paths>(client, table.groups);
}
