/** Creates a permission set, or changes one. */
import type { Changes, WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, withTimeout, type Workflow } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { CreatePermissionSetInput, PermissionSet, UpdatePermissionSetInput } from '../../generated/operations.js';
import { toUpdatePermissionSetInput } from '../../generated/write-back.js';
import { type UpsertFacts, type UpsertOperations, type UpsertRun, upsertWithin } from './run-upsert.js';
import { type UpsertOptions, upsertOptionNames, type UpsertResult } from './upsert.js';

/** Members that are wanted of a permission set. A new one requires `actions` and `ui_access`. */
export type UpsertPermissionSetInput = Changes<CreatePermissionSetInput> & Pick<CreatePermissionSetInput, 'name'>;

export const permissionSetFacts: UpsertFacts = {
  kind: 'permissionSet',
  noun: 'permission set',
  keys: ['name'],
  required: ['actions', 'ui_access'],
  secrets: [],
  hidden: [],
  aboutWrites: [],
  // Names of what is allowed. [I]
  sets: ['actions'],
  anyCase: [],
  ofConsole: ['id', 'author', 'updated_at'],
};

type Client = AquaClientWith<
  'permissionSets.getPermissionSet' | 'permissionSets.createPermissionSet' | 'permissionSets.updatePermissionSet'
>;

/** Why {@link upsertPermissionSet} has no result. `notReadBack`: the permission set was written, and what the console has now could not be read. */
export type UpsertPermissionSetReason = 'notReadBack';

/** @returns Whether an error is one of {@link upsertPermissionSet}; its `reason` is then one of {@link UpsertPermissionSetReason}. */
export function isUpsertPermissionSetError(error: unknown): error is WorkflowErrorOf<'upsertPermissionSet', UpsertPermissionSetReason> {
  return isErrorOf('upsertPermissionSet', error);
}

/**
 * Says what {@link upsertPermissionSet} would do, and writes nothing. A client that can only read is enough.
 *
 * @throws {@link InputError} where the run would throw one before it writes.
 */
export function upsertPermissionSet(
  client: AquaClientWith<'permissionSets.getPermissionSet'>,
  input: UpsertPermissionSetInput,
  options: UpsertOptions & { readonly dryRun: true },
): Promise<UpsertResult>;
/**
 * Creates a permission set, or replaces it where a named member differs. Members that are not named stay as they are, those that no
 * document names included. A second run finds nothing to do.
 *
 * @param input - The name and what is wanted; members that are left out or `undefined` are neither compared nor changed.
 * @throws {@link InputError} for a member that it cannot have, or for a new one without a required member; nothing is written.
 * @throws {@link WorkflowError} with reason `notReadBack` when it was written and cannot be read back.
 * @source full replacement, the name as id: aquasecurity/terraform-provider-aquasec client/permission_sets.go [C]
 */
export function upsertPermissionSet(client: Client, input: UpsertPermissionSetInput, options?: UpsertOptions): Promise<UpsertResult>;
export async function upsertPermissionSet(
  client: AquaClientWith<'permissionSets.getPermissionSet'>,
  input: UpsertPermissionSetInput,
  options: UpsertOptions = {},
): Promise<UpsertResult> {
  const workflow: Workflow<UpsertPermissionSetReason> = 'upsertPermissionSet';
  assertOptions(workflow, options, upsertOptionNames);
  // A dry run writes nothing.
  return withTimeout(client, { workflow, signal: options.signal }, (run) =>
    upsertPermissionSetWithin(run, client as Client, input, options),
  );
}

/** Creates or changes a permission set as a step of a workflow. */
export function upsertPermissionSetWithin(
  run: UpsertRun,
  { permissionSets }: Client,
  input: UpsertPermissionSetInput,
  options: UpsertOptions,
): Promise<UpsertResult> {
  const operations: UpsertOperations<PermissionSet, UpdatePermissionSetInput> = {
    read: (call) => permissionSets.getPermissionSet({ name: input.name }, call),
    create: (desired, call) => permissionSets.createPermissionSet(desired as CreatePermissionSetInput, call),
    toInput: toUpdatePermissionSetInput,
    update: (next, call) => permissionSets.updatePermissionSet(next, call),
  };
  return upsertWithin(run, { facts: permissionSetFacts, operations }, input, options);
}
