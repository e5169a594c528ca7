// Generated from specs/risken by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * How grave an alert is.
 */
export const zAlertSeverity: z.ZodString = z.string();

/**
 * How grave an alert is.
 */
export const zAlertSeverityInput: z.ZodEnum<{ 'high': 'high'; 'medium': 'medium'; 'low': 'low' }> = z.enum([
    'high',
    'medium',
    'low'
]);

/**
 * 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong.
 */
export const zAlertStatus: z.ZodInt = z.int();

/**
 * 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong.
 */
export const zAlertStatusInput: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>]> = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3)
]);

/**
 * 0 NOT_CONFIGURED, 1 BASIC.
 */
export const zApplicationScanType: z.ZodInt = z.int();

/**
 * 0 NOT_CONFIGURED, 1 BASIC.
 */
export const zApplicationScanTypeInput: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>]> = z.union([z.literal(0), z.literal(1)]);

/**
 * A step of the attack flow, from one resource to another.
 */
export const zAttackFlowEdge: z.ZodObject<{
    relation_id: z.ZodString;
    relation_label: z.ZodString;
    source_resource_name: z.ZodString;
    target_resource_name: z.ZodString;
}, z.core.$loose> = z.looseObject({
    relation_id: z.string(),
    relation_label: z.string(),
    source_resource_name: z.string(),
    target_resource_name: z.string()
});

/**
 * A backend status. Both members are missing where a handler printed a Go error value.
 */
export const zBackendError: z.ZodObject<{
    code: z.ZodOptional<z.ZodString>;
    message: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    code: z.string().optional(),
    message: z.string().optional()
});

/**
 * Who speaks. 0 unspecified, 1 user, 2 assistant, 3 system.
 */
export const zChatRole: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>]> = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3)
]);

/**
 * One turn of a talk.
 */
export const zChatHistory: z.ZodObject<{
    role: z.ZodOptional<typeof zChatRole>;
    content: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    role: zChatRole.optional(),
    content: z.string().optional()
});

/**
 * The acknowledgement of a write. It has no members.
 */
export const zEmptyData: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * An answer whose payload is empty.
 */
export const zEmptyAnswer: z.ZodObject<{
    data: z.ZodOptional<typeof zEmptyData>;
}, z.core.$loose> = z.looseObject({
    data: zEmptyData.optional()
});

/**
 * `error` is a text (validation, CSRF, a backend without a status), an object with `code` and `message`
 * (a backend status), or an empty object (a handler that printed a Go error value).
 */
export const zErrorBody: z.ZodObject<{
    error: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, typeof zBackendError]>>;
}, z.core.$loose> = z.looseObject({
    error: z.union([
        z.string(),
        zBackendError
    ]).optional()
});

/**
 * One line of text.
 */
export const zErrorText: z.ZodString = z.string();

/**
 * 0 unknown, 1 active, 2 deactive (switched off).
 */
export const zFindingSettingStatus: z.ZodInt = z.int();

/**
 * 0 unknown, 1 active, 2 deactive (switched off).
 */
export const zFindingSettingStatusInput: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>, z.ZodLiteral<2>]> = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2)
]);

/**
 * 0 all, 1 active, 2 pending (archived).
 */
export const zFindingStatus: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>, z.ZodLiteral<2>]> = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2)
]);

/**
 * Whether RISKEN's GitHub App is installed at the target of a connection.
 */
export const zGithubAppInstallationStatus: z.ZodObject<{
    target_resource: z.ZodString;
    installed: z.ZodBoolean;
    repository_selection: z.ZodString;
    reason: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    target_resource: z.string(),
    installed: z.boolean(),
    repository_selection: z.string(),
    reason: z.string().optional()
});

/**
 * 0 UNKNOWN, 1 ORGANIZATION, 2 USER.
 */
export const zGithubType: z.ZodInt = z.int();

/**
 * 0 UNKNOWN, 1 ORGANIZATION, 2 USER.
 */
export const zGithubTypeInput: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>, z.ZodLiteral<2>]> = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2)
]);

/**
 * An auto-increment key. A fresh installation starts at 1001; 0 is never valid. At least 1.
 */
export const zId: z.ZodInt = z.int().gte(1);

export const zAlertCondRuleForUpsert: z.ZodObject<{
    alert_condition_id: typeof zId;
    alert_rule_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    alert_condition_id: zId,
    alert_rule_id: zId,
    project_id: zId.optional()
});

export const zAlertConditionForUpsert: z.ZodObject<{
    alert_condition_id: z.ZodOptional<z.ZodInt>;
    description: z.ZodString;
    severity: typeof zAlertSeverityInput;
    project_id: z.ZodOptional<typeof zId>;
    and_or: z.ZodEnum<{ 'and': 'and'; 'or': 'or' }>;
    enabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    alert_condition_id: z.int().gte(0).optional(),
    description: z.string().min(1).max(200),
    severity: zAlertSeverityInput,
    project_id: zId.optional(),
    and_or: z.enum(['and', 'or']),
    enabled: z.boolean().optional()
});

export const zAlertForUpsert: z.ZodObject<{
    alert_id: z.ZodOptional<z.ZodInt>;
    alert_condition_id: typeof zId;
    description: z.ZodString;
    severity: typeof zAlertSeverityInput;
    project_id: z.ZodOptional<typeof zId>;
    status: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>]>;
}, z.core.$strict> = z.strictObject({
    alert_id: z.int().gte(0).optional(),
    alert_condition_id: zId,
    description: z.string().min(1).max(200),
    severity: zAlertSeverityInput,
    project_id: zId.optional(),
    status: z.union([z.literal(1), z.literal(2)])
});

export const zAlertRuleForUpsert: z.ZodObject<{
    alert_rule_id: z.ZodOptional<z.ZodInt>;
    name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
    score: z.ZodOptional<z.ZodNumber>;
    resource_name: z.ZodOptional<z.ZodString>;
    tag: z.ZodOptional<z.ZodString>;
    finding_cnt: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    alert_rule_id: z.int().gte(0).optional(),
    name: z.string().min(1).max(200),
    project_id: zId.optional(),
    score: z.number().gte(0).lte(1).optional(),
    resource_name: z.string().max(512).optional(),
    tag: z.string().max(64).optional(),
    finding_cnt: z.int().gte(1).optional()
});

export const zApplicationScanBasicSettingForUpsert: z.ZodObject<{
    application_scan_basic_setting_id: z.ZodOptional<z.ZodInt>;
    application_scan_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    target: z.ZodString;
    max_depth: z.ZodOptional<z.ZodInt>;
    max_children: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    application_scan_basic_setting_id: z.int().gte(0).optional(),
    application_scan_id: zId,
    project_id: zId.optional(),
    target: z.string().min(1).max(255),
    max_depth: z.int().gte(0).lte(100).optional(),
    max_children: z.int().gte(0).lte(100).optional()
});

/**
 * A node of the attack flow: a cloud resource, or a place outside the cloud such as the internet. The latter has no
 * `cloud_type` and no `cloud_id`.
 */
export const zAttackFlowResource: z.ZodObject<{
    resource_id: z.ZodOptional<typeof zId>;
    resource_name: z.ZodString;
    short_name: z.ZodString;
    cloud_type: z.ZodString;
    cloud_id: z.ZodOptional<z.ZodString>;
    service: z.ZodString;
    region: z.ZodString;
    layer: z.ZodString;
    meta_data: z.ZodString;
}, z.core.$loose> = z.looseObject({
    resource_id: zId.optional(),
    resource_name: z.string(),
    short_name: z.string(),
    cloud_type: z.string(),
    cloud_id: z.string().optional(),
    service: z.string(),
    region: z.string(),
    layer: z.string(),
    meta_data: z.string()
});

export const zAwsForUpsert: z.ZodObject<{
    name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
    aws_account_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string().max(200),
    project_id: zId.optional(),
    aws_account_id: z.string().regex(/^[0-9]{12}$/)
});

export const zAzureSubscriptionForUpsert: z.ZodObject<{
    azure_id: z.ZodOptional<z.ZodInt>;
    name: z.ZodOptional<z.ZodString>;
    project_id: z.ZodOptional<typeof zId>;
    subscription_id: z.ZodString;
    verification_code: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    azure_id: z.int().gte(0).optional(),
    name: z.string().max(64).optional(),
    project_id: zId.optional(),
    subscription_id: z.string().max(128),
    verification_code: z.string().max(128).optional()
});

export const zFindingForUpsert: z.ZodObject<{
    description: z.ZodOptional<z.ZodString>;
    data_source: z.ZodString;
    data_source_id: z.ZodString;
    resource_name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
    original_score: z.ZodOptional<z.ZodNumber>;
    original_max_score: z.ZodNumber;
    data: z.ZodString;
}, z.core.$strict> = z.strictObject({
    description: z.string().max(200).optional(),
    data_source: z.string().min(1).max(64),
    data_source_id: z.string().min(1).max(255),
    resource_name: z.string().min(1).max(512),
    project_id: zId.optional(),
    original_score: z.number().gte(0).lte(999.99).optional(),
    original_max_score: z.number().gt(0).lte(999.99),
    data: z.string().min(1)
});

export const zFindingSettingForUpsert: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    resource_name: z.ZodString;
    setting: z.ZodString;
    status: z.ZodOptional<typeof zFindingSettingStatusInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    resource_name: z.string().min(1),
    setting: z.string().min(1),
    status: zFindingSettingStatusInput.optional()
});

export const zFindingTagForUpsert: z.ZodObject<{
    finding_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    tag: z.ZodString;
}, z.core.$strict> = z.strictObject({
    finding_id: zId,
    project_id: zId.optional(),
    tag: z.string().min(1).max(64)
});

export const zGcpProjectForUpsert: z.ZodObject<{
    gcp_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
    gcp_project_id: z.ZodString;
    verification_code: z.ZodString;
}, z.core.$strict> = z.strictObject({
    gcp_id: zId.optional(),
    name: z.string().min(1).max(64),
    project_id: zId.optional(),
    gcp_project_id: z.string().min(1).max(128),
    verification_code: z.string().max(128)
});

export const zGithubSettingForUpsert: z.ZodObject<{
    github_setting_id: z.ZodOptional<z.ZodInt>;
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
    github_user: z.ZodOptional<z.ZodString>;
    personal_access_token: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<typeof zGithubTypeInput>;
    base_url: z.ZodOptional<z.ZodString>;
    target_resource: z.ZodString;
    auth_mode: z.ZodOptional<z.ZodEnum<{ 'PERSONAL_ACCESS_TOKEN': 'PERSONAL_ACCESS_TOKEN'; 'GITHUB_APP': 'GITHUB_APP' }>>;
    installation_id: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    github_setting_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    name: z.string().max(64),
    github_user: z.string().max(64).optional(),
    personal_access_token: z.string().max(255).optional(),
    type: zGithubTypeInput.optional(),
    base_url: z.string().max(128).optional(),
    target_resource: z.string().min(1).max(128),
    auth_mode: z.enum(['PERSONAL_ACCESS_TOKEN', 'GITHUB_APP']).optional(),
    installation_id: z.int().gte(0).optional()
});

/**
 * 0 UNKNOWN, 1 PENDING, 2 ACCEPTED, 3 REJECTED.
 */
export const zInvitationStatus: z.ZodInt = z.int();

export const zNotificationForUpsert: z.ZodObject<{
    notification_id: z.ZodOptional<z.ZodInt>;
    name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
    type: z.ZodString;
    notify_setting: z.ZodString;
}, z.core.$strict> = z.strictObject({
    notification_id: z.int().gte(0).optional(),
    name: z.string().min(1).max(200),
    project_id: zId.optional(),
    type: z.string().min(1).max(64),
    notify_setting: z.string().min(1)
});

export const zOsintDetectWordForUpsert: z.ZodObject<{
    osint_detect_word_id: z.ZodOptional<z.ZodInt>;
    rel_osint_data_source_id: typeof zId;
    word: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    osint_detect_word_id: z.int().gte(0).optional(),
    rel_osint_data_source_id: zId,
    word: z.string().min(1).max(50),
    project_id: zId.optional()
});

export const zOsintForUpsert: z.ZodObject<{
    osint_id: z.ZodOptional<z.ZodInt>;
    project_id: z.ZodOptional<typeof zId>;
    resource_type: z.ZodString;
    resource_name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    osint_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    resource_type: z.string().min(1).max(50),
    resource_name: z.string().min(1).max(200)
});

/**
 * 0 unknown, 1 false positive.
 */
export const zPendReason: z.ZodInt = z.int();

/**
 * 0 unknown, 1 false positive.
 */
export const zPendReasonInput: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>]> = z.union([z.literal(0), z.literal(1)]);

export const zPolicyForUpsert: z.ZodObject<{
    name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
    action_ptn: z.ZodString;
    resource_ptn: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1).max(64),
    project_id: zId.optional(),
    action_ptn: z.string().min(1),
    resource_ptn: z.string().min(1)
});

export const zPortscanSettingForUpsert: z.ZodObject<{
    portscan_setting_id: z.ZodOptional<z.ZodInt>;
    project_id: z.ZodOptional<typeof zId>;
    diagnosis_data_source_id: typeof zId;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    portscan_setting_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    diagnosis_data_source_id: zId,
    name: z.string().min(1).max(200)
});

/**
 * State of the work on a proposal.
 */
export const zRemediationProposalStatus: z.ZodString = z.string();

/**
 * State of the work on a proposal.
 */
export const zRemediationProposalStatusInput: z.ZodEnum<{ 'PENDING': 'PENDING'; 'SUCCEEDED': 'SUCCEEDED'; 'FAILED': 'FAILED' }> = z.enum([
    'PENDING',
    'SUCCEEDED',
    'FAILED'
]);

/**
 * The number of findings of one project, day, scanner and score.
 */
export const zReportFinding: z.ZodObject<{
    report_finding_id: typeof zId;
    report_date: z.ZodString;
    project_id: typeof zId;
    project_name: z.ZodString;
    category: z.ZodString;
    data_source: z.ZodString;
    score: z.ZodNumber;
    count: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    report_finding_id: zId,
    report_date: z.string(),
    project_id: zId,
    project_name: z.string(),
    category: z.string(),
    data_source: z.string(),
    score: z.number(),
    count: z.int()
});

/**
 * State of a report.
 */
export const zReportStatus: z.ZodString = z.string();

/**
 * State of a report.
 */
export const zReportStatusInput: z.ZodEnum<{ 'OK': 'OK'; 'IN_PROGRESS': 'IN_PROGRESS'; 'ERROR': 'ERROR' }> = z.enum([
    'OK',
    'IN_PROGRESS',
    'ERROR'
]);

/**
 * Format of a report's content.
 */
export const zReportType: z.ZodString = z.string();

/**
 * Format of a report's content.
 */
export const zReportTypeInput: z.ZodEnum<{ 'Markdown': 'Markdown'; 'HTML': 'HTML' }> = z.enum(['Markdown', 'HTML']);

export const zResourceForUpsert: z.ZodObject<{
    resource_name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    resource_name: z.string().min(1).max(512),
    project_id: zId.optional()
});

