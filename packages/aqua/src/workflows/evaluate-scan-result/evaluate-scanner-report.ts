/** Evaluates the scanner's own report, a file or a webhook, as the scan result is: one policy, one verdict. */
import type { WorkflowErrorOf } from '@sec/core';
import { isErrorOf, type Workflow, workflowError } from '@sec/core/vendor';
import type { ScannerReport } from '../../generated/schemas.js';
import type { FindingEvidence } from './bound-findings.js';
import { evaluateEvidence, type ScanEvidence, type ScanVerdict } from './evaluate-evidence.js';
import { checkPolicy, type GatePolicy } from './gate-policy.js';
import { isObject, readResources, type ReportRow } from './read-resources.js';

/** Why {@link evaluateScannerReport} has no verdict. `undecided`: the report does not decide the policy; `unreadable`: it is no object. */
export type EvaluateScannerReportReason = 'undecided' | 'unreadable';

/** @returns Whether an error is one of {@link evaluateScannerReport}; its `reason` is then one of {@link EvaluateScannerReportReason}. */
export function isEvaluateScannerReportError(
  error: unknown,
): error is WorkflowErrorOf<'evaluateScannerReport', EvaluateScannerReportReason> {
  return isErrorOf('evaluateScannerReport', error);
}

/**
 * Evaluates a report of the scanner as {@link evaluateScanResult} does a scan result: `vulnerability_summary` and `resources` make the
 * bounds. The severity is Aqua's (`aqua_severity`). The same vulnerability under two paths counts twice, as it does in the summary.
 *
 * Later reports list the checks of the assurance policies without their verdict. They are refused unless the policy says
 * `failOnDisallowed: false`; a policy failure that blocks is a verdict.
 *
 * @param report - A report of {@link parseScannerReports} or {@link parseScanWebhook}.
 * @throws {@link InputError} for a policy with an unknown member or a limit that is no non-negative integer.
 * @throws {@link WorkflowError} with reason `undecided` when the report does not decide the policy; the message names what is missing.
 */
export function evaluateScannerReport(report: ScannerReport, policy: GatePolicy = {}): ScanVerdict {
  const workflow: Workflow<EvaluateScannerReportReason> = 'evaluateScannerReport';
  const complete = checkPolicy(workflow, policy);
  if (!isObject(report)) throw workflowError(workflow, 'unreadable', 'the report cannot be evaluated: it is no object');
  return evaluateEvidence(workflow, readEvidence(report as Readonly<Record<string, unknown>>), complete);
}

/** What a report shows of findings. */
export function readFindings(report: Readonly<Record<string, unknown>>): FindingEvidence {
  const listed = readResources(report['resources']);
  const rows = listed?.rows.filter((row) => 'vulnerability' in row);
  const options = report['scan_options'];
  return {
    counts: report['vulnerability_summary'],
    rows: rows?.map(({ vulnerability: { aqua_severity, already_acknowledged } }) => ({
      severity: aqua_severity,
      isAccepted: already_acknowledged === true,
    })),
    pieces: { malware: 0, sensitiveData: listed === undefined ? 0 : listed.rows.filter(isSensitive).length },
    // Switches that are off are often left out.
    isSearched: isObject(options)
      ? { malware: options['scan_malware'] === true, sensitiveData: options['scan_sensitive_data'] === true }
      : undefined,
  };
}

function isSensitive(row: ReportRow): boolean {
  return 'sensitiveData' in row;
}

function readEvidence(report: Readonly<Record<string, unknown>>): ScanEvidence {
  const assurance = isObject(report['image_assurance_results']) ? report['image_assurance_results'] : {};
  const failures = (Array.isArray(assurance['policy_failures']) ? (assurance['policy_failures'] as readonly unknown[]) : []).filter(
    isObject,
  );
  const isBlocked = assurance['block_required'] === true || failures.some(({ blocking }) => blocking === true);
  const names = failures.map(({ policy_name }) => policy_name).filter((name) => typeof name === 'string' && name !== '');
  return {
    ...readFindings(report),
    what: 'report',
    at: { counts: '/vulnerability_summary', rows: '/resources', disallowed: '/image_assurance_results/disallowed' },
    image: report['image'],
    registry: report['registry'],
    disallowed: typeof assurance['disallowed'] !== 'boolean' && isBlocked ? true : assurance['disallowed'],
    disallowReasons: [names.join(', ')],
    isPartial: report['partial_results'] === true,
    notes: noteReport(report),
  };
}

function noteReport({ resources, warnings, scan_options }: Readonly<Record<string, unknown>>): string[] {
  const notes: string[] = [];
  const notScanned = readResources(resources)?.notScanned ?? 0;
  if (notScanned > 0) notes.push(`${notScanned} resources were not scanned`);
  if (Array.isArray(warnings) && warnings.length > 0) notes.push(`the scanner reports ${warnings.length} warnings`);
  if (isObject(scan_options) && scan_options['scan_malware'] !== true) notes.push('the scan did not look for malware');
  if (isObject(scan_options) && scan_options['scan_sensitive_data'] !== true) notes.push('the scan did not look for sensitive data');
  return notes;
}
