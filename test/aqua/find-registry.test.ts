import { expect, test } from 'vitest';
import { createAquaClient, findRegistry, InputError, WorkflowError } from '@sec/aqua';
import { script } from '../support/script.js';

function clientWith(registries: readonly object[]) {
  const server = script([{ json: registries }]);
  return {
    client: createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, ...server }),
    requests: server.requests,
  };
}

const registries = [
  { name: 'Hub', type: 'HUB', url: 'https://docker.io' },
  { name: 'Google', type: 'GCR', url: 'https://gcr.io', prefixes: null },
  { name: 'Google billing', type: 'GCR', url: 'https://gcr.io/', prefixes: ['gcr.io/billing'] },
  { name: 'ECR', type: 'AWS', url: 'us-east-1', prefixes: ['444455556666.dkr.ecr.us-east-1.amazonaws.com'] },
  { name: 'Artifactory', type: 'ART', url: 'HTTPS://Art.Example:8443/artifactory/api/docker' },
  { name: 'ghcr.io', type: 'V2', url: 'https://mirror.example' },
];

test.each([
  ['ghcr.io/team/app:1', 'ghcr.io', 'its exact name'],
  ['art.example:8443/team/app:1', 'Artifactory', 'the host of its address'],
  ['gcr.io/web/app:1', 'Google', 'the host of its address, although another has it too'],
  ['gcr.io/billing/app:1', 'Google billing', 'its longest prefix'],
  ['444455556666.dkr.ecr.us-east-1.amazonaws.com/app', 'ECR', 'its prefix'],
  ['team/app', 'Hub', 'the host of Docker’s registry'],
  ['docker.io/team/app', 'Hub', 'the host of Docker’s registry, named'],
])('%s belongs to %s by %s', async (reference, name) => {
  const { client } = clientWith(registries);

  await expect(findRegistry(client, { image: reference })).resolves.toMatchObject({ name });
});

test('a registry called as the reference calls it goes first', async () => {
  const { client } = clientWith([...registries, { name: 'Docker Hub', type: 'HUB' }]);

  await expect(findRegistry(client, { image: 'team/app' })).resolves.toMatchObject({ name: 'Docker Hub' });
});

test('a prefix ends where a part of the name ends', async () => {
  const { client } = clientWith([{ name: 'Short', type: 'V2', prefixes: ['reg.example/app'] }]);

  await expect(findRegistry(client, { image: 'reg.example/apples:1' })).rejects.toThrow(WorkflowError);
});

test('without a match the error lists the registries that there are', async () => {
  const { client } = clientWith(registries);

  await expect(findRegistry(client, { image: 'quay.example/app' })).rejects.toThrow(
    /^findRegistry: there is no registry in Aqua .* fits "quay\.example\/app"; there are: "Hub" \(docker\.io\), "Google" \(gcr\.io\)/,
  );
});

test('two that fit equally well are listed, and none is guessed', async () => {
  const { client } = clientWith([
    { name: 'A', type: 'V2', url: 'https://reg.example' },
    { name: 'B', type: 'V2', url: 'https://reg.example' },
  ]);

  await expect(findRegistry(client, { image: 'reg.example/app' })).rejects.toThrow(/equally well.*"A".*"B".*pass the name of one/);
});

test.each([undefined, null, '', -1])('a registry whose name is %j is an error, and its name is not sent on', async (name) => {
  const { client } = clientWith([...registries, { name, type: 'V2', url: 'https://reg.example' }]);

  await expect(findRegistry(client, { image: 'reg.example/app' })).rejects.toMatchObject({
    reason: 'incompleteResponse',
    message: 'findRegistry: the response has no string "/6/name", so the registry of "reg.example/app" has no name to scan it by',
  });
});

test('an empty console says so', async () => {
  const { client } = clientWith([]);

  await expect(findRegistry(client, { image: 'reg.example/app' })).rejects.toThrow(/there are: none/);
});

test('what is no reference is refused before anything is sent', async () => {
  const { client, requests } = clientWith([]);

  await expect(findRegistry(client, { image: 'No Reference' })).rejects.toThrow(InputError);

  expect(requests).toHaveLength(0);
});
