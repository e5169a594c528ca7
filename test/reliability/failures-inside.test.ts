/**
 * Failures with a successful status: every error that a vendor documents is a failure also where it comes with 200, of a read
 * and of a write, and no documented result is one.
 *
 * | Body with 200, for all operations of all vendors   | Outcome                                               |
 * | -------------------------------------------------- | ----------------------------------------------------- |
 * | the documented example of the operation            | its result                                            |
 * | each documented error of the vendor                | a failure; a write may have succeeded                 |
 * | the example with the members of an error beside it | its result, where it has a member that a result has ¹ |
 *
 * 1 an empty list beside an error is none, and an envelope that names a failure by its status is one.
 */
import { createAquaClient } from '@sec/aqua';
import { AuthError, HttpError } from '@sec/core';
import { type OperationTable, parseOperation } from '@sec/core/vendor';
import type { Example, Examples } from '@sec/core/testing';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createRiskenClient } from '@sec/risken';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { examples as aquaExamples } from '../../packages/aqua/src/generated/handlers.js';
import { table as aquaTable } from '../../packages/aqua/src/generated/table.js';
import { examples as dataTheoremExamples } from '../../packages/datatheorem/src/generated/handlers.js';
import { table as dataTheoremTable } from '../../packages/datatheorem/src/generated/table.js';
import { examples as insightCloudSecExamples } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { table as insightCloudSecTable } from '../../packages/insightcloudsec/src/generated/table.js';
import { examples as riskenExamples } from '../../packages/risken/src/generated/handlers.js';
import { table as riskenTable } from '../../packages/risken/src/generated/table.js';
import { isObject } from '../../scripts/openapi/is-object.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import { readResult } from '../../scripts/openapi/result.js';
import { membersOf } from '../../scripts/openapi/schema.js';

type Body = Readonly<Record<string, unknown>>;

interface Vendor {
  readonly create: (fetch: typeof globalThis.fetch) => object;
  readonly table: OperationTable;
  readonly examples: Examples;
  /** Failures of a vendor whose specification shows none. */
  readonly failures?: readonly Body[];
}

const baseUrl = 'https://vendor.example';
const retry = false;
const vendors: Readonly<Record<string, Vendor>> = {
  aqua: {
    create: (fetch) =>
      createAquaClient({
        fetch,
        retry,
        auth: { token: 'invented-token' },
        consoleUrl: baseUrl,
        hosts: { autoconnect: baseUrl },
        rateLimit: { requestsPerSecond: 100_000, burst: 100_000 },
      }),
    table: aquaTable,
    examples: aquaExamples,
  },
  datatheorem: {
    create: (fetch) =>
      createDataTheoremClient({ fetch, retry, auth: { resultsApiKey: 'invented-key', uploadApiKey: 'invented-upload-key' } }),
    table: dataTheoremTable,
    examples: dataTheoremExamples,
    failures: [{ error: 'the backend is away' }, { error: { code: 503, message: 'the backend is away' } }],
  },
  insightcloudsec: {
    create: (fetch) => createInsightCloudSecClient({ fetch, retry, baseUrl, auth: { apiKey: 'invented-key' } }),
    table: insightCloudSecTable,
    examples: insightCloudSecExamples,
  },
  risken: {
    create: (fetch) => createRiskenClient({ fetch, retry, baseUrl, auth: { accessToken: 'invented-token' }, project_id: 1 }),
    table: riskenTable,
    examples: riskenExamples,
  },
};

/** The distinct JSON objects that a specification shows as errors, and the members that it names for results, by operation. */
function readDocumented(name: string): { readonly failures: readonly Body[]; readonly members: ReadonlyMap<string, ReadonlySet<string>> } {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { operations, components } = readSpec(join(root, 'specs', name), root);
  const failures = new Map<string, Body>();
  for (const { answers } of operations) {
    for (const { success, contents } of answers) {
      for (const { value } of success ? [] : contents.flatMap(({ examples }) => examples))
        if (isObject(value)) failures.set(JSON.stringify(value), value);
    }
  }
  const members = operations.map((operation) => {
    const names = readResult(components, operation).bodies.flatMap(({ schema }) => [...membersOf(components, schema).keys()]);
    return [operation.id, new Set(names)] as const;
  });
  return { failures: [...failures.values()], members: new Map(members) };
}

function respond(body: unknown, { status = 200, contentType = 'application/json' }: Partial<Example> = {}): Response {
  if (body === undefined) return new Response(null, { status });
  return new Response(contentType.includes('json') ? JSON.stringify(body) : String(body), {
    status,
    headers: { 'content-type': contentType },
  });
}

/** Whether a value says something: what is empty could be left over. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined && value !== null && value !== '';

describe.each(Object.entries(vendors))('%s', (name, { create, table, examples, failures: others = [] }) => {
  const documented = readDocumented(name);
  const failures = [...documented.failures, ...others];
  const operations = Object.entries(table.groups).flatMap(([group, rows]) =>
    Object.entries(rows).map(([id, row]) => ({ group, operation: parseOperation(id, row) })),
  );
  let response = respond(undefined);
  const client = create(async () => response) as Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>;
  const call = async ({ group, operation: { id } }: (typeof operations)[number], answer: Response): Promise<unknown> => {
    response = answer;
    return client[group]?.[id]?.(examples[id]?.input ?? {});
  };

  test('no documented result is a failure', async ({ task }) => {
    for (const one of operations) {
      const { body, ...example } = examples[one.operation.id] as Example;
      await expect(call(one, respond(body, example)), one.operation.id).resolves.not.toThrow();
    }
    task.meta.cases = operations.length;
  });

  test('every documented error is a failure of every operation', async ({ task }) => {
    let cases = 0;
    for (const one of operations) {
      const { id, response: kind, retry: retryClass } = one.operation;
      for (const failure of kind === 'json' ? failures : []) {
        const label = `${id}: ${JSON.stringify(failure)}`;
        const error = await call(one, respond(failure)).then(
          (value) => expect.unreachable(`${label} resolves to ${JSON.stringify(value)}`),
          (reason: unknown) => reason,
        );

        expect(error instanceof HttpError || error instanceof AuthError, `${label}: ${String(error)}`).toBe(true);
        expect(error, label).toMatchObject({ operationId: id, mayHaveSucceeded: retryClass !== 'safe' });
        cases++;
      }
    }
    expect(cases).toBeGreaterThan(operations.length);
    task.meta.cases = cases;
  });

  test('a result that has the members of an error beside its own stays one', async ({ task }) => {
    let cases = 0;
    for (const one of operations) {
      const { id, response: kind, page, payload } = one.operation;
      const { body } = examples[id] as Example;
      const lists = [page?.items ?? []].flat().map((pointer) => pointer.split('/')[1] as string);
      for (const failure of kind === 'json' && isObject(body) ? failures : []) {
        const own = [...(payload === undefined ? (documented.members.get(id) ?? []) : [payload.slice(1)])].filter(
          (member) => !(member in failure),
        );
        if (!own.some((member) => isFilled((body as Body)[member])) || Number(failure['status']) >= 400) continue;
        const ended = expect(call(one, respond({ ...(body as Body), ...failure })), `${id}: ${JSON.stringify(failure)}`);
        if (page === undefined || lists.some((member) => isFilled((body as Body)[member]))) await ended.resolves.toBeDefined();
        else await ended.rejects.toHaveProperty('vendorMessage');
        cases++;
      }
    }
    expect(cases).toBeGreaterThan(0);
    task.meta.cases = cases;
  });
});
