// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { Examples } from '@sec/core/vendor/testing';

/** An example input and answer of every operation; those with the most specific paths come first. */
export const examples: Examples = {
  initMobileAppUploadLegacy: {
    input: {},
    status: 200,
    body: { upload_url: 'https://upload.example/api/v1/upload/application/EXAMPLE-TOKEN' },
  },
  createCloudAuthenticator: {
    input: {
      body: {
        cloud_authenticator_type: 3,
        aws_credential: { role_arn: 'arn:aws:iam::210987654321:role/ExampleAudit', external_id: 'q7W-example-42' },
      },
    },
    status: 200,
    body: { id: '5d0c1f52-8a1e-4b0c-9a57-2f6f0d9e7a31' },
  },
  listPolicyViolations: {
    input: {
      cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==',
      filter_by_asset_tags: { env: ['prod', 'stage'], owner: null },
      filter_by_relevance: 'URGENT',
    },
    status: 200,
    body: {
      policy_violations: [
        {
          id: '0a4f6f0e-3b1d-4a52-9c57-6b1c1fa7d201',
          violated_policy_rule_id: '77b5a5c1-0c40-4f0a-8d8e-5f4c0b9a1e02',
          affected_network_service_id: null,
          affected_cloud_resource_id: null,
          affected_api_operation_id: 'c2f1d9aa-94d5-4d35-8ef5-2a7c3e8f5503',
          affected_web_application_id: null,
          exception_type: null,
          date_created: '2031-01-17T09:12:44.120934+00:00',
        },
        {
          id: '1b8d2c64-7e53-4c0b-8f3e-9d20c4b7e604',
          violated_policy_rule_id: '5e09c7d3-6a21-4b1f-b6f4-0d8e3a5c7f05',
          affected_network_service_id: 'e41b7a90-25c8-4f7d-9b36-81f0d2c6aa06',
          affected_cloud_resource_id: null,
          affected_api_operation_id: null,
          affected_web_application_id: null,
          exception_type: null,
          date_created: '2031-01-18T22:40:01.000417+00:00',
        },
      ],
      policy_rules: [
        {
          id: '77b5a5c1-0c40-4f0a-8d8e-5f4c0b9a1e02',
          relevance: 'URGENT',
          policy_rule_type_id: '9f3d1b27-4c8a-4e6d-a5b9-6c7e8f901a07',
        },
        {
          id: '5e09c7d3-6a21-4b1f-b6f4-0d8e3a5c7f05',
          relevance: 'IMPORTANT',
          policy_rule_type_id: '2c6e4a18-9d73-4b5c-8e1f-3a4b5c6d7e08',
        },
      ],
      policy_rule_types: [
        {
          id: '9f3d1b27-4c8a-4e6d-a5b9-6c7e8f901a07',
          title: 'Operation answers without authentication',
          description: 'The operation returns data to a caller that shows no credential.',
          recommendation: 'Ask for a credential before anything is read.',
        },
        {
          id: '2c6e4a18-9d73-4b5c-8e1f-3a4b5c6d7e08',
          title: 'Server accepts TLS 1.0',
          description: 'The server agrees to an outdated version of TLS.',
          recommendation: 'Switch off every version before TLS 1.2.',
        },
      ],
      network_services: [{ id: 'e41b7a90-25c8-4f7d-9b36-81f0d2c6aa06', url: 'https://mail.shop.example:443' }],
      restful_apis: [{ id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109', base_url: 'https://api.shop.example/v3' }],
      api_operations: [
        {
          id: 'c2f1d9aa-94d5-4d35-8ef5-2a7c3e8f5503',
          restful_api_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
          http_method: 'GET',
          path: '/orders/{order_id}',
        },
      ],
      cloud_resources: [],
      web_applications: [],
      pagination_information: { next_cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==' },
    },
  },
  listAssets: {
    input: {
      cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==',
      filter_by_asset_tags: { env: ['prod', 'stage'], owner: null },
      filter_by_text: 'shop',
      filter_by_asset_types: ['RESTFUL_API', 'NETWORK_SERVICE'],
      filter_by_discovered_vias: ['AMAZON_WEB_SERVICES'],
    },
    status: 200,
    body: {
      assets: [
        {
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
      ],
      pagination_information: { next_cursor: null },
    },
  },
  uploadOpenApiDefinition: {
    input: {
      body: {
        openapi: '3.0.3',
        info: { title: 'Shop API', version: '3.1.0' },
        servers: [{ url: 'https://api.shop.example/v3' }],
        paths: {
          '/orders/{order_id}': {
            get: {
              operationId: 'getOrder',
              parameters: [{ name: 'order_id', in: 'path', required: true, schema: { type: 'string' } }],
              responses: { '200': { description: 'The order.' } },
            },
          },
        },
      },
    },
    status: 200,
    body: {},
  },
  listSastPolicyViolations: {
    input: { cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==' },
    status: 200,
    body: {
      policy_violations: [{ id: '3c7e9a10-5b2d-4f86-8a41-0d9e6c3b2f0a' }],
      pagination_information: { next_cursor: null },
    },
  },
  startRestfulApiScan: {
    input: {
      asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
      asset_base_url: 'https://api.shop.example/v3',
      restful_api_scan_config: { should_perform_pii_analysis: true, should_perform_sql_injection_scan: false },
    },
    status: 201,
    body: {
      id: '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b',
      asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
      asset_base_url: 'https://api.shop.example/v3',
      asset_type: 'RESTFUL_API',
      status: 'ONGOING',
      failed_reason: null,
    },
  },
  initMobileAppUpload: {
    input: {},
    status: 200,
    body: { upload_url: 'https://upload.example/api/v1/upload/application/EXAMPLE-TOKEN' },
  },
  initXcuitestUpload: {
    input: {},
    status: 200,
    body: { upload_url: 'https://upload.example/_ah/upload/EXAMPLE-TOKEN/' },
  },
  listMobileApps: {
    input: {
      cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==',
      platform: 'IOS',
      release_type: 'PRE_PROD',
      results_since: '2031-02-03T04:05:06.789012+00:00',
      scan_status: 'SCAN_COMPLETED',
      subscription: ['STATIC', 'DYNAMIC'],
      blocked_scan_reason: 'EXAMPLE_REASON',
    },
    status: 200,
    body: { mobile_apps: [{ id: '4567001' }, { id: '4567002' }], pagination_information: { total_count: '2' } },
  },
  listMobileAppsChanges: {
    input: { cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==', page_size: 200 },
    status: 200,
    body: {
      mobile_changes: [
        {
          date_created: '2031-01-30T06:00:12.553210+00:00',
          change_type: 'BUNDLE_SIZE_INCREASED',
          display_name: 'Bundle size',
          description: '**48.2 MB** → **51.9 MB**',
        },
        {
          date_created: '2031-01-30T06:00:12.553877+00:00',
          change_type: 'CLASSES_ADDED',
          display_name: 'Classes',
          description: '12 classes were added',
        },
      ],
      pagination_information: { total_count: '2' },
    },
  },
  getMobileAppsChangesStats: { input: {}, status: 200, body: {} },
  getMobileAppsMonthlySecurityMetrics: { input: {}, status: 200, body: {} },
  getMobileAppsSecurityKpis: { input: {}, status: 200, body: {} },
  listSdksInMobileApps: {
    input: {
      cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==',
      mobile_app_id: '4567001',
      sdk_id: '3021',
      currently_present: true,
    },
    status: 200,
    body: { sdks_in_mobile_apps: [{ id: '5540017' }], pagination_information: { total_count: '1' } },
  },
  listMobileAppInsights: {
    input: {
      cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==',
      mobile_app_platform: 'IOS',
      mobile_app_release_type: 'PRE_PROD',
      mobile_app_bundle_id: 'com.example.shop',
      include: ['ios_entitlements', 'ios_privacy_manifests'],
    },
    status: 200,
    body: {
      mobile_app_insights: [
        {
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
      ],
      pagination_information: { total_count: '1' },
    },
  },
  listSecurityFindings: {
    input: {
      cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==',
      mobile_app_id: '4567001',
      status_group: 'OPEN',
      severity: 'HIGH',
      results_since: '2031-02-03T04:05:06.789012+00:00',
    },
    status: 200,
    body: {
      security_findings: [
        {
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
      ],
      pagination_information: { total_count: '1' },
    },
  },
  listSecurityFindingTargets: {
    input: {
      cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==',
      mobile_app_id: '4567001',
      results_since: '2031-02-03T04:05:06.789012+00:00',
      security_finding_id: '70010542',
      status_group: 'OPEN',
      issue_type_id: '910',
    },
    status: 200,
    body: {
      targets: [{ id: '81200377', mobile_app_id: '4567001', security_finding_id: '70010542', issue_type_id: '910' }],
      pagination_information: { total_count: '1' },
    },
  },
  getRestfulApi: {
    input: { id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109' },
    status: 200,
    body: {
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
  getRestfulApiScan: {
    input: { scan_id: '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b' },
    status: 200,
    body: {
      id: '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b',
      asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
      asset_base_url: 'https://api.shop.example/v3',
      asset_type: 'RESTFUL_API',
      status: 'ONGOING',
      failed_reason: null,
    },
  },
  getMobileApp: { input: { id: '4567001' }, status: 200, body: { id: '4567001' } },
  getSecurityFinding: {
    input: { security_finding_id: '70010542' },
    status: 200,
    body: {
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
  getSecurityFindingTarget: {
    input: { security_finding_target_id: '81200377' },
    status: 200,
    body: { id: '81200377', mobile_app_id: '4567001', security_finding_id: '70010542', issue_type_id: '910' },
  },
  updateSecurityFindingTarget: { input: { security_finding_target_id: '81200377', body: {} }, status: 200, body: {} },
  listMobileAppScans: {
    input: { mobile_app_id: '4567001', cursor: 'CjQKEgoFc2NhbnMSCTk4NzY1NDMyMQ==' },
    status: 200,
    body: {
      scans: [
        {
          id: '88120031',
          mobile_app_id: '4567001',
          mobile_app_uuid: '8e2b6c1d-0f47-4d9a-b3c5-1a2b3c4d5e0c',
          status: 'ONGOING',
          start_date: '2031-02-03T04:05:06.789012+00:00',
          static_scan: { status: 'COMPLETED' },
          dynamic_scan: { status: 'ONGOING' },
          build_source: 'DT_UPLOAD_API',
          build_version: '3.1.0',
          most_recently_scanned_build_version: '3.1.1',
          release_id: 'build-1841',
          most_recently_scanned_release_id: 'build-1842',
        },
        {
          id: '88119977',
          mobile_app_id: '4567001',
          status: 'CANCELLED',
          start_date: '2031-01-29T11:20:00.000301+00:00',
          build_source: 'DT_UPLOAD_FORM',
        },
      ],
      pagination_information: { total_count: '2' },
    },
  },
  getMobileAppScan: {
    input: { mobile_app_id: '4567001', id: '88120031' },
    status: 200,
    body: {
      id: '88120031',
      mobile_app_id: '4567001',
      mobile_app_uuid: '8e2b6c1d-0f47-4d9a-b3c5-1a2b3c4d5e0c',
      status: 'COMPLETED',
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
};
