/** Creates, changes and deletes rows of a collection. */
import { findRows, rowsWithin } from './find-rows.js';
import { isGiven, valueAt } from './read-input.js';
import { findMisshapen, hasShape, type NamedShapes } from './shape.js';
import type { Row, StateCollection, StateOperation, StoredRow } from './state-table.js';

type Input = Readonly<Record<string, unknown>>;

export interface Writing {
  readonly rows: StoredRow[];
  readonly collection: StateCollection;
  readonly operation: StateOperation;
  readonly input: Input;
  /** Sets what the server sets at a write, such as times. */
  readonly stamp: (row: Row, isNew: boolean) => Row;
  /** A row has nothing but what was given, and what a later write leaves out is gone. @defaultValue `false` */
  readonly replaces?: boolean | undefined;
  /** The object replaces the row: what it leaves out is gone, and members that no document names are kept. @defaultValue `false` */
  readonly isWhole?: boolean | undefined;
}

/** What a write did; `missing` where there is no row of that name, `exists` where there is one already. */
export type Written = { readonly row: Row | undefined } | 'missing' | 'exists';

export function writeRows(writing: Writing): Written {
  const { operation, input } = writing;
  const object = operation.from === undefined ? input : input[operation.from];
  // Several objects in one request are written one after the other.
  if (!Array.isArray(object)) return writeOne(writing, (object ?? {}) as Input);
  const written = object.map((each) => writeOne(writing, (typeof each === 'object' && each !== null ? each : {}) as Input));
  return written.find((one) => typeof one === 'string') ?? written[0] ?? { row: undefined };
}

function writeOne(writing: Writing, object: Input): Written {
  const { rows, collection, operation, input, stamp, replaces = false, isWhole = false } = writing;
  const found = operation.verb === 'create' ? [] : findWritten(writing, object);
  const given = takeFrom(operation, object, { input, replaces });
  if (found.length === 0 && operation.verb === 'update') return 'missing';
  if (found.length > 0) {
    for (const stored of found) {
      const kept = isWhole ? { ...ofServer(writing, stored.row), ...takeUnknown(writing, object) } : stored.row;
      stored.row = stamp({ ...kept, ...keptId(collection, stored.row, given) }, false);
    }
    return { row: found[0]?.row };
  }
  const { id } = collection;
  const own = id === undefined ? undefined : given[id.member];
  // A write by several keys has looked for its row.
  const others = rowsWithin(rows, operation, input);
  if (operation.verb === 'create' && id !== undefined && isGiven(own) && own !== 0 && others.some(({ row }) => row[id.member] === own))
    return 'exists';
  const isAssigned = id !== undefined && (!isGiven(own) || own === 0);
  const row = stamp(
    { ...(replaces ? {} : collection.row), ...given, ...(isAssigned ? { [id.member]: nextId(rows, collection, id) } : {}) },
    true,
  );
  const parents = Object.fromEntries(
    (operation.within ?? []).filter((name) => isGiven(input[name])).map((name) => [name, String(input[name])] as const),
  );
  rows.push({ row, parents });
  return { row };
}

/** The members of a row that no write names: what the server sets, and its id. */
function ofServer({ collection, operation }: Writing, row: Row): Row {
  const taken = namesTaken(operation);
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => name === collection.id?.member || (name in collection.row && !taken.has(name))),
  );
}

/** The members of the object that no document names. */
function takeUnknown({ collection, operation, input }: Writing, object: Input): Row {
  if (operation.from === undefined) return (input['unknownMembers'] ?? {}) as Row;
  const taken = namesTaken(operation);
  return Object.fromEntries(Object.entries(object).filter(([name]) => !taken.has(name) && !(name in collection.row)));
}

function namesTaken({ take = [] }: StateOperation): ReadonlySet<string> {
  return new Set(take.map((word) => word.replace(/:?=.*$/s, '')));
}

/** The rows that a write means: by its keys where they are given, and otherwise those with the same name. */
function findWritten({ rows, collection, operation, input }: Writing, object: Input): readonly StoredRow[] {
  const keys = Object.entries(operation.keys ?? {});
  const { from } = operation;
  // A key inside the object is that of this object, where there are several.
  const own = from === undefined ? input : { ...input, [from]: object };
  const isNamed = ([name]: readonly [string, string]): boolean => isGiven(valueAt(own, name)) && valueAt(own, name) !== 0;
  // Without its id a row is not named by whose it is.
  const id = keys.find(([, member]) => member === collection.id?.member);
  const given = id === undefined || isNamed(id) ? keys.filter(isNamed) : [];
  const byKeys = given.length === 0 ? [] : findRows(rows, { ...operation, keys: Object.fromEntries(given) }, own);
  if (operation.unique !== undefined && byKeys.length === 0) return findRows(rows, { ...operation, keys: operation.unique }, own);
  if (given.length > 0) return byKeys;
  if (operation.verb === 'update' && keys.length === 0) return rows.slice(0, 1);
  if (operation.verb !== 'put') return [];
  const name = 'name' in collection.row && isGiven(object['name']) ? object['name'] : undefined;
  return name === undefined ? [] : rows.filter(({ row }) => row['name'] === name);
}

