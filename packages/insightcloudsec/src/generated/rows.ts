// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import { memberRules, paged, type MemberRules, type OperationRow, type OperationRows } from '@sec/core/vendor';

const rules0 = /* @__PURE__ */ memberRules('user_id:s');
const rules1 = /* @__PURE__ */ memberRules('user_id:n');
const rules2 = /* @__PURE__ */ memberRules('device_index:s');
const rules3 = /* @__PURE__ */ memberRules('provider_id:s cloud_type_id:s account_id:s');
const rules4: MemberRules = /* @__PURE__ */ memberRules('data>', () => [rules3]);
const rules5 = /* @__PURE__ */ memberRules('insight_id:n');
const rules6: MemberRules = /* @__PURE__ */ memberRules('bots>', () => [rules5]);

export const login: OperationRow<'login'> = ['POST /v2/public/user/login never username! password! <session_id { ~password~session_id', { security: [] }];
export const createApiOnlyUser: OperationRow<'createApiOnlyUser'> = 'POST /v2/public/user/create_api_only_user never name! username! email! authentication_type expiration_date <user_id { ~api_key';
export const createApiKey: OperationRow<'createApiKey'> = ['POST /v2/public/apikey/create never user_id! key_length! "', { requestRules: rules0 }];
export const logout: OperationRow<'logout'> = ['POST /v2/public/user/logout never', { empty: true }];
export const deactivateApiKeys: OperationRow<'deactivateApiKeys'> = ['POST /v2/public/apikey/deactivate never user_id!', { empty: true, requestRules: rules0 }];
export const convertUserToApiOnly: OperationRow<'convertUserToApiOnly'> = ['POST /v2/public/user/update_to_api_only_user never user_id! <user_id { ~api_key', { requestRules: rules0, responseRules: rules1 }];
export const setConsoleAccess: OperationRow<'setConsoleAccess'> = ['POST /v2/public/user/update_console_access never user_id! console_access_denied!', { empty: true, requestRules: rules0 }];
export const auth: OperationRows<'login' | 'createApiOnlyUser' | 'createApiKey' | 'logout' | 'deactivateApiKeys' | 'convertUserToApiOnly' | 'setConsoleAccess'> = { login, createApiOnlyUser, createApiKey, logout, deactivateApiKeys, convertUserToApiOnly, setConsoleAccess };

