import { expect, test } from 'vitest';
import { type AwsAccount, onboardAws, type OnboardAwsInput } from '@sec/insightcloudsec';
import type { InsightCloudSecSandboxOptions } from '@sec/insightcloudsec/testing';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import { createHandClock } from '../support/hand-clock.js';
import { createSandboxClient } from './sandbox-client.js';

const adding = '/v2/prototype/cloud/add';
const account = (account_number: string): AwsAccount => ({
  account_number,
  name: `Account ${account_number}`,
  role_arn: `arn:aws:iam::${account_number}:role/cloudsec-reader`,
  external_id: 'b7f0c2d19e',
});
const [first, second, third] = [account('077788889999'), account('077788880000'), account('077788881111')] as const;

function setUp(options: InsightCloudSecSandboxOptions = {}) {
  const clock = createHandClock();
  const { client, sandbox } = createSandboxClient(
    { clock, harvestDurationMs: 40_000, seed: { resources: 0, images: 0 }, ...options },
    { clock },
  );
  const paths = (): string[] => sandbox.requests.map(({ path }) => path);
  return { clock, sandbox, client, paths };
}

test('an account is looked up, connected with badges, and waited for', async () => {
  const { client, sandbox } = setUp();
  const steps: unknown[] = [];

  const { accounts, failures } = await onboardAws(
    client,
    { accounts: [{ ...first, badges: [{ key: 'tier', value: 'gold' }] }], badges: [{ key: 'owner', value: 'payments' }] },
    { onProgress: (step) => steps.push(step) },
  );

  const badges = [
    { key: 'owner', value: 'payments' },
    { key: 'tier', value: 'gold' },
  ];
  expect(failures).toBe(0);
  expect(accounts).toMatchObject([
    {
      status: 'succeeded',
      vendorStatus: 'DEFAULT',
      connection: 'created',
      account_number: '077788889999',
      cloud: { status: 'DEFAULT', account_id: '077788889999' },
      error: undefined,
    },
  ]);
  expect(sandbox.state.clouds.at(-1)).toMatchObject({ account_id: '077788889999', badges });
  expect(steps.slice(0, 3)).toEqual([
    { step: 'connected', elapsedMs: 0, account_number: '077788889999', connection: 'created' },
    { step: 'badgesUpdated', elapsedMs: 0, account_number: '077788889999' },
    { step: 'waiting', elapsedMs: 0, account_numbers: ['077788889999'] },
  ]);
  expect(steps.at(-1)).toEqual({ step: 'waiting', elapsedMs: 45_000, account_numbers: [] });
});

test.each([
  ['a role alone', {}, 'instance_assume_role'],
  ['a role and keys', { api_key: 'AKIAEXAMPLE', secret_key: 'invented' }, 'assume_role'],
  ['keys alone', { api_key: 'AKIAEXAMPLE', secret_key: 'invented', role_arn: undefined }, 'standard'],
])('%s says how the server gets access', async (_, members, authentication_type) => {
  const { client, sandbox } = setUp();

  await onboardAws(client, { accounts: [{ ...first, ...members } as AwsAccount], wait: false });

  expect(sandbox.requests.find(({ path }) => path === adding)?.body).toMatchObject({
    creation_params: { cloud_type: 'AWS', authentication_type, account_number: '077788889999' },
  });
});

test('an existing account is not created again, and keeps its badges beside the new ones', async () => {
  const { client, sandbox, paths } = setUp();

  const { accounts } = await onboardAws(client, { accounts: [account('111111111111')], badges: [{ key: 'owner', value: 'payments' }] });

  expect(accounts).toMatchObject([{ status: 'succeeded', connection: 'existing', cloud: { name: 'Production' } }]);
  expect(paths()).not.toContain(adding);
  expect(sandbox.state.clouds[0]?.badges).toEqual([
    { key: 'environment', value: 'production' },
    { key: 'owner', value: 'payments' },
  ]);
});

test('a project of another cloud with the same number is another account', async () => {
  const { client, sandbox } = setUp();
  const found = {
    id: 7,
    name: 'x',
    cloud_type_id: 'GCE',
    account_id: first.account_number,
    status: 'DEFAULT',
    resource_id: 'divvyorganizationservice:7',
  };
  sandbox.faults.on('/clouds/list', () => Promise.resolve(Response.json({ clouds: [found], total_count: 1 })));

  expect((await onboardAws(client, { accounts: [first], wait: false })).accounts).toMatchObject([{ connection: 'created' }]);
});

test('there is a second between two accounts that are created, and no pause for an existing account', async () => {
  const { client, clock, sandbox } = setUp();

  await onboardAws(client, { accounts: [first, account('111111111111'), second, third], wait: false });

  expect(clock.monotonic()).toBe(2_000);
  expect(sandbox.state.clouds).toHaveLength(6);
});

test.each([
  ['ASSUME_ROLE_FAIL', 'failed', 1],
  ['PAUSED', 'failed', 1],
  ['INVALID_CREDS', 'unknown', 1],
])('the vendor’s status %s is the status %s', async (vendorStatus, status, failures) => {
  const { client } = setUp({ harvestOutcome: () => vendorStatus });

  expect(await onboardAws(client, { accounts: [first] })).toMatchObject({
    failures,
    accounts: [{ status, vendorStatus, connection: 'created', cloud: { status: vendorStatus }, error: undefined }],
  });
});

