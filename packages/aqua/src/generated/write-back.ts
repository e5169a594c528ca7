// Generated from specs/aqua by pnpm generate. Do not edit.
import type { Changes, WriteBackOptions } from '@sec/core';
import { writeBack } from '@sec/core/vendor';
import type { ApplicationScope, AssurancePolicy, AssurancePolicyInput, AssuranceScript, BuildSuppression, BuildSuppressionForSave, CspmAlert, CspmApiKey, CspmControl, CspmDelivery, CspmGroup, CspmGroupRename, CspmIntegration, CspmKey, CspmRemediationPolicy, CspmRouting, CspmTest, CspmUser, EnforcerGroup, EnforcerGroupInput, FirewallPolicy, Label, LdapSettings, LdapSettingsInput, LogService, LogServiceForUpdate, MonitoringSystem, NotificationOutput, Oauth2Settings, Oauth2SettingsInput, OpenIdSettings, OpenIdSettingsInput, PermissionSet, PlatformPermissionSet, PutSlackNotifierInput, Registry, ResponsePolicy, Role, RuntimePolicy, RuntimePolicyInput, SamlMapping, SamlSettings, SamlSettingsInput, ScannerGroup, ServerlessApplication, Service, SetLdapSettingsInput, SetOauth2SettingsInput, SetOpenIdSettingsInput, SetSamlSettingsInput, SlackNotifier, SuppressionRule, SuppressionRuleForSave, UpdateAlertInput, UpdateApiKeyInput, UpdateApplicationScopeInput, UpdateAssurancePolicyInput, UpdateAssuranceScriptInput, UpdateBuildSuppressionInput, UpdateControlInput, UpdateCspmUserInput, UpdateDeliveryInput, UpdateEnforcerGroupInput, UpdateFirewallPolicyInput, UpdateGroupInput, UpdateIntegrationInput, UpdateKeyInput, UpdateLabelInput, UpdateLogServiceInput, UpdateMonitoringSystemInput, UpdateNotificationOutputInput, UpdatePermissionSetInput, UpdatePlatformPermissionSetInput, UpdateRegistryInput, UpdateRemediationPolicyInput, UpdateResponsePolicyInput, UpdateRoleInput, UpdateRoutingInput, UpdateRuntimePolicyInput, UpdateSamlMappingInput, UpdateScannerGroupInput, UpdateServerlessApplicationInput, UpdateServiceInput, UpdateSuppressionRuleInput, UpdateTestSeverityInput, UpdateUserInput, User } from './operations.js';

/**
 * Makes the input of `updateRegistry` of what `getRegistry` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * - `author` is not carried over. The console sets it.
 * - `scanner_name_added` is not carried over. About one write only.
 * - `scanner_name_removed` is not carried over. About one write only.
 * - `existsing_scanners` is not carried over. About one write only.
 * - `force_save` is not carried over. About one write only.
 *
 * @throws `InputError` where `password`, `client_key` or another secret is stored and the read does not give it back, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateRegistryInput: (read: Registry, changes?: Changes<UpdateRegistryInput>, options?: WriteBackOptions) => UpdateRegistryInput = /* @__PURE__ */ writeBack('updateRegistry', { members: 'name type description author url username password client_cert client_key prefixes default_prefix image_s3_prefixes auto_pull auto_pull_time auto_pull_interval auto_pull_max auto_pull_rescan auto_pull_latest_xff_enabled auto_scan_time auto_cleanup advanced_settings_cleanup always_pull_patterns pull_repo_patterns pull_repo_patterns_excluded pull_tags_pattern pull_image_tag_pattern pull_max_tags image_creation_date_condition pull_image_age pull_image_count registry_scan_timeout scanner_type scanner_group_name scanner_name scanner_name_added scanner_name_removed existsing_scanners webhook options cloud_resources architecture is_architecture_system_default force_save force_ootb nexus_mtts_ff_enabled', readOnly: 'detected_type registries_type author lastupdate auto_pull_in_progress auto_pull_processed_page_number pull_tag_patterns scanner_name_added scanner_name_removed existsing_scanners cloud_resource permission is_registry_connected error_msg force_save', inner: { auto_scan_time: { members: 'auto_pull_day iteration iteration_type time week_days' }, webhook: { members: 'enabled url auth_token un_quarantine' }, options: { members: 'option value' } }, secrets: { password: 'username', client_key: 'client_cert' } });

