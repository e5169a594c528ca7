// Generated from specs/risken by pnpm generate. Do not edit.
import type { Changes, WriteBackOptions } from '@sec/core';
import { writeBack } from '@sec/core/vendor';
import type { AccessToken, AccessTokenForUpdate, Alert, AlertCondNotification, AlertCondNotificationForUpsert, AlertCondition, AlertConditionForUpsert, AlertForUpsert, AlertRule, AlertRuleForUpsert, ApplicationScan, ApplicationScanBasicSettingForUpsert, ApplicationScanBasicSettingLookup, ApplicationScanForUpsert, AttachAwsDataSourceInput, AttachAzureDataSourceInput, AttachGcpDataSourceInput, Aws, AwsDataSource, AwsForUpsert, AwsRelDataSourceForUpsert, AzureSubscription, AzureSubscriptionForUpsert, CodeScanSetting, CodeScanSettingForUpsert, DependencySetting, DependencySettingForUpsert, Finding, FindingForUpsert, FindingSetting, FindingSettingForUpsert, GcpDataSource, GcpDataSourceForUpsert, GcpProject, GcpProjectForUpsert, GithubSetting, GithubSettingForUpsert, GitleaksSetting, GitleaksSettingForUpsert, Notification, NotificationForUpsert, Organization, OrganizationAccessToken, OrganizationNotification, OrganizationPolicy, OrganizationUserReserved, Osint, OsintDetectWord, OsintDetectWordForUpsert, OsintForUpsert, PendFinding, PendFindingForUpsert, Policy, PolicyForUpsert, PortscanSetting, PortscanSettingForUpsert, PortscanTarget, PortscanTargetForUpsert, PutAlertConditionInput, PutAlertConditionNotificationInput, PutAlertInput, PutAlertRuleInput, PutApplicationScanBasicSettingInput, PutApplicationScanInput, PutAwsInput, PutAzureInput, PutCodeScanSettingInput, PutDependencySettingInput, PutFindingInput, PutFindingSettingInput, PutGcpInput, PutGithubSettingInput, PutGitleaksSettingInput, PutNotificationInput, PutOrganizationNotificationInput, PutOrganizationPolicyInput, PutOrganizationUserReservedInput, PutOsintDetectWordInput, PutOsintInput, PutPendFindingInput, PutPolicyInput, PutPortscanSettingInput, PutPortscanTargetInput, PutRecommendInput, PutRelOsintDataSourceInput, PutReportInput, PutUserInput, PutUserReservedInput, PutWpscanSettingInput, Recommend, RelAzureDataSource, RelAzureDataSourceForUpsert, RelOsintDataSource, RelOsintDataSourceForUpsert, ReportLookup, UpdateAccessTokenInput, UpdateOrganizationAccessTokenInput, UpdateOrganizationInput, User, UserForUpsert, UserReserved, UserReservedForUpsert, WpscanSetting, WpscanSettingForUpsert } from './operations.js';

/**
 * Makes the input of `putAws` of what `listAws` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutAwsInput: (read: Aws, changes?: Changes<AwsForUpsert> & Changes<Omit<PutAwsInput, 'aws'>>, options?: WriteBackOptions) => PutAwsInput = /* @__PURE__ */ writeBack('putAws', { members: 'name project_id aws_account_id', keys: 'project_id', readOnly: 'aws_id created_at updated_at', required: 'name', into: 'aws' });

/**
 * Makes the input of `attachAwsDataSource` of what `listAwsDataSources` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toAttachAwsDataSourceInput: (read: AwsDataSource, changes?: Changes<AwsRelDataSourceForUpsert> & Changes<Omit<AttachAwsDataSourceInput, 'attach_data_source'>>, options?: WriteBackOptions) => AttachAwsDataSourceInput = /* @__PURE__ */ writeBack('attachAwsDataSource', { members: 'aws_id aws_data_source_id project_id assume_role_arn external_id status status_detail scan_at specific_version', keys: 'project_id', readOnly: 'data_source max_score', required: 'aws_id assume_role_arn external_id', into: 'attach_data_source' });

