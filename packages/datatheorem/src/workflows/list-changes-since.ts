/** Everything in the mobile APIs that changed since a moment, list by list. */
import { InputError, type IterationOptions, type PagedAsyncIterator, type ResumableIterator } from '@sec/core';
import { describe, type Iteration, type PlacedEntry, resumable, timeOf } from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { MobileApp, MobileAppChange, SecurityFinding, SecurityFindingTarget } from '../generated/operations.js';
import { parseTimestamp } from '../values/timestamp.js';

/** A list to read. */
export type ChangeKind = 'app' | 'finding' | 'target' | 'releaseChange';

export interface ListChangesSinceInput {
  /** The moment: a `Date`, or a string after RFC 3339 that is sent as it is, with its microseconds. */
  readonly since: string | Date;
  /** Lists to read. @defaultValue all of them */
  readonly kinds?: readonly ChangeKind[];
}

/** Something that changed. */
export type Change =
  | { readonly kind: 'app'; readonly app: MobileApp }
  | { readonly kind: 'finding'; readonly finding: SecurityFinding }
  | { readonly kind: 'target'; readonly target: SecurityFindingTarget }
  /** A change between two releases of an app. */
  | { readonly kind: 'releaseChange'; readonly change: MobileAppChange };

type Client = DataTheoremClientWith<
  | 'mobileApps.listMobileApps'
  | 'mobileFindings.listSecurityFindings'
  | 'mobileFindings.listSecurityFindingTargets'
  | 'mobileChanges.listMobileAppsChanges'
>;

/** What a token holds. */
interface State {
  readonly kind: ChangeKind;
  /** Token of the list itself. */
  readonly list: string;
}

/** In the order in which the lists are read. */
const allKinds: readonly ChangeKind[] = ['app', 'finding', 'target', 'releaseChange'];

/**
 * Iterates over what changed since a moment.
 *
 * Apps, findings and targets are filtered by the server (activity through scans); the list of changes between releases has no
 * such filter and is filtered here by `date_created`, where one without a readable date is included. Note the moment before
 * you begin and pass it as the next `since`, a few minutes earlier: what comes twice has the same id. The `continuationToken`
 * resumes within one list; those before it are not read again.
 *
 * @example
 * ```ts
 * import { listChangesSince } from '@sec/datatheorem';
 *
 * for await (const change of listChangesSince(datatheorem, { since: '2031-02-03T04:05:06.789012+00:00', kinds: ['finding'] })) {
 *   if (change.kind === 'finding') console.log(change.finding.id, change.finding.aggregated_status);
 * }
 * ```
 *
 * @throws {@link InputError} at the first step for a moment that cannot be read or an unknown kind; nothing is sent.
 * @source docs.securetheorem.com/mobile_security_results, `results_since` of the lists [O]
 */
export function listChangesSince(client: Client, input: ListChangesSinceInput, options: IterationOptions = {}): ResumableIterator<Change> {
  return resumable(client, { workflow: 'listChangesSince', version: 1, input }, options, (iteration) => iterate(client, input, iteration));
}

async function* iterate(
  client: Client,
  input: ListChangesSinceInput,
  { signal, readState, refuse }: Iteration,
): AsyncGenerator<PlacedEntry<Change>, void, undefined> {
  const { results_since, sinceMs } = readSince(input.since);
  const kinds = readKinds(input.kinds);
  const from = (readState() ?? {}) as Partial<State>;
  const first = from.kind === undefined ? 0 : allKinds.indexOf(from.kind);
  if (first === -1 || typeof from.list !== (from.kind === undefined ? 'undefined' : 'string')) throw refuse('got a damaged one');
  const filter = { results_since };
  const isLeft = (kind: ChangeKind): boolean => kinds.includes(kind) && allKinds.indexOf(kind) >= first;
  const optionsOf = (kind: ChangeKind): object => ({ signal, continuationToken: kind === from.kind ? from.list : undefined });
  if (isLeft('app')) yield* place('app', client.mobileApps.listMobileApps.items(filter, optionsOf('app')), (app) => ({ kind: 'app', app }));
  if (isLeft('finding'))
    yield* place('finding', client.mobileFindings.listSecurityFindings.items(filter, optionsOf('finding')), (finding) => ({
      kind: 'finding',
      finding,
    }));
  if (isLeft('target'))
    yield* place('target', client.mobileFindings.listSecurityFindingTargets.items(filter, optionsOf('target')), (target) => ({
      kind: 'target',
      target,
    }));
  if (!isLeft('releaseChange')) return;
  const changes = client.mobileChanges.listMobileAppsChanges.items({ page_size: 200 }, optionsOf('releaseChange'));
  // The order of the list is not documented, so an old change says nothing about those that follow.
  yield* place('releaseChange', changes, (change) => {
    // Compared to the millisecond: within the same one a change counts as later.
    const createdMs = parseTimestamp(change.date_created);
    return createdMs === undefined || createdMs >= sinceMs ? { kind: 'releaseChange', change } : undefined;
  });
}

/** Gives the items of a list as changes. @param toChange - Makes `undefined` of an item to leave out. */
async function* place<Item>(
  kind: ChangeKind,
  items: PagedAsyncIterator<Item>,
  toChange: (item: Item) => Change | undefined,
): AsyncGenerator<PlacedEntry<Change>, void, undefined> {
  for await (const item of items) {
    const change = toChange(item);
    if (change !== undefined) yield [change, () => stateOf(kind, items.continuationToken)];
  }
}

function stateOf(kind: ChangeKind, list: string | undefined): State | undefined {
  return list === undefined ? undefined : { kind, list };
}

function readSince(since: unknown): { readonly results_since: string; readonly sinceMs: number } {
  const time = timeOf(since) ?? Number.NaN;
  const text = Number.isNaN(time) ? since : new Date(time).toISOString();
  const sinceMs = parseTimestamp(text);
  if (sinceMs !== undefined) return { results_since: text as string, sinceMs };
  const received = describe(since);
  throw new InputError(
    `listChangesSince: "since" must be a Date or a moment after RFC 3339, got ${received}; for example "2031-02-03T04:05:06Z"`,
    { member: 'since' },
  );
}

function readKinds(kinds: readonly ChangeKind[] = allKinds): readonly ChangeKind[] {
  const isArray = Array.isArray(kinds);
  const unknown: unknown = isArray ? kinds.find((kind) => !allKinds.includes(kind)) : kinds;
  if (isArray && unknown === undefined) return kinds;
  const received = typeof unknown === 'string' ? `"${unknown.slice(0, 60)}"` : describe(unknown);
  throw new InputError(`listChangesSince: "kinds" must be an array of ${allKinds.map((kind) => `'${kind}'`).join(', ')}, got ${received}`, {
    member: 'kinds',
  });
}
