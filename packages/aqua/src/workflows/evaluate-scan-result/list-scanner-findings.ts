/** Flattens the scanner's own report: vulnerabilities, sensitive data and malware in one list. */
import type { WorkflowErrorOf } from '@sec/core';
import { isErrorOf, type Workflow, workflowError } from '@sec/core/vendor';
import type { ScannerPackage, ScannerReport, ScannerVulnerability } from '../../generated/schemas.js';
import { parseSeverity, type Severity } from '../../values/severity.js';
import { boundFindings } from './bound-findings.js';
import { readFindings } from './evaluate-scanner-report.js';
import { isObject, readResources, type ReportRow } from './read-resources.js';

/** One finding of a report. */
export interface ScannerFinding {
  readonly kind: 'vulnerability' | 'sensitiveData' | 'malware';
  /** Id of the vulnerability, or kind of the sensitive data; `undefined` where the report does not name it. */
  readonly name: string | undefined;
  /** Severity by Aqua; `undefined` for an unknown one, and for what has none. */
  readonly severity: Severity | undefined;
  /** Score by Aqua; `undefined` where the report has none. */
  readonly aqua_score: number | undefined;
  /** The package or file, the first one where there are several paths; `undefined` for malware, which reports only count. */
  readonly resource: ScannerPackage | undefined;
  /** Paths in the image, in the order of the report; empty where it names none. */
  readonly paths: readonly string[];
  /** Rows of the report that this stands for, or pieces of malware. */
  readonly count: number;
  /** The row with all of its members, the first one where there are several; `undefined` for sensitive data and malware. */
  readonly vulnerability: ScannerVulnerability | undefined;
}

export interface ListScannerFindingsResult {
  readonly findings: readonly ScannerFinding[];
  /** Whether the report lists all that its summary counts; a report may be cut, and one without a summary cannot be checked. */
  readonly isWhole: boolean;
}

/** Why {@link listScannerFindings} has no result. `unreadable`: the report does not say what was found. */
export type ListScannerFindingsReason = 'unreadable';

/** @returns Whether an error is one of {@link listScannerFindings}; its `reason` is then one of {@link ListScannerFindingsReason}. */
export function isListScannerFindingsError(error: unknown): error is WorkflowErrorOf<'listScannerFindings', ListScannerFindingsReason> {
  return isErrorOf('listScannerFindings', error);
}

/**
 * Lists the findings of a report, in its order.
 *
 * One finding is one vulnerability of one version of one package: the same one under several paths is one finding with all `paths`.
 * Other versions or packages are findings of their own, and so are paths with another severity, or accepted ones. Pieces of sensitive data are each one finding, as nothing tells whether
 * two of them are the same. Malware is one finding with its `count`, since reports do not list it.
 *
 * @param report - A report of {@link parseScannerReports} or {@link parseScanWebhook}.
 * @throws {@link WorkflowError} with reason `unreadable` for a report that does not say what was found (`resources`).
 * @source aqua_score, sensitive data, one vulnerability under two paths: DefectDojo/django-DefectDojo issues 10585, 10611 and 10849 [T]
 */
export function listScannerFindings(report: ScannerReport): ListScannerFindingsResult {
  const workflow: Workflow<ListScannerFindingsReason> = 'listScannerFindings';
  const document: Readonly<Record<string, unknown>> = isObject(report) ? report : {};
  const listed = readResources(document['resources']);
  if (listed === undefined)
    throw workflowError(workflow, 'unreadable', 'the report has no array "/resources" of objects, so it does not say what was found');
  const found = new Map<string, ScannerFinding>();
  for (const [index, row] of listed.rows.entries()) {
    const key = keyOf(row, index);
    const before = found.get(key);
    found.set(key, before === undefined ? toFinding(row) : addPath(before, row));
  }
  const { bounds, isComplete } = boundFindings(readFindings(document), false);
  const { malware, sensitiveData, negligible } = bounds;
  const pieces = listed.rows.filter((row) => 'sensitiveData' in row).length;
  const ignorable = listed.rows.filter(
    (row) => 'vulnerability' in row && parseSeverity(row.vulnerability.aqua_severity) === 'negligible',
  ).length;
  // A summary counts these beside its total.
  const isAllListed = sensitiveData.min === pieces && negligible.min === ignorable;
  return {
    findings: [...found.values(), ...(malware.min === 0 ? [] : [malwareOf(malware.min)])],
    isWhole: isComplete && isAllListed && isObject(document['vulnerability_summary']),
  };
}

/** What makes two rows one finding. */
function keyOf(row: ReportRow, index: number): string {
  if (!('vulnerability' in row)) return String(index);
  const { resource, vulnerability } = row;
  const { name, version, format, arch, cpe, path } = resource;
  const { name: id, aqua_severity, already_acknowledged } = vulnerability;
  // What names no package is told by its path.
  const owner = name ?? cpe ?? path;
  if (typeof id !== 'string' || typeof owner !== 'string') return String(index);
  const told = [id, owner, version, format, arch, cpe, aqua_severity, already_acknowledged];
  return JSON.stringify(told.map((value) => (typeof value === 'object' ? null : value)));
}

function toFinding(row: ReportRow): ScannerFinding {
  const { resource } = row;
  const paths = typeof resource.path === 'string' && resource.path !== '' ? [resource.path] : [];
  const rest = { resource, paths, count: 1 };
  if (!('vulnerability' in row))
    return {
      kind: 'sensitiveData',
      name: row.sensitiveData,
      severity: undefined,
      aqua_score: undefined,
      ...rest,
      vulnerability: undefined,
    };
  const { vulnerability } = row;
  const { name, aqua_severity, aqua_score } = vulnerability as Readonly<Partial<Record<keyof ScannerVulnerability, unknown>>>;
  return {
    kind: 'vulnerability',
    name: typeof name === 'string' && name !== '' ? name : undefined,
    severity: parseSeverity(aqua_severity),
    aqua_score: typeof aqua_score === 'number' ? aqua_score : undefined,
    ...rest,
    vulnerability,
  };
}

function addPath(finding: ScannerFinding, row: ReportRow): ScannerFinding {
  const { path } = row.resource;
  const isNew = typeof path === 'string' && path !== '' && !finding.paths.includes(path);
  return { ...finding, paths: isNew ? [...finding.paths, path] : finding.paths, count: finding.count + 1 };
}

function malwareOf(count: number): ScannerFinding {
  const unknown = { name: undefined, severity: undefined, aqua_score: undefined, resource: undefined, vulnerability: undefined };
  return { kind: 'malware', ...unknown, paths: [], count };
}
