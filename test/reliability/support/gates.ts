/** Every workflow with a verdict or a count as a row: the responses that it reads, and whether it passed what it must not pass. */
import { createAquaClient, type GatePolicy, iterateVulnerabilities, onboardAwsToCspm, scanAndGate, type ScanAndGateInput } from '@sec/aqua';
import { checks as aquaChecks } from '@sec/aqua/validate';
import { type ApiGatePolicy, countOpenFindings, createDataTheoremClient, scanApiAndGate, uploadAndGate } from '@sec/datatheorem';
import { checks as dataTheoremChecks } from '@sec/datatheorem/validate';
import { createInsightCloudSecClient, gateIacScan, iterateFindings, listContainerVulnerabilities } from '@sec/insightcloudsec';
import { checks as insightCloudSecChecks } from '@sec/insightcloudsec/validate';
import { createRiskenClient, generateReportAndWait, hydrateFindings, listFindingsSince, scanAndWait } from '@sec/risken';
import { checks as riskenChecks } from '@sec/risken/validate';
import type { Checks, Clock, ValidationIssue } from '@sec/core';
import type { ReceivedRequest } from '../../support/script.js';

/** What a client is made of. */
export interface GateSetup {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly retry: false;
  readonly validation?: { readonly checks: Checks; readonly mode: 'report' | 'enforce' };
  readonly onValidationIssue?: (issue: ValidationIssue) => void;
}

export interface GateRow {
  readonly name: string;
  /** The response to the request of this number, from 0, with a status where it is not 200. */
  readonly respond: (request: ReceivedRequest, number: number) => { readonly json: unknown; readonly status?: number };
  /**
   * Runs it. @returns Whether it passed, or counted fewer than there are, without a report of what is missing. The row's
   * responses must not pass unless `passes`.
   */
  readonly run: (setup: GateSetup) => Promise<boolean>;
  /** The responses are those of something that passes. */
  readonly passes?: true;
  readonly checks: Checks;
  /** Members that the reader compares, whose type only validation vouches for. */
  readonly comparedByReader?: RegExp;
  /** Members whose absence, or null, has a meaning in the vendor's own documents: `KIND POINTER`. */
  readonly meansSomething?: RegExp;
  /** Members of the responses of which the verdict needs each one, as `NUMBER POINTER`; for a row that passes. */
  readonly needs?: readonly string[];
}

const target = { registry: 'Docker Hub', image: 'acme/web:1.4.2' };
const digest = `sha256:${'a'.repeat(64)}`;

const list = {
  clean: [{ name: 'CVE-2031-1', severity: 'high', acknowledged: false }],
  critical: [
    { name: 'CVE-2031-1', severity: 'critical', acknowledged: false },
    { name: 'CVE-2031-2', severity: 'low', acknowledged: true },
  ],
  unknown: [{ name: 'CVE-2031-1', severity: 'catastrophic', acknowledged: false }],
};
const counts = {
  clean: { total: 1, critical: 0, high: 1, medium: 0, low: 0 },
  critical: { total: 2, critical: 1, high: 0, medium: 0, low: 1 },
  high: { total: 11, critical: 0, high: 11, medium: 0, low: 0 },
  unknown: { total: 1, critical: 0, high: 0, medium: 0, low: 0 },
};

// The total bounds a missing count: none is left over for the medium and low ones, and one high finding may be critical.
const counted = ['total', 'critical', 'high'].map((name) => `/cves_counts/${name}`);

