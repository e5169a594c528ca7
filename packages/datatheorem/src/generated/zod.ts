// Generated from specs/datatheorem by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * A tag as applied to an asset. Tags of an API pass down to its operations.
 */
export const zAssetTag = z.looseObject({
    tag: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * Tag keys, each with the values that are wanted, or `null` for any value. Keys and values are case-sensitive.
 */
export const zAssetTagFilter = z.record(z.string(), z.array(z.string()).nullable());

/**
 * A role in the customer's AWS account that trusts Data Theorem.
 */
export const zAwsCredential = z.strictObject({
    role_arn: z.string(),
    external_id: z.string()
});

/**
 * An environment of Amazon Web Services.
 */
export const zAwsCloudAuthenticatorForCreate = z.strictObject({
    cloud_authenticator_type: z.literal(3),
    aws_credential: zAwsCredential
});

/**
 * A count. The vendor's pages show it as a text of digits, its test data as a number.
 */
export const zCount = z.int().nullable();

/**
 * JSON of a shape that is not documented.
 */
export const zErrorBody = z.unknown();

/**
 * Text, or an HTML page of the front end.
 */
export const zErrorText = z.string();

/**
 * Numbers about changes. The members are not known.
 */
export const zMobileAppsChangesStats = z.record(z.string(), z.unknown());

/**
 * Numbers about security issues by month. The members are not known.
 */
export const zMobileAppsMonthlySecurityMetrics = z.record(z.string(), z.unknown());

/**
 * Indicators with their counts. The members are not known.
 */
export const zMobileAppsSecurityKpis = z.record(z.string(), z.unknown());

/**
 * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
 * the documented form.
 */
export const zNumericId = z.string();

/**
 * A mobile app, with facts about itself and its scans, links to other resources of the API, to its page in the portal
 * and to its page in a store where it is in one. What these members are called is not known here.
 */
export const zMobileApp = z.looseObject({
    id: zNumericId
});

/**
 * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
 * the documented form.
 */
export const zNumericIdInput = z.union([
    z.string(),
    z.int()
]);

/**
 * What the server says about the upload. Its members are not documented.
 */
export const zOpenApiDefinition = z.record(z.string(), z.unknown());

/**
 * An OpenAPI 3 or Swagger 2 document. It may carry asset tags.
 */
export const zOpenApiDocument = z.record(z.string(), z.unknown());

/**
 * An environment of another cloud: its number, and beside it the credential object that the vendor names for it.
 * Neither is public.
 */
export const zOtherCloudAuthenticatorForCreate = z.looseObject({
    cloud_authenticator_type: z.int()
});

/**
 * Which cloud, and the credential for it.
 */
export const zCloudAuthenticatorForCreate = z.union([
    zAwsCloudAuthenticatorForCreate,
    zOtherCloudAuthenticatorForCreate
]);

/**
 * How a list goes on.
 */
export const zPaginationInformation = z.looseObject({
    next_cursor: z.string().nullish(),
    total_count: zCount.optional()
});

/**
 * A library that a privacy manifest belongs to. It also has the id of the library itself, under a name that is not
 * known here.
 */
export const zRelatedSdk = z.looseObject({
    sdk_in_mobile_app_id: zNumericId.optional()
});

/**
 * One privacy manifest of an iOS app.
 */
export const zIosPrivacyManifest = z.looseObject({
    file_name: z.string().nullish(),
    binary_file: z.string().nullish(),
    manifest_as_json: z.string().nullish(),
    has_sdk_info: z.boolean().nullish(),
    related_sdks: z.array(zRelatedSdk).nullish()
});

/**
 * What is known of one app, with a link to it in the portal. Apart from the parts that `include` asks for, the names
 * of the members are not known here; that these parts stand in this object is assumed.
 */
export const zMobileAppInsight = z.looseObject({
    ios_entitlements: z.unknown().optional(),
    ios_privacy_manifests: z.array(zIosPrivacyManifest).nullish()
});

/**
 * One operation of the API.
 */
export const zRestfulApiOperation = z.looseObject({
    http_method: z.string().nullish(),
    path: z.string().nullish()
});

/**
 * What a scan tries beyond its usual checks.
 */
export const zRestfulApiScanConfig = z.strictObject({
    should_perform_pii_analysis: z.boolean().optional(),
    should_perform_sql_injection_scan: z.boolean().optional()
});

/**
 * A third-party library in one app. Its members are not known here; the id is assumed from the other lists.
 */
export const zSdkInMobileApp = z.looseObject({
    id: zNumericId.optional()
});

/**
 * A finding in one app: an issue, or a protection that the app could have. Its texts and links have names that are not
 * known here.
 */
export const zSecurityFinding = z.looseObject({
    id: zNumericId,
    mobile_app_id: zNumericId.optional(),
    status_group: z.string().nullish(),
    aggregated_status: z.string().nullish(),
    priority: z.string().nullish(),
    severity: z.string().nullish(),
    category: z.string().nullish(),
    exploitability: z.string().nullish(),
    compliance_policy: z.unknown().optional(),
    compliance_criterion: z.unknown().optional(),
    importance_tags: z.array(z.string()).nullish(),
    cvss3_score: z.number().nullish(),
    cvss3_vector: z.string().nullish()
});

/**
 * A component of an app that a finding affects. It also tells the history of its status and links to other resources
 * and to the portal, in members whose names are not known here.
 */
export const zSecurityFindingTarget = z.looseObject({
    id: zNumericId,
    mobile_app_id: zNumericId.optional(),
    security_finding_id: zNumericId.optional(),
    issue_type_id: zNumericId.optional()
});

/**
 * What to change about a target. Which members there are has to be looked up in the vendor's documentation.
 */
export const zSecurityFindingTargetForUpdate = z.record(z.string(), z.unknown());

/**
 * What the server says about the change. Its members are not documented.
 */
export const zSecurityFindingTargetUpdate = z.record(z.string(), z.unknown());

/**
 * How bad a finding is.
 */
export const zSeverity = z.enum([
    'HIGH',
    'MEDIUM',
    'LOW'
]);

/**
 * Whether something is open or closed.
 */
export const zStatusGroup = z.enum(['OPEN', 'CLOSED']);

/**
 * A moment after RFC 3339, in UTC, usually with microseconds. Kept as text, so that nothing of it is lost.
 */
export const zTimestamp = z.string().nullable();

/**
 * A change of an app from one release to the next. It also tells whether the customer's policy minds, how much changed
 * and which app it is, in members whose names are not known here.
 */
export const zMobileAppChange = z.looseObject({
    date_created: zTimestamp.optional(),
    change_type: z.string().nullish(),
    display_name: z.string().nullish(),
    description: z.string().nullish()
});

/**
 * A scan of a mobile app. Members without a value are left out.
 */
export const zMobileAppScan = z.looseObject({
    id: zNumericId,
    mobile_app_id: zNumericId.optional(),
    mobile_app_uuid: z.string().nullish(),
    status: z.string().nullish(),
    start_date: zTimestamp.optional(),
    static_scan: z.looseObject({
        status: z.string().nullish()
    }).nullish(),
    dynamic_scan: z.looseObject({
        status: z.string().nullish()
    }).nullish(),
    build_source: z.string().nullish(),
    build_version: z.string().nullish(),
    most_recently_scanned_build_version: z.string().nullish(),
    release_id: z.string().nullish(),
    most_recently_scanned_release_id: z.string().nullish()
});

/**
 * Where a file goes.
 */
export const zUploadTarget = z.looseObject({
    upload_url: z.string()
});

/**
 * A UUID.
 */
export const zUuid = z.string();

/**
 * One operation of a RESTful API.
 */
export const zApiOperation = z.looseObject({
    id: zUuid,
    restful_api_id: zUuid.optional(),
    http_method: z.string().nullish(),
    path: z.string().nullish()
});

/**
 * Something that Data Theorem watches.
 */
export const zAsset = z.looseObject({
    id: zUuid,
    name: z.string().nullish(),
    url: z.string().nullish(),
    asset_type: z.string().nullish(),
    asset_type_name: z.string().nullish(),
    asset_type_icon_url: z.string().nullish(),
    belongs_to_asset_group: z.record(z.string(), z.unknown()).nullish(),
    status: z.string().nullish(),
    hosted_on: z.string().nullish(),
    hosted_on_name: z.string().nullish(),
    hosted_on_icon_url: z.string().nullish(),
    discovered_via: z.string().nullish(),
    discovered_via_name: z.string().nullish(),
    discovered_via_icon_url: z.string().nullish(),
    open_urgent_policy_violations_count: z.int().nullish(),
    open_important_policy_violations_count: z.int().nullish(),
    open_proactive_policy_violations_count: z.int().nullish(),
    date_created: zTimestamp.optional(),
    date_no_longer_accessible: zTimestamp.optional(),
    tags: z.array(zAssetTag).nullish()
});

/**
 * A scan of one asset.
 */
export const zAssetScan = z.looseObject({
    id: zUuid,
    asset_id: zUuid.optional(),
    asset_base_url: z.string().nullish(),
    asset_type: z.string().nullish(),
    status: z.string().nullish(),
    failed_reason: z.string().nullish()
});

/**
 * A cloud environment as onboarded. Its members are not documented, and the id is assumed from the other objects of
 * this API; do not count on the credential coming back.
 */
export const zCloudAuthenticator = z.looseObject({
    id: zUuid.optional()
});

/**
 * A resource of a cloud.
 */
export const zCloudResource = z.looseObject({
    id: zUuid,
    name: z.string().nullish(),
    asset_type_name: z.string().nullish(),
    cloud_console_url: z.string().nullish()
});

/**
 * A server.
 */
export const zNetworkService = z.looseObject({
    id: zUuid,
    url: z.string().nullish()
});

/**
 * A rule in the customer's policy.
 */
export const zPolicyRule = z.looseObject({
    id: zUuid,
    relevance: z.string().nullish(),
    policy_rule_type_id: zUuid.optional()
});

/**
 * What a rule says.
 */
export const zPolicyRuleType = z.looseObject({
    id: zUuid,
    title: z.string().nullish(),
    description: z.string().nullish(),
    recommendation: z.string().nullish()
});

/**
 * One rule broken by one asset. One of the four `affected_…_id` members is set in everything seen so far; other kinds
 * of assets may come.
 */
export const zPolicyViolation = z.looseObject({
    id: zUuid,
    violated_policy_rule_id: zUuid.optional(),
    affected_network_service_id: z.string().nullish(),
    affected_cloud_resource_id: z.string().nullish(),
    affected_api_operation_id: z.string().nullish(),
    affected_web_application_id: z.string().nullish(),
    exception_type: z.string().nullish(),
    date_created: zTimestamp.optional()
});

/**
 * A RESTful API.
 */
export const zRestfulApi = z.looseObject({
    id: zUuid,
    base_url: z.string().nullish()
});

/**
 * A RESTful API with its operations.
 */
export const zRestfulApiWithOperations = z.looseObject({
    id: zUuid.optional(),
    base_url: z.string().nullish(),
    api_operations: z.array(zRestfulApiOperation).nullish()
});

/**
 * A finding in source code. Its members are not documented; the id is assumed.
 */
export const zSastPolicyViolation = z.looseObject({
    id: zUuid.optional()
});

/**
 * A web application.
 */
export const zWebApplication = z.looseObject({
    id: zUuid,
    base_url: z.string().nullish(),
    base_path: z.string().nullish()
});

export const zCreateCloudAuthenticatorInput = z.strictObject({
    body: zCloudAuthenticatorForCreate
});

export const zCreateCloudAuthenticatorOutput = zCloudAuthenticator;

export const zListPolicyViolationsInput = z.strictObject({
    cursor: z.string().optional(),
    filter_by_asset_tags: zAssetTagFilter.optional(),
    filter_by_relevance: z.string().optional()
});

export const zListPolicyViolationsOutput = z.looseObject({
    policy_violations: z.array(zPolicyViolation),
    policy_rules: z.array(zPolicyRule),
    policy_rule_types: z.array(zPolicyRuleType),
    network_services: z.array(zNetworkService),
    restful_apis: z.array(zRestfulApi),
    api_operations: z.array(zApiOperation),
    cloud_resources: z.array(zCloudResource),
    web_applications: z.array(zWebApplication),
    pagination_information: zPaginationInformation.optional()
});

export const zListAssetsInput = z.strictObject({
    cursor: z.string().optional(),
    filter_by_asset_tags: zAssetTagFilter.optional(),
    filter_by_text: z.string().optional(),
    filter_by_asset_types: z.array(z.string()).optional(),
    filter_by_discovered_vias: z.array(z.string()).optional()
});

export const zListAssetsOutput = z.looseObject({
    assets: z.array(zAsset),
    pagination_information: zPaginationInformation.optional()
});

export const zGetRestfulApiInput = z.strictObject({
    id: zUuid
});

export const zGetRestfulApiOutput = z.looseObject({
    restful_apis: z.array(zRestfulApiWithOperations)
});

export const zUploadOpenApiDefinitionInput = z.strictObject({
    body: zOpenApiDocument
});

export const zUploadOpenApiDefinitionOutput = zOpenApiDefinition;

export const zListSastPolicyViolationsInput = z.strictObject({
    cursor: z.string().optional()
});

export const zListSastPolicyViolationsOutput = z.looseObject({
    policy_violations: z.array(zSastPolicyViolation).optional(),
    pagination_information: zPaginationInformation.optional()
});

export const zStartRestfulApiScanInput = z.strictObject({
    asset_id: zUuid,
    asset_base_url: z.string(),
    restful_api_scan_config: zRestfulApiScanConfig.optional()
});

export const zStartRestfulApiScanOutput = zAssetScan;

export const zGetRestfulApiScanInput = z.strictObject({
    scan_id: zUuid
});

export const zGetRestfulApiScanOutput = zAssetScan;

export const zInitMobileAppUploadOutput = zUploadTarget;

export const zInitXcuitestUploadOutput = zUploadTarget;

export const zInitMobileAppUploadLegacyOutput = zUploadTarget;

export const zListMobileAppsInput = z.strictObject({
    cursor: z.string().optional(),
    platform: z.enum([
        'ANDROID',
        'ANDROID_AMAZON',
        'ANDROID_OCULUS',
        'IOS',
        'WINDOWS_PHONE'
    ]).optional(),
    release_type: z.enum(['APP_STORE', 'PRE_PROD']).optional(),
    results_since: z.string().optional(),
    scan_status: z.enum([
        'NO_SCANS_INITIATED',
        'SCAN_ONGOING',
        'SCAN_COMPLETED'
    ]).optional(),
    subscription: z.array(z.enum([
        'APP_LOGIC',
        'DYNAMIC',
        'NO_SUBSCRIPTION',
        'P1_ALERTS',
        'STATIC'
    ])).optional(),
    blocked_scan_reason: z.string().optional()
});

export const zListMobileAppsOutput = z.looseObject({
    mobile_apps: z.array(zMobileApp),
    pagination_information: zPaginationInformation.optional()
});

export const zGetMobileAppInput = z.strictObject({
    id: zNumericIdInput
});

export const zGetMobileAppOutput = zMobileApp;

export const zListMobileAppScansInput = z.strictObject({
    mobile_app_id: zNumericIdInput,
    cursor: z.string().optional()
});

export const zListMobileAppScansOutput = z.looseObject({
    scans: z.array(zMobileAppScan),
    pagination_information: zPaginationInformation.optional()
});

export const zGetMobileAppScanInput = z.strictObject({
    mobile_app_id: zNumericIdInput,
    id: zNumericIdInput
});

export const zGetMobileAppScanOutput = zMobileAppScan;

export const zListMobileAppsChangesInput = z.strictObject({
    cursor: z.string().optional(),
    page_size: z.int().gte(1).lte(200).optional()
});

export const zListMobileAppsChangesOutput = z.looseObject({
    mobile_changes: z.array(zMobileAppChange),
    pagination_information: zPaginationInformation.optional()
});

export const zGetMobileAppsChangesStatsOutput = zMobileAppsChangesStats;

export const zGetMobileAppsMonthlySecurityMetricsOutput = zMobileAppsMonthlySecurityMetrics;

export const zGetMobileAppsSecurityKpisOutput = zMobileAppsSecurityKpis;

export const zListSdksInMobileAppsInput = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_id: zNumericIdInput.optional(),
    sdk_id: zNumericIdInput.optional(),
    currently_present: z.boolean().optional()
});

