/** The resume token of a scan: what was known of the image before its scan was started. */
import { InputError } from '@sec/core';
import { parseResumeToken, type ResumeTokenType, serializeResumeToken } from '@sec/core/vendor';
import type { ScanTarget } from './scan-target.js';

/** The state before the start, which later states are compared with. */
export interface ScanBaseline extends ScanTarget {
  /** The vendor's status; absent where Aqua did not know the image. */
  readonly status?: string;
  /** `scan_date` of the image. */
  readonly scanDate?: string;
  /** `scan_date` of the result, where that of the image could not be read. */
  readonly resultDate?: string;
  /** What the newest page of the queue showed; absent where it could not be read. */
  readonly queue?: {
    /** Latest `created` of any job. */
    readonly newest?: string;
    /** `last_updated` of the image's own newest job. */
    readonly updated?: string;
  };
}

const type: ResumeTokenType = { name: 'aqua-scan', version: 1 };

/** @returns A string without secrets, bound to registry and image. */
export function serializeScanToken(baseline: ScanBaseline): string {
  return serializeResumeToken(type, baseline);
}

/** @throws {@link InputError} for a string that is no token of a scan. */
export function parseScanToken(workflow: string, token: unknown): ScanBaseline {
  const refuse = (problem: string): InputError =>
    new InputError(
      `${workflow}: "resumeToken" must be the string that startScan returned or onResumeToken received, ${problem}; for example (await startScan(client, { registry, image })).resumeToken`,
      { member: 'resumeToken' },
    );
  const value = parseResumeToken(type, token, refuse);
  const { registry, image, status, scanDate, resultDate, queue } = (value ?? {}) as Record<string, unknown>;
  const isOptionalString = (member: unknown): boolean => member === undefined || typeof member === 'string';
  const isQueue = queue === undefined || (typeof queue === 'object' && queue !== null && Object.values(queue).every(isOptionalString));
  const isWellFormed =
    [registry, image].every((member) => typeof member === 'string') && [status, scanDate, resultDate].every(isOptionalString);
  if (!isWellFormed || !isQueue) throw refuse('got a damaged one');
  return value as ScanBaseline;
}
