/** Compares what a client made of a call with what it should have made of it. */
import { isDeepStrictEqual } from 'node:util';
import type { PeerResult } from './client.ts';
import type { Expectation, SandboxState } from './visit.ts';

/** @returns A fault where a value is another one, or where there is none because the client failed. */
export function differs(actual: unknown, expected: unknown, { error }: PeerResult = {}): string | undefined {
  if (error !== undefined) return `${error.type}: ${error.message}`;
  return isDeepStrictEqual(actual, expected) ? undefined : `${shorten(actual)} instead of ${shorten(expected)}`;
}

/** Compares rows in any order, each as often as it occurs. */
export function rowsDiffer(actual: unknown, expected: readonly unknown[], { error }: PeerResult = {}): string | undefined {
  if (error !== undefined) return `${error.type}: ${error.message}`;
  if (!Array.isArray(actual)) return `${shorten(actual)} instead of ${expected.length} rows`;
  const texts = actual.map((row) => JSON.stringify(row));
  const wanted = expected.map((row) => JSON.stringify(row));
  const missing = subtract(wanted, texts);
  const added = subtract(texts, wanted);
  if (missing.length + added.length === 0) return undefined;
  return `${actual.length} rows instead of ${expected.length}; missing ${cut(missing[0])}, added ${cut(added[0])}`;
}

function subtract(from: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return from.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** Whether a value stands anywhere in the state, whatever the table. */
function holds(state: SandboxState, value: string): boolean {
  return JSON.stringify(state).includes(JSON.stringify(value));
}

/** @returns A member of a row, or of a value that is one. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** @returns One member of each row; `undefined` for what are no rows. */
export function column(rows: unknown, ...names: readonly string[]): readonly unknown[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  return rows.map((row) => (names.length === 1 ? member(row, names[0] ?? '') : names.map((name) => member(row, name))));
}

function shorten(value: unknown): string {
  return cut(JSON.stringify(value));
}

function cut(text = 'none'): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

export const noRows: Expectation = (value, _, result) => differs(value, [], result);
export const none: Expectation = (value, _, result) => differs(value, 0, result);

/** @returns An expectation that the sandbox holds a value after the call, or no longer. */
export function expectHeld(value: string, isHeld: boolean): Expectation {
  return (_, state, result) => differs(holds(state, value), isHeld, result);
}
