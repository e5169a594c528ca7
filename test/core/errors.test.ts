import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  AuthError,
  ConfigError,
  HttpError,
  InputError,
  isSecError,
  NetworkError,
  ParseError,
  SecError,
  TimeoutError,
  ValidationError,
  WorkflowError,
} from '@sec/core';
import { script, type ScriptedAnswer } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createExchangingClient, createRowClient, createThingClient } from '../support/thing-client.js';

test('our errors are recognised across copies of this module', async () => {
  vi.resetModules();
  const copy = await import('../../packages/core/src/errors.js');
  const error = new copy.ConfigError('x', 'm');

  expect(Object.getPrototypeOf(error)).not.toBe(ConfigError.prototype);
  expect([error instanceof SecError, error instanceof ConfigError, error instanceof InputError]).toEqual([true, true, false]);
  expect(new Proxy(error, {}) instanceof ConfigError).toBe(true);
  expect(isSecError(error)).toBe(true);
});

test('a subclass of a caller recognises its own errors only', () => {
  class Refused extends ConfigError {}
  class RefusedTwice extends Refused {}
  const own = new Refused('o', 'm');

  expect([own instanceof Refused, own instanceof ConfigError, own instanceof SecError, own instanceof Error]).toEqual(Array(4).fill(true));
  expect(own instanceof RefusedTwice).toBe(false);
  expect(new ConfigError('o', 'm') instanceof Refused).toBe(false);
});

test.each([null, undefined, 'SEC_CONFIG', { code: 'SEC_CONFIG' }, new Error('x')])('%o is an instance of no class of ours', (value) => {
  expect([SecError, ConfigError, HttpError].some((type) => (value as unknown) instanceof type)).toBe(false);
});

test('an error of a newer version is a SecError, and none that a switch over codes knows', () => {
  const newer = Object.assign(new ConfigError('o', 'm'), { code: 'SEC_NEW' });

  expect([newer instanceof SecError, newer instanceof ConfigError, isSecError(newer)]).toEqual([true, false, false]);
});

test('as JSON an error has its facts and its cause, and neither body nor headers', async () => {
  const error = (await failureOf(
    createThingClient(script([{ status: 404, json: { message: 'gone' }, headers: { 'x-request-id': 'r1' } }])).thing.getThing({ id: 'a' }),
  )) as HttpError;

  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'HttpError',
    code: 'SEC_HTTP',
    message: 'getThing: 404 not found (request id r1)',
    operationId: 'getThing',
    method: 'GET',
    path: '/things/{id}',
    attempts: 1,
    attemptLog: [{ status: 404, waitedMs: 0 }],
    mayHaveSucceeded: false,
    status: 404,
    kind: 'notFound',
    requestId: 'r1',
  });
  expect(JSON.parse(JSON.stringify(new InputError('m', {}, { cause: new TypeError('why') })))).toMatchObject({
    name: 'InputError',
    cause: { name: 'TypeError', message: 'why' },
  });
});

test.each([undefined, null, 'SEC_HTTP', {}, new Error('x'), new TypeError('x'), { code: 'SEC_HTTP' }])(
  '%o is none of our errors',
  (value) => {
    expect(isSecError(value)).toBe(false);
  },
);

test('every error has a stable code, its own name, and is an Error', () => {
  const errors = [new ConfigError('o', 'm'), new InputError('m'), new WorkflowError('w', 'failed', 'm')];

  expect(errors.map(({ code, name }) => [code, name])).toEqual([
    ['SEC_CONFIG', 'ConfigError'],
    ['SEC_INPUT', 'InputError'],
    ['SEC_WORKFLOW', 'WorkflowError'],
  ]);
  for (const error of errors) expect(error).toBeInstanceOf(Error);
  expect(
    [AuthError, HttpError, NetworkError, ParseError, TimeoutError, ValidationError].every((type) => SecError.isPrototypeOf(type)),
  ).toBe(true);
});