export const zRoleForUpsert: z.ZodObject<{
    name: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1).max(64),
    project_id: zId.optional()
});

/**
 * 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR.
 */
export const zScanStatus: z.ZodInt = z.int();

/**
 * 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR.
 */
export const zScanStatusInput: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>, z.ZodLiteral<4>]> = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4)
]);

/**
 * What the credential stands for. A person has `user_id`; a project access token has `access_token_id` and
 * `project_id`; an organization access token has `org_access_token_id` and `organization_id`. The other members
 * are missing, and their presence is the way to tell the three apart.
 */
export const zSigninIdentity: z.ZodObject<{
    user_id: z.ZodOptional<typeof zId>;
    access_token_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    org_access_token_id: z.ZodOptional<typeof zId>;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$loose> = z.looseObject({
    user_id: zId.optional(),
    access_token_id: zId.optional(),
    project_id: zId.optional(),
    org_access_token_id: zId.optional(),
    organization_id: zId.optional()
});

/**
 * A moment in unix seconds.
 */
export const zUnixSeconds: z.ZodInt = z.int();

/**
 * An access token of a project, without its secret.
 */
export const zAccessToken: z.ZodObject<{
    access_token_id: typeof zId;
    name: z.ZodString;
    description: z.ZodString;
    project_id: typeof zId;
    expired_at: z.ZodOptional<typeof zUnixSeconds>;
    last_updated_user_id: z.ZodOptional<typeof zId>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    access_token_id: zId,
    name: z.string(),
    description: z.string(),
    project_id: zId,
    expired_at: zUnixSeconds.optional(),
    last_updated_user_id: zId.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A role that an access token holds.
 */
export const zAccessTokenRole: z.ZodObject<{
    access_token_id: typeof zId;
    role_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    access_token_id: zId,
    role_id: zId,
    project_id: zId.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * An alert, opened because a condition matched active findings or by hand.
 */
export const zAlert: z.ZodObject<{
    alert_id: typeof zId;
    alert_condition_id: typeof zId;
    description: z.ZodString;
    severity: typeof zAlertSeverity;
    project_id: typeof zId;
    status: typeof zAlertStatus;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    alert_id: zId,
    alert_condition_id: zId,
    description: z.string(),
    severity: zAlertSeverity,
    project_id: zId,
    status: zAlertStatus,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The link between a condition and a destination.
 */
export const zAlertCondNotification: z.ZodObject<{
    alert_condition_id: typeof zId;
    notification_id: typeof zId;
    project_id: typeof zId;
    cache_second: z.ZodInt;
    notified_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    alert_condition_id: zId,
    notification_id: zId,
    project_id: zId,
    cache_second: z.int(),
    notified_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The link between a condition and one of its rules.
 */
export const zAlertCondRule: z.ZodObject<{
    alert_condition_id: typeof zId;
    alert_rule_id: typeof zId;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    alert_condition_id: zId,
    alert_rule_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A condition: a group of rules with a severity. When its rules match active findings an alert opens, and the
 * linked destinations are notified.
 */
export const zAlertCondition: z.ZodObject<{
    alert_condition_id: typeof zId;
    description: z.ZodString;
    severity: typeof zAlertSeverity;
    project_id: typeof zId;
    and_or: z.ZodString;
    enabled: z.ZodBoolean;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    alert_condition_id: zId,
    description: z.string(),
    severity: zAlertSeverity,
    project_id: zId,
    and_or: z.string(),
    enabled: z.boolean(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * One change of an alert.
 */
export const zAlertHistory: z.ZodObject<{
    alert_history_id: typeof zId;
    history_type: z.ZodString;
    alert_id: typeof zId;
    description: z.ZodString;
    severity: typeof zAlertSeverity;
    finding_history: z.ZodString;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    alert_history_id: zId,
    history_type: z.string(),
    alert_id: zId,
    description: z.string(),
    severity: zAlertSeverity,
    finding_history: z.string(),
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A rule that active findings can match, by score, resource, tag and number.
 */
export const zAlertRule: z.ZodObject<{
    alert_rule_id: typeof zId;
    name: z.ZodString;
    project_id: typeof zId;
    score: z.ZodNumber;
    resource_name: z.ZodString;
    tag: z.ZodString;
    finding_cnt: z.ZodInt;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    alert_rule_id: zId,
    name: z.string(),
    project_id: zId,
    score: z.number(),
    resource_name: z.string(),
    tag: z.string(),
    finding_cnt: z.int(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The scan of one web application. What it scans stands in its basic setting.
 */
export const zApplicationScan: z.ZodObject<{
    application_scan_id: typeof zId;
    project_id: typeof zId;
    diagnosis_data_source_id: typeof zId;
    name: z.ZodString;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    scan_type: typeof zApplicationScanType;
}, z.core.$loose> = z.looseObject({
    application_scan_id: zId,
    project_id: zId,
    diagnosis_data_source_id: zId,
    name: z.string(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    scan_type: zApplicationScanType
});

/**
 * What an application scan scans, and how far it follows links.
 */
export const zApplicationScanBasicSetting: z.ZodObject<{
    application_scan_basic_setting_id: typeof zId;
    application_scan_id: typeof zId;
    project_id: typeof zId;
    target: z.ZodString;
    max_depth: z.ZodInt;
    max_children: z.ZodInt;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    application_scan_basic_setting_id: zId,
    application_scan_id: zId,
    project_id: zId,
    target: z.string(),
    max_depth: z.int(),
    max_children: z.int(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The basic setting that was looked up, or an object without a single member where the application scan has
 * none. The presence of `application_scan_basic_setting_id` is the test for "found", so nothing in this object
 * is ever filled in.
 */
export const zApplicationScanBasicSettingLookup: z.ZodObject<{
    application_scan_basic_setting_id: z.ZodOptional<typeof zId>;
    application_scan_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    target: z.ZodOptional<z.ZodString>;
    max_depth: z.ZodOptional<z.ZodInt>;
    max_children: z.ZodOptional<z.ZodInt>;
    created_at: z.ZodOptional<typeof zUnixSeconds>;
    updated_at: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$loose> = z.looseObject({
    application_scan_basic_setting_id: zId.optional(),
    application_scan_id: zId.optional(),
    project_id: zId.optional(),
    target: z.string().optional(),
    max_depth: z.int().optional(),
    max_children: z.int().optional(),
    created_at: zUnixSeconds.optional(),
    updated_at: zUnixSeconds.optional()
});

/**
 * An AWS account registered in a project.
 */
export const zAws: z.ZodObject<{
    aws_id: typeof zId;
    name: z.ZodString;
    project_id: typeof zId;
    aws_account_id: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    aws_id: zId,
    name: z.string(),
    project_id: zId,
    aws_account_id: z.string().regex(/^[0-9]{12}$/),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A scanner of the catalogue, with its attachment to one AWS account where there is one. The presence of
 * `aws_id` is the test for "attached", so nothing in this object is ever filled in.
 */
export const zAwsDataSource: z.ZodObject<{
    aws_data_source_id: typeof zId;
    data_source: z.ZodString;
    max_score: z.ZodNumber;
    aws_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    assume_role_arn: z.ZodOptional<z.ZodString>;
    external_id: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<typeof zScanStatus>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    specific_version: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    aws_data_source_id: zId,
    data_source: z.string(),
    max_score: z.number(),
    aws_id: zId.optional(),
    project_id: zId.optional(),
    assume_role_arn: z.string().optional(),
    external_id: z.string().optional(),
    status: zScanStatus.optional(),
    status_detail: z.string().optional(),
    scan_at: zUnixSeconds.optional(),
    specific_version: z.string().optional()
});

/**
 * The attachment of a scanner to an AWS account.
 */
export const zAwsRelDataSource: z.ZodObject<{
    aws_id: typeof zId;
    aws_data_source_id: typeof zId;
    project_id: typeof zId;
    assume_role_arn: z.ZodString;
    external_id: z.ZodString;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    specific_version: z.ZodString;
}, z.core.$loose> = z.looseObject({
    aws_id: zId,
    aws_data_source_id: zId,
    project_id: zId,
    assume_role_arn: z.string(),
    external_id: z.string(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    specific_version: z.string()
});

/**
 * A scanner of the catalogue.
 */
export const zAzureDataSource: z.ZodObject<{
    azure_data_source_id: typeof zId;
    name: z.ZodString;
    description: z.ZodString;
    max_score: z.ZodNumber;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    azure_data_source_id: zId,
    name: z.string(),
    description: z.string(),
    max_score: z.number(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * An Azure subscription registered in a project.
 */
export const zAzureSubscription: z.ZodObject<{
    azure_id: typeof zId;
    name: z.ZodString;
    project_id: typeof zId;
    subscription_id: z.ZodString;
    verification_code: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    azure_id: zId,
    name: z.string(),
    project_id: zId,
    subscription_id: z.string(),
    verification_code: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A code scanner of the catalogue.
 */
export const zCodeDataSource: z.ZodObject<{
    code_data_source_id: typeof zId;
    name: z.ZodString;
    description: z.ZodString;
    max_score: z.ZodNumber;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    code_data_source_id: zId,
    name: z.string(),
    description: z.string(),
    max_score: z.number(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * Static code scanning of one GitHub connection.
 */
export const zCodeScanSetting: z.ZodObject<{
    github_setting_id: typeof zId;
    project_id: typeof zId;
    code_data_source_id: typeof zId;
    repository_pattern: z.ZodString;
    scan_public: z.ZodBoolean;
    scan_internal: z.ZodBoolean;
    scan_private: z.ZodBoolean;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    github_setting_id: zId,
    project_id: zId,
    code_data_source_id: zId,
    repository_pattern: z.string(),
    scan_public: z.boolean(),
    scan_internal: z.boolean(),
    scan_private: z.boolean(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * Dependency scanning of one GitHub connection. It knows no filter by visibility.
 */
export const zDependencySetting: z.ZodObject<{
    github_setting_id: typeof zId;
    project_id: typeof zId;
    code_data_source_id: typeof zId;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    repository_pattern: z.ZodString;
}, z.core.$loose> = z.looseObject({
    github_setting_id: zId,
    project_id: zId,
    code_data_source_id: zId,
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    repository_pattern: z.string()
});

/**
 * A diagnosis scanner of the catalogue, or an object without a single member where the id is unknown. The
 * presence of `diagnosis_data_source_id` is the test for "found", so nothing in this object is ever filled in.
 */
export const zDiagnosisDataSource: z.ZodObject<{
    diagnosis_data_source_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    max_score: z.ZodOptional<z.ZodNumber>;
    created_at: z.ZodOptional<typeof zUnixSeconds>;
    updated_at: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$loose> = z.looseObject({
    diagnosis_data_source_id: zId.optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    max_score: z.number().optional(),
    created_at: zUnixSeconds.optional(),
    updated_at: zUnixSeconds.optional()
});

/**
 * Something that a scanner or a caller reported about one resource of a project.
 */
export const zFinding: z.ZodObject<{
    finding_id: typeof zId;
    description: z.ZodString;
    data_source: z.ZodString;
    data_source_id: z.ZodString;
    resource_name: z.ZodString;
    project_id: typeof zId;
    original_score: z.ZodNumber;
    original_max_score: z.ZodOptional<z.ZodNumber>;
    score: z.ZodNumber;
    data: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    finding_id: zId,
    description: z.string(),
    data_source: z.string(),
    data_source_id: z.string(),
    resource_name: z.string(),
    project_id: zId,
    original_score: z.number(),
    original_max_score: z.number().optional(),
    score: z.number(),
    data: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A coefficient for the scores of all resources whose name starts with a prefix.
 */
export const zFindingSetting: z.ZodObject<{
    finding_setting_id: typeof zId;
    project_id: typeof zId;
    resource_name: z.ZodString;
    setting: z.ZodString;
    status: typeof zFindingSettingStatus;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    finding_setting_id: zId,
    project_id: zId,
    resource_name: z.string(),
    setting: z.string(),
    status: zFindingSettingStatus,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A tag on a finding.
 */
export const zFindingTag: z.ZodObject<{
    finding_tag_id: typeof zId;
    finding_id: typeof zId;
    project_id: typeof zId;
    tag: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    finding_tag_id: zId,
    finding_id: zId,
    project_id: zId,
    tag: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A scanner and its attachment to a Google Cloud project, as `getGcpDataSource` answers. The presence of
 * `gcp_id` is the test for "attached": where nothing is attached the object itself is missing, or it holds
 * nothing but two times of -62135596800.
 */
export const zGcpDataSource: z.ZodObject<{
    gcp_id: z.ZodOptional<typeof zId>;
    google_data_source_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    gcp_project_id: z.ZodOptional<z.ZodString>;
    name: z.ZodString;
    description: z.ZodString;
    max_score: z.ZodNumber;
    specific_version: z.ZodString;
}, z.core.$loose> = z.looseObject({
    gcp_id: zId.optional(),
    google_data_source_id: zId.optional(),
    project_id: zId.optional(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    gcp_project_id: z.string().optional(),
    name: z.string(),
    description: z.string(),
    max_score: z.number(),
    specific_version: z.string()
});

/**
 * A Google Cloud project registered in a RISKEN project.
 */
export const zGcpProject: z.ZodObject<{
    gcp_id: typeof zId;
    name: z.ZodString;
    project_id: typeof zId;
    gcp_project_id: z.ZodString;
    verification_code: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    gcp_id: zId,
    name: z.string(),
    project_id: zId,
    gcp_project_id: z.string(),
    verification_code: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The attachment of a scanner to a Google Cloud project as just stored.
 */
export const zGcpRelDataSource: z.ZodObject<{
    gcp_id: typeof zId;
    google_data_source_id: typeof zId;
    project_id: typeof zId;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    gcp_project_id: z.ZodString;
    name: z.ZodString;
    description: z.ZodString;
    max_score: z.ZodNumber;
    specific_version: z.ZodString;
}, z.core.$loose> = z.looseObject({
    gcp_id: zId,
    google_data_source_id: zId,
    project_id: zId,
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    gcp_project_id: z.string(),
    name: z.string(),
    description: z.string(),
    max_score: z.number(),
    specific_version: z.string()
});

/**
 * A repository that was selected for the GitHub App of a connection. Only newer servers (beta) know it.
 */
export const zGithubAppRepository: z.ZodObject<{
    github_setting_id: z.ZodOptional<typeof zId>;
    github_repository_id: z.ZodOptional<z.ZodInt>;
    github_repository_full_name: z.ZodString;
    created_at: z.ZodOptional<typeof zUnixSeconds>;
    updated_at: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$loose> = z.looseObject({
    github_setting_id: zId.optional(),
    github_repository_id: z.int().optional(),
    github_repository_full_name: z.string(),
    created_at: zUnixSeconds.optional(),
    updated_at: zUnixSeconds.optional()
});

/**
 * A repository that secret scanning has already been through. It has no id of its own.
 */
export const zGitleaksCache: z.ZodObject<{
    github_setting_id: typeof zId;
    repository_full_name: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    github_setting_id: zId,
    repository_full_name: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * Secret scanning of one GitHub connection.
 */
export const zGitleaksSetting: z.ZodObject<{
    github_setting_id: typeof zId;
    project_id: typeof zId;
    code_data_source_id: typeof zId;
    repository_pattern: z.ZodString;
    scan_public: z.ZodBoolean;
    scan_internal: z.ZodBoolean;
    scan_private: z.ZodBoolean;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    github_setting_id: zId,
    project_id: zId,
    code_data_source_id: zId,
    repository_pattern: z.string(),
    scan_public: z.boolean(),
    scan_internal: z.boolean(),
    scan_private: z.boolean(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A connection to one GitHub organization or user. In a list it carries the settings of the scanners that
 * work on it; the answer of a write leaves those three out.
 */
export const zGithubSetting: z.ZodObject<{
    github_setting_id: typeof zId;
    project_id: typeof zId;
    name: z.ZodString;
    github_user: z.ZodString;
    personal_access_token: z.ZodString;
    type: typeof zGithubType;
    base_url: z.ZodString;
    target_resource: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    gitleaks_setting: z.ZodOptional<typeof zGitleaksSetting>;
    dependency_setting: z.ZodOptional<typeof zDependencySetting>;
    code_scan_setting: z.ZodOptional<typeof zCodeScanSetting>;
    auth_mode: z.ZodOptional<z.ZodString>;
    installation_id: z.ZodOptional<z.ZodInt>;
    verification_status: z.ZodOptional<z.ZodString>;
    verified_github_user: z.ZodString;
    verified_at: z.ZodOptional<typeof zUnixSeconds>;
    github_app_setting_repository: z.ZodArray<typeof zGithubAppRepository>;
}, z.core.$loose> = z.looseObject({
    github_setting_id: zId,
    project_id: zId,
    name: z.string(),
    github_user: z.string(),
    personal_access_token: z.string(),
    type: zGithubType,
    base_url: z.string(),
    target_resource: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    gitleaks_setting: zGitleaksSetting.optional(),
    dependency_setting: zDependencySetting.optional(),
    code_scan_setting: zCodeScanSetting.optional(),
    auth_mode: z.string().optional(),
    installation_id: z.int().optional(),
    verification_status: z.string().optional(),
    verified_github_user: z.string(),
    verified_at: zUnixSeconds.optional(),
    github_app_setting_repository: z.array(zGithubAppRepository)
});

/**
 * A Google Cloud scanner of the catalogue.
 */
export const zGoogleDataSource: z.ZodObject<{
    google_data_source_id: typeof zId;
    name: z.ZodString;
    description: z.ZodString;
    max_score: z.ZodNumber;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    google_data_source_id: zId,
    name: z.string(),
    description: z.string(),
    max_score: z.number(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A destination of messages about alerts.
 */
export const zNotification: z.ZodObject<{
    notification_id: typeof zId;
    name: z.ZodString;
    project_id: typeof zId;
    type: z.ZodString;
    notify_setting: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    notification_id: zId,
    name: z.string(),
    project_id: zId,
    type: z.string(),
    notify_setting: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A group of projects with its own roles, access tokens and notification destinations.
 */
export const zOrganization: z.ZodObject<{
    organization_id: typeof zId;
    name: z.ZodString;
    description: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    organization_id: zId,
    name: z.string(),
    description: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * An access token of an organization, without its secret.
 */
export const zOrganizationAccessToken: z.ZodObject<{
    access_token_id: typeof zId;
    name: z.ZodString;
    description: z.ZodString;
    organization_id: typeof zId;
    expired_at: z.ZodOptional<typeof zUnixSeconds>;
    last_updated_user_id: z.ZodOptional<typeof zId>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    access_token_id: zId,
    name: z.string(),
    description: z.string(),
    organization_id: zId,
    expired_at: zUnixSeconds.optional(),
    last_updated_user_id: zId.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A role that an access token of an organization holds.
 */
export const zOrganizationAccessTokenRole: z.ZodObject<{
    access_token_id: typeof zId;
    role_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    access_token_id: zId,
    role_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The link between an alert condition of a member project and a destination of the organization.
 */
export const zOrganizationAlertCondNotification: z.ZodObject<{
    organization_id: typeof zId;
    project_id: typeof zId;
    alert_condition_id: typeof zId;
    notification_id: typeof zId;
    enabled: z.ZodBoolean;
    cache_second: z.ZodInt;
    notified_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    organization_id: zId,
    project_id: zId,
    alert_condition_id: zId,
    notification_id: zId,
    enabled: z.boolean(),
    cache_second: z.int(),
    notified_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * An organization's invitation to a project.
 */
export const zOrganizationInvitation: z.ZodObject<{
    organization_id: typeof zId;
    project_id: typeof zId;
    status: typeof zInvitationStatus;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    organization_id: zId,
    project_id: zId,
    status: zInvitationStatus,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A destination of messages that belongs to an organization.
 */
export const zOrganizationNotification: z.ZodObject<{
    notification_id: typeof zId;
    name: z.ZodString;
    organization_id: typeof zId;
    type: z.ZodString;
    notify_setting: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    notification_id: zId,
    name: z.string(),
    organization_id: zId,
    type: z.string(),
    notify_setting: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * What a role may do in an organization and in its member projects. Unlike the policy of a project it has no
 * pattern for resources.
 */
export const zOrganizationPolicy: z.ZodObject<{
    policy_id: typeof zId;
    name: z.ZodString;
    organization_id: typeof zId;
    action_ptn: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    policy_id: zId,
    name: z.string(),
    organization_id: zId,
    action_ptn: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A project's place in an organization.
 */
export const zOrganizationProject: z.ZodObject<{
    organization_id: typeof zId;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    organization_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A role of an organization, held by users and by access tokens of the organization. It counts in the member
 * projects as well. What it allows is in its policies.
 */
export const zOrganizationRole: z.ZodObject<{
    role_id: typeof zId;
    name: z.ZodString;
    organization_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    role_id: zId,
    name: z.string(),
    organization_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A role of an organization that waits for somebody to sign in for the first time.
 */
export const zOrganizationUserReserved: z.ZodObject<{
    reserved_id: typeof zId;
    user_idp_key: z.ZodString;
    role_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    reserved_id: zId,
    user_idp_key: z.string(),
    role_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A domain or website that RISKEN watches from outside.
 */
export const zOsint: z.ZodObject<{
    osint_id: typeof zId;
    project_id: typeof zId;
    resource_type: z.ZodString;
    resource_name: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    osint_id: zId,
    project_id: zId,
    resource_type: z.string(),
    resource_name: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * An OSINT scanner of the catalogue.
 */
export const zOsintDataSource: z.ZodObject<{
    osint_data_source_id: typeof zId;
    name: z.ZodString;
    description: z.ZodString;
    max_score: z.ZodNumber;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    osint_data_source_id: zId,
    name: z.string(),
    description: z.string(),
    max_score: z.number(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A word that an attached OSINT scanner looks for.
 */
export const zOsintDetectWord: z.ZodObject<{
    osint_detect_word_id: typeof zId;
    rel_osint_data_source_id: typeof zId;
    word: z.ZodString;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    osint_detect_word_id: zId,
    rel_osint_data_source_id: zId,
    word: z.string(),
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The archive record of a finding ("pend").
 */
export const zPendFinding: z.ZodObject<{
    finding_id: typeof zId;
    project_id: typeof zId;
    note: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    expired_at: z.ZodOptional<typeof zUnixSeconds>;
    reason: typeof zPendReason;
    pend_user_id: z.ZodOptional<typeof zId>;
}, z.core.$loose> = z.looseObject({
    finding_id: zId,
    project_id: zId,
    note: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    expired_at: zUnixSeconds.optional(),
    reason: zPendReason,
    pend_user_id: zId.optional()
});

/**
 * The archive state of a finding.
 */
export const zPendInfo: z.ZodObject<{
    note: z.ZodString;
    user_name: z.ZodString;
    status: z.ZodString;
    expired_at: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$loose> = z.looseObject({
    note: z.string(),
    user_name: z.string(),
    status: z.string(),
    expired_at: zUnixSeconds.optional()
});

/**
 * A finding with its archive state and its tags.
 */
export const zFindingDetail: z.ZodObject<{
    finding: typeof zFinding;
    pend_info: typeof zPendInfo;
    finding_tags: z.ZodArray<typeof zFindingTag>;
}, z.core.$loose> = z.looseObject({
    finding: zFinding,
    pend_info: zPendInfo,
    finding_tags: z.array(zFindingTag)
});

/**
 * What a role may do in a project. A call is allowed where both patterns of one policy match it; both are RE2
 * expressions without anchors.
 */
export const zPolicy: z.ZodObject<{
    policy_id: typeof zId;
    name: z.ZodString;
    project_id: typeof zId;
    action_ptn: z.ZodString;
    resource_ptn: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    policy_id: zId,
    name: z.string(),
    project_id: zId,
    action_ptn: z.string(),
    resource_ptn: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A named group of port-scan targets. Status and time of a scan are kept on the targets.
 */
export const zPortscanSetting: z.ZodObject<{
    portscan_setting_id: typeof zId;
    project_id: typeof zId;
    diagnosis_data_source_id: typeof zId;
    name: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    portscan_setting_id: zId,
    project_id: zId,
    diagnosis_data_source_id: zId,
    name: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * One host of a port-scan setting.
 */
export const zPortscanTarget: z.ZodObject<{
    portscan_target_id: typeof zId;
    project_id: typeof zId;
    portscan_setting_id: typeof zId;
    target: z.ZodString;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    portscan_target_id: zId,
    project_id: zId,
    portscan_setting_id: zId,
    target: z.string(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A tag of a project.
 */
export const zProjectTag: z.ZodObject<{
    project_id: typeof zId;
    tag: z.ZodString;
    color: z.ZodString;
    created_at: z.ZodOptional<typeof zUnixSeconds>;
    updated_at: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$loose> = z.looseObject({
    project_id: zId,
    tag: z.string(),
    color: z.string(),
    created_at: zUnixSeconds.optional(),
    updated_at: zUnixSeconds.optional()
});

/**
 * A project, the unit that access rights are given for.
 */
export const zProject: z.ZodObject<{
    project_id: typeof zId;
    name: z.ZodString;
    tag: z.ZodArray<typeof zProjectTag>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    project_id: zId,
    name: z.string(),
    tag: z.array(zProjectTag),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A project as a change of it answers, which says nothing about tags.
 */
export const zProjectWithoutTags: z.ZodObject<{
    project_id: typeof zId;
    name: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    project_id: zId,
    name: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * What a kind of finding puts at risk, and what to do about it.
 */
export const zRecommend: z.ZodObject<{
    finding_id: typeof zId;
    recommend_id: typeof zId;
    data_source: z.ZodString;
    type: z.ZodString;
    risk: z.ZodString;
    recommendation: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    finding_id: zId,
    recommend_id: zId,
    data_source: z.string(),
    type: z.string(),
    risk: z.string(),
    recommendation: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The link between an alert and one of its findings.
 */
export const zRelAlertFinding: z.ZodObject<{
    alert_id: typeof zId;
    finding_id: typeof zId;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    alert_id: zId,
    finding_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The attachment of a scanner to an Azure subscription. Where nothing is attached, the ids are missing and
 * `created_at` and `updated_at` are negative; the presence of `azure_id` is the test for "attached".
 */
export const zRelAzureDataSource: z.ZodObject<{
    azure_id: z.ZodOptional<typeof zId>;
    azure_data_source_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    subscription_id: z.ZodOptional<z.ZodString>;
    name: z.ZodString;
    description: z.ZodString;
    max_score: z.ZodNumber;
    specific_version: z.ZodString;
}, z.core.$loose> = z.looseObject({
    azure_id: zId.optional(),
    azure_data_source_id: zId.optional(),
    project_id: zId.optional(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    subscription_id: z.string().optional(),
    name: z.string(),
    description: z.string(),
    max_score: z.number(),
    specific_version: z.string()
});

/**
 * An attachment to store. It has no `specific_version`: a stored one stays as it is.
 */
export const zRelAzureDataSourceForUpsert: z.ZodObject<{
    azure_id: typeof zId;
    azure_data_source_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$strict> = z.strictObject({
    azure_id: zId,
    azure_data_source_id: zId,
    project_id: zId.optional(),
    status: zScanStatusInput.optional(),
    status_detail: z.string().optional(),
    scan_at: zUnixSeconds.optional()
});

/**
 * The attachment of an OSINT scanner to a watched resource. It has an id of its own.
 */
export const zRelOsintDataSource: z.ZodObject<{
    rel_osint_data_source_id: typeof zId;
    osint_data_source_id: typeof zId;
    osint_id: typeof zId;
    project_id: typeof zId;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    rel_osint_data_source_id: zId,
    osint_data_source_id: zId,
    osint_id: zId,
    project_id: zId,
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A plan for repairing one finding, written by a language model.
 */
export const zRemediationProposal: z.ZodObject<{
    remediation_proposal_id: typeof zId;
    finding_id: typeof zId;
    project_id: typeof zId;
    status: typeof zRemediationProposalStatus;
    status_detail: z.ZodString;
    remediation_plan: z.ZodString;
    generated_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    remediation_proposal_id: zId,
    finding_id: zId,
    project_id: zId,
    status: zRemediationProposalStatus,
    status_detail: z.string(),
    remediation_plan: z.string(),
    generated_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A stored report of a project.
 */
export const zReport: z.ZodObject<{
    report_id: typeof zId;
    project_id: typeof zId;
    name: z.ZodString;
    type: typeof zReportType;
    status: typeof zReportStatus;
    content: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    report_id: zId,
    project_id: zId,
    name: z.string(),
    type: zReportType,
    status: zReportStatus,
    content: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The report that was looked up. Where there is none, the ids, `type` and `status` are missing and both times are
 * -62135596800; the presence of `report_id` is the test for "found".
 */
export const zReportLookup: z.ZodObject<{
    report_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
    type: z.ZodOptional<typeof zReportType>;
    status: z.ZodOptional<typeof zReportStatus>;
    content: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    report_id: zId.optional(),
    project_id: zId.optional(),
    name: z.string(),
    type: zReportType.optional(),
    status: zReportStatus.optional(),
    content: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * Something that findings are about, known by its name within the project.
 */
export const zResource: z.ZodObject<{
    resource_id: typeof zId;
    resource_name: z.ZodString;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    resource_id: zId,
    resource_name: z.string(),
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A tag on a resource.
 */
export const zResourceTag: z.ZodObject<{
    resource_tag_id: typeof zId;
    resource_id: typeof zId;
    project_id: typeof zId;
    tag: z.ZodString;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    resource_tag_id: zId,
    resource_id: zId,
    project_id: zId,
    tag: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A role of a project, held by users and access tokens. What it allows is in its policies.
 */
export const zRole: z.ZodObject<{
    role_id: typeof zId;
    name: z.ZodString;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    role_id: zId,
    name: z.string(),
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A policy that a role has.
 */
export const zRolePolicy: z.ZodObject<{
    role_id: typeof zId;
    policy_id: typeof zId;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    role_id: zId,
    policy_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A moment in unix seconds; the last one accepted is 253402268399.
 */
export const zUnixSecondsInput: z.ZodInt = z.int().gte(0).lte(253402268399);

export const zAccessTokenForGenerate: z.ZodObject<{
    access_token_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    project_id: z.ZodOptional<typeof zId>;
    expired_at: z.ZodOptional<typeof zUnixSecondsInput>;
    last_updated_user_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    access_token_id: zId.optional(),
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    project_id: zId.optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zAccessTokenForUpdate: z.ZodObject<{
    access_token_id: typeof zId;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    project_id: z.ZodOptional<typeof zId>;
    expired_at: z.ZodOptional<typeof zUnixSecondsInput>;
    last_updated_user_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    access_token_id: zId,
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    project_id: zId.optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zAlertCondNotificationForUpsert: z.ZodObject<{
    alert_condition_id: typeof zId;
    notification_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    cache_second: z.ZodOptional<z.ZodInt>;
    notified_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    alert_condition_id: zId,
    notification_id: zId,
    project_id: zId.optional(),
    cache_second: z.int().gte(0).optional(),
    notified_at: zUnixSecondsInput.optional()
});

export const zApplicationScanForUpsert: z.ZodObject<{
    application_scan_id: z.ZodOptional<z.ZodInt>;
    project_id: z.ZodOptional<typeof zId>;
    diagnosis_data_source_id: typeof zId;
    name: z.ZodString;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
    scan_type: z.ZodOptional<typeof zApplicationScanTypeInput>;
}, z.core.$strict> = z.strictObject({
    application_scan_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    diagnosis_data_source_id: zId,
    name: z.string().min(1).max(200),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional(),
    scan_type: zApplicationScanTypeInput.optional()
});

export const zAwsRelDataSourceForUpsert: z.ZodObject<{
    aws_id: typeof zId;
    aws_data_source_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    assume_role_arn: z.ZodString;
    external_id: z.ZodString;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
    specific_version: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    aws_id: zId,
    aws_data_source_id: zId,
    project_id: zId.optional(),
    assume_role_arn: z.string().min(1).max(255),
    external_id: z.string().max(255),
    status: zScanStatusInput.optional(),
    status_detail: z.string().optional(),
    scan_at: zUnixSecondsInput.optional(),
    specific_version: z.string().max(64).optional()
});

export const zCodeScanSettingForUpsert: z.ZodObject<{
    github_setting_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    code_data_source_id: typeof zId;
    repository_pattern: z.ZodOptional<z.ZodString>;
    scan_public: z.ZodOptional<z.ZodBoolean>;
    scan_internal: z.ZodOptional<z.ZodBoolean>;
    scan_private: z.ZodOptional<z.ZodBoolean>;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    github_setting_id: zId,
    project_id: zId.optional(),
    code_data_source_id: zId,
    repository_pattern: z.string().max(128).optional(),
    scan_public: z.boolean().optional(),
    scan_internal: z.boolean().optional(),
    scan_private: z.boolean().optional(),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional()
});

export const zDependencySettingForUpsert: z.ZodObject<{
    github_setting_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    code_data_source_id: typeof zId;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
    repository_pattern: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    github_setting_id: zId,
    project_id: zId.optional(),
    code_data_source_id: zId,
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional(),
    repository_pattern: z.string().optional()
});

export const zGcpDataSourceForUpsert: z.ZodObject<{
    gcp_id: typeof zId;
    google_data_source_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
    specific_version: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    gcp_id: zId,
    google_data_source_id: zId,
    project_id: zId.optional(),
    status: zScanStatusInput.optional(),
    status_detail: z.string().optional(),
    scan_at: zUnixSecondsInput.optional(),
    specific_version: z.string().max(64).optional()
});

export const zGitleaksSettingForUpsert: z.ZodObject<{
    github_setting_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    code_data_source_id: typeof zId;
    repository_pattern: z.ZodOptional<z.ZodString>;
    scan_public: z.ZodOptional<z.ZodBoolean>;
    scan_internal: z.ZodOptional<z.ZodBoolean>;
    scan_private: z.ZodOptional<z.ZodBoolean>;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    github_setting_id: zId,
    project_id: zId.optional(),
    code_data_source_id: zId,
    repository_pattern: z.string().max(128).optional(),
    scan_public: z.boolean().optional(),
    scan_internal: z.boolean().optional(),
    scan_private: z.boolean().optional(),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional()
});

export const zPendFindingForUpsert: z.ZodObject<{
    finding_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    note: z.ZodOptional<z.ZodString>;
    expired_at: z.ZodOptional<typeof zUnixSecondsInput>;
    reason: z.ZodOptional<typeof zPendReasonInput>;
    pend_user_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    finding_id: zId,
    project_id: zId.optional(),
    note: z.string().optional(),
    expired_at: zUnixSecondsInput.optional(),
    reason: zPendReasonInput.optional(),
    pend_user_id: zId.optional()
});

export const zPortscanTargetForUpsert: z.ZodObject<{
    portscan_target_id: z.ZodOptional<z.ZodInt>;
    project_id: z.ZodOptional<typeof zId>;
    portscan_setting_id: typeof zId;
    target: z.ZodString;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    portscan_target_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    portscan_setting_id: zId,
    target: z.string().min(1).max(300),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional()
});

export const zRelOsintDataSourceForUpsert: z.ZodObject<{
    rel_osint_data_source_id: z.ZodOptional<z.ZodInt>;
    osint_data_source_id: typeof zId;
    osint_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    rel_osint_data_source_id: z.int().gte(0).optional(),
    osint_data_source_id: zId,
    osint_id: zId,
    project_id: zId.optional(),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional()
});

/**
 * A person who signed in, or was entered before.
 */
export const zUser: z.ZodObject<{
    user_id: typeof zId;
    sub: z.ZodString;
    name: z.ZodString;
    activated: z.ZodBoolean;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    user_idp_key: z.ZodString;
    is_admin: z.ZodBoolean;
}, z.core.$loose> = z.looseObject({
    user_id: zId,
    sub: z.string(),
    name: z.string(),
    activated: z.boolean(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    user_idp_key: z.string(),
    is_admin: z.boolean()
});

export const zUserForUpsert: z.ZodObject<{
    sub: z.ZodOptional<z.ZodString>;
    name: z.ZodString;
    activated: z.ZodBoolean;
    user_idp_key: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    sub: z.string().max(255).optional(),
    name: z.string().min(1).max(64),
    activated: z.boolean(),
    user_idp_key: z.string().optional()
});

/**
 * A role of a project that waits for somebody to sign in for the first time.
 */
export const zUserReserved: z.ZodObject<{
    reserved_id: typeof zId;
    user_idp_key: z.ZodString;
    role_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    reserved_id: zId,
    user_idp_key: z.string(),
    role_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

export const zUserReservedForUpsert: z.ZodObject<{
    reserved_id: z.ZodOptional<z.ZodInt>;
    user_idp_key: z.ZodString;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    reserved_id: z.int().gte(0).optional(),
    user_idp_key: z.string().min(1).max(255),
    role_id: zId
});

/**
 * A role that a user holds in a project.
 */
export const zUserRole: z.ZodObject<{
    user_id: typeof zId;
    role_id: typeof zId;
    project_id: typeof zId;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
}, z.core.$loose> = z.looseObject({
    user_id: zId,
    role_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The scan of one WordPress site.
 */
export const zWpscanSetting: z.ZodObject<{
    wpscan_setting_id: typeof zId;
    project_id: typeof zId;
    diagnosis_data_source_id: typeof zId;
    target_url: z.ZodString;
    status: typeof zScanStatus;
    status_detail: z.ZodString;
    scan_at: z.ZodOptional<typeof zUnixSeconds>;
    created_at: typeof zUnixSeconds;
    updated_at: typeof zUnixSeconds;
    options: z.ZodString;
}, z.core.$loose> = z.looseObject({
    wpscan_setting_id: zId,
    project_id: zId,
    diagnosis_data_source_id: zId,
    target_url: z.string(),
    status: zScanStatus,
    status_detail: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    options: z.string()
});

export const zWpscanSettingForUpsert: z.ZodObject<{
    wpscan_setting_id: z.ZodOptional<z.ZodInt>;
    project_id: z.ZodOptional<typeof zId>;
    diagnosis_data_source_id: typeof zId;
    target_url: z.ZodString;
    status: z.ZodOptional<typeof zScanStatusInput>;
    status_detail: z.ZodOptional<z.ZodString>;
    scan_at: z.ZodOptional<typeof zUnixSecondsInput>;
    options: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    wpscan_setting_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    diagnosis_data_source_id: zId,
    target_url: z.string().min(1).max(200),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional(),
    options: z.string().optional()
});

export const zSigninOutput: typeof zSigninIdentity = zSigninIdentity;

export const zListAwsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    aws_id: z.ZodOptional<typeof zId>;
    aws_account_id: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId.optional(),
    aws_account_id: z.string().regex(/^[0-9]{12}$/).optional()
});

export const zListAwsOutput: z.ZodObject<{
    aws: z.ZodArray<typeof zAws>;
}, z.core.$loose> = z.looseObject({
    aws: z.array(zAws)
});

export const zPutAwsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    aws: typeof zAwsForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    aws: zAwsForUpsert
});

export const zPutAwsOutput: z.ZodObject<{
    aws: typeof zAws;
}, z.core.$loose> = z.looseObject({
    aws: zAws
});

export const zDeleteAwsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    aws_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId
});

export const zDeleteAwsOutput: typeof zEmptyData = zEmptyData;

export const zListAwsDataSourcesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    aws_id: typeof zId;
    data_source: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId,
    data_source: z.string().max(64).optional()
});

export const zListAwsDataSourcesOutput: z.ZodObject<{
    data_source: z.ZodArray<typeof zAwsDataSource>;
}, z.core.$loose> = z.looseObject({
    data_source: z.array(zAwsDataSource)
});

export const zAttachAwsDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    attach_data_source: typeof zAwsRelDataSourceForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    attach_data_source: zAwsRelDataSourceForUpsert
});

export const zAttachAwsDataSourceOutput: z.ZodObject<{
    data_source: typeof zAwsRelDataSource;
}, z.core.$loose> = z.looseObject({
    data_source: zAwsRelDataSource
});

export const zDetachAwsDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    aws_id: typeof zId;
    aws_data_source_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId,
    aws_data_source_id: zId
});

export const zDetachAwsDataSourceOutput: typeof zEmptyData = zEmptyData;

export const zInvokeAwsScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    aws_id: typeof zId;
    aws_data_source_id: typeof zId;
    scan_only: z.ZodOptional<z.ZodBoolean>;
    full_scan: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId,
    aws_data_source_id: zId,
    scan_only: z.boolean().optional(),
    full_scan: z.boolean().optional()
});

export const zInvokeAwsScanOutput: typeof zEmptyData = zEmptyData;

export const zListFindingsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    data_source: z.ZodOptional<z.ZodArray<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    from_score: z.ZodOptional<z.ZodNumber>;
    to_score: z.ZodOptional<z.ZodNumber>;
    tag: z.ZodOptional<z.ZodArray<z.ZodString>>;
    sort: z.ZodOptional<z.ZodEnum<{ 'finding_id': 'finding_id'; 'description': 'description'; 'data_source': 'data_source'; 'resource_name': 'resource_name'; 'score': 'score'; 'updated_at': 'updated_at' }>>;
    direction: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    offset: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
    status: z.ZodOptional<typeof zFindingStatus>;
    finding_id: z.ZodOptional<typeof zId>;
    alert_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    data_source: z.array(z.string().max(64)).optional(),
    resource_name: z.array(z.string().max(512)).optional(),
    from_score: z.number().gte(0).lte(1).optional(),
    to_score: z.number().gte(0).lte(1).optional(),
    tag: z.array(z.string().max(64)).optional(),
    sort: z.enum([
        'finding_id',
        'description',
        'data_source',
        'resource_name',
        'score',
        'updated_at'
    ]).optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(0).lte(200).optional(),
    status: zFindingStatus.optional(),
    finding_id: zId.optional(),
    alert_id: zId.optional()
});

export const zListFindingsOutput: z.ZodObject<{
    finding_id: z.ZodArray<typeof zId>;
    count: z.ZodInt;
    total: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    finding_id: z.array(zId),
    count: z.int(),
    total: z.int()
});

export const zGetFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGetFindingOutput: z.ZodObject<{
    finding: z.ZodOptional<typeof zFinding>;
}, z.core.$loose> = z.looseObject({
    finding: zFinding.optional()
});

export const zListFindingTagsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
    sort: z.ZodOptional<z.ZodEnum<{ 'finding_tag_id': 'finding_tag_id'; 'tag': 'tag'; 'updated_at': 'updated_at' }>>;
    direction: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    offset: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    sort: z.enum([
        'finding_tag_id',
        'tag',
        'updated_at'
    ]).optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(0).lte(200).optional()
});

export const zListFindingTagsOutput: z.ZodObject<{
    tag: z.ZodArray<typeof zFindingTag>;
    count: z.ZodInt;
    total: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    tag: z.array(zFindingTag),
    count: z.int(),
    total: z.int()
});

export const zListFindingTagNamesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    sort: z.ZodOptional<z.ZodEnum<{ 'finding_tag_id': 'finding_tag_id'; 'tag': 'tag'; 'updated_at': 'updated_at' }>>;
    direction: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    offset: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    sort: z.enum([
        'finding_tag_id',
        'tag',
        'updated_at'
    ]).optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(0).lte(200).optional()
});

export const zListFindingTagNamesOutput: z.ZodObject<{
    tag: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
    total: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    tag: z.array(z.string()),
    count: z.int(),
    total: z.int()
});

export const zListResourcesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    resource_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tag: z.ZodOptional<z.ZodArray<z.ZodString>>;
    sort: z.ZodOptional<z.ZodEnum<{ 'resource_id': 'resource_id'; 'resource_name': 'resource_name'; 'updated_at': 'updated_at' }>>;
    direction: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    offset: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
    resource_id: z.ZodOptional<typeof zId>;
    namespace: z.ZodOptional<z.ZodString>;
    resource_type: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    resource_name: z.array(z.string().max(512)).optional(),
    tag: z.array(z.string().max(64)).optional(),
    sort: z.enum([
        'resource_id',
        'resource_name',
        'updated_at'
    ]).optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(0).lte(200).optional(),
    resource_id: zId.optional(),
    namespace: z.string().max(64).optional(),
    resource_type: z.string().max(64).optional()
});

export const zListResourcesOutput: z.ZodObject<{
    resource_id: z.ZodArray<typeof zId>;
    count: z.ZodInt;
    total: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    resource_id: z.array(zId),
    count: z.int(),
    total: z.int()
});

export const zListResourceTagsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    resource_id: typeof zId;
    sort: z.ZodOptional<z.ZodEnum<{ 'resource_tag_id': 'resource_tag_id'; 'tag': 'tag'; 'updated_at': 'updated_at' }>>;
    direction: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    offset: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    resource_id: zId,
    sort: z.enum([
        'resource_tag_id',
        'tag',
        'updated_at'
    ]).optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(0).lte(200).optional()
});

export const zListResourceTagsOutput: z.ZodObject<{
    tag: z.ZodArray<typeof zResourceTag>;
    count: z.ZodInt;
    total: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    tag: z.array(zResourceTag),
    count: z.int(),
    total: z.int()
});

export const zListResourceTagNamesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    sort: z.ZodOptional<z.ZodEnum<{ 'resource_tag_id': 'resource_tag_id'; 'tag': 'tag'; 'updated_at': 'updated_at' }>>;
    direction: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    offset: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    sort: z.enum([
        'resource_tag_id',
        'tag',
        'updated_at'
    ]).optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(0).lte(200).optional()
});

export const zListResourceTagNamesOutput: z.ZodObject<{
    tag: z.ZodArray<z.ZodString>;
    count: z.ZodInt;
    total: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    tag: z.array(z.string()),
    count: z.int(),
    total: z.int()
});

export const zGetResourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    resource_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    resource_id: zId
});

export const zGetResourceOutput: z.ZodObject<{
    resource: z.ZodOptional<typeof zResource>;
}, z.core.$loose> = z.looseObject({
    resource: zResource.optional()
});

export const zGetPendFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGetPendFindingOutput: z.ZodObject<{
    pend_finding: z.ZodOptional<typeof zPendFinding>;
}, z.core.$loose> = z.looseObject({
    pend_finding: zPendFinding.optional()
});

export const zListFindingSettingsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    status: z.ZodOptional<typeof zFindingSettingStatusInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    status: zFindingSettingStatusInput.optional()
});

export const zListFindingSettingsOutput: z.ZodObject<{
    finding_setting: z.ZodArray<typeof zFindingSetting>;
}, z.core.$loose> = z.looseObject({
    finding_setting: z.array(zFindingSetting)
});

export const zGetRecommendInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGetRecommendOutput: z.ZodObject<{
    recommend: z.ZodOptional<typeof zRecommend>;
}, z.core.$loose> = z.looseObject({
    recommend: zRecommend.optional()
});

export const zGetFindingAiSummaryInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
    lang: z.ZodOptional<z.ZodEnum<{ 'en': 'en'; 'ja': 'ja' }>>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    lang: z.enum(['en', 'ja']).optional()
});

export const zGetFindingAiSummaryOutput: z.ZodObject<{
    answer: z.ZodString;
}, z.core.$loose> = z.looseObject({
    answer: z.string()
});

export const zStreamFindingAiSummaryInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
    lang: z.ZodOptional<z.ZodEnum<{ 'en': 'en'; 'ja': 'ja' }>>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    lang: z.enum(['en', 'ja']).optional()
});

export const zPutFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding: typeof zFindingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding: zFindingForUpsert
});

export const zPutFindingOutput: z.ZodObject<{
    finding: typeof zFinding;
}, z.core.$loose> = z.looseObject({
    finding: zFinding
});

export const zDeleteFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zDeleteFindingOutput: typeof zEmptyData = zEmptyData;

export const zTagFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    tag: typeof zFindingTagForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    tag: zFindingTagForUpsert
});

export const zTagFindingOutput: z.ZodObject<{
    tag: typeof zFindingTag;
}, z.core.$loose> = z.looseObject({
    tag: zFindingTag
});

export const zUntagFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_tag_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_tag_id: zId
});

export const zUntagFindingOutput: typeof zEmptyData = zEmptyData;

export const zPutResourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    resource: typeof zResourceForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    resource: zResourceForUpsert
});

export const zPutResourceOutput: z.ZodObject<{
    resource: typeof zResource;
}, z.core.$loose> = z.looseObject({
    resource: zResource
});

export const zDeleteResourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    resource_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    resource_id: zId
});

export const zDeleteResourceOutput: typeof zEmptyData = zEmptyData;

export const zPutPendFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    pend_finding: typeof zPendFindingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    pend_finding: zPendFindingForUpsert
});

export const zPutPendFindingOutput: z.ZodObject<{
    pend_finding: typeof zPendFinding;
}, z.core.$loose> = z.looseObject({
    pend_finding: zPendFinding
});

export const zDeletePendFindingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zDeletePendFindingOutput: typeof zEmptyData = zEmptyData;

export const zPutFindingSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_setting: typeof zFindingSettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_setting: zFindingSettingForUpsert
});

export const zPutFindingSettingOutput: z.ZodObject<{
    finding_setting: typeof zFindingSetting;
}, z.core.$loose> = z.looseObject({
    finding_setting: zFindingSetting
});

export const zDeleteFindingSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_setting_id: zId
});

export const zDeleteFindingSettingOutput: typeof zEmptyData = zEmptyData;

export const zPutRecommendInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
    data_source: z.ZodString;
    type: z.ZodString;
    risk: z.ZodOptional<z.ZodString>;
    recommendation: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    data_source: z.string().min(1).max(64),
    type: z.string().min(1).max(255),
    risk: z.string().optional(),
    recommendation: z.string().optional()
});

export const zPutRecommendOutput: z.ZodObject<{
    recommend: typeof zRecommend;
}, z.core.$loose> = z.looseObject({
    recommend: zRecommend
});

export const zListOrganizationFindingsInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    data_source: z.ZodOptional<z.ZodArray<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    from_score: z.ZodOptional<z.ZodNumber>;
    to_score: z.ZodOptional<z.ZodNumber>;
    tag: z.ZodOptional<z.ZodArray<z.ZodString>>;
    sort: z.ZodOptional<z.ZodEnum<{ 'finding_id': 'finding_id'; 'description': 'description'; 'data_source': 'data_source'; 'resource_name': 'resource_name'; 'score': 'score'; 'updated_at': 'updated_at' }>>;
    direction: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    offset: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
    status: z.ZodOptional<typeof zFindingStatus>;
    finding_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    data_source: z.array(z.string().max(64)).optional(),
    resource_name: z.array(z.string().max(512)).optional(),
    from_score: z.number().gte(0).lte(1).optional(),
    to_score: z.number().gte(0).lte(1).optional(),
    tag: z.array(z.string().max(64)).optional(),
    sort: z.enum([
        'finding_id',
        'description',
        'data_source',
        'resource_name',
        'score',
        'updated_at'
    ]).optional(),
    direction: z.enum(['asc', 'desc']).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(0).optional(),
    status: zFindingStatus.optional(),
    finding_id: zId.optional()
});

export const zListOrganizationFindingsOutput: z.ZodObject<{
    findings: z.ZodArray<typeof zFindingDetail>;
    count: z.ZodInt;
    total: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    findings: z.array(zFindingDetail),
    count: z.int(),
    total: z.int()
});

export const zListAlertsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    status: z.ZodOptional<z.ZodArray<typeof zAlertStatusInput>>;
    severity: z.ZodOptional<z.ZodArray<typeof zAlertSeverityInput>>;
    description: z.ZodOptional<z.ZodString>;
    from_at: z.ZodOptional<typeof zUnixSecondsInput>;
    to_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    status: z.array(zAlertStatusInput).optional(),
    severity: z.array(zAlertSeverityInput).optional(),
    description: z.string().max(200).optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertsOutput: z.ZodObject<{
    alert: z.ZodArray<typeof zAlert>;
}, z.core.$loose> = z.looseObject({
    alert: z.array(zAlert)
});

export const zListAlertHistoryInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_id: zId.optional()
});

export const zListAlertHistoryOutput: z.ZodObject<{
    alert_history: z.ZodArray<typeof zAlertHistory>;
}, z.core.$loose> = z.looseObject({
    alert_history: z.array(zAlertHistory)
});

export const zListRelAlertFindingsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_id: z.ZodOptional<typeof zId>;
    finding_id: z.ZodOptional<typeof zId>;
    from_at: z.ZodOptional<typeof zUnixSecondsInput>;
    to_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_id: zId.optional(),
    finding_id: zId.optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListRelAlertFindingsOutput: z.ZodObject<{
    rel_alert_finding: z.ZodArray<typeof zRelAlertFinding>;
}, z.core.$loose> = z.looseObject({
    rel_alert_finding: z.array(zRelAlertFinding)
});

export const zListAlertConditionsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    severity: z.ZodOptional<z.ZodArray<typeof zAlertSeverityInput>>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    from_at: z.ZodOptional<typeof zUnixSecondsInput>;
    to_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    severity: z.array(zAlertSeverityInput).optional(),
    enabled: z.boolean().optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertConditionsOutput: z.ZodObject<{
    alert_condition: z.ZodArray<typeof zAlertCondition>;
}, z.core.$loose> = z.looseObject({
    alert_condition: z.array(zAlertCondition)
});

export const zListAlertRulesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    from_score: z.ZodOptional<z.ZodNumber>;
    to_score: z.ZodOptional<z.ZodNumber>;
    from_at: z.ZodOptional<typeof zUnixSecondsInput>;
    to_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    from_score: z.number().gte(0).lte(1).optional(),
    to_score: z.number().gte(0).lte(1).optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertRulesOutput: z.ZodObject<{
    alert_rule: z.ZodArray<typeof zAlertRule>;
}, z.core.$loose> = z.looseObject({
    alert_rule: z.array(zAlertRule)
});

export const zListAlertConditionRulesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_condition_id: z.ZodOptional<typeof zId>;
    alert_rule_id: z.ZodOptional<typeof zId>;
    from_at: z.ZodOptional<typeof zUnixSecondsInput>;
    to_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId.optional(),
    alert_rule_id: zId.optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertConditionRulesOutput: z.ZodObject<{
    alert_cond_rule: z.ZodArray<typeof zAlertCondRule>;
}, z.core.$loose> = z.looseObject({
    alert_cond_rule: z.array(zAlertCondRule)
});

export const zListNotificationsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    type: z.ZodOptional<z.ZodString>;
    from_at: z.ZodOptional<typeof zUnixSecondsInput>;
    to_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    type: z.string().optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListNotificationsOutput: z.ZodObject<{
    notification: z.ZodArray<typeof zNotification>;
}, z.core.$loose> = z.looseObject({
    notification: z.array(zNotification)
});

export const zListAlertConditionNotificationsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_condition_id: z.ZodOptional<typeof zId>;
    notification_id: z.ZodOptional<typeof zId>;
    from_at: z.ZodOptional<typeof zUnixSecondsInput>;
    to_at: z.ZodOptional<typeof zUnixSecondsInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId.optional(),
    notification_id: zId.optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertConditionNotificationsOutput: z.ZodObject<{
    alert_cond_notification: z.ZodArray<typeof zAlertCondNotification>;
}, z.core.$loose> = z.looseObject({
    alert_cond_notification: z.array(zAlertCondNotification)
});

export const zRequestProjectRoleInput: z.ZodObject<{
    project_id: typeof zId;
    user_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId,
    user_id: zId
});

