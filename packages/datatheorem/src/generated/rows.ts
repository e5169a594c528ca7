// Generated from specs/datatheorem by pnpm generate. Do not edit.
import { memberRules, paged, type MemberRules, type OperationRow, type OperationRows } from '@sec/core/vendor';

const rules0 = /* @__PURE__ */ memberRules('total_count:n');
const rules1: MemberRules = /* @__PURE__ */ memberRules('pagination_information>', () => [rules0]);
const rules2 = /* @__PURE__ */ memberRules('policy_violations=l policy_rules=l policy_rule_types=l network_services=l restful_apis=l api_operations=l cloud_resources=l web_applications=l');
const rules3 = /* @__PURE__ */ memberRules('assets=l');
const rules4 = /* @__PURE__ */ memberRules('restful_apis=l');
const rules5 = /* @__PURE__ */ memberRules('id:s');
const rules6: MemberRules = /* @__PURE__ */ memberRules('mobile_apps> pagination_information>', () => [rules5, rules0]);
const rules7 = /* @__PURE__ */ memberRules('mobile_apps=l');
const rules8 = /* @__PURE__ */ memberRules('id:s mobile_app_id:s');
const rules9: MemberRules = /* @__PURE__ */ memberRules('scans> pagination_information>', () => [rules8, rules0]);
const rules10 = /* @__PURE__ */ memberRules('scans=l');
const rules11 = /* @__PURE__ */ memberRules('mobile_changes=l');
const rules12: MemberRules = /* @__PURE__ */ memberRules('sdks_in_mobile_apps> pagination_information>', () => [rules5, rules0]);
const rules13 = /* @__PURE__ */ memberRules('sdks_in_mobile_apps=l');
const rules14 = /* @__PURE__ */ memberRules('sdk_in_mobile_app_id:s');
const rules15: MemberRules = /* @__PURE__ */ memberRules('related_sdks>', () => [rules14]);
const rules16: MemberRules = /* @__PURE__ */ memberRules('ios_privacy_manifests>', () => [rules15]);
const rules17: MemberRules = /* @__PURE__ */ memberRules('mobile_app_insights> pagination_information>', () => [rules16, rules0]);
const rules18 = /* @__PURE__ */ memberRules('mobile_app_insights=l');
const rules19 = /* @__PURE__ */ memberRules('id:s mobile_app_id:s cvss3_score:n');
const rules20: MemberRules = /* @__PURE__ */ memberRules('security_findings> pagination_information>', () => [rules19, rules0]);
const rules21 = /* @__PURE__ */ memberRules('security_findings=l');
const rules22 = /* @__PURE__ */ memberRules('id:s mobile_app_id:s security_finding_id:s issue_type_id:s');
const rules23: MemberRules = /* @__PURE__ */ memberRules('targets> pagination_information>', () => [rules22, rules0]);
const rules24 = /* @__PURE__ */ memberRules('targets=l');

export const createCloudAuthenticator: OperationRow<'createCloudAuthenticator'> = ['POST /apis/api_security/results/v1beta1/cloud_authenticators never! =*! <id { ~external_id', { stability: 'beta' }];
export const cloudAuthenticators: OperationRows<'createCloudAuthenticator'> = { createCloudAuthenticator };

