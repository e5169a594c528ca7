/**
 * Workflows that read from a replica: whatever reads come from a copy of before the last write, or show once more what they showed
 * before, the result is that of the good run, or a typed error that does not say that something is gone, or was never there.
 *
 * | reads                                                       | state                          |
 * | ----------------------------------------------------------- | ------------------------------ |
 * | the first 1, 2 and 3 of every operation after a write       | before the write               |
 * | the first 1, 2 and 3 of one operation, for each of them     | before the write               |
 * | each one that was sent before in the same words, by itself  | what it showed the time before |
 */
import { isSecError } from '@sec/core';
import { expect, test } from 'vitest';
import { type CaseOptions, runCase } from './support/workflow-case.js';
import { comparable } from './support/workflow-mutations.js';
import { workflowCount, workflowRows } from './support/workflow-vendors.js';

let lagging = 0;
let stale = 0;
let mistakes = 0;

test.for(workflowRows)('$name', { timeout: 120_000 }, async ({ vendor, workflowCase }, { task }) => {
  const { essence = (result: never): unknown => result, isOpen, fresh } = workflowCase;
  const good = await runCase(vendor, workflowCase);
  expect(good.outcome.error).toBeUndefined();
  const expected = comparable(essence(good.outcome.result as never));
  const reads = [...new Set(good.exchanges.filter(({ isWrite }) => !isWrite).map(({ operationId }) => operationId))];
  const known = reads.filter((id) => !id.includes(' ') && fresh?.test(id) !== true);
  const wrong: string[] = [];
  let checks = 1;
  const check = async (name: string, options: CaseOptions): Promise<void> => {
    checks++;
    const { outcome } = await runCase(vendor, workflowCase, options);
    if (outcome.error !== undefined) {
      const isWrong = !isSecError(outcome.error) || /not found|there is no|not attached|any more|does not know/.test(outcome.error.message);
      if (isWrong) wrong.push(`${name}: ${String(outcome.error)}`);
      return;
    }
    // A part that failed is reported as such, with its error.
    if (workflowCase.fresh === undefined && isOpen?.(outcome.result as never) === true) return;
    const received = JSON.stringify(comparable(essence(outcome.result as never)));
    if (received !== JSON.stringify(expected)) wrong.push(`${name}: ${received.slice(0, 400)}`);
  };

  const hasWrite = good.exchanges.some(({ isWrite }) => isWrite);
  for (const lag of hasWrite && known.length > 0 ? [1, 2, 3] : []) {
    await check(`lag ${lag}`, { lists: [[{ lag }, ...known]] });
    for (const id of known) await check(`lag ${lag} of ${id}`, { lists: [[{ lag }, id]] });
    lagging += 1 + known.length;
  }
  const before = new Map<string, number>();
  for (const [number, { isWrite, request }] of good.exchanges.entries()) {
    const last = before.get(request);
    before.set(request, number);
    if (isWrite || last === undefined) continue;
    stale++;
    await check(`${number} ${request.slice(0, 80)} shows the read before`, {
      change: (_, at, exchanges) => (at === number ? exchanges[last] : undefined),
    });
  }

  mistakes += wrong.length;
  task.meta.cases = checks;
  expect(wrong).toEqual([]);
});

test('how many', ({ task }) => {
  task.meta.note = `workflows ${workflowCount}, reads that lag ${lagging}, reads that are repeated ${stale}, gone or clean by mistake ${mistakes}`;
  task.meta.cases = 0;

  expect(lagging).toBeGreaterThan(0);
  expect(stale).toBeGreaterThan(0);
});
