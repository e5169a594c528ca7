/** Waits for the end of an image's scan, never for the one before it. */
import { SecError, type StatusWaitOptions, type WaitResult, WorkflowError, type WorkflowErrorOf, type WorkflowProgress } from '@sec/core';
import {
  assertDuration,
  assertOptions,
  assertSameTarget,
  clockOf,
  createGrace,
  createStatusReader,
  foldStatus,
  isErrorOf,
  notify,
  poll,
  readTiming,
  type StatusMeaning,
  type StatusReading,
  statusWaitOptionNames,
  type Timing,
  withTimeout,
  type Workflow,
  type WorkflowCallOptions,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import { clip } from '../../values/clip.js';
import { normalizeImageName } from '../../values/digest.js';
import { parseImageName } from '../../values/image-name.js';
import { scanStatuses } from '../../values/scan-status.js';
import { canShowNewScan, readImage, readStatus, type ScanStateClient, showsNewScan, type StateRequest } from './read-scan-state.js';
import { assertScanTarget, describeTarget, type ScanTarget } from './scan-target.js';
import { parseScanToken, type ScanBaseline } from './scan-token.js';
import { scanTiming } from './start-scan.js';

/** The image of a scan, the resume token that {@link startScan} returned, or both, which must then belong together. */
export type WaitForScanInput =
  | (ScanTarget & { readonly resumeToken?: string | undefined })
  | { readonly resumeToken: string; readonly registry?: string | undefined; readonly image?: string | undefined };

/** One poll of a scan. */
export interface WaitForScanProgress extends WorkflowProgress<'scanning'> {
  /**
   * `notFound`: Aqua does not know the image yet; `stale`: the status that stood there before the start; `unknown`: a status
   * that this package does not know, or none, which has not stood long enough to be an end.
   */
  readonly state: 'notFound' | 'running' | 'unknown' | 'stale' | 'ended';
}

export interface WaitForScanOptions extends StatusWaitOptions {
  /** How long to tolerate 404 responses, in milliseconds. @defaultValue 60_000 */
  readonly notFoundGraceMs?: number | undefined;
  /** Called with every poll. */
  readonly onProgress?: ((progress: WaitForScanProgress) => void) | undefined;
}

export interface WaitForScanResult extends WaitResult, ScanTarget {
  /** Whether the end provably is that of a scan after the resume token was made. Always false without a token. */
  readonly isNew: boolean;
  /** Why the scan failed, where the console says so. */
  readonly message: string | undefined;
}

/**
 * Why {@link waitForScan} has no result. `timeout`: no new end came in time; `imageNotFound`: Aqua does not know the image;
 * `endNotShown`: nothing that the user may read could show a new end.
 */
export type WaitForScanReason = 'timeout' | 'imageNotFound' | 'endNotShown';

/** @returns Whether an error is one of {@link waitForScan}; its `reason` is then one of {@link WaitForScanReason}. */
export function isWaitForScanError(error: unknown): error is WorkflowErrorOf<'waitForScan', WaitForScanReason> {
  return isErrorOf('waitForScan', error);
}

export const defaultNotFoundGraceMs = 60_000;

/**
 * Waits for the end of a scan; each end is a result, whatever it is. It polls every 10 seconds for up to 15 minutes by
 * default.
 *
 * With a resume token, an end counts only if it is known to be new: the scan was seen running, the status has changed, or
 * the `scan_date` of the image or of its result, or the queue, moved. Without one, an end that stands there already is taken,
 * and `isNew` is false.
 *
 * @throws {@link InputError} when token and image do not belong together, or a duration is none; nothing is sent.
 * @throws {@link WorkflowError} with reason `imageNotFound` when Aqua does not know the image after `notFoundGraceMs`.
 * @throws {@link WorkflowError} with reason `endNotShown` when the status from before the start has stood for `unknownStatusGraceMs`,
 * and the user may read nothing that could show a new end.
 * @throws {@link WorkflowError} with reason `timeout` when no new end comes in time. The scan goes on.
 * @source Aqua Security API Reference, Get Scan Status, Polling [S]
 */
export async function waitForScan(
  client: AquaClientWith<'imageScans.getImageScanStatus' | 'imageScans.getImageScanResult' | 'images.getImage' | 'scanQueue.listScanJobs'>,
  input: WaitForScanInput,
  options: WaitForScanOptions = {},
): Promise<WaitForScanResult> {
  const workflow: Workflow<WaitForScanReason> = 'waitForScan';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'notFoundGraceMs', 'onProgress']);
  const { notFoundGraceMs = defaultNotFoundGraceMs, signal, onProgress } = options;
  const scan = readScan(workflow, input);
  const timing = readTiming(workflow, options, scanTiming);
  const { timeoutMs } = timing;
  assertDuration(workflow, { notFoundGraceMs });
  const clock = clockOf(client);
  const startedMs = clock.monotonic();
  const elapsedMs = (): number => clock.monotonic() - startedMs;
  let step = describeState(scan, undefined);
  const onStep = (now: string): void => void (step = now);
  const { isOver: _, ...ended } = await withTimeout(
    client,
    { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step },
    (run) => waitWithin(run, client, scan, { timing, notFoundGraceMs, onProgress, onStep }),
  );
  // A failed scan is reported even if its reason cannot be read in time, so that has a limit of its own.
  const limit = { workflow, timeoutMs: timeoutMs - elapsedMs(), signal };
  const message =
    ended.status === 'succeeded'
      ? undefined
      : await withTimeout(client, limit, (run) => readMessage(client, scan.target, run.callOptions)).catch(ignoreTimeout);
  return { ...scan.target, ...ended, message, durationMs: elapsedMs() };
}

