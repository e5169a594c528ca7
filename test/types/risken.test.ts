import { expectTypeOf, test } from 'vitest';
import {
  type Aws,
  type AwsDataSource,
  checkCredential,
  type DataSourceStatusName,
  generateReportAndWait,
  type GenerateReportAndWaitProgress,
  type GenerateReportAndWaitResult,
  hydrateFindings,
  type HydrateFindingsProgress,
  type ListAwsInput,
  type ListAwsOutput,
  listFindingsSince,
  onboardAws,
  type OnboardAwsProgress,
  type PagedAsyncIterator,
  type paths,
  reportFinding,
  type RiskenClient,
  type RiskenClientWith,
  scanAndWait,
  type ScanAndWaitResult,
  startScan,
  toDataSourceStatusName,
  waitForScan,
  type WaitForScanProgress,
  type WaitForScanResult,
  type WaitResult,
  type WorkflowProgress,
  allow,
  readOnly,
} from '@sec/risken';
import {
  attachAwsDataSource,
  createRiskenClient,
  finding,
  invokeAwsScan,
  listAws,
  listAwsDataSources,
  putAws,
} from '@sec/risken/operations';
import { createRaw } from '@sec/risken/raw';
import type { OperationPath } from '@sec/core/vendor';

declare const risken: RiskenClient;

test('a wait takes further statuses with a meaning, and a call one cache mode', () => {
  const scan = { aws_id: 3, aws_data_source_id: 1002 };
  const calls = () => [
    scanAndWait(risken, scan, { runningStatuses: ['5'], endStatuses: { 6: 'failed', PARTIAL: 'succeeded' }, unknownStatusGraceMs: 1 }),
    // @ts-expect-error an end means something
    scanAndWait(risken, scan, { endStatuses: { 6: 'unknown' } }),
    risken.aws.listAws({}, { cache: 'no-store' }),
    // @ts-expect-error other modes would answer out of a cache
    risken.aws.listAws({}, { cache: 'force-cache' }),
  ];
  void calls;
});

test('an input is checked by the compiler', () => {
  expectTypeOf<ListAwsInput>().toExtend<{
    readonly project_id?: number | undefined;
    readonly aws_id?: number | undefined;
    readonly aws_account_id?: string | undefined;
  }>();
  const calls = () => [
    risken.aws.listAws({ project_id: 1 }),
    risken.aws.listAws({}),
    // @ts-expect-error a project is a number
    risken.aws.listAws({ project_id: '1' }),
    // @ts-expect-error there is no such member
    risken.aws.listAws({ project: 1 }),
    // @ts-expect-error the registration is required
    risken.aws.listAwsDataSources({ project_id: 1 }),
  ];
  void calls;
});

test('an output says what is always there', () => {
  expectTypeOf<ListAwsOutput['aws']>().toEqualTypeOf<Aws[]>();
  expectTypeOf<Aws['name']>().toEqualTypeOf<string>();
  expectTypeOf<AwsDataSource['aws_id']>().toEqualTypeOf<number | undefined>();
});

test('a request takes the documented numbers, a response any number', () => {
  const attach = () =>
    risken.aws.attachAwsDataSource({
      project_id: 1,
      attach_data_source: {
        aws_id: 1,
        aws_data_source_id: 2,
        assume_role_arn: 'arn:aws:iam::444455556666:role/x',
        external_id: '12345678',
        // @ts-expect-error 9 is no status
        status: 9,
      },
    });
  void attach;
  expectTypeOf<9>().toExtend<NonNullable<AwsDataSource['status']>>();
});

test('a list has an iterator of its items', () => {
  const iterate = () => risken.finding.listFindings.items({ project_id: 1 });
  expectTypeOf(iterate).returns.toEqualTypeOf<PagedAsyncIterator<number>>();
  // @ts-expect-error a plain operation has no pages
  void (() => risken.aws.listAws.items({}));
});

test('raw is typed by paths', () => {
  expectTypeOf<paths>().toHaveProperty('/aws/list-aws');
  // @ts-expect-error aws_id is required
  void (() => createRaw(risken).GET('/aws/list-datasource', { params: { query: { project_id: 1 } } }));
});

