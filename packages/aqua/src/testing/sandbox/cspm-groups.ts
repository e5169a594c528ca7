/** Groups of the CSPM API. */
import { cspmResponse, cspmFailure, cspmInvalid } from './responses.js';
import { cspmSlice } from './paging.js';
import { type Call, type Route, route, toText } from './route.js';
import type { SandboxGroup } from './state.js';

/** @source cloudsploit/docs API Blueprint, Groups [O] */
export function cspmGroupRoutes(): readonly Route[] {
  return [
    route('GET', '/v2/groups', (call) => cspmResponse(cspmSlice(call, call.store.tables.groups))),
    route('POST', '/v2/groups', create),
    route('GET', '/v2/groups/{id}', (call) => withGroup(call, cspmResponse)),
    route('PUT', '/v2/groups/{id}', (call) => withGroup(call, (group) => update(call, group))),
    route('DELETE', '/v2/groups/{id}', (call) => withGroup(call, (group) => remove(call, group))),
  ];
}

function create({ store, body }: Call): Response {
  const name = toText(body['name']);
  const problem = problemOf(name);
  if (problem !== undefined) return cspmInvalid('name', problem);
  if (store.tables.groups.some((group) => group.name.toLowerCase() === name.toLowerCase())) return cspmFailure(400, 'Group already exists');
  const id = store.nextId('group');
  store.tables.groups.push({ id, name, created: new Date(store.nowMs()).toISOString() });
  return cspmResponse({ id, name }, 201);
}

/** A body with `action` changes a user's place in the group, which changes nothing here. */
function update({ body }: Call, group: SandboxGroup): Response {
  if ('action' in body) {
    if (typeof body['user_id'] !== 'number') return cspmInvalid('user_id', 'is required');
    return ['adding', 'removing', 'updating'].includes(toText(body['action'])) ? cspmResponse({}) : cspmInvalid('action', 'is not known');
  }
  const name = toText(body['name']);
  const problem = problemOf(name);
  if (problem !== undefined) return cspmInvalid('name', problem);
  if (group.name === 'Default' || name.toLowerCase() === 'default') return cspmFailure(400, 'The default group cannot be renamed');
  group.name = name;
  return cspmResponse({});
}

function remove({ store }: Call, group: SandboxGroup): Response {
  if (group.name === 'Default') return cspmFailure(400, 'The default group cannot be deleted');
  if (store.tables.keys.some(({ group_id }) => group_id === group.id)) return cspmFailure(400, 'The group is not empty');
  store.tables.groups = store.tables.groups.filter(({ id }) => id !== group.id);
  return cspmResponse({});
}

function withGroup({ store, params }: Call, respond: (group: SandboxGroup) => Response): Response {
  const group = store.tables.groups.find(({ id }) => String(id) === params['id']);
  return group === undefined ? cspmFailure(404, 'Not found') : respond(group);
}

function problemOf(name: string): string | undefined {
  return /^[a-z0-9][a-z0-9 ]{0,23}[a-z0-9]$/i.test(name) ? undefined : 'must be 2 to 25 letters and digits';
}