export const zRequestProjectRoleOutput: typeof zEmptyData = zEmptyData;

export const zPutAlertFirstViewedAtInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_id: zId.optional()
});

export const zPutAlertFirstViewedAtOutput: typeof zEmptyData = zEmptyData;

export const zPutAlertInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert: typeof zAlertForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert: zAlertForUpsert
});

export const zPutAlertOutput: z.ZodObject<{
    alert: typeof zAlert;
}, z.core.$loose> = z.looseObject({
    alert: zAlert
});

export const zPutAlertConditionInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_condition: typeof zAlertConditionForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_condition: zAlertConditionForUpsert
});

export const zPutAlertConditionOutput: z.ZodObject<{
    alert_condition: typeof zAlertCondition;
}, z.core.$loose> = z.looseObject({
    alert_condition: zAlertCondition
});

export const zPutAlertRuleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_rule: typeof zAlertRuleForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_rule: zAlertRuleForUpsert
});

export const zPutAlertRuleOutput: z.ZodObject<{
    alert_rule: typeof zAlertRule;
}, z.core.$loose> = z.looseObject({
    alert_rule: zAlertRule
});

export const zPutAlertConditionRuleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_cond_rule: typeof zAlertCondRuleForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_cond_rule: zAlertCondRuleForUpsert
});

