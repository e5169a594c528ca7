/** Fetches the current state of a scanner. */
import type { CallOptions } from '@sec/core';

import type { RiskenClientWith } from '../../client.js';
import type { AwsDataSource } from '../../generated/operations.js';
import type { ScanTarget } from './scan-target.js';

/** A scanner; or why the response shows none, which may be due to a database that lags behind. */
export type FoundScanner =
  | { readonly scanner: AwsDataSource; readonly reason?: undefined; readonly problem?: undefined }
  | { readonly scanner?: undefined; readonly reason: FetchScannerReason; readonly problem: string };

/** Why a response shows no scanner. */
export type FetchScannerReason = 'scannerNotAttached' | 'incompleteResponse';

export async function fetchScanner(
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  { project_id, aws_id, aws_data_source_id }: ScanTarget,
  callOptions: CallOptions,
  onResponseHeaders?: (headers: Headers) => void,
): Promise<FoundScanner> {
  const { data, headers } = await client.aws.listAwsDataSources.withResponse({ project_id, aws_id }, callOptions);
  onResponseHeaders?.(headers);
  const scanners: readonly (AwsDataSource | null)[] = data.data_source;
  if (!Array.isArray(scanners))
    return {
      reason: 'incompleteResponse',
      problem: `the response has no array "/data/data_source", so the scanners of account ${aws_id} are unknown`,
    };
  const scanner = scanners.find((entry) => entry?.aws_data_source_id === aws_data_source_id);
  if (scanner?.aws_id === aws_id) return { scanner };
  return {
    reason: 'scannerNotAttached',
    problem: `scanner ${aws_data_source_id} is not attached to account ${aws_id}; attach it with attachAwsDataSource first`,
  };
}
