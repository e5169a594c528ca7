import { expect, test } from 'vitest';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { type InsightCloudSecSandboxServer, startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';

const seed = { resources: 0, images: 0 };

function clientOf({ baseUrl, username, password }: InsightCloudSecSandboxServer) {
  return createInsightCloudSecClient({ baseUrl, auth: { username, password } });
}
const count = ({ sandbox }: InsightCloudSecSandboxServer, path: string): number =>
  sandbox.requests.filter((request) => request.path === path).length;

test('50 concurrent calls on a lost session cause one login, over real sockets', async () => {
  await using server = await startInsightCloudSecSandbox({ seed });
  const client = clientOf(server);
  await client.users.getCurrentUser();
  server.sandbox.revokeSessions();

  const answers = await Promise.all(Array.from({ length: 50 }, () => client.users.getCurrentUser()));

  expect(answers.every(({ user_id }) => user_id === 12)).toBe(true);
  // One for the first call, one for the lost session.
  expect(count(server, '/v2/public/user/login')).toBe(2);
});

test('50 concurrent first calls cause one login, over real sockets', async () => {
  await using server = await startInsightCloudSecSandbox({ seed });
  const client = clientOf(server);

  await Promise.all(Array.from({ length: 50 }, () => client.users.getCurrentUser()));

  expect(count(server, '/v2/public/user/login')).toBe(1);
});

test('`await using` signs out at the end of its block', async () => {
  await using server = await startInsightCloudSecSandbox({ seed });
  {
    await using client = clientOf(server);
    await client.users.getCurrentUser();
  }

  expect(server.sandbox.requests.at(-1)).toMatchObject({ path: '/v2/public/user/logout', credential: 'session', status: 200 });
});

test('50 calls with a wrong password send it once', async () => {
  await using server = await startInsightCloudSecSandbox({ seed });
  const client = createInsightCloudSecClient({ baseUrl: server.baseUrl, auth: { username: server.username, password: 'wrong' } });

  const ends = await Promise.allSettled(Array.from({ length: 50 }, () => client.users.getCurrentUser()));

  expect(ends.every((end) => end.status === 'rejected' && (end.reason as { code: string }).code === 'SEC_AUTH')).toBe(true);
  expect(count(server, '/v2/public/user/login')).toBe(1);
});
