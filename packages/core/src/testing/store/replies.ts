/** What a store responds: rows in the form of the specification, examples, and refusals. */
import type { Operation } from '../../operation/operation.js';
import type { Examples } from '../examples.js';
import { refuseInSandbox } from '../responses.js';
import { asGiven } from '../rows.js';
import type { ReceivedInput } from '../seeded-list.js';
import { isIdle, readFilter } from './find-rows.js';
import { isGiven } from './read-input.js';
import { withConstants } from './seed-rows.js';
import type { Row, StateOperation, StateTable } from './state-table.js';

/** What a vendor says in its own words. */
export interface StoreVendor {
  /** There is no such row. */
  missing(operation: Operation): Response;
  /** There is a row of that name already. */
  exists(operation: Operation): Response;
  /** A member that has to be there is not. */
  incomplete(operation: Operation, member: string): Response;
  /** A member has a value that no row may have. */
  unfit(operation: Operation, member: string): Response;
  /** Sets what the server sets at a write. @defaultValue nothing */
  stamp?(row: Row, isNew: boolean): Row;
  /** Writes a JSON response in the form of the vendor's servers. */
  reply(operation: Operation, status: number, body: unknown): Response;
  /** Makes what stands beside the rows of a page follow the request. @defaultValue it is that of the example */
  frame?(operation: Operation, body: unknown, received: ReceivedInput): unknown;
  /** A row has nothing but what was given, and what a later write leaves out is gone. @defaultValue `false` */
  readonly replaces?: boolean;
  /**
   * Updates that replace a whole object by the specification do so: what one leaves out is gone, and members that no document names are
   * kept. @defaultValue `false`: what is left out stays
   */
  readonly replacesWhole?: boolean;
  /** Handlers take null as not given. @defaultValue `false` */
  readonly takesNull?: boolean;
  /** A row that is not there can be deleted. @defaultValue `false` */
  readonly deletesMissing?: boolean;
}

/** What every sandbox takes about operations that it has no behavior of its own for. */
export interface StateOptions {
  /**
   * Response to a write that the sandbox has no state for: status 501 with the body `{ sandbox: true, operationId, message }`, or
   * with `example` the example of the specification, as if it had been done.
   *
   * @defaultValue `refuse`
   */
  readonly unserved?: 'refuse' | 'example' | undefined;
}

export interface StoreOptions {
  readonly state: StateTable;
  readonly examples: Examples;
  /** Values of members, at any depth, that are the sandbox's own. */
  readonly constants?: Row;
  /** Collections that handlers of the sandbox's own write to. */
  readonly handWritten?: readonly string[];
  /** Rows of each collection that is written to. @defaultValue 3 */
  readonly count?: number;
  readonly unserved?: StateOptions['unserved'];
  readonly vendor: StoreVendor;
}

/** The header by which a response says that no state is behind it. */
export const marked = { 'x-sandbox': 'example' } as const;

export interface Replies {
  /** @returns A copy of a body of the specification, with the sandbox's own values. */
  copyOf(body: unknown): unknown;
  reply(operation: Operation, body: unknown, headers: Readonly<Record<string, string>>): Response;
  /** @returns The refusal of a member whose effect is not known: it would give rows that the vendor does not. */
  refuseParameter(operation: Operation, behavior: StateOperation, input: Row): Response | undefined;
  show(operation: Operation, behavior: StateOperation, row: Row | undefined, headers: Readonly<Record<string, string>>): Response;
  showExample(operation: Operation, input: Row): Response;
  refuseWrite(operation: Operation): Response;
}

