/** Everything in the mobile APIs that moved since a moment, list by list. */
import { InputError, type WorkflowOptions } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
import type { MobileApp, MobileAppChange, SecurityFinding, SecurityFindingTarget } from '../generated/operations.js';

/** A list to look through. */
export type ChangeKind = 'app' | 'finding' | 'target' | 'release-change';

export interface ChangesSinceInput {
  /** The moment: a `Date`, or a text after RFC 3339 that goes out as it is, with its microseconds. */
  readonly since: string | Date;
  /** Lists to look through; all of them unless given. */
  readonly kinds?: readonly ChangeKind[];
}

/** Something that moved. */
export type Change =
  | { readonly kind: 'app'; readonly app: MobileApp }
  | { readonly kind: 'finding'; readonly finding: SecurityFinding }
  | { readonly kind: 'target'; readonly target: SecurityFindingTarget }
  /** A change between two releases of an app. */
  | { readonly kind: 'release-change'; readonly change: MobileAppChange };

const allKinds: readonly ChangeKind[] = ['app', 'finding', 'target', 'release-change'];

/**
 * Apps, findings and targets are chosen by the server (activity through scans); changes between releases have no such
 * filter and are chosen here by `date_created`, one without a readable date included. Note the moment before you begin and
 * give it as the next `since`, a few minutes earlier: what comes twice has the same id.
 *
 * @example
 * ```ts
 * import { changesSince } from '@sec/datatheorem';
 *
 * for await (const change of changesSince(datatheorem, { since: '2031-02-03T04:05:06.789012+00:00', kinds: ['finding'] })) {
 *   if (change.kind === 'finding') console.log(change.finding.id, change.finding.aggregated_status);
 * }
 * ```
 *
 * @throws {@link InputError} at the first step for a moment that cannot be read or a kind that is not known; nothing is sent.
 * @source docs.securetheorem.com/mobile_security_results, `results_since` of the lists [O]
 */
export async function* changesSince(
  client: DataTheoremClient,
  input: ChangesSinceInput,
  { signal }: WorkflowOptions = {},
): AsyncGenerator<Change, void, undefined> {
  const since = readMoment(input.since);
  const { kinds = allKinds } = input;
  const unknown = kinds.find((kind) => !allKinds.includes(kind));
  if (unknown !== undefined)
    throw new InputError(`changesSince: "kinds" holds "${String(unknown).slice(0, 40)}"; known are ${allKinds.join(', ')}`, {
      member: 'kinds',
    });
  const options = signal === undefined ? {} : { signal };
  const filter = { results_since: since.text };
  if (kinds.includes('app')) for await (const app of client.mobileApps.listMobileApps.items(filter, options)) yield { kind: 'app', app };
  if (kinds.includes('finding'))
    for await (const finding of client.mobileFindings.listSecurityFindings.items(filter, options)) yield { kind: 'finding', finding };
  if (kinds.includes('target'))
    for await (const target of client.mobileFindings.listSecurityFindingTargets.items(filter, options)) yield { kind: 'target', target };
  if (!kinds.includes('release-change')) return;
  // The order of the list is not documented, so that an old one says nothing of those that follow.
  for await (const change of client.mobileChanges.listMobileAppsChanges.items({ page_size: 200 }, options)) {
    if (!isBefore(change.date_created, since.ms)) yield { kind: 'release-change', change };
  }
}

function readMoment(since: unknown): { readonly text: string; readonly ms: number } {
  const text = since instanceof Date && !Number.isNaN(since.getTime()) ? since.toISOString() : since;
  const ms = typeof text === 'string' ? toMs(text) : undefined;
  if (ms !== undefined) return { text: text as string, ms };
  throw new InputError('changesSince: "since" must be a Date or a moment after RFC 3339; for example "2031-02-03T04:05:06Z"', {
    member: 'since',
  });
}

/** To the millisecond: within it, what is compared counts as later. */
function isBefore(date: unknown, ms: number): boolean {
  const at = typeof date === 'string' ? toMs(date) : undefined;
  return at !== undefined && at < ms;
}

/** Without an offset it is UTC. @source docs.securetheorem.com/api_conventions.html [O] */
function toMs(text: string): number | undefined {
  const [, day, time, fraction = '', offset = 'Z'] =
    /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const ms = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${offset.toUpperCase()}`);
  return Number.isNaN(ms) ? undefined : ms;
}
