/** Reads what shows the state of an image's scan: its status, the image's own dates, and the queue. */
import { HttpError } from '@sec/core';
import { undefinedIfNotFound, type WorkflowCallOptions } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { Image, ScanJob } from '../../generated/operations.js';
import { parseAquaDate } from '../../values/aqua-date.js';
import { normalizeImageName } from '../../values/digest.js';
import { parseImageName } from '../../values/image-name.js';
import { parseScanStatus } from '../../values/scan-status.js';
import type { ScanTarget } from './scan-target.js';
import type { ScanBaseline } from './scan-token.js';

/** The smallest client that reads the state of a scan. */
export type ScanStateClient = AquaClientWith<'imageScans.getImageScanStatus'> & EvidenceClient;

/** The smallest client that reads what shows the end of a scan beside its status. */
export type EvidenceClient = AquaClientWith<'images.getImage' | 'scanQueue.listScanJobs' | 'imageScans.getImageScanResult'>;

/** How the requests for a state are sent. */
export interface StateRequest {
  readonly callOptions: WorkflowCallOptions;
  readonly onResponseHeaders: (headers: Headers) => void;
}

const newestJobs = { page: 1, page_size: 50, order_by: 'created desc' } as const;

/** Reads the state that a later one is compared with. */
export async function readBaseline(client: ScanStateClient, target: ScanTarget, request: StateRequest): Promise<ScanBaseline> {
  const status = await readStatus(client, target, request);
  const scanDate = dateOf(await readImage(client, target, request.callOptions));
  const queue = await readQueue(client, target, request.callOptions);
  // An image that was never scanned has no result.
  const resultDate = scanDate === undefined && status !== undefined ? await readResultDate(client, target, request.callOptions) : undefined;
  return {
    registry: target.registry,
    image: target.image,
    ...(status === undefined ? {} : { status }),
    ...(scanDate === undefined ? {} : { scanDate }),
    ...(resultDate === undefined ? {} : { resultDate }),
    ...(queue === undefined ? {} : { queue: toQueueBaseline(queue) }),
  };
}

function toQueueBaseline({ newest, job }: NewestJobs): NonNullable<ScanBaseline['queue']> {
  return {
    ...(newest === undefined ? {} : { newest }),
    ...(typeof job?.last_updated === 'string' ? { updated: job.last_updated } : {}),
  };
}

/** @returns The vendor's status; `undefined` where Aqua does not know the image, or not yet. */
export async function readStatus(
  client: AquaClientWith<'imageScans.getImageScanStatus'>,
  { registry, image }: ScanTarget,
  { callOptions, onResponseHeaders }: StateRequest,
): Promise<string | undefined> {
  const response = await undefinedIfNotFound(client.imageScans.getImageScanStatus.withResponse({ registry, image }, callOptions));
  if (response === undefined) return undefined;
  onResponseHeaders(response.headers);
  // A response without a status is no known end: it must not pass for one.
  const { status } = (response.data ?? {}) as { readonly status?: unknown };
  return typeof status === 'string' ? status : '';
}

/** @returns Whether anything but the status could show that a scan ended since. */
export function canShowNewScan({ scanDate, resultDate, queue }: ScanBaseline): boolean {
  return scanDate !== undefined || resultDate !== undefined || queue !== undefined;
}

/** @returns Whether the image's own dates, its result or the queue show a scan that ended later than the baseline. */
export async function showsNewScan(client: EvidenceClient, before: ScanBaseline, callOptions: WorkflowCallOptions): Promise<boolean> {
  // What was scanned had a date, even if it could not be read: any other one would be later.
  const wasDated = before.scanDate === undefined && parseScanStatus(before.status) === 'succeeded';
  const scanDate = dateOf(await readImage(client, before, callOptions));
  if (scanDate !== undefined && !wasDated && isLater(scanDate, before.scanDate)) return true;
  if (before.resultDate !== undefined && (scanDate === undefined || wasDated)) {
    const resultDate = await readResultDate(client, before, callOptions);
    if (resultDate !== undefined && isLater(resultDate, before.resultDate)) return true;
  }
  if (before.queue === undefined) return false;
  const job = (await readQueue(client, before, callOptions))?.job;
  // A job that waits or runs did not cause this end, and one with an unknown status may do so.
  if (job === undefined || !/^(succeeded|failed)$/.test(parseScanStatus(job.status))) return false;
  const isNew = isLater(job.created, before.queue.newest);
  const isMoved = before.queue.updated !== undefined && isLater(job.last_updated, before.queue.updated);
  return isNew || isMoved;
}

