/** What programs see that watch a client from outside: tracing channels, the log of `SEC_LOG`, ids of requests, announced ends. */
import { tracingChannel } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type AttemptTrace,
  AuthError,
  type CallTrace,
  HttpError,
  isSecError,
  type NoticeEvent,
  ParseError,
  type TokenTrace,
} from '@sec/core';
import { sendRequest } from '@sec/core/vendor';
import { everyVendor } from '../reliability/support/every-vendor.js';
import { failureOf } from '../support/failure-of.js';
import { listenToChannels } from '../support/listen.js';
import { script } from '../support/script.js';
import { createExchangingClient, createRowClient, createThingClient, thingRow } from '../support/thing-client.js';

const good = { json: { data: {} } };
const secret = 's3cret-token';

/** One event of a channel: its message is looked at when the event comes, as it changes afterwards. */
type Seen<Message> = Message & { readonly on: string };

/** Listens to the channels while something runs. */
async function watch(run: () => Promise<unknown>): Promise<{
  readonly call: Seen<CallTrace>[];
  readonly attempt: Seen<AttemptTrace>[];
  readonly token: Seen<TokenTrace>[];
}> {
  const seen = { call: [] as Seen<CallTrace>[], attempt: [] as Seen<AttemptTrace>[], token: [] as Seen<TokenTrace>[] };
  const stop = listenToChannels((name, on, message) => void (seen[name] as object[]).push({ ...message, on }));
  try {
    await run();
  } finally {
    stop();
  }
  return seen;
}

const ends = <Message>(seen: readonly Seen<Message>[]): Seen<Message>[] => seen.filter(({ on }) => on === 'asyncEnd');

