/** Everything in the mobile APIs that changed since a moment, list by list. */
import { InputError, type WorkflowOptions } from '@sec/core';
import { describe, timeOf } from '@sec/core/vendor';
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

const allKinds: readonly ChangeKind[] = ['app', 'finding', 'target', 'releaseChange'];

/**
 * Iterates over what changed since a moment.
 *
 * Apps, findings and targets are filtered by the server (activity through scans); the list of changes between releases has no
 * such filter and is filtered here by `date_created`, where one without a readable date is included. Note the moment before
 * you begin and pass it as the next `since`, a few minutes earlier: what comes twice has the same id.
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
export async function* listChangesSince(
  client: Client,
  input: ListChangesSinceInput,
  { signal }: WorkflowOptions = {},
): AsyncGenerator<Change, void, undefined> {
  const { results_since, sinceMs } = readSince(input.since);
  const kinds = readKinds(input.kinds);
  const filter = { results_since };
  if (kinds.includes('app')) for await (const app of client.mobileApps.listMobileApps.items(filter, { signal })) yield { kind: 'app', app };
  if (kinds.includes('finding'))
    for await (const finding of client.mobileFindings.listSecurityFindings.items(filter, { signal })) yield { kind: 'finding', finding };
  if (kinds.includes('target'))
    for await (const target of client.mobileFindings.listSecurityFindingTargets.items(filter, { signal })) yield { kind: 'target', target };
  if (!kinds.includes('releaseChange')) return;
  // The order of the list is not documented, so an old change says nothing about those that follow.
  for await (const change of client.mobileChanges.listMobileAppsChanges.items({ page_size: 200 }, { signal })) {
    // Compared to the millisecond: within the same one a change counts as later.
    const createdMs = parseTimestamp(change.date_created);
    if (createdMs === undefined || createdMs >= sinceMs) yield { kind: 'releaseChange', change };
  }
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
