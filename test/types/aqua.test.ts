import {
  type AquaAuth,
  type AquaClient,
  type AquaClientWith,
  checkCredential,
  type AquaOptions,
  decide,
  evaluateScannerReport,
  findRegistry,
  type GateResult,
  iterateVulnerabilities,
  type IterateVulnerabilitiesProgress,
  onboardAwsToCspm,
  type OnboardAwsToCspmProgress,
  type Operations,
  type PagedAsyncIterator,
  type RegionName,
  type paths,
  type Registry,
  requeueFailedScans,
  type RequeueFailedScansProgress,
  scanAndGate,
  type ScanAndGateProgress,
  type ScanAndGateResult,
  type ScanJob,
  type ScannerReport,
  type ScanVerdict,
  type ScanJobStatus,
  type ScanJobStatusInput,
  type ScanResult,
  type ScanResultCve,
  startScan,
  type StartScanProgress,
  upsertApplicationScope,
  upsertAssurancePolicy,
  upsertConfiguration,
  upsertPermissionSet,
  upsertRegistry,
  type UpsertResult,
  upsertRole,
  type UpsertRoleInput,
  type UpdateRoleInput,
  upsertRuntimePolicy,
  waitForCspmScan,
  type WaitForCspmScanProgress,
  type WaitForCspmScanResult,
  waitForScan,
  type WaitForScanProgress,
  type WaitForScanResult,
  type WaitResult,
  type WorkflowProgress,
  allow,
  readOnly,
} from '@sec/aqua';
import { createAquaClient, getImage, imageScans, listRegistries } from '@sec/aqua/operations';
import { createRaw, type RawClient } from '@sec/aqua/raw';
import type { OperationPath } from '@sec/core/vendor';
import { expectTypeOf, test } from 'vitest';

declare const aqua: AquaClient;
declare const raw: RawClient<paths>;

test('an input is checked by the compiler', () => {
  const calls = () => [
    aqua.imageScans.getImageScanResult({ registry: 'Docker Hub', image: 'acme/web:1.4.2' }),
    aqua.registries.listRegistries(),
    // @ts-expect-error the image is required
    aqua.imageScans.getImageScanResult({ registry: 'Docker Hub' }),
    // @ts-expect-error there is no such member
    aqua.imageScans.getImageScanResult({ registry: 'Docker Hub', image: 'acme/web:1.4.2', tag: '1.4.2' }),
    // @ts-expect-error a list that has no members takes none
    aqua.registries.listRegistries({ page: 1 }),
  ];
  void calls;
});

test('a filter takes the documented statuses, a response any status', () => {
  expectTypeOf<ScanJobStatusInput>().toEqualTypeOf<'pending' | 'in_progress' | 'finished' | 'failed'>();
  expectTypeOf<'paused'>().toExtend<ScanJobStatus>();
  expectTypeOf<ScanJob['status']>().toEqualTypeOf<ScanJobStatus>();
  // @ts-expect-error "paused" is not a status that the API documents
  const call = () => aqua.scanQueue.listScanJobs({ statuses: ['paused'] });
  void call;
});

test('what a console may leave out is not promised', () => {
  expectTypeOf<ScanResult['disallowed']>().toEqualTypeOf<boolean | null | undefined>();
  expectTypeOf<ScanResult['cves']>().toEqualTypeOf<ScanResultCve[] | null | undefined>();
  expectTypeOf<Registry['name']>().toEqualTypeOf<string>();
});

test('a list iterates over its items, and a plain operation has no pages', () => {
  const items = () => aqua.scanQueue.listScanJobs.items({ statuses: ['failed'] });
  expectTypeOf(items).returns.toEqualTypeOf<PagedAsyncIterator<ScanJob>>();
  // @ts-expect-error the list comes complete
  void (() => aqua.registries.listRegistries.items());
});

test('each way to sign in is complete', () => {
  expectTypeOf<{ apiKey: string; apiSecret: string }>().toExtend<AquaAuth>();
  expectTypeOf<{ email: string; password: string }>().toExtend<AquaAuth>();
  expectTypeOf<{ username: string; password: string; scheme: 'basic' }>().toExtend<AquaAuth>();
  expectTypeOf<{ token: () => Promise<string> }>().toExtend<AquaAuth>();
  expectTypeOf<{ apiKey: string }>().not.toExtend<AquaAuth>();
  expectTypeOf<{ email: string }>().not.toExtend<AquaAuth>();
  expectTypeOf<AquaOptions['region']>().toEqualTypeOf<RegionName | undefined>();
  expectTypeOf<'us' | 'eu' | 'singapore' | 'sydney' | 'asia-2' | 'australia' | 'eu-1' | 'ap-southeast-2'>().toExtend<RegionName>();
  expectTypeOf<'mars'>().not.toExtend<RegionName>();
});

