/**
 * Calls by method and path, typed by the specification: the way out for anything that the operations do not offer.
 *
 * @module @sec/datatheorem/raw
 */
import type { ClientBase } from '@sec/core';
import { createRawClient, type RawClient } from '@sec/core/raw';
import type { paths } from './generated/schema.js';
import { table } from './generated/table.js';

export type { RawClient } from '@sec/core/raw';

/**
 * Creates openapi-fetch's methods (`GET`, `POST`, `use`, …) over a client: with its keys, limits, retries and errors.
 *
 * @example
 * ```ts
 * import { createRaw } from '@sec/datatheorem/raw';
 *
 * const { data, error } = await createRaw(datatheorem).GET('/apis/api_security/results/v2/assets');
 * ```
 *
 * @throws {@link InputError} for anything that `createDataTheoremClient` did not make.
 */
export function createRaw(client: ClientBase): RawClient<paths> {
  return createRawClient<paths>(client, table.groups);
}
