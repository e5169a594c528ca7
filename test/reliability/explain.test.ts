/**
 * What `explain` says of a call is what the server then receives.
 *
 * | case            | crossed with                               | holds                                                                        |
 * | --------------- | ------------------------------------------ | ---------------------------------------------------------------------------- |
 * | the explanation | every operation of every vendor            | method, URL, header names and parsed body are those of the request           |
 * | silence         | the same                                   | nothing is sent, and no listener hears of it                                  |
 * | the host        | every operation of Aqua without a token    | the console is not known until a sign-in; every other host is                |
 * | bad input       | every operation with a required member     | the error is the one that the call would throw                               |
 */
import { createAquaClient } from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { type ClientOptions, explain, type Explanation, InputError, isSecError } from '@sec/core';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createRiskenClient } from '@sec/risken';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCamel } from '../../scripts/derive/names.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { readInput } from '../../scripts/openapi/input.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import type { Operation } from '../../scripts/openapi/spec.js';

const root = join(import.meta.dirname, '../..');

type Fetch = NonNullable<ClientOptions['fetch']>;

const clients: Readonly<Record<string, (options: ClientOptions) => object>> = {
  aqua: (options) =>
    createAquaClient({
      auth: { token: createAquaSandbox().issueToken() },
      region: 'us',
      consoleUrl: 'https://console.example',
      hosts: { autoconnect: 'https://autoconnect.example' },
      ...options,
    }),
  datatheorem: (options) =>
    createDataTheoremClient({ auth: { resultsApiKey: 'invented/results==', uploadApiKey: 'invented/upload==' }, ...options }),
  insightcloudsec: (options) =>
    createInsightCloudSecClient({ baseUrl: 'https://ics.example/prefix', auth: { apiKey: 'invented-key' }, ...options }),
  risken: (options) =>
    createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'aW52ZW50ZWQ' }, project_id: 1001, ...options }),
};

type Function = (input: unknown) => unknown;

function functionOf(client: object, { tag, id }: Operation): Function {
  return (client as Readonly<Record<string, Readonly<Record<string, Function>>>>)[toCamel(tag)]?.[id] as Function;
}

/** The requests of a client that gets no answer. */
function listen(): { readonly fetch: Fetch; readonly last: () => Promise<Received | undefined>; readonly clear: () => void } {
  let last: Request | undefined;
  return {
    fetch: async (input, init) => {
      last = new Request(input, init);
      return Response.json({}, { status: 400 });
    },
    last: async () => last && receivedOf(last),
    clear: () => void (last = undefined),
  };
}

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
  readonly body: unknown;
}

async function receivedOf(request: Request): Promise<Received> {
  const { method, url, headers } = request;
  const type = headers.get('content-type') ?? '';
  const names = [...headers.keys()].toSorted();
  if (type.startsWith('multipart/'))
    return { method, url, headers: names, body: { parts: [...new Set((await request.formData()).keys())] } };
  const text = await request.text();
  if (text === '') return { method, url, headers: names, body: undefined };
  try {
    return { method, url, headers: names, body: JSON.parse(text) as unknown };
  } catch {
    return { method, url, headers: names, body: text };
  }
}

/** The same with whatever one side hides hidden on the other. */
function hideAlike(real: unknown, shown: unknown): unknown {
  if (typeof shown === 'string' && shown.includes('[redacted]')) return shown;
  if (Array.isArray(real)) return real.map((item, index) => hideAlike(item, (shown as readonly unknown[])?.[index]));
  if (typeof real !== 'object' || real === null) return real;
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => [name, hideAlike(value, (Object(shown) as Record<string, unknown>)[name])] as const),
  );
}

