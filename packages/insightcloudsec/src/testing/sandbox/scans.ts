/** Scans of infrastructure code, and the vulnerabilities of container images. */
import { jsonResponse } from '@sec/core/vendor/testing';
import { type Call, failV3, membersOf, numberOf, route, type SandboxRoute, slicePage, textOf, wholeOf } from './kit.js';
import type { SandboxVerdict } from './options.js';
import type { IacScanRow, ImageRow } from './world.js';

/** Longest page of vulnerabilities. @source s-humphreys/patchwright docs/design/rapid7-api.md [T] */
const maxPageSize = 100;

const configs = [
  { id: 1, organization_id: 1, pack_id: 36, name: 'default', description: 'All insights of the sandbox.', source: 'backoffice' },
];

export function scanRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v3/iac/configs', () =>
      jsonResponse(
        200,
        configs.map((config) => ({
          ...config,
          total_builds: 0,
          success_count: 0,
          failure_count: 0,
          last_build_at: null,
          insights_blacklist: [],
          insights_warn_only: [],
        })),
      ),
    ),
    route('POST', '/v3/iac/scan', submitScan),
    route('GET', '/v3/iac/scans', listScans),
    route('GET', '/v3/iac/scans/{buildId}', showScan),
    route('POST', '/v3/cvm/resource/vulnerabilities', (call) => page(call, call.world.tables.images, imageOnWire)),
    route('POST', '/v3/cvm/vulnerabilities', (call) => page(call, cves(call), (row) => row)),
    route('POST', '/v3/cvm/resource/{id}/vulnerabilities', vulnerabilitiesOfImage),
  ];
}

const httpStatuses: Readonly<Record<SandboxVerdict, number>> = { pass: 200, warn: 202, fail: 406 };
const statuses: Readonly<Record<SandboxVerdict, string>> = { pass: 'passed', warn: 'warned', fail: 'failed' };

function submitScan(call: Call): Response {
  const given = membersOf(call);
  const [scan_name, config_name, scan_template] = [textOf(given['scan_name']), textOf(given['config_name']), given['scan_template']];
  if (typeof scan_template !== 'string') return failV3(400, { scan_template: ['Not a valid string.'] });
  if (!configs.some(({ name }) => name === config_name)) return failV3(400, { config_name: ['Unknown configuration.'] });
  const decide = call.world.options.verdict ?? (({ scan_template: text }) => (text.includes('"publicly_accessible"') ? 'fail' : 'pass'));
  const row: IacScanRow = {
    id: call.world.nextId('build'),
    scan_name,
    author_name: textOf(given['author_name']),
    config_name,
    iac_provider: textOf(given['iac_provider']),
    create_time: new Date(call.world.nowMs()).toISOString(),
    verdict: decide({ scan_name, config_name, scan_template }),
  };
  call.world.tables.iacScans.push(row);
  if (call.headers.get('accept')?.startsWith('text/html') === true) return report(row, httpStatuses[row.verdict]);
  return jsonResponse(httpStatuses[row.verdict], {
    build_id: row.id,
    config_name,
    status: statuses[row.verdict],
    message: `${statuses[row.verdict]}.`,
    success: row.verdict !== 'fail',
    errors: [],
    scan_results: `${call.world.options.baseUrl ?? 'https://cloudsec.sandbox.example'}/#/iac/scans/${row.id}`,
    stacktrace: '',
    resource_mapping: { r1: { address: 'aws_db_instance.main', name: 'main' } },
    details: detailsOf(row, true),
  });
}

/** Resources of an insight are an array in the response to a submission, and their number in that to a read. */
function detailsOf({ verdict }: IacScanRow, isSubmission: boolean): Readonly<Record<string, unknown>> {
  const found = {
    id: 536,
    name: 'Instance with a public address',
    description: '',
    severity: 4,
    source: 'backoffice',
    resource_types: ['instance'],
    warn_only: verdict === 'warn',
  };
  const bad = isSubmission ? ['r1'] : 1;
  const none = isSubmission ? [] : 0;
  const one = { ...found, success: none, failure: verdict === 'fail' ? bad : none, warning: verdict === 'warn' ? bad : none };
  return {
    failed_insights: verdict === 'fail' ? [one] : [],
    warned_insights: verdict === 'warn' ? [one] : [],
    passed_insights: verdict === 'pass' ? [{ ...one, success: bad }] : [],
    skipped_insights: [],
    failed_resources: verdict === 'fail' ? 1 : 0,
    warned_resources: verdict === 'warn' ? 1 : 0,
    passed_resources: verdict === 'pass' ? 1 : 0,
    skipped_resources: 0,
    total_insights: 1,
    total_resources: 1,
  };
}

