import * as core from '@sec/core';
import { expect, expectTypeOf, test } from 'vitest';
import * as datatheorem from '@sec/datatheorem';
import {
  checkCredential,
  type CountOpenFindingsResult,
  countOpenFindings,
  createDataTheoremClient,
  type DataTheoremAuth,
  type DataTheoremClient,
  type DataTheoremClientWith,
  joinPolicyViolations,
  listChangesSince,
  type ListPolicyViolationsOutput,
  onboardAws,
  type OnboardAwsResult,
  scanApiAndGate,
  type SecurityFinding,
  uploadAndGate,
  type UploadAndGateProgress,
  type UploadAndGateResult,
  uploadMobileApp,
  type UploadProgress,
  uploadXcuitestBundle,
  waitForApiScan,
  waitForMobileScan,
  type WaitForMobileScanProgress,
  type WaitForMobileScanResult,
  allow,
  readOnly,
} from '@sec/datatheorem';
import { assets, createDataTheoremClient as createPart, getMobileApp, listAssets } from '@sec/datatheorem/operations';

declare const client: DataTheoremClient;
const file = new Blob(['x']);

test('an id is taken as a string or a number, and read as a string', () => {
  const calls = () => [
    client.mobileFindings.listSecurityFindings({ mobile_app_id: 4567001 }),
    client.mobileFindings.listSecurityFindings({ mobile_app_id: '4567001' }),
    // @ts-expect-error an id is not a boolean
    client.mobileFindings.listSecurityFindings({ mobile_app_id: true }),
  ];
  void calls;
  expectTypeOf<SecurityFinding['id']>().toEqualTypeOf<string>();
  expectTypeOf<SecurityFinding['cvss3_score']>().toEqualTypeOf<number | null | undefined>();
});

test('a request takes the documented severities, a response any string', () => {
  // @ts-expect-error CRITICAL is not a severity of this API
  const call = () => client.mobileFindings.listSecurityFindings({ severity: 'CRITICAL' });
  void call;
  expectTypeOf<'CRITICAL'>().toExtend<NonNullable<SecurityFinding['severity']>>();
});

test('a filter by tags is an object', () => {
  const calls = () => [
    client.assets.listAssets({ filter_by_asset_tags: { env: ['prod'], owner: null } }),
    // @ts-expect-error the library writes the JSON
    client.assets.listAssets({ filter_by_asset_tags: '{"env":["prod"]}' }),
  ];
  void calls;
});

test('a page of violations has its other arrays', () => {
  expectTypeOf<ListPolicyViolationsOutput['policy_rules']>().toBeArray();
  expectTypeOf<ListPolicyViolationsOutput['policy_rule_types']>().toBeArray();
});

test('a credential of a cloud is checked for AWS, and open for the others', () => {
  const calls = () => [
    client.cloudAuthenticators.createCloudAuthenticator({
      body: { cloud_authenticator_type: 3, aws_credential: { role_arn: 'arn:aws:iam::444455556666:role/x', external_id: 'invented' } },
    }),
    client.cloudAuthenticators.createCloudAuthenticator({ body: { cloud_authenticator_type: 5, other_credential: { key: 'x' } } }),
  ];
  void calls;
});

test('a key is a string or a function', () => {
  expectTypeOf<DataTheoremAuth>().toEqualTypeOf<{
    readonly resultsApiKey?: string | (() => string | Promise<string>) | undefined;
    readonly uploadApiKey?: string | (() => string | Promise<string>) | undefined;
  }>();
});

test('results and progress of workflows have the shape that all vendors share', () => {
  expectTypeOf<WaitForMobileScanResult>().toExtend<core.WaitResult>();
  expectTypeOf<UploadAndGateResult>().toExtend<core.WaitResult & core.GateResult>();
  expectTypeOf<UploadAndGateResult['counts']>().toEqualTypeOf<CountOpenFindingsResult | undefined>();
  expectTypeOf<OnboardAwsResult['connection']>().toEqualTypeOf<core.ConnectionOutcome>();
  expectTypeOf<UploadProgress>().toExtend<core.WorkflowProgress<'uploading'>>();
  expectTypeOf<WaitForMobileScanProgress>().toEqualTypeOf<core.WorkflowProgress<'scanning'>>();
  expectTypeOf<UploadAndGateProgress>().toEqualTypeOf<UploadProgress | WaitForMobileScanProgress>();
});

