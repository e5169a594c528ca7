/**
 * Answers of real servers, as recorded shapes, against the checks of `./validate` and the readers of errors.
 *
 * | What                                                        | Has to                                             |
 * | ----------------------------------------------------------- | -------------------------------------------------- |
 * | each recorded type, as values of a fixed list               | pass, or stand in exceptions.tsv with its reason   |
 * | a type that was not recorded, planted at each pointer       | be refused, at 98 of 100 pointers at least         |
 * | `{}`, a scalar, an error, where an answer is typed          | be refused, or stand in exceptions.tsv             |
 * | each recorded failure                                       | become a typed error that says what the server did |
 *
 * The fixed list knows nothing of the schemas, so that an enum, a pattern or a limit cannot agree by construction.
 */
import { HttpError, isSecError } from '@sec/core';
import { createChecks, parseOperation } from '@sec/core/vendor';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findException } from '../../scripts/openapi/exceptions.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import { readResult } from '../../scripts/openapi/result.js';
import { membersOf, type Schema, typesOf } from '../../scripts/openapi/schema.js';
import { everyVendor } from '../reliability/support/every-vendor.js';
import { buildBody, groupRows } from './support/bodies.js';
import { type FindFailures, replay } from './support/replay.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Errors of a vendor, as its response rules know them. */
const errors: Readonly<Record<string, readonly object[]>> = {
  Aqua: [
    { message: 'not allowed', code: 403 },
    { status: 404, code: 1, message: 'Not found', errors: [] },
  ],
  InsightCloudSec: [{ error_type: 'NotFound', error_message: 'no such thing' }, { messages: { json: { limit: ['too large'] } } }],
  RISKEN: [{ error: 'permission denied' }],
  'Data Theorem': [{ error: 'unavailable' }, { error: { code: 503, message: 'unavailable' } }, { message: 'unavailable', code: 503 }],
};

describe.each(everyVendor)('$name', ({ name, checks, table, examples, connect }) => {
  const spec = readSpec(join(root, 'specs', name.toLowerCase().replaceAll(' ', '')), root);
  const rows = Object.entries(table.groups).flatMap(([group, some]) => Object.entries(some).map(([id, row]) => ({ group, id, row })));
  const operations = new Map(rows.map(({ id, row }) => [id, parseOperation(id, row)]));
  const redactor = { text: (text: string) => text };

  /** What the client would report of a body, without notes about strings that no document lists. */
  const findFailures: FindFailures = (id, body) => {
    if (checks[id]?.output === undefined) return undefined;
    const operation = operations.get(id);
    const wire: unknown = structuredClone(body);
    const failures: string[] = [];
    const emit = (_: string, { pointer, expected, severity }: { pointer: string; expected: string; severity: string }): void => {
      if (severity === 'failure') failures.push(`${pointer} ${expected}`);
    };
    const check = createChecks(checks).output({ mode: 'report', emit, redactor } as never);
    check({ operation } as never, operation?.responseRules === undefined ? wire : operation.responseRules.applyInPlace(wire));
    return failures;
  };
  const result = replay(spec.recorded, findFailures);

  test('every recorded type passes, or has an exception with a reason', ({ task }) => {
    const wrong = result.refused.filter(({ row }) => findException(spec.exceptions, 'value', row.operation, row.pointer) === undefined);

    expect(
      wrong.map(({ row, value, failures }) => `${row.operation} ${row.pointer} ${JSON.stringify(value)}: ${failures.join(', ')}`),
    ).toEqual([]);
    const needed = new Set(result.refused.map(({ row }) => findException(spec.exceptions, 'value', row.operation, row.pointer)));
    expect(spec.exceptions.filter((one) => one.kind === 'value' && !needed.has(one))).toEqual([]);
    task.meta.cases = result.values;
  });

  test('a type that was not recorded is refused', ({ task }) => {
    const { pointers, missed } = result;

    expect(missed.length, missed.map(({ operation, pointer }) => `${operation} ${pointer}`).join('\n')).toBeLessThanOrEqual(
      pointers * 0.02,
    );
    task.meta.cases = pointers;
  });

  test('what is no result is refused where an answer is typed', ({ task }) => {
    const typed = spec.operations.filter((operation) => {
      const { bodies, kind } = readResult(spec.components, operation);
      return kind === 'json' && bodies.length > 0 && bodies.every(({ schema }) => isTyped(schema));
    });
    const bodies = [{}, 'x', 1, true, ...(errors[name] ?? [])];
    const taken = typed.flatMap(({ id }) =>
      bodies.filter((body) => findFailures(id, body)?.length === 0 && !isDocumented(id, body)).map((body) => ({ id, body })),
    );

    const wrong = taken.filter(({ id }) => findException(spec.exceptions, 'empty', id, '*') === undefined);
    expect(wrong.map(({ id, body }) => `${id} takes ${JSON.stringify(body)}`)).toEqual([]);
    const needed = new Set(taken.map(({ id }) => findException(spec.exceptions, 'empty', id, '*')));
    expect(spec.exceptions.filter((one) => one.kind === 'empty' && !needed.has(one))).toEqual([]);
    task.meta.cases = typed.length * bodies.length;
    const { answers, pointers, values, refused, missed } = result;
    const share =
      pointers === 0 ? 'nothing planted' : `${(100 * (1 - missed.length / pointers)).toFixed(1)} % of ${pointers} planted types refused`;
    console.log(
      `${name}: ${answers} recorded answers replayed, ${values} values, ${refused.length} refused with a reason; ${share}; ${typed.length} typed answers, of which ${new Set(taken.map(({ id }) => id)).size} take an empty body or an error`,
    );
  });

  const failures = groupRows(spec.recorded).filter(({ document }) => document === 'error');
  test.runIf(failures.length > 0).each(failures)('the failure of $operation with $status says what the server said', async (failure) => {
    const body = buildBody(failure);
    const fetch = async (): Promise<Response> =>
      new Response(JSON.stringify(body), { status: Number(failure.status), headers: { 'content-type': 'application/json' } });
    const client = connect({ fetch, retry: false }) as Readonly<
      Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>
    >;
    const { group } = rows.find(({ id }) => id === failure.operation) as { readonly group: string };
    const error: unknown = await client[group]?.[failure.operation]?.(examples[failure.operation]?.input ?? {}).then(
      () => expect.unreachable('it is no failure'),
      (reason: unknown) => reason,
    );

    expect(isSecError(error)).toBe(true);
    expect(error).toMatchObject({ status: Number(failure.status), operationId: failure.operation });
    if (error instanceof HttpError) expect(error.kind).toMatch(/^(validation|permission|authentication|notFound)$/);
    // Strings of the fixed list are the server's words here.
    expect((error as Error).message).toMatch(/x/);
  });

  function isTyped(schema: Schema): boolean {
    const types = typesOf(spec.components, schema);
    const members = membersOf(spec.components, schema);
    return members.size > 0 || (types.length > 0 && !types.includes('object'));
  }

  /** Whether a body is what an operation answers: a string, for one. */
  function isDocumented(id: string, body: unknown): boolean {
    const operation = spec.operations.find((one) => one.id === id);
    return (
      (operation === undefined ? [] : readResult(spec.components, operation).bodies).some(({ schema }) =>
        typesOf(spec.components, schema).includes(typeof body),
      ) && typeof body !== 'object'
    );
  }
});
