/** The client of an InsightCloudSec installation, with all of its operations. */
import type { ClientBase } from '@sec/core';
import type { ClientOf, ClientWith, ExactParts, OperationGroups, OperationPath, PartsOf } from '@sec/core/vendor';
import { connectInsightCloudSec, type InsightCloudSecOptions } from './connect.js';
import type { Operations } from './generated/operations.js';
import { table } from './generated/table.js';

/** A typed client: one member per family of the API, and `close()`. */
export interface InsightCloudSecClient extends Operations, ClientBase {}

/**
 * The smallest client that has the named operations, such as `InsightCloudSecClientWith<'clouds.listClouds'>`; the whole
 * client fits, too.
 */
export type InsightCloudSecClientWith<Path extends OperationPath<Operations>> = ClientWith<Operations, Path>;

/**
 * Creates a client. Nothing is sent yet.
 *
 * @param options - Where the installation is, and who is calling.
 *
 * @example
 * ```ts
 * const cloudsec = createInsightCloudSecClient({
 *   baseUrl: 'https://cloudsec.insight.rapid7.com',
 *   auth: { apiKey: process.env.MY_KEY ?? '' },
 * });
 * const { clouds } = await cloudsec.clouds.listClouds();
 * ```
 *
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createInsightCloudSecClient(options?: InsightCloudSecOptions): InsightCloudSecClient;
/**
 * Creates a client of some operations. Nothing is sent yet.
 *
 * @param operations - Groups or single operations, imported from `@sec/insightcloudsec/operations`, where the client shall
 * have a part only. To keep the others out of a bundle, import this function from there as well.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function createInsightCloudSecClient<const Parts extends PartsOf<Operations>>(
  options: InsightCloudSecOptions,
  operations: Parts & ExactParts<Operations, Parts>,
): ClientOf<Operations, Parts>;
export function createInsightCloudSecClient(options: InsightCloudSecOptions = {}, operations: object = table.groups): object {
  return connectInsightCloudSec(options, operations as OperationGroups);
}
