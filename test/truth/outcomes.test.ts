/** What a call says is what happened. Each test names, in its first comment, what came when it was written. */
import { describe, expect, test } from 'vitest';
import { aqua, aquaSignIns, aquaWithoutConsole, type Answerer, cloudSec, dataTheorem, risken } from './support/clients.js';
import { bodies, numbers } from './support/lists.js';
import { factsOf, failureOf, refusalOf, walk, wordOf } from './support/outcomes.js';
import { gateTemplate, readDate } from './support/workflows.js';

const once = { once: true } as const;
const text = (body: string, type = 'application/json', status = 200): Answerer => {
  return () => ({ status, text: body, headers: { 'content-type': type } });
};
const image = { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' };

describe('a failure inside a 200', () => {
  test.fails.each([
    [400, 'validation'],
    [401, 'authentication'],
    [404, 'notFound'],
    [429, 'rateLimit'],
    [500, 'server'],
  ])('with status %i has the kind of that status and names it', async (status, kind) => {
    // Came: kind "server" for each of them, and a message that names the status 200 alone.
    const { client } = aqua(bodies({ status, code: 3, message: 'no luck', data: null }), once);

    const error = await failureOf(client.cspmAlerts.getAlert({ id: 7 }));

    expect(refusalOf(error)).toBe(kind);
    expect(factsOf(error).message).toContain(String(status));
  });

  test.fails('that asks to log in renews the token, and the call goes on', async () => {
    // Came: the refusal itself, after one sign-in.
    let signIns = 0;
    const { client } = aqua(
      ({ url, headers }) => {
        if (url.pathname === '/v2/signin') return { json: { status: 200, code: 0, data: { token: `token-number-${++signIns}` } } };
        return headers['authorization'] === 'Bearer token-number-2'
          ? { json: { status: 200, code: 0, data: { id: 7 } } }
          : { json: { status: 403, code: 2, message: 'Please login', data: null } };
      },
      once,
      aquaSignIns.email,
    );

    expect(await client.cspmAlerts.getAlert({ id: 7 })).toMatchObject({ id: 7 });
    expect(signIns).toBe(2);
  });

  test.fails('that refuses a sign-in is remembered: the password is not tried again by the next call', async () => {
    // Came: one sign-in with the refused password for each call.
    const { client, requests } = aqua(
      bodies({ status: 401, code: 2, message: 'Invalid credentials', data: null }),
      once,
      aquaSignIns.email,
    );

    const first = await failureOf(client.cspmAlerts.getAlert({ id: 7 }));
    const second = await failureOf(client.cspmAlerts.getAlert({ id: 8 }));

    expect([first, second].map(wordOf)).toEqual(['auth', 'auth']);
    expect(requests).toHaveLength(1);
  });

  test.fails.each([
    ['deleteImage', (client: ReturnType<typeof aqua>['client']) => client.images.deleteImage(image)],
    ['deleteAlert', (client: ReturnType<typeof aqua>['client']) => client.cspmAlerts.deleteAlert({ id: 7 })],
    ['requeueScanJobs', (client: ReturnType<typeof aqua>['client']) => client.scanQueue.requeueScanJobs({ jobs: [] })],
    [
      'startImageScan',
      (client: ReturnType<typeof aqua>['client']) => client.imageScans.startImageScan({ registry: 'Docker Hub', image: 'acme/web:1.4.2' }),
    ],
  ] as const)('in place of a result is no success of %s, and says that the write may have been done', async (_, write) => {
    // Came: success.
    const { client } = aqua(bodies({ message: 'You are not allowed to do this', code: 403 }), once);

    const error = await failureOf(write(client));

    expect(wordOf(error)).toBe('http');
    expect(factsOf(error)).toMatchObject({ mayHaveSucceeded: true, message: expect.stringContaining('You are not allowed') as string });
  });

  test.fails.each([
    ['getAlert', (client: ReturnType<typeof aqua>['client']) => client.cspmAlerts.getAlert({ id: 7 })],
    ['getLicense', (client: ReturnType<typeof aqua>['client']) => client.licenses.getLicense()],
    ['listImages', (client: ReturnType<typeof aqua>['client']) => client.images.listImages({})],
  ] as const)('in place of a result is no data of %s', async (_, read) => {
    // Came: the failure, typed as the data.
    const { client } = aqua(bodies({ message: 'You are not allowed to do this', code: 403 }), once);

    expect(refusalOf(await failureOf(read(client)))).toBe('permission');
  });

  test.fails('with a code and no status is a failure of the token host, whose good answers have code 0', async () => {
    // Came: success with no data.
    const { client } = aqua(bodies({ code: 7, message: 'Something went wrong', data: {} }), once);

    expect(wordOf(await failureOf(client.cspmAlerts.getAlert({ id: 7 })))).toBe('http');
  });

  test.fails('in place of a list of clouds is a failure', async () => {
    // Came: the failure, typed as a list of clouds.
    const { client } = cloudSec(bodies({ error_message: 'the database is away', error_type: 'InternalError' }), once);

    const error = await failureOf(client.clouds.listClouds());

    expect(factsOf(error).message).toContain('the database is away');
  });
});

/** A client of each vendor, all of which get the same answer. */
const clientsOf = (body: unknown) => ({
  console: aqua(bodies(body), once).client,
  gateway: risken(bodies(body), once).client,
  cloud: cloudSec(bodies(body), once).client,
});
type Clients = ReturnType<typeof clientsOf>;

// These hold, and must go on to: a rule that finds failures inside good answers could be too eager.
describe('a good answer whose members look like those of a failure stays good', () => {
  const cspm = (data: object): object => ({ status: 200, code: 0, data });
  const scan = { scan_name: 'a', author_name: 'b', config_name: 'c', iac_provider: 'terraform', scan_template: '{}' } as const;

  test.each<[string, (clients: Clients) => Promise<unknown>, object, object]>([
    [
      'getImageScanResult',
      ({ console }) => console.imageScans.getImageScanResult({ registry: 'Docker Hub', image: 'acme/web:1.4.2' }),
      { errorMsg: 'the manifest was read twice', disallowed: false },
      { disallowed: false },
    ],
    [
      'getRealtimeScan',
      ({ console }) => console.cspmScans.getRealtimeScan({ id: 68 }),
      cspm({ status: 'COMPLETE', message: 'over', results: [] }),
      { message: 'over' },
    ],
    ['getEvent', ({ console }) => console.cspmAudit.getEvent({ id: 64 }), cspm({ id: 64, message: 'a policy was opened' }), { id: 64 }],
    [
      'invokeDiagnosisScan',
      ({ gateway }) => gateway.diagnosis.invokeDiagnosisScan({ setting_id: 1, diagnosis_data_source_id: 1 }),
      { data: { message: 'Start Diagnosis.' } },
      { message: 'Start Diagnosis.' },
    ],
    [
      'invokeOsintScan',
      ({ gateway }) => gateway.osint.invokeOsintScan({ rel_osint_data_source_id: 1 }),
      { data: { message: 'Start OSINT.' } },
      { message: 'Start OSINT.' },
    ],
    [
      'submitIacScan',
      ({ cloud }) => cloud.iac.submitIacScan(scan),
      { build_id: 1, message: 'over', errors: ['a module was not found'] },
      { build_id: 1 },
    ],
    ['getIacScan', ({ cloud }) => cloud.iac.getIacScan({ buildId: 1 }), { id: 1, errors: ['a module was not found'] }, { id: 1 }],
    ['deleteImage', ({ console }) => console.images.deleteImage(image), { message: 'deleted' }, { message: 'deleted' }],
  ])('%s', async (_, call, body, expected) => {
    expect(await call(clientsOf(body))).toMatchObject(expected);
  });
});

describe('an error repeats what the server said', () => {
  test.fails('the id for the support in the body is the id of the request', async () => {
    // Came: no id, as only a header was looked at.
    const { client } = aqua(() => ({ status: 500, json: { status: 500, code: 5, id: 'support-4711', message: 'Internal' } }), once);

    expect(factsOf(await failureOf(client.cspmAlerts.getAlert({ id: 7 }))).requestId).toBe('support-4711');
  });

  test.fails('a refused sign-in names the member that was refused', async () => {
    // Came: "1: Invalid request", and no members.
    const { client } = aqua(
      () => ({
        status: 422,
        json: { status: 422, code: 1, message: 'Invalid request', errors: [{ field: 'data.email', message: 'is not an e-mail' }] },
      }),
      once,
      aquaSignIns.email,
    );

    const { fieldErrors, message } = factsOf(await failureOf(client.cspmAlerts.getAlert({ id: 7 })));

    expect(fieldErrors).toEqual({ 'data.email': 'is not an e-mail' });
    expect(message).toContain('data.email');
  });

  test.fails('keeps a plain string that came in place of JSON', async () => {
    // Came: an error without the string in any member.
    const { client } = dataTheorem(text('nothing here', 'text/plain'), once);

    expect(factsOf(await failureOf(client.assets.listAssets({}))).body).toBe('nothing here');
  });

  test.fails('shows the body of a refusal although it is not valid JSON', async () => {
    // Came: an error without that body.
    const { client } = dataTheorem(text('{quota is used up}', 'application/json', 429), once);

    expect(factsOf(await failureOf(client.assets.listAssets({}))).message).toContain('quota is used up');
  });

  test.fails('does not take a status of "ok" for the code of the failure', async () => {
    // Came: the code "ok".
    const { client } = dataTheorem(() => ({ status: 400, json: { status: 'ok', message: 'bad cursor' } }), once);

    expect(factsOf(await failureOf(client.assets.listAssets({})))).toMatchObject({ vendorMessage: 'bad cursor', vendorCode: undefined });
  });

  test.fails.each([
    ['an array of strings', { errors: ['cursor is gone'] }],
    ['an object of messages', { messages: { cursor: ['cursor is gone'] } }],
  ])('%s is read as the message', async (_, body) => {
    // Came: no message.
    const { client } = dataTheorem(() => ({ status: 400, json: body }), once);

    expect(factsOf(await failureOf(client.assets.listAssets({}))).message).toContain('cursor is gone');
  });

  test.fails.each([
    ['message', { message: 'the scope is unknown' }],
    ['error', { error: 'the scope is unknown' }],
    ['an array of messages', { messages: ['the scope is unknown'] }],
  ])('%s of a refused call is in the message', async (_, body) => {
    // Came: the status alone.
    const { client } = cloudSec(() => ({ status: 400, json: body }), once);

    expect(factsOf(await failureOf(client.clouds.listClouds())).message).toContain('the scope is unknown');
  });

  test.fails('reasons that stand deep in a refusal are named by their whole path', async () => {
    // Came: "filters: [object Object]".
    const { client } = cloudSec(
      () => ({ status: 422, json: { messages: { json: { filters: { 0: { value: ['Missing data'] } } } } } }),
      once,
    );

    const { message, fieldErrors } = factsOf(await failureOf(client.clouds.searchClouds({})));

    expect(fieldErrors).toEqual({ 'filters.0.value': 'Missing data' });
    expect(message).toContain('Missing data');
  });

  test.fails.each([
    ['messages', { messages: { error: 'config not found' } }],
    ['error_message', { error_message: 'config not found' }],
  ])('a refusal under the status of a verdict keeps its own message (%s)', async (_, body) => {
    // Came: only that "build_id" is missing.
    const { client } = cloudSec(() => ({ status: 406, json: body }), once);

    expect(factsOf(await failureOf(gateTemplate(client))).message).toContain('config not found');
  });

  test.fails('the field that a refusal names in the other dialect of the server is read as well', async () => {
    // Came: no members.
    const said = 'invalid UpdateProjectRequest.Name: value length must be between 1 and 64 runes, inclusive';
    const { client } = risken(() => ({ status: 400, json: { error: said } }), once);

    const { fieldErrors } = factsOf(await failureOf(client.project.updateProject({ name: 'x' })));

    expect(Object.keys(fieldErrors ?? {}).map((name) => name.toLowerCase())).toEqual(['name']);
  });

  test.fails.each([
    ['404', { status: 404, json: { message: 'no environment' } }],
    ['403', { status: 403, json: { message: 'forbidden' } }],
    ['no data', { json: { data: null } }],
    ['a page', { text: '<html>', headers: { 'content-type': 'text/html' } }],
  ])('a console that is not found (%s) names the option that sets it', async (_, found) => {
    // Came: a failure of the operation that looks for it, without the name of the option.
    const { client } = aquaWithoutConsole(
      ({ url }) => (url.pathname === '/v2/signin' ? { json: { status: 200, code: 0, data: { token: 'opaque-token-0123456789' } } } : found),
      once,
    );

    expect(factsOf(await failureOf(client.registries.listRegistries())).message).toContain('consoleUrl');
  });

  test.fails('a refused sign-in mentions the region, as a wrong region looks the same', async () => {
    // Came: "no token was given" and the status.
    const { client } = aquaWithoutConsole(() => ({ status: 401, json: { status: 401, code: 2, message: 'Unauthorized' } }), once);

    expect(factsOf(await failureOf(client.registries.listRegistries())).message).toMatch(/region/i);
  });

  test('JSON.stringify of an error keeps its message', async () => {
    // Came: the operation and the status, and nothing of what was wrong.
    const { client } = dataTheorem(text('{"assets":[', 'application/json'), once);

    const error = await failureOf(client.assets.listAssets({}));

    const { name, message } = error as Error;
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message });
  });
});

