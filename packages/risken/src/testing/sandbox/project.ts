/** The eight routes of the project family. @source ca-risken/core pkg/server/project, pkg/db/project.go, proto/project/service.proto [C] */
import { jsonResponse } from './responses.js';
import { isAdmin } from './access.js';
import { compareText } from './json.js';
import { BackendError, recordNotFound } from './backend-error.js';
import { route, type Route } from './route.js';
import { listInvitations, putInvitation } from './invitation.js';
import { removeWhere, type Store } from './state.js';
import type { Project } from './tables.js';
import { aboveZero, oneOfEnum, pgv, runes } from './validate-pgv.js';

export function projectRoutes(store: Store): readonly Route[] {
  return [...recordRoutes(store), ...tagRoutes(store), ...invitationRoutes(store)];
}

function recordRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/project/list-project',
      access: 'open',
      request: { user_id: 'uint32', project_id: 'uint32', name: 'string', organization_id: 'uint32' },
      check: ({ name }) => pgv('ListProjectRequest', runes('Name', name, undefined, 64)),
      respond: (input) => ({
        project: tables.projects
          .filter(
            (row) =>
              // Of all people in the sandbox only its administrator has roles, and has them everywhere.
              (input.user_id === 0 || isAdmin({ kind: 'human', user_id: input.user_id }, store)) &&
              (input.project_id === 0 || row.project_id === input.project_id) &&
              (input.name === '' || row.name === input.name) &&
              (input.organization_id === 0 || belongsTo(store, row, input.organization_id)),
          )
          .map((row) => withTags(store, row)),
      }),
    }),
    route({
      method: 'POST',
      path: '/project/create-project',
      access: 'open',
      request: { user_id: 'uint32', name: 'string' },
      // Printed from a Go error value, which shows nothing.
      before: ({ caller }) => (caller.kind === 'nobody' ? jsonResponse(401, { error: {} }) : undefined),
      // The caller's own id replaces whatever was sent, and a token has none.
      check: ({ name }, { caller }) =>
        pgv('CreateProjectRequest', aboveZero('UserId', caller.kind === 'human' ? caller.user_id : 0), runes('Name', name, 1, 64)),
      respond: ({ name }) => ({ project: createProject(store, name) }),
    }),
    route({
      method: 'POST',
      path: '/project/update-project',
      request: { project_id: 'uint32', name: 'string' },
      check: ({ project_id, name }) => pgv('UpdateProjectRequest', aboveZero('ProjectId', project_id), runes('Name', name, 1, 64)),
      respond: ({ project_id, name }) => {
        const project = tables.projects.find((row) => row.project_id === project_id);
        const namesake = tables.projects.find((row) => row.name === name);
        if (project === undefined && namesake === undefined) throw recordNotFound();
        if (project !== undefined && namesake !== undefined && namesake !== project) {
          throw new BackendError(`Error 1062 (23000): Duplicate entry '${shownKey(name)}' for key 'uidx_project'`);
        }
        // The server reads the row back by its name, so a project that is gone shows its namesake.
        return { project: project === undefined ? namesake : Object.assign(project, { name, updated_at: store.now() }) };
      },
    }),
    route({
      method: 'POST',
      path: '/project/delete-project',
      request: { project_id: 'uint32' },
      check: ({ project_id }) => pgv('DeleteProjectRequest', aboveZero('ProjectId', project_id)),
      // Only the record goes. A server cleans up what belongs to it later; the sandbox does not.
      respond: ({ project_id }) => removeWhere(tables.projects, (row) => row.project_id === project_id),
    }),
  ];
}

/** Names are unique in the installation. */
export function createProject(store: Store, name: string): Project {
  const { projects } = store.tables;
  const namesake = projects.find((row) => row.name === name);
  if (namesake !== undefined) throw new BackendError(`Project name already registerd: project_id=${namesake.project_id}, name=${name}`);
  const project = { project_id: store.nextId('project'), name, ...store.times() };
  projects.push(project);
  return project;
}

function tagRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'POST',
      path: '/project/tag-project',
      request: { project_id: 'uint32', tag: 'string', color: 'string' },
      check: ({ project_id, tag, color }) =>
        pgv('TagProjectRequest', aboveZero('ProjectId', project_id), runes('Tag', tag, 1, 512), runes('Color', color, 0, 32)),
      respond: ({ project_id, tag, color }) => {
        const stored = tables.projectTags.find((row) => row.project_id === project_id && row.tag === tag);
        if (stored !== undefined) return { project_tag: Object.assign(stored, { color, updated_at: store.now() }) };
        const project_tag = { project_id, tag, color, ...store.times() };
        tables.projectTags.push(project_tag);
        return { project_tag };
      },
    }),
    route({
      method: 'POST',
      path: '/project/untag-project',
      request: { project_id: 'uint32', tag: 'string' },
      check: ({ project_id, tag }) => pgv('UntagProjectRequest', aboveZero('ProjectId', project_id), runes('Tag', tag, 1, 512)),
      respond: ({ project_id, tag }) => removeWhere(tables.projectTags, (row) => row.project_id === project_id && row.tag === tag),
    }),
  ];
}

function invitationRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/project/list-organization-invitation',
      request: { organization_id: 'uint32', project_id: 'uint32' },
      check: () => undefined,
      respond: (input) => ({ organization_invitations: listInvitations(store, input) }),
    }),
    route({
      method: 'POST',
      path: '/project/reply-organization-invitation',
      request: { organization_id: 'uint32', project_id: 'uint32', status: 'enum' },
      check: ({ organization_id, project_id, status }) =>
        pgv(
          'ReplyOrganizationInvitationRequest',
          aboveZero('OrganizationId', organization_id),
          aboveZero('ProjectId', project_id),
          oneOfEnum('Status', status, [1, 2, 3]),
        ),
      respond: ({ organization_id, project_id, status }) => {
        const belongs = (row: { organization_id: number; project_id: number }): boolean =>
          row.organization_id === organization_id && row.project_id === project_id;
        // No invitation is needed.
        putInvitation(store, { organization_id, project_id, status });
        if (status === 3) removeWhere(tables.organizationProjects, belongs);
        if (status !== 2) return {};
        const stored = tables.organizationProjects.find(belongs);
        const organization_project = stored ?? { organization_id, project_id, ...store.times() };
        if (stored === undefined) tables.organizationProjects.push(organization_project);
        return { organization_project };
      },
    }),
  ];
}

function belongsTo(store: Store, project: Project, organization_id: number): boolean {
  return store.tables.organizationProjects.some((row) => row.organization_id === organization_id && row.project_id === project.project_id);
}

/** Tags in the list of projects carry no times. */
function withTags(store: Store, project: Project): object {
  const { project_id, name, created_at, updated_at } = project;
  const tag = store.tables.projectTags
    .filter((row) => row.project_id === project_id)
    .map((row) => ({ project_id, tag: row.tag, color: row.color }))
    .sort((left, right) => compareText(left.tag, right.tag));
  return { project_id, name, tag, created_at, updated_at };
}

/**
 * A database shows the beginning of a long key only. How much, and the name of the index, are inferred: with 64 characters of two
 * bytes the text must be shorter than 100 characters, as the service was seen to end with it.
 *
 * @source seen with ca-risken/core 9b75000 and MariaDB 10.11 [O]; the length [I]
 */
function shownKey(name: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(name).subarray(0, 64)).replace(/\uFFFD$/, '');
}
