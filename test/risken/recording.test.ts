/** A recording of the sandbox, replayed for a program that has other ids. */
import { createRiskenClient, type NetworkError, onboardAws, type RiskenClient, scanAndWait, type ValidationIssue } from '@sec/risken';
import { type RecordedExchange, record, replay, type ReplayOptions, rowsOf } from '@sec/risken/testing/recording';
import { createRiskenSandbox, fault, type RiskenSandbox } from '@sec/risken/testing/sandbox';
import { checks } from '@sec/risken/validate';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/failure-of.js';
import { createHandClock } from '../support/hand-clock.js';

const baseUrl = 'https://risken.example/api/v1';

const fetchOf =
  (sandbox: RiskenSandbox): typeof fetch =>
  (input, init) =>
    sandbox.handle(new Request(input, init));

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Records what a program does with a sandbox. */
async function recorded(
  run: (client: RiskenClient, projectId: number) => Promise<unknown>,
  keep: readonly string[] = [],
): Promise<RecordedExchange[]> {
  const clock = createHandClock();
  const sandbox = createRiskenSandbox({ baseUrl, clock, scanDurationMs: 40_000 });
  const client = createRiskenClient({ baseUrl, auth: { accessToken: sandbox.accessToken }, fetch: fetchOf(sandbox), clock, retry: false });
  const exchanges: RecordedExchange[] = [];
  const recording = record(client, (exchange) => exchanges.push(exchange), { keep });
  await run(client, 1001);
  await recording.stop();
  return exchanges.map((exchange) => JSON.parse(JSON.stringify(exchange)) as RecordedExchange);
}

function replayed(exchanges: readonly RecordedExchange[], options?: ReplayOptions) {
  const server = replay(exchanges, options);
  const attempts: number[] = [];
  const client = createRiskenClient({
    baseUrl,
    auth: { accessToken: 'invented' },
    fetch: server.fetch,
    clock: createHandClock(),
    onAttempt: ({ attempt }) => attempts.push(attempt),
  });
  return { client, server, attempts };
}

const finding = (project_id: number, resource_name: string) => ({
  project_id,
  finding: {
    description: 'invented',
    data_source: 'code:invented',
    data_source_id: resource_name,
    resource_name,
    project_id,
    original_score: 0.5,
    original_max_score: 1,
    data: JSON.stringify({ owner: 'ada' }),
  },
});

describe('a replay', () => {
  test('answers with the ids and names of its own program', async () => {
    const exchanges = await recorded((client, project_id) => client.finding.putFinding(finding(project_id, 'payments')));

    const { client, server } = replayed(exchanges);
    const answer = await client.finding.putFinding(finding(42, 'orders'));

    expect(answer.finding).toMatchObject({ project_id: 42, resource_name: 'orders', data: '{"owner":"ada"}', original_score: 0.5 });
    expect(server.unused()).toEqual([]);
  });

  test('holds a workflow of many requests, with its polls', async () => {
    const exchanges = await recorded((client, project_id) => runScan(client, project_id), ['data_source']);

    const { client, server } = replayed(exchanges, { keep: ['data_source'] });

    expect(await runScan(client, 42)).toMatchObject({ status: 'succeeded' });
    expect(server.unused()).toEqual([]);
  });

  test.each<[string, (client: RiskenClient) => Promise<unknown>, string]>([
    [
      'a listed word',
      (client) => client.alert.listAlerts({ project_id: 7, severity: ['high'] }),
      '"query.severity.0" was "low", got "high"',
    ],
    [
      'a number',
      (client) => client.alert.listAlerts({ project_id: 7, severity: ['low'], status: [1] }),
      '"query.status" was nothing, got an array',
    ],
    [
      'one id in two places',
      (client) => client.alert.deleteAlertCondition({ project_id: 7, alert_condition_id: 7 }),
      '"body.alert_condition_id" and another member were equal',
    ],
    ['another operation', (client) => client.aws.listAws({ project_id: 7 }), 'it has none of this operation'],
  ])('says what differs: %s', async (_, run, difference) => {
    const exchanges = await recorded(async (client, project_id) => {
      await client.alert.listAlerts({ project_id, severity: ['low'] });
      await client.alert.deleteAlertCondition({ project_id, alert_condition_id: 5_001 });
    });
    const { client, attempts } = replayed(exchanges);

    const error = await failureOf<NetworkError>(run(client));

    expect(error.message).toContain(difference);
    // No retry would find it either.
    expect(attempts).toEqual([1]);
  });

  test('uses each exchange once, and says so', async () => {
    const exchanges = await recorded((client, project_id) => client.aws.listAws({ project_id }));
    const { client } = replayed(exchanges);
    await client.aws.listAws({ project_id: 7 });

    await expect(client.aws.listAws({ project_id: 7 })).rejects.toThrow('its 1 of this operation are used');
  });

  test('lets members differ that the program works out anew', async () => {
    const list = (client: RiskenClient, project_id: number, from_score: number) => client.finding.listFindings({ project_id, from_score });
    const exchanges = await recorded((client, project_id) => list(client, project_id, 0.25));

    await expect(list(replayed(exchanges).client, 7, 0.75)).rejects.toThrow('"query.from_score.0" was "0.25", got "0.75"');
    await expect(list(replayed(exchanges, { ignore: ['from_score'] }).client, 7, 0.75)).resolves.toBeDefined();
  });

  test('fails where the server failed, and retries find what they found', async () => {
    const sandbox = createRiskenSandbox({ baseUrl });
    sandbox.faults.next(fault.reset(), fault.status(503, {}));
    const options = { baseUrl, auth: { accessToken: sandbox.accessToken }, random: () => 0 };
    const client = createRiskenClient({ ...options, fetch: fetchOf(sandbox) });
    const exchanges: RecordedExchange[] = [];
    const recording = record(client, (exchange) => exchanges.push(exchange));
    await client.aws.listAws({ project_id: 1001 });
    await recording.stop();

    const { client: other, attempts } = replayed(exchanges);
    await other.aws.listAws({ project_id: 7 });

    expect(exchanges.map(({ failure, status }) => failure ?? status)).toEqual(['ECONNRESET', 503, 200]);
    expect(attempts).toEqual([1, 2, 3]);
  });
});