/** A scan whose responses come in this order: registries, status, image, queue, start, status, image, result, image. */
function aquaGate(
  name: string,
  result: object,
  more: { readonly policy?: GatePolicy; readonly needs?: readonly string[]; readonly status?: string; readonly digest?: string } = {},
): GateRow {
  let scans = 0;
  return {
    name: `aqua scanAndGate, ${name}`,
    checks: aquaChecks,
    ...(more.needs === undefined
      ? {}
      : { passes: true, needs: ['0 /0/name', '2 /scan_date', '5 /status', ...more.needs.map((name) => `7 ${name}`), '8 /digest'] }),
    respond({ method, url: { pathname } }, number) {
      if (number === 0) scans = 0;
      if (pathname === '/api/v1/registries') return { json: [{ name: 'Docker Hub', type: 'HUB', url: 'https://docker.io' }] };
      if (method === 'POST') return { json: { status: 'Sent To Scan' }, status: ++scans > 0 ? 200 : 0 };
      if (pathname.endsWith('/status')) return { json: { status: scans > 0 ? (more.status ?? 'Scanned') : 'Scanned' } };
      if (pathname.endsWith('/scan_result')) return { json: { image: target.image, registry: target.registry, ...result } };
      if (pathname.endsWith('/scanqueue')) return { json: { count: 0, result: [] } };
      const scan_date = scans > 0 ? '2026-02-28T11:00:00Z' : '2026-02-27T11:00:00Z';
      return { json: { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2', scan_date, digest: more.digest ?? digest } };
    },
    async run(setup) {
      const aqua = createAquaClient({
        consoleUrl: 'https://aqua.example',
        auth: { token: 'invented-token' },
        rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
        ...setup,
      });
      const input: ScanAndGateInput = { image: `docker.io/acme/web:1.4.2@${digest}`, policy: more.policy ?? {} };
      const { verdict } = await scanAndGate(aqua, input, { timeoutMs: 60_000, notFoundGraceMs: 20_000 });
      return verdict === 'pass';
    },
  };
}

const aquaGates: readonly GateRow[] = [
  aquaGate(
    'clean by counts and list',
    { disallowed: false, cves_counts: counts.clean, cves: list.clean },
    { needs: ['/disallowed', '/cves/0/severity'] },
  ),
  aquaGate('clean by counts', { disallowed: false, cves_counts: counts.clean }, { needs: ['/disallowed', '/cves_counts', ...counted] }),
  aquaGate('clean by list', { disallowed: false, cves: list.clean }, { needs: ['/disallowed', '/cves', '/cves/0/severity'] }),
  aquaGate('critical by counts and list', { disallowed: false, cves_counts: counts.critical, cves: list.critical }),
  aquaGate('critical by counts', { disallowed: false, cves_counts: counts.critical }),
  aquaGate('critical by list', { disallowed: false, cves: list.critical }),
  aquaGate('too many high by counts', { disallowed: false, cves_counts: counts.high }),
  aquaGate('low by counts', { disallowed: false, cves_counts: counts.critical }, { policy: { maxCritical: 1, maxLow: 0 } }),
  aquaGate('accepted ones left out', { disallowed: false, cves: list.critical }, { policy: { ignoreAcknowledged: true } }),
  aquaGate('refused by a policy', { disallowed: true, cves_counts: counts.clean, cves: list.clean }),
  aquaGate('unknown severity by counts', { disallowed: false, cves_counts: counts.unknown }),
  aquaGate('unknown severity by list', { disallowed: false, cves: list.unknown }),
  aquaGate('malware by counts', { disallowed: false, cves_counts: { ...counts.clean, malware: 1 } }, { policy: { maxMalware: 0 } }),
  aquaGate(
    'sensitive data by counts',
    { disallowed: false, cves_counts: { ...counts.clean, sensitive: 1 } },
    { policy: { maxSensitiveData: 0 } },
  ),
  aquaGate(
    'negligible by counts',
    { disallowed: false, cves_counts: { ...counts.clean, negligible: 1 } },
    { policy: { maxNegligible: 0 } },
  ),
  aquaGate('failed scan', { disallowed: false, cves_counts: counts.clean }, { status: 'Failed' }),
  aquaGate('unknown end', { disallowed: false, cves_counts: counts.clean }, { status: 'Quarantined' }),
  aquaGate('another digest', { disallowed: false, cves_counts: counts.clean }, { digest: `sha256:${'b'.repeat(64)}` }),
];

const cspm = (data: unknown, status = 200) => ({ status, json: { status, code: 0, data } });

const aquaCspm: GateRow = {
  name: 'aqua onboardAwsToCspm, a test that failed',
  checks: aquaChecks,
  respond({ method, url: { pathname } }) {
    const role_arn = 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';
    if (pathname === '/v2/keys') return cspm({ id: 7301, name: 'billing', cloud: 'aws', role_arn, paid: true }, 201);
    if (method === 'POST') return cspm({ realtime_id: 68, status: 'CREATED' });
    return cspm({ status: 'COMPLETE', results: [{ test_id: 1, results: [{ status: 0 }, { status: 2 }] }] });
  },
  async run(setup) {
    const aqua = createAquaClient({ authUrl: 'https://cspm.example', auth: { token: 'invented-token' }, ...setup });
    const access = { role_arn: 'arn:aws:iam::444455556666:role/aqua-cspm-scanner', external_id: '0b8e6a3c-4f0d-4d7c-9d57-1f0c2a9e6b44' };
    const input = { name: 'billing', group: 88, access };
    const { scan } = await onboardAwsToCspm(aqua, input, { timeoutMs: 60_000 });
    const { fail, unknown } = scan?.summary ?? { fail: 1, unknown: 0 };
    return fail + unknown === 0;
  },
};

const aquaIterate: GateRow = {
  name: 'aqua iterateVulnerabilities, one in each of two images',
  checks: aquaChecks,
  // An empty list comes as null; one that is left out is an error.
  meansSomething: /^null \/result$/,
  respond({ url: { pathname, searchParams } }) {
    const isFirst = searchParams.get('page') === '1';
    const images = [
      { registry: 'Hub', repository: 'a', tag: '1', digest: 'sha256:aa' },
      { registry: 'Hub', repository: 'b', tag: '1', digest: 'sha256:bb' },
    ];
    if (pathname.endsWith('/images/list')) return { json: { count: 2, result: isFirst ? images : [] } };
    const row = {
      name: `CVE-${searchParams.get('digest')}`,
      registry: 'Hub',
      image_digest: searchParams.get('digest'),
      resource: { name: 'openssl' },
    };
    return { json: { count: 1, result: isFirst ? [row] : [] } };
  },
  async run(setup) {
    const options = { consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, rateLimit: { requestsPerSecond: 100_000 } };
    let found = 0;
    for await (const item of iterateVulnerabilities(createAquaClient({ ...options, ...setup }), {}, { concurrency: 1 })) {
      // A gap is reported as an entry of its own.
      if (item.kind === 'failure') return false;
      found++;
    }
    return found < 2;
  },
};

const risken = (setup: GateSetup) =>
  createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'invented-token' }, project_id: 7, ...setup });
