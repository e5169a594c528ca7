import { readFileSync } from 'node:fs';
import {
  createRiskenClient,
  hydrateFindings,
  type HydrateFindingsEntry,
  listFindingsSince,
  onboardAws,
  reportFinding,
  type RiskenClient,
  scanAndWait,
} from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing';
import { checks } from '@sec/risken/validate';
import { expect, test } from 'vitest';
import { createHandClock } from '../support/hand-clock.js';
import { createCaller } from './sandbox-caller.js';

const inventory = readFileSync(new URL('../../specs/risken/inventory.tsv', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([family = '']) => ['aws', 'finding', 'alert', 'project', 'signin'].includes(family))
  .map(([, operationId = '', method = '', path = '']) => ({ operationId, method, path }));

test('the sandbox has every route of its families', async () => {
  const { sandbox } = createCaller();

  const missing: string[] = [];
  for (const { operationId, method, path } of inventory) {
    const url = path === '/healthz' ? 'https://risken.sandbox.example/healthz' : sandbox.baseUrl + path;
    const { status } = await sandbox.handle(new Request(url, { method, headers: { authorization: `Bearer ${sandbox.accessToken}` } }));
    if (status === 404 || status === 405) missing.push(operationId);
  }

  expect(inventory).toHaveLength(66);
  expect(missing).toEqual([]);
});

/** A client that refuses every response that is not as the specification says. */
function createStrictClient(issues: unknown[], scanDurationMs = 0): RiskenClient {
  const clock = createHandClock();
  const sandbox = createRiskenSandbox({ scanDurationMs, seed: { findings: 20 }, clock });
  return createRiskenClient({
    baseUrl: sandbox.baseUrl,
    auth: { accessToken: sandbox.accessToken },
    fetch: (input, init) => sandbox.handle(new Request(input, init)),
    retry: false,
    clock,
    validation: { checks, mode: 'enforce' },
    onValidationIssue: (issue) => issues.push(issue),
  });
}

test('what the sandbox responds is what the specification says', async () => {
  const issues: unknown[] = [];
  const { aws, finding, alert, project, signin } = createStrictClient(issues);

  await signin.signin();
  const { aws: account } = await aws.putAws({ aws: { name: 'Billing', aws_account_id: '444455556666' } });
  const scanner = { aws_id: account.aws_id, aws_data_source_id: 1002 };
  await aws.listAws();
  await aws.attachAwsDataSource({
    attach_data_source: { ...scanner, assume_role_arn: 'arn:aws:iam::444455556666:role/r', external_id: 'b7f0c2d19e', status: 2 },
  });
  await aws.invokeAwsScan(scanner);
  const { data_source } = await aws.listAwsDataSources({ aws_id: account.aws_id });

  const put = await finding.putFinding({
    finding: {
      data_source: 'aws:portscan',
      data_source_id: '1',
      resource_name: 'arn:a',
      original_score: 9,
      original_max_score: 10,
      data: '{}',
    },
  });
  const { finding_id } = put.finding;
  await finding.tagFinding({ tag: { finding_id, tag: 'pii' } });
  await finding.putPendFinding({ pend_finding: { finding_id, note: 'known', reason: 1 } });
  await finding.getPendFinding({ finding_id });
  await finding.deletePendFinding({ finding_id });
  await finding.putFindingSetting({ finding_setting: { resource_name: 'arn:', setting: '{"score_coefficient":0.5}', status: 1 } });
  await finding.listFindingSettings();
  await finding.putRecommend({ finding_id, data_source: 'aws:portscan', type: 'open', risk: 'r', recommendation: 'c' });
  await finding.getRecommend({ finding_id });
  await finding.getFinding({ finding_id });
  await finding.listFindingTags({ finding_id });
  await finding.listFindingTagNames();
  await finding.getResource({ resource_id: 1001 });
  await finding.listResourceTags({ resource_id: 1001 });
  await finding.listResourceTagNames();
  await finding.getFindingAiSummary({ finding_id });
  const ids: number[] = [];
  for await (const id of finding.listFindings.items({ tag: ['pii'] })) ids.push(id);
  const resources = await finding.listResources();

  const { alert_condition } = await alert.putAlertCondition({
    alert_condition: { description: 'C', severity: 'high', and_or: 'or', enabled: true },
  });
  const { alert_rule } = await alert.putAlertRule({ alert_rule: { name: 'R', score: 0.8, finding_cnt: 1 } });
  const { notification } = await alert.putNotification({
    notification: { name: 'N', type: 'slack', notify_setting: '{"channel_id":"C1"}' },
  });
  const { alert_condition_id } = alert_condition;
  await alert.putAlertConditionRule({ alert_cond_rule: { alert_condition_id, alert_rule_id: alert_rule.alert_rule_id } });
  await alert.putAlertConditionNotification({
    alert_cond_notification: { alert_condition_id, notification_id: notification?.notification_id ?? 0, cache_second: 60 },
  });
  await alert.analyzeAlert();
  const { alert: alerts } = await alert.listAlerts({ status: [1] });
  await alert.listAlertHistory();
  await alert.listRelAlertFindings();
  await alert.listAlertConditions();
  await alert.listAlertRules();
  await alert.listAlertConditionRules();
  await alert.listNotifications();
  await alert.listAlertConditionNotifications();
  await alert.putAlert({ alert: { alert_condition_id, description: 'By hand', severity: 'low', status: 1 } });

  await project.tagProject({ tag: 'team', color: 'red' });
  await project.listProjects();
  await project.updateProject({ name: 'Renamed' });
  await project.listProjectOrganizationInvitations();
  await project.replyOrganizationInvitation({ organization_id: 1002, status: 2 });

  expect(data_source.at(-1)).toMatchObject({ ...scanner, status: 1 });
  expect(ids).toEqual([finding_id]);
  expect(resources.total).toBe(7);
  expect(alerts).toMatchObject([{ status: 1 }]);
  expect(issues).toEqual([]);
});

test('the workflows send and read what the specification says', async () => {
  const issues: unknown[] = [];
  const client = createStrictClient(issues, 40_000);

  const { aws, scan } = await onboardAws(client, {
    name: 'Billing',
    aws_account_id: '444455556666',
    data_source: 'aws:access-analyzer',
    assume_role_arn: 'arn:aws:iam::444455556666:role/r',
    external_id: 'b7f0c2d19e',
  });
  const again = await scanAndWait(client, { aws_id: aws.aws_id, aws_data_source_id: 1002, full_scan: true });
  const { finding } = await reportFinding(client, {
    description: 'A licence that is not allowed',
    data_source: 'ci:license-check',
    data_source_id: 'repository/GPL-3.0',
    resource_name: 'https://git.example.com/repository',
    original_score: 7,
    original_max_score: 10,
    recommend: { type: 'GPL-3.0', risk: 'Copyleft' },
    tags: ['ci'],
  });
  const entries: HydrateFindingsEntry[] = [];
  for await (const entry of hydrateFindings(client, { finding_id: [finding.finding_id, 999_999] })) entries.push(entry);
  const newest = await listFindingsSince(client, { since: new Date(finding.updated_at * 1000), data_source: ['ci:'] }).next();

  expect([scan, again]).toMatchObject([
    { status: 'succeeded', durationMs: 45_000 },
    { status: 'succeeded', durationMs: 45_000 },
  ]);
  expect(entries).toEqual([
    { finding_id: finding.finding_id, finding: expect.objectContaining({ data_source: 'ci:license-check' }) },
    { finding_id: 999_999, finding: undefined },
  ]);
  expect(newest.value).toMatchObject({ finding_id: finding.finding_id });
  expect(issues).toEqual([]);
});