describe('strings of the server are data', () => {
  test.fails.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('the code "%s" is no kind', async (code) => {
    // Came: a function (or an object) as the kind, and "undefined" in the message.
    const { client } = risken(
      () => ({
        status: 400,
        text: `{"error":{"code":${JSON.stringify(code)},"message":"m"}}`,
        headers: { 'content-type': 'application/json' },
      }),
      once,
    );

    const error = await failureOf(client.aws.listAws({}));

    expect(refusalOf(error)).toBe('validation');
    expect(factsOf(error).message).not.toContain('undefined');
  });

  test.fails.each([
    ['a right that is missing', { message: 'missing permission login_events.read' }],
    ['a member named so', { message: 'forbidden', last_login: '2026-01-01' }],
  ])('"login" in %s asks nobody to sign in', async (_, body) => {
    // Came: a new token and a second request for each call, 11 sign-ins for 10 calls.
    let signIns = 0;
    const { client, requests } = aqua(
      ({ url }) =>
        url.pathname === '/v2/signin'
          ? { json: { status: 200, code: 0, data: { token: `token-number-${++signIns}` } } }
          : { status: 403, json: body },
      once,
      aquaSignIns.email,
    );

    const errors: unknown[] = [];
    for (const id of numbers(1, 10)) errors.push(await failureOf(client.cspmAlerts.getAlert({ id })));

    expect(new Set(errors.map(refusalOf))).toEqual(new Set(['permission']));
    expect(signIns).toBe(1);
    expect(requests).toHaveLength(11);
  });
});

