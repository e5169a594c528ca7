// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * Which rules are wanted.
 */
export const zAccessListDirection = z.strictObject({
    direction: z.enum(['ingress', 'egress'])
});

/**
 * An access list, in short.
 */
export const zAccessListReference = z.looseObject({
    resource_id: z.string().nullish(),
    resource_name: z.string().nullish()
});

/**
 * A new user that has only an API key.
 */
export const zApiOnlyUser = z.looseObject({
    user_id: z.int(),
    organization_id: z.int(),
    username: z.string(),
    name: z.string(),
    api_key: z.string()
});

/**
 * A resource group, in short.
 */
export const zAssociatedResourceGroup = z.looseObject({
    id: z.string().optional(),
    name: z.string().nullish(),
    group_type: z.string().nullish(),
    owner_type: z.string().nullish(),
    owner_resource_id: z.string().nullish()
});

/**
 * A server that users sign in through.
 */
export const zAuthenticationServer = z.looseObject({
    server_id: z.int(),
    server_name: z.string(),
    server_host: z.string().nullish(),
    server_port: z.int().nullish(),
    server_type: z.string().nullish(),
    secure: z.int().nullish(),
    global_scope: z.boolean().nullish(),
    mapped_groups: z.int().nullish()
});

/**
 * What to take out.
 */
export const zAutoscalingDetachment = z.strictObject({
    instance: z.array(z.string()),
    decrement_capacity: z.boolean().optional()
});

/**
 * A stored access key, a stored role, or the settings of an account. Its members are not documented.
 */
export const zAwsConfig = z.record(z.string(), z.unknown());

/**
 * A page of access keys or roles. Neither the name of the list nor that of the total is documented.
 */
export const zAwsConfigPage = z.record(z.string(), z.unknown());

/**
 * A label on a cloud account.
 */
export const zBadge = z.strictObject({
    key: z.string(),
    value: z.string()
});

/**
 * Something that a bot does.
 */
export const zBotAction = z.looseObject({
    name: z.string().nullish(),
    config: z.record(z.string(), z.unknown()).nullish(),
    run_when_result_is: z.boolean().nullish()
});

/**
 * Something for a bot to do.
 */
export const zBotActionForWrite = z.strictObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()),
    run_when_result_is: z.boolean()
});

/**
 * What a bot is for.
 */
export const zBotCategory = z.string();

/**
 * What a bot is for.
 */
export const zBotCategoryInput = z.enum([
    'Security',
    'Optimization',
    'Curation',
    'Best Practices',
    'Miscellaneous'
]);

/**
 * Failures of a bot's runs by kind.
 */
export const zBotFailures = z.looseObject({
    errors: z.int().nullish(),
    timeouts: z.int().nullish(),
    invalid_perms: z.int().nullish()
});

/**
 * How grave the matter of a bot is.
 */
export const zBotSeverity = z.string();

/**
 * How grave the matter of a bot is.
 */
export const zBotSeverityInput = z.enum([
    'low',
    'medium',
    'high'
]);

/**
 * A time of day.
 */
export const zBotTimeOfDay = z.looseObject({
    _type: z.string().nullish(),
    hour: z.int().nullish(),
    minute: z.int().nullish(),
    second: z.int().nullish()
});

/**
 * When a bot runs. It has the members that its kind needs.
 */
export const zBotSchedule = z.looseObject({
    _type: z.string().nullish(),
    time_of_day: zBotTimeOfDay.nullish(),
    day_of_month: z.int().nullish(),
    day_of_week: z.int().nullish(),
    exclude_days: z.array(z.int()).nullish(),
    minute_of_hour: z.int().nullish(),
    second_of_hour: z.int().nullish()
});

/**
 * A time of day.
 */
export const zBotTimeOfDayForWrite = z.strictObject({
    _type: z.string().optional(),
    hour: z.int(),
    minute: z.int(),
    second: z.int()
});

/**
 * When to run. Send the members that the kind needs and no others.
 */
export const zBotScheduleForWrite = z.strictObject({
    _type: z.string(),
    time_of_day: zBotTimeOfDayForWrite.optional(),
    day_of_month: z.int().optional(),
    day_of_week: z.int().optional(),
    exclude_days: z.array(z.int()).optional(),
    minute_of_hour: z.int().optional(),
    second_of_hour: z.int().optional()
});

/**
 * A badge of a cloud account.
 */
export const zCloudBadge = z.looseObject({
    key: z.string(),
    value: z.string(),
    auto_generated: z.boolean().nullish()
});

/**
 * A cloud organization. No answer was recorded, so all members are as clients read them, and some are typed loosely.
 */
export const zCloudDomain = z.looseObject({
    organization_id: z.int().nullish(),
    cloud_type_id: z.string().nullish(),
    domain_id: z.string().nullish(),
    domain_name: z.string().nullish(),
    status: z.union([
        z.string(),
        z.int()
    ]).nullish(),
    added_timestamp: z.string().nullish(),
    auto_badge: z.boolean().nullish(),
    auto_add: z.boolean().nullish(),
    failures: z.union([
        z.int(),
        z.array(z.unknown())
    ]).nullish(),
    projects: z.union([
        z.int(),
        z.array(z.unknown())
    ]).nullish()
});

/**
 * A cloud organization and how to read it.
 */
export const zCloudDomainForAdd = z.strictObject({
    cloud_type: z.string(),
    credentials: z.record(z.string(), z.unknown()),
    nickname: z.string(),
    domain_name: z.string().optional(),
    parent_folder_id: z.array(z.string()).optional(),
    auto_add: z.boolean().optional(),
    auto_badge: z.boolean().optional(),
    auto_remove: z.boolean().optional(),
    remove_suspended: z.boolean().optional(),
    skip_prefixes: z.array(z.string()).optional()
});

/**
 * A type of resource that could not be read.
 */
export const zCloudFailedResourceType = z.looseObject({
    resource_type: z.string().nullish(),
    permissions: z.array(z.string()).nullish()
});

/**
 * A resource that fails an insight. Entries have further members.
 */
export const zCloudFinding = z.looseObject({
    insight_name: z.string().nullish(),
    resource_name: z.string().nullish()
});

/**
 * A page of findings. The member that carries the next cursor is not known and comes beside `results`.
 */
export const zCloudFindingPage = z.looseObject({
    results: z.array(zCloudFinding).nullish()
});

/**
 * State of a cloud account: read as usual, not read, being read for the first time, or not readable because its role
 * cannot be assumed. Other words occur.
 */
export const zCloudStatus = z.string();

/**
 * Kind of cloud. From `AZURE` on, kinds that only older installations have; newer releases may know more.
 */
export const zCloudTypeId = z.string();

/**
 * A filter or an action. Entries have further members.
 */
export const zBotFunction = z.looseObject({
    name: z.string().nullish(),
    description: z.string().nullish(),
    supported_resources: z.array(z.string()).nullish(),
    supported_clouds: z.array(zCloudTypeId).nullish(),
    version: z.unknown().optional(),
    permissions: z.unknown().optional()
});

/**
 * What bots are made of.
 */
export const zBotFunctionRegistry = z.looseObject({
    filters: z.array(zBotFunction).nullish(),
    actions: z.array(zBotFunction).nullish()
});

/**
 * A kind of cloud.
 */
export const zCloudType = z.looseObject({
    cloud_type_id: zCloudTypeId,
    name: z.string(),
    cloud_access: z.string().nullish()
});

/**
 * A CVE over the whole estate. Rows also have a title and a link, whose member names are not known.
 */
export const zContainerVulnerability = z.looseObject({
    cve_id: z.string(),
    first_found: z.string().nullish(),
    last_seen: z.string().nullish(),
    riskscore: z.number().nullish(),
    cvss_score: z.number().nullish(),
    has_exploits: z.boolean().nullish(),
    has_threats: z.boolean().nullish(),
    resource_count: z.int().nullish(),
    affected_packages: z.int().nullish()
});

/**
 * A user that has only an API key from now on.
 */
export const zConvertedUser = z.looseObject({
    user_id: z.int(),
    api_key: z.string()
});

/**
 * A new local user with its temporary password.
 */
export const zCreatedLocalUser = z.looseObject({
    user_id: z.int(),
    organization_id: z.int(),
    username: z.string(),
    name: z.string(),
    temporary_pw: z.string(),
    temp_pw_expiration: z.string()
});

/**
 * A new organization. No member is sure to be there.
 */
export const zCreatedOrganization = z.looseObject({
    organization_id: z.int().nullish(),
    resource_id: z.string().nullish()
});

/**
 * What may be done in a module.
 */
export const zEntitlementForSave = z.strictObject({
    namespace: z.string(),
    role: z.string()
});

/**
 * What may be done in a module: look, change, administer, or nothing.
 */
export const zEntitlementRole = z.string();

/**
 * What may be done in a module.
 */
export const zEntitlement = z.looseObject({
    namespace: z.string(),
    role: zEntitlementRole
});

/**
 * An error of v2 and of the paths without a version.
 */
export const zErrorV2 = z.looseObject({
    error_message: z.string().nullish(),
    error_type: z.string().nullish(),
    traceback: z.string().nullish()
});

/**
 * An error of v3 and v4.
 */
export const zErrorV3 = z.looseObject({
    messages: z.record(z.string(), z.unknown()).nullish()
});

/**
 * An action that was carried out.
 */
export const zExecutedAction = z.looseObject({
    action: z.string(),
    count: z.int().nullish(),
    last_executed_date: z.string().nullish()
});

/**
 * A resource that was found, in short.
 */
export const zFoundResource = z.looseObject({
    resource_id: z.string(),
    resource_type: z.string().optional(),
    provider_id: z.string().nullish(),
    name: z.string().nullish(),
    account: z.string().nullish(),
    account_id: z.string().nullish(),
    cloud_type_id: z.string().nullish()
});

/**
 * The key file of a Google service account, whole, as Google hands it out.
 */
export const zGcpServiceAccountKey = z.looseObject({
    type: z.string().optional(),
    project_id: z.string().optional(),
    private_key_id: z.string().optional(),
    private_key: z.string().optional(),
    client_email: z.string().optional(),
    client_id: z.string().optional(),
    auth_uri: z.string().optional(),
    token_uri: z.string().optional(),
    auth_provider_x509_cert_url: z.string().optional(),
    client_x509_cert_url: z.string().optional()
});

/**
 * A cloud account and how to sign in to it. AWS takes `account_number` with either `api_key` and `secret_key`
 * (`standard`), those two and a role (`assume_role`, where the keys belong to the account that assumes), or a role alone
 * (`instance_assume_role`, where the installation's own role assumes it). Azure takes `tenant_id`, `app_id`,
 * `subscription_id` and `api_key`. Google Cloud takes `project` and `api_credentials`, and no `authentication_type`.
 */
export const zCloudCreationParams = z.strictObject({
    cloud_type: z.string(),
    name: z.string(),
    authentication_type: z.string().optional(),
    account_number: z.string().optional(),
    api_key: z.string().optional(),
    secret_key: z.string().optional(),
    role_arn: z.string().optional(),
    external_id: z.string().optional(),
    session_name: z.string().optional(),
    duration: z.int().optional(),
    strategy_id: z.int().optional(),
    tenant_id: z.string().optional(),
    app_id: z.string().optional(),
    subscription_id: z.string().optional(),
    certificate_thumbprint: z.string().optional(),
    project: z.string().optional(),
    api_credentials: zGcpServiceAccountKey.optional()
});

/**
 * Entitlements of a group.
 */
export const zGroupEntitlements = z.looseObject({
    group_id: z.int(),
    entitlements: z.array(zEntitlement)
});

/**
 * Which local group a group of the identity provider becomes. Both are names, not ids.
 */
export const zGroupMapping = z.looseObject({
    local_group_name: z.string(),
    remote_group_name: z.string()
});

/**
 * A cloud account that collects the events of others.
 */
export const zHarvestConsumer = z.looseObject({
    organization_service_id: z.int(),
    name: z.string(),
    account_id: z.string().nullish(),
    cloud_type_id: zCloudTypeId.optional(),
    producers: z.int().nullish(),
    events: z.int().nullish(),
    pending: z.boolean().nullish(),
    errors: z.array(z.unknown()).nullish()
});

/**
 * Whether the settings pass on to further accounts. The vendor documents the names of the members and not what they do.
 */
export const zHarvestPropagation = z.strictObject({
    by_badge: z.boolean(),
    badges: z.array(z.unknown()),
    by_consumer: z.boolean()
});

/**
 * The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged.
 */
export const zHarvestSchedule = z.looseObject({
    job: z.string().optional()
});

/**
 * How and in which regions accounts of one kind of cloud are read.
 */
export const zHarvestingStrategy = z.looseObject({
    id: z.int(),
    organization_id: z.int(),
    name: z.string(),
    cloud_type_id: zCloudTypeId,
    type_default: z.boolean().nullish(),
    system_defined: z.boolean().nullish(),
    disabled_regions: z.array(z.string()).nullish(),
    dynamic_scheduling: z.boolean().nullish(),
    dynamic_scheduling_enabled: z.boolean().nullish(),
    organization_services: z.int().nullish()
});

/**
 * What a resource is called in the template.
 */
export const zIacMappedResource = z.looseObject({
    address: z.string().nullish(),
    name: z.string().nullish()
});

/**
 * An insight under the name rule.
 */
export const zIacReadableRule = z.looseObject({
    rule_name: z.string().nullish(),
    rule_description: z.string().nullish(),
    rule_detail: z.string().nullish()
});

/**
 * The verdicts on one resource.
 */
export const zIacReadableResource = z.looseObject({
    resource_source: z.string().nullish(),
    resource_address: z.string().nullish(),
    resource_name: z.string().nullish(),
    resource_type: z.string().nullish(),
    resource_region: z.string().nullish(),
    passed_rules: z.array(zIacReadableRule).nullish(),
    warning_rules: z.array(zIacReadableRule).nullish(),
    failed_rules: z.array(zIacReadableRule).nullish()
});

/**
 * A scan as the list has it. Rows have further members.
 */
export const zIacScanListItem = z.looseObject({
    id: z.int(),
    status: z.string().nullish(),
    scan_type: z.string().nullish(),
    iac_provider: z.string().nullish(),
    create_time: z.string().nullish()
});

/**
 * The pack that judged a template.
 */
export const zIacScanPack = z.looseObject({
    id: z.int().nullish(),
    name: z.string().nullish(),
    source: z.string().nullish()
});

/**
 * A page of scans.
 */
export const zIacScanPage = z.looseObject({
    page: z.int(),
    total_pages: z.int(),
    total_count: z.int(),
    data: z.array(zIacScanListItem)
});

/**
 * How the assessment of an image went. It has further members.
 */
export const zImageAssessmentInfo = z.looseObject({
    status: z.string().optional(),
    error_reason: z.string().nullish(),
    assessment_completed_at: z.string().nullish(),
    pulled_from: z.string().nullish()
});

/**
 * A resource that fails an insight.
 */
export const zImpactedResource = z.looseObject({
    account_cluster_name: z.string().nullish(),
    account_cluster_id: z.string().nullish(),
    namespace_name: z.string().nullish(),
    resource_type: z.string().nullish(),
    name: z.string().nullish(),
    insight: z.string().nullish(),
    provider_id: z.string().nullish(),
    provider_uuid: z.string().nullish(),
    severity: z.union([
        z.string(),
        z.int()
    ]).nullish(),
    direct_link: z.string().nullish()
});

/**
 * An insight to choose.
 */
export const zInsightChoice = z.looseObject({
    insight_id: z.int(),
    name: z.string().nullish()
});

/**
 * The counts of an insight in one cloud account.
 */
export const zInsightCloudCounts = z.looseObject({
    count: z.int().optional(),
    total: z.int().optional(),
    all: z.int().optional()
});

