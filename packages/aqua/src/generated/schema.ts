// Generated from specs/aqua by pnpm generate. Do not edit.
import type {
  Acknowledgement,
  AcknowledgementForSave,
  AcknowledgementIssueType,
  AcknowledgementIssueTypeInput,
  AcknowledgementPage,
  AcknowledgementResourceType,
  AcknowledgementResourceTypeInput,
  ApiInfo,
  ApplicationScope,
  ApplicationScopeForWrite,
  ApplicationScopePage,
  AssuranceAllowedImage,
  AssuranceAllowedImageInput,
  AssuranceCheck,
  AssuranceCheckInput,
  AssuranceKubernetesControl,
  AssuranceKubernetesControlInput,
  AssuranceLabel,
  AssuranceLabelInput,
  AssurancePackage,
  AssurancePackageInput,
  AssurancePolicy,
  AssurancePolicyInput,
  AssurancePolicyPage,
  AssuranceScapFile,
  AssuranceScapFileInput,
  AssuranceScript,
  AssuranceScriptForCreate,
  AssuranceScriptForUpdate,
  AuditTotals,
  BenchReport,
  BenchResult,
  BenchResults,
  BenchTest,
  BenchTestGroup,
  BuildSuppression,
  BuildSuppressionCheck,
  BuildSuppressionControl,
  BuildSuppressionControlInput,
  BuildSuppressionForSave,
  CloudAccountForDelete,
  ClusterComponent,
  ClusterCondition,
  ClusterData,
  ClusterInformation,
  ClusterRole,
  ClusterRoleRule,
  ClusterRoles,
  ClusterServer,
  ClusterVulnerabilities,
  CodeRepository,
  CodeRepositoryBranch,
  CodeRepositoryBranchScan,
  CodeRepositoryScan,
  CodeScanFinding,
  CodeScanFindingDetails,
  CodeScanSeverityCounts,
  ConnectedAccount,
  ConnectedAccountKey,
  ConsoleApiKeyForCreate,
  ConsoleApiKeyForUpdate,
  ConsoleError,
  ConsoleLogin,
  ConsoleLoginUser,
  Container,
  ContainerDetail,
  ContainerFindingCounts,
  ContainerHost,
  ContainerImage,
  ContainerNetwork,
  ContainerOwner,
  ContainerRestartPolicy,
  ContainerService,
  ContainerV1,
  ContainerV1Query,
  ContainerVariable,
  ContainerVolume,
  CspmAccount,
  CspmAlert,
  CspmApiKey,
  CspmApiKeyMeta,
  CspmAuditLog,
  CspmAuditedKey,
  CspmAuditedResult,
  CspmAuditedScan,
  CspmAzureConnection,
  CspmCategory,
  CspmCloudFormationResult,
  CspmCloudFormationSettings,
  CspmCodeResultValue,
  CspmComplianceControl,
  CspmComplianceTest,
  CspmControl,
  CspmDelivery,
  CspmEmbeddedIntegration,
  CspmEmbeddedKey,
  CspmEmptyAnswer,
  CspmError,
  CspmEvent,
  CspmEventList,
  CspmFieldError,
  CspmGeneratedId,
  CspmGoogleConnection,
  CspmGroup,
  CspmGroupMembership,
  CspmGroupRename,
  CspmId,
  CspmIntegration,
  CspmIntegrationSettings,
  CspmIntegrationSettingsForWrite,
  CspmIntegrationType,
  CspmIntegrationTypeInput,
  CspmKey,
  CspmKeyConnection,
  CspmKeyConnectionUpdate,
  CspmKeyList,
  CspmLogin,
  CspmOracleConnection,
  CspmOtpSecret,
  CspmPlan,
  CspmProgram,
  CspmRealtimeResult,
  CspmRealtimeScan,
  CspmRealtimeStart,
  CspmRealtimeTest,
  CspmRemediation,
  CspmRemediationAction,
  CspmRemediationConnection,
  CspmRemediationPolicy,
  CspmRemediationRule,
  CspmRemediationRuleForWrite,
  CspmReportLink,
  CspmResultValue,
  CspmResultValueInput,
  CspmRouting,
  CspmScan,
  CspmScanDetail,
  CspmScanPage,
  CspmScanResult,
  CspmSeverity,
  CspmSeverityInput,
  CspmSeverityOverride,
  CspmStartedRemediation,
  CspmSuppression,
  CspmSuppressionList,
  CspmTerraformResult,
  CspmTest,
  CspmTriggerResult,
  CspmTriggerResultInput,
  CspmUsage,
  CspmUsageDetail,
  CspmUser,
  Dashboard,
  DashboardAlert,
  DashboardAuditEvent,
  DashboardContainerCounts,
  DashboardFilter,
  DashboardHostCounts,
  DashboardRegistryCounts,
  DashboardSeverityCounts,
  DashboardTrendPoint,
  Detection,
  DetectionInstance,
  Discovery,
  DiscoveryCredentials,
  DiscoveryCredentialsForUpdate,
  DiscoveryForDelete,
  DiscoveryForStart,
  DtaConnectionForStatus,
  DtaSettings,
  EnforcerCommand,
  EnforcerCommandInput,
  EnforcerGroup,
  EnforcerGroupInput,
  EnforcerGroupList,
  EnforcerOrchestrator,
  EnforcerOrchestratorInput,
  EnforcerScanSchedule,
  EnforcerScanScheduleInput,
  Environment,
  Export,
  ExportColumn,
  ExportColumnGroup,
  ExportEntities,
  ExportEntity,
  ExportForCreate,
  ExportIntegration,
  ExportMetadata,
  ExportSavedFilter,
  Exporter,
  FirewallPolicy,
  FirewallPolicyForWrite,
  FirewallPolicyPage,
  FirewallRule,
  FirewallRuleForWrite,
  Gateway,
  Host,
  HostAssuranceResult,
  HostDetail,
  HostImage,
  HostMalware,
  HostOrchestrator,
  HostQuery,
  HostReferencedVulnerability,
  HostStatus,
  HostVulnerability,
  HostVulnerableResource,
  Image,
  ImageAssuranceCheck,
  ImageAssurancePolicy,
  ImageAssurancePolicyInput,
  ImageAssurancePolicyPage,
  ImageAssurancePolicyScope,
  ImageAssurancePolicyScopeInput,
  ImageAssurancePolicyScopeVariable,
  ImageAssurancePolicyScopeVariableInput,
  ImageAssuranceResults,
  ImageFailedScript,
  ImageForRegister,
  ImageForRescan,
  ImageHistoryEntry,
  ImageLayer,
  ImageLayerPage,
  ImageMalware,
  ImageMalwarePage,
  ImageMetadata,
  ImagePage,
  ImagePermission,
  ImagePermissions,
  ImagePolicyFailure,
  ImageRef,
  ImageScanHistoryEntry,
  ImageScanHistoryPage,
  ImageScanStart,
  ImageScanStatus,
  ImageSensitiveData,
  ImageSensitiveDataPage,
  Infrastructure,
  InfrastructureQuery,
  InfrastructureSecurityIssues,
  IntegrationsState,
  InventoryCodeRepository,
  InventoryCount,
  InventoryImage,
  InventoryVm,
  KubeHunterNode,
  KubeHunterScan,
  KubeHunterService,
  KubeHunterStatistic,
  KubeHunterVulnerability,
  Label,
  LabelForWrite,
  LabelList,
  LdapSettings,
  LdapSettingsInput,
  License,
  LicenseDetails,
  LicenseLimits,
  LicenseResources,
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
  PermissionAction,
  PermissionActionCatalogue,
  PermissionActionGroup,
  PermissionDependency,
  PermissionSet,
  PermissionSetForWrite,
  PermissionSetPage,
  PinnedBranches,
  PlatformPermissionAction,
  PlatformPermissionModule,
  PlatformPermissionModules,
  PlatformPermissionSet,
  PlatformPermissionSetForWrite,
  PlatformPermissionSetPage,
  QueueScanner,
  QueueScannerPage,
  Registry,
  RegistryAutoScanTime,
  RegistryAutoScanTimeForSave,
  RegistryForSave,
  RegistryOption,
  RegistryOptionForSave,
  RegistryPage,
  RegistryWebhook,
  RegistryWebhookForSave,
  Repository,
  RepositoryDtaCount,
  RepositoryPage,
  RepositoryQuery,
  ResponsePolicy,
  ResponsePolicyConfig,
  ResponsePolicyForWrite,
  ResponsePolicyList,
  ResponsePolicyOutput,
  ResponsePolicyTrigger,
  ResponsePolicyTriggerAttribute,
  RiskCounts,
  Role,
  RoleForWrite,
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
  ScanJobStatus,
  ScanJobStatusInput,
  ScanQueueSummary,
  ScanResult,
  ScanResultCounts,
  ScanResultCve,
  ScannerAssurance,
  ScannerCheck,
  ScannerDigestId,
  ScannerFeeds,
  ScannerGroup,
  ScannerGroupForMigration,
  ScannerGroupForSave,
  ScannerGroupPage,
  ScannerGroupScanner,
  ScannerMoment,
  ScannerOptions,
  ScannerPackage,
  ScannerReport,
  ScannerResource,
  ScannerSensitiveItem,
  ScannerSummary,
  ScannerVulnerability,
  ScopeCategories,
  ScopeCategoriesForWrite,
  ScopeExpression,
  ScopeExpressionForWrite,
  ScopeExpressionInput,
  ScopeVariable,
  ScopeVariableForWrite,
  ScopeVariableInput,
  SecretKeyStore,
  SecretKeyStoreForCreate,
  ServerlessApplication,
  ServerlessFunction,
  Service,
  ServiceForWrite,
  ServiceLocalPolicy,
  ServiceLocalPolicyForWrite,
  ServiceMembershipRules,
  ServiceMembershipRulesForWrite,
  ServicePage,
  ServiceVulnerabilities,
  SignIn,
  SlackNotifier,
  SlackNotifierForWrite,
  SuppressionRule,
  SuppressionRuleCheck,
  SuppressionRuleCheckInput,
  SuppressionRuleControl,
  SuppressionRuleControlInput,
  SuppressionRuleDateFilter,
  SuppressionRuleFileChanges,
  SuppressionRuleFileChangesInput,
  SuppressionRuleForSave,
  SuppressionRuleScope,
  SuppressionRuleScopeInput,
  SuppressionRuleVariable,
  SuppressionRuleVariableInput,
  SystemSettings,
  TrustedBaseImage,
  TrustedBaseImageInput,
  UnixSeconds,
  User,
  UserForUpdate,
  UserForWrite,
  VendorSeverity,
  Vulnerability,
  VulnerabilityExportFilter,
  VulnerabilityExportToken,
  VulnerabilityPage,
  VulnerabilityQuery,
  VulnerabilityResource,
  VulnerabilitySeverity,
  VulnerabilitySeverityInput,
  VulnerabilityWeakness,
} from './schemas.js';

