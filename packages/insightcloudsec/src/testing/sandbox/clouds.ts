/** Cloud accounts, their badges and their harvest. */
import { isObject, jsonResponse, emptyResponse, type ListPage, refuseInSandbox } from '@sec/core/vendor/testing';
import {
  type Call,
  failMissing,
  failV2,
  membersOf,
  objectsOf,
  refuseGiven,
  route,
  type SandboxRoute,
  search,
  textOf,
  textsOf,
} from './kit.js';
import { type BadgeRow, type CloudRow, toBlankForm } from './world.js';

export function cloudRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v2/public/clouds/list', (call) =>
      jsonResponse(200, listOf(call.cut({ rows: cloudsOf(call), toWire: toWire(call), start: 0, size: Infinity }))),
    ),
    route('POST', '/v2/public/clouds/list', searchClouds),
    route('GET', '/v2/public/clouds/provisioning/list', (call) => jsonResponse(200, { clouds: cloudsOf(call).map(toWire(call)) })),
    route('POST', '/v2/prototype/cloud/add', addCloud),
    route('POST', '/v2/prototype/cloud/{cloudId}/update', updateCloud),
    route('POST', '/v2/public/cloud/{id}/delete', deleteCloud),
    route('POST', '/v2/public/clouds/status/set', setStatus),
    route('GET', '/v2/public/divvy/cloud/{id}/last_harvest/get', showLastHarvest),
    route('POST', '/v2/public/divvy/cloud/enqueue_harvest_job', enqueueHarvest),
    route('POST', '/v2/public/badges/create', (call) => changeBadges(call, (own, badges) => [...own, ...badges])),
    route('POST', '/v2/public/badges/delete', (call) =>
      changeBadges(call, (own, badges) => own.filter((one) => !badges.some(({ key, value }) => one.key === key && one.value === value))),
    ),
    route('POST', '/v2/public/badges/{id}/update', replaceBadges),
    route('POST', '/v2/public/badges/{id}/list', (call) => {
      const cloud = findCloud(call, call.params['id']);
      return cloud === undefined ? failMissing() : jsonResponse(200, cloud.badges);
    }),
    route('POST', '/v2/public/badges/count', countBadges),
    route('POST', '/v2/public/badge/clouds/list', listCloudsWithBadges),
    route('POST', '/v2/prototype/resource/{id}/name/set', renameCloud),
  ];
}

export function cloudsOf({ world, organizationId }: Call): readonly CloudRow[] {
  return world.tables.clouds.filter(({ organization_id }) => organization_id === organizationId);
}

function findCloud(call: Call, resourceId: string | undefined): CloudRow | undefined {
  return cloudsOf(call).find(({ id }) => `divvyorganizationservice:${id}` === resourceId);
}

function toWire({ world }: Call): (cloud: CloudRow) => Readonly<Record<string, unknown>> {
  return (cloud) => {
    const resource_id = `divvyorganizationservice:${cloud.id}`;
    return {
      id: cloud.id,
      name: cloud.name,
      cloud_type_id: cloud.cloud_type_id,
      account_id: cloud.account_id,
      creation_time: cloud.creation_time,
      status: cloud.status,
      badge_count: cloud.badges.length,
      resource_count: world.tables.resources.filter(({ organization_service_id }) => organization_service_id === cloud.id).length,
      role_arn: cloud.role_arn,
      group_resource_id: resource_id,
      resource_id,
      failed_resource_types: null,
      strategy_id: cloud.strategy_id,
      event_driven_harvest_role: cloud.isConsumer ? null : 'idle',
    };
  };
}

function listOf({ items, total }: ListPage): unknown {
  return { clouds: items, total_count: total };
}

