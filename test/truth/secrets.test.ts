/** Secrets stay secret, and what a stranger sends does no harm. Each test names, in its first comment, what came when it was written. */
import { describe, expect, test } from 'vitest';
import type { ReceivedRequest, ScriptedAnswer } from '../support/script.js';
import { aqua, cloudSec, dataTheorem, risken, secrets, withHeaders } from './support/clients.js';
import { growthOfCost } from './support/load.js';
import { factsOf, failureOf, visible, wordOf } from './support/outcomes.js';
import { ensureRegistry, gateImage, gateTemplate, registryOf, sendApp } from './support/workflows.js';

const once = { once: true } as const;
const inputSecret = 'invented-Pass+word/42';

/** Refuses a request by repeating its body, as validators like to do. */
const repeatsBody = ({ body }: ReceivedRequest): ScriptedAnswer => ({
  status: 400,
  json: { message: `cannot use ${body ?? ''}`, error: `cannot use ${body ?? ''}` },
});

describe('the credential of the client', () => {
  test('is not in the error of a workflow that quotes a good answer', async () => {
    // Came: the key in the message.
    const { client } = cloudSec(() => ({ json: { build_id: 1, errors: [`no such key ${secrets.apiKey}`] } }), once);

    expect(visible(await failureOf(gateTemplate(client)))).not.toContain(secrets.apiKey);
  });

  test('is not in the error of a gate over an image', async () => {
    // Came: the token in the message.
    let looks = 0;
    const { client } = aqua(({ url, method }) => {
      const { pathname } = url;
      if (pathname === '/api/v1/registries') return { json: [{ name: 'Google', type: 'GCR', url: 'https://gcr.io' }] };
      if (method === 'POST') return { json: { status: 'Sent To Scan' } };
      if (pathname.endsWith('/status')) return { json: { status: ['Scanned', 'In Progress', 'Scanned'][Math.min(looks++, 2)] } };
      if (pathname.endsWith('/scan_result')) return { json: { disallowed: false, errorMsg: `no pull with ${secrets.token}` } };
      return { status: 404, json: { message: 'not found', code: 404 } };
    }, once);

    const error = await failureOf(gateImage(client));

    expect((error as Error).message).toContain('no pull with');
    expect(visible(error)).not.toContain(secrets.token);
  });

  const forms: readonly (readonly [string, string, string])[] = [
    ['entities of HTML', 'P&amp;ss&quot;w&lt;ö&gt;rd-of-ours', 'rd-of-ours'],
    ['numbered entities of HTML', 'P&#38;ss&#34;w&#60;&#246;&#62;rd-of-ours', 'rd-of-ours'],
    ['escapes as Go writes them', 'P\\u0026ss\\"w\\u003cö\\u003erd-of-ours', 'rd-of-ours'],
    ['escapes as Python writes them', 'P&ss\\"w<\\u00f6>rd-of-ours', 'rd-of-ours'],
  ];

  test.each(forms)('is not repeated in %s', async (_, form, end) => {
    // Came: the password in that form, in the message and in the body.
    const { client } = cloudSec(
      ({ url }) =>
        url.pathname.endsWith('/user/login')
          ? { json: { session_id: 'invented-session' } }
          : { status: 400, text: `no user with ${form}`, headers: { 'content-type': 'text/plain' } },
      once,
      { username: 'ops', password: secrets.password },
    );

    const error = await failureOf(client.clouds.listClouds());

    expect((error as Error).message).toContain('no user with');
    expect(visible(error)).not.toContain(end);
  });
});

describe('a secret in the input of a call', () => {
  type Aqua = ReturnType<typeof aqua>['client'];

  test.each([
    [
      'users.createUser',
      (client: Aqua) => client.users.createUser({ id: 'ops', password: inputSecret, passwordConfirm: inputSecret, roles: ['Auditor'] }),
    ],
    ['users.changeUserPassword', (client: Aqua) => client.users.changeUserPassword({ name: 'ops', new_password: inputSecret })],
    [
      'registries.createRegistry',
      (client: Aqua) => client.registries.createRegistry({ name: 'invented', type: 'HUB', password: inputSecret }),
    ],
    ['auth.login', (client: Aqua) => client.auth.login({ id: 'ops', password: inputSecret })],
    ['auth.signIn', (client: Aqua) => client.auth.signIn({ email: 'ops@example.org', password: inputSecret })],
    ['the workflow that keeps a registry', (client: Aqua) => ensureRegistry(client, inputSecret)],
  ] as const)('is in no error of %s', async (_, call) => {
    // Came: the password in the message and in every printed form.
    const { client } = aqua((request) => (request.method === 'GET' ? { json: [] } : repeatsBody(request)), once);

    expect(visible(await failureOf(call(client)))).not.toContain(inputSecret);
  });

  test('is in no error of a setting of RISKEN', async () => {
    // Came: the token in the message and in every printed form.
    const { client } = risken(repeatsBody, once);
    const github_setting = { name: 'invented', type: 1, target_resource: 'invented', personal_access_token: inputSecret } as const;

    expect(visible(await failureOf(client.code.putGithubSetting({ github_setting })))).not.toContain(inputSecret);
  });

  test('is in no error of a login or of a new user of InsightCloudSec', async () => {
    // Came: the password in the message and in every printed form.
    const { client } = cloudSec(
      ({ body }) => ({ status: 400, json: { error_message: `cannot use ${body ?? ''}`, error_type: 'BadRequest' } }),
      once,
    );
    const user = { name: 'Ops', email: 'ops@example.org', username: 'ops', access_level: 'BASIC_USER' };

    const errors = [
      await failureOf(client.auth.login({ username: 'ops', password: inputSecret })),
      await failureOf(client.users.createUser({ ...user, password: inputSecret, confirm_password: inputSecret })),
    ];

    expect(errors.map(visible).join('\n')).not.toContain(inputSecret);
  });
});

