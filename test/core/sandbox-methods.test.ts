/** Every path of every operation with every method: a sandbox refuses those that no operation has, after it has seen the credential. */
import { table as aqua } from '../../packages/aqua/src/generated/table.js';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { type Operation, type OperationTable, parseOperation } from '@sec/core/vendor';
import { table as datatheorem } from '../../packages/datatheorem/src/generated/table.js';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { table as insightcloudsec } from '../../packages/insightcloudsec/src/generated/table.js';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import { table as risken } from '../../packages/risken/src/generated/table.js';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { expect, test } from 'vitest';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** One server of a vendor, with the hosts that it stands for. */
interface Door {
  readonly name: string;
  readonly table: OperationTable;
  readonly hosts: readonly string[];
  readonly prefix?: string;
  readonly handle: (request: Request) => Promise<Response>;
  readonly credential: (path: string) => Readonly<Record<string, string>>;
  /** Statuses of a request without a credential to a path with such a method. */
  readonly stranger: readonly number[];
  /** A 405 without headers of its own. */
  readonly isBare?: boolean;
  /** Methods that the server answers itself, whatever the path. */
  readonly own?: Readonly<Record<string, number>>;
  /** What a workflow asks for, in case that it is there although no document shows it. */
  readonly assumed?: string;
}

const gateway = createRiskenSandbox();
const aquaServers = createAquaSandbox();
const api = createDataTheoremSandbox();
const tenant = createInsightCloudSecSandbox();

const doors: readonly Door[] = [
  {
    name: 'risken',
    table: risken,
    hosts: ['gateway'],
    prefix: '/api/v1',
    handle: gateway.handle,
    credential: (path) =>
      path.includes('/admin/')
        ? { 'x-amzn-oidc-identity': gateway.userIdentity, 'x-amzn-oidc-data': 'e30.e30.', cookie: 'XSRF-TOKEN=x', 'x-xsrf-token': 'x' }
        : { authorization: `Bearer ${path.includes('/organization') ? gateway.organizationAccessToken : gateway.accessToken}` },
    stranger: [405, 401],
    isBare: true,
  },
  {
    name: 'aqua console',
    table: aqua,
    hosts: ['console'],
    handle: aquaServers.handleConsole,
    credential: () => ({ authorization: `Basic ${btoa(`${aquaServers.username}:${aquaServers.password}`)}` }),
    stranger: [401],
  },
  {
    name: 'aqua token host',
    table: aqua,
    hosts: aqua.hosts.filter((host) => host !== 'console'),
    handle: aquaServers.handleAuth,
    credential: () => ({ authorization: `Bearer ${aquaServers.issueToken()}` }),
    stranger: [403, 401],
    own: { OPTIONS: 204 },
  },
  {
    name: 'datatheorem',
    table: datatheorem,
    hosts: ['api'],
    handle: api.handleApi,
    credential: (path) => ({ authorization: `APIKey ${/upload_\w*init$/.test(path) ? api.uploadApiKey : api.resultsApiKey}` }),
    stranger: [401],
    assumed: 'GET /apis/api_security/results/v1beta1/cloud_authenticators',
  },
  {
    name: 'insightcloudsec',
    table: insightcloudsec,
    hosts: ['tenant'],
    handle: tenant.handle,
    credential: () => ({ 'api-key': tenant.apiKey }),
    stranger: [401],
  },
];

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