function searchClouds(call: Call): Response {
  const { search_string, badges, badge_filter_operator, empty_badges, exclusion_badges } = membersOf(call);
  const refused = refuseGiven('searchClouds', membersOf(call), ['advanced_search']);
  if (refused !== undefined) return refused;
  const part = textOf(search_string).toLowerCase();
  const rows = cloudsOf(call).filter(
    (cloud) =>
      [cloud.name, cloud.account_id].some((text) => text.toLowerCase().includes(part)) &&
      (empty_badges !== true || cloud.badges.length === 0) &&
      hasBadges(cloud, badgesOf(badges), badge_filter_operator) &&
      !badgesOf(exclusion_badges).some((badge) => hasBadges(cloud, [badge], undefined)),
  );
  return jsonResponse(200, listOf(search(call, { rows, unfiltered: cloudsOf(call), toWire: toWire(call) })));
}

/** Whether a cloud has all of some badges, or with `OR` one of them. */
export function hasBadges(cloud: CloudRow, wanted: readonly BadgeRow[], operator: unknown): boolean {
  const has = (badge: BadgeRow): boolean => cloud.badges.some(({ key, value }) => key === badge.key && value === badge.value);
  return wanted.length === 0 || (operator === 'OR' ? wanted.some(has) : wanted.every(has));
}

function addCloud(call: Call): Response {
  const { world, organizationId } = call;
  const given = membersOf(call)['creation_params'];
  if (!isObject(given) || textOf(given['cloud_type']) === '' || textOf(given['name']) === '')
    return failV2(400, 'creation_params must have cloud_type and name');
  const account_id = textOf(given['account_number']) || textOf(given['subscription_id']) || textOf(given['project']);
  const cloud: CloudRow = {
    id: world.nextId('cloud'),
    organization_id: organizationId,
    name: textOf(given['name']),
    cloud_type_id: textOf(given['cloud_type']),
    account_id,
    creation_time: toBlankForm(world.nowMs()),
    status: 'REFRESH',
    role_arn: textOf(given['role_arn']) || undefined,
    badges: [],
    strategy_id: typeof given['strategy_id'] === 'number' ? given['strategy_id'] : 1,
    isConsumer: false,
    readyAtMs: world.nowMs() + (world.options.harvestDurationMs ?? 1_500),
  };
  world.tables.clouds.push(cloud);
  return jsonResponse(200, { ...inShort(cloud), creation_time: `${cloud.creation_time}.000000` });
}

function inShort({ id, name, cloud_type_id, status, creation_time }: CloudRow): Readonly<Record<string, unknown>> {
  const resource_id = `divvyorganizationservice:${id}`;
  return { id, name, cloud_type_id, status, group_resource_id: resource_id, resource_id, creation_time };
}

function updateCloud(call: Call): Response {
  const cloud = cloudsOf(call).find(({ id }) => String(id) === call.params['cloudId']);
  if (cloud === undefined) return failV2(500, 'Cloud not found', 'Exception');
  const { name, role_arn, strategy_id } = membersOf(call);
  if (typeof name === 'string') cloud.name = name;
  if (typeof role_arn === 'string') cloud.role_arn = role_arn;
  if (typeof strategy_id === 'number') cloud.strategy_id = strategy_id;
  return jsonResponse(200, toWire(call)(cloud));
}

function deleteCloud(call: Call): Response {
  const cloud = findCloud(call, call.params['id']);
  if (cloud === undefined) return failMissing();
  call.world.tables.clouds.splice(call.world.tables.clouds.indexOf(cloud), 1);
  return emptyResponse();
}

/** It is known of clouds only that they can be renamed so. */
function renameCloud(call: Call): Response {
  const cloud = findCloud(call, call.params['id']);
  if (cloud === undefined) return failMissing();
  const { name } = membersOf(call);
  if (textOf(name) === '') return failV2(400, 'name is required');
  cloud.name = textOf(name);
  return emptyResponse();
}

function setStatus(call: Call): Response {
  const { resource_ids, status } = membersOf(call);
  if (status !== 'PAUSED' && status !== 'DEFAULT') return failV2(400, 'status must be PAUSED or DEFAULT');
  for (const id of textsOf(resource_ids)) {
    const cloud = findCloud(call, id);
    if (cloud !== undefined) cloud.status = status;
  }
  return emptyResponse();
}

