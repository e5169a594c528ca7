/** Destinations of messages. @source ca-risken/core pkg/server/alert/alert_notification.go, proto/alert/validator.go [C] */
import { isInTime, timeRules, timeShape } from './alert.js';
import { maskSetting, mergeSetting, settingProblem } from './notify-setting.js';
import { toMysqlJson } from './json.js';
import { BackendError, crash } from './backend-error.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import type { Notification } from './tables.js';
import { bytes, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

export function notificationRoutes(store: Store): readonly Route[] {
  return [...destinationRoutes(store), ...messageRoutes(store)];
}

function destinationRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/alert/list-notification',
      request: { project_id: 'uint32', type: 'string', ...timeShape },
      check: (input) => ozzo(input, { project_id: [required], ...timeRules }),
      respond: (input) => ({
        notification: tables.notifications
          .filter(
            (row) => row.project_id === input.project_id && isInTime(store, row, input) && (input.type === '' || row.type === input.type),
          )
          .map(mask),
      }),
    }),
    route({
      method: 'POST',
      path: '/alert/put-notification',
      isMediaTypeFirst: true,
      request: {
        project_id: 'uint32',
        notification: { notification_id: 'uint32', name: 'string', project_id: 'uint32', type: 'string', notify_setting: 'string' },
      },
      check: (input) =>
        ozzoWrapped(
          input,
          input.notification,
          { missing: 'Required notification parameter' },
          {
            project_id: [required],
            type: [required, bytes(0, 64)],
            name: [required, bytes(0, 200)],
            notify_setting: [required, (value) => settingProblem(String(value), input.notification?.notification_id === 0)],
          },
        ),
      respond: ({ project_id, notification }) => {
        const { notification_id, ...members } = checked(notification);
        if (notification_id === 0) {
          const created = {
            notification_id: store.nextId('notification'),
            ...members,
            notify_setting: toMysqlJson(members.notify_setting),
            ...store.times(),
          };
          tables.notifications.push(created);
          return { notification: mask(created) };
        }
        // The outer project counts here, also when it was left out.
        const stored = tables.notifications.find((row) => row.project_id === project_id && row.notification_id === notification_id);
        if (stored === undefined) return {};
        const setting = stored.type === 'slack' ? mergeSetting(stored.notify_setting, members.notify_setting) : members.notify_setting;
        return { notification: mask(Object.assign(stored, members, { notify_setting: toMysqlJson(setting), updated_at: store.now() })) };
      },
    }),
    route({
      method: 'POST',
      path: '/alert/delete-notification',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', notification_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], notification_id: [required] }),
      respond: ({ project_id, notification_id }) => {
        const belongs = (row: { project_id: number; notification_id: number }): boolean =>
          row.project_id === project_id && row.notification_id === notification_id;
        removeWhere(tables.alertCondNotifications, belongs);
        removeWhere(tables.notifications, belongs);
      },
    }),
  ];
}

/** Nothing leaves the sandbox: what a server would post to Slack is written down in `state.messages`. */
function messageRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'POST',
      path: '/alert/test-notification',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', notification_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], notification_id: [required] }),
      respond: ({ project_id, notification_id }) => {
        const notification = tables.notifications.find((row) => row.project_id === project_id && row.notification_id === notification_id);
        if (notification?.type === 'slack') tables.messages.push({ kind: 'test', notification_id, alert_id: 0, sent_at: store.now() });
      },
    }),
    route({
      method: 'POST',
      path: '/alert/request-project-role-notification',
      access: 'open',
      request: { project_id: 'uint32', user_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], user_id: [required] }),
      respond: ({ project_id, user_id }) => {
        const notification = tables.notifications.find((row) => row.project_id === project_id && row.type === 'slack');
        if (notification === undefined) throw new BackendError(`notification not found. project_id: ${project_id}`);
        // The service reads the name of a user that is not there, and ends.
        if (!tables.users.some((row) => row.user_id === user_id)) throw crash();
        tables.messages.push({ kind: 'role-request', notification_id: notification.notification_id, alert_id: 0, sent_at: store.now() });
      },
    }),
  ];
}

function mask(notification: Notification): Notification {
  return notification.type === 'slack' ? { ...notification, notify_setting: maskSetting(notification.notify_setting) } : notification;
}
