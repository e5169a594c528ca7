// Generated from specs/aqua by pnpm generate. Do not edit.
import * as z from 'zod';

/**
 * Kind of issue.
 */
export const zAcknowledgementIssueType = z.string();

/**
 * Kind of issue.
 */
export const zAcknowledgementIssueTypeInput = z.enum([
    'vulnerability',
    'sensitive_data',
    'malware'
]);

/**
 * Kind of resource the issue was found in.
 */
export const zAcknowledgementResourceType = z.string();

/**
 * An accepted risk: the issue, the resource it is in, and where the acceptance holds. It has no id of its own. Which of
 * `registry` and `registry_name` (`image`, `repository`) is filled in depends on the console's version.
 */
export const zAcknowledgement = z.looseObject({
    issue_type: zAcknowledgementIssueType,
    issue_name: z.string(),
    resource_type: zAcknowledgementResourceType,
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
    expiration_days: z.int().optional(),
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
 * A page of acknowledgements.
 */
export const zAcknowledgementPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zAcknowledgement).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * Kind of resource the issue was found in.
 */
export const zAcknowledgementResourceTypeInput = z.enum([
    'package',
    'file',
    'executable'
]);

/**
 * An issue to accept, or to accept no longer. The rows of `listVulnerabilities` have what is needed in `resource`. All
 * members of `Acknowledgement` may be sent, so that what was listed can go into `deleteAcknowledgements` as it is; the
 * vendor's own client sends most of them in every call.
 */
export const zAcknowledgementForSave = z.strictObject({
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
export const zApiInfo = z.looseObject({
    authorization_header: z.string().optional()
});

/**
 * A script in a policy.
 */
export const zAssuranceCheck = z.looseObject({
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
export const zAssuranceKubernetesControl = z.looseObject({
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
export const zAssuranceLabel = z.looseObject({
    key: z.string().optional(),
    value: z.string().optional()
});

/**
 * A package in a list of a policy.
 */
export const zAssurancePackage = z.looseObject({
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
export const zAssuranceScript = z.looseObject({
    script_id: z.string(),
    name: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    engine: z.string().optional(),
    path: z.string().optional(),
    snippet: z.string().optional(),
    kind: z.string().optional(),
    type: z.string().optional(),
    author: z.string().optional(),
    severity: z.string().optional(),
    avd_id: z.string().optional(),
    last_modified: z.int().optional(),
    read_only: z.boolean().optional(),
    overwrite: z.boolean().optional(),
    custom: z.unknown().optional()
});

/**
 * A script to upload.
 */
export const zAssuranceScriptForCreate = z.strictObject({
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

export const zAssuranceScriptForUpdate = z.strictObject({
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
export const zAuditTotals = z.looseObject({
    total: z.int().optional(),
    success: z.int().optional(),
    blocked: z.int().optional(),
    detect: z.int().optional(),
    alert: z.int().optional()
});

/**
 * One test.
 */
export const zBenchTest = z.looseObject({
    test_number: z.string().optional(),
    status: z.string().optional(),
    test_desc: z.string().optional(),
    test_info: z.array(z.string()).nullish(),
    actual_value: z.string().optional(),
    expected_result: z.string().optional()
});

/**
 * A group of tests.
 */
export const zBenchTestGroup = z.looseObject({
    desc: z.string().optional(),
    info: z.int().optional(),
    pass: z.int().optional(),
    warn: z.int().optional(),
    fail: z.int().optional(),
    results: z.array(zBenchTest).nullish()
});

/**
 * The groups of tests of one benchmark.
 */
export const zBenchResult = z.looseObject({
    tests: z.array(zBenchTestGroup).nullish()
});

/**
 * The result of one benchmark.
 */
export const zBenchReport = z.looseObject({
    result: zBenchResult.optional()
});

/**
 * The latest benchmark results of a host.
 */
export const zBenchResults = z.looseObject({
    cis: zBenchReport.optional(),
    kube_bench: zBenchReport.optional(),
    linux: zBenchReport.optional(),
    openshift: zBenchReport.optional(),
    disa_stig: zBenchReport.optional()
});

/**
 * One account to disconnect.
 */
export const zCloudAccountForDelete = z.looseObject({
    cloud_account_id: z.string(),
    cspm_key_id: z.string()
});

/**
 * More about a finding of a code scan.
 */
export const zCodeScanFindingDetails = z.looseObject({
    cwe: z.string().optional(),
    owasp: z.array(z.string()).nullish(),
    references: z.array(z.string()).nullish(),
    category: z.string().optional(),
    impact: z.string().optional(),
    confidence: z.string().optional(),
    likelihood: z.string().optional(),
    remediation: z.string().optional()
});

/**
 * A finding of a code scan. Only members that are seen in use are listed.
 */
export const zCodeScanFinding = z.looseObject({
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
export const zCodeScanSeverityCounts = z.looseObject({
    critical_severity_count: z.int().optional(),
    high_severity_count: z.int().optional(),
    medium_severity_count: z.int().optional(),
    low_severity_count: z.int().optional(),
    unknown_severity_count: z.int().optional()
});

/**
 * The figures of a scan.
 */
export const zCodeRepositoryScan = z.looseObject({
    scan_id: z.string().optional(),
    scan_date: z.string().optional(),
    branch: z.string().optional(),
    commit_id: z.string().optional(),
    build_system: z.string().optional(),
    git_user: z.string().optional(),
    triggered_by: z.string().optional(),
    scm_link: z.string().optional(),
    tags: z.array(z.unknown()).nullish(),
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
export const zConnectedAccountKey = z.looseObject({
    id: z.int(),
    name: z.string().optional(),
    role_arn: z.string().optional()
});

/**
 * A cloud account that Autoconnect has connected.
 */
export const zConnectedAccount = z.looseObject({
    CSPMData: zConnectedAccountKey.optional()
});

/**
 * What the vendor's Terraform provider sends for a new key.
 */
export const zConsoleApiKeyForCreate = z.looseObject({
    description: z.string(),
    source_key_id: z.string().optional(),
    ip_addresses: z.array(z.string()).optional(),
    expiration: z.int().optional(),
    roles: z.array(z.string()).optional(),
    permission_ids: z.array(z.int()).optional()
});

/**
 * What the vendor's Terraform provider sends for a change.
 */
export const zConsoleApiKeyForUpdate = z.looseObject({
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
export const zConsoleError = z.looseObject({
    message: z.string().optional(),
    code: z.int().optional()
});

/**
 * The answer to a login on a self-hosted console. It carries more about the user; every known client reads only the
 * token.
 */
export const zConsoleLogin = z.looseObject({
    token: z.string()
});

/**
 * A container that an enforcer reports. Only members that are seen in use are listed.
 */
export const zContainer = z.looseObject({
    id: z.string(),
    container_uid: z.string().optional(),
    name: z.string().optional(),
    image_name: z.string().optional(),
    origin_image_name: z.string().optional(),
    registry_image_name: z.string().optional(),
    cluster_name: z.string().optional(),
    namespace_name: z.string().optional(),
    host_name: z.string().optional(),
    status: z.string().optional(),
    risk_level: z.string().optional()
});

/**
 * Findings of a container's image, counted.
 */
export const zContainerFindingCounts = z.looseObject({
    total: z.int().optional(),
    critical: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional(),
    negligible: z.int().optional(),
    sensitive: z.int().optional(),
    malware: z.int().optional()
});

/**
 * The host of a container.
 */
export const zContainerHost = z.looseObject({
    id: z.string().optional(),
    name: z.string().optional()
});

/**
 * The image of a container.
 */
export const zContainerImage = z.looseObject({
    id: z.string().optional(),
    name: z.string().optional(),
    registry: z.string().optional(),
    registered: z.boolean().optional(),
    register_reason: z.string().optional()
});

/**
 * What started a container.
 */
export const zContainerOwner = z.looseObject({
    id: z.string().optional(),
    uid: z.string().optional(),
    name: z.string().optional(),
    type: z.string().optional()
});

/**
 * An Aqua service that a container belongs to.
 */
export const zContainerService = z.looseObject({
    id: z.int().optional(),
    name: z.string().optional()
});

/**
 * A container in the older list.
 */
export const zContainerV1 = z.looseObject({
    id: z.string(),
    host_id: z.string(),
    name: z.string().optional(),
    host_name: z.string().optional(),
    host_lname: z.string().optional(),
    image_name: z.string().optional(),
    image_id: z.string().optional(),
    image_digest: z.string().optional(),
    server_digest: z.string().optional(),
    origin_image_name: z.string().optional(),
    registry_image_name: z.string().optional(),
    owner_name: z.string().optional(),
    status: z.string().optional(),
    risk_level: z.string().optional(),
    scan_status: z.string().optional(),
    network_mode: z.string().optional(),
    container_type: z.string().optional(),
    runtime_profile_name: z.string().optional(),
    aqua_service: z.string().optional(),
    is_evaluated: z.boolean().optional(),
    valid_digest: z.boolean().optional(),
    is_profiling: z.boolean().optional(),
    is_registered: z.boolean().optional(),
    is_disallowed: z.boolean().optional(),
    is_root: z.boolean().optional(),
    is_privileged: z.boolean().optional(),
    system_container: z.boolean().optional(),
    have_secrets: z.boolean().optional(),
    secrets: z.unknown().optional(),
    create_time: z.int().optional(),
    start_time: z.int().optional(),
    modify_time: z.int().optional(),
    risk: z.int().optional(),
    vulnerabilities: zContainerFindingCounts.optional(),
    total: z.int().optional(),
    critical: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional(),
    negligible: z.int().optional(),
    sensitive: z.int().optional(),
    malware: z.int().optional()
});

/**
 * The filters of the list as the console understood them.
 */
export const zContainerV1Query = z.looseObject({
    identifiers_only: z.boolean().optional(),
    status: z.string().optional(),
    groupby: z.string().optional(),
    namespace: z.string().optional(),
    show_scan_status: z.boolean().optional(),
    image_names: z.unknown().optional()
});

/**
 * A variable of a container's environment.
 */
export const zContainerVariable = z.looseObject({
    name: z.string().optional(),
    value: z.string().optional()
});

/**
 * A mount of a container.
 */
export const zContainerVolume = z.looseObject({
    shared: z.boolean().optional(),
    host_path: z.string().optional(),
    read_only: z.boolean().optional(),
    container_path: z.string().optional()
});

/**
 * A container as its engine tells of it, as one client of 2020 reads it.
 */
export const zContainerDetail = z.looseObject({
    id: z.string(),
    name: z.string().optional(),
    description: z.string().optional(),
    status: z.string().optional(),
    health_status: z.string().optional(),
    user: z.string().optional(),
    apps: z.array(z.string()).nullish(),
    args: z.array(z.string()).nullish(),
    command: z.array(z.string()).nullish(),
    entrypoint: z.array(z.string()).nullish(),
    host: zContainerHost.optional(),
    image: zContainerImage.optional(),
    owner: zContainerOwner.optional(),
    memory: z.int().optional(),
    cpushares: z.int().optional(),
    privileged: z.boolean().optional(),
    cap_add: z.array(z.string()).nullish(),
    cap_drop: z.array(z.string()).nullish(),
    security_options: z.array(z.string()).nullish(),
    seccomp_disabled: z.boolean().optional(),
    apparmor_profile: z.string().optional(),
    readonly_rootfs: z.boolean().optional(),
    publish_all_ports: z.boolean().optional(),
    network_mode: z.string().optional(),
    ipc_mode: z.string().optional(),
    pid_mode: z.string().optional(),
    uts_mode: z.string().optional(),
    userns_mode: z.string().optional(),
    Network: z.record(z.string(), z.unknown()).optional(),
    RestartPolicy: z.record(z.string(), z.unknown()).optional(),
    Devices: z.array(z.unknown()).nullish(),
    links: z.array(z.unknown()).nullish(),
    extra_hosts: z.array(z.unknown()).nullish(),
    volumes: z.array(zContainerVolume).nullish(),
    volumes_from: z.array(z.unknown()).nullish(),
    secrets: z.array(z.unknown()).nullish(),
    environment_variables: z.array(zContainerVariable).nullish(),
    docker_labels: z.unknown().optional(),
    services: z.array(zContainerService).nullish(),
    internal_service: zContainerService.optional(),
    runtime_policies: z.array(z.string()).nullish(),
    runtime_profiles: z.array(z.unknown()).nullish(),
    system_container: z.boolean().optional(),
    create_time: z.int().optional(),
    start_time: z.int().optional(),
    modification_time: z.int().optional(),
    controller_type: z.string().optional(),
    kubernetes_pod_name: z.string().optional(),
    kubernetes_pod_type: z.string().optional(),
    kubernetes_pod_namespace: z.string().optional(),
    kubernetes_pod_deployment: z.string().optional(),
    kubernetes_controller_name: z.string().optional(),
    kubernetes_controller_type: z.string().optional(),
    cforg: z.string().optional(),
    cfspace: z.string().optional(),
    cfappname: z.string().optional(),
    level2: z.string().optional(),
    level3: z.string().optional(),
    level4: z.string().optional()
});

/**
 * Where the list goes on.
 */
export const zCspmApiKeyMeta = z.looseObject({
    count: z.int().optional(),
    next_offset: z.int().nullish()
});

/**
 * An Azure subscription.
 */
export const zCspmAzureConnection = z.strictObject({
    application_id: z.string(),
    key_value: z.string(),
    directory_id: z.string(),
    subscription_id: z.string()
});

/**
 * How to scan. `SKIPPED` and `ONLY` exclude each other.
 */
export const zCspmCloudFormationSettings = z.strictObject({
    WEB_PORTS: z.array(z.int()),
    BACKUP_RETENTION_LIMIT: z.int(),
    SKIPPED: z.array(z.string()).optional(),
    ONLY: z.array(z.string()).optional()
});

/**
 * Result of a check of infrastructure code: 0 PASS, 1 WARN, 2 FAIL.
 */
export const zCspmCodeResultValue = z.int();

/**
 * What was found in a CloudFormation template.
 */
export const zCspmCloudFormationResult = z.looseObject({
    status: zCspmCodeResultValue.optional(),
    message: z.string().nullish(),
    resource: z.string().nullish()
});

/**
 * An answer that says only that it worked.
 */
export const zCspmEmptyAnswer = z.looseObject({
    status: z.int().optional(),
    code: z.int().optional(),
    data: z.record(z.string(), z.unknown()).optional()
});

/**
 * What is wrong with one member.
 */
export const zCspmFieldError = z.looseObject({
    field: z.string().optional(),
    message: z.string().optional()
});

/**
 * An error of the CSPM API, in its envelope.
 */
export const zCspmError = z.looseObject({
    status: z.int().optional(),
    code: z.int().optional(),
    message: z.string().optional(),
    errors: z.array(z.union([z.string(), zCspmFieldError])).nullish(),
    id: z.string().optional()
});

/**
 * A Google Cloud project, by the members of a service account's key file.
 */
export const zCspmGoogleConnection = z.strictObject({
    type: z.string(),
    project_id: z.string(),
    client_email: z.string(),
    private_key: z.string()
});

/**
 * A new name for a group.
 */
export const zCspmGroupRename = z.strictObject({
    name: z.string().min(2).max(25)
});

/**
 * Id of a CSPM object.
 */
export const zCspmId = z.int();

/**
 * A customer account. Only the id is certain; the members that accounts have differ with their age and plan, and many
 * are null. Members with only a name here have been seen with null alone.
 */
export const zCspmAccount = z.looseObject({
    id: zCspmId,
    stripe_id: z.string().nullish(),
    referral_code: z.string().nullish(),
    referred_with: z.string().nullish(),
    created: z.string().optional(),
    current_plan: z.int().nullish(),
    num_allowed_keys: z.int().nullish(),
    high_cost_allowed: z.boolean().nullish(),
    trial_end: z.string().nullish(),
    plan: z.record(z.string(), z.unknown()).nullish(),
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
 * A key with which programs sign their requests. Its secret is shown once, when it is made.
 */
export const zCspmApiKey = z.looseObject({
    id: zCspmId,
    access_key: z.string().optional(),
    secret: z.string().optional(),
    description: z.string().nullish(),
    enabled: z.boolean().nullish(),
    ip_addresses: z.array(z.string()).nullish(),
    roles: z.array(z.string()).nullish(),
    permission_ids: z.array(zCspmId).nullish(),
    created: z.string().optional(),
    updated: z.string().nullish(),
    expiration: z.int().nullish(),
    whitelisted: z.boolean().nullish(),
    iac_token: z.boolean().nullish(),
    system_key: z.boolean().nullish(),
    open_access: z.boolean().nullish(),
    scans_per_month: z.int().nullish(),
    account_id: zCspmId.optional(),
    owner: z.int().nullish(),
    group_id: z.int().nullish()
});

/**
 * A call to a sensitive part of this API. It has either `user` or `apikey`, depending on who made it.
 */
export const zCspmAuditLog = z.looseObject({
    id: zCspmId,
    ip_address: z.string().nullish(),
    resource: z.string().optional(),
    resource_id: z.int().nullish(),
    action: z.string().optional(),
    message: z.string().nullish(),
    user: z.looseObject({
        email: z.string().optional()
    }).nullish(),
    apikey: z.looseObject({
        access_key: z.string().optional()
    }).nullish()
});

/**
 * A group of tests, roughly one service of a cloud provider, such as `S3`.
 */
export const zCspmCategory = z.looseObject({
    id: zCspmId,
    name: z.string()
});

/**
 * A control of a compliance program.
 */
export const zCspmControl = z.looseObject({
    id: zCspmId,
    name: z.string(),
    description: z.string().nullish(),
    created: z.string().nullish(),
    program_id: zCspmId.optional()
});

/**
 * An external id for the trust of one AWS role. It can be used once.
 */
export const zCspmGeneratedId = z.looseObject({
    generated_id: z.string(),
    account_id: zCspmId.optional()
});

/**
 * A change to one user's place in a group.
 */
export const zCspmGroupMembership = z.strictObject({
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
export const zCspmIntegrationSettings = z.looseObject({
    slack_webhook_url: z.string().optional(),
    address: z.string().optional(),
    sns_arn: z.string().optional(),
    opsgenie_apikey: z.string().optional()
});

/**
 * Where an integration sends to. Only the members of the given type count. Those of the types `pagerduty` and `teams`
 * are not documented.
 */
export const zCspmIntegrationSettingsForWrite = z.looseObject({
    slack_webhook_url: z.string().optional(),
    address: z.string().optional(),
    sns_arn: z.string().optional(),
    opsgenie_apikey: z.string().optional()
});

/**
 * Service that an integration talks to.
 */
export const zCspmIntegrationType = z.string();

/**
 * A way out to another service, for alerts, routings and deliveries.
 */
export const zCspmIntegration = z.looseObject({
    id: zCspmId,
    name: z.string(),
    type: zCspmIntegrationType.optional(),
    enabled: z.boolean().optional(),
    send_scan_results: z.boolean().optional(),
    send_new_risks: z.boolean().optional(),
    settings: zCspmIntegrationSettings.optional(),
    created: z.string().optional(),
    updated: z.string().nullish()
});

/**
 * Service that an integration talks to.
 */
export const zCspmIntegrationTypeInput = z.enum([
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
export const zCspmKeyConnectionUpdate = z.strictObject({
    aws: z.strictObject({
        external_id: z.string(),
        role_name: z.string()
    }).optional()
});

/**
 * One sign-in of a user.
 */
export const zCspmLogin = z.looseObject({
    id: zCspmId,
    ip_address: z.string().nullish(),
    created: z.string().optional(),
    csp_roles: z.array(z.string()).nullish(),
    cspm_groups: z.array(z.string()).nullish(),
    groups: z.array(z.string()).nullish()
});

/**
 * A compartment of Oracle Cloud.
 */
export const zCspmOracleConnection = z.strictObject({
    tenancy_id: z.string(),
    user_id: z.string(),
    key_fingerprint: z.string(),
    key_value: z.string(),
    compartment_id: z.string()
});

/**
 * How to reach an account outside AWS. Exactly the member of the account's provider.
 */
export const zCspmKeyConnection = z.strictObject({
    azure: zCspmAzureConnection.optional(),
    oracle: zCspmOracleConnection.optional(),
    google: zCspmGoogleConnection.optional()
});

/**
 * A secret from which one-time codes for remediations are made.
 */
export const zCspmOtpSecret = z.looseObject({
    otpsecret: z.string().optional(),
    generated_id: z.string().optional(),
    account_id: zCspmId.optional()
});

/**
 * A compliance program, which is a set of controls.
 */
export const zCspmProgram = z.looseObject({
    id: zCspmId,
    name: z.string(),
    description: z.string().nullish(),
    account_id: z.int().nullish()
});

/**
 * A real-time scan that was started.
 */
export const zCspmRealtimeStart = z.looseObject({
    realtime_id: zCspmId,
    status: z.string().optional()
});

/**
 * How remediations reach an account.
 */
export const zCspmRemediationConnection = z.strictObject({
    aws: z.strictObject({
        role_arn: z.string(),
        external_id: z.string(),
        version: z.unknown().optional()
    }).optional()
});

/**
 * What may be done about one test.
 */
export const zCspmRemediationRule = z.looseObject({
    test_id: zCspmId.optional(),
    allow_manual: z.boolean().optional(),
    allow_automated: z.boolean().optional(),
    inputs: z.unknown().optional()
});

/**
 * What may be done about one test.
 */
export const zCspmRemediationRuleForWrite = z.strictObject({
    test_id: zCspmId,
    allow_manual: z.boolean(),
    allow_automated: z.boolean(),
    inputs: z.unknown().optional()
});

/**
 * Where a report can be fetched.
 */
export const zCspmReportLink = z.looseObject({
    url: z.string()
});

/**
 * Result of a test: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN.
 */
export const zCspmResultValue = z.int();

/**
 * What the test found at one resource or in one region.
 */
export const zCspmAuditedResult = z.looseObject({
    result: zCspmResultValue.optional(),
    resource: z.string().nullish(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    scan_id: zCspmId.optional()
});

/**
 * A scan, cut down to the results of one test.
 */
export const zCspmAuditedScan = z.looseObject({
    id: zCspmId,
    results: z.array(zCspmAuditedResult).nullish()
});

/**
 * A connected cloud account with what one test found in it.
 */
export const zCspmAuditedKey = z.looseObject({
    id: zCspmId,
    name: z.string().optional(),
    scans: z.array(zCspmAuditedScan).nullish()
});

/**
 * What a test found at one resource or in one region.
 */
export const zCspmRealtimeResult = z.looseObject({
    status: zCspmResultValue.optional(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    resource: z.string().nullish()
});

/**
 * Result of a test: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN.
 */
export const zCspmResultValueInput = z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3)
]);

/**
 * The totals of one background scan.
 */
export const zCspmScan = z.looseObject({
    id: zCspmId,
    key_id: zCspmId.optional(),
    num_pass: z.int().nullish(),
    num_warn: z.int().nullish(),
    num_fail: z.int().nullish(),
    num_unknown: z.int().nullish(),
    num_new_risks: z.int().nullish(),
    created: z.string().optional(),
    key: z.looseObject({
        id: zCspmId.optional(),
        name: z.string().optional(),
        cloud: z.string().optional()
    }).nullish()
});

/**
 * How bad a failure is.
 */
export const zCspmSeverity = z.string();

/**
 * A test and what it found. It has no id; `title` tells which one it is.
 */
export const zCspmRealtimeTest = z.looseObject({
    title: z.string().optional(),
    category: z.string().nullish(),
    description: z.string().nullish(),
    more_info: z.string().nullish(),
    recommended_action: z.string().nullish(),
    link: z.string().nullish(),
    severity: zCspmSeverity.optional(),
    results: z.array(zCspmRealtimeResult).nullish()
});

/**
 * How far a real-time scan is, and in the end what it found.
 */
export const zCspmRealtimeScan = z.looseObject({
    status: z.string(),
    message: z.string().nullish(),
    results: z.array(zCspmRealtimeTest).nullish()
});

/**
 * How bad a failure is.
 */
export const zCspmSeverityInput = z.enum([
    'low',
    'medium',
    'high',
    'critical'
]);

/**
 * An account's own ranking of a test.
 */
export const zCspmSeverityOverride = z.looseObject({
    id: zCspmId.optional(),
    severity: zCspmSeverity.optional()
});

/**
 * A repair that was started.
 */
export const zCspmStartedRemediation = z.looseObject({
    id: z.string()
});

/**
 * What was found in Terraform code.
 */
export const zCspmTerraformResult = z.looseObject({
    result: zCspmCodeResultValue.optional(),
    message: z.string().nullish(),
    link: z.string().nullish(),
    location: z.looseObject({
        start_line: z.int().optional(),
        end_line: z.int().optional()
    }).nullish()
});

/**
 * A check that scans run (a "plugin" in other texts of the vendor).
 */
export const zCspmTest = z.looseObject({
    id: zCspmId,
    query: z.string().optional(),
    cloud: z.string().optional(),
    title: z.string().optional(),
    description: z.string().nullish(),
    more_info: z.string().nullish(),
    severity: zCspmSeverity.optional(),
    recommended_action: z.string().nullish(),
    link: z.string().nullish(),
    category_id: zCspmId.optional(),
    category: zCspmCategory.optional(),
    severities: z.array(zCspmSeverityOverride).nullish()
});

/**
 * What a test found at one resource or in one region.
 */
export const zCspmScanResult = z.looseObject({
    id: zCspmId,
    result: zCspmResultValue.optional(),
    resource: z.string().nullish(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    discovered: z.boolean().nullish(),
    created: z.string().nullish(),
    test_id: zCspmId.optional(),
    test: zCspmTest.optional(),
    custom: z.boolean().nullish(),
    scan_id: zCspmId.optional()
});

/**
 * A test of a control, with its results.
 */
export const zCspmComplianceTest = z.looseObject({
    id: zCspmId,
    query: z.string().optional(),
    title: z.string().optional(),
    description: z.string().nullish(),
    more_info: z.string().nullish(),
    recommended_action: z.string().nullish(),
    link: z.string().nullish(),
    category_id: zCspmId.optional(),
    default: z.boolean().nullish(),
    hipaa_enabled: z.boolean().nullish(),
    hipaa_description: z.string().nullish(),
    account_id: z.int().nullish(),
    results: z.array(zCspmScanResult).nullish()
});

/**
 * A control with the tests behind it and what they found in one scan.
 */
export const zCspmComplianceControl = z.looseObject({
    id: zCspmId,
    name: z.string(),
    description: z.string().nullish(),
    program_id: zCspmId.optional(),
    compliance: z.number().nullish(),
    tests: z.array(zCspmComplianceTest).nullish()
});

/**
 * The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN.
 */
export const zCspmTriggerResult = z.int();

/**
 * The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN.
 */
export const zCspmTriggerResultInput = z.union([z.literal(1), z.literal(2)]);

/**
 * What the account may use and has used.
 */
export const zCspmUsage = z.looseObject({
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
    plan: z.unknown().optional(),
    detailed: z.array(z.record(z.string(), z.unknown())).nullish()
});

/**
 * An alert.
 */
export const zDashboardAlert = z.looseObject({
    id: z.int(),
    time: z.int().optional(),
    type: z.string().optional(),
    user: z.string().optional(),
    image: z.string().optional(),
    imagehash: z.string().optional(),
    container: z.string().optional(),
    containerid: z.string().optional(),
    host: z.string().optional(),
    hostid: z.string().optional(),
    category: z.string().optional(),
    result: z.int().optional(),
    user_response: z.string().optional(),
    data: z.string().optional()
});

/**
 * An audit event.
 */
export const zDashboardAuditEvent = z.looseObject({
    id: z.int(),
    time: z.int().optional(),
    type: z.string().optional(),
    user: z.string().optional(),
    action: z.string().optional(),
    image: z.string().optional(),
    imagehash: z.string().optional(),
    container: z.string().optional(),
    containerid: z.string().optional(),
    host: z.string().optional(),
    hostid: z.string().optional(),
    category: z.string().optional(),
    result: z.int().optional(),
    data: z.string().optional()
});

/**
 * Running containers by risk.
 */
export const zDashboardContainerCounts = z.looseObject({
    total: z.int().optional(),
    critical: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional(),
    ok: z.int().optional(),
    unregistered: z.int().optional(),
    trends: z.unknown().optional()
});

/**
 * The filters of the figures.
 */
export const zDashboardFilter = z.looseObject({
    application: z.string().optional(),
    registry: z.string().optional(),
    hosts: z.string().optional()
});

/**
 * Hosts with an enforcer.
 */
export const zDashboardHostCounts = z.looseObject({
    total: z.int().optional(),
    disconnected_count: z.int().optional(),
    hosts: z.unknown().optional()
});

/**
 * A number per severity.
 */
export const zDashboardSeverityCounts = z.looseObject({
    total: z.int().optional(),
    critical: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional(),
    ok: z.int().optional()
});

/**
 * Images and their vulnerabilities, by severity.
 */
export const zDashboardRegistryCounts = z.looseObject({
    images: zDashboardSeverityCounts.optional(),
    images_trends: z.unknown().optional(),
    vulnerabilities: zDashboardSeverityCounts.optional(),
    cves_trends: z.unknown().optional()
});

/**
 * The figures of the console's start page.
 */
export const zDashboard = z.looseObject({
    filter: zDashboardFilter.optional(),
    running_containers: zDashboardContainerCounts.optional(),
    registry_counts: zDashboardRegistryCounts.optional(),
    hosts: zDashboardHostCounts.optional(),
    alerts: z.array(zDashboardAlert).nullish(),
    audit_tickers: z.array(zDashboardAuditEvent).nullish()
});

/**
 * The figures of one moment.
 */
export const zDashboardTrendPoint = z.looseObject({
    date: z.int(),
    total: z.int().optional(),
    ok: z.int().optional(),
    critical: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional()
});

/**
 * A kind of finding.
 */
export const zDetection = z.looseObject({
    avd_id: z.string(),
    title: z.string().optional(),
    detection_count: z.int().optional(),
    highest_severity: z.string().optional()
});

/**
 * A repository that something was detected in.
 */
export const zDetectionInstance = z.looseObject({
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
export const zDiscovery = z.looseObject({
    state: z.string().optional()
});

/**
 * The roles that Aqua assumes in an AWS account.
 */
export const zDiscoveryCredentials = z.looseObject({
    cspm_role_arn: z.string().optional(),
    cspm_external_id: z.string().optional(),
    volume_scanning_role_arn: z.string().optional(),
    volume_scanning_external_id: z.string().optional()
});

/**
 * New roles of an account.
 */
export const zDiscoveryCredentialsForUpdate = z.looseObject({
    cloud_account_id: z.string(),
    credentials: zDiscoveryCredentials
});

/**
 * The accounts to disconnect.
 */
export const zDiscoveryForDelete = z.looseObject({
    cloud_accounts: z.array(zCloudAccountForDelete)
});

/**
 * What the vendor's Terraform modules send to start an onboarding. Which members a cloud needs is not documented.
 */
export const zDiscoveryForStart = z.looseObject({
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
export const zDtaConnectionForStatus = z.looseObject({
    url: z.string(),
    token: z.string()
});

/**
 * The connection to dynamic threat analysis.
 */
export const zDtaSettings = z.looseObject({
    enabled: z.boolean().optional(),
    url: z.string().optional(),
    token: z.string().optional()
});

/**
 * Commands that install an enforcer. All of them hold the group's token.
 */
export const zEnforcerCommand = z.looseObject({
    default: z.string().optional(),
    kubernetes: z.string().optional(),
    swarm: z.string().optional(),
    windows: z.string().optional()
});

/**
 * What starts the enforcers of a group.
 */
export const zEnforcerOrchestrator = z.looseObject({
    type: z.string().optional(),
    master: z.boolean().optional(),
    service_account: z.string().optional(),
    namespace: z.string().optional()
});

/**
 * When the hosts of a group are scanned.
 */
export const zEnforcerScanSchedule = z.looseObject({
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
export const zEnforcerGroup = z.looseObject({
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
    orchestrator: zEnforcerOrchestrator.nullish(),
    runtime_policy_name: z.string().optional(),
    permission: z.string().optional(),
    enforcer_image_name: z.string().optional(),
    aqua_version: z.string().optional(),
    token: z.string().optional(),
    install_command: z.string().optional(),
    command: zEnforcerCommand.nullish(),
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
    schedule_scan_settings: zEnforcerScanSchedule.nullish()
});

/**
 * One page of enforcer groups, or, where no page was asked for, the bare list of all.
 */
export const zEnforcerGroupList = z.union([
    z.looseObject({
        count: z.int().optional(),
        page: z.int().optional(),
        pagesize: z.int().optional(),
        result: z.array(zEnforcerGroup).nullish()
    }),
    z.array(zEnforcerGroup)
]);

/**
 * The console environment of an account. Only `ese_url` is used by the vendor's own clients; the other members are
 * descriptive.
 */
export const zEnvironment = z.looseObject({
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
export const zExport = z.looseObject({
    id: z.string(),
    name: z.string().optional(),
    type: z.string().optional(),
    next_run: z.string().nullish()
});

/**
 * A column.
 */
export const zExportColumn = z.looseObject({
    display_name: z.string().optional()
});

/**
 * A group of columns.
 */
export const zExportColumnGroup = z.looseObject({
    attributes: z.record(z.string(), zExportColumn).nullish()
});

/**
 * The export to set up.
 */
export const zExportForCreate = z.looseObject({
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
export const zExportIntegration = z.looseObject({
    id: z.string(),
    status: z.string().optional()
});

/**
 * How many exports are active and how many may be.
 */
export const zExportMetadata = z.looseObject({
    exports_active_amount: z.int().optional(),
    exports_active_limit: z.int().optional()
});

/**
 * A saved filter.
 */
export const zExportSavedFilter = z.looseObject({
    name: z.string().optional()
});

/**
 * A kind of objects that can be exported.
 */
export const zExportEntity = z.looseObject({
    label: z.string(),
    name: z.string().optional(),
    data_columns: z.array(z.string()).nullish(),
    saved_filters: z.array(zExportSavedFilter).nullish()
});

/**
 * What can be exported.
 */
export const zExportEntities = z.looseObject({
    resources: z.array(zExportEntity).nullish()
});

/**
 * An exporter. Only its name is known.
 */
export const zExporter = z.looseObject({
    name: z.string()
});

/**
 * One rule for traffic in one direction.
 */
export const zFirewallRule = z.looseObject({
    allow: z.boolean().optional(),
    port_range: z.string().optional(),
    resource_type: z.string().optional(),
    resource: z.string().optional(),
    is_cloud_metadata_rule: z.boolean().optional()
});

/**
 * Rules for the network traffic of services or hosts.
 */
export const zFirewallPolicy = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    type: z.string().optional(),
    version: z.string().optional(),
    author: z.string().optional(),
    lastupdate: z.int().optional(),
    block_icmp_ping: z.boolean().optional(),
    block_metadata_service: z.boolean().optional(),
    inbound_networks: z.array(zFirewallRule).nullish(),
    outbound_networks: z.array(zFirewallRule).nullish()
});

/**
 * One page of firewall policies.
 */
export const zFirewallPolicyPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zFirewallPolicy).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional()
});

/**
 * One rule for traffic in one direction.
 */
export const zFirewallRuleForWrite = z.strictObject({
    allow: z.boolean(),
    port_range: z.string(),
    resource_type: z.string(),
    resource: z.string().optional(),
    is_cloud_metadata_rule: z.boolean().optional()
});

export const zFirewallPolicyForWrite = z.strictObject({
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
export const zGateway = z.looseObject({
    id: z.string(),
    logicalname: z.string().optional(),
    description: z.string().optional(),
    version: z.string().optional(),
    hostname: z.string().optional(),
    public_address: z.string().optional(),
    grpc_address: z.string().optional(),
    status: z.string().optional(),
    type: z.string().optional(),
    commit: z.string().optional(),
    project_id: z.int().optional(),
    address: z.string().optional(),
    server_id: z.string().optional(),
    server_name: z.string().optional(),
    docker_version: z.string().optional(),
    host_os: z.string().optional(),
    last_update: z.int().optional()
});

/**
 * The verdict of one assurance policy.
 */
export const zHostAssuranceResult = z.looseObject({
    policy_name: z.string().optional(),
    failed: z.boolean().optional()
});

/**
 * One host. Only `host_os` and `address` are seen in use.
 */
export const zHostDetail = z.looseObject({
    id: z.string().optional(),
    hostname: z.string().optional(),
    address: z.string().optional(),
    host_os: z.string().optional()
});

/**
 * An image on a host. Only `name` is seen in use.
 */
export const zHostImage = z.looseObject({
    name: z.string().nullish()
});

/**
 * Malware on a host.
 */
export const zHostMalware = z.looseObject({
    malware: z.string().optional(),
    path: z.string().optional(),
    hash: z.string().optional()
});

/**
 * The orchestrator of a host.
 */
export const zHostOrchestrator = z.looseObject({
    type: z.string().optional(),
    master: z.boolean().optional()
});

/**
 * A host with an enforcer, one row of the list. Members come from a client of 2020; newer consoles have more.
 */
export const zHost = z.looseObject({
    id: z.string(),
    project_id: z.int().optional(),
    logicalname: z.string().optional(),
    display_name: z.string().optional(),
    description: z.string().optional(),
    type: z.string().optional(),
    status: z.string().optional(),
    version: z.string().optional(),
    commit: z.string().optional(),
    hostname: z.string().optional(),
    short_hostname: z.string().optional(),
    address: z.string().optional(),
    public_address: z.string().optional(),
    addresses: z.unknown().optional(),
    lastupdate: z.int().optional(),
    serverid: z.string().optional(),
    server_name: z.string().optional(),
    gateways: z.array(z.string()).nullish(),
    docker_version: z.string().optional(),
    docker_info: z.record(z.string(), z.unknown()).optional(),
    host_os: z.string().optional(),
    host_kernel_version: z.string().optional(),
    is_windows: z.boolean().optional(),
    cluster_id: z.int().optional(),
    cluster_name: z.string().optional(),
    machineid: z.string().optional(),
    hostlabels: z.unknown().optional(),
    high_vulns: z.int().optional(),
    med_vulns: z.int().optional(),
    low_vulns: z.int().optional(),
    neg_vulns: z.int().optional(),
    vulns_found: z.int().optional(),
    last_vuln_scan: z.int().optional(),
    total_pass: z.int().optional(),
    total_warn: z.int().optional(),
    compliant: z.boolean().optional(),
    token: z.string().optional(),
    secrets: z.unknown().optional(),
    enforce: z.boolean().optional(),
    scan: z.boolean().optional(),
    runtime_type: z.string().optional(),
    runtime_protection: z.int().optional(),
    interception_mode: z.string().optional(),
    kernel_module_loaded: z.boolean().optional(),
    container_activity_protection: z.boolean().optional(),
    network_protection: z.boolean().optional(),
    user_access_control: z.boolean().optional(),
    sync_host_images: z.boolean().optional(),
    image_assurance: z.boolean().optional(),
    host_protection: z.boolean().optional(),
    syscall_enabled: z.boolean().optional(),
    audit_all: z.boolean().optional(),
    audit_success_login: z.boolean().optional(),
    audit_failed_login: z.boolean().optional(),
    orchestrator: zHostOrchestrator.optional(),
    batch_install_id: z.int().optional(),
    save_batch_id: z.int().optional(),
    batch_install_name: z.string().optional(),
    aqua_digest: z.string().optional(),
    container_id: z.string().optional()
});

/**
 * A vulnerability that an advisory stands for.
 */
export const zHostReferencedVulnerability = z.looseObject({
    name: z.string().optional(),
    aqua_severity: z.string().optional()
});

/**
 * The assurance status of a host.
 */
export const zHostStatus = z.looseObject({
    disallowed: z.boolean().optional(),
    assurance_results: z.array(zHostAssuranceResult).nullish()
});

/**
 * What has a vulnerability.
 */
export const zHostVulnerableResource = z.looseObject({
    name: z.string().optional(),
    version: z.string().optional(),
    path: z.string().optional()
});

/**
 * A vulnerability of a host.
 */
export const zHostVulnerability = z.looseObject({
    name: z.string(),
    aqua_severity: z.string().optional(),
    aqua_score: z.number().optional(),
    resource: zHostVulnerableResource.optional(),
    fix_version: z.string().optional(),
    description: z.string().optional(),
    solution: z.string().optional(),
    referenced_vulnerabilities: z.array(zHostReferencedVulnerability).nullish()
});

/**
 * One check of one policy. Each control adds members of its own.
 */
export const zImageAssuranceCheck = z.looseObject({
    policy_name: z.string().optional(),
    assurance_type: z.string().optional(),
    control: z.string().optional(),
    failed: z.boolean().optional(),
    blocking: z.boolean().optional(),
    dta_skipped: z.boolean().optional(),
    dta_skipped_reason: z.string().optional()
});

/**
 * One variable of a scope.
 */
export const zImageAssurancePolicyScopeVariable = z.looseObject({
    attribute: z.string().optional(),
    value: z.string().optional()
});

/**
 * What a policy applies to.
 */
export const zImageAssurancePolicyScope = z.looseObject({
    expression: z.string().optional(),
    variables: z.array(zImageAssurancePolicyScopeVariable).nullish()
});

/**
 * An assurance policy for images, in the form of 2020 consoles; newer ones have more members. Lists can be null.
 */
export const zImageAssurancePolicy = z.looseObject({
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
    packages_black_list: z.array(z.unknown()).nullish(),
    packages_white_list_enabled: z.boolean().optional(),
    packages_white_list: z.array(z.unknown()).nullish(),
    blacklisted_licenses_enabled: z.boolean().optional(),
    blacklisted_licenses: z.array(z.string()).nullish(),
    whitelisted_licenses_enabled: z.boolean().optional(),
    whitelisted_licenses: z.array(z.string()).nullish(),
    trusted_base_images_enabled: z.boolean().optional(),
    trusted_base_images: z.array(z.unknown()).nullish(),
    allowed_images: z.array(z.unknown()).nullish(),
    custom_checks_enabled: z.boolean().optional(),
    custom_checks: z.array(z.unknown()).nullish(),
    scap_enabled: z.boolean().optional(),
    scap_files: z.array(z.unknown()).nullish(),
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
    scope: zImageAssurancePolicyScope.optional(),
    registries: z.unknown().optional(),
    labels: z.unknown().optional(),
    images: z.unknown().optional()
});

/**
 * A page of policies.
 */
export const zImageAssurancePolicyPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zImageAssurancePolicy).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * Verdict of the assurance policies on an image.
 */
export const zImageAssuranceResults = z.looseObject({
    disallowed: z.boolean().optional(),
    checks_performed: z.array(zImageAssuranceCheck).nullish()
});

/**
 * An image to register.
 */
export const zImageForRegister = z.strictObject({
    registry: z.string(),
    repository: z.string(),
    tag: z.string(),
    digest: z.string().optional(),
    source: z.string().optional()
});

/**
 * An image to scan again.
 */
export const zImageForRescan = z.strictObject({
    registry: z.string(),
    repository: z.string(),
    tag: z.string(),
    name: z.string().optional()
});

/**
 * One step of the build.
 */
export const zImageHistoryEntry = z.looseObject({
    id: z.string().optional(),
    size: z.int().optional(),
    comment: z.string().optional(),
    created: z.string().optional(),
    created_by: z.string().optional()
});

/**
 * A piece of malware in an image.
 */
export const zImageMalware = z.looseObject({
    malware: z.string().optional(),
    hash: z.string().optional(),
    path: z.string().optional(),
    paths: z.array(z.string()).nullish(),
    acknowledged: z.boolean().optional(),
    acknowledge_date: z.string().optional(),
    acknowledge_scope: z.string().optional(),
    acknowledge_expiration_days: z.int().optional(),
    acknowledge_expiration_configured_at: z.string().optional(),
    acknowledge_expiration_configured_by: z.string().optional()
});

/**
 * A page of malware.
 */
export const zImageMalwarePage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zImageMalware).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * What the image says about itself.
 */
export const zImageMetadata = z.looseObject({
    docker_id: z.string().optional(),
    parent: z.string().optional(),
    repo_digests: z.array(z.string()).nullish(),
    comment: z.string().optional(),
    created: z.string().optional(),
    docker_version: z.string().optional(),
    author: z.string().optional(),
    architecture: z.string().optional(),
    os: z.string().optional(),
    os_version: z.string().optional(),
    size: z.int().optional(),
    virtual_size: z.int().optional(),
    default_user: z.string().optional(),
    env: z.array(z.string()).nullish(),
    docker_labels: z.array(z.string()).nullish(),
    image_type: z.string().optional()
});

/**
 * A policy that the image fails.
 */
export const zImagePolicyFailure = z.looseObject({
    policy_id: z.int().optional(),
    policy_name: z.string().optional(),
    blocking: z.boolean().optional(),
    controls: z.array(z.string()).nullish()
});

/**
 * One image, by name.
 */
export const zImageRef = z.strictObject({
    registry: z.string(),
    repository: z.string(),
    tag: z.string()
});

/**
 * One scan of an image.
 */
export const zImageScanHistoryEntry = z.looseObject({
    date: z.string().optional(),
    error: z.string().optional(),
    digest: z.string().optional(),
    docker_id: z.string().optional(),
    image_creation_date: z.string().optional(),
    image_pulled: z.boolean().optional(),
    sensitive_data_scanned: z.boolean().optional(),
    executables_scanned: z.boolean().optional(),
    malware_scanned: z.boolean().optional(),
    crit_vulns: z.int().optional(),
    high_vulns: z.int().optional(),
    med_vulns: z.int().optional(),
    low_vulns: z.int().optional(),
    neg_vulns: z.int().optional(),
    sensitive_data: z.int().optional(),
    malware: z.int().optional(),
    disallowed: z.boolean().optional(),
    partial_results: z.boolean().optional()
});

/**
 * A page of past scans.
 */
export const zImageScanHistoryPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zImageScanHistoryEntry).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * What the console says when it has taken a scan.
 */
export const zImageScanStart = z.looseObject({
    status: z.string().optional()
});

/**
 * How far the scan of an image is.
 */
export const zImageScanStatus = z.looseObject({
    status: z.string()
});

/**
 * A piece of sensitive data in an image.
 */
export const zImageSensitiveData = z.looseObject({
    type: z.string().optional(),
    path: z.string().optional(),
    filename: z.string().optional(),
    hash: z.string().optional(),
    acknowledged: z.boolean().optional(),
    acknowledge_date: z.string().optional(),
    acknowledge_scope: z.string().optional()
});

/**
 * A page of sensitive data.
 */
export const zImageSensitiveDataPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zImageSensitiveData).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * Findings of a node, counted.
 */
export const zInfrastructureSecurityIssues = z.looseObject({
    crit_vulns: z.int().optional(),
    high_vulns: z.int().optional(),
    med_vulns: z.int().optional(),
    low_vulns: z.int().optional(),
    neg_vulns: z.int().optional(),
    malware: z.int().optional(),
    last_vuln_scan: z.int().optional()
});

/**
 * Which ways of single sign-on are on.
 */
export const zIntegrationsState = z.looseObject({
    OIDCSettings: z.boolean().optional(),
    OpenIdSettings: z.boolean().optional(),
    SAMLSettings: z.boolean().optional()
});

/**
 * A branch of a code repository.
 */
export const zInventoryCodeRepository = z.looseObject({
    name: z.string(),
    code_repo_branch: z.string().optional()
});

/**
 * A number of assets.
 */
export const zInventoryCount = z.looseObject({
    count: z.int()
});

/**
 * An image of the inventory. Only members that are seen in use are listed; consoles differ in them.
 */
export const zInventoryImage = z.looseObject({
    image_uid: z.int().optional(),
    name: z.string().optional(),
    registry: z.string().optional(),
    repository: z.string().optional(),
    tag: z.string().optional(),
    digest: z.string().optional(),
    image_digest: z.string().optional()
});

/**
 * A virtual machine. Only members that are seen in use are listed.
 */
export const zInventoryVm = z.looseObject({
    id: z.union([
        z.string(),
        z.int()
    ]),
    name: z.string().optional(),
    cloud_provider: z.string().optional(),
    region: z.string().optional(),
    os: z.string().optional(),
    highest_risk: z.string().optional(),
    covered_by: z.array(z.string()).nullish(),
    compliant: z.boolean().optional()
});

/**
 * A finding of kube-hunter.
 */
export const zKubeHunterVulnerability = z.looseObject({
    vid: z.string().optional(),
    vulnerability: z.string().optional(),
    severity: z.string().optional(),
    category: z.string().optional(),
    description: z.string().optional(),
    evidence: z.string().optional(),
    location: z.string().optional(),
    hunter: z.string().optional(),
    url: z.string().optional()
});

/**
 * The result of a kube-hunter scan.
 */
export const zKubeHunterScan = z.looseObject({
    ok: z.int().optional(),
    low: z.int().optional(),
    medium: z.int().optional(),
    high: z.int().optional(),
    kburl: z.string().optional(),
    nodes: z.array(z.record(z.string(), z.unknown())).nullish(),
    services: z.array(z.record(z.string(), z.unknown())).nullish(),
    vulnerabilities: z.array(zKubeHunterVulnerability).nullish(),
    hunter_statistics: z.array(z.record(z.string(), z.unknown())).nullish()
});

/**
 * Findings of a cluster.
 */
export const zClusterVulnerabilities = z.looseObject({
    lastupdate: z.int().optional(),
    kubehunterscan: zKubeHunterScan.optional()
});

/**
 * A cluster or a node.
 */
export const zInfrastructure = z.looseObject({
    id: z.int(),
    cluster_id: z.int().optional(),
    node_id: z.string().optional(),
    name: z.string(),
    type: z.string(),
    is_enforced: z.boolean().optional(),
    created_date: z.string().optional(),
    security_issues: zInfrastructureSecurityIssues.optional(),
    cluster_vulnerabilities: zClusterVulnerabilities.optional(),
    data: z.record(z.string(), z.unknown()).optional()
});

/**
 * A label of the console (an Aqua label, not a label of an image or of Kubernetes).
 */
export const zLabel = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    created: z.string().optional(),
    author: z.string().optional()
});

export const zLabelForWrite = z.strictObject({
    name: z.string(),
    description: z.string().optional()
});

/**
 * The labels of the console.
 */
export const zLabelList = z.looseObject({
    result: z.array(zLabel).nullish()
});

/**
 * How users sign in through LDAP.
 */
export const zLdapSettings = z.looseObject({
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
export const zLicenseDetails = z.looseObject({
    num_active: z.int().optional()
});

/**
 * What may be used. -1 stands for "unlimited".
 */
export const zLicenseLimits = z.looseObject({
    num_repositories: z.int().optional(),
    num_enforcers: z.int().optional(),
    num_microenforcers: z.int().optional(),
    num_vm_enforcers: z.int().optional(),
    num_functions: z.int().optional(),
    num_code_repositories: z.int().optional(),
    num_advanced_functions: z.int().optional(),
    num_protected_kube_nodes: z.int().optional(),
    vshield: z.boolean().optional(),
    malware_protection: z.boolean().optional(),
    dta_repos: z.int().optional()
});

/**
 * Limits by kind of licence.
 */
export const zLicenseResources = z.looseObject({
    active_production: zLicenseLimits.optional()
});

/**
 * The licences of a tenant, added up.
 */
export const zLicenses = z.looseObject({
    details: zLicenseDetails.optional(),
    resources: zLicenseResources.optional()
});

/**
 * A service that audit events are sent to. Which members it has depends on the service.
 */
export const zLogService = z.looseObject({
    name: z.string().optional(),
    displayname: z.string().optional(),
    enable: z.boolean().optional(),
    audit_filter: z.string().optional(),
    audit: z.string().optional(),
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
    source: z.string().optional(),
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
    cloud: z.string().optional(),
    rule: z.string().optional(),
    stream_name: z.string().optional(),
    tenant_id: z.string().optional(),
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    hasnewlabel: z.boolean().optional(),
    learnmore: z.string().optional(),
    logo: z.string().optional(),
    logofull: z.string().optional()
});

/**
 * A log service as it is set up. Which members it needs depends on the service.
 */
export const zLogServiceForUpdate = z.looseObject({
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
export const zMonitoringSystem = z.looseObject({
    id: z.string().optional(),
    name: z.string(),
    enabled: z.boolean().optional(),
    interval: z.int().optional(),
    type: z.string().optional(),
    token: z.string().nullish()
});

/**
 * A namespace.
 */
export const zNamespaceName = z.looseObject({
    name: z.string()
});

/**
 * A place that the console sends notifications to.
 */
export const zNotificationOutput = z.looseObject({
    id: z.int(),
    name: z.string().optional(),
    type: z.string().optional(),
    author: z.string().optional(),
    last_updated: z.int().optional(),
    template: z.record(z.string(), z.string()).nullish(),
    properties: z.record(z.string(), z.unknown()).nullish()
});

/**
 * The outputs by type. A type without outputs may be missing.
 */
export const zNotificationOutputs = z.looseObject({
    slack: z.array(zNotificationOutput).nullish(),
    jira: z.array(zNotificationOutput).nullish(),
    email: z.array(zNotificationOutput).nullish(),
    teams: z.array(zNotificationOutput).nullish(),
    webhook: z.array(zNotificationOutput).nullish(),
    splunk: z.array(zNotificationOutput).nullish(),
    serviceNow: z.array(zNotificationOutput).nullish()
});

/**
 * Settings that depend on the type, from the vendor's examples: `url` for slack, teams and webhook; `url`, `user`,
 * `password`, `instance_name` and `board_name` for serviceNow; `url`, `project_key`, `summary`, `definition_of_done`
 * and `token` or `user` with `password` for jira; `sender`, `recipients` (joined with commas), `port` and `use_mx` or
 * `host`, `user` and `password` for email.
 */
export const zNotificationProperties = z.record(z.string(), z.unknown());

/**
 * How users sign in with tokens of an OAuth 2.0 issuer.
 */
export const zOauth2Settings = z.looseObject({
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
export const zOpenIdSettings = z.looseObject({
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
export const zPermissionAction = z.looseObject({
    action: z.string().optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    has_write_access: z.boolean().optional(),
    has_scope: z.boolean().optional()
});

/**
 * Actions that belong together.
 */
export const zPermissionActionGroup = z.looseObject({
    name: z.string().optional(),
    actions: z.array(zPermissionAction).nullish()
});

/**
 * Actions that another action does not work without.
 */
export const zPermissionDependency = z.looseObject({
    name: z.string().optional(),
    dependent_on: z.record(z.string(), z.string()).nullish()
});

/**
 * All actions of the console.
 */
export const zPermissionActionCatalogue = z.looseObject({
    groups: z.array(zPermissionActionGroup).nullish(),
    dependencies: z.array(zPermissionDependency).nullish()
});

/**
 * A named list of actions that a role may do on the console.
 */
export const zPermissionSet = z.looseObject({
    id: z.string().optional(),
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).nullish(),
    author: z.string().optional(),
    ui_access: z.boolean().optional(),
    is_super: z.boolean().optional(),
    updated_at: z.string().optional()
});

export const zPermissionSetForWrite = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()),
    ui_access: z.boolean(),
    is_super: z.boolean().optional()
});

/**
 * One page of permission sets.
 */
export const zPermissionSetPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zPermissionSet).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    feature_toggle: z.boolean().optional()
});

/**
 * Branches that are always scanned.
 */
export const zPinnedBranches = z.looseObject({
    branch_names: z.array(z.string()).nullish()
});

/**
 * A code repository with its last scan.
 */
export const zCodeRepository = z.looseObject({
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
export const zPlatformPermissionAction = z.looseObject({
    name: z.string().optional(),
    dependencies: z.array(z.string()).nullish()
});

/**
 * The actions of one module of the platform.
 */
export const zPlatformPermissionModule = z.looseObject({
    name: z.string().optional(),
    actions: z.array(zPlatformPermissionAction).nullish()
});

/**
 * All actions of the platform.
 */
export const zPlatformPermissionModules = z.looseObject({
    modules: z.array(zPlatformPermissionModule).nullish()
});

/**
 * A named list of actions over the modules of the SaaS platform.
 */
export const zPlatformPermissionSet = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).nullish()
});

export const zPlatformPermissionSetForWrite = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).optional()
});

/**
 * One page of platform permission sets.
 */
export const zPlatformPermissionSetPage = z.looseObject({
    permissions: z.array(zPlatformPermissionSet).nullish(),
    page: z.int().optional(),
    size: z.int().optional(),
    total: z.int().optional()
});

/**
 * A scanner that is running.
 */
export const zQueueScanner = z.looseObject({
    id: z.string(),
    last_heartbeat: z.string().optional(),
    status: z.string().optional(),
    scanning_registry: z.string().optional(),
    scanning_image: z.string().optional()
});

/**
 * A page of scanners.
 */
export const zQueueScannerPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zQueueScanner).nullish()
});

/**
 * When images are pulled and scanned.
 */
export const zRegistryAutoScanTime = z.looseObject({
    auto_pull_day: z.int().optional(),
    iteration: z.int().optional(),
    iteration_type: z.string().optional(),
    time: z.string().optional(),
    week_days: z.array(z.string()).nullish()
});

/**
 * When to pull and scan.
 */
export const zRegistryAutoScanTimeForSave = z.strictObject({
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
export const zRegistryOption = z.looseObject({
    option: z.string().optional(),
    value: z.string().optional()
});

/**
 * One setting of a kind of registry.
 */
export const zRegistryOptionForSave = z.strictObject({
    option: z.string(),
    value: z.string()
});

/**
 * Where events of the registry go.
 */
export const zRegistryWebhook = z.looseObject({
    enabled: z.boolean().optional(),
    url: z.string().optional(),
    auth_token: z.string().optional(),
    un_quarantine: z.boolean().optional()
});

/**
 * Where events of the registry go.
 */
export const zRegistryWebhookForSave = z.strictObject({
    enabled: z.boolean().optional(),
    url: z.string().optional(),
    auth_token: z.string().optional(),
    un_quarantine: z.boolean().optional()
});

/**
 * A registry as it is written, whole. Members that only the console sets are not part of it, so pick the members when
 * you write back what you read.
 */
export const zRegistryForSave = z.strictObject({
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
export const zRepositoryDtaCount = z.looseObject({
    Severity: z.string().optional(),
    Count: z.int().optional()
});

/**
 * A repository of container images with the sum of what was found in its images.
 */
export const zRepository = z.looseObject({
    name: z.string(),
    registry: z.string(),
    author: z.string().optional(),
    policy: z.string().optional(),
    is_default_policy: z.boolean().optional(),
    permission: z.string().optional(),
    dynamic_profiling: z.boolean().optional(),
    num_images: z.int().optional(),
    num_disallowed: z.int().optional(),
    num_failed: z.int().optional(),
    first_scan_failed: z.boolean().optional(),
    crit_vulns: z.int().optional(),
    high_vulns: z.int().optional(),
    med_vulns: z.int().optional(),
    low_vulns: z.int().optional(),
    neg_vulns: z.int().optional(),
    sensitive_data: z.int().optional(),
    malware: z.int().optional(),
    dta: z.array(zRepositoryDtaCount).nullish(),
    trusted_base_count: z.int().optional(),
    whitelisted_images_count: z.int().optional(),
    created_images_count: z.int().optional()
});

/**
 * A page of repositories.
 */
export const zRepositoryPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zRepository).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * What response policies can be made of.
 */
export const zResponsePolicyConfig = z.looseObject({
    triggers: z.array(z.looseObject({
        name: z.string().optional(),
        type: z.string().optional()
    })).nullish(),
    input: z.looseObject({
        asset_types: z.array(z.looseObject({
            display_name: z.string().optional(),
            field: z.string().optional(),
            value: z.string().optional()
        })).nullish(),
        attributes: z.array(z.looseObject({
            name: z.string().optional(),
            type: z.string().optional(),
            input_type: z.string().optional(),
            asset_types: z.array(z.string()).nullish(),
            display_name: z.string().optional(),
            enabled: z.boolean().optional(),
            options: z.array(z.looseObject({
                display_name: z.string().optional(),
                value: z.string().optional()
            })).nullish()
        })).nullish(),
        operations: z.array(z.looseObject({
            name: z.string().optional(),
            type: z.string().optional(),
            display_name: z.string().optional(),
            enabled: z.boolean().optional()
        })).nullish()
    }).nullish()
});

export const zResponsePolicyForWrite = z.strictObject({
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
export const zResponsePolicyOutput = z.looseObject({
    name: z.string().optional(),
    type: z.string().optional(),
    template: z.string().optional()
});

/**
 * One condition of a trigger.
 */
export const zResponsePolicyTriggerAttribute = z.looseObject({
    name: z.string().optional(),
    operation: z.string().optional(),
    value: z.string().optional()
});

/**
 * What sets a response policy off.
 */
export const zResponsePolicyTrigger = z.looseObject({
    predefined: z.string().optional(),
    input: z.looseObject({
        name: z.string().optional(),
        attributes: z.array(zResponsePolicyTriggerAttribute).nullish()
    }).nullish(),
    custom: z.looseObject({
        rego: z.string().optional()
    }).nullish()
});

/**
 * Tells notification outputs when something happens.
 */
export const zResponsePolicy = z.looseObject({
    id: z.int(),
    title: z.string().optional(),
    description: z.string().optional(),
    enabled: z.boolean().optional(),
    trigger: zResponsePolicyTrigger.nullish(),
    application_scopes: z.array(z.string()).nullish(),
    outputs: z.array(zResponsePolicyOutput).nullish(),
    last_updated_by: z.string().optional(),
    created_at: z.int().optional(),
    last_update: z.int().optional()
});

/**
 * One page of response policies, or the bare list.
 */
export const zResponsePolicyList = z.union([
    z.looseObject({
        page: z.int().optional(),
        page_size: z.int().optional(),
        scope: z.string().optional(),
        title: z.string().optional(),
        pagination_data: z.boolean().optional(),
        data: z.array(zResponsePolicy).nullish()
    }),
    z.array(zResponsePolicy)
]);

/**
 * Sums over all registered images, as numbers and as percentages. Critical ones have no counter of their own here in the
 * only shape that is known.
 */
export const zRiskCounts = z.looseObject({
    registered_images: z.int().optional(),
    vulnerable_images: z.int().optional(),
    vulnerable_images_percent: z.number().optional(),
    total_vulns: z.int().optional(),
    high_vulns: z.int().optional(),
    high_vulns_percent: z.number().optional(),
    med_vulns: z.int().optional(),
    med_vulns_percent: z.number().optional(),
    low_vulns: z.int().optional(),
    low_vulns_percent: z.number().optional(),
    neg_vulns: z.int().optional(),
    neg_vulns_percent: z.number().optional()
});

/**
 * A role of the console: one permission set, limited to application scopes.
 */
export const zRole = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    updated_at: z.string().optional(),
    permission: z.string().optional(),
    scopes: z.array(z.string()).nullish(),
    groups: z.array(z.unknown()).nullish(),
    users: z.array(z.unknown()).nullish()
});

export const zRoleForWrite = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    permission: z.string(),
    scopes: z.array(z.string())
});

/**
 * One page of roles.
 */
export const zRolePage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zRole).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    feature_toggle: z.boolean().optional()
});

/**
 * Gives a role of the console to the members of SAML groups.
 */
export const zSamlMapping = z.looseObject({
    id: z.int(),
    csp_role: z.string().optional(),
    saml_groups: z.array(z.string()).nullish(),
    created: z.string().optional(),
    account_id: z.int().optional()
});

/**
 * How users sign in through SAML.
 */
export const zSamlSettings = z.looseObject({
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
export const zScanJobRef = z.strictObject({
    registry: z.string(),
    image: z.string()
});

/**
 * `pending` not started, `in_progress` running, `finished` done, `failed` failed. The words differ from those of
 * `getImageScanStatus`.
 */
export const zScanJobStatus = z.string();

/**
 * One job in the scan queue. Jobs have no id: registry and image tell what is scanned, and several jobs can have the
 * same pair. Members after `assigned_scanner` are not on every console.
 */
export const zScanJob = z.looseObject({
    registry: z.string(),
    image: z.string(),
    created: z.string().optional(),
    last_updated: z.string().optional(),
    status: zScanJobStatus,
    assigned_scanner: z.string().optional(),
    initiating_user: z.string().optional(),
    os_type: z.string().optional(),
    os_versions: z.unknown().optional(),
    priority: z.int().optional(),
    force_pull: z.boolean().optional(),
    webhook_url: z.string().optional(),
    scan_error: z.string().optional(),
    host_id: z.string().optional(),
    docker_id: z.string().optional(),
    entity_type: z.int().optional(),
    imported_scan: z.unknown().optional()
});

/**
 * A page of scan jobs.
 */
export const zScanJobPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zScanJob).nullish()
});

/**
 * `pending` not started, `in_progress` running, `finished` done, `failed` failed. The words differ from those of
 * `getImageScanStatus`.
 */
export const zScanJobStatusInput = z.enum([
    'pending',
    'in_progress',
    'finished',
    'failed'
]);

/**
 * How many jobs the queue holds, by state.
 */
export const zScanQueueSummary = z.looseObject({
    total: z.int(),
    pending: z.int(),
    in_progress: z.int(),
    finished: z.int(),
    failed: z.int()
});

/**
 * How many findings there are, by severity.
 */
export const zScanResultCounts = z.looseObject({
    total: z.int().optional(),
    critical: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional(),
    score_average: z.number().optional()
});

/**
 * One finding in the result of a scan. Any member can be missing.
 */
export const zScanResultCve = z.looseObject({
    imageid: z.string().optional(),
    file: z.string().optional(),
    name: z.string().optional(),
    type: z.string().optional(),
    description: z.string().optional(),
    score: z.number().optional(),
    score_version: z.string().optional(),
    severity: z.string().optional(),
    publishdate: z.string().optional(),
    acknowledged: z.boolean().optional(),
    url: z.string().optional(),
    solution: z.string().optional(),
    fix_version: z.string().optional(),
    vendor_name: z.string().optional(),
    vendor_severity: z.string().optional(),
    vendor_statement: z.string().optional()
});

/**
 * The result of an image's last scan. Members come and go with the console's version, and their types are not always
 * those of the documentation.
 */
export const zScanResult = z.looseObject({
    image_name: z.string().optional(),
    image: z.string().optional(),
    registry: z.string().optional(),
    disallowed: z.boolean().optional(),
    disallow_reason: z.string().optional(),
    disallow_description: z.string().optional(),
    status: z.string().optional(),
    errorMsg: z.string().optional(),
    cves_counts: zScanResultCounts.optional(),
    cves: z.array(zScanResultCve).nullish()
});

/**
 * A group of kind `legacy` as it shall be from now on.
 */
export const zScannerGroupForMigration = z.looseObject({
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
export const zScannerGroupForSave = z.strictObject({
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
export const zScannerGroupScanner = z.looseObject({
    scanner_name: z.string().optional(),
    scanner_version: z.string().optional(),
    os_version: z.string().optional(),
    last_heartbeat: z.string().optional(),
    registered_on: z.string().optional(),
    token: z.string().optional()
});

/**
 * One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`.
 */
export const zScopeVariable = z.looseObject({
    attribute: z.string().optional(),
    value: z.string().optional(),
    name: z.string().optional()
});

/**
 * A condition over attributes of a resource.
 */
export const zScopeExpression = z.looseObject({
    expression: z.string().optional(),
    variables: z.array(zScopeVariable).nullish()
});

/**
 * What containers, hosts or functions may do while they run. One object serves all three; which blocks mean something
 * depends on `runtime_type`. Each block has a switch of its own. The same object is read and written: send back what was
 * read, changed. Consoles differ in their members, so unknown ones are kept; but a name with a typing mistake is
 * ignored by the console as well, and the request still succeeds.
 */
export const zRuntimePolicy = z.looseObject({
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
    scope: zScopeExpression.nullish(),
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
        scope: zScopeExpression.nullish()
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
 * The conditions of an application scope by kind of resource.
 */
export const zScopeCategories = z.looseObject({
    artifacts: z.looseObject({
        image: zScopeExpression.optional(),
        function: zScopeExpression.optional(),
        cf: zScopeExpression.optional(),
        codebuild: zScopeExpression.optional()
    }).nullish(),
    workloads: z.looseObject({
        kubernetes: zScopeExpression.optional(),
        os: zScopeExpression.optional(),
        cf: zScopeExpression.optional()
    }).nullish(),
    infrastructure: z.looseObject({
        kubernetes: zScopeExpression.optional(),
        os: zScopeExpression.optional()
    }).nullish(),
    entity_scope: zScopeExpression.optional()
});

/**
 * A named set of resources, to which roles, policies and services are limited. `Global` stands for everything.
 */
export const zApplicationScope = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    owner_email: z.string().optional(),
    categories: zScopeCategories.nullish()
});

/**
 * One page of application scopes.
 */
export const zApplicationScopePage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zApplicationScope).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional()
});

/**
 * One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`.
 */
export const zScopeVariableForWrite = z.strictObject({
    attribute: z.string(),
    value: z.string(),
    name: z.string().optional()
});

/**
 * A condition over attributes of a resource.
 */
export const zScopeExpressionForWrite = z.strictObject({
    expression: z.string(),
    variables: z.array(zScopeVariableForWrite)
});

/**
 * The conditions of an application scope by kind of resource. The vendor's client always sends every part, with an
 * empty expression and no variables where nothing is matched.
 */
export const zScopeCategoriesForWrite = z.strictObject({
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

export const zApplicationScopeForWrite = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    owner_email: z.string().optional(),
    categories: zScopeCategoriesForWrite
});

/**
 * A cloud account and region that functions are read from.
 */
export const zServerlessApplication = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    compute_provider: z.int().optional(),
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
    pull_tags_pattern: z.array(z.string()).nullish(),
    pull_tags_pattern_excluded: z.array(z.string()).nullish(),
    include_tags: z.array(z.string()).nullish(),
    exclude_tags: z.array(z.string()).nullish(),
    scanner_type: z.string().optional(),
    scanner_group_name: z.string().optional(),
    scanner_name: z.array(z.string()).nullish(),
    scanner_name_added: z.array(z.string()).nullish(),
    scanner_name_removed: z.array(z.string()).nullish(),
    existsing_scanners: z.array(z.string()).nullish()
});

/**
 * A function. Its members are not documented; the list sorts by `name`.
 */
export const zServerlessFunction = z.looseObject({
    name: z.string().optional()
});

/**
 * A firewall policy that belongs to one service alone.
 */
export const zServiceLocalPolicy = z.looseObject({
    name: z.string().optional(),
    type: z.string().optional(),
    description: z.string().optional(),
    inbound_networks: z.array(zFirewallRule).nullish(),
    outbound_networks: z.array(zFirewallRule).nullish(),
    block_metadata_service: z.boolean().optional()
});

/**
 * A firewall policy that belongs to one service alone.
 */
export const zServiceLocalPolicyForWrite = z.strictObject({
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
export const zServiceMembershipRules = z.looseObject({
    priority: z.int().optional(),
    target: z.string().optional(),
    scope: zScopeExpression.optional()
});

/**
 * Which workloads belong to a service.
 */
export const zServiceMembershipRulesForWrite = z.strictObject({
    priority: z.int().gte(1).lte(100).optional(),
    target: z.enum(['container', 'host']),
    scope: zScopeExpressionForWrite
});

export const zServiceForWrite = z.strictObject({
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
export const zServiceVulnerabilities = z.looseObject({
    total: z.int().optional(),
    high: z.int().optional(),
    medium: z.int().optional(),
    low: z.int().optional(),
    negligible: z.int().optional(),
    sensitive: z.int().optional(),
    malware: z.int().optional(),
    score_average: z.number().optional()
});

/**
 * Workloads that share firewall policies. The path calls services applications.
 */
export const zService = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    author: z.string().optional(),
    application_scopes: z.array(z.string()).nullish(),
    policies: z.array(z.string()).nullish(),
    local_policies: z.array(zServiceLocalPolicy).nullish(),
    membership_rules: zServiceMembershipRules.nullish(),
    enforce: z.boolean().optional(),
    monitoring: z.boolean().optional(),
    containers: z.array(z.string()).nullish(),
    containers_count: z.int().optional(),
    evaluated: z.boolean().optional(),
    is_registered: z.boolean().optional(),
    not_evaluated_count: z.int().optional(),
    unregistered_count: z.int().optional(),
    vulnerabilities: zServiceVulnerabilities.nullish(),
    lastupdate: z.int().optional()
});

/**
 * One page of services.
 */
export const zServicePage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zService).nullish()
});

/**
 * A bearer token with the account and the user it stands for.
 */
export const zSignIn = z.looseObject({
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
export const zSlackNotifier = z.looseObject({
    enabled: z.boolean().optional(),
    channel: z.string().optional(),
    webhook_url: z.string().optional(),
    user_name: z.string().optional(),
    main_text: z.string().optional(),
    icon: z.string().optional(),
    service_key: z.string().optional(),
    type: z.string().optional(),
    name: z.string().optional()
});

export const zSlackNotifierForWrite = z.strictObject({
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
export const zSuppressionRuleCheck = z.looseObject({
    provider_name: z.string().optional(),
    service_name: z.string().optional(),
    check_id: z.string().optional(),
    check_name: z.string().optional(),
    scan_type: z.string().optional()
});

/**
 * A check of a control.
 */
export const zSuppressionRuleCheckInput = z.looseObject({
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
export const zSuppressionRuleDateFilter = z.looseObject({
    days: z.int().optional(),
    enabled: z.boolean().optional()
});

/**
 * Changes of files.
 */
export const zSuppressionRuleFileChanges = z.looseObject({
    pattern: z.string().optional(),
    changes: z.array(z.string()).nullish()
});

/**
 * What a rule hides. Which members it needs depends on `type`.
 */
export const zSuppressionRuleControl = z.looseObject({
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
    cve_ids: z.array(z.string()).nullish(),
    avd_ids: z.array(z.string()).nullish(),
    dependency_ids: z.array(z.string()).nullish(),
    ids: z.array(z.string()).nullish(),
    checks: z.array(zSuppressionRuleCheck).nullish(),
    patterns: z.array(z.string()).nullish(),
    ports: z.array(z.int()).nullish(),
    file_changes: zSuppressionRuleFileChanges.optional(),
    target_file: z.string().optional(),
    target_line: z.int().optional(),
    fingerprint: z.string().optional(),
    file_globs: z.array(z.string()).nullish(),
    published_date_filter: zSuppressionRuleDateFilter.optional()
});

/**
 * What a rule hides. Which members it needs depends on `type`.
 */
export const zSuppressionRuleControlInput = z.looseObject({
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
    file_changes: zSuppressionRuleFileChanges.optional(),
    target_file: z.string().optional(),
    target_line: z.int().optional(),
    fingerprint: z.string().optional(),
    file_globs: z.array(z.string()).nullish(),
    published_date_filter: zSuppressionRuleDateFilter.optional()
});

/**
 * One condition on a repository.
 */
export const zSuppressionRuleVariable = z.looseObject({
    attribute: z.string(),
    value: z.string()
});

/**
 * The repositories that a rule is for.
 */
export const zSuppressionRuleScope = z.looseObject({
    expression: z.string(),
    variables: z.array(zSuppressionRuleVariable).nullable()
});

/**
 * A rule that hides findings of code scans.
 */
export const zSuppressionRule = z.looseObject({
    policy_id: z.string(),
    name: z.string(),
    description: z.string().optional(),
    enable: z.boolean().optional(),
    policy_type: z.string().optional(),
    application_scopes: z.array(z.string()).nullish(),
    scope: zSuppressionRuleScope.optional(),
    controls: z.array(zSuppressionRuleControl).nullish(),
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
export const zSuppressionRuleVariableInput = z.looseObject({
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
export const zSuppressionRuleScopeInput = z.looseObject({
    expression: z.string(),
    variables: z.array(zSuppressionRuleVariableInput).nullable()
});

/**
 * A suppression rule as it is saved.
 */
export const zSuppressionRuleForSave = z.looseObject({
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
export const zSystemSettings = z.looseObject({
    dta: zDtaSettings.optional()
});

/**
 * An image that others may be built on.
 */
export const zTrustedBaseImage = z.looseObject({
    registry: z.string().optional(),
    imagename: z.string().optional(),
    imagedigest: z.string().optional(),
    imageid: z.string().optional(),
    author: z.string().optional(),
    lastupdated: z.unknown().optional()
});

/**
 * Conditions under which an image, host, function, Kubernetes workload or Cloud Foundry application fails, and what
 * follows from that. One object serves all kinds; which members mean something depends on the kind. The same object is
 * read and written: send back what was read, changed. Consoles differ in their members, so unknown ones are kept.
 */
export const zAssurancePolicy = z.looseObject({
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
    scope: zScopeExpression.nullish(),
    registries: z.unknown().optional(),
    labels: z.unknown().optional(),
    images: z.unknown().optional(),
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
    packages_black_list: z.array(zAssurancePackage).nullish(),
    packages_white_list_enabled: z.boolean().optional(),
    packages_white_list: z.array(zAssurancePackage).nullish(),
    blacklisted_licenses_enabled: z.boolean().optional(),
    blacklisted_licenses: z.array(z.string()).nullish(),
    whitelisted_licenses_enabled: z.boolean().optional(),
    whitelisted_licenses: z.array(z.string()).nullish(),
    required_labels_enabled: z.boolean().optional(),
    required_labels: z.array(zAssuranceLabel).nullish(),
    forbidden_labels_enabled: z.boolean().optional(),
    forbidden_labels: z.array(zAssuranceLabel).nullish(),
    trusted_base_images_enabled: z.boolean().optional(),
    trusted_base_images: z.array(zTrustedBaseImage).nullish(),
    allowed_images: z.array(z.unknown()).nullish(),
    custom_checks_enabled: z.boolean().optional(),
    custom_checks: z.array(zAssuranceCheck).nullish(),
    scap_enabled: z.boolean().optional(),
    scap_files: z.array(z.unknown()).nullish(),
    blacklist_permissions_enabled: z.boolean().optional(),
    blacklist_permissions: z.array(z.unknown()).nullish(),
    ignore_risk_resources_enabled: z.boolean().optional(),
    ignored_risk_resources: z.array(z.string()).nullish(),
    ignored_sensitive_resources: z.array(z.string()).nullish(),
    docker_cis_enabled: z.boolean().optional(),
    kube_cis_enabled: z.boolean().optional(),
    linux_cis_enabled: z.boolean().optional(),
    windows_cis_enabled: z.boolean().optional(),
    openshift_hardening_enabled: z.boolean().optional(),
    kubernetes_controls: z.array(zAssuranceKubernetesControl).nullish(),
    kubernetes_controls_names: z.array(z.string()).nullish(),
    kubernetes_controls_avd_ids: z.array(z.string()).nullish(),
    disallow_malware: z.boolean().optional(),
    malware_action: z.string().optional(),
    monitored_malware_paths: z.array(z.unknown()).nullish(),
    exceptional_monitored_malware_paths: z.array(z.unknown()).nullish(),
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
        week_days: z.array(z.unknown()).nullish()
    }).nullish(),
    policy_settings: z.looseObject({
        enforce: z.boolean().optional(),
        warn: z.boolean().optional(),
        warning_message: z.string().optional(),
        is_audit_checked: z.boolean().optional()
    }).nullish()
});

/**
 * One page of assurance policies.
 */
export const zAssurancePolicyPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zAssurancePolicy).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional()
});

/**
 * A moment in unix seconds.
 */
export const zUnixSeconds = z.int();

/**
 * A registered image. Older consoles send empty texts, zeros and nulls, newer ones leave such members out; a date of
 * year 1 or 1970 means none. `metadata` and `history` are only in the answer of `getImage`.
 */
export const zImage = z.looseObject({
    registry: z.string(),
    registry_type: z.string().optional(),
    repository: z.string(),
    tag: z.string().optional(),
    name: z.string().optional(),
    digest: z.string().optional(),
    author: z.string().optional(),
    created: z.string().optional(),
    size: z.int().optional(),
    os: z.string().optional(),
    os_version: z.string().optional(),
    labels: z.array(z.string()).nullish(),
    scan_status: z.string().optional(),
    scan_date: z.string().optional(),
    scan_error: z.string().optional(),
    partial_results: z.boolean().optional(),
    vulns_found: z.int().optional(),
    crit_vulns: z.int().optional(),
    high_vulns: z.int().optional(),
    med_vulns: z.int().optional(),
    low_vulns: z.int().optional(),
    neg_vulns: z.int().optional(),
    sensitive_data: z.int().optional(),
    malware: z.int().optional(),
    disallowed: z.boolean().optional(),
    pending_disallowed: z.boolean().optional(),
    whitelisted: z.boolean().optional(),
    blacklisted: z.boolean().optional(),
    permission: z.string().optional(),
    permission_author: z.string().optional(),
    permission_comment: z.string().optional(),
    permission_lastupdate: zUnixSeconds.optional(),
    policy_failures: z.array(zImagePolicyFailure).nullish(),
    assurance_results: zImageAssuranceResults.optional(),
    newer_image_exists: z.boolean().optional(),
    is_vulns_per_layer_view: z.boolean().optional(),
    microenforcer_detected: z.boolean().optional(),
    dta_severity_score: z.string().optional(),
    dta_skipped: z.boolean().optional(),
    dta_skipped_reason: z.string().optional(),
    metadata: zImageMetadata.optional(),
    history: z.array(zImageHistoryEntry).nullish()
});

/**
 * A layer of an image with the findings in it.
 */
export const zImageLayer = z.looseObject({
    id: z.string().optional(),
    position: z.int().optional(),
    comment: z.string().optional(),
    created: zUnixSeconds.optional(),
    created_by: z.string().optional(),
    size: z.int().optional(),
    is_base_layer: z.boolean().optional(),
    vulns_found: z.int().optional(),
    crit_vulns: z.int().optional(),
    high_vulns: z.int().optional(),
    med_vulns: z.int().optional(),
    low_vulns: z.int().optional(),
    neg_vulns: z.int().optional(),
    sensitive_data: z.int().optional()
});

/**
 * A page of layers.
 */
export const zImageLayerPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zImageLayer).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * A page of images.
 */
export const zImagePage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zImage).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * An image that someone allowed or blocked by hand.
 */
export const zImagePermission = z.looseObject({
    image_name: z.string(),
    registry: z.string(),
    author: z.string().optional(),
    lastupdated: zUnixSeconds.optional(),
    whitelisted: z.boolean().optional(),
    blacklisted: z.boolean().optional(),
    disallowed: z.boolean().optional(),
    comment: z.string().optional(),
    reason: z.record(z.string(), z.unknown()).optional(),
    pending: z.boolean().optional()
});

/**
 * Images that someone allowed or blocked by hand.
 */
export const zImagePermissions = z.looseObject({
    whitelisted_images: z.array(zImagePermission).nullish(),
    blacklisted_images: z.array(zImagePermission).nullish()
});

/**
 * An image registry that Aqua pulls from. Its name is its id. Consoles send further members, and lists can be null.
 * The password does not come back.
 */
export const zRegistry = z.looseObject({
    name: z.string(),
    type: z.string(),
    detected_type: z.int().optional(),
    registries_type: z.string().optional(),
    description: z.string().optional(),
    author: z.string().optional(),
    lastupdate: zUnixSeconds.optional(),
    url: z.string().optional(),
    username: z.string().optional(),
    password: z.string().optional(),
    client_cert: z.string().optional(),
    client_key: z.string().optional(),
    prefixes: z.array(z.string()).nullish(),
    default_prefix: z.string().optional(),
    image_s3_prefixes: z.array(z.string()).nullish(),
    auto_pull: z.boolean().optional(),
    auto_pull_time: z.string().optional(),
    auto_pull_interval: z.int().optional(),
    auto_pull_max: z.int().optional(),
    auto_pull_rescan: z.boolean().optional(),
    auto_pull_in_progress: z.boolean().optional(),
    auto_pull_processed_page_number: z.int().optional(),
    auto_pull_latest_xff_enabled: z.boolean().optional(),
    auto_scan_time: zRegistryAutoScanTime.optional(),
    auto_cleanup: z.boolean().optional(),
    advanced_settings_cleanup: z.boolean().optional(),
    always_pull_patterns: z.array(z.string()).nullish(),
    pull_repo_patterns: z.array(z.string()).nullish(),
    pull_repo_patterns_excluded: z.array(z.string()).nullish(),
    pull_tags_pattern: z.array(z.string()).nullish(),
    pull_tag_patterns: z.array(z.string()).nullish(),
    pull_image_tag_pattern: z.array(z.string()).nullish(),
    pull_max_tags: z.int().optional(),
    image_creation_date_condition: z.string().optional(),
    pull_image_age: z.string().optional(),
    pull_image_count: z.int().optional(),
    registry_scan_timeout: z.int().optional(),
    scanner_type: z.string().optional(),
    scanner_group_name: z.string().optional(),
    scanner_name: z.array(z.string()).nullish(),
    scanner_name_added: z.array(z.string()).nullish(),
    scanner_name_removed: z.array(z.string()).nullish(),
    existsing_scanners: z.array(z.string()).nullish(),
    webhook: zRegistryWebhook.optional(),
    options: z.array(zRegistryOption).nullish(),
    cloud_resources: z.array(z.string()).nullish(),
    cloud_resource: z.string().optional(),
    architecture: z.string().optional(),
    is_architecture_system_default: z.boolean().optional(),
    permission: z.string().optional(),
    is_registry_connected: z.boolean().optional(),
    error_msg: z.string().optional(),
    force_save: z.boolean().optional(),
    force_ootb: z.boolean().optional(),
    nexus_mtts_ff_enabled: z.boolean().optional()
});

/**
 * A page of registries.
 */
export const zRegistryPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zRegistry).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * A group of scanners and the registries they scan. Its name is its id.
 */
export const zScannerGroup = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    status: z.string().optional(),
    os_type: z.string().optional(),
    type: z.string().optional(),
    author: z.string().optional(),
    created_at: zUnixSeconds.optional(),
    updated_at: zUnixSeconds.optional(),
    registries: z.array(z.string()).nullish(),
    application_scopes: z.array(z.string()).nullish(),
    scanners: z.array(zScannerGroupScanner).nullish(),
    deploy_command: z.record(z.string(), z.unknown()).optional(),
    tokens: z.array(z.string()).nullish()
});

/**
 * A page of scanner groups. The size goes by another name here than in the request.
 */
export const zScannerGroupPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    page_size: z.int().optional(),
    result: z.array(zScannerGroup).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * A local user of the console. On SaaS people are users of the CSPM API instead, which has a family of its own.
 */
export const zUser = z.looseObject({
    id: z.union([
        z.string(),
        z.int()
    ]),
    name: z.string().optional(),
    email: z.string().optional(),
    roles: z.array(z.string()).nullish(),
    role: z.string().optional(),
    type: z.string().optional(),
    plan: z.string().optional(),
    first_time: z.boolean().optional(),
    is_super: z.boolean().optional(),
    ui_access: z.boolean().optional()
});

export const zUserForUpdate = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().optional(),
    passwordConfirm: z.string().optional(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional()
});

export const zUserForWrite = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().min(8),
    passwordConfirm: z.string(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional()
});

/**
 * Which vulnerabilities an export has.
 */
export const zVulnerabilityExportFilter = z.strictObject({
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
export const zVulnerabilityExportToken = z.looseObject({
    token: z.string()
});

/**
 * Package or file that has a vulnerability.
 */
export const zVulnerabilityResource = z.looseObject({
    type: z.string().optional(),
    format: z.string().optional(),
    path: z.string().optional(),
    name: z.string().optional(),
    version: z.string().optional(),
    arch: z.string().optional(),
    cpe: z.string().optional(),
    licenses: z.array(z.string()).nullish(),
    hash: z.string().optional()
});

/**
 * Severity of a vulnerability.
 */
export const zVulnerabilitySeverity = z.string();

/**
 * A vulnerability that an advisory stands for.
 */
export const zReferencedVulnerability = z.looseObject({
    name: z.string().optional(),
    aqua_severity: zVulnerabilitySeverity.optional()
});

/**
 * One vulnerability in one resource of one image. Only the name can be relied on: older consoles send empty texts and
 * zeros, newer ones leave members out. A date of year 1 or 1970 means none.
 */
export const zVulnerability = z.looseObject({
    name: z.string(),
    description: z.string().optional(),
    publish_date: z.string().optional(),
    modification_date: z.string().optional(),
    classification: z.string().optional(),
    aqua_score: z.number().optional(),
    aqua_severity: zVulnerabilitySeverity.optional(),
    aqua_vectors: z.string().optional(),
    aqua_scoring_system: z.string().optional(),
    aqua_severity_classification: z.string().optional(),
    aqua_score_classification: z.string().optional(),
    severity_classification: z.string().optional(),
    vendor_severity: zVulnerabilitySeverity.optional(),
    vendor_cvss2_score: z.number().optional(),
    vendor_cvss2_vectors: z.string().optional(),
    vendor_cvss3_severity: z.string().optional(),
    vendor_cvss3_score: z.number().optional(),
    vendor_cvss3_vectors: z.string().optional(),
    vendor_statement: z.string().optional(),
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
    sibling_pkg: z.string().optional(),
    exploitability: z.string().optional(),
    exploit_type: z.string().optional(),
    temporal_vector: z.string().optional(),
    qualys_ids: z.array(z.unknown()).nullish(),
    referenced_vulnerabilities: z.array(zReferencedVulnerability).nullish(),
    image_workload_info: z.unknown().optional(),
    v_patch_status: z.string().optional(),
    v_patch_applied_by: z.string().optional(),
    v_patch_applied_on: z.string().optional(),
    v_patch_reverted_by: z.string().optional(),
    v_patch_reverted_on: z.string().optional(),
    v_patch_enforced_by: z.string().optional(),
    v_patch_enforced_on: z.string().optional(),
    v_patch_policy_name: z.string().optional(),
    v_patch_policy_enforce: z.boolean().optional(),
    acknowledged_date: z.string().optional(),
    ack_scope: z.string().optional(),
    ack_comment: z.string().optional(),
    ack_author: z.string().optional(),
    ack_expiration_days: z.int().optional(),
    ack_expiration_configured_at: z.string().optional(),
    ack_expiration_configured_by: z.string().optional(),
    audit_events_count: z.int().optional(),
    block_events_count: z.int().optional(),
    registry: z.string().optional(),
    image_repository_name: z.string().optional(),
    image_name: z.string().optional(),
    image_digest: z.string().optional(),
    os: z.string().optional(),
    os_version: z.string().optional(),
    permission: z.string().optional(),
    base_image_vulnerability: z.boolean().optional(),
    base_image_name: z.string().optional(),
    resource: zVulnerabilityResource.optional()
});

/**
 * A page of vulnerabilities.
 */
export const zVulnerabilityPage = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zVulnerability).nullish(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    feature_toggle: z.boolean().optional(),
    more_data: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional()
});

/**
 * Severity of a vulnerability.
 */
export const zVulnerabilitySeverityInput = z.enum([
    'critical',
    'high',
    'medium',
    'low',
    'negligible'
]);

export const zSignInInput = z.strictObject({
    email: z.string(),
    password: z.string()
});

/**
 * The token and whose it is.
 */
export const zSignInOutput = zSignIn;

export const zCreateTokenInput = z.strictObject({
    validity: z.int().gte(1).lte(1500),
    allowed_endpoints: z.array(z.string()),
    csp_roles: z.array(z.string()).optional(),
    group_id: zCspmId.optional()
});

/**
 * Bearer token, good for `validity` minutes.
 */
export const zCreateTokenOutput = z.string();

/**
 * The environment of the account.
 */
export const zGetEnvironmentOutput = zEnvironment;

export const zLoginInput = z.strictObject({
    abilities: z.int().optional(),
    id: z.string(),
    password: z.string(),
    remember: z.boolean().optional()
});

export const zLoginOutput = zConsoleLogin;

export const zGetApiInfoOutput = zApiInfo;

export const zListRegistriesOutput = z.array(zRegistry);

export const zCreateRegistryInput = z.strictObject({
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

export const zListRegistriesPagedInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListRegistriesPagedOutput = zRegistryPage;

export const zGetRegistryInput = z.strictObject({
    name: z.string()
});

export const zGetRegistryOutput = zRegistry;

export const zUpdateRegistryInput = z.strictObject({
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

export const zDeleteRegistryInput = z.strictObject({
    name: z.string()
});

export const zStartImageScanInput = z.strictObject({
    registry: z.string(),
    image: z.string(),
    webhook_url: z.string().optional()
});

export const zStartImageScanOutput = zImageScanStart;

export const zGetImageScanStatusInput = z.strictObject({
    registry: z.string(),
    image: z.string()
});

export const zGetImageScanStatusOutput = zImageScanStatus;

export const zGetImageScanResultInput = z.strictObject({
    registry: z.string(),
    image: z.string()
});

export const zGetImageScanResultOutput = zScanResult;

export const zListScanJobsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    statuses: z.array(zScanJobStatusInput).optional()
});

export const zListScanJobsOutput = zScanJobPage;

export const zListScannersInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListScannersOutput = zQueueScannerPage;

export const zGetScanQueueSummaryOutput = zScanQueueSummary;

export const zCancelScanJobsInput = z.strictObject({
    jobs: z.array(zScanJobRef)
});

export const zRequeueScanJobsInput = z.strictObject({
    jobs: z.array(zScanJobRef)
});

export const zListImagesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    registry: z.string().optional(),
    repository: z.string().optional(),
    include_totals: z.boolean().optional()
});

export const zListImagesOutput = zImagePage;

export const zRegisterImageInput = z.strictObject({
    registry: z.string(),
    repository: z.string().optional(),
    tag: z.string().optional(),
    image: z.string().optional()
});

export const zGetImageInput = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255)
});

export const zGetImageOutput = zImage;

export const zDeleteImageInput = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255)
});

export const zListImageVulnerabilitiesInput = z.strictObject({
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

export const zListImageVulnerabilitiesOutput = zVulnerabilityPage;

export const zListImageScanHistoryInput = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListImageScanHistoryOutput = zImageScanHistoryPage;

export const zListImageSensitiveDataInput = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageSensitiveDataOutput = zImageSensitiveDataPage;

export const zListImageMalwareInput = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageMalwareOutput = zImageMalwarePage;

export const zListImageLayersInput = z.strictObject({
    registry: z.string().max(255),
    repository: z.string().max(255),
    tag: z.string().max(255),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageLayersOutput = zImageLayerPage;

export const zDeleteImagesByUidInput = z.strictObject({
    uids: z.array(z.int())
});

export const zRegisterImagesInput = z.strictObject({
    images: z.array(zImageForRegister)
});

export const zRescanImagesInput = z.strictObject({
    full_rescan: z.boolean().optional(),
    images: z.array(zImageForRescan)
});

export const zAllowImagesInput = z.strictObject({
    comment: z.string().optional(),
    images: z.array(zImageRef)
});

export const zBlockImagesInput = z.strictObject({
    comment: z.string().optional(),
    images: z.array(zImageRef)
});

export const zListRepositoriesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    registry: z.string().optional(),
    scope: z.string().optional(),
    include_totals: z.boolean().optional()
});

export const zListRepositoriesOutput = zRepositoryPage;

export const zDeleteRepositoryInput = z.strictObject({
    registry: z.string(),
    name: z.string()
});

export const zGetRiskCountsOutput = zRiskCounts;

export const zListVulnerabilitiesInput = z.strictObject({
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

export const zListVulnerabilitiesOutput = zVulnerabilityPage;

export const zListAcknowledgementsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    fix_availability: z.boolean().optional(),
    text_search: z.string().optional()
});

export const zListAcknowledgementsOutput = zAcknowledgementPage;

export const zCreateAcknowledgementsInput = z.strictObject({
    comment: z.string(),
    issues: z.array(zAcknowledgementForSave)
});

export const zDeleteAcknowledgementsInput = z.strictObject({
    comment: z.string().optional(),
    issues: z.array(zAcknowledgementForSave)
});

export const zListExportColumnsInput = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ])
});

export const zListExportColumnsOutput = z.array(zExportColumnGroup).nullable();

export const zListExportersInput = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ])
});

export const zListExportersOutput = z.looseObject({
    result: z.array(zExporter).nullish()
});

export const zStartVulnerabilityExportInput = z.strictObject({
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

export const zStartVulnerabilityExportOutput = zVulnerabilityExportToken;

export const zGetVulnerabilityExportJobInput = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ]),
    token: z.string()
});

export const zGetVulnerabilityExportJobOutput = z.record(z.string(), z.unknown());

export const zStreamVulnerabilityExportInput = z.strictObject({
    entity: z.enum([
        'images',
        'hosts',
        'functions',
        'containers'
    ]),
    token: z.string()
});

export const zListInventoryImagesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    scope: z.string().optional(),
    first_found_date: z.string().optional(),
    has_workloads: z.boolean().optional(),
    registry_name: z.string().optional()
});

