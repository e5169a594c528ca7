/** A gate for infrastructure code: scans a template and gives a verdict; anything short of a verdict is an error. */
import type { GateResult, WorkflowErrorOf, WorkflowOptions } from '@sec/core';
import { act, assertDuration, assertOptions, isErrorOf, withTimeout, type Workflow, workflowError } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { IacScanDetails, IacScanResult, SubmitIacScanInput } from '../generated/operations.js';
import { inputError } from '../input-error.js';
import { type IacInsightVerdict, readIacVerdict, toReason } from '../values/iac-verdict.js';

/** What to scan, and how strictly. */
export interface GateIacScanInput {
  /** Name of the scan in the list of scans. */
  readonly scan_name: string;
  readonly author_name: string;
  /** Name of a configuration, from `listIacConfigs`: it says which insights fail a template, and which only warn. */
  readonly config_name: string;
  /** `terraform` or `cft` (CloudFormation) are known. */
  readonly iac_provider: string;
  /** The template, as an object or as its JSON text; for Terraform the output of `terraform show -json` for a saved plan. */
  readonly template: object | string;
  /** Whether warnings fail the gate. @defaultValue false */
  readonly failOnWarnings?: boolean | undefined;
}

/** Options of {@link gateIacScan}. */
export interface GateIacScanOptions extends WorkflowOptions {
  /** Longest time for the scan in milliseconds; large plans take minutes. @defaultValue 600_000 */
  readonly timeoutMs?: number | undefined;
  /** Whether a verdict of `fail` is an error whose message has the reasons. @defaultValue false */
  readonly throwOnFail?: boolean | undefined;
}

/**
 * The verdict is `fail` where the server failed the scan, or warned and `failOnWarnings` is `true`; `warn` where it warned; else
 * `pass`. `reasons` has one line for each of `insights`, in the same order; a `warn` has reasons, too.
 */
export interface GateIacScanResult extends GateResult {
  /** Failed insights, then those that warned. */
  readonly insights: readonly IacInsightVerdict[];
  /** Number of the scan, for `getIacScan`, which returns a report for people with `{ accept: 'text/html' }`. */
  readonly build_id: number;
  /** Page of the result, where the server names it. */
  readonly url: string | undefined;
  /** Resources of the template that were evaluated, where the server says. A gate over 0 resources passes everything. */
  readonly totalResources: number | undefined;
  readonly result: IacScanResult;
}

/**
 * Why {@link gateIacScan} has no result. `timeout`: no response came in time; `scanFailed`: the response reports an error;
 * `incompleteResponse`: it lacks what a verdict needs; `contradiction`: its body contradicts its status, or that is of no verdict;
 * `verdictFail`: the verdict is `fail`, with `throwOnFail`.
 */
export type GateIacScanReason = 'timeout' | 'scanFailed' | 'incompleteResponse' | 'contradiction' | 'verdictFail';

/** @returns Whether an error is one of {@link gateIacScan}; its `reason` is then one of {@link GateIacScanReason}. */
export function isGateIacScanError(error: unknown): error is WorkflowErrorOf<'gateIacScan', GateIacScanReason> {
  return isErrorOf('gateIacScan', error);
}

const workflow: Workflow<GateIacScanReason> = 'gateIacScan';
/** Longest time that a single attempt may have, in milliseconds. */
const maxAttemptTimeoutMs = 2 ** 31 - 1;

/**
 * Submits a template and reads the verdict from the status of the response (200 passed, 202 passed with warnings, 406 failed),
 * with which the body must agree. The scan is sent once, because each call is a new build.
 *
 * @example
 * ```ts
 * import { decide, gateIacScan } from '@sec/insightcloudsec';
 *
 * const gated = await gateIacScan(client, {
 *   scan_name: 'payments-api 482',
 *   author_name: 'build farm',
 *   config_name: 'payments-gate',
 *   iac_provider: 'terraform',
 *   template: '{"format_version":"1.2","planned_values":{}}',
 * });
 * process.exitCode = decide(gated, {
 *   pass: ({ notes }) => (notes.length === 0 ? 0 : 1),
 *   warn: ({ reasons }) => (console.warn(reasons.join('\n')), 0),
 *   fail: ({ reasons, url }) => (console.error([...reasons, url].join('\n')), 1),
 * });
 * ```
 *
 * @throws {@link InputError} for a template that is not a JSON object, or an empty name; nothing is sent.
 * @throws {@link HttpError} with the server's own message when the scan is refused, under whatever status: an unknown configuration
 * comes under 406, too.
 * @throws {@link WorkflowError} with a {@link GateIacScanReason} when the response reports an error, lacks its details, or contradicts
 * its own status: none of these is a pass. With `throwOnFail`, for a verdict of `fail` too.
 * @throws {@link WorkflowError} with reason `timeout` when no response came in time. The server may still finish the scan.
 */
