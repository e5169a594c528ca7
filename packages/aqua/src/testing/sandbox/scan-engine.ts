/** Moves the queue: scanners take jobs in their order, and scans end, by the clock. */
import type { AquaSandboxOptions, SandboxImageName, SandboxScanner, SandboxWebhook } from './options.js';
import { inventFindings, newImage } from './sample.js';
import { findImage, nameOf, type SandboxFinding, type SandboxImage, type SandboxJob, splitName, type Store } from './state.js';
import { webhookDocument } from './webhook.js';

export const defaultScanners: readonly SandboxScanner[] = [{ id: 'scanner-pod-1:15283' }, { id: 'scanner-pod-2:15795' }];

/** Puts a scan at the end of the queue, and registers the image where it is not known. */
export function queueScan(store: Store, name: SandboxImageName, user: string, webhook_url = ''): SandboxJob {
  const now = store.nowMs();
  const image = findImage(store, name.registry, name.repository, name.tag) ?? newImage(store, name, now);
  const created = store.stamp(now);
  const job: SandboxJob = {
    registry: image.registry,
    image: nameOf(image),
    created,
    last_updated: created,
    status: 'pending',
    assigned_scanner: '',
    initiating_user: user,
    webhook_url,
    scan_error: '',
    created_ms: now,
    ends_ms: Number.POSITIVE_INFINITY,
  };
  store.tables.jobs.push(job);
  return job;
}

/** Lets everything happen that is due, in its order. @param send - Receives the documents of scans that ended. */
export function advanceScans(store: Store, options: AquaSandboxOptions, send: (webhook: SandboxWebhook) => void): void {
  const { scanDurationMs = 1500, scanners = defaultScanners } = options;
  const now = store.nowMs();
  const waitMs = scanDurationMs / 3;
  for (;;) {
    const running = store.tables.jobs.filter(({ status }) => status === 'in_progress');
    const ending = earliest(running, ({ ends_ms }) => ends_ms);
    const waiting = earliest(
      store.tables.jobs.filter(({ status }) => status === 'pending'),
      ({ created_ms }) => created_ms,
    );
    const free = scanners.find(
      ({ id, silentForMs = 0 }) => silentForMs === 0 && !running.some((job) => job.assigned_scanner === podOf(id)),
    );
    // A job that found all scanners busy starts when one of them becomes free.
    const startsMs =
      waiting === undefined || free === undefined ? Number.POSITIVE_INFINITY : Math.max(waiting.created_ms + waitMs, store.lastEndMs);
    const endsMs = ending?.ends_ms ?? Number.POSITIVE_INFINITY;
    if (Math.min(startsMs, endsMs) > now) return;
    if (ending !== undefined && endsMs <= startsMs) {
      store.lastEndMs = endsMs;
      endScan(store, options, ending, send);
    } else if (waiting !== undefined && free !== undefined) {
      waiting.status = 'in_progress';
      waiting.assigned_scanner = podOf(free.id);
      waiting.last_updated = store.stamp(startsMs);
      waiting.ends_ms = startsMs + scanDurationMs - waitMs;
    }
  }
}

function endScan(store: Store, options: AquaSandboxOptions, job: SandboxJob, send: (webhook: SandboxWebhook) => void): void {
  const name = { registry: job.registry, ...splitName(job.image) };
  const image = findImage(store, name.registry, name.repository, name.tag);
  // Decided by the caller's function, which may throw: the job must then not have ended halfway.
  const status = options.scanOutcome?.(name) ?? 'Scanned';
  const findings = status === 'Fail' || image === undefined ? undefined : findAgain(image, options, job.ends_ms);
  job.status = status === 'Fail' ? 'failed' : 'finished';
  const date = store.stamp(job.ends_ms);
  job.last_updated = date;
  job.scan_error = status === 'Fail' ? 'failed to scan the image' : '';
  if (image === undefined) return;
  image.scans.push({ status, date, error: job.scan_error });
  if (findings !== undefined) image.findings = findings;
  if (job.webhook_url !== '' && status === 'Scanned') send({ url: job.webhook_url, document: webhookDocument(image, job, options) });
}

function findAgain(image: SandboxImage, { severities }: AquaSandboxOptions, nowMs: number): SandboxFinding[] {
  if (severities === undefined && image.findings !== undefined) return image.findings;
  return inventFindings(image, severities?.({ registry: image.registry, repository: image.repository, tag: image.tag }), nowMs);
}

/** The part of a scanner's id that jobs name it by. */
export function podOf(id: string): string {
  return id.split(':')[0] ?? id;
}

function earliest(jobs: readonly SandboxJob[], time: (job: SandboxJob) => number): SandboxJob | undefined {
  let found: SandboxJob | undefined;
  for (const job of jobs) if (found === undefined || time(job) < time(found)) found = job;
  return found;
}
