import { sleep } from '@sec/core';
import { expect, test } from 'vitest';
import { createInsightCloudSecClient, InputError, type IterateFindingsEntry, iterateFindings, WorkflowError } from '@sec/insightcloudsec';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import { createHandClock } from '../support/hand-clock.js';
import { type ReceivedRequest, script, type ScriptedAnswer } from '../support/script.js';
import { createSandboxClient } from './sandbox-client.js';

async function collect(findings: AsyncIterable<IterateFindingsEntry>): Promise<IterateFindingsEntry[]> {
  const all: IterateFindingsEntry[] = [];
  for await (const finding of findings) all.push(finding);
  return all;
}

const describe = ({ insight, severity, resource_id, exempted }: IterateFindingsEntry): string =>
  `${severity} ${insight} ${resource_id}${exempted ? ' exempted' : ''}`;

test('there is one finding for each insight and failing resource, in order', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { resources: 100 } });
  const progress: unknown[] = [];

  const findings = await collect(iterateFindings(client, {}, { onProgress: (state) => progress.push(state) }));

  const bad = sandbox.state.resources.filter(({ isBad }) => isBad);
  expect(findings.map(describe)).toEqual([
    '4 backoffice:536 instance:1:us-east-1:i-00000000:',
    '4 backoffice:536 instance:3:ap-southeast-2:i-00000017:',
    '4 backoffice:536 instance:3:ap-southeast-2:i-0000005c:',
    '5 backoffice:541 storagecontainer:2:eu-west-1:sandbox bucket+46:',
    '3 backoffice:552 volume:1:us-east-1:vol-00000045:',
  ]);
  expect(findings).toHaveLength(bad.length);
  expect(findings[0]).toMatchObject({
    insight_name: 'Instance with a public address',
    resource_type: 'instance',
    resource: { public_ip_address: '192.0.2.10', common: { region: 'us-east-1' } },
  });
  expect(progress.at(-1)).toMatchObject({ step: 'reading', done: 3, total: 3, findings: 5 });
});

test('insights that count 0 are skipped, unless zeroCounts says otherwise', async () => {
  const trusting = createSandboxClient({ seed: { resources: 20 } });
  const asking = createSandboxClient({ seed: { resources: 20 } });

  await collect(iterateFindings(trusting.client));
  await collect(iterateFindings(asking.client, { zeroCounts: 'query' }));

  expect(trusting.sandbox.requests).toHaveLength(2);
  expect(asking.sandbox.requests).toHaveLength(4);
});

test('packs, severities and types narrow it', async () => {
  const { client, seen } = createSandboxClient({ seed: { resources: 1_000 } });

  const high = await collect(iterateFindings(client, { packs: ['backoffice:36'], severity: [4], resource_types: ['instance'] }));
  const none = await collect(iterateFindings(client, { packs: ['custom:1'] }));

  expect(high).toHaveLength(26);
  expect(none).toEqual([]);
  expect(seen()[0]).toBe('GET /v2/public/insights/list?pack_ids=backoffice%3A36&resource_types=instance 200');
});

test('insights by name are read one by one, each once', async () => {
  const { client, seen } = createSandboxClient({ seed: { resources: 1_000 } });

  const findings = await collect(
    iterateFindings(client, {
      insights: ['backoffice:536', { source: 'backoffice', insight_id: 536 }],
      scopes: ['divvyorganizationservice:1'],
    }),
  );

  expect(findings).toHaveLength(7);
  expect(findings.every(({ resource }) => resource.common.organization_service_id === 1)).toBe(true);
  expect(seen()).toEqual(['GET /v2/public/insights/536/backoffice 200', 'POST /v3/public/resource/query 200']);
});

test('an unknown insight is an error with its name', async () => {
  const { client } = createSandboxClient({ seed: { resources: 0 } });

  await expect(collect(iterateFindings(client, { insights: ['custom:12'] }))).rejects.toThrow(
    'iterateFindings: there is no insight "custom:12"',
  );
});

