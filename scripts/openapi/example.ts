/** The examples of an operation, as one flat input and one answer. */
import type { Input } from './input.ts';
import { isObject } from './is-object.ts';
import { type Content, type Operation, successesOf } from './spec.ts';

/** @param only Picks parameters; all that have an example unless given. */
export function exampleInput(operation: Operation, input: Input, only: (name: string) => boolean = () => true): Record<string, unknown> {
  const example: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const [first] = parameter.examples;
    if (first !== undefined && only(parameter.name)) example[parameter.name] = first.value;
  }
  const body = operation.body?.contents[0]?.examples[0]?.value;
  if (body === undefined) return example;
  if (input.body === 'whole') return { ...example, body };
  return { ...example, ...(isObject(body) ? body : {}) };
}

export interface ExampleAnswer {
  readonly status: number;
  readonly content: Content | undefined;
  /** The same answer in other media types. */
  readonly others: readonly Content[];
}

/** The first good answer: the one that is shown and played back. */
export function exampleAnswer(operation: Operation): ExampleAnswer | undefined {
  const [first] = successesOf(operation);
  if (first === undefined) return undefined;
  const status = /^\d{3}$/.test(first.status) ? Number(first.status) : 200;
  const [content, ...others] = first.contents;
  return { status, content, others };
}
