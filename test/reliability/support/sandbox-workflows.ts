/** Every workflow of every vendor against its sandbox, and what a caller decides by: the verdict, and which things it is about. */
import * as aqua from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import * as datatheorem from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import * as insightcloudsec from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import * as risken from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { expect } from 'vitest';
import { createHandClock } from '../../support/hand-clock.js';
import { createScannerReport, reportPolicies } from './scanner-report.js';

/** What the option `sparse` of the sandboxes takes. */
export type Sparse = boolean | number;

/**
 * Runs one workflow over a new sandbox.
 *
 * @returns What a caller decides by: the verdict, and which things it is about; {@link unsaid} where the workflow says that it does not know.
 */
export type Run = (sparse: Sparse) => Promise<unknown>;

/** In place of a fact of which a workflow says itself that it does not know it. */
export const unsaid = '(unsaid)';

export interface WorkflowsOfVendor {
  readonly vendor: string;
  readonly runs: Readonly<Record<string, Run>>;
}

const many = { requestsPerSecond: 10_000, burst: 10_000 };

/** A gate that fails because something is not known says so; it never passes for that. */
function verdictOf({ verdict, reasons }: { readonly verdict: string; readonly reasons: readonly string[] }): string {
  return verdict === 'fail' && reasons.every((reason) => /unknown|has no status|stood still/.test(reason)) ? unsaid : verdict;
}

function statusOf({ status }: { readonly status: string }): string {
  return status === 'unknown' ? unsaid : status;
}

async function collect<Item, Fact>(items: AsyncIterable<Item>, read: (item: Item) => Fact): Promise<Fact[]> {
  const all: Fact[] = [];
  for await (const item of items) all.push(read(item));
  return all;
}

function connectAqua(sparse: Sparse, options: Parameters<typeof createAquaSandbox>[0] = {}) {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ ...options, sparse, clock });
  const send = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    return /^api\.(cloudsploit|supply-chain)\b/.test(new URL(request.url).hostname)
      ? sandbox.handleAuth(request)
      : sandbox.handleConsole(request);
  };
  // Signatures take real time, in which the clock would jump.
  const auth = { token: sandbox.issueToken() };
  return { sandbox, clock, client: aqua.createAquaClient({ auth, clock, fetch: send, rateLimit: many }) };
}

const image = { registry: 'Docker Hub', image: 'acme/web:1.0.0' };
const createRole = async (): Promise<string> => 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';
const onboarding = { name: 'billing-prod', group: 'Billing', access: { createRole } };

const scope = {
  name: 'Invoices',
  categories: { artifacts: { image: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'payments/*' }] } } },
};

/** Creates an object, and finds it. */
async function upsertTwice(sparse: Sparse, upsert: (client: aqua.AquaClient) => Promise<aqua.UpsertResult>): Promise<unknown[]> {
  const { client } = connectAqua(sparse);
  const [first, second] = [await upsert(client), await upsert(client)];
  // What the console does not show is wanted still, and written again.
  return [first.outcome, first.notApplied.length + second.changes.length > 0 ? unsaid : second.outcome];
}

/** Images that nothing runs, while something else does. */
async function findStale(sparse: Sparse) {
  const rows = { listContainers: [{ id: 'c-1', image_name: 'other/thing:1' }] };
  const { sandbox, client } = connectAqua(sparse, { lists: { rows } });
  return { sandbox, client, plan: await aqua.findStaleImages(client, { olderThanDays: 1.5 }) };
}

type ImageName = Pick<aqua.StaleImage, 'registry' | 'repository' | 'tag'>;

/** Of each image, whether it is stale. One that is kept for what a row does not say is named so. */
function imageFacts(images: readonly ImageName[], stale: readonly aqua.CleanUpItem[], kept: readonly aqua.KeptItem[]): unknown[] {
  const nameOf = ({ registry, repository, tag }: ImageName): string => JSON.stringify([registry, repository, tag]);
  const names = new Set(stale.map((item) => (item.kind === 'image' ? nameOf(item) : '')));
  const whys = new Map(kept.map((item) => [nameOf(item), item.why]));
  const isUnnamed = kept.some(({ why }) => why === 'unnamed');
  return images.map((image) => {
    const why = whys.get(nameOf(image)) ?? (isUnnamed ? 'unnamed' : undefined);
    if (names.has(nameOf(image))) return 'stale';
    return ['unnamed', 'ageUnknown', 'useUnknown', 'changed'].includes(why ?? '') ? unsaid : why;
  });
}

