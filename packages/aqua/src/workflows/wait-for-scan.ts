/** Starts the scan of an image and waits for its own end, never for the one before it. */
import {
  checkMs,
  type Clock,
  HttpError,
  InputError,
  poll,
  SecError,
  systemClock,
  type WaitOptions,
  withDeadline,
  WorkflowError,
} from '@sec/core';
import type { AquaClient } from '../client.js';
import { parseScanStatus, type ScanState } from '../scan-status.js';
import { splitImageName } from './image-name.js';
import {
  readBaseline,
  readImage,
  readScanHandle,
  readStatus,
  type ScanBaseline,
  type ScanTarget,
  showsNewScan,
  writeScanHandle,
} from './scan-handle.js';

export interface StartScanInput extends ScanTarget {
  /** Address that Aqua posts the scan to; see `parseScanWebhook`. */
  readonly webhook_url?: string;
}

/** The image of a scan, the handle that `startScan` gave, or both, which must then belong together. */
export type WaitForScanInput =
  | (ScanTarget & { readonly handle?: string })
  | { readonly handle: string; readonly registry?: string; readonly image?: string };

/** One look at a scan. */
export interface ScanProgress {
  /** `absent`: Aqua does not know the image yet; `stale`: the end that stood there before the start. */
  readonly state: 'absent' | 'running' | 'stale' | 'over';
  /** The word as the server spells it; missing with `absent`. */
  readonly status: string | undefined;
  readonly elapsedMs: number;
}

export interface WaitForScanOptions extends WaitOptions {
  /** How long a 404 is put up with, in milliseconds; 60 000 unless given. */
  readonly notFoundGraceMs?: number;
  readonly onProgress?: (progress: ScanProgress) => void;
}

export interface FinishedScan extends ScanTarget {
  /** `scanned` and `failed` are the scan's own ends; `unknown` is a status that this package does not know. */
  readonly outcome: 'scanned' | 'failed' | 'unknown';
  /** The word as the server spells it. */
  readonly status: string;
  /** Whether the end provably is that of a scan after the handle was taken. Always false without a handle. */
  readonly isNew: boolean;
  /** Why the scan failed, where the console tells. */
  readonly scanError: string | undefined;
  readonly durationMs: number;
}

export const defaultIntervalMs = 10_000;
export const defaultDeadlineMs = 900_000;

/**
 * Starts a scan, and gives the handle that `waitForScan` goes on from, also in another process.
 *
 * A scan of the image that runs already is waited for first: nobody could tell its end from that of the new one.
 *
 * @throws WorkflowError with reason `failed` when Aqua has no registry of that name; nothing was started.
 * @throws WorkflowError with reason `deadline` when it is not started in time (15 minutes unless given); the message tells whether
 * a scan that ran already was still waited for.
 * @source Aqua Security API Reference, Start Image Scan, Get Scan Status, Registry Considerations [S]
 */
export async function startScan(client: AquaClient, input: StartScanInput, options: WaitForScanOptions = {}): Promise<string> {
  const { intervalMs = defaultIntervalMs, deadlineMs = defaultDeadlineMs, signal, onProgress, clock = systemClock } = options;
  checkTarget('startScan', input);
  checkMs('startScan', { intervalMs, deadlineMs });
  const target = { registry: input.registry, image: splitImageName(input.image).image };
  const startedMs = clock.monotonic();
  let step = 'a scan of the image was being looked for';
  return withDeadline({ workflow: 'startScan', deadlineMs, clock, signal, where: () => step }, async (stepSignal) => {
    const { state: baseline } = await poll<ScanBaseline>({
      workflow: 'startScan',
      look: (lookSignal, heed) => readBaseline(client, target, lookSignal, heed),
      isRunning: isUnderWay,
      onState: (state) => {
        if (!isUnderWay(state)) return;
        step = `a scan ran already, and its last status was "${cut(state.status)}"`;
        onProgress?.({ state: 'running', status: state.status, elapsedMs: clock.monotonic() - startedMs });
      },
      intervalMs,
      // The limit for everything is kept outside, so this one must not come first.
      deadlineMs: deadlineMs + 1,
      signal: stepSignal,
      clock,
    });
    step = 'the scan was being started';
    const { webhook_url } = input;
    try {
      await client.imageScans.startImageScan({ ...target, ...(webhook_url === undefined ? {} : { webhook_url }) }, { signal: stepSignal });
    } catch (error) {
      if (!(error instanceof HttpError && error.status === 404)) throw error;
      throw new WorkflowError(
        'startScan',
        'failed',
        `Aqua does not know ${nameOf(target)}; the registry's name must be the one given in Aqua, in its case: findRegistry finds it`,
        { cause: error },
      );
    }
    return writeScanHandle(baseline);
  });
}

