/** A gate: uploads a build, waits for its scan, and judges the open findings by severity. */
import { checkHandleOwner, checkMs, ConfigError, InputError, systemClock, type WaitOptions, withDeadline, WorkflowError } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
import type { MobileAppScan } from '../generated/operations.js';
import { contextOf, tell } from '../upload/context.js';
import { readInput, uploadMobileApp, type UploadMobileAppInput } from '../upload/upload-mobile-app.js';
import type { UploadOptions, UploadProgress } from '../upload/upload.js';
import { countOpenFindings, type OpenFindings } from './count-open-findings.js';
import { type MobileScanTarget, readScanHandle, writeScanHandle } from './scan-handle.js';
import {
  cut,
  defaultDeadlineMs,
  defaultIntervalMs,
  type FinishedMobileScan,
  type MobileScanProgress,
  nameOf,
  waitForMobileScan,
  type WaitForMobileScanOptions,
} from './wait-for-mobile-scan.js';

/** What an app may have and still pass. `Infinity` allows any number. */
export interface MobileGatePolicy {
  /** High findings; 0 unless given. */
  readonly maxHigh?: number;
  /** Medium findings; any number unless given. */
  readonly maxMedium?: number;
  /** Low findings; any number unless given. */
  readonly maxLow?: number;
  /** Findings of no severity that is known today; any number unless given. Protections that an app could have may be such. */
  readonly maxOther?: number;
  /** `open` counts every open finding of the app, `scan` those that this scan has touched; `open` unless given. */
  readonly findings?: 'open' | 'scan';
}

/** A build to upload, or the handle of one that was uploaded before. */
export type UploadAndWaitInput = (
  | (UploadMobileAppInput & { readonly handle?: undefined })
  | { readonly handle: string; readonly mobile_app_id?: string; readonly scan_id?: string }
) & { readonly policy?: MobileGatePolicy };

/** How far it is. */
export type UploadAndWaitProgress = ({ readonly step: 'upload' } & UploadProgress) | ({ readonly step: 'scan' } & MobileScanProgress);

export interface UploadAndWaitOptions
  extends WaitOptions, Pick<UploadOptions, 'attempts' | 'stallMs'>, Pick<WaitForMobileScanOptions, 'wait' | 'notFoundGraceMs'> {
  /** Told of the handle once the build is uploaded, so that another process can go on from it. */
  readonly onHandle?: (handle: string) => void;
  readonly onProgress?: (progress: UploadAndWaitProgress) => void;
}

export interface GatedUpload extends MobileScanTarget {
  /** `pass` only for a completed scan whose findings were counted and are within the policy. */
  readonly verdict: 'pass' | 'fail';
  /** Why it fails, one sentence each; empty for a pass. */
  readonly reasons: readonly string[];
  /** How the scan ended. */
  readonly outcome: FinishedMobileScan['outcome'];
  /** The scan's last word, as the server spells it. */
  readonly status: string;
  /** Missing unless the scan is completed. */
  readonly counts: OpenFindings | undefined;
  readonly scan: MobileAppScan;
  readonly durationMs: number;
}

const limits = { high: 'maxHigh', medium: 'maxMedium', low: 'maxLow', other: 'maxOther' } as const;
const levels = ['high', 'medium', 'low', 'other'] as const;
type FullPolicy = Required<MobileGatePolicy>;
const defaults: FullPolicy = { maxHigh: 0, maxMedium: Infinity, maxLow: Infinity, maxOther: Infinity, findings: 'open' };

/**
 * The limit of an hour unless given is for everything together. The client needs both keys. A scan that did not complete
 * fails, with the server's word as the reason.
 *
 * @throws {@link InputError} for a policy or input that cannot be right, ConfigError for a client without the key that reads; nothing is sent.
 * @throws what `uploadMobileApp` and `waitForMobileScan` throw.
 * @throws WorkflowError with reason `failed` when the answer names no scan, or no count comes of what the policy limits.
 * @throws WorkflowError with reason `deadline` when it is not over in time. The scan goes on.
 * @source the vendor's CI plugins [C], but the count is read from `pagination_information`, where it is
 */
