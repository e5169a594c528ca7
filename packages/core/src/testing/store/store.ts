/**
 * The state behind operations that a sandbox has no handler of its own for: rows from the specification, which are listed, read,
 * created, changed and deleted as it says. It responds to every operation, and claims nothing that it does not know.
 */
import type { Operation } from '../../operation/operation.js';
import type { Examples } from '../example-handlers.js';
import type { Lists } from '../lists.js';
import type { ReceivedInput } from '../seeded-list.js';
import { jsonResponse } from '../responses.js';
import { filterRows, findRows, orderOf, readFilter, rowsWithin } from './find-rows.js';
import { isGiven, readInput } from './read-input.js';
import { seedRows, withConstants } from './seed-rows.js';
import type { Row, StateOperation, StateTable, StoredRow, StoreTables } from './state-table.js';
import { deleteRows, type Written, writeRows } from './write-rows.js';

/** What a vendor says in its own words. */
export interface StoreVendor {
  /** There is no such row. */
  missing(operation: Operation): Response;
  /** There is a row of that name already. */
  exists(operation: Operation): Response;
  /** A member that has to be there is not. */
  incomplete(operation: Operation, member: string): Response;
  /** Sets what the server sets at a write. @defaultValue nothing */
  stamp?(row: Row, isNew: boolean): Row;
  /** Writes a JSON response in the form of the vendor's servers. */
  reply(operation: Operation, status: number, body: unknown): Response;
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
  /** Rows of each collection that is written to. @defaultValue 3 */
  readonly count?: number;
  readonly unserved?: StateOptions['unserved'];
  readonly vendor: StoreVendor;
}

export interface StoreCall {
  readonly operation: Operation;
  readonly received: ReceivedInput;
  readonly tables: StoreTables;
  readonly lists: Lists;
}

export interface Store {
  /** @returns The rows at the start. */
  seed(): StoreTables;
  respond(call: StoreCall): Response;
}

/** The header by which a response says that no state is behind it. */
const marked = { 'x-sandbox': 'example' } as const;

