/** What a caller of a raw call gives, and the operation behind its path. */
import { InputError } from '../errors.js';
import { checkHeader, headerEntries, lowerCased } from '../http/headers.js';
import { describe } from '../lib/describe.js';
import type { Operation, OperationGroups, ResponseKind } from '../operation/operation.js';
import { findByPath } from '../operation/parse-row.js';
import { inputError } from '../request/input-error.js';
import { isDots } from '../request/path.js';

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/** The parts of openapi-fetch's init that are used. */
export interface RawInit {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
  };
  readonly headers?: HeadersInit | Record<string, unknown>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
}

const responseKinds: Readonly<Record<string, ResponseKind>> = { text: 'text', blob: 'bytes', arrayBuffer: 'bytes', stream: 'stream' };

/** @returns The operation of a path; a path that the specification does not have is never retried. */
export function findOperation(groups: OperationGroups, method: Method, path: string, parseAs: RawInit['parseAs']): Operation {
  const operation = (typeof path === 'string' ? findByPath(groups, method, path) : undefined) ?? unlisted(method, path);
  const response = responseKinds[parseAs ?? 'json'];
  return response === undefined ? operation : { ...operation, response };
}

/** Nothing is known of the path, so nothing is risked. */
function unlisted(method: Method, path: string): Operation {
  // Without its slash a path could become part of the host name; a dot segment would climb.
  if (typeof path !== 'string' || !path.startsWith('/') || /[\s\\?#]/.test(path) || path.split('/').some(isDots)) {
    throw new InputError(
      `${method}: the path must begin with "/" and hold no query, space, backslash or dot segment, got ${describe(path)}; for example "/things/{id}"`,
      { member: 'path' },
    );
  }
  return {
    id: `${method} ${path}`,
    method,
    path,
    retry: 'never',
    effect: 'act',
    members: new Map(),
    body: 'none',
    response: 'json',
    empty: true,
    // Nobody says which members are secret.
    secrets: ['body'],
  };
}

/** Collects the headers and refuses those that could not be sent; the platform's own message would repeat their value. */
export function readHeaders(operation: Operation, { headers = {}, params }: RawInit): Record<string, string> {
  const fail = (name: string) => (message: string) => inputError(operation, name, message);
  const read = (source: object): Record<string, string> =>
    lowerCased(
      headerEntries(source, fail('headers')).flatMap(([name, value]): (readonly [string, string])[] =>
        value === undefined || value === null ? [] : [[name as string, checkHeader(name, String(value), fail(String(name)))]],
      ),
    );
  return { ...read(headers), ...read(params?.header ?? {}) };
}
