// Generated from specs/datatheorem by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * A tag as applied to an asset. Tags of an API pass down to its operations.
 */
export const zAssetTag: z.ZodObject<{
    tag: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    tag: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * Tag keys, each with the values that are wanted, or `null` for any value. Keys and values are case-sensitive.
 */
export const zAssetTagFilter: z.ZodRecord<z.ZodString, z.ZodNullable<z.ZodArray<z.ZodString>>> = z.record(z.string(), z.array(z.string()).nullable());

/**
 * A role in the customer's AWS account that trusts Data Theorem.
 */
export const zAwsCredential: z.ZodObject<{
    role_arn: z.ZodString;
    external_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    role_arn: z.string(),
    external_id: z.string()
});

/**
 * An environment of Amazon Web Services.
 */
export const zAwsCloudAuthenticatorForCreate: z.ZodObject<{
    cloud_authenticator_type: z.ZodLiteral<3>;
    aws_credential: typeof zAwsCredential;
}, z.core.$strict> = z.strictObject({
    cloud_authenticator_type: z.literal(3),
    aws_credential: zAwsCredential
});

/**
 * A count. The vendor's pages show it as a text of digits, its test data as a number.
 */
export const zCount: z.ZodNullable<z.ZodInt> = z.int().nullable();

/**
 * JSON of a shape that is not in docs.securetheorem.com (read in 2026).
 */
export const zErrorBody: z.ZodUnknown = z.unknown();

/**
 * Text, or an HTML page of the front end.
 */
export const zErrorText: z.ZodString = z.string();

/**
 * Numbers about changes. The members are not in docs.securetheorem.com (read in 2026).
 */
export const zMobileAppsChangesStats: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * Numbers about security issues by month. The members are not in docs.securetheorem.com (read in 2026).
 */
export const zMobileAppsMonthlySecurityMetrics: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * Indicators with their counts. The members are not in docs.securetheorem.com (read in 2026).
 */
export const zMobileAppsSecurityKpis: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
 * the documented form.
 */
export const zNumericId: z.ZodString = z.string();

/**
 * A mobile app, with facts about itself and its scans, links to other resources of the API, to its page in the
 * portal and to its page in a store where it is in one. What these members are called is not in
 * docs.securetheorem.com (read in 2026).
 */
export const zMobileApp: z.ZodObject<{
    id: typeof zNumericId;
}, z.core.$loose> = z.looseObject({
    id: zNumericId
});

/**
 * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
 * the documented form.
 */
export const zNumericIdInput: z.ZodUnion<readonly [z.ZodString, z.ZodInt]> = z.union([
    z.string(),
    z.int()
]);

/**
 * What the server says about the upload. Its members are not in the public scripts that were seen or the vendor's knowledge base (read in 2026).
 */
export const zOpenApiDefinition: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * An OpenAPI 3 or Swagger 2 document. It may carry asset tags.
 */
export const zOpenApiDocument: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * An environment of another cloud: its number, and beside it the credential object that the vendor names for it.
 * Neither is public.
 */
export const zOtherCloudAuthenticatorForCreate: z.ZodObject<{
    cloud_authenticator_type: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    cloud_authenticator_type: z.int()
});

/**
 * Which cloud, and the credential for it.
 */
export const zCloudAuthenticatorForCreate: z.ZodUnion<readonly [typeof zAwsCloudAuthenticatorForCreate, typeof zOtherCloudAuthenticatorForCreate]> = z.union([
    zAwsCloudAuthenticatorForCreate,
    zOtherCloudAuthenticatorForCreate
]);

/**
 * How a list goes on.
 */
export const zPaginationInformation: z.ZodObject<{
    next_cursor: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    total_count: z.ZodOptional<typeof zCount>;
}, z.core.$loose> = z.looseObject({
    next_cursor: z.string().nullish(),
    total_count: zCount.optional()
});

/**
 * A library that a privacy manifest belongs to. It also has the id of the library itself, under a name that is not
 * in docs.securetheorem.com (read in 2026).
 */