/**
 * The counts of an insight, as of `cache_updated_at`.
 */
export const zInsightCounts = z.looseObject({
    results: z.int().nullish(),
    total: z.int().nullish(),
    all: z.int().nullish(),
    exemptions: z.int().nullish(),
    by_type: z.record(z.string(), z.int()).nullish(),
    by_cloud: z.record(z.string(), zInsightCloudCounts).nullish(),
    by_resource_group: z.record(z.string(), z.unknown()).nullish(),
    by_app: z.record(z.string(), z.unknown()).nullish(),
    cache_updated_at: z.string().nullish(),
    duration: z.number().nullish()
});

/**
 * A query filter with its settings.
 */
export const zInsightFilter = z.looseObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()).nullish(),
    collections: z.record(z.string(), z.unknown()).nullish()
});

/**
 * What a bot looks at, when, and what it does then.
 */
export const zBotInstructions = z.looseObject({
    resource_types: z.array(z.string()).nullish(),
    groups: z.array(z.string()).nullish(),
    badges: z.array(zBadge).nullish(),
    filters: z.array(zInsightFilter).nullish(),
    hookpoints: z.array(z.string()).nullish(),
    schedule: zBotSchedule.nullish(),
    schedule_description: z.string().nullish(),
    ondemand_enabled: z.boolean().nullish(),
    actions: z.array(zBotAction).nullish()
});

/**
 * A query filter with its settings, as it is written.
 */
export const zInsightFilterForWrite = z.strictObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()),
    collections: z.record(z.string(), z.unknown()).optional()
});

/**
 * A resource that an insight matched.
 */
export const zInsightHistoryEntry = z.looseObject({
    provider_id: z.string().nullish(),
    organization_service_id: z.int().nullish(),
    name: z.string().nullish(),
    insight_name: z.string().nullish(),
    state: z.int().nullish(),
    account: z.string().nullish(),
    account_id: z.string().nullish(),
    resource_type: z.string().nullish(),
    identified_at: z.string().nullish()
});

/**
 * A custom pack as it is written.
 */
export const zInsightPackForWrite = z.strictObject({
    name: z.string(),
    description: z.string(),
    backoffice: z.array(z.int()),
    custom: z.array(z.int()),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    logo_url: z.string().nullish()
});

/**
 * What a pack says of one of its insights.
 */
export const zInsightPackMetadata = z.looseObject({
    pack_id: z.int().nullish(),
    pack_name: z.string().nullish(),
    template_id: z.int().nullish(),
    template_name: z.string().nullish(),
    description: z.string().nullish(),
    order: z.int().nullish()
});

/**
 * Insights to choose from.
 */
export const zInsightSelection = z.looseObject({
    data: z.array(zInsightChoice).nullish()
});

/**
 * 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe.
 */
export const zInsightSeverity = z.int();

/**
 * 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe.
 */
export const zInsightSeverityInput = z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5)
]);

/**
 * Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user.
 */
export const zInsightSourceName = z.string();

/**
 * What a template is judged by.
 */
export const zIacConfig = z.looseObject({
    id: z.int(),
    organization_id: z.int().nullish(),
    name: z.string(),
    description: z.string().nullish(),
    pack_id: z.int().nullish(),
    source: zInsightSourceName.optional(),
    insights_blacklist: z.array(z.string()).nullish(),
    insights_warn_only: z.array(z.string()).nullish(),
    slack_channel: z.string().nullish(),
    email_recipients: z.array(z.string()).nullish(),
    last_build_at: z.string().nullish(),
    created_at: z.string().nullish(),
    last_modified: z.string().nullish(),
    total_builds: z.int().nullish(),
    success_count: z.int().nullish(),
    failure_count: z.int().nullish(),
    consumption_url: z.string().nullish(),
    favorite: z.boolean().nullish(),
    tfc_count: z.int().nullish(),
    local_exceptions_enabled: z.boolean().nullish()
});

/**
 * The verdict of one insight.
 */
export const zIacInsightResult = z.looseObject({
    id: z.int(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    severity: zInsightSeverity.optional(),
    source: zInsightSourceName.optional(),
    notes: z.string().nullish(),
    resource_types: z.array(z.string()).nullish(),
    warn_only: z.boolean().nullish(),
    success: z.union([
        z.array(z.string()),
        z.int()
    ]).nullish(),
    failure: z.union([
        z.array(z.string()),
        z.int()
    ]).nullish(),
    warning: z.union([
        z.array(z.string()),
        z.int()
    ]).nullish()
});

/**
 * Verdicts by insight, and counts.
 */
export const zIacScanDetails = z.looseObject({
    failed_insights: z.array(zIacInsightResult).nullish(),
    passed_insights: z.array(zIacInsightResult).nullish(),
    warned_insights: z.array(zIacInsightResult).nullish(),
    skipped_insights: z.array(zIacInsightResult).nullish(),
    failed_resources: z.int().nullish(),
    passed_resources: z.int().nullish(),
    warned_resources: z.int().nullish(),
    skipped_resources: z.int().nullish(),
    total_insights: z.int().nullish(),
    total_resources: z.int().nullish(),
    scan_template: z.string().nullish()
});

/**
 * A scan as it is kept.
 */
export const zIacScan = z.looseObject({
    id: z.int(),
    config_id: z.int().nullish(),
    config_name: z.string().nullish(),
    scan_name: z.string().nullish(),
    author_name: z.string().nullish(),
    create_time: z.string().nullish(),
    duration: z.int().nullish(),
    iac_provider: z.string().nullish(),
    scan_type: z.string().nullish(),
    status: z.string().nullish(),
    status_message: z.string().nullish(),
    success: z.boolean().nullish(),
    errors: z.array(z.unknown()).nullish(),
    warnings: z.array(z.unknown()).nullish(),
    stacktrace: z.union([
        z.string(),
        z.array(z.string())
    ]).nullish(),
    pack: zIacScanPack.nullish(),
    failed_insights: z.int().nullish(),
    warned_insights: z.int().nullish(),
    failed_resources: z.int().nullish(),
    passed_resources: z.int().nullish(),
    warned_resources: z.int().nullish(),
    total_resources: z.int().nullish(),
    resources_by_type: z.array(z.record(z.string(), z.unknown())).nullish(),
    failed_resources_by_type: z.array(z.record(z.string(), z.unknown())).nullish(),
    warned_resources_by_type: z.array(z.record(z.string(), z.unknown())).nullish(),
    scan_results: z.string().nullish(),
    resource_mapping: z.record(z.string(), zIacMappedResource).nullish(),
    details: zIacScanDetails.nullish(),
    resources: z.array(zIacReadableResource).nullish()
});

/**
 * The result of a submission, the same for all three verdicts. With `readable` it has `resources` and neither `details`
 * nor `resource_mapping`.
 */
export const zIacScanResult = z.looseObject({
    build_id: z.int(),
    config_name: z.string().nullish(),
    status: z.string().nullish(),
    message: z.string().nullish(),
    success: z.boolean().nullish(),
    errors: z.array(z.string()).nullish(),
    scan_results: z.string().nullish(),
    stacktrace: z.union([
        z.string(),
        z.array(z.string())
    ]).nullish(),
    resource_mapping: z.record(z.string(), zIacMappedResource).nullish(),
    details: zIacScanDetails.nullish(),
    resources: z.array(zIacReadableResource).nullish()
});

/**
 * Insights put together. It is told by `pack_id` and `source`, joined to `custom:7` where one text is asked for.
 */
export const zInsightPack = z.looseObject({
    pack_id: z.int(),
    source: zInsightSourceName,
    name: z.string(),
    description: z.string().nullish(),
    logo_url: z.string().nullish(),
    backoffice: z.array(z.int()).nullish(),
    custom: z.array(z.int()).nullish(),
    organization_id: z.int().nullish(),
    inserted_at: z.string().nullish(),
    updated_at: z.string().nullish(),
    backoffice_metadata: z.array(zInsightPackMetadata).nullish(),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish()
});

/**
 * Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user.
 */
export const zInsightSourceNameInput = z.enum(['backoffice', 'custom']);

/**
 * An insight that a resource violates. Entries have further members.
 */
export const zInsightViolation = z.looseObject({
    name: z.string().nullish()
});

/**
 * An image to be.
 */
export const zInstanceImageForCreate = z.strictObject({
    name: z.string().min(1)
});

/**
 * An address of a network interface.
 */
export const zInterfaceAddress = z.looseObject({
    ip_address: z.string().nullish(),
    ip_address_type: z.string().nullish()
});

/**
 * Statistics of times, seconds as it seems. Without any job yet all are 0, and `current` and `variance` are left out.
 */
export const zJobTimes = z.looseObject({
    count: z.int().nullish(),
    min: z.number().nullish(),
    max: z.number().nullish(),
    current: z.number().nullish(),
    sum: z.number().nullish(),
    sumsq: z.number().nullish(),
    average: z.number().nullish(),
    variance: z.number().nullish(),
    stddev: z.number().nullish()
}).nullable();

/**
 * A job that reads one type of resource in one region of a cloud account. Further members are not documented.
 */
export const zLastHarvest = z.looseObject({
    region: z.string().nullish(),
    schedule: zHarvestSchedule.optional()
});

/**
 * A condition on one member of the rows of a list. It is not a query filter, which has a name and a configuration.
 */
export const zListFilter = z.strictObject({
    field_name: z.string(),
    filter_type: z.enum([
        'EXACT',
        'LIKE',
        'NOT',
        'IN',
        'NOT_IN',
        'BETWEEN'
    ]),
    filter_value: z.string().optional(),
    filter_list_value: z.array(z.string()).optional()
});

/**
 * A session that a login opened.
 */
export const zLoginSession = z.looseObject({
    session_id: z.string(),
    user_id: z.int().nullish(),
    user_name: z.string().nullish(),
    user_email: z.string().nullish(),
    session_timeout: z.int().nullish(),
    customer_id: z.string().nullish(),
    auth_plugin_exists: z.boolean().nullish(),
    domain_admin: z.boolean().nullish(),
    domain_viewer: z.boolean().nullish(),
    system_admin: z.boolean().nullish()
});

/**
 * Where to attach.
 */
export const zNetworkInterfaceForAttach = z.strictObject({
    device_index: z.union([
        z.string(),
        z.int()
    ])
});

/**
 * What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone.
 */
export const zOrderBy = z.string();

/**
 * What to look for, and which page of it. Everything is optional.
 */
export const zCloudSearch = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.enum([
        'OR',
        'AND',
        ''
    ]).optional(),
    search_string: z.string().optional(),
    advanced_search: z.boolean().optional(),
    empty_badges: z.boolean().optional(),
    exclusion_badges: z.array(zBadge).optional()
});

/**
 * An organization, in short.
 */
export const zOrganization = z.looseObject({
    organization_id: z.int(),
    name: z.string()
});

/**
 * Permissions by use.
 */
export const zPermissionStatusCounts = z.looseObject({
    total_permission_count: z.int().optional(),
    used_permission_count: z.int().optional(),
    unused_permission_count: z.int().optional(),
    unassessed_permission_count: z.int().optional()
});

/**
 * A day that could not be read.
 */
export const zPrincipalActivityError = z.looseObject({
    date: z.string().nullish(),
    reason: z.string().nullish()
});

/**
 * What is to be known of an answer about activity.
 */
export const zPrincipalActivityMetadata = z.looseObject({
    errors: z.array(zPrincipalActivityError).nullish()
});

/**
 * A permission. Only used ones have `action`, `count` and `last_executed_date`.
 */
export const zPrincipalPermission = z.looseObject({
    permission: z.string(),
    category: z.string(),
    status: z.string(),
    action: z.string().nullish(),
    count: z.int().nullish(),
    last_executed_date: z.string().nullish()
});

/**
 * What to attach.
 */
export const zPublicIpForAttach = z.strictObject({
    publicip_resource_id: z.string().min(1)
});

/**
 * A filter that picks resources in queries, insights and bots.
 */
export const zQueryFilter = z.strictObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()).optional()
});

/**
 * A value that a setting can have.
 */
export const zQueryFilterChoice = z.looseObject({
    value: z.unknown().optional(),
    display_value: z.string().nullish()
});

/**
 * A setting of a query filter.
 */
export const zQueryFilterSetting = z.looseObject({
    field_type: z.string().nullish(),
    name: z.string().nullish(),
    display_name: z.string().nullish(),
    description: z.union([
        z.string(),
        z.array(z.string())
    ]).nullish(),
    options: z.array(z.string()).nullish(),
    choices: z.array(zQueryFilterChoice).nullish(),
    _state_hash: z.string().nullish()
});

/**
 * A query filter that insights, bots and resource queries can use.
 */
export const zQueryFilterDefinition = z.looseObject({
    filter_id: z.string(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    supported_resources: z.array(z.string()).nullish(),
    supported_clouds: z.array(zCloudTypeId).nullish(),
    supports_common: z.boolean().nullish(),
    settings_config: z.array(zQueryFilterSetting).nullish()
});

/**
 * Query filters by id.
 */
export const zQueryFilterRegistry = z.record(z.string(), zQueryFilterDefinition);

/**
 * The state of the job queues, `p0` to `p3`, by priority.
 */
export const zQueueStatus = z.looseObject({
    workers: z.int(),
    p0: z.int(),
    p1: z.int(),
    p2: z.int(),
    p3: z.int().nullish(),
    scheduler_internal: z.int().nullish(),
    queue_wait: zJobTimes.optional(),
    queue_wait_p0: zJobTimes.optional(),
    queue_wait_p1: zJobTimes.optional(),
    queue_wait_p2: zJobTimes.optional(),
    queue_wait_p3: zJobTimes.optional(),
    queue_wait_all: zJobTimes.optional(),
    process_time: zJobTimes.optional(),
    process_time_p0: zJobTimes.optional(),
    process_time_p1: zJobTimes.optional(),
    process_time_p2: zJobTimes.optional(),
    process_time_p3: zJobTimes.optional(),
    slowest_jobs: z.array(z.tuple([z.union([
            z.string(),
            z.number()
        ]), z.union([
            z.string(),
            z.number()
        ])]))
});

/**
 * A statement of a policy.
 */
export const zRemediationStatement = z.looseObject({
    Sid: z.string().nullish(),
    Effect: z.string(),
    NotAction: z.array(z.string()).nullish(),
    Resource: z.array(z.string()).nullish()
});

/**
 * A policy with the cloud provider's member names.
 */
export const zRemediationPolicy = z.looseObject({
    Version: z.string(),
    Statement: z.array(zRemediationStatement)
});

/**
 * A policy to apply.
 */
export const zPrincipalRemediation = z.looseObject({
    policy: zRemediationPolicy
});

/**
 * What a resource belongs to.
 */
export const zResourceAssociations = z.looseObject({
    resource_groups: z.array(zAssociatedResourceGroup).optional()
});

/**
 * A resource that another one depends on.
 */
export const zResourceDependency = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish(),
    resource_id: z.string().optional(),
    type: z.string().optional()
});

/**
 * A resource id: parts joined by colons, mostly `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end
 * belongs to it for resources and users; cloud accounts, user groups, roles, bots and organizations have none. At least 1 characters.
 */
export const zResourceIdText = z.string().min(1);

/**
 * Badges, and the cloud accounts that they are for.
 */
