/** A gate: scans an image, waits, and judges the result; anything short of a judged result is an error. */
import { checkMs, type Clock, InputError, systemClock, withDeadline, WorkflowError } from '@sec/core';
import type { AquaClient } from '../client.js';
import type { ScanResult } from '../generated/operations.js';
import { type ImageReference, parseImageReference } from '../image-reference.js';
import { findRegistry } from './find-registry.js';
import { type ImageName, splitImageName } from './image-name.js';
import { checkPolicy, type GatePolicy, judgeScanResult, type ScanVerdict } from './judge-scan-result.js';
import { readScanHandle, type ScanTarget } from './scan-handle.js';
import {
  cut,
  defaultDeadlineMs,
  defaultIntervalMs,
  nameOf,
  type ScanProgress,
  startScan,
  waitForScan,
  type WaitForScanOptions,
} from './wait-for-scan.js';

export interface ScanAndGateInput {
  /** A reference such as `gcr.io/team/app:1.4.2`; with `registry`, what stands behind the registry, such as `team/app:1.4.2`. */
  readonly image: string | ImageReference;
  /** Name of the registry in Aqua; found by `findRegistry` unless given. */
  readonly registry?: string;
  readonly policy?: GatePolicy;
  /** Address that Aqua posts the scan to; see `parseScanWebhook`. */
  readonly webhook_url?: string;
  /** Goes on with a scan that was started before, instead of starting one. */
  readonly handle?: string;
}

export interface ScanAndGateOptions extends Omit<WaitForScanOptions, 'onProgress'> {
  /** Told of the handle once the scan is started, so that another process can go on from it. */
  readonly onHandle?: (handle: string) => void;
  readonly onProgress?: (progress: ScanProgress) => void;
}

export interface GatedScan extends ScanVerdict, ScanTarget {
  readonly result: ScanResult;
  readonly durationMs: number;
}

/**
 * The limit of 15 minutes unless given is for everything together.
 *
 * Where a reference has both tag and digest, the tag is scanned, and its digest must be the one of the reference.
 *
 * @throws InputError for a policy or image that cannot be right; nothing is sent.
 * @throws WorkflowError with reason `failed` when no registry matches, the scan failed or ended with an unknown word, the tag
 * has another digest, or the result lacks what the verdict needs.
 * @throws WorkflowError with reason `deadline` when it is not over in time. The scan goes on.
 * @source Aqua Security API Reference, CI gate [S]
 */
export async function scanAndGate(client: AquaClient, input: ScanAndGateInput, options: ScanAndGateOptions = {}): Promise<GatedScan> {
  const { deadlineMs = defaultDeadlineMs, intervalMs = defaultIntervalMs, signal, clock = systemClock } = options;
  const policy = checkPolicy(input.policy ?? {});
  const { reference, name } = readImageInput(input);
  checkMs('scanAndGate', { deadlineMs, intervalMs });
  const startedMs = clock.monotonic();
  let step = 'the registry was being looked for';
  return withDeadline({ workflow: 'scanAndGate', deadlineMs, clock, signal, where: () => step }, async (stepSignal) => {
    const before = input.handle === undefined ? undefined : readScanHandle('scanAndGate', input.handle);
    // A handle already names the registry: the one that its scan was started in.
    const registry =
      input.registry ?? before?.registry ?? (await findRegistry(client, reference as ImageReference, { signal: stepSignal })).name;
    const target = { registry, image: name.image };
    const wait: WaitForScanOptions = {
      ...waitOptions(options, clock),
      // The limit for everything is kept outside, so this one must not come first.
      deadlineMs: deadlineMs + 1,
      signal: stepSignal,
      onProgress: (progress) => {
        step =
          progress.state === 'absent'
            ? 'Aqua does not know the image'
            : `the scan's last status was "${cut(progress.status)}"${progress.state === 'stale' ? ', as before the start' : ''}`;
        options.onProgress?.(progress);
      },
    };
    step = 'the scan was being started';
    const { webhook_url } = input;
    const handle = input.handle ?? (await startScan(client, { ...target, ...(webhook_url === undefined ? {} : { webhook_url }) }, wait));
    if (input.handle === undefined) options.onHandle?.(handle);
    step = 'the scan was started';
    const scan = await waitForScan(client, { ...target, handle }, wait);
    if (scan.outcome !== 'scanned') {
      const why = scan.scanError === undefined ? '' : `: ${scan.scanError.slice(0, 200)}`;
      const what =
        scan.outcome === 'failed'
          ? `the scan of ${nameOf(target)} failed with status "${cut(scan.status)}"`
          : `the scan of ${nameOf(target)} ended with a status that is not known, "${cut(scan.status)}"`;
      throw new WorkflowError('scanAndGate', 'failed', `${what}${why}`);
    }
    step = 'the result was being read';
    const result = await client.imageScans.getImageScanResult(target, { signal: stepSignal });
    if (name.digest !== undefined) await checkDigest(client, target, name, name.digest, stepSignal);
    return { ...target, ...judgeScanResult(result, policy), result, durationMs: clock.monotonic() - startedMs };
  });
}

function waitOptions({ intervalMs, notFoundGraceMs }: ScanAndGateOptions, clock: Clock): WaitForScanOptions {
  return { clock, ...(intervalMs === undefined ? {} : { intervalMs }), ...(notFoundGraceMs === undefined ? {} : { notFoundGraceMs }) };
}

function readImageInput({ image, registry }: ScanAndGateInput): {
  readonly reference: ImageReference | undefined;
  readonly name: ImageName;
} {
  if (registry !== undefined && (typeof registry !== 'string' || registry === ''))
    throw new InputError('"registry" must be the name of a registry in Aqua, got an empty text; for example "Docker Hub"', {
      member: 'registry',
    });
  if (typeof image === 'string' && registry !== undefined) {
    if (image === '') throw new InputError('"image" must be a text, got an empty one; for example "team/app:1.4.2"', { member: 'image' });
    return { reference: undefined, name: splitImageName(image) };
  }
  const reference = typeof image === 'string' ? parseImageReference(image) : image;
  const { repository, tag, digest } = reference;
  return { reference, name: { repository, tag: tag ?? `@${digest ?? ''}`, digest, image: reference.image } };
}

/** A tag may have moved since the reference was written. */
async function checkDigest(
  client: AquaClient,
  { registry }: ScanTarget,
  { repository, tag }: ImageName,
  wanted: string,
  signal: AbortSignal,
): Promise<void> {
  const { digest, metadata } = await client.images.getImage({ registry, repository, tag }, { signal });
  const known = [digest, ...(metadata?.repo_digests ?? [])]
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => String(text).split('@').pop() ?? '');
  if (known.includes(wanted)) return;
  throw new WorkflowError(
    'scanAndGate',
    'failed',
    known.length === 0
      ? `the scanned image cannot be told to be ${wanted}: Aqua has no digest of it`
      : `the scanned image is not ${wanted}: its digest in Aqua is ${known[0] ?? ''}`,
  );
}
