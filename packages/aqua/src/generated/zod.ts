// Generated from specs/aqua by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * Kind of issue.
 */
export const zAcknowledgementIssueType: z.ZodString = z.string();

/**
 * Kind of issue.
 */
export const zAcknowledgementIssueTypeInput: z.ZodEnum<{ 'vulnerability': 'vulnerability'; 'sensitive_data': 'sensitive_data'; 'malware': 'malware' }> = z.enum([
    'vulnerability',
    'sensitive_data',
    'malware'
]);

/**
 * Kind of resource the issue was found in.
 */
export const zAcknowledgementResourceType: z.ZodString = z.string();

/**
 * An accepted risk: the issue, the resource it is in, and where the acceptance holds. It has no id of its own. Which of
 * `registry` and `registry_name` (`image`, `repository`) is filled in depends on the console's version.
 */
export const zAcknowledgement: z.ZodObject<{
    issue_type: typeof zAcknowledgementIssueType;
    issue_name: z.ZodString;
    resource_type: typeof zAcknowledgementResourceType;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_format: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_cpe: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_hash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repository_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repository: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    docker_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    fix_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    expiration_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    expiration_configured_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    expiration_configured_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ack_repo_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    suppression_rule_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    suppression_rule_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    suppression_rule_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    has_custom_severity: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    issue_type: zAcknowledgementIssueType,
    issue_name: z.string(),
    resource_type: zAcknowledgementResourceType,
    resource_name: z.string().nullish(),
    resource_version: z.string().nullish(),
    resource_format: z.string().nullish(),
    resource_cpe: z.string().nullish(),
    resource_path: z.string().nullish(),
    resource_hash: z.string().nullish(),
    image_name: z.string().nullish(),
    registry_name: z.string().nullish(),
    repository_name: z.string().nullish(),
    registry: z.string().nullish(),
    repository: z.string().nullish(),
    image: z.string().nullish(),
    docker_id: z.string().nullish(),
    os: z.string().nullish(),
    os_version: z.string().nullish(),
    comment: z.string().nullish(),
    author: z.string().nullish(),
    date: z.string().nullish(),
    fix_version: z.string().nullish(),
    expiration_days: z.int().nullish(),
    expiration_configured_at: z.string().nullish(),
    expiration_configured_by: z.string().nullish(),
    permission: z.string().nullish(),
    ack_repo_id: z.int().nullish(),
    suppression_rule_id: z.int().nullish(),
    suppression_rule_name: z.string().nullish(),
    suppression_rule_scopes: z.array(z.string()).optional(),
    has_custom_severity: z.boolean().nullish()
});

/**
 * A page of acknowledgements.
 */
export const zAcknowledgementPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zAcknowledgement>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zAcknowledgement),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * Kind of resource the issue was found in.
 */
export const zAcknowledgementResourceTypeInput: z.ZodEnum<{ 'package': 'package'; 'file': 'file'; 'executable': 'executable' }> = z.enum([
    'package',
    'file',
    'executable'
]);

/**
 * An issue to accept, or to accept no longer. The rows of `listVulnerabilities` have what is needed in `resource`. All
 * members of `Acknowledgement` may be sent, so that what was listed can go into `deleteAcknowledgements` as it is; the
 * vendor's own client sends most of them in every call.
 */
export const zAcknowledgementForSave: z.ZodObject<{
    issue_type: typeof zAcknowledgementIssueTypeInput;
    issue_name: z.ZodString;
    resource_type: typeof zAcknowledgementResourceTypeInput;
    resource_name: z.ZodOptional<z.ZodString>;
    resource_version: z.ZodOptional<z.ZodString>;
    resource_format: z.ZodOptional<z.ZodString>;
    resource_cpe: z.ZodOptional<z.ZodString>;
    resource_path: z.ZodOptional<z.ZodString>;
    resource_hash: z.ZodOptional<z.ZodString>;
    image_name: z.ZodOptional<z.ZodString>;
    registry_name: z.ZodOptional<z.ZodString>;
    repository_name: z.ZodOptional<z.ZodString>;
    registry: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    image: z.ZodOptional<z.ZodString>;
    docker_id: z.ZodOptional<z.ZodString>;
    os: z.ZodOptional<z.ZodString>;
    os_version: z.ZodOptional<z.ZodString>;
    comment: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    date: z.ZodOptional<z.ZodString>;
    fix_version: z.ZodOptional<z.ZodString>;
    expiration_days: z.ZodOptional<z.ZodInt>;
    expiration_configured_at: z.ZodOptional<z.ZodString>;
    expiration_configured_by: z.ZodOptional<z.ZodString>;
    permission: z.ZodOptional<z.ZodString>;
    ack_repo_id: z.ZodOptional<z.ZodInt>;
    suppression_rule_id: z.ZodOptional<z.ZodInt>;
    suppression_rule_name: z.ZodOptional<z.ZodString>;
    suppression_rule_scopes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    has_custom_severity: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    issue_type: zAcknowledgementIssueTypeInput,
    issue_name: z.string(),
    resource_type: zAcknowledgementResourceTypeInput,
    resource_name: z.string().optional(),
    resource_version: z.string().optional(),
    resource_format: z.string().optional(),
    resource_cpe: z.string().optional(),
    resource_path: z.string().optional(),
    resource_hash: z.string().optional(),
    image_name: z.string().optional(),
    registry_name: z.string().optional(),
    repository_name: z.string().optional(),
    registry: z.string().optional(),
    repository: z.string().optional(),
    image: z.string().optional(),
    docker_id: z.string().optional(),
    os: z.string().optional(),
    os_version: z.string().optional(),
    comment: z.string().optional(),
    author: z.string().optional(),
    date: z.string().optional(),
    fix_version: z.string().optional(),
    expiration_days: z.int().gte(0).lte(999).optional(),
    expiration_configured_at: z.string().optional(),
    expiration_configured_by: z.string().optional(),
    permission: z.string().optional(),
    ack_repo_id: z.int().optional(),
    suppression_rule_id: z.int().optional(),
    suppression_rule_name: z.string().optional(),
    suppression_rule_scopes: z.array(z.string()).nullish(),
    has_custom_severity: z.boolean().optional()
});

/**
 * What a console says about its API to anyone who asks.
 */
export const zApiInfo: z.ZodObject<{
    authorization_header: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    authorization_header: z.string().optional()
});

/**
 * A script in a policy.
 */
export const zAssuranceCheck: z.ZodObject<{
    script_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    engine: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    snippet: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kind: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_modified: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    read_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    script_id: z.string().nullish(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    engine: z.string().nullish(),
    path: z.string().nullish(),
    snippet: z.string().nullish(),
    kind: z.string().nullish(),
    severity: z.string().nullish(),
    author: z.string().nullish(),
    last_modified: z.int().nullish(),
    read_only: z.boolean().nullish()
});

/**
 * A script in a policy.
 */
export const zAssuranceCheckInput: z.ZodObject<{
    script_id: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    engine: z.ZodOptional<z.ZodString>;
    path: z.ZodOptional<z.ZodString>;
    snippet: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    last_modified: z.ZodOptional<z.ZodInt>;
    read_only: z.ZodOptional<z.ZodBoolean>;
}, z.core.$loose> = z.looseObject({
    script_id: z.string().optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    engine: z.string().optional(),
    path: z.string().optional(),
    snippet: z.string().optional(),
    kind: z.string().optional(),
    severity: z.string().optional(),
    author: z.string().optional(),
    last_modified: z.int().optional(),
    read_only: z.boolean().optional()
});

/**
 * A built-in check of Kubernetes objects.
 */
export const zAssuranceKubernetesControl: z.ZodObject<{
    script_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kind: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ootb: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    avd_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    script_id: z.int().nullish(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    enabled: z.boolean().nullish(),
    severity: z.string().nullish(),
    kind: z.string().nullish(),
    ootb: z.boolean().nullish(),
    avd_id: z.string().nullish()
});

/**
 * A built-in check of Kubernetes objects.
 */
export const zAssuranceKubernetesControlInput: z.ZodObject<{
    script_id: z.ZodOptional<z.ZodInt>;
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    severity: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    ootb: z.ZodOptional<z.ZodBoolean>;
    avd_id: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    script_id: z.int().optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    enabled: z.boolean().optional(),
    severity: z.string().optional(),
    kind: z.string().optional(),
    ootb: z.boolean().optional(),
    avd_id: z.string().optional()
});

/**
 * A label of an image in a list of a policy.
 */
export const zAssuranceLabel: z.ZodObject<{
    key: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    key: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * A label of an image in a list of a policy.
 */
export const zAssuranceLabelInput: z.ZodObject<{
    key: z.ZodOptional<z.ZodString>;
    value: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    key: z.string().optional(),
    value: z.string().optional()
});

/**
 * A package in a list of a policy.
 */
export const zAssurancePackage: z.ZodObject<{
    format: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    epoch: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version_range: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    release: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    arch: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    license: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    display: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    format: z.string().nullish(),
    name: z.string().nullish(),
    epoch: z.string().nullish(),
    version: z.string().nullish(),
    version_range: z.string().nullish(),
    release: z.string().nullish(),
    arch: z.string().nullish(),
    license: z.string().nullish(),
    display: z.string().nullish()
});

/**
 * A package in a list of a policy.
 */
export const zAssurancePackageInput: z.ZodObject<{
    format: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    epoch: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    version_range: z.ZodOptional<z.ZodString>;
    release: z.ZodOptional<z.ZodString>;
    arch: z.ZodOptional<z.ZodString>;
    license: z.ZodOptional<z.ZodString>;
    display: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    format: z.string().optional(),
    name: z.string().optional(),
    epoch: z.string().optional(),
    version: z.string().optional(),
    version_range: z.string().optional(),
    release: z.string().optional(),
    arch: z.string().optional(),
    license: z.string().optional(),
    display: z.string().optional()
});

/**
 * A check of one's own that assurance policies can run.
 */
export const zAssuranceScript: z.ZodObject<{
    script_id: z.ZodString;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    engine: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    snippet: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kind: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    avd_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_modified: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    read_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    overwrite: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    custom: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    script_id: z.string(),
    name: z.string().nullish(),
    title: z.string().nullish(),
    description: z.string().nullish(),
    engine: z.string().nullish(),
    path: z.string().nullish(),
    snippet: z.string().nullish(),
    kind: z.string().nullish(),
    type: z.string().nullish(),
    author: z.string().nullish(),
    severity: z.string().nullish(),
    avd_id: z.string().nullish(),
    last_modified: z.int().nullish(),
    read_only: z.boolean().nullish(),
    overwrite: z.boolean().nullish(),
    custom: z.unknown().optional()
});

/**
 * A script to upload.
 */
export const zAssuranceScriptForCreate: z.ZodObject<{
    name: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    engine: z.ZodString;
    path: z.ZodString;
    snippet: z.ZodString;
    kind: z.ZodString;
    type: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<z.ZodString>;
    overwrite: z.ZodOptional<z.ZodBoolean>;
    custom: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    title: z.string().optional(),
    description: z.string().optional(),
    engine: z.string(),
    path: z.string(),
    snippet: z.string(),
    kind: z.string(),
    type: z.string().optional(),
    severity: z.string().optional(),
    overwrite: z.boolean().optional(),
    custom: z.unknown().optional()
});

export const zAssuranceScriptForUpdate: z.ZodObject<{
    script_id: z.ZodString;
    name: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    engine: z.ZodString;
    path: z.ZodString;
    snippet: z.ZodString;
    kind: z.ZodString;
    type: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<z.ZodString>;
    overwrite: z.ZodOptional<z.ZodBoolean>;
    custom: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strict> = z.strictObject({
    script_id: z.string(),
    name: z.string(),
    title: z.string().optional(),
    description: z.string().optional(),
    engine: z.string(),
    path: z.string(),
    snippet: z.string(),
    kind: z.string(),
    type: z.string().optional(),
    severity: z.string().optional(),
    overwrite: z.boolean().optional(),
    custom: z.unknown().optional()
});

/**
 * Audit events, counted by result.
 */
export const zAuditTotals: z.ZodObject<{
    total: z.ZodInt;
    success: z.ZodInt;
    blocked: z.ZodInt;
    detect: z.ZodInt;
    alert: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    total: z.int(),
    success: z.int(),
    blocked: z.int(),
    detect: z.int(),
    alert: z.int()
});

/**
 * One test.
 */
export const zBenchTest: z.ZodObject<{
    test_number: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    test_desc: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    test_info: z.ZodOptional<z.ZodArray<z.ZodString>>;
    actual_value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    expected_result: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    test_number: z.string().nullish(),
    status: z.string().nullish(),
    test_desc: z.string().nullish(),
    test_info: z.array(z.string()).optional(),
    actual_value: z.string().nullish(),
    expected_result: z.string().nullish()
});

/**
 * A group of tests.
 */
export const zBenchTestGroup: z.ZodObject<{
    desc: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    info: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pass: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    warn: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    fail: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    results: z.ZodOptional<z.ZodArray<typeof zBenchTest>>;
}, z.core.$loose> = z.looseObject({
    desc: z.string().nullish(),
    info: z.int().nullish(),
    pass: z.int().nullish(),
    warn: z.int().nullish(),
    fail: z.int().nullish(),
    results: z.array(zBenchTest).optional()
});

/**
 * The groups of tests of one benchmark.
 */
export const zBenchResult: z.ZodObject<{
    tests: z.ZodOptional<z.ZodArray<typeof zBenchTestGroup>>;
}, z.core.$loose> = z.looseObject({
    tests: z.array(zBenchTestGroup).optional()
});

/**
 * The result of one benchmark.
 */
export const zBenchReport: z.ZodObject<{
    result: z.ZodOptional<z.ZodNullable<typeof zBenchResult>>;
}, z.core.$loose> = z.looseObject({
    result: zBenchResult.nullish()
});

/**
 * The latest benchmark results of a host.
 */
export const zBenchResults: z.ZodObject<{
    cis: z.ZodOptional<z.ZodNullable<typeof zBenchReport>>;
    kube_bench: z.ZodOptional<z.ZodNullable<typeof zBenchReport>>;
    linux: z.ZodOptional<z.ZodNullable<typeof zBenchReport>>;
    openshift: z.ZodOptional<z.ZodNullable<typeof zBenchReport>>;
    disa_stig: z.ZodOptional<z.ZodNullable<typeof zBenchReport>>;
}, z.core.$loose> = z.looseObject({
    cis: zBenchReport.nullish(),
    kube_bench: zBenchReport.nullish(),
    linux: zBenchReport.nullish(),
    openshift: zBenchReport.nullish(),
    disa_stig: zBenchReport.nullish()
});

/**
 * A check of a control.
 */
export const zBuildSuppressionCheck: z.ZodObject<{
    id: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    id: z.string().optional()
});

/**
 * What a suppression hides; more members than these two forms have may be there.
 */
export const zBuildSuppressionControl: z.ZodObject<{
    type: z.ZodOptional<z.ZodString>;
    scan_type: z.ZodOptional<z.ZodString>;
    cve_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    checks: z.ZodOptional<z.ZodArray<typeof zBuildSuppressionCheck>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().optional(),
    scan_type: z.string().optional(),
    cve_ids: z.array(z.string()).optional(),
    checks: z.array(zBuildSuppressionCheck).optional()
});

/**
 * What a suppression hides; more members than these two forms have may be there.
 */
export const zBuildSuppressionControlInput: z.ZodObject<{
    type: z.ZodOptional<z.ZodString>;
    scan_type: z.ZodOptional<z.ZodString>;
    cve_ids: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    checks: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zBuildSuppressionCheck>>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().optional(),
    scan_type: z.string().optional(),
    cve_ids: z.array(z.string()).nullish(),
    checks: z.array(zBuildSuppressionCheck).nullish()
});

/**
 * One account to disconnect.
 */
export const zCloudAccountForDelete: z.ZodObject<{
    cloud_account_id: z.ZodString;
    cspm_key_id: z.ZodString;
}, z.core.$loose> = z.looseObject({
    cloud_account_id: z.string(),
    cspm_key_id: z.string()
});

/**
 * A condition of a component.
 */
export const zClusterCondition: z.ZodObject<{
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().nullish(),
    status: z.string().nullish(),
    message: z.string().nullish()
});

/**
 * A component of a cluster.
 */
export const zClusterComponent: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    creationtime: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    conditions: z.ZodOptional<z.ZodArray<typeof zClusterCondition>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    creationtime: z.string().nullish(),
    conditions: z.array(zClusterCondition).optional()
});

/**
 * What a role allows.
 */
export const zClusterRoleRule: z.ZodObject<{
    verbs: z.ZodOptional<z.ZodArray<z.ZodString>>;
    apigroups: z.ZodOptional<z.ZodArray<z.ZodString>>;
    resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    verbs: z.array(z.string()).optional(),
    apigroups: z.array(z.string()).optional(),
    resources: z.array(z.string()).optional()
});

/**
 * A role of a cluster.
 */
export const zClusterRole: z.ZodObject<{
    uid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    rules: z.ZodOptional<z.ZodArray<typeof zClusterRoleRule>>;
    labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    creationtime: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resourcecount: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    resourceversion: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    uid: z.string().nullish(),
    name: z.string().nullish(),
    rules: z.array(zClusterRoleRule).optional(),
    labels: z.array(z.string()).optional(),
    creationtime: z.string().nullish(),
    resourcecount: z.int().nullish(),
    resourceversion: z.string().nullish()
});

/**
 * Roles of a cluster.
 */
export const zClusterRoles: z.ZodObject<{
    cluster_roles: z.ZodOptional<z.ZodArray<typeof zClusterRole>>;
}, z.core.$loose> = z.looseObject({
    cluster_roles: z.array(zClusterRole).optional()
});

/**
 * The server of a cluster.
 */
export const zClusterServer: z.ZodObject<{
    major: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    minor: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    platform: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    builddate: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    gitversion: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    major: z.string().nullish(),
    minor: z.string().nullish(),
    platform: z.string().nullish(),
    builddate: z.string().nullish(),
    gitversion: z.string().nullish()
});

/**
 * Server and components of a cluster.
 */
export const zClusterInformation: z.ZodObject<{
    server_info: z.ZodOptional<z.ZodNullable<typeof zClusterServer>>;
    components_status_list: z.ZodOptional<z.ZodArray<typeof zClusterComponent>>;
}, z.core.$loose> = z.looseObject({
    server_info: zClusterServer.nullish(),
    components_status_list: z.array(zClusterComponent).optional()
});

/**
 * What Kubernetes tells of a cluster, as BryanKMorrow/aqua-sdk-go (2020) reads it.
 */
export const zClusterData: z.ZodObject<{
    roles: z.ZodOptional<z.ZodNullable<typeof zClusterRoles>>;
    information: z.ZodOptional<z.ZodNullable<typeof zClusterInformation>>;
}, z.core.$loose> = z.looseObject({
    roles: zClusterRoles.nullish(),
    information: zClusterInformation.nullish()
});

/**
 * The scan of a branch.
 */
export const zCodeRepositoryBranchScan: z.ZodObject<{
    scan_id: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    scan_id: z.string().optional()
});

/**
 * A branch with its last scan. Only members that are seen in use are listed.
 */
export const zCodeRepositoryBranch: z.ZodObject<{
    branch_name: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    last_error: z.ZodOptional<z.ZodString>;
    scan_details: z.ZodOptional<typeof zCodeRepositoryBranchScan>;
}, z.core.$loose> = z.looseObject({
    branch_name: z.string().optional(),
    status: z.string().optional(),
    last_error: z.string().optional(),
    scan_details: zCodeRepositoryBranchScan.optional()
});

/**
 * More about a finding of a code scan.
 */
export const zCodeScanFindingDetails: z.ZodObject<{
    cwe: z.ZodOptional<z.ZodString>;
    owasp: z.ZodOptional<z.ZodArray<z.ZodString>>;
    references: z.ZodOptional<z.ZodArray<z.ZodString>>;
    category: z.ZodOptional<z.ZodString>;
    impact: z.ZodOptional<z.ZodString>;
    confidence: z.ZodOptional<z.ZodString>;
    likelihood: z.ZodOptional<z.ZodString>;
    remediation: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    cwe: z.string().optional(),
    owasp: z.array(z.string()).optional(),
    references: z.array(z.string()).optional(),
    category: z.string().optional(),
    impact: z.string().optional(),
    confidence: z.string().optional(),
    likelihood: z.string().optional(),
    remediation: z.string().optional()
});

/**
 * A finding of a code scan. Only members that are seen in use are listed.
 */
export const zCodeScanFinding: z.ZodObject<{
    result_hash: z.ZodOptional<z.ZodString>;
    avd_id: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
    message: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<z.ZodInt>;
    category: z.ZodOptional<z.ZodString>;
    repository_full_name: z.ZodOptional<z.ZodString>;
    target_file: z.ZodOptional<z.ZodString>;
    target_start_line: z.ZodOptional<z.ZodInt>;
    target_end_line: z.ZodOptional<z.ZodInt>;
    package_name: z.ZodOptional<z.ZodString>;
    installed_version: z.ZodOptional<z.ZodString>;
    fixed_version: z.ZodOptional<z.ZodString>;
    published_date: z.ZodOptional<z.ZodString>;
    reachable: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_date: z.ZodOptional<z.ZodString>;
    first_seen: z.ZodOptional<z.ZodString>;
    scm_file: z.ZodOptional<z.ZodString>;
    extraData: z.ZodOptional<typeof zCodeScanFindingDetails>;
}, z.core.$loose> = z.looseObject({
    result_hash: z.string().optional(),
    avd_id: z.string().optional(),
    title: z.string().optional(),
    message: z.string().optional(),
    severity: z.int().optional(),
    category: z.string().optional(),
    repository_full_name: z.string().optional(),
    target_file: z.string().optional(),
    target_start_line: z.int().optional(),
    target_end_line: z.int().optional(),
    package_name: z.string().optional(),
    installed_version: z.string().optional(),
    fixed_version: z.string().optional(),
    published_date: z.string().optional(),
    reachable: z.boolean().nullish(),
    scan_date: z.string().optional(),
    first_seen: z.string().optional(),
    scm_file: z.string().optional(),
    extraData: zCodeScanFindingDetails.optional()
});

/**
 * Findings of one kind by severity.
 */
export const zCodeScanSeverityCounts: z.ZodObject<{
    critical_severity_count: z.ZodOptional<z.ZodInt>;
    high_severity_count: z.ZodOptional<z.ZodInt>;
    medium_severity_count: z.ZodOptional<z.ZodInt>;
    low_severity_count: z.ZodOptional<z.ZodInt>;
    unknown_severity_count: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    critical_severity_count: z.int().optional(),
    high_severity_count: z.int().optional(),
    medium_severity_count: z.int().optional(),
    low_severity_count: z.int().optional(),
    unknown_severity_count: z.int().optional()
});

/**
 * The figures of a scan.
 */
export const zCodeRepositoryScan: z.ZodObject<{
    scan_id: z.ZodOptional<z.ZodString>;
    scan_date: z.ZodOptional<z.ZodString>;
    branch: z.ZodOptional<z.ZodString>;
    commit_id: z.ZodOptional<z.ZodString>;
    build_system: z.ZodOptional<z.ZodString>;
    git_user: z.ZodOptional<z.ZodString>;
    triggered_by: z.ZodOptional<z.ZodString>;
    scm_link: z.ZodOptional<z.ZodString>;
    tags: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    impacted_file_count: z.ZodOptional<z.ZodInt>;
    critical_severity_count: z.ZodOptional<z.ZodInt>;
    high_severity_count: z.ZodOptional<z.ZodInt>;
    medium_severity_count: z.ZodOptional<z.ZodInt>;
    low_severity_count: z.ZodOptional<z.ZodInt>;
    unknown_severity_count: z.ZodOptional<z.ZodInt>;
    policy_pass_count: z.ZodOptional<z.ZodInt>;
    policy_warning_count: z.ZodOptional<z.ZodInt>;
    policy_failure_count: z.ZodOptional<z.ZodInt>;
    vulnerabilities_severity_count: z.ZodOptional<typeof zCodeScanSeverityCounts>;
    misconfigurations_severity_count: z.ZodOptional<typeof zCodeScanSeverityCounts>;
    pipeline_misconfigurations_severity_count: z.ZodOptional<typeof zCodeScanSeverityCounts>;
    secrets_severity_count: z.ZodOptional<typeof zCodeScanSeverityCounts>;
}, z.core.$loose> = z.looseObject({
    scan_id: z.string().optional(),
    scan_date: z.string().optional(),
    branch: z.string().optional(),
    commit_id: z.string().optional(),
    build_system: z.string().optional(),
    git_user: z.string().optional(),
    triggered_by: z.string().optional(),
    scm_link: z.string().optional(),
    tags: z.array(z.unknown()).optional(),
    impacted_file_count: z.int().optional(),
    critical_severity_count: z.int().optional(),
    high_severity_count: z.int().optional(),
    medium_severity_count: z.int().optional(),
    low_severity_count: z.int().optional(),
    unknown_severity_count: z.int().optional(),
    policy_pass_count: z.int().optional(),
    policy_warning_count: z.int().optional(),
    policy_failure_count: z.int().optional(),
    vulnerabilities_severity_count: zCodeScanSeverityCounts.optional(),
    misconfigurations_severity_count: zCodeScanSeverityCounts.optional(),
    pipeline_misconfigurations_severity_count: zCodeScanSeverityCounts.optional(),
    secrets_severity_count: zCodeScanSeverityCounts.optional()
});

/**
 * The CSPM key of a connected account.
 */
export const zConnectedAccountKey: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodOptional<z.ZodString>;
    role_arn: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    name: z.string().optional(),
    role_arn: z.string().optional()
});

/**
 * A cloud account that Autoconnect has connected.
 */
export const zConnectedAccount: z.ZodObject<{
    CSPMData: z.ZodOptional<typeof zConnectedAccountKey>;
}, z.core.$loose> = z.looseObject({
    CSPMData: zConnectedAccountKey.optional()
});

/**
 * What the vendor's Terraform provider sends for a new key.
 */
export const zConsoleApiKeyForCreate: z.ZodObject<{
    description: z.ZodString;
    source_key_id: z.ZodOptional<z.ZodUnion<readonly [z.ZodInt, z.ZodString]>>;
    ip_addresses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    expiration: z.ZodOptional<z.ZodInt>;
    roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    permission_ids: z.ZodOptional<z.ZodArray<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    description: z.string(),
    source_key_id: z.union([
        z.int(),
        z.string().regex(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/)
    ]).optional(),
    ip_addresses: z.array(z.string()).optional(),
    expiration: z.int().optional(),
    roles: z.array(z.string()).optional(),
    permission_ids: z.array(z.int()).optional()
});

/**
 * What the vendor's Terraform provider sends for a change.
 */
export const zConsoleApiKeyForUpdate: z.ZodObject<{
    description: z.ZodOptional<z.ZodString>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    ip_addresses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    group_id: z.ZodOptional<z.ZodInt>;
    permission_ids: z.ZodOptional<z.ZodArray<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    description: z.string().optional(),
    enabled: z.boolean().optional(),
    ip_addresses: z.array(z.string()).optional(),
    roles: z.array(z.string()).optional(),
    group_id: z.int().optional(),
    permission_ids: z.array(z.int()).optional()
});

/**
 * An error of the console.
 */
export const zConsoleError: z.ZodObject<{
    message: z.ZodOptional<z.ZodString>;
    code: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    message: z.string().optional(),
    code: z.int().optional()
});

/**
 * The user of a login. The members are those that the Python client `aqua` 0.1.27 (2021) reads.
 */
export const zConsoleLoginUser: z.ZodObject<{
    role: z.ZodOptional<z.ZodString>;
    is_super: z.ZodOptional<z.ZodBoolean>;
}, z.core.$loose> = z.looseObject({
    role: z.string().optional(),
    is_super: z.boolean().optional()
});

/**
 * The answer to a login on a self-hosted console. It carries more about the user than is listed here.
 */
export const zConsoleLogin: z.ZodObject<{
    user: z.ZodOptional<typeof zConsoleLoginUser>;
    token: z.ZodString;
}, z.core.$loose> = z.looseObject({
    user: zConsoleLoginUser.optional(),
    token: z.string()
});

/**
 * A container that an enforcer reports. Only members that are seen in use are listed.
 */
export const zContainer: z.ZodObject<{
    id: z.ZodString;
    container_uid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    origin_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cluster_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    risk_level: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    container_uid: z.string().nullish(),
    name: z.string().nullish(),
    image_name: z.string().nullish(),
    origin_image_name: z.string().nullish(),
    registry_image_name: z.string().nullish(),
    cluster_name: z.string().nullish(),
    namespace_name: z.string().nullish(),
    host_name: z.string().nullish(),
    status: z.string().nullish(),
    risk_level: z.string().nullish()
});

/**
 * Findings of a container's image, counted.
 */
export const zContainerFindingCounts: z.ZodObject<{
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    critical: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    negligible: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sensitive: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    total: z.int().nullish(),
    critical: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish(),
    negligible: z.int().nullish(),
    sensitive: z.int().nullish(),
    malware: z.int().nullish()
});

/**
 * The host of a container.
 */
export const zContainerHost: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish()
});

/**
 * The image of a container.
 */
export const zContainerImage: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registered: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    register_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish(),
    registry: z.string().nullish(),
    registered: z.boolean().nullish(),
    register_reason: z.string().nullish()
});

/**
 * The network settings of a container, as the engine names them and BryanKMorrow/aqua-sdk-go (2020) reads them.
 */
export const zContainerNetwork: z.ZodObject<{
    Bridge: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    Gateway: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    IPAddress: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    IPPrefixLen: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    IPv6Gateway: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    GlobalIPv6Address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    GlobalIPv6PrefixLen: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    LinkLocalIPv6Address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    LinkLocalIPv6PrefixLen: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    MacAddress: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    EndpointID: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    SandboxID: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    SandboxKey: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    HairpinMode: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    Ports: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    Networks: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    Bridge: z.string().nullish(),
    Gateway: z.string().nullish(),
    IPAddress: z.string().nullish(),
    IPPrefixLen: z.int().nullish(),
    IPv6Gateway: z.string().nullish(),
    GlobalIPv6Address: z.string().nullish(),
    GlobalIPv6PrefixLen: z.int().nullish(),
    LinkLocalIPv6Address: z.string().nullish(),
    LinkLocalIPv6PrefixLen: z.int().nullish(),
    MacAddress: z.string().nullish(),
    EndpointID: z.string().nullish(),
    SandboxID: z.string().nullish(),
    SandboxKey: z.string().nullish(),
    HairpinMode: z.boolean().nullish(),
    Ports: z.record(z.string(), z.unknown()).nullish(),
    Networks: z.record(z.string(), z.unknown()).nullish()
});

/**
 * What started a container.
 */
export const zContainerOwner: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    uid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    uid: z.string().nullish(),
    name: z.string().nullish(),
    type: z.string().nullish()
});

/**
 * The restart policy of a container, as the engine names it.
 */
export const zContainerRestartPolicy: z.ZodObject<{
    Name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    MaximumRetryCount: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    Name: z.string().nullish(),
    MaximumRetryCount: z.int().nullish()
});

/**
 * An Aqua service that a container belongs to.
 */
export const zContainerService: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.int().nullish(),
    name: z.string().nullish()
});

/**
 * A container in the older list.
 */
export const zContainerV1: z.ZodObject<{
    id: z.ZodString;
    host_id: z.ZodString;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_lname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    server_digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    origin_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    risk_level: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    container_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    runtime_profile_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aqua_service: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_evaluated: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    valid_digest: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_profiling: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_registered: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_root: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_privileged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    system_container: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    have_secrets: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    secrets: z.ZodOptional<z.ZodUnknown>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    start_time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    modify_time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    risk: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vulnerabilities: z.ZodOptional<z.ZodNullable<typeof zContainerFindingCounts>>;
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    critical: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    negligible: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sensitive: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    host_id: z.string(),
    name: z.string().nullish(),
    host_name: z.string().nullish(),
    host_lname: z.string().nullish(),
    image_name: z.string().nullish(),
    image_id: z.string().nullish(),
    image_digest: z.string().nullish(),
    server_digest: z.string().nullish(),
    origin_image_name: z.string().nullish(),
    registry_image_name: z.string().nullish(),
    owner_name: z.string().nullish(),
    status: z.string().nullish(),
    risk_level: z.string().nullish(),
    scan_status: z.string().nullish(),
    network_mode: z.string().nullish(),
    container_type: z.string().nullish(),
    runtime_profile_name: z.string().nullish(),
    aqua_service: z.string().nullish(),
    is_evaluated: z.boolean().nullish(),
    valid_digest: z.boolean().nullish(),
    is_profiling: z.boolean().nullish(),
    is_registered: z.boolean().nullish(),
    is_disallowed: z.boolean().nullish(),
    is_root: z.boolean().nullish(),
    is_privileged: z.boolean().nullish(),
    system_container: z.boolean().nullish(),
    have_secrets: z.boolean().nullish(),
    secrets: z.unknown().optional(),
    create_time: z.int().nullish(),
    start_time: z.int().nullish(),
    modify_time: z.int().nullish(),
    risk: z.int().nullish(),
    vulnerabilities: zContainerFindingCounts.nullish(),
    total: z.int().nullish(),
    critical: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish(),
    negligible: z.int().nullish(),
    sensitive: z.int().nullish(),
    malware: z.int().nullish()
});

/**
 * The filters of the list as the console understood them.
 */
export const zContainerV1Query: z.ZodObject<{
    identifiers_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    groupby: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    show_scan_status: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    image_names: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    identifiers_only: z.boolean().nullish(),
    status: z.string().nullish(),
    groupby: z.string().nullish(),
    namespace: z.string().nullish(),
    show_scan_status: z.boolean().nullish(),
    image_names: z.unknown().optional()
});

/**
 * A variable of a container's environment.
 */
export const zContainerVariable: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * A mount of a container.
 */
export const zContainerVolume: z.ZodObject<{
    shared: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    read_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    container_path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    shared: z.boolean().nullish(),
    host_path: z.string().nullish(),
    read_only: z.boolean().nullish(),
    container_path: z.string().nullish()
});

/**
 * A container as its engine tells of it, as one client of 2020 reads it.
 */
export const zContainerDetail: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    health_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    apps: z.ZodOptional<z.ZodArray<z.ZodString>>;
    args: z.ZodOptional<z.ZodArray<z.ZodString>>;
    command: z.ZodOptional<z.ZodArray<z.ZodString>>;
    entrypoint: z.ZodOptional<z.ZodArray<z.ZodString>>;
    host: z.ZodOptional<z.ZodNullable<typeof zContainerHost>>;
    image: z.ZodOptional<z.ZodNullable<typeof zContainerImage>>;
    owner: z.ZodOptional<z.ZodNullable<typeof zContainerOwner>>;
    memory: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    cpushares: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    privileged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cap_add: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cap_drop: z.ZodOptional<z.ZodArray<z.ZodString>>;
    security_options: z.ZodOptional<z.ZodArray<z.ZodString>>;
    seccomp_disabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    apparmor_profile: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    readonly_rootfs: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    publish_all_ports: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    network_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ipc_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pid_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    uts_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    userns_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    Network: z.ZodOptional<z.ZodNullable<typeof zContainerNetwork>>;
    RestartPolicy: z.ZodOptional<z.ZodNullable<typeof zContainerRestartPolicy>>;
    Devices: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    links: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    extra_hosts: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    volumes: z.ZodOptional<z.ZodArray<typeof zContainerVolume>>;
    volumes_from: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    secrets: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    environment_variables: z.ZodOptional<z.ZodArray<typeof zContainerVariable>>;
    docker_labels: z.ZodOptional<z.ZodUnknown>;
    services: z.ZodOptional<z.ZodArray<typeof zContainerService>>;
    internal_service: z.ZodOptional<z.ZodNullable<typeof zContainerService>>;
    runtime_policies: z.ZodOptional<z.ZodArray<z.ZodString>>;
    runtime_profiles: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    system_container: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    create_time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    start_time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    modification_time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    controller_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kubernetes_pod_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kubernetes_pod_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kubernetes_pod_namespace: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kubernetes_pod_deployment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kubernetes_controller_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kubernetes_controller_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cforg: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cfspace: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cfappname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    level2: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    level3: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    level4: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    status: z.string().nullish(),
    health_status: z.string().nullish(),
    user: z.string().nullish(),
    apps: z.array(z.string()).optional(),
    args: z.array(z.string()).optional(),
    command: z.array(z.string()).optional(),
    entrypoint: z.array(z.string()).optional(),
    host: zContainerHost.nullish(),
    image: zContainerImage.nullish(),
    owner: zContainerOwner.nullish(),
    memory: z.int().nullish(),
    cpushares: z.int().nullish(),
    privileged: z.boolean().nullish(),
    cap_add: z.array(z.string()).optional(),
    cap_drop: z.array(z.string()).optional(),
    security_options: z.array(z.string()).optional(),
    seccomp_disabled: z.boolean().nullish(),
    apparmor_profile: z.string().nullish(),
    readonly_rootfs: z.boolean().nullish(),
    publish_all_ports: z.boolean().nullish(),
    network_mode: z.string().nullish(),
    ipc_mode: z.string().nullish(),
    pid_mode: z.string().nullish(),
    uts_mode: z.string().nullish(),
    userns_mode: z.string().nullish(),
    Network: zContainerNetwork.nullish(),
    RestartPolicy: zContainerRestartPolicy.nullish(),
    Devices: z.array(z.unknown()).optional(),
    links: z.array(z.unknown()).optional(),
    extra_hosts: z.array(z.unknown()).optional(),
    volumes: z.array(zContainerVolume).optional(),
    volumes_from: z.array(z.unknown()).optional(),
    secrets: z.array(z.unknown()).optional(),
    environment_variables: z.array(zContainerVariable).optional(),
    docker_labels: z.unknown().optional(),
    services: z.array(zContainerService).optional(),
    internal_service: zContainerService.nullish(),
    runtime_policies: z.array(z.string()).optional(),
    runtime_profiles: z.array(z.unknown()).optional(),
    system_container: z.boolean().nullish(),
    create_time: z.int().nullish(),
    start_time: z.int().nullish(),
    modification_time: z.int().nullish(),
    controller_type: z.string().nullish(),
    kubernetes_pod_name: z.string().nullish(),
    kubernetes_pod_type: z.string().nullish(),
    kubernetes_pod_namespace: z.string().nullish(),
    kubernetes_pod_deployment: z.string().nullish(),
    kubernetes_controller_name: z.string().nullish(),
    kubernetes_controller_type: z.string().nullish(),
    cforg: z.string().nullish(),
    cfspace: z.string().nullish(),
    cfappname: z.string().nullish(),
    level2: z.string().nullish(),
    level3: z.string().nullish(),
    level4: z.string().nullish()
});

/**
 * Where the list goes on.
 */
export const zCspmApiKeyMeta: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    next_offset: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    next_offset: z.int().nullish()
});

/**
 * An Azure subscription.
 */
export const zCspmAzureConnection: z.ZodObject<{
    application_id: z.ZodString;
    key_value: z.ZodString;
    directory_id: z.ZodString;
    subscription_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    application_id: z.string(),
    key_value: z.string(),
    directory_id: z.string(),
    subscription_id: z.string()
});

/**
 * How to scan. `SKIPPED` and `ONLY` exclude each other.
 */
export const zCspmCloudFormationSettings: z.ZodObject<{
    WEB_PORTS: z.ZodArray<z.ZodInt>;
    BACKUP_RETENTION_LIMIT: z.ZodInt;
    SKIPPED: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ONLY: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    WEB_PORTS: z.array(z.int()),
    BACKUP_RETENTION_LIMIT: z.int(),
    SKIPPED: z.array(z.string()).optional(),
    ONLY: z.array(z.string()).optional()
});

/**
 * Result of a check of infrastructure code: 0 PASS, 1 WARN, 2 FAIL.
 */
export const zCspmCodeResultValue: z.ZodInt = z.int();

/**
 * What was found in a CloudFormation template.
 */
export const zCspmCloudFormationResult: z.ZodObject<{
    status: z.ZodOptional<z.ZodNullable<typeof zCspmCodeResultValue>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    status: zCspmCodeResultValue.nullish(),
    message: z.string().nullish(),
    resource: z.string().nullish()
});

/**
 * An answer that says only that it worked.
 */
export const zCspmEmptyAnswer: z.ZodObject<{
    status: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    code: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    data: z.ZodRecord<z.ZodString, z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    status: z.int().nullish(),
    code: z.int().nullish(),
    data: z.record(z.string(), z.unknown())
});

/**
 * What is wrong with one member.
 */
export const zCspmFieldError: z.ZodObject<{
    field: z.ZodOptional<z.ZodString>;
    message: z.ZodOptional<z.ZodString>;
    value: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    schemaPath: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$loose> = z.looseObject({
    field: z.string().optional(),
    message: z.string().optional(),
    value: z.string().optional(),
    type: z.string().optional(),
    schemaPath: z.array(z.string()).nullish()
});

/**
 * An error of the CSPM API, in its envelope.
 */
export const zCspmError: z.ZodObject<{
    status: z.ZodOptional<z.ZodInt>;
    code: z.ZodOptional<z.ZodInt>;
    message: z.ZodOptional<z.ZodString>;
    errors: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, typeof zCspmFieldError]>>>>;
    id: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    status: z.int().optional(),
    code: z.int().optional(),
    message: z.string().optional(),
    errors: z.array(z.union([z.string(), zCspmFieldError])).nullish(),
    id: z.string().optional()
});

/**
 * A Google Cloud project, by the members of a service account's key file.
 */
export const zCspmGoogleConnection: z.ZodObject<{
    type: z.ZodString;
    project_id: z.ZodString;
    client_email: z.ZodString;
    private_key: z.ZodString;
}, z.core.$strict> = z.strictObject({
    type: z.string(),
    project_id: z.string(),
    client_email: z.string(),
    private_key: z.string()
});

/**
 * A new name for a group.
 */
export const zCspmGroupRename: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(2).max(25)
});

/**
 * Id of a CSPM object.
 */
export const zCspmId: z.ZodInt = z.int();

/**
 * A key with which programs sign their requests. Its secret is shown once, when it is made.
 */
export const zCspmApiKey: z.ZodObject<{
    id: typeof zCspmId;
    access_key: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    secret: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ip_addresses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    permission_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    expiration: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    whitelisted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    iac_token: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    system_key: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    open_access: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scans_per_month: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    account_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    owner: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    group_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    access_key: z.string().nullish(),
    secret: z.string().nullish(),
    description: z.string().nullish(),
    enabled: z.boolean().nullish(),
    ip_addresses: z.array(z.string()).optional(),
    roles: z.array(z.string()).optional(),
    permission_ids: z.array(zCspmId).optional(),
    created: z.string().nullish(),
    updated: z.string().nullish(),
    expiration: z.int().nullish(),
    whitelisted: z.boolean().nullish(),
    iac_token: z.boolean().nullish(),
    system_key: z.boolean().nullish(),
    open_access: z.boolean().nullish(),
    scans_per_month: z.int().nullish(),
    account_id: zCspmId.nullish(),
    owner: z.int().nullish(),
    group_id: z.int().nullish()
});

/**
 * A call to a sensitive part of this API. It has either `user` or `apikey`, depending on who made it.
 */
export const zCspmAuditLog: z.ZodObject<{
    id: typeof zCspmId;
    ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        email: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
    apikey: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        access_key: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    ip_address: z.string().nullish(),
    resource: z.string().nullish(),
    resource_id: z.int().nullish(),
    action: z.string().nullish(),
    message: z.string().nullish(),
    user: z.looseObject({
        email: z.string().nullish()
    }).nullish(),
    apikey: z.looseObject({
        access_key: z.string().nullish()
    }).nullish()
});

/**
 * A group of tests, roughly one service of a cloud provider, such as `S3`.
 */
export const zCspmCategory: z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodString;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    name: z.string()
});

/**
 * A control of a compliance program.
 */
export const zCspmControl: z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    program_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    name: z.string(),
    description: z.string().nullish(),
    created: z.string().nullish(),
    program_id: zCspmId.nullish()
});

/**
 * An external id for the trust of one AWS role. It can be used once.
 */
export const zCspmGeneratedId: z.ZodObject<{
    generated_id: z.ZodString;
    account_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
}, z.core.$loose> = z.looseObject({
    generated_id: z.string(),
    account_id: zCspmId.nullish()
});

/**
 * A change to one user's place in a group.
 */
export const zCspmGroupMembership: z.ZodObject<{
    user_id: typeof zCspmId;
    action: z.ZodEnum<{ 'adding': 'adding'; 'removing': 'removing'; 'updating': 'updating' }>;
    group_admin: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    user_id: zCspmId,
    action: z.enum([
        'adding',
        'removing',
        'updating'
    ]),
    group_admin: z.boolean().optional()
});

/**
 * Where an integration sends to. Only the members of its type count, and some are secrets.
 */
export const zCspmIntegrationSettings: z.ZodObject<{
    slack_webhook_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    sns_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    opsgenie_apikey: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    slack_webhook_url: z.string().nullish(),
    address: z.string().nullish(),
    sns_arn: z.string().nullish(),
    opsgenie_apikey: z.string().nullish()
});

/**
 * Where an integration sends to. Only the members of the given type count. Those of the types `pagerduty` and
 * `teams` are not in the API Blueprint of 2021 (read in 2026).
 */
export const zCspmIntegrationSettingsForWrite: z.ZodObject<{
    slack_webhook_url: z.ZodOptional<z.ZodString>;
    address: z.ZodOptional<z.ZodString>;
    sns_arn: z.ZodOptional<z.ZodString>;
    opsgenie_apikey: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    slack_webhook_url: z.string().optional(),
    address: z.string().optional(),
    sns_arn: z.string().optional(),
    opsgenie_apikey: z.string().optional()
});

/**
 * Service that an integration talks to.
 */
export const zCspmIntegrationType: z.ZodString = z.string();

/**
 * An integration inside of another object. It is empty unless it was asked for with `expand`, as in the vendor's
 * document.
 */
export const zCspmEmbeddedIntegration: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<typeof zCspmIntegrationType>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    send_scan_results: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    send_new_risks: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    settings: z.ZodOptional<z.ZodNullable<typeof zCspmIntegrationSettings>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId.nullish(),
    name: z.string().nullish(),
    type: zCspmIntegrationType.nullish(),
    enabled: z.boolean().nullish(),
    send_scan_results: z.boolean().nullish(),
    send_new_risks: z.boolean().nullish(),
    settings: zCspmIntegrationSettings.nullish(),
    created: z.string().nullish(),
    updated: z.string().nullish()
});

/**
 * A way out to another service, for alerts, routings and deliveries.
 */
export const zCspmIntegration: z.ZodIntersection<typeof zCspmEmbeddedIntegration, z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodString;
}, z.core.$loose>> = zCspmEmbeddedIntegration.and(z.looseObject({
    id: zCspmId,
    name: z.string()
}));

/**
 * Service that an integration talks to.
 */
export const zCspmIntegrationTypeInput: z.ZodEnum<{ 'slack': 'slack'; 'sns': 'sns'; 'email': 'email'; 'pagerduty': 'pagerduty'; 'teams': 'teams'; 'opsgenie': 'opsgenie' }> = z.enum([
    'slack',
    'sns',
    'email',
    'pagerduty',
    'teams',
    'opsgenie'
]);

/**
 * A new way to reach an AWS account.
 */
export const zCspmKeyConnectionUpdate: z.ZodObject<{
    aws: z.ZodOptional<z.ZodObject<{
        external_id: z.ZodString;
        role_name: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict> = z.strictObject({
    aws: z.strictObject({
        external_id: z.string(),
        role_name: z.string()
    }).optional()
});

/**
 * One sign-in of a user.
 */
export const zCspmLogin: z.ZodObject<{
    id: typeof zCspmId;
    ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    csp_roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cspm_groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
    groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    ip_address: z.string().nullish(),
    created: z.string().nullish(),
    csp_roles: z.array(z.string()).optional(),
    cspm_groups: z.array(z.string()).optional(),
    groups: z.array(z.string()).optional()
});

/**
 * A compartment of Oracle Cloud.
 */
export const zCspmOracleConnection: z.ZodObject<{
    tenancy_id: z.ZodString;
    user_id: z.ZodString;
    key_fingerprint: z.ZodString;
    key_value: z.ZodString;
    compartment_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    tenancy_id: z.string(),
    user_id: z.string(),
    key_fingerprint: z.string(),
    key_value: z.string(),
    compartment_id: z.string()
});

/**
 * How to reach an account outside AWS. Exactly the member of the account's provider.
 */
export const zCspmKeyConnection: z.ZodObject<{
    azure: z.ZodOptional<typeof zCspmAzureConnection>;
    oracle: z.ZodOptional<typeof zCspmOracleConnection>;
    google: z.ZodOptional<typeof zCspmGoogleConnection>;
}, z.core.$strict> = z.strictObject({
    azure: zCspmAzureConnection.optional(),
    oracle: zCspmOracleConnection.optional(),
    google: zCspmGoogleConnection.optional()
});

/**
 * A secret from which one-time codes for remediations are made.
 */
export const zCspmOtpSecret: z.ZodObject<{
    otpsecret: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    generated_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
}, z.core.$loose> = z.looseObject({
    otpsecret: z.string().nullish(),
    generated_id: z.string().nullish(),
    account_id: zCspmId.nullish()
});

/**
 * A plan that an account pays for.
 */
export const zCspmPlan: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    credits: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId.nullish(),
    name: z.string().nullish(),
    type: z.string().nullish(),
    credits: z.number().nullish()
});

/**
 * A customer account. Only the id is certain; the members that accounts have differ with their age and plan, and many
 * are null. Members with only a name here have been seen with null alone.
 */
export const zCspmAccount: z.ZodObject<{
    id: typeof zCspmId;
    stripe_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    referral_code: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    referred_with: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    current_plan: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_allowed_keys: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_cost_allowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    trial_end: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    plan: z.ZodOptional<z.ZodNullable<typeof zCspmPlan>>;
    additional_credits: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    custom_cost: z.ZodOptional<z.ZodUnknown>;
    renewal_date: z.ZodOptional<z.ZodUnknown>;
    source: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    root_user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aws_marketplace_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    csp_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    csp_metadata: z.ZodOptional<z.ZodUnknown>;
    metadata: z.ZodOptional<z.ZodUnknown>;
    suppressions_admin_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    global_suppressions_admin_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    users_admin_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    integrations_admin_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    disable_default_emails: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_default_group: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    presuppress_plugins: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    associate_tags: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforce_oauth: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    login_timeout: z.ZodOptional<z.ZodUnknown>;
    restrict_to_ips: z.ZodOptional<z.ZodUnknown>;
    just_in_time_domain: z.ZodOptional<z.ZodUnknown>;
    just_in_time_domain_secondary: z.ZodOptional<z.ZodUnknown>;
    just_in_time_domains: z.ZodOptional<z.ZodUnknown>;
    byok_bucket: z.ZodOptional<z.ZodUnknown>;
    scan_scoring: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    mttr_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    visual_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    tail_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    log_rocket_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    stripe_id: z.string().nullish(),
    referral_code: z.string().nullish(),
    referred_with: z.string().nullish(),
    created: z.string().nullish(),
    current_plan: z.int().nullish(),
    num_allowed_keys: z.int().nullish(),
    high_cost_allowed: z.boolean().nullish(),
    trial_end: z.string().nullish(),
    plan: zCspmPlan.nullish(),
    additional_credits: z.int().nullish(),
    custom_cost: z.unknown().optional(),
    renewal_date: z.unknown().optional(),
    source: z.string().nullish(),
    root_user: z.string().nullish(),
    aws_marketplace_id: z.string().nullish(),
    csp_enabled: z.boolean().nullish(),
    csp_metadata: z.unknown().optional(),
    metadata: z.unknown().optional(),
    suppressions_admin_only: z.boolean().nullish(),
    global_suppressions_admin_only: z.boolean().nullish(),
    users_admin_only: z.boolean().nullish(),
    integrations_admin_only: z.boolean().nullish(),
    disable_default_emails: z.boolean().nullish(),
    block_default_group: z.boolean().nullish(),
    presuppress_plugins: z.boolean().nullish(),
    associate_tags: z.boolean().nullish(),
    enforce_oauth: z.boolean().nullish(),
    login_timeout: z.unknown().optional(),
    restrict_to_ips: z.unknown().optional(),
    just_in_time_domain: z.unknown().optional(),
    just_in_time_domain_secondary: z.unknown().optional(),
    just_in_time_domains: z.unknown().optional(),
    byok_bucket: z.unknown().optional(),
    scan_scoring: z.string().nullish(),
    mttr_enabled: z.boolean().nullish(),
    visual_enabled: z.boolean().nullish(),
    tail_enabled: z.boolean().nullish(),
    log_rocket_enabled: z.boolean().nullish()
});

/**
 * A compliance program, which is a set of controls.
 */
export const zCspmProgram: z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    name: z.string(),
    description: z.string().nullish(),
    created: z.string().nullish(),
    account_id: z.int().nullish()
});

/**
 * A real-time scan that was started.
 */
export const zCspmRealtimeStart: z.ZodObject<{
    realtime_id: typeof zCspmId;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    realtime_id: zCspmId,
    status: z.string().nullish()
});

/**
 * One step of a repair.
 */
export const zCspmRemediationAction: z.ZodObject<{
    id: typeof zCspmId;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    test_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    result_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    region: z.string().nullish(),
    resource: z.string().nullish(),
    status: z.int().nullish(),
    test_id: zCspmId.nullish(),
    result_id: zCspmId.nullish()
});

/**
 * How remediations reach an account.
 */
export const zCspmRemediationConnection: z.ZodObject<{
    aws: z.ZodOptional<z.ZodObject<{
        role_arn: z.ZodString;
        external_id: z.ZodString;
        version: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strict>>;
}, z.core.$strict> = z.strictObject({
    aws: z.strictObject({
        role_arn: z.string(),
        external_id: z.string(),
        version: z.unknown().optional()
    }).optional()
});

/**
 * What may be done about one test.
 */
export const zCspmRemediationRule: z.ZodObject<{
    test_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    allow_manual: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    allow_automated: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    inputs: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>>;
}, z.core.$loose> = z.looseObject({
    test_id: zCspmId.nullish(),
    allow_manual: z.boolean().nullish(),
    allow_automated: z.boolean().nullish(),
    inputs: z.record(z.string(), z.union([
        z.string(),
        z.number()
    ])).nullish()
});

/**
 * What may be done about one test.
 */
export const zCspmRemediationRuleForWrite: z.ZodObject<{
    test_id: typeof zCspmId;
    allow_manual: z.ZodBoolean;
    allow_automated: z.ZodBoolean;
    inputs: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    test_id: zCspmId,
    allow_manual: z.boolean(),
    allow_automated: z.boolean(),
    inputs: z.record(z.string(), z.unknown()).optional()
});

/**
 * Where a report can be fetched.
 */
export const zCspmReportLink: z.ZodObject<{
    url: z.ZodString;
}, z.core.$loose> = z.looseObject({
    url: z.string()
});

/**
 * Result of a test: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN.
 */
export const zCspmResultValue: z.ZodInt = z.int();

/**
 * What the test found at one resource or in one region.
 */
export const zCspmAuditedResult: z.ZodObject<{
    result: z.ZodOptional<z.ZodNullable<typeof zCspmResultValue>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
}, z.core.$loose> = z.looseObject({
    result: zCspmResultValue.nullish(),
    resource: z.string().nullish(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    scan_id: zCspmId.nullish()
});

/**
 * A scan, cut down to the results of one test.
 */
export const zCspmAuditedScan: z.ZodObject<{
    id: typeof zCspmId;
    results: z.ZodOptional<z.ZodArray<typeof zCspmAuditedResult>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    results: z.array(zCspmAuditedResult).optional()
});

/**
 * A connected cloud account with what one test found in it.
 */
export const zCspmAuditedKey: z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scans: z.ZodOptional<z.ZodArray<typeof zCspmAuditedScan>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    name: z.string().nullish(),
    scans: z.array(zCspmAuditedScan).optional()
});

/**
 * What a test found at one resource or in one region.
 */
export const zCspmRealtimeResult: z.ZodObject<{
    status: z.ZodOptional<z.ZodNullable<typeof zCspmResultValue>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    status: zCspmResultValue.nullish(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    resource: z.string().nullish()
});

/**
 * Result of a test: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN.
 */
export const zCspmResultValueInput: z.ZodUnion<readonly [z.ZodLiteral<0>, z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>]> = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3)
]);

/**
 * The totals of one background scan.
 */
export const zCspmScan: z.ZodObject<{
    id: typeof zCspmId;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    num_pass: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_warn: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_fail: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_unknown: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_new_risks: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
        name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        cloud: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    key_id: zCspmId.nullish(),
    num_pass: z.int().nullish(),
    num_warn: z.int().nullish(),
    num_fail: z.int().nullish(),
    num_unknown: z.int().nullish(),
    num_new_risks: z.int().nullish(),
    created: z.string().nullish(),
    key: z.looseObject({
        id: zCspmId.nullish(),
        name: z.string().nullish(),
        cloud: z.string().nullish()
    }).nullish()
});

/**
 * How bad a failure is.
 */
export const zCspmSeverity: z.ZodString = z.string();

/**
 * A test and what it found. It has no id; `title` tells which one it is.
 */
export const zCspmRealtimeTest: z.ZodObject<{
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    more_info: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    recommended_action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    link: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<typeof zCspmSeverity>>;
    results: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zCspmRealtimeResult>>>;
}, z.core.$loose> = z.looseObject({
    title: z.string().nullish(),
    category: z.string().nullish(),
    description: z.string().nullish(),
    more_info: z.string().nullish(),
    recommended_action: z.string().nullish(),
    link: z.string().nullish(),
    severity: zCspmSeverity.nullish(),
    results: z.array(zCspmRealtimeResult).nullish()
});

/**
 * How far a real-time scan is, and in the end what it found.
 */
export const zCspmRealtimeScan: z.ZodObject<{
    status: z.ZodString;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    results: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zCspmRealtimeTest>>>;
}, z.core.$loose> = z.looseObject({
    status: z.string(),
    message: z.string().nullish(),
    results: z.array(zCspmRealtimeTest).nullish()
});

/**
 * How bad a failure is.
 */
export const zCspmSeverityInput: z.ZodEnum<{ 'low': 'low'; 'medium': 'medium'; 'high': 'high'; 'critical': 'critical' }> = z.enum([
    'low',
    'medium',
    'high',
    'critical'
]);

/**
 * An account's own ranking of a test.
 */
export const zCspmSeverityOverride: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    severity: z.ZodOptional<z.ZodNullable<typeof zCspmSeverity>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId.nullish(),
    severity: zCspmSeverity.nullish()
});

/**
 * A repair that was started.
 */
export const zCspmStartedRemediation: z.ZodObject<{
    id: z.ZodString;
}, z.core.$loose> = z.looseObject({
    id: z.string()
});

/**
 * What was found in Terraform code.
 */
export const zCspmTerraformResult: z.ZodObject<{
    result: z.ZodOptional<z.ZodNullable<typeof zCspmCodeResultValue>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    link: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    location: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        start_line: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        end_line: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    result: zCspmCodeResultValue.nullish(),
    message: z.string().nullish(),
    link: z.string().nullish(),
    location: z.looseObject({
        start_line: z.int().nullish(),
        end_line: z.int().nullish()
    }).nullish()
});

/**
 * A check that scans run (a "plugin" in other texts of the vendor).
 */
export const zCspmTest: z.ZodObject<{
    id: typeof zCspmId;
    query: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    more_info: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<typeof zCspmSeverity>>;
    recommended_action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    link: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    category: z.ZodOptional<z.ZodNullable<typeof zCspmCategory>>;
    severities: z.ZodOptional<z.ZodArray<typeof zCspmSeverityOverride>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    query: z.string().nullish(),
    cloud: z.string().nullish(),
    title: z.string().nullish(),
    description: z.string().nullish(),
    more_info: z.string().nullish(),
    severity: zCspmSeverity.nullish(),
    recommended_action: z.string().nullish(),
    link: z.string().nullish(),
    category_id: zCspmId.nullish(),
    category: zCspmCategory.nullish(),
    severities: z.array(zCspmSeverityOverride).optional()
});

/**
 * What a test found at one resource or in one region.
 */
export const zCspmScanResult: z.ZodObject<{
    id: typeof zCspmId;
    result: z.ZodOptional<z.ZodNullable<typeof zCspmResultValue>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    discovered: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    test_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    test: z.ZodOptional<z.ZodNullable<typeof zCspmTest>>;
    custom: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    result: zCspmResultValue.nullish(),
    resource: z.string().nullish(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    discovered: z.boolean().nullish(),
    created: z.string().nullish(),
    test_id: zCspmId.nullish(),
    test: zCspmTest.nullish(),
    custom: z.boolean().nullish(),
    scan_id: zCspmId.nullish()
});

/**
 * A test of a control, with its results.
 */
export const zCspmComplianceTest: z.ZodObject<{
    id: typeof zCspmId;
    query: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    more_info: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    recommended_action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    link: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    default: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    hipaa_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    hipaa_description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    results: z.ZodOptional<z.ZodArray<typeof zCspmScanResult>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    query: z.string().nullish(),
    title: z.string().nullish(),
    description: z.string().nullish(),
    more_info: z.string().nullish(),
    recommended_action: z.string().nullish(),
    link: z.string().nullish(),
    category_id: zCspmId.nullish(),
    default: z.boolean().nullish(),
    hipaa_enabled: z.boolean().nullish(),
    hipaa_description: z.string().nullish(),
    account_id: z.int().nullish(),
    results: z.array(zCspmScanResult).optional()
});

/**
 * A control with the tests behind it and what they found in one scan.
 */
export const zCspmComplianceControl: z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    program_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    compliance: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    tests: z.ZodOptional<z.ZodArray<typeof zCspmComplianceTest>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    name: z.string(),
    description: z.string().nullish(),
    program_id: zCspmId.nullish(),
    compliance: z.number().nullish(),
    tests: z.array(zCspmComplianceTest).optional()
});

/**
 * The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN.
 */
export const zCspmTriggerResult: z.ZodInt = z.int();

/**
 * The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN.
 */
export const zCspmTriggerResultInput: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>]> = z.union([z.literal(1), z.literal(2)]);

/**
 * What one cloud account or registry has used.
 */
export const zCspmUsageDetail: z.ZodObject<{
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    num_consumed_credits: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose> = z.looseObject({
    resource: z.string().nullish(),
    type: z.string().nullish(),
    name: z.string().nullish(),
    num_consumed_credits: z.number().nullish()
});

/**
 * What the account may use and has used.
 */
export const zCspmUsage: z.ZodObject<{
    id: typeof zCspmId;
    num_allowed_credits: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    num_consumed_credits: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    additional_credits: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    num_keys: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_major_resources: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_registries_dta: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_registries_vs: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_repositories_dta: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_repositories_vs: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    trial_end: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    trial_expired: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    plan: z.ZodOptional<z.ZodNullable<typeof zCspmPlan>>;
    detailed: z.ZodOptional<z.ZodArray<typeof zCspmUsageDetail>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    num_allowed_credits: z.number().nullish(),
    num_consumed_credits: z.number().nullish(),
    additional_credits: z.number().nullish(),
    num_keys: z.int().nullish(),
    num_major_resources: z.int().nullish(),
    num_registries_dta: z.int().nullish(),
    num_registries_vs: z.int().nullish(),
    num_repositories_dta: z.int().nullish(),
    num_repositories_vs: z.int().nullish(),
    trial_end: z.string().nullish(),
    trial_expired: z.boolean().nullish(),
    plan: zCspmPlan.nullish(),
    detailed: z.array(zCspmUsageDetail).optional()
});

/**
 * An alert.
 */
export const zDashboardAlert: z.ZodObject<{
    id: z.ZodInt;
    time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imagehash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    container: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    containerid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hostid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    result: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    user_response: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    time: z.int().nullish(),
    type: z.string().nullish(),
    user: z.string().nullish(),
    image: z.string().nullish(),
    imagehash: z.string().nullish(),
    container: z.string().nullish(),
    containerid: z.string().nullish(),
    host: z.string().nullish(),
    hostid: z.string().nullish(),
    category: z.string().nullish(),
    result: z.int().nullish(),
    user_response: z.string().nullish(),
    data: z.string().nullish()
});

/**
 * An audit event.
 */
export const zDashboardAuditEvent: z.ZodObject<{
    id: z.ZodInt;
    time: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imagehash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    container: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    containerid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hostid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    result: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    data: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    time: z.int().nullish(),
    type: z.string().nullish(),
    user: z.string().nullish(),
    action: z.string().nullish(),
    image: z.string().nullish(),
    imagehash: z.string().nullish(),
    container: z.string().nullish(),
    containerid: z.string().nullish(),
    host: z.string().nullish(),
    hostid: z.string().nullish(),
    category: z.string().nullish(),
    result: z.int().nullish(),
    data: z.string().nullish()
});

/**
 * Running containers by risk.
 */
export const zDashboardContainerCounts: z.ZodObject<{
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    critical: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    ok: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    unregistered: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    trends: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    total: z.int().nullish(),
    critical: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish(),
    ok: z.int().nullish(),
    unregistered: z.int().nullish(),
    trends: z.unknown().optional()
});

/**
 * The filters of the figures.
 */
export const zDashboardFilter: z.ZodObject<{
    application: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hosts: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    application: z.string().nullish(),
    registry: z.string().nullish(),
    hosts: z.string().nullish()
});

/**
 * Hosts with an enforcer.
 */
export const zDashboardHostCounts: z.ZodObject<{
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    disconnected_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    hosts: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    total: z.int().nullish(),
    disconnected_count: z.int().nullish(),
    hosts: z.unknown().optional()
});

/**
 * A number per severity.
 */
export const zDashboardSeverityCounts: z.ZodObject<{
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    critical: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    ok: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    total: z.int().nullish(),
    critical: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish(),
    ok: z.int().nullish()
});

/**
 * Images and their vulnerabilities, by severity.
 */
export const zDashboardRegistryCounts: z.ZodObject<{
    images: z.ZodOptional<z.ZodNullable<typeof zDashboardSeverityCounts>>;
    images_trends: z.ZodOptional<z.ZodUnknown>;
    vulnerabilities: z.ZodOptional<z.ZodNullable<typeof zDashboardSeverityCounts>>;
    cves_trends: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    images: zDashboardSeverityCounts.nullish(),
    images_trends: z.unknown().optional(),
    vulnerabilities: zDashboardSeverityCounts.nullish(),
    cves_trends: z.unknown().optional()
});

/**
 * The figures of the console's start page.
 */
export const zDashboard: z.ZodObject<{
    filter: z.ZodOptional<z.ZodNullable<typeof zDashboardFilter>>;
    running_containers: typeof zDashboardContainerCounts;
    registry_counts: typeof zDashboardRegistryCounts;
    hosts: typeof zDashboardHostCounts;
    alerts: z.ZodOptional<z.ZodArray<typeof zDashboardAlert>>;
    audit_tickers: z.ZodOptional<z.ZodArray<typeof zDashboardAuditEvent>>;
}, z.core.$loose> = z.looseObject({
    filter: zDashboardFilter.nullish(),
    running_containers: zDashboardContainerCounts,
    registry_counts: zDashboardRegistryCounts,
    hosts: zDashboardHostCounts,
    alerts: z.array(zDashboardAlert).optional(),
    audit_tickers: z.array(zDashboardAuditEvent).optional()
});

/**
 * The figures of one moment.
 */
export const zDashboardTrendPoint: z.ZodObject<{
    date: z.ZodInt;
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    ok: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    critical: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    date: z.int(),
    total: z.int().nullish(),
    ok: z.int().nullish(),
    critical: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish()
});

/**
 * A kind of finding.
 */
export const zDetection: z.ZodObject<{
    avd_id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    detection_count: z.ZodOptional<z.ZodInt>;
    highest_severity: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    avd_id: z.string(),
    title: z.string().optional(),
    detection_count: z.int().optional(),
    highest_severity: z.string().optional()
});

/**
 * A repository that something was detected in.
 */
export const zDetectionInstance: z.ZodObject<{
    repository_id: z.ZodString;
    repository_name: z.ZodOptional<z.ZodString>;
    highest_severity: z.ZodOptional<z.ZodString>;
    impacted_files: z.ZodOptional<z.ZodInt>;
    scan_date: z.ZodOptional<z.ZodString>;
    scan_id: z.ZodString;
}, z.core.$loose> = z.looseObject({
    repository_id: z.string(),
    repository_name: z.string().optional(),
    highest_severity: z.string().optional(),
    impacted_files: z.int().optional(),
    scan_date: z.string().optional(),
    scan_id: z.string()
});

/**
 * The state of an onboarding.
 */
export const zDiscovery: z.ZodObject<{
    state: z.ZodString;
}, z.core.$loose> = z.looseObject({
    state: z.string()
});

/**
 * The roles that Aqua assumes in an AWS account.
 */
export const zDiscoveryCredentials: z.ZodObject<{
    cspm_role_arn: z.ZodOptional<z.ZodString>;
    cspm_external_id: z.ZodOptional<z.ZodString>;
    volume_scanning_role_arn: z.ZodOptional<z.ZodString>;
    volume_scanning_external_id: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    cspm_role_arn: z.string().optional(),
    cspm_external_id: z.string().optional(),
    volume_scanning_role_arn: z.string().optional(),
    volume_scanning_external_id: z.string().optional()
});

/**
 * New roles of an account.
 */
export const zDiscoveryCredentialsForUpdate: z.ZodObject<{
    cloud_account_id: z.ZodString;
    credentials: typeof zDiscoveryCredentials;
}, z.core.$loose> = z.looseObject({
    cloud_account_id: z.string(),
    credentials: zDiscoveryCredentials
});

/**
 * The accounts to disconnect.
 */
export const zDiscoveryForDelete: z.ZodObject<{
    cloud_accounts: z.ZodArray<typeof zCloudAccountForDelete>;
}, z.core.$loose> = z.looseObject({
    cloud_accounts: z.array(zCloudAccountForDelete)
});

/**
 * What the vendor's Terraform modules send to start an onboarding. Which members a cloud needs is not in
 * terraform-aws-onboarding of 2025 (read in 2026).
 */
export const zDiscoveryForStart: z.ZodObject<{
    cloud: z.ZodOptional<z.ZodString>;
    configuration_id: z.ZodOptional<z.ZodString>;
    deployment_method: z.ZodOptional<z.ZodString>;
    cspm_group_id: z.ZodOptional<z.ZodInt>;
    organization_id: z.ZodOptional<z.ZodString>;
    organization_onboarding: z.ZodOptional<z.ZodBoolean>;
    project_to_onboard: z.ZodOptional<z.ZodString>;
    scan_mode: z.ZodOptional<z.ZodString>;
    base_cspm: z.ZodOptional<z.ZodBoolean>;
    enabled_regions: z.ZodOptional<z.ZodString>;
    additional_resource_tags: z.ZodOptional<z.ZodString>;
    volume_scanning_deployment: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodString]>>;
    registry_scanning_deployment: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodString]>>;
    serverless_scanning_deployment: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodString]>>;
    is_custom_name_vol_scan: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodString]>>;
    resource_group_name_vol_scan: z.ZodOptional<z.ZodString>;
    payload: z.ZodOptional<z.ZodUnion<readonly [z.ZodRecord<z.ZodString, z.ZodUnknown>, z.ZodString]>>;
    payload_vm: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    cloud: z.string().optional(),
    configuration_id: z.string().optional(),
    deployment_method: z.string().optional(),
    cspm_group_id: z.int().optional(),
    organization_id: z.string().optional(),
    organization_onboarding: z.boolean().optional(),
    project_to_onboard: z.string().optional(),
    scan_mode: z.string().optional(),
    base_cspm: z.boolean().optional(),
    enabled_regions: z.string().optional(),
    additional_resource_tags: z.string().optional(),
    volume_scanning_deployment: z.union([
        z.boolean(),
        z.string()
    ]).optional(),
    registry_scanning_deployment: z.union([
        z.boolean(),
        z.string()
    ]).optional(),
    serverless_scanning_deployment: z.union([
        z.boolean(),
        z.string()
    ]).optional(),
    is_custom_name_vol_scan: z.union([
        z.boolean(),
        z.string()
    ]).optional(),
    resource_group_name_vol_scan: z.string().optional(),
    payload: z.union([
        z.record(z.string(), z.unknown()),
        z.string()
    ]).optional(),
    payload_vm: z.string().optional()
});

/**
 * Whose licence to ask for.
 */
export const zDtaConnectionForStatus: z.ZodObject<{
    url: z.ZodString;
    token: z.ZodString;
}, z.core.$loose> = z.looseObject({
    url: z.string(),
    token: z.string()
});

/**
 * The connection to dynamic threat analysis.
 */
export const zDtaSettings: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().nullish(),
    url: z.string().nullish(),
    token: z.string().nullish()
});

/**
 * Commands that install an enforcer. All of them hold the group's token.
 */
export const zEnforcerCommand: z.ZodObject<{
    default: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kubernetes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    swarm: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    windows: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    default: z.string().nullish(),
    kubernetes: z.string().nullish(),
    swarm: z.string().nullish(),
    windows: z.string().nullish()
});

/**
 * Commands that install an enforcer. All of them hold the group's token.
 */
export const zEnforcerCommandInput: z.ZodObject<{
    default: z.ZodOptional<z.ZodString>;
    kubernetes: z.ZodOptional<z.ZodString>;
    swarm: z.ZodOptional<z.ZodString>;
    windows: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    default: z.string().optional(),
    kubernetes: z.string().optional(),
    swarm: z.string().optional(),
    windows: z.string().optional()
});

/**
 * What starts the enforcers of a group.
 */
export const zEnforcerOrchestrator: z.ZodObject<{
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    master: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    service_account: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    namespace: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().nullish(),
    master: z.boolean().nullish(),
    service_account: z.string().nullish(),
    namespace: z.string().nullish()
});

/**
 * What starts the enforcers of a group.
 */
export const zEnforcerOrchestratorInput: z.ZodObject<{
    type: z.ZodOptional<z.ZodString>;
    master: z.ZodOptional<z.ZodBoolean>;
    service_account: z.ZodOptional<z.ZodString>;
    namespace: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    type: z.string().optional(),
    master: z.boolean().optional(),
    service_account: z.string().optional(),
    namespace: z.string().optional()
});

/**
 * When the hosts of a group are scanned.
 */
export const zEnforcerScanSchedule: z.ZodObject<{
    disabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_custom: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    days: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    time: z.ZodOptional<z.ZodArray<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    disabled: z.boolean().nullish(),
    is_custom: z.boolean().nullish(),
    days: z.array(z.int()).optional(),
    time: z.array(z.int()).optional()
});

/**
 * Settings that a set of enforcers shares. The same object is read and written: send back what was read, changed.
 * Reads bring the token with which enforcers register, in `token` and again inside `install_command` and `command`;
 * whoever has it can add an enforcer, so keep these members out of logs. They need not be sent back.
 */
export const zEnforcerGroup: z.ZodObject<{
    id: z.ZodString;
    logicalname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enforce: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    gateways: z.ZodOptional<z.ZodArray<z.ZodString>>;
    gateway_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    gateway_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    runtime_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    orchestrator: z.ZodOptional<z.ZodNullable<typeof zEnforcerOrchestrator>>;
    runtime_policy_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enforcer_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aqua_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    install_command: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    command: z.ZodOptional<z.ZodNullable<typeof zEnforcerCommand>>;
    pas_deployment_link: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hosts_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    connected_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    disconnected_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_update: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    allowed_applications: z.ZodOptional<z.ZodArray<z.ZodString>>;
    allowed_labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    allowed_registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    container_activity_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    network_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_network_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    behavioral_engine: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_behavioral_engine: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    container_forensics_collection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_forensics_collection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    user_access_control: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    image_assurance: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_user_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_assurance: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_all: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_success_login: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_failed_login: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    syscall_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    sync_host_images: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    risk_explorer_auto_discovery: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    allow_kube_enforcer_audit: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_discovery_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_discover_configure_registries: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_scan_discovered_images_running_containers: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    admission_control: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_admission_control: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    micro_enforcer_injection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    micro_enforcer_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    micro_enforcer_secrets_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    micro_enforcer_certs_secrets_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auto_copy_secrets: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    kube_bench_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    antivirus_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    container_antivirus_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enable_enforcer_group_prometheus: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    unified_mode: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    schedule_scan_settings: z.ZodOptional<z.ZodNullable<typeof zEnforcerScanSchedule>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    logicalname: z.string().nullish(),
    type: z.string().nullish(),
    description: z.string().nullish(),
    enforce: z.boolean().nullish(),
    gateways: z.array(z.string()).optional(),
    gateway_name: z.string().nullish(),
    gateway_address: z.string().nullish(),
    host_os: z.string().nullish(),
    runtime_type: z.string().nullish(),
    orchestrator: zEnforcerOrchestrator.nullish(),
    runtime_policy_name: z.string().nullish(),
    permission: z.string().nullish(),
    enforcer_image_name: z.string().nullish(),
    aqua_version: z.string().nullish(),
    token: z.string().nullish(),
    install_command: z.string().nullish(),
    command: zEnforcerCommand.nullish(),
    pas_deployment_link: z.string().nullish(),
    hosts_count: z.int().nullish(),
    connected_count: z.int().nullish(),
    disconnected_count: z.int().nullish(),
    high_vulns: z.int().nullish(),
    med_vulns: z.int().nullish(),
    low_vulns: z.int().nullish(),
    neg_vulns: z.int().nullish(),
    last_update: z.int().nullish(),
    allowed_applications: z.array(z.string()).optional(),
    allowed_labels: z.array(z.string()).optional(),
    allowed_registries: z.array(z.string()).optional(),
    container_activity_protection: z.boolean().nullish(),
    network_protection: z.boolean().nullish(),
    host_network_protection: z.boolean().nullish(),
    behavioral_engine: z.boolean().nullish(),
    host_behavioral_engine: z.boolean().nullish(),
    container_forensics_collection: z.boolean().nullish(),
    host_forensics_collection: z.boolean().nullish(),
    user_access_control: z.boolean().nullish(),
    image_assurance: z.boolean().nullish(),
    host_protection: z.boolean().nullish(),
    host_user_protection: z.boolean().nullish(),
    host_assurance: z.boolean().nullish(),
    audit_all: z.boolean().nullish(),
    audit_success_login: z.boolean().nullish(),
    audit_failed_login: z.boolean().nullish(),
    syscall_enabled: z.boolean().nullish(),
    sync_host_images: z.boolean().nullish(),
    risk_explorer_auto_discovery: z.boolean().nullish(),
    allow_kube_enforcer_audit: z.boolean().nullish(),
    auto_discovery_enabled: z.boolean().nullish(),
    auto_discover_configure_registries: z.boolean().nullish(),
    auto_scan_discovered_images_running_containers: z.boolean().nullish(),
    admission_control: z.boolean().nullish(),
    block_admission_control: z.boolean().nullish(),
    micro_enforcer_injection: z.boolean().nullish(),
    micro_enforcer_image_name: z.string().nullish(),
    micro_enforcer_secrets_name: z.string().nullish(),
    micro_enforcer_certs_secrets_name: z.string().nullish(),
    auto_copy_secrets: z.boolean().nullish(),
    kube_bench_image_name: z.string().nullish(),
    antivirus_protection: z.boolean().nullish(),
    container_antivirus_protection: z.boolean().nullish(),
    enable_enforcer_group_prometheus: z.boolean().nullish(),
    unified_mode: z.boolean().nullish(),
    schedule_scan_settings: zEnforcerScanSchedule.nullish()
});

/**
 * One page of enforcer groups, or, where no page was asked for, the bare list of all.
 */
export const zEnforcerGroupList: z.ZodUnion<readonly [z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zEnforcerGroup>;
}, z.core.$loose>, z.ZodArray<typeof zEnforcerGroup>]> = z.union([
    z.looseObject({
        count: z.int().nullish(),
        page: z.int().nullish(),
        pagesize: z.int().nullish(),
        result: z.array(zEnforcerGroup)
    }),
    z.array(zEnforcerGroup)
]);

/**
 * When the hosts of a group are scanned.
 */
export const zEnforcerScanScheduleInput: z.ZodObject<{
    disabled: z.ZodOptional<z.ZodBoolean>;
    is_custom: z.ZodOptional<z.ZodBoolean>;
    days: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodInt>>>;
    time: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodInt>>>;
}, z.core.$loose> = z.looseObject({
    disabled: z.boolean().optional(),
    is_custom: z.boolean().optional(),
    days: z.array(z.int()).nullish(),
    time: z.array(z.int()).nullish()
});

/**
 * Settings that a set of enforcers shares. The same object is read and written: send back what was read, changed.
 * Reads bring the token with which enforcers register, in `token` and again inside `install_command` and `command`;
 * whoever has it can add an enforcer, so keep these members out of logs. They need not be sent back.
 */
export const zEnforcerGroupInput: z.ZodObject<{
    id: z.ZodString;
    logicalname: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    enforce: z.ZodOptional<z.ZodBoolean>;
    gateways: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    gateway_name: z.ZodOptional<z.ZodString>;
    gateway_address: z.ZodOptional<z.ZodString>;
    host_os: z.ZodOptional<z.ZodString>;
    runtime_type: z.ZodOptional<z.ZodString>;
    orchestrator: z.ZodOptional<z.ZodNullable<typeof zEnforcerOrchestratorInput>>;
    runtime_policy_name: z.ZodOptional<z.ZodString>;
    permission: z.ZodOptional<z.ZodString>;
    enforcer_image_name: z.ZodOptional<z.ZodString>;
    aqua_version: z.ZodOptional<z.ZodString>;
    token: z.ZodOptional<z.ZodString>;
    install_command: z.ZodOptional<z.ZodString>;
    command: z.ZodOptional<z.ZodNullable<typeof zEnforcerCommandInput>>;
    pas_deployment_link: z.ZodOptional<z.ZodString>;
    hosts_count: z.ZodOptional<z.ZodInt>;
    connected_count: z.ZodOptional<z.ZodInt>;
    disconnected_count: z.ZodOptional<z.ZodInt>;
    high_vulns: z.ZodOptional<z.ZodInt>;
    med_vulns: z.ZodOptional<z.ZodInt>;
    low_vulns: z.ZodOptional<z.ZodInt>;
    neg_vulns: z.ZodOptional<z.ZodInt>;
    last_update: z.ZodOptional<z.ZodInt>;
    allowed_applications: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    allowed_labels: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    allowed_registries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    container_activity_protection: z.ZodOptional<z.ZodBoolean>;
    network_protection: z.ZodOptional<z.ZodBoolean>;
    host_network_protection: z.ZodOptional<z.ZodBoolean>;
    behavioral_engine: z.ZodOptional<z.ZodBoolean>;
    host_behavioral_engine: z.ZodOptional<z.ZodBoolean>;
    container_forensics_collection: z.ZodOptional<z.ZodBoolean>;
    host_forensics_collection: z.ZodOptional<z.ZodBoolean>;
    user_access_control: z.ZodOptional<z.ZodBoolean>;
    image_assurance: z.ZodOptional<z.ZodBoolean>;
    host_protection: z.ZodOptional<z.ZodBoolean>;
    host_user_protection: z.ZodOptional<z.ZodBoolean>;
    host_assurance: z.ZodOptional<z.ZodBoolean>;
    audit_all: z.ZodOptional<z.ZodBoolean>;
    audit_success_login: z.ZodOptional<z.ZodBoolean>;
    audit_failed_login: z.ZodOptional<z.ZodBoolean>;
    syscall_enabled: z.ZodOptional<z.ZodBoolean>;
    sync_host_images: z.ZodOptional<z.ZodBoolean>;
    risk_explorer_auto_discovery: z.ZodOptional<z.ZodBoolean>;
    allow_kube_enforcer_audit: z.ZodOptional<z.ZodBoolean>;
    auto_discovery_enabled: z.ZodOptional<z.ZodBoolean>;
    auto_discover_configure_registries: z.ZodOptional<z.ZodBoolean>;
    auto_scan_discovered_images_running_containers: z.ZodOptional<z.ZodBoolean>;
    admission_control: z.ZodOptional<z.ZodBoolean>;
    block_admission_control: z.ZodOptional<z.ZodBoolean>;
    micro_enforcer_injection: z.ZodOptional<z.ZodBoolean>;
    micro_enforcer_image_name: z.ZodOptional<z.ZodString>;
    micro_enforcer_secrets_name: z.ZodOptional<z.ZodString>;
    micro_enforcer_certs_secrets_name: z.ZodOptional<z.ZodString>;
    auto_copy_secrets: z.ZodOptional<z.ZodBoolean>;
    kube_bench_image_name: z.ZodOptional<z.ZodString>;
    antivirus_protection: z.ZodOptional<z.ZodBoolean>;
    container_antivirus_protection: z.ZodOptional<z.ZodBoolean>;
    enable_enforcer_group_prometheus: z.ZodOptional<z.ZodBoolean>;
    unified_mode: z.ZodOptional<z.ZodBoolean>;
    schedule_scan_settings: z.ZodOptional<z.ZodNullable<typeof zEnforcerScanScheduleInput>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    logicalname: z.string().optional(),
    type: z.string().optional(),
    description: z.string().optional(),
    enforce: z.boolean().optional(),
    gateways: z.array(z.string()).nullish(),
    gateway_name: z.string().optional(),
    gateway_address: z.string().optional(),
    host_os: z.string().optional(),
    runtime_type: z.string().optional(),
    orchestrator: zEnforcerOrchestratorInput.nullish(),
    runtime_policy_name: z.string().optional(),
    permission: z.string().optional(),
    enforcer_image_name: z.string().optional(),
    aqua_version: z.string().optional(),
    token: z.string().optional(),
    install_command: z.string().optional(),
    command: zEnforcerCommandInput.nullish(),
    pas_deployment_link: z.string().optional(),
    hosts_count: z.int().optional(),
    connected_count: z.int().optional(),
    disconnected_count: z.int().optional(),
    high_vulns: z.int().optional(),
    med_vulns: z.int().optional(),
    low_vulns: z.int().optional(),
    neg_vulns: z.int().optional(),
    last_update: z.int().optional(),
    allowed_applications: z.array(z.string()).nullish(),
    allowed_labels: z.array(z.string()).nullish(),
    allowed_registries: z.array(z.string()).nullish(),
    container_activity_protection: z.boolean().optional(),
    network_protection: z.boolean().optional(),
    host_network_protection: z.boolean().optional(),
    behavioral_engine: z.boolean().optional(),
    host_behavioral_engine: z.boolean().optional(),
    container_forensics_collection: z.boolean().optional(),
    host_forensics_collection: z.boolean().optional(),
    user_access_control: z.boolean().optional(),
    image_assurance: z.boolean().optional(),
    host_protection: z.boolean().optional(),
    host_user_protection: z.boolean().optional(),
    host_assurance: z.boolean().optional(),
    audit_all: z.boolean().optional(),
    audit_success_login: z.boolean().optional(),
    audit_failed_login: z.boolean().optional(),
    syscall_enabled: z.boolean().optional(),
    sync_host_images: z.boolean().optional(),
    risk_explorer_auto_discovery: z.boolean().optional(),
    allow_kube_enforcer_audit: z.boolean().optional(),
    auto_discovery_enabled: z.boolean().optional(),
    auto_discover_configure_registries: z.boolean().optional(),
    auto_scan_discovered_images_running_containers: z.boolean().optional(),
    admission_control: z.boolean().optional(),
    block_admission_control: z.boolean().optional(),
    micro_enforcer_injection: z.boolean().optional(),
    micro_enforcer_image_name: z.string().optional(),
    micro_enforcer_secrets_name: z.string().optional(),
    micro_enforcer_certs_secrets_name: z.string().optional(),
    auto_copy_secrets: z.boolean().optional(),
    kube_bench_image_name: z.string().optional(),
    antivirus_protection: z.boolean().optional(),
    container_antivirus_protection: z.boolean().optional(),
    enable_enforcer_group_prometheus: z.boolean().optional(),
    unified_mode: z.boolean().optional(),
    schedule_scan_settings: zEnforcerScanScheduleInput.nullish()
});

/**
 * The console environment of an account. Only `ese_url` is used by the vendor's own clients; the other members are
 * descriptive.
 */
export const zEnvironment: z.ZodObject<{
    ese_url: z.ZodString;
    env_id: z.ZodOptional<z.ZodString>;
    env_type: z.ZodOptional<z.ZodString>;
    plan: z.ZodOptional<z.ZodString>;
    region: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    account_id: z.ZodOptional<z.ZodString>;
    aqua_csp_version: z.ZodOptional<z.ZodString>;
    creation_date: z.ZodOptional<z.ZodString>;
    end_date: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    ese_url: z.string(),
    env_id: z.string().optional(),
    env_type: z.string().optional(),
    plan: z.string().optional(),
    region: z.string().optional(),
    status: z.string().optional(),
    account_id: z.string().optional(),
    aqua_csp_version: z.string().optional(),
    creation_date: z.string().optional(),
    end_date: z.string().optional()
});

/**
 * A recurring export. Only these members are known.
 */
export const zExport: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    next_run: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    name: z.string().optional(),
    type: z.string().optional(),
    next_run: z.string().nullish()
});

/**
 * A column.
 */
export const zExportColumn: z.ZodObject<{
    display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    display_name: z.string().nullish()
});

/**
 * A group of columns.
 */
export const zExportColumnGroup: z.ZodObject<{
    attributes: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, typeof zExportColumn>>>;
}, z.core.$loose> = z.looseObject({
    attributes: z.record(z.string(), zExportColumn).nullish()
});

/**
 * The export to set up.
 */
export const zExportForCreate: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    integration_id: z.ZodString;
    entity_type: z.ZodString;
    filter_name: z.ZodOptional<z.ZodString>;
    frequency: z.ZodOptional<z.ZodString>;
    format: z.ZodOptional<z.ZodEnum<{ 'csv': 'csv'; 'json': 'json' }>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    integration_id: z.string(),
    entity_type: z.string(),
    filter_name: z.string().optional(),
    frequency: z.string().optional(),
    format: z.enum(['csv', 'json']).optional()
});

/**
 * A destination that exports can push to.
 */
export const zExportIntegration: z.ZodObject<{
    id: z.ZodString;
    status: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    status: z.string().optional()
});

/**
 * How many exports are active and how many may be.
 */
export const zExportMetadata: z.ZodObject<{
    exports_active_amount: z.ZodOptional<z.ZodInt>;
    exports_active_limit: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    exports_active_amount: z.int().optional(),
    exports_active_limit: z.int().optional()
});

/**
 * A saved filter.
 */
export const zExportSavedFilter: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    name: z.string().optional()
});

/**
 * A kind of objects that can be exported.
 */
export const zExportEntity: z.ZodObject<{
    label: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    data_columns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    saved_filters: z.ZodOptional<z.ZodArray<typeof zExportSavedFilter>>;
}, z.core.$loose> = z.looseObject({
    label: z.string(),
    name: z.string().optional(),
    data_columns: z.array(z.string()).optional(),
    saved_filters: z.array(zExportSavedFilter).optional()
});

/**
 * What can be exported.
 */
export const zExportEntities: z.ZodObject<{
    resources: z.ZodOptional<z.ZodArray<typeof zExportEntity>>;
}, z.core.$loose> = z.looseObject({
    resources: z.array(zExportEntity).optional()
});

/**
 * An exporter. Only its name is known.
 */
export const zExporter: z.ZodObject<{
    name: z.ZodString;
}, z.core.$loose> = z.looseObject({
    name: z.string()
});

/**
 * One rule for traffic in one direction.
 */
export const zFirewallRule: z.ZodObject<{
    allow: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    port_range: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_cloud_metadata_rule: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    allow: z.boolean().nullish(),
    port_range: z.string().nullish(),
    resource_type: z.string().nullish(),
    resource: z.string().nullish(),
    is_cloud_metadata_rule: z.boolean().nullish()
});

/**
 * Rules for the network traffic of services or hosts.
 */
export const zFirewallPolicy: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    block_icmp_ping: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_metadata_service: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    inbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRule>>;
    outbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRule>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    type: z.string().nullish(),
    version: z.string().nullish(),
    author: z.string().nullish(),
    lastupdate: z.int().nullish(),
    block_icmp_ping: z.boolean().nullish(),
    block_metadata_service: z.boolean().nullish(),
    inbound_networks: z.array(zFirewallRule).optional(),
    outbound_networks: z.array(zFirewallRule).optional()
});

/**
 * One page of firewall policies.
 */
export const zFirewallPolicyPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zFirewallPolicy>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zFirewallPolicy),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish()
});

/**
 * One rule for traffic in one direction.
 */
export const zFirewallRuleForWrite: z.ZodObject<{
    allow: z.ZodBoolean;
    port_range: z.ZodString;
    resource_type: z.ZodString;
    resource: z.ZodOptional<z.ZodString>;
    is_cloud_metadata_rule: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    allow: z.boolean(),
    port_range: z.string(),
    resource_type: z.string(),
    resource: z.string().optional(),
    is_cloud_metadata_rule: z.boolean().optional()
});

export const zFirewallPolicyForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    block_icmp_ping: z.ZodOptional<z.ZodBoolean>;
    block_metadata_service: z.ZodOptional<z.ZodBoolean>;
    inbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
    outbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
}, z.core.$strict> = z.strictObject({
    name: z.string().max(128).regex(/^[^\/]*$/),
    description: z.string().optional(),
    type: z.string().optional(),
    version: z.string().optional(),
    block_icmp_ping: z.boolean().optional(),
    block_metadata_service: z.boolean().optional(),
    inbound_networks: z.array(zFirewallRuleForWrite).optional(),
    outbound_networks: z.array(zFirewallRuleForWrite).optional()
});

/**
 * A gateway, through which enforcers reach the console. Its addresses are for enforcers and not for this API.
 */
export const zGateway: z.ZodObject<{
    id: z.ZodString;
    logicalname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hostname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    public_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    grpc_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    commit: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    project_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    server_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    server_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    docker_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_update: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    logicalname: z.string().nullish(),
    description: z.string().nullish(),
    version: z.string().nullish(),
    hostname: z.string().nullish(),
    public_address: z.string().nullish(),
    grpc_address: z.string().nullish(),
    status: z.string().nullish(),
    type: z.string().nullish(),
    commit: z.string().nullish(),
    project_id: z.int().nullish(),
    address: z.string().nullish(),
    server_id: z.string().nullish(),
    server_name: z.string().nullish(),
    docker_version: z.string().nullish(),
    host_os: z.string().nullish(),
    last_update: z.int().nullish()
});

/**
 * The verdict of one assurance policy.
 */
export const zHostAssuranceResult: z.ZodObject<{
    policy_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    failed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    policy_name: z.string().nullish(),
    failed: z.boolean().nullish()
});

/**
 * One host. Only `host_os` and `address` are seen in use.
 */
export const zHostDetail: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hostname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    hostname: z.string().nullish(),
    address: z.string().nullish(),
    host_os: z.string().nullish()
});

/**
 * An image on a host. Only `name` is seen in use.
 */
export const zHostImage: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish()
});

/**
 * Malware on a host.
 */
export const zHostMalware: z.ZodObject<{
    malware: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    malware: z.string().nullish(),
    path: z.string().nullish(),
    hash: z.string().nullish()
});

/**
 * The orchestrator of a host.
 */
export const zHostOrchestrator: z.ZodObject<{
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    master: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().nullish(),
    master: z.boolean().nullish()
});

/**
 * A host with an enforcer, one row of the list. Members come from a client of 2020; newer consoles have more.
 */
export const zHost: z.ZodObject<{
    id: z.ZodString;
    project_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    logicalname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    commit: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hostname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    short_hostname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    public_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    addresses: z.ZodOptional<z.ZodUnknown>;
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    serverid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    server_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    gateways: z.ZodOptional<z.ZodArray<z.ZodString>>;
    docker_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    docker_info: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    host_os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_kernel_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_windows: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cluster_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    cluster_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    machineid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hostlabels: z.ZodOptional<z.ZodUnknown>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vulns_found: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_vuln_scan: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total_pass: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    total_warn: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    compliant: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    secrets: z.ZodOptional<z.ZodUnknown>;
    enforce: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    runtime_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    runtime_protection: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    interception_mode: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kernel_module_loaded: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    container_activity_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    network_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    user_access_control: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    sync_host_images: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    image_assurance: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    host_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    syscall_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_all: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_success_login: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_failed_login: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    orchestrator: z.ZodOptional<z.ZodNullable<typeof zHostOrchestrator>>;
    batch_install_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    save_batch_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    batch_install_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aqua_digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    container_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    project_id: z.int().nullish(),
    logicalname: z.string().nullish(),
    display_name: z.string().nullish(),
    description: z.string().nullish(),
    type: z.string().nullish(),
    status: z.string().nullish(),
    version: z.string().nullish(),
    commit: z.string().nullish(),
    hostname: z.string().nullish(),
    short_hostname: z.string().nullish(),
    address: z.string().nullish(),
    public_address: z.string().nullish(),
    addresses: z.unknown().optional(),
    lastupdate: z.int().nullish(),
    serverid: z.string().nullish(),
    server_name: z.string().nullish(),
    gateways: z.array(z.string()).optional(),
    docker_version: z.string().nullish(),
    docker_info: z.record(z.string(), z.unknown()).nullish(),
    host_os: z.string().nullish(),
    host_kernel_version: z.string().nullish(),
    is_windows: z.boolean().nullish(),
    cluster_id: z.int().nullish(),
    cluster_name: z.string().nullish(),
    machineid: z.string().nullish(),
    hostlabels: z.unknown().optional(),
    high_vulns: z.int().nullish(),
    med_vulns: z.int().nullish(),
    low_vulns: z.int().nullish(),
    neg_vulns: z.int().nullish(),
    vulns_found: z.int().nullish(),
    last_vuln_scan: z.int().nullish(),
    total_pass: z.int().nullish(),
    total_warn: z.int().nullish(),
    compliant: z.boolean().nullish(),
    token: z.string().nullish(),
    secrets: z.unknown().optional(),
    enforce: z.boolean().nullish(),
    scan: z.boolean().nullish(),
    runtime_type: z.string().nullish(),
    runtime_protection: z.int().nullish(),
    interception_mode: z.string().nullish(),
    kernel_module_loaded: z.boolean().nullish(),
    container_activity_protection: z.boolean().nullish(),
    network_protection: z.boolean().nullish(),
    user_access_control: z.boolean().nullish(),
    sync_host_images: z.boolean().nullish(),
    image_assurance: z.boolean().nullish(),
    host_protection: z.boolean().nullish(),
    syscall_enabled: z.boolean().nullish(),
    audit_all: z.boolean().nullish(),
    audit_success_login: z.boolean().nullish(),
    audit_failed_login: z.boolean().nullish(),
    orchestrator: zHostOrchestrator.nullish(),
    batch_install_id: z.int().nullish(),
    save_batch_id: z.int().nullish(),
    batch_install_name: z.string().nullish(),
    aqua_digest: z.string().nullish(),
    container_id: z.string().nullish()
});

/**
 * The filters of the list as the console understood them, as shown in the read-me of atav928/aquasec-api (2023).
 */
export const zHostQuery: z.ZodObject<{
    identifiers_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforcer_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cluster: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    server_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kube_enforcer_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    batch_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    compliant: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cve: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    config_file_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scope: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    machine_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    kube_enforcer_exists: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ke_kube_bench_feature_flag: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    identifiers_only: z.boolean().nullish(),
    enforcer_type: z.string().nullish(),
    status: z.string().nullish(),
    cluster: z.string().nullish(),
    image_name: z.string().nullish(),
    image_id: z.string().nullish(),
    server_id: z.string().nullish(),
    kube_enforcer_id: z.string().nullish(),
    batch_name: z.string().nullish(),
    compliant: z.string().nullish(),
    address: z.string().nullish(),
    cve: z.string().nullish(),
    config_file_name: z.string().nullish(),
    scope: z.string().nullish(),
    machine_ids: z.array(z.string()).optional(),
    kube_enforcer_exists: z.boolean().nullish(),
    ke_kube_bench_feature_flag: z.boolean().nullish()
});

/**
 * A vulnerability that an advisory stands for.
 */
export const zHostReferencedVulnerability: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aqua_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    aqua_severity: z.string().nullish()
});

/**
 * The assurance status of a host.
 */
export const zHostStatus: z.ZodObject<{
    disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    assurance_results: z.ZodOptional<z.ZodArray<typeof zHostAssuranceResult>>;
}, z.core.$loose> = z.looseObject({
    disallowed: z.boolean().nullish(),
    assurance_results: z.array(zHostAssuranceResult).optional()
});

/**
 * What has a vulnerability.
 */
export const zHostVulnerableResource: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    version: z.string().nullish(),
    path: z.string().nullish()
});

/**
 * A vulnerability of a host.
 */
export const zHostVulnerability: z.ZodObject<{
    name: z.ZodString;
    aqua_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aqua_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    resource: z.ZodOptional<z.ZodNullable<typeof zHostVulnerableResource>>;
    fix_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    solution: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    referenced_vulnerabilities: z.ZodOptional<z.ZodArray<typeof zHostReferencedVulnerability>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    aqua_severity: z.string().nullish(),
    aqua_score: z.number().nullish(),
    resource: zHostVulnerableResource.nullish(),
    fix_version: z.string().nullish(),
    description: z.string().nullish(),
    solution: z.string().nullish(),
    referenced_vulnerabilities: z.array(zHostReferencedVulnerability).optional()
});

/**
 * One variable of a scope.
 */
export const zImageAssurancePolicyScopeVariable: z.ZodObject<{
    attribute: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    attribute: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * What a policy applies to.
 */
export const zImageAssurancePolicyScope: z.ZodObject<{
    expression: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    variables: z.ZodOptional<z.ZodArray<typeof zImageAssurancePolicyScopeVariable>>;
}, z.core.$loose> = z.looseObject({
    expression: z.string().nullish(),
    variables: z.array(zImageAssurancePolicyScopeVariable).optional()
});

/**
 * One variable of a scope.
 */
export const zImageAssurancePolicyScopeVariableInput: z.ZodObject<{
    attribute: z.ZodOptional<z.ZodString>;
    value: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    attribute: z.string().optional(),
    value: z.string().optional()
});

/**
 * What a policy applies to.
 */
export const zImageAssurancePolicyScopeInput: z.ZodObject<{
    expression: z.ZodOptional<z.ZodString>;
    variables: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zImageAssurancePolicyScopeVariableInput>>>;
}, z.core.$loose> = z.looseObject({
    expression: z.string().optional(),
    variables: z.array(zImageAssurancePolicyScopeVariableInput).nullish()
});

/**
 * A script of a policy that failed on an image.
 */
export const zImageFailedScript: z.ZodObject<{
    script_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    script_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    exit_code: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    output: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    script_name: z.string().nullish(),
    script_type: z.string().nullish(),
    exit_code: z.int().nullish(),
    output: z.string().nullish()
});

/**
 * One check of one policy. Each control adds members of its own; those from `max_severity_allowed` on are what
 * BryanKMorrow/aqua-sdk-go (2020) reads.
 */
export const zImageAssuranceCheck: z.ZodObject<{
    policy_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    assurance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    control: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    failed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blocking: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dta_skipped: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dta_skipped_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    max_severity_allowed: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    max_severity_found: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    sensitive_data_found: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware_found: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    root_user_found: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blacklisted_cves_found: z.ZodOptional<z.ZodArray<z.ZodString>>;
    custom_checks_failed: z.ZodOptional<z.ZodArray<typeof zImageFailedScript>>;
}, z.core.$loose> = z.looseObject({
    policy_name: z.string().nullish(),
    assurance_type: z.string().nullish(),
    control: z.string().nullish(),
    failed: z.boolean().nullish(),
    blocking: z.boolean().nullish(),
    dta_skipped: z.boolean().nullish(),
    dta_skipped_reason: z.string().nullish(),
    max_severity_allowed: z.string().nullish(),
    max_severity_found: z.string().nullish(),
    sensitive_data_found: z.int().nullish(),
    malware_found: z.int().nullish(),
    root_user_found: z.boolean().nullish(),
    blacklisted_cves_found: z.array(z.string()).optional(),
    custom_checks_failed: z.array(zImageFailedScript).optional()
});

/**
 * Verdict of the assurance policies on an image.
 */
export const zImageAssuranceResults: z.ZodObject<{
    disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    checks_performed: z.ZodOptional<z.ZodArray<typeof zImageAssuranceCheck>>;
}, z.core.$loose> = z.looseObject({
    disallowed: z.boolean().nullish(),
    checks_performed: z.array(zImageAssuranceCheck).optional()
});

/**
 * An image to register.
 */
export const zImageForRegister: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    digest: z.ZodOptional<z.ZodString>;
    source: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    repository: z.string(),
    tag: z.string(),
    digest: z.string().optional(),
    source: z.string().optional()
});

/**
 * An image to scan again.
 */
export const zImageForRescan: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    repository: z.string(),
    tag: z.string(),
    name: z.string().optional()
});

/**
 * One step of the build.
 */
export const zImageHistoryEntry: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    size: z.int().nullish(),
    comment: z.string().nullish(),
    created: z.string().nullish(),
    created_by: z.string().nullish()
});

/**
 * A piece of malware in an image.
 */
export const zImageMalware: z.ZodObject<{
    malware: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
    acknowledged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    acknowledge_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    acknowledge_scope: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    acknowledge_expiration_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    acknowledge_expiration_configured_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    acknowledge_expiration_configured_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    malware: z.string().nullish(),
    hash: z.string().nullish(),
    path: z.string().nullish(),
    paths: z.array(z.string()).optional(),
    acknowledged: z.boolean().nullish(),
    acknowledge_date: z.string().nullish(),
    acknowledge_scope: z.string().nullish(),
    acknowledge_expiration_days: z.int().nullish(),
    acknowledge_expiration_configured_at: z.string().nullish(),
    acknowledge_expiration_configured_by: z.string().nullish()
});

/**
 * A page of malware.
 */
export const zImageMalwarePage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zImageMalware>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zImageMalware),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * What the image says about itself.
 */
export const zImageMetadata: z.ZodObject<{
    docker_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    parent: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repo_digests: z.ZodOptional<z.ZodArray<z.ZodString>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    docker_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    virtual_size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    default_user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    env: z.ZodOptional<z.ZodArray<z.ZodString>>;
    docker_labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    image_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    docker_id: z.string().nullish(),
    parent: z.string().nullish(),
    repo_digests: z.array(z.string()).optional(),
    comment: z.string().nullish(),
    created: z.string().nullish(),
    docker_version: z.string().nullish(),
    author: z.string().nullish(),
    architecture: z.string().nullish(),
    os: z.string().nullish(),
    os_version: z.string().nullish(),
    size: z.int().nullish(),
    virtual_size: z.int().nullish(),
    default_user: z.string().nullish(),
    env: z.array(z.string()).optional(),
    docker_labels: z.array(z.string()).optional(),
    image_type: z.string().nullish()
});

/**
 * A policy that the image fails.
 */
export const zImagePolicyFailure: z.ZodObject<{
    policy_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    policy_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    blocking: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    controls: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    policy_id: z.int().nullish(),
    policy_name: z.string().nullish(),
    blocking: z.boolean().nullish(),
    controls: z.array(z.string()).optional()
});

/**
 * One image, by name.
 */
export const zImageRef: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    repository: z.string(),
    tag: z.string()
});

/**
 * One scan of an image.
 */
export const zImageScanHistoryEntry: z.ZodObject<{
    date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    error: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    docker_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_creation_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_pulled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    sensitive_data_scanned: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    executables_scanned: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    malware_scanned: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    crit_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sensitive_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    partial_results: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    date: z.string().nullish(),
    error: z.string().nullish(),
    digest: z.string().nullish(),
    docker_id: z.string().nullish(),
    image_creation_date: z.string().nullish(),
    image_pulled: z.boolean().nullish(),
    sensitive_data_scanned: z.boolean().nullish(),
    executables_scanned: z.boolean().nullish(),
    malware_scanned: z.boolean().nullish(),
    crit_vulns: z.int().nullish(),
    high_vulns: z.int().nullish(),
    med_vulns: z.int().nullish(),
    low_vulns: z.int().nullish(),
    neg_vulns: z.int().nullish(),
    sensitive_data: z.int().nullish(),
    malware: z.int().nullish(),
    disallowed: z.boolean().nullish(),
    partial_results: z.boolean().nullish()
});

/**
 * A page of past scans.
 */
export const zImageScanHistoryPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zImageScanHistoryEntry>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zImageScanHistoryEntry),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * What the console says when it has taken a scan.
 */
export const zImageScanStart: z.ZodObject<{
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    status: z.string().nullish()
});

/**
 * How far the scan of an image is.
 */
export const zImageScanStatus: z.ZodObject<{
    status: z.ZodString;
}, z.core.$loose> = z.looseObject({
    status: z.string()
});

/**
 * A piece of sensitive data in an image.
 */
export const zImageSensitiveData: z.ZodObject<{
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    filename: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    acknowledged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    acknowledge_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    acknowledge_scope: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().nullish(),
    path: z.string().nullish(),
    filename: z.string().nullish(),
    hash: z.string().nullish(),
    acknowledged: z.boolean().nullish(),
    acknowledge_date: z.string().nullish(),
    acknowledge_scope: z.string().nullish()
});

/**
 * A page of sensitive data.
 */
export const zImageSensitiveDataPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zImageSensitiveData>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zImageSensitiveData),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * The filters of the list as the console understood them, as BryanKMorrow/aqua-sdk-go (2020) reads them.
 */
export const zInfrastructureQuery: z.ZodObject<{
    identifiers_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enforced: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    identifiers_only: z.boolean().nullish(),
    type: z.string().nullish(),
    enforced: z.string().nullish()
});

/**
 * Findings of a node, counted.
 */
export const zInfrastructureSecurityIssues: z.ZodObject<{
    crit_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_vuln_scan: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    crit_vulns: z.int().nullish(),
    high_vulns: z.int().nullish(),
    med_vulns: z.int().nullish(),
    low_vulns: z.int().nullish(),
    neg_vulns: z.int().nullish(),
    malware: z.int().nullish(),
    last_vuln_scan: z.int().nullish()
});

/**
 * Which ways of single sign-on are on.
 */
export const zIntegrationsState: z.ZodObject<{
    OIDCSettings: z.ZodBoolean;
    OpenIdSettings: z.ZodBoolean;
    SAMLSettings: z.ZodBoolean;
}, z.core.$loose> = z.looseObject({
    OIDCSettings: z.boolean(),
    OpenIdSettings: z.boolean(),
    SAMLSettings: z.boolean()
});

/**
 * A branch of a code repository.
 */
export const zInventoryCodeRepository: z.ZodObject<{
    name: z.ZodString;
    code_repo_branch: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    code_repo_branch: z.string().nullish()
});

/**
 * A number of assets.
 */
export const zInventoryCount: z.ZodObject<{
    count: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    count: z.int()
});

/**
 * An image of the inventory. Only members that are seen in use are listed; consoles differ in them.
 */
export const zInventoryImage: z.ZodObject<{
    image_uid: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repository: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tag: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    image_uid: z.int().nullish(),
    name: z.string().nullish(),
    registry: z.string().nullish(),
    repository: z.string().nullish(),
    tag: z.string().nullish(),
    digest: z.string().nullish(),
    image_digest: z.string().nullish()
});

/**
 * A virtual machine. Only members that are seen in use are listed.
 */
export const zInventoryVm: z.ZodObject<{
    id: z.ZodUnion<readonly [z.ZodString, z.ZodInt]>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_provider: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    highest_risk: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    covered_by: z.ZodOptional<z.ZodArray<z.ZodString>>;
    compliant: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    id: z.union([
        z.string(),
        z.int()
    ]),
    name: z.string().nullish(),
    cloud_provider: z.string().nullish(),
    region: z.string().nullish(),
    os: z.string().nullish(),
    highest_risk: z.string().nullish(),
    covered_by: z.array(z.string()).optional(),
    compliant: z.boolean().nullish()
});

/**
 * A node that kube-hunter found.
 */
export const zKubeHunterNode: z.ZodObject<{
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    location: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().nullish(),
    location: z.string().nullish()
});

/**
 * A service that kube-hunter found.
 */
export const zKubeHunterService: z.ZodObject<{
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    service: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    location: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().nullish(),
    service: z.string().nullish(),
    location: z.string().nullish()
});

/**
 * What one check of kube-hunter found.
 */
export const zKubeHunterStatistic: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vulnerabilities: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    description: z.string().nullish(),
    vulnerabilities: z.int().nullish()
});

/**
 * A finding of kube-hunter.
 */
export const zKubeHunterVulnerability: z.ZodObject<{
    vid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vulnerability: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    evidence: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    location: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hunter: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    vid: z.string().nullish(),
    vulnerability: z.string().nullish(),
    severity: z.string().nullish(),
    category: z.string().nullish(),
    description: z.string().nullish(),
    evidence: z.string().nullish(),
    location: z.string().nullish(),
    hunter: z.string().nullish(),
    url: z.string().nullish()
});

/**
 * The result of a kube-hunter scan.
 */
export const zKubeHunterScan: z.ZodObject<{
    ok: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    kburl: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    nodes: z.ZodOptional<z.ZodArray<typeof zKubeHunterNode>>;
    services: z.ZodOptional<z.ZodArray<typeof zKubeHunterService>>;
    vulnerabilities: z.ZodOptional<z.ZodArray<typeof zKubeHunterVulnerability>>;
    hunter_statistics: z.ZodOptional<z.ZodArray<typeof zKubeHunterStatistic>>;
}, z.core.$loose> = z.looseObject({
    ok: z.int().nullish(),
    low: z.int().nullish(),
    medium: z.int().nullish(),
    high: z.int().nullish(),
    kburl: z.string().nullish(),
    nodes: z.array(zKubeHunterNode).optional(),
    services: z.array(zKubeHunterService).optional(),
    vulnerabilities: z.array(zKubeHunterVulnerability).optional(),
    hunter_statistics: z.array(zKubeHunterStatistic).optional()
});

/**
 * Findings of a cluster.
 */
export const zClusterVulnerabilities: z.ZodObject<{
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    kubehunterscan: z.ZodOptional<z.ZodNullable<typeof zKubeHunterScan>>;
}, z.core.$loose> = z.looseObject({
    lastupdate: z.int().nullish(),
    kubehunterscan: zKubeHunterScan.nullish()
});

/**
 * A cluster or a node.
 */
export const zInfrastructure: z.ZodObject<{
    id: z.ZodInt;
    cluster_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    node_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodString;
    type: z.ZodString;
    is_enforced: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    created_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    security_issues: z.ZodOptional<z.ZodNullable<typeof zInfrastructureSecurityIssues>>;
    cluster_vulnerabilities: z.ZodOptional<z.ZodNullable<typeof zClusterVulnerabilities>>;
    data: z.ZodOptional<z.ZodNullable<typeof zClusterData>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    cluster_id: z.int().nullish(),
    node_id: z.string().nullish(),
    name: z.string(),
    type: z.string(),
    is_enforced: z.boolean().nullish(),
    created_date: z.string().nullish(),
    security_issues: zInfrastructureSecurityIssues.nullish(),
    cluster_vulnerabilities: zClusterVulnerabilities.nullish(),
    data: zClusterData.nullish()
});

/**
 * A label of the console (an Aqua label, not a label of an image or of Kubernetes).
 */
export const zLabel: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    created: z.string().nullish(),
    author: z.string().nullish()
});

export const zLabelForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional()
});

/**
 * The labels of the console.
 */
export const zLabelList: z.ZodObject<{
    result: z.ZodArray<typeof zLabel>;
}, z.core.$loose> = z.looseObject({
    result: z.array(zLabel)
});

/**
 * How users sign in through LDAP.
 */
export const zLdapSettings: z.ZodObject<{
    enable: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    port: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ssl: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    verify_cert: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cacert: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    password: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    base_dn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    object_class: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_attr_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    displayname_attr_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    dn_attr_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_object_class: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_name_attr_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_attr_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_member_attr_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enable: z.boolean().nullish(),
    type: z.string().nullish(),
    domain: z.string().nullish(),
    port: z.string().nullish(),
    ssl: z.boolean().nullish(),
    verify_cert: z.boolean().nullish(),
    cacert: z.string().nullish(),
    user: z.string().nullish(),
    password: z.string().nullish(),
    base_dn: z.string().nullish(),
    object_class: z.string().nullish(),
    account_attr_name: z.string().nullish(),
    displayname_attr_name: z.string().nullish(),
    dn_attr_name: z.string().nullish(),
    group_object_class: z.string().nullish(),
    group_name_attr_name: z.string().nullish(),
    group_attr_name: z.string().nullish(),
    user_member_attr_name: z.string().nullish(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * How users sign in through LDAP.
 */
export const zLdapSettingsInput: z.ZodObject<{
    enable: z.ZodOptional<z.ZodBoolean>;
    type: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodString>;
    port: z.ZodOptional<z.ZodString>;
    ssl: z.ZodOptional<z.ZodBoolean>;
    verify_cert: z.ZodOptional<z.ZodBoolean>;
    cacert: z.ZodOptional<z.ZodString>;
    user: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    base_dn: z.ZodOptional<z.ZodString>;
    object_class: z.ZodOptional<z.ZodString>;
    account_attr_name: z.ZodOptional<z.ZodString>;
    displayname_attr_name: z.ZodOptional<z.ZodString>;
    dn_attr_name: z.ZodOptional<z.ZodString>;
    group_object_class: z.ZodOptional<z.ZodString>;
    group_name_attr_name: z.ZodOptional<z.ZodString>;
    group_attr_name: z.ZodOptional<z.ZodString>;
    user_member_attr_name: z.ZodOptional<z.ZodString>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enable: z.boolean().optional(),
    type: z.string().optional(),
    domain: z.string().optional(),
    port: z.string().optional(),
    ssl: z.boolean().optional(),
    verify_cert: z.boolean().optional(),
    cacert: z.string().optional(),
    user: z.string().optional(),
    password: z.string().optional(),
    base_dn: z.string().optional(),
    object_class: z.string().optional(),
    account_attr_name: z.string().optional(),
    displayname_attr_name: z.string().optional(),
    dn_attr_name: z.string().optional(),
    group_object_class: z.string().optional(),
    group_name_attr_name: z.string().optional(),
    group_attr_name: z.string().optional(),
    user_member_attr_name: z.string().optional(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * Numbers of licences.
 */
export const zLicenseDetails: z.ZodObject<{
    num_active: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    num_active: z.int().nullish()
});

/**
 * What may be used. -1 stands for "unlimited".
 */
export const zLicenseLimits: z.ZodObject<{
    num_repositories: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_enforcers: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_microenforcers: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_vm_enforcers: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_functions: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_code_repositories: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_advanced_functions: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_protected_kube_nodes: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vshield: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    malware_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dta_repos: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    num_repositories: z.int().nullish(),
    num_enforcers: z.int().nullish(),
    num_microenforcers: z.int().nullish(),
    num_vm_enforcers: z.int().nullish(),
    num_functions: z.int().nullish(),
    num_code_repositories: z.int().nullish(),
    num_advanced_functions: z.int().nullish(),
    num_protected_kube_nodes: z.int().nullish(),
    vshield: z.boolean().nullish(),
    malware_protection: z.boolean().nullish(),
    dta_repos: z.int().nullish()
});

/**
 * Limits by kind of licence.
 */
export const zLicenseResources: z.ZodObject<{
    active_production: z.ZodOptional<z.ZodNullable<typeof zLicenseLimits>>;
}, z.core.$loose> = z.looseObject({
    active_production: zLicenseLimits.nullish()
});

/**
 * The licences of a tenant, added up.
 */
export const zLicenses: z.ZodObject<{
    details: z.ZodOptional<z.ZodNullable<typeof zLicenseDetails>>;
    resources: typeof zLicenseResources;
}, z.core.$loose> = z.looseObject({
    details: zLicenseDetails.nullish(),
    resources: zLicenseResources
});

/**
 * A service that audit events are sent to. Which members it has depends on the service.
 */
export const zLogService: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    displayname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enable: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_filter: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    audit: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    network: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    password: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    authentication_option: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    verify_cert: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ca_cert: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enable_alphanumeric_sorting: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    index: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    source: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    sourcetype: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    workspace: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    loggroup: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    external_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    keyid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    projectid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logname: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    credentials_json: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    rule: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    stream_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tenant_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    client_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    client_secret: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    hasnewlabel: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    learnmore: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logo: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logofull: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    displayname: z.string().nullish(),
    enable: z.boolean().nullish(),
    audit_filter: z.string().nullish(),
    audit: z.string().nullish(),
    url: z.string().nullish(),
    network: z.string().nullish(),
    user: z.string().nullish(),
    password: z.string().nullish(),
    token: z.string().nullish(),
    authentication_option: z.string().nullish(),
    verify_cert: z.boolean().nullish(),
    ca_cert: z.string().nullish(),
    enable_alphanumeric_sorting: z.boolean().nullish(),
    index: z.string().nullish(),
    source: z.string().nullish(),
    sourcetype: z.string().nullish(),
    workspace: z.string().nullish(),
    region: z.string().nullish(),
    loggroup: z.string().nullish(),
    role_arn: z.string().nullish(),
    external_id: z.string().nullish(),
    keyid: z.string().nullish(),
    key: z.string().nullish(),
    projectid: z.string().nullish(),
    logname: z.string().nullish(),
    credentials_json: z.string().nullish(),
    cloud: z.string().nullish(),
    rule: z.string().nullish(),
    stream_name: z.string().nullish(),
    tenant_id: z.string().nullish(),
    client_id: z.string().nullish(),
    client_secret: z.string().nullish(),
    hasnewlabel: z.boolean().nullish(),
    learnmore: z.string().nullish(),
    logo: z.string().nullish(),
    logofull: z.string().nullish()
});

/**
 * A log service as it is set up. Which members it needs depends on the service.
 */
export const zLogServiceForUpdate: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    enable: z.ZodOptional<z.ZodBoolean>;
    audit_filter: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    network: z.ZodOptional<z.ZodString>;
    user: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    token: z.ZodOptional<z.ZodString>;
    authentication_option: z.ZodOptional<z.ZodString>;
    verify_cert: z.ZodOptional<z.ZodBoolean>;
    ca_cert: z.ZodOptional<z.ZodString>;
    enable_alphanumeric_sorting: z.ZodOptional<z.ZodBoolean>;
    index: z.ZodOptional<z.ZodString>;
    sourcetype: z.ZodOptional<z.ZodString>;
    workspace: z.ZodOptional<z.ZodString>;
    region: z.ZodOptional<z.ZodString>;
    loggroup: z.ZodOptional<z.ZodString>;
    role_arn: z.ZodOptional<z.ZodString>;
    external_id: z.ZodOptional<z.ZodString>;
    keyid: z.ZodOptional<z.ZodString>;
    key: z.ZodOptional<z.ZodString>;
    projectid: z.ZodOptional<z.ZodString>;
    logname: z.ZodOptional<z.ZodString>;
    credentials_json: z.ZodOptional<z.ZodString>;
    cloud: z.ZodOptional<z.ZodEnum<{ 'public': 'public'; 'government': 'government'; 'china': 'china' }>>;
    rule: z.ZodOptional<z.ZodString>;
    stream_name: z.ZodOptional<z.ZodString>;
    tenant_id: z.ZodOptional<z.ZodString>;
    client_id: z.ZodOptional<z.ZodString>;
    client_secret: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    name: z.string().optional(),
    enable: z.boolean().optional(),
    audit_filter: z.string().optional(),
    url: z.string().optional(),
    network: z.string().optional(),
    user: z.string().optional(),
    password: z.string().optional(),
    token: z.string().optional(),
    authentication_option: z.string().optional(),
    verify_cert: z.boolean().optional(),
    ca_cert: z.string().optional(),
    enable_alphanumeric_sorting: z.boolean().optional(),
    index: z.string().optional(),
    sourcetype: z.string().optional(),
    workspace: z.string().optional(),
    region: z.string().optional(),
    loggroup: z.string().optional(),
    role_arn: z.string().optional(),
    external_id: z.string().optional(),
    keyid: z.string().optional(),
    key: z.string().optional(),
    projectid: z.string().optional(),
    logname: z.string().optional(),
    credentials_json: z.string().optional(),
    cloud: z.enum([
        'public',
        'government',
        'china'
    ]).optional(),
    rule: z.string().optional(),
    stream_name: z.string().optional(),
    tenant_id: z.string().optional(),
    client_id: z.string().optional(),
    client_secret: z.string().optional()
});

/**
 * A system that reads the console's metrics.
 */
export const zMonitoringSystem: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodString;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    interval: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    name: z.string(),
    enabled: z.boolean().nullish(),
    interval: z.int().nullish(),
    type: z.string().nullish(),
    token: z.string().nullish()
});

/**
 * A namespace.
 */
export const zNamespaceName: z.ZodObject<{
    name: z.ZodString;
}, z.core.$loose> = z.looseObject({
    name: z.string()
});

/**
 * A place that the console sends notifications to.
 */
export const zNotificationOutput: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_updated: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    template: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodString>>>;
    properties: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    name: z.string().nullish(),
    type: z.string().nullish(),
    author: z.string().nullish(),
    last_updated: z.int().nullish(),
    template: z.record(z.string(), z.string()).nullish(),
    properties: z.record(z.string(), z.unknown()).nullish()
});

/**
 * The outputs by type. A type without outputs may be missing.
 */
export const zNotificationOutputs: z.ZodObject<{
    slack: z.ZodOptional<z.ZodArray<typeof zNotificationOutput>>;
    jira: z.ZodOptional<z.ZodArray<typeof zNotificationOutput>>;
    email: z.ZodOptional<z.ZodArray<typeof zNotificationOutput>>;
    teams: z.ZodOptional<z.ZodArray<typeof zNotificationOutput>>;
    webhook: z.ZodOptional<z.ZodArray<typeof zNotificationOutput>>;
    splunk: z.ZodOptional<z.ZodArray<typeof zNotificationOutput>>;
    serviceNow: z.ZodOptional<z.ZodArray<typeof zNotificationOutput>>;
}, z.core.$loose> = z.looseObject({
    slack: z.array(zNotificationOutput).optional(),
    jira: z.array(zNotificationOutput).optional(),
    email: z.array(zNotificationOutput).optional(),
    teams: z.array(zNotificationOutput).optional(),
    webhook: z.array(zNotificationOutput).optional(),
    splunk: z.array(zNotificationOutput).optional(),
    serviceNow: z.array(zNotificationOutput).optional()
});

/**
 * Settings that depend on the type, from the vendor's examples: `url` for slack, teams and webhook; `url`, `user`,
 * `password`, `instance_name` and `board_name` for serviceNow; `url`, `project_key`, `summary`, `definition_of_done`
 * and `token` or `user` with `password` for jira; `sender`, `recipients` (joined with commas), `port` and `use_mx` or
 * `host`, `user` and `password` for email.
 */
export const zNotificationProperties: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * How users sign in with tokens of an OAuth 2.0 issuer.
 */
export const zOauth2Settings: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    iss_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    jwks_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_loginid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_role: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().nullish(),
    iss_url: z.string().nullish(),
    jwks_url: z.string().nullish(),
    user_loginid: z.string().nullish(),
    user_role: z.string().nullish(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * How users sign in with tokens of an OAuth 2.0 issuer.
 */
export const zOauth2SettingsInput: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodBoolean>;
    iss_url: z.ZodOptional<z.ZodString>;
    jwks_url: z.ZodOptional<z.ZodString>;
    user_loginid: z.ZodOptional<z.ZodString>;
    user_role: z.ZodOptional<z.ZodString>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().optional(),
    iss_url: z.string().optional(),
    jwks_url: z.string().optional(),
    user_loginid: z.string().optional(),
    user_role: z.string().optional(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * How users sign in through OpenID Connect.
 */
export const zOpenIdSettings: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    provider_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    idp_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    redirect_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    client_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    secret: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_role: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auth_by_role: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().nullish(),
    provider_name: z.string().nullish(),
    idp_url: z.string().nullish(),
    redirect_url: z.string().nullish(),
    client_id: z.string().nullish(),
    secret: z.string().nullish(),
    scopes: z.array(z.string()).optional(),
    user: z.string().nullish(),
    user_role: z.string().nullish(),
    auth_by_role: z.boolean().nullish(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * How users sign in through OpenID Connect.
 */
export const zOpenIdSettingsInput: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodBoolean>;
    provider_name: z.ZodOptional<z.ZodString>;
    idp_url: z.ZodOptional<z.ZodString>;
    redirect_url: z.ZodOptional<z.ZodString>;
    client_id: z.ZodOptional<z.ZodString>;
    secret: z.ZodOptional<z.ZodString>;
    scopes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    user: z.ZodOptional<z.ZodString>;
    user_role: z.ZodOptional<z.ZodString>;
    auth_by_role: z.ZodOptional<z.ZodBoolean>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().optional(),
    provider_name: z.string().optional(),
    idp_url: z.string().optional(),
    redirect_url: z.string().optional(),
    client_id: z.string().optional(),
    secret: z.string().optional(),
    scopes: z.array(z.string()).nullish(),
    user: z.string().optional(),
    user_role: z.string().optional(),
    auth_by_role: z.boolean().optional(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * An action that permission sets can allow.
 */
export const zPermissionAction: z.ZodObject<{
    action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    has_write_access: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    has_scope: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    action: z.string().nullish(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    has_write_access: z.boolean().nullish(),
    has_scope: z.boolean().nullish()
});

/**
 * Actions that belong together.
 */
export const zPermissionActionGroup: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    actions: z.ZodOptional<z.ZodArray<typeof zPermissionAction>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    actions: z.array(zPermissionAction).optional()
});

/**
 * Actions that another action does not work without.
 */
export const zPermissionDependency: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    dependent_on: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodString>>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    dependent_on: z.record(z.string(), z.string()).nullish()
});

/**
 * All actions of the console.
 */
export const zPermissionActionCatalogue: z.ZodObject<{
    groups: z.ZodArray<typeof zPermissionActionGroup>;
    dependencies: z.ZodOptional<z.ZodArray<typeof zPermissionDependency>>;
}, z.core.$loose> = z.looseObject({
    groups: z.array(zPermissionActionGroup),
    dependencies: z.array(zPermissionDependency).optional()
});

/**
 * A named list of actions that a role may do on the console.
 */
export const zPermissionSet: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ui_access: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_super: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    updated_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    name: z.string(),
    description: z.string().nullish(),
    actions: z.array(z.string()).optional(),
    author: z.string().nullish(),
    ui_access: z.boolean().nullish(),
    is_super: z.boolean().nullish(),
    updated_at: z.string().nullish()
});

export const zPermissionSetForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    actions: z.ZodArray<z.ZodString>;
    ui_access: z.ZodBoolean;
    is_super: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()),
    ui_access: z.boolean(),
    is_super: z.boolean().optional()
});

/**
 * One page of permission sets.
 */
export const zPermissionSetPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zPermissionSet>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zPermissionSet),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish()
});

/**
 * Branches that are always scanned.
 */
export const zPinnedBranches: z.ZodObject<{
    branch_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    branch_names: z.array(z.string()).optional()
});

/**
 * A code repository with its last scan.
 */
export const zCodeRepository: z.ZodObject<{
    repository_id: z.ZodString;
    name: z.ZodString;
    source: z.ZodOptional<z.ZodString>;
    scm_id: z.ZodOptional<z.ZodString>;
    metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    pinned_branches: z.ZodOptional<typeof zPinnedBranches>;
    last_scan: z.ZodOptional<typeof zCodeRepositoryScan>;
}, z.core.$loose> = z.looseObject({
    repository_id: z.string(),
    name: z.string(),
    source: z.string().optional(),
    scm_id: z.string().optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    pinned_branches: zPinnedBranches.optional(),
    last_scan: zCodeRepositoryScan.optional()
});

/**
 * An action that platform permission sets can allow.
 */
export const zPlatformPermissionAction: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    dependencies: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().optional(),
    dependencies: z.array(z.string()).optional()
});

/**
 * The actions of one module of the platform.
 */
export const zPlatformPermissionModule: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    actions: z.ZodOptional<z.ZodArray<typeof zPlatformPermissionAction>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().optional(),
    actions: z.array(zPlatformPermissionAction).optional()
});

/**
 * All actions of the platform.
 */
export const zPlatformPermissionModules: z.ZodObject<{
    modules: z.ZodArray<typeof zPlatformPermissionModule>;
}, z.core.$loose> = z.looseObject({
    modules: z.array(zPlatformPermissionModule)
});

/**
 * A named list of actions over the modules of the SaaS platform.
 */
export const zPlatformPermissionSet: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).optional()
});

export const zPlatformPermissionSetForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).optional()
});

/**
 * One page of platform permission sets.
 */
export const zPlatformPermissionSetPage: z.ZodObject<{
    permissions: z.ZodArray<typeof zPlatformPermissionSet>;
    page: z.ZodOptional<z.ZodInt>;
    size: z.ZodOptional<z.ZodInt>;
    total: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    permissions: z.array(zPlatformPermissionSet),
    page: z.int().optional(),
    size: z.int().optional(),
    total: z.int().optional()
});

/**
 * A scanner that is running.
 */
export const zQueueScanner: z.ZodObject<{
    id: z.ZodString;
    last_heartbeat: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scanning_registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scanning_image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    last_heartbeat: z.string().nullish(),
    status: z.string().nullish(),
    scanning_registry: z.string().nullish(),
    scanning_image: z.string().nullish()
});

/**
 * A page of scanners.
 */
export const zQueueScannerPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zQueueScanner>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zQueueScanner)
});

/**
 * When images are pulled and scanned.
 */
export const zRegistryAutoScanTime: z.ZodObject<{
    auto_pull_day: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    iteration: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    iteration_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    week_days: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    auto_pull_day: z.int().nullish(),
    iteration: z.int().nullish(),
    iteration_type: z.string().nullish(),
    time: z.string().nullish(),
    week_days: z.array(z.string()).optional()
});

/**
 * When to pull and scan.
 */
export const zRegistryAutoScanTimeForSave: z.ZodObject<{
    auto_pull_day: z.ZodOptional<z.ZodInt>;
    iteration: z.ZodOptional<z.ZodInt>;
    iteration_type: z.ZodOptional<z.ZodEnum<{ 'day': 'day'; 'week': 'week'; 'month': 'month'; 'year': 'year' }>>;
    time: z.ZodOptional<z.ZodString>;
    week_days: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    auto_pull_day: z.int().optional(),
    iteration: z.int().optional(),
    iteration_type: z.enum([
        'day',
        'week',
        'month',
        'year'
    ]).optional(),
    time: z.string().optional(),
    week_days: z.array(z.string()).optional()
});

/**
 * One setting of a kind of registry.
 */
export const zRegistryOption: z.ZodObject<{
    option: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    option: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * One setting of a kind of registry.
 */
export const zRegistryOptionForSave: z.ZodObject<{
    option: z.ZodString;
    value: z.ZodString;
}, z.core.$strict> = z.strictObject({
    option: z.string(),
    value: z.string()
});

/**
 * Where events of the registry go.
 */
export const zRegistryWebhook: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auth_token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    un_quarantine: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().nullish(),
    url: z.string().nullish(),
    auth_token: z.string().nullish(),
    un_quarantine: z.boolean().nullish()
});

/**
 * Where events of the registry go.
 */
export const zRegistryWebhookForSave: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodBoolean>;
    url: z.ZodOptional<z.ZodString>;
    auth_token: z.ZodOptional<z.ZodString>;
    un_quarantine: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    enabled: z.boolean().optional(),
    url: z.string().optional(),
    auth_token: z.string().optional(),
    un_quarantine: z.boolean().optional()
});

/**
 * A registry as it is written, whole. Members that only the console sets are not part of it, so leave them out when
 * you write back what you read.
 */
export const zRegistryForSave: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    username: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    client_cert: z.ZodOptional<z.ZodString>;
    client_key: z.ZodOptional<z.ZodString>;
    prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    default_prefix: z.ZodOptional<z.ZodString>;
    image_s3_prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    auto_pull: z.ZodOptional<z.ZodBoolean>;
    auto_pull_time: z.ZodOptional<z.ZodString>;
    auto_pull_interval: z.ZodOptional<z.ZodInt>;
    auto_pull_max: z.ZodOptional<z.ZodInt>;
    auto_pull_rescan: z.ZodOptional<z.ZodBoolean>;
    auto_pull_latest_xff_enabled: z.ZodOptional<z.ZodBoolean>;
    auto_scan_time: z.ZodOptional<typeof zRegistryAutoScanTimeForSave>;
    auto_cleanup: z.ZodOptional<z.ZodBoolean>;
    advanced_settings_cleanup: z.ZodOptional<z.ZodBoolean>;
    always_pull_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns_excluded: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tags_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_image_tag_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_max_tags: z.ZodOptional<z.ZodInt>;
    image_creation_date_condition: z.ZodOptional<z.ZodEnum<{ 'none': 'none'; 'image_age': 'image_age'; 'image_count': 'image_count' }>>;
    pull_image_age: z.ZodOptional<z.ZodString>;
    pull_image_count: z.ZodOptional<z.ZodInt>;
    registry_scan_timeout: z.ZodOptional<z.ZodInt>;
    scanner_type: z.ZodOptional<z.ZodEnum<{ 'any': 'any'; 'specific': 'specific' }>>;
    scanner_group_name: z.ZodOptional<z.ZodString>;
    scanner_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_added: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_removed: z.ZodOptional<z.ZodArray<z.ZodString>>;
    existsing_scanners: z.ZodOptional<z.ZodArray<z.ZodString>>;
    webhook: z.ZodOptional<typeof zRegistryWebhookForSave>;
    options: z.ZodOptional<z.ZodArray<typeof zRegistryOptionForSave>>;
    cloud_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodString>;
    is_architecture_system_default: z.ZodOptional<z.ZodBoolean>;
    force_save: z.ZodOptional<z.ZodBoolean>;
    force_ootb: z.ZodOptional<z.ZodBoolean>;
    nexus_mtts_ff_enabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    type: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    url: z.string().optional(),
    username: z.string().optional(),
    password: z.string().optional(),
    client_cert: z.string().optional(),
    client_key: z.string().optional(),
    prefixes: z.array(z.string()).optional(),
    default_prefix: z.string().optional(),
    image_s3_prefixes: z.array(z.string()).optional(),
    auto_pull: z.boolean().optional(),
    auto_pull_time: z.string().optional(),
    auto_pull_interval: z.int().optional(),
    auto_pull_max: z.int().optional(),
    auto_pull_rescan: z.boolean().optional(),
    auto_pull_latest_xff_enabled: z.boolean().optional(),
    auto_scan_time: zRegistryAutoScanTimeForSave.optional(),
    auto_cleanup: z.boolean().optional(),
    advanced_settings_cleanup: z.boolean().optional(),
    always_pull_patterns: z.array(z.string()).optional(),
    pull_repo_patterns: z.array(z.string()).optional(),
    pull_repo_patterns_excluded: z.array(z.string()).optional(),
    pull_tags_pattern: z.array(z.string()).optional(),
    pull_image_tag_pattern: z.array(z.string()).optional(),
    pull_max_tags: z.int().optional(),
    image_creation_date_condition: z.enum([
        'none',
        'image_age',
        'image_count'
    ]).optional(),
    pull_image_age: z.string().optional(),
    pull_image_count: z.int().optional(),
    registry_scan_timeout: z.int().optional(),
    scanner_type: z.enum(['any', 'specific']).optional(),
    scanner_group_name: z.string().optional(),
    scanner_name: z.array(z.string()).optional(),
    scanner_name_added: z.array(z.string()).optional(),
    scanner_name_removed: z.array(z.string()).optional(),
    existsing_scanners: z.array(z.string()).optional(),
    webhook: zRegistryWebhookForSave.optional(),
    options: z.array(zRegistryOptionForSave).optional(),
    cloud_resources: z.array(z.string()).optional(),
    architecture: z.string().optional(),
    is_architecture_system_default: z.boolean().optional(),
    force_save: z.boolean().optional(),
    force_ootb: z.boolean().optional(),
    nexus_mtts_ff_enabled: z.boolean().optional()
});

/**
 * Findings of one severity. The members are capitalised on the wire.
 */
export const zRepositoryDtaCount: z.ZodObject<{
    Severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    Count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    Severity: z.string().nullish(),
    Count: z.int().nullish()
});

/**
 * A repository of container images with the sum of what was found in its images.
 */
export const zRepository: z.ZodObject<{
    name: z.ZodString;
    registry: z.ZodString;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    policy: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_default_policy: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    dynamic_profiling: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    num_images: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_disallowed: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_failed: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    first_scan_failed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    crit_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sensitive_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    dta: z.ZodOptional<z.ZodArray<typeof zRepositoryDtaCount>>;
    trusted_base_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    whitelisted_images_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    created_images_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    registry: z.string(),
    author: z.string().nullish(),
    policy: z.string().nullish(),
    is_default_policy: z.boolean().nullish(),
    permission: z.string().nullish(),
    dynamic_profiling: z.boolean().nullish(),
    num_images: z.int().nullish(),
    num_disallowed: z.int().nullish(),
    num_failed: z.int().nullish(),
    first_scan_failed: z.boolean().nullish(),
    crit_vulns: z.int().nullish(),
    high_vulns: z.int().nullish(),
    med_vulns: z.int().nullish(),
    low_vulns: z.int().nullish(),
    neg_vulns: z.int().nullish(),
    sensitive_data: z.int().nullish(),
    malware: z.int().nullish(),
    dta: z.array(zRepositoryDtaCount).optional(),
    trusted_base_count: z.int().nullish(),
    whitelisted_images_count: z.int().nullish(),
    created_images_count: z.int().nullish()
});

/**
 * The filters of the list as the console understood them, recorded in 2022; `registry` and `orderby` are read by
 * BryanKMorrow/aqua-sdk-go (2020).
 */
export const zRepositoryQuery: z.ZodObject<{
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    orderby: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scope: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ImageID: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    registry: z.string().nullish(),
    orderby: z.string().nullish(),
    time: z.string().nullish(),
    scope: z.string().nullish(),
    ImageID: z.string().nullish()
});

/**
 * A page of repositories.
 */
export const zRepositoryPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zRepository>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<typeof zRepositoryQuery>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zRepository),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: zRepositoryQuery.nullish()
});

/**
 * What response policies can be made of.
 */
export const zResponsePolicyConfig: z.ZodObject<{
    triggers: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
    input: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        asset_types: z.ZodOptional<z.ZodArray<z.ZodObject<{
            display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            field: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$loose>>>;
        attributes: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            input_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            asset_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
            display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
            options: z.ZodOptional<z.ZodArray<z.ZodObject<{
                display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            }, z.core.$loose>>>;
        }, z.core.$loose>>>;
        operations: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            display_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        }, z.core.$loose>>>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    triggers: z.array(z.looseObject({
        name: z.string().nullish(),
        type: z.string().nullish()
    })).optional(),
    input: z.looseObject({
        asset_types: z.array(z.looseObject({
            display_name: z.string().nullish(),
            field: z.string().nullish(),
            value: z.string().nullish()
        })).optional(),
        attributes: z.array(z.looseObject({
            name: z.string().nullish(),
            type: z.string().nullish(),
            input_type: z.string().nullish(),
            asset_types: z.array(z.string()).optional(),
            display_name: z.string().nullish(),
            enabled: z.boolean().nullish(),
            options: z.array(z.looseObject({
                display_name: z.string().nullish(),
                value: z.string().nullish()
            })).optional()
        })).optional(),
        operations: z.array(z.looseObject({
            name: z.string().nullish(),
            type: z.string().nullish(),
            display_name: z.string().nullish(),
            enabled: z.boolean().nullish()
        })).optional()
    }).nullish()
});

export const zResponsePolicyForWrite: z.ZodObject<{
    title: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    enabled: z.ZodBoolean;
    trigger: z.ZodObject<{
        predefined: z.ZodOptional<z.ZodString>;
        input: z.ZodOptional<z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            attributes: z.ZodOptional<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                operation: z.ZodString;
                value: z.ZodString;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        custom: z.ZodOptional<z.ZodObject<{
            rego: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    application_scopes: z.ZodArray<z.ZodString>;
    outputs: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        type: z.ZodString;
        template: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict> = z.strictObject({
    title: z.string(),
    description: z.string().optional(),
    enabled: z.boolean(),
    trigger: z.strictObject({
        predefined: z.string().optional(),
        input: z.strictObject({
            name: z.string().optional(),
            attributes: z.array(z.strictObject({
                name: z.string(),
                operation: z.string(),
                value: z.string()
            })).optional()
        }).optional(),
        custom: z.strictObject({
            rego: z.string().optional()
        }).optional()
    }),
    application_scopes: z.array(z.string()),
    outputs: z.array(z.strictObject({
        name: z.string(),
        type: z.string(),
        template: z.string().optional()
    }))
});

/**
 * A notification output that is told.
 */
export const zResponsePolicyOutput: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    template: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    type: z.string().nullish(),
    template: z.string().nullish()
});

/**
 * One condition of a trigger.
 */
export const zResponsePolicyTriggerAttribute: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    operation: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    operation: z.string().nullish(),
    value: z.string().nullish()
});

/**
 * What sets a response policy off.
 */
export const zResponsePolicyTrigger: z.ZodObject<{
    predefined: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    input: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        attributes: z.ZodOptional<z.ZodArray<typeof zResponsePolicyTriggerAttribute>>;
    }, z.core.$loose>>>;
    custom: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        rego: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    predefined: z.string().nullish(),
    input: z.looseObject({
        name: z.string().nullish(),
        attributes: z.array(zResponsePolicyTriggerAttribute).optional()
    }).nullish(),
    custom: z.looseObject({
        rego: z.string().nullish()
    }).nullish()
});

/**
 * Tells notification outputs when something happens.
 */
export const zResponsePolicy: z.ZodObject<{
    id: z.ZodInt;
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    trigger: z.ZodOptional<z.ZodNullable<typeof zResponsePolicyTrigger>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    outputs: z.ZodOptional<z.ZodArray<typeof zResponsePolicyOutput>>;
    last_updated_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_at: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_update: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    title: z.string().nullish(),
    description: z.string().nullish(),
    enabled: z.boolean().nullish(),
    trigger: zResponsePolicyTrigger.nullish(),
    application_scopes: z.array(z.string()).optional(),
    outputs: z.array(zResponsePolicyOutput).optional(),
    last_updated_by: z.string().nullish(),
    created_at: z.int().nullish(),
    last_update: z.int().nullish()
});

/**
 * One page of response policies, or the bare list.
 */
export const zResponsePolicyList: z.ZodUnion<readonly [z.ZodObject<{
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page_size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    scope: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    title: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pagination_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    data: z.ZodArray<typeof zResponsePolicy>;
}, z.core.$loose>, z.ZodArray<typeof zResponsePolicy>]> = z.union([
    z.looseObject({
        page: z.int().nullish(),
        page_size: z.int().nullish(),
        scope: z.string().nullish(),
        title: z.string().nullish(),
        pagination_data: z.boolean().nullish(),
        data: z.array(zResponsePolicy)
    }),
    z.array(zResponsePolicy)
]);

/**
 * Sums over all registered images, as numbers and as percentages. Critical ones have no counter of their own here in the
 * only shape that is known.
 */
export const zRiskCounts: z.ZodObject<{
    registered_images: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vulnerable_images: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vulnerable_images_percent: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    total_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns_percent: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns_percent: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns_percent: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns_percent: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose> = z.looseObject({
    registered_images: z.int().nullish(),
    vulnerable_images: z.int().nullish(),
    vulnerable_images_percent: z.number().nullish(),
    total_vulns: z.int().nullish(),
    high_vulns: z.int().nullish(),
    high_vulns_percent: z.number().nullish(),
    med_vulns: z.int().nullish(),
    med_vulns_percent: z.number().nullish(),
    low_vulns: z.int().nullish(),
    low_vulns_percent: z.number().nullish(),
    neg_vulns: z.int().nullish(),
    neg_vulns_percent: z.number().nullish()
});

/**
 * A role of the console: one permission set, limited to application scopes.
 */
export const zRole: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    groups: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    users: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    author: z.string().nullish(),
    updated_at: z.string().nullish(),
    permission: z.string().nullish(),
    scopes: z.array(z.string()).optional(),
    groups: z.array(z.unknown()).optional(),
    users: z.array(z.unknown()).optional()
});

export const zRoleForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    permission: z.ZodString;
    scopes: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    permission: z.string(),
    scopes: z.array(z.string())
});

/**
 * One page of roles.
 */
export const zRolePage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zRole>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zRole),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish()
});

/**
 * Gives a role of the console to the members of SAML groups.
 */
export const zSamlMapping: z.ZodObject<{
    id: z.ZodInt;
    csp_role: z.ZodOptional<z.ZodString>;
    saml_groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
    created: z.ZodOptional<z.ZodString>;
    account_id: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    id: z.int(),
    csp_role: z.string().optional(),
    saml_groups: z.array(z.string()).optional(),
    created: z.string().optional(),
    account_id: z.int().optional()
});

/**
 * How users sign in through SAML.
 */
export const zSamlSettings: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    sso_enable: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    slo_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    aqua_creds_enable: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auth_by_role: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    signed_request: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    token_provided: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    idpissuer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    idpssourl: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    idpslourl: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    assertion_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    logout_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    sp_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_loginid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_role: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    x509cert: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().nullish(),
    sso_enable: z.boolean().nullish(),
    slo_enabled: z.boolean().nullish(),
    aqua_creds_enable: z.boolean().nullish(),
    auth_by_role: z.boolean().nullish(),
    signed_request: z.boolean().nullish(),
    token_provided: z.boolean().nullish(),
    idpissuer: z.string().nullish(),
    idpssourl: z.string().nullish(),
    idpslourl: z.string().nullish(),
    assertion_url: z.string().nullish(),
    logout_url: z.string().nullish(),
    sp_id: z.string().nullish(),
    user_loginid: z.string().nullish(),
    user_role: z.string().nullish(),
    x509cert: z.string().nullish(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * How users sign in through SAML.
 */
export const zSamlSettingsInput: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodBoolean>;
    sso_enable: z.ZodOptional<z.ZodBoolean>;
    slo_enabled: z.ZodOptional<z.ZodBoolean>;
    aqua_creds_enable: z.ZodOptional<z.ZodBoolean>;
    auth_by_role: z.ZodOptional<z.ZodBoolean>;
    signed_request: z.ZodOptional<z.ZodBoolean>;
    token_provided: z.ZodOptional<z.ZodBoolean>;
    idpissuer: z.ZodOptional<z.ZodString>;
    idpssourl: z.ZodOptional<z.ZodString>;
    idpslourl: z.ZodOptional<z.ZodString>;
    assertion_url: z.ZodOptional<z.ZodString>;
    logout_url: z.ZodOptional<z.ZodString>;
    sp_id: z.ZodOptional<z.ZodString>;
    user_loginid: z.ZodOptional<z.ZodString>;
    user_role: z.ZodOptional<z.ZodString>;
    x509cert: z.ZodOptional<z.ZodString>;
    role_mapping: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().optional(),
    sso_enable: z.boolean().optional(),
    slo_enabled: z.boolean().optional(),
    aqua_creds_enable: z.boolean().optional(),
    auth_by_role: z.boolean().optional(),
    signed_request: z.boolean().optional(),
    token_provided: z.boolean().optional(),
    idpissuer: z.string().optional(),
    idpssourl: z.string().optional(),
    idpslourl: z.string().optional(),
    assertion_url: z.string().optional(),
    logout_url: z.string().optional(),
    sp_id: z.string().optional(),
    user_loginid: z.string().optional(),
    user_role: z.string().optional(),
    x509cert: z.string().optional(),
    role_mapping: z.record(z.string(), z.array(z.string())).nullish()
});

/**
 * The jobs of one image. Jobs have no id of their own.
 */
export const zScanJobRef: z.ZodObject<{
    registry: z.ZodString;
    image: z.ZodString;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    image: z.string()
});

/**
 * `pending` not started, `in_progress` running, `finished` done, `failed` failed. The words differ from those of
 * `getImageScanStatus`.
 */
export const zScanJobStatus: z.ZodString = z.string();

/**
 * One job in the scan queue. Jobs have no id: registry and image tell what is scanned, and several jobs can have the
 * same pair. Members after `assigned_scanner` are not on every console.
 */
export const zScanJob: z.ZodObject<{
    registry: z.ZodString;
    image: z.ZodString;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_updated: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: typeof zScanJobStatus;
    assigned_scanner: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    initiating_user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_versions: z.ZodOptional<z.ZodUnknown>;
    priority: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    force_pull: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    webhook_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_error: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    host_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    docker_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    entity_type: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    imported_scan: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    registry: z.string(),
    image: z.string(),
    created: z.string().nullish(),
    last_updated: z.string().nullish(),
    status: zScanJobStatus,
    assigned_scanner: z.string().nullish(),
    initiating_user: z.string().nullish(),
    os_type: z.string().nullish(),
    os_versions: z.unknown().optional(),
    priority: z.int().nullish(),
    force_pull: z.boolean().nullish(),
    webhook_url: z.string().nullish(),
    scan_error: z.string().nullish(),
    host_id: z.string().nullish(),
    docker_id: z.string().nullish(),
    entity_type: z.int().nullish(),
    imported_scan: z.unknown().optional()
});

/**
 * A page of scan jobs.
 */
export const zScanJobPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zScanJob>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zScanJob)
});

/**
 * `pending` not started, `in_progress` running, `finished` done, `failed` failed. The words differ from those of
 * `getImageScanStatus`.
 */
export const zScanJobStatusInput: z.ZodEnum<{ 'pending': 'pending'; 'in_progress': 'in_progress'; 'finished': 'finished'; 'failed': 'failed' }> = z.enum([
    'pending',
    'in_progress',
    'finished',
    'failed'
]);

/**
 * How many jobs the queue holds, by state.
 */
export const zScanQueueSummary: z.ZodObject<{
    total: z.ZodInt;
    pending: z.ZodInt;
    in_progress: z.ZodInt;
    finished: z.ZodInt;
    failed: z.ZodInt;
}, z.core.$loose> = z.looseObject({
    total: z.int(),
    pending: z.int(),
    in_progress: z.int(),
    finished: z.int(),
    failed: z.int()
});

/**
 * How many findings there are, by severity.
 */
export const zScanResultCounts: z.ZodObject<{
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    critical: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    negligible: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    score_average: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose> = z.looseObject({
    total: z.int().nullish(),
    critical: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish(),
    negligible: z.int().nullish(),
    score_average: z.number().nullish()
});

/**
 * One finding in the result of a scan. Any member can be missing.
 */
export const zScanResultCve: z.ZodObject<{
    imageid: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    file: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    score_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    publishdate: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    acknowledged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    solution: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    fix_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_statement: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    imageid: z.string().nullish(),
    file: z.string().nullish(),
    name: z.string().nullish(),
    type: z.string().nullish(),
    description: z.string().nullish(),
    score: z.number().nullish(),
    score_version: z.string().nullish(),
    severity: z.string().nullish(),
    publishdate: z.string().nullish(),
    acknowledged: z.boolean().nullish(),
    url: z.string().nullish(),
    solution: z.string().nullish(),
    fix_version: z.string().nullish(),
    vendor_name: z.string().nullish(),
    vendor_severity: z.string().nullish(),
    vendor_statement: z.string().nullish()
});

/**
 * The result of an image's last scan. Members come and go with the console's version, and their types are not always
 * those of the documentation. The file that the scanner writes and the body that a webhook gets are another document,
 * `ScannerReport`.
 */
export const zScanResult: z.ZodObject<{
    image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry: z.ZodString;
    disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    disallow_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    disallow_description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    errorMsg: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cves_counts: z.ZodOptional<z.ZodNullable<typeof zScanResultCounts>>;
    cves: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zScanResultCve>>>;
}, z.core.$loose> = z.looseObject({
    image_name: z.string().nullish(),
    image: z.string().nullish(),
    registry: z.string(),
    disallowed: z.boolean().nullish(),
    disallow_reason: z.string().nullish(),
    disallow_description: z.string().nullish(),
    status: z.string().nullish(),
    errorMsg: z.string().nullish(),
    cves_counts: zScanResultCounts.nullish(),
    cves: z.array(zScanResultCve).nullish()
});

/**
 * One check of one policy. Each control adds members of its own.
 */
export const zScannerCheck: z.ZodObject<{
    policy_id: z.ZodOptional<z.ZodInt>;
    policy_name: z.ZodOptional<z.ZodString>;
    control: z.ZodOptional<z.ZodString>;
    failed: z.ZodOptional<z.ZodBoolean>;
    no_fix_excluded: z.ZodOptional<z.ZodBoolean>;
    maximum_severity_allowed: z.ZodOptional<z.ZodString>;
    maximum_severity_found: z.ZodOptional<z.ZodString>;
    maximum_fixable_severity_found: z.ZodOptional<z.ZodString>;
    maximum_score_allowed: z.ZodOptional<z.ZodNumber>;
    maximum_score_found: z.ZodOptional<z.ZodNumber>;
    maximum_fixable_score_found: z.ZodOptional<z.ZodNumber>;
    malware_file_scanned: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    policy_id: z.int().optional(),
    policy_name: z.string().optional(),
    control: z.string().optional(),
    failed: z.boolean().optional(),
    no_fix_excluded: z.boolean().optional(),
    maximum_severity_allowed: z.string().optional(),
    maximum_severity_found: z.string().optional(),
    maximum_fixable_severity_found: z.string().optional(),
    maximum_score_allowed: z.number().optional(),
    maximum_score_found: z.number().optional(),
    maximum_fixable_score_found: z.number().optional(),
    malware_file_scanned: z.int().optional()
});

/**
 * Verdict of the assurance policies. The reports of 2019 say `disallowed`; the later ones that were recorded list the
 * checks without a verdict, so its absence does not mean that the image is allowed.
 */
export const zScannerAssurance: z.ZodObject<{
    disallowed: z.ZodOptional<z.ZodBoolean>;
    block_required: z.ZodOptional<z.ZodBoolean>;
    audit_required: z.ZodOptional<z.ZodBoolean>;
    policy_failures: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zImagePolicyFailure>>>;
    checks_performed: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zScannerCheck>>>;
}, z.core.$loose> = z.looseObject({
    disallowed: z.boolean().optional(),
    block_required: z.boolean().optional(),
    audit_required: z.boolean().optional(),
    policy_failures: z.array(zImagePolicyFailure).nullish(),
    checks_performed: z.array(zScannerCheck).nullish()
});

/**
 * Number of a digest on the console.
 */
export const zScannerDigestId: z.ZodObject<{
    id: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    id: z.int().optional()
});

/**
 * Versions of the feeds that the scan used.
 */
export const zScannerFeeds: z.ZodObject<{
    executables: z.ZodOptional<z.ZodString>;
    packages: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    executables: z.string().optional(),
    packages: z.string().optional()
});

/**
 * A group of kind `legacy` as it shall be from now on.
 */
export const zScannerGroupForMigration: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    os_type: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    os_type: z.string().optional(),
    type: z.string().optional(),
    registries: z.array(z.string()).optional(),
    application_scopes: z.array(z.string()).optional()
});

/**
 * A scanner group as it is written, whole.
 */
export const zScannerGroupForSave: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    os_type: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tokens: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    os_type: z.string().optional(),
    type: z.string().optional(),
    registries: z.array(z.string()).optional(),
    application_scopes: z.array(z.string()).optional(),
    tokens: z.array(z.string()).optional()
});

/**
 * A scanner of a group.
 */
export const zScannerGroupScanner: z.ZodObject<{
    scanner_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scanner_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_heartbeat: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registered_on: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    scanner_name: z.string().nullish(),
    scanner_version: z.string().nullish(),
    os_version: z.string().nullish(),
    last_heartbeat: z.string().nullish(),
    registered_on: z.string().nullish(),
    token: z.string().nullish()
});

/**
 * How the scan was made. Switches that are off are often left out.
 */
export const zScannerOptions: z.ZodObject<{
    scan_executables: z.ZodOptional<z.ZodBoolean>;
    scan_files: z.ZodOptional<z.ZodBoolean>;
    scan_sensitive_data: z.ZodOptional<z.ZodBoolean>;
    scan_malware: z.ZodOptional<z.ZodBoolean>;
    strict_scan: z.ZodOptional<z.ZodBoolean>;
    show_will_not_fix: z.ZodOptional<z.ZodBoolean>;
    suggest_os_upgrade: z.ZodOptional<z.ZodBoolean>;
    include_sibling_advisories: z.ZodOptional<z.ZodBoolean>;
    use_cvss3: z.ZodOptional<z.ZodBoolean>;
    scan_timeout: z.ZodOptional<z.ZodInt>;
    manual_pull_fallback: z.ZodOptional<z.ZodBoolean>;
    save_adhoc_scans: z.ZodOptional<z.ZodBoolean>;
    adhoc_scan_retention: z.ZodOptional<z.ZodInt>;
    register_image: z.ZodOptional<z.ZodBoolean>;
    dockerless: z.ZodOptional<z.ZodBoolean>;
    socket: z.ZodOptional<z.ZodString>;
    system_image_platform: z.ZodOptional<z.ZodString>;
    enable_fast_scanning: z.ZodOptional<z.ZodBoolean>;
    enable_diff_ids: z.ZodOptional<z.ZodBoolean>;
    is_trivy_enabled: z.ZodOptional<z.ZodBoolean>;
    memoryThrottling: z.ZodOptional<z.ZodBoolean>;
    telemetry_enabled: z.ZodOptional<z.ZodBoolean>;
    seim_enabled: z.ZodOptional<z.ZodBoolean>;
    webhook_url: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    scan_executables: z.boolean().optional(),
    scan_files: z.boolean().optional(),
    scan_sensitive_data: z.boolean().optional(),
    scan_malware: z.boolean().optional(),
    strict_scan: z.boolean().optional(),
    show_will_not_fix: z.boolean().optional(),
    suggest_os_upgrade: z.boolean().optional(),
    include_sibling_advisories: z.boolean().optional(),
    use_cvss3: z.boolean().optional(),
    scan_timeout: z.int().optional(),
    manual_pull_fallback: z.boolean().optional(),
    save_adhoc_scans: z.boolean().optional(),
    adhoc_scan_retention: z.int().optional(),
    register_image: z.boolean().optional(),
    dockerless: z.boolean().optional(),
    socket: z.string().optional(),
    system_image_platform: z.string().optional(),
    enable_fast_scanning: z.boolean().optional(),
    enable_diff_ids: z.boolean().optional(),
    is_trivy_enabled: z.boolean().optional(),
    memoryThrottling: z.boolean().optional(),
    telemetry_enabled: z.boolean().optional(),
    seim_enabled: z.boolean().optional(),
    webhook_url: z.string().optional()
});

/**
 * A package or file.
 */
export const zScannerPackage: z.ZodObject<{
    type: z.ZodOptional<z.ZodInt>;
    format: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    src_name: z.ZodOptional<z.ZodString>;
    src_version: z.ZodOptional<z.ZodString>;
    arch: z.ZodOptional<z.ZodString>;
    cpe: z.ZodOptional<z.ZodString>;
    license: z.ZodOptional<z.ZodString>;
    path: z.ZodOptional<z.ZodString>;
    hash: z.ZodOptional<z.ZodString>;
    layer: z.ZodOptional<z.ZodString>;
    layer_digest: z.ZodOptional<z.ZodString>;
    sensitive_items: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$loose> = z.looseObject({
    type: z.int().optional(),
    format: z.string().optional(),
    name: z.string().optional(),
    version: z.string().optional(),
    src_name: z.string().optional(),
    src_version: z.string().optional(),
    arch: z.string().optional(),
    cpe: z.string().optional(),
    license: z.string().optional(),
    path: z.string().optional(),
    hash: z.string().optional(),
    layer: z.string().optional(),
    layer_digest: z.string().optional(),
    sensitive_items: z.array(z.string()).nullish()
});

/**
 * A piece of sensitive data.
 */
export const zScannerSensitiveItem: z.ZodObject<{
    type: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    type: z.string().optional()
});

/**
 * How many findings there are. Reports of 2019 have no `critical`.
 */
export const zScannerSummary: z.ZodObject<{
    total: z.ZodOptional<z.ZodInt>;
    critical: z.ZodOptional<z.ZodInt>;
    high: z.ZodOptional<z.ZodInt>;
    medium: z.ZodOptional<z.ZodInt>;
    low: z.ZodOptional<z.ZodInt>;
    negligible: z.ZodOptional<z.ZodInt>;
    sensitive: z.ZodOptional<z.ZodInt>;
    malware: z.ZodOptional<z.ZodInt>;
    score_average: z.ZodOptional<z.ZodNumber>;
    max_score: z.ZodOptional<z.ZodNumber>;
    max_fixable_score: z.ZodOptional<z.ZodNumber>;
    max_fixable_severity: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    total: z.int().optional(),
    critical: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional(),
    negligible: z.int().optional(),
    sensitive: z.int().optional(),
    malware: z.int().optional(),
    score_average: z.number().optional(),
    max_score: z.number().optional(),
    max_fixable_score: z.number().optional(),
    max_fixable_severity: z.string().optional()
});

/**
 * One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`.
 */
export const zScopeVariable: z.ZodObject<{
    attribute: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    attribute: z.string().nullish(),
    value: z.string().nullish(),
    name: z.string().nullish()
});

/**
 * A condition over attributes of a resource.
 */
export const zScopeExpression: z.ZodObject<{
    expression: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    variables: z.ZodOptional<z.ZodArray<typeof zScopeVariable>>;
}, z.core.$loose> = z.looseObject({
    expression: z.string().nullish(),
    variables: z.array(zScopeVariable).optional()
});

/**
 * What containers, hosts or functions may do while they run. One object serves all three; which blocks mean something
 * depends on `runtime_type`. Each block has a switch of its own. The same object is read and written: send back what was
 * read, changed. Consoles differ in their members, so unknown ones are kept; but a name with a typing mistake is
 * ignored by the console as well, and the request still succeeds.
 */
export const zRuntimePolicy: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    runtime_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    runtime_mode: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforce: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforce_after_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    enforce_scheduler_added_on: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
    exclude_application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    allowed_executables: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        allow_executables: z.ZodOptional<z.ZodArray<z.ZodString>>;
        allow_root_executables: z.ZodOptional<z.ZodArray<z.ZodString>>;
        separate_executables: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    allowed_registries: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        allowed_registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    auditing: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_all_processes: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_process_cmdline: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_all_network: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_os_user_activity: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_success_login: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_failed_login: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_user_account_management: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    blacklisted_os_users: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        user_black_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
        group_black_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    whitelisted_os_users: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        user_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
        group_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    bypass_scope: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
    }, z.core.$loose>>>;
    container_exec: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        block_container_exec: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        container_exec_proc_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
        reverse_shell_ip_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    drift_prevention: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        exec_lockdown: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        image_lockdown: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        prevent_privileged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        exec_lockdown_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    executable_blacklist: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        executables: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    failed_kubernetes_checks: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        failed_checks: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    file_block: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        filename_block_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_block_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
        block_files_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        block_files_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_block_files_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_block_files_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    file_integrity_monitoring: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_monitored_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
        monitored_files_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_monitored_files_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        monitored_files_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_monitored_files_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        monitored_files_create: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_files_read: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_files_modify: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_files_delete: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_files_attributes: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    limit_container_privileges: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        privileged: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        netmode: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        pidmode: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        utsmode: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        usermode: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        ipcmode: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        prevent_root_user: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        prevent_low_port_binding: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        block_add_capabilities: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        use_host_user: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    linux_capabilities: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        remove_linux_capabilities: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    malware_scan_options: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        exclude_directories: z.ZodOptional<z.ZodArray<z.ZodString>>;
        include_directories: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exclude_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exclude_process: z.ZodOptional<z.ZodArray<z.ZodString>>;
        file_forensic_collection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    package_block: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        packages_black_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_block_packages_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
        block_packages_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        block_packages_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_block_packages_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_block_packages_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    port_block: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        block_inbound_ports: z.ZodOptional<z.ZodArray<z.ZodString>>;
        block_outbound_ports: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    prevent_override_default_config: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        enforce_selinux: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        enforce_seccomp: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        enforce_apparmor: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    readonly_files: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        readonly_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_readonly_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
        readonly_files_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_readonly_files_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        readonly_files_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_readonly_files_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    readonly_registry: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        readonly_registry_paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_readonly_registry_paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
        readonly_registry_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_readonly_registry_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        readonly_registry_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_readonly_registry_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    registry_access_monitoring: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_registry_paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_monitored_registry_paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
        monitored_registry_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_monitored_registry_processes: z.ZodOptional<z.ZodArray<z.ZodString>>;
        monitored_registry_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        exceptional_monitored_registry_users: z.ZodOptional<z.ZodArray<z.ZodString>>;
        monitored_registry_create: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_registry_read: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_registry_modify: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_registry_delete: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitored_registry_attributes: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    restricted_volumes: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        volumes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    reverse_shell: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        block_reverse_shell: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        reverse_shell_ip_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
        reverse_shell_proc_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    system_integrity_protection: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        audit_systemtime_change: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        windows_services_monitoring: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        monitor_audit_log_integrity: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
    tripwire: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        user_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        user_password: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        apply_on: z.ZodOptional<z.ZodArray<z.ZodString>>;
        serverless_app: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
    block_disallowed_images: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_container_exec: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_fileless_exec: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_non_compliant_workloads: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_non_k8s_containers: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_nw_unlink_cont: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    only_registered_images: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enable_fork_guard: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    fork_guard_process_limit: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    enable_ip_reputation: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enable_port_scan_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enable_crypto_mining_dns: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    no_new_privileges: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_brute_force_login: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_on_failure: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_failed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    fail_cicd: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_audit_checked: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_ootb_policy: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_auto_generated: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    default_security_profile: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repo_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    repo_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cve: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vuln_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vpatch_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    heuristic_ref_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    version: z.string().nullish(),
    type: z.string().nullish(),
    runtime_type: z.string().nullish(),
    runtime_mode: z.int().nullish(),
    enabled: z.boolean().nullish(),
    enforce: z.boolean().nullish(),
    enforce_after_days: z.int().nullish(),
    enforce_scheduler_added_on: z.int().nullish(),
    author: z.string().nullish(),
    created: z.string().nullish(),
    updated: z.string().nullish(),
    lastupdate: z.int().nullish(),
    application_scopes: z.array(z.string()).optional(),
    scope: zScopeExpression.nullish(),
    exclude_application_scopes: z.array(z.string()).optional(),
    allowed_executables: z.looseObject({
        enabled: z.boolean().nullish(),
        allow_executables: z.array(z.string()).optional(),
        allow_root_executables: z.array(z.string()).optional(),
        separate_executables: z.boolean().nullish()
    }).nullish(),
    allowed_registries: z.looseObject({
        enabled: z.boolean().nullish(),
        allowed_registries: z.array(z.string()).optional()
    }).nullish(),
    auditing: z.looseObject({
        enabled: z.boolean().nullish(),
        audit_all_processes: z.boolean().nullish(),
        audit_process_cmdline: z.boolean().nullish(),
        audit_all_network: z.boolean().nullish(),
        audit_os_user_activity: z.boolean().nullish(),
        audit_success_login: z.boolean().nullish(),
        audit_failed_login: z.boolean().nullish(),
        audit_user_account_management: z.boolean().nullish()
    }).nullish(),
    blacklisted_os_users: z.looseObject({
        enabled: z.boolean().nullish(),
        user_black_list: z.array(z.string()).optional(),
        group_black_list: z.array(z.string()).optional()
    }).nullish(),
    whitelisted_os_users: z.looseObject({
        enabled: z.boolean().nullish(),
        user_white_list: z.array(z.string()).optional(),
        group_white_list: z.array(z.string()).optional()
    }).nullish(),
    bypass_scope: z.looseObject({
        enabled: z.boolean().nullish(),
        scope: zScopeExpression.nullish()
    }).nullish(),
    container_exec: z.looseObject({
        enabled: z.boolean().nullish(),
        block_container_exec: z.boolean().nullish(),
        container_exec_proc_white_list: z.array(z.string()).optional(),
        reverse_shell_ip_white_list: z.array(z.string()).optional()
    }).nullish(),
    drift_prevention: z.looseObject({
        enabled: z.boolean().nullish(),
        exec_lockdown: z.boolean().nullish(),
        image_lockdown: z.boolean().nullish(),
        prevent_privileged: z.boolean().nullish(),
        exec_lockdown_white_list: z.array(z.string()).optional()
    }).nullish(),
    executable_blacklist: z.looseObject({
        enabled: z.boolean().nullish(),
        executables: z.array(z.string()).optional()
    }).nullish(),
    failed_kubernetes_checks: z.looseObject({
        enabled: z.boolean().nullish(),
        failed_checks: z.array(z.string()).optional()
    }).nullish(),
    file_block: z.looseObject({
        enabled: z.boolean().nullish(),
        filename_block_list: z.array(z.string()).optional(),
        exceptional_block_files: z.array(z.string()).optional(),
        block_files_users: z.array(z.string()).optional(),
        block_files_processes: z.array(z.string()).optional(),
        exceptional_block_files_users: z.array(z.string()).optional(),
        exceptional_block_files_processes: z.array(z.string()).optional()
    }).nullish(),
    file_integrity_monitoring: z.looseObject({
        enabled: z.boolean().nullish(),
        monitored_files: z.array(z.string()).optional(),
        exceptional_monitored_files: z.array(z.string()).optional(),
        monitored_files_processes: z.array(z.string()).optional(),
        exceptional_monitored_files_processes: z.array(z.string()).optional(),
        monitored_files_users: z.array(z.string()).optional(),
        exceptional_monitored_files_users: z.array(z.string()).optional(),
        monitored_files_create: z.boolean().nullish(),
        monitored_files_read: z.boolean().nullish(),
        monitored_files_modify: z.boolean().nullish(),
        monitored_files_delete: z.boolean().nullish(),
        monitored_files_attributes: z.boolean().nullish()
    }).nullish(),
    limit_container_privileges: z.looseObject({
        enabled: z.boolean().nullish(),
        privileged: z.boolean().nullish(),
        netmode: z.boolean().nullish(),
        pidmode: z.boolean().nullish(),
        utsmode: z.boolean().nullish(),
        usermode: z.boolean().nullish(),
        ipcmode: z.boolean().nullish(),
        prevent_root_user: z.boolean().nullish(),
        prevent_low_port_binding: z.boolean().nullish(),
        block_add_capabilities: z.boolean().nullish(),
        use_host_user: z.boolean().nullish()
    }).nullish(),
    linux_capabilities: z.looseObject({
        enabled: z.boolean().nullish(),
        remove_linux_capabilities: z.array(z.string()).optional()
    }).nullish(),
    malware_scan_options: z.looseObject({
        enabled: z.boolean().nullish(),
        action: z.string().nullish(),
        exclude_directories: z.array(z.string()).optional(),
        include_directories: z.array(z.string()).optional(),
        exclude_processes: z.array(z.string()).optional(),
        exclude_process: z.array(z.string()).optional(),
        file_forensic_collection: z.boolean().nullish()
    }).nullish(),
    package_block: z.looseObject({
        enabled: z.boolean().nullish(),
        packages_black_list: z.array(z.string()).optional(),
        exceptional_block_packages_files: z.array(z.string()).optional(),
        block_packages_users: z.array(z.string()).optional(),
        block_packages_processes: z.array(z.string()).optional(),
        exceptional_block_packages_users: z.array(z.string()).optional(),
        exceptional_block_packages_processes: z.array(z.string()).optional()
    }).nullish(),
    port_block: z.looseObject({
        enabled: z.boolean().nullish(),
        block_inbound_ports: z.array(z.string()).optional(),
        block_outbound_ports: z.array(z.string()).optional()
    }).nullish(),
    prevent_override_default_config: z.looseObject({
        enabled: z.boolean().nullish(),
        enforce_selinux: z.boolean().nullish(),
        enforce_seccomp: z.boolean().nullish(),
        enforce_apparmor: z.boolean().nullish()
    }).nullish(),
    readonly_files: z.looseObject({
        enabled: z.boolean().nullish(),
        readonly_files: z.array(z.string()).optional(),
        exceptional_readonly_files: z.array(z.string()).optional(),
        readonly_files_processes: z.array(z.string()).optional(),
        exceptional_readonly_files_processes: z.array(z.string()).optional(),
        readonly_files_users: z.array(z.string()).optional(),
        exceptional_readonly_files_users: z.array(z.string()).optional()
    }).nullish(),
    readonly_registry: z.looseObject({
        enabled: z.boolean().nullish(),
        readonly_registry_paths: z.array(z.string()).optional(),
        exceptional_readonly_registry_paths: z.array(z.string()).optional(),
        readonly_registry_processes: z.array(z.string()).optional(),
        exceptional_readonly_registry_processes: z.array(z.string()).optional(),
        readonly_registry_users: z.array(z.string()).optional(),
        exceptional_readonly_registry_users: z.array(z.string()).optional()
    }).nullish(),
    registry_access_monitoring: z.looseObject({
        enabled: z.boolean().nullish(),
        monitored_registry_paths: z.array(z.string()).optional(),
        exceptional_monitored_registry_paths: z.array(z.string()).optional(),
        monitored_registry_processes: z.array(z.string()).optional(),
        exceptional_monitored_registry_processes: z.array(z.string()).optional(),
        monitored_registry_users: z.array(z.string()).optional(),
        exceptional_monitored_registry_users: z.array(z.string()).optional(),
        monitored_registry_create: z.boolean().nullish(),
        monitored_registry_read: z.boolean().nullish(),
        monitored_registry_modify: z.boolean().nullish(),
        monitored_registry_delete: z.boolean().nullish(),
        monitored_registry_attributes: z.boolean().nullish()
    }).nullish(),
    restricted_volumes: z.looseObject({
        enabled: z.boolean().nullish(),
        volumes: z.array(z.string()).optional()
    }).nullish(),
    reverse_shell: z.looseObject({
        enabled: z.boolean().nullish(),
        block_reverse_shell: z.boolean().nullish(),
        reverse_shell_ip_white_list: z.array(z.string()).optional(),
        reverse_shell_proc_white_list: z.array(z.string()).optional()
    }).nullish(),
    system_integrity_protection: z.looseObject({
        enabled: z.boolean().nullish(),
        audit_systemtime_change: z.boolean().nullish(),
        windows_services_monitoring: z.boolean().nullish(),
        monitor_audit_log_integrity: z.boolean().nullish()
    }).nullish(),
    tripwire: z.looseObject({
        enabled: z.boolean().nullish(),
        user_id: z.string().nullish(),
        user_password: z.string().nullish(),
        apply_on: z.array(z.string()).optional(),
        serverless_app: z.string().nullish()
    }).nullish(),
    block_disallowed_images: z.boolean().nullish(),
    block_container_exec: z.boolean().nullish(),
    block_fileless_exec: z.boolean().nullish(),
    block_non_compliant_workloads: z.boolean().nullish(),
    block_non_k8s_containers: z.boolean().nullish(),
    block_nw_unlink_cont: z.boolean().nullish(),
    only_registered_images: z.boolean().nullish(),
    enable_fork_guard: z.boolean().nullish(),
    fork_guard_process_limit: z.int().nullish(),
    enable_ip_reputation: z.boolean().nullish(),
    enable_port_scan_protection: z.boolean().nullish(),
    enable_crypto_mining_dns: z.boolean().nullish(),
    no_new_privileges: z.boolean().nullish(),
    audit_brute_force_login: z.boolean().nullish(),
    audit_on_failure: z.boolean().nullish(),
    block_failed: z.boolean().nullish(),
    fail_cicd: z.boolean().nullish(),
    is_audit_checked: z.boolean().nullish(),
    is_ootb_policy: z.boolean().nullish(),
    is_auto_generated: z.boolean().nullish(),
    default_security_profile: z.string().nullish(),
    domain: z.string().nullish(),
    domain_name: z.string().nullish(),
    permission: z.string().nullish(),
    registry: z.string().nullish(),
    repo_id: z.int().nullish(),
    repo_name: z.string().nullish(),
    image_id: z.int().nullish(),
    image_name: z.string().nullish(),
    digest: z.string().nullish(),
    resource_name: z.string().nullish(),
    resource_type: z.string().nullish(),
    cve: z.string().nullish(),
    vuln_id: z.int().nullish(),
    vpatch_version: z.string().nullish(),
    heuristic_ref_id: z.int().nullish()
});

/**
 * One page of runtime policies.
 */
export const zRuntimePolicyPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodOptional<z.ZodArray<typeof zRuntimePolicy>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    result: z.array(zRuntimePolicy).optional()
});

/**
 * The conditions of an application scope by kind of resource.
 */
export const zScopeCategories: z.ZodObject<{
    artifacts: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        image: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
        function: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
        cf: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
        codebuild: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
    }, z.core.$loose>>>;
    workloads: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        kubernetes: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
        os: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
        cf: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
    }, z.core.$loose>>>;
    infrastructure: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        kubernetes: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
        os: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
    }, z.core.$loose>>>;
    entity_scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
}, z.core.$loose> = z.looseObject({
    artifacts: z.looseObject({
        image: zScopeExpression.nullish(),
        function: zScopeExpression.nullish(),
        cf: zScopeExpression.nullish(),
        codebuild: zScopeExpression.nullish()
    }).nullish(),
    workloads: z.looseObject({
        kubernetes: zScopeExpression.nullish(),
        os: zScopeExpression.nullish(),
        cf: zScopeExpression.nullish()
    }).nullish(),
    infrastructure: z.looseObject({
        kubernetes: zScopeExpression.nullish(),
        os: zScopeExpression.nullish()
    }).nullish(),
    entity_scope: zScopeExpression.nullish()
});

/**
 * A named set of resources, to which roles, policies and services are limited. `Global` stands for everything.
 */
export const zApplicationScope: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    owner_email: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    categories: z.ZodOptional<z.ZodNullable<typeof zScopeCategories>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    author: z.string().nullish(),
    owner_email: z.string().nullish(),
    categories: zScopeCategories.nullish()
});

/**
 * One page of application scopes.
 */
export const zApplicationScopePage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zApplicationScope>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zApplicationScope),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish()
});

/**
 * One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`.
 */
export const zScopeVariableForWrite: z.ZodObject<{
    attribute: z.ZodString;
    value: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    attribute: z.string(),
    value: z.string(),
    name: z.string().optional()
});

/**
 * A condition over attributes of a resource.
 */
export const zScopeExpressionForWrite: z.ZodObject<{
    expression: z.ZodString;
    variables: z.ZodArray<typeof zScopeVariableForWrite>;
}, z.core.$strict> = z.strictObject({
    expression: z.string(),
    variables: z.array(zScopeVariableForWrite)
});

/**
 * The conditions of an application scope by kind of resource. The vendor's client always sends every part, with an
 * empty expression and no variables where nothing is matched.
 */
export const zScopeCategoriesForWrite: z.ZodObject<{
    artifacts: z.ZodOptional<z.ZodObject<{
        image: z.ZodOptional<typeof zScopeExpressionForWrite>;
        function: z.ZodOptional<typeof zScopeExpressionForWrite>;
        cf: z.ZodOptional<typeof zScopeExpressionForWrite>;
        codebuild: z.ZodOptional<typeof zScopeExpressionForWrite>;
    }, z.core.$strict>>;
    workloads: z.ZodOptional<z.ZodObject<{
        kubernetes: z.ZodOptional<typeof zScopeExpressionForWrite>;
        os: z.ZodOptional<typeof zScopeExpressionForWrite>;
        cf: z.ZodOptional<typeof zScopeExpressionForWrite>;
    }, z.core.$strict>>;
    infrastructure: z.ZodOptional<z.ZodObject<{
        kubernetes: z.ZodOptional<typeof zScopeExpressionForWrite>;
        os: z.ZodOptional<typeof zScopeExpressionForWrite>;
    }, z.core.$strict>>;
    entity_scope: z.ZodOptional<typeof zScopeExpressionForWrite>;
}, z.core.$strict> = z.strictObject({
    artifacts: z.strictObject({
        image: zScopeExpressionForWrite.optional(),
        function: zScopeExpressionForWrite.optional(),
        cf: zScopeExpressionForWrite.optional(),
        codebuild: zScopeExpressionForWrite.optional()
    }).optional(),
    workloads: z.strictObject({
        kubernetes: zScopeExpressionForWrite.optional(),
        os: zScopeExpressionForWrite.optional(),
        cf: zScopeExpressionForWrite.optional()
    }).optional(),
    infrastructure: z.strictObject({
        kubernetes: zScopeExpressionForWrite.optional(),
        os: zScopeExpressionForWrite.optional()
    }).optional(),
    entity_scope: zScopeExpressionForWrite.optional()
});

export const zApplicationScopeForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    owner_email: z.ZodOptional<z.ZodString>;
    categories: typeof zScopeCategoriesForWrite;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    owner_email: z.string().optional(),
    categories: zScopeCategoriesForWrite
});

/**
 * One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`.
 */
export const zScopeVariableInput: z.ZodObject<{
    attribute: z.ZodOptional<z.ZodString>;
    value: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    attribute: z.string().optional(),
    value: z.string().optional(),
    name: z.string().optional()
});

/**
 * A condition over attributes of a resource.
 */
export const zScopeExpressionInput: z.ZodObject<{
    expression: z.ZodOptional<z.ZodString>;
    variables: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zScopeVariableInput>>>;
}, z.core.$loose> = z.looseObject({
    expression: z.string().optional(),
    variables: z.array(zScopeVariableInput).nullish()
});

/**
 * What containers, hosts or functions may do while they run. One object serves all three; which blocks mean something
 * depends on `runtime_type`. Each block has a switch of its own. The same object is read and written: send back what was
 * read, changed. Consoles differ in their members, so unknown ones are kept; but a name with a typing mistake is
 * ignored by the console as well, and the request still succeeds.
 */
export const zRuntimePolicyInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    runtime_type: z.ZodOptional<z.ZodString>;
    runtime_mode: z.ZodOptional<z.ZodInt>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    enforce: z.ZodOptional<z.ZodBoolean>;
    enforce_after_days: z.ZodOptional<z.ZodInt>;
    enforce_scheduler_added_on: z.ZodOptional<z.ZodInt>;
    author: z.ZodOptional<z.ZodString>;
    created: z.ZodOptional<z.ZodString>;
    updated: z.ZodOptional<z.ZodString>;
    lastupdate: z.ZodOptional<z.ZodInt>;
    application_scopes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpressionInput>>;
    exclude_application_scopes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    allowed_executables: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        allow_executables: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        allow_root_executables: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        separate_executables: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    allowed_registries: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        allowed_registries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    auditing: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        audit_all_processes: z.ZodOptional<z.ZodBoolean>;
        audit_process_cmdline: z.ZodOptional<z.ZodBoolean>;
        audit_all_network: z.ZodOptional<z.ZodBoolean>;
        audit_os_user_activity: z.ZodOptional<z.ZodBoolean>;
        audit_success_login: z.ZodOptional<z.ZodBoolean>;
        audit_failed_login: z.ZodOptional<z.ZodBoolean>;
        audit_user_account_management: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    blacklisted_os_users: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        user_black_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        group_black_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    whitelisted_os_users: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        user_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        group_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    bypass_scope: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpressionInput>>;
    }, z.core.$loose>>>;
    container_exec: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        block_container_exec: z.ZodOptional<z.ZodBoolean>;
        container_exec_proc_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        reverse_shell_ip_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    drift_prevention: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        exec_lockdown: z.ZodOptional<z.ZodBoolean>;
        image_lockdown: z.ZodOptional<z.ZodBoolean>;
        prevent_privileged: z.ZodOptional<z.ZodBoolean>;
        exec_lockdown_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    executable_blacklist: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        executables: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    failed_kubernetes_checks: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        failed_checks: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    file_block: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        filename_block_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_block_files: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        block_files_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        block_files_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_block_files_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_block_files_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    file_integrity_monitoring: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        monitored_files: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_monitored_files: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        monitored_files_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_monitored_files_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        monitored_files_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_monitored_files_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        monitored_files_create: z.ZodOptional<z.ZodBoolean>;
        monitored_files_read: z.ZodOptional<z.ZodBoolean>;
        monitored_files_modify: z.ZodOptional<z.ZodBoolean>;
        monitored_files_delete: z.ZodOptional<z.ZodBoolean>;
        monitored_files_attributes: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    limit_container_privileges: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        privileged: z.ZodOptional<z.ZodBoolean>;
        netmode: z.ZodOptional<z.ZodBoolean>;
        pidmode: z.ZodOptional<z.ZodBoolean>;
        utsmode: z.ZodOptional<z.ZodBoolean>;
        usermode: z.ZodOptional<z.ZodBoolean>;
        ipcmode: z.ZodOptional<z.ZodBoolean>;
        prevent_root_user: z.ZodOptional<z.ZodBoolean>;
        prevent_low_port_binding: z.ZodOptional<z.ZodBoolean>;
        block_add_capabilities: z.ZodOptional<z.ZodBoolean>;
        use_host_user: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    linux_capabilities: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        remove_linux_capabilities: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    malware_scan_options: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        action: z.ZodOptional<z.ZodString>;
        exclude_directories: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        include_directories: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exclude_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exclude_process: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        file_forensic_collection: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    package_block: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        packages_black_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_block_packages_files: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        block_packages_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        block_packages_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_block_packages_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_block_packages_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    port_block: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        block_inbound_ports: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        block_outbound_ports: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    prevent_override_default_config: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        enforce_selinux: z.ZodOptional<z.ZodBoolean>;
        enforce_seccomp: z.ZodOptional<z.ZodBoolean>;
        enforce_apparmor: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    readonly_files: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        readonly_files: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_readonly_files: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        readonly_files_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_readonly_files_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        readonly_files_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_readonly_files_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    readonly_registry: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        readonly_registry_paths: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_readonly_registry_paths: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        readonly_registry_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_readonly_registry_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        readonly_registry_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_readonly_registry_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    registry_access_monitoring: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        monitored_registry_paths: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_monitored_registry_paths: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        monitored_registry_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_monitored_registry_processes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        monitored_registry_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        exceptional_monitored_registry_users: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        monitored_registry_create: z.ZodOptional<z.ZodBoolean>;
        monitored_registry_read: z.ZodOptional<z.ZodBoolean>;
        monitored_registry_modify: z.ZodOptional<z.ZodBoolean>;
        monitored_registry_delete: z.ZodOptional<z.ZodBoolean>;
        monitored_registry_attributes: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    restricted_volumes: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        volumes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    reverse_shell: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        block_reverse_shell: z.ZodOptional<z.ZodBoolean>;
        reverse_shell_ip_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        reverse_shell_proc_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    system_integrity_protection: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        audit_systemtime_change: z.ZodOptional<z.ZodBoolean>;
        windows_services_monitoring: z.ZodOptional<z.ZodBoolean>;
        monitor_audit_log_integrity: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
    tripwire: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        user_id: z.ZodOptional<z.ZodString>;
        user_password: z.ZodOptional<z.ZodString>;
        apply_on: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        serverless_app: z.ZodOptional<z.ZodString>;
    }, z.core.$loose>>>;
    block_disallowed_images: z.ZodOptional<z.ZodBoolean>;
    block_container_exec: z.ZodOptional<z.ZodBoolean>;
    block_fileless_exec: z.ZodOptional<z.ZodBoolean>;
    block_non_compliant_workloads: z.ZodOptional<z.ZodBoolean>;
    block_non_k8s_containers: z.ZodOptional<z.ZodBoolean>;
    block_nw_unlink_cont: z.ZodOptional<z.ZodBoolean>;
    only_registered_images: z.ZodOptional<z.ZodBoolean>;
    enable_fork_guard: z.ZodOptional<z.ZodBoolean>;
    fork_guard_process_limit: z.ZodOptional<z.ZodInt>;
    enable_ip_reputation: z.ZodOptional<z.ZodBoolean>;
    enable_port_scan_protection: z.ZodOptional<z.ZodBoolean>;
    enable_crypto_mining_dns: z.ZodOptional<z.ZodBoolean>;
    no_new_privileges: z.ZodOptional<z.ZodBoolean>;
    audit_brute_force_login: z.ZodOptional<z.ZodBoolean>;
    audit_on_failure: z.ZodOptional<z.ZodBoolean>;
    block_failed: z.ZodOptional<z.ZodBoolean>;
    fail_cicd: z.ZodOptional<z.ZodBoolean>;
    is_audit_checked: z.ZodOptional<z.ZodBoolean>;
    is_ootb_policy: z.ZodOptional<z.ZodBoolean>;
    is_auto_generated: z.ZodOptional<z.ZodBoolean>;
    default_security_profile: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodString>;
    domain_name: z.ZodOptional<z.ZodString>;
    permission: z.ZodOptional<z.ZodString>;
    registry: z.ZodOptional<z.ZodString>;
    repo_id: z.ZodOptional<z.ZodInt>;
    repo_name: z.ZodOptional<z.ZodString>;
    image_id: z.ZodOptional<z.ZodInt>;
    image_name: z.ZodOptional<z.ZodString>;
    digest: z.ZodOptional<z.ZodString>;
    resource_name: z.ZodOptional<z.ZodString>;
    resource_type: z.ZodOptional<z.ZodString>;
    cve: z.ZodOptional<z.ZodString>;
    vuln_id: z.ZodOptional<z.ZodInt>;
    vpatch_version: z.ZodOptional<z.ZodString>;
    heuristic_ref_id: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    version: z.string().optional(),
    type: z.string().optional(),
    runtime_type: z.string().optional(),
    runtime_mode: z.int().optional(),
    enabled: z.boolean().optional(),
    enforce: z.boolean().optional(),
    enforce_after_days: z.int().optional(),
    enforce_scheduler_added_on: z.int().optional(),
    author: z.string().optional(),
    created: z.string().optional(),
    updated: z.string().optional(),
    lastupdate: z.int().optional(),
    application_scopes: z.array(z.string()).nullish(),
    scope: zScopeExpressionInput.nullish(),
    exclude_application_scopes: z.array(z.string()).nullish(),
    allowed_executables: z.looseObject({
        enabled: z.boolean().optional(),
        allow_executables: z.array(z.string()).nullish(),
        allow_root_executables: z.array(z.string()).nullish(),
        separate_executables: z.boolean().optional()
    }).nullish(),
    allowed_registries: z.looseObject({
        enabled: z.boolean().optional(),
        allowed_registries: z.array(z.string()).nullish()
    }).nullish(),
    auditing: z.looseObject({
        enabled: z.boolean().optional(),
        audit_all_processes: z.boolean().optional(),
        audit_process_cmdline: z.boolean().optional(),
        audit_all_network: z.boolean().optional(),
        audit_os_user_activity: z.boolean().optional(),
        audit_success_login: z.boolean().optional(),
        audit_failed_login: z.boolean().optional(),
        audit_user_account_management: z.boolean().optional()
    }).nullish(),
    blacklisted_os_users: z.looseObject({
        enabled: z.boolean().optional(),
        user_black_list: z.array(z.string()).nullish(),
        group_black_list: z.array(z.string()).nullish()
    }).nullish(),
    whitelisted_os_users: z.looseObject({
        enabled: z.boolean().optional(),
        user_white_list: z.array(z.string()).nullish(),
        group_white_list: z.array(z.string()).nullish()
    }).nullish(),
    bypass_scope: z.looseObject({
        enabled: z.boolean().optional(),
        scope: zScopeExpressionInput.nullish()
    }).nullish(),
    container_exec: z.looseObject({
        enabled: z.boolean().optional(),
        block_container_exec: z.boolean().optional(),
        container_exec_proc_white_list: z.array(z.string()).nullish(),
        reverse_shell_ip_white_list: z.array(z.string()).nullish()
    }).nullish(),
    drift_prevention: z.looseObject({
        enabled: z.boolean().optional(),
        exec_lockdown: z.boolean().optional(),
        image_lockdown: z.boolean().optional(),
        prevent_privileged: z.boolean().optional(),
        exec_lockdown_white_list: z.array(z.string()).nullish()
    }).nullish(),
    executable_blacklist: z.looseObject({
        enabled: z.boolean().optional(),
        executables: z.array(z.string()).nullish()
    }).nullish(),
    failed_kubernetes_checks: z.looseObject({
        enabled: z.boolean().optional(),
        failed_checks: z.array(z.string()).nullish()
    }).nullish(),
    file_block: z.looseObject({
        enabled: z.boolean().optional(),
        filename_block_list: z.array(z.string()).nullish(),
        exceptional_block_files: z.array(z.string()).nullish(),
        block_files_users: z.array(z.string()).nullish(),
        block_files_processes: z.array(z.string()).nullish(),
        exceptional_block_files_users: z.array(z.string()).nullish(),
        exceptional_block_files_processes: z.array(z.string()).nullish()
    }).nullish(),
    file_integrity_monitoring: z.looseObject({
        enabled: z.boolean().optional(),
        monitored_files: z.array(z.string()).nullish(),
        exceptional_monitored_files: z.array(z.string()).nullish(),
        monitored_files_processes: z.array(z.string()).nullish(),
        exceptional_monitored_files_processes: z.array(z.string()).nullish(),
        monitored_files_users: z.array(z.string()).nullish(),
        exceptional_monitored_files_users: z.array(z.string()).nullish(),
        monitored_files_create: z.boolean().optional(),
        monitored_files_read: z.boolean().optional(),
        monitored_files_modify: z.boolean().optional(),
        monitored_files_delete: z.boolean().optional(),
        monitored_files_attributes: z.boolean().optional()
    }).nullish(),
    limit_container_privileges: z.looseObject({
        enabled: z.boolean().optional(),
        privileged: z.boolean().optional(),
        netmode: z.boolean().optional(),
        pidmode: z.boolean().optional(),
        utsmode: z.boolean().optional(),
        usermode: z.boolean().optional(),
        ipcmode: z.boolean().optional(),
        prevent_root_user: z.boolean().optional(),
        prevent_low_port_binding: z.boolean().optional(),
        block_add_capabilities: z.boolean().optional(),
        use_host_user: z.boolean().optional()
    }).nullish(),
    linux_capabilities: z.looseObject({
        enabled: z.boolean().optional(),
        remove_linux_capabilities: z.array(z.string()).nullish()
    }).nullish(),
    malware_scan_options: z.looseObject({
        enabled: z.boolean().optional(),
        action: z.string().optional(),
        exclude_directories: z.array(z.string()).nullish(),
        include_directories: z.array(z.string()).nullish(),
        exclude_processes: z.array(z.string()).nullish(),
        exclude_process: z.array(z.string()).nullish(),
        file_forensic_collection: z.boolean().optional()
    }).nullish(),
    package_block: z.looseObject({
        enabled: z.boolean().optional(),
        packages_black_list: z.array(z.string()).nullish(),
        exceptional_block_packages_files: z.array(z.string()).nullish(),
        block_packages_users: z.array(z.string()).nullish(),
        block_packages_processes: z.array(z.string()).nullish(),
        exceptional_block_packages_users: z.array(z.string()).nullish(),
        exceptional_block_packages_processes: z.array(z.string()).nullish()
    }).nullish(),
    port_block: z.looseObject({
        enabled: z.boolean().optional(),
        block_inbound_ports: z.array(z.string()).nullish(),
        block_outbound_ports: z.array(z.string()).nullish()
    }).nullish(),
    prevent_override_default_config: z.looseObject({
        enabled: z.boolean().optional(),
        enforce_selinux: z.boolean().optional(),
        enforce_seccomp: z.boolean().optional(),
        enforce_apparmor: z.boolean().optional()
    }).nullish(),
    readonly_files: z.looseObject({
        enabled: z.boolean().optional(),
        readonly_files: z.array(z.string()).nullish(),
        exceptional_readonly_files: z.array(z.string()).nullish(),
        readonly_files_processes: z.array(z.string()).nullish(),
        exceptional_readonly_files_processes: z.array(z.string()).nullish(),
        readonly_files_users: z.array(z.string()).nullish(),
        exceptional_readonly_files_users: z.array(z.string()).nullish()
    }).nullish(),
    readonly_registry: z.looseObject({
        enabled: z.boolean().optional(),
        readonly_registry_paths: z.array(z.string()).nullish(),
        exceptional_readonly_registry_paths: z.array(z.string()).nullish(),
        readonly_registry_processes: z.array(z.string()).nullish(),
        exceptional_readonly_registry_processes: z.array(z.string()).nullish(),
        readonly_registry_users: z.array(z.string()).nullish(),
        exceptional_readonly_registry_users: z.array(z.string()).nullish()
    }).nullish(),
    registry_access_monitoring: z.looseObject({
        enabled: z.boolean().optional(),
        monitored_registry_paths: z.array(z.string()).nullish(),
        exceptional_monitored_registry_paths: z.array(z.string()).nullish(),
        monitored_registry_processes: z.array(z.string()).nullish(),
        exceptional_monitored_registry_processes: z.array(z.string()).nullish(),
        monitored_registry_users: z.array(z.string()).nullish(),
        exceptional_monitored_registry_users: z.array(z.string()).nullish(),
        monitored_registry_create: z.boolean().optional(),
        monitored_registry_read: z.boolean().optional(),
        monitored_registry_modify: z.boolean().optional(),
        monitored_registry_delete: z.boolean().optional(),
        monitored_registry_attributes: z.boolean().optional()
    }).nullish(),
    restricted_volumes: z.looseObject({
        enabled: z.boolean().optional(),
        volumes: z.array(z.string()).nullish()
    }).nullish(),
    reverse_shell: z.looseObject({
        enabled: z.boolean().optional(),
        block_reverse_shell: z.boolean().optional(),
        reverse_shell_ip_white_list: z.array(z.string()).nullish(),
        reverse_shell_proc_white_list: z.array(z.string()).nullish()
    }).nullish(),
    system_integrity_protection: z.looseObject({
        enabled: z.boolean().optional(),
        audit_systemtime_change: z.boolean().optional(),
        windows_services_monitoring: z.boolean().optional(),
        monitor_audit_log_integrity: z.boolean().optional()
    }).nullish(),
    tripwire: z.looseObject({
        enabled: z.boolean().optional(),
        user_id: z.string().optional(),
        user_password: z.string().optional(),
        apply_on: z.array(z.string()).nullish(),
        serverless_app: z.string().optional()
    }).nullish(),
    block_disallowed_images: z.boolean().optional(),
    block_container_exec: z.boolean().optional(),
    block_fileless_exec: z.boolean().optional(),
    block_non_compliant_workloads: z.boolean().optional(),
    block_non_k8s_containers: z.boolean().optional(),
    block_nw_unlink_cont: z.boolean().optional(),
    only_registered_images: z.boolean().optional(),
    enable_fork_guard: z.boolean().optional(),
    fork_guard_process_limit: z.int().optional(),
    enable_ip_reputation: z.boolean().optional(),
    enable_port_scan_protection: z.boolean().optional(),
    enable_crypto_mining_dns: z.boolean().optional(),
    no_new_privileges: z.boolean().optional(),
    audit_brute_force_login: z.boolean().optional(),
    audit_on_failure: z.boolean().optional(),
    block_failed: z.boolean().optional(),
    fail_cicd: z.boolean().optional(),
    is_audit_checked: z.boolean().optional(),
    is_ootb_policy: z.boolean().optional(),
    is_auto_generated: z.boolean().optional(),
    default_security_profile: z.string().optional(),
    domain: z.string().optional(),
    domain_name: z.string().optional(),
    permission: z.string().optional(),
    registry: z.string().optional(),
    repo_id: z.int().optional(),
    repo_name: z.string().optional(),
    image_id: z.int().optional(),
    image_name: z.string().optional(),
    digest: z.string().optional(),
    resource_name: z.string().optional(),
    resource_type: z.string().optional(),
    cve: z.string().optional(),
    vuln_id: z.int().optional(),
    vpatch_version: z.string().optional(),
    heuristic_ref_id: z.int().optional()
});

/**
 * A store that Aqua takes secrets from.
 */
export const zSecretKeyStore: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    type: z.string().nullish(),
    url: z.string().nullish(),
    user: z.string().nullish(),
    token: z.string().nullish(),
    enabled: z.boolean().nullish()
});

/**
 * A store to connect.
 */
export const zSecretKeyStoreForCreate: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodEnum<{ 'vault': 'vault'; 'kms': 'kms' }>;
    url: z.ZodOptional<z.ZodString>;
    user: z.ZodString;
    token: z.ZodOptional<z.ZodString>;
    enabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    type: z.enum(['vault', 'kms']),
    url: z.string().optional(),
    user: z.string(),
    token: z.string().optional(),
    enabled: z.boolean().optional()
});

/**
 * A cloud account and region that functions are read from.
 */
export const zServerlessApplication: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    compute_provider: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    username: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    password: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    subscription_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tenant_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud_project: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    external_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    role_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    sqs_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    auto_pull: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_pull_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auto_pull_max: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    auto_pull_pattern: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pull_tags_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tags_pattern_excluded: z.ZodOptional<z.ZodArray<z.ZodString>>;
    include_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    exclude_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scanner_group_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scanner_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_added: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_removed: z.ZodOptional<z.ZodArray<z.ZodString>>;
    existsing_scanners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    compute_provider: z.int().nullish(),
    region: z.string().nullish(),
    username: z.string().nullish(),
    password: z.string().nullish(),
    subscription_id: z.string().nullish(),
    tenant_id: z.string().nullish(),
    cloud_project: z.string().nullish(),
    external_id: z.string().nullish(),
    role_arn: z.string().nullish(),
    sqs_url: z.string().nullish(),
    author: z.string().nullish(),
    lastupdate: z.int().nullish(),
    auto_pull: z.boolean().nullish(),
    auto_pull_time: z.string().nullish(),
    auto_pull_max: z.int().nullish(),
    auto_pull_pattern: z.string().nullish(),
    pull_tags_pattern: z.array(z.string()).optional(),
    pull_tags_pattern_excluded: z.array(z.string()).optional(),
    include_tags: z.array(z.string()).optional(),
    exclude_tags: z.array(z.string()).optional(),
    scanner_type: z.string().nullish(),
    scanner_group_name: z.string().nullish(),
    scanner_name: z.array(z.string()).optional(),
    scanner_name_added: z.array(z.string()).optional(),
    scanner_name_removed: z.array(z.string()).optional(),
    existsing_scanners: z.array(z.string()).optional()
});

/**
 * A function. Its members are not in aquasec-lib of 2026 (read in 2026); the list sorts by `name`.
 */
export const zServerlessFunction: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish()
});

/**
 * A firewall policy that belongs to one service alone.
 */
export const zServiceLocalPolicy: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    inbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRule>>;
    outbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRule>>;
    block_metadata_service: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    name: z.string().nullish(),
    type: z.string().nullish(),
    description: z.string().nullish(),
    inbound_networks: z.array(zFirewallRule).optional(),
    outbound_networks: z.array(zFirewallRule).optional(),
    block_metadata_service: z.boolean().nullish()
});

/**
 * A firewall policy that belongs to one service alone.
 */
export const zServiceLocalPolicyForWrite: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    inbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
    outbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
    block_metadata_service: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    type: z.string(),
    description: z.string().optional(),
    inbound_networks: z.array(zFirewallRuleForWrite).optional(),
    outbound_networks: z.array(zFirewallRuleForWrite).optional(),
    block_metadata_service: z.boolean().optional()
});

/**
 * Which workloads belong to a service.
 */
export const zServiceMembershipRules: z.ZodObject<{
    priority: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    target: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
}, z.core.$loose> = z.looseObject({
    priority: z.int().nullish(),
    target: z.string().nullish(),
    scope: zScopeExpression.nullish()
});

/**
 * Which workloads belong to a service.
 */
export const zServiceMembershipRulesForWrite: z.ZodObject<{
    priority: z.ZodOptional<z.ZodInt>;
    target: z.ZodEnum<{ 'container': 'container'; 'host': 'host' }>;
    scope: typeof zScopeExpressionForWrite;
}, z.core.$strict> = z.strictObject({
    priority: z.int().gte(1).lte(100).optional(),
    target: z.enum(['container', 'host']),
    scope: zScopeExpressionForWrite
});

export const zServiceForWrite: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    application_scopes: z.ZodArray<z.ZodString>;
    policies: z.ZodArray<z.ZodString>;
    local_policies: z.ZodOptional<z.ZodArray<typeof zServiceLocalPolicyForWrite>>;
    membership_rules: typeof zServiceMembershipRulesForWrite;
    enforce: z.ZodOptional<z.ZodBoolean>;
    monitoring: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().max(500).optional(),
    application_scopes: z.array(z.string()),
    policies: z.array(z.string()),
    local_policies: z.array(zServiceLocalPolicyForWrite).optional(),
    membership_rules: zServiceMembershipRulesForWrite,
    enforce: z.boolean().optional(),
    monitoring: z.boolean().optional()
});

/**
 * Counts over the workloads of a service.
 */
export const zServiceVulnerabilities: z.ZodObject<{
    total: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    medium: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    negligible: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sensitive: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    score_average: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
}, z.core.$loose> = z.looseObject({
    total: z.int().nullish(),
    high: z.int().nullish(),
    medium: z.int().nullish(),
    low: z.int().nullish(),
    negligible: z.int().nullish(),
    sensitive: z.int().nullish(),
    malware: z.int().nullish(),
    score_average: z.number().nullish()
});

/**
 * Workloads that share firewall policies. The path calls services applications.
 */
export const zService: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    policies: z.ZodOptional<z.ZodArray<z.ZodString>>;
    local_policies: z.ZodOptional<z.ZodArray<typeof zServiceLocalPolicy>>;
    membership_rules: z.ZodOptional<z.ZodNullable<typeof zServiceMembershipRules>>;
    enforce: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    monitoring: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    containers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    containers_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    evaluated: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_registered: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    not_evaluated_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    unregistered_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vulnerabilities: z.ZodOptional<z.ZodNullable<typeof zServiceVulnerabilities>>;
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    author: z.string().nullish(),
    application_scopes: z.array(z.string()).optional(),
    policies: z.array(z.string()).optional(),
    local_policies: z.array(zServiceLocalPolicy).optional(),
    membership_rules: zServiceMembershipRules.nullish(),
    enforce: z.boolean().nullish(),
    monitoring: z.boolean().nullish(),
    containers: z.array(z.string()).optional(),
    containers_count: z.int().nullish(),
    evaluated: z.boolean().nullish(),
    is_registered: z.boolean().nullish(),
    not_evaluated_count: z.int().nullish(),
    unregistered_count: z.int().nullish(),
    vulnerabilities: zServiceVulnerabilities.nullish(),
    lastupdate: z.int().nullish()
});

/**
 * One page of services.
 */
export const zServicePage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zService>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zService)
});

/**
 * A bearer token with the account and the user it stands for.
 */
export const zSignIn: z.ZodObject<{
    token: z.ZodString;
    account_id: typeof zCspmId;
    user_id: typeof zCspmId;
    account_admin: z.ZodOptional<z.ZodBoolean>;
    trial_end: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    email: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    token: z.string(),
    account_id: zCspmId,
    user_id: zCspmId,
    account_admin: z.boolean().optional(),
    trial_end: z.string().nullish(),
    email: z.string().optional()
});

/**
 * The one Slack notifier of old consoles.
 */
export const zSlackNotifier: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    channel: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    webhook_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    user_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    main_text: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    icon: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    service_key: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    enabled: z.boolean().nullish(),
    channel: z.string().nullish(),
    webhook_url: z.string().nullish(),
    user_name: z.string().nullish(),
    main_text: z.string().nullish(),
    icon: z.string().nullish(),
    service_key: z.string().nullish(),
    type: z.string().nullish(),
    name: z.string().nullish()
});

export const zSlackNotifierForWrite: z.ZodObject<{
    enabled: z.ZodBoolean;
    channel: z.ZodOptional<z.ZodString>;
    webhook_url: z.ZodOptional<z.ZodString>;
    user_name: z.ZodOptional<z.ZodString>;
    main_text: z.ZodOptional<z.ZodString>;
    icon: z.ZodOptional<z.ZodString>;
    service_key: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    enabled: z.boolean(),
    channel: z.string().optional(),
    webhook_url: z.string().optional(),
    user_name: z.string().optional(),
    main_text: z.string().optional(),
    icon: z.string().optional(),
    service_key: z.string().optional(),
    type: z.string().optional(),
    name: z.string().optional()
});

/**
 * A check of a control.
 */
export const zSuppressionRuleCheck: z.ZodObject<{
    provider_name: z.ZodOptional<z.ZodString>;
    service_name: z.ZodOptional<z.ZodString>;
    check_id: z.ZodOptional<z.ZodString>;
    check_name: z.ZodOptional<z.ZodString>;
    scan_type: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    provider_name: z.string().optional(),
    service_name: z.string().optional(),
    check_id: z.string().optional(),
    check_name: z.string().optional(),
    scan_type: z.string().optional()
});

/**
 * A check of a control.
 */
export const zSuppressionRuleCheckInput: z.ZodObject<{
    provider_name: z.ZodOptional<z.ZodString>;
    service_name: z.ZodOptional<z.ZodString>;
    check_id: z.ZodOptional<z.ZodString>;
    check_name: z.ZodOptional<z.ZodString>;
    scan_type: z.ZodOptional<z.ZodEnum<{ 'misconfiguration': 'misconfiguration'; 'vulnerability': 'vulnerability'; 'secret': 'secret'; 'pipeline': 'pipeline'; 'sast': 'sast'; 'dependency': 'dependency'; 'profile': 'profile'; 'manifest': 'manifest' }>>;
}, z.core.$loose> = z.looseObject({
    provider_name: z.string().optional(),
    service_name: z.string().optional(),
    check_id: z.string().optional(),
    check_name: z.string().optional(),
    scan_type: z.enum([
        'misconfiguration',
        'vulnerability',
        'secret',
        'pipeline',
        'sast',
        'dependency',
        'profile',
        'manifest'
    ]).optional()
});

/**
 * A filter by date of publication.
 */
export const zSuppressionRuleDateFilter: z.ZodObject<{
    days: z.ZodOptional<z.ZodInt>;
    enabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$loose> = z.looseObject({
    days: z.int().optional(),
    enabled: z.boolean().optional()
});

/**
 * Changes of files.
 */
export const zSuppressionRuleFileChanges: z.ZodObject<{
    pattern: z.ZodOptional<z.ZodString>;
    changes: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    pattern: z.string().optional(),
    changes: z.array(z.string()).optional()
});

/**
 * What a rule hides. Which members it needs depends on `type`.
 */
export const zSuppressionRuleControl: z.ZodObject<{
    type: z.ZodOptional<z.ZodString>;
    scan_type: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<z.ZodString>;
    operator: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    provider: z.ZodOptional<z.ZodString>;
    service: z.ZodOptional<z.ZodString>;
    dependency_name: z.ZodOptional<z.ZodString>;
    dependency_source: z.ZodOptional<z.ZodString>;
    vendorFix: z.ZodOptional<z.ZodBoolean>;
    direct_only: z.ZodOptional<z.ZodBoolean>;
    reachable_only: z.ZodOptional<z.ZodBoolean>;
    cve_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    avd_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    dependency_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    checks: z.ZodOptional<z.ZodArray<typeof zSuppressionRuleCheck>>;
    patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ports: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    file_changes: z.ZodOptional<typeof zSuppressionRuleFileChanges>;
    target_file: z.ZodOptional<z.ZodString>;
    target_line: z.ZodOptional<z.ZodInt>;
    fingerprint: z.ZodOptional<z.ZodString>;
    file_globs: z.ZodOptional<z.ZodArray<z.ZodString>>;
    published_date_filter: z.ZodOptional<typeof zSuppressionRuleDateFilter>;
}, z.core.$loose> = z.looseObject({
    type: z.string().optional(),
    scan_type: z.string().optional(),
    severity: z.string().optional(),
    operator: z.string().optional(),
    version: z.string().optional(),
    provider: z.string().optional(),
    service: z.string().optional(),
    dependency_name: z.string().optional(),
    dependency_source: z.string().optional(),
    vendorFix: z.boolean().optional(),
    direct_only: z.boolean().optional(),
    reachable_only: z.boolean().optional(),
    cve_ids: z.array(z.string()).optional(),
    avd_ids: z.array(z.string()).optional(),
    dependency_ids: z.array(z.string()).optional(),
    ids: z.array(z.string()).optional(),
    checks: z.array(zSuppressionRuleCheck).optional(),
    patterns: z.array(z.string()).optional(),
    ports: z.array(z.int()).optional(),
    file_changes: zSuppressionRuleFileChanges.optional(),
    target_file: z.string().optional(),
    target_line: z.int().optional(),
    fingerprint: z.string().optional(),
    file_globs: z.array(z.string()).optional(),
    published_date_filter: zSuppressionRuleDateFilter.optional()
});

/**
 * Changes of files.
 */
export const zSuppressionRuleFileChangesInput: z.ZodObject<{
    pattern: z.ZodOptional<z.ZodString>;
    changes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$loose> = z.looseObject({
    pattern: z.string().optional(),
    changes: z.array(z.string()).nullish()
});

/**
 * What a rule hides. Which members it needs depends on `type`.
 */
export const zSuppressionRuleControlInput: z.ZodObject<{
    type: z.ZodOptional<z.ZodEnum<{ 'vulnerabilitySeverity': 'vulnerabilitySeverity'; 'cveByIds': 'cveByIds'; 'vulnerabilityWithVendorFix': 'vulnerabilityWithVendorFix'; 'misconfigurations': 'misconfigurations'; 'misconfigurationsBySeverity': 'misconfigurationsBySeverity'; 'misconfigurationsByService': 'misconfigurationsByService'; 'secretSeverity': 'secretSeverity'; 'secretByPatterns': 'secretByPatterns'; 'secretByIds': 'secretByIds'; 'sastSeverity': 'sastSeverity'; 'sastAiSeverity': 'sastAiSeverity'; 'sastByIds': 'sastByIds'; 'pipelineMisconfigurations': 'pipelineMisconfigurations'; 'pipelineMisconfigurationsBySeverity': 'pipelineMisconfigurationsBySeverity'; 'dependencyByName': 'dependencyByName'; 'dependencyByVersion': 'dependencyByVersion'; 'dependencyByLicense': 'dependencyByLicense'; 'manifestSecurityScanChecks': 'manifestSecurityScanChecks'; 'manifestSourceCodeProtection': 'manifestSourceCodeProtection'; 'imageName': 'imageName'; 'detectionIds': 'detectionIds'; 'detectionsBySeverity': 'detectionsBySeverity'; 'fsPath': 'fsPath'; 'networkUrl': 'networkUrl'; 'portRange': 'portRange' }>>;
    scan_type: z.ZodOptional<z.ZodEnum<{ 'misconfiguration': 'misconfiguration'; 'vulnerability': 'vulnerability'; 'secret': 'secret'; 'pipeline': 'pipeline'; 'sast': 'sast'; 'dependency': 'dependency'; 'profile': 'profile'; 'manifest': 'manifest' }>>;
    severity: z.ZodOptional<z.ZodEnum<{ 'critical': 'critical'; 'high': 'high'; 'medium': 'medium'; 'low': 'low'; 'unknown': 'unknown' }>>;
    operator: z.ZodOptional<z.ZodEnum<{ 'greater_than': 'greater_than'; 'less_than': 'less_than'; 'equals_to': 'equals_to'; 'greater_than_or_equal_to': 'greater_than_or_equal_to'; 'less_than_or_equal_to': 'less_than_or_equal_to'; 'all_versions': 'all_versions' }>>;
    version: z.ZodOptional<z.ZodString>;
    provider: z.ZodOptional<z.ZodString>;
    service: z.ZodOptional<z.ZodString>;
    dependency_name: z.ZodOptional<z.ZodString>;
    dependency_source: z.ZodOptional<z.ZodString>;
    vendorFix: z.ZodOptional<z.ZodBoolean>;
    direct_only: z.ZodOptional<z.ZodBoolean>;
    reachable_only: z.ZodOptional<z.ZodBoolean>;
    cve_ids: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    avd_ids: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    dependency_ids: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    ids: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    checks: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zSuppressionRuleCheckInput>>>;
    patterns: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    ports: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodInt>>>;
    file_changes: z.ZodOptional<typeof zSuppressionRuleFileChangesInput>;
    target_file: z.ZodOptional<z.ZodString>;
    target_line: z.ZodOptional<z.ZodInt>;
    fingerprint: z.ZodOptional<z.ZodString>;
    file_globs: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    published_date_filter: z.ZodOptional<typeof zSuppressionRuleDateFilter>;
}, z.core.$loose> = z.looseObject({
    type: z.enum([
        'vulnerabilitySeverity',
        'cveByIds',
        'vulnerabilityWithVendorFix',
        'misconfigurations',
        'misconfigurationsBySeverity',
        'misconfigurationsByService',
        'secretSeverity',
        'secretByPatterns',
        'secretByIds',
        'sastSeverity',
        'sastAiSeverity',
        'sastByIds',
        'pipelineMisconfigurations',
        'pipelineMisconfigurationsBySeverity',
        'dependencyByName',
        'dependencyByVersion',
        'dependencyByLicense',
        'manifestSecurityScanChecks',
        'manifestSourceCodeProtection',
        'imageName',
        'detectionIds',
        'detectionsBySeverity',
        'fsPath',
        'networkUrl',
        'portRange'
    ]).optional(),
    scan_type: z.enum([
        'misconfiguration',
        'vulnerability',
        'secret',
        'pipeline',
        'sast',
        'dependency',
        'profile',
        'manifest'
    ]).optional(),
    severity: z.enum([
        'critical',
        'high',
        'medium',
        'low',
        'unknown'
    ]).optional(),
    operator: z.enum([
        'greater_than',
        'less_than',
        'equals_to',
        'greater_than_or_equal_to',
        'less_than_or_equal_to',
        'all_versions'
    ]).optional(),
    version: z.string().optional(),
    provider: z.string().optional(),
    service: z.string().optional(),
    dependency_name: z.string().optional(),
    dependency_source: z.string().optional(),
    vendorFix: z.boolean().optional(),
    direct_only: z.boolean().optional(),
    reachable_only: z.boolean().optional(),
    cve_ids: z.array(z.string()).nullish(),
    avd_ids: z.array(z.string()).nullish(),
    dependency_ids: z.array(z.string()).nullish(),
    ids: z.array(z.string()).nullish(),
    checks: z.array(zSuppressionRuleCheckInput).nullish(),
    patterns: z.array(z.string()).nullish(),
    ports: z.array(z.int()).nullish(),
    file_changes: zSuppressionRuleFileChangesInput.optional(),
    target_file: z.string().optional(),
    target_line: z.int().optional(),
    fingerprint: z.string().optional(),
    file_globs: z.array(z.string()).nullish(),
    published_date_filter: zSuppressionRuleDateFilter.optional()
});

/**
 * One condition on a repository.
 */
export const zSuppressionRuleVariable: z.ZodObject<{
    attribute: z.ZodString;
    value: z.ZodString;
}, z.core.$loose> = z.looseObject({
    attribute: z.string(),
    value: z.string()
});

/**
 * The repositories that a rule is for.
 */
export const zSuppressionRuleScope: z.ZodObject<{
    expression: z.ZodString;
    variables: z.ZodArray<typeof zSuppressionRuleVariable>;
}, z.core.$loose> = z.looseObject({
    expression: z.string(),
    variables: z.array(zSuppressionRuleVariable)
});

/**
 * A suppression of code scans. The members are those that one client reads.
 */
export const zBuildSuppression: z.ZodObject<{
    policy_id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    enable: z.ZodOptional<z.ZodBoolean>;
    policy_type: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    scope: z.ZodOptional<typeof zSuppressionRuleScope>;
    controls: z.ZodOptional<z.ZodArray<typeof zBuildSuppressionControl>>;
    enforce: z.ZodOptional<z.ZodBoolean>;
    fail_build: z.ZodOptional<z.ZodBoolean>;
    fail_pr: z.ZodOptional<z.ZodBoolean>;
    enforcement_schedule: z.ZodOptional<z.ZodString>;
    clear_schedule: z.ZodOptional<z.ZodBoolean>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_by: z.ZodOptional<z.ZodString>;
    updated_by: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    policy_id: z.string(),
    name: z.string().optional(),
    description: z.string().optional(),
    enable: z.boolean().optional(),
    policy_type: z.string().optional(),
    type: z.string().optional(),
    scope: zSuppressionRuleScope.optional(),
    controls: z.array(zBuildSuppressionControl).optional(),
    enforce: z.boolean().optional(),
    fail_build: z.boolean().optional(),
    fail_pr: z.boolean().optional(),
    enforcement_schedule: z.string().optional(),
    clear_schedule: z.boolean().optional(),
    created: z.string().nullish(),
    updated: z.string().nullish(),
    created_by: z.string().optional(),
    updated_by: z.string().optional()
});

/**
 * A rule that hides findings of code scans.
 */
export const zSuppressionRule: z.ZodObject<{
    policy_id: z.ZodString;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    enable: z.ZodOptional<z.ZodBoolean>;
    policy_type: z.ZodOptional<z.ZodString>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scope: z.ZodOptional<typeof zSuppressionRuleScope>;
    controls: z.ZodOptional<z.ZodArray<typeof zSuppressionRuleControl>>;
    enforce: z.ZodOptional<z.ZodBoolean>;
    fail_build: z.ZodOptional<z.ZodBoolean>;
    fail_pr: z.ZodOptional<z.ZodBoolean>;
    enforcement_schedule: z.ZodOptional<z.ZodString>;
    clear_schedule: z.ZodOptional<z.ZodBoolean>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_by: z.ZodOptional<z.ZodString>;
    updated_by: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    policy_id: z.string(),
    name: z.string(),
    description: z.string().optional(),
    enable: z.boolean().optional(),
    policy_type: z.string().optional(),
    application_scopes: z.array(z.string()).optional(),
    scope: zSuppressionRuleScope.optional(),
    controls: z.array(zSuppressionRuleControl).optional(),
    enforce: z.boolean().optional(),
    fail_build: z.boolean().optional(),
    fail_pr: z.boolean().optional(),
    enforcement_schedule: z.string().optional(),
    clear_schedule: z.boolean().optional(),
    created: z.string().nullish(),
    updated: z.string().nullish(),
    created_by: z.string().optional(),
    updated_by: z.string().optional()
});

/**
 * One condition on a repository.
 */
export const zSuppressionRuleVariableInput: z.ZodObject<{
    attribute: z.ZodEnum<{ 'repository.id': 'repository.id'; 'repository.name': 'repository.name'; 'repository.branch': 'repository.branch'; 'repository.topic': 'repository.topic'; 'repository.label': 'repository.label'; 'repository.organization': 'repository.organization'; 'repository.provider': 'repository.provider' }>;
    value: z.ZodString;
}, z.core.$loose> = z.looseObject({
    attribute: z.enum([
        'repository.id',
        'repository.name',
        'repository.branch',
        'repository.topic',
        'repository.label',
        'repository.organization',
        'repository.provider'
    ]),
    value: z.string()
});

/**
 * The repositories that a rule is for.
 */
export const zSuppressionRuleScopeInput: z.ZodObject<{
    expression: z.ZodString;
    variables: z.ZodNullable<z.ZodArray<typeof zSuppressionRuleVariableInput>>;
}, z.core.$loose> = z.looseObject({
    expression: z.string(),
    variables: z.array(zSuppressionRuleVariableInput).nullable()
});

/**
 * A suppression of code scans as it is saved.
 */
export const zBuildSuppressionForSave: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodString;
    enable: z.ZodBoolean;
    controls: z.ZodArray<typeof zBuildSuppressionControlInput>;
    scope: typeof zSuppressionRuleScopeInput;
    enforce: z.ZodOptional<z.ZodBoolean>;
    fail_build: z.ZodOptional<z.ZodBoolean>;
    fail_pr: z.ZodOptional<z.ZodBoolean>;
    enforcement_schedule: z.ZodOptional<z.ZodString>;
    clear_schedule: z.ZodOptional<z.ZodBoolean>;
    type: z.ZodOptional<z.ZodString>;
    policy_id: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string(),
    enable: z.boolean(),
    controls: z.array(zBuildSuppressionControlInput),
    scope: zSuppressionRuleScopeInput,
    enforce: z.boolean().optional(),
    fail_build: z.boolean().optional(),
    fail_pr: z.boolean().optional(),
    enforcement_schedule: z.string().optional(),
    clear_schedule: z.boolean().optional(),
    type: z.string().optional(),
    policy_id: z.string().optional()
});

/**
 * A suppression rule as it is saved.
 */
export const zSuppressionRuleForSave: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    enable: z.ZodOptional<z.ZodBoolean>;
    policy_type: z.ZodOptional<z.ZodEnum<{ 'policy': 'policy'; 'suppression': 'suppression' }>>;
    application_scopes: z.ZodArray<z.ZodString>;
    scope: z.ZodOptional<typeof zSuppressionRuleScopeInput>;
    controls: z.ZodOptional<z.ZodArray<typeof zSuppressionRuleControlInput>>;
    enforce: z.ZodOptional<z.ZodBoolean>;
    fail_build: z.ZodOptional<z.ZodBoolean>;
    fail_pr: z.ZodOptional<z.ZodBoolean>;
    enforcement_schedule: z.ZodOptional<z.ZodString>;
    clear_schedule: z.ZodOptional<z.ZodBoolean>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    enable: z.boolean().optional(),
    policy_type: z.enum(['policy', 'suppression']).optional(),
    application_scopes: z.array(z.string()),
    scope: zSuppressionRuleScopeInput.optional(),
    controls: z.array(zSuppressionRuleControlInput).optional(),
    enforce: z.boolean().optional(),
    fail_build: z.boolean().optional(),
    fail_pr: z.boolean().optional(),
    enforcement_schedule: z.string().optional(),
    clear_schedule: z.boolean().optional()
});

/**
 * The system settings; only `dta` is known.
 */
export const zSystemSettings: z.ZodObject<{
    dta: typeof zDtaSettings;
}, z.core.$loose> = z.looseObject({
    dta: zDtaSettings
});

/**
 * A moment in unix seconds.
 */
export const zUnixSeconds: z.ZodInt = z.int();

/**
 * An image that is allowed whatever the policy says, as the vendor's Terraform provider (2026) reads it.
 */
export const zAssuranceAllowedImage: z.ZodObject<{
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imagename: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imagedigest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imageid: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdated: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    whitelisted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blacklisted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    reason: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    registry: z.string().nullish(),
    imagename: z.string().nullish(),
    imagedigest: z.string().nullish(),
    imageid: z.int().nullish(),
    author: z.string().nullish(),
    lastupdated: zUnixSeconds.nullish(),
    whitelisted: z.boolean().nullish(),
    blacklisted: z.boolean().nullish(),
    reason: z.array(z.string()).optional()
});

/**
 * An image that is allowed whatever the policy says, as the vendor's Terraform provider (2026) reads it.
 */
export const zAssuranceAllowedImageInput: z.ZodObject<{
    registry: z.ZodOptional<z.ZodString>;
    imagename: z.ZodOptional<z.ZodString>;
    imagedigest: z.ZodOptional<z.ZodString>;
    imageid: z.ZodOptional<z.ZodInt>;
    author: z.ZodOptional<z.ZodString>;
    lastupdated: z.ZodOptional<typeof zUnixSeconds>;
    whitelisted: z.ZodOptional<z.ZodBoolean>;
    blacklisted: z.ZodOptional<z.ZodBoolean>;
    reason: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$loose> = z.looseObject({
    registry: z.string().optional(),
    imagename: z.string().optional(),
    imagedigest: z.string().optional(),
    imageid: z.int().optional(),
    author: z.string().optional(),
    lastupdated: zUnixSeconds.optional(),
    whitelisted: z.boolean().optional(),
    blacklisted: z.boolean().optional(),
    reason: z.array(z.string()).nullish()
});

/**
 * A SCAP file in a policy, as the vendor's Terraform provider (2026) reads it.
 */
export const zAssuranceScapFile: z.ZodObject<{
    script_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    path: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    engine: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    kind: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    snippet: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    custom: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    readonly: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    overwrite: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    avd_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    recommended_actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    last_modified: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
}, z.core.$loose> = z.looseObject({
    script_id: z.string().nullish(),
    name: z.string().nullish(),
    path: z.string().nullish(),
    description: z.string().nullish(),
    engine: z.string().nullish(),
    kind: z.string().nullish(),
    type: z.string().nullish(),
    severity: z.string().nullish(),
    snippet: z.string().nullish(),
    custom: z.string().nullish(),
    readonly: z.boolean().nullish(),
    overwrite: z.boolean().nullish(),
    author: z.string().nullish(),
    avd_id: z.string().nullish(),
    recommended_actions: z.array(z.string()).optional(),
    last_modified: zUnixSeconds.nullish()
});

/**
 * A SCAP file in a policy, as the vendor's Terraform provider (2026) reads it.
 */
export const zAssuranceScapFileInput: z.ZodObject<{
    script_id: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    path: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    engine: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<z.ZodString>;
    snippet: z.ZodOptional<z.ZodString>;
    custom: z.ZodOptional<z.ZodString>;
    readonly: z.ZodOptional<z.ZodBoolean>;
    overwrite: z.ZodOptional<z.ZodBoolean>;
    author: z.ZodOptional<z.ZodString>;
    avd_id: z.ZodOptional<z.ZodString>;
    recommended_actions: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    last_modified: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$loose> = z.looseObject({
    script_id: z.string().optional(),
    name: z.string().optional(),
    path: z.string().optional(),
    description: z.string().optional(),
    engine: z.string().optional(),
    kind: z.string().optional(),
    type: z.string().optional(),
    severity: z.string().optional(),
    snippet: z.string().optional(),
    custom: z.string().optional(),
    readonly: z.boolean().optional(),
    overwrite: z.boolean().optional(),
    author: z.string().optional(),
    avd_id: z.string().optional(),
    recommended_actions: z.array(z.string()).nullish(),
    last_modified: zUnixSeconds.optional()
});

/**
 * A registered image. Older consoles send empty texts, zeros and nulls, newer ones leave such members out; a date of
 * year 1 or 1970 means none. `metadata` and `history` are only in the answer of `getImage`.
 */
export const zImage: z.ZodObject<{
    registry: z.ZodString;
    registry_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    repository: z.ZodString;
    tag: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    digest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    os: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_version: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scan_status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_error: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    partial_results: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    vulns_found: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    crit_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sensitive_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    pending_disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    whitelisted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blacklisted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permission_author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permission_comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    permission_lastupdate: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    policy_failures: z.ZodOptional<z.ZodArray<typeof zImagePolicyFailure>>;
    assurance_results: z.ZodOptional<z.ZodNullable<typeof zImageAssuranceResults>>;
    newer_image_exists: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_vulns_per_layer_view: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    microenforcer_detected: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dta_severity_score: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    dta_skipped: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dta_skipped_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    metadata: z.ZodOptional<z.ZodNullable<typeof zImageMetadata>>;
    history: z.ZodOptional<z.ZodArray<typeof zImageHistoryEntry>>;
}, z.core.$loose> = z.looseObject({
    registry: z.string(),
    registry_type: z.string().nullish(),
    repository: z.string(),
    tag: z.string().nullish(),
    name: z.string().nullish(),
    digest: z.string().nullish(),
    author: z.string().nullish(),
    created: z.string().nullish(),
    size: z.int().nullish(),
    os: z.string().nullish(),
    os_version: z.string().nullish(),
    labels: z.array(z.string()).optional(),
    scan_status: z.string().nullish(),
    scan_date: z.string().nullish(),
    scan_error: z.string().nullish(),
    partial_results: z.boolean().nullish(),
    vulns_found: z.int().nullish(),
    crit_vulns: z.int().nullish(),
    high_vulns: z.int().nullish(),
    med_vulns: z.int().nullish(),
    low_vulns: z.int().nullish(),
    neg_vulns: z.int().nullish(),
    sensitive_data: z.int().nullish(),
    malware: z.int().nullish(),
    disallowed: z.boolean().nullish(),
    pending_disallowed: z.boolean().nullish(),
    whitelisted: z.boolean().nullish(),
    blacklisted: z.boolean().nullish(),
    permission: z.string().nullish(),
    permission_author: z.string().nullish(),
    permission_comment: z.string().nullish(),
    permission_lastupdate: zUnixSeconds.nullish(),
    policy_failures: z.array(zImagePolicyFailure).optional(),
    assurance_results: zImageAssuranceResults.nullish(),
    newer_image_exists: z.boolean().nullish(),
    is_vulns_per_layer_view: z.boolean().nullish(),
    microenforcer_detected: z.boolean().nullish(),
    dta_severity_score: z.string().nullish(),
    dta_skipped: z.boolean().nullish(),
    dta_skipped_reason: z.string().nullish(),
    metadata: zImageMetadata.nullish(),
    history: z.array(zImageHistoryEntry).optional()
});

/**
 * A layer of an image with the findings in it.
 */
export const zImageLayer: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    position: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    created_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_base_layer: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    vulns_found: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    crit_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    high_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    med_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    low_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    neg_vulns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sensitive_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$loose> = z.looseObject({
    id: z.string().nullish(),
    position: z.int().nullish(),
    comment: z.string().nullish(),
    created: zUnixSeconds.nullish(),
    created_by: z.string().nullish(),
    size: z.int().nullish(),
    is_base_layer: z.boolean().nullish(),
    vulns_found: z.int().nullish(),
    crit_vulns: z.int().nullish(),
    high_vulns: z.int().nullish(),
    med_vulns: z.int().nullish(),
    low_vulns: z.int().nullish(),
    neg_vulns: z.int().nullish(),
    sensitive_data: z.int().nullish()
});

/**
 * A page of layers.
 */
export const zImageLayerPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zImageLayer>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zImageLayer),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * A page of images.
 */
export const zImagePage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zImage>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zImage),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * An image that someone allowed or blocked by hand.
 */
export const zImagePermission: z.ZodObject<{
    image_name: z.ZodString;
    registry: z.ZodString;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdated: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    whitelisted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blacklisted: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    disallowed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    reason: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    pending: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    image_name: z.string(),
    registry: z.string(),
    author: z.string().nullish(),
    lastupdated: zUnixSeconds.nullish(),
    whitelisted: z.boolean().nullish(),
    blacklisted: z.boolean().nullish(),
    disallowed: z.boolean().nullish(),
    comment: z.string().nullish(),
    reason: z.record(z.string(), z.unknown()).nullish(),
    pending: z.boolean().nullish()
});

/**
 * Images that someone allowed or blocked by hand.
 */
export const zImagePermissions: z.ZodObject<{
    whitelisted_images: z.ZodOptional<z.ZodArray<typeof zImagePermission>>;
    blacklisted_images: z.ZodOptional<z.ZodArray<typeof zImagePermission>>;
}, z.core.$loose> = z.looseObject({
    whitelisted_images: z.array(zImagePermission).optional(),
    blacklisted_images: z.array(zImagePermission).optional()
});

/**
 * The licence of a console, as one answer of 2023 has it (atav928/aquasec-api). -1 stands for "unlimited" in the numbers of
 * `Licenses`, and presumably here. Consoles differ in the kinds of things that they count.
 */
export const zLicense: z.ZodObject<{
    type: z.ZodString;
    organization: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    account_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    client_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    email: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    level: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    tier: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    license_issue_date: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    license_exp_date: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    approved: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    non_prod: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    strict: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    external_token: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    num_agents: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_microenforcers: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_hostenforcers: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_images: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_functions: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_advanced_functions: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_pas: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_code_repositories: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_protected_kube_nodes: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    vpatch: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    vpatch_coverage: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    malware_protection: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    agents_running: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    images_scanned: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    resource_status: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodString>>>;
}, z.core.$loose> = z.looseObject({
    type: z.string(),
    organization: z.string().nullish(),
    account_id: z.string().nullish(),
    client_name: z.string().nullish(),
    name: z.string().nullish(),
    email: z.string().nullish(),
    level: z.string().nullish(),
    tier: z.string().nullish(),
    license_issue_date: zUnixSeconds.nullish(),
    license_exp_date: zUnixSeconds.nullish(),
    approved: z.boolean().nullish(),
    non_prod: z.boolean().nullish(),
    strict: z.boolean().nullish(),
    external_token: z.string().nullish(),
    num_agents: z.int().nullish(),
    num_microenforcers: z.int().nullish(),
    num_hostenforcers: z.int().nullish(),
    num_images: z.int().nullish(),
    num_functions: z.int().nullish(),
    num_advanced_functions: z.int().nullish(),
    num_pas: z.int().nullish(),
    num_code_repositories: z.int().nullish(),
    num_protected_kube_nodes: z.int().nullish(),
    vpatch: z.boolean().nullish(),
    vpatch_coverage: z.int().nullish(),
    malware_protection: z.boolean().nullish(),
    agents_running: z.int().nullish(),
    images_scanned: z.int().nullish(),
    resource_status: z.record(z.string(), z.string()).nullish()
});

/**
 * An image registry that Aqua pulls from. Its name is its id. Consoles send further members, and lists can be null.
 * The password does not come back.
 */
export const zRegistry: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodString;
    detected_type: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    registries_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdate: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    username: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    password: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    client_cert: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    client_key: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    default_prefix: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_s3_prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    auto_pull: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_pull_time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    auto_pull_interval: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    auto_pull_max: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    auto_pull_rescan: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_pull_in_progress: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_pull_processed_page_number: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    auto_pull_latest_xff_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_scan_time: z.ZodOptional<z.ZodNullable<typeof zRegistryAutoScanTime>>;
    auto_cleanup: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    advanced_settings_cleanup: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    always_pull_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns_excluded: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tags_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tag_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_image_tag_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_max_tags: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    image_creation_date_condition: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pull_image_age: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pull_image_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    registry_scan_timeout: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    scanner_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scanner_group_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scanner_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_added: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_removed: z.ZodOptional<z.ZodArray<z.ZodString>>;
    existsing_scanners: z.ZodOptional<z.ZodArray<z.ZodString>>;
    webhook: z.ZodOptional<z.ZodNullable<typeof zRegistryWebhook>>;
    options: z.ZodOptional<z.ZodArray<typeof zRegistryOption>>;
    cloud_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cloud_resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_architecture_system_default: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    is_registry_connected: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    error_msg: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    force_save: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    force_ootb: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    nexus_mtts_ff_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    type: z.string(),
    detected_type: z.int().nullish(),
    registries_type: z.string().nullish(),
    description: z.string().nullish(),
    author: z.string().nullish(),
    lastupdate: zUnixSeconds.nullish(),
    url: z.string().nullish(),
    username: z.string().nullish(),
    password: z.string().nullish(),
    client_cert: z.string().nullish(),
    client_key: z.string().nullish(),
    prefixes: z.array(z.string()).optional(),
    default_prefix: z.string().nullish(),
    image_s3_prefixes: z.array(z.string()).optional(),
    auto_pull: z.boolean().nullish(),
    auto_pull_time: z.string().nullish(),
    auto_pull_interval: z.int().nullish(),
    auto_pull_max: z.int().nullish(),
    auto_pull_rescan: z.boolean().nullish(),
    auto_pull_in_progress: z.boolean().nullish(),
    auto_pull_processed_page_number: z.int().nullish(),
    auto_pull_latest_xff_enabled: z.boolean().nullish(),
    auto_scan_time: zRegistryAutoScanTime.nullish(),
    auto_cleanup: z.boolean().nullish(),
    advanced_settings_cleanup: z.boolean().nullish(),
    always_pull_patterns: z.array(z.string()).optional(),
    pull_repo_patterns: z.array(z.string()).optional(),
    pull_repo_patterns_excluded: z.array(z.string()).optional(),
    pull_tags_pattern: z.array(z.string()).optional(),
    pull_tag_patterns: z.array(z.string()).optional(),
    pull_image_tag_pattern: z.array(z.string()).optional(),
    pull_max_tags: z.int().nullish(),
    image_creation_date_condition: z.string().nullish(),
    pull_image_age: z.string().nullish(),
    pull_image_count: z.int().nullish(),
    registry_scan_timeout: z.int().nullish(),
    scanner_type: z.string().nullish(),
    scanner_group_name: z.string().nullish(),
    scanner_name: z.array(z.string()).optional(),
    scanner_name_added: z.array(z.string()).optional(),
    scanner_name_removed: z.array(z.string()).optional(),
    existsing_scanners: z.array(z.string()).optional(),
    webhook: zRegistryWebhook.nullish(),
    options: z.array(zRegistryOption).optional(),
    cloud_resources: z.array(z.string()).optional(),
    cloud_resource: z.string().nullish(),
    architecture: z.string().nullish(),
    is_architecture_system_default: z.boolean().nullish(),
    permission: z.string().nullish(),
    is_registry_connected: z.boolean().nullish(),
    error_msg: z.string().nullish(),
    force_save: z.boolean().nullish(),
    force_ootb: z.boolean().nullish(),
    nexus_mtts_ff_enabled: z.boolean().nullish()
});

/**
 * A page of registries.
 */
export const zRegistryPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zRegistry>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zRegistry),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * A group of scanners and the registries they scan. Its name is its id.
 */
export const zScannerGroup: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    os_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    created_at: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    updated_at: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
    registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanners: z.ZodOptional<z.ZodArray<typeof zScannerGroupScanner>>;
    deploy_command: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodString>>>;
    tokens: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().nullish(),
    status: z.string().nullish(),
    os_type: z.string().nullish(),
    type: z.string().nullish(),
    author: z.string().nullish(),
    created_at: zUnixSeconds.nullish(),
    updated_at: zUnixSeconds.nullish(),
    registries: z.array(z.string()).optional(),
    application_scopes: z.array(z.string()).optional(),
    scanners: z.array(zScannerGroupScanner).optional(),
    deploy_command: z.record(z.string(), z.string()).nullish(),
    tokens: z.array(z.string()).optional()
});

/**
 * A page of scanner groups. The size goes by another name here than in the request.
 */
export const zScannerGroupPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page_size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zScannerGroup>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    page_size: z.int().nullish(),
    result: z.array(zScannerGroup),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * A moment in parts.
 */
export const zScannerMoment: z.ZodObject<{
    seconds: z.ZodOptional<typeof zUnixSeconds>;
    nanos: z.ZodOptional<z.ZodInt>;
}, z.core.$loose> = z.looseObject({
    seconds: zUnixSeconds.optional(),
    nanos: z.int().optional()
});

/**
 * An image that others may be built on.
 */
export const zTrustedBaseImage: z.ZodObject<{
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imagename: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imagedigest: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    imageid: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdated: z.ZodOptional<z.ZodNullable<typeof zUnixSeconds>>;
}, z.core.$loose> = z.looseObject({
    registry: z.string().nullish(),
    imagename: z.string().nullish(),
    imagedigest: z.string().nullish(),
    imageid: z.int().nullish(),
    author: z.string().nullish(),
    lastupdated: zUnixSeconds.nullish()
});

/**
 * Conditions under which an image, host, function, Kubernetes workload or Cloud Foundry application fails, and what
 * follows from that. One object serves all kinds; which members mean something depends on the kind. The same object is
 * read and written: send back what was read, changed. Consoles differ in their members, so unknown ones are kept.
 */
export const zAssurancePolicy: z.ZodObject<{
    assurance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    registry: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforce: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforce_after_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    audit_on_failure: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_failed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    fail_cicd: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    read_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    permission: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    category: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    domain_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    exclude_application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpression>>;
    registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    images: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cvss_severity_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cvss_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cvss_severity_exclude_no_fix: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    custom_severity_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    custom_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    maximum_score_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    maximum_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    maximum_score_exclude_no_fix: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    control_exclude_no_fix: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    vulnerability_score_range: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    aggregated_vulnerability: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        score_range: z.ZodOptional<z.ZodArray<z.ZodNumber>>;
        custom_severity_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$loose>>>;
    vulnerability_exploitability: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    disallow_exploit_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ignore_base_image_vln: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ignore_recently_published_vln: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ignore_recently_published_vln_period: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    ignore_recently_published_fix_vln: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ignore_recently_published_fix_vln_period: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    cves_black_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cves_black_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cves_white_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cves_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    packages_black_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    packages_black_list: z.ZodOptional<z.ZodArray<typeof zAssurancePackage>>;
    packages_white_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    packages_white_list: z.ZodOptional<z.ZodArray<typeof zAssurancePackage>>;
    blacklisted_licenses_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blacklisted_licenses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    whitelisted_licenses_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    whitelisted_licenses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    required_labels_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    required_labels: z.ZodOptional<z.ZodArray<typeof zAssuranceLabel>>;
    forbidden_labels_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    forbidden_labels: z.ZodOptional<z.ZodArray<typeof zAssuranceLabel>>;
    trusted_base_images_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    trusted_base_images: z.ZodOptional<z.ZodArray<typeof zTrustedBaseImage>>;
    allowed_images: z.ZodOptional<z.ZodArray<typeof zAssuranceAllowedImage>>;
    custom_checks_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    custom_checks: z.ZodOptional<z.ZodArray<typeof zAssuranceCheck>>;
    scap_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scap_files: z.ZodOptional<z.ZodArray<typeof zAssuranceScapFile>>;
    blacklist_permissions_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blacklist_permissions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ignore_risk_resources_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ignored_risk_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    ignored_sensitive_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    docker_cis_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    kube_cis_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    linux_cis_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    windows_cis_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    openshift_hardening_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    kubernetes_controls: z.ZodOptional<z.ZodArray<typeof zAssuranceKubernetesControl>>;
    kubernetes_controls_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
    kubernetes_controls_avd_ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    disallow_malware: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    malware_action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    monitored_malware_paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
    exceptional_monitored_malware_paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scan_malware_in_archives: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_sensitive_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_nfs_mounts: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_windows_registry: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_process_memory: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    only_none_root_users: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dta_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    dta_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    force_microenforcer: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    function_integrity_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforce_excessive_permissions: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    partial_results_image_fail: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_scan_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_scan_configured: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    auto_scan_time: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        iteration_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        time: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        iteration: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        week_days: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    policy_settings: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enforce: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        warn: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        warning_message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        is_audit_checked: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    assurance_type: z.string().nullish(),
    id: z.int().nullish(),
    name: z.string(),
    description: z.string().nullish(),
    author: z.string().nullish(),
    lastupdate: z.string().nullish(),
    registry: z.string().nullish(),
    enabled: z.boolean().nullish(),
    enforce: z.boolean().nullish(),
    enforce_after_days: z.int().nullish(),
    audit_on_failure: z.boolean().nullish(),
    block_failed: z.boolean().nullish(),
    fail_cicd: z.boolean().nullish(),
    read_only: z.boolean().nullish(),
    permission: z.string().nullish(),
    category: z.string().nullish(),
    domain: z.string().nullish(),
    domain_name: z.string().nullish(),
    application_scopes: z.array(z.string()).optional(),
    exclude_application_scopes: z.array(z.string()).optional(),
    scope: zScopeExpression.nullish(),
    registries: z.array(z.string()).optional(),
    labels: z.array(z.string()).optional(),
    images: z.array(z.string()).optional(),
    cvss_severity_enabled: z.boolean().nullish(),
    cvss_severity: z.string().nullish(),
    cvss_severity_exclude_no_fix: z.boolean().nullish(),
    custom_severity_enabled: z.boolean().nullish(),
    custom_severity: z.string().nullish(),
    maximum_score_enabled: z.boolean().nullish(),
    maximum_score: z.number().nullish(),
    maximum_score_exclude_no_fix: z.boolean().nullish(),
    control_exclude_no_fix: z.boolean().nullish(),
    vulnerability_score_range: z.array(z.int()).optional(),
    aggregated_vulnerability: z.looseObject({
        enabled: z.boolean().nullish(),
        score_range: z.array(z.number()).optional(),
        custom_severity_enabled: z.boolean().nullish(),
        severity: z.string().nullish()
    }).nullish(),
    vulnerability_exploitability: z.boolean().nullish(),
    disallow_exploit_types: z.array(z.string()).optional(),
    ignore_base_image_vln: z.boolean().nullish(),
    ignore_recently_published_vln: z.boolean().nullish(),
    ignore_recently_published_vln_period: z.int().nullish(),
    ignore_recently_published_fix_vln: z.boolean().nullish(),
    ignore_recently_published_fix_vln_period: z.int().nullish(),
    cves_black_list_enabled: z.boolean().nullish(),
    cves_black_list: z.array(z.string()).optional(),
    cves_white_list_enabled: z.boolean().nullish(),
    cves_white_list: z.array(z.string()).optional(),
    packages_black_list_enabled: z.boolean().nullish(),
    packages_black_list: z.array(zAssurancePackage).optional(),
    packages_white_list_enabled: z.boolean().nullish(),
    packages_white_list: z.array(zAssurancePackage).optional(),
    blacklisted_licenses_enabled: z.boolean().nullish(),
    blacklisted_licenses: z.array(z.string()).optional(),
    whitelisted_licenses_enabled: z.boolean().nullish(),
    whitelisted_licenses: z.array(z.string()).optional(),
    required_labels_enabled: z.boolean().nullish(),
    required_labels: z.array(zAssuranceLabel).optional(),
    forbidden_labels_enabled: z.boolean().nullish(),
    forbidden_labels: z.array(zAssuranceLabel).optional(),
    trusted_base_images_enabled: z.boolean().nullish(),
    trusted_base_images: z.array(zTrustedBaseImage).optional(),
    allowed_images: z.array(zAssuranceAllowedImage).optional(),
    custom_checks_enabled: z.boolean().nullish(),
    custom_checks: z.array(zAssuranceCheck).optional(),
    scap_enabled: z.boolean().nullish(),
    scap_files: z.array(zAssuranceScapFile).optional(),
    blacklist_permissions_enabled: z.boolean().nullish(),
    blacklist_permissions: z.array(z.string()).optional(),
    ignore_risk_resources_enabled: z.boolean().nullish(),
    ignored_risk_resources: z.array(z.string()).optional(),
    ignored_sensitive_resources: z.array(z.string()).optional(),
    docker_cis_enabled: z.boolean().nullish(),
    kube_cis_enabled: z.boolean().nullish(),
    linux_cis_enabled: z.boolean().nullish(),
    windows_cis_enabled: z.boolean().nullish(),
    openshift_hardening_enabled: z.boolean().nullish(),
    kubernetes_controls: z.array(zAssuranceKubernetesControl).optional(),
    kubernetes_controls_names: z.array(z.string()).optional(),
    kubernetes_controls_avd_ids: z.array(z.string()).optional(),
    disallow_malware: z.boolean().nullish(),
    malware_action: z.string().nullish(),
    monitored_malware_paths: z.array(z.string()).optional(),
    exceptional_monitored_malware_paths: z.array(z.string()).optional(),
    scan_malware_in_archives: z.boolean().nullish(),
    scan_sensitive_data: z.boolean().nullish(),
    scan_nfs_mounts: z.boolean().nullish(),
    scan_windows_registry: z.boolean().nullish(),
    scan_process_memory: z.boolean().nullish(),
    only_none_root_users: z.boolean().nullish(),
    dta_enabled: z.boolean().nullish(),
    dta_severity: z.string().nullish(),
    force_microenforcer: z.boolean().nullish(),
    function_integrity_enabled: z.boolean().nullish(),
    enforce_excessive_permissions: z.boolean().nullish(),
    partial_results_image_fail: z.boolean().nullish(),
    auto_scan_enabled: z.boolean().nullish(),
    auto_scan_configured: z.boolean().nullish(),
    auto_scan_time: z.looseObject({
        iteration_type: z.string().nullish(),
        time: z.string().nullish(),
        iteration: z.int().nullish(),
        week_days: z.array(z.string()).optional()
    }).nullish(),
    policy_settings: z.looseObject({
        enforce: z.boolean().nullish(),
        warn: z.boolean().nullish(),
        warning_message: z.string().nullish(),
        is_audit_checked: z.boolean().nullish()
    }).nullish()
});

/**
 * One page of assurance policies.
 */
export const zAssurancePolicyPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zAssurancePolicy>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zAssurancePolicy),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish()
});

/**
 * An assurance policy for images, in the form of 2020 consoles; newer ones have more members. Lists can be null.
 */
export const zImageAssurancePolicy: z.ZodObject<{
    assurance_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    lastupdate: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    read_only: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    audit_on_failure: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    fail_cicd: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    block_failed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cvss_severity_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cvss_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cvss_severity_exclude_no_fix: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    maximum_score_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    maximum_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    maximum_score_exclude_no_fix: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    control_exclude_no_fix: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ignore_recently_published_vln: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ignore_recently_published_vln_period: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    ignore_risk_resources_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ignored_risk_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cves_black_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cves_black_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cves_white_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cves_white_list: z.ZodOptional<z.ZodArray<z.ZodString>>;
    packages_black_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    packages_black_list: z.ZodOptional<z.ZodArray<typeof zAssurancePackage>>;
    packages_white_list_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    packages_white_list: z.ZodOptional<z.ZodArray<typeof zAssurancePackage>>;
    blacklisted_licenses_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    blacklisted_licenses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    whitelisted_licenses_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    whitelisted_licenses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    trusted_base_images_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    trusted_base_images: z.ZodOptional<z.ZodArray<typeof zTrustedBaseImage>>;
    allowed_images: z.ZodOptional<z.ZodArray<typeof zAssuranceAllowedImage>>;
    custom_checks_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    custom_checks: z.ZodOptional<z.ZodArray<typeof zAssuranceCheck>>;
    scap_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scap_files: z.ZodOptional<z.ZodArray<typeof zAssuranceScapFile>>;
    only_none_root_users: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scan_sensitive_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    disallow_malware: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    force_microenforcer: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    partial_results_image_fail: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    docker_cis_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    kube_cis_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    linux_cis_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    openshift_hardening_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    enforce_excessive_permissions: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    function_integrity_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    scope: z.ZodOptional<z.ZodNullable<typeof zImageAssurancePolicyScope>>;
    registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    images: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    assurance_type: z.string().nullish(),
    name: z.string(),
    description: z.string().nullish(),
    author: z.string().nullish(),
    lastupdate: z.string().nullish(),
    read_only: z.boolean().nullish(),
    audit_on_failure: z.boolean().nullish(),
    fail_cicd: z.boolean().nullish(),
    block_failed: z.boolean().nullish(),
    cvss_severity_enabled: z.boolean().nullish(),
    cvss_severity: z.string().nullish(),
    cvss_severity_exclude_no_fix: z.boolean().nullish(),
    maximum_score_enabled: z.boolean().nullish(),
    maximum_score: z.number().nullish(),
    maximum_score_exclude_no_fix: z.boolean().nullish(),
    control_exclude_no_fix: z.boolean().nullish(),
    ignore_recently_published_vln: z.boolean().nullish(),
    ignore_recently_published_vln_period: z.int().nullish(),
    ignore_risk_resources_enabled: z.boolean().nullish(),
    ignored_risk_resources: z.array(z.string()).optional(),
    cves_black_list_enabled: z.boolean().nullish(),
    cves_black_list: z.array(z.string()).optional(),
    cves_white_list_enabled: z.boolean().nullish(),
    cves_white_list: z.array(z.string()).optional(),
    packages_black_list_enabled: z.boolean().nullish(),
    packages_black_list: z.array(zAssurancePackage).optional(),
    packages_white_list_enabled: z.boolean().nullish(),
    packages_white_list: z.array(zAssurancePackage).optional(),
    blacklisted_licenses_enabled: z.boolean().nullish(),
    blacklisted_licenses: z.array(z.string()).optional(),
    whitelisted_licenses_enabled: z.boolean().nullish(),
    whitelisted_licenses: z.array(z.string()).optional(),
    trusted_base_images_enabled: z.boolean().nullish(),
    trusted_base_images: z.array(zTrustedBaseImage).optional(),
    allowed_images: z.array(zAssuranceAllowedImage).optional(),
    custom_checks_enabled: z.boolean().nullish(),
    custom_checks: z.array(zAssuranceCheck).optional(),
    scap_enabled: z.boolean().nullish(),
    scap_files: z.array(zAssuranceScapFile).optional(),
    only_none_root_users: z.boolean().nullish(),
    scan_sensitive_data: z.boolean().nullish(),
    disallow_malware: z.boolean().nullish(),
    force_microenforcer: z.boolean().nullish(),
    partial_results_image_fail: z.boolean().nullish(),
    docker_cis_enabled: z.boolean().nullish(),
    kube_cis_enabled: z.boolean().nullish(),
    linux_cis_enabled: z.boolean().nullish(),
    openshift_hardening_enabled: z.boolean().nullish(),
    enforce_excessive_permissions: z.boolean().nullish(),
    function_integrity_enabled: z.boolean().nullish(),
    scope: zImageAssurancePolicyScope.nullish(),
    registries: z.array(z.string()).optional(),
    labels: z.array(z.string()).optional(),
    images: z.array(z.string()).optional()
});

/**
 * A page of policies.
 */
export const zImageAssurancePolicyPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zImageAssurancePolicy>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zImageAssurancePolicy),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: z.record(z.string(), z.unknown()).nullish()
});

/**
 * An image that others may be built on.
 */
export const zTrustedBaseImageInput: z.ZodObject<{
    registry: z.ZodOptional<z.ZodString>;
    imagename: z.ZodOptional<z.ZodString>;
    imagedigest: z.ZodOptional<z.ZodString>;
    imageid: z.ZodOptional<z.ZodInt>;
    author: z.ZodOptional<z.ZodString>;
    lastupdated: z.ZodOptional<typeof zUnixSeconds>;
}, z.core.$loose> = z.looseObject({
    registry: z.string().optional(),
    imagename: z.string().optional(),
    imagedigest: z.string().optional(),
    imageid: z.int().optional(),
    author: z.string().optional(),
    lastupdated: zUnixSeconds.optional()
});

/**
 * Conditions under which an image, host, function, Kubernetes workload or Cloud Foundry application fails, and what
 * follows from that. One object serves all kinds; which members mean something depends on the kind. The same object is
 * read and written: send back what was read, changed. Consoles differ in their members, so unknown ones are kept.
 */
export const zAssurancePolicyInput: z.ZodObject<{
    assurance_type: z.ZodOptional<z.ZodString>;
    id: z.ZodOptional<z.ZodInt>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    lastupdate: z.ZodOptional<z.ZodString>;
    registry: z.ZodOptional<z.ZodString>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    enforce: z.ZodOptional<z.ZodBoolean>;
    enforce_after_days: z.ZodOptional<z.ZodInt>;
    audit_on_failure: z.ZodOptional<z.ZodBoolean>;
    block_failed: z.ZodOptional<z.ZodBoolean>;
    fail_cicd: z.ZodOptional<z.ZodBoolean>;
    read_only: z.ZodOptional<z.ZodBoolean>;
    permission: z.ZodOptional<z.ZodString>;
    category: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodString>;
    domain_name: z.ZodOptional<z.ZodString>;
    application_scopes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    exclude_application_scopes: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    scope: z.ZodOptional<z.ZodNullable<typeof zScopeExpressionInput>>;
    registries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    labels: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    images: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    cvss_severity_enabled: z.ZodOptional<z.ZodBoolean>;
    cvss_severity: z.ZodOptional<z.ZodString>;
    cvss_severity_exclude_no_fix: z.ZodOptional<z.ZodBoolean>;
    custom_severity_enabled: z.ZodOptional<z.ZodBoolean>;
    custom_severity: z.ZodOptional<z.ZodString>;
    maximum_score_enabled: z.ZodOptional<z.ZodBoolean>;
    maximum_score: z.ZodOptional<z.ZodNumber>;
    maximum_score_exclude_no_fix: z.ZodOptional<z.ZodBoolean>;
    control_exclude_no_fix: z.ZodOptional<z.ZodBoolean>;
    vulnerability_score_range: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodInt>>>;
    aggregated_vulnerability: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enabled: z.ZodOptional<z.ZodBoolean>;
        score_range: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodNumber>>>;
        custom_severity_enabled: z.ZodOptional<z.ZodBoolean>;
        severity: z.ZodOptional<z.ZodString>;
    }, z.core.$loose>>>;
    vulnerability_exploitability: z.ZodOptional<z.ZodBoolean>;
    disallow_exploit_types: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    ignore_base_image_vln: z.ZodOptional<z.ZodBoolean>;
    ignore_recently_published_vln: z.ZodOptional<z.ZodBoolean>;
    ignore_recently_published_vln_period: z.ZodOptional<z.ZodInt>;
    ignore_recently_published_fix_vln: z.ZodOptional<z.ZodBoolean>;
    ignore_recently_published_fix_vln_period: z.ZodOptional<z.ZodInt>;
    cves_black_list_enabled: z.ZodOptional<z.ZodBoolean>;
    cves_black_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    cves_white_list_enabled: z.ZodOptional<z.ZodBoolean>;
    cves_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    packages_black_list_enabled: z.ZodOptional<z.ZodBoolean>;
    packages_black_list: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssurancePackageInput>>>;
    packages_white_list_enabled: z.ZodOptional<z.ZodBoolean>;
    packages_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssurancePackageInput>>>;
    blacklisted_licenses_enabled: z.ZodOptional<z.ZodBoolean>;
    blacklisted_licenses: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    whitelisted_licenses_enabled: z.ZodOptional<z.ZodBoolean>;
    whitelisted_licenses: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    required_labels_enabled: z.ZodOptional<z.ZodBoolean>;
    required_labels: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceLabelInput>>>;
    forbidden_labels_enabled: z.ZodOptional<z.ZodBoolean>;
    forbidden_labels: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceLabelInput>>>;
    trusted_base_images_enabled: z.ZodOptional<z.ZodBoolean>;
    trusted_base_images: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zTrustedBaseImageInput>>>;
    allowed_images: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceAllowedImageInput>>>;
    custom_checks_enabled: z.ZodOptional<z.ZodBoolean>;
    custom_checks: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceCheckInput>>>;
    scap_enabled: z.ZodOptional<z.ZodBoolean>;
    scap_files: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceScapFileInput>>>;
    blacklist_permissions_enabled: z.ZodOptional<z.ZodBoolean>;
    blacklist_permissions: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    ignore_risk_resources_enabled: z.ZodOptional<z.ZodBoolean>;
    ignored_risk_resources: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    ignored_sensitive_resources: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    docker_cis_enabled: z.ZodOptional<z.ZodBoolean>;
    kube_cis_enabled: z.ZodOptional<z.ZodBoolean>;
    linux_cis_enabled: z.ZodOptional<z.ZodBoolean>;
    windows_cis_enabled: z.ZodOptional<z.ZodBoolean>;
    openshift_hardening_enabled: z.ZodOptional<z.ZodBoolean>;
    kubernetes_controls: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceKubernetesControlInput>>>;
    kubernetes_controls_names: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    kubernetes_controls_avd_ids: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    disallow_malware: z.ZodOptional<z.ZodBoolean>;
    malware_action: z.ZodOptional<z.ZodString>;
    monitored_malware_paths: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    exceptional_monitored_malware_paths: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    scan_malware_in_archives: z.ZodOptional<z.ZodBoolean>;
    scan_sensitive_data: z.ZodOptional<z.ZodBoolean>;
    scan_nfs_mounts: z.ZodOptional<z.ZodBoolean>;
    scan_windows_registry: z.ZodOptional<z.ZodBoolean>;
    scan_process_memory: z.ZodOptional<z.ZodBoolean>;
    only_none_root_users: z.ZodOptional<z.ZodBoolean>;
    dta_enabled: z.ZodOptional<z.ZodBoolean>;
    dta_severity: z.ZodOptional<z.ZodString>;
    force_microenforcer: z.ZodOptional<z.ZodBoolean>;
    function_integrity_enabled: z.ZodOptional<z.ZodBoolean>;
    enforce_excessive_permissions: z.ZodOptional<z.ZodBoolean>;
    partial_results_image_fail: z.ZodOptional<z.ZodBoolean>;
    auto_scan_enabled: z.ZodOptional<z.ZodBoolean>;
    auto_scan_configured: z.ZodOptional<z.ZodBoolean>;
    auto_scan_time: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        iteration_type: z.ZodOptional<z.ZodString>;
        time: z.ZodOptional<z.ZodString>;
        iteration: z.ZodOptional<z.ZodInt>;
        week_days: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$loose>>>;
    policy_settings: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        enforce: z.ZodOptional<z.ZodBoolean>;
        warn: z.ZodOptional<z.ZodBoolean>;
        warning_message: z.ZodOptional<z.ZodString>;
        is_audit_checked: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    assurance_type: z.string().optional(),
    id: z.int().optional(),
    name: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    lastupdate: z.string().optional(),
    registry: z.string().optional(),
    enabled: z.boolean().optional(),
    enforce: z.boolean().optional(),
    enforce_after_days: z.int().optional(),
    audit_on_failure: z.boolean().optional(),
    block_failed: z.boolean().optional(),
    fail_cicd: z.boolean().optional(),
    read_only: z.boolean().optional(),
    permission: z.string().optional(),
    category: z.string().optional(),
    domain: z.string().optional(),
    domain_name: z.string().optional(),
    application_scopes: z.array(z.string()).nullish(),
    exclude_application_scopes: z.array(z.string()).nullish(),
    scope: zScopeExpressionInput.nullish(),
    registries: z.array(z.string()).nullish(),
    labels: z.array(z.string()).nullish(),
    images: z.array(z.string()).nullish(),
    cvss_severity_enabled: z.boolean().optional(),
    cvss_severity: z.string().optional(),
    cvss_severity_exclude_no_fix: z.boolean().optional(),
    custom_severity_enabled: z.boolean().optional(),
    custom_severity: z.string().optional(),
    maximum_score_enabled: z.boolean().optional(),
    maximum_score: z.number().optional(),
    maximum_score_exclude_no_fix: z.boolean().optional(),
    control_exclude_no_fix: z.boolean().optional(),
    vulnerability_score_range: z.array(z.int()).nullish(),
    aggregated_vulnerability: z.looseObject({
        enabled: z.boolean().optional(),
        score_range: z.array(z.number()).nullish(),
        custom_severity_enabled: z.boolean().optional(),
        severity: z.string().optional()
    }).nullish(),
    vulnerability_exploitability: z.boolean().optional(),
    disallow_exploit_types: z.array(z.string()).nullish(),
    ignore_base_image_vln: z.boolean().optional(),
    ignore_recently_published_vln: z.boolean().optional(),
    ignore_recently_published_vln_period: z.int().optional(),
    ignore_recently_published_fix_vln: z.boolean().optional(),
    ignore_recently_published_fix_vln_period: z.int().optional(),
    cves_black_list_enabled: z.boolean().optional(),
    cves_black_list: z.array(z.string()).nullish(),
    cves_white_list_enabled: z.boolean().optional(),
    cves_white_list: z.array(z.string()).nullish(),
    packages_black_list_enabled: z.boolean().optional(),
    packages_black_list: z.array(zAssurancePackageInput).nullish(),
    packages_white_list_enabled: z.boolean().optional(),
    packages_white_list: z.array(zAssurancePackageInput).nullish(),
    blacklisted_licenses_enabled: z.boolean().optional(),
    blacklisted_licenses: z.array(z.string()).nullish(),
    whitelisted_licenses_enabled: z.boolean().optional(),
    whitelisted_licenses: z.array(z.string()).nullish(),
    required_labels_enabled: z.boolean().optional(),
    required_labels: z.array(zAssuranceLabelInput).nullish(),
    forbidden_labels_enabled: z.boolean().optional(),
    forbidden_labels: z.array(zAssuranceLabelInput).nullish(),
    trusted_base_images_enabled: z.boolean().optional(),
    trusted_base_images: z.array(zTrustedBaseImageInput).nullish(),
    allowed_images: z.array(zAssuranceAllowedImageInput).nullish(),
    custom_checks_enabled: z.boolean().optional(),
    custom_checks: z.array(zAssuranceCheckInput).nullish(),
    scap_enabled: z.boolean().optional(),
    scap_files: z.array(zAssuranceScapFileInput).nullish(),
    blacklist_permissions_enabled: z.boolean().optional(),
    blacklist_permissions: z.array(z.string()).nullish(),
    ignore_risk_resources_enabled: z.boolean().optional(),
    ignored_risk_resources: z.array(z.string()).nullish(),
    ignored_sensitive_resources: z.array(z.string()).nullish(),
    docker_cis_enabled: z.boolean().optional(),
    kube_cis_enabled: z.boolean().optional(),
    linux_cis_enabled: z.boolean().optional(),
    windows_cis_enabled: z.boolean().optional(),
    openshift_hardening_enabled: z.boolean().optional(),
    kubernetes_controls: z.array(zAssuranceKubernetesControlInput).nullish(),
    kubernetes_controls_names: z.array(z.string()).nullish(),
    kubernetes_controls_avd_ids: z.array(z.string()).nullish(),
    disallow_malware: z.boolean().optional(),
    malware_action: z.string().optional(),
    monitored_malware_paths: z.array(z.string()).nullish(),
    exceptional_monitored_malware_paths: z.array(z.string()).nullish(),
    scan_malware_in_archives: z.boolean().optional(),
    scan_sensitive_data: z.boolean().optional(),
    scan_nfs_mounts: z.boolean().optional(),
    scan_windows_registry: z.boolean().optional(),
    scan_process_memory: z.boolean().optional(),
    only_none_root_users: z.boolean().optional(),
    dta_enabled: z.boolean().optional(),
    dta_severity: z.string().optional(),
    force_microenforcer: z.boolean().optional(),
    function_integrity_enabled: z.boolean().optional(),
    enforce_excessive_permissions: z.boolean().optional(),
    partial_results_image_fail: z.boolean().optional(),
    auto_scan_enabled: z.boolean().optional(),
    auto_scan_configured: z.boolean().optional(),
    auto_scan_time: z.looseObject({
        iteration_type: z.string().optional(),
        time: z.string().optional(),
        iteration: z.int().optional(),
        week_days: z.array(z.string()).nullish()
    }).nullish(),
    policy_settings: z.looseObject({
        enforce: z.boolean().optional(),
        warn: z.boolean().optional(),
        warning_message: z.string().optional(),
        is_audit_checked: z.boolean().optional()
    }).nullish()
});

/**
 * An assurance policy for images, in the form of 2020 consoles; newer ones have more members. Lists can be null.
 */
export const zImageAssurancePolicyInput: z.ZodObject<{
    assurance_type: z.ZodOptional<z.ZodString>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    lastupdate: z.ZodOptional<z.ZodString>;
    read_only: z.ZodOptional<z.ZodBoolean>;
    audit_on_failure: z.ZodOptional<z.ZodBoolean>;
    fail_cicd: z.ZodOptional<z.ZodBoolean>;
    block_failed: z.ZodOptional<z.ZodBoolean>;
    cvss_severity_enabled: z.ZodOptional<z.ZodBoolean>;
    cvss_severity: z.ZodOptional<z.ZodString>;
    cvss_severity_exclude_no_fix: z.ZodOptional<z.ZodBoolean>;
    maximum_score_enabled: z.ZodOptional<z.ZodBoolean>;
    maximum_score: z.ZodOptional<z.ZodNumber>;
    maximum_score_exclude_no_fix: z.ZodOptional<z.ZodBoolean>;
    control_exclude_no_fix: z.ZodOptional<z.ZodBoolean>;
    ignore_recently_published_vln: z.ZodOptional<z.ZodBoolean>;
    ignore_recently_published_vln_period: z.ZodOptional<z.ZodInt>;
    ignore_risk_resources_enabled: z.ZodOptional<z.ZodBoolean>;
    ignored_risk_resources: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    cves_black_list_enabled: z.ZodOptional<z.ZodBoolean>;
    cves_black_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    cves_white_list_enabled: z.ZodOptional<z.ZodBoolean>;
    cves_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    packages_black_list_enabled: z.ZodOptional<z.ZodBoolean>;
    packages_black_list: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssurancePackageInput>>>;
    packages_white_list_enabled: z.ZodOptional<z.ZodBoolean>;
    packages_white_list: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssurancePackageInput>>>;
    blacklisted_licenses_enabled: z.ZodOptional<z.ZodBoolean>;
    blacklisted_licenses: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    whitelisted_licenses_enabled: z.ZodOptional<z.ZodBoolean>;
    whitelisted_licenses: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    trusted_base_images_enabled: z.ZodOptional<z.ZodBoolean>;
    trusted_base_images: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zTrustedBaseImageInput>>>;
    allowed_images: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceAllowedImageInput>>>;
    custom_checks_enabled: z.ZodOptional<z.ZodBoolean>;
    custom_checks: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceCheckInput>>>;
    scap_enabled: z.ZodOptional<z.ZodBoolean>;
    scap_files: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zAssuranceScapFileInput>>>;
    only_none_root_users: z.ZodOptional<z.ZodBoolean>;
    scan_sensitive_data: z.ZodOptional<z.ZodBoolean>;
    disallow_malware: z.ZodOptional<z.ZodBoolean>;
    force_microenforcer: z.ZodOptional<z.ZodBoolean>;
    partial_results_image_fail: z.ZodOptional<z.ZodBoolean>;
    docker_cis_enabled: z.ZodOptional<z.ZodBoolean>;
    kube_cis_enabled: z.ZodOptional<z.ZodBoolean>;
    linux_cis_enabled: z.ZodOptional<z.ZodBoolean>;
    openshift_hardening_enabled: z.ZodOptional<z.ZodBoolean>;
    enforce_excessive_permissions: z.ZodOptional<z.ZodBoolean>;
    function_integrity_enabled: z.ZodOptional<z.ZodBoolean>;
    scope: z.ZodOptional<typeof zImageAssurancePolicyScopeInput>;
    registries: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    labels: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    images: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$loose> = z.looseObject({
    assurance_type: z.string().optional(),
    name: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    lastupdate: z.string().optional(),
    read_only: z.boolean().optional(),
    audit_on_failure: z.boolean().optional(),
    fail_cicd: z.boolean().optional(),
    block_failed: z.boolean().optional(),
    cvss_severity_enabled: z.boolean().optional(),
    cvss_severity: z.string().optional(),
    cvss_severity_exclude_no_fix: z.boolean().optional(),
    maximum_score_enabled: z.boolean().optional(),
    maximum_score: z.number().optional(),
    maximum_score_exclude_no_fix: z.boolean().optional(),
    control_exclude_no_fix: z.boolean().optional(),
    ignore_recently_published_vln: z.boolean().optional(),
    ignore_recently_published_vln_period: z.int().optional(),
    ignore_risk_resources_enabled: z.boolean().optional(),
    ignored_risk_resources: z.array(z.string()).nullish(),
    cves_black_list_enabled: z.boolean().optional(),
    cves_black_list: z.array(z.string()).nullish(),
    cves_white_list_enabled: z.boolean().optional(),
    cves_white_list: z.array(z.string()).nullish(),
    packages_black_list_enabled: z.boolean().optional(),
    packages_black_list: z.array(zAssurancePackageInput).nullish(),
    packages_white_list_enabled: z.boolean().optional(),
    packages_white_list: z.array(zAssurancePackageInput).nullish(),
    blacklisted_licenses_enabled: z.boolean().optional(),
    blacklisted_licenses: z.array(z.string()).nullish(),
    whitelisted_licenses_enabled: z.boolean().optional(),
    whitelisted_licenses: z.array(z.string()).nullish(),
    trusted_base_images_enabled: z.boolean().optional(),
    trusted_base_images: z.array(zTrustedBaseImageInput).nullish(),
    allowed_images: z.array(zAssuranceAllowedImageInput).nullish(),
    custom_checks_enabled: z.boolean().optional(),
    custom_checks: z.array(zAssuranceCheckInput).nullish(),
    scap_enabled: z.boolean().optional(),
    scap_files: z.array(zAssuranceScapFileInput).nullish(),
    only_none_root_users: z.boolean().optional(),
    scan_sensitive_data: z.boolean().optional(),
    disallow_malware: z.boolean().optional(),
    force_microenforcer: z.boolean().optional(),
    partial_results_image_fail: z.boolean().optional(),
    docker_cis_enabled: z.boolean().optional(),
    kube_cis_enabled: z.boolean().optional(),
    linux_cis_enabled: z.boolean().optional(),
    openshift_hardening_enabled: z.boolean().optional(),
    enforce_excessive_permissions: z.boolean().optional(),
    function_integrity_enabled: z.boolean().optional(),
    scope: zImageAssurancePolicyScopeInput.optional(),
    registries: z.array(z.string()).nullish(),
    labels: z.array(z.string()).nullish(),
    images: z.array(z.string()).nullish()
});

/**
 * A local user of the console. On SaaS people are users of the CSPM API instead, which has a family of its own.
 */
export const zUser: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    email: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    role: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    plan: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    first_time: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_super: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    ui_access: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
}, z.core.$loose> = z.looseObject({
    id: z.string(),
    name: z.string().nullish(),
    email: z.string().nullish(),
    roles: z.array(z.string()).optional(),
    role: z.string().nullish(),
    type: z.string().nullish(),
    plan: z.string().nullish(),
    first_time: z.boolean().nullish(),
    is_super: z.boolean().nullish(),
    ui_access: z.boolean().nullish()
});

export const zUserForUpdate: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    email: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    passwordConfirm: z.ZodOptional<z.ZodString>;
    roles: z.ZodArray<z.ZodString>;
    first_time: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().optional(),
    passwordConfirm: z.string().optional(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional()
});

export const zUserForWrite: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    email: z.ZodOptional<z.ZodString>;
    password: z.ZodString;
    passwordConfirm: z.ZodString;
    roles: z.ZodArray<z.ZodString>;
    first_time: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().min(8),
    passwordConfirm: z.string(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional()
});

/**
 * Severity by the vendor of the software, in that vendor's own words: Debian's `unimportant` was recorded (DefectDojo,
 * 2021 and 2025). Empty where the vendor gives none (a console of 2022).
 */
export const zVendorSeverity: z.ZodString = z.string();

/**
 * Which vulnerabilities an export has.
 */
export const zVulnerabilityExportFilter: z.ZodObject<{
    severities: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    has_workloads: z.ZodOptional<z.ZodBoolean>;
    cluster: z.ZodOptional<z.ZodString>;
    namespace_names: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    registry_name: z.ZodOptional<z.ZodString>;
    exploit_availability: z.ZodOptional<z.ZodUnknown>;
    exploit_type: z.ZodOptional<z.ZodUnknown>;
    network_attack: z.ZodOptional<z.ZodUnknown>;
    show_negligible: z.ZodOptional<z.ZodBoolean>;
    use_estimated_count: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    severities: z.union([
        z.string(),
        z.array(z.string())
    ]).optional(),
    has_workloads: z.boolean().optional(),
    cluster: z.string().optional(),
    namespace_names: z.union([
        z.string(),
        z.array(z.string())
    ]).optional(),
    registry_name: z.string().optional(),
    exploit_availability: z.unknown().optional(),
    exploit_type: z.unknown().optional(),
    network_attack: z.unknown().optional(),
    show_negligible: z.boolean().optional(),
    use_estimated_count: z.boolean().optional()
});

/**
 * An export that was started.
 */
export const zVulnerabilityExportToken: z.ZodObject<{
    token: z.ZodString;
}, z.core.$loose> = z.looseObject({
    token: z.string()
});

/**
 * The filters of the list as the console understood them, recorded in 2025.
 */
export const zVulnerabilityQuery: z.ZodObject<{
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page_size: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    show_negligible: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    use_cvss3: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    include_vpatch_info: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    image_name_exact_match: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    registry_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    columns_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    first_found_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    page: z.int().nullish(),
    page_size: z.int().nullish(),
    show_negligible: z.boolean().nullish(),
    use_cvss3: z.boolean().nullish(),
    include_vpatch_info: z.boolean().nullish(),
    image_name: z.string().nullish(),
    image_name_exact_match: z.boolean().nullish(),
    registry_name: z.string().nullish(),
    columns_name: z.string().nullish(),
    first_found_date: z.string().nullish()
});

/**
 * Package or file that has a vulnerability.
 */
export const zVulnerabilityResource: z.ZodObject<{
    type: z.ZodOptional<z.ZodString>;
    format: z.ZodOptional<z.ZodString>;
    path: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    arch: z.ZodOptional<z.ZodString>;
    cpe: z.ZodOptional<z.ZodString>;
    licenses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    hash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    type: z.string().optional(),
    format: z.string().optional(),
    path: z.string().optional(),
    name: z.string().optional(),
    version: z.string().optional(),
    arch: z.string().optional(),
    cpe: z.string().optional(),
    licenses: z.array(z.string()).optional(),
    hash: z.string().nullish()
});

/**
 * Severity of a vulnerability.
 */
export const zVulnerabilitySeverity: z.ZodString = z.string();

/**
 * Severity of a vulnerability.
 */
export const zVulnerabilitySeverityInput: z.ZodEnum<{ 'critical': 'critical'; 'high': 'high'; 'medium': 'medium'; 'low': 'low'; 'negligible': 'negligible' }> = z.enum([
    'critical',
    'high',
    'medium',
    'low',
    'negligible'
]);

/**
 * A weakness of the CWE list.
 */
export const zVulnerabilityWeakness: z.ZodObject<{
    Id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$loose> = z.looseObject({
    Id: z.string().nullish(),
    name: z.string().nullish()
});

/**
 * A vulnerability as the scanner reports it. The console's rows have other names for the same scores.
 */
export const zScannerVulnerability: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    publish_date: z.ZodOptional<z.ZodString>;
    vendor_publish_date: z.ZodOptional<z.ZodString>;
    modification_date: z.ZodOptional<z.ZodString>;
    fix_version: z.ZodOptional<z.ZodString>;
    fix_publish_date: z.ZodOptional<z.ZodString>;
    solution: z.ZodOptional<z.ZodString>;
    classification: z.ZodOptional<z.ZodString>;
    aqua_score: z.ZodOptional<z.ZodNumber>;
    aqua_severity: z.ZodOptional<typeof zVulnerabilitySeverity>;
    aqua_vectors: z.ZodOptional<z.ZodString>;
    aqua_scoring_system: z.ZodOptional<z.ZodString>;
    aqua_severity_classification: z.ZodOptional<z.ZodString>;
    aqua_score_classification: z.ZodOptional<z.ZodString>;
    severity_classification: z.ZodOptional<z.ZodString>;
    nvd_score: z.ZodOptional<z.ZodNumber>;
    nvd_score_version: z.ZodOptional<z.ZodString>;
    nvd_vectors: z.ZodOptional<z.ZodString>;
    nvd_severity: z.ZodOptional<z.ZodString>;
    nvd_score_v3: z.ZodOptional<z.ZodNumber>;
    nvd_vectors_v3: z.ZodOptional<z.ZodString>;
    nvd_severity_v3: z.ZodOptional<z.ZodString>;
    nvd_url: z.ZodOptional<z.ZodString>;
    vendor_score: z.ZodOptional<z.ZodNumber>;
    vendor_score_version: z.ZodOptional<z.ZodString>;
    vendor_vectors: z.ZodOptional<z.ZodString>;
    vendor_severity: z.ZodOptional<typeof zVendorSeverity>;
    vendor_score_v3: z.ZodOptional<z.ZodNumber>;
    vendor_vectors_v3: z.ZodOptional<z.ZodString>;
    vendor_severity_v3: z.ZodOptional<z.ZodString>;
    vendor_statement: z.ZodOptional<z.ZodString>;
    vendor_url: z.ZodOptional<z.ZodString>;
    epss_score: z.ZodOptional<z.ZodNumber>;
    epss_percentile: z.ZodOptional<z.ZodNumber>;
    epss_date: z.ZodOptional<z.ZodString>;
    cisa_publish_date: z.ZodOptional<z.ZodString>;
    cisa_due_date: z.ZodOptional<z.ZodString>;
    cwe_info: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zVulnerabilityWeakness>>>;
    heuristic_ref_id: z.ZodOptional<z.ZodInt>;
    ancestor_pkg: z.ZodOptional<z.ZodString>;
    already_acknowledged: z.ZodOptional<z.ZodBoolean>;
    ref_vulns: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodLazy<any>>>>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    type: z.string().optional(),
    description: z.string().optional(),
    publish_date: z.string().optional(),
    vendor_publish_date: z.string().optional(),
    modification_date: z.string().optional(),
    fix_version: z.string().optional(),
    fix_publish_date: z.string().optional(),
    solution: z.string().optional(),
    classification: z.string().optional(),
    aqua_score: z.number().optional(),
    aqua_severity: zVulnerabilitySeverity.optional(),
    aqua_vectors: z.string().optional(),
    aqua_scoring_system: z.string().optional(),
    aqua_severity_classification: z.string().optional(),
    aqua_score_classification: z.string().optional(),
    severity_classification: z.string().optional(),
    nvd_score: z.number().optional(),
    nvd_score_version: z.string().optional(),
    nvd_vectors: z.string().optional(),
    nvd_severity: z.string().optional(),
    nvd_score_v3: z.number().optional(),
    nvd_vectors_v3: z.string().optional(),
    nvd_severity_v3: z.string().optional(),
    nvd_url: z.string().optional(),
    vendor_score: z.number().optional(),
    vendor_score_version: z.string().optional(),
    vendor_vectors: z.string().optional(),
    vendor_severity: zVendorSeverity.optional(),
    vendor_score_v3: z.number().optional(),
    vendor_vectors_v3: z.string().optional(),
    vendor_severity_v3: z.string().optional(),
    vendor_statement: z.string().optional(),
    vendor_url: z.string().optional(),
    epss_score: z.number().optional(),
    epss_percentile: z.number().optional(),
    epss_date: z.string().optional(),
    cisa_publish_date: z.string().optional(),
    cisa_due_date: z.string().optional(),
    cwe_info: z.array(zVulnerabilityWeakness).nullish(),
    heuristic_ref_id: z.int().optional(),
    ancestor_pkg: z.string().optional(),
    already_acknowledged: z.boolean().optional(),
    ref_vulns: z.array(z.lazy((): any => zScannerVulnerability)).nullish()
});

/**
 * A package or file with what was found in it.
 */
export const zScannerResource: z.ZodObject<{
    resource: z.ZodOptional<typeof zScannerPackage>;
    scanned: z.ZodOptional<z.ZodBoolean>;
    vulnerabilities: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zScannerVulnerability>>>;
    sensitive_data_items: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zScannerSensitiveItem>>>;
}, z.core.$loose> = z.looseObject({
    resource: zScannerPackage.optional(),
    scanned: z.boolean().optional(),
    vulnerabilities: z.array(zScannerVulnerability).nullish(),
    sensitive_data_items: z.array(zScannerSensitiveItem).nullish()
});

/**
 * The report that the scanner itself makes of one image: the file that its command line writes, and the body that is
 * posted to `webhook_url`. The console's `getImageScanResult` answers with another document. Vendor and console versions
 * differ in the members; only `image` is always there. A pipeline tool of the vendor wraps each report as
 * `{ image_name, results }` in an array; what is described here is `results`. Members are those of nine reports that stand in
 * public: DefectDojo's fixtures of 2019 to 2024, aquasecurity/harbor-scanner-aqua (2020) and aquasecurity/postee (2021).
 */
export const zScannerReport: z.ZodObject<{
    image: z.ZodString;
    registry: z.ZodOptional<z.ZodString>;
    original_registry: z.ZodOptional<z.ZodString>;
    registryType: z.ZodOptional<z.ZodInt>;
    digest: z.ZodOptional<z.ZodString>;
    previous_digest: z.ZodOptional<z.ZodString>;
    pull_name: z.ZodOptional<z.ZodString>;
    pull_skipped: z.ZodOptional<z.ZodBoolean>;
    os: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    image_size: z.ZodOptional<z.ZodInt>;
    image_id: z.ZodOptional<z.ZodInt>;
    internal_digest_id: z.ZodOptional<typeof zScannerDigestId>;
    scan_id: z.ZodOptional<z.ZodInt>;
    scan_started: z.ZodOptional<typeof zScannerMoment>;
    scan_duration: z.ZodOptional<z.ZodInt>;
    initiating_user: z.ZodOptional<z.ZodString>;
    data_date: z.ZodOptional<typeof zUnixSeconds>;
    changed_result: z.ZodOptional<z.ZodBoolean>;
    partial_results: z.ZodOptional<z.ZodBoolean>;
    required_image_platform: z.ZodOptional<z.ZodString>;
    scanned_image_platform: z.ZodOptional<z.ZodString>;
    resources: z.ZodOptional<z.ZodNullable<z.ZodArray<typeof zScannerResource>>>;
    vulnerability_summary: z.ZodOptional<typeof zScannerSummary>;
    vulnerability_diff: z.ZodOptional<typeof zScannerSummary>;
    image_assurance_results: z.ZodOptional<typeof zScannerAssurance>;
    scan_options: z.ZodOptional<typeof zScannerOptions>;
    warnings: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>>;
    security_feeds_used: z.ZodOptional<typeof zScannerFeeds>;
    metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    function_metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    application_scope: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    application_scope_owners: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    build_number: z.ZodOptional<z.ZodString>;
    build_url: z.ZodOptional<z.ZodString>;
    build_pipeline: z.ZodOptional<z.ZodString>;
    local: z.ZodOptional<z.ZodBoolean>;
    isAdhocRegister: z.ZodOptional<z.ZodBoolean>;
    OriginFromHostImage: z.ZodOptional<z.ZodBoolean>;
    FileHashEncoding: z.ZodOptional<z.ZodString>;
}, z.core.$loose> = z.looseObject({
    image: z.string(),
    registry: z.string().optional(),
    original_registry: z.string().optional(),
    registryType: z.int().optional(),
    digest: z.string().optional(),
    previous_digest: z.string().optional(),
    pull_name: z.string().optional(),
    pull_skipped: z.boolean().optional(),
    os: z.string().optional(),
    version: z.string().optional(),
    image_size: z.int().optional(),
    image_id: z.int().optional(),
    internal_digest_id: zScannerDigestId.optional(),
    scan_id: z.int().optional(),
    scan_started: zScannerMoment.optional(),
    scan_duration: z.int().optional(),
    initiating_user: z.string().optional(),
    data_date: zUnixSeconds.optional(),
    changed_result: z.boolean().optional(),
    partial_results: z.boolean().optional(),
    required_image_platform: z.string().optional(),
    scanned_image_platform: z.string().optional(),
    resources: z.array(zScannerResource).nullish(),
    vulnerability_summary: zScannerSummary.optional(),
    vulnerability_diff: zScannerSummary.optional(),
    image_assurance_results: zScannerAssurance.optional(),
    scan_options: zScannerOptions.optional(),
    warnings: z.array(z.record(z.string(), z.unknown())).nullish(),
    security_feeds_used: zScannerFeeds.optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    function_metadata: z.record(z.string(), z.unknown()).optional(),
    application_scope: z.array(z.string()).nullish(),
    application_scope_owners: z.array(z.string()).nullish(),
    build_number: z.string().optional(),
    build_url: z.string().optional(),
    build_pipeline: z.string().optional(),
    local: z.boolean().optional(),
    isAdhocRegister: z.boolean().optional(),
    OriginFromHostImage: z.boolean().optional(),
    FileHashEncoding: z.string().optional()
});

/**
 * One vulnerability in one resource of one image. Only the name can be relied on: older consoles send empty texts and
 * zeros, newer ones leave members out. A date of year 1 or 1970 means none.
 */
export const zVulnerability: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    publish_date: z.ZodOptional<z.ZodString>;
    publish_date_source: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    modification_date: z.ZodOptional<z.ZodString>;
    aqua_reported_fix_publish_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    classification: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aqua_score: z.ZodOptional<z.ZodNumber>;
    aqua_evaluated_score: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    aqua_severity: z.ZodOptional<typeof zVulnerabilitySeverity>;
    aqua_vectors: z.ZodOptional<z.ZodString>;
    aqua_scoring_system: z.ZodOptional<z.ZodString>;
    aqua_severity_classification: z.ZodOptional<z.ZodString>;
    aqua_score_classification: z.ZodOptional<z.ZodString>;
    severity_classification: z.ZodOptional<z.ZodString>;
    vendor_severity: z.ZodOptional<typeof zVendorSeverity>;
    vendor_cvss2_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    vendor_cvss2_vectors: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_cvss3_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_cvss3_score: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    vendor_cvss3_vectors: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_statement: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vendor_url: z.ZodOptional<z.ZodString>;
    nvd_severity: z.ZodOptional<z.ZodString>;
    nvd_cvss2_score: z.ZodOptional<z.ZodNumber>;
    nvd_cvss2_vectors: z.ZodOptional<z.ZodString>;
    nvd_cvss3_severity: z.ZodOptional<z.ZodString>;
    nvd_cvss3_score: z.ZodOptional<z.ZodNumber>;
    nvd_cvss3_vectors: z.ZodOptional<z.ZodString>;
    nvd_url: z.ZodOptional<z.ZodString>;
    fix_version: z.ZodOptional<z.ZodString>;
    solution: z.ZodOptional<z.ZodString>;
    first_found_date: z.ZodOptional<z.ZodString>;
    last_found_date: z.ZodOptional<z.ZodString>;
    ancestor_pkg: z.ZodOptional<z.ZodString>;
    sibling_pkg: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    exploitability: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    exploit_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    temporal_vector: z.ZodOptional<z.ZodString>;
    qualys_ids: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    referenced_vulnerabilities: z.ZodOptional<z.ZodArray<z.ZodLazy<any>>>;
    image_workload_info: z.ZodOptional<z.ZodUnknown>;
    has_running_workloads: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    vulnerability_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    scan_resource_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    image_uid: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    image_build_date: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cwe_info: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodArray<typeof zVulnerabilityWeakness>, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>>;
    custom_severity: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    custom_notes: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name_space: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    app_scope: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    vm_type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_status: z.ZodOptional<z.ZodString>;
    v_patch_applied_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_applied_on: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_reverted_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_reverted_on: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_enforced_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_enforced_on: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_policy_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    v_patch_policy_enforce: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    acknowledged_date: z.ZodOptional<z.ZodString>;
    ack_scope: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ack_comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ack_author: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ack_expiration_days: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    ack_expiration_configured_at: z.ZodOptional<z.ZodString>;
    ack_expiration_configured_by: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    audit_events_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    block_events_count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    registry: z.ZodOptional<z.ZodString>;
    image_repository_name: z.ZodOptional<z.ZodString>;
    image_name: z.ZodOptional<z.ZodString>;
    image_digest: z.ZodOptional<z.ZodString>;
    os: z.ZodOptional<z.ZodString>;
    os_version: z.ZodOptional<z.ZodString>;
    permission: z.ZodOptional<z.ZodString>;
    base_image_vulnerability: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    base_image_name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource: z.ZodOptional<typeof zVulnerabilityResource>;
}, z.core.$loose> = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    publish_date: z.string().optional(),
    publish_date_source: z.string().nullish(),
    modification_date: z.string().optional(),
    aqua_reported_fix_publish_date: z.string().nullish(),
    classification: z.string().nullish(),
    aqua_score: z.number().optional(),
    aqua_evaluated_score: z.int().nullish(),
    aqua_severity: zVulnerabilitySeverity.optional(),
    aqua_vectors: z.string().optional(),
    aqua_scoring_system: z.string().optional(),
    aqua_severity_classification: z.string().optional(),
    aqua_score_classification: z.string().optional(),
    severity_classification: z.string().optional(),
    vendor_severity: zVendorSeverity.optional(),
    vendor_cvss2_score: z.number().nullish(),
    vendor_cvss2_vectors: z.string().nullish(),
    vendor_cvss3_severity: z.string().nullish(),
    vendor_cvss3_score: z.number().nullish(),
    vendor_cvss3_vectors: z.string().nullish(),
    vendor_statement: z.string().nullish(),
    vendor_url: z.string().optional(),
    nvd_severity: z.string().optional(),
    nvd_cvss2_score: z.number().optional(),
    nvd_cvss2_vectors: z.string().optional(),
    nvd_cvss3_severity: z.string().optional(),
    nvd_cvss3_score: z.number().optional(),
    nvd_cvss3_vectors: z.string().optional(),
    nvd_url: z.string().optional(),
    fix_version: z.string().optional(),
    solution: z.string().optional(),
    first_found_date: z.string().optional(),
    last_found_date: z.string().optional(),
    ancestor_pkg: z.string().optional(),
    sibling_pkg: z.string().nullish(),
    exploitability: z.string().nullish(),
    exploit_type: z.string().nullish(),
    temporal_vector: z.string().optional(),
    qualys_ids: z.array(z.unknown()).optional(),
    referenced_vulnerabilities: z.array(z.lazy((): any => zVulnerability)).optional(),
    image_workload_info: z.unknown().optional(),
    has_running_workloads: z.boolean().nullish(),
    vulnerability_id: z.int().nullish(),
    scan_resource_id: z.int().nullish(),
    image_uid: z.int().nullish(),
    image_build_date: z.string().nullish(),
    cwe_info: z.union([
        z.array(zVulnerabilityWeakness),
        z.record(z.string(), z.unknown())
    ]).nullish(),
    custom_severity: z.string().nullish(),
    custom_notes: z.string().nullish(),
    name_space: z.string().nullish(),
    architecture: z.string().nullish(),
    app_scope: z.string().nullish(),
    vm_type: z.string().nullish(),
    v_patch_status: z.string().optional(),
    v_patch_applied_by: z.string().nullish(),
    v_patch_applied_on: z.string().nullish(),
    v_patch_reverted_by: z.string().nullish(),
    v_patch_reverted_on: z.string().nullish(),
    v_patch_enforced_by: z.string().nullish(),
    v_patch_enforced_on: z.string().nullish(),
    v_patch_policy_name: z.string().nullish(),
    v_patch_policy_enforce: z.boolean().nullish(),
    acknowledged_date: z.string().optional(),
    ack_scope: z.string().nullish(),
    ack_comment: z.string().nullish(),
    ack_author: z.string().nullish(),
    ack_expiration_days: z.int().nullish(),
    ack_expiration_configured_at: z.string().optional(),
    ack_expiration_configured_by: z.string().nullish(),
    audit_events_count: z.int().nullish(),
    block_events_count: z.int().nullish(),
    registry: z.string().optional(),
    image_repository_name: z.string().optional(),
    image_name: z.string().optional(),
    image_digest: z.string().optional(),
    os: z.string().optional(),
    os_version: z.string().optional(),
    permission: z.string().optional(),
    base_image_vulnerability: z.boolean().nullish(),
    base_image_name: z.string().nullish(),
    resource: zVulnerabilityResource.optional()
});

/**
 * A page of vulnerabilities.
 */
export const zVulnerabilityPage: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zVulnerability>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    feature_toggle: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    more_data: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<typeof zVulnerabilityQuery>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zVulnerability),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    feature_toggle: z.boolean().nullish(),
    more_data: z.int().nullish(),
    query: zVulnerabilityQuery.nullish()
});

export const zSignInInput: z.ZodObject<{
    email: z.ZodString;
    password: z.ZodString;
}, z.core.$strict> = z.strictObject({
    email: z.string(),
    password: z.string()
});

/**
 * The token and whose it is.
 */
export const zSignInOutput: typeof zSignIn = zSignIn;

export const zCreateTokenInput: z.ZodObject<{
    validity: z.ZodInt;
    allowed_endpoints: z.ZodArray<z.ZodString>;
    csp_roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    group_id: z.ZodOptional<typeof zCspmId>;
}, z.core.$strict> = z.strictObject({
    validity: z.int().gte(1).lte(1500),
    allowed_endpoints: z.array(z.string()),
    csp_roles: z.array(z.string()).optional(),
    group_id: zCspmId.optional()
});

/**
 * Bearer token, good for `validity` minutes.
 */
export const zCreateTokenOutput: z.ZodString = z.string();

/**
 * The environment of the account.
 */
export const zGetEnvironmentOutput: typeof zEnvironment = zEnvironment;

export const zLoginInput: z.ZodObject<{
    abilities: z.ZodOptional<z.ZodInt>;
    id: z.ZodString;
    password: z.ZodString;
    remember: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    abilities: z.int().optional(),
    id: z.string(),
    password: z.string(),
    remember: z.boolean().optional()
});

export const zLoginOutput: typeof zConsoleLogin = zConsoleLogin;

export const zGetApiInfoOutput: typeof zApiInfo = zApiInfo;

export const zListRegistriesOutput: z.ZodArray<typeof zRegistry> = z.array(zRegistry);

export const zCreateRegistryInput: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    username: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    client_cert: z.ZodOptional<z.ZodString>;
    client_key: z.ZodOptional<z.ZodString>;
    prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    default_prefix: z.ZodOptional<z.ZodString>;
    image_s3_prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    auto_pull: z.ZodOptional<z.ZodBoolean>;
    auto_pull_time: z.ZodOptional<z.ZodString>;
    auto_pull_interval: z.ZodOptional<z.ZodInt>;
    auto_pull_max: z.ZodOptional<z.ZodInt>;
    auto_pull_rescan: z.ZodOptional<z.ZodBoolean>;
    auto_pull_latest_xff_enabled: z.ZodOptional<z.ZodBoolean>;
    auto_scan_time: z.ZodOptional<typeof zRegistryAutoScanTimeForSave>;
    auto_cleanup: z.ZodOptional<z.ZodBoolean>;
    advanced_settings_cleanup: z.ZodOptional<z.ZodBoolean>;
    always_pull_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns_excluded: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tags_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_image_tag_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_max_tags: z.ZodOptional<z.ZodInt>;
    image_creation_date_condition: z.ZodOptional<z.ZodEnum<{ 'none': 'none'; 'image_age': 'image_age'; 'image_count': 'image_count' }>>;
    pull_image_age: z.ZodOptional<z.ZodString>;
    pull_image_count: z.ZodOptional<z.ZodInt>;
    registry_scan_timeout: z.ZodOptional<z.ZodInt>;
    scanner_type: z.ZodOptional<z.ZodEnum<{ 'any': 'any'; 'specific': 'specific' }>>;
    scanner_group_name: z.ZodOptional<z.ZodString>;
    scanner_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_added: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_removed: z.ZodOptional<z.ZodArray<z.ZodString>>;
    existsing_scanners: z.ZodOptional<z.ZodArray<z.ZodString>>;
    webhook: z.ZodOptional<typeof zRegistryWebhookForSave>;
    options: z.ZodOptional<z.ZodArray<typeof zRegistryOptionForSave>>;
    cloud_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodString>;
    is_architecture_system_default: z.ZodOptional<z.ZodBoolean>;
    force_save: z.ZodOptional<z.ZodBoolean>;
    force_ootb: z.ZodOptional<z.ZodBoolean>;
    nexus_mtts_ff_enabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    type: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    url: z.string().optional(),
    username: z.string().optional(),
    password: z.string().optional(),
    client_cert: z.string().optional(),
    client_key: z.string().optional(),
    prefixes: z.array(z.string()).optional(),
    default_prefix: z.string().optional(),
    image_s3_prefixes: z.array(z.string()).optional(),
    auto_pull: z.boolean().optional(),
    auto_pull_time: z.string().optional(),
    auto_pull_interval: z.int().optional(),
    auto_pull_max: z.int().optional(),
    auto_pull_rescan: z.boolean().optional(),
    auto_pull_latest_xff_enabled: z.boolean().optional(),
    auto_scan_time: zRegistryAutoScanTimeForSave.optional(),
    auto_cleanup: z.boolean().optional(),
    advanced_settings_cleanup: z.boolean().optional(),
    always_pull_patterns: z.array(z.string()).optional(),
    pull_repo_patterns: z.array(z.string()).optional(),
    pull_repo_patterns_excluded: z.array(z.string()).optional(),
    pull_tags_pattern: z.array(z.string()).optional(),
    pull_image_tag_pattern: z.array(z.string()).optional(),
    pull_max_tags: z.int().optional(),
    image_creation_date_condition: z.enum([
        'none',
        'image_age',
        'image_count'
    ]).optional(),
    pull_image_age: z.string().optional(),
    pull_image_count: z.int().optional(),
    registry_scan_timeout: z.int().optional(),
    scanner_type: z.enum(['any', 'specific']).optional(),
    scanner_group_name: z.string().optional(),
    scanner_name: z.array(z.string()).optional(),
    scanner_name_added: z.array(z.string()).optional(),
    scanner_name_removed: z.array(z.string()).optional(),
    existsing_scanners: z.array(z.string()).optional(),
    webhook: zRegistryWebhookForSave.optional(),
    options: z.array(zRegistryOptionForSave).optional(),
    cloud_resources: z.array(z.string()).optional(),
    architecture: z.string().optional(),
    is_architecture_system_default: z.boolean().optional(),
    force_save: z.boolean().optional(),
    force_ootb: z.boolean().optional(),
    nexus_mtts_ff_enabled: z.boolean().optional()
});

export const zListRegistriesPagedInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListRegistriesPagedOutput: typeof zRegistryPage = zRegistryPage;

export const zGetRegistryInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetRegistryOutput: typeof zRegistry = zRegistry;

export const zUpdateRegistryInput: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    username: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    client_cert: z.ZodOptional<z.ZodString>;
    client_key: z.ZodOptional<z.ZodString>;
    prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    default_prefix: z.ZodOptional<z.ZodString>;
    image_s3_prefixes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    auto_pull: z.ZodOptional<z.ZodBoolean>;
    auto_pull_time: z.ZodOptional<z.ZodString>;
    auto_pull_interval: z.ZodOptional<z.ZodInt>;
    auto_pull_max: z.ZodOptional<z.ZodInt>;
    auto_pull_rescan: z.ZodOptional<z.ZodBoolean>;
    auto_pull_latest_xff_enabled: z.ZodOptional<z.ZodBoolean>;
    auto_scan_time: z.ZodOptional<typeof zRegistryAutoScanTimeForSave>;
    auto_cleanup: z.ZodOptional<z.ZodBoolean>;
    advanced_settings_cleanup: z.ZodOptional<z.ZodBoolean>;
    always_pull_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_repo_patterns_excluded: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tags_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_image_tag_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_max_tags: z.ZodOptional<z.ZodInt>;
    image_creation_date_condition: z.ZodOptional<z.ZodEnum<{ 'none': 'none'; 'image_age': 'image_age'; 'image_count': 'image_count' }>>;
    pull_image_age: z.ZodOptional<z.ZodString>;
    pull_image_count: z.ZodOptional<z.ZodInt>;
    registry_scan_timeout: z.ZodOptional<z.ZodInt>;
    scanner_type: z.ZodOptional<z.ZodEnum<{ 'any': 'any'; 'specific': 'specific' }>>;
    scanner_group_name: z.ZodOptional<z.ZodString>;
    scanner_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_added: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_removed: z.ZodOptional<z.ZodArray<z.ZodString>>;
    existsing_scanners: z.ZodOptional<z.ZodArray<z.ZodString>>;
    webhook: z.ZodOptional<typeof zRegistryWebhookForSave>;
    options: z.ZodOptional<z.ZodArray<typeof zRegistryOptionForSave>>;
    cloud_resources: z.ZodOptional<z.ZodArray<z.ZodString>>;
    architecture: z.ZodOptional<z.ZodString>;
    is_architecture_system_default: z.ZodOptional<z.ZodBoolean>;
    force_save: z.ZodOptional<z.ZodBoolean>;
    force_ootb: z.ZodOptional<z.ZodBoolean>;
    nexus_mtts_ff_enabled: z.ZodOptional<z.ZodBoolean>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    type: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    url: z.string().optional(),
    username: z.string().optional(),
    password: z.string().optional(),
    client_cert: z.string().optional(),
    client_key: z.string().optional(),
    prefixes: z.array(z.string()).optional(),
    default_prefix: z.string().optional(),
    image_s3_prefixes: z.array(z.string()).optional(),
    auto_pull: z.boolean().optional(),
    auto_pull_time: z.string().optional(),
    auto_pull_interval: z.int().optional(),
    auto_pull_max: z.int().optional(),
    auto_pull_rescan: z.boolean().optional(),
    auto_pull_latest_xff_enabled: z.boolean().optional(),
    auto_scan_time: zRegistryAutoScanTimeForSave.optional(),
    auto_cleanup: z.boolean().optional(),
    advanced_settings_cleanup: z.boolean().optional(),
    always_pull_patterns: z.array(z.string()).optional(),
    pull_repo_patterns: z.array(z.string()).optional(),
    pull_repo_patterns_excluded: z.array(z.string()).optional(),
    pull_tags_pattern: z.array(z.string()).optional(),
    pull_image_tag_pattern: z.array(z.string()).optional(),
    pull_max_tags: z.int().optional(),
    image_creation_date_condition: z.enum([
        'none',
        'image_age',
        'image_count'
    ]).optional(),
    pull_image_age: z.string().optional(),
    pull_image_count: z.int().optional(),
    registry_scan_timeout: z.int().optional(),
    scanner_type: z.enum(['any', 'specific']).optional(),
    scanner_group_name: z.string().optional(),
    scanner_name: z.array(z.string()).optional(),
    scanner_name_added: z.array(z.string()).optional(),
    scanner_name_removed: z.array(z.string()).optional(),
    existsing_scanners: z.array(z.string()).optional(),
    webhook: zRegistryWebhookForSave.optional(),
    options: z.array(zRegistryOptionForSave).optional(),
    cloud_resources: z.array(z.string()).optional(),
    architecture: z.string().optional(),
    is_architecture_system_default: z.boolean().optional(),
    force_save: z.boolean().optional(),
    force_ootb: z.boolean().optional(),
    nexus_mtts_ff_enabled: z.boolean().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteRegistryInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zStartImageScanInput: z.ZodObject<{
    registry: z.ZodString;
    image: z.ZodString;
    webhook_url: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    image: z.string(),
    webhook_url: z.string().optional()
});

export const zStartImageScanOutput: typeof zImageScanStart = zImageScanStart;

export const zGetImageScanStatusInput: z.ZodObject<{
    registry: z.ZodString;
    image: z.ZodString;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    image: z.string()
});

export const zGetImageScanStatusOutput: typeof zImageScanStatus = zImageScanStatus;

export const zGetImageScanResultInput: z.ZodObject<{
    registry: z.ZodString;
    image: z.ZodString;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    image: z.string()
});

export const zGetImageScanResultOutput: typeof zScanResult = zScanResult;

export const zListScanJobsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    statuses: z.ZodOptional<z.ZodArray<typeof zScanJobStatusInput>>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    statuses: z.array(zScanJobStatusInput).optional()
});

export const zListScanJobsOutput: typeof zScanJobPage = zScanJobPage;

export const zListScannersInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListScannersOutput: typeof zQueueScannerPage = zQueueScannerPage;

export const zGetScanQueueSummaryOutput: typeof zScanQueueSummary = zScanQueueSummary;

export const zCancelScanJobsInput: z.ZodObject<{
    jobs: z.ZodArray<typeof zScanJobRef>;
}, z.core.$strict> = z.strictObject({
    jobs: z.array(zScanJobRef)
});

export const zRequeueScanJobsInput: z.ZodObject<{
    jobs: z.ZodArray<typeof zScanJobRef>;
}, z.core.$strict> = z.strictObject({
    jobs: z.array(zScanJobRef)
});

export const zListImagesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    registry: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    include_totals: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    registry: z.string().optional(),
    repository: z.string().optional(),
    include_totals: z.boolean().optional()
});

export const zListImagesOutput: typeof zImagePage = zImagePage;

export const zRegisterImageInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodOptional<z.ZodString>;
    tag: z.ZodOptional<z.ZodString>;
    image: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    repository: z.string().optional(),
    tag: z.string().optional(),
    image: z.string().optional()
});

export const zGetImageInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255)
});

export const zGetImageOutput: typeof zImage = zImage;

export const zDeleteImageInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255)
});

export const zListImageVulnerabilitiesInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    skip_count: z.ZodOptional<z.ZodBoolean>;
    show_negligible: z.ZodOptional<z.ZodBoolean>;
    include_vpatch_info: z.ZodOptional<z.ZodBoolean>;
    hide_base_image: z.ZodOptional<z.ZodBoolean>;
    severity: z.ZodOptional<typeof zVulnerabilitySeverityInput>;
    severities: z.ZodOptional<z.ZodArray<typeof zVulnerabilitySeverityInput>>;
    text_search: z.ZodOptional<z.ZodString>;
    acknowledge_status: z.ZodOptional<z.ZodBoolean>;
    first_found_date: z.ZodOptional<z.ZodString>;
    use_cvss3: z.ZodOptional<z.ZodBoolean>;
    columns_name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    skip_count: z.boolean().optional(),
    show_negligible: z.boolean().optional(),
    include_vpatch_info: z.boolean().optional(),
    hide_base_image: z.boolean().optional(),
    severity: zVulnerabilitySeverityInput.optional(),
    severities: z.array(zVulnerabilitySeverityInput).optional(),
    text_search: z.string().optional(),
    acknowledge_status: z.boolean().optional(),
    first_found_date: z.string().optional(),
    use_cvss3: z.boolean().optional(),
    columns_name: z.string().optional()
});

export const zListImageVulnerabilitiesOutput: typeof zVulnerabilityPage = zVulnerabilityPage;

export const zListImageScanHistoryInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListImageScanHistoryOutput: typeof zImageScanHistoryPage = zImageScanHistoryPage;

export const zListImageSensitiveDataInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageSensitiveDataOutput: typeof zImageSensitiveDataPage = zImageSensitiveDataPage;

export const zListImageResourcesInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    order_by: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    order_by: z.string().optional()
});

export const zListImageResourcesOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zExportImagesInput: z.ZodObject<{
    images: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    images: z.array(z.string())
});

export const zExportImagesOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListImageMalwareInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageMalwareOutput: typeof zImageMalwarePage = zImageMalwarePage;

export const zListImageLayersInput: z.ZodObject<{
    registry: z.ZodString;
    repository: z.ZodString;
    tag: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageLayersOutput: typeof zImageLayerPage = zImageLayerPage;

export const zDeleteImagesByUidInput: z.ZodObject<{
    uids: z.ZodArray<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    uids: z.array(z.int())
});

export const zRegisterImagesInput: z.ZodObject<{
    images: z.ZodArray<typeof zImageForRegister>;
}, z.core.$strict> = z.strictObject({
    images: z.array(zImageForRegister)
});

export const zRescanImagesInput: z.ZodObject<{
    full_rescan: z.ZodOptional<z.ZodBoolean>;
    images: z.ZodArray<typeof zImageForRescan>;
}, z.core.$strict> = z.strictObject({
    full_rescan: z.boolean().optional(),
    images: z.array(zImageForRescan)
});

export const zAllowImagesInput: z.ZodObject<{
    comment: z.ZodOptional<z.ZodString>;
    images: z.ZodArray<typeof zImageRef>;
}, z.core.$strict> = z.strictObject({
    comment: z.string().optional(),
    images: z.array(zImageRef)
});

export const zBlockImagesInput: z.ZodObject<{
    comment: z.ZodOptional<z.ZodString>;
    images: z.ZodArray<typeof zImageRef>;
}, z.core.$strict> = z.strictObject({
    comment: z.string().optional(),
    images: z.array(zImageRef)
});

export const zListRepositoriesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    registry: z.ZodOptional<z.ZodString>;
    scope: z.ZodOptional<z.ZodString>;
    include_totals: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    registry: z.string().optional(),
    scope: z.string().optional(),
    include_totals: z.boolean().optional()
});

export const zListRepositoriesOutput: typeof zRepositoryPage = zRepositoryPage;

export const zDeleteRepositoryInput: z.ZodObject<{
    registry: z.ZodString;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    registry: z.string(),
    name: z.string()
});

export const zGetRiskCountsOutput: typeof zRiskCounts = zRiskCounts;

export const zListVulnerabilitiesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    skip_count: z.ZodOptional<z.ZodBoolean>;
    registry_name: z.ZodOptional<z.ZodString>;
    image_name: z.ZodOptional<z.ZodString>;
    image_name_exact_match: z.ZodOptional<z.ZodBoolean>;
    digest: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<typeof zVulnerabilitySeverityInput>;
    severities: z.ZodOptional<z.ZodArray<typeof zVulnerabilitySeverityInput>>;
    scope: z.ZodOptional<z.ZodString>;
    cluster: z.ZodOptional<z.ZodString>;
    namespace_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
    has_workloads: z.ZodOptional<z.ZodBoolean>;
    text_search: z.ZodOptional<z.ZodString>;
    acknowledge_status: z.ZodOptional<z.ZodBoolean>;
    first_found_date: z.ZodOptional<z.ZodString>;
    show_negligible: z.ZodOptional<z.ZodBoolean>;
    include_vpatch_info: z.ZodOptional<z.ZodBoolean>;
    hide_base_image: z.ZodOptional<z.ZodBoolean>;
    use_cvss3: z.ZodOptional<z.ZodBoolean>;
    columns_name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    skip_count: z.boolean().optional(),
    registry_name: z.string().optional(),
    image_name: z.string().optional(),
    image_name_exact_match: z.boolean().optional(),
    digest: z.string().optional(),
    severity: zVulnerabilitySeverityInput.optional(),
    severities: z.array(zVulnerabilitySeverityInput).optional(),
    scope: z.string().optional(),
    cluster: z.string().optional(),
    namespace_names: z.array(z.string()).optional(),
    has_workloads: z.boolean().optional(),
    text_search: z.string().optional(),
    acknowledge_status: z.boolean().optional(),
    first_found_date: z.string().optional(),
    show_negligible: z.boolean().optional(),
    include_vpatch_info: z.boolean().optional(),
    hide_base_image: z.boolean().optional(),
    use_cvss3: z.boolean().optional(),
    columns_name: z.string().optional()
});

export const zListVulnerabilitiesOutput: typeof zVulnerabilityPage = zVulnerabilityPage;

export const zListAcknowledgementsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    fix_availability: z.ZodOptional<z.ZodBoolean>;
    text_search: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    fix_availability: z.boolean().optional(),
    text_search: z.string().optional()
});

export const zListAcknowledgementsOutput: typeof zAcknowledgementPage = zAcknowledgementPage;

export const zCreateAcknowledgementsInput: z.ZodObject<{
    comment: z.ZodString;
    issues: z.ZodArray<typeof zAcknowledgementForSave>;
}, z.core.$strict> = z.strictObject({
    comment: z.string(),
    issues: z.array(zAcknowledgementForSave)
});

export const zDeleteAcknowledgementsInput: z.ZodObject<{
    comment: z.ZodOptional<z.ZodString>;
    issues: z.ZodArray<typeof zAcknowledgementForSave>;
}, z.core.$strict> = z.strictObject({
    comment: z.string().optional(),
    issues: z.array(zAcknowledgementForSave)
});

export const zListExportColumnsInput: z.ZodObject<{
    entity: z.ZodEnum<{ 'images': 'images'; 'hosts': 'hosts'; 'functions': 'functions'; 'containers': 'containers' }>;
}, z.core.$strict> = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ])
});

export const zListExportColumnsOutput: z.ZodNullable<z.ZodArray<typeof zExportColumnGroup>> = z.array(zExportColumnGroup).nullable();

export const zListExportersInput: z.ZodObject<{
    entity: z.ZodEnum<{ 'images': 'images'; 'hosts': 'hosts'; 'functions': 'functions'; 'containers': 'containers' }>;
}, z.core.$strict> = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ])
});

export const zListExportersOutput: z.ZodObject<{
    result: z.ZodArray<typeof zExporter>;
}, z.core.$loose> = z.looseObject({
    result: z.array(zExporter)
});

export const zStartVulnerabilityExportInput: z.ZodObject<{
    entity: z.ZodEnum<{ 'images': 'images'; 'hosts': 'hosts'; 'functions': 'functions'; 'containers': 'containers' }>;
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    columns_name: z.ZodOptional<z.ZodString>;
    columns: z.ZodOptional<z.ZodString>;
    filter: z.ZodOptional<typeof zVulnerabilityExportFilter>;
    application_scope: z.ZodOptional<z.ZodString>;
    order_by: z.ZodOptional<z.ZodString>;
    split_files_by: z.ZodOptional<z.ZodString>;
    split_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ]),
    name: z.string(),
    description: z.string().optional(),
    columns_name: z.string().optional(),
    columns: z.string().optional(),
    filter: zVulnerabilityExportFilter.optional(),
    application_scope: z.string().optional(),
    order_by: z.string().optional(),
    split_files_by: z.string().optional(),
    split_size: z.int().optional()
});

export const zStartVulnerabilityExportOutput: typeof zVulnerabilityExportToken = zVulnerabilityExportToken;

export const zGetVulnerabilityExportJobInput: z.ZodObject<{
    entity: z.ZodEnum<{ 'images': 'images'; 'hosts': 'hosts'; 'functions': 'functions'; 'containers': 'containers' }>;
    token: z.ZodString;
}, z.core.$strict> = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ]),
    token: z.string()
});

export const zGetVulnerabilityExportJobOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zStreamVulnerabilityExportInput: z.ZodObject<{
    entity: z.ZodEnum<{ 'images': 'images'; 'hosts': 'hosts'; 'functions': 'functions'; 'containers': 'containers' }>;
    token: z.ZodString;
}, z.core.$strict> = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ]),
    token: z.string()
});

export const zListInventoryImagesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    scope: z.ZodOptional<z.ZodString>;
    first_found_date: z.ZodOptional<z.ZodString>;
    has_workloads: z.ZodOptional<z.ZodBoolean>;
    registry_name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    scope: z.string().optional(),
    first_found_date: z.string().optional(),
    has_workloads: z.boolean().optional(),
    registry_name: z.string().optional()
});

export const zListInventoryImagesOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    result: z.ZodArray<typeof zInventoryImage>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    query: z.record(z.string(), z.unknown()).nullish(),
    result: z.array(zInventoryImage)
});

export const zCountInventoryImagesInput: z.ZodObject<{
    scope: z.ZodOptional<z.ZodString>;
    first_found_date: z.ZodOptional<z.ZodString>;
    has_workloads: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    scope: z.string().optional(),
    first_found_date: z.string().optional(),
    has_workloads: z.boolean().optional()
});

export const zCountInventoryImagesOutput: typeof zInventoryCount = zInventoryCount;

export const zListInventoryVmsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    scope: z.ZodOptional<z.ZodString>;
    use_estimated_count: z.ZodOptional<z.ZodBoolean>;
    skip_count: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    scope: z.string().optional(),
    use_estimated_count: z.boolean().optional(),
    skip_count: z.boolean().optional()
});

export const zListInventoryVmsOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    result: z.ZodArray<typeof zInventoryVm>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    query: z.record(z.string(), z.unknown()).nullish(),
    result: z.array(zInventoryVm)
});

export const zCountInventoryVmsInput: z.ZodObject<{
    scope: z.ZodOptional<z.ZodString>;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    use_estimated_count: z.ZodOptional<z.ZodBoolean>;
    skip_count: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    scope: z.string().optional(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    use_estimated_count: z.boolean().optional(),
    skip_count: z.boolean().optional()
});

export const zCountInventoryVmsOutput: typeof zInventoryCount = zInventoryCount;

export const zListInventoryCodeRepositoriesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    scope: z.ZodOptional<z.ZodString>;
    use_estimated_count: z.ZodOptional<z.ZodBoolean>;
    skip_count: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    scope: z.string().optional(),
    use_estimated_count: z.boolean().optional(),
    skip_count: z.boolean().optional()
});

export const zListInventoryCodeRepositoriesOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    result: z.ZodArray<typeof zInventoryCodeRepository>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    query: z.record(z.string(), z.unknown()).nullish(),
    result: z.array(zInventoryCodeRepository)
});

export const zListKubernetesResourcesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListKubernetesResourcesOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(z.record(z.string(), z.unknown()))
});

export const zGetResourceHierarchyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListNamespacesInput: z.ZodObject<{
    orderby: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    orderby: z.string().optional()
});

export const zListNamespacesOutput: z.ZodObject<{
    result: z.ZodArray<typeof zNamespaceName>;
}, z.core.$loose> = z.looseObject({
    result: z.array(zNamespaceName)
});

export const zListContainersInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    scope: z.ZodOptional<z.ZodString>;
    cluster: z.ZodOptional<z.ZodString>;
    namespace: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    scope: z.string().optional(),
    cluster: z.string().optional(),
    namespace: z.string().optional(),
    status: z.string().optional()
});

export const zListContainersOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    result: z.ZodArray<typeof zContainer>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    query: z.record(z.string(), z.unknown()).nullish(),
    result: z.array(zContainer)
});

export const zListContainersV1Input: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    groupby: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    registered: z.ZodOptional<z.ZodBoolean>;
    namespace: z.ZodOptional<z.ZodString>;
    order_by: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    groupby: z.string().optional(),
    status: z.string().optional(),
    registered: z.boolean().optional(),
    namespace: z.string().optional(),
    order_by: z.string().optional()
});

export const zListContainersV1Output: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<typeof zContainerV1Query>>;
    result: z.ZodArray<typeof zContainerV1>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    query: zContainerV1Query.nullish(),
    result: z.array(zContainerV1)
});

export const zInspectContainerInput: z.ZodObject<{
    id: z.ZodString;
    host_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    host_id: z.string()
});

export const zInspectContainerOutput: typeof zContainerDetail = zContainerDetail;

export const zListHostsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    type: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    batch_name: z.ZodOptional<z.ZodString>;
    scope: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    type: z.string().optional(),
    status: z.string().optional(),
    batch_name: z.string().optional(),
    scope: z.string().optional()
});

export const zListHostsOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<typeof zHostQuery>>;
    result: z.ZodArray<typeof zHost>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    query: zHostQuery.nullish(),
    result: z.array(zHost)
});

export const zGetHostInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetHostOutput: typeof zHostDetail = zHostDetail;

export const zListHostVulnerabilitiesInput: z.ZodObject<{
    id: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    severity: z.ZodOptional<z.ZodString>;
    include_vpatch_info: z.ZodOptional<z.ZodBoolean>;
    skip_count: z.ZodOptional<z.ZodBoolean>;
    hide_base_image: z.ZodOptional<z.ZodBoolean>;
    node_id: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    severity: z.string().optional(),
    include_vpatch_info: z.boolean().optional(),
    skip_count: z.boolean().optional(),
    hide_base_image: z.boolean().optional(),
    node_id: z.string().optional()
});

export const zListHostVulnerabilitiesOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zHostVulnerability>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zHostVulnerability)
});

export const zListHostMalwareInput: z.ZodObject<{
    id: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListHostMalwareOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zHostMalware>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zHostMalware)
});

export const zListHostImagesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    orderby: z.ZodOptional<z.ZodString>;
    scope: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    orderby: z.string().optional(),
    scope: z.string().optional()
});

export const zListHostImagesOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    result: z.ZodArray<typeof zHostImage>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    result: z.array(zHostImage)
});

export const zGetBenchResultsInput: z.ZodObject<{
    host_id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    host_id: z.string()
});

export const zGetBenchResultsOutput: typeof zBenchResults = zBenchResults;

export const zGetHostStatusInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetHostStatusOutput: typeof zHostStatus = zHostStatus;

export const zListInfrastructureInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    search: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    enforced: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    search: z.string().optional(),
    type: z.string().optional(),
    enforced: z.boolean().optional()
});

export const zListInfrastructureOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    query: z.ZodOptional<z.ZodNullable<typeof zInfrastructureQuery>>;
    result: z.ZodArray<typeof zInfrastructure>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    query: zInfrastructureQuery.nullish(),
    result: z.array(zInfrastructure)
});

export const zGetInfrastructureInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetInfrastructureOutput: typeof zInfrastructure = zInfrastructure;

export const zGetInfrastructureByNameInput: z.ZodObject<{
    type: z.ZodString;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    type: z.string(),
    name: z.string()
});

export const zGetInfrastructureByNameOutput: typeof zInfrastructure = zInfrastructure;

export const zListFunctionsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListFunctionsOutput: z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    more_data_all_pages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    is_estimated_count: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    is_partial_data: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    query: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    result: z.ZodArray<typeof zServerlessFunction>;
}, z.core.$loose> = z.looseObject({
    count: z.int().nullish(),
    page: z.int().nullish(),
    pagesize: z.int().nullish(),
    more_data_all_pages: z.int().nullish(),
    is_estimated_count: z.boolean().nullish(),
    is_partial_data: z.boolean().nullish(),
    query: z.record(z.string(), z.unknown()).nullish(),
    result: z.array(zServerlessFunction)
});

export const zListServerlessApplicationsOutput: z.ZodObject<{
    project: z.ZodArray<typeof zServerlessApplication>;
}, z.core.$loose> = z.looseObject({
    project: z.array(zServerlessApplication)
});

export const zCreateServerlessApplicationInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    compute_provider: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<3>, z.ZodLiteral<5>]>;
    region: z.ZodOptional<z.ZodString>;
    username: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    subscription_id: z.ZodOptional<z.ZodString>;
    tenant_id: z.ZodOptional<z.ZodString>;
    cloud_project: z.ZodOptional<z.ZodString>;
    external_id: z.ZodOptional<z.ZodString>;
    role_arn: z.ZodOptional<z.ZodString>;
    sqs_url: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    lastupdate: z.ZodOptional<z.ZodInt>;
    auto_pull: z.ZodOptional<z.ZodBoolean>;
    auto_pull_time: z.ZodOptional<z.ZodString>;
    auto_pull_max: z.ZodOptional<z.ZodInt>;
    auto_pull_pattern: z.ZodOptional<z.ZodString>;
    pull_tags_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tags_pattern_excluded: z.ZodOptional<z.ZodArray<z.ZodString>>;
    include_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    exclude_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_type: z.ZodOptional<z.ZodEnum<{ 'any': 'any'; 'specific': 'specific' }>>;
    scanner_group_name: z.ZodOptional<z.ZodString>;
    scanner_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_added: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_removed: z.ZodOptional<z.ZodArray<z.ZodString>>;
    existsing_scanners: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    compute_provider: z.union([
        z.literal(1),
        z.literal(3),
        z.literal(5)
    ]),
    region: z.string().optional(),
    username: z.string().optional(),
    password: z.string().optional(),
    subscription_id: z.string().optional(),
    tenant_id: z.string().optional(),
    cloud_project: z.string().optional(),
    external_id: z.string().optional(),
    role_arn: z.string().optional(),
    sqs_url: z.string().optional(),
    author: z.string().optional(),
    lastupdate: z.int().optional(),
    auto_pull: z.boolean().optional(),
    auto_pull_time: z.string().optional(),
    auto_pull_max: z.int().optional(),
    auto_pull_pattern: z.string().optional(),
    pull_tags_pattern: z.array(z.string()).optional(),
    pull_tags_pattern_excluded: z.array(z.string()).optional(),
    include_tags: z.array(z.string()).optional(),
    exclude_tags: z.array(z.string()).optional(),
    scanner_type: z.enum(['any', 'specific']).optional(),
    scanner_group_name: z.string().optional(),
    scanner_name: z.array(z.string()).optional(),
    scanner_name_added: z.array(z.string()).optional(),
    scanner_name_removed: z.array(z.string()).optional(),
    existsing_scanners: z.array(z.string()).optional()
});

export const zCreateServerlessApplicationOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetServerlessApplicationInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetServerlessApplicationOutput: typeof zServerlessApplication = zServerlessApplication;

export const zUpdateServerlessApplicationInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    compute_provider: z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<3>, z.ZodLiteral<5>]>;
    region: z.ZodOptional<z.ZodString>;
    username: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    subscription_id: z.ZodOptional<z.ZodString>;
    tenant_id: z.ZodOptional<z.ZodString>;
    cloud_project: z.ZodOptional<z.ZodString>;
    external_id: z.ZodOptional<z.ZodString>;
    role_arn: z.ZodOptional<z.ZodString>;
    sqs_url: z.ZodOptional<z.ZodString>;
    author: z.ZodOptional<z.ZodString>;
    lastupdate: z.ZodOptional<z.ZodInt>;
    auto_pull: z.ZodOptional<z.ZodBoolean>;
    auto_pull_time: z.ZodOptional<z.ZodString>;
    auto_pull_max: z.ZodOptional<z.ZodInt>;
    auto_pull_pattern: z.ZodOptional<z.ZodString>;
    pull_tags_pattern: z.ZodOptional<z.ZodArray<z.ZodString>>;
    pull_tags_pattern_excluded: z.ZodOptional<z.ZodArray<z.ZodString>>;
    include_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    exclude_tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_type: z.ZodOptional<z.ZodEnum<{ 'any': 'any'; 'specific': 'specific' }>>;
    scanner_group_name: z.ZodOptional<z.ZodString>;
    scanner_name: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_added: z.ZodOptional<z.ZodArray<z.ZodString>>;
    scanner_name_removed: z.ZodOptional<z.ZodArray<z.ZodString>>;
    existsing_scanners: z.ZodOptional<z.ZodArray<z.ZodString>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    compute_provider: z.union([
        z.literal(1),
        z.literal(3),
        z.literal(5)
    ]),
    region: z.string().optional(),
    username: z.string().optional(),
    password: z.string().optional(),
    subscription_id: z.string().optional(),
    tenant_id: z.string().optional(),
    cloud_project: z.string().optional(),
    external_id: z.string().optional(),
    role_arn: z.string().optional(),
    sqs_url: z.string().optional(),
    author: z.string().optional(),
    lastupdate: z.int().optional(),
    auto_pull: z.boolean().optional(),
    auto_pull_time: z.string().optional(),
    auto_pull_max: z.int().optional(),
    auto_pull_pattern: z.string().optional(),
    pull_tags_pattern: z.array(z.string()).optional(),
    pull_tags_pattern_excluded: z.array(z.string()).optional(),
    include_tags: z.array(z.string()).optional(),
    exclude_tags: z.array(z.string()).optional(),
    scanner_type: z.enum(['any', 'specific']).optional(),
    scanner_group_name: z.string().optional(),
    scanner_name: z.array(z.string()).optional(),
    scanner_name_added: z.array(z.string()).optional(),
    scanner_name_removed: z.array(z.string()).optional(),
    existsing_scanners: z.array(z.string()).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateServerlessApplicationOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteServerlessApplicationInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zDeleteServerlessApplicationOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListEnforcerGroupsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    orderby: z.ZodOptional<z.ZodString>;
    scope: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    orderby: z.string().optional(),
    scope: z.string().optional()
});

export const zListEnforcerGroupsOutput: typeof zEnforcerGroupList = zEnforcerGroupList;

export const zUpdateEnforcerGroupInput: z.ZodObject<{
    update_enforcers: z.ZodOptional<z.ZodBoolean>;
    body: typeof zEnforcerGroupInput;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    update_enforcers: z.boolean().optional(),
    body: zEnforcerGroupInput,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zCreateEnforcerGroupInput: z.ZodObject<{
    body: typeof zEnforcerGroupInput;
}, z.core.$strict> = z.strictObject({
    body: zEnforcerGroupInput
});

export const zCreateEnforcerGroupOutput: typeof zEnforcerGroup = zEnforcerGroup;

export const zGetEnforcerGroupInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetEnforcerGroupOutput: typeof zEnforcerGroup = zEnforcerGroup;

export const zDeleteEnforcerGroupInput: z.ZodObject<{
    id: z.ZodString;
    delete_related: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    delete_related: z.boolean().optional()
});

/**
 * The gateways.
 */
export const zListGatewaysOutput: z.ZodArray<typeof zGateway> = z.array(zGateway);

export const zGetGatewayInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetGatewayOutput: typeof zGateway = zGateway;

export const zListScannerGroupsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListScannerGroupsOutput: typeof zScannerGroupPage = zScannerGroupPage;

export const zCreateScannerGroupInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    os_type: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tokens: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    os_type: z.string().optional(),
    type: z.string().optional(),
    registries: z.array(z.string()).optional(),
    application_scopes: z.array(z.string()).optional(),
    tokens: z.array(z.string()).optional()
});

export const zDeleteScannerGroupsInput: z.ZodObject<{
    body: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    body: z.array(z.string())
});

export const zGetScannerGroupInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetScannerGroupOutput: typeof zScannerGroup = zScannerGroup;

export const zUpdateScannerGroupInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    os_type: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    registries: z.ZodOptional<z.ZodArray<z.ZodString>>;
    application_scopes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tokens: z.ZodOptional<z.ZodArray<z.ZodString>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    os_type: z.string().optional(),
    type: z.string().optional(),
    registries: z.array(z.string()).optional(),
    application_scopes: z.array(z.string()).optional(),
    tokens: z.array(z.string()).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zMigrateScannerGroupInput: z.ZodObject<{
    body: typeof zScannerGroupForMigration;
}, z.core.$strict> = z.strictObject({
    body: zScannerGroupForMigration
});

export const zListAssurancePoliciesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    identifiers_only: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    identifiers_only: z.boolean().optional()
});

export const zListAssurancePoliciesOutput: typeof zAssurancePolicyPage = zAssurancePolicyPage;

export const zListAssurancePoliciesOfKindInput: z.ZodObject<{
    kind: z.ZodEnum<{ 'host': 'host'; 'image': 'image'; 'function': 'function'; 'kubernetes': 'kubernetes'; 'cf_application': 'cf_application' }>;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListAssurancePoliciesOfKindOutput: typeof zAssurancePolicyPage = zAssurancePolicyPage;

export const zCreateAssurancePolicyInput: z.ZodObject<{
    kind: z.ZodEnum<{ 'host': 'host'; 'image': 'image'; 'function': 'function'; 'kubernetes': 'kubernetes'; 'cf_application': 'cf_application' }>;
    body: typeof zAssurancePolicyInput;
}, z.core.$strict> = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    body: zAssurancePolicyInput
});

export const zGetAssurancePolicyInput: z.ZodObject<{
    kind: z.ZodEnum<{ 'host': 'host'; 'image': 'image'; 'function': 'function'; 'kubernetes': 'kubernetes'; 'cf_application': 'cf_application' }>;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    name: z.string()
});

export const zGetAssurancePolicyOutput: typeof zAssurancePolicy = zAssurancePolicy;

export const zUpdateAssurancePolicyInput: z.ZodObject<{
    kind: z.ZodEnum<{ 'host': 'host'; 'image': 'image'; 'function': 'function'; 'kubernetes': 'kubernetes'; 'cf_application': 'cf_application' }>;
    name: z.ZodString;
    body: typeof zAssurancePolicyInput;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    name: z.string(),
    body: zAssurancePolicyInput,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteAssurancePolicyInput: z.ZodObject<{
    kind: z.ZodEnum<{ 'host': 'host'; 'image': 'image'; 'function': 'function'; 'kubernetes': 'kubernetes'; 'cf_application': 'cf_application' }>;
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    name: z.string()
});

export const zListImageAssurancePoliciesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageAssurancePoliciesOutput: typeof zImageAssurancePolicyPage = zImageAssurancePolicyPage;

export const zCreateImageAssurancePolicyInput: z.ZodObject<{
    body: typeof zImageAssurancePolicyInput;
}, z.core.$strict> = z.strictObject({
    body: zImageAssurancePolicyInput
});

export const zGetImageAssurancePolicyInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetImageAssurancePolicyOutput: typeof zImageAssurancePolicy = zImageAssurancePolicy;

export const zListImagePermissionsOutput: typeof zImagePermissions = zImagePermissions;

/**
 * The scripts.
 */
export const zListAssuranceScriptsOutput: z.ZodArray<typeof zAssuranceScript> = z.array(zAssuranceScript);

export const zCreateAssuranceScriptInput: z.ZodObject<{
    body: z.ZodArray<typeof zAssuranceScriptForCreate>;
}, z.core.$strict> = z.strictObject({
    body: z.array(zAssuranceScriptForCreate).min(1)
});

/**
 * The scripts as stored.
 */
export const zCreateAssuranceScriptOutput: z.ZodArray<typeof zAssuranceScript> = z.array(zAssuranceScript);

export const zGetAssuranceScriptInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetAssuranceScriptOutput: typeof zAssuranceScript = zAssuranceScript;

export const zUpdateAssuranceScriptInput: z.ZodObject<{
    id: z.ZodString;
    script_id: z.ZodString;
    name: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    engine: z.ZodString;
    path: z.ZodString;
    snippet: z.ZodString;
    kind: z.ZodString;
    type: z.ZodOptional<z.ZodString>;
    severity: z.ZodOptional<z.ZodString>;
    overwrite: z.ZodOptional<z.ZodBoolean>;
    custom: z.ZodOptional<z.ZodUnknown>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    script_id: z.string(),
    name: z.string(),
    title: z.string().optional(),
    description: z.string().optional(),
    engine: z.string(),
    path: z.string(),
    snippet: z.string(),
    kind: z.string(),
    type: z.string().optional(),
    severity: z.string().optional(),
    overwrite: z.boolean().optional(),
    custom: z.unknown().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteAssuranceScriptInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zListRuntimePoliciesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListRuntimePoliciesOutput: typeof zRuntimePolicyPage = zRuntimePolicyPage;

export const zCreateRuntimePolicyInput: z.ZodObject<{
    body: typeof zRuntimePolicyInput;
}, z.core.$strict> = z.strictObject({
    body: zRuntimePolicyInput
});

export const zCreateRuntimePolicyOutput: typeof zRuntimePolicy = zRuntimePolicy;

export const zGetRuntimePolicyInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetRuntimePolicyOutput: typeof zRuntimePolicy = zRuntimePolicy;

export const zUpdateRuntimePolicyInput: z.ZodObject<{
    name: z.ZodString;
    body: typeof zRuntimePolicyInput;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    body: zRuntimePolicyInput,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteRuntimePolicyInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zListFirewallPoliciesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListFirewallPoliciesOutput: typeof zFirewallPolicyPage = zFirewallPolicyPage;

export const zCreateFirewallPolicyInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    block_icmp_ping: z.ZodOptional<z.ZodBoolean>;
    block_metadata_service: z.ZodOptional<z.ZodBoolean>;
    inbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
    outbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
}, z.core.$strict> = z.strictObject({
    name: z.string().max(128).regex(/^[^\/]*$/),
    description: z.string().optional(),
    type: z.string().optional(),
    version: z.string().optional(),
    block_icmp_ping: z.boolean().optional(),
    block_metadata_service: z.boolean().optional(),
    inbound_networks: z.array(zFirewallRuleForWrite).optional(),
    outbound_networks: z.array(zFirewallRuleForWrite).optional()
});

export const zGetFirewallPolicyInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetFirewallPolicyOutput: typeof zFirewallPolicy = zFirewallPolicy;

export const zUpdateFirewallPolicyInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    block_icmp_ping: z.ZodOptional<z.ZodBoolean>;
    block_metadata_service: z.ZodOptional<z.ZodBoolean>;
    inbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
    outbound_networks: z.ZodOptional<z.ZodArray<typeof zFirewallRuleForWrite>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    type: z.string().optional(),
    version: z.string().optional(),
    block_icmp_ping: z.boolean().optional(),
    block_metadata_service: z.boolean().optional(),
    inbound_networks: z.array(zFirewallRuleForWrite).optional(),
    outbound_networks: z.array(zFirewallRuleForWrite).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteFirewallPolicyInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zListServicesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListServicesOutput: typeof zServicePage = zServicePage;

export const zCreateServiceInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    application_scopes: z.ZodArray<z.ZodString>;
    policies: z.ZodArray<z.ZodString>;
    local_policies: z.ZodOptional<z.ZodArray<typeof zServiceLocalPolicyForWrite>>;
    membership_rules: typeof zServiceMembershipRulesForWrite;
    enforce: z.ZodOptional<z.ZodBoolean>;
    monitoring: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().max(500).optional(),
    application_scopes: z.array(z.string()),
    policies: z.array(z.string()),
    local_policies: z.array(zServiceLocalPolicyForWrite).optional(),
    membership_rules: zServiceMembershipRulesForWrite,
    enforce: z.boolean().optional(),
    monitoring: z.boolean().optional()
});

export const zGetServiceInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetServiceOutput: typeof zService = zService;

export const zUpdateServiceInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    application_scopes: z.ZodArray<z.ZodString>;
    policies: z.ZodArray<z.ZodString>;
    local_policies: z.ZodOptional<z.ZodArray<typeof zServiceLocalPolicyForWrite>>;
    membership_rules: typeof zServiceMembershipRulesForWrite;
    enforce: z.ZodOptional<z.ZodBoolean>;
    monitoring: z.ZodOptional<z.ZodBoolean>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().max(500).optional(),
    application_scopes: z.array(z.string()),
    policies: z.array(z.string()),
    local_policies: z.array(zServiceLocalPolicyForWrite).optional(),
    membership_rules: zServiceMembershipRulesForWrite,
    enforce: z.boolean().optional(),
    monitoring: z.boolean().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteServiceInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zListResponsePoliciesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    scope: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    scope: z.string().optional(),
    title: z.string().optional()
});

export const zListResponsePoliciesOutput: typeof zResponsePolicyList = zResponsePolicyList;

export const zCreateResponsePolicyInput: z.ZodObject<{
    title: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    enabled: z.ZodBoolean;
    trigger: z.ZodObject<{
        predefined: z.ZodOptional<z.ZodString>;
        input: z.ZodOptional<z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            attributes: z.ZodOptional<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                operation: z.ZodString;
                value: z.ZodString;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        custom: z.ZodOptional<z.ZodObject<{
            rego: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    application_scopes: z.ZodArray<z.ZodString>;
    outputs: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        type: z.ZodString;
        template: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict> = z.strictObject({
    title: z.string(),
    description: z.string().optional(),
    enabled: z.boolean(),
    trigger: z.strictObject({
        predefined: z.string().optional(),
        input: z.strictObject({
            name: z.string().optional(),
            attributes: z.array(z.strictObject({
                name: z.string(),
                operation: z.string(),
                value: z.string()
            })).optional()
        }).optional(),
        custom: z.strictObject({
            rego: z.string().optional()
        }).optional()
    }),
    application_scopes: z.array(z.string()),
    outputs: z.array(z.strictObject({
        name: z.string(),
        type: z.string(),
        template: z.string().optional()
    }))
});

export const zCreateResponsePolicyOutput: typeof zResponsePolicy = zResponsePolicy;

export const zDeleteResponsePoliciesOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetResponsePolicyConfigOutput: typeof zResponsePolicyConfig = zResponsePolicyConfig;

export const zGetResponsePolicyInput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    id: z.int()
});

export const zGetResponsePolicyOutput: typeof zResponsePolicy = zResponsePolicy;

export const zUpdateResponsePolicyInput: z.ZodObject<{
    id: z.ZodInt;
    title: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    enabled: z.ZodBoolean;
    trigger: z.ZodObject<{
        predefined: z.ZodOptional<z.ZodString>;
        input: z.ZodOptional<z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            attributes: z.ZodOptional<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                operation: z.ZodString;
                value: z.ZodString;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        custom: z.ZodOptional<z.ZodObject<{
            rego: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    application_scopes: z.ZodArray<z.ZodString>;
    outputs: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        type: z.ZodString;
        template: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: z.int(),
    title: z.string(),
    description: z.string().optional(),
    enabled: z.boolean(),
    trigger: z.strictObject({
        predefined: z.string().optional(),
        input: z.strictObject({
            name: z.string().optional(),
            attributes: z.array(z.strictObject({
                name: z.string(),
                operation: z.string(),
                value: z.string()
            })).optional()
        }).optional(),
        custom: z.strictObject({
            rego: z.string().optional()
        }).optional()
    }),
    application_scopes: z.array(z.string()),
    outputs: z.array(z.strictObject({
        name: z.string(),
        type: z.string(),
        template: z.string().optional()
    })),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateResponsePolicyOutput: typeof zResponsePolicy = zResponsePolicy;

export const zDeleteResponsePolicyInput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    id: z.int()
});

export const zSetResponsePolicyStatusInput: z.ZodObject<{
    id: z.ZodInt;
    enabled: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    id: z.int(),
    enabled: z.boolean()
});

export const zSetResponsePolicyStatusOutput: typeof zResponsePolicy = zResponsePolicy;

/**
 * The users.
 */
export const zListUsersOutput: z.ZodArray<typeof zUser> = z.array(zUser);

export const zCreateUserInput: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    email: z.ZodOptional<z.ZodString>;
    password: z.ZodString;
    passwordConfirm: z.ZodString;
    roles: z.ZodArray<z.ZodString>;
    first_time: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().min(8),
    passwordConfirm: z.string(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional()
});

export const zGetUserInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetUserOutput: typeof zUser = zUser;

export const zUpdateUserInput: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodOptional<z.ZodString>;
    email: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    passwordConfirm: z.ZodOptional<z.ZodString>;
    roles: z.ZodArray<z.ZodString>;
    first_time: z.ZodOptional<z.ZodBoolean>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().optional(),
    passwordConfirm: z.string().optional(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteUserInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zChangeUserPasswordInput: z.ZodObject<{
    name: z.ZodString;
    new_password: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    new_password: z.string()
});

export const zListRolesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListRolesOutput: typeof zRolePage = zRolePage;

export const zCreateRoleInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    permission: z.ZodString;
    scopes: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    permission: z.string(),
    scopes: z.array(z.string())
});

export const zGetRoleInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetRoleOutput: typeof zRole = zRole;

export const zUpdateRoleInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    permission: z.ZodString;
    scopes: z.ZodArray<z.ZodString>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    permission: z.string(),
    scopes: z.array(z.string()),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteRoleInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zListPermissionSetsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListPermissionSetsOutput: typeof zPermissionSetPage = zPermissionSetPage;

export const zCreatePermissionSetInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    actions: z.ZodArray<z.ZodString>;
    ui_access: z.ZodBoolean;
    is_super: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()),
    ui_access: z.boolean(),
    is_super: z.boolean().optional()
});

export const zListPermissionActionsOutput: typeof zPermissionActionCatalogue = zPermissionActionCatalogue;

export const zGetPermissionSetInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetPermissionSetOutput: typeof zPermissionSet = zPermissionSet;

export const zUpdatePermissionSetInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    actions: z.ZodArray<z.ZodString>;
    ui_access: z.ZodBoolean;
    is_super: z.ZodOptional<z.ZodBoolean>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()),
    ui_access: z.boolean(),
    is_super: z.boolean().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeletePermissionSetInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zListApplicationScopesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListApplicationScopesOutput: typeof zApplicationScopePage = zApplicationScopePage;

export const zCreateApplicationScopeInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    owner_email: z.ZodOptional<z.ZodString>;
    categories: typeof zScopeCategoriesForWrite;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    owner_email: z.string().optional(),
    categories: zScopeCategoriesForWrite
});

export const zDeleteApplicationScopesInput: z.ZodObject<{
    body: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    body: z.array(z.string())
});

export const zGetApplicationScopeInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetApplicationScopeOutput: typeof zApplicationScope = zApplicationScope;

export const zUpdateApplicationScopeInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    owner_email: z.ZodOptional<z.ZodString>;
    categories: typeof zScopeCategoriesForWrite;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    owner_email: z.string().optional(),
    categories: zScopeCategoriesForWrite,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteApplicationScopeInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zCreateConsoleApiKeyInput: z.ZodObject<{
    body: typeof zConsoleApiKeyForCreate;
}, z.core.$strict> = z.strictObject({
    body: zConsoleApiKeyForCreate
});

/**
 * The key, with its secret.
 */
export const zCreateConsoleApiKeyOutput: typeof zCspmApiKey = zCspmApiKey;

export const zUpdateConsoleApiKeyInput: z.ZodObject<{
    id: z.ZodInt;
    body: typeof zConsoleApiKeyForUpdate;
}, z.core.$strict> = z.strictObject({
    id: z.int(),
    body: zConsoleApiKeyForUpdate
});

export const zUpdateConsoleApiKeyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteConsoleApiKeyInput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    id: z.int()
});

export const zDeleteConsoleApiKeyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListLabelsOutput: typeof zLabelList = zLabelList;

export const zCreateLabelInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional()
});

export const zGetLabelInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetLabelOutput: typeof zLabel = zLabel;

export const zUpdateLabelInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeleteLabelInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zListNotificationOutputsInput: z.ZodObject<{
    groupBy: z.ZodEnum<{ 'type': 'type' }>;
}, z.core.$strict> = z.strictObject({
    groupBy: z.enum(['type'])
});

export const zListNotificationOutputsOutput: typeof zNotificationOutputs = zNotificationOutputs;

export const zCreateNotificationOutputInput: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodEnum<{ 'slack': 'slack'; 'jira': 'jira'; 'email': 'email'; 'teams': 'teams'; 'webhook': 'webhook'; 'splunk': 'splunk'; 'serviceNow': 'serviceNow' }>;
    properties: typeof zNotificationProperties;
    template: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    type: z.enum([
        'slack',
        'jira',
        'email',
        'teams',
        'webhook',
        'splunk',
        'serviceNow'
    ]),
    properties: zNotificationProperties,
    template: z.record(z.string(), z.string()).optional()
});

export const zCreateNotificationOutputOutput: typeof zNotificationOutput = zNotificationOutput;

export const zGetNotificationOutputInput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    id: z.int()
});

export const zGetNotificationOutputOutput: typeof zNotificationOutput = zNotificationOutput;

export const zUpdateNotificationOutputInput: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodString;
    type: z.ZodEnum<{ 'slack': 'slack'; 'jira': 'jira'; 'email': 'email'; 'teams': 'teams'; 'webhook': 'webhook'; 'splunk': 'splunk'; 'serviceNow': 'serviceNow' }>;
    properties: typeof zNotificationProperties;
    template: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: z.int(),
    name: z.string(),
    type: z.enum([
        'slack',
        'jira',
        'email',
        'teams',
        'webhook',
        'splunk',
        'serviceNow'
    ]),
    properties: zNotificationProperties,
    template: z.record(z.string(), z.string()).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateNotificationOutputOutput: typeof zNotificationOutput = zNotificationOutput;

export const zDeleteNotificationOutputInput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    id: z.int()
});

export const zGetSlackNotifierOutput: typeof zSlackNotifier = zSlackNotifier;

export const zPutSlackNotifierInput: z.ZodObject<{
    enabled: z.ZodBoolean;
    channel: z.ZodOptional<z.ZodString>;
    webhook_url: z.ZodOptional<z.ZodString>;
    user_name: z.ZodOptional<z.ZodString>;
    main_text: z.ZodOptional<z.ZodString>;
    icon: z.ZodOptional<z.ZodString>;
    service_key: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    enabled: z.boolean(),
    channel: z.string().optional(),
    webhook_url: z.string().optional(),
    user_name: z.string().optional(),
    main_text: z.string().optional(),
    icon: z.string().optional(),
    service_key: z.string().optional(),
    type: z.string().optional(),
    name: z.string().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

/**
 * The services by name.
 */
export const zListLogServicesOutput: z.ZodRecord<z.ZodString, typeof zLogService> = z.record(z.string(), zLogService);

export const zGetLogServiceInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetLogServiceOutput: typeof zLogService = zLogService;

export const zUpdateLogServiceInput: z.ZodObject<{
    name: z.ZodString;
    body: z.ZodOptional<typeof zLogServiceForUpdate>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    body: zLogServiceForUpdate.optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateLogServiceOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListMonitoringSystemsOutput: z.ZodNullable<z.ZodArray<typeof zMonitoringSystem>> = z.array(zMonitoringSystem).nullable();

export const zGetMonitoringSystemInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetMonitoringSystemOutput: typeof zMonitoringSystem = zMonitoringSystem;

export const zUpdateMonitoringSystemInput: z.ZodObject<{
    name: z.ZodString;
    id: z.ZodOptional<z.ZodString>;
    enabled: z.ZodBoolean;
    interval: z.ZodOptional<z.ZodInt>;
    type: z.ZodString;
    token: z.ZodOptional<z.ZodString>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    id: z.string().optional(),
    enabled: z.boolean(),
    interval: z.int().optional(),
    type: z.string(),
    token: z.string().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateMonitoringSystemOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetLdapSettingsOutput: typeof zLdapSettings = zLdapSettings;

export const zSetLdapSettingsInput: z.ZodObject<{
    body: typeof zLdapSettingsInput;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    body: zLdapSettingsInput,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zSetLdapSettingsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetSamlSettingsOutput: typeof zSamlSettings = zSamlSettings;

export const zSetSamlSettingsInput: z.ZodObject<{
    body: typeof zSamlSettingsInput;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    body: zSamlSettingsInput,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zSetSamlSettingsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetOauth2SettingsOutput: typeof zOauth2Settings = zOauth2Settings;

export const zSetOauth2SettingsInput: z.ZodObject<{
    body: typeof zOauth2SettingsInput;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    body: zOauth2SettingsInput,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zSetOauth2SettingsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetOpenIdSettingsOutput: typeof zOpenIdSettings = zOpenIdSettings;

export const zSetOpenIdSettingsInput: z.ZodObject<{
    body: typeof zOpenIdSettingsInput;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    body: zOpenIdSettingsInput,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zSetOpenIdSettingsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetIntegrationsStateOutput: typeof zIntegrationsState = zIntegrationsState;

export const zGetSystemSettingsOutput: typeof zSystemSettings = zSystemSettings;

export const zListSecretKeyStoresOutput: z.ZodArray<typeof zSecretKeyStore> = z.array(zSecretKeyStore);

export const zCreateSecretKeyStoreInput: z.ZodObject<{
    name: z.ZodString;
    type: z.ZodEnum<{ 'vault': 'vault'; 'kms': 'kms' }>;
    url: z.ZodOptional<z.ZodString>;
    user: z.ZodString;
    token: z.ZodOptional<z.ZodString>;
    enabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    type: z.enum(['vault', 'kms']),
    url: z.string().optional(),
    user: z.string(),
    token: z.string().optional(),
    enabled: z.boolean().optional()
});

export const zCreateSecretKeyStoreOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteSecretKeyStoreInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zDeleteSecretKeyStoreOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListSecretsOutput: z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>> = z.array(z.record(z.string(), z.unknown()));

export const zGetSecretInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetSecretOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zExportSettingsInput: z.ZodObject<{
    encryption_key: z.ZodOptional<z.ZodString>;
    body: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    encryption_key: z.string().length(32).optional(),
    body: z.array(z.string())
});

export const zExportSettingsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zImportSettingsInput: z.ZodObject<{
    encryption_key: z.ZodOptional<z.ZodString>;
    body: z.ZodRecord<z.ZodString, z.ZodUnknown>;
}, z.core.$strict> = z.strictObject({
    encryption_key: z.string().length(32).optional(),
    body: z.record(z.string(), z.unknown())
});

export const zImportSettingsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetDtaLicenseStatusInput: z.ZodObject<{
    body: typeof zDtaConnectionForStatus;
}, z.core.$strict> = z.strictObject({
    body: zDtaConnectionForStatus
});

export const zGetDtaLicenseStatusOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListLicensesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListLicensesOutput: typeof zLicenses = zLicenses;

export const zGetLicenseOutput: typeof zLicense = zLicense;

export const zGetDashboardInput: z.ZodObject<{
    registry: z.ZodOptional<z.ZodString>;
    hosts: z.ZodOptional<z.ZodString>;
    containers_app: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    registry: z.string().optional(),
    hosts: z.string().optional(),
    containers_app: z.string().optional()
});

export const zGetDashboardOutput: typeof zDashboard = zDashboard;

export const zGetDashboardTrendInput: z.ZodObject<{
    trend: z.ZodString;
}, z.core.$strict> = z.strictObject({
    trend: z.string()
});

export const zGetDashboardTrendOutput: z.ZodNullable<z.ZodArray<typeof zDashboardTrendPoint>> = z.array(zDashboardTrendPoint).nullable();

export const zGetAuditTotalsInput: z.ZodObject<{
    alert: z.ZodOptional<z.ZodInt>;
    limit: z.ZodOptional<z.ZodInt>;
    time: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    alert: z.int().optional(),
    limit: z.int().optional(),
    time: z.string().optional(),
    type: z.string().optional()
});

export const zGetAuditTotalsOutput: typeof zAuditTotals = zAuditTotals;

export const zGetAccountInput: z.ZodObject<{
    id: typeof zCspmId;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'plan': 'plan'; 'user': 'user'; 'key': 'key' }>>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum([
        'plan',
        'user',
        'key'
    ])).optional()
});

/**
 * The account.
 */
export const zGetAccountOutput: typeof zCspmAccount = zCspmAccount;

export const zGetUsageInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'usage': 'usage' }>>>;
    key_id: z.ZodOptional<typeof zCspmId>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.enum(['usage'])).optional(),
    key_id: zCspmId.optional()
});

/**
 * The usage.
 */
export const zGetUsageOutput: typeof zCspmUsage = zCspmUsage;

export const zUploadLogoInput: z.ZodObject<{
    svg_logo: z.ZodString;
}, z.core.$strict> = z.strictObject({
    svg_logo: z.string().min(1)
});

/**
 * Not in the API Blueprint of 2021 (read in 2026).
 */
export const zUploadLogoOutput: z.ZodUnknown = z.unknown();

export const zListAlertsInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'key': 'key'; 'integration': 'integration'; 'test': 'test' }>>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.enum([
        'key',
        'integration',
        'test'
    ])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateAlertInput: z.ZodObject<{
    result: typeof zCspmTriggerResultInput;
    enabled: z.ZodOptional<z.ZodBoolean>;
    key_id: typeof zCspmId;
    test_id: typeof zCspmId;
    integration_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
}, z.core.$strict> = z.strictObject({
    result: zCspmTriggerResultInput,
    enabled: z.boolean().optional(),
    key_id: zCspmId,
    test_id: zCspmId,
    integration_ids: z.array(zCspmId).optional()
});

export const zGetAlertInput: z.ZodObject<{
    id: typeof zCspmId;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'key': 'key'; 'integration': 'integration'; 'test': 'test' }>>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum([
        'key',
        'integration',
        'test'
    ])).optional()
});

export const zUpdateAlertInput: z.ZodObject<{
    id: typeof zCspmId;
    result: z.ZodOptional<typeof zCspmTriggerResultInput>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    key_id: z.ZodOptional<typeof zCspmId>;
    integration_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    result: zCspmTriggerResultInput.optional(),
    enabled: z.boolean().optional(),
    key_id: zCspmId.optional(),
    integration_ids: z.array(zCspmId).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

/**
 * Empty.
 */
export const zUpdateAlertOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteAlertInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteAlertOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListApiKeysInput: z.ZodObject<{
    open_access: z.ZodOptional<z.ZodBoolean>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    open_access: z.boolean().optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The keys.
 */
export const zListApiKeysOutput: z.ZodArray<typeof zCspmApiKey> = z.array(zCspmApiKey);

export const zCreateApiKeyInput: z.ZodObject<{
    description: z.ZodString;
    source_key_id: z.ZodOptional<z.ZodUnion<readonly [z.ZodInt, z.ZodString]>>;
    ip_addresses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    expiration: z.ZodOptional<z.ZodInt>;
    roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    permission_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    whitelisted: z.ZodOptional<z.ZodBoolean>;
    iac_token: z.ZodOptional<z.ZodBoolean>;
    system_key: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    description: z.string().min(1),
    source_key_id: z.union([
        z.int(),
        z.string().regex(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/)
    ]).optional(),
    ip_addresses: z.array(z.string()).optional(),
    expiration: z.int().gte(1).optional(),
    roles: z.array(z.string()).optional(),
    permission_ids: z.array(zCspmId).optional(),
    whitelisted: z.boolean().optional(),
    iac_token: z.boolean().optional(),
    system_key: z.boolean().optional()
});

/**
 * The new key with its secret.
 */
export const zCreateApiKeyOutput: typeof zCspmApiKey = zCspmApiKey;

export const zGetApiKeyInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * The key.
 */
export const zGetApiKeyOutput: typeof zCspmApiKey = zCspmApiKey;

export const zUpdateApiKeyInput: z.ZodObject<{
    id: typeof zCspmId;
    description: z.ZodOptional<z.ZodString>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    ip_addresses: z.ZodOptional<z.ZodArray<z.ZodString>>;
    roles: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    group_id: z.ZodOptional<typeof zCspmId>;
    permission_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    description: z.string().optional(),
    enabled: z.boolean().optional(),
    ip_addresses: z.array(z.string()).optional(),
    roles: z.array(z.string()).nullish(),
    group_id: zCspmId.optional(),
    permission_ids: z.array(zCspmId).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

/**
 * Not in the Terraform provider of 2026 (read in 2026).
 */
export const zUpdateApiKeyOutput: z.ZodUnknown = z.unknown();

export const zDeleteApiKeyInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteApiKeyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListAuditLogsInput: z.ZodObject<{
    start_date: z.ZodOptional<z.ZodString>;
    end_date: z.ZodOptional<z.ZodString>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    start_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    end_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The logged calls.
 */
export const zListAuditLogsOutput: z.ZodArray<typeof zCspmAuditLog> = z.array(zCspmAuditLog);

export const zListEventsInput: z.ZodObject<{
    result: z.ZodOptional<typeof zCspmResultValueInput>;
    region: z.ZodOptional<z.ZodString>;
    action: z.ZodOptional<z.ZodString>;
    start_date: z.ZodOptional<z.ZodString>;
    end_date: z.ZodOptional<z.ZodString>;
    key_id: z.ZodOptional<typeof zCspmId>;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'key': 'key' }>>>;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    order: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    result: zCspmResultValueInput.optional(),
    region: z.string().optional(),
    action: z.string().optional(),
    start_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    end_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    key_id: zCspmId.optional(),
    expand: z.array(z.enum(['key'])).optional(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    order: z.enum(['asc', 'desc']).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zGetEventInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zListAuditsInput: z.ZodObject<{
    test_id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    test_id: zCspmId
});

/**
 * The cloud accounts with their results.
 */
export const zListAuditsOutput: z.ZodArray<typeof zCspmAuditedKey> = z.array(zCspmAuditedKey);

export const zListCategoriesInput: z.ZodObject<{
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The categories.
 */
export const zListCategoriesOutput: z.ZodArray<typeof zCspmCategory> = z.array(zCspmCategory);

export const zGetCategoryInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * The category.
 */
export const zGetCategoryOutput: typeof zCspmCategory = zCspmCategory;

export const zListCompliancesInput: z.ZodObject<{
    scan_id: typeof zCspmId;
    program_id: typeof zCspmId;
    summary: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    scan_id: zCspmId,
    program_id: zCspmId,
    summary: z.string().optional()
});

/**
 * The controls.
 */
export const zListCompliancesOutput: z.ZodArray<typeof zCspmComplianceControl> = z.array(zCspmComplianceControl);

export const zListProgramsInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodString>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.string()).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The programs.
 */
export const zListProgramsOutput: z.ZodArray<typeof zCspmProgram> = z.array(zCspmProgram);

export const zCreateProgramInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1),
    description: z.string().optional()
});

/**
 * The new program.
 */
export const zCreateProgramOutput: typeof zCspmProgram = zCspmProgram;

export const zCreatePdfReportInput: z.ZodObject<{
    report: z.ZodEnum<{ 'scan': 'scan'; 'compliance': 'compliance' }>;
    scan_id: typeof zCspmId;
    program_id: z.ZodOptional<typeof zCspmId>;
    program_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
}, z.core.$strict> = z.strictObject({
    report: z.enum(['scan', 'compliance']),
    scan_id: zCspmId,
    program_id: zCspmId.optional(),
    program_ids: z.array(zCspmId).optional()
});

/**
 * Where to fetch it.
 */
export const zCreatePdfReportOutput: typeof zCspmReportLink = zCspmReportLink;

export const zListControlsInput: z.ZodObject<{
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The controls.
 */
export const zListControlsOutput: z.ZodArray<typeof zCspmControl> = z.array(zCspmControl);

export const zCreateControlInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    program_id: z.ZodOptional<typeof zCspmId>;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1),
    description: z.string().optional(),
    program_id: zCspmId.optional()
});

/**
 * The new control.
 */
export const zCreateControlOutput: typeof zCspmControl = zCspmControl;

export const zGetControlInput: z.ZodObject<{
    id: typeof zCspmId;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'test': 'test' }>>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum(['test'])).optional()
});

/**
 * The control.
 */
export const zGetControlOutput: typeof zCspmControl = zCspmControl;

export const zUpdateControlInput: z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    action: z.ZodOptional<z.ZodEnum<{ 'adding': 'adding'; 'removing': 'removing' }>>;
    test_id: z.ZodOptional<typeof zCspmId>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    name: z.string().min(1).optional(),
    description: z.string().optional(),
    action: z.enum(['adding', 'removing']).optional(),
    test_id: zCspmId.optional()
});

/**
 * Empty.
 */
export const zUpdateControlOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteControlInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteControlOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListDeliveriesInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'integration': 'integration'; 'key': 'key' }>>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.enum(['integration', 'key'])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateDeliveryInput: z.ZodObject<{
    send_new_risks: z.ZodBoolean;
    key_id: typeof zCspmId;
    integration_id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    send_new_risks: z.boolean(),
    key_id: zCspmId,
    integration_id: zCspmId
});

export const zGetDeliveryInput: z.ZodObject<{
    id: typeof zCspmId;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'integration': 'integration'; 'key': 'key' }>>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum(['integration', 'key'])).optional()
});

export const zUpdateDeliveryInput: z.ZodObject<{
    id: typeof zCspmId;
    send_new_risks: z.ZodBoolean;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    send_new_risks: z.boolean()
});

/**
 * Empty.
 */
export const zUpdateDeliveryOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteDeliveryInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteDeliveryOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListGroupsInput: z.ZodObject<{
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateGroupInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(2).max(25)
});

export const zGetGroupInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zUpdateGroupInput: z.ZodObject<{
    id: typeof zCspmId;
    body: z.ZodUnion<readonly [typeof zCspmGroupRename, typeof zCspmGroupMembership]>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    body: z.union([
        zCspmGroupRename,
        zCspmGroupMembership
    ])
});

/**
 * Empty.
 */
export const zUpdateGroupOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteGroupInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteGroupOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListIntegrationsInput: z.ZodObject<{
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The integrations.
 */
export const zListIntegrationsOutput: z.ZodArray<typeof zCspmIntegration> = z.array(zCspmIntegration);

export const zCreateIntegrationInput: z.ZodObject<{
    name: z.ZodString;
    type: typeof zCspmIntegrationTypeInput;
    enabled: z.ZodOptional<z.ZodBoolean>;
    send_scan_results: z.ZodOptional<z.ZodBoolean>;
    send_new_risks: z.ZodOptional<z.ZodBoolean>;
    settings: typeof zCspmIntegrationSettingsForWrite;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1),
    type: zCspmIntegrationTypeInput,
    enabled: z.boolean().optional(),
    send_scan_results: z.boolean().optional(),
    send_new_risks: z.boolean().optional(),
    settings: zCspmIntegrationSettingsForWrite
});

/**
 * The new integration.
 */
export const zCreateIntegrationOutput: typeof zCspmIntegration = zCspmIntegration;

export const zGetIntegrationInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * The integration.
 */
export const zGetIntegrationOutput: typeof zCspmIntegration = zCspmIntegration;

export const zUpdateIntegrationInput: z.ZodObject<{
    id: typeof zCspmId;
    enabled: z.ZodOptional<z.ZodBoolean>;
    send_scan_results: z.ZodOptional<z.ZodBoolean>;
    send_new_risks: z.ZodOptional<z.ZodBoolean>;
    settings: z.ZodOptional<typeof zCspmIntegrationSettingsForWrite>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    enabled: z.boolean().optional(),
    send_scan_results: z.boolean().optional(),
    send_new_risks: z.boolean().optional(),
    settings: zCspmIntegrationSettingsForWrite.optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

/**
 * Empty.
 */
export const zUpdateIntegrationOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteIntegrationInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteIntegrationOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListKeysInput: z.ZodObject<{
    paid: z.ZodOptional<z.ZodBoolean>;
    cloud: z.ZodOptional<z.ZodString>;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    order: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    paid: z.boolean().optional(),
    cloud: z.string().optional(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    order: z.enum(['asc', 'desc']).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateKeyInput: z.ZodObject<{
    name: z.ZodString;
    cloud: z.ZodOptional<z.ZodString>;
    group_id: typeof zCspmId;
    role_arn: z.ZodOptional<z.ZodString>;
    external_id: z.ZodOptional<z.ZodString>;
    connection: z.ZodOptional<typeof zCspmKeyConnection>;
    autoconnect: z.ZodOptional<z.ZodBoolean>;
    base_cspm: z.ZodOptional<z.ZodBoolean>;
    enabled_regions: z.ZodOptional<z.ZodString>;
    display_name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    name: z.string().min(1),
    cloud: z.string().optional(),
    group_id: zCspmId,
    role_arn: z.string().optional(),
    external_id: z.string().optional(),
    connection: zCspmKeyConnection.optional(),
    autoconnect: z.boolean().optional(),
    base_cspm: z.boolean().optional(),
    enabled_regions: z.string().optional(),
    display_name: z.string().optional()
});

export const zGetKeyInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zUpdateKeyInput: z.ZodObject<{
    id: typeof zCspmId;
    paid: z.ZodOptional<z.ZodBoolean>;
    interval: z.ZodOptional<z.ZodInt>;
    group_id: z.ZodOptional<typeof zCspmId>;
    tags: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    connection: z.ZodOptional<typeof zCspmKeyConnectionUpdate>;
    remediation_connection: z.ZodOptional<typeof zCspmRemediationConnection>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    paid: z.boolean().optional(),
    interval: z.int().gte(1).optional(),
    group_id: zCspmId.optional(),
    tags: z.record(z.string(), z.string().regex(/^[a-zA-Z0-9_-]{1,100}$/)).optional(),
    connection: zCspmKeyConnectionUpdate.optional(),
    remediation_connection: zCspmRemediationConnection.optional()
});

/**
 * Empty.
 */
export const zUpdateKeyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteKeyInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteKeyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zCreateGeneratedIdsInput: z.ZodObject<{
    count: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    count: z.int().gte(1).lte(50).optional()
});

/**
 * The external ids.
 */
export const zCreateGeneratedIdsOutput: z.ZodArray<typeof zCspmGeneratedId> = z.array(zCspmGeneratedId);

export const zCreateOtpSecretsInput: z.ZodObject<{
    count: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    count: z.int().gte(1).lte(50)
});

/**
 * The secrets.
 */
export const zCreateOtpSecretsOutput: z.ZodArray<typeof zCspmOtpSecret> = z.array(zCspmOtpSecret);

export const zListRemediationPoliciesInput: z.ZodObject<{
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateRemediationPolicyInput: z.ZodObject<{
    key_id: z.ZodOptional<typeof zCspmId>;
    group_id: z.ZodOptional<typeof zCspmId>;
    rules: z.ZodArray<typeof zCspmRemediationRuleForWrite>;
}, z.core.$strict> = z.strictObject({
    key_id: zCspmId.optional(),
    group_id: zCspmId.optional(),
    rules: z.array(zCspmRemediationRuleForWrite)
});

export const zGetRemediationPolicyInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zUpdateRemediationPolicyInput: z.ZodObject<{
    id: typeof zCspmId;
    key_id: z.ZodOptional<typeof zCspmId>;
    group_id: z.ZodOptional<typeof zCspmId>;
    rules: z.ZodArray<typeof zCspmRemediationRuleForWrite>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    key_id: zCspmId.optional(),
    group_id: zCspmId.optional(),
    rules: z.array(zCspmRemediationRuleForWrite),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

/**
 * Empty.
 */
export const zUpdateRemediationPolicyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteRemediationPolicyInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteRemediationPolicyOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListRemediationsInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodString>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.string()).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateRemediationInput: z.ZodObject<{
    result_ids: z.ZodTuple<[typeof zCspmId], null>;
    token_code: z.ZodString;
    input: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    result_ids: z.tuple([zCspmId]),
    token_code: z.string().regex(/^[0-9]{6}$/),
    input: z.record(z.string(), z.unknown()).optional()
});

/**
 * The started repair.
 */
export const zCreateRemediationOutput: typeof zCspmStartedRemediation = zCspmStartedRemediation;

export const zGetRemediationInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zListRoutingsInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'key': 'key'; 'integration': 'integration' }>>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.enum(['key', 'integration'])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateRoutingInput: z.ZodObject<{
    enabled: z.ZodOptional<z.ZodBoolean>;
    key_id: typeof zCspmId;
    integration_ids: z.ZodArray<typeof zCspmId>;
    result: typeof zCspmTriggerResultInput;
    actions: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    enabled: z.boolean().optional(),
    key_id: zCspmId,
    integration_ids: z.array(zCspmId),
    result: zCspmTriggerResultInput,
    actions: z.array(z.string())
});

export const zGetRoutingInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zUpdateRoutingInput: z.ZodObject<{
    id: typeof zCspmId;
    enabled: z.ZodOptional<z.ZodBoolean>;
    key_id: z.ZodOptional<typeof zCspmId>;
    integration_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    result: z.ZodOptional<typeof zCspmTriggerResultInput>;
    actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    enabled: z.boolean().optional(),
    key_id: zCspmId.optional(),
    integration_ids: z.array(zCspmId).optional(),
    result: zCspmTriggerResultInput.optional(),
    actions: z.array(z.string()).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

/**
 * Empty.
 */
export const zUpdateRoutingOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteRoutingInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteRoutingOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListScansInput: z.ZodObject<{
    key_id: z.ZodOptional<typeof zCspmId>;
    group_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    start_date: z.ZodOptional<z.ZodString>;
    end_date: z.ZodOptional<z.ZodString>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    key_id: zCspmId.optional(),
    group_ids: z.array(zCspmId).optional(),
    start_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    end_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The scans.
 */
export const zListScansOutput: z.ZodArray<typeof zCspmScan> = z.array(zCspmScan);

export const zGetScanInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zDeleteScanInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteScanOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zGetScanV2Input: z.ZodObject<{
    id: typeof zCspmId;
    page: z.ZodOptional<z.ZodUnion<readonly [z.ZodInt, z.ZodString]>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    page: z.union([
        z.int(),
        z.string()
    ]).optional()
});

export const zStartRealtimeScanInput: z.ZodObject<{
    key_id: typeof zCspmId;
    test_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    save: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    key_id: zCspmId,
    test_ids: z.array(zCspmId).optional(),
    save: z.boolean().optional()
});

/**
 * The started scan.
 */
export const zStartRealtimeScanOutput: typeof zCspmRealtimeStart = zCspmRealtimeStart;

export const zGetRealtimeScanInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * The state.
 */
export const zGetRealtimeScanOutput: typeof zCspmRealtimeScan = zCspmRealtimeScan;

export const zScanCloudFormationInput: z.ZodObject<{
    yaml: z.ZodOptional<z.ZodString>;
    base64: z.ZodOptional<z.ZodString>;
    json: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    settings: z.ZodOptional<typeof zCspmCloudFormationSettings>;
}, z.core.$strict> = z.strictObject({
    yaml: z.string().optional(),
    base64: z.string().optional(),
    json: z.record(z.string(), z.unknown()).optional(),
    settings: zCspmCloudFormationSettings.optional()
});

/**
 * One entry per check of a resource.
 */
export const zScanCloudFormationOutput: z.ZodArray<typeof zCspmCloudFormationResult> = z.array(zCspmCloudFormationResult);

export const zScanTerraformInput: z.ZodObject<{
    base64: z.ZodString;
    folder: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    base64: z.string().min(1),
    folder: z.boolean().optional()
});

/**
 * One entry per check.
 */
export const zScanTerraformOutput: z.ZodArray<typeof zCspmTerraformResult> = z.array(zCspmTerraformResult);

export const zListSuppressionsInput: z.ZodObject<{
    key_id: z.ZodOptional<typeof zCspmId>;
    region: z.ZodOptional<z.ZodString>;
    test_id: z.ZodOptional<typeof zCspmId>;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'key': 'key'; 'test': 'test' }>>>;
    page: z.ZodOptional<z.ZodInt>;
    pagesize: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    order: z.ZodOptional<z.ZodEnum<{ 'asc': 'asc'; 'desc': 'desc' }>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    key_id: zCspmId.optional(),
    region: z.string().optional(),
    test_id: zCspmId.optional(),
    expand: z.array(z.enum(['key', 'test'])).optional(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    order: z.enum(['asc', 'desc']).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateSuppressionInput: z.ZodObject<{
    region: z.ZodOptional<z.ZodString>;
    resource: z.ZodOptional<z.ZodString>;
    test_id: z.ZodOptional<typeof zCspmId>;
    key_id: z.ZodOptional<typeof zCspmId>;
    comment: z.ZodOptional<z.ZodString>;
    expires: z.ZodOptional<z.ZodString>;
    tags: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    region: z.string().min(1).optional(),
    resource: z.string().min(1).max(255).optional(),
    test_id: zCspmId.optional(),
    key_id: zCspmId.optional(),
    comment: z.string().optional(),
    expires: z.string().optional(),
    tags: z.record(z.string(), z.string()).optional()
});

export const zGetSuppressionInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

export const zDeleteSuppressionInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteSuppressionOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListTestsInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'category': 'category' }>>>;
    cloud: z.ZodOptional<z.ZodString>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.enum(['category'])).optional(),
    cloud: z.string().optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The tests.
 */
export const zListTestsOutput: z.ZodArray<typeof zCspmTest> = z.array(zCspmTest);

export const zGetTestInput: z.ZodObject<{
    id: typeof zCspmId;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'category': 'category' }>>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum(['category'])).optional()
});

/**
 * The test.
 */
export const zGetTestOutput: typeof zCspmTest = zCspmTest;

export const zUpdateTestSeverityInput: z.ZodObject<{
    id: typeof zCspmId;
    severity: typeof zCspmSeverityInput;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    severity: zCspmSeverityInput
});

/**
 * Empty.
 */
export const zUpdateTestSeverityOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListCspmUsersInput: z.ZodObject<{
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'group': 'group'; 'login': 'login'; 'csproles': 'csproles' }>>>;
    limit: z.ZodOptional<z.ZodInt>;
    offset: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    expand: z.array(z.enum([
        'group',
        'login',
        'csproles'
    ])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateCspmUserInput: z.ZodObject<{
    email: z.ZodString;
    account_admin: z.ZodOptional<z.ZodBoolean>;
    csp_roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    mfa_enabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    email: z.string().min(1),
    account_admin: z.boolean().optional(),
    csp_roles: z.array(z.string()).optional(),
    mfa_enabled: z.boolean().optional()
});

export const zGetCspmUserInput: z.ZodObject<{
    id: typeof zCspmId;
    expand: z.ZodOptional<z.ZodArray<z.ZodEnum<{ 'group': 'group'; 'login': 'login'; 'csproles': 'csproles' }>>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum([
        'group',
        'login',
        'csproles'
    ])).optional()
});

export const zUpdateCspmUserInput: z.ZodObject<{
    id: typeof zCspmId;
    account_admin: z.ZodOptional<z.ZodBoolean>;
    csp_roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    mfa_enabled: z.ZodOptional<z.ZodBoolean>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: zCspmId,
    account_admin: z.boolean().optional(),
    csp_roles: z.array(z.string()).optional(),
    mfa_enabled: z.boolean().optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

/**
 * Empty.
 */
export const zUpdateCspmUserOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteCspmUserInput: z.ZodObject<{
    id: typeof zCspmId;
}, z.core.$strict> = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteCspmUserOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * The mappings.
 */
export const zListSamlMappingsOutput: z.ZodArray<typeof zSamlMapping> = z.array(zSamlMapping);

export const zCreateSamlMappingInput: z.ZodObject<{
    csp_role: z.ZodString;
    saml_groups: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    csp_role: z.string(),
    saml_groups: z.array(z.string())
});

/**
 * The mapping as stored.
 */
export const zCreateSamlMappingOutput: typeof zSamlMapping = zSamlMapping;

export const zGetSamlMappingInput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    id: z.int()
});

/**
 * The mapping.
 */
export const zGetSamlMappingOutput: typeof zSamlMapping = zSamlMapping;

export const zUpdateSamlMappingInput: z.ZodObject<{
    id: z.ZodInt;
    saml_groups: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    id: z.int(),
    saml_groups: z.array(z.string())
});

export const zDeleteSamlMappingInput: z.ZodObject<{
    id: z.ZodInt;
}, z.core.$strict> = z.strictObject({
    id: z.int()
});

export const zListPlatformPermissionSetsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    size: z.int().gte(1).optional()
});

export const zListPlatformPermissionSetsOutput: typeof zPlatformPermissionSetPage = zPlatformPermissionSetPage;

export const zCreatePlatformPermissionSetInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).optional()
});

export const zListPlatformPermissionActionsOutput: typeof zPlatformPermissionModules = zPlatformPermissionModules;

export const zGetPlatformPermissionSetInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zGetPlatformPermissionSetOutput: typeof zPlatformPermissionSet = zPlatformPermissionSet;

export const zUpdatePlatformPermissionSetInput: z.ZodObject<{
    name: z.ZodString;
    description: z.ZodOptional<z.ZodString>;
    actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).optional(),
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zDeletePlatformPermissionSetInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict> = z.strictObject({
    name: z.string()
});

export const zListCodeRepositoriesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    no_scan_repositories: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    no_scan_repositories: z.boolean().optional()
});

export const zListCodeRepositoriesOutput: z.ZodObject<{
    current_page: z.ZodOptional<z.ZodInt>;
    next_page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    returned_count: z.ZodOptional<z.ZodInt>;
    total_count: z.ZodOptional<z.ZodInt>;
    total_repositories: z.ZodOptional<z.ZodInt>;
    total_severity_critical: z.ZodOptional<z.ZodInt>;
    total_severity_high: z.ZodOptional<z.ZodInt>;
    data: z.ZodArray<typeof zCodeRepository>;
}, z.core.$loose> = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    total_repositories: z.int().optional(),
    total_severity_critical: z.int().optional(),
    total_severity_high: z.int().optional(),
    data: z.array(zCodeRepository)
});

export const zListCodeRepositoryBranchesInput: z.ZodObject<{
    repository_id: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    branch_name: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    repository_id: z.string(),
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    branch_name: z.string().optional()
});

export const zListCodeRepositoryBranchesOutput: z.ZodObject<{
    total_count: z.ZodOptional<z.ZodInt>;
    data: z.ZodArray<typeof zCodeRepositoryBranch>;
}, z.core.$loose> = z.looseObject({
    total_count: z.int().optional(),
    data: z.array(zCodeRepositoryBranch)
});

export const zListDetectionsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListDetectionsOutput: z.ZodObject<{
    current_page: z.ZodOptional<z.ZodInt>;
    next_page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    returned_count: z.ZodOptional<z.ZodInt>;
    total_count: z.ZodOptional<z.ZodInt>;
    data: z.ZodArray<typeof zDetection>;
}, z.core.$loose> = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    data: z.array(zDetection)
});

export const zListDetectionInstancesInput: z.ZodObject<{
    avd_id: z.ZodString;
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    avd_id: z.string(),
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListDetectionInstancesOutput: z.ZodObject<{
    current_page: z.ZodOptional<z.ZodInt>;
    next_page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    returned_count: z.ZodOptional<z.ZodInt>;
    total_count: z.ZodOptional<z.ZodInt>;
    data: z.ZodArray<typeof zDetectionInstance>;
}, z.core.$loose> = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    data: z.array(zDetectionInstance)
});

export const zListSuppressionRulesInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    type: z.string().optional()
});

export const zListSuppressionRulesOutput: z.ZodObject<{
    current_page: z.ZodOptional<z.ZodInt>;
    next_page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    returned_count: z.ZodOptional<z.ZodInt>;
    total_count: z.ZodOptional<z.ZodInt>;
    selection_scopes: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
    data: z.ZodArray<typeof zSuppressionRule>;
}, z.core.$loose> = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    selection_scopes: z.array(z.unknown()).optional(),
    data: z.array(zSuppressionRule)
});

export const zCreateSuppressionRuleInput: z.ZodObject<{
    body: typeof zSuppressionRuleForSave;
}, z.core.$strict> = z.strictObject({
    body: zSuppressionRuleForSave
});

export const zCreateSuppressionRuleOutput: typeof zSuppressionRule = zSuppressionRule;

export const zGetSuppressionRuleInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetSuppressionRuleOutput: typeof zSuppressionRule = zSuppressionRule;

export const zUpdateSuppressionRuleInput: z.ZodObject<{
    id: z.ZodString;
    body: typeof zSuppressionRuleForSave;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    body: zSuppressionRuleForSave,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateSuppressionRuleOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteSuppressionRuleInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zDeleteSuppressionRuleOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListBuildSuppressionsInput: z.ZodObject<{
    page: z.ZodOptional<z.ZodInt>;
    page_size: z.ZodOptional<z.ZodInt>;
    order_by: z.ZodOptional<z.ZodString>;
    search: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    check: z.ZodOptional<z.ZodString>;
    branch: z.ZodOptional<z.ZodString>;
    scope: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    search: z.string().optional(),
    repository: z.string().optional(),
    check: z.string().optional(),
    branch: z.string().optional(),
    scope: z.string().optional(),
    status: z.string().optional()
});

export const zListBuildSuppressionsOutput: z.ZodObject<{
    current_page: z.ZodOptional<z.ZodInt>;
    next_page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    returned_count: z.ZodOptional<z.ZodInt>;
    total_count: z.ZodOptional<z.ZodInt>;
    data: z.ZodOptional<z.ZodArray<typeof zBuildSuppression>>;
}, z.core.$loose> = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    data: z.array(zBuildSuppression).optional()
});

export const zCreateBuildSuppressionInput: z.ZodObject<{
    body: typeof zBuildSuppressionForSave;
}, z.core.$strict> = z.strictObject({
    body: zBuildSuppressionForSave
});

export const zCreateBuildSuppressionOutput: typeof zBuildSuppression = zBuildSuppression;

export const zGetBuildSuppressionInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetBuildSuppressionOutput: typeof zBuildSuppression = zBuildSuppression;

export const zUpdateBuildSuppressionInput: z.ZodObject<{
    id: z.ZodString;
    body: typeof zBuildSuppressionForSave;
    unknownMembers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    body: zBuildSuppressionForSave,
    unknownMembers: z.record(z.string(), z.unknown()).optional()
});

export const zUpdateBuildSuppressionOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteBuildSuppressionInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zListBuildChecksInput: z.ZodObject<{
    check_type: z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    check_type: z.string().optional()
});

export const zListBuildChecksOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListCodeScanResultsInput: z.ZodObject<{
    repositoryIds: z.ZodOptional<z.ZodString>;
    scanIds: z.ZodOptional<z.ZodString>;
    page: z.ZodOptional<z.ZodInt>;
    size: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    repositoryIds: z.string().optional(),
    scanIds: z.string().optional(),
    page: z.int().gte(1).optional(),
    size: z.int().gte(1).optional()
});

export const zListCodeScanResultsOutput: z.ZodObject<{
    total: z.ZodOptional<z.ZodInt>;
    data: z.ZodArray<typeof zCodeScanFinding>;
}, z.core.$loose> = z.looseObject({
    total: z.int().optional(),
    data: z.array(zCodeScanFinding)
});

export const zListCodesecRepositoriesInput: z.ZodObject<{
    ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
    name: z.ZodOptional<z.ZodString>;
    disable_pagination: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    ids: z.array(z.string()).optional(),
    name: z.string().optional(),
    disable_pagination: z.boolean().optional()
});

export const zListCodesecRepositoriesOutput: z.ZodObject<{
    data: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodOptional<z.ZodString>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    data: z.array(z.looseObject({
        id: z.string().optional()
    })).optional()
});

export const zAddRepositoryLabelsInput: z.ZodObject<{
    labelNames: z.ZodArray<z.ZodString>;
    repositoryIds: z.ZodArray<z.ZodString>;
    deleteOldLabels: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict> = z.strictObject({
    labelNames: z.array(z.string()),
    repositoryIds: z.array(z.string()),
    deleteOldLabels: z.boolean().optional()
});

export const zRemoveRepositoryLabelsInput: z.ZodObject<{
    labelName: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
    repositoryIds: z.ZodArray<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    labelName: z.union([
        z.string(),
        z.array(z.string())
    ]),
    repositoryIds: z.array(z.string())
});

export const zSelectCodeRepositoriesInput: z.ZodObject<{
    source: z.ZodString;
    includeIds: z.ZodArray<z.ZodString>;
    excludeIds: z.ZodArray<z.ZodString>;
    selectAll: z.ZodBoolean;
    integrationId: z.ZodOptional<z.ZodString>;
    integrationName: z.ZodOptional<z.ZodString>;
    includeByDays: z.ZodOptional<z.ZodInt>;
}, z.core.$strict> = z.strictObject({
    source: z.string(),
    includeIds: z.array(z.string()),
    excludeIds: z.array(z.string()),
    selectAll: z.boolean(),
    integrationId: z.string().optional(),
    integrationName: z.string().optional(),
    includeByDays: z.int().optional()
});

export const zSelectCodeRepositoriesOutput: z.ZodObject<{
    addedRepositoriesMetadata: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodOptional<z.ZodString>;
        name: z.ZodOptional<z.ZodString>;
    }, z.core.$loose>>>;
}, z.core.$loose> = z.looseObject({
    addedRepositoriesMetadata: z.array(z.looseObject({
        id: z.string().optional(),
        name: z.string().optional()
    })).optional()
});

/**
 * The exports.
 */
export const zListExportsOutput: z.ZodArray<typeof zExport> = z.array(zExport);

export const zCreateExportInput: z.ZodObject<{
    body: typeof zExportForCreate;
}, z.core.$strict> = z.strictObject({
    body: zExportForCreate
});

export const zCreateExportOutput: z.ZodObject<{
    export_id: z.ZodString;
}, z.core.$loose> = z.looseObject({
    export_id: z.string()
});

export const zGetExportInput: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strict> = z.strictObject({
    id: z.string()
});

export const zGetExportOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zDeleteExportsInput: z.ZodObject<{
    body: z.ZodObject<{
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$loose>;
}, z.core.$strict> = z.strictObject({
    body: z.looseObject({
        ids: z.array(z.string())
    })
});

export const zDeleteExportsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zSetExportActivityStatusInput: z.ZodObject<{
    id: z.ZodString;
    body: z.ZodObject<{
        is_active: z.ZodBoolean;
    }, z.core.$loose>;
}, z.core.$strict> = z.strictObject({
    id: z.string(),
    body: z.looseObject({
        is_active: z.boolean()
    })
});

export const zSetExportActivityStatusOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

/**
 * The numbers.
 */
export const zGetExportMetadataOutput: typeof zExportMetadata = zExportMetadata;

/**
 * The kinds of objects.
 */
export const zGetExportEntitiesDataOutput: typeof zExportEntities = zExportEntities;

/**
 * The destinations.
 */
export const zListExportIntegrationsOutput: z.ZodArray<typeof zExportIntegration> = z.array(zExportIntegration);

export const zStartDiscoveryInput: z.ZodObject<{
    cloud: z.ZodEnum<{ 'aws': 'aws'; 'google': 'google'; 'azure': 'azure' }>;
    'X-API-Key': z.ZodString;
    'X-Timestamp': z.ZodString;
    'X-Authenticate-Api-Key-Signature': z.ZodString;
    'X-Register-New-Cspm-Signature': z.ZodString;
    'X-Tokens-Signature': z.ZodOptional<z.ZodString>;
    body: typeof zDiscoveryForStart;
}, z.core.$strict> = z.strictObject({
    cloud: z.enum([
        'aws',
        'google',
        'azure'
    ]),
    'X-API-Key': z.string(),
    'X-Timestamp': z.string(),
    'X-Authenticate-Api-Key-Signature': z.string(),
    'X-Register-New-Cspm-Signature': z.string(),
    'X-Tokens-Signature': z.string().optional(),
    body: zDiscoveryForStart
});

export const zStartDiscoveryOutput: typeof zDiscovery = zDiscovery;

export const zDeleteDiscoveryInput: z.ZodObject<{
    'X-API-Key': z.ZodString;
    'X-Timestamp': z.ZodString;
    'X-Authenticate-Api-Key-Signature': z.ZodString;
    'X-Register-New-Cspm-Signature': z.ZodString;
    'X-Tokens-Signature': z.ZodOptional<z.ZodString>;
    body: typeof zDiscoveryForDelete;
}, z.core.$strict> = z.strictObject({
    'X-API-Key': z.string(),
    'X-Timestamp': z.string(),
    'X-Authenticate-Api-Key-Signature': z.string(),
    'X-Register-New-Cspm-Signature': z.string(),
    'X-Tokens-Signature': z.string().optional(),
    body: zDiscoveryForDelete
});

export const zDeleteDiscoveryOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zUpdateDiscoveryCredentialsInput: z.ZodObject<{
    cloud: z.ZodString;
    'X-API-Key': z.ZodString;
    'X-Timestamp': z.ZodString;
    'X-Authenticate-Api-Key-Signature': z.ZodString;
    'X-Tokens-Signature': z.ZodOptional<z.ZodString>;
    body: typeof zDiscoveryCredentialsForUpdate;
}, z.core.$strict> = z.strictObject({
    cloud: z.string(),
    'X-API-Key': z.string(),
    'X-Timestamp': z.string(),
    'X-Authenticate-Api-Key-Signature': z.string(),
    'X-Tokens-Signature': z.string().optional(),
    body: zDiscoveryCredentialsForUpdate
});

export const zUpdateDiscoveryCredentialsOutput: z.ZodRecord<z.ZodString, z.ZodUnknown> = z.record(z.string(), z.unknown());

export const zListConnectedAccountsInput: z.ZodObject<{
    cloud_provider: z.ZodOptional<z.ZodString>;
    integration_type: z.ZodOptional<z.ZodString>;
    organization_id: z.ZodOptional<z.ZodString>;
    'X-API-Key': z.ZodString;
    'X-Timestamp': z.ZodString;
    'X-Authenticate-Api-Key-Signature': z.ZodString;
    'X-Register-New-Cspm-Signature': z.ZodString;
    'X-Tokens-Signature': z.ZodOptional<z.ZodString>;
}, z.core.$strict> = z.strictObject({
    cloud_provider: z.string().optional(),
    integration_type: z.string().optional(),
    organization_id: z.string().optional(),
    'X-API-Key': z.string(),
    'X-Timestamp': z.string(),
    'X-Authenticate-Api-Key-Signature': z.string(),
    'X-Register-New-Cspm-Signature': z.string(),
    'X-Tokens-Signature': z.string().optional()
});

export const zListConnectedAccountsOutput: z.ZodObject<{
    cloud_accounts_data: z.ZodArray<typeof zConnectedAccount>;
}, z.core.$loose> = z.looseObject({
    cloud_accounts_data: z.array(zConnectedAccount)
});

/**
 * A rule that tells integrations when a test gives a result in background scans of a cloud account.
 */
export const zCspmAlert: z.ZodObject<{
    id: typeof zCspmId;
    result: z.ZodOptional<z.ZodNullable<typeof zCspmTriggerResult>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    test_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    account_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    key: z.ZodOptional<z.ZodNullable<z.ZodLazy<any>>>;
    integrations: z.ZodOptional<z.ZodArray<typeof zCspmIntegration>>;
    test: z.ZodOptional<z.ZodNullable<typeof zCspmTest>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    result: zCspmTriggerResult.nullish(),
    enabled: z.boolean().nullish(),
    created: z.string().nullish(),
    test_id: zCspmId.nullish(),
    account_id: zCspmId.nullish(),
    key_id: zCspmId.nullish(),
    key: z.lazy((): any => zCspmKey).nullish(),
    integrations: z.array(zCspmIntegration).optional(),
    test: zCspmTest.nullish()
});

/**
 * A standing order to send the scan reports of a cloud account to an integration.
 */
export const zCspmDelivery: z.ZodObject<{
    id: typeof zCspmId;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    integration_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    send_new_risks: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    key: z.ZodOptional<z.ZodNullable<z.ZodLazy<any>>>;
    integration: z.ZodOptional<z.ZodNullable<typeof zCspmIntegration>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    created: z.string().nullish(),
    key_id: zCspmId.nullish(),
    integration_id: zCspmId.nullish(),
    send_new_risks: z.boolean().nullish(),
    key: z.lazy((): any => zCspmKey).nullish(),
    integration: zCspmIntegration.nullish()
});

/**
 * A connected cloud account inside of another object. It is empty unless it was asked for with `expand`, as in the
 * vendor's document.
 */
export const zCspmEmbeddedKey: z.ZodObject<{
    id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cloud: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    last_scanned: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_disabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    role_arn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    paid: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    cloudtrail_connected: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    interval: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    group: z.ZodOptional<z.ZodNullable<z.ZodLazy<any>>>;
    event_settings: z.ZodOptional<z.ZodUnknown>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId.nullish(),
    name: z.string().nullish(),
    cloud: z.string().nullish(),
    last_scanned: z.string().nullish(),
    scan_disabled: z.boolean().nullish(),
    role_arn: z.string().nullish(),
    paid: z.boolean().nullish(),
    cloudtrail_connected: z.boolean().nullish(),
    interval: z.int().nullish(),
    created: z.string().nullish(),
    group_id: z.int().nullish(),
    group: z.lazy((): any => zCspmGroup).nullish(),
    event_settings: z.unknown().optional()
});

/**
 * A call to a cloud provider's API that was judged the moment it happened.
 */
export const zCspmEvent: z.ZodObject<{
    id: typeof zCspmId;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    ip_address: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    action: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    caller: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    details: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    result: z.ZodOptional<z.ZodNullable<typeof zCspmResultValue>>;
    stored_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    stored_data: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    key: z.ZodOptional<z.ZodNullable<z.ZodLazy<any>>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    created: z.string().nullish(),
    ip_address: z.string().nullish(),
    action: z.string().nullish(),
    caller: z.string().nullish(),
    details: z.string().nullish(),
    key_id: zCspmId.nullish(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    result: zCspmResultValue.nullish(),
    stored_id: z.string().nullish(),
    stored_data: z.record(z.string(), z.unknown()).nullish(),
    key: z.lazy((): any => zCspmKey).nullish()
});

/**
 * One page of events, or, where no page was asked for, possibly the bare list.
 */
export const zCspmEventList: z.ZodUnion<readonly [z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    totalPages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    events: z.ZodOptional<z.ZodArray<typeof zCspmEvent>>;
    Events: z.ZodOptional<z.ZodArray<typeof zCspmEvent>>;
}, z.core.$loose>, z.ZodArray<typeof zCspmEvent>]> = z.union([
    z.looseObject({
        count: z.int().nullish(),
        totalPages: z.int().nullish(),
        pagesize: z.int().nullish(),
        page: z.int().nullish(),
        events: z.array(zCspmEvent).optional(),
        Events: z.array(zCspmEvent).optional()
    }),
    z.array(zCspmEvent)
]);

/**
 * Users and connected cloud accounts that belong together.
 */
export const zCspmGroup: z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodString;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group_admin: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    users: z.ZodOptional<z.ZodArray<z.ZodLazy<any>>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    name: z.string(),
    created: z.string().nullish(),
    group_admin: z.boolean().nullish(),
    users: z.array(z.lazy((): any => zCspmUser)).optional()
});

/**
 * A connected cloud account (a "key" in the vendor's words; neither an AWS access key nor an API key). Its external id
 * and its secrets never come back.
 */
export const zCspmKey: z.ZodIntersection<typeof zCspmEmbeddedKey, z.ZodObject<{
    id: typeof zCspmId;
    name: z.ZodString;
}, z.core.$loose>> = zCspmEmbeddedKey.and(z.looseObject({
    id: zCspmId,
    name: z.string()
}));

/**
 * One page of connected cloud accounts, or, where no page was asked for, the bare list.
 */
export const zCspmKeyList: z.ZodUnion<readonly [z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    totalPages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    keys: z.ZodOptional<z.ZodArray<typeof zCspmKey>>;
}, z.core.$loose>, z.ZodArray<typeof zCspmKey>]> = z.union([
    z.looseObject({
        count: z.int().nullish(),
        totalPages: z.int().nullish(),
        pagesize: z.int().nullish(),
        page: z.int().nullish(),
        keys: z.array(zCspmKey).optional()
    }),
    z.array(zCspmKey)
]);

/**
 * A repair, or the taking back of one.
 */
export const zCspmRemediation: z.ZodObject<{
    id: typeof zCspmId;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    num_pass: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_fail: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scan_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    stored_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    complete: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    event_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    key: z.ZodOptional<z.ZodNullable<typeof zCspmEmbeddedKey>>;
    actions: z.ZodOptional<z.ZodArray<typeof zCspmRemediationAction>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    created: z.string().nullish(),
    key_id: zCspmId.nullish(),
    comment: z.string().nullish(),
    type: z.string().nullish(),
    num_pass: z.int().nullish(),
    num_fail: z.int().nullish(),
    status: z.string().nullish(),
    scan_id: z.int().nullish(),
    stored_id: z.string().nullish(),
    complete: z.boolean().nullish(),
    event_id: z.int().nullish(),
    key: zCspmEmbeddedKey.nullish(),
    actions: z.array(zCspmRemediationAction).optional()
});

/**
 * Which tests may be repaired in a cloud account, or in all accounts of a group.
 */
export const zCspmRemediationPolicy: z.ZodObject<{
    id: typeof zCspmId;
    key_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    group_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    rules: z.ZodOptional<z.ZodArray<typeof zCspmRemediationRule>>;
    key: z.ZodOptional<z.ZodNullable<typeof zCspmEmbeddedKey>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    key_id: z.int().nullish(),
    group_id: z.int().nullish(),
    rules: z.array(zCspmRemediationRule).optional(),
    key: zCspmEmbeddedKey.nullish()
});

/**
 * A rule that tells integrations when an action in a cloud account is judged badly, as it happens.
 */
export const zCspmRouting: z.ZodObject<{
    id: typeof zCspmId;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    settings: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        actions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$loose>>>;
    result: z.ZodOptional<z.ZodNullable<typeof zCspmTriggerResult>>;
    integration_ids: z.ZodOptional<z.ZodArray<typeof zCspmId>>;
    integrations: z.ZodOptional<z.ZodArray<typeof zCspmEmbeddedIntegration>>;
    key: z.ZodOptional<z.ZodNullable<typeof zCspmEmbeddedKey>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    created: z.string().nullish(),
    key_id: zCspmId.nullish(),
    enabled: z.boolean().nullish(),
    settings: z.looseObject({
        actions: z.array(z.string()).optional()
    }).nullish(),
    result: zCspmTriggerResult.nullish(),
    integration_ids: z.array(zCspmId).optional(),
    integrations: z.array(zCspmEmbeddedIntegration).optional(),
    key: zCspmEmbeddedKey.nullish()
});

/**
 * A whole scan with all its results.
 */
export const zCspmScanDetail: z.ZodObject<{
    id: typeof zCspmId;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    num_pass: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_warn: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_fail: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_unknown: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_new_risks: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key: z.ZodOptional<z.ZodNullable<typeof zCspmKey>>;
    results: z.ZodOptional<z.ZodArray<typeof zCspmScanResult>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    key_id: zCspmId.nullish(),
    num_pass: z.int().nullish(),
    num_warn: z.int().nullish(),
    num_fail: z.int().nullish(),
    num_unknown: z.int().nullish(),
    num_new_risks: z.int().nullish(),
    created: z.string().nullish(),
    key: zCspmKey.nullish(),
    results: z.array(zCspmScanResult).optional()
});

/**
 * A scan with one page of its results.
 */
export const zCspmScanPage: z.ZodObject<{
    id: typeof zCspmId;
    key_id: z.ZodOptional<z.ZodNullable<typeof zCspmId>>;
    num_pass: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_warn: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_fail: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_unknown: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    num_new_risks: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key: z.ZodOptional<z.ZodNullable<typeof zCspmKey>>;
    next: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodString]>>>;
    results: z.ZodOptional<z.ZodArray<typeof zCspmScanResult>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    key_id: zCspmId.nullish(),
    num_pass: z.int().nullish(),
    num_warn: z.int().nullish(),
    num_fail: z.int().nullish(),
    num_unknown: z.int().nullish(),
    num_new_risks: z.int().nullish(),
    created: z.string().nullish(),
    key: zCspmKey.nullish(),
    next: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    results: z.array(zCspmScanResult).optional()
});

/**
 * A rule that keeps results out of future scans: those of a region, of a resource, or of a test. The other two are
 * null or missing.
 */
export const zCspmSuppression: z.ZodObject<{
    id: typeof zCspmId;
    region: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    resource: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    test_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    key_id: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    expires: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    key: z.ZodOptional<z.ZodNullable<typeof zCspmKey>>;
    test: z.ZodOptional<z.ZodNullable<typeof zCspmTest>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    region: z.string().nullish(),
    resource: z.string().nullish(),
    test_id: z.int().nullish(),
    key_id: z.int().nullish(),
    created: z.string().nullish(),
    comment: z.string().nullish(),
    expires: z.string().nullish(),
    key: zCspmKey.nullish(),
    test: zCspmTest.nullish()
});

/**
 * One page of suppressions, or, where no page was asked for, possibly the bare list.
 */
export const zCspmSuppressionList: z.ZodUnion<readonly [z.ZodObject<{
    count: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    totalPages: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    pagesize: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    page: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    results: z.ZodOptional<z.ZodArray<typeof zCspmSuppression>>;
}, z.core.$loose>, z.ZodArray<typeof zCspmSuppression>]> = z.union([
    z.looseObject({
        count: z.int().nullish(),
        totalPages: z.int().nullish(),
        pagesize: z.int().nullish(),
        page: z.int().nullish(),
        results: z.array(zCspmSuppression).optional()
    }),
    z.array(zCspmSuppression)
]);

/**
 * A user of the account.
 */
export const zCspmUser: z.ZodObject<{
    id: typeof zCspmId;
    email: z.ZodString;
    confirmed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    password_reset: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    send_announcements: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    send_scan_results: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    send_new_plugins: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    send_new_risks: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    account_admin: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    mfa_enabled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    csp_roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    updated: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    provider: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    dashboard: z.ZodOptional<z.ZodUnknown>;
    multiaccount: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    count_failed_signin: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    last_signin_attempt: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    groups: z.ZodOptional<z.ZodArray<typeof zCspmGroup>>;
    user_groups: z.ZodOptional<z.ZodArray<typeof zCspmGroup>>;
    logins: z.ZodOptional<z.ZodArray<typeof zCspmLogin>>;
}, z.core.$loose> = z.looseObject({
    id: zCspmId,
    email: z.string(),
    confirmed: z.boolean().nullish(),
    password_reset: z.boolean().nullish(),
    send_announcements: z.boolean().nullish(),
    send_scan_results: z.boolean().nullish(),
    send_new_plugins: z.boolean().nullish(),
    send_new_risks: z.boolean().nullish(),
    account_admin: z.boolean().nullish(),
    mfa_enabled: z.boolean().nullish(),
    csp_roles: z.array(z.string()).optional(),
    created: z.string().nullish(),
    updated: z.string().nullish(),
    provider: z.string().nullish(),
    dashboard: z.unknown().optional(),
    multiaccount: z.boolean().nullish(),
    count_failed_signin: z.int().nullish(),
    last_signin_attempt: z.string().nullish(),
    groups: z.array(zCspmGroup).optional(),
    user_groups: z.array(zCspmGroup).optional(),
    logins: z.array(zCspmLogin).optional()
});

/**
 * The alerts.
 */
export const zListAlertsOutput: z.ZodArray<typeof zCspmAlert> = z.array(zCspmAlert);

/**
 * The new alert.
 */
export const zCreateAlertOutput: typeof zCspmAlert = zCspmAlert;

/**
 * The alert.
 */
export const zGetAlertOutput: typeof zCspmAlert = zCspmAlert;

export const zListEventsOutput: typeof zCspmEventList = zCspmEventList;

/**
 * The event.
 */
export const zGetEventOutput: typeof zCspmEvent = zCspmEvent;

/**
 * The deliveries.
 */
export const zListDeliveriesOutput: z.ZodArray<typeof zCspmDelivery> = z.array(zCspmDelivery);

/**
 * The new delivery.
 */
export const zCreateDeliveryOutput: typeof zCspmDelivery = zCspmDelivery;

/**
 * The delivery.
 */
export const zGetDeliveryOutput: typeof zCspmDelivery = zCspmDelivery;

/**
 * The groups.
 */
export const zListGroupsOutput: z.ZodArray<typeof zCspmGroup> = z.array(zCspmGroup);

/**
 * The new group.
 */
export const zCreateGroupOutput: typeof zCspmGroup = zCspmGroup;

/**
 * The group.
 */
export const zGetGroupOutput: typeof zCspmGroup = zCspmGroup;

export const zListKeysOutput: typeof zCspmKeyList = zCspmKeyList;

/**
 * The cloud account.
 */
export const zCreateKeyOutput: typeof zCspmKey = zCspmKey;

/**
 * The cloud account.
 */
export const zGetKeyOutput: typeof zCspmKey = zCspmKey;

/**
 * The policies.
 */
export const zListRemediationPoliciesOutput: z.ZodArray<typeof zCspmRemediationPolicy> = z.array(zCspmRemediationPolicy);

/**
 * The new policy.
 */
export const zCreateRemediationPolicyOutput: typeof zCspmRemediationPolicy = zCspmRemediationPolicy;

/**
 * The policy.
 */
export const zGetRemediationPolicyOutput: typeof zCspmRemediationPolicy = zCspmRemediationPolicy;

/**
 * The repairs.
 */
export const zListRemediationsOutput: z.ZodArray<typeof zCspmRemediation> = z.array(zCspmRemediation);

/**
 * The repair.
 */
export const zGetRemediationOutput: typeof zCspmRemediation = zCspmRemediation;

/**
 * The routings.
 */
export const zListRoutingsOutput: z.ZodArray<typeof zCspmRouting> = z.array(zCspmRouting);

/**
 * The new routing.
 */
export const zCreateRoutingOutput: typeof zCspmRouting = zCspmRouting;

/**
 * The routing.
 */
export const zGetRoutingOutput: typeof zCspmRouting = zCspmRouting;

/**
 * The scan.
 */
export const zGetScanOutput: typeof zCspmScanDetail = zCspmScanDetail;

/**
 * The scan with one page of results.
 */
export const zGetScanV2Output: typeof zCspmScanPage = zCspmScanPage;

export const zListSuppressionsOutput: typeof zCspmSuppressionList = zCspmSuppressionList;

/**
 * The new suppression.
 */
export const zCreateSuppressionOutput: typeof zCspmSuppression = zCspmSuppression;

/**
 * The suppression.
 */
export const zGetSuppressionOutput: typeof zCspmSuppression = zCspmSuppression;

/**
 * The users.
 */
export const zListCspmUsersOutput: z.ZodArray<typeof zCspmUser> = z.array(zCspmUser);

/**
 * The new user.
 */
export const zCreateCspmUserOutput: typeof zCspmUser = zCspmUser;

/**
 * The user.
 */
export const zGetCspmUserOutput: typeof zCspmUser = zCspmUser;
