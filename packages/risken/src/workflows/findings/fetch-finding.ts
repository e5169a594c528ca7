/** Fetches a finding by its id: the part that the workflows about findings share. */
import { InputError } from '@sec/core';
import { describe, type Workflow, workflowError } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { Finding } from '../../generated/operations.js';

/** Concurrent requests, as in the vendor's own console. @source ca-risken/web [C] */
export const defaultConcurrency = 5;

/** Why a finding was not fetched. */
export type FetchFindingReason = 'otherFinding';

/** One finding to fetch. */
export interface FindingRequest {
  readonly project_id: number | undefined;
  readonly finding_id: number;
}

/**
 * @returns The finding; `undefined` where the server does not know the id, which is a 200 with an empty object.
 * @throws {@link WorkflowError} with reason `otherFinding` for a response that is not the finding which was requested.
 */
export async function fetchFinding(
  { workflow, signal }: { readonly workflow: Workflow<FetchFindingReason>; readonly signal: AbortSignal },
  client: RiskenClientWith<'finding.getFinding'>,
  { project_id, finding_id }: FindingRequest,
): Promise<Finding | undefined> {
  const { finding } = await client.finding.getFinding({ project_id, finding_id }, { signal });
  // A response about another finding says nothing about this id.
  if (finding !== undefined && finding !== null && finding.finding_id !== finding_id)
    throw workflowError(workflow, 'otherFinding', `the response for finding ${finding_id} is not that finding`);
  return finding ?? undefined;
}

/** @throws {@link InputError} for anything but an integer of at least 1. */
export function assertConcurrency(workflow: string, concurrency: number): void {
  if (Number.isInteger(concurrency) && concurrency >= 1) return;
  throw new InputError(`${workflow}: "concurrency" must be an integer of at least 1, got ${describe(concurrency)}; for example 5`, {
    member: 'concurrency',
  });
}
