/** Which rows of a collection an input means. */
import { isGiven, valueAt } from './read-input.js';
import type { Row, StateOperation, StoredRow, StoreTables } from './state-table.js';

type Input = Readonly<Record<string, unknown>>;

/** Whether two values are the same on the wire, where a query has strings only. */
function equals(one: unknown, other: unknown): boolean {
  return String(one) === String(other);
}

/** Whether a row has one of the values: of its own, or among its own where it has several. */
export function hasValue(own: unknown, wanted: unknown): boolean {
  const all = Array.isArray(own)
    ? own.map((item) => (typeof item === 'object' && item !== null ? ((item as Row)['name'] ?? (item as Row)['id']) : item))
    : [own];
  return [wanted].flat().some((value) => all.some((each) => equals(each, value)));
}

/** The rows of the parent that the input names. */
export function rowsWithin(rows: readonly StoredRow[], { within = [] }: StateOperation, input: Input): readonly StoredRow[] {
  const named = within.filter((name) => isGiven(input[name]));
  return rows.filter(({ parents }) => named.every((name) => parents[name] === undefined || equals(parents[name], input[name])));
}

/** The rows that the keys of an operation name; all where it has none. */
export function findRows(rows: readonly StoredRow[], operation: StateOperation, input: Input): readonly StoredRow[] {
  const keys = Object.entries(operation.keys ?? {});
  return rowsWithin(rows, operation, input).filter(({ row }) =>
    keys.every(([name, member]) => hasValue(row[member], valueAt(input, name))),
  );
}

/** A filter in its parts: the member of the input, how it narrows, and by what. */
interface Filter {
  readonly name: string;
  readonly how: string;
  readonly by: string;
}

export function readFilter(text: string): Filter {
  const [, name = text, how = '', by = ''] = /^(.+?)(:=|>=|<=|=|~|@)(.+)$/.exec(text) ?? [];
  return { name, how, by };
}

/** The rows that are left of a list by the filters that the input gives. */
export function filterRows(
  rows: readonly StoredRow[],
  { filters = [] }: StateOperation,
  input: Input,
  tables: StoreTables,
): readonly StoredRow[] {
  let left = rows;
  for (const text of filters) {
    const { name, how, by } = readFilter(text);
    const value = valueAt(input, name);
    if (how === '' || how === ':=' || !isGiven(value) || isIdle(filters, name, value)) continue;
    left = left.filter(({ row }) => passes(row, { how, by, value }, tables));
  }
  return left;
}

/** Whether a member narrows nothing with this value. */
export function isIdle(filters: readonly string[], name: string, value: unknown): boolean {
  return filters.map(readFilter).some((filter) => filter.name === name && filter.how === ':=' && equals(filter.by, value));
}

function passes(row: Row, { how, by, value }: Omit<Filter, 'name'> & { readonly value: unknown }, tables: StoreTables): boolean {
  switch (how) {
    case '>=':
      return toOrdinal(row[by]) >= toOrdinal(value);
    case '<=':
      return toOrdinal(row[by]) <= toOrdinal(value);
    case '~':
      return String(row[by] ?? '')
        .toLowerCase()
        .includes(String(value).toLowerCase());
    case '@': {
      const [, link = '', of = '', member = ''] = /^(\w+):(\w+)=(\w+)$/.exec(by) ?? [];
      return (tables[link] ?? []).some((linked) => hasValue(linked.row[of], value) && equals(linked.row[member], row[member]));
    }
    default:
      return hasValue(row[by], value);
  }
}

/** Numbers, and moments in any spelling, in one order. */
function toOrdinal(value: unknown): number {
  const number = typeof value === 'string' && !/^-?[\d.]+$/.test(value) ? Date.parse(value) : Number(value);
  return Number.isNaN(number) ? 0 : number;
}

/** The order that an input asks for: `member`, `-member`, `member desc`, or a member with a direction of its own. */
export function orderOf(input: Input): ((one: StoredRow, other: StoredRow) => number) | undefined {
  const given = ['order_by', 'orderby', 'sort', 'sort_by'].map((name) => input[name]).find(isGiven);
  const [, minus, member = '', ending] = /^(-?)(\w+)(?:[ :](asc|desc))?$/i.exec(String(given ?? '')) ?? [];
  if (member === '') return undefined;
  const direction = String(ending ?? input['direction'] ?? input['order'] ?? '').toLowerCase();
  const sign = minus === '-' || direction === 'desc' ? -1 : 1;
  return (one, other) => {
    const [left, right] = [one.row[member], other.row[member]].map((value) => (typeof value === 'number' ? value : String(value ?? '')));
    return left === right ? 0 : (left as string) < (right as string) ? -sign : sign;
  };
}