const aquaRuns: WorkflowsOfVendor['runs'] = {
  checkCredential: async (sparse) => {
    const { isValid, reason, kind, account_id, root_user = unsaid, console } = await aqua.checkCredential(connectAqua(sparse).client);
    return { isValid, reason, kind, account_id, root_user, console };
  },
  evaluateScannerReport: async (sparse) =>
    reportPolicies.map((policy) => verdictOf(aqua.evaluateScannerReport(createScannerReport(sparse), policy))),
  listScannerFindings: async (sparse) => {
    const report = createScannerReport(sparse);
    const { findings, isWhole } = aqua.listScannerFindings(report);
    // It is whole by its summary, as far as that counts.
    const isCounted = (kind: string): boolean =>
      typeof report.vulnerability_summary?.[kind === 'vulnerability' ? 'total' : 'sensitive'] === 'number';
    return ['vulnerability', 'sensitiveData'].map((kind) =>
      isWhole && isCounted(kind) ? findings.filter((finding) => finding.kind === kind).map(({ name = unsaid }) => name) : unsaid,
    );
  },
  onboardAwsToCspm: async (sparse) => {
    const { connection, usesRole, scan } = await aqua.onboardAwsToCspm(connectAqua(sparse).client, onboarding);
    return { connection, usesRole: usesRole ?? unsaid, status: scan?.status, summary: scan?.summary };
  },
  waitForCspmScan: async (sparse) => {
    const { client } = connectAqua(sparse);
    let resumeToken = '';
    await aqua.onboardAwsToCspm(client, onboarding, { onResumeToken: (token) => (resumeToken = token) });
    const { status, summary } = await aqua.waitForCspmScan(client, { resumeToken });
    return { status, summary };
  },
  evaluateScanResult: async (sparse) => {
    const result = await connectAqua(sparse).client.imageScans.getImageScanResult(image);
    return verdictOf(aqua.evaluateScanResult(result));
  },
  findRegistry: async (sparse) =>
    (await aqua.findRegistry(connectAqua(sparse).client, { image: 'registry.acme.example/acme/api:1.0.0' })).name,
  iterateVulnerabilities: async (sparse) => {
    const { sandbox, client } = connectAqua(sparse, { seed: { images: 20, findings: 60 } });
    const entries = await collect(aqua.iterateVulnerabilities(client), (entry) => entry);
    const names = new Set(entries.flatMap((entry) => (entry.kind === 'vulnerability' ? [entry.vulnerability.name] : [])));
    const images = sandbox.state.images.map(({ findings = [] }) =>
      findings.every(({ name }) => names.has(name)) ? findings.map(({ name }) => name) : unsaid,
    );
    // One entry for every image that is not there.
    expect(entries.filter(({ kind }) => kind === 'failure').length).toBeGreaterThanOrEqual(images.filter((one) => one === unsaid).length);
    return images;
  },
  requeueFailedScans: async (sparse) => {
    const { failed, requeued, scanners } = await aqua.requeueFailedScans(connectAqua(sparse).client, {});
    return {
      failed: failed.length,
      requeued: requeued.length,
      scanners: scanners.map(({ id, silentMs, isSilent }) => [id, silentMs === undefined ? unsaid : isSilent]),
    };
  },
  scanAndGate: async (sparse) => {
    const gated = await aqua.scanAndGate(connectAqua(sparse).client, { image: 'registry.acme.example/acme/shop:1.0' });
    return { verdict: verdictOf(gated), registry: gated.registry };
  },
  startScan: async (sparse) => {
    const { sandbox, client } = connectAqua(sparse);
    await aqua.startScan(client, image);
    return sandbox.state.jobs.length;
  },
  waitForScan: async (sparse) => {
    const { client } = connectAqua(sparse);
    return statusOf(await aqua.waitForScan(client, await aqua.startScan(client, image)));
  },
  upsertRegistry: async (sparse) => {
    const { client } = connectAqua(sparse);
    return (await aqua.upsertRegistry(client, { name: 'Production Registry', description: 'new', password: 'invented' })).outcome;
  },
  upsertPermissionSet: (sparse) =>
    upsertTwice(sparse, (client) =>
      aqua.upsertPermissionSet(client, { name: 'Invoice reader', actions: ['images.read'], ui_access: true }),
    ),
  upsertApplicationScope: (sparse) => upsertTwice(sparse, (client) => aqua.upsertApplicationScope(client, scope)),
  upsertRole: (sparse) =>
    upsertTwice(sparse, (client) => aqua.upsertRole(client, { name: 'Invoice auditor', permission: 'Auditor', scopes: ['Global'] })),
  upsertAssurancePolicy: (sparse) =>
    upsertTwice(sparse, (client) =>
      aqua.upsertAssurancePolicy(client, { assurance_type: 'image', name: 'Invoices', application_scopes: ['Global'] }),
    ),
  upsertRuntimePolicy: (sparse) =>
    upsertTwice(sparse, (client) =>
      aqua.upsertRuntimePolicy(client, { name: 'Invoices', runtime_type: 'container', application_scopes: ['Global'] }),
    ),
  upsertConfiguration: async (sparse) => {
    const { client } = connectAqua(sparse);
    const { entries } = await aqua.upsertConfiguration(client, {
      applicationScopes: [scope],
      runtimePolicies: [{ name: 'Invoices', runtime_type: 'container', application_scopes: ['Invoices'] }],
    });
    return entries.map(({ kind, outcome }) => [kind, outcome]);
  },
  findStaleImages: async (sparse) => {
    const { sandbox, plan } = await findStale(sparse);
    return imageFacts(sandbox.state.images, plan.images, plan.kept);
  },
  cleanUpImages: async (sparse) => {
    const { sandbox, client, plan } = await findStale(sparse);
    const before = [...sandbox.state.images];
    const { deleted, kept, failed, gone } = await aqua.cleanUpImages(client, { plan, dryRun: false });
    expect([failed, gone]).toEqual([[], []]);
    return imageFacts(before, deleted, kept);
  },
  iterateCodeFindings: async (sparse) => {
    const entries = await collect(aqua.iterateCodeFindings(connectAqua(sparse).client), (entry) => entry);
    return entries.map((entry) => (entry.kind === 'finding' ? [entry.repositoryId, entry.category ?? unsaid] : unsaid));
  },
};

