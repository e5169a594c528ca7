/** Resources, and the tags of findings and resources. @source ca-risken/core pkg/server/finding/resource.go, tag.go; pkg/db/finding.go [C] */
import { startsWithAny } from './finding-query.js';
import { cutPage, pageRules, pageShape } from './paging.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import type { Tables } from './tables.js';
import { bytes, each, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

type Resource = Tables['resources'][number];

const resourceKey = { project_id: 'uint32', resource_id: 'uint64' } as const;
const resourceKeyRules = { project_id: [required], resource_id: [required] };

export function resourceRoutes(store: Store): readonly Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/finding/list-resource',
      request: {
        project_id: 'uint32',
        resource_name: 'string[]',
        tag: 'string[]',
        ...pageShape,
        resource_id: 'uint64',
        namespace: 'string',
        resource_type: 'string',
      },
      check: (input) =>
        ozzo(input, {
          project_id: [required],
          resource_name: [each(bytes(0, 512))],
          tag: [each(bytes(0, 64))],
          ...pageRules('resource_id', 'resource_name', 'updated_at'),
          namespace: [bytes(0, 64)],
          resource_type: [bytes(0, 64)],
        }),
      respond: (input, call) => {
        const { page, ...counts } = cutPage(call, input, {
          rows: searchResources(store, input),
          unfiltered: tables.resources.filter((row) => row.project_id === input.project_id),
          defaultSort: 'resource_id',
          toWire: (row) => row.resource_id,
        });
        return { resource_id: page, ...counts };
      },
    }),
    route({
      method: 'GET',
      path: '/finding/get-resource',
      request: resourceKey,
      check: (input) => ozzo(input, resourceKeyRules),
      respond: (input) => ({
        resource: tables.resources.find((row) => row.project_id === input.project_id && row.resource_id === input.resource_id),
      }),
    }),
    route({
      method: 'POST',
      path: '/finding/put-resource',
      request: { project_id: 'uint32', resource: { resource_name: 'string', project_id: 'uint32' } },
      check: (input) =>
        ozzoWrapped(input, input.resource, { missing: 'Required resource parameter' }, { resource_name: [required, bytes(0, 512)] }),
      respond: ({ resource }) => ({ resource: putResource(store, checked(resource).project_id, checked(resource).resource_name) }),
    }),
    route({
      method: 'POST',
      path: '/finding/delete-resource',
      request: resourceKey,
      check: (input) => ozzo(input, resourceKeyRules),
      respond: ({ project_id, resource_id }) => {
        const belongs = (row: { project_id: number; resource_id: number }): boolean =>
          row.project_id === project_id && row.resource_id === resource_id;
        removeWhere(tables.resources, belongs);
        removeWhere(tables.resourceTags, belongs);
      },
    }),
  ];
}

/** An upsert by project and name; on a known resource only the update time moves. */
export function putResource(store: Store, project_id: number, resource_name: string): Resource {
  const stored = store.tables.resources.find((row) => row.project_id === project_id && row.resource_name === resource_name);
  if (stored !== undefined) return Object.assign(stored, { updated_at: store.now() });
  const resource = { resource_id: store.nextId('resource'), resource_name, project_id, ...store.times() };
  store.tables.resources.push(resource);
  return resource;
}

interface ResourceFilter {
  readonly project_id: number;
  readonly resource_id: number;
  readonly resource_name: readonly string[];
  readonly tag: readonly string[];
  readonly namespace: string;
  readonly resource_type: string;
}

/** A resource that carries several of the requested tags appears once for each, because the server joins the tags. */
function searchResources(store: Store, filter: ResourceFilter): Resource[] {
  const tags = filter.tag.filter((tag) => tag !== filter.namespace && tag !== filter.resource_type);
  return store.tables.resources.flatMap((row) => {
    if (row.project_id !== filter.project_id || (filter.resource_id !== 0 && row.resource_id !== filter.resource_id)) return [];
    if (!startsWithAny(row.resource_name, filter.resource_name)) return [];
    const own = store.tables.resourceTags.filter((tag) => tag.resource_id === row.resource_id).map((tag) => tag.tag);
    if (filter.namespace !== '' && !own.includes(filter.namespace)) return [];
    if (filter.resource_type !== '' && !own.includes(filter.resource_type)) return [];
    return tags.length === 0 ? [row] : own.filter((tag) => tags.includes(tag)).map(() => row);
  });
}
