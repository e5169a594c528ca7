import { expect, test } from 'vitest';
import {
  createInsightCloudSecClient,
  gateIacScan,
  type GateIacScanInput,
  HttpError,
  InputError,
  WorkflowError,
} from '@sec/insightcloudsec';
import { script, type ScriptedAnswer } from '../support/script.js';
import { createSandboxClient } from './sandbox-client.js';

const input: GateIacScanInput = {
  scan_name: 'payments-api 482',
  author_name: 'build farm',
  config_name: 'default',
  iac_provider: 'terraform',
  template: { format_version: '1.2', planned_values: {} },
};

test('a template that passes gives a pass, and is sent as one string', async () => {
  const { client, sandbox } = createSandboxClient();

  const gated = await gateIacScan(client, input);

  expect(gated).toMatchObject({ verdict: 'pass', reasons: [], insights: [], build_id: 10_001, totalResources: 1 });
  expect(gated.url).toBe('https://cloudsec.sandbox.example/#/iac/scans/10001');
  expect(sandbox.requests[0]?.body).toEqual({
    scan_name: 'payments-api 482',
    author_name: 'build farm',
    config_name: 'default',
    iac_provider: 'terraform',
    scan_template: JSON.stringify(input.template),
  });
});

test('a template given as a string is sent as it is', async () => {
  const { client, sandbox } = createSandboxClient();
  const template = '{ "format_version": "1.2" }';

  await gateIacScan(client, { ...input, template });

  expect(sandbox.requests[0]?.body).toMatchObject({ scan_template: template });
});

test('a template that fails gives reasons with the addresses of its resources, and does not throw', async () => {
  const { client } = createSandboxClient({ verdict: () => 'fail' });

  const gated = await gateIacScan(client, input);

  expect(gated).toMatchObject({
    verdict: 'fail',
    reasons: ['Instance with a public address (severity 4): aws_db_instance.main'],
  });
  expect(gated.insights).toEqual([
    {
      verdict: 'fail',
      insight_id: 536,
      source: 'backoffice',
      name: 'Instance with a public address',
      severity: 4,
      resources: [{ id: 'r1', address: 'aws_db_instance.main', name: 'main' }],
    },
  ]);
});

test.each([
  [undefined, 'warn'],
  [false, 'warn'],
  [true, 'fail'],
] as const)('with failOnWarnings %s warnings give %s', async (failOnWarnings, verdict) => {
  const { client } = createSandboxClient({ verdict: () => 'warn' });

  const gated = await gateIacScan(client, { ...input, ...(failOnWarnings === undefined ? {} : { failOnWarnings }) });

  expect(gated).toMatchObject({ verdict, insights: [{ verdict: 'warn', insight_id: 536 }] });
  expect(gated.reasons).toHaveLength(1);
});

test('with throwOnFail a verdict of fail throws its reasons, and any other does not', async () => {
  const failing = createSandboxClient({ verdict: () => 'fail' });
  const warning = createSandboxClient({ verdict: () => 'warn' });

  await expect(gateIacScan(failing.client, input, { throwOnFail: true })).rejects.toThrow(
    'gateIacScan: the verdict of scan 10001 is fail: Instance with a public address (severity 4): aws_db_instance.main; see https://',
  );
  await expect(gateIacScan(warning.client, input, { throwOnFail: true })).resolves.toMatchObject({ verdict: 'warn' });
  await expect(gateIacScan(warning.client, { ...input, failOnWarnings: true }, { throwOnFail: true })).rejects.toBeInstanceOf(
    WorkflowError,
  );
});

function clientWith(answer: ScriptedAnswer) {
  const server = script([answer]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });
  return { client, clock: server.clock, requests: server.requests };
}

const bad = { id: 27, name: 'Public bucket', severity: 5, failure: ['b'], warning: ['b'] };
const passed = { build_id: 7, success: true, errors: [], details: { failed_insights: [], warned_insights: [] } };
const failed = { build_id: 7, success: false, errors: [], details: { failed_insights: [bad], warned_insights: [] } };

