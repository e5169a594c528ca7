/** Creates and changes many objects of the console, in the order in which they need each other. */
import { AuthError, ConfigError, InputError, type WorkflowError, type WorkflowErrorOf, type WorkflowProgress } from '@sec/core';
import {
  assertDuration,
  assertOptions,
  describe,
  isErrorOf,
  notify,
  parseResumeToken,
  type ResumeTokenType,
  serializeResumeToken,
  stableHash,
  targetOf,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import { isMembers } from './compare.js';
import type { UpsertFacts, UpsertRun } from './run-upsert.js';
import { withoutSecretMembers } from './secrets.js';
import { applicationScopeFacts, type UpsertApplicationScopeInput, upsertApplicationScopeWithin } from './upsert-application-scope.js';
import { assurancePolicyFacts, type UpsertAssurancePolicyInput, upsertAssurancePolicyWithin } from './upsert-assurance-policy.js';
import { permissionSetFacts, type UpsertPermissionSetInput, upsertPermissionSetWithin } from './upsert-permission-set.js';
import { registryFacts, type UpsertRegistryInput, upsertRegistryWithin } from './upsert-registry.js';
import { roleFacts, type UpsertRoleInput, upsertRoleWithin } from './upsert-role.js';
import { runtimePolicyFacts, type UpsertRuntimePolicyInput, upsertRuntimePolicyWithin } from './upsert-runtime-policy.js';
import { type UpsertKind, type UpsertOptions, upsertOptionNames, type UpsertResult } from './upsert.js';

/** Objects that are wanted, by their kind; JSON can hold it. Objects that it does not name are left alone. */
export interface UpsertConfigurationInput {
  readonly registries?: readonly UpsertRegistryInput[] | undefined;
  readonly permissionSets?: readonly UpsertPermissionSetInput[] | undefined;
  readonly applicationScopes?: readonly UpsertApplicationScopeInput[] | undefined;
  readonly roles?: readonly UpsertRoleInput[] | undefined;
  readonly assurancePolicies?: readonly UpsertAssurancePolicyInput[] | undefined;
  readonly runtimePolicies?: readonly UpsertRuntimePolicyInput[] | undefined;
}

export interface UpsertConfigurationOptions extends UpsertOptions {
  /**
   * What follows when an object fails: `stop` throws, and leaves the rest alone; `continue` does the others, and the result names
   * those that failed. A credential or option that is refused always stops.
   *
   * @defaultValue `stop`
   */
  readonly onFailure?: 'stop' | 'continue' | undefined;
  /**
   * Resume token of an earlier run on the same console: objects that it did and that are wanted as before are skipped. It holds
   * hashes only, of what is no secret.
   */
  readonly resumeToken?: string | undefined;
  /** Longest time for all objects together, in milliseconds. @defaultValue no limit */
  readonly timeoutMs?: number | undefined;
  /** Called after each object; `done` and `total` count objects, the skipped ones included. */
  readonly onProgress?: ((progress: UpsertConfigurationProgress) => void) | undefined;
  /** Receives the resume token after each object that is as wanted. */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
}

export interface UpsertConfigurationProgress extends WorkflowProgress<'upserting'> {
  readonly done: number;
  readonly total: number;
  /** What became of the object. */
  readonly entry: UpsertConfigurationEntry;
}

/** An object that was not done, and why. */
export interface UpsertFailure {
  readonly outcome: 'failed';
  readonly kind: UpsertKind;
  readonly name: string;
  readonly error: unknown;
}

export type UpsertConfigurationEntry = UpsertResult | UpsertFailure;

export interface UpsertConfigurationResult {
  /** In the order in which they were done. */
  readonly entries: readonly UpsertConfigurationEntry[];
  /** Number of objects that failed. */
  readonly failures: number;
  /** Number of objects that the resume token says are done. */
  readonly skipped: number;
  /** Continues with what failed; `undefined` where nothing failed, and for a dry run. */
  readonly resumeToken: string | undefined;
}

type Reads =
  | 'registries.getRegistry'
  | 'registries.listRegistries'
  | 'permissionSets.getPermissionSet'
  | 'applicationScopes.getApplicationScope'
  | 'roles.getRole'
  | 'assurancePolicies.getAssurancePolicy'
  | 'runtimePolicies.getRuntimePolicy';
type Writes =
  | 'registries.createRegistry'
  | 'registries.updateRegistry'
  | 'permissionSets.createPermissionSet'
  | 'permissionSets.updatePermissionSet'
  | 'applicationScopes.createApplicationScope'
  | 'applicationScopes.updateApplicationScope'
  | 'roles.createRole'
  | 'roles.updateRole'
  | 'assurancePolicies.createAssurancePolicy'
  | 'assurancePolicies.updateAssurancePolicy'
  | 'runtimePolicies.createRuntimePolicy'
  | 'runtimePolicies.updateRuntimePolicy';
type WholeClient = AquaClientWith<Reads | Writes>;

interface Part {
  readonly facts: UpsertFacts;
  readonly upsert: (run: UpsertRun, client: WholeClient, input: never, options: UpsertOptions) => Promise<UpsertResult>;
}

/**
 * In the order in which they are done: roles join permission sets and scopes, and policies name scopes.
 *
 * @source aquasecurity/terraform-provider-aquasec [C]; bcgov-platform-services/aqua-scan-cli-operator [T]
 */
const parts: Readonly<Record<keyof UpsertConfigurationInput, Part>> = {
  registries: { facts: registryFacts, upsert: upsertRegistryWithin },
  permissionSets: { facts: permissionSetFacts, upsert: upsertPermissionSetWithin },
  applicationScopes: { facts: applicationScopeFacts, upsert: upsertApplicationScopeWithin },
  roles: { facts: roleFacts, upsert: upsertRoleWithin },
  assurancePolicies: { facts: assurancePolicyFacts, upsert: upsertAssurancePolicyWithin },
  runtimePolicies: { facts: runtimePolicyFacts, upsert: upsertRuntimePolicyWithin },
};

/**
 * Why {@link upsertConfiguration} has no result, or an entry of it none. `objectFailed`: an object failed, its `cause` says why, and
 * `onFailure` is `stop`; `timeout`: not all were done in time. Of an entry, or of that cause, `notReadBack`: the object was written,
 * and what the console has now could not be read.
 */
export type UpsertConfigurationReason = 'objectFailed' | 'notReadBack' | 'timeout';

/** @returns Whether an error is one of {@link upsertConfiguration}; its `reason` is then one of {@link UpsertConfigurationReason}. */
export function isUpsertConfigurationError(error: unknown): error is WorkflowErrorOf<'upsertConfiguration', UpsertConfigurationReason> {
  return isErrorOf('upsertConfiguration', error);
}

const workflow: Workflow<UpsertConfigurationReason> = 'upsertConfiguration';
const tokenType: ResumeTokenType = { name: 'aqua-configuration', version: 1 };

/**
 * Says what {@link upsertConfiguration} would do, and writes nothing. A client that can only read is enough.
 *
 * @throws what the run would throw before it writes.
 */
export function upsertConfiguration(
  client: AquaClientWith<Reads>,
  input: UpsertConfigurationInput,
  options: UpsertConfigurationOptions & { readonly dryRun: true },
): Promise<UpsertConfigurationResult>;
/**
 * Creates objects that do not exist yet, and replaces those of which a named member differs: registries, permission sets, application
 * scopes, roles, assurance policies and runtime policies, one after the other. Nothing is deleted. Running it again does what is left.
 *
 * @param input - What is wanted, such as the parsed JSON of a file.
 * @throws {@link InputError} for a kind that does not exist, or two objects of one name; nothing is sent.
 * @throws {@link WorkflowError} with reason `objectFailed` for the first object that fails, unless `onFailure` is `continue`; its
 * `cause` is the error of the object.
 * @throws {@link WorkflowError} with reason `timeout` when not all are done in time.
 * @throws {@link AuthError} and {@link ConfigError} at once, as no other object would fare better. As on every error after an object
 * that was done, `resumeToken` continues behind it.
 */
export function upsertConfiguration(
  client: WholeClient,
  input: UpsertConfigurationInput,
  options?: UpsertConfigurationOptions,
): Promise<UpsertConfigurationResult>;
export async function upsertConfiguration(
  client: AquaClientWith<Reads>,
  input: UpsertConfigurationInput,
  options: UpsertConfigurationOptions = {},
): Promise<UpsertConfigurationResult> {
  assertOptions(workflow, options, [...upsertOptionNames, 'onFailure', 'resumeToken', 'timeoutMs', 'onProgress', 'onResumeToken']);
  const { signal, onFailure = 'stop', resumeToken, timeoutMs } = options;
  if (!['stop', 'continue'].includes(onFailure))
    throw new InputError(`${workflow}: "onFailure" must be "stop" or "continue", got ${describe(onFailure)}`, { member: 'onFailure' });
  if (timeoutMs !== undefined) assertDuration(workflow, { timeoutMs });
  const wishes = readWishes(input);
  const target = stableHash(targetOf(client));
  const done = new Set(resumeToken === undefined ? [] : readToken(resumeToken, target));
  let step = '';
  const limit = { workflow, timeoutMs, signal, resumeToken: options.dryRun === true ? undefined : resumeToken, describeStep: () => step };
  return withTimeout(client, limit, (run) =>
    upsertAll(run, client as WholeClient, { wishes, target, done, onStep: (now) => void (step = now) }, options),
  );
}

/** What a run is about. */
interface Work {
  readonly wishes: readonly Wish[];
  readonly target: string;
  /** Hashes of what is done; it grows. */
  readonly done: Set<string>;
  readonly onStep: (step: string) => void;
}

async function upsertAll(
  run: WorkflowRun<UpsertConfigurationReason>,
  client: WholeClient,
  { wishes, target, done, onStep }: Work,
  { onFailure = 'stop', onProgress, onResumeToken, ...how }: UpsertConfigurationOptions,
): Promise<UpsertConfigurationResult> {
  const { signal, elapsedMs } = run;
  const left = wishes.filter(({ hash }) => !done.has(hash));
  const entries: UpsertConfigurationEntry[] = [];
  const skipped = wishes.length - left.length;
  const token = (): string => serializeResumeToken(tokenType, { target, done: [...done] });
  for (const { facts, upsert, wanted, hash } of left) {
    const { kind, noun } = facts;
    const { name } = wanted as { readonly name: string };
    const object = `the ${noun} ${JSON.stringify(name)}`;
    const progress = `${entries.length + skipped} of ${wishes.length} objects were done`;
    onStep(`${object} was being upserted, after ${progress}`);
    let entry: UpsertConfigurationEntry;
    try {
      const result = await upsert(run, client, wanted as never, how);
      entry = result;
      if (how.dryRun !== true && result.notApplied.length === 0) {
        done.add(hash);
        // An object that was as wanted is done, and nothing was changed.
        run.resumeToken = token();
        notify(onResumeToken, run.resumeToken);
      }
    } catch (error) {
      if (signal.aborted || isForAll(error)) throw error;
      if (onFailure === 'stop') throw toFailure(error, object, progress);
      entry = { outcome: 'failed', kind, name, error };
    }
    entries.push(entry);
    notify(onProgress, { step: 'upserting', elapsedMs: elapsedMs(), done: entries.length + skipped, total: wishes.length, entry });
  }
  const failures = entries.filter(({ outcome }) => outcome === 'failed').length;
  return { entries, failures, skipped, resumeToken: failures > 0 && how.dryRun !== true ? token() : undefined };
}

/** Whether every other object would fail in the same way. */
function isForAll(error: unknown): boolean {
  return error instanceof AuthError || error instanceof ConfigError;
}

function toFailure(error: unknown, object: string, progress: string): WorkflowError {
  const said = (error instanceof Error ? error.message : describe(error)).replace(`${workflow}: `, '');
  return workflowError(workflow, 'objectFailed', `${object} failed, after ${progress}: ${said}`, { cause: error });
}

/** One object that is wanted. */
interface Wish extends Part {
  readonly wanted: object;
  /** Of what is wanted but its secrets. */
  readonly hash: string;
}

/** @returns All objects in their order. @throws {@link InputError} */
function readWishes(input: unknown): Wish[] {
  const refuse = (member: string, message: string): InputError => new InputError(`${workflow}: ${message}`, { member });
  if (!isMembers(input)) throw refuse('', `the input must be an object such as { roles: [] }, got ${describe(input)}`);
  const foreign = Object.keys(input).find((kind) => !Object.hasOwn(parts, kind));
  if (foreign !== undefined)
    throw refuse(foreign, `"${foreign}" is not a kind of object that it knows; known kinds: ${Object.keys(parts).join(', ')}`);
  const seen = new Set<string>();
  return Object.entries(parts).flatMap(([group, part]) => {
    const objects: unknown = input[group] ?? [];
    if (!Array.isArray(objects)) throw refuse(group, `"${group}" must be an array of objects, got ${describe(objects)}`);
    return objects.map((wanted: unknown, index): Wish => {
      const place = `${group}[${index}]`;
      if (!isMembers(wanted) || typeof wanted['name'] !== 'string')
        throw refuse(place, `"${place}" must be an object with a "name", got ${describe(wanted)}`);
      const key = JSON.stringify([group, ...part.facts.keys.map((name) => wanted[name])]);
      if (seen.has(key))
        throw refuse(place, `"${place}" has the name of another one, ${JSON.stringify(wanted['name'])}; name each object once`);
      seen.add(key);
      return { ...part, wanted, hash: stableHash([group, withoutSecretMembers(part.facts, wanted)]) };
    });
  });
}

/** @returns The hashes of what is done. */
function readToken(resumeToken: unknown, target: string): readonly string[] {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "resumeToken" must be the string that onResumeToken received, ${problem}`, { member: 'resumeToken' });
  const state = (parseResumeToken(tokenType, resumeToken, refuse) ?? {}) as { readonly target?: unknown; readonly done?: unknown };
  if (!Array.isArray(state.done)) throw refuse('got a damaged one');
  if (state.target !== target) throw refuse('got one of another console');
  return state.done as readonly string[];
}
