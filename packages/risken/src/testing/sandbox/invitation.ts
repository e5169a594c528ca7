/** Invitations of organizations to projects, as both sides see them. @source ca-risken/core pkg/server/organization [C] */
import { BackendError } from './backend-error.js';
import type { Store } from './state.js';

/** Invitations by their organization, their project, or both; one of them has to be given. */
export function listInvitations(
  { tables }: Store,
  { organization_id, project_id }: { readonly organization_id: number; readonly project_id: number },
): object[] {
  if (organization_id === 0 && project_id === 0) throw new BackendError('at least one of organizationID or projectID must be specified');
  return tables.organizationInvitations.filter(
    (row) => (organization_id === 0 || row.organization_id === organization_id) && (project_id === 0 || row.project_id === project_id),
  );
}

/** An upsert: nothing checks that the organization exists. */
export function putInvitation(
  store: Store,
  members: { readonly organization_id: number; readonly project_id: number; readonly status: number },
): object {
  const { organization_id, project_id } = members;
  const { organizationInvitations } = store.tables;
  const stored = organizationInvitations.find((row) => row.organization_id === organization_id && row.project_id === project_id);
  if (stored !== undefined) return Object.assign(stored, { status: members.status, updated_at: store.now() });
  const invitation = { organization_id, project_id, status: members.status, ...store.times() };
  organizationInvitations.push(invitation);
  return invitation;
}
