// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import type { Changes, WriteBackOptions } from '@sec/core';
import { writeBack } from '@sec/core/vendor';
import type { AwsConfig, Bot, Insight, InsightPack, Role, UpdateAwsAccountInput, UpdateAwsRoleInput, UpdateBotInput, UpdateInsightInput, UpdateInsightPackInput, UpdateRoleInput, UpdateUserInput, User } from './operations.js';

/**
 * Makes the input of `updateUser` of what `listUsers` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out. A read does not give `access_level`: pass it as a change.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateUserInput: (read: User, changes: Changes<UpdateUserInput> & Pick<UpdateUserInput, 'access_level'>, options?: WriteBackOptions) => UpdateUserInput = /* @__PURE__ */ writeBack('updateUser', { members: 'userResourceId username name email access_level', readOnly: 'resource_id user_id email_address organization_id organization_name organization_admin domain_admin domain_viewer two_factor_enabled two_factor_required groups owned_resources consecutive_failed_login_attempts suspended last_login_time navigation_blacklist server_name require_pw_reset console_access_denied active_api_key_present create_date aws_default_external_id auth session_ttl session_expiration session_timeout_seconds authentication_server_id auth_plugin_exists theme api_key_generation_allowed rapid7_org_id api_key_last_used', take: { userResourceId: '/resource_id', email: '/email_address' } });

/**
 * Makes the input of `updateRole` of what `listRoles` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateRoleInput: (read: Role, changes?: Changes<UpdateRoleInput>, options?: WriteBackOptions) => UpdateRoleInput = /* @__PURE__ */ writeBack('updateRole', { members: 'roleResourceId name description all_permissions view provision manage delete add_cloud delete_cloud global_scope', readOnly: 'resource_id badge_filter_operator cloud_scopes resource_group_scopes badge_scopes groups', take: { roleResourceId: '/resource_id' } });

/**
 * Makes the input of `updateInsight` of what `getInsight` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateInsightInput: (read: Insight, changes?: Changes<UpdateInsightInput>, options?: WriteBackOptions) => UpdateInsightInput = /* @__PURE__ */ writeBack('updateInsight', { members: 'insightId name description severity scopes tags resource_types filters selects timeseries source', nullable: 'owner_resource_id template_id badges badge_filter_operator meta_data notes organization_id insight_id', readOnly: 'custom_severity resource_group_blacklist supported_clouds supported_iac_clouds inserted_at updated_at released favorited counts membership risk_layers disabled version user_resource_id timeseries_cache', inner: { filters: { members: 'name config collections' }, badges: { members: 'key value' } }, take: { insightId: '/insight_id' }, only: { source: 'custom' } });

/**
 * Makes the input of `updateInsightPack` of what `listInsightPacks` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateInsightPackInput: (read: InsightPack, changes?: Changes<UpdateInsightPackInput>, options?: WriteBackOptions) => UpdateInsightPackInput = /* @__PURE__ */ writeBack('updateInsightPack', { members: 'packId name description backoffice custom', nullable: 'badges badge_filter_operator logo_url', readOnly: 'pack_id source organization_id inserted_at updated_at backoffice_metadata', inner: { badges: { members: 'key value' } }, take: { packId: '/pack_id' }, only: { source: 'custom' } });

/**
 * Makes the input of `updateBot` of what `getBot` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateBotInput: (read: Bot, changes?: Changes<UpdateBotInput>, options?: WriteBackOptions) => UpdateBotInput = /* @__PURE__ */ writeBack('updateBot', { members: 'botResourceId name description severity category state ondemand_enabled instructions', nullable: 'insight_id source', readOnly: 'resource_id notes insight_name owner owner_name date_created date_modified badge_scope_operator schedule hookpoint_created hookpoint_modified hookpoint_tags_modified hookpoint_destroyed next_scheduled_run valid event_failures detailed_logging version exemptions_count', inner: { instructions: { members: 'resource_types groups badges filters hookpoints ondemand_enabled actions', inner: { badges: { members: 'key value' }, filters: { members: 'name config', readOnly: 'collections' }, schedule: { members: '_type time_of_day day_of_month day_of_week exclude_days minute_of_hour second_of_hour', inner: { time_of_day: { members: '_type hour minute second' } } }, actions: { members: 'name config run_when_result_is' } } } }, take: { botResourceId: '/resource_id' } });

/**
 * Makes the input of `updateAwsRole` of what `getAwsRole` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. A read does not give `roleId`: pass it as a change.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateAwsRoleInput: (read: AwsConfig, changes: Changes<UpdateAwsRoleInput> & Pick<UpdateAwsRoleInput, 'roleId'>, options?: WriteBackOptions) => UpdateAwsRoleInput = /* @__PURE__ */ writeBack('updateAwsRole', { members: 'roleId name role_arn', partial: true });

/**
 * Makes the input of `updateAwsAccount` of what `getAwsAccount` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. A read does not give `organizationServiceId`: pass it as a change.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateAwsAccountInput: (read: AwsConfig, changes: Changes<Record<string, unknown>> & Changes<Omit<UpdateAwsAccountInput, 'body'>> & Pick<UpdateAwsAccountInput, 'organizationServiceId'>, options?: WriteBackOptions) => UpdateAwsAccountInput = /* @__PURE__ */ writeBack('updateAwsAccount', { keys: 'organizationServiceId', into: 'body' });
