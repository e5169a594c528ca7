/** How a family describes its routes. */
import type { ListPage, PageRequest } from '@sec/core/vendor/testing';
import type { Bound, Shape } from './bind.js';
import type { Access, Caller } from './caller.js';

/** What a handler knows besides its input. */
export interface Call {
  readonly caller: Caller;
  readonly request: Request;
  /** Cuts a page out of the rows of this list. */
  readonly cut: <Row>(page: PageRequest<Row>) => ListPage;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Path after `/api/v1`, without a slash at the end. */
  readonly path: string;
  readonly access: Access;
  /** Whether the media type is checked before the credential, as in the alert family. */
  readonly isMediaTypeFirst: boolean;
  readonly request: Shape;
  /** Runs first; what it returns ends the call. */
  readonly before: ((call: Call) => Response | undefined) | undefined;
  readonly check: (input: never, call: Call) => string | undefined;
  readonly respond: (input: never, call: Call) => unknown;
}

export interface RouteDefinition<Request extends Shape> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** @defaultValue `project` */
  readonly access?: Access;
  readonly isMediaTypeFirst?: boolean;
  readonly request: Request;
  readonly before?: (call: Call) => Response | undefined;
  /** @returns The message of validation; `undefined` when the request passes. */
  readonly check: (input: Bound<Request>, call: Call) => string | undefined;
  /** @returns The payload, put into the envelope; a finished `Response`; or a promise of one of them. */
  readonly respond: (input: Bound<Request>, call: Call) => unknown;
}

export function route<const Request extends Shape>(definition: RouteDefinition<Request>): Route {
  return { access: 'project', isMediaTypeFirst: false, before: undefined, ...definition } as Route;
}

/** @returns A wrapped object, which validation has seen to be there. */
export function checked<Inner extends object>(inner: Inner | undefined): Inner {
  if (inner === undefined) throw new TypeError('the wrapped object is missing although validation passed');
  return inner;
}
