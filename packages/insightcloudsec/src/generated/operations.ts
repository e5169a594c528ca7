// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import type { OperationCall, PagedOperationCall, VariantOperationCall } from '@sec/core';
import type {
  AccessKeyList,
  AccessListRuleList,
  ApiOnlyUser,
  AttachedPolicyList,
  AuthenticationServer,
  AwsConfig,
  AwsConfigPage,
  Badge,
  BadgeCount,
  BadgedCloud,
  Bot,
  BotCategoryInput,
  BotFunctionRegistry,
  BotInstructionsForWrite,
  BotPage,
  BotSeverityInput,
  Cloud,
  CloudBadge,
  CloudCreationParams,
  CloudDomain,
  CloudFindingPage,
  CloudList,
  CloudRegion,
  CloudType,
  ContainerVulnerability,
  ConvertedUser,
  CreatedOrganization,
  CreatedUser,
  CurrentUser,
  DnsRecordList,
  Entitlement,
  EntitlementForSave,
  EntitlementRole,
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
  HarvestScheduleInput,
  HarvestingStrategy,
  IacConfig,
  IacScan,
  IacScanListItem,
  IacScanPage,
  IacScanResult,
  ImageAssessment,
  ImageAssessmentPage,
  Insight,
  InsightFilterForWrite,
  InsightForCreate,
  InsightHistoryEntry,
  InsightListItem,
  InsightPack,
  InsightSelection,
  InsightSeverityInput,
  InsightSourceNameInput,
  InsightViolation,
  LastHarvest,
  ListFilter,
  LoginSession,
  NetworkInterfaceList,
  OrderBy,
  Organization,
  OrganizationDetail,
  PrincipalActivity,
  PrincipalPermission,
  PrincipalPermissionPage,
  PrincipalRemediation,
  QueryFilter,
  QueryFilterRegistry,
  QueueStatus,
  ResourceAssociations,
  ResourceDetail,
  ResourceEnvelope,
  ResourceGroup,
  ResourceIdText,
  ResourceNoteList,
  ResourceQueryResult,
  ResourceSearchResult,
  ResourceSettingList,
  ResourceTag,
  ResourceTagList,
  ResourceTagSearchResult,
  ResourceVulnerability,
  ResourceVulnerabilityPage,
  Role,
  RouteList,
  RouteTableList,
  SarifReport,
  SavedTagConfigList,
  ScheduledEvent,
  ScheduledEventRun,
  Scorecard,
  ScorecardExportClouds,
  ScorecardInsightFilters,
  ScorecardResourceScope,
  SubnetList,
  SupportedActionList,
  TwoFactorState,
  User,
  UserList,
  VolumeSnapshot,
  VulnerabilityPage,
} from './schemas.js';

export type * from './schemas.js';

/** Input of an operation that takes nothing: it is left out, or an empty object. */
export type NoInput = Record<string, never> | void;

/** Input of `login`. */
export type LoginInput = {
  /** Login name. */
  readonly username: string;
  /** Password of the user. */
  readonly password: string;
};

/** Payload of `login`. */
export type LoginOutput = LoginSession;

/** Input of `createApiOnlyUser`. */
export type CreateApiOnlyUserInput = {
  /** Name that is shown. */
  readonly name: string;
  /** Login name. */
  readonly username: string;
  /** E-mail address. */
  readonly email: string;
  /** How the user signs in. One client sends `internal`, a newer one leaves it out. */
  readonly authentication_type?: string | undefined;
  /** When the key ends, unix time. The unit is not in the vendor's documentation or go-client-ics of 2023 (read in 2026); seconds are likely. */
  readonly expiration_date?: number | undefined;
};

/** Payload of `createApiOnlyUser`. */
export type CreateApiOnlyUserOutput = ApiOnlyUser;

/** Input of `createApiKey`. */
export type CreateApiKeyInput = {
  /** Number of the user. Source: third party — alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py */
  readonly user_id: string | number;
  /** Length of the key. 32 and 44 are in use. Source: third party — alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py */
  readonly key_length: number;
};

/** Payload of `createApiKey`. */
export type CreateApiKeyOutput = string;

/** Payload of `logout`. */
export type LogoutOutput = void;

/** Input of `deactivateApiKeys`. */
export type DeactivateApiKeysInput = {
  /** Number of the user. */
  readonly user_id: string | number;
};

/** Payload of `deactivateApiKeys`. */
export type DeactivateApiKeysOutput = void;

/** Input of `convertUserToApiOnly`. */
export type ConvertUserToApiOnlyInput = {
  /** Number of the user. */
  readonly user_id: string | number;
};

/** Payload of `convertUserToApiOnly`. */
export type ConvertUserToApiOnlyOutput = ConvertedUser;

/** Input of `setConsoleAccess`. */
export type SetConsoleAccessInput = {
  /** Number of the user. */
  readonly user_id: string | number;
  /** `true` keeps the user out of the console. */
  readonly console_access_denied: boolean;
};

/** Payload of `setConsoleAccess`. */
export type SetConsoleAccessOutput = void;

/** Payload of `listUsers`. */
export type ListUsersOutput = UserList;

