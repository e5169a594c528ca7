/**
 * Data that a gate can trust: whatever is wrong with any member of any response that a workflow reads on its way to a
 * verdict or a count, it is an error of the package or a result that says so, and never a silent pass.
 *
 * | workflow                                   | rows | responses                                                       |
 * | ------------------------------------------ | ---- | --------------------------------------------------------------- |
 * | Aqua scanAndGate                           | 18   | registries, status, image, queue, start, result                 |
 * | Aqua onboardAwsToCspm                      | 1    | account, start, scan                                            |
 * | Aqua iterateVulnerabilities                | 1    | images, vulnerabilities                                         |
 * | RISKEN scanAndWait                         | 3    | scanner before, start, scanner after                            |
 * | RISKEN hydrateFindings, listFindingsSince  | 2    | list, findings                                                  |
 * | RISKEN generateReportAndWait               | 2    | start, report                                                   |
 * | InsightCloudSec gateIacScan                | 3    | result                                                          |
 * | InsightCloudSec listContainerVulnerabilities | 2    | page                                                            |
 * | InsightCloudSec iterateFindings            | 1    | insights, resources                                             |
 * | Data Theorem countOpenFindings             | 1    | four counts                                                     |
 * | Data Theorem uploadAndGate                 | 2    | upload URL, upload, scan, counts                                |
 * | Data Theorem scanApiAndGate                | 8    | start, scan, violations                                         |
 *
 * Each member of each response, at every depth, is dropped, made null, and made a value of every other type, one at a time;
 * without validation and with `enforce`.
 */
import { isSecError } from '@sec/core';
import { expect, test } from 'vitest';
import { createHandClock } from '../support/hand-clock.js';
import { script } from '../support/script.js';
import { gates, type GateRow, type GateSetup } from './support/gates.js';
import { type Mutation, mutationsOf } from './support/mutate.js';

type Outcome = 'passed' | 'not passed' | { readonly error: unknown };

/** Runs a row, with one of its responses changed. @returns How it ended, and the responses that it got. */
async function runGate(
  row: GateRow,
  change?: { readonly number: number; readonly apply: Mutation['apply'] },
  more: Partial<GateSetup> = {},
): Promise<{ readonly outcome: Outcome; readonly responses: readonly unknown[] }> {
  const responses: unknown[] = [];
  const respond = (request: Parameters<GateRow['respond']>[0]) => {
    const number = responses.length;
    const { json, status = 200 } = row.respond(request, number);
    responses.push(json);
    return { status, json: change?.number === number ? change.apply(json) : json };
  };
  const server = script([respond], createHandClock());
  let outcome: Outcome;
  try {
    outcome = (await row.run({ fetch: server.fetch, clock: server.clock, retry: false, ...more })) ? 'passed' : 'not passed';
  } catch (error) {
    outcome = { error };
  }
  return { outcome, responses };
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

  for (const [number, response] of whole.responses.entries()) {
    for (const { kind, pointer, apply } of mutationsOf(response)) {
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
