/** Waits for the end of an image's scan, never for the one before it. */
import { SecError, type WaitOptions, type WaitResult, WorkflowError, type WorkflowProgress } from '@sec/core';
import { assertDuration, assertSameTarget, clockOf, notify, poll, withTimeout, type WorkflowRun } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import { clip } from '../../values/clip.js';
import { parseImageName } from '../../values/image-name.js';
import { parseScanStatus } from '../../values/scan-status.js';
import { readImage, readStatus, type ScanStateClient, showsNewScan, type StateRequest } from './read-scan-state.js';
import { assertScanTarget, describeTarget, type ScanTarget } from './scan-target.js';
import { parseScanToken, type ScanBaseline } from './scan-token.js';
import { defaultIntervalMs, defaultTimeoutMs } from './start-scan.js';

/** The image of a scan, the resume token that {@link startScan} returned, or both, which must then belong together. */
export type WaitForScanInput =
  | (ScanTarget & { readonly resumeToken?: string | undefined })
  | { readonly resumeToken: string; readonly registry?: string | undefined; readonly image?: string | undefined };

/** One poll of a scan. */
export interface WaitForScanProgress extends WorkflowProgress<'scanning'> {
  /** `notFound`: Aqua does not know the image yet; `stale`: the status that stood there before the start. */
  readonly state: 'notFound' | 'running' | 'stale' | 'ended';
}

export interface WaitForScanOptions extends WaitOptions {
  /** How long to tolerate 404 responses, in milliseconds. @defaultValue 60_000 */
  readonly notFoundGraceMs?: number | undefined;
  /** Called with every poll. */
  readonly onProgress?: ((progress: WaitForScanProgress) => void) | undefined;
}

export interface WaitForScanResult extends WaitResult, ScanTarget {
  /** `succeeded` and `failed` are the scan's own ends; `unknown` is a status that this package does not know. */
  readonly status: 'succeeded' | 'failed' | 'unknown';
  /** Whether the end provably is that of a scan after the resume token was made. Always false without a token. */
  readonly isNew: boolean;
  /** Why the scan failed, where the console says so. */
  readonly message: string | undefined;
}

export const defaultNotFoundGraceMs = 60_000;

/**
 * Waits for the end of a scan; each end is a result, whatever it is. It polls every 10 seconds for up to 15 minutes by
 * default.
 *
 * With a resume token, an end counts only if it is known to be new: the scan was seen running, the status has changed, or
 * the image's `scan_date` or the queue moved. Without one, an end that stands there already is taken, and `isNew` is false.
 *
 * @throws {@link InputError} when token and image do not belong together, or a duration is none; nothing is sent.
 * @throws {@link WorkflowError} with reason `failed` when Aqua does not know the image after `notFoundGraceMs`.
 * @throws {@link WorkflowError} with reason `timeout` when no new end comes in time. The scan goes on.
 * @source Aqua Security API Reference, Get Scan Status, Polling [S]
 */
export async function waitForScan(
  client: AquaClientWith<'imageScans.getImageScanStatus' | 'images.getImage' | 'scanQueue.listScanJobs'>,
  input: WaitForScanInput,
  options: WaitForScanOptions = {},
): Promise<WaitForScanResult> {
  const workflow = 'waitForScan';
  const {
    intervalMs = defaultIntervalMs,
    timeoutMs = defaultTimeoutMs,
    notFoundGraceMs = defaultNotFoundGraceMs,
    signal,
    onProgress,
  } = options;
  const scan = readScan(workflow, input);
  assertDuration(workflow, { intervalMs, timeoutMs, notFoundGraceMs });
  const clock = clockOf(client);
  const startedMs = clock.monotonic();
  const elapsedMs = (): number => clock.monotonic() - startedMs;
  let step = describeState(scan.target, undefined);
  const onStep = (now: string): void => void (step = now);
  const ended = await withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => step }, (run) =>
    waitWithin(run, client, scan, { intervalMs, notFoundGraceMs, onProgress, onStep }),
  );
  // A failed scan is reported even if its reason cannot be read in time, so that has a limit of its own.
  const limit = { workflow, timeoutMs: timeoutMs - elapsedMs(), signal };
  const message =
    ended.status === 'succeeded'
      ? undefined
      : await withTimeout(client, limit, (run) => readMessage(client, scan.target, run.signal)).catch(ignoreTimeout);
  return { ...scan.target, ...ended, message, durationMs: elapsedMs() };
}

/** A scan to wait for: its image, and the state before its start where a resume token has it. */
export interface AwaitedScan {
  readonly target: ScanTarget;
  readonly before: ScanBaseline | undefined;
}

/** How a scan ended. */
export type ScanEnd = Pick<WaitForScanResult, 'status' | 'vendorStatus' | 'isNew'>;

