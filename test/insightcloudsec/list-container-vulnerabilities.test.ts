import { expect, test } from 'vitest';
import { listContainerVulnerabilities, createInsightCloudSecClient, IncompleteListError, InputError } from '@sec/insightcloudsec';
import { script, type ScriptedAnswer } from '../support/script.js';
import { createSandboxClient } from './sandbox-client.js';

test('every page is read, and only assessed images count', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed: { images: 250 } });
  const progress: unknown[] = [];

  const result = await listContainerVulnerabilities(client, { onProgress: (state) => progress.push(state) });

  const assessed = sandbox.state.images.filter((image) => image.assessed);
  expect(result.images).toHaveLength(250);
  expect(result).toMatchObject({
    assessed: 225,
    notAssessed: 25,
    byStatus: { COMPLETED: 225, FAILED: 25 },
    reasons: [{ reason: 'The registry refused the credential.', images: 25 }],
    withoutCounts: 0,
  });
  expect(result.totals.critical).toBe(assessed.reduce((sum, { critical_count }) => sum + critical_count, 0));
  expect(result.totals.critical).toBeGreaterThan(0);
  expect(result.images[9]).toMatchObject({ assessed: false, critical_count: 0 });
  expect(progress.at(-1)).toMatchObject({ step: 'reading', done: 250, total: 250 });
  expect(seen()).toEqual([1, 2, 3].map((page) => `POST /v3/cvm/resource/vulnerabilities?page=${page}&page_size=100 200`));
});

test('each request has an empty object as its body', async () => {
  const { client, sandbox } = createSandboxClient();

  await listContainerVulnerabilities(client);

  expect(sandbox.requests.map(({ body }) => body)).toEqual([{}, {}]);
});

test('pages that are requested ahead give the same', async () => {
  const one = createSandboxClient({ seed: { images: 450 } });
  const other = createSandboxClient({ seed: { images: 450 } });

  const ahead = await listContainerVulnerabilities(one.client, { prefetch: 3 });

  expect(ahead).toEqual(await listContainerVulnerabilities(other.client));
});

test('an estate without images is empty and no error', async () => {
  const { client } = createSandboxClient({ seed: { images: 0 } });

  await expect(listContainerVulnerabilities(client)).resolves.toMatchObject({ images: [], assessed: 0, notAssessed: 0, byStatus: {} });
});

test('fewer rows than the server counts are an error and never a smaller result', async () => {
  const { client } = createSandboxClient({ seed: { images: 120 }, lists: { totalOffBy: 5 } });

  await expect(listContainerVulnerabilities(client)).rejects.toMatchObject({ name: 'IncompleteListError', received: 120, total: 125 });
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

test('a row that moves to the next page while another one is lost is an error', async () => {
  const first = Array.from({ length: 100 }, (_, index) => row(index + 1));

  // As many rows came as the server counts, but one of them came twice, so another one is missing.
  const result = listContainerVulnerabilities(clientWith(first, [row(100), row(101)]));

  await expect(result).rejects.toBeInstanceOf(IncompleteListError);
  await expect(result).rejects.toMatchObject({ reason: 'repeated', received: 100, total: 102 });
});

test.each(['FAILED', 'QUEUED', '', 'SOMETHING_NEW', 'constructor', '__proto__', undefined])(
  'a row with the status %j is not assessed',
  async (status) => {
    const client = clientWith([row(1), row(2, { assessment_info: status === undefined ? null : { status } })]);

    const result = await listContainerVulnerabilities(client);

    expect(result).toMatchObject({ assessed: 1, notAssessed: 1, totals: { critical: 1 }, reasons: [] });
    expect(Object.entries(result.byStatus)).toEqual([
      ['COMPLETED', 1],
      [status || 'NONE', 1],
    ]);
  },
);

test('an assessed row without one of its counts is counted as such, and not as 0', async () => {
  const result = await listContainerVulnerabilities(clientWith([row(1), row(2, { high_count: null })]));

  expect(result).toMatchObject({ assessed: 2, withoutCounts: 1, totals: { critical: 1 } });
});

test('a response without a total is not known to be complete, and is an error', async () => {
  const server = script([{ json: { data: [row(1)] } }, { json: { data: [] } }]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  await expect(listContainerVulnerabilities(client)).rejects.toBeInstanceOf(IncompleteListError);
});

test('an abort between two pages ends it', async () => {
  const { client, seen } = createSandboxClient({ seed: { images: 300 } });
  const stop = new AbortController();

  await expect(listContainerVulnerabilities(client, { signal: stop.signal, onProgress: () => stop.abort('enough') })).rejects.toBe(
    'enough',
  );

  expect(seen()).toHaveLength(1);
});

test('a negative prefetch is refused before anything is sent', async () => {
  const { client, seen } = createSandboxClient();

  await expect(listContainerVulnerabilities(client, { prefetch: -1 })).rejects.toThrow(InputError);

  expect(seen()).toEqual([]);
});
