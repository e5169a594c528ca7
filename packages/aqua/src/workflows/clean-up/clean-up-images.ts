/** Removes what a plan names, batch by batch, and looks at each item again right before. */
import {
  AuthError,
  ConfigError,
  HttpError,
  InputError,
  isSecError,
  mapConcurrently,
  type SecError,
  type WorkflowErrorOf,
  type WorkflowOptions,
  type WorkflowProgress,
} from '@sec/core';
import {
  act,
  assertOptions,
  describe,
  isErrorOf,
  isInDoubt,
  notify,
  parseResumeToken,
  serializeResumeToken,
  stableHash,
  undefinedIfNotFound,
  withTimeout,
  type Workflow,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { Repository } from '../../generated/operations.js';
import {
  type CleanUpItem,
  type CleanUpPlan,
  type EmptyRepository,
  type WhyKept,
  type KeptItem,
  readFacts,
  readPlan,
  reasonToKeep,
  type StaleImage,
  toKept,
} from './clean-up-plan.js';
import { type ImagesInUse, readImagesInUse } from './images-in-use.js';

export interface CleanUpImagesInput {
  /** What {@link findStaleImages} returned, also after a detour through a file. */
  readonly plan: CleanUpPlan;
  /** Whether nothing is removed. Everything is looked at again all the same. @defaultValue true */
  readonly dryRun?: boolean | undefined;
  /** Most images and repositories that a plan may name. @defaultValue 500 */
  readonly maxDeletions?: number | undefined;
  /** Items of one batch: before each, what runs is read again. @defaultValue 200 */
  readonly batchSize?: number | undefined;
}

/** An item that could not be looked at or removed. */
export interface FailedItem {
  readonly item: CleanUpItem;
  readonly error: SecError;
  /** Whether it may be gone although its removal failed, because no response came. */
  readonly mayHaveSucceeded: boolean;
}

/** What became of the items that were handled. */
export interface CleanUpOutcomes {
  /** What passed the look right before: in a dry run what would be removed, else what was `deleted` or `failed` to be. */
  readonly planned: readonly CleanUpItem[];
  /** What was removed; a repository is removed by the console a while later. Empty in a dry run. */
  readonly deleted: readonly CleanUpItem[];
  /** What was gone already. */
  readonly gone: readonly CleanUpItem[];
  /** What is kept, with why: first what the plan kept. */
  readonly kept: readonly KeptItem[];
  readonly failed: readonly FailedItem[];
}

/** Called after each batch; `done` and `total` count items of the plan. */
export interface CleanUpImagesProgress extends WorkflowProgress<'checking' | 'deleting'> {
  readonly done: number;
  readonly total: number;
  /** What became of the items of this batch. */
  readonly batch: CleanUpOutcomes;
  /** Pass it as `resumeToken` with the same plan to continue behind this batch, in another process too. */
  readonly resumeToken: string;
}

export interface CleanUpImagesOptions extends WorkflowOptions {
  /** Images that are looked at and removed concurrently. @defaultValue 5 */
  readonly concurrency?: number | undefined;
  /** That of an earlier run with the same plan and the same `dryRun`. */
  readonly resumeToken?: string | undefined;
  /** Called after each batch. */
  readonly onProgress?: ((progress: CleanUpImagesProgress) => void) | undefined;
}

/** What one run has done; a run that was resumed has nothing of the runs before it. */
export interface CleanUpImagesResult extends CleanUpOutcomes {
  readonly dryRun: boolean;
  /** Images that were looked at for the plan. */
  readonly considered: number;
  /** Time from the call to its end, in milliseconds. */
  readonly durationMs: number;
}

/** A client that can look at what a plan names; a read-only one can. */
export type CleanUpReader = AquaClientWith<
  'images.getImage' | 'images.listImages' | 'inventory.listInventoryImages' | 'containers.listContainers' | 'repositories.listRepositories'
>;

/** A client that can remove it, too. */
export type CleanUpClient = CleanUpReader & AquaClientWith<'images.deleteImage' | 'repositories.deleteRepository'>;

/**
 * Why {@link cleanUpImages} ended before the end of its plan, unless a call failed. `partialData`: the console says that the list of
 * what runs is incomplete; `incompleteResponse`: that list has a row that names no image.
 */
export type CleanUpImagesReason = 'partialData' | 'incompleteResponse';

/** @returns Whether an error is one of {@link cleanUpImages}; its `reason` is then one of {@link CleanUpImagesReason}. */
export function isCleanUpImagesError(error: unknown): error is WorkflowErrorOf<'cleanUpImages', CleanUpImagesReason> {
  return isErrorOf('cleanUpImages', error);
}

const workflow: Workflow<CleanUpImagesReason> = 'cleanUpImages';
const tokenType = { name: 'aqua-clean-up', version: 1 };

/**
 * Looks at what a plan names and removes nothing: a dry run. Pass `dryRun: false` to remove it.
 *
 * @throws {@link InputError} as the form that removes does.
 */
export async function cleanUpImages(
  client: CleanUpReader,
  input: CleanUpImagesInput & { readonly dryRun?: true | undefined },
  options?: CleanUpImagesOptions,
): Promise<CleanUpImagesResult>;
/**
 * Removes the images and repositories that a plan names, and nothing else.
 *
 * Right before each batch it reads again what runs, and right before each image the image itself: what is in use by then, was
 * scanned or registered again, or was decided by hand is kept. Images go first; a repository is removed only while the console
 * says that it has none, as its removal takes images with it. Whatever fails is in `failed`, and the others go on. An item that is
 * gone already is no failure, so a run that was interrupted can be repeated with the same plan, or resumed.
 *
 * @throws {@link InputError} for a plan of another installation or with more than `maxDeletions` items, or a malformed member;
 * nothing is sent.
 * @throws {@link ConfigError} where a restricted client may not remove images; nothing was removed.
 * @throws {@link AuthError} and {@link HttpError} of kind `permission` at once, as no other item would fare better.
 * @throws {@link IncompleteListError} where the list of what runs changes with every reading; the batch before was the last.
 * @throws {@link WorkflowError} with reason `partialData` where the console says that it is incomplete, likewise.
 * @throws {@link WorkflowError} with reason `incompleteResponse` where it does not say which image runs, likewise. All of these have
 * the `resumeToken` of the last whole batch.
 * @source removal by name: aquasecurity/terraform-provider-aquasec client/image.go [C]; of repositories: andreazorzetto/aquasec-lib
 * aquasec/repositories.py [T]; not verified on a live console
 */
export async function cleanUpImages(
  client: CleanUpClient,
  input: CleanUpImagesInput,
  options?: CleanUpImagesOptions,
): Promise<CleanUpImagesResult>;
export async function cleanUpImages(
  client: CleanUpReader | CleanUpClient,
  input: CleanUpImagesInput,
  options: CleanUpImagesOptions = {},
): Promise<CleanUpImagesResult> {
  assertOptions(workflow, options, ['concurrency', 'resumeToken', 'onProgress']);
  const { dryRun = true, batchSize = 200, maxDeletions = 500 } = input;
  const { concurrency = 5, onProgress, resumeToken, signal } = options;
  const plan = readPlan(workflow, client, input.plan);
  const items: readonly CleanUpItem[] = [...plan.images, ...plan.repositories];
  assertInput({ dryRun, batchSize, maxDeletions, concurrency }, items.length);
  const hash = stableHash([plan, dryRun]);
  const start = readStart(resumeToken, hash, items.length);
  // What a dry run resumes has changed nothing.
  return withTimeout(client, { workflow, signal, resumeToken: dryRun ? undefined : resumeToken }, async (run) => {
    run.resumeToken = resumeToken;
    const all = newOutcomes(plan.kept);
    const work: Work = { run, client, plan, dryRun, concurrency, signal: run.signal, all };
    for (let done = start; done < items.length;) {
      const chunk = items.slice(done, done + batchSize);
      const batch = await handleBatch(work, chunk);
      for (const name of Object.keys(all) as (keyof Outcomes)[]) (all[name] as unknown[]).push(...batch[name]);
      done += chunk.length;
      // Of a batch everything may have been kept, so it is no sign of a change.
      run.resumeToken = serializeResumeToken(tokenType, { for: hash, done });
      notify(onProgress, {
        step: dryRun ? 'checking' : 'deleting',
        elapsedMs: run.elapsedMs(),
        done,
        total: items.length,
        batch,
        resumeToken: run.resumeToken,
      });
    }
    return { dryRun, considered: plan.considered, ...all, durationMs: run.elapsedMs() };
  });
}

type Outcomes = { readonly [Name in keyof CleanUpOutcomes]: CleanUpOutcomes[Name][number][] };

/** What the batches of a run share. */
interface Work {
  readonly run: WorkflowRun<CleanUpImagesReason>;
  readonly client: CleanUpReader;
  readonly plan: CleanUpPlan;
  readonly dryRun: boolean;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** What has become of everything so far. */
  readonly all: Outcomes;
}

function newOutcomes(kept: readonly KeptItem[] = []): Outcomes {
  return { planned: [], deleted: [], gone: [], kept: [...kept], failed: [] };
}

async function handleBatch(work: Work, chunk: readonly CleanUpItem[]): Promise<Outcomes> {
  const { run, client, concurrency } = work;
  const batch = newOutcomes();
  const images = chunk.filter((item) => item.kind === 'image');
  const repositories = chunk.filter((item) => item.kind === 'repository');
  if (images.length > 0) {
    const inUse = await readImagesInUse(run, client);
    await mapConcurrently(images, concurrency, (item) => settle(work, batch, item, () => checkImage(work, item, inUse)));
  }
  if (repositories.length > 0) {
    const rows = await readRepositories(work);
    const before = { ...batch, kept: [...work.all.kept, ...batch.kept] };
    await mapConcurrently(repositories, concurrency, (item) => settle(work, batch, item, () => checkRepository(work, item, rows, before)));
  }
  return batch;
}

/** Looks at an item, removes it where nothing speaks for it, and writes down what became of it. */
async function settle(work: Work, batch: Outcomes, item: CleanUpItem, check: () => Promise<WhyKept | 'gone' | undefined>): Promise<void> {
  try {
    const found = await check();
    if (found === 'gone') batch.gone.push(item);
    else if (found !== undefined) batch.kept.push(toKept(item, found));
    else {
      batch.planned.push(item);
      if (work.dryRun) return;
      await act(work.run, () => remove(work.client as CleanUpClient, item, work.signal));
      batch.deleted.push(item);
    }
  } catch (error) {
    if (work.signal.aborted || !isSecError(error) || isHopeless(error)) throw error;
    batch.failed.push({ item, error, mayHaveSucceeded: isInDoubt(error) });
  }
}

/** Whether every other item would end the same way. */
function isHopeless(error: SecError): boolean {
  return error instanceof AuthError || error instanceof ConfigError || (error instanceof HttpError && error.kind === 'permission');
}

async function remove(client: CleanUpClient, item: CleanUpItem, signal: AbortSignal): Promise<void> {
  const { registry, repository } = item;
  if (item.kind === 'image') await client.images.deleteImage({ registry, repository, tag: item.tag }, { signal });
  else await client.repositories.deleteRepository({ registry, name: repository }, { signal });
}

async function checkImage({ client, plan, signal }: Work, item: StaleImage, inUse: ImagesInUse): Promise<WhyKept | 'gone' | undefined> {
  if (inUse.has(item)) return 'inUse';
  if (!inUse.isKnown && !plan.allowWithoutWorkloads) return 'useUnknown';
  const { registry, repository, tag } = item;
  const image = await undefinedIfNotFound(client.images.getImage({ registry, repository, tag }, { signal, cache: 'no-store' }));
  if (image === undefined) return 'gone';
  const facts = readFacts(image);
  // Its content may have become another one, which may be in use.
  if (inUse.has({ ...item, digest: facts.digest })) return 'inUse';
  const isSame = facts.digest === item.digest && facts.created === item.created && facts.scanDate === item.scanDate;
  return reasonToKeep(image) ?? (isSame ? undefined : 'changed');
}

async function readRepositories({ client, signal }: Work): Promise<ReadonlyMap<string, Repository>> {
  const rows = new Map<string, Repository>();
  for await (const row of client.repositories.listRepositories.items({ include_totals: true }, { signal }))
    rows.set(JSON.stringify([row.registry, row.name]), row);
  return rows;
}

/** In a dry run, images that would be removed count as removed. */
async function checkRepository(
  { client, plan, dryRun, signal }: Work,
  { registry, repository }: EmptyRepository,
  rows: ReadonlyMap<string, Repository>,
  { kept, failed }: Outcomes,
): Promise<WhyKept | 'gone' | undefined> {
  const row = rows.get(JSON.stringify([registry, repository]));
  if (row === undefined) return 'gone';
  if (row.is_default_policy === false) return 'hasPolicy';
  const isOf = (image: Pick<StaleImage, 'registry' | 'repository'>): boolean =>
    image.registry === registry && image.repository === repository;
  const removed = new Set(dryRun ? plan.images.filter(isOf).map(({ tag }) => tag) : []);
  for (const { tag } of kept.filter(isOf)) removed.delete(tag);
  for (const { item } of failed) if (item.kind === 'image' && isOf(item)) removed.delete(item.tag);
  let images = 0;
  for await (const image of client.images.listImages.items({ registry, repository }, { signal })) {
    if (!isOf(image) || !removed.has(image.tag ?? '')) return 'notEmpty';
    images++;
  }
  return typeof row.num_images === 'number' && row.num_images <= images ? undefined : 'notEmpty';
}

/** @throws {@link InputError} */
function assertInput(
  {
    dryRun,
    ...counts
  }: { readonly dryRun: unknown; readonly batchSize: unknown; readonly maxDeletions: unknown; readonly concurrency: unknown },
  items: number,
): void {
  if (typeof dryRun !== 'boolean')
    throw new InputError(`${workflow}: "dryRun" must be a boolean, got ${describe(dryRun)}; for example false`, { member: 'dryRun' });
  for (const [member, value] of Object.entries(counts))
    if (!Number.isInteger(value) || Number(value) < 1)
      throw new InputError(`${workflow}: "${member}" must be an integer of at least 1, got ${describe(value)}; for example 100`, {
        member,
      });
  if (items > Number(counts.maxDeletions))
    throw new InputError(
      `${workflow}: "plan" must name at most ${String(counts.maxDeletions)} images and repositories (maxDeletions), got ${items}; look at the plan, then pass maxDeletions: ${items}`,
      { member: 'maxDeletions' },
    );
}

/** @returns How many items of the plan are done. @throws {@link InputError} for a token of anything else. */
function readStart(token: string | undefined, hash: string, items: number): number {
  if (token === undefined) return 0;
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "resumeToken" must be that of a run with the same plan and dryRun, ${problem}`, { member: 'resumeToken' });
  const { for: bound, done } = (parseResumeToken(tokenType, token, refuse) ?? {}) as { readonly for?: unknown; readonly done?: unknown };
  if (bound !== hash) throw refuse('got one of another');
  if (!Number.isSafeInteger(done) || Number(done) < 0 || Number(done) > items) throw refuse('got a damaged one');
  return Number(done);
}
