/** Evaluates the result of a scan against thresholds; what cannot be counted is an error, never a pass. */
import { type Verdict, WorkflowError } from '@sec/core';
import type { ScanResult } from '../../generated/operations.js';
import { clip } from '../../values/clip.js';
import { parseScanStatus } from '../../values/scan-status.js';
import { countFindings, type GateCounts } from './count-findings.js';
import { checkPolicy, type CompletePolicy, type GatePolicy, levels, limitNames } from './gate-policy.js';

export interface ScanVerdict {
  readonly verdict: Exclude<Verdict, 'warn'>;
  /** One sentence for each reason; empty for `pass`. */
  readonly reasons: readonly string[];
  readonly counts: GateCounts;
  /** The verdict of the assurance policies; `undefined` where the result has none and the policy does not ask. */
  readonly disallowed: boolean | undefined;
}

/**
 * Evaluates a scan result. Counts come from `cves_counts` where it is consistent in itself and with the list, else from
 * `cves`. Where the two disagree, the larger number counts: a list may be truncated, and a count may leave rows out.
 *
 * @throws {@link InputError} for a policy with an unknown member or a limit that is no non-negative integer.
 * @throws {@link WorkflowError} with reason `failed` when the result is that of an unfinished scan, or lacks what the policy
 * needs.
 * @source thresholds 0 and 10, and `critical` missing from the printed example: Aqua Security API Reference [S]
 */
export function evaluateScanResult(result: ScanResult, policy: GatePolicy = {}): ScanVerdict {
  const workflow = 'evaluateScanResult';
  return evaluateWithin(workflow, result, checkPolicy(workflow, policy));
}

/** Evaluates a scan result as a step of a workflow. */
export function evaluateWithin(workflow: string, result: ScanResult, policy: CompletePolicy): ScanVerdict {
  const lacks = (problem: string): WorkflowError =>
    new WorkflowError(workflow, 'failed', `the scan result cannot be evaluated: ${problem}`);
  const document = readDocument(result, lacks);
  const disallowed = readDisallowed(document, policy, lacks);
  const { counts, unknownSeverities } = countFindings(document, policy, lacks);
  const reasons: string[] = [];
  if (disallowed === true && policy.failOnDisallowed) {
    const why = [document['disallow_reason'], document['disallow_description']].find((text) => typeof text === 'string' && text !== '');
    reasons.push(`an assurance policy refuses the image${typeof why === 'string' ? `: ${clip(why, 200)}` : ''}`);
  }
  for (const level of levels) {
    const count = counts[level];
    const max = policy[limitNames[level]];
    if (count !== undefined && count > max) reasons.push(`${count} ${level} findings, at most ${max} are allowed (${limitNames[level]})`);
  }
  if (policy.unknownSeverity === 'fail' && counts.unknown !== undefined && counts.unknown > 0) {
    const examples = unknownSeverities.length === 0 ? '' : `: ${unknownSeverities.join(', ')}`;
    reasons.push(`${counts.unknown} findings of an unknown severity (unknownSeverity)${examples}`);
  }
  return { verdict: reasons.length === 0 ? 'pass' : 'fail', reasons, counts, disallowed };
}

type Lacks = (problem: string) => WorkflowError;

function readDocument(result: ScanResult, lacks: Lacks): Readonly<Record<string, unknown>> {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) throw lacks('it is no object');
  const document = result as Readonly<Record<string, unknown>>;
  const { status, errorMsg } = document;
  if (status !== undefined && status !== null && parseScanStatus(status) !== 'succeeded')
    throw lacks(`its status is "${clip(String(status))}"`);
  if (typeof errorMsg === 'string' && errorMsg !== '') throw lacks(`it reports an error: ${clip(errorMsg, 200)}`);
  return document;
}

function readDisallowed(
  { disallowed }: Readonly<Record<string, unknown>>,
  { failOnDisallowed }: CompletePolicy,
  lacks: Lacks,
): boolean | undefined {
  if (typeof disallowed === 'boolean') return disallowed;
  if (failOnDisallowed)
    throw lacks('the response has no boolean "/disallowed", so the verdict of the assurance policies is unknown (failOnDisallowed)');
  return undefined;
}
