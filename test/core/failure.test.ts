import { describe, expect, test } from 'vitest';
import { AuthError, HttpError, type SecError } from '@sec/core';
import { type FailureDetails, flattenReasons, type ResponseRules } from '@sec/core/vendor';
import { failureOf } from '../support/failure-of.js';
import { settle } from '../support/hand-clock.js';
import { script, type ScriptedAnswer } from '../support/script.js';
import { createExchangingClient, createRowClient, createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };
const call = { id: 'a' };

/** The error of a refused read whose failure is read so. */
async function errorOf(failure: FailureDetails, answer: ScriptedAnswer = { status: 400, json: {} }): Promise<HttpError> {
  return failureOf(
    createThingClient({ ...script([answer]), retry: false }, { responseRules: { readFailure: () => failure } }).thing.getThing(call),
  );
}

describe('the log of attempts', () => {
  test('has the end of each attempt and the wait before it', async () => {
    const server = script([{ status: 503 }, { fails: 'ECONNRESET' }, { status: 404, json: {} }]);

    const error = await failureOf<HttpError>(createThingClient(server).thing.getThing(call));

    const [first, second] = server.clock.waitsMs;
    expect(error.attemptLog).toEqual([
      { status: 503, error: undefined, waitedMs: 0 },
      { status: undefined, error: 'SEC_NETWORK', waitedMs: first },
      { status: 404, error: undefined, waitedMs: second },
    ]);
    expect(first).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ attemptLog: [{ status: 503 }, { error: 'SEC_NETWORK' }, { status: 404 }] });
  });

  test('has the attempt that a timeout ended', async () => {
    const server = script([{ hangs: true }]);
    const pending = failureOf<HttpError>(createThingClient({ ...server, retry: false, attemptTimeoutMs: 1_000 }).thing.getThing(call));

    await settle();
    server.clock.advance(1_000);

    expect((await pending).attemptLog).toEqual([{ status: undefined, error: 'SEC_TIMEOUT', waitedMs: 0 }]);
  });

  test('has both requests of a call whose token was replaced', async () => {
    let issued = 0;
    const client = createExchangingClient(script([{ status: 401, json: {} }]), async () => ({ token: `token-${++issued}` }));

    expect((await failureOf<AuthError>(client.thing.getThing(call))).attemptLog.map(({ status }) => status)).toEqual([401, 401]);
  });
});

