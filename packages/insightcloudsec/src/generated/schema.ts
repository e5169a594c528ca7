// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import type {
  AccessAnalyzerResource,
  AccessKey,
  AccessKeyList,
  AccessListDirection,
  AccessListFlowLogResource,
  AccessListReference,
  AccessListRule,
  AccessListRuleList,
  AirflowEnvironmentResource,
  ApiAccountingConfigResource,
  ApiOnlyUser,
  AppRunnerServiceResource,
  AppServerResource,
  AssociatedResourceGroup,
  AttachedNetworkInterface,
  AttachedPolicy,
  AttachedPolicyList,
  AuthenticationServer,
  AutoscalingDetachment,
  AutoscalingGroupResource,
  AutoscalingLaunchConfigurationResource,
  AwsConfig,
  AwsConfigPage,
  AwsConfigResource,
  BackendServiceResource,
  BackupVaultResource,
  Badge,
  BadgeAssignment,
  BadgeCount,
  BadgedCloud,
  BatchEnvironmentResource,
  BatchPoolResource,
  BigDataInstanceResource,
  BigDataSnapshotResource,
  BigDataWorkspaceResource,
  Bot,
  BotAction,
  BotActionForWrite,
  BotCategory,
  BotCategoryInput,
  BotFailures,
  BotForCreate,
  BotForUpdate,
  BotFunction,
  BotFunctionRegistry,
  BotInstructions,
  BotInstructionsForWrite,
  BotPage,
  BotSchedule,
  BotScheduleForWrite,
  BotSeverity,
  BotSeverityInput,
  BotTimeOfDay,
  BotTimeOfDayForWrite,
  BrokerInstanceResource,
  BuildProjectResource,
  Cloud,
  CloudAccountResource,
  CloudBadge,
  CloudCreationParams,
  CloudDomain,
  CloudDomainForAdd,
  CloudFailedResourceType,
  CloudFinding,
  CloudFindingPage,
  CloudList,
  CloudRegion,
  CloudSearch,
  CloudStatus,
  CloudType,
  CloudTypeId,
  CloudWatchDestinationResource,
  ColdStorageResource,
  ContainerClusterResource,
  ContainerDeploymentResource,
  ContainerImageResource,
  ContainerInstanceResource,
  ContainerRegistryResource,
  ContainerResource,
  ContainerServiceResource,
  ContainerVulnerability,
  ContentDeliveryNetworkResource,
  ConvertedUser,
  CreatedLocalUser,
  CreatedOrganization,
  CreatedUser,
  CurrentUser,
  DataAnalyticsWorkspaceResource,
  DatabaseResource,
  DatabricksWorkspaceResource,
  DnsRecord,
  DnsRecordList,
  DnsZoneResource,
  EcsTaskDefinitionResource,
  Entitlement,
  EntitlementForSave,
  EntitlementRole,
  ErrorV2,
  ErrorV3,
  ExecutedAction,
  Exemption,
  ExemptionPage,
  FoundResource,
  GcpServiceAccountKey,
  Group,
  GroupAnswer,
  GroupEntitlements,
  GroupMapping,
  GroupOfUser,
  HarvestConsumer,
  HarvestPropagation,
  HarvestSchedule,
  HarvestScheduleInput,
  HarvestingStrategy,
  IacConfig,
  IacInsightResult,
  IacMappedResource,
  IacReadableResource,
  IacReadableRule,
  IacScan,
  IacScanDetails,
  IacScanListItem,
  IacScanPack,
  IacScanPage,
  IacScanResult,
  ImageAssessment,
  ImageAssessmentInfo,
  ImageAssessmentPage,
  ImpactedResource,
  Insight,
  InsightChoice,
  InsightCloudCounts,
  InsightCounts,
  InsightFilter,
  InsightFilterForWrite,
  InsightForCreate,
  InsightForUpdate,
  InsightHistoryEntry,
  InsightListItem,
  InsightPack,
  InsightPackForWrite,
  InsightPackMetadata,
  InsightSelection,
  InsightSeverity,
  InsightSeverityInput,
  InsightSourceName,
  InsightSourceNameInput,
  InsightViolation,
  InstanceImageForCreate,
  InstanceResource,
  InterfaceAddress,
  JobTimes,
  LastHarvest,
  ListFilter,
  LoginSession,
  NetworkInterfaceForAttach,
  NetworkInterfaceList,
  NetworkInterfaceResource,
  NetworkRouteTable,
  OrderBy,
  Organization,
  OrganizationDetail,
  PermissionStatusCounts,
  Principal,
  PrincipalActivity,
  PrincipalActivityError,
  PrincipalActivityMetadata,
  PrincipalPermission,
  PrincipalPermissionPage,
  PrincipalRemediation,
  PrivateSubnetResource,
  PublicIpForAttach,
  QueryFilter,
  QueryFilterChoice,
  QueryFilterDefinition,
  QueryFilterRegistry,
  QueryFilterSetting,
  QueueStatus,
  RemediationPolicy,
  RemediationStatement,
  ResourceAssociations,
  ResourceCommon,
  ResourceDependency,
  ResourceDetail,
  ResourceEnvelope,
  ResourceGroup,
  ResourceGroupResource,
  ResourceIdText,
  ResourceNoncompliance,
  ResourceNoteForCreate,
  ResourceNoteList,
  ResourceOwnerForSet,
  ResourceProperties,
  ResourceProperty,
  ResourceQuery,
  ResourceQueryResult,
  ResourceSearch,
  ResourceSearchResult,
  ResourceSettingList,
  ResourceTag,
  ResourceTagList,
  ResourceTagSearch,
  ResourceTagSearchResult,
  ResourceType,
  ResourceVulnerability,
  ResourceVulnerabilityPage,
  Role,
  RoleForSave,
  Route,
  RouteList,
  RouteTableList,
  RouteTableResource,
  SarifReport,
  SarifResult,
  SarifRun,
  SavedTagConfig,
  SavedTagConfigList,
  SavedTagConfiguration,
  ScheduledEvent,
  ScheduledEventRun,
  ScheduledEventSearch,
  Scorecard,
  ScorecardBadge,
  ScorecardClouds,
  ScorecardExportClouds,
  ScorecardInsightFilters,
  ScorecardResourceGroups,
  ScorecardResourceScope,
  ScorecardRow,
  ScorecardScope,
  SecretResource,
  ServiceAccessKeyResource,
  ServicePolicyResource,
  ServiceUserResource,
  StorageContainerResource,
  SubnetList,
  SupportedActionList,
  TwoFactorState,
  User,
  UserList,
  VolumeForAttach,
  VolumeForModify,
  VolumeResource,
  VolumeSnapshot,
  VolumeSnapshotForCreate,
  VulnerabilityMeta,
  VulnerabilityPage,
  VulnerabilitySolution,
} from './schemas.js';

