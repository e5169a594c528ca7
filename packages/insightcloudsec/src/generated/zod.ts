// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * Which rules are wanted.
 */
export const zAccessListDirection: z.ZodObject<{
    direction: z.ZodEnum<{ 'ingress': 'ingress'; 'egress': 'egress' }>;
}, z.core.$strict> = z.strictObject({
    direction: z.enum(['ingress', 'egress'])
});

/**
 * An access list, in short.
 */
export const zAccessListReference: z.ZodObject<{
    resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    resource_id: z.string().nullish(),
    resource_name: z.string().nullish()
});

/**
 * A new user that has only an API key.
 */
export const zApiOnlyUser: z.ZodObject<{
    user_id: z.ZodInt;
    organization_id: z.ZodInt;
    username: z.ZodString;
    name: z.ZodString;
    api_key: z.ZodString;
}, z.core.$loose> = z.looseObject({
    user_id: z.int(),
    organization_id: z.int(),
    username: z.string(),
    name: z.string(),
    api_key: z.string()
});

/**
 * A resource group, in short.
 */
export const zAssociatedResourceGroup: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish(),
    group_type: z.string().nullish(),
    owner_type: z.string().nullish(),
    owner_resource_id: z.string().nullish()
});

/**
 * A server that users sign in through.
 */
export const zAuthenticationServer: z.ZodObject<{
    server_id: z.ZodInt;
    server_name: z.ZodString;
    server_host: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    server_port: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    server_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    secure: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    global_scope: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    mapped_groups: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
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
export const zAutoscalingDetachment: z.ZodObject<{
    instance: z.ZodArray<z.ZodString>;
    decrement_capacity: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    instance: z.array(z.string()),
    decrement_capacity: z.boolean()
});

/**
 * A stored access key, a stored role, or the settings of an account. Its members are not in r7cli of 2026 (read in 2026).
 */
export const zAwsConfig: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * A page of access keys or roles. Neither the name of the list nor that of the total is documented.
 */
export const zAwsConfigPage: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * A label on a cloud account.
 */
export const zBadge: z.ZodObject<{
    key: z.ZodString;
    value: z.ZodString;
}, z.core.$strict> = z.strictObject({
    key: z.string(),
    value: z.string()
});

/**
 * Something that a bot does.
 */
export const zBotAction: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    config: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    run_when_result_is: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    config: z.record(z.string(), z.unknown()).nullish(),
    run_when_result_is: z.boolean().nullish()
});

/**
 * Something for a bot to do.
 */
export const zBotActionForWrite: z.ZodObject<{
    name: z.ZodString;
    config: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    run_when_result_is: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()),
    run_when_result_is: z.boolean()
});

/**
 * What a bot is for.
 */
export const zBotCategory: z.ZodString = z.string();

/**
 * What a bot is for.
 */
export const zBotCategoryInput: z.ZodEnum<{ 'Security': 'Security'; 'Optimization': 'Optimization'; 'Curation': 'Curation'; 'Best Practices': 'Best Practices'; 'Miscellaneous': 'Miscellaneous' }> = z.enum([
    'Security',
    'Optimization',
    'Curation',
    'Best Practices',
    'Miscellaneous'
]);

/**
 * Failures of a bot's runs by kind.
 */
export const zBotFailures: z.ZodObject<{
    errors: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    timeouts: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    invalid_perms: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    errors: z.int().nullish(),
    timeouts: z.int().nullish(),
    invalid_perms: z.int().nullish()
});

/**
 * How grave the matter of a bot is.
 */
export const zBotSeverity: z.ZodString = z.string();

/**
 * How grave the matter of a bot is.
 */
export const zBotSeverityInput: z.ZodEnum<{ 'low': 'low'; 'medium': 'medium'; 'high': 'high' }> = z.enum([
    'low',
    'medium',
    'high'
]);

/**
 * A time of day.
 */
export const zBotTimeOfDay: z.ZodObject<{
    _type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hour: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    minute: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    second: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    _type: z.string().nullish(),
    hour: z.int().nullish(),
    minute: z.int().nullish(),
    second: z.int().nullish()
});

/**
 * When a bot runs. It has the members that its kind needs.
 */
export const zBotSchedule: z.ZodObject<{
    _type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    time_of_day: z.ZodOptional<z.ZodNullable<typeof zBotTimeOfDay>>;
    day_of_month: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    day_of_week: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    exclude_days: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    minute_of_hour: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    second_of_hour: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    _type: z.string().nullish(),
    time_of_day: zBotTimeOfDay.nullish(),
    day_of_month: z.int().nullish(),
    day_of_week: z.int().nullish(),
    exclude_days: z.array(z.int()).optional(),
    minute_of_hour: z.int().nullish(),
    second_of_hour: z.int().nullish()
});

/**
 * A time of day.
 */
export const zBotTimeOfDayForWrite: z.ZodObject<{
    _type: z.ZodOptional<z.ZodString>;
    hour: z.ZodInt;
    minute: z.ZodInt;
    second: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    _type: z.string().optional(),
    hour: z.int(),
    minute: z.int(),
    second: z.int()
});

/**
 * When to run. Send the members that the kind needs and no others.
 */
export const zBotScheduleForWrite: z.ZodObject<{
    _type: z.ZodString;
    time_of_day: z.ZodOptional<typeof zBotTimeOfDayForWrite>;
    day_of_month: z.ZodOptional<z.ZodInt>;
    day_of_week: z.ZodOptional<z.ZodInt>;
    exclude_days: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    minute_of_hour: z.ZodOptional<z.ZodInt>;
    second_of_hour: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
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
export const zCloudBadge: z.ZodObject<{
    key: z.ZodString;
    value: z.ZodString;
    auto_generated: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    key: z.string(),
    value: z.string(),
    auto_generated: z.boolean().nullish()
});

/**
 * A cloud organization. No answer was recorded, so all members are as clients read them, and some are typed loosely.
 */
export const zCloudDomain: z.ZodObject<{
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    cloud_type_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
    added_timestamp: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auto_badge: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_add: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    failures: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodArray<z.ZodUnknown>]>>>;
    projects: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodArray<z.ZodUnknown>]>>>;
}, z.core.$loose> = z.looseObject({
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
export const zCloudDomainForAdd: z.ZodObject<{
    cloud_type: z.ZodString;
    credentials: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    nickname: z.ZodString;
    domain_name: z.ZodOptional<z.ZodString>;
    parent_folder_id: z.ZodOptional<z.ZodArray<z.ZodString>>;
    auto_add: z.ZodOptional<z.ZodBoolean>;
    auto_badge: z.ZodOptional<z.ZodBoolean>;
    auto_remove: z.ZodOptional<z.ZodBoolean>;
    remove_suspended: z.ZodOptional<z.ZodBoolean>;
    skip_prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
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
export const zCloudFailedResourceType: z.ZodObject<{
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permissions: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    resource_type: z.string().nullish(),
    permissions: z.array(z.string()).optional()
});

/**
 * A resource that fails an insight. Entries have further members.
 */
export const zCloudFinding: z.ZodObject<{
    insight_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    insight_name: z.string().nullish(),
    resource_name: z.string().nullish()
});

/**
 * A page of findings. The member that carries the next cursor is not in r7cli of 2026 (read in 2026) and comes beside `results`.
 */
export const zCloudFindingPage: z.ZodObject<{
    results: z.ZodOptional<z.ZodArray<typeof zCloudFinding>>;
}, z.core.$loose> = z.looseObject({
    results: z.array(zCloudFinding).optional()
});

/**
 * State of a cloud account: read as usual, not read, being read for the first time, or not readable because its role
 * cannot be assumed. Other words occur.
 */
export const zCloudStatus: z.ZodString = z.string();

/**
 * Kind of cloud. From `AZURE` on, kinds that only older installations have, `GCP` for `GCE` among them; newer releases may know more.
 */
export const zCloudTypeId: z.ZodString = z.string();

/**
 * A filter or an action. Entries have further members.
 */
export const zBotFunction: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    supported_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    supported_clouds: z.ZodOptional<z.ZodArray<typeof zCloudTypeId>>;
    version: z.ZodOptional<z.ZodUnknown>;
    permissions: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    description: z.string().nullish(),
    supported_resources: z.array(z.string()).optional(),
    supported_clouds: z.array(zCloudTypeId).optional(),
    version: z.unknown().optional(),
    permissions: z.unknown().optional()
});

/**
 * What bots are made of.
 */
export const zBotFunctionRegistry: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zBotFunction>>;
    actions: z.ZodOptional<z.ZodArray<typeof zBotFunction>>;
}, z.core.$loose> = z.looseObject({
    filters: z.array(zBotFunction).optional(),
    actions: z.array(zBotFunction).optional()
});

/**
 * A kind of cloud.
 */
export const zCloudType: z.ZodObject<{
    cloud_type_id: typeof zCloudTypeId;
    name: z.ZodString;
    cloud_access: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    cloud_type_id: zCloudTypeId,
    name: z.string(),
    cloud_access: z.string().nullish()
});

/**
 * A CVE over the whole estate. Rows also have a title and a link, whose member names are not in patchwright of 2026 (read in 2026).
 */
export const zContainerVulnerability: z.ZodObject<{
    cve_id: z.ZodString;
    first_found: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_seen: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    riskscore: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    cvss_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    has_exploits: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    has_threats: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    resource_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    affected_packages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
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
export const zConvertedUser: z.ZodObject<{
    user_id: z.ZodInt;
    api_key: z.ZodString;
}, z.core.$loose> = z.looseObject({
    user_id: z.int(),
    api_key: z.string()
});

/**
 * A new local user with its temporary password.
 */
export const zCreatedLocalUser: z.ZodObject<{
    user_id: z.ZodInt;
    organization_id: z.ZodInt;
    username: z.ZodString;
    name: z.ZodString;
    temporary_pw: z.ZodString;
    temp_pw_expiration: z.ZodString;
}, z.core.$loose> = z.looseObject({
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
export const zCreatedOrganization: z.ZodObject<{
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    organization_id: z.int().nullish(),
    resource_id: z.string().nullish()
});

/**
 * What may be done in a module.
 */
export const zEntitlementForSave: z.ZodObject<{
    namespace: z.ZodString;
    role: z.ZodString;
}, z.core.$strict> = z.strictObject({
    namespace: z.string(),
    role: z.string()
});

/**
 * What may be done in a module: look, change, administer, or nothing.
 */
export const zEntitlementRole: z.ZodString = z.string();

/**
 * What may be done in a module.
 */
export const zEntitlement: z.ZodObject<{
    namespace: z.ZodString;
    role: typeof zEntitlementRole;
}, z.core.$loose> = z.looseObject({
    namespace: z.string(),
    role: zEntitlementRole
});

/**
 * An error of v2 and of the paths without a version.
 */
export const zErrorV2: z.ZodObject<{
    error_message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    error_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    traceback: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    error_message: z.string().nullish(),
    error_type: z.string().nullish(),
    traceback: z.string().nullish()
});

/**
 * An error of v3 and v4.
 */
export const zErrorV3: z.ZodObject<{
    messages: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        json: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
        error: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    messages: z.looseObject({
        json: z.record(z.string(), z.array(z.string())).nullish(),
        error: z.string().nullish()
    }).nullish()
});

/**
 * An action that was carried out.
 */
export const zExecutedAction: z.ZodObject<{
    action: z.ZodString;
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_executed_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    action: z.string(),
    count: z.int().nullish(),
    last_executed_date: z.string().nullish()
});

/**
 * A resource that was found, in short.
 */
export const zFoundResource: z.ZodObject<{
    resource_id: z.ZodString;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provider_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_type_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    resource_id: z.string(),
    resource_type: z.string().nullish(),
    provider_id: z.string().nullish(),
    name: z.string().nullish(),
    account: z.string().nullish(),
    account_id: z.string().nullish(),
    cloud_type_id: z.string().nullish()
});

/**
 * The key file of a Google service account, whole, as Google hands it out.
 */
export const zGcpServiceAccountKey: z.ZodObject<{
    type: z.ZodOptional<z.ZodString>;
    project_id: z.ZodOptional<z.ZodString>;
    private_key_id: z.ZodOptional<z.ZodString>;
    private_key: z.ZodOptional<z.ZodString>;
    client_email: z.ZodOptional<z.ZodString>;
    client_id: z.ZodOptional<z.ZodString>;
    auth_uri: z.ZodOptional<z.ZodString>;
    token_uri: z.ZodOptional<z.ZodString>;
    auth_provider_x509_cert_url: z.ZodOptional<z.ZodString>;
    client_x509_cert_url: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
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
export const zCloudCreationParams: z.ZodObject<{
    cloud_type: z.ZodString;
    name: z.ZodString;
    authentication_type: z.ZodOptional<z.ZodString>;
    account_number: z.ZodOptional<z.ZodString>;
    api_key: z.ZodOptional<z.ZodString>;
    secret_key: z.ZodOptional<z.ZodString>;
    role_arn: z.ZodOptional<z.ZodString>;
    external_id: z.ZodOptional<z.ZodString>;
    session_name: z.ZodOptional<z.ZodString>;
    duration: z.ZodOptional<z.ZodInt>;
    strategy_id: z.ZodOptional<z.ZodInt>;
    tenant_id: z.ZodOptional<z.ZodString>;
    app_id: z.ZodOptional<z.ZodString>;
    subscription_id: z.ZodOptional<z.ZodString>;
    certificate_thumbprint: z.ZodOptional<z.ZodString>;
    project: z.ZodOptional<z.ZodString>;
    api_credentials: z.ZodOptional<typeof zGcpServiceAccountKey>;
}, z.core.$strict> = z.strictObject({
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
export const zGroupEntitlements: z.ZodObject<{
    group_id: z.ZodInt;
    entitlements: z.ZodArray<typeof zEntitlement>;
}, z.core.$loose> = z.looseObject({
    group_id: z.int(),
    entitlements: z.array(zEntitlement)
});

/**
 * Which local group a group of the identity provider becomes. Both are names, not ids.
 */
export const zGroupMapping: z.ZodObject<{
    local_group_name: z.ZodString;
    remote_group_name: z.ZodString;
}, z.core.$loose> = z.looseObject({
    local_group_name: z.string(),
    remote_group_name: z.string()
});

/**
 * A cloud account that collects the events of others.
 */
export const zHarvestConsumer: z.ZodObject<{
    organization_service_id: z.ZodInt;
    name: z.ZodString;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_type_id: z.ZodOptional<z.ZodNullable<typeof zCloudTypeId>>;
    producers: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    events: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pending: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    errors: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    organization_service_id: z.int(),
    name: z.string(),
    account_id: z.string().nullish(),
    cloud_type_id: zCloudTypeId.nullish(),
    producers: z.int().nullish(),
    events: z.int().nullish(),
    pending: z.boolean().nullish(),
    errors: z.array(z.unknown()).optional()
});

/**
 * Whether the settings pass on to further accounts. The vendor documents the names of the members and not what they do.
 */
export const zHarvestPropagation: z.ZodObject<{
    by_badge: z.ZodBoolean;
    badges: z.ZodArray<z.ZodUnknown>;
    by_consumer: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    by_badge: z.boolean(),
    badges: z.array(z.unknown()),
    by_consumer: z.boolean()
});

/**
 * The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged.
 */
export const zHarvestSchedule: z.ZodObject<{
    job: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    job: z.string().nullish()
});

/**
 * The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged.
 */
export const zHarvestScheduleInput: z.ZodObject<{
    job: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    job: z.string().optional()
});

/**
 * How and in which regions accounts of one kind of cloud are read.
 */
export const zHarvestingStrategy: z.ZodObject<{
    id: z.ZodInt;
    organization_id: z.ZodInt;
    name: z.ZodString;
    cloud_type_id: typeof zCloudTypeId;
    type_default: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    system_defined: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    disabled_regions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    dynamic_scheduling: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dynamic_scheduling_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    organization_services: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    organization_id: z.int(),
    name: z.string(),
    cloud_type_id: zCloudTypeId,
    type_default: z.boolean().nullish(),
    system_defined: z.boolean().nullish(),
    disabled_regions: z.array(z.string()).optional(),
    dynamic_scheduling: z.boolean().nullish(),
    dynamic_scheduling_enabled: z.boolean().nullish(),
    organization_services: z.int().nullish()
});

/**
 * What a resource is called in the template.
 */
export const zIacMappedResource: z.ZodObject<{
    address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    address: z.string().nullish(),
    name: z.string().nullish()
});

/**
 * An insight under the name rule.
 */
export const zIacReadableRule: z.ZodObject<{
    rule_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    rule_description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    rule_detail: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    rule_name: z.string().nullish(),
    rule_description: z.string().nullish(),
    rule_detail: z.string().nullish()
});

/**
 * The verdicts on one resource.
 */
export const zIacReadableResource: z.ZodObject<{
    resource_source: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    passed_rules: z.ZodOptional<z.ZodArray<typeof zIacReadableRule>>;
    warning_rules: z.ZodOptional<z.ZodArray<typeof zIacReadableRule>>;
    failed_rules: z.ZodOptional<z.ZodArray<typeof zIacReadableRule>>;
}, z.core.$loose> = z.looseObject({
    resource_source: z.string().nullish(),
    resource_address: z.string().nullish(),
    resource_name: z.string().nullish(),
    resource_type: z.string().nullish(),
    resource_region: z.string().nullish(),
    passed_rules: z.array(zIacReadableRule).optional(),
    warning_rules: z.array(zIacReadableRule).optional(),
    failed_rules: z.array(zIacReadableRule).optional()
});

/**
 * A scan as the list has it. Rows have further members.
 */
export const zIacScanListItem: z.ZodObject<{
    id: z.ZodInt;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    iac_provider: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    status: z.string().nullish(),
    scan_type: z.string().nullish(),
    iac_provider: z.string().nullish(),
    create_time: z.string().nullish()
});

/**
 * The pack that judged a template.
 */
export const zIacScanPack: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    source: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.int().nullish(),
    name: z.string().nullish(),
    source: z.string().nullish()
});

/**
 * A page of scans.
 */
export const zIacScanPage: z.ZodObject<{
    page: z.ZodInt;
    total_pages: z.ZodInt;
    total_count: z.ZodInt;
    data: z.ZodArray<typeof zIacScanListItem>;
}, z.core.$loose> = z.looseObject({
    page: z.int(),
    total_pages: z.int(),
    total_count: z.int(),
    data: z.array(zIacScanListItem)
});

/**
 * How the assessment of an image went. It has further members.
 */
export const zImageAssessmentInfo: z.ZodObject<{
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    error_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    assessment_completed_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pulled_from: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    status: z.string().nullish(),
    error_reason: z.string().nullish(),
    assessment_completed_at: z.string().nullish(),
    pulled_from: z.string().nullish()
});

/**
 * A resource that fails an insight.
 */