describe('answers of any length and depth', () => {
  const filler = 'x'.repeat(9_000_000);

  test.fails.each([
    ['beside a number', `{"version":"${filler}","id":1234567890123456}`],
    ['beside digits in a string', `{"version":"${filler}","id":"0123456789012345"}`],
  ])('a string of 9 MB %s is read', async (_, body) => {
    // Came: a raw RangeError about the size of the stack.
    const { client } = risken(text(`{"data":${body}}`), once);

    expect((await client.aws.listAws({})) as unknown).toMatchObject({ version: filler });
  });

  test.fails('a write that was done is not hidden by the length of its answer', async () => {
    // Came: a raw RangeError that does not say that the write was done.
    const { client } = risken(text(`{"data":{"aws":{"aws_id":1,"name":"${filler}","aws_account_id":"0123456789012345"}}}`), once);

    expect(await client.aws.putAws({ aws: { name: 'Billing', aws_account_id: '123456789012' } })).toMatchObject({ aws: { aws_id: 1 } });
  });

  test.fails.each([310, 5_000])('a number of %i digits is refused with an error of ours', async (digits) => {
    // Came: a raw RangeError about a BigInt.
    const { client } = risken(text(`{"data":{"id":${'9'.repeat(digits)}}}`), once);

    expect(wordOf(await failureOf(client.aws.listAws({})))).toBe('parse');
  });

  test.fails('rows that are nested deep are walked, or refused with an error of ours', async () => {
    // Came: a raw RangeError at the second page.
    const deep = (id: number): string => `{"name":${id},"deep":${'['.repeat(6_000)}${']'.repeat(6_000)}}`;
    const { client } = aqua(
      (_, count) => ({
        text: `{"count":4,"result":${count > 2 ? '[]' : `[${deep(count * 2)},${deep(count * 2 + 1)}]`}}`,
        headers: { 'content-type': 'application/json' },
      }),
      once,
    );

    const { items, error } = await walk(client.images.listImages.items({}));

    if (error === undefined) expect(items).toHaveLength(4);
    else expect(wordOf(error)).not.toBe('not ours');
  });

  test.fails.each(['9007199254740993.0', '90071992547409930e-1', '9007199254740993E0', '0.9007199254740993e16'])(
    'an integer that JavaScript would round is noticed in the form %s',
    async (number) => {
      // Came: 9007199254740992, and no error.
      const { client } = risken(text(`{"data":{"id":${number}}}`), once);

      expect(wordOf(await failureOf(client.aws.listAws({})))).toBe('parse');
    },
  );

  test.fails('a number too large for JavaScript is noticed', async () => {
    // Came: Infinity.
    const { client } = risken(text('{"data":{"id":1e400}}'), once);

    expect(wordOf(await failureOf(client.aws.listAws({})))).toBe('parse');
  });
});