export const zRelatedSdk: z.ZodObject<{
    sdk_in_mobile_app_id: z.ZodOptional<typeof zNumericId>;
}, z.core.$loose> = z.looseObject({
    sdk_in_mobile_app_id: zNumericId.optional()
});

/**
 * One privacy manifest of an iOS app.
 */
export const zIosPrivacyManifest: z.ZodObject<{
    file_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    binary_file: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    manifest_as_json: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    has_sdk_info: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    related_sdks: z.ZodOptional<z.ZodArray<typeof zRelatedSdk>>;
}, z.core.$loose> = z.looseObject({
    file_name: z.string().nullish(),
    binary_file: z.string().nullish(),
    manifest_as_json: z.string().nullish(),
    has_sdk_info: z.boolean().nullish(),
    related_sdks: z.array(zRelatedSdk).optional()
});

/**
 * What is known of one app, with a link to it in the portal. Apart from the parts that `include` asks for, the names
 * of the members are not in docs.securetheorem.com (read in 2026); that these parts stand in this object is assumed.
 */
export const zMobileAppInsight: z.ZodObject<{
    ios_entitlements: z.ZodOptional<z.ZodUnknown>;
    ios_privacy_manifests: z.ZodOptional<z.ZodArray<typeof zIosPrivacyManifest>>;
}, z.core.$loose> = z.looseObject({
    ios_entitlements: z.unknown().optional(),
    ios_privacy_manifests: z.array(zIosPrivacyManifest).optional()
});

/**
 * One operation of the API.
 */
export const zRestfulApiOperation: z.ZodObject<{
    http_method: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    http_method: z.string().nullish(),
    path: z.string().nullish()
});

/**
 * What a scan tries beyond its usual checks.
 */
export const zRestfulApiScanConfig: z.ZodObject<{
    should_perform_pii_analysis: z.ZodOptional<z.ZodBoolean>;
    should_perform_sql_injection_scan: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    should_perform_pii_analysis: z.boolean().optional(),
    should_perform_sql_injection_scan: z.boolean().optional()
});

/**
 * A third-party library in one app. Its members are not in docs.securetheorem.com (read in 2026); the id is assumed from the other lists.
 */
export const zSdkInMobileApp: z.ZodObject<{
    id: z.ZodOptional<typeof zNumericId>;
}, z.core.$loose> = z.looseObject({
    id: zNumericId.optional()
});

/**
 * A finding in one app: an issue, or a protection that the app could have. Its texts and links have names that are
 * not in docs.securetheorem.com or data-theorem-mobile-secure-buildkite-plugin of 2025 (read in 2026).
 */
export const zSecurityFinding: z.ZodObject<{
    id: typeof zNumericId;
    mobile_app_id: z.ZodOptional<typeof zNumericId>;
    status_group: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aggregated_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    priority: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    exploitability: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    compliance_policy: z.ZodOptional<z.ZodUnknown>;
    compliance_criterion: z.ZodOptional<z.ZodUnknown>;
    importance_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cvss3_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    cvss3_vector: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
    importance_tags: z.array(z.string()).optional(),
    cvss3_score: z.number().nullish(),
    cvss3_vector: z.string().nullish()
});

/**
 * A component of an app that a finding affects. It also tells the history of its status and links to other resources
 * and to the portal, in members whose names are not in docs.securetheorem.com (read in 2026).
 */
export const zSecurityFindingTarget: z.ZodObject<{
    id: typeof zNumericId;
    mobile_app_id: z.ZodOptional<typeof zNumericId>;
    security_finding_id: z.ZodOptional<typeof zNumericId>;
    issue_type_id: z.ZodOptional<typeof zNumericId>;
}, z.core.$loose> = z.looseObject({
    id: zNumericId,
    mobile_app_id: zNumericId.optional(),
    security_finding_id: zNumericId.optional(),
    issue_type_id: zNumericId.optional()
});

/**
 * What to change about a target. Which members there are has to be looked up in the vendor's documentation.
 */
