import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IncompleteListError, type PagedAsyncIterator } from '@sec/core';
import { type Pagination, serializeResumeToken } from '@sec/core/vendor';
import { settle } from '../support/hand-clock.js';
import { type Answer, type ReceivedRequest, script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { type AnyCall, countListeners, createRowClient, createThingClient } from '../support/thing-client.js';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const numbers = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** A server of the numbers from 0, in pages of every family. */
function serve(count: number, sizeOf: (asked: number) => number = (asked) => asked): Answer {
  return ({ url }: ReceivedRequest) => {
    const query = (name: string): number | undefined => (url.searchParams.has(name) ? Number(url.searchParams.get(name)) : undefined);
    const size = sizeOf(query('size') ?? 3);
    const from = query('offset') ?? (query('page') !== undefined ? ((query('page') ?? 1) - 1) * size : (query('cursor') ?? 0));
    const list = numbers(from, Math.min(from + size, count)).map((id) => ({ id }));
    return { json: { list, total: count, more: from + size < count, next: from + size < count ? String(from + size) : null } };
  };
}

function lister(
  page: Pagination,
  answers: readonly Answer[],
  options: object = {},
): { readonly list: AnyCall; readonly server: ReturnType<typeof script> } {
  const server = script(answers);
  const { list } = createRowClient({ list: ['GET /list safe offset page cursor size kind', { page }] }, { ...server, ...options });
  return { list, server };
}

const offset: Pagination = {
  style: 'offset',
  position: 'offset',
  size: 'size',
  maxSize: 3,
  first: 0,
  items: '/list',
  total: '/total',
  end: 'total',
};
const page: Pagination = {
  style: 'page',
  position: 'page',
  size: 'size',
  maxSize: 3,
  first: 1,
  items: '/list',
  total: '/total',
  end: 'total',
};
const cursor: Pagination = { style: 'cursor', position: 'cursor', size: 'size', maxSize: 3, items: '/list', next: '/next', end: 'next' };
const without = ({ total: _, ...rest }: Pagination, end: Pagination['end']): Pagination => ({ ...rest, end });

const families: readonly [string, Pagination][] = [
  ['offsets up to a total', offset],
  ['offsets up to a short page', without(offset, 'short-page')],
  ['offsets up to an empty page', without(offset, 'empty-page')],
  ['offsets while there is more', { ...without(offset, 'more'), more: '/more' }],
  ['pages up to a total', page],
  ['pages up to a short page', without(page, 'short-page')],
  ['pages up to an empty page', without(page, 'empty-page')],
  ['pages while there is more', { ...without(page, 'more'), more: '/more' }],
  ['cursors', cursor],
  ['offsets that the server tells', { ...without(offset, 'next'), next: '/next' }],
];

test.each(families)('a walk by %s yields every item exactly once, whatever the size and the prefetch', async (_, pagination) => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 4 }),
      async (count, size, prefetch) => {
        const { list } = lister({ ...pagination, maxSize: 7 }, [serve(count)]);

        expect(await collect(list.items({ size }, { prefetch }))).toEqual(numbers(0, count).map((id) => ({ id })));
      },
    ),
    { numRuns: 40 },
  );
});

test.each(families)('a walk by %s asks for the largest page unless told otherwise', async (_, pagination) => {
  const { list, server } = lister(pagination, [serve(4)]);

  await collect(list.items());

  expect(server.requests[0]?.url.searchParams.get('size')).toBe('3');
});

test.each(families)('an empty list by %s is one empty page', async (_, pagination) => {
  const { list, server } = lister(pagination, [serve(0)]);

  const pages = await collect(list.pages());

  expect(pages.map(({ items }) => items)).toEqual([[]]);
  expect(server.requests).toHaveLength(1);
});

test('a page tells its items, its payload and the total', async () => {
  const { list } = lister(offset, [serve(2)]);

  expect(await collect(list.pages())).toEqual([
    { items: [{ id: 0 }, { id: 1 }], data: { list: [{ id: 0 }, { id: 1 }], total: 2, more: false, next: null }, total: 2 },
  ]);
});

test.each(families.slice(0, 2))(
  'a server that gives smaller pages than asked for does not end a walk by %s early',
  async (_, pagination) => {
    const { list } = lister(pagination, [serve(10, (asked) => Math.min(asked, 3))]);

    expect(await collect(list.items({ size: 500 }, { prefetch: 2 }))).toHaveLength(10);
  },
);