describe('tracing channels', () => {
  test('a call is told with its attempts, and each attempt with its call', async () => {
    const server = script([
      { status: 503, headers: { 'retry-after': '1', 'x-request-id': 'r-1' } },
      { ...good, headers: { 'x-request-id': 'r-2' } },
    ]);

    const seen = await watch(() => createThingClient(server).thing.getThing({ id: 'a', fields: ['x'] }));

    const facts = { client: '@sec/thing', operationId: 'getThing', method: 'GET', path: '/things/{id}' };
    expect(seen.call.map(({ on }) => on)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
    expect(seen.call[0]).toEqual({ ...facts, attempts: 0, on: 'start' });
    expect(ends(seen.call)).toEqual([
      { ...facts, host: 'api.example', attempts: 2, status: 200, requestId: 'r-2', result: undefined, on: 'asyncEnd' },
    ]);
    expect(ends(seen.attempt)).toMatchObject([
      { ...facts, host: 'api.example', attempt: 1, status: 503, requestId: 'r-1' },
      { ...facts, host: 'api.example', attempt: 2, status: 200, requestId: 'r-2' },
    ]);
    expect(new Set(seen.attempt.map(({ call }) => call)).size).toBe(1);
    expect(seen.attempt[0]?.call).toMatchObject({ operationId: 'getThing', attempts: 2 });
    expect(ends(seen.token)).toMatchObject([{ client: '@sec/thing', event: 'obtained' }]);
  });

  test.each<[string, (client: ReturnType<typeof createThingClient>) => Promise<unknown>]>([
    ['a call with its response', (client) => client.thing.getThing.withResponse({ id: 'a' })],
    ['a page', (client) => client.thing.listThings.items().next()],
    [
      'a request that is no operation',
      (client) => sendRequest(client, { operation: thingRow('openThing'), url: 'https://up.example/s3cret-path' }),
    ],
  ])('%s is told', async (_, run) => {
    const seen = await watch(() => run(createThingClient(script([{ json: { data: { things: [{ id: 1 }], total: 1 } } }]))));

    expect(ends(seen.call)).toHaveLength(1);
    expect(ends(seen.attempt)).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain('s3cret');
  });

  test('a call fails with the error that its listeners see', async () => {
    const seen: { on: string; error?: unknown }[] = [];
    let failure: unknown;
    const { call, attempt } = await watch(async () => {
      failure = await failureOf(createThingClient(script([{ status: 404, json: {} }])).thing.getThing({ id: 'a' }));
    });
    seen.push(...call);

    expect(seen.map(({ on }) => on)).toEqual(['start', 'end', 'error', 'asyncStart', 'asyncEnd']);
    expect(failure).toBeInstanceOf(HttpError);
    expect(seen[2]?.error).toBe(failure);
    // The request itself did not fail: it has a response.
    expect(attempt.map(({ on }) => on)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
  });

  test('an input that is refused is a call without attempts', async () => {
    const seen = await watch(() => failureOf(createThingClient(script([])).thing.getThing({})));

    expect(ends(seen.call)).toMatchObject([{ operationId: 'getThing', attempts: 0, error: { code: 'SEC_INPUT' } }]);
    expect(seen.attempt).toEqual([]);
  });

  test('no message holds a token, a value, a query, a body or a result', async () => {
    const answers = [
      { status: 500, json: { echo: secret }, headers: { 'x-request-id': secret } },
      { json: { data: { key: 's3cret-result' } } },
      { status: 401, json: { echo: secret } },
      { json: { data: { key: 's3cret-result' } } },
      { fails: 'ECONNRESET' },
      { status: 404, json: { echo: secret } },
    ];
    let tokens = 0;
    const client = createExchangingClient(script(answers), async () => ({ token: tokens++ < 1 ? secret : `${secret}-2` }));

    const seen = await watch(async () => {
      await client.thing.getThing({ id: 's3cret-id', fields: ['s3cret-query'] });
      await client.thing.getThing({ id: 's3cret-id' });
      await failureOf(client.thing.putThing({ id: 's3cret-id', name: 's3cret-body' }));
    });

    expect(ends(seen.call)).toHaveLength(3);
    expect(ends(seen.token)).toHaveLength(2);
    expect(JSON.stringify(seen)).not.toContain('s3cret');
  });

  test('what a function of the caller throws is told without the secrets that are known', async () => {
    const client = createExchangingClient(script([{ status: 401 }]), async () => {
      if (isFirst) return ((isFirst = false), { token: secret });
      throw Object.assign(new Error(`vault refused ${secret}`), { request: { authorization: secret } });
    });
    let isFirst = true;

    const seen = await watch(() => failureOf(client.thing.getThing({ id: 'a' })));

    const errors = [...seen.token, ...seen.call].flatMap(({ error }) => (error === undefined ? [] : [error as Error]));
    expect(errors.length).toBeGreaterThan(1);
    for (const error of errors) expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
    expect(ends(seen.token).map(({ event }) => event)).toEqual(['obtained', 'failed']);
  });

  test('a caller gets what it would get if nobody listened', async () => {
    const reason = new Error('left');
    const controller = new AbortController();
    controller.abort(reason);
    let outcome: unknown;

    await watch(async () => {
      outcome = await createThingClient(script([good]))
        .thing.getThing({ id: 'a' }, { signal: controller.signal })
        .catch((error: unknown) => error);
    });

    expect(outcome).toBe(reason);
  });

  test('a platform that says only of single channels who listens is heard, as Bun', async () => {
    const channel = tracingChannel('sec:call');
    const like = { start: channel.start, asyncEnd: channel.asyncEnd, tracePromise: channel.tracePromise.bind(channel) };
    vi.stubGlobal('process', {
      ...process,
      getBuiltinModule: () => ({ tracingChannel: (name: string) => (name === 'sec:call' ? like : undefined) }),
    });
    const { call } = await watch(() => createThingClient(script([good])).thing.getThing({ id: 'a' }));
    vi.unstubAllGlobals();

    expect(ends(call)).toMatchObject([{ operationId: 'getThing', status: 200 }]);
  });

  test('a platform without channels, and one whose channels are of another kind, lose no call', async () => {
    for (const value of [undefined, () => undefined, () => ({})]) {
      vi.stubGlobal('process', { ...process, getBuiltinModule: value });
      await createThingClient(script([good])).thing.getThing({ id: 'a' });
    }
    vi.unstubAllGlobals();
  });
});

describe('ids of requests', () => {
  test.each(['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-requestid', 'x-amz-request-id', 'x-ms-request-id', 'cf-ray'])(
    '%s is in errors, their messages and responses',
    async (name) => {
      const headers = { [name]: 'id-4711' };
      const client = createThingClient(
        script([
          { status: 404, headers },
          { text: '<html>', headers },
          { ...good, headers },
        ]),
      );

      const refused = await failureOf(client.thing.getThing({ id: 'a' }));
      const misread = await failureOf(client.thing.getThing({ id: 'a' }));
      const { requestId } = await client.thing.getThing.withResponse({ id: 'a' });

      for (const error of [refused, misread])
        expect(error).toMatchObject({ requestId: 'id-4711', message: expect.stringMatching(/ \(request id id-4711\)$/) });
      expect([refused instanceof HttpError, misread instanceof ParseError]).toEqual([true, true]);
      expect(requestId).toBe('id-4711');
    },
  );

  test('the id of an exchange is in the message once', async () => {
    const server = script([{ status: 401, headers: { 'x-request-id': 'id-4711' } }]);
    const client = createExchangingClient(server, async (signal, run) => {
      await run(thingRow('login'), { user: 'u' }, { signal });
      return { token: 't' };
    });

    const error = await failureOf(client.thing.getThing({ id: 'a' }));

    expect(error).toBeInstanceOf(AuthError);
    expect((error as AuthError).message.match(/id-4711/g)).toHaveLength(1);
  });
});

describe('an end that the server announces', () => {
  async function noticesFor(headers: Readonly<Record<string, string>>): Promise<NoticeEvent[]> {
    const notices: NoticeEvent[] = [];
    const client = createRowClient(
      { getOne: 'GET /one safe', getTwo: 'GET /two safe' },
      {
        ...script([
          { json: {}, headers },
          { json: {}, headers },
          { json: {}, headers },
        ]),
        onNotice: (event) => notices.push(event),
      },
    );
    await client.getOne();
    await client.getOne();
    await client.getTwo();
    return notices;
  }

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ deprecation: '@1688169599' }, 'deprecated by the server since 2023-06-30'],
    [{ deprecation: 'true' }, 'deprecated by the server'],
    [{ deprecation: 'Sun, 11 Nov 2018 23:59:59 GMT' }, 'deprecated by the server since 2018-11-11'],
    [{ sunset: 'Wed, 11 Nov 2026 23:59:59 GMT' }, 'deprecated by the server, ends on 2026-11-11'],
    [
      { deprecation: '@1688169599', sunset: 'Wed, 11 Nov 2026 23:59:59 GMT' },
      'deprecated by the server since 2023-06-30, ends on 2026-11-11',
    ],
  ])('%j is reported once per operation', async (headers, message) => {
    expect(await noticesFor(headers)).toEqual([
      { notice: 'sunset', operationId: 'getOne', message },
      { notice: 'sunset', operationId: 'getTwo', message },
    ]);
  });

  test.each([
    {},
    { deprecation: 'false' },
    { deprecation: '?0' },
    { deprecation: 'soon' },
    { deprecation: '@9999999999999999' },
    { sunset: 'never 1' },
  ])('%j is not', async (headers) => {
    expect(await noticesFor(headers)).toEqual([]);
  });

  test('a failure announces it as well', async () => {
    const notices: NoticeEvent[] = [];
    const server = script([{ status: 410, headers: { sunset: 'Wed, 11 Nov 2020 23:59:59 GMT' } }]);
    await failureOf(createThingClient({ ...server, onNotice: (event) => notices.push(event) }).thing.getThing({ id: 'a' }));
    expect(notices.map(({ notice }) => notice)).toEqual(['sunset']);
  });
});