export const zSecurityFindingTargetForUpdate: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * What the server says about the change. Its members are not in docs.securetheorem.com (read in 2026).
 */
export const zSecurityFindingTargetUpdate: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * How bad a finding is.
 */
export const zSeverity: z.ZodEnum<{ 'HIGH': 'HIGH'; 'MEDIUM': 'MEDIUM'; 'LOW': 'LOW' }> = z.enum([
    'HIGH',
    'MEDIUM',
    'LOW'
]);

/**
 * Whether something is open or closed.
 */
export const zStatusGroup: z.ZodEnum<{ 'OPEN': 'OPEN'; 'CLOSED': 'CLOSED' }> = z.enum(['OPEN', 'CLOSED']);

/**
 * A moment after RFC 3339, in UTC, usually with microseconds. Kept as text, so that nothing of it is lost.
 */
export const zTimestamp: z.ZodNullable<z.ZodString> = z.string().nullable();

/**
 * A change of an app from one release to the next. It also tells whether the customer's policy minds, how much
 * changed and which app it is, in members whose names are not in docs.securetheorem.com (read in 2026).
 */
export const zMobileAppChange: z.ZodObject<{
    date_created: z.ZodOptional<typeof zTimestamp>;
    change_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    date_created: zTimestamp.optional(),
    change_type: z.string().nullish(),
    display_name: z.string().nullish(),
    description: z.string().nullish()
});

/**
 * A scan of a mobile app. Members without a value are left out.
 */
export const zMobileAppScan: z.ZodObject<{
    id: z.ZodOptional<typeof zNumericId>;
    mobile_app_id: z.ZodOptional<typeof zNumericId>;
    mobile_app_uuid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    start_date: z.ZodOptional<typeof zTimestamp>;
    static_scan: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
    dynamic_scan: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
    build_source: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    build_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    most_recently_scanned_build_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    release_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    most_recently_scanned_release_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zNumericId.optional(),
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
export const zUploadTarget: z.ZodObject<{
    upload_url: z.ZodString;
}, z.core.$loose> = z.looseObject({
    upload_url: z.string()
});

/**
 * A UUID.
 */
export const zUuid: z.ZodString = z.string();

/**
 * One operation of a RESTful API.
 */
export const zApiOperation: z.ZodObject<{
    id: typeof zUuid;
    restful_api_id: z.ZodOptional<z.ZodNullable<typeof zUuid>>;
    http_method: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    restful_api_id: zUuid.nullish(),
    http_method: z.string().nullish(),
    path: z.string().nullish()
});

/**
 * Something that Data Theorem watches.
 */
export const zAsset: z.ZodObject<{
    id: typeof zUuid;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    asset_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    asset_type_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    asset_type_icon_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    belongs_to_asset_group: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hosted_on: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hosted_on_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hosted_on_icon_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    discovered_via: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    discovered_via_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    discovered_via_icon_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    open_urgent_policy_violations_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    open_important_policy_violations_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    open_proactive_policy_violations_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    date_created: z.ZodOptional<typeof zTimestamp>;
    date_no_longer_accessible: z.ZodOptional<typeof zTimestamp>;
    tags: z.ZodOptional<z.ZodArray<typeof zAssetTag>>;
}, z.core.$loose> = z.looseObject({
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
    tags: z.array(zAssetTag).optional()
});

/**
 * A scan of one asset.
 */
export const zAssetScan: z.ZodObject<{
    id: typeof zUuid;
    asset_id: z.ZodOptional<z.ZodNullable<typeof zUuid>>;
    asset_base_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    asset_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    failed_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    asset_id: zUuid.nullish(),
    asset_base_url: z.string().nullish(),
    asset_type: z.string().nullish(),
    status: z.string().nullish(),
    failed_reason: z.string().nullish()
});

/**
 * A cloud environment as onboarded. Its members are not in the vendor's knowledge base (read in 2026), and the id is
 * assumed from the other objects of this API; do not count on the credential coming back.
 */
export const zCloudAuthenticator: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<typeof zUuid>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid.nullish()
});

/**
 * A resource of a cloud.
 */