export const zPutAlertConditionRuleOutput: z.ZodObject<{
    alert_cond_rule: typeof zAlertCondRule;
}, z.core.$loose> = z.looseObject({
    alert_cond_rule: zAlertCondRule
});

export const zPutNotificationInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    notification: typeof zNotificationForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    notification: zNotificationForUpsert
});

export const zPutNotificationOutput: z.ZodObject<{
    notification: z.ZodOptional<typeof zNotification>;
}, z.core.$loose> = z.looseObject({
    notification: zNotification.optional()
});

export const zPutAlertConditionNotificationInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_cond_notification: typeof zAlertCondNotificationForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_cond_notification: zAlertCondNotificationForUpsert
});

export const zPutAlertConditionNotificationOutput: z.ZodObject<{
    alert_cond_notification: typeof zAlertCondNotification;
}, z.core.$loose> = z.looseObject({
    alert_cond_notification: zAlertCondNotification
});

export const zDeleteAlertConditionInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_condition_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId
});

export const zDeleteAlertConditionOutput: typeof zEmptyData = zEmptyData;

export const zDeleteAlertRuleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_rule_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_rule_id: zId
});

export const zDeleteAlertRuleOutput: typeof zEmptyData = zEmptyData;

export const zDeleteAlertConditionRuleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_condition_id: typeof zId;
    alert_rule_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId,
    alert_rule_id: zId
});