test.each([
  ['exclude', 4, 0],
  ['include', 5, 1],
  ['only', 1, 1],
] as const)('with exempted: %s there are %i findings', async (exempted, all, marked) => {
  const { client } = createSandboxClient({ seed: { resources: 100 } });
  await client.exemptions.createExemptions({
    approver: 'rosa',
    insight_id: 536,
    insight_source: 'backoffice',
    resource_ids: ['instance:1:us-east-1:i-00000000:'],
    resource_type: 'instance',
    start_date: '2026-03-01',
  });

  const findings = await collect(iterateFindings(client, { exempted }));

  expect(findings).toHaveLength(all);
  expect(findings.filter((finding) => finding.exempted).map(({ resource_id }) => resource_id)).toEqual(
    marked === 0 ? [] : ['instance:1:us-east-1:i-00000000:'],
  );
});

const listed = (insight_id: number, more: object = {}): object => ({
  insight_id,
  source: 'backoffice',
  name: `Insight ${insight_id}`,
  description: '',
  severity: 3,
  tags: [],
  resource_types: ['instance', 'volume'],
  filters: [],
  ...more,
});

interface Asked {
  readonly selected_resource_type: string;
  readonly insight: string;
  readonly cursor?: string;
}

/** A server with these insights, and two pages of one row for each query. */
function serverWith(
  insights: readonly object[],
  before: (asked: Asked, request: ReceivedRequest) => Promise<ScriptedAnswer | void> = async () => {},
  clock = createHandClock(),
) {
  const server = script(
    [
      async (request) => {
        if (request.url.pathname.endsWith('/insights/list')) return { json: insights };
        const asked = JSON.parse(request.body ?? '{}') as Asked;
        const other = await before(asked, request);
        if (other !== undefined) return other;
        const { selected_resource_type: type, insight, cursor } = asked;
        const id = `${type}:1:r:${insight.split(':')[1] ?? ''}${cursor === undefined ? 'a' : 'b'}:`;
        return {
          json: {
            resources: [{ resource_type: type, [type]: { common: { resource_id: id } } }],
            counts: { [type]: 2 },
            next_cursor: cursor === undefined ? 'more' : null,
          },
        };
      },
    ],
    clock,
  );
  const client = createInsightCloudSecClient({
    baseUrl: 'https://cloudsec.example',
    auth: { apiKey: 'invented' },
    retry: false,
    ...server,
  });
  return { client, clock: server.clock, requests: server.requests };
}

test('pages and types of several insights keep their order, although later ones are quicker', async () => {
  const clock = createHandClock();
  const { client } = serverWith(
    [listed(1), listed(2)],
    async ({ insight }) => {
      await sleep(clock, insight.endsWith(':1') ? 5_000 : 1, new AbortController().signal);
    },
    clock,
  );

  const findings = await collect(iterateFindings(client, {}, { concurrency: 3 }));

  expect(findings.map(({ insight, resource_id }) => `${insight} ${resource_id}`)).toEqual([
    'backoffice:1 instance:1:r:1a:',
    'backoffice:1 instance:1:r:1b:',
    'backoffice:1 volume:1:r:1a:',
    'backoffice:1 volume:1:r:1b:',
    'backoffice:2 instance:1:r:2a:',
    'backoffice:2 instance:1:r:2b:',
    'backoffice:2 volume:1:r:2a:',
    'backoffice:2 volume:1:r:2b:',
  ]);
});

test.each([1, 2, 4])('at most %i queries are concurrent', async (concurrency) => {
  const clock = createHandClock();
  let running = 0;
  let most = 0;
  const { client } = serverWith(
    [listed(1), listed(2), listed(3)],
    async () => {
      most = Math.max(most, ++running);
      await sleep(clock, 1_000, new AbortController().signal);
      running--;
    },
    clock,
  );

  await collect(iterateFindings(client, {}, { concurrency }));

  expect(most).toBe(concurrency);
});

test('the customer’s own severity takes precedence', async () => {
  const { client } = serverWith([
    listed(1, { custom_severity: 5 }),
    listed(2, { severity: 5, custom_severity: 1 }),
    listed(3, { custom_severity: null }),
  ]);

  const critical = await collect(iterateFindings(client, { severity: [5] }));

  expect(new Set(critical.map(({ insight, severity }) => `${insight} ${severity}`))).toEqual(new Set(['backoffice:1 5']));
});

test.each([
  ['counts nothing', { results: 0, by_type: {} }, 0],
  ['counts nothing of one type', { results: 2, by_type: { instance: 0, volume: 2 } }, 2],
  ['does not count', {}, 4],
  ['counts null', { results: null, by_type: null }, 4],
])('an insight that %s gives %i findings', async (_, counts, expected) => {
  const { client } = serverWith([listed(1, counts)]);

  expect(await collect(iterateFindings(client))).toHaveLength(expected);
});

