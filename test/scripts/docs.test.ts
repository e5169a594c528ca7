/** The pages of the documentation site: what they link to, and the calls that a reader can run in them. */
import { isSecError } from '@sec/core';
import { describe, expect, test } from 'vitest';
import { findDeadLinks } from '../../scripts/docs/check-content.js';
import { writeContent } from '../../scripts/docs/content.js';
import { relink } from '../../scripts/docs/guide-pages.js';
import type { Page, Run } from '../../scripts/docs/page.js';
import { makeSideBar } from '../../scripts/docs/side-bar.js';
import { worlds } from '../reliability/support/worlds.js';

const { pages, vendors, files } = writeContent();
const runs = pages.map(({ run }) => run).filter((run) => run !== undefined);

/** Calls of pages that the sandbox answers with a result, at the least; the others name what it does not hold, or a write without state. */
const least: Readonly<Record<string, number>> = { aqua: 255, datatheorem: 19, insightcloudsec: 115, risken: 145 };

type Operation = ((input: unknown) => Promise<unknown>) & { items(input: unknown): AsyncIterable<unknown> };

/** Runs a call as the page does. */
async function runPage(client: object, { group, operation, input, call }: Run): Promise<unknown> {
  const member = (client as Record<string, Record<string, Operation>>)[group]?.[operation];
  if (member === undefined) throw new Error(`client.${group}.${operation} is missing`);
  if (call === 'call') return await member(input);
  const taken: unknown[] = [];
  for await (const item of member.items(input)) if (taken.push(item) === 5) break;
  return taken;
}

test('every operation has a page, and no link of a page is dead', () => {
  const operations = vendors.flatMap(({ plan }) => plan.operations);

  expect(runs).toHaveLength(operations.length);
  expect(findDeadLinks(pages, ['reference', ...files.keys()])).toEqual([]);
});

test('a dead link is found', () => {
  const page = (path: string, text: string): Page => ({ path, title: path, description: '', text });
  const dead = findDeadLinks([
    page('one', '## Here\n\n[there](/two/#far) [gone](/three/) [here](#here) [up](#up)\n\n`[code](/no/)`'),
    page('two', '# Far\n'),
  ]);

  expect(dead).toEqual(['/one/: no page "/three/"', '/one/: no heading "#up"']);
});

test.each([
  ['[options](../options.md#retries)', 'docs/vendors/risken.md', '[options](/guides/options/#retries)'],
  ['[checks](../../README.md#check-what-comes-back)', 'docs/vendors/risken.md', '[checks](/guides/check-what-comes-back/)'],
  ['[a file](scripts/demo/accounts.yaml)', 'README.md', 'a file'],
  ['[MSW](https://mswjs.io)', 'README.md', '[MSW](https://mswjs.io)'],
])('%s of %s becomes %s', (text, file, linked) => {
  expect(relink(text, file)).toBe(linked);
});

test('the side bar leads to every page of a vendor', () => {
  const bar = makeSideBar(vendors, new Map(pages.map(({ path, title }) => [path, title])), []);
  const paths = bar.vendors.flatMap(({ path, families }) => [
    path,
    ...families.flatMap((family) => [family.path, ...family.operations.map((operation) => operation.path)]),
  ]);
  const own = pages.map(({ path }) => path).filter((path) => vendors.some(({ name }) => path === name || path.startsWith(`${name}/`)));

  expect(paths.toSorted()).toEqual(own.toSorted());
});

describe.each(vendors.map(({ name }) => name))('%s', (vendor) => {
  test('the call of every page ends with a result or with an error that says what is wrong', async () => {
    const own = runs.filter((run) => run.vendor === vendor);
    const raw: string[] = [];
    let good = 0;
    for (const run of own) {
      const world = worlds[vendor]?.();
      try {
        await runPage(world?.client ?? {}, run);
        good += 1;
      } catch (error) {
        if (!isSecError(error)) raw.push(`${run.operation}: ${String(error)}`);
      }
    }

    expect(raw).toEqual([]);
    expect(good).toBeGreaterThanOrEqual(least[vendor] ?? 0);
    console.log(`${vendor}: ${good} of ${own.length} calls of pages with a result`);
  });
});
