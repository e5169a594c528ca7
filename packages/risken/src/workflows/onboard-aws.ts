/** Registers an AWS account, attaches one scanner to it and runs the first scan. */
import { InputError, type StatusWaitOptions, type WorkflowErrorOf, type WorkflowProgress } from '@sec/core';
import {
  act,
  assertOptions,
  describe,
  isErrorOf,
  notify,
  readTiming,
  statusWaitOptionNames,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { RiskenClientWith } from '../client.js';
import type { Aws, AwsDataSource, AwsRelDataSource } from '../generated/operations.js';
import { assertBytes } from '../values/byte-length.js';
import { runScan, type ScanAndWaitProgress, type ScanAndWaitReason, type ScanAndWaitResult } from './scan/scan-and-wait.js';
import { scanTiming } from './scan/scan-timing.js';
import { type ScanBaseline, toBaseline } from './scan/scan-verdict.js';

/** An account to onboard. */
export interface OnboardAwsInput {
  /** Project that gets the account. @defaultValue the client's own */
  readonly project_id?: number | undefined;
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
  /** `false` starts no scan. @defaultValue true */
  readonly scan?: boolean | undefined;
}

/** Options of {@link onboardAws}: it polls every 15 seconds, and takes up to 30 minutes in all, by default. */
export interface OnboardAwsOptions extends StatusWaitOptions {
  /**
   * Receives the resume token when the scan has started, and a better one when it is first seen running. Pass it to
   * `waitForScan` to continue in another process.
   */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Receives the progress after each step, and at each poll of the scan. */
  readonly onProgress?: ((progress: OnboardAwsProgress) => void) | undefined;
}

/** Progress of {@link onboardAws}: a step that is done, or one poll of the scan. */
export type OnboardAwsProgress = WorkflowProgress<'registered' | 'attached' | 'scanned'> | ScanAndWaitProgress;

/** Result of {@link onboardAws}. */
export interface OnboardAwsResult {
  readonly aws: Aws;
  readonly data_source: AwsRelDataSource;
  /** How the first scan ended; `undefined` with `scan: false`. */
  readonly scan: ScanAndWaitResult | undefined;
}

/**
 * Why {@link onboardAws} has no result. `scannerNotFound`: the installation has no scanner of that name; the account is registered.
 */
export type OnboardAwsReason = ScanAndWaitReason | 'scannerNotFound';

/** @returns Whether an error is one of {@link onboardAws}; its `reason` is then one of {@link OnboardAwsReason}. */
export function isOnboardAwsError(error: unknown): error is WorkflowErrorOf<'onboardAws', OnboardAwsReason> {
  return isErrorOf('onboardAws', error);
}

const workflow: Workflow<OnboardAwsReason> = 'onboardAws';

/** Status of a scanner that is attached and was not started. */
const configured = 2;

/** Status of a scanner that runs. */
const inProgress = 3;

/** Most scanners that a message names. */
const maxNames = 20;

/**
 * Registers an AWS account, attaches one scanner to it and runs the first scan.
 *
 * Every step may be repeated: a known account is renamed, and an attachment keeps its last scan and pinned version,
 * which a plain attach would reset.
 *
 * @returns The account, its scanner and the verdict; a scan that failed is a result with `scan.status` `failed`.
 * @throws {@link InputError} when an account number, role or external id cannot be right; nothing is sent.
 * @throws {@link WorkflowError} with reason `scannerNotFound` when the installation has no scanner of that name.
 * @throws {@link WorkflowError} with reason `timeout` when not everything is done in time. A scan that was started continues:
 * RISKEN cannot cancel one.
 */
export async function onboardAws(
  client: RiskenClientWith<'aws.putAws' | 'aws.listAwsDataSources' | 'aws.attachAwsDataSource' | 'aws.invokeAwsScan'>,
  input: OnboardAwsInput,
  options: OnboardAwsOptions = {},
): Promise<OnboardAwsResult> {
  assertOptions(workflow, options, [...statusWaitOptionNames, 'onResumeToken', 'onProgress']);
  const { signal, onResumeToken, onProgress } = options;
  assertInput(input);
  const timing = readTiming(workflow, options, scanTiming);
  const { timeoutMs } = timing;
  const { project_id, name, aws_account_id, scan = true } = input;
  let step = 'the account was being registered';
  const onStep = (next: string): void => void (step = next);
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => step }, async (run) => {
    const report = (done: 'registered' | 'attached' | 'scanned'): void => notify(onProgress, { step: done, elapsedMs: run.elapsedMs() });
    const { aws } = await act(run, () => client.aws.putAws({ project_id, aws: { name, aws_account_id } }, run.callOptions));
    report('registered');
    onStep('the scanner was being attached');
    const scanner = { ...(await findScanner(run, client, aws.aws_id, input)), aws_id: aws.aws_id };
    const data_source = await attachScanner(run, client, scanner, input);
    report('attached');
    if (!scan) return { aws, data_source, scan: undefined };
    const { aws_id, aws_data_source_id } = scanner;
    const invoke = async (): Promise<ScanBaseline> => {
      await act(run, () => client.aws.invokeAwsScan({ project_id, aws_id, aws_data_source_id }, run.callOptions));
      return toBaseline({ project_id, aws_id, aws_data_source_id }, chooseBaseline(scanner, data_source));
    };
    const result = await runScan(run, client, invoke, { timing, onResumeToken, onProgress, onStep });
    report('scanned');
    return { aws, data_source, scan: result };
  });
}