/** Waits for the end of a scan as a step of a workflow. */
export async function waitWithin(
  run: WorkflowRun,
  client: ScanStateClient,
  { target, before }: AwaitedScan,
  options: Pick<WaitForScanOptions, 'onProgress'> & {
    readonly intervalMs: number;
    readonly notFoundGraceMs: number;
    readonly onStep: (step: string) => void;
  },
): Promise<ScanEnd> {
  const { intervalMs, notFoundGraceMs, onProgress, onStep } = options;
  const fetchState = createFetchState(run, client, { target, before }, notFoundGraceMs);
  const { state: end } = await poll<ScanState>(run, {
    fetchState: (signal, onResponseHeaders) => fetchState({ signal, onResponseHeaders }),
    isRunning: ({ state }) => state !== 'ended',
    onProgress(seen) {
      onStep(describeState(target, seen));
      notify(onProgress, { step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus: seen.vendorStatus || undefined, state: seen.state });
    },
    intervalMs,
  });
  const status = parseScanStatus(end.vendorStatus);
  return { status: status === 'running' ? 'unknown' : status, vendorStatus: end.vendorStatus || undefined, isNew: end.isNew };
}

interface ScanState {
  readonly state: WaitForScanProgress['state'];
  readonly vendorStatus: string | undefined;
  readonly isNew: boolean;
}

/** @returns A function that fetches the state once, and remembers what earlier states have proven. */
function createFetchState(
  { workflow, clock }: WorkflowRun,
  client: ScanStateClient,
  { target, before }: AwaitedScan,
  notFoundGraceMs: number,
): (request: StateRequest) => Promise<ScanState> {
  let notFoundSinceMs: number | undefined;
  let wasRunning = false;
  return async (request) => {
    const vendorStatus = await readStatus(client, target, request);
    if (vendorStatus === undefined) {
      notFoundSinceMs ??= clock.monotonic();
      if (clock.monotonic() - notFoundSinceMs >= notFoundGraceMs)
        throw new WorkflowError(
          workflow,
          'failed',
          `Aqua does not know ${describeTarget(target)}, ${notFoundGraceMs} ms after the first poll (notFoundGraceMs); was its scan started, and is the registry's name the one given in Aqua?`,
        );
      return { state: 'notFound', vendorStatus, isNew: false };
    }
    notFoundSinceMs = undefined;
    if (parseScanStatus(vendorStatus) === 'running') {
      wasRunning = true;
      return { state: 'running', vendorStatus, isNew: false };
    }
    if (before === undefined) return { state: 'ended', vendorStatus, isNew: false };
    const isNew = wasRunning || isAnotherEnd(before, vendorStatus) || (await showsNewScan(client, before, request.signal));
    return { state: isNew ? 'ended' : 'stale', vendorStatus, isNew };
  };
}

/** Whether an end cannot be the one from before the start, going by its status alone. */
function isAnotherEnd(before: ScanBaseline, vendorStatus: string): boolean {
  if (before.status === undefined) return before.scanDate === undefined;
  const status = parseScanStatus(vendorStatus);
  return parseScanStatus(before.status) !== status || (status === 'unknown' && before.status !== vendorStatus);
}

function describeState(target: ScanTarget, seen: ScanState | undefined): string {
  if (seen === undefined) return `no status of ${describeTarget(target)} was received`;
  if (seen.state === 'notFound') return `Aqua does not know ${describeTarget(target)}`;
  if (seen.state === 'stale')
    return `the status of ${describeTarget(target)} is "${clip(seen.vendorStatus)}", as before the start, and neither the image's scan_date nor the queue shows a scan since`;
  return `the last status of ${describeTarget(target)} was "${clip(seen.vendorStatus)}"`;
}

/** Reads why a scan failed. Best effort: a failure of the read is ignored. */
export async function readMessage(
  client: AquaClientWith<'images.getImage'>,
  target: ScanTarget,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const image = await readImage(client, target, signal);
    return typeof image?.scan_error === 'string' && image.scan_error !== '' ? image.scan_error : undefined;
  } catch (error) {
    if (signal.aborted || !(error instanceof SecError)) throw error;
    return undefined;
  }
}

function ignoreTimeout(error: unknown): undefined {
  if (!(error instanceof WorkflowError && error.reason === 'timeout')) throw error;
}

/** @throws {@link InputError} when the image is absent, or the token is of another one. */
function readScan(workflow: string, { resumeToken, registry, image }: WaitForScanInput): AwaitedScan {
  if (resumeToken === undefined) {
    const target = { registry, image } as ScanTarget;
    assertScanTarget(workflow, target);
    return { target: { registry: target.registry, image: parseImageName(target.image).image }, before: undefined };
  }
  return resumeScan(workflow, resumeToken, { registry, image });
}

/** Reads the scan of a token. @throws {@link InputError} for a token of another registry or image than those named beside it. */
export function resumeScan(
  workflow: string,
  resumeToken: string,
  beside: { readonly registry?: string | undefined; readonly image?: string | undefined },
): AwaitedScan & { readonly before: ScanBaseline } {
  const before = parseScanToken(workflow, resumeToken);
  const target = { registry: before.registry, image: before.image };
  const image = beside.image === undefined ? undefined : parseImageName(beside.image).image;
  assertSameTarget(workflow, target, { registry: beside.registry, image });
  return { target, before };
}
