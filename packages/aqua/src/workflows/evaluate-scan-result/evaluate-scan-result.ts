/** Evaluates the result of a scan against thresholds; what cannot be counted is an error, never a pass. */
import { type WorkflowError, type WorkflowErrorOf } from '@sec/core';
import { describe, isErrorOf, type Workflow, workflowError } from '@sec/core/vendor';
import type { ScanResult } from '../../generated/operations.js';
import { clip } from '../../values/clip.js';
import { parseScanStatus } from '../../values/scan-status.js';
import type { FindingRow } from './bound-findings.js';
import { evaluateEvidence, type ScanVerdict } from './evaluate-evidence.js';
import { checkPolicy, type CompletePolicy, type GatePolicy } from './gate-policy.js';

/**
 * Why {@link evaluateScanResult} has no verdict. `undecided`: the result does not decide the policy; `unreadable`: it is no object;
 * `unfinished`: it is that of a scan which has not succeeded.
 */
export type EvaluateScanResultReason = 'undecided' | 'unreadable' | 'unfinished';

/** @returns Whether an error is one of {@link evaluateScanResult}; its `reason` is then one of {@link EvaluateScanResultReason}. */
export function isEvaluateScanResultError(error: unknown): error is WorkflowErrorOf<'evaluateScanResult', EvaluateScanResultReason> {
  return isErrorOf('evaluateScanResult', error);
}

/**
 * Evaluates a scan result. What `cves_counts`, its total and `cves` show makes bounds for each severity, and the bounds decide: a
 * missing count matters only where they lie on both sides of a limit. Where counts and list disagree, the larger number holds:
 * a list may be truncated, and a count may leave rows out. A reason that is certain is a `fail`, whatever else is missing.
 *
 * @throws {@link InputError} for a policy with an unknown member or a limit that is no non-negative integer.
 * @throws {@link WorkflowError} with an {@link EvaluateScanResultReason} when the result is that of an unfinished scan, or does not
 * decide the policy; the message names what is missing.
 * @source thresholds 0 and 10, and `critical` missing from the printed example: Aqua Security API Reference [S]
 */
export function evaluateScanResult(result: ScanResult, policy: GatePolicy = {}): ScanVerdict {
  const workflow: Workflow<EvaluateScanResultReason> = 'evaluateScanResult';
  return evaluateWithin(workflow, result, checkPolicy(workflow, policy));
}

/** Evaluates a scan result as a step of a workflow. */
export function evaluateWithin(workflow: Workflow<EvaluateScanResultReason>, result: ScanResult, policy: CompletePolicy): ScanVerdict {
  const document = readDocument(workflow, result);
  const { cves, cves_counts, disallowed, disallow_reason, disallow_description, partial_results, registry } = document;
  return evaluateEvidence(
    workflow,
    {
      what: 'scan result',
      at: { counts: '/cves_counts', rows: '/cves', disallowed: '/disallowed' },
      image: document['image_name'] ?? document['image'],
      registry,
      counts: cves_counts,
      rows: Array.isArray(cves) ? cves.map(toRow) : undefined,
      disallowed,
      disallowReasons: [disallow_reason, disallow_description],
      isPartial: partial_results === true,
      notes: [],
    },
    policy,
  );
}

function toRow(row: unknown): FindingRow {
  const { severity, acknowledged } = (row ?? {}) as { readonly severity?: unknown; readonly acknowledged?: unknown };
  return { severity, isAccepted: acknowledged === true };
}

function readDocument(workflow: Workflow<EvaluateScanResultReason>, result: unknown): Readonly<Record<string, unknown>> {
  const fail = (reason: 'unreadable' | 'unfinished', problem: string): WorkflowError =>
    workflowError(workflow, reason, `the scan result cannot be evaluated: ${problem}`);
  if (typeof result !== 'object' || result === null || Array.isArray(result)) throw fail('unreadable', 'it is no object');
  const document = result as Readonly<Record<string, unknown>>;
  const { status, errorMsg } = document;
  if (status !== undefined && status !== null && parseScanStatus(status) !== 'succeeded')
    throw fail('unfinished', `its status is ${typeof status === 'string' ? `"${clip(status)}"` : describe(status)}`);
  if (typeof errorMsg === 'string' && errorMsg !== '') throw fail('unfinished', `it reports an error: ${clip(errorMsg, 200)}`);
  return document;
}
