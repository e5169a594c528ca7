import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import {
  createDataTheoremClient,
  type DataTheoremOptions,
  HttpError,
  InputError,
  NetworkError,
  ParseError,
  type UploadMobileAppInput,
  uploadMobileApp,
  type UploadProgress,
  uploadXcuitestBundle,
  WorkflowError,
} from '@sec/datatheorem';
import { failureOf } from '../support/failure-of.js';
import { type Answer, script } from '../support/script.js';

const uploadApiKey = 'b64Like/Upload+7Aa=';
const auth = { uploadApiKey };
/** The host of the upload URLs below is not the vendor's. */
const trustedUploadHosts = ['upload.example'];
const secretUrl = 'https://upload.example/_ah/upload/AbCdEf0123456789SecretToken/';
const init: Answer = { json: { upload_url: secretUrl } };
const taken: Answer = { json: { mobile_app_id: 1_234_567, mobile_app_uuid: 'u-1', scan_id: '99' } };
const build: UploadMobileAppInput = { file: new Blob(['PK-invented']), filename: 'app.apk' };

/** A client, and a server with these answers that reads the files it is sent. */
function vendor(answers: readonly Answer[], options: DataTheoremOptions = {}) {
  const server = script(answers);
  const bodies: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, given) => {
    if (given?.body instanceof ReadableStream) bodies.push(await new Response(given.body).text());
    return server.fetch(input, given);
  };
  return {
    client: createDataTheoremClient({ auth, trustedUploadHosts, clock: server.clock, random: () => 0.5, ...options, fetch }),
    server,
    bodies,
  };
}

afterEach(() => vi.unstubAllGlobals());

test('a build takes two steps: the key opens the first, the second carries none and goes to the URL exactly as it came', async () => {
  const { client, server, bodies } = vendor([init, taken]);

  const uploaded = await uploadMobileApp(client, { ...build, release_type: 'PRE_PROD', comments: 'nightly "é"' });

  const [first, second] = server.requests;
  expect(first?.headers['authorization']).toBe(`APIKey ${uploadApiKey}`);
  expect(second?.url.href).toBe(secretUrl);
  expect(Object.keys(second?.headers ?? {}).toSorted()).toEqual(['accept', 'content-length', 'content-type', 'user-agent']);
  expect(Number(second?.headers['content-length'])).toBe(Buffer.byteLength(bodies[0] ?? ''));
  const form = await new Response(bodies[0], { headers: { 'content-type': second?.headers['content-type'] ?? '' } }).formData();
  const file = form.get('file') as File;
  expect([form.get('release_type'), form.get('comments'), file.name, await file.text()]).toEqual([
    'PRE_PROD',
    'nightly "é"',
    'app.apk',
    'PK-invented',
  ]);
  expect(uploaded).toEqual({
    mobile_app_id: '1234567',
    mobile_app_uuid: 'u-1',
    scan_id: '99',
    upload_id: undefined,
    attempts: 1,
    body: { mobile_app_id: 1_234_567, mobile_app_uuid: 'u-1', scan_id: '99' },
  });
});

test('headers of the client’s options go to the API, and not to the host of the file', async () => {
  const { client, server } = vendor([init, taken], { headers: { 'x-gateway-key': 'invented' } });

  await uploadMobileApp(client, build);

  expect(server.requests.map(({ headers }) => headers['x-gateway-key'])).toEqual(['invented', undefined]);
});

test('a bundle of XCUITests has its own first step, and an empty response is enough', async () => {
  const { client, server, bodies } = vendor([init, { status: 200 }]);

  const bundle = {
    file: new Blob(['zip']),
    filename: 'tests.zip',
    release_type: 'PRE_PROD',
    bundle_id: 'com.example',
    version: '1.2',
  } as const;
  expect(await uploadXcuitestBundle(client, bundle)).toEqual({ body: undefined, attempts: 1 });
  expect(server.requests[0]?.url.pathname).toBe('/apis/mobile_security/devops/v1/upload_xcuitest_attachment_init');
  expect(bodies[0]).toContain('name="bundle_id"\r\n\r\ncom.example\r\n');
});

