/** A registry as the console keeps it: a member that is left out of a write gets its default. */
import type { SandboxRegistry } from './state.js';
import { toText } from './route.js';

/** @source aquasecurity/terraform-provider-aquasec client/registries.go and docs, integration_registry [C] */
const defaults = {
  description: '',
  url: '',
  username: '',
  auto_pull: false,
  auto_pull_time: '03:00',
  auto_pull_interval: 1,
  auto_pull_max: 100,
  auto_pull_rescan: false,
  auto_cleanup: false,
  always_pull_patterns: null,
  pull_repo_patterns: null,
  pull_repo_patterns_excluded: null,
  pull_tags_pattern: null,
  prefixes: null,
  default_prefix: '',
  image_creation_date_condition: 'none',
  scanner_type: 'any',
  scanner_group_name: '',
  options: null,
  webhook: { enabled: false, url: '', auth_token: '', un_quarantine: false },
} as const;

/** Members that are only written, and those that the console sets. */
const notKept = ['password', 'client_key', 'force_save', 'scanner_name_added', 'scanner_name_removed', 'lastupdate', 'error_msg'];

export function newRegistry(given: Readonly<Record<string, unknown>>, nowMs: number, isConnected = true): SandboxRegistry {
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    row: {
      ...defaults,
      ...kept,
      ...Object.fromEntries(notKept.map((member) => [member, undefined])),
      name: toText(given['name']),
      type: toText(given['type']),
      lastupdate: Math.floor(nowMs / 1000),
      is_registry_connected: isConnected,
      error_msg: isConnected ? '' : 'connection to the registry failed',
    },
    hasPassword: toText(given['password']) !== '',
    hasClientKey: toText(given['client_key']) !== '',
  };
}