export const listUsers: OperationRow<'listUsers'> = 'GET /v2/public/users/list safe <users {';
export const searchUsers: OperationRow<'searchUsers'> = ['POST /v2/public/users/list safe filters limit offset order_by {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/users', total: '/total_count', key: ['/user_id'], order: 'order_by', unique: ['user_id', 'username'], end: 'total' } }, paged];
export const listDomainAdmins: OperationRow<'listDomainAdmins'> = ['POST /v2/prototype/domains/admins/list safe filters limit offset order_by {', { stability: 'prototype', page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/users', key: ['/user_id'], order: 'order_by', unique: ['user_id', 'username'], end: 'short-page' } }, paged];
export const getCurrentUser: OperationRow<'getCurrentUser'> = 'GET /v2/public/user/info safe <resource_id {';
export const createUser: OperationRow<'createUser'> = 'POST /v2/public/user/create never name! email! username! access_level! two_factor_required password confirm_password authentication_type authentication_server_id group_ids <user_id,resource_id { ~password~confirm_password~temporary_pw';
export const updateUser: OperationRow<'updateUser'> = ['POST /v2/prototype/user/{userResourceId}/update never userResourceId! username! name! email! access_level!', { empty: true, stability: 'prototype' }];
export const setUserAccessLevel: OperationRow<'setUserAccessLevel'> = ['POST /v2/public/user/{userResourceId}/edit-access-level never userResourceId! current_access_level! new_access_level!', { empty: true }];
export const deleteUser: OperationRow<'deleteUser'> = ['DELETE /v2/prototype/user/{userResourceId}/delete never userResourceId!', { empty: true, gone: [404], stability: 'prototype' }];
export const listUserGroups: OperationRow<'listUserGroups'> = ['POST /v2/prototype/user/{userResourceId}/groups/list safe userResourceId! <groups {', { stability: 'prototype' }];
export const getTwoFactorState: OperationRow<'getTwoFactorState'> = 'POST /v2/public/user/tfa_state safe user_id <enabled {';
export const enableTwoFactor: OperationRow<'enableTwoFactor'> = 'POST /v2/public/user/tfa_enable never <otp_secret { ~otp_secret';
export const disableTwoFactor: OperationRow<'disableTwoFactor'> = 'POST /v2/public/user/tfa_disable never user_id <success {';
export const users: OperationRows<'listUsers' | 'searchUsers' | 'listDomainAdmins' | 'getCurrentUser' | 'createUser' | 'updateUser' | 'setUserAccessLevel' | 'deleteUser' | 'listUserGroups' | 'getTwoFactorState' | 'enableTwoFactor' | 'disableTwoFactor'> = { listUsers, searchUsers, listDomainAdmins, getCurrentUser, createUser, updateUser, setUserAccessLevel, deleteUser, listUserGroups, getTwoFactorState, enableTwoFactor, disableTwoFactor };

export const listOrganizations: OperationRow<'listOrganizations'> = ['GET /v2/prototype/domain/organizations/get safe [', { stability: 'prototype' }];
export const listOrganizationDetails: OperationRow<'listOrganizationDetails'> = ['GET /v2/prototype/domain/organizations/detail/get safe <organizations {', { stability: 'prototype' }];
export const createOrganization: OperationRow<'createOrganization'> = ['POST /v2/prototype/domain/organization/create never organization_name! <organization_id,resource_id {', { stability: 'prototype' }];
export const updateOrganization: OperationRow<'updateOrganization'> = ['POST /v2/prototype/domain/organization/{organizationResourceId}/update never organizationResourceId! organization_name!', { empty: true, stability: 'prototype' }];
export const deleteOrganization: OperationRow<'deleteOrganization'> = ['DELETE /v2/prototype/domain/organization/{organizationResourceId}/delete never organizationResourceId!', { empty: true, gone: [404], stability: 'prototype' }];
export const switchOrganization: OperationRow<'switchOrganization'> = ['POST /v2/prototype/domain/switch_organization never organization_name!', { empty: true, stability: 'prototype' }];
export const organizations: OperationRows<'listOrganizations' | 'listOrganizationDetails' | 'createOrganization' | 'updateOrganization' | 'deleteOrganization' | 'switchOrganization'> = { listOrganizations, listOrganizationDetails, createOrganization, updateOrganization, deleteOrganization, switchOrganization };

export const listGroups: OperationRow<'listGroups'> = ['GET /v2/prototype/groups/list safe <groups {', { stability: 'prototype' }];
export const createGroup: OperationRow<'createGroup'> = ['POST /v2/prototype/group/create never group_name! <group {', { stability: 'prototype' }];
export const deleteGroup: OperationRow<'deleteGroup'> = ['DELETE /v2/prototype/group/{groupResourceId}/delete never groupResourceId!', { empty: true, gone: [404], stability: 'prototype' }];
export const addGroupUsers: OperationRow<'addGroupUsers'> = ['POST /v2/prototype/group/{groupResourceId}/users/add never groupResourceId! user_resource_ids! <group {', { stability: 'prototype' }];
export const replaceGroupUsers: OperationRow<'replaceGroupUsers'> = ['POST /v2/prototype/group/{groupResourceId}/users/update never groupResourceId! user_resource_ids! <group {', { stability: 'prototype' }];
export const removeGroupUser: OperationRow<'removeGroupUser'> = ['POST /v2/prototype/group/{groupResourceId}/user/remove never groupResourceId! user_resource_id! <group {', { stability: 'prototype' }];
export const listGroupUsers: OperationRow<'listGroupUsers'> = ['POST /v2/prototype/group/{groupResourceId}/users/list safe groupResourceId! <users {', { stability: 'prototype' }];
export const listGroupRoles: OperationRow<'listGroupRoles'> = ['POST /v2/prototype/group/{groupResourceId}/roles/list safe groupResourceId! <roles {', { stability: 'prototype' }];
export const replaceGroupRoles: OperationRow<'replaceGroupRoles'> = ['POST /v2/prototype/group/{groupResourceId}/roles/update never groupResourceId! resource_ids! <group {', { stability: 'prototype' }];
export const groups: OperationRows<'listGroups' | 'createGroup' | 'deleteGroup' | 'addGroupUsers' | 'replaceGroupUsers' | 'removeGroupUser' | 'listGroupUsers' | 'listGroupRoles' | 'replaceGroupRoles'> = { listGroups, createGroup, deleteGroup, addGroupUsers, replaceGroupUsers, removeGroupUser, listGroupUsers, listGroupRoles, replaceGroupRoles };

export const listRoles: OperationRow<'listRoles'> = 'POST /v2/public/roles/list safe <roles {';
export const createRole: OperationRow<'createRole'> = 'POST /v2/public/role/create never name! description! all_permissions! view! provision! manage! delete! add_cloud delete_cloud global_scope! <resource_id {';
export const updateRole: OperationRow<'updateRole'> = 'POST /v2/public/role/{roleResourceId}/update never roleResourceId! name! description! all_permissions! view! provision! manage! delete! add_cloud delete_cloud global_scope! <resource_id {';
export const updateRoleScope: OperationRow<'updateRoleScope'> = ['POST /v2/public/roles/{roleResourceId}/scope/update never roleResourceId! resource_ids! deprecated_resource_ids! <resource_id {', { empty: true }];
export const replaceRoleGroups: OperationRow<'replaceRoleGroups'> = 'POST /v2/public/roles/{roleResourceId}/groups/update never roleResourceId! group_resource_ids! <resource_id {';
export const updateRoleBadges: OperationRow<'updateRoleBadges'> = 'POST /v2/public/roles/{roleResourceId}/{operator}/badges/update never roleResourceId! operator! badges! <resource_id {';
export const roles: OperationRows<'listRoles' | 'createRole' | 'updateRole' | 'updateRoleScope' | 'replaceRoleGroups' | 'updateRoleBadges'> = { listRoles, createRole, updateRole, updateRoleScope, replaceRoleGroups, updateRoleBadges };

export const getGroupEntitlements: OperationRow<'getGroupEntitlements'> = 'GET /v2/public/entitlements/{groupResourceId}/get safe groupResourceId! <entitlements {';
export const getUserEntitlement: OperationRow<'getUserEntitlement'> = 'GET /v2/public/entitlements/{userResourceId}/{module}/get safe userResourceId! module! <entitlement {';
export const setGroupEntitlements: OperationRow<'setGroupEntitlements'> = 'POST /v2/public/entitlements/set never group_ids! entitlements! [';
export const entitlements: OperationRows<'getGroupEntitlements' | 'getUserEntitlement' | 'setGroupEntitlements'> = { getGroupEntitlements, getUserEntitlement, setGroupEntitlements };

export const listAuthenticationServers: OperationRow<'listAuthenticationServers'> = ['POST /v2/prototype/authenticationservers/list safe <servers {', { stability: 'prototype' }];
export const listGroupMappings: OperationRow<'listGroupMappings'> = ['GET /v2/prototype/authenticationserver/{serverId}/group_mapping safe serverId! [', { stability: 'prototype' }];
export const addGroupMappings: OperationRow<'addGroupMappings'> = ['POST /v2/prototype/authenticationserver/{serverId}/insert_group_mapping never serverId! =*!', { empty: true, stability: 'prototype' }];
export const replaceGroupMappings: OperationRow<'replaceGroupMappings'> = ['POST /v2/prototype/authenticationserver/{serverId}/update_group_mapping never serverId! =*!', { empty: true, stability: 'prototype' }];
export const deleteGroupMappings: OperationRow<'deleteGroupMappings'> = ['DELETE /v2/prototype/authenticationserver/{serverId}/delete_group_mapping never serverId! =*!', { empty: true, stability: 'prototype' }];
export const authenticationServers: OperationRows<'listAuthenticationServers' | 'listGroupMappings' | 'addGroupMappings' | 'replaceGroupMappings' | 'deleteGroupMappings'> = { listAuthenticationServers, listGroupMappings, addGroupMappings, replaceGroupMappings, deleteGroupMappings };

export const listClouds: OperationRow<'listClouds'> = 'GET /v2/public/clouds/list safe <clouds {';
export const searchClouds: OperationRow<'searchClouds'> = ['POST /v2/public/clouds/list safe filters limit offset order_by badges badge_filter_operator search_string advanced_search empty_badges exclusion_badges {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/clouds', total: '/total_count', key: ['/id'], order: 'order_by', unique: ['id'], end: 'total' } }, paged];
export const listCloudTypes: OperationRow<'listCloudTypes'> = 'GET /v2/public/cloudtypes/list safe <clouds {';
export const listProvisioningClouds: OperationRow<'listProvisioningClouds'> = 'GET /v2/public/clouds/provisioning/list safe <clouds {';
export const addCloud: OperationRow<'addCloud'> = ['POST /v2/prototype/cloud/add never creation_params! <id { ~api_key~secret_key~private_key', { stability: 'prototype' }];
export const updateCloud: OperationRow<'updateCloud'> = ['POST /v2/prototype/cloud/{cloudId}/update never cloudId! cloud_type! name! authentication_type account_number api_key secret_key role_arn external_id session_name duration strategy_id tenant_id app_id subscription_id certificate_thumbprint project api_credentials <id { ~api_key~secret_key~private_key', { stability: 'prototype' }];
export const deleteCloud: OperationRow<'deleteCloud'> = ['POST /v2/public/cloud/{cloudResourceId}/delete never cloudResourceId!', { empty: true, gone: [404] }];
export const setResourceName: OperationRow<'setResourceName'> = ['POST /v2/prototype/resource/{resourceId}/name/set never resourceId! name!', { empty: true, stability: 'prototype' }];
export const setCloudStatus: OperationRow<'setCloudStatus'> = ['POST /v2/public/clouds/status/set never resource_ids! status!', { empty: true }];
export const listCloudRegions: OperationRow<'listCloudRegions'> = 'GET /v2/public/cloud/{cloudResourceId}/regions/list safe cloudResourceId! <regions {';
export const enableCloudRegion: OperationRow<'enableCloudRegion'> = ['POST /v2/public/cloud/region/{regionResourceId}/enable never regionResourceId!', { empty: true }];
export const disableCloudRegion: OperationRow<'disableCloudRegion'> = ['POST /v2/public/cloud/region/{regionResourceId}/disable never regionResourceId!', { empty: true }];
export const clouds: OperationRows<'listClouds' | 'searchClouds' | 'listCloudTypes' | 'listProvisioningClouds' | 'addCloud' | 'updateCloud' | 'deleteCloud' | 'setResourceName' | 'setCloudStatus' | 'listCloudRegions' | 'enableCloudRegion' | 'disableCloudRegion'> = { listClouds, searchClouds, listCloudTypes, listProvisioningClouds, addCloud, updateCloud, deleteCloud, setResourceName, setCloudStatus, listCloudRegions, enableCloudRegion, disableCloudRegion };

