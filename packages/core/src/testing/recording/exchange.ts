/** One request and its response, as a recording holds them and as a replay compares them. */
import { brandOf } from '../../lib/brand.js';
import type { Operation, OperationTable } from '../../operation/operation.js';
import { findOperation, readPath } from '../operations.js';

/** What is compared of a request. */
export interface RequestFacts {
  /** `undefined` where it is no operation of the vendor, such as an upload to another host. */
  readonly operation: Operation | undefined;
  readonly method: string;
  readonly path: Readonly<Record<string, string>>;
  /** Values by name; those that are joined by commas are taken apart. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** The parsed JSON, or the text members of a form; `undefined` for anything else. */
  readonly body: unknown;
}

/** One exchange of a recording: a line of JSON. Values are kept, or replaced by stand-ins, as {@link RecordedExchange.response} says. */
export interface RecordedExchange {
  /** The id of the operation; `null` for a request that is none. */
  readonly operation: string | null;
  readonly method: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly body?: unknown;
  /** Missing where no response came. */
  readonly status?: number;
  /** `content-type` and `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The parsed JSON, in the shape that was received. Numbers and words that the specification names, dates, booleans and
   * nulls are as they were; every other value is replaced, the same by the same.
   */
  readonly response?: unknown;
  /** The body was no JSON, and is left out. */
  readonly isText?: true;
  /** No response came: the code of the failure. */
  readonly failure?: string;
}

/** Reads a request as `fetch` gets it. */
export function readRequest(table: OperationTable, address: string, init: RequestInit = {}): RequestFacts {
  const url = new URL(address);
  const method = (init.method ?? 'GET').toUpperCase();
  const operation = findOperation(table, method, url.pathname);
  const query: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) (query[name] ??= []).push(...value.split(','));
  return { operation, method, path: operation === undefined ? {} : readPath(operation, url.pathname), query, body: readBody(init.body) };
}

function readBody(body: RequestInit['body']): unknown {
  if (typeof body === 'string') return parse(body);
  if (brandOf(body) !== 'FormData') return undefined;
  return Object.fromEntries([...(body as FormData)].filter(([, value]) => typeof value === 'string'));
}

/** @returns The parsed JSON; `undefined` for anything else. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
