/** A scan of a mobile app, as a string that another process can resume from. */
import { InputError } from '@sec/core';
import { parseResumeToken, type ResumeTokenType, serializeResumeToken } from '@sec/core/vendor';

/** A scan of a mobile app. */
export interface MobileScanTarget {
  readonly mobile_app_id: string;
  readonly scan_id: string;
}

const type: ResumeTokenType = { name: 'datatheorem-scan', version: 1 };

export function serializeScanToken({ mobile_app_id, scan_id }: MobileScanTarget): string {
  return serializeResumeToken(type, { mobile_app_id, scan_id });
}

/** @throws {@link InputError} for a string that `uploadAndGate` did not make. */
export function parseScanToken(workflow: string, resumeToken: unknown): MobileScanTarget {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "resumeToken" must be the string that onResumeToken of uploadAndGate received, ${problem}`, {
      member: 'resumeToken',
    });
  const state = parseResumeToken(type, resumeToken, refuse) as Partial<MobileScanTarget> | null;
  if (typeof state?.mobile_app_id !== 'string' || typeof state.scan_id !== 'string') throw refuse('got a damaged one');
  return { mobile_app_id: state.mobile_app_id, scan_id: state.scan_id };
}

/** How messages name a scan. */
export function nameOf({ mobile_app_id, scan_id }: MobileScanTarget): string {
  return `scan ${scan_id} of app ${mobile_app_id}`;
}