/** Without an id in the input the row keeps its own. */
function keptId({ id }: StateCollection, row: Row, given: Row): Row {
  return id === undefined || !(id.member in given) || (isGiven(given[id.member]) && given[id.member] !== 0)
    ? given
    : { ...given, [id.member]: row[id.member] };
}

/** @returns A member of what is to be written whose value no row may have. */
export function findUnfit({ collection, operation, input }: Omit<Writing, 'rows' | 'stamp'>, named: NamedShapes): string | undefined {
  const { shape = {} } = collection;
  const { from } = operation;
  const objects = from === undefined ? [input] : ([input[from] ?? {}].flat() as readonly unknown[]);
  for (const object of objects) {
    if (!hasShape(object, 'o', named)) return from;
    const unfit = findMisshapen(takeFrom(operation, object as Input, { input, replaces: false }), shape, named);
    if (unfit !== undefined) return unfit;
  }
  return undefined;
}

interface Taking {
  readonly input: Input;
  readonly replaces: boolean;
}

function takeFrom({ take = [] }: StateOperation, object: Input, { input, replaces }: Taking): Row {
  const taken: Record<string, unknown> = {};
  for (const word of take) {
    const [, member = word, fixed, source = word] = /^(\w+)(:?)=(.+)$/s.exec(word) ?? [];
    const value = fixed === ':' ? (JSON.parse(source) as unknown) : (object[source] ?? valueAt(input, source));
    if (value !== undefined || replaces) taken[member] = value;
  }
  return taken;
}

/** One more than the greatest number; of strings, the first row's with another ending. */
function nextId(rows: readonly StoredRow[], collection: StateCollection, { member, kind }: NonNullable<StateCollection['id']>): unknown {
  const used = rows.map(({ row }) => row[member]);
  if (kind === 'number') return Math.max(10_000, ...used.map(Number).filter(Number.isFinite)) + 1;
  for (let count = rows.length + 1; ; count++) {
    const next = varied(collection.row[member], count);
    if (!used.includes(next)) return next;
  }
}

/** A value like another: a number counts on, and so do the digits, decimal or hexadecimal, at the end of a string. */
export function varied(value: unknown, count: number): unknown {
  if (typeof value === 'number') return value + count;
  if (typeof value !== 'string') return value;
  const decimal = endOf(value, '0123456789');
  // Behind a long hexadecimal end stands an id; behind a short one a word.
  const hexadecimal = endOf(value, '0123456789abcdef');
  if (hexadecimal.length > 7) return countOn(value, hexadecimal.slice(-8), { count, base: 16 });
  return decimal.length > 1 ? countOn(value, decimal, { count, base: 10 }) : `${value}-${count + 1}`;
}

/** The characters at the end of a string that are among some. */
function endOf(text: string, characters: string): string {
  let start = text.length;
  while (start > 0 && characters.includes(text[start - 1]?.toLowerCase() ?? ' ')) start--;
  return text.slice(start);
}

function countOn(text: string, end: string, { count, base }: { readonly count: number; readonly base: 10 | 16 }): string {
  const next = BigInt(base === 16 ? `0x${end}` : end) + BigInt(count);
  return (
    text.slice(0, text.length - end.length) +
    next
      .toString(base)
      .padStart(end.length, '0')
      .slice(-Math.max(end.length, base === 10 ? 20 : 0))
  );
}

export function deleteRows({ rows, operation, input }: Writing): Written {
  const object = operation.from === undefined ? input : input[operation.from];
  const found = new Set(
    (Array.isArray(object) && Object.keys(operation.keys ?? {}).some((name) => name.includes('/'))
      ? object.map((each) => ({ ...input, [operation.from ?? '']: each as unknown }))
      : [input]
    ).flatMap((each) => findRows(rows, operation, each)),
  );
  if (found.size === 0) return 'missing';
  const kept = rows.filter((stored) => !found.has(stored));
  rows.splice(0, rows.length, ...kept);
  return { row: [...found][0]?.row };
}
