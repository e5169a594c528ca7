/** The servers of docs/browser.md, as they stand there. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { createProxy, type ProxyOptions } from '@sec/core/proxy';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { toListener } from '../../docs/examples/proxy-node.js';
import worker from '../../docs/examples/proxy-worker.js';
import { createThingClient, type ThingClient } from '../support/thing-client.js';

const docs = join(import.meta.dirname, '../../docs');
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllGlobals();
});

async function serveOnNode(respond: (request: Request) => Promise<Response>, options: Partial<ProxyOptions> = {}) {
  const received: Request[] = [];
  const client = createThingClient({
    fetch: (input, init) => {
      const request = new Request(input, init);
      received.push(request);
      return respond(request);
    },
  });
  const handle = createProxy(
    client as ThingClient,
    {
      path: '/api/thing',
      origins: ['https://app.example'],
      authorize: 'none',
      allow: ['thing.*'],
      ...options,
    } as ProxyOptions<'thing.*'>,
  );
  const server = createServer(toListener(handle));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}/api/thing`, received };
}

/** Sends bytes as no client would, and reads the status of the response; 0 where the connection is closed without one. */
function sendRaw(port: number, text: string): Promise<number> {
  return new Promise((resolve) => {
    let response = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk: Buffer) => (response += chunk.toString('latin1')));
    socket.on('error', () => resolve(0));
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1] ?? 0)));
  });
}

const headers = { origin: 'https://app.example' };

test.each(['proxy-node', 'proxy-worker'])('the page shows %s as it is', (name) => {
  const page = readFileSync(join(docs, 'browser.md'), 'utf8');

  expect(page).toContain(`<!-- examples/${name}.ts -->\n\`\`\`ts\n${readFileSync(join(docs, 'examples', `${name}.ts`), 'utf8')}\`\`\``);
});

test('Node: requests, bodies and failures go through', async () => {
  const { url, received } = await serveOnNode(async (request) =>
    Response.json({ data: await request.text() }, { status: request.method === 'POST' ? 429 : 200, headers: { 'retry-after': '3' } }),
  );

  const read = await fetch(`${url}/things/a?fields=x`, { headers });
  const body = JSON.stringify({ project_id: 1, name: 'ü'.repeat(1_000) });
  const written = await fetch(`${url}/things/start`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
  const refused = await fetch(`${url}/nothing`, { headers });

  expect([read.status, written.status, refused.status]).toEqual([200, 429, 404]);
  expect(written.headers.get('retry-after')).toBe('3');
  expect(await written.json()).toEqual({ data: body });
  expect(received.map(({ method, url: sent }) => `${method} ${sent}`)).toEqual([
    'GET https://api.example/base/things/a?fields=x',
    'POST https://api.example/base/things/start',
  ]);
});

test('Node: a caller that leaves ends the call and the stream at the vendor', async () => {
  let ended = 0;
  const { url } = await serveOnNode(async ({ signal, url: target }) => {
    signal.addEventListener('abort', () => ended++);
    if (!target.endsWith('/stream'))
      return new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    return new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('one')) }));
  });

  const controller = new AbortController();
  const call = fetch(`${url}/things/a`, { headers, signal: controller.signal }).catch(() => 'left');
  const stream = await fetch(`${url}/stream`, { headers });
  await stream.body?.cancel();
  await expect.poll(() => ended).toBe(1);
  controller.abort();

  expect(await call).toBe('left');
  await expect.poll(() => ended).toBe(2);
});

test.each([
  'GET /api/thing/../../admin HTTP/1.1',
  'GET /api/thing/things/..%2f..%2fadmin HTTP/1.1',
  'GET /api/thing/things/%2e%2e/%2e%2e/admin HTTP/1.1',
  'GET /api/thing/things\\..\\..\\admin HTTP/1.1',
  'GET /api/thing//things/a HTTP/1.1',
  'GET //evil.example/things/a HTTP/1.1',
  'GET http://evil.example/things/a HTTP/1.1',
  'GET @evil.example/things/a HTTP/1.1',
  'GET /api/thing/things/a%00 HTTP/1.1',
  'GET /api/thing/things/a%252fb HTTP/1.1',
  'GET * HTTP/1.1',
  'TRACE /api/thing/things/a HTTP/1.1',
  'CONNECT evil.example:443 HTTP/1.1',
  'GET /api/thing/things/a HTTP/1.1\r\nbad header\u0000: x',
  'POST /api/thing/things/start HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked',
])('Node: %j sends nothing', async (head) => {
  const { port, received } = await serveOnNode(async () => Response.json({ data: {} }));

  const status = await sendRaw(port, `${head}\r\nhost: app.example\r\norigin: https://app.example\r\nconnection: close\r\n\r\n`);

  expect(status === 0 || status >= 400, `${status}`).toBe(true);
  expect(received).toEqual([]);
});

test('Node: the host and the form of a request line decide nothing', async () => {
  const { port, received } = await serveOnNode(async () => Response.json({ data: {} }));

  const status = await sendRaw(
    port,
    'GET http://evil.example/api/thing/things/a HTTP/1.1\r\nhost: evil.example\r\norigin: https://app.example\r\nconnection: close\r\n\r\n',
  );

  expect(status).toBe(200);
  expect(received.map(({ url }) => url)).toEqual(['https://api.example/base/things/a']);
});

test('Workers: the handler forwards for whoever has signed in', async () => {
  const sandbox = createRiskenSandbox();
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => sandbox.handle(new Request(input, init)));
  const env = { RISKEN_BASE_URL: sandbox.baseUrl, RISKEN_ACCESS_TOKEN: sandbox.accessToken };
  const pageOf = (assertion: Readonly<Record<string, string>>) =>
    createRiskenClient({
      auth: 'proxy',
      baseUrl: 'https://app.example.com/api/risken',
      fetch: (input, init) =>
        worker.fetch(
          new Request(input, { ...init, headers: { ...(init?.headers as object), ...assertion, origin: 'https://app.example.com' } }),
          env,
        ),
    });

  const { finding_id } = await pageOf({ 'cf-access-jwt-assertion': 'signed' }).finding.listFindings({});

  expect(finding_id?.length).toBeGreaterThan(0);
  await expect(pageOf({}).finding.listFindings({})).rejects.toMatchObject({
    status: 403,
    vendorMessage: 'the application does not let this caller do this',
  });
});
