/** Scans (but for those of AWS), reports and proposals: they are started, and end by themselves. */
import type { StoredRow } from '@sec/core/vendor/testing';
import { BackendError, crash } from './backend-error.js';
import { route, type Route } from './route.js';
import { addRow, changeRow, findRow, needRow, rowsOf } from './rows.js';
import { nestSettings } from './github-app.js';
import { removeWhere, type Store } from './state.js';
import type { Task } from './tables.js';
import { pgv, aboveZero, runes } from './validate-pgv.js';
import { ozzo, required } from './validate-ozzo.js';

/** @source ca-risken/datasource-api, Status of every family [C] */
const inProgress = 3;

const flags = { scan_only: 'bool', full_scan: 'bool' } as const;

export function taskRoutes(store: Store): readonly Route[] {
  return [...cloudRoutes(store), ...codeRoutes(store), ...outsideRoutes(store), reportRoute(store)];
}

function start(store: Store, of: string, stored: StoredRow): void {
  removeWhere(store.tables.tasks, (task) => task.stored === stored);
  store.tables.tasks.push({ of, stored, started_at_ms: store.nowMs() });
}

/** Marks a row as being scanned. */
function scan(store: Store, of: string, stored: StoredRow): void {
  const status_detail = `Start scan at ${new Date(store.nowMs()).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  changeRow(store, stored, { status: inProgress, status_detail });
  start(store, of, stored);
}

/** Ends what has taken its time; all ends well. */
export function endTasks(store: Store, durationMs: number): void {
  const isOver = (task: Task): boolean => task.started_at_ms + durationMs <= store.nowMs();
  const ended = store.tables.tasks.filter(isOver);
  removeWhere(store.tables.tasks, isOver);
  for (const { of, stored, started_at_ms } of ended) {
    const at = Math.floor((started_at_ms + durationMs) / 1000);
    if (of === 'Report') stored.row = { ...stored.row, status: 'OK', content: '# Sandbox\n\nThis report is invented.', updated_at: at };
    else if (of === 'RemediationProposal')
      stored.row = { ...stored.row, status: 'SUCCEEDED', remediation_plan: '{"summary":"invented"}', generated_at: at, updated_at: at };
    else stored.row = { ...stored.row, status: 1, status_detail: '', scan_at: at, updated_at: at };
  }
  if (ended.length > 0) nestSettings(store);
}

/** A proposal of a model is being made. */
export function startProposal(store: Store, stored: StoredRow): void {
  start(store, 'RemediationProposal', stored);
}

function cloudRoutes(store: Store): Route[] {
  return [
    route({
      method: 'POST',
      path: '/google/invoke-scan-gcp',
      request: { project_id: 'uint32', gcp_id: 'uint32', google_data_source_id: 'uint32', ...flags },
      check: (input) => ozzo(input, { project_id: [required], gcp_id: [required], google_data_source_id: [required] }),
      respond: ({ project_id, gcp_id, google_data_source_id }) => {
        needRow(store, 'Gcp', { project_id, gcp_id });
        // What is not attached has no scanner.
        const error = new BackendError('unknown googleDataSourceID: 0');
        scan(store, 'GcpDataSource', needRow(store, 'GcpDataSource', { project_id, gcp_id, google_data_source_id }, error));
      },
    }),
    route({
      method: 'POST',
      path: '/azure/invoke-scan-azure',
      request: { project_id: 'uint32', azure_data_source_id: 'uint32' },
      check: () => undefined,
      // The route is joined to the scheduled run: the scans of all projects start.
      respond: ({ azure_data_source_id }) => {
        for (const stored of rowsOf(store, 'AzureDataSource'))
          if (azure_data_source_id === 0 || stored.row['azure_data_source_id'] === azure_data_source_id)
            scan(store, 'AzureDataSource', stored);
      },
    }),
  ];
}

function codeRoutes(store: Store): Route[] {
  const scanners = { gitleaks: 'GitleaksSetting', dependency: 'DependencySetting', 'code-scan': 'CodeScanSetting' } as const;
  return Object.entries(scanners).map(([name, of]) =>
    route({
      method: 'POST',
      path: `/code/invoke-scan-${name}`,
      request: { project_id: 'uint32', github_setting_id: 'uint32', ...flags },
      check: (input) => ozzo(input, { project_id: [required], github_setting_id: [required] }),
      respond: ({ project_id, github_setting_id }) => {
        scan(store, of, needRow(store, of, { project_id, github_setting_id }));
        nestSettings(store);
      },
    }),
  );
}

/** Settings that a diagnosis scans, by the id of the scanner. @source ca-risken/datasource-api pkg/server/diagnosis, InvokeScan [C] */
const diagnosisSettings: Readonly<Record<number, readonly [of: string, id: string]>> = {
  1002: ['WpscanSetting', 'wpscan_setting_id'],
  1003: ['PortscanSetting', 'portscan_setting_id'],
  1004: ['ApplicationScan', 'application_scan_id'],
};

function outsideRoutes(store: Store): Route[] {
  return [
    route({
      method: 'POST',
      path: '/osint/invoke-scan',
      request: { project_id: 'uint32', rel_osint_data_source_id: 'uint32', scan_only: 'bool' },
      check: (input) => ozzo(input, { project_id: [required], rel_osint_data_source_id: [required] }),
      respond: ({ project_id, rel_osint_data_source_id }) => {
        scan(store, 'RelOsintDataSource', needRow(store, 'RelOsintDataSource', { project_id, rel_osint_data_source_id }));
        return { message: 'Invoke Scan.' };
      },
    }),
    route({
      method: 'POST',
      path: '/diagnosis/invoke-scan',
      request: { project_id: 'uint32', setting_id: 'uint32', diagnosis_data_source_id: 'uint32', scan_only: 'bool' },
      check: (input) => ozzo(input, { project_id: [required], setting_id: [required], diagnosis_data_source_id: [required] }),
      respond: ({ project_id, setting_id, diagnosis_data_source_id }) => {
        needRow(store, 'DiagnosisDataSource', { diagnosis_data_source_id });
        const [of, id] = diagnosisSettings[diagnosis_data_source_id] ?? ['', ''];
        const setting = needRow(store, of, { project_id, [id]: setting_id });
        const targets = rowsOf(store, 'PortscanTarget').filter(({ row }) => row['portscan_setting_id'] === setting_id);
        if (of !== 'PortscanSetting') scan(store, of, setting);
        // The service reads the answer to its last message, and ends where there was none.
        else if (targets.length === 0) throw crash();
        else for (const target of targets) scan(store, 'PortscanTarget', target);
        return { message: 'Start Diagnosis.' };
      },
    }),
  ];
}

/** @source ca-risken/core pkg/server/ai/report.go [C] */
function reportRoute(store: Store): Route {
  return route({
    method: 'POST',
    path: '/ai/generate-report',
    request: { prompt: 'string', project_id: 'uint32', name: 'string' },
    check: ({ prompt, project_id, name }) =>
      pgv(
        'GenerateReportRequest',
        prompt === '' ? ['Prompt', 'value length must be at least 1 runes'] : undefined,
        aboveZero('ProjectId', project_id),
        name === '' ? ['Name', 'value length must be at least 1 runes'] : runes('Name', name, undefined, 200),
      ),
    // A report of that name is emptied and written anew.
    respond: ({ project_id, name }) => {
      const members = { project_id, name, type: 'Markdown', status: 'IN_PROGRESS', content: '' };
      const found = findRow(store, 'Report', { project_id, name });
      const { report_id, status } = found ? changeRow(store, found, members) : addRow(store, 'Report', 'report_id', members);
      start(store, 'Report', needRow(store, 'Report', { report_id }));
      return { report_id, status };
    },
  });
}
