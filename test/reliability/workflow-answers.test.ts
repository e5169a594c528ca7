import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { isInDoubt } from '@sec/core/vendor';
import { aqua } from './support/workflow-cases-aqua.js';
import { datatheorem } from './support/workflow-cases-datatheorem.js';
import { insightcloudsec } from './support/workflow-cases-insightcloudsec.js';
import { risken } from './support/workflow-cases-risken.js';
import { runCase, nameOf, workflowsOf } from './support/workflow-case.js';
import { endingOf, errorsIn, mutationsOfRun, nameMutation, toPattern } from './support/workflow-mutations.js';

const vendors = [aqua, datatheorem, insightcloudsec, risken];
const lines: string[] = [];
afterAll(() => writeFileSync('/tmp/wt/endings.txt', lines.join('\n')));
test.for(vendors.flatMap((vendor) => vendor.cases.map((workflowCase) => ({ vendor, workflowCase, name: nameOf(vendor, workflowCase) }))))('$name', { timeout: 100_000 }, async ({ vendor, workflowCase, name }) => {
  const good = await runCase(vendor, workflowCase);
  if (good.outcome.error !== undefined) throw good.outcome.error;
  for (const enforce of [false, true]) {
    for (const mutation of mutationsOfRun(good, workflowCase, 60)) {
      const { operationId, pointer, kind, isLasting } = mutation;
      const run = await runCase(vendor, workflowCase, { enforce, change: mutation.change });
      let ending: string = endingOf(run, good.outcome.result, mutation, workflowCase);
      const acted = run.exchanges.some(({ isWrite, status }) => isWrite && status < 400);
      const silent = acted && run.outcome.error !== undefined && !isInDoubt(run.outcome.error);
      const place = `${operationId} ${toPattern(pointer)}`;
      const means = workflowCase.means?.test(`${place} ${kind}`);
      const needed = workflowCase.needs.includes(place);
      const again = !isLasting && run.exchanges.slice(mutation.number + 1).some((later) => later.operationId === operationId);
      if (ending === 'same' && pointer === '' && !again && workflowCase.silent?.test(operationId) !== true) ending = 'BODY';
      if (needed && isLasting && ['same', 'carried'].includes(ending)) ending = 'NEEDED';
      if (/other|BODY/.test(ending) && means) ending = 'means';
      lines.push([name, enforce ? 'enforce' : 'off', ending, run.isEndless ? 'ENDLESS' : '', silent ? 'SILENT' : '', nameMutation(mutation), ending === 'raw' ? String(run.outcome.error ?? errorsIn(run.outcome.result)[0]) + ' ' + ((run.outcome.error as Error)?.stack ?? '').split('\n').slice(1,3).join('|') : ending === 'other' ? JSON.stringify(run.outcome.result)?.slice(0, 300) : ending === 'error' ? String(run.outcome.error).slice(0,200) : ''].join('\t'));
    }
  }
});
test('all', () => {
  for (const { entry, cases } of vendors) expect(workflowsOf(entry).filter((name) => !cases.some(({ workflow }) => workflow === name))).toEqual([]);
});
