import { expect, test } from 'vitest';
import * as entry from '@sec/risken';
import { createRiskenClient, toPutAlertConditionInput, toPutAlertRuleInput, toPutAwsInput, toPutFindingSettingInput } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing';
import { checks } from '@sec/risken/validate';
import { createHandClock } from '../support/hand-clock.js';
import { examples } from '../../packages/risken/src/generated/handlers.js';
import { testEveryWriteBack } from '../support/every-write-back.js';

testEveryWriteBack({
  vendor: 'risken',
  entry,
  examples,
  createClient: (server) =>
    createRiskenClient({
      baseUrl: 'https://risken.example/api/v1',
      auth: { accessToken: 'invented-token' },
      validation: { checks },
      ...server,
    }),
  count: 37,
});

test('what the sandbox keeps is the same after it was written back, but for the change', async () => {
  const sandbox = createRiskenSandbox({ seed: { findings: 3 }, clock: createHandClock() });
  const { alert, aws, finding } = createRiskenClient({
    baseUrl: sandbox.baseUrl,
    auth: { accessToken: sandbox.accessToken },
    validation: { checks },
    fetch: (input, init) => sandbox.handle(new Request(input, init)),
  });
  const project = { project_id: sandbox.projectId };
  const rule = { ...project, name: 'grave', score: 0.5, resource_name: 'x', tag: 't', finding_cnt: 1 };
  const condition = { ...project, description: 'any', severity: 'high', and_or: 'or', enabled: true } as const;
  await alert.putAlertRule({ ...project, alert_rule: rule });
  await alert.putAlertCondition({ ...project, alert_condition: condition });
  await finding.putFindingSetting({
    ...project,
    finding_setting: { ...project, resource_name: 'x', setting: '{"score_coefficient":2}', status: 1 },
  });
  await aws.putAws({ ...project, aws: { ...project, name: 'main', aws_account_id: '123456789012' } });
  const before = sandbox.state;

  for (const row of (await alert.listAlertRules(project)).alert_rule)
    await alert.putAlertRule(toPutAlertRuleInput(row, { finding_cnt: 7 }));
  for (const row of (await alert.listAlertConditions(project)).alert_condition)
    await alert.putAlertCondition(toPutAlertConditionInput(row));
  for (const row of (await finding.listFindingSettings(project)).finding_setting)
    await finding.putFindingSetting(toPutFindingSettingInput(row));
  for (const row of (await aws.listAws(project)).aws) await aws.putAws(toPutAwsInput(row));

  for (const rows of [before.alertRules, before.alertConditions, before.findingSettings, before.aws]) expect(rows).not.toHaveLength(0);
  expect(sandbox.state).toEqual({ ...before, alertRules: before.alertRules.map((row) => ({ ...row, finding_cnt: 7 })) });
});
