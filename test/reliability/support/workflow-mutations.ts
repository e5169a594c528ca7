/** Changes of the responses that a workflow gets on its way, and what may come of them. */
import { isSecError, SecError } from '@sec/core';
import { type Mutation, mutationsOf } from './mutate.js';
import { drawFrom } from './seeded.js';
import type { CaseRun, Change, Exchange, WorkflowCase } from './workflow-case.js';

/** One change of one response. */
export interface ResponseMutation {
  /** Of the exchange, from 0. */
  readonly number: number;
  readonly operationId: string;
  /** JSON pointer of the member; empty for the whole body. */
  readonly pointer: string;
  /** What became of it. */
  readonly kind: string;
  /** Whether the later responses of the operation are changed in the same way. */
  readonly isLasting: boolean;
  readonly change: Change;
  /** What the member was in each response that was changed, and what it is now. */
  readonly before: readonly unknown[];
  readonly after?: unknown;
}

const html = '<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>';

/** Whole bodies, with what they are called. */
const bodies: readonly (readonly [kind: string, text: string, contentType?: string])[] = [
  ['{}', '{}'],
  ['[]', '[]'],
  ['null', 'null'],
  ['string', '"text"'],
  ['number', '7'],
  ['empty', ''],
  ['HTML', html, 'text/html'],
];

/** Values of other types, as members. */
const others = ['unexpected', [], {}, -1] as const;

/**
 * @param most - Of the members of one response, drawn by the number of the exchange; what the case needs is always among them.
 * @returns The mutations of every response that differs from those before it of the same operation.
 */
export function* mutationsOfRun({ exchanges }: CaseRun, { needs }: WorkflowCase, most: number): Generator<ResponseMutation> {
  const seen = new Set<string>();
  for (const [number, exchange] of exchanges.entries()) {
    const { operationId, text } = exchange;
    if (seen.size === seen.add(`${operationId} ${text}`).size) continue;
    const comesAgain = exchanges.slice(number + 1).some((later) => later.operationId === operationId);
    for (const isLasting of comesAgain ? [true, false] : [true]) {
      for (const [kind, body, contentType = 'application/json'] of bodies)
        yield {
          number,
          operationId,
          pointer: '',
          kind,
          isLasting,
          before: [],
          change: changeFrom(number, operationId, isLasting, () => ({ text: body, contentType })),
        };
      const document = parse(text);
      if (document === undefined) continue;
      const isNeeded = ({ pointer }: Mutation): boolean => isAmong(needs, number, `${operationId} ${pointer}`);
      for (const mutation of pick([...mutationsOf(document, others, 5)], isNeeded, { most, seed: number })) {
        const { pointer, kind, value, apply } = mutation;
        const before: unknown[] = [];
        yield {
          number,
          operationId,
          pointer,
          kind: kind === 'of another type' ? JSON.stringify(value) : kind,
          isLasting,
          before,
          after: value,
          change: changeFrom(number, operationId, isLasting, (of) => {
            const whole = parse(of.text);
            if (whole === undefined || !hasPlace(whole, pointer)) return undefined;
            before.push(valueAt(whole, pointer));
            return { text: JSON.stringify(apply(whole)), contentType: of.contentType };
          }),
        };
      }
    }
  }
}

/** Whether a case needs a member. A negative number in the place of another one is a number, and another value. */
export function needsMember({ needs }: WorkflowCase, { number, operationId, pointer, kind }: ResponseMutation): boolean {
  return kind !== '-1' && isAmong(needs, number, `${operationId} ${pointer}`);
}

function isAmong(needs: readonly string[], number: number, member: string): boolean {
  return needs.includes(member) || needs.includes(`${number} ${member}`);
}

