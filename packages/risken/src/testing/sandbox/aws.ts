/** The seven routes of the AWS family. @source ca-risken/datasource-api pkg/server/aws, proto/aws/validator.go [C] */
import { awsScanners, isKnownStatus, startScan } from './aws-scan.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import type { AwsRelDataSource } from './tables.js';
import { bytes, digits, moment, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

const scanKey = { project_id: 'uint32', aws_id: 'uint32', aws_data_source_id: 'uint32' } as const;
const scanKeyRules = { project_id: [required], aws_id: [required], aws_data_source_id: [required] };

export function awsRoutes(store: Store): readonly Route[] {
  return [...accountRoutes(store), ...scannerRoutes(store)];
}

function accountRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/aws/list-aws',
      request: { project_id: 'uint32', aws_id: 'uint32', aws_account_id: 'string' },
      check: (input) => ozzo(input, { project_id: [required], aws_account_id: [bytes(12, 12), digits] }),
      respond: ({ project_id, aws_id, aws_account_id }) => ({
        aws: tables.aws.filter(
          (row) =>
            row.project_id === project_id &&
            (aws_id === 0 || row.aws_id === aws_id) &&
            (aws_account_id === '' || row.aws_account_id === aws_account_id),
        ),
      }),
    }),
    route({
      method: 'POST',
      path: '/aws/put-aws',
      request: { project_id: 'uint32', aws: { name: 'string', project_id: 'uint32', aws_account_id: 'string' } },
      check: (input) =>
        ozzoWrapped(
          input,
          input.aws,
          { missing: 'required Aws', outer: [required] },
          { name: [bytes(0, 200)], project_id: [required], aws_account_id: [required, digits, bytes(12, 12)] },
        ),
      respond: ({ aws: members }) => {
        const { name, project_id, aws_account_id } = checked(members);
        const stored = tables.aws.find((row) => row.project_id === project_id && row.aws_account_id === aws_account_id);
        // The response repeats the creation time as the update time, so a rename shows no trace there.
        if (stored !== undefined) return { aws: Object.assign(stored, { name }) };
        const aws = { aws_id: store.nextId('aws'), name, project_id, aws_account_id, ...store.times() };
        tables.aws.push(aws);
        return { aws };
      },
    }),
    route({
      method: 'POST',
      path: '/aws/delete-aws',
      request: { project_id: 'uint32', aws_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], aws_id: [required] }),
      respond: ({ project_id, aws_id }) => {
        const belongs = (row: { project_id: number; aws_id: number }): boolean => row.project_id === project_id && row.aws_id === aws_id;
        removeWhere(tables.awsScans, belongs);
        removeWhere(tables.awsRelDataSources, belongs);
        removeWhere(tables.aws, belongs);
      },
    }),
  ];
}

function scannerRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/aws/list-datasource',
      request: { project_id: 'uint32', aws_id: 'uint32', data_source: 'string' },
      check: (input) => ozzo(input, { project_id: [required], aws_id: [required], data_source: [bytes(0, 64)] }),
      respond: ({ project_id, aws_id, data_source }) => {
        const scanners = awsScanners
          .filter((scanner) => data_source === '' || scanner.data_source === data_source)
          .map((scanner) => ({ ...scanner, ...showAttachment(findAttachment(store, { ...scanner, project_id, aws_id })) }));
        // The database sorts scanners without an attachment first.
        return { data_source: scanners.sort((left, right) => Number('aws_id' in left) - Number('aws_id' in right)) };
      },
    }),
    route({
      method: 'POST',
      path: '/aws/attach-datasource',
      request: {
        project_id: 'uint32',
        attach_data_source: {
          aws_id: 'uint32',
          aws_data_source_id: 'uint32',
          project_id: 'uint32',
          assume_role_arn: 'string',
          external_id: 'string',
          status: 'enum',
          status_detail: 'string',
          scan_at: 'int64',
          specific_version: 'string',
        },
      },
      check: (input) =>
        ozzoWrapped(
          input,
          input.attach_data_source,
          { missing: 'required AttachDataSource', outer: [required] },
          {
            ...scanKeyRules,
            assume_role_arn: [required, bytes(0, 255)],
            external_id: [required, bytes(8, 255)],
            scan_at: moment,
            specific_version: [bytes(0, 64)],
          },
        ),
      respond: ({ attach_data_source }) => {
        const { status, ...members } = checked(attach_data_source);
        return { data_source: attach(store, { ...members, status: storedStatus(status) }) };
      },
    }),
    route({
      method: 'POST',
      path: '/aws/detach-datasource',
      request: scanKey,
      check: (input) => ozzo(input, scanKeyRules),
      respond: (input) => {
        removeWhere(tables.awsScans, (row) => isSameScanner(row, input));
        removeWhere(tables.awsRelDataSources, (row) => isSameScanner(row, input));
      },
    }),
    route({
      method: 'POST',
      path: '/aws/invoke-scan',
      request: { ...scanKey, scan_only: 'bool', full_scan: 'bool' },
      check: (input) => ozzo(input, scanKeyRules),
      respond: (input) => startScan(store, findAttachment(store, input), input),
    }),
  ];
}

/**
 * A number without a name is written as digits, which the column takes for the place of a word in its list.
 *
 * @source seen with ca-risken/datasource-api 0993266 [O]; ENUM in the reference manual of MySQL [T]
 */
function storedStatus(status: number): number {
  return isKnownStatus(status) ? status : isKnownStatus(status - 1) ? status - 1 : 0;
}

type ScannerKey = Pick<AwsRelDataSource, 'project_id' | 'aws_id' | 'aws_data_source_id'>;

function isSameScanner(row: ScannerKey, key: ScannerKey): boolean {
  return row.project_id === key.project_id && row.aws_id === key.aws_id && row.aws_data_source_id === key.aws_data_source_id;
}

function findAttachment(store: Store, key: ScannerKey): AwsRelDataSource | undefined {
  return store.tables.awsRelDataSources.find((row) => isSameScanner(row, key));
}

/**
 * A full replace by account and scanner: members left out are reset. Nothing checks that the two exist.
 *
 * @source ca-risken/datasource-api pkg/db/aws.go, UpsertAWSRelDataSource; keys in ca-risken/common middleware/db [C]
 */
function attach(store: Store, members: Omit<AwsRelDataSource, 'created_at' | 'updated_at'>): AwsRelDataSource {
  const { aws_id, aws_data_source_id } = members;
  const stored = store.tables.awsRelDataSources.find((row) => row.aws_id === aws_id && row.aws_data_source_id === aws_data_source_id);
  if (stored !== undefined) return Object.assign(stored, members, { updated_at: store.now() });
  const attachment = { ...members, ...store.times() };
  store.tables.awsRelDataSources.push(attachment);
  return attachment;
}

/** The list of scanners shows an attachment without its times. */
function showAttachment(attachment: AwsRelDataSource | undefined): object {
  if (attachment === undefined) return {};
  const { created_at: _, updated_at: __, ...shown } = attachment;
  return shown;
}
