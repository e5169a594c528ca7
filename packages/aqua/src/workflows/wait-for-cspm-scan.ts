/** Waits for the end of an on-demand scan of a connected cloud account. */
import {
  checkHandleOwner,
  checkMs,
  type Clock,
  type HandleKind,
  InputError,
  poll,
  readHandle,
  systemClock,
  type WaitOptions,
  WorkflowError,
  writeHandle,
} from '@sec/core';
import type { AquaClient } from '../client.js';
import type { CspmRealtimeScan } from '../generated/operations.js';
import { cut } from './wait-for-scan.js';

export interface WaitForCspmScanInput {
  /** What `onHandle` of `onboardAwsToCspm` was told. */
  readonly handle: string;
  /** The account, where the handle must be of this one. */
  readonly key_id?: number;
}

export interface WaitForCspmScanOptions extends WaitOptions {
  /** Told of every status of a scan that runs. */
  readonly onProgress?: (progress: { readonly status: string }) => void;
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

export interface OnboardedCspmScan {
  /** `failed` and `cancelled` are the scan's own ends too; `unknown` is a status that this package does not know. */
  readonly outcome: 'complete' | 'failed' | 'cancelled' | 'unknown';
  /** The word as the server spells it. */
  readonly status: string;
  readonly message: string | undefined;
  readonly realtime_id: number;
  /** Missing unless the scan is complete. */
  readonly summary: CspmScanSummary | undefined;
}

/** Which scan of which account. */
interface CspmScanTarget {
  readonly key_id: number;
  readonly realtime_id: number;
}

const kind: HandleKind = { name: 'aqua-cspm-scan', version: 1 };

/** Asking more often is answered with 429. @source cloudsploit/docs API Blueprint, Scanning APIs [O] */
export const leastIntervalMs = 10_000;

const running: ReadonlySet<string> = new Set(['CREATED', 'PENDING', 'IN_PROGRESS']);
const ends: Readonly<Record<string, OnboardedCspmScan['outcome']>> = { COMPLETE: 'complete', FAILED: 'failed', CANCELLED: 'cancelled' };

/**
 * Goes on waiting for the scan of a handle, also in another process; each end is a result, whatever it is. Looks every 15
 * seconds (at least 10) for up to 15 minutes.
 *
 * @throws InputError for a handle that `onboardAwsToCspm` did not give, or one of another account; nothing is sent.
 * @throws WorkflowError with reason `failed` when a complete scan has no results.
 * @throws WorkflowError with reason `deadline` when it is not over in time. The scan goes on.
 * @source cloudsploit/docs API Blueprint, Scanning APIs [O]
 */
export async function waitForCspmScan(
  client: AquaClient,
  input: WaitForCspmScanInput,
  options: WaitForCspmScanOptions = {},
): Promise<OnboardedCspmScan> {
  const workflow = 'waitForCspmScan';
  const { intervalMs = 15_000, deadlineMs = 900_000, signal, onProgress, clock = systemClock } = options;
  const { key_id, realtime_id } = readCspmScanHandle(workflow, input.handle);
  checkHandleOwner(workflow, { key_id }, input);
  checkMs(workflow, { deadlineMs });
  checkMs(workflow, { intervalMs }, leastIntervalMs);
  const onRunning = (status: string): void => onProgress?.({ status });
  return pollCspmScan(client, { workflow, realtime_id, onRunning, intervalMs, deadlineMs, signal, clock });
}

export async function pollCspmScan(
  client: AquaClient,
  options: {
    readonly workflow: string;
    readonly realtime_id: number;
    readonly onRunning: (status: string) => void;
    readonly intervalMs: number;
    readonly deadlineMs: number;
    readonly signal: AbortSignal | undefined;
    readonly clock: Clock;
  },
): Promise<OnboardedCspmScan> {
  const { workflow, realtime_id, onRunning, ...limits } = options;
  const { state } = await poll<CspmRealtimeScan>({
    workflow,
    look: async (lookSignal, heed) => {
      const { data, headers } = await client.cspmScans.getRealtimeScan.withResponse({ id: realtime_id }, { signal: lookSignal });
      heed(headers);
      return data;
    },
    isRunning: (scan) => running.has(foldWord(scan.status)),
    onState: (scan) => {
      if (running.has(foldWord(scan.status))) onRunning(scan.status);
    },
    ...limits,
  });
  return endOf(workflow, state, realtime_id);
}

/** @returns A text without secrets, bound to the account. */
export function writeCspmScanHandle({ key_id, realtime_id }: CspmScanTarget): string {
  return writeHandle(kind, { key_id, realtime_id });
}

function readCspmScanHandle(workflow: string, handle: unknown): CspmScanTarget {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "handle" must be the text that onHandle of onboardAwsToCspm was told, ${problem}`, { member: 'handle' });
  const { key_id, realtime_id } = (readHandle(kind, handle, refuse) ?? {}) as Partial<CspmScanTarget>;
  if (typeof key_id !== 'number' || typeof realtime_id !== 'number') throw refuse('got a damaged one');
  return { key_id, realtime_id };
}

function endOf(workflow: string, scan: CspmRealtimeScan, realtime_id: number): OnboardedCspmScan {
  const { status, message, results } = scan;
  const outcome = ends[foldWord(status)] ?? 'unknown';
  if (outcome === 'complete' && !Array.isArray(results))
    throw new WorkflowError(workflow, 'failed', `scan ${realtime_id} is complete but has no results`);
  return {
    outcome,
    status: cut(String(status)),
    message: message ?? undefined,
    realtime_id,
    summary: outcome === 'complete' ? summarize(results ?? []) : undefined,
  };
}

function summarize(tests: NonNullable<CspmRealtimeScan['results']>): CspmScanSummary {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0 };
  for (const test of tests as readonly ({ readonly results?: unknown } | null)[]) {
    // A test that shows no list of results has not passed.
    const results: readonly unknown[] = Array.isArray(test?.results) ? test.results : [undefined];
    for (const result of results) counts[nameOfResult((result as { readonly status?: unknown } | null | undefined)?.status)]++;
  }
  return { ...counts, tests: tests.length };
}

function nameOfResult(value: unknown): 'pass' | 'warn' | 'fail' | 'unknown' {
  const number = typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value;
  return number === 0 ? 'pass' : number === 1 ? 'warn' : number === 2 ? 'fail' : 'unknown';
}

function foldWord(word: unknown): string {
  return typeof word === 'string'
    ? word
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_')
    : '';
}
