/** Exempts resources from an insight: any number, of any types, each told of by itself. */
import { AuthError, callWith, InputError, isSecError, type SecError, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import { parseCloudSecurityDate } from '../cloud-security-date.js';
import type { Exemption } from '../generated/operations.js';
import { type InsightKey, type InsightName, readInsightName } from '../insight-key.js';
import { assertResourceId, parseResourceId } from '../resource-id.js';

export interface ExemptFindingsInput {
  /** The insight, such as `backoffice:536`. */
  readonly insight: InsightName;
  /** Resource ids, of one type or several. One that stands twice is exempted once. */
  readonly resources: readonly string[];
  /** Who approved it, an e-mail address or a name. */
  readonly approver: string;
  /** First day, `YYYY-MM-DD`, or a date whose day in UTC is taken. */
  readonly start_date: string | Date;
  /** Day on which it ends, in the same forms; it never ends unless given. */
  readonly expiration_date?: string | Date;
  /** Why. */
  readonly notes?: string;
}

export interface ExemptFindingsOptions extends WorkflowOptions {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export type ExemptedResource =
  | { readonly outcome: 'exempted'; readonly resource_id: string; readonly exemption: Exemption }
  /** There is one already that holds for the whole time, so nothing was sent for it. */
  | { readonly outcome: 'already'; readonly resource_id: string; readonly exemption: Exemption }
  /** The call for its type failed, or the answer left it out. Look at `mayHaveSucceeded` of an HttpError before you repeat. */
  | { readonly outcome: 'failed'; readonly resource_id: string; readonly error: SecError };

export interface ExemptedFindings {
  /** One for each resource, in the order of the input. */
  readonly results: readonly ExemptedResource[];
  /** How many of them failed. */
  readonly failures: number;
}

const workflow = 'exemptFindings';

/**
 * One call for each resource type, as the API takes one type at a time. A type that fails does not stop the others: look at
 * `failures`. Repeating is safe: resources with an exemption from the same insight that covers the same time are left alone.
 *
 * @example
 * ```ts
 * import { exemptFindings } from '@sec/insightcloudsec';
 *
 * const { results, failures } = await exemptFindings(client, {
 *   insight: 'backoffice:536',
 *   resources: ['storagecontainer:18:us-east-1:acme-website:'],
 *   approver: 'rosa@example.com',
 *   start_date: '2031-03-05',
 *   expiration_date: '2031-06-30',
 * });
 * ```
 *
 * @throws InputError for an id without its last colon, a day that does not exist, or an end before the start; nothing is sent.
 * @throws AuthError when the credential is refused, and whatever ends the list of exemptions.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec, create_exemption [C]
 */
export async function exemptFindings(
  client: InsightCloudSecClient,
  input: ExemptFindingsInput,
  options: ExemptFindingsOptions = {},
): Promise<ExemptedFindings> {
  const { insight, byType, ids, days, approver, notes } = readInput(input);
  const call = callWith(options.signal);
  const results = new Map<string, ExemptedResource>();
  for await (const exemption of client.exemptions.listExemptions.items({}, call)) {
    const { resource_id } = exemption;
    if (byType.get(typeOf(resource_id))?.has(resource_id) === true && isOf(exemption, insight) && covers(exemption, days))
      results.set(resource_id, { outcome: 'already', resource_id, exemption });
  }
  options.onProgress?.({ done: results.size, total: ids.length });
  for (const [resource_type, ofType] of byType) {
    const missing = [...ofType].filter((id) => !results.has(id));
    if (missing.length === 0) continue;
    const made = await create(client, { resource_type, missing, insight, days, approver, notes }, call);
    for (const result of made) results.set(result.resource_id, result);
    options.onProgress?.({ done: results.size, total: ids.length });
  }
  const inOrder = ids.map((id) => results.get(id)).filter((result) => result !== undefined);
  return { results: inOrder, failures: inOrder.filter(({ outcome }) => outcome === 'failed').length };
}

interface Days {
  readonly start: string;
  readonly end: string | undefined;
}

interface Batch {
  readonly resource_type: string;
  readonly missing: readonly string[];
  readonly insight: InsightKey;
  readonly days: Days;
  readonly approver: string;
  readonly notes: string | undefined;
}

async function create(
  client: InsightCloudSecClient,
  { resource_type, missing, insight, days, approver, notes }: Batch,
  call: ReturnType<typeof callWith>,
): Promise<ExemptedResource[]> {
  let made: readonly Exemption[];
  try {
    made = await client.exemptions.createExemptions(
      {
        approver,
        insight_id: insight.insight_id,
        insight_source: insight.source,
        resource_ids: missing,
        resource_type,
        start_date: days.start,
        ...(days.end === undefined ? {} : { expiration_date: days.end }),
        ...(notes === undefined ? {} : { notes }),
      },
      call,
    );
  } catch (error) {
    if (call?.signal?.aborted === true || error instanceof AuthError || !isSecError(error)) throw error;
    return missing.map((resource_id) => ({ outcome: 'failed', resource_id, error }));
  }
  const byId = new Map(made.map((exemption) => [exemption.resource_id, exemption]));
  return missing.map((resource_id) => {
    const exemption = byId.get(resource_id);
    if (exemption !== undefined) return { outcome: 'exempted', resource_id, exemption };
    const error = new WorkflowError(workflow, 'failed', `the answer holds no exemption of ${resource_id}`);
    return { outcome: 'failed', resource_id, error };
  });
}

function readInput(input: ExemptFindingsInput) {
  const insight = readInsightName(input.insight, 'insight');
  const { resources, approver, notes } = input;
  if (!Array.isArray(resources) || resources.length === 0)
    throw new InputError(
      `${workflow}: "resources" must be a list of resource ids, got ${Array.isArray(resources) ? 'an empty one' : 'something else'}; for example ["instance:18:us-east-1:i-0abc123:"]`,
      { member: 'resources' },
    );
  if (typeof approver !== 'string' || approver.trim() === '')
    throw new InputError(`${workflow}: "approver" must be a text, got nothing or an empty one; for example rosa@example.com`, {
      member: 'approver',
    });
  const byType = new Map<string, Set<string>>();
  for (const [index, id] of resources.entries()) {
    assertResourceId(id, `resources[${index}]`);
    const ofType = byType.get(typeOf(id)) ?? new Set();
    byType.set(typeOf(id), ofType.add(id));
  }
  const start = readDay('start_date', input.start_date);
  const end = input.expiration_date === undefined ? undefined : readDay('expiration_date', input.expiration_date);
  if (end !== undefined && end < start)
    throw new InputError(`${workflow}: "expiration_date" must not come before "start_date" (${start}), got ${end}; for example ${start}`, {
      member: 'expiration_date',
    });
  return { insight, byType, ids: [...new Set(resources)], days: { start, end }, approver, notes };
}

function typeOf(id: string): string {
  return parseResourceId(id)?.type ?? '';
}

/** Requests have days alone; a time would be a 400, or cut off without a word. */
function readDay(member: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && parseCloudSecurityDate(value) !== undefined) return value;
  throw new InputError(
    `${workflow}: "${member}" must be a day as YYYY-MM-DD, or a Date, got ${typeof value === 'string' ? `"${value.slice(0, 40)}"` : value === undefined ? 'nothing' : 'something else'}; for example 2031-03-05`,
    { member },
  );
}

function isOf({ insight_id, insight_source }: Exemption, insight: InsightKey): boolean {
  return insight_id === insight.insight_id && insight_source === insight.source;
}

/** Whether an exemption holds from the first to the last of the days. One whose dates cannot be read does not. */
function covers({ enabled, start_date, expiration_date }: Exemption, { start, end }: Days): boolean {
  const from = parseCloudSecurityDate(start_date)?.toISOString().slice(0, 10);
  if (from === undefined || from > start) return false;
  // Switched off although it should hold: somebody or something ended it.
  if (enabled === false) return false;
  if (expiration_date === undefined || expiration_date === null) return true;
  const until = parseCloudSecurityDate(expiration_date)?.toISOString().slice(0, 10);
  return until !== undefined && end !== undefined && until >= end;
}
