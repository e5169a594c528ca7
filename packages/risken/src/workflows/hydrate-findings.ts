/** Turns finding ids, which is all that the list gives, into findings. */
import { InputError, mapConcurrently, WorkflowError } from '@sec/core';
import type { RiskenClient } from '../client.js';
import type { Finding } from '../generated/operations.js';

export interface HydrateFindingsInput {
  /** Project of the findings; the client's own unless given. */
  readonly project_id?: number;
  /** Ids, as `listFindings` gives them. An id that stands twice is asked for once. */
  readonly finding_id: readonly number[];
}

export interface HydrateFindingsOptions {
  /** Requests at the same time; 5 unless given, as the vendor's own console has it. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface HydratedFindings {
  /** The findings, in the order of their ids. */
  readonly findings: readonly Finding[];
  /** Ids that the server does not know: it answers 200 with an empty object. */
  readonly missing: readonly number[];
}

/**
 * Reads the findings of a list of ids, several at a time, and tells which ids the server does not know.
 *
 * @throws InputError when an id is not a whole number above 0; nothing is sent.
 * @throws WorkflowError with reason `failed` for an answer that is not the finding which was asked for.
 */
export async function hydrateFindings(
  client: RiskenClient,
  input: HydrateFindingsInput,
  options: HydrateFindingsOptions = {},
): Promise<HydratedFindings> {
  const { concurrency = 5, signal, onProgress } = options;
  if (!Array.isArray(input.finding_id))
    throw new InputError(
      `hydrateFindings: "finding_id" must be a list of ids, got ${input.finding_id === undefined ? 'nothing' : 'something else'}; for example [1001, 1002]`,
      { member: 'finding_id' },
    );
  const ids = [...new Set(input.finding_id)];
  const wrong = ids.find((id) => !Number.isSafeInteger(id) || id < 1);
  if (wrong !== undefined)
    throw new InputError(`hydrateFindings: "finding_id" must hold whole numbers above 0, got ${String(wrong)}; for example [1001, 1002]`, {
      member: 'finding_id',
    });
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new InputError(`hydrateFindings: "concurrency" must be a whole number from 1, got ${String(concurrency)}; for example 5`, {
      member: 'concurrency',
    });
  let done = 0;
  const answers = await mapConcurrently(ids, concurrency, async (finding_id) => {
    const { finding } = await client.finding.getFinding({ ...scope(input), finding_id }, signal === undefined ? undefined : { signal });
    // An answer about something else says nothing about this id.
    if (finding !== undefined && finding !== null && finding.finding_id !== finding_id)
      throw new WorkflowError('hydrateFindings', 'failed', `the answer for finding ${finding_id} is not that finding`);
    onProgress?.({ done: ++done, total: ids.length });
    return finding ?? undefined;
  });
  return { findings: answers.filter((finding) => finding !== undefined), missing: ids.filter((_, index) => answers[index] === undefined) };
}

/** The project of a workflow's calls, where the caller names one. */
export function scope({ project_id }: { readonly project_id?: number }): { readonly project_id?: number } {
  return project_id === undefined ? {} : { project_id };
}
