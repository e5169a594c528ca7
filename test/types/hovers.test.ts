import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/packages.ts';

/** What an editor shows, by the line of a program: for the word before the sign `‸`. */
type Hovers = Readonly<Record<string, string>>;

const aqua: Hovers = {
  'client.images.getImage‸': '(property) ImagesOperations.getImage: OperationCall<GetImageInput, Image>',
  'client.images.listImages‸': '(property) ImagesOperations.listImages: PagedOperationCall<void | ListImagesInput, ImagePage, Image>',
  'client.registries.listRegistries‸': '(property) RegistriesOperations.listRegistries: OperationCall<NoInput, Registry[]>',
  'client.imageScans.getImageScanResult‸':
    '(property) ImageScansOperations.getImageScanResult: OperationCall<GetImageScanResultInput, ScanResult>',
  'client.cspmScans.listScans‸':
    '(property) CspmScansOperations.listScans: PagedOperationCall<void | ListScansInput, CspmScan[], CspmScan>',
  'const image‸ = client.images.getImage({ registry: "", repository: "", tag: "" })': 'const image: Promise<Image>',
  'const registries‸ = client.registries.listRegistries({})': 'const registries: Promise<Registry[]>',
  'const page‸ = await client.images.listImages()': 'const page: ImagePage',
  'const walk‸ = client.images.listImages.items()': 'const walk: PagedAsyncIterator<Image>',
  'const answer‸ = client.images.listImages.withResponse()': 'const answer: Promise<WithResponse<ImagePage>>',
};

const datatheorem: Hovers = {
  'client.mobileApps.getMobileApp‸': '(property) MobileAppsOperations.getMobileApp: OperationCall<GetMobileAppInput, MobileApp>',
  'client.mobileApps.listMobileApps‸':
    '(property) MobileAppsOperations.listMobileApps: PagedOperationCall<void | ListMobileAppsInput, ListMobileAppsOutput, MobileApp>',
  'client.uploads.initMobileAppUpload‸': '(property) UploadsOperations.initMobileAppUpload: OperationCall<NoInput, UploadTarget>',
  'const app‸ = client.mobileApps.getMobileApp({ id: "" })': 'const app: Promise<MobileApp>',
  'const target‸ = await client.uploads.initMobileAppUpload()': 'const target: UploadTarget',
  'const page‸ = client.mobileApps.listMobileApps()': 'const page: Promise<ListMobileAppsOutput>',
  'const { mobile_apps‸ } = await client.mobileApps.listMobileApps()': 'const mobile_apps: MobileApp[]',
  'const violations‸ = client.policyViolations.listPolicyViolations.items()': 'const violations: PagedAsyncIterator<PolicyViolation>',
  'const pages‸ = client.mobileApps.listMobileApps.pages()': 'const pages: PagedAsyncIterator<Page<ListMobileAppsOutput, MobileApp>>',
  'for await (const finding‸ of client.mobileFindings.listSecurityFindings.items()) finding': 'const finding: SecurityFinding',
};

const insightcloudsec: Hovers = {
  'client.bots.getBot‸': '(property) BotsOperations.getBot: OperationCall<GetBotInput, Bot>',
  'client.bots.listBots‸': '(property) BotsOperations.listBots: PagedOperationCall<ListBotsInput, BotPage, Bot>',
  'client.clouds.listClouds‸': '(property) CloudsOperations.listClouds: OperationCall<NoInput, CloudList>',
  'client.badges.listBadges‸': '(property) BadgesOperations.listBadges: OperationCall<ListBadgesInput, CloudBadge[]>',
  'client.resources.queryResources‸':
    '(property) ResourcesOperations.queryResources: PagedOperationCall<void | QueryResourcesInput, ResourceQueryResult, ResourceEnvelope>',
  'const bot‸ = client.bots.getBot({ botResourceId: "" })': 'const bot: Promise<Bot>',
  'const clouds‸ = await client.clouds.listClouds()': 'const clouds: CloudList',
  'const insights‸ = client.insights.listInsights()': 'const insights: Promise<InsightListItem[]>',
  'const organizations‸ = client.organizations.listOrganizations()': 'const organizations: Promise<Organization[]>',
  'for await (const row‸ of client.resources.queryResources.items()) row': 'const row: ResourceEnvelope',
};

