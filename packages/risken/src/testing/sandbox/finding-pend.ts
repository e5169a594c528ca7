/** Archive records of findings. @source ca-risken/core pkg/server/finding/pend.go, proto/finding/validator.go [C] */
import { findFinding, findingKey, findingKeyRules } from './finding.js';
import { recordNotFound } from './backend-error.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import { moment, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

export function findingPendRoutes(store: Store): readonly Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/finding/get-pend-finding',
      request: findingKey,
      check: (input) => ozzo(input, findingKeyRules),
      respond: (input) => ({
        pend_finding: tables.pendFindings.find((row) => row.project_id === input.project_id && row.finding_id === input.finding_id),
      }),
    }),
    route({
      method: 'POST',
      path: '/finding/put-pend-finding',
      request: {
        project_id: 'uint32',
        pend_finding: {
          finding_id: 'uint64',
          project_id: 'uint32',
          note: 'string',
          expired_at: 'int64',
          reason: 'enum',
          pend_user_id: 'uint32',
        },
      },
      check: (input) =>
        ozzoWrapped(
          input,
          input.pend_finding,
          { missing: 'Required pend_finding parameter' },
          {
            finding_id: [required],
            project_id: [required],
            expired_at: moment,
          },
        ),
      respond: ({ project_id, pend_finding }, { caller }) => {
        const { finding_id, note, expired_at, reason } = checked(pend_finding);
        // The outer project counts here, also when it was left out.
        if (findFinding(store, { project_id, finding_id }) === undefined) throw recordNotFound();
        const written = {
          project_id,
          note,
          expired_at,
          reason: reason === 1 ? 1 : 0,
          pend_user_id: caller.kind === 'human' ? caller.user_id : 0,
        };
        const stored = tables.pendFindings.find((row) => row.finding_id === finding_id);
        if (stored !== undefined) return { pend_finding: Object.assign(stored, written, { updated_at: store.now() }) };
        const pend = { finding_id, ...written, ...store.times() };
        tables.pendFindings.push(pend);
        return { pend_finding: pend };
      },
    }),
    route({
      method: 'POST',
      path: '/finding/delete-pend-finding',
      request: findingKey,
      check: (input) => ozzo(input, findingKeyRules),
      respond: (input) =>
        removeWhere(tables.pendFindings, (row) => row.project_id === input.project_id && row.finding_id === input.finding_id),
    }),
  ];
}