test('every workflow takes the whole client, and the smallest one, but not one that lacks an operation', () => {
  const api = { asset_id: '', asset_base_url: '' };
  const whole = () => [
    checkCredential(client),
    countOpenFindings(client, { mobile_app_id: 1 }),
    joinPolicyViolations(client),
    listChangesSince(client, { since: new Date() }),
    onboardAws(client, { role_arn: '', external_id: '' }),
    scanApiAndGate(client, api),
    uploadAndGate(client, { file }),
    uploadMobileApp(client, { file }),
    uploadXcuitestBundle(client, { file, release_type: 'PRE_PROD', bundle_id: '', version: '' }),
    waitForApiScan(client, { asset_id: '', scan_id: '' }),
    waitForMobileScan(client, { mobile_app_id: 1, scan_id: 2 }),
  ];
  const smallest = (
    findings: DataTheoremClientWith<'mobileFindings.listSecurityFindings'>,
    violations: DataTheoremClientWith<'policyViolations.listPolicyViolations'>,
    changes: DataTheoremClientWith<
      | 'mobileApps.listMobileApps'
      | 'mobileFindings.listSecurityFindings'
      | 'mobileFindings.listSecurityFindingTargets'
      | 'mobileChanges.listMobileAppsChanges'
    >,
    authenticators: DataTheoremClientWith<'cloudAuthenticators.createCloudAuthenticator'>,
    gate: DataTheoremClientWith<'uploads.initMobileAppUpload' | 'mobileScans.getMobileAppScan' | 'mobileFindings.listSecurityFindings'>,
    build: DataTheoremClientWith<'uploads.initMobileAppUpload'>,
    bundle: DataTheoremClientWith<'uploads.initXcuitestUpload'>,
    scan: DataTheoremClientWith<'mobileScans.getMobileAppScan'>,
    keys: DataTheoremClientWith<'assets.listAssets' | 'mobileApps.listMobileApps'>,
    apiGate: DataTheoremClientWith<'apiScans.startRestfulApiScan' | 'apiScans.getRestfulApiScan' | 'policyViolations.listPolicyViolations'>,
    apiScan: DataTheoremClientWith<'apiScans.getRestfulApiScan'>,
  ) => [
    checkCredential(keys),
    scanApiAndGate(apiGate, api),
    waitForApiScan(apiScan, { asset_id: '', scan_id: '' }),
    countOpenFindings(findings, { mobile_app_id: 1 }),
    joinPolicyViolations(violations),
    listChangesSince(changes, { since: new Date() }),
    onboardAws(authenticators, { role_arn: '', external_id: '' }),
    uploadAndGate(gate, { file }),
    uploadMobileApp(build, { file }),
    uploadXcuitestBundle(bundle, { file, release_type: 'PRE_PROD', bundle_id: '', version: '' }),
    waitForMobileScan(scan, { mobile_app_id: 1, scan_id: 2 }),
  ];
  const lacking = (
    other: DataTheoremClientWith<
      'mobileFindings.getSecurityFinding' | 'uploads.initMobileAppUploadLegacy' | 'mobileScans.listMobileAppScans'
    >,
    withoutTargets: DataTheoremClientWith<
      'mobileApps.listMobileApps' | 'mobileFindings.listSecurityFindings' | 'mobileChanges.listMobileAppsChanges'
    >,
    withoutFindings: DataTheoremClientWith<'uploads.initMobileAppUpload' | 'mobileScans.getMobileAppScan'>,
    withoutViolations: DataTheoremClientWith<'apiScans.startRestfulApiScan' | 'apiScans.getRestfulApiScan'>,
    withoutApps: DataTheoremClientWith<'assets.listAssets'>,
  ) => [
    // @ts-expect-error it lists apps, too
    checkCredential(withoutApps),
    // @ts-expect-error it lists violations, too
    scanApiAndGate(withoutViolations, api),
    // @ts-expect-error it reads a scan of an API
    waitForApiScan(other, { asset_id: '', scan_id: '' }),
    // @ts-expect-error it lists findings
    countOpenFindings(other, { mobile_app_id: 1 }),
    // @ts-expect-error it lists violations
    joinPolicyViolations(other),
    // @ts-expect-error it lists targets, too
    listChangesSince(withoutTargets, { since: new Date() }),
    // @ts-expect-error it creates an authenticator
    onboardAws(other, { role_arn: '', external_id: '' }),
    // @ts-expect-error it lists findings, too
    uploadAndGate(withoutFindings, { file }),
    // @ts-expect-error it requests an upload URL
    uploadMobileApp(other, { file }),
    // @ts-expect-error it requests an upload URL
    uploadXcuitestBundle(other, { file, release_type: 'PRE_PROD', bundle_id: '', version: '' }),
    // @ts-expect-error it reads a scan
    waitForMobileScan(other, { mobile_app_id: 1, scan_id: 2 }),
  ];
  void [whole, smallest, lacking];
});

