import { expect, test } from 'vitest';
import { createRiskenClient, hydrateFindings, type HydrateFindingsEntry, InputError, listFindingsSince, WorkflowError } from '@sec/risken';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';
import { clientOptions, createScriptedClient } from './scripted-client.js';

async function collect(entries: AsyncIterable<HydrateFindingsEntry>): Promise<HydrateFindingsEntry[]> {
  const all: HydrateFindingsEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

const byId = ({ url }: { readonly url: URL }): number => Number(url.searchParams.get('finding_id'));

test('findings come in the order of their ids, a bounded number at a time, and unknown ids are named', async () => {
  let running = 0;
  let most = 0;
  const server = script([
    async (request) => {
      most = Math.max(most, ++running);
      const id = byId(request);
      // The later a request, the fewer rounds its response takes.
      for (let round = 0; round < id % 7; round++) await new Promise((resolve) => setImmediate(resolve));
      running--;
      return { json: { data: id % 5 === 0 ? {} : { finding: { finding_id: id } } } };
    },
  ]);
  // The responses need no time, so no limit of an attempt may pass meanwhile.
  server.clock.hold();
  const client = createRiskenClient({ ...clientOptions, ...server, maxConcurrent: 50 });
  const ids = Array.from({ length: 40 }, (_, index) => 40 - index);
  const shown: unknown[] = [];

  const entries = await collect(
    hydrateFindings(client, { finding_id: [...ids, 40] }, { concurrency: 4, onProgress: ({ step, done }) => shown.push([step, done]) }),
  );

  expect(entries.map(({ finding_id }) => finding_id)).toEqual(ids);
  expect(entries.filter(({ finding }) => finding === undefined).map(({ finding_id }) => finding_id)).toEqual(
    ids.filter((id) => id % 5 === 0),
  );
  expect(server.requests).toHaveLength(40);
  expect(most).toBe(4);
  expect(shown).toEqual(ids.map((_, index) => ['reading', index + 1]));
});

test.each([
  [
    { finding_id: [1, 0] },
    /"finding_id" must be an array or another iterable of integers of at least 1, got 0; for example \[1001, 1002\]/,
  ],
  [{ finding_id: 1001 }, /"finding_id" must be an array or another iterable of ids, got 1001; for example/],
  [{ finding_id: undefined }, /"finding_id" must be an array or another iterable of ids, got undefined; for example/],
])('ids such as %j are refused before anything is sent', async (input, message) => {
  const { client, requests } = createScriptedClient(() => ({}));

  const error = await failureOf<InputError>(collect(hydrateFindings(client, input as never)));

  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^hydrateFindings: /);
  expect(requests).toHaveLength(0);
});

test('a response about another finding is an error of the workflow that was called', async () => {
  const { client } = createScriptedClient(({ url }) =>
    url.pathname.endsWith('/get-finding') ? { finding: { finding_id: 1 } } : { finding_id: [2], count: 1, total: 1 },
  );

  const error = await failureOf(collect(hydrateFindings(client, { finding_id: [2] })));
  const other = await failureOf(listFindingsSince(client, { since: new Date(0) }).next());

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ workflow: 'hydrateFindings', reason: 'otherFinding' });
  expect(other).toMatchObject({ workflow: 'listFindingsSince', reason: 'otherFinding' });
});

test('a listener that throws loses no finding', async () => {
  const { client } = createScriptedClient((request) => ({ finding: { finding_id: byId(request) } }));
  const onProgress = (): void => {
    throw new Error('the terminal is gone');
  };

  const entries = await collect(hydrateFindings(client, { finding_id: [1, 2, 3] }, { onProgress }));

  expect(entries.map(({ finding_id }) => finding_id)).toEqual([1, 2, 3]);
});

test('an abort ends the reading with the caller’s reason', async () => {
  const { client, requests } = createScriptedClient((request) => ({ finding: { finding_id: byId(request) } }));
  const leave = new AbortController();

  const reading = collect(
    hydrateFindings(
      client,
      { finding_id: [1, 2, 3, 4] },
      { concurrency: 1, signal: leave.signal, onProgress: ({ done }) => (done === 2 ? leave.abort('enough') : undefined) },
    ),
  );

  await expect(reading).rejects.toBe('enough');
  expect(requests).toHaveLength(2);
});

/** Finding 5 was written at 500 seconds, finding 4 at 400, and so on; `lists` has the ids of each list, by its order. */
function createFindings(lists: { readonly updated_at: readonly number[]; readonly finding_id: readonly number[] }, total: number) {
  return createScriptedClient(({ url }) => {
    if (url.pathname.endsWith('/get-finding')) return { finding: { finding_id: byId({ url }), updated_at: byId({ url }) * 100 } };
    const ids = lists[url.searchParams.get('sort') as 'finding_id'];
    const page = ids.slice(Number(url.searchParams.get('offset')), Number(url.searchParams.get('offset')) + 2);
    return { finding_id: page, count: page.length, total };
  });
}