/**
 * Waits for the end of a scan; each end is a result, whatever it is.
 *
 * With a handle, an end counts only once it is known to be new: the scan was seen running, the word has changed, or the
 * image's `scan_date` or the queue moved. Without one, an end that stands there already is taken, and `isNew` is false.
 *
 * @throws InputError when handle and image do not belong together; nothing is sent.
 * @throws WorkflowError with reason `failed` when Aqua does not know the image after the time for that.
 * @throws WorkflowError with reason `deadline` when no new end comes in time (15 minutes unless given). The scan goes on.
 * @source Aqua Security API Reference, Get Scan Status, Polling [S]
 */
export async function waitForScan(client: AquaClient, input: WaitForScanInput, options: WaitForScanOptions = {}): Promise<FinishedScan> {
  const {
    intervalMs = defaultIntervalMs,
    deadlineMs = defaultDeadlineMs,
    notFoundGraceMs = 60_000,
    signal,
    onProgress,
    clock = systemClock,
  } = options;
  const { target, before } = readTarget(input);
  checkMs('waitForScan', { intervalMs, deadlineMs, notFoundGraceMs });
  const startedMs = clock.monotonic();
  const look = createLook(client, target, before, clock, notFoundGraceMs);
  let last: Look | undefined;
  const wait = poll<Look>({
    workflow: 'waitForScan',
    look,
    isRunning: ({ state }) => state !== 'over',
    onState: (seen) => {
      last = seen;
      onProgress?.({ state: seen.state, status: seen.status, elapsedMs: clock.monotonic() - startedMs });
    },
    intervalMs,
    deadlineMs,
    signal,
    clock,
  });
  const { state } = await wait.catch((error: unknown) => {
    if (error instanceof WorkflowError && error.reason === 'deadline')
      throw new WorkflowError(
        'waitForScan',
        'deadline',
        `${nameOf(target)} not over after ${deadlineMs} ms (deadlineMs); ${describeLook(last)}`,
        { cause: error.cause },
      );
    throw error;
  });
  const outcome = parseScanStatus(state.status);
  return {
    ...target,
    outcome: outcome === 'running' ? 'unknown' : outcome,
    status: state.status ?? '',
    isNew: state.isNew,
    scanError:
      outcome === 'scanned'
        ? undefined
        : await readScanError(client, target, { deadlineMs: startedMs + deadlineMs - clock.monotonic(), clock, signal }),
    durationMs: clock.monotonic() - startedMs,
  };
}

interface Look {
  readonly state: ScanProgress['state'];
  readonly status: string | undefined;
  readonly isNew: boolean;
}

