/** Words for the numeric status of a data source. */

/** @source ca-risken/doc docs/reference/api_aws.md, AttachDataSource [S]; 0 from ca-risken/datasource-api proto/aws [C] */
const names = { 0: 'UNKNOWN', 1: 'OK', 2: 'CONFIGURED', 3: 'IN_PROGRESS', 4: 'ERROR' } as const;

export type DataSourceStatusName = (typeof names)[keyof typeof names];

/** @returns The word, or `undefined` for a number that the sources do not list. A missing status is 0, `UNKNOWN`. */
export function dataSourceStatusName(status: number | undefined): DataSourceStatusName | undefined {
  return (names as Readonly<Record<number, DataSourceStatusName>>)[status ?? 0];
}