export const zListInventoryImagesOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    result: z.array(zInventoryImage).nullish()
});

export const zCountInventoryImagesInput = z.strictObject({
    scope: z.string().optional(),
    first_found_date: z.string().optional(),
    has_workloads: z.boolean().optional()
});

export const zCountInventoryImagesOutput = zInventoryCount;

export const zListInventoryVmsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    scope: z.string().optional(),
    use_estimated_count: z.boolean().optional(),
    skip_count: z.boolean().optional()
});

export const zListInventoryVmsOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    result: z.array(zInventoryVm).nullish()
});

export const zCountInventoryVmsInput = z.strictObject({
    scope: z.string().optional(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    use_estimated_count: z.boolean().optional(),
    skip_count: z.boolean().optional()
});

export const zCountInventoryVmsOutput = zInventoryCount;

export const zListInventoryCodeRepositoriesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    scope: z.string().optional(),
    use_estimated_count: z.boolean().optional(),
    skip_count: z.boolean().optional()
});

export const zListInventoryCodeRepositoriesOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    result: z.array(zInventoryCodeRepository).nullish()
});

export const zListKubernetesResourcesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListKubernetesResourcesOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(z.record(z.string(), z.unknown())).nullish()
});

export const zGetResourceHierarchyOutput = z.record(z.string(), z.unknown());

