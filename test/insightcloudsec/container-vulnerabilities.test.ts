import { expect, test } from 'vitest';
import { containerVulnerabilities, createInsightCloudSecClient, IncompleteListError, InputError } from '@sec/insightcloudsec';
import { script, type ScriptedAnswer } from '../support/script.js';
import { createSandboxClient } from './sandbox-client.js';

test('a sweep reads every page, and counts only what was looked at', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed: { images: 250 } });
  const progress: unknown[] = [];

  const swept = await containerVulnerabilities(client, { onProgress: (state) => progress.push(state) });

  const looked = sandbox.state.images.filter(({ assessed }) => assessed);
  expect(swept.images).toHaveLength(250);
  expect(swept).toMatchObject({
    assessed: 225,
    notAssessed: 25,
    byStatus: { COMPLETED: 225, FAILED: 25 },
    reasons: [{ reason: 'The registry refused the credential.', images: 25 }],
    withoutCounts: 0,
  });
  expect(swept.totals.critical).toBe(looked.reduce((sum, { critical_count }) => sum + critical_count, 0));
  expect(swept.totals.critical).toBeGreaterThan(0);
  expect(swept.images[9]).toMatchObject({ assessed: false, critical_count: 0 });
  expect(progress.at(-1)).toEqual({ done: 250, total: 250 });
  expect(seen()).toEqual([1, 2, 3].map((page) => `POST /v3/cvm/resource/vulnerabilities?page=${page}&page_size=100 200`));
});

// The generated table has no word yet for a body that is required and empty, so none is sent.
test('each page is asked for with an empty object as its body', async () => {
  const { client, sandbox } = createSandboxClient();

  await containerVulnerabilities(client);

  expect(sandbox.requests.map(({ body }) => body)).toEqual([{}, {}]);
});

test('pages asked for ahead give the same', async () => {
  const one = createSandboxClient({ seed: { images: 450 } });
  const other = createSandboxClient({ seed: { images: 450 } });

  const ahead = await containerVulnerabilities(one.client, { prefetch: 3 });

  expect(ahead).toEqual(await containerVulnerabilities(other.client));
});

test('an estate without images is empty and no error', async () => {
  const { client } = createSandboxClient({ seed: { images: 0 } });

  await expect(containerVulnerabilities(client)).resolves.toMatchObject({ images: [], assessed: 0, notAssessed: 0, byStatus: {} });
});

test('fewer rows than the server counts are an error and no smaller report', async () => {
  const { client } = createSandboxClient({ seed: { images: 120 }, overstatedTotals: 5 });

  await expect(containerVulnerabilities(client)).rejects.toMatchObject({ name: 'IncompleteListError', received: 120, total: 125 });
});

const row = (id: number, more: object = {}): object => ({
  id,
  resource_id: `containerdeployment:44:apps:web-${id}:`,
  critical_count: 1,
  high_count: 0,
  medium_count: 0,
  low_count: 0,
  none_count: 0,
  assessment_info: { status: 'COMPLETED', error_reason: null },
  ...more,
});

function clientWith(...pages: readonly (readonly object[])[]) {
  const total_count = pages.flat().length;
  const server = script(
    pages.map((data, index): ScriptedAnswer => ({
      json: { data, page: index + 1, page_size: 100, total_count, total_pages: pages.length },
    })),
  );
  return createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, retry: false, ...server });
}

test('a row that moved to the next page while another one fell out is an error', async () => {
  const first = Array.from({ length: 100 }, (_, index) => row(index + 1));

  // As many rows came as were counted, but one of them came twice, so another one is missing.
  const swept = containerVulnerabilities(clientWith(first, [row(100), row(101)]));

  await expect(swept).rejects.toBeInstanceOf(IncompleteListError);
  await expect(swept).rejects.toMatchObject({ received: 101, total: 102 });
});

test.each(['FAILED', 'QUEUED', '', 'SOMETHING_NEW', undefined])('a row with the status %j is not assessed', async (status) => {
  const client = clientWith([row(1), row(2, { assessment_info: status === undefined ? null : { status } })]);

  const swept = await containerVulnerabilities(client);

  expect(swept).toMatchObject({ assessed: 1, notAssessed: 1, totals: { critical: 1 }, reasons: [] });
  expect(swept.byStatus).toEqual({ COMPLETED: 1, [status || 'NONE']: 1 });
});

test('an assessed row without one of its counts is told, and not taken for 0', async () => {
  const swept = await containerVulnerabilities(clientWith([row(1), row(2, { high_count: null })]));

  expect(swept).toMatchObject({ assessed: 2, withoutCounts: 1, totals: { critical: 1 } });
});

test('an answer without a total cannot be held against it, and is an error', async () => {
  const server = script([{ json: { data: [row(1)] } }, { json: { data: [] } }]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  await expect(containerVulnerabilities(client)).rejects.toBeInstanceOf(IncompleteListError);
});

test('an abort between two pages ends the sweep', async () => {
  const { client, seen } = createSandboxClient({ seed: { images: 300 } });
  const stop = new AbortController();

  await expect(containerVulnerabilities(client, { signal: stop.signal, onProgress: () => stop.abort('enough') })).rejects.toBe('enough');

  expect(seen()).toHaveLength(1);
});

test('a wrong number of pages ahead is refused before anything is sent', async () => {
  const { client, seen } = createSandboxClient();

  await expect(containerVulnerabilities(client, { prefetch: -1 })).rejects.toThrow(InputError);

  expect(seen()).toEqual([]);
});
