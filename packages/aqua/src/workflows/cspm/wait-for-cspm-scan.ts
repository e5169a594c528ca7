/** Waits for the end of an on-demand scan of a connected cloud account. */
import { type WaitOptions, type WaitResult, WorkflowError, type WorkflowProgress, type WorkflowStatus } from '@sec/core';
import { assertDuration, assertSameTarget, notify, poll, withTimeout, type WorkflowRun } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { CspmRealtimeScan } from '../../generated/operations.js';
import { clip } from '../../values/clip.js';
import { parseCspmScanToken } from './cspm-scan-token.js';

export interface WaitForCspmScanInput {
  /** The string that `onResumeToken` of {@link onboardAwsToCspm} received. */
  readonly resumeToken: string;
  /** The account, where the token must be of this one. */
  readonly key_id?: number | undefined;
}

/** The scan runs. */
export type WaitForCspmScanProgress = WorkflowProgress<'scanning'>;

export interface WaitForCspmScanOptions extends WaitOptions {
  /** Called with every poll while the scan runs. */
  readonly onProgress?: ((progress: WaitForCspmScanProgress) => void) | undefined;
}

/** Results by their value. */
export interface CspmScanSummary {
  readonly pass: number;
  readonly warn: number;
  readonly fail: number;
  /** Value 3, and any that this package does not know. */
  readonly unknown: number;
  readonly tests: number;
}

export interface WaitForCspmScanResult extends WaitResult {
  /** `failed` and `canceled` are the scan's own ends too; `unknown` is a status that this package does not know. */
  readonly status: WorkflowStatus;
  readonly message: string | undefined;
  readonly realtime_id: number;
  /** `undefined` unless the scan succeeded. */
  readonly summary: CspmScanSummary | undefined;
}

/** The vendor responds to more frequent polls with 429. @source cloudsploit/docs API Blueprint, Scanning APIs [O] */
export const minIntervalMs = 10_000;
export const defaultIntervalMs = 15_000;
export const defaultTimeoutMs = 900_000;

const running: ReadonlySet<string> = new Set(['CREATED', 'PENDING', 'IN_PROGRESS']);
const ends: Readonly<Record<string, WorkflowStatus>> = { COMPLETE: 'succeeded', FAILED: 'failed', CANCELLED: 'canceled' };

/**
 * Waits for the scan of a resume token, in another process too; each end is a result, whatever it is. It polls every 15
 * seconds (at least 10) for up to 15 minutes by default.
 *
 * @throws {@link InputError} for a string that is no token of `onboardAwsToCspm`, or one of another account; nothing is sent.
 * @throws {@link WorkflowError} with reason `failed` when a complete scan has no results.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan goes on.
 * @source cloudsploit/docs API Blueprint, Scanning APIs [O]
 */
export async function waitForCspmScan(
  client: AquaClientWith<'cspmScans.getRealtimeScan'>,
  input: WaitForCspmScanInput,
  options: WaitForCspmScanOptions = {},
): Promise<WaitForCspmScanResult> {
  const workflow = 'waitForCspmScan';
  const { intervalMs = defaultIntervalMs, timeoutMs = defaultTimeoutMs, signal, onProgress } = options;
  const { key_id, realtime_id } = parseCspmScanToken(workflow, input.resumeToken);
  assertSameTarget(workflow, { key_id }, { key_id: input.key_id });
  assertDuration(workflow, { timeoutMs });
  assertDuration(workflow, { intervalMs }, minIntervalMs);
  let step = `no status of scan ${realtime_id} was received`;
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => step }, (run) =>
    waitForCspmScanWithin(run, client, realtime_id, {
      intervalMs,
      onRunning(vendorStatus) {
        step = `the last status of scan ${realtime_id} was "${clip(vendorStatus)}"`;
        notify(onProgress, { step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus });
      },
    }),
  );
}

/** Waits for the end of a scan as a step of a workflow. */
export async function waitForCspmScanWithin(
  run: WorkflowRun,
  client: AquaClientWith<'cspmScans.getRealtimeScan'>,
  realtime_id: number,
  { intervalMs, onRunning }: { readonly intervalMs: number; readonly onRunning: (vendorStatus: string) => void },
): Promise<WaitForCspmScanResult> {
  const startedMs = run.elapsedMs();
  const { state: scan } = await poll<CspmRealtimeScan>(run, {
    async fetchState(signal, onResponseHeaders) {
      const { data, headers } = await client.cspmScans.getRealtimeScan.withResponse({ id: realtime_id }, { signal });
      onResponseHeaders(headers);
      return data;
    },
    isRunning: ({ status }) => running.has(foldStatus(status)),
    onProgress({ status }) {
      if (running.has(foldStatus(status))) onRunning(status);
    },
    intervalMs,
  });
  const status = ends[foldStatus(scan.status)] ?? 'unknown';
  const results: unknown = scan.results;
  if (status === 'succeeded' && !Array.isArray(results))
    throw new WorkflowError(run.workflow, 'failed', `the response has no "/data/results", although scan ${realtime_id} is complete`);
  return {
    status,
    vendorStatus: typeof scan.status === 'string' ? scan.status : undefined,
    message: scan.message ?? undefined,
    realtime_id,
    summary: status === 'succeeded' ? summarize(results as readonly unknown[]) : undefined,
    durationMs: run.elapsedMs() - startedMs,
  };
}

function summarize(tests: readonly unknown[]): CspmScanSummary {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0 };
  for (const test of tests as readonly ({ readonly results?: unknown } | null)[]) {
    // A test without an array of results has not passed.
    const results: readonly unknown[] = Array.isArray(test?.results) ? test.results : [undefined];
    for (const result of results) counts[readResult((result as { readonly status?: unknown } | null | undefined)?.status)]++;
  }
  return { ...counts, tests: tests.length };
}

function readResult(value: unknown): 'pass' | 'warn' | 'fail' | 'unknown' {
  const number = typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value;
  return number === 0 ? 'pass' : number === 1 ? 'warn' : number === 2 ? 'fail' : 'unknown';
}

function foldStatus(status: unknown): string {
  if (typeof status !== 'string') return '';
  return status
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}