test('a raw call is typed by paths', () => {
  expectTypeOf(createRaw).returns.toEqualTypeOf<RawClient<paths>>();
  void (() => raw.GET('/api/v1/settings/labels/{name}', { params: { path: { name: 'one' } } }));
  // @ts-expect-error the name is required
  void (() => raw.GET('/api/v1/settings/labels/{name}', { params: { path: {} } }));
  // @ts-expect-error there is no such path
  void (() => raw.GET('/api/v1/settings/nothing'));
});

test('a client of some operations has only those', () => {
  const create = () => createAquaClient({}, { imageScans, images: { getImage } });
  type Part = ReturnType<typeof create>;
  expectTypeOf<keyof Part & keyof AquaClient>().toEqualTypeOf<'imageScans' | 'images' | 'close' | typeof Symbol.asyncDispose>();
  expectTypeOf<keyof Part['images']>().toEqualTypeOf<'getImage'>();
  expectTypeOf<Part['images']['getImage']>().toEqualTypeOf<AquaClient['images']['getImage']>();
});

test('a row under a group or name that it does not belong to does not compile', () => {
  const clients = () => [
    // @ts-expect-error there is no such group
    createAquaClient({}, { pictures: { getImage } }),
    // @ts-expect-error the row is one of `images`
    createAquaClient({}, { registries: { getImage } }),
    // @ts-expect-error the row is that of `getImage`
    createAquaClient({}, { images: { deleteImage: getImage } }),
    // @ts-expect-error the group is `imageScans`
    createAquaClient({}, { images: imageScans }),
    createAquaClient({}, { registries: { listRegistries } }),
  ];
  void clients;
});

declare function clientWith<Path extends OperationPath<Operations>>(): AquaClientWith<Path>;

/** Operations of which a workflow would compile without one. */
type Dispensable<Workflow extends (client: never, ...rest: never[]) => unknown, Paths extends OperationPath<Operations>> = {
  [Path in Paths]: AquaClientWith<Exclude<Paths, Path>> extends Parameters<Workflow>[0] ? Path : never;
}[Paths];

const target = { registry: 'Docker Hub', image: 'acme/web:1.4.2' };

test('a credential is checked with the smallest client, and none without one of its operations', () => {
  void (() => [
    checkCredential(clientWith<OperationPath<Operations>>()),
    checkCredential(clientWith<'cspmAccount.getAccount' | 'images.listImages'>()),
    // @ts-expect-error it reads the account, too
    checkCredential(clientWith<'images.listImages'>()),
  ]);
});

test('findRegistry and upsertRegistry take the smallest client, and none without one of its operations', () => {
  type Read = 'registries.listRegistries' | 'registries.getRegistry';
  type Upsert = Read | 'registries.createRegistry' | 'registries.updateRegistry';
  const calls = () => [
    findRegistry(aqua, { image: 'acme/web' }),
    findRegistry(clientWith<'registries.listRegistries'>(), { image: 'acme/web' }),
    // @ts-expect-error without `registries.listRegistries`
    findRegistry(clientWith<'registries.getRegistry'>(), { image: 'acme/web' }),
    upsertRegistry(aqua, { name: 'Hub' }),
    upsertRegistry(clientWith<Upsert>(), { name: 'Hub' }),
    // @ts-expect-error without `registries.updateRegistry`
    upsertRegistry(clientWith<Exclude<Upsert, 'registries.updateRegistry'>>(), { name: 'Hub' }),
    upsertRegistry(clientWith<Read>(), { name: 'Hub' }, { dryRun: true }),
    // @ts-expect-error it may write
    upsertRegistry(clientWith<Read>(), { name: 'Hub' }, { dryRun: Math.random() > 0.5 }),
    // @ts-expect-error a misspelt member
    upsertRegistry(aqua, { name: 'Hub', autopull: true }),
    // @ts-expect-error what the console sets
    upsertRegistry(aqua, { name: 'Hub', author: 'me' }),
  ];
  void calls;
  expectTypeOf<Dispensable<typeof findRegistry, 'registries.listRegistries'>>().toBeNever();
  expectTypeOf<Dispensable<typeof upsertRegistry, Upsert>>().toBeNever();
});

