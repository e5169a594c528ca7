/** Bodies made from recorded shapes, with values from a fixed list: the schema under test is never looked at. */
import type { RecordedRow, RecordedType } from '../../../scripts/openapi/recorded.ts';

/** A recorded document, as all its rows. */
export interface RecordedDocument {
  readonly operation: string;
  readonly status: string;
  readonly document: string;
  readonly rows: readonly RecordedRow[];
}

/** @returns The documents of a specification, in the order in which they were recorded. */
export function groupRows(rows: readonly RecordedRow[]): RecordedDocument[] {
  const documents = new Map<string, RecordedRow[]>();
  for (const row of rows) {
    const name = `${row.operation} ${row.status} ${row.document}`;
    documents.set(name, [...(documents.get(name) ?? []), row]);
  }
  return [...documents.values()].map((group) => {
    const [{ operation, status, document }] = group as [RecordedRow];
    return { operation, status, document, rows: group };
  });
}

const samples: Readonly<Record<RecordedType, readonly unknown[]>> = {
  string: ['x', '0'],
  digits: ['0', '1.5'],
  integer: [0, -1],
  number: [1.5],
  boolean: [true, false],
  null: [null],
  array: [],
  '[]': [[]],
  object: [],
  '{}': [{}],
};

/** The values that a row stands for, beside the objects and arrays that its own members fill. */
export function samplesOf({ types, words }: RecordedRow): unknown[] {
  return [...[...types.keys()].flatMap((type) => samples[type]), ...words];
}

/** Values of a type that a row was never recorded with. */
export function wrongOf({ types }: RecordedRow): unknown {
  // An object is never read as a string or number, whatever form those have on the wire.
  return types.has('object') || types.has('{}') ? 'x' : {};
}

/** @returns A body that has all the members of a document at once. */
export function buildBody({ rows }: RecordedDocument): unknown {
  const root = rows.find(({ keys }) => keys.length === 0);
  let body: unknown = root === undefined ? {} : firstOf(root);
  for (const row of rows) if (row.keys.length > 0) body = withValue(body, row.keys, firstOf(row));
  return body;
}

function firstOf(row: RecordedRow): unknown {
  if (row.types.has('object')) return {};
  if (row.types.has('array')) return [];
  return samplesOf(row)[0];
}

/** @returns A copy of a body with another value at a recorded pointer. What is null or empty on the way stays so. */
export function withValue(body: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (key === '*') return Array.isArray(body) ? [withValue(body[0], rest, value), ...body.slice(1)] : body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const inner = (body as Readonly<Record<string, unknown>>)[key];
  return { ...body, [key]: withValue(inner, rest, value) };
}
