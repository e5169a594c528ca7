/** One good run of each workflow of Data Theorem. */
import * as entry from '@sec/datatheorem';
import {
  checkCredential,
  countOpenFindings,
  type CountOpenFindingsResult,
  createDataTheoremClient,
  type DataTheoremClient,
  joinPolicyViolations,
  listChangesSince,
  onboardAws,
  type OnboardAwsResult,
  scanApiAndGate,
  type ScanApiAndGateResult,
  uploadAndGate,
  type UploadAndGateResult,
  uploadMobileApp,
  type UploadMobileAppResult,
  uploadXcuitestBundle,
  waitForApiScan,
  waitForMobileScan,
} from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { checks } from '@sec/datatheorem/validate';
import { table } from '../../../packages/datatheorem/src/generated/table.js';
import { collect, type WorkflowCase, type WorkflowVendor } from './workflow-case.js';

const limits = { timeoutMs: 120_000, intervalMs: 15_000, unknownStatusGraceMs: 20_000, notFoundGraceMs: 60_000 };
const asset_id = '7f0c1c9e-6a11-4a0e-9a53-1b4f2f6c8d10';
const api = { asset_id, asset_base_url: 'https://api.shop.example/v3' };
const build = { file: new Blob(['PK-invented']), filename: 'shop.apk', release_type: 'PRE_PROD' } as const;

/** A scan that failed has a reason of the vendor's. */
const isUnsure = ({ status, verdict }: { readonly status?: string; readonly verdict?: string }): boolean =>
  status !== 'succeeded' && verdict !== 'pass';

/** Uploads a build whose scan is not over. */
async function upload(client: DataTheoremClient) {
  const { mobile_app_id = '', scan_id = '' } = await uploadMobileApp(client, build);
  return { mobile_app_id, scan_id };
}

const cases: readonly WorkflowCase<DataTheoremClient>[] = [
  {
    workflow: 'checkCredential',
    run: (client) => checkCredential(client),
    needs: [],
    isOpen: ({ isValid, rights }: { readonly isValid: boolean; readonly rights?: object }) =>
      !isValid || Object.values(rights ?? [undefined]).includes(undefined),
  },
  {
    workflow: 'countOpenFindings',
    prepare: async (client) => {
      const uploaded = await upload(client);
      await waitForMobileScan(client, uploaded);
      return uploaded;
    },
    run: (client, _, prepared) =>
      countOpenFindings(client, { mobile_app_id: (prepared as { readonly mobile_app_id: string }).mobile_app_id }),
    needs: [],
    isOpen: ({ bounds }: CountOpenFindingsResult) => Object.values(bounds).some(({ max }) => max === undefined),
  },
  {
    workflow: 'joinPolicyViolations',
    run: (client) => collect(joinPolicyViolations(client)),
    needs: [],
    // A list of nothing is left out, or null.
    means: /^listPolicyViolations \/policy_violations (dropped|null)$/,
    // A rule or an asset that the page lacks is absent from the entry.
    essence: (entries: readonly { readonly violation: { readonly id?: unknown } }[]) => entries.map(({ violation }) => violation.id),
  },
  {
    workflow: 'listChangesSince',
    prepare: async (client) => waitForMobileScan(client, await upload(client)),
    run: (client) => collect(listChangesSince(client, { since: '2020-01-01T00:00:00Z' })),
    needs: ['listMobileApps /mobile_apps', 'listSecurityFindings /security_findings'],
  },
  {
    workflow: 'onboardAws',
    run: (client) => onboardAws(client, { role_arn: 'arn:aws:iam::210987654321:role/ExampleAudit', external_id: 'an-invented-id' }),
    needs: [],
    isOpen: ({ checkedExisting, connection }: OnboardAwsResult) => !checkedExisting || connection === 'recovered',
  },
  {
    workflow: 'uploadMobileApp',
    run: (client, { listen }) => uploadMobileApp(client, build, { timeoutMs: 120_000, onProgress: listen('onProgress') }),
    needs: ['initMobileAppUpload /upload_url'],
    isOpen: ({ mobile_app_id, mobile_app_uuid, scan_id, upload_id }: UploadMobileAppResult) =>
      [mobile_app_id, mobile_app_uuid, scan_id, upload_id].includes(undefined),
  },
  {
    workflow: 'uploadXcuitestBundle',
    prepare: upload,
    run: (client, { listen }) =>
      uploadXcuitestBundle(
        client,
        { file: build.file, filename: 'tests.zip', release_type: 'PRE_PROD', bundle_id: 'example.shop', version: '1.0' },
        { timeoutMs: 120_000, onProgress: listen('onProgress') },
      ),
    needs: ['initXcuitestUpload /upload_url'],
    // No document shows the response, which is handed on as it came.
    essence: () => 'uploaded',
    silent: /^POST /,
  },
  {
    workflow: 'uploadAndGate',
    run: (client, { listen }) =>
      uploadAndGate(client, build, { ...limits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') }),
    needs: [
      'initMobileAppUpload /upload_url',
      'POST /_ah/upload/*/ /mobile_app_id',
      'POST /_ah/upload/*/ /scan_id',
      'getMobileAppScan /status',
    ],
    // A count that is missing is bounded by the others.
    essence: ({ verdict, mobile_app_id, scan_id }: UploadAndGateResult) => ({ verdict, mobile_app_id, scan_id }),
    isOpen: isUnsure,
  },
  {
    workflow: 'waitForMobileScan',
    prepare: upload,
    run: (client, { listen }, uploaded) => waitForMobileScan(client, uploaded as never, { ...limits, onProgress: listen('onProgress') }),
    needs: ['getMobileAppScan /status'],
    isOpen: isUnsure,
  },
  {
    workflow: 'scanApiAndGate',
    run: (client, { listen }) =>
      scanApiAndGate(client, api, { ...limits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') }),
    needs: ['startRestfulApiScan /id', 'getRestfulApiScan /status', 'listPolicyViolations /policy_violations'],
    // What cannot be placed is counted as such.
    isOpen: (result: ScanApiAndGateResult) => isUnsure(result) || Object.values(result.counts?.unplaced ?? {}).some((count) => count > 0),
  },
  {
    workflow: 'waitForApiScan',
    async prepare(client) {
      const { id: scan_id } = await client.apiScans.startRestfulApiScan(api);
      return { asset_id, scan_id };
    },
    run: (client, { listen }, started) => waitForApiScan(client, started as never, { ...limits, onProgress: listen('onProgress') }),
    needs: ['getRestfulApiScan /status'],
    isOpen: isUnsure,
  },
];

export const datatheorem: WorkflowVendor = {
  name: 'datatheorem',
  entry,
  table,
  checks,
  open(connect) {
    let handle: ((request: Request) => Promise<Response>) | undefined;
    const setup = connect((request) => (handle as NonNullable<typeof handle>)(request));
    const sandbox = createDataTheoremSandbox({ clock: setup.clock, scanDurationMs: 20_000, violations: 5 });
    handle = (request) => (request.url.startsWith(sandbox.uploadUrl) ? sandbox.handleUpload(request) : sandbox.handleApi(request));
    const { resultsApiKey, uploadApiKey, lists } = sandbox;
    return { client: createDataTheoremClient({ auth: { resultsApiKey, uploadApiKey }, ...setup }), lists };
  },
  cases,
};