const idsOf = async (findings: AsyncIterable<{ readonly finding_id: number }>): Promise<number[]> => {
  const ids: number[] = [];
  for await (const { finding_id } of findings) ids.push(finding_id);
  return ids;
};

test('findings since a moment come newest first, each once, and end at the first older one', async () => {
  // The second page by time repeats an id, so finding 3 is missing there.
  const { client, requests } = createFindings({ updated_at: [6, 5, 5, 4, 2, 1], finding_id: [1, 2, 3, 4, 5, 6] }, 6);

  expect(await idsOf(listFindingsSince(client, { since: new Date(300_000), from_score: 0.5 }))).toEqual([6, 5, 4, 3]);

  expect(requests[0]?.url.search).toBe('?project_id=7&from_score=0.5&sort=updated_at&direction=desc&offset=0&limit=200');
  expect(requests.filter(({ url }) => url.pathname.endsWith('/get-finding')).map(byId)).toEqual([3, 6, 5, 4, 2, 1]);
});

test('an iteration by time alone ends early, and may miss findings', async () => {
  const { client, requests } = createFindings({ updated_at: [6, 5, 5, 4, 2, 1], finding_id: [] }, 6);

  expect(await idsOf(listFindingsSince(client, { since: new Date(300_000) }, { complete: false }))).toEqual([6, 5, 4]);

  expect(requests.filter(({ url }) => url.searchParams.get('sort') === 'finding_id')).toHaveLength(0);
});

test('lists that both lack a finding are an error before the first finding', async () => {
  const { client } = createFindings({ updated_at: [5, 4, 2], finding_id: [] }, 6);

  await expect(listFindingsSince(client, { since: new Date(0) }).next()).rejects.toMatchObject({
    code: 'SEC_INCOMPLETE_LIST',
    reason: 'short',
  });
});

test('an iteration over findings is resumed with what is left', async () => {
  const { client } = createFindings({ updated_at: [6, 5, 4, 3, 2, 1], finding_id: [1, 2, 3, 4, 5, 6] }, 6);
  const input = { since: new Date(200_000) };
  const findings = listFindingsSince(client, input);
  expect(findings.continuationToken).toBeUndefined();
  for (let count = 0; count < 3; count++) await findings.next();
  const { continuationToken } = findings;

  // The first and the last second come again: others may have been written in them.
  expect(await idsOf(listFindingsSince(client, input, { continuationToken }))).toEqual([6, 4, 3, 2]);
  await expect(listFindingsSince(client, { since: new Date(0) }, { continuationToken }).next()).rejects.toThrow('got one of another input');
  await expect(listFindingsSince(client, input, { continuationToken: 'x' }).next()).rejects.toThrow('"continuationToken" must be that of');
});