/** Input of `searchUsers`. */
export type SearchUsersInput = {
  /** Conditions that all have to hold. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
  /** What to sort by, such as `name ASC`. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `searchUsers`. */
export type SearchUsersOutput = UserList;

/** One item of `searchUsers`. */
export type SearchUsersItem = User;

/** Input of `listDomainAdmins`. */
export type ListDomainAdminsInput = {
  /** Conditions that all have to hold. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
  /** What to sort by, such as `name ASC`. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `listDomainAdmins`. */
export type ListDomainAdminsOutput = UserList;

/** One item of `listDomainAdmins`. */
export type ListDomainAdminsItem = User;

/** Payload of `getCurrentUser`. */
export type GetCurrentUserOutput = CurrentUser;

/** Input of `createUser`. */
export type CreateUserInput = {
  /** Name that is shown. */
  readonly name: string;
  /** E-mail address; answers call it `email_address`. */
  readonly email: string;
  /** Login name. */
  readonly username: string;
  /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
  readonly access_level: string;
  /** Whether a local user must sign in with two factors. */
  readonly two_factor_required?: boolean | undefined;
  /** Password of a local user; releases of 2019 only. */
  readonly password?: string | undefined;
  /** The same password again; releases of 2019 only. */
  readonly confirm_password?: string | undefined;
  /** `saml` for a user of single sign-on; left out for a local one. Source: third party — gstotts/insightcloudsec, users.go; gstotts/go-client-ics, models_users.go */
  readonly authentication_type?: string | undefined;
  /** Server that the user signs in through, from the list of authentication servers; with `saml`. Source: third party — gstotts/insightcloudsec, users.go; gstotts/go-client-ics, models_users.go */
  readonly authentication_server_id?: number | undefined;
  /**
   * Groups of a user of single sign-on. The recorded request has an empty list, so the
   * form of an id is not in the Swagger of 2019 (read in 2026); elsewhere in the API
   * `group_ids` are numbers.
   */
  readonly group_ids?: readonly (number | string)[] | undefined;
};

/** Payload of `createUser`. */
export type CreateUserOutput = CreatedUser;

/** Input of `updateUser`. */
export type UpdateUserInput = {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
  /** Login name. */
  readonly username: string;
  /** Name that is shown. */
  readonly name: string;
  /** E-mail address; answers call it `email_address`. */
  readonly email: string;
  /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
  readonly access_level: string;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateUser`. */
export type UpdateUserOutput = void;

/** Input of `setUserAccessLevel`. */
export type SetUserAccessLevelInput = {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
  /** The present level. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
  readonly current_access_level: string;
  /** The level to have, one of the same words. */
  readonly new_access_level: string;
};

/** Payload of `setUserAccessLevel`. */
export type SetUserAccessLevelOutput = void;

/** Input of `deleteUser`. */
export type DeleteUserInput = {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
};

/** Payload of `deleteUser`. */
export type DeleteUserOutput = void;

/** Input of `listUserGroups`. */
export type ListUserGroupsInput = {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
};

/** Payload of `listUserGroups`. */
export type ListUserGroupsOutput = {
  /** The groups of the user. */
  groups: GroupOfUser[];
};

/** Input of `getTwoFactorState`. */
export type GetTwoFactorStateInput = {
  /** Number of the user; the caller when left out. */
  readonly user_id?: number | undefined;
};

/** Payload of `getTwoFactorState`. */
export type GetTwoFactorStateOutput = TwoFactorState;

/** Payload of `enableTwoFactor`. */
export type EnableTwoFactorOutput = {
  /** Secret for the authenticator. */
  otp_secret: string;
};

/** Input of `disableTwoFactor`. */
export type DisableTwoFactorInput = {
  /** Number of another user; the caller when left out. A server that ignores it turns off the caller's own second factor. Source: third party — gstotts/insightcloudsec, users.go Disable2FA; gstotts/go-client-ics, users.go */
  readonly user_id?: number | undefined;
};

/** Payload of `disableTwoFactor`. */
export type DisableTwoFactorOutput = {
  /** Whether two-factor sign-in is off now. */
  success: boolean;
};

/** Payload of `listOrganizations`. */
export type ListOrganizationsOutput = Organization[];

/** Payload of `listOrganizationDetails`. */
export type ListOrganizationDetailsOutput = {
  /** The organizations. */
  organizations: OrganizationDetail[];
};

/** Input of `createOrganization`. */
export type CreateOrganizationInput = {
  /** Name of the new organization, unique in the installation. */
  readonly organization_name: string;
};

/** Payload of `createOrganization`. */
export type CreateOrganizationOutput = CreatedOrganization;

/** Input of `updateOrganization`. */
export type UpdateOrganizationInput = {
  /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
  readonly organizationResourceId: string;
  /** The new name, unique in the installation. */
  readonly organization_name: string;
};

/** Payload of `updateOrganization`. */
export type UpdateOrganizationOutput = void;

/** Input of `deleteOrganization`. */
export type DeleteOrganizationInput = {
  /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
  readonly organizationResourceId: string;
};

/** Payload of `deleteOrganization`. */
export type DeleteOrganizationOutput = void;

/** Input of `switchOrganization`. */
export type SwitchOrganizationInput = {
  /** Name of the organization to work in. */
  readonly organization_name: string;
};

/** Payload of `switchOrganization`. */
export type SwitchOrganizationOutput = void;

/** Payload of `listGroups`. */
export type ListGroupsOutput = {
  /** The groups. */
  groups: Group[];
};

/** Input of `createGroup`. */
export type CreateGroupInput = {
  /** Name of the group. */
  readonly group_name: string;
};

/** Payload of `createGroup`. */
export type CreateGroupOutput = GroupAnswer;

/** Input of `deleteGroup`. */
export type DeleteGroupInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
};

/** Payload of `deleteGroup`. */
export type DeleteGroupOutput = void;

/** Input of `addGroupUsers`. */
export type AddGroupUsersInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** Users to add, as resource ids with the colon at the end. */
  readonly user_resource_ids: readonly ResourceIdText[];
};

/** Payload of `addGroupUsers`. */
export type AddGroupUsersOutput = GroupAnswer;

/** Input of `replaceGroupUsers`. */
export type ReplaceGroupUsersInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** All users that the group is to have, as resource ids with the colon at the end. */
  readonly user_resource_ids: readonly ResourceIdText[];
};

/** Payload of `replaceGroupUsers`. */
export type ReplaceGroupUsersOutput = GroupAnswer;

/** Input of `removeGroupUser`. */
export type RemoveGroupUserInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** The user, as resource id with the colon at the end. */
  readonly user_resource_id: ResourceIdText;
};

/** Payload of `removeGroupUser`. */
export type RemoveGroupUserOutput = GroupAnswer;

/** Input of `listGroupUsers`. */
export type ListGroupUsersInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
};

/** Payload of `listGroupUsers`. */
export type ListGroupUsersOutput = {
  /** The users of the group. */
  users: User[];
};

/** Input of `listGroupRoles`. */
export type ListGroupRolesInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
};

/** Payload of `listGroupRoles`. */
export type ListGroupRolesOutput = {
  /** The roles of the group; empty where it has none. */
  roles: Role[];
};

/** Input of `replaceGroupRoles`. */
export type ReplaceGroupRolesInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** All roles that the group is to have, as `divvyrole:<organization>:<role>` without a colon at the end. */
  readonly resource_ids: readonly ResourceIdText[];
};

/** Payload of `replaceGroupRoles`. */
export type ReplaceGroupRolesOutput = GroupAnswer;

/** Payload of `listRoles`. */
export type ListRolesOutput = {
  /** The roles. */
  roles: Role[];
};

/** Input of `createRole`. */
export type CreateRoleInput = {
  /** Name of the role. */
  readonly name: string;
  /** Free text. */
  readonly description: string;
  /** Allows everything. The single permissions are not reset by it. */
  readonly all_permissions: boolean;
  /** Allows seeing resources. */
  readonly view: boolean;
  /** Allows making resources. */
  readonly provision: boolean;
  /** Allows changing resources. */
  readonly manage: boolean;
  /** Allows deleting resources. */
  readonly delete: boolean;
  /** Allows adding cloud accounts; not on older releases. Source: third party — gstotts/go-client-ics, models_user_roles.go */
  readonly add_cloud?: boolean | undefined;
  /** Allows removing cloud accounts; not on older releases. Source: third party — gstotts/go-client-ics, models_user_roles.go */
  readonly delete_cloud?: boolean | undefined;
  /** Makes the role about everything. */
  readonly global_scope: boolean;
};

/** Payload of `createRole`. */
export type CreateRoleOutput = Role;

/** Input of `updateRole`. */
export type UpdateRoleInput = {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** Name of the role. */
  readonly name: string;
  /** Free text. */
  readonly description: string;
  /** Allows everything. The single permissions are not reset by it. */
  readonly all_permissions: boolean;
  /** Allows seeing resources. */
  readonly view: boolean;
  /** Allows making resources. */
  readonly provision: boolean;
  /** Allows changing resources. */
  readonly manage: boolean;
  /** Allows deleting resources. */
  readonly delete: boolean;
  /** Allows adding cloud accounts; not on older releases. Source: third party — gstotts/go-client-ics, models_user_roles.go */
  readonly add_cloud?: boolean | undefined;
  /** Allows removing cloud accounts; not on older releases. Source: third party — gstotts/go-client-ics, models_user_roles.go */
  readonly delete_cloud?: boolean | undefined;
  /** Makes the role about everything. */
  readonly global_scope: boolean;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateRole`. */
export type UpdateRoleOutput = Role;

/** Input of `updateRoleScope`. */
export type UpdateRoleScopeInput = {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** Clouds and resource groups to add. */
  readonly resource_ids: readonly ResourceIdText[];
  /** Clouds and resource groups to remove. The name does not say that anything is outdated. */
  readonly deprecated_resource_ids: readonly ResourceIdText[];
};

/** Payload of `updateRoleScope`. */
export type UpdateRoleScopeOutput = Role;

/** Input of `replaceRoleGroups`. */
export type ReplaceRoleGroupsInput = {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** All groups that are to have the role, as resource ids without a colon at the end. */
  readonly group_resource_ids: readonly ResourceIdText[];
};

/** Payload of `replaceRoleGroups`. */
export type ReplaceRoleGroupsOutput = Role;

/** Input of `updateRoleBadges`. */
export type UpdateRoleBadgesInput = {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** `AND` for clouds that have all the badges, `OR` for those that have one of them. */
  readonly operator: 'AND' | 'OR';
  /** The badges. */
  readonly badges: readonly Badge[];
};

/** Payload of `updateRoleBadges`. */
export type UpdateRoleBadgesOutput = Role;

/** Input of `getGroupEntitlements`. */
export type GetGroupEntitlementsInput = {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
};

/** Payload of `getGroupEntitlements`. */
export type GetGroupEntitlementsOutput = {
  /** One entry for each module. */
  entitlements: Entitlement[];
};

/** Input of `getUserEntitlement`. */
export type GetUserEntitlementInput = {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
  /**
   * The module, called namespace elsewhere. Known are botfactory, collections, events, exemptions, groups, iac,
   * iam, insights and tags; newer releases have more. At least 1 characters.
   */
  readonly module: string;
};

/** Payload of `getUserEntitlement`. */
export type GetUserEntitlementOutput = {
  /** What the user may do. */
  entitlement: EntitlementRole;
};

/** Input of `setGroupEntitlements`. */
export type SetGroupEntitlementsInput = {
  /** Numbers of the groups. */
  readonly group_ids: readonly number[];
  /** What the groups are to have. */
  readonly entitlements: readonly EntitlementForSave[];
};

/** Payload of `setGroupEntitlements`. */
export type SetGroupEntitlementsOutput = GroupEntitlements[];

/** Payload of `listAuthenticationServers`. */
export type ListAuthenticationServersOutput = {
  /** The servers. */
  servers: AuthenticationServer[];
};

/** Input of `listGroupMappings`. */
export type ListGroupMappingsInput = {
  /** Number of the authentication server. */
  readonly serverId: number;
};

/** Payload of `listGroupMappings`. */
export type ListGroupMappingsOutput = GroupMapping[];

/** Input of `addGroupMappings`. */
export type AddGroupMappingsInput = {
  /** Number of the authentication server. */
  readonly serverId: number;
  /** The mappings to add. */
  readonly body: readonly GroupMapping[];
};

/** Payload of `addGroupMappings`. */
export type AddGroupMappingsOutput = void;

/** Input of `replaceGroupMappings`. */
export type ReplaceGroupMappingsInput = {
  /** Number of the authentication server. */
  readonly serverId: number;
  /** All mappings that the server is to have. */
  readonly body: readonly GroupMapping[];
};

/** Payload of `replaceGroupMappings`. */
export type ReplaceGroupMappingsOutput = void;

/** Input of `deleteGroupMappings`. */
export type DeleteGroupMappingsInput = {
  /** Number of the authentication server. */
  readonly serverId: number;
  /** The mappings to remove. */
  readonly body: readonly GroupMapping[];
};

/** Payload of `deleteGroupMappings`. */
export type DeleteGroupMappingsOutput = void;

/** Payload of `listClouds`. */
export type ListCloudsOutput = CloudList;

/** Input of `searchClouds`. */
export type SearchCloudsInput = {
  /** Conditions on members of the accounts, such as `account_id`. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows to answer with. The documentation shows 25; clients send up to 5000. */
  readonly limit?: number | undefined;
  /** Rows to skip, 0 for the first page. */
  readonly offset?: number | undefined;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
  /** Only accounts with these badges; `badge_filter_operator` says whether all or one of them. */
  readonly badges?: readonly Badge[] | undefined;
  /** `AND` for accounts with all of `badges`, `OR` for accounts with one of them, or empty for no choice. */
  readonly badge_filter_operator?: 'OR' | 'AND' | '' | undefined;
  /** Part of an id or a name to search for. */
  readonly search_string?: string | undefined;
  /** Switches the advanced search on. What it changes is not in insightconnect-plugins of 2026 (read in 2026). */
  readonly advanced_search?: boolean | undefined;
  /** Only accounts without any badge. */
  readonly empty_badges?: boolean | undefined;
  /** Leaves out accounts with these badges. */
  readonly exclusion_badges?: readonly Badge[] | undefined;
};

/** Payload of `searchClouds`. */
export type SearchCloudsOutput = CloudList;

/** One item of `searchClouds`. */
export type SearchCloudsItem = Cloud;

/** Payload of `listCloudTypes`. */
export type ListCloudTypesOutput = {
  /** The kinds of cloud. */
  clouds: CloudType[];
};

/** Payload of `listProvisioningClouds`. */
export type ListProvisioningCloudsOutput = {
  /** The accounts. */
  clouds: Cloud[];
};

/** Input of `addCloud`. */
export type AddCloudInput = {
  /** The account and how to sign in to it. */
  readonly creation_params: CloudCreationParams;
};

/** Payload of `addCloud`. */
export type AddCloudOutput = Cloud;

/** Input of `updateCloud`. */
export type UpdateCloudInput = {
  /** Number of the account, `id` in lists; not its resource id. */
  readonly cloudId: number;
  /**
   * Kind of cloud, one of the ids of `listCloudTypes`: AWS, AWS_CHINA, AWS_GOV, AZURE_ARM, AZURE_CHINA, AZURE_GOV, GCE,
   * ALICLOUD, OCI, K8S_R7 and others.
   */
  readonly cloud_type: string;
  /** Display name. */
  readonly name: string;
  /**
   * How to sign in. AWS: `standard`, `assume_role` or `instance_assume_role`. Azure: `standard` or `client_certificate`.
   * Leave it out for Google Cloud.
   */
  readonly authentication_type?: string | undefined;
  /** AWS account number, 12 digits. It is a text, because a number would lose zeros in front. */
  readonly account_number?: string | undefined;
  /** AWS: the access key's id. Azure: the client secret, or with `client_certificate` the certificate as PEM text. */
  readonly api_key?: string | undefined;
  /** AWS: the secret of the access key. */
  readonly secret_key?: string | undefined;
  /** AWS: role to assume. */
  readonly role_arn?: string | undefined;
  /** AWS: external id of the role's trust. */
  readonly external_id?: string | undefined;
  /** AWS: name of the role's sessions. */
  readonly session_name?: string | undefined;
  /** AWS: length of the role's sessions in seconds. */
  readonly duration?: number | undefined;
  /** Harvesting strategy to follow, see `listHarvestingStrategies`. */
  readonly strategy_id?: number | undefined;
  /** Azure: the tenant. */
  readonly tenant_id?: string | undefined;
  /** Azure: the registered application. */
  readonly app_id?: string | undefined;
  /** Azure: the subscription. */
  readonly subscription_id?: string | undefined;
  /** Azure: thumbprint of the certificate; needed with `client_certificate`. */
  readonly certificate_thumbprint?: string | undefined;
  /** Google Cloud: id of the project. */
  readonly project?: string | undefined;
  /** Google Cloud: the service account's key file. */
  readonly api_credentials?: GcpServiceAccountKey | undefined;
};

/** Payload of `updateCloud`. */
export type UpdateCloudOutput = Cloud;

/** Input of `deleteCloud`. */
export type DeleteCloudInput = {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly cloudResourceId: string;
};

/** Payload of `deleteCloud`. */
export type DeleteCloudOutput = void;

/** Input of `setResourceName`. */
export type SetResourceNameInput = {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** The new name. */
  readonly name: string;
};

/** Payload of `setResourceName`. */
export type SetResourceNameOutput = void;

/** Input of `setCloudStatus`. */
export type SetCloudStatusInput = {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly resource_ids: readonly ResourceIdText[];
  /** `PAUSED` stops harvesting, `DEFAULT` resumes it. */
  readonly status: 'PAUSED' | 'DEFAULT';
};

/** Payload of `setCloudStatus`. */
export type SetCloudStatusOutput = void;

/** Input of `listCloudRegions`. */
export type ListCloudRegionsInput = {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly cloudResourceId: string;
};

/** Payload of `listCloudRegions`. */
export type ListCloudRegionsOutput = {
  /** The regions. */
  regions: CloudRegion[];
};

/** Input of `enableCloudRegion`. */
export type EnableCloudRegionInput = {
  /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
  readonly regionResourceId: string;
};

/** Payload of `enableCloudRegion`. */
export type EnableCloudRegionOutput = void;

/** Input of `disableCloudRegion`. */
export type DisableCloudRegionInput = {
  /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
  readonly regionResourceId: string;
};

/** Payload of `disableCloudRegion`. */
export type DisableCloudRegionOutput = void;

/** Payload of `listHarvestingStrategies`. */
export type ListHarvestingStrategiesOutput = {
  /** The strategies. */
  strategies: HarvestingStrategy[];
};

/** Input of `createHarvestingStrategy`. */
export type CreateHarvestingStrategyInput = {
  /** Display name; called `name` in lists. */
  readonly strategy_name: string;
  /** Kind of cloud that it is for, one of the ids of `listCloudTypes`, such as `AWS`. */
  readonly cloud_type_id: string;
};

/** Payload of `createHarvestingStrategy`. */
export type CreateHarvestingStrategyOutput = {
  /** Number of the strategy; called `id` in lists. */
  strategy_id: number;
};

/** Input of `assignHarvestingStrategy`. */
export type AssignHarvestingStrategyInput = {
  /** Number of the strategy. */
  readonly strategyId: number;
  /** Numbers of the accounts, `id` in lists of clouds. */
  readonly organization_service_ids: readonly number[];
  /** Kind of cloud that the strategy is for, such as `AWS`. */
  readonly cloud_type_id: string;
  /**
   * Badges to assign the strategy by. The documentation shows an empty list only, so what
   * an entry looks like is not in the Swagger of 2019 (read in 2026); send `[]` to go by
   * the numbers alone.
   */
  readonly badges: readonly unknown[];
};

/** Payload of `assignHarvestingStrategy`. */
export type AssignHarvestingStrategyOutput = void;

/** Input of `getLastHarvest`. */
export type GetLastHarvestInput = {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly cloudResourceId: string;
};

/** Payload of `getLastHarvest`. */
export type GetLastHarvestOutput = LastHarvest[];

/** Input of `enqueueHarvestJob`. */
export type EnqueueHarvestJobInput = {
  /** The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged. */
  readonly body: HarvestScheduleInput;
};

/** Payload of `enqueueHarvestJob`. */
export type EnqueueHarvestJobOutput = void;

/** Payload of `getQueueStatus`. */
export type GetQueueStatusOutput = QueueStatus;

/** Payload of `getSystemStatus`. */
export type GetSystemStatusOutput = {
  /** One row for each thing looked at; its members are not in the Swagger of 2019 (read in 2026). */
  diagnostics?: Record<string, unknown>[];
};

/** Payload of `listCloudDomains`. */
export type ListCloudDomainsOutput = {
  /** The cloud organizations. */
  domains?: CloudDomain[];
};

/** Input of `addCloudDomain`. */
export type AddCloudDomainInput = {
  /** Kind of cloud: `AWS`, `AZURE_ARM` or `GCE`. */
  readonly cloud_type: string;
  /**
   * Credentials of the organization's root: for Google Cloud the key file of a service account. Its members
   * for other clouds are not in gstotts/insightcloudsec of 2022 (read in 2026). It holds secrets; keep it out
   * of logs.
   */
  readonly credentials: Record<string, unknown>;
  /** Display name. */
  readonly nickname: string;
  /** Domain name or id of the organization. */
  readonly domain_name?: string | undefined;
  /** Ids of the parent folders. */
  readonly parent_folder_id?: readonly string[] | undefined;
  /** Adds its accounts by themselves. One client sends it for Google Cloud only. */
  readonly auto_add?: boolean | undefined;
  /** Gives its accounts badges by themselves. One client sends it for Google Cloud only. */
  readonly auto_badge?: boolean | undefined;
  /** Removes accounts that are gone. One client sends it for Google Cloud only. */
  readonly auto_remove?: boolean | undefined;
  /** Removes accounts that are suspended. One client sends it for AWS only. */
  readonly remove_suspended?: boolean | undefined;
  /** Prefixes of names to leave out. */
  readonly skip_prefixes?: readonly string[] | undefined;
};

/** Payload of `addCloudDomain`. */
export type AddCloudDomainOutput = CloudDomain;

/** Payload of `getEventDrivenHarvesting`. */
export type GetEventDrivenHarvestingOutput = {
  /** Whether event-driven harvesting is enabled. */
  event_driven_harvest_enabled: boolean;
};

/** Payload of `enableEventDrivenHarvesting`. */
export type EnableEventDrivenHarvestingOutput = void;

/** Payload of `disableEventDrivenHarvesting`. */
export type DisableEventDrivenHarvestingOutput = void;

/** Input of `addHarvestConsumer`. */
export type AddHarvestConsumerInput = {
  /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
  readonly organizationServiceId: number;
};

/** Payload of `addHarvestConsumer`. */
export type AddHarvestConsumerOutput = void;

/** Input of `removeHarvestConsumer`. */
export type RemoveHarvestConsumerInput = {
  /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
  readonly organizationServiceId: number;
};

/** Payload of `removeHarvestConsumer`. */
export type RemoveHarvestConsumerOutput = void;

/** Payload of `listHarvestConsumers`. */
export type ListHarvestConsumersOutput = {
  /** The consumers. */
  consumers: HarvestConsumer[];
};

/** Input of `addHarvestProducers`. */
export type AddHarvestProducersInput = {
  /** Number of the consumer's cloud account, `id` in lists of clouds; not an organization's number. */
  readonly organizationServiceId: number;
  /** Numbers of the accounts to add, `id` in lists of clouds. */
  readonly organization_service_ids: readonly number[];
  /** Regions whose events to send, such as `eu-west-1`. */
  readonly regions: readonly string[];
  /** Types of resource whose events to send, such as `instance`. */
  readonly resource_types: readonly string[];
  /** Sends events of all types. */
  readonly enable_all_types: boolean;
  /** Whether the settings pass on to further accounts. */
  readonly propagate: HarvestPropagation;
};

/** Payload of `addHarvestProducers`. */
export type AddHarvestProducersOutput = void;

/** Payload of `listHarvestProducers`. */
export type ListHarvestProducersOutput = unknown;

/** Input of `disableHarvestProducers`. */
export type DisableHarvestProducersInput = {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly resource_ids: readonly ResourceIdText[];
};

/** Payload of `disableHarvestProducers`. */
export type DisableHarvestProducersOutput = void;

/** Input of `createBadges`. */
export type CreateBadgesInput = {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly target_resource_ids: readonly ResourceIdText[];
  /** The badges. A key may occur once only. */
  readonly badges: readonly Badge[];
};

/** Payload of `createBadges`. */
export type CreateBadgesOutput = void;

/** Input of `deleteBadges`. */
export type DeleteBadgesInput = {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly target_resource_ids: readonly ResourceIdText[];
  /** The badges. A key may occur once only. */
  readonly badges: readonly Badge[];
};

/** Payload of `deleteBadges`. */
export type DeleteBadgesOutput = void;

/** Input of `replaceBadges`. */
export type ReplaceBadgesInput = {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly target_resource_ids: readonly ResourceIdText[];
  /** The badges. A key may occur once only. */
  readonly badges: readonly Badge[];
};

/** Payload of `replaceBadges`. */
export type ReplaceBadgesOutput = void;

/** Input of `listBadges`. */
export type ListBadgesInput = {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listBadges`. */
export type ListBadgesOutput = CloudBadge[];

/** Input of `countBadges`. */
export type CountBadgesInput = {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. Source: third party — gstotts/go-client-ics, badges.go ListResourcesBadgeCount */
  readonly resource_ids: readonly ResourceIdText[];
};

/** Payload of `countBadges`. */
export type CountBadgesOutput = {
  /** One row for each account that exists. */
  resource_count: BadgeCount[];
};

/** Input of `listCloudsWithBadges`. */
export type ListCloudsWithBadgesInput = {
  /**
   * Badges to look for; whether an account needs all of them or one is not in the Swagger
   * of 2019 (read in 2026). A client that sends none gets all accounts that have any
   * badge. Source: third party — gstotts/insightcloudsec, badges.go
   */
  readonly badges?: readonly Badge[] | undefined;
};

/** Payload of `listCloudsWithBadges`. */
export type ListCloudsWithBadgesOutput = BadgedCloud[];

/** Input of `queryResources`. */
export type QueryResourcesInput = {
  /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. Source: vendor's code — DivvyCloud/tools list_dns_records.py */
  readonly selected_resource_type?: string | undefined;
  /** Types to narrow `counts` to. */
  readonly resource_types?: readonly string[] | undefined;
  /**
   * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
   * look in. Empty means everything that the caller sees.
   */
  readonly scopes?: readonly ResourceIdText[] | undefined;
  /** Query filters, all of which must match. `getFilterRegistry` lists them. */
  readonly filters?: readonly QueryFilter[] | undefined;
  /** Badges of the clouds to look in. */
  readonly badges?: readonly Badge[] | undefined;
  /** Whether a cloud must have all of the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Tags of the resources. */
  readonly tags?: readonly ResourceTag[] | undefined;
  /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
  readonly insight?: string | undefined;
  /** With `insight`, the resources that are exempted from it. */
  readonly insight_exemptions?: boolean | undefined;
  /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. Not together with `cursor`. At least 0. */
  readonly offset?: number | undefined;
  /** `next_cursor` of the page before. Left out for the first page. */
  readonly cursor?: string | undefined;
  /** What to sort by; may be empty. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `queryResources`. */
export type QueryResourcesOutput = ResourceQueryResult;

/** One item of `queryResources`. */
export type QueryResourcesItem = ResourceEnvelope;

/** Input of `queryResourcesEtl`. */
export type QueryResourcesEtlInput = {
  /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. Source: vendor's code — DivvyCloud/tools list_dns_records.py */
  readonly selected_resource_type?: string | undefined;
  /** Types to narrow `counts` to. */
  readonly resource_types?: readonly string[] | undefined;
  /**
   * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
   * look in. Empty means everything that the caller sees.
   */
  readonly scopes?: readonly ResourceIdText[] | undefined;
  /** Query filters, all of which must match. `getFilterRegistry` lists them. */
  readonly filters?: readonly QueryFilter[] | undefined;
  /** Badges of the clouds to look in. */
  readonly badges?: readonly Badge[] | undefined;
  /** Whether a cloud must have all of the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Tags of the resources. */
  readonly tags?: readonly ResourceTag[] | undefined;
  /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
  readonly insight?: string | undefined;
  /** With `insight`, the resources that are exempted from it. */
  readonly insight_exemptions?: boolean | undefined;
  /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. Not together with `cursor`. At least 0. */
  readonly offset?: number | undefined;
  /** `next_cursor` of the page before. Left out for the first page. */
  readonly cursor?: string | undefined;
  /** What to sort by; may be empty. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `queryResourcesEtl`. */
export type QueryResourcesEtlOutput = ResourceQueryResult;

/** One item of `queryResourcesEtl`. */
export type QueryResourcesEtlItem = ResourceEnvelope;

/** Input of `queryResourcesV2`. */
export type QueryResourcesV2Input = {
  /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. Source: vendor's code — DivvyCloud/tools list_dns_records.py */
  readonly selected_resource_type?: string | undefined;
  /** Types to narrow `counts` to. */
  readonly resource_types?: readonly string[] | undefined;
  /**
   * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
   * look in. Empty means everything that the caller sees.
   */
  readonly scopes?: readonly ResourceIdText[] | undefined;
  /** Query filters, all of which must match. `getFilterRegistry` lists them. */
  readonly filters?: readonly QueryFilter[] | undefined;
  /** Badges of the clouds to look in. */
  readonly badges?: readonly Badge[] | undefined;
  /** Whether a cloud must have all of the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Tags of the resources. */
  readonly tags?: readonly ResourceTag[] | undefined;
  /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
  readonly insight?: string | undefined;
  /** With `insight`, the resources that are exempted from it. */
  readonly insight_exemptions?: boolean | undefined;
  /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. Not together with `cursor`. At least 0. */
  readonly offset?: number | undefined;
  /** `next_cursor` of the page before. Left out for the first page. */
  readonly cursor?: string | undefined;
  /** What to sort by; may be empty. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `queryResourcesV2`. */
export type QueryResourcesV2Output = ResourceQueryResult;

/** One item of `queryResourcesV2`. */
export type QueryResourcesV2Item = ResourceEnvelope;

/** Input of `getResourceDetail`. */
export type GetResourceDetailInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `getResourceDetail`. */
export type GetResourceDetailOutput = ResourceDetail;

/** Input of `searchResources`. */
export type SearchResourcesInput = {
  /** Part of an id, a name or the id of an image. At least 1 characters. */
  readonly search_string: string;
  /** Rows in one page. 1 to 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
};

/** Payload of `searchResources`. */
export type SearchResourcesOutput = ResourceSearchResult;

/** One item of `searchResources`. */
export type SearchResourcesItem = FoundResource;

/** Input of `listResourceTags`. */
export type ListResourceTagsInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `listResourceTags`. */
export type ListResourceTagsOutput = ResourceTagList;

/** Input of `listResourceSettings`. */
export type ListResourceSettingsInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `listResourceSettings`. */
export type ListResourceSettingsOutput = ResourceSettingList;

/** Input of `getResourceAssociations`. */
export type GetResourceAssociationsInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `getResourceAssociations`. */
export type GetResourceAssociationsOutput = ResourceAssociations;

/** Input of `listResourceNotes`. */
export type ListResourceNotesInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `listResourceNotes`. */
export type ListResourceNotesOutput = ResourceNoteList;

/** Input of `createResourceNote`. */
export type CreateResourceNoteInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Text of the note. */
  readonly note_text: string;
};

/** Payload of `createResourceNote`. */
export type CreateResourceNoteOutput = void;

/** Input of `setResourceOwner`. */
export type SetResourceOwnerInput = {
  /** Resource ids. */
  readonly resource_ids: readonly ResourceIdText[];
  /** Resource id of a user, `divvyuser:<id>:`. At least 1 characters. Source: third party — gstotts/insightcloudsec, resources.go SetOwner */
  readonly owner_resource_id: string;
};

/** Payload of `setResourceOwner`. */
export type SetResourceOwnerOutput = void;

/** Input of `listSupportedActions`. */
export type ListSupportedActionsInput = {
  /** Resource id, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listSupportedActions`. */
export type ListSupportedActionsOutput = SupportedActionList;

/** Input of `searchResourcesByTags`. */
export type SearchResourcesByTagsInput = {
  /** Keys of tags. */
  readonly tag_keys: readonly string[];
  /** Types to look among. */
  readonly resource_types: readonly string[];
  /** By its name, whether a resource must have all of the keys. Not in Divvy_scripts of 2021 (read in 2026). */
  readonly contains_all: boolean;
  /** By its name, whether a resource must have none of the keys. Not in Divvy_scripts of 2021 (read in 2026). */
  readonly missing_all: boolean;
  /** Cloud accounts to look in, in the form that `scopes` of a saved search has; all unless given. */
  readonly organization_services?: readonly unknown[] | undefined;
};

/** Payload of `searchResourcesByTags`. */
export type SearchResourcesByTagsOutput = ResourceTagSearchResult;

/** Payload of `listSavedTagConfigs`. */
export type ListSavedTagConfigsOutput = SavedTagConfigList;

/** Input of `listAttachedPolicies`. */
export type ListAttachedPoliciesInput = {
  /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listAttachedPolicies`. */
export type ListAttachedPoliciesOutput = AttachedPolicyList;

/** Input of `listAccessKeys`. */
export type ListAccessKeysInput = {
  /** Resource id of a service user, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listAccessKeys`. */
export type ListAccessKeysOutput = AccessKeyList;

/** Input of `listDnsRecords`. */
export type ListDnsRecordsInput = {
  /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listDnsRecords`. */
export type ListDnsRecordsOutput = DnsRecordList;

/** Input of `listDnsZoneNetworks`. */
export type ListDnsZoneNetworksInput = {
  /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listDnsZoneNetworks`. */
export type ListDnsZoneNetworksOutput = unknown;

/** Input of `listInstanceNetworkInterfaces`. */
export type ListInstanceNetworkInterfacesInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `listInstanceNetworkInterfaces`. */
export type ListInstanceNetworkInterfacesOutput = NetworkInterfaceList;

/** Input of `listNetworkSubnets`. */
export type ListNetworkSubnetsInput = {
  /** Resource id of a private network, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listNetworkSubnets`. */
export type ListNetworkSubnetsOutput = SubnetList;

/** Input of `listNetworkInterfaces`. */
export type ListNetworkInterfacesInput = {
  /** Resource id of a private network, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listNetworkInterfaces`. */
export type ListNetworkInterfacesOutput = NetworkInterfaceList;

/** Input of `listNetworkRouteTables`. */
export type ListNetworkRouteTablesInput = {
  /** Resource id of a private network, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listNetworkRouteTables`. */
export type ListNetworkRouteTablesOutput = RouteTableList;

/** Input of `listRoutes`. */
export type ListRoutesInput = {
  /** Resource id of a route table, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `listRoutes`. */
export type ListRoutesOutput = RouteList;

/** Input of `listAccessListRules`. */
export type ListAccessListRulesInput = {
  /** Resource id of an access list, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Direction of the traffic. */
  readonly direction: 'ingress' | 'egress';
};

/** Payload of `listAccessListRules`. */
export type ListAccessListRulesOutput = AccessListRuleList;

/** Input of `detachPolicy`. */
export type DetachPolicyInput = {
  /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Resource id of the policy, with the colon at the end. At least 1 characters. */
  readonly policyResourceId: string;
};

/** Payload of `detachPolicy`. */
export type DetachPolicyOutput = void;

/** Input of `attachNetworkInterface`. */
export type AttachNetworkInterfaceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Place on the instance, from 0. It travels as text. */
  readonly device_index: string | number;
};

/** Payload of `attachNetworkInterface`. */
export type AttachNetworkInterfaceOutput = void;

/** Input of `createInstanceImage`. */
export type CreateInstanceImageInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Name. At least 1 characters. */
  readonly name: string;
};

/** Payload of `createInstanceImage`. */
export type CreateInstanceImageOutput = void;

/** Input of `getInstanceConsoleOutput`. */
export type GetInstanceConsoleOutputInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `getInstanceConsoleOutput`. */
export type GetInstanceConsoleOutputOutput = unknown;

/** Input of `createVolumeSnapshot`. */
export type CreateVolumeSnapshotInput = {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Name. At least 1 characters. */
  readonly name: string;
};

/** Payload of `createVolumeSnapshot`. */
export type CreateVolumeSnapshotOutput = VolumeSnapshot;

/** Input of `modifyVolume`. */
export type ModifyVolumeInput = {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Operations per second. */
  readonly iops?: number | undefined;
  /** Size; the unit is not in the Swagger of 2019 (read in 2026). */
  readonly size?: number | undefined;
  /** Kind of volume in the words of the provider, such as `io1`. */
  readonly volume_type?: string | undefined;
};

/** Payload of `modifyVolume`. */
export type ModifyVolumeOutput = void;

/** Input of `detachAutoscalingInstance`. */
export type DetachAutoscalingInstanceInput = {
  /** Resource id of an autoscaling group, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** The instance to take out. The documented sample lists the resource id and the provider's id of one instance. */
  readonly instance: readonly string[];
  /**
   * Lowers the number of instances that the group wants, so that none comes in its place. The documented sample has the
   * word `boolean` for a value.
   */
  readonly decrement_capacity: boolean;
};

/** Payload of `detachAutoscalingInstance`. */
export type DetachAutoscalingInstanceOutput = void;

/** Input of `startInstance`. */
export type StartInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `startInstance`. */
export type StartInstanceOutput = void;

/** Input of `stopInstance`. */
export type StopInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `stopInstance`. */
export type StopInstanceOutput = void;

/** Input of `restartInstance`. */
export type RestartInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `restartInstance`. */
export type RestartInstanceOutput = void;

/** Input of `pauseInstance`. */
export type PauseInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `pauseInstance`. */
export type PauseInstanceOutput = void;

/** Input of `unpauseInstance`. */
export type UnpauseInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `unpauseInstance`. */
export type UnpauseInstanceOutput = void;

/** Input of `suspendInstance`. */
export type SuspendInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `suspendInstance`. */
export type SuspendInstanceOutput = void;

/** Input of `resumeInstance`. */
export type ResumeInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `resumeInstance`. */
export type ResumeInstanceOutput = void;

/** Input of `terminateInstance`. */
export type TerminateInstanceInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `terminateInstance`. */
export type TerminateInstanceOutput = void;

/** Input of `confirmInstanceResize`. */
export type ConfirmInstanceResizeInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `confirmInstanceResize`. */
export type ConfirmInstanceResizeOutput = void;

/** Input of `revertInstanceResize`. */
export type RevertInstanceResizeInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `revertInstanceResize`. */
export type RevertInstanceResizeOutput = void;

/** Input of `attachPublicIp`. */
export type AttachPublicIpInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Resource id of the public address. At least 1 characters. */
  readonly publicip_resource_id: string;
};

/** Payload of `attachPublicIp`. */
export type AttachPublicIpOutput = void;

/** Input of `detachPublicIp`. */
export type DetachPublicIpInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `detachPublicIp`. */
export type DetachPublicIpOutput = void;

/** Input of `restartCacheInstance`. */
export type RestartCacheInstanceInput = {
  /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `restartCacheInstance`. */
export type RestartCacheInstanceOutput = void;

/** Input of `terminateCacheInstance`. */
export type TerminateCacheInstanceInput = {
  /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `terminateCacheInstance`. */
export type TerminateCacheInstanceOutput = void;

/** Input of `attachVolume`. */
export type AttachVolumeInput = {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Resource id of the instance. At least 1 characters. */
  readonly instance_resource_id: string;
  /** Name of the device, such as `/dev/sdf`. */
  readonly instance_mount_point: string;
};

/** Payload of `attachVolume`. */
export type AttachVolumeOutput = void;

/** Input of `detachVolume`. */
export type DetachVolumeInput = {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
};

/** Payload of `detachVolume`. */
export type DetachVolumeOutput = void;

/** Input of `createResourceGroup`. */
export type CreateResourceGroupInput = {
  /** Name of the group, at most 64 characters. */
  readonly group_name: string;
  /** What the group is for, at most 255 characters. */
  readonly group_description?: string | undefined;
  /** Who owns the group; `organization` is the one word that is known. Source: vendor's code — DivvyCloud/tools auto_exemption.py */
  readonly group_owner_type?: string | undefined;
  /** Category of the group; `system` is the one word that is known. */
  readonly group_category?: string | undefined;
};

/** Payload of `createResourceGroup`. */
export type CreateResourceGroupOutput = ResourceGroup;

/** Input of `addToResourceGroups`. */
export type AddToResourceGroupsInput = {
  /** Resource ids of the groups, `resourcegroup:<n>:`, with the colon at the end. */
  readonly resource_group_ids: readonly ResourceIdText[];
  /** Resource ids of the resources to add. */
  readonly resource_ids: readonly ResourceIdText[];
};

/** Payload of `addToResourceGroups`. */
export type AddToResourceGroupsOutput = {
  /** Resource ids of the resources. */
  resource_ids?: ResourceIdText[];
};

/** Input of `deleteResources`. */
export type DeleteResourcesInput = {
  /** Resource ids of what to delete. At least 1 items. */
  readonly resource_ids: readonly string[];
};

/** Payload of `deleteResources`. */
export type DeleteResourcesOutput = void;

/** Input of `listInsights`. */
export type ListInsightsInput = {
  /**
   * Meant to choose between short and full entries. Recorded answers with `true` and without it have the
   * same members; what `false` leaves out is not in the Swagger of 2019 (read in 2026). Source: third party — gstotts/go-client-ics, insights.go
   */
  readonly detail?: boolean | undefined;
  /** Only insights with these labels (the words in `tags`), joined by commas. Source: third party — gstotts/go-client-ics, insights.go */
  readonly labels?: readonly string[] | undefined;
  /** Only insights of these packs, each written as source and number (`backoffice:36`), joined by commas. Source: third party — gstotts/go-client-ics, insights.go */
  readonly pack_ids?: readonly string[] | undefined;
  /** Only insights that look at one of these resource types, joined by commas. Source: third party — gstotts/go-client-ics, insights.go */
  readonly resource_types?: readonly string[] | undefined;
};

/** Payload of `listInsights`. */
export type ListInsightsOutput = InsightListItem[];

/** Input of `getInsight`. */
export type GetInsightInput = {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
  readonly source: string;
};

/** Payload of `getInsight`. */
export type GetInsightOutput = Insight;

/** Input of `createInsight`. */
export type CreateInsightInput = {
  /** Name of the insight. */
  readonly name: string;
  /** What it finds. */
  readonly description: string;
  /** 1 informational to 5 critical. */
  readonly severity: InsightSeverityInput;
  /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
  readonly scopes: readonly ResourceIdText[];
  /** Labels; empty for none. */
  readonly tags: readonly string[];
  /** Resource types to look at. */
  readonly resource_types: readonly string[];
  /** Query filters that a resource must match, all of them. */
  readonly filters: readonly InsightFilterForWrite[];
  /** Owner, such as `divvyuser:12:`. Send `null` for none: leaving it out has made calls fail. */
  readonly owner_resource_id?: string | null | undefined;
  /** Number of the insight that it is a copy of. Send `null` for none: leaving it out has made calls fail. */
  readonly template_id?: number | null | undefined;
  /** Badges of the clouds to limit it to. */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | null | undefined;
  /** A list that the samples send empty; the Swagger of 2019 says no more of it. */
  readonly selects?: readonly string[] | undefined;
  /** Record the history of its counts. */
  readonly timeseries?: boolean | undefined;
  /** Free text beside the insight. */
  readonly meta_data?: string | null | undefined;
  /** Long text, Markdown. If it does not arrive, write it with `updateInsightNotes`. */
  readonly notes?: string | null | undefined;
  /** Organization; part of the vendor's example. The caller's own where left out. */
  readonly organization_id?: number | null | undefined;
  /** Part of the vendor's example; only `custom` makes sense. */
  readonly source?: 'custom' | undefined;
  /** Part of the vendor's example and always `null`; the server gives the number. */
  readonly insight_id?: null | undefined;
};

/** Payload of `createInsight`. */
export type CreateInsightOutput = Insight;

/** Input of `updateInsight`. */
export type UpdateInsightInput = {
  /** Number of the custom insight. */
  readonly insightId: number;
  /** Name of the insight. */
  readonly name: string;
  /** What it finds. */
  readonly description: string;
  /** 1 informational to 5 critical. */
  readonly severity: InsightSeverityInput;
  /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
  readonly scopes: readonly ResourceIdText[];
  /** Labels; empty for none. */
  readonly tags: readonly string[];
  /** Resource types to look at. */
  readonly resource_types: readonly string[];
  /** Query filters that a resource must match, all of them. */
  readonly filters: readonly InsightFilterForWrite[];
  /** Owner, such as `divvyuser:12:`; send `null` for none. */
  readonly owner_resource_id?: string | null | undefined;
  /** Number of the insight that it is a copy of; send `null` for none. */
  readonly template_id?: number | null | undefined;
  /** Badges of the clouds to limit it to. Source: third party — gstotts/insightcloudsec, insights.go */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. Source: third party — gstotts/insightcloudsec, insights.go */
  readonly badge_filter_operator?: string | null | undefined;
  /** Free text beside the insight. Source: third party — gstotts/insightcloudsec, insights.go */
  readonly meta_data?: string | null | undefined;
  /** Long text, Markdown. Source: third party — gstotts/insightcloudsec, insights.go */
  readonly notes?: string | null | undefined;
  /** A list that only the edit has; known callers send it empty. */
  readonly selects?: readonly unknown[] | undefined;
  /** Whether history is recorded. */
  readonly timeseries?: boolean | undefined;
  /** Organization; part of the vendor's example. Source: third party — gstotts/insightcloudsec, insights.go */
  readonly organization_id?: number | null | undefined;
  /** Part of the vendor's example; only `custom` makes sense. Source: third party — gstotts/insightcloudsec, insights.go */
  readonly source?: 'custom' | undefined;
  /** Number of the insight; part of the vendor's example. Source: third party — gstotts/insightcloudsec, insights.go */
  readonly insight_id?: number | null | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateInsight`. */
export type UpdateInsightOutput = Insight;

/** Input of `deleteInsight`. */
export type DeleteInsightInput = {
  /** Number of the custom insight. */
  readonly insightId: number;
};

/** Payload of `deleteInsight`. */
export type DeleteInsightOutput = void;

/** Input of `createInsightsBulk`. */
export type CreateInsightsBulkInput = {
  /** The insights to make, each whole. */
  readonly insights: readonly InsightForCreate[];
};

/** Payload of `createInsightsBulk`. */
export type CreateInsightsBulkOutput = unknown;

/** Input of `deleteInsightsBulk`. */
export type DeleteInsightsBulkInput = {
  /** Numbers of custom insights. */
  readonly insights: readonly number[];
};

/** Payload of `deleteInsightsBulk`. */
export type DeleteInsightsBulkOutput = void;

/** Input of `updateInsightNotes`. */
export type UpdateInsightNotesInput = {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** The text, Markdown. It replaces what was there. */
  readonly notes: string;
};

/** Payload of `updateInsightNotes`. */
export type UpdateInsightNotesOutput = void;

/** Input of `updateInsightMetadata`. */
export type UpdateInsightMetadataInput = {
  /** Numbers of shipped insights; empty for none. */
  readonly backoffice: readonly number[];
  /** Numbers of custom insights; empty for none. */
  readonly custom: readonly number[];
  /** The pack as source and number, such as `custom:2`. */
  readonly pack_id: string;
  /** The text to set. */
  readonly metadata: string;
};

/** Payload of `updateInsightMetadata`. */
export type UpdateInsightMetadataOutput = void;

/** Input of `setInsightResourceGroupExemptions`. */
export type SetInsightResourceGroupExemptionsInput = {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Where the insight comes from. */
  readonly source: InsightSourceNameInput;
  /**
   * All resource groups to spare, by the bare number: 3 for the id `resourcegroup:3:`. An empty list
   * spares none.
   */
  readonly groups: readonly number[];
};

/** Payload of `setInsightResourceGroupExemptions`. */
export type SetInsightResourceGroupExemptionsOutput = void;

/** Input of `refreshInsightCounts`. */
export type RefreshInsightCountsInput = {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
};

/** Payload of `refreshInsightCounts`. */
export type RefreshInsightCountsOutput = unknown;

/** Input of `toggleInsightTimeseries`. */
export type ToggleInsightTimeseriesInput = {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Whole insights, as the Swagger of 2019 has them. */
  readonly insights?: readonly InsightForCreate[] | undefined;
};

/** Payload of `toggleInsightTimeseries`. */
export type ToggleInsightTimeseriesOutput = void;

/** Input of `getInsightSevenDays`. */
export type GetInsightSevenDaysInput = {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
  readonly source: string;
};

/** Payload of `getInsightSevenDays`. */
export type GetInsightSevenDaysOutput = Record<string, unknown> | Record<string, unknown>[];

/** Input of `listInsightResourceHistory`. */
export type ListInsightResourceHistoryInput = {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
  readonly source: string;
};

/** Payload of `listInsightResourceHistory`. */
export type ListInsightResourceHistoryOutput = InsightHistoryEntry[];

/** Input of `listInsightViolations`. */
export type ListInsightViolationsInput = {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
};

/** Payload of `listInsightViolations`. */
export type ListInsightViolationsOutput = InsightViolation[];

/** Input of `selectInsights`. */
export type SelectInsightsInput = {
  /** Only insights of this source, `backoffice` or `custom`. */
  readonly source?: InsightSourceNameInput | undefined;
  /** Only insights with these labels. How several are written is not in insightCloudSec_Scripts of 2022 (read in 2026); other lists join them by commas. */
  readonly labels?: string | undefined;
  /** Only insights whose name has this text. */
  readonly search?: string | undefined;
};

/** Payload of `selectInsights`. */
export type SelectInsightsOutput = InsightSelection;

/** Payload of `getFilterRegistry`. */
export type GetFilterRegistryOutput = QueryFilterRegistry;

/** Input of `listFindingsPerCloud`. */
export type ListFindingsPerCloudInput = {
  /** Number of the cloud account: 18 for the resource id `divvyorganizationservice:18`. */
  readonly organizationServiceId: number;
  /** Where to go on, from the answer before. Leave it out for the first page. */
  readonly cursor?: string | undefined;
};

/** Payload of `listFindingsPerCloud`. */
export type ListFindingsPerCloudOutput = CloudFindingPage;

/** Payload of `listInsightPacks`. */
export type ListInsightPacksOutput = InsightPack[];

/** Input of `createInsightPack`. */
export type CreateInsightPackInput = {
  /** Name of the pack. */
  readonly name: string;
  /** What it is for. */
  readonly description: string;
  /** Numbers of shipped insights; empty for none. */
  readonly backoffice: readonly number[];
  /** Numbers of custom insights; empty for none. */
  readonly custom: readonly number[];
  /** Badges of the clouds to limit it to. */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | null | undefined;
  /** Address of a picture. */
  readonly logo_url?: string | null | undefined;
};

/** Payload of `createInsightPack`. */
export type CreateInsightPackOutput = InsightPack;

/** Input of `updateInsightPack`. */
export type UpdateInsightPackInput = {
  /** Number of the custom pack, without its source. */
  readonly packId: number;
  /** Name of the pack. */
  readonly name: string;
  /** What it is for. */
  readonly description: string;
  /** Numbers of shipped insights; empty for none. */
  readonly backoffice: readonly number[];
  /** Numbers of custom insights; empty for none. */
  readonly custom: readonly number[];
  /** Badges of the clouds to limit it to. */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | null | undefined;
  /** Address of a picture. */
  readonly logo_url?: string | null | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateInsightPack`. */
export type UpdateInsightPackOutput = InsightPack;

/** Input of `deleteInsightPack`. */
export type DeleteInsightPackInput = {
  /** Number of the custom pack, without its source. */
  readonly packId: number;
};

/** Payload of `deleteInsightPack`. */
export type DeleteInsightPackOutput = void;

/** Input of `createExemptions`. */
export type CreateExemptionsInput = {
  /** Who approved it, an e-mail address or a name. */
  readonly approver: string;
  /** Number of the insight. */
  readonly insight_id: number;
  /** Where the insight comes from. */
  readonly insight_source: InsightSourceNameInput;
  /** Ids of the resources, with the colon at the end where it belongs to them. */
  readonly resource_ids: readonly ResourceIdText[];
  /** Type of all these resources, such as `storagecontainer`. */
  readonly resource_type: string;
  /** First day, `YYYY-MM-DD`, without a time. */
  readonly start_date: string;
  /** Day on which it ends, `YYYY-MM-DD`, without a time. Left out, it never ends. */
  readonly expiration_date?: string | undefined;
  /** Why. */
  readonly notes?: string | undefined;
};

/** Payload of `createExemptions`. */
export type CreateExemptionsOutput = Exemption[];

/** Input of `deleteExemptions`. */
export type DeleteExemptionsInput = {
  /** Numbers of the exemptions. */
  readonly exemption_ids: readonly number[];
};

/** Payload of `deleteExemptions`. */
export type DeleteExemptionsOutput = void;

/** Input of `listExemptions`. */
export type ListExemptionsInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. Sizes from 50 to 2000 are in use; a limit is not in Divvy_scripts of 2021 (read in 2026). At least 1. */
  readonly page_size?: number | undefined;
  /** Only exemptions that have this text; empty for all. */
  readonly search?: string | undefined;
  /** Only exemptions from insights of this pack, by its id (joined: `backoffice:36`); `null` for all. */
  readonly pack?: string | number | null | undefined;
  /** Only exemptions in clouds with these badges; empty for all. */
  readonly badges?: readonly Badge[] | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | undefined;
};

/** Payload of `listExemptions`. */
export type ListExemptionsOutput = ExemptionPage;

/** One item of `listExemptions`. */
export type ListExemptionsItem = Exemption;

/** Input of `listBots`. */
export type ListBotsInput = {
  /**
   * Conditions on members of the rows; empty for all bots. They are not the query filters that bots are
   * made of.
   */
  readonly filters: readonly ListFilter[];
  /** Rows in one page; the vendor shows 25, and 500 is in use. At least 1. */
  readonly limit?: number | undefined;
  /** Where the page starts, from 0. */
  readonly offset?: number | undefined;
  /** Member to sort by, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `listBots`. */
export type ListBotsOutput = BotPage;

/** One item of `listBots`. */
export type ListBotsItem = Bot;

/** Input of `getBot`. */
export type GetBotInput = {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
};

/** Payload of `getBot`. */
export type GetBotOutput = Bot;

/** Input of `createBot`. */
export type CreateBotInput = {
  /** Name of the bot. */
  readonly name: string;
  /** What it does. */
  readonly description?: string | undefined;
  /** How grave its matter is. */
  readonly severity: BotSeverityInput;
  /** What it is for. */
  readonly category: BotCategoryInput;
  /** `RUNNING` acts at once; begin with `PAUSED`. */
  readonly state?: 'RUNNING' | 'PAUSED' | undefined;
  /** Whether `runBot` is allowed. */
  readonly ondemand_enabled?: boolean | undefined;
  /** What it looks at and what it does. */
  readonly instructions: BotInstructionsForWrite;
  /** Number of the insight to tie it to; scripts send it with `source`. */
  readonly insight_id?: number | null | undefined;
  /** Source of that insight. */
  readonly source?: 'backoffice' | 'custom' | null | undefined;
};

/** Payload of `createBot`. */
export type CreateBotOutput = Bot;

/** Input of `updateBot`. */
export type UpdateBotInput = {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
  /** Name of the bot. */
  readonly name?: string | undefined;
  /** What it does. */
  readonly description?: string | undefined;
  /** How grave its matter is. */
  readonly severity?: BotSeverityInput | undefined;
  /** What it is for. */
  readonly category?: BotCategoryInput | undefined;
  /** Whether it acts; pausing and resuming have operations of their own. */
  readonly state?: 'RUNNING' | 'PAUSED' | undefined;
  /** Whether `runBot` is allowed. */
  readonly ondemand_enabled?: boolean | undefined;
  /** What it looks at and what it does. */
  readonly instructions?: BotInstructionsForWrite | undefined;
  /** Number of the insight to tie it to; scripts send it with `source`. */
  readonly insight_id?: number | null | undefined;
  /** Source of that insight. */
  readonly source?: 'backoffice' | 'custom' | null | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateBot`. */
export type UpdateBotOutput = Bot;

/** Input of `runBot`. */
export type RunBotInput = {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
};

/** Payload of `runBot`. */
export type RunBotOutput = void;

/** Input of `archiveBot`. */
export type ArchiveBotInput = {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
};

/** Payload of `archiveBot`. */
export type ArchiveBotOutput = void;

/** Input of `archiveBots`. */
export type ArchiveBotsInput = {
  /** Ids of the bots, `divvybot:<organization>:<number>`. */
  readonly resource_ids: readonly ResourceIdText[];
};

/** Payload of `archiveBots`. */
export type ArchiveBotsOutput = void;

/** Payload of `getBotFunctionRegistry`. */
export type GetBotFunctionRegistryOutput = BotFunctionRegistry;

/** Input of `pauseBot`. */
export type PauseBotInput = {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
};

/** Payload of `pauseBot`. */
export type PauseBotOutput = void;

/** Input of `resumeBot`. */
export type ResumeBotInput = {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
};

/** Payload of `resumeBot`. */
export type ResumeBotOutput = void;

/** Input of `listScheduledEvents`. */
export type ListScheduledEventsInput = {
  /** Conditions on the events, such as `creation_resource_id` for the bot. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows to answer with. Clients send 50 and 500. */
  readonly limit?: number | undefined;
  /** Rows to skip, 0 for the first page. */
  readonly offset?: number | undefined;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `listScheduledEvents`. */
export type ListScheduledEventsOutput = {
  /** The events. */
  events: ScheduledEvent[];
  /** Number of all events that match; called `total` here and `total_count` or `count` in other lists. */
  total?: number | null;
};

/** One item of `listScheduledEvents`. */
export type ListScheduledEventsItem = ScheduledEvent;

/** Input of `deleteScheduledEvents`. */
export type DeleteScheduledEventsInput = {
  /** What to do with the events: `delete`. */
  readonly action: 'delete';
  /** The events, by the `event_id` of `listScheduledEvents`. */
  readonly event_ids: readonly number[];
};

/** Payload of `deleteScheduledEvents`. */
export type DeleteScheduledEventsOutput = void;

/** Input of `listScheduledEventHistory`. */
export type ListScheduledEventHistoryInput = {
  /** Conditions on the events, such as `creation_resource_id` for the bot. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows to answer with. Clients send 50 and 500. */
  readonly limit?: number | undefined;
  /** Rows to skip, 0 for the first page. */
  readonly offset?: number | undefined;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
};

/** Payload of `listScheduledEventHistory`. */
export type ListScheduledEventHistoryOutput = {
  /** The runs. */
  events: ScheduledEventRun[];
};

/** One item of `listScheduledEventHistory`. */
export type ListScheduledEventHistoryItem = ScheduledEventRun;

/** Payload of `listIacConfigs`. */
export type ListIacConfigsOutput = IacConfig[];

/** Input of `submitIacScan`. */
export type SubmitIacScanInput = {
  /**
   * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
   * server takes `false` where it is left out.
   */
  readonly readable?: boolean | undefined;
  /** Name of the scan in the list of scans. */
  readonly scan_name: string;
  /** Who asked for it, as text for the list. */
  readonly author_name: string;
  /** Name of the configuration, from `listIacConfigs`. */
  readonly config_name: string;
  /** Kind of template: `terraform` or `cft` (CloudFormation) are known. */
  readonly iac_provider: string;
  /**
   * The template, a JSON document written as one text. For Terraform it is what `terraform show -json` says
   * of a saved plan.
   */
  readonly scan_template: string;
};

/** Payload of `submitIacScan`. */
export type SubmitIacScanOutput = IacScanResult;

/** Input of `getIacScan`. */
export type GetIacScanInput = {
  /** Number of the scan, `build_id` of the submission and `id` in lists. */
  readonly buildId: number;
  /**
   * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
   * server takes `false` where it is left out.
   */
  readonly readable?: boolean | undefined;
};

/** Payload of `getIacScan`. */
export type GetIacScanOutput = IacScan;

/** Input of `listIacScans`. */
export type ListIacScansInput = {
  /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
  readonly page?: number | undefined;
  /** Rows in one page. Inferred, and without a known limit. At least 1. */
  readonly page_size?: number | undefined;
};

/** Payload of `listIacScans`. */
export type ListIacScansOutput = IacScanPage;

/** One item of `listIacScans`. */
export type ListIacScansItem = IacScanListItem;

/** Input of `listIacScansV4`. */
export type ListIacScansV4Input = {
  /** Page number, from 1. The server begins with 1 where it is left out. */
  readonly page?: number | undefined;
  /** Rows in one page; the known caller asks for 25. At least 1. */
  readonly page_size?: number | undefined;
  /** What to sort by, the number or the time. */
  readonly sort?: 'id' | 'create_time' | undefined;
  /** Which way to sort. */
  readonly sort_dir?: 'asc' | 'desc' | undefined;
};

/** Payload of `listIacScansV4`. */
export type ListIacScansV4Output = Record<string, unknown>;

/** Input of `getIacScanV4`. */
export type GetIacScanV4Input = {
  /** Number of the scan. */
  readonly scanId: number;
};

/** Payload of `getIacScanV4`. */
export type GetIacScanV4Output = Record<string, unknown>;

/** Input of `getIacScanReport`. */
export type GetIacScanReportInput = {
  /** Number of the scan. */
  readonly scanId: number;
};

/** Payload of `getIacScanReport`. */
export type GetIacScanReportOutput = SarifReport;

/** Input of `listAwsAccessKeys`. */
export type ListAwsAccessKeysInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. */
  readonly page_size?: number | undefined;
  /** Whether to list the keys of temporary (STS) sessions as well. */
  readonly include_session?: boolean | undefined;
};

/** Payload of `listAwsAccessKeys`. */
export type ListAwsAccessKeysOutput = AwsConfigPage;

/** Input of `createAwsAccessKey`. */
export type CreateAwsAccessKeyInput = {
  /** Display name. */
  readonly name: string;
  /** The key's id at AWS. */
  readonly access_key_id: string;
  /** The key's secret. */
  readonly secret_access_key: string;
};

/** Payload of `createAwsAccessKey`. */
export type CreateAwsAccessKeyOutput = AwsConfig;

/** Input of `deleteAwsAccessKey`. */
export type DeleteAwsAccessKeyInput = {
  /** The product's id of the key, from `listAwsAccessKeys`. It is not in r7cli of 2026 (read in 2026) whether this is the id at AWS. At least 1 characters. */
  readonly keyId: string;
};

/** Payload of `deleteAwsAccessKey`. */
export type DeleteAwsAccessKeyOutput = void;

/** Input of `listAwsRoles`. */
export type ListAwsRolesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. */
  readonly page_size?: number | undefined;
};

/** Payload of `listAwsRoles`. */
export type ListAwsRolesOutput = AwsConfigPage;

/** Input of `createAwsRole`. */
export type CreateAwsRoleInput = {
  /** Display name. */
  readonly name: string;
  /** ARN of the role at AWS. */
  readonly role_arn: string;
};

/** Payload of `createAwsRole`. */
export type CreateAwsRoleOutput = AwsConfig;

/** Input of `getAwsRole`. */
export type GetAwsRoleInput = {
  /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
  readonly roleId: string;
};

/** Payload of `getAwsRole`. */
export type GetAwsRoleOutput = AwsConfig;

/** Input of `updateAwsRole`. */
export type UpdateAwsRoleInput = {
  /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
  readonly roleId: string;
  /** Display name. */
  readonly name?: string | undefined;
  /** ARN of the role at AWS. */
  readonly role_arn?: string | undefined;
};

/** Payload of `updateAwsRole`. */
export type UpdateAwsRoleOutput = AwsConfig;

/** Input of `deleteAwsRole`. */
export type DeleteAwsRoleInput = {
  /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
  readonly roleId: string;
};

/** Payload of `deleteAwsRole`. */
export type DeleteAwsRoleOutput = void;

/** Input of `getAwsAccount`. */
export type GetAwsAccountInput = {
  /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
  readonly organizationServiceId: number;
};

/** Payload of `getAwsAccount`. */
export type GetAwsAccountOutput = AwsConfig;

/** Input of `updateAwsAccount`. */
export type UpdateAwsAccountInput = {
  /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
  readonly organizationServiceId: number;
  /** The settings, as this tenant's release knows them. */
  readonly body: Record<string, unknown>;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateAwsAccount`. */
export type UpdateAwsAccountOutput = AwsConfig;

/** Input of `deleteAwsAccount`. */
export type DeleteAwsAccountInput = {
  /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
  readonly organizationServiceId: number;
};

/** Payload of `deleteAwsAccount`. */
export type DeleteAwsAccountOutput = void;

/** Input of `listPrincipalActions`. */
export type ListPrincipalActionsInput = {
  /**
   * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
   * the end belongs to it. At least 1 characters.
   */
  readonly principalId: string;
  /** First day, `YYYY-MM-DD`, without a time. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, without a time. */
  readonly end: string;
};

/** Payload of `listPrincipalActions`. */
export type ListPrincipalActionsOutput = PrincipalActivity;

/** Input of `listPrincipalPermissions`. */
export type ListPrincipalPermissionsInput = {
  /**
   * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
   * the end belongs to it. At least 1 characters.
   */
  readonly principalId: string;
  /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
  readonly page?: number | undefined;
};

/** Payload of `listPrincipalPermissions`. */
export type ListPrincipalPermissionsOutput = PrincipalPermissionPage;

/** One item of `listPrincipalPermissions`. */
export type ListPrincipalPermissionsItem = PrincipalPermission;

/** Input of `getPrincipalRemediationPolicy`. */
export type GetPrincipalRemediationPolicyInput = {
  /**
   * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
   * the end belongs to it. At least 1 characters.
   */
  readonly principalId: string;
  /** First day, `YYYY-MM-DD`, without a time. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, without a time. */
  readonly end: string;
};

/** Payload of `getPrincipalRemediationPolicy`. */
export type GetPrincipalRemediationPolicyOutput = PrincipalRemediation;

/** Input of `listResourceVulnerabilitySummaries`. */
export type ListResourceVulnerabilitySummariesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
  readonly page_size?: number | undefined;
};

/** Payload of `listResourceVulnerabilitySummaries`. */
export type ListResourceVulnerabilitySummariesOutput = ImageAssessmentPage;

/** One item of `listResourceVulnerabilitySummaries`. */
export type ListResourceVulnerabilitySummariesItem = ImageAssessment;

/** Input of `listVulnerabilities`. */
export type ListVulnerabilitiesInput = {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
  readonly page_size?: number | undefined;
};

/** Payload of `listVulnerabilities`. */
export type ListVulnerabilitiesOutput = VulnerabilityPage;

/** One item of `listVulnerabilities`. */
export type ListVulnerabilitiesItem = ContainerVulnerability;

/** Input of `listResourceVulnerabilities`. */
export type ListResourceVulnerabilitiesInput = {
  /**
   * Resource id from the list of images, such as `containerdeployment:<cloud>:<namespace>:<name or image>:`, with
   * the colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
  readonly page_size?: number | undefined;
};

/** Payload of `listResourceVulnerabilities`. */
export type ListResourceVulnerabilitiesOutput = ResourceVulnerabilityPage;

/** One item of `listResourceVulnerabilities`. */
export type ListResourceVulnerabilitiesItem = ResourceVulnerability;

/** Input of `exportScorecard`. */
export type ExportScorecardInput = {
  /**
   * Pack to look at, as `custom:<number>` or `backoffice:<number>`. How several are joined is not in the
   * public scripts that were seen (read in 2026). At least 1 characters.
   */
  readonly pack_ids: string;
  /** Clouds and resource groups. */
  readonly resource_scope?: ScorecardResourceScope | undefined;
  /** Insights. */
  readonly insight_filters?: ScorecardInsightFilters | undefined;
};

/** Payload of `exportScorecard`. */
export type ExportScorecardOutput = Scorecard;

/** Input of `createScorecardExport`. */
export type CreateScorecardExportInput = {
  /** Name of the export. */
  readonly name: string;
};

/** Payload of `createScorecardExport`. */
export type CreateScorecardExportOutput = {
  /** Number of the export. */
  id: number;
};

/** Input of `createScorecardExportConfig`. */
export type CreateScorecardExportConfigInput = {
  /** Number of the export. */
  readonly export_id: number;
  /** Name of the settings. */
  readonly name: string;
  /** Number of a pack of one's own; null where `backoffice_pack_id` is set. */
  readonly custom_pack_id: number | null;
  /** Number of a pack of the vendor; null where `custom_pack_id` is set. */
  readonly backoffice_pack_id: number | null;
  /** Clouds that the export is about. */
  readonly organization_service_filters?: ScorecardExportClouds | undefined;
  /** Insights that the export is about. */
  readonly insight_filters?: ScorecardInsightFilters | undefined;
  /** Leaves out what passes. */
  readonly bad_only?: boolean | undefined;
  /**
   * Tags of resources. The known requests have an empty list, so the form of an entry is
   * not in Divvy_scripts of 2021 (read in 2026).
   */
  readonly resource_tags?: readonly unknown[] | undefined;
};

/** Payload of `createScorecardExportConfig`. */
export type CreateScorecardExportConfigOutput = void;

/** Input of `createSubscription`. */
export type CreateSubscriptionInput = {
  /** Name of the subscription. */
  readonly name: string;
  /** How often; `daily` is known. */
  readonly schedule: string;
  /** Hour to send at. The zone is not in Divvy_scripts of 2021 (read in 2026). */
  readonly hour: number;
  /** Minute to send at. */
  readonly minute: number;
  /** Day to send on, such as `monday`. Known requests send it with a daily schedule too. */
  readonly day_of_week?: string | undefined;
  /** Addresses to send to. */
  readonly email_addresses: readonly string[];
  /** Title in the mail. */
  readonly email_sub_title?: string | undefined;
  /**
   * Tags of resources. The known requests have an empty list, so the form of an entry is
   * not in Divvy_scripts of 2021 (read in 2026).
   */
  readonly resource_tags?: readonly unknown[] | undefined;
  /**
   * Badges of clouds. The known requests have an empty list, so the form of an entry is
   * not in Divvy_scripts of 2021 (read in 2026).
   */
  readonly badges?: readonly unknown[] | undefined;
  /** Whether a cloud needs all the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Kind of what is sent; `scorecard` is known. */
  readonly item_type: string;
  /** Number of what is sent; for a scorecard that of the export. */
  readonly item_id: number;
};

/** Payload of `createSubscription`. */
export type CreateSubscriptionOutput = {
  /** Number of the subscription. */
  id: number;
};

/** Input of `createDataCollection`. */
export type CreateDataCollectionInput = {
  /** Asks for counts in the answer. What they look like is not in DivvyCloud/tools of 2019 (read in 2026). */
  readonly detailed_counts?: boolean | undefined;
  /** Name of the collection. */
  readonly collection_name: string;
  /** The values: each key is a value, and what stands behind it is its description. */
  readonly collection_data: Record<string, string>;
};

/** Payload of `createDataCollection`. */
export type CreateDataCollectionOutput = Record<string, unknown>;

/** Input of `setCustomLogo`. */
export type SetCustomLogoInput = {
  /** Address of a PNG image, or a data URI that holds one. */
  readonly image: string;
};

/** Payload of `setCustomLogo`. */
export type SetCustomLogoOutput = void;

/** Payload of `getClientVersion`. */
export type GetClientVersionOutput = string;

/** Sessions, API keys, and users that have only an API key. */
export interface AuthOperations {
  /**
   * Open a session.
   *
   * Signs a user in and answers with `session_id`, which later calls send as `X-Auth-Token`. Each call opens a
   * session of its own; there is no renewing, so a session that has ended needs a new login. Users of single
   * sign-on have no password and need an API key. How a two-factor code is sent is not in the vendor's
   * documentation or the Swagger of 2019 (read in 2026).
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/login, and gstotts/go-client-ics, testdata/auth/auth_login_response.json
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/user/login`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable. No credential is sent.
   *
   * @example
   * ```ts
   * const result = await client.auth.login({ username: 'mira.holt', password: 'correct-horse-42' });
   * ```
   */
  readonly login: OperationCall<LoginInput, LoginOutput>;

  /**
   * Create a user that has only an API key.
   *
   * Makes a user without access to the console, in the caller's organization, and a key for it. Nothing else returns
   * that key: store it at once. A second call makes a second user or fails. Domain and organization admins only.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: gstotts/go-client-ics, models_users.go APIUser, and gstotts/insightcloudsec, users.go CreateAPIUser
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/user/create_api_only_user`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.auth.createApiOnlyUser({
   *   name: 'Nightly audit',
   *   username: 'svc-nightly-audit',
   *   email: 'nightly-audit@example.com',
   *   expiration_date: 1956528000,
   * });
   * ```
   */
  readonly createApiOnlyUser: OperationCall<CreateApiOnlyUserInput, CreateApiOnlyUserOutput>;

  /**
   * Create an API key for a user.
   *
   * Replaces the key of the user: the old one stops working at once, and the new one is shown this one time. The
   * answer is the bare key as a JSON string. `user_id` travels as text here. Domain admins are not in the list of
   * users, so find their ids in the list of domain admins.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; body and answer: alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py, and gstotts/go-client-ics, testdata/auth/auth_apikey_response.json
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/apikey/create`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.auth.createApiKey({ user_id: '57', key_length: 44 });
   * ```
   */
  readonly createApiKey: OperationCall<CreateApiKeyInput, CreateApiKeyOutput>;

  /**
   * Close the session.
   *
   * Ends the session whose token the call carries; going on needs a new login. It is about sessions only, not about API keys.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/logout
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/user/logout`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.auth.logout();
   * ```
   */
  readonly logout: OperationCall<NoInput, LogoutOutput>;

  /**
   * Deactivate the API keys of a user.
   *
   * Stops all keys of the user from working. The user stays. `user_id` travels as text here.
   *
   * Source: third party — gstotts/insightcloudsec, users.go DeactivateAPIKeys; gstotts/go-client-ics, users.go
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/apikey/deactivate`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.auth.deactivateApiKeys({ user_id: '57' });
   * ```
   *
   * @experimental
   */
  readonly deactivateApiKeys: OperationCall<DeactivateApiKeysInput, DeactivateApiKeysOutput>;

  /**
   * Make a user API-only.
   *
   * Takes console access away from the user and answers with a new key, shown this one time. `user_id` travels as text
   * in both directions, while everywhere else it is a number.
   *
   * Source: third party — gstotts/insightcloudsec, users.go ConvertToAPIOnly; gstotts/go-client-ics, testdata/users/convert_to_api_user_response.json
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/user/update_to_api_only_user`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { user_id, api_key } = await client.auth.convertUserToApiOnly({ user_id: '31' });
   * ```
   *
   * @experimental
   */
  readonly convertUserToApiOnly: OperationCall<ConvertUserToApiOnlyInput, ConvertUserToApiOnlyOutput>;

  /**
   * Allow or deny a user the console.
   *
   * Sets the flag that keeps a user out of the console; the flag says denied, so `true` shuts the user out. API keys
   * work either way. `user_id` travels as text here.
   *
   * Source: third party — gstotts/insightcloudsec, users.go SetConsoleAccess; gstotts/go-client-ics, users.go
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/user/update_console_access`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.auth.setConsoleAccess({ user_id: '31', console_access_denied: true });
   * ```
   *
   * @experimental
   */
  readonly setConsoleAccess: OperationCall<SetConsoleAccessInput, SetConsoleAccessOutput>;
}

/** People of the current organization, domain admins, and two-factor sign-in. */
export interface UsersOperations {
  /**
   * List the users of the organization.
   *
   * The users of the organization that the caller works in, API-only ones too. Domain admins are missing; they
   * have a list of their own. How many rows come at most is not in the vendor's documentation or
   * gstotts/insightcloudsec of 2022 (read in 2026): where `total_count` is larger than the list, page with
   * `searchUsers`.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: gstotts/insightcloudsec, testdata/users/listUsersResponse.json
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/public/users/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { users, total_count } = await client.users.listUsers();
   * ```
   */
  readonly listUsers: OperationCall<NoInput, ListUsersOutput>;

  /**
   * Search the users of the organization.
   *
   * The same list as `listUsers`, page by page, with conditions and an order. Domain admins are missing here as well.
   *
   * Source: third party — alpalwal/Divvy, the script that lists users without a login in 90 days; filters: rapid7/insightconnect-plugins rapid7_insightcloudsec, list_clouds
   *
   * Evidence: third party of 2020, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/users/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 500 items a page: what a client that is in use asks for (alpalwal/Divvy_scripts list_unused_users.py). With `order_by` other than `user_id` or `username`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.users.searchUsers.items({
   *   filters: [{ field_name: 'username', filter_type: 'EXACT', filter_value: 'ravi.nair' }],
   *   limit: 100,
   *   offset: 0,
   *   order_by: 'name ASC',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly searchUsers: PagedOperationCall<SearchUsersInput | void, SearchUsersOutput, User>;

  /**
   * List the domain admins.
   *
   * The users that the list of an organization leaves out. Together the two lists hold everyone, which is what finding
   * a user's number needs. An answer without a total is usual.
   *
   * Source: third party — gstotts/insightcloudsec, users.go ListDomainAdmins; gstotts/go-client-ics, users.go ListAdmins; alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/prototype/domains/admins/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time. `.items()` and `.pages()` iterate over the whole list, 500 items a page: what a client that is in use asks for (alpalwal/Divvy_scripts list_unused_users.py). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends. With `order_by` other than `user_id` or `username`, items with equal values may be ordered anew for each page: an item that comes twice ends the iteration with an `IncompleteListError`; one that is missing cannot be noticed.
   *
   * @example
   * ```ts
   * for await (const item of client.users.listDomainAdmins.items({ limit: 100, offset: 0 })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listDomainAdmins: PagedOperationCall<ListDomainAdminsInput | void, ListDomainAdminsOutput, User>;

  /**
   * Get the calling user.
   *
   * Whose key or session it is, and which organization it works in. A cheap way to try a credential, as the list of
   * organizations needs a domain admin. Older releases answer with few members.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/info; members: gstotts/go-client-ics, testdata/users/user_info_response.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/public/user/info`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.users.getCurrentUser();
   * ```
   */
  readonly getCurrentUser: OperationCall<NoInput, GetCurrentUserOutput>;

  /**
   * Create a user.
   *
   * A local user, or one of single sign-on when `authentication_type` is `saml` and the server is named. Current
   * releases make a temporary password for a local user and answer with it, once; leave `password` out there. Releases
   * of 2019 take `password` and `confirm_password`. A user of single sign-on comes back as a whole user, without
   * counters.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/create; answers: gstotts/go-client-ics, testdata/users/create_user_response.json, and gstotts/insightcloudsec, testdata/users/createUserSAMLResponse.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/user/create`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.users.createUser({
   *   name: 'Ada Quist',
   *   email: 'ada.quist@example.com',
   *   username: 'ada.quist',
   *   access_level: 'BASIC_USER',
   *   two_factor_required: true,
   * });
   * ```
   */
  readonly createUser: OperationCall<CreateUserInput, CreateUserOutput>;

  /**
   * Change a user.
   *
   * Sets the login name, the name, the address and the access level. Send all four: what becomes of one that is
   * left out is not in gstotts/insightcloudsec of 2022 (read in 2026). What the answer holds is not in
   * gstotts/insightcloudsec of 2022 (read in 2026).
   *
   * Source: third party — gstotts/insightcloudsec, users.go UpdateUserInfo
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input. Some facts are missing.
   *
   * @remarks
   * `POST /v2/prototype/user/{userResourceId}/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time. `toUpdateUserInput` makes its input of what `listUsers` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * await client.users.updateUser({
   *   userResourceId: 'divvyuser:12:',
   *   username: 'ada.quist',
   *   name: 'Ada Quist-Lund',
   *   email: 'ada.quist@example.com',
   *   access_level: 'BASIC_USER',
   * });
   * ```
   *
   * @experimental
   */
  readonly updateUser: OperationCall<UpdateUserInput, UpdateUserOutput>;

  /**
   * Change the access level of a user.
   *
   * Moves the user from one level to another; the present level has to be named too. What the answer holds is not
   * in gstotts/insightcloudsec of 2022 (read in 2026).
   *
   * Source: third party — gstotts/insightcloudsec, users.go EditAccessLevel
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input. Some facts are missing.
   *
   * @remarks
   * `POST /v2/public/user/{userResourceId}/edit-access-level`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.users.setUserAccessLevel({
   *   userResourceId: 'divvyuser:12:',
   *   current_access_level: 'BASIC_USER',
   *   new_access_level: 'ORGANIZATION_ADMIN',
   * });
   * ```
   *
   * @experimental
   */
  readonly setUserAccessLevel: OperationCall<SetUserAccessLevelInput, SetUserAccessLevelOutput>;

  /**
   * Delete a user.
   *
   * Deletes the user. Deactivate its API keys first to be sure that nothing uses them any more.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/user/\{user_resource_id\}/delete
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `DELETE /v2/prototype/user/{userResourceId}/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.users.deleteUser({ userResourceId: 'divvyuser:12:' });
   * ```
   *
   * @experimental
   */
  readonly deleteUser: OperationCall<DeleteUserInput, DeleteUserOutput>;

  /**
   * List the groups of a user.
   *
   * The groups that the user is in, each with its roles in full, so one call shows everything that a user may do.
   *
   * Source: third party — alpalwal/Divvy_scripts, show_user_permissions.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, response. Some facts are missing. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/user/{userResourceId}/groups/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { groups } = await client.users.listUserGroups({ userResourceId: 'divvyuser:12:' });
   * ```
   *
   * @experimental
   */
  readonly listUserGroups: OperationCall<ListUserGroupsInput, ListUserGroupsOutput>;

  /**
   * Get the two-factor state of a user.
   *
   * Whether two-factor sign-in is on and whether it has to be. Without `user_id` it is about the caller; admins may
   * ask for anyone. The text of the Swagger of 2019 says so; its schema requires `user_id`, a number here.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_state
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/user/tfa_state`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { enabled, required } = await client.users.getTwoFactorState({ user_id: 23 });
   * ```
   */
  readonly getTwoFactorState: OperationCall<GetTwoFactorStateInput | void, GetTwoFactorStateOutput>;

  /**
   * Turn on two-factor sign-in.
   *
   * Turns it on for the caller, and for nobody else, and answers with the secret for the authenticator. Nothing else returns
   * that secret.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_enable
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/user/tfa_enable`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { otp_secret } = await client.users.enableTwoFactor();
   * ```
   */
  readonly enableTwoFactor: OperationCall<NoInput, EnableTwoFactorOutput>;

  /**
   * Turn off two-factor sign-in.
   *
   * Turns it off for the user of the current session: the Swagger of 2019 says no more, and its body has no member.
   * Two clients of one author send `user_id` for another user. Whether the server reads it was never tried: if it
   * ignores the member, **the caller's own second factor goes off**, and the answer is the same. Read
   * `getTwoFactorState` of both users before and after.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_disable; gstotts/insightcloudsec, users.go Disable2FA
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/user/tfa_disable`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { success } = await client.users.disableTwoFactor({ user_id: 23 });
   * ```
   */
  readonly disableTwoFactor: OperationCall<DisableTwoFactorInput | void, DisableTwoFactorOutput>;
}

/** Organizations of the installation, and which of them the caller works in. */
export interface OrganizationsOperations {
  /**
   * List the organizations.
   *
   * Number and name of each organization of the installation, as a bare array. Domain admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organizations/get; rapid7/insightconnect-plugins rapid7_insightcloudsec, connection test
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/prototype/domain/organizations/get`. Effect: read, it changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.organizations.listOrganizations();
   * ```
   *
   * @experimental
   */
  readonly listOrganizations: OperationCall<NoInput, Organization[]>;

  /**
   * List the organizations with counts.
   *
   * All organizations with their resource ids and the numbers of clouds, bots and users in each.
   *
   * Source: vendor's code — DivvyCloud/tools; alpalwal/Divvy_scripts, list_organizations.py
   *
   * Evidence: vendor's code of 2019, read in 2026. Known: path, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/prototype/domain/organizations/detail/get`. Effect: read, it changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { organizations } = await client.organizations.listOrganizationDetails();
   * ```
   *
   * @experimental
   */
  readonly listOrganizationDetails: OperationCall<NoInput, ListOrganizationDetailsOutput>;

  /**
   * Create an organization.
   *
   * Makes an empty organization. Names are unique, so a second call with the same name fails. What the answer
   * holds is not in the Swagger of 2019 (read in 2026); where it has no id, look the name up in the list.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/create; answer: sgarlick987/divvycloud-client, models/domain_organization_create_response.go
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response. Some facts are missing. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/domain/organization/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { organization_id, resource_id } = await client.organizations.createOrganization({
   *   organization_name: 'Logistics',
   * });
   * ```
   *
   * @experimental
   */
  readonly createOrganization: OperationCall<CreateOrganizationInput, CreateOrganizationOutput>;

  /**
   * Rename an organization.
   *
   * Gives the organization another name. Callers that switch by name must use the new one from then on.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/\{organization_resource_id\}/update
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/domain/organization/{organizationResourceId}/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.organizations.updateOrganization({
   *   organizationResourceId: 'divvyorganization:2',
   *   organization_name: 'Retail Europe',
   * });
   * ```
   *
   * @experimental
   */
  readonly updateOrganization: OperationCall<UpdateOrganizationInput, UpdateOrganizationOutput>;

  /**
   * Delete an organization with everything in it.
   *
   * Removes the organization and, with it, all its cloud accounts, resources, users and bots. The work goes on after
   * the answer, and nothing tells when it is done.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/\{organization_resource_id\}/delete
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `DELETE /v2/prototype/domain/organization/{organizationResourceId}/delete`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Prototype: it may change or go at any time. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.organizations.deleteOrganization({ organizationResourceId: 'divvyorganization:2' });
   * ```
   *
   * @experimental
   */
  readonly deleteOrganization: OperationCall<DeleteOrganizationInput, DeleteOrganizationOutput>;

  /**
   * Switch the caller to another organization.
   *
   * Changes, on the server, the organization that all later requests of this user run in, with every key and session,
   * and where the next login starts. So two programs that share a user disturb each other: give each its own. Domain
   * admins only. A name that does not exist answers 500. To find the way back, note the name that `getCurrentUser`
   * tells before.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/switch_organization; rapid7/insightconnect-plugins rapid7_insightcloudsec, switch_organization
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/prototype/domain/switch_organization`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.organizations.switchOrganization({ organization_name: 'Retail' });
   * ```
   *
   * @experimental
   */
  readonly switchOrganization: OperationCall<SwitchOrganizationInput, SwitchOrganizationOutput>;
}

/** Groups of users. */
export interface GroupsOperations {
  /**
   * List the groups.
   *
   * All groups of the organization. Current releases count users and roles; releases of 2019 list them in full under
   * the same names.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/groups/list; gstotts/go-client-ics, testdata/groups/list_groups_response.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/prototype/groups/list`. Effect: read, it changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { groups } = await client.groups.listGroups();
   * ```
   *
   * @experimental
   */
  readonly listGroups: OperationCall<NoInput, ListGroupsOutput>;

  /**
   * Create a group.
   *
   * Makes a group without users and roles. Nothing says that names are unique, so look first to be safe from a second
   * group of the same name.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/create; gstotts/go-client-ics, testdata/groups/create_group_response.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/prototype/group/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.createGroup({ group_name: 'Auditors' });
   * ```
   *
   * @experimental
   */
  readonly createGroup: OperationCall<CreateGroupInput, CreateGroupOutput>;

  /**
   * Delete a group.
   *
   * Deletes the group, not its users. They lose what only the group gave them.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/delete; gstotts/go-client-ics, user_groups.go DeleteGroup
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /v2/prototype/group/{groupResourceId}/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.groups.deleteGroup({ groupResourceId: 'divvyusergroup:20' });
   * ```
   *
   * @experimental
   */
  readonly deleteGroup: OperationCall<DeleteGroupInput, DeleteGroupOutput>;

  /**
   * Add users to a group.
   *
   * Adds users and leaves those that are in the group. A mapping of single sign-on groups may undo it at the user's
   * next login.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/users/add; gstotts/go-client-ics, user_groups.go AddGroupUsers
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/users/add`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.addGroupUsers({
   *   groupResourceId: 'divvyusergroup:20',
   *   user_resource_ids: ['divvyuser:57:', 'divvyuser:58:'],
   * });
   * ```
   *
   * @experimental
   */
  readonly addGroupUsers: OperationCall<AddGroupUsersInput, AddGroupUsersOutput>;

  /**
   * Replace the users of a group.
   *
   * Makes the list the whole membership: users that are not in it leave the group. Organization admins only.
   *
   * Source: third party — gstotts/go-client-ics, user_groups.go UpdateAllGroupUsers
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/users/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.replaceGroupUsers({
   *   groupResourceId: 'divvyusergroup:20',
   *   user_resource_ids: ['divvyuser:23:', 'divvyuser:57:'],
   * });
   * ```
   *
   * @experimental
   */
  readonly replaceGroupUsers: OperationCall<ReplaceGroupUsersInput, ReplaceGroupUsersOutput>;

  /**
   * Remove a user from a group.
   *
   * Takes one user out of the group; for several, call it once for each. The path says `user`, not `users`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/user/remove; gstotts/go-client-ics, user_groups.go DeleteGroupUser
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/user/remove`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.removeGroupUser({
   *   groupResourceId: 'divvyusergroup:20',
   *   user_resource_id: 'divvyuser:57:',
   * });
   * ```
   *
   * @experimental
   */
  readonly removeGroupUser: OperationCall<RemoveGroupUserInput, RemoveGroupUserOutput>;

  /**
   * List the users of a group.
   *
   * All users that are in the group, in one answer. There is no body to send, although it is a POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/users/list; gstotts/go-client-ics, testdata/groups/list_group_users.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/users/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { users } = await client.groups.listGroupUsers({ groupResourceId: 'divvyusergroup:20' });
   * ```
   *
   * @experimental
   */
  readonly listGroupUsers: OperationCall<ListGroupUsersInput, ListGroupUsersOutput>;

  /**
   * List the roles of a group.
   *
   * All roles that the group has, in full. There is no body to send, although it is a POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/roles/list; gstotts/go-client-ics, testdata/groups/list_group_roles.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/roles/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { roles } = await client.groups.listGroupRoles({ groupResourceId: 'divvyusergroup:20' });
   * ```
   *
   * @experimental
   */
  readonly listGroupRoles: OperationCall<ListGroupRolesInput, ListGroupRolesOutput>;

  /**
   * Replace the roles of a group.
   *
   * Makes the list the roles of the group: roles that are not in it are taken away.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/roles/update
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/roles/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.replaceGroupRoles({
   *   groupResourceId: 'divvyusergroup:20',
   *   resource_ids: ['divvyrole:1:25', 'divvyrole:1:34'],
   * });
   * ```
   *
   * @experimental
   */
  readonly replaceGroupRoles: OperationCall<ReplaceGroupRolesInput, ReplaceGroupRolesOutput>;
}

/** Roles: what groups may do, and with which clouds and resource groups. */
export interface RolesOperations {
  /**
   * List the roles.
   *
   * All roles of the organization in one answer. There is no body to send, although it is a POST. Organization admins
   * only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/list; gstotts/go-client-ics, testdata/roles/list_roles_response.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /v2/public/roles/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { roles } = await client.roles.listRoles();
   * ```
   */
  readonly listRoles: OperationCall<NoInput, ListRolesOutput>;

  /**
   * Create a role.
   *
   * Makes a role with a name and permissions. Scope, badges and groups are added afterwards, each by its own call.
   * Organization admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/role/create; gstotts/go-client-ics, user_roles.go CreateRole
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/role/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.createRole({
   *   name: 'Shop operators',
   *   description: 'Runs the shop\'s accounts',
   *   all_permissions: false,
   *   view: true,
   *   provision: true,
   *   manage: true,
   *   delete: false,
   *   add_cloud: false,
   *   delete_cloud: false,
   *   global_scope: false,
   * });
   * ```
   */
  readonly createRole: OperationCall<CreateRoleInput, CreateRoleOutput>;

  /**
   * Replace name and permissions of a role.
   *
   * Sets the whole set of permissions anew; scope, badges and groups stay. With `all_permissions` the single
   * permissions are not reset, so send exactly the set that is wanted. The path says `role`, not `roles`. Organization
   * admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/role/\{role_resource_id\}/update; gstotts/go-client-ics, user_roles.go UpdateRole
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/role/{roleResourceId}/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateRoleInput` makes its input of what `listRoles` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.roles.updateRole({
   *   roleResourceId: 'divvyrole:1:24',
   *   name: 'Shop operators',
   *   description: 'Runs the shop\'s accounts and clears them up',
   *   all_permissions: false,
   *   view: true,
   *   provision: true,
   *   manage: true,
   *   delete: true,
   *   add_cloud: false,
   *   delete_cloud: false,
   *   global_scope: false,
   * });
   * ```
   */
  readonly updateRole: OperationCall<UpdateRoleInput, UpdateRoleOutput>;

  /**
   * Add clouds and resource groups to a role or remove them.
   *
   * Changes which clouds and resource groups the role is about. It adds one list and removes the other; what is in
   * neither stays. Send both, empty where there is nothing to do. Some releases answer without a body. Organization
   * admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/\{role_resource_id\}/scope/update; gstotts/go-client-ics, user_roles.go UpdateRoleScope
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/roles/{roleResourceId}/scope/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.updateRoleScope({
   *   roleResourceId: 'divvyrole:1:24',
   *   resource_ids: ['divvyorganizationservice:18', 'resourcegroup:3:'],
   *   deprecated_resource_ids: ['divvyorganizationservice:7'],
   * });
   * ```
   */
  readonly updateRoleScope: OperationCall<UpdateRoleScopeInput, UpdateRoleScopeOutput | undefined>;

  /**
   * Replace the groups of a role.
   *
   * Makes the list the groups that have the role: groups that are not in it lose it. Organization admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/\{role_resource_id\}/groups/update; gstotts/go-client-ics, user_roles.go UpdateRoleUserGroups
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/roles/{roleResourceId}/groups/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.replaceRoleGroups({
   *   roleResourceId: 'divvyrole:1:24',
   *   group_resource_ids: ['divvyusergroup:20'],
   * });
   * ```
   */
  readonly replaceRoleGroups: OperationCall<ReplaceRoleGroupsInput, ReplaceRoleGroupsOutput>;

  /**
   * Set the badges that a role is about.
   *
   * Sets badges and how they combine; the role is then about the clouds that have them. Badges go out as objects and
   * come back in `badge_scopes` as one text each, `key:value`. Organization admins only.
   *
   * Source: third party — gstotts/go-client-ics, user_roles.go UpdateRoleBadges
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/roles/{roleResourceId}/{operator}/badges/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.roles.updateRoleBadges({
   *   roleResourceId: 'divvyrole:1:24',
   *   operator: 'OR',
   *   badges: [{ key: 'team', value: 'shop' }],
   * });
   * ```
   *
   * @experimental
   */
  readonly updateRoleBadges: OperationCall<UpdateRoleBadgesInput, UpdateRoleBadgesOutput>;
}

/** Entitlements: which modules of the product a group or user may view or edit. */
export interface EntitlementsOperations {
  /**
   * Get the entitlements of a group.
   *
   * What the group may do in each module.
   *
   * Source: third party — gstotts/go-client-ics, testdata/groups/list_group_entitlements_21.json
   *
   * Evidence: third party of 2023, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/public/entitlements/{groupResourceId}/get`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { entitlements } = await client.entitlements.getGroupEntitlements({
   *   groupResourceId: 'divvyusergroup:20',
   * });
   * ```
   *
   * @experimental
   */
  readonly getGroupEntitlements: OperationCall<GetGroupEntitlementsInput, GetGroupEntitlementsOutput>;

  /**
   * Get the entitlement of a user in a module.
   *
   * What one user may do in one module.
   *
   * Source: third party — gstotts/go-client-ics, testdata/groups/list_user_entitlements.json
   *
   * Evidence: third party of 2023, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/public/entitlements/{userResourceId}/{module}/get`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { entitlement } = await client.entitlements.getUserEntitlement({
   *   userResourceId: 'divvyuser:12:',
   *   module: 'botfactory',
   * });
   * ```
   *
   * @experimental
   */
  readonly getUserEntitlement: OperationCall<GetUserEntitlementInput, GetUserEntitlementOutput>;

  /**
   * Set the entitlements of groups.
   *
   * Gives all the groups the same entitlements. Groups are named by number here, not by resource id. What becomes
   * of modules that are left out is not in go-client-ics of 2023 (read in 2026).
   *
   * Source: third party — gstotts/go-client-ics, testdata/groups/set_entitlements_response_1.json; alpalwal/Divvy_scripts, set_group_entitlements.py
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /v2/public/entitlements/set`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.entitlements.setGroupEntitlements({
   *   group_ids: [20],
   *   entitlements: [{ namespace: 'botfactory', role: 'viewer' }, { namespace: 'iac', role: 'admin' }],
   * });
   * ```
   *
   * @experimental
   */
  readonly setGroupEntitlements: OperationCall<SetGroupEntitlementsInput, GroupEntitlements[]>;
}

/** Servers for single sign-on, and how their groups map to local ones. */
export interface AuthenticationServersOperations {
  /**
   * List the authentication servers.
   *
   * The servers that users can sign in through. Their numbers are what creating a user of single sign-on needs. There
   * is no body to send, although it is a POST.
   *
   * Source: third party — gstotts/go-client-ics, testdata/authentication_servers/auth_servers_list_response.json; gstotts/insightcloudsec, authentication_servers.go
   *
   * Evidence: third party of 2023, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /v2/prototype/authenticationservers/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { servers } = await client.authenticationServers.listAuthenticationServers();
   * ```
   *
   * @experimental
   */
  readonly listAuthenticationServers: OperationCall<NoInput, ListAuthenticationServersOutput>;

  /**
   * List the group mappings of a server.
   *
   * Which group of the identity provider becomes which local group, as a bare array.
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go ListGroupMappings
   *
   * Evidence: third party of 2023, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/prototype/authenticationserver/{serverId}/group_mapping`. Effect: read, it changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.authenticationServers.listGroupMappings({ serverId: 3 });
   * ```
   *
   * @experimental
   */
  readonly listGroupMappings: OperationCall<ListGroupMappingsInput, GroupMapping[]>;

  /**
   * Add group mappings.
   *
   * Adds mappings to those of the server. The body is a bare array. Whether a mapping that exists is added twice
   * is not in go-client-ics of 2023 (read in 2026).
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go AddGroupMapping
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/prototype/authenticationserver/{serverId}/insert_group_mapping`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.authenticationServers.addGroupMappings({
   *   serverId: 3,
   *   body: [{ local_group_name: 'Auditors', remote_group_name: 'sso-audit' }],
   * });
   * ```
   *
   * @experimental
   */
  readonly addGroupMappings: OperationCall<AddGroupMappingsInput, AddGroupMappingsOutput>;

  /**
   * Replace the group mappings of a server.
   *
   * Makes the list the mappings of the server; all others go. The body is a bare array, and an empty one leaves none.
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go UpdateAllGroupMappings
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/prototype/authenticationserver/{serverId}/update_group_mapping`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.authenticationServers.replaceGroupMappings({
   *   serverId: 3,
   *   body: [
   *     { local_group_name: 'Cloud readers', remote_group_name: 'sso-cloud-read' },
   *     { local_group_name: 'Auditors', remote_group_name: 'sso-audit' },
   *   ],
   * });
   * ```
   *
   * @experimental
   */
  readonly replaceGroupMappings: OperationCall<ReplaceGroupMappingsInput, ReplaceGroupMappingsOutput>;

  /**
   * Remove group mappings.
   *
   * Removes the mappings of the list; those that do not exist are passed over. It is a DELETE with a body, which some
   * proxies drop.
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go DeleteGroupMapping
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input.
   *
   * @remarks
   * `DELETE /v2/prototype/authenticationserver/{serverId}/delete_group_mapping`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.authenticationServers.deleteGroupMappings({
   *   serverId: 3,
   *   body: [{ local_group_name: 'Auditors', remote_group_name: 'sso-audit' }],
   * });
   * ```
   *
   * @experimental
   */
  readonly deleteGroupMappings: OperationCall<DeleteGroupMappingsInput, DeleteGroupMappingsOutput>;
}

/** Cloud accounts and their regions. */
export interface CloudsOperations {
  /**
   * List all cloud accounts.
   *
   * The cloud accounts of the current organization, in one answer. It takes no paging or filters, and whether the
   * server stops at some number is not in the vendor's documentation or the Swagger of 2019 (read in 2026): where
   * `clouds` is shorter than `total_count`, walk `searchClouds` instead.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; shape: DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/clouds/list; gstotts/insightcloudsec, testdata/clouds/listClouds.json
   *
   * Evidence: vendor article without a date, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/public/clouds/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { clouds, total_count } = await client.clouds.listClouds();
   * ```
   */
  readonly listClouds: OperationCall<NoInput, ListCloudsOutput>;

  /**
   * Search cloud accounts page by page.
   *
   * The same accounts as `listClouds`, with filters, badges, a sort order and paging. All members are optional and combine.
   * The vendor's own plug-in drops empty members before it sends the body. To wait for an account that was just added, look
   * it up by `account_id` until its `status` is no longer `REFRESH`.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, list_clouds (2.2.0)
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/clouds/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 500 items a page: what a client that is in use asks for (alpalwal/Divvy_scripts list_accounts.py; apply_badges_from_csv.py asks for 5000). With `order_by` other than `id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.clouds.searchClouds.items({
   *   filters: [{ field_name: 'account_id', filter_type: 'EXACT', filter_value: '044455556666' }],
   *   badges: [{ key: 'environment', value: 'production' }],
   *   badge_filter_operator: 'OR',
   *   order_by: 'name ASC',
   *   limit: 25,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly searchClouds: PagedOperationCall<SearchCloudsInput | void, SearchCloudsOutput, Cloud>;

  /**
   * List the kinds of cloud.
   *
   * Every kind of cloud that the release can work with, whether an account of it exists or not. The list comes under the
   * name `clouds`, though its rows are kinds and not accounts.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloudtypes/list; shape: gstotts/insightcloudsec, testdata/clouds/listCloudTypes.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/public/cloudtypes/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { clouds } = await client.clouds.listCloudTypes();
   * ```
   */
  readonly listCloudTypes: OperationCall<NoInput, ListCloudTypesOutput>;

  /**
   * List the cloud accounts that can be provisioned into.
   *
   * Configured cloud accounts, in one answer without a count. The documentation does not say which accounts are left out in
   * comparison with `listClouds`; its sample shows only the short form of an account.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/clouds/provisioning/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `GET /v2/public/clouds/provisioning/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { clouds } = await client.clouds.listProvisioningClouds();
   * ```
   */
  readonly listProvisioningClouds: OperationCall<NoInput, ListProvisioningCloudsOutput>;

  /**
   * Add a cloud account.
   *
   * Registers an account and starts to read it. The answer comes before that is done: `status` is `REFRESH` at first, and
   * bad credentials show only later, as `ASSUME_ROLE_FAIL` for example. Repeating the call makes a duplicate or an error, so
   * look the account up with `searchClouds` first. When many are added in a row, the vendor's samples pause a second between
   * two calls. Which members are needed depends on `cloud_type` and `authentication_type`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/cloud/add; members: DivvyCloud/tools add_aws_org_accounts.py; gstotts/insightcloudsec, clouds.go CloudAccountParameters; alpalwal/Divvy_scripts
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/prototype/cloud/add`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.clouds.addCloud({
   *   creation_params: {
   *     cloud_type: 'AWS',
   *     name: 'Acme Staging',
   *     account_number: '077788889999',
   *     authentication_type: 'instance_assume_role',
   *     role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader',
   *     external_id: 'b7f0c2d19e',
   *     session_name: 'cloudsec',
   *     duration: 3600,
   *     strategy_id: 1,
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly addCloud: OperationCall<AddCloudInput, AddCloudOutput>;

  /**
   * Replace the settings of a cloud account.
   *
   * Takes the members of `addCloud` without their wrapper, and the account's number in the path in place of its
   * resource id. Clients send all members of the account's kind, its credentials among them; what becomes of
   * members that are left out is not in gstotts/insightcloudsec of 2022 (read in 2026). To change the name alone,
   * use `setResourceName`.
   *
   * Source: third party — gstotts/insightcloudsec, clouds.go Update; status 201: sgarlick987/divvycloud-client, swagger.json /prototype/cloud/\{cloud_id\}/update
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/prototype/cloud/{cloudId}/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.clouds.updateCloud({
   *   cloudId: 22,
   *   cloud_type: 'AWS',
   *   name: 'Acme Staging',
   *   account_number: '077788889999',
   *   authentication_type: 'instance_assume_role',
   *   role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader-v2',
   *   external_id: 'b7f0c2d19e',
   *   session_name: 'cloudsec',
   *   duration: 3600,
   *   strategy_id: 1,
   * });
   * ```
   *
   * @experimental
   */
  readonly updateCloud: OperationCall<UpdateCloudInput, UpdateCloudOutput>;

  /**
   * Remove a cloud account.
   *
   * Marks the account as deleted and schedules a job that cleans up its resources and properties. Until that job has run,
   * the account can still be in lists.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/\{cloud_resource_id\}/delete
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/{cloudResourceId}/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.clouds.deleteCloud({ cloudResourceId: 'divvyorganizationservice:18' });
   * ```
   */
  readonly deleteCloud: OperationCall<DeleteCloudInput, DeleteCloudOutput>;

  /**
   * Rename a cloud account.
   *
   * Sets the display name. The path takes any resource id, yet clients are known to use it for cloud accounts
   * only; whether it renames other resources is not in go-client-ics of 2023 (read in 2026). What the answer holds
   * is not in go-client-ics of 2023 (read in 2026) either.
   *
   * Source: third party — gstotts/go-client-ics, clouds.go
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input. Some facts are missing.
   *
   * @remarks
   * `POST /v2/prototype/resource/{resourceId}/name/set`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.clouds.setResourceName({
   *   resourceId: 'divvyorganizationservice:22',
   *   name: 'Acme Staging EU',
   * });
   * ```
   *
   * @experimental
   */
  readonly setResourceName: OperationCall<SetResourceNameInput, SetResourceNameOutput>;

  /**
   * Pause or resume the harvesting of cloud accounts.
   *
   * Sets one status on all accounts named. Of the words that an account's `status` can have, only these two are known to
   * be accepted here.
   *
   * Source: third party — alpalwal/Divvy_scripts pause_resume_cloud_account.py; gstotts/insightcloudsec, clouds.go
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/clouds/status/set`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.clouds.setCloudStatus({
   *   resource_ids: ['divvyorganizationservice:18', 'divvyorganizationservice:22'],
   *   status: 'PAUSED',
   * });
   * ```
   *
   * @experimental
   */
  readonly setCloudStatus: OperationCall<SetCloudStatusInput, SetCloudStatusOutput>;

  /**
   * List the regions of a cloud account.
   *
   * The regions that the account's kind of cloud has, each with its state for this account. As the list follows from the
   * kind of cloud, the server checks no permissions. The `resource_id` of a row is what `enableCloudRegion` and
   * `disableCloudRegion` take.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/\{cloud_resource_id\}/regions/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response. No source newer than 2019 confirms it.
   *
   * @remarks
   * `GET /v2/public/cloud/{cloudResourceId}/regions/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { regions } = await client.clouds.listCloudRegions({
   *   cloudResourceId: 'divvyorganizationservice:18',
   * });
   * ```
   */
  readonly listCloudRegions: OperationCall<ListCloudRegionsInput, ListCloudRegionsOutput>;

  /**
   * Enable a region of a cloud account.
   *
   * Takes a region of one account into harvesting.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/region/\{service_region_resource_id\}/enable
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/region/{regionResourceId}/enable`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.clouds.enableCloudRegion({ regionResourceId: 'serviceregion:18:eu-west-1:' });
   * ```
   */
  readonly enableCloudRegion: OperationCall<EnableCloudRegionInput, EnableCloudRegionOutput>;

  /**
   * Disable a region of a cloud account.
   *
   * Takes a region of one account out of harvesting. What becomes of resources already read from it is not in the
   * Swagger of 2019 (read in 2026).
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/region/\{service_region_resource_id\}/disable
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/region/{regionResourceId}/disable`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.clouds.disableCloudRegion({ regionResourceId: 'serviceregion:18:eu-west-1:' });
   * ```
   */
  readonly disableCloudRegion: OperationCall<DisableCloudRegionInput, DisableCloudRegionOutput>;
}

/** Harvesting: strategies, jobs, and the state of the queues that read the clouds. */
export interface HarvestingOperations {
  /**
   * List the harvesting strategies.
   *
   * Every strategy of the organization, in one answer. Recorded answers have one made by the system for each kind of
   * cloud. A cloud account names the one that it follows in `strategy_id`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy; shape: gstotts/insightcloudsec, testdata/clouds/listHarvestingStrategies.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/harvestingstrategy/strategy`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { strategies } = await client.harvesting.listHarvestingStrategies();
   * ```
   */
  readonly listHarvestingStrategies: OperationCall<NoInput, ListHarvestingStrategiesOutput>;

  /**
   * Create a harvesting strategy.
   *
   * Makes a strategy for one kind of cloud. Nothing follows it yet: give it to accounts with `assignHarvestingStrategy`.
   * Each call makes another strategy.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy, CreateHarvestingStrategyRequest
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/harvestingstrategy/strategy`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { strategy_id } = await client.harvesting.createHarvestingStrategy({
   *   strategy_name: 'Acme hourly',
   *   cloud_type_id: 'AWS',
   * });
   * ```
   */
  readonly createHarvestingStrategy: OperationCall<CreateHarvestingStrategyInput, CreateHarvestingStrategyOutput>;

  /**
   * Assign a harvesting strategy to cloud accounts.
   *
   * Makes the accounts follow the strategy. They are named by number here, not by resource id.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy/\{strategy_id\}, AssignHarvestingStrategyRequest
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/harvestingstrategy/strategy/{strategyId}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.harvesting.assignHarvestingStrategy({
   *   strategyId: 12,
   *   organization_service_ids: [18, 22],
   *   cloud_type_id: 'AWS',
   *   badges: [],
   * });
   * ```
   */
  readonly assignHarvestingStrategy: OperationCall<AssignHarvestingStrategyInput, AssignHarvestingStrategyOutput>;

  /**
   * Get the last harvests of a cloud account.
   *
   * One entry for each job and region of the account, as a bare array. To run a job now, pick its entry by `region` and
   * `schedule.job` and give `schedule` to `enqueueHarvestJob` as it came.
   *
   * Source: third party — alpalwal/Divvy_scripts enqueue_service.py, get_harvest_info
   *
   * Evidence: third party of 2021, read in 2026. Known: path, response. Some facts are missing. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/public/divvy/cloud/{cloudResourceId}/last_harvest/get`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.harvesting.getLastHarvest({
   *   cloudResourceId: 'divvyorganizationservice:18',
   * });
   * ```
   *
   * @experimental
   */
  readonly getLastHarvest: OperationCall<GetLastHarvestInput, LastHarvest[]>;

  /**
   * Run a harvest job now.
   *
   * Puts one job of one account and region into the queue. The body is the `schedule` of an entry of
   * `getLastHarvest`, whole and unchanged; most of its members are not in Divvy_scripts of 2021 (read in 2026), so
   * it cannot be put together by hand. The answer comes before the job has run, and has no id to follow it by.
   *
   * Source: third party — alpalwal/Divvy_scripts enqueue_service.py, enqueue_job
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/divvy/cloud/enqueue_harvest_job`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.harvesting.enqueueHarvestJob({ body: { job: 'AWS:InstanceHarvester' } });
   * ```
   *
   * @experimental
   */
  readonly enqueueHarvestJob: OperationCall<EnqueueHarvestJobInput, EnqueueHarvestJobOutput>;

  /**
   * Get the state of the job queues.
   *
   * How many jobs wait in each queue, how many workers there are, how long jobs waited and ran, and which were the slowest.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/diagnostics/queues/status/get; shape: gstotts/insightcloudsec, testdata/clouds/getQueueStatus.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/prototype/diagnostics/queues/status/get`. Effect: read, it changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.harvesting.getQueueStatus();
   * ```
   *
   * @experimental
   */
  readonly getQueueStatus: OperationCall<NoInput, GetQueueStatusOutput>;

  /**
   * Get the state of the installation.
   *
   * What the installation says of its own health: its clock, the time of the last harvest, and organizations that
   * are impaired. The rows are free in form, and their members are not in the Swagger of 2019 (read in 2026).
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/diagnostics/system/status/get; diagnostics: gstotts/insightcloudsec, clouds.go
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/prototype/diagnostics/system/status/get`. Effect: read, it changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { diagnostics } = await client.harvesting.getSystemStatus();
   * ```
   *
   * @experimental
   */
  readonly getSystemStatus: OperationCall<NoInput, GetSystemStatusOutput>;
}

/** Cloud organizations, such as an AWS organization, whose accounts are added by themselves. */
export interface CloudDomainsOperations {
  /**
   * List the cloud organizations.
   *
   * The cloud organizations that are registered, in one answer. The API calls them domains; they have nothing to do with the
   * domain above the product's own organizations, nor with DNS.
   *
   * Source: third party — gstotts/insightcloudsec, cloud_organizations.go List; unnamed public scripts, cloud organizations
   *
   * Evidence: third party of 2022, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/public/cloud/domains`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { domains } = await client.cloudDomains.listCloudDomains();
   * ```
   *
   * @experimental
   */
  readonly listCloudDomains: OperationCall<NoInput, ListCloudDomainsOutput>;

  /**
   * Add a cloud organization.
   *
   * Registers a cloud organization with the credentials to read it, so that its accounts can be added and removed
   * by themselves. Known from third-party clients only, and no answer was ever recorded. Look at
   * `listCloudDomains` before a second call, since what happens to one that is there already is not in
   * gstotts/insightcloudsec of 2022 (read in 2026).
   *
   * Source: third party — gstotts/insightcloudsec, cloud_organizations.go Create; unnamed public scripts, cloud organizations
   *
   * Evidence: third party of 2022, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/cloud/domain/add`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.cloudDomains.addCloudDomain({
   *   cloud_type: 'GCE',
   *   credentials: {
   *     type: 'service_account',
   *     project_id: 'acme-root',
   *     private_key_id: '0f3c7a91',
   *     private_key: '-----BEGIN PRIVATE KEY-----\ninvented\n-----END PRIVATE KEY-----\n',
   *     client_email: 'cloudsec@acme-root.iam.gserviceaccount.com',
   *   },
   *   nickname: 'Acme Google',
   *   domain_name: 'acme.example',
   *   parent_folder_id: ['482910473625'],
   *   auto_add: true,
   *   auto_badge: true,
   *   auto_remove: false,
   *   skip_prefixes: ['sandbox-'],
   * });
   * ```
   *
   * @experimental
   */
  readonly addCloudDomain: OperationCall<AddCloudDomainInput, AddCloudDomainOutput>;
}

/** Harvesting on events: accounts that produce events and accounts that consume them. */
export interface EventDrivenHarvestingOperations {
  /**
   * Tell whether event-driven harvesting is enabled.
   *
   * Whether the feature as a whole is on. Which accounts take part is in `listHarvestConsumers` and `listHarvestProducers`.
   *
   * Source: third party — sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest, EventDrivenHarvestingStatus; sgarlick987/terraform-provider-divvycloud
   *
   * Evidence: third party of 2019, read in 2026. Known: path, response. No source newer than 2019 confirms it.
   *
   * @remarks
   * `GET /v2/public/cloud/eventdrivenharvest`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { event_driven_harvest_enabled } = await client.eventDrivenHarvesting.getEventDrivenHarvesting();
   * ```
   *
   * @experimental
   */
  readonly getEventDrivenHarvesting: OperationCall<NoInput, GetEventDrivenHarvestingOutput>;

  /**
   * Enable event-driven harvesting.
   *
   * Turns the feature on as a whole. Accounts come in through `addHarvestConsumer` and `addHarvestProducers`.
   *
   * Source: third party — sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest; sgarlick987/terraform-provider-divvycloud
   *
   * Evidence: third party of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.enableEventDrivenHarvesting();
   * ```
   *
   * @experimental
   */
  readonly enableEventDrivenHarvesting: OperationCall<NoInput, EnableEventDrivenHarvestingOutput>;

  /**
   * Disable event-driven harvesting.
   *
   * Turns the feature off as a whole. What becomes of consumers and producers is not in divvycloud-client of 2019 (read in 2026).
   *
   * Source: third party — sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest; sgarlick987/terraform-provider-divvycloud
   *
   * Evidence: third party of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `DELETE /v2/public/cloud/eventdrivenharvest`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.disableEventDrivenHarvesting();
   * ```
   *
   * @experimental
   */
  readonly disableEventDrivenHarvesting: OperationCall<NoInput, DisableEventDrivenHarvestingOutput>;

  /**
   * Make a cloud account a consumer of events.
   *
   * Makes one account the place where the events of others are collected. The account is named by number, though the
   * vendor's text of 2019 calls the parameter an organization id.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/\{organizationid\}; meaning of the number: sgarlick987/terraform-provider-divvycloud
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest/{organizationServiceId}`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.addHarvestConsumer({ organizationServiceId: 18 });
   * ```
   */
  readonly addHarvestConsumer: OperationCall<AddHarvestConsumerInput, AddHarvestConsumerOutput>;

  /**
   * Make a cloud account no longer a consumer of events.
   *
   * Takes the account out of the consumers; the account itself stays. The account is named by number, as in
   * `addHarvestConsumer`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/\{organizationid\}/disable-consumer; meaning of the number: sgarlick987/terraform-provider-divvycloud
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `DELETE /v2/public/cloud/eventdrivenharvest/{organizationServiceId}/disable-consumer`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.removeHarvestConsumer({ organizationServiceId: 18 });
   * ```
   */
  readonly removeHarvestConsumer: OperationCall<RemoveHarvestConsumerInput, RemoveHarvestConsumerOutput>;

  /**
   * List the consumers of events.
   *
   * The accounts that collect events, each with the number of its producers and of events, in one answer.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/consumers, Consumer
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `GET /v2/public/cloud/consumers`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { consumers } = await client.eventDrivenHarvesting.listHarvestConsumers();
   * ```
   */
  readonly listHarvestConsumers: OperationCall<NoInput, ListHarvestConsumersOutput>;

  /**
   * Add producers of events to a consumer.
   *
   * Lets accounts send events of the given regions and types of resource to a consumer. All members are required.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/consumer/\{organizationid\}/producers/add, AddProducerRequest
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest/consumer/{organizationServiceId}/producers/add`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.addHarvestProducers({
   *   organizationServiceId: 18,
   *   organization_service_ids: [22],
   *   regions: ['eu-west-1', 'us-east-1'],
   *   resource_types: ['instance', 'storagecontainer', 'serviceuser'],
   *   enable_all_types: false,
   *   propagate: { by_badge: false, badges: [], by_consumer: false },
   * });
   * ```
   */
  readonly addHarvestProducers: OperationCall<AddHarvestProducersInput, AddHarvestProducersOutput>;

  /**
   * List the producers of events.
   *
   * The accounts that send events. Though a POST, it is a read and takes no body. Nothing is documented of the answer, so its
   * shape is left open.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/producers/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; whether it has an input is not known; the response may hold anything. The sources name little more than the route. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/producers/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.listHarvestProducers();
   * ```
   *
   * @experimental
   */
  readonly listHarvestProducers: OperationCall<NoInput, ListHarvestProducersOutput>;

  /**
   * Remove producers of events.
   *
   * Stops the accounts from sending events. Here they are named by resource id, while `addHarvestProducers` names them by
   * number.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/producers/disable, RemoveProducerRequest
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest/producers/disable`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.disableHarvestProducers({
   *   resource_ids: ['divvyorganizationservice:22'],
   * });
   * ```
   */
  readonly disableHarvestProducers: OperationCall<DisableHarvestProducersInput, DisableHarvestProducersOutput>;
}

/** Badges: labels, each a key with a value, on cloud accounts. */
export interface BadgesOperations {
  /**
   * Add badges to cloud accounts.
   *
   * Adds every badge to every account named. A duplicate is a 400, so the call cannot simply be repeated; whether
   * other accounts of the call get their badges then is not in the Swagger of 2019 (read in 2026). `replaceBadges`
   * sets the whole list of one account.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/create; status 204: gstotts/go-client-ics, badges.go badgeModifyRequest
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/badges/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.badges.createBadges({
   *   target_resource_ids: ['divvyorganizationservice:18', 'divvyorganizationservice:22'],
   *   badges: [{ key: 'environment', value: 'production' }, { key: 'owner', value: 'payments' }],
   * });
   * ```
   */
  readonly createBadges: OperationCall<CreateBadgesInput, CreateBadgesOutput>;

  /**
   * Remove badges from cloud accounts.
   *
   * Takes every badge of the list from every account named. A badge is named by key and value together.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/delete; status 204: gstotts/go-client-ics, badges.go badgeModifyRequest
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/badges/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.badges.deleteBadges({
   *   target_resource_ids: ['divvyorganizationservice:22'],
   *   badges: [{ key: 'environment', value: 'production' }],
   * });
   * ```
   */
  readonly deleteBadges: OperationCall<DeleteBadgesInput, DeleteBadgesOutput>;

  /**
   * Replace all badges of a cloud account.
   *
   * Overwrites: badges of the account that are not in the list are removed, whatever the path's last word suggests. To add
   * one, read the badges with `listBadges`, leave out those with `auto_generated`, and send the rest together with the new
   * one. A key that occurs twice is a 400. The account stands both in the path and in `target_resource_ids`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/\{resource_id\}/update; overwriting and status 204: gstotts/go-client-ics, badges.go UpdateCloudBadges; gstotts/insightcloudsec, badges.go; duplicate keys: alpalwal/Divvy_scripts apply_badges_from_csv.py
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/badges/{resourceId}/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.badges.replaceBadges({
   *   resourceId: 'divvyorganizationservice:18',
   *   target_resource_ids: ['divvyorganizationservice:18'],
   *   badges: [{ key: 'environment', value: 'production' }, { key: 'owner', value: 'billing' }],
   * });
   * ```
   */
  readonly replaceBadges: OperationCall<ReplaceBadgesInput, ReplaceBadgesOutput>;

  /**
   * List the badges of a cloud account.
   *
   * All badges of one account, as a bare array. Though a POST, it is a read and takes no body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/\{resource_id\}/list; bare array: gstotts/insightcloudsec, testdata/badges/listResourceBadges.json; auto_generated: gstotts/go-client-ics, testdata/badges/list_resource_badges.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /v2/public/badges/{resourceId}/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.badges.listBadges({ resourceId: 'divvyorganizationservice:18' });
   * ```
   */
  readonly listBadges: OperationCall<ListBadgesInput, CloudBadge[]>;

  /**
   * Count the badges of cloud accounts.
   *
   * The number of badges of each account named. An id that does not exist is no error: its row is missing, so the list can be
   * empty.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/count; body and shape: gstotts/go-client-ics, badges.go ListResourcesBadgeCount
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/badges/count`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { resource_count } = await client.badges.countBadges({
   *   resource_ids: ['divvyorganizationservice:18', 'divvyorganizationservice:21'],
   * });
   * ```
   */
  readonly countBadges: OperationCall<CountBadgesInput, CountBadgesOutput>;

  /**
   * List the cloud accounts that have badges.
   *
   * Accounts with the badges given, as a bare array of ids and names; `searchClouds` finds the same accounts with all their
   * members. The path has `badge` in the singular, unlike its siblings.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badge/clouds/list; shape: gstotts/go-client-ics, testdata/badges/list_clouds_with_badges.json; gstotts/insightcloudsec, badges.go
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/badge/clouds/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.badges.listCloudsWithBadges({
   *   badges: [{ key: 'environment', value: 'production' }],
   * });
   * ```
   */
  readonly listCloudsWithBadges: OperationCall<ListCloudsWithBadgesInput | void, BadgedCloud[]>;
}

/** Resources of all types: queries, details, tags, notes and owners. */
export interface ResourcesOperations {
  /**
   * Query resources page by page.
   *
   * Rows of one type, narrowed by scopes, filters, badges, tags or an insight, page by page with a cursor. Without
   * `selected_resource_type` only `counts` come and `resources` is empty. Send the same body with `next_cursor` as
   * `cursor` until there is none; do not use an `offset` on the way, and do not run pages of one walk side by side.
   * Each row stands under a member with the name of its own type, and all but `common` depends on the type.
   *
   * Source: official documentation — docs.rapid7.com/insightcloudsec/api-documentation; shape: gstotts/insightcloudsec, resources.go Query and testdata/resources/queryResponse.json; razor5678/PublicIP-Scan; alpalwal/Divvy_scripts
   *
   * Evidence: official documentation without a date, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v3/public/resource/query`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (gstotts/insightcloudsec resources.go). One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.resources.queryResources.items({
   *   selected_resource_type: 'instance',
   *   scopes: ['divvyorganizationservice:18'],
   *   filters: [{ name: 'divvy.query.resource_tags', config: { tag: 'team' } }],
   *   limit: 100,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly queryResources: PagedOperationCall<QueryResourcesInput | void, QueryResourcesOutput, ResourceEnvelope>;

  /**
   * Query resources for a bulk export.
   *
   * The same query and the same rows as `queryResources`, meant for exports of everything. The one recorded answer
   * has no `counts`, so only the missing cursor tells that a walk is over, and nothing that it is whole.
   *
   * Source: third party — gstotts/insightcloudsec, resources.go Query and testdata/resources/queryResponse.json
   *
   * Evidence: third party of 2022, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v3/public/resource/etl-query`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (gstotts/insightcloudsec resources.go). One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.resources.queryResourcesEtl.items({
   *   selected_resource_type: 'instance',
   *   scopes: ['divvyorganizationservice:18'],
   *   filters: [{ name: 'divvy.query.resource_tags', config: { tag: 'team' } }],
   *   limit: 100,
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly queryResourcesEtl: PagedOperationCall<QueryResourcesEtlInput | void, QueryResourcesEtlOutput, ResourceEnvelope>;

  /**
   * Query resources by offset.
   *
   * The older query, with `limit` and `offset`. It takes a `cursor` as well, which the vendor recommends over an
   * offset; do not mix the two in one walk. A vendor sample of 2019 says that a page has 100 rows at most, a text of
   * 2022 says 1000; 100 works everywhere. Without `selected_resource_type` only `counts` come.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/query; limit: DivvyCloud/tools; fortinet-fortisoar/connector-rapid7-insightcloudsec
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/resource/query`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 100 items a page: what a client that is in use asks for (DivvyCloud/tools list_dns_records.py). With `order_by`, items with equal values may be ordered anew for each page, so that some come twice and others not at all. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.resources.queryResourcesV2.items({
   *   selected_resource_type: 'instance',
   *   scopes: ['divvyorganizationservice:18'],
   *   filters: [{ name: 'divvy.query.resource_tags', config: { tag: 'team' } }],
   *   limit: 100,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly queryResourcesV2: PagedOperationCall<QueryResourcesV2Input | void, QueryResourcesV2Output, ResourceEnvelope>;

  /**
   * Get everything known of a resource.
   *
   * The row of one resource, in an envelope like those of queries, and the resources it depends on. `common` has a
   * link to the provider's console, properties and the bots that flagged the resource, which rows of queries leave
   * out; tags are not in it, so ask `listResourceTags`. An id without its last colon answers 404.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/detail; rapid7/insightconnect-plugins rapid7_insightcloudsec, get_resource_details; shape: gstotts/insightcloudsec, testdata/resources/getDetailsResponse.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/public/resource/{resourceId}/detail`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { dependencies, details } = await client.resources.getResourceDetail({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly getResourceDetail: OperationCall<GetResourceDetailInput, GetResourceDetailOutput>;

  /**
   * Search resources by a part of an id or name.
   *
   * Finds resources by a part of their id, name or image id: the way from a provider's id to a resource id. Several
   * can match, so compare `provider_id`. A limit out of range is a 400.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, get_resource_id (2.1.0)
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v2/public/resource/common/search`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: what a client that is in use asks for (fortinet-fortisoar/connector-rapid7-insightcloudsec playbooks).
   *
   * @example
   * ```ts
   * for await (const item of client.resources.searchResources.items({
   *   search_string: 'i-0abc123',
   *   limit: 100,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly searchResources: PagedOperationCall<SearchResourcesInput, SearchResourcesOutput, FoundResource>;

  /**
   * List the tags of a resource.
   *
   * The tags that the resource has at its provider. An unknown id answers 404.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/tags/list; rapid7/insightconnect-plugins rapid7_insightcloudsec, list_resource_tags; gstotts/insightcloudsec, testdata/resources/listResourceTags.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v2/public/resource/{resourceId}/tags/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { resource_tags } = await client.resources.listResourceTags({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listResourceTags: OperationCall<ListResourceTagsInput, ListResourceTagsOutput>;

  /**
   * List the settings of a resource.
   *
   * A read although it is a POST, without a body. Only an empty list was ever recorded, so what a setting looks
   * like is not in the Swagger of 2019 (read in 2026).
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/settings/list; gstotts/insightcloudsec, resources.go List_Settings
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/settings/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { setting_list } = await client.resources.listResourceSettings({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listResourceSettings: OperationCall<ListResourceSettingsInput, ListResourceSettingsOutput>;

  /**
   * Get the resource groups of a resource.
   *
   * The resource groups that the resource is in. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/associations/get; gstotts/insightcloudsec, testdata/resources/getAssociations.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/associations/get`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { resource_groups } = await client.resources.getResourceAssociations({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly getResourceAssociations: OperationCall<GetResourceAssociationsInput, GetResourceAssociationsOutput>;

  /**
   * List the notes on a resource.
   *
   * Notes that users wrote on the resource. A read although it is a POST, without a body. Only an empty list was
   * ever recorded, so what a note looks like is not in the Swagger of 2019 (read in 2026).
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/notes/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/notes/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { resource_notes } = await client.resources.listResourceNotes({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listResourceNotes: OperationCall<ListResourceNotesInput, ListResourceNotesOutput>;

  /**
   * Write a note on a resource.
   *
   * Adds a note for other users to read. Each call adds one more. No call that changes or removes a note is
   * documented.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/notes/create
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/notes/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resources.createResourceNote({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   note_text: 'Belongs to the payments team.',
   * });
   * ```
   */
  readonly createResourceNote: OperationCall<CreateResourceNoteInput, CreateResourceNoteOutput>;

  /**
   * Set the owner of resources.
   *
   * Makes one user the owner of all resources named. Only administrators may. The documented sample names resources
   * and no owner; clients send both.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/owner/set; owner: gstotts/insightcloudsec, resources.go SetOwner
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/resource/owner/set`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.resources.setResourceOwner({
   *   resource_ids: ['instance:18:us-east-1:i-0abc123:'],
   *   owner_resource_id: 'divvyuser:12:',
   * });
   * ```
   */
  readonly setResourceOwner: OperationCall<SetResourceOwnerInput, SetResourceOwnerOutput>;

  /**
   * List what can be done to a resource.
   *
   * Names of the actions that can be done to this resource. They are names inside the product, such as
   * `detach_instance_from_auto_scaling_group`, and not the last words of paths. The documentation shows the call for
   * autoscaling groups only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/resource/\{autoscalinggroup_resource_id\}/supported_actions/get
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response. No source newer than 2019 confirms it.
   *
   * @remarks
   * `GET /v2/prototype/resource/{resourceId}/supported_actions/get`. Effect: read, it changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { supported_actions } = await client.resources.listSupportedActions({
   *   resourceId: 'autoscalinggroup:18:us-east-1:web:',
   * });
   * ```
   *
   * @experimental
   */
  readonly listSupportedActions: OperationCall<ListSupportedActionsInput, ListSupportedActionsOutput>;

  /**
   * Search resources by their tags.
   *
   * Resources whose tags have, or lack, certain keys. The four members that say what to look for are those of a saved
   * search, see `listSavedTagConfigs`, and scripts send them on as they are. What a row looks like was not recorded.
   *
   * Source: third party — alpalwal/Divvy_scripts, tag report by saved configuration
   *
   * Evidence: third party of 2021, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/resources/tags/search`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { resources } = await client.resources.searchResourcesByTags({
   *   tag_keys: ['team'],
   *   resource_types: ['instance'],
   *   contains_all: false,
   *   missing_all: true,
   * });
   * ```
   *
   * @experimental
   */
  readonly searchResourcesByTags: OperationCall<SearchResourcesByTagsInput, SearchResourcesByTagsOutput>;

  /**
   * List saved searches for tags.
   *
   * Searches for tags that were saved in the console. A read although it is a POST. The list comes under the name
   * `resources`, though its rows are searches.
   *
   * Source: third party — alpalwal/Divvy_scripts, tag report by saved configuration
   *
   * Evidence: third party of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/resources/tags/saved_configs/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { resources } = await client.resources.listSavedTagConfigs();
   * ```
   *
   * @experimental
   */
  readonly listSavedTagConfigs: OperationCall<NoInput, ListSavedTagConfigsOutput>;
}

/** What belongs to a resource: policies, keys, DNS records, network interfaces, rules. */
export interface ResourceRelationsOperations {
  /**
   * List policies attached to a user, group or role.
   *
   * Policies attached to a service user, group or role of a cloud account. A read although it is a POST, without a
   * body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/\{resource_id\}/policies/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/{resourceId}/policies/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { servicepolicies } = await client.resourceRelations.listAttachedPolicies({
   *   resourceId: 'serviceuser:7:AIDAEXAMPLE:',
   * });
   * ```
   */
  readonly listAttachedPolicies: OperationCall<ListAttachedPoliciesInput, ListAttachedPoliciesOutput>;

  /**
   * List access keys of a service user.
   *
   * Access keys of one service user, which is a user at the provider and not of this product. Secrets are not in it.
   * A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/serviceuser/\{id\}/accesskeys/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/serviceuser/{resourceId}/accesskeys/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { serviceaccesskeys } = await client.resourceRelations.listAccessKeys({
   *   resourceId: 'serviceuser:7:AIDAEXAMPLE:',
   * });
   * ```
   */
  readonly listAccessKeys: OperationCall<ListAccessKeysInput, ListAccessKeysOutput>;

  /**
   * List records of a DNS zone.
   *
   * Records of one zone; their names are `common.resource_name`. Zones come from a query for the type `dnszone`. A
   * read although it is a POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/dnszone/\{resource_id\}/dnsrecords/list; shape: alpalwal/Divvy_scripts, list of DNS records as CSV
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/dnszone/{resourceId}/dnsrecords/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { dnsrecords } = await client.resourceRelations.listDnsRecords({
   *   resourceId: 'dnszone:18:Z0EXAMPLE:',
   * });
   * ```
   */
  readonly listDnsRecords: OperationCall<ListDnsRecordsInput, ListDnsRecordsOutput>;

  /**
   * List networks of a DNS zone.
   *
   * By its name, the networks that a zone belongs to; the answer is not in the Swagger of 2019 (read in 2026). A
   * read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/dnszone/\{id\}/dnszonenetworks/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; whether it has an input is not known; the response may hold anything. The sources name little more than the route. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/dnszone/{resourceId}/dnszonenetworks/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.resourceRelations.listDnsZoneNetworks({
   *   resourceId: 'dnszone:18:Z0EXAMPLE:',
   * });
   * ```
   *
   * @experimental
   */
  readonly listDnsZoneNetworks: OperationCall<ListDnsZoneNetworksInput, ListDnsZoneNetworksOutput | undefined>;

  /**
   * List network interfaces of an instance.
   *
   * Interfaces that are attached to the instance now. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{id\}/network_interfaces/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/network_interfaces/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { network_interfaces } = await client.resourceRelations.listInstanceNetworkInterfaces({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listInstanceNetworkInterfaces: OperationCall<ListInstanceNetworkInterfacesInput, ListInstanceNetworkInterfacesOutput>;

  /**
   * List subnets of a network.
   *
   * Subnets of one private network. The answer is an object whose members are not in the Swagger of 2019 (read in
   * 2026); a query for the type `privatesubnet` has known rows. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/\{id\}/subnets/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response; whether it has an input is not known. The sources name little more than the route. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/privatenetwork/{resourceId}/subnets/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.resourceRelations.listNetworkSubnets({
   *   resourceId: 'privatenetwork:18:us-east-1:vpc-0a0b:',
   * });
   * ```
   *
   * @experimental
   */
  readonly listNetworkSubnets: OperationCall<ListNetworkSubnetsInput, ListNetworkSubnetsOutput>;

  /**
   * List network interfaces of a network.
   *
   * Interfaces in one private network. The answer is not in the Swagger of 2019 (read in 2026); it is taken to be
   * that of `listInstanceNetworkInterfaces`. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/\{id\}/network_interfaces/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/privatenetwork/{resourceId}/network_interfaces/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { network_interfaces } = await client.resourceRelations.listNetworkInterfaces({
   *   resourceId: 'privatenetwork:18:us-east-1:vpc-0a0b:',
   * });
   * ```
   */
  readonly listNetworkInterfaces: OperationCall<ListNetworkInterfacesInput, ListNetworkInterfacesOutput>;

  /**
   * List route tables of a network.
   *
   * Route tables of one private network. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/\{id\}/routetables/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/privatenetwork/{resourceId}/routetables/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { routetables } = await client.resourceRelations.listNetworkRouteTables({
   *   resourceId: 'privatenetwork:18:us-east-1:vpc-0a0b:',
   * });
   * ```
   */
  readonly listNetworkRouteTables: OperationCall<ListNetworkRouteTablesInput, ListNetworkRouteTablesOutput>;

  /**
   * List routes of a route table.
   *
   * Routes of one route table. Ids of routes can hold a `%`. Their `common` has no name and no type. A read although
   * it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/routetable/\{id\}/routes/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/routetable/{resourceId}/routes/list`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { routes } = await client.resourceRelations.listRoutes({
   *   resourceId: 'routetable:18:us-east-1:rtb-0f:',
   * });
   * ```
   */
  readonly listRoutes: OperationCall<ListRoutesInput, ListRoutesOutput>;

  /**
   * List rules of an access list.
   *
   * Rules of an access list, such as a security group or a network ACL, in one direction. A read although it is a
   * POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resourceaccesslist/\{id\}/rules/list
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/resourceaccesslist/{resourceId}/rules/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { rules } = await client.resourceRelations.listAccessListRules({
   *   resourceId: 'resourceaccesslist:18:us-east-1:acl-0a1b:',
   *   direction: 'ingress',
   * });
   * ```
   */
  readonly listAccessListRules: OperationCall<ListAccessListRulesInput, ListAccessListRulesOutput>;
}

/** Actions that change a resource at its cloud provider. */
export interface ResourceActionsOperations {
  /**
   * Detach a policy.
   *
   * Takes a policy away from a service user, group or role at the provider. Either id being unknown is a 404.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/\{resource_id\}/policy/\{policy_resource_id\}/detach; rapid7/insightconnect-plugins rapid7_insightcloudsec, detach_policy
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path.
   *
   * @remarks
   * `POST /v2/public/{resourceId}/policy/{policyResourceId}/detach`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachPolicy({
   *   resourceId: 'serviceuser:7:AIDAEXAMPLE:',
   *   policyResourceId: 'servicepolicy:7:ANPAEXAMPLE:',
   * });
   * ```
   */
  readonly detachPolicy: OperationCall<DetachPolicyInput, DetachPolicyOutput>;

  /**
   * Attach a network interface.
   *
   * Attaches a network interface to an instance at a place. The documented body has the place alone, so which
   * interface it takes is not in the Swagger of 2019 (read in 2026).
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/networkinterface/attach
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/networkinterface/attach`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.attachNetworkInterface({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   device_index: '1',
   * });
   * ```
   */
  readonly attachNetworkInterface: OperationCall<AttachNetworkInterfaceInput, AttachNetworkInterfaceOutput>;

  /**
   * Make an image of an instance.
   *
   * Makes an image of the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/snapshot/create
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/snapshot/create`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.createInstanceImage({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   name: 'before-upgrade',
   * });
   * ```
   */
  readonly createInstanceImage: OperationCall<CreateInstanceImageInput, CreateInstanceImageOutput>;

  /**
   * Get the console output of an instance.
   *
   * What the instance wrote to its console. A read although it is a POST, without a body. What the answer looks
   * like is not in the Swagger of 2019 (read in 2026).
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/get_console_output
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; whether it has an input is not known; the response may hold anything. The sources name little more than the route. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/get_console_output`. Effect: read, it changes nothing. Reads what the provider kept of the console, and takes no body. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.resourceActions.getInstanceConsoleOutput({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   *
   * @experimental
   */
  readonly getInstanceConsoleOutput: OperationCall<GetInstanceConsoleOutputInput, GetInstanceConsoleOutputOutput | undefined>;

  /**
   * Make a snapshot of a volume.
   *
   * Makes a snapshot of the volume; each call makes another. The caller needs the permission `CONTROL`. The
   * documented answer is an object with the status 201 and no members; the one recorded answer has that status and no
   * body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/snapshot/create
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response. Some facts are missing. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/snapshot/create`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.resourceActions.createVolumeSnapshot({
   *   resourceId: 'volume:18:us-east-1:vol-0def456:',
   *   name: 'before-upgrade',
   * });
   * ```
   */
  readonly createVolumeSnapshot: OperationCall<CreateVolumeSnapshotInput, CreateVolumeSnapshotOutput | undefined>;

  /**
   * Change a volume.
   *
   * Schedules a change of the size, the speed or the kind of a volume. The documented sample has all three members.
   * It is accepted now and carried out later; ask for the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/modify
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/modify`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.modifyVolume({
   *   resourceId: 'volume:18:us-east-1:vol-0def456:',
   *   iops: 3000,
   *   size: 80,
   *   volume_type: 'gp3',
   * });
   * ```
   */
  readonly modifyVolume: OperationCall<ModifyVolumeInput, ModifyVolumeOutput>;

  /**
   * Detach instances from an autoscaling group.
   *
   * Takes an instance out of an autoscaling group at the provider. The documentation speaks of a single instance,
   * though the member is a list.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/autoscalinggroup/\{resourceId\}/detach
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/autoscalinggroup/{resourceId}/detach`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachAutoscalingInstance({
   *   resourceId: 'autoscalinggroup:18:us-east-1:web:',
   *   instance: ['instance:18:us-east-1:i-0abc123:', 'i-0abc123'],
   *   decrement_capacity: true,
   * });
   * ```
   */
  readonly detachAutoscalingInstance: OperationCall<DetachAutoscalingInstanceInput, DetachAutoscalingInstanceOutput>;

  /**
   * Start an instance.
   *
   * Starts the instance at its provider. It is accepted now and carried out later; ask for the resource to see what
   * became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/start
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/start`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.startInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly startInstance: OperationCall<StartInstanceInput, StartInstanceOutput>;

  /**
   * Stop an instance.
   *
   * Stops the instance at its provider. It is accepted now and carried out later; ask for the resource to see what
   * became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/stop
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/stop`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.stopInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly stopInstance: OperationCall<StopInstanceInput, StopInstanceOutput>;

  /**
   * Restart an instance.
   *
   * Restarts the instance at its provider. It fails on one that is stopped. It is accepted now and carried out later;
   * ask for the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/restart
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/restart`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.restartInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly restartInstance: OperationCall<RestartInstanceInput, RestartInstanceOutput>;

  /**
   * Pause an instance.
   *
   * Pauses the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/pause
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/pause`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.pauseInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly pauseInstance: OperationCall<PauseInstanceInput, PauseInstanceOutput>;

  /**
   * Unpause an instance.
   *
   * Ends a pause of the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/unpause
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/unpause`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.unpauseInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly unpauseInstance: OperationCall<UnpauseInstanceInput, UnpauseInstanceOutput>;

  /**
   * Suspend an instance.
   *
   * Suspends the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/suspend
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/suspend`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.suspendInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly suspendInstance: OperationCall<SuspendInstanceInput, SuspendInstanceOutput>;

  /**
   * Resume an instance.
   *
   * Ends a suspension of the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/resume
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/resume`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.resumeInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly resumeInstance: OperationCall<ResumeInstanceInput, ResumeInstanceOutput>;

  /**
   * Terminate an instance.
   *
   * Terminates the instance at its provider: it is gone for good. It is accepted now and carried out later; ask for
   * the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/terminate
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/terminate`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.terminateInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly terminateInstance: OperationCall<TerminateInstanceInput, TerminateInstanceOutput>;

  /**
   * Confirm the resize of an instance.
   *
   * Confirms a resize that is under way. Without it, and without a revert, that happens by itself after 24 hours. AWS
   * does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/resize/confirm
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/resize/confirm`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.confirmInstanceResize({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly confirmInstanceResize: OperationCall<ConfirmInstanceResizeInput, ConfirmInstanceResizeOutput>;

  /**
   * Revert the resize of an instance.
   *
   * Takes back a resize that is under way: the instance gets its former size again. Only possible until it is
   * confirmed, which happens by itself after 24 hours. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/resize/revert
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/resize/revert`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.revertInstanceResize({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly revertInstanceResize: OperationCall<RevertInstanceResizeInput, RevertInstanceResizeOutput>;

  /**
   * Attach a public address.
   *
   * Gives the instance a public address that is there already.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/publicip/attach
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/publicip/attach`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.attachPublicIp({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   publicip_resource_id: 'publicip:18:us-east-1:203.0.113.24:',
   * });
   * ```
   */
  readonly attachPublicIp: OperationCall<AttachPublicIpInput, AttachPublicIpOutput>;

  /**
   * Detach a public address.
   *
   * Takes away the primary public address, that of the interface at place 0.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/publicip/detach
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/publicip/detach`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachPublicIp({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly detachPublicIp: OperationCall<DetachPublicIpInput, DetachPublicIpOutput>;

  /**
   * Restart a cache instance.
   *
   * Restarts a cache instance, such as one with Redis, at its provider.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cache_instance/\{resourceId\}/restart
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cache_instance/{resourceId}/restart`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.restartCacheInstance({
   *   resourceId: 'mcinstance:18:us-east-1:sessions:',
   * });
   * ```
   */
  readonly restartCacheInstance: OperationCall<RestartCacheInstanceInput, RestartCacheInstanceOutput>;

  /**
   * Terminate a cache instance.
   *
   * Terminates a cache instance, such as one with Redis, at its provider: it is gone for good.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cache_instance/\{resourceId\}/terminate
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/cache_instance/{resourceId}/terminate`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.terminateCacheInstance({
   *   resourceId: 'mcinstance:18:us-east-1:sessions:',
   * });
   * ```
   */
  readonly terminateCacheInstance: OperationCall<TerminateCacheInstanceInput, TerminateCacheInstanceOutput>;

  /**
   * Attach a volume.
   *
   * Attaches a volume to an instance, under the name of a device. It is accepted now and carried out later; ask for
   * the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/attach
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/attach`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.attachVolume({
   *   resourceId: 'volume:18:us-east-1:vol-0def456:',
   *   instance_resource_id: 'instance:18:us-east-1:i-0abc123:',
   *   instance_mount_point: '/dev/sdf',
   * });
   * ```
   */
  readonly attachVolume: OperationCall<AttachVolumeInput, AttachVolumeOutput>;

  /**
   * Detach a volume.
   *
   * Detaches a volume from its instance. The call does not say from which. It is accepted now and carried out later;
   * ask for the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/detach
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/detach`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachVolume({ resourceId: 'volume:18:us-east-1:vol-0def456:' });
   * ```
   */
  readonly detachVolume: OperationCall<DetachVolumeInput, DetachVolumeOutput>;
}

/** Resource groups: lists of resources. */
export interface ResourceGroupsOperations {
  /**
   * Create a resource group.
   *
   * Makes an empty group. Say who owns it with `group_owner_type`, or give `group_category`: clients send the one or the
   * other. Each call makes another group. There is no list of groups: run a resource query whose `selected_resource_type`
   * is `resourcegroup`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resourcegroup/create; limits: alpalwal/Divvy_scripts auto_exemption.py; shape: gstotts/insightcloudsec, testdata/resourceGroups/createResourceGroupResponse.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/resourcegroup/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.resourceGroups.createResourceGroup({
   *   group_name: 'Exempt buckets',
   *   group_description: 'Buckets that may be public',
   *   group_owner_type: 'organization',
   * });
   * ```
   */
  readonly createResourceGroup: OperationCall<CreateResourceGroupInput, CreateResourceGroupOutput>;

  /**
   * Add resources to resource groups.
   *
   * Puts every resource into every group named. Groups are named by their resource id, `resourcegroup:<n>:`, and not by
   * `resource_group_id`. There is no documented call that takes resources out again.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/resourcegroups/resources/add; answer: alpalwal/Divvy_scripts auto_exemption.py, add_resource_to_group
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/resourcegroups/resources/add`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { resource_ids } = await client.resourceGroups.addToResourceGroups({
   *   resource_group_ids: ['resourcegroup:83:'],
   *   resource_ids: ['storagecontainer:18:eu-west-1:acme-public-site:'],
   * });
   * ```
   *
   * @experimental
   */
  readonly addToResourceGroups: OperationCall<AddToResourceGroupsInput, AddToResourceGroupsOutput>;

  /**
   * Delete resource groups, or other resources.
   *
   * Deletes what the ids name, all at once. Its one known client deletes resource groups with it, for which there is no
   * other call; the id in that client's test is that of a virtual machine. So take it that an id of a cloud's resource
   * deletes that resource in the cloud, and send ids that begin with `resourcegroup:` unless you mean that.
   *
   * Source: third party — gstotts/insightcloudsec, resource_groups.go Delete and resource_groups_test.go
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input. Some facts are missing.
   *
   * @remarks
   * `POST /v2/prototype/resources/delete`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.resourceGroups.deleteResources({ resource_ids: ['resourcegroup:83:'] });
   * ```
   *
   * @experimental
   */
  readonly deleteResources: OperationCall<DeleteResourcesInput, DeleteResourcesOutput>;
}

/** Insights: checks over the resources, what they found, and the filters they are made of. */
export interface InsightsOperations {
  /**
   * List the insights with their counts.
   *
   * Every insight that the organization can see, shipped and custom, as one bare array. It is not paged: without a
   * filter expect several megabytes and a wait. The counts are members of each insight here, while `getInsight` keeps
   * the same numbers under `counts`. An insight is told by `insight_id` and `source` together, not by its number alone.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/insights/list; shape and query: gstotts/go-client-ics, insights.go and testdata/insights/list_insights_partial.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/public/insights/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.insights.listInsights();
   * ```
   */
  readonly listInsights: OperationCall<ListInsightsInput | void, InsightListItem[]>;

  /**
   * Get an insight.
   *
   * One insight by source and number. The counts are under `counts`, not beside the other members as in the list, and
   * `membership`, `risk_layers` and `disabled` come on top.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get Insight; shape: gstotts/go-client-ics, testdata/insights/get_insight_backoffice_14.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/public/insights/{insightId}/{source}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.getInsight({ insightId: 536, source: 'backoffice' });
   * ```
   */
  readonly getInsight: OperationCall<GetInsightInput, GetInsightOutput>;

  /**
   * Create a custom insight.
   *
   * Makes an insight of source `custom` in the caller's organization. Each call makes another one, also under the same
   * name. Send `owner_resource_id` and `template_id` as `null` where there is nothing to say: calls that left them out
   * have failed.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create Insight; gstotts/insightcloudsec, insights.go; gstotts/terraform-provider-insightcloudsec; alpalwal/Divvy_scripts, clone_all_custom_insights.py
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/insights/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.createInsight({
   *   name: 'Payment Buckets Without Owner Tag',
   *   description: 'Finds storage containers of the payment accounts that have no owner tag',
   *   severity: 2,
   *   scopes: ['divvyorganizationservice:18'],
   *   tags: ['security'],
   *   resource_types: ['storagecontainer'],
   *   filters: [
   *     {
   *       name: 'divvy.query.resource_does_not_contain_tag_key',
   *       config: { tag_key: 'owner' },
   *       collections: {},
   *     },
   *   ],
   *   owner_resource_id: null,
   *   template_id: null,
   *   badges: null,
   *   badge_filter_operator: null,
   *   meta_data: null,
   *   notes: null,
   * });
   * ```
   */
  readonly createInsight: OperationCall<CreateInsightInput, CreateInsightOutput>;

  /**
   * Replace a custom insight.
   *
   * Writes the whole insight: read it, change it, send all of it. There is no source in the path, so the number is that
   * of a custom insight. Some releases answer with the insight, others with nothing.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit Insight; gstotts/insightcloudsec, insights.go
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/edit`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateInsightInput` makes its input of what `getInsight` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.insights.updateInsight({
   *   insightId: 61,
   *   name: 'Payment Buckets Without Owner Tag',
   *   description: 'Finds storage containers of the payment accounts that nobody owns',
   *   severity: 3,
   *   scopes: ['divvyorganizationservice:18'],
   *   tags: ['security'],
   *   resource_types: ['storagecontainer'],
   *   filters: [
   *     {
   *       name: 'divvy.query.resource_does_not_contain_tag_key',
   *       config: { tag_key: 'owner' },
   *       collections: {},
   *     },
   *   ],
   *   owner_resource_id: 'divvyuser:12:',
   *   template_id: null,
   *   badges: null,
   *   badge_filter_operator: null,
   *   meta_data: null,
   *   notes: null,
   *   selects: [],
   *   timeseries: true,
   * });
   * ```
   */
  readonly updateInsight: OperationCall<UpdateInsightInput, UpdateInsightOutput | undefined>;

  /**
   * Delete a custom insight.
   *
   * Removes a custom insight; shipped ones cannot be removed. The path has no source, so make sure that the number is
   * that of a custom insight: sources number their insights independently.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Delete Insight; gstotts/insightcloudsec, insights.go
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path.
   *
   * @remarks
   * `DELETE /v2/public/insights/{insightId}/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.insights.deleteInsight({ insightId: 61 });
   * ```
   */
  readonly deleteInsight: OperationCall<DeleteInsightInput, DeleteInsightOutput>;

  /**
   * Create several custom insights.
   *
   * Makes a custom insight of every entry. The answer is not in the Swagger of 2019 (read in 2026), and neither is
   * what happens to the others when one entry is refused; read the list afterwards.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create Bulk
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything; the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/bulk/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.createInsightsBulk({
   *   insights: [
   *     {
   *       name: 'Payment Buckets Without Owner Tag',
   *       description: 'Finds storage containers of the payment accounts that have no owner tag',
   *       severity: 2,
   *       scopes: ['divvyorganizationservice:18'],
   *       tags: ['security'],
   *       resource_types: ['storagecontainer'],
   *       filters: [
   *         { name: 'divvy.query.resource_does_not_contain_tag_key', config: { tag_key: 'owner' } },
   *       ],
   *       owner_resource_id: null,
   *       template_id: null,
   *     },
   *     {
   *       name: 'Payment Instances Without Owner Tag',
   *       description: 'Finds instances of the payment accounts that have no owner tag',
   *       severity: 2,
   *       scopes: ['divvyorganizationservice:18'],
   *       tags: ['security'],
   *       resource_types: ['instance'],
   *       filters: [
   *         { name: 'divvy.query.resource_does_not_contain_tag_key', config: { tag_key: 'owner' } },
   *       ],
   *       owner_resource_id: null,
   *       template_id: null,
   *     },
   *   ],
   * });
   * ```
   */
  readonly createInsightsBulk: OperationCall<CreateInsightsBulkInput, CreateInsightsBulkOutput | undefined>;

  /**
   * Delete several custom insights.
   *
   * Removes the custom insights with these numbers. Shipped insights cannot be removed.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Bulk Delete
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/bulk/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.insights.deleteInsightsBulk({ insights: [61, 62] });
   * ```
   */
  readonly deleteInsightsBulk: OperationCall<DeleteInsightsBulkInput, DeleteInsightsBulkOutput>;

  /**
   * Replace the notes of an insight.
   *
   * Writes the long text of an insight. A public script that copies custom insights between installations calls it
   * after each creation. The path has no source.
   *
   * Source: third party — alpalwal/Divvy_scripts, clone_all_custom_insights.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/notes/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.insights.updateInsightNotes({
   *   insightId: 536,
   *   notes: '## Overview\n\nTalk to the payments team before you change these buckets.',
   * });
   * ```
   *
   * @experimental
   */
  readonly updateInsightNotes: OperationCall<UpdateInsightNotesInput, UpdateInsightNotesOutput>;

  /**
   * Set the metadata of insights in a pack.
   *
   * Writes one text to all the named insights in a pack. Shipped and custom insights are named in two lists, because
   * they number independently.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit Metadata
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/edit_metadata`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.insights.updateInsightMetadata({
   *   backoffice: [536],
   *   custom: [61],
   *   pack_id: 'custom:7',
   *   metadata: 'PAY-4.2: no public storage',
   * });
   * ```
   */
  readonly updateInsightMetadata: OperationCall<UpdateInsightMetadataInput, UpdateInsightMetadataOutput>;

  /**
   * Set the resource groups that an insight spares.
   *
   * The older kind of exemption: resources in these groups no longer count. The list is replaced, so read
   * `resource_group_blacklist` of the insight first, which can be `null`, empty or filled. For single resources, with
   * dates and an approver, use `createExemptions`.
   *
   * Source: third party — alpalwal/Divvy_scripts, auto_exemption.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/set_exemptions`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.insights.setInsightResourceGroupExemptions({
   *   insightId: 536,
   *   source: 'backoffice',
   *   groups: [3, 9],
   * });
   * ```
   *
   * @experimental
   */
  readonly setInsightResourceGroupExemptions: OperationCall<SetInsightResourceGroupExemptionsInput, SetInsightResourceGroupExemptionsOutput>;

  /**
   * Start a new count of an insight.
   *
   * Starts work although it is a GET: do not let anything prefetch, cache or repeat it. There is no job to ask
   * about; watch `cache_updated_at` of the insight. The path has no source, and the answer is not in the Swagger
   * of 2019 (read in 2026).
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Refresh Insight Counts
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; the response may hold anything. The sources name little more than the route. No source newer than 2019 confirms it.
   *
   * @remarks
   * `GET /v2/public/insights/{insightId}/counts/refresh`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Starts a new count, a job on the server. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.insights.refreshInsightCounts({ insightId: 536 });
   * ```
   *
   * @experimental
   */
  readonly refreshInsightCounts: OperationCall<RefreshInsightCountsInput, RefreshInsightCountsOutput | undefined>;

  /**
   * Switch the history of an insight on or off.
   *
   * Turns the recording of history into its opposite, so a second call undoes the first; read `timeseries` of the
   * insight before. The body of the Swagger of 2019 holds whole insights, and no text says what they do beside the
   * number in the path.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Toggle Insight Timeseries
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/timeseries/toggle`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insights.toggleInsightTimeseries({ insightId: 536, insights: [] });
   * ```
   */
  readonly toggleInsightTimeseries: OperationCall<ToggleInsightTimeseriesInput, ToggleInsightTimeseriesOutput>;

  /**
   * Get a week of an insight's counts.
   *
   * The counts of the last seven days. Sources disagree on the shape: one public caller reads an object from date to
   * number, the vendor's text speaks of a list of records. Look at what you get before you read it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Insight Data 7 Days; gstotts/insightcloudsec, insights.go, Get_Insight_7_Days
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; the response may hold anything.
   *
   * @remarks
   * `GET /v2/public/insights/{insightId}/{source}/insight-data-7-days`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.getInsightSevenDays({ insightId: 536, source: 'backoffice' });
   * ```
   */
  readonly getInsightSevenDays: OperationCall<GetInsightSevenDaysInput, GetInsightSevenDaysOutput>;

  /**
   * List when resources began to fail an insight.
   *
   * The resources that the insight matched and when each was identified. There is no filter by date: to find what is
   * new, compare `identified_at` with your last run. The body is an empty object.
   *
   * Source: third party — alpalwal/Divvy_scripts, list_insights_by_resource.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/{source}/resource/history`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.insights.listInsightResourceHistory({
   *   insightId: 536,
   *   source: 'backoffice',
   * });
   * ```
   *
   * @experimental
   */
  readonly listInsightResourceHistory: OperationCall<ListInsightResourceHistoryInput, InsightHistoryEntry[]>;

  /**
   * List the insights that a resource fails.
   *
   * The other direction: a resource id in the path, and the insights that it violates in the answer. Only `name` is
   * certain; entries have further members.
   *
   * Source: vendor's code — DivvyCloud/tools, violations/get; alpalwal/Divvy_scripts, list_insights_by_resource.py
   *
   * Evidence: vendor's code of 2019, read in 2026. Known: path, response. Some facts are missing. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/public/insights/{resourceId}/violations/get`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.listInsightViolations({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listInsightViolations: OperationCall<ListInsightViolationsInput, InsightViolation[]>;

  /**
   * Find insights by name.
   *
   * Numbers and names only, for pickers and for finding the number of a known insight without the megabytes of the
   * full list.
   *
   * Source: third party — phaughney22/insightCloudSec_Scripts, insights/select
   *
   * Evidence: third party of 2022, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /v2/public/insights/select`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { data } = await client.insights.selectInsights();
   * ```
   *
   * @experimental
   */
  readonly selectInsights: OperationCall<SelectInsightsInput | void, SelectInsightsOutput>;

  /**
   * Get the query filters that there are.
   *
   * All query filters of the release by their id: what each looks at, and which settings its `config` takes. These are
   * the filters of insights, bots and resource queries; the filters of paged lists are another thing. The answer is
   * large and changes with releases only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get Filter Registry; shape: gstotts/go-client-ics, testdata/insights/list_filters_partial.json
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v2/public/insights/filter-registry`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.insights.getFilterRegistry();
   * ```
   */
  readonly getFilterRegistry: OperationCall<NoInput, GetFilterRegistryOutput>;

  /**
   * List the findings of a cloud account.
   *
   * One entry per insight and failing resource of one cloud account. The list goes on by cursor, but the name of
   * the member that carries the next cursor is not in r7cli of 2026 (read in 2026): look for it beside `results`
   * and pass it on as `cursor`.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, findings list; members of a finding: unnamed public scripts, account findings
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /v4/insights/findings-per-cloud/{organizationServiceId}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { results } = await client.insights.listFindingsPerCloud({ organizationServiceId: 18 });
   * ```
   *
   * @experimental
   */
  readonly listFindingsPerCloud: OperationCall<ListFindingsPerCloudInput, ListFindingsPerCloudOutput>;
}

/** Packs of insights. */
export interface InsightPacksOperations {
  /**
   * List the insight packs.
   *
   * All packs, shipped and custom, as one bare array that is not paged. A pack names its insights in two lists of
   * numbers, one per source. To read them with their counts, give the pack to `listInsights` as `backoffice:36`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, List Packs; alpalwal/Divvy_scripts, list_insights_bots_filters.py
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/public/insights/packs/list`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.insightPacks.listInsightPacks();
   * ```
   */
  readonly listInsightPacks: OperationCall<NoInput, InsightPack[]>;

  /**
   * Create a custom pack.
   *
   * Makes a custom pack. Each call makes another one, also under the same name.
   *
   * Source: vendor's code — DivvyCloud/tools, pack/create; alpalwal/Divvy_scripts, Create Pack/create_poc_cost_optimization_pack.py
   *
   * Evidence: vendor's code of 2019, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/pack/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insightPacks.createInsightPack({
   *   name: 'Payments',
   *   description: 'What auditors ask the payments team about',
   *   backoffice: [536],
   *   custom: [61],
   *   badges: [{ key: 'team', value: 'payments' }],
   *   badge_filter_operator: 'OR',
   *   logo_url: '',
   * });
   * ```
   */
  readonly createInsightPack: OperationCall<CreateInsightPackInput, CreateInsightPackOutput>;

  /**
   * Replace a custom pack.
   *
   * Takes the same members as creation. Send the whole pack: what becomes of members that are left out is not in
   * Divvy_scripts of 2021 (read in 2026). Some releases answer with the pack, others with nothing.
   *
   * Source: third party — alpalwal/Divvy_scripts, custom_pack_cleanup.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/insights/pack/{packId}/update`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toUpdateInsightPackInput` makes its input of what `listInsightPacks` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.insightPacks.updateInsightPack({
   *   packId: 7,
   *   name: 'Payments',
   *   description: 'What auditors ask the payments team about',
   *   backoffice: [536, 541],
   *   custom: [61],
   *   badges: [{ key: 'team', value: 'payments' }],
   *   badge_filter_operator: 'OR',
   *   logo_url: '',
   * });
   * ```
   *
   * @experimental
   */
  readonly updateInsightPack: OperationCall<UpdateInsightPackInput, UpdateInsightPackOutput | undefined>;

  /**
   * Delete a custom pack.
   *
   * Removes the pack. The path has no source, so the number is that of a custom pack.
   *
   * Source: vendor's code — DivvyCloud/tools, pack/delete; alpalwal/Divvy_scripts, custom_pack_cleanup.py
   *
   * Evidence: vendor's code of 2019, read in 2026. Known: path. No source newer than 2021 confirms it.
   *
   * @remarks
   * `DELETE /v2/public/insights/pack/{packId}/delete`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.insightPacks.deleteInsightPack({ packId: 7 });
   * ```
   */
  readonly deleteInsightPack: OperationCall<DeleteInsightPackInput, DeleteInsightPackOutput>;
}

/** Exemptions: resources that an insight leaves out for a while. */
export interface ExemptionsOperations {
  /**
   * Exempt resources from an insight.
   *
   * Makes one exemption for each resource and answers with a bare array of them. All resources of a call have the same
   * type. Dates are days without a time. An insight that does not exist is answered with 500, so a 500 is no reason to
   * try again. The names for display are `null` in this answer and filled
   * in the list.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, create_exemption; unit_test/responses/create_exemption_few_resources.json.resp
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/exemptions/create`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.exemptions.createExemptions({
   *   approver: 'rosa@example.com',
   *   insight_id: 536,
   *   insight_source: 'backoffice',
   *   resource_ids: [
   *     'storagecontainer:18:us-east-1:acme-website:',
   *     'storagecontainer:18:us-east-1:acme-press:',
   *   ],
   *   resource_type: 'storagecontainer',
   *   start_date: '2031-03-05',
   *   expiration_date: '2031-06-30',
   *   notes: 'Public on purpose',
   * });
   * ```
   */
  readonly createExemptions: OperationCall<CreateExemptionsInput, Exemption[]>;

  /**
   * Remove exemptions.
   *
   * Removes the exemptions with these numbers; the resources count again. One unknown number makes the answer 404, so a
   * second call with the same numbers ends there.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, remove_exemption
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/public/exemptions/delete`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.exemptions.deleteExemptions({ exemption_ids: [8101, 8102] });
   * ```
   */
  readonly deleteExemptions: OperationCall<DeleteExemptionsInput, DeleteExemptionsOutput>;

  /**
   * List the exemptions page by page.
   *
   * The exemptions of the caller's current organization, those that are over among them: look at `enabled` and
   * `expiration_date`. The page is chosen in the query and the filter in the body. All members of the body can be left
   * out.
   *
   * Source: third party — alpalwal/Divvy_scripts, list_exemptions.py and list_exemptions_multi_org.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/exemptions/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 2000 items a page: what a client that is in use asks for (alpalwal/Divvy_scripts list_exemptions.py).
   *
   * @example
   * ```ts
   * for await (const item of client.exemptions.listExemptions.items({
   *   search: '',
   *   pack: null,
   *   badges: [],
   *   badge_filter_operator: 'OR',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listExemptions: PagedOperationCall<ListExemptionsInput | void, ListExemptionsOutput, Exemption>;
}

/** Bots: what is done about resources that match. */
export interface BotsOperations {
  /**
   * List the bots page by page.
   *
   * A read in spite of its verb. Archived bots are not in the list. The number of all bots is in `count` here. The
   * vendor names `filters`, `limit` and `offset` as the least that a request holds; `filters` can be empty.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, List Bots; gstotts/insightcloudsec, bots.go, BotList
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/botfactory/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 500 items a page: what a client that is in use asks for (alpalwal/Divvy_scripts lambda_bot_cleanup.py). With `order_by` other than `resource_id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.bots.listBots.items({
   *   filters: [],
   *   limit: 25,
   *   offset: 0,
   *   order_by: 'name ASC',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listBots: PagedOperationCall<ListBotsInput, ListBotsOutput, Bot>;

  /**
   * Get a bot.
   *
   * A read in spite of its verb, and without a body. The whole configuration is in `instructions`; it is what
   * `createBot` and `updateBot` take.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get bot; gstotts/insightcloudsec, bots.go, BotResults
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/get`. Effect: read, it changes nothing. Returns what is there, and takes no body. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.bots.getBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly getBot: OperationCall<GetBotInput, GetBotOutput>;

  /**
   * Create a bot.
   *
   * Makes a bot; each call makes another one. A bot in state `RUNNING` can act on cloud resources right away, so
   * make it `PAUSED`, look at it, and resume it. The vendor's text of 2019 says that keys other than name, description, severity,
   * category, instructions, hookpoints, schedule, on-demand switch and state are ignored; later scripts tie a bot to an
   * insight with `insight_id` and `source`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create bot; DivvyCloud/tools; alpalwal/Divvy_scripts
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/botfactory/bot/create`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.bots.createBot({
   *   name: 'Stop big test instances',
   *   description: 'Stops instances with many cores at night',
   *   severity: 'low',
   *   category: 'Optimization',
   *   state: 'PAUSED',
   *   ondemand_enabled: true,
   *   instructions: {
   *     resource_types: ['instance'],
   *     groups: ['divvyorganizationservice:18'],
   *     badges: [{ key: 'stage', value: 'test' }],
   *     filters: [{ name: 'divvy.filter.instance_cores_exceeds_threshold', config: { cores: 16 } }],
   *     hookpoints: ['divvycloud.resource.created'],
   *     schedule: {
   *       _type: 'Daily',
   *       time_of_day: { _type: 'TimeOfDay', hour: 22, minute: 0, second: 0 },
   *       exclude_days: [5, 6],
   *     },
   *     schedule_description: null,
   *     ondemand_enabled: true,
   *     actions: [
   *       { name: 'divvy.action.scheduled_stop', config: { hours: 0 }, run_when_result_is: true },
   *     ],
   *   },
   * });
   * ```
   */
  readonly createBot: OperationCall<CreateBotInput, CreateBotOutput>;

  /**
   * Change a bot.
   *
   * Takes a bot's configuration and applies what differs. Read the bot, change it, and send the configuration
   * whole: whether single members can be sent alone is not in the Swagger of 2019 (read in 2026). Some releases
   * answer with the bot, others with nothing.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit bot
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path; parts of the input may hold anything; parts of the response may hold anything. No source newer than 2019 confirms it.
   *
   * @remarks
   * `POST /v2/public/botfactory/edit/{botResourceId}`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateBotInput` makes its input of what `getBot` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.bots.updateBot({
   *   botResourceId: 'divvybot:1:1458',
   *   name: 'Stop big test instances',
   *   description: 'Stops instances with many cores at night',
   *   severity: 'low',
   *   category: 'Optimization',
   *   state: 'PAUSED',
   *   ondemand_enabled: true,
   *   instructions: {
   *     resource_types: ['instance'],
   *     groups: ['divvyorganizationservice:18'],
   *     badges: [{ key: 'stage', value: 'test' }],
   *     filters: [{ name: 'divvy.filter.instance_cores_exceeds_threshold', config: { cores: 16 } }],
   *     hookpoints: ['divvycloud.resource.created'],
   *     schedule: {
   *       _type: 'Daily',
   *       time_of_day: { _type: 'TimeOfDay', hour: 22, minute: 0, second: 0 },
   *       exclude_days: [5, 6],
   *     },
   *     schedule_description: null,
   *     ondemand_enabled: true,
   *     actions: [
   *       { name: 'divvy.action.scheduled_stop', config: { hours: 0 }, run_when_result_is: true },
   *     ],
   *   },
   * });
   * ```
   */
  readonly updateBot: OperationCall<UpdateBotInput, UpdateBotOutput | undefined>;

  /**
   * Run a bot now.
   *
   * Applies the bot to all resources in its scope, which changes cloud resources if its actions do; each call runs it
   * again. It works only while the bot's `ondemand_enabled` is true and the bot is not paused. The answer comes before
   * the work is done, and there is no job to ask about. The vendor withdrew this call from its own automation plug-in as
   * defective, so check what came of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Run bot ondemand; rapid7/insightconnect-plugins rapid7_insightcloudsec, run_bot_on_demand (1.0.0, withdrawn in 2.0.0)
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path.
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/ondemand`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.bots.runBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly runBot: OperationCall<RunBotInput, RunBotOutput>;

  /**
   * Archive a bot.
   *
   * Equal to deleting it: scheduled events and compliance data of the bot go, it is in no list any more, and nothing
   * brings it back.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Archive bot; gstotts/insightcloudsec, bots.go, ArchiveBot
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path.
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/archive`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.bots.archiveBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly archiveBot: OperationCall<ArchiveBotInput, ArchiveBotOutput>;

  /**
   * Archive several bots.
   *
   * Archives the bots with these ids. It equals deleting them and cannot be undone.
   *
   * Source: third party — alpalwal/Divvy_scripts, bulk_action/archive
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/public/botfactory/bots/bulk_action/archive`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.bots.archiveBots({ resource_ids: ['divvybot:1:1458', 'divvybot:1:1460'] });
   * ```
   *
   * @experimental
   */
  readonly archiveBots: OperationCall<ArchiveBotsInput, ArchiveBotsOutput>;

  /**
   * Get the filters and actions that bots are made of.
   *
   * Every query filter and every action of the release in one answer. The ids of actions begin with `divvy.action.`; an
   * action says which cloud permissions it needs.
   *
   * Source: third party — alpalwal/Divvy_scripts, list_insights_bots_filters.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path; parts of the response may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /v2/public/botfactory/function-registry/list`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { filters, actions } = await client.bots.getBotFunctionRegistry();
   * ```
   *
   * @experimental
   */
  readonly getBotFunctionRegistry: OperationCall<NoInput, GetBotFunctionRegistryOutput>;

  /**
   * Pause a bot.
   *
   * Stops the bot from reacting, running by schedule and being run on demand. Events that it had scheduled are dropped
   * and do not come back when it is resumed.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Pause bot; gstotts/insightcloudsec, bots.go, PauseBot
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path.
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/pause`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.bots.pauseBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly pauseBot: OperationCall<PauseBotInput, PauseBotOutput>;

  /**
   * Resume a bot.
   *
   * Lets a paused bot react again. It does not look at what happened in between: to judge all resources, run the bot
   * afterwards.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Resume bot; gstotts/insightcloudsec, bots.go, EnableBot
   *
   * Evidence: official documentation of 2019, read in 2026. Known: path.
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/resume`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.bots.resumeBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly resumeBot: OperationCall<ResumeBotInput, ResumeBotOutput>;
}

/** Events that are due later, and those that have run. */
export interface ScheduledEventsOperations {
  /**
   * List scheduled events.
   *
   * Actions that bots have put off until later, and what became of them. To see those of one bot, filter on
   * `creation_resource_id` with the bot's resource id; to see those of one resource, compare `target_resource_id`. Though a
   * POST, it is a read.
   *
   * Source: vendor's code — DivvyCloud/tools; request and recorded answer: alpalwal/Divvy_scripts auto_exemption.py, get_scheduled_events
   *
   * Evidence: vendor's code of 2019, read in 2026. Known: path, input, response. Some facts are missing. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/scheduled_events/get`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time. `.items()` and `.pages()` iterate over the whole list, 500 items a page: a cautious guess (the history of the same service is read with 500; DivvyCloud/tools auto_exemption.py asks for 50). With `order_by` other than `event_id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.scheduledEvents.listScheduledEvents.items({
   *   filters: [
   *     { field_name: 'creation_resource_id', filter_type: 'EXACT', filter_value: 'divvybot:1:1458' },
   *   ],
   *   order_by: 'creation_time DESC',
   *   limit: 50,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listScheduledEvents: PagedOperationCall<ListScheduledEventsInput | void, ListScheduledEventsOutput, ScheduledEvent>;

  /**
   * Delete scheduled events.
   *
   * Removes the events, so that the bots' actions do not run. The path can carry out other actions, and `delete` is the only
   * one that is known.
   *
   * Source: vendor's code — DivvyCloud/tools; request: alpalwal/Divvy_scripts auto_exemption.py, remove_scheduled_events
   *
   * Evidence: vendor's code of 2019, read in 2026. Known: path, input. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/scheduled_events/execute_action`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.scheduledEvents.deleteScheduledEvents({ action: 'delete', event_ids: [75309] });
   * ```
   *
   * @experimental
   */
  readonly deleteScheduledEvents: OperationCall<DeleteScheduledEventsInput, DeleteScheduledEventsOutput>;

  /**
   * List the runs of scheduled events.
   *
   * Events that ran, with the times at which they started and finished. Filters are known to work on
   * `organization_service_id`, the number of the cloud account as a text. Though a POST, it is a read. The answer has no total.
   *
   * Source: third party — alpalwal/Divvy_scripts get_bot_history.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input, response. Some facts are missing. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/prototype/scheduled_events/history/list`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Prototype: it may change or go at any time. `.items()` and `.pages()` iterate over the whole list, 500 items a page: what a client that is in use asks for (alpalwal/Divvy_scripts get_bot_history.py). The server does not count the items. After a first page that is not full, one more is requested, as nothing else says where the list ends. With `order_by`, items with equal values may be ordered anew for each page, so that some come twice and others not at all.
   *
   * @example
   * ```ts
   * for await (const item of client.scheduledEvents.listScheduledEventHistory.items({
   *   filters: [{ field_name: 'organization_service_id', filter_type: 'EXACT', filter_value: '18' }],
   *   order_by: 'start_time DESC',
   *   limit: 500,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listScheduledEventHistory: PagedOperationCall<ListScheduledEventHistoryInput | void, ListScheduledEventHistoryOutput, ScheduledEventRun>;
}

/** Scans of infrastructure code before it is applied. */
export interface IacOperations {
  /**
   * List the scan configurations.
   *
   * All configurations, a bare array. A configuration says which pack judges a template, which of its insights are left
   * out and which only warn. `submitIacScan` names one by its `name`.
   *
   * Source: third party — gstotts/go-client-ics, iac.go and testdata/iac/sample_list_configs.json
   *
   * Evidence: third party of 2023, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /v3/iac/configs`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.iac.listIacConfigs();
   * ```
   *
   * @experimental
   */
  readonly listIacConfigs: OperationCall<NoInput, IacConfig[]>;

  /**
   * Scan a template.
   *
   * Judges a template against a configuration and answers when that is done, which can take minutes for a big plan. The
   * verdict is in the status: 200 passed, 202 passed with warnings, 406 failed. All three carry the whole result, so 406
   * is an answer and no failure of the call. Each call is a new build, also for the same template. A tenant can be set
   * up to take templates from callers without a credential; to read results afterwards always needs one. With
   * `Accept: text/html` the answer is a report for people in place of the JSON.
   *
   * Source: official documentation — docs.rapid7.com/insightcloudsec/viewing-scan-results; alpalwal/Divvy_scripts, iac_api.py; gstotts/insightcloudsec, iac.go; unnamed public scripts, GitHub action for IaC scans
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v3/iac/scan`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable. With the option `accept: 'text/html'` the response has that media type. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.iac.submitIacScan({
   *   scan_name: 'payments-api 482',
   *   author_name: 'build farm',
   *   config_name: 'payments-gate',
   *   iac_provider: 'terraform',
   *   scan_template: '{"format_version":"1.2","planned_values":{"root_module":{"resources":[]}}}',
   * });
   * ```
   */
  readonly submitIacScan: VariantOperationCall<SubmitIacScanInput, SubmitIacScanOutput, { 'text/html': string }>;

  /**
   * Get a scan.
   *
   * A scan with its counts and details. `success`, `failure` and `warning` of an insight are numbers here, where the
   * answer to the submission has lists of resources. With `Accept: text/html` the answer is a report for people; so one
   * submission can give both. Whether the template passed is in `success`.
   *
   * Source: third party — alpalwal/Divvy_scripts, iac_api.py; gstotts/go-client-ics, iac.go, GetIACScan
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v3/iac/scans/{buildId}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. With the option `accept: 'text/html'` the response has that media type. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.iac.getIacScan({ buildId: 2209 });
   * ```
   *
   * @experimental
   */
  readonly getIacScan: VariantOperationCall<GetIacScanInput, GetIacScanOutput, { 'text/html': string }>;

  /**
   * List the scans page by page.
   *
   * The scans that are done, in pages that the answer counts. The paging members of the request are inferred from the
   * answer. Rows have further members; `getIacScan` gives the whole scan.
   *
   * Source: third party — unnamed public scripts, checks of IaC scans after the InsightCloudSec v3 reference, Get all IaC scan results
   *
   * Evidence: third party without a date, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /v3/iac/scans`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.iac.listIacScans.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listIacScans: PagedOperationCall<ListIacScansInput | void, ListIacScansOutput, IacScanListItem>;

  /**
   * List the scans in chosen order.
   *
   * The scans in pages, sorted by number or time. The members of the answer are not in r7cli of 2026 (read in
   * 2026): find the rows and the counts in what you get, and count `page` up yourself. `listIacScans` has a known
   * shape.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans list
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `GET /v4/iac/scans`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.iac.listIacScansV4();
   * ```
   *
   * @experimental
   */
  readonly listIacScansV4: OperationCall<ListIacScansV4Input | void, ListIacScansV4Output>;

  /**
   * Get a scan from the newer list.
   *
   * One scan by its number. The members of the answer are not in r7cli of 2026 (read in 2026); `getIacScan` has a known shape.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans get
   *
   * Evidence: third party of 2026, read in 2026. Known: path; the response may hold anything. The sources name little more than the route.
   *
   * @remarks
   * `GET /v4/iac/scans/{scanId}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.iac.getIacScanV4({ scanId: 2209 });
   * ```
   *
   * @experimental
   */
  readonly getIacScanV4: OperationCall<GetIacScanV4Input, GetIacScanV4Output>;

  /**
   * Get the report of a scan as SARIF.
   *
   * What a scan found, in the format that code hosts and editors read. That it is SARIF is said of it; which of
   * the format's many optional members are filled is not in r7cli of 2026 (read in 2026).
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans report; members: OASIS, Static Analysis Results Interchange Format 2.1.0
   *
   * Evidence: third party of 2026, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /v4/iac/scans/{scanId}/report`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { $schema, version, runs } = await client.iac.getIacScanReport({ scanId: 2209 });
   * ```
   *
   * @experimental
   */
  readonly getIacScanReport: OperationCall<GetIacScanReportInput, GetIacScanReportOutput>;
}

/** Keys, roles and accounts with which AWS is read. */
export interface AwsConfigsOperations {
  /**
   * List the AWS access keys.
   *
   * A page of the access keys that the product signs in to AWS with. The shape of a page is not in r7cli of 2026
   * (read in 2026), so where its rows and its end are has to be looked up in an answer of the own tenant.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_list
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /v4/configs/aws/accesskeys`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.awsConfigs.listAwsAccessKeys();
   * ```
   *
   * @experimental
   */
  readonly listAwsAccessKeys: OperationCall<ListAwsAccessKeysInput | void, ListAwsAccessKeysOutput>;

  /**
   * Add an AWS access key.
   *
   * Stores an access key that exists at AWS already; nothing is made there. Each call stores another one. The
   * answer's members are not in r7cli of 2026 (read in 2026).
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_create
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /v4/configs/aws/accesskeys`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { id, name, access_key_id } = await client.awsConfigs.createAwsAccessKey({
   *   name: 'Assuming account',
   *   access_key_id: 'AKIAEXAMPLE0000KEY1',
   *   secret_access_key: 'invented-secret',
   * });
   * ```
   *
   * @experimental
   */
  readonly createAwsAccessKey: OperationCall<CreateAwsAccessKeyInput, CreateAwsAccessKeyOutput>;

  /**
   * Remove an AWS access key.
   *
   * Removes the key from the product. What becomes of cloud accounts that use it is not in r7cli of 2026 (read in 2026).
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_delete
   *
   * Evidence: third party of 2026, read in 2026. Known: path. Some facts are missing.
   *
   * @remarks
   * `DELETE /v4/configs/aws/accesskeys/{keyId}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.awsConfigs.deleteAwsAccessKey({ keyId: '7' });
   * ```
   *
   * @experimental
   */
  readonly deleteAwsAccessKey: OperationCall<DeleteAwsAccessKeyInput, DeleteAwsAccessKeyOutput>;

  /**
   * List the AWS roles.
   *
   * A page of the roles that the product assumes in AWS. The shape of a page is not in r7cli of 2026 (read in
   * 2026), so where its rows and its end are has to be looked up in an answer of the own tenant.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_list
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /v4/configs/aws/roles`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.awsConfigs.listAwsRoles();
   * ```
   *
   * @experimental
   */
  readonly listAwsRoles: OperationCall<ListAwsRolesInput | void, ListAwsRolesOutput>;

  /**
   * Add an AWS role.
   *
   * Stores a role that exists at AWS already; nothing is made there. Each call stores another one. The answer's
   * members are not in r7cli of 2026 (read in 2026).
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_create
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /v4/configs/aws/roles`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { id, name, role_arn } = await client.awsConfigs.createAwsRole({
   *   name: 'Reader',
   *   role_arn: 'arn:aws:iam::044455556666:role/cloudsec-reader',
   * });
   * ```
   *
   * @experimental
   */
  readonly createAwsRole: OperationCall<CreateAwsRoleInput, CreateAwsRoleOutput>;

  /**
   * Get an AWS role.
   *
   * One role by the product's own id. The answer's members are not in r7cli of 2026 (read in 2026).
   *
   * Source: third party — jschipp-r7/r7cli, list of cnapp commands: aws-roles get
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v4/configs/aws/roles/{roleId}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { id, name, role_arn } = await client.awsConfigs.getAwsRole({ roleId: '3' });
   * ```
   *
   * @experimental
   */
  readonly getAwsRole: OperationCall<GetAwsRoleInput, GetAwsRoleOutput>;

  /**
   * Change an AWS role.
   *
   * Changes the name or the ARN of a stored role. It is a POST on the role's own path; there is no PUT or PATCH. One client
   * sends the name alone, so what is left out probably stays.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_update
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /v4/configs/aws/roles/{roleId}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toUpdateAwsRoleInput` makes its input of what `getAwsRole` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { id, name, role_arn } = await client.awsConfigs.updateAwsRole({
   *   roleId: '3',
   *   name: 'Reader EU',
   * });
   * ```
   *
   * @experimental
   */
  readonly updateAwsRole: OperationCall<UpdateAwsRoleInput, UpdateAwsRoleOutput>;

  /**
   * Remove an AWS role.
   *
   * Removes the role from the product; at AWS it stays. What becomes of cloud accounts that use it is not in r7cli
   * of 2026 (read in 2026).
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_delete
   *
   * Evidence: third party of 2026, read in 2026. Known: path. Some facts are missing.
   *
   * @remarks
   * `DELETE /v4/configs/aws/roles/{roleId}`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.awsConfigs.deleteAwsRole({ roleId: '3' });
   * ```
   *
   * @experimental
   */
  readonly deleteAwsRole: OperationCall<DeleteAwsRoleInput, DeleteAwsRoleOutput>;

  /**
   * Get the EKS harvesting settings of an AWS account.
   *
   * The settings by which Kubernetes clusters (EKS) of an AWS account are read. The account itself is in
   * `listClouds`. The answer's members are not in r7cli of 2026 (read in 2026).
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_accounts_get
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /v4/configs/aws/accounts/{organizationServiceId}`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { organization_service_id, enabled } = await client.awsConfigs.getAwsAccount({
   *   organizationServiceId: 18,
   * });
   * ```
   *
   * @experimental
   */
  readonly getAwsAccount: OperationCall<GetAwsAccountInput, GetAwsAccountOutput>;

  /**
   * Change the EKS harvesting settings of an AWS account.
   *
   * Changes how Kubernetes clusters (EKS) of the account are read. The settings are not in r7cli of 2026 (read in
   * 2026); `enabled` is the one that a client shows. It is a POST, and whether members that are left out stay is
   * not in r7cli of 2026 (read in 2026), so read them with `getAwsAccount` first.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_accounts_update
   *
   * Evidence: third party of 2026, read in 2026. Known: path, response; the input may hold anything.
   *
   * @remarks
   * `POST /v4/configs/aws/accounts/{organizationServiceId}`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toUpdateAwsAccountInput` makes its input of what `getAwsAccount` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { organization_service_id, enabled } = await client.awsConfigs.updateAwsAccount({
   *   organizationServiceId: 18,
   *   body: { enabled: true },
   * });
   * ```
   *
   * @experimental
   */
  readonly updateAwsAccount: OperationCall<UpdateAwsAccountInput, UpdateAwsAccountOutput>;

  /**
   * Remove the EKS harvesting settings of an AWS account.
   *
   * Known by its path alone. The other two calls on the path are about the settings for EKS, so this one seems to remove
   * those and not the cloud account; nothing of it was recorded, so try it on an account that does not matter.
   *
   * Source: third party — jschipp-r7/r7cli, list of cnapp commands: aws-accounts delete
   *
   * Evidence: third party of 2026, read in 2026. Known: path. Some facts are missing.
   *
   * @remarks
   * `DELETE /v4/configs/aws/accounts/{organizationServiceId}`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.awsConfigs.deleteAwsAccount({ organizationServiceId: 18 });
   * ```
   *
   * @experimental
   */
  readonly deleteAwsAccount: OperationCall<DeleteAwsAccountInput, DeleteAwsAccountOutput>;
}

/** Least-privilege access: what a principal did, what it may do, and a policy that is enough. */
export interface LpaOperations {
  /**
   * List what a principal did.
   *
   * The actions that a user or role carried out between two days, each with its number and its last time. Look at
   * `metadata.errors` first: every entry is a day that could not be read, and what the principal did on it is missing.
   * A policy built from such an answer is too strict.
   *
   * Source: third party — gstotts/go-client-ics, lpa.go, ListPrincipalActivity, and testdata/lpa/list_principal_activity_response.json
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /v3/lpa/principals/{principalId}/actions`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { executed_actions, metadata, principal } = await client.lpa.listPrincipalActions({
   *   principalId: 'serviceuser:7:AIDAEXAMPLE:',
   *   start: '2031-02-01',
   *   end: '2031-03-03',
   * });
   * ```
   *
   * @experimental
   */
  readonly listPrincipalActions: OperationCall<ListPrincipalActionsInput, ListPrincipalActionsOutput>;

  /**
   * List what a principal may do and what of it was used.
   *
   * The permissions of a user or role, each with whether it was used. The days are chosen by the server and named in
   * `start` and `end`. Permissions are written with a colon in lower case and actions with a dot. The answer counts
   * pages; that the request chooses one with `page` is inferred. `warnings` maps a sentence to the days that it is about.
   *
   * Source: third party — gstotts/go-client-ics, lpa.go, ListPrincipalPermissions, and testdata/lpa/list_principal_permissions_response.json
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /v3/lpa/principals/{principalId}/permissions`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.lpa.listPrincipalPermissions.items({
   *   principalId: 'serviceuser:7:AIDAEXAMPLE:',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listPrincipalPermissions: PagedOperationCall<ListPrincipalPermissionsInput, ListPrincipalPermissionsOutput, PrincipalPermission>;

  /**
   * Get a policy that denies a principal what it did not use.
   *
   * A policy for the cloud provider that denies everything except what was done between two days. Nothing is changed:
   * read it, and apply it in the cloud yourself. Read `listPrincipalActions` for the same days first, because days that
   * could not be read make the policy too strict. Its members have the provider's capitals.
   *
   * Source: third party — gstotts/go-client-ics, lpa.go, GenerateDenyNotActionPolicy, and testdata/lpa/generate_notaction_response.json
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /v3/lpa/principals/{principalId}/access-remediate-policy`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { policy } = await client.lpa.getPrincipalRemediationPolicy({
   *   principalId: 'serviceuser:7:AIDAEXAMPLE:',
   *   start: '2031-02-01',
   *   end: '2031-03-03',
   * });
   * ```
   *
   * @experimental
   */
  readonly getPrincipalRemediationPolicy: OperationCall<GetPrincipalRemediationPolicyInput, GetPrincipalRemediationPolicyOutput>;
}

/** Vulnerabilities in container images, by resource and over all of them. */
export interface ContainerVulnerabilitiesOperations {
  /**
   * List images with their vulnerability counts page by page.
   *
   * One row for each image on each resource. A read in spite of its verb: the page is chosen in the query, and the body
   * is an empty object. The published reference describes `filters`, `limit`, `offset` and `order_by` in the body; a
   * live tenant refused them as unknown. Rows are ordered by `id`. Read `assessment_info.status` before the counts:
   * only with `COMPLETED` are they a measurement, and otherwise zero means that nobody looked. Fewer rows than
   * `total_count` at the end mean an incomplete sweep.
   *
   * Source: third party — s-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/api.go
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v3/cvm/resource/vulnerabilities`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: the vendor's limit (more is a 400, s-humphreys/patchwright docs/design/rapid7-api.md). One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.containerVulnerabilities.listResourceVulnerabilitySummaries.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listResourceVulnerabilitySummaries: PagedOperationCall<ListResourceVulnerabilitySummariesInput | void, ListResourceVulnerabilitySummariesOutput, ImageAssessment>;

  /**
   * List the CVEs of the whole estate page by page.
   *
   * One row for each CVE over all images. A read in spite of its verb: the page is chosen in the query, and the body is
   * an empty object. `affected_packages` is a number here, counted over the estate. There is no EPSS score and no flag
   * for the CISA list of exploited vulnerabilities; `has_exploits` and `has_threats` are the vendor's own signals.
   *
   * Source: third party — s-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/catalogue.go
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /v3/cvm/vulnerabilities`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: the vendor's limit (more is a 400, s-humphreys/patchwright docs/design/rapid7-api.md). One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.containerVulnerabilities.listVulnerabilities.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listVulnerabilities: PagedOperationCall<ListVulnerabilitiesInput | void, ListVulnerabilitiesOutput, ContainerVulnerability>;

  /**
   * List the CVEs of one image page by page.
   *
   * One row for each CVE of the image that the resource runs; hundreds are usual. A read in spite of its verb: the page
   * is chosen in the query, and the body is an empty object. A resource whose image was not assessed has no rows, which
   * is not the same as a clean image; `listResourceVulnerabilitySummaries` tells the two apart. Ids of Kubernetes
   * workloads can hold `/`, which must be percent-encoded, and colons, which must not.
   *
   * Source: third party — s-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/vuln.go
   *
   * Evidence: third party of 2026, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `POST /v3/cvm/resource/{resourceId}/vulnerabilities`. Effect: read, it changes nothing. The body chooses what is returned, and changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list, 100 items a page: the vendor's limit (more is a 400, s-humphreys/patchwright docs/design/rapid7-api.md). One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.containerVulnerabilities.listResourceVulnerabilities.items({
   *   resourceId: 'containerdeployment:44:apps:registry.example.net/team/web:1.4:',
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listResourceVulnerabilities: PagedOperationCall<ListResourceVulnerabilitiesInput, ListResourceVulnerabilitiesOutput, ResourceVulnerability>;
}

/** The compliance scorecard: its data, and exports of it. */
export interface ComplianceOperations {
  /**
   * Get the scorecard of a pack.
   *
   * How each cloud account does at each insight of the pack, and which resources fail. The scorecard is keyed by
   * section, then by insight, then by account name; an account's value is a text such as `97%`. The one known client
   * reads a section that is named `section`. The answer can be large and slow.
   *
   * Source: third party — unnamed public script, one that turns a scorecard into one CSV file per owner
   *
   * Evidence: third party without a date, read in 2026. Known: path, response; parts of the input may hold anything.
   *
   * @remarks
   * `POST /v2/compliance/score-card/export-data`. Effect: read, it changes nothing. The body chooses the scorecard to compute; nothing of it is kept. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { scorecard, impacted_resources } = await client.compliance.exportScorecard({
   *   pack_ids: 'custom:7',
   *   resource_scope: {
   *     scope_type: 'divvyorganizationservice',
   *     resource_group_filters: { azure_resource_group_ids: [], custom_resource_group_ids: [] },
   *     organization_service_filters: { organization_service_ids: [18], badges: [['team', 'shop']] },
   *   },
   *   insight_filters: { severity: [4, 5], insight_ids: [], resource_types: [] },
   * });
   * ```
   *
   * @experimental
   */
  readonly exportScorecard: OperationCall<ExportScorecardInput, ExportScorecardOutput>;

  /**
   * Create a scorecard export.
   *
   * Makes an export that has a name and nothing else. Its settings are made next, and a subscription then sends it.
   * There is no known way to list exports, so keep the number.
   *
   * Source: third party — alpalwal/Divvy_scripts, create_compliance_report_subscription.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/compliance/score-card/export-upload`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { id } = await client.compliance.createScorecardExport({ name: 'Shop scorecard' });
   * ```
   *
   * @experimental
   */
  readonly createScorecardExport: OperationCall<CreateScorecardExportInput, CreateScorecardExportOutput>;

  /**
   * Add settings to a scorecard export.
   *
   * Says which pack, clouds and insights the export is about. Name one pack and give null for the other kind. What
   * the answer holds is not in Divvy_scripts of 2021 (read in 2026).
   *
   * Source: third party — alpalwal/Divvy_scripts, create_compliance_report_subscription.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path; parts of the input may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/compliance/score-card/export-upload/configs`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.compliance.createScorecardExportConfig({
   *   export_id: 43,
   *   name: 'Shop scorecard settings',
   *   custom_pack_id: 7,
   *   backoffice_pack_id: null,
   *   organization_service_filters: {
   *     organization_service_ids: [18],
   *     cloud_types: [],
   *     badges: [['team', 'shop']],
   *   },
   *   insight_filters: { severity: [4, 5], insight_ids: [], resource_types: [] },
   *   bad_only: false,
   *   resource_tags: [],
   * });
   * ```
   *
   * @experimental
   */
  readonly createScorecardExportConfig: OperationCall<CreateScorecardExportConfigInput, CreateScorecardExportConfigOutput>;
}

/** Reports that are mailed by schedule. */
export interface SubscriptionsOperations {
  /**
   * Create a subscription.
   *
   * Mails an export by schedule. The slash at the end of the path belongs to it. There is no known way to list
   * subscriptions or to remove one, so keep the number.
   *
   * Source: third party — alpalwal/Divvy_scripts, create_compliance_report_subscription.py
   *
   * Evidence: third party of 2021, read in 2026. Known: path, response; parts of the input may hold anything. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /v2/subscriptions/`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const { id } = await client.subscriptions.createSubscription({
   *   name: 'Shop scorecard',
   *   schedule: 'daily',
   *   hour: 6,
   *   minute: 30,
   *   day_of_week: 'monday',
   *   email_addresses: ['shop-security@example.com'],
   *   email_sub_title: 'Scorecard of the shop',
   *   resource_tags: [],
   *   badges: [],
   *   badge_filter_operator: 'AND',
   *   item_type: 'scorecard',
   *   item_id: 43,
   * });
   * ```
   *
   * @experimental
   */
  readonly createSubscription: OperationCall<CreateSubscriptionInput, CreateSubscriptionOutput>;
}

/** Data collections: named lists of values that insights and bots compare with. */
export interface DataCollectionsOperations {
  /**
   * Create a data collection.
   *
   * Makes a collection with its values. The slash at the end of the path belongs to it. The answer is the
   * collection, whose members are not in DivvyCloud/tools of 2019 (read in 2026).
   *
   * Source: vendor's code — DivvyCloud/tools; alpalwal/Divvy_scripts, create_data_collection_with_data.py; razor5678/PublicIP-Scan
   *
   * Evidence: vendor's code of 2019, read in 2026. Known: path, input; the response may hold anything.
   *
   * @remarks
   * `POST /v2/datacollections/`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.dataCollections.createDataCollection({
   *   collection_name: 'Approved images',
   *   collection_data: {
   *     'ami-0abc1234def567890': 'Base image of the shop',
   *     'ami-0fed9876cba543210': 'Base image of the back office',
   *   },
   * });
   * ```
   */
  readonly createDataCollection: OperationCall<CreateDataCollectionInput, CreateDataCollectionOutput>;
}

/** The logo of the installation. */
export interface WhiteLabelOperations {
  /**
   * Set the logo.
   *
   * Replaces the logo of the console for everyone. About 450 by 115 pixels fit. The vendor's text of 2019 has the path
   * under `/v2/public`; the newer one is followed here.
   *
   * Source: third party — gstotts/go-client-ics, whitelabel_image.go SetCustomLogo
   *
   * Evidence: third party of 2023, read in 2026. Known: path, input.
   *
   * @remarks
   * `POST /v2/whitelabel/set-custom-logo`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.whiteLabel.setCustomLogo({ image: 'https://static.example.com/logo-450x115.png' });
   * ```
   *
   * @experimental
   */
  readonly setCustomLogo: OperationCall<SetCustomLogoInput, SetCustomLogoOutput>;
}

/** The release that the tenant runs. */
export interface VersionOperations {
  /**
   * Get the release of the tenant.
   *
   * The release as a bare JSON string. The path has no version in front. Whether it needs a credential is not in
   * Divvy_scripts of 2021 (read in 2026).
   *
   * Source: third party — alpalwal/Divvy_scripts, scripts that read client_version
   *
   * Evidence: third party of 2021, read in 2026. Known: path, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `GET /client_version`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * const result = await client.version.getClientVersion();
   * ```
   *
   * @experimental
   */
  readonly getClientVersion: OperationCall<NoInput, GetClientVersionOutput>;
}

/** All operations, by group. */
export interface Operations {
  /** Sessions, API keys, and users that have only an API key. */
  readonly auth: AuthOperations;
  /** People of the current organization, domain admins, and two-factor sign-in. */
  readonly users: UsersOperations;
  /** Organizations of the installation, and which of them the caller works in. */
  readonly organizations: OrganizationsOperations;
  /** Groups of users. */
  readonly groups: GroupsOperations;
  /** Roles: what groups may do, and with which clouds and resource groups. */
  readonly roles: RolesOperations;
  /** Entitlements: which modules of the product a group or user may view or edit. */
  readonly entitlements: EntitlementsOperations;
  /** Servers for single sign-on, and how their groups map to local ones. */
  readonly authenticationServers: AuthenticationServersOperations;
  /** Cloud accounts and their regions. */
  readonly clouds: CloudsOperations;
  /** Harvesting: strategies, jobs, and the state of the queues that read the clouds. */
  readonly harvesting: HarvestingOperations;
  /** Cloud organizations, such as an AWS organization, whose accounts are added by themselves. */
  readonly cloudDomains: CloudDomainsOperations;
  /** Harvesting on events: accounts that produce events and accounts that consume them. */
  readonly eventDrivenHarvesting: EventDrivenHarvestingOperations;
  /** Badges: labels, each a key with a value, on cloud accounts. */
  readonly badges: BadgesOperations;
  /** Resources of all types: queries, details, tags, notes and owners. */
  readonly resources: ResourcesOperations;
  /** What belongs to a resource: policies, keys, DNS records, network interfaces, rules. */
  readonly resourceRelations: ResourceRelationsOperations;
  /** Actions that change a resource at its cloud provider. */
  readonly resourceActions: ResourceActionsOperations;
  /** Resource groups: lists of resources. */
  readonly resourceGroups: ResourceGroupsOperations;
  /** Insights: checks over the resources, what they found, and the filters they are made of. */
  readonly insights: InsightsOperations;
  /** Packs of insights. */
  readonly insightPacks: InsightPacksOperations;
  /** Exemptions: resources that an insight leaves out for a while. */
  readonly exemptions: ExemptionsOperations;
  /** Bots: what is done about resources that match. */
  readonly bots: BotsOperations;
  /** Events that are due later, and those that have run. */
  readonly scheduledEvents: ScheduledEventsOperations;
  /** Scans of infrastructure code before it is applied. */
  readonly iac: IacOperations;
  /** Keys, roles and accounts with which AWS is read. */
  readonly awsConfigs: AwsConfigsOperations;
  /** Least-privilege access: what a principal did, what it may do, and a policy that is enough. */
  readonly lpa: LpaOperations;
  /** Vulnerabilities in container images, by resource and over all of them. */
  readonly containerVulnerabilities: ContainerVulnerabilitiesOperations;
  /** The compliance scorecard: its data, and exports of it. */
  readonly compliance: ComplianceOperations;
  /** Reports that are mailed by schedule. */
  readonly subscriptions: SubscriptionsOperations;
  /** Data collections: named lists of values that insights and bots compare with. */
  readonly dataCollections: DataCollectionsOperations;
  /** The logo of the installation. */
  readonly whiteLabel: WhiteLabelOperations;
  /** The release that the tenant runs. */
  readonly version: VersionOperations;
}

/** Names of the operations that only read, by group. */
export interface ReadOperations {
  readonly auth: never;
  readonly users: 'listUsers' | 'searchUsers' | 'listDomainAdmins' | 'getCurrentUser' | 'listUserGroups' | 'getTwoFactorState';
  readonly organizations: 'listOrganizations' | 'listOrganizationDetails';
  readonly groups: 'listGroups' | 'listGroupUsers' | 'listGroupRoles';
  readonly roles: 'listRoles';
  readonly entitlements: 'getGroupEntitlements' | 'getUserEntitlement';
  readonly authenticationServers: 'listAuthenticationServers' | 'listGroupMappings';
  readonly clouds: 'listClouds' | 'searchClouds' | 'listCloudTypes' | 'listProvisioningClouds' | 'listCloudRegions';
  readonly harvesting: 'listHarvestingStrategies' | 'getLastHarvest' | 'getQueueStatus' | 'getSystemStatus';
  readonly cloudDomains: 'listCloudDomains';
  readonly eventDrivenHarvesting: 'getEventDrivenHarvesting' | 'listHarvestConsumers' | 'listHarvestProducers';
  readonly badges: 'listBadges' | 'countBadges' | 'listCloudsWithBadges';
  readonly resources: 'queryResources' | 'queryResourcesEtl' | 'queryResourcesV2' | 'getResourceDetail' | 'searchResources' | 'listResourceTags' | 'listResourceSettings' | 'getResourceAssociations' | 'listResourceNotes' | 'listSupportedActions' | 'searchResourcesByTags' | 'listSavedTagConfigs';
  readonly resourceRelations: 'listAttachedPolicies' | 'listAccessKeys' | 'listDnsRecords' | 'listDnsZoneNetworks' | 'listInstanceNetworkInterfaces' | 'listNetworkSubnets' | 'listNetworkInterfaces' | 'listNetworkRouteTables' | 'listRoutes' | 'listAccessListRules';
  readonly resourceActions: 'getInstanceConsoleOutput';
  readonly resourceGroups: never;
  readonly insights: 'listInsights' | 'getInsight' | 'getInsightSevenDays' | 'listInsightResourceHistory' | 'listInsightViolations' | 'selectInsights' | 'getFilterRegistry' | 'listFindingsPerCloud';
  readonly insightPacks: 'listInsightPacks';
  readonly exemptions: 'listExemptions';
  readonly bots: 'listBots' | 'getBot' | 'getBotFunctionRegistry';
  readonly scheduledEvents: 'listScheduledEvents' | 'listScheduledEventHistory';
  readonly iac: 'listIacConfigs' | 'getIacScan' | 'listIacScans' | 'listIacScansV4' | 'getIacScanV4' | 'getIacScanReport';
  readonly awsConfigs: 'listAwsAccessKeys' | 'listAwsRoles' | 'getAwsRole' | 'getAwsAccount';
  readonly lpa: 'listPrincipalActions' | 'listPrincipalPermissions' | 'getPrincipalRemediationPolicy';
  readonly containerVulnerabilities: 'listResourceVulnerabilitySummaries' | 'listVulnerabilities' | 'listResourceVulnerabilities';
  readonly compliance: 'exportScorecard';
  readonly subscriptions: never;
  readonly dataCollections: never;
  readonly whiteLabel: never;
  readonly version: 'getClientVersion';
}