test.each([
  [
    'a pass with a failed insight',
    200,
    { ...passed, details: failed.details },
    /the response says that scan 7 passed \(status 200\), but 1 insight\(s\) failed/,
  ],
  ['a pass without success', 200, { ...passed, success: false }, /"\/success" is false/],
  ['a pass with a warning', 200, { ...passed, details: { failed_insights: [], warned_insights: [bad] } }, /1 insight\(s\) warned/],
  ['a pass with failed resources', 200, { ...passed, details: { ...passed.details, failed_resources: 2 } }, /2 resource\(s\) failed/],
  [
    'a warning with a failed insight',
    202,
    { ...passed, details: { failed_insights: [bad], warned_insights: [bad] } },
    /1 insight\(s\) failed/,
  ],
  ['a warning without one', 202, passed, /no insight warned/],
  ['a failure that succeeded', 406, { ...failed, success: true }, /"\/success" is true/],
  ['a failure of nothing', 406, { ...failed, details: passed.details }, /no insight failed/],
  ['a pass without details', 200, { ...passed, details: undefined }, /the response has no "\/details", so scan 7 has no verdict/],
  ['a pass with details of null', 200, { ...passed, details: null }, /the response has no "\/details", so scan 7 has no verdict/],
  ['a pass without the array of failed insights', 200, { ...passed, details: { warned_insights: [] } }, /no "\/details\/failed_insights"/],
  ['a pass with null for failed insights', 200, { ...passed, details: { failed_insights: null, warned_insights: [] } }, /failed_insights/],
  ['a pass without the array of warnings', 200, { ...passed, details: { failed_insights: [] } }, /no "\/details\/warned_insights"/],
  ['a pass without the boolean', 200, { ...passed, success: null }, /no "\/success"/],
  ['a pass without a number', 200, { ...passed, build_id: undefined }, /the response has no "\/build_id"/],
  [
    'a pass with errors',
    200,
    { ...passed, errors: ['cannot parse module x'] },
    /scan 7 has no verdict: the response reports errors: cannot parse/,
  ],
  ['an empty object', 200, {}, /no "\/build_id"/],
  ['another successful status', 201, passed, /the response has status 201/],
])('%s is an error and never a verdict', async (_, status, json, message) => {
  const { client } = clientWith({ status, json });

  const error = await gateIacScan(client, input).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ reason: expect.stringMatching(/^(contradiction|incompleteResponse|scanFailed)$/), mayHaveSucceeded: true });
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
});

test('a resource that the mapping lacks is named by its id', async () => {
  const { client } = clientWith({ status: 406, json: { ...failed, resource_mapping: null } });

  const { reasons, insights } = await gateIacScan(client, input);

  expect(reasons).toEqual(['Public bucket (severity 5): b']);
  expect(insights[0]).toMatchObject({
    resources: [{ id: 'b', address: undefined, name: undefined }],
  });
});

test('a failure of the server stays what it is', async () => {
  const { client, requests } = clientWith({ status: 500, json: { messages: { error: 'boom' } } });

  await expect(gateIacScan(client, input)).rejects.toBeInstanceOf(HttpError);

  expect(requests).toHaveLength(1);
});

test('an HTML page with status 406 is not a failed scan', async () => {
  const { client } = clientWith({ status: 406, text: '<html>not acceptable</html>', headers: { 'content-type': 'text/html' } });

  await expect(gateIacScan(client, input)).rejects.toMatchObject({ code: expect.stringMatching(/SEC_PARSE|SEC_HTTP/) });
});

test('a scan without a response ends with the timeout, and is not retried', async () => {
  const { client, clock, requests } = clientWith({ hangs: true });

  const error = await gateIacScan(client, input, { timeoutMs: 300_000 }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({ workflow: 'gateIacScan', reason: 'timeout' });
  expect(clock.monotonic()).toBe(300_000);
  expect(requests).toHaveLength(1);
});

test('an abort ends the gate with the caller’s reason', async () => {
  const { client, clock, requests } = clientWith({ hangs: true });
  const stop = new AbortController();
  const gated = gateIacScan(client, input, { signal: stop.signal });
  await Promise.resolve();
  stop.abort('enough');

  await expect(gated).rejects.toBe('enough');

  expect(requests.length).toBeLessThanOrEqual(1);
  expect(clock.pending).toBe(0);
});

test.each([
  [
    'a template in another language',
    { template: 'resource "aws_s3_bucket" "b" {}' },
    /"template" must be an object.*a string that is not JSON/,
  ],
  ['an empty template', { template: '' }, /got an empty string/],
  ['an object without members', { template: {} }, /got an empty object/],
  ['an array', { template: '[]' }, /got the JSON text of an array/],
  ['a number', { template: 3 }, /got 3;/],
  ['an empty name', { scan_name: ' ' }, /"scan_name" must be a non-empty string, got a string of 1 character/],
  ['no configuration', { config_name: undefined }, /"config_name" is required, got undefined/],
  ['a string for a boolean', { failOnWarnings: 'no' }, /"failOnWarnings" must be a boolean/],
])('%s is refused before anything is sent', async (_, wrong, message) => {
  const { client, requests } = clientWith({ json: passed });

  const error = await gateIacScan(client, { ...input, ...wrong } as GateIacScanInput).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
  expect(requests).toHaveLength(0);
});

test.each([
  [1, []],
  [0, ['no resource of the template was evaluated']],
  [undefined, ['the response does not say how many resources were evaluated']],
  [null, ['the response does not say how many resources were evaluated']],
])('a pass over %s resources is noted as %j', async (total_resources, notes) => {
  const { client } = clientWith({ status: 200, json: { ...passed, details: { ...passed.details, total_resources } } });

  expect(await gateIacScan(client, input)).toMatchObject({ verdict: 'pass', notes });
});

test.each([[{ toString: 1, valueOf: 1 }], [[{ toString: null }]], [[[]]], [7]])('the errors %j are an error of ours', async (errors) => {
  const { client } = clientWith({ status: 200, json: { ...passed, errors } });

  await expect(gateIacScan(client, input)).rejects.toThrow(WorkflowError);
});