export const zBadgeAssignment = z.strictObject({
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

/**
 * How many badges a cloud account has.
 */
export const zBadgeCount = z.looseObject({
    resource_id: zResourceIdText,
    count: z.int()
});

/**
 * A cloud account that has badges.
 */
export const zBadgedCloud = z.looseObject({
    resource_id: zResourceIdText,
    name: z.string()
});

/**
 * A bot.
 */
export const zBot = z.looseObject({
    resource_id: zResourceIdText,
    name: z.string(),
    description: z.string().nullish(),
    notes: z.string().nullish(),
    severity: zBotSeverity.optional(),
    category: zBotCategory.optional(),
    state: z.string().optional(),
    ondemand_enabled: z.boolean().nullish(),
    instructions: zBotInstructions.optional(),
    insight_id: z.int().nullish(),
    insight_name: z.string().nullish(),
    source: z.string().nullish(),
    owner: z.string().nullish(),
    owner_name: z.string().nullish(),
    date_created: z.string().nullish(),
    date_modified: z.string().nullish(),
    badge_scope_operator: z.string().nullish(),
    schedule: zBotSchedule.nullish(),
    hookpoint_created: z.boolean().nullish(),
    hookpoint_modified: z.boolean().nullish(),
    hookpoint_tags_modified: z.boolean().nullish(),
    hookpoint_destroyed: z.boolean().nullish(),
    next_scheduled_run: z.number().nullish(),
    valid: z.boolean().nullish(),
    event_failures: zBotFailures.optional(),
    detailed_logging: z.boolean().nullish(),
    version: z.int().nullish(),
    exemptions_count: z.int().nullish()
});

/**
 * What a bot looks at, when, and what it does then.
 */
export const zBotInstructionsForWrite = z.strictObject({
    resource_types: z.array(z.string()).optional(),
    groups: z.array(zResourceIdText).optional(),
    badges: z.array(zBadge).optional(),
    filters: z.array(zQueryFilter).optional(),
    hookpoints: z.array(z.string()).optional(),
    schedule: zBotScheduleForWrite.nullish(),
    schedule_description: z.string().nullish(),
    ondemand_enabled: z.boolean().optional(),
    actions: z.array(zBotActionForWrite).optional()
});

/**
 * A bot to make.
 */
export const zBotForCreate = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    severity: zBotSeverityInput,
    category: zBotCategoryInput,
    state: z.enum(['RUNNING', 'PAUSED']).optional(),
    ondemand_enabled: z.boolean().optional(),
    instructions: zBotInstructionsForWrite,
    insight_id: z.int().nullish(),
    source: z.enum(['backoffice', 'custom']).nullish()
});

/**
 * A bot's configuration as it is written back. Send all of it.
 */
export const zBotForUpdate = z.strictObject({
    name: z.string().optional(),
    description: z.string().optional(),
    severity: zBotSeverityInput.optional(),
    category: zBotCategoryInput.optional(),
    state: z.enum(['RUNNING', 'PAUSED']).optional(),
    ondemand_enabled: z.boolean().optional(),
    instructions: zBotInstructionsForWrite.optional(),
    insight_id: z.int().nullish(),
    source: z.enum(['backoffice', 'custom']).nullish()
});

/**
 * A page of bots.
 */
export const zBotPage = z.looseObject({
    bots: z.array(zBot),
    count: z.int()
});

/**
 * A cloud account: an AWS account, an Azure subscription, a Google Cloud project, a Kubernetes cluster and the like. Members
 * without a value are left out or null, and newer releases send further ones.
 */
export const zCloud = z.looseObject({
    id: z.int(),
    name: z.string(),
    cloud_type_id: zCloudTypeId,
    account_id: z.string().nullish(),
    creation_time: z.string(),
    status: zCloudStatus,
    badge_count: z.int().nullish(),
    resource_count: z.int().nullish(),
    last_refreshed: z.string().nullish(),
    role_arn: z.string().nullish(),
    group_resource_id: zResourceIdText,
    resource_id: zResourceIdText,
    failed_resource_types: z.array(zCloudFailedResourceType).nullish(),
    event_driven_harvest_role: z.string().nullish(),
    strategy_id: z.int().nullish(),
    cloud_organization_id: z.string().nullish(),
    cloud_organization_domain_name: z.string().nullish(),
    cloud_organization_nickname: z.string().nullish(),
    tenant_id: z.string().nullish(),
    is_platform_managed: z.boolean().nullish(),
    host_assessment_enabled: z.boolean().nullish(),
    host_assessment_status: z.array(z.unknown()).nullish(),
    trailblazer_cloudtrail_trails: z.array(z.unknown()).nullish()
});

/**
 * Cloud accounts with their number.
 */
export const zCloudList = z.looseObject({
    clouds: z.array(zCloud),
    total_count: z.int()
});

/**
 * A region of a cloud account.
 */
export const zCloudRegion = z.looseObject({
    id: z.string(),
    name: z.string(),
    resource_id: zResourceIdText,
    status: z.string(),
    harvest_rate_multiplier: z.number().nullish()
});

/**
 * The caller. Releases of 2022 leave most members out.
 */
export const zCurrentUser = z.looseObject({
    resource_id: zResourceIdText,
    user_id: z.int(),
    name: z.string(),
    username: z.string(),
    email_address: z.string(),
    organization_id: z.int().nullish(),
    organization_name: z.string(),
    organization_admin: z.boolean(),
    domain_admin: z.boolean(),
    domain_viewer: z.boolean().nullish(),
    two_factor_enabled: z.boolean().nullish(),
    two_factor_required: z.boolean().nullish(),
    auth: z.string().nullish(),
    session_ttl: z.int().nullish(),
    session_expiration: z.string().nullish(),
    session_timeout_seconds: z.int().nullish(),
    authentication_server_id: z.int().nullish(),
    auth_plugin_exists: z.boolean().nullish(),
    navigation_blacklist: z.array(z.string()).nullish(),
    theme: z.string().nullish(),
    suspended: z.boolean().nullish(),
    require_pw_reset: z.boolean().nullish(),
    console_access_denied: z.boolean().nullish(),
    active_api_key_present: z.boolean().nullish(),
    create_date: z.string().nullish(),
    aws_default_external_id: z.string().nullish(),
    api_key_generation_allowed: z.boolean().nullish(),
    rapid7_org_id: z.string().nullish()
});

/**
 * One resource exempted from one insight. The members for display (names, account, cloud) are `null` where the exemption
 * was just made.
 */
export const zExemption = z.looseObject({
    exemption_id: z.int(),
    insight_id: z.int(),
    insight_source: zInsightSourceName,
    insight_name: z.string().nullish(),
    resource_id: zResourceIdText,
    resource_ids: z.unknown().optional(),
    resource_type: z.string(),
    resource_type_label: z.string().nullish(),
    resource_name: z.string().nullish(),
    provider_id: z.string().nullish(),
    cloud_type_id: z.string().nullish(),
    account: z.string().nullish(),
    account_id: z.string().nullish(),
    organization_id: z.int().nullish(),
    approver: z.string(),
    creator_id: z.int().nullish(),
    creator_name: z.string().nullish(),
    owner_name: z.string().nullish(),
    bot_id: z.union([
        z.string(),
        z.int()
    ]).nullish(),
    bot_name: z.string().nullish(),
    enabled: z.boolean(),
    create_date: z.string(),
    start_date: z.string(),
    expiration_date: z.string().nullish(),
    notes: z.string().nullish()
});

/**
 * A page of exemptions.
 */
export const zExemptionPage = z.looseObject({
    data: z.array(zExemption),
    total_count: z.int()
});

/**
 * An image on a resource. Its counts are a measurement only where `assessment_info.status` is `COMPLETED`; elsewhere they
 * are zero because nobody looked.
 */
export const zImageAssessment = z.looseObject({
    id: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    image_id: z.string().nullish(),
    resource_id: zResourceIdText,
    resource_type: z.string().nullish(),
    resource_name: z.string().nullish(),
    cloud: zCloudTypeId.optional(),
    account: z.string().nullish(),
    account_id: z.string().nullish(),
    platform: z.string().nullish(),
    report_id: z.string().nullish(),
    k8s_cluster_name: z.string().nullish(),
    public_accessible: z.boolean().nullish(),
    riskscore: z.number().nullish(),
    critical_count: z.int().nullish(),
    high_count: z.int().nullish(),
    medium_count: z.int().nullish(),
    low_count: z.int().nullish(),
    none_count: z.int().nullish(),
    total_count: z.int().nullish(),
    severity: z.string().nullish(),
    last_assessment: z.string().nullish(),
    assessment_info: zImageAssessmentInfo.nullish()
});

/**
 * A page of images.
 */
export const zImageAssessmentPage = z.looseObject({
    data: z.array(zImageAssessment),
    page: z.int(),
    page_size: z.int(),
    total_count: z.int(),
    total_pages: z.int()
});

/**
 * An insight as it is read alone. The counts are in `counts`. Members from `organization_id` on belong to custom
 * insights.
 */
export const zInsight = z.looseObject({
    insight_id: z.int(),
    source: zInsightSourceName,
    name: z.string(),
    description: z.string(),
    severity: zInsightSeverity,
    custom_severity: z.int().nullish(),
    tags: z.array(z.string()),
    resource_types: z.array(z.string()),
    filters: z.array(zInsightFilter),
    notes: z.string().nullish(),
    meta_data: z.string().nullish(),
    resource_group_blacklist: z.array(z.int()).nullish(),
    supported_clouds: z.array(zCloudTypeId).nullish(),
    supported_iac_clouds: z.array(zCloudTypeId).nullish(),
    inserted_at: z.string().nullish(),
    updated_at: z.string().nullish(),
    released: z.string().nullish(),
    favorited: z.boolean().optional(),
    counts: zInsightCounts.optional(),
    membership: z.array(z.unknown()).nullish(),
    risk_layers: z.array(z.unknown()).nullish(),
    disabled: z.boolean().optional(),
    organization_id: z.int().nullish(),
    version: z.int().nullish(),
    owner_resource_id: z.string().nullish(),
    user_resource_id: z.string().nullish(),
    scopes: z.array(zResourceIdText).nullish(),
    template_id: z.int().nullish(),
    timeseries: z.boolean().nullish(),
    timeseries_cache: z.int().nullish(),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish()
});

/**
 * A custom insight to make.
 */
export const zInsightForCreate = z.strictObject({
    name: z.string(),
    description: z.string(),
    severity: zInsightSeverityInput,
    scopes: z.array(zResourceIdText),
    tags: z.array(z.string()),
    resource_types: z.array(z.string()),
    filters: z.array(zInsightFilterForWrite),
    owner_resource_id: z.string().nullish(),
    template_id: z.int().nullish(),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    meta_data: z.string().nullish(),
    notes: z.string().nullish(),
    organization_id: z.int().nullish(),
    source: z.enum(['custom']).optional(),
    insight_id: z.null().optional()
});

/**
 * A custom insight as it is written back, whole.
 */
export const zInsightForUpdate = z.strictObject({
    name: z.string(),
    description: z.string(),
    severity: zInsightSeverityInput,
    scopes: z.array(zResourceIdText),
    tags: z.array(z.string()),
    resource_types: z.array(z.string()),
    filters: z.array(zInsightFilterForWrite),
    owner_resource_id: z.string().nullish(),
    template_id: z.int().nullish(),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    meta_data: z.string().nullish(),
    notes: z.string().nullish(),
    selects: z.array(z.unknown()).optional(),
    timeseries: z.boolean().optional(),
    organization_id: z.int().nullish(),
    source: z.enum(['custom']).optional(),
    insight_id: z.int().nullish()
});

/**
 * An insight as the list has it. The counts are its own members here. Members from `organization_id` to
 * `badge_filter_operator` belong to custom insights.
 */
export const zInsightListItem = z.looseObject({
    insight_id: z.int(),
    source: zInsightSourceName.optional(),
    name: z.string(),
    description: z.string(),
    severity: zInsightSeverity,
    custom_severity: z.int().nullish(),
    tags: z.array(z.string()),
    resource_types: z.array(z.string()),
    filters: z.array(zInsightFilter),
    notes: z.string().nullish(),
    meta_data: z.string().nullish(),
    resource_group_blacklist: z.array(z.int()).nullish(),
    supported_clouds: z.array(zCloudTypeId).nullish(),
    supported_iac_clouds: z.array(zCloudTypeId).nullish(),
    inserted_at: z.string().nullish(),
    updated_at: z.string().nullish(),
    released: z.string().nullish(),
    organization_id: z.int().nullish(),
    version: z.int().nullish(),
    owner_resource_id: z.string().nullish(),
    user_resource_id: z.string().nullish(),
    scopes: z.array(zResourceIdText).nullish(),
    template_id: z.int().nullish(),
    timeseries: z.boolean().nullish(),
    timeseries_cache: z.int().nullish(),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    results: z.int().nullish(),
    total: z.int().nullish(),
    all: z.int().nullish(),
    exemptions: z.int().nullish(),
    by_type: z.record(z.string(), z.int()).nullish(),
    by_cloud: z.record(z.string(), zInsightCloudCounts).nullish(),
    by_resource_group: z.record(z.string(), z.unknown()).nullish(),
    by_app: z.record(z.string(), z.unknown()).nullish(),
    cache_updated_at: z.string().nullish(),
    duration: z.number().nullish(),
    author: z.string().nullish(),
    favorited: z.boolean().optional(),
    bots: z.array(z.string()).nullish()
});

/**
 * An organization with the numbers of what is in it.
 */
export const zOrganizationDetail = z.looseObject({
    organization_id: z.int(),
    resource_id: zResourceIdText,
    name: z.string(),
    status: z.string().nullish(),
    smtp_configured: z.boolean().nullish(),
    clouds: z.int().nullish(),
    bots: z.int().nullish(),
    users: z.int().nullish()
});

/**
 * A user or role of a cloud account.
 */
export const zPrincipal = z.looseObject({
    resource_id: zResourceIdText,
    resource_type: z.string(),
    name: z.string(),
    account_id: z.string().nullish(),
    cloud_type_id: zCloudTypeId.optional(),
    namespace_id: z.string().nullish(),
    organization_id: z.int().nullish(),
    organization_service_id: z.int().nullish(),
    provider_id: z.string().nullish()
});

/**
 * What a principal did.
 */
export const zPrincipalActivity = z.looseObject({
    executed_actions: z.array(zExecutedAction),
    metadata: zPrincipalActivityMetadata,
    principal: zPrincipal
});

/**
 * A page of permissions.
 */
