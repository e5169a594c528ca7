/** What the runtime knows of an operation, and the compact row in which a generated table keeps it. */
import type { MemberRules } from './member-rules.js';

/** Whether a call may be retried: a read, a write with the same end state, or never by itself. */
export type RetryClass = 'safe' | 'idempotent' | 'never';

/**
 * What a call leaves behind: nothing that anyone else can see, other configuration or data in the vendor's service, or more
 * than data, such as a scan, a message, a change in a cloud account, a credential, or a quota that is used up.
 */
export type Effect = 'read' | 'write' | 'act';

/** How a response body is read. */
export type ResponseKind = 'json' | 'text' | 'bytes' | 'stream';

/** Where an input member travels. */
export type ParameterLocation = 'path' | 'query' | 'header' | 'body';

/** One member of an operation's input. */
export interface InputMember {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  /** A client option of the same name supplies it when the caller leaves it out. */
  readonly fromClient: boolean;
  /** How an array travels in a query: one value joined by commas, a repeated name, or JSON. */
  readonly style: 'comma' | 'repeat' | 'json';
}

/** How a list continues; pointers are into the body as it was received. */
export interface Pagination {
  readonly style: 'offset' | 'page' | 'cursor';
  readonly position: string;
  readonly size?: string;
  readonly maxSize?: number;
  readonly first?: number;
  /** Pointer of the array of items; several where the vendor puts it in different places. */
  readonly items: string | readonly string[];
  /** Pointer of the number of all items; `{name}` in it stands for an input member. */
  readonly total?: string;
  /** `exact`: the total stands while the list is read; `estimate`: it is never held against the list. @defaultValue it may change */
  readonly counts?: 'exact' | 'estimate';
  /** Pointer of a boolean: only where it is false the total is no estimate. */
  readonly estimated?: string;
  /** Pointers, in an item, to what tells it from the others; `''` is the item itself. */
  readonly key?: readonly string[];
  /** Input member that chooses the order. */
  readonly order?: string;
  /** Its values with which the order is the same for every page. */
  readonly unique?: readonly string[];
  readonly next?: string;
  readonly more?: string;
  readonly end: 'total' | 'short-page' | 'empty-page' | 'next' | 'more';
}

/** A value that the wire cannot express. */
export interface UnsupportedValue {
  readonly value: unknown;
  readonly why: string;
}

/** The rarer facts of an operation, kept beside its row. */
export interface OperationExtras {
  /** Name of the host it goes to. @defaultValue the first host of the table */
  readonly host?: string;
  /**
   * Names of the security schemes, of which the first is used that the client has a credential for; an empty array sends
   * none. @defaultValue the schemes of the table
   */
  readonly security?: readonly string[];
  /** Media type of the request body. @defaultValue `application/json` */
  readonly contentType?: string;
  /** Media types to ask for. @defaultValue JSON for a JSON response, anything for the others */
  readonly accept?: string;
  readonly response?: ResponseKind;
  /** Other media types that the call may ask for with its option `accept`, and how their bodies are read. */
  readonly variants?: Readonly<Record<string, 'text' | 'bytes'>>;
  /** Longest time for one attempt, in milliseconds. */
  readonly timeoutMs?: number;
  /** A successful response may be empty. */
  readonly empty?: boolean;
  /** Statuses outside 200 to 299 that carry a result. */
  readonly success?: readonly number[];
  /** Statuses with which a repeated delete says that nothing is left. */
  readonly gone?: readonly number[];
  /** Pointer into the request body: with a value there other than 0, an operation that is never retried is idempotent. */
  readonly idempotentWith?: string;
  readonly stability?: 'beta' | 'prototype' | 'deprecated';
  readonly page?: Pagination;
  /** Nested members filled from a top-level one: `{ 'aws.project_id': 'project_id' }`. */
  readonly same?: Readonly<Record<string, string>>;
  readonly unsupported?: Readonly<Record<string, readonly UnsupportedValue[]>>;
  /** The path member whose slashes may go out as they are, unless the path would then end in one of these, which are other operations. */
  readonly slashes?: { readonly in: string; readonly unless?: readonly string[] };
  /** Types that members of the input have on the wire. */
  readonly requestRules?: MemberRules;
  /** Types that members of the response are read with. */
  readonly responseRules?: MemberRules;
  /** Members that the vendor leaves out of the payload. */
  readonly defaults?: MemberRules;
  /** The same for the whole body, where the payload itself may be left out. */
  readonly bodyDefaults?: MemberRules;
}

declare const rowId: unique symbol;

/** The part of the runtime that only some operations need, such as lists: a row names it, so that a bundle holds what its rows use. */
export interface Feature {
  /** Adds functions to the bound operation, such as `items`. */
  readonly bind?: (binding: never) => object;
  /** Tells a page of the list from other responses. */
  readonly isPage?: (operation: Operation, wire: unknown) => boolean;
  /** Reads a response whose body is a stream. */
  readonly read?: (call: never, response: never) => unknown;
}

/**
 * A row of a generated table. The string reads `METHOD path retry members…`, where retry is `safe`, `idempotent` or
 * `never`. The effect is `read` for `safe` and `write` for the others, unless a mark after the word says otherwise: `-` for
 * `read`, `!` for `act`. A member is a name with marks:
 *
 * - before the name: `?` query, `#` header, `=` body. Without one, a member named in the path template is a path
 *   member; any other is a query member of GET, HEAD and DELETE, and a body member of the other methods;
 * - after the name: `!` required, `^` supplied by the client, `,` array joined by commas, `*` array as a repeated name,
 *   `%` JSON.
 *
 * More words may follow: `=*` the whole body is one member named `body` (`=*!` when it is required), `=` the body is an
 * object without members, `>/data` the payload's pointer in the body, `{`, `[` or `"` that the payload is an object, an array
 * or a string, and more than one of them that it is any of these, `<id,name` members of the body that distinguish a
 * result from a failure, `+` or `+aws` that the body, or its member `aws`, takes `unknownMembers` as well, `~password~token` members of the request or the response, at any depth, whose values are secret.
 */
export type OperationRow<Id extends string = string> = (string | readonly [row: string, extras: OperationExtras, feature?: Feature]) & {
  readonly [rowId]?: Id;
};

/** Rows by operation id. */
export type OperationRows<Id extends string = string> = { readonly [Name in Id]: OperationRow<Name> };

/** Rows of operations by group and operation id. */
export type OperationGroups = Readonly<Record<string, Readonly<Record<string, OperationRow>>>>;

/** The generated table of a vendor. */
export interface OperationTable {
  readonly groups: OperationGroups;
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
  readonly effect: Effect;
  readonly members: ReadonlyMap<string, InputMember>;
  /** The body is made of members, is one member named `body`, or does not exist. */
  readonly body: 'members' | 'whole' | 'none';
  /** JSON pointer of the payload in the body; the whole body without one. */
  readonly payload?: string;
  /** Names of members of the body that a result has, where neither a payload nor a page names them. */
  readonly result?: readonly string[];
  /** It replaces an object whole, and takes members that no document names: in this member of its body, or beside the others. */
  readonly replaces?: string;
  /** What the payload may be, where the specification says. */
  readonly payloadTypes?: readonly string[];
  readonly response: ResponseKind;
  /** Members of the request or the response, at any depth, whose values no error and no event may show. */
  readonly secrets?: readonly string[];
  readonly feature?: Feature;
}

/** @returns Whether a status carries a result of an operation. */
export function isSuccess({ success }: Pick<Operation, 'success'>, status: number): boolean {
  return (status >= 200 && status < 300) || success?.includes(status) === true;
}