export interface paths {
  "/v2/public/user/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a session */
    post: operations["login"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/create_api_only_user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a user that has only an API key */
    post: operations["createApiOnlyUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/apikey/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an API key for a user */
    post: operations["createApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/logout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close the session */
    post: operations["logout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/apikey/deactivate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deactivate the API keys of a user */
    post: operations["deactivateApiKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/update_to_api_only_user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a user API-only */
    post: operations["convertUserToApiOnly"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/update_console_access": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Allow or deny a user the console */
    post: operations["setConsoleAccess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/users/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the users of the organization */
    get: operations["listUsers"];
    put?: never;
    /** Search the users of the organization */
    post: operations["searchUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/domains/admins/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the domain admins */
    post: operations["listDomainAdmins"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the calling user */
    get: operations["getCurrentUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a user */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/user/{userResourceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change a user */
    post: operations["updateUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/{userResourceId}/edit-access-level": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the access level of a user */
    post: operations["setUserAccessLevel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/user/{userResourceId}/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a user */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/user/{userResourceId}/groups/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the groups of a user */
    post: operations["listUserGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/tfa_state": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get the two-factor state of a user */
    post: operations["getTwoFactorState"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/tfa_enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Turn on two-factor sign-in */
    post: operations["enableTwoFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/user/tfa_disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Turn off two-factor sign-in */
    post: operations["disableTwoFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/domain/organizations/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the organizations */
    get: operations["listOrganizations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/domain/organizations/detail/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the organizations with counts */
    get: operations["listOrganizationDetails"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/domain/organization/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an organization */
    post: operations["createOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/domain/organization/{organizationResourceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rename an organization */
    post: operations["updateOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/domain/organization/{organizationResourceId}/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete an organization with everything in it */
    delete: operations["deleteOrganization"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/domain/switch_organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Switch the caller to another organization */
    post: operations["switchOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/groups/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the groups */
    get: operations["listGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a group */
    post: operations["createGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/{groupResourceId}/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a group */
    delete: operations["deleteGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/{groupResourceId}/users/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add users to a group */
    post: operations["addGroupUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/{groupResourceId}/users/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the users of a group */
    post: operations["replaceGroupUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/{groupResourceId}/user/remove": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a user from a group */
    post: operations["removeGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/{groupResourceId}/users/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the users of a group */
    post: operations["listGroupUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/{groupResourceId}/roles/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the roles of a group */
    post: operations["listGroupRoles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/group/{groupResourceId}/roles/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the roles of a group */
    post: operations["replaceGroupRoles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/roles/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the roles */
    post: operations["listRoles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/role/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a role */
    post: operations["createRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/role/{roleResourceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace name and permissions of a role */
    post: operations["updateRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/roles/{roleResourceId}/scope/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add clouds and resource groups to a role or remove them */
    post: operations["updateRoleScope"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/roles/{roleResourceId}/groups/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the groups of a role */
    post: operations["replaceRoleGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/roles/{roleResourceId}/{operator}/badges/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the badges that a role is about */
    post: operations["updateRoleBadges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/entitlements/{groupResourceId}/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the entitlements of a group */
    get: operations["getGroupEntitlements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/entitlements/{userResourceId}/{module}/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the entitlement of a user in a module */
    get: operations["getUserEntitlement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/entitlements/set": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the entitlements of groups */
    post: operations["setGroupEntitlements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/authenticationservers/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the authentication servers */
    post: operations["listAuthenticationServers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/authenticationserver/{serverId}/group_mapping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the group mappings of a server */
    get: operations["listGroupMappings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/authenticationserver/{serverId}/insert_group_mapping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add group mappings */
    post: operations["addGroupMappings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/authenticationserver/{serverId}/update_group_mapping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the group mappings of a server */
    post: operations["replaceGroupMappings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/authenticationserver/{serverId}/delete_group_mapping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove group mappings */
    delete: operations["deleteGroupMappings"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/clouds/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List all cloud accounts */
    get: operations["listClouds"];
    put?: never;
    /** Search cloud accounts page by page */
    post: operations["searchClouds"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloudtypes/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the kinds of cloud */
    get: operations["listCloudTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/clouds/provisioning/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the cloud accounts that can be provisioned into */
    get: operations["listProvisioningClouds"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/cloud/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a cloud account */
    post: operations["addCloud"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/cloud/{cloudId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the settings of a cloud account */
    post: operations["updateCloud"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/{cloudResourceId}/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a cloud account */
    post: operations["deleteCloud"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/resource/{resourceId}/name/set": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rename a cloud account */
    post: operations["setResourceName"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/clouds/status/set": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pause or resume the harvesting of cloud accounts */
    post: operations["setCloudStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/{cloudResourceId}/regions/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the regions of a cloud account */
    get: operations["listCloudRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/region/{regionResourceId}/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enable a region of a cloud account */
    post: operations["enableCloudRegion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/region/{regionResourceId}/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Disable a region of a cloud account */
    post: operations["disableCloudRegion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/harvestingstrategy/strategy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the harvesting strategies */
    get: operations["listHarvestingStrategies"];
    put?: never;
    /** Create a harvesting strategy */
    post: operations["createHarvestingStrategy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/harvestingstrategy/strategy/{strategyId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Assign a harvesting strategy to cloud accounts */
    post: operations["assignHarvestingStrategy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/divvy/cloud/{cloudResourceId}/last_harvest/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the last harvests of a cloud account */
    get: operations["getLastHarvest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/divvy/cloud/enqueue_harvest_job": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Run a harvest job now */
    post: operations["enqueueHarvestJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/diagnostics/queues/status/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the state of the job queues */
    get: operations["getQueueStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/diagnostics/system/status/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the state of the installation */
    get: operations["getSystemStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the cloud organizations */
    get: operations["listCloudDomains"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/domain/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a cloud organization */
    post: operations["addCloudDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/eventdrivenharvest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell whether event-driven harvesting is enabled */
    get: operations["getEventDrivenHarvesting"];
    put?: never;
    /** Enable event-driven harvesting */
    post: operations["enableEventDrivenHarvesting"];
    /** Disable event-driven harvesting */
    delete: operations["disableEventDrivenHarvesting"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/eventdrivenharvest/{organizationServiceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a cloud account a consumer of events */
    post: operations["addHarvestConsumer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/eventdrivenharvest/{organizationServiceId}/disable-consumer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Make a cloud account no longer a consumer of events */
    delete: operations["removeHarvestConsumer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/consumers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the consumers of events */
    get: operations["listHarvestConsumers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/eventdrivenharvest/consumer/{organizationServiceId}/producers/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add producers of events to a consumer */
    post: operations["addHarvestProducers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/producers/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the producers of events */
    post: operations["listHarvestProducers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cloud/eventdrivenharvest/producers/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove producers of events */
    post: operations["disableHarvestProducers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/badges/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add badges to cloud accounts */
    post: operations["createBadges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/badges/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove badges from cloud accounts */
    post: operations["deleteBadges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/badges/{resourceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace all badges of a cloud account */
    post: operations["replaceBadges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/badges/{resourceId}/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the badges of a cloud account */
    post: operations["listBadges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/badges/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Count the badges of cloud accounts */
    post: operations["countBadges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/badge/clouds/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the cloud accounts that have badges */
    post: operations["listCloudsWithBadges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/public/resource/query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Query resources page by page */
    post: operations["queryResources"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/public/resource/etl-query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Query resources for a bulk export */
    post: operations["queryResourcesEtl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Query resources by offset */
    post: operations["queryResourcesV2"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/{resourceId}/detail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get everything known of a resource */
    get: operations["getResourceDetail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/common/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search resources by a part of an id or name */
    post: operations["searchResources"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/{resourceId}/tags/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tags of a resource */
    get: operations["listResourceTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/{resourceId}/settings/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the settings of a resource */
    post: operations["listResourceSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/{resourceId}/associations/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get the resource groups of a resource */
    post: operations["getResourceAssociations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/{resourceId}/notes/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the notes on a resource */
    post: operations["listResourceNotes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/{resourceId}/notes/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write a note on a resource */
    post: operations["createResourceNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resource/owner/set": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the owner of resources */
    post: operations["setResourceOwner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/resource/{resourceId}/supported_actions/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what can be done to a resource */
    get: operations["listSupportedActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resources/tags/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search resources by their tags */
    post: operations["searchResourcesByTags"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resources/tags/saved_configs/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List saved searches for tags */
    post: operations["listSavedTagConfigs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/{resourceId}/policies/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List policies attached to a user, group or role */
    post: operations["listAttachedPolicies"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/serviceuser/{resourceId}/accesskeys/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List access keys of a service user */
    post: operations["listAccessKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/dnszone/{resourceId}/dnsrecords/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List records of a DNS zone */
    post: operations["listDnsRecords"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/dnszone/{resourceId}/dnszonenetworks/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List networks of a DNS zone */
    post: operations["listDnsZoneNetworks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/network_interfaces/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List network interfaces of an instance */
    post: operations["listInstanceNetworkInterfaces"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/privatenetwork/{resourceId}/subnets/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List subnets of a network */
    post: operations["listNetworkSubnets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/privatenetwork/{resourceId}/network_interfaces/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List network interfaces of a network */
    post: operations["listNetworkInterfaces"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/privatenetwork/{resourceId}/routetables/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List route tables of a network */
    post: operations["listNetworkRouteTables"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/routetable/{resourceId}/routes/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List routes of a route table */
    post: operations["listRoutes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resourceaccesslist/{resourceId}/rules/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List rules of an access list */
    post: operations["listAccessListRules"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/{resourceId}/policy/{policyResourceId}/detach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach a policy */
    post: operations["detachPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/networkinterface/attach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a network interface */
    post: operations["attachNetworkInterface"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/snapshot/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make an image of an instance */
    post: operations["createInstanceImage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/get_console_output": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get the console output of an instance */
    post: operations["getInstanceConsoleOutput"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/volume/{resourceId}/snapshot/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a snapshot of a volume */
    post: operations["createVolumeSnapshot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/volume/{resourceId}/modify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change a volume */
    post: operations["modifyVolume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/autoscalinggroup/{resourceId}/detach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach instances from an autoscaling group */
    post: operations["detachAutoscalingInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start an instance */
    post: operations["startInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/stop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop an instance */
    post: operations["stopInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/restart": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restart an instance */
    post: operations["restartInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pause an instance */
    post: operations["pauseInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/unpause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unpause an instance */
    post: operations["unpauseInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/suspend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suspend an instance */
    post: operations["suspendInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Resume an instance */
    post: operations["resumeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/terminate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Terminate an instance */
    post: operations["terminateInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/resize/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm the resize of an instance */
    post: operations["confirmInstanceResize"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/resize/revert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revert the resize of an instance */
    post: operations["revertInstanceResize"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/publicip/attach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a public address */
    post: operations["attachPublicIp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/instance/{resourceId}/publicip/detach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach a public address */
    post: operations["detachPublicIp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cache_instance/{resourceId}/restart": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Restart a cache instance */
    post: operations["restartCacheInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/cache_instance/{resourceId}/terminate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Terminate a cache instance */
    post: operations["terminateCacheInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/volume/{resourceId}/attach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a volume */
    post: operations["attachVolume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/volume/{resourceId}/detach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach a volume */
    post: operations["detachVolume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/resourcegroup/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a resource group */
    post: operations["createResourceGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/resourcegroups/resources/add": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add resources to resource groups */
    post: operations["addToResourceGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/resources/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete resource groups, or other resources */
    post: operations["deleteResources"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the insights with their counts */
    get: operations["listInsights"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/{source}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an insight */
    get: operations["getInsight"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a custom insight */
    post: operations["createInsight"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/edit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace a custom insight */
    post: operations["updateInsight"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a custom insight */
    delete: operations["deleteInsight"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/bulk/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create several custom insights */
    post: operations["createInsightsBulk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/bulk/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete several custom insights */
    post: operations["deleteInsightsBulk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/notes/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the notes of an insight */
    post: operations["updateInsightNotes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/edit_metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the metadata of insights in a pack */
    post: operations["updateInsightMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/set_exemptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the resource groups that an insight spares */
    post: operations["setInsightResourceGroupExemptions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/counts/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Start a new count of an insight */
    get: operations["refreshInsightCounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/timeseries/toggle": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Switch the history of an insight on or off */
    post: operations["toggleInsightTimeseries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/{source}/insight-data-7-days": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a week of an insight's counts */
    get: operations["getInsightSevenDays"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{insightId}/{source}/resource/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List when resources began to fail an insight */
    post: operations["listInsightResourceHistory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/{resourceId}/violations/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the insights that a resource fails */
    get: operations["listInsightViolations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/select": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Find insights by name */
    get: operations["selectInsights"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/filter-registry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the query filters that there are */
    get: operations["getFilterRegistry"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/insights/findings-per-cloud/{organizationServiceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the findings of a cloud account */
    get: operations["listFindingsPerCloud"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/packs/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the insight packs */
    get: operations["listInsightPacks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/pack/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a custom pack */
    post: operations["createInsightPack"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/pack/{packId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace a custom pack */
    post: operations["updateInsightPack"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/insights/pack/{packId}/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a custom pack */
    delete: operations["deleteInsightPack"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/exemptions/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Exempt resources from an insight */
    post: operations["createExemptions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/exemptions/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove exemptions */
    post: operations["deleteExemptions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/exemptions/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the exemptions page by page */
    post: operations["listExemptions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the bots page by page */
    post: operations["listBots"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/{botResourceId}/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a bot */
    post: operations["getBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/bot/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a bot */
    post: operations["createBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/edit/{botResourceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change a bot */
    post: operations["updateBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/{botResourceId}/ondemand": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Run a bot now */
    post: operations["runBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/{botResourceId}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Archive a bot */
    post: operations["archiveBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/bots/bulk_action/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Archive several bots */
    post: operations["archiveBots"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/function-registry/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the filters and actions that bots are made of */
    get: operations["getBotFunctionRegistry"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/{botResourceId}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pause a bot */
    post: operations["pauseBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/public/botfactory/{botResourceId}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Resume a bot */
    post: operations["resumeBot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/scheduled_events/get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List scheduled events */
    post: operations["listScheduledEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/scheduled_events/execute_action": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete scheduled events */
    post: operations["deleteScheduledEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/prototype/scheduled_events/history/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the runs of scheduled events */
    post: operations["listScheduledEventHistory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/iac/configs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scan configurations */
    get: operations["listIacConfigs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/iac/scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scan a template */
    post: operations["submitIacScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/iac/scans/{buildId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a scan */
    get: operations["getIacScan"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/iac/scans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scans page by page */
    get: operations["listIacScans"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/iac/scans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scans in chosen order */
    get: operations["listIacScansV4"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/iac/scans/{scanId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a scan from the newer list */
    get: operations["getIacScanV4"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/iac/scans/{scanId}/report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the report of a scan as SARIF */
    get: operations["getIacScanReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/configs/aws/accesskeys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the AWS access keys */
    get: operations["listAwsAccessKeys"];
    put?: never;
    /** Add an AWS access key */
    post: operations["createAwsAccessKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/configs/aws/accesskeys/{keyId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove an AWS access key */
    delete: operations["deleteAwsAccessKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/configs/aws/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the AWS roles */
    get: operations["listAwsRoles"];
    put?: never;
    /** Add an AWS role */
    post: operations["createAwsRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/configs/aws/roles/{roleId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an AWS role */
    get: operations["getAwsRole"];
    put?: never;
    /** Change an AWS role */
    post: operations["updateAwsRole"];
    /** Remove an AWS role */
    delete: operations["deleteAwsRole"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/configs/aws/accounts/{organizationServiceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the EKS harvesting settings of an AWS account */
    get: operations["getAwsAccount"];
    put?: never;
    /** Change the EKS harvesting settings of an AWS account */
    post: operations["updateAwsAccount"];
    /** Remove the EKS harvesting settings of an AWS account */
    delete: operations["deleteAwsAccount"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/lpa/principals/{principalId}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what a principal did */
    get: operations["listPrincipalActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/lpa/principals/{principalId}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what a principal may do and what of it was used */
    get: operations["listPrincipalPermissions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/lpa/principals/{principalId}/access-remediate-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a policy that denies a principal what it did not use */
    get: operations["getPrincipalRemediationPolicy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/cvm/resource/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List images with their vulnerability counts page by page */
    post: operations["listResourceVulnerabilitySummaries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/cvm/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the CVEs of the whole estate page by page */
    post: operations["listVulnerabilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/cvm/resource/{resourceId}/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List the CVEs of one image page by page */
    post: operations["listResourceVulnerabilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/compliance/score-card/export-data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get the scorecard of a pack */
    post: operations["exportScorecard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/compliance/score-card/export-upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a scorecard export */
    post: operations["createScorecardExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/compliance/score-card/export-upload/configs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add settings to a scorecard export */
    post: operations["createScorecardExportConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/subscriptions/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a subscription */
    post: operations["createSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/datacollections/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a data collection */
    post: operations["createDataCollection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/whitelabel/set-custom-logo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the logo */
    post: operations["setCustomLogo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/client_version": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the release of the tenant */
    get: operations["getClientVersion"];
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
    AccessAnalyzerResource: AccessAnalyzerResource;
    AccessKey: AccessKey;
    AccessKeyList: AccessKeyList;
    AccessListDirection: AccessListDirection;
    AccessListFlowLogResource: AccessListFlowLogResource;
    AccessListReference: AccessListReference;
    AccessListRule: AccessListRule;
    AccessListRuleList: AccessListRuleList;
    AirflowEnvironmentResource: AirflowEnvironmentResource;
    ApiAccountingConfigResource: ApiAccountingConfigResource;
    ApiOnlyUser: ApiOnlyUser;
    AppRunnerServiceResource: AppRunnerServiceResource;
    AppServerResource: AppServerResource;
    AssociatedResourceGroup: AssociatedResourceGroup;
    AttachedNetworkInterface: AttachedNetworkInterface;
    AttachedPolicy: AttachedPolicy;
    AttachedPolicyList: AttachedPolicyList;
    AuthenticationServer: AuthenticationServer;
    AutoscalingDetachment: AutoscalingDetachment;
    AutoscalingGroupResource: AutoscalingGroupResource;
    AutoscalingLaunchConfigurationResource: AutoscalingLaunchConfigurationResource;
    AwsConfig: AwsConfig;
    AwsConfigPage: AwsConfigPage;
    AwsConfigResource: AwsConfigResource;
    BackendServiceResource: BackendServiceResource;
    BackupVaultResource: BackupVaultResource;
    Badge: Badge;
    BadgeAssignment: BadgeAssignment;
    BadgeCount: BadgeCount;
    BadgedCloud: BadgedCloud;
    BatchEnvironmentResource: BatchEnvironmentResource;
    BatchPoolResource: BatchPoolResource;
    BigDataInstanceResource: BigDataInstanceResource;
    BigDataSnapshotResource: BigDataSnapshotResource;
    BigDataWorkspaceResource: BigDataWorkspaceResource;
    Bot: Bot;
    BotAction: BotAction;
    BotActionForWrite: BotActionForWrite;
    BotCategory: BotCategory;
    BotCategoryInput: BotCategoryInput;
    BotFailures: BotFailures;
    BotForCreate: BotForCreate;
    BotForUpdate: BotForUpdate;
    BotFunction: BotFunction;
    BotFunctionRegistry: BotFunctionRegistry;
    BotInstructions: BotInstructions;
    BotInstructionsForWrite: BotInstructionsForWrite;
    BotPage: BotPage;
    BotSchedule: BotSchedule;
    BotScheduleForWrite: BotScheduleForWrite;
    BotSeverity: BotSeverity;
    BotSeverityInput: BotSeverityInput;
    BotTimeOfDay: BotTimeOfDay;
    BotTimeOfDayForWrite: BotTimeOfDayForWrite;
    BrokerInstanceResource: BrokerInstanceResource;
    BuildProjectResource: BuildProjectResource;
    Cloud: Cloud;
    CloudAccountResource: CloudAccountResource;
    CloudBadge: CloudBadge;
    CloudCreationParams: CloudCreationParams;
    CloudDomain: CloudDomain;
    CloudDomainForAdd: CloudDomainForAdd;
    CloudFailedResourceType: CloudFailedResourceType;
    CloudFinding: CloudFinding;
    CloudFindingPage: CloudFindingPage;
    CloudList: CloudList;
    CloudRegion: CloudRegion;
    CloudSearch: CloudSearch;
    CloudStatus: CloudStatus;
    CloudType: CloudType;
    CloudTypeId: CloudTypeId;
    CloudWatchDestinationResource: CloudWatchDestinationResource;
    ColdStorageResource: ColdStorageResource;
    ContainerClusterResource: ContainerClusterResource;
    ContainerDeploymentResource: ContainerDeploymentResource;
    ContainerImageResource: ContainerImageResource;
    ContainerInstanceResource: ContainerInstanceResource;
    ContainerRegistryResource: ContainerRegistryResource;
    ContainerResource: ContainerResource;
    ContainerServiceResource: ContainerServiceResource;
    ContainerVulnerability: ContainerVulnerability;
    ContentDeliveryNetworkResource: ContentDeliveryNetworkResource;
    ConvertedUser: ConvertedUser;
    CreatedLocalUser: CreatedLocalUser;
    CreatedOrganization: CreatedOrganization;
    CreatedUser: CreatedUser;
    CurrentUser: CurrentUser;
    DataAnalyticsWorkspaceResource: DataAnalyticsWorkspaceResource;
    DatabaseResource: DatabaseResource;
    DatabricksWorkspaceResource: DatabricksWorkspaceResource;
    DnsRecord: DnsRecord;
    DnsRecordList: DnsRecordList;
    DnsZoneResource: DnsZoneResource;
    EcsTaskDefinitionResource: EcsTaskDefinitionResource;
    Entitlement: Entitlement;
    EntitlementForSave: EntitlementForSave;
    EntitlementRole: EntitlementRole;
    ErrorV2: ErrorV2;
    ErrorV3: ErrorV3;
    ExecutedAction: ExecutedAction;
    Exemption: Exemption;
    ExemptionPage: ExemptionPage;
    FoundResource: FoundResource;
    GcpServiceAccountKey: GcpServiceAccountKey;
    Group: Group;
    GroupAnswer: GroupAnswer;
    GroupEntitlements: GroupEntitlements;
    GroupMapping: GroupMapping;
    GroupOfUser: GroupOfUser;
    HarvestConsumer: HarvestConsumer;
    HarvestPropagation: HarvestPropagation;
    HarvestSchedule: HarvestSchedule;
    HarvestScheduleInput: HarvestScheduleInput;
    HarvestingStrategy: HarvestingStrategy;
    IacConfig: IacConfig;
    IacInsightResult: IacInsightResult;
    IacMappedResource: IacMappedResource;
    IacReadableResource: IacReadableResource;
    IacReadableRule: IacReadableRule;
    IacScan: IacScan;
    IacScanDetails: IacScanDetails;
    IacScanListItem: IacScanListItem;
    IacScanPack: IacScanPack;
    IacScanPage: IacScanPage;
    IacScanResult: IacScanResult;
    ImageAssessment: ImageAssessment;
    ImageAssessmentInfo: ImageAssessmentInfo;
    ImageAssessmentPage: ImageAssessmentPage;
    ImpactedResource: ImpactedResource;
    Insight: Insight;
    InsightChoice: InsightChoice;
    InsightCloudCounts: InsightCloudCounts;
    InsightCounts: InsightCounts;
    InsightFilter: InsightFilter;
    InsightFilterForWrite: InsightFilterForWrite;
    InsightForCreate: InsightForCreate;
    InsightForUpdate: InsightForUpdate;
    InsightHistoryEntry: InsightHistoryEntry;
    InsightListItem: InsightListItem;
    InsightPack: InsightPack;
    InsightPackForWrite: InsightPackForWrite;
    InsightPackMetadata: InsightPackMetadata;
    InsightSelection: InsightSelection;
    InsightSeverity: InsightSeverity;
    InsightSeverityInput: InsightSeverityInput;
    InsightSourceName: InsightSourceName;
    InsightSourceNameInput: InsightSourceNameInput;
    InsightViolation: InsightViolation;
    InstanceImageForCreate: InstanceImageForCreate;
    InstanceResource: InstanceResource;
    InterfaceAddress: InterfaceAddress;
    JobTimes: JobTimes;
    LastHarvest: LastHarvest;
    ListFilter: ListFilter;
    LoginSession: LoginSession;
    NetworkInterfaceForAttach: NetworkInterfaceForAttach;
    NetworkInterfaceList: NetworkInterfaceList;
    NetworkInterfaceResource: NetworkInterfaceResource;
    NetworkRouteTable: NetworkRouteTable;
    OrderBy: OrderBy;
    Organization: Organization;
    OrganizationDetail: OrganizationDetail;
    PermissionStatusCounts: PermissionStatusCounts;
    Principal: Principal;
    PrincipalActivity: PrincipalActivity;
    PrincipalActivityError: PrincipalActivityError;
    PrincipalActivityMetadata: PrincipalActivityMetadata;
    PrincipalPermission: PrincipalPermission;
    PrincipalPermissionPage: PrincipalPermissionPage;
    PrincipalRemediation: PrincipalRemediation;
    PrivateSubnetResource: PrivateSubnetResource;
    PublicIpForAttach: PublicIpForAttach;
    QueryFilter: QueryFilter;
    QueryFilterChoice: QueryFilterChoice;
    QueryFilterDefinition: QueryFilterDefinition;
    QueryFilterRegistry: QueryFilterRegistry;
    QueryFilterSetting: QueryFilterSetting;
    QueueStatus: QueueStatus;
    RemediationPolicy: RemediationPolicy;
    RemediationStatement: RemediationStatement;
    ResourceAssociations: ResourceAssociations;
    ResourceCommon: ResourceCommon;
    ResourceDependency: ResourceDependency;
    ResourceDetail: ResourceDetail;
    ResourceEnvelope: ResourceEnvelope;
    ResourceGroup: ResourceGroup;
    ResourceGroupResource: ResourceGroupResource;
    ResourceIdText: ResourceIdText;
    ResourceNoncompliance: ResourceNoncompliance;
    ResourceNoteForCreate: ResourceNoteForCreate;
    ResourceNoteList: ResourceNoteList;
    ResourceOwnerForSet: ResourceOwnerForSet;
    ResourceProperties: ResourceProperties;
    ResourceProperty: ResourceProperty;
    ResourceQuery: ResourceQuery;
    ResourceQueryResult: ResourceQueryResult;
    ResourceSearch: ResourceSearch;
    ResourceSearchResult: ResourceSearchResult;
    ResourceSettingList: ResourceSettingList;
    ResourceTag: ResourceTag;
    ResourceTagList: ResourceTagList;
    ResourceTagSearch: ResourceTagSearch;
    ResourceTagSearchResult: ResourceTagSearchResult;
    ResourceType: ResourceType;
    ResourceVulnerability: ResourceVulnerability;
    ResourceVulnerabilityPage: ResourceVulnerabilityPage;
    Role: Role;
    RoleForSave: RoleForSave;
    Route: Route;
    RouteList: RouteList;
    RouteTableList: RouteTableList;
    RouteTableResource: RouteTableResource;
    SarifReport: SarifReport;
    SarifResult: SarifResult;
    SarifRun: SarifRun;
    SavedTagConfig: SavedTagConfig;
    SavedTagConfigList: SavedTagConfigList;
    SavedTagConfiguration: SavedTagConfiguration;
    ScheduledEvent: ScheduledEvent;
    ScheduledEventRun: ScheduledEventRun;
    ScheduledEventSearch: ScheduledEventSearch;
    Scorecard: Scorecard;
    ScorecardBadge: ScorecardBadge;
    ScorecardClouds: ScorecardClouds;
    ScorecardExportClouds: ScorecardExportClouds;
    ScorecardInsightFilters: ScorecardInsightFilters;
    ScorecardResourceGroups: ScorecardResourceGroups;
    ScorecardResourceScope: ScorecardResourceScope;
    ScorecardRow: ScorecardRow;
    ScorecardScope: ScorecardScope;
    SecretResource: SecretResource;
    ServiceAccessKeyResource: ServiceAccessKeyResource;
    ServicePolicyResource: ServicePolicyResource;
    ServiceUserResource: ServiceUserResource;
    StorageContainerResource: StorageContainerResource;
    SubnetList: SubnetList;
    SupportedActionList: SupportedActionList;
    TwoFactorState: TwoFactorState;
    User: User;
    UserList: UserList;
    VolumeForAttach: VolumeForAttach;
    VolumeForModify: VolumeForModify;
    VolumeResource: VolumeResource;
    VolumeSnapshot: VolumeSnapshot;
    VolumeSnapshotForCreate: VolumeSnapshotForCreate;
    VulnerabilityMeta: VulnerabilityMeta;
    VulnerabilityPage: VulnerabilityPage;
    VulnerabilitySolution: VulnerabilitySolution;
  };
  responses: {
    /** A member was refused, or something of that name or key is there already. */
    BadRequestV2: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV2;
      };
    };
    /** The API key or session is missing, wrong or no longer valid. The text need not mention the key. */
    UnauthorizedV2: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV2;
      };
    };
    /** The caller may not do this. Some releases answer so to a wrong API key as well. */
    ForbiddenV2: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV2;
      };
    };
    /** There is nothing of that id. A resource id without its colon at the end is not found either. */
    NotFoundV2: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV2;
      };
    };
    /**
     * The server failed. In places it is also the answer for something that does not exist, so repeating a write need not
     * help.
     */
    ServerErrorV2: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV2;
      };
    };
    /** A parameter or member was refused; `messages` names it. */
    BadRequestV3: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV3;
      };
    };
    /** The API key or session is missing, wrong or no longer valid. */
    UnauthorizedV3: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV3;
      };
    };
    /** The caller may not do this. Some releases answer so to a wrong API key as well. */
    ForbiddenV3: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV3;
      };
    };
    /** There is nothing of that id. A resource id without its colon at the end is not found either. */
    NotFoundV3: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV3;
      };
    };
    /** The server failed. */
    ServerErrorV3: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorV3;
      };
    };
  };
  parameters: {
    /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
    UserResourceId: string;
    /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
    OrganizationResourceId: string;
    /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
    GroupResourceId: string;
    /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
    CloudResourceId: string;
    /**
     * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
     * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
     */
    ResourceId: string;
    /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
    InsightId: number;
    /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
    InsightSource: string;
    /** Page number, from 1. */
    Page: number;
    /** Rows in one page. At least 1. */
    PageSize: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Login name. */
          username: string;
          /**
           * Format: password
           * Password of the user.
           */
          password: string;
        };
      };
    };
    responses: {
      /** The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LoginSession;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createApiOnlyUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name that is shown. */
          name: string;
          /** Login name. */
          username: string;
          /** E-mail address. */
          email: string;
          /** How the user signs in. One client sends `internal`, a newer one leaves it out. */
          authentication_type?: string;
          /** When the key ends, unix time. The unit is not in the vendor's documentation or go-client-ics of 2023 (read in 2026); seconds are likely. */
          expiration_date?: number;
        };
      };
    };
    responses: {
      /** The user and its key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiOnlyUser;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
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
          /** Number of the user. Source: third party — alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py */
          user_id: string | number;
          /** Length of the key. 32 and 44 are in use. Source: third party — alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py */
          key_length: number;
        };
      };
    };
    responses: {
      /** The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Closed. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deactivateApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Number of the user. */
          user_id: string | number;
        };
      };
    };
    responses: {
      /** Deactivated. What a body would hold is not in gstotts/insightcloudsec of 2022 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  convertUserToApiOnly: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Number of the user. */
          user_id: string | number;
        };
      };
    };
    responses: {
      /** The user's number and its new key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConvertedUser;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setConsoleAccess: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Number of the user. */
          user_id: string | number;
          /** `true` keeps the user out of the console. */
          console_access_denied: boolean;
        };
      };
    };
    responses: {
      /** Set. What a body would hold is not in gstotts/insightcloudsec of 2022 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
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
          "application/json": UserList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  searchUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Conditions that all have to hold. */
          filters?: readonly ListFilter[];
          /** Rows in one answer. At least 1. */
          limit?: number;
          /** Rows to skip. At least 0. */
          offset?: number;
          /** What to sort by, such as `name ASC`. */
          order_by?: OrderBy;
        };
      };
    };
    responses: {
      /** A page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listDomainAdmins: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Conditions that all have to hold. */
          filters?: readonly ListFilter[];
          /** Rows in one answer. At least 1. */
          limit?: number;
          /** Rows to skip. At least 0. */
          offset?: number;
          /** What to sort by, such as `name ASC`. */
          order_by?: OrderBy;
        };
      };
    };
    responses: {
      /** The domain admins. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The caller. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CurrentUser;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
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
        "application/json": {
          /** Name that is shown. */
          name: string;
          /** E-mail address; answers call it `email_address`. */
          email: string;
          /** Login name. */
          username: string;
          /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
          access_level: string;
          /** Whether a local user must sign in with two factors. */
          two_factor_required?: boolean;
          /**
           * Format: password
           * Password of a local user; releases of 2019 only.
           */
          password?: string;
          /**
           * Format: password
           * The same password again; releases of 2019 only.
           */
          confirm_password?: string;
          /** `saml` for a user of single sign-on; left out for a local one. Source: third party — gstotts/insightcloudsec, users.go; gstotts/go-client-ics, models_users.go */
          authentication_type?: string;
          /** Server that the user signs in through, from the list of authentication servers; with `saml`. Source: third party — gstotts/insightcloudsec, users.go; gstotts/go-client-ics, models_users.go */
          authentication_server_id?: number;
          /**
           * Groups of a user of single sign-on. The recorded request has an empty list, so the
           * form of an id is not in the Swagger of 2019 (read in 2026); elsewhere in the API
           * `group_ids` are numbers.
           */
          group_ids?: readonly (number | string)[];
        };
      };
    };
    responses: {
      /** The user; for a local one with its temporary password. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreatedUser;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
        userResourceId: components["parameters"]["UserResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Login name. */
          username: string;
          /** Name that is shown. */
          name: string;
          /** E-mail address; answers call it `email_address`. */
          email: string;
          /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
          access_level: string;
        };
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setUserAccessLevel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
        userResourceId: components["parameters"]["UserResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The present level. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
          current_access_level: string;
          /** The level to have, one of the same words. */
          new_access_level: string;
        };
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
        userResourceId: components["parameters"]["UserResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. The body is an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listUserGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
        userResourceId: components["parameters"]["UserResourceId"];
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
          "application/json": {
            /** The groups of the user. */
            groups: GroupOfUser[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getTwoFactorState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Number of the user; the caller when left out. */
          user_id?: number;
        };
      };
    };
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TwoFactorState;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  enableTwoFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
            /**
             * Format: password
             * Secret for the authenticator.
             */
            otp_secret: string;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  disableTwoFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Number of another user; the caller when left out. A server that ignores it turns off the caller's own second factor. Source: third party — gstotts/insightcloudsec, users.go Disable2FA; gstotts/go-client-ics, users.go */
          user_id?: number;
        };
      };
    };
    responses: {
      /** Whether it worked. Look at `success`; the status alone does not say it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Whether two-factor sign-in is off now. */
            success: boolean;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listOrganizations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The organizations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Organization[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listOrganizationDetails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The organizations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The organizations. */
            organizations: OrganizationDetail[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the new organization, unique in the installation. */
          organization_name: string;
        };
      };
    };
    responses: {
      /** Created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreatedOrganization;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
        organizationResourceId: components["parameters"]["OrganizationResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The new name, unique in the installation. */
          organization_name: string;
        };
      };
    };
    responses: {
      /** Renamed. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
        organizationResourceId: components["parameters"]["OrganizationResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted, or being deleted. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  switchOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the organization to work in. */
          organization_name: string;
        };
      };
    };
    responses: {
      /** Switched. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listGroups: {
    parameters: {
      query?: never;
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
            /** The groups. */
            groups: Group[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
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
          /** Name of the group. */
          group_name: string;
        };
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupAnswer;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. The body is an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  addGroupUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Users to add, as resource ids with the colon at the end. */
          user_resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupAnswer;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  replaceGroupUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** All users that the group is to have, as resource ids with the colon at the end. */
          user_resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupAnswer;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  removeGroupUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The user, as resource id with the colon at the end. */
          user_resource_id: ResourceIdText;
        };
      };
    };
    responses: {
      /** The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupAnswer;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listGroupUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
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
            /** The users of the group. */
            users: User[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listGroupRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The roles of the group; empty where it has none. */
            roles: Role[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  replaceGroupRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** All roles that the group is to have, as `divvyrole:<organization>:<role>` without a colon at the end. */
          resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupAnswer;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listRoles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The roles. */
            roles: Role[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
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
        "application/json": RoleForSave;
      };
    };
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
        roleResourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RoleForSave;
      };
    };
    responses: {
      /** The role as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateRoleScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
        roleResourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Clouds and resource groups to add. */
          resource_ids: readonly ResourceIdText[];
          /** Clouds and resource groups to remove. The name does not say that anything is outdated. */
          deprecated_resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** The role as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role;
        };
      };
      /** Changed. Some releases answer without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  replaceRoleGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
        roleResourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** All groups that are to have the role, as resource ids without a colon at the end. */
          group_resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** The role as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateRoleBadges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
        roleResourceId: string;
        /** `AND` for clouds that have all the badges, `OR` for those that have one of them. */
        operator: "AND" | "OR";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The badges. */
          badges: readonly Badge[];
        };
      };
    };
    responses: {
      /** The role as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Role;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getGroupEntitlements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
        groupResourceId: components["parameters"]["GroupResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entitlements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** One entry for each module. */
            entitlements: Entitlement[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getUserEntitlement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
        userResourceId: components["parameters"]["UserResourceId"];
        /**
         * The module, called namespace elsewhere. Known are botfactory, collections, events, exemptions, groups, iac,
         * iam, insights and tags; newer releases have more. At least 1 characters.
         */
        module: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entitlement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** What the user may do. */
            entitlement: EntitlementRole;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setGroupEntitlements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Numbers of the groups. */
          group_ids: readonly number[];
          /** What the groups are to have. */
          entitlements: readonly EntitlementForSave[];
        };
      };
    };
    responses: {
      /** The entitlements, one entry for each group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupEntitlements[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listAuthenticationServers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The servers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The servers. */
            servers: AuthenticationServer[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listGroupMappings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the authentication server. */
        serverId: number;
      };
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
          "application/json": GroupMapping[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  addGroupMappings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the authentication server. */
        serverId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": readonly GroupMapping[];
      };
    };
    responses: {
      /** Added. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  replaceGroupMappings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the authentication server. */
        serverId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": readonly GroupMapping[];
      };
    };
    responses: {
      /** Replaced. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteGroupMappings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the authentication server. */
        serverId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": readonly GroupMapping[];
      };
    };
    responses: {
      /** Removed. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listClouds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The accounts with their number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CloudList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  searchClouds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CloudSearch;
      };
    };
    responses: {
      /** A page of accounts. `total_count` counts all that match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CloudList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listCloudTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The kinds of cloud. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The kinds of cloud. */
            clouds: CloudType[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listProvisioningClouds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The accounts. */
            clouds: Cloud[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  addCloud: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The account and how to sign in to it. */
          creation_params: CloudCreationParams;
        };
      };
    };
    responses: {
      /** The account in its short form. `creation_time` has microseconds here, and nowhere else. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Cloud;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateCloud: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the account, `id` in lists; not its resource id. */
        cloudId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CloudCreationParams;
      };
    };
    responses: {
      /** The account as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Cloud;
        };
      };
      /** The account as stored; one description of the API names this status in place of 200. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Cloud;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteCloud: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
        cloudResourceId: components["parameters"]["CloudResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Marked as deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setResourceName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The new name. */
          name: string;
        };
      };
    };
    responses: {
      /** Renamed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setCloudStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
          resource_ids: readonly ResourceIdText[];
          /**
           * `PAUSED` stops harvesting, `DEFAULT` resumes it.
           */
          status: "PAUSED" | "DEFAULT";
        };
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listCloudRegions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
        cloudResourceId: components["parameters"]["CloudResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The regions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The regions. */
            regions: CloudRegion[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  enableCloudRegion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
        regionResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Enabled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  disableCloudRegion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
        regionResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Disabled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listHarvestingStrategies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The strategies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The strategies. */
            strategies: HarvestingStrategy[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createHarvestingStrategy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Display name; called `name` in lists. */
          strategy_name: string;
          /** Kind of cloud that it is for, one of the ids of `listCloudTypes`, such as `AWS`. */
          cloud_type_id: string;
        };
      };
    };
    responses: {
      /** The number of the new strategy, and nothing else of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of the strategy; called `id` in lists. */
            strategy_id: number;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  assignHarvestingStrategy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the strategy. */
        strategyId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Numbers of the accounts, `id` in lists of clouds. */
          organization_service_ids: readonly number[];
          /** Kind of cloud that the strategy is for, such as `AWS`. */
          cloud_type_id: string;
          /**
           * Badges to assign the strategy by. The documentation shows an empty list only, so what
           * an entry looks like is not in the Swagger of 2019 (read in 2026); send `[]` to go by
           * the numbers alone.
           */
          badges: readonly unknown[];
        };
      };
    };
    responses: {
      /** Assigned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getLastHarvest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
        cloudResourceId: components["parameters"]["CloudResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The jobs of the account. Only the members shown here are known; there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LastHarvest[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  enqueueHarvestJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": HarvestScheduleInput;
      };
    };
    responses: {
      /** In the queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getQueueStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state of the queues. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": QueueStatus;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getSystemStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rows of the diagnosis. The members in the example are made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** One row for each thing looked at; its members are not in the Swagger of 2019 (read in 2026). */
            diagnostics?: {
              [key: string]: unknown;
            }[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listCloudDomains: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cloud organizations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The cloud organizations. */
            domains?: CloudDomain[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  addCloudDomain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CloudDomainForAdd;
      };
    };
    responses: {
      /** Added. What the answer holds is not in gstotts/insightcloudsec of 2022 (read in 2026); one client reads it as a cloud organization. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CloudDomain;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getEventDrivenHarvesting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether it is enabled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Whether event-driven harvesting is enabled. */
            event_driven_harvest_enabled: boolean;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  enableEventDrivenHarvesting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Enabled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  disableEventDrivenHarvesting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Disabled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  addHarvestConsumer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
        organizationServiceId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  removeHarvestConsumer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
        organizationServiceId: number;
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
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listHarvestConsumers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The consumers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The consumers. */
            consumers: HarvestConsumer[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  addHarvestProducers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the consumer's cloud account, `id` in lists of clouds; not an organization's number. */
        organizationServiceId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Numbers of the accounts to add, `id` in lists of clouds. */
          organization_service_ids: readonly number[];
          /** Regions whose events to send, such as `eu-west-1`. */
          regions: readonly string[];
          /** Types of resource whose events to send, such as `instance`. */
          resource_types: readonly string[];
          /** Sends events of all types. */
          enable_all_types: boolean;
          /** Whether the settings pass on to further accounts. */
          propagate: HarvestPropagation;
        };
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listHarvestProducers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The producers, in a shape that is not in the Swagger of 2019 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  disableHarvestProducers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
          resource_ids: readonly ResourceIdText[];
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createBadges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BadgeAssignment;
      };
    };
    responses: {
      /** Added; older releases. */
      200: {
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteBadges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BadgeAssignment;
      };
    };
    responses: {
      /** Removed; older releases. */
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  replaceBadges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BadgeAssignment;
      };
    };
    responses: {
      /** Replaced; older releases. */
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listBadges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The badges. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CloudBadge[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  countBadges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. Source: third party — gstotts/go-client-ics, badges.go ListResourcesBadgeCount */
          resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** One row for each account that exists. */
            resource_count: BadgeCount[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listCloudsWithBadges: {
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
           * Badges to look for; whether an account needs all of them or one is not in the Swagger
           * of 2019 (read in 2026). A client that sends none gets all accounts that have any
           * badge. Source: third party — gstotts/insightcloudsec, badges.go
           */
          badges?: readonly Badge[];
        };
      };
    };
    responses: {
      /** The accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadgedCloud[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  queryResources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResourceQuery;
      };
    };
    responses: {
      /** One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceQueryResult;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  queryResourcesEtl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResourceQuery;
      };
    };
    responses: {
      /** One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceQueryResult;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  queryResourcesV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResourceQuery;
      };
    };
    responses: {
      /** One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceQueryResult;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getResourceDetail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceDetail;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  searchResources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResourceSearch;
      };
    };
    responses: {
      /** One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceSearchResult;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listResourceTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceTagList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listResourceSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
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
          "application/json": ResourceSettingList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getResourceAssociations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
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
          "application/json": ResourceAssociations;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listResourceNotes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The notes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceNoteList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createResourceNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResourceNoteForCreate;
      };
    };
    responses: {
      /** Written. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setResourceOwner: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResourceOwnerForSet;
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listSupportedActions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
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
          "application/json": SupportedActionList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  searchResourcesByTags: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResourceTagSearch;
      };
    };
    responses: {
      /** The resources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceTagSearchResult;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listSavedTagConfigs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The searches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SavedTagConfigList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listAttachedPolicies: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AttachedPolicyList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listAccessKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a service user, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessKeyList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listDnsRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DnsRecordList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listDnsZoneNetworks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** Nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listInstanceNetworkInterfaces: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NetworkInterfaceList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listNetworkSubnets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a private network, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubnetList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listNetworkInterfaces: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a private network, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NetworkInterfaceList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listNetworkRouteTables: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a private network, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RouteTableList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listRoutes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a route table, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RouteList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listAccessListRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of an access list, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AccessListDirection;
      };
    };
    responses: {
      /** The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessListRuleList;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  detachPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
        resourceId: string;
        /** Resource id of the policy, with the colon at the end. At least 1 characters. */
        policyResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted. No content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  attachNetworkInterface: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NetworkInterfaceForAttach;
      };
    };
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createInstanceImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InstanceImageForCreate;
      };
    };
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getInstanceConsoleOutput: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
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
          "application/json": unknown;
        };
      };
      /** Nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createVolumeSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a volume, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VolumeSnapshotForCreate;
      };
    };
    responses: {
      /** Made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VolumeSnapshot;
        };
      };
      /** Made, and nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  modifyVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a volume, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VolumeForModify;
      };
    };
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  detachAutoscalingInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of an autoscaling group, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AutoscalingDetachment;
      };
    };
    responses: {
      /** Accepted. No content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  startInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  stopInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  restartInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  pauseInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  unpauseInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  suspendInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  resumeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  terminateInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  confirmInstanceResize: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  revertInstanceResize: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  attachPublicIp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PublicIpForAttach;
      };
    };
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  detachPublicIp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  restartCacheInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted. No content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  terminateCacheInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted. No content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  attachVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a volume, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VolumeForAttach;
      };
    };
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  detachVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Resource id of a volume, with the colon at the end. At least 1 characters. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; the provider carries it out later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createResourceGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the group, at most 64 characters. */
          group_name: string;
          /** What the group is for, at most 255 characters. */
          group_description?: string;
          /** Who owns the group; `organization` is the one word that is known. Source: vendor's code — DivvyCloud/tools auto_exemption.py */
          group_owner_type?: string;
          /** Category of the group; `system` is the one word that is known. */
          group_category?: string;
        };
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceGroup;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  addToResourceGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Resource ids of the groups, `resourcegroup:<n>:`, with the colon at the end. */
          resource_group_ids: readonly ResourceIdText[];
          /** Resource ids of the resources to add. */
          resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** The resources that were added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Resource ids of the resources. */
            resource_ids?: ResourceIdText[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteResources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Resource ids of what to delete. At least 1 items. */
          resource_ids: readonly string[];
        };
      };
    };
    responses: {
      /** Deleted; the client does not read the answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listInsights: {
    parameters: {
      query?: {
        /**
         * Meant to choose between short and full entries. Recorded answers with `true` and without it have the
         * same members; what `false` leaves out is not in the Swagger of 2019 (read in 2026). Source: third party — gstotts/go-client-ics, insights.go
         */
        detail?: boolean;
        /** Only insights with these labels (the words in `tags`), joined by commas. Source: third party — gstotts/go-client-ics, insights.go */
        labels?: readonly string[];
        /** Only insights of these packs, each written as source and number (`backoffice:36`), joined by commas. Source: third party — gstotts/go-client-ics, insights.go */
        pack_ids?: readonly string[];
        /** Only insights that look at one of these resource types, joined by commas. Source: third party — gstotts/go-client-ics, insights.go */
        resource_types?: readonly string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The insights, whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InsightListItem[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getInsight: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        insightId: components["parameters"]["InsightId"];
        /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
        source: components["parameters"]["InsightSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The insight. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Insight;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createInsight: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InsightForCreate;
      };
    };
    responses: {
      /** The insight with its new number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Insight;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateInsight: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the custom insight. */
        insightId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InsightForUpdate;
      };
    };
    responses: {
      /** The insight as stored, where the release returns it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Insight;
        };
      };
      /** Written; nothing is returned. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteInsight: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the custom insight. */
        insightId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createInsightsBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The insights to make, each whole. */
          insights: readonly InsightForCreate[];
        };
      };
    };
    responses: {
      /** Made; what the body holds is not in the Swagger of 2019 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** Made; nothing is returned. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteInsightsBulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Numbers of custom insights. */
          insights: readonly number[];
        };
      };
    };
    responses: {
      /** Deleted; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateInsightNotes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        insightId: components["parameters"]["InsightId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The text, Markdown. It replaces what was there. */
          notes: string;
        };
      };
    };
    responses: {
      /** Written; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateInsightMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Numbers of shipped insights; empty for none. */
          backoffice: readonly number[];
          /** Numbers of custom insights; empty for none. */
          custom: readonly number[];
          /** The pack as source and number, such as `custom:2`. */
          pack_id: string;
          /** The text to set. */
          metadata: string;
        };
      };
    };
    responses: {
      /** Written; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setInsightResourceGroupExemptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        insightId: components["parameters"]["InsightId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Where the insight comes from. */
          source: InsightSourceNameInput;
          /**
           * All resource groups to spare, by the bare number: 3 for the id `resourcegroup:3:`. An empty list
           * spares none.
           */
          groups: readonly number[];
        };
      };
    };
    responses: {
      /** Replaced; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  refreshInsightCounts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        insightId: components["parameters"]["InsightId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Started; what the body holds is not in the Swagger of 2019 (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** Started; nothing is returned. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  toggleInsightTimeseries: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        insightId: components["parameters"]["InsightId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Whole insights, as the Swagger of 2019 has them. */
          insights?: readonly InsightForCreate[];
        };
      };
    };
    responses: {
      /** Switched; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getInsightSevenDays: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        insightId: components["parameters"]["InsightId"];
        /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
        source: components["parameters"]["InsightSource"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The counts by day, as an object or as a list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          } | {
            [key: string]: unknown;
          }[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listInsightResourceHistory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
        insightId: components["parameters"]["InsightId"];
        /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
        source: components["parameters"]["InsightSource"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** One entry per resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InsightHistoryEntry[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listInsightViolations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
         * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
         */
        resourceId: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The violated insights; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InsightViolation[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  selectInsights: {
    parameters: {
      query?: {
        /** Only insights of this source, `backoffice` or `custom`. */
        source?: InsightSourceNameInput;
        /** Only insights with these labels. How several are written is not in insightCloudSec_Scripts of 2022 (read in 2026); other lists join them by commas. */
        labels?: string;
        /** Only insights whose name has this text. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The matching insights. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InsightSelection;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getFilterRegistry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The filters by id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": QueryFilterRegistry;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listFindingsPerCloud: {
    parameters: {
      query?: {
        /** Where to go on, from the answer before. Leave it out for the first page. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** Number of the cloud account: 18 for the resource id `divvyorganizationservice:18`. */
        organizationServiceId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of findings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CloudFindingPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listInsightPacks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The packs, whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InsightPack[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createInsightPack: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InsightPackForWrite;
      };
    };
    responses: {
      /** The pack with its new number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InsightPack;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateInsightPack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the custom pack, without its source. */
        packId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InsightPackForWrite;
      };
    };
    responses: {
      /** The pack as stored, where the release returns it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InsightPack;
        };
      };
      /** Written; nothing is returned. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteInsightPack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the custom pack, without its source. */
        packId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createExemptions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Who approved it, an e-mail address or a name. */
          approver: string;
          /** Number of the insight. */
          insight_id: number;
          /** Where the insight comes from. */
          insight_source: InsightSourceNameInput;
          /** Ids of the resources, with the colon at the end where it belongs to them. */
          resource_ids: readonly ResourceIdText[];
          /** Type of all these resources, such as `storagecontainer`. */
          resource_type: string;
          /** First day, `YYYY-MM-DD`, without a time. */
          start_date: string;
          /** Day on which it ends, `YYYY-MM-DD`, without a time. Left out, it never ends. */
          expiration_date?: string;
          /** Why. */
          notes?: string;
        };
      };
    };
    responses: {
      /** The exemptions, one for each resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Exemption[];
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteExemptions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Numbers of the exemptions. */
          exemption_ids: readonly number[];
        };
      };
    };
    responses: {
      /** Removed; nothing is returned but an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listExemptions: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. Sizes from 50 to 2000 are in use; a limit is not in Divvy_scripts of 2021 (read in 2026). At least 1. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Only exemptions that have this text; empty for all. */
          search?: string;
          /** Only exemptions from insights of this pack, by its id (joined: `backoffice:36`); `null` for all. */
          pack?: string | number | null;
          /** Only exemptions in clouds with these badges; empty for all. */
          badges?: readonly Badge[];
          /** How the badges combine: `AND` or `OR`. */
          badge_filter_operator?: string;
        };
      };
    };
    responses: {
      /** A page of exemptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ExemptionPage;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listBots: {
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
           * Conditions on members of the rows; empty for all bots. They are not the query filters that bots are
           * made of.
           */
          filters: readonly ListFilter[];
          /** Rows in one page; the vendor shows 25, and 500 is in use. At least 1. */
          limit?: number;
          /** Where the page starts, from 0. */
          offset?: number;
          /** Member to sort by, with ` ASC` or ` DESC` behind it or alone. */
          order_by?: OrderBy;
        };
      };
    };
    responses: {
      /** A page of bots. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BotPage;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
        botResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The bot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Bot;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createBot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BotForCreate;
      };
    };
    responses: {
      /** The bot with its new id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Bot;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  updateBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
        botResourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BotForUpdate;
      };
    };
    responses: {
      /** The bot as stored, where the release returns it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Bot;
        };
      };
      /** Changed; nothing is returned. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  runBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
        botResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Accepted; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  archiveBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
        botResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Archived; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  archiveBots: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Ids of the bots, `divvybot:<organization>:<number>`. */
          resource_ids: readonly ResourceIdText[];
        };
      };
    };
    responses: {
      /** Archived; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getBotFunctionRegistry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Filters and actions, whole lists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BotFunctionRegistry;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  pauseBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
        botResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Paused; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  resumeBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
        botResourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Resumed; nothing is returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listScheduledEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScheduledEventSearch;
      };
    };
    responses: {
      /** A page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The events. */
            events: ScheduledEvent[];
            /** Number of all events that match; called `total` here and `total_count` or `count` in other lists. */
            total?: number | null;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  deleteScheduledEvents: {
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
           * What to do with the events: `delete`.
           */
          action: "delete";
          /** The events, by the `event_id` of `listScheduledEvents`. */
          event_ids: readonly number[];
        };
      };
    };
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listScheduledEventHistory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScheduledEventSearch;
      };
    };
    responses: {
      /** A page of runs. The times in the example are made up in form as well. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The runs. */
            events: ScheduledEventRun[];
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  listIacConfigs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The configurations, whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IacConfig[];
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  submitIacScan: {
    parameters: {
      query?: {
        /**
         * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
         * server takes `false` where it is left out.
         */
        readable?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the scan in the list of scans. */
          scan_name: string;
          /** Who asked for it, as text for the list. */
          author_name: string;
          /** Name of the configuration, from `listIacConfigs`. */
          config_name: string;
          /** Kind of template: `terraform` or `cft` (CloudFormation) are known. */
          iac_provider: string;
          /**
           * The template, a JSON document written as one text. For Terraform it is what `terraform show -json` says
           * of a saved plan.
           */
          scan_template: string;
        };
      };
    };
    responses: {
      /** Passed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IacScanResult;
          "text/html": string;
        };
      };
      /** Passed, with warnings of insights that are set to warn only. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IacScanResult;
          "text/html": string;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      /** Failed, with the same result; the scan itself worked. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IacScanResult;
          "text/html": string;
        };
      };
      500: components["responses"]["ServerErrorV3"];
    };
  };
  getIacScan: {
    parameters: {
      query?: {
        /**
         * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
         * server takes `false` where it is left out.
         */
        readable?: boolean;
      };
      header?: never;
      path: {
        /** Number of the scan, `build_id` of the submission and `id` in lists. */
        buildId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scan, as JSON or as a page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IacScan;
          "text/html": string;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listIacScans: {
    parameters: {
      query?: {
        /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
        page?: number;
        /** Rows in one page. Inferred, and without a known limit. At least 1. */
        page_size?: number;
      };
      header?: never;
      path?: never;
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
          "application/json": IacScanPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listIacScansV4: {
    parameters: {
      query?: {
        /** Page number, from 1. The server begins with 1 where it is left out. */
        page?: number;
        /** Rows in one page; the known caller asks for 25. At least 1. */
        page_size?: number;
        /** What to sort by, the number or the time. */
        sort?: "id" | "create_time";
        /** Which way to sort. */
        sort_dir?: "asc" | "desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of scans; its members are not in r7cli of 2026 (read in 2026). */
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
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  getIacScanV4: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the scan. */
        scanId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scan; its members are not in r7cli of 2026 (read in 2026). */
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
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  getIacScanReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the scan. */
        scanId: number;
      };
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
          "application/json": SarifReport;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listAwsAccessKeys: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. At least 1. */
        page_size?: components["parameters"]["PageSize"];
        /** Whether to list the keys of temporary (STS) sessions as well. */
        include_session?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of keys, in a shape that is not in r7cli of 2026 (read in 2026). The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfigPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  createAwsAccessKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Display name. */
          name: string;
          /** The key's id at AWS. */
          access_key_id: string;
          /**
           * Format: password
           * The key's secret.
           */
          secret_access_key: string;
        };
      };
    };
    responses: {
      /** Added. The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfig;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  deleteAwsAccessKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The product's id of the key, from `listAwsAccessKeys`. It is not in r7cli of 2026 (read in 2026) whether this is the id at AWS. At least 1 characters. */
        keyId: string;
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
        content?: never;
      };
      /** Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listAwsRoles: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page. At least 1. */
        page_size?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of roles, in a shape that is not in r7cli of 2026 (read in 2026). The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfigPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  createAwsRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Display name. */
          name: string;
          /** ARN of the role at AWS. */
          role_arn: string;
        };
      };
    };
    responses: {
      /** Added. The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfig;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  getAwsRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
        roleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The role. The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfig;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  updateAwsRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
        roleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Display name. */
          name?: string;
          /** ARN of the role at AWS. */
          role_arn?: string;
        };
      };
    };
    responses: {
      /** Changed. The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfig;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  deleteAwsRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
        roleId: string;
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
        content?: never;
      };
      /** Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  getAwsAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
        organizationServiceId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfig;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  updateAwsAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
        organizationServiceId: number;
      };
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
      /** Changed. The example is made up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AwsConfig;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  deleteAwsAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
        organizationServiceId: number;
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
        content?: never;
      };
      /** Removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listPrincipalActions: {
    parameters: {
      query: {
        /** First day, `YYYY-MM-DD`, without a time. */
        start: string;
        /** Last day, `YYYY-MM-DD`, without a time. */
        end: string;
      };
      header?: never;
      path: {
        /**
         * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
         * the end belongs to it. At least 1 characters.
         */
        principalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The actions, and the days that could not be read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PrincipalActivity;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listPrincipalPermissions: {
    parameters: {
      query?: {
        /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
        page?: number;
      };
      header?: never;
      path: {
        /**
         * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
         * the end belongs to it. At least 1 characters.
         */
        principalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of permissions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PrincipalPermissionPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  getPrincipalRemediationPolicy: {
    parameters: {
      query: {
        /** First day, `YYYY-MM-DD`, without a time. */
        start: string;
        /** Last day, `YYYY-MM-DD`, without a time. */
        end: string;
      };
      header?: never;
      path: {
        /**
         * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
         * the end belongs to it. At least 1 characters.
         */
        principalId: string;
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
          "application/json": PrincipalRemediation;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listResourceVulnerabilitySummaries: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** A page of images. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ImageAssessmentPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listVulnerabilities: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** A page of CVEs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VulnerabilityPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  listResourceVulnerabilities: {
    parameters: {
      query?: {
        /** Page number, from 1. */
        page?: components["parameters"]["Page"];
        /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * Resource id from the list of images, such as `containerdeployment:<cloud>:<namespace>:<name or image>:`, with
         * the colon at the end. At least 1 characters.
         */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** A page of CVEs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceVulnerabilityPage;
        };
      };
      400: components["responses"]["BadRequestV3"];
      401: components["responses"]["UnauthorizedV3"];
      403: components["responses"]["ForbiddenV3"];
      404: components["responses"]["NotFoundV3"];
      500: components["responses"]["ServerErrorV3"];
    };
  };
  exportScorecard: {
    parameters: {
      query: {
        /**
         * Pack to look at, as `custom:<number>` or `backoffice:<number>`. How several are joined is not in the
         * public scripts that were seen (read in 2026). At least 1 characters.
         */
        pack_ids: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ScorecardScope;
      };
    };
    responses: {
      /** The scorecard and the resources that fail. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Scorecard;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createScorecardExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the export. */
          name: string;
        };
      };
    };
    responses: {
      /** The number of the export. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of the export. */
            id: number;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createScorecardExportConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Number of the export. */
          export_id: number;
          /** Name of the settings. */
          name: string;
          /** Number of a pack of one's own; null where `backoffice_pack_id` is set. */
          custom_pack_id: number | null;
          /** Number of a pack of the vendor; null where `custom_pack_id` is set. */
          backoffice_pack_id: number | null;
          /** Clouds that the export is about. */
          organization_service_filters?: ScorecardExportClouds;
          /** Insights that the export is about. */
          insight_filters?: ScorecardInsightFilters;
          /** Leaves out what passes. */
          bad_only?: boolean;
          /**
           * Tags of resources. The known requests have an empty list, so the form of an entry is
           * not in Divvy_scripts of 2021 (read in 2026).
           */
          resource_tags?: readonly unknown[];
        };
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the subscription. */
          name: string;
          /** How often; `daily` is known. */
          schedule: string;
          /** Hour to send at. The zone is not in Divvy_scripts of 2021 (read in 2026). */
          hour: number;
          /** Minute to send at. */
          minute: number;
          /** Day to send on, such as `monday`. Known requests send it with a daily schedule too. */
          day_of_week?: string;
          /** Addresses to send to. */
          email_addresses: readonly string[];
          /** Title in the mail. */
          email_sub_title?: string;
          /**
           * Tags of resources. The known requests have an empty list, so the form of an entry is
           * not in Divvy_scripts of 2021 (read in 2026).
           */
          resource_tags?: readonly unknown[];
          /**
           * Badges of clouds. The known requests have an empty list, so the form of an entry is
           * not in Divvy_scripts of 2021 (read in 2026).
           */
          badges?: readonly unknown[];
          /**
           * Whether a cloud needs all the badges or one of them.
           */
          badge_filter_operator?: "AND" | "OR";
          /** Kind of what is sent; `scorecard` is known. */
          item_type: string;
          /** Number of what is sent; for a scorecard that of the export. */
          item_id: number;
        };
      };
    };
    responses: {
      /** The number of the subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Number of the subscription. */
            id: number;
          };
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  createDataCollection: {
    parameters: {
      query?: {
        /** Asks for counts in the answer. What they look like is not in DivvyCloud/tools of 2019 (read in 2026). */
        detailed_counts?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Name of the collection. */
          collection_name: string;
          /** The values: each key is a value, and what stands behind it is its description. */
          collection_data: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** The collection. */
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
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  setCustomLogo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Address of a PNG image, or a data URI that holds one. */
          image: string;
        };
      };
    };
    responses: {
      /** Set. There is no body, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
  getClientVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The release. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      400: components["responses"]["BadRequestV2"];
      401: components["responses"]["UnauthorizedV2"];
      403: components["responses"]["ForbiddenV2"];
      404: components["responses"]["NotFoundV2"];
      500: components["responses"]["ServerErrorV2"];
    };
  };
}
