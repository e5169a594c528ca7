/** A gate: starts a scan of an API, waits for it, and compares the API's policy violations with a policy. */
import {
  type GateResult,
  InputError,
  sleep,
  type StatusWaitOptions,
  type WaitResult,
  type WorkflowErrorOf,
  type WorkflowProgress,
} from '@sec/core';
import {
  act,
  assertDuration,
  assertOptions,
  assertSameTarget,
  describe,
  describeUnknownStatus,
  isErrorOf,
  notify,
  saveToken,
  statusWaitOptionNames,
  toSentence,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { AssetScan, RestfulApiScanConfig } from '../generated/operations.js';
import { quoteStatus } from '../values/mobile-scan-status.js';
import { type ApiGatePolicy, type CompleteApiGatePolicy, evaluateApiViolations, readApiPolicy } from './api-gate-policy.js';
import { type ApiScanTarget, nameOfApiScan, parseApiScanToken, serializeApiScanToken, type StartedApiScan } from './api-scan-token.js';
import { type ApiViolations, countApiViolations } from './count-api-violations.js';
import {
  type ApiScanPolling,
  describeApiProgress,
  pollApiScan,
  readApiId,
  readApiPolling,
  type WaitForApiScanOptions,
  type WaitForApiScanProgress,
  type WaitForApiScanReason,
} from './wait-for-api-scan.js';

/** An API to scan, or the resume token of a scan that was started before. */
export type ScanApiAndGateInput = (
  | {
      /** Id of the RESTful API: the last part of its page's address in the portal. */
      readonly asset_id: string;
      /** Base URL that the scan goes to, as it is deployed now. */
      readonly asset_base_url: string;
      /** What the scan tries beyond its usual checks. */
      readonly restful_api_scan_config?: RestfulApiScanConfig;
      readonly resumeToken?: undefined;
    }
  | { readonly resumeToken: string; readonly asset_id?: string; readonly scan_id?: string }
) & { readonly policy?: ApiGatePolicy };

/** How far it is: started (once), polled, and reading the violations (once). */
export type ScanApiAndGateProgress = WorkflowProgress<'started' | 'reading'> | WaitForApiScanProgress;

export interface ScanApiAndGateOptions extends StatusWaitOptions, Pick<WaitForApiScanOptions, 'intervalMs' | 'notFoundGraceMs'> {
  /** Longest time for the whole workflow, in milliseconds. @defaultValue 3_600_000 (an hour) */
  readonly timeoutMs?: number | undefined;
  /**
   * How long to wait between the end of the scan and the read of the violations, in milliseconds, since no document says that they
   * are in the list by then. @defaultValue 10_000
   */
  readonly settleMs?: number | undefined;
  /** Receives the resume token when the scan has started. Pass it as `resumeToken` to continue in another process. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  readonly onProgress?: ((progress: ScanApiAndGateProgress) => void) | undefined;
}

export interface ScanApiAndGateResult extends WaitResult, GateResult, ApiScanTarget {
  /** `pass` only for a scan that succeeded, after which the violations of the API were counted and are within the policy. */
  readonly verdict: 'pass' | 'fail';
  /** `undefined` unless the scan succeeded. */
  readonly counts: ApiViolations | undefined;
  /** Why the scan failed, as the vendor says it, on one line and without secrets; `undefined` where it does not. */
  readonly failedReason: string | undefined;
  readonly scan: AssetScan;
}

type Client = DataTheoremClientWith<
  'apiScans.startRestfulApiScan' | 'apiScans.getRestfulApiScan' | 'policyViolations.listPolicyViolations'
>;

/** What is sent to start a scan. */
interface Start {
  readonly asset_id: string;
  readonly asset_base_url: string;
  readonly restful_api_scan_config?: RestfulApiScanConfig;
}

/** What the steps of one run work with. */
interface Gate {
  readonly begin: { readonly started: StartedApiScan } | { readonly start: Start };
  readonly polling: ApiScanPolling;
  readonly settleMs: number;
  readonly policy: CompleteApiGatePolicy;
  readonly onStarted: (started: StartedApiScan) => void;
  readonly onProgress: (progress: ScanApiAndGateProgress) => void;
  readonly onStep: (step: string) => void;
}

/**
 * Why {@link scanApiAndGate} has no verdict. `scanNotNamed`: the scan was started, and the response does not name it; `startNotDated`:
 * the response to the start has no date, so that nobody knows which violations are new; `incompleteResponse`: a page lacks its
 * violations; `undecided`: violations that cannot be placed decide.
 */
export type ScanApiAndGateReason = WaitForApiScanReason | 'scanNotNamed' | 'startNotDated' | 'incompleteResponse' | 'undecided';

/** @returns Whether an error is one of {@link scanApiAndGate}; its `reason` is then one of {@link ScanApiAndGateReason}. */
export function isScanApiAndGateError(error: unknown): error is WorkflowErrorOf<'scanApiAndGate', ScanApiAndGateReason> {
  return isErrorOf('scanApiAndGate', error);
}

const workflow: Workflow<ScanApiAndGateReason> = 'scanApiAndGate';

/**
 * Starts a scan of a RESTful API, waits for it, and compares the API's policy violations with a policy.
 *
 * Each start puts load on the scanned API, so it is sent once. One time limit covers the whole workflow. A scan that did not succeed
 * fails, with the vendor's status and reason. The violations are those of the API and its operations; as the list has no filter
 * by asset, all violations of the tenant are read. Whatever no page lets anybody place counts against the policy where it
 * could break it: the verdict is then an error, never `pass`.
 *
 * Not in any public document, and assumed: the statuses of a scan that is over; that its violations are listed `settleMs` after
 * its end; that resolved violations leave the list; that `date_created` of a violation is when a scan first saw it. An error after
 * the start has `mayHaveSucceeded: true`, and the resume token as `resumeToken` once there is one.
 *
 * @example
 * ```ts
 * import { scanApiAndGate } from '@sec/datatheorem';
 *
 * const { verdict, reasons } = await scanApiAndGate(datatheorem, {
 *   asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
 *   asset_base_url: 'https://api.shop.example/v3',
 *   policy: { maxUrgent: 0, violations: 'new' },
 * });
 * if (verdict === 'fail') throw new Error(reasons.join('\n'));
 * ```
 *
 * @throws {@link InputError} for an invalid policy or input; nothing is sent.
 * @throws what `waitForApiScan` throws, and the failure of the start.
 * @throws {@link WorkflowError} with a {@link ScanApiAndGateReason} when the response to the start names no scan, or violations that
 * cannot be placed decide.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan continues.
 * @source start, wait, violations: Data Theorem knowledge base, start API scans (page 1487175724) [O]; the vendor's own action
 * starts the scan and expects 201: datatheorem/datatheorem-api-secure-action entrypoint.sh [C]
 */
export async function scanApiAndGate(
  client: Client,
  input: ScanApiAndGateInput,
  options: ScanApiAndGateOptions = {},
): Promise<ScanApiAndGateResult> {
  assertOptions(workflow, options, [...statusWaitOptionNames, 'notFoundGraceMs', 'settleMs', 'onResumeToken', 'onProgress']);
  const { signal, onResumeToken, onProgress, settleMs = 10_000 } = options;
  const policy = readApiPolicy(workflow, input.policy);
  const polling = readApiPolling(workflow, options);
  if (settleMs !== 0) assertDuration(workflow, { settleMs });
  const begin = readBegin(input);
  let step = 'nothing was sent yet';
  const { timeoutMs } = polling;
  const { resumeToken } = input;
  return withTimeout(client, { workflow, timeoutMs, signal, resumeToken, describeStep: () => step }, (run) =>
    runGate(client, run, {
      begin,
      polling,
      settleMs,
      policy,
      onStarted: (started) => saveToken(run, serializeApiScanToken(started), onResumeToken),
      onProgress: (progress) => notify(onProgress, progress),
      onStep: (next) => void (step = next),
    }),
  );
}

async function runGate(client: Client, run: WorkflowRun<ScanApiAndGateReason>, gate: Gate): Promise<ScanApiAndGateResult> {
  const { begin, polling, settleMs, policy, onProgress, onStep } = gate;
  const started = 'started' in begin ? begin.started : await startScan(client, run, begin.start, gate);
  const { startedAtMs, ...target } = started;
  onStep(`${nameOfApiScan(target)} was started`);
  const ended = await pollApiScan(client, run, {
    target,
    polling,
    onProgress(progress) {
      onStep(describeApiProgress(target, progress));
      onProgress(progress);
    },
  });
  const { scan, status, failedReason } = ended;
  if (status !== 'succeeded') {
    const quoted = quoteStatus(ended.vendorStatus);
    const why = failedReason === undefined ? '' : `, and its reason ${JSON.stringify(failedReason.slice(0, 300))}`;
    const how = status === 'unknown' ? describeUnknownStatus(quoted, polling) : `did not succeed: its status is ${quoted}${why}`;
    const reasons = [toSentence(client, `${nameOfApiScan(target)} ${how}`)];
    return { ...ended, verdict: 'fail', reasons, notes: ['the violations were not read'], counts: undefined };
  }
  onStep('the violations were not read yet');
  if (settleMs > 0) await sleep(run.clock, settleMs, run.signal);
  onStep('the violations were being read');
  onProgress({ step: 'reading', elapsedMs: run.elapsedMs() });
  const sinceMs = policy.violations === 'open' ? undefined : chooseSince(policy, startedAtMs);
  // The server may write the id in another way than the caller.
  const ids = [target.asset_id, ...(typeof scan.asset_id === 'string' ? [scan.asset_id] : [])];
  const counts = await countApiViolations(client, { ids, sinceMs, workflow }, run.callOptions);
  const reasons = evaluateApiViolations(workflow, counts, policy);
  const notes = noteViolations(counts, sinceMs);
  return { ...ended, verdict: reasons.length === 0 ? 'pass' : 'fail', reasons, notes, counts, durationMs: run.elapsedMs() };
}

function noteViolations({ unplaced }: ApiViolations, sinceMs: number | undefined): readonly string[] {
  const count = Object.values(unplaced).reduce((sum, one) => sum + one, 0);
  return [
    ...(sinceMs === undefined ? [] : [`violations first seen before ${new Date(sinceMs).toISOString()} were not counted`]),
    ...(count === 0 ? [] : [`${count} violations may belong to the API or not, because no page names their asset`]),
  ];
}

/** A moment of the caller's clock may lie after the start, and would then hide what this scan found. */
function chooseSince({ sinceMs }: CompleteApiGatePolicy, startedAtMs: number | null): number {
  const moments = [sinceMs, startedAtMs].filter((moment) => typeof moment === 'number');
  if (moments.length > 0) return Math.min(...moments);
  throw workflowError(
    workflow,
    'startNotDated',
    'the response to the start has no date, so nobody knows which violations are new; resume with "policy.since"',
  );
}

async function startScan(
  client: Client,
  run: WorkflowRun<ScanApiAndGateReason>,
  start: Start,
  { onStarted, onStep, onProgress }: Gate,
): Promise<StartedApiScan> {
  const { asset_id } = start;
  onStep('the scan was being started');
  const { data, headers } = await act(run, () => client.apiScans.startRestfulApiScan.withResponse(start, run.callOptions));
  const scan_id: unknown = data.id;
  if (typeof scan_id !== 'string' || scan_id === '')
    throw workflowError(
      workflow,
      'scanNotNamed',
      `the response has no "/id", so the scan cannot be waited for; the scan of API ${asset_id} was started`,
    );
  // Violations carry moments of the server's clock, so that of this machine would be of no use.
  const dateMs = Date.parse(headers.get('date') ?? '');
  const started = { asset_id, scan_id, startedAtMs: Number.isNaN(dateMs) ? null : dateMs };
  onStarted(started);
  onProgress({ step: 'started', elapsedMs: run.elapsedMs(), vendorStatus: data.status ?? undefined });
  return started;
}

function readBegin(input: ScanApiAndGateInput): Gate['begin'] {
  const { asset_id } = input;
  if (input.resumeToken === undefined) {
    const { asset_base_url, restful_api_scan_config } = input;
    if (typeof asset_base_url !== 'string' || !/^https?:\/\/./i.test(asset_base_url))
      throw new InputError(
        `${workflow}: "asset_base_url" must be an absolute URL, got ${describe(asset_base_url)}; for example "https://api.shop.example/v3"`,
        { member: 'asset_base_url' },
      );
    const id = readApiId(workflow, 'asset_id', asset_id);
    return { start: { asset_id: id, asset_base_url, ...(restful_api_scan_config && { restful_api_scan_config }) } };
  }
  const started = parseApiScanToken(workflow, input.resumeToken);
  if ('asset_base_url' in input)
    throw new InputError(`${workflow}: "resumeToken" and "asset_base_url" exclude each other; the scan of a token was started already`, {
      member: 'resumeToken',
    });
  const { startedAtMs: _, ...target } = started;
  assertSameTarget(workflow, target, { asset_id, scan_id: input.scan_id });
  return { started };
}
