/**
 * A client behind a proxy is as good as one with the credential, and no better.
 *
 * | case       | crossed with                                           | holds                                                                     |
 * | ---------- | ------------------------------------------------------ | ------------------------------------------------------------------------- |
 * | sent       | every operation of every vendor, all allowed           | the vendor receives the same request as from a client with the credential |
 * | read       | every read × its inputs × the sandbox of its vendor    | the same result, or the same error                                        |
 * | refused    | every operation that writes, acts or may show secrets  | 403 by default, and nothing is sent                                       |
 * | credential | every way to sign in × every operation × 2 statuses    | a vendor that repeats what it gets shows it in no header, body or error   |
 * | values     | 1,000 pairs of odd strings in a path                   | the vendor receives the same path, or nothing                             |
 * | guard      | every way to sign in × text, function, promise         | refused in a page                                                         |
 */
import { checkCredential as checkAqua, createAquaClient } from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { type ClientOptions, isSecError } from '@sec/core';
import { createProxy, type ProxyHandler, type ProxyOptions } from '@sec/core/proxy';
import { parseOperation } from '@sec/core/vendor';
import { createDataTheoremClient, uploadMobileApp } from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { checkCredential, createRiskenClient, reportFinding } from '@sec/risken';
import { createRaw } from '@sec/risken/raw';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { toCamel } from '../../scripts/derive/names.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { readInput } from '../../scripts/openapi/input.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import type { Operation } from '../../scripts/openapi/spec.js';
import { createHandClock } from '../support/hand-clock.js';
import { everyVendor } from './support/every-vendor.js';
import { specialInputs } from './support/special-inputs.js';
import { vendors as signIns } from './support/vendors.js';
import { isCreate, withKnown, type World, worlds } from './support/worlds.js';

const root = join(import.meta.dirname, '../..');
const origin = 'https://app.example';
const baseUrl = `${origin}/api/vendor`;

/** What a page makes its client with. */
type PageOptions = ClientOptions & { readonly auth: 'proxy'; readonly baseUrl: string };

const vendors: Readonly<Record<string, { readonly name: string; readonly create: (options: PageOptions) => object }>> = {
  aqua: { name: 'Aqua', create: (options) => createAquaClient(options) },
  datatheorem: { name: 'Data Theorem', create: (options) => createDataTheoremClient(options) },
  insightcloudsec: { name: 'InsightCloudSec', create: (options) => createInsightCloudSecClient(options) },
  risken: { name: 'RISKEN', create: (options) => createRiskenClient(options) },
};

/** Reads that the sandboxes answer with a success, at the least. */
const least: Readonly<Record<string, number>> = { aqua: 100, datatheorem: 15, insightcloudsec: 50, risken: 60 };

type Members = Record<string, unknown>;
type Calls = Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>;

const isSignIn = (path: string): boolean => /\/(signin|login|tokens)$/.test(path);

const optionsOf = (allow: readonly string[]): ProxyOptions => ({ path: '/api/vendor', origins: [origin], authorize: 'none', allow });

const groupsOf = (client: object): string[] => Object.keys(client).filter((name) => typeof (client as Calls)[name] === 'object');

/** Sends as the page of a browser does. */
function overProxy(handle: ProxyHandler): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    request.headers.set('origin', origin);
    return handle(request);
  };
}

/** What came of a call: its result, or what an application can see of its error. */
async function outcomeOf(run: () => unknown): Promise<{ readonly result?: unknown; readonly error?: Members }> {
  try {
    const result = await run();
    if (!(Symbol.asyncIterator in Object(result))) return { result };
    let text = '';
    for await (const part of result as AsyncIterable<string>) text += part;
    return { result: text };
  } catch (error) {
    if (!isSecError(error)) throw error;
    const { status, kind, vendorCode, vendorMessage, fieldErrors, retryAfterMs } = error as unknown as Members;
    return { error: { name: error.name, code: error.code, status, kind, vendorCode, vendorMessage, fieldErrors, retryAfterMs } };
  }
}