export const zImpactedResource: z.ZodObject<{
    account_cluster_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_cluster_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    insight: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provider_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provider_uuid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
    direct_link: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
export const zInsightChoice: z.ZodObject<{
    insight_id: z.ZodInt;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    insight_id: z.int(),
    name: z.string().nullish()
});

/**
 * The counts of an insight in one cloud account.
 */
export const zInsightCloudCounts: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    all: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    total: z.int().nullish(),
    all: z.int().nullish()
});

/**
 * The counts of an insight, as of `cache_updated_at`.
 */
export const zInsightCounts: z.ZodObject<{
    results: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    all: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    exemptions: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    by_type: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodInt>>>;
    by_cloud: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, typeof zInsightCloudCounts>>>;
    by_resource_group: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    by_app: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    cache_updated_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    duration: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose> = z.looseObject({
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
export const zInsightFilter: z.ZodObject<{
    name: z.ZodString;
    config: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    collections: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()).nullish(),
    collections: z.record(z.string(), z.unknown()).nullish()
});

/**
 * What a bot looks at, when, and what it does then.
 */
export const zBotInstructions: z.ZodObject<{
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    filters: z.ZodOptional<z.ZodArray<typeof zInsightFilter>>;
    hookpoints: z.ZodOptional<z.ZodArray<z.ZodString>>;
    schedule: z.ZodOptional<z.ZodNullable<typeof zBotSchedule>>;
    schedule_description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ondemand_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    actions: z.ZodOptional<z.ZodArray<typeof zBotAction>>;
}, z.core.$loose> = z.looseObject({
    resource_types: z.array(z.string()).optional(),
    groups: z.array(z.string()).optional(),
    badges: z.array(zBadge).optional(),
    filters: z.array(zInsightFilter).optional(),
    hookpoints: z.array(z.string()).optional(),
    schedule: zBotSchedule.nullish(),
    schedule_description: z.string().nullish(),
    ondemand_enabled: z.boolean().nullish(),
    actions: z.array(zBotAction).optional()
});

/**
 * A query filter with its settings, as it is written.
 */
export const zInsightFilterForWrite: z.ZodObject<{
    name: z.ZodString;
    config: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    collections: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()),
    collections: z.record(z.string(), z.unknown()).optional()
});

/**
 * A resource that an insight matched.
 */
export const zInsightHistoryEntry: z.ZodObject<{
    provider_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_service_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    insight_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    identified_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
export const zInsightPackForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    backoffice: z.ZodArray<z.ZodInt>;
    custom: z.ZodArray<z.ZodInt>;
    badges: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBadge>>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logo_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
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
export const zInsightPackMetadata: z.ZodObject<{
    pack_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pack_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    template_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    template_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    order: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
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
export const zInsightSelection: z.ZodObject<{
    data: z.ZodOptional<z.ZodArray<typeof zInsightChoice>>;
}, z.core.$loose> = z.looseObject({
    data: z.array(zInsightChoice).optional()
});

/**
 * 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe.
 */
export const zInsightSeverity: z.ZodInt = z.int();

/**
 * 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe.
 */
export const zInsightSeverityInput: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>, z.ZodLiteral<4>, z.ZodLiteral<5>]> = z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5)
]);

/**
 * Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user.
 */
export const zInsightSourceName: z.ZodString = z.string();

/**
 * What a template is judged by.
 */
export const zIacConfig: z.ZodObject<{
    id: z.ZodInt;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pack_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<typeof zInsightSourceName>;
    insights_blacklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
    insights_warn_only: z.ZodOptional<z.ZodArray<z.ZodString>>;
    slack_channel: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    email_recipients: z.ZodOptional<z.ZodArray<z.ZodString>>;
    last_build_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_modified: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    total_builds: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    success_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    failure_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    consumption_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    favorite: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    tfc_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    local_exceptions_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    organization_id: z.int().nullish(),
    name: z.string(),
    description: z.string().nullish(),
    pack_id: z.int().nullish(),
    source: zInsightSourceName.optional(),
    insights_blacklist: z.array(z.string()).optional(),
    insights_warn_only: z.array(z.string()).optional(),
    slack_channel: z.string().nullish(),
    email_recipients: z.array(z.string()).optional(),
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
export const zIacInsightResult: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<typeof zInsightSeverity>;
    source: z.ZodOptional<typeof zInsightSourceName>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    warn_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    success: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodInt]>>>;
    failure: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodInt]>>>;
    warning: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodInt]>>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    severity: zInsightSeverity.optional(),
    source: zInsightSourceName.optional(),
    notes: z.string().nullish(),
    resource_types: z.array(z.string()).optional(),
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
export const zIacScanDetails: z.ZodObject<{
    failed_insights: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zIacInsightResult>>>;
    passed_insights: z.ZodOptional<z.ZodArray<typeof zIacInsightResult>>;
    warned_insights: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zIacInsightResult>>>;
    skipped_insights: z.ZodOptional<z.ZodArray<typeof zIacInsightResult>>;
    failed_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    passed_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    warned_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    skipped_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total_insights: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    scan_template: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    failed_insights: z.array(zIacInsightResult).nullish(),
    passed_insights: z.array(zIacInsightResult).optional(),
    warned_insights: z.array(zIacInsightResult).nullish(),
    skipped_insights: z.array(zIacInsightResult).optional(),
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
export const zIacScan: z.ZodObject<{
    id: z.ZodInt;
    config_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    config_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    duration: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    iac_provider: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status_message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    success: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    errors: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    warnings: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    stacktrace: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>>;
    pack: z.ZodOptional<z.ZodNullable<typeof zIacScanPack>>;
    failed_insights: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    warned_insights: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    failed_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    passed_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    warned_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    resources_by_type: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    failed_resources_by_type: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    warned_resources_by_type: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    scan_results: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, typeof zIacMappedResource>>>;
    details: z.ZodOptional<z.ZodNullable<typeof zIacScanDetails>>;
    resources: z.ZodOptional<z.ZodArray<typeof zIacReadableResource>>;
}, z.core.$loose> = z.looseObject({
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
    errors: z.array(z.unknown()).optional(),
    warnings: z.array(z.unknown()).optional(),
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
    resources_by_type: z.array(z.record(z.string(), z.unknown())).optional(),
    failed_resources_by_type: z.array(z.record(z.string(), z.unknown())).optional(),
    warned_resources_by_type: z.array(z.record(z.string(), z.unknown())).optional(),
    scan_results: z.string().nullish(),
    resource_mapping: z.record(z.string(), zIacMappedResource).nullish(),
    details: zIacScanDetails.nullish(),
    resources: z.array(zIacReadableResource).optional()
});

/**
 * The result of a submission, the same for all three verdicts. With `readable` it has `resources` and neither `details`
 * nor `resource_mapping`.
 */
export const zIacScanResult: z.ZodObject<{
    build_id: z.ZodInt;
    config_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    success: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    errors: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scan_results: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    stacktrace: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>>;
    resource_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, typeof zIacMappedResource>>>;
    details: z.ZodOptional<z.ZodNullable<typeof zIacScanDetails>>;
    resources: z.ZodOptional<z.ZodArray<typeof zIacReadableResource>>;
}, z.core.$loose> = z.looseObject({
    build_id: z.int(),
    config_name: z.string().nullish(),
    status: z.string().nullish(),
    message: z.string().nullish(),
    success: z.boolean().nullish(),
    errors: z.array(z.string()).optional(),
    scan_results: z.string().nullish(),
    stacktrace: z.union([
        z.string(),
        z.array(z.string())
    ]).nullish(),
    resource_mapping: z.record(z.string(), zIacMappedResource).nullish(),
    details: zIacScanDetails.nullish(),
    resources: z.array(zIacReadableResource).optional()
});

/**
 * Insights put together. It is told by `pack_id` and `source`, joined to `custom:7` where one text is asked for.
 */
export const zInsightPack: z.ZodObject<{
    pack_id: z.ZodInt;
    source: typeof zInsightSourceName;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logo_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    backoffice: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    custom: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    inserted_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    backoffice_metadata: z.ZodOptional<z.ZodArray<typeof zInsightPackMetadata>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    pack_id: z.int(),
    source: zInsightSourceName,
    name: z.string(),
    description: z.string().nullish(),
    logo_url: z.string().nullish(),
    backoffice: z.array(z.int()).optional(),
    custom: z.array(z.int()).optional(),
    organization_id: z.int().nullish(),
    inserted_at: z.string().nullish(),
    updated_at: z.string().nullish(),
    backoffice_metadata: z.array(zInsightPackMetadata).optional(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.string().nullish()
});

/**
 * Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user.
 */
export const zInsightSourceNameInput: z.ZodEnum<{ 'backoffice': 'backoffice'; 'custom': 'custom' }> = z.enum(['backoffice', 'custom']);

/**
 * An insight that a resource violates. Entries have further members.
 */
export const zInsightViolation: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish()
});

/**
 * An image to be.
 */
export const zInstanceImageForCreate: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1)
});

/**
 * An address of a network interface.
 */
export const zInterfaceAddress: z.ZodObject<{
    ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ip_address_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    ip_address: z.string().nullish(),
    ip_address_type: z.string().nullish()
});

/**
 * Statistics of times, seconds as it seems. Without any job yet all are 0, and `current` and `variance` are left out.
 */
export const zJobTimes: z.ZodNullable<z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    min: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    max: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    current: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    sum: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    sumsq: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    average: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    variance: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    stddev: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose>> = z.looseObject({
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
 * A job that reads one type of resource in one region of a cloud account. Further members are not in Divvy_scripts of 2021 (read in 2026).
 */
export const zLastHarvest: z.ZodObject<{
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    schedule: z.ZodOptional<z.ZodNullable<typeof zHarvestSchedule>>;
}, z.core.$loose> = z.looseObject({
    region: z.string().nullish(),
    schedule: zHarvestSchedule.nullish()
});

/**
 * A condition on one member of the rows of a list. It is not a query filter, which has a name and a configuration.
 */
export const zListFilter: z.ZodObject<{
    field_name: z.ZodString;
    filter_type: z.ZodEnum<{ 'EXACT': 'EXACT'; 'LIKE': 'LIKE'; 'NOT': 'NOT'; 'IN': 'IN'; 'NOT_IN': 'NOT_IN'; 'BETWEEN': 'BETWEEN' }>;
    filter_value: z.ZodOptional<z.ZodString>;
    filter_list_value: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
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
export const zLoginSession: z.ZodObject<{
    session_id: z.ZodString;
    user_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    user_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_email: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    session_timeout: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    customer_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auth_plugin_exists: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    domain_admin: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    domain_viewer: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    system_admin: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
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
export const zNetworkInterfaceForAttach: z.ZodObject<{
    device_index: z.ZodUnion<readonly [z.ZodString, z.ZodInt]>;
}, z.core.$strict> = z.strictObject({
    device_index: z.union([
        z.string(),
        z.int()
    ])
});

/**
 * What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone.
 */
export const zOrderBy: z.ZodString = z.string();

/**
 * What to look for, and which page of it. Everything is optional.
 */
export const zCloudSearch: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zListFilter>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodEnum<{ 'OR': 'OR'; 'AND': 'AND'; '': '' }>>;
    search_string: z.ZodOptional<z.ZodString>;
    advanced_search: z.ZodOptional<z.ZodBoolean>;
    empty_badges: z.ZodOptional<z.ZodBoolean>;
    exclusion_badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
}, z.core.$strict> = z.strictObject({
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
export const zOrganization: z.ZodObject<{
    organization_id: z.ZodInt;
    name: z.ZodString;
}, z.core.$loose> = z.looseObject({
    organization_id: z.int(),
    name: z.string()
});

/**
 * Permissions by use.
 */
export const zPermissionStatusCounts: z.ZodObject<{
    total_permission_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    used_permission_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    unused_permission_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    unassessed_permission_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    total_permission_count: z.int().nullish(),
    used_permission_count: z.int().nullish(),
    unused_permission_count: z.int().nullish(),
    unassessed_permission_count: z.int().nullish()
});

/**
 * A day that could not be read.
 */
export const zPrincipalActivityError: z.ZodObject<{
    date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    date: z.string().nullish(),
    reason: z.string().nullish()
});

/**
 * What is to be known of an answer about activity.
 */
export const zPrincipalActivityMetadata: z.ZodObject<{
    errors: z.ZodOptional<z.ZodArray<typeof zPrincipalActivityError>>;
}, z.core.$loose> = z.looseObject({
    errors: z.array(zPrincipalActivityError).optional()
});

/**
 * A permission. Only used ones have `action`, `count` and `last_executed_date`.
 */
export const zPrincipalPermission: z.ZodObject<{
    permission: z.ZodString;
    category: z.ZodString;
    status: z.ZodString;
    action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_executed_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
export const zPublicIpForAttach: z.ZodObject<{
    publicip_resource_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    publicip_resource_id: z.string().min(1)
});

/**
 * A filter that picks resources in queries, insights and bots.
 */
export const zQueryFilter: z.ZodObject<{
    name: z.ZodString;
    config: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    config: z.record(z.string(), z.unknown()).optional()
});

/**
 * A value that a setting can have.
 */
export const zQueryFilterChoice: z.ZodObject<{
    value: z.ZodOptional<z.ZodUnknown>;
    display_value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    value: z.unknown().optional(),
    display_value: z.string().nullish()
});

/**
 * A setting of a query filter.
 */
export const zQueryFilterSetting: z.ZodObject<{
    field_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>>;
    options: z.ZodOptional<z.ZodArray<z.ZodString>>;
    choices: z.ZodOptional<z.ZodArray<typeof zQueryFilterChoice>>;
    _state_hash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    field_type: z.string().nullish(),
    name: z.string().nullish(),
    display_name: z.string().nullish(),
    description: z.union([
        z.string(),
        z.array(z.string())
    ]).nullish(),
    options: z.array(z.string()).optional(),
    choices: z.array(zQueryFilterChoice).optional(),
    _state_hash: z.string().nullish()
});

/**
 * A query filter that insights, bots and resource queries can use.
 */
export const zQueryFilterDefinition: z.ZodObject<{
    filter_id: z.ZodString;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    supported_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    supported_clouds: z.ZodOptional<z.ZodArray<typeof zCloudTypeId>>;
    supports_common: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    settings_config: z.ZodOptional<z.ZodArray<typeof zQueryFilterSetting>>;
}, z.core.$loose> = z.looseObject({
    filter_id: z.string(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    supported_resources: z.array(z.string()).optional(),
    supported_clouds: z.array(zCloudTypeId).optional(),
    supports_common: z.boolean().nullish(),
    settings_config: z.array(zQueryFilterSetting).optional()
});

/**
 * Query filters by id.
 */
export const zQueryFilterRegistry: z.ZodRecord<z.ZodString, typeof zQueryFilterDefinition> = z.record(z.string(), zQueryFilterDefinition);

/**
 * The state of the job queues, `p0` to `p3`, by priority.
 */
export const zQueueStatus: z.ZodObject<{
    workers: z.ZodInt;
    p0: z.ZodInt;
    p1: z.ZodInt;
    p2: z.ZodInt;
    p3: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    scheduler_internal: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    queue_wait: z.ZodOptional<typeof zJobTimes>;
    queue_wait_p0: z.ZodOptional<typeof zJobTimes>;
    queue_wait_p1: z.ZodOptional<typeof zJobTimes>;
    queue_wait_p2: z.ZodOptional<typeof zJobTimes>;
    queue_wait_p3: z.ZodOptional<typeof zJobTimes>;
    queue_wait_all: z.ZodOptional<typeof zJobTimes>;
    process_time: z.ZodOptional<typeof zJobTimes>;
    process_time_p0: z.ZodOptional<typeof zJobTimes>;
    process_time_p1: z.ZodOptional<typeof zJobTimes>;
    process_time_p2: z.ZodOptional<typeof zJobTimes>;
    process_time_p3: z.ZodOptional<typeof zJobTimes>;
    slowest_jobs: z.ZodArray<z.ZodTuple<[z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>], null>>;
}, z.core.$loose> = z.looseObject({
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
export const zRemediationStatement: z.ZodObject<{
    Sid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    Effect: z.ZodString;
    NotAction: z.ZodOptional<z.ZodArray<z.ZodString>>;
    Resource: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    Sid: z.string().nullish(),
    Effect: z.string(),
    NotAction: z.array(z.string()).optional(),
    Resource: z.array(z.string()).optional()
});

/**
 * A policy with the cloud provider's member names.
 */
export const zRemediationPolicy: z.ZodObject<{
    Version: z.ZodString;
    Statement: z.ZodArray<typeof zRemediationStatement>;
}, z.core.$loose> = z.looseObject({
    Version: z.string(),
    Statement: z.array(zRemediationStatement)
});

/**
 * A policy to apply.
 */
export const zPrincipalRemediation: z.ZodObject<{
    policy: typeof zRemediationPolicy;
}, z.core.$loose> = z.looseObject({
    policy: zRemediationPolicy
});

/**
 * What a resource belongs to.
 */
export const zResourceAssociations: z.ZodObject<{
    resource_groups: z.ZodOptional<z.ZodArray<typeof zAssociatedResourceGroup>>;
}, z.core.$loose> = z.looseObject({
    resource_groups: z.array(zAssociatedResourceGroup).optional()
});

/**
 * A resource that another one depends on.
 */
export const zResourceDependency: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_id: z.ZodString;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish(),
    resource_id: z.string(),
    type: z.string().nullish()
});

/**
 * A resource id: parts joined by colons, mostly `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end
 * belongs to it for resources and users; cloud accounts, user groups, roles, bots and organizations have none. At least 1 characters.
 */
export const zResourceIdText: z.ZodString = z.string().min(1);

/**
 * Badges, and the cloud accounts that they are for.
 */
export const zBadgeAssignment: z.ZodObject<{
    target_resource_ids: z.ZodArray<typeof zResourceIdText>;
    badges: z.ZodArray<typeof zBadge>;
}, z.core.$strict> = z.strictObject({
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

/**
 * How many badges a cloud account has.
 */
export const zBadgeCount: z.ZodObject<{
    resource_id: typeof zResourceIdText;
    count: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    resource_id: zResourceIdText,
    count: z.int()
});

/**
 * A cloud account that has badges.
 */
export const zBadgedCloud: z.ZodObject<{
    resource_id: typeof zResourceIdText;
    name: z.ZodString;
}, z.core.$loose> = z.looseObject({
    resource_id: zResourceIdText,
    name: z.string()
});

/**
 * A bot.
 */
export const zBot: z.ZodObject<{
    resource_id: typeof zResourceIdText;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<typeof zBotSeverity>>;
    category: z.ZodOptional<z.ZodNullable<typeof zBotCategory>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ondemand_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    instructions: z.ZodOptional<z.ZodNullable<typeof zBotInstructions>>;
    insight_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    insight_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    source: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    date_created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    date_modified: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    badge_scope_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    schedule: z.ZodOptional<z.ZodNullable<typeof zBotSchedule>>;
    hookpoint_created: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    hookpoint_modified: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    hookpoint_tags_modified: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    hookpoint_destroyed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    next_scheduled_run: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    valid: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    event_failures: z.ZodOptional<z.ZodNullable<typeof zBotFailures>>;
    detailed_logging: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    exemptions_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    resource_id: zResourceIdText,
    name: z.string(),
    description: z.string().nullish(),
    notes: z.string().nullish(),
    severity: zBotSeverity.nullish(),
    category: zBotCategory.nullish(),
    state: z.string().nullish(),
    ondemand_enabled: z.boolean().nullish(),
    instructions: zBotInstructions.nullish(),
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
    event_failures: zBotFailures.nullish(),
    detailed_logging: z.boolean().nullish(),
    version: z.int().nullish(),
    exemptions_count: z.int().nullish()
});