describe.each(Object.keys(clients))('%s', (vendor) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  const inputOf = (operation: Operation): Record<string, unknown> => exampleInput(operation, readInput(spec.components, operation));
  const connect = clients[vendor] as (options: ClientOptions) => object;

  test('an explanation is what the server then receives', async ({ task }) => {
    const { fetch, last, clear } = listen();
    const heard: string[] = [];
    const note = (what: string) => (): void => void heard.push(what);
    const listeners = { onAttempt: note('attempt'), onNotice: note('notice'), onToken: note('token') };
    const client = connect({ fetch, retry: false, rateLimit: { requestsPerSecond: 10_000 }, ...listeners });
    let hidden = 0;

    for (const operation of spec.operations) {
      const call = functionOf(client, operation);
      heard.length = 0;
      clear();
      const said = await explain(call, inputOf(operation));
      expect([await last(), ...heard], operation.id).toEqual([undefined]);

      await Promise.resolve(call(inputOf(operation))).catch((error: unknown) => {
        if (!isSecError(error)) throw error;
      });
      const received = (await last()) as Received;

      expect({ method: said.method, headers: said.headers }, operation.id).toEqual({ method: received.method, headers: received.headers });
      // Secrets in an address are hidden as they are anywhere.
      if (said.url?.includes('[redacted]') === true) hidden++;
      else expect(said.url, operation.id).toBe(received.url);
      expect(said.body, operation.id).toEqual(hideAlike(received.body, said.body));
      expect([said.effect, said.retry.class], operation.id).toEqual([operation.node['x-effect'], operation.node['x-retry']]);
    }
    expect(hidden).toBeLessThan(spec.operations.length / 10);
    task.meta.cases = spec.operations.length;
  });

  test('what a call refuses, its explanation refuses in the same words', async ({ task }) => {
    const client = connect({ fetch: listen().fetch });
    let cases = 0;
    for (const operation of spec.operations) {
      const required = readInput(spec.components, operation).members.find(({ required: isNeeded, fromClient }) => isNeeded && !fromClient);
      if (required === undefined) continue;
      const { [required.name]: _, ...incomplete } = inputOf(operation);
      const call = functionOf(client, operation);
      const [said, thrown] = await Promise.all([failureOf(() => explain(call, incomplete)), failureOf(async () => await call(incomplete))]);

      expect(said, operation.id).toBeInstanceOf(InputError);
      expect((said as Error).message).toBe((thrown as Error).message);
      cases++;
    }
    expect(cases).toBeGreaterThan(spec.operations.length / 5);
    task.meta.cases = cases;
  });
});

async function failureOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    return error;
  }
}

test('the console of Aqua is not known before a sign-in, and is after it', async () => {
  const { handleAuth, handleConsole, apiKey, apiSecret } = createAquaSandbox();
  const requests: string[] = [];
  const aqua = createAquaClient({
    auth: { apiKey, apiSecret },
    fetch: (input, init) => {
      const request = new Request(input, init);
      requests.push(request.url);
      return new URL(request.url).hostname.startsWith('sandbox.') ? handleConsole(request) : handleAuth(request);
    },
  });
  const explained = (): Promise<Explanation> => explain(aqua.registries.getRegistry, { name: 'Docker Hub' });

  expect(await explained()).toMatchObject({
    host: { known: false, from: 'token' },
    url: undefined,
    path: '/api/v1/registries/Docker%20Hub',
    credential: { scheme: 'bearerAuth', headers: ['authorization'] },
  });
  expect(requests).toEqual([]);
  await aqua.registries.listRegistries();

  expect(await explained()).toMatchObject({
    host: { known: true, baseUrl: 'https://sandbox.cloud.aquasec.com' },
    url: 'https://sandbox.cloud.aquasec.com/api/v1/registries/Docker%20Hub',
  });
  expect(await explain(aqua.cspmKeys.listKeys)).toMatchObject({ host: { known: true }, credential: { headers: expect.any(Array) } });
});

test('limits, time limits and repeats are those of the call', async () => {
  const options = { baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'aW52ZW50ZWQ' }, project_id: 1001 };
  const risken = createRiskenClient({ ...options, rateLimit: { requestsPerSecond: 5 }, maxConcurrent: 2, timeoutMs: 9_000 });

  const never = await explain(risken.alert.putAlertRule, { alert_rule: { name: 'n', score: 0.5, finding_cnt: 1 } });
  const named = await explain(
    risken.alert.putAlertRule,
    { alert_rule: { alert_rule_id: 7, name: 'n', score: 0.5, finding_cnt: 1 } },
    { retry: { attempts: 5 }, timeoutMs: 500 },
  );

  expect(never).toMatchObject({
    limits: { requestsPerSecond: 5, maxConcurrent: 2 },
    timeouts: { timeoutMs: 9_000 },
    retry: {
      class: 'never',
      isRepeatable: false,
      attempts: 3,
      why: expect.stringContaining('unless its body has /alert_rule/alert_rule_id'),
    },
  });
  expect(named).toMatchObject({ timeouts: { timeoutMs: 500 }, retry: { isRepeatable: true, attempts: 5 } });
});

test('secrets of an input are hidden, and whatever is no operation is refused', async () => {
  const ics = createInsightCloudSecClient({
    baseUrl: 'https://ics.example',
    auth: { apiKey: 'invented-key' },
    headers: { 'x-proxy-token': 'hush-hush' },
  });

  const said = await explain(ics.auth.login, { username: 'ada', password: 'correct horse battery' });

  expect(JSON.stringify(said)).not.toMatch(/correct horse|invented-key|hush-hush/);
  expect(said.body).toEqual({ username: 'ada', password: '[redacted]' });
  expect(said.headers).toContain('x-proxy-token');
  await expect(explain((() => undefined) as never)).rejects.toThrow('explain: "operation" must be an operation of a client');
});
