/** Answers a client out of a recording, without a network. */
import { describe } from '../../lib/describe.js';
import { isPlainObject } from '../../lib/brand.js';
import { resolvePointer } from '../../lib/json-pointer.js';
import type { OperationTable } from '../../operation/operation.js';
import { operationsOf } from '../operations.js';
import { createConcealer, type IsKept, parseStructure } from './conceal.js';
import { readRequest, type RecordedExchange, type RequestFacts } from './exchange.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

export interface ReplayOptions {
  /** Members of requests that may differ from the recording, such as a time that is worked out anew. */
  readonly ignore?: readonly string[];
  /** Members whose values the recording kept: those of a request must then be the same. */
  readonly keep?: readonly string[];
}

/** A recording as a server. */
export interface Replay {
  /**
   * The option `fetch` of a client. A request gets the response that was recorded for it; ids and names may be others than
   * those that were recorded, as long as equal ones are equal. Any other request fails at once, with what differs.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Exchanges that no request asked for so far. */
  unused(): readonly RecordedExchange[];
}

/** Values of the program by their stand-ins in the recording, and the other way round. */
interface Names {
  readonly live: Map<string, string>;
  readonly standIns: Map<string, string>;
}

/** Where a request differs from a recorded one. */
interface Difference {
  readonly at: string;
  readonly recorded: unknown;
  readonly live: unknown;
  /** Both are ids or names, and equal to others, or unlike them, in only one of the two requests. */
  readonly isUnequal?: true;
}

export function createReplay(
  { table, vocabulary }: { readonly table: OperationTable; readonly vocabulary: Vocabulary },
  exchanges: readonly RecordedExchange[],
  { ignore = [], keep }: ReplayOptions = {},
): Replay {
  const { isKept, isKnownName } = createConcealer({ known: readVocabulary(vocabulary), keep });
  const left = new Set(exchanges);
  let names: Names = { live: new Map(), standIns: new Map() };

  return {
    fetch: async (input, init) => {
      if (init?.signal?.aborted === true) throw init.signal.reason;
      const request = readRequest(table, String(typeof input === 'object' && 'url' in input ? input.url : input), init);
      const id = request.operation?.id ?? null;
      let closest: Difference | undefined;
      for (const exchange of left) {
        if (exchange.operation !== id || exchange.method !== request.method) continue;
        const tried: Names = { live: new Map(names.live), standIns: new Map(names.standIns) };
        const difference = compare(exchange, request, {
          isKept,
          isKnownName,
          ignore,
          secrets: request.operation?.secrets ?? [],
          names: tried,
        });
        if (difference === undefined) {
          names = tried;
          left.delete(exchange);
          return respond(exchange, names);
        }
        closest ??= difference;
      }
      throw refuse(id ?? request.method, closest, exchanges.filter(({ operation }) => operation === id).length, isKept);
    },
    unused: () => [...left],
  };
}

/** A TypeError with these words is taken for a mistake of the program, which no retry mends. */
function refuse(what: string, difference: Difference | undefined, count: number, isKept: IsKept): TypeError {
  const prefix = `${what} is not a request of the recording`;
  if (difference === undefined)
    return new TypeError(`${prefix}: ${count === 0 ? 'it has none of this operation' : `its ${count} of this operation are used`}`);
  const { at, recorded, live, isUnequal } = difference;
  if (isUnequal === true) return new TypeError(`${prefix}: "${at}" and another member were equal, or differed, and no longer do`);
  const show = (value: unknown): string =>
    isScalar(value) && isKept(value, nameIn(at.split('.'))) ? JSON.stringify(value) : value === undefined ? 'nothing' : describe(value);
  return new TypeError(`${prefix}: "${at}" was ${show(recorded)}, got ${show(live)}`);
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || /^(string|number|boolean)$/.test(typeof value);
}

