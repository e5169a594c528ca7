/** Creates an assurance policy, or changes one. */
import type { Changes, WorkflowErrorOf } from '@sec/core';
import { assertOptions, isErrorOf, withTimeout, type Workflow } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type {
  AssurancePolicy,
  AssurancePolicyInput,
  GetAssurancePolicyInput,
  UpdateAssurancePolicyInput,
} from '../../generated/operations.js';
import { toUpdateAssurancePolicyInput } from '../../generated/write-back.js';
import { type UpsertFacts, type UpsertOperations, type UpsertRun, upsertWithin } from './run-upsert.js';
import { type UpsertOptions, upsertOptionNames, type UpsertResult } from './upsert.js';

/** Members that are wanted of an assurance policy. `assurance_type` and the name together say which. */
export type UpsertAssurancePolicyInput = Changes<Omit<AssurancePolicyInput, 'assurance_type' | 'id' | 'author' | 'lastupdate'>> & {
  readonly name: string;
  /** Kind of the policy. */
  readonly assurance_type: GetAssurancePolicyInput['kind'];
};

export const assurancePolicyFacts: UpsertFacts = {
  kind: 'assurancePolicy',
  noun: 'assurance policy',
  keys: ['name', 'assurance_type'],
  required: [],
  secrets: [],
  hidden: [],
  aboutWrites: [],
  // The resource of the vendor's Terraform provider has these as sets. [C] The names of scopes [I].
  sets: [
    'packages_black_list',
    'packages_white_list',
    'trusted_base_images',
    'required_labels',
    'forbidden_labels',
    'application_scopes',
    'exclude_application_scopes',
  ],
  anyCase: ['cvss_severity', 'custom_severity', 'dta_severity', 'malware_action', 'auto_scan_time.iteration_type'],
  ofConsole: ['author', 'lastupdate', 'id'],
};

type Client = AquaClientWith<
  'assurancePolicies.getAssurancePolicy' | 'assurancePolicies.createAssurancePolicy' | 'assurancePolicies.updateAssurancePolicy'
>;

/** Why {@link upsertAssurancePolicy} has no result. `notReadBack`: the assurance policy was written, and what the console has now could not be read. */
export type UpsertAssurancePolicyReason = 'notReadBack';

/** @returns Whether an error is one of {@link upsertAssurancePolicy}; its `reason` is then one of {@link UpsertAssurancePolicyReason}. */
export function isUpsertAssurancePolicyError(
  error: unknown,
): error is WorkflowErrorOf<'upsertAssurancePolicy', UpsertAssurancePolicyReason> {
  return isErrorOf('upsertAssurancePolicy', error);
}

/**
 * Says what {@link upsertAssurancePolicy} would do, and writes nothing. A client that can only read is enough.
 *
 * @throws {@link InputError} where the run would throw one before it writes.
 */
export function upsertAssurancePolicy(
  client: AquaClientWith<'assurancePolicies.getAssurancePolicy'>,
  input: UpsertAssurancePolicyInput,
  options: UpsertOptions & { readonly dryRun: true },
): Promise<UpsertResult>;
/**
 * Creates an assurance policy, or replaces it where a named member differs. Members that are not named stay as they are, those that no
 * document names included. A second run finds nothing to do.
 *
 * @param input - The name and what is wanted; members that are left out or `undefined` are neither compared nor changed.
 * @throws {@link InputError} for a member that it cannot have; nothing is written.
 * @throws {@link WorkflowError} with reason `notReadBack` when it was written and cannot be read back.
 * @source full replacement, kind and name as id: aquasecurity/terraform-provider-aquasec client/assurance_policy.go [C]
 */
export function upsertAssurancePolicy(client: Client, input: UpsertAssurancePolicyInput, options?: UpsertOptions): Promise<UpsertResult>;
export async function upsertAssurancePolicy(
  client: AquaClientWith<'assurancePolicies.getAssurancePolicy'>,
  input: UpsertAssurancePolicyInput,
  options: UpsertOptions = {},
): Promise<UpsertResult> {
  const workflow: Workflow<UpsertAssurancePolicyReason> = 'upsertAssurancePolicy';
  assertOptions(workflow, options, upsertOptionNames);
  // A dry run writes nothing.
  return withTimeout(client, { workflow, signal: options.signal }, (run) =>
    upsertAssurancePolicyWithin(run, client as Client, input, options),
  );
}

/** Creates or changes an assurance policy as a step of a workflow. */
export function upsertAssurancePolicyWithin(
  run: UpsertRun,
  { assurancePolicies }: Client,
  input: UpsertAssurancePolicyInput,
  options: UpsertOptions,
): Promise<UpsertResult> {
  const operations: UpsertOperations<AssurancePolicy, UpdateAssurancePolicyInput> = {
    read: (call) => assurancePolicies.getAssurancePolicy({ kind: input.assurance_type, name: input.name }, call),
    create: (desired, call) =>
      assurancePolicies.createAssurancePolicy({ kind: input.assurance_type, body: desired as AssurancePolicyInput }, call),
    toInput: (read, changes, how) => ({ ...toUpdateAssurancePolicyInput(read, changes, how), kind: input.assurance_type }),
    update: (next, call) => assurancePolicies.updateAssurancePolicy(next, call),
  };
  return upsertWithin(run, { facts: assurancePolicyFacts, operations }, input, options);
}
