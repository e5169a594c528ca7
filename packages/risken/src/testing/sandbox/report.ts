/**
 * How many findings there were. A server counts once a night what the day before left; the sandbox counts whenever it is asked, as
 * if that had just happened.
 *
 * @source ca-risken/core pkg/server/report, pkg/db/report.go [C]
 */
import { isPended } from './finding-query.js';
import { route, type Route } from './route.js';
import type { Store } from './state.js';
import { aboveZero, pgv, type PgvFailure } from './validate-pgv.js';

const shape = { project_id: 'uint32', from_date: 'string', to_date: 'string', score: 'float', data_source: 'string[]' } as const;

interface Filter {
  readonly project_id: number;
  readonly from_date: string;
  readonly to_date: string;
  readonly score: number;
  readonly data_source: readonly string[];
}

export function reportRoutes(store: Store): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/report/get-report-finding',
      request: shape,
      check: (input) => pgv('GetReportFindingRequest', aboveZero('ProjectId', input.project_id), ...filterChecks(input)),
      respond: (input) => ({ report_finding: countFindings(store, input).filter(({ project_id }) => project_id === input.project_id) }),
    }),
    route({
      method: 'GET',
      path: '/report/get-report-finding-all',
      access: 'admin',
      request: shape,
      check: (input) => pgv('GetReportFindingAllRequest', ...filterChecks(input)),
      respond: (input) => ({ report_finding: countFindings(store, input) }),
    }),
  ];
}

function filterChecks({ from_date, to_date, score }: Filter): readonly (PgvFailure | undefined)[] {
  const isDate = (text: string): boolean => /^(\d{4}-\d{2}-\d{2})?$/.test(text);
  const pattern = 'value does not match regex pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^$"';
  return [
    isDate(from_date) ? undefined : ['FromDate', pattern],
    isDate(to_date) ? undefined : ['ToDate', pattern],
    score >= 0 && score <= 1 ? undefined : ['Score', 'value must be inside range [0, 1]'],
  ];
}

interface Count {
  report_finding_id: number;
  report_date: string;
  project_id: number;
  project_name: string;
  category: string;
  data_source: string;
  score: number;
  count: number;
}

/** Active findings of yesterday, by project, scanner and score. */
function countFindings(store: Store, { from_date, to_date, score, data_source }: Filter): readonly Count[] {
  const { findings, pendFindings, projects } = store.tables;
  const date = new Date(store.nowMs() - 86_400_000).toISOString().slice(0, 10);
  if ((from_date !== '' && date < from_date) || (to_date !== '' && date > to_date)) return [];
  const sources = data_source.length === 0 ? undefined : new RegExp(data_source.join('|'));
  const counts = new Map<string, Count>();
  for (const finding of findings) {
    const pend = pendFindings.find((row) => row.finding_id === finding.finding_id);
    const project = projects.find((row) => row.project_id === finding.project_id);
    if (project === undefined || isPended(pend, store.now()) || finding.score < score || sources?.test(finding.data_source) === false)
      continue;
    const key = JSON.stringify([finding.project_id, finding.data_source, finding.score]);
    const count = counts.get(key) ?? {
      report_finding_id: 1001 + counts.size,
      report_date: `${date}T00:00:00Z`,
      project_id: finding.project_id,
      project_name: project.name,
      category: finding.data_source.split(':')[0] ?? '',
      data_source: finding.data_source,
      score: finding.score,
      count: 0,
    };
    count.count++;
    counts.set(key, count);
  }
  return [...counts.values()];
}
