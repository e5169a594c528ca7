/** Creates a role, or changes one. */
import type { Changes } from '@sec/core';
import type { AquaClientWith } from '../../client.js';
import type { CreateRoleInput, Role, UpdateRoleInput } from '../../generated/operations.js';
import { toUpdateRoleInput } from '../../generated/write-back.js';
import { runUpsert, type UpsertFacts, type UpsertOperations } from './run-upsert.js';
import type { UpsertOptions, UpsertResult } from './upsert.js';

/** Members that are wanted of a role. A new one requires `permission` and `scopes`. */
export type UpsertRoleInput = Changes<CreateRoleInput> & Pick<CreateRoleInput, 'name'>;

export const roleFacts: UpsertFacts = {
  kind: 'role',
  workflow: 'upsertRole',
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
 * @throws {@link WorkflowError} with reason `failed` when it was written and cannot be read back.
 * @source full replacement, the name as id: aquasecurity/terraform-provider-aquasec client/role.go [C]
 */
export function upsertRole(
  client: AquaClientWith<'roles.getRole' | 'roles.createRole' | 'roles.updateRole'>,
  input: UpsertRoleInput,
  options?: UpsertOptions,
): Promise<UpsertResult>;
export function upsertRole(
  client: AquaClientWith<'roles.getRole'>,
  input: UpsertRoleInput,
  options?: UpsertOptions,
): Promise<UpsertResult> {
  const { roles } = client as AquaClientWith<'roles.getRole' | 'roles.createRole' | 'roles.updateRole'>;
  const operations: UpsertOperations<Role, UpdateRoleInput> = {
    read: (call) => roles.getRole({ name: input.name }, call),
    create: (desired, call) => roles.createRole(desired as CreateRoleInput, call),
    toInput: toUpdateRoleInput,
    update: (next, call) => roles.updateRole(next, call),
  };
  return runUpsert(client, { facts: roleFacts, operations }, input, options);
}
