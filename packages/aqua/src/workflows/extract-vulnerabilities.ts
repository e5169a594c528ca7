/** Gives every vulnerability of every image: image by image, several at a time, in order, each once. */
import { AuthError, callWith, InputError, isSecError, type SecError, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { AquaClient } from '../client.js';
import type { InventoryImage, ListInventoryImagesInput, ListVulnerabilitiesInput, Vulnerability } from '../generated/operations.js';
import { splitImageName } from './image-name.js';

/** An image to extract from: by digest, or by registry and name. */
export type ExtractImage = Pick<InventoryImage, 'registry' | 'repository' | 'tag' | 'name' | 'digest' | 'image_digest'>;

export interface ExtractVulnerabilitiesInput {
  /** The images; those of the inventory that match `inventory` unless given. */
  readonly images?: Iterable<ExtractImage> | AsyncIterable<ExtractImage>;
  /** Which images of the inventory. */
  readonly inventory?: Omit<ListInventoryImagesInput, 'page' | 'pagesize'>;
  /** Which vulnerabilities; all of them, negligible ones included, unless given. */
  readonly vulnerabilities?: Omit<
    ListVulnerabilitiesInput,
    'page' | 'pagesize' | 'skip_count' | 'digest' | 'image_name' | 'image_name_exact_match' | 'registry_name' | 'order_by'
  >;
}

export interface ExtractVulnerabilitiesOptions extends WorkflowOptions {
  /** Images that are read at the same time; 5 unless given. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: { readonly images: number; readonly failures: number; readonly vulnerabilities: number }) => void;
}

/** A vulnerability, or an image whose vulnerabilities could not all be read. */
export type ExtractedVulnerability =
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
      /** The image; missing where the list of images itself left something out. */
      readonly image: string | undefined;
      readonly digest: string | undefined;
      readonly error: SecError;
    };

interface Located {
  readonly registry: string | undefined;
  readonly image: string | undefined;
  readonly digest: string | undefined;
}

/**
 * An image that fails comes as an item of kind `failure`, so that a gap is never silent; what was read of it before comes
 * first. A vulnerability is told once for each registry, digest (else image name) and resource; the keys of all that was
 * told are kept until the end.
 *
 * @throws InputError for a concurrency that is no whole number from 1; nothing is sent.
 * @throws AuthError when the credential is refused, and whatever ends the list of images itself.
 * @source query by digest, else by registry and exact name: andreazorzetto/aquasec-lib [T]
 */
export async function* extractVulnerabilities(
  client: AquaClient,
  input: ExtractVulnerabilitiesInput = {},
  options: ExtractVulnerabilitiesOptions = {},
): AsyncGenerator<ExtractedVulnerability, void, undefined> {
  const { concurrency = 5, signal, onProgress } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new InputError(`extractVulnerabilities: "concurrency" must be a whole number from 1, got ${String(concurrency)}; for example 5`, {
      member: 'concurrency',
    });
  const stop = new AbortController();
  const passOn = (): void => stop.abort(signal?.reason);
  if (signal?.aborted) throw signal.reason;
  signal?.addEventListener('abort', passOn, { once: true });
  const inventory = { isPartial: false };
  const images = distinct(input.images ?? listInventory(client, input.inventory ?? {}, stop.signal, inventory));
  const running: Promise<{ readonly at: Located; readonly rows: readonly Vulnerability[]; readonly error: SecError | undefined }>[] = [];
  const told = new Set<string>();
  const progress = { images: 0, failures: 0, vulnerabilities: 0 };
  try {
    for (let more = true; more || running.length > 0;) {
      while (more && running.length < concurrency) {
        const image = await images.next();
        if (image.done === true) more = false;
        else {
          const reading = readAll(client, image.value, input.vulnerabilities ?? {}, stop.signal);
          // It is awaited in its turn; until then nobody listens.
          reading.catch(() => undefined);
          running.push(reading);
        }
      }
      const next = running.shift();
      if (next === undefined) break;
      const { at, rows, error } = await next;
      for (const vulnerability of rows) {
        const found = locate(vulnerability, at);
        const key = keyOf(vulnerability, found);
        if (told.has(key)) continue;
        told.add(key);
        progress.vulnerabilities++;
        yield { kind: 'vulnerability', ...found, vulnerability };
      }
      progress.images++;
      if (error !== undefined) progress.failures++;
      onProgress?.({ ...progress });
      if (error !== undefined) yield { kind: 'failure', ...at, error };
    }
    if (inventory.isPartial)
      yield { kind: 'failure', registry: undefined, image: undefined, digest: undefined, error: partial('the list of images') };
  } finally {
    signal?.removeEventListener('abort', passOn);
    stop.abort(new Error('the extract was left'));
    await images.return(undefined);
  }
}

async function* listInventory(
  client: AquaClient,
  input: ListInventoryImagesInput,
  signal: AbortSignal,
  state: { isPartial: boolean },
): AsyncGenerator<InventoryImage, void, undefined> {
  for await (const { items, data } of client.inventory.listInventoryImages.pages(input, { signal })) {
    if (data.is_partial_data === true) state.isPartial = true;
    yield* items;
  }
}

/** Tags with the same digest in the same registry are one image. */
async function* distinct(images: Iterable<ExtractImage> | AsyncIterable<ExtractImage>): AsyncGenerator<Located, void, undefined> {
  const seen = new Set<string>();
  for await (const image of images) {
    const at = locateImage(isRow(image) ? image : {});
    const key = JSON.stringify([at.registry, at.digest ?? at.image]);
    // Without any name there is nothing to tell them apart by, and each one is a gap of its own.
    if (seen.has(key) && (at.digest ?? at.image) !== undefined) continue;
    seen.add(key);
    yield at;
  }
}

function locateImage({ registry, repository, tag, name, digest, image_digest }: ExtractImage): Located {
  const image = isText(repository) && isText(tag) ? `${repository}:${tag}` : isText(name) ? splitImageName(name).image : undefined;
  return {
    registry: isText(registry) ? registry : undefined,
    image,
    digest: isText(digest) ? digest : isText(image_digest) ? image_digest : undefined,
  };
}

/** Reads the rows of one image. A failure is kept beside what came before it, unless nothing else could work either. */
async function readAll(
  client: AquaClient,
  at: Located,
  filters: NonNullable<ExtractVulnerabilitiesInput['vulnerabilities']>,
  signal: AbortSignal,
): Promise<{ readonly at: Located; readonly rows: readonly Vulnerability[]; readonly error: SecError | undefined }> {
  const rows: Vulnerability[] = [];
  const where =
    at.digest !== undefined
      ? { digest: at.digest }
      : at.registry !== undefined && at.image !== undefined
        ? { registry_name: at.registry, image_name: at.image, image_name_exact_match: true }
        : undefined;
  if (where === undefined)
    return {
      at,
      rows,
      error: new WorkflowError(
        'extractVulnerabilities',
        'failed',
        'the list names neither a digest nor registry, repository and tag of an image',
      ),
    };
  let isPartial = false;
  try {
    for await (const { items, data } of client.risks.listVulnerabilities.pages(
      { show_negligible: true, ...filters, ...where, skip_count: true },
      callWith(signal),
    )) {
      if (data.is_partial_data === true) isPartial = true;
      rows.push(...items.filter(isRow));
      if (!items.every(isRow)) return { at, rows, error: unreadable('the list of vulnerabilities') };
    }
  } catch (error) {
    if (signal.aborted || error instanceof AuthError || !isSecError(error)) throw error;
    return { at, rows, error };
  }
  return { at, rows, error: isPartial ? partial('the list of vulnerabilities') : undefined };
}

function unreadable(what: string): WorkflowError {
  return new WorkflowError('extractVulnerabilities', 'failed', `${what} has an entry that is no object`);
}

function isRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null;
}

function partial(what: string): WorkflowError {
  return new WorkflowError('extractVulnerabilities', 'failed', `the console says that ${what} is not whole (is_partial_data)`);
}

/** A row knows best where it belongs: a digest may be in several registries. */
function locate({ registry, image_name, image_digest }: Vulnerability, at: Located): Located {
  return {
    registry: isText(registry) ? registry : at.registry,
    image: isText(image_name) ? image_name : at.image,
    digest: isText(image_digest) ? image_digest : at.digest,
  };
}

function keyOf({ name, resource }: Vulnerability, { registry, image, digest }: Located): string {
  const { type, format, path, name: resourceName, version, arch, cpe, hash } = resource ?? {};
  return JSON.stringify([registry, digest ?? image, name, type, format, path, resourceName, version, arch, cpe, hash]);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
