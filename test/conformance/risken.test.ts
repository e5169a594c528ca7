/** The sandbox of RISKEN against the real one: the same requests, in the same order, from an empty installation. */
import { startRiskenSandbox } from '@sec/risken/testing/server';
import { expect, test } from 'vitest';
import { readCorpus, type Row } from './support/corpus.js';
import { renameRows } from './support/rename.js';
import { type Difference, replayRows } from './support/replay.js';

const rows = readCorpus();
const counted = rows.filter(({ skip }) => skip === undefined).length;

async function replayed(sent: readonly Row[]): Promise<readonly Difference[]> {
  await using server = await startRiskenSandbox({ seed: { findings: 0, invitations: 0 } });
  const { sandbox } = server;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  return await replayRows(sent, {
    origin: new URL(server.baseUrl).origin,
    projectId: sandbox.projectId,
    organizationId: sandbox.organizationId,
    headers: {
      token: bearer(sandbox.accessToken),
      org: bearer(sandbox.organizationAccessToken),
      human: {
        'x-amzn-oidc-identity': sandbox.userIdentity,
        'x-amzn-oidc-data': 'e30.e30.',
        cookie: 'XSRF-TOKEN=invented',
        'x-xsrf-token': 'invented',
      },
      wrong: bearer('nope'),
      nobody: {},
    },
  });
}

test('the sandbox answers as the real server did', { timeout: 120_000 }, async () => {
  const differences = await replayed(rows);

  console.log(`conformance: risken, ${counted - differences.length} of ${counted} responses as the real server's`);
  expect(differences).toEqual([]);
});

test.each([1, 2, 3])('it does so with other names, ids and numbers (seed %i)', { timeout: 120_000 }, async (seed) => {
  const renamed = renameRows(rows, seed);

  const differences = await replayed(renamed);

  console.log(`conformance: risken, seed ${seed}, ${counted - differences.length} of ${counted} responses as the real server's`);
  expect(renamed.filter(({ body, query }, index) => body !== rows[index]?.body || query !== rows[index]?.query).length).toBeGreaterThan(
    500,
  );
  expect(differences).toEqual([]);
});

test('a corpus with one wrong response is not agreed with', { timeout: 120_000 }, async () => {
  const [first] = rows as readonly [Row];

  expect(await replayed([{ ...first, answer: { ...first.answer, json: { access_token_id: 1, project_id: 2 } } }])).toHaveLength(1);
});