describe('headers', () => {
  test.each(['cookie', 'proxy-authorization', 'cf-access-client-secret', 'x-gateway-key'])(
    'of the caller are secrets as well: %s',
    async (name) => {
      // Came: the value in the message and in every printed form.
      const { client } = risken(({ headers }) => ({ status: 403, json: { error: `refused: ${JSON.stringify(headers)}` } }), {
        ...once,
        headers: { [name]: inputSecret },
      });

      expect(visible(await failureOf(client.aws.listAws({})))).not.toContain(inputSecret);
    },
  );

  test('of one call are secrets as well', async () => {
    // Came: the value in the message and in every printed form.
    const { client } = risken(({ headers }) => ({ status: 403, json: { error: `refused: ${JSON.stringify(headers)}` } }), once);

    expect(visible(await failureOf(client.aws.listAws({}, withHeaders({ cookie: inputSecret }))))).not.toContain(inputSecret);
  });

  test.each([
    ['set-cookie', `session=${inputSecret}`],
    ['location', `https://login.example/?token=${inputSecret}`],
  ])('of an answer that hold secrets are shown nowhere: %s', async (name, value) => {
    // Came: the value in the hidden headers of the error.
    const { client } = risken(() => ({ status: 403, json: { error: 'no' }, headers: { [name]: value } }), once);

    expect(visible(await failureOf(client.aws.listAws({})))).not.toContain(inputSecret);
  });
});

describe('strings from a stranger', () => {
  test.each([
    ['clears the screen', '\u001b[2J'],
    ['names the window', '\u001b]0;owned\u0007'],
    ['turns the line round', '\u202e'],
    ['begins a new line', '\r'],
    ['deletes', '\u0008'],
  ])('with a control character that %s are cleaned for messages', async (_, character) => {
    // Came: the character itself.
    const { client } = risken(() => ({ status: 400, json: { error: `before${character}after` } }), once);

    const { message } = factsOf(await failureOf(client.aws.listAws({})));

    expect(message).toContain('before');
    expect(message).not.toContain(character);
  });

  test('cost time in proportion to their length', async () => {
    // Came: 16 times the time for four times the slashes, 5 seconds for 60,000 of them.
    const find = async (slashes: number): Promise<void> => {
      const prefixes = [`a${'/'.repeat(slashes)}x`];
      const { client } = aqua(() => ({ json: [{ name: 'Google', type: 'GCR', url: 'https://gcr.io', prefixes }] }), once);
      await registryOf(client, 'gcr.io/team/app:1.4');
    };

    expect(await growthOfCost(4_000, find)).toBeLessThan(8);
  });
});

describe('an address to upload to', () => {
  test.each([
    'https://evil.example/upload/0123456789abcdef',
    'https://169.254.169.254/upload/0123456789abcdef',
    'https://10.0.0.1/upload/0123456789abcdef',
    'https://0.0.0.0/upload/0123456789abcdef',
    'https://[::]/upload/0123456789abcdef',
    'https://[::ffff:127.0.0.1]/upload/0123456789abcdef',
    'https://localhost./upload/0123456789abcdef',
  ])('that is neither the vendor nor trusted by the caller gets no file: %s', async (upload_url) => {
    // Came: the whole file was sent.
    const { client, requests } = dataTheorem(
      ({ url }) => ({ json: url.pathname.endsWith('/upload_init') ? { upload_url } : { mobile_app_id: 1, scan_id: '9' } }),
      once,
    );

    const error = await failureOf(sendApp(client, new Blob(['PK-invented'])));

    expect(wordOf(error)).not.toBe('not ours');
    expect(requests).toHaveLength(1);
  });
});
