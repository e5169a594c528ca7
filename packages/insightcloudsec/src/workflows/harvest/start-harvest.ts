/** Puts harvest jobs of a cloud account into the queue. */
import type { WorkflowErrorOf, WorkflowOptions } from '@sec/core';
import { act, assertOptions, isErrorOf, withTimeout, type Workflow, workflowError, type WorkflowRun } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../../client.js';
import type { LastHarvest } from '../../generated/operations.js';
import { inputError } from '../../input-error.js';
import { assertCloudId } from '../../values/resource-id.js';
import { type HarvestTarget, type QueuedHarvest, serializeHarvestToken } from './harvest-token.js';
import { nameEntries } from './last-harvest.js';

/** Which job to queue. */
export interface StartHarvestInput extends HarvestTarget {}

/** A job that was queued. */
export interface StartHarvestEntry {
  readonly region: string | undefined;
  /** The job as the server spells it. */
  readonly job: string;
  /** The entry of `getLastHarvest` before, whose `schedule` was sent. */
  readonly before: LastHarvest;
}

/** What was queued, and how to wait for it. */
export interface StartHarvestResult {
  /** For `harvestAndWait`, in another process too. */
  readonly resumeToken: string;
  /** The jobs that were queued. */
  readonly jobs: readonly StartHarvestEntry[];
}

/** The smallest client that can queue a job, and see that it ran. */
export type HarvestClient = InsightCloudSecClientWith<'harvesting.getLastHarvest' | 'harvesting.enqueueHarvestJob'>;

/**
 * Why {@link startHarvest} has no result. `jobNotFound`: the account has no such job there, and nothing was queued; `regionsNotKnown`: no
 * region was given and an entry does not name its job, and nothing was queued; `partlyQueued`: only some of the regions could be queued.
 */
export type StartHarvestReason = 'jobNotFound' | 'regionsNotKnown' | 'partlyQueued';

/** @returns Whether an error is one of {@link startHarvest}; its `reason` is then one of {@link StartHarvestReason}. */
export function isStartHarvestError(error: unknown): error is WorkflowErrorOf<'startHarvest', StartHarvestReason> {
  return isErrorOf('startHarvest', error);
}

const workflow: Workflow<StartHarvestReason> = 'startHarvest';

/**
 * Queues a job, in one region or in all: its `schedule` is read and sent back unchanged. The response says that the job is in
 * the queue, and no more; {@link harvestAndWait} waits.
 *
 * @example
 * ```ts
 * import { startHarvest } from '@sec/insightcloudsec';
 *
 * await startHarvest(client, { cloud: 'divvyorganizationservice:18', job: 'InstanceHarvester', region: 'us-east-1' });
 * ```
 *
 * @throws {@link InputError} for an id that is not of a cloud account, or an empty job; nothing is sent.
 * @throws {@link WorkflowError} with a {@link StartHarvestReason} when the account has no such job there (the message names the jobs that it has; nothing is
 * queued), when no region is given and an entry does not name its job (nothing is queued either), or when only some of the regions could be queued.
 * @source alpalwal/Divvy_scripts enqueue_service.py [T]
 */
export async function startHarvest(
  client: HarvestClient,
  input: StartHarvestInput,
  options: WorkflowOptions = {},
): Promise<StartHarvestResult> {
  assertOptions(workflow, options);
  const target = readTarget(workflow, input);
  return withTimeout(client, { workflow, signal: options.signal }, async (run) => {
    const queued = await queueHarvest(run, client, target);
    return { resumeToken: serializeHarvestToken(queued), jobs: [...queued.before.values()].map(toStartEntry) };
  });
}

/** Says what of an entry of `getLastHarvest` was queued. */
export function toStartEntry(before: LastHarvest): StartHarvestEntry {
  return { region: before.region ?? undefined, job: before.schedule?.job ?? '', before };
}

/** @param who - Name of the function that was called. @throws {@link InputError} */
export function readTarget(who: string, { cloud, job, region }: HarvestTarget): HarvestTarget {
  assertCloudId(who, 'cloud', cloud);
  if (typeof job !== 'string' || job === '')
    throw inputError(who, 'job', { expected: 'a non-empty string', value: job, example: 'InstanceHarvester' });
  if (region !== undefined && (typeof region !== 'string' || region === ''))
    throw inputError(who, 'region', { expected: 'a non-empty string', value: region, example: 'us-east-1' });
  return { cloud, job, region };
}

/** Queues the jobs of a target within the run of a workflow. */
export async function queueHarvest(
  run: WorkflowRun<StartHarvestReason>,
  client: HarvestClient,
  target: HarvestTarget,
): Promise<QueuedHarvest> {
  const { workflow: who, callOptions } = run;
  const { cloud, job, region } = target;
  const entries = nameEntries(await client.harvesting.getLastHarvest({ cloudResourceId: cloud }, callOptions));
  const wanted = [...entries].filter(([, entry]) => isJob(entry, job) && (region === undefined || entry.region === region));
  if (wanted.length === 0) throw workflowError(who, 'jobNotFound', `${describeAbsence(target, [...entries.values()])}; nothing was queued`);
  // Without a region every one of them is wanted, and an entry without a name may be one.
  if (region === undefined && [...entries.values()].some(({ schedule }) => typeof schedule?.job !== 'string'))
    throw workflowError(
      who,
      'regionsNotKnown',
      `an entry of ${cloud} does not name its job, so the regions are not known; nothing was queued, name one`,
    );
  const before = new Map<string, LastHarvest>();
  for (const [name, entry] of wanted) {
    try {
      const { schedule } = entry;
      const body = { ...schedule, job: schedule?.job ?? job };
      await act(run, () => client.harvesting.enqueueHarvestJob({ body }, callOptions));
    } catch (error) {
      if (callOptions.signal.aborted || before.size === 0) throw error;
      throw workflowError(
        who,
        'partlyQueued',
        `${before.size} of ${wanted.length} jobs are in the queue, and "${entry.region ?? 'no region'}" failed`,
        { cause: error },
      );
    }
    before.set(name, entry);
  }
  return { target, before };
}

function isJob({ schedule }: LastHarvest, wanted: string): boolean {
  const job = schedule?.job;
  return job === wanted || job?.slice(job.indexOf(':') + 1) === wanted;
}

function describeAbsence({ cloud, job, region }: HarvestTarget, entries: readonly LastHarvest[]): string {
  const where = region === undefined ? cloud : `${cloud} in "${region}"`;
  const there = entries.filter((entry) => region === undefined || entry.region === region);
  const jobs = new Set(there.map(({ schedule }) => schedule?.job ?? 'one without a name'));
  return `there is no job "${job}" of ${where}; there are: ${jobs.size === 0 ? 'none' : [...jobs].slice(0, 20).join(', ')}`;
}