const scan = { aws_id: 1, aws_data_source_id: 2 };
const account = { name: 'a', aws_account_id: '444455556666', data_source: 's', assume_role_arn: 'r', external_id: 'e' };
const report = { description: 'd', data_source: 's', data_source_id: 'k', resource_name: 'r', original_score: 1, original_max_score: 2 };

type Operations = Omit<RiskenClient, 'close' | symbol>;

/** A client with some operations, for code that only the compiler reads. */
declare function clientWith<const Path extends OperationPath<Operations>>(...paths: Path[]): RiskenClientWith<Path>;

test('a workflow takes the whole client', () => {
  void (() => [
    checkCredential(risken),
    startScan(risken, scan),
    waitForScan(risken, { resumeToken: 't' }),
    scanAndWait(risken, scan),
    onboardAws(risken, account),
    hydrateFindings(risken, { finding_id: [1] }),
    listFindingsSince(risken, { since: new Date() }),
    reportFinding(risken, report),
    generateReportAndWait(risken, { name: 'n', prompt: 'p' }),
  ]);
});

test('a workflow takes the smallest client that has its operations', () => {
  void (() => [
    checkCredential(clientWith('signin.signin')),
    startScan(clientWith('aws.listAwsDataSources', 'aws.invokeAwsScan'), scan),
    waitForScan(clientWith('aws.listAwsDataSources'), { resumeToken: 't' }),
    scanAndWait(clientWith('aws.listAwsDataSources', 'aws.invokeAwsScan'), scan),
    onboardAws(clientWith('aws.putAws', 'aws.listAwsDataSources', 'aws.attachAwsDataSource', 'aws.invokeAwsScan'), account),
    hydrateFindings(clientWith('finding.getFinding'), { finding_id: [1] }),
    listFindingsSince(clientWith('finding.listFindings', 'finding.getFinding'), { since: new Date() }),
    reportFinding(clientWith('finding.putFinding', 'finding.putRecommend', 'finding.tagFinding'), report),
    generateReportAndWait(clientWith('ai.generateReport', 'report.getReport'), { name: 'n', prompt: 'p' }),
  ]);
});

test('a workflow does not take a client that lacks one of its operations', () => {
  void (() => [
    // @ts-expect-error signin is missing
    checkCredential(clientWith('signin.signout')),
    // @ts-expect-error the rights are read by further operations
    checkCredential(clientWith('signin.signin'), { includeRights: true }),
    // @ts-expect-error invokeAwsScan is missing
    startScan(clientWith('aws.listAwsDataSources'), scan),
    // @ts-expect-error listAwsDataSources is missing
    startScan(clientWith('aws.invokeAwsScan'), scan),
    // @ts-expect-error listAwsDataSources is missing
    waitForScan(clientWith('aws.listAws'), { resumeToken: 't' }),
    // @ts-expect-error invokeAwsScan is missing
    scanAndWait(clientWith('aws.listAwsDataSources'), scan),
    // @ts-expect-error listAwsDataSources is missing
    scanAndWait(clientWith('aws.invokeAwsScan'), scan),
    // @ts-expect-error putAws is missing
    onboardAws(clientWith('aws.listAwsDataSources', 'aws.attachAwsDataSource', 'aws.invokeAwsScan'), account),
    // @ts-expect-error listAwsDataSources is missing
    onboardAws(clientWith('aws.putAws', 'aws.attachAwsDataSource', 'aws.invokeAwsScan'), account),
    // @ts-expect-error attachAwsDataSource is missing
    onboardAws(clientWith('aws.putAws', 'aws.listAwsDataSources', 'aws.invokeAwsScan'), account),
    // @ts-expect-error invokeAwsScan is missing
    onboardAws(clientWith('aws.putAws', 'aws.listAwsDataSources', 'aws.attachAwsDataSource'), account),
    // @ts-expect-error getFinding is missing
    hydrateFindings(clientWith('finding.listFindings'), { finding_id: [1] }),
    // @ts-expect-error getFinding is missing
    listFindingsSince(clientWith('finding.listFindings'), { since: new Date() }),
    // @ts-expect-error listFindings is missing
    listFindingsSince(clientWith('finding.getFinding'), { since: new Date() }),
    // @ts-expect-error putFinding is missing
    reportFinding(clientWith('finding.putRecommend', 'finding.tagFinding'), report),
    // @ts-expect-error putRecommend is missing
    reportFinding(clientWith('finding.putFinding', 'finding.tagFinding'), report),
    // @ts-expect-error tagFinding is missing
    reportFinding(clientWith('finding.putFinding', 'finding.putRecommend'), report),
    // @ts-expect-error getReport is missing
    generateReportAndWait(clientWith('ai.generateReport'), { name: 'n', prompt: 'p' }),
    // @ts-expect-error generateReport is missing
    generateReportAndWait(clientWith('report.getReport'), { name: 'n', prompt: 'p' }),
  ]);
});