export const listPolicyViolations: OperationRow<'listPolicyViolations'> = ['GET /apis/api_security/results/v1beta1/policy_violations safe cursor filter_by_asset_tags% filter_by_relevance {', { stability: 'beta', page: { style: 'cursor', position: 'cursor', items: '/policy_violations', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules1, defaults: rules2 }, paged];
export const policyViolations: OperationRows<'listPolicyViolations'> = { listPolicyViolations };

export const listAssets: OperationRow<'listAssets'> = ['GET /apis/api_security/results/v2/assets safe cursor filter_by_asset_tags% filter_by_text filter_by_asset_types filter_by_discovered_vias {', { page: { style: 'cursor', position: 'cursor', items: '/assets', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules1, defaults: rules3 }, paged];
export const getRestfulApi: OperationRow<'getRestfulApi'> = ['GET /apis/api_security/results/v1beta1/restful_apis/{id} safe id! <restful_apis {', { stability: 'beta', defaults: rules4 }];
export const assets: OperationRows<'listAssets' | 'getRestfulApi'> = { listAssets, getRestfulApi };

export const uploadOpenApiDefinition: OperationRow<'uploadOpenApiDefinition'> = ['POST /apis/api_security/results/v1beta1/openapi_definitions never =*! {', { empty: true, stability: 'beta' }];
export const openapiDefinitions: OperationRows<'uploadOpenApiDefinition'> = { uploadOpenApiDefinition };

export const listSastPolicyViolations: OperationRow<'listSastPolicyViolations'> = ['GET /apis/sast_security/results/v1/policy_violations safe cursor {', { page: { style: 'cursor', position: 'cursor', items: '/policy_violations', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules1 }, paged];
export const sast: OperationRows<'listSastPolicyViolations'> = { listSastPolicyViolations };

export const startRestfulApiScan: OperationRow<'startRestfulApiScan'> = 'POST /apis/devops/v1/asset_scans/restful_api_scans never! asset_id! asset_base_url! restful_api_scan_config <id {';
export const getRestfulApiScan: OperationRow<'getRestfulApiScan'> = 'GET /apis/devops/v1/asset_scans/restful_api_scans/{scan_id} safe scan_id! <id {';
export const apiScans: OperationRows<'startRestfulApiScan' | 'getRestfulApiScan'> = { startRestfulApiScan, getRestfulApiScan };

export const initMobileAppUpload: OperationRow<'initMobileAppUpload'> = ['POST /apis/mobile_security/devops/v1/upload_init idempotent! <upload_url { ~upload_url', { security: ['uploadApiKey'] }];
export const initXcuitestUpload: OperationRow<'initXcuitestUpload'> = ['POST /apis/mobile_security/devops/v1/upload_xcuitest_attachment_init idempotent! <upload_url { ~upload_url', { security: ['uploadApiKey'] }];
export const initMobileAppUploadLegacy: OperationRow<'initMobileAppUploadLegacy'> = ['POST /uploadapi/v1/upload_init idempotent! <upload_url { ~upload_url', { security: ['uploadApiKey'] }];
export const uploads: OperationRows<'initMobileAppUpload' | 'initXcuitestUpload' | 'initMobileAppUploadLegacy'> = { initMobileAppUpload, initXcuitestUpload, initMobileAppUploadLegacy };

export const listMobileApps: OperationRow<'listMobileApps'> = ['GET /apis/mobile_security/results/v2/mobile_apps safe cursor platform release_type results_since scan_status subscription blocked_scan_reason {', { page: { style: 'cursor', position: 'cursor', items: '/mobile_apps', total: '/pagination_information/total_count', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules6, defaults: rules7 }, paged];
export const getMobileApp: OperationRow<'getMobileApp'> = ['GET /apis/mobile_security/results/v2/mobile_apps/{id} safe id! <id {', { responseRules: rules5 }];
export const mobileApps: OperationRows<'listMobileApps' | 'getMobileApp'> = { listMobileApps, getMobileApp };

export const listMobileAppScans: OperationRow<'listMobileAppScans'> = ['GET /apis/mobile_security/results/v2/mobile_apps/{mobile_app_id}/scans safe mobile_app_id! cursor {', { page: { style: 'cursor', position: 'cursor', items: '/scans', total: '/pagination_information/total_count', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules9, defaults: rules10 }, paged];
export const getMobileAppScan: OperationRow<'getMobileAppScan'> = ['GET /apis/mobile_security/results/v2/mobile_apps/{mobile_app_id}/scans/{id} safe mobile_app_id! id! <id {', { responseRules: rules8 }];
export const mobileScans: OperationRows<'listMobileAppScans' | 'getMobileAppScan'> = { listMobileAppScans, getMobileAppScan };

export const listMobileAppsChanges: OperationRow<'listMobileAppsChanges'> = ['GET /apis/mobile_security/results/v2/mobile_apps_changes safe cursor page_size {', { page: { style: 'cursor', position: 'cursor', size: 'page_size', maxSize: 200, items: '/mobile_changes', total: '/pagination_information/total_count', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules1, defaults: rules11 }, paged];
export const getMobileAppsChangesStats: OperationRow<'getMobileAppsChangesStats'> = 'GET /apis/mobile_security/results/v2/mobile_apps_changes_stats safe {';
export const mobileChanges: OperationRows<'listMobileAppsChanges' | 'getMobileAppsChangesStats'> = { listMobileAppsChanges, getMobileAppsChangesStats };

export const getMobileAppsMonthlySecurityMetrics: OperationRow<'getMobileAppsMonthlySecurityMetrics'> = 'GET /apis/mobile_security/results/v2/mobile_apps_monthly_security_metrics safe {';
export const getMobileAppsSecurityKpis: OperationRow<'getMobileAppsSecurityKpis'> = 'GET /apis/mobile_security/results/v2/mobile_apps_security_kpis safe {';
export const mobileMetrics: OperationRows<'getMobileAppsMonthlySecurityMetrics' | 'getMobileAppsSecurityKpis'> = { getMobileAppsMonthlySecurityMetrics, getMobileAppsSecurityKpis };

export const listSdksInMobileApps: OperationRow<'listSdksInMobileApps'> = ['GET /apis/mobile_security/results/v2/sdks_in_mobile_apps safe cursor mobile_app_id sdk_id currently_present {', { page: { style: 'cursor', position: 'cursor', items: '/sdks_in_mobile_apps', total: '/pagination_information/total_count', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules12, defaults: rules13 }, paged];
export const mobileSdks: OperationRows<'listSdksInMobileApps'> = { listSdksInMobileApps };

export const listMobileAppInsights: OperationRow<'listMobileAppInsights'> = ['GET /apis/mobile_security/results/v2/mobile_app_insights safe cursor mobile_app_platform mobile_app_release_type mobile_app_bundle_id include {', { page: { style: 'cursor', position: 'cursor', items: '/mobile_app_insights', total: '/pagination_information/total_count', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules17, defaults: rules18 }, paged];
export const mobileInsights: OperationRows<'listMobileAppInsights'> = { listMobileAppInsights };

export const listSecurityFindings: OperationRow<'listSecurityFindings'> = ['GET /apis/mobile_security/results/v2/security_findings safe cursor mobile_app_id status_group severity results_since {', { page: { style: 'cursor', position: 'cursor', items: '/security_findings', total: '/pagination_information/total_count', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules20, defaults: rules21 }, paged];
export const getSecurityFinding: OperationRow<'getSecurityFinding'> = ['GET /apis/mobile_security/results/v2/security_findings/{security_finding_id} safe security_finding_id! <id {', { responseRules: rules19 }];
export const listSecurityFindingTargets: OperationRow<'listSecurityFindingTargets'> = ['GET /apis/mobile_security/results/v2/security_finding_targets safe cursor mobile_app_id results_since security_finding_id status_group issue_type_id {', { page: { style: 'cursor', position: 'cursor', items: '/targets', total: '/pagination_information/total_count', next: '/pagination_information/next_cursor', end: 'next' }, responseRules: rules23, defaults: rules24 }, paged];
export const getSecurityFindingTarget: OperationRow<'getSecurityFindingTarget'> = ['GET /apis/mobile_security/results/v2/security_finding_targets/{security_finding_target_id} safe security_finding_target_id! <id {', { responseRules: rules22 }];
export const updateSecurityFindingTarget: OperationRow<'updateSecurityFindingTarget'> = ['PATCH /apis/mobile_security/results/v2/security_finding_targets/{security_finding_target_id} never security_finding_target_id! =*! {', { empty: true }];
export const mobileFindings: OperationRows<'listSecurityFindings' | 'getSecurityFinding' | 'listSecurityFindingTargets' | 'getSecurityFindingTarget' | 'updateSecurityFindingTarget'> = { listSecurityFindings, getSecurityFinding, listSecurityFindingTargets, getSecurityFindingTarget, updateSecurityFindingTarget };