const scanner = { aws_data_source_id: 1002, data_source: 'aws:access-analyzer', max_score: 1, aws_id: 3, project_id: 7 };
const attached = { ...scanner, assume_role_arn: 'arn:aws:iam::444455556666:role/risken', external_id: 'b7f0c2d19e' };
const findingOf = (finding_id: number, score: number) => ({
  finding_id,
  description: 'A bucket that anybody reads',
  data_source: 'aws:access-analyzer',
  data_source_id: `id-${finding_id}`,
  resource_name: 'arn:aws:s3:::billing',
  project_id: 7,
  original_score: score,
  score,
  data: '{}',
  created_at: 1_772_000_000,
  updated_at: 1_772_000_000 - finding_id,
});
const scores: Readonly<Record<number, number>> = { 1: 0.2, 2: 0.9 };

const entry = ['', '/data_source', '/data_source/0/aws_data_source_id', '/data_source/0/aws_id'].map((name) => `/data${name}`);
// A poll without the scanner proves nothing, since lists lag behind: the next one is read.
const scannerNeeds = [...entry.map((name) => `0 ${name}`), '2 /data/data_source/0/status'];

function riskenScan(name: string, status: number): GateRow {
  let started = false;
  return {
    name: `risken scanAndWait, ${name}`,
    checks: riskenChecks,
    ...(status === 1 ? { passes: true, needs: scannerNeeds } : {}),
    respond({ method }, number) {
      started = number > 0 && (started || method === 'POST');
      if (method === 'POST') return { json: { data: {} } };
      const state = started ? { status, scan_at: 200, status_detail: 'ended' } : { status: 1, scan_at: 100 };
      return { json: { data: { data_source: [{ ...attached, ...state }] } } };
    },
    async run(setup) {
      const scan = { aws_id: 3, aws_data_source_id: 1002 };
      return (await scanAndWait(risken(setup), scan, { timeoutMs: 60_000 })).status === 'succeeded';
    },
  };
}