export const zPrincipalPermissionPage = z.looseObject({
    start: z.string(),
    end: z.string(),
    page: z.int(),
    total_pages: z.int(),
    permissions: z.array(zPrincipalPermission),
    permission_status_counts: zPermissionStatusCounts.optional(),
    principal: zPrincipal,
    warnings: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * A list of resources under a name, as it comes when the group is made.
 */
export const zResourceGroup = z.looseObject({
    id: zResourceIdText,
    resource_group_id: z.int().nullish(),
    name: z.string(),
    description: z.string().nullish(),
    category: z.string().nullish(),
    group_type: z.string().nullish(),
    owner_type: z.string().nullish(),
    creation_time: z.string().nullish(),
    nested_resource_groups: z.array(z.unknown()).nullish()
});

/**
 * A bot that flagged a resource.
 */
export const zResourceNoncompliance = z.looseObject({
    reporter_resource_id: z.string().optional(),
    resource_id: z.string().optional()
});

/**
 * A note.
 */
export const zResourceNoteForCreate = z.strictObject({
    note_text: z.string()
});

/**
 * Notes on one resource.
 */
export const zResourceNoteList = z.looseObject({
    resource_notes: z.array(z.unknown()).optional()
});

/**
 * Resources and their owner to be.
 */
export const zResourceOwnerForSet = z.strictObject({
    resource_ids: z.array(zResourceIdText),
    owner_resource_id: z.string().min(1)
});

/**
 * A property. Its value is a text, which may hold JSON.
 */
export const zResourceProperty = z.looseObject({
    parent_resource_id: z.string().optional(),
    name: z.string().optional(),
    value: z.string().nullish()
});

/**
 * A list of named properties.
 */
export const zResourceProperties = z.looseObject({
    property_list: z.array(zResourceProperty).optional()
});

/**
 * What rows of all types have. Members are left out, or `null`, where a type does not have them.
 */
export const zResourceCommon = z.looseObject({
    resource_id: z.string().optional(),
    resource_name: z.string().nullish(),
    resource_type: z.string().optional(),
    cloud: z.string().nullish(),
    account: z.string().nullish(),
    account_id: z.string().nullish(),
    account_status: z.string().nullish(),
    organization_service_id: z.int().nullish(),
    region: z.string().nullish(),
    availability_zone: z.string().nullish(),
    creation_timestamp: z.string().nullish(),
    discovered_timestamp: z.string().nullish(),
    modified_timestamp: z.string().nullish(),
    namespace_id: z.string().nullish(),
    tags: z.record(z.string(), z.string()).nullish(),
    direct_link: z.string().nullish(),
    noncompliance: z.array(zResourceNoncompliance).nullish(),
    properties: zResourceProperties.nullish(),
    documents: z.record(z.string(), z.unknown()).nullish()
});

/**
 * A row of type `accessanalyzer`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAccessAnalyzerResource = z.looseObject({
    common: zResourceCommon.optional(),
    analyzer_id: z.string().nullish(),
    account_mapping: z.string().nullish(),
    active_finding_count: z.int().nullish(),
    public_finding_count: z.int().nullish(),
    cross_account_count: z.int().nullish(),
    unknown_account_count: z.int().nullish()
});

/**
 * An access key of the cloud.
 */
export const zAccessKey = z.looseObject({
    common: zResourceCommon.optional(),
    access_key_id: z.string().nullish(),
    status: z.string().nullish(),
    create_date: z.string().nullish(),
    last_used_date: z.string().nullish()
});

/**
 * Access keys.
 */
export const zAccessKeyList = z.looseObject({
    serviceaccesskeys: z.array(zAccessKey).optional()
});

/**
 * A row of type `accesslistflowlog`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAccessListFlowLogResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    region_name: z.string().nullish(),
    storage_id: z.string().nullish(),
    target_resource_id: z.string().nullish(),
    provisioning_state: z.string().nullish(),
    enabled: z.boolean().nullish(),
    retention_enabled: z.boolean().nullish(),
    retention_time: z.string().nullish(),
    traffic_analytics_enabled: z.boolean().nullish(),
    traffic_analytics_interval: z.string().nullish(),
    version: z.string().nullish()
});

/**
 * A rule of an access list.
 */
export const zAccessListRule = z.looseObject({
    common: zResourceCommon.optional(),
    access_list: zAccessListReference.optional(),
    access_list_type: z.string().nullish(),
    parent_resource_id: z.string().nullish(),
    direction: z.string().nullish(),
    rule_action: z.string().nullish(),
    ip_protocol: z.string().nullish(),
    source_network: z.string().nullish(),
    source_port_specification: z.string().nullish(),
    priority: z.int().nullish(),
    is_temporary: z.boolean().nullish(),
    properties: zResourceProperties.nullish()
});

/**
 * Rules of an access list.
 */
export const zAccessListRuleList = z.looseObject({
    rules: z.array(zAccessListRule).optional()
});

/**
 * A row of type `airflowenvironment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAirflowEnvironmentResource = z.looseObject({
    common: zResourceCommon.optional(),
    webserver_access_mode: z.string().nullish(),
    webserver_url: z.string().nullish(),
    status: z.string().nullish(),
    environment_class: z.string().nullish(),
    max_workers: z.int().nullish(),
    encrypted: z.boolean().nullish(),
    key_resource_id: z.string().nullish(),
    logging_config: z.string().nullish(),
    execution_role_resource_id: z.string().nullish(),
    service_role_resource_id: z.string().nullish()
});

/**
 * A row of type `apiaccountingconfig`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zApiAccountingConfigResource = z.looseObject({
    common: zResourceCommon.optional(),
    accounting_config_id: z.string().nullish(),
    name: z.string().nullish(),
    multi_region: z.boolean().nullish(),
    parent_resource_id: z.string().nullish(),
    is_logging: z.boolean().nullish(),
    is_organization_trail: z.boolean().nullish(),
    include_global_service_events: z.boolean().nullish(),
    storage_container_name: z.string().nullish(),
    management_events: z.string().nullish(),
    sns_topic_name: z.string().nullish(),
    cloud_watch_group_arn: z.string().nullish(),
    retention_days: z.int().nullish(),
    locked: z.boolean().nullish()
});

/**
 * A row of type `apprunnerservice`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAppRunnerServiceResource = z.looseObject({
    common: zResourceCommon.optional(),
    service_id: z.string().nullish(),
    status: z.string().nullish(),
    repository: z.string().nullish(),
    repository_type: z.string().nullish(),
    cores: z.int().nullish(),
    memory: z.int().nullish()
});

/**
 * A row of type `appserver`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zAppServerResource = z.looseObject({
    common: zResourceCommon.optional(),
    app_server_id: z.string().nullish(),
    state: z.string().nullish(),
    server_type: z.string().nullish(),
    instance_count: z.int().nullish(),
    max_instance_count: z.int().nullish(),
    app_count: z.int().nullish()
});

/**
 * A network interface.
 */
export const zAttachedNetworkInterface = z.looseObject({
    common: zResourceCommon.optional(),
    network_interface_id: z.string().nullish(),
    device_index: z.int().nullish(),
    mac_address: z.string().nullish(),
    instance_id: z.string().nullish(),
    instance_resource_id: z.string().nullish(),
    subnet_id: z.string().nullish(),
    subnet_resource_id: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    ip_addresses: z.array(zInterfaceAddress).nullish()
});

/**
 * A policy of the cloud.
 */
export const zAttachedPolicy = z.looseObject({
    common: zResourceCommon.optional(),
    policy_id: z.string().nullish(),
    vendor_policy: z.boolean().nullish(),
    attachment_count: z.int().nullish(),
    create_date: z.string().nullish(),
    update_date: z.string().nullish()
});

/**
 * Policies.
 */
export const zAttachedPolicyList = z.looseObject({
    servicepolicies: z.array(zAttachedPolicy).optional()
});

/**
 * A row of type `autoscalinggroup`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAutoscalingGroupResource = z.looseObject({
    common: zResourceCommon.optional(),
    group_id: z.string().nullish(),
    create_time: z.string().nullish(),
    health_check_grace_period: z.int().nullish(),
    multi_az: z.boolean().nullish(),
    min_size: z.int().nullish(),
    max_size: z.int().nullish(),
    desired_capacity: z.int().nullish(),
    new_instance_protection: z.boolean().nullish(),
    default_cooldown: z.int().nullish(),
    upgrade_policy: z.string().nullish(),
    suspended_processes: z.array(z.string()).nullish()
});

/**
 * A row of type `autoscalinglaunchconfiguration`. Names and types of the members are one author's reading of
 * release 22.2 and were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAutoscalingLaunchConfigurationResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    image_id: z.string().nullish(),
    instance_type: z.string().nullish(),
    identity_management_role: z.string().nullish(),
    region_name: z.string().nullish(),
    create_time: z.string().nullish(),
    monitoring: z.boolean().nullish(),
    block_storage_optimized: z.boolean().nullish(),
    associate_ip: z.string().nullish(),
    ram_id: z.string().nullish(),
    kernel_id: z.string().nullish()
});

/**
 * A row of type `awsconfig`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zAwsConfigResource = z.looseObject({
    common: zResourceCommon.optional(),
    resource_id: z.string().nullish(),
    delivery_channel_created: z.boolean().nullish(),
    configuration_recorder_created: z.boolean().nullish(),
    auditing_has_begun: z.boolean().nullish(),
    auditing_enabled: z.boolean().nullish(),
    cross_account: z.boolean().nullish(),
    unknown_account: z.boolean().nullish()
});

/**
 * A row of type `backendservice`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBackendServiceResource = z.looseObject({
    common: zResourceCommon.optional(),
    kind: z.string().nullish(),
    storage_container_resource_id: z.string().nullish(),
    port_name: z.string().nullish(),
    port: z.string().nullish(),
    created_time: z.string().nullish(),
    scheme: z.string().nullish()
});

/**
 * A row of type `backupvault`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zBackupVaultResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    create_time: z.string().nullish(),
    recovery_points: z.int().nullish(),
    policy: z.string().nullish(),
    public: z.boolean().nullish(),
    key_resource_id: z.string().nullish()
});

/**
 * A row of type `batchenvironment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBatchEnvironmentResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    region_name: z.string().nullish(),
    endpoint: z.string().nullish(),
    state: z.string().nullish(),
    allocation_type: z.string().nullish(),
    public_access: z.boolean().nullish(),
    minimum_cpus: z.int().nullish(),
    maximum_cpus: z.int().nullish(),
    pool_type: z.string().nullish()
});

/**
 * A row of type `batchpool`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zBatchPoolResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    region: z.string().nullish(),
    state: z.string().nullish(),
    vm_size: z.string().nullish(),
    autoscaling: z.string().nullish(),
    inter_node_communication: z.string().nullish()
});

/**
 * A row of type `bigdatainstance`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBigDataInstanceResource = z.looseObject({
    common: zResourceCommon.optional(),
    state: z.string().nullish(),
    instance_type: z.string().nullish(),
    endpoint_address: z.string().nullish(),
    endpoint_port: z.int().nullish(),
    version: z.string().nullish(),
    nodes: z.array(z.string()).nullish(),
    vpc_id: z.string().nullish(),
    subnet_group_name: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    publicly_accessible: z.boolean().nullish(),
    ssl_required: z.boolean().nullish(),
    create_time: z.string().nullish(),
    logging: z.boolean().nullish(),
    logging_bucket: z.string().nullish(),
    parameter_groups: z.array(z.string()).nullish()
});

/**
 * A row of type `bigdatasnapshot`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBigDataSnapshotResource = z.looseObject({
    common: zResourceCommon.optional(),
    snapshot_id: z.string().nullish(),
    state: z.string().nullish(),
    snapshot_type: z.string().nullish(),
    nodes: z.array(z.string()).nullish(),
    instance_type: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    create_time: z.string().nullish()
});

/**
 * A row of type `bigdataworkspace`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBigDataWorkspaceResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    state: z.string().nullish(),
    region_name: z.string().nullish(),
    double_encryption_enabled: z.boolean().nullish(),
    sql_administrator_login: z.string().nullish(),
    workspace_type: z.string().nullish()
});

/**
 * A row of type `brokerinstance`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBrokerInstanceResource = z.looseObject({
    common: zResourceCommon.optional(),
    instance_type: z.string().nullish(),
    instance_id: z.string().nullish(),
    state: z.string().nullish(),
    engine: z.string().nullish(),
    engine_version: z.string().nullish(),
    nodes: z.array(z.string()).nullish(),
    endpoint_address: z.string().nullish(),
    publicly_accessible: z.boolean().nullish(),
    general_logs: z.boolean().nullish(),
    audit_logs: z.boolean().nullish(),
    authentication_strategy: z.string().nullish(),
    auto_minor_upgrades: z.boolean().nullish()
});

/**
 * A row of type `buildproject`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBuildProjectResource = z.looseObject({
    common: zResourceCommon.optional(),
    description: z.string().nullish(),
    creation_date: z.string().nullish(),
    build_type: z.string().nullish(),
    build_image: z.string().nullish(),
    privilege_mode: z.string().nullish(),
    cache_type: z.string().nullish(),
    key_resource_id: z.string().nullish(),
    network_resource_id: z.string().nullish()
});

/**
 * A row of type `divvyorganizationservice`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zCloudAccountResource = z.looseObject({
    common: zResourceCommon.optional(),
    resource_id: z.string().nullish(),
    organization_service_id: z.string().nullish(),
    account_id: z.string().nullish(),
    tenant_id: z.string().nullish(),
    payer_account: z.string().nullish(),
    name: z.string().nullish(),
    added_timestamp: z.string().nullish(),
    bots: z.int().nullish(),
    resources: z.int().nullish()
});

/**
 * A row of type `cloudwatchdestination`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zCloudWatchDestinationResource = z.looseObject({
    common: zResourceCommon.optional(),
    destination_name: z.string().nullish(),
    arn: z.string().nullish(),
    target_arn: z.string().nullish(),
    role_arn: z.string().nullish(),
    access_policy: z.string().nullish(),
    trusted_accounts: z.array(z.string()).nullish(),
    creation_time: z.string().nullish()
});

/**
 * A row of type `coldstorage`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zColdStorageResource = z.looseObject({
    common: zResourceCommon.optional(),
    creation_date: z.string().nullish(),
    last_inventory_date: z.string().nullish(),
    size_in_bytes: z.int().nullish(),
    number_of_archives: z.int().nullish(),
    lock_creation_date: z.string().nullish(),
    lock_expiration_date: z.string().nullish(),
    lock_state: z.string().nullish()
});

/**
 * A row of type `containercluster`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerClusterResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    arn: z.string().nullish(),
    res_type: z.string().nullish(),
    created_at: z.string().nullish(),
    endpoint: z.string().nullish(),
    fargate: z.boolean().nullish(),
    role_arn: z.string().nullish(),
    region_name: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    status: z.string().nullish(),
    version: z.string().nullish(),
    platform_version: z.string().nullish(),
    monitoring: z.boolean().nullish(),
    logging: z.boolean().nullish(),
    logging_types: z.array(z.string()).nullish(),
    endpoint_public_access: z.boolean().nullish(),
    endpoint_private_access: z.boolean().nullish(),
    public_access_cidrs: z.array(z.string()).nullish(),
    key_resource_id: z.string().nullish(),
    master_auth_network_enabled: z.boolean().nullish()
});

/**
 * A row of type `containerdeployment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerDeploymentResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    namespace: z.string().nullish(),
    arn: z.string().nullish(),
    last_status: z.string().nullish(),
    desired_status: z.string().nullish(),
    launch_type: z.string().nullish(),
    connectivity: z.string().nullish(),
    create_time: z.string().nullish(),
    task_definition_resource_id: z.string().nullish(),
    paused: z.boolean().nullish(),
    replicas: z.string().nullish(),
    available_replicas: z.array(z.string()).nullish(),
    unavailable_replicas: z.array(z.string()).nullish(),
    ready_replicas: z.array(z.string()).nullish(),
    updated_replicas: z.array(z.string()).nullish(),
    observed_generation: z.string().nullish(),
    collision_count: z.int().nullish()
});

/**
 * A row of type `containerimage`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerImageResource = z.looseObject({
    common: zResourceCommon.optional(),
    digest: z.string().nullish(),
    sha256: z.string().nullish(),
    push_time: z.string().nullish(),
    last_scanned: z.string().nullish(),
    registry_id: z.string().nullish(),
    registry_name: z.string().nullish(),
    finding_count: z.int().nullish(),
    critical: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish(),
    size: z.int().nullish(),
    image_tags: z.record(z.string(), z.unknown()).nullish()
});

/**
 * A row of type `containerinstance`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerInstanceResource = z.looseObject({
    common: zResourceCommon.optional(),
    instance_resource_id: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    pod_cidr: z.string().nullish(),
    pod_count: z.int().nullish(),
    internal_ip_address: z.string().nullish(),
    external_ip_address: z.string().nullish(),
    hostname: z.string().nullish(),
    architecture: z.string().nullish(),
    boot_id: z.string().nullish(),
    container_runtime_version: z.string().nullish(),
    operating_system: z.string().nullish(),
    os_image: z.string().nullish(),
    ready: z.boolean().nullish(),
    unschedulable: z.boolean().nullish()
});

/**
 * A row of type `containerregistry`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerRegistryResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    create_time: z.string().nullish(),
    status: z.string().nullish(),
    trusted_accounts: z.array(z.string()).nullish(),
    lifecycle_policy: z.string().nullish(),
    registry_id: z.string().nullish(),
    namespace_id: z.string().nullish(),
    publicly_accessible: z.boolean().nullish(),
    scan_on_push: z.boolean().nullish(),
    image_count: z.int().nullish(),
    encryption_type: z.string().nullish(),
    key_resource_id: z.string().nullish(),
    tag_mutability: z.boolean().nullish()
});

/**
 * A row of type `container`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    pod_name: z.string().nullish(),
    pod_resource_id: z.string().nullish(),
    namespace: z.string().nullish(),
    image: z.string().nullish(),
    image_pull_policy: z.string().nullish(),
    repository: z.string().nullish(),
    version: z.string().nullish(),
    raw_image_tag: z.string().nullish(),
    privileged: z.boolean().nullish(),
    command: z.string().nullish(),
    args: z.array(z.string()).nullish(),
    log_driver: z.string().nullish(),
    log_group_name: z.string().nullish(),
    log_group_resource_id: z.string().nullish(),
    task_definition_resource_id: z.string().nullish(),
    restart_count: z.int().nullish(),
    tty: z.int().nullish(),
    working_dir: z.string().nullish()
});

/**
 * A row of type `containerservice`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerServiceResource = z.looseObject({
    common: zResourceCommon.optional(),
    create_time: z.string().nullish(),
    role_resource_id: z.string().nullish(),
    role_name: z.string().nullish(),
    cluster_id: z.string().nullish(),
    task_resource_id: z.string().nullish(),
    platform_version: z.string().nullish(),
    scheduling_strategy: z.string().nullish(),
    assign_public_ip: z.boolean().nullish(),
    enable_ecs_tags: z.boolean().nullish(),
    enable_execute_command: z.boolean().nullish(),
    created_by: z.string().nullish(),
    desired_count: z.int().nullish(),
    running_count: z.int().nullish(),
    pending_count: z.int().nullish()
});

/**
 * A row of type `contentdeliverynetwork`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContentDeliveryNetworkResource = z.looseObject({
    common: zResourceCommon.optional(),
    distribution_id: z.string().nullish(),
    domain_name: z.string().nullish(),
    alternate_domain_names: z.array(z.string()).nullish(),
    status: z.string().nullish(),
    delivery_method: z.string().nullish(),
    state: z.string().nullish(),
    root_object: z.string().nullish(),
    http_versions: z.array(z.string()).nullish(),
    ipv6_enabled: z.boolean().nullish(),
    last_modified: z.string().nullish(),
    log_bucket: z.string().nullish(),
    origins: z.array(z.string()).nullish(),
    security_policy: z.string().nullish(),
    certificate: z.string().nullish(),
    web_acl_id: z.string().nullish(),
    price_class: z.string().nullish(),
    comment: z.string().nullish(),
    arn: z.string().nullish(),
    logging: z.boolean().nullish(),
    cookie_logging: z.boolean().nullish(),
    origin_access_identities: z.array(z.string()).nullish(),
    https_required: z.boolean().nullish(),
    viewer_protocol_policy: z.string().nullish(),
    geo_whitelist: z.array(z.string()).nullish(),
    geo_blacklist: z.array(z.string()).nullish()
});

/**
 * A row of type `dataanalyticsworkspace`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zDataAnalyticsWorkspaceResource = z.looseObject({
    common: zResourceCommon.optional(),
    workspace_id: z.string().nullish(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    state: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    key_resource_id: z.string().nullish(),
    output_location: z.string().nullish(),
    create_time: z.string().nullish(),
    requester_pays: z.boolean().nullish(),
    metrics_enabled: z.boolean().nullish()
});

/**
 * A row of type `database`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zDatabaseResource = z.looseObject({
    common: zResourceCommon.optional(),
    database_type: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    character_set: z.string().nullish(),
    collation: z.boolean().nullish(),
    instance_resource_id: z.string().nullish()
});

/**
 * A row of type `databricksworkspace`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zDatabricksWorkspaceResource = z.looseObject({
    common: zResourceCommon.optional(),
    state: z.string().nullish(),
    encryption_type: z.string().nullish()
});

/**
 * A DNS record.
 */
export const zDnsRecord = z.looseObject({
    common: zResourceCommon.optional(),
    record_type: z.string().nullish(),
    data: z.unknown().optional()
});

/**
 * Records of a zone.
 */
export const zDnsRecordList = z.looseObject({
    dnsrecords: z.array(zDnsRecord).optional()
});

/**
 * A row of type `dnszone`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zDnsZoneResource = z.looseObject({
    common: zResourceCommon.optional(),
    domain: z.string().nullish(),
    comment: z.string().nullish(),
    is_private_zone: z.boolean().nullish(),
    records: z.int().nullish()
});

/**
 * A row of type `ecstaskdefinition`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zEcsTaskDefinitionResource = z.looseObject({
    common: zResourceCommon.optional(),
    name: z.string().nullish(),
    version: z.string().nullish(),
    arn: z.string().nullish(),
    status: z.string().nullish(),
    network_mode: z.string().nullish(),
    launch_type: z.string().nullish(),
    execution_role_arn: z.string().nullish(),
    cpu: z.string().nullish(),
    memory: z.string().nullish(),
    family: z.string().nullish(),
    created_at: z.string().nullish(),
    container_count: z.int().nullish()
});

/**
 * A row of type `instance`. Most members stand in recorded answers; `object_id`, `termination_protection`,
 * `vm_extensions`, `jit_access_policy`, `secondary_private_ip_addresses`, `secondary_public_ip_addresses` are one
 * author's reading of release 22.2. Any can be missing, and more can come.
 */
export const zInstanceResource = z.looseObject({
    common: zResourceCommon.optional(),
    instance_id: z.string().nullish(),
    instance_type: z.string().nullish(),
    launch_time: z.string().nullish(),
    platform: z.string().nullish(),
    state: z.string().nullish(),
    image_id: z.string().nullish(),
    public_ip_address: z.string().nullish(),
    private_ip_address: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    subnet_resource_id: z.string().nullish(),
    object_id: z.string().nullish(),
    key_name: z.string().nullish(),
    role_name: z.string().nullish(),
    role_resource_id: z.string().nullish(),
    termination_protection: z.string().nullish(),
    vm_extensions: z.string().nullish(),
    jit_access_policy: z.string().nullish(),
    root_device_type: z.string().nullish(),
    tenancy: z.string().nullish(),
    detailed_monitoring: z.boolean().nullish(),
    secondary_private_ip_addresses: z.array(z.string()).nullish(),
    secondary_public_ip_addresses: z.array(z.string()).nullish(),
    architecture: z.string().nullish(),
    aws_instance_metadata_service_v2_required: z.boolean().nullish(),
    aws_instance_metadata_service_hop_limit: z.int().nullish(),
    aws_instance_metadata_service_endpoint_enabled: z.string().nullish(),
    aws_instance_metadata_service_endpoint_config_status: z.string().nullish(),
    state_transition_reason: z.string().nullish()
});

/**
 * Network interfaces.
 */
export const zNetworkInterfaceList = z.looseObject({
    network_interfaces: z.array(zAttachedNetworkInterface).optional()
});

/**
 * A row of type `networkinterface`, as a recorded answer has it. Any member can be missing, and more can come.
 */
export const zNetworkInterfaceResource = z.looseObject({
    common: zResourceCommon.optional(),
    description: z.string().nullish(),
    device_index: z.int().nullish(),
    instance_id: z.string().nullish(),
    instance_resource_id: z.string().nullish(),
    ip_addresses: z.array(zInterfaceAddress).nullish(),
    mac_address: z.string().nullish(),
    network_interface_id: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    subnet_id: z.string().nullish(),
    subnet_resource_id: z.string().nullish(),
    private_ip_address: z.string().nullish()
});

/**
 * A route table.
 */
export const zNetworkRouteTable = z.looseObject({
    common: zResourceCommon.optional(),
    route_table_id: z.string().nullish(),
    network_id: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    vpc_association_id: z.string().nullish(),
    subnet_count: z.int().nullish(),
    route_count: z.int().nullish(),
    main: z.string().nullish(),
    properties: zResourceProperties.nullish()
});

/**
 * A row of type `privatesubnet`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zPrivateSubnetResource = z.looseObject({
    common: zResourceCommon.optional(),
    subnet_id: z.string().nullish(),
    availability_zone: z.string().nullish(),
    cidr: z.string().nullish(),
    available_ips: z.int().nullish(),
    network_resource_id: z.string().nullish(),
    network_id: z.string().nullish(),
    route_table_resource_id: z.string().nullish(),
    public: z.boolean().nullish()
});

/**
 * A row of type `resourcegroup`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zResourceGroupResource = z.looseObject({
    common: zResourceCommon.optional(),
    resource_id: z.string().nullish(),
    id: z.string().nullish(),
    name: z.string().nullish(),
    group_type: z.string().nullish(),
    owner_type: z.string().nullish(),
    resource_count: z.int().nullish(),
    owner_resource_id: z.string().nullish()
});

/**
 * What to search for.
 */
export const zResourceSearch = z.strictObject({
    search_string: z.string().min(1),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * One page of a search.
 */
export const zResourceSearchResult = z.looseObject({
    resources: z.array(zFoundResource),
    total_count: z.int().optional()
});

/**
 * Settings of one resource.
 */
export const zResourceSettingList = z.looseObject({
    setting_list: z.array(z.unknown()).optional()
});

/**
 * A tag of a resource at its provider.
 */
export const zResourceTag = z.strictObject({
    key: z.string(),
    value: z.string()
});

/**
 * What to look for. Keep everything but the cursor the same from page to page.
 */
export const zResourceQuery = z.strictObject({
    selected_resource_type: z.string().optional(),
    resource_types: z.array(z.string()).optional(),
    scopes: z.array(zResourceIdText).optional(),
    filters: z.array(zQueryFilter).optional(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.enum(['AND', 'OR']).optional(),
    tags: z.array(zResourceTag).optional(),
    insight: z.string().optional(),
    insight_exemptions: z.boolean().optional(),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional(),
    cursor: z.string().optional(),
    order_by: zOrderBy.optional()
});

/**
 * Tags of one resource.
 */
export const zResourceTagList = z.looseObject({
    resource_tags: z.array(zResourceTag).optional()
});

/**
 * Tags to look for.
 */
export const zResourceTagSearch = z.strictObject({
    tag_keys: z.array(z.string()),
    resource_types: z.array(z.string()),
    contains_all: z.boolean(),
    missing_all: z.boolean(),
    organization_services: z.array(z.unknown()).optional()
});

/**
 * Resources found by their tags.
 */
export const zResourceTagSearchResult = z.looseObject({
    resources: z.array(z.record(z.string(), z.unknown())).optional()
});

/**
 * Type of a resource, in small letters and without separators. An open list: these are the types that one release of 2022
 * named in its answers; newer ones know more.
 */
export const zResourceType = z.string();

/**
 * A role: permissions, and the clouds and resource groups that they are about. With `all_permissions` the single
 * permissions keep whatever value they had.
 */
export const zRole = z.looseObject({
    resource_id: zResourceIdText,
    name: z.string(),
    description: z.string(),
    badge_filter_operator: z.string().nullish(),
    all_permissions: z.boolean(),
    view: z.boolean(),
    provision: z.boolean(),
    manage: z.boolean(),
    delete: z.boolean(),
    add_cloud: z.boolean().nullish(),
    delete_cloud: z.boolean().nullish(),
    global_scope: z.boolean(),
    cloud_scopes: z.array(zResourceIdText),
    resource_group_scopes: z.array(zResourceIdText),
    badge_scopes: z.array(z.string()).nullish(),
    groups: z.array(zResourceIdText)
});

/**
 * A group that a user is in. Further members are likely.
 */
export const zGroupOfUser = z.looseObject({
    name: z.string(),
    roles: z.array(zRole)
});

/**
 * Name and permissions of a role, whole.
 */
export const zRoleForSave = z.strictObject({
    name: z.string(),
    description: z.string(),
    all_permissions: z.boolean(),
    view: z.boolean(),
    provision: z.boolean(),
    manage: z.boolean(),
    delete: z.boolean(),
    add_cloud: z.boolean().optional(),
    delete_cloud: z.boolean().optional(),
    global_scope: z.boolean()
});

/**
 * A route.
 */
export const zRoute = z.looseObject({
    common: zResourceCommon.optional(),
    route_table_id: z.string().nullish(),
    cidr: z.string().nullish(),
    target_id: z.string().nullish(),
    target_type: z.string().nullish(),
    state: z.string().nullish()
});

/**
 * Routes.
 */
export const zRouteList = z.looseObject({
    routes: z.array(zRoute).optional()
});

/**
 * Route tables.
 */
export const zRouteTableList = z.looseObject({
    routetables: z.array(zNetworkRouteTable).optional()
});

/**
 * A row of type `routetable`, as the documentation of 2019 has it. Any member can be missing, and more can come.
 */
export const zRouteTableResource = z.looseObject({
    common: zResourceCommon.optional(),
    route_table_id: z.string().nullish(),
    network_id: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    vpc_association_id: z.string().nullish(),
    subnet_count: z.int().nullish(),
    route_count: z.int().nullish(),
    main: z.string().nullish()
});

/**
 * A finding. The format has many more members, all optional.
 */
export const zSarifResult = z.looseObject({
    ruleId: z.string().nullish(),
    level: z.string().nullish(),
    message: z.record(z.string(), z.unknown()).nullish(),
    locations: z.array(z.record(z.string(), z.unknown())).nullish()
});

/**
 * What a tool found.
 */
export const zSarifRun = z.looseObject({
    tool: z.record(z.string(), z.unknown()).nullish(),
    results: z.array(zSarifResult).nullish()
});

/**
 * A report in the format SARIF 2.1.0.
 */
export const zSarifReport = z.looseObject({
    $schema: z.string().nullish(),
    version: z.string().nullish(),
    runs: z.array(zSarifRun).nullish()
});

/**
 * What a saved search looks for, as `searchResourcesByTags` takes it.
 */
export const zSavedTagConfiguration = z.looseObject({
    tag_keys: z.array(z.string()).nullish(),
    resource_types: z.array(z.string()).nullish(),
    contains_all: z.boolean().nullish(),
    missing_all: z.boolean().nullish(),
    scopes: z.array(z.unknown()).nullish()
});

/**
 * A saved search.
 */
export const zSavedTagConfig = z.looseObject({
    name: z.string().nullish(),
    configuration: zSavedTagConfiguration.optional()
});

/**
 * Saved searches for tags.
 */
export const zSavedTagConfigList = z.looseObject({
    resources: z.array(zSavedTagConfig).optional()
});

/**
 * An action that a bot has put off until later. The members are those of one recorded answer; more are possible.
 */
export const zScheduledEvent = z.looseObject({
    event_id: z.int(),
    event_type: z.string().nullish(),
    event_state: z.string().nullish(),
    last_run_status: z.string().nullish(),
    next_scheduled_run: z.union([
        z.string(),
        z.number()
    ]).nullish(),
    schedule: z.string().nullish(),
    creation_time: z.string().nullish(),
    description: z.string().nullish(),
    scheduled_by: z.string().nullish(),
    bot_name: z.string().nullish(),
    target_resource_id: z.string().nullish(),
    resource_type: z.string().nullish(),
    provider_id: z.string().nullish(),
    name: z.string().nullish(),
    account: z.string().nullish(),
    cloud: z.string().nullish()
});

/**
 * A run of an event. The members are those that a script reads; more are possible.
 */
export const zScheduledEventRun = z.looseObject({
    event_id: z.int().nullish(),
    event_type: z.string().nullish(),
    last_run_status: z.string().nullish(),
    start_time: z.union([
        z.string(),
        z.number()
    ]).nullish(),
    finish_time: z.union([
        z.string(),
        z.number()
    ]).nullish(),
    bot_name: z.string().nullish(),
    target_resource_id: z.string().nullish(),
    resource_type: z.string().nullish(),
    provider_id: z.string().nullish(),
    name: z.string().nullish()
});

/**
 * Which events, and which page of them. Everything is optional.
 */
export const zScheduledEventSearch = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional()
});

/**
 * A badge as key and value, in that order. Only the scorecard writes badges like this. 2 to 2 items.
 */
export const zScorecardBadge = z.tuple([z.string(), z.string()]);

/**
 * Clouds to look at.
 */
export const zScorecardClouds = z.strictObject({
    organization_service_ids: z.array(z.int()).optional(),
    badges: z.array(zScorecardBadge).optional()
});

/**
 * Clouds that an export is about. An empty list does not limit.
 */
export const zScorecardExportClouds = z.strictObject({
    organization_service_ids: z.array(z.int()).optional(),
    cloud_types: z.array(z.string()).optional(),
    badges: z.array(zScorecardBadge).optional()
});

/**
 * Which insights to look at. An empty list does not limit.
 */
export const zScorecardInsightFilters = z.strictObject({
    severity: z.array(z.int()).optional(),
    insight_ids: z.array(z.unknown()).optional(),
    resource_types: z.array(z.string()).optional()
});

/**
 * Resource groups to look at. The known requests have empty lists, so the form of the entries is not known.
 */
export const zScorecardResourceGroups = z.strictObject({
    azure_resource_group_ids: z.array(z.unknown()).optional(),
    custom_resource_group_ids: z.array(z.unknown()).optional()
});

/**
 * Clouds and resource groups that a scorecard is about.
 */
export const zScorecardResourceScope = z.strictObject({
    scope_type: z.string().optional(),
    resource_group_filters: zScorecardResourceGroups.optional(),
    organization_service_filters: zScorecardClouds.optional()
});

/**
 * How the accounts do at one insight. Beside `severity` there is one member for each account, named like the account,
 * whose value is the share that passes, such as `97%`.
 */
export const zScorecardRow = z.looseObject({
    severity: z.union([
        z.string(),
        z.int()
    ]).nullish()
});

/**
 * A scorecard and the resources that fail.
 */
export const zScorecard = z.looseObject({
    scorecard: z.record(z.string(), z.record(z.string(), zScorecardRow)),
    impacted_resources: z.record(z.string(), z.array(zImpactedResource))
});

/**
 * What a scorecard is about. An empty list does not limit.
 */
export const zScorecardScope = z.strictObject({
    resource_scope: zScorecardResourceScope.optional(),
    insight_filters: zScorecardInsightFilters.optional()
});

/**
 * A row of type `secret`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zSecretResource = z.looseObject({
    common: zResourceCommon.optional(),
    arn: z.string().nullish(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    key_resource_id: z.string().nullish(),
    region_name: z.string().nullish(),
    rotation_enabled: z.boolean().nullish(),
    rotation_days: z.int().nullish(),
    rotation_lambda_arn: z.string().nullish(),
    last_accessed_date: z.string().nullish(),
    last_changed_date: z.string().nullish(),
    creation_date: z.string().nullish(),
    activation_date: z.string().nullish(),
    deleted_date: z.string().nullish(),
    expiration_date: z.string().nullish(),
    enabled: z.boolean().nullish(),
    customer_managed: z.boolean().nullish(),
    content_type: z.string().nullish(),
    parent_vault: z.string().nullish()
});

/**
 * A row of type `serviceaccesskey`, as the documentation of 2019 has it. Any member can be missing, and more can
 * come.
 */
export const zServiceAccessKeyResource = z.looseObject({
    common: zResourceCommon.optional(),
    access_key_id: z.string().nullish(),
    status: z.string().nullish(),
    create_date: z.string().nullish(),
    last_used_date: z.string().nullish()
});

/**
 * A row of type `servicepolicy`, as the documentation of 2019 has it. Any member can be missing, and more can come.
 */
export const zServicePolicyResource = z.looseObject({
    common: zResourceCommon.optional(),
    policy_id: z.string().nullish(),
    vendor_policy: z.boolean().nullish(),
    attachment_count: z.int().nullish(),
    create_date: z.string().nullish(),
    update_date: z.string().nullish()
});

/**
 * A row of type `storagecontainer`, as the documentation of 2019 has it. Any member can be missing, and more can
 * come.
 */
export const zStorageContainerResource = z.looseObject({
    common: zResourceCommon.optional(),
    creation_date: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    object_count: z.int().nullish(),
    total_size: z.int().nullish()
});

/**
 * Subnets, in a form that is not described anywhere.
 */
export const zSubnetList = z.record(z.string(), z.unknown());

/**
 * What can be done to a resource.
 */
export const zSupportedActionList = z.looseObject({
    supported_actions: z.array(z.string()).optional()
});

/**
 * State of two-factor sign-in.
 */
export const zTwoFactorState = z.looseObject({
    enabled: z.boolean(),
    required: z.boolean()
});

/**
 * A user. Someone who is neither organization admin nor domain admin nor domain viewer is a basic user. Answers about
 * a user that was just made have no counters.
 */
export const zUser = z.looseObject({
    resource_id: zResourceIdText,
    user_id: z.int(),
    name: z.string(),
    username: z.string(),
    email_address: z.string(),
    organization_id: z.int().nullish(),
    organization_name: z.string(),
    organization_admin: z.boolean(),
    domain_admin: z.boolean(),
    domain_viewer: z.boolean().nullish(),
    two_factor_enabled: z.boolean().nullish(),
    two_factor_required: z.boolean().nullish(),
    groups: z.int().nullish(),
    owned_resources: z.int().nullish(),
    consecutive_failed_login_attempts: z.int().nullish(),
    suspended: z.boolean().nullish(),
    last_login_time: z.string().nullish(),
    navigation_blacklist: z.array(z.string()).nullish(),
    server_name: z.string().nullish(),
    require_pw_reset: z.boolean().nullish(),
    console_access_denied: z.boolean().nullish(),
    active_api_key_present: z.boolean().nullish(),
    create_date: z.string().nullish(),
    aws_default_external_id: z.string().nullish()
});

/**
 * A new user. Which of the two it is depends on the kind of user and on the release: only a local user of a current
 * release has `temporary_pw`.
 */
export const zCreatedUser = z.union([
    zCreatedLocalUser,
    zUser
]);

/**
 * A group of users.
 */
export const zGroup = z.looseObject({
    group_id: z.int(),
    resource_id: zResourceIdText,
    name: z.string(),
    users: z.union([
        z.int(),
        z.array(zUser)
    ]),
    roles: z.union([
        z.int(),
        z.array(zRole)
    ]),
    entitlements_configured: z.boolean().nullish()
});

/**
 * A group, wrapped.
 */
export const zGroupAnswer = z.looseObject({
    group: zGroup
});

/**
 * Users.
 */
export const zUserList = z.looseObject({
    users: z.array(zUser),
    total_count: z.int().nullish()
});

/**
 * Where to attach.
 */
export const zVolumeForAttach = z.strictObject({
    instance_resource_id: z.string().min(1),
    instance_mount_point: z.string()
});

/**
 * What to change.
 */
export const zVolumeForModify = z.strictObject({
    iops: z.int().optional(),
    size: z.int().optional(),
    volume_type: z.string().optional()
});

/**
 * A row of type `volume`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zVolumeResource = z.looseObject({
    common: zResourceCommon.optional(),
    volume_id: z.string().nullish(),
    volume_type: z.string().nullish(),
    size: z.int().nullish(),
    state: z.string().nullish(),
    rated_iops: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    delete_on_termination: z.boolean().nullish(),
    attach_state: z.string().nullish(),
    attach_device_name: z.string().nullish(),
    instance_association: z.record(z.string(), z.unknown()).nullish(),
    creation_time: z.string().nullish()
});

/**
 * A row under the name of its own type: `resource_type` is `instance`, and the member `instance` holds the row. A type
 * that is not among these members stands under its own name as well.
 */
export const zResourceEnvelope = z.looseObject({
    resource_type: zResourceType,
    accessanalyzer: zAccessAnalyzerResource.optional(),
    accesslistflowlog: zAccessListFlowLogResource.optional(),
    airflowenvironment: zAirflowEnvironmentResource.optional(),
    apiaccountingconfig: zApiAccountingConfigResource.optional(),
    apprunnerservice: zAppRunnerServiceResource.optional(),
    appserver: zAppServerResource.optional(),
    autoscalinggroup: zAutoscalingGroupResource.optional(),
    autoscalinglaunchconfiguration: zAutoscalingLaunchConfigurationResource.optional(),
    awsconfig: zAwsConfigResource.optional(),
    backendservice: zBackendServiceResource.optional(),
    backupvault: zBackupVaultResource.optional(),
    batchenvironment: zBatchEnvironmentResource.optional(),
    batchpool: zBatchPoolResource.optional(),
    bigdatainstance: zBigDataInstanceResource.optional(),
    bigdatasnapshot: zBigDataSnapshotResource.optional(),
    bigdataworkspace: zBigDataWorkspaceResource.optional(),
    brokerinstance: zBrokerInstanceResource.optional(),
    buildproject: zBuildProjectResource.optional(),
    cloudwatchdestination: zCloudWatchDestinationResource.optional(),
    coldstorage: zColdStorageResource.optional(),
    container: zContainerResource.optional(),
    containercluster: zContainerClusterResource.optional(),
    containerdeployment: zContainerDeploymentResource.optional(),
    containerimage: zContainerImageResource.optional(),
    containerinstance: zContainerInstanceResource.optional(),
    containerregistry: zContainerRegistryResource.optional(),
    containerservice: zContainerServiceResource.optional(),
    contentdeliverynetwork: zContentDeliveryNetworkResource.optional(),
    dataanalyticsworkspace: zDataAnalyticsWorkspaceResource.optional(),
    database: zDatabaseResource.optional(),
    databricksworkspace: zDatabricksWorkspaceResource.optional(),
    divvyorganizationservice: zCloudAccountResource.optional(),
    dnszone: zDnsZoneResource.optional(),
    ecstaskdefinition: zEcsTaskDefinitionResource.optional(),
    instance: zInstanceResource.optional(),
    networkinterface: zNetworkInterfaceResource.optional(),
    privatesubnet: zPrivateSubnetResource.optional(),
    resourcegroup: zResourceGroupResource.optional(),
    secret: zSecretResource.optional(),
    volume: zVolumeResource.optional(),
    storagecontainer: zStorageContainerResource.optional(),
    servicepolicy: zServicePolicyResource.optional(),
    serviceaccesskey: zServiceAccessKeyResource.optional(),
    routetable: zRouteTableResource.optional()
});

/**
 * Everything that is known of one resource.
 */
export const zResourceDetail = z.looseObject({
    dependencies: z.record(z.string(), z.array(zResourceDependency)).optional(),
    details: zResourceEnvelope.optional(),
    relatedResources: z.record(z.string(), z.unknown()).nullish()
});

/**
 * One page of a query.
 */
export const zResourceQueryResult = z.looseObject({
    resources: z.array(zResourceEnvelope),
    selected_resource_type: z.string().nullish(),
    supported_types: z.array(z.string()).optional(),
    counts: z.record(z.string(), z.int()).optional(),
    scopes: z.array(z.string()).optional(),
    filters: z.array(z.record(z.string(), z.unknown())).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: z.string().nullish(),
    next_cursor: z.string().nullish(),
    headers: z.unknown().optional()
});

/**
 * A snapshot, in a form that is not described anywhere.
 */
export const zVolumeSnapshot = z.record(z.string(), z.unknown());

/**
 * A snapshot to be.
 */
export const zVolumeSnapshotForCreate = z.strictObject({
    name: z.string().min(1)
});

/**
 * A page of CVEs over the whole estate.
 */
export const zVulnerabilityPage = z.looseObject({
    data: z.array(zContainerVulnerability),
    page: z.int(),
    page_size: z.int(),
    total_count: z.int(),
    total_pages: z.int()
});

/**
 * A fix for a CVE in general.
 */
export const zVulnerabilitySolution = z.looseObject({
    package_name: z.string().nullish(),
    package_type: z.string().nullish(),
    fix: z.string().nullish()
});

/**
 * What the vendor knows of fixes. Its members have capitals.
 */
export const zVulnerabilityMeta = z.looseObject({
    FixedVersion: z.string().nullish(),
    Solutions: z.array(zVulnerabilitySolution).nullish()
});

/**
 * A CVE of one image.
 */
export const zResourceVulnerability = z.looseObject({
    cve_id: z.string(),
    severity: z.string().nullish(),
    cvss_score: z.number().nullish(),
    riskscore: z.number().nullish(),
    has_exploits: z.boolean().nullish(),
    has_threats: z.boolean().nullish(),
    first_found: z.string().nullish(),
    vuln_meta: zVulnerabilityMeta.nullish()
});

/**
 * A page of CVEs of one image.
 */
export const zResourceVulnerabilityPage = z.looseObject({
    data: z.array(zResourceVulnerability),
    page: z.int(),
    page_size: z.int(),
    total_count: z.int(),
    total_pages: z.int()
});

export const zLoginInput = z.strictObject({
    username: z.string(),
    password: z.string()
});

export const zLoginOutput = zLoginSession;

export const zCreateApiOnlyUserInput = z.strictObject({
    name: z.string(),
    username: z.string(),
    email: z.string(),
    authentication_type: z.string().optional(),
    expiration_date: z.int().optional()
});

export const zCreateApiOnlyUserOutput = zApiOnlyUser;

export const zCreateApiKeyInput = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ]),
    key_length: z.int()
});