describe.each(Object.entries(vendors))('%s', (vendor, { name, create }) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  const every = everyVendor.find((one) => one.name === name);
  if (every === undefined) throw new Error(`no operations of ${name}`);
  const rows = Object.assign({}, ...Object.values(every.table.groups));
  const operationOf = (operation: Operation) => parseOperation(operation.id, rows[operation.id]);
  const isFree = (operation: Operation): boolean => {
    const { effect, secrets = [] } = operationOf(operation);
    return effect === 'read' && secrets.length === 0;
  };
  const exampleOf = (operation: Operation): Members => exampleInput(operation, readInput(spec.components, operation)) as Members;
  const callOf = (client: object, { tag, id }: Operation) => (client as Calls)[toCamel(tag)]?.[id] as (input: unknown) => unknown;
  const pageOf = (handle: ProxyHandler): object => {
    // The time that a page gives a request is not what these tests are about.
    const clock = createHandClock();
    clock.hold();
    return create({
      auth: 'proxy',
      baseUrl,
      retry: false,
      maxConcurrent: 1_000,
      rateLimit: { requestsPerSecond: 1_000_000, burst: 1_000_000 },
      clock,
      fetch: overProxy(handle),
    });
  };

  /** A client with its credential, in front of a vendor that notes what it gets. */
  function connect(respond: (request: Request) => Promise<Response>): object {
    return every!.connect({ retry: false, clock: createHandClock(), fetch: (input, init) => respond(new Request(input, init)) });
  }

  test('the vendor receives the same requests', async ({ task }) => {
    const received: unknown[] = [];
    const client = connect(async (request) => {
      const body = await request.text();
      received.push([request.method, request.url, Object.fromEntries(request.headers), /^[[{]/.test(body) ? JSON.parse(body) : body]);
      return Response.json({}, { status: 400 });
    });
    const page = pageOf(createProxy(client as never, optionsOf(groupsOf(client).map((group) => `${group}.*`)) as never));

    for (const operation of spec.operations) {
      await outcomeOf(() => callOf(client, operation)(exampleOf(operation)));
      await outcomeOf(() => callOf(page, operation)(exampleOf(operation)));
      const [direct, proxied, ...others] = received.splice(0);
      expect(proxied, operation.id).toEqual(direct);
      expect([direct === undefined, others], operation.id).toEqual([false, []]);
    }
    task.meta.cases = spec.operations.length;
  });

  test('reads come out as for a client that has the credential', { timeout: 120_000 }, async ({ task }) => {
    const world = (worlds[vendor] as (typeof worlds)[string])();
    const secretReads = spec.operations
      .filter((one) => operationOf(one).effect === 'read' && !isFree(one))
      .map(({ tag, id }) => `${toCamel(tag)}.${id}`);
    const page = pageOf(createProxy(world.client as never, optionsOf(secretReads) as never));
    const reads = spec.operations.filter((one) => operationOf(one).effect === 'read');
    const served = new Set<string>();
    // What is created first is there to be read.
    for (const operation of spec.operations.filter(({ id }) => isCreate(id)))
      for (const input of inputsOf(world, operation)) await outcomeOf(() => callOf(world.client, operation)(input));

    let compared = 0;
    for (const operation of reads) {
      for (const input of inputsOf(world, operation)) {
        const before = world.served();
        const direct = await outcomeOf(() => callOf(world.client, operation)(input));
        if (world.served() > before) served.add(operation.id);
        const proxied = await outcomeOf(() => callOf(page, operation)(input));
        // What the page's client leaves to that of the proxy, that one refuses.
        const isRefused = direct.error?.['code'] === 'SEC_INPUT' && proxied.error?.['status'] === 400;
        if (!isRefused) expect(proxied, `${operation.id} ${JSON.stringify(input)}`).toEqual(direct);
        compared++;
      }
    }

    expect(served.size, `of ${reads.length} reads`).toBeGreaterThanOrEqual(least[vendor] ?? Infinity);
    task.meta.cases = compared;
  });

  function inputsOf(world: World, operation: Operation): readonly Members[] {
    const input = readInput(spec.components, operation);
    const isNeeded = (member: string): boolean => input.members.some((one) => one.name === member && one.required && !one.fromClient);
    const needed = exampleInput(operation, input, isNeeded);
    return [exampleOf(operation), withKnown(needed, world.known), specialInputs[vendor]?.[operation.id]?.(world) ?? []].flat() as Members[];
  }

  test('what does not only read, or may show secrets, is refused unless it is named, and nothing is sent', async ({ task }) => {
    let sent = 0;
    const client = connect(async () => {
      sent++;
      return Response.json({}, { status: 400 });
    });
    const refusals: string[] = [];
    const options = {
      ...optionsOf([]),
      onRefusal: ({ reason, operation }: { reason: string; operation: unknown }) => refusals.push(`${reason} ${String(operation)}`),
    };
    const page = pageOf(createProxy(client as never, options as never));

    const refused = spec.operations.filter((operation) => !isFree(operation));
    for (const operation of refused) {
      const { error } = await outcomeOf(() => callOf(page, operation)(exampleOf(operation)));
      expect(error, operation.id).toMatchObject({
        status: 403,
        vendorMessage: expect.stringContaining('only where its option "allow" names it'),
      });
    }

    expect(sent).toBe(0);
    expect(refusals).toEqual(refused.map(() => 'operation undefined'));
    for (const operation of spec.operations.filter(isFree)) await outcomeOf(() => callOf(page, operation)(exampleOf(operation)));
    expect(sent).toBe(spec.operations.length - refused.length);
    task.meta.cases = refused.length;
  });

  const ways = signIns.filter((row) => row.name.startsWith(vendor));

  test.each(ways)('$name: a vendor that repeats what it gets shows no credential to a page', { timeout: 60_000 }, async (row) => {
    const secret = 'invented-secret-0f3a9c';
    const token = 'invented-issued-token-7b21';
    const key = row.hidesKey === true ? 'invented-key-55d1' : 'ops';
    for (const status of [200, 403]) {
      let echoed = 0;
      const respond = async (request: Request): Promise<Response> => {
        const { pathname } = new URL(request.url);
        if (isSignIn(pathname)) return Response.json(row.answer({ path: pathname, method: request.method, token }));
        echoed++;
        const repeated = JSON.stringify([...request.headers]);
        return Response.json(
          { error: Object.fromEntries(request.headers), message: repeated, packed: btoa(repeated), status: 200 },
          { status, headers: { 'x-request-id': row.headers.map((name) => request.headers.get(name)).join(' ') } },
        );
      };
      const clock = createHandClock();
      const fetch = (input: RequestInfo | URL, init?: RequestInit) => respond(new Request(input, init));
      const { client } = row.connect({
        origin: 'https://vendor.example',
        secret,
        key,
        given: 'text',
        options: { retry: false, clock, fetch },
      });
      const handle = createProxy(client as never, optionsOf(groupsOf(client).map((group) => `${group}.*`)) as never);
      const shown: string[] = [];
      const page = pageOf(async (request) => {
        const response = await handle(request);
        shown.push(JSON.stringify([...response.headers]) + (await response.clone().text()));
        return response;
      });

      // What a sign-in is for is a token: who lets a page call one, gives it away.
      for (const operation of spec.operations.filter((one) => !isSignIn(one.path)))
        shown.push(inspect(await outcomeOf(() => callOf(page, operation)(exampleOf(operation))), { depth: 9, showHidden: true }));

      expect(echoed).toBeGreaterThan(0);
      const hidden = [secret, token, ...(row.hidesKey === true ? [key] : [])].flatMap((one) => [one, btoa(one).slice(0, 12)]);
      for (const text of shown) for (const one of hidden) expect(text).not.toContain(one);
      expect(shown.filter((text) => text.includes('[redacted]') || text.includes('holds the credential')).length).toBeGreaterThan(0);
    }
  });

  test.each(ways.flatMap((row) => (['text', 'function', 'promise'] as const).map((given) => ({ name: row.name, given, row }))))(
    '$name, given as $given, is refused in a page',
    ({ given, row }) => {
      vi.stubGlobal('document', {});
      try {
        const connectInPage = (options: ClientOptions) =>
          row.connect({ origin: 'https://vendor.example', secret: 'invented-secret', key: 'ops', given, options });
        expect(() => connectInPage({})).toThrow(/long-lived secret.*auth: 'proxy'/);
        expect(() => connectInPage({ allowBrowserCredentials: true })).not.toThrow();
      } finally {
        vi.unstubAllGlobals();
      }
    },
  );
});

test('options that only a client with a credential has are refused with auth: "proxy", and an address is needed', () => {
  const page = { auth: 'proxy', baseUrl } as const;
  expect(() => createAquaClient({ ...page, region: 'eu' })).toThrow('"region" must be left out with auth: "proxy"');
  expect(() => createRiskenClient({ ...page, hosts: { gateway: 'https://x.example' } })).toThrow('"hosts" must be left out');
  for (const { create } of Object.values(vendors))
    expect(() => create({ auth: 'proxy' } as never)).toThrow('"baseUrl" must be an absolute URL');
  expect(() => createAquaClient({ auth: { token: 'x' }, baseUrl })).toThrow('"baseUrl" must be left out without auth: "proxy"');
});

test('a page may name the path alone, and no host', () => {
  for (const [given, expected] of [
    ['/api/vendor', 'https://app.example/api/vendor/v2/keys'],
    ['https://proxy.example/vendor/', 'https://proxy.example/vendor/v2/keys'],
  ]) {
    vi.stubGlobal('location', { origin });
    const urls: string[] = [];
    const aqua = createAquaClient({
      auth: 'proxy',
      baseUrl: given as string,
      retry: false,
      fetch: async (url) => (urls.push(String(url)), Response.json([])),
    });
    void aqua.cspmKeys.listKeys().catch(() => undefined);
    vi.unstubAllGlobals();
    expect(urls).toEqual([expected]);
  }
  vi.stubGlobal('location', { origin });
  expect(() => createAquaClient({ auth: 'proxy', baseUrl: '//evil.example/x' })).toThrow('"baseUrl"');
  vi.unstubAllGlobals();
});

describe('what is built on operations works in a page', () => {
  /** A page in front of the proxy of a client. */
  const inFrontOf = (client: object, allow: readonly string[], more: Partial<ClientOptions> = {}): PageOptions => ({
    auth: 'proxy',
    baseUrl,
    fetch: overProxy(createProxy(client as never, optionsOf(allow) as never)),
    ...more,
  });

  test('an upload, with its first step named', async () => {
    const sandbox = createDataTheoremSandbox();
    const { resultsApiKey, uploadApiKey } = sandbox;
    const client = createDataTheoremClient({
      auth: { resultsApiKey, uploadApiKey },
      fetch: (input, init) => sandbox.handleApi(new Request(input, init)),
    });
    const options = inFrontOf(client, ['uploads.initMobileAppUpload']);
    const uploads: Headers[] = [];
    const page = createDataTheoremClient({
      ...options,
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (request.url.startsWith(baseUrl)) return options.fetch?.(request) as Promise<Response>;
        uploads.push(request.headers);
        return sandbox.handleUpload(request);
      },
    });

    const { mobile_app_id } = await uploadMobileApp(page, { file: new File(['a build'], 'Shop.ipa') });

    expect(typeof mobile_app_id).toBe('string');
    expect(uploads).toHaveLength(1);
    expect(uploads[0]?.get('authorization')).toBeNull();
  });

  test('lists, raw calls, workflows and checks of the credential', async () => {
    const sandbox = createRiskenSandbox();
    const client = createRiskenClient({
      baseUrl: sandbox.baseUrl,
      auth: { accessToken: sandbox.accessToken },
      fetch: (input, init) => sandbox.handle(new Request(input, init)),
    });
    const page = createRiskenClient(inFrontOf(client, ['finding.putFinding', 'signin.signin']));

    const direct: number[] = [];
    for await (const id of client.finding.listFindings.items({})) direct.push(id);
    const proxied = page.finding.listFindings.items({}, { prefetch: 2 });
    const ids = [(await proxied.next()).value];
    for await (const id of page.finding.listFindings.items({}, { continuationToken: proxied.continuationToken })) ids.push(id);
    const raw = await createRaw(page).GET('/aws/list-aws', { params: { query: { project_id: 1001 } } });
    const foreign = await createRaw(page).GET('/of/no/specification' as never);
    const check = await checkCredential(page);
    const { finding } = await reportFinding(page, {
      description: 'x',
      data_source: 'code:x',
      data_source_id: 'x',
      resource_name: 'x',
      original_score: 1,
      original_max_score: 10,
      data: '{}',
    });

    expect(ids).toEqual(direct);
    expect([raw.response.status, (foreign as { response: Response }).response.status]).toEqual([200, 404]);
    expect(check).toMatchObject({ isValid: true, kind: 'project', project_id: 1001 });
    expect(finding.finding_id).toBeGreaterThan(0);
    await expect(page.finding.deleteFinding({ finding_id: direct[0] as number })).rejects.toMatchObject({
      status: 403,
      mayHaveSucceeded: false,
    });
  });

  test('a value with a slash, through names that both sides know', async () => {
    const sandbox = createAquaSandbox();
    const client = createAquaClient({
      auth: { token: sandbox.issueToken() },
      consoleUrl: `https://${sandbox.consoleHost}`,
      fetch: (input, init) => sandbox.handleConsole(new Request(input, init)),
    });
    const page = createAquaClient(inFrontOf(client, []));
    const { result = [] } = await client.images.listImages({});
    const found = result?.find(({ repository }) => repository?.includes('/'));
    const image = { registry: String(found?.registry), repository: String(found?.repository), tag: String(found?.tag) };

    expect(image.repository).toContain('/');
    expect(await page.images.getImage(image)).toEqual(await client.images.getImage(image));
    expect(await checkAqua(page)).toMatchObject({ isValid: true, kind: 'proxy', console: { accepts: true } });
  });

  test('whatever a value in a path is, the vendor receives the same path, or nothing', async ({ task }) => {
    const urls: string[] = [];
    const connection = {
      consoleUrl: 'https://console.example',
      retry: false,
      rateLimit: { requestsPerSecond: 1_000_000, burst: 1_000_000 },
    } as const;
    const client = createAquaClient({
      ...connection,
      auth: { token: 'invented' },
      fetch: async (url) => (urls.push(String(url)), Response.json({})),
    });
    const page = createAquaClient({ ...inFrontOf(client, []), retry: false, rateLimit: connection.rateLimit });
    const odd = fc.constantFrom(
      '/',
      '\\',
      '%',
      '%2f',
      '%252F',
      '..',
      '.',
      '~',
      '~YS9i',
      '?',
      '#',
      ':',
      ' ',
      '\u0000',
      '\n',
      'é',
      '😀',
      '\u2028',
      'malware',
    );
    const text = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 5 }).map((parts) => parts.join(''));
    let same = 0;
    await fc.assert(
      fc.asyncProperty(text, text, async (registry, image) => {
        urls.length = 0;
        await outcomeOf(() => client.imageScans.getImageScanStatus({ registry, image }));
        const [direct] = urls.splice(0);
        const { error } = await outcomeOf(() => page.imageScans.getImageScanStatus({ registry, image }));
        const [proxied] = urls;
        if (proxied === undefined) expect(error?.['status'] === 400 || error?.['code'] === 'SEC_INPUT', `${registry} ${image}`).toBe(true);
        else {
          same++;
          expect(proxied).toBe(direct);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(same).toBeGreaterThan(200);
    task.meta.cases = 1_000;
  });

  test('a retry, and the wait that the vendor asks for, are the page’s', async () => {
    let calls = 0;
    const clock = createHandClock();
    const client = createInsightCloudSecClient({
      baseUrl: 'https://cloudsec.example',
      auth: { apiKey: 'invented' },
      fetch: async () =>
        ++calls === 1 ? Response.json({}, { status: 429, headers: { 'retry-after': '7' } }) : Response.json({ clouds: [], total_count: 0 }),
    });
    const page = createInsightCloudSecClient(inFrontOf(client, [], { clock }));

    const { attempts } = await page.clouds.listClouds.withResponse();

    expect([attempts, calls]).toEqual([2, 2]);
    expect(clock.waitsMs.some((waitMs) => waitMs >= 7_000 && waitMs < 8_000)).toBe(true);
  });
});
