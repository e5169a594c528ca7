/** The options of a wait with their defaults. */
import { InputError } from '../errors.js';
import { describe } from '../lib/describe.js';
import type { StatusWaitOptions } from './options.js';
import { foldStatus, type StatusMeaning, type StatusRules, type StatusTable } from './status.js';
import { assertDuration } from './with-timeout.js';

/** What decides when a wait polls, and when it ends. */
export interface Timing extends StatusRules {
  readonly timeoutMs: number;
  /** Time between two polls, in milliseconds. */
  readonly intervalMs: number;
  /** Time between the first two polls, in milliseconds. */
  readonly firstIntervalMs: number;
}

/** The defaults of a workflow, in milliseconds. */
export interface TimingDefaults {
  readonly intervalMs: number;
  readonly timeoutMs: number;
  /** Shortest interval, where the vendor refuses more frequent polls. */
  readonly leastIntervalMs?: number;
  /** Whether even the first polls are that far apart. */
  readonly isSteady?: boolean;
}

/** An interval that nobody chose begins here, as a scan may end within seconds. */
const firstIntervalMs = 1_000;

/** @throws {@link InputError} for a duration that is none, or a status that is no string or has no meaning; nothing is sent. */
export function readTiming(workflow: string, options: StatusWaitOptions, defaults: TimingDefaults): Timing {
  const { timeoutMs = defaults.timeoutMs, intervalMs = defaults.intervalMs, unknownStatusGraceMs = 60_000 } = options;
  assertDuration(workflow, { timeoutMs, unknownStatusGraceMs });
  assertDuration(workflow, { intervalMs }, defaults.leastIntervalMs);
  const isSteady = options.intervalMs !== undefined || defaults.isSteady === true;
  return {
    timeoutMs,
    intervalMs,
    firstIntervalMs: isSteady ? intervalMs : Math.max(firstIntervalMs, defaults.leastIntervalMs ?? 0),
    unknownStatusGraceMs,
    statuses: readStatuses(workflow, options),
  };
}

function readStatuses(workflow: string, { runningStatuses = [], endStatuses = {} }: StatusWaitOptions): StatusTable {
  const refuse = (member: string, expected: string, value: unknown, example: string): InputError =>
    new InputError(`${workflow}: "${member}" must be ${expected}, got ${describe(value)}; for example ${example}`, { member });
  if (!Array.isArray(runningStatuses) || !runningStatuses.every((status) => typeof status === 'string' && status !== ''))
    throw refuse('runningStatuses', 'an array of non-empty strings', runningStatuses, "['REVIEWING']");
  if (typeof endStatuses !== 'object' || endStatuses === null || Array.isArray(endStatuses))
    throw refuse('endStatuses', 'an object of statuses', endStatuses, "{ QUARANTINED: 'failed' }");
  const table = new Map<string, StatusMeaning>(runningStatuses.map((status) => [foldStatus(status), 'running']));
  for (const [status, meaning] of Object.entries(endStatuses)) {
    const member = `endStatuses.${status.slice(0, 60)}`;
    if (!/^(succeeded|failed|canceled)$/.test(meaning)) throw refuse(member, "'succeeded', 'failed' or 'canceled'", meaning, "'failed'");
    const other = table.get(foldStatus(status)) ?? meaning;
    if (other !== meaning)
      throw new InputError(
        `${workflow}: "${member}" must have one meaning, got '${meaning}' and '${other}'; case, blanks, dashes and underscores do not count`,
        {
          member,
        },
      );
    table.set(foldStatus(status), meaning);
  }
  return Object.fromEntries(table);
}
