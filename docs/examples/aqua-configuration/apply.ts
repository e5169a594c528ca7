/**
 * Aqua's configuration as code: shows what desired.json would change, and changes it with `--apply`.
 *
 * It runs against a sandbox, and with `--live` against the account that the environment names; the passwords of registries are then
 * in `REGISTRY_PASSWORDS`, such as `{"Acme Harbor":"…"}`.
 */
import { readFileSync } from 'node:fs';
import { argv, env, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { type AquaClient, createAquaClient, formatChanges, readOnly, upsertConfiguration, type UpsertConfigurationInput } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';

interface Settings {
  /** Passwords of registries by their name: what is secret belongs into no file of a repository. */
  readonly passwords: Readonly<Record<string, string | undefined>>;
  /** Changes what differs. Without it, everything is shown and nothing changed. */
  readonly apply: boolean;
  readonly print: (text: string) => void;
}

/** @returns Whether the console was as wanted at the start. */
export async function run(aqua: AquaClient, { passwords, apply, print }: Settings): Promise<boolean> {
  const file = new URL('desired.json', import.meta.url);
  const desired = JSON.parse(readFileSync(file, 'utf8')) as UpsertConfigurationInput;
  const registries = desired.registries?.map((registry) => ({ ...registry, password: passwords[registry.name] }));
  const configuration = { ...desired, registries };
  const width = stdout.columns;

  // A client that can only read changes nothing by mistake.
  const plan = await upsertConfiguration(readOnly(aqua), configuration, { dryRun: true });
  print(formatChanges(plan.entries, { width }));
  const isAsWanted = plan.entries.every(({ outcome }) => outcome === 'unchanged');
  if (isAsWanted || !apply) return isAsWanted;

  print('');
  const { entries } = await upsertConfiguration(aqua, configuration, {
    onProgress: ({ done, total, entry }) => print(`${done}/${total} ${entry.name}: ${entry.outcome}`),
  });
  for (const entry of entries)
    if (entry.outcome !== 'failed' && entry.notApplied.length + entry.lost.length > 0) print(formatChanges([entry], { width }));
  return false;
}

// Runs when it is started, and not when a test imports it.
if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const apply = argv.includes('--apply');
  if (argv.includes('--live')) {
    const aqua = createAquaClient();
    const passwords = JSON.parse(env['REGISTRY_PASSWORDS'] ?? '{}') as Settings['passwords'];
    await run(aqua, { passwords, apply, print: console.log });
    await aqua.close();
  } else {
    await using sandbox = await startAquaSandbox();
    const { authUrl, apiKey, apiSecret } = sandbox;
    const passwords = { 'Acme Harbor': 'invented-harbor-word', 'Docker Hub': 'invented-hub-word' };
    await run(createAquaClient({ authUrl, auth: { apiKey, apiSecret } }), { passwords, apply, print: console.log });
  }
}
