import { expect, test } from 'vitest';
import {
  InputError,
  isPolicyViolationWebhook,
  verifyWebhookToken,
  parseWebhook,
  buildPortalLink,
  type PortalTarget,
  receiveWebhook,
} from '@sec/datatheorem';

const token = 'invented/webhook+token=';
const document = {
  event: {
    type: 'API_SECURE__POLICY_VIOLATION_RESOLVED',
    version: 1,
    data: {
      uuid: 'v-1',
      affected_asset: { name: 'Shop' },
      policy_violation_status: 'RESOLVED',
      relevance: 'IMPORTANT',
      failed_reason: null,
    },
  },
  host: 'securetheorem.com',
  time: 1_930_000_000,
};

function post(body: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }): Request {
  return new Request('https://me.example/hook', { method: 'POST', headers, body });
}

test('an event with the right token is read', async () => {
  const received = await receiveWebhook(post(JSON.stringify(document)), { token });

  if (!received.ok) return expect.fail(received.reason);
  const { webhook } = received;
  expect(webhook).toEqual({
    type: 'API_SECURE__POLICY_VIOLATION_RESOLVED',
    product: 'API_SECURE',
    name: 'POLICY_VIOLATION_RESOLVED',
    version: 1,
    data: document.event.data,
    host: 'securetheorem.com',
    time: new Date('2031-02-27T23:06:40Z'),
    document,
  });
  expect(isPolicyViolationWebhook(webhook) && webhook.data.affected_asset?.name).toBe('Shop');
});

test.each([
  ['none', {}],
  ['a wrong one', { authorization: 'Bearer invented/webhook+token' }],
  ['an empty one', { authorization: 'Bearer ' }],
  ['another scheme', { authorization: `APIKey ${token}` }],
  ['one without its scheme', { authorization: token }],
])('a token that is missing or wrong (%s) is refused before the body is read', async (_, headers) => {
  const request = post('{', headers as Record<string, string>);

  expect(await receiveWebhook(request, { token })).toMatchObject({ ok: false, status: 401 });
  expect(request.bodyUsed).toBe(false);
});

test('while a token is changed, both are accepted', async () => {
  expect(await verifyWebhookToken(`bearer  ${token} `, ['old-token', token])).toBe(true);
  expect(await verifyWebhookToken('Bearer old-token', ['old-token', token])).toBe(true);
  expect(await verifyWebhookToken('Bearer older-token', ['old-token', token])).toBe(false);
  expect(await verifyWebhookToken(undefined, token)).toBe(false);
});

test.each([[''], [' '], [[]], [[token, '']]])('an empty token is refused, as it would let everybody in', async (empty) => {
  await expect(receiveWebhook(post('{}'), { token: empty })).rejects.toBeInstanceOf(InputError);
});

test('a webhook that is set up without a token needs an option that says so', async () => {
  expect(await receiveWebhook(post(JSON.stringify(document), {}), { token: false })).toMatchObject({ ok: true });
});

test('other methods, broken and large bodies have a status of their own', async () => {
  const get = new Request('https://me.example/hook', { headers: { authorization: `Bearer ${token}` } });

  expect(await receiveWebhook(get, { token })).toMatchObject({ ok: false, status: 405 });
  expect(await receiveWebhook(post('{'), { token })).toMatchObject({ ok: false, status: 400 });
  expect(await receiveWebhook(post('x'.repeat(200)), { token, maxBytes: 100 })).toMatchObject({ ok: false, status: 413 });
});

test('an event of an unknown type passes, and so does one without version, data or time', () => {
  expect(parseWebhook({ event: { type: 'MOBILE_PROTECT__SOMETHING__NEW' } })).toMatchObject({
    product: 'MOBILE_PROTECT',
    name: 'SOMETHING__NEW',
    version: undefined,
    data: {},
    time: undefined,
  });
  expect(parseWebhook({ event: { type: 'PLAIN' } })).toMatchObject({ product: 'PLAIN', name: '' });
});

test.each([['no json'], [[]], [null], [{}], [{ event: [] }], [{ event: { type: 5 } }]])('%j is not a webhook', (body) => {
  expect(() => parseWebhook(body)).toThrow(InputError);
});

test('links are those of the vendor’s own tools', () => {
  const app = { mobile_app_id: 12, mobile_app_uuid: 'u-1', latest_change_start: '2031-02-03T04:05:06Z', severity: ['HIGH', 'LOW'] };

  expect(buildPortalLink({ policy_violation_id: 'v/1' })).toBe('https://www.securetheorem.com/api/inspect/policy-violations/v%2F1');
  expect(buildPortalLink({ asset_id: 'a-1' })).toBe('https://www.securetheorem.com/api/inspect/assets/a-1');
  expect(buildPortalLink({ restful_api_id: 'r-1' }, 'https://portal.example/')).toBe('https://portal.example/api/restful-apis/r-1');
  expect(buildPortalLink(app)).toBe(
    'https://www.securetheorem.com/mobile-secure/v2/security?mobile_app_id=12&filter_by_named_filter=mobile_app:u-1&latest_change_start=2031-02-03T04%3A05%3A06Z&severity=HIGH&severity=LOW',
  );
  expect(() => buildPortalLink({ asset_id: '' })).toThrow(InputError);
  expect(() => buildPortalLink({} as PortalTarget)).toThrow(InputError);
});
