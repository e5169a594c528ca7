// Generated from specs/aqua by pnpm generate. Do not edit.
import type { OperationCall, PagedOperationCall } from '@sec/core';
import type {
  Acknowledgement,
  AcknowledgementForSave,
  AcknowledgementPage,
  ApiInfo,
  ApplicationScope,
  ApplicationScopePage,
  AssurancePolicy,
  AssurancePolicyInput,
  AssurancePolicyPage,
  AssuranceScript,
  AssuranceScriptForCreate,
  AuditTotals,
  BenchResults,
  BuildSuppression,
  BuildSuppressionForSave,
  CodeRepository,
  CodeRepositoryBranch,
  CodeScanFinding,
  ConnectedAccount,
  ConsoleApiKeyForCreate,
  ConsoleApiKeyForUpdate,
  ConsoleLogin,
  Container,
  ContainerDetail,
  ContainerV1,
  ContainerV1Query,
  CspmAccount,
  CspmAlert,
  CspmApiKey,
  CspmAuditLog,
  CspmAuditedKey,
  CspmCategory,
  CspmCloudFormationResult,
  CspmCloudFormationSettings,
  CspmComplianceControl,
  CspmControl,
  CspmDelivery,
  CspmEvent,
  CspmEventList,
  CspmGeneratedId,
  CspmGroup,
  CspmGroupMembership,
  CspmGroupRename,
  CspmId,
  CspmIntegration,
  CspmIntegrationSettingsForWrite,
  CspmIntegrationTypeInput,
  CspmKey,
  CspmKeyConnection,
  CspmKeyConnectionUpdate,
  CspmKeyList,
  CspmOtpSecret,
  CspmProgram,
  CspmRealtimeScan,
  CspmRealtimeStart,
  CspmRemediation,
  CspmRemediationConnection,
  CspmRemediationPolicy,
  CspmRemediationRuleForWrite,
  CspmReportLink,
  CspmResultValueInput,
  CspmRouting,
  CspmScan,
  CspmScanDetail,
  CspmScanPage,
  CspmScanResult,
  CspmSeverityInput,
  CspmStartedRemediation,
  CspmSuppression,
  CspmSuppressionList,
  CspmTerraformResult,
  CspmTest,
  CspmTriggerResultInput,
  CspmUsage,
  CspmUser,
  Dashboard,
  DashboardTrendPoint,
  Detection,
  DetectionInstance,
  Discovery,
  DiscoveryCredentialsForUpdate,
  DiscoveryForDelete,
  DiscoveryForStart,
  DtaConnectionForStatus,
  EnforcerGroup,
  EnforcerGroupInput,
  EnforcerGroupList,
  Environment,
  Export,
  ExportColumnGroup,
  ExportEntities,
  ExportForCreate,
  ExportIntegration,
  ExportMetadata,
  Exporter,
  FirewallPolicy,
  FirewallPolicyPage,
  FirewallRuleForWrite,
  Gateway,
  Host,
  HostDetail,
  HostImage,
  HostMalware,
  HostQuery,
  HostStatus,
  HostVulnerability,
  Image,
  ImageAssurancePolicy,
  ImageAssurancePolicyInput,
  ImageAssurancePolicyPage,
  ImageForRegister,
  ImageForRescan,
  ImageLayer,
  ImageLayerPage,
  ImageMalware,
  ImageMalwarePage,
  ImagePage,
  ImagePermissions,
  ImageRef,
  ImageScanHistoryEntry,
  ImageScanHistoryPage,
  ImageScanStart,
  ImageScanStatus,
  ImageSensitiveData,
  ImageSensitiveDataPage,
  Infrastructure,
  InfrastructureQuery,
  IntegrationsState,
  InventoryCodeRepository,
  InventoryCount,
  InventoryImage,
  InventoryVm,
  Label,
  LabelList,
  LdapSettings,
  LdapSettingsInput,
  License,
  Licenses,
  LogService,
  LogServiceForUpdate,
  MonitoringSystem,
  NamespaceName,
  NotificationOutput,
  NotificationOutputs,
  NotificationProperties,
  Oauth2Settings,
  Oauth2SettingsInput,
  OpenIdSettings,
  OpenIdSettingsInput,
  PermissionActionCatalogue,
  PermissionSet,
  PermissionSetPage,
  PlatformPermissionModules,
  PlatformPermissionSet,
  PlatformPermissionSetPage,
  QueueScanner,
  QueueScannerPage,
  Registry,
  RegistryAutoScanTimeForSave,
  RegistryOptionForSave,
  RegistryPage,
  RegistryWebhookForSave,
  Repository,
  RepositoryPage,
  ResponsePolicy,
  ResponsePolicyConfig,
  ResponsePolicyList,
  RiskCounts,
  Role,
  RolePage,
  RuntimePolicy,
  RuntimePolicyInput,
  RuntimePolicyPage,
  SamlMapping,
  SamlSettings,
  SamlSettingsInput,
  ScanJob,
  ScanJobPage,
  ScanJobRef,
  ScanJobStatusInput,
  ScanQueueSummary,
  ScanResult,
  ScannerGroup,
  ScannerGroupForMigration,
  ScannerGroupPage,
  ScopeCategoriesForWrite,
  SecretKeyStore,
  ServerlessApplication,
  ServerlessFunction,
  Service,
  ServiceLocalPolicyForWrite,
  ServiceMembershipRulesForWrite,
  ServicePage,
  SignIn,
  SlackNotifier,
  SuppressionRule,
  SuppressionRuleForSave,
  SystemSettings,
  User,
  Vulnerability,
  VulnerabilityExportFilter,
  VulnerabilityExportToken,
  VulnerabilityPage,
  VulnerabilitySeverityInput,
} from './schemas.js';

export type * from './schemas.js';

/** Input of an operation that takes nothing: it is left out, or an empty object. */
export type NoInput = Record<string, never> | void;

/** Input of `signIn`. */
export type SignInInput = {
  /** E-mail address of the user. */
  readonly email: string;
  /** Password of the user. */
  readonly password: string;
};

/** Payload of `signIn`. */
export type SignInOutput = SignIn;

/** Input of `createToken`. */
export type CreateTokenInput = {
  /** How long the token is good, in minutes, 1 to 1500. */
  readonly validity: number;
  /**
   * What the token may call: the methods `GET`, `POST`, `PUT` and `DELETE`, or `ANY` for all of them. The
   * form method and path, such as `ANY:*`, is accepted as well, and a third-party client reports that the
   * supply chain service refuses tokens that have no path part (not confirmed on a server).
   */
  readonly allowed_endpoints: readonly string[];
  /** Console roles that the token acts with. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/client.go */
  readonly csp_roles?: readonly string[] | undefined;
  /** CSPM group that the token is limited to. Source: third party — AbsaOSS/aquasec-scan-results */
  readonly group_id?: CspmId | undefined;
};

/** Payload of `createToken`. */
export type CreateTokenOutput = string;

/** Payload of `getEnvironment`. */
export type GetEnvironmentOutput = Environment;

/** Input of `login`. */
export type LoginInput = {
  /** Third-party clients send 1; what it adds to the answer is not in the Terraform provider of 2026 (read in 2026). */
  readonly abilities?: number | undefined;
  /** User id, not an e-mail address. */
  readonly id: string;
  /** Password of the user. */
  readonly password: string;
  /** Third-party clients send it; what it changes is not in the Terraform provider of 2026 (read in 2026). */
  readonly remember?: boolean | undefined;
};

/** Payload of `login`. */
export type LoginOutput = ConsoleLogin;

/** Payload of `getApiInfo`. */
export type GetApiInfoOutput = ApiInfo;

/** Payload of `listRegistries`. */
export type ListRegistriesOutput = Registry[];

/** Input of `createRegistry`. */
export type CreateRegistryInput = {
  /** Name of the registry, its id. The vendor advises letters and digits only. */
  readonly name: string;
  /**
   * Kind of registry. Known are HUB (Docker Hub), V1, V2, V1/V2, ACR, GAR, AWS (ECR), GCR, ENGINE, CTRDENGINE, ART,
   * NEXUS, QUAY, DTR, ATOMIC, OPENSHIFT, CF, HARBOR, ICR and PODMAN; newer consoles may know more.
   */
  readonly type: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** User who made or last changed it. */
  readonly author?: string | undefined;
  /** Address of the registry, or its region for `AWS`. */
  readonly url?: string | undefined;
  /** User that Aqua pulls with. */
  readonly username?: string | undefined;
  /** Password of that user. Consoles do not give it back, and an update without it can erase it. */
  readonly password?: string | undefined;
  /** Client certificate that Aqua pulls with. */
  readonly client_cert?: string | undefined;
  /** Key of that certificate. */
  readonly client_key?: string | undefined;
  /** How image names of this registry can begin. */
  readonly prefixes?: readonly string[] | undefined;
  /** Prefix for names that have none. */
  readonly default_prefix?: string | undefined;
  /** Prefixes of images kept in S3. */
  readonly image_s3_prefixes?: readonly string[] | undefined;
  /** Pulls images on creation and then by schedule. */
  readonly auto_pull?: boolean | undefined;
  /** Time of day to pull, `HH:MM`. The usual value is 03:00. */
  readonly auto_pull_time?: string | undefined;
  /** Days between pulls. The usual value is 1. */
  readonly auto_pull_interval?: number | undefined;
  /** Most repositories to pull in a day. The usual value is 100. */
  readonly auto_pull_max?: number | undefined;
  /** Scans images again when pulled by schedule. */
  readonly auto_pull_rescan?: boolean | undefined;
  /** A switch of the pull. */
  readonly auto_pull_latest_xff_enabled?: boolean | undefined;
  /** When to pull and scan; needed with `auto_pull`, says the vendor's Terraform provider. */
  readonly auto_scan_time?: RegistryAutoScanTimeForSave | undefined;
  /** Removes from Aqua what the registry no longer has. */
  readonly auto_cleanup?: boolean | undefined;
  /** Removes images that no longer match the criteria. */
  readonly advanced_settings_cleanup?: boolean | undefined;
  /** Patterns of images to pull always, such as `:latest`. */
  readonly always_pull_patterns?: readonly string[] | undefined;
  /** Patterns of repositories to pull. */
  readonly pull_repo_patterns?: readonly string[] | undefined;
  /** Patterns of images to leave out. */
  readonly pull_repo_patterns_excluded?: readonly string[] | undefined;
  /** Patterns of tags to pull. */
  readonly pull_tags_pattern?: readonly string[] | undefined;
  /** Patterns of image tags to pull. */
  readonly pull_image_tag_pattern?: readonly string[] | undefined;
  /** Most tags to pull from a repository. */
  readonly pull_max_tags?: number | undefined;
  /** Further condition on what is pulled: `none` (the usual value), by age or by number. */
  readonly image_creation_date_condition?: 'none' | 'image_age' | 'image_count' | undefined;
  /** Greatest age of pulled images, such as `5D`; needs `image_age`. */
  readonly pull_image_age?: string | undefined;
  /** Most images to pull from a repository; needs `image_count`. */
  readonly pull_image_count?: number | undefined;
  /** Longest time for a scan in minutes. */
  readonly registry_scan_timeout?: number | undefined;
  /** Which scanners may scan it: `any`, or with `specific` those of `scanner_group_name`. */
  readonly scanner_type?: 'any' | 'specific' | undefined;
  /** Group of scanners; required with `specific`. */
  readonly scanner_group_name?: string | undefined;
  /** Scanners that may scan it. */
  readonly scanner_name?: readonly string[] | undefined;
  /** Scanners to add. */
  readonly scanner_name_added?: readonly string[] | undefined;
  /** Scanners to remove. */
  readonly scanner_name_removed?: readonly string[] | undefined;
  /** Scanners it had before. The name is misspelt on the wire. */
  readonly existsing_scanners?: readonly string[] | undefined;
  /** Where events of the registry go. */
  readonly webhook?: RegistryWebhookForSave | undefined;
  /** Settings that belong to the kind of registry, such as `ARNRole`, `sts:ExternalId` and `TestImagePull` for `AWS`. */
  readonly options?: readonly RegistryOptionForSave[] | undefined;
  /** Cloud resources it belongs to. */
  readonly cloud_resources?: readonly string[] | undefined;
  /** Processor architecture to pull. */
  readonly architecture?: string | undefined;
  /** Takes the console's default architecture. */
  readonly is_architecture_system_default?: boolean | undefined;
  /** Saves even when the connection test fails. */
  readonly force_save?: boolean | undefined;
  /** A switch inside the console. */
  readonly force_ootb?: boolean | undefined;
  /** A switch for Nexus registries. */
  readonly nexus_mtts_ff_enabled?: boolean | undefined;
};

/** Payload of `createRegistry`. */
export type CreateRegistryOutput = void;

/** Input of `listRegistriesPaged`. */
export type ListRegistriesPagedInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listRegistriesPaged`. */
export type ListRegistriesPagedOutput = RegistryPage;

/** One item of `listRegistriesPaged`. */
export type ListRegistriesPagedItem = Registry;

/** Input of `getRegistry`. */
export type GetRegistryInput = {
  /** Name of the registry. */
  readonly name: string;
};

/** Payload of `getRegistry`. */
export type GetRegistryOutput = Registry;

/** Input of `updateRegistry`. */
export type UpdateRegistryInput = {
  /** Name of the registry. */
  readonly name: string;
  /**
   * Kind of registry. Known are HUB (Docker Hub), V1, V2, V1/V2, ACR, GAR, AWS (ECR), GCR, ENGINE, CTRDENGINE, ART,
   * NEXUS, QUAY, DTR, ATOMIC, OPENSHIFT, CF, HARBOR, ICR and PODMAN; newer consoles may know more.
   */
  readonly type: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** User who made or last changed it. */
  readonly author?: string | undefined;
  /** Address of the registry, or its region for `AWS`. */
  readonly url?: string | undefined;
  /** User that Aqua pulls with. */
  readonly username?: string | undefined;
  /** Password of that user. Consoles do not give it back, and an update without it can erase it. */
  readonly password?: string | undefined;
  /** Client certificate that Aqua pulls with. */
  readonly client_cert?: string | undefined;
  /** Key of that certificate. */
  readonly client_key?: string | undefined;
  /** How image names of this registry can begin. */
  readonly prefixes?: readonly string[] | undefined;
  /** Prefix for names that have none. */
  readonly default_prefix?: string | undefined;
  /** Prefixes of images kept in S3. */
  readonly image_s3_prefixes?: readonly string[] | undefined;
  /** Pulls images on creation and then by schedule. */
  readonly auto_pull?: boolean | undefined;
  /** Time of day to pull, `HH:MM`. The usual value is 03:00. */
  readonly auto_pull_time?: string | undefined;
  /** Days between pulls. The usual value is 1. */
  readonly auto_pull_interval?: number | undefined;
  /** Most repositories to pull in a day. The usual value is 100. */
  readonly auto_pull_max?: number | undefined;
  /** Scans images again when pulled by schedule. */
  readonly auto_pull_rescan?: boolean | undefined;
  /** A switch of the pull. */
  readonly auto_pull_latest_xff_enabled?: boolean | undefined;
  /** When to pull and scan; needed with `auto_pull`, says the vendor's Terraform provider. */
  readonly auto_scan_time?: RegistryAutoScanTimeForSave | undefined;
  /** Removes from Aqua what the registry no longer has. */
  readonly auto_cleanup?: boolean | undefined;
  /** Removes images that no longer match the criteria. */
  readonly advanced_settings_cleanup?: boolean | undefined;
  /** Patterns of images to pull always, such as `:latest`. */
  readonly always_pull_patterns?: readonly string[] | undefined;
  /** Patterns of repositories to pull. */
  readonly pull_repo_patterns?: readonly string[] | undefined;
  /** Patterns of images to leave out. */
  readonly pull_repo_patterns_excluded?: readonly string[] | undefined;
  /** Patterns of tags to pull. */
  readonly pull_tags_pattern?: readonly string[] | undefined;
  /** Patterns of image tags to pull. */
  readonly pull_image_tag_pattern?: readonly string[] | undefined;
  /** Most tags to pull from a repository. */
  readonly pull_max_tags?: number | undefined;
  /** Further condition on what is pulled: `none` (the usual value), by age or by number. */
  readonly image_creation_date_condition?: 'none' | 'image_age' | 'image_count' | undefined;
  /** Greatest age of pulled images, such as `5D`; needs `image_age`. */
  readonly pull_image_age?: string | undefined;
  /** Most images to pull from a repository; needs `image_count`. */
  readonly pull_image_count?: number | undefined;
  /** Longest time for a scan in minutes. */
  readonly registry_scan_timeout?: number | undefined;
  /** Which scanners may scan it: `any`, or with `specific` those of `scanner_group_name`. */
  readonly scanner_type?: 'any' | 'specific' | undefined;
  /** Group of scanners; required with `specific`. */
  readonly scanner_group_name?: string | undefined;
  /** Scanners that may scan it. */
  readonly scanner_name?: readonly string[] | undefined;
  /** Scanners to add. */
  readonly scanner_name_added?: readonly string[] | undefined;
  /** Scanners to remove. */
  readonly scanner_name_removed?: readonly string[] | undefined;
  /** Scanners it had before. The name is misspelt on the wire. */
  readonly existsing_scanners?: readonly string[] | undefined;
  /** Where events of the registry go. */
  readonly webhook?: RegistryWebhookForSave | undefined;
  /** Settings that belong to the kind of registry, such as `ARNRole`, `sts:ExternalId` and `TestImagePull` for `AWS`. */
  readonly options?: readonly RegistryOptionForSave[] | undefined;
  /** Cloud resources it belongs to. */
  readonly cloud_resources?: readonly string[] | undefined;
  /** Processor architecture to pull. */
  readonly architecture?: string | undefined;
  /** Takes the console's default architecture. */
  readonly is_architecture_system_default?: boolean | undefined;
  /** Saves even when the connection test fails. */
  readonly force_save?: boolean | undefined;
  /** A switch inside the console. */
  readonly force_ootb?: boolean | undefined;
  /** A switch for Nexus registries. */
  readonly nexus_mtts_ff_enabled?: boolean | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateRegistry`. */
export type UpdateRegistryOutput = void;

/** Input of `deleteRegistry`. */
export type DeleteRegistryInput = {
  /** Name of the registry. */
  readonly name: string;
};

/** Payload of `deleteRegistry`. */
export type DeleteRegistryOutput = void;

/** Input of `startImageScan`. */
export type StartImageScanInput = {
  /** Name of the registry as Aqua knows it, case-sensitive. */
  readonly registry: string;
  /** Repository and tag with a colon between; `latest` where the tag is left out. */
  readonly image: string;
  /**
   * Address that the result is posted to. What arrives there is another document than the scan result,
   * unsigned, and it may arrive twice.
   */
  readonly webhook_url?: string | undefined;
};

/** Payload of `startImageScan`. */
export type StartImageScanOutput = ImageScanStart;

/** Input of `getImageScanStatus`. */
export type GetImageScanStatusInput = {
  /** Name of the registry as Aqua knows it, case-sensitive. */
  readonly registry: string;
  /** Repository and tag with a colon between; `latest` where the tag is left out. */
  readonly image: string;
};

/** Payload of `getImageScanStatus`. */
export type GetImageScanStatusOutput = ImageScanStatus;

/** Input of `getImageScanResult`. */
export type GetImageScanResultInput = {
  /** Name of the registry as Aqua knows it, case-sensitive. */
  readonly registry: string;
  /** Repository and tag with a colon between; `latest` where the tag is left out. */
  readonly image: string;
};

/** Payload of `getImageScanResult`. */
export type GetImageScanResultOutput = ScanResult;

/** Payload of `downloadCveReportCsv`. */
export type DownloadCveReportCsvOutput = string;

/** Input of `listScanJobs`. */
export type ListScanJobsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /** Column and direction with a space between, such as `created desc`. The form `-created` is in use as well. */
  readonly order_by?: string | undefined;
  /** Only jobs in one of these states. */
  readonly statuses?: readonly ScanJobStatusInput[] | undefined;
};

/** Payload of `listScanJobs`. */
export type ListScanJobsOutput = ScanJobPage;

/** One item of `listScanJobs`. */
export type ListScanJobsItem = ScanJob;

/** Input of `listScanners`. */
export type ListScannersInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is only 5. At least 1. */
  readonly page_size?: number | undefined;
};

/** Payload of `listScanners`. */
export type ListScannersOutput = QueueScannerPage;

/** One item of `listScanners`. */
export type ListScannersItem = QueueScanner;

/** Payload of `getScanQueueSummary`. */
export type GetScanQueueSummaryOutput = ScanQueueSummary;

/** Input of `cancelScanJobs`. */
export type CancelScanJobsInput = {
  /** The images whose jobs to cancel. */
  readonly jobs: readonly ScanJobRef[];
};

/** Payload of `cancelScanJobs`. */
export type CancelScanJobsOutput = void;

/** Input of `requeueScanJobs`. */
export type RequeueScanJobsInput = {
  /** The images whose jobs to put back. */
  readonly jobs: readonly ScanJobRef[];
};

/** Payload of `requeueScanJobs`. */
export type RequeueScanJobsOutput = void;

/** Payload of `clearScanQueue`. */
export type ClearScanQueueOutput = void;

/** Input of `listImages`. */
export type ListImagesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Only images of this registry, by its name in Aqua. Source: third party — nortonlifelock/aegis pkg/aqua/endpoints.go */
  readonly registry?: string | undefined;
  /** Only images of this repository. Source: third party — nortonlifelock/aegis pkg/aqua/endpoints.go */
  readonly repository?: string | undefined;
  /** Whether to compute `count`. Source: third party — nortonlifelock/aegis pkg/aqua/endpoints.go */
  readonly include_totals?: boolean | undefined;
};

/** Payload of `listImages`. */
export type ListImagesOutput = ImagePage;

/** One item of `listImages`. */
export type ListImagesItem = Image;

/** Input of `registerImage`. */
export type RegisterImageInput = {
  /** Name of the registry, case-sensitive; it must exist. */
  readonly registry: string;
  /** Repository without registry and tag; goes with `tag`. */
  readonly repository?: string | undefined;
  /** Tag of the image; goes with `repository`. */
  readonly tag?: string | undefined;
  /** Repository, `@` and digest, in place of the two. Source: third party — richardmsong/aqua-scan-gate pkg/aqua/client.go */
  readonly image?: string | undefined;
};

/** Payload of `registerImage`. */
export type RegisterImageOutput = void;

/** Input of `getImage`. */
export type GetImageInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
  readonly tag: string;
};

/** Payload of `getImage`. */
export type GetImageOutput = Image;

/** Input of `deleteImage`. */
export type DeleteImageInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
  readonly tag: string;
};

/** Payload of `deleteImage`. */
export type DeleteImageOutput = void;

/** Input of `listImageVulnerabilities`. */
export type ListImageVulnerabilitiesInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
  readonly tag: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Leaves `count` at 0 and saves the console the work. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly skip_count?: boolean | undefined;
  /** Whether negligible ones are in the answer. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly show_negligible?: boolean | undefined;
  /** Whether the virtual patch members are filled in. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly include_vpatch_info?: boolean | undefined;
  /** Leaves out what comes from the base image. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly hide_base_image?: boolean | undefined;
  /** Only this severity. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly severity?: VulnerabilitySeverityInput | undefined;
  /** Only these severities, joined with commas. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly severities?: readonly VulnerabilitySeverityInput[] | undefined;
  /** Only rows with this text, such as a CVE id. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly text_search?: string | undefined;
  /** Only accepted ones, or only the others. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly acknowledge_status?: boolean | undefined;
  /** Only those first found in a span of days: `last|90|days` or `over|90|days`. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly first_found_date?: string | undefined;
  /** Asks for CVSS 3 scores. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly use_cvss3?: boolean | undefined;
  /** Name of a set of columns. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
  readonly columns_name?: string | undefined;
};

/** Payload of `listImageVulnerabilities`. */
export type ListImageVulnerabilitiesOutput = VulnerabilityPage;

/** One item of `listImageVulnerabilities`. */
export type ListImageVulnerabilitiesItem = Vulnerability;

/** Input of `listImageScanHistory`. */
export type ListImageScanHistoryInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
  readonly tag: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
};

/** Payload of `listImageScanHistory`. */
export type ListImageScanHistoryOutput = ImageScanHistoryPage;

/** One item of `listImageScanHistory`. */
export type ListImageScanHistoryItem = ImageScanHistoryEntry;

/** Input of `listImageSensitiveData`. */
export type ListImageSensitiveDataInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
  readonly tag: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listImageSensitiveData`. */
export type ListImageSensitiveDataOutput = ImageSensitiveDataPage;

/** One item of `listImageSensitiveData`. */
export type ListImageSensitiveDataItem = ImageSensitiveData;

/** Input of `listImageResources`. */
export type ListImageResourcesInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters. */
  readonly tag: string;
  /** Member to sort by; the article shows `vulnerabilities`. */
  readonly order_by?: string | undefined;
};

/** Payload of `listImageResources`. */
export type ListImageResourcesOutput = Record<string, unknown>;

/** Input of `exportImages`. */
export type ExportImagesInput = {
  /** Images to export. */
  readonly images: readonly string[];
};

/** Payload of `exportImages`. */
export type ExportImagesOutput = Record<string, unknown>;

/** Input of `listImageMalware`. */
export type ListImageMalwareInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
  readonly tag: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listImageMalware`. */
export type ListImageMalwareOutput = ImageMalwarePage;

/** One item of `listImageMalware`. */
export type ListImageMalwareItem = ImageMalware;

/** Input of `listImageLayers`. */
export type ListImageLayersInput = {
  /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
  readonly registry: string;
  /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
  readonly repository: string;
  /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
  readonly tag: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listImageLayers`. */
export type ListImageLayersOutput = ImageLayerPage;

/** One item of `listImageLayers`. */
export type ListImageLayersItem = ImageLayer;

/** Input of `deleteImagesByUid`. */
export type DeleteImagesByUidInput = {
  /** Ids of the images. */
  readonly uids: readonly number[];
};

/** Payload of `deleteImagesByUid`. */
export type DeleteImagesByUidOutput = void;

/** Input of `registerImages`. */
export type RegisterImagesInput = {
  /** The images. */
  readonly images: readonly ImageForRegister[];
};

/** Payload of `registerImages`. */
export type RegisterImagesOutput = void;

/** Input of `rescanImages`. */
export type RescanImagesInput = {
  /** Asks for a full scan; every public client sends it. */
  readonly full_rescan?: boolean | undefined;
  /** The images. */
  readonly images: readonly ImageForRescan[];
};

/** Payload of `rescanImages`. */
export type RescanImagesOutput = void;

/** Input of `allowImages`. */
export type AllowImagesInput = {
  /** Why; shown as the image's `permission_comment`. */
  readonly comment?: string | undefined;
  /** The images. */
  readonly images: readonly ImageRef[];
};

/** Payload of `allowImages`. */
export type AllowImagesOutput = void;

/** Input of `blockImages`. */
export type BlockImagesInput = {
  /** Why; shown as the image's `permission_comment`. */
  readonly comment?: string | undefined;
  /** The images. */
  readonly images: readonly ImageRef[];
};

/** Payload of `blockImages`. */
export type BlockImagesOutput = void;

/** Input of `listRepositories`. */
export type ListRepositoriesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Only repositories of this registry, by its name in Aqua. */
  readonly registry?: string | undefined;
  /** Only what this application scope covers. */
  readonly scope?: string | undefined;
  /** Whether to compute `count`; without it, `count` can be missing. */
  readonly include_totals?: boolean | undefined;
};

/** Payload of `listRepositories`. */
export type ListRepositoriesOutput = RepositoryPage;

/** One item of `listRepositories`. */
export type ListRepositoriesItem = Repository;

/** Input of `deleteRepository`. */
export type DeleteRepositoryInput = {
  /** Name of the registry as Aqua knows it, case-sensitive. */
  readonly registry: string;
  /** Repository without registry and tag. Clients send its slashes as they are; that `%2F` is taken as well is not in aquasec-lib of 2026 (read in 2026). */
  readonly name: string;
};

/** Payload of `deleteRepository`. */
export type DeleteRepositoryOutput = void;

/** Payload of `getRiskCounts`. */
export type GetRiskCountsOutput = RiskCounts;

/** Input of `listVulnerabilities`. */
export type ListVulnerabilitiesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Leaves `count` at 0 and saves the console an expensive query. */
  readonly skip_count?: boolean | undefined;
  /** Only images of this registry, by its name in Aqua. */
  readonly registry_name?: string | undefined;
  /** Only images whose repository and tag contain this. */
  readonly image_name?: string | undefined;
  /** Whether `image_name` must match as a whole. */
  readonly image_name_exact_match?: boolean | undefined;
  /** Only the image with this digest; the narrowest filter. */
  readonly digest?: string | undefined;
  /** Only this severity. */
  readonly severity?: VulnerabilitySeverityInput | undefined;
  /** Only these severities, joined with commas. */
  readonly severities?: readonly VulnerabilitySeverityInput[] | undefined;
  /** Only what this application scope covers. */
  readonly scope?: string | undefined;
  /** Only images that run in this cluster. */
  readonly cluster?: string | undefined;
  /** Only images that run in these namespaces, joined with commas. */
  readonly namespace_names?: readonly string[] | undefined;
  /** Only images that run, or only images that do not. */
  readonly has_workloads?: boolean | undefined;
  /** Only rows with this text, such as a CVE id. */
  readonly text_search?: string | undefined;
  /** Only accepted ones, or only the others. */
  readonly acknowledge_status?: boolean | undefined;
  /** Only those first found in a span of days: `last|90|days` or `over|90|days`. */
  readonly first_found_date?: string | undefined;
  /** Whether negligible ones are in the answer. */
  readonly show_negligible?: boolean | undefined;
  /** Whether the virtual patch members are filled in. */
  readonly include_vpatch_info?: boolean | undefined;
  /** Leaves out what comes from the base image. */
  readonly hide_base_image?: boolean | undefined;
  /** Asks for CVSS 3 scores. */
  readonly use_cvss3?: boolean | undefined;
  /** Name of a set of columns. */
  readonly columns_name?: string | undefined;
};

/** Payload of `listVulnerabilities`. */
export type ListVulnerabilitiesOutput = VulnerabilityPage;

/** One item of `listVulnerabilities`. */
export type ListVulnerabilitiesItem = Vulnerability;

/** Input of `listAcknowledgements`. */
export type ListAcknowledgementsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Only those that have a fix, or only those that have none. */
  readonly fix_availability?: boolean | undefined;
  /** Only those with this text. */
  readonly text_search?: string | undefined;
};

/** Payload of `listAcknowledgements`. */
export type ListAcknowledgementsOutput = AcknowledgementPage;

/** One item of `listAcknowledgements`. */
export type ListAcknowledgementsItem = Acknowledgement;

/** Input of `createAcknowledgements`. */
export type CreateAcknowledgementsInput = {
  /** Why the risk is accepted. */
  readonly comment: string;
  /** The issues to accept. */
  readonly issues: readonly AcknowledgementForSave[];
};

/** Payload of `createAcknowledgements`. */
export type CreateAcknowledgementsOutput = void;

/** Input of `deleteAcknowledgements`. */
export type DeleteAcknowledgementsInput = {
  /** Comment; the vendor's own client sends an empty one. */
  readonly comment?: string | undefined;
  /** The issues to accept no longer. */
  readonly issues: readonly AcknowledgementForSave[];
};

/** Payload of `deleteAcknowledgements`. */
export type DeleteAcknowledgementsOutput = void;

/** Input of `listExportColumns`. */
export type ListExportColumnsInput = {
  /** What the vulnerabilities are of. */
  readonly entity: 'images' | 'hosts' | 'functions' | 'containers';
};

/** Payload of `listExportColumns`. */
export type ListExportColumnsOutput = ExportColumnGroup[] | null;

/** Input of `listExporters`. */
export type ListExportersInput = {
  /** What the vulnerabilities are of. */
  readonly entity: 'images' | 'hosts' | 'functions' | 'containers';
};

/** Payload of `listExporters`. */
export type ListExportersOutput = {
  /** The exporters. */
  result: Exporter[];
};

/** Input of `startVulnerabilityExport`. */
export type StartVulnerabilityExportInput = {
  /** What the vulnerabilities are of. */
  readonly entity: 'images' | 'hosts' | 'functions' | 'containers';
  /** Name of an exporter that exists, for example `Compressed CSV`. */
  readonly name: string;
  /** Words about the export. */
  readonly description?: string | undefined;
  /** A named set of columns: `aqua_recommended`. */
  readonly columns_name?: string | undefined;
  /** Names of columns, joined with commas; in the place of `columns_name`. */
  readonly columns?: string | undefined;
  /** Which vulnerabilities; all where it is left out. */
  readonly filter?: VulnerabilityExportFilter | undefined;
  /** Only what is in this application scope. */
  readonly application_scope?: string | undefined;
  /** Member to sort by. */
  readonly order_by?: string | undefined;
  /** How to split the archive's files, for example `num_of_lines`. */
  readonly split_files_by?: string | undefined;
  /** Size of one file, in the unit of `split_files_by`. */
  readonly split_size?: number | undefined;
};

/** Payload of `startVulnerabilityExport`. */
export type StartVulnerabilityExportOutput = VulnerabilityExportToken;

/** Input of `getVulnerabilityExportJob`. */
export type GetVulnerabilityExportJobInput = {
  /** What the vulnerabilities are of; the one that the export was started with. */
  readonly entity: 'images' | 'hosts' | 'functions' | 'containers';
  /** Token of the export. */
  readonly token: string;
};

/** Payload of `getVulnerabilityExportJob`. */
export type GetVulnerabilityExportJobOutput = Record<string, unknown>;

/** Input of `streamVulnerabilityExport`. */
export type StreamVulnerabilityExportInput = {
  /** What the vulnerabilities are of; the one that the export was started with. */
  readonly entity: 'images' | 'hosts' | 'functions' | 'containers';
  /** Token of the export. */
  readonly token: string;
};

/** Payload of `streamVulnerabilityExport`. */
export type StreamVulnerabilityExportOutput = Uint8Array;

/** Input of `listInventoryImages`. */
export type ListInventoryImagesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Only images of this application scope. */
  readonly scope?: string | undefined;
  /** Only images first found in this span, `over|90|days` or `last|90|days`. */
  readonly first_found_date?: string | undefined;
  /** Only images with, or without, a running workload. */
  readonly has_workloads?: boolean | undefined;
  /** Only images of this registry, by its name in Aqua. */
  readonly registry_name?: string | undefined;
};

/** Payload of `listInventoryImages`. */
export type ListInventoryImagesOutput = {
  /** Number of all rows; not reliable. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** A counter of the console whose meaning is not in aquasec-lib of 2026 (read in 2026). */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether rows are missing. */
  is_partial_data?: boolean | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
  /** The rows; empty or null past the last page. */
  result: InventoryImage[];
};

/** One item of `listInventoryImages`. */
export type ListInventoryImagesItem = InventoryImage;

/** Input of `countInventoryImages`. */
export type CountInventoryImagesInput = {
  /** Only images of this application scope. */
  readonly scope?: string | undefined;
  /** Only images first found in this span, `over|90|days` or `last|90|days`. */
  readonly first_found_date?: string | undefined;
  /** Only images with, or without, a running workload. */
  readonly has_workloads?: boolean | undefined;
};

/** Payload of `countInventoryImages`. */
export type CountInventoryImagesOutput = InventoryCount;

/** Input of `listInventoryVms`. */
export type ListInventoryVmsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Only machines of this application scope. */
  readonly scope?: string | undefined;
  /** Whether an estimate will do for `count`. */
  readonly use_estimated_count?: boolean | undefined;
  /** Whether to leave the rows uncounted, which is faster. */
  readonly skip_count?: boolean | undefined;
};

/** Payload of `listInventoryVms`. */
export type ListInventoryVmsOutput = {
  /** Number of all rows; 0 or an estimate when not counted. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** A counter of the console whose meaning is not in aquasec-lib of 2026 (read in 2026). */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether rows are missing. */
  is_partial_data?: boolean | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
  /** The rows; empty or null past the last page. */
  result: InventoryVm[];
};

/** One item of `listInventoryVms`. */
export type ListInventoryVmsItem = InventoryVm;

/** Input of `countInventoryVms`. */
export type CountInventoryVmsInput = {
  /** Only machines of this application scope. */
  readonly scope?: string | undefined;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page; the known client sends 1. */
  readonly pagesize?: number | undefined;
  /** Whether an estimate will do. */
  readonly use_estimated_count?: boolean | undefined;
  /** The known client sends true and reads the number all the same. */
  readonly skip_count?: boolean | undefined;
};

/** Payload of `countInventoryVms`. */
export type CountInventoryVmsOutput = InventoryCount;

/** Input of `listInventoryCodeRepositories`. */
export type ListInventoryCodeRepositoriesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Only repositories of this application scope; empty for all. */
  readonly scope?: string | undefined;
  /** Whether an estimate will do for `count`. */
  readonly use_estimated_count?: boolean | undefined;
  /** Whether to leave the rows uncounted, which is faster. */
  readonly skip_count?: boolean | undefined;
};

/** Payload of `listInventoryCodeRepositories`. */
export type ListInventoryCodeRepositoriesOutput = {
  /** Number of all rows; 0 or an estimate when not counted. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** A counter of the console whose meaning is not in aquasec-lib of 2026 (read in 2026). */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether rows are missing. */
  is_partial_data?: boolean | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
  /** The rows; empty or null past the last page. */
  result: InventoryCodeRepository[];
};

/** One item of `listInventoryCodeRepositories`. */
export type ListInventoryCodeRepositoriesItem = InventoryCodeRepository;

/** Input of `listKubernetesResources`. */
export type ListKubernetesResourcesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listKubernetesResources`. */
export type ListKubernetesResourcesOutput = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The rows; their members are not in aquasec-api of 2023 (read in 2026). */
  result: Record<string, unknown>[];
};

/** One item of `listKubernetesResources`. */
export type ListKubernetesResourcesItem = Record<string, unknown>;

/** Payload of `getResourceHierarchy`. */
export type GetResourceHierarchyOutput = Record<string, unknown>;

/** Input of `listNamespaces`. */
export type ListNamespacesInput = {
  /** Column and direction. */
  readonly orderby?: string | undefined;
};

/** Payload of `listNamespaces`. */
export type ListNamespacesOutput = {
  /** The namespaces. */
  result: NamespaceName[];
};

/** Input of `listContainers`. */
export type ListContainersInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Only the containers of this application scope. */
  readonly scope?: string | undefined;
  /** Only the containers of this cluster. */
  readonly cluster?: string | undefined;
  /** Only the containers of this namespace. */
  readonly namespace?: string | undefined;
  /** Only the containers of this status, for example `running`. */
  readonly status?: string | undefined;
};

/** Payload of `listContainers`. */
export type ListContainersOutput = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** A counter of the console whose meaning is not in aquasec-lib of 2026 (read in 2026). */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether rows are missing. */
  is_partial_data?: boolean | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
  /** The rows; empty or null past the last page. */
  result: Container[];
};

/** One item of `listContainers`. */
export type ListContainersItem = Container;

/** Input of `listContainersV1`. */
export type ListContainersV1Input = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** What one row stands for. Clients send `containers`. */
  readonly groupby?: string | undefined;
  /** Only the containers of this status, for example `running`. */
  readonly status?: string | undefined;
  /** Only the containers whose image is, or is not, registered. */
  readonly registered?: boolean | undefined;
  /** Only the containers of this namespace. */
  readonly namespace?: string | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
};

/** Payload of `listContainersV1`. */
export type ListContainersV1Output = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The filters as the console understood them. */
  query?: ContainerV1Query | null;
  /** The rows; empty or null past the last page. */
  result: ContainerV1[];
};

/** One item of `listContainersV1`. */
export type ListContainersV1Item = ContainerV1;

/** Input of `inspectContainer`. */
export type InspectContainerInput = {
  /** Id of the container. */
  readonly id: string;
  /** Id of the host that runs it. */
  readonly host_id: string;
};

/** Payload of `inspectContainer`. */
export type InspectContainerOutput = ContainerDetail;

/** Input of `listHosts`. */
export type ListHostsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /**
   * Only enforcers of this kind, for example `agent`, `kube_enforcer`, `micro_enforcer` or `host_enforcer`. With
   * `batch_name` clients send `enforcer`.
   */
  readonly type?: string | undefined;
  /** Only enforcers of this status: `connect` or `disconnect`. */
  readonly status?: string | undefined;
  /** Only enforcers of this enforcer group. */
  readonly batch_name?: string | undefined;
  /** Only enforcers of this application scope. */
  readonly scope?: string | undefined;
};

/** Payload of `listHosts`. */
export type ListHostsOutput = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The filters as the console understood them. */
  query?: HostQuery | null;
  /** The rows; empty or null past the last page. */
  result: Host[];
};

/** One item of `listHosts`. */
export type ListHostsItem = Host;

/** Input of `getHost`. */
export type GetHostInput = {
  /** Id of the host; `node_id` of an infrastructure node. */
  readonly id: string;
};

/** Payload of `getHost`. */
export type GetHostOutput = HostDetail;

/** Input of `listHostVulnerabilities`. */
export type ListHostVulnerabilitiesInput = {
  /** Id of the host. */
  readonly id: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Only this severity, for example `high`. */
  readonly severity?: string | undefined;
  /** Whether to tell of virtual patches. */
  readonly include_vpatch_info?: boolean | undefined;
  /** Whether to leave the rows uncounted, which is faster. */
  readonly skip_count?: boolean | undefined;
  /** Whether to leave out what comes from a base image. */
  readonly hide_base_image?: boolean | undefined;
  /** The known client sends it empty; its meaning is not in reportgen of 2022 (read in 2026). */
  readonly node_id?: string | undefined;
};

/** Payload of `listHostVulnerabilities`. */
export type ListHostVulnerabilitiesOutput = {
  /** Number of all rows; may be 0 when not counted. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The rows; empty or null past the last page. */
  result: HostVulnerability[];
};

/** One item of `listHostVulnerabilities`. */
export type ListHostVulnerabilitiesItem = HostVulnerability;

/** Input of `listHostMalware`. */
export type ListHostMalwareInput = {
  /** Id of the host. */
  readonly id: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listHostMalware`. */
export type ListHostMalwareOutput = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The rows. */
  result: HostMalware[];
};

/** One item of `listHostMalware`. */
export type ListHostMalwareItem = HostMalware;

/** Input of `listHostImages`. */
export type ListHostImagesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by, for example `id`. */
  readonly orderby?: string | undefined;
  /** Only images on hosts of this application scope. */
  readonly scope?: string | undefined;
};

/** Payload of `listHostImages`. */
export type ListHostImagesOutput = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The rows; empty or null past the last page. */
  result: HostImage[];
};

/** One item of `listHostImages`. */
export type ListHostImagesItem = HostImage;

/** Input of `getBenchResults`. */
export type GetBenchResultsInput = {
  /** Id of the host. */
  readonly host_id: string;
};

/** Payload of `getBenchResults`. */
export type GetBenchResultsOutput = BenchResults;

/** Input of `getHostStatus`. */
export type GetHostStatusInput = {
  /** Id of the host. */
  readonly id: string;
};

/** Payload of `getHostStatus`. */
export type GetHostStatusOutput = HostStatus;

/** Input of `listInfrastructure`. */
export type ListInfrastructureInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by: `name`, `type` or `author`; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Only what has this text in its name. */
  readonly search?: string | undefined;
  /** Only this kind: `nodes` or `clusters`. */
  readonly type?: string | undefined;
  /** Only what has, or has not, an enforcer. */
  readonly enforced?: boolean | undefined;
};

/** Payload of `listInfrastructure`. */
export type ListInfrastructureOutput = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The filters as the console understood them. */
  query?: InfrastructureQuery | null;
  /** The rows; empty or null past the last page. */
  result: Infrastructure[];
};

/** One item of `listInfrastructure`. */
export type ListInfrastructureItem = Infrastructure;

/** Input of `getInfrastructure`. */
export type GetInfrastructureInput = {
  /** Id of the cluster or node, as text. */
  readonly id: string;
};

/** Payload of `getInfrastructure`. */
export type GetInfrastructureOutput = Infrastructure;

/** Input of `getInfrastructureByName`. */
export type GetInfrastructureByNameInput = {
  /** The kind: `node` or `cluster`. */
  readonly type: string;
  /** Name of the cluster or node. */
  readonly name: string;
};

/** Payload of `getInfrastructureByName`. */
export type GetInfrastructureByNameOutput = Infrastructure;

/** Input of `listFunctions`. */
export type ListFunctionsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
};

/** Payload of `listFunctions`. */
export type ListFunctionsOutput = {
  /** Number of all rows. */
  count?: number | null;
  /** The page, from 1. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** A counter of the console whose meaning is not in aquasec-lib of 2026 (read in 2026). */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether rows are missing. */
  is_partial_data?: boolean | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
  /** The rows; empty or null past the last page. */
  result: ServerlessFunction[];
};

/** One item of `listFunctions`. */
export type ListFunctionsItem = ServerlessFunction;

/** Payload of `listServerlessApplications`. */
export type ListServerlessApplicationsOutput = {
  /** The applications. */
  project: ServerlessApplication[];
};

/** Input of `createServerlessApplication`. */
export type CreateServerlessApplicationInput = {
  /** Name; also the id. Letters and digits without spaces or signs. */
  readonly name: string;
  /** Words about it. */
  readonly description?: string | undefined;
  /** The cloud: 1 AWS Lambda, 3 Azure Functions, 5 Google Cloud Functions. */
  readonly compute_provider: 1 | 3 | 5;
  /** Region; AWS. */
  readonly region?: string | undefined;
  /** Id of the access key, or of the application. */
  readonly username?: string | undefined;
  /** The secret. Left out in an update it may be erased. */
  readonly password?: string | undefined;
  /** Subscription; Azure. */
  readonly subscription_id?: string | undefined;
  /** Tenant; Azure. */
  readonly tenant_id?: string | undefined;
  /** Project; Google. */
  readonly cloud_project?: string | undefined;
  /** External id of the role's trust; AWS. */
  readonly external_id?: string | undefined;
  /** Role to assume in the place of a key; AWS. */
  readonly role_arn?: string | undefined;
  /** Queue that tells of changes; AWS. */
  readonly sqs_url?: string | undefined;
  /** Author; the server sets it itself. */
  readonly author?: string | undefined;
  /** Time of the last change, unix seconds; the server sets it itself. */
  readonly lastupdate?: number | undefined;
  /** Whether functions are read on creation and daily. */
  readonly auto_pull?: boolean | undefined;
  /** Time of day for that, HH:MM. The server's default is 03:00. */
  readonly auto_pull_time?: string | undefined;
  /** How many functions are read. */
  readonly auto_pull_max?: number | undefined;
  /** Pattern of the functions that are read. */
  readonly auto_pull_pattern?: string | undefined;
  /** Patterns of tags that are read. */
  readonly pull_tags_pattern?: readonly string[] | undefined;
  /** Patterns of tags that are left out. */
  readonly pull_tags_pattern_excluded?: readonly string[] | undefined;
  /** Only functions with these tags. */
  readonly include_tags?: readonly string[] | undefined;
  /** No functions with these tags. */
  readonly exclude_tags?: readonly string[] | undefined;
  /** Whether any scanner may scan or only those named; `specific` needs `scanner_group_name`. */
  readonly scanner_type?: 'any' | 'specific' | undefined;
  /** Scanner group where `scanner_type` is `specific`. */
  readonly scanner_group_name?: string | undefined;
  /** Scanners that may scan. */
  readonly scanner_name?: readonly string[] | undefined;
  /** Scanners that are new against `existsing_scanners`. */
  readonly scanner_name_added?: readonly string[] | undefined;
  /** Scanners that are gone against `existsing_scanners`. */
  readonly scanner_name_removed?: readonly string[] | undefined;
  /** Scanners before the change. The name is misspelt by the vendor. */
  readonly existsing_scanners?: readonly string[] | undefined;
};

/** Payload of `createServerlessApplication`. */
export type CreateServerlessApplicationOutput = Record<string, unknown>;

/** Input of `getServerlessApplication`. */
export type GetServerlessApplicationInput = {
  /** Name of the application. */
  readonly name: string;
};

/** Payload of `getServerlessApplication`. */
export type GetServerlessApplicationOutput = ServerlessApplication;

/** Input of `updateServerlessApplication`. */
export type UpdateServerlessApplicationInput = {
  /** Name of the application. */
  readonly name: string;
  /** Words about it. */
  readonly description?: string | undefined;
  /** The cloud: 1 AWS Lambda, 3 Azure Functions, 5 Google Cloud Functions. */
  readonly compute_provider: 1 | 3 | 5;
  /** Region; AWS. */
  readonly region?: string | undefined;
  /** Id of the access key, or of the application. */
  readonly username?: string | undefined;
  /** The secret. Left out in an update it may be erased. */
  readonly password?: string | undefined;
  /** Subscription; Azure. */
  readonly subscription_id?: string | undefined;
  /** Tenant; Azure. */
  readonly tenant_id?: string | undefined;
  /** Project; Google. */
  readonly cloud_project?: string | undefined;
  /** External id of the role's trust; AWS. */
  readonly external_id?: string | undefined;
  /** Role to assume in the place of a key; AWS. */
  readonly role_arn?: string | undefined;
  /** Queue that tells of changes; AWS. */
  readonly sqs_url?: string | undefined;
  /** Author; the server sets it itself. */
  readonly author?: string | undefined;
  /** Time of the last change, unix seconds; the server sets it itself. */
  readonly lastupdate?: number | undefined;
  /** Whether functions are read on creation and daily. */
  readonly auto_pull?: boolean | undefined;
  /** Time of day for that, HH:MM. The server's default is 03:00. */
  readonly auto_pull_time?: string | undefined;
  /** How many functions are read. */
  readonly auto_pull_max?: number | undefined;
  /** Pattern of the functions that are read. */
  readonly auto_pull_pattern?: string | undefined;
  /** Patterns of tags that are read. */
  readonly pull_tags_pattern?: readonly string[] | undefined;
  /** Patterns of tags that are left out. */
  readonly pull_tags_pattern_excluded?: readonly string[] | undefined;
  /** Only functions with these tags. */
  readonly include_tags?: readonly string[] | undefined;
  /** No functions with these tags. */
  readonly exclude_tags?: readonly string[] | undefined;
  /** Whether any scanner may scan or only those named; `specific` needs `scanner_group_name`. */
  readonly scanner_type?: 'any' | 'specific' | undefined;
  /** Scanner group where `scanner_type` is `specific`. */
  readonly scanner_group_name?: string | undefined;
  /** Scanners that may scan. */
  readonly scanner_name?: readonly string[] | undefined;
  /** Scanners that are new against `existsing_scanners`. */
  readonly scanner_name_added?: readonly string[] | undefined;
  /** Scanners that are gone against `existsing_scanners`. */
  readonly scanner_name_removed?: readonly string[] | undefined;
  /** Scanners before the change. The name is misspelt by the vendor. */
  readonly existsing_scanners?: readonly string[] | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateServerlessApplication`. */
export type UpdateServerlessApplicationOutput = Record<string, unknown>;

/** Input of `deleteServerlessApplication`. */
export type DeleteServerlessApplicationInput = {
  /** Name of the application. */
  readonly name: string;
};

/** Payload of `deleteServerlessApplication`. */
export type DeleteServerlessApplicationOutput = Record<string, unknown>;

/** Input of `listEnforcerGroups`. */
export type ListEnforcerGroupsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Column and direction to sort by, for example `id asc`. One word, unlike `order_by` elsewhere. */
  readonly orderby?: string | undefined;
  /** Only groups of this application scope. */
  readonly scope?: string | undefined;
};

/** Payload of `listEnforcerGroups`. */
export type ListEnforcerGroupsOutput = EnforcerGroupList;

/** One item of `listEnforcerGroups`. */
export type ListEnforcerGroupsItem = EnforcerGroup;

/** Input of `updateEnforcerGroup`. */
export type UpdateEnforcerGroupInput = {
  /** Whether the enforcers that exist take over the new settings as well. The vendor's client always sends true. */
  readonly update_enforcers?: boolean | undefined;
  /**
   * Settings that a set of enforcers shares. The same object is read and written: send back what was read, changed.
   * Reads bring the token with which enforcers register, in `token` and again inside `install_command` and `command`;
   * whoever has it can add an enforcer, so keep these members out of logs. They need not be sent back.
   */
  readonly body: EnforcerGroupInput;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateEnforcerGroup`. */
export type UpdateEnforcerGroupOutput = void;

/** Input of `createEnforcerGroup`. */
export type CreateEnforcerGroupInput = {
  /**
   * Settings that a set of enforcers shares. The same object is read and written: send back what was read, changed.
   * Reads bring the token with which enforcers register, in `token` and again inside `install_command` and `command`;
   * whoever has it can add an enforcer, so keep these members out of logs. They need not be sent back.
   */
  readonly body: EnforcerGroupInput;
};

/** Payload of `createEnforcerGroup`. */
export type CreateEnforcerGroupOutput = EnforcerGroup;

/** Input of `getEnforcerGroup`. */
export type GetEnforcerGroupInput = {
  /** Id of the group. */
  readonly id: string;
};

/** Payload of `getEnforcerGroup`. */
export type GetEnforcerGroupOutput = EnforcerGroup;

/** Input of `deleteEnforcerGroup`. */
export type DeleteEnforcerGroupInput = {
  /** Id of the group. */
  readonly id: string;
  /** Whether the enforcers of the group are removed with it. The vendor's client sends true. Source: third party — andreazorzetto/aquasec-lib aquasec/enforcers.py, api_delete_enforcer_group */
  readonly delete_related?: boolean | undefined;
};

/** Payload of `deleteEnforcerGroup`. */
export type DeleteEnforcerGroupOutput = void;

/** Payload of `listGateways`. */
export type ListGatewaysOutput = Gateway[];

/** Input of `getGateway`. */
export type GetGatewayInput = {
  /** Id of the gateway. */
  readonly id: string;
};

/** Payload of `getGateway`. */
export type GetGatewayOutput = Gateway;

/** Input of `listScannerGroups`. */
export type ListScannerGroupsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listScannerGroups`. */
export type ListScannerGroupsOutput = ScannerGroupPage;

/** One item of `listScannerGroups`. */
export type ListScannerGroupsItem = ScannerGroup;

/** Input of `createScannerGroup`. */
export type CreateScannerGroupInput = {
  /** Name of the group, its id. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Operating system of its scanners, such as `linux`. */
  readonly os_type?: string | undefined;
  /** Kind of group, such as `remote`. */
  readonly type?: string | undefined;
  /** Names of the registries that its scanners scan. */
  readonly registries?: readonly string[] | undefined;
  /** Application scopes it belongs to. */
  readonly application_scopes?: readonly string[] | undefined;
  /** Tokens that scanners register with. Left out, the console is expected to make them. */
  readonly tokens?: readonly string[] | undefined;
};

/** Payload of `createScannerGroup`. */
export type CreateScannerGroupOutput = void;

/** Input of `deleteScannerGroups`. */
export type DeleteScannerGroupsInput = {
  /** Names of the groups. */
  readonly body: readonly string[];
};

/** Payload of `deleteScannerGroups`. */
export type DeleteScannerGroupsOutput = void;

/** Input of `getScannerGroup`. */
export type GetScannerGroupInput = {
  /** Name of the group. */
  readonly name: string;
};

/** Payload of `getScannerGroup`. */
export type GetScannerGroupOutput = ScannerGroup;

/** Input of `updateScannerGroup`. */
export type UpdateScannerGroupInput = {
  /** Name of the group. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Operating system of its scanners, such as `linux`. */
  readonly os_type?: string | undefined;
  /** Kind of group, such as `remote`. */
  readonly type?: string | undefined;
  /** Names of the registries that its scanners scan. */
  readonly registries?: readonly string[] | undefined;
  /** Application scopes it belongs to. */
  readonly application_scopes?: readonly string[] | undefined;
  /** Tokens that scanners register with. Left out, the console is expected to make them. */
  readonly tokens?: readonly string[] | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateScannerGroup`. */
export type UpdateScannerGroupOutput = void;

/** Input of `migrateScannerGroup`. */
export type MigrateScannerGroupInput = {
  /** A group of kind `legacy` as it shall be from now on. */
  readonly body: ScannerGroupForMigration;
};

/** Payload of `migrateScannerGroup`. */
export type MigrateScannerGroupOutput = void;

/** Input of `listAssurancePolicies`. */
export type ListAssurancePoliciesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Whether only what names a policy is in the answer. */
  readonly identifiers_only?: boolean | undefined;
};

/** Payload of `listAssurancePolicies`. */
export type ListAssurancePoliciesOutput = AssurancePolicyPage;

/** One item of `listAssurancePolicies`. */
export type ListAssurancePoliciesItem = AssurancePolicy;

/** Input of `listAssurancePoliciesOfKind`. */
export type ListAssurancePoliciesOfKindInput = {
  /** Kind of the policies. */
  readonly kind: 'host' | 'image' | 'function' | 'kubernetes' | 'cf_application';
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listAssurancePoliciesOfKind`. */
export type ListAssurancePoliciesOfKindOutput = AssurancePolicyPage;

/** One item of `listAssurancePoliciesOfKind`. */
export type ListAssurancePoliciesOfKindItem = AssurancePolicy;

/** Input of `createAssurancePolicy`. */
export type CreateAssurancePolicyInput = {
  /** Kind of the policy. */
  readonly kind: 'host' | 'image' | 'function' | 'kubernetes' | 'cf_application';
  /**
   * Conditions under which an image, host, function, Kubernetes workload or Cloud Foundry application fails, and what
   * follows from that. One object serves all kinds; which members mean something depends on the kind. The same object is
   * read and written: send back what was read, changed. Consoles differ in their members, so unknown ones are kept.
   */
  readonly body: AssurancePolicyInput;
};

/** Payload of `createAssurancePolicy`. */
export type CreateAssurancePolicyOutput = void;

/** Input of `getAssurancePolicy`. */
export type GetAssurancePolicyInput = {
  /** Kind of the policy. */
  readonly kind: 'host' | 'image' | 'function' | 'kubernetes' | 'cf_application';
  /** Name of the policy. */
  readonly name: string;
};

/** Payload of `getAssurancePolicy`. */
export type GetAssurancePolicyOutput = AssurancePolicy;

/** Input of `updateAssurancePolicy`. */
export type UpdateAssurancePolicyInput = {
  /** Kind of the policy. */
  readonly kind: 'host' | 'image' | 'function' | 'kubernetes' | 'cf_application';
  /** Name of the policy. */
  readonly name: string;
  /**
   * Conditions under which an image, host, function, Kubernetes workload or Cloud Foundry application fails, and what
   * follows from that. One object serves all kinds; which members mean something depends on the kind. The same object is
   * read and written: send back what was read, changed. Consoles differ in their members, so unknown ones are kept.
   */
  readonly body: AssurancePolicyInput;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateAssurancePolicy`. */
export type UpdateAssurancePolicyOutput = void;

/** Input of `deleteAssurancePolicy`. */
export type DeleteAssurancePolicyInput = {
  /** Kind of the policy. */
  readonly kind: 'host' | 'image' | 'function' | 'kubernetes' | 'cf_application';
  /** Name of the policy. */
  readonly name: string;
};

/** Payload of `deleteAssurancePolicy`. */
export type DeleteAssurancePolicyOutput = void;

/** Input of `listImageAssurancePolicies`. */
export type ListImageAssurancePoliciesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listImageAssurancePolicies`. */
export type ListImageAssurancePoliciesOutput = ImageAssurancePolicyPage;

/** One item of `listImageAssurancePolicies`. */
export type ListImageAssurancePoliciesItem = ImageAssurancePolicy;

/** Input of `createImageAssurancePolicy`. */
export type CreateImageAssurancePolicyInput = {
  /** An assurance policy for images, in the form of 2020 consoles; newer ones have more members. Lists can be null. */
  readonly body: ImageAssurancePolicyInput;
};

/** Payload of `createImageAssurancePolicy`. */
export type CreateImageAssurancePolicyOutput = void;

/** Input of `getImageAssurancePolicy`. */
export type GetImageAssurancePolicyInput = {
  /** Name of the policy. */
  readonly name: string;
};

/** Payload of `getImageAssurancePolicy`. */
export type GetImageAssurancePolicyOutput = ImageAssurancePolicy;

/** Payload of `listImagePermissions`. */
export type ListImagePermissionsOutput = ImagePermissions;

/** Payload of `listAssuranceScripts`. */
export type ListAssuranceScriptsOutput = AssuranceScript[];

/** Input of `createAssuranceScript`. */
export type CreateAssuranceScriptInput = {
  /** The scripts to upload; send one. At least 1 items. */
  readonly body: readonly AssuranceScriptForCreate[];
};

/** Payload of `createAssuranceScript`. */
export type CreateAssuranceScriptOutput = AssuranceScript[];

/** Input of `getAssuranceScript`. */
export type GetAssuranceScriptInput = {
  /** The `script_id`. */
  readonly id: string;
};

/** Payload of `getAssuranceScript`. */
export type GetAssuranceScriptOutput = AssuranceScript;

/** Input of `updateAssuranceScript`. */
export type UpdateAssuranceScriptInput = {
  /** The `script_id`. */
  readonly id: string;
  /** Id of the script, the same as in the path. */
  readonly script_id: string;
  /** Name of the script. */
  readonly name: string;
  /** Title for people. */
  readonly title?: string | undefined;
  /** Free text. */
  readonly description?: string | undefined;
  /** What runs it, for example `yaml`. */
  readonly engine: string;
  /** Name of a file for it, for example `check.yaml`. */
  readonly path: string;
  /** The script itself. */
  readonly snippet: string;
  /** What it checks, for example `kubernetes`. */
  readonly kind: string;
  /** Kind of script. */
  readonly type?: string | undefined;
  /** Severity of a failure. */
  readonly severity?: string | undefined;
  /** Whether a script of the same name is overwritten. */
  readonly overwrite?: boolean | undefined;
  /** Further settings; the vendor's client takes any value. */
  readonly custom?: unknown | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateAssuranceScript`. */
export type UpdateAssuranceScriptOutput = void;

/** Input of `deleteAssuranceScript`. */
export type DeleteAssuranceScriptInput = {
  /** The `script_id`. */
  readonly id: string;
};

/** Payload of `deleteAssuranceScript`. */
export type DeleteAssuranceScriptOutput = void;

/** Input of `listRuntimePolicies`. */
export type ListRuntimePoliciesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listRuntimePolicies`. */
export type ListRuntimePoliciesOutput = RuntimePolicyPage;

/** One item of `listRuntimePolicies`. */
export type ListRuntimePoliciesItem = RuntimePolicy;

/** Input of `createRuntimePolicy`. */
export type CreateRuntimePolicyInput = {
  /**
   * What containers, hosts or functions may do while they run. One object serves all three; which blocks mean something
   * depends on `runtime_type`. Each block has a switch of its own. The same object is read and written: send back what was
   * read, changed. Consoles differ in their members, so unknown ones are kept; but a name with a typing mistake is
   * ignored by the console as well, and the request still succeeds.
   */
  readonly body: RuntimePolicyInput;
};

/** Payload of `createRuntimePolicy`. */
export type CreateRuntimePolicyOutput = RuntimePolicy;

/** Input of `getRuntimePolicy`. */
export type GetRuntimePolicyInput = {
  /** Name of the policy. */
  readonly name: string;
};

/** Payload of `getRuntimePolicy`. */
export type GetRuntimePolicyOutput = RuntimePolicy;

/** Input of `updateRuntimePolicy`. */
export type UpdateRuntimePolicyInput = {
  /** Name of the policy. */
  readonly name: string;
  /**
   * What containers, hosts or functions may do while they run. One object serves all three; which blocks mean something
   * depends on `runtime_type`. Each block has a switch of its own. The same object is read and written: send back what was
   * read, changed. Consoles differ in their members, so unknown ones are kept; but a name with a typing mistake is
   * ignored by the console as well, and the request still succeeds.
   */
  readonly body: RuntimePolicyInput;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateRuntimePolicy`. */
export type UpdateRuntimePolicyOutput = void;

/** Input of `deleteRuntimePolicy`. */
export type DeleteRuntimePolicyInput = {
  /** Name of the policy. */
  readonly name: string;
};

/** Payload of `deleteRuntimePolicy`. */
export type DeleteRuntimePolicyOutput = void;

/** Input of `listFirewallPolicies`. */
export type ListFirewallPoliciesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listFirewallPolicies`. */
export type ListFirewallPoliciesOutput = FirewallPolicyPage;

/** One item of `listFirewallPolicies`. */
export type ListFirewallPoliciesItem = FirewallPolicy;

/** Input of `createFirewallPolicy`. */
export type CreateFirewallPolicyInput = {
  /** Name, and id at the same time; at most 128 characters and no slash. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Class of protection that the policy belongs to. */
  readonly type?: string | undefined;
  /** Version of the console that the policy is made for. */
  readonly version?: string | undefined;
  /** Whether to block incoming pings. */
  readonly block_icmp_ping?: boolean | undefined;
  /** Whether to block the metadata service of the cloud. */
  readonly block_metadata_service?: boolean | undefined;
  /** Rules for incoming traffic. */
  readonly inbound_networks?: readonly FirewallRuleForWrite[] | undefined;
  /** Rules for outgoing traffic. */
  readonly outbound_networks?: readonly FirewallRuleForWrite[] | undefined;
};

/** Payload of `createFirewallPolicy`. */
export type CreateFirewallPolicyOutput = void;

/** Input of `getFirewallPolicy`. */
export type GetFirewallPolicyInput = {
  /** Name of the policy. */
  readonly name: string;
};

/** Payload of `getFirewallPolicy`. */
export type GetFirewallPolicyOutput = FirewallPolicy;

/** Input of `updateFirewallPolicy`. */
export type UpdateFirewallPolicyInput = {
  /** Name of the policy. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Class of protection that the policy belongs to. */
  readonly type?: string | undefined;
  /** Version of the console that the policy is made for. */
  readonly version?: string | undefined;
  /** Whether to block incoming pings. */
  readonly block_icmp_ping?: boolean | undefined;
  /** Whether to block the metadata service of the cloud. */
  readonly block_metadata_service?: boolean | undefined;
  /** Rules for incoming traffic. */
  readonly inbound_networks?: readonly FirewallRuleForWrite[] | undefined;
  /** Rules for outgoing traffic. */
  readonly outbound_networks?: readonly FirewallRuleForWrite[] | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateFirewallPolicy`. */
export type UpdateFirewallPolicyOutput = void;

/** Input of `deleteFirewallPolicy`. */
export type DeleteFirewallPolicyInput = {
  /** Name of the policy. */
  readonly name: string;
};

/** Payload of `deleteFirewallPolicy`. */
export type DeleteFirewallPolicyOutput = void;

/** Input of `listServices`. */
export type ListServicesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
};

/** Payload of `listServices`. */
export type ListServicesOutput = ServicePage;

/** One item of `listServices`. */
export type ListServicesItem = Service;

/** Input of `createService`. */
export type CreateServiceInput = {
  /** Name, and id at the same time; the vendor advises against spaces in it. */
  readonly name: string;
  /** Free text, at most 500 characters. */
  readonly description?: string | undefined;
  /** Names of the application scopes that it belongs to. */
  readonly application_scopes: readonly string[];
  /** Names of its firewall policies. */
  readonly policies: readonly string[];
  /** Firewall policies that belong to it alone. */
  readonly local_policies?: readonly ServiceLocalPolicyForWrite[] | undefined;
  /** Which workloads belong to it. */
  readonly membership_rules: ServiceMembershipRulesForWrite;
  /** Whether to enforce its policies instead of only watching. */
  readonly enforce?: boolean | undefined;
  /** Whether to monitor it. */
  readonly monitoring?: boolean | undefined;
};

/** Payload of `createService`. */
export type CreateServiceOutput = void;

/** Input of `getService`. */
export type GetServiceInput = {
  /** Name of the service. */
  readonly name: string;
};

/** Payload of `getService`. */
export type GetServiceOutput = Service;

/** Input of `updateService`. */
export type UpdateServiceInput = {
  /** Name of the service. */
  readonly name: string;
  /** Free text, at most 500 characters. */
  readonly description?: string | undefined;
  /** Names of the application scopes that it belongs to. */
  readonly application_scopes: readonly string[];
  /** Names of its firewall policies. */
  readonly policies: readonly string[];
  /** Firewall policies that belong to it alone. */
  readonly local_policies?: readonly ServiceLocalPolicyForWrite[] | undefined;
  /** Which workloads belong to it. */
  readonly membership_rules: ServiceMembershipRulesForWrite;
  /** Whether to enforce its policies instead of only watching. */
  readonly enforce?: boolean | undefined;
  /** Whether to monitor it. */
  readonly monitoring?: boolean | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateService`. */
export type UpdateServiceOutput = void;

/** Input of `deleteService`. */
export type DeleteServiceInput = {
  /** Name of the service. */
  readonly name: string;
};

/** Payload of `deleteService`. */
export type DeleteServiceOutput = void;

/** Input of `listResponsePolicies`. */
export type ListResponsePoliciesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /** Only policies of this application scope. */
  readonly scope?: string | undefined;
  /** Only policies with this title. */
  readonly title?: string | undefined;
};

/** Payload of `listResponsePolicies`. */
export type ListResponsePoliciesOutput = ResponsePolicyList;

/** One item of `listResponsePolicies`. */
export type ListResponsePoliciesItem = ResponsePolicy;

/** Input of `createResponsePolicy`. */
export type CreateResponsePolicyInput = {
  /** Title of the policy. */
  readonly title: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Whether it is in force. */
  readonly enabled: boolean;
  /**
   * What sets it off. What exists is in `getResponsePolicyConfig`; the vendor's documentation wants `predefined` in
   * each trigger and the rest as it fits.
   */
  readonly trigger: {
    /** Name of a trigger that the console brings along, for example `Incidents with critical severity`. */
    predefined?: string;
    /** A kind of event with conditions. */
    input?: {
      /** Kind of event, for example `Incident event`. */
      name?: string;
      /** Conditions that the event meets. */
      attributes?: readonly {
        /** Attribute to compare. */
        name: string;
        /** How to compare. */
        operation: string;
        /** Value to compare with. */
        value: string;
      }[];
    };
    /** A condition in code. */
    custom?: {
      /** The condition in Rego. */
      rego?: string;
    };
  };
  /** Names of the application scopes that it is limited to, for example `Global`. */
  readonly application_scopes: readonly string[];
  /** The notification outputs that are told. */
  readonly outputs: readonly {
    /** Name of the notification output. */
    name: string;
    /** Type of the notification output, for example `email`. */
    type: string;
    /** Template of the message. */
    template?: string;
  }[];
};

/** Payload of `createResponsePolicy`. */
export type CreateResponsePolicyOutput = ResponsePolicy;

/** Payload of `deleteResponsePolicies`. */
export type DeleteResponsePoliciesOutput = Record<string, unknown>;

/** Payload of `getResponsePolicyConfig`. */
export type GetResponsePolicyConfigOutput = ResponsePolicyConfig;

/** Input of `getResponsePolicy`. */
export type GetResponsePolicyInput = {
  /** Id of the policy. */
  readonly id: number;
};

/** Payload of `getResponsePolicy`. */
export type GetResponsePolicyOutput = ResponsePolicy;

/** Input of `updateResponsePolicy`. */
export type UpdateResponsePolicyInput = {
  /** Id of the policy. */
  readonly id: number;
  /** Title of the policy. */
  readonly title: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Whether it is in force. */
  readonly enabled: boolean;
  /**
   * What sets it off. What exists is in `getResponsePolicyConfig`; the vendor's documentation wants `predefined` in
   * each trigger and the rest as it fits.
   */
  readonly trigger: {
    /** Name of a trigger that the console brings along, for example `Incidents with critical severity`. */
    predefined?: string;
    /** A kind of event with conditions. */
    input?: {
      /** Kind of event, for example `Incident event`. */
      name?: string;
      /** Conditions that the event meets. */
      attributes?: readonly {
        /** Attribute to compare. */
        name: string;
        /** How to compare. */
        operation: string;
        /** Value to compare with. */
        value: string;
      }[];
    };
    /** A condition in code. */
    custom?: {
      /** The condition in Rego. */
      rego?: string;
    };
  };
  /** Names of the application scopes that it is limited to, for example `Global`. */
  readonly application_scopes: readonly string[];
  /** The notification outputs that are told. */
  readonly outputs: readonly {
    /** Name of the notification output. */
    name: string;
    /** Type of the notification output, for example `email`. */
    type: string;
    /** Template of the message. */
    template?: string;
  }[];
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateResponsePolicy`. */
export type UpdateResponsePolicyOutput = ResponsePolicy;

/** Input of `deleteResponsePolicy`. */
export type DeleteResponsePolicyInput = {
  /** Id of the policy. */
  readonly id: number;
};

/** Payload of `deleteResponsePolicy`. */
export type DeleteResponsePolicyOutput = void;

/** Input of `setResponsePolicyStatus`. */
export type SetResponsePolicyStatusInput = {
  /** Id of the policy. */
  readonly id: number;
  /** Whether the policy is in force. */
  readonly enabled: boolean;
};

/** Payload of `setResponsePolicyStatus`. */
export type SetResponsePolicyStatusOutput = ResponsePolicy;

/** Payload of `listUsers`. */
export type ListUsersOutput = User[];

/** Input of `createUser`. */
export type CreateUserInput = {
  /** The name to sign in with. */
  readonly id: string;
  /** Display name. */
  readonly name?: string | undefined;
  /** Address. */
  readonly email?: string | undefined;
  /** Password, at least 8 characters. */
  readonly password: string;
  /** The password again. Note the spelling, which is not snake_case. */
  readonly passwordConfirm: string;
  /** Names of the user's roles, which must exist; at least one. At least 1 items. */
  readonly roles: readonly string[];
  /** Whether the password must be changed at the first sign-in. */
  readonly first_time?: boolean | undefined;
};

/** Payload of `createUser`. */
export type CreateUserOutput = void;

/** Input of `getUser`. */
export type GetUserInput = {
  /** The name to sign in with. */
  readonly id: string;
};

/** Payload of `getUser`. */
export type GetUserOutput = User;

/** Input of `updateUser`. */
export type UpdateUserInput = {
  /** The name to sign in with. */
  readonly id: string;
  /** Display name. */
  readonly name?: string | undefined;
  /** Address. */
  readonly email?: string | undefined;
  /**
   * Password. The vendor's client always sends it; what the console does without it is not in the Terraform
   * provider of 2026 (read in 2026), so use `changeUserPassword` to change it.
   */
  readonly password?: string | undefined;
  /** The password again. */
  readonly passwordConfirm?: string | undefined;
  /** Names of the user's roles, which must exist; at least one. At least 1 items. */
  readonly roles: readonly string[];
  /** Whether the password must be changed at the first sign-in; by the vendor's documentation of use only at creation. */
  readonly first_time?: boolean | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateUser`. */
export type UpdateUserOutput = void;

/** Input of `deleteUser`. */
export type DeleteUserInput = {
  /** The name to sign in with. */
  readonly id: string;
};

/** Payload of `deleteUser`. */
export type DeleteUserOutput = void;

/** Input of `changeUserPassword`. */
export type ChangeUserPasswordInput = {
  /** The name to sign in with. */
  readonly name: string;
  /** The new password. */
  readonly new_password: string;
};

/** Payload of `changeUserPassword`. */
export type ChangeUserPasswordOutput = void;

/** Input of `listRoles`. */
export type ListRolesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listRoles`. */
export type ListRolesOutput = RolePage;

/** One item of `listRoles`. */
export type ListRolesItem = Role;

/** Input of `createRole`. */
export type CreateRoleInput = {
  /** Name, and id at the same time. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Name of the permission set. */
  readonly permission: string;
  /** Names of the application scopes that it is limited to, for example `Global`. */
  readonly scopes: readonly string[];
};

/** Payload of `createRole`. */
export type CreateRoleOutput = void;

/** Input of `getRole`. */
export type GetRoleInput = {
  /** Name of the role. */
  readonly name: string;
};

/** Payload of `getRole`. */
export type GetRoleOutput = Role;

/** Input of `updateRole`. */
export type UpdateRoleInput = {
  /** Name of the role. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Name of the permission set. */
  readonly permission: string;
  /** Names of the application scopes that it is limited to, for example `Global`. */
  readonly scopes: readonly string[];
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateRole`. */
export type UpdateRoleOutput = void;

/** Input of `deleteRole`. */
export type DeleteRoleInput = {
  /** Name of the role. */
  readonly name: string;
};

/** Payload of `deleteRole`. */
export type DeleteRoleOutput = void;

/** Input of `listPermissionSets`. */
export type ListPermissionSetsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
};

/** Payload of `listPermissionSets`. */
export type ListPermissionSetsOutput = PermissionSetPage;

/** One item of `listPermissionSets`. */
export type ListPermissionSetsItem = PermissionSet;

/** Input of `createPermissionSet`. */
export type CreatePermissionSetInput = {
  /** Name, by which it is addressed: letters, digits, space and any of `- _ : . @ ! ^`. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /**
   * Allowed actions, each the `action` of `listPermissionActions` with `.read` or `.write` behind it. Without meaning
   * where `is_super` is true. Which actions exist depends on the console's version.
   */
  readonly actions: readonly string[];
  /** Whether its users may sign in to the console's pages; false leaves the API only. */
  readonly ui_access: boolean;
  /** Whether every action is allowed. */
  readonly is_super?: boolean | undefined;
};

/** Payload of `createPermissionSet`. */
export type CreatePermissionSetOutput = void;

/** Payload of `listPermissionActions`. */
export type ListPermissionActionsOutput = PermissionActionCatalogue;

/** Input of `getPermissionSet`. */
export type GetPermissionSetInput = {
  /** Name of the permission set. */
  readonly name: string;
};

/** Payload of `getPermissionSet`. */
export type GetPermissionSetOutput = PermissionSet;

/** Input of `updatePermissionSet`. */
export type UpdatePermissionSetInput = {
  /** Name of the permission set. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /**
   * Allowed actions, each the `action` of `listPermissionActions` with `.read` or `.write` behind it. Without meaning
   * where `is_super` is true. Which actions exist depends on the console's version.
   */
  readonly actions: readonly string[];
  /** Whether its users may sign in to the console's pages; false leaves the API only. */
  readonly ui_access: boolean;
  /** Whether every action is allowed. */
  readonly is_super?: boolean | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updatePermissionSet`. */
export type UpdatePermissionSetOutput = void;

/** Input of `deletePermissionSet`. */
export type DeletePermissionSetInput = {
  /** Name of the permission set. */
  readonly name: string;
};

/** Payload of `deletePermissionSet`. */
export type DeletePermissionSetOutput = void;

/** Input of `listApplicationScopes`. */
export type ListApplicationScopesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The console's default is 50. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
};

/** Payload of `listApplicationScopes`. */
export type ListApplicationScopesOutput = ApplicationScopePage;

/** One item of `listApplicationScopes`. */
export type ListApplicationScopesItem = ApplicationScope;

/** Input of `createApplicationScope`. */
export type CreateApplicationScopeInput = {
  /** Name, and id at the same time. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Address of the owner. */
  readonly owner_email?: string | undefined;
  /** Which resources belong to it, by kind. */
  readonly categories: ScopeCategoriesForWrite;
};

/** Payload of `createApplicationScope`. */
export type CreateApplicationScopeOutput = void;

/** Input of `deleteApplicationScopes`. */
export type DeleteApplicationScopesInput = {
  /** Names of the scopes to delete. */
  readonly body: readonly string[];
};

/** Payload of `deleteApplicationScopes`. */
export type DeleteApplicationScopesOutput = void;

/** Input of `getApplicationScope`. */
export type GetApplicationScopeInput = {
  /** Name of the scope. */
  readonly name: string;
};

/** Payload of `getApplicationScope`. */
export type GetApplicationScopeOutput = ApplicationScope;

/** Input of `updateApplicationScope`. */
export type UpdateApplicationScopeInput = {
  /** Name of the scope. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Address of the owner. */
  readonly owner_email?: string | undefined;
  /** Which resources belong to it, by kind. */
  readonly categories: ScopeCategoriesForWrite;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateApplicationScope`. */
export type UpdateApplicationScopeOutput = void;

/** Input of `deleteApplicationScope`. */
export type DeleteApplicationScopeInput = {
  /** Name of the scope. */
  readonly name: string;
};

/** Payload of `deleteApplicationScope`. */
export type DeleteApplicationScopeOutput = void;

/** Input of `createConsoleApiKey`. */
export type CreateConsoleApiKeyInput = {
  /** What the vendor's Terraform provider sends for a new key. */
  readonly body: ConsoleApiKeyForCreate;
};

/** Payload of `createConsoleApiKey`. */
export type CreateConsoleApiKeyOutput = CspmApiKey;

/** Input of `updateConsoleApiKey`. */
export type UpdateConsoleApiKeyInput = {
  /** Id of the key. */
  readonly id: number;
  /** What the vendor's Terraform provider sends for a change. */
  readonly body: ConsoleApiKeyForUpdate;
};

/** Payload of `updateConsoleApiKey`. */
export type UpdateConsoleApiKeyOutput = Record<string, unknown>;

/** Input of `deleteConsoleApiKey`. */
export type DeleteConsoleApiKeyInput = {
  /** Id of the key. */
  readonly id: number;
};

/** Payload of `deleteConsoleApiKey`. */
export type DeleteConsoleApiKeyOutput = Record<string, unknown>;

/** Payload of `listLabels`. */
export type ListLabelsOutput = LabelList;

/** Input of `createLabel`. */
export type CreateLabelInput = {
  /** Name, and id at the same time. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
};

/** Payload of `createLabel`. */
export type CreateLabelOutput = void;

/** Input of `getLabel`. */
export type GetLabelInput = {
  /** Name of the label. */
  readonly name: string;
};

/** Payload of `getLabel`. */
export type GetLabelOutput = Label;

/** Input of `updateLabel`. */
export type UpdateLabelInput = {
  /** Name of the label. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateLabel`. */
export type UpdateLabelOutput = void;

/** Input of `deleteLabel`. */
export type DeleteLabelInput = {
  /** Name of the label. */
  readonly name: string;
};

/** Payload of `deleteLabel`. */
export type DeleteLabelOutput = void;

/** Input of `listNotificationOutputs`. */
export type ListNotificationOutputsInput = {
  /** How the outputs are grouped; `type` is the only value that is known. */
  readonly groupBy: 'type';
};

/** Payload of `listNotificationOutputs`. */
export type ListNotificationOutputsOutput = NotificationOutputs;

/** Input of `createNotificationOutput`. */
export type CreateNotificationOutputInput = {
  /** Name of the output. */
  readonly name: string;
  /** Kind of the place. */
  readonly type: 'slack' | 'jira' | 'email' | 'teams' | 'webhook' | 'splunk' | 'serviceNow';
  /**
   * Settings that depend on the type, from the vendor's examples: `url` for slack, teams and webhook; `url`, `user`,
   * `password`, `instance_name` and `board_name` for serviceNow; `url`, `project_key`, `summary`, `definition_of_done`
   * and `token` or `user` with `password` for jira; `sender`, `recipients` (joined with commas), `port` and `use_mx` or
   * `host`, `user` and `password` for email.
   */
  readonly properties: NotificationProperties;
  /** Texts of the notification, by name. */
  readonly template?: Record<string, string> | undefined;
};

/** Payload of `createNotificationOutput`. */
export type CreateNotificationOutputOutput = NotificationOutput;

/** Input of `getNotificationOutput`. */
export type GetNotificationOutputInput = {
  /** Id of the output. */
  readonly id: number;
};

/** Payload of `getNotificationOutput`. */
export type GetNotificationOutputOutput = NotificationOutput;

/** Input of `updateNotificationOutput`. */
export type UpdateNotificationOutputInput = {
  /** Id of the output. */
  readonly id: number;
  /** Name of the output. */
  readonly name: string;
  /** Kind of the place. */
  readonly type: 'slack' | 'jira' | 'email' | 'teams' | 'webhook' | 'splunk' | 'serviceNow';
  /**
   * Settings that depend on the type, from the vendor's examples: `url` for slack, teams and webhook; `url`, `user`,
   * `password`, `instance_name` and `board_name` for serviceNow; `url`, `project_key`, `summary`, `definition_of_done`
   * and `token` or `user` with `password` for jira; `sender`, `recipients` (joined with commas), `port` and `use_mx` or
   * `host`, `user` and `password` for email.
   */
  readonly properties: NotificationProperties;
  /** Texts of the notification, by name. */
  readonly template?: Record<string, string> | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateNotificationOutput`. */
export type UpdateNotificationOutputOutput = NotificationOutput;

/** Input of `deleteNotificationOutput`. */
export type DeleteNotificationOutputInput = {
  /** Id of the output. */
  readonly id: number;
};

/** Payload of `deleteNotificationOutput`. */
export type DeleteNotificationOutputOutput = void;

/** Payload of `getSlackNotifier`. */
export type GetSlackNotifierOutput = SlackNotifier;

/** Input of `putSlackNotifier`. */
export type PutSlackNotifierInput = {
  /** Whether it sends. */
  readonly enabled: boolean;
  /** Channel to post to. */
  readonly channel?: string | undefined;
  /** Address of the Slack webhook. */
  readonly webhook_url?: string | undefined;
  /** Name to post under. */
  readonly user_name?: string | undefined;
  /** Text of the message. */
  readonly main_text?: string | undefined;
  /** Icon of the message. */
  readonly icon?: string | undefined;
  /** Key of a service. */
  readonly service_key?: string | undefined;
  /** Kind of the notifier, `slack`. */
  readonly type?: string | undefined;
  /** Name of the notifier, `Slack`. */
  readonly name?: string | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putSlackNotifier`. */
export type PutSlackNotifierOutput = void;

/** Payload of `listLogServices`. */
export type ListLogServicesOutput = Record<string, LogService>;

/** Input of `getLogService`. */
export type GetLogServiceInput = {
  /**
   * Name of the service. The vendor's provider knows CloudWatch, Splunk, Syslog, AzureLogAnalytics, ArcSight,
   * Elasticsearch, Exabeam, Stackdriver, QRadar, Logentries, Loggly, OMS, Sumologic and WebHook.
   */
  readonly name: string;
};

/** Payload of `getLogService`. */
export type GetLogServiceOutput = LogService;

/** Input of `updateLogService`. */
export type UpdateLogServiceInput = {
  /** Name of the service, see `getLogService`. */
  readonly name: string;
  /** A log service as it is set up. Which members it needs depends on the service. */
  readonly body?: LogServiceForUpdate | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateLogService`. */
export type UpdateLogServiceOutput = Record<string, unknown>;

/** Payload of `listMonitoringSystems`. */
export type ListMonitoringSystemsOutput = MonitoringSystem[] | null;

/** Input of `getMonitoringSystem`. */
export type GetMonitoringSystemInput = {
  /** Name of the system. */
  readonly name: string;
};

/** Payload of `getMonitoringSystem`. */
export type GetMonitoringSystemOutput = MonitoringSystem;

/** Input of `updateMonitoringSystem`. */
export type UpdateMonitoringSystemInput = {
  /** Name of the system. */
  readonly name: string;
  /** Id; the vendor's provider sends it empty. */
  readonly id?: string | undefined;
  /** Whether it is on. */
  readonly enabled: boolean;
  /** Minutes between two looks. */
  readonly interval?: number | undefined;
  /** Kind, for example `prometheus`. */
  readonly type: string;
  /** Token that the system shows. */
  readonly token?: string | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateMonitoringSystem`. */
export type UpdateMonitoringSystemOutput = Record<string, unknown>;

/** Payload of `getLdapSettings`. */
export type GetLdapSettingsOutput = LdapSettings;

/** Input of `setLdapSettings`. */
export type SetLdapSettingsInput = {
  /** How users sign in through LDAP. */
  readonly body: LdapSettingsInput;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `setLdapSettings`. */
export type SetLdapSettingsOutput = Record<string, unknown>;

/** Payload of `getSamlSettings`. */
export type GetSamlSettingsOutput = SamlSettings;

/** Input of `setSamlSettings`. */
export type SetSamlSettingsInput = {
  /** How users sign in through SAML. */
  readonly body: SamlSettingsInput;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `setSamlSettings`. */
export type SetSamlSettingsOutput = Record<string, unknown>;

/** Payload of `getOauth2Settings`. */
export type GetOauth2SettingsOutput = Oauth2Settings;

/** Input of `setOauth2Settings`. */
export type SetOauth2SettingsInput = {
  /** How users sign in with tokens of an OAuth 2.0 issuer. */
  readonly body: Oauth2SettingsInput;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `setOauth2Settings`. */
export type SetOauth2SettingsOutput = Record<string, unknown>;

/** Payload of `getOpenIdSettings`. */
export type GetOpenIdSettingsOutput = OpenIdSettings;

/** Input of `setOpenIdSettings`. */
export type SetOpenIdSettingsInput = {
  /** How users sign in through OpenID Connect. */
  readonly body: OpenIdSettingsInput;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `setOpenIdSettings`. */
export type SetOpenIdSettingsOutput = Record<string, unknown>;

/** Payload of `getIntegrationsState`. */
export type GetIntegrationsStateOutput = IntegrationsState;

/** Payload of `getSystemSettings`. */
export type GetSystemSettingsOutput = SystemSettings;

/** Payload of `listSecretKeyStores`. */
export type ListSecretKeyStoresOutput = SecretKeyStore[];

/** Input of `createSecretKeyStore`. */
export type CreateSecretKeyStoreInput = {
  /** Name. */
  readonly name: string;
  /** Kind of the store. */
  readonly type: 'vault' | 'kms';
  /** Address of the Vault, or the id of the access key for KMS. Needed for a Vault. */
  readonly url?: string | undefined;
  /** Back-end of the Vault, or the region for KMS. */
  readonly user: string;
  /** Token of the Vault, or the secret key for KMS. Needed for a Vault. */
  readonly token?: string | undefined;
  /** Whether it is in use. */
  readonly enabled?: boolean | undefined;
};

/** Payload of `createSecretKeyStore`. */
export type CreateSecretKeyStoreOutput = Record<string, unknown>;

/** Input of `deleteSecretKeyStore`. */
export type DeleteSecretKeyStoreInput = {
  /** Name of the store. */
  readonly name: string;
};

/** Payload of `deleteSecretKeyStore`. */
export type DeleteSecretKeyStoreOutput = Record<string, unknown>;

/** Payload of `listSecrets`. */
export type ListSecretsOutput = Record<string, unknown>[];

/** Input of `getSecret`. */
export type GetSecretInput = {
  /** Name of the secret. */
  readonly name: string;
};

/** Payload of `getSecret`. */
export type GetSecretOutput = Record<string, unknown>;

/** Input of `exportSettings`. */
export type ExportSettingsInput = {
  /** Key of 32 characters that secrets are encrypted with. The console's own where it is left out. */
  readonly encryption_key?: string | undefined;
  /**
   * Parts to export. The known client exports `registries`, `settings`, `policy.images_assurance`,
   * `policy.runtime_profile`, `policy.user_access_control`, `policy.container_firewall`,
   * `policy.runtime_policies`, `images`, `labels`, `secrets` and `applications`.
   */
  readonly body: readonly string[];
};

/** Payload of `exportSettings`. */
export type ExportSettingsOutput = Record<string, unknown>;

/** Input of `importSettings`. */
export type ImportSettingsInput = {
  /** Key that the secrets were encrypted with, where it was not the console's own. 32 to 32 characters. */
  readonly encryption_key?: string | undefined;
  /** What `exportSettings` gave. */
  readonly body: Record<string, unknown>;
};

/** Payload of `importSettings`. */
export type ImportSettingsOutput = Record<string, unknown>;

/** Input of `getDtaLicenseStatus`. */
export type GetDtaLicenseStatusInput = {
  /** Whose licence to ask for. */
  readonly body: DtaConnectionForStatus;
};

/** Payload of `getDtaLicenseStatus`. */
export type GetDtaLicenseStatusOutput = Record<string, unknown>;

/** Input of `listLicenses`. */
export type ListLicensesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Licences in one page. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
};

/** Payload of `listLicenses`. */
export type ListLicensesOutput = Licenses;

/** Payload of `getLicense`. */
export type GetLicenseOutput = License;

/** Input of `getDashboard`. */
export type GetDashboardInput = {
  /** Only images of this registry. */
  readonly registry?: string | undefined;
  /** Meant for hosts; a client found that it changes nothing. */
  readonly hosts?: string | undefined;
  /** Only containers of this Aqua service. */
  readonly containers_app?: string | undefined;
};

/** Payload of `getDashboard`. */
export type GetDashboardOutput = Dashboard;

/** Input of `getDashboardTrend`. */
export type GetDashboardTrendInput = {
  /** The trend: `containers`, `images` or `vulnerabilities`. */
  readonly trend: string;
};

/** Payload of `getDashboardTrend`. */
export type GetDashboardTrendOutput = DashboardTrendPoint[] | null;

/** Input of `getAuditTotals`. */
export type GetAuditTotalsInput = {
  /** A filter by alert. The known client sends -1. */
  readonly alert?: number | undefined;
  /** The known client sends 100. */
  readonly limit?: number | undefined;
  /** Span of time, for example `hour`. */
  readonly time?: string | undefined;
  /** Kind of events, for example `all`. */
  readonly type?: string | undefined;
};

/** Payload of `getAuditTotals`. */
export type GetAuditTotalsOutput = AuditTotals;

/** Input of `getAccount`. */
export type GetAccountInput = {
  /** Id of the account. */
  readonly id: CspmId;
  /** Relations to write out. */
  readonly expand?: readonly ('plan' | 'user' | 'key')[] | undefined;
};

/** Payload of `getAccount`. */
export type GetAccountOutput = CspmAccount;

/** Input of `getUsage`. */
export type GetUsageInput = {
  /** Relations to write out; only `usage` is known. */
  readonly expand?: readonly 'usage'[] | undefined;
  /** Only this connected cloud account. Source: vendor's code — aquasecurity/saas-api-samples */
  readonly key_id?: CspmId | undefined;
};

/** Payload of `getUsage`. */
export type GetUsageOutput = CspmUsage;

/** Input of `uploadLogo`. */
export type UploadLogoInput = {
  /** The logo as SVG in base64. At least 1 characters. */
  readonly svg_logo: string;
};

/** Payload of `uploadLogo`. */
export type UploadLogoOutput = unknown;

/** Input of `listAlerts`. */
export type ListAlertsInput = {
  /** Relations to write out in each alert. */
  readonly expand?: readonly ('key' | 'integration' | 'test')[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listAlerts`. */
export type ListAlertsOutput = CspmAlert[];

/** One item of `listAlerts`. */
export type ListAlertsItem = CspmAlert;

/** Input of `createAlert`. */
export type CreateAlertInput = {
  /** The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN. */
  readonly result: CspmTriggerResultInput;
  /** Whether the alert is on. The server's default is true. */
  readonly enabled?: boolean | undefined;
  /** Connected cloud account to watch. */
  readonly key_id: CspmId;
  /** Test to wait for. */
  readonly test_id: CspmId;
  /** Integrations to tell. */
  readonly integration_ids?: readonly CspmId[] | undefined;
};

/** Payload of `createAlert`. */
export type CreateAlertOutput = CspmAlert;

/** Input of `getAlert`. */
export type GetAlertInput = {
  /** Id of the alert. */
  readonly id: CspmId;
  /** Relations to write out. */
  readonly expand?: readonly ('key' | 'integration' | 'test')[] | undefined;
};

/** Payload of `getAlert`. */
export type GetAlertOutput = CspmAlert;

/** Input of `updateAlert`. */
export type UpdateAlertInput = {
  /** Id of the alert. */
  readonly id: CspmId;
  /** The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN. */
  readonly result?: CspmTriggerResultInput | undefined;
  /** Whether the alert is on. The server's default is true. */
  readonly enabled?: boolean | undefined;
  /** Connected cloud account to watch; the vendor's text names it, its list of members does not. */
  readonly key_id?: CspmId | undefined;
  /** All integrations to tell. */
  readonly integration_ids?: readonly CspmId[] | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateAlert`. */
export type UpdateAlertOutput = Record<string, unknown>;

/** Input of `deleteAlert`. */
export type DeleteAlertInput = {
  /** Id of the alert. */
  readonly id: CspmId;
};

/** Payload of `deleteAlert`. */
export type DeleteAlertOutput = Record<string, unknown>;

/** Input of `listApiKeys`. */
export type ListApiKeysInput = {
  /** Only keys that may scan accounts that are not connected. */
  readonly open_access?: boolean | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listApiKeys`. */
export type ListApiKeysOutput = CspmApiKey[];

/** One item of `listApiKeys`. */
export type ListApiKeysItem = CspmApiKey;

/** Input of `createApiKey`. */
export type CreateApiKeyInput = {
  /** What the key is for. At least 1 characters. */
  readonly description: string;
  /** Id of a key to start from. The vendor's Terraform provider sends it as a number. */
  readonly source_key_id?: number | string | undefined;
  /** Addresses from which it may be used. Left out, it may be used from any. */
  readonly ip_addresses?: readonly string[] | undefined;
  /** Days until it expires. Left out, it is a year, which is also the most. At least 1. */
  readonly expiration?: number | undefined;
  /** Console roles of the key. */
  readonly roles?: readonly string[] | undefined;
  /** Permissions of the key. Left out, it may do everything. */
  readonly permission_ids?: readonly CspmId[] | undefined;
  /** Whether restricted calls are open to it. */
  readonly whitelisted?: boolean | undefined;
  /** Whether it is for scans of infrastructure code. */
  readonly iac_token?: boolean | undefined;
  /** Whether the vendor's services own it. */
  readonly system_key?: boolean | undefined;
};

/** Payload of `createApiKey`. */
export type CreateApiKeyOutput = CspmApiKey;

/** Input of `getApiKey`. */
export type GetApiKeyInput = {
  /** Id of the key, not its public half. */
  readonly id: CspmId;
};

/** Payload of `getApiKey`. */
export type GetApiKeyOutput = CspmApiKey;

/** Input of `updateApiKey`. */
export type UpdateApiKeyInput = {
  /** Id of the key, not its public half. */
  readonly id: CspmId;
  /** What the key is for. */
  readonly description?: string | undefined;
  /** Whether the key works. */
  readonly enabled?: boolean | undefined;
  /** Addresses from which it may be used. */
  readonly ip_addresses?: readonly string[] | undefined;
  /** Console roles of the key. */
  readonly roles?: readonly string[] | null | undefined;
  /** Group to restrict it to. */
  readonly group_id?: CspmId | undefined;
  /** Permissions of the key. */
  readonly permission_ids?: readonly CspmId[] | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateApiKey`. */
export type UpdateApiKeyOutput = unknown;

/** Input of `deleteApiKey`. */
export type DeleteApiKeyInput = {
  /** Id of the key, not its public half. */
  readonly id: CspmId;
};

/** Payload of `deleteApiKey`. */
export type DeleteApiKeyOutput = Record<string, unknown>;

/** Input of `listAuditLogs`. */
export type ListAuditLogsInput = {
  /** First day, as `YYYY-MM-DD`. */
  readonly start_date?: string | undefined;
  /** Last day, as `YYYY-MM-DD`. */
  readonly end_date?: string | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listAuditLogs`. */
export type ListAuditLogsOutput = CspmAuditLog[];

/** One item of `listAuditLogs`. */
export type ListAuditLogsItem = CspmAuditLog;

/** Input of `listEvents`. */
export type ListEventsInput = {
  /** Only this judgement: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
  readonly result?: CspmResultValueInput | undefined;
  /** Only this region, by the provider's full name. */
  readonly region?: string | undefined;
  /** Only this action of the provider, for example `s3:PutBucketPolicy`. */
  readonly action?: string | undefined;
  /** First day, as `YYYY-MM-DD`. */
  readonly start_date?: string | undefined;
  /** Last day, as `YYYY-MM-DD`. */
  readonly end_date?: string | undefined;
  /** Only this connected cloud account. */
  readonly key_id?: CspmId | undefined;
  /** Relations to write out in each event. */
  readonly expand?: readonly 'key'[] | undefined;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by. */
  readonly order_by?: string | undefined;
  /** Direction of the order. */
  readonly order?: 'asc' | 'desc' | undefined;
  /** Rows in one answer; with `offset` the older way to page, instead of `page` and `pagesize`. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip; belongs to `limit`. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listEvents`. */
export type ListEventsOutput = CspmEventList;

/** One item of `listEvents`. */
export type ListEventsItem = CspmEvent;

/** Input of `getEvent`. */
export type GetEventInput = {
  /** Id of the event. */
  readonly id: CspmId;
};

/** Payload of `getEvent`. */
export type GetEventOutput = CspmEvent;

/** Input of `listAudits`. */
export type ListAuditsInput = {
  /** Test to look at. */
  readonly test_id: CspmId;
};

/** Payload of `listAudits`. */
export type ListAuditsOutput = CspmAuditedKey[];

/** Input of `listCategories`. */
export type ListCategoriesInput = {
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listCategories`. */
export type ListCategoriesOutput = CspmCategory[];

/** One item of `listCategories`. */
export type ListCategoriesItem = CspmCategory;

/** Input of `getCategory`. */
export type GetCategoryInput = {
  /** Id of the category. */
  readonly id: CspmId;
};

/** Payload of `getCategory`. */
export type GetCategoryOutput = CspmCategory;

/** Input of `listCompliances`. */
export type ListCompliancesInput = {
  /** Scan to read. */
  readonly scan_id: CspmId;
  /** Program to hold it against. */
  readonly program_id: CspmId;
  /** What to sum up. Only `compliance` is known. Source: vendor's code — aquasecurity/saas-api-samples sample-python/helpers/aqua.py */
  readonly summary?: string | undefined;
};

/** Payload of `listCompliances`. */
export type ListCompliancesOutput = CspmComplianceControl[];

/** Input of `listPrograms`. */
export type ListProgramsInput = {
  /** Relations to write out in each program. Which there are is not in the API Blueprint of 2021 (read in 2026); the example is a guess. */
  readonly expand?: readonly string[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listPrograms`. */
export type ListProgramsOutput = CspmProgram[];

/** One item of `listPrograms`. */
export type ListProgramsItem = CspmProgram;

/** Input of `createProgram`. */
export type CreateProgramInput = {
  /** Its name. At least 1 characters. */
  readonly name: string;
  /** What it is. */
  readonly description?: string | undefined;
};

/** Payload of `createProgram`. */
export type CreateProgramOutput = CspmProgram;

/** Input of `createPdfReport`. */
export type CreatePdfReportInput = {
  /** What to report: the scan, or its compliance. */
  readonly report: 'scan' | 'compliance';
  /** Scan to report. */
  readonly scan_id: CspmId;
  /** The program of a `compliance` report; instead of `program_ids`. */
  readonly program_id?: CspmId | undefined;
  /** Several programs of a `compliance` report; instead of `program_id`. */
  readonly program_ids?: readonly CspmId[] | undefined;
};

/** Payload of `createPdfReport`. */
export type CreatePdfReportOutput = CspmReportLink;

/** Input of `listControls`. */
export type ListControlsInput = {
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listControls`. */
export type ListControlsOutput = CspmControl[];

/** One item of `listControls`. */
export type ListControlsItem = CspmControl;

/** Input of `createControl`. */
export type CreateControlInput = {
  /** Its name. At least 1 characters. */
  readonly name: string;
  /** What it asks for. */
  readonly description?: string | undefined;
  /** Custom program that it belongs to; the API Blueprint of 2021 has it in its example only. */
  readonly program_id?: CspmId | undefined;
};

/** Payload of `createControl`. */
export type CreateControlOutput = CspmControl;

/** Input of `getControl`. */
export type GetControlInput = {
  /** Id of the control. */
  readonly id: CspmId;
  /** Relations to write out. */
  readonly expand?: readonly 'test'[] | undefined;
};

/** Payload of `getControl`. */
export type GetControlOutput = CspmControl;

/** Input of `updateControl`. */
export type UpdateControlInput = {
  /** Id of the control. */
  readonly id: CspmId;
  /** Its new name. At least 1 characters. */
  readonly name?: string | undefined;
  /** What it asks for. */
  readonly description?: string | undefined;
  /** What to do with the test of `test_id`. */
  readonly action?: 'adding' | 'removing' | undefined;
  /** Test to add or remove. */
  readonly test_id?: CspmId | undefined;
};

/** Payload of `updateControl`. */
export type UpdateControlOutput = Record<string, unknown>;

/** Input of `deleteControl`. */
export type DeleteControlInput = {
  /** Id of the control. */
  readonly id: CspmId;
};

/** Payload of `deleteControl`. */
export type DeleteControlOutput = Record<string, unknown>;

/** Input of `listDeliveries`. */
export type ListDeliveriesInput = {
  /** Relations to write out in each delivery. */
  readonly expand?: readonly ('integration' | 'key')[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listDeliveries`. */
export type ListDeliveriesOutput = CspmDelivery[];

/** One item of `listDeliveries`. */
export type ListDeliveriesItem = CspmDelivery;

/** Input of `createDelivery`. */
export type CreateDeliveryInput = {
  /** Whether only scans that found new risks are sent. */
  readonly send_new_risks: boolean;
  /** Connected cloud account whose reports to send. */
  readonly key_id: CspmId;
  /** Integration that they go to. */
  readonly integration_id: CspmId;
};

/** Payload of `createDelivery`. */
export type CreateDeliveryOutput = CspmDelivery;

/** Input of `getDelivery`. */
export type GetDeliveryInput = {
  /** Id of the delivery. */
  readonly id: CspmId;
  /** Relations to write out. */
  readonly expand?: readonly ('integration' | 'key')[] | undefined;
};

/** Payload of `getDelivery`. */
export type GetDeliveryOutput = CspmDelivery;

/** Input of `updateDelivery`. */
export type UpdateDeliveryInput = {
  /** Id of the delivery. */
  readonly id: CspmId;
  /** Whether only scans that found new risks are sent. */
  readonly send_new_risks: boolean;
};

/** Payload of `updateDelivery`. */
export type UpdateDeliveryOutput = Record<string, unknown>;

/** Input of `deleteDelivery`. */
export type DeleteDeliveryInput = {
  /** Id of the delivery. */
  readonly id: CspmId;
};

/** Payload of `deleteDelivery`. */
export type DeleteDeliveryOutput = Record<string, unknown>;

/** Input of `listGroups`. */
export type ListGroupsInput = {
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listGroups`. */
export type ListGroupsOutput = CspmGroup[];

/** One item of `listGroups`. */
export type ListGroupsItem = CspmGroup;

/** Input of `createGroup`. */
export type CreateGroupInput = {
  /** Its name, 2 to 25 letters and digits; a space inside has been seen as well. */
  readonly name: string;
};

/** Payload of `createGroup`. */
export type CreateGroupOutput = CspmGroup;

/** Input of `getGroup`. */
export type GetGroupInput = {
  /** Id of the group. */
  readonly id: CspmId;
};

/** Payload of `getGroup`. */
export type GetGroupOutput = CspmGroup;

/** Input of `updateGroup`. */
export type UpdateGroupInput = {
  /** Id of the group. */
  readonly id: CspmId;
  /** The new name, or the user and what to do with it. */
  readonly body: CspmGroupRename | CspmGroupMembership;
};

/** Payload of `updateGroup`. */
export type UpdateGroupOutput = Record<string, unknown>;

/** Input of `deleteGroup`. */
export type DeleteGroupInput = {
  /** Id of the group. */
  readonly id: CspmId;
};

/** Payload of `deleteGroup`. */
export type DeleteGroupOutput = Record<string, unknown>;

/** Input of `listIntegrations`. */
export type ListIntegrationsInput = {
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listIntegrations`. */
export type ListIntegrationsOutput = CspmIntegration[];

/** One item of `listIntegrations`. */
export type ListIntegrationsItem = CspmIntegration;

/** Input of `createIntegration`. */
export type CreateIntegrationInput = {
  /** Its name. At least 1 characters. */
  readonly name: string;
  /** Service that an integration talks to. */
  readonly type: CspmIntegrationTypeInput;
  /** Whether it is on. */
  readonly enabled?: boolean | undefined;
  /** Whether it gets a summary of every scan. */
  readonly send_scan_results?: boolean | undefined;
  /** Whether summaries are sent only for scans that found new risks. */
  readonly send_new_risks?: boolean | undefined;
  /**
   * Where an integration sends to. Only the members of the given type count. Those of the types `pagerduty` and
   * `teams` are not in the API Blueprint of 2021 (read in 2026).
   */
  readonly settings: CspmIntegrationSettingsForWrite;
};

/** Payload of `createIntegration`. */
export type CreateIntegrationOutput = CspmIntegration;

/** Input of `getIntegration`. */
export type GetIntegrationInput = {
  /** Id of the integration. */
  readonly id: CspmId;
};

/** Payload of `getIntegration`. */
export type GetIntegrationOutput = CspmIntegration;

/** Input of `updateIntegration`. */
export type UpdateIntegrationInput = {
  /** Id of the integration. */
  readonly id: CspmId;
  /** Whether it is on. */
  readonly enabled?: boolean | undefined;
  /** Whether it gets a summary of every scan. */
  readonly send_scan_results?: boolean | undefined;
  /** Whether summaries are sent only for scans that found new risks. */
  readonly send_new_risks?: boolean | undefined;
  /**
   * Where an integration sends to. Only the members of the given type count. Those of the types `pagerduty` and
   * `teams` are not in the API Blueprint of 2021 (read in 2026).
   */
  readonly settings?: CspmIntegrationSettingsForWrite | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateIntegration`. */
export type UpdateIntegrationOutput = Record<string, unknown>;

/** Input of `deleteIntegration`. */
export type DeleteIntegrationInput = {
  /** Id of the integration. */
  readonly id: CspmId;
};

/** Payload of `deleteIntegration`. */
export type DeleteIntegrationOutput = Record<string, unknown>;

/** Input of `listKeys`. */
export type ListKeysInput = {
  /** Only accounts that are upgraded, or only those that are not. */
  readonly paid?: boolean | undefined;
  /** Only accounts of this provider: `aws`, `azure`, `google`, `oracle` and others. */
  readonly cloud?: string | undefined;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by. */
  readonly order_by?: string | undefined;
  /** Direction of the order. */
  readonly order?: 'asc' | 'desc' | undefined;
  /** Rows in one answer; with `offset` the older way to page, instead of `page` and `pagesize`. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip; belongs to `limit`. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listKeys`. */
export type ListKeysOutput = CspmKeyList;

/** One item of `listKeys`. */
export type ListKeysItem = CspmKey;

/** Input of `createKey`. */
export type CreateKeyInput = {
  /** Its name. At least 1 characters. */
  readonly name: string;
  /** Its provider: `aws`, `azure`, `google`, `oracle` and others. Left out, it is AWS. */
  readonly cloud?: string | undefined;
  /** Group that it joins; `listGroups` has the id of `Default`. */
  readonly group_id: CspmId;
  /** AWS: ARN of the role that scans assume. */
  readonly role_arn?: string | undefined;
  /** AWS: external id of the role's trust, a UUID (version 4) from `createGeneratedIds`. */
  readonly external_id?: string | undefined;
  /** How to reach an account outside AWS. Exactly the member of the account's provider. */
  readonly connection?: CspmKeyConnection | undefined;
  /** Whether automatic onboarding made the connection. Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
  readonly autoconnect?: boolean | undefined;
  /** Whether the account is onboarded for the base service only. Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
  readonly base_cspm?: boolean | undefined;
  /** Regions to scan in one text; how several are written is not in terraform-aws-onboarding of 2025 (read in 2026). Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
  readonly enabled_regions?: string | undefined;
  /** Azure: a name to show. Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
  readonly display_name?: string | undefined;
};

/** Payload of `createKey`. */
export type CreateKeyOutput = CspmKey;

/** Input of `getKey`. */
export type GetKeyInput = {
  /** Id of the connected cloud account. */
  readonly id: CspmId;
};

/** Payload of `getKey`. */
export type GetKeyOutput = CspmKey;

/** Input of `updateKey`. */
export type UpdateKeyInput = {
  /** Id of the connected cloud account. */
  readonly id: CspmId;
  /** Whether it is upgraded. */
  readonly paid?: boolean | undefined;
  /** Hours between two scans. At least 1. */
  readonly interval?: number | undefined;
  /** Group to move it to. */
  readonly group_id?: CspmId | undefined;
  /** Tags by name. Names and values are 1 to 100 letters, digits, `_` and `-`. */
  readonly tags?: Record<string, string> | undefined;
  /** A new way to reach an AWS account. Source: vendor's code — aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py */
  readonly connection?: CspmKeyConnectionUpdate | undefined;
  /** How remediations reach an account. */
  readonly remediation_connection?: CspmRemediationConnection | undefined;
};

/** Payload of `updateKey`. */
export type UpdateKeyOutput = Record<string, unknown>;

/** Input of `deleteKey`. */
export type DeleteKeyInput = {
  /** Id of the connected cloud account. */
  readonly id: CspmId;
};

/** Payload of `deleteKey`. */
export type DeleteKeyOutput = Record<string, unknown>;

/** Input of `createGeneratedIds`. */
export type CreateGeneratedIdsInput = {
  /** How many, 1 to 50. */
  readonly count?: number | undefined;
};

/** Payload of `createGeneratedIds`. */
export type CreateGeneratedIdsOutput = CspmGeneratedId[];

/** Input of `createOtpSecrets`. */
export type CreateOtpSecretsInput = {
  /** How many, 1 to 50. */
  readonly count: number;
};

/** Payload of `createOtpSecrets`. */
export type CreateOtpSecretsOutput = CspmOtpSecret[];

/** Input of `listRemediationPolicies`. */
export type ListRemediationPoliciesInput = {
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listRemediationPolicies`. */
export type ListRemediationPoliciesOutput = CspmRemediationPolicy[];

/** One item of `listRemediationPolicies`. */
export type ListRemediationPoliciesItem = CspmRemediationPolicy;

/** Input of `createRemediationPolicy`. */
export type CreateRemediationPolicyInput = {
  /** Cloud account that it is for; instead of `group_id`. */
  readonly key_id?: CspmId | undefined;
  /** Group that it is for; instead of `key_id`. */
  readonly group_id?: CspmId | undefined;
  /** What may be done about which test. */
  readonly rules: readonly CspmRemediationRuleForWrite[];
};

/** Payload of `createRemediationPolicy`. */
export type CreateRemediationPolicyOutput = CspmRemediationPolicy;

/** Input of `getRemediationPolicy`. */
export type GetRemediationPolicyInput = {
  /** Id of the policy. */
  readonly id: CspmId;
};

/** Payload of `getRemediationPolicy`. */
export type GetRemediationPolicyOutput = CspmRemediationPolicy;

/** Input of `updateRemediationPolicy`. */
export type UpdateRemediationPolicyInput = {
  /** Id of the policy. */
  readonly id: CspmId;
  /** Cloud account that it is for; instead of `group_id`. */
  readonly key_id?: CspmId | undefined;
  /** Group that it is for; instead of `key_id`. */
  readonly group_id?: CspmId | undefined;
  /** What may be done about which test, all of it. */
  readonly rules: readonly CspmRemediationRuleForWrite[];
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateRemediationPolicy`. */
export type UpdateRemediationPolicyOutput = Record<string, unknown>;

/** Input of `deleteRemediationPolicy`. */
export type DeleteRemediationPolicyInput = {
  /** Id of the policy. */
  readonly id: CspmId;
};

/** Payload of `deleteRemediationPolicy`. */
export type DeleteRemediationPolicyOutput = Record<string, unknown>;

/** Input of `listRemediations`. */
export type ListRemediationsInput = {
  /**
   * Relations to write out. The vendor's document says that it writes out the `action` data and lists no values; that
   * this is the value is inferred from the other lists.
   */
  readonly expand?: readonly string[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listRemediations`. */
export type ListRemediationsOutput = CspmRemediation[];

/** One item of `listRemediations`. */
export type ListRemediationsItem = CspmRemediation;

/** Input of `createRemediation`. */
export type CreateRemediationInput = {
  /** Result of a scan to repair; exactly one. 1 to 1 items. */
  readonly result_ids: readonly CspmId[];
  /** One-time code, six digits. */
  readonly token_code: string;
  /** Values that the repair needs, by their names, which differ by test. */
  readonly input?: Record<string, unknown> | undefined;
};

/** Payload of `createRemediation`. */
export type CreateRemediationOutput = CspmStartedRemediation;

/** Input of `getRemediation`. */
export type GetRemediationInput = {
  /** Id of the repair as the list shows it. */
  readonly id: CspmId;
};

/** Payload of `getRemediation`. */
export type GetRemediationOutput = CspmRemediation;

/** Input of `listRoutings`. */
export type ListRoutingsInput = {
  /** Relations to write out in each routing. */
  readonly expand?: readonly ('key' | 'integration')[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listRoutings`. */
export type ListRoutingsOutput = CspmRouting[];

/** One item of `listRoutings`. */
export type ListRoutingsItem = CspmRouting;

/** Input of `createRouting`. */
export type CreateRoutingInput = {
  /** Whether the routing is on. */
  readonly enabled?: boolean | undefined;
  /** Connected cloud account to watch. */
  readonly key_id: CspmId;
  /** Integrations to tell. */
  readonly integration_ids: readonly CspmId[];
  /** The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN. */
  readonly result: CspmTriggerResultInput;
  /** Actions of the provider to wait for, with `*` for any, for example `iam:*`. */
  readonly actions: readonly string[];
};

/** Payload of `createRouting`. */
export type CreateRoutingOutput = CspmRouting;

/** Input of `getRouting`. */
export type GetRoutingInput = {
  /** Id of the routing. */
  readonly id: CspmId;
};

/** Payload of `getRouting`. */
export type GetRoutingOutput = CspmRouting;

/** Input of `updateRouting`. */
export type UpdateRoutingInput = {
  /** Id of the routing. */
  readonly id: CspmId;
  /** Whether the routing is on. */
  readonly enabled?: boolean | undefined;
  /** Connected cloud account to watch. */
  readonly key_id?: CspmId | undefined;
  /** All integrations to tell. */
  readonly integration_ids?: readonly CspmId[] | undefined;
  /** The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN. */
  readonly result?: CspmTriggerResultInput | undefined;
  /** All actions of the provider to wait for, with `*` for any. */
  readonly actions?: readonly string[] | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateRouting`. */
export type UpdateRoutingOutput = Record<string, unknown>;

/** Input of `deleteRouting`. */
export type DeleteRoutingInput = {
  /** Id of the routing. */
  readonly id: CspmId;
};

/** Payload of `deleteRouting`. */
export type DeleteRoutingOutput = Record<string, unknown>;

/** Input of `listScans`. */
export type ListScansInput = {
  /** Only scans of this connected cloud account. */
  readonly key_id?: CspmId | undefined;
  /** Only scans of accounts in these groups. */
  readonly group_ids?: readonly CspmId[] | undefined;
  /** First day, as `YYYY-MM-DD`. */
  readonly start_date?: string | undefined;
  /** Last day, as `YYYY-MM-DD`. */
  readonly end_date?: string | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listScans`. */
export type ListScansOutput = CspmScan[];

/** One item of `listScans`. */
export type ListScansItem = CspmScan;

/** Input of `getScan`. */
export type GetScanInput = {
  /** Id of the scan. */
  readonly id: CspmId;
};

/** Payload of `getScan`. */
export type GetScanOutput = CspmScanDetail;

/** Input of `deleteScan`. */
export type DeleteScanInput = {
  /** Id of the scan. */
  readonly id: CspmId;
};

/** Payload of `deleteScan`. */
export type DeleteScanOutput = Record<string, unknown>;

/** Input of `getScanV2`. */
export type GetScanV2Input = {
  /** Id of the scan. */
  readonly id: CspmId;
  /** `next` of the answer before. Left out, the results begin. */
  readonly page?: number | string | undefined;
};

/** Payload of `getScanV2`. */
export type GetScanV2Output = CspmScanPage;

/** One item of `getScanV2`. */
export type GetScanV2Item = CspmScanResult;

/** Input of `startRealtimeScan`. */
export type StartRealtimeScanInput = {
  /** Connected cloud account to scan. */
  readonly key_id: CspmId;
  /** Tests to run. Left out, all run. */
  readonly test_ids?: readonly CspmId[] | undefined;
  /** Whether the scan is kept in the console. */
  readonly save?: boolean | undefined;
};

/** Payload of `startRealtimeScan`. */
export type StartRealtimeScanOutput = CspmRealtimeStart;

/** Input of `getRealtimeScan`. */
export type GetRealtimeScanInput = {
  /** `realtime_id` of the started scan. */
  readonly id: CspmId;
};

/** Payload of `getRealtimeScan`. */
export type GetRealtimeScanOutput = CspmRealtimeScan;

/** Input of `scanCloudFormation`. */
export type ScanCloudFormationInput = {
  /** The template as YAML text, with at least `Resources`. */
  readonly yaml?: string | undefined;
  /** The template as YAML text in base64. */
  readonly base64?: string | undefined;
  /** The template as an object, with at least `Resources`. */
  readonly json?: Record<string, unknown> | undefined;
  /** How to scan. `SKIPPED` and `ONLY` exclude each other. */
  readonly settings?: CspmCloudFormationSettings | undefined;
};

/** Payload of `scanCloudFormation`. */
export type ScanCloudFormationOutput = CspmCloudFormationResult[];

/** Input of `scanTerraform`. */
export type ScanTerraformInput = {
  /** The file in base64, or with `folder` the ZIP in base64. At least 1 characters. */
  readonly base64: string;
  /** Whether it is a ZIP of a folder. Source: vendor's code — aquasecurity/saas-api-samples sample-python/post_terraform_folder.py */
  readonly folder?: boolean | undefined;
};

/** Payload of `scanTerraform`. */
export type ScanTerraformOutput = CspmTerraformResult[];

/** Input of `listSuppressions`. */
export type ListSuppressionsInput = {
  /** Only those of this connected cloud account. Not together with another filter. */
  readonly key_id?: CspmId | undefined;
  /** Only those of this region. Not together with another filter. */
  readonly region?: string | undefined;
  /** Only those of this test. Not together with another filter. */
  readonly test_id?: CspmId | undefined;
  /** Relations to write out in each suppression. */
  readonly expand?: readonly ('key' | 'test')[] | undefined;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. */
  readonly pagesize?: number | undefined;
  /** Member to sort by. */
  readonly order_by?: string | undefined;
  /** Direction of the order. */
  readonly order?: 'asc' | 'desc' | undefined;
  /** Rows in one answer; with `offset` the older way to page, instead of `page` and `pagesize`. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip; belongs to `limit`. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listSuppressions`. */
export type ListSuppressionsOutput = CspmSuppressionList;

/** One item of `listSuppressions`. */
export type ListSuppressionsItem = CspmSuppression;

/** Input of `createSuppression`. */
export type CreateSuppressionInput = {
  /** Region to keep out, by the provider's full name. At least 1 characters. */
  readonly region?: string | undefined;
  /** Resource to keep out, usually an ARN, 1 to 255 characters. */
  readonly resource?: string | undefined;
  /** Test to keep out. */
  readonly test_id?: CspmId | undefined;
  /** Connected cloud account that it is for. Left out, it is for all. */
  readonly key_id?: CspmId | undefined;
  /** Why. */
  readonly comment?: string | undefined;
  /** Date on which it ends. Left out, it stays. */
  readonly expires?: string | undefined;
  /** Only for resources with these tags, value by key; with `test_id` and without `key_id`. */
  readonly tags?: Record<string, string> | undefined;
};

/** Payload of `createSuppression`. */
export type CreateSuppressionOutput = CspmSuppression;

/** Input of `getSuppression`. */
export type GetSuppressionInput = {
  /** Id of the suppression. */
  readonly id: CspmId;
};

/** Payload of `getSuppression`. */
export type GetSuppressionOutput = CspmSuppression;

/** Input of `deleteSuppression`. */
export type DeleteSuppressionInput = {
  /** Id of the suppression. */
  readonly id: CspmId;
};

/** Payload of `deleteSuppression`. */
export type DeleteSuppressionOutput = Record<string, unknown>;

/** Input of `listTests`. */
export type ListTestsInput = {
  /** Relations to write out in each test. */
  readonly expand?: readonly 'category'[] | undefined;
  /** Only tests for this provider: `aws`, `azure` and others. */
  readonly cloud?: string | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listTests`. */
export type ListTestsOutput = CspmTest[];

/** One item of `listTests`. */
export type ListTestsItem = CspmTest;

/** Input of `getTest`. */
export type GetTestInput = {
  /** Id of the test. */
  readonly id: CspmId;
  /** Relations to write out. */
  readonly expand?: readonly 'category'[] | undefined;
};

/** Payload of `getTest`. */
export type GetTestOutput = CspmTest;

/** Input of `updateTestSeverity`. */
export type UpdateTestSeverityInput = {
  /** Id of the test. */
  readonly id: CspmId;
  /** The account's own ranking. */
  readonly severity: CspmSeverityInput;
};

/** Payload of `updateTestSeverity`. */
export type UpdateTestSeverityOutput = Record<string, unknown>;

/** Input of `listCspmUsers`. */
export type ListCspmUsersInput = {
  /** Relations to write out in each user: groups, sign-ins, console roles. */
  readonly expand?: readonly ('group' | 'login' | 'csproles')[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `listCspmUsers`. */
export type ListCspmUsersOutput = CspmUser[];

/** One item of `listCspmUsers`. */
export type ListCspmUsersItem = CspmUser;

/** Input of `createCspmUser`. */
export type CreateCspmUserInput = {
  /** E-mail address of the user. At least 1 characters. */
  readonly email: string;
  /** Whether the user administers the account. */
  readonly account_admin?: boolean | undefined;
  /** Console roles of the user. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
  readonly csp_roles?: readonly string[] | undefined;
  /** Whether the user must sign in with a second factor. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
  readonly mfa_enabled?: boolean | undefined;
};

/** Payload of `createCspmUser`. */
export type CreateCspmUserOutput = CspmUser;

/** Input of `getCspmUser`. */
export type GetCspmUserInput = {
  /** Id of the user. */
  readonly id: CspmId;
  /** Relations to write out: groups, sign-ins, console roles. */
  readonly expand?: readonly ('group' | 'login' | 'csproles')[] | undefined;
};

/** Payload of `getCspmUser`. */
export type GetCspmUserOutput = CspmUser;

/** Input of `updateCspmUser`. */
export type UpdateCspmUserInput = {
  /** Id of the user. */
  readonly id: CspmId;
  /** Whether the user administers the account. */
  readonly account_admin?: boolean | undefined;
  /** All console roles of the user. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
  readonly csp_roles?: readonly string[] | undefined;
  /** Whether the user must sign in with a second factor. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
  readonly mfa_enabled?: boolean | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateCspmUser`. */
export type UpdateCspmUserOutput = Record<string, unknown>;

/** Input of `deleteCspmUser`. */
export type DeleteCspmUserInput = {
  /** Id of the user. */
  readonly id: CspmId;
};

/** Payload of `deleteCspmUser`. */
export type DeleteCspmUserOutput = Record<string, unknown>;

/** Payload of `listSamlMappings`. */
export type ListSamlMappingsOutput = SamlMapping[];

/** Input of `createSamlMapping`. */
export type CreateSamlMappingInput = {
  /** Name of the console role. */
  readonly csp_role: string;
  /** Names of the SAML groups, as the identity provider sends them. */
  readonly saml_groups: readonly string[];
};

/** Payload of `createSamlMapping`. */
export type CreateSamlMappingOutput = SamlMapping;

/** Input of `getSamlMapping`. */
export type GetSamlMappingInput = {
  /** Id of the mapping. */
  readonly id: number;
};

/** Payload of `getSamlMapping`. */
export type GetSamlMappingOutput = SamlMapping;

/** Input of `updateSamlMapping`. */
export type UpdateSamlMappingInput = {
  /** Id of the mapping. */
  readonly id: number;
  /** Names of the SAML groups, all of them. */
  readonly saml_groups: readonly string[];
};

/** Payload of `updateSamlMapping`. */
export type UpdateSamlMappingOutput = void;

/** Input of `deleteSamlMapping`. */
export type DeleteSamlMappingInput = {
  /** Id of the mapping. */
  readonly id: number;
};

/** Payload of `deleteSamlMapping`. */
export type DeleteSamlMappingOutput = void;

/** Input of `listPlatformPermissionSets`. */
export type ListPlatformPermissionSetsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. Source: inference — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, whose answer has pages */
  readonly size?: number | undefined;
};

/** Payload of `listPlatformPermissionSets`. */
export type ListPlatformPermissionSetsOutput = PlatformPermissionSetPage;

/** One item of `listPlatformPermissionSets`. */
export type ListPlatformPermissionSetsItem = PlatformPermissionSet;

/** Input of `createPlatformPermissionSet`. */
export type CreatePlatformPermissionSetInput = {
  /** Name, by which it is addressed. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Allowed actions from `listPlatformPermissionActions`, for example `cnapp.inventory.read`. */
  readonly actions?: readonly string[] | undefined;
};

/** Payload of `createPlatformPermissionSet`. */
export type CreatePlatformPermissionSetOutput = void;

/** Payload of `listPlatformPermissionActions`. */
export type ListPlatformPermissionActionsOutput = PlatformPermissionModules;

/** Input of `getPlatformPermissionSet`. */
export type GetPlatformPermissionSetInput = {
  /** Name of the permission set. */
  readonly name: string;
};

/** Payload of `getPlatformPermissionSet`. */
export type GetPlatformPermissionSetOutput = PlatformPermissionSet;

/** Input of `updatePlatformPermissionSet`. */
export type UpdatePlatformPermissionSetInput = {
  /** Name of the permission set. */
  readonly name: string;
  /** Free text. */
  readonly description?: string | undefined;
  /** Allowed actions from `listPlatformPermissionActions`, for example `cnapp.inventory.read`. */
  readonly actions?: readonly string[] | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updatePlatformPermissionSet`. */
export type UpdatePlatformPermissionSetOutput = void;

/** Input of `deletePlatformPermissionSet`. */
export type DeletePlatformPermissionSetInput = {
  /** Name of the permission set. */
  readonly name: string;
};

/** Payload of `deletePlatformPermissionSet`. */
export type DeletePlatformPermissionSetOutput = void;

/** Input of `listCodeRepositories`. */
export type ListCodeRepositoriesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Whether to list repositories that were never scanned as well. */
  readonly no_scan_repositories?: boolean | undefined;
};

/** Payload of `listCodeRepositories`. */
export type ListCodeRepositoriesOutput = {
  /** The page, from 1. */
  current_page?: number;
  /** The next page; 0, null or missing on the last. */
  next_page?: number | null;
  /** Rows in this page. */
  returned_count?: number;
  /** Number of all rows. */
  total_count?: number;
  /** Number of all repositories. */
  total_repositories?: number;
  /** Repositories with critical findings. */
  total_severity_critical?: number;
  /** Repositories with high findings. */
  total_severity_high?: number;
  /** The repositories. */
  data: CodeRepository[];
};

/** One item of `listCodeRepositories`. */
export type ListCodeRepositoriesItem = CodeRepository;

/** Input of `listCodeRepositoryBranches`. */
export type ListCodeRepositoryBranchesInput = {
  /** Id of the repository. */
  readonly repository_id: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Only branches of this name. Whether a part of it will do is not in aquasec-scan-results of 2026 (read in 2026). */
  readonly branch_name?: string | undefined;
};

/** Payload of `listCodeRepositoryBranches`. */
export type ListCodeRepositoryBranchesOutput = {
  /** Number of all rows. */
  total_count?: number;
  /** The branches. */
  data: CodeRepositoryBranch[];
};

/** One item of `listCodeRepositoryBranches`. */
export type ListCodeRepositoryBranchesItem = CodeRepositoryBranch;

/** Input of `listDetections`. */
export type ListDetectionsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
};

/** Payload of `listDetections`. */
export type ListDetectionsOutput = {
  /** The page, from 1. */
  current_page?: number;
  /** The next page; 0, null or missing on the last. */
  next_page?: number | null;
  /** Rows in this page. */
  returned_count?: number;
  /** Number of all rows. */
  total_count?: number;
  /** The detections. */
  data: Detection[];
};

/** One item of `listDetections`. */
export type ListDetectionsItem = Detection;

/** Input of `listDetectionInstances`. */
export type ListDetectionInstancesInput = {
  /** Id of the kind of finding; a CVE id or a word. */
  readonly avd_id: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
};

/** Payload of `listDetectionInstances`. */
export type ListDetectionInstancesOutput = {
  /** The page, from 1. */
  current_page?: number;
  /** The next page; 0, null or missing on the last. */
  next_page?: number | null;
  /** Rows in this page. */
  returned_count?: number;
  /** Number of all rows. */
  total_count?: number;
  /** The places. */
  data: DetectionInstance[];
};

/** One item of `listDetectionInstances`. */
export type ListDetectionInstancesItem = DetectionInstance;

/** Input of `listSuppressionRules`. */
export type ListSuppressionRulesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /**
   * Member to sort by: `name`, `created`, `updated`, `enforce`, `description`, `created_by`, `enforce_date`,
   * `enable`, `updated_by`, `policy_type`, `scope` or `application_scopes`; a minus sign in front sorts from the end.
   */
  readonly order_by?: string | undefined;
  /** Kind of rules. The vendor's provider always sends `suppression`. */
  readonly type?: string | undefined;
};

/** Payload of `listSuppressionRules`. */
export type ListSuppressionRulesOutput = {
  /** The page, from 1. */
  current_page?: number;
  /** The next page; 0, null or missing on the last. */
  next_page?: number | null;
  /** Rows in this page. */
  returned_count?: number;
  /** Number of all rows. */
  total_count?: number;
  /** Scopes that a rule may have; the form is not in the Terraform provider of 2026 (read in 2026). */
  selection_scopes?: unknown[];
  /** The rules. */
  data: SuppressionRule[];
};

/** One item of `listSuppressionRules`. */
export type ListSuppressionRulesItem = SuppressionRule;

/** Input of `createSuppressionRule`. */
export type CreateSuppressionRuleInput = {
  /** A suppression rule as it is saved. */
  readonly body: SuppressionRuleForSave;
};

/** Payload of `createSuppressionRule`. */
export type CreateSuppressionRuleOutput = SuppressionRule;

/** Input of `getSuppressionRule`. */
export type GetSuppressionRuleInput = {
  /** Id of the rule, `policy_id`. */
  readonly id: string;
};

/** Payload of `getSuppressionRule`. */
export type GetSuppressionRuleOutput = SuppressionRule;

/** Input of `updateSuppressionRule`. */
export type UpdateSuppressionRuleInput = {
  /** Id of the rule, `policy_id`. */
  readonly id: string;
  /** A suppression rule as it is saved. */
  readonly body: SuppressionRuleForSave;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateSuppressionRule`. */
export type UpdateSuppressionRuleOutput = Record<string, unknown>;

/** Input of `deleteSuppressionRule`. */
export type DeleteSuppressionRuleInput = {
  /** Id of the rule, `policy_id`. */
  readonly id: string;
};

/** Payload of `deleteSuppressionRule`. */
export type DeleteSuppressionRuleOutput = Record<string, unknown>;

/** Input of `listBuildSuppressions`. */
export type ListBuildSuppressionsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. The server's default is 50. At least 1. */
  readonly page_size?: number | undefined;
  /** Member to sort by; a minus sign in front sorts from the end. */
  readonly order_by?: string | undefined;
  /** Only suppressions with these words. */
  readonly search?: string | undefined;
  /** Only those for this repository. */
  readonly repository?: string | undefined;
  /** Only those that hide this check or CVE. */
  readonly check?: string | undefined;
  /** Only those for this branch. */
  readonly branch?: string | undefined;
  /** Only those of this scope, for example `repository`. */
  readonly scope?: string | undefined;
  /** Only those that are `enabled` or `disabled`. */
  readonly status?: string | undefined;
};

/** Payload of `listBuildSuppressions`. */
export type ListBuildSuppressionsOutput = {
  /** The page, from 1. */
  current_page?: number;
  /** The next page; 0, null or missing on the last. */
  next_page?: number | null;
  /** Rows in this page. */
  returned_count?: number;
  /** Number of all rows. */
  total_count?: number;
  /** The suppressions. */
  data?: BuildSuppression[];
};

/** One item of `listBuildSuppressions`. */
export type ListBuildSuppressionsItem = BuildSuppression;

/** Input of `createBuildSuppression`. */
export type CreateBuildSuppressionInput = {
  /** A suppression of code scans as it is saved. */
  readonly body: BuildSuppressionForSave;
};

/** Payload of `createBuildSuppression`. */
export type CreateBuildSuppressionOutput = BuildSuppression;

/** Input of `getBuildSuppression`. */
export type GetBuildSuppressionInput = {
  /** Id of the suppression, `policy_id`. */
  readonly id: string;
};

/** Payload of `getBuildSuppression`. */
export type GetBuildSuppressionOutput = BuildSuppression;

/** Input of `updateBuildSuppression`. */
export type UpdateBuildSuppressionInput = {
  /** Id of the suppression, `policy_id`. */
  readonly id: string;
  /** A suppression of code scans as it is saved. */
  readonly body: BuildSuppressionForSave;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateBuildSuppression`. */
export type UpdateBuildSuppressionOutput = Record<string, unknown>;

/** Input of `deleteBuildSuppression`. */
export type DeleteBuildSuppressionInput = {
  /** Id of the suppression, `policy_id`. */
  readonly id: string;
};

/** Payload of `deleteBuildSuppression`. */
export type DeleteBuildSuppressionOutput = void;

/** Input of `listBuildChecks`. */
export type ListBuildChecksInput = {
  /** Kind of the checks; `iac` is the one word that is known. */
  readonly check_type?: string | undefined;
};

/** Payload of `listBuildChecks`. */
export type ListBuildChecksOutput = Record<string, unknown>;

/** Input of `listCodeScanResults`. */
export type ListCodeScanResultsInput = {
  /** Only findings of this repository. How to name several is not in aquasec-scan-results of 2026 (read in 2026). */
  readonly repositoryIds?: string | undefined;
  /** Only findings of this scan. How to name several is not in aquasec-scan-results of 2026 (read in 2026). */
  readonly scanIds?: string | undefined;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. One client sends 100, another about 10,000. At least 1. */
  readonly size?: number | undefined;
};

/** Payload of `listCodeScanResults`. */
export type ListCodeScanResultsOutput = {
  /** Number of all findings. */
  total?: number;
  /** The findings. */
  data: CodeScanFinding[];
};

/** One item of `listCodeScanResults`. */
export type ListCodeScanResultsItem = CodeScanFinding;

/** Input of `listCodesecRepositories`. */
export type ListCodesecRepositoriesInput = {
  /** Only these repositories. The client repeats the parameter. */
  readonly ids?: readonly string[] | undefined;
  /** Only repositories of this name. */
  readonly name?: string | undefined;
  /** Whether to give all repositories at once. */
  readonly disable_pagination?: boolean | undefined;
};

/** Payload of `listCodesecRepositories`. */
export type ListCodesecRepositoriesOutput = {
  /** The repositories. */
  data?: {
    /** Id of the repository. */
    id?: string;
  }[];
};

/** Input of `addRepositoryLabels`. */
export type AddRepositoryLabelsInput = {
  /** Labels to put on. */
  readonly labelNames: readonly string[];
  /** Repositories, by the ids of `listCodesecRepositories`. */
  readonly repositoryIds: readonly string[];
  /** Whether the labels that are there go. The client sends `false`. */
  readonly deleteOldLabels?: boolean | undefined;
};

/** Payload of `addRepositoryLabels`. */
export type AddRepositoryLabelsOutput = void;

/** Input of `removeRepositoryLabels`. */
export type RemoveRepositoryLabelsInput = {
  /** Label to take off, or an array of some. */
  readonly labelName: string | readonly string[];
  /** Repositories, by the ids of `listCodesecRepositories`. */
  readonly repositoryIds: readonly string[];
};

/** Payload of `removeRepositoryLabels`. */
export type RemoveRepositoryLabelsOutput = void;

/** Input of `selectCodeRepositories`. */
export type SelectCodeRepositoriesInput = {
  /** Where the repositories are, for example `github`. */
  readonly source: string;
  /** Repositories to scan. */
  readonly includeIds: readonly string[];
  /** Repositories to leave out. */
  readonly excludeIds: readonly string[];
  /** Whether to take all repositories. */
  readonly selectAll: boolean;
  /** Integration by id. */
  readonly integrationId?: string | undefined;
  /** Integration by name. */
  readonly integrationName?: string | undefined;
  /** Only repositories with a push in this number of days. */
  readonly includeByDays?: number | undefined;
};

/** Payload of `selectCodeRepositories`. */
export type SelectCodeRepositoriesOutput = {
  /** The repositories that were added. */
  addedRepositoriesMetadata?: {
    /** Id of the repository. */
    id?: string;
    /** Name of the repository. */
    name?: string;
  }[];
};

/** Payload of `listExports`. */
export type ListExportsOutput = Export[];

/** Input of `createExport`. */
export type CreateExportInput = {
  /** The export to set up. */
  readonly body: ExportForCreate;
};

/** Payload of `createExport`. */
export type CreateExportOutput = {
  /** Id of the new export. */
  export_id: string;
};

/** Input of `getExport`. */
export type GetExportInput = {
  /** Id of the export. */
  readonly id: string;
};

/** Payload of `getExport`. */
export type GetExportOutput = Record<string, unknown>;

/** Input of `deleteExports`. */
export type DeleteExportsInput = {
  readonly body: {
    /** Ids of the exports. */
    ids: readonly string[];
  };
};

/** Payload of `deleteExports`. */
export type DeleteExportsOutput = Record<string, unknown>;

/** Input of `setExportActivityStatus`. */
export type SetExportActivityStatusInput = {
  /** Id of the export. */
  readonly id: string;
  readonly body: {
    /** Whether the export runs. */
    is_active: boolean;
  };
};

/** Payload of `setExportActivityStatus`. */
export type SetExportActivityStatusOutput = Record<string, unknown>;

/** Payload of `getExportMetadata`. */
export type GetExportMetadataOutput = ExportMetadata;

/** Payload of `getExportEntitiesData`. */
export type GetExportEntitiesDataOutput = ExportEntities;

/** Payload of `listExportIntegrations`. */
export type ListExportIntegrationsOutput = ExportIntegration[];

/** Input of `startDiscovery`. */
export type StartDiscoveryInput = {
  /** The cloud of the account. */
  readonly cloud: 'aws' | 'google' | 'azure';
  /** Id of the API key that signed. */
  readonly 'X-API-Key': string;
  /** Unix milliseconds that every signature covers. */
  readonly 'X-Timestamp': string;
  /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
  readonly 'X-Authenticate-Api-Key-Signature': string;
  /**
   * Signature of `POST /v2/keys` over the exact compact body that Autoconnect will send, its members in
   * alphabetical order.
   */
  readonly 'X-Register-New-Cspm-Signature': string;
  /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
  readonly 'X-Tokens-Signature'?: string | undefined;
  /**
   * What the vendor's Terraform modules send to start an onboarding. Which members a cloud needs is not in
   * terraform-aws-onboarding of 2025 (read in 2026).
   */
  readonly body: DiscoveryForStart;
};

/** Payload of `startDiscovery`. */
export type StartDiscoveryOutput = Discovery;

/** Input of `deleteDiscovery`. */
export type DeleteDiscoveryInput = {
  /** Id of the API key that signed. */
  readonly 'X-API-Key': string;
  /** Unix milliseconds that every signature covers. */
  readonly 'X-Timestamp': string;
  /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
  readonly 'X-Authenticate-Api-Key-Signature': string;
  /** Signature of `DELETE /v2/keys/{cspm_key_id}` without a body. */
  readonly 'X-Register-New-Cspm-Signature': string;
  /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
  readonly 'X-Tokens-Signature'?: string | undefined;
  /** The accounts to disconnect. */
  readonly body: DiscoveryForDelete;
};

/** Payload of `deleteDiscovery`. */
export type DeleteDiscoveryOutput = Record<string, unknown>;

/** Input of `updateDiscoveryCredentials`. */
export type UpdateDiscoveryCredentialsInput = {
  /** The cloud of the account. Only `aws` is seen in use. */
  readonly cloud: string;
  /** Id of the API key that signed. */
  readonly 'X-API-Key': string;
  /** Unix milliseconds that every signature covers. */
  readonly 'X-Timestamp': string;
  /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
  readonly 'X-Authenticate-Api-Key-Signature': string;
  /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
  readonly 'X-Tokens-Signature'?: string | undefined;
  /** New roles of an account. */
  readonly body: DiscoveryCredentialsForUpdate;
};

/** Payload of `updateDiscoveryCredentials`. */
export type UpdateDiscoveryCredentialsOutput = Record<string, unknown>;

/** Input of `listConnectedAccounts`. */
export type ListConnectedAccountsInput = {
  /** The cloud, for example `google` or `azure`. */
  readonly cloud_provider?: string | undefined;
  /** How the accounts came in. The vendor's modules always send `auto_discovery`. */
  readonly integration_type?: string | undefined;
  /** The organisation or management group that the accounts belong to. */
  readonly organization_id?: string | undefined;
  /** Id of the API key that signed. */
  readonly 'X-API-Key': string;
  /** Unix milliseconds that every signature covers. */
  readonly 'X-Timestamp': string;
  /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
  readonly 'X-Authenticate-Api-Key-Signature': string;
  /** Signature of `GET /v2/keys` without a body. */
  readonly 'X-Register-New-Cspm-Signature': string;
  /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
  readonly 'X-Tokens-Signature'?: string | undefined;
};

/** Payload of `listConnectedAccounts`. */
export type ListConnectedAccountsOutput = {
  /** One entry per account. */
  cloud_accounts_data: ConnectedAccount[];
};

/** Signing in, exchanging an API key for a token, and finding the console. */
export interface AuthOperations {
  /**
   * Sign in with e-mail and password.
   *
   * Answers with a bearer token that is good for 3600 seconds, on the CSPM API and on the tenant's console alike. There
   * is no refresh and no logout: sign in again. Users for whom single sign-on is enforced cannot use it; API keys are
   * not affected. An identifier that is not an e-mail address (as self-hosted consoles have them) answers 422. The wrong
   * region looks like a wrong password.
   *
   * Source: vendor article — Aqua support: Enterprise API in the CSPM platform; aquasecurity/terraform-provider-aquasec client/client.go, GetUSEAuthToken
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/signin` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable. No credential is sent.
   *
   * @example
   * ```ts
   * const result = await client.auth.signIn({
   *   email: 'ops@example.org',
   *   password: 'correct-horse-battery',
   * });
   * ```
   */
  readonly signIn: OperationCall<SignInInput, SignInOutput>;

  /**
   * Exchange an API key for a bearer token.
   *
   * The request is signed with the secret of the API key over timestamp, method, path and exactly the body that is sent;
   * the clocks may differ by 30 seconds. The payload is the token itself, a plain text, where `signIn` has an object.
   * Without `csp_roles` the console may refuse data calls with 403.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Authentication; cloudsploit/docs API Blueprint, Signature Creation; roles and ANY: aquasecurity/terraform-provider-aquasec client/client.go; path form: andreazorzetto/aquasec-lib aquasec/auth.py; group_id: AbsaOSS/aquasec-scan-results
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/tokens` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.auth.createToken({
   *   validity: 240,
   *   allowed_endpoints: ['GET', 'POST', 'PUT', 'DELETE'],
   *   csp_roles: ['Auditor'],
   * });
   * ```
   */
  readonly createToken: OperationCall<CreateTokenInput, CreateTokenOutput>;

  /**
   * Find the console of the signed-in account.
   *
   * Says which console belongs to the token: `https://` and `ese_url` is the base of every `/api/v1` and `/api/v2`
   * call. The claim `csp_metadata.urls.ese_url` inside the token holds the same host without a call. The service
   * is not in the Terraform provider of 2026 (read in 2026); the vendor's own clients use it. The form of its
   * errors is not in the Terraform provider of 2026 (read in 2026).
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/client.go, GetUSEAuthToken; further members: Creativice-Oy/graph-aquasecurity-trivy src/types.ts
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v1/envs` on the host `provisioning`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.auth.getEnvironment();
   * ```
   */
  readonly getEnvironment: OperationCall<NoInput, GetEnvironmentOutput>;

  /**
   * Log in to a self-hosted console.
   *
   * For self-hosted consoles only; on SaaS use `signIn` or `createToken`. The token's `exp` claim says how long it is
   * good, nine hours by one account. Users that come from SAML, OIDC or LDAP may be refused: use a local user.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/client.go, GetCspAuthToken; abilities: BryanKMorrow/aqua-sdk-go client/client.go; user: PyPI aqua 0.1.27
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /api/v1/login`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable. No credential is sent.
   *
   * @example
   * ```ts
   * const { token, user } = await client.auth.login({
   *   id: 'api-user',
   *   password: 'correct-horse-battery',
   * });
   * ```
   */
  readonly login: OperationCall<LoginInput, LoginOutput>;

  /**
   * Ask a console how it wants to be called.
   *
   * Needs no credential. A self-hosted console can be set up to expect the credential in another header than
   * `Authorization`, and says so here.
   *
   * Source: vendor's code — aquasecurity/starboard pkg/plugin/aqua/client/client.go, getAuthHeader
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. No credential is sent.
   *
   * @example
   * ```ts
   * const { authorization_header } = await client.auth.getApiInfo();
   * ```
   */
  readonly getApiInfo: OperationCall<NoInput, GetApiInfoOutput>;
}

/** Image registries that Aqua pulls from. */
export interface RegistriesOperations {
  /**
   * List all registries.
   *
   * All registries in one answer, a bare array. Images on hosts appear under a registry called `Host Images`.
   *
   * Source: vendor article — Aqua support: Enterprise API in the CSPM platform; shape: aquasecurity/terraform-provider-aquasec client/registries.go, aquasecurity/starboard pkg/plugin/aqua/client/types.go, Creativice-Oy/graph-aquasecurity-trivy src/types.ts
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/registries`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.registries.listRegistries();
   * ```
   */
  readonly listRegistries: OperationCall<NoInput, Registry[]>;

  /**
   * Add a registry.
   *
   * The console tests the connection first; `force_save` saves even when the test fails. Often there is no body in
   * the answer, and what one would hold is not in the Terraform provider of 2026 (read in 2026). Names are ids:
   * renaming means adding the registry anew.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/registries.go, CreateRegistry, and docs/resources/integration_registry.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/registries`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.registries.createRegistry({
   *   name: 'Acme ECR',
   *   type: 'AWS',
   *   description: 'Images of the shop',
   *   url: 'eu-west-1',
   *   prefixes: ['444455556666.dkr.ecr.eu-west-1.amazonaws.com'],
   *   auto_pull: true,
   *   auto_pull_time: '03:00',
   *   auto_pull_interval: 1,
   *   auto_pull_max: 100,
   *   auto_scan_time: {
   *     iteration: 1,
   *     iteration_type: 'week',
   *     time: '2031-07-09T03:00:00Z',
   *     week_days: ['Monday'],
   *   },
   *   image_creation_date_condition: 'image_count',
   *   pull_image_count: 3,
   *   pull_image_tag_pattern: [':latest'],
   *   scanner_type: 'any',
   *   options: [
   *     { option: 'ARNRole', value: 'arn:aws:iam::444455556666:role/aqua-reader' },
   *     { option: 'sts:ExternalId', value: 'b7f0c2d19e' },
   *   ],
   *   webhook: { enabled: false, url: '', auth_token: '' },
   *   force_save: true,
   * });
   * ```
   */
  readonly createRegistry: OperationCall<CreateRegistryInput, CreateRegistryOutput>;

  /**
   * List the registries page by page.
   *
   * The same registries as `listRegistries`, in pages. Known from a third-party client only.
   *
   * Source: third party — richardmsong/aqua-scan-gate pkg/aqua/client.go, RegistriesResponse
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/registries`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (richardmsong/aqua-scan-gate pkg/aqua/client_test.go, in its answers). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.registries.listRegistriesPaged.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listRegistriesPaged: PagedOperationCall<ListRegistriesPagedInput | void, ListRegistriesPagedOutput, Registry>;

  /**
   * Get a registry.
   *
   * One registry by its name. The password is not in the answer. The vendor's own client takes an answer without a name
   * as "not found".
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/registries.go, GetRegistry
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/registries/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.registries.getRegistry({ name: 'Acme ECR' });
   * ```
   */
  readonly getRegistry: OperationCall<GetRegistryInput, GetRegistryOutput>;

  /**
   * Replace a registry.
   *
   * Replaces all settings of the registry; what is left out is reset. As the password does not come back in reads, send
   * it again or it can be lost.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/registries.go, UpdateRegistry
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v1/registries/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateRegistryInput` makes its input of what `getRegistry` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.registries.updateRegistry({
   *   name: 'Acme ECR',
   *   type: 'AWS',
   *   description: 'Images of the shop and of the back office',
   *   url: 'eu-west-1',
   *   prefixes: ['444455556666.dkr.ecr.eu-west-1.amazonaws.com'],
   *   auto_pull: true,
   *   auto_pull_time: '04:30',
   *   auto_pull_interval: 1,
   *   auto_pull_max: 200,
   *   image_creation_date_condition: 'image_age',
   *   pull_image_age: '30D',
   *   scanner_type: 'specific',
   *   scanner_group_name: 'eu-scanners',
   *   options: [
   *     { option: 'ARNRole', value: 'arn:aws:iam::444455556666:role/aqua-reader' },
   *     { option: 'sts:ExternalId', value: 'b7f0c2d19e' },
   *   ],
   * });
   * ```
   */
  readonly updateRegistry: OperationCall<UpdateRegistryInput, UpdateRegistryOutput>;

  /**
   * Remove a registry.
   *
   * Removes the registry from Aqua. What becomes of its images is not in the Terraform provider of 2026 (read in 2026).
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/registries.go, DeleteRegistry
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v1/registries/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.registries.deleteRegistry({ name: 'Acme ECR' });
   * ```
   */
  readonly deleteRegistry: OperationCall<DeleteRegistryInput, DeleteRegistryOutput>;
}

/** Scanning one image and reading the result. */
export interface ImageScansOperations {
  /**
   * Start a scan of an image.
   *
   * Queues a scan and returns at once; an image that Aqua does not know yet is registered by the call. The registry must
   * exist, and the caller needs to edit images. Poll `getImageScanStatus` every 10 seconds or so: small images take a
   * minute, large ones ten. Right after the start a 404 or the previous result is normal. Each call scans again.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Start Image Scan; answer: armory-io/aquasec-scan-action
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /api/v1/scanner/registry/{registry}/image/{image}/scan`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.imageScans.startImageScan({
   *   registry: 'Docker Hub',
   *   image: 'acme/web:1.4.2',
   *   webhook_url: 'https://ci.example.org/hooks/aqua',
   * });
   * ```
   */
  readonly startImageScan: OperationCall<StartImageScanInput, StartImageScanOutput | undefined>;

  /**
   * Get the state of an image's scan.
   *
   * 404 means never scanned or unknown to the console. After a second start the state may still be `Scanned` from the first scan;
   * the queue's `last_updated` or the image's `scan_date` tell which.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Get Scan Status
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/scanner/registry/{registry}/image/{image}/status`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { status } = await client.imageScans.getImageScanStatus({
   *   registry: 'Docker Hub',
   *   image: 'acme/web:1.4.2',
   * });
   * ```
   */
  readonly getImageScanStatus: OperationCall<GetImageScanStatusInput, GetImageScanStatusOutput>;

  /**
   * Get the result of an image's scan.
   *
   * The result of the last scan with all findings in one answer. `disallowed` is the verdict of the assurance policies.
   * 404 means never scanned or unknown to the console.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Get Scan Results
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/scanner/registry/{registry}/image/{image}/scan_result`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.imageScans.getImageScanResult({
   *   registry: 'Docker Hub',
   *   image: 'acme/web:1.4.2',
   * });
   * ```
   */
  readonly getImageScanResult: OperationCall<GetImageScanResultInput, GetImageScanResultOutput>;

  /**
   * Download all CVEs as CSV.
   *
   * Every CVE of every image in one CSV text. No parameters are documented, nor are the columns. On a large estate it is
   * big and slow.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Get Image Vulnerability Report (CSV)
   *
   * Evidence: vendor article without a date, read in 2026. Known: path.
   *
   * @remarks
   * `GET /api/v1/cves/report/csv`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. One attempt may take 300 s.
   *
   * @example
   * ```ts
   * const text = await client.imageScans.downloadCveReportCsv();
   * ```
   */
  readonly downloadCveReportCsv: OperationCall<NoInput, DownloadCveReportCsvOutput>;
}

/** The queue of image scans and the scanners that work on it. */
export interface ScanQueueOperations {
  /**
   * List the jobs in the scan queue.
   *
   * Pending, running, finished and failed scans, until `clearScanQueue` removes the last two. The queue moves while it
   * is read, so a job can show up on two pages.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), List Scan Jobs; further members: nortonlifelock/aegis pkg/aqua/xml_scan.go
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /api/v1/scanqueue`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: the vendor's default (50, as the server's). The server does not count the items. With `order_by`, items with equal values may be ordered anew for each page, so that some come twice and others not at all.
   *
   * @example
   * ```ts
   * for await (const item of client.scanQueue.listScanJobs.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listScanJobs: PagedOperationCall<ListScanJobsInput | void, ListScanJobsOutput, ScanJob>;

  /**
   * List the running scanners.
   *
   * Compare `last_heartbeat` with the clock to see whether a scanner still lives.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), List Scanners
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /api/v1/scanqueue/scanners`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: the vendor's default (50, as the server's). The server does not count the items.
   *
   * @example
   * ```ts
   * for await (const item of client.scanQueue.listScanners.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listScanners: PagedOperationCall<ListScannersInput | void, ListScannersOutput, QueueScanner>;

  /**
   * Count the jobs in the scan queue by state.
   *
   * Five counters in one cheap call; good for monitoring.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Get Queue Summary; DataDog/integrations-extras aqua
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/scanqueue/summary`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.scanQueue.getScanQueueSummary();
   * ```
   */
  readonly getScanQueueSummary: OperationCall<NoInput, GetScanQueueSummaryOutput>;

  /**
   * Cancel scans that have not started.
   *
   * Only pending jobs can be cancelled; running ones go on. A pair of registry and image stands for every job of that
   * image.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Cancel Jobs
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/scanqueue/cancel_jobs`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.scanQueue.cancelScanJobs({
   *   jobs: [
   *     { registry: 'Docker Hub', image: 'acme/web:1.4.2' },
   *     { registry: 'Acme ECR', image: 'acme/worker:9' },
   *   ],
   * });
   * ```
   */
  readonly cancelScanJobs: OperationCall<CancelScanJobsInput, CancelScanJobsOutput>;

  /**
   * Scan again what is finished or failed.
   *
   * Makes new jobs for finished or failed ones and puts them at the back of the queue. Each call scans again.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Requeue Jobs
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/scanqueue/requeue_jobs`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.scanQueue.requeueScanJobs({
   *   jobs: [{ registry: 'Docker Hub', image: 'acme/web:1.4.2' }],
   * });
   * ```
   */
  readonly requeueScanJobs: OperationCall<RequeueScanJobsInput, RequeueScanJobsOutput>;

  /**
   * Remove finished and failed jobs.
   *
   * Empties the queue of everything that is over; pending and running jobs stay. There is no body and no filter, so
   * requeue what you still need first.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Clear Queue
   *
   * Evidence: vendor article without a date, read in 2026. Known: path.
   *
   * @remarks
   * `POST /api/v1/scanqueue/clear`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.scanQueue.clearScanQueue();
   * ```
   */
  readonly clearScanQueue: OperationCall<NoInput, ClearScanQueueOutput>;
}

/** Registered images, their findings, and what can be done with them. */
export interface ImagesOperations {
  /**
   * List the registered images.
   *
   * Every image that Aqua knows, page by page. The documentation speaks of filters without naming them; those here are
   * in use by public clients. Ids for `deleteImagesByUid` come from `listInventoryImages`, not from here.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), List Registered Images; filters: nortonlifelock/aegis pkg/aqua/endpoints.go; path and shape: BryanKMorrow/aqua-sdk-go client/images_all.go
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /api/v2/images`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (BryanKMorrow/aqua-sdk-go client/images_all.go). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.images.listImages.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listImages: PagedOperationCall<ListImagesInput | void, ListImagesOutput, Image>;

  /**
   * Register one image and scan it.
   *
   * Makes the image known to Aqua and queues a scan. Name it either by `repository` and `tag`, or by `image` as
   * repository, `@` and digest; the second form comes from a third-party client. Neither status nor answer is
   * documented; 201 was seen. To register several at once use `registerImages`.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Register Image; image by digest and 201: richardmsong/aqua-scan-gate pkg/aqua/client.go
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/images`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.images.registerImage({ registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' });
   * ```
   */
  readonly registerImage: OperationCall<RegisterImageInput, RegisterImageOutput>;

  /**
   * Get a registered image.
   *
   * Scan state, counts of findings, verdict of the policies, metadata and build history. 404 means that the image is not
   * registered. The operation to poll after `rescanImages`: the scan is over when `scan_status` is neither `pending` nor
   * `in_progress`. Look up by digest with `@sha256:` and the digest as the tag.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Get Image Information; path and shape: aquasecurity/terraform-provider-aquasec client/image.go, GetImage; digest: richardmsong/aqua-scan-gate pkg/aqua/client.go
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/images/{registry}/{repository}/{tag}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.images.getImage({
   *   registry: 'Docker Hub',
   *   repository: 'acme/web',
   *   tag: '1.4.2',
   * });
   * ```
   */
  readonly getImage: OperationCall<GetImageInput, GetImageOutput>;

  /**
   * Remove a registered image.
   *
   * Removes one image from Aqua by name. For many at once see `deleteImagesByUid`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/image.go, DeleteImage
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/images/{registry}/{repository}/{tag}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.images.deleteImage({ registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' });
   * ```
   */
  readonly deleteImage: OperationCall<DeleteImageInput, DeleteImageOutput>;

  /**
   * List the vulnerabilities of an image.
   *
   * One row per vulnerability and resource of the image. The filters are those of `listVulnerabilities` that make
   * sense for one image; third-party clients send them here, but which of them the console heeds is not in the
   * vendor's article or starboard of 2026 (read in 2026).
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), List Image Vulnerabilities; path and shape: aquasecurity/starboard pkg/plugin/aqua/client; filters: BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/images/{registry}/{repository}/{tag}/vulnerabilities`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go; aquasecurity/reportgen asks for 100). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.images.listImageVulnerabilities.items({
   *   registry: 'Docker Hub',
   *   repository: 'acme/web',
   *   tag: '1.4.2',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listImageVulnerabilities: PagedOperationCall<ListImageVulnerabilitiesInput, ListImageVulnerabilitiesOutput, Vulnerability>;

  /**
   * List the past scans of an image.
   *
   * When the image was scanned and what was found each time. The documentation speaks of an array; consoles answer with
   * a page.
   *
   * Source: vendor article — Aqua Security API Reference (image scanning), Get Image Scan History; shape: BryanKMorrow/aqua-sdk-go types/images/scan_history.go; query: aquasecurity/reportgen rest/requestImage.go
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/images/{registry}/{repository}/{tag}/scan_history`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: the vendor's default (50, as the server's; aquasecurity/reportgen rest/requestImage.go asks for 10). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.images.listImageScanHistory.items({
   *   registry: 'Docker Hub',
   *   repository: 'acme/web',
   *   tag: '1.4.2',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listImageScanHistory: PagedOperationCall<ListImageScanHistoryInput, ListImageScanHistoryOutput, ImageScanHistoryEntry>;

  /**
   * List the sensitive data found in an image.
   *
   * Keys, certificates and the like, with the place where each was found.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go types/images/sensitive.go; aquasecurity/reportgen data/sensitive.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/images/{registry}/{repository}/{tag}/sensitive`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.images.listImageSensitiveData.items({
   *   registry: 'Docker Hub',
   *   repository: 'acme/web',
   *   tag: '1.4.2',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listImageSensitiveData: PagedOperationCall<ListImageSensitiveDataInput, ListImageSensitiveDataOutput, ImageSensitiveData>;

  /**
   * List the packages and files of an image.
   *
   * What the scan found in the image, with the `resource_cpe` that an acknowledgement of a vulnerability needs (see
   * `createAcknowledgements`). The vendor's article names that member and shows no answer, so the answer is open; whether it comes
   * in pages is not in the article.
   *
   * Source: official documentation — Aqua support, How to acknowledge vulnerabilities via the REST API (article 16000084575)
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v2/images/{registry}/{repository}/{tag}/resources`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { count, result } = await client.images.listImageResources({
   *   registry: 'Docker Hub',
   *   repository: 'acme/web',
   *   tag: '1.4.2',
   * });
   * ```
   *
   * @experimental
   */
  readonly listImageResources: OperationCall<ListImageResourcesInput, ListImageResourcesOutput>;

  /**
   * Export images with what is known of them.
   *
   * What the console knows of the named images, as one object. How an image is written (`registry/repository:tag` or
   * otherwise) and what the answer holds is not in the known client, so the answer is open.
   *
   * Source: third party — aqua 0.1.27 (PyPI), export_images
   *
   * Evidence: third party without a date, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/images/export`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { images } = await client.images.exportImages({ images: ['acme/web:1.4.2'] });
   * ```
   *
   * @experimental
   */
  readonly exportImages: OperationCall<ExportImagesInput, ExportImagesOutput>;

  /**
   * List the malware found in an image.
   *
   * Malware by name, with the places where it was found and whether someone accepted it.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go types/images/malware.go; aquasecurity/reportgen data/Malware.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/images/{registry}/{repository}/{tag}/malware`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.images.listImageMalware.items({
   *   registry: 'Docker Hub',
   *   repository: 'acme/web',
   *   tag: '1.4.2',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listImageMalware: PagedOperationCall<ListImageMalwareInput, ListImageMalwareOutput, ImageMalware>;

  /**
   * List the layers of an image.
   *
   * Each layer with the number of findings in it. The same layer id can come more than once.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go types/images/layers.go and client/image_layers.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/images/{registry}/{repository}/{tag}/history_layers`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (BryanKMorrow/aqua-sdk-go client/image_layers.go). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.images.listImageLayers.items({
   *   registry: 'Docker Hub',
   *   repository: 'acme/web',
   *   tag: '1.4.2',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listImageLayers: PagedOperationCall<ListImageLayersInput, ListImageLayersOutput, ImageLayer>;

  /**
   * Remove images by their ids.
   *
   * Removes many images in one call. The ids are numbers that `listInventoryImages` shows; the lists of this family do
   * not have them.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/inventory.py, api_delete_images
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/images/actions/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.images.deleteImagesByUid({ uids: [40117, 40118] });
   * ```
   *
   * @experimental
   */
  readonly deleteImagesByUid: OperationCall<DeleteImagesByUidInput, DeleteImagesByUidOutput>;

  /**
   * Register several images and scan them.
   *
   * Makes the images known to Aqua and queues their scans. The registries must exist.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/image.go, CreateImage
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/images`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.images.registerImages({
   *   images: [
   *     { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' },
   *     { registry: 'Acme ECR', repository: 'acme/worker', tag: '9' },
   *   ],
   * });
   * ```
   */
  readonly registerImages: OperationCall<RegisterImagesInput, RegisterImagesOutput>;

  /**
   * Scan registered images again.
   *
   * Queues the scans and returns at once; poll `getImage`, the vendor's own client does so every 2 seconds. Each call
   * scans again.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/image.go, RescanImage; name: nortonlifelock/aegis pkg/aqua/image.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/images/rescan`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.images.rescanImages({
   *   full_rescan: true,
   *   images: [
   *     { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2', name: 'acme/web:1.4.2' },
   *   ],
   * });
   * ```
   */
  readonly rescanImages: OperationCall<RescanImagesInput, RescanImagesOutput>;

  /**
   * Allow images by hand.
   *
   * Marks the images as `whitelisted`. `blockImages` is the opposite; there is no call that takes both marks away.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/image.go, ChangeImagePermission
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/images/allow`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.images.allowImages({
   *   comment: 'Accepted until the next release',
   *   images: [{ registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' }],
   * });
   * ```
   */
  readonly allowImages: OperationCall<AllowImagesInput, AllowImagesOutput>;

  /**
   * Block images by hand.
   *
   * Marks the images as `blacklisted`. `allowImages` is the opposite; there is no call that takes both marks away.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/image.go, ChangeImagePermission
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/images/disallow`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.images.blockImages({
   *   comment: 'Withdrawn by the supplier',
   *   images: [{ registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' }],
   * });
   * ```
   */
  readonly blockImages: OperationCall<BlockImagesInput, BlockImagesOutput>;
}

/** Repositories of container images. */
export interface RepositoriesOperations {
  /**
   * List the image repositories.
   *
   * Every repository with the sum of findings in its images. Asked for one row it is a good probe: JSON means that the
   * host is a console, 401 or 403 that the credential is weak, 415 that it is a gateway.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/repositories.py; BryanKMorrow/aqua-sdk-go types/images/repositories.go; Creativice-Oy/graph-aquasecurity-trivy src/types.ts
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /api/v2/repositories`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (BryanKMorrow/aqua-sdk-go client/repository_list.go; andreazorzetto/aquasec-lib 0.14.1 asks for 100). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.repositories.listRepositories.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listRepositories: PagedOperationCall<ListRepositoriesInput | void, ListRepositoriesOutput, Repository>;

  /**
   * Remove a repository and its images.
   *
   * The console accepts and works it off later, so the repository can still be listed for a while.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/repositories.py, api_delete_repo
   *
   * Evidence: third party of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/repositories/{registry}/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.repositories.deleteRepository({ registry: 'Docker Hub', name: 'acme/web' });
   * ```
   *
   * @experimental
   */
  readonly deleteRepository: OperationCall<DeleteRepositoryInput, DeleteRepositoryOutput>;
}

/** Vulnerabilities over all images, and the risks that someone accepted. */
export interface RisksOperations {
  /**
   * Count the vulnerabilities over all images.
   *
   * Sums over all registered images in one call.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go types/risks/counts.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, response. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/risks`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.risks.getRiskCounts();
   * ```
   *
   * @experimental
   */
  readonly getRiskCounts: OperationCall<NoInput, GetRiskCountsOutput>;

  /**
   * List the vulnerabilities of all images.
   *
   * One row per vulnerability, resource and image. Pages cost more the deeper they are: narrow by `digest`, or by
   * `registry_name` and `image_name`, or use the vulnerability exports for everything. Without page members some consoles
   * send all rows at once. Some filters work after paging, so a short page is not the last one. A long read can fail with
   * 500 and SQLSTATE 40001, which passes.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/vulnerabilities.go; filters: andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, nortonlifelock/aegis pkg/aqua/endpoints.go, aquasecurity/aqua-dash
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/risks/vulnerabilities`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 500 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/vulnerabilities.py, for whole lists; single pages of 1000 are taken as well). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.risks.listVulnerabilities.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listVulnerabilities: PagedOperationCall<ListVulnerabilitiesInput | void, ListVulnerabilitiesOutput, Vulnerability>;

  /**
   * List the accepted risks.
   *
   * Vulnerabilities, sensitive data and malware that someone accepted. There is no route for one of them: they have no
   * id, so find one by issue, resource and place.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/acknowledge.go, AcknowledgeRead; filters and paging: BryanKMorrow/aqua-sdk-go client/risks_acknowledge.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/risks/acknowledge`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (BryanKMorrow/aqua-sdk-go client/risks_acknowledge.go). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.risks.listAcknowledgements.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listAcknowledgements: PagedOperationCall<ListAcknowledgementsInput | void, ListAcknowledgementsOutput, Acknowledgement>;

  /**
   * Accept risks.
   *
   * Accepts one issue or many with one comment. What an issue must have depends on `resource_type`; take the members
   * from the finding. Without `image_name` the acceptance holds for every image.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/acknowledge.go, AcknowledgeCreate, and docs/resources/acknowledge.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/risks/acknowledge`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.risks.createAcknowledgements({
   *   comment: 'Not reachable from outside',
   *   issues: [
   *     {
   *       issue_type: 'vulnerability',
   *       issue_name: 'CVE-2031-10001',
   *       resource_type: 'package',
   *       resource_name: 'libexample1',
   *       resource_version: '1.2.3-1',
   *       resource_format: 'deb',
   *       resource_cpe: 'pkg:/debian:14.1:libexample1:1.2.3-1',
   *       image_name: 'acme/web:1.4.2',
   *       registry_name: 'Docker Hub',
   *       os: 'debian',
   *       os_version: '14.1',
   *       expiration_days: 30,
   *     },
   *   ],
   * });
   * ```
   */
  readonly createAcknowledgements: OperationCall<CreateAcknowledgementsInput, CreateAcknowledgementsOutput>;

  /**
   * Accept risks no longer.
   *
   * The body says which, in the form of `createAcknowledgements`, on a DELETE: make sure that nothing between here and
   * the console drops it.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/acknowledge.go, AcknowledgeDelete
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `DELETE /api/v2/risks/acknowledge/multiple`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.risks.deleteAcknowledgements({
   *   issues: [
   *     {
   *       issue_type: 'vulnerability',
   *       issue_name: 'CVE-2031-10001',
   *       resource_type: 'package',
   *       resource_name: 'libexample1',
   *       resource_version: '1.2.3-1',
   *       resource_format: 'deb',
   *       resource_cpe: 'pkg:/debian:14.1:libexample1:1.2.3-1',
   *       image_name: 'acme/web:1.4.2',
   *       registry_name: 'Docker Hub',
   *       os: 'debian',
   *       os_version: '14.1',
   *     },
   *   ],
   * });
   * ```
   */
  readonly deleteAcknowledgements: OperationCall<DeleteAcknowledgementsInput, DeleteAcknowledgementsOutput>;
}

/** Exports of vulnerabilities that the console builds: start, look, fetch. */
export interface VulnerabilityExportsOperations {
  /**
   * List the columns that an export can have.
   *
   * Groups of columns, each with a map from the name that `columns` takes to the name on display. There are over a
   * hundred, many of which the recommended set leaves out.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, get_available_columns
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/risks/vulnerabilities/{entity}/columns/available`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.vulnerabilityExports.listExportColumns({ entity: 'images' });
   * ```
   *
   * @experimental
   */
  readonly listExportColumns: OperationCall<ListExportColumnsInput, ListExportColumnsOutput>;

  /**
   * List the exporters.
   *
   * The exporters of the tenant. `startVulnerabilityExport` wants the name of one of them; `Compressed CSV` comes with
   * the product.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, get_exporter_names
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/hub/findings/vulnerabilities/{entity}/exporters`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { result } = await client.vulnerabilityExports.listExporters({ entity: 'images' });
   * ```
   *
   * @experimental
   */
  readonly listExporters: OperationCall<ListExportersInput, ListExportersOutput>;

  /**
   * Start an export of vulnerabilities.
   *
   * Starts the building of an archive and gives a token to look (`getVulnerabilityExportJob`) and to fetch
   * (`streamVulnerabilityExport`). `name` must be an exporter that exists, else the answer is 500 "Exporter … not
   * found". One of `columns_name` and `columns` is needed. Every call builds another archive.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, api_trigger_export
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response; parts of the input may hold anything.
   *
   * @remarks
   * `POST /api/v2/risks/vulnerabilities/exporters/{entity}/export`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 300 s.
   *
   * @example
   * ```ts
   * const { token } = await client.vulnerabilityExports.startVulnerabilityExport({
   *   entity: 'images',
   *   name: 'Compressed CSV',
   *   description: 'Running images',
   *   columns: 'name,aqua_severity,registry,image_digest,epss_score',
   *   filter: {
   *     severities: 'critical,high',
   *     has_workloads: true,
   *     registry_name: 'Docker Hub',
   *     show_negligible: false,
   *   },
   *   application_scope: 'App Group',
   *   split_files_by: 'num_of_lines',
   *   split_size: 500000,
   * });
   * ```
   *
   * @experimental
   */
  readonly startVulnerabilityExport: OperationCall<StartVulnerabilityExportInput, StartVulnerabilityExportOutput>;

  /**
   * Get the state of an export.
   *
   * The state of an export that was started. Its members are not in aquasec-lib of 2026 (read in 2026), so nothing
   * here tells when it is ready; `streamVulnerabilityExport` waits by itself.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, api_get_export_job
   *
   * Evidence: third party of 2026, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/risks/vulnerabilities/exporters/{entity}/jobs/{token}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.vulnerabilityExports.getVulnerabilityExportJob({
   *   entity: 'images',
   *   token: '7f0a2c55-9d1b-4c84-8e63-0b2f9a1d7c40',
   * });
   * ```
   *
   * @experimental
   */
  readonly getVulnerabilityExportJob: OperationCall<GetVulnerabilityExportJobInput, GetVulnerabilityExportJobOutput>;

  /**
   * Fetch the archive of an export.
   *
   * Waits until the archive is built and then sends it: a ZIP with `aqua_export.csv`, or several files where the
   * export is split, and `manifest.json`. On a large estate that takes up to half an hour without a byte, longer
   * than many stacks wait: Node's own fetch ends at five minutes whatever the limits here. It only reads, so it is
   * retried; whether a second call makes the server build the archive again is not in aquasec-lib of 2026 (read in
   * 2026).
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, api_stream_export and export_vulnerabilities
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/risks/vulnerabilities/exporters/{entity}/stream`. Effect: read, it changes nothing. Hands out the archive of the export that the token names. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 300 s.
   *
   * @example
   * ```ts
   * const bytes = await client.vulnerabilityExports.streamVulnerabilityExport({
   *   entity: 'images',
   *   token: '7f0a2c55-9d1b-4c84-8e63-0b2f9a1d7c40',
   * });
   * ```
   *
   * @experimental
   */
  readonly streamVulnerabilityExport: OperationCall<StreamVulnerabilityExportInput, StreamVulnerabilityExportOutput>;
}

/** The hub's inventory of assets, and what Kubernetes holds. */
export interface InventoryOperations {
  /**
   * List the images of the inventory.
   *
   * The images of the estate; with `has_workloads` those that run. All filters are applied by the server, some of them
   * after paging, so a short page is not the last one: read on to an empty page. `count` is no reliable end either. One
   * content can be there under several names, each a row of its own. Only the members that clients read are listed.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/inventory.py and tests/test_inventory.py
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/hub/inventory/assets/images/list`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/inventory.py). The total is an estimate.
   *
   * @example
   * ```ts
   * for await (const item of client.inventory.listInventoryImages.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listInventoryImages: PagedOperationCall<ListInventoryImagesInput | void, ListInventoryImagesOutput, InventoryImage>;

  /**
   * Count the images of the inventory.
   *
   * The number of images that `listInventoryImages` would give for the same filters.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/inventory.py, api_get_inventory_images_count
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /api/v2/hub/inventory/assets/images/list/count`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { count } = await client.inventory.countInventoryImages();
   * ```
   *
   * @experimental
   */
  readonly countInventoryImages: OperationCall<CountInventoryImagesInput | void, CountInventoryImagesOutput>;

  /**
   * List the virtual machines of the inventory.
   *
   * Virtual machines that connected clouds and enforcers report. `covered_by` tells what watches each; a machine without
   * an enforcer there is a candidate for one. With `skip_count` the `count` says nothing. Only the members that clients
   * read are listed.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/vms.py and examples/vm-extract
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/hub/inventory/assets/vms/list`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/vms.py). The total is an estimate.
   *
   * @example
   * ```ts
   * for await (const item of client.inventory.listInventoryVms.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listInventoryVms: PagedOperationCall<ListInventoryVmsInput | void, ListInventoryVmsOutput, InventoryVm>;

  /**
   * Count the virtual machines of the inventory.
   *
   * The number of machines that `listInventoryVms` would give. The known client sends page 1 and page size 1 as well;
   * nothing shows that they matter.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/vms.py, api_get_vms_count
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /api/v2/hub/inventory/assets/vms/list/count`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { count } = await client.inventory.countInventoryVms();
   * ```
   *
   * @experimental
   */
  readonly countInventoryVms: OperationCall<CountInventoryVmsInput | void, CountInventoryVmsOutput>;

  /**
   * List the code repositories of the inventory.
   *
   * One row per branch, so a repository comes as often as it has branches: count by `name`. This list knows application
   * scopes; `listCodeRepositories` of the supply chain service does not, and counts each repository once.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/code_repositories.py, api_get_code_repositories_legacy
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/hub/inventory/assets/code_repositories/list`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/code_repositories.py). The total is an estimate.
   *
   * @example
   * ```ts
   * for await (const item of client.inventory.listInventoryCodeRepositories.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listInventoryCodeRepositories: PagedOperationCall<ListInventoryCodeRepositoriesInput | void, ListInventoryCodeRepositoriesOutput, InventoryCodeRepository>;

  /**
   * List the Kubernetes resources.
   *
   * Resources of the connected clusters. What a row holds is not in aquasec-api of 2023 (read in 2026). The known
   * client sends a page size, and the answer is taken for a page object as everywhere in this version of the API.
   *
   * Source: third party — atav928/aquasec-api
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/kubernetesresources`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). The server does not count the items.
   *
   * @example
   * ```ts
   * for await (const item of client.inventory.listKubernetesResources.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listKubernetesResources: PagedOperationCall<ListKubernetesResourcesInput | void, ListKubernetesResourcesOutput, Record<string, unknown>>;

  /**
   * Get the hierarchy of the risk explorer.
   *
   * Only the route is known.
   *
   * Source: third party — unnamed third-party use; no public document describes the route
   *
   * Evidence: third party without a date, read in 2026. Known: path; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v2/explorer/hierarchy`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.inventory.getResourceHierarchy();
   * ```
   *
   * @experimental
   */
  readonly getResourceHierarchy: OperationCall<NoInput, GetResourceHierarchyOutput>;

  /**
   * List the names of the namespaces.
   *
   * Names of the namespaces that the console knows. Only the route and the one member that a client reads are known; it
   * asks once and takes the answer for the whole.
   *
   * Source: third party — aquasecurity/aqua-dash src/store.js, fetchNamespaces
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input, response. The sources name little more than the route. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /api/v1/orchestrator/namespaces/names`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { result } = await client.inventory.listNamespaces();
   * ```
   *
   * @experimental
   */
  readonly listNamespaces: OperationCall<ListNamespacesInput | void, ListNamespacesOutput>;
}

/** Running containers, as the enforcers report them. */
export interface ContainersOperations {
  /**
   * List the containers.
   *
   * The workloads that enforcers report, one row per container. All filters combine. Take `container_uid` as the
   * identity where it is there, else `id`. Only the members that clients read are listed.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/containers.py and examples/global-scope-extract; atav928/aquasec-api aquasec/configs.py
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/containers`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (atav928/aquasec-api aquasec/requestapi.py, which reads whole lists of containers and hosts; andreazorzetto/aquasec-lib 0.14.1 asks for 100). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.containers.listContainers.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listContainers: PagedOperationCall<ListContainersInput | void, ListContainersOutput, Container>;

  /**
   * List the containers, old form.
   *
   * The older list of running containers, with the findings of each counted. `listContainers` is the one for new work.
   * The namespace is only a filter here: rows do not name it.
   *
   * Source: third party — nortonlifelock/aegis pkg/aqua/workloads.go, ContainerInfo; BryanKMorrow/aqua-sdk-go client/containers.go
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /api/v1/containers`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (BryanKMorrow/aqua-sdk-go client/containers.go). The server does not count the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.containers.listContainersV1.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listContainersV1: PagedOperationCall<ListContainersV1Input | void, ListContainersV1Output, ContainerV1>;

  /**
   * Inspect a running container.
   *
   * What the engine tells of one container: command, mounts, network, Kubernetes names. `id` and `host_id` are those of
   * `listContainersV1`. The values of `environment_variables` often hold secrets. Only the route and the members that
   * one client reads are known, from 2020.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/container_inspect.go and types/containers/inspect.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path; parts of the response may hold anything. The sources name little more than the route. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v1/containers/{id}/{host_id}/inspect`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.containers.inspectContainer({
   *   id: '9f3c2b7ae1d04c55',
   *   host_id: '0d5f7b31-host',
   * });
   * ```
   *
   * @experimental
   */
  readonly inspectContainer: OperationCall<InspectContainerInput, InspectContainerOutput>;
}

/** Hosts with an enforcer: findings, images, benchmarks. */
export interface HostsOperations {
  /**
   * List the hosts.
   *
   * One row per enforcer. With page size 1 and filters by `type` and `status` its `count` is the cheap way to count
   * enforcers. Rows can carry the enforcer's `token`, a secret. What was seen is a page object also without page
   * parameters, 50 rows long.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/enforcers.py; BryanKMorrow/aqua-sdk-go types/infrastructure/hosts.go; atav928/aquasec-api aquasec/get.py; DataDog/integrations-extras aqua/tests/fixtures/aqua_hosts_metrics.json
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v1/hosts`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (atav928/aquasec-api aquasec/requestapi.py, which reads whole lists of containers and hosts). The total is an estimate.
   *
   * @example
   * ```ts
   * for await (const item of client.hosts.listHosts.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listHosts: PagedOperationCall<ListHostsInput | void, ListHostsOutput, Host>;

  /**
   * Get one host.
   *
   * Only the route is known; a client reads `host_os` and `address`. The other members are taken from `listHosts`, so
   * none is promised.
   *
   * Source: third party — aquasecurity/reportgen rest/requestHost.go
   *
   * Evidence: third party of 2022, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/hosts/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.hosts.getHost({ id: '0d5f7b31-host' });
   * ```
   *
   * @experimental
   */
  readonly getHost: OperationCall<GetHostInput, GetHostOutput>;

  /**
   * List the vulnerabilities of a host.
   *
   * Vulnerabilities of the host's own packages, not of its images. With `skip_count` the `count` may be 0. Only the
   * members that one client reads are listed.
   *
   * Source: third party — aquasecurity/reportgen rest/parseVulnerabilities.go and data/vulnerabilities.go
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v1/hosts/{id}/vulnerabilities`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (aquasecurity/reportgen rest/parseVulnerabilities.go). The server does not count the items.
   *
   * @example
   * ```ts
   * for await (const item of client.hosts.listHostVulnerabilities.items({ id: '0d5f7b31-host' })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listHostVulnerabilities: PagedOperationCall<ListHostVulnerabilitiesInput, ListHostVulnerabilitiesOutput, HostVulnerability>;

  /**
   * List the malware of a host.
   *
   * Malware that was found on the host. The known client asks without page parameters and takes the one answer for the
   * whole, so whether the console pages here is not certain.
   *
   * Source: third party — aquasecurity/reportgen rest/requestHost.go and data/Malware.go
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v1/hosts/{id}/malware`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). The server does not count the items.
   *
   * @example
   * ```ts
   * for await (const item of client.hosts.listHostMalware.items({ id: '0d5f7b31-host' })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listHostMalware: PagedOperationCall<ListHostMalwareInput, ListHostMalwareOutput, HostMalware>;

  /**
   * List the images that enforcers found on hosts.
   *
   * Images on hosts, registered or not. The other image lists do not tell which application scope such an image falls
   * in; here `scope` does. Names come as `repository:tag` or `repository@sha256:…`, with the registry's host and port in front where
   * there is one. Only `name` is seen in use.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/host_images.py and tests/test_host_images.py
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v1/hosts/images`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/host_images.py). The total is an estimate. With `orderby` other than `id`, items with equal values may be ordered anew for each page, so that some come twice and others not at all.
   *
   * @example
   * ```ts
   * for await (const item of client.hosts.listHostImages.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listHostImages: PagedOperationCall<ListHostImagesInput | void, ListHostImagesOutput, HostImage>;

  /**
   * Get the benchmark results of a host.
   *
   * The latest results of every benchmark that ran on the host. A benchmark that did not run is missing. Words and
   * numbers of a test come from the benchmark tool, so values are texts even where they look like numbers.
   *
   * Source: third party — atav928/aquasec-api aquasec/get.py and aquasec/statics.py; aquasecurity/reportgen data/bench.go
   *
   * Evidence: third party of 2023, read in 2026. Known: path, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v2/risks/bench/{host_id}/bench_results`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { cis } = await client.hosts.getBenchResults({ host_id: '0d5f7b31-host' });
   * ```
   *
   * @experimental
   */
  readonly getBenchResults: OperationCall<GetBenchResultsInput, GetBenchResultsOutput>;

  /**
   * Get the assurance status of a host.
   *
   * Only the route and the members that one client reads are known.
   *
   * Source: third party — aquasecurity/reportgen rest/requestHost.go and data/host.go, HostAssuranceType
   *
   * Evidence: third party of 2022, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v2/status/host/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { disallowed, assurance_results } = await client.hosts.getHostStatus({ id: '0d5f7b31-host' });
   * ```
   *
   * @experimental
   */
  readonly getHostStatus: OperationCall<GetHostStatusInput, GetHostStatusOutput>;
}

/** Clusters and nodes. */
export interface InfrastructureOperations {
  /**
   * List the clusters and nodes.
   *
   * Clusters and nodes in one list. A cluster carries the results of its kube-hunter scan and what Kubernetes tells of
   * it, a node its findings. Members come from a client of 2020.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/infra_list.go and types/infrastructure/list.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input, response. Some facts are missing. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/infrastructure`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (BryanKMorrow/aqua-sdk-go client/infra_list.go). The server does not count the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.infrastructure.listInfrastructure.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listInfrastructure: PagedOperationCall<ListInfrastructureInput | void, ListInfrastructureOutput, Infrastructure>;

  /**
   * Get a cluster or node by id.
   *
   * Only the route is known, and the client that uses it notes that it may answer for nodes only. Whether the id
   * is the number `id` or the text `node_id` is not in aqua-sdk-go of 2020 (read in 2026). Members as in
   * `listInfrastructure`.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/infra_detail.go, GetDetailID
   *
   * Evidence: third party of 2020, read in 2026. Known: path, response. The sources name little more than the route. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/infrastructure/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.infrastructure.getInfrastructure({ id: '88' });
   * ```
   *
   * @experimental
   */
  readonly getInfrastructure: OperationCall<GetInfrastructureInput, GetInfrastructureOutput>;

  /**
   * Get a cluster or node by name.
   *
   * The way from a node's name to its `node_id`, which the host operations take. Only the route and the members that
   * clients read are known.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/infra_detail.go, GetDetailName; aquasecurity/reportgen rest/requestHost.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v2/infrastructure/{type}/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.infrastructure.getInfrastructureByName({
   *   type: 'node',
   *   name: 'ip-10-0-4-17.eu-central-1.compute.internal',
   * });
   * ```
   *
   * @experimental
   */
  readonly getInfrastructureByName: OperationCall<GetInfrastructureByNameInput, GetInfrastructureByNameOutput>;
}

/** Functions, and the cloud accounts that they are read from. */
export interface ServerlessOperations {
  /**
   * List the functions.
   *
   * The functions of all serverless applications. What a row holds is not in aquasec-lib of 2026 (read in 2026):
   * clients read `count` only, and sort by `name`.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/functions.py
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/serverless/functions`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page, so that some come twice and others not at all.
   *
   * @example
   * ```ts
   * for await (const item of client.serverless.listFunctions.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listFunctions: PagedOperationCall<ListFunctionsInput | void, ListFunctionsOutput, ServerlessFunction>;

  /**
   * List the serverless applications.
   *
   * The cloud accounts and regions that functions are read from, in one answer. A client of 2020 reads a bare list here,
   * so an old console may answer with one.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/serverless_application.go, GetServerlessApplications
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/serverless/projects`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { project } = await client.serverless.listServerlessApplications();
   * ```
   */
  readonly listServerlessApplications: OperationCall<NoInput, ListServerlessApplicationsOutput>;

  /**
   * Create a serverless application.
   *
   * Registers a cloud account and region to read functions from. The name is the id: choose letters and digits without
   * spaces or signs. The known client takes 200, 201 and 204 for success and reads no body.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/serverless_application.go, CreateServerlessApplication; docs/resources/serverless_application.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `POST /api/v2/serverless/projects`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.serverless.createServerlessApplication({
   *   name: 'refunds',
   *   description: 'Refund workers',
   *   compute_provider: 1,
   *   region: 'eu-central-1',
   *   username: 'AKIAEXAMPLE',
   *   password: 'an-invented-secret-key',
   *   auto_pull: true,
   *   auto_pull_time: '03:00',
   *   auto_pull_max: 100,
   *   include_tags: ['team=payments'],
   *   scanner_type: 'any',
   * });
   * ```
   */
  readonly createServerlessApplication: OperationCall<CreateServerlessApplicationInput, CreateServerlessApplicationOutput | undefined>;

  /**
   * Get a serverless application.
   *
   * One application by name. The vendor's provider keeps its own copy of `password` and never takes the one read back.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/serverless_application.go, GetServerlessApplication; aquasec/resource_serverless_application.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/serverless/projects/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.serverless.getServerlessApplication({ name: 'refunds' });
   * ```
   */
  readonly getServerlessApplication: OperationCall<GetServerlessApplicationInput, GetServerlessApplicationOutput>;

  /**
   * Replace a serverless application.
   *
   * A full replace: members left out are reset. Send the `password` again: whether a read returns it is not in the
   * Terraform provider of 2026 (read in 2026). The name cannot change; path and body take it from the one input. The known client takes 200, 201 and 204 for success and reads no body.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/serverless_application.go, UpdateServerlessApplication
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `PUT /api/v2/serverless/projects/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateServerlessApplicationInput` makes its input of what `getServerlessApplication` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.serverless.updateServerlessApplication({
   *   name: 'refunds',
   *   description: 'Refund workers of all countries',
   *   compute_provider: 1,
   *   region: 'eu-central-1',
   *   username: 'AKIAEXAMPLE',
   *   password: 'an-invented-secret-key',
   *   auto_pull: false,
   *   scanner_type: 'specific',
   *   scanner_group_name: 'eu-scanners',
   * });
   * ```
   */
  readonly updateServerlessApplication: OperationCall<UpdateServerlessApplicationInput, UpdateServerlessApplicationOutput | undefined>;

  /**
   * Delete a serverless application.
   *
   * Removes the application. The known client takes 200, 201 and 204 for success and reads no body.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/serverless_application.go, DeleteServerlessApplication
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `DELETE /api/v2/serverless/projects/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.serverless.deleteServerlessApplication({ name: 'refunds' });
   * ```
   */
  readonly deleteServerlessApplication: OperationCall<DeleteServerlessApplicationInput, DeleteServerlessApplicationOutput | undefined>;
}

/** Groups of enforcers. The API's paths call them hostsbatch. */
export interface EnforcerGroupsOperations {
  /**
   * List enforcer groups.
   *
   * Without `page` and `pagesize` every group in one answer, as a bare list; with them a page object. Each group comes
   * with all its settings and with its registration token.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/enforcers.go, GetEnforcerGroups; pages: andreazorzetto/aquasec-lib aquasec/enforcers.py, api_get_enforcer_groups
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v1/hostsbatch`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/enforcers.py; aquasecurity/terraform-provider-aquasec client/enforcers.go names the same size). The server does not count the items. With `orderby` other than `id`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.enforcerGroups.listEnforcerGroups.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listEnforcerGroups: PagedOperationCall<ListEnforcerGroupsInput | void, ListEnforcerGroupsOutput, EnforcerGroup>;

  /**
   * Replace an enforcer group.
   *
   * Replaces the settings of the group whose `id` is in the body; the path has none. Members left out are reset, so send
   * the whole object. The members with the token may stay away: the token is then the same as before.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/enforcers.go, UpdateEnforcerGroup; what may stay away: andreazorzetto/aquasec-lib aquasec/enforcers.py, update_enforcer_group
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything.
   *
   * @remarks
   * `PUT /api/v1/hostsbatch`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateEnforcerGroupInput` makes its input of what `getEnforcerGroup` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.enforcerGroups.updateEnforcerGroup({
   *   body: {
   *     id: 'cluster a',
   *     logicalname: 'Cluster A',
   *     type: 'agent',
   *     description: 'Payments cluster',
   *     enforce: true,
   *     gateways: ['gateway-7c9f_gateway'],
   *     host_os: 'Linux',
   *     runtime_type: 'containerd',
   *     orchestrator: { type: 'kubernetes', service_account: 'aqua-sa', namespace: 'aqua' },
   *     container_activity_protection: true,
   *     image_assurance: true,
   *     host_assurance: true,
   *   },
   * });
   * ```
   */
  readonly updateEnforcerGroup: OperationCall<UpdateEnforcerGroupInput, UpdateEnforcerGroupOutput>;

  /**
   * Create an enforcer group.
   *
   * Creates a group. The vendor's documentation asks for `id`, `type` and `orchestrator`, which may be empty. The answer
   * brings the registration token; where it has no body, `getEnforcerGroup` does.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/enforcers.go, CreateEnforcerGroup, and docs/resources/enforcer_groups.md; body of the answer: andreazorzetto/aquasec-lib aquasec/enforcers.py
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /api/v1/hostsbatch`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.enforcerGroups.createEnforcerGroup({
   *   body: {
   *     id: 'cluster a',
   *     logicalname: 'Cluster A',
   *     type: 'agent',
   *     description: 'Payments cluster',
   *     enforce: false,
   *     gateways: ['gateway-7c9f_gateway'],
   *     host_os: 'Linux',
   *     runtime_type: 'containerd',
   *     orchestrator: { type: 'kubernetes', service_account: 'aqua-sa', namespace: 'aqua' },
   *     container_activity_protection: true,
   *     image_assurance: true,
   *     host_assurance: true,
   *     schedule_scan_settings: {
   *       disabled: false,
   *       is_custom: true,
   *       days: [0, 1, 2, 3, 4],
   *       time: [6, 0],
   *     },
   *   },
   * });
   * ```
   */
  readonly createEnforcerGroup: OperationCall<CreateEnforcerGroupInput, CreateEnforcerGroupOutput | undefined>;

  /**
   * Get an enforcer group.
   *
   * One group with all its settings and with its registration token.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/enforcers.go, GetEnforcerGroup
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v1/hostsbatch/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.enforcerGroups.getEnforcerGroup({ id: 'cluster a' });
   * ```
   */
  readonly getEnforcerGroup: OperationCall<GetEnforcerGroupInput, GetEnforcerGroupOutput>;

  /**
   * Delete an enforcer group.
   *
   * Deletes one group.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/enforcers.go, DeleteEnforcerGroup; delete_related: andreazorzetto/aquasec-lib aquasec/enforcers.py, api_delete_enforcer_group
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `DELETE /api/v1/hostsbatch/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.enforcerGroups.deleteEnforcerGroup({ id: 'cluster a' });
   * ```
   */
  readonly deleteEnforcerGroup: OperationCall<DeleteEnforcerGroupInput, DeleteEnforcerGroupOutput>;
}

/** Gateways between enforcers and the console. */
export interface GatewaysOperations {
  /**
   * List gateways.
   *
   * Every gateway of the console, in one answer, as a bare list. The path calls them servers.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/gateway.go, GetGateways
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/servers`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.gateways.listGateways();
   * ```
   */
  readonly listGateways: OperationCall<NoInput, Gateway[]>;

  /**
   * Get a gateway.
   *
   * One gateway.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/gateway.go, GetGateway
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/servers/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.gateways.getGateway({ id: 'gateway-7c9f_gateway' });
   * ```
   */
  readonly getGateway: OperationCall<GetGatewayInput, GetGatewayOutput>;
}

/** Groups of scanners and the registries they scan. */
export interface ScannerGroupsOperations {
  /**
   * List the scanner groups.
   *
   * Groups with their scanners and tokens, page by page.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/scanner_group.go, GetScannerGroups
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/scanner_groups`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.scannerGroups.listScannerGroups.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listScannerGroups: PagedOperationCall<ListScannerGroupsInput | void, ListScannerGroupsOutput, ScannerGroup>;

  /**
   * Add a scanner group.
   *
   * The name is the id. Tokens that are not sent are expected to come from the console: read them with
   * `getScannerGroup`. The answer is not in the Terraform provider of 2026 (read in 2026).
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/scanner_group.go, CreateScannerGroup, and docs/resources/scanner_group.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/scanner_groups`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.scannerGroups.createScannerGroup({
   *   name: 'eu scanners',
   *   description: 'Scanners next to the registries in Ireland',
   *   os_type: 'linux',
   *   type: 'remote',
   *   registries: ['Acme ECR'],
   *   application_scopes: ['Global'],
   * });
   * ```
   */
  readonly createScannerGroup: OperationCall<CreateScannerGroupInput, CreateScannerGroupOutput>;

  /**
   * Remove scanner groups by name.
   *
   * The body is a bare array of names, on a DELETE: make sure that nothing between here and the console drops it.
   * 404 means that there is nothing left to remove.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/scanner_group.go, DeleteScannerGroup
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `DELETE /api/v2/scanner_groups`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.scannerGroups.deleteScannerGroups({ body: ['eu scanners'] });
   * ```
   */
  readonly deleteScannerGroups: OperationCall<DeleteScannerGroupsInput, DeleteScannerGroupsOutput>;

  /**
   * Get a scanner group.
   *
   * One group with its scanners and tokens. The vendor's own client takes an answer without a name as "not found".
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/scanner_group.go, GetScannerGroup
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/scanner_groups/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.scannerGroups.getScannerGroup({ name: 'eu scanners' });
   * ```
   */
  readonly getScannerGroup: OperationCall<GetScannerGroupInput, GetScannerGroupOutput>;

  /**
   * Replace a scanner group.
   *
   * Replaces the settings of the group. Groups of kind `legacy` are changed with `migrateScannerGroup` instead.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/scanner_group.go, UpdateScannerGroup
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v2/scanner_groups/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateScannerGroupInput` makes its input of what `getScannerGroup` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.scannerGroups.updateScannerGroup({
   *   name: 'eu scanners',
   *   description: 'Scanners next to the registries in Ireland and Frankfurt',
   *   os_type: 'linux',
   *   type: 'remote',
   *   registries: ['Acme ECR', 'Acme ECR Frankfurt'],
   *   application_scopes: ['Global'],
   * });
   * ```
   */
  readonly updateScannerGroup: OperationCall<UpdateScannerGroupInput, UpdateScannerGroupOutput>;

  /**
   * Change a legacy scanner group.
   *
   * The vendor's Terraform provider sends updates of groups of kind `legacy` here instead of to their name. The
   * members are those of a group; whether the route takes more, and what it makes of the group, is not in the
   * Terraform provider of 2026 (read in 2026).
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/scanner_group.go, UpdateScannerGroup
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input. Some facts are missing.
   *
   * @remarks
   * `PUT /api/v2/migrate_scanner_groups`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.scannerGroups.migrateScannerGroup({
   *   body: {
   *     name: 'old scanners',
   *     description: 'Scanners from before groups',
   *     os_type: 'linux',
   *     type: 'legacy',
   *     registries: ['Docker Hub'],
   *     application_scopes: ['Global'],
   *   },
   * });
   * ```
   */
  readonly migrateScannerGroup: OperationCall<MigrateScannerGroupInput, MigrateScannerGroupOutput>;
}

/** Assurance policies of all kinds. */
export interface AssurancePoliciesOperations {
  /**
   * List assurance policies of all kinds.
   *
   * The assurance policies of every kind, page by page; `assurance_type` tells the kind.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client, GetAssurancePolicies
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/assurance_policy`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the list of one kind, of the same server, is read with 100). Only a count that the server calls no estimate is held against the items. With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.assurancePolicies.listAssurancePolicies.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listAssurancePolicies: PagedOperationCall<ListAssurancePoliciesInput | void, ListAssurancePoliciesOutput, AssurancePolicy>;

  /**
   * List the assurance policies of one kind.
   *
   * The policies of one kind, page by page. Names belong to a kind, so the same name can stand in the lists of two. The
   * known client asks for `image`, `host`, `function` and `kubernetes`.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/assurance_policies.py (0.14.1), get_all_assurance_policies
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/assurance_policy/{kind}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/assurance_policies.py).
   *
   * @example
   * ```ts
   * for await (const item of client.assurancePolicies.listAssurancePoliciesOfKind.items({
   *   kind: 'image',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listAssurancePoliciesOfKind: PagedOperationCall<ListAssurancePoliciesOfKindInput, ListAssurancePoliciesOfKindOutput, AssurancePolicy>;

  /**
   * Create an assurance policy.
   *
   * Creates a policy of one kind. Names belong to a kind: an image policy and a host policy may share one. The
   * answer is not in the Terraform provider of 2026 (read in 2026); read the policy back with
   * `getAssurancePolicy`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_policy.go, CreateAssurancePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything.
   *
   * @remarks
   * `POST /api/v2/assurance_policy/{kind}`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.assurancePolicies.createAssurancePolicy({
   *   kind: 'image',
   *   body: {
   *     assurance_type: 'image',
   *     name: 'Payments: no criticals',
   *     description: 'Gate of the payments team',
   *     enabled: true,
   *     enforce: true,
   *     audit_on_failure: true,
   *     block_failed: true,
   *     fail_cicd: true,
   *     application_scopes: ['Payments team'],
   *     scope: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'payments/*' }] },
   *     cvss_severity_enabled: true,
   *     cvss_severity: 'critical',
   *     cvss_severity_exclude_no_fix: true,
   *     cves_black_list_enabled: true,
   *     cves_black_list: ['CVE-2024-3094'],
   *     forbidden_labels_enabled: true,
   *     forbidden_labels: [{ key: 'stage', value: 'experimental' }],
   *     trusted_base_images_enabled: true,
   *     trusted_base_images: [{ registry: 'Docker Hub', imagename: 'library/alpine:3.21' }],
   *     only_none_root_users: true,
   *     disallow_malware: true,
   *     scan_sensitive_data: true,
   *   },
   * });
   * ```
   */
  readonly createAssurancePolicy: OperationCall<CreateAssurancePolicyInput, CreateAssurancePolicyOutput>;

  /**
   * Get an assurance policy.
   *
   * One policy of one kind with all its members. A policy of another kind is not found under its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_policy.go, GetAssurancePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/assurance_policy/{kind}/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.assurancePolicies.getAssurancePolicy({
   *   kind: 'image',
   *   name: 'Payments: no criticals',
   * });
   * ```
   */
  readonly getAssurancePolicy: OperationCall<GetAssurancePolicyInput, GetAssurancePolicyOutput>;

  /**
   * Replace an assurance policy.
   *
   * Replaces the whole policy: members left out are reset. Read it with `getAssurancePolicy`, change what is to change,
   * and send the whole object. The name is the id and stays.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_policy.go, UpdateAssurancePolicy; replacement: andreazorzetto/aquasec-lib aquasec/assurance_policies.py
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything.
   *
   * @remarks
   * `PUT /api/v2/assurance_policy/{kind}/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateAssurancePolicyInput` makes its input of what `getAssurancePolicy` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.assurancePolicies.updateAssurancePolicy({
   *   kind: 'image',
   *   name: 'Payments: no criticals',
   *   body: {
   *     assurance_type: 'image',
   *     id: 12,
   *     name: 'Payments: no criticals',
   *     description: 'Gate of the payments team',
   *     author: 'ops@example.org',
   *     enabled: true,
   *     enforce: false,
   *     audit_on_failure: true,
   *     block_failed: false,
   *     fail_cicd: true,
   *     application_scopes: ['Payments team'],
   *     scope: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'payments/*' }] },
   *     cvss_severity_enabled: true,
   *     cvss_severity: 'high',
   *     cvss_severity_exclude_no_fix: true,
   *     cves_black_list_enabled: true,
   *     cves_black_list: ['CVE-2024-3094'],
   *     only_none_root_users: true,
   *     disallow_malware: true,
   *     scan_sensitive_data: true,
   *   },
   * });
   * ```
   */
  readonly updateAssurancePolicy: OperationCall<UpdateAssurancePolicyInput, UpdateAssurancePolicyOutput>;

  /**
   * Delete an assurance policy.
   *
   * Deletes one policy of one kind.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_policy.go, DeleteAssurancePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/assurance_policy/{kind}/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.assurancePolicies.deleteAssurancePolicy({
   *   kind: 'image',
   *   name: 'Payments: no criticals',
   * });
   * ```
   */
  readonly deleteAssurancePolicy: OperationCall<DeleteAssurancePolicyInput, DeleteAssurancePolicyOutput>;
}

/** The older routes of assurance policies for images, and the images allowed or blocked by hand. */
export interface ImageAssuranceOperations {
  /**
   * List the assurance policies for images.
   *
   * Known from a third-party client of 2020; the vendor's own client uses the routes of the assurance policies family
   * (`listAssurancePolicies`). The members may not be complete.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/assurance_images.go and types/assurance/images.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/image_assurance`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.imageAssurance.listImageAssurancePolicies.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listImageAssurancePolicies: PagedOperationCall<ListImageAssurancePoliciesInput | void, ListImageAssurancePoliciesOutput, ImageAssurancePolicy>;

  /**
   * Add an assurance policy for images.
   *
   * The policy as a whole. Which members must be there is not in aqua-sdk-go of 2020 (read in 2026); the one
   * client that is known calls `author` required, and reports 500 for a name that is taken.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/assurance_image.go, CreateImageAssurance
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input. Some facts are missing. No source newer than 2020 confirms it.
   *
   * @remarks
   * `POST /api/v2/image_assurance`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.imageAssurance.createImageAssurancePolicy({
   *   body: {
   *     assurance_type: 'image',
   *     name: 'No criticals',
   *     description: 'Refuses images with critical findings',
   *     author: 'api-user',
   *     cvss_severity_enabled: true,
   *     cvss_severity: 'critical',
   *     cvss_severity_exclude_no_fix: true,
   *     audit_on_failure: true,
   *     fail_cicd: true,
   *     block_failed: true,
   *     scope: { expression: 'v1', variables: [{ attribute: 'image.name', value: '*' }] },
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly createImageAssurancePolicy: OperationCall<CreateImageAssurancePolicyInput, CreateImageAssurancePolicyOutput>;

  /**
   * Get an assurance policy for images.
   *
   * One policy by its name. Policies called `image_permissions` or `user_scripts` cannot be read, because those are
   * routes of their own.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/assurance_image.go and types/assurance/image.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, response. Some facts are missing. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/image_assurance/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.imageAssurance.getImageAssurancePolicy({ name: 'No criticals' });
   * ```
   *
   * @experimental
   */
  readonly getImageAssurancePolicy: OperationCall<GetImageAssurancePolicyInput, GetImageAssurancePolicyOutput>;

  /**
   * List the images allowed or blocked by hand.
   *
   * Both lists in one answer, without pages. They are what `allowImages` and `blockImages` make.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go types/assurance/permission_list.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v2/image_assurance/image_permissions`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { whitelisted_images, blacklisted_images } = await client.imageAssurance.listImagePermissions();
   * ```
   *
   * @experimental
   */
  readonly listImagePermissions: OperationCall<NoInput, ListImagePermissionsOutput>;
}

/** Checks of one's own for assurance policies. */
export interface AssuranceScriptsOperations {
  /**
   * List assurance scripts.
   *
   * Every script that was uploaded, in one answer, as a bare list.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_script.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/image_assurance/user_scripts`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.assuranceScripts.listAssuranceScripts();
   * ```
   */
  readonly listAssuranceScripts: OperationCall<NoInput, AssuranceScript[]>;

  /**
   * Upload assurance scripts.
   *
   * Takes a list, in which the vendor's client puts exactly one script, and answers with a list of what was stored, from
   * which the id is read.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_script.go, CreateAssuranceScript, and docs/resources/assurance_custom_script.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /api/v2/image_assurance/user_scripts`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.assuranceScripts.createAssuranceScript({
   *   body: [
   *     {
   *       name: 'No host network',
   *       description: 'Pods must not use the network of their host',
   *       engine: 'yaml',
   *       path: 'no-host-network.yaml',
   *       kind: 'kubernetes',
   *       snippet: '---\ncontrols:\nversion: "aks-1.1"\nid: 1\n',
   *     },
   *   ],
   * });
   * ```
   */
  readonly createAssuranceScript: OperationCall<CreateAssuranceScriptInput, AssuranceScript[] | undefined>;

  /**
   * Get an assurance script.
   *
   * One script with its text.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_script.go, GetAssuranceScript
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/image_assurance/user_scripts/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.assuranceScripts.getAssuranceScript({ id: '1042' });
   * ```
   */
  readonly getAssuranceScript: OperationCall<GetAssuranceScriptInput, GetAssuranceScriptOutput>;

  /**
   * Replace an assurance script.
   *
   * Replaces the whole script; read it first to change one member. Takes one script, while `createAssuranceScript` takes
   * a list.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_script.go, UpdateAssuranceScript
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything.
   *
   * @remarks
   * `PUT /api/v2/image_assurance/user_scripts/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateAssuranceScriptInput` makes its input of what `getAssuranceScript` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.assuranceScripts.updateAssuranceScript({
   *   id: '1042',
   *   script_id: '1042',
   *   name: 'No host network',
   *   description: 'Pods must not use the network of their host',
   *   engine: 'yaml',
   *   path: 'no-host-network.yaml',
   *   kind: 'kubernetes',
   *   snippet: '---\ncontrols:\nversion: "aks-1.2"\nid: 1\n',
   * });
   * ```
   */
  readonly updateAssuranceScript: OperationCall<UpdateAssuranceScriptInput, UpdateAssuranceScriptOutput>;

  /**
   * Delete an assurance script.
   *
   * Deletes one script.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/assurance_script.go, DeleteAssuranceScript
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/image_assurance/user_scripts/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.assuranceScripts.deleteAssuranceScript({ id: '1042' });
   * ```
   */
  readonly deleteAssuranceScript: OperationCall<DeleteAssuranceScriptInput, DeleteAssuranceScriptOutput>;
}

/** Runtime policies of containers, hosts and functions. */
export interface RuntimePoliciesOperations {
  /**
   * List the runtime policies of every kind.
   *
   * The policies of containers, hosts and functions, page by page; `runtime_type` tells the kind. A row is a summary that
   * leaves out several controls, so do not send it back: read the policy with `getRuntimePolicy` before you change it.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/runtime_policies.py (0.14.1), get_all_runtime_policies; aqua 0.1.27 (PyPI), list_runtime_policies
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/runtime_policies`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/runtime_policies.py).
   *
   * @example
   * ```ts
   * for await (const item of client.runtimePolicies.listRuntimePolicies.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listRuntimePolicies: PagedOperationCall<ListRuntimePoliciesInput | void, ListRuntimePoliciesOutput, RuntimePolicy>;

  /**
   * Create a runtime policy.
   *
   * Creates a policy. Most members may be left out and get what the console thinks best; without `application_scopes`
   * the policy applies to everything. A name that is taken is answered with 409.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/runtime_policy.go, CreateRuntimePolicy; defaults, answer and 409: andreazorzetto/aquasec-lib aquasec/runtime_policies.py
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /api/v2/runtime_policies`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.runtimePolicies.createRuntimePolicy({
   *   body: {
   *     name: 'Payments pods',
   *     description: 'Runtime policy of the payments team',
   *     runtime_type: 'container',
   *     enabled: true,
   *     enforce: false,
   *     application_scopes: ['Payments team'],
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'kubernetes.namespace', value: 'payments-*' }],
   *     },
   *     block_disallowed_images: true,
   *     block_fileless_exec: true,
   *     drift_prevention: {
   *       enabled: true,
   *       exec_lockdown: true,
   *       image_lockdown: false,
   *       exec_lockdown_white_list: ['/bin/bash'],
   *     },
   *     allowed_registries: { enabled: true, allowed_registries: ['Docker Hub'] },
   *     reverse_shell: {
   *       enabled: true,
   *       block_reverse_shell: true,
   *       reverse_shell_ip_white_list: ['10.0.0.1'],
   *       reverse_shell_proc_white_list: [],
   *     },
   *     restricted_volumes: { enabled: true, volumes: ['/var/run/docker.sock'] },
   *     malware_scan_options: {
   *       enabled: true,
   *       action: 'alert',
   *       exclude_directories: ['/proc'],
   *       exclude_processes: [],
   *     },
   *   },
   * });
   * ```
   */
  readonly createRuntimePolicy: OperationCall<CreateRuntimePolicyInput, CreateRuntimePolicyOutput | undefined>;

  /**
   * Get a runtime policy.
   *
   * One policy with all its blocks.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/runtime_policy.go, GetRuntimePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/runtime_policies/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.runtimePolicies.getRuntimePolicy({ name: 'Payments pods' });
   * ```
   */
  readonly getRuntimePolicy: OperationCall<GetRuntimePolicyInput, GetRuntimePolicyOutput>;

  /**
   * Replace a runtime policy.
   *
   * Replaces the whole policy: a control that is left out is switched off, and nothing says so. Read the policy with
   * `getRuntimePolicy`, change what is to change, and send the whole object; members of the console such as `author`
   * may stay in it. The name is the id and stays.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/runtime_policy.go, UpdateRuntimePolicy; replacement: andreazorzetto/aquasec-lib aquasec/runtime_policies.py, api_update_runtime_policy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the input may hold anything.
   *
   * @remarks
   * `PUT /api/v2/runtime_policies/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateRuntimePolicyInput` makes its input of what `getRuntimePolicy` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.runtimePolicies.updateRuntimePolicy({
   *   name: 'Payments pods',
   *   body: {
   *     name: 'Payments pods',
   *     description: 'Runtime policy of the payments team',
   *     version: '1.0',
   *     type: 'runtime.policy',
   *     runtime_type: 'container',
   *     runtime_mode: 0,
   *     enabled: true,
   *     enforce: true,
   *     author: 'ops@example.org',
   *     application_scopes: ['Payments team'],
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'kubernetes.namespace', value: 'payments-*' }],
   *     },
   *     block_disallowed_images: true,
   *     block_fileless_exec: true,
   *     drift_prevention: {
   *       enabled: true,
   *       exec_lockdown: true,
   *       image_lockdown: false,
   *       exec_lockdown_white_list: ['/bin/bash'],
   *     },
   *     allowed_registries: { enabled: true, allowed_registries: ['Docker Hub'] },
   *     restricted_volumes: { enabled: true, volumes: ['/var/run/docker.sock'] },
   *   },
   * });
   * ```
   */
  readonly updateRuntimePolicy: OperationCall<UpdateRuntimePolicyInput, UpdateRuntimePolicyOutput>;

  /**
   * Delete a runtime policy.
   *
   * Deletes one policy by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/runtime_policy.go, DeleteRuntimePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/runtime_policies/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.runtimePolicies.deleteRuntimePolicy({ name: 'Payments pods' });
   * ```
   */
  readonly deleteRuntimePolicy: OperationCall<DeleteRuntimePolicyInput, DeleteRuntimePolicyOutput>;
}

/** Firewall policies of services and hosts. */
export interface FirewallPoliciesOperations {
  /**
   * List firewall policies.
   *
   * The firewall policies of the console, page by page.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/firewall_policy.go, GetFirewallPolicies
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /api/v2/firewall_policies`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.firewallPolicies.listFirewallPolicies.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listFirewallPolicies: PagedOperationCall<ListFirewallPoliciesInput | void, ListFirewallPoliciesOutput, FirewallPolicy>;

  /**
   * Create a firewall policy.
   *
   * Creates a policy. `author` and `lastupdate` are the console's own and cannot be sent; a `lastupdate` in the
   * request was seen to make it fail. The answer is not in the Terraform provider of 2026 (read in 2026); read the
   * policy back with `getFirewallPolicy`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/firewall_policy.go, CreateFirewallPolicy, and docs/resources/firewall_policy.md; lastupdate: atav928/aquasec-api aquasec/structures.py
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/firewall_policies`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.firewallPolicies.createFirewallPolicy({
   *   name: 'Web tier',
   *   description: 'HTTPS in, database out',
   *   type: 'firewall',
   *   version: '1.0',
   *   block_icmp_ping: true,
   *   block_metadata_service: true,
   *   inbound_networks: [{ allow: true, port_range: '443', resource_type: 'anywhere' }],
   *   outbound_networks: [
   *     { allow: true, port_range: '5432-5433', resource_type: 'custom', resource: '10.20.0.0/16' },
   *   ],
   * });
   * ```
   */
  readonly createFirewallPolicy: OperationCall<CreateFirewallPolicyInput, CreateFirewallPolicyOutput>;

  /**
   * Get a firewall policy.
   *
   * One policy with its rules.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/firewall_policy.go, GetFirewallPolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/firewall_policies/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.firewallPolicies.getFirewallPolicy({ name: 'Web tier' });
   * ```
   */
  readonly getFirewallPolicy: OperationCall<GetFirewallPolicyInput, GetFirewallPolicyOutput>;

  /**
   * Replace a firewall policy.
   *
   * Replaces the whole policy; read it first to change one member. The name is the id and stays.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/firewall_policy.go, UpdateFirewallPolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v2/firewall_policies/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateFirewallPolicyInput` makes its input of what `getFirewallPolicy` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.firewallPolicies.updateFirewallPolicy({
   *   name: 'Web tier',
   *   description: 'HTTPS in, nothing out',
   *   type: 'firewall',
   *   version: '1.0',
   *   block_icmp_ping: true,
   *   block_metadata_service: true,
   *   inbound_networks: [{ allow: true, port_range: '443', resource_type: 'anywhere' }],
   *   outbound_networks: [],
   * });
   * ```
   */
  readonly updateFirewallPolicy: OperationCall<UpdateFirewallPolicyInput, UpdateFirewallPolicyOutput>;

  /**
   * Delete a firewall policy.
   *
   * Deletes one policy by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/firewall_policy.go, DeleteFirewallPolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/firewall_policies/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.firewallPolicies.deleteFirewallPolicy({ name: 'Web tier' });
   * ```
   */
  readonly deleteFirewallPolicy: OperationCall<DeleteFirewallPolicyInput, DeleteFirewallPolicyOutput>;
}

/** Services: workloads that share firewall policies. The API's paths call them applications. */
export interface ServicesOperations {
  /**
   * List services.
   *
   * The services of the console, page by page.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/service.go, GetServices
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v1/applications`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the console's other lists are read with 100 to 1000). The server does not count the items. With `order_by` other than `name`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.services.listServices.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listServices: PagedOperationCall<ListServicesInput | void, ListServicesOutput, Service>;

  /**
   * Create a service.
   *
   * Creates a service. Counts, author and time are the console's own and cannot be sent. The answer is not in the
   * Terraform provider of 2026 (read in 2026); read the service back with `getService`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/service.go, CreateService, and docs/resources/service.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/applications`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.services.createService({
   *   name: 'payments-web',
   *   description: 'Web tier of payments',
   *   application_scopes: ['Payments team'],
   *   policies: ['Web tier'],
   *   membership_rules: {
   *     priority: 10,
   *     target: 'container',
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'kubernetes.namespace', value: 'payments-web' }],
   *     },
   *   },
   *   enforce: false,
   *   monitoring: true,
   * });
   * ```
   */
  readonly createService: OperationCall<CreateServiceInput, CreateServiceOutput>;

  /**
   * Get a service.
   *
   * One service with its policies, rules and counts.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/service.go, GetService
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v1/applications/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.services.getService({ name: 'payments-web' });
   * ```
   */
  readonly getService: OperationCall<GetServiceInput, GetServiceOutput>;

  /**
   * Replace a service.
   *
   * Replaces the whole service; read it first to change one member. The name is the id and stays.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/service.go, UpdateService
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v1/applications/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateServiceInput` makes its input of what `getService` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.services.updateService({
   *   name: 'payments-web',
   *   description: 'Web tier of payments',
   *   application_scopes: ['Payments team'],
   *   policies: ['Web tier'],
   *   local_policies: [
   *     {
   *       name: 'payments-web-local',
   *       type: 'firewall',
   *       inbound_networks: [{ allow: true, port_range: '443', resource_type: 'anywhere' }],
   *       outbound_networks: [],
   *       block_metadata_service: true,
   *     },
   *   ],
   *   membership_rules: {
   *     priority: 10,
   *     target: 'container',
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'kubernetes.namespace', value: 'payments-web' }],
   *     },
   *   },
   *   enforce: true,
   *   monitoring: true,
   * });
   * ```
   */
  readonly updateService: OperationCall<UpdateServiceInput, UpdateServiceOutput>;

  /**
   * Delete a service.
   *
   * Deletes one service by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/service.go, DeleteService
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v1/applications/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.services.deleteService({ name: 'payments-web' });
   * ```
   */
  readonly deleteService: OperationCall<DeleteServiceInput, DeleteServiceOutput>;
}

/** Response policies: who is told when something happens. */
export interface ResponsePoliciesOperations {
  /**
   * List response policies.
   *
   * The response policies, page by page. The vendor's client is ready for a page object, for a bare list, and for 204
   * without a body where there are none. Note the spelling `page_size`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, GetResponsePolicies
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/response_policies`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: the vendor's default (50, as the server's; aquasecurity/terraform-provider-aquasec aquasec/data_response_policy.go asks for 10). The server does not count the items.
   *
   * @example
   * ```ts
   * for await (const item of client.responsePolicies.listResponsePolicies.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listResponsePolicies: PagedOperationCall<ListResponsePoliciesInput | void, ListResponsePoliciesOutput | undefined, ResponsePolicy>;

  /**
   * Create a response policy.
   *
   * Creates a policy. The answer brings the id that all other calls need.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, CreateResponsePolicy, and docs/resources/response_policy.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /api/v2/response_policies`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.responsePolicies.createResponsePolicy({
   *   title: 'Critical incidents',
   *   description: 'Mail to the team on call',
   *   enabled: true,
   *   trigger: { predefined: 'Incidents with critical severity', input: { name: 'Incident event' } },
   *   application_scopes: ['Payments team'],
   *   outputs: [{ name: 'On call', type: 'email' }],
   * });
   * ```
   */
  readonly createResponsePolicy: OperationCall<CreateResponsePolicyInput, CreateResponsePolicyOutput>;

  /**
   * Delete all response policies.
   *
   * Deletes every response policy of the console, and takes no filter: from then on nobody is told of anything, and
   * nothing brings the policies back. The vendor's client has the call and its provider never makes it. To delete one
   * policy use `deleteResponsePolicy`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, DeleteResponsePolicies
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `DELETE /api/v2/response_policies`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.responsePolicies.deleteResponsePolicies();
   * ```
   *
   * @experimental
   */
  readonly deleteResponsePolicies: OperationCall<NoInput, DeleteResponsePoliciesOutput | undefined>;

  /**
   * Get what response policies can be made of.
   *
   * The triggers, attributes and ways to compare that this console knows; 204 without a body where it knows none.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, GetResponsePolicyConfig and ResponsePolicyConfig, and docs/data-sources/response_policy_config.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v2/response_policies/configs`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.responsePolicies.getResponsePolicyConfig();
   * ```
   *
   * @experimental
   */
  readonly getResponsePolicyConfig: OperationCall<NoInput, GetResponsePolicyConfigOutput | undefined>;

  /**
   * Get a response policy.
   *
   * One policy. The vendor's client takes 204 without a body for "no such policy", so an unknown id may be no error.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, GetResponsePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/response_policies/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.responsePolicies.getResponsePolicy({ id: 31 });
   * ```
   */
  readonly getResponsePolicy: OperationCall<GetResponsePolicyInput, GetResponsePolicyOutput | undefined>;

  /**
   * Replace a response policy.
   *
   * Replaces the whole policy; read it first to change one member. `setResponsePolicyStatus` switches it on and off alone.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, UpdateResponsePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `PUT /api/v2/response_policies/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateResponsePolicyInput` makes its input of what `getResponsePolicy` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.responsePolicies.updateResponsePolicy({
   *   id: 31,
   *   title: 'Critical incidents',
   *   description: 'Mail to the team on call',
   *   enabled: true,
   *   trigger: { predefined: 'Incidents with critical severity', input: { name: 'Incident event' } },
   *   application_scopes: ['Payments team', 'Billing team'],
   *   outputs: [{ name: 'On call', type: 'email' }],
   * });
   * ```
   */
  readonly updateResponsePolicy: OperationCall<UpdateResponsePolicyInput, UpdateResponsePolicyOutput>;

  /**
   * Delete a response policy.
   *
   * Deletes one policy.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, DeleteResponsePolicy
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/response_policies/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.responsePolicies.deleteResponsePolicy({ id: 31 });
   * ```
   */
  readonly deleteResponsePolicy: OperationCall<DeleteResponsePolicyInput, DeleteResponsePolicyOutput>;

  /**
   * Switch a response policy on or off.
   *
   * Sets `enabled` and leaves everything else as it is.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/response_policy.go, UpdateResponsePolicyStatus
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `PUT /api/v2/response_policies/{id}/status`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.responsePolicies.setResponsePolicyStatus({ id: 31, enabled: false });
   * ```
   */
  readonly setResponsePolicyStatus: OperationCall<SetResponsePolicyStatusInput, SetResponsePolicyStatusOutput | undefined>;
}

/** Local users of the console. The users of SaaS are in the CSPM API. */
export interface UsersOperations {
  /**
   * List users of the console.
   *
   * Every local user of the console, in one answer, as a bare list. The vendor's own client asks this of self-hosted
   * consoles only; on SaaS it asks the CSPM API (`listCspmUsers`).
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go, GetUsers
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/users`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.users.listUsers();
   * ```
   */
  readonly listUsers: OperationCall<NoInput, User[]>;

  /**
   * Create a user of the console.
   *
   * Creates a local user. An id that is taken is answered with 400 and "already exists" in the text. The answer has no
   * body that clients read; read the user back with `getUser`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go, CreateUser and UpdatePayload, and docs/resources/user.md; 400 for a taken id: bcgov-platform-services/aqua-scan-cli-operator utils/aqua_user.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/users`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.users.createUser({
   *   id: 'ci-scanner',
   *   name: 'CI scanner',
   *   email: 'ci@example.org',
   *   password: 'not-a-real-password',
   *   passwordConfirm: 'not-a-real-password',
   *   roles: ['Scanner CLI'],
   *   first_time: false,
   * });
   * ```
   */
  readonly createUser: OperationCall<CreateUserInput, CreateUserOutput>;

  /**
   * Get a user of the console.
   *
   * One local user.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go, GetUser
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/users/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.users.getUser({ id: 'ci-scanner' });
   * ```
   */
  readonly getUser: OperationCall<GetUserInput, GetUserOutput>;

  /**
   * Replace a user of the console.
   *
   * Replaces name, address and roles of a local user; send all of them. An unknown user is answered with 400 and
   * "No such user".
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go, UpdateUser and UpdatePayload
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v1/users/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateUserInput` makes its input of what `getUser` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.users.updateUser({
   *   id: 'ci-scanner',
   *   name: 'CI scanner',
   *   email: 'ci@example.org',
   *   password: 'not-a-real-password',
   *   passwordConfirm: 'not-a-real-password',
   *   roles: ['Scanner CLI', 'Payments auditor'],
   *   first_time: false,
   * });
   * ```
   */
  readonly updateUser: OperationCall<UpdateUserInput, UpdateUserOutput>;

  /**
   * Delete a user of the console.
   *
   * Deletes one local user. An unknown user is answered with 400 and "No such user", not with 404.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go, DeleteUser; 400 for an unknown user: bcgov-platform-services/aqua-scan-cli-operator utils/aqua_user.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v1/users/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.users.deleteUser({ id: 'ci-scanner' });
   * ```
   */
  readonly deleteUser: OperationCall<DeleteUserInput, DeleteUserOutput>;

  /**
   * Set the password of a user of the console.
   *
   * Sets a new password; the old one is not asked for. The path calls `name` what other operations call `id`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go, ChangePassword
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v1/users/{name}/password`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.users.changeUserPassword({
   *   name: 'ci-scanner',
   *   new_password: 'not-a-real-password-either',
   * });
   * ```
   */
  readonly changeUserPassword: OperationCall<ChangeUserPasswordInput, ChangeUserPasswordOutput>;
}

/** Roles of the console. */
export interface RolesOperations {
  /**
   * List roles.
   *
   * The roles of the console, page by page.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role.go, GetRoles; page members: Creativice-Oy/graph-aquasecurity-trivy src/types.ts
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/access_management/roles`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the scopes of the same family are read with 100). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.roles.listRoles.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listRoles: PagedOperationCall<ListRolesInput | void, ListRolesOutput, Role>;

  /**
   * Create a role.
   *
   * Joins a permission set with application scopes under a new name; both must exist. A name that is taken is
   * answered with 404 and "already exists" in the text, not with 409. The answer is not in the Terraform provider
   * of 2026 (read in 2026); read the role back with `getRole`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role.go, CreateRole; 404 for a taken name: bcgov-platform-services/aqua-scan-cli-operator controllers/aquascanneraccount_controller.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/access_management/roles`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.roles.createRole({
   *   name: 'Payments auditor',
   *   description: 'Reads what belongs to the payments team',
   *   permission: 'Auditor: read only',
   *   scopes: ['Payments team'],
   * });
   * ```
   */
  readonly createRole: OperationCall<CreateRoleInput, CreateRoleOutput>;

  /**
   * Get a role.
   *
   * One role.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role.go, GetRole
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/access_management/roles/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.getRole({ name: 'Payments auditor' });
   * ```
   */
  readonly getRole: OperationCall<GetRoleInput, GetRoleOutput>;

  /**
   * Replace a role.
   *
   * Replaces the whole role; read it first to change one member. The name is the id and stays: to rename a role, create
   * a new one and delete the old one.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role.go, UpdateRole
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v2/access_management/roles/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateRoleInput` makes its input of what `getRole` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.roles.updateRole({
   *   name: 'Payments auditor',
   *   description: 'Reads what belongs to the payments and billing teams',
   *   permission: 'Auditor: read only',
   *   scopes: ['Payments team', 'Billing team'],
   * });
   * ```
   */
  readonly updateRole: OperationCall<UpdateRoleInput, UpdateRoleOutput>;

  /**
   * Delete a role.
   *
   * Deletes one role by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role.go, DeleteRole
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/access_management/roles/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.roles.deleteRole({ name: 'Payments auditor' });
   * ```
   */
  readonly deleteRole: OperationCall<DeleteRoleInput, DeleteRoleOutput>;
}

/** Permission sets of the console, and the actions they are made of. */
export interface PermissionSetsOperations {
  /**
   * List permission sets.
   *
   * The permission sets of the console, page by page.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets.go, GetPermissionsSets; page members: Creativice-Oy/graph-aquasecurity-trivy src/types.ts
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /api/v2/access_management/permissions`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: a cautious guess (the scopes of the same family are read with 100). Only a count that the server calls no estimate is held against the items.
   *
   * @example
   * ```ts
   * for await (const item of client.permissionSets.listPermissionSets.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listPermissionSets: PagedOperationCall<ListPermissionSetsInput | void, ListPermissionSetsOutput, PermissionSet>;

  /**
   * Create a permission set.
   *
   * Creates a permission set under a new name. A name that is taken is answered with 404 and "already exists" in
   * the text, not with 409. The answer is not in the Terraform provider of 2026 (read in 2026); read the set back
   * with `getPermissionSet`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets.go, CreatePermissionsSet, and docs/resources/permissions_sets.md; 404 for a taken name: bcgov-platform-services/aqua-scan-cli-operator utils/aqua_permission_set.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/access_management/permissions`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.permissionSets.createPermissionSet({
   *   name: 'Auditor: read only',
   *   description: 'Reads images and findings',
   *   actions: ['images.read', 'risks.vulnerabilities.read'],
   *   ui_access: true,
   *   is_super: false,
   * });
   * ```
   */
  readonly createPermissionSet: OperationCall<CreatePermissionSetInput, CreatePermissionSetOutput>;

  /**
   * List the actions of permission sets.
   *
   * Everything that a permission set can allow on this console, in groups, with the actions that need others. The
   * catalogue differs between versions of the console.
   *
   * Source: third party — Creativice-Oy/graph-aquasecurity-trivy src/client.ts, iterateActions, and its recording of a 2022 console
   *
   * Evidence: third party of 2022, read in 2026. Known: path, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v2/access_management/permissions/actions`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { groups, dependencies } = await client.permissionSets.listPermissionActions();
   * ```
   *
   * @experimental
   */
  readonly listPermissionActions: OperationCall<NoInput, ListPermissionActionsOutput>;

  /**
   * Get a permission set.
   *
   * One permission set.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets.go, GetPermissionsSet
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/access_management/permissions/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.permissionSets.getPermissionSet({ name: 'Auditor: read only' });
   * ```
   */
  readonly getPermissionSet: OperationCall<GetPermissionSetInput, GetPermissionSetOutput>;

  /**
   * Replace a permission set.
   *
   * Replaces the whole set; read it first to change one member. The name is the id and stays: to rename a set, create a
   * new one and delete the old one.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets.go, UpdatePermissionsSet
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v2/access_management/permissions/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdatePermissionSetInput` makes its input of what `getPermissionSet` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.permissionSets.updatePermissionSet({
   *   name: 'Auditor: read only',
   *   description: 'Reads images, findings and containers',
   *   actions: ['images.read', 'risks.vulnerabilities.read', 'containers.read'],
   *   ui_access: true,
   *   is_super: false,
   * });
   * ```
   */
  readonly updatePermissionSet: OperationCall<UpdatePermissionSetInput, UpdatePermissionSetOutput>;

  /**
   * Delete a permission set.
   *
   * Deletes one permission set by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets.go, DeletePermissionsSet
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/access_management/permissions/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.permissionSets.deletePermissionSet({ name: 'Auditor: read only' });
   * ```
   */
  readonly deletePermissionSet: OperationCall<DeletePermissionSetInput, DeletePermissionSetOutput>;
}

/** Application scopes: named sets of resources that limit roles, policies and services. */
export interface ApplicationScopesOperations {
  /**
   * List application scopes.
   *
   * The scopes that the caller may see, page by page; 403 where the role has no read access to access management.
   * On SaaS the same list once stood under the platform host; that path is gone.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec pull 388; parameters: andreazorzetto/aquasec-lib aquasec/scopes.py, api_get_scopes
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/access_management/scopes`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/scopes.py). Only a count that the server calls no estimate is held against the items. With `order_by` other than `name`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; without an exact count one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.applicationScopes.listApplicationScopes.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listApplicationScopes: PagedOperationCall<ListApplicationScopesInput | void, ListApplicationScopesOutput, ApplicationScope>;

  /**
   * Create an application scope.
   *
   * Creates a scope under a new name. A name that is taken is answered with 404 and "already exists" in the text,
   * not with 409. The answer is not in the Terraform provider of 2026 (read in 2026); read the scope back with
   * `getApplicationScope`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/application_scope.go, CreateApplicationScope; 404 for a taken name: bcgov-platform-services/aqua-scan-cli-operator aqua_helpers/aqua_application_scope.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v2/access_management/scopes`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.applicationScopes.createApplicationScope({
   *   name: 'Payments team',
   *   description: 'Images and pods of the payments team',
   *   owner_email: 'payments@example.org',
   *   categories: {
   *     artifacts: {
   *       image: {
   *         expression: 'v1 && v2',
   *         variables: [
   *           { attribute: 'aqua.registry', value: '"Docker Hub"' },
   *           { attribute: 'image.repo', value: 'payments/*' },
   *         ],
   *       },
   *       function: { expression: '', variables: [] },
   *       cf: { expression: '', variables: [] },
   *     },
   *     workloads: {
   *       kubernetes: {
   *         expression: 'v1',
   *         variables: [{ attribute: 'kubernetes.namespace', value: 'payments-*' }],
   *       },
   *       os: { expression: '', variables: [] },
   *       cf: { expression: '', variables: [] },
   *     },
   *     infrastructure: {
   *       kubernetes: { expression: '', variables: [] },
   *       os: { expression: '', variables: [] },
   *     },
   *   },
   * });
   * ```
   */
  readonly createApplicationScope: OperationCall<CreateApplicationScopeInput, CreateApplicationScopeOutput>;

  /**
   * Delete several application scopes.
   *
   * Deletes every scope that the list names, in one call. A POST, because it has a body; repeating it does no harm.
   *
   * Source: third party — bcgov-platform-services/aqua-scan-cli-operator utils/aqua_application_scope.go, DeleteAquaApplicationScope
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /api/v2/access_management/scopes/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.applicationScopes.deleteApplicationScopes({
   *   body: ['Payments team', 'Old test scope'],
   * });
   * ```
   *
   * @experimental
   */
  readonly deleteApplicationScopes: OperationCall<DeleteApplicationScopesInput, DeleteApplicationScopesOutput>;

  /**
   * Get an application scope.
   *
   * One scope with all its conditions.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/application_scope.go, GetApplicationScope, and pull 388
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/access_management/scopes/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.applicationScopes.getApplicationScope({ name: 'Payments team' });
   * ```
   */
  readonly getApplicationScope: OperationCall<GetApplicationScopeInput, GetApplicationScopeOutput>;

  /**
   * Replace an application scope.
   *
   * Replaces the whole scope; read it first to change one member. The name is the id and stays: to rename a scope,
   * create a new one and delete the old one.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/application_scope.go, UpdateApplicationScope, and pull 388
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v2/access_management/scopes/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateApplicationScopeInput` makes its input of what `getApplicationScope` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.applicationScopes.updateApplicationScope({
   *   name: 'Payments team',
   *   description: 'Images and pods of the payments team',
   *   owner_email: 'payments-leads@example.org',
   *   categories: {
   *     artifacts: {
   *       image: { expression: 'v1', variables: [{ attribute: 'image.repo', value: 'payments/*' }] },
   *       function: { expression: '', variables: [] },
   *       cf: { expression: '', variables: [] },
   *     },
   *     workloads: {
   *       kubernetes: {
   *         expression: 'v1',
   *         variables: [{ attribute: 'kubernetes.label', name: 'team', value: 'payments' }],
   *       },
   *       os: { expression: '', variables: [] },
   *       cf: { expression: '', variables: [] },
   *     },
   *     infrastructure: {
   *       kubernetes: { expression: '', variables: [] },
   *       os: { expression: '', variables: [] },
   *     },
   *     entity_scope: { expression: '', variables: [] },
   *   },
   * });
   * ```
   */
  readonly updateApplicationScope: OperationCall<UpdateApplicationScopeInput, UpdateApplicationScopeOutput>;

  /**
   * Delete an application scope.
   *
   * Deletes one scope by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/application_scope.go, DeleteApplicationScope, and pull 388
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/access_management/scopes/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.applicationScopes.deleteApplicationScope({ name: 'Payments team' });
   * ```
   */
  readonly deleteApplicationScope: OperationCall<DeleteApplicationScopeInput, DeleteApplicationScopeOutput>;
}

/** API keys of a self-hosted console. */
export interface ConsoleApiKeysOperations {
  /**
   * Create an API key on a self-hosted console.
   *
   * Only the route is known, from a branch of the vendor's Terraform provider for consoles that are not SaaS; nothing
   * proves that a console serves it. On SaaS use `createApiKey`. That client reads the answer as it reads that of
   * `createApiKey`; the secret is in it only this once.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/api_key.go, CreateApiKey and getApiKeyResponse
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/apikeys`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.consoleApiKeys.createConsoleApiKey({
   *   body: {
   *     description: 'Scanner of the build farm',
   *     roles: ['Scanner'],
   *     ip_addresses: ['203.0.113.7'],
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly createConsoleApiKey: OperationCall<CreateConsoleApiKeyInput, CreateConsoleApiKeyOutput>;

  /**
   * Update an API key of a self-hosted console.
   *
   * Only the route is known, from a branch of the vendor's Terraform provider for consoles that are not SaaS; nothing
   * proves that a console serves it. On SaaS use `updateApiKey`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/api_key.go, UpdateApiKey
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /api/v1/apikeys/{id}`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.consoleApiKeys.updateConsoleApiKey({
   *   id: 412,
   *   body: { description: 'Scanner of the build farm', enabled: false, roles: ['Scanner'] },
   * });
   * ```
   *
   * @experimental
   */
  readonly updateConsoleApiKey: OperationCall<UpdateConsoleApiKeyInput, UpdateConsoleApiKeyOutput | undefined>;

  /**
   * Delete an API key of a self-hosted console.
   *
   * Only the route is known, from a branch of the vendor's Terraform provider for consoles that are not SaaS; nothing
   * proves that a console serves it. On SaaS use `deleteApiKey`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/api_key.go, DeleteApiKey
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `DELETE /api/v1/apikeys/{id}`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.consoleApiKeys.deleteConsoleApiKey({ id: 412 });
   * ```
   *
   * @experimental
   */
  readonly deleteConsoleApiKey: OperationCall<DeleteConsoleApiKeyInput, DeleteConsoleApiKeyOutput | undefined>;
}

/** Labels of the console. The list is under v2, everything else under v1. */
export interface LabelsOperations {
  /**
   * List labels.
   *
   * The labels of the console, in one answer. Unlike single labels, the list is under `/api/v2`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/labels.go, GetAquaLabels
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/settings/labels`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { result } = await client.labels.listLabels();
   * ```
   */
  readonly listLabels: OperationCall<NoInput, ListLabelsOutput>;

  /**
   * Create a label.
   *
   * Creates a label. The answer is not in the Terraform provider of 2026 (read in 2026); read the label back with
   * `getLabel`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/labels.go, CreateAquaLabel, and docs/resources/aqua_label.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/v1/settings/labels`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.labels.createLabel({ name: 'PCI scope', description: 'Handles card data' });
   * ```
   */
  readonly createLabel: OperationCall<CreateLabelInput, CreateLabelOutput>;

  /**
   * Get a label.
   *
   * One label.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/labels.go, GetAquaLabel
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/settings/labels/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.labels.getLabel({ name: 'PCI scope' });
   * ```
   */
  readonly getLabel: OperationCall<GetLabelInput, GetLabelOutput>;

  /**
   * Replace a label.
   *
   * Replaces the label, which means its description. The name is the id and stays.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/labels.go, UpdateAquaLabel
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/v1/settings/labels/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateLabelInput` makes its input of what `getLabel` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.labels.updateLabel({ name: 'PCI scope', description: 'Handles or stores card data' });
   * ```
   */
  readonly updateLabel: OperationCall<UpdateLabelInput, UpdateLabelOutput>;

  /**
   * Delete a label.
   *
   * Deletes one label by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/labels.go, DeleteAquaLabel
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v1/settings/labels/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.labels.deleteLabel({ name: 'PCI scope' });
   * ```
   */
  readonly deleteLabel: OperationCall<DeleteLabelInput, DeleteLabelOutput>;
}

/** Places that the console sends notifications to. */
export interface NotificationsOperations {
  /**
   * List notification outputs by type.
   *
   * Every output, as an object with one list per type. Without `groupBy` the answer has another form that is not
   * in the Terraform provider of 2026 (read in 2026), so this operation always asks for the one that is.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/notifications.go, GetNotifications
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/notification/outputs`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { slack, email } = await client.notifications.listNotificationOutputs({ groupBy: 'type' });
   * ```
   */
  readonly listNotificationOutputs: OperationCall<ListNotificationOutputsInput, ListNotificationOutputsOutput>;

  /**
   * Create a notification output.
   *
   * Creates an output. The answer brings the id that all other calls need.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/notifications.go, CreateNotification, and docs/resources/notification.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /api/v2/notification/outputs`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.notifications.createNotificationOutput({
   *   name: 'Security channel',
   *   type: 'slack',
   *   properties: { url: 'https://hooks.example.org/services/T0/B0/x' },
   * });
   * ```
   */
  readonly createNotificationOutput: OperationCall<CreateNotificationOutputInput, CreateNotificationOutputOutput>;

  /**
   * Get a notification output.
   *
   * One output. Passwords are not in the answer.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/notifications.go, GetNotification
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /api/v2/notification/outputs/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.notifications.getNotificationOutput({ id: 7 });
   * ```
   */
  readonly getNotificationOutput: OperationCall<GetNotificationOutputInput, GetNotificationOutputOutput>;

  /**
   * Replace a notification output.
   *
   * Replaces the whole output. Send passwords again, because a read does not bring them.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/notifications.go, UpdateNotification
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `PUT /api/v2/notification/outputs/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateNotificationOutputInput` makes its input of what `getNotificationOutput` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.notifications.updateNotificationOutput({
   *   id: 7,
   *   name: 'Security channel',
   *   type: 'slack',
   *   properties: { url: 'https://hooks.example.org/services/T0/B1/y' },
   *   template: {},
   * });
   * ```
   */
  readonly updateNotificationOutput: OperationCall<UpdateNotificationOutputInput, UpdateNotificationOutputOutput>;

  /**
   * Delete a notification output.
   *
   * Deletes one output.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/notifications.go, DeleteNotification
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/v2/notification/outputs/{id}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.notifications.deleteNotificationOutput({ id: 7 });
   * ```
   */
  readonly deleteNotificationOutput: OperationCall<DeleteNotificationOutputInput, DeleteNotificationOutputOutput>;

  /**
   * Get the Slack notifier of old consoles.
   *
   * The one Slack notifier of consoles that have no notification outputs yet. Use `listNotificationOutputs` elsewhere.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/notifications.go, SlackNotificationRead and NotificationOld
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/notifiers/Slack`. Effect: read, it changes nothing. It is retried after a transient failure. Deprecated by the vendor.
   *
   * @example
   * ```ts
   * const result = await client.notifications.getSlackNotifier();
   * ```
   *
   * @deprecated The vendor advises against it.
   */
  readonly getSlackNotifier: OperationCall<NoInput, GetSlackNotifierOutput>;

  /**
   * Set the Slack notifier of old consoles.
   *
   * Replaces the one Slack notifier of consoles that have no notification outputs yet. There is no way to delete it: the
   * vendor's client sends empty texts and `enabled: false` instead. Use `createNotificationOutput` elsewhere.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/notifications.go, SlackNotificationCreate and SlackNotificationDelete
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input. The sources name little more than the route.
   *
   * @remarks
   * `PUT /api/v1/settings/notifiers/Slack`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Deprecated by the vendor. `toPutSlackNotifierInput` makes its input of what `getSlackNotifier` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.notifications.putSlackNotifier({
   *   enabled: true,
   *   channel: '#security',
   *   webhook_url: 'https://hooks.example.org/services/T0/B0/x',
   *   user_name: 'aqua',
   *   main_text: 'Aqua found something',
   *   icon: ':shield:',
   *   service_key: '',
   *   type: 'slack',
   *   name: 'Slack',
   * });
   * ```
   *
   * @deprecated The vendor advises against it.
   */
  readonly putSlackNotifier: OperationCall<PutSlackNotifierInput, PutSlackNotifierOutput>;
}

/** Settings of the console: log services, monitoring, sign-in, analysis. */
export interface SettingsOperations {
  /**
   * List the log services.
   *
   * Every service that audit events can be sent to, on or off, in one object by name. Keys and tokens can be in it. The
   * members come from the vendor's Terraform provider; nothing else is documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/log_management.go, GetLogManagements
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/log_services`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { Splunk, Syslog } = await client.settings.listLogServices();
   * ```
   *
   * @experimental
   */
  readonly listLogServices: OperationCall<NoInput, ListLogServicesOutput>;

  /**
   * Get one log service.
   *
   * One service by name. Keys and tokens can be in it. The members come from the vendor's Terraform provider; nothing
   * else is documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/log_management.go, GetLogManagement
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/log_services/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.getLogService({ name: 'Splunk' });
   * ```
   *
   * @experimental
   */
  readonly getLogService: OperationCall<GetLogServiceInput, GetLogServiceOutput>;

  /**
   * Set up a log service, or switch it off.
   *
   * Services are there from the start: this sets one up, changes it and switches it off; nothing creates or deletes one.
   * The vendor's provider "deletes" a service by this call without a body. The members come from there; nothing else is
   * documented, so the body is open.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/log_management.go, UpdateLogManagement and DeleteLogManagement; docs/resources/log_management.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /api/v1/settings/log_services/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toUpdateLogServiceInput` makes its input of what `getLogService` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.settings.updateLogService({
   *   name: 'Splunk',
   *   body: {
   *     name: 'Splunk',
   *     enable: true,
   *     url: 'https://splunk.example.org:8088',
   *     token: 'an-invented-token',
   *     index: 'aqua',
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly updateLogService: OperationCall<UpdateLogServiceInput, UpdateLogServiceOutput | undefined>;

  /**
   * List the monitoring systems.
   *
   * Every system that can read the console's metrics, in one list. A `token` can be in it.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/monitoring_system.go, GetMonitoringSystems
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/settings/monitoring`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.settings.listMonitoringSystems();
   * ```
   */
  readonly listMonitoringSystems: OperationCall<NoInput, ListMonitoringSystemsOutput>;

  /**
   * Get one monitoring system.
   *
   * One system by name. The vendor's provider takes an answer without `name` for "not found", so an unknown name may
   * give an empty object in the place of 404.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/monitoring_system.go, GetMonitoringSystem
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v1/settings/monitoring/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.settings.getMonitoringSystem({ name: 'Prometheus' });
   * ```
   */
  readonly getMonitoringSystem: OperationCall<GetMonitoringSystemInput, GetMonitoringSystemOutput>;

  /**
   * Set up a monitoring system, or switch it off.
   *
   * Sets up or changes a system; nothing deletes one: switch it off with `enabled: false`. Path and body take the name
   * from the one input. The known client takes 200, 201 and 204 for success and reads no body.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/monitoring_system.go, UpdateMonitoringSystem; docs/resources/monitoring_system.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `PUT /api/v1/settings/monitoring/{name}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateMonitoringSystemInput` makes its input of what `getMonitoringSystem` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.settings.updateMonitoringSystem({
   *   name: 'Prometheus',
   *   enabled: true,
   *   interval: 1,
   *   type: 'prometheus',
   *   token: 'an-invented-token',
   * });
   * ```
   */
  readonly updateMonitoringSystem: OperationCall<UpdateMonitoringSystemInput, UpdateMonitoringSystemOutput | undefined>;

  /**
   * Get the LDAP settings.
   *
   * How users sign in through LDAP; self-hosted consoles only. The members come from the vendor's Terraform provider;
   * nothing else is documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/ldap.go, GetLdap
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/ldap`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.getLdapSettings();
   * ```
   *
   * @experimental
   */
  readonly getLdapSettings: OperationCall<NoInput, GetLdapSettingsOutput>;

  /**
   * Replace the LDAP settings.
   *
   * Replaces all LDAP settings, so read them first to change one member; self-hosted consoles only. The members come
   * from the vendor's Terraform provider; nothing else is documented, so the body is open.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/ldap.go, CreateLdap
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/settings/ldap`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toSetLdapSettingsInput` makes its input of what `getLdapSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.settings.setLdapSettings({
   *   body: {
   *     enable: true,
   *     type: 'OpenLDAP',
   *     domain: 'ldap.example.org',
   *     port: '636',
   *     ssl: true,
   *     verify_cert: true,
   *     base_dn: 'dc=example,dc=org',
   *     user: 'cn=aqua,dc=example,dc=org',
   *     password: 'an-invented-password',
   *     role_mapping: { Administrator: ['aqua-admins'], Scanner: ['ci', 'build'] },
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly setLdapSettings: OperationCall<SetLdapSettingsInput, SetLdapSettingsOutput | undefined>;

  /**
   * Get the SAML settings.
   *
   * How users sign in through SAML; self-hosted consoles only, see `listSamlMappings` for SaaS. The members come from
   * the vendor's Terraform provider; nothing else is documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/sso.go, Saml and getSsoBasic; consts/consts.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/SAMLSettings/SAMLSettings`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.getSamlSettings();
   * ```
   *
   * @experimental
   */
  readonly getSamlSettings: OperationCall<NoInput, GetSamlSettingsOutput>;

  /**
   * Replace the SAML settings.
   *
   * Replaces all SAML settings, so read them first to change one member; self-hosted consoles only. A mistake can lock
   * users out. The members come from the vendor's Terraform provider; nothing else is documented, so the body is open.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/sso.go, createSsoBasic
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /api/v1/settings/SAMLSettings/SAMLSettings`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toSetSamlSettingsInput` makes its input of what `getSamlSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.settings.setSamlSettings({
   *   body: {
   *     enabled: true,
   *     sso_enable: true,
   *     slo_enabled: false,
   *     aqua_creds_enable: true,
   *     auth_by_role: true,
   *     signed_request: false,
   *     token_provided: false,
   *     idpissuer: 'https://idp.example.org/issuer',
   *     idpssourl: 'https://idp.example.org/sso',
   *     idpslourl: '',
   *     assertion_url: 'https://aqua.example.org/api/v1/saml_auth',
   *     logout_url: '',
   *     sp_id: 'aquasec',
   *     user_loginid: 'email',
   *     user_role: 'groups',
   *     x509cert: 'an-invented-certificate',
   *     role_mapping: { Administrator: ['aqua-admins'], Auditor: ['audit'] },
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly setSamlSettings: OperationCall<SetSamlSettingsInput, SetSamlSettingsOutput | undefined>;

  /**
   * Get the OAuth 2.0 settings.
   *
   * How users sign in with tokens of an OAuth 2.0 issuer; self-hosted consoles only. The path says OIDC, but the OpenID
   * settings are those of `getOpenIdSettings`. The members come from the vendor's Terraform provider; nothing else is
   * documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/sso.go, OAuth2 and getSsoBasic; consts/consts.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/OIDCSettings/OIDCSettings`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.getOauth2Settings();
   * ```
   *
   * @experimental
   */
  readonly getOauth2Settings: OperationCall<NoInput, GetOauth2SettingsOutput>;

  /**
   * Replace the OAuth 2.0 settings.
   *
   * Replaces all OAuth 2.0 settings, so read them first to change one member; self-hosted consoles only. The members
   * come from the vendor's Terraform provider; nothing else is documented, so the body is open.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/sso.go, createSsoBasic
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /api/v1/settings/OIDCSettings/OIDCSettings`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toSetOauth2SettingsInput` makes its input of what `getOauth2Settings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.settings.setOauth2Settings({
   *   body: {
   *     enabled: true,
   *     iss_url: 'https://issuer.example.org',
   *     jwks_url: 'https://issuer.example.org/keys',
   *     user_loginid: 'sub',
   *     user_role: 'roles',
   *     role_mapping: { Scanner: ['ci', 'build'] },
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly setOauth2Settings: OperationCall<SetOauth2SettingsInput, SetOauth2SettingsOutput | undefined>;

  /**
   * Get the OpenID Connect settings.
   *
   * How users sign in through OpenID Connect; self-hosted consoles only. The members come from the vendor's Terraform
   * provider; nothing else is documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/sso.go, OpenId and getSsoBasic; consts/consts.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/OIDCSettings/OpenIdSettings`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.getOpenIdSettings();
   * ```
   *
   * @experimental
   */
  readonly getOpenIdSettings: OperationCall<NoInput, GetOpenIdSettingsOutput>;

  /**
   * Replace the OpenID Connect settings.
   *
   * Replaces all OpenID Connect settings, so read them first to change one member; self-hosted consoles only. The
   * members come from the vendor's Terraform provider; nothing else is documented, so the body is open.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/sso.go, createSsoBasic
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /api/v1/settings/OIDCSettings/OpenIdSettings`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toSetOpenIdSettingsInput` makes its input of what `getOpenIdSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.settings.setOpenIdSettings({
   *   body: {
   *     enabled: true,
   *     provider_name: 'Example',
   *     idp_url: 'https://idp.example.org',
   *     redirect_url: 'https://aqua.example.org/api/v1/openid_auth',
   *     client_id: 'aqua-console',
   *     secret: 'an-invented-secret',
   *     scopes: ['openid', 'email', 'groups'],
   *     user: 'email',
   *     user_role: 'groups',
   *     auth_by_role: true,
   *     role_mapping: { Administrator: ['aqua-admins'], Auditor: ['audit'] },
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly setOpenIdSettings: OperationCall<SetOpenIdSettingsInput, SetOpenIdSettingsOutput | undefined>;

  /**
   * Get which ways of single sign-on are on.
   *
   * Self-hosted consoles only. The vendor's provider does not ask SaaS consoles.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/sso.go, GetIntegrationState
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/v2/integrationsEnabledState`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { OIDCSettings, OpenIdSettings, SAMLSettings } = await client.settings.getIntegrationsState();
   * ```
   */
  readonly getIntegrationsState: OperationCall<NoInput, GetIntegrationsStateOutput>;

  /**
   * Get the system settings.
   *
   * Only `dta`, the connection to dynamic threat analysis, is known; it holds a token. What else the answer has is
   * not in aquasec-lib of 2026 (read in 2026).
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/licenses.py, api_get_dta_license
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v1/settings/system/system`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { dta } = await client.settings.getSystemSettings();
   * ```
   *
   * @experimental
   */
  readonly getSystemSettings: OperationCall<NoInput, GetSystemSettingsOutput>;

  /**
   * List the secret key stores.
   *
   * The stores that Aqua takes secrets from. The known client names no member of an answer; those here are the members
   * that it creates a store with.
   *
   * Source: third party — aqua 0.1.27 (PyPI), list_secret_keystores
   *
   * Evidence: third party without a date, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/settings/keystores`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.listSecretKeyStores();
   * ```
   *
   * @experimental
   */
  readonly listSecretKeyStores: OperationCall<NoInput, SecretKeyStore[]>;

  /**
   * Create a secret key store.
   *
   * Connects a Vault or a KMS of AWS. What three members mean depends on `type`. A second call with the same name was
   * seen nowhere.
   *
   * Source: third party — aqua 0.1.27 (PyPI), create_secret_keystore
   *
   * Evidence: third party without a date, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `POST /api/v1/settings/keystores`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.createSecretKeyStore({
   *   name: 'vault-1',
   *   type: 'vault',
   *   url: 'https://vault.example.org:8200',
   *   user: 'kv',
   *   token: 'hvs.invented',
   *   enabled: true,
   * });
   * ```
   *
   * @experimental
   */
  readonly createSecretKeyStore: OperationCall<CreateSecretKeyStoreInput, CreateSecretKeyStoreOutput | undefined>;

  /**
   * Delete a secret key store.
   *
   * Disconnects a store. What becomes of containers whose secrets come from it is not in the client.
   *
   * Source: third party — aqua 0.1.27 (PyPI), delete_secret_keystore
   *
   * Evidence: third party without a date, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `DELETE /api/v1/settings/keystores/{name}`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.settings.deleteSecretKeyStore({ name: 'vault-1' });
   * ```
   *
   * @experimental
   */
  readonly deleteSecretKeyStore: OperationCall<DeleteSecretKeyStoreInput, DeleteSecretKeyStoreOutput | undefined>;

  /**
   * List the secrets that containers are given.
   *
   * The secrets that Aqua hands to containers. The known client names no member, so the answer is open.
   *
   * Source: third party — aqua 0.1.27 (PyPI), list_secrets
   *
   * Evidence: third party without a date, read in 2026. Known: path; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/secrets`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.settings.listSecrets();
   * ```
   *
   * @experimental
   */
  readonly listSecrets: OperationCall<NoInput, ListSecretsOutput>;

  /**
   * Get one secret.
   *
   * One secret by name. The known client names no member, so the answer is open; whether it has the secret itself in it is
   * not in the client, so treat it as if it had.
   *
   * Source: third party — aqua 0.1.27 (PyPI), get_secret
   *
   * Evidence: third party without a date, read in 2026. Known: path; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/secrets/{name}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { name } = await client.settings.getSecret({ name: 'database-password' });
   * ```
   *
   * @experimental
   */
  readonly getSecret: OperationCall<GetSecretInput, GetSecretOutput>;

  /**
   * Export settings and policies.
   *
   * The named parts of the console's configuration as one object, for `importSettings` of the same or another console.
   * Secrets in it are encrypted, with the console's own key by default. The body is the array of the parts.
   *
   * Source: third party — aqua 0.1.27 (PyPI), export_settings
   *
   * Evidence: third party without a date, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/settings/export`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { labels } = await client.settings.exportSettings({
   *   body: ['registries', 'labels', 'policy.runtime_policies'],
   * });
   * ```
   *
   * @experimental
   */
  readonly exportSettings: OperationCall<ExportSettingsInput, ExportSettingsOutput>;

  /**
   * Import settings and policies.
   *
   * Writes what `exportSettings` gave into this console. Whether what is there already is kept, merged or replaced is not
   * in the client; try it on a console that you can lose.
   *
   * Source: third party — aqua 0.1.27 (PyPI), import_settings
   *
   * Evidence: third party without a date, read in 2026. Known: path; parts of the input may hold anything; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/settings/import`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.settings.importSettings({ body: { labels: [] } });
   * ```
   *
   * @experimental
   */
  readonly importSettings: OperationCall<ImportSettingsInput, ImportSettingsOutput | undefined>;

  /**
   * Get the state of the licence for dynamic threat analysis.
   *
   * A read that travels as POST because it carries a token: `url` and `token` are those of `getSystemSettings`.
   * The members of the answer are not in aquasec-lib of 2026 (read in 2026).
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/licenses.py, api_post_dta_license_utilization
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `POST /api/v2/dta/license_status`. Effect: read, it changes nothing. A query that is a POST because it carries a token. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.settings.getDtaLicenseStatus({
   *   body: { url: 'https://dta.example.org', token: 'an-invented-token' },
   * });
   * ```
   *
   * @experimental
   */
  readonly getDtaLicenseStatus: OperationCall<GetDtaLicenseStatusInput, GetDtaLicenseStatusOutput>;
}

/** What the tenant has bought. */
export interface LicensesOperations {
  /**
   * Get the licences with their totals.
   *
   * The limits of all active licences, added up. -1 stands for "unlimited". It takes page parameters, but the list
   * that they page is not in aquasec-lib of 2026 (read in 2026), so this operation gives one answer and does not
   * iterate. The known client reads the totals from the first page.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/licenses.py and examples/license-utility
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v2/licenses`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { details, resources } = await client.licenses.listLicenses();
   * ```
   *
   * @experimental
   */
  readonly listLicenses: OperationCall<ListLicensesInput | void, ListLicensesOutput>;

  /**
   * Get the licence.
   *
   * What the tenant has bought, in one flat object. The caller's role needs the right to see licences, else 403.
   *
   * Source: third party — atav928/aquasec-api README.md, "Workload Protection" (2023)
   *
   * Evidence: third party of 2023, read in 2026. Known: path, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v2/license`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.licenses.getLicense();
   * ```
   *
   * @experimental
   */
  readonly getLicense: OperationCall<NoInput, GetLicenseOutput>;
}

/** Figures of the console's start page. */
export interface DashboardOperations {
  /**
   * Get the figures of the console's start page.
   *
   * Counts of images, vulnerabilities, running containers and hosts, with the latest alerts and audit events. `data` and
   * `user_response` of an alert are JSON inside a text. Only the route and the members that clients read are known.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/dashboard.go and types/dashboard/dashboard.go; DataDog/integrations-extras aqua/tests/fixtures/aqua_base_metrics.json
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input; parts of the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/dashboard`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.dashboard.getDashboard();
   * ```
   *
   * @experimental
   */
  readonly getDashboard: OperationCall<GetDashboardInput | void, GetDashboardOutput>;

  /**
   * Get one trend of the console's start page.
   *
   * The figures of one trend over time, oldest and newest in no documented order. Only the route and the members that
   * one client reads are known, from 2020.
   *
   * Source: third party — BryanKMorrow/aqua-sdk-go client/dashboard_trends.go and types/dashboard/trends.go
   *
   * Evidence: third party of 2020, read in 2026. Known: path, response. The sources name little more than the route. No source newer than 2020 confirms it.
   *
   * @remarks
   * `GET /api/v1/dashboard/{trend}/trends`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.dashboard.getDashboardTrend({ trend: 'vulnerabilities' });
   * ```
   *
   * @experimental
   */
  readonly getDashboardTrend: OperationCall<GetDashboardTrendInput, GetDashboardTrendOutput>;

  /**
   * Get the number of audited events.
   *
   * Audit events, counted by result. What the values of the filters mean is not in integrations-extras of 2026
   * (read in 2026); the known client sends those of the examples.
   *
   * Source: third party — DataDog/integrations-extras aqua/datadog_checks/aqua/aqua.py and aqua/tests/aqua_audit_metrics.json
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /api/v1/audit/access_totals`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.dashboard.getAuditTotals();
   * ```
   *
   * @experimental
   */
  readonly getAuditTotals: OperationCall<GetAuditTotalsInput | void, GetAuditTotalsOutput>;
}

/** The CSPM account, its usage, and its logo. */
export interface CspmAccountOperations {
  /**
   * Get an account.
   *
   * The account as the CSPM API knows it. It cannot be changed through the API. `expand` brings relations along as
   * further members, whose form is not in the API Blueprint of 2021 (read in 2026). The account's own id is in the
   * answer to a sign-in, in the token, and as `account_id` in most objects.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Accounts; further members: JupiterOne/graph-aquasec, recorded answers
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/accounts/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmAccount.getAccount({ id: 5150 });
   * ```
   */
  readonly getAccount: OperationCall<GetAccountInput, GetAccountOutput>;

  /**
   * Get the usage of the account.
   *
   * Credits, connected cloud accounts and scanned objects of the caller's account, against what the plan allows.
   * `expand=usage` asks for the detailed numbers as well.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/usage; key_id: aquasecurity/saas-api-samples
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /v2/usage` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmAccount.getUsage();
   * ```
   */
  readonly getUsage: OperationCall<GetUsageInput | void, GetUsageOutput>;

  /**
   * Upload the logo of the account.
   *
   * Sets the logo that reports show. What the answer holds is not in the API Blueprint of 2021 (read in 2026), so
   * it may be empty.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/uploads
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/uploads` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmAccount.uploadLogo({
   *   svg_logo: 'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
   * });
   * ```
   */
  readonly uploadLogo: OperationCall<UploadLogoInput, UploadLogoOutput | undefined>;
}

/** Alerts: which results of background scans are told to which integrations. */
export interface CspmAlertsOperations {
  /**
   * List the alerts.
   *
   * The alerts of the account. Alerts belong to background scans; what routings are for real-time events.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Alerts
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/alerts` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmAlerts.listAlerts.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listAlerts: PagedOperationCall<ListAlertsInput | void, CspmAlert[], CspmAlert>;

  /**
   * Create an alert.
   *
   * Makes an alert for one test in one connected cloud account. There is none for PASS and UNKNOWN. Each call makes
   * another alert.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Alerts
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/alerts` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmAlerts.createAlert({
   *   result: 2,
   *   enabled: true,
   *   key_id: 7301,
   *   test_id: 318,
   *   integration_ids: [612],
   * });
   * ```
   */
  readonly createAlert: OperationCall<CreateAlertInput, CreateAlertOutput>;

  /**
   * Get an alert.
   *
   * One alert. Its cloud account, integrations and test come along only where `expand` asks for them.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Alerts
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/alerts/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmAlerts.getAlert({ id: 4021 });
   * ```
   */
  readonly getAlert: OperationCall<GetAlertInput, GetAlertOutput>;

  /**
   * Change an alert.
   *
   * Changes when and where an alert is told. Its test cannot be changed: make another alert instead. The list of
   * integrations is replaced as a whole. Whether members that are left out keep their value is not in the API
   * Blueprint of 2021 (read in 2026).
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Alerts
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `PUT /v2/alerts/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateAlertInput` makes its input of what `getAlert` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmAlerts.updateAlert({
   *   id: 4021,
   *   result: 1,
   *   enabled: true,
   *   integration_ids: [612, 640],
   * });
   * ```
   */
  readonly updateAlert: OperationCall<UpdateAlertInput, UpdateAlertOutput>;

  /**
   * Delete an alert.
   *
   * Deletes an alert. Messages stop within about five minutes, not at once.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Alerts
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/alerts/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmAlerts.deleteAlert({ id: 4021 });
   * ```
   */
  readonly deleteAlert: OperationCall<DeleteAlertInput, DeleteAlertOutput | undefined>;
}

/** API keys of the account. */
export interface CspmApiKeysOperations {
  /**
   * List the API keys.
   *
   * The API keys of the account, without their secrets. `meta` stands beside `data` and says where the list goes on;
   * answers of 2022 had no `meta`.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, API Keys; meta and further members: aquasecurity/terraform-provider-aquasec client/api_key.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /v2/apikeys` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit).
   *
   * @example
   * ```ts
   * for await (const item of client.cspmApiKeys.listApiKeys.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listApiKeys: PagedOperationCall<ListApiKeysInput | void, CspmApiKey[], CspmApiKey>;

  /**
   * Create an API key.
   *
   * Makes a key. The answer is the only place where its secret is ever shown. A key without permissions may do
   * everything that the account can. The vendor's API page of 2021 still says that keys cannot be made through the
   * API; its Terraform provider does so.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/api_key.go, docs/resources/aqua_api_key.md
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/apikeys` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmApiKeys.createApiKey({
   *   description: 'nightly export',
   *   ip_addresses: ['203.0.113.17'],
   *   expiration: 90,
   *   roles: ['Auditor'],
   *   permission_ids: [35, 36],
   * });
   * ```
   */
  readonly createApiKey: OperationCall<CreateApiKeyInput, CreateApiKeyOutput>;

  /**
   * Get an API key.
   *
   * One key, without its secret. The vendor's Terraform provider reads this answer without the envelope that the other
   * answers have, so it may come either way.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, API Keys; aquasecurity/terraform-provider-aquasec client/api_key.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/apikeys/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmApiKeys.getApiKey({ id: 2290 });
   * ```
   */
  readonly getApiKey: OperationCall<GetApiKeyInput, GetApiKeyOutput>;

  /**
   * Change an API key.
   *
   * Changes a key; its two halves stay. `enabled`, `roles` and `group_id` are best sent every time, as the
   * vendor's own client does: whether members that are left out keep their value is not in the Terraform provider
   * of 2026 (read in 2026).
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/api_key.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `PUT /v2/apikeys/{id}` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateApiKeyInput` makes its input of what `getApiKey` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.cspmApiKeys.updateApiKey({
   *   id: 2290,
   *   description: 'nightly export',
   *   enabled: false,
   *   ip_addresses: ['203.0.113.17'],
   *   roles: ['Auditor'],
   *   group_id: 88,
   * });
   * ```
   */
  readonly updateApiKey: OperationCall<UpdateApiKeyInput, UpdateApiKeyOutput | undefined>;

  /**
   * Delete an API key.
   *
   * Deletes a key. Requests signed with it are refused from then on; do not delete the key that signs the call.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/api_key.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `DELETE /v2/apikeys/{id}` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmApiKeys.deleteApiKey({ id: 2290 });
   * ```
   */
  readonly deleteApiKey: OperationCall<DeleteApiKeyInput, DeleteApiKeyOutput | undefined>;
}

/** What was done: calls to this API, and events of the connected cloud accounts. */
export interface CspmAuditOperations {
  /**
   * List logged calls to this API.
   *
   * Who called which sensitive part of this API. Nothing is logged until the vendor's support switches the log on for
   * the account. It says nothing about the connected cloud accounts; see `listEvents` for those.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Audit Logs
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/auditlogs` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmAudit.listAuditLogs.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listAuditLogs: PagedOperationCall<ListAuditLogsInput | void, CspmAuditLog[], CspmAuditLog>;

  /**
   * List the real-time events of the cloud accounts.
   *
   * Calls to the cloud provider's API that were judged as they happened. Filters combine. Asked with `page`, the
   * answer is a page object. `limit` and `offset` are the older way; the vendor's older text shows a bare list for
   * them.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Events
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/events` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). With `order_by` other than `id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmAudit.listEvents.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listEvents: PagedOperationCall<ListEventsInput | void, ListEventsOutput, CspmEvent>;

  /**
   * Get a real-time event.
   *
   * One event, with the whole original event of the cloud provider in `stored_data`.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Events
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/events/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmAudit.getEvent({ id: 640017 });
   * ```
   */
  readonly getEvent: OperationCall<GetEventInput, GetEventOutput>;
}

/** Audits of one test over all accounts, categories, compliance programs and their controls, and reports. */
export interface CspmComplianceOperations {
  /**
   * List what one test found in all cloud accounts.
   *
   * The results of one test in the newest scan of every connected cloud account, in one answer. The vendor documents
   * no paging for it.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Audits
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/audits` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmCompliance.listAudits({ test_id: 318 });
   * ```
   */
  readonly listAudits: OperationCall<ListAuditsInput, CspmAuditedKey[]>;

  /**
   * List the categories of tests.
   *
   * The vendor's categories, the same for every account. They cannot be changed.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Categories
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/categories` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmCompliance.listCategories.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listCategories: PagedOperationCall<ListCategoriesInput | void, CspmCategory[], CspmCategory>;

  /**
   * Get a category of tests.
   *
   * One category. It does not list its tests; those carry the id of their category.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Categories
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/categories/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { id, name } = await client.cspmCompliance.getCategory({ id: 17 });
   * ```
   */
  readonly getCategory: OperationCall<GetCategoryInput, GetCategoryOutput>;

  /**
   * Read a scan as a compliance report.
   *
   * The controls of a program, each with its tests and what they found in the given scan. The answer can be very
   * large, and the vendor documents no paging for it. With `summary=compliance` each control has its share in percent.
   * Only part of this operation is documented.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Compliances; summary: aquasecurity/saas-api-samples sample-python/helpers/aqua.py
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /v2/compliances` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. One attempt may take 300 s.
   *
   * @example
   * ```ts
   * const result = await client.cspmCompliance.listCompliances({ scan_id: 910442, program_id: 2 });
   * ```
   */
  readonly listCompliances: OperationCall<ListCompliancesInput, CspmComplianceControl[]>;

  /**
   * List the compliance programs.
   *
   * The public programs and those that the account made. `account_id` tells them apart.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Programs
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/programs` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmCompliance.listPrograms.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listPrograms: PagedOperationCall<ListProgramsInput | void, CspmProgram[], CspmProgram>;

  /**
   * Create a compliance program.
   *
   * Makes a program of the account's own. Each call makes another one. No way to delete it is documented.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Programs
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/programs` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmCompliance.createProgram({
   *   name: 'House rules',
   *   description: 'What our own auditors ask for.',
   * });
   * ```
   */
  readonly createProgram: OperationCall<CreateProgramInput, CreateProgramOutput>;

  /**
   * Create a PDF report.
   *
   * Makes a PDF of a scan, or of a scan held against compliance programs, and answers with an address to fetch it
   * from. The address is signed and good for 24 hours; fetch it without credentials.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/pdfs
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/pdfs` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { url } = await client.cspmCompliance.createPdfReport({
   *   report: 'compliance',
   *   scan_id: 910442,
   *   program_id: 2,
   * });
   * ```
   */
  readonly createPdfReport: OperationCall<CreatePdfReportInput, CreatePdfReportOutput>;

  /**
   * List the compliance controls.
   *
   * The controls of the programs that the account can see.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/controls
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/controls` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmCompliance.listControls.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listControls: PagedOperationCall<ListControlsInput | void, CspmControl[], CspmControl>;

  /**
   * Create a compliance control.
   *
   * Makes a control, which is possible for the account's own programs only. It starts without tests;
   * `updateControl` adds them. `program_id` says which of several own programs it belongs to.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/controls
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/controls` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmCompliance.createControl({
   *   name: 'Buckets keep old versions',
   *   description: 'Every bucket with exports has versioning on.',
   *   program_id: 4107,
   * });
   * ```
   */
  readonly createControl: OperationCall<CreateControlInput, CreateControlOutput>;

  /**
   * Get a compliance control.
   *
   * One control. `expand=test` asks for its tests as well, as a further member whose form is not in the API
   * Blueprint of 2021 (read in 2026).
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/controls
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/controls/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmCompliance.getControl({ id: 3051 });
   * ```
   */
  readonly getControl: OperationCall<GetControlInput, GetControlOutput>;

  /**
   * Rename a compliance control, or add or remove a test.
   *
   * Two changes share this call: a new name and description, or one test more or less. For the second, send `action`
   * and `test_id` together; one call moves one test. Only controls of the account's own programs can be changed.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/controls
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `PUT /v2/controls/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateControlInput` makes its input of what `getControl` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmCompliance.updateControl({ id: 3051, action: 'adding', test_id: 318 });
   * ```
   */
  readonly updateControl: OperationCall<UpdateControlInput, UpdateControlOutput>;

  /**
   * Delete a compliance control.
   *
   * Deletes a control of one of the account's own programs. Its tests stay.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/controls
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/controls/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmCompliance.deleteControl({ id: 3051 });
   * ```
   */
  readonly deleteControl: OperationCall<DeleteControlInput, DeleteControlOutput | undefined>;
}

/** Deliveries: which scan reports go to which integrations. */
export interface CspmDeliveriesOperations {
  /**
   * List the deliveries.
   *
   * The deliveries to the integrations of the account. Reports that users have mailed to themselves are not among
   * them; those are in the users' own hands.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Deliveries
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/deliveries` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmDeliveries.listDeliveries.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listDeliveries: PagedOperationCall<ListDeliveriesInput | void, CspmDelivery[], CspmDelivery>;

  /**
   * Create a delivery.
   *
   * Starts to send the scan reports of a cloud account to an integration. Each call makes another delivery.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Deliveries
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/deliveries` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmDeliveries.createDelivery({
   *   send_new_risks: true,
   *   key_id: 7301,
   *   integration_id: 612,
   * });
   * ```
   */
  readonly createDelivery: OperationCall<CreateDeliveryInput, CreateDeliveryOutput>;

  /**
   * Get a delivery.
   *
   * One delivery. Its cloud account and integration come along only where `expand` asks for them.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Deliveries
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/deliveries/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmDeliveries.getDelivery({ id: 1408 });
   * ```
   */
  readonly getDelivery: OperationCall<GetDeliveryInput, GetDeliveryOutput>;

  /**
   * Change a delivery.
   *
   * Changes whether all reports are sent or only those with new risks. Nothing else of a delivery can be changed.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Deliveries
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `PUT /v2/deliveries/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateDeliveryInput` makes its input of what `getDelivery` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmDeliveries.updateDelivery({ id: 1408, send_new_risks: false });
   * ```
   */
  readonly updateDelivery: OperationCall<UpdateDeliveryInput, UpdateDeliveryOutput>;

  /**
   * Delete a delivery.
   *
   * Stops sending the reports. The cloud account and the integration stay.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Deliveries
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/deliveries/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmDeliveries.deleteDelivery({ id: 1408 });
   * ```
   */
  readonly deleteDelivery: OperationCall<DeleteDeliveryInput, DeleteDeliveryOutput | undefined>;
}

/** Groups of users and connected cloud accounts. */
export interface CspmGroupsOperations {
  /**
   * List the groups.
   *
   * The groups of the account. New cloud accounts need the id of one; `Default` is always there.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/groups` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmGroups.listGroups.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listGroups: PagedOperationCall<ListGroupsInput | void, CspmGroup[], CspmGroup>;

  /**
   * Create a group.
   *
   * Makes an empty group.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/groups` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { id, name } = await client.cspmGroups.createGroup({ name: 'Billing' });
   * ```
   */
  readonly createGroup: OperationCall<CreateGroupInput, CreateGroupOutput>;

  /**
   * Get a group.
   *
   * One group. Some answers list its users as well.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Groups; users: Creativice-Oy/graph-aquasecurity-trivy src/types.ts
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/groups/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { id, name, created } = await client.cspmGroups.getGroup({ id: 88 });
   * ```
   */
  readonly getGroup: OperationCall<GetGroupInput, GetGroupOutput>;

  /**
   * Rename a group, or change a user's place in it.
   *
   * Two changes share this call, with a body of their own each: a new name for the group, or one user more, less or
   * changed. `Default` cannot be renamed.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `PUT /v2/groups/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateGroupInput` makes its input of what `getGroup` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.cspmGroups.updateGroup({
   *   id: 88,
   *   body: { user_id: 90210, action: 'adding', group_admin: true },
   * });
   * ```
   */
  readonly updateGroup: OperationCall<UpdateGroupInput, UpdateGroupOutput | undefined>;

  /**
   * Delete a group.
   *
   * Deletes an empty group. A group that still has users or cloud accounts is refused, and so is `Default`.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `DELETE /v2/groups/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmGroups.deleteGroup({ id: 88 });
   * ```
   */
  readonly deleteGroup: OperationCall<DeleteGroupInput, DeleteGroupOutput | undefined>;
}

/** Integrations with other services. */
export interface CspmIntegrationsOperations {
  /**
   * List the integrations.
   *
   * The integrations of the account. Their settings can hold secrets, so keep them out of logs.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Integrations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/integrations` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmIntegrations.listIntegrations.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listIntegrations: PagedOperationCall<ListIntegrationsInput | void, CspmIntegration[], CspmIntegration>;

  /**
   * Create an integration.
   *
   * Makes an integration. The settings that it needs depend on its type; for `pagerduty` and `teams` they are not
   * in the API Blueprint of 2021 (read in 2026). Each call makes another one.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Integrations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/integrations` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmIntegrations.createIntegration({
   *   name: 'on-call',
   *   type: 'email',
   *   enabled: true,
   *   send_scan_results: false,
   *   send_new_risks: true,
   *   settings: { address: 'oncall@example.org' },
   * });
   * ```
   */
  readonly createIntegration: OperationCall<CreateIntegrationInput, CreateIntegrationOutput>;

  /**
   * Get an integration.
   *
   * One integration. Its settings can hold secrets, so keep them out of logs.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Integrations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/integrations/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmIntegrations.getIntegration({ id: 612 });
   * ```
   */
  readonly getIntegration: OperationCall<GetIntegrationInput, GetIntegrationOutput>;

  /**
   * Change an integration.
   *
   * Changes the settings of an integration and what it gets. Its name and type are not among what the vendor lists
   * as changeable. Whether members that are left out keep their value is not in the API Blueprint of 2021 (read in
   * 2026).
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Integrations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `PUT /v2/integrations/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateIntegrationInput` makes its input of what `getIntegration` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmIntegrations.updateIntegration({
   *   id: 612,
   *   enabled: true,
   *   send_scan_results: true,
   *   send_new_risks: true,
   *   settings: { address: 'oncall-new@example.org' },
   * });
   * ```
   */
  readonly updateIntegration: OperationCall<UpdateIntegrationInput, UpdateIntegrationOutput>;

  /**
   * Delete an integration.
   *
   * Deletes an integration. Messages to it stop within about five minutes, not at once.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Integrations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/integrations/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmIntegrations.deleteIntegration({ id: 612 });
   * ```
   */
  readonly deleteIntegration: OperationCall<DeleteIntegrationInput, DeleteIntegrationOutput | undefined>;
}

/** Connected cloud accounts ("keys"), and the external ids and secrets that connecting them needs. */
export interface CspmKeysOperations {
  /**
   * List the connected cloud accounts.
   *
   * The cloud accounts that are connected. Asked with `page`, the answer is a page object; asked without any paging
   * member, it has been seen as a bare list. `limit` and `offset` are the older way to page.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Keys; bare list: aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/keys` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). With `order_by` other than `id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmKeys.listKeys.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listKeys: PagedOperationCall<ListKeysInput | void, ListKeysOutput, CspmKey>;

  /**
   * Connect a cloud account.
   *
   * Connects a cloud account. For AWS, send `role_arn` and `external_id`; the external id must come from
   * `createGeneratedIds`, and the role must already trust it, because the vendor tries the role at once. For other
   * providers, send `connection`. An account that is connected already answers 200 instead of 201. A new account is
   * not upgraded; see `paid` of `updateKey`.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Keys; status 200, autoconnect, base_cspm, enabled_regions, display_name: aquasecurity/terraform-aws-onboarding, terraform-azure-onboarding
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/keys` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmKeys.createKey({
   *   name: 'billing-prod',
   *   cloud: 'aws',
   *   group_id: 88,
   *   role_arn: 'arn:aws:iam::444455556666:role/aqua-cspm-scanner',
   *   external_id: '0b8e6a3c-4f0d-4d7c-9d57-1f0c2a9e6b44',
   * });
   * ```
   */
  readonly createKey: OperationCall<CreateKeyInput, CreateKeyOutput>;

  /**
   * Get a connected cloud account.
   *
   * One connected cloud account, without its external id and secrets.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Keys
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/keys/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmKeys.getKey({ id: 7301 });
   * ```
   */
  readonly getKey: OperationCall<GetKeyInput, GetKeyOutput>;

  /**
   * Change a connected cloud account.
   *
   * Changes only the members that are sent. Send `paid` in a call of its own: it takes or frees a place of the
   * plan, and answers 400 where none is left. Tags are a map; whether sending it replaces all tags is not in the
   * API Blueprint of 2021 (read in 2026).
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Keys; connection: aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the input may hold anything; the response may hold anything.
   *
   * @remarks
   * `PUT /v2/keys/{id}` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateKeyInput` makes its input of what `getKey` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmKeys.updateKey({
   *   id: 7301,
   *   interval: 12,
   *   group_id: 88,
   *   tags: { environment: 'production' },
   * });
   * ```
   */
  readonly updateKey: OperationCall<UpdateKeyInput, UpdateKeyOutput>;

  /**
   * Disconnect a cloud account.
   *
   * Disconnects a cloud account and deletes all that belongs to it: its scans, their results and its suppressions.
   * There is no way back. The cloud account itself is left alone, its role included.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Keys
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/keys/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmKeys.deleteKey({ id: 7301 });
   * ```
   */
  readonly deleteKey: OperationCall<DeleteKeyInput, DeleteKeyOutput | undefined>;

  /**
   * Create external ids for AWS roles.
   *
   * Makes external ids, which a role must trust before its AWS account can be connected. Each can be used once.
   * Without a body it makes one. The answer is a list also for one.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Generated IDs; without body, status 200: aquasecurity/terraform-aws-onboarding modules/single/modules/lambda/functions/generate_external_id.py
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/generatedids` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmKeys.createGeneratedIds({ count: 1 });
   * ```
   */
  readonly createGeneratedIds: OperationCall<CreateGeneratedIdsInput | void, CspmGeneratedId[]>;

  /**
   * Create secrets for one-time codes.
   *
   * Makes secrets from which the one-time codes of remediations are computed. The vendor's text calls the member
   * `otpsecret`, its printed example `generated_id`; take whichever is there.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/otpsecrets
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/otpsecrets` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmKeys.createOtpSecrets({ count: 1 });
   * ```
   */
  readonly createOtpSecrets: OperationCall<CreateOtpSecretsInput, CspmOtpSecret[]>;
}

/** Remediation: policies that allow repairs, and the repairs. */
export interface CspmRemediationOperations {
  /**
   * List the remediation policies.
   *
   * Which tests may be repaired in which cloud accounts.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/policies
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/policies` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmRemediation.listRemediationPolicies.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listRemediationPolicies: PagedOperationCall<ListRemediationPoliciesInput | void, CspmRemediationPolicy[], CspmRemediationPolicy>;

  /**
   * Create a remediation policy.
   *
   * Allows repairs in one cloud account, or in all of a group: send either `key_id` or `group_id`. With
   * `allow_automated` the vendor changes the cloud account without asking.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/policies
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/policies` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmRemediation.createRemediationPolicy({
   *   key_id: 7301,
   *   rules: [{ test_id: 318, allow_manual: true, allow_automated: false }],
   * });
   * ```
   */
  readonly createRemediationPolicy: OperationCall<CreateRemediationPolicyInput, CreateRemediationPolicyOutput>;

  /**
   * Get a remediation policy.
   *
   * One policy with its rules.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/policies
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/policies/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmRemediation.getRemediationPolicy({ id: 215 });
   * ```
   */
  readonly getRemediationPolicy: OperationCall<GetRemediationPolicyInput, GetRemediationPolicyOutput>;

  /**
   * Change a remediation policy.
   *
   * Changes a policy. Take the list of rules as replaced as a whole: send all that are to stay.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/policies
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the input may hold anything; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `PUT /v2/policies/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateRemediationPolicyInput` makes its input of what `getRemediationPolicy` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmRemediation.updateRemediationPolicy({
   *   id: 215,
   *   key_id: 7301,
   *   rules: [{ test_id: 318, allow_manual: true, allow_automated: true }],
   * });
   * ```
   */
  readonly updateRemediationPolicy: OperationCall<UpdateRemediationPolicyInput, UpdateRemediationPolicyOutput>;

  /**
   * Delete a remediation policy.
   *
   * Deletes a policy, so that nothing may be repaired through it any more.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/policies
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/policies/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmRemediation.deleteRemediationPolicy({ id: 215 });
   * ```
   */
  readonly deleteRemediationPolicy: OperationCall<DeleteRemediationPolicyInput, DeleteRemediationPolicyOutput | undefined>;

  /**
   * List the repairs.
   *
   * Repairs that were started and repairs that were taken back.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/remediations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/remediations` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmRemediation.listRemediations.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listRemediations: PagedOperationCall<ListRemediationsInput | void, CspmRemediation[], CspmRemediation>;

  /**
   * Repair what a scan found.
   *
   * Changes the cloud account so that a result goes away. A policy must allow it, and a one-time code proves that
   * a person wants it. One call repairs one result: the list takes one id only. The answer has a UUID; how it
   * belongs to the whole numbers that `listRemediations` shows is not in the API Blueprint of 2021 (read in 2026).
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/remediations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, response; parts of the input may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/remediations` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { id } = await client.cspmRemediation.createRemediation({
   *   result_ids: [55120938],
   *   token_code: '402917',
   * });
   * ```
   */
  readonly createRemediation: OperationCall<CreateRemediationInput, CreateRemediationOutput>;

  /**
   * Get a repair.
   *
   * One repair with its steps, by the whole number that the list shows.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/remediations
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/remediations/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmRemediation.getRemediation({ id: 1193 });
   * ```
   */
  readonly getRemediation: OperationCall<GetRemediationInput, GetRemediationOutput>;
}

/** Routings: which real-time events are told to which integrations. */
export interface CspmRoutingsOperations {
  /**
   * List the routings.
   *
   * The routings of the account. Routings belong to real-time events; what alerts are for background scans.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Routings
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/routings` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmRoutings.listRoutings.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listRoutings: PagedOperationCall<ListRoutingsInput | void, CspmRouting[], CspmRouting>;

  /**
   * Create a routing.
   *
   * Makes a routing. `actions` is sent at the top and comes back inside `settings`. Each call makes another one.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Routings
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/routings` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmRoutings.createRouting({
   *   enabled: true,
   *   key_id: 7301,
   *   integration_ids: [612],
   *   result: 2,
   *   actions: ['iam:*', 's3:PutBucketPolicy'],
   * });
   * ```
   */
  readonly createRouting: OperationCall<CreateRoutingInput, CreateRoutingOutput>;

  /**
   * Get a routing.
   *
   * One routing. What it waits for is in `settings`.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Routings
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/routings/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmRoutings.getRouting({ id: 377 });
   * ```
   */
  readonly getRouting: OperationCall<GetRoutingInput, GetRoutingOutput>;

  /**
   * Change a routing.
   *
   * Changes a routing; also its cloud account. Lists are replaced as a whole. Whether members that are left out
   * keep their value is not in the API Blueprint of 2021 (read in 2026).
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Routings
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `PUT /v2/routings/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateRoutingInput` makes its input of what `getRouting` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmRoutings.updateRouting({
   *   id: 377,
   *   enabled: false,
   *   key_id: 7301,
   *   integration_ids: [612, 640],
   *   result: 2,
   *   actions: ['*'],
   * });
   * ```
   */
  readonly updateRouting: OperationCall<UpdateRoutingInput, UpdateRoutingOutput>;

  /**
   * Delete a routing.
   *
   * Deletes a routing. Nothing more is told through it; its integrations stay.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Routings
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/routings/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmRoutings.deleteRouting({ id: 377 });
   * ```
   */
  readonly deleteRouting: OperationCall<DeleteRoutingInput, DeleteRoutingOutput | undefined>;
}

/** Scans of the connected cloud accounts, and of infrastructure code. */
export interface CspmScansOperations {
  /**
   * List the background scans.
   *
   * The totals of the background scans, without results, of all cloud accounts or of one. With `key_id` and `limit=1`
   * it gives the newest scan of an account.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Scans; newest first: aquasecurity/saas-api-samples sample-python/helpers/aqua.py
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /v2/scans` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmScans.listScans.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listScans: PagedOperationCall<ListScansInput | void, CspmScan[], CspmScan>;

  /**
   * Get a whole scan.
   *
   * A scan with all its results, each with its whole test, in one answer that can be very large. Deprecated by the
   * vendor: `getScanV2` brings the same results page by page.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Scans
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/scans/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Deprecated by the vendor. One attempt may take 300 s.
   *
   * @example
   * ```ts
   * const result = await client.cspmScans.getScan({ id: 910442 });
   * ```
   *
   * @deprecated The vendor advises against it.
   */
  readonly getScan: OperationCall<GetScanInput, GetScanOutput>;

  /**
   * Delete a scan.
   *
   * Deletes a scan with its results. The cloud account stays connected.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Scans
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/scans/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmScans.deleteScan({ id: 910442 });
   * ```
   */
  readonly deleteScan: OperationCall<DeleteScanInput, DeleteScanOutput | undefined>;

  /**
   * Get the results of a scan page by page.
   *
   * A scan with its results in pages. `page` takes what the answer before had in `next`; leave it out for the first
   * page, and stop where `next` is null. Results name their test by id only.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, /v2/scansv2; aquasecurity/saas-api-samples sample-python/scan_details_p3.py
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/scansv2/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmScans.getScanV2.items({ id: 910442 })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly getScanV2: PagedOperationCall<GetScanV2Input, GetScanV2Output, CspmScanResult>;

  /**
   * Start a scan of a cloud account now.
   *
   * Starts a scan and returns at once; each call starts another. Poll `getRealtimeScan` with the returned id, no more
   * often than every 10 to 15 seconds. Results are kept only with `save`. The cloud account must be connected and
   * upgraded.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Scanning APIs
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/realtimes` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { realtime_id, status } = await client.cspmScans.startRealtimeScan({
   *   key_id: 7301,
   *   test_ids: [318],
   *   save: true,
   * });
   * ```
   */
  readonly startRealtimeScan: OperationCall<StartRealtimeScanInput, StartRealtimeScanOutput>;

  /**
   * Get the state of a scan that was started.
   *
   * How far the scan is, and in the end its results. It takes from 10 seconds to 5 minutes; after 5 minutes it ends as
   * failed and must be started again. Ask no more often than every 10 to 15 seconds, or the vendor refuses with 429.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Scanning APIs
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/realtimes/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { status, message, results } = await client.cspmScans.getRealtimeScan({ id: 68114 });
   * ```
   */
  readonly getRealtimeScan: OperationCall<GetRealtimeScanInput, GetRealtimeScanOutput>;

  /**
   * Scan a CloudFormation template.
   *
   * Scans a template and answers with what was found; nothing is kept. Send the template in exactly one of `yaml`,
   * `base64` and `json`. Base64 is the safest, because YAML inside JSON is easily spoilt.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Scanning APIs
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, response; parts of the input may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/cloudformations` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmScans.scanCloudFormation({
   *   json: {
   *     Resources: {
   *       Exports: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'billing-exports' } },
   *     },
   *   },
   *   settings: {
   *     WEB_PORTS: [80, 443],
   *     BACKUP_RETENTION_LIMIT: 7,
   *     SKIPPED: ['AWS::Route53::RecordSet'],
   *   },
   * });
   * ```
   */
  readonly scanCloudFormation: OperationCall<ScanCloudFormationInput | void, CspmCloudFormationResult[]>;

  /**
   * Scan Terraform code.
   *
   * Scans a Terraform file, or with `folder` a ZIP of several, and answers with what was found; nothing is kept.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Scanning APIs; folder: aquasecurity/saas-api-samples sample-python/post_terraform_folder.py
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/terraforms` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmScans.scanTerraform({
   *   base64: 'cmVzb3VyY2UgImF3c19zM19idWNrZXQiICJleHBvcnRzIiB7fQo=',
   *   folder: false,
   * });
   * ```
   */
  readonly scanTerraform: OperationCall<ScanTerraformInput, CspmTerraformResult[]>;
}

/** Suppressions: results that future scans leave out. */
export interface CspmSuppressionsOperations {
  /**
   * List the suppressions.
   *
   * The suppressions of the account. Of the filters `key_id`, `region` and `test_id` only one can be used at a time.
   * Asked with `page`, the answer is a page object. `limit` and `offset` are the older way; the vendor's older text
   * shows a bare list for them.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Suppressions
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/suppressions` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). With `order_by` other than `id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmSuppressions.listSuppressions.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listSuppressions: PagedOperationCall<ListSuppressionsInput | void, ListSuppressionsOutput, CspmSuppression>;

  /**
   * Create a suppression.
   *
   * Keeps results out of future scans. Send exactly one of `region`, `resource` and `test_id`: they do not combine.
   * Without `key_id` it is for all cloud accounts. `tags` goes only with `test_id`, and not with `key_id`. There is no
   * update: delete and create anew.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Suppressions
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/suppressions` on the host `cspm`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmSuppressions.createSuppression({
   *   key_id: 7301,
   *   resource: 'arn:aws:s3:::billing-scratch',
   *   comment: 'Scratch data, emptied every night',
   *   expires: '2024-12-31',
   * });
   * ```
   */
  readonly createSuppression: OperationCall<CreateSuppressionInput | void, CreateSuppressionOutput>;

  /**
   * Get a suppression.
   *
   * One suppression with its cloud account.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Suppressions
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/suppressions/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmSuppressions.getSuppression({ id: 3377 });
   * ```
   */
  readonly getSuppression: OperationCall<GetSuppressionInput, GetSuppressionOutput>;

  /**
   * Delete a suppression.
   *
   * Deletes a suppression, so that future scans show the results again.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Suppressions
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/suppressions/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmSuppressions.deleteSuppression({ id: 3377 });
   * ```
   */
  readonly deleteSuppression: OperationCall<DeleteSuppressionInput, DeleteSuppressionOutput | undefined>;
}

/** Tests that scans run. */
export interface CspmTestsOperations {
  /**
   * List the tests.
   *
   * All tests, with the vendor's severity and, where the account has one, its own in `severities`. Results of scans
   * name tests by id; this list gives the rest.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Tests
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/tests` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmTests.listTests.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listTests: PagedOperationCall<ListTestsInput | void, CspmTest[], CspmTest>;

  /**
   * Get a test.
   *
   * One test, with the vendor's severity and the account's own where there is one.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Tests
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/tests/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmTests.getTest({ id: 318 });
   * ```
   */
  readonly getTest: OperationCall<GetTestInput, GetTestOutput>;

  /**
   * Set the account's own severity of a test.
   *
   * Ranks a test differently for the whole account. The vendor's ranking stays in `severity`; the account's own shows
   * in `severities`. Nothing else of a test can be changed, and no way to take the ranking back is documented.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Tests
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `PUT /v2/tests/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateTestSeverityInput` makes its input of what `getTest` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.cspmTests.updateTestSeverity({ id: 318, severity: 'high' });
   * ```
   */
  readonly updateTestSeverity: OperationCall<UpdateTestSeverityInput, UpdateTestSeverityOutput>;
}

/** Users of the account. */
export interface CspmUsersOperations {
  /**
   * List the users of the account.
   *
   * The users of the account, invited ones included. These are users of the whole service; those of a self-hosted
   * console are elsewhere.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Users; expand and further members: aquasecurity/terraform-provider-aquasec client/user.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/users` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (no client names a size; the API's documents name no default and no limit). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends.
   *
   * @example
   * ```ts
   * for await (const item of client.cspmUsers.listCspmUsers.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listCspmUsers: PagedOperationCall<ListCspmUsersInput | void, CspmUser[], CspmUser>;

  /**
   * Invite a user.
   *
   * Adds a user and mails an invitation. Until the user takes it, nobody can sign in as that user and no other mail is
   * sent, but groups and rights can be set already. An API key must be whitelisted by the vendor's support for this
   * call.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Users; csp_roles, mfa_enabled: aquasecurity/terraform-provider-aquasec client/user.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/users` on the host `cspm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmUsers.createCspmUser({
   *   email: 'new.analyst@example.org',
   *   account_admin: false,
   *   csp_roles: ['Auditor'],
   *   mfa_enabled: true,
   * });
   * ```
   */
  readonly createCspmUser: OperationCall<CreateCspmUserInput, CreateCspmUserOutput>;

  /**
   * Get a user.
   *
   * One user. Groups, sign-ins and console roles come along only where `expand` asks for them.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Users; expand and further members: aquasecurity/terraform-provider-aquasec client/user.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/users/{id}` on the host `cspm`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cspmUsers.getCspmUser({ id: 90210 });
   * ```
   */
  readonly getCspmUser: OperationCall<GetCspmUserInput, GetCspmUserOutput>;

  /**
   * Change a user's rights.
   *
   * Changes whether a user administers the account, the console roles and the second factor. Mail settings are in
   * the user's own hands, and groups are changed with `updateGroup`. Send all three members: whether those left
   * out keep their value is not in the API Blueprint of 2021 (read in 2026).
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Users; csp_roles, mfa_enabled: aquasecurity/terraform-provider-aquasec client/user.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `PUT /v2/users/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateCspmUserInput` makes its input of what `getCspmUser` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.cspmUsers.updateCspmUser({
   *   id: 90210,
   *   account_admin: false,
   *   csp_roles: ['Auditor'],
   *   mfa_enabled: true,
   * });
   * ```
   */
  readonly updateCspmUser: OperationCall<UpdateCspmUserInput, UpdateCspmUserOutput | undefined>;

  /**
   * Remove a user.
   *
   * Takes the user's access away at once. An integration that mails to the same address goes on, and accounts in other
   * services such as Slack are untouched.
   *
   * Source: official documentation — cloudsploit/docs API Blueprint, Users; aquasecurity/terraform-provider-aquasec client/user.go
   *
   * Evidence: official documentation of 2021, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `DELETE /v2/users/{id}` on the host `cspm`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cspmUsers.deleteCspmUser({ id: 90210 });
   * ```
   */
  readonly deleteCspmUser: OperationCall<DeleteCspmUserInput, DeleteCspmUserOutput | undefined>;
}

/** Mappings from SAML groups to roles of the console; SaaS only, on the platform host. */
export interface SamlMappingsOperations {
  /**
   * List SAML mappings.
   *
   * Every mapping of the account, in one answer. It must go to the platform host: the same path without `/api/cspm` on
   * the host that issues tokens answers 403.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, GetRolesMappingSaas, and issue 244
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/cspm/v2/samlmappings` on the host `platform`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.samlMappings.listSamlMappings();
   * ```
   */
  readonly listSamlMappings: OperationCall<NoInput, SamlMapping[]>;

  /**
   * Create a SAML mapping.
   *
   * Gives a console role to SAML groups. The answer brings the id that all other calls need.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, CreateRoleMappingSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /api/cspm/v2/samlmappings` on the host `platform`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.samlMappings.createSamlMapping({
   *   csp_role: 'Administrator',
   *   saml_groups: ['aqua-admins', 'Platform team'],
   * });
   * ```
   */
  readonly createSamlMapping: OperationCall<CreateSamlMappingInput, CreateSamlMappingOutput>;

  /**
   * Get a SAML mapping.
   *
   * One mapping.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, GetRoleMappingSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/cspm/v2/samlmappings/{id}` on the host `platform`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.samlMappings.getSamlMapping({ id: 412 });
   * ```
   */
  readonly getSamlMapping: OperationCall<GetSamlMappingInput, GetSamlMappingOutput>;

  /**
   * Replace the groups of a SAML mapping.
   *
   * Replaces the list of SAML groups. The vendor's client sends nothing else: to give another role, create a new mapping
   * and delete the old one.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, UpdateRoleMappingSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/cspm/v2/samlmappings/{id}` on the host `platform`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateSamlMappingInput` makes its input of what `getSamlMapping` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.samlMappings.updateSamlMapping({ id: 412, saml_groups: ['aqua-admins'] });
   * ```
   */
  readonly updateSamlMapping: OperationCall<UpdateSamlMappingInput, UpdateSamlMappingOutput>;

  /**
   * Delete a SAML mapping.
   *
   * Takes the role away from the SAML groups of the mapping.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, DeleteRoleMappingSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/cspm/v2/samlmappings/{id}` on the host `platform`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.samlMappings.deleteSamlMapping({ id: 412 });
   * ```
   */
  readonly deleteSamlMapping: OperationCall<DeleteSamlMappingInput, DeleteSamlMappingOutput>;
}

/** Permission sets of the SaaS platform. All but the list of actions are on the platform host. */
export interface PlatformPermissionSetsOperations {
  /**
   * List platform permission sets.
   *
   * The permission sets of the SaaS platform. The vendor's client asks without parameters and reads one answer; that the
   * server takes `page` and `size` follows from the answer, which repeats them beside the total.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, GetPermissionSetsSaas; page and size as parameters are an inference
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /api/access_mgmt/permissions` on the host `platform`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page: a cautious guess (that the server takes a size is an inference).
   *
   * @example
   * ```ts
   * for await (const item of client.platformPermissionSets.listPlatformPermissionSets.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listPlatformPermissionSets: PagedOperationCall<ListPlatformPermissionSetsInput | void, ListPlatformPermissionSetsOutput, PlatformPermissionSet>;

  /**
   * Create a platform permission set.
   *
   * Creates a permission set. It may take a moment until other calls see it: the vendor's client waits two seconds
   * before it goes on. Read the set back with `getPlatformPermissionSet`.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, CreatePermissionSetSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /api/access_mgmt/permissions` on the host `platform`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.platformPermissionSets.createPlatformPermissionSet({
   *   name: 'Inventory reader',
   *   description: 'Sees the inventory',
   *   actions: ['cnapp.inventory.read', 'cnapp.dashboards.read'],
   * });
   * ```
   */
  readonly createPlatformPermissionSet: OperationCall<CreatePlatformPermissionSetInput, CreatePlatformPermissionSetOutput>;

  /**
   * List the actions of platform permission sets.
   *
   * Everything that a platform permission set can allow, by module. The vendor's client sends this one call to the
   * console and not to the platform host.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, GetPermissionSetActions
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/access_mgmt/permissions/actions`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { modules } = await client.platformPermissionSets.listPlatformPermissionActions();
   * ```
   */
  readonly listPlatformPermissionActions: OperationCall<NoInput, ListPlatformPermissionActionsOutput>;

  /**
   * Get a platform permission set.
   *
   * One permission set of the platform.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, GetPermissionSetSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /api/access_mgmt/permissions/{name}` on the host `platform`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { name, description, actions } = await client.platformPermissionSets.getPlatformPermissionSet({
   *   name: 'Inventory reader',
   * });
   * ```
   */
  readonly getPlatformPermissionSet: OperationCall<GetPlatformPermissionSetInput, GetPlatformPermissionSetOutput>;

  /**
   * Replace a platform permission set.
   *
   * Replaces the whole set; read it first to change one member. Not certain: a version of the vendor's client sends the
   * same body to the path without the name, and takes the name from the body.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, UpdatePermissionSetSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `PUT /api/access_mgmt/permissions/{name}` on the host `platform`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdatePlatformPermissionSetInput` makes its input of what `getPlatformPermissionSet` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.platformPermissionSets.updatePlatformPermissionSet({
   *   name: 'Inventory reader',
   *   description: 'Sees inventory and insights',
   *   actions: ['cnapp.inventory.read', 'cnapp.insights.read', 'cnapp.dashboards.read'],
   * });
   * ```
   */
  readonly updatePlatformPermissionSet: OperationCall<UpdatePlatformPermissionSetInput, UpdatePlatformPermissionSetOutput>;

  /**
   * Delete a platform permission set.
   *
   * Deletes one permission set of the platform by its name.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, DeletePermissionSetSaas
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /api/access_mgmt/permissions/{name}` on the host `platform`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.platformPermissionSets.deletePlatformPermissionSet({ name: 'Inventory reader' });
   * ```
   */
  readonly deletePlatformPermissionSet: OperationCall<DeletePlatformPermissionSetInput, DeletePlatformPermissionSetOutput>;
}

/** Code repositories, what was detected in them, and the rules that suppress it. */
export interface SupplyChainOperations {
  /**
   * List the code repositories with their last scan.
   *
   * Each repository once, with the figures of its last scan. There is no filter by application scope;
   * `listInventoryCodeRepositories` has one. The service has a host per region, and sources name different ones. Only
   * the route and the members of a recording of 2022 are known.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/code_repositories.py; JupiterOne/graph-aquasec src/aquasec/client.ts and types.ts
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/repositories` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: what a client that is in use asks for (andreazorzetto/aquasec-lib 0.14.1 aquasec/code_repositories.py). With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.supplyChain.listCodeRepositories.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listCodeRepositories: PagedOperationCall<ListCodeRepositoriesInput | void, ListCodeRepositoriesOutput, CodeRepository>;

  /**
   * List the branches of a code repository with their last scans.
   *
   * The branches that were scanned, or are being scanned. The id of a branch's scan is what `listCodeScanResults` takes as
   * `scanIds`. A second client saw branches here whose findings the list by repository did not have. Only the route, the two
   * parameters beside the pages, and the members that the client reads are known.
   *
   * Source: third party — AbsaOSS/aquasec-scan-results src/services/scan_trigger.py and src/utils/constants.py; DefectDojo, pull request 16022
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/repositories/{repository_id}/branches` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: a cautious guess (the repositories of the same service are read with 200). With `order_by`, items with equal values may be ordered anew for each page, so that some come twice and others not at all.
   *
   * @example
   * ```ts
   * for await (const item of client.supplyChain.listCodeRepositoryBranches.items({
   *   repository_id: '6d0f3c1a-94b7-4d7e-8a55-1c2e0b9f7a31',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listCodeRepositoryBranches: PagedOperationCall<ListCodeRepositoryBranchesInput, ListCodeRepositoryBranchesOutput, CodeRepositoryBranch>;

  /**
   * List what was detected in code repositories.
   *
   * One row per kind of finding, with the number of its places; `listDetectionInstances` has the places. Only the route
   * and the members of a recording of 2022 are known.
   *
   * Source: third party — JupiterOne/graph-aquasec src/aquasec/client.ts and types.ts, iterateDetections
   *
   * Evidence: third party of 2024, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/detections` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: a cautious guess (the repositories of the same service are read with 200).
   *
   * @example
   * ```ts
   * for await (const item of client.supplyChain.listDetections.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listDetections: PagedOperationCall<ListDetectionsInput | void, ListDetectionsOutput, Detection>;

  /**
   * List where one thing was detected.
   *
   * The repositories that one kind of finding was detected in. Only the route and the members of a recording of 2022 are
   * known.
   *
   * Source: third party — JupiterOne/graph-aquasec src/aquasec/client.ts and types.ts, iterateDetectionInstances
   *
   * Evidence: third party of 2024, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/detections/{avd_id}/instances` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: a cautious guess (the repositories of the same service are read with 200).
   *
   * @example
   * ```ts
   * for await (const item of client.supplyChain.listDetectionInstances.items({
   *   avd_id: 'CVE-2031-40912',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listDetectionInstances: PagedOperationCall<ListDetectionInstancesInput, ListDetectionInstancesOutput, DetectionInstance>;

  /**
   * List the suppression rules.
   *
   * The rules that hide findings of code scans. Not the suppressions of the CSPM API, see `listSuppressions`. The
   * members come from the vendor's Terraform provider; nothing else is documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/suppression_rules.go, GetSuppressionRules; aquasec/data_suppression_rules.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/suppressionsV2` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: a cautious guess (the repositories of the same service are read with 200). With `order_by` other than `policy_id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.supplyChain.listSuppressionRules.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listSuppressionRules: PagedOperationCall<ListSuppressionRulesInput | void, ListSuppressionRulesOutput, SuppressionRule>;

  /**
   * Create a suppression rule.
   *
   * Creates a rule. Two forms of answer were seen: the rule, or an empty body with the new id at the end of the header
   * `Location`; the second gives `undefined` here, so read the header of the response. The members come from the
   * vendor's Terraform provider; nothing else is documented, so the body is open.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/suppression_rules.go, CreateSuppressionRule
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `POST /v2/build/suppressionsV2` on the host `supply-chain`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.supplyChain.createSuppressionRule({
   *   body: {
   *     name: 'No low findings in samples',
   *     description: 'Samples are never shipped',
   *     enable: true,
   *     policy_type: 'suppression',
   *     application_scopes: ['Global'],
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'repository.name', value: 'payments-org/samples' }],
   *     },
   *     controls: [{ type: 'vulnerabilitySeverity', scan_type: 'vulnerability', severity: 'low' }],
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly createSuppressionRule: OperationCall<CreateSuppressionRuleInput, CreateSuppressionRuleOutput | undefined>;

  /**
   * Get one suppression rule.
   *
   * One rule by id. The members come from the vendor's Terraform provider; nothing else is documented.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/suppression_rules.go, GetSuppressionRule
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/suppressionsV2/{id}` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.supplyChain.getSuppressionRule({
   *   id: '0e7d5a1c-33b8-4d0f-b0de-58f0c9b1a2e4',
   * });
   * ```
   *
   * @experimental
   */
  readonly getSuppressionRule: OperationCall<GetSuppressionRuleInput, GetSuppressionRuleOutput>;

  /**
   * Replace a suppression rule.
   *
   * Replaces the whole rule, so read it first to change one member. The provider takes any status from 200 to 299 for
   * success and reads no body. The members come from there; nothing else is documented, so the body is open.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/suppression_rules.go, UpdateSuppressionRule
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /v2/build/suppressionsV2/{id}` on the host `supply-chain`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toUpdateSuppressionRuleInput` makes its input of what `getSuppressionRule` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.supplyChain.updateSuppressionRule({
   *   id: '0e7d5a1c-33b8-4d0f-b0de-58f0c9b1a2e4',
   *   body: {
   *     name: 'No low findings in samples',
   *     description: 'Samples are never shipped',
   *     enable: false,
   *     policy_type: 'suppression',
   *     application_scopes: ['Global'],
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'repository.name', value: 'payments-org/samples' }],
   *     },
   *     controls: [{ type: 'vulnerabilitySeverity', scan_type: 'vulnerability', severity: 'low' }],
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly updateSuppressionRule: OperationCall<UpdateSuppressionRuleInput, UpdateSuppressionRuleOutput | undefined>;

  /**
   * Delete a suppression rule.
   *
   * Removes the rule; 202 means that this happens later. The provider reads no body.
   *
   * Source: vendor's code — aquasecurity/terraform-provider-aquasec client/suppression_rules.go, DeleteSuppressionRule
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `DELETE /v2/build/suppressionsV2/{id}` on the host `supply-chain`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.supplyChain.deleteSuppressionRule({
   *   id: '0e7d5a1c-33b8-4d0f-b0de-58f0c9b1a2e4',
   * });
   * ```
   *
   * @experimental
   */
  readonly deleteSuppressionRule: OperationCall<DeleteSuppressionRuleInput, DeleteSuppressionRuleOutput | undefined>;

  /**
   * List the suppressions of code scans.
   *
   * The rules that hide findings of code scans, by the route without `V2`. Whether it is the same list as that of
   * `listSuppressionRules` is not in the sources: the vendor's Terraform provider uses that one, its MCP server this one.
   * The filters and the form of the answer come from a client that was only run against a double of its own.
   *
   * Source: vendor's code — aquasecurity/trivy-mcp GetSuppressions; filters, paging and members: shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/suppressions` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 200 items a page: a cautious guess (the repositories of the same service are read with 200). With `order_by`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.supplyChain.listBuildSuppressions.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listBuildSuppressions: PagedOperationCall<ListBuildSuppressionsInput | void, ListBuildSuppressionsOutput, BuildSuppression>;

  /**
   * Create a suppression of code scans.
   *
   * Hides findings from then on. The answer that is known has the id and the name. An object whose `controls` is empty is
   * taken by the known client; what it hides is not in aquasec_mcp of 2026 (read in 2026).
   *
   * Source: third party — shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, create_suppression
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `POST /v2/build/suppressions` on the host `supply-chain`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { policy_id, name } = await client.supplyChain.createBuildSuppression({
   *   body: {
   *     name: 'No misconfigured samples',
   *     description: 'Samples are never shipped',
   *     enable: true,
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'repository.name', value: 'payments-org/samples' }],
   *     },
   *     controls: [
   *       { type: 'misconfigurations', scan_type: 'manifest', checks: [{ id: 'AVD-AWS-0001' }] },
   *     ],
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly createBuildSuppression: OperationCall<CreateBuildSuppressionInput, CreateBuildSuppressionOutput>;

  /**
   * Get one suppression of code scans.
   *
   * One suppression by id. The known client is ready for the suppression itself and for `{ "data": … }` around it; only the
   * first is typed here.
   *
   * Source: third party — shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, get_suppression
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/suppressions/{id}` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.supplyChain.getBuildSuppression({
   *   id: '0e7d5a1c-33b8-4d0f-b0de-58f0c9b1a2e4',
   * });
   * ```
   *
   * @experimental
   */
  readonly getBuildSuppression: OperationCall<GetBuildSuppressionInput, GetBuildSuppressionOutput>;

  /**
   * Replace a suppression of code scans.
   *
   * Replaces the whole suppression, so read it first to change one member, and leave out `created`, `updated`,
   * `created_by`, `updated_by` and `policy_type`, as the known client does.
   *
   * Source: third party — shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, update_suppression, which names the schema UpdateBuildSecuritySuppression
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /v2/build/suppressions/{id}` on the host `supply-chain`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toUpdateBuildSuppressionInput` makes its input of what `getBuildSuppression` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.supplyChain.updateBuildSuppression({
   *   id: '0e7d5a1c-33b8-4d0f-b0de-58f0c9b1a2e4',
   *   body: {
   *     name: 'No misconfigured samples',
   *     description: 'Samples are never shipped',
   *     enable: false,
   *     scope: {
   *       expression: 'v1',
   *       variables: [{ attribute: 'repository.name', value: 'payments-org/samples' }],
   *     },
   *     controls: [
   *       { type: 'misconfigurations', scan_type: 'manifest', checks: [{ id: 'AVD-AWS-0001' }] },
   *     ],
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly updateBuildSuppression: OperationCall<UpdateBuildSuppressionInput, UpdateBuildSuppressionOutput | undefined>;

  /**
   * Delete a suppression of code scans.
   *
   * Removes the suppression, so that its findings show again.
   *
   * Source: third party — shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, delete_suppression
   *
   * Evidence: third party of 2026, read in 2026. Known: path. The sources name little more than the route.
   *
   * @remarks
   * `DELETE /v2/build/suppressions/{id}` on the host `supply-chain`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.supplyChain.deleteBuildSuppression({ id: '0e7d5a1c-33b8-4d0f-b0de-58f0c9b1a2e4' });
   * ```
   *
   * @experimental
   */
  readonly deleteBuildSuppression: OperationCall<DeleteBuildSuppressionInput, DeleteBuildSuppressionOutput>;

  /**
   * List the results of checks in code.
   *
   * The results of one kind of checks. One script asks for `iac`, misconfigured infrastructure code, and prints the answer
   * as it comes, so the answer is open; paging is not in the script (read in 2026). It calls the edge host of the region, under `/supply_chain`.
   *
   * Source: third party — unnamed third-party use: a shell script of 2026 that fetches the results of IaC checks
   *
   * Evidence: third party without a date, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /v2/build/checks` on the host `supply-chain`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { data } = await client.supplyChain.listBuildChecks();
   * ```
   *
   * @experimental
   */
  readonly listBuildChecks: OperationCall<ListBuildChecksInput | void, ListBuildChecksOutput>;

  /**
   * List the findings of code scans.
   *
   * Every finding of the repositories or scans named. By repository, a second client saw those of the default branch alone; rows
   * do not name their branch. One finding can be in several rows that are equal to the letter. The service has a host per
   * region, for example `eu-1.codesec.aquasec.com`, and the client that it is known from waits two seconds between pages.
   * Which end of the severity numbers is the worst is disputed, see `severity`. Only the route and the members that clients
   * read are known.
   *
   * Source: third party — AbsaOSS/aquasec-scan-results src/services/scan_fetcher.py, sarif_convertor.py and branch_comparator.py; branches and equal rows: DefectDojo, pull request 16022 and connector page "Aqua Supply Chain"
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/scans/results` on the host `codesec`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 10000 items a page: what a client that is in use asks for (DefectDojo, connector page "Aqua Supply Chain", about one request per 10,000 findings of the categories that this list has). One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.supplyChain.listCodeScanResults.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listCodeScanResults: PagedOperationCall<ListCodeScanResultsInput | void, ListCodeScanResultsOutput, CodeScanFinding>;

  /**
   * List the code repositories that scans are on for.
   *
   * The selected repositories with the ids that the code scanning service knows them by. The known client switches pages off
   * and prints whatever members come; how pages are asked for is not in it. It calls the edge host of the region, under `/codesec`.
   *
   * Source: third party — mpavelka/aqua-cli app/client/code_repositories/retrieve.py, codesec_api_v1_repositories
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/repositories` on the host `codesec`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { data } = await client.supplyChain.listCodesecRepositories();
   * ```
   *
   * @experimental
   */
  readonly listCodesecRepositories: OperationCall<ListCodesecRepositoriesInput | void, ListCodesecRepositoriesOutput>;

  /**
   * Put labels on code repositories.
   *
   * Adds the labels to every repository named, or replaces those that are there with `deleteOldLabels`. Whether a label must
   * exist before is not in the known client. It calls the edge host of the region, under `/codesec`.
   *
   * Source: third party — mpavelka/aqua-cli app/client/code_repositories/labels.py, codesec_api_v1_repositories_label
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/repositories/labels` on the host `codesec`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.supplyChain.addRepositoryLabels({
   *   labelNames: ['payments'],
   *   repositoryIds: ['6d0f3c1a-94b7-4d7e-8a55-1c2e0b9f7a31'],
   *   deleteOldLabels: false,
   * });
   * ```
   *
   * @experimental
   */
  readonly addRepositoryLabels: OperationCall<AddRepositoryLabelsInput, AddRepositoryLabelsOutput>;

  /**
   * Take a label off code repositories.
   *
   * Takes the label off every repository named. The known client types the member `labelName` as a list and sends what it
   * is given; which of the two the server reads is not in aqua-cli of 2026 (read in 2026), so both are taken. It calls the edge host of the region, under `/codesec`.
   *
   * Source: third party — mpavelka/aqua-cli app/client/code_repositories/labels.py, delete_codesec_api_v1_repositories_labels
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input. The sources name little more than the route.
   *
   * @remarks
   * `DELETE /api/v1/repositories/labels` on the host `codesec`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.supplyChain.removeRepositoryLabels({
   *   labelName: 'payments',
   *   repositoryIds: ['6d0f3c1a-94b7-4d7e-8a55-1c2e0b9f7a31'],
   * });
   * ```
   *
   * @experimental
   */
  readonly removeRepositoryLabels: OperationCall<RemoveRepositoryLabelsInput, RemoveRepositoryLabelsOutput>;

  /**
   * Choose the code repositories that scans are on for.
   *
   * Switches scans on for the repositories of one integration: those in `includeIds`, or all but those in `excludeIds` with
   * `selectAll`. Whether repositories that are not named are switched off is not in the known client. The path has no
   * version. It calls the edge host of the region, under `/codesec`.
   *
   * Source: third party — mpavelka/aqua-cli app/client/code_repositories/selection.py, select_code_repositories
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/repositories/selection` on the host `codesec`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { addedRepositoriesMetadata } = await client.supplyChain.selectCodeRepositories({
   *   source: 'github',
   *   includeIds: ['6d0f3c1a-94b7-4d7e-8a55-1c2e0b9f7a31'],
   *   excludeIds: [],
   *   selectAll: false,
   * });
   * ```
   *
   * @experimental
   */
  readonly selectCodeRepositories: OperationCall<SelectCodeRepositoriesInput, SelectCodeRepositoriesOutput>;
}

/** Recurring exports to a bucket, from the CNAPP export service. */
export interface CnappExportsOperations {
  /**
   * List the recurring exports.
   *
   * Every export that is set up, in one answer. The service is not part of the console: it has a host per AWS region
   * (us-east-1, eu-central-1, ap-southeast-1 and ap-southeast-2) and takes the same token. Only the route and a few
   * members are known.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, api_list_exports
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/exports` on the host `cnapp-export`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.cnappExports.listExports();
   * ```
   *
   * @experimental
   */
  readonly listExports: OperationCall<NoInput, Export[]>;

  /**
   * Create a recurring export.
   *
   * Sets up an export that pushes to a destination which exists already. It runs on its schedule, never at once, and a
   * destination whose last test failed is accepted all the same; see `listExportIntegrations`. The tenant has a limit of
   * active exports (5 was seen), see `getExportMetadata`. Only the route and the members that one client sends are
   * known.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, api_create_export and create_export
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/exports` on the host `cnapp-export`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { export_id } = await client.cnappExports.createExport({
   *   body: {
   *     name: 'nightly images',
   *     description: 'For the data lake',
   *     integration_id: 'int-4d07',
   *     entity_type: 'images',
   *     filter_name: 'All',
   *     frequency: 'daily',
   *     format: 'csv',
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly createExport: OperationCall<CreateExportInput, CreateExportOutput>;

  /**
   * Get one recurring export.
   *
   * Only the route is known; whether the export is wrapped in `data` is not.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, api_get_export
   *
   * Evidence: third party of 2026, read in 2026. Known: path; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/exports/{id}` on the host `cnapp-export`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.cnappExports.getExport({ id: 'exp-7c21' });
   * ```
   *
   * @experimental
   */
  readonly getExport: OperationCall<GetExportInput, GetExportOutput>;

  /**
   * Delete recurring exports.
   *
   * Deletes every export named; files that were delivered stay. Only the route and the body are known. What a second
   * call with the same ids answers is not.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, api_delete_exports
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `POST /api/v1/exports/delete` on the host `cnapp-export`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.cnappExports.deleteExports({ body: { ids: ['exp-7c21', 'exp-90be'] } });
   * ```
   *
   * @experimental
   */
  readonly deleteExports: OperationCall<DeleteExportsInput, DeleteExportsOutput | undefined>;

  /**
   * Switch a recurring export on or off.
   *
   * An export that is off keeps its settings and does not count against the limit of active exports. Only the route and
   * the body are known.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, api_set_export_active
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /api/v1/exports/{id}/activity-status` on the host `cnapp-export`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.cnappExports.setExportActivityStatus({
   *   id: 'exp-7c21',
   *   body: { is_active: false },
   * });
   * ```
   *
   * @experimental
   */
  readonly setExportActivityStatus: OperationCall<SetExportActivityStatusInput, SetExportActivityStatusOutput | undefined>;

  /**
   * Get how many exports are active and how many may be.
   *
   * Worth a look before `createExport`, which answers 429 at the limit. Other members are not in aquasec-lib of 2026 (read in 2026).
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, get_export_capacity
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/exports/metadata` on the host `cnapp-export`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { exports_active_amount, exports_active_limit } = await client.cnappExports.getExportMetadata();
   * ```
   *
   * @experimental
   */
  readonly getExportMetadata: OperationCall<NoInput, GetExportMetadataOutput>;

  /**
   * Get what can be exported, with the saved filters.
   *
   * The kinds of objects with their columns and the names that `filter_name` may have. The list does not name every kind
   * that the service takes: exports of `vulnerabilities` exist although it leaves them out.
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, get_export_entities
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/exports/entities-data` on the host `cnapp-export`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { resources } = await client.cnappExports.getExportEntitiesData();
   * ```
   *
   * @experimental
   */
  readonly getExportEntitiesData: OperationCall<NoInput, GetExportEntitiesDataOutput>;

  /**
   * List the destinations that an export can push to.
   *
   * The destinations, in one answer. One whose `status` is not `succeeded` delivers nothing: its exports are
   * created without complaint and fail on every run. Other members are not in aquasec-lib of 2026 (read in 2026).
   *
   * Source: third party — andreazorzetto/aquasec-lib aquasec/exports.py, get_integrations
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /api/v1/exports/integrations` on the host `cnapp-export`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.cnappExports.listExportIntegrations();
   * ```
   *
   * @experimental
   */
  readonly listExportIntegrations: OperationCall<NoInput, ExportIntegration[]>;
}

/** Onboarding of cloud accounts through the Autoconnect service. */
export interface AutoconnectOperations {
  /**
   * Start the onboarding of a cloud account.
   *
   * Hands the roles or keys of one cloud account to Autoconnect, which then connects it. Only the route and what the
   * vendor's Terraform modules send are known, and each cloud sends other members, so the body is open. There is no
   * credential of the usual kind: the caller signs in advance the requests that Autoconnect will make for it, and all
   * signatures cover the same `X-Timestamp`, in milliseconds. An answer of state `discover_in_progress` means that the
   * account is being connected already.
   *
   * Source: vendor's code — aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py; aquasecurity/terraform-azure-onboarding modules/subscription/trigger_discovery.py; aquasecurity/terraform-gcp-onboarding modules/project_attachment/trigger-gcp.py
   *
   * Evidence: vendor's code of 2025, read in 2026. Known: path, response; parts of the input may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `POST /discover/{cloud}` on the host `autoconnect`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. No credential is sent.
   *
   * @example
   * ```ts
   * const { state } = await client.autoconnect.startDiscovery({
   *   cloud: 'aws',
   *   'X-API-Key': 'k_demo_3f9a',
   *   'X-Timestamp': '1893456000000',
   *   'X-Authenticate-Api-Key-Signature': '1b0f2a6c9d4e8f7a3b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f901a2b',
   *   'X-Register-New-Cspm-Signature': '9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b',
   *   body: {
   *     cloud: 'aws',
   *     configuration_id: '5f0c1e7a-onboarding',
   *     deployment_method: 'Terraform',
   *     base_cspm: false,
   *     cspm_group_id: 3107,
   *     enabled_regions: '',
   *     additional_resource_tags: 'team:payments',
   *     volume_scanning_deployment: 'true',
   *     registry_scanning_deployment: 'false',
   *     serverless_scanning_deployment: 'false',
   *     payload: {
   *       cspm: {
   *         role_arn: 'arn:aws:iam::444455556666:role/aqua-cspm',
   *         external_id: '0b6c8d1e-4f2a-4b53-9c76-2d1e0f9a8b7c',
   *       },
   *       volume_scanning: {
   *         role_arn: 'arn:aws:iam::444455556666:role/aqua-agentless',
   *         external_id: '7c1f4a90-5d6e-4c2b-8f13-9e0a1b2c3d4e',
   *         region: 'eu-central-1',
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly startDiscovery: OperationCall<StartDiscoveryInput, StartDiscoveryOutput>;

  /**
   * Disconnect cloud accounts.
   *
   * Ends what Autoconnect does for the given accounts and removes their CSPM keys. Only the route and what the vendor's
   * Terraform modules send are known. The list of accounts travels in the body of a DELETE, which some HTTP stacks
   * drop. The signatures are made in advance, see `startDiscovery`; here the second one covers
   * `DELETE /v2/keys/{cspm_key_id}`, so one call removes one account.
   *
   * Source: vendor's code — aquasecurity/terraform-azure-onboarding modules/management_group/modules/continuous_onboarding/continuous_onboarding.py; aquasecurity/terraform-gcp-onboarding modules/project_attachment/trigger-gcp.py, offboard_project
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `DELETE /discover` on the host `autoconnect`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. No credential is sent. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * const result = await client.autoconnect.deleteDiscovery({
   *   'X-API-Key': 'k_demo_3f9a',
   *   'X-Timestamp': '1893456000000',
   *   'X-Authenticate-Api-Key-Signature': '1b0f2a6c9d4e8f7a3b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f901a2b',
   *   'X-Register-New-Cspm-Signature': '9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b',
   *   body: { cloud_accounts: [{ cloud_account_id: 'billing-prod-4471', cspm_key_id: '88231' }] },
   * });
   * ```
   *
   * @experimental
   */
  readonly deleteDiscovery: OperationCall<DeleteDiscoveryInput, DeleteDiscoveryOutput | undefined>;

  /**
   * Replace the credentials of a connected cloud account.
   *
   * Tells Autoconnect the new roles of an account that it knows. Only the route and what the vendor's AWS module sends
   * are known, so the body is open. The CSPM API has to be told separately, with `updateKey`.
   *
   * Source: vendor's code — aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py, update_credentials
   *
   * Evidence: vendor's code of 2025, read in 2026. Known: path, input; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `PUT /discover/update-credentials/{cloud}` on the host `autoconnect`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. No credential is sent.
   *
   * @example
   * ```ts
   * const result = await client.autoconnect.updateDiscoveryCredentials({
   *   cloud: 'aws',
   *   'X-API-Key': 'k_demo_3f9a',
   *   'X-Timestamp': '1893456000000',
   *   'X-Authenticate-Api-Key-Signature': '1b0f2a6c9d4e8f7a3b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f901a2b',
   *   body: {
   *     cloud_account_id: '444455556666',
   *     credentials: {
   *       cspm_role_arn: 'arn:aws:iam::444455556666:role/aqua-cspm-2',
   *       cspm_external_id: '0b6c8d1e-4f2a-4b53-9c76-2d1e0f9a8b7c',
   *       volume_scanning_role_arn: 'arn:aws:iam::444455556666:role/aqua-agentless-2',
   *       volume_scanning_external_id: '7c1f4a90-5d6e-4c2b-8f13-9e0a1b2c3d4e',
   *     },
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly updateDiscoveryCredentials: OperationCall<UpdateDiscoveryCredentialsInput, UpdateDiscoveryCredentialsOutput | undefined>;

  /**
   * List the cloud accounts that Autoconnect has connected.
   *
   * The connected accounts of one organisation in one cloud, in one answer. Only the route and the members that the
   * vendor's Terraform modules read are known.
   *
   * Source: vendor's code — aquasecurity/terraform-azure-onboarding modules/management_group/modules/continuous_onboarding/continuous_onboarding.py; aquasecurity/terraform-gcp-onboarding modules/project_attachment/trigger-gcp.py, get_organization_projects_aqua
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /connected-accounts/provider` on the host `autoconnect`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. No credential is sent.
   *
   * @example
   * ```ts
   * const { cloud_accounts_data } = await client.autoconnect.listConnectedAccounts({
   *   'X-API-Key': 'k_demo_3f9a',
   *   'X-Timestamp': '1893456000000',
   *   'X-Authenticate-Api-Key-Signature': '1b0f2a6c9d4e8f7a3b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f901a2b',
   *   'X-Register-New-Cspm-Signature': '9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b',
   * });
   * ```
   *
   * @experimental
   */
  readonly listConnectedAccounts: OperationCall<ListConnectedAccountsInput, ListConnectedAccountsOutput>;
}

/** All operations, by group. */
export interface Operations {
  /** Signing in, exchanging an API key for a token, and finding the console. */
  readonly auth: AuthOperations;
  /** Image registries that Aqua pulls from. */
  readonly registries: RegistriesOperations;
  /** Scanning one image and reading the result. */
  readonly imageScans: ImageScansOperations;
  /** The queue of image scans and the scanners that work on it. */
  readonly scanQueue: ScanQueueOperations;
  /** Registered images, their findings, and what can be done with them. */
  readonly images: ImagesOperations;
  /** Repositories of container images. */
  readonly repositories: RepositoriesOperations;
  /** Vulnerabilities over all images, and the risks that someone accepted. */
  readonly risks: RisksOperations;
  /** Exports of vulnerabilities that the console builds: start, look, fetch. */
  readonly vulnerabilityExports: VulnerabilityExportsOperations;
  /** The hub's inventory of assets, and what Kubernetes holds. */
  readonly inventory: InventoryOperations;
  /** Running containers, as the enforcers report them. */
  readonly containers: ContainersOperations;
  /** Hosts with an enforcer: findings, images, benchmarks. */
  readonly hosts: HostsOperations;
  /** Clusters and nodes. */
  readonly infrastructure: InfrastructureOperations;
  /** Functions, and the cloud accounts that they are read from. */
  readonly serverless: ServerlessOperations;
  /** Groups of enforcers. The API's paths call them hostsbatch. */
  readonly enforcerGroups: EnforcerGroupsOperations;
  /** Gateways between enforcers and the console. */
  readonly gateways: GatewaysOperations;
  /** Groups of scanners and the registries they scan. */
  readonly scannerGroups: ScannerGroupsOperations;
  /** Assurance policies of all kinds. */
  readonly assurancePolicies: AssurancePoliciesOperations;
  /** The older routes of assurance policies for images, and the images allowed or blocked by hand. */
  readonly imageAssurance: ImageAssuranceOperations;
  /** Checks of one's own for assurance policies. */
  readonly assuranceScripts: AssuranceScriptsOperations;
  /** Runtime policies of containers, hosts and functions. */
  readonly runtimePolicies: RuntimePoliciesOperations;
  /** Firewall policies of services and hosts. */
  readonly firewallPolicies: FirewallPoliciesOperations;
  /** Services: workloads that share firewall policies. The API's paths call them applications. */
  readonly services: ServicesOperations;
  /** Response policies: who is told when something happens. */
  readonly responsePolicies: ResponsePoliciesOperations;
  /** Local users of the console. The users of SaaS are in the CSPM API. */
  readonly users: UsersOperations;
  /** Roles of the console. */
  readonly roles: RolesOperations;
  /** Permission sets of the console, and the actions they are made of. */
  readonly permissionSets: PermissionSetsOperations;
  /** Application scopes: named sets of resources that limit roles, policies and services. */
  readonly applicationScopes: ApplicationScopesOperations;
  /** API keys of a self-hosted console. */
  readonly consoleApiKeys: ConsoleApiKeysOperations;
  /** Labels of the console. The list is under v2, everything else under v1. */
  readonly labels: LabelsOperations;
  /** Places that the console sends notifications to. */
  readonly notifications: NotificationsOperations;
  /** Settings of the console: log services, monitoring, sign-in, analysis. */
  readonly settings: SettingsOperations;
  /** What the tenant has bought. */
  readonly licenses: LicensesOperations;
  /** Figures of the console's start page. */
  readonly dashboard: DashboardOperations;
  /** The CSPM account, its usage, and its logo. */
  readonly cspmAccount: CspmAccountOperations;
  /** Alerts: which results of background scans are told to which integrations. */
  readonly cspmAlerts: CspmAlertsOperations;
  /** API keys of the account. */
  readonly cspmApiKeys: CspmApiKeysOperations;
  /** What was done: calls to this API, and events of the connected cloud accounts. */
  readonly cspmAudit: CspmAuditOperations;
  /** Audits of one test over all accounts, categories, compliance programs and their controls, and reports. */
  readonly cspmCompliance: CspmComplianceOperations;
  /** Deliveries: which scan reports go to which integrations. */
  readonly cspmDeliveries: CspmDeliveriesOperations;
  /** Groups of users and connected cloud accounts. */
  readonly cspmGroups: CspmGroupsOperations;
  /** Integrations with other services. */
  readonly cspmIntegrations: CspmIntegrationsOperations;
  /** Connected cloud accounts ("keys"), and the external ids and secrets that connecting them needs. */
  readonly cspmKeys: CspmKeysOperations;
  /** Remediation: policies that allow repairs, and the repairs. */
  readonly cspmRemediation: CspmRemediationOperations;
  /** Routings: which real-time events are told to which integrations. */
  readonly cspmRoutings: CspmRoutingsOperations;
  /** Scans of the connected cloud accounts, and of infrastructure code. */
  readonly cspmScans: CspmScansOperations;
  /** Suppressions: results that future scans leave out. */
  readonly cspmSuppressions: CspmSuppressionsOperations;
  /** Tests that scans run. */
  readonly cspmTests: CspmTestsOperations;
  /** Users of the account. */
  readonly cspmUsers: CspmUsersOperations;
  /** Mappings from SAML groups to roles of the console; SaaS only, on the platform host. */
  readonly samlMappings: SamlMappingsOperations;
  /** Permission sets of the SaaS platform. All but the list of actions are on the platform host. */
  readonly platformPermissionSets: PlatformPermissionSetsOperations;
  /** Code repositories, what was detected in them, and the rules that suppress it. */
  readonly supplyChain: SupplyChainOperations;
  /** Recurring exports to a bucket, from the CNAPP export service. */
  readonly cnappExports: CnappExportsOperations;
  /** Onboarding of cloud accounts through the Autoconnect service. */
  readonly autoconnect: AutoconnectOperations;
}

/** Names of the operations that only read, by group. */
export interface ReadOperations {
  readonly auth: 'getEnvironment' | 'getApiInfo';
  readonly registries: 'listRegistries' | 'listRegistriesPaged' | 'getRegistry';
  readonly imageScans: 'getImageScanStatus' | 'getImageScanResult' | 'downloadCveReportCsv';
  readonly scanQueue: 'listScanJobs' | 'listScanners' | 'getScanQueueSummary';
  readonly images: 'listImages' | 'getImage' | 'listImageVulnerabilities' | 'listImageScanHistory' | 'listImageSensitiveData' | 'listImageResources' | 'exportImages' | 'listImageMalware' | 'listImageLayers';
  readonly repositories: 'listRepositories';
  readonly risks: 'getRiskCounts' | 'listVulnerabilities' | 'listAcknowledgements';
  readonly vulnerabilityExports: 'listExportColumns' | 'listExporters' | 'getVulnerabilityExportJob' | 'streamVulnerabilityExport';
  readonly inventory: 'listInventoryImages' | 'countInventoryImages' | 'listInventoryVms' | 'countInventoryVms' | 'listInventoryCodeRepositories' | 'listKubernetesResources' | 'getResourceHierarchy' | 'listNamespaces';
  readonly containers: 'listContainers' | 'listContainersV1' | 'inspectContainer';
  readonly hosts: 'listHosts' | 'getHost' | 'listHostVulnerabilities' | 'listHostMalware' | 'listHostImages' | 'getBenchResults' | 'getHostStatus';
  readonly infrastructure: 'listInfrastructure' | 'getInfrastructure' | 'getInfrastructureByName';
  readonly serverless: 'listFunctions' | 'listServerlessApplications' | 'getServerlessApplication';
  readonly enforcerGroups: 'listEnforcerGroups' | 'getEnforcerGroup';
  readonly gateways: 'listGateways' | 'getGateway';
  readonly scannerGroups: 'listScannerGroups' | 'getScannerGroup';
  readonly assurancePolicies: 'listAssurancePolicies' | 'listAssurancePoliciesOfKind' | 'getAssurancePolicy';
  readonly imageAssurance: 'listImageAssurancePolicies' | 'getImageAssurancePolicy' | 'listImagePermissions';
  readonly assuranceScripts: 'listAssuranceScripts' | 'getAssuranceScript';
  readonly runtimePolicies: 'listRuntimePolicies' | 'getRuntimePolicy';
  readonly firewallPolicies: 'listFirewallPolicies' | 'getFirewallPolicy';
  readonly services: 'listServices' | 'getService';
  readonly responsePolicies: 'listResponsePolicies' | 'getResponsePolicyConfig' | 'getResponsePolicy';
  readonly users: 'listUsers' | 'getUser';
  readonly roles: 'listRoles' | 'getRole';
  readonly permissionSets: 'listPermissionSets' | 'listPermissionActions' | 'getPermissionSet';
  readonly applicationScopes: 'listApplicationScopes' | 'getApplicationScope';
  readonly consoleApiKeys: never;
  readonly labels: 'listLabels' | 'getLabel';
  readonly notifications: 'listNotificationOutputs' | 'getNotificationOutput' | 'getSlackNotifier';
  readonly settings: 'listLogServices' | 'getLogService' | 'listMonitoringSystems' | 'getMonitoringSystem' | 'getLdapSettings' | 'getSamlSettings' | 'getOauth2Settings' | 'getOpenIdSettings' | 'getIntegrationsState' | 'getSystemSettings' | 'listSecretKeyStores' | 'listSecrets' | 'getSecret' | 'exportSettings' | 'getDtaLicenseStatus';
  readonly licenses: 'listLicenses' | 'getLicense';
  readonly dashboard: 'getDashboard' | 'getDashboardTrend' | 'getAuditTotals';
  readonly cspmAccount: 'getAccount' | 'getUsage';
  readonly cspmAlerts: 'listAlerts' | 'getAlert';
  readonly cspmApiKeys: 'listApiKeys' | 'getApiKey';
  readonly cspmAudit: 'listAuditLogs' | 'listEvents' | 'getEvent';
  readonly cspmCompliance: 'listAudits' | 'listCategories' | 'getCategory' | 'listCompliances' | 'listPrograms' | 'listControls' | 'getControl';
  readonly cspmDeliveries: 'listDeliveries' | 'getDelivery';
  readonly cspmGroups: 'listGroups' | 'getGroup';
  readonly cspmIntegrations: 'listIntegrations' | 'getIntegration';
  readonly cspmKeys: 'listKeys' | 'getKey';
  readonly cspmRemediation: 'listRemediationPolicies' | 'getRemediationPolicy' | 'listRemediations' | 'getRemediation';
  readonly cspmRoutings: 'listRoutings' | 'getRouting';
  readonly cspmScans: 'listScans' | 'getScan' | 'getScanV2' | 'getRealtimeScan';
  readonly cspmSuppressions: 'listSuppressions' | 'getSuppression';
  readonly cspmTests: 'listTests' | 'getTest';
  readonly cspmUsers: 'listCspmUsers' | 'getCspmUser';
  readonly samlMappings: 'listSamlMappings' | 'getSamlMapping';
  readonly platformPermissionSets: 'listPlatformPermissionSets' | 'listPlatformPermissionActions' | 'getPlatformPermissionSet';
  readonly supplyChain: 'listCodeRepositories' | 'listCodeRepositoryBranches' | 'listDetections' | 'listDetectionInstances' | 'listSuppressionRules' | 'getSuppressionRule' | 'listBuildSuppressions' | 'getBuildSuppression' | 'listBuildChecks' | 'listCodeScanResults' | 'listCodesecRepositories';
  readonly cnappExports: 'listExports' | 'getExport' | 'getExportMetadata' | 'getExportEntitiesData' | 'listExportIntegrations';
  readonly autoconnect: 'listConnectedAccounts';
}