/**
 * What a bot looks at, when, and what it does then.
 */
export const zBotInstructionsForWrite: z.ZodObject<{
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    groups: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    filters: z.ZodOptional<z.ZodArray<typeof zQueryFilter>>;
    hookpoints: z.ZodOptional<z.ZodArray<z.ZodString>>;
    schedule: z.ZodOptional<z.ZodNullable<typeof zBotScheduleForWrite>>;
    schedule_description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ondemand_enabled: z.ZodOptional<z.ZodBoolean>;
    actions: z.ZodOptional<z.ZodArray<typeof zBotActionForWrite>>;
}, z.core.$strict> = z.strictObject({
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
export const zBotForCreate: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    severity: typeof zBotSeverityInput;
    category: typeof zBotCategoryInput;
    state: z.ZodOptional<z.ZodEnum<{ 'RUNNING': 'RUNNING'; 'PAUSED': 'PAUSED' }>>;
    ondemand_enabled: z.ZodOptional<z.ZodBoolean>;
    instructions: typeof zBotInstructionsForWrite;
    insight_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodNullable<z.ZodEnum<{ 'backoffice': 'backoffice'; 'custom': 'custom' }>>>;
}, z.core.$strict> = z.strictObject({
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
export const zBotForUpdate: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<typeof zBotSeverityInput>;
    category: z.ZodOptional<typeof zBotCategoryInput>;
    state: z.ZodOptional<z.ZodEnum<{ 'RUNNING': 'RUNNING'; 'PAUSED': 'PAUSED' }>>;
    ondemand_enabled: z.ZodOptional<z.ZodBoolean>;
    instructions: z.ZodOptional<typeof zBotInstructionsForWrite>;
    insight_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodNullable<z.ZodEnum<{ 'backoffice': 'backoffice'; 'custom': 'custom' }>>>;
}, z.core.$strict> = z.strictObject({
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
export const zBotPage: z.ZodObject<{
    bots: z.ZodArray<typeof zBot>;
    count: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    bots: z.array(zBot),
    count: z.int()
});

/**
 * A cloud account: an AWS account, an Azure subscription, a Google Cloud project, a Kubernetes cluster and the like. Members
 * without a value are left out or null, and newer releases send further ones.
 */
export const zCloud: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodString;
    cloud_type_id: typeof zCloudTypeId;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    creation_time: z.ZodString;
    status: typeof zCloudStatus;
    badge_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    resource_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_refreshed: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_resource_id: typeof zResourceIdText;
    resource_id: typeof zResourceIdText;
    failed_resource_types: z.ZodOptional<z.ZodArray<typeof zCloudFailedResourceType>>;
    event_driven_harvest_role: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    strategy_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    cloud_organization_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_organization_domain_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_organization_nickname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tenant_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_platform_managed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_assessment_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_assessment_status: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    trailblazer_cloudtrail_trails: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    name: z.string(),
    cloud_type_id: zCloudTypeId,
    account_id: z.string().nullish(),
    creation_time: z.string(),
    status: zCloudStatus,
    badge_count: z.int().nullish(),
    resource_count: z.int().nullish(),
    resources: z.int().nullish(),
    last_refreshed: z.string().nullish(),
    role_arn: z.string().nullish(),
    group_resource_id: zResourceIdText,
    resource_id: zResourceIdText,
    failed_resource_types: z.array(zCloudFailedResourceType).optional(),
    event_driven_harvest_role: z.string().nullish(),
    strategy_id: z.int().nullish(),
    cloud_organization_id: z.string().nullish(),
    cloud_organization_domain_name: z.string().nullish(),
    cloud_organization_nickname: z.string().nullish(),
    tenant_id: z.string().nullish(),
    is_platform_managed: z.boolean().nullish(),
    host_assessment_enabled: z.boolean().nullish(),
    host_assessment_status: z.array(z.unknown()).optional(),
    trailblazer_cloudtrail_trails: z.array(z.unknown()).optional()
});

/**
 * Cloud accounts with their number.
 */
export const zCloudList: z.ZodObject<{
    clouds: z.ZodArray<typeof zCloud>;
    total_count: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    clouds: z.array(zCloud),
    total_count: z.int()
});

/**
 * A region of a cloud account.
 */
export const zCloudRegion: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    resource_id: typeof zResourceIdText;
    status: z.ZodString;
    harvest_rate_multiplier: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    name: z.string(),
    resource_id: zResourceIdText,
    status: z.string(),
    harvest_rate_multiplier: z.number().nullish()
});

/**
 * The caller. Releases of 2022 leave most members out.
 */
export const zCurrentUser: z.ZodObject<{
    resource_id: typeof zResourceIdText;
    user_id: z.ZodInt;
    name: z.ZodString;
    username: z.ZodString;
    email_address: z.ZodString;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    organization_name: z.ZodString;
    organization_admin: z.ZodBoolean;
    domain_admin: z.ZodBoolean;
    domain_viewer: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    two_factor_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    two_factor_required: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auth: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    session_ttl: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    session_expiration: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    session_timeout_seconds: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    authentication_server_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    auth_plugin_exists: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    navigation_blacklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
    theme: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    suspended: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    require_pw_reset: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    console_access_denied: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    active_api_key_present: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    create_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aws_default_external_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    api_key_generation_allowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    rapid7_org_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
    navigation_blacklist: z.array(z.string()).optional(),
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
export const zExemption: z.ZodObject<{
    exemption_id: z.ZodInt;
    insight_id: z.ZodInt;
    insight_source: typeof zInsightSourceName;
    insight_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_id: typeof zResourceIdText;
    resource_ids: z.ZodOptional<z.ZodUnknown>;
    resource_type: z.ZodString;
    resource_type_label: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provider_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_type_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    approver: z.ZodString;
    creator_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    creator_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    bot_id: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
    bot_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodBoolean;
    create_date: z.ZodString;
    start_date: z.ZodString;
    expiration_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
export const zExemptionPage: z.ZodObject<{
    data: z.ZodArray<typeof zExemption>;
    total_count: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    data: z.array(zExemption),
    total_count: z.int()
});

/**
 * An image on a resource. Its counts are a measurement only where `assessment_info.status` is `COMPLETED`; elsewhere they
 * are zero because nobody looked.
 */
export const zImageAssessment: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodString]>>>;
    image_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_id: typeof zResourceIdText;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud: z.ZodOptional<z.ZodNullable<typeof zCloudTypeId>>;
    account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    platform: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    report_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    k8s_cluster_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    public_accessible: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    riskscore: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    critical_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    none_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_assessment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    assessment_info: z.ZodOptional<z.ZodNullable<typeof zImageAssessmentInfo>>;
}, z.core.$loose> = z.looseObject({
    id: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    image_id: z.string().nullish(),
    resource_id: zResourceIdText,
    resource_type: z.string().nullish(),
    resource_name: z.string().nullish(),
    cloud: zCloudTypeId.nullish(),
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
export const zImageAssessmentPage: z.ZodObject<{
    data: z.ZodArray<typeof zImageAssessment>;
    page: z.ZodInt;
    page_size: z.ZodInt;
    total_count: z.ZodInt;
    total_pages: z.ZodInt;
}, z.core.$loose> = z.looseObject({
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
export const zInsight: z.ZodObject<{
    insight_id: z.ZodInt;
    source: typeof zInsightSourceName;
    name: z.ZodString;
    description: z.ZodString;
    severity: typeof zInsightSeverity;
    custom_severity: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    tags: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    filters: z.ZodArray<typeof zInsightFilter>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    meta_data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_group_blacklist: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    supported_clouds: z.ZodOptional<z.ZodArray<typeof zCloudTypeId>>;
    supported_iac_clouds: z.ZodOptional<z.ZodArray<typeof zCloudTypeId>>;
    inserted_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    released: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    favorited: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    counts: z.ZodOptional<z.ZodNullable<typeof zInsightCounts>>;
    membership: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    risk_layers: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    disabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
    template_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    timeseries: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    timeseries_cache: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
    resource_group_blacklist: z.array(z.int()).optional(),
    supported_clouds: z.array(zCloudTypeId).optional(),
    supported_iac_clouds: z.array(zCloudTypeId).optional(),
    inserted_at: z.string().nullish(),
    updated_at: z.string().nullish(),
    released: z.string().nullish(),
    favorited: z.boolean().nullish(),
    counts: zInsightCounts.nullish(),
    membership: z.array(z.unknown()).optional(),
    risk_layers: z.array(z.unknown()).optional(),
    disabled: z.boolean().nullish(),
    organization_id: z.int().nullish(),
    version: z.int().nullish(),
    owner_resource_id: z.string().nullish(),
    user_resource_id: z.string().nullish(),
    scopes: z.array(zResourceIdText).optional(),
    template_id: z.int().nullish(),
    timeseries: z.boolean().nullish(),
    timeseries_cache: z.int().nullish(),
    badges: z.array(zBadge).optional(),
    badge_filter_operator: z.string().nullish()
});

/**
 * A custom insight to make.
 */
export const zInsightForCreate: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    severity: typeof zInsightSeverityInput;
    scopes: z.ZodArray<typeof zResourceIdText>;
    tags: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    filters: z.ZodArray<typeof zInsightFilterForWrite>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    template_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    badges: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBadge>>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    selects: z.ZodOptional<z.ZodArray<z.ZodString>>;
    timeseries: z.ZodOptional<z.ZodBoolean>;
    meta_data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodEnum<{ 'custom': 'custom' }>>;
    insight_id: z.ZodOptional<z.ZodNull>;
}, z.core.$strict> = z.strictObject({
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
    selects: z.array(z.string()).optional(),
    timeseries: z.boolean().optional(),
    meta_data: z.string().nullish(),
    notes: z.string().nullish(),
    organization_id: z.int().nullish(),
    source: z.enum(['custom']).optional(),
    insight_id: z.null().optional()
});

/**
 * A custom insight as it is written back, whole.
 */
export const zInsightForUpdate: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    severity: typeof zInsightSeverityInput;
    scopes: z.ZodArray<typeof zResourceIdText>;
    tags: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    filters: z.ZodArray<typeof zInsightFilterForWrite>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    template_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    badges: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBadge>>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    meta_data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    selects: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    timeseries: z.ZodOptional<z.ZodBoolean>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodEnum<{ 'custom': 'custom' }>>;
    insight_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$strict> = z.strictObject({
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
export const zInsightListItem: z.ZodObject<{
    insight_id: z.ZodInt;
    source: z.ZodOptional<z.ZodNullable<typeof zInsightSourceName>>;
    name: z.ZodString;
    description: z.ZodString;
    severity: typeof zInsightSeverity;
    custom_severity: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    tags: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    filters: z.ZodArray<typeof zInsightFilter>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    meta_data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_group_blacklist: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    supported_clouds: z.ZodOptional<z.ZodArray<typeof zCloudTypeId>>;
    supported_iac_clouds: z.ZodOptional<z.ZodArray<typeof zCloudTypeId>>;
    inserted_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    released: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
    template_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    timeseries: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    timeseries_cache: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    results: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    all: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    exemptions: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    by_type: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodInt>>>;
    by_cloud: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, typeof zInsightCloudCounts>>>;
    by_resource_group: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    by_app: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    cache_updated_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    duration: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    favorited: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    bots: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    insight_id: z.int(),
    source: zInsightSourceName.nullish(),
    name: z.string(),
    description: z.string(),
    severity: zInsightSeverity,
    custom_severity: z.int().nullish(),
    tags: z.array(z.string()),
    resource_types: z.array(z.string()),
    filters: z.array(zInsightFilter),
    notes: z.string().nullish(),
    meta_data: z.string().nullish(),
    resource_group_blacklist: z.array(z.int()).optional(),
    supported_clouds: z.array(zCloudTypeId).optional(),
    supported_iac_clouds: z.array(zCloudTypeId).optional(),
    inserted_at: z.string().nullish(),
    updated_at: z.string().nullish(),
    released: z.string().nullish(),
    organization_id: z.int().nullish(),
    version: z.int().nullish(),
    owner_resource_id: z.string().nullish(),
    user_resource_id: z.string().nullish(),
    scopes: z.array(zResourceIdText).optional(),
    template_id: z.int().nullish(),
    timeseries: z.boolean().nullish(),
    timeseries_cache: z.int().nullish(),
    badges: z.array(zBadge).optional(),
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
    favorited: z.boolean().nullish(),
    bots: z.array(z.string()).optional()
});

/**
 * An organization with the numbers of what is in it.
 */
export const zOrganizationDetail: z.ZodObject<{
    organization_id: z.ZodInt;
    resource_id: typeof zResourceIdText;
    name: z.ZodString;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    smtp_configured: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    clouds: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    bots: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    users: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
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
export const zPrincipal: z.ZodObject<{
    resource_id: typeof zResourceIdText;
    resource_type: z.ZodString;
    name: z.ZodString;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_type_id: z.ZodOptional<z.ZodNullable<typeof zCloudTypeId>>;
    namespace_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    organization_service_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    provider_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    resource_id: zResourceIdText,
    resource_type: z.string(),
    name: z.string(),
    account_id: z.string().nullish(),
    cloud_type_id: zCloudTypeId.nullish(),
    namespace_id: z.string().nullish(),
    organization_id: z.int().nullish(),
    organization_service_id: z.int().nullish(),
    provider_id: z.string().nullish()
});

/**
 * What a principal did.
 */
export const zPrincipalActivity: z.ZodObject<{
    executed_actions: z.ZodArray<typeof zExecutedAction>;
    metadata: typeof zPrincipalActivityMetadata;
    principal: typeof zPrincipal;
}, z.core.$loose> = z.looseObject({
    executed_actions: z.array(zExecutedAction),
    metadata: zPrincipalActivityMetadata,
    principal: zPrincipal
});

/**
 * A page of permissions.
 */
export const zPrincipalPermissionPage: z.ZodObject<{
    start: z.ZodString;
    end: z.ZodString;
    page: z.ZodInt;
    total_pages: z.ZodInt;
    permissions: z.ZodArray<typeof zPrincipalPermission>;
    permission_status_counts: z.ZodOptional<z.ZodNullable<typeof zPermissionStatusCounts>>;
    principal: typeof zPrincipal;
    warnings: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    start: z.string(),
    end: z.string(),
    page: z.int(),
    total_pages: z.int(),
    permissions: z.array(zPrincipalPermission),
    permission_status_counts: zPermissionStatusCounts.nullish(),
    principal: zPrincipal,
    warnings: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * A list of resources under a name, as it comes when the group is made.
 */
export const zResourceGroup: z.ZodObject<{
    id: typeof zResourceIdText;
    resource_group_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    creation_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    nested_resource_groups: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    id: zResourceIdText,
    resource_group_id: z.int().nullish(),
    name: z.string(),
    description: z.string().nullish(),
    category: z.string().nullish(),
    group_type: z.string().nullish(),
    owner_type: z.string().nullish(),
    creation_time: z.string().nullish(),
    nested_resource_groups: z.array(z.unknown()).optional()
});

/**
 * A bot that flagged a resource.
 */
export const zResourceNoncompliance: z.ZodObject<{
    reporter_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    reporter_resource_id: z.string().nullish(),
    resource_id: z.string().nullish()
});

/**
 * A note.
 */
export const zResourceNoteForCreate: z.ZodObject<{
    note_text: z.ZodString;
}, z.core.$strict> = z.strictObject({
    note_text: z.string()
});

/**
 * Notes on one resource.
 */
export const zResourceNoteList: z.ZodObject<{
    resource_notes: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    resource_notes: z.array(z.unknown()).optional()
});

/**
 * Resources and their owner to be.
 */
export const zResourceOwnerForSet: z.ZodObject<{
    resource_ids: z.ZodArray<typeof zResourceIdText>;
    owner_resource_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resource_ids: z.array(zResourceIdText),
    owner_resource_id: z.string().min(1)
});

/**
 * A property. Its value is a text, which may hold JSON.
 */
export const zResourceProperty: z.ZodObject<{
    parent_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    parent_resource_id: z.string().nullish(),
    name: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * A list of named properties.
 */
export const zResourceProperties: z.ZodObject<{
    property_list: z.ZodOptional<z.ZodArray<typeof zResourceProperty>>;
}, z.core.$loose> = z.looseObject({
    property_list: z.array(zResourceProperty).optional()
});

/**
 * What rows of all types have. Members are left out, or `null`, where a type does not have them.
 */
export const zResourceCommon: z.ZodObject<{
    resource_id: z.ZodString;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_service_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    availability_zone: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    creation_timestamp: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    discovered_timestamp: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    modified_timestamp: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_harvested_timestamp: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tags: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodString>>>;
    direct_link: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    noncompliance: z.ZodOptional<z.ZodArray<typeof zResourceNoncompliance>>;
    properties: z.ZodOptional<z.ZodNullable<typeof zResourceProperties>>;
    documents: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    resource_id: z.string(),
    resource_name: z.string().nullish(),
    resource_type: z.string().nullish(),
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
    last_harvested_timestamp: z.string().nullish(),
    namespace_id: z.string().nullish(),
    tags: z.record(z.string(), z.string()).nullish(),
    direct_link: z.string().nullish(),
    noncompliance: z.array(zResourceNoncompliance).optional(),
    properties: zResourceProperties.nullish(),
    documents: z.record(z.string(), z.unknown()).nullish()
});

/**
 * A row of type `accessanalyzer`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAccessAnalyzerResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    analyzer_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_mapping: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    active_finding_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    public_finding_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    cross_account_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    unknown_account_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zAccessKey: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    access_key_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_used_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    access_key_id: z.string().nullish(),
    status: z.string().nullish(),
    create_date: z.string().nullish(),
    last_used_date: z.string().nullish()
});

/**
 * Access keys.
 */
export const zAccessKeyList: z.ZodObject<{
    serviceaccesskeys: z.ZodOptional<z.ZodArray<typeof zAccessKey>>;
}, z.core.$loose> = z.looseObject({
    serviceaccesskeys: z.array(zAccessKey).optional()
});

