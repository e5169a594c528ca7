/** Destinations of an organization's messages. @source ca-risken/core pkg/server/org_alert [C] */
import { maskSetting, mergeSetting, settingProblem } from './notify-setting.js';
import { toMysqlJson } from './json.js';
import { BackendError } from './backend-error.js';
import { route, type Route } from './route.js';
import { changeRow, rowsOf } from './rows.js';
import { removeWhere, type Store } from './state.js';
import type { OrganizationNotification } from './tables.js';
import { aboveZero, pgv, type PgvFailure, runes } from './validate-pgv.js';

const key = { organization_id: 'uint32', notification_id: 'uint32' } as const;

interface Key {
  readonly organization_id: number;
  readonly notification_id: number;
}

export function organizationAlertRoutes(store: Store): readonly Route[] {
  return [...readRoutes(store), ...writeRoutes(store), ...linkRoutes(store)];
}

function keyChecks({ organization_id, notification_id }: Key): readonly (PgvFailure | undefined)[] {
  return [aboveZero('OrganizationId', organization_id), aboveZero('NotificationId', notification_id)];
}

function findDestination({ tables }: Store, { organization_id, notification_id }: Key): OrganizationNotification | undefined {
  return tables.organizationNotifications.find((row) => row.organization_id === organization_id && row.notification_id === notification_id);
}

function readRoutes(store: Store): Route[] {
  return [
    route({
      method: 'GET',
      path: '/organization-alert/list-notification',
      access: 'organization',
      request: { organization_id: 'uint32' },
      check: ({ organization_id }) => pgv('ListOrgNotificationRequest', aboveZero('OrganizationId', organization_id)),
      respond: ({ organization_id }) => ({
        notification: store.tables.organizationNotifications.filter((row) => row.organization_id === organization_id).map(mask),
      }),
    }),
    route({
      method: 'GET',
      path: '/organization-alert/get-notification',
      access: 'organization',
      request: key,
      check: (input) => pgv('GetOrgNotificationRequest', ...keyChecks(input)),
      respond: (input) => ({ notification: mask(findDestination(store, input)) }),
    }),
  ];
}

function writeRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'POST',
      path: '/organization-alert/put-notification',
      access: 'organization',
      request: { ...key, name: 'string', type: 'string', notify_setting: 'string' },
      check: ({ organization_id, notification_id, name, type, notify_setting }) =>
        pgv(
          'PutOrgNotificationRequest',
          aboveZero('OrganizationId', organization_id),
          runes('Name', name, 1, 200),
          runes('Type', type, 1, 64),
          toFailure(settingProblem(notify_setting, notification_id === 0)),
        ),
      respond: ({ notification_id, ...members }) => {
        if (notification_id === 0) {
          const notify_setting = toMysqlJson(members.notify_setting);
          const created = { notification_id: store.nextId('organization_notification'), ...members, notify_setting, ...store.times() };
          tables.organizationNotifications.push(created);
          return { notification: mask(created) };
        }
        const stored = findDestination(store, { ...members, notification_id });
        if (stored === undefined) return {};
        const notify_setting = toMysqlJson(mergeSetting(stored.notify_setting, members.notify_setting));
        return { notification: mask(Object.assign(stored, members, { notify_setting, updated_at: store.now() })) };
      },
    }),
    route({
      method: 'POST',
      path: '/organization-alert/delete-notification',
      access: 'organization',
      request: key,
      check: (input) => pgv('DeleteOrgNotificationRequest', ...keyChecks(input)),
      respond: ({ organization_id, notification_id }) =>
        removeWhere(
          tables.organizationNotifications,
          (row) => row.organization_id === organization_id && row.notification_id === notification_id,
        ),
    }),
    route({
      method: 'POST',
      path: '/organization-alert/test-notification',
      access: 'organization',
      request: key,
      check: (input) => pgv('TestOrgNotificationRequest', ...keyChecks(input)),
      respond: (input) => {
        const { notification_id } = input;
        if (findDestination(store, input) !== undefined)
          tables.messages.push({ kind: 'test', notification_id, alert_id: 0, sent_at: store.now() });
      },
    }),
  ];
}

/** Only the vendor's newest line has these. */
function linkRoutes(store: Store): Route[] {
  const links = (input: Readonly<Record<string, unknown>>, names: readonly string[]) => {
    const found = rowsOf(store, 'OrganizationAlertConditionNotification').filter(({ row }) =>
      names.every((name) => row[name] === input[name]),
    );
    if (found.length === 0) throw new BackendError('record not found', 'NotFound');
    return found;
  };
  const request = { ...key, project_id: 'uint32' } as const;
  const owners = ['organization_id', 'project_id', 'notification_id'] as const;
  return [
    route({
      method: 'POST',
      path: '/organization-alert/update-alert-cond-notification-cache',
      access: 'organization',
      request: { ...request, alert_condition_id: 'uint32', cache_second: 'uint32' },
      check: (input) =>
        pgv('UpdateOrgAlertCondNotificationCacheRequest', ...keyChecks(input), aboveZero('CacheSecond', input.cache_second)),
      respond: (input) => {
        const [link] = links(input, [...owners, 'alert_condition_id']);
        return { alert_cond_notification: link && changeRow(store, link, { cache_second: input.cache_second }) };
      },
    }),
    route({
      method: 'POST',
      path: '/organization-alert/update-project-notification-enabled',
      access: 'organization',
      request: { ...request, enabled: 'bool' },
      check: (input) => pgv('UpdateOrgProjectNotificationEnabledRequest', ...keyChecks(input)),
      respond: (input) => ({
        alert_cond_notification: links(input, owners).map((link) => changeRow(store, link, { enabled: input.enabled })),
      }),
    }),
    route({
      method: 'POST',
      path: '/organization-alert/update-project-notification-cache',
      access: 'organization',
      request: { ...request, cache_second: 'uint32' },
      check: (input) => pgv('UpdateOrgProjectNotificationCacheRequest', ...keyChecks(input), aboveZero('CacheSecond', input.cache_second)),
      respond: (input) => ({
        alert_cond_notification: links(input, owners).map((link) => changeRow(store, link, { cache_second: input.cache_second })),
      }),
    }),
  ];
}

function toFailure(problem: string | undefined): PgvFailure | undefined {
  return problem === undefined ? undefined : ['NotifySetting', problem];
}

function mask<Row extends OrganizationNotification | undefined>(notification: Row): Row {
  if (notification?.type !== 'slack') return notification;
  return { ...notification, notify_setting: maskSetting(notification.notify_setting) };
}
