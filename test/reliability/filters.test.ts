/**
 * A filter of a list is honoured or refused: nobody's walk passes here with rows that the vendor would not give.
 *
 * | case     | crossed with                                                              | holds                                              |
 * | -------- | ------------------------------------------------------------------------- | -------------------------------------------------- |
 * | a filter | every member of the input of every list, with a value that no row has     | the list is empty, or it is 501 with the parameter |
 * | the same | members that only choose an order, a form or an amount                    | the list stays as it is, or it is 501              |
 */
import { InputError, isSecError } from '@sec/core';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCamel } from '../../scripts/derive/names.js';
import { findAnswerPlace } from '../../scripts/derive/state/places.js';
import { readName } from '../../scripts/derive/state/nouns.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { type InputMember, readInput } from '../../scripts/openapi/input.js';
import { parsePointer } from '../../scripts/openapi/pointer.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import { resolveSchema, type Schema, typesOf } from '../../scripts/openapi/schema.js';
import type { Operation, Spec } from '../../scripts/openapi/spec.js';
import { exceptions } from './support/filter-exceptions.js';
import { isCreate, withKnown, type World, worlds } from './support/worlds.js';

const root = join(import.meta.dirname, '../..');

/** Members that narrow nothing: they choose an order, a form, or how much. */
const shaping =
  /^(order_?by|order|sort|sort_by|direction|expand|include_.*|skip_.*|use_.*|identifiers_only|group_?by|lang|count|limit|size|.*page.?size|columns?(_name)?|fields)$/i;

/** Judged filters of each vendor, at the least: fewer mean that lists have no rows to narrow. */
const least: Readonly<Record<string, number>> = { aqua: 40, datatheorem: 10, insightcloudsec: 5, risken: 40 };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

describe.each(Object.keys(worlds))('%s', (vendor) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  const world = (worlds[vendor] as () => World)();

  async function call(operation: Operation, input: object): Promise<Answer | undefined> {
    const group = (world.client as Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>)[toCamel(operation.tag)];
    try {
      await group?.[operation.id]?.(input);
    } catch (error) {
      if (!isSecError(error)) throw error;
      // The value is not one that the type admits.
      if (error instanceof InputError) return undefined;
    }
    const { status = 0, text = '' } = world.last() ?? {};
    return { status, body: /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined };
  }

  beforeAll(async () => {
    // Lists that are empty at first have nothing to narrow.
    for (const operation of spec.operations.filter(({ id, node }) => node['x-effect'] !== 'read' && isCreate(id)))
      await call(operation, exampleInput(operation, readInput(spec.components, operation)));
  });

  /** Tries every filter of every list. */
  async function judge(): Promise<{ readonly wrong: readonly string[]; readonly judged: number }> {
    const wrong: string[] = [];
    let judged = 0;
    for (const { operation, at } of listsOf(spec)) {
      const input = readInput(spec.components, operation);
      const isNeeded = (name: string): boolean =>
        input.members.some((member) => member.name === name && member.required && !member.fromClient);
      const given = withKnown(exampleInput(operation, input, isNeeded), world.known) as object;
      const whole = await call(operation, given);
      const rows = rowsAt(whole?.body, at);
      if (whole?.status !== 200 || rows === 0) continue;
      for (const member of input.members.filter((one) => isFilter(operation, one))) {
        const value = impossible(spec, member);
        if (value === undefined || `${operation.id} ${member.name}` in exceptions) continue;
        const narrowed = await call(operation, { ...given, [member.name]: value });
        if (narrowed === undefined) continue;
        judged++;
        if (isHonest(narrowed, at, member.name)) continue;
        const got = narrowed.status === 200 ? `${rowsAt(narrowed.body, at)} of ${rows} rows` : narrowed.status;
        wrong.push(`${operation.id} ${member.name}=${JSON.stringify(value)}: ${got}`);
      }
    }
    return { wrong, judged };
  }

  test('no filter is accepted and ignored', { timeout: 120_000 }, async () => {
    const { wrong, judged } = await judge();

    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThanOrEqual(least[vendor] ?? Infinity);
  });

  test('a sandbox that ignores filters is found', { timeout: 120_000 }, async () => {
    world.lists.set({ ignoreFilters: true });
    const { wrong } = await judge();
    world.lists.clear();

    expect(wrong.length).toBeGreaterThan(0);
  });
});

/** The lists of a vendor, and where their rows are. */
function listsOf({ operations, components }: Spec): readonly { readonly operation: Operation; readonly at: string }[] {
  return operations.flatMap((operation) => {
    if (operation.node['x-effect'] !== 'read' || (operation.node['x-response'] ?? 'json') !== 'json') return [];
    const place = findAnswerPlace(components, operation, 'list', readName(operation.id).noun);
    return place?.isList === true ? [{ operation, at: place.at }] : [];
  });
}

function rowsAt(body: unknown, at: string): number {
  const rows = parsePointer(at).reduce<unknown>((value, name) => (Object(value) as Record<string, unknown>)[name], body);
  return Array.isArray(rows) ? rows.length : 0;
}

function isHonest({ status, body }: Answer, at: string, name: string): boolean {
  if (status === 200) return rowsAt(body, at) === 0;
  const { sandbox, parameter } = Object(body) as { readonly sandbox?: boolean; readonly parameter?: string };
  return status === 501 && sandbox === true && parameter === name;
}

function isFilter({ node }: Operation, { name, place, fromClient, required }: InputMember): boolean {
  const { position, size } = (node['x-pagination'] ?? {}) as { readonly position?: string; readonly size?: string };
  return (place === 'query' || place === 'body') && !fromClient && !required && name !== position && name !== size && !shaping.test(name);
}

/** A value of the type that no row has; `undefined` where each value of the type may be one of a row. */
function impossible({ components }: Spec, { name, schema }: InputMember): unknown {
  const one = (part: Schema): unknown => {
    const { enum: words, items, format, maximum = 987_654_321, 'x-known': known } = resolveSchema(components, part);
    if (words !== undefined && known === undefined) return undefined;
    const types = typesOf(components, part);
    if (types.includes('array')) {
      const item = items === undefined ? 'no-row-has-this' : one(items);
      return item === undefined ? undefined : [item];
    }
    const isUpper = /(^|_)(to|until|before|end|max)(_|$)/.test(name);
    if (format === 'date-time' || format === 'date' || /_since$|_date$|_time$/.test(name))
      return format === 'date' ? (isUpper ? '1971-01-01' : '2098-01-01') : isUpper ? '1971-01-01T00:00:00Z' : '2098-01-01T00:00:00Z';
    if (types.includes('integer')) return isUpper ? 1 : Math.min(Number(maximum), name.endsWith('_at') ? 4_039_372_800 : 987_654_321);
    return types.includes('string') ? 'no-row-has-this' : undefined;
  };
  return one(schema);
}