export const zListNamespacesInput = z.strictObject({
    orderby: z.string().optional()
});

export const zListNamespacesOutput = z.looseObject({
    result: z.array(zNamespaceName).nullish()
});

export const zListContainersInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    scope: z.string().optional(),
    cluster: z.string().optional(),
    namespace: z.string().optional(),
    status: z.string().optional()
});

export const zListContainersOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    result: z.array(zContainer).nullish()
});

export const zListContainersV1Input = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    groupby: z.string().optional(),
    status: z.string().optional(),
    registered: z.boolean().optional(),
    namespace: z.string().optional(),
    order_by: z.string().optional()
});

export const zListContainersV1Output = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    query: zContainerV1Query.optional(),
    result: z.array(zContainerV1).nullish()
});

export const zInspectContainerInput = z.strictObject({
    id: z.string(),
    host_id: z.string()
});

export const zInspectContainerOutput = zContainerDetail;

export const zListHostsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    type: z.string().optional(),
    status: z.string().optional(),
    batch_name: z.string().optional(),
    scope: z.string().optional()
});

export const zListHostsOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    result: z.array(zHost).nullish()
});

export const zGetHostInput = z.strictObject({
    id: z.string()
});

export const zGetHostOutput = zHostDetail;

export const zListHostVulnerabilitiesInput = z.strictObject({
    id: z.string(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    severity: z.string().optional(),
    include_vpatch_info: z.boolean().optional(),
    skip_count: z.boolean().optional(),
    hide_base_image: z.boolean().optional(),
    node_id: z.string().optional()
});

export const zListHostVulnerabilitiesOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zHostVulnerability).nullish()
});

