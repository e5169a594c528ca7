/** Creates a registry, or changes one without losing what is not named: the API knows only full replacement. */
import { InputError, WorkflowError, type WorkflowOptions } from '@sec/core';
import { describe } from '@sec/core/vendor';
import type { AquaClientWith } from '../client.js';
import type { CreateRegistryInput, Registry, UpdateRegistryInput } from '../generated/operations.js';
import { toUpdateRegistryInput } from '../generated/write-back.js';

export interface UpsertRegistryInput extends Omit<CreateRegistryInput, 'type'> {
  /** Kind of registry; required where there is none of that name yet. */
  readonly type?: string | undefined;
  /**
   * `false` sends an update without the stored password and certificate key, which can erase them. There is no `true`: a
   * read never gives them back, so they can only be given again.
   */
  readonly keepPassword?: false | undefined;
}

export interface UpsertRegistryResult {
  readonly outcome: 'created' | 'updated';
  readonly name: string;
  /** Members that were kept as they were read. */
  readonly kept: readonly string[];
  /** Members with a value that an older console gave and a write cannot hold, so that they may be lost. */
  readonly notKept: readonly string[];
}

/** Members of older consoles that a write cannot hold. */
const mayBeLost = ['pull_tag_patterns', 'cloud_resource'] as const satisfies readonly (keyof Registry)[];

const workflow = 'upsertRegistry';

/**
 * Creates a registry, or replaces one and keeps the members that are not named.
 *
 * @throws {@link InputError} when `type` is absent for a new registry, or when the registry has stored credentials and the
 * update neither gives them again nor says `keepPassword: false`; nothing is changed.
 * @throws {@link WorkflowError} with reason `failed` when what was read is another registry or none; nothing is changed.
 * @source full replacement, password not given back: aquasecurity/terraform-provider-aquasec client/registries.go [C]
 */
export async function upsertRegistry(
  client: AquaClientWith<
    'registries.listRegistries' | 'registries.getRegistry' | 'registries.createRegistry' | 'registries.updateRegistry'
  >,
  input: UpsertRegistryInput,
  { signal }: WorkflowOptions = {},
): Promise<UpsertRegistryResult> {
  const { name } = input;
  const given = readGiven(input);
  const registries = await client.registries.listRegistries(undefined, { signal });
  const listed = registries.find((registry) => registry.name === name);
  if (listed === undefined) {
    const { type } = given;
    if (type === undefined)
      throw new InputError(`${workflow}: "type" is required, got undefined, and there is no registry "${name}" yet; for example "HUB"`, {
        member: 'type',
      });
    await client.registries.createRegistry({ ...given, type }, { signal });
    return { outcome: 'created', name, kept: [], notKept: [] };
  }

  const current = await client.registries.getRegistry({ name }, { signal });
  // An update replaces everything: by what is not the registry, it would erase it.
  if ((current as Registry | null)?.name !== name)
    throw new WorkflowError(workflow, 'failed', `the response is not registry "${name}"; nothing was changed`);
  // Types of registries do not change by themselves: the list has it where the single read leaves it out.
  const next = toNext({ ...current, type: current.type ?? listed.type }, given, input.keepPassword === false);
  await client.registries.updateRegistry(next, { signal });
  const { name: _, unknownMembers, ...members } = next;
  const kept = Object.keys({ ...members, ...unknownMembers }).filter((member) => !Object.hasOwn(given, member));
  return { outcome: 'updated', name, kept, notKept: mayBeLost.filter((member) => hasValue(current[member])) };
}

/** @throws {@link InputError} for an update that could erase stored credentials. */
function toNext(current: Registry, given: Partial<UpsertRegistryInput>, withoutSecrets: boolean): UpdateRegistryInput {
  try {
    return toUpdateRegistryInput(current, given, { withoutSecrets });
  } catch (error) {
    if (!(error instanceof InputError) || error.member === undefined) throw error;
    const { member } = error;
    throw new InputError(
      `${workflow}: "${member}" is required, as registry "${current.name}" is stored with one, which a read does not give back and an update without it can erase; give it again, or pass keepPassword: false`,
      { member },
    );
  }
}

/** @returns The members to send. @throws {@link InputError} */
function readGiven({ keepPassword, ...members }: UpsertRegistryInput): Omit<UpsertRegistryInput, 'keepPassword'> {
  if (typeof members.name !== 'string' || members.name === '')
    throw new InputError(`${workflow}: "name" must be a non-empty string, got ${describe(members.name)}; for example "Docker Hub"`, {
      member: 'name',
    });
  if (keepPassword !== undefined && keepPassword !== false)
    throw new InputError(
      `${workflow}: "keepPassword" must be false, got ${describe(keepPassword)}: a stored password cannot be read, so give it again as "password"`,
      { member: 'keepPassword' },
    );
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as typeof members;
}

function hasValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false || value === 0) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
