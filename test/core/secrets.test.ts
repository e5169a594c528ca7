/** What a call keeps secret, for how long, and what hostile strings cost. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ClientOptions, HttpError } from '@sec/core';
import { createRawClient } from '@sec/core/raw';
import { failureOf } from '../support/failure-of.js';
import { type Answer, script, type ReceivedRequest, type ScriptedAnswer } from '../support/script.js';
import { createRowClient, createThingClient, thingTable } from '../support/thing-client.js';

const secret = 'invented-Pass"w&rd/42';

/** Repeats the whole request in the body of a refusal. */
const repeats = ({ url, headers, body }: ReceivedRequest): ScriptedAnswer => ({
  status: 400,
  json: { message: `cannot use ${body ?? ''} of ${url.href}`, headers },
});

const rows = { save: 'POST /save never name pass token ~pass~token', read: 'GET /read safe' } as const;

function client(answers: readonly Answer[], options: ClientOptions = {}) {
  return createRowClient(rows, { ...script(answers), retry: false, ...options });
}

const shown = (error: unknown): string =>
  [
    String(error),
    (error as Error).stack,
    inspect(error, { depth: 9, showHidden: true, maxStringLength: null }),
    JSON.stringify(error),
  ].join('\n');

async function bodyOf(call: Promise<unknown>): Promise<unknown> {
  return (await failureOf<HttpError>(call)).body;
}

describe('the secrets of a call', () => {
  test('are hidden at any depth, also as numbers and inside arrays, and nothing else is', async () => {
    const { save } = client([repeats]);

    const error = await failureOf(save({ name: { first: 'Ada', pass: [secret, { hint: 'my-first-dog' }], token: 123_456 } }));

    expect(shown(error)).not.toMatch(/w&rd|first-dog|123456/);
    expect(shown(error)).toContain('Ada');
  });

  test('are looked for at any depth', async () => {
    const { save } = client([repeats]);
    const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 'x');

    expect(await failureOf(save({ name: deep, pass: secret }))).toMatchObject({ code: 'SEC_INPUT', operationId: 'save' });
  });

  test('are known for the length of the call only', async () => {
    const { save, read } = client([{ json: {} }, { status: 404, json: { message: `no ${secret}` } }]);

    await save({ pass: secret });

    expect(await bodyOf(read())).toEqual({ message: `no ${secret}` });
  });

  test('are forgotten after a failure as well, and not before other calls with the same are over', async () => {
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let calls = 0;
    const { save, read } = client([
      async ({ method }) => {
        if (method === 'GET') return { status: 404, json: { message: `no ${secret}` } };
        if (++calls === 1) await released;
        return { status: 400, json: {} };
      },
    ]);
    const slow = failureOf(save({ pass: secret }));
    await failureOf(save({ pass: secret }));

    expect(await bodyOf(read())).toEqual({ message: 'no [redacted]' });
    release?.();
    await slow;
    expect(await bodyOf(read())).toEqual({ message: `no ${secret}` });
  });

  test('that the caller takes out of the input meanwhile are still known', async () => {
    const input = { pass: secret };
    const { save } = client([
      (request) => {
        input.pass = '';
        return repeats(request);
      },
    ]);

    expect(shown(await failureOf(save(input)))).not.toContain('w&rd');
  });

  test('are looked for in an input that contains itself', async () => {
    const name: Record<string, unknown> = { pass: secret };
    name['self'] = [name, name];

    expect(await failureOf(client([repeats]).save({ name }))).toMatchObject({ code: 'SEC_INPUT' });
  });

  test('are known line by line, and without their host or their JSON around them', async () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEinvented0123'.repeat(4)}\n-----END PRIVATE KEY-----\n`;
    const hook = 'https://hooks.example/services/T000/B000/invented0123';
    const { save } = client([
      {
        status: 400,
        json: {
          error: [`line 2: ${'MIIEinvented0123'.repeat(4)}`, 'Post "/services/T000/B000/invented0123": refused', 'no {"url": …/B000'],
        },
      },
    ]);

    const error = await failureOf(save({ pass: JSON.stringify({ private_key: key }), token: JSON.stringify({ url: hook }) }));

    expect(shown(error)).not.toMatch(/MIIEinvented|B000\/invented/);
  });

  test('that a response marks are not in the error which the response becomes', async () => {
    const { save } = client([{ status: 500, json: { made: [{ token: secret }], message: `made ${secret}` } }]);

    expect(await bodyOf(save({}))).toEqual({ made: [{ token: '[redacted]' }], message: 'made [redacted]' });
  });
});