export const zListHostMalwareInput = z.strictObject({
    id: z.string(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListHostMalwareOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zHostMalware).nullish()
});

export const zListHostImagesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    orderby: z.string().optional(),
    scope: z.string().optional()
});

export const zListHostImagesOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    result: z.array(zHostImage).nullish()
});

export const zGetBenchResultsInput = z.strictObject({
    host_id: z.string()
});

export const zGetBenchResultsOutput = zBenchResults;

export const zGetHostStatusInput = z.strictObject({
    id: z.string()
});

export const zGetHostStatusOutput = zHostStatus;

export const zListInfrastructureInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    search: z.string().optional(),
    type: z.string().optional(),
    enforced: z.boolean().optional()
});

export const zListInfrastructureOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    result: z.array(zInfrastructure).nullish()
});

export const zGetInfrastructureInput = z.strictObject({
    id: z.string()
});

export const zGetInfrastructureOutput = zInfrastructure;

export const zGetInfrastructureByNameInput = z.strictObject({
    type: z.string(),
    name: z.string()
});

export const zGetInfrastructureByNameOutput = zInfrastructure;

export const zListFunctionsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListFunctionsOutput = z.looseObject({
    count: z.int().optional(),
    page: z.int().optional(),
    pagesize: z.int().optional(),
    more_data_all_pages: z.int().optional(),
    is_estimated_count: z.boolean().optional(),
    is_partial_data: z.boolean().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    result: z.array(zServerlessFunction).nullish()
});

