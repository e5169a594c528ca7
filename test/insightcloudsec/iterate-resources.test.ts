import { expect, expectTypeOf, test } from 'vitest';
import {
  createInsightCloudSecClient,
  InputError,
  iterateResources,
  type ResourceRow,
  unwrapResource,
  WorkflowError,
} from '@sec/insightcloudsec';
import { script } from '../support/script.js';
import { createSandboxClient } from './sandbox-client.js';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('all resources of a type are read by cursor, out of their envelopes', async () => {
  const { client, sandbox } = createSandboxClient();
  const progress: unknown[] = [];

  const rows = await collect(
    iterateResources(client, { selected_resource_type: 'instance', limit: 700 }, { onProgress: (state) => progress.push(state) }),
  );

  expect(new Set(rows.map(({ common }) => common.resource_id)).size).toBe(1_800);
  expect(rows[0]).toMatchObject({ instance_id: 'i-00000000', common: { resource_id: 'instance:1:us-east-1:i-00000000:' } });
  const bodies = sandbox.requests.map(({ body }) => body as Record<string, unknown>);
  expect(bodies.map(({ limit }) => limit)).toEqual([700, 700, 700]);
  expect(bodies.map(({ cursor }) => cursor !== undefined)).toEqual([false, true, true]);
  expect(bodies.every((body) => !('offset' in body))).toBe(true);
  expect(progress).toMatchObject([700, 1_400, 1_800].map((done) => ({ step: 'reading', done, total: 1_800 })));
});

test('pages hold 1000 rows by default', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { resources: 3_400 } });

  expect(await collect(iterateResources(client, { selected_resource_type: 'instance' }))).toHaveLength(2_040);

  expect(sandbox.requests.map(({ body }) => (body as { limit: number }).limit)).toEqual([1_000, 1_000, 1_000]);
});

test('a scope and an insight narrow the query', async () => {
  const { client } = createSandboxClient();

  const rows = await collect(
    iterateResources(client, { selected_resource_type: 'instance', scopes: ['divvyorganizationservice:2'], insight: 'backoffice:536' }),
  );

  expect(rows).toHaveLength(26);
  expect(rows.every(({ common }) => common.organization_service_id === 2)).toBe(true);
});

test('a type without resources yields none, and no error', async () => {
  const { client } = createSandboxClient();

  expect(await collect(iterateResources(client, { selected_resource_type: 'kubernetescronjob' }))).toEqual([]);
});

test('an iteration that ends before the count of the type is an error and never shorter', async () => {
  const { client } = createSandboxClient({ lists: { totalOffBy: 1 } });

  await expect(collect(iterateResources(client, { selected_resource_type: 'volume' }))).rejects.toMatchObject({
    name: 'IncompleteListError',
    reason: 'short',
    received: 600,
    total: 601,
  });
});

const row = (id: string): object => ({ resource_type: 'instance', instance: { common: { resource_id: `instance:1:r:${id}:` } } });