function connectDataTheorem(sparse: Sparse, options: Parameters<typeof createDataTheoremSandbox>[0] = {}) {
  const clock = createHandClock();
  const sandbox = createDataTheoremSandbox({ ...options, clock, sparse, scanDurationMs: 60_000 });
  const { resultsApiKey, uploadApiKey } = sandbox;
  const send = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    return request.url.startsWith(sandbox.uploadUrl) ? sandbox.handleUpload(request) : sandbox.handleApi(request);
  };
  const auth = { resultsApiKey, uploadApiKey };
  return { sandbox, client: datatheorem.createDataTheoremClient({ auth, clock, fetch: send, rateLimit: many }) };
}

const api = { asset_id: '7f0c1c9e-6a11-4a0e-9a53-1b4f2f6c8d10', asset_base_url: 'https://api.shop.example/v3' };
const build = { file: new Blob(['PK-invented']), filename: 'shop.apk', release_type: 'PRE_PROD' } as const;
const role = { role_arn: 'arn:aws:iam::210987654321:role/ExampleAudit', external_id: 'q7W-example-42' };

const dataTheoremRuns: WorkflowsOfVendor['runs'] = {
  checkCredential: async (sparse) => {
    const { isValid, reason, resultsApiKey, uploadApiKey, rights } = await datatheorem.checkCredential(connectDataTheorem(sparse).client);
    return { isValid, reason, resultsApiKey, uploadApiKey, rights };
  },
  scanApiAndGate: async (sparse) => {
    const verdicts = [];
    for (const violations of [{ PROACTIVE: 2 }, { URGENT: 1 }]) {
      const { client } = connectDataTheorem(sparse, { apiScanOutcome: () => ({ violations }) });
      verdicts.push(verdictOf(await datatheorem.scanApiAndGate(client, api)));
    }
    return verdicts;
  },
  waitForApiScan: async (sparse) => {
    const { client } = connectDataTheorem(sparse);
    const { id = '' } = await client.apiScans.startRestfulApiScan(api);
    return statusOf(await datatheorem.waitForApiScan(client, { asset_id: api.asset_id, scan_id: id }));
  },
  uploadMobileApp: async (sparse) => {
    const { scan_id, mobile_app_id } = await datatheorem.uploadMobileApp(connectDataTheorem(sparse).client, build);
    return { scan_id, mobile_app_id };
  },
  waitForMobileScan: async (sparse) => {
    const { client } = connectDataTheorem(sparse);
    const { scan_id = '', mobile_app_id = '' } = await datatheorem.uploadMobileApp(client, build);
    return statusOf(await datatheorem.waitForMobileScan(client, { scan_id, mobile_app_id }));
  },
  uploadAndGate: async (sparse) => verdictOf(await datatheorem.uploadAndGate(connectDataTheorem(sparse).client, build)),
  countOpenFindings: async (sparse) => {
    const { client } = connectDataTheorem(sparse);
    const { scan } = await datatheorem.uploadAndGate(client, build);
    const { high, medium, low } = await datatheorem.countOpenFindings(client, { mobile_app_id: scan.mobile_app_id ?? '' });
    return { high, medium, low };
  },
  uploadXcuitestBundle: async (sparse) => {
    const bundle = { ...build, filename: 't.zip', bundle_id: 'com.example', version: '1' };
    return (await datatheorem.uploadXcuitestBundle(connectDataTheorem(sparse).client, bundle)).attempts;
  },
  joinPolicyViolations: async (sparse) =>
    collect(datatheorem.joinPolicyViolations(connectDataTheorem(sparse).client, { includeClosed: true }), ({ violation, rule, asset }) => [
      violation.id,
      rule === undefined && !violation.violated_policy_rule_id ? unsaid : rule?.id,
      asset === undefined && !Object.entries(violation).some(([name, id]) => /^affected_\w+_id$/.test(name) && id) ? unsaid : asset?.id,
    ]),
  listChangesSince: async (sparse) => {
    const { client } = connectDataTheorem(sparse);
    await datatheorem.uploadAndGate(client, build);
    return collect(datatheorem.listChangesSince(client, { since: '2020-01-01T00:00:00Z' }), ({ kind }) => kind);
  },
  onboardAws: async (sparse) => {
    const { client } = connectDataTheorem(sparse);
    const other = { ...role, role_arn: 'arn:aws:iam::210987654321:role/Other' };
    const connections = [];
    for (const one of [other, role, role]) connections.push((await datatheorem.onboardAws(client, one)).connection);
    return connections;
  },
};

