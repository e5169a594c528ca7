import { expect, test } from 'vitest';
import * as core from '@sec/core';
import * as aqua from '@sec/aqua';
import { createAquaClient, getImage, getImageScanResult, getImageScanStatus, imageScans, listScanJobs } from '@sec/aqua/operations';
import { createRaw } from '@sec/aqua/raw';
import { createHandClock } from '../support/hand-clock.js';
import { script } from '../support/script.js';

const options = { consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' } };

test('a name that the entry shares with the core is the same object', () => {
  const shared = Object.entries(core).map(([name, value]) => [name, (aqua as Readonly<Record<string, unknown>>)[name] === value]);

  expect(Object.fromEntries(shared)).toEqual(Object.fromEntries(Object.keys(core).map((name) => [name, true])));
});

test('a client of some operations has no others', async () => {
  const server = script([{ json: { status: 'Scanned' } }]);
  const client = createAquaClient({ ...options, ...server }, { imageScans, images: { getImage } });

  await expect(client.imageScans.getImageScanStatus({ registry: 'Hub', image: 'a:1' })).resolves.toEqual({ status: 'Scanned' });

  expect(Object.keys(client.images)).toEqual(['getImage']);
  expect(client).not.toHaveProperty('registries');
});

test('a workflow runs with the smallest client, and by its clock', async () => {
  const clock = createHandClock();
  const statuses = ['Pending', 'Scanned'];
  const server = script([() => ({ json: { status: statuses.shift() } })], clock);
  const client = createAquaClient(
    { ...options, ...server },
    { imageScans: { getImageScanResult, getImageScanStatus }, images: { getImage }, scanQueue: { listScanJobs } },
  );

  const result = await aqua.waitForScan(client, { registry: 'Hub', image: 'a:1' }, { intervalMs: 20_000 });

  expect(result).toMatchObject({ status: 'succeeded', durationMs: 20_000 });
});

test('a raw call reaches any path with the credential of the client', async () => {
  const server = script([{ json: [{ name: 'Hub', type: 'HUB' }] }]);
  const raw = createRaw(createAquaClient({ ...options, ...server }, { images: { getImage } }));

  const { data } = await raw.GET('/api/v1/registries');

  expect(data).toEqual([{ name: 'Hub', type: 'HUB' }]);
  expect(server.requests[0]?.headers['authorization']).toBe('Bearer invented-token');
});