test.each<[number, string]>([
  [400, 'validation'],
  [422, 'validation'],
  [403, 'permission'],
  [404, 'notFound'],
  [410, 'notFound'],
  [409, 'conflict'],
  [412, 'conflict'],
  [429, 'rateLimit'],
  [500, 'server'],
  [504, 'server'],
  [418, 'http'],
])('status %i is of kind %s', async (status, kind) => {
  const error = await failureOf(createThingClient({ ...script([{ status, json: {} }]), retry: false }).thing.getThing({ id: 'a' }));

  expect(error).toMatchObject({ code: 'SEC_HTTP', status, kind });
});

test('status 401 is an AuthError', async () => {
  const error = await failureOf(
    createThingClient(script([{ status: 401, json: {}, headers: { 'x-request-id': 'r1' } }])).thing.getThing({ id: 'a' }),
  );

  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ status: 401, requestId: 'r1' });
});

test('the vendor’s word decides on the kind, also for a refused credential', async () => {
  const responseRules = { readFailure: () => ({ kind: 'authentication' as const, vendorMessage: 'please log in' }) };

  expect(
    await failureOf(createThingClient(script([{ status: 403, json: {} }]), { responseRules }).thing.getThing({ id: 'a' })),
  ).toMatchObject({
    code: 'SEC_AUTH',
    status: 403,
    vendorMessage: 'please log in',
  });
});

test('an HttpError tells what the vendor said, in one line', async () => {
  const server = script([{ status: 409, json: { m: 1 }, headers: { 'x-request-id': 'r1', 'retry-after': '7' } }]);
  const responseRules = {
    readFailure: () => ({
      vendorCode: 'Taken',
      vendorMessage: 'name is taken\nsecond line',
      fieldErrors: [['name', 'taken']] as const,
      hint: 'choose another',
    }),
  };

  const error = await failureOf(createThingClient(server, { responseRules }).thing.putThing({ id: 'a', name: 'n' }));

  expect(error).toMatchObject({
    message:
      'putThing: 409 conflicts with what is there; Taken: name is taken; the server asks to wait 7 s; choose another (request id r1)',
    vendorCode: 'Taken',
    vendorMessage: 'name is taken\nsecond line',
    fieldErrors: { name: 'taken' },
    requestId: 'r1',
    retryAfterMs: 7_000,
    attempts: 1,
    operationId: 'putThing',
    method: 'PUT',
    path: '/things/{id}',
  });
});

test('body and headers are there, and in no log line', async () => {
  const server = script([{ status: 404, json: { long: 'x'.repeat(10_000) }, headers: { 'x-internal': 'y' } }]);

  const error = (await failureOf(createThingClient(server).thing.getThing({ id: 'a' }))) as HttpError;

  expect(error.body).toEqual({ long: 'x'.repeat(10_000) });
  expect(error.headers?.get('x-internal')).toBe('y');
  for (const line of [JSON.stringify(error), inspect({ ...error }), inspect(error).replace(error.stack ?? '', '')]) {
    expect(line).not.toContain('xxx');
    expect(line).not.toContain('x-internal');
    expect(line.length).toBeLessThan(1_000);
  }
});

test('a failure whose body is nested without end is still an HttpError', async () => {
  const text = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;

  await expect(
    createThingClient(script([{ status: 404, text, headers: { 'content-type': 'application/json' } }])).thing.getThing({ id: 'a' }),
  ).rejects.toMatchObject({ status: 404 });
});

const secret = 'pä$$ "w0rd"/+==';
const echoes = (text: string): string[] => [
  text,
  encodeURIComponent(text),
  encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  Buffer.from(text).toString('base64'),
  Buffer.from(text).toString('base64url'),
  JSON.stringify(text).slice(1, -1),
];