export async function gateIacScan(
  client: InsightCloudSecClientWith<'iac.submitIacScan'>,
  input: GateIacScanInput,
  options: GateIacScanOptions = {},
): Promise<GateIacScanResult> {
  assertOptions(workflow, options, ['timeoutMs', 'throwOnFail']);
  const { timeoutMs = 600_000, throwOnFail = false, signal } = options;
  const scan = readInput(input);
  assertDuration(workflow, { timeoutMs });
  const describeStep = (): string => 'the scan was running, and the server may still finish it';
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep }, async (run) => {
    const attemptTimeoutMs = Math.min(timeoutMs, maxAttemptTimeoutMs);
    const { status, data } = await act(run, () => client.iac.submitIacScan.withResponse(scan, { signal: run.signal, attemptTimeoutMs }));
    const { verdict: found, insights, details } = readIacVerdict(workflow, status, data);
    const verdict = found === 'warn' && input.failOnWarnings === true ? 'fail' : found;
    const reasons = insights.map(toReason);
    const url = typeof data.scan_results === 'string' && data.scan_results !== '' ? data.scan_results : undefined;
    if (throwOnFail && verdict === 'fail') {
      const page = url === undefined ? '' : `; see ${url}`;
      throw workflowError(workflow, 'verdictFail', `the verdict of scan ${data.build_id} is fail: ${reasons.join('; ')}${page}`);
    }
    return {
      verdict,
      reasons,
      notes: noteResources(details),
      durationMs: run.elapsedMs(),
      insights,
      build_id: data.build_id,
      url,
      totalResources: details.total_resources ?? undefined,
      result: data,
    };
  });
}

/** A gate over no resources passes everything. */
function noteResources({ total_resources }: IacScanDetails): string[] {
  if (total_resources === 0) return ['no resource of the template was evaluated'];
  return typeof total_resources === 'number' ? [] : ['the response does not say how many resources were evaluated'];
}

function readInput({
  scan_name,
  author_name,
  config_name,
  iac_provider,
  template,
  failOnWarnings = false,
}: GateIacScanInput): SubmitIacScanInput {
  const names = { scan_name, author_name, config_name, iac_provider };
  for (const [member, value] of Object.entries(names)) {
    if (typeof value === 'string' && value.trim() !== '') continue;
    const example = member === 'iac_provider' ? 'terraform' : '"payments-api 482"';
    throw inputError(workflow, member, { expected: 'a non-empty string', value, example });
  }
  if (typeof failOnWarnings !== 'boolean')
    throw inputError(workflow, 'failOnWarnings', { expected: 'a boolean', value: failOnWarnings, example: 'true' });
  return { ...names, scan_template: readTemplate(template, iac_provider) };
}

/** Any other string would be scanned as a template without resources, or be refused after minutes. */
function readTemplate(template: unknown, provider: string): string {
  const refuse = (received?: string): Error =>
    inputError(workflow, 'template', {
      expected: 'an object or the JSON text of one',
      value: template,
      received,
      example:
        provider === 'terraform' ? 'the output of terraform show -json plan.out' : "{ Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } }",
    });
  let value = template;
  if (typeof template === 'string' && template.trim() !== '') {
    try {
      value = JSON.parse(template);
    } catch {
      throw refuse('a string that is not JSON');
    }
  }
  const isText = value !== template;
  if (Array.isArray(value)) throw refuse(isText ? 'the JSON text of an array' : 'an array');
  if (typeof value !== 'object' || value === null) throw refuse(isText ? 'the JSON text of another value' : undefined);
  if (Object.keys(value).length === 0) throw refuse('an empty object');
  return typeof template === 'string' ? template : JSON.stringify(template);
}