export const zListServerlessApplicationsOutput = z.looseObject({
    project: z.array(zServerlessApplication).nullish()
});

export const zCreateServerlessApplicationInput = z.strictObject({
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

export const zCreateServerlessApplicationOutput = z.record(z.string(), z.unknown());

export const zGetServerlessApplicationInput = z.strictObject({
    name: z.string()
});

export const zGetServerlessApplicationOutput = zServerlessApplication;

export const zUpdateServerlessApplicationInput = z.strictObject({
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

export const zUpdateServerlessApplicationOutput = z.record(z.string(), z.unknown());

export const zDeleteServerlessApplicationInput = z.strictObject({
    name: z.string()
});

export const zDeleteServerlessApplicationOutput = z.record(z.string(), z.unknown());

export const zListEnforcerGroupsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    orderby: z.string().optional(),
    scope: z.string().optional()
});

export const zListEnforcerGroupsOutput = zEnforcerGroupList;

export const zUpdateEnforcerGroupInput = z.strictObject({
    update_enforcers: z.boolean().optional(),
    body: zEnforcerGroup
});

export const zCreateEnforcerGroupInput = z.strictObject({
    body: zEnforcerGroup
});

export const zCreateEnforcerGroupOutput = zEnforcerGroup;

export const zGetEnforcerGroupInput = z.strictObject({
    id: z.string()
});

export const zGetEnforcerGroupOutput = zEnforcerGroup;

export const zDeleteEnforcerGroupInput = z.strictObject({
    id: z.string(),
    delete_related: z.boolean().optional()
});

/**
 * The gateways.
 */
export const zListGatewaysOutput = z.array(zGateway);

export const zGetGatewayInput = z.strictObject({
    id: z.string()
});

export const zGetGatewayOutput = zGateway;

export const zListScannerGroupsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListScannerGroupsOutput = zScannerGroupPage;

export const zCreateScannerGroupInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    os_type: z.string().optional(),
    type: z.string().optional(),
    registries: z.array(z.string()).optional(),
    application_scopes: z.array(z.string()).optional(),
    tokens: z.array(z.string()).optional()
});

