/** The scanner of one AWS account: what a scan is of. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/** A scanner that is attached to an AWS account. */
export interface ScanTarget {
  /** Project of the account. @defaultValue the client's own */
  readonly project_id?: number | undefined;
  /** RISKEN's own id of the account. */
  readonly aws_id: number;
  /** Catalogue id of the scanner, which must be attached to the account. */
  readonly aws_data_source_id: number;
}

/** @throws {@link InputError} when an id is not an integer. */
export function assertScanTarget(workflow: string, target: ScanTarget): void {
  for (const member of ['aws_id', 'aws_data_source_id'] as const) {
    const id: unknown = target[member];
    if (Number.isSafeInteger(id)) continue;
    throw new InputError(
      `${workflow}: "${member}" must be an integer, got ${describe(id)}; for example { aws_id: 1001, aws_data_source_id: 1002 }`,
      { member },
    );
  }
}
