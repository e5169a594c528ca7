/** Connects an AWS account to CSPM, upgrades it and runs its first scan. */
import {
  type ConnectionOutcome,
  HttpError,
  InputError,
  type StatusWaitOptions,
  type WorkflowErrorOf,
  type WorkflowProgress,
} from '@sec/core';
import {
  act,
  assertOptions,
  describe,
  isErrorOf,
  notify,
  readTiming,
  saveToken,
  statusWaitOptionNames,
  type Timing,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { CspmKey } from '../../generated/operations.js';
import { connectKey } from './connect-key.js';
import { assertAccess, assertRoleArn, type CspmRole, type CspmRoleAccess } from './cspm-role.js';
import { serializeCspmScanToken } from './cspm-scan-token.js';
import { cspmScanTiming, type WaitForCspmScanReason, type WaitForCspmScanResult, waitForCspmScanWithin } from './wait-for-cspm-scan.js';

export interface OnboardAwsToCspmInput {
  /** Name of the connection. */
  readonly name: string;
  readonly access: CspmRoleAccess;
  /** Group that it joins, by id or name. @defaultValue `Default` */
  readonly group?: number | string | undefined;
  /** Upgrades the account, which takes a place of the plan. A scan needs it. @defaultValue true */
  readonly paid?: boolean | undefined;
  /** Runs the first scan. @defaultValue true */
  readonly scan?: boolean | undefined;
  /** Tests of the first scan. @defaultValue all */
  readonly test_ids?: readonly number[] | undefined;
  /** Keeps the first scan in the console. @defaultValue true */
  readonly save?: boolean | undefined;
}

/** What was done, with what a second run needs: after a failure, pass role and external id as `access`. */
export type OnboardAwsToCspmProgress =
  | (WorkflowProgress<'externalIdCreated'> & { readonly external_id: string })
  | (WorkflowProgress<'roleCreated'> & { readonly role_arn: string; readonly external_id: string })
  | (WorkflowProgress<'connected'> & { readonly key: CspmKey; readonly connection: ConnectionOutcome })
  | (WorkflowProgress<'upgraded'> & { readonly key_id: number })
  | (WorkflowProgress<'scanning'> & { readonly realtime_id: number });

export interface OnboardAwsToCspmOptions extends StatusWaitOptions {
  /** Receives the resume token when the first scan has started. Pass it to {@link waitForCspmScan} to continue in another process. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Called after each step, and with every poll until the first scan has ended. */
  readonly onProgress?: ((progress: OnboardAwsToCspmProgress) => void) | undefined;
}

export interface OnboardAwsToCspmResult {
  readonly key: CspmKey;
  readonly connection: ConnectionOutcome;
  /**
   * Whether the connection uses the role given here; `undefined` where the response does not say. An account that was
   * connected before may use another.
   */
  readonly usesRole: boolean | undefined;
  /** The first scan; `undefined` with `scan: false`. */
  readonly scan: WaitForCspmScanResult | undefined;
}

/** A step without its time. */
type Step = OnboardAwsToCspmProgress extends infer Progress ? (Progress extends unknown ? Omit<Progress, 'elapsedMs'> : never) : never;
type OnStep = (step: Step) => void;

/**
 * Why {@link onboardAwsToCspm} has no result. `groupNotFound`: there is no such group, and nothing was made; `incompleteResponse`: a
 * response lacks the id that the next step needs; `upgradeRefused`: the account is connected, and was not upgraded.
 */
export type OnboardAwsToCspmReason = WaitForCspmScanReason | 'groupNotFound' | 'incompleteResponse' | 'upgradeRefused';

/** @returns Whether an error is one of {@link onboardAwsToCspm}; its `reason` is then one of {@link OnboardAwsToCspmReason}. */
export function isOnboardAwsToCspmError(error: unknown): error is WorkflowErrorOf<'onboardAwsToCspm', OnboardAwsToCspmReason> {
  return isErrorOf('onboardAwsToCspm', error);
}

const workflow: Workflow<OnboardAwsToCspmReason> = 'onboardAwsToCspm';

/**
 * Connects an AWS account, upgrades it and runs its first scan. The group is looked up before anything is made. It polls
 * every 15 seconds (at least 10); one time limit covers the whole workflow, the creation of the role included: 15 minutes by
 * default.
 *
 * @throws {@link InputError} when an input cannot be right, in which case nothing is sent, or `createRole` returns no ARN of a
 * role.
 * @throws {@link WorkflowError} with an {@link OnboardAwsToCspmReason} when there is no such group, the upgrade is refused, or a
 * complete scan has no results. What was done before stays: see `onProgress`.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time.
 * @source cloudsploit/docs API Blueprint [O]; 200 for a known account, search of all keys: aquasecurity/terraform-aws-onboarding [C]
 */
export async function onboardAwsToCspm(
  client: AquaClientWith<
    | 'cspmGroups.listGroups'
    | 'cspmKeys.createGeneratedIds'
    | 'cspmKeys.createKey'
    | 'cspmKeys.listKeys'
    | 'cspmKeys.updateKey'
    | 'cspmScans.startRealtimeScan'
    | 'cspmScans.getRealtimeScan'
  >,
  input: OnboardAwsToCspmInput,
  options: OnboardAwsToCspmOptions = {},
): Promise<OnboardAwsToCspmResult> {
  assertOptions(workflow, options, [...statusWaitOptionNames, 'onResumeToken', 'onProgress']);
  const { signal, onProgress, onResumeToken } = options;
  assertInput(input);
  const timing = readTiming(workflow, options, cspmScanTiming);
  const { timeoutMs } = timing;
  let done = 'nothing was made yet';
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => done }, async (run) => {
    const onStep: OnStep = (step) => {
      done = `the last step was ${step.step}`;
      notify(onProgress, { ...step, elapsedMs: run.elapsedMs() } as OnboardAwsToCspmProgress);
    };
    const group_id = await findGroup(client, input.group ?? 'Default', run.signal);
    const { role_arn, external_id } = await getRole(run, client, input.access, onStep);
    const { key, connection } = await connectKey(run, client, { name: input.name, cloud: 'aws', group_id, role_arn, external_id });
    onStep({ step: 'connected', key, connection });
    if (input.paid !== false && key.paid !== true) {
      await upgrade(run, client, key.id);
      onStep({ step: 'upgraded', key_id: key.id });
    }
    const usesRole = typeof key.role_arn === 'string' && key.role_arn !== '' ? key.role_arn === role_arn : undefined;
    const scan =
      input.scan === false ? undefined : await scanKey(run, client, { ...input, key_id: key.id }, { timing, onStep, onResumeToken });
    return { key, connection, usesRole, scan };
  });
}

