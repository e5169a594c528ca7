/** What the other entries of a package find on a client: workflows, raw calls and test kits, whatever copy of core made it. */
import type { Runtime } from './call.js';
import { ConfigError, InputError } from '../errors.js';
import type { Emit } from '../events.js';
import { type Clock, systemClock } from '../lib/clock.js';
import type { Redactor } from '../lib/redactor.js';

/** Holds functions only, so that printing a client shows nothing that is in them. */
interface ClientContext {
  readonly version: number;
  readonly runtime: () => Runtime;
}

/** Registered, so that a client of the one module format can be given to functions of the other. */
const key = Symbol.for('@sec/core/client');
const version = 1;

/** Makes a runtime reachable through its client. */
export function keepRuntime(client: object, runtime: Runtime): void {
  Object.defineProperty(client, key, { configurable: true, value: { version, runtime: () => runtime } satisfies ClientContext });
}

/**
 * @returns The runtime of a client.
 * @throws {@link InputError} for an object that no factory of ours made, such as a copy of a client.
 * @throws {@link ConfigError} for a client of another version of core.
 */
export function runtimeOf(name: string, client: object): Runtime {
  const context = (client as { readonly [key]?: ClientContext } | null | undefined)?.[key];
  if (context === undefined)
    throw new InputError(`${name}: "client" must be a client of this package, got something else; a copy of a client is none`, {
      member: 'client',
    });
  if (context.version !== version)
    throw new ConfigError(
      'client',
      `"client" was made by another version of @sec/core (its context has version ${context.version}, this one reads version ${version}); install one version of the packages`,
    );
  return context.runtime();
}

/** @returns The clock of a client; the system's for a stand-in that a test wrote itself. */
export function clockOf(client: object): Clock {
  return findRuntime(client)?.clock ?? systemClock;
}

/** @returns What reports the events of a client; nothing is reported for a stand-in. */
export function emitOf(client: object): Emit {
  return findRuntime(client)?.emit ?? (() => undefined);
}

/** @returns What knows the secrets of a client; `undefined` for a stand-in. */
export function redactorOf(client: object): Redactor | undefined {
  return findRuntime(client)?.redactor;
}

/** @returns What the vendor's connection kept for its own workflows. */
export function factsOf(client: object): object | undefined {
  return findRuntime(client)?.facts;
}

/** @returns The installation or account that a client reads; `undefined` where the vendor has only one, and for a stand-in. */
export function targetOf(client: object): unknown {
  return findRuntime(client)?.target;
}

function findRuntime(client: object): Runtime | undefined {
  const context = (client as { readonly [key]?: ClientContext })[key];
  return context?.version === version ? context.runtime() : undefined;
}
