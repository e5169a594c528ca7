/** Walks over the schemas of a specification. */
import { type Components, innerSchemas, refName, type Schema } from './schema.ts';
import type { Content, Operation, Spec } from './spec.ts';

/** Every schema that is written down, each once, those inside others included. */
export function* allSchemas(spec: Spec): Generator<Schema> {
  const roots = [
    ...spec.components.values(),
    ...spec.operations.flatMap((operation) => [...requestRoots(operation), ...contentsOf(operation).map(({ schema }) => schema)]),
  ];
  yield* withInner(roots);
}

/** The schemas that requests use, references followed. */
export function* requestSchemas(spec: Spec): Generator<Schema> {
  yield* followed(spec.components, spec.operations.flatMap(requestRoots));
}

/** The schemas of what the vendor sends, references followed. */
export function* answerSchemas(spec: Spec): Generator<Schema> {
  yield* followed(
    spec.components,
    spec.operations.flatMap((operation) => receivedFrom(operation).map(({ schema }) => schema)),
  );
}

/** What the vendor sends: the bodies of answers and of callbacks. */
export function receivedFrom({ answers, callbacks }: Operation): readonly Content[] {
  return [...answers.flatMap(({ contents }) => contents), ...callbacks];
}

/** The bodies of an operation, of requests, answers and callbacks. */
export function contentsOf(operation: Operation): readonly Content[] {
  return [...(operation.body?.contents ?? []), ...receivedFrom(operation)];
}

function requestRoots(operation: Operation): Schema[] {
  return [...operation.parameters.map(({ schema }) => schema), ...(operation.body?.contents ?? []).map(({ schema }) => schema)];
}

function* withInner(roots: Iterable<Schema>): Generator<Schema> {
  for (const root of roots) {
    yield root;
    for (const [, inner] of innerSchemas(root)) yield* withInner([inner]);
  }
}

function* followed(components: Components, roots: Iterable<Schema>): Generator<Schema> {
  const seen = new Set<string>();
  const queue = [...roots];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    for (const part of withInner([schema])) {
      yield part;
      const name = refName(part);
      const target = name === undefined ? undefined : components.get(name);
      if (name === undefined || target === undefined || seen.has(name)) continue;
      seen.add(name);
      queue.push(target);
    }
  }
}
