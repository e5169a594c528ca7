/** What a page means for an iteration: a table of servers, and what comes of each. */
import { describe, expect, test } from 'vitest';
import { IncompleteListError, type NoticeEvent, type PageOptions } from '@sec/core';
import type { Pagination } from '@sec/core/vendor';
import { script, type ReceivedRequest } from '../support/script.js';
import { createRowClient } from '../support/thing-client.js';

interface Row {
  readonly id: number;
}

const rows = (from: number, count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: from + index }));
const list: Pagination = {
  style: 'offset',
  position: 'offset',
  size: 'size',
  maxSize: 10,
  first: 0,
  items: '/list',
  total: '/total',
  end: 'total',
};
const numbered: Pagination = { ...list, style: 'page', position: 'page', first: 1 };
const { total: _, ...uncounted } = list;
const { total: __, ...numberedUncounted } = numbered;

/** The rows from which a server takes a page, at its request of a number from 1. */
type Live = (request: number) => readonly Row[];

interface Server {
  readonly live: Live;
  /** The most rows of a page. */
  readonly cap?: number;
  /** Total that the server gives, from the number of rows there are. */
  readonly count?: (rows: number, request: number) => number | undefined;
  readonly ignoresPaging?: true;
}

async function read(page: Pagination, server: Server, input: object = {}, options: PageOptions = {}) {
  const notices: NoticeEvent[] = [];
  let count = 0;
  const { fetch, clock, requests } = script([
    ({ url }: ReceivedRequest) => {
      const live = server.live(++count);
      const asked = (name: string, otherwise: number): number => Number(url.searchParams.get(name) ?? otherwise);
      const size = Math.min(asked('size', 10), server.cap ?? Infinity);
      const from = page.style === 'page' ? (asked('page', 1) - 1) * size : asked('offset', 0);
      const cut = server.ignoresPaging === true ? live : live.slice(from, from + size);
      return { json: { list: cut, total: (server.count ?? ((all) => all))(live.length, count), estimate: false } };
    },
  ]);
  const client = createRowClient(
    { list: ['GET /list safe offset page size sort', { page }] },
    { fetch, clock, onNotice: (notice: NoticeEvent) => void notices.push(notice) },
  );
  const iteration = client.list.items(input, options);
  const ids: number[] = [];
  let error: unknown;
  try {
    for await (const { id } of iteration as AsyncIterable<Row>) ids.push(id);
  } catch (thrown) {
    error = thrown;
  }
  return { ids, error, reason: (error as IncompleteListError | undefined)?.reason, requests: requests.length, iteration, notices };
}

const idsOf = (all: readonly Row[]): number[] => all.map(({ id }) => id);
const all = rows(1, 35);
const still: Live = () => all;
const withoutHead =
  (gone: number, fromRequest: number): Live =>
  (request) =>
    request < fromRequest ? all : all.slice(gone);

