/** Families of the sandbox whose objects name each other: what is done to the one is seen at the other. */
import { HttpError } from '@sec/core';
import { describe, expect, test } from 'vitest';
import { createSandboxClient } from './sandbox-client.js';

const seed = { resources: 60, users: 3 };
const instance = 'instance:1:us-east-1:i-00000000:';

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof HttpError ? { status: error.status, body: error.body } : error;
}

describe('bots', () => {
  const bot = { name: 'Stop at night', severity: 'low', category: 'Optimization', instructions: { resource_types: ['instance'] } } as const;

  test('a bot is created, listed, read, paused and archived', async () => {
    const { client } = createSandboxClient({ seed });
    const { bots } = client;
    const before = await bots.listBots({ filters: [] });

    const { resource_id: botResourceId } = await bots.createBot({ ...bot, state: 'RUNNING' });
    const named = { field_name: 'name', filter_type: 'EXACT', filter_value: bot.name } as const;
    expect((await bots.listBots({ filters: [named] })).bots.map(({ resource_id }) => resource_id)).toEqual([botResourceId]);
    expect(await bots.getBot({ botResourceId })).toMatchObject({
      ...bot,
      state: 'RUNNING',
      description: null,
      date_created: '2026-03-01T12:00:00Z',
    });
    await bots.pauseBot({ botResourceId });
    expect(await bots.getBot({ botResourceId })).toMatchObject({ state: 'PAUSED' });
    await bots.archiveBot({ botResourceId });

    expect(await bots.listBots({ filters: [] })).toEqual(before);
    expect(await failureOf(bots.getBot({ botResourceId }))).toMatchObject({ status: 404 });
  });

  test.each([
    ['getBot', 'divvybot:9:9'],
    ['archiveBot', 'divvybot:9:9'],
    ['pauseBot', 'divvybot:9:9'],
  ] as const)('%s of a bot that is not there is the not-found of the vendor', async (name, botResourceId) => {
    const { client } = createSandboxClient({ seed });

    expect(await failureOf(client.bots[name]({ botResourceId }))).toMatchObject({ status: 404, body: { error_type: 'NotFound' } });
  });

  test('a run of a bot is refused in the name of the sandbox', async () => {
    const { client } = createSandboxClient({ seed });

    expect(await failureOf(client.bots.runBot({ botResourceId: 'divvybot:1:1458' }))).toMatchObject({
      status: 501,
      body: { sandbox: true, operationId: 'runBot' },
    });
  });
});

describe('users, groups and roles', () => {
  test('a deleted user is in no group, and a deleted group in no role', async () => {
    const { client } = createSandboxClient({ seed });
    const { group } = await client.groups.createGroup({ group_name: 'Auditors' });
    const groupResourceId = group.resource_id;
    await client.groups.addGroupUsers({ groupResourceId, user_resource_ids: ['divvyuser:21:', 'divvyuser:22:'] });
    await client.groups.replaceGroupRoles({ groupResourceId, resource_ids: ['divvyrole:1:24'] });
    expect((await client.users.listUserGroups({ userResourceId: 'divvyuser:21:' })).groups).toMatchObject([
      { name: 'Readers' },
      { name: 'Auditors', roles: [{ resource_id: 'divvyrole:1:24', groups: ['divvyusergroup:20', groupResourceId] }] },
    ]);

    await client.users.deleteUser({ userResourceId: 'divvyuser:21:' });
    expect((await client.groups.listGroupUsers({ groupResourceId })).users.map(({ user_id }) => user_id)).toEqual([22]);
    await client.groups.deleteGroup({ groupResourceId });

    expect((await client.roles.listRoles()).roles).toMatchObject([{ resource_id: 'divvyrole:1:24', groups: ['divvyusergroup:20'] }]);
  });

  test('a user may do what the most generous of its groups allows', async () => {
    const { client } = createSandboxClient({ seed });
    const entitlement = { userResourceId: 'divvyuser:21:', module: 'insights' };
    expect(await client.entitlements.getUserEntitlement(entitlement)).toMatchObject({ entitlement: 'viewer' });

    const { group } = await client.groups.createGroup({ group_name: 'Editors' });
    await client.groups.addGroupUsers({ groupResourceId: group.resource_id, user_resource_ids: ['divvyuser:21:'] });
    await client.entitlements.setGroupEntitlements({
      group_ids: [group.group_id],
      entitlements: [{ namespace: 'insights', role: 'editor' }],
    });

    expect(await client.entitlements.getUserEntitlement(entitlement)).toMatchObject({ entitlement: 'editor' });
  });

  test('the present access level has to be named', async () => {
    const { client } = createSandboxClient({ seed });
    const userResourceId = 'divvyuser:21:';
    const change = { userResourceId, current_access_level: 'BASIC_USER', new_access_level: 'DOMAIN_ADMIN' };
    await client.users.setUserAccessLevel(change);

    expect(await failureOf(client.users.setUserAccessLevel(change))).toMatchObject({ status: 400 });
    expect((await client.users.listDomainAdmins()).users.map(({ user_id }) => user_id)).toEqual([12, 21]);
  });

  test('whose second factor goes off with the number of another user is not claimed', async () => {
    const { client } = createSandboxClient({ seed });

    expect(await failureOf(client.users.disableTwoFactor({ user_id: 21 }))).toMatchObject({ status: 501, body: { parameter: 'user_id' } });
  });
});

