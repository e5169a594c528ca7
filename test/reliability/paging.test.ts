/**
 * Paging that ends, recovers and resumes.
 *
 * | case                                  | crossed with                                                         | holds                                              |
 * | ------------------------------------- | -------------------------------------------------------------------- | -------------------------------------------------- |
 * | the same page again and again (sockets) | offset, page, cursor × no prefetch, 3 ahead                        | each item once, at most 1 extra request (and those requested ahead), then an error |
 * | a failure on page k (sockets)         | 6 pages × reset, cut body, 500, 404 × retries off                    | the next `next()` requests page k again, every item once |
 * | a total that is not reached (sockets) | offset, page                                                         | an error, never an incomplete list                 |
 * | a continuation token in another process (sockets) | offset, page, cursor × 10,000 items in 7 pieces                    | every item exactly once, in order                  |
 * | 100,000 items (memory)                | offset                                                               | the heap stays within 5 MB                         |
 * | leaving the loop (sockets)            | in a request × `break`, `return()`, abort                            | the request in flight is cut, no further one comes |
 *
 * Offset is RISKEN's list of findings, page is Aqua's list of images and InsightCloudSec's vulnerabilities, cursor is
 * InsightCloudSec's resource query.
 */
import { serve } from '@sec/core/testing/server';
import { type Fault, fault } from '@sec/core/testing/faults';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createRiskenClient, IncompleteListError, isSecError, type PagedAsyncIterator } from '@sec/risken';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import { startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram, startProgram } from './support/program.js';

interface Family {
  readonly name: string;
  /** Starts a server with so many items. */
  open(count: number): Promise<OpenList>;
}

interface OpenList extends AsyncDisposable {
  readonly baseUrl: string;
  iterate(options?: { readonly prefetch?: number; readonly signal?: AbortSignal }): PagedAsyncIterator<unknown>;
  /** Requests for pages so far. */
  requests(): number;
  readonly faults: Awaited<ReturnType<typeof startInsightCloudSecSandbox>>['sandbox']['faults'];
  /** What identifies an item. */
  key(item: unknown): string | number;
}

const families: readonly Family[] = [
  {
    name: 'offset',
    async open(count) {
      const server = await startRiskenSandbox({ seed: { findings: count } });
      const { baseUrl, accessToken, projectId, sandbox, close } = server;
      const risken = createRiskenClient({ baseUrl, auth: { accessToken }, project_id: projectId, retry: false, maxConcurrent: 100 });
      return {
        baseUrl,
        iterate: (options) => risken.finding.listFindings.items({}, options),
        requests: () => sandbox.requests.filter(({ path }) => path === '/finding/list-finding').length,
        faults: sandbox.faults,
        key: (item) => item as number,
        [Symbol.asyncDispose]: close,
      };
    },
  },
  {
    name: 'page',
    async open(count) {
      const server = await startInsightCloudSecSandbox({ seed: { images: count } });
      const { baseUrl, apiKey, sandbox, close } = server;
      const cloudsec = createInsightCloudSecClient({ baseUrl, auth: { apiKey }, retry: false, maxConcurrent: 100 });
      return {
        baseUrl,
        iterate: (options) => cloudsec.containerVulnerabilities.listResourceVulnerabilitySummaries.items({}, options),
        requests: () => sandbox.requests.filter(({ path }) => path === '/v3/cvm/resource/vulnerabilities').length,
        faults: sandbox.faults,
        key: (item) => (item as { readonly id: number }).id,
        [Symbol.asyncDispose]: close,
      };
    },
  },
  {
    name: 'cursor',
    async open(count) {
      const server = await startInsightCloudSecSandbox({ seed: { resources: instancesIn(count) } });
      const { baseUrl, apiKey, sandbox, close } = server;
      const cloudsec = createInsightCloudSecClient({ baseUrl, auth: { apiKey }, retry: false, maxConcurrent: 100 });
      return {
        baseUrl,
        iterate: (options) => cloudsec.resources.queryResources.items({ selected_resource_type: 'instance', limit: 100 }, options),
        requests: () => sandbox.requests.filter(({ path }) => path === '/v3/public/resource/query').length,
        faults: sandbox.faults,
        key: (item) => (item as { readonly instance: { readonly common: { readonly resource_id: string } } }).instance.common.resource_id,
        [Symbol.asyncDispose]: close,
      };
    },
  },
];

