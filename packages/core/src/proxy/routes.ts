/** Finds the operation that a method and a path mean, and takes the path apart. */
import { boundOf } from '../call/bound-operation.js';
import type { Runtime } from '../call/call.js';
import { ConfigError } from '../errors.js';
import type { Operation } from '../operation/operation.js';
import { packSegment, unsafeInPath } from '../request/proxy-path.js';
import type { ProxiedOperation } from './options.js';
import { Refusal } from './refusal.js';

const maxDecodings = 4;

/** An operation that the client of the proxy has. */
export interface Route {
  readonly operation: Operation;
  readonly runtime: Runtime;
  readonly facts: ProxiedOperation;
  /** Its path template, cut at the slashes. */
  readonly segments: readonly string[];
  readonly isAllowed: boolean;
}

/** What a path says. */
export interface Match {
  readonly route: Route;
  /** Path members, as their caller gave them. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * @param allow - Names of operations that are allowed beside the reads.
 * @throws {@link ConfigError} for a name that the client does not have.
 */
export function readRoutes(client: object, allow: readonly string[]): readonly Route[] {
  const names = new Set(allow);
  const used = new Set<string>();
  const routes: Route[] = [];
  for (const [group, members] of Object.entries(client)) {
    if (typeof members !== 'object' || members === null) continue;
    for (const [id, call] of Object.entries(members as object)) {
      const { operation, runtime } = boundOf('createProxy', call);
      const { method, path, effect, secrets = [] } = operation;
      const matching = [`${group}.${id}`, `${group}.*`].filter((name) => names.has(name));
      for (const name of matching) used.add(name);
      routes.push({
        operation,
        runtime,
        facts: { name: `${group}.${id}`, id, method, path, effect, secrets },
        segments: path.slice(1).split('/'),
        isAllowed: matching.length > 0 || (effect === 'read' && secrets.length === 0),
      });
    }
  }
  const stranger = allow.find((name) => !used.has(name));
  if (stranger !== undefined)
    throw new ConfigError(
      'allow',
      `"allow" must name operations of the client, got ${JSON.stringify(stranger)}; for example "${routes[0]?.facts.name ?? 'group.operation'}"`,
    );
  return routes;
}

/**
 * Finds the one operation of a path. Where a server could take the path for another operation as well, both must be allowed.
 *
 * @param path - Percent-encoded, behind the path of the proxy.
 * @throws {@link Refusal}
 */
export function findRoute(routes: readonly Route[], method: string, path: string): Match {
  const parts = readParts(path);
  // The one that is spelt out the furthest, as a server prefers it.
  const [route, ...others] = matchesOf(routes, method, parts).toSorted(byLiterals);
  if (route === undefined) throw new Refusal(404, 'operation', `the client of this proxy has no operation ${method} of this path`);
  for (const candidate of [route, ...others]) assertAllowed(candidate);
  const values: Record<string, string> = {};
  route.segments.forEach((segment, index) => {
    const name = memberOf(segment);
    if (name !== undefined) values[name] = unpack(parts[index] as string);
  });
  checkSlashes(route, values);
  for (const other of matchesOf(routes, method, asServersDecode(route, values))) assertAllowed(other);
  return { route, values };
}

/** @returns The segments of a path, without what some server on the way would decode, join or cut. */
function readParts(path: string): string[] {
  const refuse = (what: string): Refusal => new Refusal(400, 'path', `the path must not hold ${what}`);
  if (!path.startsWith('/')) throw refuse('anything between the path of the proxy and a slash');
  return path
    .slice(1)
    .split('/')
    .map((part, index, { length }) => {
      // Some operations have a slash at the end of their path.
      if (part === '' && index === length - 1) return part;
      if (part === '') throw refuse('an empty segment');
      let text: string;
      try {
        text = decodeURIComponent(part);
      } catch (cause) {
        throw new Refusal(400, 'path', 'the path must be percent-encoded UTF-8', { cause });
      }
      if (text === '.' || text === '..') throw refuse('a dot segment');
      if (unsafeInPath.test(text.slice(text.startsWith('~') ? 1 : 0)))
        throw refuse('an encoded separator, percent sign or control character');
      return text;
    });
}

function matchesOf(routes: readonly Route[], method: string, parts: readonly string[]): Route[] {
  return routes.filter(
    ({ operation, segments }) =>
      operation.method === method &&
      segments.length === parts.length &&
      segments.every((segment, index) => segment === parts[index] || (memberOf(segment) !== undefined && parts[index] !== '')),
  );
}

function byLiterals(one: Route, other: Route): number {
  const at = one.segments.findIndex(
    (segment, index) => (memberOf(segment) === undefined) !== (memberOf(other.segments[index] ?? '') === undefined),
  );
  return at === -1 ? 0 : memberOf(one.segments[at] as string) === undefined ? -1 : 1;
}

function memberOf(segment: string): string | undefined {
  return /^\{([^{}]+)\}$/.exec(segment)?.[1];
}

/** @returns What a segment stands for. Only one way to write it is taken, so that no value can be hidden. */
function unpack(part: string): string {
  if (!part.startsWith('~')) return part;
  try {
    const bytes = Uint8Array.from(atob(part.slice(1).replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (unsafeInPath.test(text) && packSegment(text) === part) return text;
  } catch {
    // Neither base64 nor UTF-8.
  }
  throw new Refusal(400, 'path', 'a packed segment of the path is malformed');
}

/** Many servers decode a slash before they look for what a path means. */
function checkSlashes({ operation: { slashes }, segments }: Route, values: Readonly<Record<string, string>>): void {
  const last = memberOf(segments.at(-1) ?? '');
  for (const [name, value] of Object.entries(values)) {
    if (/\p{Cc}/u.test(value)) throw new Refusal(400, 'path', `"${name}" must not hold control characters`);
    const parts = decodeAll(value).split(/[/\\]/);
    if (parts.length === 1) continue;
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
      throw new Refusal(400, 'path', `"${name}" must not hold an empty part or a dot segment between slashes`);
    if (name === last && slashes?.in !== name)
      throw new Refusal(400, 'path', `"${name}" must not hold a slash, as the path would then be that of something else`);
  }
}

/** @returns A path as a server reads it that decodes separators first. */
function asServersDecode({ segments }: Route, values: Readonly<Record<string, string>>): string[] {
  return segments.flatMap((segment) => decodeAll(values[memberOf(segment) ?? ''] ?? segment).split(/[/\\]/));
}

/** Undoes percent-encoding, as often as several servers in a row could. */
function decodeAll(text: string): string {
  let view = text;
  for (let decodings = 0; decodings < maxDecodings; decodings++) {
    const next = view.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    if (next === view) return view;
    view = next;
  }
  throw new Refusal(400, 'path', 'a value in the path is percent-encoded too often');
}

function assertAllowed({ isAllowed, facts: { name, effect, secrets } }: Route): void {
  if (isAllowed) return;
  const why = effect === 'read' ? `may hold secrets (${secrets.join(', ')})` : effect === 'write' ? 'writes' : 'acts';
  throw new Refusal(403, 'operation', `${name} ${why}, so the proxy forwards it only where its option "allow" names it`);
}