test('a client of single rows has their operations only, and workflows take it', () => {
  void (() => {
    const part = createRiskenClient({}, { finding, aws: { putAws, listAwsDataSources, attachAwsDataSource, invokeAwsScan } });
    return [
      part.aws.listAwsDataSources({ aws_id: 1 }),
      part.finding.listFindings.items({}),
      part.close(),
      onboardAws(part, account),
      scanAndWait(part, scan),
      hydrateFindings(part, { finding_id: [1] }),
      // @ts-expect-error the operation was not taken
      part.aws.listAws({}),
      // @ts-expect-error the group was not taken
      part.alert,
    ];
  });
});

test('a row stands under its own group and name', () => {
  void (() => [
    createRiskenClient({}, { aws: { listAws } }),
    // @ts-expect-error listAws is of the group aws
    createRiskenClient({}, { finding: { listAws } }),
    // @ts-expect-error the name is not that of the row
    createRiskenClient({}, { aws: { putAws: listAws } }),
    // @ts-expect-error there is no such group
    createRiskenClient({}, { clouds: { listAws } }),
    // @ts-expect-error the group is not one of rows of aws
    createRiskenClient({}, { aws: finding }),
  ]);
});

test('results and progress have the shapes that all workflows share', () => {
  expectTypeOf<WaitForScanResult>().toExtend<WaitResult>();
  expectTypeOf<ScanAndWaitResult>().toEqualTypeOf<WaitForScanResult>();
  expectTypeOf<GenerateReportAndWaitResult>().toExtend<WaitResult>();
  expectTypeOf<WaitForScanProgress>().toExtend<WorkflowProgress<'scanning'>>();
  expectTypeOf<GenerateReportAndWaitProgress>().toExtend<WorkflowProgress<'generating'>>();
  expectTypeOf<HydrateFindingsProgress>().toExtend<WorkflowProgress<'reading'>>();
  expectTypeOf<OnboardAwsProgress['step']>().toEqualTypeOf<'registered' | 'attached' | 'scanned' | 'scanning'>();
  expectTypeOf(toDataSourceStatusName).returns.toEqualTypeOf<DataSourceStatusName | undefined>();
});

test('a scan that was started can be handed on as it is', () => {
  void (async () => waitForScan(risken, await startScan(risken, scan)));
  void (async () => scanAndWait(risken, await startScan(risken, scan)));
  // @ts-expect-error without a token the scanner is required
  void (() => scanAndWait(risken, { aws_id: 1 }));
  // @ts-expect-error the clock is the client's
  void (() => scanAndWait(risken, scan, { clock: Date }));
});

type Reader = ReturnType<typeof readOnly<RiskenClient>>;
type Narrow = ReturnType<typeof allow<RiskenClient, 'aws.putAws' | 'alert.*'>>;

test('a read-only client has reads alone, a narrow one what it names', () => {
  expectTypeOf<keyof Reader['aws']>().toEqualTypeOf<'listAws' | 'listAwsDataSources'>();
  expectTypeOf<Reader['aws']['listAws']>().toEqualTypeOf<RiskenClient['aws']['listAws']>();
  expectTypeOf<Exclude<keyof Narrow, 'close' | typeof Symbol.asyncDispose>>().toEqualTypeOf<'aws' | 'alert'>();
  expectTypeOf<keyof Narrow['aws']>().toEqualTypeOf<'putAws'>();
  expectTypeOf<keyof Narrow['alert']>().toEqualTypeOf<keyof RiskenClient['alert']>();
  // @ts-expect-error: there is no such operation.
  void ((client: RiskenClient) => allow(client, ['aws.noSuchThing']));
});
