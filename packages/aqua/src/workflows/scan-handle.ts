/** What was known of an image before its scan was started, as a text that another process can go on from. */
import { callWith, type HandleKind, HttpError, InputError, orAbsent, readHandle, writeHandle } from '@sec/core';
import { parseAquaDate } from '../aqua-date.js';
import type { AquaClient } from '../client.js';
import type { Image, ScanJob } from '../generated/operations.js';
import { parseScanStatus } from '../scan-status.js';
import { splitImageName } from './image-name.js';

/** An image as scan calls take it. */
export interface ScanTarget {
  /** Name of the registry in Aqua; see `findRegistry`. */
  readonly registry: string;
  /** Repository and tag, such as `team/app:1.4.2`. */
  readonly image: string;
}

/** The state before the start. */
export interface ScanBaseline extends ScanTarget {
  /** Status word; missing where Aqua did not know the image. */
  readonly status?: string;
  /** `scan_date` of the image. */
  readonly scanDate?: string;
  /** What the newest page of the queue told; missing where it could not be read. */
  readonly queue?: {
    /** Latest `created` of any job. */
    readonly newest?: string;
    /** `last_updated` of the image's own newest job. */
    readonly updated?: string;
  };
}

const kind: HandleKind = { name: 'aqua-scan', version: 1 };
const newestJobs = { page: 1, page_size: 50, order_by: 'created desc' } as const;

/** Reads the state that a later one is compared with. */
export async function readBaseline(
  client: AquaClient,
  target: ScanTarget,
  signal: AbortSignal,
  heed: (headers: Headers) => void,
): Promise<ScanBaseline> {
  const status = await readStatus(client, target, signal, heed);
  const image = await readImage(client, target, signal);
  const queue = await readQueue(client, target, signal);
  return {
    registry: target.registry,
    image: target.image,
    ...(status === undefined ? {} : { status }),
    ...(image?.scan_date === undefined ? {} : { scanDate: String(image.scan_date) }),
    ...(queue === undefined
      ? {}
      : {
          queue: {
            ...(queue.newest === undefined ? {} : { newest: queue.newest }),
            ...(queue.job?.last_updated === undefined ? {} : { updated: queue.job.last_updated }),
          },
        }),
  };
}

/** @returns The status word; `undefined` where Aqua does not know the image, or not yet. */
export async function readStatus(
  client: AquaClient,
  { registry, image }: ScanTarget,
  signal: AbortSignal,
  heed: (headers: Headers) => void,
): Promise<string | undefined> {
  const answer = await orAbsent(client.imageScans.getImageScanStatus.withResponse({ registry, image }, { signal }));
  if (answer === undefined) return undefined;
  heed(answer.headers);
  // An answer without the word is no known end: it must not pass for one.
  const { status } = (answer.data ?? {}) as { readonly status?: unknown };
  return typeof status === 'string' ? status : '';
}

/** @returns Whether the image's own dates or the queue show a scan that ended later than the baseline. */
export async function showsNewScan(client: AquaClient, before: ScanBaseline, signal: AbortSignal): Promise<boolean> {
  const image = await readImage(client, before, signal);
  if (image?.scan_date !== undefined && isLater(String(image.scan_date), before.scanDate)) return true;
  if (before.queue === undefined) return false;
  const job = (await readQueue(client, before, signal))?.job;
  // A job that waits or runs has not brought this end.
  if (job === undefined || parseScanStatus(job.status) === 'running') return false;
  const isNew = job.created !== undefined && isLater(job.created, before.queue.newest);
  const isMoved = job.last_updated !== undefined && before.queue.updated !== undefined && isLater(job.last_updated, before.queue.updated);
  return isNew || isMoved;
}

/** @returns The image; `undefined` where it is not there or must not be read, since a gate's user may see scans only. */
export async function readImage(client: AquaClient, { registry, image }: ScanTarget, signal: AbortSignal): Promise<Image | undefined> {
  const { repository, tag } = splitImageName(image);
  return orUnreadable(client.images.getImage({ registry, repository, tag }, callWith(signal)));
}

async function readQueue(
  client: AquaClient,
  { registry, image }: ScanTarget,
  signal: AbortSignal,
): Promise<{ readonly newest: string | undefined; readonly job: ScanJob | undefined } | undefined> {
  const page = await orUnreadable(client.scanQueue.listScanJobs(newestJobs, callWith(signal)));
  if (page === undefined) return undefined;
  // A queue that cannot be read says nothing; the scan itself does.
  const rows: unknown = page.result ?? [];
  if (!Array.isArray(rows)) return undefined;
  const jobs = rows.filter((row): row is ScanJob => typeof row === 'object' && row !== null);
  const name = splitImageName(image).image;
  const own = jobs.filter((job) => job.registry === registry && typeof job.image === 'string' && splitImageName(job.image).image === name);
  return { newest: latest(jobs)?.created, job: latest(own) };
}

async function orUnreadable<Value>(read: Promise<Value>): Promise<Value | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof HttpError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

function latest(jobs: readonly ScanJob[]): ScanJob | undefined {
  let found: ScanJob | undefined;
  for (const job of jobs) if (found === undefined || (job.created !== undefined && isLater(job.created, found.created))) found = job;
  return found;
}

/** Whether a date is later than another; where one of them cannot be read, whether it is another at all. */
function isLater(date: string, before: string | undefined): boolean {
  const [now, then] = [parseAquaDate(date), parseAquaDate(before)];
  if (now === undefined) return false;
  if (then === undefined) return date !== before;
  // Below a millisecond, which dates do not hold, the texts of one form tell.
  return now > then || (now.getTime() === then.getTime() && date.length === before?.length && date > before);
}

/** @returns A text without secrets, bound to registry and image. */
export function writeScanHandle(baseline: ScanBaseline): string {
  return writeHandle(kind, baseline);
}

/** @throws InputError for a text that `startScan` did not give. */
export function readScanHandle(workflow: string, handle: unknown): ScanBaseline {
  const refuse = (problem: string): InputError =>
    new InputError(
      `${workflow}: "handle" must be the text that startScan gave, ${problem}; for example await startScan(client, { registry, image })`,
      { member: 'handle' },
    );
  const value = readHandle(kind, handle, refuse);
  const { registry, image, status, scanDate, queue } = (value ?? {}) as Record<string, unknown>;
  const isTextOrNone = (text: unknown): boolean => text === undefined || typeof text === 'string';
  const isQueue = queue === undefined || (typeof queue === 'object' && queue !== null && Object.values(queue).every(isTextOrNone));
  if (typeof registry !== 'string' || typeof image !== 'string' || !isTextOrNone(status) || !isTextOrNone(scanDate) || !isQueue)
    throw refuse('got a damaged one');
  return value as ScanBaseline;
}
