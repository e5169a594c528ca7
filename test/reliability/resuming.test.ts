/**
 * Generators that a process leaves without a word, and another one resumes.
 *
 * | case                                     | crossed with                                       | holds                                                    |
 * | ---------------------------------------- | -------------------------------------------------- | -------------------------------------------------------- |
 * | killed after entry k, token saved        | 9 generators × k up to 60 × pages of 7, of 1, of all | the rest follows: nothing twice, but where it is documented |
 * | killed between an entry and its token    | 9 generators × k up to 60                          | the last entry comes twice, and nothing else             |
 * | killed again and again                   | 9 generators × 20 seeds                            | nothing is lost, however many processes it takes         |
 * | a failure in the middle                  | 9 generators × 20 seeded requests                  | the token of the failed iterator resumes behind its last entry |
 * | a token that is not of this iteration    | 9 generators × other input, other installation, other generators, cut, changed, no string | an `InputError`, and nothing is sent |
 * | rows that appear or are gone meanwhile   | generators over lists × head, tail, anywhere       | whoever was there before and after comes, or an error    |
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IncompleteListError, InputError, type ResumableIterator } from '@sec/core';
import { describe, expect, test } from 'vitest';
import { type Estate, type Generator, generators } from './support/generators.js';
import { drawFrom } from './support/seeded.js';

/** Reads entries until there are so many, and leaves the iterator as a process does that is killed. */
async function take(iterator: ResumableIterator<unknown>, most = Infinity): Promise<unknown[]> {
  const entries: unknown[] = [];
  while (entries.length < most) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    entries.push(value);
  }
  return entries;
}

function keysOf({ keyOf }: Generator, entries: readonly unknown[]): string[] {
  return entries.map((entry) => keyOf(entry as never));
}

/** Whether the entries are whole, and repeat what may be repeated alone. */
function expectWhole(generator: Generator, whole: readonly unknown[], returned: readonly unknown[], rest: readonly unknown[]): void {
  const { mayRepeat } = generator;
  if (mayRepeat === undefined) return expect(keysOf(generator, [...returned, ...rest])).toEqual(keysOf(generator, whole));
  const known = new Set(keysOf(generator, returned));
  const again = rest.filter((entry) => known.has(generator.keyOf(entry as never)));
  expect(again.filter((entry) => !mayRepeat(entry as never, returned as never))).toEqual([]);
  expect(new Set(keysOf(generator, [...returned, ...rest]))).toEqual(new Set(keysOf(generator, whole)));
}

test('every generator of every package is tried', () => {
  const root = join(import.meta.dirname, '..', '..');
  const declared = globSync('packages/*/src/workflows/**/*.ts', { cwd: root }).flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /export (?:async )?function(\*?) (\w+)(?:<[^(]*>)?\(\s*client: [\s\S]*?\): (\w+)</g,
      ),
    ].map(([, star, name, type]) => [`${file.split('/')[1]} ${name}`, star, type] as const),
  );
  const resumable = declared.filter(([, , type]) => type === 'ResumableIterator').map(([name]) => name);

  // A generator without a token would return one of the platform.
  expect(declared.filter(([, star, type]) => star === '*' || /^Async\w+$/.test(type ?? ''))).toEqual([]);
  expect(new Set(generators.map(({ name }) => name.split(',')[0]))).toEqual(new Set(resumable));
});

