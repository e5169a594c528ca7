import { expect, test } from 'vitest';
import { updateBadges } from '@sec/insightcloudsec';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import { createSandboxClient } from './sandbox-client.js';

const seed = { resources: 0, images: 0 };
const production = 'divvyorganizationservice:1';
const staging = 'divvyorganizationservice:2';

test('a badge is added beside the others, and one with the same key gets the new value', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed });

  const { results, failures } = await updateBadges(client, {
    clouds: [production, staging],
    set: [
      { key: 'owner', value: 'payments' },
      { key: 'environment', value: 'production' },
    ],
  });

  const badges = [
    { key: 'owner', value: 'payments' },
    { key: 'environment', value: 'production' },
  ];
  expect(failures).toBe(0);
  expect(results).toMatchObject([{ outcome: 'updated' }, { outcome: 'updated', resource_id: staging, badges }]);
  expect(sandbox.state.clouds.map((cloud) => cloud.badges)).toEqual([badges, badges, [{ key: 'environment', value: 'research' }]]);
  expect(seen()).toHaveLength(4);
});

test('badges that are as they should be are not written', async () => {
  const { client, seen } = createSandboxClient({ seed });

  const { results } = await updateBadges(client, {
    clouds: [production, production],
    set: [{ key: 'environment', value: 'production' }],
    remove: ['x'],
  });

  expect(results).toEqual([{ outcome: 'unchanged', resource_id: production, badges: [{ key: 'environment', value: 'production' }] }]);
  expect(seen()).toEqual([`POST /v2/public/badges/${production}/list 200`]);
});

test('a badge is removed by its key, and the last one leaves an empty array', async () => {
  const { client, sandbox } = createSandboxClient({ seed });

  await updateBadges(client, { clouds: [production], remove: ['environment'] });

  expect(sandbox.state.clouds[0]?.badges).toEqual([]);
  expect(sandbox.requests.at(-1)?.body).toEqual({ target_resource_ids: [production], badges: [] });
});

test('badges that the server created itself are not sent back', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const own = { key: 'system.account_owner', value: 'x', auto_generated: true };
  sandbox.faults.on('/list', () => Promise.resolve(Response.json([own, { key: 'tier', value: 'gold', auto_generated: false }])));

  await updateBadges(client, { clouds: [production], set: [{ key: 'owner', value: 'payments' }] });

  expect(sandbox.requests.at(-1)?.body).toEqual({
    target_resource_ids: [production],
    badges: [
      { key: 'tier', value: 'gold' },
      { key: 'owner', value: 'payments' },
    ],
  });
});

test('an account that fails does not stop the others', async () => {
  const { client } = createSandboxClient({ seed });
  const progress: unknown[] = [];

  const { results, failures } = await updateBadges(
    client,
    { clouds: ['divvyorganizationservice:99', production], set: [{ key: 'owner', value: 'payments' }] },
    { onProgress: (one) => progress.push(one) },
  );

  expect(failures).toBe(1);
  expect(results).toMatchObject([{ outcome: 'failed', error: { code: 'SEC_HTTP', status: 404 } }, { outcome: 'updated' }]);
  expect(progress).toMatchObject([1, 2].map((done) => ({ step: 'updating', done, total: 2 })));
});

test('a write whose response was lost is one that may have succeeded', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on('/update', fault.resetAfterActing());

  const { results } = await updateBadges(client, { clouds: [production], set: [{ key: 'owner', value: 'payments' }] });

  expect(results).toMatchObject([{ outcome: 'failed', error: { code: 'SEC_NETWORK', mayHaveSucceeded: true } }]);
});

test('a rejected credential ends it at the first account', async () => {
  const { client, seen } = createSandboxClient({ seed }, { auth: { apiKey: 'another' } });

  await expect(updateBadges(client, { clouds: [production, staging], remove: ['a'] })).rejects.toMatchObject({ code: 'SEC_AUTH' });
  expect(seen()).toHaveLength(1);
});

test('an abort ends it', async () => {
  const { client } = createSandboxClient({ seed });

  await expect(
    updateBadges(client, { clouds: [production], remove: ['a'] }, { signal: AbortSignal.abort(new Error('enough')) }),
  ).rejects.toThrow('enough');
});

test.each([
  ['no clouds', { clouds: [], remove: ['a'] }, 'clouds', /must be a non-empty array of resource ids, got an empty array/],
  ['an id with a colon too many', { clouds: [`${production}:`], remove: ['a'] }, 'clouds[0]', /must be an id that ends without a colon/],
  ['an id of something else', { clouds: ['divvyuser:12:'], remove: ['a'] }, 'clouds[0]', /cloud account, got one of type "divvyuser"/],
  ['an empty change', { clouds: [production] }, 'set', /must hold a change, got none in either/],
  [
    'a key twice',
    {
      clouds: [production],
      set: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
      ],
    },
    'set',
    /badges with different keys, got "a" twice/,
  ],
  ['a key to set and to remove', { clouds: [production], set: [{ key: 'a', value: '1' }], remove: ['a'] }, 'remove', /got "a" in both/],
  [
    'a badge without a value',
    { clouds: [production], set: [{ key: 'a' }] as never },
    'set[0]',
    /a badge with the strings key and value, got an object/,
  ],
])('%s is refused before anything is sent', async (_, input, member, message) => {
  const { client, seen } = createSandboxClient({ seed });

  await expect(updateBadges(client, input)).rejects.toMatchObject({ code: 'SEC_INPUT', member, message: expect.stringMatching(message) });
  expect(seen()).toEqual([]);
});
