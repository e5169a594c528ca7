/** Connects AWS accounts, each once, and waits until the server has harvested them. */
import {
  AuthError,
  type CallOptions,
  type ConnectionOutcome,
  isSecError,
  mapConcurrently,
  type SecError,
  sleep,
  type StatusWaitOptions,
  type WorkflowErrorOf,
  type WorkflowProgress,
  type WorkflowStatus,
} from '@sec/core';
import {
  act,
  assertOptions,
  createOrFind,
  createStatusReader,
  isErrorOf,
  notify,
  poll,
  readTiming,
  type StatusReading,
  type StatusTable,
  statusWaitOptionNames,
  type Timing,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { Badge, Cloud, CloudCreationParams } from '../generated/operations.js';
import { inputError } from '../input-error.js';
import { type AwsAccount, readAccounts } from '../values/aws-account.js';
import { readBadges } from '../values/badges.js';
import { updateBadges } from './update-badges.js';

/** Which accounts to connect, and whether to wait for them. */
export interface OnboardAwsInput {
  readonly accounts: readonly AwsAccount[];
  /** Badges that every account gets, beside its own. */
  readonly badges?: readonly Badge[] | undefined;
  /** `false` does not wait until the accounts are harvested. @defaultValue true */
  readonly wait?: boolean | undefined;
}

/** Options of {@link onboardAws}. */
export interface OnboardAwsOptions extends StatusWaitOptions {
  /** Time between two polls, in milliseconds. @defaultValue 15_000, for the first ones too: each is a request for every account */
  readonly intervalMs?: number | undefined;
  /** Longest time to wait after the last account was connected, in milliseconds. @defaultValue 1_800_000 */
  readonly timeoutMs?: number | undefined;
  /** Time between two accounts that are created, in milliseconds, as in the vendor's samples. @defaultValue 1_000 */
  readonly pauseMs?: number | undefined;
  /** Receives every step of every account, and every poll. */
  readonly onProgress?: ((progress: OnboardAwsProgress) => void) | undefined;
}

/** A step of one account, or a poll of all. */
export type OnboardAwsProgress =
  | (WorkflowProgress<'connected'> & { readonly account_number: string; readonly connection: ConnectionOutcome })
  | (WorkflowProgress<'badgesUpdated' | 'failed'> & { readonly account_number: string })
  /** After every poll: accounts that are not harvested yet, or whose unknown status may still change. */
  | (WorkflowProgress<'waiting'> & { readonly account_numbers: readonly string[] });

/** What became of one account. */
export interface OnboardAwsEntry {
  /**
   * `succeeded` was harvested (`DEFAULT`). `failed` has an `error`, could not be entered (`ASSUME_ROLE_FAIL`) or is switched off
   * (`PAUSED`). `running` is being harvested, with `wait: false` alone. `unknown` is a status that this package does not know; a
   * wait gives it `unknownStatusGraceMs` to change.
   */
  readonly status: WorkflowStatus | 'running';
  /** Status of the account as it was received. */
  readonly vendorStatus: string | undefined;
  readonly account_number: string;
  /** `undefined` where the account could not be connected. */
  readonly connection: ConnectionOutcome | undefined;
  /** `undefined` where the account could not be connected. */
  readonly cloud: Cloud | undefined;
  /** Why the account could not be connected, or could not get its badges. */
  readonly error: SecError | undefined;
}

/** What became of all accounts. */
export interface OnboardAwsResult {
  /** One for each account, in the order of the input. */
  readonly accounts: readonly OnboardAwsEntry[];
  /** Number of accounts that neither succeeded nor, with `wait: false`, are running. */
  readonly failures: number;
}

type Client = InsightCloudSecClientWith<'clouds.searchClouds' | 'clouds.addCloud' | 'badges.listBadges' | 'badges.replaceBadges'>;

/** An account that exists. */
interface Connected {
  readonly connection: ConnectionOutcome;
  readonly cloud: Cloud;
}

/** What became of one account before the wait. */
interface Onboarding {
  readonly account_number: string;
  readonly connected: Connected | undefined;
  readonly error: SecError | undefined;
}

/** What the steps of all accounts share. */
interface Context {
  readonly client: Client;
  readonly run: WorkflowRun<OnboardAwsReason>;
  readonly badges: readonly Badge[];
  readonly onProgress: OnboardAwsOptions['onProgress'];
  /** Waits before every creation but the first. */
  readonly pause: () => Promise<void>;
  readonly timing: Timing;
}

/**
 * Why {@link onboardAws} has no result, or why the `error` of an entry says that an account was not connected. `timeout`: accounts are
 * still being harvested; `incompleteResponse`: the response to the creation does not name the account, and no list has it.
 */
export type OnboardAwsReason = 'timeout' | 'incompleteResponse';

/** @returns Whether an error is one of {@link onboardAws}; its `reason` is then one of {@link OnboardAwsReason}. */
export function isOnboardAwsError(error: unknown): error is WorkflowErrorOf<'onboardAws', OnboardAwsReason> {
  return isErrorOf('onboardAws', error);
}

const workflow: Workflow<OnboardAwsReason> = 'onboardAws';
/** @source gstotts/insightcloudsec [T] */
const statusTable: StatusTable = { refresh: 'running', default: 'succeeded', assumerolefail: 'failed', paused: 'failed' };

/**
 * Looks up each account by its number, connects those that do not exist, one a second, and sets badges; then polls until no
 * account is in `REFRESH`, or in a status that this package does not know and that may still change.
 *
 * An account that fails does not stop the others: check `failures`. Repeating is safe: accounts that exist are left as they are,
 * except for badges, which are added.
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
 * @throws {@link InputError} for an account number, role or badge that cannot be right, or an account that is repeated; nothing
 * is sent.
 * @throws {@link AuthError} when the credential is rejected.
 * @throws {@link WorkflowError} with reason `timeout`, and the numbers of the accounts that are still being harvested. They stay
 * connected: the same call again resumes the wait.
 * @source DivvyCloud/tools add_aws_org_accounts.py [C]; alpalwal/Divvy_scripts [T]; statuses: gstotts/insightcloudsec [T]
 */
export async function onboardAws(client: Client, input: OnboardAwsInput, options: OnboardAwsOptions = {}): Promise<OnboardAwsResult> {
  assertOptions(workflow, options, [...statusWaitOptionNames, 'pauseMs', 'onProgress']);
  const { pauseMs = 1_000, signal, onProgress } = options;
  const timing = readTiming(workflow, options, { intervalMs: 15_000, timeoutMs: 1_800_000, isSteady: true });
  if (!(typeof pauseMs === 'number' && pauseMs >= 0))
    throw inputError(workflow, 'pauseMs', { expected: 'a duration in milliseconds of at least 0', value: pauseMs, example: '1000' });
  const { accounts, badges, wait } = readInput(input);
  return withTimeout(client, { workflow, signal }, async (run) => {
    let creations = 0;
    const pause = async (): Promise<void> => {
      if (creations++ > 0) await sleep(run.clock, pauseMs, run.signal);
    };
    const context = { client, run, badges, onProgress, pause, timing };
    const onboardings: Onboarding[] = [];
    for (const account of accounts) onboardings.push(await onboard(context, account));
    const clouds = new Map(onboardings.flatMap(({ account_number, connected }) => (connected ? [[account_number, connected.cloud]] : [])));
    const readings = await readStatuses(context, clouds, wait);
    const entries = onboardings.map((onboarding) => toEntry(onboarding, clouds, readings));
    const hasFailed = ({ status }: OnboardAwsEntry): boolean => status !== 'succeeded' && (wait || status !== 'running');
    return { accounts: entries, failures: entries.filter(hasFailed).length };
  });
}

async function onboard(context: Context, account: AwsAccount): Promise<Onboarding> {
  const { client, run, badges, onProgress } = context;
  const { account_number } = account;
  const report = (step: 'badgesUpdated' | 'failed'): void => notify(onProgress, { step, elapsedMs: run.elapsedMs(), account_number });
  let connected: Connected | undefined;
  try {
    connected = await connect(context, account);
    notify(onProgress, { step: 'connected', elapsedMs: run.elapsedMs(), account_number, connection: connected.connection });
    const set = mergeBadges(badges, account.badges);
    if (set.length === 0) return { account_number, connected, error: undefined };
    const { results } = await updateBadges(client, { clouds: [connected.cloud.resource_id], set }, { signal: run.signal });
    const failed = results.find((result) => result.outcome === 'failed');
    report(failed === undefined ? 'badgesUpdated' : 'failed');
    return { account_number, connected, error: failed?.error };
  } catch (error) {
    if (run.signal.aborted || error instanceof AuthError || !isSecError(error)) throw error;
    report('failed');
    return { account_number, connected, error };
  }
}

async function connect({ client, run, pause }: Context, account: AwsAccount): Promise<Connected> {
  const { callOptions } = run;
  const find = (): Promise<Cloud | undefined> => findCloud(client, account.account_number, callOptions);
  const existing = await find();
  if (existing !== undefined) return { connection: 'existing', cloud: existing };
  await pause();
  const outcome = await createOrFind(
    () => act(run, () => client.clouds.addCloud({ creation_params: toParams(account) }, callOptions)),
    find,
  );
  if ('found' in outcome) return { connection: 'recovered', cloud: outcome.found };
  if (typeof outcome.created?.resource_id === 'string') return { connection: 'created', cloud: outcome.created };
  const cloud = await find();
  if (cloud !== undefined) return { connection: 'recovered', cloud };
  throw workflowError(
    workflow,
    'incompleteResponse',
    `the response to addCloud has no "/resource_id", and no account in the list has the number ${account.account_number}`,
    { mayHaveSucceeded: true },
  );
}

/** Finds the account with that number among the AWS accounts of the organization. */
async function findCloud(client: Client, account_number: string, callOptions: CallOptions): Promise<Cloud | undefined> {
  const filters = [{ field_name: 'account_id', filter_type: 'EXACT', filter_value: account_number }] as const;
  for await (const cloud of client.clouds.searchClouds.items({ filters }, callOptions))
    // What the server's filter lets through is checked again.
    if (cloud.account_id === account_number && cloud.cloud_type_id.startsWith('AWS')) return cloud;
  return undefined;
}

/** Reads the status of every account; with `wait` it polls those that have not ended. One that is not in the list yet is still being created. */
async function readStatuses(context: Context, clouds: Map<string, Cloud>, wait: boolean): Promise<ReadonlyMap<string, StatusReading>> {
  const { client, run, onProgress, timing } = context;
  const statuses = createStatusReader(run, statusTable, timing);
  const readings = new Map<string, StatusReading>();
  for (const [number, { status }] of clouds) readings.set(number, statuses.parse(status) ?? 'undecided');
  const findOpen = (): string[] =>
    [...readings].filter(([, reading]) => reading === 'running' || reading === 'undecided').map(([number]) => number);
  if (!wait || findOpen().length === 0) return readings;
  const describeStep = (): string =>
    `still being harvested: ${findOpen().join(', ')}. They stay connected; the same call again resumes the wait`;
  await withTimeout(client, { workflow, timeoutMs: timing.timeoutMs, signal: run.signal, describeStep }, (waiting) =>
    poll(waiting, {
      fetchState: async (callOptions) => {
        await mapConcurrently(findOpen(), 2, async (account_number) => {
          const cloud = await findCloud(client, account_number, callOptions);
          if (cloud === undefined) return;
          clouds.set(account_number, cloud);
          readings.set(account_number, statuses.read(cloud.status, false, account_number));
        });
        return findOpen();
      },
      isRunning: ({ length }) => length > 0,
      onProgress: (account_numbers) => notify(onProgress, { step: 'waiting', elapsedMs: run.elapsedMs(), account_numbers }),
      ...timing,
    }),
  );
  return readings;
}

function toEntry(
  { account_number, connected, error }: Onboarding,
  clouds: ReadonlyMap<string, Cloud>,
  readings: ReadonlyMap<string, StatusReading>,
): OnboardAwsEntry {
  const cloud = clouds.get(account_number);
  const reading = readings.get(account_number) ?? 'undecided';
  const status = error !== undefined ? 'failed' : reading === 'undecided' ? 'unknown' : reading;
  return { status, vendorStatus: cloud?.status ?? undefined, account_number, connection: connected?.connection, cloud, error };
}

/** The members that are given say how to get access. @source DivvyCloud/tools add_aws_org_accounts.py [C]; gstotts/insightcloudsec [T] */
function toParams({ badges: _, cloud_type = 'AWS', ...account }: AwsAccount): CloudCreationParams {
  const authentication_type =
    account.role_arn === undefined ? 'standard' : account.api_key === undefined ? 'instance_assume_role' : 'assume_role';
  return { cloud_type, authentication_type, ...account };
}

/** An account's own badge takes precedence over the one for all. */
function mergeBadges(forAll: readonly Badge[], own: readonly Badge[] = []): Badge[] {
  return [...forAll.filter(({ key }) => !own.some((badge) => badge.key === key)), ...own];
}

function readInput({ accounts, badges = [], wait = true }: OnboardAwsInput): {
  readonly accounts: readonly AwsAccount[];
  readonly badges: readonly Badge[];
  readonly wait: boolean;
} {
  if (typeof wait !== 'boolean') throw inputError(workflow, 'wait', { expected: 'a boolean', value: wait, example: 'false' });
  return { accounts: readAccounts(workflow, accounts), badges: readBadges(workflow, 'badges', badges), wait };
}
