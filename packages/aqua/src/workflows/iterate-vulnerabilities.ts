/** Gives every vulnerability of every image: image by image, several at a time, in order, each once. */
import { AuthError, InputError, isSecError, type SecError, WorkflowError, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { clockOf, describe, notify, onAbort } from '@sec/core/vendor';
import type { AquaClientWith } from '../client.js';
import type { InventoryImage, ListInventoryImagesInput, ListVulnerabilitiesInput, Vulnerability } from '../generated/operations.js';
import { normalizeDigest } from '../values/digest.js';
import { parseImageName } from '../values/image-name.js';

/** An image to read the vulnerabilities of: by digest, or by registry and name. */
export type VulnerabilityImage = Pick<InventoryImage, 'registry' | 'repository' | 'tag' | 'name' | 'digest' | 'image_digest'>;

export interface IterateVulnerabilitiesInput {
  /** The images. @defaultValue those of the inventory that match `inventory` */
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

/** Called after each image; `done` counts images, and how many there are is unknown. */
export interface IterateVulnerabilitiesProgress extends WorkflowProgress<'reading'> {
  readonly done: number;
  readonly failures: number;
  readonly vulnerabilities: number;
}

export interface IterateVulnerabilitiesOptions extends WorkflowOptions {
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

const workflow = 'iterateVulnerabilities';

/** Stands for the list of images itself, which is no image. */
const wholeList: Location = { registry: undefined, image: undefined, digest: undefined };

/**
 * Iterates over the vulnerabilities of images. An image that fails is an entry of kind `failure`, so that a gap is never
 * silent; what was read of it before comes first. A vulnerability is reported once for each registry, digest (else image
 * name) and resource; the keys of all that was reported are kept until the end.
 *
 * @throws {@link InputError} for a concurrency that is no integer of at least 1; nothing is sent.
 * @throws {@link AuthError} when the credential is rejected, and whatever ends the list of images itself.
 * @source query by digest, else by registry and exact name: andreazorzetto/aquasec-lib [T]
 */
export async function* iterateVulnerabilities(
  client: AquaClientWith<'inventory.listInventoryImages' | 'risks.listVulnerabilities'>,
  input: IterateVulnerabilitiesInput = {},
  options: IterateVulnerabilitiesOptions = {},
): AsyncGenerator<IterateVulnerabilitiesEntry, void, undefined> {
  const { concurrency = 5, signal, onProgress } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new InputError(`${workflow}: "concurrency" must be an integer of at least 1, got ${describe(concurrency)}; for example 5`, {
      member: 'concurrency',
    });
  if (signal?.aborted) throw signal.reason;
  const clock = clockOf(client);
  const startedMs = clock.monotonic();
  const stop = new AbortController();
  const stopListening = onAbort(signal, (reason) => stop.abort(reason));
  const readings = readAhead(locateImages(client, input, stop.signal), concurrency, (at) =>
    readImage(client, at, input.vulnerabilities ?? {}, stop.signal),
  );
  const reported = new Set<string>();
  const counts = { done: 0, failures: 0, vulnerabilities: 0 };
  try {
    for await (const { at, rows, error } of readings) {
      for (const vulnerability of rows) {
        const found = locate(vulnerability, at);
        const key = keyOf(vulnerability, found);
        if (reported.has(key)) continue;
        reported.add(key);
        counts.vulnerabilities++;
        yield { kind: 'vulnerability', ...found, vulnerability };
      }
      if (at !== wholeList) {
        counts.done++;
        if (error !== undefined) counts.failures++;
        notify(onProgress, { step: 'reading', elapsedMs: clock.monotonic() - startedMs, ...counts });
      }
      if (error !== undefined) yield { kind: 'failure', ...at, error };
    }
  } finally {
    stopListening();
    stop.abort(new Error('the iteration was left'));
  }
}

/** What was read of one image. */
interface Reading {
  readonly at: Location;
  readonly rows: readonly Vulnerability[];
  /** Why that is not everything. */
  readonly error: SecError | undefined;
}

/** Reads several images concurrently, and gives what was read in their order. */
async function* readAhead(
  images: AsyncGenerator<Location | Reading, void, undefined>,
  concurrency: number,
  read: (at: Location) => Promise<Reading>,
): AsyncGenerator<Reading, void, undefined> {
  const running: Promise<Reading>[] = [];
  try {
    for (let more = true; more || running.length > 0;) {
      while (more && running.length < concurrency) {
        const next = await images.next();
        if (next.done === true) {
          more = false;
          continue;
        }
        const reading = 'rows' in next.value ? Promise.resolve(next.value) : read(next.value);
        // It is awaited in its turn; until then nobody listens.
        reading.catch(() => undefined);
        running.push(reading);
      }
      const first = running.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    await images.return(undefined);
  }
}

/** Gives the images, those with the same digest in the same registry once, and at the end what is known to be missing. */
async function* locateImages(
  client: AquaClientWith<'inventory.listInventoryImages'>,
  { images, inventory = {} }: IterateVulnerabilitiesInput,
  signal: AbortSignal,
): AsyncGenerator<Location | Reading, void, undefined> {
  const isNew = createDistinct();
  if (images !== undefined) {
    for await (const image of images) {
      const at = locateImage(image);
      if (isNew(at)) yield at;
    }
    return;
  }
  let isPartial = false;
  for await (const { items, data } of client.inventory.listInventoryImages.pages(inventory, { signal })) {
    isPartial ||= data.is_partial_data === true;
    for (const image of items) {
      const at = locateImage(image);
      if (isNew(at)) yield at;
    }
  }
  if (isPartial) yield { at: wholeList, rows: [], error: partial('the list of images') };
}

/** @returns A function that says whether an image was not seen before. */
function createDistinct(): (at: Location) => boolean {
  const seen = new Set<string>();
  return ({ registry, image, digest }) => {
    // Without any name there is nothing to tell images apart by, and each one is a gap of its own.
    if ((digest ?? image) === undefined) return true;
    const key = JSON.stringify([registry, digest === undefined ? image : normalizeDigest(digest)]);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
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
  if (query === undefined) return { at, rows, error: fail('the list names neither a digest nor registry, repository and tag of an image') };
  let isPartial = false;
  try {
    for await (const { items, data } of client.risks.listVulnerabilities.pages(
      { show_negligible: true, ...filters, ...query, skip_count: true },
      { signal },
    )) {
      isPartial ||= data.is_partial_data === true;
      rows.push(...items.filter(isRow));
      if (!items.every(isRow)) return { at, rows, error: fail('the list of vulnerabilities has an entry that is no object') };
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
  return fail(`the console reports that ${what} is incomplete (is_partial_data)`);
}

function fail(problem: string): WorkflowError {
  return new WorkflowError(workflow, 'failed', problem);
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
