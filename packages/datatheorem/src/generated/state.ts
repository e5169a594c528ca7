// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { StateTable } from '@sec/core/vendor/testing';

/** The rows behind the operations, and what each of these does with them. */
export const state: StateTable = {
  collections: {
    RestfulApi: {
      row: {
        restful_apis: [
          {
            id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
            base_url: 'https://api.shop.example/v3',
            api_operations: [
              { http_method: 'GET', path: '/orders/{order_id}' },
              { http_method: 'POST', path: '/orders' },
            ],
          },
        ],
      },
    },
    RestfulApiScan: {
      id: { member: 'id', kind: 'string' },
      row: {
        id: '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b',
        asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
        asset_base_url: 'https://api.shop.example/v3',
        asset_type: 'RESTFUL_API',
        status: 'ONGOING',
        failed_reason: null,
      },
    },
    MobileApp: { id: { member: 'id', kind: 'string' }, row: { id: '4567001' } },
    MobileAppScan: {
      id: { member: 'id', kind: 'string' },
      row: {
        id: '88120031',
        mobile_app_id: '4567001',
        mobile_app_uuid: '8e2b6c1d-0f47-4d9a-b3c5-1a2b3c4d5e0c',
        status: 'ONGOING',
        start_date: '2031-02-03T04:05:06.789012+00:00',
        static_scan: { status: 'COMPLETED' },
        dynamic_scan: { status: 'COMPLETED' },
        build_source: 'DT_UPLOAD_API',
        build_version: '3.1.0',
        most_recently_scanned_build_version: '3.1.1',
        release_id: 'build-1841',
        most_recently_scanned_release_id: 'build-1842',
      },
    },
    SecurityFinding: {
      id: { member: 'id', kind: 'string' },
      row: {
        id: '70010542',
        mobile_app_id: '4567001',
        status_group: 'OPEN',
        aggregated_status: 'NEW',
        priority: 'P1',
        severity: 'HIGH',
        category: 'DATA_IN_TRANSIT_EXPOSURE',
        exploitability: 'MODERATE',
        importance_tags: ['APPLE_P1'],
        cvss3_score: 7.4,
        cvss3_vector: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N',
      },
    },
    SecurityFindingTarget: {
      id: { member: 'id', kind: 'string' },
      row: { id: '81200377', mobile_app_id: '4567001', security_finding_id: '70010542', issue_type_id: '910' },
    },
    PolicyViolation: {
      row: {
        id: '0a4f6f0e-3b1d-4a52-9c57-6b1c1fa7d201',
        violated_policy_rule_id: '77b5a5c1-0c40-4f0a-8d8e-5f4c0b9a1e02',
        affected_network_service_id: null,
        affected_cloud_resource_id: null,
        affected_api_operation_id: 'c2f1d9aa-94d5-4d35-8ef5-2a7c3e8f5503',
        affected_web_application_id: null,
        exception_type: null,
        date_created: '2031-01-17T09:12:44.120934+00:00',
      },
    },
    Asset: {
      row: {
        id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
        name: 'Shop API',
        url: 'https://api.shop.example/v3',
        asset_type: 'RESTFUL_API',
        asset_type_name: 'RESTful API',
        asset_type_icon_url: 'https://portal.example/icons/restful-api.svg',
        belongs_to_asset_group: null,
        status: 'EXAMPLE_STATUS',
        hosted_on: 'UNKNOWN',
        hosted_on_name: 'Unknown',
        hosted_on_icon_url: 'https://portal.example/icons/unknown.svg',
        discovered_via: 'AMAZON_WEB_SERVICES',
        discovered_via_name: 'Amazon Web Services',
        discovered_via_icon_url: 'https://portal.example/icons/aws.svg',
        open_urgent_policy_violations_count: 1,
        open_important_policy_violations_count: 4,
        open_proactive_policy_violations_count: 0,
        date_created: '2030-11-05T07:30:15.402118+00:00',
        date_no_longer_accessible: null,
        tags: [{ tag: 'env', value: 'prod' }, { tag: 'reviewed', value: null }],
      },
    },
    SastPolicyViolation: { row: { id: '3c7e9a10-5b2d-4f86-8a41-0d9e6c3b2f0a' } },
    MobileAppsChange: {
      row: {
        date_created: '2031-01-30T06:00:12.553210+00:00',
        change_type: 'BUNDLE_SIZE_INCREASED',
        display_name: 'Bundle size',
        description: '**48.2 MB** → **51.9 MB**',
      },
    },
    SdksInMobileApp: { row: { id: '5540017' } },
    MobileAppInsight: {
      row: {
        ios_entitlements: { 'com.apple.developer.healthkit': true },
        ios_privacy_manifests: [
          {
            file_name: 'Payload/Shop.app/PrivacyInfo.xcprivacy',
            binary_file: 'Payload/Shop.app/Shop',
            manifest_as_json: '{"NSPrivacyTracking":false}',
            has_sdk_info: true,
            related_sdks: [{ sdk_in_mobile_app_id: '5540017' }],
          },
        ],
      },
    },
    CloudAuthenticator: { row: { id: '5d0c1f52-8a1e-4b0c-9a57-2f6f0d9e7a31' } },
  },
  operations: {
    createCloudAuthenticator: { verb: 'create', of: 'CloudAuthenticator', at: '' },
    listPolicyViolations: { verb: 'list', of: 'PolicyViolation', at: '/policy_violations' },
    listAssets: { verb: 'list', of: 'Asset', at: '/assets' },
    getRestfulApi: { verb: 'get', of: 'RestfulApi', at: '', within: ['id'] },
    listSastPolicyViolations: { verb: 'list', of: 'SastPolicyViolation', at: '/policy_violations' },
    getRestfulApiScan: { verb: 'get', of: 'RestfulApiScan', at: '', keys: { scan_id: 'id' } },
    listMobileApps: { verb: 'list', of: 'MobileApp', at: '/mobile_apps' },
    getMobileApp: { verb: 'get', of: 'MobileApp', at: '', keys: { id: 'id' } },
    listMobileAppScans: {
      verb: 'list',
      of: 'MobileAppScan',
      at: '/scans',
      keys: { mobile_app_id: 'mobile_app_id' },
    },
    getMobileAppScan: {
      verb: 'get',
      of: 'MobileAppScan',
      at: '',
      keys: { mobile_app_id: 'mobile_app_id', id: 'id' },
    },
    listMobileAppsChanges: { verb: 'list', of: 'MobileAppsChange', at: '/mobile_changes' },
    listSdksInMobileApps: { verb: 'list', of: 'SdksInMobileApp', at: '/sdks_in_mobile_apps' },
    listMobileAppInsights: { verb: 'list', of: 'MobileAppInsight', at: '/mobile_app_insights' },
    listSecurityFindings: {
      verb: 'list',
      of: 'SecurityFinding',
      at: '/security_findings',
      filters: ['mobile_app_id=mobile_app_id', 'status_group=status_group', 'severity=severity'],
    },
    getSecurityFinding: { verb: 'get', of: 'SecurityFinding', at: '', keys: { security_finding_id: 'id' } },
    listSecurityFindingTargets: {
      verb: 'list',
      of: 'SecurityFindingTarget',
      at: '/targets',
      filters: [
        'mobile_app_id=mobile_app_id',
        'security_finding_id=security_finding_id',
        'issue_type_id=issue_type_id',
      ],
    },
    getSecurityFindingTarget: {
      verb: 'get',
      of: 'SecurityFindingTarget',
      at: '',
      keys: { security_finding_target_id: 'id' },
    },
    updateSecurityFindingTarget: {
      verb: 'update',
      of: 'SecurityFindingTarget',
      keys: { security_finding_target_id: 'id' },
    },
  },
};
