/** Which findings to iterate over. */
import { InputError } from '@sec/core';
import type { QueryResourcesInput } from '../../generated/operations.js';
import { inputError, quote } from '../../input-error.js';
import { type InsightKey, type InsightName, parseInsightName } from '../../values/insight-name.js';
import { assertResourceId } from '../../values/resource-id.js';

/** Which findings to iterate over; all of them without any member. */
export interface IterateFindingsInput {
  /** Insights of these packs, such as `backoffice:36`. @defaultValue all insights, unless `insights` are given */
  readonly packs?: readonly string[] | undefined;
  /** These insights, such as `backoffice:536`. Not together with `packs`. */
  readonly insights?: readonly InsightName[] | undefined;
  /** Only insights of these severities, 1 informational to 5 critical; the customer's own takes precedence. */
  readonly severity?: readonly number[] | undefined;
  /** Only these resource types. */
  readonly resource_types?: readonly string[] | undefined;
  /** Only in these clouds (`divvyorganizationservice:18`) and resource groups (`resourcegroup:3:`). */
  readonly scopes?: readonly string[] | undefined;
  readonly badges?: QueryResourcesInput['badges'];
  readonly badge_filter_operator?: QueryResourcesInput['badge_filter_operator'];
  /** Whether to `exclude` exempted resources, to `include` them, or to find `only` those. @defaultValue `exclude` */
  readonly exempted?: 'exclude' | 'include' | 'only' | undefined;
  /**
   * The counts of insights come from a cache. `skip` sends no query for insights and types that count 0, as the vendor's own
   * workflow does; a resource that began to fail after `cache_updated_at` is absent then. `query` sends one for every insight
   * and type, which is one request or more for each.
   *
   * @defaultValue `skip`
   */
  readonly zeroCounts?: 'skip' | 'query' | undefined;
}

/**
 * @param who - Name of the function that was called.
 * @returns The insights by name, where names were given.
 * @throws {@link InputError} for names, severities or scopes that cannot be right.
 */
export function readFindingsInput(who: string, input: IterateFindingsInput): readonly InsightKey[] | undefined {
  const { packs, insights, severity, resource_types, scopes, exempted, zeroCounts } = input;
  for (const [member, list] of Object.entries({ packs, insights, severity, resource_types, scopes })) {
    // An empty array could mean everything, or no finding at all.
    const mayBeEmpty = member === 'scopes';
    if (list === undefined || (Array.isArray(list) && (mayBeEmpty || list.length > 0))) continue;
    const expected = mayBeEmpty ? 'an array' : 'a non-empty array';
    throw inputError(who, member, { expected, value: list, example: member === 'severity' ? '[4, 5]' : '["backoffice:36"]' });
  }
  if (packs !== undefined && insights !== undefined)
    throw new InputError(`${who}: "packs" and "insights" exclude each other; leave one out`, { member: 'insights' });
  for (const [index, pack] of (packs ?? []).entries()) parseInsightName(who, `packs[${index}]`, pack);
  for (const [index, level] of (severity ?? []).entries())
    if (!Number.isInteger(level) || level < 1 || level > 5)
      throw inputError(who, `severity[${index}]`, {
        expected: 'an integer from 1 to 5 (critical)',
        value: level,
        received: quote(level),
        example: '[4, 5]',
      });
  for (const [index, scope] of (scopes ?? []).entries()) assertResourceId(scope, `scopes[${index}]`, who);
  assertChoice(who, 'exempted', exempted, ['exclude', 'include', 'only']);
  assertChoice(who, 'zeroCounts', zeroCounts, ['skip', 'query']);
  return insights?.map((name, index) => parseInsightName(who, `insights[${index}]`, name));
}

function assertChoice(who: string, member: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value as string)) return;
  const quoted = choices.map((choice) => `'${choice}'`);
  const expected = `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
  throw inputError(who, member, { expected, value, received: quote(value) });
}
