/** Options and progress that all uploads share. */
import { InputError, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { assertDuration, describe } from '@sec/core/vendor';

/** How far an upload is, in bytes. */
export interface UploadProgress extends WorkflowProgress<'uploading'> {
  /** Bytes that the network has taken, of this attempt; those that frame the file count, too. */
  readonly done: number;
  readonly total: number;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface UploadOptions extends WorkflowOptions {
  /** Uploads in all. @defaultValue the attempts of the client's `retry` option, so 3, or 1 for `retry: false` */
  readonly attempts?: number | undefined;
  /** Longest time for the whole upload, in milliseconds. @defaultValue 1_800_000 (30 minutes) */
  readonly timeoutMs?: number | undefined;
  /** Longest time without a byte going out, in milliseconds; browsers do not report it. @defaultValue 60_000 */
  readonly stallTimeoutMs?: number | undefined;
  /** Called while the file goes out; browsers do not report it. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** Names of the options of an upload, beside those of every workflow. */
export const uploadOptionNames: readonly (keyof UploadOptions)[] = ['attempts', 'timeoutMs', 'stallTimeoutMs', 'onProgress'];

/** The limits of an upload. */
export interface UploadLimits {
  readonly attempts: number | undefined;
  readonly timeoutMs: number;
  readonly stallTimeoutMs: number;
}

export const defaultUploadTimeoutMs = 1_800_000;

/** Checks the limits and fills in the defaults. @throws {@link InputError}; nothing is sent. */
export function readUploadLimits(
  workflow: string,
  { attempts, stallTimeoutMs = 60_000 }: Pick<UploadOptions, 'attempts' | 'stallTimeoutMs'>,
  timeoutMs: number,
): UploadLimits {
  if (attempts !== undefined && !(Number.isInteger(attempts) && attempts >= 1))
    throw new InputError(`${workflow}: "attempts" must be an integer of at least 1, got ${describe(attempts)}; for example 3`, {
      member: 'attempts',
    });
  assertDuration(workflow, { timeoutMs, stallTimeoutMs });
  return { attempts, timeoutMs, stallTimeoutMs };
}
