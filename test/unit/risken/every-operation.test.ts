import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseOperation } from '@sec/core';
import { createRiskenClient } from '@sec/risken';
import { riskenHandlers } from '@sec/risken/testing';
import { checks } from '@sec/risken/validate';
import { examples } from '../../../packages/risken/src/generated/handlers.js';
import { table } from '../../../packages/risken/src/generated/operations.js';

const baseUrl = 'https://risken.example/api/v1';
const server = setupServer(...riskenHandlers({ baseUrl }));
const received: Request[] = [];
server.events.on('request:start', ({ request }) => void received.push(request.clone()));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const client = createRiskenClient({
  baseUrl,
  auth: { accessToken: 'invented-token' },
  validation: { checks, mode: 'enforce' },
  retry: false,
});
const operations = Object.entries(table.groups).flatMap(([group, rows]) =>
  Object.entries(rows).map(([id, row]) => ({ group, operation: parseOperation(id, row) })),
);

test('the table holds every operation of the list', () => {
  expect(operations).toHaveLength(205);
  expect(Object.keys(examples)).toHaveLength(205);
});

describe.each(operations)('$operation.id', ({ group, operation }) => {
  const example = examples[operation.id];
  const input = example?.input as Record<string, unknown>;

  test('sends its example as the specification says', async () => {
    received.length = 0;

    await call(group, operation.id, input);

    expect(received).toHaveLength(1);
    const [request] = received as [Request];
    const url = new URL(request.url);
    const prefix = operation.host === 'gateway-root' ? '' : '/api/v1';
    expect(`${request.method} ${url.pathname}`).toBe(`${operation.method} ${prefix}${operation.path}`);
    const query = Object.entries(input ?? {}).filter(([name]) => operation.members.get(name)?.place === 'query');
    expect([...url.searchParams]).toEqual(query.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]));
    if (operation.body === 'none') expect(await request.text()).toBe('');
    else {
      expect(request.headers.get('content-type')).toBe('application/json');
      expect(await request.json()).toEqual(input);
    }
    expect(request.headers.get('authorization')).toBe(operation.security === undefined ? 'Bearer invented-token' : null);
  });

  test('returns the payload of its example', async () => {
    const payload = await call(group, operation.id, input);

    if (operation.response === 'stream') {
      let text = '';
      for await (const part of payload as AsyncIterable<string>) text += part;
      expect(text).toBe(example?.body);
    } else if (example?.body === undefined) expect(payload).toBeUndefined();
    else {
      const wire = example.body as { readonly data?: unknown };
      const expected = operation.payload === undefined ? wire : wire.data;
      // Filled members come on top of what was sent.
      if (typeof expected === 'object' && expected !== null) expect(payload).toMatchObject(expected);
      else expect(payload).toEqual(expected);
    }
  });
});

function call(group: string, id: string, input: unknown): Promise<unknown> {
  const groups = client as unknown as Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>;
  const operation = groups[group]?.[id];
  if (operation === undefined) throw new Error(`the client has no ${group}.${id}`);
  return operation(input);
}
