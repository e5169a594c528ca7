// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { OperationEvidence } from '@sec/core/vendor';

/** Name of an operation. */
export type OperationId =
  | 'createCloudAuthenticator'
  | 'listPolicyViolations'
  | 'listAssets'
  | 'getRestfulApi'
  | 'uploadOpenApiDefinition'
  | 'listSastPolicyViolations'
  | 'startRestfulApiScan'
  | 'getRestfulApiScan'
  | 'initMobileAppUpload'
  | 'initXcuitestUpload'
  | 'initMobileAppUploadLegacy'
  | 'listMobileApps'
  | 'getMobileApp'
  | 'listMobileAppScans'
  | 'getMobileAppScan'
  | 'listMobileAppsChanges'
  | 'getMobileAppsChangesStats'
  | 'getMobileAppsMonthlySecurityMetrics'
  | 'getMobileAppsSecurityKpis'
  | 'listSdksInMobileApps'
  | 'listMobileAppInsights'
  | 'listSecurityFindings'
  | 'getSecurityFinding'
  | 'listSecurityFindingTargets'
  | 'getSecurityFindingTarget'
  | 'updateSecurityFindingTarget';

/** What each operation rests on, by its name. */
export const evidence: Readonly<Record<OperationId, OperationEvidence>> = {
  createCloudAuthenticator: { mark: 'S', source: 'Data Theorem knowledge base, On-boarding AWS environments via Data Theorem\'s API (datatheorem.atlassian.net/wiki/x/Q4DZPQ)', read: 2026, stability: 'beta', level: 'partial', path: 'known', input: 'partly', answer: 'known' },
  listPolicyViolations: { mark: 'O', source: 'Data Theorem knowledge base, API Secure: search policy violations by asset tags (page 1663729677); members and filter_by_relevance: unnamed public scripts, two Python exporters that read affected_network_service_id, one of them on the vendor\'s dt-api-security-results package', read: 2026, stability: 'beta', level: 'full', path: 'known', input: 'known', answer: 'known', members: { filter_by_relevance: { mark: 'T', source: 'unnamed public scripts, two Python exporters that read affected_network_service_id' } } },
  listAssets: { mark: 'O', source: 'docs.securetheorem.com/api_security_results/overview.html, sample call; filters and members: unnamed public script, a Python exporter on the vendor\'s dt-api-security-results package that reads open_urgent_policy_violations_count; some words of the enumerations: Data Theorem knowledge base, webhook integration (page 1077608764)', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'partly', members: { filter_by_text: { mark: 'T', source: 'unnamed public script, a Python exporter that reads open_urgent_policy_violations_count' }, filter_by_asset_types: { mark: 'T', source: 'unnamed public script, a Python exporter that reads open_urgent_policy_violations_count' }, filter_by_discovered_vias: { mark: 'T', source: 'unnamed public script, a Python exporter that reads open_urgent_policy_violations_count' } } },
  getRestfulApi: { mark: 'I', source: 'unnamed public script, a Python exporter that calls restful_apis_get of the vendor\'s dt-api-security-results package; path by the naming of the other resources of the API', read: 2026, stability: 'beta', level: 'partial', path: 'inferred', input: 'none', answer: 'known' },
  uploadOpenApiDefinition: { mark: 'T', source: 'unnamed public script in Python that posts to v1beta1/openapi_definitions; the feature: Data Theorem knowledge base, Uploading an OpenAPI/Swagger Definition via API (page 1792212993), and tagging (page 1943404546)', read: 2026, stability: 'beta', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listSastPolicyViolations: { mark: 'O', source: 'docs.securetheorem.com/sast_security_results/overview.html, sample call; cursor and list by analogy with API Security Results', read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  startRestfulApiScan: { mark: 'O', source: 'Data Theorem knowledge base, start API scans (page 1487175724); status 201: datatheorem/datatheorem-api-secure-action entrypoint.sh', newest: 2021, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getRestfulApiScan: { mark: 'O', source: 'Data Theorem knowledge base, start API scans (page 1487175724)', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  initMobileAppUpload: { mark: 'O', source: 'datatheorem.github.io/PortalApi/mobile_security_devops/uploading_mobile_apps.html', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  initXcuitestUpload: { mark: 'O', source: 'datatheorem.github.io/PortalApi/mobile_security_devops/uploading_xcuitest_bundles.html', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  initMobileAppUploadLegacy: { mark: 'C', source: 'datatheorem/datatheorem-mobile-secure-action main.ts; datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command; jenkinsci/datatheorem-mobile-app-security-plugin SendBuildAction.java', year: 2025, newest: 2025, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listMobileApps: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/mobile_apps.html', read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getMobileApp: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/introduction.html; that the answer is the bare app is inferred from scans', read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  listMobileAppScans: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/mobile_app_scans.html', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getMobileAppScan: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/mobile_app_scans.html; polling: datatheorem/datatheorem-mobile-secure-action main.ts, datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command', newest: 2025, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  listMobileAppsChanges: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/mobile_apps_changes.html', read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getMobileAppsChangesStats: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/introduction.html', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  getMobileAppsMonthlySecurityMetrics: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/introduction.html', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  getMobileAppsSecurityKpis: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/introduction.html', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'none', answer: 'known' },
  listSdksInMobileApps: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/mobile_app_sdks.html', read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  listMobileAppInsights: { mark: 'I', source: 'docs.securetheorem.com/mobile_security_results/mobile_app_insights.html for parameters and list; path by the naming of the other lists', read: 2026, stability: 'unverified', level: 'partial', path: 'inferred', input: 'known', answer: 'partly' },
  listSecurityFindings: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/security_findings.html; filters: datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command, datatheorem/datatheorem-mobile-secure-action main.ts', newest: 2025, read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'partly', members: { severity: { mark: 'C', source: 'datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command; datatheorem/datatheorem-mobile-secure-action main.ts', year: 2025 } } },
  getSecurityFinding: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/introduction.html; that the answer is the bare finding is inferred from scans', read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'partly' },
  listSecurityFindingTargets: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/security_finding_targets.html', read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getSecurityFindingTarget: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/introduction.html; that the answer is the bare target is inferred from scans', read: 2026, stability: 'stable', level: 'partial', path: 'known', input: 'none', answer: 'known' },
  updateSecurityFindingTarget: { mark: 'O', source: 'docs.securetheorem.com/mobile_security_results/introduction.html', read: 2026, stability: 'unverified', level: 'inventory', path: 'known', input: 'known', answer: 'known' },
};