const risken: Hovers = {
  'client.aws.listAws‸': '(property) AwsOperations.listAws: OperationCall<void | ListAwsInput, ListAwsOutput>',
  'client.aws.putAws‸': '(property) AwsOperations.putAws: OperationCall<PutAwsInput, PutAwsOutput>',
  'client.finding.listFindingTags‸':
    '(property) FindingOperations.listFindingTags: PagedOperationCall<ListFindingTagsInput, ListFindingTagsOutput, FindingTag>',
  'client.signin.signin‸': '(property) SigninOperations.signin: OperationCall<NoInput, SigninIdentity>',
  'const answer‸ = client.aws.listAws()': 'const answer: Promise<ListAwsOutput>',
  'const { aws‸ } = await client.aws.listAws()': 'const aws: Aws[]',
  'const { finding‸ } = await client.finding.getFinding({ finding_id: 1 })': 'const finding: Finding | undefined',
  'client.datasource.getAttackFlowAnalysis‸':
    '(property) DatasourceOperations.getAttackFlowAnalysis: OperationCall<GetAttackFlowAnalysisInput, GetAttackFlowAnalysisOutput>',
  'const identity‸ = client.signin.signin({})': 'const identity: Promise<SigninIdentity>',
  'for await (const tag‸ of client.finding.listFindingTags.items({ finding_id: 1 })) tag': 'const tag: FindingTag',
};

const vendors: readonly (readonly [vendor: string, client: string, hovers: Hovers])[] = [
  ['aqua', 'AquaClient', aqua],
  ['datatheorem', 'DataTheoremClient', datatheorem],
  ['insightcloudsec', 'InsightCloudSecClient', insightcloudsec],
  ['risken', 'RiskenClient', risken],
];

const programs = new Map(
  vendors.map(([vendor, client, hovers]) => {
    const lines = Object.keys(hovers).map((line) => `  { ${line}; }\n`);
    return [
      fileOf(vendor),
      `import type { ${client} } from '@sec/${vendor}';\nexport async function use(client: ${client}): Promise<void> {\n${lines.join('')}}\n`,
    ];
  }),
);
let service: ts.LanguageService;

// The first question makes the service read all packages.
beforeAll(() => {
  service = startService();
  for (const file of programs.keys()) service.getSemanticDiagnostics(file);
}, 120_000);

test.each(vendors)('the hovers of %s show the names of payloads and rows', (vendor, _, hovers) => {
  const shown = Object.keys(hovers).map((line) => [line, showHover(fileOf(vendor), line)]);

  expect(problemsIn(fileOf(vendor))).toEqual([]);
  expect(Object.fromEntries(shown)).toEqual(hovers);
});

test.each(vendors)('every operation of %s shows names and no structure', (vendor) => {
  const shown = listOperations(fileOf(vendor));

  expect(shown.length).toBeGreaterThan(20);
  // The media types of an answer are the one thing that is spelled out.
  expect(shown.filter((text) => /[{]|components\[/.test(text.replace(/^(VariantOperationCall<.*), \{[^{}]*\}>$/, '$1>')))).toEqual([]);
});

function fileOf(vendor: string): string {
  return join(root, 'test', 'types', `${vendor}.hovers.ts`);
}

/** What the compiler says of a program, unused variables aside: they are there to be looked at. */
function problemsIn(file: string): string[] {
  return service
    .getSemanticDiagnostics(file)
    .filter(({ code }) => code !== 6133)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The types of all operations, as an editor writes them. */
function listOperations(file: string): string[] {
  const program = service.getProgram();
  const source = program?.getSourceFile(file);
  const use = source?.statements.find(ts.isFunctionDeclaration)?.parameters[0];
  if (program === undefined || use === undefined) return [];
  const checker = program.getTypeChecker();
  const membersOf = (type: ts.Type): ts.Type[] => type.getProperties().map((property) => checker.getTypeOfSymbol(property));
  const groups = membersOf(checker.getTypeAtLocation(use)).filter(({ symbol }) => symbol?.name.endsWith('Operations'));
  return groups.flatMap(membersOf).map((type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation));
}

function showHover(file: string, line: string): string {
  const text = programs.get(file) ?? '';
  const signs = text.slice(0, text.indexOf(line)).split('‸').length - 1;
  const info = service.getQuickInfoAtPosition(file, text.indexOf(line) + line.indexOf('‸') - signs - 1);
  return ts.displayPartsToString(info?.displayParts);
}

function startService(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { readonly config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['vitest.config.ts'] }, ts.sys, root);
  const read = (path: string): string | undefined => programs.get(path)?.replaceAll('‸', '') ?? ts.sys.readFile(path);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...programs.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot(path) {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    readFile: read,
    fileExists: (path) => programs.has(path) || ts.sys.fileExists(path),
  });
}
