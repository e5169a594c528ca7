/** How a family describes its routes, and how a request finds one. */
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

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Nobody has to prove who it is. */
  readonly isOpen: boolean;
  readonly answer: (call: Call) => Response;
}

export function route(method: string, path: string, answer: (call: Call) => Response): Route {
  const pattern = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { method, pattern: new RegExp(`^${pattern}$`), isOpen: false, answer };
}

export function openRoute(method: string, path: string, answer: (call: Call) => Response): Route {
  return { ...route(method, path, answer), isOpen: true };
}

/** @returns The route with the path's parameters; `undefined` for a path or method that is not known. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const groups = candidate.pattern.exec(path);
    if (groups === null) continue;
    const params = Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decode(value)] as const);
    return { route: candidate, params: Object.fromEntries(params) };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
