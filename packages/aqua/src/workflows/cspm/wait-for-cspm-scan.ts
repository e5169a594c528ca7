/** Waits for the end of an on-demand scan of a connected cloud account. */
import type { StatusWaitOptions, WaitResult, WorkflowErrorOf, WorkflowProgress, WorkflowStatus } from '@sec/core';
import {
  assertOptions,
  assertSameTarget,
  createStatusReader,
  isErrorOf,
  notify,
  poll,
  readTiming,
  type StatusReading,
  type StatusTable,
  statusWaitOptionNames,
  type Timing,
  type TimingDefaults,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
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

/** One poll of a scan that has not ended. */
export type WaitForCspmScanProgress = WorkflowProgress<'scanning'>;

export interface WaitForCspmScanOptions extends StatusWaitOptions {
  /** Called with every poll until the scan has ended. */
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
  readonly message: string | undefined;
  readonly realtime_id: number;
  /** `undefined` unless the scan succeeded. */
  readonly summary: CspmScanSummary | undefined;
}

/** Why {@link waitForCspmScan} has no result. `timeout`: the scan has not ended in time; `noResults`: it is complete, without results. */
export type WaitForCspmScanReason = 'timeout' | 'noResults';

/** @returns Whether an error is one of {@link waitForCspmScan}; its `reason` is then one of {@link WaitForCspmScanReason}. */
export function isWaitForCspmScanError(error: unknown): error is WorkflowErrorOf<'waitForCspmScan', WaitForCspmScanReason> {
  return isErrorOf('waitForCspmScan', error);
}

/** The vendor responds to more frequent polls with 429. @source cloudsploit/docs API Blueprint, Scanning APIs [O] */
export const cspmScanTiming: TimingDefaults = { leastIntervalMs: 10_000, isSteady: true, intervalMs: 15_000, timeoutMs: 900_000 };

/** @source cloudsploit/docs API Blueprint, Scanning APIs [O] */
const statusTable: StatusTable = {
  created: 'running',
  pending: 'running',
  inprogress: 'running',
  complete: 'succeeded',
  failed: 'failed',
  cancelled: 'canceled',
};

/**
 * Waits for the scan of a resume token, in another process too; each end is a result, whatever it is. It polls every 15
 * seconds (at least 10) for up to 15 minutes by default.
 *
 * @throws {@link InputError} for a string that is no token of `onboardAwsToCspm`, or one of another account; nothing is sent.
 * @throws {@link WorkflowError} with reason `noResults` when a complete scan has no results.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan goes on.
 * @source cloudsploit/docs API Blueprint, Scanning APIs [O]
 */
export async function waitForCspmScan(
  client: AquaClientWith<'cspmScans.getRealtimeScan'>,
  input: WaitForCspmScanInput,
  options: WaitForCspmScanOptions = {},
): Promise<WaitForCspmScanResult> {
  const workflow: Workflow<WaitForCspmScanReason> = 'waitForCspmScan';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'onProgress']);
  const { signal, onProgress } = options;
  const { key_id, realtime_id } = parseCspmScanToken(workflow, input.resumeToken);
  assertSameTarget(workflow, { key_id }, { key_id: input.key_id });
  const timing = readTiming(workflow, options, cspmScanTiming);
  const { timeoutMs } = timing;
  let step = `no status of scan ${realtime_id} was received`;
  return withTimeout(client, { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step }, (run) =>
    waitForCspmScanWithin(run, client, realtime_id, {
      timing,
      onRunning(vendorStatus) {
        step = `the last status of scan ${realtime_id} was "${clip(vendorStatus)}"`;
        notify(onProgress, { step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus });
      },
    }),
  );
}

/** Waits for the end of a scan as a step of a workflow. */
export async function waitForCspmScanWithin(
  run: WorkflowRun<WaitForCspmScanReason>,
  client: AquaClientWith<'cspmScans.getRealtimeScan'>,
  realtime_id: number,
  { timing, onRunning }: { readonly timing: Timing; readonly onRunning: (vendorStatus: string | undefined) => void },
): Promise<WaitForCspmScanResult> {
  const startedMs = run.elapsedMs();
  const statuses = createStatusReader(run, statusTable, timing);
  const isOpen = (reading: StatusReading): boolean => reading === 'running' || reading === 'undecided';
  const { state } = await poll<{ readonly scan: CspmRealtimeScan; readonly reading: StatusReading }>(run, {
    async fetchState(callOptions, onResponseHeaders) {
      const { data: scan, headers } = await client.cspmScans.getRealtimeScan.withResponse({ id: realtime_id }, callOptions);
      onResponseHeaders(headers);
      return { scan, reading: statuses.read(scan.status, isOver(scan)) };
    },
    isRunning: ({ reading }) => isOpen(reading),
    onProgress({ scan, reading }) {
      if (isOpen(reading)) onRunning(statusOf(scan));
    },
    ...timing,
  });
  const { scan, reading } = state;
  const status = reading as WorkflowStatus;
  const results: unknown = scan.results;
  if (status === 'succeeded' && !Array.isArray(results))
    throw workflowError(run.workflow, 'noResults', `the response has no "/data/results", although scan ${realtime_id} is complete`);
  return {
    status,
    vendorStatus: statusOf(scan),
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

function statusOf({ status }: { readonly status?: unknown }): string | undefined {
  return typeof status === 'string' && status !== '' ? status : undefined;
}

/** Only a scan that has ended has results, or says why it did not end well. */
function isOver({ results, message }: CspmRealtimeScan): boolean {
  return (Array.isArray(results) && results.length > 0) || (typeof message === 'string' && message !== '');
}