test('a list that ends before its total hands over what came and is then an error', async () => {
  const { list } = lister({ ...offset, end: 'empty-page' }, [{ json: { list: [{ id: 1 }], total: 3 } }, { json: { list: [], total: 3 } }]);
  const items: unknown[] = [];

  const error = await failureOf(
    (async () => {
      for await (const item of list.items()) items.push(item);
    })(),
  );

  expect(items).toEqual([{ id: 1 }]);
  expect(error).toBeInstanceOf(IncompleteListError);
  expect(error).toMatchObject({ code: 'SEC_INCOMPLETE_LIST', reason: 'short', received: 1, total: 3, operationId: 'list' });
});

test('a walk that begins in the middle is not held against the total', async () => {
  const { list } = lister(offset, [serve(10)]);

  expect(await collect(list.items({ offset: 7 }))).toEqual([{ id: 7 }, { id: 8 }, { id: 9 }]);
});

test('a total that is missing does not end a list in silence', async () => {
  const { list } = lister(offset, [
    ({ url }) => ({
      json: { list: url.searchParams.get('offset') === '0' ? [1, 2, 3] : url.searchParams.get('offset') === '3' ? [4] : [] },
    }),
  ]);

  expect(await collect(list.items())).toEqual([1, 2, 3, 4]);
});

test('a total may come as text, and stand under a name from the input', async () => {
  const { list } = lister({ ...offset, total: '/counts/{kind}' }, [
    ({ url }) => ({ json: { list: url.searchParams.get('offset') === '0' ? [1, 2, 3] : [4], counts: { vm: '4', disk: '9' } } }),
  ]);

  expect(await collect(list.items({ kind: 'vm' }))).toEqual([1, 2, 3, 4]);
});

test.each<[string, Pagination, Answer]>([
  ['cursor', cursor, () => ({ json: { list: [Math.random()], next: 'same' } })],
  ['page, whatever was asked for', without(offset, 'empty-page'), { json: { list: [{ id: 1 }, { id: 2 }, { id: 3 }] } }],
  ['page of numbers', without(page, 'short-page'), { json: { list: [1, 2, 3] } }],
  ['page number', { ...page, next: '/next', end: 'next' }, { json: { list: [1], next: 1 } }],
  ['page where the total is reached by it', offset, { json: { list: [1, 2, 3], total: 6 } }],
])('a repeated %s ends the walk with an error after at most one request more', async (_, pagination, answer) => {
  const { list, server } = lister(pagination, [answer]);

  await expect(collect(list.items())).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', reason: 'repeated' });

  expect(server.requests.length).toBeLessThanOrEqual(2);
});

test('a list may stand in different places', async () => {
  const { list } = lister({ ...without(offset, 'short-page'), items: ['', '/list'] }, [{ json: [1, 2, 3] }, { json: { list: [4] } }]);

  expect(await collect(list.items())).toEqual([1, 2, 3, 4]);
});

test('something else where the list should be is an error, not an empty list', async () => {
  const { list } = lister(offset, [{ json: { list: { message: 'too many' } } }]);

  await expect(collect(list.items())).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', reason: 'notAList' });
});

test.each<[string, object, object]>([
  ['null', { list: null }, {}],
  ['left out beside a total that is reached', { total: 0 }, { total: '/total' }],
])('an empty array may be %s', async (_, json, more) => {
  const { list } = lister({ ...without(offset, 'empty-page'), ...more }, [{ json }]);

  expect(await collect(list.items())).toEqual([]);
});

test.each<[string, object, object]>([
  ['without a total', { other: [1] }, { reason: 'notAList' }],
  ['beside a total that is not reached', { total: 3 }, { reason: 'short', received: 0, total: 3 }],
])('a list that is left out %s is an error', async (_, json, error) => {
  const { list } = lister('total' in json ? offset : without(offset, 'empty-page'), [{ json }]);

  await expect(collect(list.items())).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST', ...error });
});