export const zDeleteAlertConditionRuleOutput: typeof zEmptyData = zEmptyData;

export const zDeleteNotificationInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    notification_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    notification_id: zId
});

export const zDeleteNotificationOutput: typeof zEmptyData = zEmptyData;

export const zDeleteAlertConditionNotificationInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_condition_id: typeof zId;
    notification_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId,
    notification_id: zId
});

export const zDeleteAlertConditionNotificationOutput: typeof zEmptyData = zEmptyData;

export const zAnalyzeAlertInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    alert_condition_id: z.ZodOptional<z.ZodArray<typeof zId>>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: z.array(zId).optional()
});

export const zAnalyzeAlertOutput: typeof zEmptyData = zEmptyData;

export const zTestNotificationInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    notification_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    notification_id: zId
});

export const zTestNotificationOutput: typeof zEmptyData = zEmptyData;

export const zListProjectsInput: z.ZodObject<{
    user_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    user_id: zId.optional(),
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    organization_id: zId.optional()
});

export const zListProjectsOutput: z.ZodObject<{
    project: z.ZodArray<typeof zProject>;
}, z.core.$loose> = z.looseObject({
    project: z.array(zProject)
});

export const zCreateProjectInput: z.ZodObject<{
    user_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    user_id: zId.optional(),
    name: z.string().min(1).max(64)
});

export const zCreateProjectOutput: z.ZodObject<{
    project: typeof zProject;
}, z.core.$loose> = z.looseObject({
    project: zProject
});

export const zListProjectOrganizationInvitationsInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId.optional()
});