async function findGroup(client: AquaClientWith<'cspmGroups.listGroups'>, group: number | string, signal: AbortSignal): Promise<number> {
  if (typeof group === 'number') return group;
  const names: string[] = [];
  for await (const { id, name } of client.cspmGroups.listGroups.items({}, { signal })) {
    if (name === group) return id;
    names.push(`"${name}"`);
  }
  throw workflowError(
    workflow,
    'groupNotFound',
    `there is no group "${group}"; there are: ${names.length === 0 ? 'none' : names.slice(0, 20).join(', ')}`,
  );
}

async function getRole(
  run: WorkflowRun<OnboardAwsToCspmReason>,
  client: AquaClientWith<'cspmKeys.createGeneratedIds'>,
  access: CspmRoleAccess,
  onStep: OnStep,
): Promise<CspmRole> {
  if (!('createRole' in access)) return access;
  const { signal } = run;
  const [made] = await client.cspmKeys.createGeneratedIds({ count: 1 }, { signal });
  const { generated_id: external_id, account_id } = made ?? {};
  if (typeof external_id !== 'string' || external_id === '')
    throw workflowError(workflow, 'incompleteResponse', 'the response has no "/data/0/generated_id", so no role can trust it');
  onStep({ step: 'externalIdCreated', external_id });
  const { createRole } = access;
  const role_arn: unknown = await act(run, () => createRole({ external_id, account_id: account_id ?? undefined, signal }));
  assertRoleArn(workflow, 'the result of "access.createRole"', role_arn);
  onStep({ step: 'roleCreated', role_arn, external_id });
  return { role_arn, external_id };
}

async function upgrade(run: WorkflowRun<OnboardAwsToCspmReason>, client: AquaClientWith<'cspmKeys.updateKey'>, id: number): Promise<void> {
  try {
    await act(run, () => client.cspmKeys.updateKey({ id, paid: true }, { signal: run.signal }));
  } catch (error) {
    if (!(error instanceof HttpError && error.status === 400)) throw error;
    const why = error.vendorMessage === undefined ? '' : `: ${error.vendorMessage}`;
    throw workflowError(
      workflow,
      'upgradeRefused',
      `the account is connected (key ${id}) but was not upgraded, probably as the plan has no place left${why}`,
      { cause: error },
    );
  }
}

async function scanKey(
  run: WorkflowRun<OnboardAwsToCspmReason>,
  client: AquaClientWith<'cspmScans.startRealtimeScan' | 'cspmScans.getRealtimeScan'>,
  { key_id, save = true, test_ids }: Pick<OnboardAwsToCspmInput, 'save' | 'test_ids'> & { readonly key_id: number },
  { timing, onStep, onResumeToken }: Pick<OnboardAwsToCspmOptions, 'onResumeToken'> & { readonly timing: Timing; readonly onStep: OnStep },
): Promise<WaitForCspmScanResult> {
  const { realtime_id, status } = await act(run, () =>
    client.cspmScans.startRealtimeScan({ key_id, save, ...(test_ids === undefined ? {} : { test_ids }) }, { signal: run.signal }),
  );
  const onRunning = (vendorStatus: string | undefined): void => onStep({ step: 'scanning', realtime_id, vendorStatus });
  onRunning(status ?? 'CREATED');
  saveToken(run, serializeCspmScanToken({ key_id, realtime_id }), onResumeToken);
  return waitForCspmScanWithin(run, client, realtime_id, { timing, onRunning });
}

function assertInput({ name, access, group }: OnboardAwsToCspmInput): void {
  if (typeof name !== 'string' || name === '')
    throw new InputError(`${workflow}: "name" must be a non-empty string, got ${describe(name)}; for example "billing-prod"`, {
      member: 'name',
    });
  if (group !== undefined && !(typeof group === 'string' ? group !== '' : Number.isSafeInteger(group)))
    throw new InputError(`${workflow}: "group" must be the id or the name of a group, got ${describe(group)}; for example "Default"`, {
      member: 'group',
    });
  assertAccess(workflow, access);
}
