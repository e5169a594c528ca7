/**
 * All workflows have one shape, and all that can fail have closed reasons and a guard. What holds is read out of the sources, so that
 * a workflow which is added is held to it without a line here.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import * as aqua from '@sec/aqua';
import * as datatheorem from '@sec/datatheorem';
import * as insightcloudsec from '@sec/insightcloudsec';
import * as risken from '@sec/risken';
import { InputError, WorkflowError } from '@sec/core';
import {
  namesOfErrors,
  readWorkflows,
  uncheckedNames,
  uncheckedThrows,
  type Vendor,
  vendors,
  withoutOptions,
  type WorkflowSource,
} from '../support/workflow-sources.js';

let workflows: readonly WorkflowSource[] = [];

// The first question makes the compiler read all packages.
beforeAll(() => {
  workflows = readWorkflows();
}, 120_000);

/** Each workflow for which something does not hold, with what that is. */
function problems(find: (workflow: WorkflowSource) => unknown, all: readonly WorkflowSource[] = workflows): string[] {
  return all.flatMap((workflow) => {
    const problem = find(workflow);
    return problem === undefined || problem === '' ? [] : [`${workflow.vendor} ${workflow.name}: ${String(problem)}`];
  });
}

const same = (one: readonly string[] = [], other: readonly string[] = []): string | undefined =>
  one.join() === other.join() ? undefined : `${one.join(' ') || 'none'}, not ${other.join(' ') || 'none'}`;

test('there are workflows of every vendor, with reasons and without', () => {
  for (const vendor of vendors) expect(workflows.filter((workflow) => workflow.vendor === vendor).length, vendor).toBeGreaterThan(5);
  expect(workflows.length).toBeGreaterThan(45);
  expect(workflows.filter(({ thrown }) => thrown.length > 0).length).toBeGreaterThan(30);
  expect(Object.fromEntries(vendors.map((vendor) => [vendor, withoutOptions(vendor)]))).toEqual(
    Object.fromEntries(vendors.map((vendor) => [vendor, expect.arrayContaining(['allow', 'readOnly'])])),
  );
  expect(vendors.flatMap(withoutOptions).filter((name) => name !== 'allow' && name !== 'readOnly')).toEqual([]);
});

test('the reasons that the steps of a workflow throw are those of its closed type, and the other way round', () => {
  expect(problems(({ thrown, closed }) => same(thrown, closed))).toEqual([]);
});

test('every workflow that throws exports a guard, which narrows to its own name and reasons, and no other guard is there', () => {
  expect(problems(({ thrown, name, guard }) => (thrown.length === 0 ? undefined : same([name], [guard?.name ?? ''])))).toEqual([]);
  expect(problems(({ thrown, guard }) => same(thrown, guard?.reasons))).toEqual([]);
  for (const vendor of vendors) {
    // The one operation that is refused in the client.
    const others = vendor === 'insightcloudsec' ? ['switchOrganization'] : [];
    const throwing = [
      ...workflows.filter((workflow) => workflow.vendor === vendor && workflow.thrown.length > 0).map(({ name }) => name),
      ...others,
    ];
    const pascal = throwing.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).toSorted();
    const { guards, reasons } = namesOfErrors(vendor);
    expect([guards.toSorted(), reasons.toSorted()]).toEqual([
      pascal.map((name) => `is${name}Error`),
      pascal.map((name) => `${name}Reason`),
    ]);
  }
});

test('an error has the name of the function that was called, whichever step throws it', () => {
  expect(problems(({ thrown, name, names }) => (thrown.length === 0 ? undefined : same([name], names)))).toEqual([]);
});

test('every reason is explained at its type, and every workflow that throws says so', () => {
  expect(problems(({ unexplained }) => unexplained.join(' '))).toEqual([]);
  const says = ({ docs, hasClient }: WorkflowSource): boolean => /WorkflowError|what .*throws/.test(docs) || !hasClient;
  const inEntries = /^(iterateVulnerabilities|exemptFindings)$/;
  expect(
    problems((workflow) => (workflow.thrown.length === 0 || inEntries.test(workflow.name) || says(workflow) ? '' : 'no @throws')),
  ).toEqual([]);
  const told = ({ docs }: WorkflowSource): string[] =>
    [...docs.matchAll(/WorkflowError\} with\s+(?:\* )?reason `(\w+)`/g)].map(([, reason = '']) => reason);
  expect(workflows.flatMap(told).length).toBeGreaterThan(20);
  expect(
    problems((workflow) =>
      told(workflow)
        .filter((reason) => workflow.closed?.includes(reason) !== true)
        .join(' '),
    ),
  ).toEqual([]);
});

const list = (names: readonly string[]): string => (names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', '));

