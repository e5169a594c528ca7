// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import type { OperationEvidence } from '@sec/core/vendor';

/** Name of an operation. */
export type OperationId =
  | 'login'
  | 'createApiOnlyUser'
  | 'createApiKey'
  | 'logout'
  | 'deactivateApiKeys'
  | 'convertUserToApiOnly'
  | 'setConsoleAccess'
  | 'listUsers'
  | 'searchUsers'
  | 'listDomainAdmins'
  | 'getCurrentUser'
  | 'createUser'
  | 'updateUser'
  | 'setUserAccessLevel'
  | 'deleteUser'
  | 'listUserGroups'
  | 'getTwoFactorState'
  | 'enableTwoFactor'
  | 'disableTwoFactor'
  | 'listOrganizations'
  | 'listOrganizationDetails'
  | 'createOrganization'
  | 'updateOrganization'
  | 'deleteOrganization'
  | 'switchOrganization'
  | 'listGroups'
  | 'createGroup'
  | 'deleteGroup'
  | 'addGroupUsers'
  | 'replaceGroupUsers'
  | 'removeGroupUser'
  | 'listGroupUsers'
  | 'listGroupRoles'
  | 'replaceGroupRoles'
  | 'listRoles'
  | 'createRole'
  | 'updateRole'
  | 'updateRoleScope'
  | 'replaceRoleGroups'
  | 'updateRoleBadges'
  | 'getGroupEntitlements'
  | 'getUserEntitlement'
  | 'setGroupEntitlements'
  | 'listAuthenticationServers'
  | 'listGroupMappings'
  | 'addGroupMappings'
  | 'replaceGroupMappings'
  | 'deleteGroupMappings'
  | 'listClouds'
  | 'searchClouds'
  | 'listCloudTypes'
  | 'listProvisioningClouds'
  | 'addCloud'
  | 'updateCloud'
  | 'deleteCloud'
  | 'setResourceName'
  | 'setCloudStatus'
  | 'listCloudRegions'
  | 'enableCloudRegion'
  | 'disableCloudRegion'
  | 'listHarvestingStrategies'
  | 'createHarvestingStrategy'
  | 'assignHarvestingStrategy'
  | 'getLastHarvest'
  | 'enqueueHarvestJob'
  | 'getQueueStatus'
  | 'getSystemStatus'
  | 'listCloudDomains'
  | 'addCloudDomain'
  | 'getEventDrivenHarvesting'
  | 'enableEventDrivenHarvesting'
  | 'disableEventDrivenHarvesting'
  | 'addHarvestConsumer'
  | 'removeHarvestConsumer'
  | 'listHarvestConsumers'
  | 'addHarvestProducers'
  | 'listHarvestProducers'
  | 'disableHarvestProducers'
  | 'createBadges'
  | 'deleteBadges'
  | 'replaceBadges'
  | 'listBadges'
  | 'countBadges'
  | 'listCloudsWithBadges'
  | 'queryResources'
  | 'queryResourcesEtl'
  | 'queryResourcesV2'
  | 'getResourceDetail'
  | 'searchResources'
  | 'listResourceTags'
  | 'listResourceSettings'
  | 'getResourceAssociations'
  | 'listResourceNotes'
  | 'createResourceNote'
  | 'setResourceOwner'
  | 'listSupportedActions'
  | 'searchResourcesByTags'
  | 'listSavedTagConfigs'
  | 'listAttachedPolicies'
  | 'listAccessKeys'
  | 'listDnsRecords'
  | 'listDnsZoneNetworks'
  | 'listInstanceNetworkInterfaces'
  | 'listNetworkSubnets'
  | 'listNetworkInterfaces'
  | 'listNetworkRouteTables'
  | 'listRoutes'
  | 'listAccessListRules'
  | 'detachPolicy'
  | 'attachNetworkInterface'
  | 'createInstanceImage'
  | 'getInstanceConsoleOutput'
  | 'createVolumeSnapshot'
  | 'modifyVolume'
  | 'detachAutoscalingInstance'
  | 'startInstance'
  | 'stopInstance'
  | 'restartInstance'
  | 'pauseInstance'
  | 'unpauseInstance'
  | 'suspendInstance'
  | 'resumeInstance'
  | 'terminateInstance'
  | 'confirmInstanceResize'
  | 'revertInstanceResize'
  | 'attachPublicIp'
  | 'detachPublicIp'
  | 'restartCacheInstance'
  | 'terminateCacheInstance'
  | 'attachVolume'
  | 'detachVolume'
  | 'createResourceGroup'
  | 'addToResourceGroups'
  | 'deleteResources'
  | 'listInsights'
  | 'getInsight'
  | 'createInsight'
  | 'updateInsight'
  | 'deleteInsight'
  | 'createInsightsBulk'
  | 'deleteInsightsBulk'
  | 'updateInsightNotes'
  | 'updateInsightMetadata'
  | 'setInsightResourceGroupExemptions'
  | 'refreshInsightCounts'
  | 'toggleInsightTimeseries'
  | 'getInsightSevenDays'
  | 'listInsightResourceHistory'
  | 'listInsightViolations'
  | 'selectInsights'
  | 'getFilterRegistry'
  | 'listFindingsPerCloud'
  | 'listInsightPacks'
  | 'createInsightPack'
  | 'updateInsightPack'
  | 'deleteInsightPack'
  | 'createExemptions'
  | 'deleteExemptions'
  | 'listExemptions'
  | 'listBots'
  | 'getBot'
  | 'createBot'
  | 'updateBot'
  | 'runBot'
  | 'archiveBot'
  | 'archiveBots'
  | 'getBotFunctionRegistry'
  | 'pauseBot'
  | 'resumeBot'
  | 'listScheduledEvents'
  | 'deleteScheduledEvents'
  | 'listScheduledEventHistory'
  | 'listIacConfigs'
  | 'submitIacScan'
  | 'getIacScan'
  | 'listIacScans'
  | 'listIacScansV4'
  | 'getIacScanV4'
  | 'getIacScanReport'
  | 'listAwsAccessKeys'
  | 'createAwsAccessKey'
  | 'deleteAwsAccessKey'
  | 'listAwsRoles'
  | 'createAwsRole'
  | 'getAwsRole'
  | 'updateAwsRole'
  | 'deleteAwsRole'
  | 'getAwsAccount'
  | 'updateAwsAccount'
  | 'deleteAwsAccount'
  | 'listPrincipalActions'
  | 'listPrincipalPermissions'
  | 'getPrincipalRemediationPolicy'
  | 'listResourceVulnerabilitySummaries'
  | 'listVulnerabilities'
  | 'listResourceVulnerabilities'
  | 'exportScorecard'
  | 'createScorecardExport'
  | 'createScorecardExportConfig'
  | 'createSubscription'
  | 'createDataCollection'
  | 'setCustomLogo'
  | 'getClientVersion';

