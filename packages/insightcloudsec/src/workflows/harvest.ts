/** Runs harvest jobs of a cloud account now, and waits until the server shows that they ran. */
import {
  callWith,
  checkHandleOwner,
  checkMs,
  type HandleKind,
  hashOf,
  InputError,
  poll,
  readHandle,
  systemClock,
  type WaitOptions,
  withDeadline,
  WorkflowError,
  type WorkflowOptions,
  writeHandle,
} from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { LastHarvest } from '../generated/operations.js';
import { assertCloudId } from './update-badges.js';

export interface HarvestInput {
  /** Resource id of the account, such as `divvyorganizationservice:18`. */
  readonly cloud: string;
  /** The job, with its cloud or without: `AWS:InstanceHarvester` or `InstanceHarvester`. */
  readonly job: string;
  /** Region of the job, such as `us-east-1`; every region that has it unless given. */
  readonly region?: string;
}

/** A job that was put into the queue. */
export interface QueuedHarvest {
  readonly region: string | undefined;
  /** The job as the server spells it. */
  readonly job: string;
  /** The entry of `getLastHarvest` before, whose `schedule` was sent. */
  readonly before: LastHarvest;
}

export interface HarvestedJob extends QueuedHarvest {
  readonly after: LastHarvest;
  /** Members that are different now, such as `schedule.last_run`: what the server shows is not documented. */
  readonly changed: readonly string[];
}

/** A job to run, or the handle of one that was put into the queue before; what stands beside a handle must be what it is of. */
export type HarvestAndWaitInput =
  | (HarvestInput & { readonly handle?: undefined })
  | { readonly handle: string; readonly cloud?: string; readonly job?: string; readonly region?: string };

export interface HarvestAndWaitOptions extends WaitOptions {
  /** Told of the handle once all jobs are in the queue, so that another process can go on from it. */
  readonly onHandle?: (handle: string) => void;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /**
   * Whether a job ran, by its entries before and now; any difference between them unless given. Give your own once you have
   * seen which member your release moves at the end of a run.
   */
  readonly hasMoved?: (before: LastHarvest, after: LastHarvest) => boolean;
}

/**
 * Puts a job into the queue, in one region or in all: its `schedule` is read and sent back as it came. The answer says that
 * it is in the queue, and no more; {@link harvestAndWait} waits.
 *
 * @example
 * ```ts
 * import { harvestNow } from '@sec/insightcloudsec';
 *
 * await harvestNow(client, { cloud: 'divvyorganizationservice:18', job: 'InstanceHarvester', region: 'us-east-1' });
 * ```
 *
 * @throws {@link InputError} for an id that is none of a cloud account, or an empty job; nothing is sent.
 * @throws {@link WorkflowError} when the account has no such job there (the message tells the jobs that it has; nothing is
 * queued), or when only some of the regions could be queued.
 * @source alpalwal/Divvy_scripts enqueue_service.py [T]
 */
export async function harvestNow(
  client: InsightCloudSecClient,
  input: HarvestInput,
  options: WorkflowOptions = {},
): Promise<readonly QueuedHarvest[]> {
  return [...(await queue(client, 'harvestNow', input, options.signal)).values()];
}

/**
 * Like {@link harvestNow} unless it is given a handle, and waits until the last harvest of every job that was queued moved on. Looks every 15 seconds for
 * up to 15 minutes unless told otherwise.
 *
 * No document says which member of an entry tells of a run, so the end of the wait is an inference: the entry differs from the
 * one before in any member. `changed` tells in which; `hasMoved` takes your own rule.
 *
 * @throws {@link InputError} as `harvestNow` does, and for a handle that `onHandle` was not told, or one of other jobs; nothing
 * is sent.
 * @throws {@link WorkflowError} as `harvestNow` does, and with reason `deadline` when an entry stays as it was. The jobs stay
 * in the queue: the API takes none out.
 */
export async function harvestAndWait(
  client: InsightCloudSecClient,
  input: HarvestAndWaitInput,
  options: HarvestAndWaitOptions = {},
): Promise<readonly HarvestedJob[]> {
  const { intervalMs = 15_000, deadlineMs = 900_000, signal, onHandle, onProgress, clock = systemClock, hasMoved = isDifferent } = options;
  checkMs('harvestAndWait', { intervalMs, deadlineMs });
  if (typeof hasMoved !== 'function')
    throw new InputError(
      'harvestAndWait: "hasMoved" must be a function, got something else; for example (before, after) => before.last !== after.last',
      {
        member: 'hasMoved',
      },
    );
  const known = input.handle === undefined ? undefined : readHarvestHandle(input.handle);
  if (known !== undefined) checkHandleOwner('harvestAndWait', { cloud: known.cloud, job: known.job, region: known.region }, input);
  const step = { said: 'the jobs were being queued' };
  return withDeadline({ workflow: 'harvestAndWait', deadlineMs, clock, signal, where: () => step.said }, async (stepSignal) => {
    const { cloud, queued } = known ?? (await queueAll(client, input as HarvestInput, stepSignal, onHandle));
    const moved = new Map<string, LastHarvest>();
    await poll<number>({
      workflow: 'harvestAndWait',
      look: async (lookSignal, heed) => {
        const { data, headers } = await client.harvesting.getLastHarvest.withResponse({ cloudResourceId: cloud }, { signal: lookSignal });
        heed(headers);
        const now = byName(data);
        for (const [name, { before }] of queued) {
          const after = now.get(name);
          if (after !== undefined && !moved.has(name) && hasMoved(before, after)) moved.set(name, after);
        }
        return moved.size;
      },
      isRunning: (done) => done < queued.size,
      onState: (done) => {
        step.said = `${done} of ${queued.size} jobs ran`;
        onProgress?.({ done, total: queued.size });
      },
      intervalMs,
      // The limit for everything is kept outside, so this one must not come first.
      deadlineMs: deadlineMs + 1,
      signal: stepSignal,
      clock,
    });
    return [...queued].map(([name, job]) => {
      const after = moved.get(name) ?? job.before;
      return { ...job, after, changed: differences(job.before, after) };
    });
  });
}