/**
 * Makes the input of `updateServerlessApplication` of what `getServerlessApplication` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * - `scanner_name_added` is not carried over. About one write only.
 * - `scanner_name_removed` is not carried over. About one write only.
 * - `existsing_scanners` is not carried over. About one write only.
 *
 * @throws `InputError` where `password` or another secret is stored and the read does not give it back, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateServerlessApplicationInput: (read: ServerlessApplication, changes?: Changes<UpdateServerlessApplicationInput>, options?: WriteBackOptions) => UpdateServerlessApplicationInput = /* @__PURE__ */ writeBack('updateServerlessApplication', { members: 'name description compute_provider region username password subscription_id tenant_id cloud_project external_id role_arn sqs_url author lastupdate auto_pull auto_pull_time auto_pull_max auto_pull_pattern pull_tags_pattern pull_tags_pattern_excluded include_tags exclude_tags scanner_type scanner_group_name scanner_name scanner_name_added scanner_name_removed existsing_scanners', readOnly: 'scanner_name_added scanner_name_removed existsing_scanners', secrets: { password: 'username' } });

/**
 * Makes the input of `updateEnforcerGroup` of what `getEnforcerGroup` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * - `token` is not carried over. The console sets it, and keeps it where it is absent.
 * - `install_command` is not carried over. The console sets it; it holds the token.
 * - `command` is not carried over. The console sets it; it holds the token.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateEnforcerGroupInput: (read: EnforcerGroup, changes?: Changes<EnforcerGroupInput> & Changes<Omit<UpdateEnforcerGroupInput, 'body'>>, options?: WriteBackOptions) => UpdateEnforcerGroupInput = /* @__PURE__ */ writeBack('updateEnforcerGroup', { members: 'id logicalname type description enforce gateway_name gateway_address host_os runtime_type runtime_policy_name permission enforcer_image_name aqua_version token install_command command pas_deployment_link hosts_count connected_count disconnected_count high_vulns med_vulns low_vulns neg_vulns last_update container_activity_protection network_protection host_network_protection behavioral_engine host_behavioral_engine container_forensics_collection host_forensics_collection user_access_control image_assurance host_protection host_user_protection host_assurance audit_all audit_success_login audit_failed_login syscall_enabled sync_host_images risk_explorer_auto_discovery allow_kube_enforcer_audit auto_discovery_enabled auto_discover_configure_registries auto_scan_discovered_images_running_containers admission_control block_admission_control micro_enforcer_injection micro_enforcer_image_name micro_enforcer_secrets_name micro_enforcer_certs_secrets_name auto_copy_secrets kube_bench_image_name antivirus_protection container_antivirus_protection enable_enforcer_group_prometheus unified_mode', nullable: 'gateways orchestrator allowed_applications allowed_labels allowed_registries schedule_scan_settings', keys: 'update_enforcers', readOnly: 'token install_command command', inner: { orchestrator: { members: 'type master service_account namespace' }, schedule_scan_settings: { members: 'disabled is_custom' } }, into: 'body' });

/**
 * Makes the input of `updateScannerGroup` of what `getScannerGroup` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateScannerGroupInput: (read: ScannerGroup, changes?: Changes<UpdateScannerGroupInput>, options?: WriteBackOptions) => UpdateScannerGroupInput = /* @__PURE__ */ writeBack('updateScannerGroup', { members: 'name description os_type type registries application_scopes tokens', readOnly: 'status author created_at updated_at scanners deploy_command' });

