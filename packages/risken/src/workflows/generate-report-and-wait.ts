/** Lets the language model write a report, and waits for it. */
import { InputError, type WaitOptions, type WaitResult, WorkflowError, type WorkflowProgress } from '@sec/core';
import {
  assertDuration,
  assertSameTarget,
  notify,
  parseResumeToken,
  poll,
  type ResumeTokenType,
  serializeResumeToken,
  withTimeout,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { RiskenClientWith } from '../client.js';
import type { Report } from '../generated/operations.js';

/** A report to write, or the resume token of one that was requested; what stands beside a token must be what it is of. */
export type GenerateReportAndWaitInput =
  | (NewReport & { readonly resumeToken?: undefined })
  | { readonly resumeToken: string; readonly project_id?: number | undefined; readonly name?: string | undefined };

/** A report to write. */
export interface NewReport {
  /** Project of the report. @defaultValue the client's own */
  readonly project_id?: number | undefined;
  /** Name of the report, 1 to 200 characters. A report of that name is overwritten. */
  readonly name: string;
  /** What the report shall say. */
  readonly prompt: string;
}

/** Options of {@link generateReportAndWait}: it polls every 30 seconds for up to an hour by default. */
export interface GenerateReportAndWaitOptions extends WaitOptions {
  /** Receives the resume token when the report was requested. Pass it as `resumeToken` to continue in another process. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Receives the progress at each poll. */
  readonly onProgress?: ((progress: GenerateReportAndWaitProgress) => void) | undefined;
}

/** Progress of {@link generateReportAndWait}: one poll. */
export type GenerateReportAndWaitProgress = WorkflowProgress<'generating'>;

/** Result of {@link generateReportAndWait}: whether the report was written. */
export interface GenerateReportAndWaitResult extends WaitResult {
  /** The report as it is now. */
  readonly report: Report;
}

/** What a resume token is of. */
interface ReportTarget {
  readonly project_id?: number | undefined;
  readonly name: string;
  readonly report_id: number;
}

const workflow = 'generateReportAndWait';
const type: ResumeTokenType = { name: 'risken-report', version: 1 };

/**
 * Requests a report, unless a resume token is given, and waits until it is written.
 *
 * It polls every 30 seconds for up to an hour by default, as the vendor's console does.
 *
 * @returns How it ended; a report that failed is a result with status `failed`.
 * @throws {@link InputError} for a string that is not a resume token, or a token of another report; nothing is sent.
 * @throws {@link WorkflowError} with reason `timeout` when the report is not written in time; the server continues.
 * @source ca-risken/doc docs/reference/api_ai.md, GenerateReport [O]
 */
export async function generateReportAndWait(
  client: RiskenClientWith<'ai.generateReport' | 'report.getReport'>,
  input: GenerateReportAndWaitInput,
  options: GenerateReportAndWaitOptions = {},
): Promise<GenerateReportAndWaitResult> {
  const { intervalMs = 30_000, timeoutMs = 3_600_000, signal, onResumeToken, onProgress } = options;
  const known = input.resumeToken === undefined ? undefined : parseReportToken(input.resumeToken, input);
  assertDuration(workflow, { intervalMs, timeoutMs });
  let step = known === undefined ? 'the report was being requested' : 'the report was requested';
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => step }, async (run) => {
    const target = known ?? (await requestReport(run, client, input as NewReport));
    step = 'the report was requested';
    if (known === undefined) notify(onResumeToken, serializeResumeToken(type, target));
    const { state } = await poll<Report>(run, {
      fetchState: (_, onResponseHeaders) => fetchReport(run, client, target, onResponseHeaders),
      isRunning: ({ status }) => status === 'IN_PROGRESS',
      onProgress({ status }) {
        step = `the last status was "${status}"`;
        notify(onProgress, { step: 'generating', elapsedMs: run.elapsedMs(), vendorStatus: status });
      },
      intervalMs,
    });
    const { status } = state;
    return {
      status: status === 'OK' ? 'succeeded' : status === 'ERROR' ? 'failed' : 'unknown',
      vendorStatus: status,
      durationMs: run.elapsedMs(),
      report: state,
    };
  });
}

async function requestReport(
  { signal }: WorkflowRun,
  client: RiskenClientWith<'ai.generateReport'>,
  { project_id, name, prompt }: NewReport,
): Promise<ReportTarget> {
  const { report_id } = await client.ai.generateReport({ project_id, name, prompt }, { signal });
  return { project_id, name, report_id };
}

async function fetchReport(
  { signal }: WorkflowRun,
  client: RiskenClientWith<'report.getReport'>,
  { project_id, report_id }: ReportTarget,
  onResponseHeaders: (headers: Headers) => void,
): Promise<Report> {
  const { data, headers } = await client.report.getReport.withResponse({ project_id, report_id }, { signal });
  onResponseHeaders(headers);
  const report: unknown = data.report;
  if (typeof report !== 'object' || report === null)
    throw new WorkflowError(workflow, 'failed', `there is no report ${report_id} any more`);
  return data.report;
}

function parseReportToken(
  resumeToken: unknown,
  given: { readonly project_id?: number | undefined; readonly name?: string | undefined },
): ReportTarget {
  const refuse = (problem: string): InputError =>
    new InputError(
      `${workflow}: "resumeToken" must be the string that onResumeToken received, ${problem}; for example await store.read("report")`,
      {
        member: 'resumeToken',
      },
    );
  const { project_id, name, report_id } = (parseResumeToken(type, resumeToken, refuse) ?? {}) as Partial<ReportTarget>;
  const isWellFormed =
    (project_id === undefined || typeof project_id === 'number') && typeof name === 'string' && typeof report_id === 'number';
  if (!isWellFormed) throw refuse('got a damaged one');
  assertSameTarget(workflow, { project_id, name }, given);
  return { project_id, name, report_id };
}
