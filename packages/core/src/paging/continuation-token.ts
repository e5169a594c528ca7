/** Where an iteration over a list stands, and the string that says so in another process. */
import type { IncompleteListFacts } from '../errors.js';
import { parseResumeToken, serializeResumeToken } from '../lib/resume-token.js';
import type { Operation } from '../operation/operation.js';
import { inputError } from '../request/input-error.js';
import type { PagePosition } from './next-page.js';

/** Where an iteration stands. */
export interface ListState {
  /** The page that comes next. */
  readonly page: PagePosition;
  /** Items of that page that were returned already. */
  readonly given: number;
  /** Items on the pages before it. */
  readonly received: number;
  /** Whether the iteration began where the list begins, so that the total can be checked. */
  readonly isWhole: boolean;
  /** Number of all items, as the server said last. */
  readonly total: number | undefined;
  /** Returns the hash of the items of the page before. */
  readonly last: (() => string) | undefined;
  /** Nothing comes next; with what is wrong with the list, where something is. */
  readonly end: { readonly reason?: IncompleteListFacts['reason'] | undefined } | undefined;
}

const type = { name: 'list', version: 2 };
const reasons: ReadonlySet<unknown> = new Set([undefined, 'short', 'repeated', 'notAList']);

/** @param parameters - Hash of the input without the position in it. */
export function writeContinuationToken({ id }: Operation, parameters: string, state: ListState): string {
  return serializeResumeToken(type, { operation: id, parameters, ...state, last: state.last?.() });
}

/** @throws {@link InputError} for a string that no iteration over this list gave. */
export function readContinuationToken(operation: Operation, token: unknown): { readonly parameters: string; readonly state: ListState } {
  const refuse = (problem: string): Error =>
    inputError(operation, 'continuationToken', `"continuationToken" must be that of an iteration over this list, ${problem}`);
  const read = parseResumeToken(type, token, refuse) as (Partial<ListState> & Readonly<Record<string, unknown>>) | null;
  const { operation: id, parameters, page, given, received, isWhole, total, last, end } = read ?? {};
  if (typeof id === 'string' && id !== operation.id) throw refuse(`got one of ${id.slice(0, 64)}`);
  const isRight =
    typeof id === 'string' &&
    typeof parameters === 'string' &&
    (page === undefined || typeof page === 'string' || typeof page === 'number') &&
    isCount(given) &&
    isCount(received) &&
    typeof isWhole === 'boolean' &&
    (total === undefined || isCount(total)) &&
    (last === undefined || typeof last === 'string') &&
    (end === undefined || (typeof end === 'object' && end !== null && reasons.has(end.reason)));
  if (!isRight) throw refuse('got a damaged one');
  return { parameters, state: { page, given, received, isWhole, total, last: last === undefined ? undefined : () => last, end } };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
