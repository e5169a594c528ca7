/** Calls every operation of a vendor against the example handlers, with the example of its own specification. */
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpHandler } from 'msw';
import { type Operation, type OperationTable, parseOperation } from '@sec/core/vendor';
import type { Examples } from '@sec/core/testing';

export interface EveryOperationOptions {
  readonly client: object;
  readonly table: OperationTable;
  readonly examples: Examples;
  readonly handlers: readonly HttpHandler[];
  /** Operations that there are. */
  readonly count: number;
  /** Base URL of a host by its name. */
  readonly baseUrl: (host: string | undefined) => string;
  /** Headers that show the caller; a request for a token does not count. */
  readonly isExchange?: (request: Request) => boolean;
}

/** Declares two tests for each operation: the request is what the specification says, and the payload is its example. */
export function testEveryOperation({ client, table, examples, handlers, count, baseUrl, isExchange }: EveryOperationOptions): void {
  const server = setupServer(...handlers);
  const received: Request[] = [];
  server.events.on('request:start', ({ request }) => {
    if (isExchange?.(request) !== true) received.push(request.clone());
  });
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterAll(() => server.close());

  const operations = Object.entries(table.groups).flatMap(([group, rows]) =>
    Object.entries(rows).map(([id, row]) => ({ group, operation: parseOperation(id, row) })),
  );

  test('the table holds every operation of the list', () => {
    expect(operations).toHaveLength(count);
    expect(Object.keys(examples)).toHaveLength(count);
  });

  describe.each(operations)('$operation.id', ({ group, operation }) => {
    const example = examples[operation.id];
    const input = (example?.input ?? {}) as Readonly<Record<string, unknown>>;

    test('sends its example as the specification says', async () => {
      received.length = 0;

      await call(client, group, operation.id, input);

      expect(received).toHaveLength(1);
      const [request] = received as [Request];
      const url = new URL(request.url);
      expect(`${request.method} ${url.origin}${decodeURIComponent(url.pathname)}`).toBe(
        `${operation.method} ${baseUrl(operation.host)}${fill(operation, input)}`,
      );
      expect([...url.searchParams]).toEqual(expectedQuery(operation, input));
      if (operation.body === 'none') expect(await request.text()).toBe('');
      else if ((operation.contentType ?? 'application/json').includes('json')) {
        const text = await request.text();
        expect(text === '' ? undefined : JSON.parse(text)).toEqual(expectedBody(operation, input));
      }
    });

    test('returns the payload of its example', async () => {
      const payload = await call(client, group, operation.id, input);

      if (operation.response === 'stream') {
        let text = '';
        for await (const part of payload as AsyncIterable<string>) text += part;
        expect(text).toBe(example?.body);
      } else if (operation.response === 'bytes') expect(payload).toBeInstanceOf(Uint8Array);
      else if (example?.body === undefined) expect(payload).toBeUndefined();
      else {
        const wire = example.body as Readonly<Record<string, unknown>>;
        const named = operation.payload?.slice(1);
        const expected = named !== undefined && typeof wire === 'object' && wire !== null && named in wire ? wire[named] : wire;
        const settled = operation.responseRules === undefined ? (value: unknown) => value : inOneForm;
        // Filled members come on top of what was sent.
        if (typeof expected === 'object' && expected !== null)
          expect(settled(payload)).toMatchObject(settled(expected) as Record<string, unknown>);
        else expect(payload).toEqual(expected);
      }
    });
  });
}

/** The wire may have a number where the caller reads a string, the other way round, and null where the caller reads an empty array. */
function inOneForm(value: unknown): unknown {
  const isNothing = (inner: unknown): boolean => inner === null || (Array.isArray(inner) && inner.length === 0);
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'number' ? String(inner) : isNothing(inner) ? 'null or empty' : inner,
  );
}

function fill({ path }: Operation, input: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => String(input[name]));
}

function expectedQuery({ members }: Operation, input: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(input).flatMap(([name, value]): [string, string][] => {
    const member = members.get(name);
    if (member?.in !== 'query') return [];
    if (member.style === 'json') return [[name, JSON.stringify(value)]];
    if (!Array.isArray(value)) return [[name, String(value)]];
    return member.style === 'comma' ? [[name, value.join(',')]] : value.map((item) => [name, String(item)]);
  });
}

function expectedBody({ body, members, same }: Operation, input: Readonly<Record<string, unknown>>): unknown {
  if (body === 'whole') return input['body'];
  const repeated = new Set(Object.keys(same ?? {}).filter((name) => !name.includes('.')));
  return Object.fromEntries(Object.entries(input).filter(([name]) => members.get(name)?.in === 'body' || repeated.has(name)));
}

function call(client: object, group: string, id: string, input: unknown): Promise<unknown> {
  const groups = client as Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>;
  const operation = groups[group]?.[id];
  if (operation === undefined) throw new Error(`the client has no ${group}.${id}`);
  return operation(input);
}