export const zListSdksInMobileAppsOutput = z.looseObject({
    sdks_in_mobile_apps: z.array(zSdkInMobileApp),
    pagination_information: zPaginationInformation.optional()
});

export const zListMobileAppInsightsInput = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_platform: z.string().optional(),
    mobile_app_release_type: z.string().optional(),
    mobile_app_bundle_id: z.string().optional(),
    include: z.array(z.enum(['ios_entitlements', 'ios_privacy_manifests'])).optional()
});

export const zListMobileAppInsightsOutput = z.looseObject({
    mobile_app_insights: z.array(zMobileAppInsight),
    pagination_information: zPaginationInformation.optional()
});

export const zListSecurityFindingsInput = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_id: zNumericIdInput.optional(),
    status_group: zStatusGroup.optional(),
    severity: zSeverity.optional(),
    results_since: z.string().optional()
});

export const zListSecurityFindingsOutput = z.looseObject({
    security_findings: z.array(zSecurityFinding),
    pagination_information: zPaginationInformation.optional()
});

export const zGetSecurityFindingInput = z.strictObject({
    security_finding_id: zNumericIdInput
});

export const zGetSecurityFindingOutput = zSecurityFinding;

export const zListSecurityFindingTargetsInput = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_id: zNumericIdInput.optional(),
    results_since: z.string().optional(),
    security_finding_id: zNumericIdInput.optional(),
    status_group: zStatusGroup.optional(),
    issue_type_id: zNumericIdInput.optional()
});

export const zListSecurityFindingTargetsOutput = z.looseObject({
    targets: z.array(zSecurityFindingTarget),
    pagination_information: zPaginationInformation.optional()
});

export const zGetSecurityFindingTargetInput = z.strictObject({
    security_finding_target_id: zNumericIdInput
});

export const zGetSecurityFindingTargetOutput = zSecurityFindingTarget;

export const zUpdateSecurityFindingTargetInput = z.strictObject({
    security_finding_target_id: zNumericIdInput,
    body: zSecurityFindingTargetForUpdate
});

export const zUpdateSecurityFindingTargetOutput = zSecurityFindingTargetUpdate;
