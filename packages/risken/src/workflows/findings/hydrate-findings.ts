/** Turns finding ids, which is all that the list gives, into findings. */
import { InputError, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { describe, notify, withTimeout } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { Finding } from '../../generated/operations.js';
import { assertConcurrency, defaultConcurrency, fetchFindings } from './fetch-findings.js';

/** Findings to fetch. */
export interface HydrateFindingsInput {
  /** Project of the findings. @defaultValue the client's own */
  readonly project_id?: number | undefined;
  /** Ids, as `listFindings` gives them. An id that stands twice is requested once. */
  readonly finding_id: readonly number[];
}

/** Options of {@link hydrateFindings}. */
export interface HydrateFindingsOptions extends WorkflowOptions {
  /** Concurrent requests. @defaultValue 5, as in the vendor's own console */
  readonly concurrency?: number | undefined;
  /** Receives the progress after each finding. */
  readonly onProgress?: ((progress: HydrateFindingsProgress) => void) | undefined;
}

/** Progress of {@link hydrateFindings}; the unit is one finding. */
export interface HydrateFindingsProgress extends WorkflowProgress<'reading'> {
  readonly done: number;
  readonly total: number;
}

/** Result of {@link hydrateFindings}. */
export interface HydrateFindingsResult {
  /** The findings, in the order of their ids. */
  readonly findings: readonly Finding[];
  /** Ids that the server does not know. */
  readonly missing: readonly number[];
}

/**
 * Fetches the findings of an array of ids, several at a time, and names the ids that the server does not know.
 *
 * @throws {@link InputError} when an id is not an integer of at least 1; nothing is sent.
 * @throws {@link WorkflowError} with reason `failed` for a response that is not the finding which was requested.
 */
export async function hydrateFindings(
  client: RiskenClientWith<'finding.getFinding'>,
  input: HydrateFindingsInput,
  options: HydrateFindingsOptions = {},
): Promise<HydrateFindingsResult> {
  const workflow = 'hydrateFindings';
  const { concurrency = defaultConcurrency, signal, onProgress } = options;
  const ids = readIds(workflow, input.finding_id);
  assertConcurrency(workflow, concurrency);
  return withTimeout(client, { workflow, signal }, async (run) => {
    const found = await fetchFindings(run, client, {
      project_id: input.project_id,
      ids,
      concurrency,
      onResponse: (done) => notify(onProgress, { step: 'reading', elapsedMs: run.elapsedMs(), done, total: ids.length }),
    });
    return {
      findings: found.filter((finding) => finding !== undefined),
      missing: ids.filter((_, index) => found[index] === undefined),
    };
  });
}

/** @returns Each id once. */
function readIds(workflow: string, value: unknown): number[] {
  const refuse = (expected: string, received: unknown): InputError =>
    new InputError(`${workflow}: "finding_id" must be ${expected}, got ${describe(received)}; for example [1001, 1002]`, {
      member: 'finding_id',
    });
  if (!Array.isArray(value)) throw refuse('an array of ids', value);
  const ids = [...new Set<number>(value)];
  const wrong = ids.findIndex((id) => !Number.isSafeInteger(id) || id < 1);
  if (wrong !== -1) throw refuse('an array of integers of at least 1', ids[wrong]);
  return ids;
}
