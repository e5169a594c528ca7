/** Exempts resources from an insight: any number, of any types, each with an outcome of its own. */
import { AuthError, isSecError, type SecError, type WorkflowErrorOf, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import {
  act,
  assertOptions,
  isErrorOf,
  notify,
  timeOf,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { Exemption } from '../generated/operations.js';
import { inputError, quote } from '../input-error.js';
import { parseCloudSecurityDate } from '../values/cloud-security-date.js';
import { type InsightKey, type InsightName, parseInsightName } from '../values/insight-name.js';
import { assertResourceId, parseResourceId } from '../values/resource-id.js';

/** Which resources to exempt from which insight, for how long, and why. */
export interface ExemptFindingsInput {
  /** The insight, such as `backoffice:536`. */
  readonly insight: InsightName;
  /** Resource ids, of one type or several. An id that is repeated is exempted once. */
  readonly resources: readonly string[];
  /** Who approved it, an email address or a name. */
  readonly approver: string;
  /** First day, `YYYY-MM-DD`, or a date, of which the day in UTC counts. */
  readonly start_date: string | Date;
  /** Last day, in the same forms. @defaultValue the exemption never ends */
  readonly expiration_date?: string | Date | undefined;
  /** Why. */
  readonly notes?: string | undefined;
}

/** Options of {@link exemptFindings}. */
export interface ExemptFindingsOptions extends WorkflowOptions {
  /** Receives the number of resources after the list was read, and after every resource type. */
  readonly onProgress?: ((progress: ExemptFindingsProgress) => void) | undefined;
}

/** `done` and `total` count resources. */
export interface ExemptFindingsProgress extends WorkflowProgress<'exempting'> {
  readonly done: number;
  readonly total: number;
}

/** What became of one resource. */
export type ExemptFindingsEntry =
  | {
      /** `unchanged` has an exemption already that covers the whole time, so nothing was sent for it. */
      readonly outcome: 'created' | 'unchanged';
      readonly resource_id: string;
      readonly exemption: Exemption;
    }
  /** The call for its type failed, or the response lacks it. Check `mayHaveSucceeded` of an {@link HttpError} before you repeat. */
  | { readonly outcome: 'failed'; readonly resource_id: string; readonly error: SecError };

/** What became of all resources. */
export interface ExemptFindingsResult {
  /** One for each resource, in the order of the input. */
  readonly results: readonly ExemptFindingsEntry[];
  /** Number of results that failed. */
  readonly failures: number;
}

type Client = InsightCloudSecClientWith<'exemptions.listExemptions' | 'exemptions.createExemptions'>;

/**
 * Why the `error` of an entry of {@link exemptFindings} says that a resource is not exempted, unless a call failed.
 * `exemptionNotListed`: the response does not list its exemption.
 */
export type ExemptFindingsReason = 'exemptionNotListed';

/** @returns Whether an error is one of {@link exemptFindings}; its `reason` is then one of {@link ExemptFindingsReason}. */
export function isExemptFindingsError(error: unknown): error is WorkflowErrorOf<'exemptFindings', ExemptFindingsReason> {
  return isErrorOf('exemptFindings', error);
}

const workflow: Workflow<ExemptFindingsReason> = 'exemptFindings';

/**
 * Creates exemptions with one call for each resource type, because the API takes one type at a time.
 *
 * A type that fails does not stop the others: check `failures`. Repeating is safe: resources with an exemption from the same
 * insight that covers the same time are left alone.
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
 * @throws {@link InputError} for an id without its last colon, a day that does not exist, or an end before the start; nothing
 * is sent.
 * @throws {@link AuthError} when the credential is rejected, and whatever ends the list of exemptions.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec, create_exemption [C]
 */
export async function exemptFindings(
  client: Client,
  input: ExemptFindingsInput,
  options: ExemptFindingsOptions = {},
): Promise<ExemptFindingsResult> {
  assertOptions(workflow, options, ['onProgress']);
  const { byType, ids, ...facts } = readInput(input);
  return withTimeout(client, { workflow, signal: options.signal }, async (run) => {
    const { signal, elapsedMs } = run;
    const results = new Map<string, ExemptFindingsEntry>();
    const report = (): void =>
      notify(options.onProgress, { step: 'exempting', elapsedMs: elapsedMs(), done: results.size, total: ids.length });
    for await (const exemption of client.exemptions.listExemptions.items({}, { signal })) {
      const { resource_id } = exemption;
      if (byType.get(typeOf(resource_id))?.has(resource_id) === true && isOf(exemption, facts.insight) && covers(exemption, facts.days))
        results.set(resource_id, { outcome: 'unchanged', resource_id, exemption });
    }
    report();
    for (const [resource_type, ofType] of byType) {
      const missing = [...ofType].filter((id) => !results.has(id));
      if (missing.length === 0) continue;
      for (const result of await create(run, client, { ...facts, resource_type, missing })) results.set(result.resource_id, result);
      report();
    }
    const inOrder = ids.map((id) => results.get(id)).filter((result) => result !== undefined);
    return { results: inOrder, failures: inOrder.filter(({ outcome }) => outcome === 'failed').length };
  });
}

interface Days {
  readonly start: string;
  readonly end: string | undefined;
}

/** What the exemptions of one input have in common. */
interface Facts {
  readonly insight: InsightKey;
  readonly days: Days;
  readonly approver: string;
  readonly notes: string | undefined;
}

interface Batch extends Facts {
  readonly resource_type: string;
  readonly missing: readonly string[];
}

async function create(run: WorkflowRun<ExemptFindingsReason>, client: Client, batch: Batch): Promise<ExemptFindingsEntry[]> {
  const { resource_type, missing, insight, days, approver, notes } = batch;
  const { signal } = run;
  let created: readonly Exemption[];
  try {
    created = await act(run, () =>
      client.exemptions.createExemptions(
        {
          approver,
          insight_id: insight.insight_id,
          insight_source: insight.source,
          resource_ids: missing,
          resource_type,
          start_date: days.start,
          ...(days.end !== undefined && { expiration_date: days.end }),
          ...(notes !== undefined && { notes }),
        },
        { signal },
      ),
    );
  } catch (error) {
    if (signal.aborted || error instanceof AuthError || !isSecError(error)) throw error;
    return missing.map((resource_id) => ({ outcome: 'failed', resource_id, error }));
  }
  const byId = new Map(created.map((exemption) => [exemption.resource_id, exemption]));
  return missing.map((resource_id) => {
    const exemption = byId.get(resource_id);
    if (exemption !== undefined) return { outcome: 'created', resource_id, exemption };
    const error = workflowError(workflow, 'exemptionNotListed', `the response has no exemption of ${resource_id}`, {
      mayHaveSucceeded: true,
    });
    return { outcome: 'failed', resource_id, error };
  });
}

function readInput(
  input: ExemptFindingsInput,
): Facts & { readonly byType: ReadonlyMap<string, Set<string>>; readonly ids: readonly string[] } {
  const insight = parseInsightName(workflow, 'insight', input.insight);
  const { resources, approver, notes } = input;
  if (!Array.isArray(resources) || resources.length === 0)
    throw inputError(workflow, 'resources', {
      expected: 'a non-empty array of resource ids',
      value: resources,
      example: '["instance:18:us-east-1:i-0abc123:"]',
    });
  if (typeof approver !== 'string' || approver.trim() === '')
    throw inputError(workflow, 'approver', { expected: 'a non-empty string', value: approver, example: 'rosa@example.com' });
  const byType = new Map<string, Set<string>>();
  for (const [index, id] of resources.entries()) {
    assertResourceId(id, `resources[${index}]`, workflow);
    const ofType = byType.get(typeOf(id)) ?? new Set();
    byType.set(typeOf(id), ofType.add(id));
  }
  const start = readDay('start_date', input.start_date);
  const end = input.expiration_date === undefined ? undefined : readDay('expiration_date', input.expiration_date);
  if (end !== undefined && end < start)
    throw inputError(workflow, 'expiration_date', {
      expected: `"start_date" (${start}) or a later day`,
      value: end,
      received: end,
      example: start,
    });
  return { insight, byType, ids: [...new Set(resources)], days: { start, end }, approver, notes };
}

function typeOf(id: string): string {
  return parseResourceId(id)?.type ?? '';
}

/** Requests have days alone; the server would respond to a time with 400, or ignore it in silence. */
function readDay(member: string, value: unknown): string {
  const time = timeOf(value);
  if (time !== undefined && !Number.isNaN(time)) return new Date(time).toISOString().slice(0, 10);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && parseCloudSecurityDate(value) !== undefined) return value;
  throw inputError(workflow, member, {
    expected: 'a day as YYYY-MM-DD, or a Date',
    value,
    received: time !== undefined ? 'an invalid date' : quote(value),
    example: '2031-03-05',
  });
}

function isOf({ insight_id, insight_source }: Exemption, insight: InsightKey): boolean {
  return insight_id === insight.insight_id && insight_source === insight.source;
}

/** Whether an exemption holds from the first to the last of the days. One whose dates cannot be read does not. */
function covers({ enabled, start_date, expiration_date }: Exemption, { start, end }: Days): boolean {
  const from = parseCloudSecurityDate(start_date)?.toISOString().slice(0, 10);
  if (from === undefined || from > start) return false;
  // Disabled although its time has started: somebody or something ended it.
  if (enabled === false) return false;
  if (expiration_date === undefined || expiration_date === null) return true;
  const until = parseCloudSecurityDate(expiration_date)?.toISOString().slice(0, 10);
  return until !== undefined && end !== undefined && until >= end;
}
