/** Connected cloud accounts of the CSPM API, and the external ids that connecting them needs. */
import { isObject } from '@sec/core/vendor/testing';
import { cspmResponse, cspmFailure, cspmInvalid } from './responses.js';
import { compareBy, cspmPage, cspmSlice } from './paging.js';
import { type Call, type Route, route, toText } from './route.js';
import type { SandboxGroup, SandboxKey, Store } from './state.js';
import { accountId } from './token.js';

/** @source cloudsploit/docs API Blueprint, Keys, Generated IDs [O]; aquasecurity/terraform-aws-onboarding [C] */
export function cspmKeyRoutes(): readonly Route[] {
  return [
    route('GET', '/v2/keys', list),
    route('POST', '/v2/keys', create),
    route('GET', '/v2/keys/{id}', (call) => withKey(call, (key) => cspmResponse(keyToWire(call.store, key)))),
    route('PUT', '/v2/keys/{id}', (call) => withKey(call, (key) => update(call, key))),
    route('DELETE', '/v2/keys/{id}', (call) => withKey(call, (key) => remove(call, key))),
    route('POST', '/v2/generatedids', generateIds),
  ];
}

/** With `page` or `pagesize` a page object, without them a bare array. */
function list(call: Call): Response {
  const { store, query } = call;
  const [paid, cloud] = [query.get('paid'), query.get('cloud')];
  const keys = store.tables.keys.filter((key) => (paid === null || String(key.paid) === paid) && (cloud === null || key.cloud === cloud));
  const direction = query.get('order') === 'desc' ? ' desc' : '';
  const compare = compareBy<SandboxKey>(query.has('order_by') ? `${query.get('order_by')}${direction}` : null, {
    id: ({ id }) => id,
    name: ({ name }) => name,
    created: ({ created }) => created,
  });
  const toWire = (key: SandboxKey): unknown => keyToWire(store, key);
  const facts = { compare, unfiltered: store.tables.keys };
  return query.has('page') || query.has('pagesize')
    ? cspmPage(call, 'keys', keys, { ...facts, toWire })
    : cspmResponse(cspmSlice(call, keys, toWire, facts));
}

export function keyToWire({ tables }: Store, { tags: _tags, ...key }: SandboxKey): Record<string, unknown> {
  return { ...key, group: tables.groups.find(({ id }) => id === key.group_id) ?? null };
}

/** 200 where the cloud account is connected already. */
function create(call: Call): Response {
  const { store, body } = call;
  const [name, cloud, role_arn] = [toText(body['name']), toText(body['cloud']) || 'aws', toText(body['role_arn'])];
  if (name === '') return cspmInvalid('name', 'is required');
  const group = store.tables.groups.find(({ id }) => id === body['group_id']);
  if (group === undefined) return cspmInvalid('group_id', 'is not known');
  const account = /^arn:aws[a-z-]*:iam::(\d{12}):role\/.+$/.exec(role_arn)?.[1];
  if (cloud === 'aws') {
    if (account === undefined) return cspmInvalid('role_arn', 'must be the ARN of a role');
    const known = store.tables.keys.find((key) => key.role_arn?.split(':')[4] === account);
    if (known !== undefined) return cspmResponse(keyToWire(store, known));
    const generated = store.tables.generatedIds.find(({ generated_id, used }) => !used && generated_id === body['external_id']);
    if (generated === undefined) return cspmFailure(400, 'The external id is not one of /v2/generatedids, or it was used before');
    generated.used = true;
  } else if (!isObject(body['connection'])) return cspmInvalid('connection', 'is required');
  return cspmResponse(keyToWire(store, connect(store, { name, cloud, role_arn: role_arn || null, group })), 201);
}

function connect(store: Store, given: { name: string; cloud: string; role_arn: string | null; group: SandboxGroup }): SandboxKey {
  const key: SandboxKey = {
    id: store.nextId('key'),
    name: given.name,
    cloud: given.cloud,
    last_scanned: null,
    scan_disabled: false,
    role_arn: given.role_arn,
    paid: false,
    cloudtrail_connected: false,
    interval: 24,
    created: new Date(store.nowMs()).toISOString(),
    group_id: given.group.id,
    tags: {},
  };
  store.tables.keys.push(key);
  return key;
}

function update({ store, body, options }: Call, key: SandboxKey): Response {
  const { paid, interval, group_id, tags } = body;
  if (typeof paid === 'boolean') {
    if (Object.keys(body).length > 1) return cspmFailure(400, 'paid must be sent alone');
    const others = store.tables.keys.filter((other) => other.paid && other !== key).length;
    if (paid && others >= (options.paidKeys ?? 10)) return cspmFailure(400, 'The plan allows no more accounts');
    key.paid = paid;
  }
  if (interval !== undefined && !(Number.isInteger(interval) && Number(interval) > 0))
    return cspmInvalid('interval', 'must be a number of hours');
  if (group_id !== undefined && !store.tables.groups.some(({ id }) => id === group_id)) return cspmInvalid('group_id', 'is not known');
  const isTags = (value: unknown): value is Record<string, string> =>
    isObject(value) && Object.entries(value).every((pair) => pair.every((text) => /^[a-zA-Z0-9_-]{1,100}$/.test(toText(text))));
  if (tags !== undefined && !isTags(tags)) return cspmInvalid('tags', 'must be letters, digits, _ and -');
  if (interval !== undefined) key.interval = Number(interval);
  if (group_id !== undefined) key.group_id = Number(group_id);
  if (tags !== undefined) key.tags = { ...tags };
  return cspmResponse({});
}

/** What belongs to the account is removed with it. */
function remove({ store }: Call, key: SandboxKey): Response {
  const { tables } = store;
  tables.keys = tables.keys.filter((other) => other !== key);
  tables.cloudScans = tables.cloudScans.filter(({ key_id }) => key_id !== key.id);
  tables.realtimeScans = tables.realtimeScans.filter(({ key_id }) => key_id !== key.id);
  return cspmResponse({});
}

/** Generates one id where there is no body. */
function generateIds({ store, body }: Call): Response {
  const { count = 1 } = body;
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > 50) return cspmInvalid('count', 'must be 1 to 50');
  const made = Array.from({ length: Number(count) }, () => ({ generated_id: crypto.randomUUID() as string, used: false }));
  store.tables.generatedIds.push(...made);
  return cspmResponse(
    made.map(({ generated_id }) => ({ generated_id, account_id: accountId })),
    201,
  );
}

function withKey({ store, params }: Call, respond: (key: SandboxKey) => Response): Response {
  const key = store.tables.keys.find(({ id }) => String(id) === params['id']);
  return key === undefined ? cspmFailure(404, 'Not found') : respond(key);
}
