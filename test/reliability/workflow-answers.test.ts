/**
 * Workflows that trust no response: whatever is wrong with any response on the way of any workflow, there is no error but those of
 * the package, no result out of nothing, no wait without an end, and after an act no error that does not say so.
 *
 * Every function that a vendor's entry exports and that takes a client first is run well against the sandbox. Then each response on
 * its way is changed: the whole body, and members at every depth, of which a number is drawn for each response beside those that the
 * case names as decisive. A change stands for one response, and for all later ones of its operation.
 *
 * | a body                                   | a member                                         |
 * | ---------------------------------------- | ------------------------------------------------ |
 * | `{}`, `[]`, null, a string, a number     | dropped, null, a string, `[]`, `{}`, negative    |
 * | empty, a page of HTML                    |                                                  |
 *
 * A run may end in a typed error; in the result of the good run, where what was changed decides nothing; in that result with the
 * member as it came; and in a result that says what is not known. Whatever a case excepts from this has its reason beside it.
 */
import { expect, test } from 'vitest';
import { type CaseRun, runCase, type WorkflowCase, workflowsOf } from './support/workflow-case.js';
import { endingOf, mutationsOfRun, nameMutation, needsMember, type ResponseMutation, toPattern } from './support/workflow-mutations.js';
import { workflowCount, workflowRows, workflowVendors } from './support/workflow-vendors.js';

/** Members of one response that are changed, beside those that decide. */
const most = 12;

const counts = { responses: 0, mutations: 0, raw: 0, nothing: 0, endless: 0 };

test.each(workflowVendors)('$name: every workflow has a case', ({ entry, cases }) => {
  const known = new Set(cases.map(({ workflow }) => workflow));

  expect(workflowsOf(entry).toSorted()).toEqual([...known].toSorted());
});

test.for(workflowRows)('$name', { timeout: 120_000 }, async ({ vendor, workflowCase }, { task }) => {
  const good = await runCase(vendor, workflowCase);
  if (good.outcome.error !== undefined) throw good.outcome.error;
  const strict = await runCase(vendor, workflowCase, { enforce: true });
  if (strict.outcome.error !== undefined) throw strict.outcome.error;
  const wrong: string[] = [];
  let cases = 0;

  for (const mutation of mutationsOfRun(good, workflowCase, most)) {
    for (const enforce of mutation.isLasting ? [false, true] : [false]) {
      cases++;
      const run = await runCase(vendor, workflowCase, { enforce, change: mutation.change });
      const problem = findProblem(run, good.outcome.result, mutation, workflowCase);
      if (problem !== undefined) wrong.push(`${nameMutation(mutation)}${enforce ? ', with enforce' : ''}: ${problem}`);
    }
  }

  counts.responses += good.exchanges.length;
  counts.mutations += cases;
  task.meta.cases = cases;
  expect(wrong).toEqual([]);
});

test('how many', ({ task }) => {
  const { responses, mutations, raw, nothing, endless } = counts;
  task.meta.note = `workflows ${workflowCount}, responses ${responses}, mutations ${mutations}, raw errors ${raw}, from nothing ${nothing}, endless ${endless}`;
  task.meta.cases = 0;

  expect(mutations).toBeGreaterThan(workflowCount);
});

/** @returns What is wrong with a run; `undefined` where nothing is. */
function findProblem(run: CaseRun, good: unknown, mutation: ResponseMutation, workflowCase: WorkflowCase): string | undefined {
  const { operationId, pointer, kind, isLasting } = mutation;
  const { means, silent } = workflowCase;
  const ending = endingOf(run, good, mutation, workflowCase);
  if (run.isEndless) {
    counts.endless++;
    return 'it never ends';
  }
  if (ending === 'raw') {
    counts.raw++;
    return `an error that is not typed: ${String(run.outcome.error)}`;
  }
  const place = `${operationId} ${toPattern(pointer)} ${kind}`;
  if (ending === 'error' || ending === 'open' || means?.test(place) === true) return undefined;
  const comesAgain = !isLasting && run.exchanges.slice(mutation.number + 1).some((later) => later.operationId === operationId);
  const isEmpty = pointer === '' && !comesAgain && silent?.test(operationId) !== true;
  if (ending !== 'other' && !isEmpty && !(isLasting && needsMember(workflowCase, mutation))) return undefined;
  counts.nothing++;
  return `a result from nothing: ${JSON.stringify(run.outcome.result)?.slice(0, 200)}`;
}
