/** Uploads a build of a mobile app, whose scan then begins. */
import type { WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, notify, withTimeout, type Workflow, type WorkflowRun } from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../../client.js';
import { parseId } from '../../values/id.js';
import type { Part } from './multipart.js';
import { runUpload, type UploadContext, type UploadPlan, type UploadReason } from './run-upload.js';
import type { UploadFile } from './upload-file.js';
import { assertChoice, assertMembers, toFilePart, toTextPart } from './upload-input.js';
import { defaultUploadTimeoutMs, readUploadLimits, type UploadOptions, uploadOptionNames } from './upload-options.js';

export interface UploadMobileAppInput {
  /** The build: APK, AAB or IPA. */
  readonly file: UploadFile;
  /** Name of the file. @defaultValue that of a `File` */
  readonly filename?: string | undefined;
  /** Without it an existing app that matches decides, else it is `PRE_PROD`. The vendor recommends to give it. */
  readonly release_type?: 'PRE_PROD' | 'ENTERPRISE' | undefined;
  /** Android's `mapping.txt`. Once an app had one, the vendor wants it with every later upload of that app. */
  readonly sourcemap?: UploadFile | undefined;
  /** Name of the sourcemap. @defaultValue `mapping.txt` */
  readonly sourcemap_filename?: string | undefined;
  /** Login for the dynamic test, instead of what is stored; left out, the stored one stays. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Remarks on this build. */
  readonly comments?: string | undefined;
  /** Your own id of the build. The vendor's plugins send it as `release_Id`; here it is sent as documented. */
  readonly release_id?: string | undefined;
  /** Your own id of the app. */
  readonly external_id?: string | undefined;
  /** Scans an iOS build on another machine. */
  readonly platform_variant?: 'IOS_ON_MAC' | (string & {}) | undefined;
}

/** What the vendor returns for a build. No document lists the members, so each may be `undefined`. */
export interface UploadMobileAppResult {
  readonly mobile_app_id: string | undefined;
  readonly mobile_app_uuid: string | undefined;
  readonly scan_id: string | undefined;
  readonly upload_id: string | undefined;
  /** Uploads that were begun. */
  readonly attempts: number;
  /** The whole body of the response: parsed JSON, or other text. */
  readonly body: unknown;
}

type Client = DataTheoremClientWith<'uploads.initMobileAppUpload'>;

/**
 * Why {@link uploadMobileApp} has no result, unless a call failed. `timeout`: it is not finished in time; `fileUnreadable`: the file
 * cannot be read; `uploadInDoubt`: the file may have been taken although its response was lost, and could not be sent again.
 */
export type UploadMobileAppReason = 'timeout' | 'fileUnreadable' | 'uploadInDoubt';

/** @returns Whether an error is one of {@link uploadMobileApp}; its `reason` is then one of {@link UploadMobileAppReason}. */
export function isUploadMobileAppError(error: unknown): error is WorkflowErrorOf<'uploadMobileApp', UploadMobileAppReason> {
  return isErrorOf('uploadMobileApp', error);
}

const name: Workflow<UploadMobileAppReason> = 'uploadMobileApp';
const texts = ['release_type', 'username', 'password', 'comments', 'release_id', 'external_id', 'platform_variant'] as const;
const members = ['file', 'filename', 'sourcemap', 'sourcemap_filename', ...texts];

/**
 * Requests an upload URL and sends the file to it, in constant memory on servers, with the client's own `fetch`.
 *
 * The URL is good for 10 minutes. When the connection is lost, or the server is busy or fails, the upload is restarted with
 * another URL; after a 409 (the app belongs to another account) never. A stream can be restarted only where it is given as a
 * function. In browsers a Blob goes out as a form, without progress.
 *
 * @example
 * ```ts
 * import { openAsBlob } from 'node:fs';
 * import { createDataTheoremClient, uploadMobileApp } from '@sec/datatheorem';
 *
 * const client = createDataTheoremClient({ auth: { uploadApiKey: process.env.MY_UPLOAD_KEY ?? '' } });
 * const { mobile_app_id, scan_id } = await uploadMobileApp(
 *   client,
 *   { file: await openAsBlob('app-release.apk'), filename: 'app-release.apk', release_type: 'PRE_PROD' },
 *   { onProgress: ({ done, total }) => console.log(done / total) },
 * );
 * ```
 *
 * @throws {@link InputError} for an invalid input; nothing is sent.
 * @throws {@link HttpError}, {@link AuthError}, {@link NetworkError} or {@link ParseError} when the file is refused or lost;
 * `mayHaveSucceeded` says whether it may have been taken.
 * @throws {@link WorkflowError} with an {@link UploadMobileAppReason} when the file cannot be read, or it is not finished in time.
 * @source datatheorem.github.io/PortalApi, uploading_mobile_apps [O]; the response and the 409: the vendor's CI plugins [C]
 */
export async function uploadMobileApp(
  client: Client,
  input: UploadMobileAppInput,
  options: UploadOptions = {},
): Promise<UploadMobileAppResult> {
  assertOptions(name, options, uploadOptionNames);
  const { timeoutMs = defaultUploadTimeoutMs, signal } = options;
  const plan = readUpload(name, input);
  const limits = readUploadLimits(name, options, timeoutMs);
  let step = 'nothing was sent yet';
  return withTimeout(client, { workflow: name, timeoutMs, signal, describeStep: () => step }, (run) =>
    runMobileAppUpload(client, run, plan, {
      limits,
      onProgress: (progress) => notify(options.onProgress, progress),
      onStep: (next) => {
        step = next;
      },
    }),
  );
}

/** Uploads a build within the run of a workflow. */
export async function runMobileAppUpload(
  client: Client,
  run: WorkflowRun<UploadReason>,
  plan: UploadPlan,
  context: UploadContext,
): Promise<UploadMobileAppResult> {
  const requestUrl = (signal: AbortSignal): Promise<{ readonly upload_url: string }> =>
    client.uploads.initMobileAppUpload(undefined, { signal });
  const { body, attempts } = await runUpload(client, run, { name: 'uploadMobileApp', requestUrl, ...plan }, context);
  const ids = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  return {
    mobile_app_id: parseId(ids['mobile_app_id']),
    mobile_app_uuid: parseId(ids['mobile_app_uuid']),
    scan_id: parseId(ids['scan_id']),
    upload_id: parseId(ids['upload_id']),
    attempts,
    body,
  };
}

/** Checks an input. @throws {@link InputError}; nothing is sent. */
export function readUpload(workflow: string, input: UploadMobileAppInput): UploadPlan {
  assertMembers(workflow, input, members);
  const { file, filename, sourcemap, sourcemap_filename = 'mapping.txt', release_type, username, password } = input;
  if (release_type !== undefined) assertChoice(workflow, 'release_type', release_type, ['PRE_PROD', 'ENTERPRISE']);
  const fields: Part[] = texts.flatMap((text) => (input[text] === undefined ? [] : [toTextPart(workflow, text, input[text])]));
  const map = sourcemap === undefined ? [] : [toFilePart(workflow, 'sourcemap', sourcemap, sourcemap_filename)];
  const parts = [...fields, ...map, toFilePart(workflow, 'file', file, filename)];
  return { parts, secrets: [password, username].filter((secret) => secret !== undefined) };
}
