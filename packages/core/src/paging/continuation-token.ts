/** Where an iteration over a list stands, and the string that says so in another process. */
import type { IncompleteListFacts } from '../errors.js';
import { parseResumeToken, serializeResumeToken } from '../lib/resume-token.js';
import type { Operation } from '../operation/operation.js';
import { inputError } from '../request/input-error.js';
import type { PagePosition } from './page-facts.js';

/** Where an iteration stands. */
export interface ListState {
  /** The page that comes next. */
  readonly page: PagePosition;
  /** Items of that page that were returned already. */
  readonly given: number;
  /** Returns the hash of the last of them: the page may have changed when it is requested again. */
  readonly at: (() => string) | undefined;
  /** Pages received. */
  readonly pages: number;
  /** Items on the pages before the next one. */
  readonly received: number;
  /** Items of the list before the first page; `undefined` where nothing says so, and then no total can be held against it. */
  readonly base: number | undefined;
  /** Number of all items as the server said last, where it is no estimate; with the largest and the smallest it said. */
  readonly total: number | undefined;
  readonly highest: number | undefined;
  readonly lowest: number | undefined;
  /** Items on the page before. */
  readonly count: number | undefined;
  /** Items on a full page, as the server has shown. */
  readonly size: number | undefined;
  /** The page at which the total fell first. */
  readonly changedAtPage: number | undefined;
  /** Return the hashes of the items of the first page, and of the page before. */
  readonly first: (() => string) | undefined;
  readonly last: (() => string) | undefined;
  /** Nothing comes next; with what is wrong with the list, where something is. */
  readonly end: { readonly reason?: IncompleteListFacts['reason'] | undefined } | undefined;
}

type Counts = { readonly [Name in Exclude<keyof ListState, 'page' | 'at' | 'first' | 'last' | 'end'>]?: number };

const type = { name: 'list', version: 4 };
const reasons: ReadonlySet<unknown> = new Set([undefined, 'changed', 'short', 'repeated', 'notAList']);
const needed = ['given', 'pages', 'received'] as const;
const optional = ['base', 'total', 'highest', 'lowest', 'count', 'size', 'changedAtPage'] as const;

/** @param parameters - Hash of the input without the position in it. */
export function writeContinuationToken({ id }: Operation, parameters: string, state: ListState): string {
  return serializeResumeToken(type, {
    operation: id,
    parameters,
    ...state,
    at: state.at?.(),
    first: state.first?.(),
    last: state.last?.(),
  });
}

/** @throws {@link InputError} for a string that no iteration over this list gave. */
export function readContinuationToken(operation: Operation, token: unknown): { readonly parameters: string; readonly state: ListState } {
  const refuse = (problem: string): Error =>
    inputError(operation, 'continuationToken', `"continuationToken" must be that of an iteration over this list, ${problem}`);
  const read = (parseResumeToken(type, token, refuse) ?? {}) as Counts & Readonly<Record<string, unknown>>;
  const { operation: id, parameters, page, at, first, last, end } = read as Partial<ListState> & Readonly<Record<string, unknown>>;
  if (typeof id === 'string' && id !== operation.id) throw refuse(`got one of ${id.slice(0, 64)}`);
  const isRight =
    typeof id === 'string' &&
    typeof parameters === 'string' &&
    (page === undefined || typeof page === 'string' || typeof page === 'number') &&
    needed.every((name) => isCount(read[name])) &&
    optional.every((name) => read[name] === undefined || isCount(read[name])) &&
    [at, first, last].every((hash) => hash === undefined || typeof hash === 'string') &&
    (end === undefined || (typeof end === 'object' && end !== null && reasons.has(end.reason)));
  if (!isRight) throw refuse('got a damaged one');
  const counts = Object.fromEntries([...needed, ...optional].map((name) => [name, read[name]])) as Omit<ListState, 'page' | 'at' | 'first'>;
  return { parameters, state: { ...counts, page, at: returns(at), first: returns(first), last: returns(last), end } };
}

function returns(hash: unknown): (() => string) | undefined {
  return hash === undefined ? undefined : () => hash as string;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
