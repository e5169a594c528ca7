/** Alerts, their history and the findings tied to them. @source ca-risken/core pkg/server/alert/alert.go, pkg/db/alert.go [C] */
import { analyzeProject, linkedFindings, writeHistory } from './alert-analyze.js';
import { recordNotFound } from './backend-error.js';
import { checked, route, type Route } from './route.js';
import type { Store } from './state.js';
import { bytes, each, moment, oneOf, ozzo, ozzoWrapped, required, type Rule } from './validate-ozzo.js';

export const severity: Rule = oneOf('high', 'medium', 'low');
export const timeShape = { from_at: 'int64', to_at: 'int64' } as const;
export const timeRules: Readonly<Record<keyof typeof timeShape, readonly Rule[]>> = { from_at: moment, to_at: moment };

/** Filters on the last change; without an end "now" is the end. */
export function isInTime(
  store: Store,
  row: { readonly updated_at: number },
  time: { readonly from_at: number; readonly to_at: number },
): boolean {
  return row.updated_at >= time.from_at && row.updated_at <= (time.to_at === 0 ? store.now() : time.to_at);
}

export function alertRoutes(store: Store): readonly Route[] {
  return [...readRoutes(store), ...writeRoutes(store)];
}

function readRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/alert/list-alert',
      request: { project_id: 'uint32', status: 'enum[]', severity: 'string[]', description: 'string', ...timeShape },
      check: (input) => ozzo(input, { project_id: [required], severity: [each(severity)], description: [bytes(0, 200)], ...timeRules }),
      respond: (input) => ({
        alert: tables.alerts.filter(
          (row) =>
            row.project_id === input.project_id &&
            isInTime(store, row, input) &&
            (input.severity.length === 0 || input.severity.includes(row.severity)) &&
            (input.status.length === 0 || input.status.includes(row.status)) &&
            (input.description === '' || row.description === input.description),
        ),
      }),
    }),
    route({
      method: 'GET',
      path: '/alert/list-history',
      request: { project_id: 'uint32', alert_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required] }),
      respond: ({ project_id, alert_id }) => {
        const entries = tables.alertHistories
          .filter((row) => row.project_id === project_id && (alert_id === 0 || row.alert_id === alert_id))
          .toReversed();
        // The nine newest, and the creation where it is older. Without an alert the newest creation is taken.
        const creation = entries.find((row) => row.history_type === 'created');
        const newest = entries.slice(0, 9);
        return { alert_history: creation === undefined || newest.includes(creation) ? newest : [...newest, creation] };
      },
    }),
    route({
      method: 'GET',
      path: '/alert/list-rel_alert_finding',
      request: { project_id: 'uint32', alert_id: 'uint32', finding_id: 'uint64', ...timeShape },
      check: (input) => ozzo(input, { project_id: [required], ...timeRules }),
      respond: (input) => ({
        rel_alert_finding: tables.relAlertFindings.filter(
          (row) =>
            row.project_id === input.project_id &&
            isInTime(store, row, input) &&
            (input.alert_id === 0 || row.alert_id === input.alert_id) &&
            (input.finding_id === 0 || row.finding_id === input.finding_id),
        ),
      }),
    }),
  ];
}

function writeRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'POST',
      path: '/alert/put-alert',
      isMediaTypeFirst: true,
      request: {
        project_id: 'uint32',
        alert: {
          alert_id: 'uint32',
          alert_condition_id: 'uint32',
          description: 'string',
          severity: 'string',
          project_id: 'uint32',
          status: 'enum',
        },
      },
      check: (input) =>
        ozzoWrapped(
          input,
          input.alert,
          { missing: 'Required alert parameter' },
          {
            alert_condition_id: [required],
            description: [required, bytes(0, 200)],
            severity: [required, severity],
            project_id: [required],
            status: [required, oneOf(1, 2)],
          },
        ),
      respond: ({ alert }) => {
        const { alert_id, ...members } = checked(alert);
        const stored = tables.alerts.find((row) => row.project_id === members.project_id && row.alert_id === alert_id);
        if (alert_id !== 0 && stored === undefined) throw recordNotFound();
        const written = stored ?? { alert_id: store.nextId('alert'), ...members, ...store.times() };
        if (stored === undefined) tables.alerts.push(written);
        else Object.assign(stored, members, { updated_at: store.now() });
        writeHistory(store, stored === undefined ? 'created' : 'updated', written, linkedFindings(store, written.alert_id).length);
        return { alert: written };
      },
    }),
    route({
      method: 'POST',
      path: '/alert/put-alert-first-viewed-at',
      access: 'member',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', alert_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required] }),
      respond: ({ project_id, alert_id }) => {
        for (const alert of tables.alerts) {
          const isMeant = alert.project_id === project_id && (alert_id === 0 || alert.alert_id === alert_id);
          const isSeen = tables.alertViews.some((view) => view.alert_id === alert.alert_id);
          if (isMeant && !isSeen) tables.alertViews.push({ alert_id: alert.alert_id, first_viewed_at: store.now() });
        }
      },
    }),
    route({
      method: 'POST',
      path: '/alert/analyze-alert',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', alert_condition_id: 'uint32[]' },
      check: (input) => ozzo(input, { project_id: [required] }),
      respond: ({ project_id, alert_condition_id }) => analyzeProject(store, project_id, alert_condition_id),
    }),
  ];
}