function report({ scan_name, verdict }: IacScanRow, status: number): Response {
  const name = scan_name.replaceAll(/[<>&"]/g, '');
  return new Response(`<!doctype html><title>${name}</title><h1>${statuses[verdict]}</h1>`, {
    status,
    headers: { 'content-type': 'text/html' },
  });
}

function listScans(call: Call): Response {
  const { items, total, size } = slicePage(call, {
    rows: call.world.tables.iacScans,
    toWire: ({ id, verdict, iac_provider, create_time }) => ({
      id,
      status: statuses[verdict],
      scan_type: 'api',
      iac_provider,
      create_time,
    }),
  });
  return jsonResponse(200, {
    page: wholeOf(call.query.get('page'), 1),
    total_pages: pagesOf(total, size),
    total_count: total,
    data: items,
  });
}

function showScan(call: Call): Response {
  const row = call.world.tables.iacScans.find(({ id }) => String(id) === call.params['buildId']);
  if (row === undefined) return jsonResponse(404, { messages: { error: 'Scan not found.' } });
  if (call.headers.get('accept')?.startsWith('text/html') === true) return report(row, 200);
  const { verdict, ...facts } = row;
  const { failed_resources, warned_resources, passed_resources, total_resources } = detailsOf(row, false);
  return jsonResponse(200, {
    ...facts,
    config_id: 1,
    duration: 3,
    scan_type: 'api',
    status: statuses[verdict],
    status_message: `${statuses[verdict]}.`,
    success: verdict !== 'fail',
    errors: [],
    warnings: [],
    pack: { id: 36, name: 'Sandbox pack', source: 'backoffice' },
    failed_insights: verdict === 'fail' ? 1 : 0,
    warned_insights: verdict === 'warn' ? 1 : 0,
    failed_resources,
    warned_resources,
    passed_resources,
    total_resources,
    resources_by_type: [],
    failed_resources_by_type: [],
    warned_resources_by_type: [],
    details: detailsOf(row, false),
    resource_mapping: { r1: { address: 'aws_db_instance.main', name: 'main' } },
  });
}

/** Page and size are in the query; the body must be empty. */
function page<Row>(call: Call, rows: readonly Row[], toWire: (row: Row) => unknown): Response {
  const wanted = numberOf(call.query.get('page_size'), maxPageSize);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > maxPageSize)
    return failV3(400, { page_size: [`Must be at most ${maxPageSize}.`] });
  if (Object.keys(membersOf(call)).length > 0)
    return failV3(400, Object.fromEntries(Object.keys(membersOf(call)).map((name) => [name, ['Unknown field.']])));
  const { items, total, size } = slicePage(call, { rows, toWire, size: maxPageSize });
  return jsonResponse(200, {
    data: items,
    page: wholeOf(call.query.get('page'), 1),
    page_size: size,
    total_count: total,
    total_pages: pagesOf(total, size),
  });
}

function pagesOf(total: number | string | undefined, size: number): number | undefined {
  return total === undefined ? undefined : Math.ceil(Number(total) / size);
}

function imageOnWire(row: ImageRow): unknown {
  const { id, resource_id, resource_name, critical_count, high_count, assessed } = row;
  return {
    id,
    image_id: `sha256:${String(id).padStart(8, '0')}`,
    resource_id,
    resource_type: 'containerimage',
    resource_name,
    cloud: 'AWS',
    account: 'Production',
    account_id: '111111111111',
    public_accessible: false,
    riskscore: assessed ? critical_count * 100 : 0,
    critical_count,
    high_count,
    medium_count: 0,
    low_count: 0,
    none_count: 0,
    total_count: critical_count + high_count,
    severity: critical_count > 0 ? 'critical' : 'none',
    last_assessment: assessed ? '2025-03-01 12:00:00' : null,
    assessment_info: {
      status: assessed ? 'COMPLETED' : 'FAILED',
      error_reason: assessed ? null : 'The registry refused the credential.',
      assessment_completed_at: assessed ? '2025-03-01 12:00:00' : null,
    },
  };
}

function cves({ world }: Call): readonly unknown[] {
  const worst = Math.max(0, ...world.tables.images.map(({ critical_count }) => critical_count));
  return Array.from({ length: worst }, (_, index) => ({
    cve_id: `CVE-2025-${1000 + index}`,
    first_found: '2025-02-01T00:00:00',
    last_seen: '2025-03-01T00:00:00',
    riskscore: 700,
    cvss_score: 9.8,
    has_exploits: index === 0,
    has_threats: false,
    resource_count: world.tables.images.filter(({ critical_count }) => critical_count > index).length,
    affected_packages: 1,
  }));
}

function vulnerabilitiesOfImage(call: Call): Response {
  const image = call.world.tables.images.find(({ resource_id }) => resource_id === call.params['id']);
  if (image === undefined) return jsonResponse(404, { messages: { error: 'Resource not found.' } });
  const found = Array.from({ length: image.critical_count }, (_, index) => ({
    cve_id: `CVE-2025-${1000 + index}`,
    severity: 'critical',
    cvss_score: 9.8,
    riskscore: 700,
    has_exploits: index === 0,
    has_threats: false,
    first_found: '2025-02-01T00:00:00',
    vuln_meta: { FixedVersion: '1.2.3', Solutions: [{ package_name: 'sample', package_type: 'deb', fix: 'Upgrade sample.' }] },
  }));
  return page(call, found, (row) => row);
}