test.each([0, 2])('a failure on a page leaves the walk where it was (prefetch %i)', async (prefetch) => {
  let broken = true;
  const { list, server } = lister(offset, [
    (request) =>
      broken && request.url.searchParams.get('offset') === '3'
        ? { status: 404, json: {} }
        : (serve(9) as (r: ReceivedRequest) => object)(request),
  ]);
  const walk = list.items(undefined, { prefetch });

  const first = [await walk.next(), await walk.next(), await walk.next()].map(({ value }) => value as unknown);
  await expect(walk.next()).rejects.toMatchObject({ status: 404 });
  await settle();
  broken = false;
  const rest = await collect(walk);

  expect([...first, ...rest]).toEqual(numbers(0, 9).map((id) => ({ id })));
  expect(server.clock.pending).toBe(0);
});

const listOf = (count: number): object[] => numbers(0, count).map((id) => ({ id }));

/** Gives so many items of a walk, and the position behind them. */
async function takeSome(
  walk: PagedAsyncIterator<unknown>,
  count: number,
): Promise<{ readonly taken: unknown[]; readonly position: string }> {
  const taken: unknown[] = [];
  while (taken.length < count) {
    const { done, value } = await walk.next();
    if (done === true) break;
    taken.push(value);
  }
  return { taken, position: walk.continuationToken ?? 'no token' };
}

test.each(families)('a walk by %s goes on from its position after any item, with every item exactly once', async (_, pagination) => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      async (count, size, stops, prefetch) => {
        const all: unknown[] = [];
        let from: string | undefined;
        for (const stop of stops) {
          const { list } = lister({ ...pagination, maxSize: 7 }, [serve(count)]);
          const { taken, position } = await takeSome(
            list.items({ size }, { prefetch, ...(from === undefined ? {} : { continuationToken: from }) }),
            stop,
          );
          all.push(...taken);
          from = position;
        }
        const { list } = lister({ ...pagination, maxSize: 7 }, [serve(count)]);
        all.push(...(await collect(list.items({ size }, { prefetch, continuationToken: from ?? '' }))));

        expect(all).toEqual(listOf(count));
        expect(from).toMatch(/^[\w.~-]+$/);
      },
    ),
    { numRuns: 40 },
  );
});

test('a position of pages is the place behind the page that was given last', async () => {
  const { list, server } = lister(offset, [serve(8)]);
  const walk = list.pages();
  await walk.next();

  const rest = await collect(list.pages(undefined, { continuationToken: walk.continuationToken }));

  expect(rest.map(({ items }) => items)).toEqual([listOf(8).slice(3, 6), listOf(8).slice(6)]);
  expect(server.requests.map(({ url }) => url.searchParams.get('offset'))).toEqual(['0', '3', '6']);
});

test('a position within a page gives pages() the rest of that page', async () => {
  const { list } = lister(offset, [serve(8)]);
  const { position } = await takeSome(list.items(), 4);

  const rest = await collect(list.pages(undefined, { continuationToken: position }));

  expect(rest.map(({ items }) => items)).toEqual([listOf(8).slice(4, 6), listOf(8).slice(6)]);
});

test.each([
  ['lost the first item', [2, 3, 4], [3, 4]],
  ['got items before it', [8, 9, 1, 2, 3], [3]],
  ['lost the item that was returned last', [1, 3, 4], [1, 3, 4]],
  ['has nothing of before', [7, 8, 9], [7, 8, 9]],
  ['is empty', [], []],
])('a page that %s since a token was taken loses nothing that is left', async (_, now, expected) => {
  const { list } = lister(cursor, [{ json: { list: [1, 2, 3] } }, { json: { list: now } }]);
  const { position } = await takeSome(list.items(), 2);

  expect(await collect(list.items(undefined, { continuationToken: position }))).toEqual(expected);
});

test('a position stays where it is when a page fails and when the walk is left', async () => {
  const { list } = lister(offset, [serve(9), { status: 404, json: {} }, serve(9)]);
  const walk = list.items();
  const { position } = await takeSome(walk, 3);

  await failureOf(walk.next());
  const failed = walk.continuationToken;
  await walk.return?.();

  expect([failed, walk.continuationToken]).toEqual([position, position]);
  expect(await collect(list.items(undefined, { continuationToken: position }))).toEqual(listOf(9).slice(3));
});

