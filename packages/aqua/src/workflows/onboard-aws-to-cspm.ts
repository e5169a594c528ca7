/** Connects an AWS account to CSPM, upgrades it and runs its first scan. */
import {
  callWith,
  checkMs,
  HttpError,
  IncompleteListError,
  InputError,
  isSecError,
  systemClock,
  type WaitOptions,
  withDeadline,
  WorkflowError,
} from '@sec/core';
import type { AquaClient } from '../client.js';
import type { CspmKey } from '../generated/operations.js';
import { leastIntervalMs, type OnboardedCspmScan, pollCspmScan, writeCspmScanHandle } from './wait-for-cspm-scan.js';

/** How the vendor gets into the account: a role that is made on the way, or one that trusts an external id already. */
export type CspmRoleAccess =
  | {
      /**
       * Makes the IAM role that trusts the external id, and gives its ARN. The vendor tries the role at once, so end only when it
       * can be assumed; IAM needs some seconds for that.
       */
      readonly createRole: (trust: {
        readonly externalId: string;
        readonly accountId: number | undefined;
        readonly signal: AbortSignal;
      }) => Promise<string>;
    }
  | { readonly role_arn: string; readonly external_id: string };

export interface OnboardAwsToCspmInput {
  /** Name of the connection. */
  readonly name: string;
  readonly access: CspmRoleAccess;
  /** Group that it joins, by id or name; `Default` unless given. */
  readonly group?: number | string;
  /** Upgrades the account, which takes a place of the plan; true unless given. A scan needs it. */
  readonly paid?: boolean;
  /** `false` leaves the first scan out. */
  readonly scan?: boolean;
  /** Tests of the first scan; all unless given. */
  readonly test_ids?: readonly number[];
  /** Keeps the first scan in the console; true unless given. */
  readonly save?: boolean;
}

/** What has been done, with what a repetition needs: pass role and external id as `access` to go on after a failure. */
export type OnboardAwsToCspmStep =
  | { readonly step: 'externalId'; readonly external_id: string }
  | { readonly step: 'role'; readonly role_arn: string; readonly external_id: string }
  | { readonly step: 'connected'; readonly key: CspmKey; readonly connection: CspmConnection }
  | { readonly step: 'upgraded'; readonly key_id: number }
  | { readonly step: 'scanning'; readonly realtime_id: number; readonly status: string };

/** `created` is new, `existing` was connected before, `found` was refused or left in doubt and then found in the list. */
export type CspmConnection = 'created' | 'existing' | 'found';

export interface OnboardAwsToCspmOptions extends WaitOptions {
  /** Told of the handle once the first scan is started, so that another process can go on from it with `waitForCspmScan`. */
  readonly onHandle?: (handle: string) => void;
  readonly onProgress?: (step: OnboardAwsToCspmStep) => void;
}

export interface OnboardedCspmAccount {
  readonly key: CspmKey;
  readonly connection: CspmConnection;
  /** Whether the connection uses the role given here; missing where the answer does not tell. An account that was connected before may use another. */
  readonly usesRole: boolean | undefined;
  /** The first scan; missing with `scan: false`. */
  readonly scan: OnboardedCspmScan | undefined;
}

/**
 * The group is looked up before anything is made. Looks every 15 seconds (at least 10) for up to 15 minutes in all, the
 * making of the role included.
 *
 * @throws InputError when an input cannot be right, in which case nothing is sent, or `createRole` gives no ARN of a role.
 * @throws WorkflowError with reason `failed` when there is no such group, the upgrade is refused, or a complete scan has no results.
 * What was done before stays: see `onProgress`.
 * @throws WorkflowError with reason `deadline` when it is not over in time.
 * @source cloudsploit/docs API Blueprint [O]; 200 for a known account, search of all keys: aquasecurity/terraform-aws-onboarding [C]
 */
export async function onboardAwsToCspm(
  client: AquaClient,
  input: OnboardAwsToCspmInput,
  options: OnboardAwsToCspmOptions = {},
): Promise<OnboardedCspmAccount> {
  const { intervalMs = 15_000, deadlineMs = 900_000, signal, onProgress, clock = systemClock } = options;
  checkInput(input);
  checkMs('onboardAwsToCspm', { deadlineMs });
  checkMs('onboardAwsToCspm', { intervalMs }, leastIntervalMs);
  let done = 'nothing was made yet';
  const tell = (step: OnboardAwsToCspmStep): void => {
    done = `last step: ${step.step}`;
    onProgress?.(step);
  };
  return withDeadline({ workflow: 'onboardAwsToCspm', deadlineMs, clock, signal, where: () => done }, async (stepSignal) => {
    const group_id = await findGroup(client, input.group ?? 'Default', stepSignal);
    const { role_arn, external_id } = await getAccess(client, input.access, tell, stepSignal);
    const { key, connection } = await connect(client, { name: input.name, cloud: 'aws', group_id, role_arn, external_id }, stepSignal);
    tell({ step: 'connected', key, connection });
    if (input.paid !== false && key.paid !== true) {
      await upgrade(client, key.id, stepSignal);
      tell({ step: 'upgraded', key_id: key.id });
    }
    const usesRole = typeof key.role_arn === 'string' && key.role_arn !== '' ? key.role_arn === role_arn : undefined;
    if (input.scan === false) return { key, connection, usesRole, scan: undefined };

    const { save = true, test_ids } = input;
    const { realtime_id, status = 'CREATED' } = await client.cspmScans.startRealtimeScan(
      { key_id: key.id, save, ...(test_ids === undefined ? {} : { test_ids }) },
      { signal: stepSignal },
    );
    tell({ step: 'scanning', realtime_id, status });
    options.onHandle?.(writeCspmScanHandle({ key_id: key.id, realtime_id }));
    const scan = await pollCspmScan(client, {
      workflow: 'onboardAwsToCspm',
      realtime_id,
      onRunning: (running) => tell({ step: 'scanning', realtime_id, status: running }),
      intervalMs,
      // The limit for everything is kept outside, so this one must not come first.
      deadlineMs: deadlineMs + 1,
      signal: stepSignal,
      clock,
    });
    return { key, connection, usesRole, scan };
  });
}