test('a name of a file cannot break out of its header', async () => {
  const { client, bodies } = vendor([init, taken]);

  await uploadMobileApp(client, { ...build, filename: 'a"\r\nX: y.apk' });

  expect(bodies[0]).toContain('filename="a%22%0D%0AX: y.apk"\r\n');
});

test.each([
  ['a lost connection', { fails: 'ECONNRESET' }],
  ['a server that failed', { status: 503, text: 'later' }],
  ['a URL that was too old', { status: 404 }],
  ['a server that is busy', { status: 429, headers: { 'retry-after': '7' } }],
])('after %s it is restarted with another URL', async (_, failure) => {
  const onRetry = vi.fn<(event: unknown) => void>();
  const { client, server, bodies } = vendor([init, failure, init, taken], { onRetry });

  const { attempts } = await uploadMobileApp(client, build);

  expect(attempts).toBe(2);
  expect(bodies).toHaveLength(2);
  expect(server.requests.map(({ url }) => url.host)).toEqual([
    'api.securetheorem.com',
    'upload.example',
    'api.securetheorem.com',
    'upload.example',
  ]);
  expect(onRetry).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ operationId: 'uploadMobileApp', attempt: 1, delayMs: 'headers' in failure ? 7_250 : 125 }),
  );
});

test('a 409 is final, and so is a refusal', async () => {
  const conflict = vendor([init, { status: 409, text: 'not yours' }]);
  const refused = vendor([init, { status: 400, json: { message: 'no such release_type' } }]);

  await expect(uploadMobileApp(conflict.client, build)).rejects.toMatchObject({
    code: 'SEC_HTTP',
    status: 409,
    kind: 'conflict',
    mayHaveSucceeded: false,
    vendorMessage: 'not yours',
    message: expect.stringMatching(/^uploadMobileApp: 409 .*; not yours; the app belongs to another account, so a retry does not help$/),
  });
  await expect(uploadMobileApp(refused.client, build)).rejects.toThrow(
    'uploadMobileApp: 400 the request was refused as invalid; no such release_type',
  );
  expect([conflict.server.requests.length, refused.server.requests.length]).toEqual([2, 2]);
});

test('the last error says whether the file may have been taken', async () => {
  const lost = await failureOf(uploadMobileApp(vendor([init, { fails: 'ECONNRESET' }]).client, build, { attempts: 1 }));
  const unsent = await failureOf(uploadMobileApp(vendor([init, { fails: 'ECONNREFUSED' }]).client, build, { attempts: 1 }));
  const later409 = await failureOf(uploadMobileApp(vendor([init, { fails: 'ECONNRESET' }, init, { status: 409 }]).client, build));
  const noSecondUrl = await failureOf<Error>(uploadMobileApp(vendor([init, { status: 500 }, { status: 401 }]).client, build));

  expect(lost).toMatchObject({ code: 'SEC_NETWORK', mayHaveSucceeded: true });
  expect(unsent).toMatchObject({ code: 'SEC_NETWORK', notSent: true, mayHaveSucceeded: false });
  expect(later409).toMatchObject({ status: 409, mayHaveSucceeded: true, attempts: 2 });
  expect(noSecondUrl).toBeInstanceOf(WorkflowError);
  expect(noSecondUrl.message).toContain('may have been taken');
});

test('a client that never retries uploads once', async () => {
  const { client, server } = vendor([init, { fails: 'ECONNRESET' }], { retry: false });

  await expect(uploadMobileApp(client, build)).rejects.toBeInstanceOf(NetworkError);
  expect(server.requests).toHaveLength(2);
});

