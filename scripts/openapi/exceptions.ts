/** What a specification leaves out although it was recorded, and answers that cannot tell a result from anything else: each with its reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `unnamed`: a recorded member that no schema has; `value`: a recorded type of which a check refuses some values; `empty`: a
 * typed answer whose check takes `{}`, a scalar or an error.
 */
export const exceptionKinds = ['unnamed', 'value', 'empty'] as const;

export interface ShapeException {
  readonly line: number;
  readonly kind: string;
  readonly operation: string;
  /** Stands for what is below it as well; `*` for an `empty` one. */
  readonly pointer: string;
  readonly reason: string;
}

export function exceptionsFile(folder: string): string {
  return join(folder, 'exceptions.tsv');
}

/** @returns The exceptions; none where the file is missing. */
export function readExceptions(folder: string): ShapeException[] {
  const file = exceptionsFile(folder);
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((text, index) => {
    const [kind = '', operation = '', pointer = '', reason = ''] = text.split('\t');
    return { line: index + 2, kind, operation, pointer, reason };
  });
}

/** @returns The exception for a place, if there is one. */
export function findException(
  exceptions: readonly ShapeException[],
  kind: (typeof exceptionKinds)[number],
  operation: string,
  pointer: string,
): ShapeException | undefined {
  return exceptions.find(
    (one) =>
      one.kind === kind &&
      one.operation === operation &&
      (one.pointer === '*' || `${pointer}/`.startsWith(`${one.pointer.replace(/\/$/, '')}/`)),
  );
}
