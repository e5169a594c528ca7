/** What refusals of the four vendors say, and what follows from them. */
import { createAquaClient } from '@sec/aqua';
import { describe, expect, test } from 'vitest';
import { createHandClock, type HandClock } from '../support/hand-clock.js';
import { script, type ScriptedAnswer } from '../support/script.js';
import { aqua, aquaSignIns, aquaWithoutConsole, type Answerer, cloudSec, dataTheorem, risken, secrets } from './support/clients.js';
import { factsOf, failureOf, refusalOf, wordOf } from './support/outcomes.js';

const once = { once: true } as const;
const answer =
  (...answers: readonly ScriptedAnswer[]): Answerer =>
  (_, count) =>
    answers[Math.min(count, answers.length) - 1] as ScriptedAnswer;
/** Signing takes real time, in which a clock that jumps would fire the timers of the attempt. */
function heldClock(): HandClock {
  const clock = createHandClock();
  clock.hold();
  return clock;
}
const page: ScriptedAnswer = { text: '<!doctype html><title>Sign in</title>', headers: { 'content-type': 'text/html' } };
const consoleUser = { username: 'ops', password: secrets.password } as const;
const cloudUser = { username: 'ops', password: secrets.password } as const;

describe('a refused credential names the options, the variables and the host to check', () => {
  const aquaKey = ['"auth.apiKey"', 'AQUA_API_SECRET', '"region"', 'AQUA_REGION', 'AQUA_AUTH_URL', 'https://aqua.example'];
  const aquaUser = ['"auth.email"', 'AQUA_PASSWORD', '"region"', 'AQUA_REGION', 'https://aqua.example'];
  const console = ['"auth.username"', 'AQUA_PASSWORD', '"consoleUrl"', 'AQUA_CONSOLE_URL', 'https://aqua.example'];
  const cloud = ['"auth.username"', 'INSIGHTCLOUDSEC_PASSWORD', 'https://cloudsec.example', 'INSIGHTCLOUDSEC_BASE_URL'];
  const refusal = { json: { status: 401, code: 2, message: 'Unauthorized' } };
  const listOf = (client: ReturnType<typeof aqua>['client']) => client.registries.listRegistries();

  test.each<[string, (server: Answerer) => Promise<unknown>, readonly string[]]>([
    ['key of Aqua', (server) => listOf(aqua(server, { ...once, hand: heldClock() }, aquaSignIns.key).client), aquaKey],
    ['user of Aqua', (server) => listOf(aqua(server, once, aquaSignIns.email).client), aquaUser],
    ['user of a console of Aqua', (server) => listOf(aqua(server, once, consoleUser).client), console],
    ['user of InsightCloudSec', (server) => cloudSec(server, once, cloudUser).client.clouds.listClouds(), cloud],
  ])('%s', async (_, call, expected) => {
    for (const answers of [
      { status: 401, ...refusal },
      { status: 403, ...refusal },
      { status: 422, json: {} },
      { status: 404, json: {} },
      page,
      { json: { data: {} } },
    ]) {
      const error = await failureOf(call(answer(answers)));

      expect(wordOf(error), JSON.stringify(answers)).toBe('auth');
      for (const word of expected) expect(factsOf(error).message, JSON.stringify(answers)).toContain(word);
    }
  });

  test.each<[string, (server: Answerer) => Promise<unknown>, readonly string[]]>([
    ['token of Aqua', (server) => listOf(aqua(server, once).client), ['"auth.token"', 'AQUA_TOKEN', 'AQUA_REGION']],
    [
      'console user of Aqua with every request',
      (server) => listOf(aqua(server, once, { ...consoleUser, scheme: 'basic' }).client),
      console,
    ],
    [
      'key of InsightCloudSec',
      (server) => cloudSec(server, once).client.clouds.listClouds(),
      ['"auth.apiKey"', 'INSIGHTCLOUDSEC_API_KEY', 'https://cloudsec.example'],
    ],
    [
      'key of Data Theorem',
      (server) => dataTheorem(server, once).client.assets.listAssets(),
      ['"auth.resultsApiKey"', 'DATATHEOREM_API_KEY'],
    ],
    [
      'upload key of Data Theorem',
      (server) => dataTheorem(server, once).client.uploads.initMobileAppUpload(),
      ['"auth.uploadApiKey"', 'DATATHEOREM_UPLOAD_API_KEY'],
    ],
    [
      'token of RISKEN, whose token service may be down',
      (server) => risken(server, once).client.aws.listAws({}),
      ['token service is down', '"auth.accessToken"', 'RISKEN_ACCESS_TOKEN', 'https://risken.example/api/v1', 'RISKEN_BASE_URL'],
    ],
  ])('%s', async (_, call, expected) => {
    const { message } = factsOf(await failureOf(call(answer({ status: 401, json: {} }))));

    for (const word of expected) expect(message).toContain(word);
  });

  test('a console that refuses a new token is perhaps that of another account', async () => {
    const { client } = aqua(
      ({ url }) =>
        url.pathname === '/v2/signin'
          ? { json: { status: 200, code: 0, data: { token: 'opaque-token-0123456789' } } }
          : { status: 401, json: { message: 'Unauthorized', code: 401 } },
      once,
      aquaSignIns.email,
    );

    expect(factsOf(await failureOf(listOf(client))).message).toContain('"consoleUrl" (AQUA_CONSOLE_URL)');
  });

  test.each([500, 502, 429])('a sign-in that fails with %i blames no option', async (status) => {
    const { client } = aqua(answer({ status, json: { message: 'busy' } }), once, aquaSignIns.email);

    const error = await failureOf(listOf(client));

    expect(wordOf(error)).toBe('http');
    expect(factsOf(error).message).not.toContain('AQUA_');
  });
});

