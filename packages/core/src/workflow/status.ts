/** Reads the statuses of a wait: known ones by what they mean, unknown ones by how long they have stood. */
import type { Clock } from '../lib/clock.js';
import type { WorkflowStatus } from './options.js';
import type { WorkflowRun } from './with-timeout.js';

/** What a known status means. */
export type StatusMeaning = 'running' | Exclude<WorkflowStatus, 'unknown'>;

/** What the statuses of a vendor mean, by their names in lower case without blanks, dashes and underscores. */
export type StatusTable = Readonly<Record<string, StatusMeaning>>;

/** What decides how statuses are read. */
export interface StatusRules {
  /** Statuses that the caller added. */
  readonly statuses: StatusTable;
  /** How long an unknown status has to stand, in milliseconds. */
  readonly unknownStatusGraceMs: number;
}

/** `undecided` is an unknown status, or none, that has not stood long enough; `unknown` is one that has. */
export type StatusReading = StatusMeaning | 'undecided' | 'unknown';

/** Reads the statuses of one wait. */
export interface StatusReader {
  /** Reads a status without counting it. @returns `undefined` for an unknown one, and for what is no string. */
  parse(vendorStatus: unknown): StatusMeaning | undefined;
  /**
   * Reads the status of one poll.
   *
   * @param isOver - Whether the response proves the end in another way; an unknown status is then decided at once.
   * @param name - Whose status it is, in a wait for several.
   */
  read(vendorStatus: unknown, isOver?: boolean, name?: string): StatusReading;
}

/** Polls that must show the same before it is believed, however long they are apart. */
const leastPolls = 3;

/** Statuses that are usual for what has not ended. No document has to name them: at worst a wait reaches its timeout. */
const usual =
  /^(executing|initiali[sz]ing|inprogress|inqueue|notstarted|ongoing|pending|preparing|processing|queued|running|scanning|scheduled|started|starting|submitted|waiting)$/;

/** @returns A status in lower case, without blanks, dashes and underscores. */
export function foldStatus(status: string): string {
  return status.toLowerCase().replace(/[\s_-]+/g, '');
}

/** @returns What a status means; `undefined` for an unknown one, and for what is no string. */
export function parseStatus(table: StatusTable, status: unknown): StatusMeaning | undefined {
  if (typeof status !== 'string') return undefined;
  const folded = foldStatus(status);
  return Object.hasOwn(table, folded) ? table[folded] : usual.test(folded) ? 'running' : undefined;
}

/** Creates the reader of one wait, which knows the statuses of the vendor and those that the caller added. */
export function createStatusReader(run: WorkflowRun, table: StatusTable, { statuses, unknownStatusGraceMs }: StatusRules): StatusReader {
  const known = { ...table, ...statuses };
  const graces = new Map<string, (value: unknown) => boolean>();
  const reported = new Set<string>();
  return {
    parse: (vendorStatus) => parseStatus(known, vendorStatus),
    read(vendorStatus, isOver = false, name = '') {
      if (name === '' && typeof vendorStatus === 'string' && vendorStatus !== '') run.lastStatus = vendorStatus;
      const meaning = parseStatus(known, vendorStatus);
      if (meaning !== undefined) {
        graces.delete(name);
        return meaning;
      }
      const spelled = typeof vendorStatus === 'string' || typeof vendorStatus === 'number' ? String(vendorStatus) : '';
      const status = foldStatus(spelled) || spelled;
      if (status !== '' && !reported.has(status)) {
        reported.add(status);
        run.notice(
          `"${spelled.slice(0, 60)}" is an unknown status; if it still stands after ${unknownStatusGraceMs} ms, the wait ends; name it in "runningStatuses" or "endStatuses"`,
        );
      }
      if (isOver) return 'unknown';
      const grace = graces.get(name) ?? createGrace(run.clock, unknownStatusGraceMs);
      graces.set(name, grace);
      return grace(status) ? 'unknown' : 'undecided';
    },
  };
}

/**
 * Creates a function that gets what each poll shows.
 *
 * @returns Whether the same has been shown for that time, and by three polls.
 */
export function createGrace(clock: Clock, graceMs: number): (value: unknown) => boolean {
  let polls = 0;
  let current: unknown;
  let sinceMs = 0;
  return (value) => {
    if (polls === 0 || value !== current) [polls, current, sinceMs] = [0, value, clock.monotonic()];
    return ++polls >= leastPolls && clock.monotonic() - sinceMs >= graceMs;
  };
}

/** Says in a message why a status counts as unknown. @param quoted - The status in quotes, or `undefined`. */
export function describeUnknownStatus(quoted: string, { unknownStatusGraceMs }: StatusRules, isOver = false): string {
  return `has an unknown status, ${isOver ? `${quoted}, although it is over` : `still ${quoted} after ${unknownStatusGraceMs / 1_000} s`}`;
}