export const listHarvestingStrategies: OperationRow<'listHarvestingStrategies'> = 'GET /v2/harvestingstrategy/strategy safe <strategies {';
export const createHarvestingStrategy: OperationRow<'createHarvestingStrategy'> = 'POST /v2/harvestingstrategy/strategy never strategy_name! cloud_type_id! <strategy_id {';
export const assignHarvestingStrategy: OperationRow<'assignHarvestingStrategy'> = ['POST /v2/harvestingstrategy/strategy/{strategyId} never strategyId! organization_service_ids! cloud_type_id! badges!', { empty: true }];
export const getLastHarvest: OperationRow<'getLastHarvest'> = 'GET /v2/public/divvy/cloud/{cloudResourceId}/last_harvest/get safe cloudResourceId! [';
export const enqueueHarvestJob: OperationRow<'enqueueHarvestJob'> = ['POST /v2/public/divvy/cloud/enqueue_harvest_job never =*!', { empty: true }];
export const getQueueStatus: OperationRow<'getQueueStatus'> = ['GET /v2/prototype/diagnostics/queues/status/get safe <workers {', { stability: 'prototype' }];
export const getSystemStatus: OperationRow<'getSystemStatus'> = ['GET /v2/prototype/diagnostics/system/status/get safe <diagnostics {', { stability: 'prototype' }];
export const harvesting: OperationRows<'listHarvestingStrategies' | 'createHarvestingStrategy' | 'assignHarvestingStrategy' | 'getLastHarvest' | 'enqueueHarvestJob' | 'getQueueStatus' | 'getSystemStatus'> = { listHarvestingStrategies, createHarvestingStrategy, assignHarvestingStrategy, getLastHarvest, enqueueHarvestJob, getQueueStatus, getSystemStatus };

export const listCloudDomains: OperationRow<'listCloudDomains'> = 'GET /v2/public/cloud/domains safe <domains {';
export const addCloudDomain: OperationRow<'addCloudDomain'> = 'POST /v2/public/cloud/domain/add never cloud_type! credentials! nickname! domain_name parent_folder_id auto_add auto_badge auto_remove remove_suspended skip_prefixes <organization_id,cloud_type_id,domain_id,domain_name,added_timestamp,auto_badge,auto_add,failures { ~credentials';
export const cloudDomains: OperationRows<'listCloudDomains' | 'addCloudDomain'> = { listCloudDomains, addCloudDomain };

export const getEventDrivenHarvesting: OperationRow<'getEventDrivenHarvesting'> = 'GET /v2/public/cloud/eventdrivenharvest safe <event_driven_harvest_enabled {';
export const enableEventDrivenHarvesting: OperationRow<'enableEventDrivenHarvesting'> = ['POST /v2/public/cloud/eventdrivenharvest never', { empty: true }];
export const disableEventDrivenHarvesting: OperationRow<'disableEventDrivenHarvesting'> = ['DELETE /v2/public/cloud/eventdrivenharvest never', { empty: true }];
export const addHarvestConsumer: OperationRow<'addHarvestConsumer'> = ['POST /v2/public/cloud/eventdrivenharvest/{organizationServiceId} never organizationServiceId!', { empty: true }];
export const removeHarvestConsumer: OperationRow<'removeHarvestConsumer'> = ['DELETE /v2/public/cloud/eventdrivenharvest/{organizationServiceId}/disable-consumer never organizationServiceId!', { empty: true }];
export const listHarvestConsumers: OperationRow<'listHarvestConsumers'> = 'GET /v2/public/cloud/consumers safe <consumers {';
export const addHarvestProducers: OperationRow<'addHarvestProducers'> = ['POST /v2/public/cloud/eventdrivenharvest/consumer/{organizationServiceId}/producers/add never organizationServiceId! organization_service_ids! regions! resource_types! enable_all_types! propagate!', { empty: true }];
export const listHarvestProducers: OperationRow<'listHarvestProducers'> = 'POST /v2/public/cloud/producers/list safe';
export const disableHarvestProducers: OperationRow<'disableHarvestProducers'> = ['POST /v2/public/cloud/eventdrivenharvest/producers/disable never resource_ids!', { empty: true }];
export const eventDrivenHarvesting: OperationRows<'getEventDrivenHarvesting' | 'enableEventDrivenHarvesting' | 'disableEventDrivenHarvesting' | 'addHarvestConsumer' | 'removeHarvestConsumer' | 'listHarvestConsumers' | 'addHarvestProducers' | 'listHarvestProducers' | 'disableHarvestProducers'> = { getEventDrivenHarvesting, enableEventDrivenHarvesting, disableEventDrivenHarvesting, addHarvestConsumer, removeHarvestConsumer, listHarvestConsumers, addHarvestProducers, listHarvestProducers, disableHarvestProducers };