describe('Aqua', () => {
  const signedIn: ScriptedAnswer = { json: { status: 200, code: 0, data: { token: 'opaque-token-0123456789' } } };

  test.each([500, 503, 429])('a lookup of the console that fails with %i is that failure, as the next one may work', async (status) => {
    const { client } = aquaWithoutConsole(({ url }) => (url.pathname === '/v2/signin' ? signedIn : { status, json: {} }), once);

    expect(factsOf(await failureOf(client.registries.listRegistries()))).toMatchObject({ code: 'SEC_HTTP', status });
  });

  test('a password that locked an account is not tried again', async () => {
    const server = script([{ status: 429, json: { message: 'Account locked, too many failed logins', code: 429 } }]);
    const client = createAquaClient({ ...server, consoleUrl: 'https://aqua.example', auth: consoleUser });

    const errors = [await failureOf(client.registries.listRegistries()), await failureOf(client.registries.listRegistries())];

    expect(errors.map(wordOf)).toEqual(['auth', 'auth']);
    expect(server.requests).toHaveLength(1);
  });

  test('a sign-in that is only busy is tried again', async () => {
    const server = script([
      { status: 429, json: { message: 'rate limit exceeded', code: 429 } },
      { json: { token: 'opaque-token-0123456789' } },
      { json: [] },
    ]);
    const client = createAquaClient({ ...server, consoleUrl: 'https://aqua.example', auth: consoleUser });

    expect(await client.registries.listRegistries()).toEqual([]);
  });

  test.each([
    'Please login',
    'Access denied; Missing token. Please log in.',
    'The token is missing, please sign in',
    'You must be logged in to do this',
    'token expired',
  ])('"%s" asks to sign in', async (message) => {
    let signIns = 0;
    const { client } = aqua(
      ({ url }) => (url.pathname === '/v2/signin' ? (signIns++, signedIn) : { status: 403, json: { status: 403, code: 1, message } }),
      once,
      aquaSignIns.email,
    );

    expect(wordOf(await failureOf(client.cspmAlerts.getAlert({ id: 7 })))).toBe('auth');
    expect(signIns).toBe(2);
  });

  test.each(['missing permission login_events.read', 'may not change the login page', 'user has no last login', 'logins::list'])(
    '"%s" is about a right',
    async (message) => {
      const { client } = aqua(answer({ status: 403, json: { status: 403, code: 1, message } }), once);

      expect(refusalOf(await failureOf(client.cspmAlerts.getAlert({ id: 7 })))).toBe('permission');
    },
  );

  test('an envelope that names a failure is one, whatever its data; one with a code beside data is not', async () => {
    const refused = aqua(answer({ json: { status: 409, code: 1, message: 'taken', data: { id: 7 } } }), once).client;
    const noted = aqua(answer({ json: { status: 200, code: 7, message: 'noted', data: { id: 7 } } }), once).client;

    expect(refusalOf(await failureOf(refused.cspmAlerts.getAlert({ id: 7 })))).toBe('conflict');
    expect(await noted.cspmAlerts.getAlert({ id: 7 })).toMatchObject({ id: 7 });
  });

  test('a message alone is no failure of a write, and is reported once', async () => {
    const notices: string[] = [];
    for (const body of [{ message: 'deleted' }, { message: 'deleted', code: 200 }, { message: 'deleted', code: 0 }]) {
      const client = createAquaClient({
        ...script([{ json: body }]),
        auth: { token: secrets.token },
        consoleUrl: 'https://aqua.example',
        onNotice: ({ notice, operationId, message }) => notices.push(`${notice} ${operationId} ${message}`),
      });
      const image = { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' };

      expect(await client.images.deleteImage(image)).toMatchObject(body);
      await client.images.deleteImage(image);
    }

    expect(notices).toEqual(Array(3).fill('message deleteImage the server says: deleted'));
  });
});

describe('InsightCloudSec', () => {
  test('a session that a response with 200 calls unauthorized is begun anew', async () => {
    let logins = 0;
    const { client } = cloudSec(
      ({ url, headers }) => {
        if (url.pathname.endsWith('/login')) return { json: { session_id: `session-number-${++logins}` } };
        return headers['x-auth-token'] === 'session-number-2'
          ? { json: { clouds: [], total_count: 0 } }
          : { json: { error_type: 'Unauthorized', error_message: 'Not authorized.' } };
      },
      once,
      cloudUser,
    );

    expect(await client.clouds.listClouds()).toMatchObject({ clouds: [] });
    expect(logins).toBe(2);
  });

  test('a list that is there is a list, also beside a note about a part of it', async () => {
    const { client } = cloudSec(answer({ json: { clouds: [{ id: 1 }], total_count: 1, error_message: 'one region was skipped' } }), once);

    expect(await client.clouds.listClouds()).toMatchObject({ clouds: [{ id: 1 }] });
  });

  test.each([
    [
      { messages: { json: { name: ['taken'], tags: { 0: ['bad'] } }, query: { page: ['too large'] } } },
      { name: 'taken', 'tags.0': 'bad', page: 'too large' },
    ],
    [{ messages: { json: { name: ['taken'] }, query: { name: ['unknown'] } } }, { name: 'taken; unknown' }],
    [{ messages: { json: { __proto__: null, constructor: ['bad'] } } }, { constructor: 'bad' }],
  ])('members of %j', async (json, fieldErrors) => {
    const { client } = cloudSec(answer({ status: 422, json }), once);

    expect(factsOf(await failureOf(client.clouds.searchClouds({}))).fieldErrors).toEqual(fieldErrors);
  });
});

describe('RISKEN', () => {
  const crash: ScriptedAnswer = { status: 503, json: { error: { code: 'Unavailable', message: 'error reading from server: EOF' } } };
  const good: ScriptedAnswer = { json: { data: {} } };

  test('a write that ended a service is not sent again, and may have been done', async () => {
    const { client, requests } = risken(answer(crash, good));

    const error = await failureOf(client.project.updateProject({ name: 'x' }));

    expect(requests).toHaveLength(1);
    expect(factsOf(error)).toMatchObject({
      status: 503,
      mayHaveSucceeded: true,
      message: expect.stringContaining('not retried') as string,
    });
  });

  test('a read is, as is a write that met a service that was down', async () => {
    const read = risken(answer(crash, good));
    const write = risken(answer({ status: 503, json: { error: { code: 'Unavailable', message: 'connection refused' } } }, good));

    await read.client.aws.listAws({});
    await write.client.project.updateProject({ name: 'x' });

    expect([read.requests.length, write.requests.length]).toEqual([2, 2]);
  });

  test.each<[string, Readonly<Record<string, string>> | undefined]>([
    ['name: cannot be blank.', { name: 'cannot be blank' }],
    [
      'name: cannot be blank; tag: (0: must be a tag; 1: must be short.).',
      { name: 'cannot be blank', 'tag.0': 'must be a tag', 'tag.1': 'must be short' },
    ],
    ['aws: (aws_account_id: the length must be between 12 and 12.).', { 'aws.aws_account_id': 'the length must be between 12 and 12' }],
    ['name: (not nested) at all.', { name: '(not nested) at all' }],
    [
      'invalid UpdateProjectRequest.Name: value length must be between 1 and 64 runes, inclusive',
      { name: 'value length must be between 1 and 64 runes, inclusive' },
    ],
    ['invalid PutThingRequest.AwsAccountId: bad; invalid PutThingRequest.Tags[0]: worse', { aws_account_id: 'bad', 'tags.0': 'worse' }],
    [
      'invalid PutThingRequest.Thing: embedded message failed validation | caused by: invalid Thing.ProjectId: value must be greater than 0',
      { 'thing.project_id': 'value must be greater than 0' },
    ],
    ['required AWS', undefined],
    ['record not found.', undefined],
    ['invalid request', undefined],
    ['__proto__: is refused.', Object.fromEntries([['__proto__', 'is refused']])],
  ])('"%s" names the members %j, as a string and as an object', async (said, fieldErrors) => {
    for (const error of [said, { code: 'InvalidArgument', message: said }]) {
      const { client } = risken(answer({ status: 400, json: { error } }), once);

      const facts = factsOf(await failureOf(client.project.updateProject({ name: 'x' })));

      expect(Object.entries(facts.fieldErrors ?? {})).toEqual(Object.entries(fieldErrors ?? {}));
      expect(facts.vendorMessage).toBe(said);
    }
  });
});

describe('Data Theorem', () => {
  test.each<[json: object, expected: object]>([
    [{ error: { code: 400, message: 'bad', status: 'INVALID_ARGUMENT' } }, { vendorCode: '400', vendorMessage: 'bad' }],
    [
      { error: 'bad', status: 'INVALID_ARGUMENT' },
      { vendorCode: 'INVALID_ARGUMENT', vendorMessage: 'bad' },
    ],
    [
      { status: 'error', message: 'bad' },
      { vendorCode: undefined, vendorMessage: 'bad' },
    ],
    [{ errors: ['bad', 'worse'] }, { vendorMessage: 'bad' }],
    [{ messages: 'bad' }, { vendorMessage: 'bad' }],
    [{ errors: { list: { 0: ['bad'] } } }, { fieldErrors: { 'list.0': 'bad' } }],
    [
      {
        errors: [
          { field: 'a', message: 'bad' },
          { field: 'a', message: 'worse' },
        ],
      },
      { fieldErrors: { a: 'bad; worse' } },
    ],
  ])('%j', async (json, expected) => {
    const { client } = dataTheorem(answer({ status: 400, json }), once);

    expect(factsOf(await failureOf(client.assets.listAssets({})))).toMatchObject(expected);
  });

  test('an error in place of a scan is a failure, an object that has both is a scan', async () => {
    const refused = dataTheorem(answer({ json: { error: 'the backend is away' } }), once).client;
    const noted = dataTheorem(answer({ json: { id: '7', status: 'COMPLETED', error: 'one part was skipped' } }), once).client;

    expect(factsOf(await failureOf(refused.mobileApps.getMobileApp({ id: '7' }))).message).toContain('the backend is away');
    expect(await noted.mobileApps.getMobileApp({ id: '7' })).toMatchObject({ id: '7' });
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'the name "%s" in any place of a failure is only a name',
  async (name) => {
    const inner = (json: string): Answerer => answer({ status: 400, text: json, headers: { 'content-type': 'application/json' } });
    const quoted = JSON.stringify(name);
    const errors = [
      await failureOf(
        aqua(inner(`{"status":400,"code":${quoted},"message":${quoted},"errors":{${quoted}:${quoted}}}`), once).client.cspmAlerts.getAlert({
          id: 7,
        }),
      ),
      await failureOf(
        cloudSec(
          inner(`{"error_type":${quoted},"error_message":${quoted},"messages":{${quoted}:{${quoted}:[${quoted}]}}}`),
          once,
        ).client.clouds.listClouds(),
      ),
      await failureOf(
        dataTheorem(
          inner(`{"error":{"code":${quoted},"status":${quoted},"errors":{${quoted}:[${quoted}]}}}`),
          once,
        ).client.assets.listAssets({}),
      ),
      await failureOf(risken(inner(`{"error":{"code":${quoted},"message":${quoted}}}`), once).client.aws.listAws({})),
    ];

    for (const error of errors) {
      expect(refusalOf(error)).toBe('validation');
      expect(factsOf(error).vendorCode).toBe(name);
      expect(factsOf(error).message).not.toMatch(/undefined|function|\[object/);
    }
  },
);