/**
 * Makes the input of `putFinding` of what `getFinding` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutFindingInput: (read: Finding, changes?: Changes<FindingForUpsert> & Changes<Omit<PutFindingInput, 'finding'>>, options?: WriteBackOptions) => PutFindingInput = /* @__PURE__ */ writeBack('putFinding', { members: 'description data_source data_source_id resource_name project_id original_score original_max_score data', keys: 'project_id', readOnly: 'finding_id score created_at updated_at', required: 'data_source resource_name original_max_score data', into: 'finding' });

/**
 * Makes the input of `putPendFinding` of what `getPendFinding` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutPendFindingInput: (read: PendFinding, changes?: Changes<PendFindingForUpsert> & Changes<Omit<PutPendFindingInput, 'pend_finding'>>, options?: WriteBackOptions) => PutPendFindingInput = /* @__PURE__ */ writeBack('putPendFinding', { members: 'finding_id project_id note expired_at reason pend_user_id', keys: 'project_id', readOnly: 'created_at updated_at', into: 'pend_finding' });

/**
 * Makes the input of `putFindingSetting` of what `listFindingSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutFindingSettingInput: (read: FindingSetting, changes?: Changes<FindingSettingForUpsert> & Changes<Omit<PutFindingSettingInput, 'finding_setting'>>, options?: WriteBackOptions) => PutFindingSettingInput = /* @__PURE__ */ writeBack('putFindingSetting', { members: 'project_id resource_name setting status', keys: 'project_id', readOnly: 'finding_setting_id created_at updated_at', required: 'resource_name setting', into: 'finding_setting' });

/**
 * Makes the input of `putRecommend` of what `getRecommend` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutRecommendInput: (read: Recommend, changes?: Changes<PutRecommendInput>, options?: WriteBackOptions) => PutRecommendInput = /* @__PURE__ */ writeBack('putRecommend', { members: 'project_id finding_id data_source type risk recommendation', readOnly: 'recommend_id created_at updated_at' });

/**
 * Makes the input of `putAlert` of what `listAlerts` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutAlertInput: (read: Alert, changes?: Changes<AlertForUpsert> & Changes<Omit<PutAlertInput, 'alert'>>, options?: WriteBackOptions) => PutAlertInput = /* @__PURE__ */ writeBack('putAlert', { members: 'alert_id alert_condition_id description severity project_id status', keys: 'project_id', readOnly: 'created_at updated_at', required: 'description severity status', into: 'alert' });

/**
 * Makes the input of `putAlertCondition` of what `listAlertConditions` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutAlertConditionInput: (read: AlertCondition, changes?: Changes<AlertConditionForUpsert> & Changes<Omit<PutAlertConditionInput, 'alert_condition'>>, options?: WriteBackOptions) => PutAlertConditionInput = /* @__PURE__ */ writeBack('putAlertCondition', { members: 'alert_condition_id description severity project_id and_or enabled', keys: 'project_id', readOnly: 'created_at updated_at', required: 'description severity and_or', into: 'alert_condition' });

/**
 * Makes the input of `putAlertRule` of what `listAlertRules` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutAlertRuleInput: (read: AlertRule, changes?: Changes<AlertRuleForUpsert> & Changes<Omit<PutAlertRuleInput, 'alert_rule'>>, options?: WriteBackOptions) => PutAlertRuleInput = /* @__PURE__ */ writeBack('putAlertRule', { members: 'alert_rule_id name project_id score resource_name tag finding_cnt', keys: 'project_id', readOnly: 'created_at updated_at', required: 'name', into: 'alert_rule' });

