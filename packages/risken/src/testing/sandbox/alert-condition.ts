/** Conditions of alerts. @source ca-risken/core pkg/server/alert/alert_condition.go, proto/alert/validator.go [C] */
import { isInTime, severity, timeRules, timeShape } from './alert.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import { bytes, each, oneOf, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

export function alertConditionRoutes(store: Store): readonly Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/alert/list-condition',
      request: { project_id: 'uint32', severity: 'string[]', enabled: 'bool', ...timeShape },
      check: (input) => ozzo(input, { project_id: [required], severity: [each(severity)], ...timeRules }),
      respond: (input) => ({
        alert_condition: tables.alertConditions.filter(
          (row) =>
            row.project_id === input.project_id &&
            isInTime(store, row, input) &&
            (input.severity.length === 0 || input.severity.includes(row.severity)) &&
            (!input.enabled || row.enabled),
        ),
      }),
    }),
    route({
      method: 'POST',
      path: '/alert/put-condition',
      isMediaTypeFirst: true,
      request: {
        project_id: 'uint32',
        alert_condition: {
          alert_condition_id: 'uint32',
          description: 'string',
          severity: 'string',
          project_id: 'uint32',
          and_or: 'string',
          enabled: 'bool',
        },
      },
      check: (input) =>
        // The server's sentence names the wrong object.
        ozzoWrapped(
          input,
          input.alert_condition,
          { missing: 'Required rel_alert_finding parameter' },
          {
            project_id: [required],
            description: [required, bytes(0, 200)],
            and_or: [required, oneOf('and', 'or')],
            severity: [required, severity],
          },
        ),
      respond: ({ alert_condition }) => {
        const members = checked(alert_condition);
        const stored = tables.alertConditions.find(
          (row) => row.project_id === members.project_id && row.alert_condition_id === members.alert_condition_id,
        );
        if (stored !== undefined) return { alert_condition: Object.assign(stored, members, { updated_at: store.now() }) };
        // An id that does not exist is taken as it is.
        const condition = {
          ...members,
          alert_condition_id: members.alert_condition_id || store.nextId('alert_condition'),
          ...store.times(),
        };
        tables.alertConditions.push(condition);
        return { alert_condition: condition };
      },
    }),
    route({
      method: 'POST',
      path: '/alert/delete-condition',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', alert_condition_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], alert_condition_id: [required] }),
      respond: ({ project_id, alert_condition_id }) => {
        const belongs = (row: { project_id: number; alert_condition_id: number }): boolean =>
          row.project_id === project_id && row.alert_condition_id === alert_condition_id;
        removeWhere(tables.alertCondRules, belongs);
        removeWhere(tables.alertCondNotifications, belongs);
        removeWhere(tables.alertConditions, belongs);
      },
    }),
  ];
}