describe.each([
  ['offset', list],
  ['page', numbered],
])('a counted list by %s', (_style, page) => {
  test('that loses rows ends before the page that says so', async () => {
    const { ids, error } = await read(page, { live: withoutHead(5, 3) });

    expect(ids).toEqual(idsOf(rows(1, 20)));
    expect(error).toMatchObject({ reason: 'changed', received: 20, total: 30, highestTotal: 35, changedAtPage: 3 });
    expect((error as Error).message).toContain("onChange: 'continue'");
  });

  test('that loses rows is read on where the caller wants that, and no row that stays is skipped', async () => {
    const { ids, error, iteration } = await read({ ...page, key: ['/id'] }, { live: withoutHead(5, 3) }, {}, { onChange: 'continue' });

    expect(error).toBeUndefined();
    expect(ids).toEqual(idsOf(all));
    expect(iteration.changed).toBe(true);
  });

  test.each([1, 3])('that loses rows is read on with %i pages requested ahead, too', async (prefetch) => {
    const { ids, error } = await read({ ...page, key: ['/id'] }, { live: withoutHead(5, 3) }, {}, { onChange: 'continue', prefetch });

    expect(error).toBeUndefined();
    expect([...ids].sort((one, other) => one - other)).toEqual(idsOf(all));
  });

  test('of two servers that count differently is read on without an end, but not for ever', async () => {
    const live: Live = (request) => (request % 2 === 1 ? all : all.slice(0, 30));
    const { requests } = await read({ ...page, key: ['/id'] }, { live }, {}, { onChange: 'continue' });

    expect(requests).toBeLessThan(20);
  });

  test('that loses rows and repeats its last page behind the end is over', async () => {
    const live: Live = (request) => (request < 3 ? all : all.slice(5));
    const { ids, error, requests } = await read({ ...page, key: ['/id'] }, { live }, {}, { onChange: 'continue' });

    expect([[...ids].sort((one, other) => one - other), error]).toEqual([idsOf(all), undefined]);
    expect(requests).toBeLessThan(10);
  });

  test('is whole also where it was resumed by an iteration that continues after changes', async () => {
    const keyed = { ...page, key: ['/id'] };
    const server = script([
      ({ url }: ReceivedRequest) => {
        const from =
          page.style === 'page' ? (Number(url.searchParams.get('page') ?? 1) - 1) * 10 : Number(url.searchParams.get('offset') ?? 0);
        return { json: { list: all.slice(from, from + 10), total: 35 } };
      },
    ]);
    const { list: call } = createRowClient({ list: ['GET /list safe offset page size', { page: keyed }] }, server);
    const iteration = call.items({});
    const ids: unknown[] = [];
    for (let taken = 0; taken < 22; taken++) ids.push((await iteration.next()).value);
    const { continuationToken } = iteration;

    for await (const item of call.items({}, { continuationToken, onChange: 'continue' })) ids.push(item);

    expect(ids).toEqual(all);
  });

  test('that loses rows twice is read on, too', async () => {
    const live: Live = (request) => all.slice(request < 3 ? 0 : request < 5 ? 5 : 9);

    expect((await read({ ...page, key: ['/id'] }, { live }, {}, { onChange: 'continue' })).ids).toEqual(idsOf(all));
  });

  test('that grows is read to its new end', async () => {
    const live: Live = (request) => (request < 2 ? all : rows(1, 42));

    expect((await read(page, { live })).ids).toEqual(idsOf(rows(1, 42)));
  });

  test('whose server has smaller pages is read to its end', async () => {
    const { ids, error } = await read(page, { live: still, cap: 4 });

    expect([ids, error]).toEqual([idsOf(all), undefined]);
  });

  test('whose server does not know of pages is over with the first', async () => {
    const { ids, error, requests } = await read(page, { live: still, ignoresPaging: true });

    expect([ids, error, requests]).toEqual([idsOf(all), undefined, 1]);
  });

  test('with a total of 0 beside its rows is read to its empty page', async () => {
    const { ids, error } = await read(page, { live: still, count: () => 0 });

    expect([ids, error]).toEqual([idsOf(all), undefined]);
  });

  test('that lacks rows at its end is short', async () => {
    expect(await read(page, { live: still, count: () => 40 })).toMatchObject({ ids: idsOf(all), reason: 'short' });
  });

  test('with an estimate is never held against it', async () => {
    const estimate: Pagination = { ...page, counts: 'estimate' };

    for (const total of [0, 3, 400])
      expect(await read(estimate, { live: still, count: () => total })).toMatchObject({ ids: idsOf(all), error: undefined });
  });

  test('whose count may be an estimate is held against it where it is none', async () => {
    const page40 = { live: still, count: () => 40 };

    expect((await read({ ...page, estimated: '/estimate' }, page40)).reason).toBe('short');
    expect((await read({ ...page, estimated: '/absent' }, page40)).reason).toBeUndefined();
  });

  test('with an exact total has neither another one nor more rows', async () => {
    const exact: Pagination = { ...page, counts: 'exact' };

    expect(await read(exact, { live: still })).toMatchObject({ ids: idsOf(all), error: undefined });
    expect(await read(exact, { live: (request) => (request < 3 ? all : rows(1, 36)) })).toMatchObject({
      ids: idsOf(rows(1, 20)),
      reason: 'changed',
    });
    expect(await read(exact, { live: still, count: () => 32 })).toMatchObject({ ids: idsOf(rows(1, 30)), reason: 'changed' });
    // An exact list has no other end to read on to.
    expect((await read(exact, { live: withoutHead(5, 3) }, {}, { onChange: 'continue' })).reason).toBe('changed');
  });
});