/**
 * The key, exactly as it has to be sent; `-` and `_` belong to it.
 */
export const zCreateApiKeyOutput = z.string();

export const zDeactivateApiKeysInput = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ])
});

export const zConvertUserToApiOnlyInput = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ])
});

export const zConvertUserToApiOnlyOutput = zConvertedUser;

export const zSetConsoleAccessInput = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ]),
    console_access_denied: z.boolean()
});

export const zListUsersOutput = zUserList;

export const zSearchUsersInput = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional(),
    order_by: zOrderBy.optional()
});

export const zSearchUsersOutput = zUserList;

export const zListDomainAdminsInput = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional(),
    order_by: zOrderBy.optional()
});

export const zListDomainAdminsOutput = zUserList;

export const zGetCurrentUserOutput = zCurrentUser;

export const zCreateUserInput = z.strictObject({
    name: z.string(),
    email: z.string(),
    username: z.string(),
    access_level: z.string(),
    two_factor_required: z.boolean().optional(),
    password: z.string().optional(),
    confirm_password: z.string().optional(),
    authentication_type: z.string().optional(),
    authentication_server_id: z.int().optional(),
    group_ids: z.array(z.union([
        z.int(),
        z.string()
    ])).optional()
});

export const zCreateUserOutput = zCreatedUser;