/**
 * Makes the input of `updateAssurancePolicy` of what `getAssurancePolicy` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateAssurancePolicyInput: (read: AssurancePolicy, changes?: Changes<AssurancePolicyInput> & Changes<Omit<UpdateAssurancePolicyInput, 'body'>>, options?: WriteBackOptions) => UpdateAssurancePolicyInput = /* @__PURE__ */ writeBack('updateAssurancePolicy', { members: 'assurance_type id name description author lastupdate registry enabled enforce enforce_after_days audit_on_failure block_failed fail_cicd read_only permission category domain domain_name cvss_severity_enabled cvss_severity cvss_severity_exclude_no_fix custom_severity_enabled custom_severity maximum_score_enabled maximum_score maximum_score_exclude_no_fix control_exclude_no_fix vulnerability_exploitability ignore_base_image_vln ignore_recently_published_vln ignore_recently_published_vln_period ignore_recently_published_fix_vln ignore_recently_published_fix_vln_period cves_black_list_enabled cves_white_list_enabled packages_black_list_enabled packages_white_list_enabled blacklisted_licenses_enabled whitelisted_licenses_enabled required_labels_enabled forbidden_labels_enabled trusted_base_images_enabled custom_checks_enabled scap_enabled blacklist_permissions_enabled ignore_risk_resources_enabled docker_cis_enabled kube_cis_enabled linux_cis_enabled windows_cis_enabled openshift_hardening_enabled disallow_malware malware_action scan_malware_in_archives scan_sensitive_data scan_nfs_mounts scan_windows_registry scan_process_memory only_none_root_users dta_enabled dta_severity force_microenforcer function_integrity_enabled enforce_excessive_permissions partial_results_image_fail auto_scan_enabled auto_scan_configured', nullable: 'application_scopes exclude_application_scopes scope registries labels images vulnerability_score_range aggregated_vulnerability disallow_exploit_types cves_black_list cves_white_list packages_black_list packages_white_list blacklisted_licenses whitelisted_licenses required_labels forbidden_labels trusted_base_images allowed_images custom_checks scap_files blacklist_permissions ignored_risk_resources ignored_sensitive_resources kubernetes_controls kubernetes_controls_names kubernetes_controls_avd_ids monitored_malware_paths exceptional_monitored_malware_paths auto_scan_time policy_settings', keys: 'kind name', inner: { scope: { members: 'expression', inner: { variables: { members: 'attribute value name' } } }, aggregated_vulnerability: { members: 'enabled custom_severity_enabled severity' }, packages_black_list: { members: 'format name epoch version version_range release arch license display' }, packages_white_list: { members: 'format name epoch version version_range release arch license display' }, required_labels: { members: 'key value' }, forbidden_labels: { members: 'key value' }, trusted_base_images: { members: 'registry imagename imagedigest imageid author lastupdated' }, allowed_images: { members: 'registry imagename imagedigest imageid author lastupdated whitelisted blacklisted' }, custom_checks: { members: 'script_id name description engine path snippet kind severity author last_modified read_only' }, scap_files: { members: 'script_id name path description engine kind type severity snippet custom readonly overwrite author avd_id last_modified' }, kubernetes_controls: { members: 'script_id name description enabled severity kind ootb avd_id' }, auto_scan_time: { members: 'iteration_type time iteration' }, policy_settings: { members: 'enforce warn warning_message is_audit_checked' } }, into: 'body', take: { kind: '/assurance_type' } });

/**
 * Makes the input of `updateAssuranceScript` of what `getAssuranceScript` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateAssuranceScriptInput: (read: AssuranceScript, changes?: Changes<UpdateAssuranceScriptInput>, options?: WriteBackOptions) => UpdateAssuranceScriptInput = /* @__PURE__ */ writeBack('updateAssuranceScript', { members: 'id script_id name title description engine path snippet kind type severity overwrite', nullable: 'custom', readOnly: 'author avd_id last_modified read_only', take: { id: '/script_id' } });