describe('an answer of another type than promised', () => {
  test.fails.each([['"x"'], ['42'], ['true']])('%s is no object', async (body) => {
    // Came: the value itself, typed as a list of keys.
    const { client } = aqua(text(`{"status":200,"code":0,"data":${body}}`), once);

    expect(wordOf(await failureOf(client.cspmKeys.listKeys({})))).toBe('parse');
  });

  test.fails.each([
    ['a new API key', (client: ReturnType<typeof cloudSec>['client']) => client.auth.createApiKey({ user_id: 7, key_length: 64 })],
    ['a version', (client: ReturnType<typeof cloudSec>['client']) => client.version.getClientVersion()],
  ] as const)('an object is no string where %s is promised', async (_, call) => {
    // Came: the object, typed as a string.
    const { client } = cloudSec(bodies({ api_key: 'invented' }), once);

    expect(wordOf(await failureOf(call(client)))).toBe('parse');
  });

  test.fails('a key that is shown once is not lost with the error about its form', async () => {
    // Came: an error that holds no body.
    const { client } = cloudSec(text('shown-once-0123456789', 'text/plain'), once);

    const error = await failureOf(client.auth.createApiKey({ user_id: 7, key_length: 64 }));

    expect(factsOf(error).body).toBe('shown-once-0123456789');
    expect(Object.keys(error as object)).not.toContain('body');
  });

  test.fails('JSON that is labelled as a page is JSON', async () => {
    // Came: an error that an HTML page came.
    const { client } = cloudSec(text('{"clouds":[],"total_count":0}', 'text/html; charset=utf-8'), once);

    expect(await client.clouds.listClouds()).toMatchObject({ clouds: [] });
  });
});

