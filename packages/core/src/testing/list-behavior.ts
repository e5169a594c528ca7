/** What the lists of real servers do, as options of a sandbox. */

/** Rows that come or go while a list is read. It happens once, and stays. */
export interface ListChange {
  readonly rows: number;
  /** The page whose first request finds the list changed, counted from 1. @defaultValue 2 */
  readonly beforePage?: number;
  /** Where the rows are: at the head of the list, at its tail, or spread over it. @defaultValue `head` */
  readonly at?: 'head' | 'tail' | 'anywhere';
}

/** Rows of another organization. */
export interface OtherOrganization {
  /** The first page that shows them, counted from 1. @defaultValue 2 */
  readonly fromPage?: number;
  /** Rows as they are on the wire, of the whole list of that organization. @defaultValue none */
  readonly rows?: readonly unknown[];
  /** @defaultValue the number of `rows` */
  readonly total?: number;
}

/**
 * How lists behave. Everything is deterministic: the same requests get the same responses. The page of a request is worked
 * out from its position, so retries and pages that are requested ahead see the same list.
 */
export interface ListBehavior {
  /**
   * After each write, this many reads of each operation get their response from the state before it.
   *
   * RISKEN reads from replicas of its database, so a list right after a write may not have it.
   */
  readonly lag?: number;
  /**
   * Rows disappear, and the total falls with them.
   *
   * Every list does this when somebody deletes rows. In a list by offset or page number rows that were not yet read move to
   * pages that were; a cursor stays where it is.
   */
  readonly shrink?: ListChange | readonly ListChange[];
  /** Rows of the list appear only later, and the total grows with them. */
  readonly grow?: ListChange | readonly ListChange[];
  /**
   * Rows with equal sort values are in another order on every page; `false` keeps them in the order of the table. A number is
   * the seed of the order. Lists without an order of their own are shuffled as a whole, and lists by cursor not at all.
   *
   * Measured with RISKEN over MariaDB: of 730 findings sorted by score, 52 are on no page and 52 on two. MySQL documents the
   * same of `LIMIT`.
   */
  readonly shuffleTies?: boolean | number;
  /** Pages are never longer, whatever is requested: a limit that no document names, as with the CSPM lists of Aqua. */
  readonly maxPageSize?: number;
  /** Every request gets the whole list. Recorded with consoles of Aqua in 2022. */
  readonly ignorePaging?: boolean;
  /** Filters are accepted and change nothing, as with a server of another version that does not know them. */
  readonly ignoreFilters?: boolean;
  /** This page, counted from 1, is sent again for every later one, with its cursor. */
  readonly repeatPage?: number;
  /** This page, counted from 1, has no rows, although others follow. A replica that is behind responds so. */
  readonly emptyPage?: number;
  /**
   * What lists say of their total:
   *
   * - `omit`: nothing;
   * - `zero`: 0 beside rows;
   * - `firstPage`: nothing from the second page on;
   * - `string`: the number as a string;
   * - `unfiltered`: the number of all rows, whatever the filters;
   * - `estimate`: the number with the remark that it is an estimate, for lists of seeded rows whose vendor makes that remark.
   */
  readonly totals?: 'omit' | 'zero' | 'firstPage' | 'string' | 'unfiltered' | 'estimate';
  /** How much the total is too high, or with a negative number too low, so that there are rows beyond it. */
  readonly totalOffBy?: number;
  /**
   * Rows and total are those of another organization from some page on. InsightCloudSec keeps the current organization with
   * the user: whoever switches it changes what everybody with the same key reads.
   */
  readonly otherOrganization?: OtherOrganization;
}

/** How the lists of a sandbox behave at its start. */
export interface ListOptions extends ListBehavior {
  /** Rows of single lists by operation id, as {@link ListScript.seed} takes them. */
  readonly rows?: Readonly<Record<string, readonly unknown[]>>;
  /** The behavior of single operations by their id, on top of that for all. */
  readonly only?: Readonly<Record<string, ListBehavior>>;
}

export interface SeedOptions {
  /** Member that the rows are ordered by; `shuffleTies` changes the order of those that are equal in it. @defaultValue none: all are equal */
  readonly sortBy?: string;
}

/** The script of a sandbox's lists. */
export interface ListScript {
  /**
   * Sets the behavior from now on, of the operations that are named, or of all. It replaces what was set for the same
   * operations; a change that has happened is undone, and happens anew.
   *
   * @throws TypeError for an operation that the vendor does not have.
   */
  set(behavior: ListBehavior, ...operationIds: readonly string[]): void;
  /**
   * Makes a paged operation respond with these rows, as they are on the wire, whether the sandbox serves the operation
   * otherwise or not. Credentials are checked as ever; filters and sort parameters have no effect.
   *
   * @throws TypeError for an operation that has no pages.
   */
  seed(operationId: string, rows: readonly unknown[], options?: SeedOptions): void;
  /** Ends all behavior that was set and all rows that were seeded, those of the sandbox's options included. */
  clear(): void;
}