const riskenRows: readonly GateRow[] = [
  riskenScan('a scan that is fine', 1),
  riskenScan('a scan that failed', 4),
  riskenScan('a scan with an unknown end', 9),
  {
    name: 'risken hydrateFindings, one of them severe',
    checks: riskenChecks,
    comparedByReader: /\/score$/,
    // A score of 0 is left out by the server.
    meansSomething: /\/score$/,
    respond: ({ url }) => {
      const id = Number(url.searchParams.get('finding_id'));
      return { json: { data: { finding: findingOf(id, scores[id] ?? 0) } } };
    },
    async run(setup) {
      let isFine = true;
      for await (const { finding } of hydrateFindings(risken(setup), { finding_id: [1, 2] }, { concurrency: 1 }))
        isFine &&= finding !== undefined && finding.score < 0.8;
      return isFine;
    },
  },
  {
    name: 'risken listFindingsSince, three of them',
    checks: riskenChecks,
    // A finding that is absent from its response was deleted since.
    meansSomething: /^\w+ \/data\/finding$/,
    respond: ({ url }) =>
      url.pathname.endsWith('/list-finding')
        ? { json: { data: { finding_id: [1, 2, 3], count: 3, total: 3 } } }
        : { json: { data: { finding: findingOf(Number(url.searchParams.get('finding_id')), 0.9) } } },
    async run(setup) {
      let found = 0;
      for await (const finding of listFindingsSince(risken(setup), { since: new Date(1_771_000_000_000) }, { concurrency: 1 }))
        if (finding.project_id !== 0) found++;
      return found < 3;
    },
  },
  ...(['ERROR', 'CANCELLED'] as const).map((status): GateRow => ({
    name: `risken generateReportAndWait, ${status}`,
    checks: riskenChecks,
    respond: ({ method }) =>
      method === 'POST'
        ? { json: { data: { report_id: 9, status: 'IN_PROGRESS' } } }
        : { json: { data: { report: { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status, content: '' } } } },
    async run(setup) {
      const report = { name: 'Week 10', prompt: 'Summarize' };
      return (await generateReportAndWait(risken(setup), report, { timeoutMs: 120_000 })).status === 'succeeded';
    },
  })),
];

const insightCloudSec = (setup: GateSetup) =>
  createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented-key' }, ...setup });
const insight = { id: 536, source: 'backoffice', name: 'Instance with a public address', severity: 4 };

const iacNeeds = ['/build_id', '/success', '/details', '/details/failed_insights', '/details/warned_insights'].map((name) => `0 ${name}`);

function iacGate(
  name: string,
  status: number,
  details: object,
  more: { readonly success: boolean; readonly failOnWarnings?: boolean },
): GateRow {
  const { success, failOnWarnings = false } = more;
  const passes = status === 200;
  return {
    name: `insightcloudsec gateIacScan, ${name}`,
    checks: insightCloudSecChecks,
    ...(passes ? { passes: true, needs: iacNeeds } : {}),
    respond: () => ({
      status,
      json: {
        build_id: 10_001,
        success,
        message: 'scanned',
        errors: [],
        scan_results: 'https://cloudsec.example/#/iac/scans/10001',
        resource_mapping: { r1: { address: 'aws_db_instance.main', name: 'main' } },
        details: { failed_insights: [], warned_insights: [], passed_insights: [], failed_resources: 0, total_resources: 1, ...details },
      },
    }),
    async run(setup) {
      const names = { scan_name: 'payments-api 482', author_name: 'build farm', config_name: 'default', iac_provider: 'terraform' };
      const input = { ...names, template: { planned_values: {} }, failOnWarnings };
      return (await gateIacScan(insightCloudSec(setup), input)).verdict === 'pass';
    },
  };
}

