import { expect, test } from 'vitest';
import { sleep } from '@sec/core';
import { AuthError, createAquaClient, InputError, iterateVulnerabilities, type IterateVulnerabilitiesEntry } from '@sec/aqua';
import { createHandClock } from '../support/hand-clock.js';
import { type ReceivedRequest, script, type ScriptedAnswer } from '../support/script.js';

/** A console whose inventory has some images, and which responds to a query for vulnerabilities by digest or name. */
function consoleWith(
  images: readonly object[],
  answer: (asked: string, page: number, request: ReceivedRequest) => ScriptedAnswer,
  inventory: object = {},
) {
  const server = script([
    (request) => {
      const { searchParams, pathname } = request.url;
      const page = Number(searchParams.get('page'));
      if (pathname.endsWith('/images/list')) return { json: { ...inventory, result: page === 1 ? images : null } };
      return answer(searchParams.get('digest') ?? `${searchParams.get('registry_name')}/${searchParams.get('image_name')}`, page, request);
    },
  ]);
  const client = createAquaClient({
    consoleUrl: 'https://aqua.example',
    auth: { token: 'invented-token' },
    retry: false,
    rateLimit: { requestsPerSecond: 10_000, burst: 100 },
    ...server,
  });
  return { client, clock: server.clock, requests: server.requests };
}

const rows = (...names: string[]): ScriptedAnswer => ({
  json: { count: 0, result: names.map((name) => ({ name, resource: { name: 'openssl' } })) },
});
const none: ScriptedAnswer = { json: { result: null } };
const short = (item: IterateVulnerabilitiesEntry): string =>
  `${item.image ?? item.digest ?? '-'} ${item.kind === 'failure' ? 'failed' : item.vulnerability.name}`;