/** @returns The image; `undefined` where it does not exist or must not be read, since a gate's user may see scans only. */
export async function readImage(
  client: AquaClientWith<'images.getImage'>,
  { registry, image }: ScanTarget,
  callOptions: WorkflowCallOptions,
): Promise<Image | undefined> {
  const { repository, tag } = parseImageName(image);
  return undefinedIfUnreadable(client.images.getImage({ registry, repository, tag }, callOptions));
}

async function readResultDate(
  client: AquaClientWith<'imageScans.getImageScanResult'>,
  { registry, image }: ScanTarget,
  callOptions: WorkflowCallOptions,
): Promise<string | undefined> {
  return dateOf((await undefinedIfUnreadable(client.imageScans.getImageScanResult({ registry, image }, callOptions))) as Dated | undefined);
}

/** Results have a date, too. @source `scan_started`: scan results in the tests of DefectDojo/django-DefectDojo, aquasecurity/postee [T] */
interface Dated {
  readonly scan_date?: unknown;
  readonly scan_started?: { readonly seconds?: unknown; readonly nanos?: unknown } | null;
}

function dateOf(scanned: Dated | undefined): string | undefined {
  const { seconds, nanos } = scanned?.scan_started ?? {};
  const date =
    scanned?.scan_date ?? (typeof seconds === 'number' ? new Date(seconds * 1_000 + (Number(nanos) || 0) / 1e6).toISOString() : undefined);
  return date === undefined || date === null || date === '' ? undefined : String(date);
}

interface NewestJobs {
  /** Latest `created` of any job. */
  readonly newest: string | undefined;
  /** The image's own newest job. */
  readonly job: ScanJob | undefined;
}

async function readQueue(
  client: AquaClientWith<'scanQueue.listScanJobs'>,
  { registry, image }: ScanTarget,
  callOptions: WorkflowCallOptions,
): Promise<NewestJobs | undefined> {
  const page = await undefinedIfUnreadable(client.scanQueue.listScanJobs(newestJobs, callOptions));
  if (page === undefined) return undefined;
  // A queue that cannot be read shows nothing; the scan itself does. A job that cannot be dated now would be the newest later.
  const rows: unknown = page.result ?? [];
  if (!Array.isArray(rows) || !rows.every((row: ScanJob | null) => parseAquaDate(row?.created) !== undefined)) return undefined;
  const jobs = rows as readonly ScanJob[];
  const nameOf = (text: string): string => normalizeImageName(parseImageName(text).image);
  const own = jobs.filter((job) => job.registry === registry && typeof job.image === 'string' && nameOf(job.image) === nameOf(image));
  return { newest: findLatest(jobs)?.created ?? undefined, job: findLatest(own) };
}

async function undefinedIfUnreadable<Value>(read: Promise<Value>): Promise<Value | undefined> {
  try {
    return await undefinedIfNotFound(read);
  } catch (error) {
    if (error instanceof HttpError && error.status === 403) return undefined;
    throw error;
  }
}

function findLatest(jobs: readonly ScanJob[]): ScanJob | undefined {
  let latest: ScanJob | undefined;
  for (const job of jobs) if (latest === undefined || isLater(job.created, latest.created)) latest = job;
  return latest;
}

/** Whether a date is later than another; where one of them cannot be read, whether they differ at all. */
function isLater(date: string | null | undefined, before: string | null | undefined): boolean {
  const [now, then] = [parseAquaDate(date), parseAquaDate(before)];
  if (typeof date !== 'string' || now === undefined) return false;
  if (typeof before !== 'string' || then === undefined) return date !== before;
  // Below a millisecond, which dates do not hold, the strings of one form decide.
  return now > then || (now.getTime() === then.getTime() && date.length === before?.length && date > before);
}