test('no upload URL, password or key is in any error or event', async () => {
  const events: unknown[] = [];
  const watch = { onAttempt: (event: unknown) => events.push(event), onRetry: (event: unknown) => events.push(event) };
  const echo: Answer = (request) => ({ status: 400, json: { message: `bad upload to ${request.url.href} by s3cr3t-pass` } });
  const errors: unknown[] = [];
  for (const answer of [
    echo,
    { status: 302, headers: { location: secretUrl } },
    { status: 500, text: secretUrl },
    { text: '<html>', headers: { 'content-type': 'text/html' } },
  ] as Answer[])
    errors.push(
      await failureOf(
        uploadMobileApp(vendor([init, answer], watch).client, { ...build, username: 'jane', password: 's3cr3t-pass' }, { attempts: 1 }),
      ),
    );
  const client = createDataTheoremClient({
    auth,
    trustedUploadHosts,
    ...watch,
    fetch: async (url) => {
      if (String(url).includes('upload_init')) return Response.json({ upload_url: secretUrl });
      throw new TypeError(`cannot fetch ${String(url)}`, { cause: new Error(`while sending ${encodeURIComponent(secretUrl)}`) });
    },
  });
  errors.push(await failureOf(uploadMobileApp(client, build, { attempts: 1 })));

  const shown = [...errors, ...events].map((value) => inspect(value, { depth: 9, showHidden: true })).join('\n');
  expect(errors).toHaveLength(5);
  expect(events).toHaveLength(10);
  expect(shown).not.toMatch(/SecretToken|s3cr3t-pass|b64Like/);
  expect(inspect(client, { showHidden: true, depth: 9 })).not.toMatch(/b64Like/);
});

test.each([
  ['plain http', 'http://upload.example/t'],
  ['this machine, from a host that is not', 'https://127.0.0.1/t'],
  ['this machine in the clear', 'http://localhost:8080/t'],
  ['a path alone', '/upload/t'],
  ['a user in it', 'https://me:pw@upload.example/t'],
  ['a script', 'javascript:alert(1)'],
  ['another host', 'https://evil.example/t'],
  ['a host that ends like a trusted one', 'https://evilupload.example/t'],
  ['a host that begins like a trusted one', 'https://upload.example.evil.example/t'],
  ['a host of the cloud that gives credentials', 'https://169.254.169.254/t'],
  ['a private network', 'https://10.0.0.1/t'],
  ['no address in particular', 'https://0.0.0.0/t'],
  ['the same in IPv6', 'https://[::]/t'],
  ['this machine, as IPv4 in IPv6', 'https://[::ffff:127.0.0.1]/t'],
  ['this machine with a dot at its end', 'https://localhost./t'],
  ['this machine in few digits', 'https://127.1/t'],
  ['nothing', undefined],
])('an upload URL with %s is refused, and nothing is sent there', async (_, upload_url) => {
  const { client, server } = vendor([{ json: { upload_url } }]);

  const error = await failureOf<Error>(uploadMobileApp(client, build));

  expect(error).toBeInstanceOf(ParseError);
  expect(error.message).not.toContain('upload.example/t');
  expect(server.requests).toHaveLength(1);
});

test.each([
  ['a string', 'upload.example'],
  ['a URL', ['https://upload.example']],
  ['a port', ['upload.example:8443']],
  ['an empty name', ['']],
])('trustedUploadHosts that are %s are refused when the client is made', (_, hosts) => {
  const create = (): unknown => createDataTheoremClient({ auth, trustedUploadHosts: hosts as string[] });

  expect(create).toThrow(/^"trustedUploadHosts" must be an array of host names without scheme, port and path, got /);
});

test.each([['a host'], ['a domain'], ['an address']])('an upload URL of %s that the caller trusts gets the file', async (what) => {
  const hosts: Readonly<Record<string, readonly [trusted: string, named: string]>> = {
    'a host': ['Files.example', 'https://files.example/t'],
    'a domain': ['example', 'https://files.example./t'],
    'an address': ['10.0.0.1', 'https://10.0.0.1:8443/t'],
  };
  const [trusted = '', upload_url] = hosts[what] ?? [];
  const { client, server } = vendor([{ json: { upload_url } }, taken], { trustedUploadHosts: [trusted] });

  await uploadMobileApp(client, build);

  expect(server.requests.map(({ url }) => url.href)).toEqual([expect.stringContaining('upload_init'), upload_url]);
});