export async function uploadAndWait(
  client: DataTheoremClient,
  input: UploadAndWaitInput,
  options: UploadAndWaitOptions = {},
): Promise<GatedUpload> {
  const context = contextOf('uploadAndWait', client);
  const { deadlineMs = defaultDeadlineMs, intervalMs = defaultIntervalMs, signal, wait, notFoundGraceMs, attempts, stallMs } = options;
  const clock = options.clock ?? context.clock ?? systemClock;
  const policy = checkPolicy(input.policy ?? {});
  checkMs('uploadAndWait', { deadlineMs, intervalMs, ...(notFoundGraceMs === undefined ? {} : { notFoundGraceMs }) });
  if (wait !== undefined && wait !== 'whole' && wait !== 'static')
    throw new InputError(`uploadAndWait: "wait" must be 'whole' or 'static'`, { member: 'wait' });
  const begin = readBegin(input);
  if (!context.canRead)
    throw new ConfigError(
      'auth.resultsApiKey',
      '"auth.resultsApiKey" is required for uploadAndWait beside the upload key, got nothing; for example { auth: { uploadApiKey, resultsApiKey } }',
    );
  const startedMs = clock.monotonic();
  let step = 'the build was being uploaded';
  return withDeadline({ workflow: 'uploadAndWait', deadlineMs, clock, signal, where: () => step }, async (stepSignal) => {
    const target = 'target' in begin ? begin.target : await uploadBuild(begin.build, stepSignal);
    step = `${nameOf(target)} was started`;
    const shared = { clock, signal: stepSignal };
    const scan = await waitForMobileScan(client, target, {
      ...shared,
      ...(wait === undefined ? {} : { wait }),
      ...(notFoundGraceMs === undefined ? {} : { notFoundGraceMs }),
      intervalMs,
      // The limit for everything is kept outside, so this one must not come first.
      deadlineMs: deadlineMs + 1,
      onProgress(progress) {
        step = `the last status of ${nameOf(target)} was "${cut(progress.status)}"`;
        tell(options.onProgress, { step: 'scan', ...progress });
      },
    });
    const ended = { ...target, outcome: scan.outcome, status: scan.status, scan: scan.scan };
    if (scan.outcome !== 'completed') {
      const how = scan.outcome === 'unknown' ? 'ended with a status that is not known,' : 'did not complete: its status is';
      const reasons = [`${nameOf(target)} ${how} "${cut(scan.status)}"`];
      return { ...ended, verdict: 'fail', reasons, counts: undefined, durationMs: clock.monotonic() - startedMs };
    }
    step = 'the findings were being counted';
    const counts = await countOpenFindings(
      client,
      { mobile_app_id: target.mobile_app_id, ...readSince(scan.scan, policy) },
      { signal: stepSignal },
    );
    const reasons = judge(counts, policy);
    return { ...ended, verdict: reasons.length === 0 ? 'pass' : 'fail', reasons, counts, durationMs: clock.monotonic() - startedMs };
  });

  async function uploadBuild(build: UploadMobileAppInput, stepSignal: AbortSignal): Promise<MobileScanTarget> {
    const uploaded = await uploadMobileApp(client, build, {
      clock,
      signal: stepSignal,
      deadlineMs: deadlineMs + 1,
      ...(attempts === undefined ? {} : { attempts }),
      ...(stallMs === undefined ? {} : { stallMs }),
      onProgress(progress) {
        step = `${progress.sentBytes} of ${progress.totalBytes} bytes were sent`;
        tell(options.onProgress, { step: 'upload', ...progress });
      },
    });
    const { mobile_app_id, scan_id } = uploaded;
    if (mobile_app_id === undefined || scan_id === undefined)
      throw new WorkflowError(
        'uploadAndWait',
        'failed',
        `the build was taken, but the answer names no ${mobile_app_id === undefined ? 'mobile_app_id' : `scan_id (app ${mobile_app_id})`}, so that its scan cannot be waited for`,
      );
    options.onHandle?.(writeScanHandle({ mobile_app_id, scan_id }));
    return { mobile_app_id, scan_id };
  }
}

function readBegin(input: UploadAndWaitInput): { readonly target: MobileScanTarget } | { readonly build: UploadMobileAppInput } {
  if (input.handle !== undefined) {
    const target = readScanHandle('uploadAndWait', input.handle);
    if ('file' in input)
      throw new InputError('uploadAndWait: "handle" and "file" exclude each other: the build of a handle is uploaded already', {
        member: 'handle',
      });
    const { mobile_app_id, scan_id } = input;
    checkHandleOwner('uploadAndWait', target, { mobile_app_id, scan_id });
    return { target };
  }
  const { policy: _, handle: __, ...build } = input;
  readInput('uploadAndWait', build);
  return { build };
}

function readSince({ start_date }: MobileAppScan, { findings }: FullPolicy): { readonly results_since?: string } {
  if (findings === 'open') return {};
  if (typeof start_date === 'string' && start_date !== '') return { results_since: start_date };
  throw new WorkflowError(
    'uploadAndWait',
    'failed',
    `the scan has no start_date, so that its own findings cannot be told from others (findings: 'scan')`,
  );
}

function judge(counts: OpenFindings, policy: FullPolicy): string[] {
  const reasons: string[] = [];
  for (const level of levels) {
    const limit = limits[level];
    const found = counts[level];
    const most = policy[limit];
    if (found === undefined && most !== Infinity)
      throw new WorkflowError(
        'uploadAndWait',
        'failed',
        `no page of the findings tells how many there are (total_count), so that ${limit} cannot be judged`,
      );
    const what = level === 'other' ? 'open findings of no known severity' : `open ${level} findings`;
    if (found !== undefined && found > most) reasons.push(`${found} ${what}, at most ${most} are allowed (${limit})`);
  }
  return reasons;
}

/** @throws {@link InputError}: a misspelt limit would let everything pass. */
function checkPolicy(policy: MobileGatePolicy): FullPolicy {
  const rules: Record<string, unknown> = { ...defaults };
  for (const [member, value] of Object.entries(policy) as [string, unknown][]) {
    const refuse = (what: string, example: string): InputError =>
      new InputError(`uploadAndWait: "policy.${member.slice(0, 40)}" ${what}; for example ${example}`, { member: `policy.${member}` });
    if (!Object.hasOwn(defaults, member)) throw refuse(`is not known; known are ${Object.keys(defaults).join(', ')}`, '{ maxHigh: 0 }');
    if (value === undefined) continue;
    if (member === 'findings') {
      if (value !== 'open' && value !== 'scan') throw refuse("must be 'open' or 'scan'", "'open'");
    } else if (!(value === Infinity || (Number.isInteger(value) && (value as number) >= 0)))
      throw refuse('must be a whole number from 0, or Infinity', '0');
    rules[member] = value;
  }
  return rules as unknown as FullPolicy;
}
