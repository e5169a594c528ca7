/** A scan of an API, as a string that another process can resume from. */
import { InputError } from '@sec/core';
import { parseResumeToken, type ResumeTokenType, serializeResumeToken } from '@sec/core/vendor';

/** A scan of an API. */
export interface ApiScanTarget {
  readonly asset_id: string;
  readonly scan_id: string;
}

/** The same with the moment of its start, in milliseconds since 1970 by the clock of the server; `null` where it did not say. */
export interface StartedApiScan extends ApiScanTarget {
  readonly startedAtMs: number | null;
}

const type: ResumeTokenType = { name: 'datatheorem-api-scan', version: 1 };

export function serializeApiScanToken({ asset_id, scan_id, startedAtMs }: StartedApiScan): string {
  return serializeResumeToken(type, { asset_id, scan_id, startedAtMs });
}

/** @throws {@link InputError} for a string that `scanApiAndGate` did not make. */
export function parseApiScanToken(workflow: string, resumeToken: unknown): StartedApiScan {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "resumeToken" must be the string that onResumeToken of scanApiAndGate received, ${problem}`, {
      member: 'resumeToken',
    });
  const state = parseResumeToken(type, resumeToken, refuse) as Partial<StartedApiScan> | null;
  if (typeof state?.asset_id !== 'string' || typeof state.scan_id !== 'string') throw refuse('got a damaged one');
  const { asset_id, scan_id, startedAtMs } = state;
  return { asset_id, scan_id, startedAtMs: typeof startedAtMs === 'number' ? startedAtMs : null };
}

/** How messages name a scan of an API. */
export function nameOfApiScan({ asset_id, scan_id }: ApiScanTarget): string {
  return `scan ${scan_id} of API ${asset_id}`;
}
