/** Fetches the current state of a scanner. */
import { WorkflowError } from '@sec/core';
import type { WorkflowRun } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { AwsDataSource } from '../../generated/operations.js';
import type { ScanTarget } from './scan-target.js';

/** @throws {@link WorkflowError} with reason `failed` when the scanner is not attached to the account. */
export async function fetchScanner(
  { workflow, signal }: WorkflowRun,
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  { project_id, aws_id, aws_data_source_id }: ScanTarget,
  onResponseHeaders?: (headers: Headers) => void,
): Promise<AwsDataSource> {
  const { data, headers } = await client.aws.listAwsDataSources.withResponse({ project_id, aws_id }, { signal });
  onResponseHeaders?.(headers);
  const scanners: readonly (AwsDataSource | null)[] = data.data_source;
  if (!Array.isArray(scanners))
    throw new WorkflowError(
      workflow,
      'failed',
      `the response has no array "/data/data_source", so the scanners of account ${aws_id} are unknown`,
    );
  const scanner = scanners.find((entry) => entry?.aws_data_source_id === aws_data_source_id);
  if (scanner?.aws_id === aws_id) return scanner;
  throw new WorkflowError(
    workflow,
    'failed',
    `scanner ${aws_data_source_id} is not attached to account ${aws_id}; attach it with attachAwsDataSource first`,
  );
}
