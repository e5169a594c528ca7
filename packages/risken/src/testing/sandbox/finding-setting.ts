/** Coefficients that scale the scores of resources. @source ca-risken/core pkg/server/finding/finding_setting.go, proto/finding/validator.go [C] */
import { toMysqlJson } from './json.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import { json, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

export function findingSettingRoutes(store: Store): readonly Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/finding/list-finding-setting',
      request: { project_id: 'uint32', status: 'enum' },
      check: (input) => ozzo(input, { project_id: [required] }),
      respond: (input) => ({
        finding_setting: tables.findingSettings
          .filter((row) => row.project_id === input.project_id && (input.status === 0 || row.status === input.status))
          .map(hideUpdate),
      }),
    }),
    route({
      method: 'POST',
      path: '/finding/put-finding-setting',
      request: {
        project_id: 'uint32',
        finding_setting: { project_id: 'uint32', resource_name: 'string', setting: 'string', status: 'enum' },
      },
      check: (input) =>
        ozzoWrapped(
          input,
          input.finding_setting,
          { missing: 'Required finding_setting parameter' },
          {
            project_id: [required],
            resource_name: [required],
            setting: [required, json],
          },
        ),
      respond: ({ finding_setting }) => {
        const { project_id, resource_name, setting, status } = checked(finding_setting);
        const written = { setting: toMysqlJson(setting), status: status === 1 || status === 2 ? status : 0 };
        const stored = tables.findingSettings.find((row) => row.project_id === project_id && row.resource_name === resource_name);
        if (stored !== undefined) return { finding_setting: hideUpdate(Object.assign(stored, written, { updated_at: store.now() })) };
        const row = { finding_setting_id: store.nextId('finding_setting'), project_id, resource_name, ...written, ...store.times() };
        tables.findingSettings.push(row);
        return { finding_setting: row };
      },
    }),
    route({
      method: 'POST',
      path: '/finding/delete-finding-setting',
      request: { project_id: 'uint32', finding_setting_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], finding_setting_id: [required] }),
      respond: (input) =>
        removeWhere(
          tables.findingSettings,
          (row) => row.project_id === input.project_id && row.finding_setting_id === input.finding_setting_id,
        ),
    }),
  ];
}

/** The creation time is shown twice. @source ca-risken/core, convertFindingSetting [C] */
function hideUpdate<Row extends { readonly created_at: number }>(row: Row): Row {
  return { ...row, updated_at: row.created_at };
}
