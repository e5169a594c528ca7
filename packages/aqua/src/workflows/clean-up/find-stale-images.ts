/** Finds images that nobody has used for long enough, and says of each other one why it is kept. Nothing is changed. */
import { InputError, type WorkflowError, type WorkflowErrorOf, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { assertOptions, describe, isErrorOf, notify, withTimeout, type Workflow, workflowError, type WorkflowRun } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { Image, Repository } from '../../generated/operations.js';
import {
  type CleanUpItem,
  type CleanUpPlan,
  type EmptyRepository,
  installationOf,
  isName,
  type WhyKept,
  type KeptItem,
  readFacts,
  reasonToKeep,
  type StaleImage,
  toKept,
} from './clean-up-plan.js';
import { readImagesInUse, readImagesWithoutWorkloads } from './images-in-use.js';

/** What makes an image stale: one of the two spans is required, and where both are given both must be over. */
export interface FindStaleImagesInput {
  /** Only images that were registered more than this number of days ago. */
  readonly olderThanDays?: number | undefined;
  /** Only images without a scan in this number of days; one that was never scanned counts from its registration. */
  readonly notScannedForDays?: number | undefined;
  /** Only images of these registries, by their names in Aqua. @defaultValue all */
  readonly registries?: readonly string[] | undefined;
  /** Newest images of each repository, by registration, that are kept however old they are. @defaultValue 0 */
  readonly keepNewest?: number | undefined;
  /** Keeps what it returns `true` for. It gets each image that is old enough, as the console lists it. */
  readonly keep?: ((image: Image) => boolean) | undefined;
  /** Whether repositories are removed that have no images, or none after the clean-up. @defaultValue false */
  readonly emptyRepositories?: boolean | undefined;
  /**
   * Whether images may be removed although the console knows no running workload at all. Then either nothing runs, or nothing
   * reports what runs, and no response says which. @defaultValue false
   */
  readonly allowWithoutWorkloads?: boolean | undefined;
}

/** Called after each page of images, and once when it is known what runs; `done` counts images. */
export interface FindStaleImagesProgress extends WorkflowProgress<'reading' | 'comparing'> {
  readonly done: number;
}

export interface FindStaleImagesOptions extends WorkflowOptions {
  /** Called after each page of images. */
  readonly onProgress?: ((progress: FindStaleImagesProgress) => void) | undefined;
}

/** An image of the list, reduced to what the plan needs. */
interface Listed {
  /** A member that the console does not give is an empty string. */
  readonly image: StaleImage;
  /** Whether it is old enough; where its age is unknown, `why` says so. */
  readonly isOld: boolean;
  /** Why it is kept, as far as its row says. */
  readonly why: WhyKept | undefined;
}

/**
 * Why {@link findStaleImages} has no plan, unless a call failed. `partialData`: the console says that a list is incomplete;
 * `incompleteResponse`: the list of running images has a row that names no image.
 */
export type FindStaleImagesReason = 'partialData' | 'incompleteResponse';

/** @returns Whether an error is one of {@link findStaleImages}; its `reason` is then one of {@link FindStaleImagesReason}. */
export function isFindStaleImagesError(error: unknown): error is WorkflowErrorOf<'findStaleImages', FindStaleImagesReason> {
  return isErrorOf('findStaleImages', error);
}

const workflow: Workflow<FindStaleImagesReason> = 'findStaleImages';
const dayMs = 86_400_000;

/**
 * Finds stale images, and repositories that they leave empty, for {@link cleanUpImages}. It only reads, so a read-only client is enough.
 *
 * All lists are read to their ends before anything is decided. An image is stale only if the inventory lists it as one without
 * workloads, does not list it as one with workloads, and no container names it; the same content under another name counts as in
 * use. Where the console does not say so of an image, the image is kept, and `kept` says why.
 *
 * @throws {@link InputError} where neither span is given, or a member is malformed; nothing is sent.
 * @throws {@link IncompleteListError} for a list that changed while it was read, or is not whole.
 * @throws {@link WorkflowError} with reason `partialData` where the console says that a list is incomplete.
 * @throws {@link WorkflowError} with reason `incompleteResponse` where it does not say which image runs.
 * @throws what `keep` throws.
 * @source registration and scan dates: Aqua Security API Reference, List Registered Images [S]; `has_workloads` and containers:
 * andreazorzetto/aquasec-lib [T]; not verified on a live console
 */
export async function findStaleImages(
  client: AquaClientWith<
    'images.listImages' | 'inventory.listInventoryImages' | 'containers.listContainers' | 'repositories.listRepositories'
  >,
  input: FindStaleImagesInput,
  options: FindStaleImagesOptions = {},
): Promise<CleanUpPlan> {
  assertOptions(workflow, options, ['onProgress']);
  assertInput(input);
  const { emptyRepositories = false, allowWithoutWorkloads = false, keepNewest = 0 } = input;
  return withTimeout(client, { workflow, signal: options.signal }, async (run) => {
    const now = run.clock.now();
    const listed = await listImages(run, client, input, { now, onProgress: options.onProgress });
    const repositories = emptyRepositories ? await listRepositories(run, client, input) : [];
    const isIdle = await readImagesWithoutWorkloads(run, client);
    // Last, so that it is as new as can be.
    const inUse = await readImagesInUse(run, client);
    notify(options.onProgress, { step: 'comparing', elapsedMs: run.elapsedMs(), done: listed.length });

    const newest = newestOf(listed, keepNewest);
    const isUnused = (image: StaleImage): boolean => isIdle(image) && (inUse.isKnown || allowWithoutWorkloads);
    const images: StaleImage[] = [];
    const kept: KeptItem[] = [];
    for (const { image, isOld, why } of listed) {
      if (!isOld) continue;
      const isInUse = inUse.has(image);
      const reason = isInUse ? 'inUse' : (why ?? (newest.has(image) ? 'newest' : isUnused(image) ? undefined : 'useUnknown'));
      if (reason === undefined) images.push(image);
      else kept.push(toKept(image, reason));
    }
    const emptied = findEmptied(repositories, listed, images);
    return {
      version: 1,
      installation: installationOf(client),
      createdAt: new Date(now).toISOString(),
      allowWithoutWorkloads,
      considered: listed.length,
      recent: listed.filter(({ isOld }) => !isOld).length,
      images: images.toSorted(compareItems),
      repositories: emptied.repositories.toSorted(compareItems),
      kept: [...kept, ...emptied.kept],
    };
  });
}

/** @throws {@link InputError} */
function assertInput(input: FindStaleImagesInput): void {
  const { olderThanDays, notScannedForDays, registries, keepNewest, keep, emptyRepositories, allowWithoutWorkloads } = input;
  const refuse = (member: string, expected: string, value: unknown, example: string): InputError =>
    new InputError(`${workflow}: "${member}" must be ${expected}, got ${describe(value)}; for example ${example}`, { member });
  for (const [member, days] of Object.entries({ olderThanDays, notScannedForDays }))
    if (days !== undefined && !(typeof days === 'number' && days > 0 && days < 36_500))
      throw refuse(member, 'a number of days above 0', days, '90');
  if (olderThanDays === undefined && notScannedForDays === undefined)
    throw refuse('olderThanDays', 'a number of days above 0 where "notScannedForDays" is not given', undefined, '90');
  if (registries !== undefined && !(Array.isArray(registries) && registries.length > 0 && registries.every(isName)))
    throw refuse('registries', 'an array of names, not empty', registries, "['Docker Hub']");
  if (keepNewest !== undefined && !(Number.isInteger(keepNewest) && keepNewest >= 0))
    throw refuse('keepNewest', 'an integer from 0', keepNewest, '3');
  for (const [member, value] of Object.entries({ emptyRepositories, allowWithoutWorkloads }))
    if (value !== undefined && typeof value !== 'boolean') throw refuse(member, 'a boolean', value, 'true');
  if (keep !== undefined && typeof keep !== 'function') throw refuse('keep', 'a function', keep, '({ tag }) => tag === "stable"');
}

async function listImages(
  { signal, elapsedMs }: WorkflowRun,
  client: AquaClientWith<'images.listImages'>,
  { olderThanDays, notScannedForDays, registries, keep }: FindStaleImagesInput,
  { now, onProgress }: Pick<FindStaleImagesOptions, 'onProgress'> & { readonly now: number },
): Promise<Listed[]> {
  const isBefore = (date: string, days: number | undefined): boolean => days === undefined || Date.parse(date) < now - days * dayMs;
  const listed: Listed[] = [];
  for (const registry of registries === undefined ? [undefined] : new Set(registries)) {
    const pages = client.images.listImages.pages({ include_totals: true, ...(registry !== undefined && { registry }) }, { signal });
    for await (const { items, data } of pages) {
      if (data.is_partial_data === true) throw isPartial('images');
      for (const row of items) {
        // A console that does not know the filter gives all images.
        if (registry !== undefined && row.registry !== registry) continue;
        const { created, ...facts } = readFacts(row);
        const [repository, tag] = [row.repository, row.tag].map((name) => (isName(name) ? name : ''));
        const image = { kind: 'image', registry: row.registry, repository, tag, ...facts, created: created ?? '' } as StaleImage;
        const isOld = created === undefined || (isBefore(created, olderThanDays) && isBefore(facts.scanDate ?? created, notScannedForDays));
        const isNamed = [image.registry, image.repository, image.tag].every(isName);
        const why = !isNamed ? 'unnamed' : created === undefined ? 'ageUnknown' : reasonToKeep(row);
        listed.push({ image, isOld, why: why ?? (isOld && keep?.(row) === true ? 'callback' : undefined) });
      }
      notify(onProgress, { step: 'reading', elapsedMs: elapsedMs(), done: listed.length });
    }
  }
  return listed;
}

async function listRepositories(
  { signal }: WorkflowRun,
  client: AquaClientWith<'repositories.listRepositories'>,
  { registries }: FindStaleImagesInput,
): Promise<Repository[]> {
  const found: Repository[] = [];
  for await (const { items, data } of client.repositories.listRepositories.pages({ include_totals: true }, { signal })) {
    if (data.is_partial_data === true) throw isPartial('repositories');
    found.push(...items.filter(({ registry }) => registries?.includes(registry) !== false));
  }
  return found;
}

/** @returns The newest images of each repository. Those without a date may be the newest. */
function newestOf(listed: readonly Listed[], count: number): ReadonlySet<StaleImage> {
  const taken = new Map<string, number>();
  const newest = new Set<StaleImage>();
  for (const { image } of listed.toSorted((one, other) => compare(other.image.created || '~', one.image.created || '~'))) {
    const before = taken.get(keyOf(image)) ?? 0;
    taken.set(keyOf(image), before + 1);
    if (before < count) newest.add(image);
  }
  return newest;
}

/** @returns Repositories that have no images, or none but those of the plan. */
function findEmptied(
  repositories: readonly Repository[],
  listed: readonly Listed[],
  planned: readonly StaleImage[],
): { readonly repositories: EmptyRepository[]; readonly kept: KeptItem[] } {
  const all = countBy(listed.map(({ image }) => image));
  const removed = countBy(planned);
  const emptied: EmptyRepository[] = [];
  const kept: KeptItem[] = [];
  for (const { registry, name, num_images, is_default_policy } of repositories) {
    const repository: EmptyRepository = { kind: 'repository', registry, repository: name };
    const images = all.get(keyOf(repository)) ?? 0;
    if (images > (removed.get(keyOf(repository)) ?? 0)) continue;
    const isCounted = typeof num_images === 'number' && num_images <= images;
    const why = ![registry, name].every(isName)
      ? 'unnamed'
      : !isCounted
        ? 'notEmpty'
        : is_default_policy === false
          ? 'hasPolicy'
          : undefined;
    if (why === undefined) emptied.push(repository);
    else kept.push(toKept(repository, why));
  }
  return { repositories: emptied, kept };
}

function countBy(images: readonly StaleImage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const image of images) counts.set(keyOf(image), (counts.get(keyOf(image)) ?? 0) + 1);
  return counts;
}

function keyOf({ registry, repository }: Pick<StaleImage, 'registry' | 'repository'>): string {
  return JSON.stringify([registry, repository]);
}

/** Repository by repository, the oldest image first. */
function compareItems(one: CleanUpItem, other: CleanUpItem): number {
  const dateOf = (item: CleanUpItem): string => (item.kind === 'image' ? item.created : '');
  return compare(one.registry, other.registry) || compare(one.repository, other.repository) || compare(dateOf(one), dateOf(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isPartial(what: string): WorkflowError {
  return workflowError(workflow, 'partialData', `the console reports that the list of ${what} is incomplete (is_partial_data)`);
}
