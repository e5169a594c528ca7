/** What the handlers of all families share: their call, failures and pages. */
import {
  isObject,
  jsonResponse,
  type ListPage,
  type PageRequest,
  refuseInSandbox,
  type Route,
  route as baseRoute,
  type RoutedCall,
} from '@sec/core/vendor/testing';
import type { UserRow, World } from './world.js';

export interface Caller {
  readonly world: World;
  /** Who calls; `undefined` where a public route is called without a credential. */
  readonly user: UserRow | undefined;
  /** Organization that the caller acts in. */
  readonly organizationId: number;
  /** Cuts a page out of the rows of this list. */
  readonly cut: <Row>(page: PageRequest<Row>) => ListPage;
}

export type Call = RoutedCall & Caller;
export type SandboxRoute = Route<Call>;

export function route(
  method: string,
  path: string,
  respond: (call: Call) => Response,
  options?: { readonly isPublic?: boolean },
): SandboxRoute {
  return baseRoute<Call>(method, path, respond, options);
}

/** @source gstotts/go-client-ics models_errors.go [T] */
export function failV2(status: number, error_message: string, error_type = 'InvalidInput'): Response {
  return jsonResponse(status, { error_message, error_type });
}

/** Nothing has the id of a request. */
export function failMissing(): Response {
  return failV2(404, 'Resource not found', 'NotFound');
}

/** @returns The refusal of the first of some members that is given: nobody knows here what it does to the response. */
export function refuseGiven(operationId: string, given: Readonly<Record<string, unknown>>, names: readonly string[]): Response | undefined {
  const parameter = names.find((name) => isGiven(given[name]));
  return parameter === undefined
    ? undefined
    : refuseInSandbox(operationId, `the sandbox does not know what "${parameter}" does to ${operationId}`, { parameter });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** @source s-humphreys/patchwright docs/design/rapid7-api.md [T] */
export function failV3(status: number, members: Readonly<Record<string, readonly string[]>>): Response {
  return jsonResponse(status, { messages: { json: members } });
}

/** Members of a JSON object; empty for any other body. */
export function membersOf({ body }: Call): Readonly<Record<string, unknown>> {
  return isObject(body) ? body : {};
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(Number).filter(Number.isFinite) : [];
}

export function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function numberOf(value: unknown, fallback: number): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : fallback;
}

/** @returns A whole number that is not below `least`, or the fallback: what a server says to another one is not documented. */
export function wholeOf(value: unknown, fallback: number, least = 1): number {
  const number = numberOf(value, fallback);
  return Number.isSafeInteger(number) && number >= least ? number : fallback;
}

/** The rows of a list, as {@link PageRequest} describes them. */
export type ListRows<Row> = Omit<PageRequest<Row>, 'start' | 'page' | 'size'> & {
  /** Rows of a page by default. */
  readonly size?: number;
};

/** The page of a list that `limit` and `offset` in the body name. */
export function slice<Row>(call: Call, { size = 25, ...rows }: ListRows<Row>): ListPage {
  const { limit, offset, order_by } = membersOf(call);
  return call.cut({
    compare: compareBy(order_by, rows.unfiltered ?? rows.rows, rows.toWire),
    ...rows,
    start: wholeOf(offset, 0, 0),
    size: wholeOf(limit, size),
  });
}

/** The order that `name ASC` and the like ask for: of numbers by their size, of everything else by its characters. */
function compareBy<Row>(order: unknown, rows: readonly Row[], toWire: ((row: Row) => unknown) | undefined) {
  const [, member = '', direction = ''] = /^(\w+)(?: (asc|desc))?$/i.exec(textOf(order)) ?? [];
  if (member === '') return undefined;
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  const ranks = new Map(
    rows.map((row) => {
      const value = (Object(toWire === undefined ? row : toWire(row)) as Record<string, unknown>)[member];
      return [row, typeof value === 'number' ? value : String(value ?? '')] as const;
    }),
  );
  return (one: Row, other: Row): number => {
    const [left = '', right = ''] = [ranks.get(one), ranks.get(other)];
    return left === right ? 0 : left < right ? -sign : sign;
  };
}

/** The page of a list that `page` and `page_size` in the query name. */
export function slicePage<Row>(call: Call, { size = 25, ...rows }: ListRows<Row>): ListPage {
  return call.cut({ ...rows, page: wholeOf(call.query.get('page'), 1), size: wholeOf(call.query.get('page_size'), size) });
}

/**
 * A list of v2 as its body asks for it: one page of what is left by the filters that these lists share.
 *
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec, list_clouds [C]
 */
export function search<Row>(
  call: Call,
  {
    rows,
    unfiltered = rows,
    toWire,
  }: Pick<ListRows<Row>, 'rows' | 'unfiltered'> & { readonly toWire: (row: Row) => Readonly<Record<string, unknown>> },
): ListPage {
  return slice(call, { rows: applyFilters(call, rows, toWire), unfiltered, toWire });
}

function applyFilters<Row>(call: Call, rows: readonly Row[], toWire: (row: Row) => Readonly<Record<string, unknown>>): readonly Row[] {
  const filters = objectsOf(membersOf(call)['filters']);
  return rows.filter((row) =>
    filters.every((filter) => {
      const value = String(toWire(row)[textOf(filter['field_name'])] ?? '');
      const wanted = textOf(filter['filter_value']);
      const list = textsOf(filter['filter_list_value']);
      switch (filter['filter_type']) {
        case 'LIKE':
          return value.toLowerCase().includes(wanted.toLowerCase());
        case 'NOT':
          return value !== wanted;
        case 'IN':
          return list.includes(value);
        case 'NOT_IN':
          return !list.includes(value);
        case 'BETWEEN':
          return isBetween(value, list);
        default:
          return value === wanted;
      }
    }),
  );
}

/** Numbers by their size, everything else by its characters. */
function isBetween(value: string, [from = '', to = '']: readonly string[]): boolean {
  const [own, low, high] = [value, from, to].map(Number) as [number, number, number];
  return [own, low, high].some(Number.isNaN) ? from <= value && value <= to : low <= own && own <= high;
}