/** The last run stands beside the schedule, under an invented name: no document names the members. */
function showLastHarvest(call: Call): Response {
  const cloud = findCloud(call, call.params['id']);
  if (cloud === undefined) return failMissing();
  return jsonResponse(200, lastHarvests(call, cloud));
}

function lastHarvests({ world }: Call, { id, creation_time }: CloudRow) {
  return ['us-east-1', 'eu-west-1'].map((region) => {
    const ends = world.harvestEnds.get(`${id}:${region}`)?.filter((ms) => ms <= world.nowMs()) ?? [];
    return {
      region,
      last_harvest: ends.length === 0 ? creation_time : new Date(Math.max(...ends)).toISOString(),
      schedule: { job: 'AWS:InstanceHarvester', organization_service_id: id, region, priority: 2 },
    };
  });
}

/** Accepts only a schedule that it returned, unchanged. That the job takes as long as a first harvest is invented. */
function enqueueHarvest(call: Call): Response {
  const { body, world } = call;
  if (!isObject(body) || textOf(body['job']) === '') return failV2(400, 'job is required');
  const known = cloudsOf(call)
    .flatMap((cloud) => lastHarvests(call, cloud))
    .find(({ schedule }) => JSON.stringify(schedule) === JSON.stringify(body));
  if (known === undefined) return failV2(400, 'unknown schedule');
  world.tables.harvestJobs.push(body);
  const place = `${known.schedule.organization_service_id}:${known.region}`;
  world.harvestEnds.set(place, [...(world.harvestEnds.get(place) ?? []), world.nowMs() + (world.options.harvestDurationMs ?? 1_500)]);
  return emptyResponse();
}

export function badgesOf(value: unknown): BadgeRow[] {
  return objectsOf(value).map((badge) => ({ key: textOf(badge['key']), value: textOf(badge['value']) }));
}

function changeBadges(call: Call, change: (own: readonly BadgeRow[], badges: readonly BadgeRow[]) => BadgeRow[]): Response {
  const { target_resource_ids, badges } = membersOf(call);
  const clouds = textsOf(target_resource_ids).map((id) => findCloud(call, id));
  if (clouds.includes(undefined)) return failMissing();
  for (const cloud of clouds) if (cloud !== undefined) cloud.badges = change(cloud.badges, badgesOf(badges));
  return emptyResponse(204);
}

/** Overwrites, whatever the name says; only badges that the server created itself stay. */
function replaceBadges(call: Call): Response {
  const cloud = findCloud(call, call.params['id']);
  if (cloud === undefined) return failMissing();
  const badges = badgesOf(membersOf(call)['badges']);
  if (new Set(badges.map(({ key }) => key)).size < badges.length) return failV2(400, 'Duplicate badge key');
  cloud.badges = [...cloud.badges.filter(({ auto_generated }) => auto_generated === true), ...badges];
  return emptyResponse(204);
}

function countBadges(call: Call): Response {
  const found = textsOf(membersOf(call)['resource_ids']).flatMap((resource_id) => {
    const cloud = findCloud(call, resource_id);
    return cloud === undefined ? [] : [{ resource_id, count: cloud.badges.length }];
  });
  return jsonResponse(200, { resource_count: found });
}

/** Without badges, all clouds that have any. */
function listCloudsWithBadges(call: Call): Response {
  const wanted = badgesOf(membersOf(call)['badges']);
  if (wanted.length > 1)
    return refuseInSandbox('listCloudsWithBadges', 'nobody knows whether all the badges are meant or one of them', { parameter: 'badges' });
  const clouds = cloudsOf(call).filter((cloud) => cloud.badges.length > 0 && hasBadges(cloud, wanted, undefined));
  return jsonResponse(
    200,
    clouds.map(({ id, name }) => ({ resource_id: `divvyorganizationservice:${id}`, name })),
  );
}
