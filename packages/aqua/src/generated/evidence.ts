// Generated from specs/aqua by pnpm generate. Do not edit.
import type { OperationEvidence } from '@sec/core/vendor';

/** Name of an operation. */
export type OperationId =
  | 'signIn'
  | 'createToken'
  | 'getEnvironment'
  | 'login'
  | 'getApiInfo'
  | 'listRegistries'
  | 'createRegistry'
  | 'listRegistriesPaged'
  | 'getRegistry'
  | 'updateRegistry'
  | 'deleteRegistry'
  | 'startImageScan'
  | 'getImageScanStatus'
  | 'getImageScanResult'
  | 'downloadCveReportCsv'
  | 'listScanJobs'
  | 'listScanners'
  | 'getScanQueueSummary'
  | 'cancelScanJobs'
  | 'requeueScanJobs'
  | 'clearScanQueue'
  | 'listImages'
  | 'registerImage'
  | 'getImage'
  | 'deleteImage'
  | 'listImageVulnerabilities'
  | 'listImageScanHistory'
  | 'listImageSensitiveData'
  | 'listImageResources'
  | 'exportImages'
  | 'listImageMalware'
  | 'listImageLayers'
  | 'deleteImagesByUid'
  | 'registerImages'
  | 'rescanImages'
  | 'allowImages'
  | 'blockImages'
  | 'listRepositories'
  | 'deleteRepository'
  | 'getRiskCounts'
  | 'listVulnerabilities'
  | 'listAcknowledgements'
  | 'createAcknowledgements'
  | 'deleteAcknowledgements'
  | 'listExportColumns'
  | 'listExporters'
  | 'startVulnerabilityExport'
  | 'getVulnerabilityExportJob'
  | 'streamVulnerabilityExport'
  | 'listInventoryImages'
  | 'countInventoryImages'
  | 'listInventoryVms'
  | 'countInventoryVms'
  | 'listInventoryCodeRepositories'
  | 'listKubernetesResources'
  | 'getResourceHierarchy'
  | 'listNamespaces'
  | 'listContainers'
  | 'listContainersV1'
  | 'inspectContainer'
  | 'listHosts'
  | 'getHost'
  | 'listHostVulnerabilities'
  | 'listHostMalware'
  | 'listHostImages'
  | 'getBenchResults'
  | 'getHostStatus'
  | 'listInfrastructure'
  | 'getInfrastructure'
  | 'getInfrastructureByName'
  | 'listFunctions'
  | 'listServerlessApplications'
  | 'createServerlessApplication'
  | 'getServerlessApplication'
  | 'updateServerlessApplication'
  | 'deleteServerlessApplication'
  | 'listEnforcerGroups'
  | 'updateEnforcerGroup'
  | 'createEnforcerGroup'
  | 'getEnforcerGroup'
  | 'deleteEnforcerGroup'
  | 'listGateways'
  | 'getGateway'
  | 'listScannerGroups'
  | 'createScannerGroup'
  | 'deleteScannerGroups'
  | 'getScannerGroup'
  | 'updateScannerGroup'
  | 'migrateScannerGroup'
  | 'listAssurancePolicies'
  | 'listAssurancePoliciesOfKind'
  | 'createAssurancePolicy'
  | 'getAssurancePolicy'
  | 'updateAssurancePolicy'
  | 'deleteAssurancePolicy'
  | 'listImageAssurancePolicies'
  | 'createImageAssurancePolicy'
  | 'getImageAssurancePolicy'
  | 'listImagePermissions'
  | 'listAssuranceScripts'
  | 'createAssuranceScript'
  | 'getAssuranceScript'
  | 'updateAssuranceScript'
  | 'deleteAssuranceScript'
  | 'listRuntimePolicies'
  | 'createRuntimePolicy'
  | 'getRuntimePolicy'
  | 'updateRuntimePolicy'
  | 'deleteRuntimePolicy'
  | 'listFirewallPolicies'
  | 'createFirewallPolicy'
  | 'getFirewallPolicy'
  | 'updateFirewallPolicy'
  | 'deleteFirewallPolicy'
  | 'listServices'
  | 'createService'
  | 'getService'
  | 'updateService'
  | 'deleteService'
  | 'listResponsePolicies'
  | 'createResponsePolicy'
  | 'deleteResponsePolicies'
  | 'getResponsePolicyConfig'
  | 'getResponsePolicy'
  | 'updateResponsePolicy'
  | 'deleteResponsePolicy'
  | 'setResponsePolicyStatus'
  | 'listUsers'
  | 'createUser'
  | 'getUser'
  | 'updateUser'
  | 'deleteUser'
  | 'changeUserPassword'
  | 'listRoles'
  | 'createRole'
  | 'getRole'
  | 'updateRole'
  | 'deleteRole'
  | 'listPermissionSets'
  | 'createPermissionSet'
  | 'listPermissionActions'
  | 'getPermissionSet'
  | 'updatePermissionSet'
  | 'deletePermissionSet'
  | 'listApplicationScopes'
  | 'createApplicationScope'
  | 'deleteApplicationScopes'
  | 'getApplicationScope'
  | 'updateApplicationScope'
  | 'deleteApplicationScope'
  | 'createConsoleApiKey'
  | 'updateConsoleApiKey'
  | 'deleteConsoleApiKey'
  | 'listLabels'
  | 'createLabel'
  | 'getLabel'
  | 'updateLabel'
  | 'deleteLabel'
  | 'listNotificationOutputs'
  | 'createNotificationOutput'
  | 'getNotificationOutput'
  | 'updateNotificationOutput'
  | 'deleteNotificationOutput'
  | 'getSlackNotifier'
  | 'putSlackNotifier'
  | 'listLogServices'
  | 'getLogService'
  | 'updateLogService'
  | 'listMonitoringSystems'
  | 'getMonitoringSystem'
  | 'updateMonitoringSystem'
  | 'getLdapSettings'
  | 'setLdapSettings'
  | 'getSamlSettings'
  | 'setSamlSettings'
  | 'getOauth2Settings'
  | 'setOauth2Settings'
  | 'getOpenIdSettings'
  | 'setOpenIdSettings'
  | 'getIntegrationsState'
  | 'getSystemSettings'
  | 'listSecretKeyStores'
  | 'createSecretKeyStore'
  | 'deleteSecretKeyStore'
  | 'listSecrets'
  | 'getSecret'
  | 'exportSettings'
  | 'importSettings'
  | 'getDtaLicenseStatus'
  | 'listLicenses'
  | 'getLicense'
  | 'getDashboard'
  | 'getDashboardTrend'
  | 'getAuditTotals'
  | 'getAccount'
  | 'getUsage'
  | 'uploadLogo'
  | 'listAlerts'
  | 'createAlert'
  | 'getAlert'
  | 'updateAlert'
  | 'deleteAlert'
  | 'listApiKeys'
  | 'createApiKey'
  | 'getApiKey'
  | 'updateApiKey'
  | 'deleteApiKey'
  | 'listAuditLogs'
  | 'listEvents'
  | 'getEvent'
  | 'listAudits'
  | 'listCategories'
  | 'getCategory'
  | 'listCompliances'
  | 'listPrograms'
  | 'createProgram'
  | 'createPdfReport'
  | 'listControls'
  | 'createControl'
  | 'getControl'
  | 'updateControl'
  | 'deleteControl'
  | 'listDeliveries'
  | 'createDelivery'
  | 'getDelivery'
  | 'updateDelivery'
  | 'deleteDelivery'
  | 'listGroups'
  | 'createGroup'
  | 'getGroup'
  | 'updateGroup'
  | 'deleteGroup'
  | 'listIntegrations'
  | 'createIntegration'
  | 'getIntegration'
  | 'updateIntegration'
  | 'deleteIntegration'
  | 'listKeys'
  | 'createKey'
  | 'getKey'
  | 'updateKey'
  | 'deleteKey'
  | 'createGeneratedIds'
  | 'createOtpSecrets'
  | 'listRemediationPolicies'
  | 'createRemediationPolicy'
  | 'getRemediationPolicy'
  | 'updateRemediationPolicy'
  | 'deleteRemediationPolicy'
  | 'listRemediations'
  | 'createRemediation'
  | 'getRemediation'
  | 'listRoutings'
  | 'createRouting'
  | 'getRouting'
  | 'updateRouting'
  | 'deleteRouting'
  | 'listScans'
  | 'getScan'
  | 'deleteScan'
  | 'getScanV2'
  | 'startRealtimeScan'
  | 'getRealtimeScan'
  | 'scanCloudFormation'
  | 'scanTerraform'
  | 'listSuppressions'
  | 'createSuppression'
  | 'getSuppression'
  | 'deleteSuppression'
  | 'listTests'
  | 'getTest'
  | 'updateTestSeverity'
  | 'listCspmUsers'
  | 'createCspmUser'
  | 'getCspmUser'
  | 'updateCspmUser'
  | 'deleteCspmUser'
  | 'listSamlMappings'
  | 'createSamlMapping'
  | 'getSamlMapping'
  | 'updateSamlMapping'
  | 'deleteSamlMapping'
  | 'listPlatformPermissionSets'
  | 'createPlatformPermissionSet'
  | 'listPlatformPermissionActions'
  | 'getPlatformPermissionSet'
  | 'updatePlatformPermissionSet'
  | 'deletePlatformPermissionSet'
  | 'listCodeRepositories'
  | 'listCodeRepositoryBranches'
  | 'listDetections'
  | 'listDetectionInstances'
  | 'listSuppressionRules'
  | 'createSuppressionRule'
  | 'getSuppressionRule'
  | 'updateSuppressionRule'
  | 'deleteSuppressionRule'
  | 'listBuildSuppressions'
  | 'createBuildSuppression'
  | 'getBuildSuppression'
  | 'updateBuildSuppression'
  | 'deleteBuildSuppression'
  | 'listBuildChecks'
  | 'listCodeScanResults'
  | 'listCodesecRepositories'
  | 'addRepositoryLabels'
  | 'removeRepositoryLabels'
  | 'selectCodeRepositories'
  | 'listExports'
  | 'createExport'
  | 'getExport'
  | 'deleteExports'
  | 'setExportActivityStatus'
  | 'getExportMetadata'
  | 'getExportEntitiesData'
  | 'listExportIntegrations'
  | 'startDiscovery'
  | 'deleteDiscovery'
  | 'updateDiscoveryCredentials'
  | 'listConnectedAccounts';

