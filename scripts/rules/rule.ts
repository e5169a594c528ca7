/** What a rule is. */
import type { Finding } from '../openapi/problem.ts';
import type { Operation, Spec } from '../openapi/spec.ts';

export interface Rule {
  readonly name: string;
  /** What it asks for. */
  readonly sentence: string;
  /** Nothing can be generated from a specification that breaks it. */
  readonly stops?: boolean;
  find(spec: Spec): Iterable<Finding>;
}

/** A rule about single operations. */
export function forOperations(find: (operation: Operation, spec: Spec) => Iterable<Finding>): Rule['find'] {
  return (spec) => spec.operations.flatMap((operation) => [...find(operation, spec)]);
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
