/** A gate: scans an image, waits, and evaluates the result; anything short of an evaluated result is an error. */
import { HttpError, InputError, type StatusWaitOptions, type WorkflowErrorOf } from '@sec/core';
import {
  assertDuration,
  assertOptions,
  describe,
  describeUnknownStatus,
  isErrorOf,
  readTiming,
  saveToken,
  statusWaitOptionNames,
  type Timing,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { Image, ScanResult } from '../../generated/operations.js';
import { clip } from '../../values/clip.js';
import { normalizeDigest } from '../../values/digest.js';
import { type ImageName, parseImageName } from '../../values/image-name.js';
import { type ImageReference, readImageReference } from '../../values/image-reference.js';
import type { ScanVerdict } from '../evaluate-scan-result/evaluate-evidence.js';
import { evaluateWithin, type EvaluateScanResultReason } from '../evaluate-scan-result/evaluate-scan-result.js';
import { checkPolicy, type GatePolicy } from '../evaluate-scan-result/gate-policy.js';
import { findRegistryWithin, type FindRegistryReason } from '../find-registry.js';
import { describeTarget, type ScanTarget } from './scan-target.js';
import { serializeScanToken } from './scan-token.js';
import { scanTiming, type StartScanProgress, type StartScanReason, startWithin } from './start-scan.js';
import {
  defaultNotFoundGraceMs,
  readMessage,
  resumeScan,
  type ScanEnd,
  type WaitForScanProgress,
  type WaitForScanReason,
  waitWithin,
} from './wait-for-scan.js';

export interface ScanAndGateInput {
  /** A reference such as `gcr.io/team/app:1.4.2`; with `registry`, what stands behind the registry, such as `team/app:1.4.2`. */
  readonly image: string | ImageReference;
  /** Name of the registry in Aqua. @defaultValue the one that {@link findRegistry} finds */
  readonly registry?: string | undefined;
  /** What the image may have and still pass. */
  readonly policy?: GatePolicy | undefined;
  /** Address that Aqua posts the scan to; see {@link parseScanWebhook}. */
  readonly webhook_url?: string | undefined;
  /** Resumes a scan that was started before, instead of starting one. */
  readonly resumeToken?: string | undefined;
}

/** What the gate is doing: waiting for an earlier scan, or for its own. */
export type ScanAndGateProgress = StartScanProgress | WaitForScanProgress;

export interface ScanAndGateOptions extends StatusWaitOptions {
  /** How long to tolerate 404 responses after the start, in milliseconds. @defaultValue 60_000 */
  readonly notFoundGraceMs?: number | undefined;
  /** Receives the resume token when the scan has started. Pass it as `resumeToken` to continue in another process. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Called with every poll. */
  readonly onProgress?: ((progress: ScanAndGateProgress) => void) | undefined;
}

export interface ScanAndGateResult extends Omit<ScanVerdict, keyof ScanTarget>, ScanTarget {
  /** The result that was evaluated. */
  readonly result: ScanResult;
  /** Time from the call of the workflow to its end, in milliseconds. */
  readonly durationMs: number;
}

/**
 * Why {@link scanAndGate} has no verdict. `scanFailed`, `scanCanceled` and `statusUnknown`: how the scan ended; `digestUnknown`: the
 * digest of the scanned image cannot be read, so that it cannot be compared; `digestMismatch`: it is another one.
 */
export type ScanAndGateReason =
  | FindRegistryReason
  | StartScanReason
  | WaitForScanReason
  | EvaluateScanResultReason
  | 'scanFailed'
  | 'scanCanceled'
  | 'statusUnknown'
  | 'digestUnknown'
  | 'digestMismatch';

/** @returns Whether an error is one of {@link scanAndGate}; its `reason` is then one of {@link ScanAndGateReason}. */
export function isScanAndGateError(error: unknown): error is WorkflowErrorOf<'scanAndGate', ScanAndGateReason> {
  return isErrorOf('scanAndGate', error);
}

/**
 * Scans an image, waits for the scan and evaluates its result. One time limit covers the whole workflow: 15 minutes by
 * default, with a poll every 10 seconds.
 *
 * Where a reference has both tag and digest, the tag is scanned, and its digest must be the one of the reference.
 *
 * @throws {@link InputError} for a policy, image or resume token that cannot be right; nothing is sent.
 * @throws {@link WorkflowError} with a {@link ScanAndGateReason} when no registry matches, the scan failed or has an unknown status
 * that has stood for `unknownStatusGraceMs`, nothing that the user may read could show the end of the scan, the tag has another
 * digest, or the result lacks what the verdict needs.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan goes on.
 * @source Aqua Security API Reference, CI gate [S]
 */
export async function scanAndGate(
  client: AquaClientWith<
    | 'registries.listRegistries'
    | 'imageScans.startImageScan'
    | 'imageScans.getImageScanStatus'
    | 'imageScans.getImageScanResult'
    | 'images.getImage'
    | 'scanQueue.listScanJobs'
  >,
  input: ScanAndGateInput,
  options: ScanAndGateOptions = {},
): Promise<ScanAndGateResult> {
  const workflow: Workflow<ScanAndGateReason> = 'scanAndGate';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'notFoundGraceMs', 'onResumeToken', 'onProgress']);
  const { notFoundGraceMs = defaultNotFoundGraceMs, signal } = options;
  const policy = checkPolicy(workflow, input.policy ?? {});
  const { reference, name } = readImage(workflow, input);
  // A token already names the registry: the one that its scan was started in.
  const resumed =
    input.resumeToken === undefined ? undefined : resumeScan(workflow, input.resumeToken, { registry: input.registry, image: name.image });
  const named = input.registry ?? resumed?.target.registry;
  const timing = readTiming(workflow, options, scanTiming);
  const { timeoutMs } = timing;
  assertDuration(workflow, { notFoundGraceMs });
  let step = 'the registry was being looked for';
  const onStep = (now: string): void => void (step = now);
  return withTimeout(client, { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step }, async (run) => {
    const registry = named ?? (await findRegistryWithin(workflow, client, reference as ImageReference, run.signal)).name;
    const target = { registry, image: name.image };
    const steps = { timing, notFoundGraceMs, onStep, onProgress: options.onProgress };
    const before = resumed?.before ?? (await startWithin(run, client, { ...target, webhook_url: input.webhook_url }, steps));
    if (resumed === undefined) saveToken(run, serializeScanToken(before), options.onResumeToken);
    const end = await waitWithin(run, client, { target, before }, steps);
    await assertSucceeded(run, client, target, { ...end, timing });
    onStep('the result was being read');
    const result = await client.imageScans.getImageScanResult(target, run.callOptions);
    if (name.digest !== undefined) await assertDigest(run, client, registry, name);
    const verdict = evaluateWithin(workflow, result, policy);
    const notes = [...verdict.notes, ...noteImage(target, verdict)];
    return { ...verdict, ...target, notes, result, durationMs: run.elapsedMs() };
  });
}

