/**
 * Rows that lack what servers leave out: members that the specification calls optional are left out, and those that may be null
 * are, by a seed, in every list and every single object of the sandboxes.
 *
 * | workflows                  | crossed with | holds                                                              |
 * | -------------------------- | ------------ | ------------------------------------------------------------------ |
 * | every one, 4 vendors       | 20 seeds     | the verdict of complete rows, or a typed error; no other error     |
 */
import { readFileSync } from 'node:fs';
import { isSecError } from '@sec/core';
import { describe, expect, test } from 'vitest';
import { everyWorkflow } from './support/sandbox-workflows.js';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** Functions that a package exports from its folder of workflows. */
function workflowsOf(vendor: string): string[] {
  const index = readFileSync(new URL(`../../packages/${vendor}/src/index.ts`, import.meta.url), 'utf8');
  return [...index.matchAll(/export \{([^}]*)\} from '\.\/workflows\//g)]
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => /^[a-z]\w*$/.test(name));
}

describe.for(everyWorkflow)('$vendor', ({ vendor, runs }) => {
  test('every workflow has a row', () => {
    expect(Object.keys(runs).toSorted()).toEqual(workflowsOf(vendor).filter((name) => !exempt.has(`${vendor} ${name}`)).toSorted());
  });

  test.for(Object.entries(runs))('%s gives the same verdict over sparse rows, or a typed error', async ([, run], { task }) => {
    const whole = await run(false);
    expect(await run(false)).toEqual(whole);
    let same = 0;
    for (const seed of seeds) {
      try {
        expect(await run(seed), `seed ${seed}`).toEqual(whole);
        same++;
      } catch (error) {
        if (!isSecError(error)) throw error;
      }
    }
    // Otherwise nothing was compared.
    expect(same).toBeGreaterThan(0);
    task.meta.cases = seeds.length;
  });
});

/** Values beside workflows, and those that no sandbox serves yet. */
const exempt = new Set(['datatheorem cloudAuthenticatorTypes', 'risken generateReportAndWait']);