test('a repeated cursor ends the iteration with an error', async () => {
  const page = (id: string): object => ({ json: { resources: [row(id)], counts: { instance: 9 }, next_cursor: 'again' } });
  const server = script([page('a'), page('b'), page('c'), page('d')]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  await expect(collect(iterateResources(client, { selected_resource_type: 'instance' }))).rejects.toMatchObject({
    name: 'IncompleteListError',
    reason: 'repeated',
  });

  expect(server.requests.length).toBeLessThanOrEqual(3);
});

test.each([
  ['no resources', { counts: { instance: 0 } }, 0],
  ['null for the cursor', { resources: [row('a')], counts: { instance: 1 }, next_cursor: null }, 1],
  ['an empty cursor', { resources: [row('a')], counts: { instance: 1 }, next_cursor: '' }, 1],
  ['no cursor and no counts', { resources: [row('a')] }, 1],
])('a response with %s is the last page', async (_, json, count) => {
  const server = script([{ json }]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  expect(await collect(iterateResources(client, { selected_resource_type: 'instance' }))).toHaveLength(count);

  expect(server.requests).toHaveLength(1);
});

test('rows are typed by the type of the query', () => {
  const { client } = createSandboxClient({ seed: { resources: 0 } });
  const query = () => iterateResources(client, { selected_resource_type: 'instance' });
  type Row = Awaited<ReturnType<ReturnType<typeof query>['next']>>['value'];

  expectTypeOf<Extract<Row, object>['instance_id']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Extract<Row, object>['common']['resource_id']>().toEqualTypeOf<string>();
  // @ts-expect-error "volume_id" is no member of an instance
  expectTypeOf<Extract<Row, object>['volume_id']>().toBeString();
  expectTypeOf<ResourceRow<'something'>['anything']>().toBeUnknown();
});

test('a row of an unknown type is yielded as it is', async () => {
  const envelope = { resource_type: 'novelty', novelty: { common: { resource_id: 'novelty:1:r:a:' }, shine: 3 } };
  const server = script([{ json: { resources: [envelope], counts: { novelty: 1 } } }]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  expect(await collect(iterateResources(client, { selected_resource_type: 'novelty' }))).toEqual([envelope.novelty]);
});

test('leaving the loop stops the requests, and so does an abort', async () => {
  const { client, sandbox } = createSandboxClient();
  const stop = new AbortController();

  for await (const { common } of iterateResources(client, { selected_resource_type: 'instance', limit: 10 })) if (common.resource_id) break;
  const left = collect(
    iterateResources(
      client,
      { selected_resource_type: 'instance', limit: 10 },
      { signal: stop.signal, onProgress: () => stop.abort('enough') },
    ),
  );

  await expect(left).rejects.toBe('enough');
  expect(sandbox.requests).toHaveLength(2);
});

test.each([
  ['no type', {}, /iterateResources: "selected_resource_type" is required, got undefined; for example instance/],
  ['a type in capitals', { selected_resource_type: 'Instance' }, /got "Instance"/],
  [
    'a cloud with a last colon',
    { selected_resource_type: 'instance', scopes: ['divvyorganizationservice:2:'] },
    /iterateResources: "scopes\[0\]" must be an id that ends without a colon/,
  ],
  [
    'an insight without its source',
    { selected_resource_type: 'instance', insight: '536' },
    /"insight" must be a source, backoffice or custom, and a number, got "536"/,
  ],
  ['a cursor', { selected_resource_type: 'instance', cursor: 'x' }, /"cursor" is set by the iteration itself/],
  ['an offset', { selected_resource_type: 'instance', offset: 5 }, /"offset" is set by the iteration itself/],
])('%s is refused before anything is sent', async (_, query, message) => {
  const { client, seen } = createSandboxClient({ seed: { resources: 0 } });

  const error = await collect(iterateResources(client, query as never)).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
  expect(seen()).toEqual([]);
});

test('the details of a resource come out of their envelope, too', async () => {
  const { client } = createSandboxClient();
  const { details } = await client.resources.getResourceDetail({ resourceId: 'storagecontainer:1:us-east-1:sandbox bucket+6:' });

  const container = unwrapResource(details ?? ({} as never), 'storagecontainer');

  expect(container).toMatchObject({ encrypted: true, common: { resource_name: 'storagecontainer-6' } });
  expect(() => unwrapResource(details ?? ({} as never), 'instance')).toThrow(/a row of type "storagecontainer", expected "instance"/);
});

test.each([
  ['undefined', undefined, /has no "resource_type"/],
  ['no type', {}, /has no "resource_type"/],
  ['no row', { resource_type: 'instance' }, /has no member of that name/],
  ['a row under another name', { resource_type: 'instance', volume: { common: { resource_id: 'x' } } }, /has no member of that name/],
  ['a row under an inherited name', { resource_type: 'constructor' }, /has no member of that name/],
  ['the type as the row', { resource_type: 'resource_type' }, /has no member of that name/],
  ['null for a row', { resource_type: 'instance', instance: null }, /has no member of that name/],
  ['a row without common', { resource_type: 'instance', instance: {} }, /has no "common.resource_id"/],
  ['a row without an id', { resource_type: 'instance', instance: { common: {} } }, /has no "common.resource_id"/],
])('an envelope with %s is an error', (_, envelope, message) => {
  expect(() => unwrapResource(envelope as never)).toThrow(WorkflowError);
  expect(() => unwrapResource(envelope as never)).toThrow(message);
});