export const zDeleteScannerGroupsInput = z.strictObject({
    body: z.array(z.string())
});

export const zGetScannerGroupInput = z.strictObject({
    name: z.string()
});

export const zGetScannerGroupOutput = zScannerGroup;

export const zUpdateScannerGroupInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    os_type: z.string().optional(),
    type: z.string().optional(),
    registries: z.array(z.string()).optional(),
    application_scopes: z.array(z.string()).optional(),
    tokens: z.array(z.string()).optional()
});

export const zMigrateScannerGroupInput = z.strictObject({
    body: zScannerGroupForMigration
});

export const zListAssurancePoliciesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    identifiers_only: z.boolean().optional()
});

export const zListAssurancePoliciesOutput = zAssurancePolicyPage;

export const zCreateAssurancePolicyInput = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    body: zAssurancePolicy
});

export const zGetAssurancePolicyInput = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    name: z.string()
});

export const zGetAssurancePolicyOutput = zAssurancePolicy;

export const zUpdateAssurancePolicyInput = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    name: z.string(),
    body: zAssurancePolicy
});

export const zDeleteAssurancePolicyInput = z.strictObject({
    kind: z.enum([
        'host',
        'image',
        'function',
        'kubernetes',
        'cf_application'
    ]),
    name: z.string()
});

export const zListImageAssurancePoliciesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListImageAssurancePoliciesOutput = zImageAssurancePolicyPage;

export const zCreateImageAssurancePolicyInput = z.strictObject({
    body: zImageAssurancePolicy
});

export const zGetImageAssurancePolicyInput = z.strictObject({
    name: z.string()
});

export const zGetImageAssurancePolicyOutput = zImageAssurancePolicy;

export const zListImagePermissionsOutput = zImagePermissions;

/**
 * The scripts.
 */
export const zListAssuranceScriptsOutput = z.array(zAssuranceScript);

export const zCreateAssuranceScriptInput = z.strictObject({
    body: z.array(zAssuranceScriptForCreate).min(1)
});

/**
 * The scripts as stored.
 */
export const zCreateAssuranceScriptOutput = z.array(zAssuranceScript);

export const zGetAssuranceScriptInput = z.strictObject({
    id: z.string()
});

export const zGetAssuranceScriptOutput = zAssuranceScript;

export const zUpdateAssuranceScriptInput = z.strictObject({
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
    custom: z.unknown().optional()
});

export const zDeleteAssuranceScriptInput = z.strictObject({
    id: z.string()
});

export const zCreateRuntimePolicyInput = z.strictObject({
    body: zRuntimePolicy
});

export const zCreateRuntimePolicyOutput = zRuntimePolicy;

export const zGetRuntimePolicyInput = z.strictObject({
    name: z.string()
});

export const zGetRuntimePolicyOutput = zRuntimePolicy;

export const zUpdateRuntimePolicyInput = z.strictObject({
    name: z.string(),
    body: zRuntimePolicy
});

export const zDeleteRuntimePolicyInput = z.strictObject({
    name: z.string()
});

export const zListFirewallPoliciesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListFirewallPoliciesOutput = zFirewallPolicyPage;

export const zCreateFirewallPolicyInput = z.strictObject({
    name: z.string().max(128).regex(/^[^\/]*$/),
    description: z.string().optional(),
    type: z.string().optional(),
    version: z.string().optional(),
    block_icmp_ping: z.boolean().optional(),
    block_metadata_service: z.boolean().optional(),
    inbound_networks: z.array(zFirewallRuleForWrite).optional(),
    outbound_networks: z.array(zFirewallRuleForWrite).optional()
});

export const zGetFirewallPolicyInput = z.strictObject({
    name: z.string()
});

export const zGetFirewallPolicyOutput = zFirewallPolicy;

export const zUpdateFirewallPolicyInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    type: z.string().optional(),
    version: z.string().optional(),
    block_icmp_ping: z.boolean().optional(),
    block_metadata_service: z.boolean().optional(),
    inbound_networks: z.array(zFirewallRuleForWrite).optional(),
    outbound_networks: z.array(zFirewallRuleForWrite).optional()
});

export const zDeleteFirewallPolicyInput = z.strictObject({
    name: z.string()
});

export const zListServicesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListServicesOutput = zServicePage;

export const zCreateServiceInput = z.strictObject({
    name: z.string(),
    description: z.string().max(500).optional(),
    application_scopes: z.array(z.string()),
    policies: z.array(z.string()),
    local_policies: z.array(zServiceLocalPolicyForWrite).optional(),
    membership_rules: zServiceMembershipRulesForWrite,
    enforce: z.boolean().optional(),
    monitoring: z.boolean().optional()
});

export const zGetServiceInput = z.strictObject({
    name: z.string()
});

export const zGetServiceOutput = zService;

export const zUpdateServiceInput = z.strictObject({
    name: z.string(),
    description: z.string().max(500).optional(),
    application_scopes: z.array(z.string()),
    policies: z.array(z.string()),
    local_policies: z.array(zServiceLocalPolicyForWrite).optional(),
    membership_rules: zServiceMembershipRulesForWrite,
    enforce: z.boolean().optional(),
    monitoring: z.boolean().optional()
});

export const zDeleteServiceInput = z.strictObject({
    name: z.string()
});

export const zListResponsePoliciesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    scope: z.string().optional(),
    title: z.string().optional()
});

export const zListResponsePoliciesOutput = zResponsePolicyList;

export const zCreateResponsePolicyInput = z.strictObject({
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

export const zCreateResponsePolicyOutput = zResponsePolicy;

export const zGetResponsePolicyConfigOutput = zResponsePolicyConfig;

export const zGetResponsePolicyInput = z.strictObject({
    id: z.int()
});

export const zGetResponsePolicyOutput = zResponsePolicy;

export const zUpdateResponsePolicyInput = z.strictObject({
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
    }))
});

export const zUpdateResponsePolicyOutput = zResponsePolicy;

export const zDeleteResponsePolicyInput = z.strictObject({
    id: z.int()
});

export const zSetResponsePolicyStatusInput = z.strictObject({
    id: z.int(),
    enabled: z.boolean()
});

export const zSetResponsePolicyStatusOutput = zResponsePolicy;

/**
 * The users.
 */
export const zListUsersOutput = z.array(zUser);

export const zCreateUserInput = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().min(8),
    passwordConfirm: z.string(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional()
});

export const zGetUserInput = z.strictObject({
    id: z.string()
});

export const zGetUserOutput = zUser;

export const zUpdateUserInput = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string().optional(),
    passwordConfirm: z.string().optional(),
    roles: z.array(z.string()).min(1),
    first_time: z.boolean().optional()
});

export const zDeleteUserInput = z.strictObject({
    id: z.string()
});

export const zChangeUserPasswordInput = z.strictObject({
    name: z.string(),
    new_password: z.string()
});

export const zListRolesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListRolesOutput = zRolePage;