export const zUpdateUserInput = z.strictObject({
    userResourceId: z.string().min(1),
    username: z.string(),
    name: z.string(),
    email: z.string(),
    access_level: z.string()
});

export const zSetUserAccessLevelInput = z.strictObject({
    userResourceId: z.string().min(1),
    current_access_level: z.string(),
    new_access_level: z.string()
});

export const zDeleteUserInput = z.strictObject({
    userResourceId: z.string().min(1)
});

export const zListUserGroupsInput = z.strictObject({
    userResourceId: z.string().min(1)
});

export const zListUserGroupsOutput = z.looseObject({
    groups: z.array(zGroupOfUser)
});

export const zGetTwoFactorStateInput = z.strictObject({
    user_id: z.int().optional()
});

export const zGetTwoFactorStateOutput = zTwoFactorState;

export const zEnableTwoFactorOutput = z.looseObject({
    otp_secret: z.string()
});

export const zDisableTwoFactorInput = z.strictObject({
    user_id: z.int().optional()
});

export const zDisableTwoFactorOutput = z.looseObject({
    success: z.boolean()
});

export const zListOrganizationsOutput = z.array(zOrganization);

export const zListOrganizationDetailsOutput = z.looseObject({
    organizations: z.array(zOrganizationDetail)
});

export const zCreateOrganizationInput = z.strictObject({
    organization_name: z.string()
});

