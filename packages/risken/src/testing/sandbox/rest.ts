/** What responds to operations that no route is for. */
import { createStore, type StateOptions, type Store } from '@sec/core/vendor/testing';
import { examples } from '../../generated/handlers.js';
import { state } from '../../generated/state.js';
import { backendErrorResponse, jsonResponse } from './responses.js';
import { recordNotFound } from './route.js';
import { organizationId, projectId } from './sample.js';

export function createRest({ unserved }: StateOptions, clock: { now(): number }): Store {
  return createStore({
    state,
    examples,
    unserved,
    constants: { project_id: projectId, organization_id: organizationId },
    vendor: {
      reply: (_, status, body) => jsonResponse(status, body),
      missing: () => backendErrorResponse(recordNotFound()),
      exists: () => backendErrorResponse(recordNotFound()),
      incomplete: (_, member) => jsonResponse(400, { error: `${member}: cannot be blank.` }),
      deletesMissing: true,
      stamp(row, isNew) {
        const now = Math.floor(clock.now() / 1000);
        return {
          ...row,
          ...('created_at' in row && isNew ? { created_at: now } : {}),
          ...('updated_at' in row ? { updated_at: now } : {}),
        };
      },
    },
  });
}
