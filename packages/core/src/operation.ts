/** What the runtime knows of an operation, and the compact row that a generated table keeps it in. */
import type { KindRef } from './kinds.js';

/** Whether a call may be sent again: a read, a write with the same end state, or never by itself. */
export type RetryClass = 'safe' | 'idempotent' | 'never';

/** How an answer is read. */
export type ResponseKind = 'json' | 'text' | 'bytes' | 'stream';

/** Where an input member travels. */
export type MemberPlace = 'path' | 'query' | 'header' | 'body';

/** One member of an operation's input. */
export interface InputMember {
  readonly name: string;
  readonly place: MemberPlace;
  readonly required: boolean;
  /** A client option of the same name supplies it when the caller leaves it out. */
  readonly fromClient: boolean;
  /** How a list travels in a query: one comma-joined value, a repeated name, or JSON text. */
  readonly style: 'comma' | 'repeat' | 'json';
}

/** Where a list goes on; pointers are into the body as it came. */
export interface Pagination {
  readonly style: 'offset' | 'page' | 'cursor';
  readonly position: string;
  readonly size?: string;
  readonly maxSize?: number;
  readonly first?: number;
  /** Pointer of the list; several where the vendor puts it in different places. */
  readonly items: string | readonly string[];
  /** Pointer of the number of all items; `{name}` in it stands for an input member. */
  readonly total?: string;
  readonly next?: string;
  readonly more?: string;
  readonly end: 'total' | 'short-page' | 'empty-page' | 'next' | 'more';
}

/** A value that the wire cannot express. */
export interface Unsendable {
  readonly value: unknown;
  readonly why: string;
}

/** The rarer facts of an operation, kept beside its row. */
export interface OperationExtras {
  /** Name of the host it goes to; the client's first host unless given. */
  readonly host?: string;
  /**
   * Names of the security schemes, of which the first is used that the client has a credential for; an empty list sends
   * none. The table's schemes unless given.
   */
  readonly security?: readonly string[];
  /** Media type of the request body; `application/json` unless given. */
  readonly contentType?: string;
  /** Media types to ask for; JSON for a JSON answer and anything for the others unless given. */
  readonly accept?: string;
  readonly response?: ResponseKind;
  /** Other media types that the call may ask for with its option `accept`, and how their answers are read. */
  readonly variants?: Readonly<Record<string, 'text' | 'bytes'>>;
  /** Longest time for one attempt, in milliseconds. */
  readonly timeoutMs?: number;
  /** A good answer may be empty. */
  readonly empty?: boolean;
  /** Statuses outside 200 to 299 that carry a good result. */
  readonly success?: readonly number[];
  /** Statuses with which a repeated delete says that nothing is left. */
  readonly gone?: readonly number[];
  readonly stability?: 'beta' | 'prototype' | 'deprecated';
  readonly page?: Pagination;
  /** Nested members filled from a top-level one: `{ 'aws.project_id': 'project_id' }`. */
  readonly same?: Readonly<Record<string, string>>;
  /** Kinds (see {@link OperationTable.kinds}) of the flat input and of the body of a good answer. */
  readonly kinds?: { readonly input?: KindRef; readonly answer?: KindRef };
  readonly unsendable?: Readonly<Record<string, readonly Unsendable[]>>;
}

/**
 * A row of a generated table. The text reads `METHOD path retry members…`, where retry is `safe`, `idempotent` or
 * `never`, and a member is a name with marks:
 *
 * - before the name: `?` query, `#` header, `=` body. Without one, a member named in the path template is a path
 *   member; any other is a query member of GET, HEAD and DELETE, and a body member of the other methods;
 * - after the name: `!` required, `^` supplied by the client, `,` list joined with commas, `*` list as a repeated name,
 *   `%` JSON text.
 *
 * More words may follow: `=*` the whole body is one member named `body` (`=*!` when it is required), `=` the body is an
 * object without members, `>/data` the payload's pointer in the body, `{` or `[` that the payload is an object or a list,
 * and `~12` the shape (see {@link OperationTable.shapes}) whose absent members are filled.
 */
export type OperationRow = string | readonly [row: string, extras: OperationExtras];