export const createBadges: OperationRow<'createBadges'> = ['POST /v2/public/badges/create never target_resource_ids! badges!', { empty: true }];
export const deleteBadges: OperationRow<'deleteBadges'> = ['POST /v2/public/badges/delete never target_resource_ids! badges!', { empty: true }];
export const replaceBadges: OperationRow<'replaceBadges'> = ['POST /v2/public/badges/{resourceId}/update never resourceId! target_resource_ids! badges!', { empty: true }];
export const listBadges: OperationRow<'listBadges'> = 'POST /v2/public/badges/{resourceId}/list safe resourceId! [';
export const countBadges: OperationRow<'countBadges'> = 'POST /v2/public/badges/count safe resource_ids! <resource_count {';
export const listCloudsWithBadges: OperationRow<'listCloudsWithBadges'> = 'POST /v2/public/badge/clouds/list safe badges [';
export const badges: OperationRows<'createBadges' | 'deleteBadges' | 'replaceBadges' | 'listBadges' | 'countBadges' | 'listCloudsWithBadges'> = { createBadges, deleteBadges, replaceBadges, listBadges, countBadges, listCloudsWithBadges };

export const queryResources: OperationRow<'queryResources'> = ['POST /v3/public/resource/query safe selected_resource_type resource_types scopes filters badges badge_filter_operator tags insight insight_exemptions limit offset cursor order_by {', { timeoutMs: 120000, page: { style: 'cursor', position: 'cursor', size: 'limit', maxSize: 1000, items: '/resources', total: '/counts/{selected_resource_type}', next: '/next_cursor', end: 'next' } }, paged];
export const queryResourcesEtl: OperationRow<'queryResourcesEtl'> = ['POST /v3/public/resource/etl-query safe selected_resource_type resource_types scopes filters badges badge_filter_operator tags insight insight_exemptions limit offset cursor order_by {', { timeoutMs: 120000, page: { style: 'cursor', position: 'cursor', size: 'limit', maxSize: 1000, items: '/resources', next: '/next_cursor', end: 'next' } }, paged];
export const queryResourcesV2: OperationRow<'queryResourcesV2'> = ['POST /v2/public/resource/query safe selected_resource_type resource_types scopes filters badges badge_filter_operator tags insight insight_exemptions limit offset cursor order_by {', { timeoutMs: 120000, page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 100, first: 0, items: '/resources', total: '/counts/{selected_resource_type}', order: 'order_by', end: 'total' } }, paged];
export const getResourceDetail: OperationRow<'getResourceDetail'> = 'GET /v2/public/resource/{resourceId}/detail safe resourceId! <dependencies,relatedResources {';
export const searchResources: OperationRow<'searchResources'> = ['POST /v2/public/resource/common/search safe search_string! limit offset {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 1000, first: 0, items: '/resources', total: '/total_count', key: ['/resource_id'], end: 'total' } }, paged];
export const listResourceTags: OperationRow<'listResourceTags'> = 'GET /v2/public/resource/{resourceId}/tags/list safe resourceId! <resource_tags {';
export const listResourceSettings: OperationRow<'listResourceSettings'> = 'POST /v2/public/resource/{resourceId}/settings/list safe resourceId! <setting_list {';
export const getResourceAssociations: OperationRow<'getResourceAssociations'> = 'POST /v2/public/resource/{resourceId}/associations/get safe resourceId! <resource_groups {';
export const listResourceNotes: OperationRow<'listResourceNotes'> = 'POST /v2/public/resource/{resourceId}/notes/list safe resourceId! <resource_notes {';
export const createResourceNote: OperationRow<'createResourceNote'> = ['POST /v2/public/resource/{resourceId}/notes/create never resourceId! note_text!', { empty: true }];
export const setResourceOwner: OperationRow<'setResourceOwner'> = ['POST /v2/public/resource/owner/set never resource_ids! owner_resource_id!', { empty: true }];
export const listSupportedActions: OperationRow<'listSupportedActions'> = ['GET /v2/prototype/resource/{resourceId}/supported_actions/get safe resourceId! <supported_actions {', { stability: 'prototype' }];
export const searchResourcesByTags: OperationRow<'searchResourcesByTags'> = ['POST /v2/public/resources/tags/search safe tag_keys! resource_types! contains_all! missing_all! organization_services <resources {', { timeoutMs: 120000 }];
export const listSavedTagConfigs: OperationRow<'listSavedTagConfigs'> = 'POST /v2/public/resources/tags/saved_configs/list safe <resources {';
export const resources: OperationRows<'queryResources' | 'queryResourcesEtl' | 'queryResourcesV2' | 'getResourceDetail' | 'searchResources' | 'listResourceTags' | 'listResourceSettings' | 'getResourceAssociations' | 'listResourceNotes' | 'createResourceNote' | 'setResourceOwner' | 'listSupportedActions' | 'searchResourcesByTags' | 'listSavedTagConfigs'> = { queryResources, queryResourcesEtl, queryResourcesV2, getResourceDetail, searchResources, listResourceTags, listResourceSettings, getResourceAssociations, listResourceNotes, createResourceNote, setResourceOwner, listSupportedActions, searchResourcesByTags, listSavedTagConfigs };

export const listAttachedPolicies: OperationRow<'listAttachedPolicies'> = 'POST /v2/public/{resourceId}/policies/list safe resourceId! <servicepolicies {';
export const listAccessKeys: OperationRow<'listAccessKeys'> = 'POST /v2/public/serviceuser/{resourceId}/accesskeys/list safe resourceId! <serviceaccesskeys {';
export const listDnsRecords: OperationRow<'listDnsRecords'> = 'POST /v2/public/dnszone/{resourceId}/dnsrecords/list safe resourceId! <dnsrecords {';
export const listDnsZoneNetworks: OperationRow<'listDnsZoneNetworks'> = ['POST /v2/public/dnszone/{resourceId}/dnszonenetworks/list safe resourceId!', { empty: true }];
export const listInstanceNetworkInterfaces: OperationRow<'listInstanceNetworkInterfaces'> = 'POST /v2/public/instance/{resourceId}/network_interfaces/list safe resourceId! <network_interfaces {';
export const listNetworkSubnets: OperationRow<'listNetworkSubnets'> = 'POST /v2/public/privatenetwork/{resourceId}/subnets/list safe resourceId! {';
export const listNetworkInterfaces: OperationRow<'listNetworkInterfaces'> = 'POST /v2/public/privatenetwork/{resourceId}/network_interfaces/list safe resourceId! <network_interfaces {';
export const listNetworkRouteTables: OperationRow<'listNetworkRouteTables'> = 'POST /v2/public/privatenetwork/{resourceId}/routetables/list safe resourceId! <routetables {';
export const listRoutes: OperationRow<'listRoutes'> = 'POST /v2/public/routetable/{resourceId}/routes/list safe resourceId! <routes {';
export const listAccessListRules: OperationRow<'listAccessListRules'> = 'POST /v2/public/resourceaccesslist/{resourceId}/rules/list safe resourceId! direction! <rules {';
export const resourceRelations: OperationRows<'listAttachedPolicies' | 'listAccessKeys' | 'listDnsRecords' | 'listDnsZoneNetworks' | 'listInstanceNetworkInterfaces' | 'listNetworkSubnets' | 'listNetworkInterfaces' | 'listNetworkRouteTables' | 'listRoutes' | 'listAccessListRules'> = { listAttachedPolicies, listAccessKeys, listDnsRecords, listDnsZoneNetworks, listInstanceNetworkInterfaces, listNetworkSubnets, listNetworkInterfaces, listNetworkRouteTables, listRoutes, listAccessListRules };

export const detachPolicy: OperationRow<'detachPolicy'> = ['POST /v2/public/{resourceId}/policy/{policyResourceId}/detach never resourceId! policyResourceId!', { empty: true }];
export const attachNetworkInterface: OperationRow<'attachNetworkInterface'> = ['POST /v2/public/instance/{resourceId}/networkinterface/attach never resourceId! device_index!', { empty: true, requestRules: rules2 }];
export const createInstanceImage: OperationRow<'createInstanceImage'> = ['POST /v2/public/instance/{resourceId}/snapshot/create never resourceId! name!', { empty: true }];
export const getInstanceConsoleOutput: OperationRow<'getInstanceConsoleOutput'> = ['POST /v2/public/instance/{resourceId}/get_console_output safe resourceId!', { empty: true }];
export const createVolumeSnapshot: OperationRow<'createVolumeSnapshot'> = ['POST /v2/public/volume/{resourceId}/snapshot/create never resourceId! name! {', { empty: true }];
export const modifyVolume: OperationRow<'modifyVolume'> = ['POST /v2/public/volume/{resourceId}/modify never resourceId! iops size volume_type', { empty: true }];
export const detachAutoscalingInstance: OperationRow<'detachAutoscalingInstance'> = ['POST /v2/public/autoscalinggroup/{resourceId}/detach never resourceId! instance! decrement_capacity', { empty: true }];
export const startInstance: OperationRow<'startInstance'> = ['POST /v2/public/instance/{resourceId}/start never resourceId!', { empty: true }];
export const stopInstance: OperationRow<'stopInstance'> = ['POST /v2/public/instance/{resourceId}/stop never resourceId!', { empty: true }];
export const restartInstance: OperationRow<'restartInstance'> = ['POST /v2/public/instance/{resourceId}/restart never resourceId!', { empty: true }];
export const pauseInstance: OperationRow<'pauseInstance'> = ['POST /v2/public/instance/{resourceId}/pause never resourceId!', { empty: true }];
export const unpauseInstance: OperationRow<'unpauseInstance'> = ['POST /v2/public/instance/{resourceId}/unpause never resourceId!', { empty: true }];
export const suspendInstance: OperationRow<'suspendInstance'> = ['POST /v2/public/instance/{resourceId}/suspend never resourceId!', { empty: true }];
export const resumeInstance: OperationRow<'resumeInstance'> = ['POST /v2/public/instance/{resourceId}/resume never resourceId!', { empty: true }];
export const terminateInstance: OperationRow<'terminateInstance'> = ['POST /v2/public/instance/{resourceId}/terminate never resourceId!', { empty: true }];
export const confirmInstanceResize: OperationRow<'confirmInstanceResize'> = ['POST /v2/public/instance/{resourceId}/resize/confirm never resourceId!', { empty: true }];
export const revertInstanceResize: OperationRow<'revertInstanceResize'> = ['POST /v2/public/instance/{resourceId}/resize/revert never resourceId!', { empty: true }];
export const attachPublicIp: OperationRow<'attachPublicIp'> = ['POST /v2/public/instance/{resourceId}/publicip/attach never resourceId! publicip_resource_id!', { empty: true }];
export const detachPublicIp: OperationRow<'detachPublicIp'> = ['POST /v2/public/instance/{resourceId}/publicip/detach never resourceId!', { empty: true }];
export const restartCacheInstance: OperationRow<'restartCacheInstance'> = ['POST /v2/public/cache_instance/{resourceId}/restart never resourceId!', { empty: true }];
export const terminateCacheInstance: OperationRow<'terminateCacheInstance'> = ['POST /v2/public/cache_instance/{resourceId}/terminate never resourceId!', { empty: true }];
export const attachVolume: OperationRow<'attachVolume'> = ['POST /v2/public/volume/{resourceId}/attach never resourceId! instance_resource_id! instance_mount_point!', { empty: true }];
export const detachVolume: OperationRow<'detachVolume'> = ['POST /v2/public/volume/{resourceId}/detach never resourceId!', { empty: true }];
export const resourceActions: OperationRows<'detachPolicy' | 'attachNetworkInterface' | 'createInstanceImage' | 'getInstanceConsoleOutput' | 'createVolumeSnapshot' | 'modifyVolume' | 'detachAutoscalingInstance' | 'startInstance' | 'stopInstance' | 'restartInstance' | 'pauseInstance' | 'unpauseInstance' | 'suspendInstance' | 'resumeInstance' | 'terminateInstance' | 'confirmInstanceResize' | 'revertInstanceResize' | 'attachPublicIp' | 'detachPublicIp' | 'restartCacheInstance' | 'terminateCacheInstance' | 'attachVolume' | 'detachVolume'> = { detachPolicy, attachNetworkInterface, createInstanceImage, getInstanceConsoleOutput, createVolumeSnapshot, modifyVolume, detachAutoscalingInstance, startInstance, stopInstance, restartInstance, pauseInstance, unpauseInstance, suspendInstance, resumeInstance, terminateInstance, confirmInstanceResize, revertInstanceResize, attachPublicIp, detachPublicIp, restartCacheInstance, terminateCacheInstance, attachVolume, detachVolume };

export const createResourceGroup: OperationRow<'createResourceGroup'> = 'POST /v2/public/resourcegroup/create never group_name! group_description group_owner_type group_category <id {';
export const addToResourceGroups: OperationRow<'addToResourceGroups'> = ['POST /v2/prototype/resourcegroups/resources/add never resource_group_ids! resource_ids! <resource_ids {', { stability: 'prototype' }];
export const resourceGroups: OperationRows<'createResourceGroup' | 'addToResourceGroups'> = { createResourceGroup, addToResourceGroups };

export const listInsights: OperationRow<'listInsights'> = ['GET /v2/public/insights/list safe detail labels, pack_ids, resource_types, [', { timeoutMs: 120000 }];
export const getInsight: OperationRow<'getInsight'> = 'GET /v2/public/insights/{insightId}/{source} safe insightId! source! <insight_id {';
export const createInsight: OperationRow<'createInsight'> = 'POST /v2/public/insights/create never name! description! severity! scopes! tags! resource_types! filters! owner_resource_id template_id badges badge_filter_operator meta_data notes organization_id source insight_id <insight_id {';
export const updateInsight: OperationRow<'updateInsight'> = ['POST /v2/public/insights/{insightId}/edit never insightId! name! description! severity! scopes! tags! resource_types! filters! owner_resource_id template_id badges badge_filter_operator meta_data notes selects timeseries organization_id source insight_id <insight_id {', { empty: true }];
export const deleteInsight: OperationRow<'deleteInsight'> = ['DELETE /v2/public/insights/{insightId}/delete never insightId!', { empty: true }];
export const createInsightsBulk: OperationRow<'createInsightsBulk'> = ['POST /v2/public/insights/bulk/create never insights!', { empty: true }];
export const deleteInsightsBulk: OperationRow<'deleteInsightsBulk'> = ['POST /v2/public/insights/bulk/delete never insights!', { empty: true }];
export const updateInsightNotes: OperationRow<'updateInsightNotes'> = ['POST /v2/public/insights/{insightId}/notes/update never insightId! notes!', { empty: true }];
export const updateInsightMetadata: OperationRow<'updateInsightMetadata'> = ['POST /v2/public/insights/edit_metadata never backoffice! custom! pack_id! metadata!', { empty: true }];
export const setInsightResourceGroupExemptions: OperationRow<'setInsightResourceGroupExemptions'> = ['POST /v2/public/insights/{insightId}/set_exemptions never insightId! source! groups!', { empty: true }];
export const refreshInsightCounts: OperationRow<'refreshInsightCounts'> = ['GET /v2/public/insights/{insightId}/counts/refresh never insightId!', { empty: true }];
export const toggleInsightTimeseries: OperationRow<'toggleInsightTimeseries'> = ['POST /v2/public/insights/{insightId}/timeseries/toggle never insightId! insights', { empty: true }];
export const getInsightSevenDays: OperationRow<'getInsightSevenDays'> = 'GET /v2/public/insights/{insightId}/{source}/insight-data-7-days safe insightId! source! {[';
export const listInsightResourceHistory: OperationRow<'listInsightResourceHistory'> = 'POST /v2/public/insights/{insightId}/{source}/resource/history safe insightId! source! = [';
export const listInsightViolations: OperationRow<'listInsightViolations'> = 'GET /v2/public/insights/{resourceId}/violations/get safe resourceId! [';
export const selectInsights: OperationRow<'selectInsights'> = 'GET /v2/public/insights/select safe source labels search <data {';
export const getFilterRegistry: OperationRow<'getFilterRegistry'> = ['GET /v2/public/insights/filter-registry safe {', { timeoutMs: 120000 }];
export const listFindingsPerCloud: OperationRow<'listFindingsPerCloud'> = 'GET /v4/insights/findings-per-cloud/{organizationServiceId} safe organizationServiceId! cursor <results {';
export const insights: OperationRows<'listInsights' | 'getInsight' | 'createInsight' | 'updateInsight' | 'deleteInsight' | 'createInsightsBulk' | 'deleteInsightsBulk' | 'updateInsightNotes' | 'updateInsightMetadata' | 'setInsightResourceGroupExemptions' | 'refreshInsightCounts' | 'toggleInsightTimeseries' | 'getInsightSevenDays' | 'listInsightResourceHistory' | 'listInsightViolations' | 'selectInsights' | 'getFilterRegistry' | 'listFindingsPerCloud'> = { listInsights, getInsight, createInsight, updateInsight, deleteInsight, createInsightsBulk, deleteInsightsBulk, updateInsightNotes, updateInsightMetadata, setInsightResourceGroupExemptions, refreshInsightCounts, toggleInsightTimeseries, getInsightSevenDays, listInsightResourceHistory, listInsightViolations, selectInsights, getFilterRegistry, listFindingsPerCloud };

export const listInsightPacks: OperationRow<'listInsightPacks'> = ['GET /v2/public/insights/packs/list safe [', { timeoutMs: 120000 }];
export const createInsightPack: OperationRow<'createInsightPack'> = 'POST /v2/public/insights/pack/create never name! description! backoffice! custom! badges badge_filter_operator logo_url <pack_id {';
export const updateInsightPack: OperationRow<'updateInsightPack'> = ['POST /v2/public/insights/pack/{packId}/update never packId! name! description! backoffice! custom! badges badge_filter_operator logo_url <pack_id {', { empty: true }];
export const deleteInsightPack: OperationRow<'deleteInsightPack'> = ['DELETE /v2/public/insights/pack/{packId}/delete never packId!', { empty: true }];
export const insightPacks: OperationRows<'listInsightPacks' | 'createInsightPack' | 'updateInsightPack' | 'deleteInsightPack'> = { listInsightPacks, createInsightPack, updateInsightPack, deleteInsightPack };

export const createExemptions: OperationRow<'createExemptions'> = ['POST /v2/public/exemptions/create never approver! insight_id! insight_source! resource_ids! resource_type! start_date! expiration_date notes [', { responseRules: rules3 }];
export const deleteExemptions: OperationRow<'deleteExemptions'> = ['POST /v2/public/exemptions/delete never exemption_ids!', { empty: true }];
export const listExemptions: OperationRow<'listExemptions'> = ['POST /v2/public/exemptions/list safe ?page ?page_size search pack badges badge_filter_operator {', { page: { style: 'page', position: 'page', size: 'page_size', maxSize: 2000, first: 1, items: '/data', total: '/total_count', key: ['/exemption_id'], end: 'total' }, responseRules: rules4 }, paged];
export const exemptions: OperationRows<'createExemptions' | 'deleteExemptions' | 'listExemptions'> = { createExemptions, deleteExemptions, listExemptions };

export const listBots: OperationRow<'listBots'> = ['POST /v2/public/botfactory/list safe filters! limit offset order_by {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/bots', total: '/count', key: ['/resource_id'], order: 'order_by', unique: ['resource_id'], end: 'total' }, responseRules: rules6 }, paged];
export const getBot: OperationRow<'getBot'> = ['POST /v2/public/botfactory/{botResourceId}/get safe botResourceId! <resource_id {', { responseRules: rules5 }];
export const createBot: OperationRow<'createBot'> = ['POST /v2/public/botfactory/bot/create never name! description severity! category! state ondemand_enabled instructions! insight_id source <resource_id {', { responseRules: rules5 }];
export const updateBot: OperationRow<'updateBot'> = ['POST /v2/public/botfactory/edit/{botResourceId} never botResourceId! name description severity category state ondemand_enabled instructions insight_id source <resource_id {', { empty: true, responseRules: rules5 }];
export const runBot: OperationRow<'runBot'> = ['POST /v2/public/botfactory/{botResourceId}/ondemand never botResourceId!', { empty: true }];
export const archiveBot: OperationRow<'archiveBot'> = ['POST /v2/public/botfactory/{botResourceId}/archive never botResourceId!', { empty: true }];
export const archiveBots: OperationRow<'archiveBots'> = ['POST /v2/public/botfactory/bots/bulk_action/archive never resource_ids!', { empty: true }];
export const getBotFunctionRegistry: OperationRow<'getBotFunctionRegistry'> = 'GET /v2/public/botfactory/function-registry/list safe <filters,actions {';
export const pauseBot: OperationRow<'pauseBot'> = ['POST /v2/public/botfactory/{botResourceId}/pause never botResourceId!', { empty: true }];
export const resumeBot: OperationRow<'resumeBot'> = ['POST /v2/public/botfactory/{botResourceId}/resume never botResourceId!', { empty: true }];
export const bots: OperationRows<'listBots' | 'getBot' | 'createBot' | 'updateBot' | 'runBot' | 'archiveBot' | 'archiveBots' | 'getBotFunctionRegistry' | 'pauseBot' | 'resumeBot'> = { listBots, getBot, createBot, updateBot, runBot, archiveBot, archiveBots, getBotFunctionRegistry, pauseBot, resumeBot };

