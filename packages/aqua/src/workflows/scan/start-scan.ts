/** Starts the scan of an image, after one that runs already. */
import { HttpError, type StatusWaitOptions, type WorkflowErrorOf, type WorkflowProgress } from '@sec/core';
import {
  act,
  assertOptions,
  createStatusReader,
  isErrorOf,
  notify,
  poll,
  readTiming,
  type StatusReading,
  statusWaitOptionNames,
  type Timing,
  type TimingDefaults,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import { clip } from '../../values/clip.js';
import { parseImageName } from '../../values/image-name.js';
import { scanStatuses } from '../../values/scan-status.js';
import { readBaseline, type ScanStateClient } from './read-scan-state.js';
import { assertScanTarget, describeTarget, type ScanTarget } from './scan-target.js';
import { type ScanBaseline, serializeScanToken } from './scan-token.js';

export interface StartScanInput extends ScanTarget {
  /** Address that Aqua posts the scan to; see {@link parseScanWebhook}. */
  readonly webhook_url?: string | undefined;
}

/** A scan of the image runs already, or may do so by its unknown status; the new one starts after it. */
export type StartScanProgress = WorkflowProgress<'waiting'>;

export interface StartScanOptions extends StatusWaitOptions {
  /** Called with every poll while another scan of the image runs. */
  readonly onProgress?: ((progress: StartScanProgress) => void) | undefined;
}

export interface StartScanResult {
  /** The token for {@link waitForScan}, in this process or another. */
  readonly resumeToken: string;
}

/**
 * Why {@link startScan} has no result. `timeout`: it was not started in time; `imageNotFound`: Aqua does not know the image, or has
 * no registry of that name.
 */
export type StartScanReason = 'timeout' | 'imageNotFound';

/** @returns Whether an error is one of {@link startScan}; its `reason` is then one of {@link StartScanReason}. */
export function isStartScanError(error: unknown): error is WorkflowErrorOf<'startScan', StartScanReason> {
  return isErrorOf('startScan', error);
}

/** A poll every 10 seconds for up to 15 minutes. */
export const scanTiming: TimingDefaults = { intervalMs: 10_000, timeoutMs: 900_000 };

/**
 * Starts a scan. Pass the result to {@link waitForScan}, in this process or another.
 *
 * If a scan of the image runs already, the workflow waits for its end first: nobody could tell that end from the new one's. A
 * status that this package does not know may be such a scan until it has stood for `unknownStatusGraceMs`. It polls every 10
 * seconds for up to 15 minutes by default.
 *
 * @throws {@link InputError} when registry or image is absent, or a duration is none; nothing is sent.
 * @throws {@link WorkflowError} with reason `imageNotFound` when Aqua has no registry of that name; nothing was started.
 * @throws {@link WorkflowError} with reason `timeout` when it is not started in time; the message says whether an earlier scan
 * was still running.
 * @source Aqua Security API Reference, Start Image Scan, Get Scan Status, Registry Considerations [S]
 */
export async function startScan(
  client: AquaClientWith<
    | 'imageScans.startImageScan'
    | 'imageScans.getImageScanStatus'
    | 'imageScans.getImageScanResult'
    | 'images.getImage'
    | 'scanQueue.listScanJobs'
  >,
  input: StartScanInput,
  options: StartScanOptions = {},
): Promise<StartScanResult> {
  const workflow: Workflow<StartScanReason> = 'startScan';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'onProgress']);
  const { signal, onProgress } = options;
  assertScanTarget(workflow, input);
  const timing = readTiming(workflow, options, scanTiming);
  let step = '';
  const onStep = (now: string): void => void (step = now);
  return withTimeout(client, { workflow, timeoutMs: timing.timeoutMs, signal, describeStep: () => step }, async (run) => ({
    resumeToken: serializeScanToken(await startWithin(run, client, input, { timing, onProgress, onStep })),
  }));
}

/** Starts a scan as a step of a workflow. @returns The state before the start. */
export async function startWithin(
  run: WorkflowRun<StartScanReason>,
  client: ScanStateClient & AquaClientWith<'imageScans.startImageScan'>,
  { registry, image, webhook_url }: StartScanInput,
  {
    timing,
    onProgress,
    onStep,
  }: Pick<StartScanOptions, 'onProgress'> & { readonly timing: Timing; readonly onStep: (step: string) => void },
): Promise<ScanBaseline> {
  const target = { registry, image: parseImageName(image).image };
  const statuses = createStatusReader(run, scanStatuses, timing);
  onStep('an earlier scan of the image was being looked for');
  const { state } = await poll<{ readonly baseline: ScanBaseline; readonly reading: StatusReading | undefined }>(run, {
    async fetchState(callOptions, onResponseHeaders) {
      const baseline = await readBaseline(client, target, { callOptions, onResponseHeaders });
      // Without a status there is no earlier scan.
      return { baseline, reading: baseline.status ? statuses.read(baseline.status) : undefined };
    },
    isRunning: ({ reading }) => reading === 'running' || reading === 'undecided',
    onProgress({ baseline: { status }, reading }) {
      if (reading !== 'running' && reading !== 'undecided') return;
      const [what, runs] = reading === 'running' ? ['', 'was running'] : ['whether ', 'was running is unknown'];
      onStep(`${what}an earlier scan of the image ${runs}, and its last status was "${clip(status)}"`);
      notify(onProgress, { step: 'waiting', elapsedMs: run.elapsedMs(), vendorStatus: status });
    },
    ...timing,
  });
  onStep('the scan was being started');
  try {
    const input = { ...target, ...(webhook_url === undefined ? {} : { webhook_url }) };
    await act(run, () => client.imageScans.startImageScan(input, run.callOptions));
  } catch (error) {
    if (!(error instanceof HttpError && error.status === 404)) throw error;
    throw workflowError(
      run.workflow,
      'imageNotFound',
      `Aqua does not know ${describeTarget(target)}; the registry's name must be the one given in Aqua, in its case: findRegistry finds it`,
      { cause: error },
    );
  }
  onStep('the scan was started');
  return state.baseline;
}