describe('insights and resources', () => {
  const custom = {
    name: 'Without owner',
    description: 'Finds what nobody owns.',
    severity: 2,
    scopes: [],
    tags: ['owner'],
    resource_types: ['volume'],
    filters: [],
    owner_resource_id: null,
    template_id: null,
  } as const;

  test('a custom insight is in a pack, and the list can be narrowed to it', async () => {
    const { client } = createSandboxClient({ seed });
    const { insight_id } = await client.insights.createInsight(custom);
    const { pack_id } = await client.insightPacks.createInsightPack({
      name: 'Own',
      description: 'Ours.',
      backoffice: [],
      custom: [insight_id],
    });

    const listed = await client.insights.listInsights({ pack_ids: [`custom:${pack_id}`] });
    expect(listed).toMatchObject([{ insight_id, source: 'custom', name: custom.name }]);
    expect(await client.insights.listInsights({ labels: ['owner'] })).toEqual(listed);
    await client.insights.deleteInsight({ insightId: insight_id });

    expect(await client.insights.listInsights({ labels: ['owner'] })).toEqual([]);
  });

  test('shipped insights and packs cannot be deleted', async () => {
    const { client } = createSandboxClient({ seed });

    expect(await failureOf(client.insights.deleteInsight({ insightId: 536 }))).toMatchObject({ status: 404 });
    expect(await failureOf(client.insightPacks.deleteInsightPack({ packId: 36 }))).toMatchObject({ status: 404 });
  });

  test('resources of a group that an insight spares are no findings', async () => {
    const { client } = createSandboxClient({ seed });
    const findings = async (): Promise<readonly unknown[]> =>
      (await client.resources.queryResources({ selected_resource_type: 'instance', insight: 'backoffice:536' })).resources;
    const before = await findings();
    const { id, resource_group_id } = await client.resourceGroups.createResourceGroup({ group_name: 'Public on purpose' });
    await client.resourceGroups.addToResourceGroups({ resource_group_ids: [id], resource_ids: [instance] });

    await client.insights.setInsightResourceGroupExemptions({ insightId: 536, source: 'backoffice', groups: [resource_group_id ?? 0] });

    expect(await findings()).toHaveLength(before.length - 1);
    expect(await client.insights.listInsightViolations({ resourceId: instance })).toEqual([]);
    expect(await client.resources.getResourceAssociations({ resourceId: instance })).toMatchObject({ resource_groups: [{ id }] });
    await client.resourceGroups.deleteResources({ resource_ids: [id] });
    expect(await findings()).toEqual(before);
  });

  test.each(['filters', 'badges', 'tags'] as const)('a query that is narrowed by %s is narrowed, or refused', async (member) => {
    const { client } = createSandboxClient({ seed });
    const value = member === 'filters' ? [{ name: 'divvy.query.nothing' }] : [{ key: 'no', value: 'such' }];

    const query = client.resources.queryResources({ selected_resource_type: 'instance', [member]: value });

    if (member === 'filters') expect(await failureOf(query)).toMatchObject({ status: 501, body: { sandbox: true, parameter: member } });
    else expect(await query).toMatchObject({ resources: [] });
  });

  test('an instance that is terminated is gone, and one that is stopped says so', async () => {
    const { client } = createSandboxClient({ seed });
    await client.resourceActions.stopInstance({ resourceId: instance });
    expect(await client.resources.getResourceDetail({ resourceId: instance })).toMatchObject({
      details: { instance: { state: 'stopped' } },
    });
    await client.resourceActions.terminateInstance({ resourceId: instance });

    expect(await failureOf(client.resources.getResourceDetail({ resourceId: instance }))).toMatchObject({ status: 404 });
  });
});

test('an organization with users in it stays, and an empty one can be deleted', async () => {
  const { client } = createSandboxClient({ seed });
  const { resource_id } = await client.organizations.createOrganization({ organization_name: 'Retail' });
  const names = async (): Promise<readonly unknown[]> => (await client.organizations.listOrganizations()).map(({ name }) => name);
  expect(await names()).toEqual(['Sandbox', 'Sandbox Europe', 'Retail']);

  await client.organizations.deleteOrganization({ organizationResourceId: resource_id ?? '' });
  expect(await failureOf(client.organizations.deleteOrganization({ organizationResourceId: 'divvyorganization:1' }))).toMatchObject({
    status: 400,
  });

  expect(await names()).toEqual(['Sandbox', 'Sandbox Europe']);
});
