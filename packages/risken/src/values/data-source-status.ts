/** Names of the numeric status of a data source. */

/** @source ca-risken/doc docs/reference/api_aws.md, AttachDataSource [S]; 0 from ca-risken/datasource-api proto/aws [C] */
const names = { 0: 'UNKNOWN', 1: 'OK', 2: 'CONFIGURED', 3: 'IN_PROGRESS', 4: 'ERROR' } as const;

/** A status of a data source by its name. */
export type DataSourceStatusName = (typeof names)[keyof typeof names];

/**
 * Names the numeric status of a data source.
 *
 * @param status - As the API returns it; a status that is left out is 0, `UNKNOWN`.
 * @returns The name, or `undefined` for a number that the sources do not list.
 */
export function toDataSourceStatusName(status: number | undefined): DataSourceStatusName | undefined {
  return Object.hasOwn(names, status ?? 0) ? (names as Readonly<Record<number, DataSourceStatusName>>)[status ?? 0] : undefined;
}
