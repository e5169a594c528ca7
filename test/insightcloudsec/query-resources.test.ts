import { expect, expectTypeOf, test } from 'vitest';
import {
  createInsightCloudSecClient,
  InputError,
  queryResources,
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

test('all resources of a type come by cursor, out of their envelopes', async () => {
  const { client, sandbox } = createSandboxClient();
  const progress: unknown[] = [];

  const rows = await collect(
    queryResources(client, { selected_resource_type: 'instance', limit: 700 }, { onProgress: (state) => progress.push(state) }),
  );

  expect(new Set(rows.map(({ common }) => common.resource_id)).size).toBe(1_800);
  expect(rows[0]).toMatchObject({ instance_id: 'i-00000000', common: { resource_id: 'instance:1:us-east-1:i-00000000:' } });
  const bodies = sandbox.requests.map(({ body }) => body as Record<string, unknown>);
  expect(bodies.map(({ limit }) => limit)).toEqual([700, 700, 700]);
  expect(bodies.map(({ cursor }) => cursor !== undefined)).toEqual([false, true, true]);
  expect(bodies.every((body) => !('offset' in body))).toBe(true);
  expect(progress).toEqual([700, 1_400, 1_800].map((done) => ({ done, total: 1_800 })));
});

test('pages hold 1000 rows unless the query says otherwise', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { resources: 3_400 } });

  expect(await collect(queryResources(client, { selected_resource_type: 'instance' }))).toHaveLength(2_040);

  expect(sandbox.requests.map(({ body }) => (body as { limit: number }).limit)).toEqual([1_000, 1_000, 1_000]);
});

test('a scope and an insight narrow the query', async () => {
  const { client } = createSandboxClient();

  const rows = await collect(
    queryResources(client, { selected_resource_type: 'instance', scopes: ['divvyorganizationservice:2'], insight: 'backoffice:536' }),
  );

  expect(rows).toHaveLength(26);
  expect(rows.every(({ common }) => common.organization_service_id === 2)).toBe(true);
});

test('a type of which there is nothing gives nothing, and no error', async () => {
  const { client } = createSandboxClient();

  expect(await collect(queryResources(client, { selected_resource_type: 'kubernetescronjob' }))).toEqual([]);
});

test('a walk that ends before the count of the type is an error and no short answer', async () => {
  const { client } = createSandboxClient({ overstatedTotals: 1 });

  await expect(collect(queryResources(client, { selected_resource_type: 'volume' }))).rejects.toMatchObject({
    name: 'IncompleteListError',
    reason: 'short',
    received: 600,
    total: 601,
  });
});

const row = (id: string): object => ({ resource_type: 'instance', instance: { common: { resource_id: `instance:1:r:${id}:` } } });

test('a cursor that comes again ends the walk with an error', async () => {
  const page = (id: string): object => ({ json: { resources: [row(id)], counts: { instance: 9 }, next_cursor: 'again' } });
  const server = script([page('a'), page('b'), page('c'), page('d')]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  await expect(collect(queryResources(client, { selected_resource_type: 'instance' }))).rejects.toMatchObject({
    name: 'IncompleteListError',
    reason: 'repeated',
  });

  expect(server.requests.length).toBeLessThanOrEqual(3);
});

test.each([
  ['no resources at all', { counts: { instance: 0 } }, 0],
  ['null for the cursor', { resources: [row('a')], counts: { instance: 1 }, next_cursor: null }, 1],
  ['an empty cursor', { resources: [row('a')], counts: { instance: 1 }, next_cursor: '' }, 1],
  ['no cursor and no counts', { resources: [row('a')] }, 1],
])('an answer with %s is the last page', async (_, json, count) => {
  const server = script([{ json }]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  expect(await collect(queryResources(client, { selected_resource_type: 'instance' }))).toHaveLength(count);

  expect(server.requests).toHaveLength(1);
});

test('rows are typed by the type that was asked for', () => {
  const { client } = createSandboxClient({ seed: { resources: 0 } });
  const query = () => queryResources(client, { selected_resource_type: 'instance' });
  type Row = Awaited<ReturnType<ReturnType<typeof query>['next']>>['value'];

  expectTypeOf<Extract<Row, object>['instance_id']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Extract<Row, object>['common']['resource_id']>().toEqualTypeOf<string>();
  // @ts-expect-error "volume_id" is no member of an instance
  expectTypeOf<Extract<Row, object>['volume_id']>().toBeString();
  expectTypeOf<ResourceRow<'something'>['anything']>().toBeUnknown();
});

test('a row of a type that is not known yet comes as it is', async () => {
  const envelope = { resource_type: 'novelty', novelty: { common: { resource_id: 'novelty:1:r:a:' }, shine: 3 } };
  const server = script([{ json: { resources: [envelope], counts: { novelty: 1 } } }]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  expect(await collect(queryResources(client, { selected_resource_type: 'novelty' }))).toEqual([envelope.novelty]);
});

test('leaving the loop stops the requests, and so does an abort', async () => {
  const { client, sandbox } = createSandboxClient();
  const stop = new AbortController();

  for await (const { common } of queryResources(client, { selected_resource_type: 'instance', limit: 10 })) if (common.resource_id) break;
  const walk = collect(
    queryResources(
      client,
      { selected_resource_type: 'instance', limit: 10 },
      { signal: stop.signal, onProgress: () => stop.abort('enough') },
    ),
  );

  await expect(walk).rejects.toBe('enough');
  expect(sandbox.requests).toHaveLength(2);
});

test.each([
  ['no type', {}, /"selected_resource_type" must be the name of a type in lower case, got nothing/],
  ['a type in capitals', { selected_resource_type: 'Instance' }, /got "Instance"/],
  [
    'a cloud with a last colon',
    { selected_resource_type: 'instance', scopes: ['divvyorganizationservice:2:'] },
    /"scopes\[0\]" must end without/,
  ],
  ['an insight without its source', { selected_resource_type: 'instance', insight: '536' }, /"insight" must name its source/],
  ['a cursor', { selected_resource_type: 'instance', cursor: 'x' }, /"cursor" is the walk's own/],
  ['an offset', { selected_resource_type: 'instance', offset: 5 }, /"offset" is the walk's own/],
])('%s is refused before anything is sent', async (_, query, message) => {
  const { client, seen } = createSandboxClient({ seed: { resources: 0 } });

  const error = await collect(queryResources(client, query as never)).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
  expect(seen()).toEqual([]);
});

test('the details of a resource come out of their envelope, too', async () => {
  const { client } = createSandboxClient();
  const { details } = await client.resources.getResourceDetail({ resourceId: 'storagecontainer:1:us-east-1:sandbox bucket+6:' });

  const container = unwrapResource(details ?? ({} as never), 'storagecontainer');

  expect(container).toMatchObject({ encrypted: true, common: { resource_name: 'storagecontainer-6' } });
  expect(() => unwrapResource(details ?? ({} as never), 'instance')).toThrow(
    /a row of type "storagecontainer", and "instance" was expected/,
  );
});

test.each([
  ['nothing', undefined, /has no "resource_type"/],
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
