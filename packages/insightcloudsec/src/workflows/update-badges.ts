/** Changes single badges of cloud accounts, where the API can only overwrite them all. */
import { AuthError, InputError, isSecError, type SecError, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { act, assertOptions, notify, withTimeout, type WorkflowRun } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { Badge, CloudBadge } from '../generated/operations.js';
import { inputError } from '../input-error.js';
import { readBadges } from '../values/badges.js';
import { assertCloudId } from '../values/resource-id.js';

/** Which badges of which accounts to change. */
export interface UpdateBadgesInput {
  /** Resource ids of the accounts, such as `divvyorganizationservice:18`. An id that is repeated is changed once. */
  readonly clouds: readonly string[];
  /** Badges that each account gets. One whose key the account already has gets the new value. */
  readonly set?: readonly Badge[] | undefined;
  /** Keys of badges to remove from each account. */
  readonly remove?: readonly string[] | undefined;
}

/** Options of {@link updateBadges}. */
export interface UpdateBadgesOptions extends WorkflowOptions {
  /** Receives the number of accounts after every account. */
  readonly onProgress?: ((progress: UpdateBadgesProgress) => void) | undefined;
}

/** `done` and `total` count accounts. */
export interface UpdateBadgesProgress extends WorkflowProgress<'updating'> {
  readonly done: number;
  readonly total: number;
}

/** What became of one account. */
export type UpdateBadgesEntry =
  | {
      /** `unchanged` had the badges already, so nothing was sent for it. */
      readonly outcome: 'updated' | 'unchanged';
      readonly resource_id: string;
      /** What it has now, without those that the server created itself. */
      readonly badges: readonly Badge[];
    }
  /** Check `mayHaveSucceeded` of the error before you conclude that nothing changed. */
  | { readonly outcome: 'failed'; readonly resource_id: string; readonly error: SecError };

/** What became of all accounts. */
export interface UpdateBadgesResult {
  /** One for each account, in the order of the input. */
  readonly results: readonly UpdateBadgesEntry[];
  /** Number of results that failed. */
  readonly failures: number;
}

type Client = InsightCloudSecClientWith<'badges.listBadges' | 'badges.replaceBadges'>;

interface Change {
  readonly set: readonly Badge[];
  readonly remove: ReadonlySet<string>;
}

const workflow = 'updateBadges';

/**
 * Reads the badges of each account, applies the change, and writes them back. Badges that the server created itself
 * (`auto_generated`) are not written: the server keeps them.
 *
 * Reading and writing are two requests: a change that somebody else makes between them is lost. Accounts are updated one after
 * another, and one that fails does not stop the others: check `failures`. Repeating is safe.
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
 * @throws {@link InputError} for an id that is not of a cloud account, a key that is repeated, or an empty change; nothing is
 * sent.
 * @throws {@link AuthError} when the credential is rejected.
 * @source alpalwal/Divvy_scripts apply_badges_from_csv.py; gstotts/go-client-ics badges.go UpdateCloudBadges [T]
 */
export async function updateBadges(
  client: Client,
  input: UpdateBadgesInput,
  options: UpdateBadgesOptions = {},
): Promise<UpdateBadgesResult> {
  assertOptions(workflow, options, ['onProgress']);
  const { clouds, ...change } = readInput(input);
  return withTimeout(client, { workflow, signal: options.signal }, async (run) => {
    const results: UpdateBadgesEntry[] = [];
    for (const resource_id of clouds) {
      results.push(await updateOne(run, client, resource_id, change));
      notify(options.onProgress, { step: 'updating', elapsedMs: run.elapsedMs(), done: results.length, total: clouds.length });
    }
    return { results, failures: results.filter(({ outcome }) => outcome === 'failed').length };
  });
}

async function updateOne(run: WorkflowRun, client: Client, resourceId: string, { set, remove }: Change): Promise<UpdateBadgesEntry> {
  const { signal } = run;
  try {
    const before = await client.badges.listBadges({ resourceId }, { signal });
    const own = before.filter((badge) => badge.auto_generated !== true).map(toBadge);
    const after = [...own.filter(({ key }) => !remove.has(key) && !set.some((badge) => badge.key === key)), ...set];
    if (areSame(own, after)) return { outcome: 'unchanged', resource_id: resourceId, badges: own };
    const change = { resourceId, target_resource_ids: [resourceId], badges: after };
    await act(run, () => client.badges.replaceBadges(change, { signal }));
    return { outcome: 'updated', resource_id: resourceId, badges: after };
  } catch (error) {
    if (signal.aborted || error instanceof AuthError || !isSecError(error)) throw error;
    return { outcome: 'failed', resource_id: resourceId, error };
  }
}

/** The two members with which a badge may be sent. */
function toBadge({ key, value }: CloudBadge): Badge {
  return { key, value };
}

/** Whether two arrays hold the same badges, in any order. */
function areSame(before: readonly Badge[], after: readonly Badge[]): boolean {
  return (
    before.length === after.length && after.every(({ key, value }) => before.some((badge) => badge.key === key && badge.value === value))
  );
}

function readInput({ clouds, set = [], remove = [] }: UpdateBadgesInput): Change & { readonly clouds: readonly string[] } {
  if (!Array.isArray(clouds) || clouds.length === 0)
    throw inputError(workflow, 'clouds', {
      expected: 'a non-empty array of resource ids',
      value: clouds,
      example: '["divvyorganizationservice:18"]',
    });
  for (const [index, id] of clouds.entries()) assertCloudId(workflow, `clouds[${index}]`, id);
  const badges = readBadges(workflow, 'set', set);
  const example = '["former-owner"]';
  if (!Array.isArray(remove)) throw inputError(workflow, 'remove', { expected: 'an array of keys', value: remove, example });
  for (const [index, key] of remove.entries())
    if (typeof key !== 'string' || key === '')
      throw inputError(workflow, `remove[${index}]`, { expected: 'the key of a badge', value: key, example: '"former-owner"' });
  const both = badges.find(({ key }) => remove.includes(key));
  if (both !== undefined) {
    const received = `${JSON.stringify(both.key)} in both`;
    throw inputError(workflow, 'remove', { expected: 'keys that "set" does not hold', value: remove, received, example });
  }
  if (badges.length === 0 && remove.length === 0)
    throw new InputError(
      `${workflow}: "set" or "remove" must hold a change, got none in either; for example set: [{ key: 'owner', value: 'payments' }]`,
      { member: 'set' },
    );
  return { clouds: [...new Set(clouds)], set: badges, remove: new Set(remove) };
}
