/** Holds what a scan shows against a policy: bounds decide, and where they do not, it is an error that says what is missing. */
import type { CountBounds, GateResult, Verdict } from '@sec/core';
import { type Workflow, workflowError } from '@sec/core/vendor';
import { clip } from '../../values/clip.js';
import { boundFindings, type BoundedFindings, type FindingEvidence, type GateBounds, type CountedKind, kinds } from './bound-findings.js';
import type { CompletePolicy } from './gate-policy.js';

/** What was counted. A number is `undefined` where it is not known; {@link GateBounds} has its limits. */
export interface GateCounts extends Readonly<Record<CountedKind, number | undefined>> {
  /** Where the numbers come from: the counts, the list of findings, or for each severity the larger number of the two. */
  readonly from: 'counts' | 'list' | 'both';
}

/** What a scan comes to under a policy. */
export interface ScanVerdict extends Pick<GateResult, 'reasons' | 'notes'> {
  readonly verdict: Exclude<Verdict, 'warn'>;
  /** The image that the document names; `undefined` where it names none. */
  readonly image: string | undefined;
  /** The registry that the document names; `undefined` where it names none. */
  readonly registry: string | undefined;
  readonly counts: GateCounts;
  /** How many of each kind there can be by what the document shows; the verdict rests on these. */
  readonly bounds: GateBounds;
  /** The verdict of the assurance policies; `undefined` where the document has none and the policy does not need it. */
  readonly disallowed: boolean | undefined;
}

/** What a document shows, whatever its form. */
export interface ScanEvidence extends FindingEvidence {
  /** How messages name the document. */
  readonly what: string;
  /** Pointers into the document, for messages. */
  readonly at: { readonly counts: string; readonly rows: string; readonly disallowed: string };
  readonly image: unknown;
  readonly registry: unknown;
  readonly disallowed: unknown;
  readonly disallowReasons: readonly unknown[];
  /** Whether only a part could be scanned. */
  readonly isPartial: boolean;
  /** What else the scan did not look at. */
  readonly notes: readonly string[];
}

/** One sentence about a limit. */
interface Judged {
  readonly reasons: string[];
  /** Limits that the bounds do not decide. */
  readonly undecided: string[];
  /** Pointers of what would decide them. */
  readonly missing: Set<string>;
}

/** @throws {@link WorkflowError} with reason `undecided` where the document neither breaks the policy for certain nor keeps it. */
export function evaluateEvidence(workflow: Workflow<'undecided'>, evidence: ScanEvidence, policy: CompletePolicy): ScanVerdict {
  const found = boundFindings(evidence, policy.ignoreAcknowledged);
  const judged: Judged = { reasons: [], undecided: [], missing: new Set() };
  const disallowed = typeof evidence.disallowed === 'boolean' ? evidence.disallowed : undefined;
  judgeDocument(evidence, disallowed, policy, judged);
  for (const kind of kinds) judgeKind(kind, { found, evidence, policy, judged });
  const { reasons, undecided, missing } = judged;
  if (reasons.length === 0 && undecided.length > 0)
    throw workflowError(
      workflow,
      'undecided',
      `the ${evidence.what} cannot be evaluated: ${undecided.join('; ')}; it lacks ${[...missing].join(', ')}`,
    );
  return {
    verdict: reasons.length === 0 ? 'pass' : 'fail',
    reasons,
    notes: [...evidence.notes, ...noteFindings(found, evidence, policy), ...undecided],
    image: nameOf(evidence.image),
    registry: nameOf(evidence.registry),
    counts: { ...toCounts(found.bounds), from: found.from },
    bounds: found.bounds,
    disallowed,
  };
}

function judgeDocument(evidence: ScanEvidence, disallowed: boolean | undefined, policy: CompletePolicy, judged: Judged): void {
  const { reasons, undecided, missing } = judged;
  if (policy.failOnDisallowed && disallowed === undefined) {
    undecided.push('the verdict of the assurance policies is unknown (failOnDisallowed)');
    missing.add(`a boolean "${evidence.at.disallowed}"`);
  }
  if (policy.failOnDisallowed && disallowed === true) {
    const why = evidence.disallowReasons.find((text) => typeof text === 'string' && text !== '');
    reasons.push(`an assurance policy refuses the image${typeof why === 'string' ? `: ${clip(why, 200)}` : ''}`);
  }
  if (policy.failOnPartialResults && evidence.isPartial) reasons.push('only a part of the image could be scanned (failOnPartialResults)');
}