test('the position of a walk that is over asks for nothing', async () => {
  const { list, server } = lister(offset, [serve(2)]);
  const { position } = await takeSome(list.items(), 9);

  expect(await collect(list.items(undefined, { continuationToken: position }))).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test('the position of a walk that has not begun is that of the whole list', async () => {
  const { list } = lister(offset, [serve(4)]);

  const position = list.items().continuationToken;

  expect(
    await collect(list.items(undefined, { continuationToken: list.items(undefined, { continuationToken: position }).continuationToken })),
  ).toEqual(listOf(4));
});

test('a position in the input is left aside where a walk goes on', async () => {
  const { list } = lister(offset, [serve(9)]);
  const { position } = await takeSome(list.items({ offset: 2 }), 3);

  expect(await collect(list.items({ offset: 2 }, { continuationToken: position }))).toEqual(listOf(9).slice(5));
});

test('a list that ends before its total is an error also where the walk went on from a position', async () => {
  const answers: readonly Answer[] = [
    { json: { list: [1], total: 3 } },
    { json: { list: [2], total: 3 } },
    { json: { list: [], total: 3 } },
  ];
  const { list } = lister({ ...offset, end: 'empty-page' }, answers);
  const { position } = await takeSome(list.items(), 1);

  await expect(collect(list.items(undefined, { continuationToken: position }))).rejects.toMatchObject({
    reason: 'short',
    received: 2,
    total: 3,
  });
});

test('what is wrong with a list is told again from the position behind its last page', async () => {
  const { list, server } = lister(cursor, [{ json: { list: [1], next: 'a' } }, { json: { list: [2], next: 'a' } }]);
  const { taken, position } = await takeSome(list.items(), 2);

  await expect(collect(list.items(undefined, { continuationToken: position }))).rejects.toMatchObject({ reason: 'repeated', received: 2 });

  expect([taken, server.requests.length]).toEqual([[1, 2], 2]);
});

test('a page that repeats the one before a position is an error', async () => {
  const { list } = lister(without(offset, 'empty-page'), [{ json: { list: [{ id: 1 }, { id: 2 }, { id: 3 }] } }]);
  const { position } = await takeSome(list.items(), 3);

  await expect(collect(list.items(undefined, { continuationToken: position }))).rejects.toMatchObject({ reason: 'repeated' });
});

describe('a position that does not belong to the walk is refused before anything is sent', () => {
  const rows = { page: without(offset, 'short-page') };
  const listers = { list: ['GET /list safe offset size kind', rows], other: ['GET /other safe offset size kind', rows] } as const;
  const position = async (): Promise<string> => {
    const { list } = createRowClient(listers, script([serve(9)]));
    return (await takeSome(list.items({ kind: 'vm' }), 4)).position;
  };

  test.each<[string, (from: string) => unknown, string]>([
    ['of another operation', (from) => ['other', { kind: 'vm' }, from], 'got one of list'],
    ['with another parameter', (from) => ['list', { kind: 'disk' }, from], 'the same parameters'],
    ['with a parameter more', (from) => ['list', { kind: 'vm', size: 2 }, from], 'the same parameters'],
    ['with a parameter less', (from) => ['list', {}, from], 'the same parameters'],
    ['cut off', (from) => ['list', { kind: 'vm' }, from.slice(0, -1)], 'a damaged one'],
    ['changed', (from) => ['list', { kind: 'vm' }, `${from.slice(0, -1)}${from.endsWith('x') ? 'y' : 'x'}`], 'a damaged one'],
    ['of another version', (from) => ['list', { kind: 'vm' }, from.replace('list.4', 'list.3')], 'another version of this package'],
    ['made up', () => ['list', { kind: 'vm' }, 'page-3'], 'another string'],
    ['empty', () => ['list', { kind: 'vm' }, ''], 'another string'],
    ['that is no text', () => ['list', { kind: 'vm' }, 3], 'got 3'],
    ['that is null', () => ['list', { kind: 'vm' }, null], 'got null'],
    [
      'with another state',
      () => ['list', { kind: 'vm' }, serializeResumeToken({ name: 'list', version: 4 }, { operation: 'list' })],
      'a damaged one',
    ],
    ['with no state', () => ['list', { kind: 'vm' }, serializeResumeToken({ name: 'list', version: 4 }, null)], 'a damaged one'],
  ])('one %s', async (_, use, message) => {
    const server = script([serve(9)]);
    const [id, input, from] = use(await position()) as ['list' | 'other', object, string];
    const call = createRowClient(listers, server)[id];

    for (const walk of [call.items(input, { continuationToken: from }), call.pages(input, { continuationToken: from })]) {
      const error = await failureOf(walk.next());

      expect(error).toMatchObject({ code: 'SEC_INPUT', operationId: id, member: 'continuationToken' });
      expect(String(error)).toContain(message);
    }
    expect(server.requests).toHaveLength(0);
  });

  test('one of a client with another default', async () => {
    const clientOf = (project_id: number) => {
      const server = script([serve(9)]);
      const { list } = createRowClient({ list: ['GET /list safe offset size project_id^', rows] }, server, {
        defaults: { project_id: async () => project_id },
      });
      return { list, server };
    };
    const from = (await takeSome(clientOf(7).list.items(), 4)).position;
    const other = clientOf(8);

    expect(await collect(clientOf(7).list.items({}, { continuationToken: from }))).toEqual(listOf(9).slice(4));
    expect(await collect(clientOf(8).list.items({ project_id: 7 }, { continuationToken: from }))).toEqual(listOf(9).slice(4));
    await expect(collect(other.list.items({}, { continuationToken: from }))).rejects.toThrow('the same parameters');
    expect(other.server.requests).toHaveLength(0);
  });

  test('one of a walk that was over', async () => {
    const { list } = createRowClient(listers, script([serve(9)]));
    const { position: from } = await takeSome(list.items({ kind: 'vm' }), 20);

    await expect(collect(list.items({ kind: 'disk' }, { continuationToken: from }))).rejects.toThrow('the same parameters');
  });
});

test('a position does not show what is in the input', async () => {
  const { list } = lister(offset, [serve(9)]);
  const { position } = await takeSome(list.items({ kind: 'Tr0ub4dor&3' }), 4);

  expect(atob((position.split('.')[2] ?? '').replaceAll('-', '+').replaceAll('_', '/'))).not.toMatch(/Tr0ub4dor|kind/);
});

test('a cursor of any characters survives in a position', async () => {
  const next = 'a/b+c=="\\\n\u00e9\u65e5\u{1f600}';
  const { list, server } = lister(cursor, [{ json: { list: [1], next } }, { json: { list: [2], next: null } }]);
  const { position } = await takeSome(list.items(), 1);

  await collect(list.items(undefined, { continuationToken: position }));

  expect(position).toMatch(/^[\w.~-]+$/);
  expect(server.requests[1]?.url.searchParams.get('cursor')).toBe(next);
});

test.each<[string, Pagination]>([
  ['offset', { ...offset, style: 'offset' }],
  ['page', { ...page, end: 'total', total: '/total' }],
])(
  'a walk by %s whose pages have no known size ends where the total is reached',
  async (_, { size: _size, maxSize: _maxSize, ...pagination }) => {
    const { list, server } = lister(pagination, [
      { json: { list: [{ id: 1 }, { id: 2 }], total: 3 } },
      { json: { list: [{ id: 3 }], total: 3 } },
    ]);

    expect(await collect(list.items())).toHaveLength(3);
    expect(server.requests).toHaveLength(2);
  },
);

test('leaving the loop stops the requests, aborts what is in flight and leaves nothing behind', async () => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const { list, server } = lister(offset, [serve(30), { hangs: true }]);

  for await (const item of list.items(undefined, { prefetch: 3, signal: controller.signal })) {
    await settle();
    if (item !== undefined) break;
  }

  expect(server.requests).toHaveLength(4);
  expect(server.requests.slice(1).map(({ signal }) => signal?.aborted)).toEqual([true, true, true]);
  expect([listeners.left, server.clock.pending]).toEqual([0, 0]);
});

test('a walk that failed, or was never begun, leaves no listener', async () => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const { list } = lister(offset, [{ status: 404, json: {} }]);

  list.items(undefined, { signal: controller.signal });
  await failureOf(collect(list.items(undefined, { signal: controller.signal })));

  expect(listeners.left).toBe(0);
});

