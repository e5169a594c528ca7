/** Creates a registry, or changes one without losing what is not named: the API knows only full replacement. */
import { callWith, InputError, type WorkflowOptions } from '@sec/core';
import type { AquaClient } from '../client.js';
import type { CreateRegistryInput, Registry, UpdateRegistryInput } from '../generated/operations.js';

export interface UpsertRegistryInput extends Omit<CreateRegistryInput, 'type'> {
  /** Kind of registry; required where there is none of that name yet. */
  readonly type?: string;
  /**
   * `false` lets an update go without the password and certificate key that are stored, which can erase them. There is no
   * `true`: a read never gives them back, so they can only be given again.
   */
  readonly keepPassword?: false;
}

export interface UpsertedRegistry {
  readonly action: 'created' | 'updated';
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
 * Members that are not to be sent back: the console sets them, they told of one write only, or they are secrets. A value
 * that stands in for a secret would overwrite it.
 */
const leftOut = new Set<string>([
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

/**
 * @throws InputError when `type` is missing for a new registry, or when the registry has stored credentials and the update
 * neither gives them again nor says `keepPassword: false`; nothing is changed.
 * @source full replacement, password not given back: aquasecurity/terraform-provider-aquasec client/registries.go [C]
 */
export async function upsertRegistry(
  client: AquaClient,
  input: UpsertRegistryInput,
  options: WorkflowOptions = {},
): Promise<UpsertedRegistry> {
  const { keepPassword, ...members } = input;
  const call = callWith(options.signal);
  if (typeof input.name !== 'string' || input.name === '')
    throw new InputError('upsertRegistry: "name" must be a text, got nothing; for example "Docker Hub"', { member: 'name' });
  if (keepPassword !== undefined && keepPassword !== false)
    throw new InputError(
      'upsertRegistry: "keepPassword" can only be false, got something else: a stored password cannot be read, so give it again as "password"',
      { member: 'keepPassword' },
    );
  const given = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Omit<
    UpsertRegistryInput,
    'keepPassword'
  >;
  const registries = await client.registries.listRegistries(undefined, call);
  const isKnown = registries.some(({ name }) => name === input.name);
  if (!isKnown) {
    if (given.type === undefined)
      throw new InputError(`upsertRegistry: "type" is required, as there is no registry "${input.name}" yet; for example "HUB"`, {
        member: 'type',
      });
    await client.registries.createRegistry({ ...given, type: given.type }, call);
    return { action: 'created', name: input.name, kept: [], notKept: [] };
  }

  const current = await client.registries.getRegistry({ name: input.name }, call);
  if (keepPassword === undefined) checkCredentials(current, given);
  const kept: Record<string, unknown> = {};
  for (const member of keepable) {
    const value = current[member];
    if (value !== undefined && value !== null && given[member] === undefined) kept[member] = value;
  }
  const all = { ...kept, ...given } as UpdateRegistryInput;
  // Types of registries do not change by themselves: the list has it where the single read leaves it out.
  const type = all.type ?? registries.find(({ name }) => name === input.name)?.type;
  await client.registries.updateRegistry({ ...all, type }, call);
  const notKept = Object.entries(current)
    .filter(([member, value]) => hasValue(value) && !(keepable as readonly string[]).includes(member) && !leftOut.has(member))
    .map(([member]) => member);
  return { action: 'updated', name: input.name, kept: Object.keys(kept), notKept };
}

function checkCredentials(current: Registry, given: Partial<UpsertRegistryInput>): void {
  const refuse = (member: string, what: string): InputError =>
    new InputError(
      `upsertRegistry: "${member}" is required, as registry "${current.name}" is stored with ${what}, which a read does not give back and an update without it can erase; give it again, or say keepPassword: false`,
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