test.each([
  ['an empty file', { file: new Blob([]), filename: 'a.apk' }, /must be a non-empty Blob or \{ stream, size \}, got an empty one/],
  ['a path', { file: 'app.apk', filename: 'a.apk' }, /got a string of 7 characters; for example await fs\.openAsBlob/],
  ['a stream without its size', { file: { stream: () => new Blob(['x']).stream() }, filename: 'a.apk' }, /without its size in bytes/],
  ['no name', { file: new Blob(['x']) }, /"filename" must be a non-empty string, as the file has no name, got undefined/],
  ['a wrong release type', { ...build, release_type: 'APP_STORE' }, /"release_type" must be 'PRE_PROD' or 'ENTERPRISE'/],
  ['an unknown member', { ...build, releaseId: '1' }, /"releaseId" is unknown/],
  ['a number instead of a string', { ...build, comments: 5 }, /"comments" must be a string, got 5/],
])('%s is an input error before anything is sent', async (_, input, message) => {
  const { client, server } = vendor([init, taken]);

  const error = await failureOf<Error>(uploadMobileApp(client, input as UploadMobileAppInput));

  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(message);
  expect(server.requests).toHaveLength(0);
});

test('a stream that is given as a function can be restarted, one that is given as such cannot', async () => {
  const answers: Answer[] = [init, { fails: 'ECONNRESET' }, init, taken];
  const open = () => new Blob(['abc']).stream() as ReadableStream<Uint8Array>;

  const again = await uploadMobileApp(vendor(answers).client, { file: { stream: open, size: 3 }, filename: 'a.apk' });
  const once = await failureOf(uploadMobileApp(vendor(answers).client, { file: { stream: open(), size: 3 }, filename: 'a.apk' }));

  expect(again.attempts).toBe(2);
  expect(once).toBeInstanceOf(NetworkError);
});

test.each([
  [2, /longer than "size", 2 bytes/],
  [4, /ended after 3 bytes, "size" is 4/],
])('a stream that does not have its size of %d is an error that blames the stream', async (size, message) => {
  const { client } = vendor([init, taken]);

  const error = await failureOf<Error>(
    uploadMobileApp(client, { file: { stream: () => new Blob(['abc']).stream() as ReadableStream<Uint8Array>, size }, filename: 'a.apk' }),
  );

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error.message).toMatch(message);
});

test('a body that stalls is given up, and so is everything when the time is over', async () => {
  const stands = {
    stream: () => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) }, { highWaterMark: 0 }),
    size: 9,
  };
  const stalled = vendor([init, taken]);
  const hangs = vendor([init, { hangs: true }]);

  const stall = await failureOf<Error>(uploadMobileApp(stalled.client, { file: stands, filename: 'a.apk' }, { attempts: 1 }));
  const late = await failureOf<Error>(uploadMobileApp(hangs.client, build, { timeoutMs: 5_000 }));

  expect(stall.message).toContain('uploadMobileApp: no byte went out for 60000 ms (stallTimeoutMs)');
  expect(late).toMatchObject({ code: 'SEC_WORKFLOW', reason: 'timeout' });
  expect(late.message).toContain('not finished after 5000 ms (timeoutMs); the file was sent without a response, so it may have been taken');
  expect([stalled.server.clock.pending, hangs.server.clock.pending]).toEqual([0, 0]);
});

test('an abort ends it with its own reason and closes the source', async () => {
  const controller = new AbortController();
  const { client, server } = vendor([init, { hangs: true }]);
  const reason = new Error('enough');
  server.clock.hold();

  const running = failureOf(uploadMobileApp(client, build, { signal: controller.signal }));
  setTimeout(() => controller.abort(reason), 20);

  expect(await running).toBe(reason);
  expect(server.clock.pending).toBe(0);
});