export const zCloudResource: z.ZodObject<{
    id: typeof zUuid;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    asset_type_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_console_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    name: z.string().nullish(),
    asset_type_name: z.string().nullish(),
    cloud_console_url: z.string().nullish()
});

/**
 * A server.
 */
export const zNetworkService: z.ZodObject<{
    id: typeof zUuid;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    url: z.string().nullish()
});

/**
 * A rule in the customer's policy.
 */
export const zPolicyRule: z.ZodObject<{
    id: typeof zUuid;
    relevance: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    policy_rule_type_id: z.ZodOptional<z.ZodNullable<typeof zUuid>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    relevance: z.string().nullish(),
    policy_rule_type_id: zUuid.nullish()
});

/**
 * What a rule says.
 */
export const zPolicyRuleType: z.ZodObject<{
    id: typeof zUuid;
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    recommendation: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    title: z.string().nullish(),
    description: z.string().nullish(),
    recommendation: z.string().nullish()
});

/**
 * One rule broken by one asset. One of the four `affected_…_id` members is set in everything seen so far; other kinds
 * of assets may come.
 */
export const zPolicyViolation: z.ZodObject<{
    id: typeof zUuid;
    violated_policy_rule_id: z.ZodOptional<z.ZodNullable<typeof zUuid>>;
    affected_network_service_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    affected_cloud_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    affected_api_operation_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    affected_web_application_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    exception_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    date_created: z.ZodOptional<typeof zTimestamp>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    violated_policy_rule_id: zUuid.nullish(),
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
export const zRestfulApi: z.ZodObject<{
    id: typeof zUuid;
    base_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    base_url: z.string().nullish()
});

/**
 * A RESTful API with its operations.
 */
export const zRestfulApiWithOperations: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<typeof zUuid>>;
    base_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    api_operations: z.ZodOptional<z.ZodArray<typeof zRestfulApiOperation>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid.nullish(),
    base_url: z.string().nullish(),
    api_operations: z.array(zRestfulApiOperation).optional()
});

/**
 * A finding in source code. Its members are not in docs.securetheorem.com (read in 2026); the id is assumed.
 */
export const zSastPolicyViolation: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<typeof zUuid>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid.nullish()
});

/**
 * A web application.
 */
export const zWebApplication: z.ZodObject<{
    id: typeof zUuid;
    base_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    base_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zUuid,
    base_url: z.string().nullish(),
    base_path: z.string().nullish()
});

export const zCreateCloudAuthenticatorInput: z.ZodObject<{
    body: typeof zCloudAuthenticatorForCreate;
}, z.core.$strict> = z.strictObject({
    body: zCloudAuthenticatorForCreate
});

export const zCreateCloudAuthenticatorOutput: typeof zCloudAuthenticator = zCloudAuthenticator;

export const zListPolicyViolationsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    filter_by_asset_tags: z.ZodOptional<typeof zAssetTagFilter>;
    filter_by_relevance: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional(),
    filter_by_asset_tags: zAssetTagFilter.optional(),
    filter_by_relevance: z.string().optional()
});

export const zListPolicyViolationsOutput: z.ZodObject<{
    policy_violations: z.ZodArray<typeof zPolicyViolation>;
    policy_rules: z.ZodArray<typeof zPolicyRule>;
    policy_rule_types: z.ZodArray<typeof zPolicyRuleType>;
    network_services: z.ZodArray<typeof zNetworkService>;
    restful_apis: z.ZodArray<typeof zRestfulApi>;
    api_operations: z.ZodArray<typeof zApiOperation>;
    cloud_resources: z.ZodArray<typeof zCloudResource>;
    web_applications: z.ZodArray<typeof zWebApplication>;
    pagination_information: z.ZodOptional<z.ZodNullable<typeof zPaginationInformation>>;
}, z.core.$loose> = z.looseObject({
    policy_violations: z.array(zPolicyViolation),
    policy_rules: z.array(zPolicyRule),
    policy_rule_types: z.array(zPolicyRuleType),
    network_services: z.array(zNetworkService),
    restful_apis: z.array(zRestfulApi),
    api_operations: z.array(zApiOperation),
    cloud_resources: z.array(zCloudResource),
    web_applications: z.array(zWebApplication),
    pagination_information: zPaginationInformation.nullish()
});

