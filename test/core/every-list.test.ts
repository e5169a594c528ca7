/**
 * Every paged operation of every vendor, over its sandbox, through what lists of real servers do.
 *
 * What can be expected of a list depends on what its server says of its length:
 *
 * | kind        | the list                                             |
 * | ----------- | ---------------------------------------------------- |
 * | `counted`   | by offset or page number, with a total               |
 * | `remarked`  | the same, where a remark tells estimates from counts |
 * | `estimated` | the same, with nothing but estimates                 |
 * | `uncounted` | by offset or page number, without a total            |
 * | `followed`  | with the server's own cursor, and a total            |
 * | `chained`   | with the server's own cursor alone                   |
 * | `offered`   | with an offset that the server offers, or `hasMore`  |
 */
import { describe, expect, test } from 'vitest';
import { IncompleteListError } from '@sec/core';
import { type Iterated, type ListSetup, type PagedOperation, pagedOperations } from '../support/paged-operations.js';

type Kind = 'counted' | 'remarked' | 'estimated' | 'uncounted' | 'followed' | 'chained' | 'offered';

function kindOf({ style, hasTotal, page }: PagedOperation): Kind {
  if (style === 'cursor') return hasTotal ? 'followed' : 'chained';
  if (page.end === 'next' || page.end === 'more') return 'offered';
  if (!hasTotal) return 'uncounted';
  return page.counts === 'estimate' ? 'estimated' : page.estimated === undefined ? 'counted' : 'remarked';
}

/**
 * What comes of an iteration: `whole`, or why it ended before the page that is wrong; `unnoticed` where items are missing and
 * nothing that the server sends could show it.
 */
type Expected = 'whole' | 'changed' | 'short' | 'repeated' | 'unnoticed';

interface Case {
  readonly title: string;
  readonly setup: (list: PagedOperation) => ListSetup;
  /** For all kinds, or by kind. */
  readonly expected: Expected | Readonly<Record<Kind, Expected>>;
  readonly only?: (list: PagedOperation) => boolean;
}

const always =
  (lists: NonNullable<ListSetup['lists']>, more: Omit<ListSetup, 'lists'> = {}): Case['setup'] =>
  () => ({ ...more, lists });
const small = { pageSize: 4 } as const;
const sizeOf = ({ page, pageSize }: PagedOperation): number => (page.size === undefined ? pageSize : small.pageSize);

const cases: readonly Case[] = [
  { title: 'a list that stands still', setup: always({}, small), expected: 'whole' },
  { title: 'an empty list', setup: always({}, { rows: 0 }), expected: 'whole' },
  { title: 'a list of one item', setup: always({}, { rows: 1 }), expected: 'whole' },
  {
    title: 'a list of full pages',
    setup: (list) => ({ rows: 3 * sizeOf(list), ...small }),
    expected: 'whole',
  },
  { title: 'pages that are smaller than requested', setup: always({ maxPageSize: 3 }, small), expected: 'whole' },
  {
    title: 'the whole list each time, where it is shorter than a page',
    setup: always({ ignorePaging: true }, { ...small, rows: 3 }),
    expected: 'whole',
    only: ({ page }) => page.end !== 'next' && page.end !== 'more',
  },
  {
    title: 'the whole list each time, where it is longer than a page',
    setup: always({ ignorePaging: true }, small),
    expected: 'whole',
    only: ({ page }) => page.end !== 'next' && page.end !== 'more' && page.size !== undefined,
  },
  {
    title: 'items that go while the list is read',
    setup: always({ shrink: { rows: 2, beforePage: 3 } }, small),
    expected: {
      counted: 'changed',
      remarked: 'changed',
      estimated: 'unnoticed',
      uncounted: 'unnoticed',
      followed: 'whole',
      chained: 'whole',
      offered: 'unnoticed',
    },
  },
  {
    title: 'items that come while the list is read, at its end',
    setup: always({ grow: { rows: 2, beforePage: 2, at: 'tail' } }, small),
    expected: 'whole',
  },
  {
    title: 'a page that comes again for every later one',
    setup: always({ repeatPage: 2 }, small),
    expected: 'repeated',
  },
  {
    title: 'an empty page where others follow, as of a replica that lags',
    setup: always({ emptyPage: 2 }, small),
    expected: {
      counted: 'short',
      remarked: 'short',
      estimated: 'unnoticed',
      uncounted: 'unnoticed',
      followed: 'short',
      chained: 'unnoticed',
      offered: 'unnoticed',
    },
  },
  {
    title: 'an empty first page where others follow',
    setup: always({ emptyPage: 1 }, small),
    expected: {
      counted: 'short',
      remarked: 'short',
      estimated: 'unnoticed',
      uncounted: 'unnoticed',
      followed: 'short',
      chained: 'unnoticed',
      offered: 'unnoticed',
    },
  },
  ...(['omit', 'zero', 'firstPage', 'string', 'estimate'] as const).map((totals): Case => ({
    title: `totals: ${totals}`,
    setup: always({ totals }, small),
    expected: 'whole',
  })),
  {
    title: 'a total that is too high',
    setup: always({ totalOffBy: 3 }, small),
    expected: {
      counted: 'short',
      remarked: 'short',
      estimated: 'whole',
      uncounted: 'whole',
      followed: 'short',
      chained: 'whole',
      offered: 'whole',
    },
  },
  { title: 'a total that is too low', setup: always({ totalOffBy: -3 }, small), expected: 'whole' },
  {
    title: 'another organization from the second page on',
    setup: (list) => ({ ...small, lists: { otherOrganization: { total: 3 * sizeOf(list) } } }),
    expected: {
      counted: 'changed',
      remarked: 'changed',
      estimated: 'unnoticed',
      uncounted: 'unnoticed',
      followed: 'short',
      chained: 'unnoticed',
      offered: 'unnoticed',
    },
  },
];

