/** Every path of every operation with every method: a sandbox refuses those that no operation has, after it has seen the credential. */
import { type Operation, parseOperation } from '@sec/core/vendor';
import { expect, test } from 'vitest';
import { type Door, doors } from '../support/sandbox-doors.js';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** What a server gives to each method of a path, by the specification alone. */
interface Expected {
  readonly path: string;
  readonly allowed: readonly string[];
}

function expectedPaths({ table, hosts, prefix = '' }: Door): Expected[] {
  const operations = Object.values(table.groups)
    .flatMap((rows) => Object.entries(rows).map(([id, row]) => parseOperation(id, row)))
    .filter(({ host }) => hosts.includes(host ?? table.hosts[0] ?? ''));
  return [...new Set(operations.map((operation) => fill(operation)))].map((path) => ({
    path: prefix + path,
    allowed: [...new Set(operations.filter((operation) => fits(operation, path)).map(({ method }) => method))].toSorted(),
  }));
}

function fill({ path }: Operation): string {
  return path.replace(/\{[^{}]+\}/g, '7');
}

function fits({ path, slashes }: Operation, filled: string): boolean {
  const [template, segments] = [path.split('/'), filled.split('/')];
  const open = template.indexOf(`{${slashes?.in}}`);
  // A member that takes slashes stands for as many segments as are left for it.
  if (open !== -1) template.splice(open, 1, ...Array<string>(Math.max(1, segments.length - template.length + 1)).fill('{}'));
  return template.length === segments.length && template.every((part, index) => part.startsWith('{') || part === segments[index]);
}

function send({ handle }: Door, method: string, path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const body = method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? null : '{}';
  return handle(
    new Request(`https://server.example${path}`, { method, body, headers: { 'content-type': 'application/json', ...headers } }),
  );
}

test.for(doors)('$name: 405 for the methods that no operation has at a path, and for no other', async (door) => {
  const wrong: string[] = [];
  let refused = 0;
  for (const { path, allowed } of expectedPaths(door)) {
    for (const method of methods) {
      if (allowed.includes(method) || `${method} ${path}` === door.assumed) continue;
      const response = await send(door, method, path, door.credential(path));
      const own = door.own?.[method];
      const marks = door.isBare || own !== undefined ? [null, null] : ['method', allowed.join(', ')];
      const wanted = [own ?? 405, ...marks, ''];
      const got = [response.status, response.headers.get('x-sandbox'), response.headers.get('allow'), await response.text()];
      if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push(`${method} ${path}: ${JSON.stringify(got)}`);
      refused++;
    }
  }

  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(100);
});

test.for(doors)('$name: no operation is refused for its method', async (door) => {
  const wrong: string[] = [];
  for (const { path, allowed } of expectedPaths(door)) {
    for (const method of allowed) {
      const { status } = await send(door, method, path, door.credential(path));
      if (status === 405) wrong.push(`${method} ${path}`);
    }
  }

  expect(wrong).toEqual([]);
});

test.for(doors)('$name: a stranger learns of methods only what the vendor shows to strangers', async (door) => {
  const seen = new Set<number>();
  for (const { path, allowed } of expectedPaths(door)) {
    for (const method of methods)
      if (!allowed.includes(method) && door.own?.[method] === undefined) seen.add((await send(door, method, path, {})).status);
  }

  expect([...seen].filter((status) => !door.stranger.includes(status))).toEqual([]);
});

test.for(doors)('$name: a path that no specification has is not found, whatever the method', async (door) => {
  const path = `${door.prefix ?? ''}/v2/no-such-family/7`;

  const statuses = await Promise.all(methods.map(async (method) => (await send(door, method, path, door.credential(path))).status));

  expect(statuses).toEqual(methods.map((method) => door.own?.[method] ?? 404));
});