export const zListProjectOrganizationInvitationsOutput: z.ZodObject<{
    organization_invitations: z.ZodArray<typeof zOrganizationInvitation>;
}, z.core.$loose> = z.looseObject({
    organization_invitations: z.array(zOrganizationInvitation)
});

export const zUpdateProjectInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    name: z.string().min(1).max(64)
});

export const zUpdateProjectOutput: z.ZodObject<{
    project: typeof zProjectWithoutTags;
}, z.core.$loose> = z.looseObject({
    project: zProjectWithoutTags
});

export const zDeleteProjectInput: z.ZodObject<{
    project_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId
});

export const zDeleteProjectOutput: typeof zEmptyData = zEmptyData;

export const zTagProjectInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    tag: z.ZodString;
    color: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    tag: z.string().min(1).max(512),
    color: z.string().max(32).optional()
});

export const zTagProjectOutput: z.ZodObject<{
    project_tag: typeof zProjectTag;
}, z.core.$loose> = z.looseObject({
    project_tag: zProjectTag
});

export const zUntagProjectInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    tag: z.ZodString;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    tag: z.string().min(1).max(512)
});

export const zUntagProjectOutput: typeof zEmptyData = zEmptyData;

export const zReplyOrganizationInvitationInput: z.ZodObject<{
    organization_id: typeof zId;
    project_id: z.ZodOptional<typeof zId>;
    status: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>]>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId,
    project_id: zId.optional(),
    status: z.union([
        z.literal(1),
        z.literal(2),
        z.literal(3)
    ])
});

export const zReplyOrganizationInvitationOutput: z.ZodObject<{
    organization_project: z.ZodOptional<typeof zOrganizationProject>;
}, z.core.$loose> = z.looseObject({
    organization_project: zOrganizationProject.optional()
});

export const zListUsersInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    activated: z.ZodOptional<z.ZodBoolean>;
    user_id: z.ZodOptional<typeof zId>;
    admin: z.ZodOptional<z.ZodBoolean>;
    user_idp_key: z.ZodOptional<z.ZodString>;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    activated: z.boolean().optional(),
    user_id: zId.optional(),
    admin: z.boolean().optional(),
    user_idp_key: z.string().optional(),
    organization_id: zId.optional()
});

export const zListUsersOutput: z.ZodObject<{
    user_id: z.ZodArray<typeof zId>;
}, z.core.$loose> = z.looseObject({
    user_id: z.array(zId)
});

export const zGetUserInput: z.ZodObject<{
    user_id: z.ZodOptional<typeof zId>;
    sub: z.ZodOptional<z.ZodString>;
    user_idp_key: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    user_id: zId.optional(),
    sub: z.string().optional(),
    user_idp_key: z.string().optional()
});

export const zGetUserOutput: z.ZodObject<{
    user: z.ZodOptional<typeof zUser>;
}, z.core.$loose> = z.looseObject({
    user: zUser.optional()
});

export const zIsAdminInput: z.ZodObject<{
    user_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    user_id: zId
});

export const zIsAdminOutput: z.ZodObject<{
    ok: z.ZodBoolean;
}, z.core.$loose> = z.looseObject({
    ok: z.boolean()
});

export const zPutUserInput: z.ZodObject<{
    user: typeof zUserForUpsert;
}, z.core.$strict> = z.strictObject({
    user: zUserForUpsert
});

export const zPutUserOutput: z.ZodObject<{
    user: typeof zUser;
}, z.core.$loose> = z.looseObject({
    user: zUser
});

export const zListRolesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    user_id: z.ZodOptional<typeof zId>;
    access_token_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    user_id: zId.optional(),
    access_token_id: zId.optional()
});

export const zListRolesOutput: z.ZodObject<{
    role_id: z.ZodArray<typeof zId>;
}, z.core.$loose> = z.looseObject({
    role_id: z.array(zId)
});

export const zGetRoleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    role_id: zId
});

export const zGetRoleOutput: z.ZodObject<{
    role: z.ZodOptional<typeof zRole>;
}, z.core.$loose> = z.looseObject({
    role: zRole.optional()
});

export const zListPoliciesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    role_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    role_id: zId.optional()
});

export const zListPoliciesOutput: z.ZodObject<{
    policy_id: z.ZodArray<typeof zId>;
}, z.core.$loose> = z.looseObject({
    policy_id: z.array(zId)
});

export const zGetPolicyInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    policy_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    policy_id: zId
});

export const zGetPolicyOutput: z.ZodObject<{
    policy: z.ZodOptional<typeof zPolicy>;
}, z.core.$loose> = z.looseObject({
    policy: zPolicy.optional()
});

export const zListAccessTokensInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    access_token_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    access_token_id: zId.optional()
});

export const zListAccessTokensOutput: z.ZodObject<{
    access_token: z.ZodArray<typeof zAccessToken>;
}, z.core.$loose> = z.looseObject({
    access_token: z.array(zAccessToken)
});

export const zListUserReservedInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    user_idp_key: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    user_idp_key: z.string().max(255).optional()
});

export const zListUserReservedOutput: z.ZodObject<{
    user_reserved: z.ZodArray<typeof zUserReserved>;
}, z.core.$loose> = z.looseObject({
    user_reserved: z.array(zUserReserved)
});

export const zPutRoleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    role: typeof zRoleForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    role: zRoleForUpsert
});

export const zPutRoleOutput: z.ZodObject<{
    role: typeof zRole;
}, z.core.$loose> = z.looseObject({
    role: zRole
});

export const zDeleteRoleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    role_id: zId
});

export const zDeleteRoleOutput: typeof zEmptyData = zEmptyData;

export const zAttachRoleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    user_id: typeof zId;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    user_id: zId,
    role_id: zId
});

export const zAttachRoleOutput: z.ZodObject<{
    user_role: typeof zUserRole;
}, z.core.$loose> = z.looseObject({
    user_role: zUserRole
});

export const zDetachRoleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    user_id: typeof zId;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    user_id: zId,
    role_id: zId
});

export const zDetachRoleOutput: typeof zEmptyData = zEmptyData;

export const zPutPolicyInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    policy: typeof zPolicyForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    policy: zPolicyForUpsert
});

export const zPutPolicyOutput: z.ZodObject<{
    policy: typeof zPolicy;
}, z.core.$loose> = z.looseObject({
    policy: zPolicy
});

export const zDeletePolicyInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    policy_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    policy_id: zId
});

export const zDeletePolicyOutput: typeof zEmptyData = zEmptyData;

export const zAttachPolicyInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    role_id: typeof zId;
    policy_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    role_id: zId,
    policy_id: zId
});

export const zAttachPolicyOutput: z.ZodObject<{
    role_policy: typeof zRolePolicy;
}, z.core.$loose> = z.looseObject({
    role_policy: zRolePolicy
});

export const zDetachPolicyInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    role_id: typeof zId;
    policy_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    role_id: zId,
    policy_id: zId
});

export const zDetachPolicyOutput: typeof zEmptyData = zEmptyData;

export const zGenerateAccessTokenInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    access_token: typeof zAccessTokenForGenerate;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    access_token: zAccessTokenForGenerate
});

export const zGenerateAccessTokenOutput: z.ZodObject<{
    access_token_id: typeof zId;
    access_token: z.ZodString;
}, z.core.$loose> = z.looseObject({
    access_token_id: zId,
    access_token: z.string()
});

export const zUpdateAccessTokenInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    access_token: typeof zAccessTokenForUpdate;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    access_token: zAccessTokenForUpdate
});

export const zUpdateAccessTokenOutput: z.ZodObject<{
    access_token: typeof zAccessToken;
}, z.core.$loose> = z.looseObject({
    access_token: zAccessToken
});

export const zDeleteAccessTokenInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    access_token_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    access_token_id: zId
});

export const zDeleteAccessTokenOutput: typeof zEmptyData = zEmptyData;

export const zAttachAccessTokenRoleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    access_token_id: typeof zId;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zAttachAccessTokenRoleOutput: z.ZodObject<{
    access_token_role: typeof zAccessTokenRole;
}, z.core.$loose> = z.looseObject({
    access_token_role: zAccessTokenRole
});

export const zDetachAccessTokenRoleInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    access_token_id: typeof zId;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zDetachAccessTokenRoleOutput: typeof zEmptyData = zEmptyData;

export const zPutUserReservedInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    user_reserved: typeof zUserReservedForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    user_reserved: zUserReservedForUpsert
});

export const zPutUserReservedOutput: z.ZodObject<{
    user_reserved: typeof zUserReserved;
}, z.core.$loose> = z.looseObject({
    user_reserved: zUserReserved
});

export const zDeleteUserReservedInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    reserved_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    reserved_id: zId
});

export const zDeleteUserReservedOutput: typeof zEmptyData = zEmptyData;

export const zUpdateUserAdminInput: z.ZodObject<{
    user_id: typeof zId;
    is_admin: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    user_id: zId,
    is_admin: z.boolean()
});

export const zUpdateUserAdminOutput: z.ZodObject<{
    user: typeof zUser;
}, z.core.$loose> = z.looseObject({
    user: zUser
});

export const zListOrganizationsInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    user_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    user_id: zId.optional(),
    project_id: zId.optional()
});

export const zListOrganizationsOutput: z.ZodObject<{
    organization: z.ZodArray<typeof zOrganization>;
}, z.core.$loose> = z.looseObject({
    organization: z.array(zOrganization)
});

export const zCreateOrganizationInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    user_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    user_id: zId
});

export const zCreateOrganizationOutput: z.ZodObject<{
    organization: typeof zOrganization;
}, z.core.$loose> = z.looseObject({
    organization: zOrganization
});

export const zListOrganizationInvitationsInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId.optional()
});

export const zListOrganizationInvitationsOutput: z.ZodObject<{
    organization_invitations: z.ZodArray<typeof zOrganizationInvitation>;
}, z.core.$loose> = z.looseObject({
    organization_invitations: z.array(zOrganizationInvitation)
});

export const zUpdateOrganizationInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional()
});

export const zUpdateOrganizationOutput: z.ZodObject<{
    organization: typeof zOrganization;
}, z.core.$loose> = z.looseObject({
    organization: zOrganization
});

export const zPutOrganizationInvitationInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: typeof zId;
    status: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>]>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    status: z.union([
        z.literal(1),
        z.literal(2),
        z.literal(3)
    ])
});

export const zPutOrganizationInvitationOutput: z.ZodObject<{
    organization_invitation: typeof zOrganizationInvitation;
}, z.core.$loose> = z.looseObject({
    organization_invitation: zOrganizationInvitation
});

export const zDeleteOrganizationInput: z.ZodObject<{
    organization_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId
});

export const zDeleteOrganizationOutput: typeof zEmptyData = zEmptyData;

export const zDeleteOrganizationInvitationInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId
});

export const zDeleteOrganizationInvitationOutput: typeof zEmptyData = zEmptyData;

export const zCreateProjectWithOrganizationInput: z.ZodObject<{
    user_id: typeof zId;
    name: z.ZodString;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    user_id: zId,
    name: z.string().min(1).max(64),
    organization_id: zId.optional()
});

export const zCreateProjectWithOrganizationOutput: z.ZodObject<{
    project: typeof zProject;
}, z.core.$loose> = z.looseObject({
    project: zProject
});

export const zListOrganizationRolesInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    user_id: z.ZodOptional<typeof zId>;
    access_token_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    user_id: zId.optional(),
    access_token_id: zId.optional()
});

export const zListOrganizationRolesOutput: z.ZodObject<{
    role_id: z.ZodArray<typeof zId>;
}, z.core.$loose> = z.looseObject({
    role_id: z.array(zId)
});

export const zGetOrganizationRoleInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    role_id: zId
});

export const zGetOrganizationRoleOutput: z.ZodObject<{
    role: z.ZodOptional<typeof zOrganizationRole>;
}, z.core.$loose> = z.looseObject({
    role: zOrganizationRole.optional()
});

export const zListOrganizationPoliciesInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    role_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    role_id: zId.optional()
});

export const zListOrganizationPoliciesOutput: z.ZodObject<{
    policy_id: z.ZodArray<typeof zId>;
}, z.core.$loose> = z.looseObject({
    policy_id: z.array(zId)
});

export const zGetOrganizationPolicyInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    policy_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    policy_id: zId
});

export const zGetOrganizationPolicyOutput: z.ZodObject<{
    policy: z.ZodOptional<typeof zOrganizationPolicy>;
}, z.core.$loose> = z.looseObject({
    policy: zOrganizationPolicy.optional()
});

export const zListOrganizationUserReservedInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    user_idp_key: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    user_idp_key: z.string().max(255).optional()
});

export const zListOrganizationUserReservedOutput: z.ZodObject<{
    user_reserved: z.ZodArray<typeof zOrganizationUserReserved>;
}, z.core.$loose> = z.looseObject({
    user_reserved: z.array(zOrganizationUserReserved)
});

export const zListOrganizationAccessTokensInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    access_token_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    access_token_id: zId.optional()
});

export const zListOrganizationAccessTokensOutput: z.ZodObject<{
    access_token: z.ZodArray<typeof zOrganizationAccessToken>;
}, z.core.$loose> = z.looseObject({
    access_token: z.array(zOrganizationAccessToken)
});

export const zPutOrganizationRoleInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().min(1).max(64)
});

export const zPutOrganizationRoleOutput: z.ZodObject<{
    role: typeof zOrganizationRole;
}, z.core.$loose> = z.looseObject({
    role: zOrganizationRole
});

export const zPutOrganizationPolicyInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
    action_ptn: z.ZodString;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().min(1).max(64),
    action_ptn: z.string().min(1)
});

export const zPutOrganizationPolicyOutput: z.ZodObject<{
    policy: typeof zOrganizationPolicy;
}, z.core.$loose> = z.looseObject({
    policy: zOrganizationPolicy
});

export const zAttachOrganizationRoleInput: z.ZodObject<{
    user_id: typeof zId;
    role_id: typeof zId;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    user_id: zId,
    role_id: zId,
    organization_id: zId.optional()
});

export const zAttachOrganizationRoleOutput: z.ZodObject<{
    role: typeof zOrganizationRole;
}, z.core.$loose> = z.looseObject({
    role: zOrganizationRole
});

export const zAttachOrganizationPolicyInput: z.ZodObject<{
    role_id: typeof zId;
    policy_id: typeof zId;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    role_id: zId,
    policy_id: zId,
    organization_id: zId.optional()
});

export const zAttachOrganizationPolicyOutput: z.ZodObject<{
    policy: typeof zOrganizationPolicy;
}, z.core.$loose> = z.looseObject({
    policy: zOrganizationPolicy
});

export const zDetachOrganizationRoleInput: z.ZodObject<{
    user_id: typeof zId;
    role_id: typeof zId;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    user_id: zId,
    role_id: zId,
    organization_id: zId.optional()
});

export const zDetachOrganizationRoleOutput: typeof zEmptyData = zEmptyData;

export const zDetachOrganizationPolicyInput: z.ZodObject<{
    role_id: typeof zId;
    policy_id: typeof zId;
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    role_id: zId,
    policy_id: zId,
    organization_id: zId.optional()
});

