import { expect, test } from 'vitest';
import { createRiskenClient, InputError, onboardAws, WorkflowError } from '@sec/risken';
import { failureOf } from '../support/failure-of.js';
import { type ReceivedRequest, script } from '../support/script.js';
import { clientOptions, createScriptedClient, routesOf } from './scripted-client.js';

const account = {
  name: 'Billing',
  aws_account_id: '444455556666',
  data_source: 'aws:access-analyzer',
  assume_role_arn: 'arn:aws:iam::444455556666:role/reader',
  external_id: 'b7f0c2d19e',
};

const catalogued = { aws_data_source_id: 1002, data_source: 'aws:access-analyzer', max_score: 1 };
const attached = { ...catalogued, aws_id: 3, project_id: 7, assume_role_arn: 'arn', external_id: 'x' };

/** A server with one scanner that shows one state after another, and the last one from then on. */
function installation(states: readonly object[]): (request: ReceivedRequest) => unknown {
  let reads = 0;
  return ({ url }) => {
    if (url.pathname.endsWith('/put-aws')) return { aws: { aws_id: 3 } };
    if (url.pathname.endsWith('/list-datasource')) return { data_source: [states[Math.min(reads++, states.length - 1)]] };
    return { data_source: attached };
  };
}

test('onboarding registers, attaches and keeps what a plain attach would reset', async () => {
  const { client, requests } = createScriptedClient(installation([{ ...attached, scan_at: 99, specific_version: 'v2' }]));

  const { aws, data_source, scan } = await onboardAws(client, { ...account, scan: false });

  expect([aws.aws_id, data_source.aws_data_source_id, scan]).toEqual([3, 1002, undefined]);
  expect(routesOf(requests)).toEqual(['put-aws', 'list-datasource', 'attach-datasource']);
  expect(JSON.parse(requests[2]?.body ?? '')).toEqual({
    project_id: 7,
    attach_data_source: {
      aws_id: 3,
      aws_data_source_id: 1002,
      project_id: 7,
      assume_role_arn: account.assume_role_arn,
      external_id: account.external_id,
      status: 2,
      scan_at: 99,
      specific_version: 'v2',
    },
  });
});

test('onboarding reports each step and each poll of the first scan, by the clock of the client', async () => {
  const { client, clock } = createScriptedClient(installation([catalogued, { ...attached, status: 3 }, { ...attached, status: 1 }]));
  const seen: unknown[] = [];
  const tokens: string[] = [];

  const { scan } = await onboardAws(client, account, {
    intervalMs: 1_000,
    onProgress: ({ step, elapsedMs, vendorStatus }) => seen.push([step, elapsedMs, vendorStatus]),
    onResumeToken: (resumeToken) => tokens.push(resumeToken),
  });

  expect(scan).toMatchObject({ status: 'succeeded', vendorStatus: 'OK', durationMs: 1_000 });
  expect(seen).toEqual([
    ['registered', 0, undefined],
    ['attached', 0, undefined],
    ['scanning', 0, 'IN_PROGRESS'],
    ['scanning', 1_000, 'OK'],
    ['scanned', 1_000, undefined],
  ]);
  expect(tokens).toHaveLength(2);
  expect(clock.pending).toBe(0);
});

test('the end of a scan that ran before the attachment is not taken for that of the first scan', async () => {
  const { client } = createScriptedClient(
    installation([
      { ...attached, status: 3, scan_at: 100, status_detail: 'started 1' },
      { ...attached, status: 2, scan_at: 100 },
      { ...attached, status: 1, scan_at: 150 },
      { ...attached, status: 3, scan_at: 150, status_detail: 'started 2' },
      { ...attached, status: 1, scan_at: 200 },
    ]),
  );

  await expect(onboardAws(client, account)).resolves.toMatchObject({ scan: { data_source: { scan_at: 200 } } });
});

test('a response without the attachment leaves the catalogue to compare with', async () => {
  let reads = 0;
  const { client } = createScriptedClient(({ url }) => {
    if (url.pathname.endsWith('/put-aws')) return { aws: { aws_id: 3 } };
    if (!url.pathname.endsWith('/list-datasource')) return {};
    return {
      data_source: [reads++ === 0 ? { ...attached, status: 1, scan_at: 100 } : { ...attached, status: 1, scan_at: reads < 4 ? 100 : 200 }],
    };
  });

  await expect(onboardAws(client, account)).resolves.toMatchObject({ scan: { data_source: { scan_at: 200 } } });
});

test('one time limit covers all steps, and its error names the workflow that was called', async () => {
  const slow = createRiskenClient({ ...clientOptions, ...script([{ hangs: true }]), attemptTimeoutMs: 600_000 });
  const { client, clock } = createScriptedClient(installation([catalogued, { ...attached, status: 2 }, { ...attached, status: 3 }]));

  const error = await failureOf<WorkflowError>(onboardAws(client, account, { timeoutMs: 60_000 }));

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ workflow: 'onboardAws', reason: 'timeout' });
  expect(error.message).toBe('onboardAws: not finished after 60000 ms (timeoutMs); the last status was "IN_PROGRESS"');
  expect(clock.pending).toBe(0);
  await expect(onboardAws(slow, account, { timeoutMs: 60_000 })).rejects.toThrow(/^onboardAws: .*the account was being registered$/);
});

test('an installation without the scanner is an error that names those that there are', async () => {
  const { client } = createScriptedClient(installation([catalogued]));

  const error = await failureOf<WorkflowError>(onboardAws(client, { ...account, data_source: 'aws:portscan' }));

  expect(error).toMatchObject({ workflow: 'onboardAws', reason: 'scannerNotFound', mayHaveSucceeded: true });
  expect(error.message).toBe('onboardAws: there is no scanner "aws:portscan"; there are: aws:access-analyzer');
});

test('a listener that throws ends neither the steps nor the scan', async () => {
  const { client, requests } = createScriptedClient(
    installation([catalogued, { ...attached, status: 2 }, { ...attached, status: 3 }, { ...attached, status: 1 }]),
  );
  const refuse = (): void => {
    throw new Error('the terminal is gone');
  };

  const { scan } = await onboardAws(client, account, { onProgress: refuse, onResumeToken: refuse });

  expect(scan?.status).toBe('succeeded');
  expect(routesOf(requests).filter((route) => route === 'invoke-scan')).toHaveLength(1);
});

test.each([
  [
    'account number',
    { aws_account_id: '1234' },
    /"aws_account_id" must be a string of 12 digits, got a string of 4 characters; for example/,
  ],
  ['account number that is a number', { aws_account_id: 44_445_555 }, /"aws_account_id" .*got a number, which loses leading zeros; for/],
  ['role', { assume_role_arn: 'reader' }, /"assume_role_arn" must be the ARN of an IAM role, got a string of 6 characters; for example/],
  ['external id', { external_id: 'short' }, /"external_id" must be a string of 8 to 255 bytes, got a string of 5 bytes; for example/],
  ['name', { name: undefined }, /"name" must be a string of 1 to 200 bytes, got undefined; for example/],
])('a wrong %s is refused before anything is sent', async (_, change, message) => {
  const { client, requests } = createScriptedClient(() => ({}));

  const error = await failureOf<InputError>(onboardAws(client, { ...account, ...(change as object) }));

  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^onboardAws: /);
  expect(error.member).toBe(Object.keys(change)[0]);
  expect(requests).toHaveLength(0);
});
