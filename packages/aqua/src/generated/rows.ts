// Generated from specs/aqua by pnpm generate. Do not edit.
import { memberRules, paged, type MemberRules, type OperationRow, type OperationRows } from '@sec/core/vendor';

const rules0 = /* @__PURE__ */ memberRules('score:n');
const rules1: MemberRules = /* @__PURE__ */ memberRules('cves>', () => [rules0]);
const rules2 = /* @__PURE__ */ memberRules('id:s');
const rules3 = /* @__PURE__ */ memberRules('source_key_id:n');
const rules4: MemberRules = /* @__PURE__ */ memberRules('body>', () => [rules3]);

export const signIn: OperationRow<'signIn'> = ['POST /v2/signin idempotent email! password! >/data { ~password~token', { host: 'cspm', security: [] }];
export const createToken: OperationRow<'createToken'> = ['POST /v2/tokens idempotent validity! allowed_endpoints! csp_roles group_id >/data "', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature'] }];
export const getEnvironment: OperationRow<'getEnvironment'> = ['GET /v1/envs safe >/data {', { host: 'provisioning' }];
export const login: OperationRow<'login'> = ['POST /api/v1/login idempotent ?abilities id! password! remember <token { ~password~token', { security: [] }];
export const getApiInfo: OperationRow<'getApiInfo'> = ['GET /api safe <authorization_header {', { security: [] }];
export const auth: OperationRows<'signIn' | 'createToken' | 'getEnvironment' | 'login' | 'getApiInfo'> = { signIn, createToken, getEnvironment, login, getApiInfo };

export const listRegistries: OperationRow<'listRegistries'> = 'GET /api/v1/registries safe [ ~password~client_key~auth_token';
export const createRegistry: OperationRow<'createRegistry'> = ['POST /api/v1/registries never name! type! description author url username password client_cert client_key prefixes default_prefix image_s3_prefixes auto_pull auto_pull_time auto_pull_interval auto_pull_max auto_pull_rescan auto_pull_latest_xff_enabled auto_scan_time auto_cleanup advanced_settings_cleanup always_pull_patterns pull_repo_patterns pull_repo_patterns_excluded pull_tags_pattern pull_image_tag_pattern pull_max_tags image_creation_date_condition pull_image_age pull_image_count registry_scan_timeout scanner_type scanner_group_name scanner_name scanner_name_added scanner_name_removed existsing_scanners webhook options cloud_resources architecture is_architecture_system_default force_save force_ootb nexus_mtts_ff_enabled ~password~client_key~auth_token', { empty: true }];
export const listRegistriesPaged: OperationRow<'listRegistriesPaged'> = ['GET /api/v2/registries safe page pagesize { ~password~client_key~auth_token', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const getRegistry: OperationRow<'getRegistry'> = 'GET /api/v1/registries/{name} safe name! <name { ~password~client_key~auth_token';
export const updateRegistry: OperationRow<'updateRegistry'> = ['PUT /api/v1/registries/{name} idempotent name! type! description author url username password client_cert client_key prefixes default_prefix image_s3_prefixes auto_pull auto_pull_time auto_pull_interval auto_pull_max auto_pull_rescan auto_pull_latest_xff_enabled auto_scan_time auto_cleanup advanced_settings_cleanup always_pull_patterns pull_repo_patterns pull_repo_patterns_excluded pull_tags_pattern pull_image_tag_pattern pull_max_tags image_creation_date_condition pull_image_age pull_image_count registry_scan_timeout scanner_type scanner_group_name scanner_name scanner_name_added scanner_name_removed existsing_scanners webhook options cloud_resources architecture is_architecture_system_default force_save force_ootb nexus_mtts_ff_enabled ~password~client_key~auth_token', { empty: true, same: { name: 'name' } }];
export const deleteRegistry: OperationRow<'deleteRegistry'> = ['DELETE /api/v1/registries/{name} idempotent name!', { empty: true, gone: [404] }];
export const registries: OperationRows<'listRegistries' | 'createRegistry' | 'listRegistriesPaged' | 'getRegistry' | 'updateRegistry' | 'deleteRegistry'> = { listRegistries, createRegistry, listRegistriesPaged, getRegistry, updateRegistry, deleteRegistry };

export const startImageScan: OperationRow<'startImageScan'> = ['POST /api/v1/scanner/registry/{registry}/image/{image}/scan never registry! image! webhook_url <status { ~webhook_url', { empty: true }];
export const getImageScanStatus: OperationRow<'getImageScanStatus'> = 'GET /api/v1/scanner/registry/{registry}/image/{image}/status safe registry! image! <status {';
export const getImageScanResult: OperationRow<'getImageScanResult'> = ['GET /api/v1/scanner/registry/{registry}/image/{image}/scan_result safe registry! image! <registry {', { responseRules: rules1 }];
export const downloadCveReportCsv: OperationRow<'downloadCveReportCsv'> = ['GET /api/v1/cves/report/csv safe', { accept: 'text/csv, */*', response: 'text', timeoutMs: 300000 }];
export const imageScans: OperationRows<'startImageScan' | 'getImageScanStatus' | 'getImageScanResult' | 'downloadCveReportCsv'> = { startImageScan, getImageScanStatus, getImageScanResult, downloadCveReportCsv };

export const listScanJobs: OperationRow<'listScanJobs'> = ['GET /api/v1/scanqueue safe page page_size order_by statuses { ~webhook_url', { page: { style: 'page', position: 'page', size: 'page_size', maxSize: 50, first: 1, items: '/result', order: 'order_by', end: 'empty-page' } }, paged];
export const listScanners: OperationRow<'listScanners'> = ['GET /api/v1/scanqueue/scanners safe page page_size {', { page: { style: 'page', position: 'page', size: 'page_size', maxSize: 50, first: 1, items: '/result', end: 'empty-page' } }, paged];
export const getScanQueueSummary: OperationRow<'getScanQueueSummary'> = 'GET /api/v1/scanqueue/summary safe <total {';
export const cancelScanJobs: OperationRow<'cancelScanJobs'> = ['POST /api/v1/scanqueue/cancel_jobs idempotent jobs!', { empty: true }];
export const requeueScanJobs: OperationRow<'requeueScanJobs'> = ['POST /api/v1/scanqueue/requeue_jobs never jobs!', { empty: true }];
export const clearScanQueue: OperationRow<'clearScanQueue'> = ['POST /api/v1/scanqueue/clear idempotent', { empty: true }];
export const scanQueue: OperationRows<'listScanJobs' | 'listScanners' | 'getScanQueueSummary' | 'cancelScanJobs' | 'requeueScanJobs' | 'clearScanQueue'> = { listScanJobs, listScanners, getScanQueueSummary, cancelScanJobs, requeueScanJobs, clearScanQueue };

export const listImages: OperationRow<'listImages'> = ['GET /api/v2/images safe page pagesize order_by registry repository include_totals {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: ['/registry', '/repository', '/tag'], order: 'order_by', end: 'empty-page' } }, paged];
export const registerImage: OperationRow<'registerImage'> = ['POST /api/v2/images never registry! repository tag image', { empty: true }];
export const getImage: OperationRow<'getImage'> = 'GET /api/v2/images/{registry}/{repository}/{tag} safe registry! repository! tag! <registry {';
export const deleteImage: OperationRow<'deleteImage'> = ['DELETE /api/v2/images/{registry}/{repository}/{tag} idempotent registry! repository! tag!', { empty: true, gone: [404] }];
export const listImageVulnerabilities: OperationRow<'listImageVulnerabilities'> = ['GET /api/v2/images/{registry}/{repository}/{tag}/vulnerabilities safe registry! repository! tag! page pagesize order_by skip_count show_negligible include_vpatch_info hide_base_image severity severities, text_search acknowledge_status first_found_date use_cvss3 columns_name {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: [''], order: 'order_by', end: 'empty-page' } }, paged];
export const listImageScanHistory: OperationRow<'listImageScanHistory'> = ['GET /api/v2/images/{registry}/{repository}/{tag}/scan_history safe registry! repository! tag! page page_size order_by {', { page: { style: 'page', position: 'page', size: 'page_size', maxSize: 50, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: [''], order: 'order_by', end: 'empty-page' } }, paged];
export const listImageSensitiveData: OperationRow<'listImageSensitiveData'> = ['GET /api/v2/images/{registry}/{repository}/{tag}/sensitive safe registry! repository! tag! page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const listImageMalware: OperationRow<'listImageMalware'> = ['GET /api/v2/images/{registry}/{repository}/{tag}/malware safe registry! repository! tag! page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const listImageLayers: OperationRow<'listImageLayers'> = ['GET /api/v2/images/{registry}/{repository}/{tag}/history_layers safe registry! repository! tag! page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const deleteImagesByUid: OperationRow<'deleteImagesByUid'> = ['POST /api/v2/images/actions/delete idempotent uids!', { empty: true }];
export const registerImages: OperationRow<'registerImages'> = ['POST /api/v1/images never images!', { empty: true }];
export const rescanImages: OperationRow<'rescanImages'> = ['POST /api/v1/images/rescan never full_rescan images!', { empty: true }];
export const allowImages: OperationRow<'allowImages'> = ['POST /api/v1/images/allow idempotent comment images!', { empty: true }];
export const blockImages: OperationRow<'blockImages'> = ['POST /api/v1/images/disallow idempotent comment images!', { empty: true }];
export const images: OperationRows<'listImages' | 'registerImage' | 'getImage' | 'deleteImage' | 'listImageVulnerabilities' | 'listImageScanHistory' | 'listImageSensitiveData' | 'listImageMalware' | 'listImageLayers' | 'deleteImagesByUid' | 'registerImages' | 'rescanImages' | 'allowImages' | 'blockImages'> = { listImages, registerImage, getImage, deleteImage, listImageVulnerabilities, listImageScanHistory, listImageSensitiveData, listImageMalware, listImageLayers, deleteImagesByUid, registerImages, rescanImages, allowImages, blockImages };

export const listRepositories: OperationRow<'listRepositories'> = ['GET /api/v2/repositories safe page pagesize order_by registry scope include_totals {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: ['/registry', '/name'], order: 'order_by', end: 'empty-page' } }, paged];
export const deleteRepository: OperationRow<'deleteRepository'> = ['DELETE /api/v2/repositories/{registry}/{name} idempotent registry! name!', { empty: true, gone: [404] }];
export const repositories: OperationRows<'listRepositories' | 'deleteRepository'> = { listRepositories, deleteRepository };

export const getRiskCounts: OperationRow<'getRiskCounts'> = 'GET /api/v2/risks safe <registered_images,vulnerable_images,vulnerable_images_percent,total_vulns,high_vulns,high_vulns_percent,med_vulns,med_vulns_percent {';
export const listVulnerabilities: OperationRow<'listVulnerabilities'> = ['GET /api/v2/risks/vulnerabilities safe page pagesize order_by skip_count registry_name image_name image_name_exact_match digest severity severities, scope cluster namespace_names, has_workloads text_search acknowledge_status first_found_date show_negligible include_vpatch_info hide_base_image use_cvss3 columns_name {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 500, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: [''], order: 'order_by', end: 'empty-page' } }, paged];
export const listAcknowledgements: OperationRow<'listAcknowledgements'> = ['GET /api/v2/risks/acknowledge safe page page_size order_by fix_availability text_search {', { page: { style: 'page', position: 'page', size: 'page_size', maxSize: 1000, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: [''], order: 'order_by', end: 'empty-page' } }, paged];
export const createAcknowledgements: OperationRow<'createAcknowledgements'> = ['POST /api/v2/risks/acknowledge never comment! issues!', { empty: true }];
export const deleteAcknowledgements: OperationRow<'deleteAcknowledgements'> = ['DELETE /api/v2/risks/acknowledge/multiple idempotent =comment =issues!', { empty: true, gone: [404] }];
export const risks: OperationRows<'getRiskCounts' | 'listVulnerabilities' | 'listAcknowledgements' | 'createAcknowledgements' | 'deleteAcknowledgements'> = { getRiskCounts, listVulnerabilities, listAcknowledgements, createAcknowledgements, deleteAcknowledgements };

export const listExportColumns: OperationRow<'listExportColumns'> = 'GET /api/v2/risks/vulnerabilities/{entity}/columns/available safe entity! [';
export const listExporters: OperationRow<'listExporters'> = 'GET /api/v2/hub/findings/vulnerabilities/{entity}/exporters safe entity! <result {';
export const startVulnerabilityExport: OperationRow<'startVulnerabilityExport'> = ['POST /api/v2/risks/vulnerabilities/exporters/{entity}/export never entity! name! description columns_name columns filter application_scope order_by split_files_by split_size <token {', { timeoutMs: 300000 }];
export const getVulnerabilityExportJob: OperationRow<'getVulnerabilityExportJob'> = 'GET /api/v2/risks/vulnerabilities/exporters/{entity}/jobs/{token} safe entity! token! {';
export const streamVulnerabilityExport: OperationRow<'streamVulnerabilityExport'> = ['POST /api/v2/risks/vulnerabilities/exporters/{entity}/stream never entity! token!', { accept: 'application/zip, */*', response: 'bytes', timeoutMs: 300000 }];
export const vulnerabilityExports: OperationRows<'listExportColumns' | 'listExporters' | 'startVulnerabilityExport' | 'getVulnerabilityExportJob' | 'streamVulnerabilityExport'> = { listExportColumns, listExporters, startVulnerabilityExport, getVulnerabilityExportJob, streamVulnerabilityExport };

export const listInventoryImages: OperationRow<'listInventoryImages'> = ['GET /api/v2/hub/inventory/assets/images/list safe page pagesize scope first_found_date has_workloads registry_name {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 200, first: 1, items: '/result', total: '/count', counts: 'estimate', end: 'empty-page' } }, paged];
export const countInventoryImages: OperationRow<'countInventoryImages'> = 'GET /api/v2/hub/inventory/assets/images/list/count safe scope first_found_date has_workloads <count {';
export const listInventoryVms: OperationRow<'listInventoryVms'> = ['GET /api/v2/hub/inventory/assets/vms/list safe page pagesize scope use_estimated_count skip_count {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', counts: 'estimate', end: 'empty-page' } }, paged];
export const countInventoryVms: OperationRow<'countInventoryVms'> = 'GET /api/v2/hub/inventory/assets/vms/list/count safe scope page pagesize use_estimated_count skip_count <count {';
export const listInventoryCodeRepositories: OperationRow<'listInventoryCodeRepositories'> = ['GET /api/v2/hub/inventory/assets/code_repositories/list safe page pagesize scope use_estimated_count skip_count {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 200, first: 1, items: '/result', total: '/count', counts: 'estimate', end: 'empty-page' } }, paged];
export const listKubernetesResources: OperationRow<'listKubernetesResources'> = ['GET /api/v2/kubernetesresources safe page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', end: 'empty-page' } }, paged];
export const getResourceHierarchy: OperationRow<'getResourceHierarchy'> = 'GET /api/v2/explorer/hierarchy safe {';
export const listNamespaces: OperationRow<'listNamespaces'> = 'GET /api/v1/orchestrator/namespaces/names safe orderby <result {';
export const inventory: OperationRows<'listInventoryImages' | 'countInventoryImages' | 'listInventoryVms' | 'countInventoryVms' | 'listInventoryCodeRepositories' | 'listKubernetesResources' | 'getResourceHierarchy' | 'listNamespaces'> = { listInventoryImages, countInventoryImages, listInventoryVms, countInventoryVms, listInventoryCodeRepositories, listKubernetesResources, getResourceHierarchy, listNamespaces };

export const listContainers: OperationRow<'listContainers'> = ['GET /api/v2/containers safe page pagesize order_by scope cluster namespace status {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: ['/id'], order: 'order_by', end: 'empty-page' } }, paged];
export const listContainersV1: OperationRow<'listContainersV1'> = ['GET /api/v1/containers safe page pagesize groupby status registered namespace order_by { ~secrets', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', key: ['/id'], order: 'order_by', end: 'empty-page' } }, paged];
export const inspectContainer: OperationRow<'inspectContainer'> = 'GET /api/v1/containers/{id}/{host_id}/inspect safe id! host_id! <id { ~secrets~value';
export const containers: OperationRows<'listContainers' | 'listContainersV1' | 'inspectContainer'> = { listContainers, listContainersV1, inspectContainer };

export const listHosts: OperationRow<'listHosts'> = ['GET /api/v1/hosts safe page pagesize type status batch_name scope { ~token~secrets', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', end: 'empty-page' } }, paged];
export const getHost: OperationRow<'getHost'> = 'GET /api/v1/hosts/{id} safe id! <id,hostname,address,host_os {';
export const listHostVulnerabilities: OperationRow<'listHostVulnerabilities'> = ['GET /api/v1/hosts/{id}/vulnerabilities safe id! page pagesize severity include_vpatch_info skip_count hide_base_image node_id {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', end: 'empty-page' } }, paged];
export const listHostMalware: OperationRow<'listHostMalware'> = ['GET /api/v1/hosts/{id}/malware safe id! page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', end: 'empty-page' } }, paged];
export const listHostImages: OperationRow<'listHostImages'> = ['GET /api/v1/hosts/images safe page pagesize orderby scope {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 200, first: 1, items: '/result', order: 'orderby', unique: ['id'], end: 'empty-page' } }, paged];
export const getBenchResults: OperationRow<'getBenchResults'> = 'GET /api/v2/risks/bench/{host_id}/bench_results safe host_id! <cis,kube_bench,linux,openshift,disa_stig {';
export const getHostStatus: OperationRow<'getHostStatus'> = 'GET /api/v2/status/host/{id} safe id! <disallowed,assurance_results {';
export const hosts: OperationRows<'listHosts' | 'getHost' | 'listHostVulnerabilities' | 'listHostMalware' | 'listHostImages' | 'getBenchResults' | 'getHostStatus'> = { listHosts, getHost, listHostVulnerabilities, listHostMalware, listHostImages, getBenchResults, getHostStatus };

export const listInfrastructure: OperationRow<'listInfrastructure'> = ['GET /api/v2/infrastructure safe page pagesize order_by search type enforced {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 1000, first: 1, items: '/result', key: ['/type', '/id'], order: 'order_by', end: 'empty-page' } }, paged];
export const getInfrastructure: OperationRow<'getInfrastructure'> = 'GET /api/v2/infrastructure/{id} safe id! <id {';
export const getInfrastructureByName: OperationRow<'getInfrastructureByName'> = 'GET /api/v2/infrastructure/{type}/{name} safe type! name! <id {';
export const infrastructure: OperationRows<'listInfrastructure' | 'getInfrastructure' | 'getInfrastructureByName'> = { listInfrastructure, getInfrastructure, getInfrastructureByName };

export const listFunctions: OperationRow<'listFunctions'> = ['GET /api/v2/serverless/functions safe page pagesize order_by {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', order: 'order_by', end: 'empty-page' } }, paged];
export const listServerlessApplications: OperationRow<'listServerlessApplications'> = 'GET /api/v2/serverless/projects safe <project { ~password';
export const createServerlessApplication: OperationRow<'createServerlessApplication'> = ['POST /api/v2/serverless/projects never name! description compute_provider! region username password subscription_id tenant_id cloud_project external_id role_arn sqs_url author lastupdate auto_pull auto_pull_time auto_pull_max auto_pull_pattern pull_tags_pattern pull_tags_pattern_excluded include_tags exclude_tags scanner_type scanner_group_name scanner_name scanner_name_added scanner_name_removed existsing_scanners { ~password', { empty: true }];
export const getServerlessApplication: OperationRow<'getServerlessApplication'> = 'GET /api/v2/serverless/projects/{name} safe name! <name { ~password';
export const updateServerlessApplication: OperationRow<'updateServerlessApplication'> = ['PUT /api/v2/serverless/projects/{name} idempotent name! description compute_provider! region username password subscription_id tenant_id cloud_project external_id role_arn sqs_url author lastupdate auto_pull auto_pull_time auto_pull_max auto_pull_pattern pull_tags_pattern pull_tags_pattern_excluded include_tags exclude_tags scanner_type scanner_group_name scanner_name scanner_name_added scanner_name_removed existsing_scanners { ~password', { empty: true, same: { name: 'name' } }];
export const deleteServerlessApplication: OperationRow<'deleteServerlessApplication'> = ['DELETE /api/v2/serverless/projects/{name} idempotent name! {', { empty: true, gone: [404] }];
export const serverless: OperationRows<'listFunctions' | 'listServerlessApplications' | 'createServerlessApplication' | 'getServerlessApplication' | 'updateServerlessApplication' | 'deleteServerlessApplication'> = { listFunctions, listServerlessApplications, createServerlessApplication, getServerlessApplication, updateServerlessApplication, deleteServerlessApplication };

export const listEnforcerGroups: OperationRow<'listEnforcerGroups'> = ['GET /api/v1/hostsbatch safe page pagesize orderby scope {[ ~token~install_command~command', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: ['/result', ''], key: ['/id'], order: 'orderby', unique: ['id'], end: 'empty-page' } }, paged];
export const updateEnforcerGroup: OperationRow<'updateEnforcerGroup'> = ['PUT /api/v1/hostsbatch idempotent ?update_enforcers =*! ~token~install_command~command', { empty: true }];
export const createEnforcerGroup: OperationRow<'createEnforcerGroup'> = ['POST /api/v1/hostsbatch never =*! <id { ~token~install_command~command', { empty: true }];
export const getEnforcerGroup: OperationRow<'getEnforcerGroup'> = 'GET /api/v1/hostsbatch/{id} safe id! <id { ~token~install_command~command';
export const deleteEnforcerGroup: OperationRow<'deleteEnforcerGroup'> = ['DELETE /api/v1/hostsbatch/{id} idempotent id! delete_related', { empty: true, gone: [404] }];
export const enforcerGroups: OperationRows<'listEnforcerGroups' | 'updateEnforcerGroup' | 'createEnforcerGroup' | 'getEnforcerGroup' | 'deleteEnforcerGroup'> = { listEnforcerGroups, updateEnforcerGroup, createEnforcerGroup, getEnforcerGroup, deleteEnforcerGroup };

export const listGateways: OperationRow<'listGateways'> = 'GET /api/v1/servers safe [';
export const getGateway: OperationRow<'getGateway'> = 'GET /api/v1/servers/{id} safe id! <id {';
export const gateways: OperationRows<'listGateways' | 'getGateway'> = { listGateways, getGateway };

export const listScannerGroups: OperationRow<'listScannerGroups'> = ['GET /api/v2/scanner_groups safe page pagesize { ~token~deploy_command~tokens', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const createScannerGroup: OperationRow<'createScannerGroup'> = ['POST /api/v2/scanner_groups never name! description os_type type registries application_scopes tokens ~tokens', { empty: true }];
export const deleteScannerGroups: OperationRow<'deleteScannerGroups'> = ['DELETE /api/v2/scanner_groups idempotent =*!', { empty: true, gone: [404] }];
export const getScannerGroup: OperationRow<'getScannerGroup'> = 'GET /api/v2/scanner_groups/{name} safe name! <name { ~token~deploy_command~tokens';
export const updateScannerGroup: OperationRow<'updateScannerGroup'> = ['PUT /api/v2/scanner_groups/{name} idempotent name! description os_type type registries application_scopes tokens ~tokens', { empty: true, same: { name: 'name' } }];
export const migrateScannerGroup: OperationRow<'migrateScannerGroup'> = ['PUT /api/v2/migrate_scanner_groups idempotent =*!', { empty: true }];
export const scannerGroups: OperationRows<'listScannerGroups' | 'createScannerGroup' | 'deleteScannerGroups' | 'getScannerGroup' | 'updateScannerGroup' | 'migrateScannerGroup'> = { listScannerGroups, createScannerGroup, deleteScannerGroups, getScannerGroup, updateScannerGroup, migrateScannerGroup };

export const listAssurancePolicies: OperationRow<'listAssurancePolicies'> = ['GET /api/v2/assurance_policy safe page pagesize order_by identifiers_only {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: ['/assurance_type', '/name'], order: 'order_by', end: 'empty-page' } }, paged];
export const createAssurancePolicy: OperationRow<'createAssurancePolicy'> = ['POST /api/v2/assurance_policy/{kind} never kind! =*!', { empty: true }];
export const getAssurancePolicy: OperationRow<'getAssurancePolicy'> = 'GET /api/v2/assurance_policy/{kind}/{name} safe kind! name! <name {';
export const updateAssurancePolicy: OperationRow<'updateAssurancePolicy'> = ['PUT /api/v2/assurance_policy/{kind}/{name} idempotent kind! name! =*!', { empty: true }];
export const deleteAssurancePolicy: OperationRow<'deleteAssurancePolicy'> = ['DELETE /api/v2/assurance_policy/{kind}/{name} idempotent kind! name!', { empty: true, gone: [404] }];
export const assurancePolicies: OperationRows<'listAssurancePolicies' | 'createAssurancePolicy' | 'getAssurancePolicy' | 'updateAssurancePolicy' | 'deleteAssurancePolicy'> = { listAssurancePolicies, createAssurancePolicy, getAssurancePolicy, updateAssurancePolicy, deleteAssurancePolicy };

export const listImageAssurancePolicies: OperationRow<'listImageAssurancePolicies'> = ['GET /api/v2/image_assurance safe page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const createImageAssurancePolicy: OperationRow<'createImageAssurancePolicy'> = ['POST /api/v2/image_assurance never =*!', { empty: true }];
export const getImageAssurancePolicy: OperationRow<'getImageAssurancePolicy'> = 'GET /api/v2/image_assurance/{name} safe name! <name {';
export const listImagePermissions: OperationRow<'listImagePermissions'> = 'GET /api/v2/image_assurance/image_permissions safe <whitelisted_images,blacklisted_images {';
export const imageAssurance: OperationRows<'listImageAssurancePolicies' | 'createImageAssurancePolicy' | 'getImageAssurancePolicy' | 'listImagePermissions'> = { listImageAssurancePolicies, createImageAssurancePolicy, getImageAssurancePolicy, listImagePermissions };

export const listAssuranceScripts: OperationRow<'listAssuranceScripts'> = 'GET /api/v2/image_assurance/user_scripts safe [';
export const createAssuranceScript: OperationRow<'createAssuranceScript'> = ['POST /api/v2/image_assurance/user_scripts never =*! [', { empty: true }];
export const getAssuranceScript: OperationRow<'getAssuranceScript'> = 'GET /api/v2/image_assurance/user_scripts/{id} safe id! <script_id {';
export const updateAssuranceScript: OperationRow<'updateAssuranceScript'> = ['PUT /api/v2/image_assurance/user_scripts/{id} idempotent id! script_id! name! title description engine! path! snippet! kind! type severity overwrite custom', { empty: true }];
export const deleteAssuranceScript: OperationRow<'deleteAssuranceScript'> = ['DELETE /api/v2/image_assurance/user_scripts/{id} idempotent id!', { empty: true, gone: [404] }];
export const assuranceScripts: OperationRows<'listAssuranceScripts' | 'createAssuranceScript' | 'getAssuranceScript' | 'updateAssuranceScript' | 'deleteAssuranceScript'> = { listAssuranceScripts, createAssuranceScript, getAssuranceScript, updateAssuranceScript, deleteAssuranceScript };

export const createRuntimePolicy: OperationRow<'createRuntimePolicy'> = ['POST /api/v2/runtime_policies never =*! <name { ~user_password', { empty: true }];
export const getRuntimePolicy: OperationRow<'getRuntimePolicy'> = 'GET /api/v2/runtime_policies/{name} safe name! <name { ~user_password';
export const updateRuntimePolicy: OperationRow<'updateRuntimePolicy'> = ['PUT /api/v2/runtime_policies/{name} idempotent name! =*! ~user_password', { empty: true }];
export const deleteRuntimePolicy: OperationRow<'deleteRuntimePolicy'> = ['DELETE /api/v2/runtime_policies/{name} idempotent name!', { empty: true, gone: [404] }];
export const runtimePolicies: OperationRows<'createRuntimePolicy' | 'getRuntimePolicy' | 'updateRuntimePolicy' | 'deleteRuntimePolicy'> = { createRuntimePolicy, getRuntimePolicy, updateRuntimePolicy, deleteRuntimePolicy };

export const listFirewallPolicies: OperationRow<'listFirewallPolicies'> = ['GET /api/v2/firewall_policies safe page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const createFirewallPolicy: OperationRow<'createFirewallPolicy'> = ['POST /api/v2/firewall_policies never name! description type version block_icmp_ping block_metadata_service inbound_networks outbound_networks', { empty: true }];
export const getFirewallPolicy: OperationRow<'getFirewallPolicy'> = 'GET /api/v2/firewall_policies/{name} safe name! <name {';
export const updateFirewallPolicy: OperationRow<'updateFirewallPolicy'> = ['PUT /api/v2/firewall_policies/{name} idempotent name! description type version block_icmp_ping block_metadata_service inbound_networks outbound_networks', { empty: true, same: { name: 'name' } }];
export const deleteFirewallPolicy: OperationRow<'deleteFirewallPolicy'> = ['DELETE /api/v2/firewall_policies/{name} idempotent name!', { empty: true, gone: [404] }];
export const firewallPolicies: OperationRows<'listFirewallPolicies' | 'createFirewallPolicy' | 'getFirewallPolicy' | 'updateFirewallPolicy' | 'deleteFirewallPolicy'> = { listFirewallPolicies, createFirewallPolicy, getFirewallPolicy, updateFirewallPolicy, deleteFirewallPolicy };

export const listServices: OperationRow<'listServices'> = ['GET /api/v1/applications safe page pagesize order_by {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', key: ['/name'], order: 'order_by', unique: ['name'], end: 'empty-page' } }, paged];
export const createService: OperationRow<'createService'> = ['POST /api/v1/applications never name! description application_scopes! policies! local_policies membership_rules! enforce monitoring', { empty: true }];
export const getService: OperationRow<'getService'> = 'GET /api/v1/applications/{name} safe name! <name {';
export const updateService: OperationRow<'updateService'> = ['PUT /api/v1/applications/{name} idempotent name! description application_scopes! policies! local_policies membership_rules! enforce monitoring', { empty: true, same: { name: 'name' } }];
export const deleteService: OperationRow<'deleteService'> = ['DELETE /api/v1/applications/{name} idempotent name!', { empty: true, gone: [404] }];
export const services: OperationRows<'listServices' | 'createService' | 'getService' | 'updateService' | 'deleteService'> = { listServices, createService, getService, updateService, deleteService };

export const listResponsePolicies: OperationRow<'listResponsePolicies'> = ['GET /api/v2/response_policies safe page page_size scope title {[', { empty: true, page: { style: 'page', position: 'page', size: 'page_size', maxSize: 50, first: 1, items: ['/data', ''], end: 'empty-page' } }, paged];
export const createResponsePolicy: OperationRow<'createResponsePolicy'> = 'POST /api/v2/response_policies never title! description enabled! trigger! application_scopes! outputs! <id {';
export const getResponsePolicyConfig: OperationRow<'getResponsePolicyConfig'> = ['GET /api/v2/response_policies/configs safe <triggers,input {', { empty: true }];
export const getResponsePolicy: OperationRow<'getResponsePolicy'> = ['GET /api/v2/response_policies/{id} safe id! <id {', { empty: true }];
export const updateResponsePolicy: OperationRow<'updateResponsePolicy'> = 'PUT /api/v2/response_policies/{id} idempotent id! title! description enabled! trigger! application_scopes! outputs! <id {';
export const deleteResponsePolicy: OperationRow<'deleteResponsePolicy'> = ['DELETE /api/v2/response_policies/{id} idempotent id!', { empty: true, gone: [404] }];
export const setResponsePolicyStatus: OperationRow<'setResponsePolicyStatus'> = ['PUT /api/v2/response_policies/{id}/status idempotent id! enabled! <id {', { empty: true }];
export const responsePolicies: OperationRows<'listResponsePolicies' | 'createResponsePolicy' | 'getResponsePolicyConfig' | 'getResponsePolicy' | 'updateResponsePolicy' | 'deleteResponsePolicy' | 'setResponsePolicyStatus'> = { listResponsePolicies, createResponsePolicy, getResponsePolicyConfig, getResponsePolicy, updateResponsePolicy, deleteResponsePolicy, setResponsePolicyStatus };

export const listUsers: OperationRow<'listUsers'> = ['GET /api/v1/users safe [', { responseRules: rules2 }];
export const createUser: OperationRow<'createUser'> = ['POST /api/v1/users never id! name email password! passwordConfirm! roles! first_time ~password~passwordConfirm', { empty: true }];
export const getUser: OperationRow<'getUser'> = ['GET /api/v1/users/{id} safe id! <id {', { responseRules: rules2 }];
export const updateUser: OperationRow<'updateUser'> = ['PUT /api/v1/users/{id} idempotent id! name email password passwordConfirm roles! first_time ~password~passwordConfirm', { empty: true, same: { id: 'id' } }];
export const deleteUser: OperationRow<'deleteUser'> = ['DELETE /api/v1/users/{id} idempotent id!', { empty: true, gone: [400] }];
export const changeUserPassword: OperationRow<'changeUserPassword'> = ['PUT /api/v1/users/{name}/password idempotent name! new_password! ~new_password', { empty: true, same: { name: 'name' } }];
export const users: OperationRows<'listUsers' | 'createUser' | 'getUser' | 'updateUser' | 'deleteUser' | 'changeUserPassword'> = { listUsers, createUser, getUser, updateUser, deleteUser, changeUserPassword };

export const listRoles: OperationRow<'listRoles'> = ['GET /api/v2/access_management/roles safe page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const createRole: OperationRow<'createRole'> = ['POST /api/v2/access_management/roles never name! description permission! scopes!', { empty: true }];
export const getRole: OperationRow<'getRole'> = 'GET /api/v2/access_management/roles/{name} safe name! <name {';
export const updateRole: OperationRow<'updateRole'> = ['PUT /api/v2/access_management/roles/{name} idempotent name! description permission! scopes!', { empty: true, same: { name: 'name' } }];
export const deleteRole: OperationRow<'deleteRole'> = ['DELETE /api/v2/access_management/roles/{name} idempotent name!', { empty: true, gone: [404] }];
export const roles: OperationRows<'listRoles' | 'createRole' | 'getRole' | 'updateRole' | 'deleteRole'> = { listRoles, createRole, getRole, updateRole, deleteRole };

export const listPermissionSets: OperationRow<'listPermissionSets'> = ['GET /api/v2/access_management/permissions safe page pagesize {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', end: 'empty-page' } }, paged];
export const createPermissionSet: OperationRow<'createPermissionSet'> = ['POST /api/v2/access_management/permissions never name! description actions! ui_access! is_super', { empty: true }];
export const listPermissionActions: OperationRow<'listPermissionActions'> = 'GET /api/v2/access_management/permissions/actions safe <groups {';
export const getPermissionSet: OperationRow<'getPermissionSet'> = 'GET /api/v2/access_management/permissions/{name} safe name! <name {';
export const updatePermissionSet: OperationRow<'updatePermissionSet'> = ['PUT /api/v2/access_management/permissions/{name} idempotent name! description actions! ui_access! is_super', { empty: true, same: { name: 'name' } }];
export const deletePermissionSet: OperationRow<'deletePermissionSet'> = ['DELETE /api/v2/access_management/permissions/{name} idempotent name!', { empty: true, gone: [404] }];
export const permissionSets: OperationRows<'listPermissionSets' | 'createPermissionSet' | 'listPermissionActions' | 'getPermissionSet' | 'updatePermissionSet' | 'deletePermissionSet'> = { listPermissionSets, createPermissionSet, listPermissionActions, getPermissionSet, updatePermissionSet, deletePermissionSet };

export const listApplicationScopes: OperationRow<'listApplicationScopes'> = ['GET /api/v2/access_management/scopes safe page pagesize order_by {', { page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 100, first: 1, items: '/result', total: '/count', estimated: '/is_estimated_count', key: ['/name'], order: 'order_by', unique: ['name'], end: 'empty-page' } }, paged];
export const createApplicationScope: OperationRow<'createApplicationScope'> = ['POST /api/v2/access_management/scopes never name! description owner_email categories!', { empty: true }];
export const deleteApplicationScopes: OperationRow<'deleteApplicationScopes'> = ['POST /api/v2/access_management/scopes/delete idempotent =*!', { empty: true, gone: [404] }];
export const getApplicationScope: OperationRow<'getApplicationScope'> = 'GET /api/v2/access_management/scopes/{name} safe name! <name {';
export const updateApplicationScope: OperationRow<'updateApplicationScope'> = ['PUT /api/v2/access_management/scopes/{name} idempotent name! description owner_email categories!', { empty: true, same: { name: 'name' } }];
export const deleteApplicationScope: OperationRow<'deleteApplicationScope'> = ['DELETE /api/v2/access_management/scopes/{name} idempotent name!', { empty: true, gone: [404] }];
export const applicationScopes: OperationRows<'listApplicationScopes' | 'createApplicationScope' | 'deleteApplicationScopes' | 'getApplicationScope' | 'updateApplicationScope' | 'deleteApplicationScope'> = { listApplicationScopes, createApplicationScope, deleteApplicationScopes, getApplicationScope, updateApplicationScope, deleteApplicationScope };

export const createConsoleApiKey: OperationRow<'createConsoleApiKey'> = ['POST /api/v1/apikeys never =*! >/data { ~secret', { stability: 'prototype', requestRules: rules4 }];
export const updateConsoleApiKey: OperationRow<'updateConsoleApiKey'> = ['PUT /api/v1/apikeys/{id} idempotent id! =*! {', { empty: true, stability: 'prototype' }];
export const deleteConsoleApiKey: OperationRow<'deleteConsoleApiKey'> = ['DELETE /api/v1/apikeys/{id} idempotent id! {', { empty: true, gone: [404], stability: 'prototype' }];
export const consoleApiKeys: OperationRows<'createConsoleApiKey' | 'updateConsoleApiKey' | 'deleteConsoleApiKey'> = { createConsoleApiKey, updateConsoleApiKey, deleteConsoleApiKey };

export const listLabels: OperationRow<'listLabels'> = 'GET /api/v2/settings/labels safe <result {';
export const createLabel: OperationRow<'createLabel'> = ['POST /api/v1/settings/labels never name! description', { empty: true }];
export const getLabel: OperationRow<'getLabel'> = 'GET /api/v1/settings/labels/{name} safe name! <name {';
export const updateLabel: OperationRow<'updateLabel'> = ['PUT /api/v1/settings/labels/{name} idempotent name! description', { empty: true, same: { name: 'name' } }];
export const deleteLabel: OperationRow<'deleteLabel'> = ['DELETE /api/v1/settings/labels/{name} idempotent name!', { empty: true, gone: [404] }];
export const labels: OperationRows<'listLabels' | 'createLabel' | 'getLabel' | 'updateLabel' | 'deleteLabel'> = { listLabels, createLabel, getLabel, updateLabel, deleteLabel };

export const listNotificationOutputs: OperationRow<'listNotificationOutputs'> = 'GET /api/v2/notification/outputs safe groupBy! <slack,jira,email,teams,webhook,splunk,serviceNow { ~properties';
export const createNotificationOutput: OperationRow<'createNotificationOutput'> = 'POST /api/v2/notification/outputs never name! type! properties! template <id { ~properties';
export const getNotificationOutput: OperationRow<'getNotificationOutput'> = 'GET /api/v2/notification/outputs/{id} safe id! <id { ~properties';
export const updateNotificationOutput: OperationRow<'updateNotificationOutput'> = ['PUT /api/v2/notification/outputs/{id} idempotent id! name! type! properties! template <id { ~properties', { same: { id: 'id' } }];
export const deleteNotificationOutput: OperationRow<'deleteNotificationOutput'> = ['DELETE /api/v2/notification/outputs/{id} idempotent id!', { empty: true, gone: [404] }];
export const getSlackNotifier: OperationRow<'getSlackNotifier'> = ['GET /api/v1/settings/notifiers/Slack safe <enabled,channel,webhook_url,user_name,main_text,icon,service_key,type { ~webhook_url~service_key', { stability: 'deprecated' }];
export const putSlackNotifier: OperationRow<'putSlackNotifier'> = ['PUT /api/v1/settings/notifiers/Slack idempotent enabled! channel webhook_url user_name main_text icon service_key type name ~webhook_url~service_key', { empty: true, stability: 'deprecated' }];
export const notifications: OperationRows<'listNotificationOutputs' | 'createNotificationOutput' | 'getNotificationOutput' | 'updateNotificationOutput' | 'deleteNotificationOutput' | 'getSlackNotifier' | 'putSlackNotifier'> = { listNotificationOutputs, createNotificationOutput, getNotificationOutput, updateNotificationOutput, deleteNotificationOutput, getSlackNotifier, putSlackNotifier };

export const listLogServices: OperationRow<'listLogServices'> = 'GET /api/v1/settings/log_services safe { ~password~token~key~credentials_json~client_secret';
export const getLogService: OperationRow<'getLogService'> = 'GET /api/v1/settings/log_services/{name} safe name! <name,displayname,enable,audit_filter,audit,url,network,user { ~password~token~key~credentials_json~client_secret';
export const updateLogService: OperationRow<'updateLogService'> = ['PUT /api/v1/settings/log_services/{name} idempotent name! =* { ~password~token~key~credentials_json~client_secret', { empty: true }];
export const listMonitoringSystems: OperationRow<'listMonitoringSystems'> = 'GET /api/v1/settings/monitoring safe [ ~token';
export const getMonitoringSystem: OperationRow<'getMonitoringSystem'> = 'GET /api/v1/settings/monitoring/{name} safe name! <name { ~token';
export const updateMonitoringSystem: OperationRow<'updateMonitoringSystem'> = ['PUT /api/v1/settings/monitoring/{name} idempotent name! id enabled! interval type! token { ~token', { empty: true, same: { name: 'name' } }];
export const getLdapSettings: OperationRow<'getLdapSettings'> = 'GET /api/v1/settings/ldap safe <enable,type,domain,port,ssl,verify_cert,cacert,user { ~password';
export const setLdapSettings: OperationRow<'setLdapSettings'> = ['POST /api/v1/settings/ldap idempotent =*! { ~password', { empty: true }];
export const getSamlSettings: OperationRow<'getSamlSettings'> = 'GET /api/v1/settings/SAMLSettings/SAMLSettings safe <enabled,sso_enable,slo_enabled,aqua_creds_enable,auth_by_role,signed_request,token_provided,idpissuer {';
export const setSamlSettings: OperationRow<'setSamlSettings'> = ['PUT /api/v1/settings/SAMLSettings/SAMLSettings idempotent =*! {', { empty: true }];
export const getOauth2Settings: OperationRow<'getOauth2Settings'> = 'GET /api/v1/settings/OIDCSettings/OIDCSettings safe <enabled,iss_url,jwks_url,user_loginid,user_role,role_mapping {';
export const setOauth2Settings: OperationRow<'setOauth2Settings'> = ['PUT /api/v1/settings/OIDCSettings/OIDCSettings idempotent =*! {', { empty: true }];
export const getOpenIdSettings: OperationRow<'getOpenIdSettings'> = 'GET /api/v1/settings/OIDCSettings/OpenIdSettings safe <enabled,provider_name,idp_url,redirect_url,client_id,secret,scopes,user { ~secret';
export const setOpenIdSettings: OperationRow<'setOpenIdSettings'> = ['PUT /api/v1/settings/OIDCSettings/OpenIdSettings idempotent =*! { ~secret', { empty: true }];
export const getIntegrationsState: OperationRow<'getIntegrationsState'> = 'GET /api/v2/integrationsEnabledState safe <OIDCSettings {';
export const getSystemSettings: OperationRow<'getSystemSettings'> = 'GET /api/v1/settings/system/system safe <dta { ~token';
export const getDtaLicenseStatus: OperationRow<'getDtaLicenseStatus'> = 'POST /api/v2/dta/license_status safe =*! { ~token';
export const settings: OperationRows<'listLogServices' | 'getLogService' | 'updateLogService' | 'listMonitoringSystems' | 'getMonitoringSystem' | 'updateMonitoringSystem' | 'getLdapSettings' | 'setLdapSettings' | 'getSamlSettings' | 'setSamlSettings' | 'getOauth2Settings' | 'setOauth2Settings' | 'getOpenIdSettings' | 'setOpenIdSettings' | 'getIntegrationsState' | 'getSystemSettings' | 'getDtaLicenseStatus'> = { listLogServices, getLogService, updateLogService, listMonitoringSystems, getMonitoringSystem, updateMonitoringSystem, getLdapSettings, setLdapSettings, getSamlSettings, setSamlSettings, getOauth2Settings, setOauth2Settings, getOpenIdSettings, setOpenIdSettings, getIntegrationsState, getSystemSettings, getDtaLicenseStatus };

export const listLicenses: OperationRow<'listLicenses'> = 'GET /api/v2/licenses safe page pagesize order_by <resources {';
export const getLicense: OperationRow<'getLicense'> = 'GET /api/v2/license safe <type { ~external_token';
export const licenses: OperationRows<'listLicenses' | 'getLicense'> = { listLicenses, getLicense };

export const getDashboard: OperationRow<'getDashboard'> = 'GET /api/v1/dashboard safe registry hosts containers_app <running_containers {';
export const getDashboardTrend: OperationRow<'getDashboardTrend'> = 'GET /api/v1/dashboard/{trend}/trends safe trend! [';
export const getAuditTotals: OperationRow<'getAuditTotals'> = 'GET /api/v1/audit/access_totals safe alert limit time type <total {';
export const dashboard: OperationRows<'getDashboard' | 'getDashboardTrend' | 'getAuditTotals'> = { getDashboard, getDashboardTrend, getAuditTotals };

export const getAccount: OperationRow<'getAccount'> = ['GET /v2/accounts/{id} safe id! expand, >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getUsage: OperationRow<'getUsage'> = ['GET /v2/usage safe expand, key_id >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const uploadLogo: OperationRow<'uploadLogo'> = ['POST /v2/uploads never svg_logo! >/data', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], empty: true }];
export const cspmAccount: OperationRows<'getAccount' | 'getUsage' | 'uploadLogo'> = { getAccount, getUsage, uploadLogo };

export const listAlerts: OperationRow<'listAlerts'> = ['GET /v2/alerts safe expand, limit offset >/data [ ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createAlert: OperationRow<'createAlert'> = ['POST /v2/alerts never result! enabled key_id! test_id! integration_ids >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getAlert: OperationRow<'getAlert'> = ['GET /v2/alerts/{id} safe id! expand, >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateAlert: OperationRow<'updateAlert'> = ['PUT /v2/alerts/{id} idempotent id! result enabled key_id integration_ids >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteAlert: OperationRow<'deleteAlert'> = ['DELETE /v2/alerts/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const cspmAlerts: OperationRows<'listAlerts' | 'createAlert' | 'getAlert' | 'updateAlert' | 'deleteAlert'> = { listAlerts, createAlert, getAlert, updateAlert, deleteAlert };

export const listApiKeys: OperationRow<'listApiKeys'> = ['GET /v2/apikeys safe open_access limit offset >/data [ ~secret', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', next: '/meta/next_offset', end: 'next' } }, paged];
export const createApiKey: OperationRow<'createApiKey'> = ['POST /v2/apikeys never description! source_key_id ip_addresses expiration roles permission_ids whitelisted iac_token system_key >/data { ~secret', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], requestRules: rules3 }];
export const getApiKey: OperationRow<'getApiKey'> = ['GET /v2/apikeys/{id} safe id! >/data { ~secret', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateApiKey: OperationRow<'updateApiKey'> = ['PUT /v2/apikeys/{id} idempotent id! description enabled ip_addresses roles group_id permission_ids >/data', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], empty: true }];
export const deleteApiKey: OperationRow<'deleteApiKey'> = ['DELETE /v2/apikeys/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], empty: true, gone: [404] }];
export const cspmApiKeys: OperationRows<'listApiKeys' | 'createApiKey' | 'getApiKey' | 'updateApiKey' | 'deleteApiKey'> = { listApiKeys, createApiKey, getApiKey, updateApiKey, deleteApiKey };

export const listAuditLogs: OperationRow<'listAuditLogs'> = ['GET /v2/auditlogs safe start_date end_date limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const listEvents: OperationRow<'listEvents'> = ['GET /v2/events safe result region action start_date end_date key_id expand, page pagesize order_by order limit offset >/data {[', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 50, first: 1, items: ['/data/events', '/data/Events', '/data'], total: '/data/count', key: ['/id'], order: 'order_by', unique: ['id'], end: 'total' } }, paged];
export const getEvent: OperationRow<'getEvent'> = ['GET /v2/events/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const cspmAudit: OperationRows<'listAuditLogs' | 'listEvents' | 'getEvent'> = { listAuditLogs, listEvents, getEvent };

export const listAudits: OperationRow<'listAudits'> = ['GET /v2/audits safe test_id! >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const listCategories: OperationRow<'listCategories'> = ['GET /v2/categories safe limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const getCategory: OperationRow<'getCategory'> = ['GET /v2/categories/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const listCompliances: OperationRow<'listCompliances'> = ['GET /v2/compliances safe scan_id! program_id! summary >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], timeoutMs: 300000 }];
export const listPrograms: OperationRow<'listPrograms'> = ['GET /v2/programs safe expand, limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createProgram: OperationRow<'createProgram'> = ['POST /v2/programs never name! description >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const createPdfReport: OperationRow<'createPdfReport'> = ['POST /v2/pdfs never report! scan_id! program_id program_ids >/data { ~url', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const listControls: OperationRow<'listControls'> = ['GET /v2/controls safe limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createControl: OperationRow<'createControl'> = ['POST /v2/controls never name! description >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getControl: OperationRow<'getControl'> = ['GET /v2/controls/{id} safe id! expand, >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateControl: OperationRow<'updateControl'> = ['PUT /v2/controls/{id} idempotent id! name description action test_id >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteControl: OperationRow<'deleteControl'> = ['DELETE /v2/controls/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const cspmCompliance: OperationRows<'listAudits' | 'listCategories' | 'getCategory' | 'listCompliances' | 'listPrograms' | 'createProgram' | 'createPdfReport' | 'listControls' | 'createControl' | 'getControl' | 'updateControl' | 'deleteControl'> = { listAudits, listCategories, getCategory, listCompliances, listPrograms, createProgram, createPdfReport, listControls, createControl, getControl, updateControl, deleteControl };

export const listDeliveries: OperationRow<'listDeliveries'> = ['GET /v2/deliveries safe expand, limit offset >/data [ ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createDelivery: OperationRow<'createDelivery'> = ['POST /v2/deliveries never send_new_risks! key_id! integration_id! >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getDelivery: OperationRow<'getDelivery'> = ['GET /v2/deliveries/{id} safe id! expand, >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateDelivery: OperationRow<'updateDelivery'> = ['PUT /v2/deliveries/{id} idempotent id! send_new_risks! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteDelivery: OperationRow<'deleteDelivery'> = ['DELETE /v2/deliveries/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const cspmDeliveries: OperationRows<'listDeliveries' | 'createDelivery' | 'getDelivery' | 'updateDelivery' | 'deleteDelivery'> = { listDeliveries, createDelivery, getDelivery, updateDelivery, deleteDelivery };

export const listGroups: OperationRow<'listGroups'> = ['GET /v2/groups safe limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createGroup: OperationRow<'createGroup'> = ['POST /v2/groups never name! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getGroup: OperationRow<'getGroup'> = ['GET /v2/groups/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateGroup: OperationRow<'updateGroup'> = ['PUT /v2/groups/{id} idempotent id! =*! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], empty: true }];
export const deleteGroup: OperationRow<'deleteGroup'> = ['DELETE /v2/groups/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], empty: true, gone: [404] }];
export const cspmGroups: OperationRows<'listGroups' | 'createGroup' | 'getGroup' | 'updateGroup' | 'deleteGroup'> = { listGroups, createGroup, getGroup, updateGroup, deleteGroup };

export const listIntegrations: OperationRow<'listIntegrations'> = ['GET /v2/integrations safe limit offset >/data [ ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createIntegration: OperationRow<'createIntegration'> = ['POST /v2/integrations never name! type! enabled send_scan_results send_new_risks settings! >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getIntegration: OperationRow<'getIntegration'> = ['GET /v2/integrations/{id} safe id! >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateIntegration: OperationRow<'updateIntegration'> = ['PUT /v2/integrations/{id} idempotent id! enabled send_scan_results send_new_risks settings >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteIntegration: OperationRow<'deleteIntegration'> = ['DELETE /v2/integrations/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const cspmIntegrations: OperationRows<'listIntegrations' | 'createIntegration' | 'getIntegration' | 'updateIntegration' | 'deleteIntegration'> = { listIntegrations, createIntegration, getIntegration, updateIntegration, deleteIntegration };

export const listKeys: OperationRow<'listKeys'> = ['GET /v2/keys safe paid cloud page pagesize order_by order limit offset >/data {[', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 50, first: 1, items: ['/data/keys', '/data'], total: '/data/count', key: ['/id'], order: 'order_by', unique: ['id'], end: 'total' } }, paged];
export const createKey: OperationRow<'createKey'> = ['POST /v2/keys never name! cloud group_id! role_arn external_id connection autoconnect base_cspm enabled_regions display_name >/data { ~key_value~private_key', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getKey: OperationRow<'getKey'> = ['GET /v2/keys/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateKey: OperationRow<'updateKey'> = ['PUT /v2/keys/{id} idempotent id! paid interval group_id tags connection remediation_connection >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteKey: OperationRow<'deleteKey'> = ['DELETE /v2/keys/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const createGeneratedIds: OperationRow<'createGeneratedIds'> = ['POST /v2/generatedids never count >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const createOtpSecrets: OperationRow<'createOtpSecrets'> = ['POST /v2/otpsecrets never count! >/data [ ~otpsecret~generated_id', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const cspmKeys: OperationRows<'listKeys' | 'createKey' | 'getKey' | 'updateKey' | 'deleteKey' | 'createGeneratedIds' | 'createOtpSecrets'> = { listKeys, createKey, getKey, updateKey, deleteKey, createGeneratedIds, createOtpSecrets };

export const listRemediationPolicies: OperationRow<'listRemediationPolicies'> = ['GET /v2/policies safe limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createRemediationPolicy: OperationRow<'createRemediationPolicy'> = ['POST /v2/policies never key_id group_id rules! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getRemediationPolicy: OperationRow<'getRemediationPolicy'> = ['GET /v2/policies/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateRemediationPolicy: OperationRow<'updateRemediationPolicy'> = ['PUT /v2/policies/{id} idempotent id! key_id group_id rules! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteRemediationPolicy: OperationRow<'deleteRemediationPolicy'> = ['DELETE /v2/policies/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const listRemediations: OperationRow<'listRemediations'> = ['GET /v2/remediations safe expand, limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createRemediation: OperationRow<'createRemediation'> = ['POST /v2/remediations never result_ids! token_code! input >/data { ~token_code', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getRemediation: OperationRow<'getRemediation'> = ['GET /v2/remediations/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const cspmRemediation: OperationRows<'listRemediationPolicies' | 'createRemediationPolicy' | 'getRemediationPolicy' | 'updateRemediationPolicy' | 'deleteRemediationPolicy' | 'listRemediations' | 'createRemediation' | 'getRemediation'> = { listRemediationPolicies, createRemediationPolicy, getRemediationPolicy, updateRemediationPolicy, deleteRemediationPolicy, listRemediations, createRemediation, getRemediation };

export const listRoutings: OperationRow<'listRoutings'> = ['GET /v2/routings safe expand, limit offset >/data [ ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createRouting: OperationRow<'createRouting'> = ['POST /v2/routings never enabled key_id! integration_ids! result! actions! >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getRouting: OperationRow<'getRouting'> = ['GET /v2/routings/{id} safe id! >/data { ~slack_webhook_url~opsgenie_apikey', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateRouting: OperationRow<'updateRouting'> = ['PUT /v2/routings/{id} idempotent id! enabled key_id integration_ids result actions >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteRouting: OperationRow<'deleteRouting'> = ['DELETE /v2/routings/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const cspmRoutings: OperationRows<'listRoutings' | 'createRouting' | 'getRouting' | 'updateRouting' | 'deleteRouting'> = { listRoutings, createRouting, getRouting, updateRouting, deleteRouting };

export const listScans: OperationRow<'listScans'> = ['GET /v2/scans safe key_id group_ids, start_date end_date limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const getScan: OperationRow<'getScan'> = ['GET /v2/scans/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], timeoutMs: 300000, stability: 'deprecated' }];
export const deleteScan: OperationRow<'deleteScan'> = ['DELETE /v2/scans/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const getScanV2: OperationRow<'getScanV2'> = ['GET /v2/scansv2/{id} safe id! page >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'cursor', position: 'page', items: '/data/results', next: '/data/next', end: 'next' } }, paged];
export const startRealtimeScan: OperationRow<'startRealtimeScan'> = ['POST /v2/realtimes never key_id! test_ids save >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getRealtimeScan: OperationRow<'getRealtimeScan'> = ['GET /v2/realtimes/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const scanCloudFormation: OperationRow<'scanCloudFormation'> = ['POST /v2/cloudformations safe yaml base64 json settings >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const scanTerraform: OperationRow<'scanTerraform'> = ['POST /v2/terraforms safe base64! folder >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const cspmScans: OperationRows<'listScans' | 'getScan' | 'deleteScan' | 'getScanV2' | 'startRealtimeScan' | 'getRealtimeScan' | 'scanCloudFormation' | 'scanTerraform'> = { listScans, getScan, deleteScan, getScanV2, startRealtimeScan, getRealtimeScan, scanCloudFormation, scanTerraform };

export const listSuppressions: OperationRow<'listSuppressions'> = ['GET /v2/suppressions safe key_id region test_id expand, page pagesize order_by order limit offset >/data {[', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'page', position: 'page', size: 'pagesize', maxSize: 50, first: 1, items: ['/data/results', '/data'], total: '/data/count', key: ['/id'], order: 'order_by', unique: ['id'], end: 'total' } }, paged];
export const createSuppression: OperationRow<'createSuppression'> = ['POST /v2/suppressions never region resource test_id key_id comment expires tags >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getSuppression: OperationRow<'getSuppression'> = ['GET /v2/suppressions/{id} safe id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const deleteSuppression: OperationRow<'deleteSuppression'> = ['DELETE /v2/suppressions/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], gone: [404] }];
export const cspmSuppressions: OperationRows<'listSuppressions' | 'createSuppression' | 'getSuppression' | 'deleteSuppression'> = { listSuppressions, createSuppression, getSuppression, deleteSuppression };

export const listTests: OperationRow<'listTests'> = ['GET /v2/tests safe expand, cloud limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const getTest: OperationRow<'getTest'> = ['GET /v2/tests/{id} safe id! expand, >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateTestSeverity: OperationRow<'updateTestSeverity'> = ['PUT /v2/tests/{id} idempotent id! severity! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const cspmTests: OperationRows<'listTests' | 'getTest' | 'updateTestSeverity'> = { listTests, getTest, updateTestSeverity };

export const listCspmUsers: OperationRow<'listCspmUsers'> = ['GET /v2/users safe expand, limit offset >/data [', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 50, first: 0, items: '/data', end: 'short-page' } }, paged];
export const createCspmUser: OperationRow<'createCspmUser'> = ['POST /v2/users never email! account_admin csp_roles mfa_enabled >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const getCspmUser: OperationRow<'getCspmUser'> = ['GET /v2/users/{id} safe id! expand, >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'] }];
export const updateCspmUser: OperationRow<'updateCspmUser'> = ['PUT /v2/users/{id} idempotent id! account_admin csp_roles mfa_enabled >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], empty: true }];
export const deleteCspmUser: OperationRow<'deleteCspmUser'> = ['DELETE /v2/users/{id} idempotent id! >/data {', { host: 'cspm', security: ['hmacKey', 'hmacTimestamp', 'hmacSignature', 'bearerAuth'], empty: true, gone: [404] }];
export const cspmUsers: OperationRows<'listCspmUsers' | 'createCspmUser' | 'getCspmUser' | 'updateCspmUser' | 'deleteCspmUser'> = { listCspmUsers, createCspmUser, getCspmUser, updateCspmUser, deleteCspmUser };

export const listSamlMappings: OperationRow<'listSamlMappings'> = ['GET /api/cspm/v2/samlmappings safe >/data [', { host: 'platform' }];
export const createSamlMapping: OperationRow<'createSamlMapping'> = ['POST /api/cspm/v2/samlmappings never csp_role! saml_groups! >/data {', { host: 'platform' }];
export const getSamlMapping: OperationRow<'getSamlMapping'> = ['GET /api/cspm/v2/samlmappings/{id} safe id! >/data {', { host: 'platform' }];
export const updateSamlMapping: OperationRow<'updateSamlMapping'> = ['PUT /api/cspm/v2/samlmappings/{id} idempotent id! saml_groups!', { host: 'platform', empty: true }];
export const deleteSamlMapping: OperationRow<'deleteSamlMapping'> = ['DELETE /api/cspm/v2/samlmappings/{id} idempotent id!', { host: 'platform', empty: true, gone: [404] }];
export const samlMappings: OperationRows<'listSamlMappings' | 'createSamlMapping' | 'getSamlMapping' | 'updateSamlMapping' | 'deleteSamlMapping'> = { listSamlMappings, createSamlMapping, getSamlMapping, updateSamlMapping, deleteSamlMapping };

export const listPlatformPermissionSets: OperationRow<'listPlatformPermissionSets'> = ['GET /api/access_mgmt/permissions safe page size {', { host: 'platform', page: { style: 'page', position: 'page', size: 'size', maxSize: 50, first: 1, items: '/permissions', total: '/total', key: ['/name'], end: 'total' } }, paged];
export const createPlatformPermissionSet: OperationRow<'createPlatformPermissionSet'> = ['POST /api/access_mgmt/permissions never name! description actions', { host: 'platform', empty: true }];
export const listPlatformPermissionActions: OperationRow<'listPlatformPermissionActions'> = 'GET /api/access_mgmt/permissions/actions safe <modules {';
export const getPlatformPermissionSet: OperationRow<'getPlatformPermissionSet'> = ['GET /api/access_mgmt/permissions/{name} safe name! <name {', { host: 'platform' }];
export const updatePlatformPermissionSet: OperationRow<'updatePlatformPermissionSet'> = ['PUT /api/access_mgmt/permissions/{name} idempotent name! description actions', { host: 'platform', empty: true, same: { name: 'name' } }];
export const deletePlatformPermissionSet: OperationRow<'deletePlatformPermissionSet'> = ['DELETE /api/access_mgmt/permissions/{name} idempotent name!', { host: 'platform', empty: true, gone: [404] }];
export const platformPermissionSets: OperationRows<'listPlatformPermissionSets' | 'createPlatformPermissionSet' | 'listPlatformPermissionActions' | 'getPlatformPermissionSet' | 'updatePlatformPermissionSet' | 'deletePlatformPermissionSet'> = { listPlatformPermissionSets, createPlatformPermissionSet, listPlatformPermissionActions, getPlatformPermissionSet, updatePlatformPermissionSet, deletePlatformPermissionSet };

export const listCodeRepositories: OperationRow<'listCodeRepositories'> = ['GET /v2/build/repositories safe page page_size order_by no_scan_repositories {', { host: 'supply-chain', page: { style: 'page', position: 'page', size: 'page_size', maxSize: 200, first: 1, items: '/data', total: '/total_count', key: ['/repository_id'], order: 'order_by', end: 'total' } }, paged];
export const listDetections: OperationRow<'listDetections'> = ['GET /v2/build/detections safe page page_size {', { host: 'supply-chain', page: { style: 'page', position: 'page', size: 'page_size', maxSize: 200, first: 1, items: '/data', total: '/total_count', key: ['/avd_id'], end: 'total' } }, paged];
export const listDetectionInstances: OperationRow<'listDetectionInstances'> = ['GET /v2/build/detections/{avd_id}/instances safe avd_id! page page_size {', { host: 'supply-chain', page: { style: 'page', position: 'page', size: 'page_size', maxSize: 200, first: 1, items: '/data', total: '/total_count', end: 'total' } }, paged];
export const listSuppressionRules: OperationRow<'listSuppressionRules'> = ['GET /v2/build/suppressionsV2 safe page page_size order_by type {', { host: 'supply-chain', page: { style: 'page', position: 'page', size: 'page_size', maxSize: 200, first: 1, items: '/data', total: '/total_count', key: ['/policy_id'], order: 'order_by', unique: ['policy_id'], end: 'total' } }, paged];
export const createSuppressionRule: OperationRow<'createSuppressionRule'> = ['POST /v2/build/suppressionsV2 never =*! <policy_id {', { host: 'supply-chain', empty: true }];
export const getSuppressionRule: OperationRow<'getSuppressionRule'> = ['GET /v2/build/suppressionsV2/{id} safe id! <policy_id {', { host: 'supply-chain' }];
export const updateSuppressionRule: OperationRow<'updateSuppressionRule'> = ['PUT /v2/build/suppressionsV2/{id} idempotent id! =*! {', { host: 'supply-chain', empty: true }];
export const deleteSuppressionRule: OperationRow<'deleteSuppressionRule'> = ['DELETE /v2/build/suppressionsV2/{id} idempotent id! {', { host: 'supply-chain', empty: true, gone: [404] }];
export const listCodeScanResults: OperationRow<'listCodeScanResults'> = ['GET /api/v1/scans/results safe repositoryIds scanIds page size {', { host: 'codesec', timeoutMs: 120000, page: { style: 'page', position: 'page', size: 'size', maxSize: 10000, first: 1, items: '/data', total: '/total', key: ['/result_hash'], end: 'total' } }, paged];
export const supplyChain: OperationRows<'listCodeRepositories' | 'listDetections' | 'listDetectionInstances' | 'listSuppressionRules' | 'createSuppressionRule' | 'getSuppressionRule' | 'updateSuppressionRule' | 'deleteSuppressionRule' | 'listCodeScanResults'> = { listCodeRepositories, listDetections, listDetectionInstances, listSuppressionRules, createSuppressionRule, getSuppressionRule, updateSuppressionRule, deleteSuppressionRule, listCodeScanResults };

export const listExports: OperationRow<'listExports'> = ['GET /api/v1/exports safe >/data [', { host: 'cnapp-export' }];
export const createExport: OperationRow<'createExport'> = ['POST /api/v1/exports never =*! <export_id {', { host: 'cnapp-export' }];
export const getExport: OperationRow<'getExport'> = ['GET /api/v1/exports/{id} safe id! {', { host: 'cnapp-export' }];
export const deleteExports: OperationRow<'deleteExports'> = ['POST /api/v1/exports/delete idempotent =*! {', { host: 'cnapp-export', empty: true, gone: [404] }];
export const setExportActivityStatus: OperationRow<'setExportActivityStatus'> = ['PUT /api/v1/exports/{id}/activity-status idempotent id! =*! {', { host: 'cnapp-export', empty: true }];
export const getExportMetadata: OperationRow<'getExportMetadata'> = ['GET /api/v1/exports/metadata safe >/data {', { host: 'cnapp-export' }];
export const getExportEntitiesData: OperationRow<'getExportEntitiesData'> = ['GET /api/v1/exports/entities-data safe >/data {', { host: 'cnapp-export' }];
export const listExportIntegrations: OperationRow<'listExportIntegrations'> = ['GET /api/v1/exports/integrations safe >/data [', { host: 'cnapp-export' }];
export const cnappExports: OperationRows<'listExports' | 'createExport' | 'getExport' | 'deleteExports' | 'setExportActivityStatus' | 'getExportMetadata' | 'getExportEntitiesData' | 'listExportIntegrations'> = { listExports, createExport, getExport, deleteExports, setExportActivityStatus, getExportMetadata, getExportEntitiesData, listExportIntegrations };

export const startDiscovery: OperationRow<'startDiscovery'> = ['POST /discover/{cloud} never cloud! #X-API-Key! #X-Timestamp! #X-Authenticate-Api-Key-Signature! #X-Register-New-Cspm-Signature! #X-Tokens-Signature =*! <state { ~x-api-key~x-authenticate-api-key-signature~x-register-new-cspm-signature~x-tokens-signature~payload~payload_vm', { host: 'autoconnect', security: [] }];
export const deleteDiscovery: OperationRow<'deleteDiscovery'> = ['DELETE /discover idempotent #X-API-Key! #X-Timestamp! #X-Authenticate-Api-Key-Signature! #X-Register-New-Cspm-Signature! #X-Tokens-Signature =*! { ~x-api-key~x-authenticate-api-key-signature~x-register-new-cspm-signature~x-tokens-signature', { host: 'autoconnect', security: [], empty: true, gone: [404] }];
export const updateDiscoveryCredentials: OperationRow<'updateDiscoveryCredentials'> = ['PUT /discover/update-credentials/{cloud} idempotent cloud! #X-API-Key! #X-Timestamp! #X-Authenticate-Api-Key-Signature! #X-Tokens-Signature =*! { ~x-api-key~x-authenticate-api-key-signature~x-tokens-signature', { host: 'autoconnect', security: [], empty: true }];
export const listConnectedAccounts: OperationRow<'listConnectedAccounts'> = ['GET /connected-accounts/provider safe cloud_provider integration_type organization_id #X-API-Key! #X-Timestamp! #X-Authenticate-Api-Key-Signature! #X-Register-New-Cspm-Signature! #X-Tokens-Signature <cloud_accounts_data { ~x-api-key~x-authenticate-api-key-signature~x-register-new-cspm-signature~x-tokens-signature', { host: 'autoconnect', security: [] }];
export const autoconnect: OperationRows<'startDiscovery' | 'deleteDiscovery' | 'updateDiscoveryCredentials' | 'listConnectedAccounts'> = { startDiscovery, deleteDiscovery, updateDiscoveryCredentials, listConnectedAccounts };
