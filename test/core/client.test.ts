import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, expect, test, vi } from 'vitest';
import { systemClock } from '@sec/core';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createRowClient, createThingClient, thingTable } from '../support/thing-client.js';

afterEach(() => vi.unstubAllGlobals());

const good = { json: { data: {} } };

test('loading the module touches no part of the platform that is costly or forbidden', async () => {
  const entry = fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  const traps = `for (const name of ['fetch', 'Request', 'Response', 'Headers', 'FormData', 'crypto', 'WebSocket'])
    Object.defineProperty(globalThis, name, { get() { throw new Error('touched ' + name); } });
  Object.defineProperty(process, 'env', { get() { throw new Error('touched process.env'); } });`;

  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    encoding: 'utf8',
    input: `${traps}\n${outputFiles[0]?.text}`,
  });

  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a client uses the platform’s fetch of the moment', async () => {
  const server = script([good]);
  const client = createThingClient({ clock: server.clock });
  vi.stubGlobal('fetch', server.fetch);

  await client.thing.getThing({ id: 'a' });

  expect(server.requests).toHaveLength(1);
});

test('a request names the package and the program, except in a browser', async () => {
  const server = script([good]);

  await createThingClient({ ...server, userAgent: 'inventory-job/2.1' }).thing.getThing({ id: 'a' });
  await createThingClient(server).thing.getThing({ id: 'a' });
  vi.stubGlobal('document', {});
  await createThingClient(server).thing.getThing({ id: 'a' });

  expect(server.requests.map(({ headers }) => headers['user-agent'])).toEqual([
    'sec-thing/1.2.3 inventory-job/2.1',
    'sec-thing/1.2.3',
    undefined,
  ]);
});

test('a browser is asked to refuse redirects, since it hides their target', async () => {
  const redirects: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    redirects.push(init?.redirect);
    return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
  };
  await createThingClient({ fetch }).thing.getThing({ id: 'a' });
  vi.stubGlobal('document', {});
  await createThingClient({ fetch }).thing.getThing({ id: 'a' });

  expect(redirects).toEqual(['manual', 'error']);
});

test('an operation goes to its own host, and without a credential where it needs none', async () => {
  const server = script([{ json: {} }]);

  await createThingClient(server).thing.openThing();

  expect(server.requests[0]?.url.href).toBe('https://other.example/open');
  expect(server.requests[0]?.headers).not.toHaveProperty('x-auth-token');
});

test('a host that has to be found out is waited for', async () => {
  const server = script([good]);

  await createThingClient(server, { resolveBaseUrl: async () => 'https://found.example' }).thing.getThing({ id: 'a' });

  expect(server.requests[0]?.url.origin).toBe('https://found.example');
});

test('an operation is a function with its own name, the same at every access', () => {
  const client = createThingClient(script([good]));

  expect(client.thing.getThing.name).toBe('getThing');
  expect(client.thing.getThing).toBe(client.thing.getThing);
  expect(Object.keys(client.thing)).toContain('putThing');
});

test('a plain operation has no pages', () => {
  expect(createThingClient(script([good])).thing.getThing).not.toHaveProperty('items');
});

test('close ends the sessions that there are, also through await using', async () => {
  let closed = 0;
  const client = createThingClient(script([good]), {
    credentials: {
      token: {
        authorize: () => ({ version: 's', headers: {} }),
        headerNames: () => [],
        isRejected: () => false,
        reauthorize: async () => undefined,
        close: async () => void closed++,
      },
    },
  });

  await client.close();
  await client[Symbol.asyncDispose]();
  await createThingClient(script([good])).close();

  expect(closed).toBe(2);
});

test('retry numbers of a call change single numbers of the client', async () => {
  const server = script([{ status: 500 }]);
  const client = createThingClient({ ...server, retry: { attempts: 2, baseDelayMs: 100 } });

  await failureOf(client.thing.getThing({ id: 'a' }, { retry: { attempts: 4 } }));

  expect(server.clock.waitsMs).toEqual([50, 100, 200]);
});

test('a call may be sent again although the client’s retries are off', async () => {
  const server = script([{ status: 500 }, good]);

  await createThingClient({ ...server, retry: false }).thing.getThing({ id: 'a' }, { retry: { attempts: 2 } });

  expect(server.requests).toHaveLength(2);
});

test('a row says everything: places, lists, payload and shape', async () => {
  const server = script([{ json: {} }]);
  const { make, list } = createRowClient(
    { make: 'POST /a/{id} never id! ?dry #x-key name tags,', list: 'DELETE /a idempotent =ids also' },
    server,
  );

  await make({ id: 1, dry: true, 'x-key': 'k', name: 'n', tags: ['a', 'b'] });
  await list({ ids: [1], also: 2 });

  expect(server.requests.map(({ method, url, body }) => [method, url.pathname + url.search, body])).toEqual([
    ['POST', '/base/a/1?dry=true', '{"name":"n","tags":["a","b"]}'],
    ['DELETE', '/base/a?also=2', '{"ids":[1]}'],
  ]);
  expect(server.requests[0]?.headers).toMatchObject({ 'x-key': 'k' });
  expect(thingTable.hosts).toEqual(['api', 'other']);
});

test('a delay longer than timers can hold does not fire at once', async () => {
  let fired = false;
  const cancel = systemClock.after(2 ** 40, () => (fired = true));

  await new Promise((resolve) => setTimeout(resolve, 10));
  cancel();

  expect(fired).toBe(false);
});

test('the system clock runs, and can be cancelled', async () => {
  const startedMs = systemClock.monotonic();
  const cancelled = systemClock.after(1, () => expect.unreachable());
  cancelled();

  await new Promise<void>((resolve) => systemClock.after(5, resolve));

  expect(systemClock.monotonic() - startedMs).toBeGreaterThanOrEqual(4);
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1_000);
});
