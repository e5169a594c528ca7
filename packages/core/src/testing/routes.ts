/** The routes of a sandbox, and which of them a request takes. */
import type { Operation } from '../operation/operation.js';

/** One route of a sandbox. `Call` is what a vendor's handlers know. */
export interface Route<Call> {
  readonly method: string;
  /** As the vendor writes it, with parameters in braces. */
  readonly path: string;
  readonly pattern: RegExp;
  /** The route needs no credential. */
  readonly isPublic: boolean;
  readonly respond: (call: Call) => Response;
}

/** What a handler knows of its request, usually beside other things. */
export interface RoutedCall {
  /** Values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON; `undefined` for an empty body and for text that is not JSON. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** What a route may say beside its path. */
export interface RouteOptions {
  readonly isPublic?: boolean;
  /** Patterns of parameters that are more, or less, than any one segment. */
  readonly patterns?: Readonly<Record<string, string>>;
}

/** @param path - As the vendor writes it, with parameters in braces. */
export function route<Call>(
  method: string,
  path: string,
  respond: (call: Call) => Response,
  { isPublic = false, patterns = {} }: RouteOptions = {},
): Route<Call> {
  const pattern = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${patterns[name] ?? '[^/]+'})`);
  return { method, path, pattern: new RegExp(`^${pattern}$`), isPublic, respond };
}

/**
 * @param operation - The operation of the request, where it is known: a route of another one is not taken, such as that of an image
 * whose tag has the name of a part of images.
 * @returns The first route for a method and path, with the path's parameters; `undefined` where there is none.
 */
export function findRoute<Call>(
  routes: readonly Route<Call>[],
  method: string,
  path: string,
  operation?: Operation,
): { readonly route: Route<Call>; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method || (operation !== undefined && !isOf(operation, candidate.path))) continue;
    const found = candidate.pattern.exec(path);
    if (found === null) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decode(value)] as const);
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

/** Whether a path, written with other names of its parameters, is that of an operation. */
function isOf({ path }: Operation, own: string): boolean {
  const unnamed = (text: string): string => text.replace(/\{[^{}]*\}/g, '{}');
  return unnamed(path).endsWith(unnamed(own));
}