/**
 * A row of type `accesslistflowlog`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAccessListFlowLogResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    storage_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    target_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provisioning_state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    retention_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    retention_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    traffic_analytics_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    traffic_analytics_interval: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zAccessListRule: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    access_list: z.ZodOptional<z.ZodNullable<typeof zAccessListReference>>;
    access_list_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    parent_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    direction: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    rule_action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ip_protocol: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    source_network: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    source_port_specification: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    priority: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_temporary: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    properties: z.ZodOptional<z.ZodNullable<typeof zResourceProperties>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    access_list: zAccessListReference.nullish(),
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
export const zAccessListRuleList: z.ZodObject<{
    rules: z.ZodOptional<z.ZodArray<typeof zAccessListRule>>;
}, z.core.$loose> = z.looseObject({
    rules: z.array(zAccessListRule).optional()
});

/**
 * A row of type `airflowenvironment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAirflowEnvironmentResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    webserver_access_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    webserver_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    environment_class: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    max_workers: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    encrypted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    key_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logging_config: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    execution_role_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    service_role_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zApiAccountingConfigResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    accounting_config_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    multi_region: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    parent_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_logging: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_organization_trail: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    include_global_service_events: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    storage_container_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    management_events: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    sns_topic_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_watch_group_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    retention_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    locked: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zAppRunnerServiceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    service_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repository: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repository_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cores: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    memory: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zAppServerResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    app_server_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    server_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    max_instance_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    app_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zAttachedNetworkInterface: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    network_interface_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    device_index: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    mac_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ip_addresses: z.ZodOptional<z.ZodArray<typeof zInterfaceAddress>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    network_interface_id: z.string().nullish(),
    device_index: z.int().nullish(),
    mac_address: z.string().nullish(),
    instance_id: z.string().nullish(),
    instance_resource_id: z.string().nullish(),
    subnet_id: z.string().nullish(),
    subnet_resource_id: z.string().nullish(),
    network_resource_id: z.string().nullish(),
    ip_addresses: z.array(zInterfaceAddress).optional()
});

/**
 * A policy of the cloud.
 */
export const zAttachedPolicy: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    policy_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_policy: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    attachment_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    create_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    update_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    policy_id: z.string().nullish(),
    vendor_policy: z.boolean().nullish(),
    attachment_count: z.int().nullish(),
    create_date: z.string().nullish(),
    update_date: z.string().nullish()
});

/**
 * Policies.
 */
export const zAttachedPolicyList: z.ZodObject<{
    servicepolicies: z.ZodOptional<z.ZodArray<typeof zAttachedPolicy>>;
}, z.core.$loose> = z.looseObject({
    servicepolicies: z.array(zAttachedPolicy).optional()
});

/**
 * A row of type `autoscalinggroup`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAutoscalingGroupResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    group_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    health_check_grace_period: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    multi_az: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    min_size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    max_size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    desired_capacity: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    new_instance_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    default_cooldown: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    upgrade_policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    suspended_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
    suspended_processes: z.array(z.string()).optional()
});

/**
 * A row of type `autoscalinglaunchconfiguration`. Names and types of the members are one author's reading of
 * release 22.2 and were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zAutoscalingLaunchConfigurationResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    identity_management_role: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    monitoring: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_storage_optimized: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    associate_ip: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ram_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kernel_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zAwsConfigResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    delivery_channel_created: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    configuration_recorder_created: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auditing_has_begun: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auditing_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cross_account: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    unknown_account: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zBackendServiceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    kind: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    storage_container_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    port_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    port: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scheme: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zBackupVaultResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    recovery_points: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    public: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    key_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zBatchEnvironmentResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    endpoint: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    allocation_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    public_access: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    minimum_cpus: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    maximum_cpus: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pool_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zBatchPoolResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vm_size: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    autoscaling: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    inter_node_communication: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zBigDataInstanceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    endpoint_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    endpoint_port: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    nodes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    vpc_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_group_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    encrypted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    publicly_accessible: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ssl_required: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logging: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    logging_bucket: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    parameter_groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    state: z.string().nullish(),
    instance_type: z.string().nullish(),
    endpoint_address: z.string().nullish(),
    endpoint_port: z.int().nullish(),
    version: z.string().nullish(),
    nodes: z.array(z.string()).optional(),
    vpc_id: z.string().nullish(),
    subnet_group_name: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    publicly_accessible: z.boolean().nullish(),
    ssl_required: z.boolean().nullish(),
    create_time: z.string().nullish(),
    logging: z.boolean().nullish(),
    logging_bucket: z.string().nullish(),
    parameter_groups: z.array(z.string()).optional()
});

/**
 * A row of type `bigdatasnapshot`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBigDataSnapshotResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    snapshot_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    snapshot_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    nodes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    instance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    encrypted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    snapshot_id: z.string().nullish(),
    state: z.string().nullish(),
    snapshot_type: z.string().nullish(),
    nodes: z.array(z.string()).optional(),
    instance_type: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    create_time: z.string().nullish()
});

/**
 * A row of type `bigdataworkspace`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zBigDataWorkspaceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    double_encryption_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    sql_administrator_login: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    workspace_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zBrokerInstanceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    instance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    engine: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    engine_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    nodes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    endpoint_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    publicly_accessible: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    general_logs: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_logs: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    authentication_strategy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auto_minor_upgrades: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    instance_type: z.string().nullish(),
    instance_id: z.string().nullish(),
    state: z.string().nullish(),
    engine: z.string().nullish(),
    engine_version: z.string().nullish(),
    nodes: z.array(z.string()).optional(),
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
export const zBuildProjectResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    creation_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    build_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    build_image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    privilege_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cache_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zCloudAccountResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_service_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tenant_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    payer_account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    added_timestamp: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    bots: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zCloudWatchDestinationResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    destination_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    target_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    access_policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    trusted_accounts: z.ZodOptional<z.ZodArray<z.ZodString>>;
    creation_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    destination_name: z.string().nullish(),
    arn: z.string().nullish(),
    target_arn: z.string().nullish(),
    role_arn: z.string().nullish(),
    access_policy: z.string().nullish(),
    trusted_accounts: z.array(z.string()).optional(),
    creation_time: z.string().nullish()
});

/**
 * A row of type `coldstorage`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zColdStorageResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    creation_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_inventory_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    size_in_bytes: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    number_of_archives: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    lock_creation_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lock_expiration_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lock_state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zContainerClusterResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    res_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    endpoint: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    fargate: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    role_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    platform_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    monitoring: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    logging: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    logging_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    endpoint_public_access: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    endpoint_private_access: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    public_access_cidrs: z.ZodOptional<z.ZodArray<z.ZodString>>;
    key_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    master_auth_network_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
    logging_types: z.array(z.string()).optional(),
    endpoint_public_access: z.boolean().nullish(),
    endpoint_private_access: z.boolean().nullish(),
    public_access_cidrs: z.array(z.string()).optional(),
    key_resource_id: z.string().nullish(),
    master_auth_network_enabled: z.boolean().nullish()
});

/**
 * A row of type `containerdeployment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerDeploymentResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    desired_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    launch_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    connectivity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    task_definition_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    paused: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    replicas: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    available_replicas: z.ZodOptional<z.ZodArray<z.ZodString>>;
    unavailable_replicas: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ready_replicas: z.ZodOptional<z.ZodArray<z.ZodString>>;
    updated_replicas: z.ZodOptional<z.ZodArray<z.ZodString>>;
    observed_generation: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    collision_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
    available_replicas: z.array(z.string()).optional(),
    unavailable_replicas: z.array(z.string()).optional(),
    ready_replicas: z.array(z.string()).optional(),
    updated_replicas: z.array(z.string()).optional(),
    observed_generation: z.string().nullish(),
    collision_count: z.int().nullish()
});

/**
 * A row of type `containerimage`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export const zContainerImageResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    sha256: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    push_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_scanned: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    finding_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    critical: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    image_tags: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zContainerInstanceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    instance_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pod_cidr: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pod_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    internal_ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    external_ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hostname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    boot_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    container_runtime_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    operating_system: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ready: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    unschedulable: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zContainerRegistryResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    trusted_accounts: z.ZodOptional<z.ZodArray<z.ZodString>>;
    lifecycle_policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    publicly_accessible: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_on_push: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    image_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    encryption_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tag_mutability: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    name: z.string().nullish(),
    create_time: z.string().nullish(),
    status: z.string().nullish(),
    trusted_accounts: z.array(z.string()).optional(),
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
export const zContainerResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pod_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pod_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_pull_policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repository: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    raw_image_tag: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    privileged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    command: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    args: z.ZodOptional<z.ZodArray<z.ZodString>>;
    log_driver: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    log_group_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    log_group_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    task_definition_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    restart_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    tty: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    working_dir: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
    args: z.array(z.string()).optional(),
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
export const zContainerServiceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cluster_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    task_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    platform_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scheduling_strategy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    assign_public_ip: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enable_ecs_tags: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enable_execute_command: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    created_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    desired_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    running_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pending_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zContentDeliveryNetworkResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    distribution_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    alternate_domain_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    delivery_method: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    root_object: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    http_versions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ipv6_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    last_modified: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    log_bucket: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    origins: z.ZodOptional<z.ZodArray<z.ZodString>>;
    security_policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    certificate: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    web_acl_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    price_class: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logging: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cookie_logging: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    origin_access_identities: z.ZodOptional<z.ZodArray<z.ZodString>>;
    https_required: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    viewer_protocol_policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    geo_whitelist: z.ZodOptional<z.ZodArray<z.ZodString>>;
    geo_blacklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    distribution_id: z.string().nullish(),
    domain_name: z.string().nullish(),
    alternate_domain_names: z.array(z.string()).optional(),
    status: z.string().nullish(),
    delivery_method: z.string().nullish(),
    state: z.string().nullish(),
    root_object: z.string().nullish(),
    http_versions: z.array(z.string()).optional(),
    ipv6_enabled: z.boolean().nullish(),
    last_modified: z.string().nullish(),
    log_bucket: z.string().nullish(),
    origins: z.array(z.string()).optional(),
    security_policy: z.string().nullish(),
    certificate: z.string().nullish(),
    web_acl_id: z.string().nullish(),
    price_class: z.string().nullish(),
    comment: z.string().nullish(),
    arn: z.string().nullish(),
    logging: z.boolean().nullish(),
    cookie_logging: z.boolean().nullish(),
    origin_access_identities: z.array(z.string()).optional(),
    https_required: z.boolean().nullish(),
    viewer_protocol_policy: z.string().nullish(),
    geo_whitelist: z.array(z.string()).optional(),
    geo_blacklist: z.array(z.string()).optional()
});

/**
 * A row of type `dataanalyticsworkspace`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zDataAnalyticsWorkspaceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    workspace_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    encrypted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    key_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    output_location: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    requester_pays: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    metrics_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zDatabaseResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    database_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    encrypted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    character_set: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    collation: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    instance_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zDatabricksWorkspaceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    encryption_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    state: z.string().nullish(),
    encryption_type: z.string().nullish()
});

/**
 * A DNS record.
 */
export const zDnsRecord: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    record_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    data: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    record_type: z.string().nullish(),
    data: z.unknown().optional()
});

/**
 * Records of a zone.
 */
export const zDnsRecordList: z.ZodObject<{
    dnsrecords: z.ZodOptional<z.ZodArray<typeof zDnsRecord>>;
}, z.core.$loose> = z.looseObject({
    dnsrecords: z.array(zDnsRecord).optional()
});

/**
 * A row of type `dnszone`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zDnsZoneResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    domain: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_private_zone: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    records: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    domain: z.string().nullish(),
    comment: z.string().nullish(),
    is_private_zone: z.boolean().nullish(),
    records: z.int().nullish()
});

/**
 * A row of type `ecstaskdefinition`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export const zEcsTaskDefinitionResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    launch_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    execution_role_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cpu: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    memory: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    family: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    container_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zInstanceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    instance_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    launch_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    platform: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    public_ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    private_ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    object_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    termination_protection: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vm_extensions: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    jit_access_policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    root_device_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tenancy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    detailed_monitoring: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    secondary_private_ip_addresses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    secondary_public_ip_addresses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aws_instance_metadata_service_v2_required: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    aws_instance_metadata_service_hop_limit: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    aws_instance_metadata_service_endpoint_enabled: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aws_instance_metadata_service_endpoint_config_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state_transition_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
    secondary_private_ip_addresses: z.array(z.string()).optional(),
    secondary_public_ip_addresses: z.array(z.string()).optional(),
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
export const zNetworkInterfaceList: z.ZodObject<{
    network_interfaces: z.ZodOptional<z.ZodArray<typeof zAttachedNetworkInterface>>;
}, z.core.$loose> = z.looseObject({
    network_interfaces: z.array(zAttachedNetworkInterface).optional()
});

/**
 * A row of type `networkinterface`, as a recorded answer has it. Any member can be missing, and more can come.
 */
export const zNetworkInterfaceResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    device_index: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    instance_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ip_addresses: z.ZodOptional<z.ZodArray<typeof zInterfaceAddress>>;
    mac_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_interface_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    private_ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    description: z.string().nullish(),
    device_index: z.int().nullish(),
    instance_id: z.string().nullish(),
    instance_resource_id: z.string().nullish(),
    ip_addresses: z.array(zInterfaceAddress).optional(),
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
export const zNetworkRouteTable: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    route_table_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vpc_association_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    route_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    main: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    properties: z.ZodOptional<z.ZodNullable<typeof zResourceProperties>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zPrivateSubnetResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    subnet_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    availability_zone: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cidr: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    available_ips: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    route_table_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    public: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zResourceGroupResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zResourceSearch: z.ZodObject<{
    search_string: z.ZodString;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    search_string: z.string().min(1),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * One page of a search.
 */
export const zResourceSearchResult: z.ZodObject<{
    resources: z.ZodArray<typeof zFoundResource>;
    total_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    resources: z.array(zFoundResource),
    total_count: z.int().nullish()
});

/**
 * Settings of one resource.
 */
export const zResourceSettingList: z.ZodObject<{
    setting_list: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    setting_list: z.array(z.unknown()).optional()
});

/**
 * A tag of a resource at its provider.
 */
export const zResourceTag: z.ZodObject<{
    key: z.ZodString;
    value: z.ZodString;
}, z.core.$strict> = z.strictObject({
    key: z.string(),
    value: z.string()
});

/**
 * What to look for. Keep everything but the cursor the same from page to page.
 */
export const zResourceQuery: z.ZodObject<{
    selected_resource_type: z.ZodOptional<z.ZodString>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
    filters: z.ZodOptional<z.ZodArray<typeof zQueryFilter>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodEnum<{ 'AND': 'AND'; 'OR': 'OR' }>>;
    tags: z.ZodOptional<z.ZodArray<typeof zResourceTag>>;
    insight: z.ZodOptional<z.ZodString>;
    insight_exemptions: z.ZodOptional<z.ZodBoolean>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    cursor: z.ZodOptional<z.ZodString>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
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
export const zResourceTagList: z.ZodObject<{
    resource_tags: z.ZodOptional<z.ZodArray<typeof zResourceTag>>;
}, z.core.$loose> = z.looseObject({
    resource_tags: z.array(zResourceTag).optional()
});

/**
 * Tags to look for.
 */
export const zResourceTagSearch: z.ZodObject<{
    tag_keys: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    contains_all: z.ZodBoolean;
    missing_all: z.ZodBoolean;
    organization_services: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    tag_keys: z.array(z.string()),
    resource_types: z.array(z.string()),
    contains_all: z.boolean(),
    missing_all: z.boolean(),
    organization_services: z.array(z.unknown()).optional()
});

/**
 * Resources found by their tags.
 */
export const zResourceTagSearchResult: z.ZodObject<{
    resources: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    resources: z.array(z.record(z.string(), z.unknown())).optional()
});

/**
 * Type of a resource, in small letters and without separators. An open list: these are the types that one release of 2022
 * named in its answers; newer ones know more.
 */
export const zResourceType: z.ZodString = z.string();

/**
 * A role: permissions, and the clouds and resource groups that they are about. With `all_permissions` the single
 * permissions keep whatever value they had.
 */
export const zRole: z.ZodObject<{
    resource_id: typeof zResourceIdText;
    name: z.ZodString;
    description: z.ZodString;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    all_permissions: z.ZodBoolean;
    view: z.ZodBoolean;
    provision: z.ZodBoolean;
    manage: z.ZodBoolean;
    delete: z.ZodBoolean;
    add_cloud: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    delete_cloud: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    global_scope: z.ZodBoolean;
    cloud_scopes: z.ZodArray<typeof zResourceIdText>;
    resource_group_scopes: z.ZodArray<typeof zResourceIdText>;
    badge_scopes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    groups: z.ZodArray<typeof zResourceIdText>;
}, z.core.$loose> = z.looseObject({
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
export const zGroupOfUser: z.ZodObject<{
    name: z.ZodString;
    roles: z.ZodArray<typeof zRole>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    roles: z.array(zRole)
});

/**
 * Name and permissions of a role, whole.
 */
export const zRoleForSave: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    all_permissions: z.ZodBoolean;
    view: z.ZodBoolean;
    provision: z.ZodBoolean;
    manage: z.ZodBoolean;
    delete: z.ZodBoolean;
    add_cloud: z.ZodOptional<z.ZodBoolean>;
    delete_cloud: z.ZodOptional<z.ZodBoolean>;
    global_scope: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
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
export const zRoute: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    route_table_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cidr: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    target_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    target_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    route_table_id: z.string().nullish(),
    cidr: z.string().nullish(),
    target_id: z.string().nullish(),
    target_type: z.string().nullish(),
    state: z.string().nullish()
});

/**
 * Routes.
 */
export const zRouteList: z.ZodObject<{
    routes: z.ZodOptional<z.ZodArray<typeof zRoute>>;
}, z.core.$loose> = z.looseObject({
    routes: z.array(zRoute).optional()
});

/**
 * Route tables.
 */
export const zRouteTableList: z.ZodObject<{
    routetables: z.ZodOptional<z.ZodArray<typeof zNetworkRouteTable>>;
}, z.core.$loose> = z.looseObject({
    routetables: z.array(zNetworkRouteTable).optional()
});

/**
 * A row of type `routetable`, as the documentation of 2019 has it. Any member can be missing, and more can come.
 */
export const zRouteTableResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    route_table_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vpc_association_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subnet_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    route_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    main: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zSarifResult: z.ZodObject<{
    ruleId: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    level: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    locations: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    ruleId: z.string().nullish(),
    level: z.string().nullish(),
    message: z.record(z.string(), z.unknown()).nullish(),
    locations: z.array(z.record(z.string(), z.unknown())).optional()
});

/**
 * What a tool found.
 */
export const zSarifRun: z.ZodObject<{
    tool: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    results: z.ZodOptional<z.ZodArray<typeof zSarifResult>>;
}, z.core.$loose> = z.looseObject({
    tool: z.record(z.string(), z.unknown()).nullish(),
    results: z.array(zSarifResult).optional()
});

