/** Lets the language model write a report, and waits for it. */
import {
  callWith,
  checkHandleOwner,
  checkMs,
  type HandleKind,
  InputError,
  poll,
  readHandle,
  systemClock,
  withDeadline,
  WorkflowError,
  writeHandle,
} from '@sec/core';
import type { RiskenClient } from '../client.js';
import type { Report } from '../generated/operations.js';
import { scope } from './hydrate-findings.js';
import type { WaitOptions } from './wait-for-scan.js';

/** A report to write, or the handle of one that was asked for before; what stands beside a handle must be what it is of. */
export type GenerateReportInput =
  | (NewReport & { readonly handle?: undefined })
  | { readonly handle: string; readonly project_id?: number; readonly name?: string };

export interface NewReport {
  /** Project of the report; the client's own unless given. */
  readonly project_id?: number;
  /** Name of the report, 1 to 200 characters. A report of that name is overwritten. */
  readonly name: string;
  /** What the report shall say. */
  readonly prompt: string;
}

export interface GenerateReportOptions extends WaitOptions {
  /** Told of the handle once the report is asked for, so that another process can go on from it. */
  readonly onHandle?: (handle: string) => void;
  readonly onProgress?: (progress: { readonly status: string; readonly elapsedMs: number }) => void;
}

export interface GeneratedReport {
  /** `unknown` is a status that this package does not know. */
  readonly outcome: 'ok' | 'error' | 'unknown';
  /** The report; its `status` is the word as the server spells it. */
  readonly report: Report;
}

interface ReportTarget {
  readonly project_id?: number;
  readonly name: string;
  readonly report_id: number;
}

const workflow = 'generateReportAndWait';
const kind: HandleKind = { name: 'risken-report', version: 1 };

/**
 * Asks for a report, unless it is given the handle of one, and waits until it is written.
 *
 * Looks every 30 seconds for up to an hour unless told otherwise, as the vendor's console does.
 *
 * @throws InputError for a handle that `onHandle` was not told, or one of another report; nothing is sent.
 * @throws WorkflowError with reason `deadline` when the report is not written in time; the server goes on.
 * @source ca-risken/doc docs/reference/api_ai.md, GenerateReport [O]
 */
export async function generateReportAndWait(
  client: RiskenClient,
  input: GenerateReportInput,
  options: GenerateReportOptions = {},
): Promise<GeneratedReport> {
  const { intervalMs = 30_000, deadlineMs = 3_600_000, signal, onHandle, onProgress, clock = systemClock } = options;
  const known = input.handle === undefined ? undefined : readReportHandle(input.handle);
  if (known !== undefined) checkHandleOwner(workflow, { project_id: known.project_id, name: known.name }, input);
  checkMs(workflow, { intervalMs, deadlineMs });
  const startedMs = clock.monotonic();
  let step = 'the report was being asked for';
  return withDeadline({ workflow, deadlineMs, clock, signal, where: () => step }, async (stepSignal) => {
    const target = known ?? (await ask(client, input as NewReport, stepSignal));
    if (known === undefined) onHandle?.(writeHandle(kind, target));
    step = 'the report was asked for';
    const { state } = await poll<Report>({
      workflow,
      look: async (lookSignal, heed) => {
        const read = client.report.getReport.withResponse({ ...scope(target), report_id: target.report_id }, { signal: lookSignal });
        const { data, headers } = await read;
        heed(headers);
        const report: unknown = data.report;
        if (typeof report !== 'object' || report === null)
          throw new WorkflowError(workflow, 'failed', `the server does not know report ${target.report_id} any more`);
        return data.report;
      },
      isRunning: ({ status }) => status === 'IN_PROGRESS',
      onState: ({ status }) => {
        step = `its last status was "${status}"`;
        onProgress?.({ status, elapsedMs: clock.monotonic() - startedMs });
      },
      intervalMs,
      // The limit for everything is kept outside, so this one must not come first.
      deadlineMs: deadlineMs + 1,
      signal: stepSignal,
      clock,
    });
    return { outcome: state.status === 'OK' ? 'ok' : state.status === 'ERROR' ? 'error' : 'unknown', report: state };
  });
}

async function ask(client: RiskenClient, input: NewReport, signal: AbortSignal): Promise<ReportTarget> {
  const { name, prompt } = input;
  const { report_id } = await client.ai.generateReport({ ...scope(input), name, prompt }, callWith(signal));
  return { ...scope(input), name, report_id };
}

function readReportHandle(handle: unknown): ReportTarget {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "handle" must be the text that onHandle was told, ${problem}`, { member: 'handle' });
  const { project_id, name, report_id } = (readHandle(kind, handle, refuse) ?? {}) as Partial<ReportTarget>;
  const isRight = (project_id === undefined || typeof project_id === 'number') && typeof name === 'string' && typeof report_id === 'number';
  if (!isRight) throw refuse('got a damaged one');
  return { ...(project_id === undefined ? {} : { project_id }), name, report_id };
}