/** A scan to wait for: its image, and the state before its start where a resume token has it. */
export interface AwaitedScan {
  readonly target: ScanTarget;
  readonly before: ScanBaseline | undefined;
}

/** How a scan ended. */
export interface ScanEnd extends Pick<WaitForScanResult, 'status' | 'vendorStatus' | 'isNew'> {
  /** Whether dates or queue prove that it is over, whatever the status is. */
  readonly isOver: boolean;
}

/** How to wait. */
export interface WaitWithinOptions extends Pick<WaitForScanOptions, 'onProgress'> {
  readonly timing: Timing;
  readonly notFoundGraceMs: number;
  readonly onStep: (step: string) => void;
}

/** Waits for the end of a scan as a step of a workflow. */
export async function waitWithin(
  run: WorkflowRun<WaitForScanReason>,
  client: ScanStateClient,
  scan: AwaitedScan,
  options: WaitWithinOptions,
): Promise<ScanEnd> {
  const { timing, onProgress, onStep } = options;
  const fetchState = createFetchState(run, client, scan, options);
  const { state: end } = await poll<ScanState>(run, {
    fetchState: (callOptions, onResponseHeaders) => fetchState({ callOptions, onResponseHeaders }),
    isRunning: ({ state }) => state !== 'ended',
    onProgress(seen) {
      onStep(describeState(scan, seen));
      notify(onProgress, { step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus: seen.vendorStatus || undefined, state: seen.state });
    },
    ...timing,
  });
  return { status: end.reading as ScanEnd['status'], vendorStatus: end.vendorStatus || undefined, isNew: end.isNew, isOver: end.isOver };
}

interface ScanState {
  readonly state: WaitForScanProgress['state'];
  readonly vendorStatus: string | undefined;
  readonly reading: StatusReading;
  readonly isNew: boolean;
  readonly isOver: boolean;
}

/** @returns A function that fetches the state once, and remembers what earlier states have proven. */
function createFetchState(
  run: WorkflowRun<WaitForScanReason>,
  client: ScanStateClient,
  { target, before }: AwaitedScan,
  { timing, notFoundGraceMs }: WaitWithinOptions,
): (request: StateRequest) => Promise<ScanState> {
  const statuses = createStatusReader(run, scanStatuses, timing);
  const assertFound = createNotFoundCheck(run, target, notFoundGraceMs);
  const assertProvable = createProofCheck(run, target, before, timing);
  let wasRunning = false;
  return async (request) => {
    const vendorStatus = await readStatus(client, target, request);
    assertFound(vendorStatus !== undefined);
    const open = { vendorStatus, reading: 'running', isNew: false, isOver: false } as const;
    if (vendorStatus === undefined) return { ...open, state: 'notFound' };
    const meaning = statuses.parse(vendorStatus);
    wasRunning ||= meaning === 'running';
    const isAnother = wasRunning || (before !== undefined && isAnotherStatus(before, vendorStatus, statuses.parse));
    // A known end that is another one needs no further evidence.
    const isOver = (!isAnother || meaning === undefined) && (await isShownOver(client, before, request.callOptions));
    const isStale = before !== undefined && !isAnother && !isOver;
    assertProvable(isStale ? vendorStatus : undefined);
    // A status from before the start says as little of this scan as a running one.
    const reading = statuses.read(isStale ? 'running' : vendorStatus, isOver);
    run.lastStatus = vendorStatus || undefined;
    if (isStale) return { ...open, state: 'stale' };
    if (reading === 'running' || reading === 'undecided') return { ...open, state: reading === 'running' ? reading : 'unknown' };
    return { vendorStatus, reading, isNew: before !== undefined, isOver, state: 'ended' };
  };
}