function connectInsightCloudSec(sparse: Sparse) {
  const clock = createHandClock();
  const sandbox = createInsightCloudSecSandbox({ clock, sparse, seed: { resources: 100, images: 20 } });
  const connect = (apiKey: string): insightcloudsec.InsightCloudSecClient =>
    insightcloudsec.createInsightCloudSecClient({
      baseUrl: sandbox.baseUrl,
      auth: { apiKey },
      clock,
      rateLimit: many,
      fetch: (input, init) => sandbox.handle(new Request(input, init)),
    });
  return { sandbox, connect, client: connect(sandbox.apiKey) };
}

const cloud = 'divvyorganizationservice:1';
const exemption = {
  insight: 'backoffice:536',
  resources: ['instance:1:us-east-1:i-00000000:', 'instance:3:ap-southeast-2:i-00000017:'],
  approver: 'rosa@example.com',
  start_date: '2025-01-01',
  expiration_date: '2025-01-31',
} as const;
const account = { account_number: '077788889999', name: 'Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' };
const iacScan = { scan_name: 'payments-api', author_name: 'build', config_name: 'default', iac_provider: 'terraform' };

/** Counts of a row, where they are a measurement. */
function factsOfImage({ id, assessed, assessment_info, ...counts }: insightcloudsec.ImageVulnerabilities) {
  const { critical_count, high_count, medium_count, low_count, none_count } = counts;
  const found = [critical_count, high_count, medium_count, low_count, none_count];
  const isSaid = assessed ? found.every((count) => typeof count === 'number') : typeof assessment_info?.status === 'string';
  return [id ?? unsaid, !isSaid ? unsaid : assessed ? (found as number[]) : 'not assessed'] as const;
}