export const zListAssetsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    filter_by_asset_tags: z.ZodOptional<typeof zAssetTagFilter>;
    filter_by_text: z.ZodOptional<z.ZodString>;
    filter_by_asset_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    filter_by_discovered_vias: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional(),
    filter_by_asset_tags: zAssetTagFilter.optional(),
    filter_by_text: z.string().optional(),
    filter_by_asset_types: z.array(z.string()).optional(),
    filter_by_discovered_vias: z.array(z.string()).optional()
});

export const zListAssetsOutput: z.ZodObject<{
    assets: z.ZodArray<typeof zAsset>;
    pagination_information: z.ZodOptional<z.ZodNullable<typeof zPaginationInformation>>;
}, z.core.$loose> = z.looseObject({
    assets: z.array(zAsset),
    pagination_information: zPaginationInformation.nullish()
});

export const zGetRestfulApiInput: z.ZodObject<{
    id: typeof zUuid;
}, z.core.$strict> = z.strictObject({
    id: zUuid
});

export const zGetRestfulApiOutput: z.ZodObject<{
    restful_apis: z.ZodArray<typeof zRestfulApiWithOperations>;
}, z.core.$loose> = z.looseObject({
    restful_apis: z.array(zRestfulApiWithOperations)
});

export const zUploadOpenApiDefinitionInput: z.ZodObject<{
    body: typeof zOpenApiDocument;
}, z.core.$strict> = z.strictObject({
    body: zOpenApiDocument
});

export const zUploadOpenApiDefinitionOutput: typeof zOpenApiDefinition = zOpenApiDefinition;

export const zListSastPolicyViolationsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional()
});

export const zListSastPolicyViolationsOutput: z.ZodObject<{
    policy_violations: z.ZodOptional<z.ZodArray<typeof zSastPolicyViolation>>;
    pagination_information: z.ZodOptional<z.ZodNullable<typeof zPaginationInformation>>;
}, z.core.$loose> = z.looseObject({
    policy_violations: z.array(zSastPolicyViolation).optional(),
    pagination_information: zPaginationInformation.nullish()
});

export const zStartRestfulApiScanInput: z.ZodObject<{
    asset_id: typeof zUuid;
    asset_base_url: z.ZodString;
    restful_api_scan_config: z.ZodOptional<typeof zRestfulApiScanConfig>;
}, z.core.$strict> = z.strictObject({
    asset_id: zUuid,
    asset_base_url: z.string(),
    restful_api_scan_config: zRestfulApiScanConfig.optional()
});

export const zStartRestfulApiScanOutput: typeof zAssetScan = zAssetScan;

export const zGetRestfulApiScanInput: z.ZodObject<{
    scan_id: typeof zUuid;
}, z.core.$strict> = z.strictObject({
    scan_id: zUuid
});

export const zGetRestfulApiScanOutput: typeof zAssetScan = zAssetScan;

export const zInitMobileAppUploadOutput: typeof zUploadTarget = zUploadTarget;

export const zInitXcuitestUploadOutput: typeof zUploadTarget = zUploadTarget;

export const zInitMobileAppUploadLegacyOutput: typeof zUploadTarget = zUploadTarget;