test('an account that fails does not stop the others', async () => {
  const { client, sandbox } = setUp();
  let calls = 0;
  sandbox.faults.on(adding, (_, answer) =>
    ++calls === 1 ? Promise.resolve(Response.json({ error_message: 'no licence left' }, { status: 400 })) : answer(),
  );

  const { accounts, failures } = await onboardAws(client, { accounts: [first, second] });

  expect(failures).toBe(1);
  expect(accounts).toMatchObject([
    {
      status: 'failed',
      vendorStatus: undefined,
      connection: undefined,
      cloud: undefined,
      error: { status: 400, vendorMessage: 'no licence left' },
    },
    { status: 'succeeded', account_number: second.account_number },
  ]);
});

test('an account whose response was lost is found and not created twice', async () => {
  const { client, sandbox } = setUp();
  sandbox.faults.on(adding, fault.resetAfterActing(), { times: 1 });

  const { accounts } = await onboardAws(client, { accounts: [first] });

  expect(accounts).toMatchObject([{ status: 'succeeded', connection: 'recovered' }]);
  expect(sandbox.state.clouds.filter(({ account_id }) => account_id === first.account_number)).toHaveLength(1);
});

test('an account that was created without its badges is a failure that has the account', async () => {
  const { client, sandbox } = setUp();
  sandbox.faults.on('/update', fault.status(500));

  const { accounts } = await onboardAws(client, { accounts: [first], badges: [{ key: 'a', value: '1' }] });

  expect(accounts).toMatchObject([
    { status: 'failed', connection: 'created', cloud: { account_id: first.account_number }, error: { status: 500 } },
  ]);
});

test('an account that is not in the list yet is waited for', async () => {
  const { client, sandbox } = setUp();
  let reads = 0;
  sandbox.faults.on('/clouds/list', (_, answer) =>
    ++reads <= 3 ? Promise.resolve(Response.json({ clouds: [], total_count: 0 })) : answer(),
  );

  const { accounts } = await onboardAws(client, { accounts: [first] });

  expect(accounts).toMatchObject([{ status: 'succeeded' }]);
});

test('the timeout is an error with the numbers of the accounts that are still being harvested', async () => {
  const { client } = setUp({ harvestDurationMs: 9_999_999 });

  await expect(onboardAws(client, { accounts: [first, account('111111111111')] }, { timeoutMs: 60_000 })).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    reason: 'timeout',
    message: expect.stringMatching(
      /^onboardAws: not finished after 60000 ms \(timeoutMs\); still being harvested: 077788889999\. They stay connected/,
    ),
  });
});

test('without a wait the account is running', async () => {
  const { client } = setUp();

  expect(await onboardAws(client, { accounts: [first], wait: false })).toMatchObject({
    failures: 0,
    accounts: [{ status: 'running', vendorStatus: 'REFRESH' }],
  });
});

test('an abort ends the pause, and the wait', async () => {
  const { client } = setUp();
  const controller = new AbortController();
  const options = { signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) };

  await expect(onboardAws(client, { accounts: [first, second] }, options)).rejects.toThrow('enough');
});

test('a rejected credential ends it', async () => {
  const { client, sandbox, paths } = setUp();
  sandbox.faults.on('/clouds/list', () => Promise.resolve(Response.json({}, { status: 401 })));

  await expect(onboardAws(client, { accounts: [first, second] })).rejects.toMatchObject({ code: 'SEC_AUTH' });
  expect(paths()).toEqual([]);
});

test.each<[string, OnboardAwsInput, string, RegExp]>([
  ['no accounts', { accounts: [] }, 'accounts', /must be a non-empty array of accounts, got an empty array/],
  [
    'a number',
    { accounts: [{ ...first, account_number: 77788889999 as never }] },
    'accounts[0].account_number',
    /a number, which loses leading zeros/,
  ],
  ['eleven digits', { accounts: [first, { ...first, account_number: '77788889999' }] }, 'accounts[1].account_number', /12 digits/],
  [
    'an account twice',
    { accounts: [first, first] },
    'accounts[1].account_number',
    /a number that no other account has, got 077788889999 twice/,
  ],
  ['no name', { accounts: [{ ...first, name: ' ' }] }, 'accounts[0].name', /a non-empty string/],
  [
    'a role of another account',
    { accounts: [{ ...first, role_arn: second.role_arn ?? '' }] },
    'accounts[0].role_arn',
    /got one of 077788880000/,
  ],
  ['a role without its ARN', { accounts: [{ ...first, role_arn: 'cloudsec-reader' }] }, 'accounts[0].role_arn', /ARN of an IAM role/],
  [
    'no access',
    { accounts: [{ account_number: '077788889999', name: 'x' }] },
    'accounts[0].role_arn',
    /is required, got undefined; for example .*or \{ api_key, secret_key \}/,
  ],
  [
    'half a key pair',
    { accounts: [{ ...first, api_key: 'AKIAEXAMPLE' }] },
    'accounts[0].secret_key',
    /is required, got undefined; for example \{ api_key, secret_key \}/,
  ],
  ['a string for a badge', { accounts: [first], badges: ['owner'] as never }, 'badges[0]', /a badge with the strings/],
  ['a string for a boolean', { accounts: [first], wait: 'no' as never }, 'wait', /must be a boolean/],
])('%s is refused before anything is sent', async (_, input, member, message) => {
  const { client, sandbox } = setUp();

  await expect(onboardAws(client, input)).rejects.toMatchObject({ code: 'SEC_INPUT', member, message: expect.stringMatching(message) });
  expect(sandbox.requests).toHaveLength(0);
});