/**
 * Makes the input of `updateRuntimePolicy` of what `getRuntimePolicy` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateRuntimePolicyInput: (read: RuntimePolicy, changes?: Changes<RuntimePolicyInput> & Changes<Omit<UpdateRuntimePolicyInput, 'body'>>, options?: WriteBackOptions) => UpdateRuntimePolicyInput = /* @__PURE__ */ writeBack('updateRuntimePolicy', { members: 'name description version type runtime_type runtime_mode enabled enforce enforce_after_days enforce_scheduler_added_on author created updated lastupdate block_disallowed_images block_container_exec block_fileless_exec block_non_compliant_workloads block_non_k8s_containers block_nw_unlink_cont only_registered_images enable_fork_guard fork_guard_process_limit enable_ip_reputation enable_port_scan_protection enable_crypto_mining_dns no_new_privileges audit_brute_force_login audit_on_failure block_failed fail_cicd is_audit_checked is_ootb_policy is_auto_generated default_security_profile domain domain_name permission registry repo_id repo_name image_id image_name digest resource_name resource_type cve vuln_id vpatch_version heuristic_ref_id', nullable: 'application_scopes scope exclude_application_scopes allowed_executables allowed_registries auditing blacklisted_os_users whitelisted_os_users bypass_scope container_exec drift_prevention executable_blacklist failed_kubernetes_checks file_block file_integrity_monitoring limit_container_privileges linux_capabilities malware_scan_options package_block port_block prevent_override_default_config readonly_files readonly_registry registry_access_monitoring restricted_volumes reverse_shell system_integrity_protection tripwire', keys: 'name', inner: { scope: { members: 'expression', inner: { variables: { members: 'attribute value name' } } }, allowed_executables: { members: 'enabled separate_executables' }, allowed_registries: { members: 'enabled' }, auditing: { members: 'enabled audit_all_processes audit_process_cmdline audit_all_network audit_os_user_activity audit_success_login audit_failed_login audit_user_account_management' }, blacklisted_os_users: { members: 'enabled' }, whitelisted_os_users: { members: 'enabled' }, bypass_scope: { members: 'enabled', inner: { scope: { members: 'expression', inner: { variables: { members: 'attribute value name' } } } } }, container_exec: { members: 'enabled block_container_exec' }, drift_prevention: { members: 'enabled exec_lockdown image_lockdown prevent_privileged' }, executable_blacklist: { members: 'enabled' }, failed_kubernetes_checks: { members: 'enabled' }, file_block: { members: 'enabled' }, file_integrity_monitoring: { members: 'enabled monitored_files_create monitored_files_read monitored_files_modify monitored_files_delete monitored_files_attributes' }, limit_container_privileges: { members: 'enabled privileged netmode pidmode utsmode usermode ipcmode prevent_root_user prevent_low_port_binding block_add_capabilities use_host_user' }, linux_capabilities: { members: 'enabled' }, malware_scan_options: { members: 'enabled action file_forensic_collection' }, package_block: { members: 'enabled' }, port_block: { members: 'enabled' }, prevent_override_default_config: { members: 'enabled enforce_selinux enforce_seccomp enforce_apparmor' }, readonly_files: { members: 'enabled' }, readonly_registry: { members: 'enabled' }, registry_access_monitoring: { members: 'enabled monitored_registry_create monitored_registry_read monitored_registry_modify monitored_registry_delete monitored_registry_attributes' }, restricted_volumes: { members: 'enabled' }, reverse_shell: { members: 'enabled block_reverse_shell' }, system_integrity_protection: { members: 'enabled audit_systemtime_change windows_services_monitoring monitor_audit_log_integrity' }, tripwire: { members: 'enabled user_id user_password serverless_app' } }, into: 'body' });

/**
 * Makes the input of `updateFirewallPolicy` of what `getFirewallPolicy` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateFirewallPolicyInput: (read: FirewallPolicy, changes?: Changes<UpdateFirewallPolicyInput>, options?: WriteBackOptions) => UpdateFirewallPolicyInput = /* @__PURE__ */ writeBack('updateFirewallPolicy', { members: 'name description type version block_icmp_ping block_metadata_service inbound_networks outbound_networks', readOnly: 'author lastupdate', inner: { inbound_networks: { members: 'allow port_range resource_type resource is_cloud_metadata_rule' }, outbound_networks: { members: 'allow port_range resource_type resource is_cloud_metadata_rule' } } });

/**
 * Makes the input of `updateService` of what `getService` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateServiceInput: (read: Service, changes?: Changes<UpdateServiceInput>, options?: WriteBackOptions) => UpdateServiceInput = /* @__PURE__ */ writeBack('updateService', { members: 'name description application_scopes policies local_policies membership_rules enforce monitoring', readOnly: 'author containers containers_count evaluated is_registered not_evaluated_count unregistered_count vulnerabilities lastupdate', inner: { local_policies: { members: 'name type description inbound_networks outbound_networks block_metadata_service', inner: { inbound_networks: { members: 'allow port_range resource_type resource is_cloud_metadata_rule' }, outbound_networks: { members: 'allow port_range resource_type resource is_cloud_metadata_rule' } } }, membership_rules: { members: 'priority target scope', inner: { scope: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } } } } } });

