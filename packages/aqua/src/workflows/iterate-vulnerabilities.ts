/** Gives every vulnerability of every image: image by image, several at a time, in order, each once. */
import {
  AuthError,
  InputError,
  isSecError,
  type IterationOptions,
  type ResumableIterator,
  type SecError,
  type WorkflowError,
  type WorkflowErrorOf,
  type WorkflowProgress,
} from '@sec/core';
import {
  areKeys,
  createRecentKeys,
  describe,
  isErrorOf,
  type Iteration,
  mapAhead,
  notify,
  type PlacedEntry,
  type RecentKeys,
  resumable,
  stableHash,
  tokensOf,
  type Workflow,
  workflowError,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../client.js';
import type { InventoryImage, ListInventoryImagesInput, ListVulnerabilitiesInput, Vulnerability } from '../generated/operations.js';
import { normalizeDigest } from '../values/digest.js';
import { parseImageName } from '../values/image-name.js';

/** An image to read the vulnerabilities of: by digest, or by registry and name. */
export type VulnerabilityImage = Pick<InventoryImage, 'registry' | 'repository' | 'tag' | 'name' | 'digest' | 'image_digest'>;

export interface IterateVulnerabilitiesInput {
  /** The images; to resume, the same in the same order. @defaultValue those of the inventory that match `inventory` */
  readonly images?: Iterable<VulnerabilityImage> | AsyncIterable<VulnerabilityImage> | undefined;
  /** Which images of the inventory. */
  readonly inventory?: Omit<ListInventoryImagesInput, 'page' | 'pagesize'> | undefined;
  /** Which vulnerabilities. @defaultValue all of them, negligible ones included */
  readonly vulnerabilities?:
    | Omit<
        ListVulnerabilitiesInput,
        'page' | 'pagesize' | 'skip_count' | 'digest' | 'image_name' | 'image_name_exact_match' | 'registry_name' | 'order_by'
      >
    | undefined;
}

/** Called after each image; `done` counts the images of this iteration, and how many there are is unknown. */
export interface IterateVulnerabilitiesProgress extends WorkflowProgress<'reading'> {
  readonly done: number;
  readonly failures: number;
  readonly vulnerabilities: number;
}

export interface IterateVulnerabilitiesOptions extends IterationOptions {
  /** Images that are read concurrently. @defaultValue 5 */
  readonly concurrency?: number | undefined;
  /** Called after each image. */
  readonly onProgress?: ((progress: IterateVulnerabilitiesProgress) => void) | undefined;
}

/** Where a vulnerability is; `undefined` where the console does not say. */
interface Location {
  readonly registry: string | undefined;
  /** Repository and tag. */
  readonly image: string | undefined;
  readonly digest: string | undefined;
}

/** A vulnerability, or an image whose vulnerabilities could not all be read. */
export type IterateVulnerabilitiesEntry =
  | {
      readonly kind: 'vulnerability';
      readonly registry: string | undefined;
      readonly image: string | undefined;
      readonly digest: string | undefined;
      readonly vulnerability: Vulnerability;
    }
  | {
      readonly kind: 'failure';
      readonly registry: string | undefined;
      /** The image; `undefined` where the list of images itself is incomplete. */
      readonly image: string | undefined;
      readonly digest: string | undefined;
      readonly error: SecError;
    };

type Client = AquaClientWith<'inventory.listInventoryImages' | 'risks.listVulnerabilities'>;

/** What a token holds. */
interface State {
  /** Keys of the last images of which everything was returned. */
  readonly recent: readonly string[];
  /** The image behind them, and what was returned of it last. */
  readonly image?: string | undefined;
  readonly row?: number | undefined;
  readonly vulnerability?: string | undefined;
}

/**
 * Why the `error` of an entry of {@link iterateVulnerabilities} says that something is missing, unless a call failed. `partialData`:
 * the console says so; `imageNotNamed`: the list does not name the image; `incompleteResponse`: an entry is no object.
 */
export type IterateVulnerabilitiesReason = 'partialData' | 'imageNotNamed' | 'incompleteResponse';

/** @returns Whether an error is one of {@link iterateVulnerabilities}; its `reason` is then one of {@link IterateVulnerabilitiesReason}. */
export function isIterateVulnerabilitiesError(
  error: unknown,
): error is WorkflowErrorOf<'iterateVulnerabilities', IterateVulnerabilitiesReason> {
  return isErrorOf('iterateVulnerabilities', error);
}

const workflow: Workflow<IterateVulnerabilitiesReason> = 'iterateVulnerabilities';

/** Stands for the list of images itself, which is no image. */
const wholeList: Location = { registry: undefined, image: undefined, digest: undefined };

/**
 * Iterates over the vulnerabilities of images. An image that fails is an entry of kind `failure`, so that a gap is never
 * silent; what was read of it before comes first. A vulnerability is reported once for each registry, digest (else image
 * name) and resource; the keys of all that was reported are kept until the end.
 *
 * Its `continuationToken` resumes: the images are listed anew, and those before the last one are not read again; of the last five
 * images one has to be among them still. What an earlier iteration reported comes again where the vulnerabilities of the last image
 * have changed, and where one digest is in several registries.
 *
 * @throws {@link InputError} for a concurrency that is no integer of at least 1; nothing is sent.
 * @throws {@link AuthError} when the credential is rejected, and whatever ends the list of images itself.
 * @source query by digest, else by registry and exact name: andreazorzetto/aquasec-lib [T]
 */
export function iterateVulnerabilities(
  client: Client,
  input: IterateVulnerabilitiesInput = {},
  options: IterateVulnerabilitiesOptions = {},
): ResumableIterator<IterateVulnerabilitiesEntry> {
  const { images, inventory, vulnerabilities } = input;
  const bound = { isInventory: images === undefined, inventory, vulnerabilities };
  return resumable(client, { workflow, version: 1, input: bound, options: ['concurrency', 'onProgress'] }, options, (iteration) =>
    iterate(client, input, { ...options, ...iteration }),
  );
}

async function* iterate(
  client: Client,
  input: IterateVulnerabilitiesInput,
  run: IterateVulnerabilitiesOptions & Iteration,
): AsyncGenerator<PlacedEntry<IterateVulnerabilitiesEntry>, void, undefined> {
  const { concurrency = 5, signal, onProgress } = run;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new InputError(`${workflow}: "concurrency" must be an integer of at least 1, got ${describe(concurrency)}; for example 5`, {
      member: 'concurrency',
    });
  const state = readState(run);
  const place = createRecentKeys(state.recent);
  let { recent } = state;
  const images = createImageList(client, input, { place, run });
  const readings = mapAhead(images.located(), concurrency, async ({ key, at, error }) => ({
    key,
    ...(error === undefined ? await readImage(client, at, input.vulnerabilities ?? {}, signal) : { at, rows: [], error }),
  }));
  const reported = new Set<string>();
  const counts = { done: 0, failures: 0, vulnerabilities: 0 };
  const placed = (entry: IterateVulnerabilitiesEntry, after: State): PlacedEntry<IterateVulnerabilitiesEntry> => [
    entry,
    () => (images.isResumable() ? after : undefined),
  ];
  try {
    for await (const { key: image, at, rows, error } of readings) {
      const start = image === state.image ? startOf(rows, at, state) : 0;
      for (const [row, vulnerability] of rows.entries()) {
        const found = locate(vulnerability, at);
        const key = keyOf(vulnerability, found);
        if (reported.has(key)) continue;
        reported.add(key);
        if (row < start) continue;
        counts.vulnerabilities++;
        yield placed({ kind: 'vulnerability', ...found, vulnerability }, { recent, image, row, vulnerability: stableHash(key) });
      }
      recent = place.add(image);
      if (at !== wholeList) {
        counts.done++;
        if (error !== undefined) counts.failures++;
        notify(onProgress, { step: 'reading', elapsedMs: run.elapsedMs(), ...counts });
      }
      if (error !== undefined) yield placed({ kind: 'failure', ...at, error }, { recent });
    }
  } finally {
    run.stop();
  }
}

/** @returns How many rows of the image of a token were returned already: none where its row is now another one. */
function startOf(rows: readonly Vulnerability[], at: Location, { row = -1, vulnerability }: State): number {
  const last = rows[row];
  return last !== undefined && stableHash(keyOf(last, locate(last, at))) === vulnerability ? row + 1 : 0;
}

function readState({ readState: read, refuse }: Iteration): State {
  const state = (read() ?? {}) as Partial<State>;
  const { recent = [], image, row, vulnerability } = state;
  const isRight =
    areKeys(recent) &&
    [image, vulnerability].every((key) => key === undefined || typeof key === 'string') &&
    (row === undefined || Number.isSafeInteger(row));
  if (!isRight) throw refuse('got a damaged one');
  return { recent, image, row, vulnerability };
}

/** What was read of one image. */
interface Reading {
  readonly at: Location;
  readonly rows: readonly Vulnerability[];
  /** Why that is not everything. */
  readonly error: SecError | undefined;
}

/** An image to read. */
interface Located {
  readonly key: string;
  readonly at: Location;
  /** What is wrong, where there is nothing to read. */
  readonly error?: SecError;
}

interface ImageList {
  /** Gives the images from the place on, those with the same digest in the same registry once, and at the end what is missing. */
  located(): AsyncGenerator<Located, void, undefined>;
  /** Whether the order is one that another process finds again. */
  isResumable(): boolean;
}

function createImageList(
  client: AquaClientWith<'inventory.listInventoryImages'>,
  { images, inventory = {} }: IterateVulnerabilitiesInput,
  { place, run }: { readonly place: RecentKeys; readonly run: Iteration },
): ImageList {
  const pages = images === undefined ? client.inventory.listInventoryImages.pages(inventory, { signal: run.signal }) : undefined;
  let isPartial = false;
  let tokenAfter: (count: number) => string | undefined = () => undefined;
  async function* rowsOf(): AsyncGenerator<VulnerabilityImage, void, undefined> {
    if (pages === undefined) yield* images ?? [];
    else
      for await (const { items, data } of pages) {
        isPartial ||= data.is_partial_data === true;
        tokenAfter = tokensOf(pages);
        yield* items;
      }
  }
  async function* located(): AsyncGenerator<Located, void, undefined> {
    const keys = new Set<string>();
    for await (const row of rowsOf()) {
      const at = locateImage(row);
      // Without any name there is nothing to tell images apart by, and each one is a gap of its own.
      const isNamed = (at.digest ?? at.image) !== undefined;
      const key = stableHash([at.registry, at.digest === undefined ? at.image : normalizeDigest(at.digest), isNamed ? 0 : keys.size]);
      if (keys.size !== keys.add(key).size && place.isAfter(key)) yield { key, at };
    }
    if (isPartial && place.isAfter('')) yield { key: '', at: wholeList, error: partial('the list of images') };
    if (!place.isFound) throw run.refuse('got one whose last images are no longer in the list');
  }
  return { located, isResumable: () => pages === undefined || tokenAfter(0) !== undefined };
}

function locateImage(row: VulnerabilityImage): Location {
  const { registry, repository, tag, name, digest, image_digest }: VulnerabilityImage = isRow(row) ? row : {};
  const image = isName(repository) && isName(tag) ? `${repository}:${tag}` : isName(name) ? parseImageName(name).image : undefined;
  return {
    registry: isName(registry) ? registry : undefined,
    image,
    digest: isName(digest) ? digest : isName(image_digest) ? image_digest : undefined,
  };
}

/** Reads the rows of one image. A failure is kept beside what came before it, unless nothing else could succeed either. */
async function readImage(
  client: AquaClientWith<'risks.listVulnerabilities'>,
  at: Location,
  filters: NonNullable<IterateVulnerabilitiesInput['vulnerabilities']>,
  signal: AbortSignal,
): Promise<Reading> {
  const rows: Vulnerability[] = [];
  const query = toQuery(at);
  if (query === undefined)
    return { at, rows, error: fail('imageNotNamed', 'the list names neither a digest nor registry, repository and tag of an image') };
  let isPartial = false;
  try {
    for await (const { items, data } of client.risks.listVulnerabilities.pages(
      { show_negligible: true, ...filters, ...query, skip_count: true },
      { signal },
    )) {
      isPartial ||= data.is_partial_data === true;
      rows.push(...items.filter(isRow));
      if (!items.every(isRow))
        return { at, rows, error: fail('incompleteResponse', 'the list of vulnerabilities has an entry that is no object') };
    }
  } catch (error) {
    if (signal.aborted || error instanceof AuthError || !isSecError(error)) throw error;
    return { at, rows, error };
  }
  return { at, rows, error: isPartial ? partial('the list of vulnerabilities') : undefined };
}

/** @returns How to ask for the vulnerabilities of an image; `undefined` where it has no name. */
function toQuery({ registry, image, digest }: Location): Partial<ListVulnerabilitiesInput> | undefined {
  if (digest !== undefined) return { digest };
  if (registry === undefined || image === undefined) return undefined;
  return { registry_name: registry, image_name: image, image_name_exact_match: true };
}

function partial(what: string): WorkflowError {
  return fail('partialData', `the console reports that ${what} is incomplete (is_partial_data)`);
}

function fail(reason: IterateVulnerabilitiesReason, problem: string): WorkflowError {
  return workflowError(workflow, reason, problem);
}

/** The row of a vulnerability says best where it belongs: a digest may be in several registries. */
function locate({ registry, image_name, image_digest }: Vulnerability, at: Location): Location {
  return {
    registry: isName(registry) ? registry : at.registry,
    image: isName(image_name) ? image_name : at.image,
    digest: isName(image_digest) ? image_digest : at.digest,
  };
}

function keyOf({ name, resource }: Vulnerability, { registry, image, digest }: Location): string {
  const { type, format, path, name: resourceName, version, arch, cpe, hash } = resource ?? {};
  return JSON.stringify([
    registry,
    digest === undefined ? image : normalizeDigest(digest),
    name,
    type,
    format,
    path,
    resourceName,
    version,
    arch,
    cpe,
    hash,
  ]);
}

function isRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