test('an abort in the middle of a walk rejects with the caller’s reason', async () => {
  const controller = new AbortController();
  const { list, server } = lister(offset, [serve(30), { hangs: true }]);
  const walk = list.pages(undefined, { signal: controller.signal });
  await walk.next();

  const second = walk.next();
  await Promise.resolve();
  controller.abort('enough');

  await expect(second).rejects.toBe('enough');
  expect(server.clock.pending).toBe(0);
  expect(await walk.next()).toEqual({ done: true, value: undefined });
});

test('a walk that is left while a page is on its way just ends', async () => {
  const { list, server } = lister(offset, [{ hangs: true }]);
  server.clock.hold();
  const walk = list.pages();

  const pending = walk.next();
  await settle();
  await walk.return?.();

  expect(await pending).toEqual({ done: true, value: undefined });
});

test('pages asked for ahead come in order, and none is asked for beyond a known total', async () => {
  const { list, server } = lister(offset, [
    (request) => ({
      ...(serve(10) as (r: ReceivedRequest) => object)(request),
      afterMs: 100 - Number(request.url.searchParams.get('offset')),
    }),
  ]);

  expect(await collect(list.items(undefined, { prefetch: 10 }))).toEqual(numbers(0, 10).map((id) => ({ id })));
  expect(server.requests.map(({ url }) => url.searchParams.get('offset'))).toEqual(['0', '3', '6', '9']);
});