/**
 * Makes the input of `updateResponsePolicy` of what `getResponsePolicy` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateResponsePolicyInput: (read: ResponsePolicy, changes?: Changes<UpdateResponsePolicyInput>, options?: WriteBackOptions) => UpdateResponsePolicyInput = /* @__PURE__ */ writeBack('updateResponsePolicy', { members: 'id title description enabled trigger application_scopes outputs', readOnly: 'last_updated_by created_at last_update', inner: { trigger: { members: 'predefined input custom', inner: { input: { members: 'name attributes', inner: { attributes: { members: 'name operation value' } } }, custom: { members: 'rego' } } }, outputs: { members: 'name type template' } } });

/**
 * Makes the input of `updateUser` of what `getUser` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateUserInput: (read: User, changes?: Changes<UpdateUserInput>, options?: WriteBackOptions) => UpdateUserInput = /* @__PURE__ */ writeBack('updateUser', { members: 'id name email password passwordConfirm roles first_time', readOnly: 'role type plan is_super ui_access' });

/**
 * Makes the input of `updateRole` of what `getRole` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateRoleInput: (read: Role, changes?: Changes<UpdateRoleInput>, options?: WriteBackOptions) => UpdateRoleInput = /* @__PURE__ */ writeBack('updateRole', { members: 'name description permission scopes', readOnly: 'author updated_at groups users' });

/**
 * Makes the input of `updatePermissionSet` of what `getPermissionSet` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdatePermissionSetInput: (read: PermissionSet, changes?: Changes<UpdatePermissionSetInput>, options?: WriteBackOptions) => UpdatePermissionSetInput = /* @__PURE__ */ writeBack('updatePermissionSet', { members: 'name description actions ui_access is_super', readOnly: 'id author updated_at' });

/**
 * Makes the input of `updateApplicationScope` of what `getApplicationScope` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateApplicationScopeInput: (read: ApplicationScope, changes?: Changes<UpdateApplicationScopeInput>, options?: WriteBackOptions) => UpdateApplicationScopeInput = /* @__PURE__ */ writeBack('updateApplicationScope', { members: 'name description owner_email categories', readOnly: 'author', inner: { categories: { members: 'artifacts workloads infrastructure entity_scope', inner: { artifacts: { members: 'image function cf codebuild', inner: { image: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } }, function: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } }, cf: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } }, codebuild: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } } } }, workloads: { members: 'kubernetes os cf', inner: { kubernetes: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } }, os: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } }, cf: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } } } }, infrastructure: { members: 'kubernetes os', inner: { kubernetes: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } }, os: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } } } }, entity_scope: { members: 'expression variables', inner: { variables: { members: 'attribute value name' } } } } } } });

/**
 * Makes the input of `updateLabel` of what `getLabel` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateLabelInput: (read: Label, changes?: Changes<UpdateLabelInput>, options?: WriteBackOptions) => UpdateLabelInput = /* @__PURE__ */ writeBack('updateLabel', { members: 'name description', readOnly: 'created author' });

/**
 * Makes the input of `updateNotificationOutput` of what `getNotificationOutput` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out. A read does not give `properties`: pass it as a change.
 *
 * - `properties` is not carried over. Reads leave out the passwords in it, and nothing shows which are stored.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateNotificationOutputInput: (read: NotificationOutput, changes: Changes<UpdateNotificationOutputInput> & Pick<UpdateNotificationOutputInput, 'properties'>, options?: WriteBackOptions) => UpdateNotificationOutputInput = /* @__PURE__ */ writeBack('updateNotificationOutput', { members: 'id name type properties template', readOnly: 'author last_updated properties' });