export const zListMobileAppsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    platform: z.ZodOptional<z.ZodEnum<{ 'ANDROID': 'ANDROID'; 'ANDROID_AMAZON': 'ANDROID_AMAZON'; 'ANDROID_OCULUS': 'ANDROID_OCULUS'; 'IOS': 'IOS'; 'WINDOWS_PHONE': 'WINDOWS_PHONE' }>>;
    release_type: z.ZodOptional<z.ZodEnum<{ 'APP_STORE': 'APP_STORE'; 'PRE_PROD': 'PRE_PROD' }>>;
    results_since: z.ZodOptional<z.ZodString>;
    scan_status: z.ZodOptional<z.ZodEnum<{ 'NO_SCANS_INITIATED': 'NO_SCANS_INITIATED'; 'SCAN_ONGOING': 'SCAN_ONGOING'; 'SCAN_COMPLETED': 'SCAN_COMPLETED' }>>;
    subscription: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'APP_LOGIC': 'APP_LOGIC'; 'DYNAMIC': 'DYNAMIC'; 'NO_SUBSCRIPTION': 'NO_SUBSCRIPTION'; 'P1_ALERTS': 'P1_ALERTS'; 'STATIC': 'STATIC' }>>>;
    blocked_scan_reason: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
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

export const zListMobileAppsOutput: z.ZodObject<{
    mobile_apps: z.ZodArray<typeof zMobileApp>;
    pagination_information: z.ZodOptional<typeof zPaginationInformation>;
}, z.core.$loose> = z.looseObject({
    mobile_apps: z.array(zMobileApp),
    pagination_information: zPaginationInformation.optional()
});

export const zGetMobileAppInput: z.ZodObject<{
    id: typeof zNumericIdInput;
}, z.core.$strict> = z.strictObject({
    id: zNumericIdInput
});

export const zGetMobileAppOutput: typeof zMobileApp = zMobileApp;

export const zListMobileAppScansInput: z.ZodObject<{
    mobile_app_id: typeof zNumericIdInput;
    cursor: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    mobile_app_id: zNumericIdInput,
    cursor: z.string().optional()
});

export const zListMobileAppScansOutput: z.ZodObject<{
    scans: z.ZodArray<typeof zMobileAppScan>;
    pagination_information: z.ZodOptional<typeof zPaginationInformation>;
}, z.core.$loose> = z.looseObject({
    scans: z.array(zMobileAppScan),
    pagination_information: zPaginationInformation.optional()
});

export const zGetMobileAppScanInput: z.ZodObject<{
    mobile_app_id: typeof zNumericIdInput;
    id: typeof zNumericIdInput;
}, z.core.$strict> = z.strictObject({
    mobile_app_id: zNumericIdInput,
    id: zNumericIdInput
});

export const zGetMobileAppScanOutput: typeof zMobileAppScan = zMobileAppScan;

export const zListMobileAppsChangesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional(),
    page_size: z.int().gte(1).lte(200).optional()
});

export const zListMobileAppsChangesOutput: z.ZodObject<{
    mobile_changes: z.ZodArray<typeof zMobileAppChange>;
    pagination_information: z.ZodOptional<typeof zPaginationInformation>;
}, z.core.$loose> = z.looseObject({
    mobile_changes: z.array(zMobileAppChange),
    pagination_information: zPaginationInformation.optional()
});

export const zGetMobileAppsChangesStatsOutput: typeof zMobileAppsChangesStats = zMobileAppsChangesStats;

export const zGetMobileAppsMonthlySecurityMetricsOutput: typeof zMobileAppsMonthlySecurityMetrics = zMobileAppsMonthlySecurityMetrics;

export const zGetMobileAppsSecurityKpisOutput: typeof zMobileAppsSecurityKpis = zMobileAppsSecurityKpis;

export const zListSdksInMobileAppsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    mobile_app_id: z.ZodOptional<typeof zNumericIdInput>;
    sdk_id: z.ZodOptional<typeof zNumericIdInput>;
    currently_present: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_id: zNumericIdInput.optional(),
    sdk_id: zNumericIdInput.optional(),
    currently_present: z.boolean().optional()
});

export const zListSdksInMobileAppsOutput: z.ZodObject<{
    sdks_in_mobile_apps: z.ZodArray<typeof zSdkInMobileApp>;
    pagination_information: z.ZodOptional<typeof zPaginationInformation>;
}, z.core.$loose> = z.looseObject({
    sdks_in_mobile_apps: z.array(zSdkInMobileApp),
    pagination_information: zPaginationInformation.optional()
});