describe.each([
  ['offset', { ...uncounted, end: 'short-page' } as Pagination],
  ['page', { ...numberedUncounted, end: 'short-page' } as Pagination],
])('a list by %s that nobody counts', (_style, page) => {
  test.each([
    ['a short page', 3, 10, 2],
    ['a page that is short after a full one', 13, 10, 2],
    ['an empty page after full ones', 20, 10, 3],
    ['a page that is shorter than the pages of the server', 25, 10, 3],
    ['one page more, where the pages of the server are smaller', 9, 4, 3],
  ])('ends with %s', async (_title, count, cap, requests) => {
    expect(await read(page, { live: () => rows(1, count), cap })).toMatchObject({ ids: idsOf(rows(1, count)), error: undefined, requests });
  });

  test('ends where the server sends its only page again', async () => {
    expect(await read(page, { live: () => rows(1, 7), ignoresPaging: true })).toMatchObject({
      ids: idsOf(rows(1, 7)),
      error: undefined,
      requests: 2,
    });
  });

  test('is repeated where the server sends a full page again', async () => {
    expect(await read(page, { live: () => rows(1, 10), ignoresPaging: true })).toMatchObject({
      ids: idsOf(rows(1, 10)),
      reason: 'repeated',
    });
  });
});

describe('an order that is not unique', () => {
  const sorted: Pagination = { ...list, key: ['/id'], order: 'sort', unique: ['id'] };
  /** The second page repeats a row of the first, and another row is missing. */
  const shuffled: Live = (request) => (request === 2 ? all.with(12, { id: 3 }) : all);

  test('gives each row once, and an error for the one that is missing', async () => {
    const { ids, error } = await read(sorted, { live: shuffled }, { sort: 'score' });

    expect(ids).toEqual(idsOf(all).filter((id) => id !== 13));
    expect(error).toMatchObject({ reason: 'short', received: 34, total: 35 });
  });

  test.each(['id', '-id', 'id desc', 'id ASC', undefined])('is not that by %s', async (sort) => {
    const { iteration, notices } = await read(sorted, { live: still }, sort === undefined ? {} : { sort });

    expect(iteration.continuationToken).toEqual(expect.any(String));
    expect(notices).toEqual([]);
  });

  test('has no token, and says once why', async () => {
    const { iteration, notices } = await read(sorted, { live: still }, { sort: '-score' });

    expect([iteration.continuationToken, iteration.continuationToken]).toEqual([undefined, undefined]);
    expect(notices).toEqual([{ notice: 'notResumable', operationId: 'list', message: expect.stringContaining('sort by id') as string }]);
  });

  test('is repeated where nobody counts', async () => {
    const { ids, reason } = await read(
      { ...uncounted, end: 'empty-page', key: ['/id'], order: 'sort' },
      { live: shuffled },
      { sort: 'score' },
    );

    expect([ids, reason]).toEqual([idsOf(rows(1, 10)), 'repeated']);
  });

  test('counts a row without its key as one of its own', async () => {
    const live: Live = () => all.map(({ id }) => (id % 2 === 0 ? ({ name: 'x' } as unknown as Row) : { id }));

    expect((await read(sorted, { live }, { sort: 'score' })).error).toBeUndefined();
  });
});

describe('an iteration that begins in the middle', () => {
  const page: Pagination = numbered;

  test.each([
    ['an offset', list, { offset: 20 }],
    ['a page of a known size', page, { page: 3 }],
  ])('at %s is held against the total', async (_title, pagination, input) => {
    expect(await read(pagination, { live: still }, input)).toMatchObject({ ids: idsOf(rows(21, 15)), error: undefined });
    const { reason, iteration } = await read(pagination, { live: still, count: () => 40 }, input);

    expect([reason, iteration.isWhole]).toEqual(['short', true]);
  });

  test('at a page of a size that nobody knows is not', async () => {
    const { ids, error, iteration } = await read(page, { live: still, cap: 4, count: () => 99 }, { page: 3 });

    expect([ids, error, iteration.isWhole]).toEqual([idsOf(rows(9, 27)), undefined, false]);
  });
});

test('a change is not followed by a caller who misspells it', () => {
  const { list: call } = createRowClient({ list: ['GET /list safe offset size', { page: list }] }, script([{ json: {} }]));

  expect(() => call.items({}, { onChange: 'ignore' } as never)).toThrow(
    '"onChange" must be "error" or "continue", got a string of 6 characters',
  );
});