export const listScheduledEvents: OperationRow<'listScheduledEvents'> = ['POST /v2/prototype/scheduled_events/get safe filters limit offset order_by {', { stability: 'prototype', page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/events', total: '/total', key: ['/event_id'], order: 'order_by', unique: ['event_id'], end: 'total' } }, paged];
export const deleteScheduledEvents: OperationRow<'deleteScheduledEvents'> = ['POST /v2/prototype/scheduled_events/execute_action never action! event_ids!', { empty: true, stability: 'prototype' }];
export const listScheduledEventHistory: OperationRow<'listScheduledEventHistory'> = ['POST /v2/prototype/scheduled_events/history/list safe filters limit offset order_by {', { stability: 'prototype', page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/events', order: 'order_by', end: 'short-page' } }, paged];
export const scheduledEvents: OperationRows<'listScheduledEvents' | 'deleteScheduledEvents' | 'listScheduledEventHistory'> = { listScheduledEvents, deleteScheduledEvents, listScheduledEventHistory };

export const listIacConfigs: OperationRow<'listIacConfigs'> = 'GET /v3/iac/configs safe [';
export const submitIacScan: OperationRow<'submitIacScan'> = ['POST /v3/iac/scan never ?readable scan_name! author_name! config_name! iac_provider! scan_template! <build_id {', { variants: { 'text/html': 'text' }, timeoutMs: 120000, success: [406] }];
export const getIacScan: OperationRow<'getIacScan'> = ['GET /v3/iac/scans/{buildId} safe buildId! readable <id {', { variants: { 'text/html': 'text' }, timeoutMs: 120000 }];
export const listIacScans: OperationRow<'listIacScans'> = ['GET /v3/iac/scans safe page page_size {', { page: { style: 'page', position: 'page', size: 'page_size', first: 1, items: '/data', total: '/total_count', key: ['/id'], end: 'total' } }, paged];
export const listIacScansV4: OperationRow<'listIacScansV4'> = 'GET /v4/iac/scans safe page page_size sort sort_dir {';
export const getIacScanV4: OperationRow<'getIacScanV4'> = 'GET /v4/iac/scans/{scanId} safe scanId! {';
export const getIacScanReport: OperationRow<'getIacScanReport'> = ['GET /v4/iac/scans/{scanId}/report safe scanId! <$schema,version,runs {', { timeoutMs: 120000 }];
export const iac: OperationRows<'listIacConfigs' | 'submitIacScan' | 'getIacScan' | 'listIacScans' | 'listIacScansV4' | 'getIacScanV4' | 'getIacScanReport'> = { listIacConfigs, submitIacScan, getIacScan, listIacScans, listIacScansV4, getIacScanV4, getIacScanReport };

export const listAwsAccessKeys: OperationRow<'listAwsAccessKeys'> = 'GET /v4/configs/aws/accesskeys safe page page_size include_session {';
export const createAwsAccessKey: OperationRow<'createAwsAccessKey'> = 'POST /v4/configs/aws/accesskeys never name! access_key_id! secret_access_key! { ~secret_access_key';
export const deleteAwsAccessKey: OperationRow<'deleteAwsAccessKey'> = ['DELETE /v4/configs/aws/accesskeys/{keyId} never keyId!', { empty: true, gone: [404] }];
export const listAwsRoles: OperationRow<'listAwsRoles'> = 'GET /v4/configs/aws/roles safe page page_size {';
export const createAwsRole: OperationRow<'createAwsRole'> = 'POST /v4/configs/aws/roles never name! role_arn! {';
export const getAwsRole: OperationRow<'getAwsRole'> = 'GET /v4/configs/aws/roles/{roleId} safe roleId! {';
export const updateAwsRole: OperationRow<'updateAwsRole'> = 'POST /v4/configs/aws/roles/{roleId} never roleId! name role_arn {';
export const deleteAwsRole: OperationRow<'deleteAwsRole'> = ['DELETE /v4/configs/aws/roles/{roleId} never roleId!', { empty: true, gone: [404] }];
export const getAwsAccount: OperationRow<'getAwsAccount'> = 'GET /v4/configs/aws/accounts/{organizationServiceId} safe organizationServiceId! {';
export const updateAwsAccount: OperationRow<'updateAwsAccount'> = 'POST /v4/configs/aws/accounts/{organizationServiceId} never organizationServiceId! =*! {';
export const deleteAwsAccount: OperationRow<'deleteAwsAccount'> = ['DELETE /v4/configs/aws/accounts/{organizationServiceId} never organizationServiceId!', { empty: true, gone: [404] }];
export const awsConfigs: OperationRows<'listAwsAccessKeys' | 'createAwsAccessKey' | 'deleteAwsAccessKey' | 'listAwsRoles' | 'createAwsRole' | 'getAwsRole' | 'updateAwsRole' | 'deleteAwsRole' | 'getAwsAccount' | 'updateAwsAccount' | 'deleteAwsAccount'> = { listAwsAccessKeys, createAwsAccessKey, deleteAwsAccessKey, listAwsRoles, createAwsRole, getAwsRole, updateAwsRole, deleteAwsRole, getAwsAccount, updateAwsAccount, deleteAwsAccount };

export const listPrincipalActions: OperationRow<'listPrincipalActions'> = 'GET /v3/lpa/principals/{principalId}/actions safe principalId! start! end! <executed_actions {';
export const listPrincipalPermissions: OperationRow<'listPrincipalPermissions'> = ['GET /v3/lpa/principals/{principalId}/permissions safe principalId! page {', { page: { style: 'page', position: 'page', first: 1, items: '/permissions', total: '/permission_status_counts/total_permission_count', key: ['/permission'], end: 'total' } }, paged];
export const getPrincipalRemediationPolicy: OperationRow<'getPrincipalRemediationPolicy'> = 'GET /v3/lpa/principals/{principalId}/access-remediate-policy safe principalId! start! end! <policy {';
export const lpa: OperationRows<'listPrincipalActions' | 'listPrincipalPermissions' | 'getPrincipalRemediationPolicy'> = { listPrincipalActions, listPrincipalPermissions, getPrincipalRemediationPolicy };

export const listResourceVulnerabilitySummaries: OperationRow<'listResourceVulnerabilitySummaries'> = ['POST /v3/cvm/resource/vulnerabilities safe ?page ?page_size = {', { timeoutMs: 120000, page: { style: 'page', position: 'page', size: 'page_size', maxSize: 100, first: 1, items: '/data', total: '/total_count', key: ['/resource_id'], end: 'total' } }, paged];
export const listVulnerabilities: OperationRow<'listVulnerabilities'> = ['POST /v3/cvm/vulnerabilities safe ?page ?page_size = {', { timeoutMs: 120000, page: { style: 'page', position: 'page', size: 'page_size', maxSize: 100, first: 1, items: '/data', total: '/total_count', key: ['/cve_id'], end: 'total' } }, paged];
export const listResourceVulnerabilities: OperationRow<'listResourceVulnerabilities'> = ['POST /v3/cvm/resource/{resourceId}/vulnerabilities safe resourceId! ?page ?page_size = {', { timeoutMs: 120000, page: { style: 'page', position: 'page', size: 'page_size', maxSize: 100, first: 1, items: '/data', total: '/total_count', key: ['/cve_id'], end: 'total' } }, paged];
export const containerVulnerabilities: OperationRows<'listResourceVulnerabilitySummaries' | 'listVulnerabilities' | 'listResourceVulnerabilities'> = { listResourceVulnerabilitySummaries, listVulnerabilities, listResourceVulnerabilities };

export const exportScorecard: OperationRow<'exportScorecard'> = ['POST /v2/compliance/score-card/export-data safe ?pack_ids! resource_scope insight_filters <scorecard {', { timeoutMs: 120000 }];
export const createScorecardExport: OperationRow<'createScorecardExport'> = 'POST /v2/compliance/score-card/export-upload never name! <id {';
export const createScorecardExportConfig: OperationRow<'createScorecardExportConfig'> = ['POST /v2/compliance/score-card/export-upload/configs never export_id! name! custom_pack_id! backoffice_pack_id! organization_service_filters insight_filters bad_only resource_tags', { empty: true }];
export const compliance: OperationRows<'exportScorecard' | 'createScorecardExport' | 'createScorecardExportConfig'> = { exportScorecard, createScorecardExport, createScorecardExportConfig };

export const createSubscription: OperationRow<'createSubscription'> = 'POST /v2/subscriptions/ never name! schedule! hour! minute! day_of_week email_addresses! email_sub_title resource_tags badges badge_filter_operator item_type! item_id! <id {';
export const subscriptions: OperationRows<'createSubscription'> = { createSubscription };

export const createDataCollection: OperationRow<'createDataCollection'> = 'POST /v2/datacollections/ never ?detailed_counts collection_name! collection_data! {';
export const dataCollections: OperationRows<'createDataCollection'> = { createDataCollection };

export const setCustomLogo: OperationRow<'setCustomLogo'> = ['POST /v2/whitelabel/set-custom-logo never image!', { empty: true, stability: 'prototype' }];
export const whiteLabel: OperationRows<'setCustomLogo'> = { setCustomLogo };

export const getClientVersion: OperationRow<'getClientVersion'> = 'GET /client_version safe "';
export const version: OperationRows<'getClientVersion'> = { getClientVersion };
