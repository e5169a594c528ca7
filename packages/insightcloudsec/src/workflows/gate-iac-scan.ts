/** A gate for infrastructure code: scans a template and tells the verdict; anything short of a verdict is an error. */
import { checkMs, type Clock, InputError, systemClock, withDeadline, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { IacInsightResult, IacScanDetails, IacScanResult } from '../generated/operations.js';

export interface GateIacScanInput {
  /** Name of the scan in the list of scans. */
  readonly scan_name: string;
  readonly author_name: string;
  /** Name of a configuration, from `listIacConfigs`: it says which insights judge, and which only warn. */
  readonly config_name: string;
  /** `terraform` or `cft` (CloudFormation) are known. */
  readonly iac_provider: string;
  /** The template, as an object or as its JSON text; for Terraform what `terraform show -json` says of a saved plan. */
  readonly template: object | string;
  /** Whether warnings fail the gate; false unless given. */
  readonly failOnWarnings?: boolean;
}

export interface GateIacScanOptions extends WorkflowOptions {
  /** Longest time for the scan in milliseconds; 10 minutes unless given, as big plans take minutes. */
  readonly deadlineMs?: number;
  /** Makes a verdict of `fail` an error whose message has the reasons; false unless given. */
  readonly strict?: boolean;
  /** Time, for tests. */
  readonly clock?: Clock;
}

/** An insight that found fault with the template. */
export interface IacReason {
  readonly kind: 'failed' | 'warned';
  readonly insight_id: number;
  readonly source: string | undefined;
  readonly name: string | undefined;
  /** 1 informational to 5 critical. */
  readonly severity: number | undefined;
  /** The resources that it is about; `address` is the one in the template, such as `aws_db_instance.main`. */
  readonly resources: readonly { readonly id: string; readonly address: string | undefined; readonly name: string | undefined }[];
  /** The same as one line of text. */
  readonly text: string;
}

export interface GatedIacScan {
  /** What the pipeline should do: the outcome, and what `failOnWarnings` makes of warnings. */
  readonly verdict: 'pass' | 'fail';
  /** What the server said. */
  readonly outcome: 'passed' | 'warned' | 'failed';
  /** Failed insights, then those that warned. */
  readonly reasons: readonly IacReason[];
  /** Number of the scan, for `getIacScan`: with `{ accept: 'text/html' }` it gives a report for people. */
  readonly build_id: number;
  /** Page of the result, where the server tells. */
  readonly url: string | undefined;
  /** Resources of the template that were judged, where the server tells. A gate over 0 resources passes everything. */
  readonly totalResources: number | undefined;
  readonly result: IacScanResult;
  readonly durationMs: number;
}

const workflow = 'gateIacScan';
/** @source public scripts, GitHub action for scans [T]; docs.rapid7.com/insightcloudsec, scan results [O] */
const outcomes: Readonly<Record<number, GatedIacScan['outcome']>> = { 200: 'passed', 202: 'warned', 406: 'failed' };

/**
 * The outcome is in the status of the answer (200 passed, 202 passed with warnings, 406 failed); the body has to agree with
 * it. The scan is sent once, as each call is a new build.
 *
 * @example
 * ```ts
 * import { gateIacScan } from '@sec/insightcloudsec';
 *
 * const { verdict, reasons, url } = await gateIacScan(client, {
 *   scan_name: 'payments-api 482',
 *   author_name: 'build farm',
 *   config_name: 'payments-gate',
 *   iac_provider: 'terraform',
 *   template: '{"format_version":"1.2","planned_values":{}}',
 * });
 * if (verdict === 'fail') throw new Error([...reasons.map(({ text }) => text), url].join('\n'));
 * ```
 *
 * @throws InputError for a template that is no JSON object, or an empty name; nothing is sent.
 * @throws WorkflowError with reason `failed` when the answer tells of an error, lacks its details, or contradicts its own
 * status: none of these is a pass. With `strict`, for a verdict of `fail` too.
 * @throws WorkflowError with reason `deadline` when no answer came in time. The server may still finish the scan.
 */
export async function gateIacScan(
  client: InsightCloudSecClient,
  input: GateIacScanInput,
  options: GateIacScanOptions = {},
): Promise<GatedIacScan> {
  const { deadlineMs = 600_000, strict = false, signal, clock = systemClock } = options;
  const { failOnWarnings = false } = input;
  const scan = readInput(input);
  checkMs(workflow, { deadlineMs });
  const startedMs = clock.monotonic();
  const answer = await withDeadline(
    { workflow, deadlineMs, clock, signal, where: () => 'the scan was being waited for' },
    // The limit is kept outside, so the one of a single attempt must not come first.
    (stepSignal) => client.iac.submitIacScan.withResponse(scan, { signal: stepSignal, attemptTimeoutMs: deadlineMs + 1_000 }),
  );
  const { outcome, reasons, details } = judge(answer.status, answer.data);
  const verdict = outcome === 'failed' || (outcome === 'warned' && failOnWarnings) ? 'fail' : 'pass';
  const url = textOf(answer.data.scan_results);
  if (strict && verdict === 'fail') {
    const found = reasons.map(({ text }) => text).join('; ');
    throw new WorkflowError(
      workflow,
      'failed',
      `scan ${answer.data.build_id} ${outcome}: ${found}${url === undefined ? '' : `; see ${url}`}`,
    );
  }
  return {
    verdict,
    outcome,
    reasons,
    build_id: answer.data.build_id,
    url,
    totalResources: details.total_resources ?? undefined,
    result: answer.data,
    durationMs: clock.monotonic() - startedMs,
  };
}

function readInput({ scan_name, author_name, config_name, iac_provider, template, failOnWarnings }: GateIacScanInput) {
  const texts = { scan_name, author_name, config_name, iac_provider };
  for (const [member, value] of Object.entries(texts)) {
    if (typeof value !== 'string' || value.trim() === '')
      throw new InputError(
        `${workflow}: "${member}" must be a text, got ${value === undefined ? 'nothing' : 'an empty one or something else'}; for example ${member === 'iac_provider' ? 'terraform' : '"payments-api 482"'}`,
        { member },
      );
  }
  if (failOnWarnings !== undefined && typeof failOnWarnings !== 'boolean')
    throw new InputError(`${workflow}: "failOnWarnings" must be true or false, got ${typeof failOnWarnings}; for example true`, {
      member: 'failOnWarnings',
    });
  return { ...texts, scan_template: readTemplate(template, iac_provider) };
}

/** Any other text would be scanned as a template without resources, or refused after minutes. */
function readTemplate(template: unknown, provider: string): string {
  const wrong = (got: string): InputError =>
    new InputError(
      `${workflow}: "template" must be an object or the JSON text of one, got ${got}; for example ${provider === 'terraform' ? 'the output of terraform show -json plan.out' : "{ Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } }"}`,
      { member: 'template' },
    );
  let value = template;
  if (typeof template === 'string') {
    try {
      value = JSON.parse(template);
    } catch {
      throw wrong(template.trim() === '' ? 'an empty text' : 'a text that is no JSON');
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(Array.isArray(value) ? 'a list' : 'something else');
  if (Object.keys(value).length === 0) throw wrong('an object without members');
  return typeof template === 'string' ? template : JSON.stringify(template);
}

function judge(status: number, result: IacScanResult): Pick<GatedIacScan, 'outcome' | 'reasons'> & { readonly details: IacScanDetails } {
  const outcome = outcomes[status];
  const build = typeof result?.build_id === 'number' ? `scan ${result.build_id}` : 'the scan';
  const fail = (what: string): WorkflowError => new WorkflowError(workflow, 'failed', `${build} has no verdict: ${what}`);
  if (outcome === undefined) throw fail(`the answer has status ${status}, and 200, 202 and 406 are known`);
  if (typeof result?.build_id !== 'number') throw fail('"build_id" is missing');
  const told: unknown = result.errors ?? [];
  // Something else than a list may be an error as well.
  const trouble = (Array.isArray(told) ? told : [told]).map(String).filter((text) => text !== '');
  if (trouble.length > 0) throw fail(`it tells of errors: ${trouble.join('; ').slice(0, 300)}`);
  const { details, success } = result;
  if (typeof details !== 'object' || details === null) throw fail('"details" is missing');
  const { failed_insights: failed, warned_insights: warned } = details;
  if (!Array.isArray(failed)) throw fail('"details.failed_insights" is missing');
  if (!Array.isArray(warned)) throw fail('"details.warned_insights" is missing');
  if ([...failed, ...warned].some((insight: unknown) => typeof insight !== 'object' || insight === null))
    throw fail('an insight in "details" is no object');
  if (typeof success !== 'boolean') throw fail('"success" is missing');
  const { failed_resources: broken = 0 } = details as { readonly failed_resources?: unknown };
  if (broken !== null && !(typeof broken === 'number' && broken >= 0)) throw fail('"details.failed_resources" is no number of resources');
  const contradiction =
    outcome === 'failed'
      ? success
        ? '"success" is true'
        : failed.length === 0
          ? 'no insight failed'
          : undefined
      : !success
        ? '"success" is false'
        : failed.length > 0
          ? `${failed.length} insights failed`
          : (details.failed_resources ?? 0) > 0
            ? `${details.failed_resources} resources failed`
            : outcome === 'passed' && warned.length > 0
              ? `${warned.length} insights warned`
              : outcome === 'warned' && warned.length === 0
                ? 'no insight warned'
                : undefined;
  if (contradiction !== undefined) throw fail(`the status ${status} says that it ${outcome}, but ${contradiction}`);
  return {
    outcome,
    details,
    reasons: [
      ...failed.map((insight) => toReason('failed', insight, insight.failure, result)),
      ...warned.map((insight) => toReason('warned', insight, insight.warning, result)),
    ],
  };
}

function toReason(kind: IacReason['kind'], insight: IacInsightResult, found: unknown, { resource_mapping }: IacScanResult): IacReason {
  const ids = Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
  const resources = ids.map((id) => {
    const mapped = resource_mapping?.[id];
    return { id, address: textOf(mapped?.address), name: textOf(mapped?.name) };
  });
  const name = textOf(insight.name);
  const severity = typeof insight.severity === 'number' ? insight.severity : undefined;
  const where = resources.map(({ id, address, name: called }) => address ?? called ?? id);
  return {
    kind,
    insight_id: insight.id,
    source: insight.source,
    name,
    severity,
    resources,
    text: `${name ?? `insight ${insight.id}`}${severity === undefined ? '' : ` (severity ${severity})`}${where.length === 0 ? '' : `: ${where.join(', ')}`}`,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