/** The generated table of a vendor. */
export interface OperationTable {
  /** Operations by group and operation id. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, OperationRow>>>>;
  /**
   * Members that the vendor leaves out, one text per object shape. Each word is `name=value` with `0`, `s` (empty text),
   * `f` (false) or `l` (empty list) as value, `name>3` for an object or list of objects of shape 3, or both.
   */
  readonly shapes: readonly string[];
  /**
   * Members that travel as a number or as a text, one text per object. Each word is `name:s` (the caller reads and the
   * wire gets a text), `name:n` (a number) or `name:3` for an object with kinds of its own; a list has the kind of its
   * items. A word without a name is for all members that have no word.
   */
  readonly kinds?: readonly string[];
  /** Names of the hosts; the first is the default. */
  readonly hosts: readonly string[];
  /** Names of the security schemes of an operation that names none itself. */
  readonly security: readonly string[];
}

/** Everything the runtime knows of one operation. */
export interface Operation extends OperationExtras {
  readonly id: string;
  readonly method: string;
  /** Path template, as errors and events show it. */
  readonly path: string;
  readonly retry: RetryClass;
  readonly members: ReadonlyMap<string, InputMember>;
  /** The body is made of members, is one member named `body`, or does not exist. */
  readonly body: 'members' | 'whole' | 'none';
  readonly payload?: string;
  /** What the payload is, where it is always the same. */
  readonly answer?: 'object' | 'list';
  readonly shape?: number;
  readonly response: ResponseKind;
}

const places: Readonly<Record<string, MemberPlace>> = { '?': 'query', '#': 'header', '=': 'body' };

/** Reads one row. */
export function parseOperation(id: string, row: OperationRow): Operation {
  const [text, extras] = typeof row === 'string' ? [row, {}] : row;
  const [method = '', path = '', retry = 'never', ...words] = text.split(' ');
  const members = new Map<string, InputMember>();
  const inBody = method !== 'GET' && method !== 'HEAD' && method !== 'DELETE';
  let whole = false;
  let empty = false;
  let payload: string | undefined;
  let answer: 'object' | 'list' | undefined;
  let shape: number | undefined;
  for (const word of words) {
    const mark = word[0] ?? '';
    if (mark === '>') payload = word.slice(1);
    else if (mark === '{') answer = 'object';
    else if (mark === '[') answer = 'list';
    else if (mark === '~') shape = Number(word.slice(1));
    // A body that must be there and has no members.
    else if (word === '=') empty = true;
    else {
      const [, , bare = '', flags = ''] = /^([?#=]?)(.*?)([!^,*%]*)$/.exec(word) ?? [];
      // The word `=*` has no name of its own: it stands for the whole body.
      const name = bare === '' ? 'body' : bare;
      if (bare === '') whole = true;
      const place = places[mark] ?? (path.includes(`{${name}}`) ? 'path' : inBody ? 'body' : 'query');
      members.set(name, {
        name,
        place,
        required: flags.includes('!'),
        fromClient: flags.includes('^'),
        style: flags.includes(',') ? 'comma' : flags.includes('%') ? 'json' : 'repeat',
      });
    }
  }
  const hasBody = whole || empty || [...members.values()].some((member) => member.place === 'body');
  return {
    ...extras,
    id,
    method,
    path,
    retry: retry as RetryClass,
    members,
    body: whole ? 'whole' : hasBody ? 'members' : 'none',
    ...(payload === undefined ? {} : { payload }),
    ...(answer === undefined ? {} : { answer }),
    ...(shape === undefined ? {} : { shape }),
    response: extras.response ?? 'json',
  };
}

/** The operation as a call that asks for one of its other media types has it. */
export function withVariant(operation: Operation, accept: string | undefined): Operation {
  const response = accept === undefined ? undefined : operation.variants?.[accept];
  return accept === undefined || response === undefined ? operation : { ...operation, accept, response };
}

/** @returns Whether a status carries a good result for an operation. */
export function isSuccess(operation: Operation, status: number): boolean {
  return (status >= 200 && status < 300) || operation.success?.includes(status) === true;
}
