/** Reads the verdict of a scan of infrastructure code; a response that is anything short of a verdict is an error. */
import { type Verdict, type WorkflowError } from '@sec/core';
import { describe, type Workflow, workflowError } from '@sec/core/vendor';
import type { IacInsightResult, IacScanDetails, IacScanResult } from '../generated/operations.js';

/** An insight that the template fails or that warns. */
export interface IacInsightVerdict {
  readonly verdict: 'warn' | 'fail';
  readonly insight_id: number;
  readonly source: string | undefined;
  readonly name: string | undefined;
  /** 1 informational to 5 critical. */
  readonly severity: number | undefined;
  /** The resources that it is about; `address` is the one in the template, such as `aws_db_instance.main`. */
  readonly resources: readonly { readonly id: string; readonly address: string | undefined; readonly name: string | undefined }[];
}

/** Why a response is no verdict. */
export type IacVerdictReason = 'scanFailed' | 'incompleteResponse' | 'contradiction';

/** What a response says about its scan. */
export interface IacVerdict {
  readonly verdict: Verdict;
  /** Failed insights, then those that warned. */
  readonly insights: readonly IacInsightVerdict[];
  readonly details: IacScanDetails;
}

/** Details with everything that a verdict needs. */
type CompleteDetails = IacScanDetails & Readonly<Record<'failed_insights' | 'warned_insights', readonly IacInsightResult[]>>;

/** @source public scripts, GitHub action for scans [T]; docs.rapid7.com/insightcloudsec, scan results [O] */
const verdicts: Readonly<Record<number, Verdict>> = { 200: 'pass', 202: 'warn', 406: 'fail' };

const verbs: Readonly<Record<Verdict, string>> = { pass: 'passed', warn: 'passed with warnings', fail: 'failed' };

/**
 * The verdict is the status of the response (200 passed, 202 passed with warnings, 406 failed); the body must agree with it.
 *
 * @param who - Name of the function that was called.
 * @throws {@link WorkflowError} with an {@link IacVerdictReason}.
 */
export function readIacVerdict(who: Workflow<IacVerdictReason>, status: number, result: IacScanResult): IacVerdict {
  const fail = (reason: IacVerdictReason, what: string): WorkflowError => workflowError(who, reason, what, { mayHaveSucceeded: true });
  const verdict = verdicts[status];
  if (verdict === undefined) throw fail('contradiction', `the response has status ${status}, but a verdict is 200, 202 or 406`);
  if (typeof result?.build_id !== 'number')
    throw fail('incompleteResponse', 'the response has no "/build_id", so the scan is not known to have a verdict');
  const scan = `scan ${result.build_id}`;
  const errors = readErrors(result.errors);
  if (errors.length > 0)
    throw fail('scanFailed', `${scan} has no verdict: the response reports errors: ${errors.join('; ').slice(0, 300)}`);
  const missing = findMissing(result);
  if (missing !== undefined) throw fail('incompleteResponse', `the response has no "${missing}", so ${scan} has no verdict`);
  const details = result.details as CompleteDetails;
  const contradiction = findContradiction(verdict, result.success, details);
  if (contradiction !== undefined)
    throw fail('contradiction', `the response says that ${scan} ${verbs[verdict]} (status ${status}), but ${contradiction}`);
  return {
    verdict,
    details,
    insights: [
      ...details.failed_insights.map((insight) => toInsightVerdict('fail', insight, insight.failure, result)),
      ...details.warned_insights.map((insight) => toInsightVerdict('warn', insight, insight.warning, result)),
    ],
  };
}

/** @returns One line about an insight: its name, severity and resources. */
export function toReason({ insight_id, name, severity, resources }: IacInsightVerdict): string {
  const where = resources.map(({ id, address, name: called }) => address ?? called ?? id).join(', ');
  return `${name ?? `insight ${insight_id}`}${severity === undefined ? '' : ` (severity ${severity})`}${where === '' ? '' : `: ${where}`}`;
}

/** Anything but an array may be an error as well. */
function readErrors(errors: unknown): string[] {
  return (Array.isArray(errors) ? (errors as readonly unknown[]) : [errors ?? ''])
    .map((error) => (typeof error === 'string' ? error : describe(error)))
    .filter((error) => error !== '');
}

/** @returns The pointer of the first member that a verdict needs and the response lacks. */
function findMissing({ details, success }: IacScanResult): string | undefined {
  if (!isObject(details)) return '/details';
  for (const name of ['failed_insights', 'warned_insights'] as const) {
    const insights: unknown = details[name];
    if (!Array.isArray(insights)) return `/details/${name}`;
    const index = insights.findIndex((insight) => !isObject(insight));
    if (index !== -1) return `/details/${name}/${index}`;
  }
  if (typeof success !== 'boolean') return '/success';
  const failedResources: unknown = details.failed_resources ?? 0;
  return typeof failedResources === 'number' && failedResources >= 0 ? undefined : '/details/failed_resources';
}

/** @returns What in the body disagrees with the status. */
function findContradiction(verdict: Verdict, success: unknown, details: CompleteDetails): string | undefined {
  const failed = details.failed_insights.length;
  const warned = details.warned_insights.length;
  const failedResources = details.failed_resources ?? 0;
  if (success !== (verdict !== 'fail')) return `"/success" is ${String(success)}`;
  if (verdict === 'fail') return failed === 0 ? 'no insight failed' : undefined;
  if (failed > 0) return `${failed} insight(s) failed`;
  if (failedResources > 0) return `${failedResources} resource(s) failed`;
  if (verdict === 'pass') return warned > 0 ? `${warned} insight(s) warned` : undefined;
  return warned === 0 ? 'no insight warned' : undefined;
}

function toInsightVerdict(
  verdict: IacInsightVerdict['verdict'],
  { id: insight_id, source, name, severity }: IacInsightResult,
  found: unknown,
  { resource_mapping }: IacScanResult,
): IacInsightVerdict {
  const ids = Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
  return {
    verdict,
    insight_id,
    source: source ?? undefined,
    name: nonEmpty(name),
    severity: typeof severity === 'number' ? severity : undefined,
    resources: ids.map((id) => {
      const mapped = Object.hasOwn(resource_mapping ?? {}, id) ? resource_mapping?.[id] : undefined;
      return { id, address: nonEmpty(mapped?.address), name: nonEmpty(mapped?.name) };
    }),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