/** What was queued, and for which input. */
interface Harvest extends HarvestInput {
  /** By the name of its entry. */
  readonly queued: ReadonlyMap<string, QueuedHarvest>;
}

const kind: HandleKind = { name: 'insightcloudsec-harvest', version: 1 };

async function queueAll(
  client: InsightCloudSecClient,
  { cloud, job, region }: HarvestInput,
  signal: AbortSignal,
  onHandle: HarvestAndWaitOptions['onHandle'],
): Promise<Harvest> {
  const input = { cloud, job, ...(region === undefined ? {} : { region }) };
  const queued = await queue(client, 'harvestAndWait', input, signal);
  onHandle?.(writeHandle(kind, { ...input, before: [...queued].map(([name, { before }]) => [name, before]) }));
  return { ...input, queued };
}

function readHarvestHandle(handle: unknown): Harvest {
  const refuse = (problem: string): InputError =>
    new InputError(`harvestAndWait: "handle" must be the text that onHandle was told, ${problem}`, { member: 'handle' });
  const value = (readHandle(kind, handle, refuse) ?? {}) as Partial<HarvestInput> & { readonly before?: readonly [string, LastHarvest][] };
  const { cloud, job, region, before } = value;
  if (
    typeof cloud !== 'string' ||
    typeof job !== 'string' ||
    !(region === undefined || typeof region === 'string') ||
    !Array.isArray(before)
  )
    throw refuse('got a damaged one');
  const queued = new Map((before as readonly [string, LastHarvest][]).map(([name, entry]) => [name, toQueued(entry)]));
  return { cloud, job, ...(region === undefined ? {} : { region }), queued };
}

function toQueued(before: LastHarvest): QueuedHarvest {
  return { region: before.region ?? undefined, job: before.schedule?.job ?? '', before };
}

/** @returns What was queued, by the name of its entry. */
async function queue(
  client: InsightCloudSecClient,
  workflow: string,
  input: HarvestInput,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, QueuedHarvest>> {
  const { cloud, job, region } = input;
  assertCloudId(cloud, 'cloud');
  for (const [member, value, example] of [
    ['job', job, 'InstanceHarvester'],
    ['region', region ?? 'any', 'us-east-1'],
  ] as const)
    if (typeof value !== 'string' || value === '')
      throw new InputError(
        `${workflow}: "${member}" must be a text, got ${value === '' ? 'an empty one' : 'something else'}; for example ${example}`,
        { member },
      );
  const entries = byName(await client.harvesting.getLastHarvest({ cloudResourceId: cloud }, callWith(signal)));
  const wanted = [...entries].filter(([, entry]) => isJob(entry, job) && (region === undefined || entry.region === region));
  if (wanted.length === 0) throw new WorkflowError(workflow, 'failed', `${noSuchJob(input, [...entries.values()])}; nothing was queued`);
  const queued = new Map<string, QueuedHarvest>();
  for (const [name, before] of wanted) {
    try {
      await client.harvesting.enqueueHarvestJob({ body: before.schedule ?? {} }, callWith(signal));
    } catch (error) {
      if (signal?.aborted === true || queued.size === 0) throw error;
      throw new WorkflowError(
        workflow,
        'failed',
        `${queued.size} of ${wanted.length} jobs are in the queue, and "${before.region ?? 'no region'}" failed`,
        { cause: error },
      );
    }
    queued.set(name, toQueued(before));
  }
  return queued;
}

function isJob({ schedule }: LastHarvest, job: string): boolean {
  const word = schedule?.job;
  return word === job || word?.slice(word.indexOf(':') + 1) === job;
}

/** Entries by region and job, which is all that names one. Two of the same name are told apart by their order. */
function byName(entries: readonly LastHarvest[]): Map<string, LastHarvest> {
  const named = new Map<string, LastHarvest>();
  for (const entry of entries) {
    const name = JSON.stringify([entry.region, entry.schedule?.job]);
    let unique = name;
    for (let n = 2; named.has(unique); n++) unique = `${name} ${n}`;
    named.set(unique, entry);
  }
  return named;
}

function noSuchJob({ cloud, job, region }: HarvestInput, entries: readonly LastHarvest[]): string {
  const where = region === undefined ? cloud : `${cloud} in "${region}"`;
  const jobs = new Set(
    entries.filter((entry) => region === undefined || entry.region === region).map(({ schedule }) => schedule?.job ?? 'one without a name'),
  );
  return `there is no job "${job}" of ${where}; there are: ${jobs.size === 0 ? 'none' : [...jobs].slice(0, 20).join(', ')}`;
}

function isDifferent(before: LastHarvest, after: LastHarvest): boolean {
  return differences(before, after).length > 0;
}

/** Dotted names of the members in which two values differ; a list is one member. */
function differences(before: unknown, after: unknown, name = ''): string[] {
  if (!isMap(before) || !isMap(after)) return hashOf(before) === hashOf(after) ? [] : [name];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((member) => differences(before[member], after[member], name === '' ? member : `${name}.${member}`));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