/** The member that limits a kind, and how messages name it. */
const limits = {
  critical: ['maxCritical', 'critical findings'],
  high: ['maxHigh', 'high findings'],
  medium: ['maxMedium', 'medium findings'],
  low: ['maxLow', 'low findings'],
  negligible: ['maxNegligible', 'negligible findings'],
  unknown: ['unknownSeverity', 'findings of an unknown severity'],
  malware: ['maxMalware', 'pieces of malware'],
  sensitiveData: ['maxSensitiveData', 'pieces of sensitive data'],
} as const satisfies Readonly<Record<CountedKind, readonly [keyof CompletePolicy, string]>>;

interface Judging {
  readonly found: BoundedFindings;
  readonly evidence: ScanEvidence;
  readonly policy: CompletePolicy;
  readonly judged: Judged;
}

function judgeKind(kind: CountedKind, { found, evidence, policy, judged }: Judging): void {
  const [member, name] = limits[kind];
  const limit = limitOf(kind, policy);
  const { min, max = Infinity } = found.bounds[kind];
  const allowed = `at most ${limit} are allowed (${member})`;
  if (min > limit) {
    const severities = kind === 'unknown' ? found.unknownSeverities : [];
    const told = kind === 'unknown' ? '(unknownSeverity)' : allowed;
    const listed = severities.length === 0 ? '' : `: ${severities.join(', ')}`;
    const count = `${min === max ? min : `at least ${min}`} ${name}`;
    judged.reasons.push(kind === 'unknown' ? `${count} ${told}${listed}` : `${count}, ${told}`);
  } else if (max > limit && !(kind === 'malware' && policy.maxMalware === undefined)) {
    judged.undecided.push(`there are ${min} ${max === Infinity ? 'or more' : `to ${max}`} ${name}, and ${allowed}`);
    for (const lacking of lackingOf(kind, found, evidence, policy)) judged.missing.add(lacking);
  }
}

function limitOf(kind: CountedKind, policy: CompletePolicy): number {
  if (kind === 'unknown') return policy.unknownSeverity === 'fail' ? 0 : Infinity;
  return policy[limits[kind][0] as Exclude<(typeof limits)[CountedKind][0], 'unknownSeverity'>] ?? 0;
}

/** What would decide how many of a kind there are. */
function lackingOf(kind: CountedKind, found: BoundedFindings, { at }: ScanEvidence, { ignoreAcknowledged }: CompletePolicy): string[] {
  const list = `a complete "${at.rows}"${ignoreAcknowledged ? ' that shows which findings are accepted (ignoreAcknowledged)' : ''}`;
  const pointer = (name: string): string => `"${at.counts}/${name}"`;
  if (kind === 'malware') return [`${pointer('malware')} of a scan that looks for it`];
  if (kind === 'sensitiveData') return [`${pointer('sensitive')} of a scan that looks for it`];
  if (!found.isConsistent) return [`a "${at.counts}" of numbers that agree with their total`, list];
  const names = found.missing.filter(
    (name) => !/^(malware|sensitive)$/.test(name) && (name !== 'negligible' || kind === name || kind === 'unknown'),
  );
  return [...names.map(pointer), list];
}

/** What the verdict does not rest on. */
function noteFindings({ bounds, accepted }: BoundedFindings, { isPartial }: ScanEvidence, policy: CompletePolicy): string[] {
  const notes: string[] = [];
  if (isPartial && !policy.failOnPartialResults) notes.push('only a part of the image could be scanned');
  if (bounds.malware.max === undefined) notes.push('malware was not counted');
  if (bounds.sensitiveData.max === undefined) notes.push('sensitive data was not counted');
  if (policy.ignoreAcknowledged && accepted > 0) notes.push(`${accepted} accepted findings were left out (ignoreAcknowledged)`);
  return notes;
}

function toCounts(bounds: GateBounds): Readonly<Record<CountedKind, number | undefined>> {
  const known = ({ min, max }: CountBounds): number | undefined => (min === max ? min : undefined);
  return Object.fromEntries(kinds.map((kind) => [kind, known(bounds[kind])])) as Record<CountedKind, number | undefined>;
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