const insightCloudSecRuns: WorkflowsOfVendor['runs'] = {
  checkCredential: async (sparse) =>
    Object.fromEntries(
      Object.entries(await insightcloudsec.checkCredential(connectInsightCloudSec(sparse).client)).map(([name, fact]) => [
        name,
        fact ?? unsaid,
      ]),
    ),
  exemptFindings: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    const { results, failures } = await insightcloudsec.exemptFindings(client, exemption);
    return { failures, outcomes: results.map(({ outcome }) => outcome) };
  },
  deleteExpiredExemptions: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    await insightcloudsec.exemptFindings(client, exemption);
    const dates = await collect(client.exemptions.listExemptions.items({}), ({ exemption_id, expiration_date }) => ({
      exemption_id,
      expiration_date,
    }));
    const { expired, deleted } = await insightcloudsec.deleteExpiredExemptions(client);
    const find = (rows: typeof expired) =>
      // Without a date it is one that never expires.
      dates.map(({ exemption_id: id, expiration_date }) =>
        expiration_date ? rows.some(({ exemption_id }) => exemption_id === id) : unsaid,
      );
    return [find(expired), find(deleted)];
  },
  findResourceId: (sparse) => insightcloudsec.findResourceId(connectInsightCloudSec(sparse).client, { provider_id: 'i-0000000a' }),
  gateIacScan: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    const verdicts = [];
    for (const template of [{ resource: {} }, { publicly_accessible: true }])
      verdicts.push((await insightcloudsec.gateIacScan(client, { ...iacScan, template })).verdict);
    return verdicts;
  },
  startHarvest: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    return (await insightcloudsec.startHarvest(client, { cloud, job: 'InstanceHarvester' })).jobs.length;
  },
  harvestAndWait: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    return (await insightcloudsec.harvestAndWait(client, { cloud, job: 'InstanceHarvester' })).jobs.map(({ region = unsaid, job }) => [
      region,
      job,
    ]);
  },
  iterateFindings: async (sparse) =>
    collect(insightcloudsec.iterateFindings(connectInsightCloudSec(sparse).client), ({ insight, resource_id, exempted }) => [
      insight,
      resource_id,
      exempted,
    ]),
  iterateResources: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    return (await collect(insightcloudsec.iterateResources(client, { selected_resource_type: 'volume' }), () => 1)).length;
  },
  listAllClouds: async (sparse) => (await insightcloudsec.listAllClouds(connectInsightCloudSec(sparse).client)).map(({ id }) => id),
  listAllUsers: async (sparse) => (await insightcloudsec.listAllUsers(connectInsightCloudSec(sparse).client)).map(({ user_id }) => user_id),
  iterateContainerVulnerabilities: async (sparse) =>
    collect(insightcloudsec.iterateContainerVulnerabilities(connectInsightCloudSec(sparse).client), factsOfImage),
  listContainerVulnerabilities: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    const { images, totals, assessed, notAssessed, withoutCounts } = await insightcloudsec.listContainerVulnerabilities(client);
    const facts = images.map(factsOfImage);
    const counted = facts.flatMap(([, counts]) => (Array.isArray(counts) ? [counts] : []));
    // What the sums leave out is counted beside them.
    expect([counted.length, facts.length]).toEqual([assessed - withoutCounts, assessed + notAssessed]);
    expect([totals.critical, totals.high]).toEqual([0, 1].map((at) => counted.reduce((sum, counts) => sum + (counts[at] ?? 0), 0)));
    return facts;
  },
  onboardAws: async (sparse) => {
    const { client } = connectInsightCloudSec(sparse);
    const { accounts, failures } = await insightcloudsec.onboardAws(client, {
      accounts: [account],
      badges: [{ key: 'owner', value: 'x' }],
    });
    return { failures, accounts: accounts.map(({ status, connection }) => [status, connection]) };
  },
  rotateApiKey: async (sparse) => {
    const { client, connect } = connectInsightCloudSec(sparse);
    return insightcloudsec.rotateApiKey(client, { user: 'sandbox-user-2', storeKey: () => undefined, createClient: connect });
  },
  updateBadges: async (sparse) => {
    const { sandbox, client } = connectInsightCloudSec(sparse);
    const { failures } = await insightcloudsec.updateBadges(client, { clouds: [cloud], set: [{ key: 'owner', value: 'payments' }] });
    return { failures, badges: sandbox.state.clouds[0]?.badges };
  },
  withOrganization: async (sparse) => {
    const { client, sandbox } = connectInsightCloudSec(sparse);
    await insightcloudsec.withOrganization(client, 'Sandbox Europe', async () => undefined);
    return sandbox.requests.filter(({ path }) => path.endsWith('/switch_organization')).map(({ body }) => body);
  },
};

