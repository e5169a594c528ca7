/** Finds the registry in Aqua that an image reference belongs to: scan calls take the name given in Aqua, not a host. */
import type { WorkflowErrorOf, WorkflowOptions } from '@sec/core';
import { assertOptions, isErrorOf, withoutSecrets, type Workflow, workflowError } from '@sec/core/vendor';
import type { AquaClientWith } from '../client.js';
import type { Registry } from '../generated/operations.js';
import { type ImageReference, readImageReference } from '../values/image-reference.js';

export interface FindRegistryInput {
  /** A reference such as `gcr.io/team/app:1.4.2`, or what {@link parseImageReference} made of it. */
  readonly image: string | ImageReference;
}

/**
 * Why {@link findRegistry} has no result. `registryNotFound`: no registry matches; `registryAmbiguous`: several do equally well;
 * `incompleteResponse`: the one that does has no name.
 */
export type FindRegistryReason = 'registryNotFound' | 'registryAmbiguous' | 'incompleteResponse';

/** @returns Whether an error is one of {@link findRegistry}; its `reason` is then one of {@link FindRegistryReason}. */
export function isFindRegistryError(error: unknown): error is WorkflowErrorOf<'findRegistry', FindRegistryReason> {
  return isErrorOf('findRegistry', error);
}

/** Hosts that all stand for Docker's registry. @source distribution/reference normalize.go [T] */
const dockerHosts: readonly string[] = [
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
  'hub.docker.com',
];

/** Registries that a message lists at most. */
const maxListed = 20;

/**
 * Finds the registry of an image. An exact name goes first, then the host of the registry's address, then its prefixes.
 * Among several, the longest address or prefix that the reference begins with decides.
 *
 * @throws {@link InputError} for a string that is no image reference; nothing is sent.
 * @throws {@link WorkflowError} with a {@link FindRegistryReason} when no registry matches, or several do equally well; it lists them.
 * @source "registry name must match exactly": Aqua Security API Reference [S]; `url`, `prefixes`: aquasecurity/terraform-provider-aquasec client/registries.go [C]
 */
export async function findRegistry(
  client: AquaClientWith<'registries.listRegistries'>,
  input: FindRegistryInput,
  options: WorkflowOptions = {},
): Promise<Registry> {
  const workflow: Workflow<FindRegistryReason> = 'findRegistry';
  assertOptions(workflow, options);
  const image: unknown = input.image;
  const reference = typeof image === 'object' && image !== null ? (image as ImageReference) : readImageReference(workflow, 'image', image);
  return findRegistryWithin(workflow, client, reference, options.signal);
}

/** Finds the registry as a step of a workflow. */
export async function findRegistryWithin(
  workflow: Workflow<FindRegistryReason>,
  client: AquaClientWith<'registries.listRegistries'>,
  reference: ImageReference,
  signal: AbortSignal | undefined,
): Promise<Registry> {
  const rows = await client.registries.listRegistries(undefined, { signal });
  const registries = rows.filter((row): row is Registry => typeof row === 'object' && (row as unknown) !== null);
  const best = findBest(registries, reference);
  const [found] = best;
  const name = `"${reference.registry}/${reference.repository}"`;
  if (found !== undefined && best.length === 1) {
    // A number would go out as digits, and could be the name of another registry.
    if (typeof found.name === 'string' && found.name !== '') return found;
    throw workflowError(
      workflow,
      'incompleteResponse',
      `the response has no string "/${rows.indexOf(found)}/name", so the registry of ${name} has no name to scan it by`,
    );
  }
  const problem =
    found === undefined
      ? `there is no registry in Aqua whose name, address or prefix fits ${name}; there are: ${listNames(registries)}`
      : `several registries in Aqua fit ${name} equally well: ${listNames(best)}; pass the name of one as "registry"`;
  throw withoutSecrets(client, workflowError(workflow, found === undefined ? 'registryNotFound' : 'registryAmbiguous', problem));
}

/** @returns The registry that fits best; several where they are equally good, none where none fits. */
function findBest(registries: readonly Registry[], reference: ImageReference): readonly Registry[] {
  const exact = registries.find(({ name }) => name === reference.registry);
  if (exact !== undefined) return [exact];
  const names = namesOf(reference);
  const withHost = registries.filter((registry) => hasHost(registry, reference));
  if (withHost.length === 0) return findLongest(registries, ({ prefixes }) => prefixes ?? [], names);
  const byAddress = withoutForeignPrefixes(withHost, names);
  const best = findLongest(byAddress, ({ url, prefixes }) => [url ?? '', ...(prefixes ?? [])], names);
  return best.length === 0 ? byAddress : best;
}

/** The names that an address or prefix may be the beginning of. */
function namesOf({ registry, repository }: ImageReference): readonly string[] {
  const hosts = isDocker(registry) ? dockerHosts : [registry.toLowerCase()];
  return hosts.map((host) => `${host}/${repository}`);
}

function isDocker(registry: string): boolean {
  return registry === 'Docker Hub' || dockerHosts.includes(registry.toLowerCase());
}

function hasHost({ url, type }: Registry, { registry }: ImageReference): boolean {
  const host = hostOf(url);
  if (isDocker(registry)) return (host !== undefined && dockerHosts.includes(host)) || (type === 'HUB' && host === undefined);
  return host !== undefined && host === hostOf(registry);
}

/** @returns Host and port in lower case, without a default port; `undefined` for an address that has none, such as the region of an ECR. */
function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.trim() === '') return undefined;
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`).host;
  } catch {
    return undefined;
  }
}

/** @returns The registries with the longest beginning of the reference; none where no address or prefix is a beginning. */
function findLongest(
  registries: readonly Registry[],
  beginningsOf: (registry: Registry) => readonly string[],
  names: readonly string[],
): Registry[] {
  let best: Registry[] = [];
  let bestLength = 0;
  for (const registry of registries) {
    const length = Math.max(0, ...beginningsOf(registry).map((text) => beginningLength(text, names)));
    if (length === 0 || length < bestLength) continue;
    best = length > bestLength ? [registry] : [...best, registry];
    bestLength = length;
  }
  return best;
}

/** Leaves out registries whose images all begin otherwise, unless that leaves none. */
function withoutForeignPrefixes(registries: readonly Registry[], names: readonly string[]): readonly Registry[] {
  const fitting = registries.filter(
    ({ prefixes }) => (prefixes ?? []).length === 0 || prefixes?.some((prefix) => beginningLength(prefix, names) > 0),
  );
  return fitting.length > 0 ? fitting : registries;
}

/** @returns How much of a name a prefix covers; a prefix ends where a part of the name ends, so that `app` is none of `apples`. */
function beginningLength(text: unknown, names: readonly string[]): number {
  if (typeof text !== 'string') return 0;
  const prefix = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    // Without the look behind, each of a million slashes would be tried as the first of them.
    .replace(/(?<!\/)\/+$/, '');
  if (prefix === '') return 0;
  return names.some((name) => name === prefix || name.startsWith(`${prefix}/`)) ? prefix.length : 0;
}

function listNames(registries: readonly Registry[]): string {
  if (registries.length === 0) return 'none';
  const shown = registries
    .slice(0, maxListed)
    .map(({ name, url }) => (hostOf(url) === undefined ? `"${name}"` : `"${name}" (${hostOf(url) ?? ''})`));
  return `${shown.join(', ')}${registries.length > maxListed ? ` and ${registries.length - maxListed} more` : ''}`;
}