/** Resources of a sandbox that hold so many instances: six of ten are. */
function instancesIn(count: number): number {
  return Math.floor(count / 6) * 10 + (count % 6);
}

async function collect(list: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of list) items.push(item);
  return items;
}

describe.each(families)('a list by $name', (family) => {
  test.each([0, 3])('that repeats its first page ends with an error (prefetch %i)', async (prefetch) => {
    await using list = await family.open(1_000);
    list.faults.on(() => true, fault.repeatedResponse());

    const keys: unknown[] = [];
    const readAll = async (): Promise<void> => {
      for await (const item of list.iterate({ prefetch })) keys.push(list.key(item));
    };

    await expect(readAll()).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', reason: 'repeated' });

    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    expect(list.faults.hits).toBeLessThanOrEqual(2 + prefetch);
  });

  test('a failure on any page leaves the iterator where it was', async ({ task }) => {
    await using list = await family.open(600);
    const whole = (await collect(list.iterate())).map((item) => list.key(item));
    const wrongs = [fault.reset, fault.resetInBody, () => fault.status(500), () => fault.status(404)];
    let cases = 0;
    for (const wrong of wrongs) {
      for (const page of [0, 1, 2]) {
        cases++;
        const iterator = list.iterate();
        const taken: unknown[] = [];
        let asked = 0;
        const before = list.faults.hits;
        list.faults.on(() => asked++ === page, wrong(), { times: 1 });
        let failures = 0;
        for (;;) {
          try {
            const { done, value } = await iterator.next();
            if (done === true) break;
            taken.push(list.key(value));
          } catch (error) {
            expect(isSecError(error)).toBe(true);
            failures++;
          }
        }
        expect(failures).toBe(1);
        expect(list.faults.hits - before).toBe(1);
        expect(taken).toEqual(whole);
        list.faults.clear();
      }
    }
    task.meta.cases = cases;
  });

  test.each(['break', 'return', 'abort'] as const)('%s aborts the requests in flight, and no other follows', async (how) => {
    await using list = await family.open(1_000);
    const controller = new AbortController();
    const iterator = list.iterate({ signal: controller.signal, prefetch: 2 });
    let cut = 0;
    const untilCut: Fault = ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          cut++;
          resolve(Response.error());
        });
      });
    const inFlight = async (): Promise<void> => {
      while (list.faults.hits === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    };

    if (how === 'break') {
      // The first page comes; those that are requested ahead do not.
      let asked = 0;
      list.faults.on(() => asked++ > 0, untilCut);
      for await (const item of iterator) {
        expect(item).toBeDefined();
        await inFlight();
        break;
      }
    } else {
      list.faults.on(() => true, untilCut);
      const rest = iterator.next().then(
        ({ done }) => done,
        (error: unknown) => error,
      );
      await inFlight();
      if (how === 'abort') controller.abort(new Error('enough'));
      else await iterator.return?.();
      const end = await rest;
      expect(how === 'abort' ? String(end) : end).toBe(how === 'abort' ? 'Error: enough' : true);
    }

    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(cut).toBe(list.faults.hits);
    expect(cut).toBeGreaterThan(0);
  });
});

test.each(['offset', 'page'] as const)('a %s list that ends before its total is an error', async (name) => {
  const server = await startInsightCloudSecSandbox({ lists: { totalOffBy: 7 }, seed: { images: 250, users: 250 } });
  const { baseUrl, apiKey, close } = server;
  const cloudsec = createInsightCloudSecClient({ baseUrl, auth: { apiKey } });

  const list =
    name === 'page' ? cloudsec.containerVulnerabilities.listResourceVulnerabilitySummaries.items({}) : cloudsec.users.searchUsers.items({});

  await expect(collect(list)).rejects.toBeInstanceOf(IncompleteListError);
  await close();
});