/**
 * Makes the input of `putSlackNotifier` of what `getSlackNotifier` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` where `webhook_url` or another secret is stored and the read does not give it back, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toPutSlackNotifierInput: (read: SlackNotifier, changes?: Changes<PutSlackNotifierInput>, options?: WriteBackOptions) => PutSlackNotifierInput = /* @__PURE__ */ writeBack('putSlackNotifier', { members: 'enabled channel webhook_url user_name main_text icon service_key type name', secrets: { webhook_url: 'channel' } });

/**
 * Makes the input of `updateLogService` of what `getLogService` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` where `password`, `token`, `key`, `credentials_json`, `client_secret` or another secret is stored and the read does not give it back, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateLogServiceInput: (read: LogService, changes?: Changes<LogServiceForUpdate> & Changes<Omit<UpdateLogServiceInput, 'body'>>, options?: WriteBackOptions) => UpdateLogServiceInput = /* @__PURE__ */ writeBack('updateLogService', { members: 'name enable audit_filter url network user password token authentication_option verify_cert ca_cert enable_alphanumeric_sorting index sourcetype workspace region loggroup role_arn external_id keyid key projectid logname credentials_json cloud rule stream_name tenant_id client_id client_secret', keys: 'name', readOnly: 'displayname audit source hasnewlabel learnmore logo logofull', into: 'body', secrets: { password: 'user', token: 'index sourcetype', key: 'keyid workspace', credentials_json: 'projectid', client_secret: 'client_id' } });

/**
 * Makes the input of `updateMonitoringSystem` of what `getMonitoringSystem` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateMonitoringSystemInput: (read: MonitoringSystem, changes?: Changes<UpdateMonitoringSystemInput>, options?: WriteBackOptions) => UpdateMonitoringSystemInput = /* @__PURE__ */ writeBack('updateMonitoringSystem', { members: 'name id enabled interval type token' });

/**
 * Makes the input of `setLdapSettings` of what `getLdapSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` where `password` or another secret is stored and the read does not give it back, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toSetLdapSettingsInput: (read: LdapSettings, changes?: Changes<LdapSettingsInput> & Changes<Omit<SetLdapSettingsInput, 'body'>>, options?: WriteBackOptions) => SetLdapSettingsInput = /* @__PURE__ */ writeBack('setLdapSettings', { members: 'enable type domain port ssl verify_cert cacert user password base_dn object_class account_attr_name displayname_attr_name dn_attr_name group_object_class group_name_attr_name group_attr_name user_member_attr_name', nullable: 'role_mapping', into: 'body', secrets: { password: 'user' } });

/**
 * Makes the input of `setSamlSettings` of what `getSamlSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toSetSamlSettingsInput: (read: SamlSettings, changes?: Changes<SamlSettingsInput> & Changes<Omit<SetSamlSettingsInput, 'body'>>, options?: WriteBackOptions) => SetSamlSettingsInput = /* @__PURE__ */ writeBack('setSamlSettings', { members: 'enabled sso_enable slo_enabled aqua_creds_enable auth_by_role signed_request token_provided idpissuer idpssourl idpslourl assertion_url logout_url sp_id user_loginid user_role x509cert', nullable: 'role_mapping', into: 'body' });

/**
 * Makes the input of `setOauth2Settings` of what `getOauth2Settings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toSetOauth2SettingsInput: (read: Oauth2Settings, changes?: Changes<Oauth2SettingsInput> & Changes<Omit<SetOauth2SettingsInput, 'body'>>, options?: WriteBackOptions) => SetOauth2SettingsInput = /* @__PURE__ */ writeBack('setOauth2Settings', { members: 'enabled iss_url jwks_url user_loginid user_role', nullable: 'role_mapping', into: 'body' });

/**
 * Makes the input of `setOpenIdSettings` of what `getOpenIdSettings` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` where `secret` or another secret is stored and the read does not give it back, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toSetOpenIdSettingsInput: (read: OpenIdSettings, changes?: Changes<OpenIdSettingsInput> & Changes<Omit<SetOpenIdSettingsInput, 'body'>>, options?: WriteBackOptions) => SetOpenIdSettingsInput = /* @__PURE__ */ writeBack('setOpenIdSettings', { members: 'enabled provider_name idp_url redirect_url client_id secret user user_role auth_by_role', nullable: 'scopes role_mapping', into: 'body', secrets: { secret: 'client_id' } });