describe.each(generators)('$name', (generator) => {
  test.each([7, 1, 1_000])('resumes behind each of its first entries, in pages of %i', async (pageSize) => {
    const estate = generator.open(pageSize);
    const whole = await take(estate.start());
    expect(whole.length).toBeGreaterThan(40);
    expect(new Set(keysOf(generator, whole)).size).toBe(whole.length);

    for (let count = 1; count <= Math.min(60, whole.length); count += pageSize === 7 ? 1 : 7) {
      const first = estate.start();
      const returned = await take(first, count);
      const rest = await take(estate.start({ continuationToken: first.continuationToken }));
      expectWhole(generator, whole, returned, rest);
    }
  });

  test('repeats one entry at most where its token was not saved', async () => {
    const estate = generator.open(7);
    const whole = await take(estate.start());

    const first = estate.start();
    expect(first.continuationToken).toBeUndefined();
    for (let count = 1; count <= Math.min(60, whole.length); count++) {
      const { continuationToken } = first;
      const [entry] = await take(first, 1);
      const rest = await take(estate.start({ continuationToken }));
      // The same token over and over: the entry is the first that comes, unless something else may come again before it.
      if (generator.mayRepeat === undefined) expect(keysOf(generator, rest)).toEqual(keysOf(generator, whole.slice(count - 1)));
      expect(keysOf(generator, rest)).toContain(generator.keyOf(entry as never));
    }
  });

  test('loses nothing in processes that are killed again and again', async () => {
    const estate = generator.open(7);
    const whole = keysOf(generator, await take(estate.start()));
    for (let seed = 1; seed <= 20; seed++) {
      const draw = drawFrom(seed);
      const returned: string[] = [];
      let continuationToken: string | undefined;
      for (let process = 0; process < 200; process++) {
        const iterator = estate.start({ continuationToken });
        const most = process < 30 ? draw.whole(0, 12) : Infinity;
        const entries = await take(iterator, most);
        returned.push(...keysOf(generator, entries));
        continuationToken = iterator.continuationToken;
        if (most === Infinity) break;
      }
      if (generator.mayRepeat === undefined) expect(returned).toEqual(whole);
      expect(new Set(returned)).toEqual(new Set(whole));
    }
  });

  test('resumes behind the last entry after a failure', async () => {
    const estate = generator.open(7);
    const whole = await take(estate.start());
    const requests = estate.requests();
    for (let seed = 1; seed <= 20; seed++) {
      estate.breakAfter(drawFrom(seed).whole(0, requests - 1));
      const iterator = estate.start();
      const returned: unknown[] = [];
      const failure = await (async () => {
        for await (const entry of iterator) returned.push(entry);
      })().catch((error: unknown) => error);
      const rest = await take(estate.start({ continuationToken: iterator.continuationToken }));

      // What reports its own gaps goes on behind them, and a page that was requested ahead is requested again.
      const hasGap = returned.some((entry) => generator.isGap?.(entry as never) === true);
      if (failure !== undefined) expect(failure).toMatchObject({ code: 'SEC_NETWORK' });
      if (!hasGap) expectWhole(generator, whole, returned, failure === undefined ? [] : rest);
    }
  });

  test('a token taken at the end resumes with nothing', async () => {
    const estate = generator.open(7);
    const iterator = estate.start();
    const whole = await take(iterator);

    const rest = await take(estate.start({ continuationToken: iterator.continuationToken }));

    expectWhole(generator, whole, whole, rest);
  });

  test('a token taken while the next entry is on its way is that of one of the two', async () => {
    const estate = generator.open(3);
    const whole = await take(estate.start());
    for (let count = 1; count < 20; count++) {
      const iterator = estate.start();
      const returned = await take(iterator, count);
      const next = iterator.next();
      for (let round = 0; round < count; round++) await Promise.resolve();
      const { continuationToken } = iterator;
      const { value } = await next;
      const rest = await take(estate.start({ continuationToken }));
      // The next entry may have come already, and nobody has taken it yet.
      const isThere = continuationToken === iterator.continuationToken;
      expectWhole(generator, whole, isThere ? [...returned, value] : returned, rest);
    }
  });

  test('a token of anything else is refused before anything is sent', async () => {
    const estate = generator.open(7);
    const iterator = estate.start();
    await take(iterator, 9);
    const token = iterator.continuationToken as string;
    const foreign: string[] = [];
    for (const other of generators) {
      if (other.name.split(',')[0] === generator.name.split(',')[0]) continue;
      const its = other.open(7).start();
      await take(its, 1);
      foreign.push(its.continuationToken as string);
    }
    const refuse = async (start: Estate['start'], continuationToken: unknown): Promise<void> => {
      const before = estate.requests();
      const error = await start({ continuationToken: continuationToken as string })
        .next()
        .then(
          () => undefined,
          (failure: unknown) => failure,
        );
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ member: 'continuationToken', message: expect.stringContaining('"continuationToken" must be that of') });
      expect(estate.requests()).toBe(before);
    };

    expect(token).toMatch(/^\w+\.1\.[\w-]+\.\w+$/);
    if (estate.startOther !== undefined) await refuse(estate.startOther, token);
    await refuse(estate.startElsewhere, token);
    for (const one of foreign) await refuse(estate.start, one);
    for (const wrong of [
      '',
      'x',
      token.slice(0, -1),
      token.slice(1),
      `${token}.x`,
      token.replace('.1.', '.2.'),
      token.slice(0, token.length / 2),
    ])
      await refuse(estate.start, wrong);
    for (const wrong of [1, null, {}, []]) await refuse(estate.start, wrong);
  });

  const { changing } = generator;
  if (changing === undefined) return;

  test.each(
    (['grow', 'shrink'] as const).flatMap((change) =>
      (['head', 'tail', 'anywhere'] as const).flatMap((at) => [1, 4, 12, 30].map((count) => [change, at, count] as const)),
    ),
  )('lists that %s at the %s after entry %i: what stays comes, or an error', async (change, at, count) => {
    const whole = keysOf(generator, await take(generator.open(7).start()));
    const estate = generator.open(7);
    estate.lists?.set({ maxPageSize: 7, [change]: { rows: 3, at, beforePage: 1_000 } }, ...changing);
    const iterator = estate.start();
    const before = await take(iterator, count).catch((error: unknown) => error);
    expect(before).toBeInstanceOf(Array);
    const returned = keysOf(generator, before as unknown[]);

    // From now on the lists are changed.
    estate.lists?.set({ maxPageSize: 7, [change]: { rows: 3, at, beforePage: 1 } }, ...changing);
    const now = new Set(keysOf(generator, await take(estate.start())));
    const rest = await take(estate.start({ continuationToken: iterator.continuationToken })).then(
      (entries) => keysOf(generator, entries),
      (error: unknown) => error,
    );

    if (rest instanceof Error) {
      expect(rest instanceof IncompleteListError || rest instanceof InputError).toBe(true);
      return;
    }
    const all = new Set([...returned, ...(rest as string[])]);
    // Rows of before that are still there. What appears before the place is not found, as in any list.
    const stays = (change === 'grow' ? returned : whole).filter((key) => now.has(key));
    expect(stays.filter((key) => !all.has(key))).toEqual([]);
  });
});
