/** Recommendations, which all findings of a type share. @source ca-risken/core pkg/server/finding/recommend.go, proto/finding/validator.go [C] */
import { findFinding, findingKey, findingKeyRules } from './finding.js';
import { recordNotFound } from './backend-error.js';
import { route, type Route } from './route.js';
import { removeWhere, type Store } from './state.js';
import { bytes, ozzo, required } from './validate-ozzo.js';

export function recommendRoutes(store: Store): readonly Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/finding/get-recommend',
      request: findingKey,
      check: (input) => ozzo(input, findingKeyRules),
      respond: ({ project_id, finding_id }) => {
        const link = tables.recommendFindings.find((row) => row.project_id === project_id && row.finding_id === finding_id);
        const recommend = tables.recommends.find((row) => row.recommend_id === link?.recommend_id);
        return recommend === undefined ? {} : { recommend: { finding_id, ...hideUpdate(recommend) } };
      },
    }),
    route({
      method: 'POST',
      path: '/finding/put-recommend',
      request: { ...findingKey, data_source: 'string', type: 'string', risk: 'string', recommendation: 'string' },
      check: (input) => ozzo(input, { ...findingKeyRules, data_source: [required, bytes(0, 64)], type: [required, bytes(0, 255)] }),
      respond: ({ project_id, finding_id, data_source, type, risk, recommendation }) => {
        if (findFinding(store, { project_id, finding_id }) === undefined) throw recordNotFound();
        const stored = tables.recommends.find((row) => row.data_source === data_source && row.type === type);
        const recommend = stored ?? { recommend_id: store.nextId('recommend'), data_source, type, risk, recommendation, ...store.times() };
        // An empty string does not overwrite a stored one.
        if (stored === undefined) tables.recommends.push(recommend);
        else
          Object.assign(stored, risk === '' ? {} : { risk }, recommendation === '' ? {} : { recommendation }, { updated_at: store.now() });
        removeWhere(tables.recommendFindings, (row) => row.finding_id === finding_id);
        tables.recommendFindings.push({ finding_id, recommend_id: recommend.recommend_id, project_id });
        return { recommend: { finding_id, ...hideUpdate(recommend) } };
      },
    }),
  ];
}

/** The creation time is shown twice. @source ca-risken/core, convertRecommend [C] */
function hideUpdate<Row extends { readonly created_at: number }>(row: Row): Row {
  return { ...row, updated_at: row.created_at };
}
