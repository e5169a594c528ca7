/** Positions and sizes that no page has: a sandbox responds to them, and breaks its connection for none. */
import { type Operation, parseOperation } from '@sec/core/vendor';
import { expect, test } from 'vitest';
import { type Door, doors } from '../support/sandbox-doors.js';

const odd = [-1, 0, 0.5, 1.5, -2_804_773, 1e21, 'x', ''];

function pagedOperations({ table, hosts }: Door): Operation[] {
  return Object.values(table.groups)
    .flatMap((rows) => Object.entries(rows).map(([id, row]) => parseOperation(id, row)))
    .filter(({ host, page }) => page !== undefined && hosts.includes(host ?? table.hosts[0] ?? ''));
}

/** @param values - Of the members that choose the page. */
function requestOf(door: Door, operation: Operation, values: ReadonlyMap<string, unknown>): Request {
  const url = new URL(`https://server.example${door.prefix ?? ''}${operation.path.replace(/\{[^{}]+\}/g, '7')}`);
  const body: Record<string, unknown> = {};
  for (const [name, value] of values) {
    if (operation.members.get(name)?.in === 'body') body[name] = value;
    else url.searchParams.set(name, String(value));
  }
  const isRead = operation.method === 'GET';
  const headers = { 'content-type': 'application/json', ...door.credential(url.pathname) };
  return new Request(url, { method: operation.method, headers, body: isRead || operation.body === 'none' ? null : JSON.stringify(body) });
}

test.for(doors)('$name: a page that no list has is responded to', async (door) => {
  const lost: string[] = [];
  for (const operation of pagedOperations(door)) {
    const { position = '', size = position } = operation.page ?? {};
    for (const value of odd) {
      for (const names of [[position], [size], [position, size]]) {
        const request = requestOf(door, operation, new Map(names.map((name) => [name, value])));
        const status = await door.handle(request).then(
          ({ type, status: given }) => (type === 'error' ? 'lost' : given),
          (error: unknown) => String(error),
        );
        if (typeof status !== 'number') lost.push(`${operation.id} ${names.join(' and ')} ${value}: ${status}`);
      }
    }
  }

  expect(lost).toEqual([]);
  expect(pagedOperations(door).length).toBeGreaterThan(3);
});
