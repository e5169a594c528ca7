/** What the lists of sandboxes do on request, with a list that has state of each vendor. */
import { describe, expect, test } from 'vitest';
import type { ListOptions } from '@sec/core/vendor/testing';
import { statefulVendors, type WirePage } from '../support/stateful-lists.js';

const idsOf = (pages: readonly WirePage[]): unknown[] => pages.flatMap(({ ids }) => ids);
const totalsOf = (pages: readonly WirePage[]): unknown[] => pages.map(({ total }) => total);

describe.each(statefulVendors)('$vendor $id', ({ start, rows, isCursor, id, written }) => {
  const read = async (count: number, lists?: ListOptions): Promise<WirePage[]> => (await start(lists)).pages(count);
  const all = async (): Promise<unknown[]> => idsOf(await read(4));

  test('is complete by default', async () => {
    const pages = await read(4);

    expect(pages.map(({ ids }) => ids.length)).toEqual([10, 10, 10, 5]);
    expect(new Set(idsOf(pages)).size).toBe(rows);
    expect(totalsOf(pages)).toEqual([rows, rows, rows, rows]);
  });

  test('rows vanish from its head before the second page, and the total falls', async () => {
    const ids = await all();

    const pages = await read(2, { shrink: { rows: 2 } });

    expect(idsOf(pages)).toEqual([...ids.slice(0, 10), ...(isCursor ? ids.slice(10, 20) : ids.slice(12, 22))]);
    expect(totalsOf(pages)).toEqual([rows, rows - 2]);
  });

  test('rows vanish one after the other, from its tail and all over it', async () => {
    const ids = await all();
    const changes = [
      { rows: 3, at: 'tail' },
      { rows: 4, at: 'anywhere', beforePage: 3 },
    ] as const;

    const pages = await read(4, { shrink: changes });

    expect(totalsOf(pages)).toEqual([rows, rows - 3, rows - 7, rows - 7]);
    expect(idsOf(pages.slice(0, 2))).toEqual(ids.slice(0, 20));
    expect(idsOf(pages)).not.toContain(ids.at(-1));
  });

  test('rows appear at its head before the third page, and the total grows', async () => {
    const ids = await all();

    const pages = await read(3, { grow: { rows: 2, beforePage: 3 } });

    expect(idsOf(pages.slice(0, 2))).toEqual(ids.slice(2, 22));
    expect(pages[2]?.ids).toEqual(isCursor ? ids.slice(22, 32) : ids.slice(20, 30));
    expect(totalsOf(pages)).toEqual([rows - 2, rows - 2, rows]);
  });

  test('rows that are equal are ordered anew for every page, and the same page is the same', async () => {
    const ids = await all();
    const list = await start({ shuffleTies: 7 });

    const [first, second] = [await list.tied(4), await list.tied(4)];

    expect(second).toEqual(first);
    expect(totalsOf(first)).toEqual([rows, rows, rows, rows]);
    if (isCursor) expect(idsOf(first)).toEqual(ids);
    else expect(new Set(idsOf(first)).size).toBeLessThan(rows);
  });

  test('pages can be smaller than requested', async () => {
    const ids = await all();

    const [page] = await read(1, { maxPageSize: 7 });

    expect(page?.ids).toEqual(ids.slice(0, 7));
  });

  test('the whole list can come each time', async () => {
    const ids = await all();

    const pages = await read(isCursor ? 1 : 2, { ignorePaging: true });

    for (const page of pages) expect(page.ids).toEqual(ids);
  });

  test('filters can be ignored', async () => {
    const ids = await all();
    const ordinary = await (await start()).search();
    const list = await start({ ignoreFilters: true });

    const found = await list.search();

    expect(ordinary.ids.length).toBeLessThan(10);
    expect(found).toEqual({ ids: ids.slice(0, 10), total: rows });
  });

  test('the total of a search can be that of everything', async () => {
    const { ids } = await (await start()).search();

    expect(await (await start({ totals: 'unfiltered' })).search()).toEqual({ ids, total: rows });
  });

  test('a page can be repeated', async () => {
    const pages = await read(3, { repeatPage: 2 });

    expect(pages[2]).toEqual(pages[1]);
    expect(pages[1]).not.toEqual(pages[0]);
  });

  test('a page can be empty although others follow', async () => {
    const ids = await all();

    const pages = await read(3, { emptyPage: 2 });

    expect(pages.map((page) => page.ids)).toEqual([ids.slice(0, 10), [], ids.slice(20, 30)]);
  });

  test.each<[ListOptions, readonly unknown[]]>([
    [{ totals: 'omit' }, [undefined, undefined]],
    [{ totals: 'firstPage' }, [rows, undefined]],
    [{ totalOffBy: 3 }, [rows + 3, rows + 3]],
    [{ totalOffBy: -30 }, [rows - 30, rows - 30]],
  ])('its total can be wrong: %j', async (lists, expected) => {
    expect(totalsOf(await read(2, lists))).toEqual(expected);
  });

  test('its total can be 0 beside rows', async () => {
    const [page] = await read(1, { totals: 'zero' });

    // RISKEN leaves out what is 0.
    expect(page?.total ?? 0).toBe(0);
    expect(page?.ids).toHaveLength(10);
  });

  test('from some page on it can be that of another organization', async () => {
    const pages = await read(2, { otherOrganization: { total: 12 } });

    expect(pages[1]).toEqual({ ids: [], total: 12 });
    expect(pages[0]).toMatchObject({ total: rows });
  });

  test('as many reads lag behind a write as the option says', async () => {
    const list = await start();
    list.script.set({ lag: 2 });

    const before = await list.count();
    await list.write();
    const after = [await list.count(), await list.count(), await list.count()];

    expect([before, ...after]).toEqual([0, 0, 0, 1]);
  });

  test('its behavior can be set for it alone, and ended', async () => {
    const ids = await all();
    const list = await start();

    list.script.set({ maxPageSize: 3 }, id);
    const small = await list.pages(1);
    list.script.set({ lag: 1 }, written);
    list.script.clear();
    await list.write();

    expect(idsOf(small)).toEqual(ids.slice(0, 3));
    expect(await list.count()).toBe(1);
    expect(idsOf(await list.pages(1))).toHaveLength(10);
  });
});

test('RISKEN orders equal values differently for every page by default', async () => {
  const risken = statefulVendors.find(({ vendor }) => vendor === 'risken');

  const shuffled = await (await risken?.start())?.tied(4);
  const kept = await (await risken?.start({ shuffleTies: false }))?.tied(4);

  expect(new Set(idsOf(shuffled ?? [])).size).toBeLessThan(35);
  expect(new Set(idsOf(kept ?? [])).size).toBe(35);
});
