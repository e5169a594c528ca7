/** The resume token of an on-demand scan of a cloud account. */
import { InputError } from '@sec/core';
import { parseResumeToken, type ResumeTokenType, serializeResumeToken } from '@sec/core/vendor';

/** Which scan of which account. */
export interface CspmScanTarget {
  readonly key_id: number;
  readonly realtime_id: number;
}

const type: ResumeTokenType = { name: 'aqua-cspm-scan', version: 1 };

/** @returns A string without secrets, bound to the account. */
export function serializeCspmScanToken({ key_id, realtime_id }: CspmScanTarget): string {
  return serializeResumeToken(type, { key_id, realtime_id });
}

/** @throws {@link InputError} for a string that is no token of a scan. */
export function parseCspmScanToken(workflow: string, token: unknown): CspmScanTarget {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "resumeToken" must be the string that onResumeToken of onboardAwsToCspm received, ${problem}`, {
      member: 'resumeToken',
    });
  const { key_id, realtime_id } = (parseResumeToken(type, token, refuse) ?? {}) as Partial<CspmScanTarget>;
  if (typeof key_id !== 'number' || typeof realtime_id !== 'number') throw refuse('got a damaged one');
  return { key_id, realtime_id };
}