test('a recording disturbs no call, whatever its sink does, and ends', async () => {
  const sandbox = createRiskenSandbox({ baseUrl });
  const client = createRiskenClient({ baseUrl, auth: { accessToken: sandbox.accessToken }, fetch: fetchOf(sandbox) });
  let count = 0;
  const recording = record(client, () => {
    count++;
    throw new Error('disk full');
  });

  await client.aws.listAws({ project_id: 1001 });
  await recording.stop();
  await client.aws.listAws({ project_id: 1001 });

  expect(count).toBe(1);
});

test('a recording shows where the server left the specification', async () => {
  const issues: ValidationIssue[] = [];
  const exchange: RecordedExchange = {
    operation: 'listAws',
    method: 'GET',
    path: {},
    query: { project_id: ['1001'] },
    status: 200,
    headers: { 'content-type': 'application/json' },
    response: { data: { aws: 'text-1' } },
  };
  const client = createRiskenClient({
    baseUrl,
    auth: { accessToken: 'invented' },
    fetch: replay([exchange]).fetch,
    validation: { checks },
    onValidationIssue: (issue) => issues.push(issue),
  });

  await client.aws.listAws({ project_id: 7 });

  expect(issues).toMatchObject([{ operationId: 'listAws', pointer: '/data/aws' }]);
});

test('the rows of recorded lists seed a sandbox', async () => {
  const exchanges = await recorded((client, project_id) => all(client.finding.listFindings.items({ project_id })));
  const rows = rowsOf(exchanges);

  const sandbox = createRiskenSandbox({ baseUrl, lists: { rows } });
  const client = createRiskenClient({ baseUrl, auth: { accessToken: sandbox.accessToken }, fetch: fetchOf(sandbox) });
  const items = await all(client.finding.listFindings.items({ project_id: 1001 }));

  expect(items.length).toBeGreaterThan(100);
  expect(items).toEqual(rows['listFindings']);
});

async function runScan(client: RiskenClient, project_id: number): Promise<unknown> {
  const { data_source } = await onboardAws(client, {
    project_id,
    name: `account of ${project_id}`,
    aws_account_id: '444455556666',
    data_source: 'aws:access-analyzer',
    assume_role_arn: 'arn:aws:iam::444455556666:role/r',
    external_id: 'b7f0c2d19e',
  });
  return scanAndWait(client, { project_id, ...pick(data_source), full_scan: true });
}

function pick({ aws_id, aws_data_source_id }: { readonly aws_id: number; readonly aws_data_source_id: number }) {
  return { aws_id, aws_data_source_id };
}
