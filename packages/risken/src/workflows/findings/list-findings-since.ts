/** Iterates over the findings that changed since a moment, which the API cannot filter for. */
import type { WorkflowOptions } from '@sec/core';
import { withTimeout } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { Finding } from '../../generated/operations.js';
import { readDate } from '../../values/unix-seconds.js';
import { assertConcurrency, defaultConcurrency, fetchFindings } from './fetch-findings.js';

/** Which findings to iterate over. */
export interface ListFindingsSinceInput {
  /** Project of the findings. @defaultValue the client's own */
  readonly project_id?: number | undefined;
  /** Findings that were last written before this moment are left out. */
  readonly since: Date;
  /** Lowest score, 0 to 1. */
  readonly from_score?: number | undefined;
  /** Only scanners whose names begin with one of these. */
  readonly data_source?: readonly string[] | undefined;
}

/** Options of {@link listFindingsSince}. */
export interface ListFindingsSinceOptions extends WorkflowOptions {
  /** Concurrent requests. @defaultValue 5, as in the vendor's own console */
  readonly concurrency?: number | undefined;
}

/** Findings that are fetched at a time: most iterations end within the first few. */
const chunkSize = 50;

/**
 * Iterates over the findings that were written since a moment.
 *
 * The newest finding comes first; the iteration ends at the first one that is older. A finding that is written meanwhile
 * shifts the pages, so an id may appear twice in the server's responses: its finding is yielded once.
 *
 * @throws {@link InputError} for an invalid date; nothing is sent.
 * @throws {@link WorkflowError} with reason `failed` for a response that is not the finding which was requested.
 */
export async function* listFindingsSince(
  client: RiskenClientWith<'finding.listFindings' | 'finding.getFinding'>,
  input: ListFindingsSinceInput,
  options: ListFindingsSinceOptions = {},
): AsyncGenerator<Finding, void, undefined> {
  const workflow = 'listFindingsSince';
  const { concurrency = defaultConcurrency, signal } = options;
  const { project_id, from_score, data_source } = input;
  const since = readDate(workflow, 'since', input.since);
  assertConcurrency(workflow, concurrency);
  const seen = new Set<number>();
  const newestFirst = { project_id, from_score, data_source, sort: 'updated_at', direction: 'desc' } as const;
  for await (const page of client.finding.listFindings.pages(newestFirst, { signal })) {
    const unseen = page.items.filter((id) => !seen.has(id));
    for (const id of unseen) seen.add(id);
    for (let start = 0; start < unseen.length; start += chunkSize) {
      const ids = unseen.slice(start, start + chunkSize);
      const findings = await withTimeout(client, { workflow, signal }, (run) =>
        fetchFindings(run, client, { project_id, ids, concurrency }),
      );
      for (const finding of findings) {
        if (finding === undefined) continue;
        // A finding without a time says nothing about those behind it.
        if (typeof finding.updated_at === 'number' && finding.updated_at < since) return;
        yield finding;
      }
    }
  }
}