/** @throws {@link WorkflowError} with the reason of the scan, where it did not succeed. */
async function assertSucceeded(
  { workflow, callOptions }: WorkflowRun<ScanAndGateReason>,
  client: AquaClientWith<'images.getImage'>,
  target: ScanTarget,
  { status, vendorStatus, isOver, timing }: ScanEnd & { readonly timing: Timing },
): Promise<void> {
  if (status === 'succeeded') return;
  const message = await readMessage(client, target, callOptions);
  const quoted = vendorStatus === undefined ? 'undefined' : `"${clip(vendorStatus)}"`;
  const how =
    status === 'unknown'
      ? describeUnknownStatus(quoted, timing, isOver)
      : `${status === 'failed' ? 'failed' : 'was canceled'} with status ${quoted}`;
  const what = `the scan of ${describeTarget(target)} ${how}`;
  const reason = ({ failed: 'scanFailed', canceled: 'scanCanceled', unknown: 'statusUnknown' } as const)[status];
  throw workflowError(workflow, reason, `${what}${message === undefined ? '' : `: ${clip(message, 200)}`}`);
}

function readImage(
  workflow: string,
  { image, registry }: ScanAndGateInput,
): { readonly reference: ImageReference | undefined; readonly name: ImageName } {
  const refuse = (member: string, received: unknown, example: string): InputError =>
    new InputError(`${workflow}: "${member}" must be a non-empty string, got ${describe(received)}; for example "${example}"`, { member });
  if (registry !== undefined && (typeof registry !== 'string' || registry === '')) throw refuse('registry', registry, 'Docker Hub');
  if (typeof image === 'string' && registry !== undefined) {
    if (image === '') throw refuse('image', image, 'team/app:1.4.2');
    return { reference: undefined, name: parseImageName(image) };
  }
  const reference = isReference(image) ? image : readImageReference(workflow, 'image', image);
  const { repository, tag, digest } = reference;
  return { reference, name: { repository, tag: tag ?? `@${digest ?? ''}`, digest, image: reference.image } };
}

function isReference(image: unknown): image is ImageReference {
  return typeof image === 'object' && image !== null;
}

/** Consoles name registries in several ways, so another name is no other image for certain. */
function noteImage({ image: asked }: ScanTarget, { image }: ScanVerdict): string[] {
  if (image === undefined || image === asked || image.endsWith(`/${asked}`)) return [];
  return [`the result names image "${clip(image)}", not "${clip(asked)}"`];
}

/** A tag may have moved since the reference was written. */
async function assertDigest(
  { workflow, callOptions }: WorkflowRun<ScanAndGateReason>,
  client: AquaClientWith<'images.getImage'>,
  registry: string,
  { repository, tag, digest: wanted = '' }: ImageName,
): Promise<void> {
  let image: Image;
  try {
    image = await client.images.getImage({ registry, repository, tag }, callOptions);
  } catch (error) {
    if (!(error instanceof HttpError) || (error.status !== 403 && error.status !== 404)) throw error;
    const why = error.status === 403 ? 'this user may not read images (getImage)' : 'Aqua does not know the image';
    throw workflowError(workflow, 'digestUnknown', `the digest of the scanned image cannot be compared with ${wanted}: ${why}`, {
      cause: error,
    });
  }
  const repoDigests: unknown = image.metadata?.repo_digests;
  const known = [image.digest, ...(Array.isArray(repoDigests) ? (repoDigests as readonly unknown[]) : [])].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  if (known.some((digest) => normalizeDigest(digest) === normalizeDigest(wanted))) return;
  const [first] = known;
  throw first === undefined
    ? workflowError(
        workflow,
        'digestUnknown',
        `the digest of the scanned image cannot be compared with ${wanted}: Aqua has no digest of it`,
      )
    : workflowError(
        workflow,
        'digestMismatch',
        `the scanned image is not ${wanted}: its digest in Aqua is ${clip(normalizeDigest(first), 200)}`,
      );
}