export function createStore({ state, examples, constants = {}, count = 3, unserved = 'refuse', vendor }: StoreOptions): Store {
  const written = new Set(Object.values(state.operations).flatMap(({ of, verb }) => (verb === 'list' || verb === 'get' ? [] : [of])));

  function respond(call: StoreCall): Response {
    const { operation } = call;
    const input = readInput(operation, call.received);
    for (const [name, member] of operation.members)
      if (member.required && !member.fromClient && member.in !== 'header' && !isThere(input[name]))
        return vendor.incomplete(operation, name);
    const behavior = state.operations[operation.id];
    const rows = behavior === undefined ? undefined : call.tables[behavior.of];
    if (behavior === undefined || rows === undefined)
      return operation.effect === 'read' ? showExample(operation, input) : refuseWrite(operation);
    const isRead = behavior.verb === 'list' || behavior.verb === 'get';
    const refused = isRead ? refuseParameter(operation, behavior, input) : undefined;
    if (refused !== undefined) return refused;
    const headers = written.has(behavior.of) ? {} : marked;
    switch (behavior.verb) {
      case 'list':
        return list(call, { behavior, rows, input, headers });
      case 'get': {
        const [found] = filterRows(findRows(rows, behavior, input), behavior, input, call.tables);
        return found === undefined ? vendor.missing(operation) : show(operation, behavior, found.row, headers);
      }
      default:
        return write(operation, { behavior, rows, input });
    }
  }

  function write(operation: Operation, { behavior, rows, input }: Served): Response {
    const collection = state.collections[behavior.of];
    if (collection === undefined) return refuseWrite(operation);
    const writing = { rows, collection, operation: behavior, input, stamp: vendor.stamp ?? ((row: Row) => row) };
    const done: Written = behavior.verb === 'delete' ? deleteRows(writing) : writeRows(writing);
    if (done === 'exists') return vendor.exists(operation);
    if (done === 'missing' && (behavior.verb !== 'delete' || vendor.deletesMissing !== true)) return vendor.missing(operation);
    return show(operation, behavior, done === 'missing' ? undefined : done.row, {});
  }

  function list(
    { operation, received, tables, lists }: StoreCall,
    { behavior, rows, input, headers }: Served & { readonly headers: Record<string, string> },
  ): Response {
    const within = findRows(rowsWithin(rows, behavior, input), behavior, input);
    const matching = filterRows(within, behavior, input, tables);
    const toWire = (stored: StoredRow): unknown => rowOnWire(behavior, stored.row);
    const example = examples[operation.id];
    const compare = orderOf(input);
    if (operation.page !== undefined) {
      const body = lists.page(operation, received, {
        rows: matching,
        unfiltered: within,
        compare,
        toWire,
        envelope: copyOf(example?.body),
      });
      return reply(operation, body, headers);
    }
    const { items } = lists.cut(operation, { rows: matching, unfiltered: within, compare, toWire, start: 0, size: Infinity });
    return reply(operation, place(copyOf(example?.body), behavior.at ?? '', items), headers);
  }

  /** A filter that is not known here would give rows that the vendor does not. */
  function refuseParameter(
    operation: Operation,
    { keys = {}, within = [], filters = [] }: StateOperation,
    input: Row,
  ): Response | undefined {
    const known = new Set([
      ...Object.keys(keys),
      ...within,
      ...filters.map((text) => readFilter(text).name),
      operation.page?.position,
      operation.page?.size,
    ]);
    const unknown = Object.keys(input).find(
      (name) => isGiven(input[name]) && !known.has(name) && operation.members.get(name)?.fromClient !== true,
    );
    return unknown === undefined
      ? undefined
      : refuse(operation, `the sandbox does not know what "${unknown}" does to ${operation.id}`, { parameter: unknown });
  }

  function show(operation: Operation, behavior: StateOperation, row: Row | undefined, headers: Record<string, string>): Response {
    const example = examples[operation.id];
    const body = copyOf(example?.body);
    if (row === undefined) return reply(operation, body, headers);
    if (behavior.at !== undefined) return reply(operation, place(body, behavior.at, rowOnWire(behavior, row)), headers);
    const id = state.collections[behavior.of]?.id?.member;
    return reply(operation, id === undefined ? body : nameRow(body, id, row[id]), headers);
  }

  /** The example is of the object that it names, and of no other. */
  function showExample(operation: Operation, input: Row): Response {
    const example = examples[operation.id];
    const own = (withConstants(example?.input ?? {}, constants) ?? {}) as Row;
    for (const [name, member] of operation.members) {
      if (!isGiven(input[name]) || member.fromClient || String(input[name]) === String(own[name])) continue;
      if (member.in === 'path' || (member.required && /(^|_)id$/.test(name))) return vendor.missing(operation);
      if (member.in === 'query' && ![operation.page?.size, operation.page?.position].includes(name))
        return refuse(operation, `the sandbox has an example of ${operation.id} and does not know what "${name}" does to it`, {
          parameter: name,
        });
    }
    return reply(operation, copyOf(example?.body), marked);
  }

  function refuseWrite(operation: Operation): Response {
    const example = examples[operation.id];
    if (unserved === 'example') return reply(operation, copyOf(example?.body), marked);
    return refuse(operation, `the sandbox has no state that ${operation.id} would change, and does not act as if it had been done`);
  }

  const copyOf = (body: unknown): unknown => (body === undefined ? undefined : withConstants(body, constants));
  const reply = (operation: Operation, body: unknown, headers: Record<string, string>): Response => {
    const { status = 200, contentType = 'application/json' } = examples[operation.id] ?? {};
    const isJson = body !== undefined && contentType.includes('json');
    const text = body === undefined ? null : String(body);
    const response = isJson
      ? vendor.reply(operation, status, body)
      : new Response(text, { status, headers: text === null ? {} : { 'content-type': contentType } });
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };

  return { seed: () => seedRows({ state, examples, constants, count }), respond };
}

interface Served {
  readonly behavior: StateOperation;
  readonly rows: StoredRow[];
  readonly input: Row;
}

/** A response that no vendor sends: the sandbox speaks for itself. */
function refuse(operation: Operation, message: string, more: Row = {}): Response {
  return jsonResponse(501, { sandbox: true, operationId: operation.id, ...more, message });
}

/** An empty string or array is there; it is up to the vendor what it means. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function rowOnWire({ pick, only, fixed }: StateOperation, row: Row): unknown {
  if (pick !== undefined) return row[pick];
  const own = only === undefined ? row : Object.fromEntries(only.filter((name) => name in row).map((name) => [name, row[name]] as const));
  return fixed === undefined ? own : { ...fixed, ...own };
}

/** Puts a value where a JSON pointer leads. */
function place(body: unknown, pointer: string, value: unknown): unknown {
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