/** What each operation rests on, by its name. */
export const evidence: Readonly<Record<OperationId, OperationEvidence>> = {
  signIn: { mark: 'S', source: 'Aqua support: Enterprise API in the CSPM platform; aquasecurity/terraform-provider-aquasec client/client.go, GetUSEAuthToken', newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createToken: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Authentication; cloudsploit/docs API Blueprint, Signature Creation; roles and ANY: aquasecurity/terraform-provider-aquasec client/client.go; path form: andreazorzetto/aquasec-lib aquasec/auth.py; group_id: AbsaOSS/aquasec-scan-results', newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { csp_roles: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/client.go', year: 2026 }, group_id: { mark: 'T', source: 'AbsaOSS/aquasec-scan-results', year: 2026 } } },
  getEnvironment: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/client.go, GetUSEAuthToken; further members: Creativice-Oy/graph-aquasecurity-trivy src/types.ts', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  login: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/client.go, GetCspAuthToken; abilities: BryanKMorrow/aqua-sdk-go client/client.go; user: PyPI aqua 0.1.27', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getApiInfo: { mark: 'C', source: 'aquasecurity/starboard pkg/plugin/aqua/client/client.go, getAuthHeader', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listRegistries: { mark: 'S', source: 'Aqua support: Enterprise API in the CSPM platform; shape: aquasecurity/terraform-provider-aquasec client/registries.go, aquasecurity/starboard pkg/plugin/aqua/client/types.go, Creativice-Oy/graph-aquasecurity-trivy src/types.ts', newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createRegistry: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/registries.go, CreateRegistry, and docs/resources/integration_registry.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listRegistriesPaged: { mark: 'T', source: 'richardmsong/aqua-scan-gate pkg/aqua/client.go, RegistriesResponse', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getRegistry: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/registries.go, GetRegistry', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateRegistry: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/registries.go, UpdateRegistry', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteRegistry: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/registries.go, DeleteRegistry', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  startImageScan: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Start Image Scan; answer: armory-io/aquasec-scan-action', newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getImageScanStatus: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Get Scan Status', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  getImageScanResult: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Get Scan Results', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  downloadCveReportCsv: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Get Image Vulnerability Report (CSV)', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'file' },
  listScanJobs: { mark: 'S', source: 'Aqua Security API Reference (image scanning), List Scan Jobs; further members: nortonlifelock/aegis pkg/aqua/xml_scan.go', newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listScanners: { mark: 'S', source: 'Aqua Security API Reference (image scanning), List Scanners', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getScanQueueSummary: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Get Queue Summary; DataDog/integrations-extras aqua', newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  cancelScanJobs: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Cancel Jobs', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  requeueScanJobs: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Requeue Jobs', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  clearScanQueue: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Clear Queue', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listImages: { mark: 'S', source: 'Aqua Security API Reference (image scanning), List Registered Images; filters: nortonlifelock/aegis pkg/aqua/endpoints.go; path and shape: BryanKMorrow/aqua-sdk-go client/images_all.go', newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly', members: { registry: { mark: 'T', source: 'nortonlifelock/aegis pkg/aqua/endpoints.go', year: 2021 }, repository: { mark: 'T', source: 'nortonlifelock/aegis pkg/aqua/endpoints.go', year: 2021 }, include_totals: { mark: 'T', source: 'nortonlifelock/aegis pkg/aqua/endpoints.go', year: 2021 } } },
  registerImage: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Register Image; image by digest and 201: richardmsong/aqua-scan-gate pkg/aqua/client.go', newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none', members: { image: { mark: 'T', source: 'richardmsong/aqua-scan-gate pkg/aqua/client.go', year: 2026 } } },
  getImage: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Get Image Information; path and shape: aquasecurity/terraform-provider-aquasec client/image.go, GetImage; digest: richardmsong/aqua-scan-gate pkg/aqua/client.go', newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  deleteImage: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/image.go, DeleteImage', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listImageVulnerabilities: { mark: 'S', source: 'Aqua Security API Reference (image scanning), List Image Vulnerabilities; path and shape: aquasecurity/starboard pkg/plugin/aqua/client; filters: BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly', members: { skip_count: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, show_negligible: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, include_vpatch_info: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, hide_base_image: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, severity: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, severities: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, text_search: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, acknowledge_status: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, first_found_date: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, use_cvss3: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 }, columns_name: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/images_vulnerabilities.go', year: 2020 } } },
  listImageScanHistory: { mark: 'S', source: 'Aqua Security API Reference (image scanning), Get Image Scan History; shape: BryanKMorrow/aqua-sdk-go types/images/scan_history.go; query: aquasecurity/reportgen rest/requestImage.go', newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listImageSensitiveData: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go types/images/sensitive.go; aquasecurity/reportgen data/sensitive.go', year: 2020, newest: 2022, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listImageResources: { mark: 'O', source: 'Aqua support, How to acknowledge vulnerabilities via the REST API (article 16000084575)', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  exportImages: { mark: 'T', source: 'aqua 0.1.27 (PyPI), export_images', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  listImageMalware: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go types/images/malware.go; aquasecurity/reportgen data/Malware.go', year: 2020, newest: 2022, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listImageLayers: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go types/images/layers.go and client/image_layers.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  deleteImagesByUid: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/inventory.py, api_delete_images', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  registerImages: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/image.go, CreateImage', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  rescanImages: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/image.go, RescanImage; name: nortonlifelock/aegis pkg/aqua/image.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  allowImages: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/image.go, ChangeImagePermission', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  blockImages: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/image.go, ChangeImagePermission', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listRepositories: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/repositories.py; BryanKMorrow/aqua-sdk-go types/images/repositories.go; Creativice-Oy/graph-aquasecurity-trivy src/types.ts', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteRepository: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/repositories.py, api_delete_repo', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'none' },
  getRiskCounts: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go types/risks/counts.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listVulnerabilities: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/vulnerabilities.go; filters: andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, nortonlifelock/aegis pkg/aqua/endpoints.go, aquasecurity/aqua-dash', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listAcknowledgements: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/acknowledge.go, AcknowledgeRead; filters and paging: BryanKMorrow/aqua-sdk-go client/risks_acknowledge.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createAcknowledgements: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/acknowledge.go, AcknowledgeCreate, and docs/resources/acknowledge.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteAcknowledgements: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/acknowledge.go, AcknowledgeDelete', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listExportColumns: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, get_available_columns', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listExporters: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, get_exporter_names', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'none', answer: 'known' },
  startVulnerabilityExport: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, api_trigger_export', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'partly', answer: 'known' },
  getVulnerabilityExportJob: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, api_get_export_job', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  streamVulnerabilityExport: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/vulnerabilities.py, api_stream_export and export_vulnerabilities', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'file' },
  listInventoryImages: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/inventory.py and tests/test_inventory.py', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  countInventoryImages: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/inventory.py, api_get_inventory_images_count', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listInventoryVms: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/vms.py and examples/vm-extract', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  countInventoryVms: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/vms.py, api_get_vms_count', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listInventoryCodeRepositories: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/code_repositories.py, api_get_code_repositories_legacy', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  listKubernetesResources: { mark: 'T', source: 'atav928/aquasec-api', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  getResourceHierarchy: { mark: 'T', source: 'unnamed third-party use; no public document describes the route', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  listNamespaces: { mark: 'T', source: 'aquasecurity/aqua-dash src/store.js, fetchNamespaces', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  listContainers: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/containers.py and examples/global-scope-extract; atav928/aquasec-api aquasec/configs.py', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  listContainersV1: { mark: 'T', source: 'nortonlifelock/aegis pkg/aqua/workloads.go, ContainerInfo; BryanKMorrow/aqua-sdk-go client/containers.go', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  inspectContainer: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/container_inspect.go and types/containers/inspect.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'partly' },
  listHosts: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/enforcers.py; BryanKMorrow/aqua-sdk-go types/infrastructure/hosts.go; atav928/aquasec-api aquasec/get.py; DataDog/integrations-extras aqua/tests/fixtures/aqua_hosts_metrics.json', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  getHost: { mark: 'T', source: 'aquasecurity/reportgen rest/requestHost.go', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  listHostVulnerabilities: { mark: 'T', source: 'aquasecurity/reportgen rest/parseVulnerabilities.go and data/vulnerabilities.go', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listHostMalware: { mark: 'T', source: 'aquasecurity/reportgen rest/requestHost.go and data/Malware.go', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listHostImages: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/host_images.py and tests/test_host_images.py', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getBenchResults: { mark: 'T', source: 'atav928/aquasec-api aquasec/get.py and aquasec/statics.py; aquasecurity/reportgen data/bench.go', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  getHostStatus: { mark: 'T', source: 'aquasecurity/reportgen rest/requestHost.go and data/host.go, HostAssuranceType', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  listInfrastructure: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/infra_list.go and types/infrastructure/list.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getInfrastructure: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/infra_detail.go, GetDetailID', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  getInfrastructureByName: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/infra_detail.go, GetDetailName; aquasecurity/reportgen rest/requestHost.go', year: 2020, newest: 2022, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  listFunctions: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/functions.py', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  listServerlessApplications: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/serverless_application.go, GetServerlessApplications', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createServerlessApplication: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/serverless_application.go, CreateServerlessApplication; docs/resources/serverless_application.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  getServerlessApplication: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/serverless_application.go, GetServerlessApplication; aquasec/resource_serverless_application.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateServerlessApplication: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/serverless_application.go, UpdateServerlessApplication', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteServerlessApplication: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/serverless_application.go, DeleteServerlessApplication', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listEnforcerGroups: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/enforcers.go, GetEnforcerGroups; pages: andreazorzetto/aquasec-lib aquasec/enforcers.py, api_get_enforcer_groups', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  updateEnforcerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/enforcers.go, UpdateEnforcerGroup; what may stay away: andreazorzetto/aquasec-lib aquasec/enforcers.py, update_enforcer_group', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'none' },
  createEnforcerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/enforcers.go, CreateEnforcerGroup, and docs/resources/enforcer_groups.md; body of the answer: andreazorzetto/aquasec-lib aquasec/enforcers.py', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly' },
  getEnforcerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/enforcers.go, GetEnforcerGroup', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  deleteEnforcerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/enforcers.go, DeleteEnforcerGroup; delete_related: andreazorzetto/aquasec-lib aquasec/enforcers.py, api_delete_enforcer_group', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none', members: { delete_related: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/enforcers.py, api_delete_enforcer_group', year: 2026 } } },
  listGateways: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/gateway.go, GetGateways', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  getGateway: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/gateway.go, GetGateway', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listScannerGroups: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/scanner_group.go, GetScannerGroups', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createScannerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/scanner_group.go, CreateScannerGroup, and docs/resources/scanner_group.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteScannerGroups: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/scanner_group.go, DeleteScannerGroup', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getScannerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/scanner_group.go, GetScannerGroup', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateScannerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/scanner_group.go, UpdateScannerGroup', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  migrateScannerGroup: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/scanner_group.go, UpdateScannerGroup', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'none' },
  listAssurancePolicies: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client, GetAssurancePolicies', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  listAssurancePoliciesOfKind: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/assurance_policies.py (0.14.1), get_all_assurance_policies', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  createAssurancePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_policy.go, CreateAssurancePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'none' },
  getAssurancePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_policy.go, GetAssurancePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateAssurancePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_policy.go, UpdateAssurancePolicy; replacement: andreazorzetto/aquasec-lib aquasec/assurance_policies.py', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'none' },
  deleteAssurancePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_policy.go, DeleteAssurancePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listImageAssurancePolicies: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/assurance_images.go and types/assurance/images.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  createImageAssurancePolicy: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/assurance_image.go, CreateImageAssurance', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'none' },
  getImageAssurancePolicy: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/assurance_image.go and types/assurance/image.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  listImagePermissions: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go types/assurance/permission_list.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'partly' },
  listAssuranceScripts: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_script.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  createAssuranceScript: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_script.go, CreateAssuranceScript, and docs/resources/assurance_custom_script.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly' },
  getAssuranceScript: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_script.go, GetAssuranceScript', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateAssuranceScript: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_script.go, UpdateAssuranceScript', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'none' },
  deleteAssuranceScript: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/assurance_script.go, DeleteAssuranceScript', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listRuntimePolicies: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/runtime_policies.py (0.14.1), get_all_runtime_policies; aqua 0.1.27 (PyPI), list_runtime_policies', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  createRuntimePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/runtime_policy.go, CreateRuntimePolicy; defaults, answer and 409: andreazorzetto/aquasec-lib aquasec/runtime_policies.py', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly' },
  getRuntimePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/runtime_policy.go, GetRuntimePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateRuntimePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/runtime_policy.go, UpdateRuntimePolicy; replacement: andreazorzetto/aquasec-lib aquasec/runtime_policies.py, api_update_runtime_policy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'none' },
  deleteRuntimePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/runtime_policy.go, DeleteRuntimePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listFirewallPolicies: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/firewall_policy.go, GetFirewallPolicies', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createFirewallPolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/firewall_policy.go, CreateFirewallPolicy, and docs/resources/firewall_policy.md; lastupdate: atav928/aquasec-api aquasec/structures.py', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getFirewallPolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/firewall_policy.go, GetFirewallPolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateFirewallPolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/firewall_policy.go, UpdateFirewallPolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteFirewallPolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/firewall_policy.go, DeleteFirewallPolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listServices: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/service.go, GetServices', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createService: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/service.go, CreateService, and docs/resources/service.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getService: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/service.go, GetService', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateService: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/service.go, UpdateService', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteService: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/service.go, DeleteService', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listResponsePolicies: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, GetResponsePolicies', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createResponsePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, CreateResponsePolicy, and docs/resources/response_policy.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  deleteResponsePolicies: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, DeleteResponsePolicies', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  getResponsePolicyConfig: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, GetResponsePolicyConfig and ResponsePolicyConfig, and docs/data-sources/response_policy_config.md', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  getResponsePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, GetResponsePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateResponsePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, UpdateResponsePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  deleteResponsePolicy: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, DeleteResponsePolicy', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  setResponsePolicyStatus: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/response_policy.go, UpdateResponsePolicyStatus', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'partly' },
  listUsers: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go, GetUsers', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createUser: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go, CreateUser and UpdatePayload, and docs/resources/user.md; 400 for a taken id: bcgov-platform-services/aqua-scan-cli-operator utils/aqua_user.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getUser: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go, GetUser', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateUser: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go, UpdateUser and UpdatePayload', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteUser: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go, DeleteUser; 400 for an unknown user: bcgov-platform-services/aqua-scan-cli-operator utils/aqua_user.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  changeUserPassword: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go, ChangePassword', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listRoles: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role.go, GetRoles; page members: Creativice-Oy/graph-aquasecurity-trivy src/types.ts', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createRole: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role.go, CreateRole; 404 for a taken name: bcgov-platform-services/aqua-scan-cli-operator controllers/aquascanneraccount_controller.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getRole: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role.go, GetRole', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateRole: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role.go, UpdateRole', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteRole: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role.go, DeleteRole', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listPermissionSets: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets.go, GetPermissionsSets; page members: Creativice-Oy/graph-aquasecurity-trivy src/types.ts', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createPermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets.go, CreatePermissionsSet, and docs/resources/permissions_sets.md; 404 for a taken name: bcgov-platform-services/aqua-scan-cli-operator utils/aqua_permission_set.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listPermissionActions: { mark: 'T', source: 'Creativice-Oy/graph-aquasecurity-trivy src/client.ts, iterateActions, and its recording of a 2022 console', year: 2022, newest: 2022, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  getPermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets.go, GetPermissionsSet', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updatePermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets.go, UpdatePermissionsSet', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deletePermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets.go, DeletePermissionsSet', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listApplicationScopes: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec pull 388; parameters: andreazorzetto/aquasec-lib aquasec/scopes.py, api_get_scopes', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createApplicationScope: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/application_scope.go, CreateApplicationScope; 404 for a taken name: bcgov-platform-services/aqua-scan-cli-operator aqua_helpers/aqua_application_scope.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteApplicationScopes: { mark: 'T', source: 'bcgov-platform-services/aqua-scan-cli-operator utils/aqua_application_scope.go, DeleteAquaApplicationScope', year: 2021, newest: 2021, read: 2026, stability: 'unverified', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getApplicationScope: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/application_scope.go, GetApplicationScope, and pull 388', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateApplicationScope: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/application_scope.go, UpdateApplicationScope, and pull 388', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteApplicationScope: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/application_scope.go, DeleteApplicationScope, and pull 388', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  createConsoleApiKey: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/api_key.go, CreateApiKey and getApiKeyResponse', year: 2026, newest: 2026, read: 2026, stability: 'prototype', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  updateConsoleApiKey: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/api_key.go, UpdateApiKey', year: 2026, newest: 2026, read: 2026, stability: 'prototype', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  deleteConsoleApiKey: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/api_key.go, DeleteApiKey', year: 2026, newest: 2026, read: 2026, stability: 'prototype', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  listLabels: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/labels.go, GetAquaLabels', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createLabel: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/labels.go, CreateAquaLabel, and docs/resources/aqua_label.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  getLabel: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/labels.go, GetAquaLabel', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateLabel: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/labels.go, UpdateAquaLabel', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteLabel: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/labels.go, DeleteAquaLabel', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listNotificationOutputs: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/notifications.go, GetNotifications', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createNotificationOutput: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/notifications.go, CreateNotification, and docs/resources/notification.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getNotificationOutput: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/notifications.go, GetNotification', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateNotificationOutput: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/notifications.go, UpdateNotification', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  deleteNotificationOutput: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/notifications.go, DeleteNotification', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  getSlackNotifier: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/notifications.go, SlackNotificationRead and NotificationOld', year: 2026, newest: 2026, read: 2026, stability: 'deprecated', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  putSlackNotifier: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/notifications.go, SlackNotificationCreate and SlackNotificationDelete', year: 2026, newest: 2026, read: 2026, stability: 'deprecated', level: 'inventory', path: 'known', input: 'known', answer: 'none' },
  listLogServices: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/log_management.go, GetLogManagements', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  getLogService: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/log_management.go, GetLogManagement', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  updateLogService: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/log_management.go, UpdateLogManagement and DeleteLogManagement; docs/resources/log_management.md', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  listMonitoringSystems: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/monitoring_system.go, GetMonitoringSystems', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  getMonitoringSystem: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/monitoring_system.go, GetMonitoringSystem', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateMonitoringSystem: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/monitoring_system.go, UpdateMonitoringSystem; docs/resources/monitoring_system.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  getLdapSettings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/ldap.go, GetLdap', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  setLdapSettings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/ldap.go, CreateLdap', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  getSamlSettings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/sso.go, Saml and getSsoBasic; consts/consts.go', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  setSamlSettings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/sso.go, createSsoBasic', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  getOauth2Settings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/sso.go, OAuth2 and getSsoBasic; consts/consts.go', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  setOauth2Settings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/sso.go, createSsoBasic', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  getOpenIdSettings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/sso.go, OpenId and getSsoBasic; consts/consts.go', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  setOpenIdSettings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/sso.go, createSsoBasic', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  getIntegrationsState: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/sso.go, GetIntegrationState', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  getSystemSettings: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/licenses.py, api_get_dta_license', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  listSecretKeyStores: { mark: 'T', source: 'aqua 0.1.27 (PyPI), list_secret_keystores', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  createSecretKeyStore: { mark: 'T', source: 'aqua 0.1.27 (PyPI), create_secret_keystore', read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteSecretKeyStore: { mark: 'T', source: 'aqua 0.1.27 (PyPI), delete_secret_keystore', read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listSecrets: { mark: 'T', source: 'aqua 0.1.27 (PyPI), list_secrets', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  getSecret: { mark: 'T', source: 'aqua 0.1.27 (PyPI), get_secret', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  exportSettings: { mark: 'T', source: 'aqua 0.1.27 (PyPI), export_settings', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  importSettings: { mark: 'T', source: 'aqua 0.1.27 (PyPI), import_settings', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'partly', answer: 'open' },
  getDtaLicenseStatus: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/licenses.py, api_post_dta_license_utilization', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  listLicenses: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/licenses.py and examples/license-utility', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getLicense: { mark: 'T', source: 'atav928/aquasec-api README.md, "Workload Protection" (2023)', year: 2023, newest: 2023, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  getDashboard: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/dashboard.go and types/dashboard/dashboard.go; DataDog/integrations-extras aqua/tests/fixtures/aqua_base_metrics.json', year: 2020, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'partly' },
  getDashboardTrend: { mark: 'T', source: 'BryanKMorrow/aqua-sdk-go client/dashboard_trends.go and types/dashboard/trends.go', year: 2020, newest: 2020, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  getAuditTotals: { mark: 'T', source: 'DataDog/integrations-extras aqua/datadog_checks/aqua/aqua.py and aqua/tests/aqua_audit_metrics.json', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getAccount: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Accounts; further members: JupiterOne/graph-aquasec, recorded answers', year: 2021, newest: 2024, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getUsage: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/usage; key_id: aquasecurity/saas-api-samples', year: 2021, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { key_id: { mark: 'C', source: 'aquasecurity/saas-api-samples', year: 2022 } } },
  uploadLogo: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/uploads', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  listAlerts: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Alerts', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createAlert: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Alerts', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getAlert: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Alerts', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  updateAlert: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Alerts', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteAlert: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Alerts', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listApiKeys: { mark: 'O', source: 'cloudsploit/docs API Blueprint, API Keys; meta and further members: aquasecurity/terraform-provider-aquasec client/api_key.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createApiKey: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/api_key.go, docs/resources/aqua_api_key.md', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getApiKey: { mark: 'O', source: 'cloudsploit/docs API Blueprint, API Keys; aquasecurity/terraform-provider-aquasec client/api_key.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateApiKey: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/api_key.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteApiKey: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/api_key.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listAuditLogs: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Audit Logs', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listEvents: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Events', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getEvent: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Events', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listAudits: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Audits', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listCategories: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Categories', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getCategory: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Categories', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listCompliances: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Compliances; summary: aquasecurity/saas-api-samples sample-python/helpers/aqua.py', year: 2021, newest: 2022, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'known', members: { summary: { mark: 'C', source: 'aquasecurity/saas-api-samples sample-python/helpers/aqua.py', year: 2022 } } },
  listPrograms: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Programs', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createProgram: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Programs', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createPdfReport: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/pdfs', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listControls: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/controls', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createControl: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/controls', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getControl: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/controls', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateControl: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/controls', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteControl: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/controls', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listDeliveries: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Deliveries', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createDelivery: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Deliveries', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getDelivery: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Deliveries', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  updateDelivery: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Deliveries', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteDelivery: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Deliveries', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listGroups: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createGroup: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getGroup: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Groups; users: Creativice-Oy/graph-aquasecurity-trivy src/types.ts', year: 2021, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateGroup: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteGroup: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Groups; aquasecurity/terraform-provider-aquasec client/group.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listIntegrations: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Integrations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createIntegration: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Integrations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getIntegration: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Integrations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateIntegration: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Integrations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteIntegration: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Integrations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listKeys: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Keys; bare list: aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py', year: 2021, newest: 2025, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createKey: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Keys; status 200, autoconnect, base_cspm, enabled_regions, display_name: aquasecurity/terraform-aws-onboarding, terraform-azure-onboarding', year: 2021, newest: 2025, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly', members: { autoconnect: { mark: 'C', source: 'aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding', year: 2025 }, base_cspm: { mark: 'C', source: 'aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding', year: 2025 }, enabled_regions: { mark: 'C', source: 'aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding', year: 2025 }, display_name: { mark: 'C', source: 'aquasecurity/terraform-aws-onboarding; aquasecurity/terraform-azure-onboarding', year: 2025 } } },
  getKey: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Keys', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateKey: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Keys; connection: aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py', year: 2021, newest: 2025, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'partly', answer: 'open', members: { connection: { mark: 'C', source: 'aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py', year: 2025 } } },
  deleteKey: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Keys', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  createGeneratedIds: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Generated IDs; without body, status 200: aquasecurity/terraform-aws-onboarding modules/single/modules/lambda/functions/generate_external_id.py', year: 2021, newest: 2025, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createOtpSecrets: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/otpsecrets', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listRemediationPolicies: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/policies', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createRemediationPolicy: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/policies', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'partly' },
  getRemediationPolicy: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/policies', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateRemediationPolicy: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/policies', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'partly', answer: 'open' },
  deleteRemediationPolicy: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/policies', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listRemediations: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/remediations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createRemediation: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/remediations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'known' },
  getRemediation: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/remediations', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  listRoutings: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Routings', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createRouting: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Routings', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getRouting: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Routings', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  updateRouting: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Routings', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  deleteRouting: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Routings', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listScans: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Scans; newest first: aquasecurity/saas-api-samples sample-python/helpers/aqua.py', year: 2021, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getScan: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Scans', year: 2021, newest: 2021, read: 2026, stability: 'deprecated', level: 'partial', path: 'known', input: 'none', answer: 'partly' },
  deleteScan: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Scans', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  getScanV2: { mark: 'O', source: 'cloudsploit/docs API Blueprint, /v2/scansv2; aquasecurity/saas-api-samples sample-python/scan_details_p3.py', year: 2021, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  startRealtimeScan: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Scanning APIs', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getRealtimeScan: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Scanning APIs', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  scanCloudFormation: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Scanning APIs', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'partly', answer: 'known' },
  scanTerraform: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Scanning APIs; folder: aquasecurity/saas-api-samples sample-python/post_terraform_folder.py', year: 2021, newest: 2022, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { folder: { mark: 'C', source: 'aquasecurity/saas-api-samples sample-python/post_terraform_folder.py', year: 2022 } } },
  listSuppressions: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Suppressions', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createSuppression: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Suppressions', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  getSuppression: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Suppressions', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'partly' },
  deleteSuppression: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Suppressions', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listTests: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Tests', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getTest: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Tests', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateTestSeverity: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Tests', year: 2021, newest: 2021, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open' },
  listCspmUsers: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Users; expand and further members: aquasecurity/terraform-provider-aquasec client/user.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  createCspmUser: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Users; csp_roles, mfa_enabled: aquasecurity/terraform-provider-aquasec client/user.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly', members: { csp_roles: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go', year: 2026 }, mfa_enabled: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go', year: 2026 } } },
  getCspmUser: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Users; expand and further members: aquasecurity/terraform-provider-aquasec client/user.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly' },
  updateCspmUser: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Users; csp_roles, mfa_enabled: aquasecurity/terraform-provider-aquasec client/user.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'open', members: { csp_roles: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go', year: 2026 }, mfa_enabled: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/user.go', year: 2026 } } },
  deleteCspmUser: { mark: 'O', source: 'cloudsploit/docs API Blueprint, Users; aquasecurity/terraform-provider-aquasec client/user.go', year: 2021, newest: 2026, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'open' },
  listSamlMappings: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, GetRolesMappingSaas, and issue 244', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  createSamlMapping: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, CreateRoleMappingSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getSamlMapping: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, GetRoleMappingSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updateSamlMapping: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, UpdateRoleMappingSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deleteSamlMapping: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/role_mapping_saas.go, DeleteRoleMappingSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listPlatformPermissionSets: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, GetPermissionSetsSaas; page and size as parameters are an inference', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known', members: { size: { mark: 'I', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, whose answer has pages', year: 2026 } } },
  createPlatformPermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, CreatePermissionSetSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  listPlatformPermissionActions: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, GetPermissionSetActions', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  getPlatformPermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, GetPermissionSetSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  updatePlatformPermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, UpdatePermissionSetSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'none' },
  deletePlatformPermissionSet: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/permission_sets_saas.go, DeletePermissionSetSaas', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listCodeRepositories: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/code_repositories.py; JupiterOne/graph-aquasec src/aquasec/client.ts and types.ts', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'partly' },
  listCodeRepositoryBranches: { mark: 'T', source: 'AbsaOSS/aquasec-scan-results src/services/scan_trigger.py and src/utils/constants.py; DefectDojo, pull request 16022', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  listDetections: { mark: 'T', source: 'JupiterOne/graph-aquasec src/aquasec/client.ts and types.ts, iterateDetections', year: 2024, newest: 2024, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  listDetectionInstances: { mark: 'T', source: 'JupiterOne/graph-aquasec src/aquasec/client.ts and types.ts, iterateDetectionInstances', year: 2024, newest: 2024, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  listSuppressionRules: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/suppression_rules.go, GetSuppressionRules; aquasec/data_suppression_rules.go', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'partly' },
  createSuppressionRule: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/suppression_rules.go, CreateSuppressionRule', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  getSuppressionRule: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/suppression_rules.go, GetSuppressionRule', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  updateSuppressionRule: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/suppression_rules.go, UpdateSuppressionRule', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  deleteSuppressionRule: { mark: 'C', source: 'aquasecurity/terraform-provider-aquasec client/suppression_rules.go, DeleteSuppressionRule', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  listBuildSuppressions: { mark: 'C', source: 'aquasecurity/trivy-mcp GetSuppressions; filters, paging and members: shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  createBuildSuppression: { mark: 'T', source: 'shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, create_suppression', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  getBuildSuppression: { mark: 'T', source: 'shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, get_suppression', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  updateBuildSuppression: { mark: 'T', source: 'shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, update_suppression, which names the schema UpdateBuildSecuritySuppression', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  deleteBuildSuppression: { mark: 'T', source: 'shubham-shewale/custom-tools aquasec_mcp src/aquasec_mcp/tools/suppressions.py, delete_suppression', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'none' },
  listBuildChecks: { mark: 'T', source: 'unnamed third-party use: a shell script of 2026 that fetches the results of IaC checks', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  listCodeScanResults: { mark: 'T', source: 'AbsaOSS/aquasec-scan-results src/services/scan_fetcher.py, sarif_convertor.py and branch_comparator.py; branches and equal rows: DefectDojo, pull request 16022 and connector page "Aqua Supply Chain"', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  listCodesecRepositories: { mark: 'T', source: 'mpavelka/aqua-cli app/client/code_repositories/retrieve.py, codesec_api_v1_repositories', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  addRepositoryLabels: { mark: 'T', source: 'mpavelka/aqua-cli app/client/code_repositories/labels.py, codesec_api_v1_repositories_label', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'none' },
  removeRepositoryLabels: { mark: 'T', source: 'mpavelka/aqua-cli app/client/code_repositories/labels.py, delete_codesec_api_v1_repositories_labels', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'none' },
  selectCodeRepositories: { mark: 'T', source: 'mpavelka/aqua-cli app/client/code_repositories/selection.py, select_code_repositories', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  listExports: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, api_list_exports', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  createExport: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, api_create_export and create_export', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
  getExport: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, api_get_export', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'open' },
  deleteExports: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, api_delete_exports', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  setExportActivityStatus: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, api_set_export_active', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  getExportMetadata: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, get_export_capacity', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  getExportEntitiesData: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, get_export_entities', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  listExportIntegrations: { mark: 'T', source: 'andreazorzetto/aquasec-lib aquasec/exports.py, get_integrations', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  startDiscovery: { mark: 'C', source: 'aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py; aquasecurity/terraform-azure-onboarding modules/subscription/trigger_discovery.py; aquasecurity/terraform-gcp-onboarding modules/project_attachment/trigger-gcp.py', year: 2025, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'partly', answer: 'known' },
  deleteDiscovery: { mark: 'C', source: 'aquasecurity/terraform-azure-onboarding modules/management_group/modules/continuous_onboarding/continuous_onboarding.py; aquasecurity/terraform-gcp-onboarding modules/project_attachment/trigger-gcp.py, offboard_project', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  updateDiscoveryCredentials: { mark: 'C', source: 'aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py, update_credentials', year: 2025, newest: 2025, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'open' },
  listConnectedAccounts: { mark: 'C', source: 'aquasecurity/terraform-azure-onboarding modules/management_group/modules/continuous_onboarding/continuous_onboarding.py; aquasecurity/terraform-gcp-onboarding modules/project_attachment/trigger-gcp.py, get_organization_projects_aqua', year: 2026, newest: 2026, read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
};
