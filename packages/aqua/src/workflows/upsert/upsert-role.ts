/** Creates a role, or changes one. */
import type { Changes, WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, withTimeout, type Workflow } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { CreateRoleInput, Role, UpdateRoleInput } from '../../generated/operations.js';
import { toUpdateRoleInput } from '../../generated/write-back.js';
import { type UpsertFacts, type UpsertOperations, type UpsertRun, upsertWithin } from './run-upsert.js';
import { type UpsertOptions, upsertOptionNames, type UpsertResult } from './upsert.js';

/** Members that are wanted of a role. A new one requires `permission` and `scopes`. */
export type UpsertRoleInput = Changes<CreateRoleInput> & Pick<CreateRoleInput, 'name'>;

export const roleFacts: UpsertFacts = {
  kind: 'role',
  noun: 'role',
  keys: ['name'],
  required: ['permission', 'scopes'],
  secrets: [],
  hidden: [],
  aboutWrites: [],
  // Names of what it is limited to. [I]
  sets: ['scopes'],
  anyCase: [],
  ofConsole: ['author', 'updated_at', 'groups', 'users'],
};

type Client = AquaClientWith<'roles.getRole' | 'roles.createRole' | 'roles.updateRole'>;

/** Why {@link upsertRole} has no result. `notReadBack`: the role was written, and what the console has now could not be read. */
export type UpsertRoleReason = 'notReadBack';

/** @returns Whether an error is one of {@link upsertRole}; its `reason` is then one of {@link UpsertRoleReason}. */
export function isUpsertRoleError(error: unknown): error is WorkflowErrorOf<'upsertRole', UpsertRoleReason> {
  return isErrorOf('upsertRole', error);
}

/**
 * Says what {@link upsertRole} would do, and writes nothing. A client that can only read is enough.
 *
 * @throws {@link InputError} where the run would throw one before it writes.
 */
export function upsertRole(
  client: AquaClientWith<'roles.getRole'>,
  input: UpsertRoleInput,
  options: UpsertOptions & { readonly dryRun: true },
): Promise<UpsertResult>;
/**
 * Creates a role, or replaces it where a named member differs. Members that are not named stay as they are, those that no
 * document names included. A second run finds nothing to do.
 *
 * @param input - The name and what is wanted; members that are left out or `undefined` are neither compared nor changed.
 * @throws {@link InputError} for a member that it cannot have, or for a new one without a required member; nothing is written.
 * @throws {@link WorkflowError} with reason `notReadBack` when it was written and cannot be read back.
 * @source full replacement, the name as id: aquasecurity/terraform-provider-aquasec client/role.go [C]
 */
export function upsertRole(client: Client, input: UpsertRoleInput, options?: UpsertOptions): Promise<UpsertResult>;
export async function upsertRole(
  client: AquaClientWith<'roles.getRole'>,
  input: UpsertRoleInput,
  options: UpsertOptions = {},
): Promise<UpsertResult> {
  const workflow: Workflow<UpsertRoleReason> = 'upsertRole';
  assertOptions(workflow, options, upsertOptionNames);
  // A dry run writes nothing.
  return withTimeout(client, { workflow, signal: options.signal }, (run) => upsertRoleWithin(run, client as Client, input, options));
}

/** Creates or changes a role as a step of a workflow. */
export function upsertRoleWithin(run: UpsertRun, { roles }: Client, input: UpsertRoleInput, options: UpsertOptions): Promise<UpsertResult> {
  const operations: UpsertOperations<Role, UpdateRoleInput> = {
    read: (call) => roles.getRole({ name: input.name }, call),
    create: (desired, call) => roles.createRole(desired as CreateRoleInput, call),
    toInput: toUpdateRoleInput,
    update: (next, call) => roles.updateRole(next, call),
  };
  return upsertWithin(run, { facts: roleFacts, operations }, input, options);
}