const image = (id: number, critical_count: number, status = 'COMPLETED') => ({
  id,
  resource_id: `containerdeployment:44:apps:web-${id}:`,
  image_id: `containerimage:44:sha256-${id}:`,
  critical_count,
  high_count: 0,
  medium_count: 0,
  low_count: 0,
  none_count: 0,
  assessment_info: { status, error_reason: status === 'COMPLETED' ? null : 'The registry refused the credential.' },
});

function imageList(name: string, images: readonly object[]): GateRow {
  return {
    name: `insightcloudsec listContainerVulnerabilities, ${name}`,
    checks: insightCloudSecChecks,
    respond: () => ({
      json: { data: images, page: 1, page_size: 100, total_count: images.length, total_pages: 1 },
    }),
    async run(setup) {
      const { totals, notAssessed, withoutCounts } = await listContainerVulnerabilities(insightCloudSec(setup));
      return totals.critical === 0 && notAssessed === 0 && withoutCounts === 0;
    },
  };
}

const insightCloudSecRows: readonly GateRow[] = [
  iacGate('passed', 200, {}, { success: true }),
  iacGate('failed', 406, { failed_insights: [{ ...insight, failure: ['r1'] }], failed_resources: 1 }, { success: false }),
  iacGate('warned', 202, { warned_insights: [{ ...insight, warning: ['r1'] }] }, { success: true, failOnWarnings: true }),
  imageList('one critical', [image(1, 0), image(2, 3)]),
  imageList('one that was not assessed', [image(1, 0), image(2, 0, 'FAILED')]),
  {
    name: 'insightcloudsec iterateFindings, one resource',
    checks: insightCloudSecChecks,
    respond: ({ method }) =>
      method === 'GET'
        ? { json: [{ ...insight, insight_id: 536, resource_types: ['instance'], results: 1, total: 9, by_type: { instance: 1 } }] }
        : {
            json: {
              counts: { instance: 1 },
              next_cursor: null,
              resources: [
                {
                  resource_type: 'instance',
                  instance: {
                    common: {
                      resource_id: 'instance:1:us-east-1:i-00000000:',
                      resource_name: 'web',
                      resource_type: 'instance',
                      cloud: 'AWS',
                      account: 'Staging',
                    },
                  },
                },
              ],
            },
          },
    async run(setup) {
      let found = 0;
      for await (const { resource_id } of iterateFindings(insightCloudSec(setup))) if (resource_id !== '') found++;
      return found < 1;
    },
  },
];

const dataTheorem: GateRow = {
  name: 'datatheorem countOpenFindings, one of high severity',
  checks: dataTheoremChecks,
  respond({ url }) {
    const isHigh = (url.searchParams.get('severity') ?? 'HIGH') === 'HIGH';
    const findings = isHigh ? [{ id: '1', title: 'A key in the app', severity: 'HIGH', status: 'OPEN' }] : [];
    return { json: { security_findings: findings, pagination_information: { total_count: findings.length, next_cursor: null } } };
  },
  async run(setup) {
    const client = createDataTheoremClient({ auth: { resultsApiKey: 'invented-key' }, ...setup });
    const { high, other } = await countOpenFindings(client, { mobile_app_id: '1234567' });
    return high === 0 && (other ?? 1) === 0;
  },
};

function dataTheoremGate(name: string, status: string, high: number): GateRow {
  return {
    name: `datatheorem uploadAndGate, ${name}`,
    checks: dataTheoremChecks,
    respond({ url: { pathname, searchParams } }) {
      if (pathname.endsWith('/upload_init')) return { json: { upload_url: 'https://upload.securetheorem.com/upload/invented' } };
      if (pathname.endsWith('/scans/9001')) return { json: { id: '9001', mobile_app_id: '77', status } };
      if (!pathname.endsWith('/security_findings')) return { json: { mobile_app_id: '77', scan_id: '9001' } };
      const count = searchParams.get('severity') === 'HIGH' || !searchParams.has('severity') ? high : 0;
      const findings = Array.from({ length: count }, (_, id) => ({
        id: `${id}`,
        title: 'A key in the app',
        severity: 'HIGH',
        status: 'OPEN',
      }));
      return { json: { security_findings: findings, pagination_information: { total_count: count, next_cursor: null } } };
    },
    async run(setup) {
      const client = createDataTheoremClient({ auth: { resultsApiKey: 'invented-key', uploadApiKey: 'invented-key' }, ...setup });
      const build = { file: new Blob(['invented']), filename: 'app.apk' };
      return (await uploadAndGate(client, build, { timeoutMs: 120_000 })).verdict === 'pass';
    },
  };
}

