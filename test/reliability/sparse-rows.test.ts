/**
 * Rows that lack what servers leave out: members that the specification calls optional are left out, and those that may be null
 * are, by a seed, in every list and every single object of the sandboxes.
 *
 * | workflows            | crossed with | holds                                                                                      |
 * | -------------------- | ------------ | ------------------------------------------------------------------------------------------ |
 * | every one, 4 vendors | 20 seeds     | the result of complete rows, or says what it does not know, or a typed error; no other error |
 */
import { readFileSync } from 'node:fs';
import { isSecError } from '@sec/core';
import { afterAll, describe, expect, test } from 'vitest';
import { everyWorkflow, unsaid } from './support/sandbox-workflows.js';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** Exported with workflows, and none. */
const values = new Set(['cloudAuthenticatorTypes']);

/** Each needs a member of every row, or of one object, that no seed leaves everywhere. */
const alwaysErrors = new Set(['insightcloudsec gateIacScan', 'insightcloudsec iterateResources']);

/** Workflows that a package exports: what its folder of them has, but guards of errors and tables for people. */
function workflowsOf(vendor: string): string[] {
  const index = readFileSync(new URL(`../../packages/${vendor}/src/index.ts`, import.meta.url), 'utf8');
  return [...index.matchAll(/export \{([^}]*)\} from '\.\/workflows\//g)]
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => /^[a-z]\w*$/.test(name) && !/^(is\w+Error|format[A-Z]\w*)$/.test(name) && !values.has(name));
}

/** What is unsaid in a result says nothing else than the complete one. */
function withUnsaid(whole: unknown, result: unknown): unknown {
  if (result === unsaid) return unsaid;
  if (typeof whole !== 'object' || whole === null || typeof result !== 'object' || result === null) return whole;
  const read = result as Readonly<Record<string, unknown>>;
  if (Array.isArray(whole)) return whole.map((item, index) => withUnsaid(item, read[index]));
  return Object.fromEntries(Object.entries(whole).map(([name, member]) => [name, withUnsaid(member, read[name])]));
}

const counts = { workflows: 0, same: 0, unsaid: 0, errors: 0 };

describe.for(everyWorkflow)('$vendor', ({ vendor, runs }) => {
  test('every workflow is here', () => {
    expect(Object.keys(runs).toSorted()).toEqual(workflowsOf(vendor).toSorted());
  });

  test.for(Object.entries(runs))('%s gives the same result over sparse rows, or says that it cannot', async ([name, run], { task }) => {
    const whole = await run(false);
    expect(await run(false)).toEqual(whole);
    const own = { same: 0, unsaid: 0, errors: 0 };
    for (const seed of seeds) {
      const result = await run(seed).catch((error: unknown) => {
        if (!isSecError(error)) throw error;
        return error;
      });
      if (isSecError(result)) own.errors++;
      else {
        const expected = withUnsaid(whole, result);
        expect(result, `seed ${seed}`).toEqual(expected);
        if (JSON.stringify(expected) === JSON.stringify(whole)) own.same++;
        else own.unsaid++;
      }
    }
    // Otherwise nothing was compared.
    expect(own.same + own.unsaid > 0).toBe(!alwaysErrors.has(`${vendor} ${name}`));
    counts.workflows++;
    for (const kind of ['same', 'unsaid', 'errors'] as const) counts[kind] += own[kind];
    task.meta.cases = seeds.length;
  });
});

afterAll(() => {
  const { workflows, same, unsaid: less, errors } = counts;
  console.log(`${workflows} workflows over ${seeds.length} seeds: ${same} the same result, ${less} said less, ${errors} typed errors`);
});
