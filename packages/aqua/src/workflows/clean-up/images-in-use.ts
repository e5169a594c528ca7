/** Which images run, as far as the console says: by two lists that do not depend on each other. */
import { IncompleteListError, type WorkflowError } from '@sec/core';
import { workflowError, type WorkflowRun } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { Container, InventoryImage } from '../../generated/operations.js';
import { normalizeDigest } from '../../values/digest.js';
import { parseImageName } from '../../values/image-name.js';
import { isName, type StaleImage } from './clean-up-plan.js';

export type UseClient = AquaClientWith<'inventory.listInventoryImages' | 'containers.listContainers'>;

/** `partialData`: the console says that a list is incomplete; `incompleteResponse`: a list has a row that names no image. */
export type UseReason = 'partialData' | 'incompleteResponse';
type UseRun = WorkflowRun<UseReason>;

/** An image as both lists can be asked for it. */
type Named = Pick<StaleImage, 'registry' | 'repository' | 'tag' | 'digest'>;

export interface ImagesInUse {
  /** Whether the console knows any running workload. */
  readonly isKnown: boolean;
  has(image: Named): boolean;
}

/** Readings of a list that changes while it is read. */
const maxReadings = 3;

/**
 * Reads which images run: those that the inventory lists with a running workload, and those that a container names. Containers come
 * and go, so a list that changed is read again, and what any reading showed counts.
 *
 * @throws {@link IncompleteListError} for a list that changes with every reading.
 * @throws {@link WorkflowError} with reason `partialData` where the console says that a list is incomplete.
 * @throws {@link WorkflowError} with reason `incompleteResponse` where it does not say what runs.
 * @source `has_workloads`: andreazorzetto/aquasec-lib aquasec/inventory.py; names of images: aquasec/containers.py [T]
 */
export async function readImagesInUse({ workflow, signal }: UseRun, client: UseClient): Promise<ImagesInUse> {
  const keys = new Set<string>();
  const names = new Set<string>();
  const digests = new Set<string>();
  const fail = (reason: UseReason, what: string): WorkflowError =>
    workflowError(workflow, reason, `${what}, so nobody can tell what is in use`);
  await readWhole(async () => {
    for await (const { items, data } of client.inventory.listInventoryImages.pages({ has_workloads: true }, { signal })) {
      if (data.is_partial_data === true) throw fail('partialData', 'the console reports that the list of running images is incomplete');
      for (const row of items) {
        const { key, digest } = locate(row);
        if (key === undefined && digest === undefined)
          throw fail('incompleteResponse', 'the list of running images has a row that names no image');
        if (key !== undefined) keys.add(key);
        if (digest !== undefined) digests.add(digest);
      }
    }
  });
  await readWhole(async () => {
    for await (const { items, data } of client.containers.listContainers.pages({}, { signal })) {
      if (data.is_partial_data === true) throw fail('partialData', 'the console reports that the list of containers is incomplete');
      for (const container of items) addNames(container, names, digests);
    }
  });
  return {
    isKnown: keys.size + names.size + digests.size > 0,
    has: ({ registry, repository, tag, digest }) =>
      keys.has(keyOf(registry, repository, tag)) || names.has(nameOf(repository, tag)) || (digest !== undefined && digests.has(digest)),
  };
}

/** @returns Whether the inventory lists an image as one that no running workload has. */
export async function readImagesWithoutWorkloads(
  { workflow, signal }: UseRun,
  client: AquaClientWith<'inventory.listInventoryImages'>,
): Promise<(image: Named) => boolean> {
  const keys = new Set<string>();
  for await (const { items, data } of client.inventory.listInventoryImages.pages({ has_workloads: false }, { signal })) {
    if (data.is_partial_data === true)
      throw workflowError(workflow, 'partialData', 'the console reports that the list of images without workloads is incomplete');
    for (const { key } of items.map(locate)) if (key !== undefined) keys.add(key);
  }
  return ({ registry, repository, tag }) => keys.has(keyOf(registry, repository, tag));
}

async function readWhole(read: () => Promise<void>): Promise<void> {
  for (let reading = 1; ; reading++) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof IncompleteListError && error.reason === 'changed') || reading >= maxReadings) throw error;
    }
  }
}

/** A row names an image by its parts, or on some consoles by name alone. */
function locate(row: InventoryImage): { readonly key: string | undefined; readonly digest: string | undefined } {
  const { registry, name, digest = row.image_digest } = row;
  const parts = isName(row.repository) && isName(row.tag) ? row : isName(name) ? parseImageName(name) : {};
  const { repository, tag } = parts;
  return {
    key: isName(registry) && isName(repository) && isName(tag) ? keyOf(registry, repository, tag) : undefined,
    digest: isName(digest) ? normalizeDigest(digest) : undefined,
  };
}

/** A container does not say of which registry its image is: each end of the name counts, so that any registry may be meant. */
function addNames(container: Container, names: Set<string>, digests: Set<string>): void {
  for (const image of [container.image_name, container.registry_image_name, container.origin_image_name]) {
    if (!isName(image)) continue;
    const { repository, tag, digest } = parseImageName(image);
    if (digest !== undefined) digests.add(normalizeDigest(digest));
    const parts = repository.split('/');
    for (let start = 0; start < parts.length; start++) names.add(nameOf(parts.slice(start).join('/'), tag));
  }
}

function nameOf(repository: string, tag: string): string {
  return `${repository}:${tag}`;
}

function keyOf(registry: string, repository: string, tag: string): string {
  return JSON.stringify([registry, repository, tag]);
}
