/** Adds AWS accounts, each once, and waits until the server has read them. */
import {
  AuthError,
  callWith,
  checkMs,
  InputError,
  isSecError,
  mapConcurrently,
  poll,
  type SecError,
  sleep,
  systemClock,
  type WaitOptions,
  WorkflowError,
} from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { Badge, Cloud, CloudCreationParams } from '../generated/operations.js';
import { checkBadges, updateBadges } from './update-badges.js';

/** An account, and how the server gets into it: by a role, by keys, or by a role that the keys assume. */
export interface AwsAccount {
  /** The AWS account number: a text of 12 digits, as it may begin with zeros. */
  readonly account_number: string;
  /** Name that is shown. */
  readonly name: string;
  /** Role in that account. Alone, it is assumed by the installation's own instance role. */
  readonly role_arn?: string;
  /** External id that the role asks for. */
  readonly external_id?: string;
  readonly session_name?: string;
  /** How long an assumed role is good for, in seconds. */
  readonly duration?: number;
  /** Key pair: of the account itself without `role_arn`, else of the account that assumes the role. */
  readonly api_key?: string;
  readonly secret_key?: string;
  /** `AWS` unless given. */
  readonly cloud_type?: 'AWS' | 'AWS_GOV' | 'AWS_CHINA';
  /** Number of the harvesting strategy. */
  readonly strategy_id?: number;
  /** Badges that it shall have, beside those that it has. */
  readonly badges?: readonly Badge[];
}

export interface OnboardAwsInput {
  readonly accounts: readonly AwsAccount[];
  /** Badges that every account shall have, beside its own. */
  readonly badges?: readonly Badge[];
  /** `false` does not wait until the accounts were read; true unless given. */
  readonly wait?: boolean;
}

export interface OnboardAwsOptions extends WaitOptions {
  /** Time between two accounts that are added, in milliseconds; 1000 unless given, as in the vendor's samples. */
  readonly pauseMs?: number;
  readonly onProgress?: (progress: OnboardAwsProgress) => void;
}

export type OnboardAwsProgress =
  | { readonly step: AwsConnection | 'badges' | 'failed'; readonly account_number: string }
  /** After every look: accounts that are not read yet. */
  | { readonly step: 'waiting'; readonly account_numbers: readonly string[] };

/** `added` is new, `existing` was there before, `found` was left in doubt by a failure and then found in the list. */
export type AwsConnection = 'added' | 'existing' | 'found';

export type OnboardedAws =
  | {
      /**
       * `ready` was read (`DEFAULT`), `roleFailed` could not be entered (`ASSUME_ROLE_FAIL`), `paused` is switched off,
       * `refreshing` is being read (with `wait: false` alone), `unknown` is a status that this package does not know.
       */
      readonly outcome: 'ready' | 'roleFailed' | 'paused' | 'refreshing' | 'unknown';
      readonly account_number: string;
      readonly connection: AwsConnection;
      readonly cloud: Cloud;
    }
  | {
      readonly outcome: 'failed';
      readonly account_number: string;
      /** The account where it was added and only its badges failed. */
      readonly cloud: Cloud | undefined;
      readonly error: SecError;
    };

export interface OnboardAwsResult {
  /** One for each account, in the order of the input. */
  readonly accounts: readonly OnboardedAws[];
  /** How many are neither `ready` nor, with `wait: false`, `refreshing`. */
  readonly failures: number;
}

const workflow = 'onboardAws';
const refreshing = 'REFRESH';
const outcomes: ReadonlyMap<string, 'ready' | 'roleFailed' | 'paused' | 'refreshing'> = new Map([
  ['DEFAULT', 'ready'],
  ['ASSUME_ROLE_FAIL', 'roleFailed'],
  ['PAUSED', 'paused'],
  [refreshing, 'refreshing'],
]);

interface Connected {
  readonly connection: AwsConnection;
  readonly cloud: Cloud;
}

/**
 * Looks each account up by its number and adds those that are not there, one a second, with badges; then waits until no
 * account is in `REFRESH` any more. Looks every 15 seconds, for up to 30 minutes after the last account was added.
 *
 * An account that fails does not stop the others: look at `failures`. Repeating is safe: accounts that are there are left as
 * they are, except for badges, which are added.
 *
 * @example
 * ```ts
 * import { onboardAws } from '@sec/insightcloudsec';
 *
 * const { accounts, failures } = await onboardAws(client, {
 *   accounts: [
 *     {
 *       account_number: '077788889999',
 *       name: 'Acme Staging',
 *       role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader',
 *       external_id: 'b7f0c2d19e',
 *       session_name: 'cloudsec',
 *       duration: 3600,
 *     },
 *   ],
 *   badges: [{ key: 'owner', value: 'payments' }],
 * });
 * ```
 *
 * @throws {@link InputError} for an account number, role or badge that cannot be right, or an account that stands twice;
 * nothing is sent.
 * @throws AuthError when the credential is refused.
 * @throws {@link WorkflowError} with reason `deadline`, and the numbers of the accounts that are still being read. They stay
 * connected: the same call again waits on.
 * @source DivvyCloud/tools add_aws_org_accounts.py [C]; alpalwal/Divvy_scripts [T]; status words: gstotts/insightcloudsec [T]
 */