describe('SEC_LOG', () => {
  const key = Symbol.for('@sec/core/log');
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    Reflect.deleteProperty(globalThis, key);
  });

  /** @returns What clients write to stderr meanwhile. */
  async function written(level: string, run: () => Promise<unknown>): Promise<string[]> {
    Reflect.deleteProperty(globalThis, key);
    vi.stubEnv('SEC_LOG', level);
    const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await run();
    return spy.mock.calls.map(([text]) => String(text));
  }

  const run = async (): Promise<void> => {
    const server = script([
      { status: 503, headers: { 'retry-after': '1', 'x-request-id': secret } },
      { ...good, afterMs: 20 },
    ]);
    const client = createExchangingClient(server, async () => ({ token: secret }));
    await client.thing.getThing({ id: 's3cret-id', fields: ['s3cret-query'] });
  };
  const facts = '"operationId":"getThing","method":"GET","path":"/things/{id}","host":"api.example"';

  test('info writes a line for each request, announced once', async () => {
    const lines = await written('info', async () => {
      await run();
      await run();
    });

    const attempts = [
      `[sec] @sec/thing Attempt {${facts},"attempt":1,"status":503,"requestId":"[redacted]","durationMs":0}\n`,
      `[sec] @sec/thing Attempt {${facts},"attempt":2,"status":200,"durationMs":20}\n`,
    ];
    expect(lines).toEqual([expect.stringMatching(/^\[sec\] SEC_LOG=info: /), ...attempts, ...attempts]);
  });

  test('debug adds tokens, retries and notices', async () => {
    const lines = await written('debug', run);

    expect(lines.map((line) => /^\[sec\] (?:@sec\/thing )?(\w+)/.exec(line)?.[1])).toEqual([
      'SEC_LOG',
      'Token',
      'Attempt',
      'Retry',
      'Attempt',
    ]);
    expect(lines.join('')).not.toContain('s3cret');
  });

  test.each(['', 'trace'])('%j writes no request', async (level) => {
    const lines = await written(level, run);

    expect(lines).toEqual(level === '' ? [] : ['[sec] SEC_LOG must be "info" or "debug"\n']);
  });

  test('a page writes nothing', async () => {
    vi.stubGlobal('document', {});

    expect(await written('debug', run)).toEqual([]);
  });
});

test('the errors of a watched call are ours', async () => {
  let error: unknown;
  await watch(async () => {
    error = await failureOf(createThingClient(script([{ status: 500 }, { status: 500 }, { status: 500 }])).thing.getThing({ id: 'a' }));
  });
  expect(isSecError(error)).toBe(true);
});

test.each(everyVendor)('$name: the user agent is a product with its version', async ({ name, connect, table }) => {
  const folder = join(import.meta.dirname, '../../packages', name.toLowerCase().replace(' ', ''));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string };
  const agents = new Set<string | null>();
  const client = connect({
    retry: false,
    fetch: async (_, init) => {
      agents.add(new Headers(init?.headers).get('user-agent'));
      return Response.json({}, { status: 404 });
    },
  }) as Readonly<Record<string, Readonly<Record<string, (input: object) => Promise<unknown>>>>>;

  for (const [group, rows] of Object.entries(table.groups))
    for (const id of Object.keys(rows)) await client[group]?.[id]?.({}).catch((error: unknown) => expect(isSecError(error)).toBe(true));

  const product = manifest.name.replace('@sec/', 'sec-');
  expect(product).toMatch(/^[a-z-]+$/);
  expect([...agents]).toEqual([`${product}/${manifest.version}`]);
});