/** Everything that a person or a log could see of an error, at any depth. */
function show(error: unknown): string {
  const parts: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) {
    parts.push(
      String(at),
      at.stack ?? '',
      JSON.stringify(at),
      inspect(at, { depth: 10 }),
      inspect((at as { body?: unknown }).body, { depth: 10 }),
    );
  }
  return parts.join('\n');
}

test.each<[string, (echo: string) => ScriptedAnswer]>([
  ['a message', (echo) => ({ status: 404, json: { message: `no ${echo}!`, [echo]: [{ deep: echo }] } })],
  ['a string', (echo) => ({ status: 500, text: echo })],
  ['broken JSON', (echo) => ({ status: 500, text: `{"${echo}`, headers: { 'content-type': 'application/json' } })],
  ['a request id', (echo) => ({ status: 400, json: {}, headers: { 'x-request-id': Buffer.from(echo).toString('latin1') } })],
  ['a content type', (echo) => ({ status: 200, text: 'x', headers: { 'content-type': `text/plain; x=${encodeURIComponent(echo)}` } })],
])('a secret that a server echoes in %s is in no error', async (_, answer) => {
  for (const echo of echoes('s3cret/tok+en==')) {
    const client = createExchangingClient({ ...script([answer(echo)]), retry: false }, async () => ({ token: 's3cret/tok+en==' }), {
      responseRules: {
        readFailure: ({ body }) => {
          const message = body.kind === 'json' ? String((body.value as { message?: string }).message) : 'text' in body ? body.text : '';
          return { vendorMessage: message, vendorCode: message, fieldErrors: [[message, message]] as const };
        },
      },
    });

    const shown = show(await failureOf(client.thing.getThing({ id: 'a' })));

    for (const form of echoes('s3cret/tok+en==')) expect(shown).not.toContain(form);
  }
});

test('a secret in a failure of the network is in no cause', async () => {
  const fetch = async (): Promise<never> => {
    throw new TypeError(`bad header ${'s3cret-token'}`, {
      cause: Object.assign(new Error('with s3cret-token'), { code: 'ECONNRESET', headers: { authorization: 's3cret-token' } }),
    });
  };
  const client = createExchangingClient({ ...script([]), fetch, retry: false }, async () => ({ token: 's3cret-token' }));

  const error = await failureOf(client.thing.getThing({ id: 'a' }));

  expect(error).toMatchObject({ code: 'SEC_NETWORK', cause: { name: 'TypeError', cause: { code: 'ECONNRESET' } } });
  expect(show(error)).not.toContain('s3cret');
});

test('a long-lived secret is not forgotten over many tokens', async () => {
  let n = 0;
  const server = script([() => ({ status: n % 2 === 0 ? 404 : 401, json: { message: secret } })]);
  const { createTokenCredential } = await import('@sec/core/vendor');
  const client = createThingClient(server, {
    credentialsOf: (context) => {
      context.redactor.add(secret);
      return {
        token: createTokenCredential({
          ...context,
          exchange: async () => ({ token: `token-${++n}` }),
          headers: (token) => ({ 'x-auth-token': token }),
        }),
      };
    },
  });

  for (let call = 0; call < 100; call++) await failureOf(client.thing.getThing({ id: 'a' }));

  expect(JSON.stringify(((await failureOf(client.thing.getThing({ id: 'a' }))) as HttpError).body)).not.toContain('w0rd');
});

