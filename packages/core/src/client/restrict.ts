/** Clients that may do less: every other operation is refused before anything is sent, whatever it is called through. */
import { boundOf } from '../call/bound-operation.js';
import { keepRuntime, runtimeOf } from '../call/client-context.js';
import { ConfigError } from '../errors.js';
import type { Operation } from '../operation/operation.js';
import { bindOperation, lazily } from './bind-operations.js';
import type { ClientBase } from './create-client.js';

/** The part of a client that has the named operations of each group. */
export type ClientPart<Client, Names> = {
  readonly [Group in keyof Client & keyof Names]: Pick<Client[Group], Names[Group] & keyof Client[Group]>;
} & ClientBase;

/** What `allow` takes: `group.operation`, or `group.*` for all of a group. */
export type AllowedPath<Operations> = {
  [Group in keyof Operations & string]: `${Group}.*` | `${Group}.${keyof Operations[Group] & string}`;
}[keyof Operations & string];

/** The names of the operations that such paths stand for, by group. */
export type NamesOf<Operations, Path extends string> = {
  readonly [Group in keyof Operations as Path extends `${Group & string}.${string}` ? Group : never]: Path extends `${Group & string}.*`
    ? keyof Operations[Group]
    : Path extends `${Group & string}.${infer Id}`
      ? Id
      : never;
};

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/**
 * Makes a client of another one that shares everything with it, and refuses what reads alone do not do: operations of another
 * effect, and raw calls and uploads that are no operation. It is refused at run time, too, and before anything is sent.
 */
export function restrictToReads(client: object): object {
  return restrict(client, ({ effect }) => effect === 'read', {
    option: 'readOnly',
    why: 'this client is read-only',
    instead: () => 'use the client that it was made of',
  });
}

/** @throws {@link ConfigError} for a path that the client does not have. */
export function restrictToPaths(client: object, paths: readonly string[]): object {
  const groups = client as Groups;
  const allowed = new Set<unknown>();
  for (const path of paths) {
    const [group = '', id = ''] = String(path).split('.');
    const own = Object.hasOwn(groups, group) ? groups[group] : undefined;
    const known = Object.keys(own ?? {});
    if (typeof own !== 'object' || (id !== '*' && !known.includes(id)))
      throw new ConfigError(
        'allow',
        `"allow" must name operations of the client, got ${JSON.stringify(path)}; for example ${exampleOf(groups)}`,
      );
    for (const name of known) if (id === '*' || id === name) allowed.add(name);
  }
  return restrict(client, ({ id }) => allowed.has(id), {
    option: 'allow',
    why: 'this client is restricted to other operations',
    instead: ({ id }) => {
      const group = Object.keys(groups).find((name) => Object.hasOwn(groups[name] ?? {}, id));
      return group === undefined ? 'allow it' : `allow it with allow(client, ["${group}.${id}"])`;
    },
  });
}

function exampleOf(groups: Groups): string {
  const group = Object.keys(groups).find((name) => typeof groups[name] === 'object') ?? 'group';
  return `"${group}.*"`;
}

interface Reason {
  readonly option: string;
  readonly why: string;
  readonly instead: (operation: Operation) => string;
}

function restrict(client: object, isAllowed: (operation: Operation) => boolean, { option, why, instead }: Reason): object {
  const parent = runtimeOf(option, client);
  const runtime = {
    ...parent,
    assertAllowed(operation: Operation): void {
      parent.assertAllowed?.(operation);
      if (isAllowed(operation)) return;
      const { id, effect } = operation;
      const does = effect === 'read' ? 'reads' : effect === 'write' ? 'writes' : 'acts';
      throw new ConfigError(option, `${id} ${does}, and ${why}, so nothing was sent; ${instead(operation)}`);
    },
  };
  const restricted = Object.create(Object.getPrototypeOf(client) as object | null) as object;
  // What a vendor keeps beside its groups, such as the turns of an installation, is shared.
  for (const key of Reflect.ownKeys(client)) {
    const group = typeof key === 'string' ? (client as Groups)[key] : undefined;
    if (typeof key === 'string' && typeof group === 'object') lazily(restricted, key, () => bindGroup(group));
    else Object.defineProperty(restricted, key, Object.getOwnPropertyDescriptor(client, key) as PropertyDescriptor);
  }
  const bindGroup = (group: object): object => {
    const bound = {};
    for (const id of Object.keys(group))
      lazily(bound, id, () => {
        const call = (group as Readonly<Record<string, unknown>>)[id];
        const { operation } = boundOf(option, call);
        return isAllowed(operation) ? call : bindOperation(runtime, operation);
      });
    return bound;
  };
  keepRuntime(restricted, runtime);
  return restricted;
}
