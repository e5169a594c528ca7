/** Counts the open findings of a mobile app by severity; what the server does not count is `undefined`, and never 0. */
import { type CallOptions, type CountBounds, InputError, type WorkflowErrorOf, type WorkflowOptions } from '@sec/core';
import { assertOptions, describe, isErrorOf, type Workflow, workflowError } from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { ListSecurityFindingsInput, ListSecurityFindingsOutput } from '../generated/operations.js';
import { parseId } from '../values/id.js';

export interface CountOpenFindingsInput {
  readonly mobile_app_id: string | number;
  /** Only findings that scans have touched since; `start_date` of a scan, unchanged, for those of that scan. */
  readonly results_since?: string | undefined;
}

/** Why {@link countOpenFindings} has no result. `repeatedPage`: the server repeats a page, so that the count has no end. */
export type CountOpenFindingsReason = 'repeatedPage';

/** @returns Whether an error is one of {@link countOpenFindings}; its `reason` is then one of {@link CountOpenFindingsReason}. */
export function isCountOpenFindingsError(error: unknown): error is WorkflowErrorOf<'countOpenFindings', CountOpenFindingsReason> {
  return isErrorOf('countOpenFindings', error);
}

/** Open findings by severity. A number is `undefined` where the pages do not decide it; `bounds` has its limits. */
export interface CountOpenFindingsResult {
  readonly high: number | undefined;
  readonly medium: number | undefined;
  readonly low: number | undefined;
  /** Those of none of the three: of a severity that was added since, and protections that have no severity. */
  readonly other: number | undefined;
  /** How many there can be, by the counts, the findings received, and the count of all. */
  readonly bounds: FindingBounds;
}

/** How many open findings there can be of each severity. */
export type FindingBounds = Readonly<Record<FindingSeverity, CountBounds>>;

/** `other` is none of the three. */
export type FindingSeverity = 'high' | 'medium' | 'low' | 'other';

type Client = DataTheoremClientWith<'mobileFindings.listSecurityFindings'>;

/** One count that is being read. */
interface Counting {
  readonly workflow: Workflow<CountOpenFindingsReason>;
  readonly filter: ListSecurityFindingsInput;
  readonly callOptions: CallOptions;
}

/**
 * Counts each severity by itself, and all together. A count is the larger one of what the server says and the findings that
 * came with it. Where one is missing, those findings are its lower bound, and what the others leave of all is its upper one.
 *
 * @throws {@link InputError} for an invalid id; nothing is sent.
 * @throws {@link WorkflowError} with reason `repeatedPage` when the server repeats a page.
 * @throws {@link IncompleteListError} with reason `notAList` when the server sends no array of findings.
 * @source one call for each severity, count in `pagination_information`: datatheorem/data-theorem-mobile-secure-buildkite-plugin
 * hooks/command [C]
 */
export async function countOpenFindings(
  client: Client,
  input: CountOpenFindingsInput,
  options: WorkflowOptions = {},
): Promise<CountOpenFindingsResult> {
  const workflow: Workflow<CountOpenFindingsReason> = 'countOpenFindings';
  assertOptions(workflow, options);
  const { signal } = options;
  if (parseId(input.mobile_app_id) === undefined)
    throw new InputError(
      `countOpenFindings: "mobile_app_id" must be an id as the server gave it, got ${describe(input.mobile_app_id)}; for example "1234567"`,
      { member: 'mobile_app_id' },
    );
  return countBySeverity(client, input, { workflow, callOptions: signal === undefined ? {} : { signal } });
}

/** @param of - The workflow that was called, for messages. */
export async function countBySeverity(
  client: Client,
  { mobile_app_id, results_since }: CountOpenFindingsInput,
  of: Omit<Counting, 'filter'>,
): Promise<CountOpenFindingsResult> {
  const filter = { mobile_app_id, status_group: 'OPEN', ...(results_since === undefined ? {} : { results_since }) } as const;
  const [all, high, medium, low] = await Promise.all([
    count(client, { ...of, filter }),
    count(client, { ...of, filter: { ...filter, severity: 'HIGH' } }),
    count(client, { ...of, filter: { ...filter, severity: 'MEDIUM' } }),
    count(client, { ...of, filter: { ...filter, severity: 'LOW' } }),
  ]);
  return describeBounds(boundBySeverity(all, { high, medium, low }));
}

/** Bounds as numbers: without an upper one, `max` is `Infinity`. */
interface Range {
  readonly min: number;
  readonly max: number;
}

const severities = ['high', 'medium', 'low'] as const;

/** Each finding has one severity at most, so all of them bound each of them, and the rest is of none of the three. */
function boundBySeverity(all: Range, counted: Readonly<Record<(typeof severities)[number], Range>>): Record<FindingSeverity, Range> {
  const sum = (end: keyof Range, but?: FindingSeverity): number =>
    severities.reduce((before, severity) => before + (severity === but ? 0 : counted[severity][end]), 0);
  // A count of all below its own parts bounds nothing.
  const most = all.max >= sum('min') ? all.max : Infinity;
  const bound = (severity: (typeof severities)[number]): Range => {
    const { min, max } = counted[severity];
    return { min, max: Math.min(max, most - sum('min', severity)) };
  };
  return {
    high: bound('high'),
    medium: bound('medium'),
    low: bound('low'),
    other: { min: Math.max(0, all.min - sum('max')), max: most - sum('min') },
  };
}

function describeBounds(ranges: Record<FindingSeverity, Range>): CountOpenFindingsResult {
  const known = ({ min, max }: Range): number | undefined => (min === max ? min : undefined);
  const open = ({ min, max }: Range): CountBounds => ({ min, max: max === Infinity ? undefined : max });
  const { high, medium, low, other } = ranges;
  return {
    high: known(high),
    medium: known(medium),
    low: known(low),
    other: known(other),
    bounds: { high: open(high), medium: open(medium), low: open(low), other: open(other) },
  };
}

/** Reads pages only until one has the count: some servers send it with the last one alone. */
async function count(client: Client, { workflow, filter, callOptions }: Counting): Promise<Range> {
  const seen = new Set<string>();
  let received = 0;
  for (let cursor: string | undefined; ;) {
    const page: ListSecurityFindingsOutput = await client.mobileFindings.listSecurityFindings(
      cursor === undefined ? filter : { ...filter, cursor },
      callOptions,
    );
    received += page.security_findings.length;
    const { total_count, next_cursor } = page.pagination_information ?? {};
    // A count that is not a number would be within every limit.
    if (typeof total_count === 'number' && Number.isSafeInteger(total_count) && total_count >= 0) {
      const number = Math.max(total_count, received);
      return { min: number, max: number };
    }
    if (typeof next_cursor !== 'string' || next_cursor === '') return { min: received, max: Infinity };
    if (seen.has(next_cursor)) throw workflowError(workflow, 'repeatedPage', 'the server repeats a page of findings');
    seen.add(next_cursor);
    cursor = next_cursor;
  }
}