export const zDetachOrganizationPolicyOutput: typeof zEmptyData = zEmptyData;

export const zDeleteOrganizationRoleInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    role_id: zId
});

export const zDeleteOrganizationRoleOutput: typeof zEmptyData = zEmptyData;

export const zDeleteOrganizationPolicyInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    policy_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    policy_id: zId
});

export const zDeleteOrganizationPolicyOutput: typeof zEmptyData = zEmptyData;

export const zDeleteOrganizationUserReservedInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    reserved_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    reserved_id: zId
});

export const zDeleteOrganizationUserReservedOutput: typeof zEmptyData = zEmptyData;

export const zPutOrganizationUserReservedInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    reserved_id: z.ZodOptional<z.ZodInt>;
    user_idp_key: z.ZodString;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    reserved_id: z.int().gte(0).optional(),
    user_idp_key: z.string().max(255),
    role_id: zId
});

export const zPutOrganizationUserReservedOutput: z.ZodObject<{
    user_reserved: typeof zOrganizationUserReserved;
}, z.core.$loose> = z.looseObject({
    user_reserved: zOrganizationUserReserved
});

export const zGenerateOrganizationAccessTokenInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    access_token_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    expired_at: z.ZodOptional<typeof zUnixSecondsInput>;
    last_updated_user_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId.optional(),
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zGenerateOrganizationAccessTokenOutput: z.ZodObject<{
    access_token_id: typeof zId;
    access_token: z.ZodString;
}, z.core.$loose> = z.looseObject({
    access_token_id: zId,
    access_token: z.string()
});

export const zUpdateOrganizationAccessTokenInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    access_token_id: typeof zId;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    expired_at: z.ZodOptional<typeof zUnixSecondsInput>;
    last_updated_user_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId,
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zUpdateOrganizationAccessTokenOutput: z.ZodObject<{
    access_token: typeof zOrganizationAccessToken;
}, z.core.$loose> = z.looseObject({
    access_token: zOrganizationAccessToken
});

export const zDeleteOrganizationAccessTokenInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    access_token_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId
});

export const zDeleteOrganizationAccessTokenOutput: typeof zEmptyData = zEmptyData;

export const zAttachOrganizationAccessTokenRoleInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    access_token_id: typeof zId;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zAttachOrganizationAccessTokenRoleOutput: z.ZodObject<{
    access_token_role: typeof zOrganizationAccessTokenRole;
}, z.core.$loose> = z.looseObject({
    access_token_role: zOrganizationAccessTokenRole
});

export const zDetachOrganizationAccessTokenRoleInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    access_token_id: typeof zId;
    role_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zDetachOrganizationAccessTokenRoleOutput: typeof zEmptyData = zEmptyData;

export const zListOrganizationNotificationsInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional()
});

export const zListOrganizationNotificationsOutput: z.ZodObject<{
    notification: z.ZodArray<typeof zOrganizationNotification>;
}, z.core.$loose> = z.looseObject({
    notification: z.array(zOrganizationNotification)
});

export const zGetOrganizationNotificationInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    notification_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    notification_id: zId
});

export const zGetOrganizationNotificationOutput: z.ZodObject<{
    notification: z.ZodOptional<typeof zOrganizationNotification>;
}, z.core.$loose> = z.looseObject({
    notification: zOrganizationNotification.optional()
});

export const zPutOrganizationNotificationInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    notification_id: z.ZodOptional<z.ZodInt>;
    name: z.ZodString;
    type: z.ZodString;
    notify_setting: z.ZodString;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    notification_id: z.int().gte(0).optional(),
    name: z.string().min(1).max(200),
    type: z.string().min(1).max(64),
    notify_setting: z.string().min(1)
});

export const zPutOrganizationNotificationOutput: z.ZodObject<{
    notification: z.ZodOptional<typeof zOrganizationNotification>;
}, z.core.$loose> = z.looseObject({
    notification: zOrganizationNotification.optional()
});

export const zDeleteOrganizationNotificationInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    notification_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    notification_id: zId
});

export const zDeleteOrganizationNotificationOutput: typeof zEmptyData = zEmptyData;

export const zTestOrganizationNotificationInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    notification_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    notification_id: zId
});

export const zTestOrganizationNotificationOutput: typeof zEmptyData = zEmptyData;

export const zListOrganizationAlertConditionNotificationsInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: z.ZodOptional<typeof zId>;
    alert_condition_id: z.ZodOptional<typeof zId>;
    notification_id: z.ZodOptional<typeof zId>;
    page_size: z.ZodOptional<z.ZodInt>;
    page_offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId.optional(),
    alert_condition_id: zId.optional(),
    notification_id: zId.optional(),
    page_size: z.int().gte(0).lte(1000).optional(),
    page_offset: z.int().gte(0).optional()
});

export const zListOrganizationAlertConditionNotificationsOutput: z.ZodObject<{
    alert_cond_notification: z.ZodArray<typeof zOrganizationAlertCondNotification>;
    has_next: z.ZodBoolean;
    next_page_offset: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    alert_cond_notification: z.array(zOrganizationAlertCondNotification),
    has_next: z.boolean(),
    next_page_offset: z.int().optional()
});

export const zUpdateOrganizationAlertConditionNotificationCacheInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: typeof zId;
    alert_condition_id: typeof zId;
    notification_id: typeof zId;
    cache_second: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    alert_condition_id: zId,
    notification_id: zId,
    cache_second: z.int().gte(1).lte(31536000)
});

export const zUpdateOrganizationAlertConditionNotificationCacheOutput: z.ZodObject<{
    alert_cond_notification: z.ZodOptional<typeof zOrganizationAlertCondNotification>;
}, z.core.$loose> = z.looseObject({
    alert_cond_notification: zOrganizationAlertCondNotification.optional()
});

export const zUpdateOrganizationProjectNotificationEnabledInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: typeof zId;
    notification_id: typeof zId;
    enabled: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    notification_id: zId,
    enabled: z.boolean()
});

export const zUpdateOrganizationProjectNotificationEnabledOutput: z.ZodObject<{
    alert_cond_notification: z.ZodArray<typeof zOrganizationAlertCondNotification>;
}, z.core.$loose> = z.looseObject({
    alert_cond_notification: z.array(zOrganizationAlertCondNotification)
});

export const zUpdateOrganizationProjectNotificationCacheInput: z.ZodObject<{
    organization_id: z.ZodOptional<typeof zId>;
    project_id: typeof zId;
    notification_id: typeof zId;
    cache_second: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    notification_id: zId,
    cache_second: z.int().gte(1).lte(31536000)
});

export const zUpdateOrganizationProjectNotificationCacheOutput: z.ZodObject<{
    alert_cond_notification: z.ZodArray<typeof zOrganizationAlertCondNotification>;
}, z.core.$loose> = z.looseObject({
    alert_cond_notification: z.array(zOrganizationAlertCondNotification)
});

export const zGetFindingReportInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    from_date: z.ZodOptional<z.ZodString>;
    to_date: z.ZodOptional<z.ZodString>;
    score: z.ZodOptional<z.ZodNumber>;
    data_source: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    from_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    to_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    score: z.number().gte(0).lte(1).optional(),
    data_source: z.array(z.string()).optional()
});

export const zGetFindingReportOutput: z.ZodObject<{
    report_finding: z.ZodArray<typeof zReportFinding>;
}, z.core.$loose> = z.looseObject({
    report_finding: z.array(zReportFinding)
});

export const zGetReportInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    report_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    report_id: zId
});

export const zGetReportOutput: z.ZodObject<{
    report: typeof zReportLookup;
}, z.core.$loose> = z.looseObject({
    report: zReportLookup
});

export const zListReportsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional()
});

export const zListReportsOutput: z.ZodObject<{
    report: z.ZodArray<typeof zReport>;
}, z.core.$loose> = z.looseObject({
    report: z.array(zReport)
});

export const zPutReportInput: z.ZodObject<{
    report_id: z.ZodOptional<z.ZodInt>;
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
    type: typeof zReportTypeInput;
    status: typeof zReportStatusInput;
    content: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    report_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    name: z.string().max(200).optional(),
    type: zReportTypeInput,
    status: zReportStatusInput,
    content: z.string().optional()
});

export const zPutReportOutput: z.ZodObject<{
    report: typeof zReport;
}, z.core.$loose> = z.looseObject({
    report: zReport
});

export const zGetFindingReportAllInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    from_date: z.ZodOptional<z.ZodString>;
    to_date: z.ZodOptional<z.ZodString>;
    score: z.ZodOptional<z.ZodNumber>;
    data_source: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    from_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    to_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    score: z.number().gte(0).lte(1).optional(),
    data_source: z.array(z.string()).optional()
});

export const zGetFindingReportAllOutput: z.ZodObject<{
    report_finding: z.ZodArray<typeof zReportFinding>;
}, z.core.$loose> = z.looseObject({
    report_finding: z.array(zReportFinding)
});

export const zChatAiInput: z.ZodObject<{
    question: z.ZodString;
    chat_history: z.ZodOptional<z.ZodArray<typeof zChatHistory>>;
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    question: z.string().min(1),
    chat_history: z.array(zChatHistory).optional(),
    project_id: zId.optional()
});

export const zChatAiOutput: z.ZodObject<{
    answer: z.ZodString;
}, z.core.$loose> = z.looseObject({
    answer: z.string()
});

export const zGenerateReportInput: z.ZodObject<{
    prompt: z.ZodString;
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    prompt: z.string().min(1),
    project_id: zId.optional(),
    name: z.string().min(1).max(200)
});

export const zGenerateReportOutput: z.ZodObject<{
    report_id: typeof zId;
    status: typeof zReportStatus;
}, z.core.$loose> = z.looseObject({
    report_id: zId,
    status: zReportStatus
});

export const zListRemediationProposalsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
    status: z.ZodOptional<z.ZodArray<typeof zRemediationProposalStatusInput>>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    status: z.array(zRemediationProposalStatusInput).optional()
});

export const zListRemediationProposalsOutput: z.ZodObject<{
    remediation_proposal: z.ZodArray<typeof zRemediationProposal>;
}, z.core.$loose> = z.looseObject({
    remediation_proposal: z.array(zRemediationProposal)
});

export const zGetRemediationProposalInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    remediation_proposal_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    remediation_proposal_id: zId
});

export const zGetRemediationProposalOutput: z.ZodObject<{
    remediation_proposal: z.ZodOptional<typeof zRemediationProposal>;
}, z.core.$loose> = z.looseObject({
    remediation_proposal: zRemediationProposal.optional()
});

export const zGenerateRemediationProposalInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    finding_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGenerateRemediationProposalOutput: z.ZodObject<{
    remediation_proposal_id: typeof zId;
}, z.core.$loose> = z.looseObject({
    remediation_proposal_id: zId
});

export const zListGoogleDataSourcesInput: z.ZodObject<{
    google_data_source_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    google_data_source_id: zId.optional(),
    name: z.string().max(64).optional()
});

export const zListGoogleDataSourcesOutput: z.ZodObject<{
    google_data_source: z.ZodArray<typeof zGoogleDataSource>;
}, z.core.$loose> = z.looseObject({
    google_data_source: z.array(zGoogleDataSource)
});

export const zListGcpInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gcp_id: z.ZodOptional<typeof zId>;
    gcp_project_id: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId.optional(),
    gcp_project_id: z.string().max(128).optional()
});

export const zListGcpOutput: z.ZodObject<{
    gcp: z.ZodArray<typeof zGcpProject>;
}, z.core.$loose> = z.looseObject({
    gcp: z.array(zGcpProject)
});

export const zGetGcpDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gcp_id: typeof zId;
    google_data_source_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId,
    google_data_source_id: zId
});

export const zGetGcpDataSourceOutput: z.ZodObject<{
    gcp_data_source: z.ZodOptional<typeof zGcpDataSource>;
}, z.core.$loose> = z.looseObject({
    gcp_data_source: zGcpDataSource.optional()
});

export const zPutGcpInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gcp: typeof zGcpProjectForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gcp: zGcpProjectForUpsert
});

export const zPutGcpOutput: z.ZodObject<{
    gcp: typeof zGcpProject;
}, z.core.$loose> = z.looseObject({
    gcp: zGcpProject
});

export const zDeleteGcpInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gcp_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId
});

export const zDeleteGcpOutput: typeof zEmptyData = zEmptyData;

export const zAttachGcpDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gcp_data_source: typeof zGcpDataSourceForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gcp_data_source: zGcpDataSourceForUpsert
});

export const zAttachGcpDataSourceOutput: z.ZodObject<{
    gcp_data_source: typeof zGcpRelDataSource;
}, z.core.$loose> = z.looseObject({
    gcp_data_source: zGcpRelDataSource
});

export const zDetachGcpDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gcp_id: typeof zId;
    google_data_source_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId,
    google_data_source_id: zId
});

export const zDetachGcpDataSourceOutput: typeof zEmptyData = zEmptyData;

export const zInvokeGcpScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gcp_id: typeof zId;
    google_data_source_id: typeof zId;
    scan_only: z.ZodOptional<z.ZodBoolean>;
    full_scan: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId,
    google_data_source_id: zId,
    scan_only: z.boolean().optional(),
    full_scan: z.boolean().optional()
});

export const zInvokeGcpScanOutput: typeof zEmptyData = zEmptyData;

export const zListAzureDataSourcesInput: z.ZodObject<{
    azure_data_source_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    azure_data_source_id: zId.optional(),
    name: z.string().max(64).optional()
});

export const zListAzureDataSourcesOutput: z.ZodObject<{
    azure_data_source: z.ZodArray<typeof zAzureDataSource>;
}, z.core.$loose> = z.looseObject({
    azure_data_source: z.array(zAzureDataSource)
});

export const zListAzureInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    azure_id: z.ZodOptional<typeof zId>;
    subscription_id: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId.optional(),
    subscription_id: z.string().max(128).optional()
});

export const zListAzureOutput: z.ZodObject<{
    azure: z.ZodArray<typeof zAzureSubscription>;
}, z.core.$loose> = z.looseObject({
    azure: z.array(zAzureSubscription)
});

export const zGetAzureDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    azure_id: typeof zId;
    azure_data_source_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId,
    azure_data_source_id: zId
});

export const zGetAzureDataSourceOutput: z.ZodObject<{
    rel_azure_data_source: z.ZodOptional<typeof zRelAzureDataSource>;
}, z.core.$loose> = z.looseObject({
    rel_azure_data_source: zRelAzureDataSource.optional()
});

export const zPutAzureInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    azure: typeof zAzureSubscriptionForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    azure: zAzureSubscriptionForUpsert
});

export const zPutAzureOutput: z.ZodObject<{
    azure: typeof zAzureSubscription;
}, z.core.$loose> = z.looseObject({
    azure: zAzureSubscription
});

export const zDeleteAzureInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    azure_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId
});

export const zDeleteAzureOutput: typeof zEmptyData = zEmptyData;