/** @returns The name of the member that holds a value, which may stand in arrays. */
function nameIn(at: readonly string[]): string {
  return at.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

interface Comparing {
  readonly isKept: IsKept;
  readonly isKnownName: (name: string) => boolean;
  /** Members in which nothing was kept. */
  readonly secrets: readonly string[];
  readonly ignore: readonly string[];
  readonly names: Names;
}

function compare(exchange: RecordedExchange, request: RequestFacts, comparing: Comparing): Difference | undefined {
  const { path, query, body } = exchange;
  return differenceOf({ path, query, body }, { path: request.path, query: request.query, body: request.body }, comparing);
}

/** @returns The first difference; names are bound on the way. */
function differenceOf(recorded: unknown, live: unknown, comparing: Comparing, at: readonly string[] = []): Difference | undefined {
  const name = nameIn(at);
  const { ignore, names, secrets } = comparing;
  if (ignore.includes(name)) return undefined;
  const difference: Difference = { at: at.join('.'), recorded, live };
  if (Array.isArray(recorded) && Array.isArray(live)) {
    if (recorded.length !== live.length) return { at: `${difference.at}.length`, recorded: recorded.length, live: live.length };
    return first(recorded.keys(), (index) => differenceOf(recorded[index], live[index], comparing, [...at, String(index)]));
  }
  if (isPlainObject(recorded) && isPlainObject(live)) {
    return first(pairNames(recorded, live, comparing), ([one, other]) => {
      if (one !== other && !bind(names, one, other)) return { at: [...at, other].join('.'), recorded: undefined, live: live[other] };
      return differenceOf(recorded[one], live[other], comparing, [...at, other]);
    });
  }
  const isKept: IsKept = (value) => !at.some((part) => secrets.includes(part)) && comparing.isKept(value, name);
  const isName = typeof recorded === 'string' || typeof recorded === 'number';
  if (recorded === live && (!isName || isKept(recorded, name))) return undefined;
  if (!isName || typeof recorded !== typeof live) return difference;
  const inner = [parseStructure(String(recorded)), parseStructure(String(live))];
  if (inner[0] !== undefined && inner[1] !== undefined) return differenceOf(inner[0], inner[1], comparing, at);
  if (isKept(recorded, name) || isKept(live as string | number, name)) return difference;
  return bind(names, String(recorded), String(live)) ? undefined : { ...difference, isUnequal: true };
}

/** Members of the same name; those with stand-ins for names are paired in their order. */
function pairNames(recorded: object, live: object, { isKnownName }: Comparing): (readonly [recorded: string, live: string])[] {
  const [one, other] = [recorded, live].map((value) => Object.keys(value)) as [string[], string[]];
  const known = new Set([...one, ...other].filter(isKnownName));
  const standIns = one.filter((name) => !known.has(name));
  const further = other.filter((name) => !known.has(name));
  const count = Math.max(standIns.length, further.length);
  return [
    ...[...known].map((name) => [name, name] as const),
    ...Array.from({ length: count }, (_, index) => [standIns[index] ?? '', further[index] ?? ''] as const),
  ];
}

function first<Item>(items: Iterable<Item>, find: (item: Item) => Difference | undefined): Difference | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns Whether a stand-in stands for a value; where neither is known yet, it does from now on. */
function bind({ live, standIns }: Names, standIn: string, value: string): boolean {
  if (live.has(standIn) || standIns.has(value)) return live.get(standIn) === value && standIns.get(value) === standIn;
  live.set(standIn, value);
  standIns.set(value, standIn);
  return true;
}

function respond({ status = 0, headers = {}, response, isText, failure }: RecordedExchange, names: Names): Response {
  if (status === 0) throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('recorded'), { code: failure }) });
  const body = response === undefined ? (isText === true ? 'text' : null) : JSON.stringify(rename(response, names));
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers });
}

/** Puts the program's own values in place of the stand-ins. */
function rename(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names));
  if (isPlainObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [names.live.get(key) ?? key, rename(item, names)]));
  if (typeof value === 'number') return Number(names.live.get(String(value)) ?? value);
  if (typeof value !== 'string') return value;
  const json = parseStructure(value);
  return json === undefined ? (names.live.get(value) ?? value) : JSON.stringify(rename(json, names));
}

/** @returns The rows of every list in a recording, by operation, as the option `lists.rows` of a sandbox takes them. */
export function readRows(table: OperationTable, exchanges: readonly RecordedExchange[]): Record<string, readonly unknown[]> {
  const operations = operationsOf(table);
  const rows = new Map<string, Map<string, unknown>>();
  for (const { operation: id, status = 0, response } of exchanges) {
    const page = id === null ? undefined : operations.get(id)?.page;
    if (id === null || page === undefined || status >= 300) continue;
    const known = rows.get(id) ?? new Map<string, unknown>();
    rows.set(id, known);
    for (const pointer of [page.items].flat()) {
      const items = resolvePointer(response, pointer);
      // A page may have been requested twice.
      for (const item of Array.isArray(items) ? (items as unknown[]) : []) known.set(JSON.stringify(item), item);
    }
  }
  return Object.fromEntries([...rows].map(([id, items]) => [id, [...items.values()]]));
}