/**
 * The response to the attachment is newer than any list, which may come from a database that lags behind. But it hides a scan
 * that was running before, whose end must not be taken for that of the first scan.
 */
function chooseBaseline(catalogued: AwsDataSource, attached: AwsRelDataSource | undefined): AwsDataSource | AwsRelDataSource {
  return catalogued.status === inProgress ? catalogued : (attached ?? catalogued);
}

async function findScanner(
  { callOptions }: WorkflowRun<OnboardAwsReason>,
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  aws_id: number,
  { project_id, data_source: wanted }: OnboardAwsInput,
): Promise<AwsDataSource> {
  const { data_source: catalogue } = await client.aws.listAwsDataSources({ project_id, aws_id }, callOptions);
  const scanner = catalogue.find(({ data_source }) => data_source === wanted);
  if (scanner !== undefined) return scanner;
  const names = catalogue.slice(0, maxNames).map(({ data_source }) => data_source);
  throw workflowError(workflow, 'scannerNotFound', `there is no scanner "${wanted}"; there are: ${names.join(', ') || 'none'}`);
}

async function attachScanner(
  { callOptions }: WorkflowRun<OnboardAwsReason>,
  client: RiskenClientWith<'aws.attachAwsDataSource'>,
  scanner: AwsDataSource & { readonly aws_id: number },
  { project_id, assume_role_arn, external_id }: OnboardAwsInput,
): Promise<AwsRelDataSource> {
  const { aws_id, aws_data_source_id, scan_at, specific_version } = scanner;
  const { data_source } = await client.aws.attachAwsDataSource(
    {
      project_id,
      attach_data_source: {
        aws_id,
        aws_data_source_id,
        assume_role_arn,
        external_id,
        status: configured,
        // Left out, they would be reset.
        ...(scan_at === undefined ? {} : { scan_at }),
        ...(specific_version === undefined ? {} : { specific_version }),
      },
    },
    callOptions,
  );
  return data_source;
}

/** @throws {@link InputError} at the first member that cannot be right. */
function assertInput({ name, aws_account_id, data_source, assume_role_arn, external_id }: OnboardAwsInput): void {
  const account: unknown = aws_account_id;
  if (typeof account !== 'string' || !/^\d{12}$/.test(account)) {
    const received = typeof account === 'number' ? 'a number, which loses leading zeros' : describe(account);
    throw new InputError(`${workflow}: "aws_account_id" must be a string of 12 digits, got ${received}; for example "444455556666"`, {
      member: 'aws_account_id',
    });
  }
  const roleExample = '"arn:aws:iam::444455556666:role/risken"';
  assertBytes(workflow, 'name', name, { min: 1, max: 200, example: '"Billing"' });
  assertBytes(workflow, 'data_source', data_source, { min: 1, max: 64, example: '"aws:access-analyzer"' });
  assertBytes(workflow, 'assume_role_arn', assume_role_arn, { min: 1, max: 255, example: roleExample });
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(assume_role_arn))
    throw new InputError(
      `${workflow}: "assume_role_arn" must be the ARN of an IAM role, got ${describe(assume_role_arn)}; for example ${roleExample}`,
      { member: 'assume_role_arn' },
    );
  assertBytes(workflow, 'external_id', external_id, { min: 8, max: 255, example: '"b7f0c2d19e"' });
}