const api = { id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109', scan: '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b' };

/** A scan whose responses come in this order: start, scan, violations. */
function dataTheoremApiGate(
  name: string,
  {
    status = 'COMPLETED',
    failed_reason = null,
    relevance,
  }: { readonly status?: string; readonly failed_reason?: string | null; readonly relevance: string },
  more: { readonly policy?: ApiGatePolicy; readonly needs?: readonly string[] } = {},
): GateRow {
  const scan = { id: api.scan, asset_id: api.id };
  return {
    name: `datatheorem scanApiAndGate, ${name}`,
    checks: dataTheoremChecks,
    ...(more.needs === undefined ? {} : { passes: true, needs: more.needs }),
    respond({ method, url: { pathname } }) {
      if (method === 'POST') return { status: 201, json: { ...scan, status: 'ONGOING' } };
      if (!pathname.endsWith('/policy_violations')) return { json: { ...scan, status, failed_reason } };
      return {
        json: {
          policy_violations: [
            { id: 'v-1', violated_policy_rule_id: 'r-1', affected_api_operation_id: 'o-1', affected_network_service_id: null },
            { id: 'v-2', violated_policy_rule_id: 'r-2', affected_api_operation_id: 'o-2' },
          ],
          policy_rules: [
            { id: 'r-1', relevance },
            { id: 'r-2', relevance: 'IMPORTANT' },
          ],
          api_operations: [
            { id: 'o-1', restful_api_id: api.id },
            { id: 'o-2', restful_api_id: 'another' },
          ],
          pagination_information: { next_cursor: null },
        },
      };
    },
    async run(setup) {
      const client = createDataTheoremClient({ auth: { resultsApiKey: 'invented-key' }, ...setup });
      const { policy = {} } = more;
      const input = { asset_id: api.id, asset_base_url: 'https://api.shop.example/v3', policy };
      return (await scanApiAndGate(client, input, { timeoutMs: 120_000, unknownStatusGraceMs: 30_000 })).verdict === 'pass';
    },
  };
}

/** Whose the violation is decides nothing, as it is important at most; that it is no urgent one has to be known. */
const ruled = [
  '/policy_violations',
  '/policy_violations/0/violated_policy_rule_id',
  '/policy_rules',
  '/policy_rules/0/id',
  '/policy_rules/0/relevance',
];

/** A new workflow with a verdict or a count is a row here. */
export const gates: readonly GateRow[] = [
  ...aquaGates,
  aquaCspm,
  aquaIterate,
  ...riskenRows,
  ...insightCloudSecRows,
  dataTheorem,
  dataTheoremGate('one of high severity', 'COMPLETED', 1),
  dataTheoremGate('a scan that failed', 'FAILED', 0),
  dataTheoremApiGate('clean', { relevance: 'IMPORTANT' }, { needs: ['0 /id', ...ruled.map((name) => `2 ${name}`)] }),
  dataTheoremApiGate('an urgent one', { relevance: 'URGENT' }),
  dataTheoremApiGate('one of a relevance that nobody knows', { relevance: 'APOCALYPTIC' }),
  dataTheoremApiGate('an important one', { relevance: 'IMPORTANT' }, { policy: { maxImportant: 0 } }),
  dataTheoremApiGate('an urgent one that is new', { relevance: 'URGENT' }, { policy: { violations: 'new' } }),
  dataTheoremApiGate('a scan that failed', { status: 'FAILED', relevance: 'IMPORTANT' }),
  dataTheoremApiGate('an unknown end', { status: 'QUARANTINED', relevance: 'IMPORTANT' }),
  dataTheoremApiGate('a scan that ended with a reason', { failed_reason: 'the API cannot be reached', relevance: 'URGENT' }),
];