async function isShownOver(client: ScanStateClient, before: ScanBaseline | undefined, callOptions: WorkflowCallOptions): Promise<boolean> {
  return before !== undefined && showsNewScan(client, before, callOptions);
}

function createNotFoundCheck(
  { workflow, clock }: WorkflowRun<WaitForScanReason>,
  target: ScanTarget,
  notFoundGraceMs: number,
): (isFound: boolean) => void {
  let sinceMs: number | undefined;
  return (isFound) => {
    sinceMs = isFound ? undefined : (sinceMs ?? clock.monotonic());
    if (sinceMs === undefined || clock.monotonic() - sinceMs < notFoundGraceMs) return;
    throw workflowError(
      workflow,
      'imageNotFound',
      `Aqua does not know ${describeTarget(target)}, ${notFoundGraceMs} ms after the first poll (notFoundGraceMs); was its scan started, and is the registry's name the one given in Aqua?`,
    );
  };
}

/** @returns A function that throws where the status from before the start stands, and nothing can ever show whether it is a new end. */
function createProofCheck(
  { workflow, clock }: WorkflowRun<WaitForScanReason>,
  target: ScanTarget,
  before: ScanBaseline | undefined,
  { unknownStatusGraceMs }: Timing,
): (staleStatus: string | undefined) => void {
  const stands = createGrace(clock, unknownStatusGraceMs);
  return (staleStatus) => {
    if (!stands(staleStatus) || staleStatus === undefined || before === undefined || canShowNewScan(before)) return;
    throw workflowError(
      workflow,
      'endNotShown',
      `the status of ${describeTarget(target)} is still "${clip(staleStatus)}" after ${unknownStatusGraceMs / 1_000} s${asBefore(before, staleStatus)}, and nothing that this user may read shows whether a scan has ended since; give the user the right to read images (getImage), the scan queue (listScanJobs) or scan results (getImageScanResult)`,
    );
  };
}

/**
 * Whether a status cannot be from before the start. After an unknown one a known end can: that of a scan which ran with the unknown
 * status.
 */
function isAnotherStatus(before: ScanBaseline, vendorStatus: string, parse: (vendorStatus: string) => StatusMeaning | undefined): boolean {
  if (before.status === undefined) return before.scanDate === undefined;
  const [earlier, meaning] = [parse(before.status), parse(vendorStatus)];
  if (meaning === undefined) return foldStatus(before.status) !== foldStatus(vendorStatus);
  return earlier !== undefined && earlier !== meaning;
}

function asBefore(before: ScanBaseline | undefined, vendorStatus: string | undefined): string {
  return before?.status === vendorStatus ? ', as before the start' : '';
}

function describeState({ target, before }: AwaitedScan, seen: ScanState | undefined): string {
  if (seen === undefined) return `no status of ${describeTarget(target)} was received`;
  if (seen.state === 'notFound') return `Aqua does not know ${describeTarget(target)}`;
  if (seen.state === 'stale')
    return `the status of ${describeTarget(target)} is "${clip(seen.vendorStatus)}"${asBefore(before, seen.vendorStatus)}, and neither the image's scan_date nor the queue shows a scan since`;
  return `the last status of ${describeTarget(target)} was "${clip(seen.vendorStatus)}"`;
}

/** Reads why a scan failed. Best effort: a failure of the read is ignored. */
export async function readMessage(
  client: AquaClientWith<'images.getImage'>,
  target: ScanTarget,
  callOptions: WorkflowCallOptions,
): Promise<string | undefined> {
  try {
    const image = await readImage(client, target, callOptions);
    return typeof image?.scan_error === 'string' && image.scan_error !== '' ? image.scan_error : undefined;
  } catch (error) {
    if (callOptions.signal.aborted || !(error instanceof SecError)) throw error;
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
  const isSame = beside.image !== undefined && normalizeImageName(parseImageName(beside.image).image) === normalizeImageName(target.image);
  const image = beside.image === undefined || isSame ? undefined : parseImageName(beside.image).image;
  assertSameTarget(workflow, target, { registry: beside.registry, image });
  return { target, before };
}