describe('JSON is UTF-8 whatever its label says', () => {
  test.fails.each(['utf8mb4', 'iso-8859-1', 'unknown-8', "'utf-8'"])('charset=%s', async (charset) => {
    // Came: an error about invalid text, or "ZÃ¼rich".
    const { client } = risken(text('{"data":{"aws":[{"aws_id":1,"name":"Zürich"}]}}', `application/json; charset=${charset}`), once);

    expect((await client.aws.listAws({})).aws[0]?.name).toBe('Zürich');
  });
});

describe("failures of a fetch of one's own", () => {
  const odd: readonly (readonly [string, () => unknown])[] = [
    ['a message that is a number', () => Object.assign(new Error('x'), { message: 7 })],
    ['a stack that is no string', () => Object.assign(new Error('x'), { stack: {} })],
    [
      'a getter that throws',
      () =>
        Object.defineProperty(new Error('x'), 'message', {
          get() {
            throw new Error('inner');
          },
        }),
    ],
    [
      'a proxy that throws',
      () =>
        new Proxy(
          {},
          {
            get() {
              throw new Error('inner');
            },
          },
        ),
    ],
  ];

  test.each(odd)('%s ends in an error of ours', async (_, create) => {
    // Came: a raw TypeError, or the inner error.
    const { client } = risken(() => ({}), { ...once, wrapFetch: () => () => Promise.reject(create() as Error) });

    expect(wordOf(await failureOf(client.aws.listAws({})))).toBe('network');
  });
});

test.fails('a long error message of the server is cut wherever it is shown', async () => {
  // Came: a message of 5 million characters, and the same in JSON.
  const { client } = risken(() => ({ status: 400, json: { error: { code: 'x'.repeat(5_000_000), message: 'm' } } }), once);

  const error = await failureOf(client.aws.listAws({}));

  expect((error as Error).message.length).toBeLessThan(2_000);
  expect(JSON.stringify(error).length).toBeLessThan(10_000);
});

test.fails('the time that servers give for "never" is no date of the last century', () => {
  // Came: the first of January 1901.
  expect(readDate('0001-01-01T00:00:00Z')?.getUTCFullYear() ?? 1).toBe(1);
});

test.fails('tokens that are issued and always refused are not asked for by every call', async () => {
  // Came: 51 sign-ins and 100 requests for 50 calls.
  let signIns = 0;
  const { client } = aqua(
    ({ url }) =>
      url.pathname === '/v2/signin'
        ? { json: { status: 200, code: 0, data: { token: `token-number-${++signIns}` } } }
        : { status: 401, json: { message: 'Unauthorized' } },
    once,
    aquaSignIns.email,
  );

  for (const id of numbers(1, 50)) await failureOf(client.cspmAlerts.getAlert({ id }));

  expect(signIns).toBeLessThanOrEqual(10);
});
