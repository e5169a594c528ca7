/** How a family describes its routes. */
import { type Route as SharedRoute, route as sharedRoute } from '@sec/core/testing/sandbox';
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
  /** Who calls, for members such as `author`. */
  readonly user: string;
}

export type Route = SharedRoute<Call>;

export function route(method: string, path: string, answer: (call: Call) => Response): Route {
  return sharedRoute<Call>(method, path, answer);
}

/** Nobody has to prove who it is. */
export function openRoute(method: string, path: string, answer: (call: Call) => Response): Route {
  return sharedRoute<Call>(method, path, answer, { isOpen: true });
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