test('each upsert takes the smallest client, and with dryRun one that can only read', () => {
  const calls = (reader: ReturnType<typeof readOnly<AquaClient>>) => [
    upsertRole(clientWith<'roles.getRole' | 'roles.createRole' | 'roles.updateRole'>(), { name: 'a' }),
    upsertPermissionSet(reader, { name: 'a' }, { dryRun: true }),
    upsertApplicationScope(reader, { name: 'a' }, { dryRun: true }),
    upsertRole(reader, { name: 'a' }, { dryRun: true }),
    upsertAssurancePolicy(reader, { name: 'a', assurance_type: 'image' }, { dryRun: true }),
    upsertRuntimePolicy(reader, { name: 'a' }, { dryRun: true }),
    upsertConfiguration(reader, { roles: [{ name: 'a' }] }, { dryRun: true }),
    // @ts-expect-error a read-only client cannot write
    upsertRole(reader, { name: 'a' }),
    // @ts-expect-error a read-only client cannot write
    upsertConfiguration(reader, {}),
    // @ts-expect-error no kind
    upsertConfiguration(aqua, { role: [] }),
    // @ts-expect-error which policy it is depends on its kind
    upsertAssurancePolicy(aqua, { name: 'a' }),
  ];
  void calls;
  expectTypeOf<Dispensable<typeof upsertRole, 'roles.getRole' | 'roles.createRole' | 'roles.updateRole'>>().toBeNever();
  // What was read is wanted as it is, but for what the console sets.
  expectTypeOf<Pick<UpdateRoleInput, 'name' | 'description' | 'permission' | 'scopes'>>().toExtend<UpsertRoleInput>();
  expectTypeOf<UpsertResult['outcome']>().toEqualTypeOf<'created' | 'updated' | 'unchanged' | 'wouldCreate' | 'wouldUpdate'>();
});

test('the workflows of a scan take the smallest client, and none without one of its operations', () => {
  type Wait = 'imageScans.getImageScanStatus' | 'imageScans.getImageScanResult' | 'images.getImage' | 'scanQueue.listScanJobs';
  type Start = Wait | 'imageScans.startImageScan';
  type Gate = Start | 'registries.listRegistries';
  const calls = () => [
    waitForScan(aqua, target),
    waitForScan(clientWith<Wait>(), target),
    // @ts-expect-error without `images.getImage`
    waitForScan(clientWith<Exclude<Wait, 'images.getImage'>>(), target),
    startScan(aqua, target),
    startScan(clientWith<Start>(), target),
    // @ts-expect-error without `imageScans.startImageScan`
    startScan(clientWith<Wait>(), target),
    scanAndGate(aqua, target),
    scanAndGate(clientWith<Gate>(), target),
    // @ts-expect-error without `imageScans.getImageScanResult`
    scanAndGate(clientWith<Exclude<Gate, 'imageScans.getImageScanResult'>>(), target),
  ];
  void calls;
  expectTypeOf<Dispensable<typeof waitForScan, Wait>>().toBeNever();
  expectTypeOf<Dispensable<typeof startScan, Start>>().toBeNever();
  expectTypeOf<Dispensable<typeof scanAndGate, Gate>>().toBeNever();
});

test('the workflows of lists take the smallest client, and none without one of its operations', () => {
  type Iterate = 'inventory.listInventoryImages' | 'risks.listVulnerabilities';
  type Requeue =
    | 'scanQueue.getScanQueueSummary'
    | 'scanQueue.listScanners'
    | 'scanQueue.listScanJobs'
    | 'scanQueue.requeueScanJobs'
    | 'scanQueue.clearScanQueue';
  const calls = () => [
    iterateVulnerabilities(aqua),
    iterateVulnerabilities(clientWith<Iterate>()),
    // @ts-expect-error without `inventory.listInventoryImages`
    iterateVulnerabilities(clientWith<'risks.listVulnerabilities'>()),
    requeueFailedScans(aqua),
    requeueFailedScans(clientWith<Requeue>()),
    // @ts-expect-error without `scanQueue.clearScanQueue`
    requeueFailedScans(clientWith<Exclude<Requeue, 'scanQueue.clearScanQueue'>>()),
  ];
  void calls;
  expectTypeOf<Dispensable<typeof iterateVulnerabilities, Iterate>>().toBeNever();
  expectTypeOf<Dispensable<typeof requeueFailedScans, Requeue>>().toBeNever();
});