/**
 * A report in the format SARIF 2.1.0.
 */
export const zSarifReport: z.ZodObject<{
    $schema: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    runs: z.ZodOptional<z.ZodArray<typeof zSarifRun>>;
}, z.core.$loose> = z.looseObject({
    $schema: z.string().nullish(),
    version: z.string().nullish(),
    runs: z.array(zSarifRun).optional()
});

/**
 * What a saved search looks for, as `searchResourcesByTags` takes it.
 */
export const zSavedTagConfiguration: z.ZodObject<{
    tag_keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    contains_all: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    missing_all: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scopes: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    tag_keys: z.array(z.string()).optional(),
    resource_types: z.array(z.string()).optional(),
    contains_all: z.boolean().nullish(),
    missing_all: z.boolean().nullish(),
    scopes: z.array(z.unknown()).optional()
});

/**
 * A saved search.
 */
export const zSavedTagConfig: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    configuration: z.ZodOptional<z.ZodNullable<typeof zSavedTagConfiguration>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    configuration: zSavedTagConfiguration.nullish()
});

/**
 * Saved searches for tags.
 */
export const zSavedTagConfigList: z.ZodObject<{
    resources: z.ZodOptional<z.ZodArray<typeof zSavedTagConfig>>;
}, z.core.$loose> = z.looseObject({
    resources: z.array(zSavedTagConfig).optional()
});

/**
 * An action that a bot has put off until later. The members are those of one recorded answer; more are possible.
 */
export const zScheduledEvent: z.ZodObject<{
    event_id: z.ZodInt;
    event_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    event_state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_run_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    next_scheduled_run: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    schedule: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    creation_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scheduled_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    bot_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    target_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provider_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
export const zScheduledEventRun: z.ZodObject<{
    event_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    event_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_run_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    start_time: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    finish_time: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    bot_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    target_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provider_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
export const zScheduledEventSearch: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zListFilter>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional()
});

/**
 * A badge as key and value, in that order. Only the scorecard writes badges like this. 2 to 2 items.
 */
export const zScorecardBadge: z.ZodTuple<[z.ZodString, z.ZodString], null> = z.tuple([z.string(), z.string()]);

/**
 * Clouds to look at.
 */
export const zScorecardClouds: z.ZodObject<{
    organization_service_ids: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    badges: z.ZodOptional<z.ZodArray<typeof zScorecardBadge>>;
}, z.core.$strict> = z.strictObject({
    organization_service_ids: z.array(z.int()).optional(),
    badges: z.array(zScorecardBadge).optional()
});

/**
 * Clouds that an export is about. An empty list does not limit.
 */
export const zScorecardExportClouds: z.ZodObject<{
    organization_service_ids: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    cloud_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    badges: z.ZodOptional<z.ZodArray<typeof zScorecardBadge>>;
}, z.core.$strict> = z.strictObject({
    organization_service_ids: z.array(z.int()).optional(),
    cloud_types: z.array(z.string()).optional(),
    badges: z.array(zScorecardBadge).optional()
});

/**
 * Which insights to look at. An empty list does not limit.
 */
export const zScorecardInsightFilters: z.ZodObject<{
    severity: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    insight_ids: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    severity: z.array(z.int()).optional(),
    insight_ids: z.array(z.unknown()).optional(),
    resource_types: z.array(z.string()).optional()
});

/**
 * Resource groups to look at. The known requests have empty lists, so the form of the entries is not in the public scripts that were seen (read in 2026).
 */
export const zScorecardResourceGroups: z.ZodObject<{
    azure_resource_group_ids: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    custom_resource_group_ids: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    azure_resource_group_ids: z.array(z.unknown()).optional(),
    custom_resource_group_ids: z.array(z.unknown()).optional()
});

/**
 * Clouds and resource groups that a scorecard is about.
 */
export const zScorecardResourceScope: z.ZodObject<{
    scope_type: z.ZodOptional<z.ZodString>;
    resource_group_filters: z.ZodOptional<typeof zScorecardResourceGroups>;
    organization_service_filters: z.ZodOptional<typeof zScorecardClouds>;
}, z.core.$strict> = z.strictObject({
    scope_type: z.string().optional(),
    resource_group_filters: zScorecardResourceGroups.optional(),
    organization_service_filters: zScorecardClouds.optional()
});

/**
 * How the accounts do at one insight. Beside `severity` there is one member for each account, named like the account,
 * whose value is the share that passes, such as `97%`.
 */
export const zScorecardRow: z.ZodObject<{
    severity: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
}, z.core.$loose> = z.looseObject({
    severity: z.union([
        z.string(),
        z.int()
    ]).nullish()
});

/**
 * A scorecard and the resources that fail.
 */
export const zScorecard: z.ZodObject<{
    scorecard: z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, typeof zScorecardRow>>;
    impacted_resources: z.ZodRecord<z.ZodString, z.ZodArray<typeof zImpactedResource>>;
}, z.core.$loose> = z.looseObject({
    scorecard: z.record(z.string(), z.record(z.string(), zScorecardRow)),
    impacted_resources: z.record(z.string(), z.array(zImpactedResource))
});

/**
 * What a scorecard is about. An empty list does not limit.
 */
export const zScorecardScope: z.ZodObject<{
    resource_scope: z.ZodOptional<typeof zScorecardResourceScope>;
    insight_filters: z.ZodOptional<typeof zScorecardInsightFilters>;
}, z.core.$strict> = z.strictObject({
    resource_scope: zScorecardResourceScope.optional(),
    insight_filters: zScorecardInsightFilters.optional()
});

/**
 * A row of type `secret`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zSecretResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    rotation_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    rotation_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    rotation_lambda_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_accessed_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_changed_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    creation_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    activation_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    deleted_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    expiration_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    customer_managed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    content_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    parent_vault: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zServiceAccessKeyResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    access_key_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_used_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    access_key_id: z.string().nullish(),
    status: z.string().nullish(),
    create_date: z.string().nullish(),
    last_used_date: z.string().nullish()
});

/**
 * A row of type `servicepolicy`, as the documentation of 2019 has it. Any member can be missing, and more can come.
 */
export const zServicePolicyResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    policy_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_policy: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    attachment_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    create_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    update_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    policy_id: z.string().nullish(),
    vendor_policy: z.boolean().nullish(),
    attachment_count: z.int().nullish(),
    create_date: z.string().nullish(),
    update_date: z.string().nullish()
});

/**
 * A row of type `serviceuser`, as one was recorded. Any member can be missing, and more can come.
 */
export const zServiceUserResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    user_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    create_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    age_in_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    disabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    login_profile: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    two_factor_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    password_last_changed: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    password_last_used: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_activity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    active_api_keys: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    inactive_api_keys: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    policy_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    managed_policy_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    inline_policies: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    action_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    service_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    wildcard_service_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    user_id: z.string().nullish(),
    user_name: z.string().nullish(),
    path: z.string().nullish(),
    create_date: z.string().nullish(),
    age_in_days: z.int().nullish(),
    disabled: z.boolean().nullish(),
    login_profile: z.boolean().nullish(),
    two_factor_enabled: z.boolean().nullish(),
    password_last_changed: z.string().nullish(),
    password_last_used: z.string().nullish(),
    last_activity: z.string().nullish(),
    active_api_keys: z.int().nullish(),
    inactive_api_keys: z.int().nullish(),
    policy_count: z.int().nullish(),
    managed_policy_count: z.int().nullish(),
    inline_policies: z.int().nullish(),
    action_count: z.int().nullish(),
    service_count: z.int().nullish(),
    wildcard_service_count: z.int().nullish()
});

/**
 * A row of type `storagecontainer`, as the documentation of 2019 has it. Any member can be missing, and more can
 * come.
 */
export const zStorageContainerResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    creation_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    encrypted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    object_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total_size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
    creation_date: z.string().nullish(),
    encrypted: z.boolean().nullish(),
    object_count: z.int().nullish(),
    total_size: z.int().nullish()
});

/**
 * Subnets, in a form that is not in the Swagger of 2019 (read in 2026).
 */
export const zSubnetList: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * What can be done to a resource.
 */
export const zSupportedActionList: z.ZodObject<{
    supported_actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    supported_actions: z.array(z.string()).optional()
});

/**
 * State of two-factor sign-in.
 */
export const zTwoFactorState: z.ZodObject<{
    enabled: z.ZodBoolean;
    required: z.ZodBoolean;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean(),
    required: z.boolean()
});

/**
 * A user. Someone who is neither organization admin nor domain admin nor domain viewer is a basic user. Answers about
 * a user that was just made have no counters.
 */
export const zUser: z.ZodObject<{
    resource_id: typeof zResourceIdText;
    user_id: z.ZodInt;
    name: z.ZodString;
    username: z.ZodString;
    email_address: z.ZodString;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    organization_name: z.ZodString;
    organization_admin: z.ZodBoolean;
    domain_admin: z.ZodBoolean;
    domain_viewer: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    two_factor_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    two_factor_required: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    groups: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    owned_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    consecutive_failed_login_attempts: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    suspended: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    last_login_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    navigation_blacklist: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    server_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    require_pw_reset: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    console_access_denied: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    active_api_key_present: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    create_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aws_default_external_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auth: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    session_ttl: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    session_expiration: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    session_timeout_seconds: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    authentication_server_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    auth_plugin_exists: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    theme: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    api_key_generation_allowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    rapid7_org_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    api_key_last_used: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
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
    aws_default_external_id: z.string().nullish(),
    auth: z.string().nullish(),
    session_ttl: z.int().nullish(),
    session_expiration: z.string().nullish(),
    session_timeout_seconds: z.int().nullish(),
    authentication_server_id: z.int().nullish(),
    auth_plugin_exists: z.boolean().nullish(),
    theme: z.string().nullish(),
    api_key_generation_allowed: z.boolean().nullish(),
    rapid7_org_id: z.string().nullish(),
    api_key_last_used: z.string().nullish()
});

/**
 * A new user. Which of the two it is depends on the kind of user and on the release: only a local user of a current
 * release has `temporary_pw`.
 */
export const zCreatedUser: z.ZodUnion<readonly [typeof zCreatedLocalUser, typeof zUser]> = z.union([
    zCreatedLocalUser,
    zUser
]);

/**
 * A group of users.
 */
export const zGroup: z.ZodObject<{
    group_id: z.ZodInt;
    resource_id: typeof zResourceIdText;
    name: z.ZodString;
    users: z.ZodUnion<readonly [z.ZodInt, z.ZodArray<typeof zUser>]>;
    roles: z.ZodUnion<readonly [z.ZodInt, z.ZodArray<typeof zRole>]>;
    entitlements_configured: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
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
export const zGroupAnswer: z.ZodObject<{
    group: typeof zGroup;
}, z.core.$loose> = z.looseObject({
    group: zGroup
});

/**
 * Users.
 */
export const zUserList: z.ZodObject<{
    users: z.ZodArray<typeof zUser>;
    total_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    users: z.array(zUser),
    total_count: z.int().nullish()
});

/**
 * Where to attach.
 */
export const zVolumeForAttach: z.ZodObject<{
    instance_resource_id: z.ZodString;
    instance_mount_point: z.ZodString;
}, z.core.$strict> = z.strictObject({
    instance_resource_id: z.string().min(1),
    instance_mount_point: z.string()
});

/**
 * What to change.
 */
export const zVolumeForModify: z.ZodObject<{
    iops: z.ZodOptional<z.ZodInt>;
    size: z.ZodOptional<z.ZodInt>;
    volume_type: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    iops: z.int().optional(),
    size: z.int().optional(),
    volume_type: z.string().optional()
});

/**
 * A row of type `volume`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export const zVolumeResource: z.ZodObject<{
    common: z.ZodOptional<z.ZodNullable<typeof zResourceCommon>>;
    volume_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    volume_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    rated_iops: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    encrypted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    delete_on_termination: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    attach_state: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    attach_device_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    instance_association: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    creation_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    common: zResourceCommon.nullish(),
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
export const zResourceEnvelope: z.ZodObject<{
    resource_type: typeof zResourceType;
    accessanalyzer: z.ZodOptional<z.ZodNullable<typeof zAccessAnalyzerResource>>;
    accesslistflowlog: z.ZodOptional<z.ZodNullable<typeof zAccessListFlowLogResource>>;
    airflowenvironment: z.ZodOptional<z.ZodNullable<typeof zAirflowEnvironmentResource>>;
    apiaccountingconfig: z.ZodOptional<z.ZodNullable<typeof zApiAccountingConfigResource>>;
    apprunnerservice: z.ZodOptional<z.ZodNullable<typeof zAppRunnerServiceResource>>;
    appserver: z.ZodOptional<z.ZodNullable<typeof zAppServerResource>>;
    autoscalinggroup: z.ZodOptional<z.ZodNullable<typeof zAutoscalingGroupResource>>;
    autoscalinglaunchconfiguration: z.ZodOptional<z.ZodNullable<typeof zAutoscalingLaunchConfigurationResource>>;
    awsconfig: z.ZodOptional<z.ZodNullable<typeof zAwsConfigResource>>;
    backendservice: z.ZodOptional<z.ZodNullable<typeof zBackendServiceResource>>;
    backupvault: z.ZodOptional<z.ZodNullable<typeof zBackupVaultResource>>;
    batchenvironment: z.ZodOptional<z.ZodNullable<typeof zBatchEnvironmentResource>>;
    batchpool: z.ZodOptional<z.ZodNullable<typeof zBatchPoolResource>>;
    bigdatainstance: z.ZodOptional<z.ZodNullable<typeof zBigDataInstanceResource>>;
    bigdatasnapshot: z.ZodOptional<z.ZodNullable<typeof zBigDataSnapshotResource>>;
    bigdataworkspace: z.ZodOptional<z.ZodNullable<typeof zBigDataWorkspaceResource>>;
    brokerinstance: z.ZodOptional<z.ZodNullable<typeof zBrokerInstanceResource>>;
    buildproject: z.ZodOptional<z.ZodNullable<typeof zBuildProjectResource>>;
    cloudwatchdestination: z.ZodOptional<z.ZodNullable<typeof zCloudWatchDestinationResource>>;
    coldstorage: z.ZodOptional<z.ZodNullable<typeof zColdStorageResource>>;
    container: z.ZodOptional<z.ZodNullable<typeof zContainerResource>>;
    containercluster: z.ZodOptional<z.ZodNullable<typeof zContainerClusterResource>>;
    containerdeployment: z.ZodOptional<z.ZodNullable<typeof zContainerDeploymentResource>>;
    containerimage: z.ZodOptional<z.ZodNullable<typeof zContainerImageResource>>;
    containerinstance: z.ZodOptional<z.ZodNullable<typeof zContainerInstanceResource>>;
    containerregistry: z.ZodOptional<z.ZodNullable<typeof zContainerRegistryResource>>;
    containerservice: z.ZodOptional<z.ZodNullable<typeof zContainerServiceResource>>;
    contentdeliverynetwork: z.ZodOptional<z.ZodNullable<typeof zContentDeliveryNetworkResource>>;
    dataanalyticsworkspace: z.ZodOptional<z.ZodNullable<typeof zDataAnalyticsWorkspaceResource>>;
    database: z.ZodOptional<z.ZodNullable<typeof zDatabaseResource>>;
    databricksworkspace: z.ZodOptional<z.ZodNullable<typeof zDatabricksWorkspaceResource>>;
    divvyorganizationservice: z.ZodOptional<z.ZodNullable<typeof zCloudAccountResource>>;
    dnszone: z.ZodOptional<z.ZodNullable<typeof zDnsZoneResource>>;
    ecstaskdefinition: z.ZodOptional<z.ZodNullable<typeof zEcsTaskDefinitionResource>>;
    instance: z.ZodOptional<z.ZodNullable<typeof zInstanceResource>>;
    networkinterface: z.ZodOptional<z.ZodNullable<typeof zNetworkInterfaceResource>>;
    privatesubnet: z.ZodOptional<z.ZodNullable<typeof zPrivateSubnetResource>>;
    resourcegroup: z.ZodOptional<z.ZodNullable<typeof zResourceGroupResource>>;
    secret: z.ZodOptional<z.ZodNullable<typeof zSecretResource>>;
    volume: z.ZodOptional<z.ZodNullable<typeof zVolumeResource>>;
    storagecontainer: z.ZodOptional<z.ZodNullable<typeof zStorageContainerResource>>;
    servicepolicy: z.ZodOptional<z.ZodNullable<typeof zServicePolicyResource>>;
    serviceuser: z.ZodOptional<z.ZodNullable<typeof zServiceUserResource>>;
    serviceaccesskey: z.ZodOptional<z.ZodNullable<typeof zServiceAccessKeyResource>>;
    routetable: z.ZodOptional<z.ZodNullable<typeof zRouteTableResource>>;
}, z.core.$loose> = z.looseObject({
    resource_type: zResourceType,
    accessanalyzer: zAccessAnalyzerResource.nullish(),
    accesslistflowlog: zAccessListFlowLogResource.nullish(),
    airflowenvironment: zAirflowEnvironmentResource.nullish(),
    apiaccountingconfig: zApiAccountingConfigResource.nullish(),
    apprunnerservice: zAppRunnerServiceResource.nullish(),
    appserver: zAppServerResource.nullish(),
    autoscalinggroup: zAutoscalingGroupResource.nullish(),
    autoscalinglaunchconfiguration: zAutoscalingLaunchConfigurationResource.nullish(),
    awsconfig: zAwsConfigResource.nullish(),
    backendservice: zBackendServiceResource.nullish(),
    backupvault: zBackupVaultResource.nullish(),
    batchenvironment: zBatchEnvironmentResource.nullish(),
    batchpool: zBatchPoolResource.nullish(),
    bigdatainstance: zBigDataInstanceResource.nullish(),
    bigdatasnapshot: zBigDataSnapshotResource.nullish(),
    bigdataworkspace: zBigDataWorkspaceResource.nullish(),
    brokerinstance: zBrokerInstanceResource.nullish(),
    buildproject: zBuildProjectResource.nullish(),
    cloudwatchdestination: zCloudWatchDestinationResource.nullish(),
    coldstorage: zColdStorageResource.nullish(),
    container: zContainerResource.nullish(),
    containercluster: zContainerClusterResource.nullish(),
    containerdeployment: zContainerDeploymentResource.nullish(),
    containerimage: zContainerImageResource.nullish(),
    containerinstance: zContainerInstanceResource.nullish(),
    containerregistry: zContainerRegistryResource.nullish(),
    containerservice: zContainerServiceResource.nullish(),
    contentdeliverynetwork: zContentDeliveryNetworkResource.nullish(),
    dataanalyticsworkspace: zDataAnalyticsWorkspaceResource.nullish(),
    database: zDatabaseResource.nullish(),
    databricksworkspace: zDatabricksWorkspaceResource.nullish(),
    divvyorganizationservice: zCloudAccountResource.nullish(),
    dnszone: zDnsZoneResource.nullish(),
    ecstaskdefinition: zEcsTaskDefinitionResource.nullish(),
    instance: zInstanceResource.nullish(),
    networkinterface: zNetworkInterfaceResource.nullish(),
    privatesubnet: zPrivateSubnetResource.nullish(),
    resourcegroup: zResourceGroupResource.nullish(),
    secret: zSecretResource.nullish(),
    volume: zVolumeResource.nullish(),
    storagecontainer: zStorageContainerResource.nullish(),
    servicepolicy: zServicePolicyResource.nullish(),
    serviceuser: zServiceUserResource.nullish(),
    serviceaccesskey: zServiceAccessKeyResource.nullish(),
    routetable: zRouteTableResource.nullish()
});

/**
 * Everything that is known of one resource.
 */
