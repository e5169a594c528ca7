import { expect, test } from 'vitest';
import * as entry from '@sec/aqua';
import { createAquaClient, toUpdateRegistryInput } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { checks } from '@sec/aqua/validate';
import { examples } from '../../packages/aqua/src/generated/handlers.js';
import { testEveryWriteBack } from '../support/every-write-back.js';

testEveryWriteBack({
  vendor: 'aqua',
  entry,
  examples,
  createClient: (server) =>
    createAquaClient({
      consoleUrl: 'https://aqua.example',
      auth: { token: 'invented-token' },
      validation: { checks },
      ...server,
    }),
  count: 38,
});

test('a registry of the sandbox keeps everything but what was changed', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, apiKey, apiSecret, sandbox } = server;
  const { registries } = createAquaClient({ authUrl, auth: { apiKey, apiSecret }, validation: { checks } });
  await registries.createRegistry({ name: 'Acme ECR', type: 'AWS', url: 'eu-west-1', username: 'aqua', password: 'invented' });
  const before = await registries.getRegistry({ name: 'Acme ECR' });

  await registries.updateRegistry(toUpdateRegistryInput(before, { description: 'new', password: 'invented' }));

  const { lastupdate: _, ...after } = await registries.getRegistry({ name: 'Acme ECR' });
  expect(after).toEqual({ ...before, description: 'new', lastupdate: undefined });
  expect(sandbox.state.registries.at(-1)).toMatchObject({ hasPassword: true });
});
