/** Changes single badges of cloud accounts, where the API can only overwrite them all. */
import { AuthError, callWith, InputError, isSecError, type SecError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { Badge, CloudBadge } from '../generated/operations.js';
import { assertResourceId, parseResourceId } from '../resource-id.js';

export interface UpdateBadgesInput {
  /** Resource ids of the accounts, such as `divvyorganizationservice:18`. One that stands twice is changed once. */
  readonly clouds: readonly string[];
  /** Badges that each account shall have. One with a key that the account has gets the new value. */
  readonly set?: readonly Badge[];
  /** Keys of badges that each account shall not have. */
  readonly remove?: readonly string[];
}

export interface UpdateBadgesOptions extends WorkflowOptions {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export type UpdatedBadges =
  | {
      /** `unchanged` had the badges already, so nothing was sent for it. */
      readonly outcome: 'changed' | 'unchanged';
      readonly resource_id: string;
      /** What it has now, without those that the server made by itself. */
      readonly badges: readonly Badge[];
    }
  /** Look at `mayHaveSucceeded` of the error before you conclude that nothing changed. */
  | { readonly outcome: 'failed'; readonly resource_id: string; readonly error: SecError };

export interface UpdateBadgesResult {
  /** One for each account, in the order of the input. */
  readonly results: readonly UpdatedBadges[];
  readonly failures: number;
}

const workflow = 'updateBadges';

/**
 * Reads the badges of each account, changes what was asked for, and writes them back. Badges that the server made by itself
 * (`auto_generated`) are left out of what is written: they are its own to keep.
 *
 * Reading and writing are two requests: a change that somebody else makes between them is lost. Accounts are done one after
 * another, and one that fails does not stop the others: look at `failures`. Repeating is safe.
 *
 * @example
 * ```ts
 * import { updateBadges } from '@sec/insightcloudsec';
 *
 * const { results, failures } = await updateBadges(client, {
 *   clouds: ['divvyorganizationservice:18'],
 *   set: [{ key: 'owner', value: 'payments' }],
 *   remove: ['former-owner'],
 * });
 * ```
 *
 * @throws {@link InputError} for an id that is none of a cloud account, a key that stands twice, or nothing to change; nothing
 * is sent.
 * @throws AuthError when the credential is refused.
 * @source alpalwal/Divvy_scripts apply_badges_from_csv.py; gstotts/go-client-ics badges.go UpdateCloudBadges [T]
 */
export async function updateBadges(
  client: InsightCloudSecClient,
  input: UpdateBadgesInput,
  options: UpdateBadgesOptions = {},
): Promise<UpdateBadgesResult> {
  const { clouds, set, remove } = readInput(input);
  const results: UpdatedBadges[] = [];
  for (const resource_id of clouds) {
    results.push(await updateOne(client, resource_id, { set, remove }, options.signal));
    options.onProgress?.({ done: results.length, total: clouds.length });
  }
  return { results, failures: results.filter(({ outcome }) => outcome === 'failed').length };
}

async function updateOne(
  client: InsightCloudSecClient,
  resourceId: string,
  { set, remove }: { readonly set: readonly Badge[]; readonly remove: ReadonlySet<string> },
  signal: AbortSignal | undefined,
): Promise<UpdatedBadges> {
  try {
    const before = await client.badges.listBadges({ resourceId }, callWith(signal));
    const own = before.filter((badge) => badge.auto_generated !== true).map(toBadge);
    const after = [...own.filter(({ key }) => !remove.has(key) && !set.some((badge) => badge.key === key)), ...set];
    if (isSame(own, after)) return { outcome: 'unchanged', resource_id: resourceId, badges: own };
    await client.badges.replaceBadges({ resourceId, target_resource_ids: [resourceId], badges: after }, callWith(signal));
    return { outcome: 'changed', resource_id: resourceId, badges: after };
  } catch (error) {
    if (signal?.aborted === true || error instanceof AuthError || !isSecError(error)) throw error;
    return { outcome: 'failed', resource_id: resourceId, error };
  }
}

/** The two members that a badge may be sent with. */
function toBadge({ key, value }: CloudBadge): Badge {
  return { key, value };
}

/** Whether two lists hold the same badges, in any order. */
function isSame(before: readonly Badge[], after: readonly Badge[]): boolean {
  return (
    before.length === after.length && after.every(({ key, value }) => before.some((badge) => badge.key === key && badge.value === value))
  );
}

function readInput({ clouds, set = [], remove = [] }: UpdateBadgesInput) {
  if (!Array.isArray(clouds) || clouds.length === 0)
    throw new InputError(
      `${workflow}: "clouds" must be a list of resource ids, got ${Array.isArray(clouds) ? 'an empty one' : 'something else'}; for example ["divvyorganizationservice:18"]`,
      { member: 'clouds' },
    );
  for (const [index, id] of clouds.entries()) assertCloudId(id, `clouds[${index}]`);
  const badges = checkBadges(workflow, 'set', set);
  if (!Array.isArray(remove) || !remove.every((key) => typeof key === 'string' && key !== ''))
    throw new InputError(`${workflow}: "remove" must be a list of keys, got something else; for example ["former-owner"]`, {
      member: 'remove',
    });
  const both = badges.find(({ key }) => remove.includes(key));
  if (both !== undefined)
    throw new InputError(
      `${workflow}: "remove" must not hold a key of "set", got ${JSON.stringify(both.key)} in both; for example ["former-owner"]`,
      {
        member: 'remove',
      },
    );
  if (badges.length === 0 && remove.length === 0)
    throw new InputError(
      `${workflow}: "set" or "remove" must hold something to change, got nothing; for example set: [{ key: 'owner', value: 'payments' }]`,
      {
        member: 'set',
      },
    );
  return { clouds: [...new Set(clouds)] as readonly string[], set: badges, remove: new Set<string>(remove) };
}

/** Refuses a resource id that is none of a cloud account. */
export function assertCloudId(id: string, member: string): void {
  assertResourceId(id, member);
  if (parseResourceId(id)?.type !== 'divvyorganizationservice')
    throw new InputError(
      `"${member}" must be the resource id of a cloud account, got one of "${parseResourceId(id)?.type}"; for example divvyorganizationservice:18`,
      {
        member,
      },
    );
}

/** Refuses badges that the server would: a key may occur once. */
export function checkBadges(name: string, member: string, badges: unknown): readonly Badge[] {
  const isBadge = (badge: unknown): badge is Badge => {
    const { key, value } = (badge ?? {}) as Partial<Record<keyof Badge, unknown>>;
    return typeof key === 'string' && key !== '' && typeof value === 'string';
  };
  if (!Array.isArray(badges) || !badges.every(isBadge))
    throw new InputError(
      `${name}: "${member}" must be a list of badges, got something else; for example [{ key: 'owner', value: 'payments' }]`,
      { member },
    );
  const keys = badges.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined)
    throw new InputError(
      `${name}: "${member}" must hold each key once, got ${JSON.stringify(twice)} twice; for example [{ key: 'owner', value: 'payments' }]`,
      { member },
    );
  return badges.map(({ key, value }) => ({ key, value }));
}