describe('a continuation token resumes in another process', () => {
  const program = `
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createRiskenClient } from '@sec/risken';
const { env } = process;
const count = Number(env.COUNT);
const options = env.TOKEN === '' ? {} : { continuationToken: env.TOKEN };
const iterator = env.FAMILY === 'offset'
  ? createRiskenClient({ baseUrl: env.BASE_URL, auth: { accessToken: env.SECRET } }).finding.listFindings.items({ project_id: 1001 }, options)
  : env.FAMILY === 'page'
    ? createInsightCloudSecClient({ baseUrl: env.BASE_URL, auth: { apiKey: env.SECRET } }).containerVulnerabilities.listResourceVulnerabilitySummaries.items({}, options)
    : createInsightCloudSecClient({ baseUrl: env.BASE_URL, auth: { apiKey: env.SECRET } }).resources.queryResources.items({ selected_resource_type: 'instance', limit: 100 }, options);
const keys = [];
let over = false;
while (keys.length < count) {
  const { done, value } = await iterator.next();
  if (done === true) { over = true; break; }
  keys.push(typeof value === 'number' ? value : 'id' in value ? value.id : value.instance.common.resource_id);
}
console.log(JSON.stringify({ keys, over, continuationToken: iterator.continuationToken }));
process.exit(0);
`;
  let bundle: Awaited<ReturnType<typeof bundleProgram>>;
  beforeAll(async () => {
    bundle = await bundleProgram(program);
  });
  afterAll(() => bundle.remove());

  test.each(families)('by $name, 10,000 items in 7 pieces', { timeout: 60_000 }, async ({ name }) => {
    const total = 10_000;
    await using server =
      name === 'offset'
        ? await startRiskenSandbox({ seed: { findings: total } })
        : await startInsightCloudSecSandbox({ seed: name === 'page' ? { images: total } : { resources: instancesIn(total) } });
    const secret = 'accessToken' in server ? server.accessToken : server.apiKey;
    const all: unknown[] = [];
    let continuationToken = '';
    for (let piece = 0; piece < 7; piece++) {
      const count = piece === 6 ? 1_000_000 : 1_333;
      const { ended } = startProgram(bundle.path, {
        BASE_URL: server.baseUrl,
        SECRET: secret,
        FAMILY: name,
        TOKEN: continuationToken,
        COUNT: String(count),
      });
      const { code, output } = await ended;
      expect(code, output.slice(0, 500)).toBe(0);
      const said = JSON.parse(output.trim()) as { readonly keys: unknown[]; readonly over: boolean; readonly continuationToken: string };
      all.push(...said.keys);
      ({ continuationToken } = said);
      expect(said.over).toBe(piece === 6);
    }
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
  });
});

test.for([
  { title: 'memory stays flat over 100,000 items', input: {}, mostBytes: 5_000_000 },
  {
    title: 'memory grows by the keys alone over 100,000 items in an order that is not unique',
    input: { sort: 'score' },
    mostBytes: 8_000_000,
  },
] as const)('$title', { timeout: 60_000 }, async ({ input, mostBytes }, { task }) => {
  const size = 200;
  const total = 100_000;
  const pages: typeof fetch = (input) => {
    const offset = Number(new URL(input as string).searchParams.get('offset') ?? 0);
    const finding_id = Array.from({ length: Math.min(size, total - offset) }, (_, index) => offset + index + 1);
    return Promise.resolve(Response.json({ data: { finding_id, count: finding_id.length, total } }));
  };
  const risken = createRiskenClient({
    baseUrl: 'https://risken.example/api/v1',
    auth: { accessToken: 'invented' },
    project_id: 1001,
    fetch: pages,
  });
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const heaps: number[] = [];
  let seen = 0;
  for await (const item of risken.finding.listFindings.items(input)) {
    expect(item).toBe(++seen);
    if (seen % 20_000 !== 0) continue;
    collectGarbage();
    heaps.push(process.memoryUsage().heapUsed);
  }
  expect(seen).toBe(total);
  expect(Math.max(...heaps) - Math.min(...heaps)).toBeLessThan(mostBytes);
  task.meta.cases = total;
});

test('a continuation token cannot be used with other parameters', async () => {
  let requests = 0;
  await using server = await serve(() => {
    requests++;
    return Promise.resolve(Response.json({ data: { finding_id: [1, 2, 3], count: 3, total: 9 } }));
  });
  const risken = createRiskenClient({ baseUrl: `${server.url}/api/v1`, auth: { accessToken: 'invented' } });
  const iterator = risken.finding.listFindings.items({ project_id: 1 });
  await iterator.next();
  const { continuationToken } = iterator;
  const before = requests;

  await expect(risken.finding.listFindings.items({ project_id: 2 }, { continuationToken }).next()).rejects.toMatchObject({
    code: 'SEC_INPUT',
  });
  await expect(risken.alert.listAlerts({ project_id: 1 })).resolves.toBeDefined();

  expect(requests - before).toBe(1);
});
