/** The scan queue, and the scanners that work on it. */
import { isObject } from '@sec/core/vendor/testing';
import { consoleFailure, emptyResponse, jsonResponse } from './responses.js';
import { compareBy, consolePage } from './paging.js';
import { type Call, type Route, route, toText } from './route.js';
import { defaultScanners, podOf, queueScan } from './scan-engine.js';
import { hasEnded, nameOf, type SandboxJob, splitName, type Store } from './state.js';

/** @source Aqua Security API Reference, scan queue [S] */
export function scanQueueRoutes(): readonly Route[] {
  return [
    route('GET', '/api/v1/scanqueue', listJobs),
    route('GET', '/api/v1/scanqueue/scanners', listScanners),
    route('GET', '/api/v1/scanqueue/summary', showSummary),
    route('POST', '/api/v1/scanqueue/cancel_jobs', cancel),
    route('POST', '/api/v1/scanqueue/requeue_jobs', requeue),
    route('POST', '/api/v1/scanqueue/clear', clear),
  ];
}

function listJobs(call: Call): Response {
  const statuses = call.query.getAll('statuses').flatMap((text) => text.split(','));
  const jobs = call.store.tables.jobs.filter(({ status }) => statuses.length === 0 || statuses.includes(status));
  const compare = compareBy<SandboxJob>(call.query.get('order_by'), {
    created: ({ created }) => created,
    last_updated: ({ last_updated }) => last_updated,
    status: ({ status }) => status,
    registry: ({ registry }) => registry,
    image: ({ image }) => image,
  });
  return consolePage(call, jobs, toWire, { isPlain: true, unfiltered: call.store.tables.jobs, compare });
}

function toWire({ created_ms: _created, ends_ms: _ends, ...row }: SandboxJob): Record<string, unknown> {
  return row;
}

/** The default of 5 is the documented one. */
function listScanners(call: Call): Response {
  const { store, options } = call;
  const { scanners = defaultScanners } = options;
  const toScanner = ({ id, silentForMs = 0 }: (typeof scanners)[number]): Record<string, unknown> => {
    const job = store.tables.jobs.find(({ status, assigned_scanner }) => status === 'in_progress' && assigned_scanner === podOf(id));
    return {
      id,
      // The moment of the request is no event of its own, so it takes none of the store's.
      last_heartbeat: new Date(store.nowMs() - silentForMs).toISOString().replace('Z', '000Z'),
      status: job === undefined ? 'waiting' : 'working',
      scanning_registry: job?.registry ?? '',
      scanning_image: job?.image ?? '',
    };
  };
  return consolePage(call, scanners, toScanner, { size: 5, isPlain: true });
}

function showSummary({ store }: Call): Response {
  const summary = { total: 0, pending: 0, in_progress: 0, finished: 0, failed: 0 };
  for (const { status } of store.tables.jobs) {
    summary.total++;
    summary[status]++;
  }
  return jsonResponse(200, summary);
}

/** Only what has not started can be cancelled. */
function cancel({ store, body }: Call): Response {
  const names = readJobs(body);
  if (names === undefined) return consoleFailure(400, 'jobs is required');
  removeJobs(store, (job) => job.status === 'pending' && names.has(keyOf(job)));
  return emptyResponse();
}

/** Replaces what has ended by a new job at the back. */
function requeue({ store, body, user }: Call): Response {
  const names = readJobs(body);
  if (names === undefined) return consoleFailure(400, 'jobs is required');
  const over = store.tables.jobs.filter((job) => hasEnded(job) && names.has(keyOf(job)));
  removeJobs(store, (job) => over.includes(job));
  for (const key of new Set(over.map(keyOf))) {
    const job = over.find((candidate) => keyOf(candidate) === key);
    if (job !== undefined) queueScan(store, { registry: job.registry, ...splitName(job.image) }, user, job.webhook_url);
  }
  return emptyResponse();
}

function clear({ store }: Call): Response {
  removeJobs(store, hasEnded);
  return emptyResponse();
}

function removeJobs({ tables }: Store, isRemoved: (job: SandboxJob) => boolean): void {
  tables.jobs = tables.jobs.filter((job) => !isRemoved(job));
}

/** @returns Names of the images, or `undefined` where the body has no array of them. */
function readJobs(body: Readonly<Record<string, unknown>>): ReadonlySet<string> | undefined {
  const { jobs } = body;
  if (!Array.isArray(jobs) || !jobs.every(isObject)) return undefined;
  return new Set(jobs.map(({ registry, image }) => keyOf({ registry: toText(registry), image: nameOf(splitName(toText(image))) })));
}

function keyOf({ registry, image }: Pick<SandboxJob, 'registry' | 'image'>): string {
  return JSON.stringify([registry, image]);
}
