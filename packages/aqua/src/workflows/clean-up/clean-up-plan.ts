/** What a clean-up removes, as data that can be saved, looked at and given to it later. */
import { InputError } from '@sec/core';
import { describe, stableHash, targetOf } from '@sec/core/vendor';
import type { Image } from '../../generated/operations.js';
import { parseAquaDate } from '../../values/aqua-date.js';
import { normalizeDigest } from '../../values/digest.js';

/** An image that nobody has used for long enough, as it was when it was found. */
export interface StaleImage {
  readonly kind: 'image';
  /** Registry as Aqua names it. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
  /** Content, as `sha256:` and 64 hex digits; `undefined` where the console did not say. */
  readonly digest: string | undefined;
  /** When it was registered, ISO 8601. */
  readonly created: string;
  /** When it was last scanned, ISO 8601; `undefined` where it never was. */
  readonly scanDate: string | undefined;
}

/** A repository that has no images, or whose images all are in the same plan. */
export interface EmptyRepository {
  readonly kind: 'repository';
  /** Registry as Aqua names it. */
  readonly registry: string;
  readonly repository: string;
}

/** An image or a repository. */
export type CleanUpItem = StaleImage | EmptyRepository;

/**
 * Why something is kept although it is old enough.
 *
 * `inUse`: a running workload has it, by name or digest. `useUnknown`: the console does not say of it that no workload has it.
 * `decidedByHand`: somebody allowed or blocked it, which its removal would undo. `newest`: it is among the newest of its
 * repository (`keepNewest`). `callback`: `keep` said so. `ageUnknown`: the console gives no date of its registration. `scanning`: a
 * scan waits or runs. `unnamed`: it has no registry, repository or tag to remove it by. `changed`: since the plan was made it was
 * scanned, registered again or pushed again. `notEmpty`: the repository has images, or the console does not say that it has none.
 * `hasPolicy`: the repository has an assurance policy of its own, which its removal would lose.
 */
export type WhyKept =
  | 'inUse'
  | 'useUnknown'
  | 'decidedByHand'
  | 'newest'
  | 'callback'
  | 'ageUnknown'
  | 'scanning'
  | 'unnamed'
  | 'changed'
  | 'notEmpty'
  | 'hasPolicy';

/** What is kept; members that the console does not give are empty strings. */
export interface KeptItem {
  readonly kind: CleanUpItem['kind'];
  readonly registry: string;
  readonly repository: string;
  /** Empty for a repository. */
  readonly tag: string;
  readonly why: WhyKept;
}

/** What {@link findStaleImages} found. It is JSON: save it, look at it, and give it to {@link cleanUpImages}. */
export interface CleanUpPlan {
  readonly version: 1;
  /** Hash of the installation that it is of, so that no other one is cleaned by it. */
  readonly installation: string;
  /** When it was made, ISO 8601 by the client's clock. */
  readonly createdAt: string;
  /** Whether images may be removed although the console knows no running workload at all. */
  readonly allowWithoutWorkloads: boolean;
  /** Images that were looked at. */
  readonly considered: number;
  /** Those of them that are not old enough. */
  readonly recent: number;
  /** What can be removed, in the order in which it will be. */
  readonly images: readonly StaleImage[];
  readonly repositories: readonly EmptyRepository[];
  /** What is old enough and kept all the same. */
  readonly kept: readonly KeptItem[];
}

/** @returns The hash of the installation that a client reads. */
export function installationOf(client: object): string {
  return stableHash(targetOf(client));
}

/** What a look at an image compares with the plan. */
export type ImageFacts = Pick<StaleImage, 'digest' | 'scanDate'> & { readonly created: string | undefined };

/** @returns The facts of an image in one form, however the console writes them. */
export function readFacts({ digest, created, scan_date }: Image): ImageFacts {
  return {
    digest: typeof digest === 'string' && digest !== '' ? normalizeDigest(digest) : undefined,
    created: parseAquaDate(created)?.toISOString(),
    scanDate: parseAquaDate(scan_date)?.toISOString(),
  };
}

/** @returns Why an image must be kept, whatever its age; `undefined` where nothing speaks for it. */
export function reasonToKeep({ whitelisted, blacklisted, scan_status }: Image): WhyKept | undefined {
  if (whitelisted === true || blacklisted === true) return 'decidedByHand';
  return scan_status === 'pending' || scan_status === 'in_progress' ? 'scanning' : undefined;
}

/** @returns An item as it is kept. */
export function toKept(item: CleanUpItem, why: WhyKept): KeptItem {
  const { kind, registry, repository } = item;
  return { kind, registry, repository, tag: item.kind === 'image' ? item.tag : '', why };
}

/** @throws {@link InputError} for anything but a plan of the same installation; nothing is sent. */
export function readPlan(workflow: string, client: object, plan: unknown): CleanUpPlan {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "plan" must be what findStaleImages returned, ${problem}`, { member: 'plan' });
  const { version, installation, images, repositories, kept, considered, recent } = (plan ?? {}) as Partial<CleanUpPlan>;
  if (typeof plan !== 'object' || !Array.isArray(images) || !Array.isArray(repositories)) throw refuse(`got ${describe(plan)}`);
  if (version !== 1) throw refuse('got one of another version of this package');
  const isWhole =
    images.every((item) => isItem(item, 'image')) &&
    repositories.every((item) => isItem(item, 'repository')) &&
    Array.isArray(kept) &&
    typeof considered === 'number' &&
    typeof recent === 'number';
  if (!isWhole) throw refuse('got a damaged one');
  if (installation !== installationOf(client)) throw refuse('got one of another installation than that of the client');
  return plan as CleanUpPlan;
}

function isItem(value: unknown, kind: CleanUpItem['kind']): boolean {
  const item = (value ?? {}) as Partial<Record<keyof StaleImage, unknown>>;
  const needed = kind === 'image' ? (['registry', 'repository', 'tag', 'created'] as const) : (['registry', 'repository'] as const);
  return item.kind === kind && needed.every((name) => isName(item[name]));
}

/** Whether something can be called by a value. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