/** A pointer with `*` in the place of indices, as the members that a case needs are named. */
export function toPattern(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

/** How a mutation is named. */
export function nameMutation({ number, operationId, pointer, kind, isLasting }: ResponseMutation): string {
  return `${number} ${operationId} ${pointer} ${kind}${isLasting ? '' : ', once'}`;
}

function changeFrom(number: number, operationId: string, isLasting: boolean, to: (exchange: Exchange) => ReturnType<Change>): Change {
  return (exchange, at) => (exchange.operationId === operationId && (isLasting ? at >= number : at === number) ? to(exchange) : undefined);
}

function pick(
  all: readonly Mutation[],
  isNeeded: (mutation: Mutation) => boolean,
  { most, seed }: { readonly most: number; readonly seed: number },
): Mutation[] {
  const rest = all.filter((mutation) => !isNeeded(mutation));
  const draw = drawFrom(seed);
  for (let index = 0; index < Math.min(most, rest.length); index++) {
    const other = draw.whole(index, rest.length - 1);
    [rest[index], rest[other]] = [rest[other] as Mutation, rest[index] as Mutation];
  }
  return [...all.filter(isNeeded), ...rest.slice(0, most)];
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A later response of the same operation may lack the place. */
function hasPlace(document: unknown, pointer: string): boolean {
  const holder = valueAt(document, pointer.slice(0, pointer.lastIndexOf('/')));
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, unescape(pointer.slice(pointer.lastIndexOf('/') + 1)));
}

function valueAt(document: unknown, pointer: string): unknown {
  let at = document as Readonly<Record<string, unknown>> | null | undefined;
  for (const name of pointer.split('/').slice(1)) at = at?.[unescape(name)] as typeof at;
  return at;
}

function unescape(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * What came of a mutation: `same`, the result of the good run; `carried`, the same but for the value that the server gave; `open`, a
 * result that says what is not known; `error`; `other`, a result that nothing vouches for; `raw`, an error of no package.
 */
export type Ending = 'same' | 'carried' | 'open' | 'error' | 'other' | 'raw';

export function endingOf(
  { outcome }: CaseRun,
  good: unknown,
  { before, after, pointer }: Pick<ResponseMutation, 'before' | 'after' | 'pointer'>,
  { isOpen, essence = (result: never): unknown => result }: WorkflowCase,
): Ending {
  const { result, error } = outcome;
  if (error !== undefined) return isSecError(error) ? 'error' : 'raw';
  const [expected, received] = [comparable(essence(good as never)), comparable(essence(result as never))];
  const errors = errorsIn(result);
  if (errors.some((one) => !(one instanceof SecError))) return 'raw';
  const places = differences(expected, received);
  if (places.length === 0) return 'same';
  if (isOpen?.(result as never) === true || errors.length > errorsIn(good).length) return 'open';
  const isCarried = pointer !== '' && places.every(([from, to]) => before.some((value) => isDerived(from, value)) && isDerived(to, after));
  return isCarried ? 'carried' : 'other';
}

/** Every error that a result holds. */
export function errorsIn(value: unknown): Error[] {
  if (value instanceof Error) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(errorsIn) : [];
}

/** Times and random ids say nothing of what was found. */
export function comparable(value: unknown): unknown {
  const text = JSON.stringify(value, (name, member: unknown) => (name === 'durationMs' ? undefined : readToken(member))) ?? 'null';
  return JSON.parse(text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id'));
}

/** A resume token holds what a result holds. */
function readToken(value: unknown): unknown {
  const [, state] = (typeof value === 'string' && /^[a-z-]+\.\d+\.(eyJ[\w-]+)\.\w+$/.exec(value)) || [];
  return state === undefined ? value : JSON.parse(atob(state.replaceAll('-', '+').replaceAll('_', '/')));
}

/** Whether a value is the member as it came, the same as a string, or empty where the member is: nothing was made of it. */
function isDerived(value: unknown, member: unknown): boolean {
  const isEmpty = (one: unknown): boolean => /^(null|""|0|false|\[\]|\{\})$/.test(JSON.stringify(one ?? null));
  const isSame = JSON.stringify(value ?? null) === JSON.stringify(comparable(member ?? null)) || String(value) === String(member);
  return isSame || (isEmpty(value) && isEmpty(member));
}

/** The places in which two values differ, as deep as they are of one shape. */
function differences(one: unknown, other: unknown): (readonly [unknown, unknown])[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other)) return [[one, other]];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return [[one, other]];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => differences(one[name], other[name]));
}