test('a web page with status 200 is no success', async () => {
  const { client } = vendor([init, { text: '<html>', headers: { 'content-type': 'text/html' } }]);

  await expect(uploadMobileApp(client, build)).rejects.toMatchObject({ code: 'SEC_PARSE', mayHaveSucceeded: true });
});

test('in a browser the Blob goes out as a form, without progress, cookies or referrer', async () => {
  vi.stubGlobal('document', {});
  const inits: RequestInit[] = [];
  const server = script([init, taken]);
  const fetch: typeof globalThis.fetch = (input, given) => (inits.push(given ?? {}), server.fetch(input, given));
  const client = createDataTheoremClient({
    auth: { uploadApiKey: () => Promise.resolve(uploadApiKey) },
    trustedUploadHosts,
    fetch,
    allowBrowserCredentials: true,
  });
  const onProgress = vi.fn<() => void>();

  await uploadMobileApp(client, { ...build, comments: 'x' }, { onProgress });

  expect(inits[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  const form = inits[1]?.body as FormData;
  expect([form.get('comments'), (form.get('file') as File).name]).toEqual(['x', 'app.apk']);
  expect(inits[1]?.headers).toEqual({ accept: 'application/json' });
  expect(onProgress).not.toHaveBeenCalled();
  const stream = { stream: () => new Blob(['abc']).stream() as ReadableStream<Uint8Array>, size: 3 };
  await expect(uploadMobileApp(client, { file: stream, filename: 'a.apk' })).rejects.toThrow(
    '"file" must be a Blob in a browser, which sends no streams',
  );
});

test('a copy of a client says so, and nothing is sent', async () => {
  const { client, server } = vendor([init, taken]);

  await expect(uploadMobileApp({ ...client }, build)).rejects.toThrow('"client" must be a client of this package');
  expect(server.requests).toHaveLength(0);
});

const megabyte = 1_048_576;

/** A host that returns a URL on itself, and counts what it receives. */
async function startCounter() {
  const seen = { bytes: 0, announced: 0, authorization: [] as (string | undefined)[], encoding: undefined as string | undefined };
  const server = createServer((incoming, outgoing) => {
    seen.authorization.push(incoming.headers.authorization);
    outgoing.setHeader('content-type', 'application/json');
    if (incoming.url?.endsWith('upload_init')) {
      incoming.resume();
      outgoing.end(JSON.stringify({ upload_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/up/` }));
      return;
    }
    seen.announced = Number(incoming.headers['content-length']);
    seen.encoding = incoming.headers['transfer-encoding'];
    incoming.on('data', (chunk: Buffer) => (seen.bytes += chunk.length));
    incoming.on('end', () => outgoing.end('{"mobile_app_id":"1","scan_id":"2"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { seen, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: close };
}

/** Most that heap and memory outside of it grew while something ran, in MB. */
async function growthWhile(
  run: () => Promise<unknown>,
): Promise<{ readonly heapMb: number; readonly externalMb: number; readonly rssMb: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let [heap, external, rss] = [0, 0, 0];
  const look = (): void => {
    const now = process.memoryUsage();
    heap = Math.max(heap, now.heapUsed - before.heapUsed);
    // It includes the array buffers.
    external = Math.max(external, now.external - before.external);
    rss = Math.max(rss, now.rss - before.rss);
  };
  const timer = setInterval(look, 5);
  await run();
  clearInterval(timer);
  look();
  const [heapMb = 0, externalMb = 0, rssMb = 0] = [heap, external, rss].map((bytes) => Math.round(bytes / megabyte));
  return { heapMb, externalMb, rssMb };
}

test('200 MB go out in constant memory, with their length declared and progress to the last byte', async () => {
  await using counter = await startCounter();
  const client = createDataTheoremClient({ auth, baseUrl: counter.baseUrl });
  const size = 200 * megabyte;
  let made = 0;
  const stream = () =>
    new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (made >= size) return controller.close();
          const chunk = new Uint8Array(Math.min(65_536, size - made));
          made += chunk.length;
          return controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
  let last: UploadProgress | undefined;

  const growth = await growthWhile(() =>
    uploadMobileApp(client, { file: { stream, size }, filename: 'big.apk' }, { onProgress: (progress) => (last = progress) }),
  );

  expect(counter.seen.bytes).toBe(counter.seen.announced);
  expect(counter.seen.bytes).toBeGreaterThan(size);
  expect(counter.seen.encoding).toBeUndefined();
  expect(counter.seen.authorization).toEqual([`APIKey ${uploadApiKey}`, undefined]);
  expect(last).toEqual({
    step: 'uploading',
    elapsedMs: expect.any(Number),
    done: counter.seen.bytes,
    total: counter.seen.bytes,
    attempt: 1,
  });
  if (process.env['SHOW_MEMORY'] !== undefined) console.log('stream', growth);
  // What is measured waits for the collector, here and in the server; a body that is held whole makes it more than 200.
  expect(growth.heapMb).toBeLessThan(50);
  expect(growth.externalMb).toBeLessThan(150);
}, 60_000);

test('a file of 100 MB on disk goes out in constant memory', async () => {
  await using counter = await startCounter();
  const folder = await mkdtemp(join(tmpdir(), 'upload-'));
  const path = join(folder, 'big.ipa');
  await writeFile(path, Buffer.alloc(100 * megabyte, 1));
  const client = createDataTheoremClient({ auth, baseUrl: counter.baseUrl });

  const growth = await growthWhile(async () => uploadMobileApp(client, { file: await openAsBlob(path), filename: 'big.ipa' }));

  await rm(folder, { recursive: true });
  if (process.env['SHOW_MEMORY'] !== undefined) console.log('file', growth);
  expect(counter.seen.bytes).toBe(counter.seen.announced);
  expect(growth.heapMb).toBeLessThan(50);
  expect(growth.externalMb).toBeLessThan(80);
}, 60_000);

test('a redirect is not followed, and the upload is not restarted', async () => {
  let requests = 0;
  const server = createServer((incoming, outgoing) => {
    requests++;
    incoming.resume();
    const { port } = server.address() as AddressInfo;
    if (incoming.url?.endsWith('upload_init'))
      return outgoing.setHeader('content-type', 'application/json').end(JSON.stringify({ upload_url: `http://127.0.0.1:${port}/up/` }));
    return outgoing.writeHead(307, { location: `http://127.0.0.1:${port}/elsewhere` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = createDataTheoremClient({ auth, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

  const error = await failureOf<Error>(uploadMobileApp(client, build));

  server.closeAllConnections();
  server.close();
  expect(error.message).toMatch(/the server redirects to an address that cannot be read, which is not followed/);
  expect(requests).toBe(2);
});

test('a refusal that comes before the whole file was sent is reported, and the file is closed', async () => {
  const server = createServer((incoming, outgoing) => {
    outgoing.setHeader('content-type', 'application/json');
    if (incoming.url?.endsWith('upload_init')) {
      outgoing.end(JSON.stringify({ upload_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/up/` }));
      return;
    }
    outgoing.statusCode = 409;
    outgoing.end('{"message":"taken by another"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = createDataTheoremClient({ auth, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  let isClosed = false;
  const file = {
    stream: () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
        cancel: () => {
          isClosed = true;
        },
      }),
    size: 2 ** 40,
  };

  const error = await failureOf<Error>(uploadMobileApp(client, { file, filename: 'huge.apk' }, { attempts: 1 }));

  server.closeAllConnections();
  server.close();
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ status: 409, mayHaveSucceeded: false });
  // Node's fetch would have read it to its end, which this one does not have.
  expect(isClosed).toBe(true);
});
