/** Finds the registry in Aqua that an image reference belongs to: scan calls want the name given in Aqua, not a host. */
import { callWith, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { AquaClient } from '../client.js';
import type { Registry } from '../generated/operations.js';
import { type ImageReference, parseImageReference } from '../image-reference.js';

/** Hosts that all stand for Docker's registry. @source distribution/reference normalize.go [T] */
const dockerHosts: readonly string[] = [
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
  'hub.docker.com',
];

/** Registries that a message lists at most. */
const mostListed = 20;

/**
 * An exact name goes first, then the host of the registry's address, then its prefixes. Among several, the longest
 * address or prefix that the reference begins with decides.
 *
 * @throws InputError for a text that is no image reference; nothing is sent.
 * @throws WorkflowError with reason `failed` when no registry matches, or several do equally well; it lists them.
 * @source "registry name must match exactly": Aqua Security API Reference [S]; `url`, `prefixes`: aquasecurity/terraform-provider-aquasec client/registries.go [C]
 */
export async function findRegistry(
  client: AquaClient,
  imageReference: string | ImageReference,
  options: WorkflowOptions = {},
): Promise<Registry> {
  const reference = typeof imageReference === 'string' ? parseImageReference(imageReference) : imageReference;
  const answer = await client.registries.listRegistries(undefined, callWith(options.signal));
  const registries = answer.filter((row): row is Registry => typeof row === 'object' && (row as unknown) !== null);
  const exact = registries.find(({ name }) => name === reference.registry);
  if (exact !== undefined) return exact;

  const names = namesOf(reference);
  const byAddress = withoutForeignPrefixes(
    registries.filter((registry) => hasHost(registry, reference)),
    names,
  );
  const addressesOf = ({ url, prefixes }: Registry): readonly string[] => [url ?? '', ...(prefixes ?? [])];
  const best = byAddress.length > 0 ? longest(byAddress, addressesOf, names) : longest(registries, ({ prefixes }) => prefixes ?? [], names);
  const [found, ...others] = byAddress.length > 0 && best.length === 0 ? byAddress : best;
  if (found !== undefined && others.length === 0) return found;
  const whole = `"${reference.registry}/${reference.repository}"`;
  throw new WorkflowError(
    'findRegistry',
    'failed',
    found === undefined
      ? `no registry in Aqua has a name, address or prefix for ${whole}; there are: ${listOf(registries)}`
      : `several registries in Aqua are equally good for ${whole}: ${listOf([found, ...others])}; pass the name of one as "registry"`,
  );
}

/** The texts that an address or prefix may be the beginning of. */
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

/** @returns The registries with the longest beginning of the reference; none where no text is a beginning. */
function longest(
  registries: readonly Registry[],
  textsOf: (registry: Registry) => readonly string[],
  names: readonly string[],
): Registry[] {
  let best: Registry[] = [];
  let bestLength = 0;
  for (const registry of registries) {
    const length = Math.max(0, ...textsOf(registry).map((text) => beginningLength(text, names)));
    if (length === 0 || length < bestLength) continue;
    best = length > bestLength ? [registry] : [...best, registry];
    bestLength = length;
  }
  return best;
}

/** Leaves out registries whose images all begin otherwise, unless none is left then. */
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
    .replace(/\/+$/, '');
  if (prefix === '') return 0;
  return names.some((name) => name === prefix || name.startsWith(`${prefix}/`)) ? prefix.length : 0;
}

function listOf(registries: readonly Registry[]): string {
  if (registries.length === 0) return 'none';
  const shown = registries
    .slice(0, mostListed)
    .map(({ name, url }) => (hostOf(url) === undefined ? `"${name}"` : `"${name}" (${hostOf(url) ?? ''})`));
  return `${shown.join(', ')}${registries.length > mostListed ? ` and ${registries.length - mostListed} more` : ''}`;
}
