/** Lets the language model write a report, and waits for it. */
import { poll, systemClock } from '@sec/core';
import type { RiskenClient } from '../client.js';
import type { Report } from '../generated/operations.js';
import { scope } from './hydrate-findings.js';
import type { WaitOptions } from './scan-and-wait.js';

export interface GenerateReportInput {
  /** Project of the report; the client's own unless given. */
  readonly project_id?: number;
  /** Name of the report, 1 to 200 characters. A report of that name is overwritten. */
  readonly name: string;
  /** What the report shall say. */
  readonly prompt: string;
}

export interface GenerateReportOptions extends WaitOptions {
  readonly onProgress?: (progress: { readonly status: string; readonly elapsedMs: number }) => void;
}

export interface GeneratedReport {
  /** `unknown` is a status that this package does not know. */
  readonly outcome: 'ok' | 'error' | 'unknown';
  readonly report: Report;
}

/**
 * Asks for a report and waits until it is written.
 *
 * Looks every 30 seconds for up to an hour unless told otherwise, as the vendor's console does.
 *
 * @throws WorkflowError with reason `deadline` when the report is not written in time; the server goes on.
 * @source ca-risken/doc docs/reference/api_ai.md, GenerateReport [O]
 */
export async function generateReportAndWait(
  client: RiskenClient,
  input: GenerateReportInput,
  options: GenerateReportOptions = {},
): Promise<GeneratedReport> {
  const { intervalMs = 30_000, deadlineMs = 3_600_000, signal, onProgress, clock = systemClock } = options;
  const startedMs = clock.monotonic();
  const { name, prompt } = input;
  const { report_id } = await client.ai.generateReport({ ...scope(input), name, prompt }, signal === undefined ? undefined : { signal });
  const { state } = await poll<Report>({
    workflow: 'generateReportAndWait',
    look: async (lookSignal) => (await client.report.getReport({ ...scope(input), report_id }, { signal: lookSignal })).report,
    isRunning: ({ status }) => status === 'IN_PROGRESS',
    onState: ({ status }) => onProgress?.({ status, elapsedMs: clock.monotonic() - startedMs }),
    intervalMs,
    deadlineMs,
    signal,
    clock,
  });
  return { outcome: state.status === 'OK' ? 'ok' : state.status === 'ERROR' ? 'error' : 'unknown', report: state };
}