/**
 * Makes the input of `updateAlert` of what `getAlert` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateAlertInput: (read: CspmAlert, changes?: Changes<UpdateAlertInput>, options?: WriteBackOptions) => UpdateAlertInput = /* @__PURE__ */ writeBack('updateAlert', { members: 'id result enabled key_id integration_ids', readOnly: 'created test_id account_id key integrations test', take: { key_id: '/key/id', integration_ids: '/integrations/*/id' } });

/**
 * Makes the input of `updateApiKey` of what `getApiKey` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateApiKeyInput: (read: CspmApiKey, changes?: Changes<UpdateApiKeyInput>, options?: WriteBackOptions) => UpdateApiKeyInput = /* @__PURE__ */ writeBack('updateApiKey', { members: 'id description enabled ip_addresses group_id permission_ids', nullable: 'roles', readOnly: 'access_key secret created updated expiration whitelisted iac_token system_key open_access scans_per_month account_id owner' });

/**
 * Makes the input of `updateControl` of what `getControl` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateControlInput: (read: CspmControl, changes?: Changes<UpdateControlInput>, options?: WriteBackOptions) => UpdateControlInput = /* @__PURE__ */ writeBack('updateControl', { members: 'id name description action test_id', readOnly: 'created program_id', partial: true });

/**
 * Makes the input of `updateDelivery` of what `getDelivery` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateDeliveryInput: (read: CspmDelivery, changes?: Changes<UpdateDeliveryInput>, options?: WriteBackOptions) => UpdateDeliveryInput = /* @__PURE__ */ writeBack('updateDelivery', { members: 'id send_new_risks', readOnly: 'created key_id integration_id key integration', partial: true });

/**
 * Makes the input of `updateGroup` of what `getGroup` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateGroupInput: (read: CspmGroup, changes?: Changes<CspmGroupRename> & Changes<Omit<UpdateGroupInput, 'body'>>, options?: WriteBackOptions) => UpdateGroupInput = /* @__PURE__ */ writeBack('updateGroup', { members: 'name', keys: 'id', readOnly: 'created group_admin users', into: 'body', partial: true });

/**
 * Makes the input of `updateIntegration` of what `getIntegration` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateIntegrationInput: (read: CspmIntegration, changes?: Changes<UpdateIntegrationInput>, options?: WriteBackOptions) => UpdateIntegrationInput = /* @__PURE__ */ writeBack('updateIntegration', { members: 'id enabled send_scan_results send_new_risks settings', readOnly: 'name type created updated', inner: { settings: { members: 'slack_webhook_url address sns_arn opsgenie_apikey' } } });

/**
 * Makes the input of `updateKey` of what `getKey` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. What only the server sets is left out.
 *
 * - `paid` is not carried over. Is sent in a call of its own, as it takes or frees a place of the plan.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateKeyInput: (read: CspmKey, changes?: Changes<UpdateKeyInput>, options?: WriteBackOptions) => UpdateKeyInput = /* @__PURE__ */ writeBack('updateKey', { members: 'id paid interval group_id tags connection remediation_connection', readOnly: 'name cloud last_scanned scan_disabled role_arn paid cloudtrail_connected created group event_settings', partial: true });

/**
 * Makes the input of `updateRemediationPolicy` of what `getRemediationPolicy` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateRemediationPolicyInput: (read: CspmRemediationPolicy, changes?: Changes<UpdateRemediationPolicyInput>, options?: WriteBackOptions) => UpdateRemediationPolicyInput = /* @__PURE__ */ writeBack('updateRemediationPolicy', { members: 'id key_id group_id rules', readOnly: 'key', inner: { rules: { members: 'test_id allow_manual allow_automated inputs' } } });

/**
 * Makes the input of `updateRouting` of what `getRouting` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateRoutingInput: (read: CspmRouting, changes?: Changes<UpdateRoutingInput>, options?: WriteBackOptions) => UpdateRoutingInput = /* @__PURE__ */ writeBack('updateRouting', { members: 'id enabled key_id integration_ids result actions', readOnly: 'created settings integrations key', take: { integration_ids: '/integrations/*/id', actions: '/settings/actions' } });