export const zCreateOrganizationOutput = zCreatedOrganization;

export const zUpdateOrganizationInput = z.strictObject({
    organizationResourceId: z.string().min(1),
    organization_name: z.string()
});

export const zDeleteOrganizationInput = z.strictObject({
    organizationResourceId: z.string().min(1)
});

export const zSwitchOrganizationInput = z.strictObject({
    organization_name: z.string()
});

export const zListGroupsOutput = z.looseObject({
    groups: z.array(zGroup)
});

export const zCreateGroupInput = z.strictObject({
    group_name: z.string()
});

export const zCreateGroupOutput = zGroupAnswer;

export const zDeleteGroupInput = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zAddGroupUsersInput = z.strictObject({
    groupResourceId: z.string().min(1),
    user_resource_ids: z.array(zResourceIdText)
});

export const zAddGroupUsersOutput = zGroupAnswer;

export const zReplaceGroupUsersInput = z.strictObject({
    groupResourceId: z.string().min(1),
    user_resource_ids: z.array(zResourceIdText)
});

export const zReplaceGroupUsersOutput = zGroupAnswer;

export const zRemoveGroupUserInput = z.strictObject({
    groupResourceId: z.string().min(1),
    user_resource_id: zResourceIdText
});

export const zRemoveGroupUserOutput = zGroupAnswer;

export const zListGroupUsersInput = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zListGroupUsersOutput = z.looseObject({
    users: z.array(zUser)
});

export const zListGroupRolesInput = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zListGroupRolesOutput = z.looseObject({
    roles: z.array(zRole)
});

export const zReplaceGroupRolesInput = z.strictObject({
    groupResourceId: z.string().min(1),
    resource_ids: z.array(zResourceIdText)
});

export const zReplaceGroupRolesOutput = zGroupAnswer;

export const zListRolesOutput = z.looseObject({
    roles: z.array(zRole)
});

export const zCreateRoleInput = z.strictObject({
    name: z.string(),
    description: z.string(),
    all_permissions: z.boolean(),
    view: z.boolean(),
    provision: z.boolean(),
    manage: z.boolean(),
    delete: z.boolean(),
    add_cloud: z.boolean().optional(),
    delete_cloud: z.boolean().optional(),
    global_scope: z.boolean()
});

export const zCreateRoleOutput = zRole;

export const zUpdateRoleInput = z.strictObject({
    roleResourceId: z.string().min(1),
    name: z.string(),
    description: z.string(),
    all_permissions: z.boolean(),
    view: z.boolean(),
    provision: z.boolean(),
    manage: z.boolean(),
    delete: z.boolean(),
    add_cloud: z.boolean().optional(),
    delete_cloud: z.boolean().optional(),
    global_scope: z.boolean()
});

export const zUpdateRoleOutput = zRole;

export const zUpdateRoleScopeInput = z.strictObject({
    roleResourceId: z.string().min(1),
    resource_ids: z.array(zResourceIdText),
    deprecated_resource_ids: z.array(zResourceIdText)
});

export const zUpdateRoleScopeOutput = zRole;

export const zReplaceRoleGroupsInput = z.strictObject({
    roleResourceId: z.string().min(1),
    group_resource_ids: z.array(zResourceIdText)
});

export const zReplaceRoleGroupsOutput = zRole;

export const zUpdateRoleBadgesInput = z.strictObject({
    roleResourceId: z.string().min(1),
    operator: z.enum(['AND', 'OR']),
    badges: z.array(zBadge)
});

export const zUpdateRoleBadgesOutput = zRole;

export const zGetGroupEntitlementsInput = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zGetGroupEntitlementsOutput = z.looseObject({
    entitlements: z.array(zEntitlement)
});

export const zGetUserEntitlementInput = z.strictObject({
    userResourceId: z.string().min(1),
    module: z.string().min(1)
});

export const zGetUserEntitlementOutput = z.looseObject({
    entitlement: zEntitlementRole
});

export const zSetGroupEntitlementsInput = z.strictObject({
    group_ids: z.array(z.int()),
    entitlements: z.array(zEntitlementForSave)
});

export const zSetGroupEntitlementsOutput = z.array(zGroupEntitlements);

export const zListAuthenticationServersOutput = z.looseObject({
    servers: z.array(zAuthenticationServer)
});

export const zListGroupMappingsInput = z.strictObject({
    serverId: z.int()
});

export const zListGroupMappingsOutput = z.array(zGroupMapping);

export const zAddGroupMappingsInput = z.strictObject({
    serverId: z.int(),
    body: z.array(zGroupMapping)
});

export const zReplaceGroupMappingsInput = z.strictObject({
    serverId: z.int(),
    body: z.array(zGroupMapping)
});

export const zDeleteGroupMappingsInput = z.strictObject({
    serverId: z.int(),
    body: z.array(zGroupMapping)
});

export const zListCloudsOutput = zCloudList;

export const zSearchCloudsInput = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.enum([
        'OR',
        'AND',
        ''
    ]).optional(),
    search_string: z.string().optional(),
    advanced_search: z.boolean().optional(),
    empty_badges: z.boolean().optional(),
    exclusion_badges: z.array(zBadge).optional()
});

export const zSearchCloudsOutput = zCloudList;

export const zListCloudTypesOutput = z.looseObject({
    clouds: z.array(zCloudType)
});

export const zListProvisioningCloudsOutput = z.looseObject({
    clouds: z.array(zCloud)
});

export const zAddCloudInput = z.strictObject({
    creation_params: zCloudCreationParams
});

export const zAddCloudOutput = zCloud;

export const zUpdateCloudInput = z.strictObject({
    cloudId: z.int(),
    cloud_type: z.string(),
    name: z.string(),
    authentication_type: z.string().optional(),
    account_number: z.string().optional(),
    api_key: z.string().optional(),
    secret_key: z.string().optional(),
    role_arn: z.string().optional(),
    external_id: z.string().optional(),
    session_name: z.string().optional(),
    duration: z.int().optional(),
    strategy_id: z.int().optional(),
    tenant_id: z.string().optional(),
    app_id: z.string().optional(),
    subscription_id: z.string().optional(),
    certificate_thumbprint: z.string().optional(),
    project: z.string().optional(),
    api_credentials: zGcpServiceAccountKey.optional()
});

export const zUpdateCloudOutput = zCloud;

export const zDeleteCloudInput = z.strictObject({
    cloudResourceId: z.string().min(1)
});

export const zSetResourceNameInput = z.strictObject({
    resourceId: z.string().min(1),
    name: z.string()
});

export const zSetCloudStatusInput = z.strictObject({
    resource_ids: z.array(zResourceIdText),
    status: z.enum(['PAUSED', 'DEFAULT'])
});

export const zListCloudRegionsInput = z.strictObject({
    cloudResourceId: z.string().min(1)
});

export const zListCloudRegionsOutput = z.looseObject({
    regions: z.array(zCloudRegion)
});

export const zEnableCloudRegionInput = z.strictObject({
    regionResourceId: z.string().min(1)
});

export const zDisableCloudRegionInput = z.strictObject({
    regionResourceId: z.string().min(1)
});

export const zListHarvestingStrategiesOutput = z.looseObject({
    strategies: z.array(zHarvestingStrategy)
});

export const zCreateHarvestingStrategyInput = z.strictObject({
    strategy_name: z.string(),
    cloud_type_id: z.string()
});

export const zCreateHarvestingStrategyOutput = z.looseObject({
    strategy_id: z.int()
});

export const zAssignHarvestingStrategyInput = z.strictObject({
    strategyId: z.int(),
    organization_service_ids: z.array(z.int()),
    cloud_type_id: z.string(),
    badges: z.array(z.unknown())
});

export const zGetLastHarvestInput = z.strictObject({
    cloudResourceId: z.string().min(1)
});

export const zGetLastHarvestOutput = z.array(zLastHarvest);

export const zEnqueueHarvestJobInput = z.strictObject({
    body: zHarvestSchedule
});

export const zGetQueueStatusOutput = zQueueStatus;

export const zGetSystemStatusOutput = z.looseObject({
    diagnostics: z.array(z.record(z.string(), z.unknown())).nullish()
});

export const zListCloudDomainsOutput = z.looseObject({
    domains: z.array(zCloudDomain).nullish()
});

export const zAddCloudDomainInput = z.strictObject({
    cloud_type: z.string(),
    credentials: z.record(z.string(), z.unknown()),
    nickname: z.string(),
    domain_name: z.string().optional(),
    parent_folder_id: z.array(z.string()).optional(),
    auto_add: z.boolean().optional(),
    auto_badge: z.boolean().optional(),
    auto_remove: z.boolean().optional(),
    remove_suspended: z.boolean().optional(),
    skip_prefixes: z.array(z.string()).optional()
});

export const zAddCloudDomainOutput = zCloudDomain;

export const zGetEventDrivenHarvestingOutput = z.looseObject({
    event_driven_harvest_enabled: z.boolean()
});

export const zAddHarvestConsumerInput = z.strictObject({
    organizationServiceId: z.int()
});

export const zRemoveHarvestConsumerInput = z.strictObject({
    organizationServiceId: z.int()
});

export const zListHarvestConsumersOutput = z.looseObject({
    consumers: z.array(zHarvestConsumer)
});

export const zAddHarvestProducersInput = z.strictObject({
    organizationServiceId: z.int(),
    organization_service_ids: z.array(z.int()),
    regions: z.array(z.string()),
    resource_types: z.array(z.string()),
    enable_all_types: z.boolean(),
    propagate: zHarvestPropagation
});

/**
 * Any JSON.
 */
export const zListHarvestProducersOutput = z.unknown();

export const zDisableHarvestProducersInput = z.strictObject({
    resource_ids: z.array(zResourceIdText)
});

