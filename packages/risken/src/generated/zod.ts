// Generated from specs/risken by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * How grave an alert is.
 */
export const zAlertSeverity = z.string();

/**
 * How grave an alert is.
 */
export const zAlertSeverityInput = z.enum([
    'high',
    'medium',
    'low'
]);

/**
 * 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong.
 */
export const zAlertStatus = z.int();

/**
 * 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong.
 */
export const zAlertStatusInput = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3)
]);

/**
 * 0 NOT_CONFIGURED, 1 BASIC.
 */
export const zApplicationScanType = z.int();

/**
 * 0 NOT_CONFIGURED, 1 BASIC.
 */
export const zApplicationScanTypeInput = z.union([z.literal(0), z.literal(1)]);

/**
 * A step of the attack flow, from one resource to another.
 */
export const zAttackFlowEdge = z.looseObject({
    relation_id: z.string(),
    relation_label: z.string(),
    source_resource_name: z.string(),
    target_resource_name: z.string()
});

/**
 * A backend status. Both members are missing where a handler printed a Go error value.
 */
export const zBackendError = z.looseObject({
    code: z.string().optional(),
    message: z.string().optional()
});

/**
 * Who speaks. 0 unspecified, 1 user, 2 assistant, 3 system.
 */
export const zChatRole = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3)
]);

/**
 * One turn of a talk.
 */
export const zChatHistory = z.strictObject({
    role: zChatRole.optional(),
    content: z.string().optional()
});

/**
 * The acknowledgement of a write. It has no members.
 */
export const zEmptyData = z.record(z.string(), z.unknown());

/**
 * An answer whose payload is empty.
 */
export const zEmptyAnswer = z.looseObject({
    data: zEmptyData.optional()
});

/**
 * `error` is a text (validation, CSRF, a backend without a status), an object with `code` and `message`
 * (a backend status), or an empty object (a handler that printed a Go error value).
 */
export const zErrorBody = z.looseObject({
    error: z.union([
        z.string(),
        zBackendError
    ]).optional()
});

/**
 * One line of text.
 */
export const zErrorText = z.string();

/**
 * 0 unknown, 1 active, 2 deactive (switched off).
 */
export const zFindingSettingStatus = z.int();

/**
 * 0 unknown, 1 active, 2 deactive (switched off).
 */
export const zFindingSettingStatusInput = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2)
]);

/**
 * 0 all, 1 active, 2 pending (archived).
 */
export const zFindingStatus = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2)
]);

/**
 * Whether RISKEN's GitHub App is installed at the target of a connection.
 */
export const zGithubAppInstallationStatus = z.looseObject({
    target_resource: z.string(),
    installed: z.boolean(),
    repository_selection: z.string(),
    reason: z.string().optional()
});

/**
 * 0 UNKNOWN, 1 ORGANIZATION, 2 USER.
 */
export const zGithubType = z.int();

/**
 * 0 UNKNOWN, 1 ORGANIZATION, 2 USER.
 */
export const zGithubTypeInput = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2)
]);

/**
 * An auto-increment key. A fresh installation starts at 1001; 0 is never valid. At least 1.
 */
export const zId = z.int().gte(1);

export const zAlertCondRuleForUpsert = z.strictObject({
    alert_condition_id: zId,
    alert_rule_id: zId,
    project_id: zId.optional()
});

export const zAlertConditionForUpsert = z.strictObject({
    alert_condition_id: z.int().gte(0).optional(),
    description: z.string().min(1).max(200),
    severity: zAlertSeverityInput,
    project_id: zId.optional(),
    and_or: z.enum(['and', 'or']),
    enabled: z.boolean().optional()
});

export const zAlertForUpsert = z.strictObject({
    alert_id: z.int().gte(0).optional(),
    alert_condition_id: zId,
    description: z.string().min(1).max(200),
    severity: zAlertSeverityInput,
    project_id: zId.optional(),
    status: z.union([z.literal(1), z.literal(2)])
});

export const zAlertRuleForUpsert = z.strictObject({
    alert_rule_id: z.int().gte(0).optional(),
    name: z.string().min(1).max(200),
    project_id: zId.optional(),
    score: z.number().gte(0).lte(1).optional(),
    resource_name: z.string().max(512).optional(),
    tag: z.string().max(64).optional(),
    finding_cnt: z.int().gte(1).optional()
});