export function createReplies({ state, examples, constants = {}, unserved = 'refuse', vendor }: StoreOptions): Replies {
  function refuseParameter(
    operation: Operation,
    { keys = {}, within = [], filters = [] }: StateOperation,
    input: Row,
  ): Response | undefined {
    const known = new Set([
      ...Object.keys(keys),
      ...within,
      ...filters.map(readFilter).flatMap(({ name, how }) => (how === ':=' ? [] : [name])),
      operation.page?.position,
      operation.page?.size,
    ]);
    const unknown = Object.keys(input).find(
      (name) =>
        isGiven(input[name]) && !known.has(name) && !isIdle(filters, name, input[name]) && operation.members.get(name)?.fromClient !== true,
    );
    return unknown === undefined
      ? undefined
      : refuseInSandbox(operation.id, `the sandbox does not know what "${unknown}" does to ${operation.id}`, { parameter: unknown });
  }

  function show(operation: Operation, behavior: StateOperation, row: Row | undefined, headers: Readonly<Record<string, string>>): Response {
    const example = examples[operation.id];
    const body = copyOf(example?.body);
    if (row === undefined) return reply(operation, body, headers);
    if (behavior.at !== undefined) return reply(operation, place(body, behavior.at, rowOnWire(behavior, row)), headers);
    const id = state.collections[behavior.of]?.id?.member;
    if (id === undefined) return reply(operation, body, headers);
    const named = Array.isArray(body) ? body.map((one) => nameRow(one, id, row[id])) : nameRow(body, id, row[id]);
    return reply(operation, named, headers);
  }

  /** The example is of the object that it names, and of no other. */
  function showExample(operation: Operation, input: Row): Response {
    const example = examples[operation.id];
    const own = (withConstants(example?.input ?? {}, constants) ?? {}) as Row;
    for (const [name, member] of operation.members) {
      if (!isGiven(input[name]) || member.fromClient || String(input[name]) === String(own[name])) continue;
      if (member.in === 'path' || (member.required && /(^|_)id$/.test(name))) return vendor.missing(operation);
      if (member.in === 'query' && ![operation.page?.size, operation.page?.position].includes(name))
        return refuseInSandbox(operation.id, `the sandbox has an example of ${operation.id} and does not know what "${name}" does to it`, {
          parameter: name,
        });
    }
    return reply(operation, copyOf(example?.body), marked);
  }

  function refuseWrite(operation: Operation): Response {
    const example = examples[operation.id];
    if (unserved === 'example') return reply(operation, copyOf(example?.body), marked);
    return refuseInSandbox(
      operation.id,
      `the sandbox has no state that ${operation.id} would change, and does not act as if it had been done`,
    );
  }

  const copyOf = (body: unknown): unknown => (body === undefined ? undefined : withConstants(body, constants));
  const reply = (operation: Operation, body: unknown, headers: Readonly<Record<string, string>>): Response => {
    const { status = 200, contentType = 'application/json' } = examples[operation.id] ?? {};
    const isJson = body !== undefined && contentType.includes('json');
    const text = body === undefined ? null : String(body);
    const response = isJson
      ? vendor.reply(operation, status, body)
      : new Response(text, { status, headers: text === null ? {} : { 'content-type': contentType } });
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };

  return { copyOf, reply, refuseParameter, show, showExample, refuseWrite };
}

export function rowOnWire({ pick, only, fixed }: StateOperation, row: Row): unknown {
  if (pick !== undefined) return row[pick];
  const own = only === undefined ? row : Object.fromEntries(only.filter((name) => name in row).map((name) => [name, row[name]] as const));
  return asGiven(fixed === undefined ? own : { ...fixed, ...own });
}

/** Puts a value where a JSON pointer leads. */
export function place(body: unknown, pointer: string, value: unknown): unknown {
  if (pointer === '') return value;
  const names = pointer.slice(1).split('/');
  const whole = (body ?? {}) as Record<string, unknown>;
  let holder = whole;
  for (const name of names.slice(0, -1)) holder = (holder[name] ??= {}) as Record<string, unknown>;
  holder[names.at(-1) ?? ''] = value;
  return whole;
}

/** Gives the id of a row to the members of that name. */
function nameRow(value: unknown, id: string, own: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(
      ([name, member]) => [name, name === id && typeof member === typeof own ? own : nameRow(member, id, own)] as const,
    ),
  );
}
