/**
 * What the sandboxes of the vendors have in common: routes, lists, JSON responses, and a log without secrets.
 *
 * @module @sec/core/vendor/testing
 */
export type { ListBehavior, ListChange, ListOptions, ListScript, OtherOrganization, SeedOptions } from './list-behavior.js';
export type { ListPage, PageRequest } from './list-cut.js';
export { createLists, type ListOperation, type Lists } from './lists.js';
export type { RecordedExchange } from './recording/exchange.js';
export { type Recording, type RecordOptions, startRecording } from './recording/record.js';
export { createReplay, readRows, type Replay, type ReplayOptions } from './recording/replay.js';
export type { Vocabulary } from './recording/vocabulary.js';
export { createRandom } from './random.js';
export { completeRow, type RowShape, type ShapePlace, type Shapes, thinRow } from './rows.js';
export type { ReceivedInput } from './seeded-list.js';
export { createShaper, jsonResponse, type ShapeResponse } from './shaped-response.js';

/** One route of a sandbox. `Call` is what a vendor's handlers know. */
export interface Route<Call> {
  readonly method: string;
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
  return { method, pattern: new RegExp(`^${pattern}$`), isPublic, respond };
}

/** @returns The first route for a method and path, with the path's parameters; `undefined` where there is none. */
export function findRoute<Call>(
  routes: readonly Route<Call>[],
  method: string,
  path: string,
): { readonly route: Route<Call>; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
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

/** A response without a body. */
export function emptyResponse(status = 200): Response {
  return new Response(null, { status });
}

/** @returns The value of JSON text, or `undefined` for text that is not JSON. */
export function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** @returns The JSON without its secrets; other text is not kept, as nobody knows what is secret in it. */
export function redactedBody(text: string, secretMembers: RegExp): unknown {
  if (text === '') return undefined;
  const parsed = tryParseJson(text);
  return parsed === undefined ? '(no JSON)' : hideSecrets(parsed, secretMembers);
}

function hideSecrets(value: unknown, secretMembers: RegExp): unknown {
  if (Array.isArray(value)) return value.map((item) => hideSecrets(item, secretMembers));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, secretMembers.test(name) ? '***' : hideSecrets(member, secretMembers)] as const),
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