function check({ given, error, count }: Iterated, expected: Expected, mayRepeat = false): void {
  // Whatever happens: in order, each once, and nothing that is not in the list.
  const different = [...new Set(given)].toSorted((one, other) => one - other);
  if (!mayRepeat) expect(given).toEqual(different);
  expect(given).not.toContain(-1);
  if (expected === 'whole' || expected === 'unnoticed') expect(error).toBeUndefined();
  else {
    expect(error).toBeInstanceOf(IncompleteListError);
    expect((error as IncompleteListError).reason).toBe(expected);
  }
  const all = Array.from({ length: count }, (_, index) => index);
  if (expected === 'whole') expect(different).toEqual(all);
  else expect(given.length).toBeLessThanOrEqual(count);
}

test('every kind of list is there', () => {
  const counts: Record<string, number> = {};
  for (const list of pagedOperations) counts[kindOf(list)] = (counts[kindOf(list)] ?? 0) + 1;

  expect(counts).toEqual({ counted: 32, remarked: 19, estimated: 5, uncounted: 26, followed: 8, chained: 5, offered: 2 });
});

test('a list from which items go is read on where its caller wants that, and none that stays is skipped', async () => {
  for (const list of pagedOperations) {
    const iterated = await list.iterate({ ...small, lists: { shrink: { rows: 2, beforePage: 3 } } }, { onChange: 'continue' });
    if (['counted', 'remarked', 'followed', 'chained'].includes(kindOf(list))) check(iterated, 'whole', list.page.key === undefined);
  }
});

test('a list to which items come at its head is read to its end, and none that was there is skipped', async () => {
  for (const list of pagedOperations) {
    // In an order of its own the list would be held to items that came too late to be read.
    const input = list.page.order === undefined ? {} : { [list.page.order]: undefined };
    const { given, error, count } = await list.iterate({ ...small, input, lists: { grow: { rows: 2, beforePage: 3 } } });

    expect(error).toBeUndefined();
    expect(new Set([...given, 0, 1])).toEqual(new Set(Array.from({ length: count }, (_, index) => index)));
  }
});

test('every list can be resumed after each of its first items', async () => {
  for (const list of pagedOperations) {
    const open = list.open(small);
    const items = open.items();
    const given: unknown[] = [];
    for (let taken = 0; taken < 6; taken++) {
      const { continuationToken } = items;
      const rest: unknown[] = [];
      if (taken % 2 === 1)
        for await (const item of open.items(continuationToken === undefined ? {} : { continuationToken })) rest.push(item);
      if (taken % 2 === 1 && continuationToken !== undefined)
        expect([...given, ...rest].map(open.indexOf)).toEqual(open.rows.map((_, index) => index));
      given.push((await items.next()).value);
    }
    expect(given.map(open.indexOf)).toEqual([0, 1, 2, 3, 4, 5]);
  }
});

/** An input with which the order is not the same for every page. */
const ordered = pagedOperations.filter(({ page }) => page.order !== undefined);

test.each(ordered)('equal values in the order of $vendor $id: each item once, and an error where one is missing', async (list) => {
  const { page } = list;
  const input = { [page.order as string]: 'x' };
  const { given, error, count } = await list.iterate({ ...small, input, lists: { shuffleTies: 7 } });
  const open = list.open({ ...small, input });
  const items = open.items();
  await items.next();

  expect(items.continuationToken).toBeUndefined();
  if (page.key === undefined) return;
  expect(new Set(given).size).toBe(given.length);
  const reasons = { counted: ['short'], remarked: ['short'] }[kindOf(list) as string] ?? ['repeated'];
  if (given.length < count) expect(reasons).toContain((error as IncompleteListError | undefined)?.reason);
});

describe.each(cases)('$title', ({ setup, expected, only = () => true }) => {
  test.each(pagedOperations.filter(only))('$vendor $id', async (list) => {
    check(await list.iterate(setup(list)), typeof expected === 'string' ? expected : expected[kindOf(list)]);
  });
});