export const zResourceDetail: z.ZodObject<{
    dependencies: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<typeof zResourceDependency>>>>;
    details: z.ZodOptional<z.ZodNullable<typeof zResourceEnvelope>>;
    relatedResources: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    dependencies: z.record(z.string(), z.array(zResourceDependency)).nullish(),
    details: zResourceEnvelope.nullish(),
    relatedResources: z.record(z.string(), z.unknown()).nullish()
});

/**
 * One page of a query.
 */
export const zResourceQueryResult: z.ZodObject<{
    resources: z.ZodArray<typeof zResourceEnvelope>;
    selected_resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    supported_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    counts: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodInt>>>;
    scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    filters: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    limit: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    offset: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    order_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    next_cursor: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    headers: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    resources: z.array(zResourceEnvelope),
    selected_resource_type: z.string().nullish(),
    supported_types: z.array(z.string()).optional(),
    counts: z.record(z.string(), z.int()).nullish(),
    scopes: z.array(z.string()).optional(),
    filters: z.array(z.record(z.string(), z.unknown())).optional(),
    limit: z.int().nullish(),
    offset: z.int().nullish(),
    order_by: z.string().nullish(),
    next_cursor: z.string().nullish(),
    headers: z.unknown().optional()
});

/**
 * A snapshot, in a form that is not in the Swagger of 2019 (read in 2026).
 */
export const zVolumeSnapshot: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * A snapshot to be.
 */
export const zVolumeSnapshotForCreate: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1)
});

/**
 * A page of CVEs over the whole estate.
 */
export const zVulnerabilityPage: z.ZodObject<{
    data: z.ZodArray<typeof zContainerVulnerability>;
    page: z.ZodInt;
    page_size: z.ZodInt;
    total_count: z.ZodInt;
    total_pages: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    data: z.array(zContainerVulnerability),
    page: z.int(),
    page_size: z.int(),
    total_count: z.int(),
    total_pages: z.int()
});

/**
 * A fix for a CVE in general.
 */
export const zVulnerabilitySolution: z.ZodObject<{
    package_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    package_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    fix: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    package_name: z.string().nullish(),
    package_type: z.string().nullish(),
    fix: z.string().nullish()
});

/**
 * What the vendor knows of fixes. Its members have capitals.
 */
export const zVulnerabilityMeta: z.ZodObject<{
    FixedVersion: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    Solutions: z.ZodOptional<z.ZodArray<typeof zVulnerabilitySolution>>;
}, z.core.$loose> = z.looseObject({
    FixedVersion: z.string().nullish(),
    Solutions: z.array(zVulnerabilitySolution).optional()
});

/**
 * A CVE of one image.
 */
export const zResourceVulnerability: z.ZodObject<{
    cve_id: z.ZodString;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cvss_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    riskscore: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    has_exploits: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    has_threats: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    first_found: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vuln_meta: z.ZodOptional<z.ZodNullable<typeof zVulnerabilityMeta>>;
}, z.core.$loose> = z.looseObject({
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
export const zResourceVulnerabilityPage: z.ZodObject<{
    data: z.ZodArray<typeof zResourceVulnerability>;
    page: z.ZodInt;
    page_size: z.ZodInt;
    total_count: z.ZodInt;
    total_pages: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    data: z.array(zResourceVulnerability),
    page: z.int(),
    page_size: z.int(),
    total_count: z.int(),
    total_pages: z.int()
});

export const zLoginInput: z.ZodObject<{
    username: z.ZodString;
    password: z.ZodString;
}, z.core.$strict> = z.strictObject({
    username: z.string(),
    password: z.string()
});

export const zLoginOutput: typeof zLoginSession = zLoginSession;

export const zCreateApiOnlyUserInput: z.ZodObject<{
    name: z.ZodString;
    username: z.ZodString;
    email: z.ZodString;
    authentication_type: z.ZodOptional<z.ZodString>;
    expiration_date: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    username: z.string(),
    email: z.string(),
    authentication_type: z.string().optional(),
    expiration_date: z.int().optional()
});

export const zCreateApiOnlyUserOutput: typeof zApiOnlyUser = zApiOnlyUser;

export const zCreateApiKeyInput: z.ZodObject<{
    user_id: z.ZodUnion<readonly [z.ZodString, z.ZodInt]>;
    key_length: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ]),
    key_length: z.int()
});

/**
 * The key, exactly as it has to be sent; `-` and `_` belong to it.
 */
export const zCreateApiKeyOutput: z.ZodString = z.string();

export const zDeactivateApiKeysInput: z.ZodObject<{
    user_id: z.ZodUnion<readonly [z.ZodString, z.ZodInt]>;
}, z.core.$strict> = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ])
});

export const zConvertUserToApiOnlyInput: z.ZodObject<{
    user_id: z.ZodUnion<readonly [z.ZodString, z.ZodInt]>;
}, z.core.$strict> = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ])
});

export const zConvertUserToApiOnlyOutput: typeof zConvertedUser = zConvertedUser;

export const zSetConsoleAccessInput: z.ZodObject<{
    user_id: z.ZodUnion<readonly [z.ZodString, z.ZodInt]>;
    console_access_denied: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    user_id: z.union([
        z.string(),
        z.int()
    ]),
    console_access_denied: z.boolean()
});

export const zListUsersOutput: typeof zUserList = zUserList;

export const zSearchUsersInput: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zListFilter>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional(),
    order_by: zOrderBy.optional()
});

export const zSearchUsersOutput: typeof zUserList = zUserList;

export const zListDomainAdminsInput: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zListFilter>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional(),
    order_by: zOrderBy.optional()
});

export const zListDomainAdminsOutput: typeof zUserList = zUserList;

export const zGetCurrentUserOutput: typeof zCurrentUser = zCurrentUser;

export const zCreateUserInput: z.ZodObject<{
    name: z.ZodString;
    email: z.ZodString;
    username: z.ZodString;
    access_level: z.ZodString;
    two_factor_required: z.ZodOptional<z.ZodBoolean>;
    password: z.ZodOptional<z.ZodString>;
    confirm_password: z.ZodOptional<z.ZodString>;
    authentication_type: z.ZodOptional<z.ZodString>;
    authentication_server_id: z.ZodOptional<z.ZodInt>;
    group_ids: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodInt, z.ZodString]>>>;
}, z.core.$strict> = z.strictObject({
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

export const zCreateUserOutput: typeof zCreatedUser = zCreatedUser;

export const zUpdateUserInput: z.ZodObject<{
    userResourceId: z.ZodString;
    username: z.ZodString;
    name: z.ZodString;
    email: z.ZodString;
    access_level: z.ZodString;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    userResourceId: z.string().min(1),
    username: z.string(),
    name: z.string(),
    email: z.string(),
    access_level: z.string(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zSetUserAccessLevelInput: z.ZodObject<{
    userResourceId: z.ZodString;
    current_access_level: z.ZodString;
    new_access_level: z.ZodString;
}, z.core.$strict> = z.strictObject({
    userResourceId: z.string().min(1),
    current_access_level: z.string(),
    new_access_level: z.string()
});

export const zDeleteUserInput: z.ZodObject<{
    userResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    userResourceId: z.string().min(1)
});

export const zListUserGroupsInput: z.ZodObject<{
    userResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    userResourceId: z.string().min(1)
});

export const zListUserGroupsOutput: z.ZodObject<{
    groups: z.ZodArray<typeof zGroupOfUser>;
}, z.core.$loose> = z.looseObject({
    groups: z.array(zGroupOfUser)
});

export const zGetTwoFactorStateInput: z.ZodObject<{
    user_id: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    user_id: z.int().optional()
});

export const zGetTwoFactorStateOutput: typeof zTwoFactorState = zTwoFactorState;

export const zEnableTwoFactorOutput: z.ZodObject<{
    otp_secret: z.ZodString;
}, z.core.$loose> = z.looseObject({
    otp_secret: z.string()
});

export const zDisableTwoFactorInput: z.ZodObject<{
    user_id: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    user_id: z.int().optional()
});

export const zDisableTwoFactorOutput: z.ZodObject<{
    success: z.ZodBoolean;
}, z.core.$loose> = z.looseObject({
    success: z.boolean()
});

export const zListOrganizationsOutput: z.ZodArray<typeof zOrganization> = z.array(zOrganization);

export const zListOrganizationDetailsOutput: z.ZodObject<{
    organizations: z.ZodArray<typeof zOrganizationDetail>;
}, z.core.$loose> = z.looseObject({
    organizations: z.array(zOrganizationDetail)
});

export const zCreateOrganizationInput: z.ZodObject<{
    organization_name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    organization_name: z.string()
});

export const zCreateOrganizationOutput: typeof zCreatedOrganization = zCreatedOrganization;

export const zUpdateOrganizationInput: z.ZodObject<{
    organizationResourceId: z.ZodString;
    organization_name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    organizationResourceId: z.string().min(1),
    organization_name: z.string()
});

export const zDeleteOrganizationInput: z.ZodObject<{
    organizationResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    organizationResourceId: z.string().min(1)
});

export const zSwitchOrganizationInput: z.ZodObject<{
    organization_name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    organization_name: z.string()
});

export const zListGroupsOutput: z.ZodObject<{
    groups: z.ZodArray<typeof zGroup>;
}, z.core.$loose> = z.looseObject({
    groups: z.array(zGroup)
});

export const zCreateGroupInput: z.ZodObject<{
    group_name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    group_name: z.string()
});

export const zCreateGroupOutput: typeof zGroupAnswer = zGroupAnswer;

export const zDeleteGroupInput: z.ZodObject<{
    groupResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zAddGroupUsersInput: z.ZodObject<{
    groupResourceId: z.ZodString;
    user_resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1),
    user_resource_ids: z.array(zResourceIdText)
});

export const zAddGroupUsersOutput: typeof zGroupAnswer = zGroupAnswer;

export const zReplaceGroupUsersInput: z.ZodObject<{
    groupResourceId: z.ZodString;
    user_resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1),
    user_resource_ids: z.array(zResourceIdText)
});

export const zReplaceGroupUsersOutput: typeof zGroupAnswer = zGroupAnswer;

export const zRemoveGroupUserInput: z.ZodObject<{
    groupResourceId: z.ZodString;
    user_resource_id: typeof zResourceIdText;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1),
    user_resource_id: zResourceIdText
});

export const zRemoveGroupUserOutput: typeof zGroupAnswer = zGroupAnswer;

export const zListGroupUsersInput: z.ZodObject<{
    groupResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zListGroupUsersOutput: z.ZodObject<{
    users: z.ZodArray<typeof zUser>;
}, z.core.$loose> = z.looseObject({
    users: z.array(zUser)
});

export const zListGroupRolesInput: z.ZodObject<{
    groupResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zListGroupRolesOutput: z.ZodObject<{
    roles: z.ZodArray<typeof zRole>;
}, z.core.$loose> = z.looseObject({
    roles: z.array(zRole)
});

export const zReplaceGroupRolesInput: z.ZodObject<{
    groupResourceId: z.ZodString;
    resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1),
    resource_ids: z.array(zResourceIdText)
});

export const zReplaceGroupRolesOutput: typeof zGroupAnswer = zGroupAnswer;

export const zListRolesOutput: z.ZodObject<{
    roles: z.ZodArray<typeof zRole>;
}, z.core.$loose> = z.looseObject({
    roles: z.array(zRole)
});

export const zCreateRoleInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    all_permissions: z.ZodBoolean;
    view: z.ZodBoolean;
    provision: z.ZodBoolean;
    manage: z.ZodBoolean;
    delete: z.ZodBoolean;
    add_cloud: z.ZodOptional<z.ZodBoolean>;
    delete_cloud: z.ZodOptional<z.ZodBoolean>;
    global_scope: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
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

export const zCreateRoleOutput: typeof zRole = zRole;

export const zUpdateRoleInput: z.ZodObject<{
    roleResourceId: z.ZodString;
    name: z.ZodString;
    description: z.ZodString;
    all_permissions: z.ZodBoolean;
    view: z.ZodBoolean;
    provision: z.ZodBoolean;
    manage: z.ZodBoolean;
    delete: z.ZodBoolean;
    add_cloud: z.ZodOptional<z.ZodBoolean>;
    delete_cloud: z.ZodOptional<z.ZodBoolean>;
    global_scope: z.ZodBoolean;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
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
    global_scope: z.boolean(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateRoleOutput: typeof zRole = zRole;

export const zUpdateRoleScopeInput: z.ZodObject<{
    roleResourceId: z.ZodString;
    resource_ids: z.ZodArray<typeof zResourceIdText>;
    deprecated_resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    roleResourceId: z.string().min(1),
    resource_ids: z.array(zResourceIdText),
    deprecated_resource_ids: z.array(zResourceIdText)
});

export const zUpdateRoleScopeOutput: typeof zRole = zRole;

export const zReplaceRoleGroupsInput: z.ZodObject<{
    roleResourceId: z.ZodString;
    group_resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    roleResourceId: z.string().min(1),
    group_resource_ids: z.array(zResourceIdText)
});

export const zReplaceRoleGroupsOutput: typeof zRole = zRole;

export const zUpdateRoleBadgesInput: z.ZodObject<{
    roleResourceId: z.ZodString;
    operator: z.ZodEnum<{ 'AND': 'AND'; 'OR': 'OR' }>;
    badges: z.ZodArray<typeof zBadge>;
}, z.core.$strict> = z.strictObject({
    roleResourceId: z.string().min(1),
    operator: z.enum(['AND', 'OR']),
    badges: z.array(zBadge)
});

export const zUpdateRoleBadgesOutput: typeof zRole = zRole;

export const zGetGroupEntitlementsInput: z.ZodObject<{
    groupResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    groupResourceId: z.string().min(1)
});

export const zGetGroupEntitlementsOutput: z.ZodObject<{
    entitlements: z.ZodArray<typeof zEntitlement>;
}, z.core.$loose> = z.looseObject({
    entitlements: z.array(zEntitlement)
});

export const zGetUserEntitlementInput: z.ZodObject<{
    userResourceId: z.ZodString;
    module: z.ZodString;
}, z.core.$strict> = z.strictObject({
    userResourceId: z.string().min(1),
    module: z.string().min(1)
});

export const zGetUserEntitlementOutput: z.ZodObject<{
    entitlement: typeof zEntitlementRole;
}, z.core.$loose> = z.looseObject({
    entitlement: zEntitlementRole
});

export const zSetGroupEntitlementsInput: z.ZodObject<{
    group_ids: z.ZodArray<z.ZodInt>;
    entitlements: z.ZodArray<typeof zEntitlementForSave>;
}, z.core.$strict> = z.strictObject({
    group_ids: z.array(z.int()),
    entitlements: z.array(zEntitlementForSave)
});

export const zSetGroupEntitlementsOutput: z.ZodArray<typeof zGroupEntitlements> = z.array(zGroupEntitlements);

export const zListAuthenticationServersOutput: z.ZodObject<{
    servers: z.ZodArray<typeof zAuthenticationServer>;
}, z.core.$loose> = z.looseObject({
    servers: z.array(zAuthenticationServer)
});

export const zListGroupMappingsInput: z.ZodObject<{
    serverId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    serverId: z.int()
});

export const zListGroupMappingsOutput: z.ZodArray<typeof zGroupMapping> = z.array(zGroupMapping);

export const zAddGroupMappingsInput: z.ZodObject<{
    serverId: z.ZodInt;
    body: z.ZodArray<typeof zGroupMapping>;
}, z.core.$strict> = z.strictObject({
    serverId: z.int(),
    body: z.array(zGroupMapping)
});

export const zReplaceGroupMappingsInput: z.ZodObject<{
    serverId: z.ZodInt;
    body: z.ZodArray<typeof zGroupMapping>;
}, z.core.$strict> = z.strictObject({
    serverId: z.int(),
    body: z.array(zGroupMapping)
});

export const zDeleteGroupMappingsInput: z.ZodObject<{
    serverId: z.ZodInt;
    body: z.ZodArray<typeof zGroupMapping>;
}, z.core.$strict> = z.strictObject({
    serverId: z.int(),
    body: z.array(zGroupMapping)
});

export const zListCloudsOutput: typeof zCloudList = zCloudList;

export const zSearchCloudsInput: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zListFilter>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodEnum<{ 'OR': 'OR'; 'AND': 'AND'; '': '' }>>;
    search_string: z.ZodOptional<z.ZodString>;
    advanced_search: z.ZodOptional<z.ZodBoolean>;
    empty_badges: z.ZodOptional<z.ZodBoolean>;
    exclusion_badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
}, z.core.$strict> = z.strictObject({
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

export const zSearchCloudsOutput: typeof zCloudList = zCloudList;

export const zListCloudTypesOutput: z.ZodObject<{
    clouds: z.ZodArray<typeof zCloudType>;
}, z.core.$loose> = z.looseObject({
    clouds: z.array(zCloudType)
});

export const zListProvisioningCloudsOutput: z.ZodObject<{
    clouds: z.ZodArray<typeof zCloud>;
}, z.core.$loose> = z.looseObject({
    clouds: z.array(zCloud)
});

export const zAddCloudInput: z.ZodObject<{
    creation_params: typeof zCloudCreationParams;
}, z.core.$strict> = z.strictObject({
    creation_params: zCloudCreationParams
});

export const zAddCloudOutput: typeof zCloud = zCloud;

export const zUpdateCloudInput: z.ZodObject<{
    cloudId: z.ZodInt;
    cloud_type: z.ZodString;
    name: z.ZodString;
    authentication_type: z.ZodOptional<z.ZodString>;
    account_number: z.ZodOptional<z.ZodString>;
    api_key: z.ZodOptional<z.ZodString>;
    secret_key: z.ZodOptional<z.ZodString>;
    role_arn: z.ZodOptional<z.ZodString>;
    external_id: z.ZodOptional<z.ZodString>;
    session_name: z.ZodOptional<z.ZodString>;
    duration: z.ZodOptional<z.ZodInt>;
    strategy_id: z.ZodOptional<z.ZodInt>;
    tenant_id: z.ZodOptional<z.ZodString>;
    app_id: z.ZodOptional<z.ZodString>;
    subscription_id: z.ZodOptional<z.ZodString>;
    certificate_thumbprint: z.ZodOptional<z.ZodString>;
    project: z.ZodOptional<z.ZodString>;
    api_credentials: z.ZodOptional<typeof zGcpServiceAccountKey>;
}, z.core.$strict> = z.strictObject({
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

export const zUpdateCloudOutput: typeof zCloud = zCloud;

export const zDeleteCloudInput: z.ZodObject<{
    cloudResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    cloudResourceId: z.string().min(1)
});

export const zSetResourceNameInput: z.ZodObject<{
    resourceId: z.ZodString;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    name: z.string()
});

export const zSetCloudStatusInput: z.ZodObject<{
    resource_ids: z.ZodArray<typeof zResourceIdText>;
    status: z.ZodEnum<{ 'PAUSED': 'PAUSED'; 'DEFAULT': 'DEFAULT' }>;
}, z.core.$strict> = z.strictObject({
    resource_ids: z.array(zResourceIdText),
    status: z.enum(['PAUSED', 'DEFAULT'])
});

export const zListCloudRegionsInput: z.ZodObject<{
    cloudResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    cloudResourceId: z.string().min(1)
});

export const zListCloudRegionsOutput: z.ZodObject<{
    regions: z.ZodArray<typeof zCloudRegion>;
}, z.core.$loose> = z.looseObject({
    regions: z.array(zCloudRegion)
});

export const zEnableCloudRegionInput: z.ZodObject<{
    regionResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    regionResourceId: z.string().min(1)
});