export const zListMobileAppInsightsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    mobile_app_platform: z.ZodOptional<z.ZodString>;
    mobile_app_release_type: z.ZodOptional<z.ZodString>;
    mobile_app_bundle_id: z.ZodOptional<z.ZodString>;
    include: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'ios_entitlements': 'ios_entitlements'; 'ios_privacy_manifests': 'ios_privacy_manifests' }>>>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_platform: z.string().optional(),
    mobile_app_release_type: z.string().optional(),
    mobile_app_bundle_id: z.string().optional(),
    include: z.array(z.enum(['ios_entitlements', 'ios_privacy_manifests'])).optional()
});

export const zListMobileAppInsightsOutput: z.ZodObject<{
    mobile_app_insights: z.ZodArray<typeof zMobileAppInsight>;
    pagination_information: z.ZodOptional<typeof zPaginationInformation>;
}, z.core.$loose> = z.looseObject({
    mobile_app_insights: z.array(zMobileAppInsight),
    pagination_information: zPaginationInformation.optional()
});

export const zListSecurityFindingsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    mobile_app_id: z.ZodOptional<typeof zNumericIdInput>;
    status_group: z.ZodOptional<typeof zStatusGroup>;
    severity: z.ZodOptional<typeof zSeverity>;
    results_since: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_id: zNumericIdInput.optional(),
    status_group: zStatusGroup.optional(),
    severity: zSeverity.optional(),
    results_since: z.string().optional()
});

export const zListSecurityFindingsOutput: z.ZodObject<{
    security_findings: z.ZodArray<typeof zSecurityFinding>;
    pagination_information: z.ZodOptional<typeof zPaginationInformation>;
}, z.core.$loose> = z.looseObject({
    security_findings: z.array(zSecurityFinding),
    pagination_information: zPaginationInformation.optional()
});

export const zGetSecurityFindingInput: z.ZodObject<{
    security_finding_id: typeof zNumericIdInput;
}, z.core.$strict> = z.strictObject({
    security_finding_id: zNumericIdInput
});

export const zGetSecurityFindingOutput: typeof zSecurityFinding = zSecurityFinding;

export const zListSecurityFindingTargetsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    mobile_app_id: z.ZodOptional<typeof zNumericIdInput>;
    results_since: z.ZodOptional<z.ZodString>;
    security_finding_id: z.ZodOptional<typeof zNumericIdInput>;
    status_group: z.ZodOptional<typeof zStatusGroup>;
    issue_type_id: z.ZodOptional<typeof zNumericIdInput>;
}, z.core.$strict> = z.strictObject({
    cursor: z.string().optional(),
    mobile_app_id: zNumericIdInput.optional(),
    results_since: z.string().optional(),
    security_finding_id: zNumericIdInput.optional(),
    status_group: zStatusGroup.optional(),
    issue_type_id: zNumericIdInput.optional()
});

export const zListSecurityFindingTargetsOutput: z.ZodObject<{
    targets: z.ZodArray<typeof zSecurityFindingTarget>;
    pagination_information: z.ZodOptional<typeof zPaginationInformation>;
}, z.core.$loose> = z.looseObject({
    targets: z.array(zSecurityFindingTarget),
    pagination_information: zPaginationInformation.optional()
});

export const zGetSecurityFindingTargetInput: z.ZodObject<{
    security_finding_target_id: typeof zNumericIdInput;
}, z.core.$strict> = z.strictObject({
    security_finding_target_id: zNumericIdInput
});

export const zGetSecurityFindingTargetOutput: typeof zSecurityFindingTarget = zSecurityFindingTarget;

export const zUpdateSecurityFindingTargetInput: z.ZodObject<{
    security_finding_target_id: typeof zNumericIdInput;
    body: typeof zSecurityFindingTargetForUpdate;
}, z.core.$strict> = z.strictObject({
    security_finding_target_id: zNumericIdInput,
    body: zSecurityFindingTargetForUpdate
});

export const zUpdateSecurityFindingTargetOutput: typeof zSecurityFindingTargetUpdate = zSecurityFindingTargetUpdate;
