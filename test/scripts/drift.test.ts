import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAquaClient } from '@sec/aqua';
import { checks as aquaChecks } from '@sec/aqua/validate';
import { isSecError, type ValidationIssue } from '@sec/core';
import { createDataTheoremClient } from '@sec/datatheorem';
import { checks as datatheoremChecks } from '@sec/datatheorem/validate';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { checks as insightcloudsecChecks } from '@sec/insightcloudsec/validate';
import { createRiskenClient } from '@sec/risken';
import { checks as riskenChecks } from '@sec/risken/validate';
import { expect, onTestFinished, test } from 'vitest';
import { type Drift, maxDrifts, mergeDrift } from '../../packages/core/bin/merge-drift.js';
import { examples as aqua } from '../../packages/aqua/src/generated/handlers.js';
import { examples as datatheorem } from '../../packages/datatheorem/src/generated/handlers.js';
import { examples as insightcloudsec } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { examples as risken } from '../../packages/risken/src/generated/handlers.js';
import { derive } from '../../scripts/derive/derive.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { readResult } from '../../scripts/openapi/result.ts';
import type { Schema } from '../../scripts/openapi/schema.ts';
import type { Operation } from '../../scripts/openapi/spec.ts';
import { root } from '../../scripts/packages.ts';
import { createRandom } from '../../scripts/random.ts';
import { type Kind, type Plant, plantings } from './plant-drift.ts';

type Json = any;

/** Creates a client that reports what it validates, over a server that always responds with the same body. */
type Connect = (options: { fetch: () => Promise<Response>; onValidationIssue: (issue: ValidationIssue) => void; retry: false }) => Json;

const vendors: readonly { name: string; examples: Json; connect: Connect }[] = [
  {
    name: 'aqua',
    examples: aqua,
    connect: (options) =>
      createAquaClient({
        consoleUrl: 'https://0a1b2c.cloud.aquasec.com',
        hosts: { autoconnect: 'https://autoconnect.example' },
        auth: { token: 'invented-token' },
        validation: { checks: aquaChecks },
        ...options,
      }),
  },
  {
    name: 'datatheorem',
    examples: datatheorem,
    connect: (options) =>
      createDataTheoremClient({
        auth: { resultsApiKey: 'invented/Results+key==', uploadApiKey: 'invented/Upload+key==' },
        validation: { checks: datatheoremChecks },
        ...options,
      }),
  },
  {
    name: 'insightcloudsec',
    examples: insightcloudsec,
    connect: (options) =>
      createInsightCloudSecClient({
        baseUrl: 'https://cloudsec.example',
        auth: { apiKey: 'invented-key' },
        validation: { checks: insightcloudsecChecks },
        ...options,
      }),
  },
  {
    name: 'risken',
    examples: risken,
    connect: (options) =>
      createRiskenClient({
        baseUrl: 'https://risken.example/api/v1',
        auth: { accessToken: 'invented-token' },
        validation: { checks: riskenChecks },
        ...options,
      }),
  },
];

/** Every operation with a typed response, with all that can be planted in its example. */
const targets = vendors.flatMap(({ name, examples, connect }) => {
  const spec = readSpec(join(root, 'specs', name), root);
  const { grounds } = derive(spec).nullable;
  const mayBeNull = (schema: Schema): boolean => grounds.has(schema) && grounds.get(schema) !== 'kept';
  return spec.operations.flatMap((operation) => {
    const result = readResult(spec.components, operation);
    const plants = result.kind === 'json' ? plantings(spec.components, result, examples[operation.id]?.body, mayBeNull) : [];
    return plants.some(({ isOpen }) => !isOpen) ? [{ operation, connect, plants, input: examples[operation.id].input }] : [];
  });
});

async function issuesOf(
  { operation, connect, input }: (typeof targets)[number],
  plant: Plant,
): Promise<readonly ValidationIssue[] | 'refused'> {
  const issues: ValidationIssue[] = [];
  const client = connect({
    fetch: async () => Response.json(plant.body),
    onValidationIssue: (issue) => issues.push(issue),
    retry: false,
  });
  try {
    await callOf(client, operation)(input);
  } catch (error) {
    if (!isSecError(error)) throw error;
    if (issues.length === 0) return 'refused';
  }
  return issues;
}

function callOf(client: Json, { id, tag }: Operation): (input: unknown) => Promise<unknown> {
  return client[tag.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())][id];
}

const changeOf = (kind: Kind): Drift['change'] => (kind === 'number as text' ? 'type' : kind);

const kinds: readonly Kind[] = ['new member', 'missing', 'null', 'type', 'value', 'number as text'];