export const zCreateRoleInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    permission: z.string(),
    scopes: z.array(z.string())
});

export const zGetRoleInput = z.strictObject({
    name: z.string()
});

export const zGetRoleOutput = zRole;

export const zUpdateRoleInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    permission: z.string(),
    scopes: z.array(z.string())
});

export const zDeleteRoleInput = z.strictObject({
    name: z.string()
});

export const zListPermissionSetsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional()
});

export const zListPermissionSetsOutput = zPermissionSetPage;

export const zCreatePermissionSetInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()),
    ui_access: z.boolean(),
    is_super: z.boolean().optional()
});

export const zListPermissionActionsOutput = zPermissionActionCatalogue;

export const zGetPermissionSetInput = z.strictObject({
    name: z.string()
});

export const zGetPermissionSetOutput = zPermissionSet;

export const zUpdatePermissionSetInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()),
    ui_access: z.boolean(),
    is_super: z.boolean().optional()
});

export const zDeletePermissionSetInput = z.strictObject({
    name: z.string()
});

export const zListApplicationScopesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListApplicationScopesOutput = zApplicationScopePage;

export const zCreateApplicationScopeInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    owner_email: z.string().optional(),
    categories: zScopeCategoriesForWrite
});

export const zDeleteApplicationScopesInput = z.strictObject({
    body: z.array(z.string())
});

export const zGetApplicationScopeInput = z.strictObject({
    name: z.string()
});

export const zGetApplicationScopeOutput = zApplicationScope;

export const zUpdateApplicationScopeInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    owner_email: z.string().optional(),
    categories: zScopeCategoriesForWrite
});

export const zDeleteApplicationScopeInput = z.strictObject({
    name: z.string()
});

export const zCreateConsoleApiKeyInput = z.strictObject({
    body: zConsoleApiKeyForCreate
});

export const zCreateConsoleApiKeyOutput = z.record(z.string(), z.unknown());

export const zUpdateConsoleApiKeyInput = z.strictObject({
    id: z.int(),
    body: zConsoleApiKeyForUpdate
});

export const zUpdateConsoleApiKeyOutput = z.record(z.string(), z.unknown());

export const zDeleteConsoleApiKeyInput = z.strictObject({
    id: z.int()
});

export const zDeleteConsoleApiKeyOutput = z.record(z.string(), z.unknown());

export const zListLabelsOutput = zLabelList;

export const zCreateLabelInput = z.strictObject({
    name: z.string(),
    description: z.string().optional()
});

export const zGetLabelInput = z.strictObject({
    name: z.string()
});

export const zGetLabelOutput = zLabel;

export const zUpdateLabelInput = z.strictObject({
    name: z.string(),
    description: z.string().optional()
});

export const zDeleteLabelInput = z.strictObject({
    name: z.string()
});

export const zListNotificationOutputsInput = z.strictObject({
    groupBy: z.enum(['type'])
});

export const zListNotificationOutputsOutput = zNotificationOutputs;

