/** Rules of conditions. @source ca-risken/core pkg/server/alert/alert_condition.go, proto/alert/validator.go [C] */
import { isInTime, timeRules, timeShape } from './alert.js';
import { shortestFloat32 } from './json.js';
import { checked, route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import { atLeast, atMost, bytes, ozzo, ozzoWrapped, required } from './validate-ozzo.js';

const score = [atLeast(0), atMost(1)];

export function alertRuleRoutes(store: Store): readonly Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/alert/list-rule',
      request: { project_id: 'uint32', from_score: 'float', to_score: 'float', ...timeShape },
      check: (input) => ozzo(input, { project_id: [required], from_score: score, to_score: score, ...timeRules }),
      respond: (input) => ({
        alert_rule: tables.alertRules.filter(
          (row) =>
            row.project_id === input.project_id &&
            isInTime(store, row, input) &&
            Math.fround(row.score) >= input.from_score &&
            Math.fround(row.score) <= (input.to_score === 0 ? 1 : input.to_score),
        ),
      }),
    }),
    route({
      method: 'POST',
      path: '/alert/put-rule',
      isMediaTypeFirst: true,
      request: {
        project_id: 'uint32',
        alert_rule: {
          alert_rule_id: 'uint32',
          name: 'string',
          project_id: 'uint32',
          score: 'float',
          resource_name: 'string',
          tag: 'string',
          finding_cnt: 'uint32',
        },
      },
      check: (input) =>
        ozzoWrapped(
          input,
          input.alert_rule,
          { missing: 'Required alert_rule parameter' },
          {
            project_id: [required],
            name: [required, bytes(0, 200)],
            score,
            resource_name: [bytes(0, 512)],
            tag: [bytes(0, 64)],
            finding_cnt: [atLeast(1)],
          },
        ),
      respond: ({ alert_rule }) => {
        const input = checked(alert_rule);
        // The column keeps two decimals.
        const members = { ...input, score: Math.round(shortestFloat32(input.score) * 100) / 100 };
        const stored = tables.alertRules.find(
          (row) => row.project_id === members.project_id && row.alert_rule_id === members.alert_rule_id,
        );
        if (stored !== undefined) return { alert_rule: Object.assign(stored, members, { updated_at: store.now() }) };
        const rule = { ...members, alert_rule_id: members.alert_rule_id || store.nextId('alert_rule'), ...store.times() };
        tables.alertRules.push(rule);
        return { alert_rule: rule };
      },
    }),
    route({
      method: 'POST',
      path: '/alert/delete-rule',
      isMediaTypeFirst: true,
      request: { project_id: 'uint32', alert_rule_id: 'uint32' },
      check: (input) => ozzo(input, { project_id: [required], alert_rule_id: [required] }),
      respond: ({ project_id, alert_rule_id }) => {
        const belongs = (row: { project_id: number; alert_rule_id: number }): boolean =>
          row.project_id === project_id && row.alert_rule_id === alert_rule_id;
        removeWhere(tables.alertCondRules, belongs);
        removeWhere(tables.alertRules, belongs);
      },
    }),
  ];
}