export interface paths {
  "/v2/signin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in with e-mail and password */
    post: operations["signIn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Exchange an API key for a bearer token */
    post: operations["createToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/envs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Find the console of the signed-in account */
    get: operations["getEnvironment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log in to a self-hosted console */
    post: operations["login"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ask a console how it wants to be called */
    get: operations["getApiInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List all registries */
    get: operations["listRegistries"];
    put?: never;
    /** Add a registry */
    post: operations["createRegistry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/registries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the registries page by page */
    get: operations["listRegistriesPaged"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registries/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a registry */
    get: operations["getRegistry"];
    /** Replace a registry */
    put: operations["updateRegistry"];
    post?: never;
    /** Remove a registry */
    delete: operations["deleteRegistry"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanner/registry/{registry}/image/{image}/scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a scan of an image */
    post: operations["startImageScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanner/registry/{registry}/image/{image}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the state of an image's scan */
    get: operations["getImageScanStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanner/registry/{registry}/image/{image}/scan_result": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the result of an image's scan */
    get: operations["getImageScanResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cves/report/csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download all CVEs as CSV */
    get: operations["downloadCveReportCsv"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanqueue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the jobs in the scan queue */
    get: operations["listScanJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanqueue/scanners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the running scanners */
    get: operations["listScanners"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanqueue/summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count the jobs in the scan queue by state */
    get: operations["getScanQueueSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanqueue/cancel_jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel scans that have not started */
    post: operations["cancelScanJobs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanqueue/requeue_jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scan again what is finished or failed */
    post: operations["requeueScanJobs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scanqueue/clear": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove finished and failed jobs */
    post: operations["clearScanQueue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the registered images */
    get: operations["listImages"];
    put?: never;
    /** Register one image and scan it */
    post: operations["registerImage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/{registry}/{repository}/{tag}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a registered image */
    get: operations["getImage"];
    put?: never;
    post?: never;
    /** Remove a registered image */
    delete: operations["deleteImage"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/{registry}/{repository}/{tag}/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the vulnerabilities of an image */
    get: operations["listImageVulnerabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/{registry}/{repository}/{tag}/scan_history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the past scans of an image */
    get: operations["listImageScanHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/{registry}/{repository}/{tag}/sensitive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the sensitive data found in an image */
    get: operations["listImageSensitiveData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/{registry}/{repository}/{tag}/resources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the packages and files of an image */
    get: operations["listImageResources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/images/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Export images with what is known of them */
    post: operations["exportImages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/{registry}/{repository}/{tag}/malware": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the malware found in an image */
    get: operations["listImageMalware"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/{registry}/{repository}/{tag}/history_layers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the layers of an image */
    get: operations["listImageLayers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/images/actions/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove images by their ids */
    post: operations["deleteImagesByUid"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/images": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register several images and scan them */
    post: operations["registerImages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/images/rescan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scan registered images again */
    post: operations["rescanImages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/images/allow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Allow images by hand */
    post: operations["allowImages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/images/disallow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Block images by hand */
    post: operations["blockImages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/repositories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the image repositories */
    get: operations["listRepositories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/repositories/{registry}/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a repository and its images */
    delete: operations["deleteRepository"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count the vulnerabilities over all images */
    get: operations["getRiskCounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the vulnerabilities of all images */
    get: operations["listVulnerabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/acknowledge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the accepted risks */
    get: operations["listAcknowledgements"];
    put?: never;
    /** Accept risks */
    post: operations["createAcknowledgements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/acknowledge/multiple": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Accept risks no longer */
    delete: operations["deleteAcknowledgements"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/vulnerabilities/{entity}/columns/available": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the columns that an export can have */
    get: operations["listExportColumns"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/hub/findings/vulnerabilities/{entity}/exporters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the exporters */
    get: operations["listExporters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/vulnerabilities/exporters/{entity}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start an export of vulnerabilities */
    post: operations["startVulnerabilityExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/vulnerabilities/exporters/{entity}/jobs/{token}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the state of an export */
    get: operations["getVulnerabilityExportJob"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/vulnerabilities/exporters/{entity}/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Fetch the archive of an export */
    post: operations["streamVulnerabilityExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/hub/inventory/assets/images/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the images of the inventory */
    get: operations["listInventoryImages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/hub/inventory/assets/images/list/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count the images of the inventory */
    get: operations["countInventoryImages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/hub/inventory/assets/vms/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the virtual machines of the inventory */
    get: operations["listInventoryVms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/hub/inventory/assets/vms/list/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count the virtual machines of the inventory */
    get: operations["countInventoryVms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/hub/inventory/assets/code_repositories/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the code repositories of the inventory */
    get: operations["listInventoryCodeRepositories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/kubernetesresources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the Kubernetes resources */
    get: operations["listKubernetesResources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/explorer/hierarchy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the hierarchy of the risk explorer */
    get: operations["getResourceHierarchy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/orchestrator/namespaces/names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the names of the namespaces */
    get: operations["listNamespaces"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/containers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the containers */
    get: operations["listContainers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/containers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the containers, old form */
    get: operations["listContainersV1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/containers/{id}/{host_id}/inspect": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Inspect a running container */
    get: operations["inspectContainer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/hosts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the hosts */
    get: operations["listHosts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/hosts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one host */
    get: operations["getHost"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/hosts/{id}/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the vulnerabilities of a host */
    get: operations["listHostVulnerabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/hosts/{id}/malware": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the malware of a host */
    get: operations["listHostMalware"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/hosts/images": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the images that enforcers found on hosts */
    get: operations["listHostImages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/risks/bench/{host_id}/bench_results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the benchmark results of a host */
    get: operations["getBenchResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/status/host/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the assurance status of a host */
    get: operations["getHostStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/infrastructure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the clusters and nodes */
    get: operations["listInfrastructure"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/infrastructure/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a cluster or node by id */
    get: operations["getInfrastructure"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/infrastructure/{type}/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a cluster or node by name */
    get: operations["getInfrastructureByName"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/serverless/functions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the functions */
    get: operations["listFunctions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/serverless/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the serverless applications */
    get: operations["listServerlessApplications"];
    put?: never;
    /** Create a serverless application */
    post: operations["createServerlessApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/serverless/projects/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a serverless application */
    get: operations["getServerlessApplication"];
    /** Replace a serverless application */
    put: operations["updateServerlessApplication"];
    post?: never;
    /** Delete a serverless application */
    delete: operations["deleteServerlessApplication"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/hostsbatch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List enforcer groups */
    get: operations["listEnforcerGroups"];
    /** Replace an enforcer group */
    put: operations["updateEnforcerGroup"];
    /** Create an enforcer group */
    post: operations["createEnforcerGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/hostsbatch/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an enforcer group */
    get: operations["getEnforcerGroup"];
    put?: never;
    post?: never;
    /** Delete an enforcer group */
    delete: operations["deleteEnforcerGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/servers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List gateways */
    get: operations["listGateways"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/servers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a gateway */
    get: operations["getGateway"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/scanner_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scanner groups */
    get: operations["listScannerGroups"];
    put?: never;
    /** Add a scanner group */
    post: operations["createScannerGroup"];
    /** Remove scanner groups by name */
    delete: operations["deleteScannerGroups"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/scanner_groups/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a scanner group */
    get: operations["getScannerGroup"];
    /** Replace a scanner group */
    put: operations["updateScannerGroup"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/migrate_scanner_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change a legacy scanner group */
    put: operations["migrateScannerGroup"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/assurance_policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List assurance policies of all kinds */
    get: operations["listAssurancePolicies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/assurance_policy/{kind}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the assurance policies of one kind */
    get: operations["listAssurancePoliciesOfKind"];
    put?: never;
    /** Create an assurance policy */
    post: operations["createAssurancePolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/assurance_policy/{kind}/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an assurance policy */
    get: operations["getAssurancePolicy"];
    /** Replace an assurance policy */
    put: operations["updateAssurancePolicy"];
    post?: never;
    /** Delete an assurance policy */
    delete: operations["deleteAssurancePolicy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/image_assurance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the assurance policies for images */
    get: operations["listImageAssurancePolicies"];
    put?: never;
    /** Add an assurance policy for images */
    post: operations["createImageAssurancePolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/image_assurance/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an assurance policy for images */
    get: operations["getImageAssurancePolicy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/image_assurance/image_permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the images allowed or blocked by hand */
    get: operations["listImagePermissions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/image_assurance/user_scripts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List assurance scripts */
    get: operations["listAssuranceScripts"];
    put?: never;
    /** Upload assurance scripts */
    post: operations["createAssuranceScript"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/image_assurance/user_scripts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an assurance script */
    get: operations["getAssuranceScript"];
    /** Replace an assurance script */
    put: operations["updateAssuranceScript"];
    post?: never;
    /** Delete an assurance script */
    delete: operations["deleteAssuranceScript"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/runtime_policies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the runtime policies of every kind */
    get: operations["listRuntimePolicies"];
    put?: never;
    /** Create a runtime policy */
    post: operations["createRuntimePolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/runtime_policies/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a runtime policy */
    get: operations["getRuntimePolicy"];
    /** Replace a runtime policy */
    put: operations["updateRuntimePolicy"];
    post?: never;
    /** Delete a runtime policy */
    delete: operations["deleteRuntimePolicy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/firewall_policies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List firewall policies */
    get: operations["listFirewallPolicies"];
    put?: never;
    /** Create a firewall policy */
    post: operations["createFirewallPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/firewall_policies/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a firewall policy */
    get: operations["getFirewallPolicy"];
    /** Replace a firewall policy */
    put: operations["updateFirewallPolicy"];
    post?: never;
    /** Delete a firewall policy */
    delete: operations["deleteFirewallPolicy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/applications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List services */
    get: operations["listServices"];
    put?: never;
    /** Create a service */
    post: operations["createService"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/applications/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a service */
    get: operations["getService"];
    /** Replace a service */
    put: operations["updateService"];
    post?: never;
    /** Delete a service */
    delete: operations["deleteService"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/response_policies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List response policies */
    get: operations["listResponsePolicies"];
    put?: never;
    /** Create a response policy */
    post: operations["createResponsePolicy"];
    /** Delete all response policies */
    delete: operations["deleteResponsePolicies"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/response_policies/configs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get what response policies can be made of */
    get: operations["getResponsePolicyConfig"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/response_policies/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a response policy */
    get: operations["getResponsePolicy"];
    /** Replace a response policy */
    put: operations["updateResponsePolicy"];
    post?: never;
    /** Delete a response policy */
    delete: operations["deleteResponsePolicy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/response_policies/{id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Switch a response policy on or off */
    put: operations["setResponsePolicyStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List users of the console */
    get: operations["listUsers"];
    put?: never;
    /** Create a user of the console */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a user of the console */
    get: operations["getUser"];
    /** Replace a user of the console */
    put: operations["updateUser"];
    post?: never;
    /** Delete a user of the console */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/{name}/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set the password of a user of the console */
    put: operations["changeUserPassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List roles */
    get: operations["listRoles"];
    put?: never;
    /** Create a role */
    post: operations["createRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/roles/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a role */
    get: operations["getRole"];
    /** Replace a role */
    put: operations["updateRole"];
    post?: never;
    /** Delete a role */
    delete: operations["deleteRole"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List permission sets */
    get: operations["listPermissionSets"];
    put?: never;
    /** Create a permission set */
    post: operations["createPermissionSet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/permissions/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the actions of permission sets */
    get: operations["listPermissionActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/permissions/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a permission set */
    get: operations["getPermissionSet"];
    /** Replace a permission set */
    put: operations["updatePermissionSet"];
    post?: never;
    /** Delete a permission set */
    delete: operations["deletePermissionSet"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/scopes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List application scopes */
    get: operations["listApplicationScopes"];
    put?: never;
    /** Create an application scope */
    post: operations["createApplicationScope"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/scopes/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete several application scopes */
    post: operations["deleteApplicationScopes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/access_management/scopes/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an application scope */
    get: operations["getApplicationScope"];
    /** Replace an application scope */
    put: operations["updateApplicationScope"];
    post?: never;
    /** Delete an application scope */
    delete: operations["deleteApplicationScope"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/apikeys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an API key on a self-hosted console */
    post: operations["createConsoleApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/apikeys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update an API key of a self-hosted console */
    put: operations["updateConsoleApiKey"];
    post?: never;
    /** Delete an API key of a self-hosted console */
    delete: operations["deleteConsoleApiKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/settings/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List labels */
    get: operations["listLabels"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a label */
    post: operations["createLabel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/labels/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a label */
    get: operations["getLabel"];
    /** Replace a label */
    put: operations["updateLabel"];
    post?: never;
    /** Delete a label */
    delete: operations["deleteLabel"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/notification/outputs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List notification outputs by type */
    get: operations["listNotificationOutputs"];
    put?: never;
    /** Create a notification output */
    post: operations["createNotificationOutput"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/notification/outputs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a notification output */
    get: operations["getNotificationOutput"];
    /** Replace a notification output */
    put: operations["updateNotificationOutput"];
    post?: never;
    /** Delete a notification output */
    delete: operations["deleteNotificationOutput"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/notifiers/Slack": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the Slack notifier of old consoles */
    get: operations["getSlackNotifier"];
    /** Set the Slack notifier of old consoles */
    put: operations["putSlackNotifier"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/log_services": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the log services */
    get: operations["listLogServices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/log_services/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one log service */
    get: operations["getLogService"];
    /** Set up a log service, or switch it off */
    put: operations["updateLogService"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/monitoring": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the monitoring systems */
    get: operations["listMonitoringSystems"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/monitoring/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one monitoring system */
    get: operations["getMonitoringSystem"];
    /** Set up a monitoring system, or switch it off */
    put: operations["updateMonitoringSystem"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/ldap": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the LDAP settings */
    get: operations["getLdapSettings"];
    put?: never;
    /** Replace the LDAP settings */
    post: operations["setLdapSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/SAMLSettings/SAMLSettings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the SAML settings */
    get: operations["getSamlSettings"];
    /** Replace the SAML settings */
    put: operations["setSamlSettings"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/OIDCSettings/OIDCSettings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the OAuth 2.0 settings */
    get: operations["getOauth2Settings"];
    /** Replace the OAuth 2.0 settings */
    put: operations["setOauth2Settings"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/OIDCSettings/OpenIdSettings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the OpenID Connect settings */
    get: operations["getOpenIdSettings"];
    /** Replace the OpenID Connect settings */
    put: operations["setOpenIdSettings"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/integrationsEnabledState": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get which ways of single sign-on are on */
    get: operations["getIntegrationsState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/system/system": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the system settings */
    get: operations["getSystemSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/keystores": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the secret key stores */
    get: operations["listSecretKeyStores"];
    put?: never;
    /** Create a secret key store */
    post: operations["createSecretKeyStore"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/keystores/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a secret key store */
    delete: operations["deleteSecretKeyStore"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/secrets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the secrets that containers are given */
    get: operations["listSecrets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/secrets/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one secret */
    get: operations["getSecret"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Export settings and policies */
    post: operations["exportSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/settings/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import settings and policies */
    post: operations["importSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/dta/license_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get the state of the licence for dynamic threat analysis */
    post: operations["getDtaLicenseStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/licenses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the licences with their totals */
    get: operations["listLicenses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v2/license": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the licence */
    get: operations["getLicense"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/dashboard": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the figures of the console's start page */
    get: operations["getDashboard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/dashboard/{trend}/trends": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one trend of the console's start page */
    get: operations["getDashboardTrend"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/audit/access_totals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the number of audited events */
    get: operations["getAuditTotals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/accounts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an account */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the usage of the account */
    get: operations["getUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload the logo of the account */
    post: operations["uploadLogo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/alerts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the alerts */
    get: operations["listAlerts"];
    put?: never;
    /** Create an alert */
    post: operations["createAlert"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/alerts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an alert */
    get: operations["getAlert"];
    /** Change an alert */
    put: operations["updateAlert"];
    post?: never;
    /** Delete an alert */
    delete: operations["deleteAlert"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/apikeys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the API keys */
    get: operations["listApiKeys"];
    put?: never;
    /** Create an API key */
    post: operations["createApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/apikeys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an API key */
    get: operations["getApiKey"];
    /** Change an API key */
    put: operations["updateApiKey"];
    post?: never;
    /** Delete an API key */
    delete: operations["deleteApiKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/auditlogs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List logged calls to this API */
    get: operations["listAuditLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the real-time events of the cloud accounts */
    get: operations["listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/events/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a real-time event */
    get: operations["getEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/audits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what one test found in all cloud accounts */
    get: operations["listAudits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the categories of tests */
    get: operations["listCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/categories/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a category of tests */
    get: operations["getCategory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/compliances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a scan as a compliance report */
    get: operations["listCompliances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/programs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the compliance programs */
    get: operations["listPrograms"];
    put?: never;
    /** Create a compliance program */
    post: operations["createProgram"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/pdfs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a PDF report */
    post: operations["createPdfReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/controls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the compliance controls */
    get: operations["listControls"];
    put?: never;
    /** Create a compliance control */
    post: operations["createControl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/controls/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a compliance control */
    get: operations["getControl"];
    /** Rename a compliance control, or add or remove a test */
    put: operations["updateControl"];
    post?: never;
    /** Delete a compliance control */
    delete: operations["deleteControl"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the deliveries */
    get: operations["listDeliveries"];
    put?: never;
    /** Create a delivery */
    post: operations["createDelivery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/deliveries/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a delivery */
    get: operations["getDelivery"];
    /** Change a delivery */
    put: operations["updateDelivery"];
    post?: never;
    /** Delete a delivery */
    delete: operations["deleteDelivery"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the groups */
    get: operations["listGroups"];
    put?: never;
    /** Create a group */
    post: operations["createGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/groups/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a group */
    get: operations["getGroup"];
    /** Rename a group, or change a user's place in it */
    put: operations["updateGroup"];
    post?: never;
    /** Delete a group */
    delete: operations["deleteGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the integrations */
    get: operations["listIntegrations"];
    put?: never;
    /** Create an integration */
    post: operations["createIntegration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/integrations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an integration */
    get: operations["getIntegration"];
    /** Change an integration */
    put: operations["updateIntegration"];
    post?: never;
    /** Delete an integration */
    delete: operations["deleteIntegration"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the connected cloud accounts */
    get: operations["listKeys"];
    put?: never;
    /** Connect a cloud account */
    post: operations["createKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a connected cloud account */
    get: operations["getKey"];
    /** Change a connected cloud account */
    put: operations["updateKey"];
    post?: never;
    /** Disconnect a cloud account */
    delete: operations["deleteKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/generatedids": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create external ids for AWS roles */
    post: operations["createGeneratedIds"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/otpsecrets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create secrets for one-time codes */
    post: operations["createOtpSecrets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/policies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the remediation policies */
    get: operations["listRemediationPolicies"];
    put?: never;
    /** Create a remediation policy */
    post: operations["createRemediationPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/policies/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a remediation policy */
    get: operations["getRemediationPolicy"];
    /** Change a remediation policy */
    put: operations["updateRemediationPolicy"];
    post?: never;
    /** Delete a remediation policy */
    delete: operations["deleteRemediationPolicy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/remediations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the repairs */
    get: operations["listRemediations"];
    put?: never;
    /** Repair what a scan found */
    post: operations["createRemediation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/remediations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a repair */
    get: operations["getRemediation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/routings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the routings */
    get: operations["listRoutings"];
    put?: never;
    /** Create a routing */
    post: operations["createRouting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/routings/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a routing */
    get: operations["getRouting"];
    /** Change a routing */
    put: operations["updateRouting"];
    post?: never;
    /** Delete a routing */
    delete: operations["deleteRouting"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/scans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the background scans */
    get: operations["listScans"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/scans/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a whole scan */
    get: operations["getScan"];
    put?: never;
    post?: never;
    /** Delete a scan */
    delete: operations["deleteScan"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/scansv2/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the results of a scan page by page */
    get: operations["getScanV2"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/realtimes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a scan of a cloud account now */
    post: operations["startRealtimeScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/realtimes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the state of a scan that was started */
    get: operations["getRealtimeScan"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/cloudformations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scan a CloudFormation template */
    post: operations["scanCloudFormation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/terraforms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scan Terraform code */
    post: operations["scanTerraform"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/suppressions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the suppressions */
    get: operations["listSuppressions"];
    put?: never;
    /** Create a suppression */
    post: operations["createSuppression"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/suppressions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a suppression */
    get: operations["getSuppression"];
    put?: never;
    post?: never;
    /** Delete a suppression */
    delete: operations["deleteSuppression"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/tests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tests */
    get: operations["listTests"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/tests/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a test */
    get: operations["getTest"];
    /** Set the account's own severity of a test */
    put: operations["updateTestSeverity"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the users of the account */
    get: operations["listCspmUsers"];
    put?: never;
    /** Invite a user */
    post: operations["createCspmUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a user */
    get: operations["getCspmUser"];
    /** Change a user's rights */
    put: operations["updateCspmUser"];
    post?: never;
    /** Remove a user */
    delete: operations["deleteCspmUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cspm/v2/samlmappings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List SAML mappings */
    get: operations["listSamlMappings"];
    put?: never;
    /** Create a SAML mapping */
    post: operations["createSamlMapping"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/cspm/v2/samlmappings/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a SAML mapping */
    get: operations["getSamlMapping"];
    /** Replace the groups of a SAML mapping */
    put: operations["updateSamlMapping"];
    post?: never;
    /** Delete a SAML mapping */
    delete: operations["deleteSamlMapping"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access_mgmt/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List platform permission sets */
    get: operations["listPlatformPermissionSets"];
    put?: never;
    /** Create a platform permission set */
    post: operations["createPlatformPermissionSet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access_mgmt/permissions/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the actions of platform permission sets */
    get: operations["listPlatformPermissionActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access_mgmt/permissions/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a platform permission set */
    get: operations["getPlatformPermissionSet"];
    /** Replace a platform permission set */
    put: operations["updatePlatformPermissionSet"];
    post?: never;
    /** Delete a platform permission set */
    delete: operations["deletePlatformPermissionSet"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/repositories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the code repositories with their last scan */
    get: operations["listCodeRepositories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/repositories/{repository_id}/branches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the branches of a code repository with their last scans */
    get: operations["listCodeRepositoryBranches"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/detections": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what was detected in code repositories */
    get: operations["listDetections"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/detections/{avd_id}/instances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List where one thing was detected */
    get: operations["listDetectionInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/suppressionsV2": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the suppression rules */
    get: operations["listSuppressionRules"];
    put?: never;
    /** Create a suppression rule */
    post: operations["createSuppressionRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/suppressionsV2/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one suppression rule */
    get: operations["getSuppressionRule"];
    /** Replace a suppression rule */
    put: operations["updateSuppressionRule"];
    post?: never;
    /** Delete a suppression rule */
    delete: operations["deleteSuppressionRule"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/suppressions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the suppressions of code scans */
    get: operations["listBuildSuppressions"];
    put?: never;
    /** Create a suppression of code scans */
    post: operations["createBuildSuppression"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/suppressions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one suppression of code scans */
    get: operations["getBuildSuppression"];
    /** Replace a suppression of code scans */
    put: operations["updateBuildSuppression"];
    post?: never;
    /** Delete a suppression of code scans */
    delete: operations["deleteBuildSuppression"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/build/checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the results of checks in code */
    get: operations["listBuildChecks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/scans/results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the findings of code scans */
    get: operations["listCodeScanResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/repositories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the code repositories that scans are on for */
    get: operations["listCodesecRepositories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/repositories/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put labels on code repositories */
    post: operations["addRepositoryLabels"];
    /** Take a label off code repositories */
    delete: operations["removeRepositoryLabels"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/repositories/selection": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Choose the code repositories that scans are on for */
    post: operations["selectCodeRepositories"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the recurring exports */
    get: operations["listExports"];
    put?: never;
    /** Create a recurring export */
    post: operations["createExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exports/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one recurring export */
    get: operations["getExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exports/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete recurring exports */
    post: operations["deleteExports"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exports/{id}/activity-status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Switch a recurring export on or off */
    put: operations["setExportActivityStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exports/metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get how many exports are active and how many may be */
    get: operations["getExportMetadata"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exports/entities-data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get what can be exported, with the saved filters */
    get: operations["getExportEntitiesData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exports/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the destinations that an export can push to */
    get: operations["listExportIntegrations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/discover/{cloud}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start the onboarding of a cloud account */
    post: operations["startDiscovery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/discover": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Disconnect cloud accounts */
    delete: operations["deleteDiscovery"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/discover/update-credentials/{cloud}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replace the credentials of a connected cloud account */
    put: operations["updateDiscoveryCredentials"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connected-accounts/provider": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the cloud accounts that Autoconnect has connected */
    get: operations["listConnectedAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Acknowledgement: Acknowledgement;
    AcknowledgementForSave: AcknowledgementForSave;
    AcknowledgementIssueType: AcknowledgementIssueType;
    AcknowledgementIssueTypeInput: AcknowledgementIssueTypeInput;
    AcknowledgementPage: AcknowledgementPage;
    AcknowledgementResourceType: AcknowledgementResourceType;
    AcknowledgementResourceTypeInput: AcknowledgementResourceTypeInput;
    ApiInfo: ApiInfo;
    ApplicationScope: ApplicationScope;
    ApplicationScopeForWrite: ApplicationScopeForWrite;
    ApplicationScopePage: ApplicationScopePage;
    AssuranceAllowedImage: AssuranceAllowedImage;
    AssuranceAllowedImageInput: AssuranceAllowedImageInput;
    AssuranceCheck: AssuranceCheck;
    AssuranceCheckInput: AssuranceCheckInput;
    AssuranceKubernetesControl: AssuranceKubernetesControl;
    AssuranceKubernetesControlInput: AssuranceKubernetesControlInput;
    AssuranceLabel: AssuranceLabel;
    AssuranceLabelInput: AssuranceLabelInput;
    AssurancePackage: AssurancePackage;
    AssurancePackageInput: AssurancePackageInput;
    AssurancePolicy: AssurancePolicy;
    AssurancePolicyInput: AssurancePolicyInput;
    AssurancePolicyPage: AssurancePolicyPage;
    AssuranceScapFile: AssuranceScapFile;
    AssuranceScapFileInput: AssuranceScapFileInput;
    AssuranceScript: AssuranceScript;
    AssuranceScriptForCreate: AssuranceScriptForCreate;
    AssuranceScriptForUpdate: AssuranceScriptForUpdate;
    AuditTotals: AuditTotals;
    BenchReport: BenchReport;
    BenchResult: BenchResult;
    BenchResults: BenchResults;
    BenchTest: BenchTest;
    BenchTestGroup: BenchTestGroup;
    BuildSuppression: BuildSuppression;
    BuildSuppressionCheck: BuildSuppressionCheck;
    BuildSuppressionControl: BuildSuppressionControl;
    BuildSuppressionControlInput: BuildSuppressionControlInput;
    BuildSuppressionForSave: BuildSuppressionForSave;
    CloudAccountForDelete: CloudAccountForDelete;
    ClusterComponent: ClusterComponent;
    ClusterCondition: ClusterCondition;
    ClusterData: ClusterData;
    ClusterInformation: ClusterInformation;
    ClusterRole: ClusterRole;
    ClusterRoleRule: ClusterRoleRule;
    ClusterRoles: ClusterRoles;
    ClusterServer: ClusterServer;
    ClusterVulnerabilities: ClusterVulnerabilities;
    CodeRepository: CodeRepository;
    CodeRepositoryBranch: CodeRepositoryBranch;
    CodeRepositoryBranchScan: CodeRepositoryBranchScan;
    CodeRepositoryScan: CodeRepositoryScan;
    CodeScanFinding: CodeScanFinding;
    CodeScanFindingDetails: CodeScanFindingDetails;
    CodeScanSeverityCounts: CodeScanSeverityCounts;
    ConnectedAccount: ConnectedAccount;
    ConnectedAccountKey: ConnectedAccountKey;
    ConsoleApiKeyForCreate: ConsoleApiKeyForCreate;
    ConsoleApiKeyForUpdate: ConsoleApiKeyForUpdate;
    ConsoleError: ConsoleError;
    ConsoleLogin: ConsoleLogin;
    ConsoleLoginUser: ConsoleLoginUser;
    Container: Container;
    ContainerDetail: ContainerDetail;
    ContainerFindingCounts: ContainerFindingCounts;
    ContainerHost: ContainerHost;
    ContainerImage: ContainerImage;
    ContainerNetwork: ContainerNetwork;
    ContainerOwner: ContainerOwner;
    ContainerRestartPolicy: ContainerRestartPolicy;
    ContainerService: ContainerService;
    ContainerV1: ContainerV1;
    ContainerV1Query: ContainerV1Query;
    ContainerVariable: ContainerVariable;
    ContainerVolume: ContainerVolume;
    CspmAccount: CspmAccount;
    CspmAlert: CspmAlert;
    CspmApiKey: CspmApiKey;
    CspmApiKeyMeta: CspmApiKeyMeta;
    CspmAuditLog: CspmAuditLog;
    CspmAuditedKey: CspmAuditedKey;
    CspmAuditedResult: CspmAuditedResult;
    CspmAuditedScan: CspmAuditedScan;
    CspmAzureConnection: CspmAzureConnection;
    CspmCategory: CspmCategory;
    CspmCloudFormationResult: CspmCloudFormationResult;
    CspmCloudFormationSettings: CspmCloudFormationSettings;
    CspmCodeResultValue: CspmCodeResultValue;
    CspmComplianceControl: CspmComplianceControl;
    CspmComplianceTest: CspmComplianceTest;
    CspmControl: CspmControl;
    CspmDelivery: CspmDelivery;
    CspmEmbeddedIntegration: CspmEmbeddedIntegration;
    CspmEmbeddedKey: CspmEmbeddedKey;
    CspmEmptyAnswer: CspmEmptyAnswer;
    CspmError: CspmError;
    CspmEvent: CspmEvent;
    CspmEventList: CspmEventList;
    CspmFieldError: CspmFieldError;
    CspmGeneratedId: CspmGeneratedId;
    CspmGoogleConnection: CspmGoogleConnection;
    CspmGroup: CspmGroup;
    CspmGroupMembership: CspmGroupMembership;
    CspmGroupRename: CspmGroupRename;
    CspmId: CspmId;
    CspmIntegration: CspmIntegration;
    CspmIntegrationSettings: CspmIntegrationSettings;
    CspmIntegrationSettingsForWrite: CspmIntegrationSettingsForWrite;
    CspmIntegrationType: CspmIntegrationType;
    CspmIntegrationTypeInput: CspmIntegrationTypeInput;
    CspmKey: CspmKey;
    CspmKeyConnection: CspmKeyConnection;
    CspmKeyConnectionUpdate: CspmKeyConnectionUpdate;
    CspmKeyList: CspmKeyList;
    CspmLogin: CspmLogin;
    CspmOracleConnection: CspmOracleConnection;
    CspmOtpSecret: CspmOtpSecret;
    CspmPlan: CspmPlan;
    CspmProgram: CspmProgram;
    CspmRealtimeResult: CspmRealtimeResult;
    CspmRealtimeScan: CspmRealtimeScan;
    CspmRealtimeStart: CspmRealtimeStart;
    CspmRealtimeTest: CspmRealtimeTest;
    CspmRemediation: CspmRemediation;
    CspmRemediationAction: CspmRemediationAction;
    CspmRemediationConnection: CspmRemediationConnection;
    CspmRemediationPolicy: CspmRemediationPolicy;
    CspmRemediationRule: CspmRemediationRule;
    CspmRemediationRuleForWrite: CspmRemediationRuleForWrite;
    CspmReportLink: CspmReportLink;
    CspmResultValue: CspmResultValue;
    CspmResultValueInput: CspmResultValueInput;
    CspmRouting: CspmRouting;
    CspmScan: CspmScan;
    CspmScanDetail: CspmScanDetail;
    CspmScanPage: CspmScanPage;
    CspmScanResult: CspmScanResult;
    CspmSeverity: CspmSeverity;
    CspmSeverityInput: CspmSeverityInput;
    CspmSeverityOverride: CspmSeverityOverride;
    CspmStartedRemediation: CspmStartedRemediation;
    CspmSuppression: CspmSuppression;
    CspmSuppressionList: CspmSuppressionList;
    CspmTerraformResult: CspmTerraformResult;
    CspmTest: CspmTest;
    CspmTriggerResult: CspmTriggerResult;
    CspmTriggerResultInput: CspmTriggerResultInput;
    CspmUsage: CspmUsage;
    CspmUsageDetail: CspmUsageDetail;
    CspmUser: CspmUser;
    Dashboard: Dashboard;
    DashboardAlert: DashboardAlert;
    DashboardAuditEvent: DashboardAuditEvent;
    DashboardContainerCounts: DashboardContainerCounts;
    DashboardFilter: DashboardFilter;
    DashboardHostCounts: DashboardHostCounts;
    DashboardRegistryCounts: DashboardRegistryCounts;
    DashboardSeverityCounts: DashboardSeverityCounts;
    DashboardTrendPoint: DashboardTrendPoint;
    Detection: Detection;
    DetectionInstance: DetectionInstance;
    Discovery: Discovery;
    DiscoveryCredentials: DiscoveryCredentials;
    DiscoveryCredentialsForUpdate: DiscoveryCredentialsForUpdate;
    DiscoveryForDelete: DiscoveryForDelete;
    DiscoveryForStart: DiscoveryForStart;
    DtaConnectionForStatus: DtaConnectionForStatus;
    DtaSettings: DtaSettings;
    EnforcerCommand: EnforcerCommand;
    EnforcerCommandInput: EnforcerCommandInput;
    EnforcerGroup: EnforcerGroup;
    EnforcerGroupInput: EnforcerGroupInput;
    EnforcerGroupList: EnforcerGroupList;
    EnforcerOrchestrator: EnforcerOrchestrator;
    EnforcerOrchestratorInput: EnforcerOrchestratorInput;
    EnforcerScanSchedule: EnforcerScanSchedule;
    EnforcerScanScheduleInput: EnforcerScanScheduleInput;
    Environment: Environment;
    Export: Export;
    ExportColumn: ExportColumn;
    ExportColumnGroup: ExportColumnGroup;
    ExportEntities: ExportEntities;
    ExportEntity: ExportEntity;
    ExportForCreate: ExportForCreate;
    ExportIntegration: ExportIntegration;
    ExportMetadata: ExportMetadata;
    ExportSavedFilter: ExportSavedFilter;
    Exporter: Exporter;
    FirewallPolicy: FirewallPolicy;
    FirewallPolicyForWrite: FirewallPolicyForWrite;
    FirewallPolicyPage: FirewallPolicyPage;
    FirewallRule: FirewallRule;
    FirewallRuleForWrite: FirewallRuleForWrite;
    Gateway: Gateway;
    Host: Host;
    HostAssuranceResult: HostAssuranceResult;
    HostDetail: HostDetail;
    HostImage: HostImage;
    HostMalware: HostMalware;
    HostOrchestrator: HostOrchestrator;
    HostQuery: HostQuery;
    HostReferencedVulnerability: HostReferencedVulnerability;
    HostStatus: HostStatus;
    HostVulnerability: HostVulnerability;
    HostVulnerableResource: HostVulnerableResource;
    Image: Image;
    ImageAssuranceCheck: ImageAssuranceCheck;
    ImageAssurancePolicy: ImageAssurancePolicy;
    ImageAssurancePolicyInput: ImageAssurancePolicyInput;
    ImageAssurancePolicyPage: ImageAssurancePolicyPage;
    ImageAssurancePolicyScope: ImageAssurancePolicyScope;
    ImageAssurancePolicyScopeInput: ImageAssurancePolicyScopeInput;
    ImageAssurancePolicyScopeVariable: ImageAssurancePolicyScopeVariable;
    ImageAssurancePolicyScopeVariableInput: ImageAssurancePolicyScopeVariableInput;
    ImageAssuranceResults: ImageAssuranceResults;
    ImageFailedScript: ImageFailedScript;
    ImageForRegister: ImageForRegister;
    ImageForRescan: ImageForRescan;
    ImageHistoryEntry: ImageHistoryEntry;
    ImageLayer: ImageLayer;
    ImageLayerPage: ImageLayerPage;
    ImageMalware: ImageMalware;
    ImageMalwarePage: ImageMalwarePage;
    ImageMetadata: ImageMetadata;
    ImagePage: ImagePage;
    ImagePermission: ImagePermission;
    ImagePermissions: ImagePermissions;
    ImagePolicyFailure: ImagePolicyFailure;
    ImageRef: ImageRef;
    ImageScanHistoryEntry: ImageScanHistoryEntry;
    ImageScanHistoryPage: ImageScanHistoryPage;
    ImageScanStart: ImageScanStart;
    ImageScanStatus: ImageScanStatus;
    ImageSensitiveData: ImageSensitiveData;
    ImageSensitiveDataPage: ImageSensitiveDataPage;
    Infrastructure: Infrastructure;
    InfrastructureQuery: InfrastructureQuery;
    InfrastructureSecurityIssues: InfrastructureSecurityIssues;
    IntegrationsState: IntegrationsState;
    InventoryCodeRepository: InventoryCodeRepository;
    InventoryCount: InventoryCount;
    InventoryImage: InventoryImage;
    InventoryVm: InventoryVm;
    KubeHunterNode: KubeHunterNode;
    KubeHunterScan: KubeHunterScan;
    KubeHunterService: KubeHunterService;
    KubeHunterStatistic: KubeHunterStatistic;
    KubeHunterVulnerability: KubeHunterVulnerability;
    Label: Label;
    LabelForWrite: LabelForWrite;
    LabelList: LabelList;
    LdapSettings: LdapSettings;
    LdapSettingsInput: LdapSettingsInput;
    License: License;
    LicenseDetails: LicenseDetails;
    LicenseLimits: LicenseLimits;
    LicenseResources: LicenseResources;
    Licenses: Licenses;
    LogService: LogService;
    LogServiceForUpdate: LogServiceForUpdate;
    MonitoringSystem: MonitoringSystem;
    NamespaceName: NamespaceName;
    NotificationOutput: NotificationOutput;
    NotificationOutputs: NotificationOutputs;
    NotificationProperties: NotificationProperties;
    Oauth2Settings: Oauth2Settings;
    Oauth2SettingsInput: Oauth2SettingsInput;
    OpenIdSettings: OpenIdSettings;
    OpenIdSettingsInput: OpenIdSettingsInput;
    PermissionAction: PermissionAction;
    PermissionActionCatalogue: PermissionActionCatalogue;
    PermissionActionGroup: PermissionActionGroup;
    PermissionDependency: PermissionDependency;
    PermissionSet: PermissionSet;
    PermissionSetForWrite: PermissionSetForWrite;
    PermissionSetPage: PermissionSetPage;
    PinnedBranches: PinnedBranches;
    PlatformPermissionAction: PlatformPermissionAction;
    PlatformPermissionModule: PlatformPermissionModule;
    PlatformPermissionModules: PlatformPermissionModules;
    PlatformPermissionSet: PlatformPermissionSet;
    PlatformPermissionSetForWrite: PlatformPermissionSetForWrite;
    PlatformPermissionSetPage: PlatformPermissionSetPage;
    QueueScanner: QueueScanner;
    QueueScannerPage: QueueScannerPage;
    Registry: Registry;
    RegistryAutoScanTime: RegistryAutoScanTime;
    RegistryAutoScanTimeForSave: RegistryAutoScanTimeForSave;
    RegistryForSave: RegistryForSave;
    RegistryOption: RegistryOption;
    RegistryOptionForSave: RegistryOptionForSave;
    RegistryPage: RegistryPage;
    RegistryWebhook: RegistryWebhook;
    RegistryWebhookForSave: RegistryWebhookForSave;
    Repository: Repository;
    RepositoryDtaCount: RepositoryDtaCount;
    RepositoryPage: RepositoryPage;
    RepositoryQuery: RepositoryQuery;
    ResponsePolicy: ResponsePolicy;
    ResponsePolicyConfig: ResponsePolicyConfig;
    ResponsePolicyForWrite: ResponsePolicyForWrite;
    ResponsePolicyList: ResponsePolicyList;
    ResponsePolicyOutput: ResponsePolicyOutput;
    ResponsePolicyTrigger: ResponsePolicyTrigger;
    ResponsePolicyTriggerAttribute: ResponsePolicyTriggerAttribute;
    RiskCounts: RiskCounts;
    Role: Role;
    RoleForWrite: RoleForWrite;
    RolePage: RolePage;
    RuntimePolicy: RuntimePolicy;
    RuntimePolicyInput: RuntimePolicyInput;
    RuntimePolicyPage: RuntimePolicyPage;
    SamlMapping: SamlMapping;
    SamlSettings: SamlSettings;
    SamlSettingsInput: SamlSettingsInput;
    ScanJob: ScanJob;
    ScanJobPage: ScanJobPage;
    ScanJobRef: ScanJobRef;
    ScanJobStatus: ScanJobStatus;
    ScanJobStatusInput: ScanJobStatusInput;
    ScanQueueSummary: ScanQueueSummary;
    ScanResult: ScanResult;
    ScanResultCounts: ScanResultCounts;
    ScanResultCve: ScanResultCve;
    ScannerAssurance: ScannerAssurance;
    ScannerCheck: ScannerCheck;
    ScannerDigestId: ScannerDigestId;
    ScannerFeeds: ScannerFeeds;
    ScannerGroup: ScannerGroup;
    ScannerGroupForMigration: ScannerGroupForMigration;
    ScannerGroupForSave: ScannerGroupForSave;
    ScannerGroupPage: ScannerGroupPage;
    ScannerGroupScanner: ScannerGroupScanner;
    ScannerMoment: ScannerMoment;
    ScannerOptions: ScannerOptions;
    ScannerPackage: ScannerPackage;
    ScannerReport: ScannerReport;
    ScannerResource: ScannerResource;
    ScannerSensitiveItem: ScannerSensitiveItem;
    ScannerSummary: ScannerSummary;
    ScannerVulnerability: ScannerVulnerability;
    ScopeCategories: ScopeCategories;
    ScopeCategoriesForWrite: ScopeCategoriesForWrite;
    ScopeExpression: ScopeExpression;
    ScopeExpressionForWrite: ScopeExpressionForWrite;
    ScopeExpressionInput: ScopeExpressionInput;
    ScopeVariable: ScopeVariable;
    ScopeVariableForWrite: ScopeVariableForWrite;
    ScopeVariableInput: ScopeVariableInput;
    SecretKeyStore: SecretKeyStore;
    SecretKeyStoreForCreate: SecretKeyStoreForCreate;
    ServerlessApplication: ServerlessApplication;
    ServerlessFunction: ServerlessFunction;
    Service: Service;
    ServiceForWrite: ServiceForWrite;
    ServiceLocalPolicy: ServiceLocalPolicy;
    ServiceLocalPolicyForWrite: ServiceLocalPolicyForWrite;
    ServiceMembershipRules: ServiceMembershipRules;
    ServiceMembershipRulesForWrite: ServiceMembershipRulesForWrite;
    ServicePage: ServicePage;
    ServiceVulnerabilities: ServiceVulnerabilities;
    SignIn: SignIn;
    SlackNotifier: SlackNotifier;
    SlackNotifierForWrite: SlackNotifierForWrite;
    SuppressionRule: SuppressionRule;
    SuppressionRuleCheck: SuppressionRuleCheck;
    SuppressionRuleCheckInput: SuppressionRuleCheckInput;
    SuppressionRuleControl: SuppressionRuleControl;
    SuppressionRuleControlInput: SuppressionRuleControlInput;
    SuppressionRuleDateFilter: SuppressionRuleDateFilter;
    SuppressionRuleFileChanges: SuppressionRuleFileChanges;
    SuppressionRuleFileChangesInput: SuppressionRuleFileChangesInput;
    SuppressionRuleForSave: SuppressionRuleForSave;
    SuppressionRuleScope: SuppressionRuleScope;
    SuppressionRuleScopeInput: SuppressionRuleScopeInput;
    SuppressionRuleVariable: SuppressionRuleVariable;
    SuppressionRuleVariableInput: SuppressionRuleVariableInput;
    SystemSettings: SystemSettings;
    TrustedBaseImage: TrustedBaseImage;
    TrustedBaseImageInput: TrustedBaseImageInput;
    UnixSeconds: UnixSeconds;
    User: User;
    UserForUpdate: UserForUpdate;
    UserForWrite: UserForWrite;
    VendorSeverity: VendorSeverity;
    Vulnerability: Vulnerability;
    VulnerabilityExportFilter: VulnerabilityExportFilter;
    VulnerabilityExportToken: VulnerabilityExportToken;
    VulnerabilityPage: VulnerabilityPage;
    VulnerabilityQuery: VulnerabilityQuery;
    VulnerabilityResource: VulnerabilityResource;
    VulnerabilitySeverity: VulnerabilitySeverity;
    VulnerabilitySeverityInput: VulnerabilitySeverityInput;
    VulnerabilityWeakness: VulnerabilityWeakness;
  };
  responses: {
    /** A parameter or body member was refused. */
    CspmBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CspmError;
      };
    };
    /** The token is missing or no longer valid (the text asks to log in), or the caller lacks a permission (the text names it). */
    CspmForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CspmError;
      };
    };
    /** A member has the wrong form. */
    CspmUnprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CspmError;
      };
    };
    /** Too many requests. */
    CspmTooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CspmError;
      };
    };
    /** The server failed. */
    CspmServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CspmError;
      };
    };
    /** A parameter or body member was refused; for users also "already exists" and "No such user". */
    ConsoleBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ConsoleError;
      };
    };
    /** The token is missing, not valid or no longer valid. */
    ConsoleUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ConsoleError;
      };
    };
    /** The caller's role does not allow this. */
    ConsoleForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ConsoleError;
      };
    };
    /** Too many requests. */
    ConsoleTooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ConsoleError;
      };
    };
    /** The server failed. A replica conflict shows SQLSTATE 40001 in the text and passes. */
    ConsoleServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ConsoleError;
      };
    };
    /** There is nothing of that name; for roles, permission sets and application scopes also "already exists". */
    ConsoleNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ConsoleError;
      };
    };
    /** There is nothing of that id. */
    CspmNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CspmError;
      };
    };
  };
  parameters: {
    /** Page number, from 1. */
    Page: number;
    /** Rows in one page. The console's default is 50. At least 1. */
    PageSize: number;
    /** Rows in one page. The server's default is 50. At least 1. */
    QueuePageSize: number;
    /** Member to sort by; a minus sign in front sorts from the end. */
    OrderBy: string;
    /** Rows in one answer. At least 1. */
    Limit: number;
    /** Rows to skip. At least 0. */
    Offset: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** E-mail address of the user. */
          email: string;
          /**
           * Format: password
           * Password of the user.
           */
          password: string;
        };
      };
    };
    responses: {
      /** Signed in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number;
            /** 0 for success. */
            code?: number;
            /** The token and whose it is. */
            data: SignIn;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** How long the token is good, in minutes, 1 to 1500. */
          validity: number;
          /**
           * What the token may call: the methods `GET`, `POST`, `PUT` and `DELETE`, or `ANY` for all of them. The
           * form method and path, such as `ANY:*`, is accepted as well, and a third-party client reports that the
           * supply chain service refuses tokens that have no path part (not confirmed on a server).
           */
          allowed_endpoints: readonly string[];
          /** Console roles that the token acts with. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/client.go */
          csp_roles?: readonly string[];
          /** CSPM group that the token is limited to. Source: third party — AbsaOSS/aquasec-scan-results */
          group_id?: CspmId;
        };
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number;
            /** 0 for success. */
            code?: number;
            /** Bearer token, good for `validity` minutes. */
            data: string;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The environment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The environment of the account. */
            data: Environment;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  login: {
    parameters: {
      query?: {
        /** Third-party clients send 1; what it adds to the answer is not in the Terraform provider of 2026 (read in 2026). */
        abilities?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** User id, not an e-mail address. */
          id: string;
          /**
           * Format: password
           * Password of the user.
           */
          password: string;
          /** Third-party clients send it; what it changes is not in the Terraform provider of 2026 (read in 2026). */
          remember?: boolean;
        };
      };
    };
    responses: {
      /** Logged in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsoleLogin;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getApiInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What the console says. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiInfo;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listRegistries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The registries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Registry[];
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createRegistry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RegistryForSave;
      };
    };
    responses: {
      /** Added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listRegistriesPaged: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of registries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RegistryPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getRegistry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The registry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Registry;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateRegistry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RegistryForSave;
      };
    };
    responses: {
      /** Replaced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteRegistry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  startImageScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive. */
        registry: string;
        /** Repository and tag with a colon between; `latest` where the tag is left out. */
        image: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /**
           * Format: password
           * Address that the result is posted to. What arrives there is another document than the scan result,
           * unsigned, and it may arrive twice.
           */
          webhook_url?: string;
        };
      };
    };
    responses: {
      /** The scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageScanStart;
        };
      };
      /** The scan is queued; the console says nothing more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getImageScanStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive. */
        registry: string;
        /** Repository and tag with a colon between; `latest` where the tag is left out. */
        image: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageScanStatus;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getImageScanResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive. */
        registry: string;
        /** Repository and tag with a colon between; `latest` where the tag is left out. */
        image: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanResult;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  downloadCveReportCsv: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listScanJobs: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /** Column and direction with a space between, such as `created desc`. The form `-created` is in use as well. */
        order_by?: string;
        /** Only jobs in one of these states. */
        statuses?: readonly ScanJobStatusInput[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanJobPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listScanners: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is only 5. At least 1. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of scanners. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": QueueScannerPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getScanQueueSummary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The counters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScanQueueSummary;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  cancelScanJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The images whose jobs to cancel. */
          jobs: readonly ScanJobRef[];
        };
      };
    };
    responses: {
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  requeueScanJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The images whose jobs to put back. */
          jobs: readonly ScanJobRef[];
        };
      };
    };
    responses: {
      /** Queued again. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  clearScanQueue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImages: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
        /** Only images of this registry, by its name in Aqua. Source: third party — nortonlifelock/aegis pkg/aqua/endpoints.go */
        registry?: string;
        /** Only images of this repository. Source: third party — nortonlifelock/aegis pkg/aqua/endpoints.go */
        repository?: string;
        /** Whether to compute `count`. Source: third party — nortonlifelock/aegis pkg/aqua/endpoints.go */
        include_totals?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of images. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImagePage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  registerImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the registry, case-sensitive; it must exist. */
          registry: string;
          /** Repository without registry and tag; goes with `tag`. */
          repository?: string;
          /** Tag of the image; goes with `repository`. */
          tag?: string;
          /** Repository, `@` and digest, in place of the two. Source: third party — richardmsong/aqua-scan-gate pkg/aqua/client.go */
          image?: string;
        };
      };
    };
    responses: {
      /** Registered, and the scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Registered, and the scan is queued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Registered, and the scan is queued. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The image. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Image;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImageVulnerabilities: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
        /** Leaves `count` at 0 and saves the console the work. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        skip_count?: boolean;
        /** Whether negligible ones are in the answer. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        show_negligible?: boolean;
        /** Whether the virtual patch members are filled in. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        include_vpatch_info?: boolean;
        /** Leaves out what comes from the base image. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        hide_base_image?: boolean;
        /** Only this severity. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        severity?: VulnerabilitySeverityInput;
        /** Only these severities, joined with commas. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        severities?: readonly VulnerabilitySeverityInput[];
        /** Only rows with this text, such as a CVE id. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        text_search?: string;
        /** Only accepted ones, or only the others. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        acknowledge_status?: boolean;
        /** Only those first found in a span of days: `last|90|days` or `over|90|days`. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        first_found_date?: string;
        /** Asks for CVSS 3 scores. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        use_cvss3?: boolean;
        /** Name of a set of columns. Source: third party — BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go */
        columns_name?: string;
      };
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of vulnerabilities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VulnerabilityPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImageScanHistory: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
      };
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of scans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageScanHistoryPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImageSensitiveData: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of sensitive data. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageSensitiveDataPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImageResources: {
    parameters: {
      query?: {
        /** Member to sort by; the article shows `vulnerabilities`. */
        order_by?: string;
      };
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The packages and files. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  exportImages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Images to export. */
          images: readonly string[];
        };
      };
    };
    responses: {
      /** The images. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImageMalware: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of malware. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageMalwarePage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImageLayers: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive, at most 255 characters. */
        registry: string;
        /** Repository without registry and tag, at most 255 characters. Clients send its slashes as they are; that `%2F` is taken as well is not in the Terraform provider of 2026 (read in 2026). */
        repository: string;
        /** Tag, at most 255 characters; to look up by digest, `@sha256:` and the digest in its place. */
        tag: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of layers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageLayerPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteImagesByUid: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Ids of the images. */
          uids: readonly number[];
        };
      };
    };
    responses: {
      /** Removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  registerImages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The images. */
          images: readonly ImageForRegister[];
        };
      };
    };
    responses: {
      /** Registered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Registered. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Registered. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  rescanImages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Asks for a full scan; every public client sends it. */
          full_rescan?: boolean;
          /** The images. */
          images: readonly ImageForRescan[];
        };
      };
    };
    responses: {
      /** Queued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Queued. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  allowImages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Why; shown as the image's `permission_comment`. */
          comment?: string;
          /** The images. */
          images: readonly ImageRef[];
        };
      };
    };
    responses: {
      /** Allowed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Allowed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  blockImages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Why; shown as the image's `permission_comment`. */
          comment?: string;
          /** The images. */
          images: readonly ImageRef[];
        };
      };
    };
    responses: {
      /** Blocked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Blocked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listRepositories: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
        /** Only repositories of this registry, by its name in Aqua. */
        registry?: string;
        /** Only what this application scope covers. */
        scope?: string;
        /** Whether to compute `count`; without it, `count` can be missing. */
        include_totals?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of repositories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RepositoryPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteRepository: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the registry as Aqua knows it, case-sensitive. */
        registry: string;
        /** Repository without registry and tag. Clients send its slashes as they are; that `%2F` is taken as well is not in aquasec-lib of 2026 (read in 2026). */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getRiskCounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sums. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskCounts;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listVulnerabilities: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
        /** Leaves `count` at 0 and saves the console an expensive query. */
        skip_count?: boolean;
        /** Only images of this registry, by its name in Aqua. */
        registry_name?: string;
        /** Only images whose repository and tag contain this. */
        image_name?: string;
        /** Whether `image_name` must match as a whole. */
        image_name_exact_match?: boolean;
        /** Only the image with this digest; the narrowest filter. */
        digest?: string;
        /** Only this severity. */
        severity?: VulnerabilitySeverityInput;
        /** Only these severities, joined with commas. */
        severities?: readonly VulnerabilitySeverityInput[];
        /** Only what this application scope covers. */
        scope?: string;
        /** Only images that run in this cluster. */
        cluster?: string;
        /** Only images that run in these namespaces, joined with commas. */
        namespace_names?: readonly string[];
        /** Only images that run, or only images that do not. */
        has_workloads?: boolean;
        /** Only rows with this text, such as a CVE id. */
        text_search?: string;
        /** Only accepted ones, or only the others. */
        acknowledge_status?: boolean;
        /** Only those first found in a span of days: `last|90|days` or `over|90|days`. */
        first_found_date?: string;
        /** Whether negligible ones are in the answer. */
        show_negligible?: boolean;
        /** Whether the virtual patch members are filled in. */
        include_vpatch_info?: boolean;
        /** Leaves out what comes from the base image. */
        hide_base_image?: boolean;
        /** Asks for CVSS 3 scores. */
        use_cvss3?: boolean;
        /** Name of a set of columns. */
        columns_name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of vulnerabilities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VulnerabilityPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listAcknowledgements: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
        /** Only those that have a fix, or only those that have none. */
        fix_availability?: boolean;
        /** Only those with this text. */
        text_search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of acknowledgements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AcknowledgementPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createAcknowledgements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Why the risk is accepted. */
          comment: string;
          /** The issues to accept. */
          issues: readonly AcknowledgementForSave[];
        };
      };
    };
    responses: {
      /** Accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Accepted. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Accepted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteAcknowledgements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Comment; the vendor's own client sends an empty one. */
          comment?: string;
          /** The issues to accept no longer. */
          issues: readonly AcknowledgementForSave[];
        };
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listExportColumns: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** What the vulnerabilities are of. */
        entity: "images" | "hosts" | "functions" | "containers";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExportColumnGroup[] | null;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listExporters: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** What the vulnerabilities are of. */
        entity: "images" | "hosts" | "functions" | "containers";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The exporters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The exporters. */
            result: Exporter[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  startVulnerabilityExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** What the vulnerabilities are of. */
        entity: "images" | "hosts" | "functions" | "containers";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of an exporter that exists, for example `Compressed CSV`. */
          name: string;
          /** Words about the export. */
          description?: string;
          /** A named set of columns: `aqua_recommended`. */
          columns_name?: string;
          /** Names of columns, joined with commas; in the place of `columns_name`. */
          columns?: string;
          /** Which vulnerabilities; all where it is left out. */
          filter?: VulnerabilityExportFilter;
          /** Only what is in this application scope. */
          application_scope?: string;
          /** Member to sort by. */
          order_by?: string;
          /** How to split the archive's files, for example `num_of_lines`. */
          split_files_by?: string;
          /** Size of one file, in the unit of `split_files_by`. */
          split_size?: number;
        };
      };
    };
    responses: {
      /** The export is being built. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VulnerabilityExportToken;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getVulnerabilityExportJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** What the vulnerabilities are of; the one that the export was started with. */
        entity: "images" | "hosts" | "functions" | "containers";
        /** Token of the export. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state; its members are not in aquasec-lib of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  streamVulnerabilityExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** What the vulnerabilities are of; the one that the export was started with. */
        entity: "images" | "hosts" | "functions" | "containers";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Token of the export. */
          token: string;
        };
      };
    };
    responses: {
      /** The archive. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/zip": Blob;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listInventoryImages: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Only images of this application scope. */
        scope?: string;
        /** Only images first found in this span, `over|90|days` or `last|90|days`. */
        first_found_date?: string;
        /** Only images with, or without, a running workload. */
        has_workloads?: boolean;
        /** Only images of this registry, by its name in Aqua. */
        registry_name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of images. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
            query?: {
              [key: string]: unknown;
            } | null;
            /** The rows; empty or null past the last page. */
            result: InventoryImage[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  countInventoryImages: {
    parameters: {
      query?: {
        /** Only images of this application scope. */
        scope?: string;
        /** Only images first found in this span, `over|90|days` or `last|90|days`. */
        first_found_date?: string;
        /** Only images with, or without, a running workload. */
        has_workloads?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InventoryCount;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listInventoryVms: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Only machines of this application scope. */
        scope?: string;
        /** Whether an estimate will do for `count`. */
        use_estimated_count?: boolean;
        /** Whether to leave the rows uncounted, which is faster. */
        skip_count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of machines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
            query?: {
              [key: string]: unknown;
            } | null;
            /** The rows; empty or null past the last page. */
            result: InventoryVm[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  countInventoryVms: {
    parameters: {
      query?: {
        /** Only machines of this application scope. */
        scope?: string;
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page; the known client sends 1. */
        pagesize?: number;
        /** Whether an estimate will do. */
        use_estimated_count?: boolean;
        /** The known client sends true and reads the number all the same. */
        skip_count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InventoryCount;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listInventoryCodeRepositories: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Only repositories of this application scope; empty for all. */
        scope?: string;
        /** Whether an estimate will do for `count`. */
        use_estimated_count?: boolean;
        /** Whether to leave the rows uncounted, which is faster. */
        skip_count?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of branches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
            query?: {
              [key: string]: unknown;
            } | null;
            /** The rows; empty or null past the last page. */
            result: InventoryCodeRepository[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listKubernetesResources: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of resources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of all rows. */
            count?: number | null;
            /** The page, from 1. */
            page?: number | null;
            /** Rows in one page. */
            pagesize?: number | null;
            /** The rows; their members are not in aquasec-api of 2023 (read in 2026). */
            result: {
              [key: string]: unknown;
            }[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getResourceHierarchy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The hierarchy; its members are not in any source that could be opened (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listNamespaces: {
    parameters: {
      query?: {
        /** Column and direction. */
        orderby?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The namespaces. */
            result: NamespaceName[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listContainers: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
        /** Only the containers of this application scope. */
        scope?: string;
        /** Only the containers of this cluster. */
        cluster?: string;
        /** Only the containers of this namespace. */
        namespace?: string;
        /** Only the containers of this status, for example `running`. */
        status?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of containers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
            query?: {
              [key: string]: unknown;
            } | null;
            /** The rows; empty or null past the last page. */
            result: Container[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listContainersV1: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** What one row stands for. Clients send `containers`. */
        groupby?: string;
        /** Only the containers of this status, for example `running`. */
        status?: string;
        /** Only the containers whose image is, or is not, registered. */
        registered?: boolean;
        /** Only the containers of this namespace. */
        namespace?: string;
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of containers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  inspectContainer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the container. */
        id: string;
        /** Id of the host that runs it. */
        host_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The container. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ContainerDetail;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listHosts: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /**
         * Only enforcers of this kind, for example `agent`, `kube_enforcer`, `micro_enforcer` or `host_enforcer`. With
         * `batch_name` clients send `enforcer`.
         */
        type?: string;
        /** Only enforcers of this status: `connect` or `disconnect`. */
        status?: string;
        /** Only enforcers of this enforcer group. */
        batch_name?: string;
        /** Only enforcers of this application scope. */
        scope?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of hosts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getHost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the host; `node_id` of an infrastructure node. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The host. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HostDetail;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listHostVulnerabilities: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Only this severity, for example `high`. */
        severity?: string;
        /** Whether to tell of virtual patches. */
        include_vpatch_info?: boolean;
        /** Whether to leave the rows uncounted, which is faster. */
        skip_count?: boolean;
        /** Whether to leave out what comes from a base image. */
        hide_base_image?: boolean;
        /** The known client sends it empty; its meaning is not in reportgen of 2022 (read in 2026). */
        node_id?: string;
      };
      header?: never;
      path: {
        /** Id of the host. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of vulnerabilities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of all rows; may be 0 when not counted. */
            count?: number | null;
            /** The page, from 1. */
            page?: number | null;
            /** Rows in one page. */
            pagesize?: number | null;
            /** The rows; empty or null past the last page. */
            result: HostVulnerability[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listHostMalware: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path: {
        /** Id of the host. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of malware. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of all rows. */
            count?: number | null;
            /** The page, from 1. */
            page?: number | null;
            /** Rows in one page. */
            pagesize?: number | null;
            /** The rows. */
            result: HostMalware[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listHostImages: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by, for example `id`. */
        orderby?: string;
        /** Only images on hosts of this application scope. */
        scope?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of images. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of all rows. */
            count?: number | null;
            /** The page, from 1. */
            page?: number | null;
            /** Rows in one page. */
            pagesize?: number | null;
            /** The rows; empty or null past the last page. */
            result: HostImage[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getBenchResults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the host. */
        host_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BenchResults;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getHostStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the host. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HostStatus;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listInfrastructure: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by: `name`, `type` or `author`; a minus sign in front sorts from the end. */
        order_by?: string;
        /** Only what has this text in its name. */
        search?: string;
        /** Only this kind: `nodes` or `clusters`. */
        type?: string;
        /** Only what has, or has not, an enforcer. */
        enforced?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of clusters and nodes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getInfrastructure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the cluster or node, as text. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cluster or node. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Infrastructure;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getInfrastructureByName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The kind: `node` or `cluster`. */
        type: string;
        /** Name of the cluster or node. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cluster or node. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Infrastructure;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listFunctions: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of functions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
            query?: {
              [key: string]: unknown;
            } | null;
            /** The rows; empty or null past the last page. */
            result: ServerlessFunction[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listServerlessApplications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The applications. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The applications. */
            project: ServerlessApplication[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createServerlessApplication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name; also the id. Letters and digits without spaces or signs. */
          name: string;
          /** Words about it. */
          description?: string;
          /**
           * The cloud: 1 AWS Lambda, 3 Azure Functions, 5 Google Cloud Functions.
           */
          compute_provider: 1 | 3 | 5;
          /** Region; AWS. */
          region?: string;
          /** Id of the access key, or of the application. */
          username?: string;
          /**
           * Format: password
           * The secret. Left out in an update it may be erased.
           */
          password?: string;
          /** Subscription; Azure. */
          subscription_id?: string;
          /** Tenant; Azure. */
          tenant_id?: string;
          /** Project; Google. */
          cloud_project?: string;
          /** External id of the role's trust; AWS. */
          external_id?: string;
          /** Role to assume in the place of a key; AWS. */
          role_arn?: string;
          /** Queue that tells of changes; AWS. */
          sqs_url?: string;
          /** Author; the server sets it itself. */
          author?: string;
          /** Time of the last change, unix seconds; the server sets it itself. */
          lastupdate?: number;
          /** Whether functions are read on creation and daily. */
          auto_pull?: boolean;
          /** Time of day for that, HH:MM. The server's default is 03:00. */
          auto_pull_time?: string;
          /** How many functions are read. */
          auto_pull_max?: number;
          /** Pattern of the functions that are read. */
          auto_pull_pattern?: string;
          /** Patterns of tags that are read. */
          pull_tags_pattern?: readonly string[];
          /** Patterns of tags that are left out. */
          pull_tags_pattern_excluded?: readonly string[];
          /** Only functions with these tags. */
          include_tags?: readonly string[];
          /** No functions with these tags. */
          exclude_tags?: readonly string[];
          /**
           * Whether any scanner may scan or only those named; `specific` needs `scanner_group_name`.
           */
          scanner_type?: "any" | "specific";
          /** Scanner group where `scanner_type` is `specific`. */
          scanner_group_name?: string;
          /** Scanners that may scan. */
          scanner_name?: readonly string[];
          /** Scanners that are new against `existsing_scanners`. */
          scanner_name_added?: readonly string[];
          /** Scanners that are gone against `existsing_scanners`. */
          scanner_name_removed?: readonly string[];
          /** Scanners before the change. The name is misspelt by the vendor. */
          existsing_scanners?: readonly string[];
        };
      };
    };
    responses: {
      /** Created; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Created; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Created, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getServerlessApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the application. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ServerlessApplication;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateServerlessApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the application. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name; also the id. Letters and digits without spaces or signs. */
          name: string;
          /** Words about it. */
          description?: string;
          /**
           * The cloud: 1 AWS Lambda, 3 Azure Functions, 5 Google Cloud Functions.
           */
          compute_provider: 1 | 3 | 5;
          /** Region; AWS. */
          region?: string;
          /** Id of the access key, or of the application. */
          username?: string;
          /**
           * Format: password
           * The secret. Left out in an update it may be erased.
           */
          password?: string;
          /** Subscription; Azure. */
          subscription_id?: string;
          /** Tenant; Azure. */
          tenant_id?: string;
          /** Project; Google. */
          cloud_project?: string;
          /** External id of the role's trust; AWS. */
          external_id?: string;
          /** Role to assume in the place of a key; AWS. */
          role_arn?: string;
          /** Queue that tells of changes; AWS. */
          sqs_url?: string;
          /** Author; the server sets it itself. */
          author?: string;
          /** Time of the last change, unix seconds; the server sets it itself. */
          lastupdate?: number;
          /** Whether functions are read on creation and daily. */
          auto_pull?: boolean;
          /** Time of day for that, HH:MM. The server's default is 03:00. */
          auto_pull_time?: string;
          /** How many functions are read. */
          auto_pull_max?: number;
          /** Pattern of the functions that are read. */
          auto_pull_pattern?: string;
          /** Patterns of tags that are read. */
          pull_tags_pattern?: readonly string[];
          /** Patterns of tags that are left out. */
          pull_tags_pattern_excluded?: readonly string[];
          /** Only functions with these tags. */
          include_tags?: readonly string[];
          /** No functions with these tags. */
          exclude_tags?: readonly string[];
          /**
           * Whether any scanner may scan or only those named; `specific` needs `scanner_group_name`.
           */
          scanner_type?: "any" | "specific";
          /** Scanner group where `scanner_type` is `specific`. */
          scanner_group_name?: string;
          /** Scanners that may scan. */
          scanner_name?: readonly string[];
          /** Scanners that are new against `existsing_scanners`. */
          scanner_name_added?: readonly string[];
          /** Scanners that are gone against `existsing_scanners`. */
          scanner_name_removed?: readonly string[];
          /** Scanners before the change. The name is misspelt by the vendor. */
          existsing_scanners?: readonly string[];
        };
      };
    };
    responses: {
      /** Replaced; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Replaced; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Replaced, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteServerlessApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the application. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Deleted, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listEnforcerGroups: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Column and direction to sort by, for example `id asc`. One word, unlike `order_by` elsewhere. */
        orderby?: string;
        /** Only groups of this application scope. */
        scope?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EnforcerGroupList;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateEnforcerGroup: {
    parameters: {
      query?: {
        /** Whether the enforcers that exist take over the new settings as well. The vendor's client always sends true. */
        update_enforcers?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnforcerGroupInput;
      };
    };
    responses: {
      /** Replaced; clients do not read the answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createEnforcerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EnforcerGroupInput;
      };
    };
    responses: {
      /** The group as stored; 201 is possible too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EnforcerGroup;
        };
      };
      /** Created, without telling the token. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getEnforcerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the group. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EnforcerGroup;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteEnforcerGroup: {
    parameters: {
      query?: {
        /** Whether the enforcers of the group are removed with it. The vendor's client sends true. Source: third party — andreazorzetto/aquasec-lib aquasec/enforcers.py, api_delete_enforcer_group */
        delete_related?: boolean;
      };
      header?: never;
      path: {
        /** Id of the group. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listGateways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gateways. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Gateway[];
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getGateway: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the gateway. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gateway. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Gateway;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listScannerGroups: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScannerGroupPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createScannerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScannerGroupForSave;
      };
    };
    responses: {
      /** Added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteScannerGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": readonly string[];
      };
    };
    responses: {
      /** Removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getScannerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the group. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ScannerGroup;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateScannerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the group. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScannerGroupForSave;
      };
    };
    responses: {
      /** Replaced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  migrateScannerGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScannerGroupForMigration;
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Changed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listAssurancePolicies: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
        /** Whether only what names a policy is in the answer. */
        identifiers_only?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssurancePolicyPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listAssurancePoliciesOfKind: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path: {
        /** Kind of the policies. */
        kind: "host" | "image" | "function" | "kubernetes" | "cf_application";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssurancePolicyPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createAssurancePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Kind of the policy. */
        kind: "host" | "image" | "function" | "kubernetes" | "cf_application";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssurancePolicyInput;
      };
    };
    responses: {
      /** Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getAssurancePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Kind of the policy. */
        kind: "host" | "image" | "function" | "kubernetes" | "cf_application";
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssurancePolicy;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateAssurancePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Kind of the policy. */
        kind: "host" | "image" | "function" | "kubernetes" | "cf_application";
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssurancePolicyInput;
      };
    };
    responses: {
      /** Replaced; clients do not read the answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteAssurancePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Kind of the policy. */
        kind: "host" | "image" | "function" | "kubernetes" | "cf_application";
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImageAssurancePolicies: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageAssurancePolicyPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createImageAssurancePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ImageAssurancePolicyInput;
      };
    };
    responses: {
      /** Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getImageAssurancePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageAssurancePolicy;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listImagePermissions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The two lists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImagePermissions;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listAssuranceScripts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scripts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssuranceScript[];
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createAssuranceScript: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": readonly AssuranceScriptForCreate[];
      };
    };
    responses: {
      /** The scripts as stored; 201 is possible too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssuranceScript[];
        };
      };
      /** Stored, without telling the id. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getAssuranceScript: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `script_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The script. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssuranceScript;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateAssuranceScript: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `script_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssuranceScriptForUpdate;
      };
    };
    responses: {
      /** Replaced; clients do not read the answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteAssuranceScript: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `script_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listRuntimePolicies: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RuntimePolicyPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createRuntimePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RuntimePolicyInput;
      };
    };
    responses: {
      /** The policy as stored; 200 is possible too. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RuntimePolicy;
        };
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      /** The name is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConsoleError;
        };
      };
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getRuntimePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RuntimePolicy;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateRuntimePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RuntimePolicyInput;
      };
    };
    responses: {
      /** Replaced; clients do not read the answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteRuntimePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listFirewallPolicies: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FirewallPolicyPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createFirewallPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": FirewallPolicyForWrite;
      };
    };
    responses: {
      /** Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getFirewallPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FirewallPolicy;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateFirewallPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": FirewallPolicyForWrite;
      };
    };
    responses: {
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteFirewallPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the policy. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listServices: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of services. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ServicePage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createService: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceForWrite;
      };
    };
    responses: {
      /** Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the service. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The service. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Service;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the service. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceForWrite;
      };
    };
    responses: {
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the service. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listResponsePolicies: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /** Only policies of this application scope. */
        scope?: string;
        /** Only policies with this title. */
        title?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResponsePolicyList;
        };
      };
      /** There are none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createResponsePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResponsePolicyForWrite;
      };
    };
    responses: {
      /** The policy as stored; 201 is possible too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResponsePolicy;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteResponsePolicies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; the vendor's client takes an object without naming its members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Deleted, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getResponsePolicyConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The building blocks; 201 is possible too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResponsePolicyConfig;
        };
      };
      /** There are none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getResponsePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the policy. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy; 201 is possible too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResponsePolicy;
        };
      };
      /** There is no such policy. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateResponsePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the policy. */
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResponsePolicyForWrite;
      };
    };
    responses: {
      /** The policy as stored; 201 is possible too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResponsePolicy;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteResponsePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the policy. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; clients do not read the answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Deleted; clients do not read the answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  setResponsePolicyStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the policy. */
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether the policy is in force. */
          enabled: boolean;
        };
      };
    };
    responses: {
      /** The policy as stored; 201 is possible too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResponsePolicy;
        };
      };
      /** Switched. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User[];
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserForWrite;
      };
    };
    responses: {
      /** Created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created; the usual status. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The name to sign in with. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The name to sign in with. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserForUpdate;
      };
    };
    responses: {
      /** Replaced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The name to sign in with. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Deleted; the usual status. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  changeUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The name to sign in with. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The name to sign in with. */
          name: string;
          /**
           * Format: password
           * The new password.
           */
          new_password: string;
        };
      };
    };
    responses: {
      /** The password is set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listRoles: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RolePage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RoleForWrite;
      };
    };
    responses: {
      /** Created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created; the usual status. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the role. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the role. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RoleForWrite;
      };
    };
    responses: {
      /** Replaced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the role. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Deleted; the usual status. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listPermissionSets: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of permission sets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionSetPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PermissionSetForWrite;
      };
    };
    responses: {
      /** Created; the usual status. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listPermissionActions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The catalogue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionActionCatalogue;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the permission set. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permission set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionSet;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updatePermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the permission set. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PermissionSetForWrite;
      };
    };
    responses: {
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deletePermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the permission set. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listApplicationScopes: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The console's default is 50. At least 1. */
        pagesize?: components["parameters"]["PageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: components["parameters"]["OrderBy"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of scopes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationScopePage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createApplicationScope: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApplicationScopeForWrite;
      };
    };
    responses: {
      /** Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteApplicationScopes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": readonly string[];
      };
    };
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getApplicationScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the scope. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApplicationScope;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateApplicationScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the scope. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ApplicationScopeForWrite;
      };
    };
    responses: {
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteApplicationScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the scope. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createConsoleApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConsoleApiKeyForCreate;
      };
    };
    responses: {
      /** The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The key, with its secret. */
            data: CspmApiKey;
          };
        };
      };
      /** The key. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The key, with its secret. */
            data: CspmApiKey;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateConsoleApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the key. */
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConsoleApiKeyForUpdate;
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteConsoleApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the key. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The labels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LabelList;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createLabel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LabelForWrite;
      };
    };
    responses: {
      /** Created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getLabel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the label. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The label. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Label;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateLabel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the label. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LabelForWrite;
      };
    };
    responses: {
      /** Replaced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteLabel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the label. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listNotificationOutputs: {
    parameters: {
      query: {
        /** How the outputs are grouped; `type` is the only value that is known. */
        groupBy: "type";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The outputs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotificationOutputs;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createNotificationOutput: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the output. */
          name: string;
          /**
           * Kind of the place.
           */
          type: "slack" | "jira" | "email" | "teams" | "webhook" | "splunk" | "serviceNow";
          properties: NotificationProperties;
          /** Texts of the notification, by name. */
          template?: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** The output as stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotificationOutput;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getNotificationOutput: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the output. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The output. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotificationOutput;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateNotificationOutput: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the output. */
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Id of the output. */
          id: number;
          /** Name of the output. */
          name: string;
          /**
           * Kind of the place.
           */
          type: "slack" | "jira" | "email" | "teams" | "webhook" | "splunk" | "serviceNow";
          properties: NotificationProperties;
          /** Texts of the notification, by name. */
          template?: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** The output as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotificationOutput;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteNotificationOutput: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the output. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; clients do not read the answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getSlackNotifier: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notifier. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SlackNotifier;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  putSlackNotifier: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SlackNotifierForWrite;
      };
    };
    responses: {
      /** Set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Set. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listLogServices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The services by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: LogService;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getLogService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Name of the service. The vendor's provider knows CloudWatch, Splunk, Syslog, AzureLogAnalytics, ArcSight,
         * Elasticsearch, Exabeam, Stackdriver, QRadar, Logentries, Loggly, OMS, Sumologic and WebHook.
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The service. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LogService;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateLogService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the service, see `getLogService`. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LogServiceForUpdate;
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listMonitoringSystems: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The systems. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringSystem[] | null;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getMonitoringSystem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the system. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The system. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MonitoringSystem;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateMonitoringSystem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the system. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Id; the vendor's provider sends it empty. */
          id?: string;
          /** Name; the one of the path. */
          name: string;
          /** Whether it is on. */
          enabled: boolean;
          /** Minutes between two looks. */
          interval?: number;
          /** Kind, for example `prometheus`. */
          type: string;
          /**
           * Format: password
           * Token that the system shows.
           */
          token?: string;
        };
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getLdapSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LdapSettings;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  setLdapSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LdapSettingsInput;
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getSamlSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SamlSettings;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  setSamlSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SamlSettingsInput;
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getOauth2Settings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Oauth2Settings;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  setOauth2Settings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Oauth2SettingsInput;
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getOpenIdSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OpenIdSettings;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  setOpenIdSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OpenIdSettingsInput;
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getIntegrationsState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ways. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IntegrationsState;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getSystemSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SystemSettings;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listSecretKeyStores: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stores. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SecretKeyStore[];
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createSecretKeyStore: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SecretKeyStoreForCreate;
      };
    };
    responses: {
      /** Created; the answer is an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteSecretKeyStore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the store. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; the answer is an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listSecrets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The secrets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          }[];
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the secret. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  exportSettings: {
    parameters: {
      query?: {
        /** Key of 32 characters that secrets are encrypted with. The console's own where it is left out. */
        encryption_key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": readonly string[];
      };
    };
    responses: {
      /** The configuration; its form is not in the client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  importSettings: {
    parameters: {
      query?: {
        /** Key that the secrets were encrypted with, where it was not the console's own. 32 to 32 characters. */
        encryption_key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** Imported; the answer is an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Imported. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getDtaLicenseStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DtaConnectionForStatus;
      };
    };
    responses: {
      /** The state; its members are not in aquasec-lib of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listLicenses: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Licences in one page. At least 1. */
        pagesize?: number;
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The totals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Licenses;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getLicense: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The licence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": License;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getDashboard: {
    parameters: {
      query?: {
        /** Only images of this registry. */
        registry?: string;
        /** Meant for hosts; a client found that it changes nothing. */
        hosts?: string;
        /** Only containers of this Aqua service. */
        containers_app?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Dashboard;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getDashboardTrend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trend: `containers`, `images` or `vulnerabilities`. */
        trend: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures over time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DashboardTrendPoint[] | null;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getAuditTotals: {
    parameters: {
      query?: {
        /** A filter by alert. The known client sends -1. */
        alert?: number;
        /** The known client sends 100. */
        limit?: number;
        /** Span of time, for example `hour`. */
        time?: string;
        /** Kind of events, for example `all`. */
        type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AuditTotals;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getAccount: {
    parameters: {
      query?: {
        /** Relations to write out. */
        expand?: readonly ("plan" | "user" | "key")[];
      };
      header?: never;
      path: {
        /** Id of the account. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The account. */
            data: CspmAccount;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getUsage: {
    parameters: {
      query?: {
        /** Relations to write out; only `usage` is known. */
        expand?: readonly "usage"[];
        /** Only this connected cloud account. Source: vendor's code — aquasecurity/saas-api-samples */
        key_id?: CspmId;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The usage. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The usage. */
            data: CspmUsage;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  uploadLogo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The logo as SVG in base64. At least 1 characters. */
          svg_logo: string;
        };
      };
    };
    responses: {
      /** The logo is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** Not in the API Blueprint of 2021 (read in 2026). */
            data: unknown;
          };
        };
      };
      /** The logo is stored; no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listAlerts: {
    parameters: {
      query?: {
        /** Relations to write out in each alert. */
        expand?: readonly ("key" | "integration" | "test")[];
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The alerts; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The alerts. */
            data: CspmAlert[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createAlert: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          result: CspmTriggerResultInput;
          /** Whether the alert is on. The server's default is true. */
          enabled?: boolean;
          /** Connected cloud account to watch. */
          key_id: CspmId;
          /** Test to wait for. */
          test_id: CspmId;
          /** Integrations to tell. */
          integration_ids?: readonly CspmId[];
        };
      };
    };
    responses: {
      /** The alert, with its cloud account, integrations and test. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new alert. */
            data: CspmAlert;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getAlert: {
    parameters: {
      query?: {
        /** Relations to write out. */
        expand?: readonly ("key" | "integration" | "test")[];
      };
      header?: never;
      path: {
        /** Id of the alert. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The alert. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The alert. */
            data: CspmAlert;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the alert. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          result?: CspmTriggerResultInput;
          /** Whether the alert is on. The server's default is true. */
          enabled?: boolean;
          /** Connected cloud account to watch; the vendor's text names it, its list of members does not. */
          key_id?: CspmId;
          /** All integrations to tell. */
          integration_ids?: readonly CspmId[];
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the alert. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listApiKeys: {
    parameters: {
      query?: {
        /** Only keys that may scan accounts that are not connected. */
        open_access?: boolean;
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The keys. */
            data: CspmApiKey[];
            meta?: CspmApiKeyMeta | null;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** What the key is for. At least 1 characters. */
          description: string;
          /** Id of a key to start from. The vendor's Terraform provider sends it as a number. */
          source_key_id?: number | string;
          /** Addresses from which it may be used. Left out, it may be used from any. */
          ip_addresses?: readonly string[];
          /** Days until it expires. Left out, it is a year, which is also the most. At least 1. */
          expiration?: number;
          /** Console roles of the key. */
          roles?: readonly string[];
          /** Permissions of the key. Left out, it may do everything. */
          permission_ids?: readonly CspmId[];
          /** Whether restricted calls are open to it. */
          whitelisted?: boolean;
          /** Whether it is for scans of infrastructure code. */
          iac_token?: boolean;
          /** Whether the vendor's services own it. */
          system_key?: boolean;
        };
      };
    };
    responses: {
      /** The key, with its secret. The exact status is not in the Terraform provider of 2026 (read in 2026); any from 200 to 299 is a success. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new key with its secret. */
            data: CspmApiKey;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the key, not its public half. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The key. */
            data: CspmApiKey;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the key, not its public half. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** What the key is for. */
          description?: string;
          /** Whether the key works. */
          enabled?: boolean;
          /** Addresses from which it may be used. */
          ip_addresses?: readonly string[];
          /** Console roles of the key. */
          roles?: readonly string[] | null;
          /** Group to restrict it to. */
          group_id?: CspmId;
          /** Permissions of the key. */
          permission_ids?: readonly CspmId[];
        };
      };
    };
    responses: {
      /** Changed. What the answer holds is not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** Not in the Terraform provider of 2026 (read in 2026). */
            data: unknown;
          };
        };
      };
      /** Changed; no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the key, not its public half. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      /** Deleted; no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listAuditLogs: {
    parameters: {
      query?: {
        /** First day, as `YYYY-MM-DD`. */
        start_date?: string;
        /** Last day, as `YYYY-MM-DD`. */
        end_date?: string;
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The logged calls; an empty list where nothing is logged. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The logged calls. */
            data: CspmAuditLog[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** Only this judgement: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
        result?: CspmResultValueInput;
        /** Only this region, by the provider's full name. */
        region?: string;
        /** Only this action of the provider, for example `s3:PutBucketPolicy`. */
        action?: string;
        /** First day, as `YYYY-MM-DD`. */
        start_date?: string;
        /** Last day, as `YYYY-MM-DD`. */
        end_date?: string;
        /** Only this connected cloud account. */
        key_id?: CspmId;
        /** Relations to write out in each event. */
        expand?: readonly "key"[];
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. At least 1. */
        pagesize?: number;
        /** Member to sort by. */
        order_by?: string;
        /** Direction of the order. */
        order?: "asc" | "desc";
        /** Rows in one answer; with `offset` the older way to page, instead of `page` and `pagesize`. At least 1. */
        limit?: number;
        /** Rows to skip; belongs to `limit`. At least 0. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            data: CspmEventList;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the event. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The event. */
            data: CspmEvent;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listAudits: {
    parameters: {
      query: {
        /** Test to look at. */
        test_id: CspmId;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One entry per cloud account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The cloud accounts with their results. */
            data: CspmAuditedKey[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listCategories: {
    parameters: {
      query?: {
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The categories. */
            data: CspmCategory[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the category. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The category. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The category. */
            data: CspmCategory;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listCompliances: {
    parameters: {
      query: {
        /** Scan to read. */
        scan_id: CspmId;
        /** Program to hold it against. */
        program_id: CspmId;
        /** What to sum up. Only `compliance` is known. Source: vendor's code — aquasecurity/saas-api-samples sample-python/helpers/aqua.py */
        summary?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The controls with their results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The controls. */
            data: CspmComplianceControl[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listPrograms: {
    parameters: {
      query?: {
        /** Relations to write out in each program. Which there are is not in the API Blueprint of 2021 (read in 2026); the example is a guess. */
        expand?: readonly string[];
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The programs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The programs. */
            data: CspmProgram[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createProgram: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Its name. At least 1 characters. */
          name: string;
          /** What it is. */
          description?: string;
        };
      };
    };
    responses: {
      /** The program. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new program. */
            data: CspmProgram;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createPdfReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * What to report: the scan, or its compliance.
           */
          report: "scan" | "compliance";
          /** Scan to report. */
          scan_id: CspmId;
          /** The program of a `compliance` report; instead of `program_ids`. */
          program_id?: CspmId;
          /** Several programs of a `compliance` report; instead of `program_id`. */
          program_ids?: readonly CspmId[];
        };
      };
    };
    responses: {
      /** The report is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** Where to fetch it. */
            data: CspmReportLink;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listControls: {
    parameters: {
      query?: {
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The controls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The controls. */
            data: CspmControl[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createControl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Its name. At least 1 characters. */
          name: string;
          /** What it asks for. */
          description?: string;
          /** Custom program that it belongs to; the API Blueprint of 2021 has it in its example only. */
          program_id?: CspmId;
        };
      };
    };
    responses: {
      /** The control. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new control. */
            data: CspmControl;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getControl: {
    parameters: {
      query?: {
        /** Relations to write out. */
        expand?: readonly "test"[];
      };
      header?: never;
      path: {
        /** Id of the control. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The control. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The control. */
            data: CspmControl;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the control. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Its new name. At least 1 characters. */
          name?: string;
          /** What it asks for. */
          description?: string;
          /**
           * What to do with the test of `test_id`.
           */
          action?: "adding" | "removing";
          /** Test to add or remove. */
          test_id?: CspmId;
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the control. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listDeliveries: {
    parameters: {
      query?: {
        /** Relations to write out in each delivery. */
        expand?: readonly ("integration" | "key")[];
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The deliveries; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The deliveries. */
            data: CspmDelivery[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether only scans that found new risks are sent. */
          send_new_risks: boolean;
          /** Connected cloud account whose reports to send. */
          key_id: CspmId;
          /** Integration that they go to. */
          integration_id: CspmId;
        };
      };
    };
    responses: {
      /** The delivery. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new delivery. */
            data: CspmDelivery;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getDelivery: {
    parameters: {
      query?: {
        /** Relations to write out. */
        expand?: readonly ("integration" | "key")[];
      };
      header?: never;
      path: {
        /** Id of the delivery. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The delivery. */
            data: CspmDelivery;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the delivery. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether only scans that found new risks are sent. */
          send_new_risks: boolean;
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the delivery. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listGroups: {
    parameters: {
      query?: {
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The groups. */
            data: CspmGroup[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Its name, 2 to 25 letters and digits; a space inside has been seen as well. */
          name: string;
        };
      };
    };
    responses: {
      /** The group, without the time of its making. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new group. */
            data: CspmGroup;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the group. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The group. */
            data: CspmGroup;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the group. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CspmGroupRename | CspmGroupMembership;
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      /** Changed; no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the group. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      /** Deleted; no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listIntegrations: {
    parameters: {
      query?: {
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The integrations; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The integrations. */
            data: CspmIntegration[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Its name. At least 1 characters. */
          name: string;
          type: CspmIntegrationTypeInput;
          /** Whether it is on. */
          enabled?: boolean;
          /** Whether it gets a summary of every scan. */
          send_scan_results?: boolean;
          /** Whether summaries are sent only for scans that found new risks. */
          send_new_risks?: boolean;
          settings: CspmIntegrationSettingsForWrite;
        };
      };
    };
    responses: {
      /** The integration. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new integration. */
            data: CspmIntegration;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the integration. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The integration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The integration. */
            data: CspmIntegration;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the integration. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether it is on. */
          enabled?: boolean;
          /** Whether it gets a summary of every scan. */
          send_scan_results?: boolean;
          /** Whether summaries are sent only for scans that found new risks. */
          send_new_risks?: boolean;
          settings?: CspmIntegrationSettingsForWrite;
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the integration. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listKeys: {
    parameters: {
      query?: {
        /** Only accounts that are upgraded, or only those that are not. */
        paid?: boolean;
        /** Only accounts of this provider: `aws`, `azure`, `google`, `oracle` and others. */
        cloud?: string;
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. At least 1. */
        pagesize?: number;
        /** Member to sort by. */
        order_by?: string;
        /** Direction of the order. */
        order?: "asc" | "desc";
        /** Rows in one answer; with `offset` the older way to page, instead of `page` and `pagesize`. At least 1. */
        limit?: number;
        /** Rows to skip; belongs to `limit`. At least 0. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of cloud accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            data: CspmKeyList;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Its name. At least 1 characters. */
          name: string;
          /** Its provider: `aws`, `azure`, `google`, `oracle` and others. Left out, it is AWS. */
          cloud?: string;
          /** Group that it joins; `listGroups` has the id of `Default`. */
          group_id: CspmId;
          /** AWS: ARN of the role that scans assume. */
          role_arn?: string;
          /** AWS: external id of the role's trust, a UUID (version 4) from `createGeneratedIds`. */
          external_id?: string;
          connection?: CspmKeyConnection;
          /** Whether automatic onboarding made the connection. Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
          autoconnect?: boolean;
          /** Whether the account is onboarded for the base service only. Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
          base_cspm?: boolean;
          /** Regions to scan in one text; how several are written is not in terraform-aws-onboarding of 2025 (read in 2026). Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
          enabled_regions?: string;
          /** Azure: a name to show. Source: vendor's code — aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding */
          display_name?: string;
        };
      };
    };
    responses: {
      /**
       * The cloud account was connected before, and nothing was made. What `data` holds then is not in the API
       * Blueprint of 2021 (read in 2026).
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number;
            /** 0 for success. */
            code?: number;
            /** The cloud account. */
            data: CspmKey;
          };
        };
      };
      /** The cloud account as connected. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The cloud account. */
            data: CspmKey;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the connected cloud account. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cloud account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The cloud account. */
            data: CspmKey;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the connected cloud account. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether it is upgraded. */
          paid?: boolean;
          /** Hours between two scans. At least 1. */
          interval?: number;
          /** Group to move it to. */
          group_id?: CspmId;
          /** Tags by name. Names and values are 1 to 100 letters, digits, `_` and `-`. */
          tags?: {
            [key: string]: string;
          };
          connection?: CspmKeyConnectionUpdate;
          remediation_connection?: CspmRemediationConnection;
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the connected cloud account. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Disconnected. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createGeneratedIds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** How many, 1 to 50. */
          count?: number;
        };
      };
    };
    responses: {
      /** The external ids. Some answers have the status 200. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The external ids. */
            data: CspmGeneratedId[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createOtpSecrets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** How many, 1 to 50. */
          count: number;
        };
      };
    };
    responses: {
      /** The secrets. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The secrets. */
            data: CspmOtpSecret[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listRemediationPolicies: {
    parameters: {
      query?: {
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policies; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The policies. */
            data: CspmRemediationPolicy[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createRemediationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Cloud account that it is for; instead of `group_id`. */
          key_id?: CspmId;
          /** Group that it is for; instead of `key_id`. */
          group_id?: CspmId;
          /** What may be done about which test. */
          rules: readonly CspmRemediationRuleForWrite[];
        };
      };
    };
    responses: {
      /** The policy. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new policy. */
            data: CspmRemediationPolicy;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getRemediationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the policy. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The policy. */
            data: CspmRemediationPolicy;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateRemediationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the policy. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Cloud account that it is for; instead of `group_id`. */
          key_id?: CspmId;
          /** Group that it is for; instead of `key_id`. */
          group_id?: CspmId;
          /** What may be done about which test, all of it. */
          rules: readonly CspmRemediationRuleForWrite[];
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteRemediationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the policy. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listRemediations: {
    parameters: {
      query?: {
        /**
         * Relations to write out. The vendor's document says that it writes out the `action` data and lists no values; that
         * this is the value is inferred from the other lists.
         */
        expand?: readonly string[];
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The repairs; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The repairs. */
            data: CspmRemediation[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createRemediation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Result of a scan to repair; exactly one. 1 to 1 items. */
          result_ids: readonly CspmId[];
          /**
           * Format: password
           * One-time code, six digits.
           */
          token_code: string;
          /** Values that the repair needs, by their names, which differ by test. */
          input?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** The repair is started. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The started repair. */
            data: CspmStartedRemediation;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getRemediation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the repair as the list shows it. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The repair. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The repair. */
            data: CspmRemediation;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listRoutings: {
    parameters: {
      query?: {
        /** Relations to write out in each routing. */
        expand?: readonly ("key" | "integration")[];
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The routings; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The routings. */
            data: CspmRouting[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createRouting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether the routing is on. */
          enabled?: boolean;
          /** Connected cloud account to watch. */
          key_id: CspmId;
          /** Integrations to tell. */
          integration_ids: readonly CspmId[];
          result: CspmTriggerResultInput;
          /** Actions of the provider to wait for, with `*` for any, for example `iam:*`. */
          actions: readonly string[];
        };
      };
    };
    responses: {
      /** The routing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new routing. */
            data: CspmRouting;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getRouting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the routing. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The routing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The routing. */
            data: CspmRouting;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateRouting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the routing. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether the routing is on. */
          enabled?: boolean;
          /** Connected cloud account to watch. */
          key_id?: CspmId;
          /** All integrations to tell. */
          integration_ids?: readonly CspmId[];
          result?: CspmTriggerResultInput;
          /** All actions of the provider to wait for, with `*` for any. */
          actions?: readonly string[];
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteRouting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the routing. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listScans: {
    parameters: {
      query?: {
        /** Only scans of this connected cloud account. */
        key_id?: CspmId;
        /** Only scans of accounts in these groups. */
        group_ids?: readonly CspmId[];
        /** First day, as `YYYY-MM-DD`. */
        start_date?: string;
        /** Last day, as `YYYY-MM-DD`. */
        end_date?: string;
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scans; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The scans. */
            data: CspmScan[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the scan. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole scan. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The scan. */
            data: CspmScanDetail;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the scan. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getScanV2: {
    parameters: {
      query?: {
        /** `next` of the answer before. Left out, the results begin. */
        page?: number | string;
      };
      header?: never;
      path: {
        /** Id of the scan. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scan with one page of results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The scan with one page of results. */
            data: CspmScanPage;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  startRealtimeScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Connected cloud account to scan. */
          key_id: CspmId;
          /** Tests to run. Left out, all run. */
          test_ids?: readonly CspmId[];
          /** Whether the scan is kept in the console. */
          save?: boolean;
        };
      };
    };
    responses: {
      /** The scan is started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The started scan. */
            data: CspmRealtimeStart;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getRealtimeScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** `realtime_id` of the started scan. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state, with the results once it is complete. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The state. */
            data: CspmRealtimeScan;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  scanCloudFormation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The template as YAML text, with at least `Resources`. */
          yaml?: string;
          /** The template as YAML text in base64. */
          base64?: string;
          /** The template as an object, with at least `Resources`. */
          json?: {
            [key: string]: unknown;
          };
          settings?: CspmCloudFormationSettings;
        };
      };
    };
    responses: {
      /** What was found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** One entry per check of a resource. */
            data: CspmCloudFormationResult[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  scanTerraform: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The file in base64, or with `folder` the ZIP in base64. At least 1 characters. */
          base64: string;
          /** Whether it is a ZIP of a folder. Source: vendor's code — aquasecurity/saas-api-samples sample-python/post_terraform_folder.py */
          folder?: boolean;
        };
      };
    };
    responses: {
      /** What was found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** One entry per check. */
            data: CspmTerraformResult[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listSuppressions: {
    parameters: {
      query?: {
        /** Only those of this connected cloud account. Not together with another filter. */
        key_id?: CspmId;
        /** Only those of this region. Not together with another filter. */
        region?: string;
        /** Only those of this test. Not together with another filter. */
        test_id?: CspmId;
        /** Relations to write out in each suppression. */
        expand?: readonly ("key" | "test")[];
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. At least 1. */
        pagesize?: number;
        /** Member to sort by. */
        order_by?: string;
        /** Direction of the order. */
        order?: "asc" | "desc";
        /** Rows in one answer; with `offset` the older way to page, instead of `page` and `pagesize`. At least 1. */
        limit?: number;
        /** Rows to skip; belongs to `limit`. At least 0. */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of suppressions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            data: CspmSuppressionList;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Region to keep out, by the provider's full name. At least 1 characters. */
          region?: string;
          /** Resource to keep out, usually an ARN, 1 to 255 characters. */
          resource?: string;
          /** Test to keep out. */
          test_id?: CspmId;
          /** Connected cloud account that it is for. Left out, it is for all. */
          key_id?: CspmId;
          /** Why. */
          comment?: string;
          /** Date on which it ends. Left out, it stays. */
          expires?: string;
          /** Only for resources with these tags, value by key; with `test_id` and without `key_id`. */
          tags?: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** The suppression. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new suppression. */
            data: CspmSuppression;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the suppression. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The suppression. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The suppression. */
            data: CspmSuppression;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the suppression. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listTests: {
    parameters: {
      query?: {
        /** Relations to write out in each test. */
        expand?: readonly "category"[];
        /** Only tests for this provider: `aws`, `azure` and others. */
        cloud?: string;
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The tests. */
            data: CspmTest[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getTest: {
    parameters: {
      query?: {
        /** Relations to write out. */
        expand?: readonly "category"[];
      };
      header?: never;
      path: {
        /** Id of the test. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The test. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The test. */
            data: CspmTest;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateTestSeverity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the test. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The account's own ranking. */
          severity: CspmSeverityInput;
        };
      };
    };
    responses: {
      /** Ranked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listCspmUsers: {
    parameters: {
      query?: {
        /** Relations to write out in each user: groups, sign-ins, console roles. */
        expand?: readonly ("group" | "login" | "csproles")[];
        /** Rows in one answer. At least 1. */
        limit?: components["parameters"]["Limit"];
        /** Rows to skip. At least 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The users. */
            data: CspmUser[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createCspmUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** E-mail address of the user. At least 1 characters. */
          email: string;
          /** Whether the user administers the account. */
          account_admin?: boolean;
          /** Console roles of the user. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
          csp_roles?: readonly string[];
          /** Whether the user must sign in with a second factor. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
          mfa_enabled?: boolean;
        };
      };
    };
    responses: {
      /** The invited user. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The new user. */
            data: CspmUser;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getCspmUser: {
    parameters: {
      query?: {
        /** Relations to write out: groups, sign-ins, console roles. */
        expand?: readonly ("group" | "login" | "csproles")[];
      };
      header?: never;
      path: {
        /** Id of the user. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The HTTP status again. */
            status?: number | null;
            /** 0 for success. */
            code?: number | null;
            /** The user. */
            data: CspmUser;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateCspmUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether the user administers the account. */
          account_admin?: boolean;
          /** All console roles of the user. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
          csp_roles?: readonly string[];
          /** Whether the user must sign in with a second factor. Source: vendor's code — aquasecurity/terraform-provider-aquasec client/user.go */
          mfa_enabled?: boolean;
        };
      };
    };
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      /** Changed; no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteCspmUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user. */
        id: CspmId;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CspmEmptyAnswer;
        };
      };
      /** Removed; no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listSamlMappings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The mappings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The mappings. */
            data: SamlMapping[];
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  createSamlMapping: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the console role. */
          csp_role: string;
          /** Names of the SAML groups, as the identity provider sends them. */
          saml_groups: readonly string[];
        };
      };
    };
    responses: {
      /** The mapping as stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The mapping as stored. */
            data: SamlMapping;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  getSamlMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the mapping. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The mapping. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The mapping. */
            data: SamlMapping;
          };
        };
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  updateSamlMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the mapping. */
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Names of the SAML groups, all of them. */
          saml_groups: readonly string[];
        };
      };
    };
    responses: {
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      422: components["responses"]["CspmUnprocessable"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  deleteSamlMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the mapping. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; clients do not read the answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["CspmBadRequest"];
      403: components["responses"]["CspmForbidden"];
      404: components["responses"]["CspmNotFound"];
      429: components["responses"]["CspmTooManyRequests"];
      500: components["responses"]["CspmServerError"];
    };
  };
  listPlatformPermissionSets: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. At least 1. Source: inference — aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, whose answer has pages */
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permission sets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlatformPermissionSetPage;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createPlatformPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PlatformPermissionSetForWrite;
      };
    };
    responses: {
      /** Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listPlatformPermissionActions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The actions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlatformPermissionModules;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getPlatformPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the permission set. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permission set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlatformPermissionSet;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updatePlatformPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the permission set. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PlatformPermissionSetForWrite;
      };
    };
    responses: {
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deletePlatformPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the permission set. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listCodeRepositories: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
        /** Whether to list repositories that were never scanned as well. */
        no_scan_repositories?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of repositories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listCodeRepositoryBranches: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
        /** Only branches of this name. Whether a part of it will do is not in aquasec-scan-results of 2026 (read in 2026). */
        branch_name?: string;
      };
      header?: never;
      path: {
        /** Id of the repository. */
        repository_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of branches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of all rows. */
            total_count?: number;
            /** The branches. */
            data: CodeRepositoryBranch[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listDetections: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of detections. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listDetectionInstances: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
      };
      header?: never;
      path: {
        /** Id of the kind of finding; a CVE id or a word. */
        avd_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of places. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listSuppressionRules: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /**
         * Member to sort by: `name`, `created`, `updated`, `enforce`, `description`, `created_by`, `enforce_date`,
         * `enable`, `updated_by`, `policy_type`, `scope` or `application_scopes`; a minus sign in front sorts from the end.
         */
        order_by?: string;
        /** Kind of rules. The vendor's provider always sends `suppression`. */
        type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createSuppressionRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SuppressionRuleForSave;
      };
    };
    responses: {
      /** The rule as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SuppressionRule;
        };
      };
      /** Created; the body may be empty. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Created, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getSuppressionRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the rule, `policy_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SuppressionRule;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateSuppressionRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the rule, `policy_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SuppressionRuleForSave;
      };
    };
    responses: {
      /** Done; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteSuppressionRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the rule, `policy_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; the members of the answer are not in the Terraform provider of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Will be deleted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Deleted, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listBuildSuppressions: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. The server's default is 50. At least 1. */
        page_size?: components["parameters"]["QueuePageSize"];
        /** Member to sort by; a minus sign in front sorts from the end. */
        order_by?: string;
        /** Only suppressions with these words. */
        search?: string;
        /** Only those for this repository. */
        repository?: string;
        /** Only those that hide this check or CVE. */
        check?: string;
        /** Only those for this branch. */
        branch?: string;
        /** Only those of this scope, for example `repository`. */
        scope?: string;
        /** Only those that are `enabled` or `disabled`. */
        status?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of suppressions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  createBuildSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BuildSuppressionForSave;
      };
    };
    responses: {
      /** The suppression as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BuildSuppression;
        };
      };
      /** The suppression as stored. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BuildSuppression;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  getBuildSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the suppression, `policy_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The suppression. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BuildSuppression;
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  updateBuildSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the suppression, `policy_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BuildSuppressionForSave;
      };
    };
    responses: {
      /** Done; of the answer only the id is known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  deleteBuildSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the suppression, `policy_id`. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; the members of the answer are not in aquasec_mcp of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Deleted, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      404: components["responses"]["ConsoleNotFound"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listBuildChecks: {
    parameters: {
      query?: {
        /** Kind of the checks; `iac` is the one word that is known. */
        check_type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listCodeScanResults: {
    parameters: {
      query?: {
        /** Only findings of this repository. How to name several is not in aquasec-scan-results of 2026 (read in 2026). */
        repositoryIds?: string;
        /** Only findings of this scan. How to name several is not in aquasec-scan-results of 2026 (read in 2026). */
        scanIds?: string;
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. One client sends 100, another about 10,000. At least 1. */
        size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of findings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of all findings. */
            total?: number;
            /** The findings. */
            data: CodeScanFinding[];
          };
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listCodesecRepositories: {
    parameters: {
      query?: {
        /** Only these repositories. The client repeats the parameter. */
        ids?: readonly string[];
        /** Only repositories of this name. */
        name?: string;
        /** Whether to give all repositories at once. */
        disable_pagination?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The repositories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The repositories. */
            data?: {
              /** Id of the repository. */
              id?: string;
            }[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  addRepositoryLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Labels to put on. */
          labelNames: readonly string[];
          /** Repositories, by the ids of `listCodesecRepositories`. */
          repositoryIds: readonly string[];
          /** Whether the labels that are there go. The client sends `false`. */
          deleteOldLabels?: boolean;
        };
      };
    };
    responses: {
      /** Done; the client does not read the answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  removeRepositoryLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Label to take off, or an array of some. */
          labelName: string | readonly string[];
          /** Repositories, by the ids of `listCodesecRepositories`. */
          repositoryIds: readonly string[];
        };
      };
    };
    responses: {
      /** Done; the client does not read the answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  selectCodeRepositories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Where the repositories are, for example `github`. */
          source: string;
          /** Repositories to scan. */
          includeIds: readonly string[];
          /** Repositories to leave out. */
          excludeIds: readonly string[];
          /** Whether to take all repositories. */
          selectAll: boolean;
          /** Integration by id. */
          integrationId?: string;
          /** Integration by name. */
          integrationName?: string;
          /** Only repositories with a push in this number of days. */
          includeByDays?: number;
        };
      };
    };
    responses: {
      /** The repositories that were added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The repositories that were added. */
            addedRepositoriesMetadata?: {
              /** Id of the repository. */
              id?: string;
              /** Name of the repository. */
              name?: string;
            }[];
          };
        };
      };
      400: components["responses"]["ConsoleBadRequest"];
      401: components["responses"]["ConsoleUnauthorized"];
      403: components["responses"]["ConsoleForbidden"];
      429: components["responses"]["ConsoleTooManyRequests"];
      500: components["responses"]["ConsoleServerError"];
    };
  };
  listExports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The exports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The exports. */
            data: Export[];
          };
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  createExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExportForCreate;
      };
    };
    responses: {
      /** The export is set up. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Id of the new export. */
            export_id: string;
          };
        };
      };
      /** A body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is no destination of that `integration_id`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** An export of that name exists. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The limit of active exports is reached; waiting does not help. Also too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the export. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export; its members are not in aquasec-lib of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is nothing of that id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  deleteExports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Ids of the exports. */
          ids: readonly string[];
        };
      };
    };
    responses: {
      /** Done; the members of the answer are not in aquasec-lib of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is nothing of that id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  setExportActivityStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the export. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whether the export runs. */
          is_active: boolean;
        };
      };
    };
    responses: {
      /** Done; the members of the answer are not in aquasec-lib of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is nothing of that id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getExportMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The numbers. */
            data: ExportMetadata;
          };
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getExportEntitiesData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The kinds of objects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The kinds of objects. */
            data: ExportEntities;
          };
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listExportIntegrations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The destinations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The destinations. */
            data: ExportIntegration[];
          };
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  startDiscovery: {
    parameters: {
      query?: never;
      header: {
        /** Id of the API key that signed. */
        "X-API-Key": string;
        /** Unix milliseconds that every signature covers. */
        "X-Timestamp": string;
        /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
        "X-Authenticate-Api-Key-Signature": string;
        /**
         * Signature of `POST /v2/keys` over the exact compact body that Autoconnect will send, its members in
         * alphabetical order.
         */
        "X-Register-New-Cspm-Signature": string;
        /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
        "X-Tokens-Signature"?: string;
      };
      path: {
        /** The cloud of the account. */
        cloud: "aws" | "google" | "azure";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DiscoveryForStart;
      };
    };
    responses: {
      /** The state of the onboarding. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Discovery;
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  deleteDiscovery: {
    parameters: {
      query?: never;
      header: {
        /** Id of the API key that signed. */
        "X-API-Key": string;
        /** Unix milliseconds that every signature covers. */
        "X-Timestamp": string;
        /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
        "X-Authenticate-Api-Key-Signature": string;
        /** Signature of `DELETE /v2/keys/{cspm_key_id}` without a body. */
        "X-Register-New-Cspm-Signature": string;
        /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
        "X-Tokens-Signature"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DiscoveryForDelete;
      };
    };
    responses: {
      /** Done; the members of the answer are not in terraform-azure-onboarding of 2026 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is nothing of that id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  updateDiscoveryCredentials: {
    parameters: {
      query?: never;
      header: {
        /** Id of the API key that signed. */
        "X-API-Key": string;
        /** Unix milliseconds that every signature covers. */
        "X-Timestamp": string;
        /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
        "X-Authenticate-Api-Key-Signature": string;
        /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
        "X-Tokens-Signature"?: string;
      };
      path: {
        /** The cloud of the account. Only `aws` is seen in use. */
        cloud: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DiscoveryCredentialsForUpdate;
      };
    };
    responses: {
      /** Done; the members of the answer are not in terraform-aws-onboarding of 2025 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** Done, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listConnectedAccounts: {
    parameters: {
      query?: {
        /** The cloud, for example `google` or `azure`. */
        cloud_provider?: string;
        /** How the accounts came in. The vendor's modules always send `auto_discovery`. */
        integration_type?: string;
        /** The organisation or management group that the accounts belong to. */
        organization_id?: string;
      };
      header: {
        /** Id of the API key that signed. */
        "X-API-Key": string;
        /** Unix milliseconds that every signature covers. */
        "X-Timestamp": string;
        /** Signature of `GET /v2/internal_apikeys`, HMAC-SHA256 in lower-case hex. */
        "X-Authenticate-Api-Key-Signature": string;
        /** Signature of `GET /v2/keys` without a body. */
        "X-Register-New-Cspm-Signature": string;
        /** Signature of `POST /v2/tokens` over `{"validity":1,"allowed_endpoints":["ANY"]}`. The newer modules send it. */
        "X-Tokens-Signature"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connected accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** One entry per account. */
            cloud_accounts_data: ConnectedAccount[];
          };
        };
      };
      /** A parameter or body member was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The token is missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Too many requests. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
