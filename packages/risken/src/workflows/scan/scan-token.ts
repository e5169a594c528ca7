/** What was known of a scanner before its scan was started, as a resume token. */
import { InputError } from '@sec/core';
import { assertSameTarget, parseResumeToken, type ResumeTokenType, serializeResumeToken } from '@sec/core/vendor';
import type { ScanTarget } from './scan-target.js';
import type { ScanBaseline } from './scan-verdict.js';

const type: ResumeTokenType = { name: 'risken-aws-scan', version: 1 };

/** @returns A token without secrets, bound to project, account and scanner. */
export function serializeScanToken(baseline: ScanBaseline): string {
  return serializeResumeToken(type, baseline);
}

/**
 * @param target - What the caller names beside the token.
 * @throws {@link InputError} for a string that is not a token of a scan, or a token of another scanner than the one named.
 */
export function parseScanToken(workflow: string, resumeToken: unknown, target: Partial<ScanTarget>): ScanBaseline {
  const refuse = (problem: string): InputError =>
    new InputError(
      `${workflow}: "resumeToken" must be the string that startScan returned or onResumeToken received, ${problem}; for example (await startScan(client, scanner)).resumeToken`,
      { member: 'resumeToken' },
    );
  const value = (parseResumeToken(type, resumeToken, refuse) ?? {}) as Partial<ScanBaseline>;
  const { project_id, aws_id, aws_data_source_id, status, scan_at, detail, isSeen } = value;
  const isWellFormed =
    typeof aws_id === 'number' &&
    typeof aws_data_source_id === 'number' &&
    [project_id, status, scan_at].every((member) => member === undefined || typeof member === 'number') &&
    typeof detail === 'string' &&
    typeof isSeen === 'boolean';
  if (!isWellFormed) throw refuse('got a damaged one');
  assertSameTarget(workflow, { project_id, aws_id, aws_data_source_id }, target);
  return value as ScanBaseline;
}