/**
 * Makes the input of `updateTestSeverity` of what `getTest` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. What only the server sets is left out. A read does not give `severity`: pass it as a change.
 *
 * - `severity` is not carried over. What is read is the ranking of the vendor; that of the account is in `severities`.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateTestSeverityInput: (read: CspmTest, changes: Changes<UpdateTestSeverityInput> & Pick<UpdateTestSeverityInput, 'severity'>, options?: WriteBackOptions) => UpdateTestSeverityInput = /* @__PURE__ */ writeBack('updateTestSeverity', { members: 'id severity', readOnly: 'query cloud title description more_info severity recommended_action link category_id category severities', partial: true });

/**
 * Makes the input of `updateCspmUser` of what `getCspmUser` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateCspmUserInput: (read: CspmUser, changes?: Changes<UpdateCspmUserInput>, options?: WriteBackOptions) => UpdateCspmUserInput = /* @__PURE__ */ writeBack('updateCspmUser', { members: 'id account_admin csp_roles mfa_enabled', readOnly: 'email confirmed password_reset send_announcements send_scan_results send_new_plugins send_new_risks created updated provider dashboard multiaccount count_failed_signin last_signin_attempt groups user_groups logins' });

/**
 * Makes the input of `updateSamlMapping` of what `getSamlMapping` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateSamlMappingInput: (read: SamlMapping, changes?: Changes<UpdateSamlMappingInput>, options?: WriteBackOptions) => UpdateSamlMappingInput = /* @__PURE__ */ writeBack('updateSamlMapping', { members: 'id saml_groups', readOnly: 'csp_role created account_id', partial: true });

/**
 * Makes the input of `updatePlatformPermissionSet` of what `getPlatformPermissionSet` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdatePlatformPermissionSetInput: (read: PlatformPermissionSet, changes?: Changes<UpdatePlatformPermissionSetInput>, options?: WriteBackOptions) => UpdatePlatformPermissionSetInput = /* @__PURE__ */ writeBack('updatePlatformPermissionSet', { members: 'name description actions' });

/**
 * Makes the input of `updateSuppressionRule` of what `getSuppressionRule` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateSuppressionRuleInput: (read: SuppressionRule, changes?: Changes<SuppressionRuleForSave> & Changes<Omit<UpdateSuppressionRuleInput, 'body'>>, options?: WriteBackOptions) => UpdateSuppressionRuleInput = /* @__PURE__ */ writeBack('updateSuppressionRule', { members: 'name description enable policy_type application_scopes scope controls enforce fail_build fail_pr enforcement_schedule clear_schedule', keys: 'id', readOnly: 'policy_id created updated created_by updated_by', inner: { scope: { members: 'expression', inner: { variables: { members: 'attribute value' } } }, controls: { members: 'type scan_type severity operator version provider service dependency_name dependency_source vendorFix direct_only reachable_only file_changes target_file target_line fingerprint published_date_filter', inner: { checks: { members: 'provider_name service_name check_id check_name scan_type' }, file_changes: { members: 'pattern' }, published_date_filter: { members: 'days enabled' } } } }, required: 'application_scopes', into: 'body', take: { id: '/policy_id' } });

/**
 * Makes the input of `updateBuildSuppression` of what `getBuildSuppression` returned, with changes.
 *
 * Members that no document names are kept as `unknownMembers`. What only the server sets is left out. A read does not give `id`: pass it as a change.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateBuildSuppressionInput: (read: BuildSuppression, changes: Changes<BuildSuppressionForSave> & Changes<Omit<UpdateBuildSuppressionInput, 'body'>> & Pick<UpdateBuildSuppressionInput, 'id'>, options?: WriteBackOptions) => UpdateBuildSuppressionInput = /* @__PURE__ */ writeBack('updateBuildSuppression', { members: 'name description enable controls scope enforce fail_build fail_pr enforcement_schedule clear_schedule type policy_id', keys: 'id', readOnly: 'policy_type created updated created_by updated_by', inner: { controls: { members: 'type scan_type', inner: { checks: { members: 'id' } } }, scope: { members: 'expression', inner: { variables: { members: 'attribute value' } } } }, required: 'name description enable controls scope', into: 'body' });
