/** Creates and changes many objects of the console, in the order in which they need each other. */
import { AuthError, ConfigError, InputError, WorkflowError, type WorkflowProgress } from '@sec/core';
import {
  describe,
  notify,
  parseResumeToken,
  type ResumeTokenType,
  serializeResumeToken,
  stableHash,
  targetOf,
  withTimeout,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import { isMembers } from './compare.js';
import type { UpsertFacts } from './run-upsert.js';
import { withoutSecretMembers } from './secrets.js';
import { applicationScopeFacts, upsertApplicationScope, type UpsertApplicationScopeInput } from './upsert-application-scope.js';
import { assurancePolicyFacts, upsertAssurancePolicy, type UpsertAssurancePolicyInput } from './upsert-assurance-policy.js';
import { permissionSetFacts, upsertPermissionSet, type UpsertPermissionSetInput } from './upsert-permission-set.js';
import { registryFacts, upsertRegistry, type UpsertRegistryInput } from './upsert-registry.js';
import { roleFacts, upsertRole, type UpsertRoleInput } from './upsert-role.js';
import { runtimePolicyFacts, upsertRuntimePolicy, type UpsertRuntimePolicyInput } from './upsert-runtime-policy.js';
import type { UpsertKind, UpsertOptions, UpsertResult } from './upsert.js';

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
  readonly upsert: (client: WholeClient, input: never, options: UpsertOptions) => Promise<UpsertResult>;
}

/**
 * In the order in which they are done: roles join permission sets and scopes, and policies name scopes.
 *
 * @source aquasecurity/terraform-provider-aquasec [C]; bcgov-platform-services/aqua-scan-cli-operator [T]
 */
const parts: Readonly<Record<keyof UpsertConfigurationInput, Part>> = {
  registries: { facts: registryFacts, upsert: upsertRegistry },
  permissionSets: { facts: permissionSetFacts, upsert: upsertPermissionSet },
  applicationScopes: { facts: applicationScopeFacts, upsert: upsertApplicationScope },
  roles: { facts: roleFacts, upsert: upsertRole },
  assurancePolicies: { facts: assurancePolicyFacts, upsert: upsertAssurancePolicy },
  runtimePolicies: { facts: runtimePolicyFacts, upsert: upsertRuntimePolicy },
};

const workflow = 'upsertConfiguration';
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
 * @throws {@link WorkflowError} with reason `failed` for the first object that fails, unless `onFailure` is `continue`; its `cause` is
 * the error of the object.
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
  const { signal, onFailure = 'stop', resumeToken, onProgress, onResumeToken, ...how } = options;
  if (!['stop', 'continue'].includes(onFailure))
    throw new InputError(`${workflow}: "onFailure" must be "stop" or "continue", got ${describe(onFailure)}`, { member: 'onFailure' });
  const wishes = readWishes(input);
  return withTimeout(client, { workflow, signal }, async ({ signal: ownSignal, elapsedMs }) => {
    const target = stableHash(targetOf(client));
    const done = new Set(resumeToken === undefined ? [] : readToken(resumeToken, target));
    const left = wishes.filter(({ hash }) => !done.has(hash));
    const entries: UpsertConfigurationEntry[] = [];
    const skipped = wishes.length - left.length;
    const token = (): string => serializeResumeToken(tokenType, { target, done: [...done] });
    for (const { facts, upsert, wanted, hash } of left) {
      const { kind } = facts;
      const { name } = wanted as { readonly name: string };
      let entry: UpsertConfigurationEntry;
      try {
        const result = await upsert(client as WholeClient, wanted as never, { ...how, signal: ownSignal });
        entry = result;
        if (how.dryRun !== true && result.notApplied.length === 0) {
          done.add(hash);
          notify(onResumeToken, token());
        }
      } catch (error) {
        if (ownSignal.aborted || isForAll(error)) throw error;
        if (onFailure === 'stop')
          throw toFailure(error, `the ${facts.noun} ${JSON.stringify(name)}`, `${entries.length + skipped} of ${wishes.length}`);
        entry = { outcome: 'failed', kind, name, error };
      }
      entries.push(entry);
      notify(onProgress, { step: 'upserting', elapsedMs: elapsedMs(), done: entries.length + skipped, total: wishes.length, entry });
    }
    const failures = entries.filter(({ outcome }) => outcome === 'failed').length;
    return { entries, failures, skipped, resumeToken: failures > 0 && how.dryRun !== true ? token() : undefined };
  });
}

/** Whether every other object would fail in the same way. */
function isForAll(error: unknown): boolean {
  return error instanceof AuthError || error instanceof ConfigError;
}

function toFailure(error: unknown, object: string, done: string): WorkflowError {
  const said = error instanceof Error ? error.message : describe(error);
  return new WorkflowError(workflow, 'failed', `${object} failed, after ${done} objects were done: ${said}`, { cause: error });
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