export const zDisableCloudRegionInput: z.ZodObject<{
    regionResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    regionResourceId: z.string().min(1)
});

export const zListHarvestingStrategiesOutput: z.ZodObject<{
    strategies: z.ZodArray<typeof zHarvestingStrategy>;
}, z.core.$loose> = z.looseObject({
    strategies: z.array(zHarvestingStrategy)
});

export const zCreateHarvestingStrategyInput: z.ZodObject<{
    strategy_name: z.ZodString;
    cloud_type_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    strategy_name: z.string(),
    cloud_type_id: z.string()
});

export const zCreateHarvestingStrategyOutput: z.ZodObject<{
    strategy_id: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    strategy_id: z.int()
});

export const zAssignHarvestingStrategyInput: z.ZodObject<{
    strategyId: z.ZodInt;
    organization_service_ids: z.ZodArray<z.ZodInt>;
    cloud_type_id: z.ZodString;
    badges: z.ZodArray<z.ZodUnknown>;
}, z.core.$strict> = z.strictObject({
    strategyId: z.int(),
    organization_service_ids: z.array(z.int()),
    cloud_type_id: z.string(),
    badges: z.array(z.unknown())
});

export const zGetLastHarvestInput: z.ZodObject<{
    cloudResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    cloudResourceId: z.string().min(1)
});

export const zGetLastHarvestOutput: z.ZodArray<typeof zLastHarvest> = z.array(zLastHarvest);

export const zEnqueueHarvestJobInput: z.ZodObject<{
    body: typeof zHarvestScheduleInput;
}, z.core.$strict> = z.strictObject({
    body: zHarvestScheduleInput
});

export const zGetQueueStatusOutput: typeof zQueueStatus = zQueueStatus;

export const zGetSystemStatusOutput: z.ZodObject<{
    diagnostics: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    diagnostics: z.array(z.record(z.string(), z.unknown())).optional()
});

export const zListCloudDomainsOutput: z.ZodObject<{
    domains: z.ZodOptional<z.ZodArray<typeof zCloudDomain>>;
}, z.core.$loose> = z.looseObject({
    domains: z.array(zCloudDomain).optional()
});

export const zAddCloudDomainInput: z.ZodObject<{
    cloud_type: z.ZodString;
    credentials: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    nickname: z.ZodString;
    domain_name: z.ZodOptional<z.ZodString>;
    parent_folder_id: z.ZodOptional<z.ZodArray<z.ZodString>>;
    auto_add: z.ZodOptional<z.ZodBoolean>;
    auto_badge: z.ZodOptional<z.ZodBoolean>;
    auto_remove: z.ZodOptional<z.ZodBoolean>;
    remove_suspended: z.ZodOptional<z.ZodBoolean>;
    skip_prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
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

export const zAddCloudDomainOutput: typeof zCloudDomain = zCloudDomain;

export const zGetEventDrivenHarvestingOutput: z.ZodObject<{
    event_driven_harvest_enabled: z.ZodBoolean;
}, z.core.$loose> = z.looseObject({
    event_driven_harvest_enabled: z.boolean()
});

export const zAddHarvestConsumerInput: z.ZodObject<{
    organizationServiceId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    organizationServiceId: z.int()
});

export const zRemoveHarvestConsumerInput: z.ZodObject<{
    organizationServiceId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    organizationServiceId: z.int()
});

export const zListHarvestConsumersOutput: z.ZodObject<{
    consumers: z.ZodArray<typeof zHarvestConsumer>;
}, z.core.$loose> = z.looseObject({
    consumers: z.array(zHarvestConsumer)
});

export const zAddHarvestProducersInput: z.ZodObject<{
    organizationServiceId: z.ZodInt;
    organization_service_ids: z.ZodArray<z.ZodInt>;
    regions: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    enable_all_types: z.ZodBoolean;
    propagate: typeof zHarvestPropagation;
}, z.core.$strict> = z.strictObject({
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
export const zListHarvestProducersOutput: z.ZodUnknown = z.unknown();

export const zDisableHarvestProducersInput: z.ZodObject<{
    resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    resource_ids: z.array(zResourceIdText)
});

export const zCreateBadgesInput: z.ZodObject<{
    target_resource_ids: z.ZodArray<typeof zResourceIdText>;
    badges: z.ZodArray<typeof zBadge>;
}, z.core.$strict> = z.strictObject({
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

export const zDeleteBadgesInput: z.ZodObject<{
    target_resource_ids: z.ZodArray<typeof zResourceIdText>;
    badges: z.ZodArray<typeof zBadge>;
}, z.core.$strict> = z.strictObject({
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

export const zReplaceBadgesInput: z.ZodObject<{
    resourceId: z.ZodString;
    target_resource_ids: z.ZodArray<typeof zResourceIdText>;
    badges: z.ZodArray<typeof zBadge>;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    target_resource_ids: z.array(zResourceIdText),
    badges: z.array(zBadge)
});

export const zListBadgesInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListBadgesOutput: z.ZodArray<typeof zCloudBadge> = z.array(zCloudBadge);

export const zCountBadgesInput: z.ZodObject<{
    resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    resource_ids: z.array(zResourceIdText)
});

export const zCountBadgesOutput: z.ZodObject<{
    resource_count: z.ZodArray<typeof zBadgeCount>;
}, z.core.$loose> = z.looseObject({
    resource_count: z.array(zBadgeCount)
});

export const zListCloudsWithBadgesInput: z.ZodObject<{
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
}, z.core.$strict> = z.strictObject({
    badges: z.array(zBadge).optional()
});

export const zListCloudsWithBadgesOutput: z.ZodArray<typeof zBadgedCloud> = z.array(zBadgedCloud);

export const zQueryResourcesInput: z.ZodObject<{
    selected_resource_type: z.ZodOptional<z.ZodString>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
    filters: z.ZodOptional<z.ZodArray<typeof zQueryFilter>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodEnum<{ 'AND': 'AND'; 'OR': 'OR' }>>;
    tags: z.ZodOptional<z.ZodArray<typeof zResourceTag>>;
    insight: z.ZodOptional<z.ZodString>;
    insight_exemptions: z.ZodOptional<z.ZodBoolean>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    cursor: z.ZodOptional<z.ZodString>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
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

export const zQueryResourcesOutput: typeof zResourceQueryResult = zResourceQueryResult;

export const zQueryResourcesEtlInput: z.ZodObject<{
    selected_resource_type: z.ZodOptional<z.ZodString>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
    filters: z.ZodOptional<z.ZodArray<typeof zQueryFilter>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodEnum<{ 'AND': 'AND'; 'OR': 'OR' }>>;
    tags: z.ZodOptional<z.ZodArray<typeof zResourceTag>>;
    insight: z.ZodOptional<z.ZodString>;
    insight_exemptions: z.ZodOptional<z.ZodBoolean>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    cursor: z.ZodOptional<z.ZodString>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
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

export const zQueryResourcesEtlOutput: typeof zResourceQueryResult = zResourceQueryResult;

export const zQueryResourcesV2Input: z.ZodObject<{
    selected_resource_type: z.ZodOptional<z.ZodString>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
    filters: z.ZodOptional<z.ZodArray<typeof zQueryFilter>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodEnum<{ 'AND': 'AND'; 'OR': 'OR' }>>;
    tags: z.ZodOptional<z.ZodArray<typeof zResourceTag>>;
    insight: z.ZodOptional<z.ZodString>;
    insight_exemptions: z.ZodOptional<z.ZodBoolean>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    cursor: z.ZodOptional<z.ZodString>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
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

export const zQueryResourcesV2Output: typeof zResourceQueryResult = zResourceQueryResult;

export const zGetResourceDetailInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zGetResourceDetailOutput: typeof zResourceDetail = zResourceDetail;

export const zSearchResourcesInput: z.ZodObject<{
    search_string: z.ZodString;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    search_string: z.string().min(1),
    limit: z.int().gte(1).lte(1000).optional(),
    offset: z.int().gte(0).optional()
});

export const zSearchResourcesOutput: typeof zResourceSearchResult = zResourceSearchResult;

export const zListResourceTagsInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListResourceTagsOutput: typeof zResourceTagList = zResourceTagList;

export const zListResourceSettingsInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListResourceSettingsOutput: typeof zResourceSettingList = zResourceSettingList;

export const zGetResourceAssociationsInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zGetResourceAssociationsOutput: typeof zResourceAssociations = zResourceAssociations;

export const zListResourceNotesInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListResourceNotesOutput: typeof zResourceNoteList = zResourceNoteList;

export const zCreateResourceNoteInput: z.ZodObject<{
    resourceId: z.ZodString;
    note_text: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    note_text: z.string()
});

export const zSetResourceOwnerInput: z.ZodObject<{
    resource_ids: z.ZodArray<typeof zResourceIdText>;
    owner_resource_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resource_ids: z.array(zResourceIdText),
    owner_resource_id: z.string().min(1)
});

export const zListSupportedActionsInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListSupportedActionsOutput: typeof zSupportedActionList = zSupportedActionList;

export const zSearchResourcesByTagsInput: z.ZodObject<{
    tag_keys: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    contains_all: z.ZodBoolean;
    missing_all: z.ZodBoolean;
    organization_services: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    tag_keys: z.array(z.string()),
    resource_types: z.array(z.string()),
    contains_all: z.boolean(),
    missing_all: z.boolean(),
    organization_services: z.array(z.unknown()).optional()
});

export const zSearchResourcesByTagsOutput: typeof zResourceTagSearchResult = zResourceTagSearchResult;

export const zListSavedTagConfigsOutput: typeof zSavedTagConfigList = zSavedTagConfigList;

export const zListAttachedPoliciesInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListAttachedPoliciesOutput: typeof zAttachedPolicyList = zAttachedPolicyList;

export const zListAccessKeysInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListAccessKeysOutput: typeof zAccessKeyList = zAccessKeyList;

export const zListDnsRecordsInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListDnsRecordsOutput: typeof zDnsRecordList = zDnsRecordList;

export const zListDnsZoneNetworksInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

/**
 * Any JSON; the answer is not in the Swagger of 2019 (read in 2026).
 */
export const zListDnsZoneNetworksOutput: z.ZodUnknown = z.unknown();

export const zListInstanceNetworkInterfacesInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListInstanceNetworkInterfacesOutput: typeof zNetworkInterfaceList = zNetworkInterfaceList;

export const zListNetworkSubnetsInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListNetworkSubnetsOutput: typeof zSubnetList = zSubnetList;

export const zListNetworkInterfacesInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListNetworkInterfacesOutput: typeof zNetworkInterfaceList = zNetworkInterfaceList;

export const zListNetworkRouteTablesInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListNetworkRouteTablesOutput: typeof zRouteTableList = zRouteTableList;

export const zListRoutesInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListRoutesOutput: typeof zRouteList = zRouteList;

export const zListAccessListRulesInput: z.ZodObject<{
    resourceId: z.ZodString;
    direction: z.ZodEnum<{ 'ingress': 'ingress'; 'egress': 'egress' }>;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    direction: z.enum(['ingress', 'egress'])
});

export const zListAccessListRulesOutput: typeof zAccessListRuleList = zAccessListRuleList;

export const zDetachPolicyInput: z.ZodObject<{
    resourceId: z.ZodString;
    policyResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    policyResourceId: z.string().min(1)
});

export const zAttachNetworkInterfaceInput: z.ZodObject<{
    resourceId: z.ZodString;
    device_index: z.ZodUnion<readonly [z.ZodString, z.ZodInt]>;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    device_index: z.union([
        z.string(),
        z.int()
    ])
});

export const zCreateInstanceImageInput: z.ZodObject<{
    resourceId: z.ZodString;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    name: z.string().min(1)
});

export const zGetInstanceConsoleOutputInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

/**
 * Any JSON; the answer is not in the Swagger of 2019 (read in 2026).
 */
export const zGetInstanceConsoleOutputOutput: z.ZodUnknown = z.unknown();

export const zCreateVolumeSnapshotInput: z.ZodObject<{
    resourceId: z.ZodString;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    name: z.string().min(1)
});

export const zCreateVolumeSnapshotOutput: typeof zVolumeSnapshot = zVolumeSnapshot;

export const zModifyVolumeInput: z.ZodObject<{
    resourceId: z.ZodString;
    iops: z.ZodOptional<z.ZodInt>;
    size: z.ZodOptional<z.ZodInt>;
    volume_type: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    iops: z.int().optional(),
    size: z.int().optional(),
    volume_type: z.string().optional()
});

export const zDetachAutoscalingInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
    instance: z.ZodArray<z.ZodString>;
    decrement_capacity: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    instance: z.array(z.string()),
    decrement_capacity: z.boolean()
});

export const zStartInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zStopInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zRestartInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zPauseInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zUnpauseInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zSuspendInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zResumeInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zTerminateInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zConfirmInstanceResizeInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zRevertInstanceResizeInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zAttachPublicIpInput: z.ZodObject<{
    resourceId: z.ZodString;
    publicip_resource_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    publicip_resource_id: z.string().min(1)
});

export const zDetachPublicIpInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zRestartCacheInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zTerminateCacheInstanceInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zAttachVolumeInput: z.ZodObject<{
    resourceId: z.ZodString;
    instance_resource_id: z.ZodString;
    instance_mount_point: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    instance_resource_id: z.string().min(1),
    instance_mount_point: z.string()
});

export const zDetachVolumeInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zCreateResourceGroupInput: z.ZodObject<{
    group_name: z.ZodString;
    group_description: z.ZodOptional<z.ZodString>;
    group_owner_type: z.ZodOptional<z.ZodString>;
    group_category: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    group_name: z.string().max(64),
    group_description: z.string().max(255).optional(),
    group_owner_type: z.string().optional(),
    group_category: z.string().optional()
});

export const zCreateResourceGroupOutput: typeof zResourceGroup = zResourceGroup;

export const zAddToResourceGroupsInput: z.ZodObject<{
    resource_group_ids: z.ZodArray<typeof zResourceIdText>;
    resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    resource_group_ids: z.array(zResourceIdText),
    resource_ids: z.array(zResourceIdText)
});

export const zAddToResourceGroupsOutput: z.ZodObject<{
    resource_ids: z.ZodOptional<z.ZodArray<typeof zResourceIdText>>;
}, z.core.$loose> = z.looseObject({
    resource_ids: z.array(zResourceIdText).optional()
});

export const zDeleteResourcesInput: z.ZodObject<{
    resource_ids: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    resource_ids: z.array(z.string()).min(1)
});

export const zListInsightsInput: z.ZodObject<{
    detail: z.ZodOptional<z.ZodBoolean>;
    labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pack_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    resource_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    detail: z.boolean().optional(),
    labels: z.array(z.string()).optional(),
    pack_ids: z.array(z.string()).optional(),
    resource_types: z.array(z.string()).optional()
});

export const zListInsightsOutput: z.ZodArray<typeof zInsightListItem> = z.array(zInsightListItem);

export const zGetInsightInput: z.ZodObject<{
    insightId: z.ZodInt;
    source: z.ZodString;
}, z.core.$strict> = z.strictObject({
    insightId: z.int(),
    source: z.string().min(1)
});

export const zGetInsightOutput: typeof zInsight = zInsight;

export const zCreateInsightInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    severity: typeof zInsightSeverityInput;
    scopes: z.ZodArray<typeof zResourceIdText>;
    tags: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    filters: z.ZodArray<typeof zInsightFilterForWrite>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    template_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    badges: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBadge>>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    selects: z.ZodOptional<z.ZodArray<z.ZodString>>;
    timeseries: z.ZodOptional<z.ZodBoolean>;
    meta_data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodEnum<{ 'custom': 'custom' }>>;
    insight_id: z.ZodOptional<z.ZodNull>;
}, z.core.$strict> = z.strictObject({
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
    selects: z.array(z.string()).optional(),
    timeseries: z.boolean().optional(),
    meta_data: z.string().nullish(),
    notes: z.string().nullish(),
    organization_id: z.int().nullish(),
    source: z.enum(['custom']).optional(),
    insight_id: z.null().optional()
});

export const zCreateInsightOutput: typeof zInsight = zInsight;

export const zUpdateInsightInput: z.ZodObject<{
    insightId: z.ZodInt;
    name: z.ZodString;
    description: z.ZodString;
    severity: typeof zInsightSeverityInput;
    scopes: z.ZodArray<typeof zResourceIdText>;
    tags: z.ZodArray<z.ZodString>;
    resource_types: z.ZodArray<z.ZodString>;
    filters: z.ZodArray<typeof zInsightFilterForWrite>;
    owner_resource_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    template_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    badges: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBadge>>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    meta_data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    selects: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    timeseries: z.ZodOptional<z.ZodBoolean>;
    organization_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodEnum<{ 'custom': 'custom' }>>;
    insight_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
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
    insight_id: z.int().nullish(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateInsightOutput: typeof zInsight = zInsight;

export const zDeleteInsightInput: z.ZodObject<{
    insightId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    insightId: z.int()
});

export const zCreateInsightsBulkInput: z.ZodObject<{
    insights: z.ZodArray<typeof zInsightForCreate>;
}, z.core.$strict> = z.strictObject({
    insights: z.array(zInsightForCreate)
});

/**
 * Not in the Swagger of 2019 (read in 2026); take it as it comes.
 */
export const zCreateInsightsBulkOutput: z.ZodUnknown = z.unknown();

export const zDeleteInsightsBulkInput: z.ZodObject<{
    insights: z.ZodArray<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    insights: z.array(z.int())
});