test('the workflows of cloud accounts take the smallest client, and none without one of its operations', () => {
  type Wait = 'cspmScans.getRealtimeScan';
  type Onboard =
    | Wait
    | 'cspmScans.startRealtimeScan'
    | 'cspmGroups.listGroups'
    | 'cspmKeys.createGeneratedIds'
    | 'cspmKeys.createKey'
    | 'cspmKeys.listKeys'
    | 'cspmKeys.updateKey';
  const account = { name: 'billing', access: { createRole: async () => 'arn:aws:iam::444455556666:role/scanner' } };
  const calls = () => [
    waitForCspmScan(aqua, { resumeToken: '' }),
    waitForCspmScan(clientWith<Wait>(), { resumeToken: '' }),
    // @ts-expect-error without `cspmScans.getRealtimeScan`
    waitForCspmScan(clientWith<'cspmScans.startRealtimeScan'>(), { resumeToken: '' }),
    onboardAwsToCspm(aqua, account),
    onboardAwsToCspm(clientWith<Onboard>(), account),
    // @ts-expect-error without `cspmKeys.listKeys`
    onboardAwsToCspm(clientWith<Exclude<Onboard, 'cspmKeys.listKeys'>>(), account),
  ];
  void calls;
  expectTypeOf<Dispensable<typeof waitForCspmScan, Wait>>().toBeNever();
  expectTypeOf<Dispensable<typeof onboardAwsToCspm, Onboard>>().toBeNever();
});

test('results and progress of the workflows have the shared vocabulary', () => {
  expectTypeOf<WaitForScanResult>().toExtend<WaitResult>();
  expectTypeOf<WaitForCspmScanResult>().toExtend<WaitResult>();
  expectTypeOf<ScanAndGateResult>().toExtend<GateResult>();
  expectTypeOf<ScanAndGateResult>().toExtend<Omit<ScanVerdict, 'image' | 'registry'>>();
  expectTypeOf<
    | StartScanProgress
    | WaitForScanProgress
    | ScanAndGateProgress
    | RequeueFailedScansProgress
    | IterateVulnerabilitiesProgress
    | OnboardAwsToCspmProgress
    | WaitForCspmScanProgress
  >().toExtend<WorkflowProgress>();
});

test('what startScan returns can be passed to waitForScan as it is', () => {
  void (async () => waitForScan(aqua, await startScan(aqua, target)));
  // @ts-expect-error without a token, the image is required
  void (() => waitForScan(aqua, { registry: 'Docker Hub' }));
});

test('every outcome of a gate and of a wait is decided, and no other', () => {
  const calls = (gated: ScanAndGateResult, waited: WaitForScanResult, report: ScannerReport) => [
    decide(gated, { pass: () => 0, fail: ({ reasons }) => reasons.length }),
    decide(evaluateScannerReport(report), { pass: () => 0, fail: ({ notes }) => notes.length }),
    decide(waited, { succeeded: () => 0, failed: () => 1, canceled: () => 1, unknown: ({ vendorStatus }) => vendorStatus?.length ?? 1 }),
    // @ts-expect-error a fail is left out
    decide(gated, { pass: () => 0 }),
    // @ts-expect-error a gate over images gives no warning
    decide(gated, { pass: () => 0, warn: () => 0, fail: () => 1 }),
    // @ts-expect-error an unknown status is left out
    decide(waited, { succeeded: () => 0, failed: () => 1, canceled: () => 1 }),
  ];
  void calls;
});

type Reader = ReturnType<typeof readOnly<AquaClient>>;
type Narrow = ReturnType<typeof allow<AquaClient, 'registries.createRegistry' | 'images.*'>>;

test('a read-only client has reads alone, a narrow one what it names', () => {
  expectTypeOf<keyof Reader['registries']>().toEqualTypeOf<'listRegistries' | 'listRegistriesPaged' | 'getRegistry'>();
  expectTypeOf<Reader['registries']['getRegistry']>().toEqualTypeOf<AquaClient['registries']['getRegistry']>();
  expectTypeOf<Exclude<keyof Narrow, 'close' | typeof Symbol.asyncDispose>>().toEqualTypeOf<'registries' | 'images'>();
  expectTypeOf<keyof Narrow['registries']>().toEqualTypeOf<'createRegistry'>();
  expectTypeOf<keyof Narrow['images']>().toEqualTypeOf<keyof AquaClient['images']>();
  // @ts-expect-error: there is no such operation.
  void ((client: AquaClient) => allow(client, ['registries.noSuchThing']));
});