test('the page about workflows lists reasons and options of each', () => {
  const page = readFileSync(new URL('../../docs/workflows.md', import.meta.url), 'utf8');
  const rows = workflows
    .filter(({ name }) => name !== 'checkCredential')
    .map(
      ({ vendor, name, thrown, options = [] }) =>
        `| ${vendor} | \`${name}\` | ${list(thrown)} | ${list(options.filter((option) => option !== 'signal'))} |`,
    );
  const table = ['| Package | Workflow | Reasons | Options, beside `signal` |', '| --- | --- | --- | --- |', ...rows].join('\n');

  expect(/<!-- workflows -->\n\n([^]*?)\n\n<!-- \/workflows -->/.exec(page)?.[1]).toBe(table);
});

test('no error of a workflow is made without the compiler comparing its reason', () => {
  expect(uncheckedThrows()).toEqual([]);
  expect(uncheckedNames()).toEqual([]);
});

test('results, progress, limits and tokens have one shape', () => {
  expect(problems(({ differs }) => differs.join('; '))).toEqual([]);
});

test('every option is known to the check of the workflow, and no other', () => {
  const checked = workflows.filter(({ hasClient }) => hasClient);
  expect(problems(({ options, checkedOptions }) => same(options, checkedOptions), checked)).toEqual([]);
});

test('a misspelt option, a listener that is no function, a signal that is none, and options of null are refused, and nothing is sent', async () => {
  let cases = 0;
  for (const { vendor, name, options = [] } of workflows.filter(({ hasClient }) => hasClient))
    for (const [given, member, nearest] of wrongOptions(options)) {
      const { error, requests } = await call(vendor, name, given);
      const shown = `${vendor} ${name} ${JSON.stringify(given)}`;
      expect(error, shown).toBeInstanceOf(InputError);
      expect([requests, (error as InputError).member], shown).toEqual([0, member]);
      if (nearest !== undefined) expect((error as InputError).message, shown).toContain(`the nearest is "${nearest}"`);
      cases++;
    }
  expect(cases).toBeGreaterThan(300);
});

test('a guard knows its own errors, those of another copy, and no others', () => {
  const packages = { aqua, datatheorem, insightcloudsec, risken };
  for (const { vendor, name, thrown } of workflows.filter((workflow) => workflow.thrown.length > 0)) {
    const guard = packages[vendor][`is${name.charAt(0).toUpperCase()}${name.slice(1)}Error` as never] as (error: unknown) => boolean;
    const error = new WorkflowError(name, thrown[0] as string, 'm');
    const copy = Object.assign(new Error('m'), { code: 'SEC_WORKFLOW', workflow: name, reason: thrown[0] });
    Object.defineProperty(copy, Symbol.for('@sec/core/error'), { value: true });

    expect([guard(error), guard(copy)], name).toEqual([true, true]);
    const others = [
      new WorkflowError(`${name}2`, 'timeout', 'm'),
      { ...error },
      new InputError('m'),
      new Error('m'),
      undefined,
      null,
      name,
    ];
    expect(others.map(guard), name).toEqual(others.map(() => false));
  }
});

/** Options that are wrong, the member that the error names, and the nearest option. */
function* wrongOptions(options: readonly string[]): Generator<readonly [given: unknown, member: string, nearest?: string]> {
  yield [null, 'options'];
  yield [{ signal: 'stop' }, 'signal'];
  for (const option of options) {
    for (const misspelt of [option.slice(0, -1), `${option}s`, option.toUpperCase()])
      if (!options.includes(misspelt)) yield [{ [misspelt]: undefined }, misspelt, option];
    if (/^on[A-Z]/.test(option)) yield [{ [option]: 'log' }, option];
  }
}

/** Calls a workflow with nothing but wrong options: they come first. */
async function call(vendor: Vendor, name: string, options: unknown): Promise<{ readonly error: unknown; readonly requests: number }> {
  let requests = 0;
  const send = async (): Promise<Response> => {
    requests++;
    return Response.json({});
  };
  const shared = { fetch: send, retry: false as const };
  const clients = {
    aqua: () => aqua.createAquaClient({ auth: { token: 'invented' }, hosts: { console: 'https://console.example' }, ...shared }),
    datatheorem: () => datatheorem.createDataTheoremClient({ auth: { resultsApiKey: 'invented', uploadApiKey: 'invented' }, ...shared }),
    insightcloudsec: () =>
      insightcloudsec.createInsightCloudSecClient({
        baseUrl: 'https://cloudsec.example',
        auth: { apiKey: 'invented'.repeat(4) },
        ...shared,
      }),
    risken: () => risken.createRiskenClient({ baseUrl: 'https://risken.example', auth: { accessToken: 'invented' }, ...shared }),
  };
  const packages = { aqua, datatheorem, insightcloudsec, risken };
  const workflow = packages[vendor][name as never] as unknown as (...inputs: unknown[]) => unknown;
  const middle = /^(checkCredential|listAllClouds|(list|iterate)ContainerVulnerabilities)$/.test(name)
    ? []
    : name === 'withOrganization'
      ? ['Retail', () => 1]
      : [{}];
  const failure = async (): Promise<unknown> => {
    const result = workflow(clients[vendor](), ...middle, options);
    return typeof (result as { next?: unknown }).next === 'function' ? (result as AsyncIterator<unknown>).next() : result;
  };
  const error = await failure().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, requests };
}
