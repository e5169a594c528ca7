/** Uploads a bundle of XCUITests, with which the dynamic test of an iOS app finds its way. */
import { InputError, type WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, notify, withTimeout, type Workflow } from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../../client.js';
import { runUpload, type UploadPlan } from './run-upload.js';
import type { UploadFile } from './upload-file.js';
import { assertChoice, assertMembers, toFilePart, toTextPart } from './upload-input.js';
import { defaultUploadTimeoutMs, readUploadLimits, type UploadOptions, uploadOptionNames } from './upload-options.js';

export interface UploadXcuitestBundleInput {
  /** The `.xctest` bundle, zipped. */
  readonly file: UploadFile;
  /** Name of the file. @defaultValue that of a `File` */
  readonly filename?: string | undefined;
  /** Release type of the app, which must exist. */
  readonly release_type: 'APP_STORE' | 'PRE_PROD';
  readonly bundle_id: string;
  /** Version of the app. */
  readonly version: string;
}

export interface UploadXcuitestBundleResult {
  /** The body of the response, which is not documented: parsed JSON, other text, or `undefined` where it is empty. */
  readonly body: unknown;
  /** Uploads that were begun. */
  readonly attempts: number;
}

/**
 * Why {@link uploadXcuitestBundle} has no result, unless a call failed. `timeout`: it is not finished in time; `fileUnreadable`: the
 * file cannot be read; `uploadInDoubt`: it may have been taken although its response was lost, and could not be sent again.
 */
export type UploadXcuitestBundleReason = 'timeout' | 'fileUnreadable' | 'uploadInDoubt';

/** @returns Whether an error is one of {@link uploadXcuitestBundle}; its `reason` is then one of {@link UploadXcuitestBundleReason}. */
export function isUploadXcuitestBundleError(error: unknown): error is WorkflowErrorOf<'uploadXcuitestBundle', UploadXcuitestBundleReason> {
  return isErrorOf('uploadXcuitestBundle', error);
}

const name: Workflow<UploadXcuitestBundleReason> = 'uploadXcuitestBundle';
const texts = ['release_type', 'bundle_id', 'version'] as const;
const members = ['file', 'filename', ...texts];

/**
 * Uploads a bundle as {@link uploadMobileApp} uploads a build, with a URL of its own.
 *
 * @throws what `uploadMobileApp` throws.
 * @source datatheorem.github.io/PortalApi, uploading_xcuitest_bundles [O]
 */
export async function uploadXcuitestBundle(
  client: DataTheoremClientWith<'uploads.initXcuitestUpload'>,
  input: UploadXcuitestBundleInput,
  options: UploadOptions = {},
): Promise<UploadXcuitestBundleResult> {
  assertOptions(name, options, uploadOptionNames);
  const { timeoutMs = defaultUploadTimeoutMs, signal } = options;
  const plan = readBundle(input);
  const limits = readUploadLimits(name, options, timeoutMs);
  const requestUrl = (runSignal: AbortSignal): Promise<{ readonly upload_url: string }> =>
    client.uploads.initXcuitestUpload(undefined, { signal: runSignal });
  let step = 'nothing was sent yet';
  return withTimeout(client, { workflow: name, timeoutMs, signal, describeStep: () => step }, (run) =>
    runUpload(
      client,
      run,
      { name, requestUrl, ...plan },
      {
        limits,
        onProgress: (progress) => notify(options.onProgress, progress),
        onStep: (next) => {
          step = next;
        },
      },
    ),
  );
}

function readBundle(input: UploadXcuitestBundleInput): UploadPlan {
  assertMembers(name, input, members);
  assertChoice(name, 'release_type', input.release_type, ['APP_STORE', 'PRE_PROD']);
  for (const member of texts) {
    if (input[member] === '')
      throw new InputError(`${name}: "${member}" must be a non-empty string, got an empty string; for example "com.example.shop"`, {
        member,
      });
  }
  const fields = texts.map((member) => toTextPart(name, member, input[member]));
  return { parts: [...fields, toFilePart(name, 'file', input.file, input.filename)], secrets: [] };
}
