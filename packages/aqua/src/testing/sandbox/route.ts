/** How a family describes its routes. */
import {
  type ListPage,
  type PageRequest,
  type Route as SharedRoute,
  type RouteOptions,
  route as sharedRoute,
} from '@sec/core/vendor/testing';
import type { AquaSandboxOptions } from './options.js';
import type { Store } from './state.js';
import type { Tokens } from './token.js';

/** What a handler knows. */
export interface Call {
  readonly store: Store;
  readonly options: AquaSandboxOptions;
  readonly tokens: Tokens;
  /** Values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Members of a JSON object; empty for any other body. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Cuts a page out of the rows of this list. */
  readonly cut: <Row>(page: PageRequest<Row>) => ListPage;
  /** Who calls, for members such as `author`. */
  readonly user: string;
}

export type Route = SharedRoute<Call>;

export function route(method: string, path: string, respond: (call: Call) => Response, options?: RouteOptions): Route {
  return sharedRoute<Call>(method, path, respond, options);
}

/** A route that needs no credential. */
export function publicRoute(method: string, path: string, respond: (call: Call) => Response): Route {
  return sharedRoute<Call>(method, path, respond, { isPublic: true });
}

/** @returns The pattern of a repository in a path. */
export function repositoryPattern({ imagePaths = 'both' }: AquaSandboxOptions): string {
  return { raw: '(?:(?!%2F|%2f).)+', encoded: '[^/]+', both: '.+' }[imagePaths];
}

/** @returns A member of a body; an empty string for what is no string. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
