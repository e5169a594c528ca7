import { expect, test } from 'vitest';
import { listAllClouds, listAllUsers } from '@sec/insightcloudsec';
import { createSandboxClient } from './sandbox-client.js';

const seed = { clouds: 3, users: 4, resources: 0, images: 0 };

test('one request is enough where it brings as many clouds as the server counts', async () => {
  const { client, seen } = createSandboxClient({ seed });

  const clouds = await listAllClouds(client);

  expect(clouds.map(({ name }) => name)).toEqual(['Production', 'Staging', 'Research']);
  expect(seen()).toEqual(['GET /v2/public/clouds/list 200']);
});

test('a list that was cut is walked page by page to its end', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed: { ...seed, clouds: 1_201 }, getListCap: 1_000 });
  const progress: unknown[] = [];

  const clouds = await listAllClouds(client, { onProgress: (one) => progress.push(one) });

  expect(new Set(clouds.map(({ id }) => id)).size).toBe(1_201);
  expect(seen()).toHaveLength(4);
  expect(sandbox.requests.at(-1)?.body).toMatchObject({ offset: 1_000, limit: 500 });
  expect(progress).toEqual([
    { done: 500, total: 1_201 },
    { done: 1_000, total: 1_201 },
    { done: 1_201, total: 1_201 },
  ]);
});

test('a list that ends before the server’s own count is an error and no shorter list', async () => {
  const { client } = createSandboxClient({ seed, overstatedTotals: 2 });

  await expect(listAllClouds(client)).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', received: 3, total: 5 });
});

test('a cloud that came twice stands for one that is missing', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { ...seed, clouds: 600 }, getListCap: 1 });
  const { handle } = sandbox;
  // Between the pages a cloud with an early name goes, and all others move up by one.
  let pages = 0;
  Object.assign(sandbox, {
    handle: async (request: Request) => {
      const answer = await handle(request);
      if (request.method !== 'POST' || ++pages !== 2) return answer;
      const body = (await answer.json()) as { clouds: { id: number }[]; total_count: number };
      return Response.json({ ...body, clouds: body.clouds.map((cloud, index) => (index === 0 ? { ...cloud, id: 1 } : cloud)) });
    },
  });

  await expect(listAllClouds(client)).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', received: 599, total: 600 });
});

test('everybody is the users and the Domain Admins', async () => {
  const { client, seen } = createSandboxClient({ seed });

  const users = await listAllUsers(client);

  expect(users.map(({ username }) => username)).toEqual([
    'sandbox-user-1',
    'sandbox-user-2',
    'sandbox-user-3',
    'sandbox-user-4',
    'sandbox-admin',
  ]);
  expect(seen()).toEqual(['GET /v2/public/users/list 200', 'POST /v2/prototype/domains/admins/list 200']);
});

test('users beyond the cut come from the pages, and Domain Admins stay away where they are not wanted', async () => {
  const { client, seen } = createSandboxClient({ seed: { ...seed, users: 250 }, getListCap: 100 });

  expect(await listAllUsers(client, { admins: false })).toHaveLength(250);
  expect(seen()).toEqual(['GET /v2/public/users/list 200', ...Array.from({ length: 3 }, () => 'POST /v2/public/users/list 200')]);
});

test('a wrong option is refused before anything is sent', async () => {
  const { client, seen } = createSandboxClient({ seed });

  await expect(listAllUsers(client, { admins: 'no' as never })).rejects.toThrow(
    '"admins" must be true or false, got no; for example false',
  );
  expect(seen()).toEqual([]);
});
