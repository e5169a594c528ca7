/** Lets the language model write a report, and waits for it. */
import {
  InputError,
  type StatusWaitOptions,
  type WaitResult,
  type WorkflowErrorOf,
  type WorkflowProgress,
  type WorkflowStatus,
} from '@sec/core';
import {
  act,
  assertOptions,
  assertSameTarget,
  createGrace,
  createStatusReader,
  isErrorOf,
  notify,
  parseResumeToken,
  poll,
  readTiming,
  type ResumeTokenType,
  saveToken,
  serializeResumeToken,
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
export interface GenerateReportAndWaitOptions extends StatusWaitOptions {
  /** Receives the resume token when the report was requested. Pass it as `resumeToken` to continue in another process. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Receives the progress at each poll. */
  readonly onProgress?: ((progress: GenerateReportAndWaitProgress) => void) | undefined;
}

/** Progress of {@link generateReportAndWait}: one poll. `vendorStatus` is `undefined` while the server does not know the report. */
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

/**
 * Why {@link generateReportAndWait} has no result. `timeout`: the report is not written in time, or the server never knew it;
 * `reportGone`: it was there, and is no longer.
 */
export type GenerateReportAndWaitReason = 'timeout' | 'reportGone';

/** @returns Whether an error is one of {@link generateReportAndWait}; its `reason` is then one of {@link GenerateReportAndWaitReason}. */
export function isGenerateReportAndWaitError(
  error: unknown,
): error is WorkflowErrorOf<'generateReportAndWait', GenerateReportAndWaitReason> {
  return isErrorOf('generateReportAndWait', error);
}

const workflow: Workflow<GenerateReportAndWaitReason> = 'generateReportAndWait';
const type: ResumeTokenType = { name: 'risken-report', version: 1 };

/** @source ca-risken/doc docs/reference/api_report.md, PutReport [O] */
const statusTable: StatusTable = { inprogress: 'running', ok: 'succeeded', error: 'failed' };

/** As the vendor's console polls. */
const defaults: TimingDefaults = { intervalMs: 30_000, timeoutMs: 3_600_000 };

/**
 * Requests a report, unless a resume token is given, and waits until it is written.
 *
 * It polls every 30 seconds for up to an hour by default, as the vendor's console does.
 *
 * @returns How it ended; a report that failed is a result with status `failed`.
 * @throws {@link InputError} for a string that is not a resume token, or a token of another report; nothing is sent.
 * @throws {@link WorkflowError} with reason `reportGone` when a report that was there has not been for `unknownStatusGraceMs`.
 * @throws {@link WorkflowError} with reason `timeout` when the report is not written in time, or the server never knew it; the
 * server continues.
 * @source ca-risken/doc docs/reference/api_ai.md, GenerateReport [O]
 */
export async function generateReportAndWait(
  client: RiskenClientWith<'ai.generateReport' | 'report.getReport'>,
  input: GenerateReportAndWaitInput,
  options: GenerateReportAndWaitOptions = {},
): Promise<GenerateReportAndWaitResult> {
  assertOptions(workflow, options, [...statusWaitOptionNames, 'onResumeToken', 'onProgress']);
  const { signal, onResumeToken, onProgress } = options;
  const timing = readTiming(workflow, options, defaults);
  const { timeoutMs } = timing;
  const known = input.resumeToken === undefined ? undefined : parseReportToken(input.resumeToken, input);
  let step = known === undefined ? 'the report was being requested' : 'the report was requested';
  return withTimeout(client, { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step }, async (run) => {
    const target = known ?? (await requestReport(run, client, input as NewReport));
    step = 'the report was requested';
    if (known === undefined) saveToken(run, serializeResumeToken(type, target), onResumeToken);
    const { reading, report } = await pollReport(run, client, target, {
      timing,
      onProgress(shown) {
        const vendorStatus = statusOf(shown);
        step = shown === undefined ? `the server does not know report ${target.report_id}` : `the last status was "${vendorStatus ?? ''}"`;
        notify(onProgress, { step: 'generating', elapsedMs: run.elapsedMs(), vendorStatus });
      },
    });
    return {
      status: reading as WorkflowStatus,
      vendorStatus: statusOf(report),
      durationMs: run.elapsedMs(),
      report: report as Report,
    };
  });
}

/** What a poll shows. */
interface ReportState {
  readonly reading: StatusReading;
  /** `undefined` where the server does not know the report. */
  readonly report: Report | undefined;
}

async function pollReport(
  run: WorkflowRun<GenerateReportAndWaitReason>,
  client: RiskenClientWith<'report.getReport'>,
  { project_id, report_id }: ReportTarget,
  { timing, onProgress }: { readonly timing: Timing; readonly onProgress: (report: Report | undefined) => void },
): Promise<ReportState> {
  const statuses = createStatusReader(run, statusTable, timing);
  const isGone = createGrace(run.clock, timing.unknownStatusGraceMs);
  let wasThere = false;
  const { state } = await poll<ReportState>(run, {
    async fetchState(callOptions, onResponseHeaders) {
      const { data, headers } = await client.report.getReport.withResponse({ project_id, report_id }, callOptions);
      onResponseHeaders(headers);
      const report = data.report as Report | null | undefined;
      // A report that the server does not know, or not yet where its database lags behind, is an object of zero values.
      const isFound = report?.report_id === report_id;
      wasThere ||= isFound || !report;
      if (isGone(isFound) && !isFound && wasThere) throw workflowError(workflow, 'reportGone', `there is no report ${report_id} any more`);
      return isFound ? { reading: statuses.read(report.status), report } : { reading: 'running', report: undefined };
    },
    isRunning: ({ reading }) => reading === 'running' || reading === 'undecided',
    onProgress: ({ report }) => onProgress(report),
    ...timing,
  });
  return state;
}

function statusOf(report: Report | undefined): string | undefined {
  const status: unknown = report?.status;
  return typeof status === 'string' && status !== '' ? status : undefined;
}

async function requestReport(
  run: WorkflowRun<GenerateReportAndWaitReason>,
  client: RiskenClientWith<'ai.generateReport'>,
  { project_id, name, prompt }: NewReport,
): Promise<ReportTarget> {
  const { report_id } = await act(run, () => client.ai.generateReport({ project_id, name, prompt }, run.callOptions));
  return { project_id, name, report_id };
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
