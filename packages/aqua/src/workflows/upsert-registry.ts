/** Creates a registry, or changes one without losing what is not named: the API knows only full replacement. */
import { InputError, type WorkflowOptions } from '@sec/core';
import { describe } from '@sec/core/vendor';
import type { AquaClientWith } from '../client.js';
import type { CreateRegistryInput, Registry, UpdateRegistryInput } from '../generated/operations.js';

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
  /** Members with a value that the console gave and a write cannot hold, so that they may be lost. */
  readonly notKept: readonly string[];
}

/** Members that an update takes over from what was read. */
const keepable = [
  'type',
  'description',
  'url',
  'username',
  'client_cert',
  'prefixes',
  'default_prefix',
  'image_s3_prefixes',
  'auto_pull',
  'auto_pull_time',
  'auto_pull_interval',
  'auto_pull_max',
  'auto_pull_rescan',
  'auto_pull_latest_xff_enabled',
  'auto_scan_time',
  'auto_cleanup',
  'advanced_settings_cleanup',
  'always_pull_patterns',
  'pull_repo_patterns',
  'pull_repo_patterns_excluded',
  'pull_tags_pattern',
  'pull_image_tag_pattern',
  'pull_max_tags',
  'image_creation_date_condition',
  'pull_image_age',
  'pull_image_count',
  'registry_scan_timeout',
  'scanner_type',
  'scanner_group_name',
  'scanner_name',
  'webhook',
  'options',
  'cloud_resources',
  'architecture',
  'is_architecture_system_default',
  'force_ootb',
  'nexus_mtts_ff_enabled',
] as const satisfies readonly (keyof UpdateRegistryInput)[];

/**
 * Members that are not to be sent back: the console sets them, they were about one write only, or they are secrets. A value
 * that stands in for a secret would overwrite it.
 */
const leftOut: ReadonlySet<string> = new Set([
  'name',
  'password',
  'client_key',
  'author',
  'lastupdate',
  'detected_type',
  'registries_type',
  'permission',
  'error_msg',
  'is_registry_connected',
  'auto_pull_in_progress',
  'auto_pull_processed_page_number',
  'scanner_name_added',
  'scanner_name_removed',
  'existsing_scanners',
  'force_save',
]);

const workflow = 'upsertRegistry';

/**
 * Creates a registry, or replaces one and keeps the members that are not named.
 *
 * @throws {@link InputError} when `type` is absent for a new registry, or when the registry has stored credentials and the
 * update neither gives them again nor says `keepPassword: false`; nothing is changed.
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
  if (input.keepPassword === undefined) assertCredentials(current, given);
  const kept = readKept(current, given);
  const members = { ...kept, ...given } as UpdateRegistryInput;
  // Types of registries do not change by themselves: the list has it where the single read leaves it out.
  await client.registries.updateRegistry({ ...members, type: members.type ?? listed.type }, { signal });
  const notKept = Object.entries(current)
    .filter(([member, value]) => hasValue(value) && !(keepable as readonly string[]).includes(member) && !leftOut.has(member))
    .map(([member]) => member);
  return { outcome: 'updated', name, kept: Object.keys(kept), notKept };
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

/** @returns Members that an update takes over from what was read. */
function readKept(current: Registry, given: Partial<UpsertRegistryInput>): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const member of keepable) {
    const value = current[member];
    if (value !== undefined && value !== null && given[member] === undefined) kept[member] = value;
  }
  return kept;
}

/** @throws {@link InputError} for an update that could erase stored credentials. */
function assertCredentials(current: Registry, given: Partial<UpsertRegistryInput>): void {
  const refuse = (member: string, what: string): InputError =>
    new InputError(
      `${workflow}: "${member}" is required, as registry "${current.name}" is stored with ${what}, which a read does not give back and an update without it can erase; give it again, or pass keepPassword: false`,
      { member },
    );
  if ((hasValue(current.username) || hasValue(current.password)) && !hasValue(given.password)) throw refuse('password', 'a user');
  if ((hasValue(current.client_cert) || hasValue(current.client_key)) && !hasValue(given.client_key))
    throw refuse('client_key', 'a client certificate');
}

function hasValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false || value === 0) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