/**
 * Makes the input of `putNotification` of what `listNotifications` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out. A read does not give `notify_setting`: pass it as a change.
 *
 * - `notify_setting` is not carried over. Reads show the webhook half masked, and the server takes that for a new address. Without `webhook_url` and `channel_id` the stored one stays.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutNotificationInput: (read: Notification, changes: Changes<NotificationForUpsert> & Changes<Omit<PutNotificationInput, 'notification'>> & Pick<NotificationForUpsert, 'notify_setting'>, options?: WriteBackOptions) => PutNotificationInput = /* @__PURE__ */ writeBack('putNotification', { members: 'notification_id name project_id type notify_setting', keys: 'project_id', readOnly: 'notify_setting created_at updated_at', required: 'name type notify_setting', into: 'notification' });

/**
 * Makes the input of `putAlertConditionNotification` of what `listAlertConditionNotifications` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutAlertConditionNotificationInput: (read: AlertCondNotification, changes?: Changes<AlertCondNotificationForUpsert> & Changes<Omit<PutAlertConditionNotificationInput, 'alert_cond_notification'>>, options?: WriteBackOptions) => PutAlertConditionNotificationInput = /* @__PURE__ */ writeBack('putAlertConditionNotification', { members: 'alert_condition_id notification_id project_id cache_second notified_at', keys: 'project_id', readOnly: 'created_at updated_at', into: 'alert_cond_notification' });

/**
 * Makes the input of `putUser` of what `getUser` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutUserInput: (read: User, changes?: Changes<UserForUpsert> & Changes<Omit<PutUserInput, 'user'>>, options?: WriteBackOptions) => PutUserInput = /* @__PURE__ */ writeBack('putUser', { members: 'sub name activated user_idp_key', readOnly: 'user_id created_at updated_at is_admin', required: 'name activated', into: 'user' });

/**
 * Makes the input of `putPolicy` of what `getPolicy` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutPolicyInput: (read: Policy, changes?: Changes<PolicyForUpsert> & Changes<Omit<PutPolicyInput, 'policy'>>, options?: WriteBackOptions) => PutPolicyInput = /* @__PURE__ */ writeBack('putPolicy', { members: 'name project_id action_ptn resource_ptn', keys: 'project_id', readOnly: 'policy_id created_at updated_at', required: 'name action_ptn resource_ptn', into: 'policy' });

/**
 * Makes the input of `updateAccessToken` of what `listAccessTokens` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateAccessTokenInput: (read: AccessToken, changes?: Changes<AccessTokenForUpdate> & Changes<Omit<UpdateAccessTokenInput, 'access_token'>>, options?: WriteBackOptions) => UpdateAccessTokenInput = /* @__PURE__ */ writeBack('updateAccessToken', { members: 'access_token_id name description project_id expired_at last_updated_user_id', keys: 'project_id', readOnly: 'created_at updated_at', required: 'name', into: 'access_token' });

/**
 * Makes the input of `putUserReserved` of what `listUserReserved` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutUserReservedInput: (read: UserReserved, changes?: Changes<UserReservedForUpsert> & Changes<Omit<PutUserReservedInput, 'user_reserved'>>, options?: WriteBackOptions) => PutUserReservedInput = /* @__PURE__ */ writeBack('putUserReserved', { members: 'reserved_id user_idp_key role_id', keys: 'project_id', readOnly: 'created_at updated_at', required: 'user_idp_key', into: 'user_reserved' });

/**
 * Makes the input of `updateOrganization` of what `listOrganizations` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateOrganizationInput: (read: Organization, changes?: Changes<UpdateOrganizationInput>, options?: WriteBackOptions) => UpdateOrganizationInput = /* @__PURE__ */ writeBack('updateOrganization', { members: 'organization_id name description', readOnly: 'created_at updated_at' });

/**
 * Makes the input of `putOrganizationPolicy` of what `getOrganizationPolicy` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutOrganizationPolicyInput: (read: OrganizationPolicy, changes?: Changes<PutOrganizationPolicyInput>, options?: WriteBackOptions) => PutOrganizationPolicyInput = /* @__PURE__ */ writeBack('putOrganizationPolicy', { members: 'organization_id name action_ptn', readOnly: 'policy_id created_at updated_at' });

