/** Counts the open findings of a mobile app by severity; what the server does not count is `undefined`, and never 0. */
import { type CallOptions, InputError, WorkflowError, type WorkflowOptions } from '@sec/core';
import { describe } from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { ListSecurityFindingsInput, ListSecurityFindingsOutput } from '../generated/operations.js';

export interface CountOpenFindingsInput {
  readonly mobile_app_id: string | number;
  /** Only findings that scans have touched since; `start_date` of a scan, unchanged, for those of that scan. */
  readonly results_since?: string | undefined;
}

/** Open findings by severity. A number is `undefined` where no page has it. */
export interface CountOpenFindingsResult {
  readonly high: number | undefined;
  readonly medium: number | undefined;
  readonly low: number | undefined;
  /** Those of none of the three: of a severity that was added since, and protections that have no severity. */
  readonly other: number | undefined;
}

type Client = DataTheoremClientWith<'mobileFindings.listSecurityFindings'>;

/** One count that is being read. */
interface Counting {
  readonly workflow: string;
  readonly filter: ListSecurityFindingsInput;
  readonly callOptions: CallOptions;
}

/**
 * Counts each severity by itself, and all together. A count is the larger one of what the server says and the entries that
 * came with it.
 *
 * @throws {@link InputError} for an invalid id; nothing is sent.
 * @throws {@link WorkflowError} with reason `failed` when the server repeats a page.
 * @throws {@link IncompleteListError} with reason `notAList` when the server sends no array of findings.
 * @source one call for each severity, count in `pagination_information`: datatheorem/data-theorem-mobile-secure-buildkite-plugin
 * hooks/command [C]
 */
export async function countOpenFindings(
  client: Client,
  input: CountOpenFindingsInput,
  { signal }: WorkflowOptions = {},
): Promise<CountOpenFindingsResult> {
  if (!/^\d+$/.test(String(input.mobile_app_id)))
    throw new InputError(
      `countOpenFindings: "mobile_app_id" must be the digits of an id, got ${describe(input.mobile_app_id)}; for example "1234567"`,
      { member: 'mobile_app_id' },
    );
  return countBySeverity(client, input, { workflow: 'countOpenFindings', callOptions: signal === undefined ? {} : { signal } });
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
  const isComplete = all !== undefined && high !== undefined && medium !== undefined && low !== undefined;
  return { high, medium, low, other: isComplete ? Math.max(0, all - high - medium - low) : undefined };
}

/** Reads pages only until one has the count: some servers send it with the last one alone. */
async function count(client: Client, { workflow, filter, callOptions }: Counting): Promise<number | undefined> {
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
    if (typeof total_count === 'number' && Number.isSafeInteger(total_count) && total_count >= 0) return Math.max(total_count, received);
    if (typeof next_cursor !== 'string' || next_cursor === '') return undefined;
    if (seen.has(next_cursor)) throw new WorkflowError(workflow, 'failed', 'the server repeats a page of findings');
    seen.add(next_cursor);
    cursor = next_cursor;
  }
}
