/** A gate: uploads a build, waits for its scan, and compares the open findings with a policy. */
import { type GateResult, InputError, type StatusWaitOptions, type WaitResult, type WorkflowErrorOf } from '@sec/core';
import {
  assertCredential,
  assertOptions,
  assertSameTarget,
  describeUnknownStatus,
  isErrorOf,
  notify,
  parseStatus,
  saveToken,
  statusWaitOptionNames,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { MobileAppScan } from '../generated/operations.js';
import { getMobileAppScan } from '../generated/rows.js';
import { quoteStatus, statusTable } from '../values/mobile-scan-status.js';
import { countBySeverity, type CountOpenFindingsReason, type CountOpenFindingsResult } from './count-open-findings.js';
import { type CompleteGatePolicy, evaluateCounts, type MobileGatePolicy, readPolicy } from './mobile-gate-policy.js';
import { type MobileScanTarget, nameOf, parseScanToken, serializeScanToken } from './scan-token.js';
import { readUpload, runMobileAppUpload, type UploadMobileAppInput, type UploadMobileAppReason } from './upload/upload-mobile-app.js';
import { readUploadLimits, type UploadLimits, type UploadOptions, type UploadProgress } from './upload/upload-options.js';
import type { UploadPlan } from './upload/run-upload.js';
import {
  describeProgress,
  pollMobileScan,
  readPolling,
  type ScanPolling,
  type WaitForMobileScanOptions,
  type WaitForMobileScanProgress,
  type WaitForMobileScanReason,
} from './wait-for-mobile-scan.js';

/** A build to upload, or the resume token of one that was uploaded before. */
export type UploadAndGateInput = (
  | (UploadMobileAppInput & { readonly resumeToken?: undefined })
  | { readonly resumeToken: string; readonly mobile_app_id?: string; readonly scan_id?: string }
) & { readonly policy?: MobileGatePolicy };

/** How far it is. */
export type UploadAndGateProgress = UploadProgress | WaitForMobileScanProgress;

export interface UploadAndGateOptions
  extends
    StatusWaitOptions,
    Pick<UploadOptions, 'attempts' | 'stallTimeoutMs'>,
    Pick<WaitForMobileScanOptions, 'intervalMs' | 'until' | 'notFoundGraceMs'> {
  /** Longest time for the whole workflow, in milliseconds. @defaultValue 3_600_000 (an hour) */
  readonly timeoutMs?: number | undefined;
  /** Receives the resume token when the build is uploaded. Pass it as `resumeToken` to continue in another process. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  readonly onProgress?: ((progress: UploadAndGateProgress) => void) | undefined;
}

export interface UploadAndGateResult extends WaitResult, GateResult, MobileScanTarget {
  /** `pass` only for a scan that succeeded, whose findings were counted and are within the policy. */
  readonly verdict: 'pass' | 'fail';
  /** `undefined` unless the scan succeeded. */
  readonly counts: CountOpenFindingsResult | undefined;
  readonly scan: MobileAppScan;
}

type Client = DataTheoremClientWith<'uploads.initMobileAppUpload' | 'mobileScans.getMobileAppScan' | 'mobileFindings.listSecurityFindings'>;

/** What the steps of one run work with. */
interface Gate {
  readonly begin: { readonly target: MobileScanTarget } | { readonly build: UploadPlan };
  readonly polling: ScanPolling;
  readonly limits: UploadLimits;
  readonly policy: CompleteGatePolicy;
  readonly onResumeToken: UploadAndGateOptions['onResumeToken'];
  readonly onProgress: (progress: UploadAndGateProgress) => void;
  readonly onStep: (step: string) => void;
}

/**
 * Why {@link uploadAndGate} has no verdict. `scanNotNamed`: the build was uploaded, and the response does not name its scan;
 * `scanNotDated`: the scan has no date, so that its findings cannot be distinguished from older ones; `undecided`: the counts do not
 * decide the policy.
 */
export type UploadAndGateReason =
  | UploadMobileAppReason
  | WaitForMobileScanReason
  | CountOpenFindingsReason
  | 'scanNotNamed'
  | 'scanNotDated'
  | 'undecided';

/** @returns Whether an error is one of {@link uploadAndGate}; its `reason` is then one of {@link UploadAndGateReason}. */
export function isUploadAndGateError(error: unknown): error is WorkflowErrorOf<'uploadAndGate', UploadAndGateReason> {
  return isErrorOf('uploadAndGate', error);
}

const workflow: Workflow<UploadAndGateReason> = 'uploadAndGate';

/**
 * Uploads a build, waits for its scan, and compares the open findings with a policy.
 *
 * One time limit covers the whole workflow. The client needs both keys. A scan that did not succeed fails, with the vendor's
 * status as the reason.
 *
 * @throws {@link InputError} for an invalid policy or input, {@link ConfigError} for a client without the key that reads;
 * nothing is sent.
 * @throws what `uploadMobileApp` and `waitForMobileScan` throw.
 * @throws {@link WorkflowError} with an {@link UploadAndGateReason} when the response to the upload names no scan, or the counts do
 * not decide the policy.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan continues.
 * @source the vendor's CI plugins [C], but the count is read from `pagination_information`, where it is
 */
export async function uploadAndGate(
  client: Client,
  input: UploadAndGateInput,
  options: UploadAndGateOptions = {},
): Promise<UploadAndGateResult> {
  assertOptions(workflow, options, [
    ...statusWaitOptionNames,
    'attempts',
    'stallTimeoutMs',
    'until',
    'notFoundGraceMs',
    'onResumeToken',
    'onProgress',
  ]);
  const { signal, onResumeToken } = options;
  const policy = readPolicy(workflow, input.policy);
  const polling = readPolling(workflow, options);
  const { timeoutMs } = polling;
  const limits = readUploadLimits(workflow, options, timeoutMs);
  const begin = readBegin(input);
  let step = 'nothing was sent yet';
  return withTimeout(client, { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step }, (run) =>
    runGate(client, run, {
      begin,
      polling,
      limits,
      policy,
      onResumeToken,
      onProgress: (progress) => notify(options.onProgress, progress),
      onStep: (next) => {
        step = next;
      },
    }),
  );
}

async function runGate(client: Client, run: WorkflowRun<UploadAndGateReason>, gate: Gate): Promise<UploadAndGateResult> {
  const { begin, polling, policy, onProgress, onStep } = gate;
  const target = 'target' in begin ? begin.target : await uploadBuild(client, run, begin.build, gate);
  onStep(`${nameOf(target)} was started`);
  const { isOver, ...ended } = await pollMobileScan(client, run, {
    target,
    polling,
    onProgress(progress) {
      onStep(describeProgress(target, progress));
      onProgress(progress);
    },
  });
  if (ended.status !== 'succeeded') {
    const quoted = quoteStatus(ended.vendorStatus);
    const how = ended.status === 'unknown' ? describeUnknownStatus(quoted, polling, isOver) : `did not succeed: its status is ${quoted}`;
    const reasons = [`${nameOf(target)} ${how}`];
    const notes = [...noteParts(ended.scan, polling), 'the findings were not counted'];
    return { ...ended, verdict: 'fail', reasons, notes, counts: undefined };
  }
  onStep('the findings were being counted');
  const filter = { mobile_app_id: target.mobile_app_id, ...sinceOf(ended.scan, policy) };
  const counts = await countBySeverity(client, filter, { workflow, callOptions: run.callOptions });
  const { reasons, undecided } = evaluateCounts(workflow, counts, policy);
  const notes = [...noteParts(ended.scan, polling), ...undecided];
  return { ...ended, verdict: reasons.length === 0 ? 'pass' : 'fail', reasons, notes, counts, durationMs: run.elapsedMs() };
}

/** A scan counts as completed whatever became of its parts, and the findings of one that failed are missing. */
function noteParts({ static_scan, dynamic_scan }: MobileAppScan, { until, statuses }: ScanPolling): string[] {
  const parts = { 'the analysis of the binary': static_scan, 'the dynamic analysis': dynamic_scan };
  return Object.entries(parts).flatMap(([name, part]) => {
    const status: unknown = part?.status;
    if (typeof status !== 'string' || status === '')
      return part === dynamic_scan && until === 'static' ? [`${name} was not waited for`] : [];
    return parseStatus({ ...statusTable, ...statuses }, status) === 'succeeded' ? [] : [`${name} has status ${quoteStatus(status)}`];
  });
}

async function uploadBuild(
  client: Client,
  run: WorkflowRun<UploadAndGateReason>,
  build: UploadPlan,
  gate: Gate,
): Promise<MobileScanTarget> {
  // A build whose scan cannot be read would be uploaded for nothing.
  await assertCredential(client, { getMobileAppScan }, { signal: run.signal });
  const { mobile_app_id, scan_id } = await runMobileAppUpload(client, run, build, gate);
  if (mobile_app_id === undefined || scan_id === undefined) {
    const missing = mobile_app_id === undefined ? 'mobile_app_id' : 'scan_id';
    const app = mobile_app_id === undefined ? '' : ` (app ${mobile_app_id})`;
    throw workflowError(
      workflow,
      'scanNotNamed',
      `the response has no "/${missing}", so the scan cannot be waited for; the build was uploaded${app}`,
    );
  }
  saveToken(run, serializeScanToken({ mobile_app_id, scan_id }), gate.onResumeToken);
  return { mobile_app_id, scan_id };
}

function readBegin(input: UploadAndGateInput): Gate['begin'] {
  if (input.resumeToken === undefined) {
    const { policy: _, resumeToken: __, ...build } = input;
    return { build: readUpload(workflow, build) };
  }
  const target = parseScanToken(workflow, input.resumeToken);
  if ('file' in input)
    throw new InputError(`${workflow}: "resumeToken" and "file" exclude each other; the build of a token is uploaded already`, {
      member: 'resumeToken',
    });
  const { mobile_app_id, scan_id } = input;
  assertSameTarget(workflow, target, { mobile_app_id, scan_id });
  return { target };
}

/** The moment since which findings are counted. */
function sinceOf({ start_date }: MobileAppScan, { findings }: CompleteGatePolicy): { readonly results_since?: string } {
  if (findings === 'open') return {};
  if (typeof start_date === 'string' && start_date !== '') return { results_since: start_date };
  throw workflowError(
    workflow,
    'scanNotDated',
    `the response has no "/start_date", so the findings of this scan cannot be distinguished from older ones (findings: 'scan')`,
  );
}