test('an insight whose source the list lacks cannot be queried, which is an error', async () => {
  const { client } = serverWith([listed(1, { source: undefined })]);

  const error = await collect(iterateFindings(client)).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect((error as Error).message).toMatch(/has no "\/source" of insight 1/);
});

test('a query that fails ends the iteration with its error, after the findings before it', async () => {
  const { client } = serverWith([listed(1), listed(2)], async ({ insight }) =>
    insight.endsWith(':2') ? { status: 503, json: { messages: { error: 'busy' } } } : undefined,
  );
  const came: IterateFindingsEntry[] = [];

  const iteration = (async () => {
    for await (const finding of iterateFindings(client)) came.push(finding);
  })();

  await expect(iteration).rejects.toMatchObject({ code: 'SEC_HTTP', status: 503 });
  expect(came).toHaveLength(4);
});

test('a query that ends short of its count is an error', async () => {
  const { client } = createSandboxClient({ seed: { resources: 100 }, lists: { totalOffBy: 1 } });

  await expect(collect(iterateFindings(client))).rejects.toMatchObject({ name: 'IncompleteListError', operationId: 'queryResources' });
});

test('leaving the loop ends the queries that were started ahead', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const { client, requests } = serverWith([listed(1), listed(2)], async ({ insight, selected_resource_type }, { signal }) => {
    signals.push(signal);
    return insight.endsWith(':1') && selected_resource_type === 'instance' ? undefined : { hangs: true };
  });

  for await (const { resource_id } of iterateFindings(client)) if (resource_id.endsWith('1a:')) break;

  expect(requests).toHaveLength(3);
  expect(signals.at(-1)?.aborted).toBe(true);
});

test('an abort ends the iteration with the caller’s reason', async () => {
  const { client } = serverWith([listed(1), listed(2)], async ({ insight }) => (insight.endsWith(':2') ? { hangs: true } : undefined));
  const stop = new AbortController();

  await expect(
    collect(
      iterateFindings(client, {}, { signal: stop.signal, onProgress: ({ done }) => (done === 2 ? stop.abort('enough') : undefined) }),
    ),
  ).rejects.toBe('enough');
  await expect(collect(iterateFindings(client, {}, { signal: stop.signal }))).rejects.toBe('enough');
});

test('a query whose request was lost is retried', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { resources: 100 } }, { retry: { baseDelayMs: 1 } });
  sandbox.faults.on(/resource\/query/, fault.reset(), { times: 1 });

  expect(await collect(iterateFindings(client))).toHaveLength(5);
});

test.each([
  ['packs together with insights', { packs: ['backoffice:36'], insights: ['backoffice:1'] }, /"packs" and "insights" exclude each other/],
  ['an empty array of insights', { insights: [] }, /"insights" must be a non-empty array, got an empty array/],
  ['a pack without its source', { packs: ['36'] }, /"packs\[0\]" must be a source/],
  ['a severity in words', { severity: ['critical'] }, /"severity\[0\]" must be an integer from 1 to 5 \(critical\), got "critical"/],
  ['a severity of 0', { severity: [0] }, /"severity\[0\]".*got 0/],
  [
    'a cloud with a last colon',
    { scopes: ['divvyorganizationservice:1:'] },
    /iterateFindings: "scopes\[0\]" must be an id that ends without a colon/,
  ],
  ['another value of exempted', { exempted: 'yes' }, /"exempted" must be 'exclude', 'include' or 'only', got "yes"/],
  ['another value of zeroCounts', { zeroCounts: 'no' }, /"zeroCounts" must be 'skip' or 'query', got "no"/],
])('%s are refused before anything is sent', async (_, input, message) => {
  const { client, seen } = createSandboxClient({ seed: { resources: 0 } });

  const error = await collect(iterateFindings(client, input as never)).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
  expect(seen()).toEqual([]);
});

test.each([0, 5, 1.5])('a concurrency of %s is refused', async (concurrency) => {
  const { client, seen } = createSandboxClient({ seed: { resources: 0 } });

  await expect(collect(iterateFindings(client, {}, { concurrency }))).rejects.toThrow(/"concurrency" must be an integer from 1 to 4/);

  expect(seen()).toEqual([]);
});
