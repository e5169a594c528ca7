/** Creates a registry, or changes one. */
import type { Changes, WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, withTimeout, type Workflow } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { CreateRegistryInput, Registry, UpdateRegistryInput } from '../../generated/operations.js';
import { toUpdateRegistryInput } from '../../generated/write-back.js';
import { type UpsertFacts, type UpsertOperations, type UpsertRun, upsertWithin } from './run-upsert.js';
import { type UpsertOptions, upsertOptionNames, type UpsertResult } from './upsert.js';

/**
 * Members that are wanted of a registry. A new one requires `type`. Those that are about one write only are left out, but for
 * `force_save`, which is sent with a write and not compared.
 */
export type UpsertRegistryInput = Changes<
  Omit<CreateRegistryInput, 'author' | 'scanner_name_added' | 'scanner_name_removed' | 'existsing_scanners'>
> &
  Pick<CreateRegistryInput, 'name'>;

export const registryFacts: UpsertFacts = {
  kind: 'registry',
  noun: 'registry',
  keys: ['name'],
  required: ['type'],
  secrets: ['password', 'client_key', 'auth_token'],
  hidden: ['password', 'client_key'],
  aboutWrites: ['force_save'],
  sets: [],
  anyCase: ['type', 'image_creation_date_condition', 'scanner_type', 'auto_scan_time.iteration_type'],
  ofConsole: ['author', 'lastupdate', 'detected_type', 'error_msg', 'auto_pull_in_progress', 'auto_pull_processed_page_number'],
};

type Client = AquaClientWith<
  'registries.getRegistry' | 'registries.listRegistries' | 'registries.createRegistry' | 'registries.updateRegistry'
>;

/** Why {@link upsertRegistry} has no result. `notReadBack`: the registry was written, and what the console has now could not be read. */
export type UpsertRegistryReason = 'notReadBack';

/** @returns Whether an error is one of {@link upsertRegistry}; its `reason` is then one of {@link UpsertRegistryReason}. */
export function isUpsertRegistryError(error: unknown): error is WorkflowErrorOf<'upsertRegistry', UpsertRegistryReason> {
  return isErrorOf('upsertRegistry', error);
}

/**
 * Says what {@link upsertRegistry} would do, and writes nothing. A client that can only read is enough.
 *
 * @throws {@link InputError} where the run would throw one before it writes.
 */
export function upsertRegistry(
  client: AquaClientWith<'registries.getRegistry' | 'registries.listRegistries'>,
  input: UpsertRegistryInput,
  options: UpsertOptions & { readonly dryRun: true },
): Promise<UpsertResult>;
/**
 * Creates a registry, or replaces it where a named member differs. Members that are not named stay as they are, those that no
 * document names included. A second run finds nothing to do.
 *
 * @param input - The name and what is wanted; members that are left out or `undefined` are neither compared nor changed.
 * @throws {@link InputError} for a member that it cannot have, for a new one without `type`, or when one is to be changed whose stored password or certificate key
 * is neither given again nor given up with `withoutSecrets`; nothing is written.
 * @throws {@link WorkflowError} with reason `notReadBack` when it was written and cannot be read back.
 * @source full replacement, the password not given back: aquasecurity/terraform-provider-aquasec client/registries.go [C]
 */
export function upsertRegistry(client: Client, input: UpsertRegistryInput, options?: UpsertOptions): Promise<UpsertResult>;
export async function upsertRegistry(
  client: AquaClientWith<'registries.getRegistry' | 'registries.listRegistries'>,
  input: UpsertRegistryInput,
  options: UpsertOptions = {},
): Promise<UpsertResult> {
  const workflow: Workflow<UpsertRegistryReason> = 'upsertRegistry';
  assertOptions(workflow, options, upsertOptionNames);
  // A dry run writes nothing.
  return withTimeout(client, { workflow, signal: options.signal }, (run) => upsertRegistryWithin(run, client as Client, input, options));
}

/** Creates or changes a registry as a step of a workflow. */
export function upsertRegistryWithin(
  run: UpsertRun,
  { registries }: Client,
  input: UpsertRegistryInput,
  options: UpsertOptions,
): Promise<UpsertResult> {
  const operations: UpsertOperations<Registry, UpdateRegistryInput> = {
    async read(call) {
      // A console may answer for an unknown name without an error; and types do not change by themselves, so that the list has the
      // type where the single read leaves it out.
      const listed = (await registries.listRegistries(undefined, call)).find(({ name }) => name === input.name);
      if (listed === undefined) return undefined;
      return { ...(await registries.getRegistry({ name: input.name }, call)), type: listed.type };
    },
    create: (desired, call) => registries.createRegistry(desired as CreateRegistryInput, call),
    toInput: toUpdateRegistryInput,
    update: (next, call) => registries.updateRegistry(next, call),
  };
  return upsertWithin(run, { facts: registryFacts, operations }, input, options);
}
