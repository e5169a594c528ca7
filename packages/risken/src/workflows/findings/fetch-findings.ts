/** Fetches findings by their ids, several at a time: the part that the workflows about findings share. */
import { InputError, mapConcurrently, WorkflowError } from '@sec/core';
import { describe, type WorkflowRun } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { Finding } from '../../generated/operations.js';

/** Concurrent requests, as in the vendor's own console. @source ca-risken/web [C] */
export const defaultConcurrency = 5;

/** Which findings to fetch, and how. */
export interface FindingsRequest {
  readonly project_id: number | undefined;
  /** Each id once. */
  readonly ids: readonly number[];
  readonly concurrency: number;
  /** Receives the number of responses so far. */
  readonly onResponse?: (done: number) => void;
}

/**
 * @returns A finding for each id, in their order; `undefined` where the server does not know the id, which is a 200 with an
 * empty object.
 * @throws {@link WorkflowError} with reason `failed` for a response that is not the finding which was requested.
 */
export async function fetchFindings(
  run: WorkflowRun,
  client: RiskenClientWith<'finding.getFinding'>,
  { project_id, ids, concurrency, onResponse }: FindingsRequest,
): Promise<(Finding | undefined)[]> {
  let done = 0;
  return mapConcurrently(ids, concurrency, async (finding_id) => {
    const { finding } = await client.finding.getFinding({ project_id, finding_id }, { signal: run.signal });
    // A response about another finding says nothing about this id.
    if (finding !== undefined && finding !== null && finding.finding_id !== finding_id)
      throw new WorkflowError(run.workflow, 'failed', `the response for finding ${finding_id} is not that finding`);
    onResponse?.(++done);
    return finding ?? undefined;
  });
}

/** @throws {@link InputError} for anything but an integer of at least 1. */
export function assertConcurrency(workflow: string, concurrency: number): void {
  if (Number.isInteger(concurrency) && concurrency >= 1) return;
  throw new InputError(`${workflow}: "concurrency" must be an integer of at least 1, got ${describe(concurrency)}; for example 5`, {
    member: 'concurrency',
  });
}