/**
 * Makes the input of `putOrganizationUserReserved` of what `listOrganizationUserReserved` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutOrganizationUserReservedInput: (read: OrganizationUserReserved, changes?: Changes<PutOrganizationUserReservedInput>, options?: WriteBackOptions) => PutOrganizationUserReservedInput = /* @__PURE__ */ writeBack('putOrganizationUserReserved', { members: 'organization_id reserved_id user_idp_key role_id', readOnly: 'created_at updated_at' });

/**
 * Makes the input of `updateOrganizationAccessToken` of what `listOrganizationAccessTokens` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateOrganizationAccessTokenInput: (read: OrganizationAccessToken, changes?: Changes<UpdateOrganizationAccessTokenInput>, options?: WriteBackOptions) => UpdateOrganizationAccessTokenInput = /* @__PURE__ */ writeBack('updateOrganizationAccessToken', { members: 'organization_id access_token_id name description expired_at last_updated_user_id', readOnly: 'created_at updated_at' });

/**
 * Makes the input of `putOrganizationNotification` of what `getOrganizationNotification` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out. A read does not give `notify_setting`: pass it as a change.
 *
 * - `notify_setting` is not carried over. Reads show the webhook half masked, and the server takes that for a new address. Without `webhook_url` and `channel_id` the stored one stays.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutOrganizationNotificationInput: (read: OrganizationNotification, changes: Changes<PutOrganizationNotificationInput> & Pick<PutOrganizationNotificationInput, 'notify_setting'>, options?: WriteBackOptions) => PutOrganizationNotificationInput = /* @__PURE__ */ writeBack('putOrganizationNotification', { members: 'organization_id notification_id name type notify_setting', readOnly: 'notify_setting created_at updated_at' });

/**
 * Makes the input of `putReport` of what `getReport` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutReportInput: (read: ReportLookup, changes?: Changes<PutReportInput>, options?: WriteBackOptions) => PutReportInput = /* @__PURE__ */ writeBack('putReport', { members: 'report_id project_id name type status content', readOnly: 'created_at updated_at' });

/**
 * Makes the input of `putGcp` of what `listGcp` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutGcpInput: (read: GcpProject, changes?: Changes<GcpProjectForUpsert> & Changes<Omit<PutGcpInput, 'gcp'>>, options?: WriteBackOptions) => PutGcpInput = /* @__PURE__ */ writeBack('putGcp', { members: 'gcp_id name project_id gcp_project_id verification_code', keys: 'project_id', readOnly: 'created_at updated_at', required: 'name verification_code', into: 'gcp' });

/**
 * Makes the input of `attachGcpDataSource` of what `getGcpDataSource` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toAttachGcpDataSourceInput: (read: GcpDataSource, changes?: Changes<GcpDataSourceForUpsert> & Changes<Omit<AttachGcpDataSourceInput, 'gcp_data_source'>>, options?: WriteBackOptions) => AttachGcpDataSourceInput = /* @__PURE__ */ writeBack('attachGcpDataSource', { members: 'gcp_id google_data_source_id project_id status status_detail scan_at specific_version', keys: 'project_id', readOnly: 'created_at updated_at gcp_project_id name description max_score', required: 'gcp_id google_data_source_id', into: 'gcp_data_source' });

/**
 * Makes the input of `putAzure` of what `listAzure` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutAzureInput: (read: AzureSubscription, changes?: Changes<AzureSubscriptionForUpsert> & Changes<Omit<PutAzureInput, 'azure'>>, options?: WriteBackOptions) => PutAzureInput = /* @__PURE__ */ writeBack('putAzure', { members: 'azure_id name project_id subscription_id verification_code', keys: 'project_id', readOnly: 'created_at updated_at', into: 'azure' });

