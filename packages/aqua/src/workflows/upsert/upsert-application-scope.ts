/** Creates an application scope, or changes one. */
import type { Changes, WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, withTimeout, type Workflow } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { CreateApplicationScopeInput, ApplicationScope, UpdateApplicationScopeInput } from '../../generated/operations.js';
import { toUpdateApplicationScopeInput } from '../../generated/write-back.js';
import { type UpsertFacts, type UpsertOperations, type UpsertRun, upsertWithin } from './run-upsert.js';
import { type UpsertOptions, upsertOptionNames, type UpsertResult } from './upsert.js';

/** Members that are wanted of an application scope. A new one requires `categories`. */
export type UpsertApplicationScopeInput = Changes<CreateApplicationScopeInput> & Pick<CreateApplicationScopeInput, 'name'>;

export const applicationScopeFacts: UpsertFacts = {
  kind: 'applicationScope',
  noun: 'application scope',
  keys: ['name'],
  required: ['categories'],
  secrets: [],
  hidden: [],
  aboutWrites: [],
  sets: [],
  anyCase: [],
  ofConsole: ['author'],
};

type Client = AquaClientWith<
  'applicationScopes.getApplicationScope' | 'applicationScopes.createApplicationScope' | 'applicationScopes.updateApplicationScope'
>;

/** Why {@link upsertApplicationScope} has no result. `notReadBack`: the application scope was written, and what the console has now could not be read. */
export type UpsertApplicationScopeReason = 'notReadBack';

/** @returns Whether an error is one of {@link upsertApplicationScope}; its `reason` is then one of {@link UpsertApplicationScopeReason}. */
export function isUpsertApplicationScopeError(
  error: unknown,
): error is WorkflowErrorOf<'upsertApplicationScope', UpsertApplicationScopeReason> {
  return isErrorOf('upsertApplicationScope', error);
}

/**
 * Says what {@link upsertApplicationScope} would do, and writes nothing. A client that can only read is enough.
 *
 * @throws {@link InputError} where the run would throw one before it writes.
 */
export function upsertApplicationScope(
  client: AquaClientWith<'applicationScopes.getApplicationScope'>,
  input: UpsertApplicationScopeInput,
  options: UpsertOptions & { readonly dryRun: true },
): Promise<UpsertResult>;
/**
 * Creates an application scope, or replaces it where a named member differs. Members that are not named stay as they are, those that no
 * document names included. A second run finds nothing to do.
 *
 * @param input - The name and what is wanted; members that are left out or `undefined` are neither compared nor changed.
 * @throws {@link InputError} for a member that it cannot have, or for a new one without a required member; nothing is written.
 * @throws {@link WorkflowError} with reason `notReadBack` when it was written and cannot be read back.
 * @source full replacement, the name as id: aquasecurity/terraform-provider-aquasec client/application_scope.go [C]
 */
export function upsertApplicationScope(client: Client, input: UpsertApplicationScopeInput, options?: UpsertOptions): Promise<UpsertResult>;
export async function upsertApplicationScope(
  client: AquaClientWith<'applicationScopes.getApplicationScope'>,
  input: UpsertApplicationScopeInput,
  options: UpsertOptions = {},
): Promise<UpsertResult> {
  const workflow: Workflow<UpsertApplicationScopeReason> = 'upsertApplicationScope';
  assertOptions(workflow, options, upsertOptionNames);
  // A dry run writes nothing.
  return withTimeout(client, { workflow, signal: options.signal }, (run) =>
    upsertApplicationScopeWithin(run, client as Client, input, options),
  );
}

/** Creates or changes an application scope as a step of a workflow. */
export function upsertApplicationScopeWithin(
  run: UpsertRun,
  { applicationScopes }: Client,
  input: UpsertApplicationScopeInput,
  options: UpsertOptions,
): Promise<UpsertResult> {
  const operations: UpsertOperations<ApplicationScope, UpdateApplicationScopeInput> = {
    read: (call) => applicationScopes.getApplicationScope({ name: input.name }, call),
    create: (desired, call) => applicationScopes.createApplicationScope(desired as CreateApplicationScopeInput, call),
    toInput: toUpdateApplicationScopeInput,
    update: (next, call) => applicationScopes.updateApplicationScope(next, call),
  };
  return upsertWithin(run, { facts: applicationScopeFacts, operations }, input, options);
}