export const zCreateNotificationOutputInput = z.strictObject({
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

export const zCreateNotificationOutputOutput = zNotificationOutput;

export const zGetNotificationOutputInput = z.strictObject({
    id: z.int()
});

export const zGetNotificationOutputOutput = zNotificationOutput;

export const zUpdateNotificationOutputInput = z.strictObject({
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
    template: z.record(z.string(), z.string()).optional()
});

export const zUpdateNotificationOutputOutput = zNotificationOutput;

export const zDeleteNotificationOutputInput = z.strictObject({
    id: z.int()
});

export const zGetSlackNotifierOutput = zSlackNotifier;

export const zPutSlackNotifierInput = z.strictObject({
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
 * The services by name.
 */
export const zListLogServicesOutput = z.record(z.string(), zLogService);

export const zGetLogServiceInput = z.strictObject({
    name: z.string()
});

export const zGetLogServiceOutput = zLogService;

export const zUpdateLogServiceInput = z.strictObject({
    name: z.string(),
    body: zLogServiceForUpdate.optional()
});

export const zUpdateLogServiceOutput = z.record(z.string(), z.unknown());

export const zListMonitoringSystemsOutput = z.array(zMonitoringSystem).nullable();

export const zGetMonitoringSystemInput = z.strictObject({
    name: z.string()
});

export const zGetMonitoringSystemOutput = zMonitoringSystem;

export const zUpdateMonitoringSystemInput = z.strictObject({
    name: z.string(),
    id: z.string().optional(),
    enabled: z.boolean(),
    interval: z.int().optional(),
    type: z.string(),
    token: z.string().optional()
});

export const zUpdateMonitoringSystemOutput = z.record(z.string(), z.unknown());

export const zGetLdapSettingsOutput = zLdapSettings;

export const zSetLdapSettingsInput = z.strictObject({
    body: zLdapSettings
});

export const zSetLdapSettingsOutput = z.record(z.string(), z.unknown());

export const zGetSamlSettingsOutput = zSamlSettings;

export const zSetSamlSettingsInput = z.strictObject({
    body: zSamlSettings
});

export const zSetSamlSettingsOutput = z.record(z.string(), z.unknown());

export const zGetOauth2SettingsOutput = zOauth2Settings;

export const zSetOauth2SettingsInput = z.strictObject({
    body: zOauth2Settings
});

export const zSetOauth2SettingsOutput = z.record(z.string(), z.unknown());

export const zGetOpenIdSettingsOutput = zOpenIdSettings;

export const zSetOpenIdSettingsInput = z.strictObject({
    body: zOpenIdSettings
});

export const zSetOpenIdSettingsOutput = z.record(z.string(), z.unknown());

export const zGetIntegrationsStateOutput = zIntegrationsState;

export const zGetSystemSettingsOutput = zSystemSettings;

export const zGetDtaLicenseStatusInput = z.strictObject({
    body: zDtaConnectionForStatus
});

export const zGetDtaLicenseStatusOutput = z.record(z.string(), z.unknown());

export const zListLicensesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional()
});

export const zListLicensesOutput = zLicenses;

export const zGetLicenseOutput = z.record(z.string(), z.unknown());

export const zGetDashboardInput = z.strictObject({
    registry: z.string().optional(),
    hosts: z.string().optional(),
    containers_app: z.string().optional()
});

export const zGetDashboardOutput = zDashboard;

export const zGetDashboardTrendInput = z.strictObject({
    trend: z.string()
});

export const zGetDashboardTrendOutput = z.array(zDashboardTrendPoint).nullable();

export const zGetAuditTotalsInput = z.strictObject({
    alert: z.int().optional(),
    limit: z.int().optional(),
    time: z.string().optional(),
    type: z.string().optional()
});

export const zGetAuditTotalsOutput = zAuditTotals;

export const zGetAccountInput = z.strictObject({
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
export const zGetAccountOutput = zCspmAccount;

export const zGetUsageInput = z.strictObject({
    expand: z.array(z.enum(['usage'])).optional(),
    key_id: zCspmId.optional()
});

/**
 * The usage.
 */
export const zGetUsageOutput = zCspmUsage;

export const zUploadLogoInput = z.strictObject({
    svg_logo: z.string().min(1)
});

/**
 * Not documented.
 */
export const zUploadLogoOutput = z.unknown();

export const zListAlertsInput = z.strictObject({
    expand: z.array(z.enum([
        'key',
        'integration',
        'test'
    ])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateAlertInput = z.strictObject({
    result: zCspmTriggerResultInput,
    enabled: z.boolean().optional(),
    key_id: zCspmId,
    test_id: zCspmId,
    integration_ids: z.array(zCspmId).optional()
});

export const zGetAlertInput = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum([
        'key',
        'integration',
        'test'
    ])).optional()
});

export const zUpdateAlertInput = z.strictObject({
    id: zCspmId,
    result: zCspmTriggerResultInput.optional(),
    enabled: z.boolean().optional(),
    key_id: zCspmId.optional(),
    integration_ids: z.array(zCspmId).optional()
});

/**
 * Empty.
 */
export const zUpdateAlertOutput = z.record(z.string(), z.unknown());

export const zDeleteAlertInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteAlertOutput = z.record(z.string(), z.unknown());

export const zListApiKeysInput = z.strictObject({
    open_access: z.boolean().optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The keys.
 */
export const zListApiKeysOutput = z.array(zCspmApiKey);

export const zCreateApiKeyInput = z.strictObject({
    description: z.string().min(1),
    source_key_id: z.string().optional(),
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
export const zCreateApiKeyOutput = zCspmApiKey;

export const zGetApiKeyInput = z.strictObject({
    id: zCspmId
});

/**
 * The key.
 */
export const zGetApiKeyOutput = zCspmApiKey;

export const zUpdateApiKeyInput = z.strictObject({
    id: zCspmId,
    description: z.string().optional(),
    enabled: z.boolean().optional(),
    ip_addresses: z.array(z.string()).optional(),
    roles: z.array(z.string()).nullish(),
    group_id: zCspmId.optional(),
    permission_ids: z.array(zCspmId).optional()
});

/**
 * Not documented.
 */
export const zUpdateApiKeyOutput = z.unknown();

export const zDeleteApiKeyInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteApiKeyOutput = z.record(z.string(), z.unknown());

export const zListAuditLogsInput = z.strictObject({
    start_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    end_date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The logged calls.
 */
export const zListAuditLogsOutput = z.array(zCspmAuditLog);

export const zListEventsInput = z.strictObject({
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

export const zGetEventInput = z.strictObject({
    id: zCspmId
});

export const zListAuditsInput = z.strictObject({
    test_id: zCspmId
});

/**
 * The cloud accounts with their results.
 */
export const zListAuditsOutput = z.array(zCspmAuditedKey);

export const zListCategoriesInput = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The categories.
 */
export const zListCategoriesOutput = z.array(zCspmCategory);

export const zGetCategoryInput = z.strictObject({
    id: zCspmId
});

/**
 * The category.
 */
export const zGetCategoryOutput = zCspmCategory;

export const zListCompliancesInput = z.strictObject({
    scan_id: zCspmId,
    program_id: zCspmId,
    summary: z.string().optional()
});

/**
 * The controls.
 */
export const zListCompliancesOutput = z.array(zCspmComplianceControl);

export const zListProgramsInput = z.strictObject({
    expand: z.array(z.string()).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The programs.
 */
export const zListProgramsOutput = z.array(zCspmProgram);

export const zCreateProgramInput = z.strictObject({
    name: z.string().min(1),
    description: z.string().optional()
});

/**
 * The new program.
 */
export const zCreateProgramOutput = zCspmProgram;

export const zCreatePdfReportInput = z.strictObject({
    report: z.enum(['scan', 'compliance']),
    scan_id: zCspmId,
    program_id: zCspmId.optional(),
    program_ids: z.array(zCspmId).optional()
});

/**
 * Where to fetch it.
 */
export const zCreatePdfReportOutput = zCspmReportLink;

export const zListControlsInput = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The controls.
 */
export const zListControlsOutput = z.array(zCspmControl);

export const zCreateControlInput = z.strictObject({
    name: z.string().min(1),
    description: z.string().optional()
});

/**
 * The new control.
 */
export const zCreateControlOutput = zCspmControl;

export const zGetControlInput = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum(['test'])).optional()
});

/**
 * The control.
 */
export const zGetControlOutput = zCspmControl;

export const zUpdateControlInput = z.strictObject({
    id: zCspmId,
    name: z.string().min(1).optional(),
    description: z.string().optional(),
    action: z.enum(['adding', 'removing']).optional(),
    test_id: zCspmId.optional()
});

/**
 * Empty.
 */
export const zUpdateControlOutput = z.record(z.string(), z.unknown());

export const zDeleteControlInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteControlOutput = z.record(z.string(), z.unknown());

export const zListDeliveriesInput = z.strictObject({
    expand: z.array(z.enum(['integration', 'key'])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateDeliveryInput = z.strictObject({
    send_new_risks: z.boolean(),
    key_id: zCspmId,
    integration_id: zCspmId
});

export const zGetDeliveryInput = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum(['integration', 'key'])).optional()
});

export const zUpdateDeliveryInput = z.strictObject({
    id: zCspmId,
    send_new_risks: z.boolean()
});

/**
 * Empty.
 */
export const zUpdateDeliveryOutput = z.record(z.string(), z.unknown());

export const zDeleteDeliveryInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteDeliveryOutput = z.record(z.string(), z.unknown());

export const zListGroupsInput = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateGroupInput = z.strictObject({
    name: z.string().min(2).max(25)
});

export const zGetGroupInput = z.strictObject({
    id: zCspmId
});

export const zUpdateGroupInput = z.strictObject({
    id: zCspmId,
    body: z.union([
        zCspmGroupRename,
        zCspmGroupMembership
    ])
});

/**
 * Empty.
 */
export const zUpdateGroupOutput = z.record(z.string(), z.unknown());

export const zDeleteGroupInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteGroupOutput = z.record(z.string(), z.unknown());

export const zListIntegrationsInput = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The integrations.
 */
export const zListIntegrationsOutput = z.array(zCspmIntegration);

export const zCreateIntegrationInput = z.strictObject({
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
export const zCreateIntegrationOutput = zCspmIntegration;

export const zGetIntegrationInput = z.strictObject({
    id: zCspmId
});

/**
 * The integration.
 */
export const zGetIntegrationOutput = zCspmIntegration;

export const zUpdateIntegrationInput = z.strictObject({
    id: zCspmId,
    enabled: z.boolean().optional(),
    send_scan_results: z.boolean().optional(),
    send_new_risks: z.boolean().optional(),
    settings: zCspmIntegrationSettingsForWrite.optional()
});

/**
 * Empty.
 */
export const zUpdateIntegrationOutput = z.record(z.string(), z.unknown());

export const zDeleteIntegrationInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteIntegrationOutput = z.record(z.string(), z.unknown());

export const zListKeysInput = z.strictObject({
    paid: z.boolean().optional(),
    cloud: z.string().optional(),
    page: z.int().gte(1).optional(),
    pagesize: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    order: z.enum(['asc', 'desc']).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateKeyInput = z.strictObject({
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

export const zGetKeyInput = z.strictObject({
    id: zCspmId
});

export const zUpdateKeyInput = z.strictObject({
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
export const zUpdateKeyOutput = z.record(z.string(), z.unknown());

export const zDeleteKeyInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteKeyOutput = z.record(z.string(), z.unknown());

export const zCreateGeneratedIdsInput = z.strictObject({
    count: z.int().gte(1).lte(50).optional()
});

/**
 * The external ids.
 */
export const zCreateGeneratedIdsOutput = z.array(zCspmGeneratedId);

export const zCreateOtpSecretsInput = z.strictObject({
    count: z.int().gte(1).lte(50)
});

/**
 * The secrets.
 */
export const zCreateOtpSecretsOutput = z.array(zCspmOtpSecret);

export const zListRemediationPoliciesInput = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateRemediationPolicyInput = z.strictObject({
    key_id: zCspmId.optional(),
    group_id: zCspmId.optional(),
    rules: z.array(zCspmRemediationRuleForWrite)
});

export const zGetRemediationPolicyInput = z.strictObject({
    id: zCspmId
});

export const zUpdateRemediationPolicyInput = z.strictObject({
    id: zCspmId,
    key_id: zCspmId.optional(),
    group_id: zCspmId.optional(),
    rules: z.array(zCspmRemediationRuleForWrite)
});

/**
 * Empty.
 */
export const zUpdateRemediationPolicyOutput = z.record(z.string(), z.unknown());

export const zDeleteRemediationPolicyInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteRemediationPolicyOutput = z.record(z.string(), z.unknown());

export const zListRemediationsInput = z.strictObject({
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateRemediationInput = z.strictObject({
    result_ids: z.tuple([zCspmId]),
    token_code: z.string().regex(/^[0-9]{6}$/),
    input: z.unknown().optional()
});

/**
 * The started repair.
 */
export const zCreateRemediationOutput = zCspmStartedRemediation;

export const zGetRemediationInput = z.strictObject({
    id: zCspmId
});

export const zListRoutingsInput = z.strictObject({
    expand: z.array(z.enum(['key', 'integration'])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateRoutingInput = z.strictObject({
    enabled: z.boolean().optional(),
    key_id: zCspmId,
    integration_ids: z.array(zCspmId),
    result: zCspmTriggerResultInput,
    actions: z.array(z.string())
});

export const zGetRoutingInput = z.strictObject({
    id: zCspmId
});

export const zUpdateRoutingInput = z.strictObject({
    id: zCspmId,
    enabled: z.boolean().optional(),
    key_id: zCspmId.optional(),
    integration_ids: z.array(zCspmId).optional(),
    result: zCspmTriggerResultInput.optional(),
    actions: z.array(z.string()).optional()
});

/**
 * Empty.
 */
export const zUpdateRoutingOutput = z.record(z.string(), z.unknown());

export const zDeleteRoutingInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteRoutingOutput = z.record(z.string(), z.unknown());

export const zListScansInput = z.strictObject({
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
export const zListScansOutput = z.array(zCspmScan);

export const zGetScanInput = z.strictObject({
    id: zCspmId
});

export const zDeleteScanInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteScanOutput = z.record(z.string(), z.unknown());

export const zGetScanV2Input = z.strictObject({
    id: zCspmId,
    page: z.union([
        z.int(),
        z.string()
    ]).optional()
});

export const zStartRealtimeScanInput = z.strictObject({
    key_id: zCspmId,
    test_ids: z.array(zCspmId).optional(),
    save: z.boolean().optional()
});

/**
 * The started scan.
 */
export const zStartRealtimeScanOutput = zCspmRealtimeStart;

export const zGetRealtimeScanInput = z.strictObject({
    id: zCspmId
});

/**
 * The state.
 */
export const zGetRealtimeScanOutput = zCspmRealtimeScan;

export const zScanCloudFormationInput = z.strictObject({
    yaml: z.string().optional(),
    base64: z.string().optional(),
    json: z.record(z.string(), z.unknown()).optional(),
    settings: zCspmCloudFormationSettings.optional()
});

/**
 * One entry per check of a resource.
 */
export const zScanCloudFormationOutput = z.array(zCspmCloudFormationResult);

export const zScanTerraformInput = z.strictObject({
    base64: z.string().min(1),
    folder: z.boolean().optional()
});

/**
 * One entry per check.
 */
export const zScanTerraformOutput = z.array(zCspmTerraformResult);

export const zListSuppressionsInput = z.strictObject({
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

export const zCreateSuppressionInput = z.strictObject({
    region: z.string().min(1).optional(),
    resource: z.string().min(1).max(255).optional(),
    test_id: zCspmId.optional(),
    key_id: zCspmId.optional(),
    comment: z.string().optional(),
    expires: z.string().optional(),
    tags: z.unknown().optional()
});

export const zGetSuppressionInput = z.strictObject({
    id: zCspmId
});

export const zDeleteSuppressionInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteSuppressionOutput = z.record(z.string(), z.unknown());

export const zListTestsInput = z.strictObject({
    expand: z.array(z.enum(['category'])).optional(),
    cloud: z.string().optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

/**
 * The tests.
 */
export const zListTestsOutput = z.array(zCspmTest);

export const zGetTestInput = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum(['category'])).optional()
});

/**
 * The test.
 */
export const zGetTestOutput = zCspmTest;

export const zUpdateTestSeverityInput = z.strictObject({
    id: zCspmId,
    severity: zCspmSeverityInput
});

/**
 * Empty.
 */
export const zUpdateTestSeverityOutput = z.record(z.string(), z.unknown());

export const zListCspmUsersInput = z.strictObject({
    expand: z.array(z.enum([
        'group',
        'login',
        'csproles'
    ])).optional(),
    limit: z.int().gte(1).optional(),
    offset: z.int().gte(0).optional()
});

export const zCreateCspmUserInput = z.strictObject({
    email: z.string().min(1),
    account_admin: z.boolean().optional(),
    csp_roles: z.array(z.string()).optional(),
    mfa_enabled: z.boolean().optional()
});

export const zGetCspmUserInput = z.strictObject({
    id: zCspmId,
    expand: z.array(z.enum([
        'group',
        'login',
        'csproles'
    ])).optional()
});

export const zUpdateCspmUserInput = z.strictObject({
    id: zCspmId,
    account_admin: z.boolean().optional(),
    csp_roles: z.array(z.string()).optional(),
    mfa_enabled: z.boolean().optional()
});

/**
 * Empty.
 */
export const zUpdateCspmUserOutput = z.record(z.string(), z.unknown());

export const zDeleteCspmUserInput = z.strictObject({
    id: zCspmId
});

/**
 * Empty.
 */
export const zDeleteCspmUserOutput = z.record(z.string(), z.unknown());

/**
 * The mappings.
 */
export const zListSamlMappingsOutput = z.array(zSamlMapping).nullable();

export const zCreateSamlMappingInput = z.strictObject({
    csp_role: z.string(),
    saml_groups: z.array(z.string())
});

/**
 * The mapping as stored.
 */
export const zCreateSamlMappingOutput = zSamlMapping;

export const zGetSamlMappingInput = z.strictObject({
    id: z.int()
});

/**
 * The mapping.
 */
export const zGetSamlMappingOutput = zSamlMapping;

export const zUpdateSamlMappingInput = z.strictObject({
    id: z.int(),
    saml_groups: z.array(z.string())
});

export const zDeleteSamlMappingInput = z.strictObject({
    id: z.int()
});

export const zListPlatformPermissionSetsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    size: z.int().gte(1).optional()
});

export const zListPlatformPermissionSetsOutput = zPlatformPermissionSetPage;

export const zCreatePlatformPermissionSetInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).optional()
});

export const zListPlatformPermissionActionsOutput = zPlatformPermissionModules;

export const zGetPlatformPermissionSetInput = z.strictObject({
    name: z.string()
});

export const zGetPlatformPermissionSetOutput = zPlatformPermissionSet;

export const zUpdatePlatformPermissionSetInput = z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    actions: z.array(z.string()).optional()
});

export const zDeletePlatformPermissionSetInput = z.strictObject({
    name: z.string()
});

export const zListCodeRepositoriesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    no_scan_repositories: z.boolean().optional()
});

export const zListCodeRepositoriesOutput = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    total_repositories: z.int().optional(),
    total_severity_critical: z.int().optional(),
    total_severity_high: z.int().optional(),
    data: z.array(zCodeRepository).nullish()
});

export const zListDetectionsInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListDetectionsOutput = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    data: z.array(zDetection).nullish()
});

export const zListDetectionInstancesInput = z.strictObject({
    avd_id: z.string(),
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional()
});

export const zListDetectionInstancesOutput = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    data: z.array(zDetectionInstance).nullish()
});

export const zListSuppressionRulesInput = z.strictObject({
    page: z.int().gte(1).optional(),
    page_size: z.int().gte(1).optional(),
    order_by: z.string().optional(),
    type: z.string().optional()
});

export const zListSuppressionRulesOutput = z.looseObject({
    current_page: z.int().optional(),
    next_page: z.int().nullish(),
    returned_count: z.int().optional(),
    total_count: z.int().optional(),
    selection_scopes: z.array(z.unknown()).nullish(),
    data: z.array(zSuppressionRule).nullish()
});

export const zCreateSuppressionRuleInput = z.strictObject({
    body: zSuppressionRuleForSave
});

export const zCreateSuppressionRuleOutput = zSuppressionRule;

export const zGetSuppressionRuleInput = z.strictObject({
    id: z.string()
});

export const zGetSuppressionRuleOutput = zSuppressionRule;

export const zUpdateSuppressionRuleInput = z.strictObject({
    id: z.string(),
    body: zSuppressionRuleForSave
});

export const zUpdateSuppressionRuleOutput = z.record(z.string(), z.unknown());

export const zDeleteSuppressionRuleInput = z.strictObject({
    id: z.string()
});

export const zDeleteSuppressionRuleOutput = z.record(z.string(), z.unknown());

export const zListCodeScanResultsInput = z.strictObject({
    repositoryIds: z.string().optional(),
    scanIds: z.string().optional(),
    page: z.int().gte(1).optional(),
    size: z.int().gte(1).optional()
});

export const zListCodeScanResultsOutput = z.looseObject({
    total: z.int().optional(),
    data: z.array(zCodeScanFinding).nullish()
});

/**
 * The exports.
 */
export const zListExportsOutput = z.array(zExport).nullable();

export const zCreateExportInput = z.strictObject({
    body: zExportForCreate
});

export const zCreateExportOutput = z.looseObject({
    export_id: z.string()
});

export const zGetExportInput = z.strictObject({
    id: z.string()
});

export const zGetExportOutput = z.record(z.string(), z.unknown());

export const zDeleteExportsInput = z.strictObject({
    body: z.looseObject({
        ids: z.array(z.string())
    })
});

export const zDeleteExportsOutput = z.record(z.string(), z.unknown());

export const zSetExportActivityStatusInput = z.strictObject({
    id: z.string(),
    body: z.looseObject({
        is_active: z.boolean()
    })
});

export const zSetExportActivityStatusOutput = z.record(z.string(), z.unknown());

/**
 * The numbers.
 */
export const zGetExportMetadataOutput = zExportMetadata;

/**
 * The kinds of objects.
 */
export const zGetExportEntitiesDataOutput = zExportEntities;

/**
 * The destinations.
 */
export const zListExportIntegrationsOutput = z.array(zExportIntegration).nullable();

export const zStartDiscoveryInput = z.strictObject({
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

export const zStartDiscoveryOutput = zDiscovery;

export const zDeleteDiscoveryInput = z.strictObject({
    'X-API-Key': z.string(),
    'X-Timestamp': z.string(),
    'X-Authenticate-Api-Key-Signature': z.string(),
    'X-Register-New-Cspm-Signature': z.string(),
    'X-Tokens-Signature': z.string().optional(),
    body: zDiscoveryForDelete
});

export const zDeleteDiscoveryOutput = z.record(z.string(), z.unknown());

export const zUpdateDiscoveryCredentialsInput = z.strictObject({
    cloud: z.string(),
    'X-API-Key': z.string(),
    'X-Timestamp': z.string(),
    'X-Authenticate-Api-Key-Signature': z.string(),
    'X-Tokens-Signature': z.string().optional(),
    body: zDiscoveryCredentialsForUpdate
});

export const zUpdateDiscoveryCredentialsOutput = z.record(z.string(), z.unknown());

export const zListConnectedAccountsInput = z.strictObject({
    cloud_provider: z.string().optional(),
    integration_type: z.string().optional(),
    organization_id: z.string().optional(),
    'X-API-Key': z.string(),
    'X-Timestamp': z.string(),
    'X-Authenticate-Api-Key-Signature': z.string(),
    'X-Register-New-Cspm-Signature': z.string(),
    'X-Tokens-Signature': z.string().optional()
});

export const zListConnectedAccountsOutput = z.looseObject({
    cloud_accounts_data: z.array(zConnectedAccount).optional()
});

/**
 * A rule that tells integrations when a test gives a result in background scans of a cloud account.
 */
export const zCspmAlert = z.looseObject({
    id: zCspmId,
    result: zCspmTriggerResult.optional(),
    enabled: z.boolean().optional(),
    created: z.string().optional(),
    test_id: zCspmId.optional(),
    account_id: zCspmId.optional(),
    key_id: zCspmId.optional(),
    key: z.lazy((): any => zCspmKey).optional(),
    integrations: z.array(zCspmIntegration).nullish(),
    test: zCspmTest.optional()
});

/**
 * A standing order to send the scan reports of a cloud account to an integration.
 */
export const zCspmDelivery = z.looseObject({
    id: zCspmId,
    created: z.string().optional(),
    key_id: zCspmId.optional(),
    integration_id: zCspmId.optional(),
    send_new_risks: z.boolean().optional(),
    key: z.lazy((): any => zCspmKey).optional(),
    integration: zCspmIntegration.optional()
});

/**
 * A call to a cloud provider's API that was judged the moment it happened.
 */
export const zCspmEvent = z.looseObject({
    id: zCspmId,
    created: z.string().optional(),
    ip_address: z.string().nullish(),
    action: z.string().optional(),
    caller: z.string().nullish(),
    details: z.string().nullish(),
    key_id: zCspmId.optional(),
    message: z.string().nullish(),
    region: z.string().nullish(),
    result: zCspmResultValue.optional(),
    stored_id: z.string().nullish(),
    stored_data: z.record(z.string(), z.unknown()).nullish(),
    key: z.lazy((): any => zCspmKey).optional()
});

/**
 * One page of events, or, where no page was asked for, possibly the bare list.
 */
export const zCspmEventList = z.union([
    z.looseObject({
        count: z.int().optional(),
        totalPages: z.int().optional(),
        pagesize: z.int().optional(),
        page: z.int().optional(),
        events: z.array(zCspmEvent).nullish(),
        Events: z.array(zCspmEvent).nullish()
    }),
    z.array(zCspmEvent)
]);

/**
 * Users and connected cloud accounts that belong together.
 */
export const zCspmGroup = z.looseObject({
    id: zCspmId,
    name: z.string(),
    created: z.string().optional(),
    group_admin: z.boolean().optional(),
    users: z.array(z.lazy((): any => zCspmUser)).nullish()
});

/**
 * A connected cloud account (a "key" in the vendor's words; neither an AWS access key nor an API key). Its external id
 * and its secrets never come back.
 */
export const zCspmKey = z.looseObject({
    id: zCspmId,
    name: z.string(),
    cloud: z.string().optional(),
    last_scanned: z.string().nullish(),
    scan_disabled: z.boolean().nullish(),
    role_arn: z.string().nullish(),
    paid: z.boolean().nullish(),
    cloudtrail_connected: z.boolean().nullish(),
    interval: z.int().nullish(),
    created: z.string().optional(),
    group_id: z.int().nullish(),
    group: zCspmGroup.optional(),
    event_settings: z.unknown().optional()
});

/**
 * One page of connected cloud accounts, or, where no page was asked for, the bare list.
 */
export const zCspmKeyList = z.union([
    z.looseObject({
        count: z.int().optional(),
        totalPages: z.int().optional(),
        pagesize: z.int().optional(),
        page: z.int().optional(),
        keys: z.array(zCspmKey).nullish()
    }),
    z.array(zCspmKey)
]);

/**
 * A repair, or the taking back of one.
 */
export const zCspmRemediation = z.looseObject({
    id: zCspmId,
    created: z.string().optional(),
    key_id: zCspmId.optional(),
    comment: z.string().nullish(),
    type: z.string().optional(),
    num_pass: z.int().nullish(),
    num_fail: z.int().nullish(),
    status: z.unknown().optional(),
    scan_id: z.int().nullish(),
    stored_id: z.string().nullish(),
    complete: z.boolean().nullish(),
    event_id: z.int().nullish(),
    key: zCspmKey.optional(),
    actions: z.array(z.record(z.string(), z.unknown())).nullish()
});

/**
 * Which tests may be repaired in a cloud account, or in all accounts of a group.
 */
export const zCspmRemediationPolicy = z.looseObject({
    id: zCspmId,
    key_id: z.int().nullish(),
    group_id: z.int().nullish(),
    rules: z.array(zCspmRemediationRule).nullish(),
    key: zCspmKey.optional()
});

/**
 * A rule that tells integrations when an action in a cloud account is judged badly, as it happens.
 */
export const zCspmRouting = z.looseObject({
    id: zCspmId,
    created: z.string().optional(),
    key_id: zCspmId.optional(),
    enabled: z.boolean().optional(),
    settings: z.looseObject({
        actions: z.array(z.string()).nullish()
    }).nullish(),
    result: zCspmTriggerResult.optional(),
    integrations: z.array(zCspmIntegration).nullish(),
    key: zCspmKey.optional()
});

/**
 * A whole scan with all its results.
 */
export const zCspmScanDetail = z.looseObject({
    id: zCspmId,
    key_id: zCspmId.optional(),
    num_pass: z.int().nullish(),
    num_warn: z.int().nullish(),
    num_fail: z.int().nullish(),
    num_unknown: z.int().nullish(),
    num_new_risks: z.int().nullish(),
    created: z.string().optional(),
    key: zCspmKey.optional(),
    results: z.array(zCspmScanResult).nullish()
});

/**
 * A scan with one page of its results.
 */
export const zCspmScanPage = z.looseObject({
    id: zCspmId,
    key_id: zCspmId.optional(),
    num_pass: z.int().nullish(),
    num_warn: z.int().nullish(),
    num_fail: z.int().nullish(),
    num_unknown: z.int().nullish(),
    num_new_risks: z.int().nullish(),
    created: z.string().optional(),
    key: zCspmKey.optional(),
    next: z.union([
        z.int(),
        z.string()
    ]).nullish(),
    results: z.array(zCspmScanResult).nullish()
});

/**
 * A rule that keeps results out of future scans: those of a region, of a resource, or of a test. The other two are
 * null or missing.
 */
export const zCspmSuppression = z.looseObject({
    id: zCspmId,
    region: z.string().nullish(),
    resource: z.string().nullish(),
    test_id: z.int().nullish(),
    key_id: z.int().nullish(),
    created: z.string().optional(),
    comment: z.string().nullish(),
    expires: z.string().nullish(),
    key: zCspmKey.optional(),
    test: zCspmTest.optional()
});

/**
 * One page of suppressions, or, where no page was asked for, possibly the bare list.
 */
export const zCspmSuppressionList = z.union([
    z.looseObject({
        count: z.int().optional(),
        totalPages: z.int().optional(),
        pagesize: z.int().optional(),
        page: z.int().optional(),
        results: z.array(zCspmSuppression).nullish()
    }),
    z.array(zCspmSuppression)
]);

/**
 * A user of the account.
 */
export const zCspmUser = z.looseObject({
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
    csp_roles: z.array(z.string()).nullish(),
    created: z.string().optional(),
    updated: z.string().nullish(),
    provider: z.string().nullish(),
    dashboard: z.unknown().optional(),
    multiaccount: z.boolean().nullish(),
    count_failed_signin: z.int().nullish(),
    last_signin_attempt: z.string().nullish(),
    groups: z.array(zCspmGroup).nullish(),
    user_groups: z.array(zCspmGroup).nullish(),
    logins: z.array(zCspmLogin).nullish()
});

/**
 * The alerts.
 */
export const zListAlertsOutput = z.array(zCspmAlert);

/**
 * The new alert.
 */
export const zCreateAlertOutput = zCspmAlert;

/**
 * The alert.
 */
export const zGetAlertOutput = zCspmAlert;

export const zListEventsOutput = zCspmEventList;

/**
 * The event.
 */
export const zGetEventOutput = zCspmEvent;

/**
 * The deliveries.
 */
export const zListDeliveriesOutput = z.array(zCspmDelivery);

/**
 * The new delivery.
 */
export const zCreateDeliveryOutput = zCspmDelivery;

/**
 * The delivery.
 */
export const zGetDeliveryOutput = zCspmDelivery;

/**
 * The groups.
 */
export const zListGroupsOutput = z.array(zCspmGroup);

/**
 * The new group.
 */
export const zCreateGroupOutput = zCspmGroup;

/**
 * The group.
 */
export const zGetGroupOutput = zCspmGroup;

export const zListKeysOutput = zCspmKeyList;

/**
 * The cloud account.
 */
export const zCreateKeyOutput = zCspmKey;

/**
 * The cloud account.
 */
export const zGetKeyOutput = zCspmKey;

/**
 * The policies.
 */
export const zListRemediationPoliciesOutput = z.array(zCspmRemediationPolicy);

/**
 * The new policy.
 */
export const zCreateRemediationPolicyOutput = zCspmRemediationPolicy;

/**
 * The policy.
 */
export const zGetRemediationPolicyOutput = zCspmRemediationPolicy;

/**
 * The repairs.
 */
export const zListRemediationsOutput = z.array(zCspmRemediation);

/**
 * The repair.
 */
export const zGetRemediationOutput = zCspmRemediation;

/**
 * The routings.
 */
export const zListRoutingsOutput = z.array(zCspmRouting);

/**
 * The new routing.
 */
export const zCreateRoutingOutput = zCspmRouting;

/**
 * The routing.
 */
export const zGetRoutingOutput = zCspmRouting;

/**
 * The scan.
 */
export const zGetScanOutput = zCspmScanDetail;

/**
 * The scan with one page of results.
 */
export const zGetScanV2Output = zCspmScanPage;

export const zListSuppressionsOutput = zCspmSuppressionList;

/**
 * The new suppression.
 */
export const zCreateSuppressionOutput = zCspmSuppression;

/**
 * The suppression.
 */
export const zGetSuppressionOutput = zCspmSuppression;

/**
 * The users.
 */
export const zListCspmUsersOutput = z.array(zCspmUser);

/**
 * The new user.
 */
export const zCreateCspmUserOutput = zCspmUser;

/**
 * The user.
 */
export const zGetCspmUserOutput = zCspmUser;