describe('what a server said', () => {
  test('a member that is named twice keeps both reasons', async () => {
    const { fieldErrors, message } = await errorOf({
      fieldErrors: [
        ['name', 'is taken'],
        ['owner', 'is unknown'],
        ['name', 'is too long'],
      ],
    });

    expect(fieldErrors).toEqual({ name: 'is taken; is too long', owner: 'is unknown' });
    expect(message).toContain('name: is taken; is too long; owner: is unknown');
  });

  test('reasons that the message has are not said twice', async () => {
    expect((await errorOf({ vendorMessage: 'name: is taken.', fieldErrors: [['name', 'is taken']] })).message).toBe(
      'getThing: 400 the request was refused as invalid; name: is taken.',
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('a member called %s is one like any other', async (name) => {
    const { fieldErrors = {} } = await errorOf({ fieldErrors: [[name, 'is refused']] });

    expect(Object.entries(fieldErrors)).toEqual([[name, 'is refused']]);
    expect(Object.getPrototypeOf(fieldErrors)).toBe(Object.prototype);
  });

  test('is cut wherever it enters, and the cut shows', async () => {
    const long = 'x'.repeat(5_000_000);
    const many = Array.from({ length: 1_000 }, (_, index) => [`${index} ${long}`, long] as const);

    const error = await errorOf(
      { vendorCode: long, vendorMessage: long, requestId: long, fieldErrors: many },
      { status: 400, json: { long }, headers: { 'x-request-id': 'short' } },
    );

    expect(error.vendorMessage).toMatch(/^x{1000}…$/);
    expect(error.vendorCode).toMatch(/^x{100}…$/);
    expect(error.message.length).toBeLessThan(2_000);
    expect(Object.keys(error.fieldErrors ?? {})).toHaveLength(20);
    expect(JSON.stringify(error).length).toBeLessThan(20_000);
    expect(error.body).toEqual({ long: '[redacted]' });
  });

  test.each([990, 1_000, 17_370, 17_380, 17_384, 20_000])('no part of a secret survives a cut, with the secret at %i', async (at) => {
    const secret = 's3cret/t0ken+of=ours';
    const text = `${'x'.repeat(at)}${secret}${'y'.repeat(30_000)}`;
    const client = createExchangingClient({ ...script([{ status: 400, json: {} }]), retry: false }, async () => ({ token: secret }), {
      responseRules: { readFailure: () => ({ vendorMessage: text }) },
    });

    const { vendorMessage } = await failureOf<HttpError>(client.thing.getThing(call));

    expect(vendorMessage).not.toContain('s3c');
    expect(vendorMessage?.length).toBeLessThanOrEqual(1_001);
  });

  test('secrets that take the room do not bring a half one from behind the cut', async () => {
    const secret = 's3cret-token-'.repeat(40);
    const client = createExchangingClient({ ...script([{ status: 400, json: {} }]), retry: false }, async () => ({ token: secret }), {
      responseRules: { readFailure: () => ({ vendorMessage: secret.repeat(200) }) },
    });

    expect((await failureOf<HttpError>(client.thing.getThing(call))).vendorMessage).not.toContain('s3cret');
  });

  test.each<[string, ScriptedAnswer, string | undefined]>([
    ['text', { text: 'quota is used up\n', headers: { 'content-type': 'text/plain' } }, 'quota is used up'],
    ['a JSON string', { json: 'quota is used up' }, 'quota is used up'],
    [
      'text that is labelled as JSON',
      { text: '{quota is used up}', headers: { 'content-type': 'application/json' } },
      '{quota is used up}',
    ],
    ['a page', { text: '<p>quota</p>', headers: { 'content-type': 'text/html' } }, undefined],
    [
      'a page that is labelled as JSON',
      { text: '<!doctype html><p>quota</p>', headers: { 'content-type': 'application/json' } },
      undefined,
    ],
    ['XML', { text: '<Error>quota</Error>', headers: { 'content-type': 'application/xml' } }, '<Error>quota</Error>'],
    ['an object', { json: { quota: 'is used up' } }, undefined],
  ])('%s without a reader: the message is %s', async (_, answer, vendorMessage) => {
    expect(await errorOf({}, { status: 400, ...answer })).toMatchObject({ vendorMessage });
  });

  test.each([null, {}, [], true, ''])('%o in the place of a code, a message or an id is ignored', async (value) => {
    const error = await errorOf({ vendorCode: value, vendorMessage: value });

    expect([error.vendorCode, error.vendorMessage]).toEqual([undefined, undefined]);
    expect(error.message).toBe('getThing: 400 the request was refused as invalid');
  });

  test('is on the error of a refused exchange as well, body and headers out of sight', async () => {
    const server = script([{ status: 422, json: { why: 'bad' }, headers: { 'x-team': 'a' } }]);
    const client = createExchangingClient(server, (_, run) => run({ login: ['POST /login never', { security: [] }] }, undefined) as never, {
      responseRules: { readFailure: () => ({ vendorCode: 1001, fieldErrors: [['email', 'is no address']], requestId: 'support-1' }) },
    });

    const error = await failureOf<AuthError>(client.thing.getThing(call));

    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ status: 422, vendorCode: '1001', fieldErrors: { email: 'is no address' }, requestId: 'support-1' });
    expect([error.body, error.headers?.get('x-team')]).toEqual([{ why: 'bad' }, 'a']);
    expect(JSON.stringify(error)).not.toContain('why');
  });

  test('reasons are flattened to dotted members, however deep they are', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(9_000)}"x"${'}'.repeat(9_000)}`) as unknown;

    expect([...flattenReasons({ filters: { 0: { value: ['Missing', 'Invalid'] } }, tags: [{ name: 'taken' }], a: null, b: 7 })]).toEqual([
      ['filters.0.value', 'Missing'],
      ['filters.0.value', 'Invalid'],
      ['tags.0.name', 'taken'],
      ['b', '7'],
    ]);
    expect([...flattenReasons(deep)]).toEqual([]);
  });
});

describe('a failure with a successful status', () => {
  const responseRules: ResponseRules = {
    readFailure: ({ status }) => ({ vendorCode: status }),
    failureInside: ({ failed }, _, hasResult) => (typeof failed === 'number' && !hasResult ? failed : undefined),
  };
  const failing = (failed: number, beside: object = {}): ScriptedAnswer => ({ json: { failed, ...beside } });

  test.each([
    [404, 'notFound', '404 not found (in a response with status 200)'],
    [409, 'conflict', '409 conflicts with what is there (in a response with status 200)'],
    [0, 'http', 'the request failed (in a response with status 200)'],
  ])('that names %i is of kind %s', async (failed, kind, message) => {
    const { read } = createRowClient({ read: 'GET /x safe' }, script([failing(failed)]), { responseRules });

    const error = await failureOf<HttpError>(read());

    expect(error).toMatchObject({ code: 'SEC_HTTP', kind, status: failed || 200, mayHaveSucceeded: false });
    expect(error.message).toContain(message);
  });

  test('is read under the status that it names', async () => {
    const { read } = createRowClient({ read: 'GET /x safe' }, script([failing(404)]), { responseRules });

    expect(await failureOf(read())).toMatchObject({ vendorCode: '404' });
  });

  test.each(['GET /x safe', 'POST /x idempotent', 'POST /x never'])('renews a rejected token for %s', async (row) => {
    let issued = 0;
    const server = script([failing(401), { json: { id: 7 } }]);
    const client = createRowClient({ run: row }, server, {
      responseRules,
      credentialsOf: ({ clock }) => ({
        token: {
          authorize: () => ({ version: `${++issued}`, headers: {} }),
          headerNames: () => [],
          isRejected: ({ status }) => status === 401,
          reauthorize: async () => ({ version: `${++issued} ${clock.now()}`, headers: {} }),
        },
      }),
    });

    expect(await client.run()).toEqual({ id: 7 });
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['a documented member', 'GET /x safe <id', { id: 7 }, true],
    ['a documented member that is false', 'GET /x safe <id', { id: false }, true],
    ['an undocumented member', 'GET /x safe <id', { other: 7 }, false],
    ['an empty documented member', 'GET /x safe <id', { id: '' }, false],
    ['a documented member that is null', 'GET /x safe <id,name', { id: null }, false],
    ['the second documented member', 'GET /x safe <id,name', { name: 'x' }, true],
    ['a payload', 'GET /x safe >/data', { data: { id: 7 } }, true],
    ['an empty payload', 'GET /x safe >/data', { data: {} }, false],
    ['anything', 'DELETE /x idempotent', { id: 7 }, false],
  ])('%s beside it makes it a result: %s %j: %s', async (_, row, beside, isResult) => {
    const { run } = createRowClient({ run: row }, script([failing(403, beside)]), { responseRules });

    const ended = await run().then(
      () => 'result',
      (error: SecError) => error.code,
    );

    expect(ended).toBe(isResult ? 'result' : 'SEC_HTTP');
  });

  test('under a status that the operation names for its result is a refusal, which did nothing', async () => {
    const { run } = createRowClient({ run: ['POST /x never', { success: [406] }] }, script([{ status: 406, ...failing(0) }]), {
      responseRules,
    });

    expect(await failureOf(run())).toMatchObject({ code: 'SEC_HTTP', status: 406, mayHaveSucceeded: false });
  });

  test('of a write may hide that it was done', async () => {
    const { run } = createRowClient({ run: 'POST /x never' }, script([failing(403)]), { responseRules });

    expect(await failureOf(run())).toMatchObject({ kind: 'permission', mayHaveSucceeded: true });
  });
});

describe('tokens that are issued and always rejected', () => {
  const rejecting = (accepts: () => boolean = () => false) => {
    let issued = 0;
    const server = script([() => (accepts() ? good : { status: 401, json: {} })]);
    const client = createExchangingClient(server, async () => ({ token: `token-${++issued}` }));
    return { server, client, issued: () => issued, fail: () => failureOf(client.thing.getThing(call)) };
  };

  test('are asked for a few times, then once a minute', async () => {
    const { server, issued, fail } = rejecting();

    for (let n = 0; n < 50; n++) await fail();
    const atOnce = issued();
    server.clock.advance(60_000);
    for (let n = 0; n < 50; n++) await fail();

    expect([atOnce, issued()]).toEqual([4, 5]);
    expect(server.requests).toHaveLength(50 + 50 + 4);
  });

  test('of calls at the same time count once', async () => {
    const { issued, fail } = rejecting();

    for (let n = 0; n < 10; n++) await Promise.all(Array.from({ length: 20 }, fail));

    expect(issued()).toBe(4);
  });

  test('do not count any more when one is accepted', async () => {
    let isGood = false;
    const { client, issued, fail } = rejecting(() => isGood);
    for (let n = 0; n < 10; n++) await fail();

    isGood = true;
    await client.thing.getThing(call);
    isGood = false;
    for (let n = 0; n < 10; n++) await fail();

    expect(issued()).toBe(4 + 3);
  });

  test('end in the server’s own refusal', async () => {
    const { fail } = rejecting();
    for (let n = 0; n < 10; n++) await fail();

    expect(await fail()).toMatchObject({ code: 'SEC_AUTH', status: 401, attempts: 1 });
  });
});
