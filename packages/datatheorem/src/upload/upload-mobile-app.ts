/** Uploads a mobile build, which starts its scan. */
import { callWith, InputError } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
import type { Part } from './multipart.js';
import { upload, type UploadOptions } from './upload.js';
import { checkFile, nameOfFile, type UploadFile } from './upload-file.js';

export interface UploadMobileAppInput {
  /** The build: APK, AAB or IPA. */
  readonly file: UploadFile;
  /** Name of the file; that of a `File` unless given. */
  readonly filename?: string | undefined;
  /** Unless given, an existing app that matches decides, else it is `PRE_PROD`. The vendor urges to give it. */
  readonly release_type?: 'PRE_PROD' | 'ENTERPRISE' | undefined;
  /** Android's `mapping.txt`. Once an app had one, the vendor wants it with every later upload of that app. */
  readonly sourcemap?: UploadFile | undefined;
  /** Name of the sourcemap; `mapping.txt` unless given. */
  readonly sourcemap_filename?: string | undefined;
  /** Login for the dynamic test, instead of what is stored; left out, the stored one stays. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Remarks on this build. */
  readonly comments?: string | undefined;
  /** Your own id of the build. The vendor's plugins send it as `release_Id`; here it goes out as documented. */
  readonly release_id?: string | undefined;
  /** Your own id of the app. */
  readonly external_id?: string | undefined;
  /** Scans an iOS build on another machine. */
  readonly platform_variant?: 'IOS_ON_MAC' | (string & {}) | undefined;
}

/** What the vendor says of a build that it took. No document lists the members, so each may be missing. */
export interface UploadedMobileApp {
  readonly mobile_app_id: string | undefined;
  readonly mobile_app_uuid: string | undefined;
  readonly scan_id: string | undefined;
  readonly upload_id: string | undefined;
  /** How often it was begun. */
  readonly attempts: number;
  /** The whole answer: parsed JSON, or another text. */
  readonly answer: unknown;
}

const texts = ['release_type', 'username', 'password', 'comments', 'release_id', 'external_id', 'platform_variant'] as const;
const members: ReadonlySet<string> = new Set(['file', 'filename', 'sourcemap', 'sourcemap_filename', ...texts]);

/**
 * Asks for an upload URL and sends the file to it, in constant memory on servers, with the client's own `fetch`.
 *
 * The URL is good for 10 minutes. When the connection is lost, or the server is busy or breaks, the upload begins anew with
 * another URL; after a 409 (the app belongs to another account) never. A stream can begin anew only where it is given as a
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
 *   { onProgress: ({ sentBytes, totalBytes }) => console.log(sentBytes / totalBytes) },
 * );
 * ```
 *
 * @throws {@link InputError} for an input that cannot be right; nothing is sent.
 * @throws HttpError, NetworkError or ParseError when the file is refused or lost; `mayHaveSucceeded` says whether it may have been taken.
 * @throws WorkflowError with reason `failed` when the file cannot be read, with reason `deadline` when it is not over in time.
 * @source datatheorem.github.io/PortalApi, uploading_mobile_apps [O]; the answer and the 409: the vendor's CI plugins [C]
 */
export async function uploadMobileApp(
  client: DataTheoremClient,
  input: UploadMobileAppInput,
  options: UploadOptions = {},
): Promise<UploadedMobileApp> {
  const parts = readInput('uploadMobileApp', input);
  const secrets = [input.password ?? '', input.username ?? ''];
  const init = (signal: AbortSignal) => client.uploads.initMobileAppUpload(undefined, callWith(signal));
  const { answer, attempts } = await upload(client, { name: 'uploadMobileApp', init, parts, secrets }, options);
  const said = (typeof answer === 'object' && answer !== null ? answer : {}) as Readonly<Record<string, unknown>>;
  return {
    mobile_app_id: toId(said['mobile_app_id']),
    mobile_app_uuid: toId(said['mobile_app_uuid']),
    scan_id: toId(said['scan_id']),
    upload_id: toId(said['upload_id']),
    attempts,
    answer,
  };
}

/** Checks an input. @throws {@link InputError}; nothing is sent. */
export function readInput(workflow: string, input: UploadMobileAppInput): Part[] {
  for (const name of Object.keys(input)) {
    if (!members.has(name))
      throw new InputError(`${workflow}: "${name}" is not known; known are ${[...members].join(', ')}`, { member: name });
  }
  const { file, sourcemap, sourcemap_filename = 'mapping.txt', release_type } = input;
  checkFile(workflow, 'file', file);
  if (release_type !== undefined && release_type !== 'PRE_PROD' && release_type !== 'ENTERPRISE')
    throw new InputError(`${workflow}: "release_type" must be 'PRE_PROD' or 'ENTERPRISE'`, { member: 'release_type' });
  const parts: Part[] = texts.flatMap((name) => (input[name] === undefined ? [] : [toTextPart(workflow, name, input[name])]));
  if (sourcemap !== undefined) {
    checkFile(workflow, 'sourcemap', sourcemap);
    parts.push({ name: 'sourcemap', filename: sourcemap_filename, file: sourcemap });
  }
  parts.push({ name: 'file', filename: nameOfFile(workflow, 'filename', file, input.filename), file });
  return parts;
}

export function toTextPart(workflow: string, name: string, value: unknown): Part {
  if (typeof value === 'string') return { name, text: value };
  throw new InputError(`${workflow}: "${name}" must be a text, got ${value === null ? 'null' : typeof value}`, { member: name });
}

/** Ids come as texts of digits, or as numbers. */
function toId(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
