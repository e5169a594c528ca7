/** Creates a runtime policy, or changes one. */
import type { Changes } from '@sec/core';
import type { AquaClientWith } from '../../client.js';
import type { RuntimePolicy, RuntimePolicyInput, UpdateRuntimePolicyInput } from '../../generated/operations.js';
import { toUpdateRuntimePolicyInput } from '../../generated/write-back.js';
import { runUpsert, type UpsertFacts, type UpsertOperations } from './run-upsert.js';
import type { UpsertOptions, UpsertResult } from './upsert.js';

/** Members that are wanted of a runtime policy. Blocks may be named in part. */
export type UpsertRuntimePolicyInput = Changes<Omit<RuntimePolicyInput, 'author' | 'created' | 'updated' | 'lastupdate'>> &
  Pick<RuntimePolicyInput, 'name'>;

export const runtimePolicyFacts: UpsertFacts = {
  kind: 'runtimePolicy',
  workflow: 'upsertRuntimePolicy',
  noun: 'runtime policy',
  keys: ['name'],
  required: [],
  secrets: ['user_password'],
  hidden: [],
  aboutWrites: [],
  // Names of what it is limited to. [I]
  sets: ['application_scopes', 'exclude_application_scopes'],
  anyCase: ['type', 'runtime_type'],
  ofConsole: ['author', 'created', 'updated', 'lastupdate'],
};

/**
 * Says what {@link upsertRuntimePolicy} would do, and writes nothing. A client that can only read is enough.
 *
 * @throws {@link InputError} where the run would throw one before it writes.
 */
export function upsertRuntimePolicy(
  client: AquaClientWith<'runtimePolicies.getRuntimePolicy'>,
  input: UpsertRuntimePolicyInput,
  options: UpsertOptions & { readonly dryRun: true },
): Promise<UpsertResult>;
/**
 * Creates a runtime policy, or replaces it where a named member differs. Members that are not named stay as they are, those that no
 * document names included. A second run finds nothing to do.
 *
 * @param input - The name and what is wanted; members that are left out or `undefined` are neither compared nor changed.
 * @throws {@link InputError} for a member that it cannot have; nothing is written.
 * @throws {@link WorkflowError} with reason `failed` when it was written and cannot be read back.
 * @source full replacement, the name as id: aquasecurity/terraform-provider-aquasec client/runtime_policy.go [C]
 */
export function upsertRuntimePolicy(
  client: AquaClientWith<
    'runtimePolicies.getRuntimePolicy' | 'runtimePolicies.createRuntimePolicy' | 'runtimePolicies.updateRuntimePolicy'
  >,
  input: UpsertRuntimePolicyInput,
  options?: UpsertOptions,
): Promise<UpsertResult>;
export function upsertRuntimePolicy(
  client: AquaClientWith<'runtimePolicies.getRuntimePolicy'>,
  input: UpsertRuntimePolicyInput,
  options?: UpsertOptions,
): Promise<UpsertResult> {
  const { runtimePolicies } = client as AquaClientWith<
    'runtimePolicies.getRuntimePolicy' | 'runtimePolicies.createRuntimePolicy' | 'runtimePolicies.updateRuntimePolicy'
  >;
  const operations: UpsertOperations<RuntimePolicy, UpdateRuntimePolicyInput> = {
    read: (call) => runtimePolicies.getRuntimePolicy({ name: input.name }, call),
    create: (desired, call) => runtimePolicies.createRuntimePolicy({ body: desired as RuntimePolicyInput }, call),
    toInput: toUpdateRuntimePolicyInput,
    update: (next, call) => runtimePolicies.updateRuntimePolicy(next, call),
  };
  return runUpsert(client, { facts: runtimePolicyFacts, operations }, input, options);
}
