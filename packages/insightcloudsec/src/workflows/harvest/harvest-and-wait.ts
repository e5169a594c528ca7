/** Runs harvest jobs of a cloud account now, and waits until the server shows that they ran. */
import type { WaitOptions, WorkflowErrorOf, WorkflowProgress } from '@sec/core';
import {
  assertOptions,
  assertSameTarget,
  isErrorOf,
  notify,
  poll,
  readTiming,
  saveToken,
  type Timing,
  waitOptionNames,
  withTimeout,
  type Workflow,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { LastHarvest } from '../../generated/operations.js';
import { inputError } from '../../input-error.js';
import { type HarvestTarget, parseHarvestToken, type QueuedHarvest, serializeHarvestToken } from './harvest-token.js';
import { findChanges, nameEntries } from './last-harvest.js';
import {
  type HarvestClient,
  queueHarvest,
  readTarget,
  type StartHarvestEntry,
  type StartHarvestInput,
  type StartHarvestReason,
  toStartEntry,
} from './start-harvest.js';

/** A job to run, or the token of one that was queued before; what is given beside a token must match it. */
export type HarvestAndWaitInput =
  | (StartHarvestInput & { readonly resumeToken?: undefined })
  | ({ readonly resumeToken: string } & Partial<HarvestTarget>);

/** Options of {@link harvestAndWait}. */
export interface HarvestAndWaitOptions extends WaitOptions {
  /** Time between two polls, in milliseconds. @defaultValue 15_000; the first ones 1, 2, 4 and 8 seconds apart */
  readonly intervalMs?: number | undefined;
  /** Longest time for the whole workflow, in milliseconds. @defaultValue 900_000 */
  readonly timeoutMs?: number | undefined;
  /**
   * Whether a job ran, by its entries before and now. Pass your own once you have seen which member your release changes at the
   * end of a run.
   *
   * @defaultValue any difference between them
   */
  readonly isDone?: ((before: LastHarvest, after: LastHarvest) => boolean) | undefined;
  /** Receives the resume token when all jobs are in the queue. Pass it as `resumeToken` to continue in another process. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Receives the number of jobs after every poll. */
  readonly onProgress?: ((progress: HarvestAndWaitProgress) => void) | undefined;
}

/** `done` and `total` count jobs. */
export interface HarvestAndWaitProgress extends WorkflowProgress<'harvesting'> {
  readonly done: number;
  readonly total: number;
}

/** A job that ran. */
export interface HarvestAndWaitEntry extends StartHarvestEntry {
  readonly after: LastHarvest;
  /** Members that are different now, such as `schedule.last_run`: what the server shows is not documented. */
  readonly changed: readonly string[];
}

/** It has no status, because no document names one. */
export interface HarvestAndWaitResult {
  readonly jobs: readonly HarvestAndWaitEntry[];
  /** Time from the call of the workflow to its end, in milliseconds. */
  readonly durationMs: number;
}

/** Why {@link harvestAndWait} has no result: as for {@link startHarvest}, or, with `timeout`, an entry has not changed in time. */
export type HarvestAndWaitReason = 'timeout' | StartHarvestReason;

/** @returns Whether an error is one of {@link harvestAndWait}; its `reason` is then one of {@link HarvestAndWaitReason}. */
export function isHarvestAndWaitError(error: unknown): error is WorkflowErrorOf<'harvestAndWait', HarvestAndWaitReason> {
  return isErrorOf('harvestAndWait', error);
}

const workflow: Workflow<HarvestAndWaitReason> = 'harvestAndWait';

/**
 * Queues jobs as {@link startHarvest} does, unless it gets a resume token, and polls until the last harvest of every job changes.
 *
 * No document says which member of an entry shows a run, so the end of the wait is an inference: the entry differs from the one
 * before in any member. `changed` says in which; `isDone` replaces the rule.
 *
 * @throws {@link InputError} as `startHarvest` does, and for a token that `onResumeToken` did not receive, or one of other jobs;
 * nothing is sent.
 * @throws {@link WorkflowError} as `startHarvest` does, and with reason `timeout` when an entry does not change. The jobs stay in
 * the queue: the API removes none.
 */
export async function harvestAndWait(
  client: HarvestClient,
  input: HarvestAndWaitInput,
  options: HarvestAndWaitOptions = {},
): Promise<HarvestAndWaitResult> {
  assertOptions(workflow, options, [...waitOptionNames, 'isDone', 'onResumeToken', 'onProgress']);
  const { signal, onResumeToken, isDone = hasChanged } = options;
  const timing = readTiming(workflow, options, { intervalMs: 15_000, timeoutMs: 900_000 });
  if (typeof isDone !== 'function')
    throw inputError(workflow, 'isDone', {
      expected: 'a function',
      value: isDone,
      example: '(before, after) => before.last_harvest !== after.last_harvest',
    });
  const resumed = input.resumeToken === undefined ? undefined : parseHarvestToken(workflow, input.resumeToken);
  if (resumed !== undefined) assertSameTarget(workflow, resumed.target, input);
  const target = resumed?.target ?? readTarget(workflow, input as StartHarvestInput);
  let step = 'the jobs were being queued';
  const describeStep = (): string => step;
  return withTimeout(
    client,
    { workflow, timeoutMs: timing.timeoutMs, signal, resumeToken: input.resumeToken, describeStep },
    async (run) => {
      const queued = resumed ?? (await queueHarvest(run, client, target));
      if (resumed === undefined) saveToken(run, serializeHarvestToken(queued), onResumeToken);
      const after = await waitForAll(client, run, queued, {
        timing,
        isDone,
        onProgress(progress) {
          step = `${progress.done} of ${progress.total} jobs ran`;
          notify(options.onProgress, progress);
        },
      });
      return { jobs: [...queued.before].map(([name, before]) => toEntry(before, after.get(name) ?? before)), durationMs: run.elapsedMs() };
    },
  );
}

/** How to wait. */
interface Waiting {
  readonly timing: Timing;
  readonly isDone: (before: LastHarvest, after: LastHarvest) => boolean;
  readonly onProgress: (progress: HarvestAndWaitProgress) => void;
}

/** @returns The entries after the run, by their names. */
async function waitForAll(
  client: HarvestClient,
  run: WorkflowRun<HarvestAndWaitReason>,
  { target, before }: QueuedHarvest,
  { timing, isDone, onProgress }: Waiting,
): Promise<ReadonlyMap<string, LastHarvest>> {
  const after = new Map<string, LastHarvest>();
  const total = before.size;
  await poll(run, {
    fetchState: async (callOptions, onResponseHeaders) => {
      const { data, headers } = await client.harvesting.getLastHarvest.withResponse({ cloudResourceId: target.cloud }, callOptions);
      onResponseHeaders(headers);
      const entries = nameEntries(data);
      for (const [name, entry] of before) {
        const now = entries.get(name);
        if (now !== undefined && !after.has(name) && isDone(entry, now)) after.set(name, now);
      }
      return after.size;
    },
    isRunning: (done) => done < total,
    onProgress: (done) => onProgress({ step: 'harvesting', elapsedMs: run.elapsedMs(), done, total }),
    ...timing,
  });
  return after;
}

function hasChanged(before: LastHarvest, after: LastHarvest): boolean {
  return findChanges(before, after).length > 0;
}

function toEntry(before: LastHarvest, after: LastHarvest): HarvestAndWaitEntry {
  return { ...toStartEntry(before), after, changed: findChanges(before, after) };
}
