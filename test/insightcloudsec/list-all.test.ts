import { expect, test } from 'vitest';
import { listAllClouds, listAllUsers } from '@sec/insightcloudsec';
import { createHandClock } from '../support/hand-clock.js';
import { createSandboxClient } from './sandbox-client.js';

const seed = { clouds: 3, users: 4, resources: 0, images: 0 };

test('one request is enough where it returns as many clouds as the server counts', async () => {
  const { client, seen } = createSandboxClient({ seed });

  const clouds = await listAllClouds(client);

  expect(clouds.map(({ name }) => name)).toEqual(['Production', 'Staging', 'Research']);
  expect(seen()).toEqual(['GET /v2/public/clouds/list 200']);
});

test('all pages of a truncated list are read', async () => {
  const { client, sandbox, seen } = createSandboxClient(
    { seed: { ...seed, clouds: 1_201 }, lists: { only: { listClouds: { maxPageSize: 1_000 } } } },
    { clock: createHandClock() },
  );
  const progress: unknown[] = [];

  const clouds = await listAllClouds(client, { onProgress: (one) => progress.push(one) });

  expect(new Set(clouds.map(({ id }) => id)).size).toBe(1_201);
  expect(seen()).toHaveLength(4);
  expect(sandbox.requests.at(-1)?.body).toMatchObject({ offset: 1_000, limit: 500 });
  expect(progress).toEqual([500, 1_000, 1_201].map((done) => ({ step: 'reading', elapsedMs: 0, done, total: 1_201 })));
});

test('a list that ends before the server’s own count is an error and never a shorter array', async () => {
  const { client } = createSandboxClient({ seed, lists: { totalOffBy: 2 } });

  await expect(listAllClouds(client)).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', received: 3, total: 5 });
});

test('a cloud that comes twice stands for one that is missing', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { ...seed, clouds: 600 }, lists: { only: { listClouds: { maxPageSize: 1 } } } });
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

test('all users are the users of the organization and the Domain Admins', async () => {
  const { client, seen } = createSandboxClient({ seed });

  const users = await listAllUsers(client);

  expect(users.map(({ username }) => username)).toEqual([
    'sandbox-user-1',
    'sandbox-user-2',
    'sandbox-user-3',
    'sandbox-user-4',
    'sandbox-admin',
  ]);
  // Nothing but an empty page says where a list without a count ends.
  expect(seen()).toEqual([
    'GET /v2/public/users/list 200',
    'POST /v2/prototype/domains/admins/list 200',
    'POST /v2/prototype/domains/admins/list 200',
  ]);
});

test('users of a truncated list come from the pages, and Domain Admins can be left out', async () => {
  const { client, seen } = createSandboxClient({ seed: { ...seed, users: 1_201 }, lists: { only: { listUsers: { maxPageSize: 100 } } } });

  expect(await listAllUsers(client, { includeDomainAdmins: false })).toHaveLength(1_201);
  expect(seen()).toEqual(['GET /v2/public/users/list 200', ...Array.from({ length: 3 }, () => 'POST /v2/public/users/list 200')]);
});

test('a wrong input is refused before anything is sent', async () => {
  const { client, seen } = createSandboxClient({ seed });

  await expect(listAllUsers(client, { includeDomainAdmins: 'no' as never })).rejects.toThrow(
    'listAllUsers: "includeDomainAdmins" must be a boolean, got a string of 2 characters; for example false',
  );
  expect(seen()).toEqual([]);
});
