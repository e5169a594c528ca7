/** Uploads a bundle of XCUITests, with which the dynamic test of an iOS app finds its way. */
import { callWith, InputError } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
import { toTextPart } from './upload-mobile-app.js';
import { upload, type UploadOptions } from './upload.js';
import { checkFile, nameOfFile, type UploadFile } from './upload-file.js';

export interface UploadXcuitestBundleInput {
  /** The `.xctest` bundle, zipped. */
  readonly file: UploadFile;
  /** Name of the file; that of a `File` unless given. */
  readonly filename?: string | undefined;
  /** Release type of the app, which must exist. */
  readonly release_type: 'APP_STORE' | 'PRE_PROD';
  readonly bundle_id: string;
  /** Version of the app. */
  readonly version: string;
}

export interface UploadedXcuitestBundle {
  /** What the server said, which is not documented: parsed JSON, another text, or nothing. */
  readonly answer: unknown;
  /** How often it was begun. */
  readonly attempts: number;
}

const texts = ['release_type', 'bundle_id', 'version'] as const;
const members: ReadonlySet<string> = new Set(['file', 'filename', ...texts]);

/**
 * Works like {@link uploadMobileApp}, with an address of its own.
 *
 * @throws what `uploadMobileApp` throws.
 * @source datatheorem.github.io/PortalApi, uploading_xcuitest_bundles [O]
 */
export async function uploadXcuitestBundle(
  client: DataTheoremClient,
  input: UploadXcuitestBundleInput,
  options: UploadOptions = {},
): Promise<UploadedXcuitestBundle> {
  const name = 'uploadXcuitestBundle';
  for (const member of Object.keys(input)) {
    if (!members.has(member)) throw new InputError(`${name}: "${member}" is not known; known are ${[...members].join(', ')}`, { member });
  }
  checkFile(name, 'file', input.file);
  if (input.release_type !== 'APP_STORE' && input.release_type !== 'PRE_PROD')
    throw new InputError(`${name}: "release_type" must be 'APP_STORE' or 'PRE_PROD'`, { member: 'release_type' });
  for (const member of texts) {
    if (input[member] === '') throw new InputError(`${name}: "${member}" must be a text, got an empty one`, { member });
  }
  const parts = [
    ...texts.map((member) => toTextPart(name, member, input[member])),
    { name: 'file', filename: nameOfFile(name, 'filename', input.file, input.filename), file: input.file },
  ];
  return upload(client, { name, parts, init: (signal) => client.uploads.initXcuitestUpload(undefined, callWith(signal)) }, options);
}