test('whatever the secret and the failure, no form of the secret is in an error', async () => {
  const token = fc
    .string({ unit: fc.constantFrom(...'abcXYZ019+/=-_.~:%"\\ '), minLength: 8, maxLength: 40 })
    .filter((text) => text.trim() === text && !/^(.)\1*$/.test(text));
  await fc.assert(
    fc.asyncProperty(token, fc.constantFrom(400, 401, 403, 404, 500), fc.integer({ min: 0, max: 5 }), async (text, status, form) => {
      const echo = echoes(text)[form] ?? '';
      const client = createExchangingClient(
        { ...script([{ status, json: { a: [echo], [echo]: 1 } }]), retry: false },
        async () => ({ token: text }),
        {
          responseRules: { readFailure: ({ body }) => ({ vendorMessage: 'text' in body ? body.text : '' }) },
        },
      );

      const error = await failureOf(client.thing.getThing({ id: 'a' }));

      expect(isSecError(error)).toBe(true);
      // The stack names files, which a short secret may be part of by chance.
      const shown = [String(error), JSON.stringify(error), JSON.stringify((error as { body?: unknown }).body)].join('\n');
      expect(shown.includes(echo) && echo.length > 12).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a client shows no secret when it is inspected', async () => {
  const client = createExchangingClient({ ...script([{ json: { data: {} } }]), headers: { 'x-extra': 's3cret-header' } }, async () => ({
    token: 's3cret-token',
  }));
  await client.thing.getThing({ id: 'a' });

  expect(`${inspect(client, { depth: 10, showHidden: true })} ${JSON.stringify(client)} ${String(client)}`).not.toContain('s3cret');
});

test.each<[string, ScriptedAnswer, boolean]>([
  ['a lost answer', { fails: 'ECONNRESET' }, true],
  ['a refused connection', { fails: 'ECONNREFUSED' }, false],
  ['a bad certificate', { fails: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, false],
  ['an answer cut short', { cutAfter: '{' }, true],
  ['a gateway’s 502', { status: 502 }, true],
  ['a gateway’s 504', { status: 504 }, true],
  ['a 500', { status: 500 }, true],
  ['a bare 503', { status: 503 }, true],
  ['a 503 with a wait', { status: 503, headers: { 'retry-after': '999' } }, false],
  ['a 429', { status: 429, headers: { 'retry-after': '999' } }, false],
  ['a 400', { status: 400 }, false],
  ['a 404', { status: 404 }, false],
  ['a 401', { status: 401 }, false],
  ['an HTML page with 200', { text: '<html>', headers: { 'content-type': 'text/html' } }, true],
  ['an empty 200', {}, true],
])('after %s a write may have succeeded: %s', async (_, answer, mayHaveSucceeded) => {
  const error = await failureOf(createThingClient({ ...script([answer]), retry: false }).thing.startThing({ project_id: 1 }));

  expect(error).toMatchObject({ mayHaveSucceeded });
});

test('what the vendor calls final leaves nothing open', async () => {
  const client = createThingClient(script([{ status: 500 }]), { responseRules: { isFinal: () => true } });

  expect(await failureOf(client.thing.startThing({ project_id: 1 }))).toMatchObject({ status: 500, mayHaveSucceeded: false });
});

test('a refusal after a lost answer still says that the first attempt may have worked', async () => {
  const client = createThingClient(script([{ fails: 'ECONNRESET' }, { status: 409, json: {} }]));

  expect(await failureOf(client.thing.putThing({ id: 'a', name: 'n' }))).toMatchObject({
    status: 409,
    attempts: 2,
    mayHaveSucceeded: true,
  });
});

test.each(['GET', 'HEAD'])('a %s that is safe never says that it may have succeeded', async (method) => {
  const { read } = createRowClient({ read: `${method} /x safe` }, { ...script([{ fails: 'ECONNRESET' }]), retry: false });

  expect(await failureOf(read())).toMatchObject({ mayHaveSucceeded: false });
});

test('a secret that is part of another leaves nothing of that one readable', async () => {
  const server = script([{ status: 404, json: { message: 'no abcdefgh-1234!' } }]);
  const client = createThingClient(server, {
    credentialsOf: ({ redactor }) => {
      redactor.add('abcdefgh');
      redactor.add('abcdefgh-1234');
      return {};
    },
  });

  const error = await failureOf(client.thing.getThing({ id: 'a' }));

  expect((error as HttpError).body).toEqual({ message: 'no [redacted]!' });
});
