/** The paths of images and repositories: slashes as they are or encoded, whichever the console takes, and never another operation. */
import { type AquaOptions, ConfigError, createAquaClient, type ErrorCode, HttpError, InputError, scanAndGate } from '@sec/aqua';
import { createRaw } from '@sec/aqua/raw';
import { type AquaSandboxOptions, createAquaHandlers, createAquaSandbox } from '@sec/aqua/testing';
import { parseOperation } from '@sec/core/vendor';
import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { table } from '../../packages/aqua/src/generated/table.js';
import { failureOf } from '../support/failure-of.js';
import { createHandClock } from '../support/hand-clock.js';
import { type ReceivedRequest, script, type ScriptedAnswer } from '../support/script.js';

const consoleUrl = 'https://console.example/base';
const image = { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' };
const raw = '/base/api/v2/images/Docker%20Hub/acme/web/1.4.2';
const encoded = '/base/api/v2/images/Docker%20Hub/acme%2Fweb/1.4.2';
const notFound: ScriptedAnswer = { status: 404, json: { code: 404, message: 'image not found' } };
const found: ScriptedAnswer = { json: { ...image, result: [], count: 0 } };

/** A console that responds by the path of a request, and the paths it received. */
function consoleOf(answer: (path: string, request: ReceivedRequest) => ScriptedAnswer, options: AquaOptions = {}) {
  const server = script([(request) => answer(request.url.pathname, request)]);
  const unlimited = { rateLimit: { requestsPerSecond: Infinity } };
  const aqua = createAquaClient({ ...server, consoleUrl, auth: { token: 'invented' }, ...unlimited, ...options });
  return { aqua, paths: () => server.requests.map(({ method, url }) => `${method === 'GET' ? '' : `${method} `}${url.pathname}`) };
}

const takesRaw = (path: string): ScriptedAnswer => (path.startsWith(raw) ? found : notFound);
const takesEncoded = (path: string): ScriptedAnswer => (path.startsWith(encoded) ? found : notFound);

/** Every operation whose path holds a repository. */
const marked = Object.entries(table.groups).flatMap(([group, rows]) =>
  Object.entries(rows)
    .map(([id, row]) => ({ group, operation: parseOperation(id, row) }))
    .filter(({ operation }) => operation.slashes !== undefined),
);
const call = (client: object, { group, operation }: (typeof marked)[number], input: object): Promise<unknown> =>
  (client as Record<string, Record<string, (input: object) => Promise<unknown>>>)[group]?.[operation.id]?.(input) as Promise<unknown>;

/** What the paths of an image's lists have behind that of the image. */
const imagePath = '/api/v2/images/{registry}/{repository}/{tag}';
const paths = Object.values(table.groups).flatMap((rows) => Object.entries(rows).map(([id, row]) => parseOperation(id, row)));
const ends = [
  ...new Set(paths.flatMap(({ path }) => (path.startsWith(`${imagePath}/`) ? [path.slice(imagePath.length + 1)] : []))),
].toSorted();

test('all operations below an image or a repository are marked, and the image itself with the ends of its siblings', () => {
  const below = paths.filter(({ path }) => /^\/api\/v2\/(images|repositories)\/\{registry\}\//.test(path));

  expect(below.length).toBeGreaterThanOrEqual(8);
  expect(ends).toEqual(expect.arrayContaining(['history_layers', 'malware', 'scan_history', 'sensitive', 'vulnerabilities']));
  expect(marked.map(({ operation }) => operation.id).toSorted()).toEqual(below.map(({ id }) => id).toSorted());
  for (const { operation } of marked) {
    const { id, path, slashes } = operation;
    const member = path.startsWith('/api/v2/images/') ? 'repository' : 'name';
    expect([id, slashes]).toEqual([id, { in: member, ...(path === imagePath ? { unless: ends } : {}) }]);
  }
});

describe.each(marked)('$operation.id', (one) => {
  const { path, slashes, retry, method } = one.operation;
  const input = slashes?.in === 'name' ? { registry: 'r', name: 'a b/c:d/%2F' } : { registry: 'r', repository: 'a b/c:d/%2F', tag: 't' };
  const own = (text: string): string => `/base${path.replace('{registry}', 'r').replace(`{${slashes?.in}}`, text).replace('{tag}', 't')}`;
  const [asIs, asOne] = [own('a%20b/c:d/%252F'), own('a%20b%2Fc:d%2F%252F')];
  const sent = (text: string): string => `${method === 'GET' ? '' : `${method} `}${text}`;

  test('slashes go out as they are, and each part is encoded by itself', async () => {
    const { aqua, paths } = consoleOf(() => found);
    await call(aqua, one, input);
    expect(paths()).toEqual([sent(asIs)]);
  });

  test('a read that finds nothing is sent once with the other form, a write never', async () => {
    const { aqua, paths } = consoleOf(() => notFound);
    const error = await failureOf<HttpError>(call(aqua, one, input));
    expect(error).toMatchObject({ kind: 'notFound', status: 404 });
    expect(paths()).toEqual(retry === 'safe' ? [asIs, asOne] : [sent(asIs)]);
    expect(error.attemptLog.map(({ status }) => status)).toEqual(paths().map(() => 404));
  });

  test.each(['raw', 'encoded'] as const)('imagePaths: %s sends that form alone', async (imagePaths) => {
    const { aqua, paths } = consoleOf(() => notFound, { imagePaths });
    await failureOf(call(aqua, one, input));
    expect(paths()).toEqual([sent(imagePaths === 'raw' ? asIs : asOne)]);
  });

  test.each(['/a', 'a/', 'a//b', 'a/../b', './a', 'a/%2e%2E', '..', ''])('%j is refused, and nothing is sent', async (value) => {
    for (const imagePaths of ['raw', 'encoded', undefined] as const) {
      const { aqua, paths } = consoleOf(() => found, imagePaths === undefined ? {} : { imagePaths });
      const error = await failureOf<InputError>(call(aqua, one, { ...input, [slashes?.in ?? '']: value }));
      expect(error).toBeInstanceOf(InputError);
      expect(error.member).toBe(slashes?.in);
      expect(paths()).toEqual([]);
    }
  });

  test('a value without a slash is never sent twice', async () => {
    const { aqua, paths } = consoleOf(() => notFound);
    await failureOf(call(aqua, one, { ...input, [slashes?.in ?? '']: 'web' }));
    expect(paths()).toEqual([sent(own('web'))]);
  });
});

test('the form that brings a result is kept, for reads and writes, and nothing is sent twice from then on', async () => {
  const { aqua, paths } = consoleOf(takesEncoded);

  const { attempts } = await aqua.images.getImage.withResponse(image);
  await aqua.images.getImage(image);
  await aqua.images.deleteImage(image);
  await failureOf(aqua.images.getImage({ ...image, repository: 'other/app' }));

  expect(attempts).toBe(2);
  const other = '/base/api/v2/images/Docker%20Hub/other%2Fapp/1.4.2';
  expect(paths()).toEqual([raw, encoded, encoded, `DELETE ${encoded}`, other]);
});

test('where slashes are taken as they are, a missing image costs two requests until the first result, then one', async () => {
  const { aqua, paths } = consoleOf(takesRaw);
  const missing = { ...image, repository: 'acme/none' };

  await failureOf(aqua.images.getImage(missing));
  expect(paths()).toHaveLength(2);
  await aqua.images.getImage(image);
  await failureOf(aqua.images.getImage(missing));

  expect(paths()).toHaveLength(4);
});

test('each client finds the form out by itself, and calls by path share it', async () => {
  const { aqua, paths } = consoleOf(takesEncoded);
  const path = '/api/v2/images/{registry}/{repository}/{tag}' as const;

  const { data } = await createRaw(aqua).GET(path, { params: { path: image } });
  await createRaw(aqua).GET(path, { params: { path: image } });
  await aqua.images.getImage(image);
  const missing = await createRaw(aqua).GET(path, { params: { path: { ...image, tag: 'none' } } });

  expect(data).toMatchObject(image);
  expect(missing.error).toMatchObject({ code: 404 });
  expect(paths()).toEqual([raw, encoded, encoded, encoded, encoded.replace('1.4.2', 'none')]);
});

test('a middleware sees one request; what it adds to the address stays in the second one', async () => {
  const received: string[] = [];
  const { aqua } = consoleOf((path, { url }) => {
    received.push(`${path}${url.search}`);
    return takesEncoded(path);
  });
  const client = createRaw(aqua);
  const seen: string[] = [];
  client.use({
    onRequest({ request }) {
      seen.push(new URL(request.url).pathname);
      return new Request(`${request.url}?trace=1`, request);
    },
  });

  const { data } = await client.GET('/api/v2/images/{registry}/{repository}/{tag}', { params: { path: image } });

  expect(data).toMatchObject(image);
  expect(seen).toEqual([raw]);
  expect(received).toEqual([`${raw}?trace=1`, `${encoded}?trace=1`]);
});

test.each(ends)('an image with the tag %s is not taken for a list of another image, in any form', async (tag) => {
  for (const imagePaths of ['raw', 'encoded', undefined] as const) {
    const { aqua, paths } = consoleOf(() => notFound, imagePaths === undefined ? {} : { imagePaths });

    await failureOf(aqua.images.getImage({ ...image, tag }));
    await failureOf(aqua.images.deleteImage({ ...image, tag }));
    await failureOf(aqua.images.getImage({ ...image, repository: 'web', tag }));

    const path = `/base/api/v2/images/Docker%20Hub/acme%2Fweb/${tag}`;
    expect(paths()).toEqual([path, `DELETE ${path}`, `/base/api/v2/images/Docker%20Hub/web/${tag}`]);
  }
});

test('such an image says nothing about the form of the others', async () => {
  const { aqua, paths } = consoleOf(() => found);

  await aqua.images.getImage({ ...image, tag: 'malware' });
  await aqua.images.getImage(image);

  expect(paths()[1]).toBe(raw);
});

test.each<[string, ScriptedAnswer, Partial<HttpError> | { code: ErrorCode }]>([
  ['400', { status: 400, json: { message: 'bad path' } }, { status: 404 }],
  ['405', { status: 405, json: {} }, { status: 404 }],
  ['414', { status: 414, json: {} }, { status: 404 }],
  ['401', { status: 401, json: { message: 'expired' } }, { code: 'SEC_AUTH' }],
  ['403', { status: 403, json: { message: 'You are not allowed' } }, { status: 403 }],
  ['503', { status: 503, json: {} }, { status: 503 }],
  ['a lost connection', { fails: 'ECONNRESET' }, { code: 'SEC_NETWORK' }],
])('where the second form brings %s, the error is the one that says most of the image', async (_, second, expected) => {
  const { aqua } = consoleOf((path) => (path === raw ? notFound : second));

  expect(await failureOf(aqua.images.getImage(image))).toMatchObject(expected);
});

test('a 404 inside a successful status is tried again as well', async () => {
  const { aqua, paths } = consoleOf((path) => (path === raw ? { json: { code: 404, message: 'not found' } } : found));

  expect(await aqua.images.getImage(image)).toMatchObject(image);
  expect(paths()).toEqual([raw, encoded]);
});

test('a page of a proxy is no proof of a form', async () => {
  let isPage = true;
  const { aqua, paths } = consoleOf((path) => {
    if (!isPage) return takesEncoded(path);
    isPage = false;
    return { headers: { 'content-type': 'text/html' }, text: '<html></html>' };
  });

  await failureOf(aqua.images.getImage(image));
  await aqua.images.getImage(image);

  expect(paths()).toEqual([raw, raw, encoded]);
});

test('with retries off the other form is still tried, and a failure on the way is retried within it', async () => {
  const single = consoleOf(takesEncoded, { retry: false });
  await single.aqua.images.getImage(image);
  expect(single.paths()).toEqual([raw, encoded]);

  let failures = 0;
  const shaky = consoleOf((path) => (path === encoded && failures++ === 0 ? { status: 502 } : takesEncoded(path)));
  const { attempts } = await shaky.aqua.images.getImage.withResponse(image);
  expect(attempts).toBe(3);
  expect(shaky.paths()).toEqual([raw, encoded, encoded]);
});

test('every page of a list takes the form of the first', async () => {
  const rows = (page: string | null): ScriptedAnswer => ({
    json: { count: 3, result: page === '1' ? [{ n: 1 }, { n: 2 }] : page === '2' ? [{ n: 3 }] : [] },
  });
  const { aqua, paths } = consoleOf((path, { url }) => (path.startsWith(encoded) ? rows(url.searchParams.get('page')) : notFound));

  const items: unknown[] = [];
  for await (const item of aqua.images.listImageVulnerabilities.items(image)) items.push(item);

  expect(items).toHaveLength(3);
  expect(paths().filter((path) => path.startsWith(raw))).toHaveLength(1);
});

test('a delete of an unknown form that finds nothing says how to find the form out, and its repetition proves nothing', async () => {
  const plain = consoleOf(() => notFound);
  const error = await failureOf(plain.aqua.images.deleteImage(image));
  expect(String(error)).toMatch(/if "repository" holds a slash.*"imagePaths"/);

  let requests = 0;
  const lost = consoleOf(() => (requests++ === 0 ? { status: 502 } : notFound));
  expect(await failureOf(lost.aqua.images.deleteImage(image))).toMatchObject({ status: 404, mayHaveSucceeded: true });

  const known = consoleOf(() => (requests++ % 2 === 0 ? { status: 502 } : notFound), { imagePaths: 'raw' });
  expect(await known.aqua.images.deleteImage(image)).toBeUndefined();
  expect(String(await failureOf(consoleOf(() => notFound, { imagePaths: 'raw' }).aqua.images.deleteImage(image)))).not.toContain(
    'imagePaths',
  );
});

test.each(['Raw', '', true, null])('imagePaths cannot be %j', (imagePaths) => {
  const create = (): unknown => createAquaClient({ auth: { token: 'invented' }, consoleUrl, imagePaths } as never);

  expect(create).toThrow(ConfigError);
  expect(create).toThrow(/"imagePaths" must be "raw" or "encoded"/);
});

/** A client on a sandbox, and the paths of images that the sandbox received. */
function onSandbox(imagePaths: AquaSandboxOptions['imagePaths'], options: AquaOptions = {}) {
  const sandbox = createAquaSandbox({ ...(imagePaths && { imagePaths }), notFoundMs: 0, scanDurationMs: 0 });
  const fetch = ((input: string, init: RequestInit) => sandbox.handleConsole(new Request(input, init))) as typeof globalThis.fetch;
  const aqua = createAquaClient({
    fetch,
    consoleUrl,
    auth: { token: sandbox.issueToken() },
    rateLimit: { requestsPerSecond: Infinity },
    ...options,
  });
  const ofImages = () => sandbox.requests.filter(({ path }) => /^\/api\/v2\/(images|repositories)\/./.test(path));
  const known = sandbox.state.images.find(({ repository }) => repository.includes('/'));
  if (known === undefined) throw new Error('the sandbox has no image with a slash');
  return { aqua, sandbox, ofImages, known: { registry: known.registry, repository: known.repository, tag: known.tag } };
}

test.each([
  ['raw', [200, 200, 200, 204, 404]],
  ['both', [200, 200, 200, 204, 404]],
  ['encoded', [404, 200, 200, 200, 204, 404]],
] as const)('on a sandbox that takes %s everything is found, and a delete deletes', async (imagePaths, statuses) => {
  const { aqua, sandbox, ofImages, known } = onSandbox(imagePaths);

  expect(await aqua.images.getImage(known)).toMatchObject(known);
  const vulnerabilities = await aqua.images.listImageVulnerabilities(known);
  expect(vulnerabilities.result?.length).toBeGreaterThan(0);
  await aqua.images.listImageScanHistory(known);
  await aqua.images.deleteImage(known);
  await failureOf(aqua.images.getImage(known));

  expect(ofImages().map(({ status }) => status)).toEqual(statuses);
  await aqua.repositories.deleteRepository({ registry: known.registry, name: known.repository });
  expect(sandbox.state.images.filter(({ repository }) => repository === known.repository)).toEqual([]);
});

test.each([
  ['raw', 'encoded', 404],
  ['encoded', 'raw', 404],
  ['both', 'raw', 200],
  ['both', 'encoded', 200],
  [undefined, 'raw', 200],
  [undefined, 'encoded', 200],
] as const)('a sandbox that takes %s responds to a client that sends %s alone with %i', async (taken, sent, status) => {
  const { aqua, ofImages, known } = onSandbox(taken, { imagePaths: sent });

  await aqua.images.getImage(known).catch(() => undefined);

  expect(ofImages().map((request) => request.status)).toEqual([status]);
});

test('seeded rows are found by either form', async () => {
  for (const imagePaths of ['raw', 'encoded'] as const) {
    const { aqua, sandbox } = onSandbox('both', { imagePaths });
    sandbox.lists.seed('listImageMalware', [{ file: 'invented' }]);
    expect((await aqua.images.listImageMalware(image)).result).toHaveLength(1);
  }
});

test('the example handlers take both forms, and tell an image from its lists', async () => {
  const handlers = setupServer(...createAquaHandlers({ consoleUrl }));
  handlers.listen({ onUnhandledFrame: 'error' });
  try {
    for (const imagePaths of ['raw', 'encoded'] as const) {
      const aqua = createAquaClient({ consoleUrl, auth: { token: 'invented' }, imagePaths, retry: false });
      for (const one of marked) {
        const input =
          one.operation.slashes?.in === 'name' ? { registry: 'r', name: 'a/b/c' } : { registry: 'r', repository: 'a/b/c', tag: 't' };
        const result = await call(aqua, one, input);
        if (one.operation.id.startsWith('list')) expect(result).toHaveProperty('result');
        else if (one.operation.method === 'GET') expect(result).toHaveProperty('repository');
      }
    }
  } finally {
    handlers.close();
  }
});

/** Gates an image on a sandbox whose clock jumps to the next thing to do. @returns The verdict, and the requests about the image. */
async function gate(image: string, imagePaths: 'raw' | 'encoded' | 'both') {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock, imagePaths, scanDurationMs: 60_000 });
  const fetch = ((url: string, init: RequestInit) => sandbox.handleConsole(new Request(url, init))) as typeof globalThis.fetch;
  const aqua = createAquaClient({
    fetch,
    clock,
    consoleUrl,
    auth: { token: sandbox.issueToken() },
    rateLimit: { requestsPerSecond: 1000 },
  });
  const { verdict } = await scanAndGate(aqua, { registry: 'Docker Hub', image });
  const forms = sandbox.requests
    .filter(({ path }) => path.startsWith('/api/v2/images/'))
    .map(({ path, status }) => `${path.includes('%2F') ? 'encoded' : 'raw'} ${status}`);
  return { verdict, forms };
}

test('a gate on a new image is the same whatever the console takes, and costs one more request', async () => {
  const flat = await gate('app:1.0', 'both');
  const both = await gate('acme/app:1.0', 'both');
  const raw = await gate('acme/app:1.0', 'raw');
  const encoded = await gate('acme/app:1.0', 'encoded');

  // A gate reads the image before the start, and it is the queue that shows the end.
  expect(flat.forms).toEqual(['raw 404']);
  for (const { forms, verdict } of [both, raw, encoded]) {
    expect(forms).toEqual(['raw 404', 'encoded 404']);
    expect(verdict).toBe(flat.verdict);
  }
});

test('a gate on a known image costs no more where slashes are taken as they are, and one request more where they are not', async () => {
  const raw = await gate('acme/web:1.0.0', 'raw');
  const encoded = await gate('acme/web:1.0.0', 'encoded');

  expect(raw.forms.every((form) => form === 'raw 200')).toBe(true);
  expect(encoded.forms).toEqual(['raw 404', ...raw.forms.map(() => 'encoded 200')]);
  expect(encoded.verdict).toBe(raw.verdict);
});
