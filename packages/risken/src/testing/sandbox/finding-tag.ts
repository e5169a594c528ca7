/** Tags of findings and of resources. @source ca-risken/core pkg/server/finding/finding.go, resource.go; pkg/db/finding.go [C] */
import { findFinding, findingKey, findingKeyRules } from './finding.js';
import { cutPage, pageRules, pageShape } from './paging.js';
import { BackendError } from './backend-error.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import type { Tables } from './tables.js';
import { bytes, oneOf, ozzo, required } from './validate-ozzo.js';

const findingTagSort = ['finding_tag_id', 'tag', 'updated_at'] as const;
const resourceTagSort = ['resource_tag_id', 'tag', 'updated_at'] as const;

export function findingTagRoutes(store: Store): readonly Route[] {
  return [...listRoutes(store), ...writeRoutes(store)];
}

function listRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/finding/list-finding-tag',
      request: { ...findingKey, ...pageShape },
      check: (input) => ozzo(input, { ...findingKeyRules, ...pageRules(...findingTagSort) }),
      respond: (input, call) => {
        const rows = tables.findingTags.filter((row) => row.project_id === input.project_id && row.finding_id === input.finding_id);
        const { page, ...counts } = cutPage(call, input, { rows, defaultSort: 'tag' });
        return { tag: page, ...counts };
      },
    }),
    route({
      method: 'GET',
      path: '/finding/list-finding-tag-name',
      request: { project_id: 'uint32', ...pageShape },
      check: (input) => ozzo(input, { project_id: [required], ...pageRules(...findingTagSort) }),
      respond: (input, call) => {
        const rows = oncePerName(tables.findingTags, input.project_id);
        const { page, ...counts } = cutPage(call, input, { rows, defaultSort: 'tag', toWire: (row) => row.tag });
        return { tag: page, ...counts };
      },
    }),
    route({
      method: 'GET',
      path: '/finding/list-resource-tag',
      request: { project_id: 'uint32', resource_id: 'uint64', ...pageShape },
      check: (input) => ozzo(input, { project_id: [required], resource_id: [required], ...pageRules(...resourceTagSort) }),
      respond: (input, call) => {
        const rows = tables.resourceTags.filter((row) => row.project_id === input.project_id && row.resource_id === input.resource_id);
        const { page, ...counts } = cutPage(call, input, { rows, defaultSort: 'tag' });
        return { tag: page, ...counts };
      },
    }),
    route({
      method: 'GET',
      path: '/finding/list-resource-tag-name',
      request: { project_id: 'uint32', ...pageShape },
      check: (input) => ozzo(input, { project_id: [required], ...pageRules(...resourceTagSort) }),
      respond: (input, call) => {
        const rows = oncePerName(tables.resourceTags, input.project_id);
        const { page, ...counts } = cutPage(call, input, { rows, defaultSort: 'tag', toWire: (row) => row.tag });
        return { tag: page, ...counts };
      },
    }),
  ];
}

function writeRoutes(store: Store): Route[] {
  return [
    route({
      method: 'POST',
      path: '/finding/tag-finding',
      request: { project_id: 'uint32', tag: { finding_id: 'uint64', project_id: 'uint32', tag: 'string' } },
      check: ({ project_id, tag }) => {
        if (tag === undefined) return 'Required tag parameter';
        return (
          ozzo({ project_id }, { project_id: [required, oneOf(tag.project_id)] }) ??
          ozzo(tag, { finding_id: [required], tag: [required, bytes(0, 64)] })
        );
      },
      respond: ({ project_id, tag }) => ({ tag: tagFinding(store, project_id, checked(tag).finding_id, checked(tag).tag) }),
    }),
    route({
      method: 'POST',
      path: '/finding/untag-finding',
      request: { project_id: 'uint32', finding_tag_id: 'uint64' },
      check: (input) => ozzo(input, { project_id: [required], finding_tag_id: [required] }),
      respond: (input) =>
        removeWhere(store.tables.findingTags, (row) => row.project_id === input.project_id && row.finding_tag_id === input.finding_tag_id),
    }),
  ];
}

/**
 * Tags a finding and its resource. A tag that is there stays as it is.
 *
 * @throws BackendError when the finding, or its resource, does not exist.
 */
function tagFinding(store: Store, project_id: number, finding_id: number, tag: string): Tables['findingTags'][number] {
  const { tables } = store;
  const finding = findFinding(store, { project_id, finding_id });
  if (finding === undefined) throw new BackendError(`Failed to GetFinding, finding_id=${finding_id}, err=record not found`);
  const stored = tables.findingTags.find((row) => row.finding_id === finding_id && row.tag === tag);
  const written = stored ?? { finding_tag_id: store.nextId('finding_tag'), finding_id, project_id, tag, ...store.times() };
  if (stored === undefined) tables.findingTags.push(written);

  const resource = tables.resources.find((row) => row.project_id === project_id && row.resource_name === finding.resource_name);
  if (resource === undefined)
    throw new BackendError(`Failed to GetResourceByName, resource_name=${finding.resource_name}, err=record not found`);
  tagResource(store, project_id, resource.resource_id, tag);
  return written;
}

export function tagResource(store: Store, project_id: number, resource_id: number, tag: string): void {
  const { resourceTags } = store.tables;
  if (resourceTags.some((row) => row.resource_id === resource_id && row.tag === tag)) return;
  resourceTags.push({ resource_tag_id: store.nextId('resource_tag'), resource_id, project_id, tag, ...store.times() });
}

/** One row per tag; which one stands for the name is the sandbox's choice (the oldest). */
function oncePerName<Row extends { readonly project_id: number; readonly tag: string }>(rows: readonly Row[], project_id: number): Row[] {
  const names = new Map<string, Row>();
  for (const row of rows) if (row.project_id === project_id && !names.has(row.tag)) names.set(row.tag, row);
  return [...names.values()];
}