function connectRisken(sparse: Sparse) {
  const clock = createHandClock();
  const sandbox = createRiskenSandbox({ clock, sparse, seed: { findings: 30, awsAccounts: 1 } });
  const { baseUrl, accessToken } = sandbox;
  const send = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => sandbox.handle(new Request(input, init));
  return {
    sandbox,
    client: risken.createRiskenClient({
      baseUrl,
      auth: { accessToken },
      project_id: sandbox.projectId,
      clock,
      fetch: send,
      rateLimit: many,
    }),
  };
}

const awsAccount = {
  name: 'Billing',
  aws_account_id: '444455556667',
  data_source: 'aws:access-analyzer',
  assume_role_arn: 'arn:aws:iam::444455556667:role/reader',
  external_id: 'b7f0c2d19e',
};

/** An account with a scanner. */
async function attachScanner(client: risken.RiskenClient): Promise<{ readonly aws_id: number; readonly aws_data_source_id: number }> {
  const { data_source } = await risken.onboardAws(client, { ...awsAccount, scan: false });
  return { aws_id: data_source.aws_id, aws_data_source_id: data_source.aws_data_source_id };
}

const riskenRuns: WorkflowsOfVendor['runs'] = {
  checkCredential: (sparse) => risken.checkCredential(connectRisken(sparse).client),
  generateReportAndWait: async (sparse) => {
    const { client } = connectRisken(sparse);
    return (await risken.generateReportAndWait(client, { name: 'Weekly', prompt: 'What is new?' })).status;
  },
  hydrateFindings: (sparse) =>
    collect(risken.hydrateFindings(connectRisken(sparse).client, { finding_id: [1001, 1002, 1003, 9] }), ({ finding_id, finding }) => [
      finding_id,
      finding?.finding_id,
    ]),
  listFindingsSince: async (sparse) =>
    collect(risken.listFindingsSince(connectRisken(sparse).client, { since: new Date(0) }), ({ finding_id }) => finding_id),
  onboardAws: async (sparse) => {
    const { aws, scan } = await risken.onboardAws(connectRisken(sparse).client, awsAccount);
    return { aws_id: aws.aws_id, status: scan?.status };
  },
  reportFinding: async (sparse) => {
    const { finding, tags } = await risken.reportFinding(connectRisken(sparse).client, {
      description: 'd',
      data_source: 's',
      data_source_id: 'k',
      resource_name: 'r',
      original_score: 3,
      original_max_score: 10,
      tags: ['ci'],
    });
    return { finding_id: finding.finding_id, tags: tags.map(({ tag }) => tag) };
  },
  scanAndWait: async (sparse) => {
    const { client } = connectRisken(sparse);
    return (await risken.scanAndWait(client, await attachScanner(client))).status;
  },
  startScan: async (sparse) => {
    const { client, sandbox } = connectRisken(sparse);
    await risken.startScan(client, await attachScanner(client));
    return sandbox.state.awsScans.length;
  },
  waitForScan: async (sparse) => {
    const { client } = connectRisken(sparse);
    return (await risken.waitForScan(client, await risken.startScan(client, await attachScanner(client)))).status;
  },
};

export const everyWorkflow: readonly WorkflowsOfVendor[] = [
  { vendor: 'aqua', runs: aquaRuns },
  { vendor: 'datatheorem', runs: dataTheoremRuns },
  { vendor: 'insightcloudsec', runs: insightCloudSecRuns },
  { vendor: 'risken', runs: riskenRuns },
];
