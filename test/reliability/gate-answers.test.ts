/**
 * Data that a gate can trust: whatever is wrong with any member of any answer that a workflow reads on its way to a
 * verdict or a count, it is an error of the package or an outcome that says so, and never a silent pass.
 *
 * | workflow                                   | rows | answers                                                         |
 * | ------------------------------------------ | ---- | --------------------------------------------------------------- |
 * | Aqua scanAndGate                           | 15   | registries, status, image, queue, start, result                 |
 * | Aqua onboardAwsToCspm                      | 1    | account, start, scan                                            |
 * | Aqua extractVulnerabilities                | 1    | images, vulnerabilities                                         |
 * | RISKEN scanAndWait                         | 3    | scanner before, start, scanner after                            |
 * | RISKEN hydrateFindings, findingsSince      | 2    | list, findings                                                  |
 * | RISKEN generateReportAndWait               | 2    | start, report                                                   |
 * | InsightCloudSec gateIacScan                | 3    | result                                                          |
 * | InsightCloudSec containerVulnerabilities   | 2    | page                                                            |
 * | InsightCloudSec iterateFindings            | 1    | insights, resources                                             |
 * | Data Theorem countOpenFindings             | 1    | four counts                                                     |
 *
 * Each member of each answer, at every depth, is dropped, made null, and made a value of every other type, one at a time;
 * without validation and with `enforce`.
 */
import { isSecError } from '@sec/core';
import { expect, test } from 'vitest';
import { createHandClock } from '../support/hand-clock.js';
import { script } from '../support/script.js';
import { gates, type GateRow, type GateSetup } from './support/gates.js';
import { type Mutation, mutationsOf } from './support/mutate.js';

type Outcome = 'passed' | 'not passed' | { readonly error: unknown };

/** Runs a row, with one of its answers changed. @returns How it ended, and what it was answered. */
async function runGate(
  row: GateRow,
  change?: { readonly number: number; readonly apply: Mutation['apply'] },
  more: Partial<GateSetup> = {},
): Promise<{ readonly outcome: Outcome; readonly answers: readonly unknown[] }> {
  const answers: unknown[] = [];
  const answer = (request: Parameters<GateRow['answer']>[0]) => {
    const number = answers.length;
    const { json, status = 200 } = row.answer(request, number);
    answers.push(json);
    return { status, json: change?.number === number ? change.apply(json) : json };
  };
  const server = script([answer], createHandClock());
  let outcome: Outcome;
  try {
    outcome = (await row.run({ fetch: server.fetch, clock: server.clock, retry: false, ...more })) ? 'passed' : 'not passed';
  } catch (error) {
    outcome = { error };
  }
  return { outcome, answers };
}

const matrix = gates.flatMap((row) => [
  { row, name: row.name, mode: 'without validation' },
  { row, name: row.name, mode: 'with enforce' },
]);

test.for(matrix)('$name, $mode', async ({ row, mode }, { task }) => {
  const enforced = mode === 'with enforce';
  const more: Partial<GateSetup> = enforced ? { validation: { checks: row.checks, mode: 'enforce' } } : {};
  const whole = await runGate(row);
  const needed = new Set<string>();
  const wrong: string[] = [];
  let cases = 0;

  for (const [number, answer] of whole.answers.entries()) {
    for (const { kind, pointer, apply } of mutationsOf(answer)) {
      cases++;
      const { outcome } = await runGate(row, { number, apply }, more);
      const place = `${number} ${pointer}`;
      if (typeof outcome === 'object' && !isSecError(outcome.error)) wrong.push(`${place} ${kind}: ${String(outcome.error)}`);
      if (kind === 'dropped' && outcome !== 'passed') needed.add(place);
      const isExcepted =
        kind === 'of another type' ? !enforced && row.comparedByReader?.test(pointer) : row.meansSomething?.test(`${kind} ${pointer}`);
      if (row.passes !== true && outcome === 'passed' && isExcepted !== true) wrong.push(`${place} ${kind}: passed`);
    }
  }

  expect(whole.outcome === 'passed').toBe(row.passes === true);
  expect(wrong).toEqual([]);
  if (row.needs !== undefined && !enforced) expect([...needed]).toEqual(row.needs);
  task.meta.cases = cases;
});
