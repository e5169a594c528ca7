/**
 * What the sandboxes of the vendors have in common: routes, lists, JSON responses, and a log without secrets.
 *
 * @module @sec/core/vendor/testing
 */
export type { ListBehavior, ListChange, ListOptions, ListScript, OtherOrganization, SeedOptions } from './list-behavior.js';
export type { ListPage, PageRequest } from './list-cut.js';
export type { Example, Examples } from './examples.js';
export { createLists, type ListOperation, type Lists } from './lists.js';
export { refuseMethod } from './operations.js';
export type { RecordedExchange } from './recording/exchange.js';
export { type Recording, type RecordOptions, startRecording } from './recording/record.js';
export { createReplay, readRows, type Replay, type ReplayOptions } from './recording/replay.js';
export { emptyResponse, jsonResponse, refuseInSandbox } from './responses.js';
export { findRoute, type Route, route, type RoutedCall, type RouteOptions } from './routes.js';
export type { Vocabulary } from './recording/vocabulary.js';
export { createRandom } from './random.js';
export { asGiven, type Shapes } from './rows.js';
export type { ReceivedInput } from './seeded-list.js';
export { createShaper, type ShapeResponse } from './shaped-response.js';
export type { Row, StateCollection, StateOperation, StateTable, StoredRow, StoreTables } from './store/state-table.js';
export type { StateOptions, StoreOptions, StoreVendor } from './store/replies.js';
export { readInput } from './store/read-input.js';
export { hasShape, type NamedShapes, type Shape } from './store/shape.js';
export { createStore, type Store, type StoreCall } from './store/store.js';
export { watchInput, type WatchedInput } from './watched-input.js';

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
