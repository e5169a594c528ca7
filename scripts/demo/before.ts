/** What a client does before it acts: says what a call would send, refuses writes, and shows what a change would be. */
import { allow, createAquaClient, explain, formatChanges, isSecError, readOnly, upsertConfiguration } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { heading, line } from './screen.ts';

/** @returns Whether everything went as it should. */
export async function runBefore(): Promise<boolean> {
  await using sandbox = await startAquaSandbox();
  let writes = 0;
  const client = createAquaClient({
    authUrl: sandbox.authUrl,
    auth: { apiKey: sandbox.apiKey, apiSecret: sandbox.apiSecret },
    onAttempt: ({ method, operationId }) => void (writes += method === 'GET' || operationId === 'createToken' ? 0 : 1),
  });

  heading('Before it acts: what a call would send');
  const plan = await explain(client.images.deleteImage, { registry: 'Docker Hub', repository: 'acme/web', tag: '1.0.0' });
  line(`request      ${plan.method} ${plan.path}`);
  line(`effect       ${plan.effect}`);
  line(`credential   ${plan.credential?.scheme ?? 'none'} in ${plan.headers.join(', ')}`);
  line(`retry        ${plan.retry.why}`);

  heading('A client that can only read');
  const reader = readOnly(client);
  line(`reads        ${(await reader.registries.listRegistries()).length} registries`);
  // As a plug-in without types would try it.
  const refused = await refuse(() => (Reflect.get(reader.images, 'deleteImage') as (input: object) => Promise<unknown>)({ tag: '1.0.0' }));
  line(`writes       ${refused}`);
  const narrow = await refuse(() => allow(client, ['registries.*', 'images.listImages']).images.listImages({ page: 1, pagesize: 1 }));
  line(`allowed      images.listImages ${narrow}`);

  heading('A dry run: what a file would change');
  const { entries } = await upsertConfiguration(
    reader,
    {
      registries: [{ name: 'Docker Hub', description: 'Public images; pulled by hand' }],
      permissionSets: [{ name: 'Payments: read', actions: ['images.read', 'risks.vulnerabilities.read'], ui_access: true }],
    },
    { dryRun: true },
  );
  for (const row of formatChanges(entries, { width: 100 })
    .split('\n')
    .filter((text) => text.trim() !== ''))
    line(row);
  line(`written      ${writes} requests`);
  return writes === 0 && refused.startsWith('ConfigError') && narrow === 'was sent' && entries.length === 2;
}

async function refuse(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'was sent';
  } catch (error) {
    if (!isSecError(error)) throw error;
    return `${error.name}: ${error.message}`;
  }
}
