/**
 * Workflows whose callbacks fail lose no work: each function that a caller gives any workflow of any vendor throws, or rejects, at
 * each of its calls.
 *
 * | function                                         | then                                                        |
 * | ------------------------------------------------ | ----------------------------------------------------------- |
 * | listeners (`onProgress`, `onResumeToken`)        | the result is that of the good run                          |
 * | events of the client (`onAttempt`, `onNotice` …) | the same                                                    |
 * | `createRole`, `isDone`, `run`, `finding_id`      | its own error, after what it takes to continue was reported |
 * | `storeKey`, `verify`                             | a WorkflowError with its own error as `cause`               |
 *
 * Which functions there are is read from the sources.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientEvents } from '@sec/core';
import { expect, test } from 'vitest';
import { type Callbacks, type CaseRun, runCase } from './support/workflow-case.js';
import { comparable } from './support/workflow-mutations.js';
import { workflowCount, workflowRows, workflowVendors } from './support/workflow-vendors.js';

const failures: readonly (readonly [how: string, fail: (error: Error) => unknown])[] = [
  [
    'throws',
    (error) => {
      throw error;
    },
  ],
  [
    'rejects',
    async (error) => {
      throw error;
    },
  ],
];

/** A call of a listener. */
type Heard = readonly [name: string, event: unknown];

/** What stays of the work when a function of the caller's fails that does a part of it. */
const promises: Readonly<Record<string, (run: CaseRun, error: Error, heard: readonly Heard[]) => void>> = {
  // The external id, which the next attempt takes as its access.
  createRole({ outcome }, error, heard) {
    expect(outcome.error).toBe(error);
    expect(heard).toContainEqual(['onProgress', expect.objectContaining({ step: 'externalIdCreated', external_id: expect.any(String) })]);
  },
  // The jobs are in the queue, and the token waits for them.
  isDone({ outcome }, error, heard) {
    expect(outcome.error).toBe(error);
    expect(heard).toContainEqual(['onResumeToken', expect.any(String)]);
  },
  keep: ({ outcome }, error) => expect(outcome.error).toBe(error),
  // The user is where it was.
  run({ outcome, exchanges }, error) {
    expect(outcome.error).toBe(error);
    expect(exchanges.filter(({ operationId }) => operationId === 'switchOrganization')).toHaveLength(2);
  },
  // Entries before it were returned, and have their continuation token.
  finding_id: ({ outcome }, error) => expect(outcome.error).toBe(error),
  storeKey: ({ outcome }, error) => expect(outcome.error).toMatchObject({ code: 'SEC_WORKFLOW', cause: error }),
  verify: ({ outcome }, error) => expect(outcome.error).toMatchObject({ code: 'SEC_WORKFLOW', cause: error }),
};

/** Callbacks that note what is called, and of which those of one name fail. */
function createCallbacks(failing?: string, fail: (error: Error) => unknown = () => undefined) {
  const heard: Heard[] = [];
  const names = new Map<string, 'listener' | 'work'>();
  const error = new Error('a callback of the test');
  const callbacks: Callbacks = {
    listen: (name) => {
      names.set(name, 'listener');
      return (event) => {
        heard.push([name, event]);
        return (name === failing ? fail(error) : undefined) as undefined;
      };
    },
    work: (name, run) => {
      names.set(name, 'work');
      return (...given) => (name === failing ? (fail(error) as ReturnType<typeof run>) : run(...given));
    },
  };
  return { callbacks, heard, names, error };
}

const exercised = new Set<string>();
let cases = 0;
let safe = 0;

test.for(workflowRows)('$name', async ({ vendor, workflowCase }, { task }) => {
  const usual = createCallbacks();
  const good = await runCase(vendor, workflowCase, { callbacks: usual.callbacks });
  expect(good.outcome.error).toBeUndefined();
  const result = comparable(good.outcome.result);
  let tried = 0;
  cases += failures.length * (usual.names.size + 1);

  for (const [name, kind] of usual.names) {
    exercised.add(`${vendor.name} ${name}`);
    for (const [how, fail] of failures) {
      // These are called for a value at once: a promise is no iterator, is as good as `true`, and keeps nothing.
      if (['finding_id', 'isDone', 'keep'].includes(name) && how === 'rejects') continue;
      tried++;
      const { callbacks, heard, error } = createCallbacks(name, fail);
      const run = await runCase(vendor, workflowCase, { callbacks });
      const what = `${name} ${how}`;
      if (kind === 'work') {
        expect(promises, what).toHaveProperty([name]);
        promises[name]?.(run, error, heard);
        continue;
      }
      expect(run.outcome.error, what).toBeUndefined();
      expect(comparable(run.outcome.result), what).toEqual(result);
      expect(run.exchanges.length, what).toBe(good.exchanges.length);
    }
  }
  for (const [how, fail] of failures) {
    tried++;
    const listener = (): undefined => fail(new Error('an event of the test')) as undefined;
    const names = ['onAttempt', 'onRetry', 'onToken', 'onNotice', 'onValidationIssue'] as const satisfies readonly (keyof ClientEvents)[];
    const events = Object.fromEntries(names.map((name) => [name, listener]));
    const run = await runCase(vendor, workflowCase, { events, enforce: true });
    expect(run.outcome.error, `events, ${how}`).toBeUndefined();
    expect(comparable(run.outcome.result), `events, ${how}`).toEqual(result);
  }
  safe += tried;
  task.meta.cases = tried;
});

/** Functions among the exported options and inputs of a vendor's workflows, without those that other tests let fail. */
function declaredBy(vendor: string): string[] {
  const folder = join(import.meta.dirname, '..', '..', 'packages', vendor, 'src', 'workflows');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const names = new Set<string>();
  for (const file of sources) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, body = ''] of text.matchAll(/^export (?:interface \w+(?:Options|Input)\b|type \w+Access\b)([^]*?)\n(?=\S)/gm))
      for (const [, name = ''] of body.matchAll(/readonly (\w+)\??: \(?\(/g)) names.add(name);
  }
  // Internal to a workflow; `createClient` stands where `verify` does.
  for (const name of ['onStep', 'onResponseHeaders', 'createClient']) names.delete(name);
  return [...names].toSorted();
}

test.each(workflowVendors)('$name: every callback of the sources is among the cases', ({ name }) => {
  const declared = declaredBy(name);

  expect(declared.filter((callback) => !exercised.has(`${name} ${callback}`))).toEqual([]);
  expect(declared).toContain('onProgress');
});

test('how many', ({ task }) => {
  task.meta.note = `workflows ${workflowCount}, callbacks ${exercised.size}, runs ${cases}, work lost ${cases - safe}`;
  task.meta.cases = 0;

  expect(exercised.size).toBeGreaterThan(10);
});
