import { expect, test } from 'vitest';
import {
  deleteExpiredExemptions,
  exemptFindings,
  harvestAndWait,
  type InsightCloudSecClient,
  iterateFindings,
  iterateResources,
  listAllClouds,
  listAllUsers,
  listContainerVulnerabilities,
  onboardAws,
  rotateApiKey,
  updateBadges,
  withOrganization,
  type WorkflowProgress,
} from '@sec/insightcloudsec';
import { createHandClock } from '../support/hand-clock.js';
import { createSandboxClient } from './sandbox-client.js';

interface Listeners {
  readonly onProgress: (progress: WorkflowProgress) => void;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const cloud = 'divvyorganizationservice:1';
const exemption = {
  insight: 'backoffice:536',
  resources: ['instance:1:us-east-1:i-00000000:'],
  approver: 'rosa@example.com',
  start_date: '2026-01-01',
  expiration_date: '2026-01-31',
} as const;
const account = { account_number: '077788889999', name: 'Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' };
const badges = [{ key: 'owner', value: 'payments' }];

const workflows: readonly (readonly [string, (client: InsightCloudSecClient, listeners: Listeners) => Promise<unknown>])[] = [
  ['listAllClouds', (client, listeners) => listAllClouds(client, listeners)],
  ['listAllUsers', (client, listeners) => listAllUsers(client, {}, listeners)],
  ['listContainerVulnerabilities', (client, listeners) => listContainerVulnerabilities(client, listeners)],
  ['iterateResources', (client, listeners) => collect(iterateResources(client, { selected_resource_type: 'volume' }, listeners))],
  ['iterateFindings', (client, listeners) => collect(iterateFindings(client, {}, listeners))],
  ['exemptFindings', (client, listeners) => exemptFindings(client, exemption, listeners)],
  [
    'deleteExpiredExemptions',
    async (client, listeners) => {
      await exemptFindings(client, exemption);
      return deleteExpiredExemptions(client, {}, listeners);
    },
  ],
  ['updateBadges', (client, listeners) => updateBadges(client, { clouds: [cloud], set: badges }, listeners)],
  [
    'harvestAndWait',
    (client, { onProgress }) => {
      const onResumeToken = onProgress as (call: unknown) => void;
      return harvestAndWait(client, { cloud, job: 'InstanceHarvester' }, { onProgress, onResumeToken });
    },
  ],
  ['onboardAws', (client, listeners) => onboardAws(client, { accounts: [account], badges }, listeners)],
  ['rotateApiKey', (client, listeners) => rotateApiKey(client, { user: 21, storeKey: () => undefined }, listeners)],
  ['withOrganization', (client, listeners) => withOrganization(client, 'Sandbox Europe', () => client.clouds.listClouds(), listeners)],
];

/** Runs a workflow with listeners that note their calls and then do something. @returns Its result, and the calls. */
async function run(
  workflow: (typeof workflows)[number][1],
  respond: () => unknown,
): Promise<{ readonly result: unknown; readonly calls: readonly unknown[] }> {
  const clock = createHandClock();
  const { client } = createSandboxClient({ clock, seed: { resources: 100 } }, { clock });
  const calls: unknown[] = [];
  const listen = (call: unknown): unknown => {
    calls.push(call);
    return respond();
  };
  return { result: await workflow(client, { onProgress: listen }), calls };
}

test.each(workflows)('a listener of %s that throws or rejects changes nothing', async (_, workflow) => {
  const usual = await run(workflow, () => undefined);
  const throwing = await run(workflow, () => {
    throw new Error('the listener is broken');
  });
  const rejecting = await run(workflow, () => Promise.reject(new Error('the listener is broken')));

  expect(usual.calls.length).toBeGreaterThan(0);
  expect(throwing).toEqual(usual);
  expect(rejecting).toEqual(usual);
});

test.each(workflows)('progress of %s says what is done, and when', async (_, workflow) => {
  const { calls } = await run(workflow, () => undefined);

  for (const progress of calls.filter((call) => typeof call === 'object'))
    expect(progress).toMatchObject({ step: expect.any(String), elapsedMs: expect.any(Number) });
});
