/** Counts the open findings of a mobile app by severity; what the server does not count is missing, and never 0. */
import { InputError, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
import type { ListSecurityFindingsInput, ListSecurityFindingsOutput } from '../generated/operations.js';

export interface CountOpenFindingsInput {
  readonly mobile_app_id: string | number;
  /** Only findings that scans have touched since; `start_date` of a scan, unchanged, for those of that scan. */
  readonly results_since?: string | undefined;
}

/** Open findings by severity. A number is missing where no page tells it. */
export interface OpenFindings {
  readonly high: number | undefined;
  readonly medium: number | undefined;
  readonly low: number | undefined;
  /** Those of none of the three: of a word that was added since, and protections that have no severity. */
  readonly other: number | undefined;
}

const severities = { high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const;

/**
 * Asks for each severity by itself, and for all together. The count is the larger one of what the server tells and the
 * entries that came with it.
 *
 * @throws {@link InputError} for an id that cannot be right; nothing is sent.
 * @source one call for each severity, count in `pagination_information`: datatheorem/data-theorem-mobile-secure-buildkite-plugin
 * hooks/command [C]
 */
export async function countOpenFindings(
  client: DataTheoremClient,
  input: CountOpenFindingsInput,
  { signal }: WorkflowOptions = {},
): Promise<OpenFindings> {
  const { mobile_app_id, results_since } = input;
  if (!/^\d+$/.test(String(mobile_app_id)))
    throw new InputError('countOpenFindings: "mobile_app_id" must be the digits of an id; for example "1234567"', {
      member: 'mobile_app_id',
    });
  const filter = { mobile_app_id, status_group: 'OPEN', ...(results_since === undefined ? {} : { results_since }) } as const;
  const [all, high, medium, low] = await Promise.all([
    count(client, filter, signal),
    count(client, { ...filter, severity: severities.high }, signal),
    count(client, { ...filter, severity: severities.medium }, signal),
    count(client, { ...filter, severity: severities.low }, signal),
  ]);
  const isWhole = all !== undefined && high !== undefined && medium !== undefined && low !== undefined;
  return { high, medium, low, other: isWhole ? Math.max(0, all - high - medium - low) : undefined };
}

/** Goes on to the next page only until one tells the count: some tell it on the last one alone. */
async function count(
  client: DataTheoremClient,
  filter: ListSecurityFindingsInput,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const seen = new Set<string>();
  let received = 0;
  for (let cursor: string | undefined; ;) {
    const page: ListSecurityFindingsOutput = await client.mobileFindings.listSecurityFindings(
      cursor === undefined ? filter : { ...filter, cursor },
      signal === undefined ? undefined : { signal },
    );
    received += page.security_findings.length;
    const { total_count, next_cursor } = page.pagination_information ?? {};
    if (typeof total_count === 'number' && Number.isSafeInteger(total_count) && total_count >= 0) return Math.max(total_count, received);
    if (typeof next_cursor !== 'string' || next_cursor === '') return undefined;
    if (seen.has(next_cursor)) throw new WorkflowError('countOpenFindings', 'failed', 'the server repeats a page of findings');
    seen.add(next_cursor);
    cursor = next_cursor;
  }
}
