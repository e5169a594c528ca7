/** Registers an AWS account, attaches one scanner to it and runs the first scan. */
import { InputError, WorkflowError } from '@sec/core';
import { checkBytes } from '../byte-length.js';
import type { RiskenClient } from '../client.js';
import type { Aws, AwsRelDataSource } from '../generated/operations.js';
import { scope } from './hydrate-findings.js';
import { scanAndWait, type ScanAndWaitOptions } from './scan-and-wait.js';
import type { ScanResult } from './wait-for-scan.js';

export interface OnboardAwsInput {
  /** Project that gets the account; the client's own unless given. */
  readonly project_id?: number;
  /** Display name, at most 200 bytes. */
  readonly name: string;
  /** The AWS account number, 12 digits. */
  readonly aws_account_id: string;
  /** Name of the scanner, such as `aws:access-analyzer`. */
  readonly data_source: string;
  /** Role that the scanner assumes, `arn:aws:iam::<account>:role/<name>`. */
  readonly assume_role_arn: string;
  /** External id of the role's trust, 8 to 255 bytes. */
  readonly external_id: string;
}

/** What has been done so far. */
export type OnboardAwsStep = 'registered' | 'attached' | 'scanning' | 'scanned';

export interface OnboardAwsOptions extends ScanAndWaitOptions {
  /** `false` leaves the first scan out. */
  readonly scan?: boolean;
  readonly onStep?: (step: OnboardAwsStep) => void;
}

export interface OnboardedAws {
  readonly aws: Aws;
  readonly data_source: AwsRelDataSource;
  /** The first scan; missing with `scan: false`. */
  readonly scan: ScanResult | undefined;
}

const configured = 2;

/**
 * Registers an AWS account, attaches one scanner to it and runs the first scan.
 *
 * Every step may be repeated: a known account is renamed, and an attachment keeps its last scan and pinned version,
 * which a plain attach would reset.
 *
 * @throws InputError when an account number, role or external id cannot be right; nothing is sent.
 * @throws WorkflowError when the installation has no scanner of that name, or the scan is not over in time.
 */
export async function onboardAws(client: RiskenClient, input: OnboardAwsInput, options: OnboardAwsOptions = {}): Promise<OnboardedAws> {
  checkOnboardInput(input);
  const { signal, onStep, scan = true } = options;
  const call = signal === undefined ? undefined : { signal };
  const project = scope(input);
  const { aws } = await client.aws.putAws({ ...project, aws: { name: input.name, aws_account_id: input.aws_account_id } }, call);
  onStep?.('registered');

  const { data_source: catalogue } = await client.aws.listAwsDataSources({ ...project, aws_id: aws.aws_id }, call);
  const scanner = catalogue.find((entry) => entry.data_source === input.data_source);
  if (scanner === undefined) {
    const names = catalogue.map((entry) => entry.data_source).join(', ');
    throw new WorkflowError(
      'onboardAws',
      'failed',
      `this installation has no scanner "${input.data_source}"; it has: ${names === '' ? 'none' : names}`,
    );
  }
  const { scan_at, specific_version } = scanner;
  const { data_source } = await client.aws.attachAwsDataSource(
    {
      ...project,
      attach_data_source: {
        aws_id: aws.aws_id,
        aws_data_source_id: scanner.aws_data_source_id,
        assume_role_arn: input.assume_role_arn,
        external_id: input.external_id,
        status: configured,
        ...(scan_at === undefined ? {} : { scan_at }),
        ...(specific_version === undefined ? {} : { specific_version }),
      },
    },
    call,
  );
  onStep?.('attached');
  if (!scan) return { aws, data_source, scan: undefined };

  onStep?.('scanning');
  const result = await scanAndWait(client, { ...project, aws_id: aws.aws_id, aws_data_source_id: scanner.aws_data_source_id }, options);
  onStep?.('scanned');
  return { aws, data_source, scan: result };
}

/** @throws InputError at the first member that cannot be right. */
export function checkOnboardInput(input: OnboardAwsInput): void {
  if (!/^\d{12}$/.test(input.aws_account_id)) {
    throw new InputError(
      `"aws_account_id" must be a text of 12 digits, got ${typeof input.aws_account_id === 'string' ? `"${input.aws_account_id.slice(0, 20)}"` : typeof input.aws_account_id}; for example "123456789012"`,
      { member: 'aws_account_id' },
    );
  }
  checkBytes('name', input.name, 1, 200, '"Billing"');
  checkBytes('data_source', input.data_source, 1, 64, '"aws:access-analyzer"');
  checkBytes('assume_role_arn', input.assume_role_arn, 1, 255, '"arn:aws:iam::123456789012:role/risken"');
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(input.assume_role_arn)) {
    throw new InputError('"assume_role_arn" must be the ARN of an IAM role; for example "arn:aws:iam::123456789012:role/risken"', {
      member: 'assume_role_arn',
    });
  }
  checkBytes('external_id', input.external_id, 8, 255, '"b7f0c2d19e"');
}
