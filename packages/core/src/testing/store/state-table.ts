/** What the specification says about the state behind operations, as generated for each vendor. */

import type { NamedShapes, Shape } from './shape.js';

/** An object on the wire. */
export type Row = Readonly<Record<string, unknown>>;

/** How an operation meets the rows of a collection. */
export interface StateOperation {
  readonly verb: 'list' | 'get' | 'create' | 'put' | 'update' | 'delete';
  /** Name of the collection. */
  readonly of: string;
  /** JSON pointer of the rows, or of the row, in the body of a good response. @defaultValue it has none */
  readonly at?: string;
  /** The list holds the values of this member instead of rows. */
  readonly pick?: string;
  /** Member of the input that holds the object, or the objects, to write. @defaultValue the input itself */
  readonly from?: string;
  /** Members that each of these objects has to have. */
  readonly needs?: readonly string[];
  /** What tells which rows are meant: members of the input, `from/member` for those of an object, by members of the row. */
  readonly keys?: Readonly<Record<string, string>>;
  /** What names the row to write where no row has those keys, or none is given. @defaultValue the name, where rows have one */
  readonly unique?: Readonly<Record<string, string>>;
  /** Members of the input that name the parent of rows which do not name it themselves. */
  readonly within?: readonly string[];
  /**
   * How members of the input narrow a list: `input=row`, `input>=row`, `input<=row`, `input~row` for a part of a string,
   * `input@Collection:member` for rows that another collection links to the value. A name alone has no effect on which rows
   * there are; with `input:=value` it has none with this value.
   */
  readonly filters?: readonly string[];
  /** What a row keeps of the input: `row`, `row=input` where the names differ, `row:=value` for a JSON value. */
  readonly take?: readonly string[];
  /** Members of the row that this response has. @defaultValue all */
  readonly only?: readonly string[];
  /** What the row has in this response alone. */
  readonly fixed?: Row;
}

export interface StateCollection {
  /** The member by which single rows are named, and what its values are. */
  readonly id?: { readonly member: string; readonly kind: 'number' | 'string' };
  /** The first row, with every member. */
  readonly row: Row;
  /** What the members are that writes give. */
  readonly shape?: Readonly<Record<string, Shape>>;
}

export interface StateTable {
  readonly collections: Readonly<Record<string, StateCollection>>;
  readonly operations: Readonly<Record<string, StateOperation>>;
  /** What the members of bodies are, by operations whose handlers do not look. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, Shape>>>>;
  /** Shapes that others name. */
  readonly shapes: NamedShapes;
}

/** A row, and what names its parent. */
export interface StoredRow {
  row: Row;
  readonly parents: Readonly<Record<string, string>>;
}

/** All rows, by the name of their collection. */
export type StoreTables = Readonly<Record<string, StoredRow[]>>;
