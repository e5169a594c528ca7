/** Walks the findings that changed since a moment, which the API cannot filter for. */
import { InputError } from '@sec/core';
import type { RiskenClient } from '../client.js';
import type { Finding } from '../generated/operations.js';
import { toUnixSeconds } from '../unix-seconds.js';
import { hydrateFindings, scope } from './hydrate-findings.js';

export interface FindingsSinceInput {
  /** Project of the findings; the client's own unless given. */
  readonly project_id?: number;
  /** Findings that were last written before this moment are left out. */
  readonly since: Date;
  /** Lowest score, 0 to 1. */
  readonly from_score?: number;
  /** Only scanners whose names begin with one of these. */
  readonly data_source?: readonly string[];
}

export interface FindingsSinceOptions {
  /** Requests at the same time; 5 unless given. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
}

/** Ids that are read at a time: most walks end within the first few. */
const chunkSize = 50;

/**
 * Walks the findings that were written since a moment.
 *
 * The newest finding comes first; the walk ends at the first one that is older. A finding that is written while the walk
 * goes on shifts the pages, so one may come twice in the server's answers: it is given once.
 *
 * @throws InputError for an invalid date; nothing is sent.
 */
export async function* findingsSince(
  client: RiskenClient,
  input: FindingsSinceInput,
  options: FindingsSinceOptions = {},
): AsyncGenerator<Finding, void, undefined> {
  if (!(input.since instanceof Date))
    throw new InputError(`"since" must be a Date, got ${typeof input.since}; for example new Date('2026-01-31')`, { member: 'since' });
  const since = toUnixSeconds(input.since);
  const { from_score, data_source } = input;
  const filters = {
    ...scope(input),
    ...(from_score === undefined ? {} : { from_score }),
    ...(data_source === undefined ? {} : { data_source }),
  };
  const call = options.signal === undefined ? undefined : { signal: options.signal };
  const seen = new Set<number>();
  for await (const page of client.finding.listFindings.pages({ ...filters, sort: 'updated_at', direction: 'desc' }, call)) {
    const ids = page.items.filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    for (let start = 0; start < ids.length; start += chunkSize) {
      const { findings } = await hydrateFindings(client, { ...scope(input), finding_id: ids.slice(start, start + chunkSize) }, options);
      for (const finding of findings) {
        // A finding that does not tell its time says nothing about those behind it.
        if (typeof finding.updated_at === 'number' && finding.updated_at < since) return;
        yield finding;
      }
    }
  }
}