/** @returns A function that looks once, and remembers what the looks before it have proven. */
function createLook(
  client: AquaClient,
  target: ScanTarget,
  before: ScanBaseline | undefined,
  clock: Clock,
  graceMs: number,
): (signal: AbortSignal, heed: (headers: Headers) => void) => Promise<Look> {
  let absentSinceMs: number | undefined;
  let seenRunning = false;
  return async (signal, heed) => {
    const status = await readStatus(client, target, signal, heed);
    if (status === undefined) {
      absentSinceMs ??= clock.monotonic();
      if (clock.monotonic() - absentSinceMs >= graceMs)
        throw new WorkflowError(
          'waitForScan',
          'failed',
          `Aqua does not know ${nameOf(target)}, ${graceMs} ms after the first look (notFoundGraceMs); was its scan started, and is the registry's name the one given in Aqua?`,
        );
      return { state: 'absent', status, isNew: false };
    }
    absentSinceMs = undefined;
    const state = parseScanStatus(status);
    if (state === 'running') {
      seenRunning = true;
      return { state: 'running', status, isNew: false };
    }
    if (before === undefined) return { state: 'over', status, isNew: false };
    const isNew = seenRunning || isAnotherEnd(before, state, status) || (await showsNewScan(client, before, signal));
    return { state: isNew ? 'over' : 'stale', status, isNew };
  };
}

/** Whether an end cannot be the one from before the start, going by its word alone. */
function isAnotherEnd(before: ScanBaseline, state: ScanState, status: string): boolean {
  if (before.status === undefined) return before.scanDate === undefined;
  return parseScanStatus(before.status) !== state || (state === 'unknown' && before.status !== status);
}

function isUnderWay({ status }: ScanBaseline): boolean {
  return status !== undefined && parseScanStatus(status) === 'running';
}

function describeLook(last: Look | undefined): string {
  if (last === undefined) return 'it was never seen';
  if (last.state === 'absent') return 'Aqua does not know it';
  if (last.state === 'stale')
    return `the status is "${cut(last.status)}" as before the start, and neither the image's scan_date nor the queue shows a scan since`;
  return `its last status was "${cut(last.status)}"`;
}

/** A reason helps, but a failed scan is told without it too, and in time. */
async function readScanError(
  client: AquaClient,
  target: ScanTarget,
  limits: { readonly deadlineMs: number; readonly clock: Clock; readonly signal: AbortSignal | undefined },
): Promise<string | undefined> {
  try {
    const limit = { workflow: 'waitForScan', where: () => 'the reason was being read', ...limits };
    const image = await withDeadline(limit, (signal) => readImage(client, target, signal));
    return typeof image?.scan_error === 'string' && image.scan_error !== '' ? image.scan_error : undefined;
  } catch (error) {
    if (limits.signal?.aborted || !(error instanceof SecError)) throw error;
    return undefined;
  }
}

function readTarget(input: WaitForScanInput): { readonly target: ScanTarget; readonly before: ScanBaseline | undefined } {
  if (input.handle === undefined) {
    checkTarget('waitForScan', input as ScanTarget);
    const { registry, image } = input as ScanTarget;
    return { target: { registry, image: splitImageName(image).image }, before: undefined };
  }
  const before = readScanHandle('waitForScan', input.handle);
  const { registry, image } = before;
  const isOther =
    (input.registry !== undefined && input.registry !== registry) ||
    (input.image !== undefined && splitImageName(input.image).image !== image);
  if (isOther)
    throw new InputError(`waitForScan: "handle" must belong to the image, got one of ${nameOf(before)}; for example the handle alone`, {
      member: 'handle',
    });
  return { target: { registry, image }, before };
}

function checkTarget(workflow: string, target: ScanTarget): void {
  for (const member of ['registry', 'image'] as const) {
    if (typeof target[member] !== 'string' || target[member] === '')
      throw new InputError(
        `${workflow}: "${member}" must be a text, got ${target[member] === '' ? 'an empty one' : typeof target[member]}; for example { registry: 'Docker Hub', image: 'team/app:1.4.2' }`,
        { member },
      );
  }
}

/** How messages name an image. */
export function nameOf({ registry, image }: ScanTarget): string {
  return `image "${image}" of registry "${registry}"`;
}

/** A server's word, short enough for a message. */
export function cut(text: string | undefined): string {
  return (text ?? '').slice(0, 60);
}
