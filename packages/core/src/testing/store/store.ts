/**
 * The state behind operations that a sandbox has no handler of its own for: rows from the specification, which are listed, read,
 * created, changed and deleted as it says. It responds to every operation, and claims nothing that it does not know.
 */
import type { Operation } from '../../operation/operation.js';
import type { Lists } from '../lists.js';
import type { ReceivedInput } from '../seeded-list.js';
import { filterRows, findRows, orderOf, rowsWithin } from './find-rows.js';
import { readInput } from './read-input.js';
import { createReplies, marked, place, rowOnWire, type StoreOptions } from './replies.js';
import { seedRows } from './seed-rows.js';
import { findMisshapen } from './shape.js';
import type { Row, StateOperation, StoredRow, StoreTables } from './state-table.js';
import { deleteRows, findUnfit, type Written, writeRows } from './write-rows.js';

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
  /** @returns The refusal of a body that is not what it has to be, for an operation whose handler does not look. */
  refuseBody(operation: Operation, received: ReceivedInput): Response | undefined;
}

export function createStore(options: StoreOptions): Store {
  const { state, examples, constants = {}, handWritten = [], count = 3, vendor } = options;
  const { copyOf, reply, refuseParameter, show, showExample, refuseWrite } = createReplies(options);
  const written = new Set([
    ...handWritten,
    ...Object.values(state.operations).flatMap(({ of, verb }) => (verb === 'list' || verb === 'get' ? [] : [of])),
  ]);

  function respond(call: StoreCall): Response {
    const { operation } = call;
    const input = readInput(operation, call.received);
    for (const [name, member] of operation.members)
      if (member.required && !member.fromClient && member.in !== 'header' && !isThere(input[name]))
        return vendor.incomplete(operation, name);
    const behavior = state.operations[operation.id];
    const lacking = behavior === undefined ? undefined : findLacking(behavior, input);
    if (lacking !== undefined) return vendor.incomplete(operation, lacking);
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
    const unfit = behavior.verb === 'delete' ? undefined : findUnfit({ collection, operation: behavior, input }, state.shapes);
    if (unfit !== undefined) return vendor.unfit(operation, unfit);
    const { stamp = (row: Row) => row, replaces } = vendor;
    const isWhole = vendor.replacesWhole === true && operation.replaces !== undefined;
    const writing = { rows, collection, operation: behavior, input, stamp, replaces, isWhole };
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
      return reply(operation, vendor.frame?.(operation, body, received) ?? body, headers);
    }
    const { items } = lists.cut(operation, { rows: matching, unfiltered: within, compare, toWire, start: 0, size: Infinity });
    return reply(operation, place(copyOf(example?.body), behavior.at ?? '', items), headers);
  }

  function refuseBody(operation: Operation, received: ReceivedInput): Response | undefined {
    const input = Object.entries(readInput(operation, received)).filter(([, value]) => value !== null || vendor.takesNull !== true);
    const unfit = findMisshapen(Object.fromEntries(input), state.bodies[operation.id] ?? {}, state.shapes);
    return unfit === undefined ? undefined : vendor.unfit(operation, unfit);
  }

  return { seed: () => seedRows({ state, examples, constants, count }), respond, refuseBody };
}

interface Served {
  readonly behavior: StateOperation;
  readonly rows: StoredRow[];
  readonly input: Row;
}

/** A member that one of the objects to write has to have, and has not. */
function findLacking({ from = '', needs = [] }: StateOperation, input: Row): string | undefined {
  const objects = [input[from] ?? []].flat() as readonly unknown[];
  return needs.find((name) => objects.some((object) => typeof object === 'object' && !isThere((object as Row | null)?.[name])));
}

/** An empty string or array is there; it is up to the vendor what it means. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
