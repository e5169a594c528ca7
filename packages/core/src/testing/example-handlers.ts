/** MSW handlers that respond to every operation with the example of its specification. */
import { http, type HttpHandler, HttpResponse } from 'msw';
import type { Operation, OperationTable } from '../operation/operation.js';
import { parseOperation } from '../operation/parse-row.js';
import type { Example, Examples } from './examples.js';

export interface ExampleHandlerOptions {
  /** Base URL of each host by its name. */
  readonly hosts: Readonly<Record<string, string>>;
}

/**
 * Builds the handlers in the order of the examples, so that a path with a parameter never hides a more specific one.
 * Put your own handlers before them to change single responses.
 */
export function createExampleHandlers(table: OperationTable, examples: Examples, { hosts }: ExampleHandlerOptions): HttpHandler[] {
  const operations = new Map<string, Operation>();
  for (const rows of Object.values(table.groups)) for (const [id, row] of Object.entries(rows)) operations.set(id, parseOperation(id, row));
  return Object.entries(examples).flatMap(([id, example]) => {
    const operation = operations.get(id);
    const base = hosts[operation?.host ?? table.hosts[0] ?? ''];
    return operation === undefined || base === undefined ? [] : [toHandler(operation, base, example)];
  });
}

function toHandler(operation: Operation, base: string, example: Example): HttpHandler {
  // In an MSW path a colon begins a parameter, and `{name}` is not one.
  const path =
    base +
    operation.path.replace(
      /\{([^{}]+)\}/g,
      (_, name: string) => `:${name.replace(/\W/g, '_')}${name === operation.slashes?.in ? '+' : ''}`,
    );
  const method = operation.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options';
  return http[method](path, ({ request }) => {
    const { status, contentType = 'application/json', body, variants = {} } = example;
    const accepted = request.headers.get('accept')?.split(/[,;]/)[0]?.trim() ?? '';
    const [type, content] = Object.hasOwn(variants, accepted) ? [accepted, variants[accepted]] : [contentType, body];
    if (content === undefined) return new HttpResponse(null, { status });
    const text = type.includes('json') ? JSON.stringify(content) : String(content);
    return new HttpResponse(text, { status, headers: { 'content-type': type } });
  });
}