export async function onboardAws(
  client: InsightCloudSecClient,
  input: OnboardAwsInput,
  options: OnboardAwsOptions = {},
): Promise<OnboardAwsResult> {
  const { intervalMs = 15_000, deadlineMs = 1_800_000, pauseMs = 1_000, signal, onProgress, clock = systemClock } = options;
  checkMs(workflow, { intervalMs, deadlineMs });
  if (!(typeof pauseMs === 'number' && pauseMs >= 0))
    throw new InputError(`${workflow}: "pauseMs" must be a number of milliseconds from 0, got ${String(pauseMs)}; for example 1000`, {
      member: 'pauseMs',
    });
  const { accounts, badges, wait } = readInput(input);
  const results = new Map<string, Connected | SecError>();
  const badgeFailures = new Map<string, SecError>();
  let mustPause = false;
  for (const account of accounts) {
    const { account_number } = account;
    try {
      let cloud = await findCloud(client, account_number, signal);
      let connection: AwsConnection = 'existing';
      if (cloud === undefined) {
        if (mustPause) await sleep(clock, pauseMs, signal ?? new AbortController().signal);
        mustPause = true;
        ({ cloud, connection } = await addAccount(client, account, signal));
      }
      results.set(account_number, { connection, cloud });
      onProgress?.({ step: connection, account_number });
      const wanted = mergeBadges(badges, account.badges);
      if (wanted.length === 0) continue;
      const { results: updated } = await updateBadges(client, { clouds: [cloud.resource_id], set: wanted }, callWith(signal));
      for (const one of updated) if (one.outcome === 'failed') badgeFailures.set(account_number, one.error);
      onProgress?.({ step: badgeFailures.has(account_number) ? 'failed' : 'badges', account_number });
    } catch (error) {
      if (signal?.aborted === true || error instanceof AuthError || !isSecError(error)) throw error;
      results.set(account_number, error);
      onProgress?.({ step: 'failed', account_number });
    }
  }
  if (wait) await waitForAll(client, results, { intervalMs, deadlineMs, signal, onProgress, clock });
  const inOrder = accounts.map(({ account_number }) =>
    toResult(account_number, results.get(account_number), badgeFailures.get(account_number)),
  );
  return { accounts: inOrder, failures: inOrder.filter(({ outcome }) => outcome !== 'ready' && outcome !== 'refreshing').length };
}

/** The account with that number among the AWS accounts of the organization. */
async function findCloud(
  client: InsightCloudSecClient,
  account_number: string,
  signal: AbortSignal | undefined,
): Promise<Cloud | undefined> {
  const filters = [{ field_name: 'account_id', filter_type: 'EXACT', filter_value: account_number }] as const;
  for await (const cloud of client.clouds.searchClouds.items({ filters }, callWith(signal)))
    // The server's word for a match is not taken on trust.
    if (cloud.account_id === account_number && cloud.cloud_type_id.startsWith('AWS')) return cloud;
  return undefined;
}

async function addAccount(client: InsightCloudSecClient, account: AwsAccount, signal: AbortSignal | undefined): Promise<Connected> {
  try {
    const cloud = await client.clouds.addCloud({ creation_params: toParams(account) }, callWith(signal));
    if (typeof cloud?.resource_id === 'string') return { connection: 'added', cloud };
  } catch (error) {
    if (signal?.aborted === true || !isSecError(error) || (error as { readonly mayHaveSucceeded?: boolean }).mayHaveSucceeded !== true)
      throw error;
    const cloud = await findCloud(client, account.account_number, signal);
    if (cloud === undefined) throw error;
    return { connection: 'found', cloud };
  }
  const cloud = await findCloud(client, account.account_number, signal);
  if (cloud === undefined)
    throw new WorkflowError(
      workflow,
      'failed',
      `the answer to addCloud holds no account, and no account in the list has the number ${account.account_number}`,
    );
  return { connection: 'found', cloud };
}

/** Asks for each account that is in `REFRESH`. One that is not in the list yet is still on its way. */
async function waitForAll(
  client: InsightCloudSecClient,
  results: Map<string, Connected | SecError>,
  options: {
    readonly intervalMs: number;
    readonly deadlineMs: number;
    readonly signal: AbortSignal | undefined;
    readonly clock: typeof systemClock;
    readonly onProgress: ((progress: OnboardAwsProgress) => void) | undefined;
  },
): Promise<void> {
  const { onProgress, ...limits } = options;
  const running = (): string[] =>
    [...results].filter(([, one]) => 'cloud' in one && one.cloud.status === refreshing).map(([number]) => number);
  if (running().length === 0) return;
  try {
    await poll<readonly string[]>({
      workflow,
      look: async (signal) => {
        await mapConcurrently(running(), 2, async (account_number) => {
          const cloud = await findCloud(client, account_number, signal);
          const one = results.get(account_number);
          if (cloud !== undefined && one !== undefined && 'cloud' in one) results.set(account_number, { ...one, cloud });
        });
        return running();
      },
      isRunning: ({ length }) => length > 0,
      onState: (account_numbers) => onProgress?.({ step: 'waiting', account_numbers }),
      ...limits,
    });
  } catch (error) {
    if (!(error instanceof WorkflowError && error.reason === 'deadline')) throw error;
    throw new WorkflowError(
      workflow,
      'deadline',
      `not over after ${limits.deadlineMs} ms (deadlineMs); still being read: ${running().join(', ')}. They stay connected, and the same call again waits on`,
      { cause: error.cause },
    );
  }
}