/**
 * Makes the input of `attachAzureDataSource` of what `getAzureDataSource` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toAttachAzureDataSourceInput: (read: RelAzureDataSource, changes?: Changes<RelAzureDataSourceForUpsert> & Changes<Omit<AttachAzureDataSourceInput, 'rel_azure_data_source'>>, options?: WriteBackOptions) => AttachAzureDataSourceInput = /* @__PURE__ */ writeBack('attachAzureDataSource', { members: 'azure_id azure_data_source_id project_id status status_detail scan_at', keys: 'project_id', readOnly: 'created_at updated_at subscription_id name description max_score specific_version', required: 'azure_id azure_data_source_id', into: 'rel_azure_data_source' });

/**
 * Makes the input of `putGithubSetting` of what `listGithubSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * - `personal_access_token` is not carried over. The stored token stays where it is absent.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutGithubSettingInput: (read: GithubSetting, changes?: Changes<GithubSettingForUpsert> & Changes<Omit<PutGithubSettingInput, 'github_setting'>>, options?: WriteBackOptions) => PutGithubSettingInput = /* @__PURE__ */ writeBack('putGithubSetting', { members: 'github_setting_id project_id name github_user personal_access_token type base_url target_resource auth_mode installation_id', keys: 'project_id', readOnly: 'personal_access_token created_at updated_at gitleaks_setting dependency_setting code_scan_setting verification_status verified_github_user verified_at github_app_setting_repository', required: 'name target_resource', into: 'github_setting' });

/**
 * Makes the input of `putGitleaksSetting` of what `listGithubSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutGitleaksSettingInput: (read: GitleaksSetting, changes?: Changes<GitleaksSettingForUpsert> & Changes<Omit<PutGitleaksSettingInput, 'gitleaks_setting'>>, options?: WriteBackOptions) => PutGitleaksSettingInput = /* @__PURE__ */ writeBack('putGitleaksSetting', { members: 'github_setting_id project_id code_data_source_id repository_pattern scan_public scan_internal scan_private status status_detail scan_at', keys: 'project_id', readOnly: 'created_at updated_at', into: 'gitleaks_setting' });

/**
 * Makes the input of `putDependencySetting` of what `listGithubSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutDependencySettingInput: (read: DependencySetting, changes?: Changes<DependencySettingForUpsert> & Changes<Omit<PutDependencySettingInput, 'dependency_setting'>>, options?: WriteBackOptions) => PutDependencySettingInput = /* @__PURE__ */ writeBack('putDependencySetting', { members: 'github_setting_id project_id code_data_source_id status status_detail scan_at repository_pattern', keys: 'project_id', readOnly: 'created_at updated_at', into: 'dependency_setting' });

/**
 * Makes the input of `putCodeScanSetting` of what `listGithubSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutCodeScanSettingInput: (read: CodeScanSetting, changes?: Changes<CodeScanSettingForUpsert> & Changes<Omit<PutCodeScanSettingInput, 'code_scan_setting'>>, options?: WriteBackOptions) => PutCodeScanSettingInput = /* @__PURE__ */ writeBack('putCodeScanSetting', { members: 'github_setting_id project_id code_data_source_id repository_pattern scan_public scan_internal scan_private status status_detail scan_at', keys: 'project_id', readOnly: 'created_at updated_at', into: 'code_scan_setting' });

/**
 * Makes the input of `putOsint` of what `getOsint` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutOsintInput: (read: Osint, changes?: Changes<OsintForUpsert> & Changes<Omit<PutOsintInput, 'osint'>>, options?: WriteBackOptions) => PutOsintInput = /* @__PURE__ */ writeBack('putOsint', { members: 'osint_id project_id resource_type resource_name', keys: 'project_id', readOnly: 'created_at updated_at', required: 'resource_type resource_name', into: 'osint' });

/**
 * Makes the input of `putRelOsintDataSource` of what `listRelOsintDataSources` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutRelOsintDataSourceInput: (read: RelOsintDataSource, changes?: Changes<RelOsintDataSourceForUpsert> & Changes<Omit<PutRelOsintDataSourceInput, 'rel_osint_data_source'>>, options?: WriteBackOptions) => PutRelOsintDataSourceInput = /* @__PURE__ */ writeBack('putRelOsintDataSource', { members: 'rel_osint_data_source_id osint_data_source_id osint_id project_id status status_detail scan_at', keys: 'project_id', readOnly: 'created_at updated_at', into: 'rel_osint_data_source' });