test('a finding that is written after a token was taken is not lost', async () => {
  const times: Record<number, number> = { 1: 100, 2: 200, 3: 300, 4: 400, 5: 500, 6: 600 };
  const { client } = createScriptedClient(({ url }) => {
    const byTime = Object.keys(times)
      .map(Number)
      .sort((one, other) => (times[other] ?? 0) - (times[one] ?? 0));
    const ids = url.searchParams.get('sort') === 'updated_at' ? byTime : [1, 2, 3, 4, 5, 6];
    return url.pathname.endsWith('/get-finding')
      ? { finding: { finding_id: byId({ url }), updated_at: times[byId({ url })] } }
      : { finding_id: ids, count: 6, total: 6 };
  });
  const input = { since: new Date(0) };
  const first = listFindingsSince(client, input);
  const given = [(await first.next()).value?.finding_id, (await first.next()).value?.finding_id];
  times[1] = 700;
  const second = listFindingsSince(client, input, { continuationToken: first.continuationToken });
  given.push((await second.next()).value?.finding_id);

  given.push(...(await idsOf(listFindingsSince(client, input, { continuationToken: second.continuationToken }))));

  expect(given.slice(0, 3)).toEqual([6, 5, 1]);
  expect(new Set(given)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});

test('a finding that is written while others are read is not lost, even where the newest one was written later', async () => {
  const nowSeconds = Date.parse('2026-03-01T00:00:00Z') / 1000;
  const times: Record<number, number> = { 1: 100, 2: 200, 3: 300, 4: nowSeconds - 120 };
  const { client } = createScriptedClient(({ url }) => {
    if (url.pathname.endsWith('/get-finding')) {
      // A scan writes two findings after they were listed, the newest one last.
      [times[1], times[4]] = [nowSeconds + 5, nowSeconds + 8];
      return { finding: { finding_id: byId({ url }), updated_at: times[byId({ url })] } };
    }
    const byTime = [1, 2, 3, 4].sort((one, other) => (times[other] ?? 0) - (times[one] ?? 0));
    return { finding_id: url.searchParams.get('sort') === 'updated_at' ? byTime : [1, 2, 3, 4], count: 4, total: 4 };
  });
  const input = { since: new Date(0) };
  const findings = listFindingsSince(client, input, { concurrency: 1 });
  const given = [(await findings.next()).value?.finding_id, (await findings.next()).value?.finding_id];

  const rest = await idsOf(listFindingsSince(client, input, { continuationToken: findings.continuationToken }));

  expect(given).toEqual([4, 3]);
  expect(new Set([...given, ...rest])).toEqual(new Set([1, 2, 3, 4]));
});

test('ids may come from a list, which is read as it is needed, and left with the loop', async () => {
  const { client, requests } = createScriptedClient(({ url }) => {
    const start = Number(url.searchParams.get('offset'));
    return url.pathname.endsWith('/get-finding')
      ? { finding: { finding_id: byId({ url }) } }
      : { finding_id: [start + 1, start + 2], count: 2, total: 100 };
  });
  const finding_id = client.finding.listFindings.items({ limit: 2 }, { prefetch: 0 });

  const seen: number[] = [];
  for await (const entry of hydrateFindings(client, { finding_id }, { concurrency: 2 })) if (seen.push(entry.finding_id) === 3) break;

  expect(seen).toEqual([1, 2, 3]);
  expect(requests.filter(({ url }) => url.pathname.endsWith('/list-finding')).length).toBeLessThanOrEqual(3);
  expect((await finding_id.next()).done).toBe(true);
});

test('a list of ids that breaks ends the reading behind the findings of before', async () => {
  const { client } = createScriptedClient((request) => ({ finding: { finding_id: byId(request) } }));
  async function* breaking(): AsyncGenerator<number> {
    yield* [1, 2, 3];
    throw new Error('the list is gone');
  }
  const seen: number[] = [];

  const reading = (async () => {
    for await (const entry of hydrateFindings(client, { finding_id: breaking() }, { concurrency: 50 })) seen.push(entry.finding_id);
  })();

  await expect(reading).rejects.toThrow('the list is gone');
  expect(seen).toEqual([1, 2, 3]);
});

test('a place among ids is found while one of the last five is there', async () => {
  const { client } = createScriptedClient((request) => ({ finding: { finding_id: byId(request) } }));
  const reading = hydrateFindings(client, { finding_id: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
  for (let count = 0; count < 7; count++) await reading.next();
  const { continuationToken } = reading;
  const resume = async (finding_id: readonly number[]): Promise<number[]> =>
    (await collect(hydrateFindings(client, { finding_id }, { continuationToken }))).map((entry) => entry.finding_id);

  expect(await resume([1, 2, 3, 8, 9])).toEqual([8, 9]);
  expect(await resume([1, 3, 11, 4, 7, 8])).toEqual([11, 8]);
  await expect(resume([1, 2, 8, 9])).rejects.toThrow('got one whose last ids are not among these');
});

test('a token of another project is refused before a finding is returned', async () => {
  let project_id = 7;
  const { client } = createScriptedClient(({ url }) =>
    url.pathname.endsWith('/get-finding')
      ? { finding: { finding_id: byId({ url }), updated_at: 100, project_id } }
      : { finding_id: [1, 2], count: 2, total: 2 },
  );
  const findings = listFindingsSince(client, { since: new Date(0) });
  await findings.next();
  const { continuationToken } = findings;
  project_id = 8;

  await expect(listFindingsSince(client, { since: new Date(0) }, { continuationToken }).next()).rejects.toThrow('got one of project 7');
  const named = listFindingsSince(client, { since: new Date(0), project_id: 8 }, { continuationToken });
  await expect(named.next()).rejects.toThrow('got one of project 7');
});

test.each([
  [{ since: new Date('x') }, {}, /"since" must be a Date from 1970-01-01 to 9999-12-31, got an invalid date; for example/],
  [
    { since: '2026-01-31' as never },
    {},
    /"since" must be a Date from 1970-01-01 to 9999-12-31, got a string of 10 characters; for example/,
  ],
  [{ since: new Date(0) }, { concurrency: 0 }, /"concurrency" must be an integer of at least 1, got 0; for example 5/],
])('an iteration with %j and %j is refused before anything is sent', async (input, options, message) => {
  const { client, requests } = createScriptedClient(() => ({}));

  const error = await failureOf<InputError>(listFindingsSince(client, input, options).next());

  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^listFindingsSince: /);
  expect(requests).toHaveLength(0);
});