export const zApplicationScanBasicSettingForUpsert = z.strictObject({
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
export const zAttackFlowResource = z.looseObject({
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

export const zAwsForUpsert = z.strictObject({
    name: z.string().max(200),
    project_id: zId.optional(),
    aws_account_id: z.string().regex(/^[0-9]{12}$/)
});

export const zAzureSubscriptionForUpsert = z.strictObject({
    azure_id: z.int().gte(0).optional(),
    name: z.string().max(64).optional(),
    project_id: zId.optional(),
    subscription_id: z.string().max(128),
    verification_code: z.string().max(128).optional()
});

export const zFindingForUpsert = z.strictObject({
    description: z.string().max(200).optional(),
    data_source: z.string().min(1).max(64),
    data_source_id: z.string().min(1).max(255),
    resource_name: z.string().min(1).max(512),
    project_id: zId.optional(),
    original_score: z.number().gte(0).lte(999.99).optional(),
    original_max_score: z.number().gt(0).lte(999.99),
    data: z.string().min(1)
});

export const zFindingSettingForUpsert = z.strictObject({
    project_id: zId.optional(),
    resource_name: z.string().min(1),
    setting: z.string().min(1),
    status: zFindingSettingStatusInput.optional()
});

export const zFindingTagForUpsert = z.strictObject({
    finding_id: zId,
    project_id: zId.optional(),
    tag: z.string().min(1).max(64)
});

export const zGcpProjectForUpsert = z.strictObject({
    gcp_id: zId.optional(),
    name: z.string().min(1).max(64),
    project_id: zId.optional(),
    gcp_project_id: z.string().min(1).max(128),
    verification_code: z.string().max(128)
});

export const zGithubSettingForUpsert = z.strictObject({
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
export const zInvitationStatus = z.int();

export const zNotificationForUpsert = z.strictObject({
    notification_id: z.int().gte(0).optional(),
    name: z.string().min(1).max(200),
    project_id: zId.optional(),
    type: z.string().min(1).max(64),
    notify_setting: z.string().min(1)
});

export const zOsintDetectWordForUpsert = z.strictObject({
    osint_detect_word_id: z.int().gte(0).optional(),
    rel_osint_data_source_id: zId,
    word: z.string().min(1).max(50),
    project_id: zId.optional()
});

export const zOsintForUpsert = z.strictObject({
    osint_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    resource_type: z.string().min(1).max(50),
    resource_name: z.string().min(1).max(200)
});

/**
 * 0 unknown, 1 false positive.
 */
export const zPendReason = z.int();

/**
 * 0 unknown, 1 false positive.
 */
export const zPendReasonInput = z.union([z.literal(0), z.literal(1)]);

export const zPolicyForUpsert = z.strictObject({
    name: z.string().min(1).max(64),
    project_id: zId.optional(),
    action_ptn: z.string().min(1),
    resource_ptn: z.string().min(1)
});

export const zPortscanSettingForUpsert = z.strictObject({
    portscan_setting_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    diagnosis_data_source_id: zId,
    name: z.string().min(1).max(200)
});

/**
 * State of the work on a proposal.
 */
export const zRemediationProposalStatus = z.string();

/**
 * State of the work on a proposal.
 */
export const zRemediationProposalStatusInput = z.enum([
    'PENDING',
    'SUCCEEDED',
    'FAILED'
]);

/**
 * The number of findings of one project, day, scanner and score.
 */
export const zReportFinding = z.looseObject({
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
export const zReportStatus = z.string();

/**
 * State of a report.
 */
export const zReportStatusInput = z.enum([
    'OK',
    'IN_PROGRESS',
    'ERROR'
]);

/**
 * Format of a report's content.
 */
export const zReportType = z.string();

/**
 * Format of a report's content.
 */
export const zReportTypeInput = z.enum(['Markdown', 'HTML']);

export const zResourceForUpsert = z.strictObject({
    resource_name: z.string().min(1).max(512),
    project_id: zId.optional()
});

export const zRoleForUpsert = z.strictObject({
    name: z.string().min(1).max(64),
    project_id: zId.optional()
});

/**
 * 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR.
 */
export const zScanStatus = z.int();

/**
 * 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR.
 */
export const zScanStatusInput = z.union([
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
export const zSigninIdentity = z.looseObject({
    user_id: zId.optional(),
    access_token_id: zId.optional(),
    project_id: zId.optional(),
    org_access_token_id: zId.optional(),
    organization_id: zId.optional()
});

/**
 * A moment in unix seconds.
 */
export const zUnixSeconds = z.int();

/**
 * An access token of a project, without its secret.
 */
export const zAccessToken = z.looseObject({
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
export const zAccessTokenRole = z.looseObject({
    access_token_id: zId,
    role_id: zId,
    project_id: zId.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * An alert, opened because a condition matched active findings or by hand.
 */
export const zAlert = z.looseObject({
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
export const zAlertCondNotification = z.looseObject({
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
export const zAlertCondRule = z.looseObject({
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
export const zAlertCondition = z.looseObject({
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
export const zAlertHistory = z.looseObject({
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
export const zAlertRule = z.looseObject({
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
export const zApplicationScan = z.looseObject({
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
export const zApplicationScanBasicSetting = z.looseObject({
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
export const zApplicationScanBasicSettingLookup = z.looseObject({
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
export const zAws = z.looseObject({
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
export const zAwsDataSource = z.looseObject({
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
export const zAwsRelDataSource = z.looseObject({
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
export const zAzureDataSource = z.looseObject({
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
export const zAzureSubscription = z.looseObject({
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
export const zCodeDataSource = z.looseObject({
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
export const zCodeScanSetting = z.looseObject({
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
export const zDependencySetting = z.looseObject({
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
export const zDiagnosisDataSource = z.looseObject({
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
export const zFinding = z.looseObject({
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
export const zFindingSetting = z.looseObject({
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
export const zFindingTag = z.looseObject({
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
export const zGcpDataSource = z.looseObject({
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
export const zGcpProject = z.looseObject({
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
export const zGcpRelDataSource = z.looseObject({
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
export const zGithubAppRepository = z.looseObject({
    github_setting_id: zId.optional(),
    github_repository_id: z.int().optional(),
    github_repository_full_name: z.string(),
    created_at: zUnixSeconds.optional(),
    updated_at: zUnixSeconds.optional()
});

/**
 * A repository that secret scanning has already been through. It has no id of its own.
 */
export const zGitleaksCache = z.looseObject({
    github_setting_id: zId,
    repository_full_name: z.string(),
    scan_at: zUnixSeconds.optional(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * Secret scanning of one GitHub connection.
 */
export const zGitleaksSetting = z.looseObject({
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
export const zGithubSetting = z.looseObject({
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
export const zGoogleDataSource = z.looseObject({
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
export const zNotification = z.looseObject({
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
export const zOrganization = z.looseObject({
    organization_id: zId,
    name: z.string(),
    description: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * An access token of an organization, without its secret.
 */
export const zOrganizationAccessToken = z.looseObject({
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
export const zOrganizationAccessTokenRole = z.looseObject({
    access_token_id: zId,
    role_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The link between an alert condition of a member project and a destination of the organization.
 */
export const zOrganizationAlertCondNotification = z.looseObject({
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
export const zOrganizationInvitation = z.looseObject({
    organization_id: zId,
    project_id: zId,
    status: zInvitationStatus,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A destination of messages that belongs to an organization.
 */
export const zOrganizationNotification = z.looseObject({
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
export const zOrganizationPolicy = z.looseObject({
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
export const zOrganizationProject = z.looseObject({
    organization_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A role of an organization, held by users and by access tokens of the organization. It counts in the member
 * projects as well. What it allows is in its policies.
 */
export const zOrganizationRole = z.looseObject({
    role_id: zId,
    name: z.string(),
    organization_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A role of an organization that waits for somebody to sign in for the first time.
 */
export const zOrganizationUserReserved = z.looseObject({
    reserved_id: zId,
    user_idp_key: z.string(),
    role_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A domain or website that RISKEN watches from outside.
 */
export const zOsint = z.looseObject({
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
export const zOsintDataSource = z.looseObject({
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
export const zOsintDetectWord = z.looseObject({
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
export const zPendFinding = z.looseObject({
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
export const zPendInfo = z.looseObject({
    note: z.string(),
    user_name: z.string(),
    status: z.string(),
    expired_at: zUnixSeconds.optional()
});

/**
 * A finding with its archive state and its tags.
 */
export const zFindingDetail = z.looseObject({
    finding: zFinding,
    pend_info: zPendInfo,
    finding_tags: z.array(zFindingTag)
});

/**
 * What a role may do in a project. A call is allowed where both patterns of one policy match it; both are RE2
 * expressions without anchors.
 */
export const zPolicy = z.looseObject({
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
export const zPortscanSetting = z.looseObject({
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
export const zPortscanTarget = z.looseObject({
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
export const zProjectTag = z.looseObject({
    project_id: zId,
    tag: z.string(),
    color: z.string(),
    created_at: zUnixSeconds.optional(),
    updated_at: zUnixSeconds.optional()
});

/**
 * A project, the unit that access rights are given for.
 */
export const zProject = z.looseObject({
    project_id: zId,
    name: z.string(),
    tag: z.array(zProjectTag),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A project as a change of it answers, which says nothing about tags.
 */
export const zProjectWithoutTags = z.looseObject({
    project_id: zId,
    name: z.string(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * What a kind of finding puts at risk, and what to do about it.
 */
export const zRecommend = z.looseObject({
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
export const zRelAlertFinding = z.looseObject({
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
export const zRelAzureDataSource = z.looseObject({
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
export const zRelAzureDataSourceForUpsert = z.strictObject({
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
export const zRelOsintDataSource = z.looseObject({
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
export const zRemediationProposal = z.looseObject({
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
export const zReport = z.looseObject({
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
 * Something that findings are about, known by its name within the project.
 */
export const zResource = z.looseObject({
    resource_id: zId,
    resource_name: z.string(),
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A tag on a resource.
 */
export const zResourceTag = z.looseObject({
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
export const zRole = z.looseObject({
    role_id: zId,
    name: z.string(),
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A policy that a role has.
 */
export const zRolePolicy = z.looseObject({
    role_id: zId,
    policy_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * A moment in unix seconds; the last one accepted is 253402268399.
 */
export const zUnixSecondsInput = z.int().gte(0).lte(253402268399);

export const zAccessTokenForGenerate = z.strictObject({
    access_token_id: zId.optional(),
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    project_id: zId.optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zAccessTokenForUpdate = z.strictObject({
    access_token_id: zId,
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    project_id: zId.optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zAlertCondNotificationForUpsert = z.strictObject({
    alert_condition_id: zId,
    notification_id: zId,
    project_id: zId.optional(),
    cache_second: z.int().gte(0).optional(),
    notified_at: zUnixSecondsInput.optional()
});

export const zApplicationScanForUpsert = z.strictObject({
    application_scan_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    diagnosis_data_source_id: zId,
    name: z.string().min(1).max(200),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional(),
    scan_type: zApplicationScanTypeInput.optional()
});

export const zAwsRelDataSourceForUpsert = z.strictObject({
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

export const zCodeScanSettingForUpsert = z.strictObject({
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

export const zDependencySettingForUpsert = z.strictObject({
    github_setting_id: zId,
    project_id: zId.optional(),
    code_data_source_id: zId,
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional(),
    repository_pattern: z.string().optional()
});

export const zGcpDataSourceForUpsert = z.strictObject({
    gcp_id: zId,
    google_data_source_id: zId,
    project_id: zId.optional(),
    status: zScanStatusInput.optional(),
    status_detail: z.string().optional(),
    scan_at: zUnixSecondsInput.optional(),
    specific_version: z.string().max(64).optional()
});

export const zGitleaksSettingForUpsert = z.strictObject({
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

export const zPendFindingForUpsert = z.strictObject({
    finding_id: zId,
    project_id: zId.optional(),
    note: z.string().optional(),
    expired_at: zUnixSecondsInput.optional(),
    reason: zPendReasonInput.optional(),
    pend_user_id: zId.optional()
});

export const zPortscanTargetForUpsert = z.strictObject({
    portscan_target_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    portscan_setting_id: zId,
    target: z.string().min(1).max(300),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional()
});

export const zRelOsintDataSourceForUpsert = z.strictObject({
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
export const zUser = z.looseObject({
    user_id: zId,
    sub: z.string(),
    name: z.string(),
    activated: z.boolean(),
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds,
    user_idp_key: z.string(),
    is_admin: z.boolean()
});

export const zUserForUpsert = z.strictObject({
    sub: z.string().max(255).optional(),
    name: z.string().min(1).max(64),
    activated: z.boolean(),
    user_idp_key: z.string().optional()
});

/**
 * A role of a project that waits for somebody to sign in for the first time.
 */
export const zUserReserved = z.looseObject({
    reserved_id: zId,
    user_idp_key: z.string(),
    role_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

export const zUserReservedForUpsert = z.strictObject({
    reserved_id: z.int().gte(0).optional(),
    user_idp_key: z.string().min(1).max(255),
    role_id: zId
});

/**
 * A role that a user holds in a project.
 */
export const zUserRole = z.looseObject({
    user_id: zId,
    role_id: zId,
    project_id: zId,
    created_at: zUnixSeconds,
    updated_at: zUnixSeconds
});

/**
 * The scan of one WordPress site.
 */
export const zWpscanSetting = z.looseObject({
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

export const zWpscanSettingForUpsert = z.strictObject({
    wpscan_setting_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    diagnosis_data_source_id: zId,
    target_url: z.string().min(1).max(200),
    status: zScanStatusInput.optional(),
    status_detail: z.string().max(255).optional(),
    scan_at: zUnixSecondsInput.optional(),
    options: z.string().optional()
});

export const zSigninOutput = zSigninIdentity;

export const zListAwsInput = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId.optional(),
    aws_account_id: z.string().regex(/^[0-9]{12}$/).optional()
});

export const zListAwsOutput = z.looseObject({
    aws: z.array(zAws)
});

export const zPutAwsInput = z.strictObject({
    project_id: zId.optional(),
    aws: zAwsForUpsert
});

export const zPutAwsOutput = z.looseObject({
    aws: zAws
});

export const zDeleteAwsInput = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId
});

export const zDeleteAwsOutput = zEmptyData;

export const zListAwsDataSourcesInput = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId,
    data_source: z.string().max(64).optional()
});

export const zListAwsDataSourcesOutput = z.looseObject({
    data_source: z.array(zAwsDataSource)
});

export const zAttachAwsDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    attach_data_source: zAwsRelDataSourceForUpsert
});

export const zAttachAwsDataSourceOutput = z.looseObject({
    data_source: zAwsRelDataSource
});

export const zDetachAwsDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId,
    aws_data_source_id: zId
});

export const zDetachAwsDataSourceOutput = zEmptyData;

export const zInvokeAwsScanInput = z.strictObject({
    project_id: zId.optional(),
    aws_id: zId,
    aws_data_source_id: zId,
    scan_only: z.boolean().optional(),
    full_scan: z.boolean().optional()
});

export const zInvokeAwsScanOutput = zEmptyData;

export const zListFindingsInput = z.strictObject({
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

export const zListFindingsOutput = z.looseObject({
    finding_id: z.array(zId),
    count: z.int(),
    total: z.int()
});

export const zGetFindingInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGetFindingOutput = z.looseObject({
    finding: zFinding.optional()
});

export const zListFindingTagsInput = z.strictObject({
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

export const zListFindingTagsOutput = z.looseObject({
    tag: z.array(zFindingTag),
    count: z.int(),
    total: z.int()
});

export const zListFindingTagNamesInput = z.strictObject({
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

export const zListFindingTagNamesOutput = z.looseObject({
    tag: z.array(z.string()),
    count: z.int(),
    total: z.int()
});

export const zListResourcesInput = z.strictObject({
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

export const zListResourcesOutput = z.looseObject({
    resource_id: z.array(zId),
    count: z.int(),
    total: z.int()
});

export const zListResourceTagsInput = z.strictObject({
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

export const zListResourceTagsOutput = z.looseObject({
    tag: z.array(zResourceTag),
    count: z.int(),
    total: z.int()
});

export const zListResourceTagNamesInput = z.strictObject({
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

export const zListResourceTagNamesOutput = z.looseObject({
    tag: z.array(z.string()),
    count: z.int(),
    total: z.int()
});

export const zGetResourceInput = z.strictObject({
    project_id: zId.optional(),
    resource_id: zId
});

export const zGetResourceOutput = z.looseObject({
    resource: zResource.optional()
});

export const zGetPendFindingInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGetPendFindingOutput = z.looseObject({
    pend_finding: zPendFinding.optional()
});

export const zListFindingSettingsInput = z.strictObject({
    project_id: zId.optional(),
    status: zFindingSettingStatusInput.optional()
});

export const zListFindingSettingsOutput = z.looseObject({
    finding_setting: z.array(zFindingSetting)
});

export const zGetRecommendInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGetRecommendOutput = z.looseObject({
    recommend: zRecommend.optional()
});

export const zGetFindingAiSummaryInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    lang: z.enum(['en', 'ja']).optional()
});

export const zGetFindingAiSummaryOutput = z.looseObject({
    answer: z.string()
});

export const zStreamFindingAiSummaryInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    lang: z.enum(['en', 'ja']).optional()
});

export const zPutFindingInput = z.strictObject({
    project_id: zId.optional(),
    finding: zFindingForUpsert
});

export const zPutFindingOutput = z.looseObject({
    finding: zFinding
});

export const zDeleteFindingInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zDeleteFindingOutput = zEmptyData;

export const zTagFindingInput = z.strictObject({
    project_id: zId.optional(),
    tag: zFindingTagForUpsert
});

export const zTagFindingOutput = z.looseObject({
    tag: zFindingTag
});

export const zUntagFindingInput = z.strictObject({
    project_id: zId.optional(),
    finding_tag_id: zId
});

export const zUntagFindingOutput = zEmptyData;

export const zPutResourceInput = z.strictObject({
    project_id: zId.optional(),
    resource: zResourceForUpsert
});

export const zPutResourceOutput = z.looseObject({
    resource: zResource
});

export const zDeleteResourceInput = z.strictObject({
    project_id: zId.optional(),
    resource_id: zId
});

export const zDeleteResourceOutput = zEmptyData;

export const zPutPendFindingInput = z.strictObject({
    project_id: zId.optional(),
    pend_finding: zPendFindingForUpsert
});

export const zPutPendFindingOutput = z.looseObject({
    pend_finding: zPendFinding
});

export const zDeletePendFindingInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zDeletePendFindingOutput = zEmptyData;

export const zPutFindingSettingInput = z.strictObject({
    project_id: zId.optional(),
    finding_setting: zFindingSettingForUpsert
});

export const zPutFindingSettingOutput = z.looseObject({
    finding_setting: zFindingSetting
});

export const zDeleteFindingSettingInput = z.strictObject({
    project_id: zId.optional(),
    finding_setting_id: zId
});

export const zDeleteFindingSettingOutput = zEmptyData;

export const zPutRecommendInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    data_source: z.string().min(1).max(64),
    type: z.string().min(1).max(255),
    risk: z.string().optional(),
    recommendation: z.string().optional()
});

export const zPutRecommendOutput = z.looseObject({
    recommend: zRecommend
});

export const zListOrganizationFindingsInput = z.strictObject({
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

export const zListOrganizationFindingsOutput = z.looseObject({
    findings: z.array(zFindingDetail),
    count: z.int(),
    total: z.int()
});

export const zListAlertsInput = z.strictObject({
    project_id: zId.optional(),
    status: z.array(zAlertStatusInput).optional(),
    severity: z.array(zAlertSeverityInput).optional(),
    description: z.string().max(200).optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertsOutput = z.looseObject({
    alert: z.array(zAlert)
});

export const zListAlertHistoryInput = z.strictObject({
    project_id: zId.optional(),
    alert_id: zId.optional()
});

export const zListAlertHistoryOutput = z.looseObject({
    alert_history: z.array(zAlertHistory)
});

export const zListRelAlertFindingsInput = z.strictObject({
    project_id: zId.optional(),
    alert_id: zId.optional(),
    finding_id: zId.optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListRelAlertFindingsOutput = z.looseObject({
    rel_alert_finding: z.array(zRelAlertFinding)
});

export const zListAlertConditionsInput = z.strictObject({
    project_id: zId.optional(),
    severity: z.array(zAlertSeverityInput).optional(),
    enabled: z.boolean().optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertConditionsOutput = z.looseObject({
    alert_condition: z.array(zAlertCondition)
});

export const zListAlertRulesInput = z.strictObject({
    project_id: zId.optional(),
    from_score: z.number().gte(0).lte(1).optional(),
    to_score: z.number().gte(0).lte(1).optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertRulesOutput = z.looseObject({
    alert_rule: z.array(zAlertRule)
});

export const zListAlertConditionRulesInput = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId.optional(),
    alert_rule_id: zId.optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertConditionRulesOutput = z.looseObject({
    alert_cond_rule: z.array(zAlertCondRule)
});

export const zListNotificationsInput = z.strictObject({
    project_id: zId.optional(),
    type: z.string().optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListNotificationsOutput = z.looseObject({
    notification: z.array(zNotification)
});

export const zListAlertConditionNotificationsInput = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId.optional(),
    notification_id: zId.optional(),
    from_at: zUnixSecondsInput.optional(),
    to_at: zUnixSecondsInput.optional()
});

export const zListAlertConditionNotificationsOutput = z.looseObject({
    alert_cond_notification: z.array(zAlertCondNotification)
});

export const zRequestProjectRoleInput = z.strictObject({
    project_id: zId,
    user_id: zId
});

export const zRequestProjectRoleOutput = zEmptyData;

export const zPutAlertFirstViewedAtInput = z.strictObject({
    project_id: zId.optional(),
    alert_id: zId.optional()
});

export const zPutAlertFirstViewedAtOutput = zEmptyData;

export const zPutAlertInput = z.strictObject({
    project_id: zId.optional(),
    alert: zAlertForUpsert
});

export const zPutAlertOutput = z.looseObject({
    alert: zAlert
});

export const zPutAlertConditionInput = z.strictObject({
    project_id: zId.optional(),
    alert_condition: zAlertConditionForUpsert
});

export const zPutAlertConditionOutput = z.looseObject({
    alert_condition: zAlertCondition
});

export const zPutAlertRuleInput = z.strictObject({
    project_id: zId.optional(),
    alert_rule: zAlertRuleForUpsert
});

export const zPutAlertRuleOutput = z.looseObject({
    alert_rule: zAlertRule
});

export const zPutAlertConditionRuleInput = z.strictObject({
    project_id: zId.optional(),
    alert_cond_rule: zAlertCondRuleForUpsert
});

export const zPutAlertConditionRuleOutput = z.looseObject({
    alert_cond_rule: zAlertCondRule
});

export const zPutNotificationInput = z.strictObject({
    project_id: zId.optional(),
    notification: zNotificationForUpsert
});

export const zPutNotificationOutput = z.looseObject({
    notification: zNotification.optional()
});

export const zPutAlertConditionNotificationInput = z.strictObject({
    project_id: zId.optional(),
    alert_cond_notification: zAlertCondNotificationForUpsert
});

export const zPutAlertConditionNotificationOutput = z.looseObject({
    alert_cond_notification: zAlertCondNotification
});

export const zDeleteAlertConditionInput = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId
});

export const zDeleteAlertConditionOutput = zEmptyData;

export const zDeleteAlertRuleInput = z.strictObject({
    project_id: zId.optional(),
    alert_rule_id: zId
});

export const zDeleteAlertRuleOutput = zEmptyData;

export const zDeleteAlertConditionRuleInput = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId,
    alert_rule_id: zId
});

export const zDeleteAlertConditionRuleOutput = zEmptyData;

export const zDeleteNotificationInput = z.strictObject({
    project_id: zId.optional(),
    notification_id: zId
});

export const zDeleteNotificationOutput = zEmptyData;

export const zDeleteAlertConditionNotificationInput = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: zId,
    notification_id: zId
});

export const zDeleteAlertConditionNotificationOutput = zEmptyData;

export const zAnalyzeAlertInput = z.strictObject({
    project_id: zId.optional(),
    alert_condition_id: z.array(zId).optional()
});

export const zAnalyzeAlertOutput = zEmptyData;

export const zTestNotificationInput = z.strictObject({
    project_id: zId.optional(),
    notification_id: zId
});

export const zTestNotificationOutput = zEmptyData;

export const zListProjectsInput = z.strictObject({
    user_id: zId.optional(),
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    organization_id: zId.optional()
});

export const zListProjectsOutput = z.looseObject({
    project: z.array(zProject)
});

export const zCreateProjectInput = z.strictObject({
    user_id: zId.optional(),
    name: z.string().min(1).max(64)
});

export const zCreateProjectOutput = z.looseObject({
    project: zProject
});

export const zListProjectOrganizationInvitationsInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId.optional()
});

export const zListProjectOrganizationInvitationsOutput = z.looseObject({
    organization_invitations: z.array(zOrganizationInvitation)
});

export const zUpdateProjectInput = z.strictObject({
    project_id: zId.optional(),
    name: z.string().min(1).max(64)
});

export const zUpdateProjectOutput = z.looseObject({
    project: zProjectWithoutTags
});

export const zDeleteProjectInput = z.strictObject({
    project_id: zId
});

export const zDeleteProjectOutput = zEmptyData;

export const zTagProjectInput = z.strictObject({
    project_id: zId.optional(),
    tag: z.string().min(1).max(512),
    color: z.string().max(32).optional()
});

export const zTagProjectOutput = z.looseObject({
    project_tag: zProjectTag
});

export const zUntagProjectInput = z.strictObject({
    project_id: zId.optional(),
    tag: z.string().min(1).max(512)
});

export const zUntagProjectOutput = zEmptyData;

export const zReplyOrganizationInvitationInput = z.strictObject({
    organization_id: zId,
    project_id: zId.optional(),
    status: z.union([
        z.literal(1),
        z.literal(2),
        z.literal(3)
    ])
});

export const zReplyOrganizationInvitationOutput = z.looseObject({
    organization_project: zOrganizationProject.optional()
});

export const zListUsersInput = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    activated: z.boolean().optional(),
    user_id: zId.optional(),
    admin: z.boolean().optional(),
    user_idp_key: z.string().optional(),
    organization_id: zId.optional()
});

export const zListUsersOutput = z.looseObject({
    user_id: z.array(zId)
});

export const zGetUserInput = z.strictObject({
    user_id: zId.optional(),
    sub: z.string().optional(),
    user_idp_key: z.string().optional()
});

export const zGetUserOutput = z.looseObject({
    user: zUser.optional()
});

export const zIsAdminInput = z.strictObject({
    user_id: zId
});

export const zIsAdminOutput = z.looseObject({
    ok: z.boolean()
});

export const zPutUserInput = z.strictObject({
    user: zUserForUpsert
});

export const zPutUserOutput = z.looseObject({
    user: zUser
});

export const zListRolesInput = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    user_id: zId.optional(),
    access_token_id: zId.optional()
});

export const zListRolesOutput = z.looseObject({
    role_id: z.array(zId)
});

export const zGetRoleInput = z.strictObject({
    project_id: zId.optional(),
    role_id: zId
});

export const zGetRoleOutput = z.looseObject({
    role: zRole.optional()
});

export const zListPoliciesInput = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    role_id: zId.optional()
});

export const zListPoliciesOutput = z.looseObject({
    policy_id: z.array(zId)
});

export const zGetPolicyInput = z.strictObject({
    project_id: zId.optional(),
    policy_id: zId
});

export const zGetPolicyOutput = z.looseObject({
    policy: zPolicy.optional()
});

export const zListAccessTokensInput = z.strictObject({
    project_id: zId.optional(),
    name: z.string().max(64).optional(),
    access_token_id: zId.optional()
});

export const zListAccessTokensOutput = z.looseObject({
    access_token: z.array(zAccessToken)
});

export const zListUserReservedInput = z.strictObject({
    project_id: zId.optional(),
    user_idp_key: z.string().max(255).optional()
});

export const zListUserReservedOutput = z.looseObject({
    user_reserved: z.array(zUserReserved)
});

export const zPutRoleInput = z.strictObject({
    project_id: zId.optional(),
    role: zRoleForUpsert
});

export const zPutRoleOutput = z.looseObject({
    role: zRole
});

export const zDeleteRoleInput = z.strictObject({
    project_id: zId.optional(),
    role_id: zId
});

export const zDeleteRoleOutput = zEmptyData;

export const zAttachRoleInput = z.strictObject({
    project_id: zId.optional(),
    user_id: zId,
    role_id: zId
});

export const zAttachRoleOutput = z.looseObject({
    user_role: zUserRole
});

export const zDetachRoleInput = z.strictObject({
    project_id: zId.optional(),
    user_id: zId,
    role_id: zId
});

export const zDetachRoleOutput = zEmptyData;

export const zPutPolicyInput = z.strictObject({
    project_id: zId.optional(),
    policy: zPolicyForUpsert
});

export const zPutPolicyOutput = z.looseObject({
    policy: zPolicy
});

export const zDeletePolicyInput = z.strictObject({
    project_id: zId.optional(),
    policy_id: zId
});

export const zDeletePolicyOutput = zEmptyData;

export const zAttachPolicyInput = z.strictObject({
    project_id: zId.optional(),
    role_id: zId,
    policy_id: zId
});

export const zAttachPolicyOutput = z.looseObject({
    role_policy: zRolePolicy
});

export const zDetachPolicyInput = z.strictObject({
    project_id: zId.optional(),
    role_id: zId,
    policy_id: zId
});

export const zDetachPolicyOutput = zEmptyData;

export const zGenerateAccessTokenInput = z.strictObject({
    project_id: zId.optional(),
    access_token: zAccessTokenForGenerate
});

export const zGenerateAccessTokenOutput = z.looseObject({
    access_token_id: zId,
    access_token: z.string()
});

export const zUpdateAccessTokenInput = z.strictObject({
    project_id: zId.optional(),
    access_token: zAccessTokenForUpdate
});

export const zUpdateAccessTokenOutput = z.looseObject({
    access_token: zAccessToken
});

export const zDeleteAccessTokenInput = z.strictObject({
    project_id: zId.optional(),
    access_token_id: zId
});

export const zDeleteAccessTokenOutput = zEmptyData;

export const zAttachAccessTokenRoleInput = z.strictObject({
    project_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zAttachAccessTokenRoleOutput = z.looseObject({
    access_token_role: zAccessTokenRole
});

export const zDetachAccessTokenRoleInput = z.strictObject({
    project_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zDetachAccessTokenRoleOutput = zEmptyData;

export const zPutUserReservedInput = z.strictObject({
    project_id: zId.optional(),
    user_reserved: zUserReservedForUpsert
});

export const zPutUserReservedOutput = z.looseObject({
    user_reserved: zUserReserved
});

export const zDeleteUserReservedInput = z.strictObject({
    project_id: zId.optional(),
    reserved_id: zId
});

export const zDeleteUserReservedOutput = zEmptyData;

export const zUpdateUserAdminInput = z.strictObject({
    user_id: zId,
    is_admin: z.boolean()
});

export const zUpdateUserAdminOutput = z.looseObject({
    user: zUser
});

export const zListOrganizationsInput = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    user_id: zId.optional(),
    project_id: zId.optional()
});

export const zListOrganizationsOutput = z.looseObject({
    organization: z.array(zOrganization)
});

export const zCreateOrganizationInput = z.strictObject({
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    user_id: zId
});

export const zCreateOrganizationOutput = z.looseObject({
    organization: zOrganization
});

export const zListOrganizationInvitationsInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId.optional()
});

export const zListOrganizationInvitationsOutput = z.looseObject({
    organization_invitations: z.array(zOrganizationInvitation)
});

export const zUpdateOrganizationInput = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional()
});

export const zUpdateOrganizationOutput = z.looseObject({
    organization: zOrganization
});

export const zPutOrganizationInvitationInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    status: z.union([
        z.literal(1),
        z.literal(2),
        z.literal(3)
    ])
});

export const zPutOrganizationInvitationOutput = z.looseObject({
    organization_invitation: zOrganizationInvitation
});

export const zDeleteOrganizationInput = z.strictObject({
    organization_id: zId
});

export const zDeleteOrganizationOutput = zEmptyData;

export const zDeleteOrganizationInvitationInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId
});

export const zDeleteOrganizationInvitationOutput = zEmptyData;

export const zCreateProjectWithOrganizationInput = z.strictObject({
    user_id: zId,
    name: z.string().min(1).max(64),
    organization_id: zId.optional()
});

export const zCreateProjectWithOrganizationOutput = z.looseObject({
    project: zProject
});

export const zListOrganizationRolesInput = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    user_id: zId.optional(),
    access_token_id: zId.optional()
});

export const zListOrganizationRolesOutput = z.looseObject({
    role_id: z.array(zId)
});

export const zGetOrganizationRoleInput = z.strictObject({
    organization_id: zId.optional(),
    role_id: zId
});

export const zGetOrganizationRoleOutput = z.looseObject({
    role: zOrganizationRole.optional()
});

export const zListOrganizationPoliciesInput = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    role_id: zId.optional()
});

export const zListOrganizationPoliciesOutput = z.looseObject({
    policy_id: z.array(zId)
});

export const zGetOrganizationPolicyInput = z.strictObject({
    organization_id: zId.optional(),
    policy_id: zId
});

export const zGetOrganizationPolicyOutput = z.looseObject({
    policy: zOrganizationPolicy.optional()
});

export const zListOrganizationUserReservedInput = z.strictObject({
    organization_id: zId.optional(),
    user_idp_key: z.string().max(255).optional()
});

export const zListOrganizationUserReservedOutput = z.looseObject({
    user_reserved: z.array(zOrganizationUserReserved)
});

export const zListOrganizationAccessTokensInput = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().max(64).optional(),
    access_token_id: zId.optional()
});

export const zListOrganizationAccessTokensOutput = z.looseObject({
    access_token: z.array(zOrganizationAccessToken)
});

export const zPutOrganizationRoleInput = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().min(1).max(64)
});

export const zPutOrganizationRoleOutput = z.looseObject({
    role: zOrganizationRole
});

export const zPutOrganizationPolicyInput = z.strictObject({
    organization_id: zId.optional(),
    name: z.string().min(1).max(64),
    action_ptn: z.string().min(1)
});

export const zPutOrganizationPolicyOutput = z.looseObject({
    policy: zOrganizationPolicy
});

export const zAttachOrganizationRoleInput = z.strictObject({
    user_id: zId,
    role_id: zId,
    organization_id: zId.optional()
});

export const zAttachOrganizationRoleOutput = z.looseObject({
    role: zOrganizationRole
});

export const zAttachOrganizationPolicyInput = z.strictObject({
    role_id: zId,
    policy_id: zId,
    organization_id: zId.optional()
});

export const zAttachOrganizationPolicyOutput = z.looseObject({
    policy: zOrganizationPolicy
});

export const zDetachOrganizationRoleInput = z.strictObject({
    user_id: zId,
    role_id: zId,
    organization_id: zId.optional()
});

export const zDetachOrganizationRoleOutput = zEmptyData;

export const zDetachOrganizationPolicyInput = z.strictObject({
    role_id: zId,
    policy_id: zId,
    organization_id: zId.optional()
});

export const zDetachOrganizationPolicyOutput = zEmptyData;

export const zDeleteOrganizationRoleInput = z.strictObject({
    organization_id: zId.optional(),
    role_id: zId
});

export const zDeleteOrganizationRoleOutput = zEmptyData;

export const zDeleteOrganizationPolicyInput = z.strictObject({
    organization_id: zId.optional(),
    policy_id: zId
});

export const zDeleteOrganizationPolicyOutput = zEmptyData;

export const zDeleteOrganizationUserReservedInput = z.strictObject({
    organization_id: zId.optional(),
    reserved_id: zId
});

export const zDeleteOrganizationUserReservedOutput = zEmptyData;

export const zPutOrganizationUserReservedInput = z.strictObject({
    organization_id: zId.optional(),
    reserved_id: z.int().gte(0).optional(),
    user_idp_key: z.string().max(255),
    role_id: zId
});

export const zPutOrganizationUserReservedOutput = z.looseObject({
    user_reserved: zOrganizationUserReserved
});

export const zGenerateOrganizationAccessTokenInput = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId.optional(),
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zGenerateOrganizationAccessTokenOutput = z.looseObject({
    access_token_id: zId,
    access_token: z.string()
});

export const zUpdateOrganizationAccessTokenInput = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId,
    name: z.string().min(1).max(64),
    description: z.string().max(255).optional(),
    expired_at: zUnixSecondsInput.optional(),
    last_updated_user_id: zId.optional()
});

export const zUpdateOrganizationAccessTokenOutput = z.looseObject({
    access_token: zOrganizationAccessToken
});

export const zDeleteOrganizationAccessTokenInput = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId
});

export const zDeleteOrganizationAccessTokenOutput = zEmptyData;

export const zAttachOrganizationAccessTokenRoleInput = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zAttachOrganizationAccessTokenRoleOutput = z.looseObject({
    access_token_role: zOrganizationAccessTokenRole
});

export const zDetachOrganizationAccessTokenRoleInput = z.strictObject({
    organization_id: zId.optional(),
    access_token_id: zId,
    role_id: zId
});

export const zDetachOrganizationAccessTokenRoleOutput = zEmptyData;

export const zListOrganizationNotificationsInput = z.strictObject({
    organization_id: zId.optional()
});

export const zListOrganizationNotificationsOutput = z.looseObject({
    notification: z.array(zOrganizationNotification)
});

export const zGetOrganizationNotificationInput = z.strictObject({
    organization_id: zId.optional(),
    notification_id: zId
});

export const zGetOrganizationNotificationOutput = z.looseObject({
    notification: zOrganizationNotification.optional()
});

export const zPutOrganizationNotificationInput = z.strictObject({
    organization_id: zId.optional(),
    notification_id: z.int().gte(0).optional(),
    name: z.string().min(1).max(200),
    type: z.string().min(1).max(64),
    notify_setting: z.string().min(1)
});

export const zPutOrganizationNotificationOutput = z.looseObject({
    notification: zOrganizationNotification.optional()
});

export const zDeleteOrganizationNotificationInput = z.strictObject({
    organization_id: zId.optional(),
    notification_id: zId
});

export const zDeleteOrganizationNotificationOutput = zEmptyData;

export const zTestOrganizationNotificationInput = z.strictObject({
    organization_id: zId.optional(),
    notification_id: zId
});

export const zTestOrganizationNotificationOutput = zEmptyData;

export const zListOrganizationAlertConditionNotificationsInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId.optional(),
    alert_condition_id: zId.optional(),
    notification_id: zId.optional(),
    page_size: z.int().gte(0).optional(),
    page_offset: z.int().gte(0).optional()
});

export const zListOrganizationAlertConditionNotificationsOutput = z.looseObject({
    alert_cond_notification: z.array(zOrganizationAlertCondNotification),
    has_next: z.boolean(),
    next_page_offset: z.int().optional()
});

export const zUpdateOrganizationAlertConditionNotificationCacheInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    alert_condition_id: zId,
    notification_id: zId,
    cache_second: z.int().gte(1).lte(31536000)
});

export const zUpdateOrganizationAlertConditionNotificationCacheOutput = z.looseObject({
    alert_cond_notification: zOrganizationAlertCondNotification.optional()
});

export const zUpdateOrganizationProjectNotificationEnabledInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    notification_id: zId,
    enabled: z.boolean()
});

export const zUpdateOrganizationProjectNotificationEnabledOutput = z.looseObject({
    alert_cond_notification: z.array(zOrganizationAlertCondNotification)
});

export const zUpdateOrganizationProjectNotificationCacheInput = z.strictObject({
    organization_id: zId.optional(),
    project_id: zId,
    notification_id: zId,
    cache_second: z.int().gte(1).lte(31536000)
});

export const zUpdateOrganizationProjectNotificationCacheOutput = z.looseObject({
    alert_cond_notification: z.array(zOrganizationAlertCondNotification)
});

export const zGetFindingReportInput = z.strictObject({
    project_id: zId.optional(),
    from_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    to_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    score: z.number().gte(0).lte(1).optional(),
    data_source: z.array(z.string()).optional()
});

export const zGetFindingReportOutput = z.looseObject({
    report_finding: z.array(zReportFinding)
});

export const zGetReportInput = z.strictObject({
    project_id: zId.optional(),
    report_id: zId
});

export const zGetReportOutput = z.looseObject({
    report: zReport
});

export const zListReportsInput = z.strictObject({
    project_id: zId.optional()
});

export const zListReportsOutput = z.looseObject({
    report: z.array(zReport)
});

export const zPutReportInput = z.strictObject({
    report_id: z.int().gte(0).optional(),
    project_id: zId.optional(),
    name: z.string().max(200).optional(),
    type: zReportTypeInput,
    status: zReportStatusInput,
    content: z.string().optional()
});

export const zPutReportOutput = z.looseObject({
    report: zReport
});

export const zGetFindingReportAllInput = z.strictObject({
    project_id: zId.optional(),
    from_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    to_date: z.string().regex(/^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$/).optional(),
    score: z.number().gte(0).lte(1).optional(),
    data_source: z.array(z.string()).optional()
});

export const zGetFindingReportAllOutput = z.looseObject({
    report_finding: z.array(zReportFinding)
});

export const zChatAiInput = z.strictObject({
    question: z.string().min(1),
    chat_history: z.array(zChatHistory).optional(),
    project_id: zId.optional()
});

export const zChatAiOutput = z.looseObject({
    answer: z.string()
});

export const zGenerateReportInput = z.strictObject({
    prompt: z.string().min(1),
    project_id: zId.optional(),
    name: z.string().min(1).max(200)
});

export const zGenerateReportOutput = z.looseObject({
    report_id: zId,
    status: zReportStatus
});

export const zListRemediationProposalsInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId,
    status: z.array(zRemediationProposalStatusInput).optional()
});

export const zListRemediationProposalsOutput = z.looseObject({
    remediation_proposal: z.array(zRemediationProposal)
});

export const zGetRemediationProposalInput = z.strictObject({
    project_id: zId.optional(),
    remediation_proposal_id: zId
});

export const zGetRemediationProposalOutput = z.looseObject({
    remediation_proposal: zRemediationProposal.optional()
});

export const zGenerateRemediationProposalInput = z.strictObject({
    project_id: zId.optional(),
    finding_id: zId
});

export const zGenerateRemediationProposalOutput = z.looseObject({
    remediation_proposal_id: zId
});

export const zListGoogleDataSourcesInput = z.strictObject({
    google_data_source_id: zId.optional(),
    name: z.string().max(64).optional()
});

export const zListGoogleDataSourcesOutput = z.looseObject({
    google_data_source: z.array(zGoogleDataSource)
});

export const zListGcpInput = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId.optional(),
    gcp_project_id: z.string().max(128).optional()
});

export const zListGcpOutput = z.looseObject({
    gcp: z.array(zGcpProject)
});

export const zGetGcpDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId,
    google_data_source_id: zId
});

export const zGetGcpDataSourceOutput = z.looseObject({
    gcp_data_source: zGcpDataSource.optional()
});

export const zPutGcpInput = z.strictObject({
    project_id: zId.optional(),
    gcp: zGcpProjectForUpsert
});

export const zPutGcpOutput = z.looseObject({
    gcp: zGcpProject
});

export const zDeleteGcpInput = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId
});

export const zDeleteGcpOutput = zEmptyData;

export const zAttachGcpDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    gcp_data_source: zGcpDataSourceForUpsert
});

export const zAttachGcpDataSourceOutput = z.looseObject({
    gcp_data_source: zGcpRelDataSource
});

export const zDetachGcpDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId,
    google_data_source_id: zId
});

export const zDetachGcpDataSourceOutput = zEmptyData;

export const zInvokeGcpScanInput = z.strictObject({
    project_id: zId.optional(),
    gcp_id: zId,
    google_data_source_id: zId,
    scan_only: z.boolean().optional(),
    full_scan: z.boolean().optional()
});

export const zInvokeGcpScanOutput = zEmptyData;

export const zListAzureDataSourcesInput = z.strictObject({
    azure_data_source_id: zId.optional(),
    name: z.string().max(64).optional()
});

export const zListAzureDataSourcesOutput = z.looseObject({
    azure_data_source: z.array(zAzureDataSource)
});

export const zListAzureInput = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId.optional(),
    subscription_id: z.string().max(128).optional()
});

export const zListAzureOutput = z.looseObject({
    azure: z.array(zAzureSubscription)
});

export const zGetAzureDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId,
    azure_data_source_id: zId
});

export const zGetAzureDataSourceOutput = z.looseObject({
    rel_azure_data_source: zRelAzureDataSource.optional()
});

export const zPutAzureInput = z.strictObject({
    project_id: zId.optional(),
    azure: zAzureSubscriptionForUpsert
});

export const zPutAzureOutput = z.looseObject({
    azure: zAzureSubscription
});

export const zDeleteAzureInput = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId
});

export const zDeleteAzureOutput = zEmptyData;

export const zAttachAzureDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    rel_azure_data_source: zRelAzureDataSourceForUpsert
});

export const zAttachAzureDataSourceOutput = z.looseObject({
    rel_azure_data_source: zRelAzureDataSource.optional()
});

export const zDetachAzureDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    azure_id: zId,
    azure_data_source_id: zId
});

export const zDetachAzureDataSourceOutput = zEmptyData;

export const zInvokeAzureScanInput = z.strictObject({
    project_id: zId.optional(),
    azure_data_source_id: z.int().gte(0).optional()
});

export const zInvokeAzureScanOutput = zEmptyData;

export const zListCodeDataSourcesInput = z.strictObject({
    code_data_source_id: zId.optional(),
    name: z.string().max(64).optional()
});

export const zListCodeDataSourcesOutput = z.looseObject({
    code_data_source: z.array(zCodeDataSource)
});

export const zListGithubSettingsInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId.optional()
});

export const zListGithubSettingsOutput = z.looseObject({
    github_setting: z.array(zGithubSetting)
});

export const zListGitleaksCacheInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zListGitleaksCacheOutput = z.looseObject({
    gitleaks_cache: z.array(zGitleaksCache)
});

export const zPutGithubSettingInput = z.strictObject({
    project_id: zId.optional(),
    github_setting: zGithubSettingForUpsert
});

export const zPutGithubSettingOutput = z.looseObject({
    github_setting: zGithubSetting
});

export const zDeleteGithubSettingInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteGithubSettingOutput = zEmptyData;

export const zPutGitleaksSettingInput = z.strictObject({
    project_id: zId.optional(),
    gitleaks_setting: zGitleaksSettingForUpsert
});

export const zPutGitleaksSettingOutput = z.looseObject({
    gitleaks_setting: zGitleaksSetting
});

export const zDeleteGitleaksSettingInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteGitleaksSettingOutput = zEmptyData;

export const zPutDependencySettingInput = z.strictObject({
    project_id: zId.optional(),
    dependency_setting: zDependencySettingForUpsert
});

export const zPutDependencySettingOutput = z.looseObject({
    dependency_setting: zDependencySetting
});

export const zDeleteDependencySettingInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteDependencySettingOutput = zEmptyData;

export const zPutCodeScanSettingInput = z.strictObject({
    project_id: zId.optional(),
    code_scan_setting: zCodeScanSettingForUpsert
});

export const zPutCodeScanSettingOutput = z.looseObject({
    code_scan_setting: zCodeScanSetting
});

export const zDeleteCodeScanSettingInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zDeleteCodeScanSettingOutput = zEmptyData;

export const zInvokeGitleaksScanInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    scan_only: z.boolean().optional(),
    full_scan: z.boolean().optional()
});

export const zInvokeGitleaksScanOutput = zEmptyData;

export const zInvokeDependencyScanInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeDependencyScanOutput = zEmptyData;

export const zInvokeCodeScanInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeCodeScanOutput = zEmptyData;

export const zGetGithubAppInstallationStatusInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zGetGithubAppInstallationStatusOutput = z.looseObject({
    github_app_installation_status: zGithubAppInstallationStatus.optional()
});

export const zGetGithubAppInstallUrlInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    return_to: z.string().optional()
});

export const zGetGithubAppInstallUrlOutput = z.looseObject({
    url: z.string()
});

export const zGetGithubAppOauthStartUrlInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId,
    return_to: z.string().optional()
});

export const zGetGithubAppOauthStartUrlOutput = z.looseObject({
    url: z.string()
});

export const zHandleGithubAppOauthCallbackInput = z.strictObject({
    state: z.string(),
    code: z.string().optional()
});

export const zVerifyGithubAppInstallationInput = z.strictObject({
    project_id: zId.optional(),
    github_setting_id: zId
});

export const zVerifyGithubAppInstallationOutput = z.looseObject({
    github_setting: zGithubSetting
});

export const zListOsintInput = z.strictObject({
    project_id: zId.optional()
});

export const zListOsintOutput = z.looseObject({
    osint: z.array(zOsint)
});

export const zListOsintDataSourcesInput = z.strictObject({
    project_id: zId.optional(),
    name: z.string().optional()
});

export const zListOsintDataSourcesOutput = z.looseObject({
    osint_data_source: z.array(zOsintDataSource)
});

export const zListRelOsintDataSourcesInput = z.strictObject({
    project_id: zId.optional(),
    osint_id: zId.optional(),
    osint_data_source_id: zId.optional()
});

export const zListRelOsintDataSourcesOutput = z.looseObject({
    rel_osint_data_source: z.array(zRelOsintDataSource)
});

export const zListOsintDetectWordsInput = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source_id: zId.optional()
});

export const zListOsintDetectWordsOutput = z.looseObject({
    osint_detect_word: z.array(zOsintDetectWord)
});

export const zGetOsintInput = z.strictObject({
    project_id: zId.optional(),
    osint_id: zId
});

export const zGetOsintOutput = z.looseObject({
    osint: zOsint.optional()
});

export const zInvokeOsintScanInput = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeOsintScanOutput = z.looseObject({
    message: z.string()
});

export const zPutOsintInput = z.strictObject({
    project_id: zId.optional(),
    osint: zOsintForUpsert
});

export const zPutOsintOutput = z.looseObject({
    osint: zOsint
});

export const zDeleteOsintInput = z.strictObject({
    project_id: zId.optional(),
    osint_id: zId
});

export const zDeleteOsintOutput = zEmptyData;

export const zPutRelOsintDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source: zRelOsintDataSourceForUpsert
});

export const zPutRelOsintDataSourceOutput = z.looseObject({
    rel_osint_data_source: zRelOsintDataSource
});

export const zDeleteRelOsintDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    rel_osint_data_source_id: zId
});

export const zDeleteRelOsintDataSourceOutput = zEmptyData;

export const zPutOsintDetectWordInput = z.strictObject({
    project_id: zId.optional(),
    osint_detect_word: zOsintDetectWordForUpsert
});

export const zPutOsintDetectWordOutput = z.looseObject({
    osint_detect_word: zOsintDetectWord
});

export const zDeleteOsintDetectWordInput = z.strictObject({
    project_id: zId.optional(),
    osint_detect_word_id: zId
});

export const zDeleteOsintDetectWordOutput = zEmptyData;

export const zListWpscanSettingsInput = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId.optional()
});

export const zListWpscanSettingsOutput = z.looseObject({
    wpscan_setting: z.array(zWpscanSetting)
});

export const zListPortscanSettingsInput = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId.optional()
});

export const zListPortscanSettingsOutput = z.looseObject({
    portscan_setting: z.array(zPortscanSetting)
});

export const zListPortscanTargetsInput = z.strictObject({
    project_id: zId.optional(),
    portscan_setting_id: zId.optional(),
    status: zScanStatusInput.optional()
});

export const zListPortscanTargetsOutput = z.looseObject({
    portscan_target: z.array(zPortscanTarget)
});

export const zListApplicationScansInput = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId.optional()
});

export const zListApplicationScansOutput = z.looseObject({
    application_scan: z.array(zApplicationScan)
});

export const zGetApplicationScanBasicSettingInput = z.strictObject({
    project_id: zId.optional(),
    application_scan_id: zId
});

export const zGetApplicationScanBasicSettingOutput = z.looseObject({
    application_scan_basic_setting: zApplicationScanBasicSettingLookup.optional()
});

export const zGetDiagnosisDataSourceInput = z.strictObject({
    project_id: zId.optional(),
    diagnosis_data_source_id: zId
});

export const zGetDiagnosisDataSourceOutput = z.looseObject({
    diagnosis_data_source: zDiagnosisDataSource.optional()
});

export const zInvokeDiagnosisScanInput = z.strictObject({
    project_id: zId.optional(),
    setting_id: zId,
    diagnosis_data_source_id: zId,
    scan_only: z.boolean().optional()
});

export const zInvokeDiagnosisScanOutput = z.looseObject({
    message: z.string()
});

export const zPutWpscanSettingInput = z.strictObject({
    project_id: zId.optional(),
    wpscan_setting: zWpscanSettingForUpsert
});

export const zPutWpscanSettingOutput = z.looseObject({
    wpscan_setting: zWpscanSetting
});

export const zDeleteWpscanSettingInput = z.strictObject({
    project_id: zId.optional(),
    wpscan_setting_id: zId
});

export const zDeleteWpscanSettingOutput = zEmptyData;

export const zPutApplicationScanInput = z.strictObject({
    project_id: zId.optional(),
    application_scan: zApplicationScanForUpsert
});

export const zPutApplicationScanOutput = z.looseObject({
    application_scan: zApplicationScan
});

export const zDeleteApplicationScanInput = z.strictObject({
    project_id: zId.optional(),
    application_scan_id: zId
});

export const zDeleteApplicationScanOutput = zEmptyData;

export const zPutApplicationScanBasicSettingInput = z.strictObject({
    project_id: zId.optional(),
    application_scan_basic_setting: zApplicationScanBasicSettingForUpsert
});

export const zPutApplicationScanBasicSettingOutput = z.looseObject({
    application_scan_basic_setting: zApplicationScanBasicSetting
});

export const zDeleteApplicationScanBasicSettingInput = z.strictObject({
    project_id: zId.optional(),
    application_scan_basic_setting_id: zId
});

export const zDeleteApplicationScanBasicSettingOutput = zEmptyData;

export const zPutPortscanSettingInput = z.strictObject({
    project_id: zId.optional(),
    portscan_setting: zPortscanSettingForUpsert
});

export const zPutPortscanSettingOutput = z.looseObject({
    portscan_setting: zPortscanSetting
});

export const zPutPortscanTargetInput = z.strictObject({
    project_id: zId.optional(),
    portscan_target: zPortscanTargetForUpsert
});

export const zPutPortscanTargetOutput = z.looseObject({
    portscan_target: zPortscanTarget
});

export const zDeletePortscanSettingInput = z.strictObject({
    project_id: zId.optional(),
    portscan_setting_id: zId
});

export const zDeletePortscanSettingOutput = zEmptyData;

export const zDeletePortscanTargetInput = z.strictObject({
    project_id: zId.optional(),
    portscan_target_id: zId
});

export const zDeletePortscanTargetOutput = zEmptyData;

export const zGetAttackFlowAnalysisInput = z.strictObject({
    project_id: zId.optional(),
    resource_name: z.string().min(1).max(255),
    cloud_type: z.enum(['aws', 'gcp']),
    cloud_id: z.string().min(1).max(32)
});

export const zGetAttackFlowAnalysisOutput = z.looseObject({
    nodes: z.array(zAttackFlowResource),
    edges: z.array(zAttackFlowEdge)
});