/**
 * Makes the input of `putOsintDetectWord` of what `listOsintDetectWords` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutOsintDetectWordInput: (read: OsintDetectWord, changes?: Changes<OsintDetectWordForUpsert> & Changes<Omit<PutOsintDetectWordInput, 'osint_detect_word'>>, options?: WriteBackOptions) => PutOsintDetectWordInput = /* @__PURE__ */ writeBack('putOsintDetectWord', { members: 'osint_detect_word_id rel_osint_data_source_id word project_id', keys: 'project_id', readOnly: 'created_at updated_at', required: 'word', into: 'osint_detect_word' });

/**
 * Makes the input of `putWpscanSetting` of what `listWpscanSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutWpscanSettingInput: (read: WpscanSetting, changes?: Changes<WpscanSettingForUpsert> & Changes<Omit<PutWpscanSettingInput, 'wpscan_setting'>>, options?: WriteBackOptions) => PutWpscanSettingInput = /* @__PURE__ */ writeBack('putWpscanSetting', { members: 'wpscan_setting_id project_id diagnosis_data_source_id target_url status status_detail scan_at options', keys: 'project_id', readOnly: 'created_at updated_at', required: 'target_url', into: 'wpscan_setting' });

/**
 * Makes the input of `putApplicationScan` of what `listApplicationScans` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutApplicationScanInput: (read: ApplicationScan, changes?: Changes<ApplicationScanForUpsert> & Changes<Omit<PutApplicationScanInput, 'application_scan'>>, options?: WriteBackOptions) => PutApplicationScanInput = /* @__PURE__ */ writeBack('putApplicationScan', { members: 'application_scan_id project_id diagnosis_data_source_id name status status_detail scan_at scan_type', keys: 'project_id', readOnly: 'created_at updated_at', required: 'name', into: 'application_scan' });

/**
 * Makes the input of `putApplicationScanBasicSetting` of what `getApplicationScanBasicSetting` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutApplicationScanBasicSettingInput: (read: ApplicationScanBasicSettingLookup, changes?: Changes<ApplicationScanBasicSettingForUpsert> & Changes<Omit<PutApplicationScanBasicSettingInput, 'application_scan_basic_setting'>>, options?: WriteBackOptions) => PutApplicationScanBasicSettingInput = /* @__PURE__ */ writeBack('putApplicationScanBasicSetting', { members: 'application_scan_basic_setting_id application_scan_id project_id target max_depth max_children', keys: 'project_id', readOnly: 'created_at updated_at', required: 'application_scan_id target', into: 'application_scan_basic_setting' });

/**
 * Makes the input of `putPortscanSetting` of what `listPortscanSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutPortscanSettingInput: (read: PortscanSetting, changes?: Changes<PortscanSettingForUpsert> & Changes<Omit<PutPortscanSettingInput, 'portscan_setting'>>, options?: WriteBackOptions) => PutPortscanSettingInput = /* @__PURE__ */ writeBack('putPortscanSetting', { members: 'portscan_setting_id project_id diagnosis_data_source_id name', keys: 'project_id', readOnly: 'created_at updated_at', required: 'name', into: 'portscan_setting' });

/**
 * Makes the input of `putPortscanTarget` of what `listPortscanTargets` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutPortscanTargetInput: (read: PortscanTarget, changes?: Changes<PortscanTargetForUpsert> & Changes<Omit<PutPortscanTargetInput, 'portscan_target'>>, options?: WriteBackOptions) => PutPortscanTargetInput = /* @__PURE__ */ writeBack('putPortscanTarget', { members: 'portscan_target_id project_id portscan_setting_id target status status_detail scan_at', keys: 'project_id', readOnly: 'created_at updated_at', required: 'target', into: 'portscan_target' });