async function findGroup(client: AquaClient, group: number | string, signal: AbortSignal): Promise<number> {
  if (typeof group === 'number') return group;
  const names: string[] = [];
  for await (const { id, name } of client.cspmGroups.listGroups.items({}, { signal })) {
    if (name === group) return id;
    names.push(`"${name}"`);
  }
  throw new WorkflowError(
    'onboardAwsToCspm',
    'failed',
    `there is no group "${group}"; there are: ${names.length === 0 ? 'none' : names.slice(0, 20).join(', ')}`,
  );
}

async function getAccess(
  client: AquaClient,
  access: CspmRoleAccess,
  tell: (step: OnboardAwsToCspmStep) => void,
  signal: AbortSignal,
): Promise<{ readonly role_arn: string; readonly external_id: string }> {
  if (!('createRole' in access)) return access;
  const [made] = await client.cspmKeys.createGeneratedIds({ count: 1 }, callWith(signal));
  if (typeof made?.generated_id !== 'string' || made.generated_id === '')
    throw new WorkflowError('onboardAwsToCspm', 'failed', 'the vendor gave no external id');
  const external_id = made.generated_id;
  tell({ step: 'externalId', external_id });
  const role_arn = await access.createRole({ externalId: external_id, accountId: made.account_id, signal });
  checkRole(role_arn, 'what createRole gives');
  tell({ step: 'role', role_arn, external_id });
  return { role_arn, external_id };
}

async function connect(
  client: AquaClient,
  input: {
    readonly name: string;
    readonly cloud: 'aws';
    readonly group_id: number;
    readonly role_arn: string;
    readonly external_id: string;
  },
  signal: AbortSignal,
): Promise<{ readonly key: CspmKey; readonly connection: CspmConnection }> {
  try {
    const { data, status } = await client.cspmKeys.createKey.withResponse(input, { signal });
    if (typeof data?.id === 'number') return { key: data, connection: status === 201 ? 'created' : 'existing' };
  } catch (error) {
    if (signal.aborted || !canBeConnected(error)) throw error;
    const key = await findKey(client, input.role_arn, signal);
    if (key === undefined) throw error;
    return { key, connection: 'found' };
  }
  const key = await findKey(client, input.role_arn, signal);
  if (key === undefined)
    throw new WorkflowError('onboardAwsToCspm', 'failed', 'the answer to createKey has no id, and no key in the list has the role');
  return { key, connection: 'found' };
}

/** Refused as known already, or left in doubt. */
function canBeConnected(error: unknown): boolean {
  if (!isSecError(error)) return false;
  if (error instanceof HttpError && (error.status === 400 || error.status === 409 || error.status === 422)) return true;
  return 'mayHaveSucceeded' in error && error.mayHaveSucceeded === true;
}

/** Looks through all keys: one that is left out would be connected twice. */
async function findKey(client: AquaClient, role_arn: string, signal: AbortSignal): Promise<CspmKey | undefined> {
  let isBare = false;
  try {
    for await (const { items, data } of client.cspmKeys.listKeys.pages({}, { signal })) {
      isBare = Array.isArray(data);
      const found = items.find((key) => key.role_arn === role_arn);
      if (found !== undefined) return found;
    }
  } catch (error) {
    // A server that does not know of pages gives the whole list each time.
    if (!(isBare && error instanceof IncompleteListError && error.reason === 'repeated')) throw error;
  }
  return undefined;
}

async function upgrade(client: AquaClient, id: number, signal: AbortSignal): Promise<void> {
  try {
    await client.cspmKeys.updateKey({ id, paid: true }, { signal });
  } catch (error) {
    if (!(error instanceof HttpError && error.status === 400)) throw error;
    throw new WorkflowError(
      'onboardAwsToCspm',
      'failed',
      `the account is connected (key ${id}) but was not upgraded, probably as the plan has no place left${error.vendorMessage === undefined ? '' : `: ${error.vendorMessage}`}`,
      { cause: error },
    );
  }
}

function checkInput({ name, access, group }: OnboardAwsToCspmInput): void {
  if (typeof name !== 'string' || name === '')
    throw new InputError('"name" must be a text, got nothing; for example "billing-prod"', { member: 'name' });
  if (group !== undefined && !(typeof group === 'string' ? group !== '' : Number.isSafeInteger(group)))
    throw new InputError('"group" must be the id or name of a group; for example "Default"', { member: 'group' });
  if (typeof access !== 'object' || access === null)
    throw new InputError('"access" must be { createRole } or { role_arn, external_id }, got nothing', { member: 'access' });
  if ('createRole' in access) {
    if (typeof access.createRole !== 'function')
      throw new InputError('"access.createRole" must be a function that gives the ARN of a role', { member: 'access.createRole' });
    return;
  }
  checkRole(access.role_arn, '"access.role_arn"');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(access.external_id))
    throw new InputError(
      '"access.external_id" must be a UUID from createGeneratedIds; for example "0b8e6a3c-4f0d-4d7c-9d57-1f0c2a9e6b44"',
      { member: 'access.external_id' },
    );
}

function checkRole(role: unknown, what: string): void {
  if (typeof role !== 'string' || !/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(role))
    throw new InputError(`${what} must be the ARN of an IAM role; for example "arn:aws:iam::444455556666:role/aqua-cspm-scanner"`, {
      member: 'access',
    });
}