test('500 deviations, drawn over all operations with a typed response, are found where and as they were planted', async () => {
  const random = createRandom(20_261_130);
  const draw = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const outcomes = { found: 0, open: 0, refused: 0 };
  const wrong: unknown[] = [];
  const drawn = new Set<Kind>();

  for (let run = 0; run < 500; run += 1) {
    const kind = kinds[run % kinds.length] as Kind;
    const target = draw(targets.filter(({ plants }) => plants.some((plant) => plant.kind === kind)));
    const plant = draw(target.plants.filter((one) => one.kind === kind));
    const issues = await issuesOf(target, plant);
    if (issues === 'refused') {
      outcomes.refused += 1;
      continue;
    }
    const { drifts } = await mergeDrift(issues.map((issue) => JSON.stringify(issue)));
    const { operation } = target;
    const expected = plant.isOpen
      ? []
      : [
          expect.objectContaining({
            operationId: operation.id,
            pointer: plant.pointer,
            change: changeOf(kind),
            received: plant.received === undefined ? [] : [plant.received],
          }),
        ];
    try {
      expect(drifts).toEqual(expected);
      outcomes[plant.isOpen ? 'open' : 'found'] += 1;
      drawn.add(kind);
    } catch {
      wrong.push({ operation: operation.id, kind, pointer: plant.pointer, drifts });
    }
  }

  expect(wrong).toEqual([]);
  expect([...drawn]).toHaveLength(kinds.length);
  // A response that the client takes for a failure is an error of the call, and no drift.
  expect(outcomes.refused).toBeLessThan(25);
  expect(outcomes.found).toBeGreaterThan(400);
}, 120_000);

const issue: ValidationIssue = {
  operationId: 'listThings',
  pointer: '/things/0/name',
  expected: 'must be string',
  received: 'a number',
  severity: 'failure',
};

test('issues of one place become one line, counted by the most frequent wording', async () => {
  const lines = [
    issue,
    { ...issue, pointer: '/things/17/name', received: 'a boolean' },
    { ...issue, expected: 'must be null' },
    { ...issue, operationId: 'getThing', pointer: '/name' },
  ];

  const { drifts, issues } = await mergeDrift(lines.map((line) => JSON.stringify(line)));

  expect(issues).toBe(4);
  expect(drifts).toEqual([
    { operationId: 'getThing', pointer: '/name', change: 'type', expected: ['must be string'], received: ['number'], count: 1 },
    {
      operationId: 'listThings',
      pointer: '/things/*/name',
      change: 'type',
      expected: ['must be null', 'must be string'],
      received: ['boolean', 'number'],
      count: 2,
    },
  ]);
});

test('names that are values are left out of a pointer', async () => {
  const names = [
    '210987654321',
    'app.example.com',
    'jane@example.com',
    '10.0.0.7',
    'a b',
    '6f1c4c1e-7c53-4b1f-9a54-2f6f0a6b7c11',
    'x'.repeat(65),
  ];

  const { drifts } = await mergeDrift(names.map((name) => JSON.stringify({ ...issue, pointer: `/accounts/${name}/state` })));

  expect(drifts.map(({ pointer }) => pointer)).toEqual(['/accounts/*/state']);
});

test.each([
  ['not JSON', '{"operationId":"listThi'],
  ['an array', '[1]'],
  ['null', 'null'],
  ['no operation', JSON.stringify({ ...issue, operationId: 5 })],
  ['an operation with a command in it', JSON.stringify({ ...issue, operationId: 'list; rm -rf /' })],
  ['no pointer', JSON.stringify({ ...issue, pointer: 'things' })],
  ['no expected', JSON.stringify({ ...issue, expected: '' })],
  ['no received', JSON.stringify({ ...issue, received: undefined })],
  ['a line without an end', JSON.stringify({ ...issue, pointer: `/${'x'.repeat(70_000)}` })],
  ['members of a prototype', '{"__proto__":{"operationId":"listThings"},"pointer":"/a"}'],
])('a line with %s is skipped and named by its number', async (_, line) => {
  const { drifts, badLines } = await mergeDrift(['', JSON.stringify(issue), line]);

  expect(drifts).toHaveLength(1);
  expect(badLines).toEqual([{ line: 3, problem: expect.any(String) }]);
});

test('a file of ever new places does not fill the memory', async () => {
  const lines = Array.from({ length: maxDrifts + 5 }, (_, index) =>
    JSON.stringify({ ...issue, pointer: `/a${index.toString(36).replaceAll(/\d/g, '_')}b/${'x'.repeat(index % 60)}` }),
  );

  const { drifts, badLines, issues } = await mergeDrift(lines);

  expect(drifts.length).toBeLessThanOrEqual(maxDrifts);
  expect(issues + badLines.length).toBe(lines.length);
});

function runSec(args: readonly string[], input?: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'packages', 'core', 'bin', 'sec.js'), ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(input ?? '');
  });
}

function writeLines(...lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'drift-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'drift.jsonl'), lines.join('\n'));
  return join(folder, 'drift.jsonl');
}

test('sec drift prints a table, and exits with 0', async () => {
  const { code, out, err } = await runSec(['drift', writeLines(JSON.stringify(issue))]);

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /^operation +pointer +change +received +count +documented\nlistThings +\/things\/\*\/name +type +number +1 +must be string\n/,
  );
  expect(out).toContain('places: 1, issues: 1, lines skipped: 0');
});

test('sec drift --json prints the list, names bad lines, and exits with 1', async () => {
  const { code, out, err } = await runSec(['drift', '-', '--json'], `${JSON.stringify(issue)}\r\n\u001B[2J{\n`);

  expect(code).toBe(1);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(err).toBe('line 2 is not JSON; it is skipped\n');
});

test.each([[[]], [['drift']], [['drift', 'a', 'b']], [['drift', 'a', '--yaml']], [['other', 'a']], [['drift', '/no/such/file']]])(
  'sec %j exits with 2 and prints nothing but the reason',
  async (args) => {
    const { code, out, err } = await runSec(args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  },
);

test('an empty file has no drift', async () => {
  expect(await runSec(['drift', writeLines('')])).toMatchObject({ code: 0, out: 'places: 0, issues: 0, lines skipped: 0\n' });
});