export const zCreateBadgesInput = z.strictObject({
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

export const zDeleteBadgesInput = z.strictObject({
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

export const zReplaceBadgesInput = z.strictObject({
    resourceId: z.string().min(1),
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

export const zListBadgesInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListBadgesOutput = z.array(zCloudBadge);

export const zCountBadgesInput = z.strictObject({
    resource_ids: z.array(zResourceIdText)
});

export const zCountBadgesOutput = z.looseObject({
    resource_count: z.array(zBadgeCount)
});

export const zListCloudsWithBadgesInput = z.strictObject({
    badges: z.array(zBadge).optional()
});

export const zListCloudsWithBadgesOutput = z.array(zBadgedCloud);

export const zQueryResourcesInput = z.strictObject({
    selected_resource_type: z.string().optional(),
    resource_types: z.array(z.string()).optional(),
    scopes: z.array(zResourceIdText).optional(),
    filters: z.array(zQueryFilter).optional(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.enum(['AND', 'OR']).optional(),
    tags: z.array(zResourceTag).optional(),
    insight: z.string().optional(),
    insight_exemptions: z.boolean().optional(),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional(),
    cursor: z.string().optional(),
    order_by: zOrderBy.optional()
});

export const zQueryResourcesOutput = zResourceQueryResult;

export const zQueryResourcesEtlInput = z.strictObject({
    selected_resource_type: z.string().optional(),
    resource_types: z.array(z.string()).optional(),
    scopes: z.array(zResourceIdText).optional(),
    filters: z.array(zQueryFilter).optional(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.enum(['AND', 'OR']).optional(),
    tags: z.array(zResourceTag).optional(),
    insight: z.string().optional(),
    insight_exemptions: z.boolean().optional(),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional(),
    cursor: z.string().optional(),
    order_by: zOrderBy.optional()
});

export const zQueryResourcesEtlOutput = zResourceQueryResult;

export const zQueryResourcesV2Input = z.strictObject({
    selected_resource_type: z.string().optional(),
    resource_types: z.array(z.string()).optional(),
    scopes: z.array(zResourceIdText).optional(),
    filters: z.array(zQueryFilter).optional(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.enum(['AND', 'OR']).optional(),
    tags: z.array(zResourceTag).optional(),
    insight: z.string().optional(),
    insight_exemptions: z.boolean().optional(),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional(),
    cursor: z.string().optional(),
    order_by: zOrderBy.optional()
});

export const zQueryResourcesV2Output = zResourceQueryResult;

export const zGetResourceDetailInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zGetResourceDetailOutput = zResourceDetail;

export const zSearchResourcesInput = z.strictObject({
    search_string: z.string().min(1),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional()
});

export const zSearchResourcesOutput = zResourceSearchResult;

export const zListResourceTagsInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListResourceTagsOutput = zResourceTagList;

export const zListResourceSettingsInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListResourceSettingsOutput = zResourceSettingList;

export const zGetResourceAssociationsInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zGetResourceAssociationsOutput = zResourceAssociations;

export const zListResourceNotesInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListResourceNotesOutput = zResourceNoteList;

export const zCreateResourceNoteInput = z.strictObject({
    resourceId: z.string().min(1),
    note_text: z.string()
});

export const zSetResourceOwnerInput = z.strictObject({
    resource_ids: z.array(zResourceIdText),
    owner_resource_id: z.string().min(1)
});

export const zListSupportedActionsInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListSupportedActionsOutput = zSupportedActionList;

export const zSearchResourcesByTagsInput = z.strictObject({
    tag_keys: z.array(z.string()),
    resource_types: z.array(z.string()),
    contains_all: z.boolean(),
    missing_all: z.boolean(),
    organization_services: z.array(z.unknown()).optional()
});

export const zSearchResourcesByTagsOutput = zResourceTagSearchResult;

export const zListSavedTagConfigsOutput = zSavedTagConfigList;

export const zListAttachedPoliciesInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListAttachedPoliciesOutput = zAttachedPolicyList;

export const zListAccessKeysInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListAccessKeysOutput = zAccessKeyList;

export const zListDnsRecordsInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListDnsRecordsOutput = zDnsRecordList;

export const zListDnsZoneNetworksInput = z.strictObject({
    resourceId: z.string().min(1)
});

/**
 * Any JSON; the answer is not described anywhere.
 */
export const zListDnsZoneNetworksOutput = z.unknown();

export const zListInstanceNetworkInterfacesInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListInstanceNetworkInterfacesOutput = zNetworkInterfaceList;

export const zListNetworkSubnetsInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListNetworkSubnetsOutput = zSubnetList;

export const zListNetworkInterfacesInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListNetworkInterfacesOutput = zNetworkInterfaceList;

export const zListNetworkRouteTablesInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListNetworkRouteTablesOutput = zRouteTableList;

export const zListRoutesInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListRoutesOutput = zRouteList;

export const zListAccessListRulesInput = z.strictObject({
    resourceId: z.string().min(1),
    direction: z.enum(['ingress', 'egress'])
});

export const zListAccessListRulesOutput = zAccessListRuleList;

export const zDetachPolicyInput = z.strictObject({
    resourceId: z.string().min(1),
    policyResourceId: z.string().min(1)
});

export const zAttachNetworkInterfaceInput = z.strictObject({
    resourceId: z.string().min(1),
    device_index: z.union([
        z.string(),
        z.int()
    ])
});

export const zCreateInstanceImageInput = z.strictObject({
    resourceId: z.string().min(1),
    name: z.string().min(1)
});

export const zGetInstanceConsoleOutputInput = z.strictObject({
    resourceId: z.string().min(1)
});

/**
 * Any JSON; the answer is not described anywhere.
 */
export const zGetInstanceConsoleOutputOutput = z.unknown();

export const zCreateVolumeSnapshotInput = z.strictObject({
    resourceId: z.string().min(1),
    name: z.string().min(1)
});

export const zCreateVolumeSnapshotOutput = zVolumeSnapshot;

export const zModifyVolumeInput = z.strictObject({
    resourceId: z.string().min(1),
    iops: z.int().optional(),
    size: z.int().optional(),
    volume_type: z.string().optional()
});

export const zDetachAutoscalingInstanceInput = z.strictObject({
    resourceId: z.string().min(1),
    instance: z.array(z.string()),
    decrement_capacity: z.boolean().optional()
});

export const zStartInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zStopInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zRestartInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zPauseInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zUnpauseInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zSuspendInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zResumeInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zTerminateInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zConfirmInstanceResizeInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zRevertInstanceResizeInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zAttachPublicIpInput = z.strictObject({
    resourceId: z.string().min(1),
    publicip_resource_id: z.string().min(1)
});

export const zDetachPublicIpInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zRestartCacheInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zTerminateCacheInstanceInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zAttachVolumeInput = z.strictObject({
    resourceId: z.string().min(1),
    instance_resource_id: z.string().min(1),
    instance_mount_point: z.string()
});

export const zDetachVolumeInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zCreateResourceGroupInput = z.strictObject({
    group_name: z.string().max(64),
    group_description: z.string().max(255).optional(),
    group_owner_type: z.string().optional(),
    group_category: z.string().optional()
});

export const zCreateResourceGroupOutput = zResourceGroup;

export const zAddToResourceGroupsInput = z.strictObject({
    resource_group_ids: z.array(zResourceIdText),
    resource_ids: z.array(zResourceIdText)
});

export const zAddToResourceGroupsOutput = z.looseObject({
    resource_ids: z.array(zResourceIdText).nullish()
});

export const zListInsightsInput = z.strictObject({
    detail: z.boolean().optional(),
    labels: z.array(z.string()).optional(),
    pack_ids: z.array(z.string()).optional(),
    resource_types: z.array(z.string()).optional()
});

export const zListInsightsOutput = z.array(zInsightListItem);

export const zGetInsightInput = z.strictObject({
    insightId: z.int(),
    source: z.string().min(1)
});

export const zGetInsightOutput = zInsight;

export const zCreateInsightInput = z.strictObject({
    name: z.string(),
    description: z.string(),
    severity: zInsightSeverityInput,
    scopes: z.array(zResourceIdText),
    tags: z.array(z.string()),
    resource_types: z.array(z.string()),
    filters: z.array(zInsightFilterForWrite),
    owner_resource_id: z.string().nullish(),
    template_id: z.int().nullish(),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    meta_data: z.string().nullish(),
    notes: z.string().nullish(),
    organization_id: z.int().nullish(),
    source: z.enum(['custom']).optional(),
    insight_id: z.null().optional()
});

export const zCreateInsightOutput = zInsight;

export const zUpdateInsightInput = z.strictObject({
    insightId: z.int(),
    name: z.string(),
    description: z.string(),
    severity: zInsightSeverityInput,
    scopes: z.array(zResourceIdText),
    tags: z.array(z.string()),
    resource_types: z.array(z.string()),
    filters: z.array(zInsightFilterForWrite),
    owner_resource_id: z.string().nullish(),
    template_id: z.int().nullish(),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    meta_data: z.string().nullish(),
    notes: z.string().nullish(),
    selects: z.array(z.unknown()).optional(),
    timeseries: z.boolean().optional(),
    organization_id: z.int().nullish(),
    source: z.enum(['custom']).optional(),
    insight_id: z.int().nullish()
});

export const zUpdateInsightOutput = zInsight;

export const zDeleteInsightInput = z.strictObject({
    insightId: z.int()
});

export const zCreateInsightsBulkInput = z.strictObject({
    insights: z.array(zInsightForCreate)
});

/**
 * Not documented; take it as it comes.
 */
export const zCreateInsightsBulkOutput = z.unknown();

export const zDeleteInsightsBulkInput = z.strictObject({
    insights: z.array(z.int())
});

export const zUpdateInsightNotesInput = z.strictObject({
    insightId: z.int(),
    notes: z.string()
});

export const zUpdateInsightMetadataInput = z.strictObject({
    backoffice: z.array(z.int()),
    custom: z.array(z.int()),
    pack_id: z.string(),
    metadata: z.string()
});

export const zSetInsightResourceGroupExemptionsInput = z.strictObject({
    insightId: z.int(),
    source: zInsightSourceNameInput,
    groups: z.array(z.int())
});

export const zRefreshInsightCountsInput = z.strictObject({
    insightId: z.int()
});

/**
 * Not documented; take it as it comes.
 */
export const zRefreshInsightCountsOutput = z.unknown();

export const zToggleInsightTimeseriesInput = z.strictObject({
    insightId: z.int(),
    insights: z.array(z.unknown()).optional()
});

export const zGetInsightSevenDaysInput = z.strictObject({
    insightId: z.int(),
    source: z.string().min(1)
});

/**
 * From date to number of failing resources, or a list of records; the members of a record are not known.
 */
export const zGetInsightSevenDaysOutput = z.union([
    z.record(z.string(), z.unknown()),
    z.array(z.unknown())
]);

export const zListInsightResourceHistoryInput = z.strictObject({
    insightId: z.int(),
    source: z.string().min(1)
});

export const zListInsightResourceHistoryOutput = z.array(zInsightHistoryEntry);

export const zListInsightViolationsInput = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListInsightViolationsOutput = z.array(zInsightViolation);

export const zSelectInsightsInput = z.strictObject({
    source: zInsightSourceNameInput.optional(),
    labels: z.string().optional(),
    search: z.string().optional()
});

export const zSelectInsightsOutput = zInsightSelection;

export const zGetFilterRegistryOutput = zQueryFilterRegistry;

export const zListFindingsPerCloudInput = z.strictObject({
    organizationServiceId: z.int(),
    cursor: z.string().optional()
});

export const zListFindingsPerCloudOutput = zCloudFindingPage;

export const zListInsightPacksOutput = z.array(zInsightPack);

export const zCreateInsightPackInput = z.strictObject({
    name: z.string(),
    description: z.string(),
    backoffice: z.array(z.int()),
    custom: z.array(z.int()),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    logo_url: z.string().nullish()
});

export const zCreateInsightPackOutput = zInsightPack;

export const zUpdateInsightPackInput = z.strictObject({
    packId: z.int(),
    name: z.string(),
    description: z.string(),
    backoffice: z.array(z.int()),
    custom: z.array(z.int()),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    logo_url: z.string().nullish()
});

export const zUpdateInsightPackOutput = zInsightPack;

export const zDeleteInsightPackInput = z.strictObject({
    packId: z.int()
});

export const zCreateExemptionsInput = z.strictObject({
    approver: z.string(),
    insight_id: z.int(),
    insight_source: zInsightSourceNameInput,
    resource_ids: z.array(zResourceIdText),
    resource_type: z.string(),
    start_date: z.string(),
    expiration_date: z.string().optional(),
    notes: z.string().optional()
});

export const zCreateExemptionsOutput = z.array(zExemption);

export const zDeleteExemptionsInput = z.strictObject({
    exemption_ids: z.array(z.int())
});

export const zListExemptionsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    search: z.string().optional(),
    pack: z.union([
        z.string(),
        z.int()
    ]).nullish(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.string().optional()
});

export const zListExemptionsOutput = zExemptionPage;

export const zListBotsInput = z.strictObject({
    filters: z.array(zListFilter),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional(),
    order_by: zOrderBy.optional()
});

export const zListBotsOutput = zBotPage;

export const zGetBotInput = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zGetBotOutput = zBot;

export const zCreateBotInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    severity: zBotSeverityInput,
    category: zBotCategoryInput,
    state: z.enum(['RUNNING', 'PAUSED']).optional(),
    ondemand_enabled: z.boolean().optional(),
    instructions: zBotInstructionsForWrite,
    insight_id: z.int().nullish(),
    source: z.enum(['backoffice', 'custom']).nullish()
});

export const zCreateBotOutput = zBot;

export const zUpdateBotInput = z.strictObject({
    botResourceId: z.string().min(1),
    name: z.string().optional(),
    description: z.string().optional(),
    severity: zBotSeverityInput.optional(),
    category: zBotCategoryInput.optional(),
    state: z.enum(['RUNNING', 'PAUSED']).optional(),
    ondemand_enabled: z.boolean().optional(),
    instructions: zBotInstructionsForWrite.optional(),
    insight_id: z.int().nullish(),
    source: z.enum(['backoffice', 'custom']).nullish()
});

export const zUpdateBotOutput = zBot;

export const zRunBotInput = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zArchiveBotInput = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zArchiveBotsInput = z.strictObject({
    resource_ids: z.array(zResourceIdText)
});

export const zGetBotFunctionRegistryOutput = zBotFunctionRegistry;

export const zPauseBotInput = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zResumeBotInput = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zListScheduledEventsInput = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional()
});

export const zListScheduledEventsOutput = z.looseObject({
    events: z.array(zScheduledEvent),
    total: z.int().nullish()
});

export const zDeleteScheduledEventsInput = z.strictObject({
    action: z.enum(['delete']),
    event_ids: z.array(z.int())
});

export const zListScheduledEventHistoryInput = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional()
});

export const zListScheduledEventHistoryOutput = z.looseObject({
    events: z.array(zScheduledEventRun)
});

export const zListIacConfigsOutput = z.array(zIacConfig);

export const zSubmitIacScanInput = z.strictObject({
    readable: z.boolean().optional(),
    scan_name: z.string(),
    author_name: z.string(),
    config_name: z.string(),
    iac_provider: z.string(),
    scan_template: z.string()
});

export const zSubmitIacScanOutput = zIacScanResult;

export const zGetIacScanInput = z.strictObject({
    buildId: z.int(),
    readable: z.boolean().optional()
});

export const zGetIacScanOutput = zIacScan;

export const zListIacScansInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListIacScansOutput = zIacScanPage;

export const zListIacScansV4Input = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    sort: z.enum(['id', 'create_time']).optional(),
    sort_dir: z.enum(['asc', 'desc']).optional()
});

/**
 * A page whose members are not documented.
 */
export const zListIacScansV4Output = z.record(z.string(), z.unknown());

export const zGetIacScanV4Input = z.strictObject({
    scanId: z.int()
});

/**
 * A scan whose members are not documented.
 */
export const zGetIacScanV4Output = z.record(z.string(), z.unknown());

export const zGetIacScanReportInput = z.strictObject({
    scanId: z.int()
});

export const zGetIacScanReportOutput = zSarifReport;

export const zListAwsAccessKeysInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    include_session: z.boolean().optional()
});

export const zListAwsAccessKeysOutput = zAwsConfigPage;

export const zCreateAwsAccessKeyInput = z.strictObject({
    name: z.string(),
    access_key_id: z.string(),
    secret_access_key: z.string()
});

export const zCreateAwsAccessKeyOutput = zAwsConfig;

export const zDeleteAwsAccessKeyInput = z.strictObject({
    keyId: z.string().min(1)
});

export const zListAwsRolesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListAwsRolesOutput = zAwsConfigPage;

export const zCreateAwsRoleInput = z.strictObject({
    name: z.string(),
    role_arn: z.string()
});

export const zCreateAwsRoleOutput = zAwsConfig;

export const zGetAwsRoleInput = z.strictObject({
    roleId: z.string().min(1)
});

export const zGetAwsRoleOutput = zAwsConfig;

export const zUpdateAwsRoleInput = z.strictObject({
    roleId: z.string().min(1),
    name: z.string().optional(),
    role_arn: z.string().optional()
});

export const zUpdateAwsRoleOutput = zAwsConfig;

export const zDeleteAwsRoleInput = z.strictObject({
    roleId: z.string().min(1)
});

export const zGetAwsAccountInput = z.strictObject({
    organizationServiceId: z.int()
});

export const zGetAwsAccountOutput = zAwsConfig;

export const zUpdateAwsAccountInput = z.strictObject({
    organizationServiceId: z.int(),
    body: z.record(z.string(), z.unknown())
});

export const zUpdateAwsAccountOutput = zAwsConfig;

export const zDeleteAwsAccountInput = z.strictObject({
    organizationServiceId: z.int()
});

export const zListPrincipalActionsInput = z.strictObject({
    principalId: z.string().min(1),
    start: z.string(),
    end: z.string()
});

export const zListPrincipalActionsOutput = zPrincipalActivity;

export const zListPrincipalPermissionsInput = z.strictObject({
    principalId: z.string().min(1),
    page: z.int().gte(1).optional()
});

export const zListPrincipalPermissionsOutput = zPrincipalPermissionPage;

export const zGetPrincipalRemediationPolicyInput = z.strictObject({
    principalId: z.string().min(1),
    start: z.string(),
    end: z.string()
});

export const zGetPrincipalRemediationPolicyOutput = zPrincipalRemediation;

export const zListResourceVulnerabilitySummariesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).lte(100).optional()
});

export const zListResourceVulnerabilitySummariesOutput = zImageAssessmentPage;

export const zListVulnerabilitiesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).lte(100).optional()
});

export const zListVulnerabilitiesOutput = zVulnerabilityPage;

export const zListResourceVulnerabilitiesInput = z.strictObject({
    resourceId: z.string().min(1),
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).lte(100).optional()
});

export const zListResourceVulnerabilitiesOutput = zResourceVulnerabilityPage;

export const zExportScorecardInput = z.strictObject({
    pack_ids: z.string().min(1),
    resource_scope: zScorecardResourceScope.optional(),
    insight_filters: zScorecardInsightFilters.optional()
});

export const zExportScorecardOutput = zScorecard;

export const zCreateScorecardExportInput = z.strictObject({
    name: z.string()
});

export const zCreateScorecardExportOutput = z.looseObject({
    id: z.int()
});

export const zCreateScorecardExportConfigInput = z.strictObject({
    export_id: z.int(),
    name: z.string(),
    custom_pack_id: z.int().nullable(),
    backoffice_pack_id: z.int().nullable(),
    organization_service_filters: zScorecardExportClouds.optional(),
    insight_filters: zScorecardInsightFilters.optional(),
    bad_only: z.boolean().optional(),
    resource_tags: z.array(z.unknown()).optional()
});

export const zCreateSubscriptionInput = z.strictObject({
    name: z.string(),
    schedule: z.string(),
    hour: z.int(),
    minute: z.int(),
    day_of_week: z.string().optional(),
    email_addresses: z.array(z.string()),
    email_sub_title: z.string().optional(),
    resource_tags: z.array(z.unknown()).optional(),
    badges: z.array(z.unknown()).optional(),
    badge_filter_operator: z.enum(['AND', 'OR']).optional(),
    item_type: z.string(),
    item_id: z.int()
});

export const zCreateSubscriptionOutput = z.looseObject({
    id: z.int()
});

export const zCreateDataCollectionInput = z.strictObject({
    detailed_counts: z.boolean().optional(),
    collection_name: z.string(),
    collection_data: z.record(z.string(), z.string())
});

/**
 * The collection as it was made. Its members are not documented.
 */
export const zCreateDataCollectionOutput = z.record(z.string(), z.unknown());

export const zSetCustomLogoInput = z.strictObject({
    image: z.string()
});

/**
 * The release, such as `23.6.6`.
 */
export const zGetClientVersionOutput = z.string();