export const zUpdateInsightNotesInput: z.ZodObject<{
    insightId: z.ZodInt;
    notes: z.ZodString;
}, z.core.$strict> = z.strictObject({
    insightId: z.int(),
    notes: z.string()
});

export const zUpdateInsightMetadataInput: z.ZodObject<{
    backoffice: z.ZodArray<z.ZodInt>;
    custom: z.ZodArray<z.ZodInt>;
    pack_id: z.ZodString;
    metadata: z.ZodString;
}, z.core.$strict> = z.strictObject({
    backoffice: z.array(z.int()),
    custom: z.array(z.int()),
    pack_id: z.string(),
    metadata: z.string()
});

export const zSetInsightResourceGroupExemptionsInput: z.ZodObject<{
    insightId: z.ZodInt;
    source: typeof zInsightSourceNameInput;
    groups: z.ZodArray<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    insightId: z.int(),
    source: zInsightSourceNameInput,
    groups: z.array(z.int())
});

export const zRefreshInsightCountsInput: z.ZodObject<{
    insightId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    insightId: z.int()
});

/**
 * Not in the Swagger of 2019 (read in 2026); take it as it comes.
 */
export const zRefreshInsightCountsOutput: z.ZodUnknown = z.unknown();

export const zToggleInsightTimeseriesInput: z.ZodObject<{
    insightId: z.ZodInt;
    insights: z.ZodOptional<z.ZodArray<typeof zInsightForCreate>>;
}, z.core.$strict> = z.strictObject({
    insightId: z.int(),
    insights: z.array(zInsightForCreate).optional()
});

export const zGetInsightSevenDaysInput: z.ZodObject<{
    insightId: z.ZodInt;
    source: z.ZodString;
}, z.core.$strict> = z.strictObject({
    insightId: z.int(),
    source: z.string().min(1)
});

/**
 * From date to number of failing resources, or a list of records; the members of a record are not in the Swagger of 2019 (read in 2026).
 */
export const zGetInsightSevenDaysOutput: z.ZodUnion<readonly [z.ZodRecord<z.ZodString, z.ZodUnknown>, z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>]> = z.union([
    z.record(z.string(), z.unknown()),
    z.array(z.record(z.string(), z.unknown()))
]);

export const zListInsightResourceHistoryInput: z.ZodObject<{
    insightId: z.ZodInt;
    source: z.ZodString;
}, z.core.$strict> = z.strictObject({
    insightId: z.int(),
    source: z.string().min(1)
});

export const zListInsightResourceHistoryOutput: z.ZodArray<typeof zInsightHistoryEntry> = z.array(zInsightHistoryEntry);

export const zListInsightViolationsInput: z.ZodObject<{
    resourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1)
});

export const zListInsightViolationsOutput: z.ZodArray<typeof zInsightViolation> = z.array(zInsightViolation);

export const zSelectInsightsInput: z.ZodObject<{
    source: z.ZodOptional<typeof zInsightSourceNameInput>;
    labels: z.ZodOptional<z.ZodString>;
    search: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    source: zInsightSourceNameInput.optional(),
    labels: z.string().optional(),
    search: z.string().optional()
});

export const zSelectInsightsOutput: typeof zInsightSelection = zInsightSelection;

export const zGetFilterRegistryOutput: typeof zQueryFilterRegistry = zQueryFilterRegistry;

export const zListFindingsPerCloudInput: z.ZodObject<{
    organizationServiceId: z.ZodInt;
    cursor: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    organizationServiceId: z.int(),
    cursor: z.string().optional()
});

export const zListFindingsPerCloudOutput: typeof zCloudFindingPage = zCloudFindingPage;

export const zListInsightPacksOutput: z.ZodArray<typeof zInsightPack> = z.array(zInsightPack);

export const zCreateInsightPackInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    backoffice: z.ZodArray<z.ZodInt>;
    custom: z.ZodArray<z.ZodInt>;
    badges: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBadge>>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logo_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string(),
    backoffice: z.array(z.int()),
    custom: z.array(z.int()),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    logo_url: z.string().nullish()
});

export const zCreateInsightPackOutput: typeof zInsightPack = zInsightPack;

export const zUpdateInsightPackInput: z.ZodObject<{
    packId: z.ZodInt;
    name: z.ZodString;
    description: z.ZodString;
    backoffice: z.ZodArray<z.ZodInt>;
    custom: z.ZodArray<z.ZodInt>;
    badges: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBadge>>>;
    badge_filter_operator: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logo_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    packId: z.int(),
    name: z.string(),
    description: z.string(),
    backoffice: z.array(z.int()),
    custom: z.array(z.int()),
    badges: z.array(zBadge).nullish(),
    badge_filter_operator: z.string().nullish(),
    logo_url: z.string().nullish(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateInsightPackOutput: typeof zInsightPack = zInsightPack;

export const zDeleteInsightPackInput: z.ZodObject<{
    packId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    packId: z.int()
});

export const zCreateExemptionsInput: z.ZodObject<{
    approver: z.ZodString;
    insight_id: z.ZodInt;
    insight_source: typeof zInsightSourceNameInput;
    resource_ids: z.ZodArray<typeof zResourceIdText>;
    resource_type: z.ZodString;
    start_date: z.ZodString;
    expiration_date: z.ZodOptional<z.ZodString>;
    notes: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    approver: z.string(),
    insight_id: z.int(),
    insight_source: zInsightSourceNameInput,
    resource_ids: z.array(zResourceIdText),
    resource_type: z.string(),
    start_date: z.string(),
    expiration_date: z.string().optional(),
    notes: z.string().optional()
});

export const zCreateExemptionsOutput: z.ZodArray<typeof zExemption> = z.array(zExemption);

export const zDeleteExemptionsInput: z.ZodObject<{
    exemption_ids: z.ZodArray<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    exemption_ids: z.array(z.int())
});

export const zListExemptionsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    search: z.ZodOptional<z.ZodString>;
    pack: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodInt]>>>;
    badges: z.ZodOptional<z.ZodArray<typeof zBadge>>;
    badge_filter_operator: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
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

export const zListExemptionsOutput: typeof zExemptionPage = zExemptionPage;

export const zListBotsInput: z.ZodObject<{
    filters: z.ZodArray<typeof zListFilter>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
    filters: z.array(zListFilter),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional(),
    order_by: zOrderBy.optional()
});

export const zListBotsOutput: typeof zBotPage = zBotPage;

export const zGetBotInput: z.ZodObject<{
    botResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zGetBotOutput: typeof zBot = zBot;

export const zCreateBotInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    severity: typeof zBotSeverityInput;
    category: typeof zBotCategoryInput;
    state: z.ZodOptional<z.ZodEnum<{ 'RUNNING': 'RUNNING'; 'PAUSED': 'PAUSED' }>>;
    ondemand_enabled: z.ZodOptional<z.ZodBoolean>;
    instructions: typeof zBotInstructionsForWrite;
    insight_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodNullable<z.ZodEnum<{ 'backoffice': 'backoffice'; 'custom': 'custom' }>>>;
}, z.core.$strict> = z.strictObject({
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

export const zCreateBotOutput: typeof zBot = zBot;

export const zUpdateBotInput: z.ZodObject<{
    botResourceId: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<typeof zBotSeverityInput>;
    category: z.ZodOptional<typeof zBotCategoryInput>;
    state: z.ZodOptional<z.ZodEnum<{ 'RUNNING': 'RUNNING'; 'PAUSED': 'PAUSED' }>>;
    ondemand_enabled: z.ZodOptional<z.ZodBoolean>;
    instructions: z.ZodOptional<typeof zBotInstructionsForWrite>;
    insight_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    source: z.ZodOptional<z.ZodNullable<z.ZodEnum<{ 'backoffice': 'backoffice'; 'custom': 'custom' }>>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    botResourceId: z.string().min(1),
    name: z.string().optional(),
    description: z.string().optional(),
    severity: zBotSeverityInput.optional(),
    category: zBotCategoryInput.optional(),
    state: z.enum(['RUNNING', 'PAUSED']).optional(),
    ondemand_enabled: z.boolean().optional(),
    instructions: zBotInstructionsForWrite.optional(),
    insight_id: z.int().nullish(),
    source: z.enum(['backoffice', 'custom']).nullish(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateBotOutput: typeof zBot = zBot;

export const zRunBotInput: z.ZodObject<{
    botResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zArchiveBotInput: z.ZodObject<{
    botResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zArchiveBotsInput: z.ZodObject<{
    resource_ids: z.ZodArray<typeof zResourceIdText>;
}, z.core.$strict> = z.strictObject({
    resource_ids: z.array(zResourceIdText)
});

export const zGetBotFunctionRegistryOutput: typeof zBotFunctionRegistry = zBotFunctionRegistry;

export const zPauseBotInput: z.ZodObject<{
    botResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zResumeBotInput: z.ZodObject<{
    botResourceId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    botResourceId: z.string().min(1)
});

export const zListScheduledEventsInput: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zListFilter>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional()
});

export const zListScheduledEventsOutput: z.ZodObject<{
    events: z.ZodArray<typeof zScheduledEvent>;
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    events: z.array(zScheduledEvent),
    total: z.int().nullish()
});

export const zDeleteScheduledEventsInput: z.ZodObject<{
    action: z.ZodEnum<{ 'delete': 'delete' }>;
    event_ids: z.ZodArray<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    action: z.enum(['delete']),
    event_ids: z.array(z.int())
});

export const zListScheduledEventHistoryInput: z.ZodObject<{
    filters: z.ZodOptional<z.ZodArray<typeof zListFilter>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<typeof zOrderBy>;
}, z.core.$strict> = z.strictObject({
    filters: z.array(zListFilter).optional(),
    limit: z.int().optional(),
    offset: z.int().optional(),
    order_by: zOrderBy.optional()
});

export const zListScheduledEventHistoryOutput: z.ZodObject<{
    events: z.ZodArray<typeof zScheduledEventRun>;
}, z.core.$loose> = z.looseObject({
    events: z.array(zScheduledEventRun)
});

export const zListIacConfigsOutput: z.ZodArray<typeof zIacConfig> = z.array(zIacConfig);

export const zSubmitIacScanInput: z.ZodObject<{
    readable: z.ZodOptional<z.ZodBoolean>;
    scan_name: z.ZodString;
    author_name: z.ZodString;
    config_name: z.ZodString;
    iac_provider: z.ZodString;
    scan_template: z.ZodString;
}, z.core.$strict> = z.strictObject({
    readable: z.boolean().optional(),
    scan_name: z.string(),
    author_name: z.string(),
    config_name: z.string(),
    iac_provider: z.string(),
    scan_template: z.string()
});

export const zSubmitIacScanOutput: typeof zIacScanResult = zIacScanResult;

export const zGetIacScanInput: z.ZodObject<{
    buildId: z.ZodInt;
    readable: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    buildId: z.int(),
    readable: z.boolean().optional()
});

export const zGetIacScanOutput: typeof zIacScan = zIacScan;

export const zListIacScansInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListIacScansOutput: typeof zIacScanPage = zIacScanPage;

export const zListIacScansV4Input: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    sort: z.ZodOptional<z.ZodEnum<{ 'id': 'id'; 'create_time': 'create_time' }>>;
    sort_dir: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    sort: z.enum(['id', 'create_time']).optional(),
    sort_dir: z.enum(['asc', 'desc']).optional()
});

/**
 * A page whose members are not in r7cli of 2026 (read in 2026).
 */
export const zListIacScansV4Output: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetIacScanV4Input: z.ZodObject<{
    scanId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    scanId: z.int()
});

/**
 * A scan whose members are not in r7cli of 2026 (read in 2026).
 */
export const zGetIacScanV4Output: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetIacScanReportInput: z.ZodObject<{
    scanId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    scanId: z.int()
});

export const zGetIacScanReportOutput: typeof zSarifReport = zSarifReport;

export const zListAwsAccessKeysInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    include_session: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    include_session: z.boolean().optional()
});

export const zListAwsAccessKeysOutput: typeof zAwsConfigPage = zAwsConfigPage;

export const zCreateAwsAccessKeyInput: z.ZodObject<{
    name: z.ZodString;
    access_key_id: z.ZodString;
    secret_access_key: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    access_key_id: z.string(),
    secret_access_key: z.string()
});

export const zCreateAwsAccessKeyOutput: typeof zAwsConfig = zAwsConfig;

export const zDeleteAwsAccessKeyInput: z.ZodObject<{
    keyId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    keyId: z.string().min(1)
});

export const zListAwsRolesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListAwsRolesOutput: typeof zAwsConfigPage = zAwsConfigPage;

export const zCreateAwsRoleInput: z.ZodObject<{
    name: z.ZodString;
    role_arn: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    role_arn: z.string()
});

export const zCreateAwsRoleOutput: typeof zAwsConfig = zAwsConfig;

export const zGetAwsRoleInput: z.ZodObject<{
    roleId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    roleId: z.string().min(1)
});

export const zGetAwsRoleOutput: typeof zAwsConfig = zAwsConfig;

export const zUpdateAwsRoleInput: z.ZodObject<{
    roleId: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    role_arn: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    roleId: z.string().min(1),
    name: z.string().optional(),
    role_arn: z.string().optional()
});

export const zUpdateAwsRoleOutput: typeof zAwsConfig = zAwsConfig;

export const zDeleteAwsRoleInput: z.ZodObject<{
    roleId: z.ZodString;
}, z.core.$strict> = z.strictObject({
    roleId: z.string().min(1)
});

export const zGetAwsAccountInput: z.ZodObject<{
    organizationServiceId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    organizationServiceId: z.int()
});

export const zGetAwsAccountOutput: typeof zAwsConfig = zAwsConfig;

export const zUpdateAwsAccountInput: z.ZodObject<{
    organizationServiceId: z.ZodInt;
    body: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    organizationServiceId: z.int(),
    body: z.record(z.string(), z.unknown()),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateAwsAccountOutput: typeof zAwsConfig = zAwsConfig;

export const zDeleteAwsAccountInput: z.ZodObject<{
    organizationServiceId: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    organizationServiceId: z.int()
});

export const zListPrincipalActionsInput: z.ZodObject<{
    principalId: z.ZodString;
    start: z.ZodString;
    end: z.ZodString;
}, z.core.$strict> = z.strictObject({
    principalId: z.string().min(1),
    start: z.string(),
    end: z.string()
});

export const zListPrincipalActionsOutput: typeof zPrincipalActivity = zPrincipalActivity;

export const zListPrincipalPermissionsInput: z.ZodObject<{
    principalId: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    principalId: z.string().min(1),
    page: z.int().gte(1).optional()
});

export const zListPrincipalPermissionsOutput: typeof zPrincipalPermissionPage = zPrincipalPermissionPage;

export const zGetPrincipalRemediationPolicyInput: z.ZodObject<{
    principalId: z.ZodString;
    start: z.ZodString;
    end: z.ZodString;
}, z.core.$strict> = z.strictObject({
    principalId: z.string().min(1),
    start: z.string(),
    end: z.string()
});

export const zGetPrincipalRemediationPolicyOutput: typeof zPrincipalRemediation = zPrincipalRemediation;

export const zListResourceVulnerabilitySummariesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).lte(100).optional()
});

export const zListResourceVulnerabilitySummariesOutput: typeof zImageAssessmentPage = zImageAssessmentPage;

export const zListVulnerabilitiesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).lte(100).optional()
});

export const zListVulnerabilitiesOutput: typeof zVulnerabilityPage = zVulnerabilityPage;

export const zListResourceVulnerabilitiesInput: z.ZodObject<{
    resourceId: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    resourceId: z.string().min(1),
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).lte(100).optional()
});

export const zListResourceVulnerabilitiesOutput: typeof zResourceVulnerabilityPage = zResourceVulnerabilityPage;

export const zExportScorecardInput: z.ZodObject<{
    pack_ids: z.ZodString;
    resource_scope: z.ZodOptional<typeof zScorecardResourceScope>;
    insight_filters: z.ZodOptional<typeof zScorecardInsightFilters>;
}, z.core.$strict> = z.strictObject({
    pack_ids: z.string().min(1),
    resource_scope: zScorecardResourceScope.optional(),
    insight_filters: zScorecardInsightFilters.optional()
});

export const zExportScorecardOutput: typeof zScorecard = zScorecard;

export const zCreateScorecardExportInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zCreateScorecardExportOutput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    id: z.int()
});

export const zCreateScorecardExportConfigInput: z.ZodObject<{
    export_id: z.ZodInt;
    name: z.ZodString;
    custom_pack_id: z.ZodNullable<z.ZodInt>;
    backoffice_pack_id: z.ZodNullable<z.ZodInt>;
    organization_service_filters: z.ZodOptional<typeof zScorecardExportClouds>;
    insight_filters: z.ZodOptional<typeof zScorecardInsightFilters>;
    bad_only: z.ZodOptional<z.ZodBoolean>;
    resource_tags: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    export_id: z.int(),
    name: z.string(),
    custom_pack_id: z.int().nullable(),
    backoffice_pack_id: z.int().nullable(),
    organization_service_filters: zScorecardExportClouds.optional(),
    insight_filters: zScorecardInsightFilters.optional(),
    bad_only: z.boolean().optional(),
    resource_tags: z.array(z.unknown()).optional()
});

export const zCreateSubscriptionInput: z.ZodObject<{
    name: z.ZodString;
    schedule: z.ZodString;
    hour: z.ZodInt;
    minute: z.ZodInt;
    day_of_week: z.ZodOptional<z.ZodString>;
    email_addresses: z.ZodArray<z.ZodString>;
    email_sub_title: z.ZodOptional<z.ZodString>;
    resource_tags: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    badges: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    badge_filter_operator: z.ZodOptional<z.ZodEnum<{ 'AND': 'AND'; 'OR': 'OR' }>>;
    item_type: z.ZodString;
    item_id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
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

export const zCreateSubscriptionOutput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    id: z.int()
});

export const zCreateDataCollectionInput: z.ZodObject<{
    detailed_counts: z.ZodOptional<z.ZodBoolean>;
    collection_name: z.ZodString;
    collection_data: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strict> = z.strictObject({
    detailed_counts: z.boolean().optional(),
    collection_name: z.string(),
    collection_data: z.record(z.string(), z.string())
});

/**
 * The collection as it was made. Its members are not in DivvyCloud/tools of 2019 (read in 2026).
 */
export const zCreateDataCollectionOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zSetCustomLogoInput: z.ZodObject<{
    image: z.ZodString;
}, z.core.$strict> = z.strictObject({
    image: z.string()
});

/**
 * The release, such as `23.6.6`.
 */
export const zGetClientVersionOutput: z.ZodString = z.string();