function toResult(account_number: string, one: Connected | SecError | undefined, badgeFailure: SecError | undefined): OnboardedAws {
  if (one === undefined || !('cloud' in one))
    return { outcome: 'failed', account_number, cloud: undefined, error: one ?? new WorkflowError(workflow, 'failed', 'not reached') };
  if (badgeFailure !== undefined) return { outcome: 'failed', account_number, cloud: one.cloud, error: badgeFailure };
  return { outcome: outcomes.get(one.cloud.status) ?? 'unknown', account_number, ...one };
}

/** Which way to get in is told by the members that are there. @source DivvyCloud/tools add_aws_org_accounts.py [C]; gstotts/insightcloudsec [T] */
function toParams({ badges: _, cloud_type = 'AWS', ...account }: AwsAccount): CloudCreationParams {
  const authentication_type =
    account.role_arn === undefined ? 'standard' : account.api_key === undefined ? 'instance_assume_role' : 'assume_role';
  return { cloud_type, authentication_type, ...account };
}

/** An account's own badge goes before the one for all. */
function mergeBadges(forAll: readonly Badge[], own: readonly Badge[] = []): Badge[] {
  return [...forAll.filter(({ key }) => !own.some((badge) => badge.key === key)), ...own];
}

function readInput({ accounts, badges = [], wait = true }: OnboardAwsInput) {
  if (!Array.isArray(accounts) || accounts.length === 0)
    throw new InputError(
      `${workflow}: "accounts" must be a list of accounts, got ${Array.isArray(accounts) ? 'an empty one' : 'something else'}; for example [{ account_number: '077788889999', name: 'Acme Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' }]`,
      { member: 'accounts' },
    );
  const seen = new Set<string>();
  for (const [index, account] of (accounts as readonly AwsAccount[]).entries()) {
    checkAccount(account, `accounts[${index}]`);
    if (seen.has(account.account_number))
      throw new InputError(
        `${workflow}: "accounts" must hold each account once, got ${account.account_number} twice; for example one entry with all its badges`,
        {
          member: `accounts[${index}].account_number`,
        },
      );
    seen.add(account.account_number);
  }
  if (typeof wait !== 'boolean')
    throw new InputError(`${workflow}: "wait" must be true or false, got ${String(wait)}; for example false`, { member: 'wait' });
  return { accounts: accounts as readonly AwsAccount[], badges: checkBadges(workflow, 'badges', badges), wait };
}

function checkAccount(account: AwsAccount, place: string): void {
  const refuse = (member: string, expected: string, example: string): InputError =>
    new InputError(`${workflow}: "${place}.${member}" must be ${expected}; for example ${example}`, { member: `${place}.${member}` });
  const { account_number, name, role_arn, api_key, secret_key, badges } = (account ?? {}) as Partial<AwsAccount>;
  if (typeof account_number !== 'string' || !/^\d{12}$/.test(account_number))
    throw refuse(
      'account_number',
      `a text of 12 digits, got ${typeof account_number === 'number' ? 'a number, which loses leading zeros' : 'something else'}`,
      '"077788889999"',
    );
  if (typeof name !== 'string' || name.trim() === '') throw refuse('name', 'a text, got nothing or an empty one', '"Acme Staging"');
  if ((api_key === undefined) !== (secret_key === undefined))
    throw refuse('secret_key', 'given together with api_key, got one of the two', '{ api_key, secret_key }');
  if (role_arn === undefined && api_key === undefined)
    throw refuse(
      'role_arn',
      'given unless api_key and secret_key are, got neither',
      `"arn:aws:iam::${account_number}:role/cloudsec-reader"`,
    );
  if (role_arn !== undefined) {
    const [, owner] = /^arn:aws[a-z-]*:iam::(\d{12}):role\/.+$/.exec(role_arn) ?? [];
    if (owner === undefined)
      throw refuse('role_arn', 'the ARN of an IAM role, got something else', `"arn:aws:iam::${account_number}:role/cloudsec-reader"`);
    if (owner !== account_number)
      throw refuse(
        'role_arn',
        `a role of account ${account_number}, got one of ${owner}`,
        `"arn:aws:iam::${account_number}:role/cloudsec-reader"`,
      );
  }
  if (badges !== undefined) checkBadges(workflow, `${place}.badges`, badges);
}
