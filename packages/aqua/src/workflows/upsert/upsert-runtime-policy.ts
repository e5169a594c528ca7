/** Creates a runtime policy, or changes one. */
import type { Changes, WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, withTimeout, type Workflow } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { RuntimePolicy, RuntimePolicyInput, UpdateRuntimePolicyInput } from '../../generated/operations.js';
import { toUpdateRuntimePolicyInput } from '../../generated/write-back.js';
import { type UpsertFacts, type UpsertOperations, type UpsertRun, upsertWithin } from './run-upsert.js';
import { type UpsertOptions, upsertOptionNames, type UpsertResult } from './upsert.js';

/** Members that are wanted of a runtime policy. Blocks may be named in part. */
export type UpsertRuntimePolicyInput = Changes<Omit<RuntimePolicyInput, 'author' | 'created' | 'updated' | 'lastupdate'>> &
  Pick<RuntimePolicyInput, 'name'>;

export const runtimePolicyFacts: UpsertFacts = {
  kind: 'runtimePolicy',
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

type Client = AquaClientWith<
  'runtimePolicies.getRuntimePolicy' | 'runtimePolicies.createRuntimePolicy' | 'runtimePolicies.updateRuntimePolicy'
>;

/** Why {@link upsertRuntimePolicy} has no result. `notReadBack`: the runtime policy was written, and what the console has now could not be read. */
export type UpsertRuntimePolicyReason = 'notReadBack';

/** @returns Whether an error is one of {@link upsertRuntimePolicy}; its `reason` is then one of {@link UpsertRuntimePolicyReason}. */
export function isUpsertRuntimePolicyError(error: unknown): error is WorkflowErrorOf<'upsertRuntimePolicy', UpsertRuntimePolicyReason> {
  return isErrorOf('upsertRuntimePolicy', error);
}

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
 * @throws {@link WorkflowError} with reason `notReadBack` when it was written and cannot be read back.
 * @source full replacement, the name as id: aquasecurity/terraform-provider-aquasec client/runtime_policy.go [C]
 */
export function upsertRuntimePolicy(client: Client, input: UpsertRuntimePolicyInput, options?: UpsertOptions): Promise<UpsertResult>;
export async function upsertRuntimePolicy(
  client: AquaClientWith<'runtimePolicies.getRuntimePolicy'>,
  input: UpsertRuntimePolicyInput,
  options: UpsertOptions = {},
): Promise<UpsertResult> {
  const workflow: Workflow<UpsertRuntimePolicyReason> = 'upsertRuntimePolicy';
  assertOptions(workflow, options, upsertOptionNames);
  // A dry run writes nothing.
  return withTimeout(client, { workflow, signal: options.signal }, (run) =>
    upsertRuntimePolicyWithin(run, client as Client, input, options),
  );
}

/** Creates or changes a runtime policy as a step of a workflow. */
export function upsertRuntimePolicyWithin(
  run: UpsertRun,
  { runtimePolicies }: Client,
  input: UpsertRuntimePolicyInput,
  options: UpsertOptions,
): Promise<UpsertResult> {
  const operations: UpsertOperations<RuntimePolicy, UpdateRuntimePolicyInput> = {
    read: (call) => runtimePolicies.getRuntimePolicy({ name: input.name }, call),
    create: (desired, call) => runtimePolicies.createRuntimePolicy({ body: desired as RuntimePolicyInput }, call),
    toInput: toUpdateRuntimePolicyInput,
    update: (next, call) => runtimePolicies.updateRuntimePolicy(next, call),
  };
  return upsertWithin(run, { facts: runtimePolicyFacts, operations }, input, options);
}