/** What each operation rests on, by its name. */
export const evidence: Readonly<Record<OperationId, OperationEvidence>> = {
  login: { mark: 'S', source: 'Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/login, and gstotts/go-client-ics, testdata/auth/auth_login_response.json', newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createApiOnlyUser: { mark: 'S', source: 'Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: gstotts/go-client-ics, models_users.go APIUser, and gstotts/insightcloudsec, users.go CreateAPIUser', newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createApiKey: { mark: 'S', source: 'Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; body and answer: alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py, and gstotts/go-client-ics, testdata/auth/auth_apikey_response.json', newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { user_id: { mark: 'T', source: 'alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py', year: 2021 }, key_length: { mark: 'T', source: 'alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py', year: 2021 } } },
  logout: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/logout', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  deactivateApiKeys: { mark: 'T', source: 'gstotts/insightcloudsec, users.go DeactivateAPIKeys; gstotts/go-client-ics, users.go', year: 2022, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  convertUserToApiOnly: { mark: 'T', source: 'gstotts/insightcloudsec, users.go ConvertToAPIOnly; gstotts/go-client-ics, testdata/users/convert_to_api_user_response.json', year: 2022, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  setConsoleAccess: { mark: 'T', source: 'gstotts/insightcloudsec, users.go SetConsoleAccess; gstotts/go-client-ics, users.go', year: 2022, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listUsers: { mark: 'S', source: 'Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: gstotts/insightcloudsec, testdata/users/listUsersResponse.json', newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  searchUsers: { mark: 'T', source: 'alpalwal/Divvy, the script that lists users without a login in 90 days; filters: rapid7/insightconnect-plugins rapid7_insightcloudsec, list_clouds', year: 2020, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listDomainAdmins: { mark: 'T', source: 'gstotts/insightcloudsec, users.go ListDomainAdmins; gstotts/go-client-ics, users.go ListAdmins; alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py', year: 2022, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getCurrentUser: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/info; members: gstotts/go-client-ics, testdata/users/user_info_response.json', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createUser: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/create; answers: gstotts/go-client-ics, testdata/users/create_user_response.json, and gstotts/insightcloudsec, testdata/users/createUserSAMLResponse.json', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { authentication_type: { mark: 'T', source: 'gstotts/insightcloudsec, users.go; gstotts/go-client-ics, models_users.go', year: 2022 }, authentication_server_id: { mark: 'T', source: 'gstotts/insightcloudsec, users.go; gstotts/go-client-ics, models_users.go', year: 2022 } } },
  updateUser: { mark: 'T', source: 'gstotts/insightcloudsec, users.go UpdateUserInfo', year: 2022, newest: 2022, read: 2026, stability: 'prototype', level: 'partial', path: 'known', input: 'known', answer: 'none' },
  setUserAccessLevel: { mark: 'T', source: 'gstotts/insightcloudsec, users.go EditAccessLevel', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'none' },
  deleteUser: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/user/{user_resource_id}/delete', year: 2019, newest: 2019, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listUserGroups: { mark: 'T', source: 'alpalwal/Divvy_scripts, show_user_permissions.py', year: 2021, newest: 2021, read: 2026, stability: 'prototype', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  getTwoFactorState: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_state', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  enableTwoFactor: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_enable', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  disableTwoFactor: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_disable; gstotts/insightcloudsec, users.go Disable2FA', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { user_id: { mark: 'T', source: 'gstotts/insightcloudsec, users.go Disable2FA; gstotts/go-client-ics, users.go', year: 2022 } } },
  listOrganizations: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organizations/get; rapid7/insightconnect-plugins rapid7_insightcloudsec, connection test', year: 2019, newest: 2026, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listOrganizationDetails: { mark: 'C', source: 'DivvyCloud/tools; alpalwal/Divvy_scripts, list_organizations.py', year: 2019, newest: 2021, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createOrganization: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/create; answer: sgarlick987/divvycloud-client, models/domain_organization_create_response.go', year: 2019, newest: 2019, read: 2026, stability: 'prototype', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  updateOrganization: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/{organization_resource_id}/update', year: 2019, newest: 2019, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteOrganization: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/{organization_resource_id}/delete', year: 2019, newest: 2019, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'none' },
  switchOrganization: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/switch_organization; rapid7/insightconnect-plugins rapid7_insightcloudsec, switch_organization', year: 2019, newest: 2026, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listGroups: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/groups/list; gstotts/go-client-ics, testdata/groups/list_groups_response.json', year: 2019, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createGroup: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/create; gstotts/go-client-ics, testdata/groups/create_group_response.json', year: 2019, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteGroup: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/{group_resource_id}/delete; gstotts/go-client-ics, user_groups.go DeleteGroup', year: 2019, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'none' },
  addGroupUsers: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/{group_resource_id}/users/add; gstotts/go-client-ics, user_groups.go AddGroupUsers', year: 2019, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'known' },
  replaceGroupUsers: { mark: 'T', source: 'gstotts/go-client-ics, user_groups.go UpdateAllGroupUsers', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'known' },
  removeGroupUser: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/{group_resource_id}/user/remove; gstotts/go-client-ics, user_groups.go DeleteGroupUser', year: 2019, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listGroupUsers: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/{group_resource_id}/users/list; gstotts/go-client-ics, testdata/groups/list_group_users.json', year: 2019, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listGroupRoles: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/{group_resource_id}/roles/list; gstotts/go-client-ics, testdata/groups/list_group_roles.json', year: 2019, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  replaceGroupRoles: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/{group_resource_id}/roles/update', year: 2019, newest: 2019, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listRoles: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/list; gstotts/go-client-ics, testdata/roles/list_roles_response.json', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createRole: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/role/create; gstotts/go-client-ics, user_roles.go CreateRole', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { add_cloud: { mark: 'T', source: 'gstotts/go-client-ics, models_user_roles.go', year: 2023 }, delete_cloud: { mark: 'T', source: 'gstotts/go-client-ics, models_user_roles.go', year: 2023 } } },
  updateRole: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/role/{role_resource_id}/update; gstotts/go-client-ics, user_roles.go UpdateRole', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { add_cloud: { mark: 'T', source: 'gstotts/go-client-ics, models_user_roles.go', year: 2023 }, delete_cloud: { mark: 'T', source: 'gstotts/go-client-ics, models_user_roles.go', year: 2023 } } },
  updateRoleScope: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/{role_resource_id}/scope/update; gstotts/go-client-ics, user_roles.go UpdateRoleScope', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  replaceRoleGroups: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/{role_resource_id}/groups/update; gstotts/go-client-ics, user_roles.go UpdateRoleUserGroups', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateRoleBadges: { mark: 'T', source: 'gstotts/go-client-ics, user_roles.go UpdateRoleBadges', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getGroupEntitlements: { mark: 'T', source: 'gstotts/go-client-ics, testdata/groups/list_group_entitlements_21.json', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  getUserEntitlement: { mark: 'T', source: 'gstotts/go-client-ics, testdata/groups/list_user_entitlements.json', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  setGroupEntitlements: { mark: 'T', source: 'gstotts/go-client-ics, testdata/groups/set_entitlements_response_1.json; alpalwal/Divvy_scripts, set_group_entitlements.py', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listAuthenticationServers: { mark: 'T', source: 'gstotts/go-client-ics, testdata/authentication_servers/auth_servers_list_response.json; gstotts/insightcloudsec, authentication_servers.go', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listGroupMappings: { mark: 'T', source: 'gstotts/go-client-ics, user_jit_mappings.go ListGroupMappings', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  addGroupMappings: { mark: 'T', source: 'gstotts/go-client-ics, user_jit_mappings.go AddGroupMapping', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'none' },
  replaceGroupMappings: { mark: 'T', source: 'gstotts/go-client-ics, user_jit_mappings.go UpdateAllGroupMappings', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteGroupMappings: { mark: 'T', source: 'gstotts/go-client-ics, user_jit_mappings.go DeleteGroupMapping', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listClouds: { mark: 'S', source: 'Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; shape: DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/clouds/list; gstotts/insightcloudsec, testdata/clouds/listClouds.json', newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  searchClouds: { mark: 'C', source: 'rapid7/insightconnect-plugins rapid7_insightcloudsec, list_clouds (2.2.0)', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listCloudTypes: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloudtypes/list; shape: gstotts/insightcloudsec, testdata/clouds/listCloudTypes.json', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listProvisioningClouds: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/clouds/provisioning/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  addCloud: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/cloud/add; members: DivvyCloud/tools add_aws_org_accounts.py; gstotts/insightcloudsec, clouds.go CloudAccountParameters; alpalwal/Divvy_scripts', year: 2019, newest: 2022, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  updateCloud: { mark: 'T', source: 'gstotts/insightcloudsec, clouds.go Update; status 201: sgarlick987/divvycloud-client, swagger.json /prototype/cloud/{cloud_id}/update', year: 2022, newest: 2022, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  deleteCloud: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/{cloud_resource_id}/delete', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  setResourceName: { mark: 'T', source: 'gstotts/go-client-ics, clouds.go', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'partial', path: 'known', input: 'known', answer: 'none' },
  setCloudStatus: { mark: 'T', source: 'alpalwal/Divvy_scripts pause_resume_cloud_account.py; gstotts/insightcloudsec, clouds.go', year: 2021, newest: 2022, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listCloudRegions: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/{cloud_resource_id}/regions/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  enableCloudRegion: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/region/{service_region_resource_id}/enable', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  disableCloudRegion: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/region/{service_region_resource_id}/disable', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listHarvestingStrategies: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy; shape: gstotts/insightcloudsec, testdata/clouds/listHarvestingStrategies.json', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createHarvestingStrategy: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy, CreateHarvestingStrategyRequest', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  assignHarvestingStrategy: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy/{strategy_id}, AssignHarvestingStrategyRequest', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'none' },
  getLastHarvest: { mark: 'T', source: 'alpalwal/Divvy_scripts enqueue_service.py, get_harvest_info', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  enqueueHarvestJob: { mark: 'T', source: 'alpalwal/Divvy_scripts enqueue_service.py, enqueue_job', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getQueueStatus: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/diagnostics/queues/status/get; shape: gstotts/insightcloudsec, testdata/clouds/getQueueStatus.json', year: 2019, newest: 2022, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  getSystemStatus: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/diagnostics/system/status/get; diagnostics: gstotts/insightcloudsec, clouds.go', year: 2019, newest: 2022, read: 2026, stability: 'prototype', level: 'partial', path: 'known', input: 'none', answer: 'partly' },
  listCloudDomains: { mark: 'T', source: 'gstotts/insightcloudsec, cloud_organizations.go List; unnamed public scripts, cloud organizations', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  addCloudDomain: { mark: 'T', source: 'gstotts/insightcloudsec, cloud_organizations.go Create; unnamed public scripts, cloud organizations', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'partly', answer: 'partly' },
  getEventDrivenHarvesting: { mark: 'T', source: 'sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest, EventDrivenHarvestingStatus; sgarlick987/terraform-provider-divvycloud', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  enableEventDrivenHarvesting: { mark: 'T', source: 'sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest; sgarlick987/terraform-provider-divvycloud', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'none' },
  disableEventDrivenHarvesting: { mark: 'T', source: 'sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest; sgarlick987/terraform-provider-divvycloud', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'none' },
  addHarvestConsumer: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/{organizationid}; meaning of the number: sgarlick987/terraform-provider-divvycloud', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  removeHarvestConsumer: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/{organizationid}/disable-consumer; meaning of the number: sgarlick987/terraform-provider-divvycloud', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listHarvestConsumers: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/consumers, Consumer', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  addHarvestProducers: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/consumer/{organizationid}/producers/add, AddProducerRequest', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'none' },
  listHarvestProducers: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/producers/list', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'unknown', answer: 'open' },
  disableHarvestProducers: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/producers/disable, RemoveProducerRequest', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  createBadges: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/create; status 204: gstotts/go-client-ics, badges.go badgeModifyRequest', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteBadges: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/delete; status 204: gstotts/go-client-ics, badges.go badgeModifyRequest', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  replaceBadges: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/{resource_id}/update; overwriting and status 204: gstotts/go-client-ics, badges.go UpdateCloudBadges; gstotts/insightcloudsec, badges.go; duplicate keys: alpalwal/Divvy_scripts apply_badges_from_csv.py', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listBadges: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/{resource_id}/list; bare array: gstotts/insightcloudsec, testdata/badges/listResourceBadges.json; auto_generated: gstotts/go-client-ics, testdata/badges/list_resource_badges.json', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  countBadges: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/count; body and shape: gstotts/go-client-ics, badges.go ListResourcesBadgeCount', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { resource_ids: { mark: 'T', source: 'gstotts/go-client-ics, badges.go ListResourcesBadgeCount', year: 2023 } } },
  listCloudsWithBadges: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badge/clouds/list; shape: gstotts/go-client-ics, testdata/badges/list_clouds_with_badges.json; gstotts/insightcloudsec, badges.go', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { badges: { mark: 'T', source: 'gstotts/insightcloudsec, badges.go', year: 2022 } } },
  queryResources: { mark: 'O', source: 'docs.rapid7.com/insightcloudsec/api-documentation; shape: gstotts/insightcloudsec, resources.go Query and testdata/resources/queryResponse.json; razor5678/PublicIP-Scan; alpalwal/Divvy_scripts', newest: 2024, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly', members: { selected_resource_type: { mark: 'C', source: 'DivvyCloud/tools list_dns_records.py', year: 2019 } } },
  queryResourcesEtl: { mark: 'T', source: 'gstotts/insightcloudsec, resources.go Query and testdata/resources/queryResponse.json', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'partly', answer: 'partly', members: { selected_resource_type: { mark: 'C', source: 'DivvyCloud/tools list_dns_records.py', year: 2019 } } },
  queryResourcesV2: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/query; limit: DivvyCloud/tools; fortinet-fortisoar/connector-rapid7-insightcloudsec', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly', members: { selected_resource_type: { mark: 'C', source: 'DivvyCloud/tools list_dns_records.py', year: 2019 } } },
  getResourceDetail: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/{resource_id}/detail; rapid7/insightconnect-plugins rapid7_insightcloudsec, get_resource_details; shape: gstotts/insightcloudsec, testdata/resources/getDetailsResponse.json', year: 2019, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  searchResources: { mark: 'C', source: 'rapid7/insightconnect-plugins rapid7_insightcloudsec, get_resource_id (2.1.0)', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listResourceTags: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/{resource_id}/tags/list; rapid7/insightconnect-plugins rapid7_insightcloudsec, list_resource_tags; gstotts/insightcloudsec, testdata/resources/listResourceTags.json', year: 2019, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listResourceSettings: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/{resource_id}/settings/list; gstotts/insightcloudsec, resources.go List_Settings', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'partly' },
  getResourceAssociations: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/{resource_id}/associations/get; gstotts/insightcloudsec, testdata/resources/getAssociations.json', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listResourceNotes: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/{resource_id}/notes/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'partly' },
  createResourceNote: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/{resource_id}/notes/create', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  setResourceOwner: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/owner/set; owner: gstotts/insightcloudsec, resources.go SetOwner', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none', members: { owner_resource_id: { mark: 'T', source: 'gstotts/insightcloudsec, resources.go SetOwner', year: 2022 } } },
  listSupportedActions: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/resource/{autoscalinggroup_resource_id}/supported_actions/get', year: 2019, newest: 2019, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'none', answer: 'known' },
  searchResourcesByTags: { mark: 'T', source: 'alpalwal/Divvy_scripts, tag report by saved configuration', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'partly', answer: 'partly' },
  listSavedTagConfigs: { mark: 'T', source: 'alpalwal/Divvy_scripts, tag report by saved configuration', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listAttachedPolicies: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/{resource_id}/policies/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listAccessKeys: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/serviceuser/{id}/accesskeys/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listDnsRecords: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/dnszone/{resource_id}/dnsrecords/list; shape: alpalwal/Divvy_scripts, list of DNS records as CSV', year: 2019, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listDnsZoneNetworks: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/dnszone/{id}/dnszonenetworks/list', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'unknown', answer: 'open' },
  listInstanceNetworkInterfaces: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{id}/network_interfaces/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listNetworkSubnets: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/{id}/subnets/list', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'unknown', answer: 'known' },
  listNetworkInterfaces: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/{id}/network_interfaces/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listNetworkRouteTables: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/{id}/routetables/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listRoutes: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/routetable/{id}/routes/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listAccessListRules: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resourceaccesslist/{id}/rules/list', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  detachPolicy: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/{resource_id}/policy/{policy_resource_id}/detach; rapid7/insightconnect-plugins rapid7_insightcloudsec, detach_policy', year: 2019, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  attachNetworkInterface: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/networkinterface/attach', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  createInstanceImage: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/snapshot/create', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getInstanceConsoleOutput: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/get_console_output', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'unknown', answer: 'open' },
  createVolumeSnapshot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/{resourceId}/snapshot/create', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  modifyVolume: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/{resourceId}/modify', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  detachAutoscalingInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/autoscalinggroup/{resourceId}/detach', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  startInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/start', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  stopInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/stop', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  restartInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/restart', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  pauseInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/pause', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  unpauseInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/unpause', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  suspendInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/suspend', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  resumeInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/resume', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  terminateInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/terminate', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  confirmInstanceResize: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/resize/confirm', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  revertInstanceResize: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/resize/revert', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  attachPublicIp: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/publicip/attach', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  detachPublicIp: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/{resourceId}/publicip/detach', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  restartCacheInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cache_instance/{resourceId}/restart', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  terminateCacheInstance: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cache_instance/{resourceId}/terminate', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  attachVolume: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/{resourceId}/attach', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  detachVolume: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/{resourceId}/detach', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  createResourceGroup: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resourcegroup/create; limits: alpalwal/Divvy_scripts auto_exemption.py; shape: gstotts/insightcloudsec, testdata/resourceGroups/createResourceGroupResponse.json', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly', members: { group_owner_type: { mark: 'C', source: 'DivvyCloud/tools auto_exemption.py', year: 2019 } } },
  addToResourceGroups: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/resourcegroups/resources/add; answer: alpalwal/Divvy_scripts auto_exemption.py, add_resource_to_group', year: 2019, newest: 2021, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteResources: { mark: 'T', source: 'gstotts/insightcloudsec, resource_groups.go Delete and resource_groups_test.go', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'none' },
  listInsights: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/insights/list; shape and query: gstotts/go-client-ics, insights.go and testdata/insights/list_insights_partial.json', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly', members: { detail: { mark: 'T', source: 'gstotts/go-client-ics, insights.go', year: 2023 }, labels: { mark: 'T', source: 'gstotts/go-client-ics, insights.go', year: 2023 }, pack_ids: { mark: 'T', source: 'gstotts/go-client-ics, insights.go', year: 2023 }, resource_types: { mark: 'T', source: 'gstotts/go-client-ics, insights.go', year: 2023 } } },
  getInsight: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get Insight; shape: gstotts/go-client-ics, testdata/insights/get_insight_backoffice_14.json', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  createInsight: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create Insight; gstotts/insightcloudsec, insights.go; gstotts/terraform-provider-insightcloudsec; alpalwal/Divvy_scripts, clone_all_custom_insights.py', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly' },
  updateInsight: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit Insight; gstotts/insightcloudsec, insights.go', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly', members: { badges: { mark: 'T', source: 'gstotts/insightcloudsec, insights.go', year: 2022 }, badge_filter_operator: { mark: 'T', source: 'gstotts/insightcloudsec, insights.go', year: 2022 }, meta_data: { mark: 'T', source: 'gstotts/insightcloudsec, insights.go', year: 2022 }, notes: { mark: 'T', source: 'gstotts/insightcloudsec, insights.go', year: 2022 }, organization_id: { mark: 'T', source: 'gstotts/insightcloudsec, insights.go', year: 2022 }, source: { mark: 'T', source: 'gstotts/insightcloudsec, insights.go', year: 2022 }, insight_id: { mark: 'T', source: 'gstotts/insightcloudsec, insights.go', year: 2022 } } },
  deleteInsight: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Delete Insight; gstotts/insightcloudsec, insights.go', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  createInsightsBulk: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create Bulk', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'partly', answer: 'open' },
  deleteInsightsBulk: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Bulk Delete', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  updateInsightNotes: { mark: 'T', source: 'alpalwal/Divvy_scripts, clone_all_custom_insights.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  updateInsightMetadata: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit Metadata', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  setInsightResourceGroupExemptions: { mark: 'T', source: 'alpalwal/Divvy_scripts, auto_exemption.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  refreshInsightCounts: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Refresh Insight Counts', year: 2019, newest: 2019, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  toggleInsightTimeseries: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Toggle Insight Timeseries', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'partly', answer: 'none' },
  getInsightSevenDays: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Insight Data 7 Days; gstotts/insightcloudsec, insights.go, Get_Insight_7_Days', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listInsightResourceHistory: { mark: 'T', source: 'alpalwal/Divvy_scripts, list_insights_by_resource.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listInsightViolations: { mark: 'C', source: 'DivvyCloud/tools, violations/get; alpalwal/Divvy_scripts, list_insights_by_resource.py', year: 2019, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  selectInsights: { mark: 'T', source: 'phaughney22/insightCloudSec_Scripts, insights/select', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getFilterRegistry: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get Filter Registry; shape: gstotts/go-client-ics, testdata/insights/list_filters_partial.json', year: 2019, newest: 2023, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listFindingsPerCloud: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, findings list; members of a finding: unnamed public scripts, account findings', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listInsightPacks: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, List Packs; alpalwal/Divvy_scripts, list_insights_bots_filters.py', year: 2019, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createInsightPack: { mark: 'C', source: 'DivvyCloud/tools, pack/create; alpalwal/Divvy_scripts, Create Pack/create_poc_cost_optimization_pack.py', year: 2019, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateInsightPack: { mark: 'T', source: 'alpalwal/Divvy_scripts, custom_pack_cleanup.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteInsightPack: { mark: 'C', source: 'DivvyCloud/tools, pack/delete; alpalwal/Divvy_scripts, custom_pack_cleanup.py', year: 2019, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  createExemptions: { mark: 'C', source: 'rapid7/insightconnect-plugins rapid7_insightcloudsec, create_exemption; unit_test/responses/create_exemption_few_resources.json.resp', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  deleteExemptions: { mark: 'C', source: 'rapid7/insightconnect-plugins rapid7_insightcloudsec, remove_exemption', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listExemptions: { mark: 'T', source: 'alpalwal/Divvy_scripts, list_exemptions.py and list_exemptions_multi_org.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listBots: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, List Bots; gstotts/insightcloudsec, bots.go, BotList', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getBot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get bot; gstotts/insightcloudsec, bots.go, BotResults', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  createBot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create bot; DivvyCloud/tools; alpalwal/Divvy_scripts', year: 2019, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly' },
  updateBot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit bot', year: 2019, newest: 2019, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly' },
  runBot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Run bot ondemand; rapid7/insightconnect-plugins rapid7_insightcloudsec, run_bot_on_demand (1.0.0, withdrawn in 2.0.0)', year: 2019, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  archiveBot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Archive bot; gstotts/insightcloudsec, bots.go, ArchiveBot', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  archiveBots: { mark: 'T', source: 'alpalwal/Divvy_scripts, bulk_action/archive', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getBotFunctionRegistry: { mark: 'T', source: 'alpalwal/Divvy_scripts, list_insights_bots_filters.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  pauseBot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Pause bot; gstotts/insightcloudsec, bots.go, PauseBot', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  resumeBot: { mark: 'O', source: 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Resume bot; gstotts/insightcloudsec, bots.go, EnableBot', year: 2019, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listScheduledEvents: { mark: 'C', source: 'DivvyCloud/tools; request and recorded answer: alpalwal/Divvy_scripts auto_exemption.py, get_scheduled_events', year: 2019, newest: 2021, read: 2026, stability: 'prototype', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  deleteScheduledEvents: { mark: 'C', source: 'DivvyCloud/tools; request: alpalwal/Divvy_scripts auto_exemption.py, remove_scheduled_events', year: 2019, newest: 2021, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listScheduledEventHistory: { mark: 'T', source: 'alpalwal/Divvy_scripts get_bot_history.py', year: 2021, newest: 2021, read: 2026, stability: 'prototype', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listIacConfigs: { mark: 'T', source: 'gstotts/go-client-ics, iac.go and testdata/iac/sample_list_configs.json', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  submitIacScan: { mark: 'O', source: 'docs.rapid7.com/insightcloudsec/viewing-scan-results; alpalwal/Divvy_scripts, iac_api.py; gstotts/insightcloudsec, iac.go; unnamed public scripts, GitHub action for IaC scans', newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getIacScan: { mark: 'T', source: 'alpalwal/Divvy_scripts, iac_api.py; gstotts/go-client-ics, iac.go, GetIACScan', year: 2021, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listIacScans: { mark: 'T', source: 'unnamed public scripts, checks of IaC scans after the InsightCloudSec v3 reference, Get all IaC scan results', read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listIacScansV4: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans list', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  getIacScanV4: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans get', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  getIacScanReport: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans report; members: OASIS, Static Analysis Results Interchange Format 2.1.0', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'partly' },
  listAwsAccessKeys: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_list', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  createAwsAccessKey: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_create', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  deleteAwsAccessKey: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_delete', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'none' },
  listAwsRoles: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_list', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  createAwsRole: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_create', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getAwsRole: { mark: 'T', source: 'jschipp-r7/r7cli, list of cnapp commands: aws-roles get', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  updateAwsRole: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_update', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  deleteAwsRole: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_delete', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'none' },
  getAwsAccount: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_accounts_get', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  updateAwsAccount: { mark: 'T', source: 'jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_accounts_update', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'open', answer: 'known' },
  deleteAwsAccount: { mark: 'T', source: 'jschipp-r7/r7cli, list of cnapp commands: aws-accounts delete', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'none' },
  listPrincipalActions: { mark: 'T', source: 'gstotts/go-client-ics, lpa.go, ListPrincipalActivity, and testdata/lpa/list_principal_activity_response.json', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listPrincipalPermissions: { mark: 'T', source: 'gstotts/go-client-ics, lpa.go, ListPrincipalPermissions, and testdata/lpa/list_principal_permissions_response.json', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getPrincipalRemediationPolicy: { mark: 'T', source: 'gstotts/go-client-ics, lpa.go, GenerateDenyNotActionPolicy, and testdata/lpa/generate_notaction_response.json', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listResourceVulnerabilitySummaries: { mark: 'T', source: 's-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/api.go', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listVulnerabilities: { mark: 'T', source: 's-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/catalogue.go', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listResourceVulnerabilities: { mark: 'T', source: 's-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/vuln.go', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  exportScorecard: { mark: 'T', source: 'unnamed public script, one that turns a scorecard into one CSV file per owner', read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'partly', answer: 'known' },
  createScorecardExport: { mark: 'T', source: 'alpalwal/Divvy_scripts, create_compliance_report_subscription.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createScorecardExportConfig: { mark: 'T', source: 'alpalwal/Divvy_scripts, create_compliance_report_subscription.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'partly', answer: 'none' },
  createSubscription: { mark: 'T', source: 'alpalwal/Divvy_scripts, create_compliance_report_subscription.py', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'partly', answer: 'known' },
  createDataCollection: { mark: 'C', source: 'DivvyCloud/tools; alpalwal/Divvy_scripts, create_data_collection_with_data.py; razor5678/PublicIP-Scan', year: 2019, newest: 2024, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  setCustomLogo: { mark: 'T', source: 'gstotts/go-client-ics, whitelabel_image.go SetCustomLogo', year: 2023, newest: 2023, read: 2026, stability: 'prototype', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getClientVersion: { mark: 'T', source: 'alpalwal/Divvy_scripts, scripts that read client_version', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
};