export const zAttachAzureDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    rel_azure_data_source: typeof zRelAzureDataSourceForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    rel_azure_data_source: zRelAzureDataSourceForUpsert
});

export const zAttachAzureDataSourceOutput: z.ZodObject<{
    rel_azure_data_source: z.ZodOptional<typeof zRelAzureDataSource>;
}, z.core.$loose> = z.looseObject({
    rel_azure_data_source: zRelAzureDataSource.optional()
});

export const zDetachAzureDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    azure_id: typeof zId;
    azure_data_source_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId,
    azure_data_source_id: zId
});

export const zDetachAzureDataSourceOutput: typeof zEmptyData = zEmptyData;

export const zInvokeAzureScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    azure_data_source_id: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    azure_data_source_id: z.int().gte(0).optional()
});

export const zInvokeAzureScanOutput: typeof zEmptyData = zEmptyData;

export const zListCodeDataSourcesInput: z.ZodObject<{
    code_data_source_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    code_data_source_id: zId.optional(),
    name: z.string().max(64).optional()
});

export const zListCodeDataSourcesOutput: z.ZodObject<{
    code_data_source: z.ZodArray<typeof zCodeDataSource>;
}, z.core.$loose> = z.looseObject({
    code_data_source: z.array(zCodeDataSource)
});

export const zListGithubSettingsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId.optional()
});

export const zListGithubSettingsOutput: z.ZodObject<{
    github_setting: z.ZodArray<typeof zGithubSetting>;
}, z.core.$loose> = z.looseObject({
    github_setting: z.array(zGithubSetting)
});

export const zListGitleaksCacheInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zListGitleaksCacheOutput: z.ZodObject<{
    gitleaks_cache: z.ZodArray<typeof zGitleaksCache>;
}, z.core.$loose> = z.looseObject({
    gitleaks_cache: z.array(zGitleaksCache)
});

export const zPutGithubSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting: typeof zGithubSettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting: zGithubSettingForUpsert
});

export const zPutGithubSettingOutput: z.ZodObject<{
    github_setting: typeof zGithubSetting;
}, z.core.$loose> = z.looseObject({
    github_setting: zGithubSetting
});

export const zDeleteGithubSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteGithubSettingOutput: typeof zEmptyData = zEmptyData;

export const zPutGitleaksSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    gitleaks_setting: typeof zGitleaksSettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    gitleaks_setting: zGitleaksSettingForUpsert
});

export const zPutGitleaksSettingOutput: z.ZodObject<{
    gitleaks_setting: typeof zGitleaksSetting;
}, z.core.$loose> = z.looseObject({
    gitleaks_setting: zGitleaksSetting
});

export const zDeleteGitleaksSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteGitleaksSettingOutput: typeof zEmptyData = zEmptyData;

export const zPutDependencySettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    dependency_setting: typeof zDependencySettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    dependency_setting: zDependencySettingForUpsert
});

export const zPutDependencySettingOutput: z.ZodObject<{
    dependency_setting: typeof zDependencySetting;
}, z.core.$loose> = z.looseObject({
    dependency_setting: zDependencySetting
});

export const zDeleteDependencySettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteDependencySettingOutput: typeof zEmptyData = zEmptyData;

export const zPutCodeScanSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    code_scan_setting: typeof zCodeScanSettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    code_scan_setting: zCodeScanSettingForUpsert
});

export const zPutCodeScanSettingOutput: z.ZodObject<{
    code_scan_setting: typeof zCodeScanSetting;
}, z.core.$loose> = z.looseObject({
    code_scan_setting: zCodeScanSetting
});

export const zDeleteCodeScanSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteCodeScanSettingOutput: typeof zEmptyData = zEmptyData;

export const zInvokeGitleaksScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
    scan_only: z.ZodOptional<z.ZodBoolean>;
    full_scan: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    scan_only: z.boolean().optional(),
    full_scan: z.boolean().optional()
});

export const zInvokeGitleaksScanOutput: typeof zEmptyData = zEmptyData;

export const zInvokeDependencyScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
    scan_only: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeDependencyScanOutput: typeof zEmptyData = zEmptyData;

export const zInvokeCodeScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
    scan_only: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeCodeScanOutput: typeof zEmptyData = zEmptyData;

export const zGetGithubAppInstallationStatusInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zGetGithubAppInstallationStatusOutput: z.ZodObject<{
    github_app_installation_status: z.ZodOptional<typeof zGithubAppInstallationStatus>;
}, z.core.$loose> = z.looseObject({
    github_app_installation_status: zGithubAppInstallationStatus.optional()
});

export const zGetGithubAppInstallUrlInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
    return_to: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    return_to: z.string().optional()
});

export const zGetGithubAppInstallUrlOutput: z.ZodObject<{
    url: z.ZodString;
}, z.core.$loose> = z.looseObject({
    url: z.string()
});

export const zGetGithubAppOauthStartUrlInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
    return_to: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    return_to: z.string().optional()
});

export const zGetGithubAppOauthStartUrlOutput: z.ZodObject<{
    url: z.ZodString;
}, z.core.$loose> = z.looseObject({
    url: z.string()
});

export const zHandleGithubAppOauthCallbackInput: z.ZodObject<{
    state: z.ZodString;
    code: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    state: z.string(),
    code: z.string().optional()
});

export const zVerifyGithubAppInstallationInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    github_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zVerifyGithubAppInstallationOutput: z.ZodObject<{
    github_setting: typeof zGithubSetting;
}, z.core.$loose> = z.looseObject({
    github_setting: zGithubSetting
});

export const zListOsintInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional()
});

export const zListOsintOutput: z.ZodObject<{
    osint: z.ZodArray<typeof zOsint>;
}, z.core.$loose> = z.looseObject({
    osint: z.array(zOsint)
});

export const zListOsintDataSourcesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    name: z.string().optional()
});

export const zListOsintDataSourcesOutput: z.ZodObject<{
    osint_data_source: z.ZodArray<typeof zOsintDataSource>;
}, z.core.$loose> = z.looseObject({
    osint_data_source: z.array(zOsintDataSource)
});

export const zListRelOsintDataSourcesInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    osint_id: z.ZodOptional<typeof zId>;
    osint_data_source_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    osint_id: zId.optional(),
    osint_data_source_id: zId.optional()
});

export const zListRelOsintDataSourcesOutput: z.ZodObject<{
    rel_osint_data_source: z.ZodArray<typeof zRelOsintDataSource>;
}, z.core.$loose> = z.looseObject({
    rel_osint_data_source: z.array(zRelOsintDataSource)
});

export const zListOsintDetectWordsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    rel_osint_data_source_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source_id: zId.optional()
});

export const zListOsintDetectWordsOutput: z.ZodObject<{
    osint_detect_word: z.ZodArray<typeof zOsintDetectWord>;
}, z.core.$loose> = z.looseObject({
    osint_detect_word: z.array(zOsintDetectWord)
});

export const zGetOsintInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    osint_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    osint_id: zId
});

export const zGetOsintOutput: z.ZodObject<{
    osint: z.ZodOptional<typeof zOsint>;
}, z.core.$loose> = z.looseObject({
    osint: zOsint.optional()
});

export const zInvokeOsintScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    rel_osint_data_source_id: typeof zId;
    scan_only: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeOsintScanOutput: z.ZodObject<{
    message: z.ZodString;
}, z.core.$loose> = z.looseObject({
    message: z.string()
});

export const zPutOsintInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    osint: typeof zOsintForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    osint: zOsintForUpsert
});

export const zPutOsintOutput: z.ZodObject<{
    osint: typeof zOsint;
}, z.core.$loose> = z.looseObject({
    osint: zOsint
});

export const zDeleteOsintInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    osint_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    osint_id: zId
});

export const zDeleteOsintOutput: typeof zEmptyData = zEmptyData;

export const zPutRelOsintDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    rel_osint_data_source: typeof zRelOsintDataSourceForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source: zRelOsintDataSourceForUpsert
});

export const zPutRelOsintDataSourceOutput: z.ZodObject<{
    rel_osint_data_source: typeof zRelOsintDataSource;
}, z.core.$loose> = z.looseObject({
    rel_osint_data_source: zRelOsintDataSource
});

export const zDeleteRelOsintDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    rel_osint_data_source_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source_id: zId
});

export const zDeleteRelOsintDataSourceOutput: typeof zEmptyData = zEmptyData;

export const zPutOsintDetectWordInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    osint_detect_word: typeof zOsintDetectWordForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    osint_detect_word: zOsintDetectWordForUpsert
});

export const zPutOsintDetectWordOutput: z.ZodObject<{
    osint_detect_word: typeof zOsintDetectWord;
}, z.core.$loose> = z.looseObject({
    osint_detect_word: zOsintDetectWord
});

export const zDeleteOsintDetectWordInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    osint_detect_word_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    osint_detect_word_id: zId
});

export const zDeleteOsintDetectWordOutput: typeof zEmptyData = zEmptyData;

export const zListWpscanSettingsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    diagnosis_data_source_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId.optional()
});

export const zListWpscanSettingsOutput: z.ZodObject<{
    wpscan_setting: z.ZodArray<typeof zWpscanSetting>;
}, z.core.$loose> = z.looseObject({
    wpscan_setting: z.array(zWpscanSetting)
});

export const zListPortscanSettingsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    diagnosis_data_source_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId.optional()
});

export const zListPortscanSettingsOutput: z.ZodObject<{
    portscan_setting: z.ZodArray<typeof zPortscanSetting>;
}, z.core.$loose> = z.looseObject({
    portscan_setting: z.array(zPortscanSetting)
});

export const zListPortscanTargetsInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    portscan_setting_id: z.ZodOptional<typeof zId>;
    status: z.ZodOptional<typeof zScanStatusInput>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    portscan_setting_id: zId.optional(),
    status: zScanStatusInput.optional()
});

export const zListPortscanTargetsOutput: z.ZodObject<{
    portscan_target: z.ZodArray<typeof zPortscanTarget>;
}, z.core.$loose> = z.looseObject({
    portscan_target: z.array(zPortscanTarget)
});

export const zListApplicationScansInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    diagnosis_data_source_id: z.ZodOptional<typeof zId>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId.optional()
});

export const zListApplicationScansOutput: z.ZodObject<{
    application_scan: z.ZodArray<typeof zApplicationScan>;
}, z.core.$loose> = z.looseObject({
    application_scan: z.array(zApplicationScan)
});

export const zGetApplicationScanBasicSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    application_scan_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    application_scan_id: zId
});

export const zGetApplicationScanBasicSettingOutput: z.ZodObject<{
    application_scan_basic_setting: z.ZodOptional<typeof zApplicationScanBasicSettingLookup>;
}, z.core.$loose> = z.looseObject({
    application_scan_basic_setting: zApplicationScanBasicSettingLookup.optional()
});

export const zGetDiagnosisDataSourceInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    diagnosis_data_source_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId
});

export const zGetDiagnosisDataSourceOutput: z.ZodObject<{
    diagnosis_data_source: z.ZodOptional<typeof zDiagnosisDataSource>;
}, z.core.$loose> = z.looseObject({
    diagnosis_data_source: zDiagnosisDataSource.optional()
});

export const zInvokeDiagnosisScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    setting_id: typeof zId;
    diagnosis_data_source_id: typeof zId;
    scan_only: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    setting_id: zId,
    diagnosis_data_source_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeDiagnosisScanOutput: z.ZodObject<{
    message: z.ZodString;
}, z.core.$loose> = z.looseObject({
    message: z.string()
});

export const zPutWpscanSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    wpscan_setting: typeof zWpscanSettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    wpscan_setting: zWpscanSettingForUpsert
});

export const zPutWpscanSettingOutput: z.ZodObject<{
    wpscan_setting: typeof zWpscanSetting;
}, z.core.$loose> = z.looseObject({
    wpscan_setting: zWpscanSetting
});

export const zDeleteWpscanSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    wpscan_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    wpscan_setting_id: zId
});

export const zDeleteWpscanSettingOutput: typeof zEmptyData = zEmptyData;

export const zPutApplicationScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    application_scan: typeof zApplicationScanForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    application_scan: zApplicationScanForUpsert
});

export const zPutApplicationScanOutput: z.ZodObject<{
    application_scan: typeof zApplicationScan;
}, z.core.$loose> = z.looseObject({
    application_scan: zApplicationScan
});

export const zDeleteApplicationScanInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    application_scan_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    application_scan_id: zId
});

export const zDeleteApplicationScanOutput: typeof zEmptyData = zEmptyData;

export const zPutApplicationScanBasicSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    application_scan_basic_setting: typeof zApplicationScanBasicSettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    application_scan_basic_setting: zApplicationScanBasicSettingForUpsert
});

export const zPutApplicationScanBasicSettingOutput: z.ZodObject<{
    application_scan_basic_setting: typeof zApplicationScanBasicSetting;
}, z.core.$loose> = z.looseObject({
    application_scan_basic_setting: zApplicationScanBasicSetting
});

export const zDeleteApplicationScanBasicSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    application_scan_basic_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    application_scan_basic_setting_id: zId
});

export const zDeleteApplicationScanBasicSettingOutput: typeof zEmptyData = zEmptyData;

export const zPutPortscanSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    portscan_setting: typeof zPortscanSettingForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    portscan_setting: zPortscanSettingForUpsert
});

export const zPutPortscanSettingOutput: z.ZodObject<{
    portscan_setting: typeof zPortscanSetting;
}, z.core.$loose> = z.looseObject({
    portscan_setting: zPortscanSetting
});

export const zPutPortscanTargetInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    portscan_target: typeof zPortscanTargetForUpsert;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    portscan_target: zPortscanTargetForUpsert
});

export const zPutPortscanTargetOutput: z.ZodObject<{
    portscan_target: typeof zPortscanTarget;
}, z.core.$loose> = z.looseObject({
    portscan_target: zPortscanTarget
});

export const zDeletePortscanSettingInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    portscan_setting_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    portscan_setting_id: zId
});

export const zDeletePortscanSettingOutput: typeof zEmptyData = zEmptyData;

export const zDeletePortscanTargetInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    portscan_target_id: typeof zId;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    portscan_target_id: zId
});

export const zDeletePortscanTargetOutput: typeof zEmptyData = zEmptyData;

export const zGetAttackFlowAnalysisInput: z.ZodObject<{
    project_id: z.ZodOptional<typeof zId>;
    resource_name: z.ZodString;
    cloud_type: z.ZodEnum<{ 'aws': 'aws'; 'gcp': 'gcp' }>;
    cloud_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    project_id: zId.optional(),
    resource_name: z.string().min(1).max(255),
    cloud_type: z.enum(['aws', 'gcp']),
    cloud_id: z.string().min(1).max(32)
});

export const zGetAttackFlowAnalysisOutput: z.ZodObject<{
    nodes: z.ZodArray<typeof zAttackFlowResource>;
    edges: z.ZodArray<typeof zAttackFlowEdge>;
}, z.core.$loose> = z.looseObject({
    nodes: z.array(zAttackFlowResource),
    edges: z.array(zAttackFlowEdge)
});
