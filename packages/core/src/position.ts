/** Where a walk over a list stands, and the text that says so in another process. */
import type { IncompleteListError } from './errors.js';
import { readHandle, writeHandle } from './handle.js';
import type { Operation } from './operation.js';
import { inputError } from './serialize.js';

/** What is asked of the server to get one page. */
export type PagePosition = number | string | undefined;

/** Where a walk stands. */
export interface WalkState {
  /** The page that comes next. */
  readonly page: PagePosition;
  /** Items of that page that were given already. */
  readonly given: number;
  /** Items on the pages before it. */
  readonly received: number;
  /** Whether the walk began where the list begins, so that its total can be held against it. */
  readonly isWhole: boolean;
  /** Tells the sum of the items of the page before. */
  readonly last: (() => string) | undefined;
  /** Nothing comes next; with what is wrong with the list, where something is. */
  readonly end: { readonly reason?: IncompleteListError['reason'] | undefined; readonly total?: number | undefined } | undefined;
}

/** What a position is bound to. */
export interface PositionOwner {
  readonly operation: Operation;
  /** Sum of the input. */
  readonly parameters: string;
}

const kind = { name: 'list', version: 1 };
const reasons: ReadonlySet<unknown> = new Set([undefined, 'short', 'repeated', 'not-a-list']);

export function writePosition({ operation, parameters }: PositionOwner, state: WalkState): string {
  return writeHandle(kind, { operation: operation.id, parameters, ...state, last: state.last?.() });
}

/** @throws InputError for a text that no walk of this operation gave. */
export function readPosition(operation: Operation, from: unknown): { readonly parameters: string; readonly state: WalkState } {
  const refuse = (problem: string): Error =>
    inputError(operation, 'from', `"from" must be the position of a walk over this list, ${problem}`);
  const read = readHandle(kind, from, refuse) as (Partial<WalkState> & Readonly<Record<string, unknown>>) | null;
  const { operation: id, parameters, page, given, received, isWhole, last, end } = read ?? {};
  if (typeof id === 'string' && id !== operation.id) throw refuse(`got one of ${id.slice(0, 64)}`);
  const isRight =
    typeof id === 'string' &&
    typeof parameters === 'string' &&
    (page === undefined || typeof page === 'string' || typeof page === 'number') &&
    isCount(given) &&
    isCount(received) &&
    typeof isWhole === 'boolean' &&
    (last === undefined || typeof last === 'string') &&
    (end === undefined || (typeof end === 'object' && end !== null && reasons.has(end.reason)));
  if (!isRight) throw refuse('got a damaged one');
  return { parameters, state: { page, given, received, isWhole, last: last === undefined ? undefined : () => last, end } };
}

/** @throws InputError for a position of a list with other parameters. */
export function checkParameters(operation: Operation, isSame: boolean): void {
  if (!isSame)
    throw inputError(operation, 'from', '"from" must be the position of a walk with the same parameters, got one of a walk with others');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
