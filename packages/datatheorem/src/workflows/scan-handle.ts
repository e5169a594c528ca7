/** Which scan of which app, as a text that another process can go on from. */
import { type HandleKind, InputError, readHandle, writeHandle } from '@sec/core';

/** A scan of a mobile app. */
export interface MobileScanTarget {
  readonly mobile_app_id: string;
  readonly scan_id: string;
}

const kind: HandleKind = { name: 'datatheorem-scan', version: 1 };

export function writeScanHandle({ mobile_app_id, scan_id }: MobileScanTarget): string {
  return writeHandle(kind, { mobile_app_id, scan_id });
}

/** @throws {@link InputError} for a text that `uploadAndWait` did not give. */
export function readScanHandle(workflow: string, handle: unknown): MobileScanTarget {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "handle" must be the text that onHandle of uploadAndWait was told, ${problem}`, { member: 'handle' });
  const state = readHandle(kind, handle, refuse) as Partial<MobileScanTarget> | null;
  if (typeof state?.mobile_app_id !== 'string' || typeof state.scan_id !== 'string') throw refuse('got a damaged one');
  return { mobile_app_id: state.mobile_app_id, scan_id: state.scan_id };
}
