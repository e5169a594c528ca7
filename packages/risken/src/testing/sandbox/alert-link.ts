/**
 * Links of conditions to rules and to destinations. Nothing checks that their ends exist.
 *
 * @source ca-risken/core pkg/server/alert/alert_condition.go, alert_notification.go; pkg/db/alert.go [C]
 */
import { isInTime, timeRules, timeShape } from './alert.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import { moment, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

export function alertLinkRoutes(store: Store): readonly Route[] {
  return [...ruleLinkRoutes(store), ...notificationLinkRoutes(store)];
}

function ruleLinkRoutes(store: Store): Route[] {
  const { tables } = store;
  const key = { alert_condition_id: 'uint32', alert_rule_id: 'uint32' } as const;
  const keyRules = { project_id: [required], alert_condition_id: [required], alert_rule_id: [required] };
  return [
    route({
      method: 'GET',
      path: '/alert/list-condition_rule',
      request: { project_id: 'uint32', ...key, ...timeShape },
      check: (input) => ozzo(input, { project_id: [required], ...timeRules }),
      respond: (input) => ({
        alert_cond_rule: tables.alertCondRules.filter(
          (row) =>
            row.project_id === input.project_id &&
            isInTime(store, row, input) &&
            (input.alert_condition_id === 0 || row.alert_condition_id === input.alert_condition_id) &&
            (input.alert_rule_id === 0 || row.alert_rule_id === input.alert_rule_id),
        ),
      }),
    }),
    route({
      method: 'POST',
      path: '/alert/put-condition_rule',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', alert_cond_rule: { ...key, project_id: 'uint32' } },
      check: (input) => ozzoWrapped(input, input.alert_cond_rule, { missing: 'Required alert_condition_rule parameter' }, keyRules),
      respond: ({ alert_cond_rule }) => {
        const members = checked(alert_cond_rule);
        const stored = tables.alertCondRules.find(
          (row) => row.alert_condition_id === members.alert_condition_id && row.alert_rule_id === members.alert_rule_id,
        );
        if (stored !== undefined) return { alert_cond_rule: Object.assign(stored, members, { updated_at: store.now() }) };
        const link = { ...members, ...store.times() };
        tables.alertCondRules.push(link);
        return { alert_cond_rule: link };
      },
    }),
    route({
      method: 'POST',
      path: '/alert/delete-condition_rule',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', ...key },
      check: (input) => ozzo(input, keyRules),
      respond: (input) =>
        removeWhere(
          tables.alertCondRules,
          (row) =>
            row.project_id === input.project_id &&
            row.alert_condition_id === input.alert_condition_id &&
            row.alert_rule_id === input.alert_rule_id,
        ),
    }),
  ];
}

function notificationLinkRoutes(store: Store): Route[] {
  const { tables } = store;
  const key = { alert_condition_id: 'uint32', notification_id: 'uint32' } as const;
  const keyRules = { project_id: [required], alert_condition_id: [required], notification_id: [required] };
  return [
    route({
      method: 'GET',
      path: '/alert/list-condition_notification',
      request: { project_id: 'uint32', ...key, ...timeShape },
      check: (input) => ozzo(input, { project_id: [required], ...timeRules }),
      respond: (input) => ({
        alert_cond_notification: tables.alertCondNotifications.filter(
          (row) =>
            row.project_id === input.project_id &&
            isInTime(store, row, input) &&
            (input.alert_condition_id === 0 || row.alert_condition_id === input.alert_condition_id) &&
            (input.notification_id === 0 || row.notification_id === input.notification_id),
        ),
      }),
    }),
    route({
      method: 'POST',
      path: '/alert/put-condition_notification',
      isMediaTypeFirst: true,
      request: {
        project_id: 'uint32',
        alert_cond_notification: { ...key, project_id: 'uint32', cache_second: 'uint32', notified_at: 'int64' },
      },
      check: (input) =>
        ozzoWrapped(
          input,
          input.alert_cond_notification,
          { missing: 'Required rel_put_alert_condition_notification parameter' },
          { ...keyRules, notified_at: moment },
        ),
      respond: ({ alert_cond_notification }) => {
        const { cache_second, ...members } = checked(alert_cond_notification);
        const stored = tables.alertCondNotifications.find(
          (row) => row.alert_condition_id === members.alert_condition_id && row.notification_id === members.notification_id,
        );
        // A pause of 0 leaves the stored one; the time of the last message is always written.
        if (stored !== undefined) {
          return {
            alert_cond_notification: Object.assign(stored, members, {
              cache_second: cache_second || stored.cache_second,
              updated_at: store.now(),
            }),
          };
        }
        const link = { ...members, cache_second, ...store.times() };
        tables.alertCondNotifications.push(link);
        return { alert_cond_notification: link };
      },
    }),
    route({
      method: 'POST',
      path: '/alert/delete-condition_notification',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', ...key },
      check: (input) => ozzo(input, keyRules),
      respond: (input) =>
        removeWhere(
          tables.alertCondNotifications,
          (row) =>
            row.project_id === input.project_id &&
            row.alert_condition_id === input.alert_condition_id &&
            row.notification_id === input.notification_id,
        ),
    }),
  ];
}