async function collect(items: AsyncIterable<IterateVulnerabilitiesEntry>): Promise<IterateVulnerabilitiesEntry[]> {
  const all: IterateVulnerabilitiesEntry[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const three = [
  { registry: 'Hub', repository: 'a', tag: '1', digest: 'sha256:aa' },
  { registry: 'Hub', repository: 'b', tag: '1', image_digest: 'sha256:bb' },
  { registry: 'Hub', name: 'c:1' },
];

test('every vulnerability of every image comes in the order of the images', async () => {
  const { client, requests } = consoleWith(three, (asked, page) =>
    page > 1 ? none : { ...rows(`${asked}-1`, `${asked}-2`), afterMs: asked === 'sha256:aa' ? 5_000 : 1 },
  );
  const progress: unknown[] = [];

  const all = await collect(
    iterateVulnerabilities(
      client,
      { vulnerabilities: { severities: ['critical', 'high'] } },
      { onProgress: (state) => progress.push(state) },
    ),
  );

  expect(all.map(short)).toEqual([
    'a:1 sha256:aa-1',
    'a:1 sha256:aa-2',
    'b:1 sha256:bb-1',
    'b:1 sha256:bb-2',
    'c:1 Hub/c:1-1',
    'c:1 Hub/c:1-2',
  ]);
  expect(progress.at(-1)).toEqual({ step: 'reading', elapsedMs: expect.any(Number), done: 3, failures: 0, vulnerabilities: 6 });
  const queries = requests
    .filter(({ url }) => url.pathname.endsWith('/vulnerabilities') && url.searchParams.get('page') === '1')
    .map(({ url }) => url.searchParams);
  expect(Object.fromEntries(queries[0] ?? [])).toMatchObject({
    digest: 'sha256:aa',
    skip_count: 'true',
    show_negligible: 'true',
    severities: 'critical,high',
  });
  expect(Object.fromEntries(queries[2] ?? [])).toMatchObject({ registry_name: 'Hub', image_name: 'c:1', image_name_exact_match: 'true' });
});

test('no more images are read at a time than allowed', async () => {
  const clock = createHandClock();
  let running = 0;
  let most = 0;
  const images = Array.from({ length: 9 }, (_, index) => ({ registry: 'Hub', digest: `sha256:${index}` }));
  const server = script(
    [
      async ({ url }) => {
        if (url.pathname.endsWith('/images/list')) return { json: { result: url.searchParams.get('page') === '1' ? images : [] } };
        most = Math.max(most, ++running);
        await sleep(clock, 1_000, new AbortController().signal);
        running--;
        return none;
      },
    ],
    clock,
  );
  const client = createAquaClient({
    consoleUrl: 'https://aqua.example',
    auth: { token: 'invented-token' },
    rateLimit: { requestsPerSecond: 10_000, burst: 100 },
    ...server,
  });

  await collect(iterateVulnerabilities(client, {}, { concurrency: 3 }));

  expect(most).toBe(3);
});

test('the same vulnerability of the same resource is reported once', async () => {
  const twice = [three[0] as object, { ...three[0], tag: '2' }, { ...three[0], registry: 'Mirror' }];
  const { client, requests } = consoleWith(twice, (_, page) =>
    page > 1
      ? none
      : {
          json: {
            result: [
              { name: 'CVE-1', registry: 'Hub', image_digest: 'sha256:aa', resource: { name: 'openssl' } },
              { name: 'CVE-1', registry: 'Hub', image_digest: 'sha256:aa', resource: { name: 'openssl' } },
              { name: 'CVE-1', registry: 'Hub', image_digest: 'sha256:aa', resource: { name: 'curl' } },
              { name: 'CVE-1', registry: 'Mirror', image_digest: 'sha256:aa', resource: { name: 'openssl' } },
            ],
          },
        },
  );

  const all = await collect(iterateVulnerabilities(client));

  expect(all.map((item) => [item.registry, item.kind === 'vulnerability' && item.vulnerability.resource?.name])).toEqual([
    ['Hub', 'openssl'],
    ['Hub', 'curl'],
    ['Mirror', 'openssl'],
  ]);
  expect(requests.filter(({ url }) => url.pathname.endsWith('/vulnerabilities') && url.searchParams.get('page') === '1')).toHaveLength(2);
});

test('an image that fails is reported after what was read of it, and the others are read', async () => {
  const { client } = consoleWith([...three, { registry: 'Hub' }], (asked, page) => {
    if (asked === 'sha256:bb') return page === 1 ? rows('CVE-1') : { status: 500, json: { message: 'no', code: 500 } };
    return page > 1 ? none : rows('CVE-2');
  });

  const all = await collect(iterateVulnerabilities(client));

  expect(all.map(short)).toEqual(['a:1 CVE-2', 'b:1 CVE-1', 'b:1 failed', 'c:1 CVE-2', '- failed']);
  expect(all[2]).toMatchObject({ kind: 'failure', digest: 'sha256:bb', error: { status: 500 } });
  expect(all[4]).toMatchObject({ error: { message: expect.stringMatching(/neither a digest nor registry, repository and tag/) } });
});

test('a list that the console calls partial is reported as a gap', async () => {
  const { client } = consoleWith(
    three.slice(0, 1),
    (_, page) => (page > 1 ? none : { json: { is_partial_data: true, result: [{ name: 'CVE-1' }] } }),
    { is_partial_data: true },
  );

  const all = await collect(iterateVulnerabilities(client));

  expect(all.map(short)).toEqual(['a:1 CVE-1', 'a:1 failed', '- failed']);
  expect(all[2]).toMatchObject({ image: undefined, error: { message: expect.stringMatching(/list of images is incomplete/) } });
});

test('the caller’s own images are taken instead of the inventory', async () => {
  const { client, requests } = consoleWith([], (asked, page) => (page > 1 ? none : rows(asked)));

  const all = await collect(iterateVulnerabilities(client, { images: three.slice(1) }));

  expect(all.map(short)).toEqual(['b:1 sha256:bb', 'c:1 Hub/c:1']);
  expect(requests.some(({ url }) => url.pathname.endsWith('/images/list'))).toBe(false);
});

test('a rejected credential ends everything', async () => {
  const { client } = consoleWith(three, () => ({ status: 401, json: { message: 'not authorized', code: 401 } }));

  await expect(collect(iterateVulnerabilities(client))).rejects.toBeInstanceOf(AuthError);
});

test('a list of images that breaks ends everything', async () => {
  const server = script([{ status: 500, json: { message: 'no', code: 500 } }]);
  const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, retry: false, ...server });

  await expect(collect(iterateVulnerabilities(client))).rejects.toMatchObject({ status: 500 });
});

test('leaving the loop stops the requests', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const { client, clock } = consoleWith(three, (asked, page, { signal }) => {
    if (asked !== 'sha256:aa') {
      signals.push(signal);
      return { hangs: true };
    }
    return page > 1 ? none : rows('CVE-1');
  });

  for await (const item of iterateVulnerabilities(client)) {
    expect(short(item)).toBe('a:1 CVE-1');
    break;
  }

  expect(signals.length).toBeGreaterThan(0);
  expect(signals.every((signal) => signal?.aborted)).toBe(true);
  expect(clock.pending).toBe(0);
});

test('an abort ends the iteration with the caller’s reason', async () => {
  const { client } = consoleWith(three, (_, page) => (page > 1 ? none : rows('CVE-1')));
  const stop = new AbortController();

  await expect(
    collect(iterateVulnerabilities(client, {}, { signal: stop.signal, concurrency: 1, onProgress: () => stop.abort('enough') })),
  ).rejects.toBe('enough');
});

test('a concurrency of 0 is refused before anything is sent', async () => {
  const { client, requests } = consoleWith(three, () => none);

  await expect(collect(iterateVulnerabilities(client, {}, { concurrency: 0 }))).rejects.toThrow(InputError);

  expect(requests).toHaveLength(0);
});