test('a client of some operations has these alone', () => {
  const part = () => createPart({}, { assets, mobileApps: { getMobileApp } });
  const same = () => createDataTheoremClient({}, { assets: { listAssets } });
  type Part = ReturnType<typeof part>;

  expectTypeOf<keyof Part['mobileApps']>().toEqualTypeOf<'getMobileApp'>();
  expectTypeOf<keyof Part['assets']>().toEqualTypeOf<'listAssets' | 'getRestfulApi'>();
  expectTypeOf<Part>().not.toHaveProperty('mobileScans');
  expectTypeOf<keyof ReturnType<typeof same>['assets']>().toEqualTypeOf<'listAssets'>();
  const wrong = () => [
    // @ts-expect-error the row belongs to another group
    createPart({}, { mobileScans: { getMobileApp } }),
    // @ts-expect-error the row has another name
    createPart({}, { mobileApps: { listMobileApps: getMobileApp } }),
    // @ts-expect-error there is no such group
    createPart({}, { apps: { getMobileApp } }),
  ];
  void wrong;
});

test('no name of the entry hides one of core', () => {
  const entry = new Map<string, unknown>(Object.entries(datatheorem));
  const hidden = Object.entries(core).filter(([name, value]) => entry.get(name) !== value);
  // The guards of workflows are held against their sources.
  const own = [...entry.keys()].filter((name) => !Object.hasOwn(core, name) && !/^is[A-Z]\w+Error$/.test(name));

  expect(hidden).toEqual([]);
  expect(own.toSorted()).toEqual([
    'allow',
    'buildPortalLink',
    'checkCredential',
    'cloudAuthenticatorTypes',
    'countOpenFindings',
    'createDataTheoremClient',
    'isPolicyViolationWebhook',
    'joinPolicyViolations',
    'listChangesSince',
    'onboardAws',
    'parseWebhook',
    'readOnly',
    'receiveWebhook',
    'scanApiAndGate',
    'toUpdateSecurityFindingTargetInput',
    'uploadAndGate',
    'uploadMobileApp',
    'uploadXcuitestBundle',
    'verifyWebhookToken',
    'waitForApiScan',
    'waitForMobileScan',
  ]);
});

test('a gate that waited is decided by its verdict, and no outcome is left out', () => {
  const calls = (gated: UploadAndGateResult, waited: core.WaitResult) => [
    core.decide(gated, { pass: () => 0, fail: ({ reasons }) => reasons.length }),
    core.decide(waited, { succeeded: () => 0, failed: () => 1, canceled: () => 1, unknown: () => 1 }),
    // @ts-expect-error a fail is left out
    core.decide(gated, { pass: () => 0 }),
  ];
  void calls;
});

type Reader = ReturnType<typeof readOnly<DataTheoremClient>>;
type Narrow = ReturnType<typeof allow<DataTheoremClient, 'mobileFindings.updateSecurityFindingTarget' | 'assets.*'>>;

test('a read-only client has reads alone, a narrow one what it names', () => {
  expectTypeOf<keyof Reader['mobileFindings']>().toEqualTypeOf<
    'listSecurityFindings' | 'getSecurityFinding' | 'listSecurityFindingTargets' | 'getSecurityFindingTarget'
  >();
  expectTypeOf<Reader['mobileFindings']['getSecurityFinding']>().toEqualTypeOf<DataTheoremClient['mobileFindings']['getSecurityFinding']>();
  expectTypeOf<Exclude<keyof Narrow, 'close' | typeof Symbol.asyncDispose>>().toEqualTypeOf<'mobileFindings' | 'assets'>();
  expectTypeOf<keyof Narrow['mobileFindings']>().toEqualTypeOf<'updateSecurityFindingTarget'>();
  expectTypeOf<keyof Narrow['assets']>().toEqualTypeOf<keyof DataTheoremClient['assets']>();
  // @ts-expect-error: there is no such operation.
  void ((client: DataTheoremClient) => allow(client, ['mobileFindings.noSuchThing']));
});