describe('headers of the caller', () => {
  test.each(['x-gateway-key', 'cookie', 'authorization'])('%s is a secret, of the client and of a call', async (name) => {
    const forClient = await failureOf(client([repeats], { headers: { [name]: `sid=${secret}; theme=dark` } }).read());
    const forCall = await failureOf(client([repeats]).read({}, { headers: { [name]: secret } }));

    expect(shown(forClient)).not.toContain('w&rd');
    expect(shown(forCall)).not.toContain('w&rd');
  });

  test('a cookie is known by its value alone', async () => {
    const { read } = client([{ status: 403, json: { message: 'no session invented-session-0123' } }], {
      headers: { cookie: 'theme=dark; sid=invented-session-0123' },
    });

    expect(await bodyOf(read())).toEqual({ message: 'no session [redacted]' });
  });

  test.each(['user-agent', 'accept-language', 'x-request-id', 'traceparent', 'if-none-match'])('%s is none', async (name) => {
    const { read } = client([repeats], { headers: { [name]: 'invented-0123456789' } });

    expect(shown(await failureOf(read()))).toContain('invented-0123456789');
  });
});

test.each(['set-cookie', 'location', 'x-auth-token', 'authentication-info', 'x-session-id', 'link', 'refresh'])(
  'the response header %s is shown nowhere, by its name',
  async (name) => {
    const error = await failureOf<HttpError>(client([{ status: 403, json: {}, headers: { [name]: `a=${secret}` } }]).read());

    expect(error.headers?.get(name)).toBe('[redacted]');
    expect(shown(error)).not.toContain('w&rd');
  },
);

test('a response header that says how to sign in is no secret', async () => {
  const error = await failureOf<HttpError>(client([{ status: 403, json: {}, headers: { 'www-authenticate': 'Basic realm="x"' } }]).read());

  expect(error.headers?.get('www-authenticate')).toBe('Basic realm="x"');
});

describe('raw calls', () => {
  const raw = (answer: Answer) => createRawClient<any>(createThingClient({ ...script([answer]), retry: false }), thingTable.groups);

  test('whatever is in the body for a path that nobody describes stays out of the failure', async () => {
    const { error, response } = await raw(repeats).POST('/unlisted', {
      body: { deep: [{ pass: secret }] },
      headers: { 'x-own': 'own-0123' },
    });

    const texts = [JSON.stringify(error), await response.clone().text(), JSON.stringify(await response.json())].join();
    expect(texts).not.toMatch(/w&rd|own-0123/);
  });

  test('the body for a path of an operation without secrets is shown', async () => {
    const { error } = await raw(repeats).POST('/things/start', { body: { name: 'invented-name' }, headers: { 'x-own': 'own-0123' } });

    expect(JSON.stringify(error)).toContain('invented-name');
    expect(JSON.stringify(error)).not.toContain('own-0123');
  });

  test('a failure whose text was escaped is clean, and still JSON', async () => {
    const text = JSON.stringify({ message: `no ${secret}` }).replaceAll('&', '\\u0026');
    const { response } = await raw({ status: 400, text, headers: { 'content-type': 'application/json' } }).POST('/unlisted', {
      body: { pass: secret },
    });

    expect(await response.json()).toEqual({ message: 'no [redacted]' });
  });

  test('headers that a middleware adds are secrets, too', async () => {
    const calls = raw(repeats);
    calls.use({
      onRequest({ request }) {
        request.headers.set('x-signed', 'invented-signature-0123');
        return request;
      },
    });

    const { error } = await calls.GET('/things/count', {});

    expect(JSON.stringify(error)).not.toContain('invented-signature');
  });
});

describe('what is shown of a large failure', () => {
  test('is the beginning of a text, without half a secret at its end', async () => {
    const text = `${'x'.repeat(65_530)}${secret}${'y'.repeat(100_000)}`;
    const { save } = client([{ status: 500, text, headers: { 'content-type': 'text/plain' } }]);

    const body = (await bodyOf(save({ pass: secret }))) as string;

    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/^x+…$/);
  });

  test('is the beginning of a value: what is not searched is not there', async () => {
    const { save } = client([
      { status: 500, json: { a: 1, b: ['x'.repeat(40_000), 'y'.repeat(40_000), secret], c: Array(200_000).fill(secret) } },
    ]);

    const body = (await bodyOf(save({ pass: secret }))) as {
      readonly a: number;
      readonly b: readonly string[];
      readonly c: readonly string[];
    };

    expect(body.a).toBe(1);
    expect(body.b.map((text) => text.length)).toEqual([40_000, 10, 10]);
    expect(new Set(body.c)).toEqual(new Set(['[redacted]']));
    expect(body.c.length).toBeLessThan(65_536);
  });
});

test.each<[string, unknown]>([
  ['whose message is no string', Object.assign(new Error('x'), { message: 42 })],
  ['whose stack is no string', Object.assign(new Error('x'), { stack: {} })],
  ['whose message cannot be read', Object.defineProperty(new Error('x'), 'message', { get: () => JSON.parse('no') as unknown })],
  ['whose name is a symbol', Object.assign(new Error('x'), { name: Symbol('x') })],
])('an error of one’s own fetch %s ends in an error of ours', async (_, thrown) => {
  const { read } = client([], { fetch: () => Promise.reject(thrown) });

  expect(await failureOf(read())).toMatchObject({ code: 'SEC_NETWORK' });
});