test('pages asked for ahead overlap', async () => {
  const slow: Answer = (request) => ({ ...(serve(30) as (r: ReceivedRequest) => object)(request), afterMs: 100 });
  const one = lister(offset, [slow]);
  const ahead = lister(offset, [slow]);

  await collect(one.list.items());
  await collect(ahead.list.items(undefined, { prefetch: 9 }));

  expect([one.server.clock.monotonic(), ahead.server.clock.monotonic()]).toEqual([1_000, 200]);
});

test('calls of next() that overlap each get an item of their own, in order', async () => {
  const { list } = lister(offset, [serve(10)]);
  const walk = list.items();

  const results = await Promise.all(Array.from({ length: 12 }, () => walk.next()));

  expect(results.map(({ value }) => (value as { id: number } | undefined)?.id)).toEqual([...numbers(0, 10), undefined, undefined]);
});

test('a limit on the time holds for each page', async () => {
  const { list } = lister(offset, [(request) => ({ ...(serve(30) as (r: ReceivedRequest) => object)(request), afterMs: 200 })]);

  expect(await collect(list.items(undefined, { timeoutMs: 300 }))).toHaveLength(30);
});

test.each([-1, 1.5, Number.NaN, '2'])('a prefetch of %o is refused', (prefetch) => {
  const { list } = lister(offset, [serve(3)]);

  expect(() => list.items(undefined, { prefetch } as never)).toThrow('"prefetch" must be a whole number from 0');
});

test.each<[unknown]>([[5], ['a'], [[1]], [new Map()]])('a walk refuses %o as its input', async (input) => {
  const { list, server } = lister(offset, [serve(3)]);

  await expect(collect(list.items(input))).rejects.toMatchObject({ code: 'SEC_INPUT' });
  expect(server.requests).toHaveLength(0);
});

test('a plain call of a paged operation gives one page', async () => {
  const server = script([{ json: { data: { things: [1], total: 9 } } }]);

  await expect(createThingClient(server).thing.listThings({ limit: 1 })).resolves.toEqual({ things: [1], total: 9, name: '', open: false });
});

test.each([
  [5, 1, 1],
  [5, 2, 6],
  [1, 2, 2],
  [undefined, 2, 2],
])('with %s places, %i pages of a counted list cause %i requests', async (maxConcurrent, taken, requests) => {
  const { list, server } = lister(offset, [serve(60)], maxConcurrent === undefined ? {} : { maxConcurrent });
  const pages = list.pages();

  for (let n = 0; n < taken; n++) await pages.next();
  await settle();

  expect(server.requests).toHaveLength(requests);
});

test('a page that is no list says how many items came before it', async () => {
  const { thing } = createThingClient(script([{ json: { items: [1, 2], next: 'b' } }, { json: { items: 'none' } }]));

  await expect(collect(thing.walkThings.items())).rejects.toMatchObject({ reason: 'notAList', received: 2 });
});

test('a position of null is none: the list begins at its start, and can be resumed', async () => {
  const { thing } = createThingClient(
    script([{ json: { data: { things: [1, 2], total: 3 } } }, { json: { data: { things: [], total: 3 } } }]),
  );
  const { continuationToken } = thing.listThings.items({ offset: null });

  const resumed = collect(thing.listThings.items({ offset: null }, { continuationToken }));

  await expect(resumed).rejects.toMatchObject({ reason: 'short', received: 2 });
});
