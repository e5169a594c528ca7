// Generated from specs/aqua by pnpm generate. Do not edit.
/**
 * An accepted risk: the issue, the resource it is in, and where the acceptance holds. It has no id of its own. Which of
 * `registry` and `registry_name` (`image`, `repository`) is filled in depends on the console's version.
 */
export type Acknowledgement = {
  /** `vulnerability`, `sensitive_data` or `malware`. */
  issue_type: AcknowledgementIssueType;
  /** Id of the CVE or advisory, name of the malware, or kind of sensitive data. */
  issue_name: string;
  /** `package`, `file` or `executable`. */
  resource_type: AcknowledgementResourceType;
  /** Name of the package. */
  resource_name?: string | null;
  /** Version of the package. */
  resource_version?: string | null;
  /** Format of the package. */
  resource_format?: string | null;
  /** CPE or package URL of the resource. */
  resource_cpe?: string | null;
  /** Path of the resource. */
  resource_path?: string | null;
  /** Hash of the file. */
  resource_hash?: string | null;
  /** Only in this image. */
  image_name?: string | null;
  /** Only in this registry. */
  registry_name?: string | null;
  /** Only in this repository. */
  repository_name?: string | null;
  /** Registry it holds in. */
  registry?: string | null;
  /** Repository it holds in. */
  repository?: string | null;
  /** Image it holds in. */
  image?: string | null;
  /** Id of the image in the container engine. */
  docker_id?: string | null;
  /** Operating system of the package. */
  os?: string | null;
  /** Version of that system. */
  os_version?: string | null;
  /** Why it was accepted. */
  comment?: string | null;
  /** User who accepted it. */
  author?: string | null;
  /** When it was accepted, date and time. */
  date?: string | null;
  /** Version that fixes it. */
  fix_version?: string | null;
  /** Days until it no longer holds; 0 where there is no term. */
  expiration_days?: number | null;
  /** When that term was set, date and time. */
  expiration_configured_at?: string | null;
  /** User who set it. */
  expiration_configured_by?: string | null;
  /** Permission of that user. */
  permission?: string | null;
  /** Id of the repository. */
  ack_repo_id?: number | null;
  /** Suppression rule that accepted it. */
  suppression_rule_id?: number | null;
  /** Name of that rule. */
  suppression_rule_name?: string | null;
  /** Scopes of that rule. */
  suppression_rule_scopes?: string[];
  /** Whether its severity was set by hand. */
  has_custom_severity?: boolean | null;
};

/**
 * An issue to accept, or to accept no longer. The rows of `listVulnerabilities` have what is needed in `resource`. All
 * members of `Acknowledgement` may be sent, so that what was listed can go into `deleteAcknowledgements` as it is; the
 * vendor's own client sends most of them in every call.
 */
export type AcknowledgementForSave = {
  /** `vulnerability`, `sensitive_data` or `malware`. */
  issue_type: AcknowledgementIssueTypeInput;
  /** Id of the CVE or advisory, name of the malware, or kind of sensitive data. */
  issue_name: string;
  /** `package`, `file` or `executable`. */
  resource_type: AcknowledgementResourceTypeInput;
  /** Name of the package; required for `package`. */
  resource_name?: string;
  /** Version of the package; required for `package`. */
  resource_version?: string;
  /** Format of the package. */
  resource_format?: string;
  /** CPE or package URL as the finding has it; required for `executable`. */
  resource_cpe?: string;
  /** Path of the resource; required for `file` and `executable`. */
  resource_path?: string;
  /** Hash of the file; required for `file`. */
  resource_hash?: string;
  /** Only in this image, repository and tag; needs `registry_name`. */
  image_name?: string;
  /** Only in this registry. */
  registry_name?: string;
  /** Only in this repository. */
  repository_name?: string;
  /** Registry as an acknowledgement was read. */
  registry?: string;
  /** Repository as an acknowledgement was read. */
  repository?: string;
  /** Image as an acknowledgement was read. */
  image?: string;
  /** Id of the image in the container engine. */
  docker_id?: string;
  /** Operating system of the package, such as `alpine`; required for `package`. */
  os?: string;
  /** Version of that system; required for `package`. */
  os_version?: string;
  /** Comment on this issue; usually the one beside `issues` is used. */
  comment?: string;
  /** Set by the console. */
  author?: string;
  /** Set by the console. */
  date?: string;
  /** Version that fixes it. */
  fix_version?: string;
  /** Days until it no longer holds, 1 to 999; the vendor's client sends 0 for no term. */
  expiration_days?: number;
  /** Set by the console. */
  expiration_configured_at?: string;
  /** Set by the console. */
  expiration_configured_by?: string;
  /** Set by the console. */
  permission?: string;
  /** Set by the console. */
  ack_repo_id?: number;
  /** Set by the console. */
  suppression_rule_id?: number;
  /** Set by the console. */
  suppression_rule_name?: string;
  /** Set by the console. */
  suppression_rule_scopes?: readonly string[] | null;
  /** Set by the console. */
  has_custom_severity?: boolean;
};

/** Kind of issue. */
export type AcknowledgementIssueType = 'vulnerability' | 'sensitive_data' | 'malware' | (string & {});

/** Kind of issue. */
export type AcknowledgementIssueTypeInput = 'vulnerability' | 'sensitive_data' | 'malware';

/** A page of acknowledgements. */
export type AcknowledgementPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The acknowledgements; null or empty past the end. */
  result: Acknowledgement[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** Kind of resource the issue was found in. */
export type AcknowledgementResourceType = 'package' | 'file' | 'executable' | (string & {});

/** Kind of resource the issue was found in. */
export type AcknowledgementResourceTypeInput = 'package' | 'file' | 'executable';

/** What a console says about its API to anyone who asks. */
export type ApiInfo = {
  /** Header in which the console wants the credential. Left out where that is plain `Authorization`. */
  authorization_header?: string;
};

/** A named set of resources, to which roles, policies and services are limited. `Global` stands for everything. */
export type ApplicationScope = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** User who made it. */
  author?: string | null;
  /** Address of the owner; may be empty. */
  owner_email?: string | null;
  /** Which resources belong to it, by kind. */
  categories?: ScopeCategories | null;
};

export type ApplicationScopeForWrite = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string;
  /** Address of the owner. */
  owner_email?: string;
  /** Which resources belong to it, by kind. */
  categories: ScopeCategoriesForWrite;
};

/** One page of application scopes. */
export type ApplicationScopePage = {
  /** Number of all scopes; 0 or an estimate at times. */
  count?: number | null;
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The scopes of this page; empty or null behind the last one. */
  result: ApplicationScope[];
  /** Rows that may follow; not on every console. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate; not on every console. */
  is_estimated_count?: boolean | null;
};

/** An image that is allowed whatever the policy says, as the vendor's Terraform provider (2026) reads it. */
export type AssuranceAllowedImage = {
  /** Registry of the image. */
  registry?: string | null;
  /** Name with tag. One word, unlike other names here. */
  imagename?: string | null;
  /** Digest of the image. */
  imagedigest?: string | null;
  /** Number of the image. */
  imageid?: number | null;
  /** User who allowed it. */
  author?: string | null;
  /** When it was last updated, unix seconds. */
  lastupdated?: UnixSeconds | null;
  /** Whether it is allowed. */
  whitelisted?: boolean | null;
  /** Whether it is blocked. */
  blacklisted?: boolean | null;
  /** Why. */
  reason?: string[];
};

/** An image that is allowed whatever the policy says, as the vendor's Terraform provider (2026) reads it. */
export type AssuranceAllowedImageInput = {
  /** Registry of the image. */
  registry?: string;
  /** Name with tag. One word, unlike other names here. */
  imagename?: string;
  /** Digest of the image. */
  imagedigest?: string;
  /** Number of the image. */
  imageid?: number;
  /** User who allowed it. */
  author?: string;
  /** When it was last updated, unix seconds. */
  lastupdated?: UnixSeconds;
  /** Whether it is allowed. */
  whitelisted?: boolean;
  /** Whether it is blocked. */
  blacklisted?: boolean;
  /** Why. */
  reason?: readonly string[] | null;
};

/** A script in a policy. */
export type AssuranceCheck = {
  /** Id of the script. */
  script_id?: string | null;
  /** Name of the script. */
  name?: string | null;
  /** Free text. */
  description?: string | null;
  /** What runs it, for example `yaml`. */
  engine?: string | null;
  /** Name of the file that it was read from. */
  path?: string | null;
  /** The script itself. */
  snippet?: string | null;
  /** What it checks, for example `kubernetes`. */
  kind?: string | null;
  /** Severity of a failure. */
  severity?: string | null;
  /** User who made it. */
  author?: string | null;
  /** Last change, unix seconds. */
  last_modified?: number | null;
  /** Whether it cannot be changed. */
  read_only?: boolean | null;
};

/** A script in a policy. */
export type AssuranceCheckInput = {
  /** Id of the script. */
  script_id?: string;
  /** Name of the script. */
  name?: string;
  /** Free text. */
  description?: string;
  /** What runs it, for example `yaml`. */
  engine?: string;
  /** Name of the file that it was read from. */
  path?: string;
  /** The script itself. */
  snippet?: string;
  /** What it checks, for example `kubernetes`. */
  kind?: string;
  /** Severity of a failure. */
  severity?: string;
  /** User who made it. */
  author?: string;
  /** Last change, unix seconds. */
  last_modified?: number;
  /** Whether it cannot be changed. */
  read_only?: boolean;
};

/** A built-in check of Kubernetes objects. */
export type AssuranceKubernetesControl = {
  /** Number of the check; a number here, while scripts of one's own have a text. */
  script_id?: number | null;
  /** Name of the check. */
  name?: string | null;
  /** What it checks. */
  description?: string | null;
  /** Whether it is run. */
  enabled?: boolean | null;
  /** Severity of a failure. */
  severity?: string | null;
  /** What it checks. */
  kind?: string | null;
  /** Whether the console brought it along. */
  ootb?: boolean | null;
  /** Id in the Aqua vulnerability database. */
  avd_id?: string | null;
};

/** A built-in check of Kubernetes objects. */
export type AssuranceKubernetesControlInput = {
  /** Number of the check; a number here, while scripts of one's own have a text. */
  script_id?: number;
  /** Name of the check. */
  name?: string;
  /** What it checks. */
  description?: string;
  /** Whether it is run. */
  enabled?: boolean;
  /** Severity of a failure. */
  severity?: string;
  /** What it checks. */
  kind?: string;
  /** Whether the console brought it along. */
  ootb?: boolean;
  /** Id in the Aqua vulnerability database. */
  avd_id?: string;
};

/** A label of an image in a list of a policy. */
export type AssuranceLabel = {
  /** Key of the label. */
  key?: string | null;
  /** Value of the label; empty for any. */
  value?: string | null;
};

/** A label of an image in a list of a policy. */
export type AssuranceLabelInput = {
  /** Key of the label. */
  key?: string;
  /** Value of the label; empty for any. */
  value?: string;
};

/** A package in a list of a policy. */
export type AssurancePackage = {
  /** Kind of package, for example `rpm`. */
  format?: string | null;
  /** Name of the package. */
  name?: string | null;
  /** Epoch, as text. */
  epoch?: string | null;
  /** Version. */
  version?: string | null;
  /** How the version is compared. */
  version_range?: string | null;
  /** Release. */
  release?: string | null;
  /** Architecture. */
  arch?: string | null;
  /** Licence. */
  license?: string | null;
  /** Text for people. */
  display?: string | null;
};

/** A package in a list of a policy. */
export type AssurancePackageInput = {
  /** Kind of package, for example `rpm`. */
  format?: string;
  /** Name of the package. */
  name?: string;
  /** Epoch, as text. */
  epoch?: string;
  /** Version. */
  version?: string;
  /** How the version is compared. */
  version_range?: string;
  /** Release. */
  release?: string;
  /** Architecture. */
  arch?: string;
  /** Licence. */
  license?: string;
  /** Text for people. */
  display?: string;
};

/**
 * Conditions under which an image, host, function, Kubernetes workload or Cloud Foundry application fails, and what
 * follows from that. One object serves all kinds; which members mean something depends on the kind. The same object is
 * read and written: send back what was read, changed. Consoles differ in their members, so unknown ones are kept.
 */
export type AssurancePolicy = {
  /** Kind of the policy, the `kind` of the path. */
  assurance_type?: string | null;
  /** Number of the policy; the path addresses it by kind and name. */
  id?: number | null;
  /** Name of the policy. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** User who made it. */
  author?: string | null;
  /** Last change, RFC 3339. */
  lastupdate?: string | null;
  /** Registry that it belongs to; mostly empty. */
  registry?: string | null;
  /** Whether it is in force. */
  enabled?: boolean | null;
  /** Whether failures have consequences and are not only reported. */
  enforce?: boolean | null;
  /** Days after which `enforce` becomes true by itself. */
  enforce_after_days?: number | null;
  /** Report failures to the audit log. */
  audit_on_failure?: boolean | null;
  /** Block what failed from running. */
  block_failed?: boolean | null;
  /** Let a scan in a pipeline fail. */
  fail_cicd?: boolean | null;
  /** Whether the policy cannot be changed. */
  read_only?: boolean | null;
  /** What the caller may do with the policy. */
  permission?: string | null;
  /** Category of the policy. */
  category?: string | null;
  /** Domain of the policy. */
  domain?: string | null;
  /** Name of the domain. */
  domain_name?: string | null;
  /** Names of the application scopes that it applies to, for example `Global`. */
  application_scopes?: string[];
  /** Names of the application scopes that it does not apply to. */
  exclude_application_scopes?: string[];
  /** Condition that limits it inside its application scopes. */
  scope?: ScopeExpression | null;
  /** Registries that it applies to; an array of names in the vendor's Terraform provider. */
  registries?: string[];
  /** Labels that it applies to; an array of strings in the vendor's Terraform provider. */
  labels?: string[];
  /** Images that it applies to; an array of names in the vendor's Terraform provider. */
  images?: string[];
  /** Fail from a severity on. */
  cvss_severity_enabled?: boolean | null;
  /** That severity, for example `high`. */
  cvss_severity?: string | null;
  /** Leave vulnerabilities without a fix out of that. */
  cvss_severity_exclude_no_fix?: boolean | null;
  /** Use severities of one's own. */
  custom_severity_enabled?: boolean | null;
  /** That severity of one's own. */
  custom_severity?: string | null;
  /** Fail above a score. */
  maximum_score_enabled?: boolean | null;
  /** That score, 0 to 10. */
  maximum_score?: number | null;
  /** Leave vulnerabilities without a fix out of that. */
  maximum_score_exclude_no_fix?: boolean | null;
  /** Leave vulnerabilities without a fix out of the control. */
  control_exclude_no_fix?: boolean | null;
  /** Lowest and highest score that count, as two whole numbers. */
  vulnerability_score_range?: number[];
  /** Fail by all vulnerabilities together. */
  aggregated_vulnerability?: {
    /** Whether it applies. */
    enabled?: boolean | null;
    /** Lowest and highest score, as two numbers. */
    score_range?: number[];
    /** Use severities of one's own. */
    custom_severity_enabled?: boolean | null;
    /** Severity from which it counts. */
    severity?: string | null;
  } | null;
  /** Fail by how a vulnerability can be exploited. */
  vulnerability_exploitability?: boolean | null;
  /** Kinds of exploits that fail. */
  disallow_exploit_types?: string[];
  /** Leave out vulnerabilities that come from the base image. */
  ignore_base_image_vln?: boolean | null;
  /** Leave out vulnerabilities that were published recently. */
  ignore_recently_published_vln?: boolean | null;
  /** Days that count as recently. */
  ignore_recently_published_vln_period?: number | null;
  /** Leave out vulnerabilities whose fix was published recently. */
  ignore_recently_published_fix_vln?: boolean | null;
  /** Days that count as recently. */
  ignore_recently_published_fix_vln_period?: number | null;
  /** Fail on certain vulnerabilities. */
  cves_black_list_enabled?: boolean | null;
  /** Those vulnerabilities, for example `CVE-2024-3094`. */
  cves_black_list?: string[];
  /** Leave certain vulnerabilities out. */
  cves_white_list_enabled?: boolean | null;
  /** Those vulnerabilities. */
  cves_white_list?: string[];
  /** Fail on certain packages. */
  packages_black_list_enabled?: boolean | null;
  /** Those packages. */
  packages_black_list?: AssurancePackage[];
  /** Fail without certain packages. */
  packages_white_list_enabled?: boolean | null;
  /** Those packages. */
  packages_white_list?: AssurancePackage[];
  /** Fail on certain licences. */
  blacklisted_licenses_enabled?: boolean | null;
  /** Those licences. */
  blacklisted_licenses?: string[];
  /** Fail on all but certain licences. */
  whitelisted_licenses_enabled?: boolean | null;
  /** Those licences. */
  whitelisted_licenses?: string[];
  /** Fail without certain labels. */
  required_labels_enabled?: boolean | null;
  /** Those labels. */
  required_labels?: AssuranceLabel[];
  /** Fail with certain labels. */
  forbidden_labels_enabled?: boolean | null;
  /** Those labels. */
  forbidden_labels?: AssuranceLabel[];
  /** Fail unless built on certain images. */
  trusted_base_images_enabled?: boolean | null;
  /** Those images. */
  trusted_base_images?: TrustedBaseImage[];
  /** Images that are allowed whatever the policy says. */
  allowed_images?: AssuranceAllowedImage[];
  /** Run scripts of one's own. */
  custom_checks_enabled?: boolean | null;
  /** Those scripts. */
  custom_checks?: AssuranceCheck[];
  /** Run SCAP files. */
  scap_enabled?: boolean | null;
  /** Those files. */
  scap_files?: AssuranceScapFile[];
  /** Fail on certain permissions, for functions. */
  blacklist_permissions_enabled?: boolean | null;
  /** Those permissions; an array of strings in the vendor's Terraform provider. */
  blacklist_permissions?: string[];
  /** Leave certain resources out. */
  ignore_risk_resources_enabled?: boolean | null;
  /** Those resources. */
  ignored_risk_resources?: string[];
  /** Resources that are left out of the search for sensitive data. */
  ignored_sensitive_resources?: string[];
  /** Run the CIS benchmark for Docker. */
  docker_cis_enabled?: boolean | null;
  /** Run the CIS benchmark for Kubernetes. */
  kube_cis_enabled?: boolean | null;
  /** Run the CIS benchmark for Linux. */
  linux_cis_enabled?: boolean | null;
  /** Run the CIS benchmark for Windows. */
  windows_cis_enabled?: boolean | null;
  /** Run the hardening checks for OpenShift. */
  openshift_hardening_enabled?: boolean | null;
  /** Built-in checks of Kubernetes objects. */
  kubernetes_controls?: AssuranceKubernetesControl[];
  /** Names of those checks. */
  kubernetes_controls_names?: string[];
  /** Ids of those checks in the Aqua vulnerability database. */
  kubernetes_controls_avd_ids?: string[];
  /** Fail on malware. */
  disallow_malware?: boolean | null;
  /** What happens on malware. */
  malware_action?: string | null;
  /** Paths that are searched for malware. */
  monitored_malware_paths?: string[];
  /** Paths that are left out of that. */
  exceptional_monitored_malware_paths?: string[];
  /** Search archives for malware as well. */
  scan_malware_in_archives?: boolean | null;
  /** Fail on sensitive data. */
  scan_sensitive_data?: boolean | null;
  /** Scan NFS mounts of hosts as well. */
  scan_nfs_mounts?: boolean | null;
  /** Scan the registry of Windows hosts as well. */
  scan_windows_registry?: boolean | null;
  /** Scan the memory of processes as well. */
  scan_process_memory?: boolean | null;
  /** Fail on images that run as root. */
  only_none_root_users?: boolean | null;
  /** Fail by dynamic threat analysis. */
  dta_enabled?: boolean | null;
  /** Severity from which it fails. */
  dta_severity?: string | null;
  /** Demand a MicroEnforcer. */
  force_microenforcer?: boolean | null;
  /** Check the integrity, for functions. */
  function_integrity_enabled?: boolean | null;
  /** Fail on permissions that are not used, for functions. */
  enforce_excessive_permissions?: boolean | null;
  /** Fail when the scan brought only a part of the results. */
  partial_results_image_fail?: boolean | null;
  /** Scan again by a schedule. */
  auto_scan_enabled?: boolean | null;
  /** Whether the schedule was set. */
  auto_scan_configured?: boolean | null;
  /** That schedule. */
  auto_scan_time?: {
    /** Unit of the schedule. */
    iteration_type?: string | null;
    /** Time of the day. */
    time?: string | null;
    /** Number of units between two scans. */
    iteration?: number | null;
    /** Days of the week; strings in the vendor's Terraform provider. */
    week_days?: string[];
  } | null;
  /** What a failure leads to. */
  policy_settings?: {
    /** Enforce. */
    enforce?: boolean | null;
    /** Warn. */
    warn?: boolean | null;
    /** Text of the warning. */
    warning_message?: string | null;
    /** Report to the audit log. */
    is_audit_checked?: boolean | null;
  } | null;
};

/**
 * Conditions under which an image, host, function, Kubernetes workload or Cloud Foundry application fails, and what
 * follows from that. One object serves all kinds; which members mean something depends on the kind. The same object is
 * read and written: send back what was read, changed. Consoles differ in their members, so unknown ones are kept.
 */
export type AssurancePolicyInput = {
  /** Kind of the policy, the `kind` of the path. */
  assurance_type?: string;
  /** Number of the policy; the path addresses it by kind and name. */
  id?: number;
  /** Name of the policy. */
  name: string;
  /** Free text. */
  description?: string;
  /** User who made it. */
  author?: string;
  /** Last change, RFC 3339. */
  lastupdate?: string;
  /** Registry that it belongs to; mostly empty. */
  registry?: string;
  /** Whether it is in force. */
  enabled?: boolean;
  /** Whether failures have consequences and are not only reported. */
  enforce?: boolean;
  /** Days after which `enforce` becomes true by itself. */
  enforce_after_days?: number;
  /** Report failures to the audit log. */
  audit_on_failure?: boolean;
  /** Block what failed from running. */
  block_failed?: boolean;
  /** Let a scan in a pipeline fail. */
  fail_cicd?: boolean;
  /** Whether the policy cannot be changed. */
  read_only?: boolean;
  /** What the caller may do with the policy. */
  permission?: string;
  /** Category of the policy. */
  category?: string;
  /** Domain of the policy. */
  domain?: string;
  /** Name of the domain. */
  domain_name?: string;
  /** Names of the application scopes that it applies to, for example `Global`. */
  application_scopes?: readonly string[] | null;
  /** Names of the application scopes that it does not apply to. */
  exclude_application_scopes?: readonly string[] | null;
  /** Condition that limits it inside its application scopes. */
  scope?: ScopeExpressionInput | null;
  /** Registries that it applies to; an array of names in the vendor's Terraform provider. */
  registries?: readonly string[] | null;
  /** Labels that it applies to; an array of strings in the vendor's Terraform provider. */
  labels?: readonly string[] | null;
  /** Images that it applies to; an array of names in the vendor's Terraform provider. */
  images?: readonly string[] | null;
  /** Fail from a severity on. */
  cvss_severity_enabled?: boolean;
  /** That severity, for example `high`. */
  cvss_severity?: string;
  /** Leave vulnerabilities without a fix out of that. */
  cvss_severity_exclude_no_fix?: boolean;
  /** Use severities of one's own. */
  custom_severity_enabled?: boolean;
  /** That severity of one's own. */
  custom_severity?: string;
  /** Fail above a score. */
  maximum_score_enabled?: boolean;
  /** That score, 0 to 10. */
  maximum_score?: number;
  /** Leave vulnerabilities without a fix out of that. */
  maximum_score_exclude_no_fix?: boolean;
  /** Leave vulnerabilities without a fix out of the control. */
  control_exclude_no_fix?: boolean;
  /** Lowest and highest score that count, as two whole numbers. */
  vulnerability_score_range?: readonly number[] | null;
  /** Fail by all vulnerabilities together. */
  aggregated_vulnerability?: {
    /** Whether it applies. */
    enabled?: boolean;
    /** Lowest and highest score, as two numbers. */
    score_range?: readonly number[] | null;
    /** Use severities of one's own. */
    custom_severity_enabled?: boolean;
    /** Severity from which it counts. */
    severity?: string;
  } | null;
  /** Fail by how a vulnerability can be exploited. */
  vulnerability_exploitability?: boolean;
  /** Kinds of exploits that fail. */
  disallow_exploit_types?: readonly string[] | null;
  /** Leave out vulnerabilities that come from the base image. */
  ignore_base_image_vln?: boolean;
  /** Leave out vulnerabilities that were published recently. */
  ignore_recently_published_vln?: boolean;
  /** Days that count as recently. */
  ignore_recently_published_vln_period?: number;
  /** Leave out vulnerabilities whose fix was published recently. */
  ignore_recently_published_fix_vln?: boolean;
  /** Days that count as recently. */
  ignore_recently_published_fix_vln_period?: number;
  /** Fail on certain vulnerabilities. */
  cves_black_list_enabled?: boolean;
  /** Those vulnerabilities, for example `CVE-2024-3094`. */
  cves_black_list?: readonly string[] | null;
  /** Leave certain vulnerabilities out. */
  cves_white_list_enabled?: boolean;
  /** Those vulnerabilities. */
  cves_white_list?: readonly string[] | null;
  /** Fail on certain packages. */
  packages_black_list_enabled?: boolean;
  /** Those packages. */
  packages_black_list?: readonly AssurancePackageInput[] | null;
  /** Fail without certain packages. */
  packages_white_list_enabled?: boolean;
  /** Those packages. */
  packages_white_list?: readonly AssurancePackageInput[] | null;
  /** Fail on certain licences. */
  blacklisted_licenses_enabled?: boolean;
  /** Those licences. */
  blacklisted_licenses?: readonly string[] | null;
  /** Fail on all but certain licences. */
  whitelisted_licenses_enabled?: boolean;
  /** Those licences. */
  whitelisted_licenses?: readonly string[] | null;
  /** Fail without certain labels. */
  required_labels_enabled?: boolean;
  /** Those labels. */
  required_labels?: readonly AssuranceLabelInput[] | null;
  /** Fail with certain labels. */
  forbidden_labels_enabled?: boolean;
  /** Those labels. */
  forbidden_labels?: readonly AssuranceLabelInput[] | null;
  /** Fail unless built on certain images. */
  trusted_base_images_enabled?: boolean;
  /** Those images. */
  trusted_base_images?: readonly TrustedBaseImageInput[] | null;
  /** Images that are allowed whatever the policy says. */
  allowed_images?: readonly AssuranceAllowedImageInput[] | null;
  /** Run scripts of one's own. */
  custom_checks_enabled?: boolean;
  /** Those scripts. */
  custom_checks?: readonly AssuranceCheckInput[] | null;
  /** Run SCAP files. */
  scap_enabled?: boolean;
  /** Those files. */
  scap_files?: readonly AssuranceScapFileInput[] | null;
  /** Fail on certain permissions, for functions. */
  blacklist_permissions_enabled?: boolean;
  /** Those permissions; an array of strings in the vendor's Terraform provider. */
  blacklist_permissions?: readonly string[] | null;
  /** Leave certain resources out. */
  ignore_risk_resources_enabled?: boolean;
  /** Those resources. */
  ignored_risk_resources?: readonly string[] | null;
  /** Resources that are left out of the search for sensitive data. */
  ignored_sensitive_resources?: readonly string[] | null;
  /** Run the CIS benchmark for Docker. */
  docker_cis_enabled?: boolean;
  /** Run the CIS benchmark for Kubernetes. */
  kube_cis_enabled?: boolean;
  /** Run the CIS benchmark for Linux. */
  linux_cis_enabled?: boolean;
  /** Run the CIS benchmark for Windows. */
  windows_cis_enabled?: boolean;
  /** Run the hardening checks for OpenShift. */
  openshift_hardening_enabled?: boolean;
  /** Built-in checks of Kubernetes objects. */
  kubernetes_controls?: readonly AssuranceKubernetesControlInput[] | null;
  /** Names of those checks. */
  kubernetes_controls_names?: readonly string[] | null;
  /** Ids of those checks in the Aqua vulnerability database. */
  kubernetes_controls_avd_ids?: readonly string[] | null;
  /** Fail on malware. */
  disallow_malware?: boolean;
  /** What happens on malware. */
  malware_action?: string;
  /** Paths that are searched for malware. */
  monitored_malware_paths?: readonly string[] | null;
  /** Paths that are left out of that. */
  exceptional_monitored_malware_paths?: readonly string[] | null;
  /** Search archives for malware as well. */
  scan_malware_in_archives?: boolean;
  /** Fail on sensitive data. */
  scan_sensitive_data?: boolean;
  /** Scan NFS mounts of hosts as well. */
  scan_nfs_mounts?: boolean;
  /** Scan the registry of Windows hosts as well. */
  scan_windows_registry?: boolean;
  /** Scan the memory of processes as well. */
  scan_process_memory?: boolean;
  /** Fail on images that run as root. */
  only_none_root_users?: boolean;
  /** Fail by dynamic threat analysis. */
  dta_enabled?: boolean;
  /** Severity from which it fails. */
  dta_severity?: string;
  /** Demand a MicroEnforcer. */
  force_microenforcer?: boolean;
  /** Check the integrity, for functions. */
  function_integrity_enabled?: boolean;
  /** Fail on permissions that are not used, for functions. */
  enforce_excessive_permissions?: boolean;
  /** Fail when the scan brought only a part of the results. */
  partial_results_image_fail?: boolean;
  /** Scan again by a schedule. */
  auto_scan_enabled?: boolean;
  /** Whether the schedule was set. */
  auto_scan_configured?: boolean;
  /** That schedule. */
  auto_scan_time?: {
    /** Unit of the schedule. */
    iteration_type?: string;
    /** Time of the day. */
    time?: string;
    /** Number of units between two scans. */
    iteration?: number;
    /** Days of the week; strings in the vendor's Terraform provider. */
    week_days?: readonly string[] | null;
  } | null;
  /** What a failure leads to. */
  policy_settings?: {
    /** Enforce. */
    enforce?: boolean;
    /** Warn. */
    warn?: boolean;
    /** Text of the warning. */
    warning_message?: string;
    /** Report to the audit log. */
    is_audit_checked?: boolean;
  } | null;
};

/** One page of assurance policies. */
export type AssurancePolicyPage = {
  /** Number of all policies; 0 or an estimate at times. */
  count?: number | null;
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The policies of this page; empty or null behind the last one. */
  result: AssurancePolicy[];
  /** Rows that may follow; not on every console. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate; not on every console. */
  is_estimated_count?: boolean | null;
};

/** A SCAP file in a policy, as the vendor's Terraform provider (2026) reads it. */
export type AssuranceScapFile = {
  /** Id of the file. */
  script_id?: string | null;
  /** Name of the file. */
  name?: string | null;
  /** Name of the file that it was read from. */
  path?: string | null;
  /** Free text. */
  description?: string | null;
  /** What runs it. */
  engine?: string | null;
  /** What it checks. */
  kind?: string | null;
  /** Kind of the file; the values are not in aqua-sdk-go of 2020 (read in 2026). */
  type?: string | null;
  /** Severity of a failure. */
  severity?: string | null;
  /** The content. */
  snippet?: string | null;
  /** A further setting; not in aqua-sdk-go of 2020 (read in 2026). */
  custom?: string | null;
  /** Whether it cannot be changed. One word, unlike that of scripts. */
  readonly?: boolean | null;
  /** Whether it replaces another one. */
  overwrite?: boolean | null;
  /** User who made it. */
  author?: string | null;
  /** Id in the Aqua vulnerability database. */
  avd_id?: string | null;
  /** What to do about a failure. */
  recommended_actions?: string[];
  /** Last change, unix seconds. */
  last_modified?: UnixSeconds | null;
};

/** A SCAP file in a policy, as the vendor's Terraform provider (2026) reads it. */
export type AssuranceScapFileInput = {
  /** Id of the file. */
  script_id?: string;
  /** Name of the file. */
  name?: string;
  /** Name of the file that it was read from. */
  path?: string;
  /** Free text. */
  description?: string;
  /** What runs it. */
  engine?: string;
  /** What it checks. */
  kind?: string;
  /** Kind of the file; the values are not in aqua-sdk-go of 2020 (read in 2026). */
  type?: string;
  /** Severity of a failure. */
  severity?: string;
  /** The content. */
  snippet?: string;
  /** A further setting; not in aqua-sdk-go of 2020 (read in 2026). */
  custom?: string;
  /** Whether it cannot be changed. One word, unlike that of scripts. */
  readonly?: boolean;
  /** Whether it replaces another one. */
  overwrite?: boolean;
  /** User who made it. */
  author?: string;
  /** Id in the Aqua vulnerability database. */
  avd_id?: string;
  /** What to do about a failure. */
  recommended_actions?: readonly string[] | null;
  /** Last change, unix seconds. */
  last_modified?: UnixSeconds;
};

/** A check of one's own that assurance policies can run. */
export type AssuranceScript = {
  /** Id of the script. */
  script_id: string;
  /** Name of the script. */
  name?: string | null;
  /** Title for people. */
  title?: string | null;
  /** Free text. */
  description?: string | null;
  /** What runs it, for example `yaml`. */
  engine?: string | null;
  /** Name of the file that it was read from, for example `check.yaml`. */
  path?: string | null;
  /** The script itself. */
  snippet?: string | null;
  /** What it checks, for example `kubernetes`. */
  kind?: string | null;
  /** Kind of script. */
  type?: string | null;
  /** User who made it. */
  author?: string | null;
  /** Severity of a failure. */
  severity?: string | null;
  /** Id in the Aqua vulnerability database, for built-in checks. */
  avd_id?: string | null;
  /** Last change, unix seconds. */
  last_modified?: number | null;
  /** Whether it cannot be changed. */
  read_only?: boolean | null;
  /** Whether a script of the same name is overwritten. */
  overwrite?: boolean | null;
  /** Further settings; the vendor's client takes any value. */
  custom?: unknown;
};

/** A script to upload. */
export type AssuranceScriptForCreate = {
  /** Name of the script. */
  name: string;
  /** Title for people. */
  title?: string;
  /** Free text. */
  description?: string;
  /** What runs it, for example `yaml`. */
  engine: string;
  /** Name of a file for it, for example `check.yaml`. */
  path: string;
  /** The script itself. */
  snippet: string;
  /** What it checks, for example `kubernetes`. */
  kind: string;
  /** Kind of script. */
  type?: string;
  /** Severity of a failure. */
  severity?: string;
  /** Whether a script of the same name is overwritten. */
  overwrite?: boolean;
  /** Further settings; the vendor's client takes any value. */
  custom?: unknown;
};

export type AssuranceScriptForUpdate = {
  /** Id of the script, the same as in the path. */
  script_id: string;
  /** Name of the script. */
  name: string;
  /** Title for people. */
  title?: string;
  /** Free text. */
  description?: string;
  /** What runs it, for example `yaml`. */
  engine: string;
  /** Name of a file for it, for example `check.yaml`. */
  path: string;
  /** The script itself. */
  snippet: string;
  /** What it checks, for example `kubernetes`. */
  kind: string;
  /** Kind of script. */
  type?: string;
  /** Severity of a failure. */
  severity?: string;
  /** Whether a script of the same name is overwritten. */
  overwrite?: boolean;
  /** Further settings; the vendor's client takes any value. */
  custom?: unknown;
};

/** Audit events, counted by result. */
export type AuditTotals = {
  /** All. */
  total: number;
  /** Allowed. */
  success: number;
  /** Blocked. */
  blocked: number;
  /** Detected and let through. */
  detect: number;
  /** Alerts. */
  alert: number;
};

/** The result of one benchmark. */
export type BenchReport = {
  /** The result. */
  result?: BenchResult | null;
};

/** The groups of tests of one benchmark. */
export type BenchResult = {
  /** The groups. */
  tests?: BenchTestGroup[];
};

/** The latest benchmark results of a host. */
export type BenchResults = {
  /** CIS benchmark of Docker. */
  cis?: BenchReport | null;
  /** CIS benchmark of Kubernetes. */
  kube_bench?: BenchReport | null;
  /** CIS benchmark of Linux. */
  linux?: BenchReport | null;
  /** Hardening guide of OpenShift. */
  openshift?: BenchReport | null;
  /** DISA STIG. */
  disa_stig?: BenchReport | null;
};

/** One test. */
export type BenchTest = {
  /** Number in the benchmark, for example `1.2`. */
  test_number?: string | null;
  /** Result, for example `PASS`. */
  status?: string | null;
  /** What is tested. */
  test_desc?: string | null;
  /** Notes. */
  test_info?: string[];
  /** Value that was found. */
  actual_value?: string | null;
  /** Value that was expected. */
  expected_result?: string | null;
};

/** A group of tests. */
export type BenchTestGroup = {
  /** What the group is about. */
  desc?: string | null;
  /** Tests that only inform. */
  info?: number | null;
  /** Tests passed. */
  pass?: number | null;
  /** Tests with a warning. */
  warn?: number | null;
  /** Tests failed. */
  fail?: number | null;
  /** The tests. */
  results?: BenchTest[];
};

/** A suppression of code scans. The members are those that one client reads. */
export type BuildSuppression = {
  /** Id of the suppression. */
  policy_id: string;
  /** Name. */
  name?: string;
  /** Words about it. */
  description?: string;
  /** Whether it is on. */
  enable?: boolean;
  /** Kind of the rule, for example `suppression`. */
  policy_type?: string;
  /** A second kind; its words are not in aquasec_mcp of 2026 (read in 2026). */
  type?: string;
  /** Repositories that it is for. */
  scope?: SuppressionRuleScope;
  /** What it hides. */
  controls?: BuildSuppressionControl[];
  /** Whether it is enforced. */
  enforce?: boolean;
  /** Whether it fails a build. */
  fail_build?: boolean;
  /** Whether it fails a pull request. */
  fail_pr?: boolean;
  /** When enforcement begins; the form is not in aquasec_mcp of 2026 (read in 2026). */
  enforcement_schedule?: string;
  /** Whether to clear that time. */
  clear_schedule?: boolean;
  /** When it was created, RFC 3339. */
  created?: string | null;
  /** When it was last changed, RFC 3339. */
  updated?: string | null;
  /** Who created it. */
  created_by?: string;
  /** Who last changed it. */
  updated_by?: string;
};

/** A check of a control. */
export type BuildSuppressionCheck = {
  /** Id of the check. */
  id?: string;
};

/** What a suppression hides; more members than these two forms have may be there. */
export type BuildSuppressionControl = {
  /** Kind of the control: `cveByIds` with `cve_ids`, `misconfigurations` with `checks`. */
  type?: string;
  /** Kind of scan: `vulnerability` or `manifest`. */
  scan_type?: string;
  /** CVE ids. */
  cve_ids?: string[];
  /** Checks. */
  checks?: BuildSuppressionCheck[];
};

/** What a suppression hides; more members than these two forms have may be there. */
export type BuildSuppressionControlInput = {
  /** Kind of the control: `cveByIds` with `cve_ids`, `misconfigurations` with `checks`. */
  type?: string;
  /** Kind of scan: `vulnerability` or `manifest`. */
  scan_type?: string;
  /** CVE ids. */
  cve_ids?: readonly string[] | null;
  /** Checks. */
  checks?: readonly BuildSuppressionCheck[] | null;
};

/** A suppression of code scans as it is saved. */
export type BuildSuppressionForSave = {
  /** Name. */
  name: string;
  /** Words about it. */
  description: string;
  /** Whether it is on. */
  enable: boolean;
  /** What it hides. */
  controls: readonly BuildSuppressionControlInput[];
  /** Repositories that it is for. */
  scope: SuppressionRuleScopeInput;
  /** Whether it is enforced. */
  enforce?: boolean;
  /** Whether it fails a build. */
  fail_build?: boolean;
  /** Whether it fails a pull request. */
  fail_pr?: boolean;
  /** When enforcement begins; the form is not in aquasec_mcp of 2026 (read in 2026). */
  enforcement_schedule?: string;
  /** Whether to clear that time. */
  clear_schedule?: boolean;
  /** A second kind; its words are not in aquasec_mcp of 2026 (read in 2026). */
  type?: string;
  /** Id of the suppression; only in a replacement. */
  policy_id?: string;
};

/** One account to disconnect. */
export type CloudAccountForDelete = {
  /** The cloud's own id of the account. */
  cloud_account_id: string;
  /** Id of the account's CSPM key, as text. */
  cspm_key_id: string;
};

/** A component of a cluster. */
export type ClusterComponent = {
  /** Its name. */
  name?: string | null;
  /** When it was made. */
  creationtime?: string | null;
  /** Its conditions. */
  conditions?: ClusterCondition[];
};

/** A condition of a component. */
export type ClusterCondition = {
  /** Kind of condition, for example `Healthy`. */
  type?: string | null;
  /** Whether it holds, `True`, `False` or `Unknown`. */
  status?: string | null;
  /** Words about it. */
  message?: string | null;
};

/** What Kubernetes tells of a cluster, as BryanKMorrow/aqua-sdk-go (2020) reads it. */
export type ClusterData = {
  /** Its roles. */
  roles?: ClusterRoles | null;
  /** Its server and components. */
  information?: ClusterInformation | null;
};

/** Server and components of a cluster. */
export type ClusterInformation = {
  /** The server. */
  server_info?: ClusterServer | null;
  /** The components. */
  components_status_list?: ClusterComponent[];
};

/** A role of a cluster. */
export type ClusterRole = {
  /** Id of the role. */
  uid?: string | null;
  /** Its name. */
  name?: string | null;
  /** What it allows. */
  rules?: ClusterRoleRule[];
  /** Its labels. */
  labels?: string[];
  /** When it was made. */
  creationtime?: string | null;
  /** Number of resources. */
  resourcecount?: number | null;
  /** Its version. */
  resourceversion?: string | null;
};

/** What a role allows. */
export type ClusterRoleRule = {
  /** What may be done, for example `get`. */
  verbs?: string[];
  /** With which groups of the API. */
  apigroups?: string[];
  /** With which resources. */
  resources?: string[];
};

/** Roles of a cluster. */
export type ClusterRoles = {
  /** Roles that hold in the whole cluster. */
  cluster_roles?: ClusterRole[];
};

/** The server of a cluster. */
export type ClusterServer = {
  /** Major version. */
  major?: string | null;
  /** Minor version. */
  minor?: string | null;
  /** Platform, for example `linux/amd64`. */
  platform?: string | null;
  /** When it was built, RFC 3339. */
  builddate?: string | null;
  /** Full version. */
  gitversion?: string | null;
};

/** Findings of a cluster. */
export type ClusterVulnerabilities = {
  /** Last scan, unix seconds. */
  lastupdate?: number | null;
  /** Result of kube-hunter. */
  kubehunterscan?: KubeHunterScan | null;
};

/** A code repository with its last scan. */
export type CodeRepository = {
  /** Id of the repository. */
  repository_id: string;
  /** Organisation and repository. */
  name: string;
  /** Where it lives, for example `github`. */
  source?: string;
  /** Address without a scheme. */
  scm_id?: string;
  /** More about where it lives. */
  metadata?: Record<string, unknown>;
  /** Branches that are always scanned. */
  pinned_branches?: PinnedBranches;
  /** The last scan; missing before the first. */
  last_scan?: CodeRepositoryScan;
};

/** A branch with its last scan. Only members that are seen in use are listed. */
export type CodeRepositoryBranch = {
  /** Name of the branch. */
  branch_name?: string;
  /** State of its last scan. */
  status?: 'scanning' | 'scan_completed' | 'scan_failed' | (string & {});
  /** Why the scan failed. */
  last_error?: string;
  /** Its last scan. */
  scan_details?: CodeRepositoryBranchScan;
};

/** The scan of a branch. */
export type CodeRepositoryBranchScan = {
  /** Id of the scan. */
  scan_id?: string;
};

/** The figures of a scan. */
export type CodeRepositoryScan = {
  /** Id of the scan. */
  scan_id?: string;
  /** When it was made, RFC 3339. */
  scan_date?: string;
  /** Git reference. */
  branch?: string;
  /** Commit. */
  commit_id?: string;
  /** Build system. */
  build_system?: string;
  /** Author of the commit. */
  git_user?: string;
  /** What started it, for example `push`. */
  triggered_by?: string;
  /** Address of the commit without a scheme. */
  scm_link?: string;
  /** Tags. */
  tags?: unknown[];
  /** Files with a finding. */
  impacted_file_count?: number;
  /** Critical findings. */
  critical_severity_count?: number;
  /** High findings. */
  high_severity_count?: number;
  /** Medium findings. */
  medium_severity_count?: number;
  /** Low findings. */
  low_severity_count?: number;
  /** Findings without a severity. */
  unknown_severity_count?: number;
  /** Policies passed. */
  policy_pass_count?: number;
  /** Policies with a warning. */
  policy_warning_count?: number;
  /** Policies failed. */
  policy_failure_count?: number;
  /** Vulnerabilities. */
  vulnerabilities_severity_count?: CodeScanSeverityCounts;
  /** Misconfigurations. */
  misconfigurations_severity_count?: CodeScanSeverityCounts;
  /** Misconfigured pipelines. */
  pipeline_misconfigurations_severity_count?: CodeScanSeverityCounts;
  /** Secrets. */
  secrets_severity_count?: CodeScanSeverityCounts;
};

/** A finding of a code scan. Only members that are seen in use are listed. */
export type CodeScanFinding = {
  /** Identity of the finding over scans. */
  result_hash?: string;
  /** Id of the kind of finding. */
  avd_id?: string;
  /** Title. */
  title?: string;
  /** Words about it. */
  message?: string;
  /**
   * Severity from 0 to 4. Sources disagree on the direction: most clients take 4 for critical and 1 for low, one
   * takes 1 for critical; 0 is informational to the one that names it.
   */
  severity?: number;
  /** Kind of the finding, as DefectDojo's connector names them; four of the five are in tools around aquasec-scan-results too. */
  category?: 'vulnerabilities' | 'secrets' | 'iacMisconfigurations' | 'sast' | 'pipelineMisconfigurations' | (string & {});
  /** Organisation and repository. */
  repository_full_name?: string;
  /** File. */
  target_file?: string;
  /** First line; 0 for none. */
  target_start_line?: number;
  /** Last line; 0 for none. */
  target_end_line?: number;
  /** Package. */
  package_name?: string;
  /** Version of the package. */
  installed_version?: string;
  /** Version that mends it. */
  fixed_version?: string;
  /** When the weakness was published. */
  published_date?: string;
  /** Whether the weak code is reached. */
  reachable?: boolean | null;
  /** When it was scanned, ISO 8601. */
  scan_date?: string;
  /** When it was first seen, ISO 8601. */
  first_seen?: string;
  /** Address of the file. */
  scm_file?: string;
  /** More about it. */
  extraData?: CodeScanFindingDetails;
};

/** More about a finding of a code scan. */
export type CodeScanFindingDetails = {
  /** CWE id. */
  cwe?: string;
  /** OWASP categories. */
  owasp?: string[];
  /** Addresses of more about it. */
  references?: string[];
  /** Category. */
  category?: string;
  /** Impact in words. */
  impact?: string;
  /** Confidence in words. */
  confidence?: string;
  /** Likelihood in words. */
  likelihood?: string;
  /** What to do. */
  remediation?: string;
};

/** Findings of one kind by severity. */
export type CodeScanSeverityCounts = {
  /** Critical findings. */
  critical_severity_count?: number;
  /** High findings. */
  high_severity_count?: number;
  /** Medium findings. */
  medium_severity_count?: number;
  /** Low findings. */
  low_severity_count?: number;
  /** Findings without a severity. */
  unknown_severity_count?: number;
};

/** A cloud account that Autoconnect has connected. */
export type ConnectedAccount = {
  /** The account's key in the CSPM API. */
  CSPMData?: ConnectedAccountKey;
};

/** The CSPM key of a connected account. */
export type ConnectedAccountKey = {
  /** Id of the CSPM key. */
  id: number;
  /** Name of the key; the subscription id for Azure. */
  name?: string;
  /** Role of the key; for Google the project and the service account, joined by a colon. */
  role_arn?: string;
};

/** What the vendor's Terraform provider sends for a new key. */
export type ConsoleApiKeyForCreate = {
  /** Words about the key. */
  description: string;
  /** Id of the key to copy; the provider sends it as a number. */
  source_key_id?: number | string;
  /** Addresses that may use the key. */
  ip_addresses?: readonly string[];
  /** When the key ends; the unit is not in the Terraform provider of 2026 (read in 2026). */
  expiration?: number;
  /** Roles that the key acts with. */
  roles?: readonly string[];
  /** Permissions of the key. */
  permission_ids?: readonly number[];
};

/** What the vendor's Terraform provider sends for a change. */
export type ConsoleApiKeyForUpdate = {
  /** Words about the key. */
  description?: string;
  /** Whether the key works. */
  enabled?: boolean;
  /** Addresses that may use the key. */
  ip_addresses?: readonly string[];
  /** Roles that the key acts with. */
  roles?: readonly string[];
  /** Group that the key is restricted to. */
  group_id?: number;
  /** Permissions of the key. */
  permission_ids?: readonly number[];
};

/** An error of the console. */
export type ConsoleError = {
  /** What failed. */
  message?: string;
  /** The HTTP status again. */
  code?: number;
};

/** The answer to a login on a self-hosted console. It carries more about the user than is listed here. */
export type ConsoleLogin = {
  /** The user that logged in. */
  user?: ConsoleLoginUser;
  /** Bearer token, a JWT whose `exp` claim says how long it is good. */
  token: string;
};

/** The user of a login. The members are those that the Python client `aqua` 0.1.27 (2021) reads. */
export type ConsoleLoginUser = {
  /** Role of the user. */
  role?: string;
  /** Whether the user's permission set allows every action. */
  is_super?: boolean;
};

/** A container that an enforcer reports. Only members that are seen in use are listed. */
export type Container = {
  /** Id of the container. */
  id: string;
  /** Identity that stays the same over reports; not on every console. */
  container_uid?: string | null;
  /** Name. */
  name?: string | null;
  /** Image as it runs. */
  image_name?: string | null;
  /** Image as the orchestrator names it. */
  origin_image_name?: string | null;
  /** Image as its registry names it. */
  registry_image_name?: string | null;
  /** Cluster; empty outside Kubernetes. */
  cluster_name?: string | null;
  /** Namespace; empty outside Kubernetes. */
  namespace_name?: string | null;
  /** Host that runs it. */
  host_name?: string | null;
  /** Status, for example `running`. */
  status?: string | null;
  /** Risk in words, for example `high`. */
  risk_level?: string | null;
};

/** A container as its engine tells of it, as one client of 2020 reads it. */
export type ContainerDetail = {
  /** Id of the container. */
  id: string;
  /** Name. */
  name?: string | null;
  /** Words about it. */
  description?: string | null;
  /** Status. */
  status?: string | null;
  /** Health as the engine sees it. */
  health_status?: string | null;
  /** User that it runs as. */
  user?: string | null;
  /** Applications in it. */
  apps?: string[];
  /** Arguments of the command. */
  args?: string[];
  /** Command. */
  command?: string[];
  /** Entry point. */
  entrypoint?: string[];
  /** Host that runs it. */
  host?: ContainerHost | null;
  /** Its image. */
  image?: ContainerImage | null;
  /** What started it. */
  owner?: ContainerOwner | null;
  /** Limit of memory. */
  memory?: number | null;
  /** Shares of the processor. */
  cpushares?: number | null;
  /** Whether it is privileged. */
  privileged?: boolean | null;
  /** Capabilities added. */
  cap_add?: string[];
  /** Capabilities dropped. */
  cap_drop?: string[];
  /** Security options. */
  security_options?: string[];
  /** Whether seccomp is off. */
  seccomp_disabled?: boolean | null;
  /** AppArmor profile. */
  apparmor_profile?: string | null;
  /** Whether its root file system is read-only. */
  readonly_rootfs?: boolean | null;
  /** Whether all ports are published. */
  publish_all_ports?: boolean | null;
  /** Network mode. */
  network_mode?: string | null;
  /** Mode of inter-process communication. */
  ipc_mode?: string | null;
  /** Mode of process ids. */
  pid_mode?: string | null;
  /** Mode of the UTS namespace. */
  uts_mode?: string | null;
  /** Mode of the user namespace. */
  userns_mode?: string | null;
  /** The engine's network settings, with the engine's own names. */
  Network?: ContainerNetwork | null;
  /** The engine's restart policy, with the engine's own names. */
  RestartPolicy?: ContainerRestartPolicy | null;
  /** Devices. */
  Devices?: unknown[];
  /** Links. */
  links?: unknown[];
  /** Extra hosts. */
  extra_hosts?: unknown[];
  /** Mounts. */
  volumes?: ContainerVolume[];
  /** Containers whose mounts it shares. */
  volumes_from?: unknown[];
  /** Secrets that Aqua gave it. */
  secrets?: unknown[];
  /** Its environment; values often hold secrets. */
  environment_variables?: ContainerVariable[];
  /** Labels; their form differs. */
  docker_labels?: unknown;
  /** Aqua services that it belongs to. */
  services?: ContainerService[];
  /** Internal service that it belongs to. */
  internal_service?: ContainerService | null;
  /** Names of its runtime policies. */
  runtime_policies?: string[];
  /** Its runtime profiles. */
  runtime_profiles?: unknown[];
  /** Whether it belongs to the system. */
  system_container?: boolean | null;
  /** When it was created, unix seconds. */
  create_time?: number | null;
  /** When it was started, unix seconds. */
  start_time?: number | null;
  /** When it was last changed, unix seconds. */
  modification_time?: number | null;
  /** Kind of the controller. */
  controller_type?: string | null;
  /** Pod. */
  kubernetes_pod_name?: string | null;
  /** Kind of the pod. */
  kubernetes_pod_type?: string | null;
  /** Namespace of the pod. */
  kubernetes_pod_namespace?: string | null;
  /** Deployment of the pod. */
  kubernetes_pod_deployment?: string | null;
  /** Controller of the pod. */
  kubernetes_controller_name?: string | null;
  /** Kind of that controller. */
  kubernetes_controller_type?: string | null;
  /** Cloud Foundry organisation. */
  cforg?: string | null;
  /** Cloud Foundry space. */
  cfspace?: string | null;
  /** Cloud Foundry application. */
  cfappname?: string | null;
  /** Second level of its place; not in aqua-sdk-go of 2020 (read in 2026). */
  level2?: string | null;
  /** Third level of its place; not in aqua-sdk-go of 2020 (read in 2026). */
  level3?: string | null;
  /** Fourth level of its place; not in aqua-sdk-go of 2020 (read in 2026). */
  level4?: string | null;
};

/** Findings of a container's image, counted. */
export type ContainerFindingCounts = {
  /** All vulnerabilities. */
  total?: number | null;
  /** Critical vulnerabilities. */
  critical?: number | null;
  /** High vulnerabilities. */
  high?: number | null;
  /** Medium vulnerabilities. */
  medium?: number | null;
  /** Low vulnerabilities. */
  low?: number | null;
  /** Negligible vulnerabilities. */
  negligible?: number | null;
  /** Sensitive files. */
  sensitive?: number | null;
  /** Malware. */
  malware?: number | null;
};

/** The host of a container. */
export type ContainerHost = {
  /** Id of the host. */
  id?: string | null;
  /** Name of the host. */
  name?: string | null;
};

/** The image of a container. */
export type ContainerImage = {
  /** Id of the image. */
  id?: string | null;
  /** Image. */
  name?: string | null;
  /** Registry as Aqua names it. */
  registry?: string | null;
  /** Whether the image is registered. */
  registered?: boolean | null;
  /** Why it is or is not registered. */
  register_reason?: string | null;
};

/** The network settings of a container, as the engine names them and BryanKMorrow/aqua-sdk-go (2020) reads them. */
export type ContainerNetwork = {
  /** Bridge. */
  Bridge?: string | null;
  /** Gateway. */
  Gateway?: string | null;
  /** IPv4 address. */
  IPAddress?: string | null;
  /** Length of its prefix. */
  IPPrefixLen?: number | null;
  /** IPv6 gateway. */
  IPv6Gateway?: string | null;
  /** Global IPv6 address. */
  GlobalIPv6Address?: string | null;
  /** Length of its prefix. */
  GlobalIPv6PrefixLen?: number | null;
  /** Link-local IPv6 address. */
  LinkLocalIPv6Address?: string | null;
  /** Length of its prefix. */
  LinkLocalIPv6PrefixLen?: number | null;
  /** MAC address. */
  MacAddress?: string | null;
  /** Id of the endpoint. */
  EndpointID?: string | null;
  /** Id of the engine's sandbox. */
  SandboxID?: string | null;
  /** Path of the engine's sandbox, which is no secret. */
  SandboxKey?: string | null;
  /** Whether packets may leave by the port that they came in by. */
  HairpinMode?: boolean | null;
  /** Ports that are published; the form is the engine's. */
  Ports?: Record<string, unknown> | null;
  /** Networks by name; the form is the engine's. */
  Networks?: Record<string, unknown> | null;
};

/** What started a container. */
export type ContainerOwner = {
  /** Id of the owner. */
  id?: string | null;
  /** Kubernetes id of the owner. */
  uid?: string | null;
  /** Name of the owner. */
  name?: string | null;
  /** Kind of the owner. */
  type?: string | null;
};

/** The restart policy of a container, as the engine names it. */
export type ContainerRestartPolicy = {
  /** When it is started again, for example `always`. */
  Name?: string | null;
  /** How often at most. */
  MaximumRetryCount?: number | null;
};

/** An Aqua service that a container belongs to. */
export type ContainerService = {
  /** Id of the service. */
  id?: number | null;
  /** Name of the service. */
  name?: string | null;
};

/** A container in the older list. */
export type ContainerV1 = {
  /** Id of the container. */
  id: string;
  /** Id of the host that runs it. */
  host_id: string;
  /** Name. */
  name?: string | null;
  /** Name of the host. */
  host_name?: string | null;
  /** Logical name of the host. */
  host_lname?: string | null;
  /** Image as it runs. */
  image_name?: string | null;
  /** Id of the image. */
  image_id?: string | null;
  /** Digest of the image. */
  image_digest?: string | null;
  /** Digest that the console has for the image. */
  server_digest?: string | null;
  /** Image as the orchestrator names it. */
  origin_image_name?: string | null;
  /** Image as its registry names it. */
  registry_image_name?: string | null;
  /** What started it. */
  owner_name?: string | null;
  /** Status, for example `running`. */
  status?: string | null;
  /** Risk in words. */
  risk_level?: string | null;
  /** Status of the image's scan. */
  scan_status?: string | null;
  /** Network mode of the engine. */
  network_mode?: string | null;
  /** Kind of the container. */
  container_type?: string | null;
  /** Runtime profile. */
  runtime_profile_name?: string | null;
  /** Aqua service that it belongs to. */
  aqua_service?: string | null;
  /** Whether the console has judged it. */
  is_evaluated?: boolean | null;
  /** Whether its digest is the registered one. */
  valid_digest?: boolean | null;
  /** Whether a profile is being learnt. */
  is_profiling?: boolean | null;
  /** Whether its image is registered. */
  is_registered?: boolean | null;
  /** Whether policies disallow its image. */
  is_disallowed?: boolean | null;
  /** Whether it runs as root. */
  is_root?: boolean | null;
  /** Whether it is privileged. */
  is_privileged?: boolean | null;
  /** Whether it belongs to the system. */
  system_container?: boolean | null;
  /** Whether it holds secrets. */
  have_secrets?: boolean | null;
  /** The secrets it holds; the form is not in aegis of 2021 (read in 2026). */
  secrets?: unknown;
  /** When it was created, unix seconds. */
  create_time?: number | null;
  /** When it was started, unix seconds. */
  start_time?: number | null;
  /** When it was last changed, unix seconds. */
  modify_time?: number | null;
  /** Risk as a number; the scale is not in aegis of 2021 (read in 2026). */
  risk?: number | null;
  /** Findings of its image. */
  vulnerabilities?: ContainerFindingCounts | null;
  /** All findings, on some consoles in the place of `vulnerabilities`. */
  total?: number | null;
  /** Critical findings, as `total`. */
  critical?: number | null;
  /** High findings, as `total`. */
  high?: number | null;
  /** Medium findings, as `total`. */
  medium?: number | null;
  /** Low findings, as `total`. */
  low?: number | null;
  /** Negligible findings, as `total`. */
  negligible?: number | null;
  /** Sensitive files, as `total`. */
  sensitive?: number | null;
  /** Malware, as `total`. */
  malware?: number | null;
};

/** The filters of the list as the console understood them. */
export type ContainerV1Query = {
  /** Whether rows hold ids only. */
  identifiers_only?: boolean | null;
  /** The filter `status`. */
  status?: string | null;
  /** The grouping. */
  groupby?: string | null;
  /** The filter `namespace`. */
  namespace?: string | null;
  /** Whether `scan_status` is worked out. */
  show_scan_status?: boolean | null;
  /** The filter by images; its form is not in aegis of 2021 (read in 2026). */
  image_names?: unknown;
};

/** A variable of a container's environment. */
export type ContainerVariable = {
  /** Name. */
  name?: string | null;
  /** Value; may be a secret. */
  value?: string | null;
};

/** A mount of a container. */
export type ContainerVolume = {
  /** Whether others share it. */
  shared?: boolean | null;
  /** Path on the host. */
  host_path?: string | null;
  /** Whether it is read-only. */
  read_only?: boolean | null;
  /** Path in the container. */
  container_path?: string | null;
};

/**
 * A customer account. Only the id is certain; the members that accounts have differ with their age and plan, and many
 * are null. Members with only a name here have been seen with null alone.
 */
export type CspmAccount = {
  /** Id of the account. */
  id: CspmId;
  /** Customer id of the payment service; null where nobody pays. */
  stripe_id?: string | null;
  /** Code with which the account may refer others. */
  referral_code?: string | null;
  /** Referral code that was used at sign-up. */
  referred_with?: string | null;
  /** When the account was made, such as `2023-02-14T09:20:00.000Z`. */
  created?: string | null;
  /** Id of the plan. */
  current_plan?: number | null;
  /** How many connected cloud accounts the plan lets upgrade. */
  num_allowed_keys?: number | null;
  /** Whether large monthly payments are allowed. */
  high_cost_allowed?: boolean | null;
  /** When the trial ends or ended; null without a trial. */
  trial_end?: string | null;
  /** The plan itself; present with `expand=plan`. Its members are those that `getUsage` has. */
  plan?: CspmPlan | null;
  /** Credits on top of those of the plan. */
  additional_credits?: number | null;
  /** An agreed price. */
  custom_cost?: unknown;
  /** When the contract is renewed. */
  renewal_date?: unknown;
  /** Where the account signed up, for example `aquasec`. */
  source?: string | null;
  /** E-mail address of the user that owns the account. */
  root_user?: string | null;
  /** Customer id of the AWS marketplace; empty without one. */
  aws_marketplace_id?: string | null;
  /** Whether the account has an Enterprise console. */
  csp_enabled?: boolean | null;
  /** Facts about the console. */
  csp_metadata?: unknown;
  /** Further facts. */
  metadata?: unknown;
  /** Whether only administrators may suppress. */
  suppressions_admin_only?: boolean | null;
  /** Whether only administrators may suppress for all cloud accounts at once. */
  global_suppressions_admin_only?: boolean | null;
  /** Whether users are a matter of administrators alone. */
  users_admin_only?: boolean | null;
  /** Whether integrations are a matter of administrators alone. */
  integrations_admin_only?: boolean | null;
  /** Whether the usual mails are off. */
  disable_default_emails?: boolean | null;
  /** Whether the group `Default` is closed. */
  block_default_group?: boolean | null;
  /** Whether new tests start suppressed. */
  presuppress_plugins?: boolean | null;
  /** Whether results carry the tags of their resources. */
  associate_tags?: boolean | null;
  /** Whether users must sign in through another service. */
  enforce_oauth?: boolean | null;
  /** How long a session may last. */
  login_timeout?: unknown;
  /** Addresses from which users may come. */
  restrict_to_ips?: unknown;
  /** Mail domain whose users are made at their first sign-in. */
  just_in_time_domain?: unknown;
  /** A second such domain. */
  just_in_time_domain_secondary?: unknown;
  /** All such domains. */
  just_in_time_domains?: unknown;
  /** Bucket that the customer brought along. */
  byok_bucket?: unknown;
  /** How scans are scored, for example `basic`. */
  scan_scoring?: string | null;
  /** Whether the time to repair is measured. */
  mttr_enabled?: boolean | null;
  /** A feature switch of the vendor. */
  visual_enabled?: boolean | null;
  /** A feature switch of the vendor. */
  tail_enabled?: boolean | null;
  /** A feature switch of the vendor. */
  log_rocket_enabled?: boolean | null;
};

/** A rule that tells integrations when a test gives a result in background scans of a cloud account. */
export type CspmAlert = {
  /** Id of the alert. */
  id: CspmId;
  /** The result that is told: 1 WARN, 2 FAIL. */
  result?: CspmTriggerResult | null;
  /** Whether the alert is on. */
  enabled?: boolean | null;
  /** When it was made, such as `2024-03-05T08:15:30.000Z`. */
  created?: string | null;
  /** Test that it waits for. */
  test_id?: CspmId | null;
  /** Owning account. */
  account_id?: CspmId | null;
  /** Connected cloud account that it watches. */
  key_id?: CspmId | null;
  /** The cloud account; present when just created or expanded. */
  key?: CspmKey | null;
  /** Where it is told; present when just created or expanded. */
  integrations?: CspmIntegration[];
  /** The test; present when just created or expanded. */
  test?: CspmTest | null;
};

/** A key with which programs sign their requests. Its secret is shown once, when it is made. */
export type CspmApiKey = {
  /** Id of the key. */
  id: CspmId;
  /** The public half, as sent in `X-API-Key`. */
  access_key?: string | null;
  /** The secret half. Only the answer that creates the key has it; it cannot be read again. */
  secret?: string | null;
  /** What the key is for. */
  description?: string | null;
  /** Whether the key works. */
  enabled?: boolean | null;
  /** Addresses from which it may be used; null for any. */
  ip_addresses?: string[];
  /** Console roles of the key. */
  roles?: string[];
  /** Permissions of the key; with none it may do everything. */
  permission_ids?: CspmId[];
  /** When it was made, such as `2024-05-02T11:04:19.000Z`. */
  created?: string | null;
  /** When it was last changed. */
  updated?: string | null;
  /** When the key expires; in requests the number of days. */
  expiration?: number | null;
  /** Whether restricted calls such as adding users are open to it. */
  whitelisted?: boolean | null;
  /** Whether it is for scans of infrastructure code. */
  iac_token?: boolean | null;
  /** Whether the vendor's services own it. */
  system_key?: boolean | null;
  /** Whether it may scan accounts that are not connected (a plan for consultants). */
  open_access?: boolean | null;
  /** Number of scans that it may run each month. */
  scans_per_month?: number | null;
  /** Owning account. */
  account_id?: CspmId | null;
  /** Id of the user who made it. */
  owner?: number | null;
  /** Group that it is restricted to; such a key is no account administrator. Null for none. */
  group_id?: number | null;
};

/** Where the list goes on. */
export type CspmApiKeyMeta = {
  /** Number of keys. */
  count?: number | null;
  /** Offset of the next page; null after the last one. */
  next_offset?: number | null;
};

/** A call to a sensitive part of this API. It has either `user` or `apikey`, depending on who made it. */
export type CspmAuditLog = {
  /** Id of the entry. */
  id: CspmId;
  /** Address that the call came from. */
  ip_address?: string | null;
  /** Resource that was called, for example `suppressions`. */
  resource?: string | null;
  /** Id of the object that was called. */
  resource_id?: number | null;
  /** HTTP method of the call, for example `DELETE`. */
  action?: string | null;
  /** What was done. */
  message?: string | null;
  /** The user who made the call. */
  user?: {
    /** E-mail address of the user. */
    email?: string | null;
  } | null;
  /** The API key that made the call. */
  apikey?: {
    /** Public half of the key. */
    access_key?: string | null;
  } | null;
};

/** A connected cloud account with what one test found in it. */
export type CspmAuditedKey = {
  /** Id of the connected cloud account. */
  id: CspmId;
  /** Its name. */
  name?: string | null;
  /** Its newest scan. */
  scans?: CspmAuditedScan[];
};

/** What the test found at one resource or in one region. */
export type CspmAuditedResult = {
  /** 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
  result?: CspmResultValue | null;
  /** ARN or other name of the resource; null where there is none. */
  resource?: string | null;
  /** What was found. */
  message?: string | null;
  /** Region of the finding. */
  region?: string | null;
  /** Scan that found it. */
  scan_id?: CspmId | null;
};

/** A scan, cut down to the results of one test. */
export type CspmAuditedScan = {
  /** Id of the scan. */
  id: CspmId;
  /** The results of the test. */
  results?: CspmAuditedResult[];
};

/** An Azure subscription. */
export type CspmAzureConnection = {
  /** Id of the app registration. */
  application_id: string;
  /** Secret of the app registration. */
  key_value: string;
  /** Id of the directory (tenant). */
  directory_id: string;
  /** Id of the subscription. */
  subscription_id: string;
};

/** A group of tests, roughly one service of a cloud provider, such as `S3`. */
export type CspmCategory = {
  /** Id of the category. */
  id: CspmId;
  /** Its name. */
  name: string;
};

/** What was found in a CloudFormation template. */
export type CspmCloudFormationResult = {
  /** 0 PASS, 1 WARN, 2 FAIL. */
  status?: CspmCodeResultValue | null;
  /** What was found. */
  message?: string | null;
  /** Name of the resource in the template. */
  resource?: string | null;
};

/** How to scan. `SKIPPED` and `ONLY` exclude each other. */
export type CspmCloudFormationSettings = {
  /** Ports that may be open to everybody. */
  WEB_PORTS: readonly number[];
  /** Value to hold the backups of databases and caches against. */
  BACKUP_RETENTION_LIMIT: number;
  /** Resource types to leave out, for example `AWS::S3::Bucket`. */
  SKIPPED?: readonly string[];
  /** The only resource types to scan. */
  ONLY?: readonly string[];
};

/** Result of a check of infrastructure code: 0 PASS, 1 WARN, 2 FAIL. */
export type CspmCodeResultValue = 0 | 1 | 2 | (number & {});

/** A control with the tests behind it and what they found in one scan. */
export type CspmComplianceControl = {
  /** Id of the control. */
  id: CspmId;
  /** Its name. */
  name: string;
  /** What it asks for. */
  description?: string | null;
  /** Program that it belongs to. */
  program_id?: CspmId | null;
  /** Share that passes, in percent; with `summary=compliance`. */
  compliance?: number | null;
  /** The tests of the control. */
  tests?: CspmComplianceTest[];
};

/** A test of a control, with its results. */
export type CspmComplianceTest = {
  /** Id of the test. */
  id: CspmId;
  /** The engine's short name of the test. */
  query?: string | null;
  /** Title of the test. */
  title?: string | null;
  /** What it checks. */
  description?: string | null;
  /** Why that matters. */
  more_info?: string | null;
  /** What to do about a bad result. */
  recommended_action?: string | null;
  /** Page of the cloud provider that helps. */
  link?: string | null;
  /** Category of the test. */
  category_id?: CspmId | null;
  /** Whether the test runs unless told otherwise. */
  default?: boolean | null;
  /** Whether it is part of HIPAA scans. */
  hipaa_enabled?: boolean | null;
  /** What it means for HIPAA. */
  hipaa_description?: string | null;
  /** Account that made the test; null for tests of the vendor. */
  account_id?: number | null;
  /** What the test found. */
  results?: CspmScanResult[];
};

/** A control of a compliance program. */
export type CspmControl = {
  /** Id of the control. */
  id: CspmId;
  /** Its name. */
  name: string;
  /** What it asks for. */
  description?: string | null;
  /** When it was made, such as `2024-01-15T10:00:00.000Z`. */
  created?: string | null;
  /** Program that it belongs to. */
  program_id?: CspmId | null;
};

/** A standing order to send the scan reports of a cloud account to an integration. */
export type CspmDelivery = {
  /** Id of the delivery. */
  id: CspmId;
  /** When it was made, such as `2024-02-20T13:05:00.000Z`. */
  created?: string | null;
  /** Connected cloud account whose reports are sent. */
  key_id?: CspmId | null;
  /** Integration that they go to. */
  integration_id?: CspmId | null;
  /** Whether only scans that found new risks are sent. */
  send_new_risks?: boolean | null;
  /** The cloud account; present when expanded. */
  key?: CspmKey | null;
  /** The integration; present when expanded. */
  integration?: CspmIntegration | null;
};

/**
 * An integration inside of another object. It is empty unless it was asked for with `expand`, as in the vendor's
 * document.
 */
export type CspmEmbeddedIntegration = {
  /** Id of the integration. */
  id?: CspmId | null;
  /** Its name. */
  name?: string | null;
  type?: CspmIntegrationType | null;
  /** Whether it is on. */
  enabled?: boolean | null;
  /** Whether it gets a summary of every scan. */
  send_scan_results?: boolean | null;
  /** Whether summaries are sent only for scans that found new risks. */
  send_new_risks?: boolean | null;
  /** Where it sends to; differs by type. */
  settings?: CspmIntegrationSettings | null;
  /** When it was made, such as `2024-02-19T16:40:00.000Z`. */
  created?: string | null;
  /** When it was last changed. */
  updated?: string | null;
};

/**
 * A connected cloud account inside of another object. It is empty unless it was asked for with `expand`, as in the
 * vendor's document.
 */
export type CspmEmbeddedKey = {
  /** Id of the connected cloud account. */
  id?: CspmId | null;
  /** Its name. */
  name?: string | null;
  /** Its provider: `aws`, `azure`, `google`, `oracle` and others. */
  cloud?: string | null;
  /** When it was last scanned; null before the first scan. */
  last_scanned?: string | null;
  /** Whether the vendor switched its scans off. */
  scan_disabled?: boolean | null;
  /** AWS: the role that scans assume. Google: begins with the project and a colon. */
  role_arn?: string | null;
  /** Whether it is upgraded; that takes one place of the plan. */
  paid?: boolean | null;
  /** Whether CloudTrail is connected; not in use. */
  cloudtrail_connected?: boolean | null;
  /** Hours between two scans. */
  interval?: number | null;
  /** When it was connected, such as `2024-01-09T14:22:00.000Z`. */
  created?: string | null;
  /** Group that it belongs to. */
  group_id?: number | null;
  /** The group that it belongs to. */
  group?: CspmGroup | null;
  /** Settings of its real-time events; null in the vendor's document, with expanded events. */
  event_settings?: unknown;
};

/** An answer that says only that it worked. */
export type CspmEmptyAnswer = {
  /** The HTTP status again. */
  status?: number | null;
  /** 0 for success. */
  code?: number | null;
  /** Empty. */
  data: Record<string, unknown>;
};

/** An error of the CSPM API, in its envelope. */
export type CspmError = {
  /** The HTTP status again. */
  status?: number;
  /** The vendor's own code; 1 in most answers. */
  code?: number;
  /** What failed. */
  message?: string;
  /** Single mistakes, as texts or as objects with the member's name. */
  errors?: (string | CspmFieldError)[] | null;
  /** Id of the failure, for the vendor's support. */
  id?: string;
};

/** A call to a cloud provider's API that was judged the moment it happened. */
export type CspmEvent = {
  /** Id of the event. */
  id: CspmId;
  /** When it was recorded, such as `2024-06-03T21:47:12.000Z`. */
  created?: string | null;
  /** Address that the caller used. */
  ip_address?: string | null;
  /** The provider's action, for example `s3:PutBucketPolicy`. */
  action?: string | null;
  /** ARN of the caller. */
  caller?: string | null;
  /** More about the judgement. */
  details?: string | null;
  /** Connected cloud account that it happened in. */
  key_id?: CspmId | null;
  /** The judgement in words. */
  message?: string | null;
  /** Region, or `global`. */
  region?: string | null;
  /** The judgement: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
  result?: CspmResultValue | null;
  /** Id under which the whole event is kept. */
  stored_id?: string | null;
  /** The whole event as the provider sent it; only with a single event. */
  stored_data?: Record<string, unknown> | null;
  /** The cloud account; present when expanded. */
  key?: CspmKey | null;
};

/** One page of events, or, where no page was asked for, possibly the bare list. */
export type CspmEventList = {
  /** Number of events on all pages. */
  count?: number | null;
  /** Number of pages. */
  totalPages?: number | null;
  /** Rows in one page. The vendor's page also spells it `pagsize`. */
  pagesize?: number | null;
  /** This page, from 1. */
  page?: number | null;
  /** The events. */
  events?: CspmEvent[];
  /** The events, in another spelling of the vendor's page. */
  Events?: CspmEvent[];
} | CspmEvent[];

/** What is wrong with one member. */
export type CspmFieldError = {
  /** Name of the member, or of what holds it, such as `data`. */
  field?: string;
  /** What is wrong with it. */
  message?: string;
  /** Way to the member, such as `data.email`; seen with a refused sign-in. */
  value?: string;
  /** Type that is meant, such as `object`; seen with a refused sign-in. */
  type?: string;
  /** Place in the server's own schema; empty in what was seen. */
  schemaPath?: string[] | null;
};

/** An external id for the trust of one AWS role. It can be used once. */
export type CspmGeneratedId = {
  /** The external id; a UUID. */
  generated_id: string;
  /** Account that it is bound to. */
  account_id?: CspmId | null;
};

/** A Google Cloud project, by the members of a service account's key file. */
export type CspmGoogleConnection = {
  /** Type of the key file: `service_account`. */
  type: string;
  /** Id of the project. */
  project_id: string;
  /** Address of the service account. */
  client_email: string;
  /** Private key of the service account; a secret. */
  private_key: string;
};

/** Users and connected cloud accounts that belong together. */
export type CspmGroup = {
  /** Id of the group. It stays for the life of the account. */
  id: CspmId;
  /** Its name. Every account has the group `Default`. */
  name: string;
  /** When it was made, such as `2023-02-14T09:20:00.000Z`; not in the answer that makes it. */
  created?: string | null;
  /** Whether the user that it is shown with administers it. */
  group_admin?: boolean | null;
  /** Users of the group, where the answer for one group has them. */
  users?: CspmUser[];
};

/** A change to one user's place in a group. */
export type CspmGroupMembership = {
  /** User to add or remove or change. */
  user_id: CspmId;
  /** What to do with the user. */
  action: 'adding' | 'removing' | 'updating';
  /** Whether the user administers the group. Not with `removing`. */
  group_admin?: boolean;
};

/** A new name for a group. */
export type CspmGroupRename = {
  /** New name, 2 to 25 letters and digits. Not `default`. */
  name: string;
};

/** Id of a CSPM object. */
export type CspmId = number;

/** A way out to another service, for alerts, routings and deliveries. */
export type CspmIntegration = CspmEmbeddedIntegration & {
  /** Id of the integration. */
  id: CspmId;
  /** Its name. */
  name: string;
};

/** Where an integration sends to. Only the members of its type count, and some are secrets. */
export type CspmIntegrationSettings = {
  /** `slack`: webhook address of the channel. Whoever has it can post there. */
  slack_webhook_url?: string | null;
  /** `email`: the address. */
  address?: string | null;
  /** `sns`: ARN of the topic. */
  sns_arn?: string | null;
  /** `opsgenie`: an API key that may post; a secret. */
  opsgenie_apikey?: string | null;
};

/**
 * Where an integration sends to. Only the members of the given type count. Those of the types `pagerduty` and
 * `teams` are not in the API Blueprint of 2021 (read in 2026).
 */
export type CspmIntegrationSettingsForWrite = {
  /** `slack`: webhook address of the channel. Whoever has it can post there. */
  slack_webhook_url?: string;
  /** `email`: the address. */
  address?: string;
  /** `sns`: ARN of the topic. */
  sns_arn?: string;
  /** `opsgenie`: an API key that may post; a secret. */
  opsgenie_apikey?: string;
} & Record<string, unknown>;

/** Service that an integration talks to. */
export type CspmIntegrationType = 'slack' | 'sns' | 'email' | 'pagerduty' | 'teams' | 'opsgenie' | (string & {});

/** Service that an integration talks to. */
export type CspmIntegrationTypeInput = 'slack' | 'sns' | 'email' | 'pagerduty' | 'teams' | 'opsgenie';

/**
 * A connected cloud account (a "key" in the vendor's words; neither an AWS access key nor an API key). Its external id
 * and its secrets never come back.
 */
export type CspmKey = CspmEmbeddedKey & {
  /** Id of the connected cloud account. */
  id: CspmId;
  /** Its name. */
  name: string;
};

/** How to reach an account outside AWS. Exactly the member of the account's provider. */
export type CspmKeyConnection = {
  /** An Azure subscription. */
  azure?: CspmAzureConnection;
  /** A compartment of Oracle Cloud. */
  oracle?: CspmOracleConnection;
  /** A Google Cloud project, by the members of a service account's key file. */
  google?: CspmGoogleConnection;
};

/** A new way to reach an AWS account. */
export type CspmKeyConnectionUpdate = {
  /** The role that scans assume. */
  aws?: {
    /** External id of the role's trust, from `createGeneratedIds`. */
    external_id: string;
    /** Name of the role without the rest of its ARN. */
    role_name: string;
  };
};

/** One page of connected cloud accounts, or, where no page was asked for, the bare list. */
export type CspmKeyList = {
  /** Number of cloud accounts on all pages. */
  count?: number | null;
  /** Number of pages. */
  totalPages?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** This page, from 1. */
  page?: number | null;
  /** The cloud accounts. */
  keys?: CspmKey[];
} | CspmKey[];

/** One sign-in of a user. */
export type CspmLogin = {
  /** Id of the sign-in. */
  id: CspmId;
  /** Address that the user came from. */
  ip_address?: string | null;
  /** When it was, such as `2024-06-11T06:58:12.000Z`. */
  created?: string | null;
  /** Console roles that the user had. */
  csp_roles?: string[];
  /** Groups of this API that the user had. */
  cspm_groups?: string[];
  /** Groups that the sign-in service named. */
  groups?: string[];
};

/** A compartment of Oracle Cloud. */
export type CspmOracleConnection = {
  /** OCID of the tenancy. */
  tenancy_id: string;
  /** OCID of the user. */
  user_id: string;
  /** Fingerprint of the user's API key. */
  key_fingerprint: string;
  /** Private half of the user's API key; a secret. */
  key_value: string;
  /** OCID of the compartment. */
  compartment_id: string;
};

/** A secret from which one-time codes for remediations are made. */
export type CspmOtpSecret = {
  /** The secret. */
  otpsecret?: string | null;
  /** The secret under another name, as in the vendor's example. */
  generated_id?: string | null;
  /** Account that it is bound to. */
  account_id?: CspmId | null;
};

/** A plan that an account pays for. */
export type CspmPlan = {
  /** Id of the plan. */
  id?: CspmId | null;
  /** Its name, for example `Premier`. */
  name?: string | null;
  /** Its kind, for example `premier`. */
  type?: string | null;
  /** Credits that it gives. */
  credits?: number | null;
};

/** A compliance program, which is a set of controls. */
export type CspmProgram = {
  /** Id of the program. */
  id: CspmId;
  /** Its name, for example `PCI`. */
  name: string;
  /** What it is. */
  description?: string | null;
  /** When it was made, such as `2024-01-15T10:00:00.000Z`; in the answer that makes it. */
  created?: string | null;
  /** Account that made it; null for a public program. */
  account_id?: number | null;
};

/** What a test found at one resource or in one region. */
export type CspmRealtimeResult = {
  /** 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
  status?: CspmResultValue | null;
  /** What was found. */
  message?: string | null;
  /** Region, or `global`. */
  region?: string | null;
  /** ARN or other name of the resource; null where there is none. */
  resource?: string | null;
};

/** How far a real-time scan is, and in the end what it found. */
export type CspmRealtimeScan = {
  /** How far it is. Everything but `IN_PROGRESS` is final. */
  status: 'IN_PROGRESS' | 'COMPLETE' | 'FAILED' | 'CANCELLED' | (string & {});
  /** Why it did not end well, with `FAILED` and `CANCELLED`; null otherwise. */
  message?: string | null;
  /** One entry per test, with `COMPLETE`. */
  results?: CspmRealtimeTest[] | null;
};

/** A real-time scan that was started. */
export type CspmRealtimeStart = {
  /** Id to ask with for the outcome. */
  realtime_id: CspmId;
  /** `CREATED`. */
  status?: string | null;
};

/** A test and what it found. It has no id; `title` tells which one it is. */
export type CspmRealtimeTest = {
  /** Title of the test. */
  title?: string | null;
  /** Name of its category. */
  category?: string | null;
  /** What it checks. */
  description?: string | null;
  /** Why that matters. */
  more_info?: string | null;
  /** What to do about a bad result. */
  recommended_action?: string | null;
  /** Page of the cloud provider that helps. */
  link?: string | null;
  /** How bad a failure is. */
  severity?: CspmSeverity | null;
  /** What it found. */
  results?: CspmRealtimeResult[] | null;
};

/** A repair, or the taking back of one. */
export type CspmRemediation = {
  /** Id of the repair. The answer that starts it has a UUID instead. */
  id: CspmId;
  /** When it was started, such as `2024-06-12T09:31:05.000Z`. */
  created?: string | null;
  /** Connected cloud account that is repaired. */
  key_id?: CspmId | null;
  /** A comment. */
  comment?: string | null;
  /** Whether it repairs or takes a repair back. */
  type?: 'execute' | 'rollback' | null | (string & {});
  /** Number of actions that worked. */
  num_pass?: number | null;
  /** Number of actions that failed. */
  num_fail?: number | null;
  /** How far it is; its values are not in the API Blueprint of 2021 (read in 2026), and the vendor's document shows null. */
  status?: string | null;
  /** Scan whose result is repaired. */
  scan_id?: number | null;
  /** Id under which the details are kept. */
  stored_id?: string | null;
  /** Whether it is over. */
  complete?: boolean | null;
  /** Real-time event that started it; null where a person did. */
  event_id?: number | null;
  /** The cloud account; empty in the vendor's document. */
  key?: CspmEmbeddedKey | null;
  /** What was done, step by step; the list has it with `expand=action`. */
  actions?: CspmRemediationAction[];
};

/** One step of a repair. */
export type CspmRemediationAction = {
  /** Id of the step. */
  id: CspmId;
  /** Region of the step; null where there is none. */
  region?: string | null;
  /** ARN or other name of the resource that was changed. */
  resource?: string | null;
  /** Outcome of the step: 0 PASS, 2 FAIL. */
  status?: 0 | 2 | null | (number & {});
  /** Test whose result was repaired. */
  test_id?: CspmId | null;
  /** Result that was repaired. */
  result_id?: CspmId | null;
};

/** How remediations reach an account. */
export type CspmRemediationConnection = {
  /** The role that remediations assume; another one than that of the scans. */
  aws?: {
    /** ARN of the role. */
    role_arn: string;
    /** External id of the role's trust, from `createGeneratedIds`. */
    external_id: string;
    /** Version of the role's template; its form is not in the API Blueprint of 2021 (read in 2026). */
    version?: unknown;
  };
};

/** Which tests may be repaired in a cloud account, or in all accounts of a group. */
export type CspmRemediationPolicy = {
  /** Id of the policy. */
  id: CspmId;
  /** Connected cloud account that it is for; null where it is for a group. */
  key_id?: number | null;
  /** Group that it is for; null where it is for one account. */
  group_id?: number | null;
  /** What may be done about which test. */
  rules?: CspmRemediationRule[];
  /** The cloud account that it is for; empty in the vendor's document. */
  key?: CspmEmbeddedKey | null;
};

/** What may be done about one test. */
export type CspmRemediationRule = {
  /** The test. */
  test_id?: CspmId | null;
  /** Whether people may start the repair. */
  allow_manual?: boolean | null;
  /** Whether it starts by itself. */
  allow_automated?: boolean | null;
  /** Values that the repair needs, by their names, which differ by test. */
  inputs?: Record<string, string | number> | null;
};

/** What may be done about one test. */
export type CspmRemediationRuleForWrite = {
  /** The test. */
  test_id: CspmId;
  /** Whether people may start the repair. */
  allow_manual: boolean;
  /** Whether it starts by itself. */
  allow_automated: boolean;
  /**
   * Values that the repair needs, by their names. These differ by test; the vendor's document shows strings and, for
   * `createRemediation`, a number.
   */
  inputs?: Record<string, unknown>;
};

/** Where a report can be fetched. */
export type CspmReportLink = {
  /** Signed address of the PDF, good for 24 hours. Whoever has it can read the report. */
  url: string;
};

/** Result of a test: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
export type CspmResultValue = 0 | 1 | 2 | 3 | (number & {});

/** Result of a test: 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
export type CspmResultValueInput = 0 | 1 | 2 | 3;

/** A rule that tells integrations when an action in a cloud account is judged badly, as it happens. */
export type CspmRouting = {
  /** Id of the routing. */
  id: CspmId;
  /** When it was made, such as `2024-04-18T06:55:00.000Z`. */
  created?: string | null;
  /** Connected cloud account that it watches. */
  key_id?: CspmId | null;
  /** Whether the routing is on. */
  enabled?: boolean | null;
  /** What it waits for. */
  settings?: {
    /** Actions of the provider, with `*` for any, for example `iam:*`. */
    actions?: string[];
  } | null;
  /** The judgement that is told: 1 WARN, 2 FAIL. */
  result?: CspmTriggerResult | null;
  /** Ids of the integrations; only the answer for one routing has them. */
  integration_ids?: CspmId[];
  /** Where it is told; the entries are empty unless they were asked for with `expand=integration`. */
  integrations?: CspmEmbeddedIntegration[];
  /** The cloud account; empty unless it was asked for with `expand=key`. */
  key?: CspmEmbeddedKey | null;
};

/** The totals of one background scan. */
export type CspmScan = {
  /** Id of the scan. */
  id: CspmId;
  /** Connected cloud account that was scanned. */
  key_id?: CspmId | null;
  /** Number of results with PASS. */
  num_pass?: number | null;
  /** Number of results with WARN. */
  num_warn?: number | null;
  /** Number of results with FAIL. */
  num_fail?: number | null;
  /** Number of results with UNKNOWN. */
  num_unknown?: number | null;
  /** Number of risks that no scan had found before. */
  num_new_risks?: number | null;
  /** When it was made, such as `2024-06-10T03:12:44.000Z`. */
  created?: string | null;
  /** The cloud account, in lists no more than its name. */
  key?: {
    /** Id of the connected cloud account. */
    id?: CspmId | null;
    /** Its name. */
    name?: string | null;
    /** Its provider, for example `aws`. */
    cloud?: string | null;
  } | null;
};

/** A whole scan with all its results. */
export type CspmScanDetail = {
  /** Id of the scan. */
  id: CspmId;
  /** Connected cloud account that was scanned. */
  key_id?: CspmId | null;
  /** Number of results with PASS. */
  num_pass?: number | null;
  /** Number of results with WARN. */
  num_warn?: number | null;
  /** Number of results with FAIL. */
  num_fail?: number | null;
  /** Number of results with UNKNOWN. */
  num_unknown?: number | null;
  /** Number of risks that no scan had found before. */
  num_new_risks?: number | null;
  /** When it was made, such as `2024-06-10T03:12:44.000Z`. */
  created?: string | null;
  /** The cloud account. */
  key?: CspmKey | null;
  /** All results, each with its whole test. */
  results?: CspmScanResult[];
};

/** A scan with one page of its results. */
export type CspmScanPage = {
  /** Id of the scan. */
  id: CspmId;
  /** Connected cloud account that was scanned. */
  key_id?: CspmId | null;
  /** Number of results with PASS. */
  num_pass?: number | null;
  /** Number of results with WARN. */
  num_warn?: number | null;
  /** Number of results with FAIL. */
  num_fail?: number | null;
  /** Number of results with UNKNOWN. */
  num_unknown?: number | null;
  /** Number of risks that no scan had found before. */
  num_new_risks?: number | null;
  /** When it was made, such as `2024-06-10T03:12:44.000Z`. */
  created?: string | null;
  /** The cloud account, where the answer has it. */
  key?: CspmKey | null;
  /** What to send as `page` for the next results; null after the last ones. */
  next?: number | string | null;
  /** Results of this page, each with the id of its test. */
  results?: CspmScanResult[];
};

/** What a test found at one resource or in one region. */
export type CspmScanResult = {
  /** Id of the result; `createRemediation` takes it. */
  id: CspmId;
  /** 0 PASS, 1 WARN, 2 FAIL, 3 UNKNOWN. */
  result?: CspmResultValue | null;
  /** ARN or other name of the resource; null where there is none. */
  resource?: string | null;
  /** What was found. */
  message?: string | null;
  /** Region, or `global`. */
  region?: string | null;
  /** Whether this scan found it for the first time. */
  discovered?: boolean | null;
  /** When the result was made. */
  created?: string | null;
  /** Test that found it; join it with `listTests`. */
  test_id?: CspmId | null;
  /** The test itself; only in the deprecated whole scan. */
  test?: CspmTest | null;
  /** Whether a test of the account's own found it. */
  custom?: boolean | null;
  /** Scan that found it, where the answer has it. */
  scan_id?: CspmId | null;
};

/** How bad a failure is. */
export type CspmSeverity = 'low' | 'medium' | 'high' | 'critical' | (string & {});

/** How bad a failure is. */
export type CspmSeverityInput = 'low' | 'medium' | 'high' | 'critical';

/** An account's own ranking of a test. */
export type CspmSeverityOverride = {
  /** Id of the ranking. */
  id?: CspmId | null;
  severity?: CspmSeverity | null;
};

/** A repair that was started. */
export type CspmStartedRemediation = {
  /** Id of the started repair, a UUID; not the whole number that the list shows. */
  id: string;
};

/**
 * A rule that keeps results out of future scans: those of a region, of a resource, or of a test. The other two are
 * null or missing.
 */
export type CspmSuppression = {
  /** Id of the suppression. */
  id: CspmId;
  /** Region whose results are kept out. */
  region?: string | null;
  /** Resource whose results are kept out. */
  resource?: string | null;
  /** Test whose results are kept out. */
  test_id?: number | null;
  /** Connected cloud account that it is for; null for all. */
  key_id?: number | null;
  /** When it was made, such as `2024-05-21T10:10:00.000Z`. */
  created?: string | null;
  /** Why. */
  comment?: string | null;
  /** When it ends; null for never. */
  expires?: string | null;
  /** The cloud account, where the answer has it. */
  key?: CspmKey | null;
  /** The test; present when expanded. */
  test?: CspmTest | null;
};

/** One page of suppressions, or, where no page was asked for, possibly the bare list. */
export type CspmSuppressionList = {
  /** Number of suppressions on all pages. */
  count?: number | null;
  /** Number of pages. */
  totalPages?: number | null;
  /** Rows in one page. The vendor's page also spells it `pagsize`. */
  pagesize?: number | null;
  /** This page, from 1. */
  page?: number | null;
  /** The suppressions. */
  results?: CspmSuppression[];
} | CspmSuppression[];

/** What was found in Terraform code. */
export type CspmTerraformResult = {
  /** 0 PASS, 1 WARN, 2 FAIL. */
  result?: CspmCodeResultValue | null;
  /** What was found. */
  message?: string | null;
  /** Page about the check. */
  link?: string | null;
  /** Where it is. */
  location?: {
    /** First line. */
    start_line?: number | null;
    /** Last line. */
    end_line?: number | null;
  } | null;
};

/** A check that scans run (a "plugin" in other texts of the vendor). */
export type CspmTest = {
  /** Id of the test. */
  id: CspmId;
  /** The engine's short name of the test, for example `bucketVersioning`. */
  query?: string | null;
  /** Provider that it is for: `aws`, `azure` and others. */
  cloud?: string | null;
  /** Title of the test. */
  title?: string | null;
  /** What it checks. */
  description?: string | null;
  /** Why that matters. */
  more_info?: string | null;
  /** The vendor's ranking; `severities` goes before it. */
  severity?: CspmSeverity | null;
  /** What to do about a bad result. */
  recommended_action?: string | null;
  /** Page of the cloud provider that helps. */
  link?: string | null;
  /** Category of the test. */
  category_id?: CspmId | null;
  /** The category; present when expanded. */
  category?: CspmCategory | null;
  /** The account's own ranking: the first entry goes before `severity`. Missing where there is none. */
  severities?: CspmSeverityOverride[];
};

/** The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN. */
export type CspmTriggerResult = 1 | 2 | (number & {});

/** The result that sets something off: 1 WARN, 2 FAIL. A FAIL also sets off what waits for a WARN. */
export type CspmTriggerResultInput = 1 | 2;

/** What the account may use and has used. */
export type CspmUsage = {
  /** Id of the account. */
  id: CspmId;
  /** Credits that the plan gives. */
  num_allowed_credits?: number | null;
  /** Credits that are used. */
  num_consumed_credits?: number | null;
  /** Credits on top of those of the plan. */
  additional_credits?: number | null;
  /** Number of connected cloud accounts. */
  num_keys?: number | null;
  /** Number of resources that count. */
  num_major_resources?: number | null;
  /** Number of registries under dynamic threat analysis. */
  num_registries_dta?: number | null;
  /** Number of registries under vulnerability scanning. */
  num_registries_vs?: number | null;
  /** Number of repositories under dynamic threat analysis. */
  num_repositories_dta?: number | null;
  /** Number of repositories under vulnerability scanning. */
  num_repositories_vs?: number | null;
  /** When the trial ends or ended; null without a trial. */
  trial_end?: string | null;
  /** Whether the trial is over. */
  trial_expired?: boolean | null;
  /** The plan. */
  plan?: CspmPlan | null;
  /** The numbers behind the sums; present with `expand=usage`. */
  detailed?: CspmUsageDetail[];
};

/** What one cloud account or registry has used. */
export type CspmUsageDetail = {
  /** `cloud_account` or `registry`. */
  resource?: 'cloud_account' | 'registry' | null | (string & {});
  /** Kind of the cloud account or registry, for example `aws` or `acr`. */
  type?: string | null;
  /** Its name. */
  name?: string | null;
  /** Credits that it used. */
  num_consumed_credits?: number | null;
};

/** A user of the account. */
export type CspmUser = {
  /** Id of the user. */
  id: CspmId;
  /** E-mail address of the user. */
  email: string;
  /** Whether the user took the invitation. */
  confirmed?: boolean | null;
  /** Whether the password is being reset. */
  password_reset?: boolean | null;
  /** Whether the user gets the vendor's news by mail. */
  send_announcements?: boolean | null;
  /** Whether the user gets scan reports by mail. */
  send_scan_results?: boolean | null;
  /** Whether the user hears of new tests by mail. */
  send_new_plugins?: boolean | null;
  /** Whether reports are mailed only when there are new risks. */
  send_new_risks?: boolean | null;
  /** Whether the user administers the account. */
  account_admin?: boolean | null;
  /** Whether the user signs in with a second factor. */
  mfa_enabled?: boolean | null;
  /** Console roles of the user; may need `expand=csproles`. */
  csp_roles?: string[];
  /** When the user was added, such as `2023-02-14T09:20:00.000Z`. */
  created?: string | null;
  /** When the user was last changed. */
  updated?: string | null;
  /** Service through which the user signs in. */
  provider?: string | null;
  /** Settings of the user's dashboard. */
  dashboard?: unknown;
  /** Whether the user belongs to several accounts. */
  multiaccount?: boolean | null;
  /** Number of sign-ins that failed. */
  count_failed_signin?: number | null;
  /** When the user last tried to sign in. */
  last_signin_attempt?: string | null;
  /** Groups of the user; present with `expand=group`. */
  groups?: CspmGroup[];
  /** Groups of the user with the part that the user has in each. */
  user_groups?: CspmGroup[];
  /** Sign-ins of the user; present with `expand=login`. */
  logins?: CspmLogin[];
};

/** The figures of the console's start page. */
export type Dashboard = {
  /** The filters as the console understood them. */
  filter?: DashboardFilter | null;
  /** Running containers. */
  running_containers: DashboardContainerCounts;
  /** Images and their vulnerabilities. */
  registry_counts: DashboardRegistryCounts;
  /** Hosts with an enforcer. */
  hosts: DashboardHostCounts;
  /** The latest alerts. */
  alerts?: DashboardAlert[];
  /** The latest audit events. */
  audit_tickers?: DashboardAuditEvent[];
};

/** An alert. */
export type DashboardAlert = {
  /** Id of the alert. */
  id: number;
  /** When it came up, unix seconds. */
  time?: number | null;
  /** Kind, for example `image.policy`. */
  type?: string | null;
  /** User that caused it. */
  user?: string | null;
  /** Image that it is about. */
  image?: string | null;
  /** Hash of that image. */
  imagehash?: string | null;
  /** Container that it is about. */
  container?: string | null;
  /** Id of that container. */
  containerid?: string | null;
  /** Host that it is about. */
  host?: string | null;
  /** Id of that host. */
  hostid?: string | null;
  /** Category, for example `policy.failure`. */
  category?: string | null;
  /** Result as a number; not in aqua-sdk-go of 2020 (read in 2026). */
  result?: number | null;
  /** JSON inside a text. */
  user_response?: string | null;
  /** JSON inside a text. */
  data?: string | null;
};

/** An audit event. */
export type DashboardAuditEvent = {
  /** Id of the event. */
  id: number;
  /** When it happened, unix seconds. */
  time?: number | null;
  /** Kind, for example `scalock.admin`. */
  type?: string | null;
  /** User that did it. */
  user?: string | null;
  /** What was done, for example `Login`. */
  action?: string | null;
  /** Image that it is about. */
  image?: string | null;
  /** Hash of that image. */
  imagehash?: string | null;
  /** Container that it is about. */
  container?: string | null;
  /** Id of that container. */
  containerid?: string | null;
  /** Host that it is about. */
  host?: string | null;
  /** Id of that host. */
  hostid?: string | null;
  /** Category, for example `User`. */
  category?: string | null;
  /** Result as a number; not in aqua-sdk-go of 2020 (read in 2026). */
  result?: number | null;
  /** JSON inside a text. */
  data?: string | null;
};

/** Running containers by risk. */
export type DashboardContainerCounts = {
  /** All. */
  total?: number | null;
  /** Of critical risk; newer consoles. */
  critical?: number | null;
  /** Of high risk; newer consoles. */
  high?: number | null;
  /** Of medium risk; newer consoles. */
  medium?: number | null;
  /** Of low risk; newer consoles. */
  low?: number | null;
  /** Without risk; newer consoles. */
  ok?: number | null;
  /** Of images that are not registered. */
  unregistered?: number | null;
  /** Trends; null in what was seen. */
  trends?: unknown;
};

/** The filters of the figures. */
export type DashboardFilter = {
  /** Aqua service; the filter `containers_app`. */
  application?: string | null;
  /** The filter `registry`. */
  registry?: string | null;
  /** The filter `hosts`. */
  hosts?: string | null;
};

/** Hosts with an enforcer. */
export type DashboardHostCounts = {
  /** All. */
  total?: number | null;
  /** Without a connection. */
  disconnected_count?: number | null;
  /** The hosts; null in what was seen. */
  hosts?: unknown;
};

/** Images and their vulnerabilities, by severity. */
export type DashboardRegistryCounts = {
  /** Images by their worst finding. */
  images?: DashboardSeverityCounts | null;
  /** Trends; null in what was seen. */
  images_trends?: unknown;
  /** Vulnerabilities. */
  vulnerabilities?: DashboardSeverityCounts | null;
  /** Trends; null in what was seen. */
  cves_trends?: unknown;
};

/** A number per severity. */
export type DashboardSeverityCounts = {
  /** All. */
  total?: number | null;
  /** Critical; older consoles leave it out. */
  critical?: number | null;
  /** High. */
  high?: number | null;
  /** Medium. */
  medium?: number | null;
  /** Low. */
  low?: number | null;
  /** Without a finding. */
  ok?: number | null;
};

/** The figures of one moment. */
export type DashboardTrendPoint = {
  /** The moment, unix seconds. */
  date: number;
  /** All. */
  total?: number | null;
  /** Without a finding. */
  ok?: number | null;
  /** Critical. */
  critical?: number | null;
  /** High. */
  high?: number | null;
  /** Medium. */
  medium?: number | null;
  /** Low. */
  low?: number | null;
};

/** A kind of finding. */
export type Detection = {
  /** Id of the kind of finding; a CVE id or a word. */
  avd_id: string;
  /** Title. */
  title?: string;
  /** Number of its places. */
  detection_count?: number;
  /** Worst severity, for example `critical`. */
  highest_severity?: string;
};

/** A repository that something was detected in. */
export type DetectionInstance = {
  /** Id of the repository. */
  repository_id: string;
  /** Organisation and repository. */
  repository_name?: string;
  /** Worst severity, for example `critical`. */
  highest_severity?: string;
  /** Files with it. */
  impacted_files?: number;
  /** When it was detected, RFC 3339. */
  scan_date?: string;
  /** Scan that detected it. */
  scan_id: string;
};

/** The state of an onboarding. */
export type Discovery = {
  /** Where the onboarding stands, for example `discover_in_progress`. */
  state: string;
};

/** The roles that Aqua assumes in an AWS account. */
export type DiscoveryCredentials = {
  /** Role for CSPM. */
  cspm_role_arn?: string;
  /** External id of that role's trust. */
  cspm_external_id?: string;
  /** Role for the volume scanner. */
  volume_scanning_role_arn?: string;
  /** External id of that role's trust. */
  volume_scanning_external_id?: string;
};

/** New roles of an account. */
export type DiscoveryCredentialsForUpdate = {
  /** The cloud's own id of the account. */
  cloud_account_id: string;
  /** The new roles. */
  credentials: DiscoveryCredentials;
};

/** The accounts to disconnect. */
export type DiscoveryForDelete = {
  /** The accounts; the vendor's modules send one per call. */
  cloud_accounts: readonly CloudAccountForDelete[];
};

/**
 * What the vendor's Terraform modules send to start an onboarding. Which members a cloud needs is not in
 * terraform-aws-onboarding of 2025 (read in 2026).
 */
export type DiscoveryForStart = {
  /** The cloud again; AWS and Google. */
  cloud?: string;
  /** Id of the onboarding; the wizard names it. */
  configuration_id?: string;
  /** How the account was prepared, for example `Terraform`. */
  deployment_method?: string;
  /** CSPM group that the account goes to. */
  cspm_group_id?: number;
  /** The organisation or management group; Azure and Google. */
  organization_id?: string;
  /** Whether a whole organisation is onboarded; Google. */
  organization_onboarding?: boolean;
  /** The project; Google. */
  project_to_onboard?: string;
  /** How volumes are scanned; Google. */
  scan_mode?: string;
  /** Whether only the base of CSPM is set up; AWS. */
  base_cspm?: boolean;
  /** Regions to check; empty for all. AWS. */
  enabled_regions?: string;
  /** Tags for what Aqua creates in the account; AWS and Google. */
  additional_resource_tags?: string;
  /** A flag that the AWS module sends as text. */
  volume_scanning_deployment?: boolean | string;
  /** A flag that the AWS module sends as text. */
  registry_scanning_deployment?: boolean | string;
  /** A flag that the AWS module sends as text. */
  serverless_scanning_deployment?: boolean | string;
  /** A flag that the Azure module sends as the text `true` or `false`. */
  is_custom_name_vol_scan?: boolean | string;
  /** Resource group of the volume scanner; Azure. */
  resource_group_name_vol_scan?: string;
  /** The credentials: an object for AWS and Azure, and the service account key as JSON text for Google. Holds secrets. */
  payload?: Record<string, unknown> | string;
  /** Set-up of the volume scanner as JSON text; Google. */
  payload_vm?: string;
};

/** Whose licence to ask for. */
export type DtaConnectionForStatus = {
  /** Address of the service. */
  url: string;
  /** Token for it. */
  token: string;
};

/** The connection to dynamic threat analysis. */
export type DtaSettings = {
  /** Whether it is on. */
  enabled?: boolean | null;
  /** Address of the service. */
  url?: string | null;
  /** Token for it. A secret. */
  token?: string | null;
};

/** Commands that install an enforcer. All of them hold the group's token. */
export type EnforcerCommand = {
  /** Command for a single host. */
  default?: string | null;
  /** Manifest for Kubernetes, as one text. */
  kubernetes?: string | null;
  /** Command for Docker Swarm. */
  swarm?: string | null;
  /** Command for Windows. */
  windows?: string | null;
};

/** Commands that install an enforcer. All of them hold the group's token. */
export type EnforcerCommandInput = {
  /** Command for a single host. */
  default?: string;
  /** Manifest for Kubernetes, as one text. */
  kubernetes?: string;
  /** Command for Docker Swarm. */
  swarm?: string;
  /** Command for Windows. */
  windows?: string;
};

/**
 * Settings that a set of enforcers shares. The same object is read and written: send back what was read, changed.
 * Reads bring the token with which enforcers register, in `token` and again inside `install_command` and `command`;
 * whoever has it can add an enforcer, so keep these members out of logs. They need not be sent back.
 */
export type EnforcerGroup = {
  /** Id, chosen by whoever makes the group; not the same as `logicalname`. */
  id: string;
  /** Display name; may be empty. One word, unlike other names here. */
  logicalname?: string | null;
  /**
   * Kind of the enforcers: `agent`, `host_enforcer`, `kube_enforcer`, `micro_enforcer` or `nano_enforcer`. Reads bring
   * `vm_enforcer`, `pod_enforcer`, `host` and `audit` as well.
   */
  type?: string | null;
  /** Free text. */
  description?: string | null;
  /** Whether the enforcers block; false means that they only watch. */
  enforce?: boolean | null;
  /** Ids of the gateways that the enforcers use; left out, the console chooses one. */
  gateways?: string[];
  /** Name of the gateway. Set by the console. */
  gateway_name?: string | null;
  /** Address of the gateway. Set by the console. */
  gateway_address?: string | null;
  /** Operating system of the hosts, `Linux` or `Windows`. */
  host_os?: string | null;
  /** Container runtime: `docker`, `crio`, `containerd` or `garden`. */
  runtime_type?: string | null;
  /** What starts the enforcers. */
  orchestrator?: EnforcerOrchestrator | null;
  /** Function runtime policy, for nano enforcers. */
  runtime_policy_name?: string | null;
  /** What the caller may do with the group. */
  permission?: string | null;
  /** Image of the enforcer with its tag. Set by the console. */
  enforcer_image_name?: string | null;
  /** Version of the console. Set by the console. */
  aqua_version?: string | null;
  /** Secret with which enforcers register. Set by the console. */
  token?: string | null;
  /** Command that installs an enforcer; holds the token. Set by the console. */
  install_command?: string | null;
  /** Commands that install an enforcer; they hold the token. Set by the console. */
  command?: EnforcerCommand | null;
  /** Link for a deployment on PAS. Set by the console. */
  pas_deployment_link?: string | null;
  /** Number of enforcers. Set by the console. */
  hosts_count?: number | null;
  /** Number of connected enforcers. Set by the console. */
  connected_count?: number | null;
  /** Number of enforcers that are not connected. Set by the console. */
  disconnected_count?: number | null;
  /** Vulnerabilities of high severity. Set by the console. */
  high_vulns?: number | null;
  /** Vulnerabilities of medium severity. Set by the console. */
  med_vulns?: number | null;
  /** Vulnerabilities of low severity. Set by the console. */
  low_vulns?: number | null;
  /** Vulnerabilities of negligible severity. Set by the console. */
  neg_vulns?: number | null;
  /** Last change of the token, unix seconds. Set by the console. */
  last_update?: number | null;
  /** Services whose containers alone may run on the hosts. */
  allowed_applications?: string[];
  /** Labels that are allowed on the hosts. */
  allowed_labels?: string[];
  /** Registries that are allowed on the hosts. */
  allowed_registries?: string[];
  /** Apply container runtime policies, image profiles and firewall policies to containers. */
  container_activity_protection?: boolean | null;
  /** Apply firewall policies to containers and record network maps. */
  network_protection?: boolean | null;
  /** Apply firewall policies to hosts and record network maps. */
  host_network_protection?: boolean | null;
  /** Look for suspicious activity in containers. */
  behavioral_engine?: boolean | null;
  /** Look for suspicious activity on hosts. */
  host_behavioral_engine?: boolean | null;
  /** Send activity logs of containers to the console. */
  container_forensics_collection?: boolean | null;
  /** Send activity logs of hosts to the console. */
  host_forensics_collection?: boolean | null;
  /** Apply user access policies to containers. */
  user_access_control?: boolean | null;
  /** Apply the controls that block images, among them allowed registries. */
  image_assurance?: boolean | null;
  /** Apply host runtime policies but for those on users and groups. */
  host_protection?: boolean | null;
  /** Apply those parts of host runtime policies that are on users and groups. */
  host_user_protection?: boolean | null;
  /** Scan hosts and apply host assurance policies. */
  host_assurance?: boolean | null;
  /** Report successful operations inside containers as well. */
  audit_all?: boolean | null;
  /** Report logins that worked. */
  audit_success_login?: boolean | null;
  /** Report logins that failed. */
  audit_failed_login?: boolean | null;
  /** Profile the system calls of containers. */
  syscall_enabled?: boolean | null;
  /** Discover the images on hosts. */
  sync_host_images?: boolean | null;
  /** Show the enforcers in the risk explorer. */
  risk_explorer_auto_discovery?: boolean | null;
  /** Let the KubeEnforcer report. */
  allow_kube_enforcer_audit?: boolean | null;
  /** Let the KubeEnforcer discover the workloads of its cluster. */
  auto_discovery_enabled?: boolean | null;
  /** Add registries that are met during discovery. */
  auto_discover_configure_registries?: boolean | null;
  /** Register and scan images that are met during discovery. */
  auto_scan_discovered_images_running_containers?: boolean | null;
  /** Let the KubeEnforcer block deployments; needs `enforce`. */
  admission_control?: boolean | null;
  /** Block deployments also while the KubeEnforcer has no gateway; needs `admission_control` and `enforce`. */
  block_admission_control?: boolean | null;
  /** Inject pod enforcers. */
  micro_enforcer_injection?: boolean | null;
  /** Image to inject; filled in by the console when empty. */
  micro_enforcer_image_name?: string | null;
  /** Secret with the credentials for the injected image and for kube-bench. */
  micro_enforcer_secrets_name?: string | null;
  /** Secret with the certificates of the injected image. */
  micro_enforcer_certs_secrets_name?: string | null;
  /** Copy these secrets to where the pod enforcers are. */
  auto_copy_secrets?: boolean | null;
  /** Image of kube-bench; filled in by the console when empty. */
  kube_bench_image_name?: string | null;
  /** Malware protection of hosts; needs a licence, and works for `agent` and `host_enforcer` only. */
  antivirus_protection?: boolean | null;
  /** Malware protection of containers; needs a licence, and works for `agent` and `host_enforcer` only. */
  container_antivirus_protection?: boolean | null;
  /** Offer metrics for Prometheus. */
  enable_enforcer_group_prometheus?: boolean | null;
  /** Run the enforcers in unified mode. */
  unified_mode?: boolean | null;
  /** When hosts are scanned. */
  schedule_scan_settings?: EnforcerScanSchedule | null;
};

/**
 * Settings that a set of enforcers shares. The same object is read and written: send back what was read, changed.
 * Reads bring the token with which enforcers register, in `token` and again inside `install_command` and `command`;
 * whoever has it can add an enforcer, so keep these members out of logs. They need not be sent back.
 */
export type EnforcerGroupInput = {
  /** Id, chosen by whoever makes the group; not the same as `logicalname`. */
  id: string;
  /** Display name; may be empty. One word, unlike other names here. */
  logicalname?: string;
  /**
   * Kind of the enforcers: `agent`, `host_enforcer`, `kube_enforcer`, `micro_enforcer` or `nano_enforcer`. Reads bring
   * `vm_enforcer`, `pod_enforcer`, `host` and `audit` as well.
   */
  type?: string;
  /** Free text. */
  description?: string;
  /** Whether the enforcers block; false means that they only watch. */
  enforce?: boolean;
  /** Ids of the gateways that the enforcers use; left out, the console chooses one. */
  gateways?: readonly string[] | null;
  /** Name of the gateway. Set by the console. */
  gateway_name?: string;
  /** Address of the gateway. Set by the console. */
  gateway_address?: string;
  /** Operating system of the hosts, `Linux` or `Windows`. */
  host_os?: string;
  /** Container runtime: `docker`, `crio`, `containerd` or `garden`. */
  runtime_type?: string;
  /** What starts the enforcers. */
  orchestrator?: EnforcerOrchestratorInput | null;
  /** Function runtime policy, for nano enforcers. */
  runtime_policy_name?: string;
  /** What the caller may do with the group. */
  permission?: string;
  /** Image of the enforcer with its tag. Set by the console. */
  enforcer_image_name?: string;
  /** Version of the console. Set by the console. */
  aqua_version?: string;
  /** Secret with which enforcers register. Set by the console. */
  token?: string;
  /** Command that installs an enforcer; holds the token. Set by the console. */
  install_command?: string;
  /** Commands that install an enforcer; they hold the token. Set by the console. */
  command?: EnforcerCommandInput | null;
  /** Link for a deployment on PAS. Set by the console. */
  pas_deployment_link?: string;
  /** Number of enforcers. Set by the console. */
  hosts_count?: number;
  /** Number of connected enforcers. Set by the console. */
  connected_count?: number;
  /** Number of enforcers that are not connected. Set by the console. */
  disconnected_count?: number;
  /** Vulnerabilities of high severity. Set by the console. */
  high_vulns?: number;
  /** Vulnerabilities of medium severity. Set by the console. */
  med_vulns?: number;
  /** Vulnerabilities of low severity. Set by the console. */
  low_vulns?: number;
  /** Vulnerabilities of negligible severity. Set by the console. */
  neg_vulns?: number;
  /** Last change of the token, unix seconds. Set by the console. */
  last_update?: number;
  /** Services whose containers alone may run on the hosts. */
  allowed_applications?: readonly string[] | null;
  /** Labels that are allowed on the hosts. */
  allowed_labels?: readonly string[] | null;
  /** Registries that are allowed on the hosts. */
  allowed_registries?: readonly string[] | null;
  /** Apply container runtime policies, image profiles and firewall policies to containers. */
  container_activity_protection?: boolean;
  /** Apply firewall policies to containers and record network maps. */
  network_protection?: boolean;
  /** Apply firewall policies to hosts and record network maps. */
  host_network_protection?: boolean;
  /** Look for suspicious activity in containers. */
  behavioral_engine?: boolean;
  /** Look for suspicious activity on hosts. */
  host_behavioral_engine?: boolean;
  /** Send activity logs of containers to the console. */
  container_forensics_collection?: boolean;
  /** Send activity logs of hosts to the console. */
  host_forensics_collection?: boolean;
  /** Apply user access policies to containers. */
  user_access_control?: boolean;
  /** Apply the controls that block images, among them allowed registries. */
  image_assurance?: boolean;
  /** Apply host runtime policies but for those on users and groups. */
  host_protection?: boolean;
  /** Apply those parts of host runtime policies that are on users and groups. */
  host_user_protection?: boolean;
  /** Scan hosts and apply host assurance policies. */
  host_assurance?: boolean;
  /** Report successful operations inside containers as well. */
  audit_all?: boolean;
  /** Report logins that worked. */
  audit_success_login?: boolean;
  /** Report logins that failed. */
  audit_failed_login?: boolean;
  /** Profile the system calls of containers. */
  syscall_enabled?: boolean;
  /** Discover the images on hosts. */
  sync_host_images?: boolean;
  /** Show the enforcers in the risk explorer. */
  risk_explorer_auto_discovery?: boolean;
  /** Let the KubeEnforcer report. */
  allow_kube_enforcer_audit?: boolean;
  /** Let the KubeEnforcer discover the workloads of its cluster. */
  auto_discovery_enabled?: boolean;
  /** Add registries that are met during discovery. */
  auto_discover_configure_registries?: boolean;
  /** Register and scan images that are met during discovery. */
  auto_scan_discovered_images_running_containers?: boolean;
  /** Let the KubeEnforcer block deployments; needs `enforce`. */
  admission_control?: boolean;
  /** Block deployments also while the KubeEnforcer has no gateway; needs `admission_control` and `enforce`. */
  block_admission_control?: boolean;
  /** Inject pod enforcers. */
  micro_enforcer_injection?: boolean;
  /** Image to inject; filled in by the console when empty. */
  micro_enforcer_image_name?: string;
  /** Secret with the credentials for the injected image and for kube-bench. */
  micro_enforcer_secrets_name?: string;
  /** Secret with the certificates of the injected image. */
  micro_enforcer_certs_secrets_name?: string;
  /** Copy these secrets to where the pod enforcers are. */
  auto_copy_secrets?: boolean;
  /** Image of kube-bench; filled in by the console when empty. */
  kube_bench_image_name?: string;
  /** Malware protection of hosts; needs a licence, and works for `agent` and `host_enforcer` only. */
  antivirus_protection?: boolean;
  /** Malware protection of containers; needs a licence, and works for `agent` and `host_enforcer` only. */
  container_antivirus_protection?: boolean;
  /** Offer metrics for Prometheus. */
  enable_enforcer_group_prometheus?: boolean;
  /** Run the enforcers in unified mode. */
  unified_mode?: boolean;
  /** When hosts are scanned. */
  schedule_scan_settings?: EnforcerScanScheduleInput | null;
};

/** One page of enforcer groups, or, where no page was asked for, the bare list of all. */
export type EnforcerGroupList = {
  /** Number of all groups; 0 or an estimate at times. */
  count?: number | null;
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The groups of this page; empty or null behind the last one. */
  result: EnforcerGroup[];
} | EnforcerGroup[];

/** What starts the enforcers of a group. */
export type EnforcerOrchestrator = {
  /** Name of the orchestrator, for example `kubernetes`; empty for none. */
  type?: string | null;
  /** Whether enforcers run on master nodes as well. */
  master?: boolean | null;
  /** Service account, for Kubernetes and OpenShift. */
  service_account?: string | null;
  /** Namespace, for Kubernetes. */
  namespace?: string | null;
};

/** What starts the enforcers of a group. */
export type EnforcerOrchestratorInput = {
  /** Name of the orchestrator, for example `kubernetes`; empty for none. */
  type?: string;
  /** Whether enforcers run on master nodes as well. */
  master?: boolean;
  /** Service account, for Kubernetes and OpenShift. */
  service_account?: string;
  /** Namespace, for Kubernetes. */
  namespace?: string;
};

/** When the hosts of a group are scanned. */
export type EnforcerScanSchedule = {
  /** Whether there is no schedule. */
  disabled?: boolean | null;
  /** Whether the group has a schedule of its own. */
  is_custom?: boolean | null;
  /** Days of the week as numbers, for example 0 to 4. */
  days?: number[];
  /** Hour and minute as two numbers, for example 6 and 0. */
  time?: number[];
};

/** When the hosts of a group are scanned. */
export type EnforcerScanScheduleInput = {
  /** Whether there is no schedule. */
  disabled?: boolean;
  /** Whether the group has a schedule of its own. */
  is_custom?: boolean;
  /** Days of the week as numbers, for example 0 to 4. */
  days?: readonly number[] | null;
  /** Hour and minute as two numbers, for example 6 and 0. */
  time?: readonly number[] | null;
};

/**
 * The console environment of an account. Only `ese_url` is used by the vendor's own clients; the other members are
 * descriptive.
 */
export type Environment = {
  /** Host of the tenant's console, without a scheme. */
  ese_url: string;
  /** Id of the environment. */
  env_id?: string;
  /** Kind of environment. */
  env_type?: string;
  /** Plan of the account. */
  plan?: string;
  /** Region of the environment. */
  region?: string;
  /** State of the environment. */
  status?: string;
  /** Account it belongs to, here as text. */
  account_id?: string;
  /** Version of the console. */
  aqua_csp_version?: string;
  /** When it was made, as the service writes it. */
  creation_date?: string;
  /** When it ends, as the service writes it. */
  end_date?: string;
};

/** A recurring export. Only these members are known. */
export type Export = {
  /** Id of the export. */
  id: string;
  /** Name; unique in the tenant. */
  name?: string;
  /** Kind of objects, for example `images` or `vm_vulnerabilities`. */
  type?: string;
  /** Next run; its form is not in aquasec-lib of 2026 (read in 2026). */
  next_run?: string | null;
};

/** A column. */
export type ExportColumn = {
  /** Name on display. */
  display_name?: string | null;
};

/** A group of columns. */
export type ExportColumnGroup = {
  /** The columns by the name that `columns` takes. */
  attributes?: Record<string, ExportColumn> | null;
};

/** What can be exported. */
export type ExportEntities = {
  /** One entry per kind of objects. */
  resources?: ExportEntity[];
};

/** A kind of objects that can be exported. */
export type ExportEntity = {
  /** The word for `entity_type`. */
  label: string;
  /** Display name. */
  name?: string;
  /** Columns of the files. */
  data_columns?: string[];
  /** Saved filters. */
  saved_filters?: ExportSavedFilter[];
};

/** The export to set up. */
export type ExportForCreate = {
  /** Name; must be unique, else 409. */
  name: string;
  /** Words about the export. */
  description?: string;
  /** Destination; see `listExportIntegrations`. */
  integration_id: string;
  /** Kind of objects, for example `images`, `containers`, `vms` or `vulnerabilities`. */
  entity_type: string;
  /** Name of a saved filter; see `getExportEntitiesData`. `All` filters nothing. */
  filter_name?: string;
  /** How often it runs, for example `daily` or `weekly`. */
  frequency?: string;
  /** Form of the files. */
  format?: 'csv' | 'json';
};

/** A destination that exports can push to. */
export type ExportIntegration = {
  /** Id; the value for `integration_id`. */
  id: string;
  /** Result of its last test: `succeeded`, or another word such as `failed`. */
  status?: string;
};

/** How many exports are active and how many may be. */
export type ExportMetadata = {
  /** Active exports. */
  exports_active_amount?: number;
  /** Active exports that the tenant may have. */
  exports_active_limit?: number;
};

/** A saved filter. */
export type ExportSavedFilter = {
  /** The word for `filter_name`. */
  name?: string;
};

/** An exporter. Only its name is known. */
export type Exporter = {
  /** Name. */
  name: string;
};

/** Rules for the network traffic of services or hosts. */
export type FirewallPolicy = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** Class of protection that the policy belongs to. */
  type?: string | null;
  /** Version of the console that the policy is made for. */
  version?: string | null;
  /** User who made it. */
  author?: string | null;
  /** Last change, unix seconds. */
  lastupdate?: number | null;
  /** Whether incoming pings are blocked. */
  block_icmp_ping?: boolean | null;
  /** Whether the metadata service of the cloud is blocked. */
  block_metadata_service?: boolean | null;
  /** Rules for incoming traffic. */
  inbound_networks?: FirewallRule[];
  /** Rules for outgoing traffic. */
  outbound_networks?: FirewallRule[];
};

export type FirewallPolicyForWrite = {
  /** Name, and id at the same time; at most 128 characters and no slash. */
  name: string;
  /** Free text. */
  description?: string;
  /** Class of protection that the policy belongs to. */
  type?: string;
  /** Version of the console that the policy is made for. */
  version?: string;
  /** Whether to block incoming pings. */
  block_icmp_ping?: boolean;
  /** Whether to block the metadata service of the cloud. */
  block_metadata_service?: boolean;
  /** Rules for incoming traffic. */
  inbound_networks?: readonly FirewallRuleForWrite[];
  /** Rules for outgoing traffic. */
  outbound_networks?: readonly FirewallRuleForWrite[];
};

/** One page of firewall policies. */
export type FirewallPolicyPage = {
  /** Number of all policies; 0 or an estimate at times. */
  count?: number | null;
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The policies of this page; empty or null behind the last one. */
  result: FirewallPolicy[];
  /** Rows that may follow; not on every console. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate; not on every console. */
  is_estimated_count?: boolean | null;
};

/** One rule for traffic in one direction. */
export type FirewallRule = {
  /** Whether the traffic is let through. */
  allow?: boolean | null;
  /** Port or range of ports, for example `8080-8090`. */
  port_range?: string | null;
  /** Kind of the other side, for example `anywhere` or `custom`. */
  resource_type?: string | null;
  /** The other side, for example an address range; empty for `anywhere`. */
  resource?: string | null;
  /** Whether the rule is about the metadata service of the cloud; not on every console. */
  is_cloud_metadata_rule?: boolean | null;
};

/** One rule for traffic in one direction. */
export type FirewallRuleForWrite = {
  /** Whether to let the traffic through. */
  allow: boolean;
  /** Port or range of ports, for example `8080-8090`. */
  port_range: string;
  /** Kind of the other side, for example `anywhere` or `custom`. */
  resource_type: string;
  /** The other side, for example an address range; left out for `anywhere`. */
  resource?: string;
  /** Whether the rule is about the metadata service of the cloud; not on every console. */
  is_cloud_metadata_rule?: boolean;
};

/** A gateway, through which enforcers reach the console. Its addresses are for enforcers and not for this API. */
export type Gateway = {
  /** Id; enforcer groups name gateways by it. */
  id: string;
  /** Display name. One word, unlike other names here. */
  logicalname?: string | null;
  /** Free text; may be empty. */
  description?: string | null;
  /** Version of the gateway. */
  version?: string | null;
  /** Name of the host or pod that it runs on. */
  hostname?: string | null;
  /** Address and port for enforcers outside. */
  public_address?: string | null;
  /** Address and port of its gRPC service. */
  grpc_address?: string | null;
  /** State, for example whether it is connected. */
  status?: string | null;
  /** Kind of the gateway. */
  type?: string | null;
  /** Build that it was made from. */
  commit?: string | null;
  /** Id of a project. */
  project_id?: number | null;
  /** Address. */
  address?: string | null;
  /** Id of its server. */
  server_id?: string | null;
  /** Name of its server. */
  server_name?: string | null;
  /** Version of Docker on its host. */
  docker_version?: string | null;
  /** Operating system of its host. */
  host_os?: string | null;
  /** Last change, unix seconds. */
  last_update?: number | null;
};

/** A host with an enforcer, one row of the list. Members come from a client of 2020; newer consoles have more. */
export type Host = {
  /** Id of the host. */
  id: string;
  /** Project on the console. */
  project_id?: number | null;
  /** Logical name. */
  logicalname?: string | null;
  /** Display name. */
  display_name?: string | null;
  /** Words about it. */
  description?: string | null;
  /**
   * Kind of the enforcer, for example `agent`, `host`, `audit`, `kube_enforcer`, `vm_enforcer`, `micro_enforcer`,
   * `nano_enforcer` or `pod_enforcer`.
   */
  type?: string | null;
  /** `connect` or `disconnect`. */
  status?: string | null;
  /** Version of the enforcer. */
  version?: string | null;
  /** Commit of the enforcer. */
  commit?: string | null;
  /** Host name. */
  hostname?: string | null;
  /** Host name without the domain. */
  short_hostname?: string | null;
  /** Address. */
  address?: string | null;
  /** Public address. */
  public_address?: string | null;
  /** All addresses; the form is not in aquasec-lib of 2026 (read in 2026). */
  addresses?: unknown;
  /** When it was last heard of, unix seconds. */
  lastupdate?: number | null;
  /** Id of its gateway. */
  serverid?: string | null;
  /** Name of its gateway. */
  server_name?: string | null;
  /** Gateways that it may use. */
  gateways?: string[];
  /** Version of the engine. */
  docker_version?: string | null;
  /** The engine's own account of itself. */
  docker_info?: Record<string, unknown> | null;
  /** Operating system, for example `Linux`. */
  host_os?: string | null;
  /** Version of the kernel. */
  host_kernel_version?: string | null;
  /** Whether it runs Windows. */
  is_windows?: boolean | null;
  /** Id of its cluster. */
  cluster_id?: number | null;
  /** Name of its cluster. */
  cluster_name?: string | null;
  /** Id of the machine. */
  machineid?: string | null;
  /** Labels; the form is not in aquasec-lib of 2026 (read in 2026). */
  hostlabels?: unknown;
  /** High vulnerabilities. */
  high_vulns?: number | null;
  /** Medium vulnerabilities. */
  med_vulns?: number | null;
  /** Low vulnerabilities. */
  low_vulns?: number | null;
  /** Negligible vulnerabilities. */
  neg_vulns?: number | null;
  /** Vulnerabilities. */
  vulns_found?: number | null;
  /** Last scan for vulnerabilities, unix seconds. */
  last_vuln_scan?: number | null;
  /** Benchmark tests passed. */
  total_pass?: number | null;
  /** Benchmark tests with a warning. */
  total_warn?: number | null;
  /** Whether it complies with its assurance policies. */
  compliant?: boolean | null;
  /** Token of the enforcer. A secret. */
  token?: string | null;
  /** Secrets on it; the form is not in aquasec-lib of 2026 (read in 2026). */
  secrets?: unknown;
  /** Whether it enforces or only audits. */
  enforce?: boolean | null;
  /** Whether it is scanned. */
  scan?: boolean | null;
  /** Container runtime, for example `docker`. */
  runtime_type?: string | null;
  /** Runtime protection as a number; not in aquasec-lib of 2026 (read in 2026). */
  runtime_protection?: number | null;
  /** How the enforcer intercepts. */
  interception_mode?: string | null;
  /** Whether the kernel module is loaded. */
  kernel_module_loaded?: boolean | null;
  /** Whether container activity is protected. */
  container_activity_protection?: boolean | null;
  /** Whether the network is protected. */
  network_protection?: boolean | null;
  /** Whether users are controlled. */
  user_access_control?: boolean | null;
  /** Whether its images are reported. */
  sync_host_images?: boolean | null;
  /** Whether image assurance is on. */
  image_assurance?: boolean | null;
  /** Whether the host is protected. */
  host_protection?: boolean | null;
  /** Whether system calls are watched. */
  syscall_enabled?: boolean | null;
  /** Whether everything is audited. */
  audit_all?: boolean | null;
  /** Whether logins are audited. */
  audit_success_login?: boolean | null;
  /** Whether failed logins are audited. */
  audit_failed_login?: boolean | null;
  /** Orchestrator of the host. */
  orchestrator?: HostOrchestrator | null;
  /** Id of its enforcer group. */
  batch_install_id?: number | null;
  /** Another id of its enforcer group; not in aquasec-lib of 2026 (read in 2026). */
  save_batch_id?: number | null;
  /** Name of its enforcer group. */
  batch_install_name?: string | null;
  /** Digest of the enforcer's image. */
  aqua_digest?: string | null;
  /** Container of the enforcer. */
  container_id?: string | null;
};

/** The verdict of one assurance policy. */
export type HostAssuranceResult = {
  /** Name of the policy. */
  policy_name?: string | null;
  /** Whether the host failed it. */
  failed?: boolean | null;
};

/** One host. Only `host_os` and `address` are seen in use. */
export type HostDetail = {
  /** Id of the host. */
  id?: string | null;
  /** Host name. */
  hostname?: string | null;
  /** Address. */
  address?: string | null;
  /** Operating system, for example `Linux`. */
  host_os?: string | null;
};

/** An image on a host. Only `name` is seen in use. */
export type HostImage = {
  /** Image with its tag or digest. */
  name?: string | null;
};

/** Malware on a host. */
export type HostMalware = {
  /** Name of the malware. */
  malware?: string | null;
  /** Path of the file. */
  path?: string | null;
  /** Hash of the file. */
  hash?: string | null;
};

/** The orchestrator of a host. */
export type HostOrchestrator = {
  /** Kind, for example `kubernetes`. */
  type?: string | null;
  /** Whether the host is a master. */
  master?: boolean | null;
};

/** The filters of the list as the console understood them, as shown in the read-me of atav928/aquasec-api (2023). */
export type HostQuery = {
  /** Whether rows hold ids only. */
  identifiers_only?: boolean | null;
  /** The filter `enforcer_type`. */
  enforcer_type?: string | null;
  /** The filter `status`. */
  status?: string | null;
  /** The filter `cluster`. */
  cluster?: string | null;
  /** The filter by an image. */
  image_name?: string | null;
  /** The filter by the id of an image. */
  image_id?: string | null;
  /** The filter by a gateway. */
  server_id?: string | null;
  /** The filter by a KubeEnforcer. */
  kube_enforcer_id?: string | null;
  /** The filter by an enforcer group. */
  batch_name?: string | null;
  /** The filter `compliant`, a string here. */
  compliant?: string | null;
  /** The filter `address`. */
  address?: string | null;
  /** The filter by a vulnerability. */
  cve?: string | null;
  /** The filter by a configuration file. */
  config_file_name?: string | null;
  /** The filter `scope`. */
  scope?: string | null;
  /** The filter by machines; null for none. */
  machine_ids?: string[];
  /** Whether there must be a KubeEnforcer. */
  kube_enforcer_exists?: boolean | null;
  /** A switch inside the console. */
  ke_kube_bench_feature_flag?: boolean | null;
};

/** A vulnerability that an advisory stands for. */
export type HostReferencedVulnerability = {
  /** Id of the vulnerability. */
  name?: string | null;
  /** Severity. */
  aqua_severity?: string | null;
};

/** The assurance status of a host. */
export type HostStatus = {
  /** Whether policies disallow the host. */
  disallowed?: boolean | null;
  /** One entry per policy. */
  assurance_results?: HostAssuranceResult[];
};

/** A vulnerability of a host. */
export type HostVulnerability = {
  /** Id of the vulnerability. */
  name: string;
  /** Severity: critical, high, medium, low or negligible. */
  aqua_severity?: string | null;
  /** Score that the severity comes from. */
  aqua_score?: number | null;
  /** What has it. */
  resource?: HostVulnerableResource | null;
  /** Version that mends it. */
  fix_version?: string | null;
  /** Words about it. */
  description?: string | null;
  /** What to do. */
  solution?: string | null;
  /** Vulnerabilities that it stands for. */
  referenced_vulnerabilities?: HostReferencedVulnerability[];
};

/** What has a vulnerability. */
export type HostVulnerableResource = {
  /** Name of the package. */
  name?: string | null;
  /** Version installed. */
  version?: string | null;
  /** Path of the file. */
  path?: string | null;
};

/**
 * A registered image. Older consoles send empty texts, zeros and nulls, newer ones leave such members out; a date of
 * year 1 or 1970 means none. `metadata` and `history` are only in the answer of `getImage`.
 */
export type Image = {
  /** Name of the registry. */
  registry: string;
  /** Type of the registry, such as `HUB`. */
  registry_type?: string | null;
  /** Repository without registry and tag. */
  repository: string;
  /** Tag of the image. */
  tag?: string | null;
  /** Repository and tag. */
  name?: string | null;
  /** Content digest of the image. */
  digest?: string | null;
  /** User who registered it. */
  author?: string | null;
  /** When it was registered, date and time. */
  created?: string | null;
  /** Size in bytes. */
  size?: number | null;
  /** Operating system found in it. */
  os?: string | null;
  /** Version of that system. */
  os_version?: string | null;
  /** Aqua labels of the image. */
  labels?: string[];
  /** State of its last scan; done when neither `pending` nor `in_progress`. */
  scan_status?: 'not_started' | 'pending' | 'in_progress' | 'finished' | 'failed' | null | (string & {});
  /** When it was last scanned, date and time. */
  scan_date?: string | null;
  /** Why the last scan failed. */
  scan_error?: string | null;
  /** Whether only a part could be scanned. */
  partial_results?: boolean | null;
  /** All vulnerabilities. */
  vulns_found?: number | null;
  /** Critical vulnerabilities. */
  crit_vulns?: number | null;
  /** High vulnerabilities. */
  high_vulns?: number | null;
  /** Medium vulnerabilities. */
  med_vulns?: number | null;
  /** Low vulnerabilities. */
  low_vulns?: number | null;
  /** Negligible vulnerabilities. */
  neg_vulns?: number | null;
  /** Pieces of sensitive data found. */
  sensitive_data?: number | null;
  /** Pieces of malware found. */
  malware?: number | null;
  /** Whether the image is refused (not compliant). */
  disallowed?: boolean | null;
  /** Whether it is not compliant but not refused yet because containers run from it. */
  pending_disallowed?: boolean | null;
  /** Whether someone allowed it by hand. */
  whitelisted?: boolean | null;
  /** Whether someone blocked it by hand. */
  blacklisted?: boolean | null;
  /** Permission of the image. */
  permission?: string | null;
  /** User who last changed the permission. */
  permission_author?: string | null;
  /** Comment on that change. */
  permission_comment?: string | null;
  /** When it last changed, unix seconds. */
  permission_lastupdate?: UnixSeconds | null;
  /** Policies that the image fails; older consoles. */
  policy_failures?: ImagePolicyFailure[];
  /** Verdict of the assurance policies. */
  assurance_results?: ImageAssuranceResults | null;
  /** Whether the registry has a newer version that is not registered and scanned yet. */
  newer_image_exists?: boolean | null;
  /** Whether vulnerabilities are shown per layer. */
  is_vulns_per_layer_view?: boolean | null;
  /** Whether a MicroEnforcer was found inside. */
  microenforcer_detected?: boolean | null;
  /** Severity by dynamic threat analysis. */
  dta_severity_score?: string | null;
  /** Whether dynamic threat analysis was left out. */
  dta_skipped?: boolean | null;
  /** Why it was left out. */
  dta_skipped_reason?: string | null;
  /** What the image says about itself. */
  metadata?: ImageMetadata | null;
  /** Build history of the image. */
  history?: ImageHistoryEntry[];
};

/**
 * One check of one policy. Each control adds members of its own; those from `max_severity_allowed` on are what
 * BryanKMorrow/aqua-sdk-go (2020) reads.
 */
export type ImageAssuranceCheck = {
  /** Policy the check belongs to. */
  policy_name?: string | null;
  /** Kind of policy, such as `image`. */
  assurance_type?: string | null;
  /** What was checked. */
  control?: string | null;
  /** Whether the image fails it. */
  failed?: boolean | null;
  /** Whether a failure refuses the image. */
  blocking?: boolean | null;
  /** Whether dynamic threat analysis was left out. */
  dta_skipped?: boolean | null;
  /** Why it was left out. */
  dta_skipped_reason?: string | null;
  /** The worst severity that passes; `max_severity`. */
  max_severity_allowed?: string | null;
  /** The worst severity found; `max_severity`. */
  max_severity_found?: string | null;
  /** Pieces of sensitive data found. */
  sensitive_data_found?: number | null;
  /** Pieces of malware found. */
  malware_found?: number | null;
  /** Whether the image runs as root. */
  root_user_found?: boolean | null;
  /** Vulnerabilities found that the policy fails on. */
  blacklisted_cves_found?: string[];
  /** Scripts that failed. */
  custom_checks_failed?: ImageFailedScript[];
};

/** An assurance policy for images, in the form of 2020 consoles; newer ones have more members. Lists can be null. */
export type ImageAssurancePolicy = {
  /** Kind of policy, `image` here. */
  assurance_type?: string | null;
  /** Name of the policy, its id; at most 128 characters. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** User who made it. */
  author?: string | null;
  /** When it last changed, date and time. */
  lastupdate?: string | null;
  /** Whether it cannot be changed. */
  read_only?: boolean | null;
  /** Whether a failure makes an audit event. */
  audit_on_failure?: boolean | null;
  /** Whether a failure breaks a build. */
  fail_cicd?: boolean | null;
  /** Whether images that fail are refused. */
  block_failed?: boolean | null;
  /** Whether severity is checked. */
  cvss_severity_enabled?: boolean | null;
  /** Severity that fails. */
  cvss_severity?: string | null;
  /** Leaves out what has no fix. */
  cvss_severity_exclude_no_fix?: boolean | null;
  /** Whether the score is checked. */
  maximum_score_enabled?: boolean | null;
  /** Greatest score that passes. */
  maximum_score?: number | null;
  /** Leaves out what has no fix. */
  maximum_score_exclude_no_fix?: boolean | null;
  /** Leaves out what has no fix in all controls. */
  control_exclude_no_fix?: boolean | null;
  /** Leaves out what was published lately. */
  ignore_recently_published_vln?: boolean | null;
  /** What counts as lately in days. */
  ignore_recently_published_vln_period?: number | null;
  /** Whether `ignored_risk_resources` is heeded. */
  ignore_risk_resources_enabled?: boolean | null;
  /** Resources to leave out. */
  ignored_risk_resources?: string[];
  /** Whether `cves_black_list` is heeded. */
  cves_black_list_enabled?: boolean | null;
  /** CVEs that fail. */
  cves_black_list?: string[];
  /** Whether `cves_white_list` is heeded. */
  cves_white_list_enabled?: boolean | null;
  /** CVEs that pass. */
  cves_white_list?: string[];
  /** Whether `packages_black_list` is heeded. */
  packages_black_list_enabled?: boolean | null;
  /** Packages that fail. */
  packages_black_list?: AssurancePackage[];
  /** Whether `packages_white_list` is heeded. */
  packages_white_list_enabled?: boolean | null;
  /** Packages that pass. */
  packages_white_list?: AssurancePackage[];
  /** Whether `blacklisted_licenses` is heeded. */
  blacklisted_licenses_enabled?: boolean | null;
  /** Licences that fail. */
  blacklisted_licenses?: string[];
  /** Whether `whitelisted_licenses` is heeded. */
  whitelisted_licenses_enabled?: boolean | null;
  /** Licences that pass. */
  whitelisted_licenses?: string[];
  /** Whether `trusted_base_images` is heeded. */
  trusted_base_images_enabled?: boolean | null;
  /** Base images that pass. */
  trusted_base_images?: TrustedBaseImage[];
  /** Images that pass; in the form of `getAssurancePolicy`. */
  allowed_images?: AssuranceAllowedImage[];
  /** Whether `custom_checks` run. */
  custom_checks_enabled?: boolean | null;
  /** Scripts to run. */
  custom_checks?: AssuranceCheck[];
  /** Whether `scap_files` run. */
  scap_enabled?: boolean | null;
  /** SCAP scripts to run; in the form of `getAssurancePolicy`. */
  scap_files?: AssuranceScapFile[];
  /** Whether images that run as root fail. */
  only_none_root_users?: boolean | null;
  /** Whether sensitive data fails. */
  scan_sensitive_data?: boolean | null;
  /** Whether malware fails. */
  disallow_malware?: boolean | null;
  /** Whether the image must start with a MicroEnforcer. */
  force_microenforcer?: boolean | null;
  /** Whether a partial scan fails. */
  partial_results_image_fail?: boolean | null;
  /** Whether the Docker benchmark runs. */
  docker_cis_enabled?: boolean | null;
  /** Whether the Kubernetes benchmark runs. */
  kube_cis_enabled?: boolean | null;
  /** Whether the Linux benchmark runs. */
  linux_cis_enabled?: boolean | null;
  /** Whether the OpenShift benchmark runs. */
  openshift_hardening_enabled?: boolean | null;
  /** Whether excessive permissions fail; for functions. */
  enforce_excessive_permissions?: boolean | null;
  /** Whether changed functions fail; for functions. */
  function_integrity_enabled?: boolean | null;
  /** What the policy applies to. */
  scope?: ImageAssurancePolicyScope | null;
  /** Registries it applies to; in the form of `getAssurancePolicy`. */
  registries?: string[];
  /** Labels it applies to; in the form of `getAssurancePolicy`. */
  labels?: string[];
  /** Images it applies to; in the form of `getAssurancePolicy`. */
  images?: string[];
};

/** An assurance policy for images, in the form of 2020 consoles; newer ones have more members. Lists can be null. */
export type ImageAssurancePolicyInput = {
  /** Kind of policy, `image` here. */
  assurance_type?: string;
  /** Name of the policy, its id; at most 128 characters. */
  name: string;
  /** Free text. */
  description?: string;
  /** User who made it. */
  author?: string;
  /** When it last changed, date and time. */
  lastupdate?: string;
  /** Whether it cannot be changed. */
  read_only?: boolean;
  /** Whether a failure makes an audit event. */
  audit_on_failure?: boolean;
  /** Whether a failure breaks a build. */
  fail_cicd?: boolean;
  /** Whether images that fail are refused. */
  block_failed?: boolean;
  /** Whether severity is checked. */
  cvss_severity_enabled?: boolean;
  /** Severity that fails. */
  cvss_severity?: string;
  /** Leaves out what has no fix. */
  cvss_severity_exclude_no_fix?: boolean;
  /** Whether the score is checked. */
  maximum_score_enabled?: boolean;
  /** Greatest score that passes. */
  maximum_score?: number;
  /** Leaves out what has no fix. */
  maximum_score_exclude_no_fix?: boolean;
  /** Leaves out what has no fix in all controls. */
  control_exclude_no_fix?: boolean;
  /** Leaves out what was published lately. */
  ignore_recently_published_vln?: boolean;
  /** What counts as lately in days. */
  ignore_recently_published_vln_period?: number;
  /** Whether `ignored_risk_resources` is heeded. */
  ignore_risk_resources_enabled?: boolean;
  /** Resources to leave out. */
  ignored_risk_resources?: readonly string[] | null;
  /** Whether `cves_black_list` is heeded. */
  cves_black_list_enabled?: boolean;
  /** CVEs that fail. */
  cves_black_list?: readonly string[] | null;
  /** Whether `cves_white_list` is heeded. */
  cves_white_list_enabled?: boolean;
  /** CVEs that pass. */
  cves_white_list?: readonly string[] | null;
  /** Whether `packages_black_list` is heeded. */
  packages_black_list_enabled?: boolean;
  /** Packages that fail. */
  packages_black_list?: readonly AssurancePackageInput[] | null;
  /** Whether `packages_white_list` is heeded. */
  packages_white_list_enabled?: boolean;
  /** Packages that pass. */
  packages_white_list?: readonly AssurancePackageInput[] | null;
  /** Whether `blacklisted_licenses` is heeded. */
  blacklisted_licenses_enabled?: boolean;
  /** Licences that fail. */
  blacklisted_licenses?: readonly string[] | null;
  /** Whether `whitelisted_licenses` is heeded. */
  whitelisted_licenses_enabled?: boolean;
  /** Licences that pass. */
  whitelisted_licenses?: readonly string[] | null;
  /** Whether `trusted_base_images` is heeded. */
  trusted_base_images_enabled?: boolean;
  /** Base images that pass. */
  trusted_base_images?: readonly TrustedBaseImageInput[] | null;
  /** Images that pass; in the form of `getAssurancePolicy`. */
  allowed_images?: readonly AssuranceAllowedImageInput[] | null;
  /** Whether `custom_checks` run. */
  custom_checks_enabled?: boolean;
  /** Scripts to run. */
  custom_checks?: readonly AssuranceCheckInput[] | null;
  /** Whether `scap_files` run. */
  scap_enabled?: boolean;
  /** SCAP scripts to run; in the form of `getAssurancePolicy`. */
  scap_files?: readonly AssuranceScapFileInput[] | null;
  /** Whether images that run as root fail. */
  only_none_root_users?: boolean;
  /** Whether sensitive data fails. */
  scan_sensitive_data?: boolean;
  /** Whether malware fails. */
  disallow_malware?: boolean;
  /** Whether the image must start with a MicroEnforcer. */
  force_microenforcer?: boolean;
  /** Whether a partial scan fails. */
  partial_results_image_fail?: boolean;
  /** Whether the Docker benchmark runs. */
  docker_cis_enabled?: boolean;
  /** Whether the Kubernetes benchmark runs. */
  kube_cis_enabled?: boolean;
  /** Whether the Linux benchmark runs. */
  linux_cis_enabled?: boolean;
  /** Whether the OpenShift benchmark runs. */
  openshift_hardening_enabled?: boolean;
  /** Whether excessive permissions fail; for functions. */
  enforce_excessive_permissions?: boolean;
  /** Whether changed functions fail; for functions. */
  function_integrity_enabled?: boolean;
  /** What the policy applies to. */
  scope?: ImageAssurancePolicyScopeInput;
  /** Registries it applies to; in the form of `getAssurancePolicy`. */
  registries?: readonly string[] | null;
  /** Labels it applies to; in the form of `getAssurancePolicy`. */
  labels?: readonly string[] | null;
  /** Images it applies to; in the form of `getAssurancePolicy`. */
  images?: readonly string[] | null;
};

/** A page of policies. */
export type ImageAssurancePolicyPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The policies; null or empty past the end. */
  result: ImageAssurancePolicy[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** What a policy applies to. */
export type ImageAssurancePolicyScope = {
  /** How the variables combine, such as `v1 || v2`. */
  expression?: string | null;
  /** The variables of the expression. */
  variables?: ImageAssurancePolicyScopeVariable[];
};

/** What a policy applies to. */
export type ImageAssurancePolicyScopeInput = {
  /** How the variables combine, such as `v1 || v2`. */
  expression?: string;
  /** The variables of the expression. */
  variables?: readonly ImageAssurancePolicyScopeVariableInput[] | null;
};

/** One variable of a scope. */
export type ImageAssurancePolicyScopeVariable = {
  /** What is compared, such as `image.name`. */
  attribute?: string | null;
  /** What with, `*` for anything. */
  value?: string | null;
};

/** One variable of a scope. */
export type ImageAssurancePolicyScopeVariableInput = {
  /** What is compared, such as `image.name`. */
  attribute?: string;
  /** What with, `*` for anything. */
  value?: string;
};

/** Verdict of the assurance policies on an image. */
export type ImageAssuranceResults = {
  /** Whether they refuse it. */
  disallowed?: boolean | null;
  /** The single checks. */
  checks_performed?: ImageAssuranceCheck[];
};

/** A script of a policy that failed on an image. */
export type ImageFailedScript = {
  /** Name of the script. */
  script_name?: string | null;
  /** Kind of the script. */
  script_type?: string | null;
  /** What it ended with. */
  exit_code?: number | null;
  /** What it printed. */
  output?: string | null;
};

/** An image to register. */
export type ImageForRegister = {
  /** Name of the registry, case-sensitive. */
  registry: string;
  /** Repository without registry and tag. */
  repository: string;
  /** Tag of the image. */
  tag: string;
  /** Digest of the image, `sha256:` and 64 hex digits. */
  digest?: string;
  /** Where the image comes from; its words are not in the Terraform provider of 2026 (read in 2026). */
  source?: string;
};

/** An image to scan again. */
export type ImageForRescan = {
  /** Name of the registry, case-sensitive. */
  registry: string;
  /** Repository without registry and tag. */
  repository: string;
  /** Tag of the image. */
  tag: string;
  /** Repository and tag with a colon between; some clients send it as well. */
  name?: string;
};

/** One step of the build. */
export type ImageHistoryEntry = {
  /** Id of the step. */
  id?: string | null;
  /** Bytes it added. */
  size?: number | null;
  /** Comment of the step. */
  comment?: string | null;
  /** When it ran, date and time. */
  created?: string | null;
  /** Command of the step. */
  created_by?: string | null;
};

/** A layer of an image with the findings in it. */
export type ImageLayer = {
  /** Id of the layer; the same id can come more than once. */
  id?: string | null;
  /** Place in the order of layers. */
  position?: number | null;
  /** Comment of the layer. */
  comment?: string | null;
  /** When it was made. A number here where other dates are texts. */
  created?: UnixSeconds | null;
  /** Command that made it. */
  created_by?: string | null;
  /** Size in bytes. */
  size?: number | null;
  /** Whether it comes from the base image. */
  is_base_layer?: boolean | null;
  /** All vulnerabilities. */
  vulns_found?: number | null;
  /** Critical vulnerabilities. */
  crit_vulns?: number | null;
  /** High vulnerabilities. */
  high_vulns?: number | null;
  /** Medium vulnerabilities. */
  med_vulns?: number | null;
  /** Low vulnerabilities. */
  low_vulns?: number | null;
  /** Negligible vulnerabilities. */
  neg_vulns?: number | null;
  /** Pieces of sensitive data found. */
  sensitive_data?: number | null;
};

/** A page of layers. */
export type ImageLayerPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The layers; null or empty past the end. */
  result: ImageLayer[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** A piece of malware in an image. */
export type ImageMalware = {
  /** Name of the malware. */
  malware?: string | null;
  /** Hash of the file. */
  hash?: string | null;
  /** Path in the image. */
  path?: string | null;
  /** All paths it was found at. */
  paths?: string[];
  /** Whether someone accepted the risk. */
  acknowledged?: boolean | null;
  /** When it was accepted, date and time. */
  acknowledge_date?: string | null;
  /** Where that holds. */
  acknowledge_scope?: string | null;
  /** Days until it no longer holds. */
  acknowledge_expiration_days?: number | null;
  /** When that term was set, date and time. */
  acknowledge_expiration_configured_at?: string | null;
  /** User who set it. */
  acknowledge_expiration_configured_by?: string | null;
};

/** A page of malware. */
export type ImageMalwarePage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** What was found; null or empty past the end. */
  result: ImageMalware[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** What the image says about itself. */
export type ImageMetadata = {
  /** Id of the image in the container engine. */
  docker_id?: string | null;
  /** Id of the parent image. */
  parent?: string | null;
  /** Digests in the repository. */
  repo_digests?: string[];
  /** Comment made when it was built. */
  comment?: string | null;
  /** When it was built, date and time. */
  created?: string | null;
  /** Version of Docker that built it. */
  docker_version?: string | null;
  /** Author named in the image. */
  author?: string | null;
  /** Processor architecture. */
  architecture?: string | null;
  /** Operating system. */
  os?: string | null;
  /** Version of that system. */
  os_version?: string | null;
  /** Size in bytes. */
  size?: number | null;
  /** Virtual size in bytes. */
  virtual_size?: number | null;
  /** User that its process runs as. */
  default_user?: string | null;
  /** Environment, `NAME=value` each. It can hold secrets. */
  env?: string[];
  /** Labels of the image itself. */
  docker_labels?: string[];
  /** Kind of image. */
  image_type?: string | null;
};

/** A page of images. */
export type ImagePage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The images; null or empty past the end. */
  result: Image[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** An image that someone allowed or blocked by hand. */
export type ImagePermission = {
  /** Repository and tag. */
  image_name: string;
  /** Name of the registry. */
  registry: string;
  /** User who did it. */
  author?: string | null;
  /** When, unix seconds. */
  lastupdated?: UnixSeconds | null;
  /** Whether it is allowed. */
  whitelisted?: boolean | null;
  /** Whether it is blocked. */
  blacklisted?: boolean | null;
  /** Whether it is refused. */
  disallowed?: boolean | null;
  /** Why. */
  comment?: string | null;
  /** The reason in a form of its own; its members are not in aqua-sdk-go of 2020 (read in 2026). */
  reason?: Record<string, unknown> | null;
  /** Whether that is still to take effect. */
  pending?: boolean | null;
};

/** Images that someone allowed or blocked by hand. */
export type ImagePermissions = {
  /** Allowed images. */
  whitelisted_images?: ImagePermission[];
  /** Blocked images. */
  blacklisted_images?: ImagePermission[];
};

/** A policy that the image fails. */
export type ImagePolicyFailure = {
  /** Id of the policy. */
  policy_id?: number | null;
  /** Name of the policy. */
  policy_name?: string | null;
  /** Whether the failure refuses the image. */
  blocking?: boolean | null;
  /** Controls that failed. */
  controls?: string[];
};

/** One image, by name. */
export type ImageRef = {
  /** Name of the registry, case-sensitive. */
  registry: string;
  /** Repository without registry and tag. */
  repository: string;
  /** Tag of the image. */
  tag: string;
};

/** One scan of an image. */
export type ImageScanHistoryEntry = {
  /** When it was scanned, date and time. */
  date?: string | null;
  /** Why the scan failed. */
  error?: string | null;
  /** Digest of the image then. */
  digest?: string | null;
  /** Id of the image in the container engine. */
  docker_id?: string | null;
  /** When that image was built, date and time. */
  image_creation_date?: string | null;
  /** Whether the image was pulled for it. */
  image_pulled?: boolean | null;
  /** Whether it looked for sensitive data. */
  sensitive_data_scanned?: boolean | null;
  /** Whether it looked into executables. */
  executables_scanned?: boolean | null;
  /** Whether it looked for malware. */
  malware_scanned?: boolean | null;
  /** Critical vulnerabilities. */
  crit_vulns?: number | null;
  /** High vulnerabilities. */
  high_vulns?: number | null;
  /** Medium vulnerabilities. */
  med_vulns?: number | null;
  /** Low vulnerabilities. */
  low_vulns?: number | null;
  /** Negligible vulnerabilities. */
  neg_vulns?: number | null;
  /** Pieces of sensitive data found. */
  sensitive_data?: number | null;
  /** Pieces of malware found. */
  malware?: number | null;
  /** Whether the image was refused. */
  disallowed?: boolean | null;
  /** Whether only a part could be scanned. */
  partial_results?: boolean | null;
};

/** A page of past scans. */
export type ImageScanHistoryPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The scans; null or empty past the end. */
  result: ImageScanHistoryEntry[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** What the console says when it has taken a scan. */
export type ImageScanStart = {
  /** `Sent To Scan` on the consoles that answer with a body. */
  status?: string | null;
};

/** How far the scan of an image is. */
export type ImageScanStatus = {
  /**
   * `Pending` is queued, `In Progress` runs, `Scanned` and `Fail` are final. Consoles differ in spelling and case
   * (`Failed` and `Sent To Scan` occur), so compare without case.
   */
  status: 'Pending' | 'In Progress' | 'Scanned' | 'Fail' | (string & {});
};

/** A piece of sensitive data in an image. */
export type ImageSensitiveData = {
  /** What it is, such as a private key. */
  type?: string | null;
  /** Path in the image. */
  path?: string | null;
  /** Name of the file. */
  filename?: string | null;
  /** Hash of the file. */
  hash?: string | null;
  /** Whether someone accepted the risk. */
  acknowledged?: boolean | null;
  /** When it was accepted, date and time. */
  acknowledge_date?: string | null;
  /** Where that holds. */
  acknowledge_scope?: string | null;
};

/** A page of sensitive data. */
export type ImageSensitiveDataPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** What was found; null or empty past the end. */
  result: ImageSensitiveData[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** A cluster or a node. */
export type Infrastructure = {
  /** Id of the cluster or node. */
  id: number;
  /** Cluster of the node. */
  cluster_id?: number | null;
  /** Id of the node as a host; the `id` of the host operations. */
  node_id?: string | null;
  /** Name. */
  name: string;
  /** Kind: a cluster or a node. */
  type: string;
  /** Whether it has an enforcer. */
  is_enforced?: boolean | null;
  /** When the console first saw it, RFC 3339. */
  created_date?: string | null;
  /** Findings of a node. */
  security_issues?: InfrastructureSecurityIssues | null;
  /** Findings of a cluster. */
  cluster_vulnerabilities?: ClusterVulnerabilities | null;
  /** What Kubernetes tells of a cluster: roles, server, components. */
  data?: ClusterData | null;
};

/** The filters of the list as the console understood them, as BryanKMorrow/aqua-sdk-go (2020) reads them. */
export type InfrastructureQuery = {
  /** Whether rows hold ids only. */
  identifiers_only?: boolean | null;
  /** The filter `type`. */
  type?: string | null;
  /** The filter `enforced`, a string here. */
  enforced?: string | null;
};

/** Findings of a node, counted. */
export type InfrastructureSecurityIssues = {
  /** Critical vulnerabilities. */
  crit_vulns?: number | null;
  /** High vulnerabilities. */
  high_vulns?: number | null;
  /** Medium vulnerabilities. */
  med_vulns?: number | null;
  /** Low vulnerabilities. */
  low_vulns?: number | null;
  /** Negligible vulnerabilities. */
  neg_vulns?: number | null;
  /** Malware. */
  malware?: number | null;
  /** Last scan, unix seconds. */
  last_vuln_scan?: number | null;
};

/** Which ways of single sign-on are on. */
export type IntegrationsState = {
  /** OAuth 2.0. */
  OIDCSettings: boolean;
  /** OpenID Connect. */
  OpenIdSettings: boolean;
  /** SAML. */
  SAMLSettings: boolean;
};

/** A branch of a code repository. */
export type InventoryCodeRepository = {
  /** Organisation and repository. */
  name: string;
  /** The branch. */
  code_repo_branch?: string | null;
};

/** A number of assets. */
export type InventoryCount = {
  /** The number. */
  count: number;
};

/** An image of the inventory. Only members that are seen in use are listed; consoles differ in them. */
export type InventoryImage = {
  /** Id of the image; what `deleteImagesByUid` takes. */
  image_uid?: number | null;
  /** Image; with the tag on some consoles. */
  name?: string | null;
  /** Registry as Aqua names it. */
  registry?: string | null;
  /** Repository. */
  repository?: string | null;
  /** Tag. */
  tag?: string | null;
  /** Digest; `image_digest` on some consoles. */
  digest?: string | null;
  /** Digest; `digest` on some consoles. */
  image_digest?: string | null;
};

/** A virtual machine. Only members that are seen in use are listed. */
export type InventoryVm = {
  /** Id of the machine; which of the two types it has is not in aquasec-lib of 2026 (read in 2026). */
  id: string | number;
  /** Name. */
  name?: string | null;
  /** Cloud, for example `AWS`; case differs. */
  cloud_provider?: string | null;
  /** Region of the cloud. */
  region?: string | null;
  /** Operating system. */
  os?: string | null;
  /** Worst finding: critical, high, medium or low. */
  highest_risk?: string | null;
  /** What watches it, for example `vm_enforcer`, `host_enforcer`, `aqua_enforcer` or `agent`. */
  covered_by?: string[];
  /** Whether it complies with its policies. */
  compliant?: boolean | null;
};

/** A node that kube-hunter found. */
export type KubeHunterNode = {
  /** Kind of node. */
  type?: string | null;
  /** Where. */
  location?: string | null;
};

/** The result of a kube-hunter scan. */
export type KubeHunterScan = {
  /** Checks passed. */
  ok?: number | null;
  /** Low findings. */
  low?: number | null;
  /** Medium findings. */
  medium?: number | null;
  /** High findings. */
  high?: number | null;
  /** Address of the knowledge base. */
  kburl?: string | null;
  /** Nodes found. */
  nodes?: KubeHunterNode[];
  /** Services found. */
  services?: KubeHunterService[];
  /** Findings. */
  vulnerabilities?: KubeHunterVulnerability[];
  /** Findings per check. */
  hunter_statistics?: KubeHunterStatistic[];
};

/** A service that kube-hunter found. */
export type KubeHunterService = {
  /** Kind of service. */
  type?: string | null;
  /** Name of the service. */
  service?: string | null;
  /** Where. */
  location?: string | null;
};

/** What one check of kube-hunter found. */
export type KubeHunterStatistic = {
  /** Name of the check. */
  name?: string | null;
  /** Words about it. */
  description?: string | null;
  /** Number of findings. */
  vulnerabilities?: number | null;
};

/** A finding of kube-hunter. */
export type KubeHunterVulnerability = {
  /** Id of the weakness. */
  vid?: string | null;
  /** Name of the weakness. */
  vulnerability?: string | null;
  /** Severity. */
  severity?: string | null;
  /** Category. */
  category?: string | null;
  /** Words about it. */
  description?: string | null;
  /** What was found. */
  evidence?: string | null;
  /** Where. */
  location?: string | null;
  /** Check that found it. */
  hunter?: string | null;
  /** Address of more about it. */
  url?: string | null;
};

/** A label of the console (an Aqua label, not a label of an image or of Kubernetes). */
export type Label = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** When it was made, as the console writes it. */
  created?: string | null;
  /** User who made it. */
  author?: string | null;
};

export type LabelForWrite = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string;
};

/** The labels of the console. */
export type LabelList = {
  /** The labels. */
  result: Label[];
};

/** How users sign in through LDAP. */
export type LdapSettings = {
  /** Whether LDAP is on. */
  enable?: boolean | null;
  /** Kind of the directory. */
  type?: string | null;
  /** Host of the directory. */
  domain?: string | null;
  /** Port, as text. */
  port?: string | null;
  /** Whether the connection is encrypted. */
  ssl?: boolean | null;
  /** Whether the directory's certificate is checked. */
  verify_cert?: boolean | null;
  /** Certificate authority to trust. */
  cacert?: string | null;
  /** User that searches. */
  user?: string | null;
  /** Its password. A secret. */
  password?: string | null;
  /** Where the search begins. */
  base_dn?: string | null;
  /** Class of users. */
  object_class?: string | null;
  /** Attribute with the user's login. */
  account_attr_name?: string | null;
  /** Attribute with the user's display name. */
  displayname_attr_name?: string | null;
  /** Attribute with the distinguished name. */
  dn_attr_name?: string | null;
  /** Class of groups. */
  group_object_class?: string | null;
  /** Attribute with the group's name. */
  group_name_attr_name?: string | null;
  /** Attribute with the user's groups. */
  group_attr_name?: string | null;
  /** Attribute with the group's members. */
  user_member_attr_name?: string | null;
  /** Groups of the directory by role of the console. */
  role_mapping?: Record<string, string[]> | null;
};

/** How users sign in through LDAP. */
export type LdapSettingsInput = {
  /** Whether LDAP is on. */
  enable?: boolean;
  /** Kind of the directory. */
  type?: string;
  /** Host of the directory. */
  domain?: string;
  /** Port, as text. */
  port?: string;
  /** Whether the connection is encrypted. */
  ssl?: boolean;
  /** Whether the directory's certificate is checked. */
  verify_cert?: boolean;
  /** Certificate authority to trust. */
  cacert?: string;
  /** User that searches. */
  user?: string;
  /** Its password. A secret. */
  password?: string;
  /** Where the search begins. */
  base_dn?: string;
  /** Class of users. */
  object_class?: string;
  /** Attribute with the user's login. */
  account_attr_name?: string;
  /** Attribute with the user's display name. */
  displayname_attr_name?: string;
  /** Attribute with the distinguished name. */
  dn_attr_name?: string;
  /** Class of groups. */
  group_object_class?: string;
  /** Attribute with the group's name. */
  group_name_attr_name?: string;
  /** Attribute with the user's groups. */
  group_attr_name?: string;
  /** Attribute with the group's members. */
  user_member_attr_name?: string;
  /** Groups of the directory by role of the console. */
  role_mapping?: Record<string, readonly string[]> | null;
};

/**
 * The licence of a console, as one answer of 2023 has it (atav928/aquasec-api). -1 stands for "unlimited" in the numbers of
 * `Licenses`, and presumably here. Consoles differ in the kinds of things that they count.
 */
export type License = {
  /** Kind of licence, for example `Standard`. */
  type: string;
  /** Who has the licence. */
  organization?: string | null;
  /** Id of the account; empty in what was seen. */
  account_id?: string | null;
  /** Name of the licence: address, organization, date and kind. */
  client_name?: string | null;
  /** A name; empty in what was seen. */
  name?: string | null;
  /** Address of the person who has it. */
  email?: string | null;
  /** Plan, for example `Advanced`. */
  level?: string | null;
  /** A tier; empty in what was seen. */
  tier?: string | null;
  /** When it begins, unix seconds. */
  license_issue_date?: UnixSeconds | null;
  /** When it ends, unix seconds. */
  license_exp_date?: UnixSeconds | null;
  /** Whether it is approved. */
  approved?: boolean | null;
  /** Whether it is not for production. */
  non_prod?: boolean | null;
  /** Whether limits are enforced. */
  strict?: boolean | null;
  /** A token; empty in what was seen. */
  external_token?: string | null;
  /** Enforcers. */
  num_agents?: number | null;
  /** Micro enforcers. */
  num_microenforcers?: number | null;
  /** Enforcers of hosts. */
  num_hostenforcers?: number | null;
  /** Images. */
  num_images?: number | null;
  /** Functions. */
  num_functions?: number | null;
  /** Functions with advanced protection. */
  num_advanced_functions?: number | null;
  /** Applications of a platform service. */
  num_pas?: number | null;
  /** Code repositories. */
  num_code_repositories?: number | null;
  /** Protected Kubernetes nodes. */
  num_protected_kube_nodes?: number | null;
  /** Whether virtual patches are included. */
  vpatch?: boolean | null;
  /** How much virtual patches cover; the unit is not in aquasec-api of 2023 (read in 2026). */
  vpatch_coverage?: number | null;
  /** Whether advanced malware protection is included. */
  malware_protection?: boolean | null;
  /** Enforcers that run. */
  agents_running?: number | null;
  /** Images that are scanned. */
  images_scanned?: number | null;
  /** State of each kind of resource by its name, for example `VM Enforcers`; `valid` in what was seen. */
  resource_status?: Record<string, string> | null;
};

/** Numbers of licences. */
export type LicenseDetails = {
  /** Active licences. */
  num_active?: number | null;
};

/** What may be used. -1 stands for "unlimited". */
export type LicenseLimits = {
  /** Image repositories. */
  num_repositories?: number | null;
  /** Enforcers. */
  num_enforcers?: number | null;
  /** Micro enforcers. */
  num_microenforcers?: number | null;
  /** Enforcers of virtual machines. */
  num_vm_enforcers?: number | null;
  /** Functions. */
  num_functions?: number | null;
  /** Code repositories. */
  num_code_repositories?: number | null;
  /** Functions with advanced protection. */
  num_advanced_functions?: number | null;
  /** Protected Kubernetes nodes. */
  num_protected_kube_nodes?: number | null;
  /** Whether virtual patches are included. */
  vshield?: boolean | null;
  /** Whether advanced malware protection is included. */
  malware_protection?: boolean | null;
  /** Repositories for dynamic threat analysis; on some tenants. */
  dta_repos?: number | null;
};

/** Limits by kind of licence. */
export type LicenseResources = {
  /** Limits of the active licences for production. */
  active_production?: LicenseLimits | null;
};

/** The licences of a tenant, added up. */
export type Licenses = {
  /** Numbers of licences. */
  details?: LicenseDetails | null;
  /** Limits by kind of licence. */
  resources: LicenseResources;
};

/** A service that audit events are sent to. Which members it has depends on the service. */
export type LogService = {
  /** Name of the service. */
  name?: string | null;
  /** Display name. */
  displayname?: string | null;
  /** Whether events are sent. */
  enable?: boolean | null;
  /** Filter of the events. */
  audit_filter?: string | null;
  /** Not in the Terraform provider of 2026 (read in 2026). */
  audit?: string | null;
  /** Address of the service. */
  url?: string | null;
  /** Network protocol. */
  network?: string | null;
  /** User name. */
  user?: string | null;
  /** Password. A secret. */
  password?: string | null;
  /** Token. A secret. */
  token?: string | null;
  /** How to sign in to the service. */
  authentication_option?: string | null;
  /** Whether its certificate is checked. */
  verify_cert?: boolean | null;
  /** Certificate authority to trust. */
  ca_cert?: string | null;
  /** Whether members of an event are sorted; Syslog. */
  enable_alphanumeric_sorting?: boolean | null;
  /** Index; Splunk. */
  index?: string | null;
  /** Source; always `aquasec`. */
  source?: string | null;
  /** Source type; Splunk. */
  sourcetype?: string | null;
  /** Workspace; OMS. */
  workspace?: string | null;
  /** Region; CloudWatch. */
  region?: string | null;
  /** Log group; CloudWatch. */
  loggroup?: string | null;
  /** Role to assume; CloudWatch. */
  role_arn?: string | null;
  /** External id of the role's trust; CloudWatch. */
  external_id?: string | null;
  /** Id of the access key; CloudWatch. */
  keyid?: string | null;
  /** Key. A secret. */
  key?: string | null;
  /** Project; Stackdriver. */
  projectid?: string | null;
  /** Name of the log; Stackdriver. */
  logname?: string | null;
  /** Service account key as JSON text; Stackdriver. A secret. */
  credentials_json?: string | null;
  /** The cloud; AzureLogAnalytics. */
  cloud?: 'public' | 'government' | 'china' | null | (string & {});
  /** Collection rule; AzureLogAnalytics. */
  rule?: string | null;
  /** Stream; AzureLogAnalytics. */
  stream_name?: string | null;
  /** Tenant; AzureLogAnalytics. */
  tenant_id?: string | null;
  /** Application; AzureLogAnalytics. */
  client_id?: string | null;
  /** Secret of the application; AzureLogAnalytics. A secret. */
  client_secret?: string | null;
  /** Whether the console marks it as new. */
  hasnewlabel?: boolean | null;
  /** Address of its documentation. */
  learnmore?: string | null;
  /** Small picture. */
  logo?: string | null;
  /** Large picture. */
  logofull?: string | null;
};

/** A log service as it is set up. Which members it needs depends on the service. */
export type LogServiceForUpdate = {
  /** Name of the service; the one of the path. */
  name?: string;
  /** Whether events are sent. */
  enable?: boolean;
  /** Filter of the events. */
  audit_filter?: string;
  /** Address of the service. */
  url?: string;
  /** Network protocol. */
  network?: string;
  /** User name. */
  user?: string;
  /** Password. */
  password?: string;
  /** Token. */
  token?: string;
  /** How to sign in to the service. */
  authentication_option?: string;
  /** Whether its certificate is checked. */
  verify_cert?: boolean;
  /** Certificate authority to trust. */
  ca_cert?: string;
  /** Whether members of an event are sorted; Syslog. */
  enable_alphanumeric_sorting?: boolean;
  /** Index; Splunk. */
  index?: string;
  /** Source type; Splunk. */
  sourcetype?: string;
  /** Workspace; OMS. */
  workspace?: string;
  /** Region; CloudWatch. */
  region?: string;
  /** Log group; CloudWatch. */
  loggroup?: string;
  /** Role to assume; CloudWatch. */
  role_arn?: string;
  /** External id of the role's trust; CloudWatch. */
  external_id?: string;
  /** Id of the access key; CloudWatch. */
  keyid?: string;
  /** Key. */
  key?: string;
  /** Project; Stackdriver. */
  projectid?: string;
  /** Name of the log; Stackdriver. */
  logname?: string;
  /** Service account key as JSON text; Stackdriver. */
  credentials_json?: string;
  /** The cloud; AzureLogAnalytics. */
  cloud?: 'public' | 'government' | 'china';
  /** Collection rule; AzureLogAnalytics. */
  rule?: string;
  /** Stream; AzureLogAnalytics. */
  stream_name?: string;
  /** Tenant; AzureLogAnalytics. */
  tenant_id?: string;
  /** Application; AzureLogAnalytics. */
  client_id?: string;
  /** Secret of the application; AzureLogAnalytics. */
  client_secret?: string;
};

/** A system that reads the console's metrics. */
export type MonitoringSystem = {
  /** Id; newer consoles. */
  id?: string | null;
  /** Name, for example `Prometheus`. */
  name: string;
  /** Whether it is on. */
  enabled?: boolean | null;
  /** Minutes between two looks. */
  interval?: number | null;
  /** Kind, for example `prometheus`. */
  type?: string | null;
  /** Token that the system shows. A secret. */
  token?: string | null;
};

/** A namespace. */
export type NamespaceName = {
  /** Name of the namespace. */
  name: string;
};

/** A place that the console sends notifications to. */
export type NotificationOutput = {
  /** Id of the output. */
  id: number;
  /** Name, by which response policies address it together with the type. */
  name?: string | null;
  /** Kind of the place. */
  type?: 'slack' | 'jira' | 'email' | 'teams' | 'webhook' | 'splunk' | 'serviceNow' | null | (string & {});
  /** User who made it. */
  author?: string | null;
  /** Last change, unix seconds. */
  last_updated?: number | null;
  /** Texts of the notification, by name. */
  template?: Record<string, string> | null;
  /** Settings that depend on the type. Reads leave passwords out. */
  properties?: Record<string, unknown> | null;
};

/** The outputs by type. A type without outputs may be missing. */
export type NotificationOutputs = {
  /** Outputs to Slack. */
  slack?: NotificationOutput[];
  /** Outputs to Jira. */
  jira?: NotificationOutput[];
  /** Outputs by mail. */
  email?: NotificationOutput[];
  /** Outputs to Microsoft Teams. */
  teams?: NotificationOutput[];
  /** Outputs to a URL. */
  webhook?: NotificationOutput[];
  /** Outputs to Splunk. */
  splunk?: NotificationOutput[];
  /** Outputs to ServiceNow. */
  serviceNow?: NotificationOutput[];
};

/**
 * Settings that depend on the type, from the vendor's examples: `url` for slack, teams and webhook; `url`, `user`,
 * `password`, `instance_name` and `board_name` for serviceNow; `url`, `project_key`, `summary`, `definition_of_done`
 * and `token` or `user` with `password` for jira; `sender`, `recipients` (joined with commas), `port` and `use_mx` or
 * `host`, `user` and `password` for email.
 */
export type NotificationProperties = Record<string, unknown>;

/** How users sign in with tokens of an OAuth 2.0 issuer. */
export type Oauth2Settings = {
  /** Whether OAuth 2.0 is on. */
  enabled?: boolean | null;
  /** Issuer. */
  iss_url?: string | null;
  /** Address of its keys. */
  jwks_url?: string | null;
  /** Claim with the user's login. */
  user_loginid?: string | null;
  /** Claim with the user's groups. */
  user_role?: string | null;
  /** Groups of the issuer by role of the console. */
  role_mapping?: Record<string, string[]> | null;
};

/** How users sign in with tokens of an OAuth 2.0 issuer. */
export type Oauth2SettingsInput = {
  /** Whether OAuth 2.0 is on. */
  enabled?: boolean;
  /** Issuer. */
  iss_url?: string;
  /** Address of its keys. */
  jwks_url?: string;
  /** Claim with the user's login. */
  user_loginid?: string;
  /** Claim with the user's groups. */
  user_role?: string;
  /** Groups of the issuer by role of the console. */
  role_mapping?: Record<string, readonly string[]> | null;
};

/** How users sign in through OpenID Connect. */
export type OpenIdSettings = {
  /** Whether OpenID Connect is on. */
  enabled?: boolean | null;
  /** Name of the provider. */
  provider_name?: string | null;
  /** Address of the provider. */
  idp_url?: string | null;
  /** Address of the console that the provider sends users back to. */
  redirect_url?: string | null;
  /** Id of the console at the provider. */
  client_id?: string | null;
  /** Secret of the console at the provider. A secret. */
  secret?: string | null;
  /** Scopes that are asked for. */
  scopes?: string[];
  /** Claim with the user's login. */
  user?: string | null;
  /** Claim with the user's groups. */
  user_role?: string | null;
  /** Whether roles come from the provider. */
  auth_by_role?: boolean | null;
  /** Groups of the provider by role of the console. */
  role_mapping?: Record<string, string[]> | null;
};

/** How users sign in through OpenID Connect. */
export type OpenIdSettingsInput = {
  /** Whether OpenID Connect is on. */
  enabled?: boolean;
  /** Name of the provider. */
  provider_name?: string;
  /** Address of the provider. */
  idp_url?: string;
  /** Address of the console that the provider sends users back to. */
  redirect_url?: string;
  /** Id of the console at the provider. */
  client_id?: string;
  /** Secret of the console at the provider. A secret. */
  secret?: string;
  /** Scopes that are asked for. */
  scopes?: readonly string[] | null;
  /** Claim with the user's login. */
  user?: string;
  /** Claim with the user's groups. */
  user_role?: string;
  /** Whether roles come from the provider. */
  auth_by_role?: boolean;
  /** Groups of the provider by role of the console. */
  role_mapping?: Record<string, readonly string[]> | null;
};

/** An action that permission sets can allow. */
export type PermissionAction = {
  /** Word that permission sets name, for example `images`; `.read` or `.write` goes behind it. */
  action?: string | null;
  /** Name for people. */
  name?: string | null;
  /** What it covers; may be empty. */
  description?: string | null;
  /** Whether there is a `.write` beside the `.read`. */
  has_write_access?: boolean | null;
  /** Whether the role's application scopes limit it. */
  has_scope?: boolean | null;
};

/** All actions of the console. */
export type PermissionActionCatalogue = {
  /** The actions in groups. */
  groups: PermissionActionGroup[];
  /** Which actions need others. */
  dependencies?: PermissionDependency[];
};

/** Actions that belong together. */
export type PermissionActionGroup = {
  /** Name for people, for example Assets. */
  name?: string | null;
  /** The actions. */
  actions?: PermissionAction[];
};

/** Actions that another action does not work without. */
export type PermissionDependency = {
  /** The action with its ending, for example `settings.read`. */
  name?: string | null;
  /** What it needs: the key is an action with its ending, the value says why. */
  dependent_on?: Record<string, string> | null;
};

/** A named list of actions that a role may do on the console. */
export type PermissionSet = {
  /** Id; not on every console. */
  id?: string | null;
  /** Name, by which it is addressed. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** Allowed actions, for example `images.read`. Without meaning where `is_super` is true. */
  actions?: string[];
  /** User who made it. */
  author?: string | null;
  /** Whether its users may sign in to the console's pages; false leaves the API only. */
  ui_access?: boolean | null;
  /** Whether every action is allowed. */
  is_super?: boolean | null;
  /** Last change, RFC 3339 with microseconds. */
  updated_at?: string | null;
};

export type PermissionSetForWrite = {
  /** Name, by which it is addressed: letters, digits, space and any of `- _ : . @ ! ^`. */
  name: string;
  /** Free text. */
  description?: string;
  /**
   * Allowed actions, each the `action` of `listPermissionActions` with `.read` or `.write` behind it. Without meaning
   * where `is_super` is true. Which actions exist depends on the console's version.
   */
  actions: readonly string[];
  /** Whether its users may sign in to the console's pages; false leaves the API only. */
  ui_access: boolean;
  /** Whether every action is allowed. */
  is_super?: boolean;
};

/** One page of permission sets. */
export type PermissionSetPage = {
  /** Number of all permission sets; 0 or an estimate at times. */
  count?: number | null;
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The permission sets of this page; empty or null behind the last one. */
  result: PermissionSet[];
  /** Rows that may follow; not on every console. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate; not on every console. */
  is_estimated_count?: boolean | null;
  /** Internal flag of the console; not on every console. */
  feature_toggle?: boolean | null;
};

/** Branches that are always scanned. */
export type PinnedBranches = {
  /** Names of the branches. */
  branch_names?: string[];
};

/** An action that platform permission sets can allow. */
export type PlatformPermissionAction = {
  /** Word that permission sets name, for example `cnapp.inventory.read`. */
  name?: string;
  /** Actions that it does not work without; missing when there are none. */
  dependencies?: string[];
};

/** The actions of one module of the platform. */
export type PlatformPermissionModule = {
  /** Name of the module. */
  name?: string;
  /** The actions. */
  actions?: PlatformPermissionAction[];
};

/** All actions of the platform. */
export type PlatformPermissionModules = {
  /** The modules. */
  modules: PlatformPermissionModule[];
};

/** A named list of actions over the modules of the SaaS platform. */
export type PlatformPermissionSet = {
  /** Name, by which it is addressed. */
  name: string;
  /** Free text; missing when empty. */
  description?: string;
  /** Allowed actions, for example `cnapp.inventory.read`. */
  actions?: string[];
};

export type PlatformPermissionSetForWrite = {
  /** Name, by which it is addressed. */
  name: string;
  /** Free text. */
  description?: string;
  /** Allowed actions from `listPlatformPermissionActions`, for example `cnapp.inventory.read`. */
  actions?: readonly string[];
};

/** One page of platform permission sets. */
export type PlatformPermissionSetPage = {
  /** The permission sets. */
  permissions: PlatformPermissionSet[];
  /** Number of the page. */
  page?: number;
  /** Rows in one page. */
  size?: number;
  /** Number of all permission sets. */
  total?: number;
};

/** A scanner that is running. */
export type QueueScanner = {
  /** Host of the scanner, a colon and a number. */
  id: string;
  /** When it last gave a sign of life, RFC 3339 with microseconds. */
  last_heartbeat?: string | null;
  /** `working` scans an image now, `waiting` is idle. */
  status?: 'working' | 'waiting' | null | (string & {});
  /** Registry of the image it scans; empty when idle. */
  scanning_registry?: string | null;
  /** Image it scans; empty when idle. */
  scanning_image?: string | null;
};

/** A page of scanners. */
export type QueueScannerPage = {
  /** Number of all scanners. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The scanners. */
  result: QueueScanner[];
};

/**
 * An image registry that Aqua pulls from. Its name is its id. Consoles send further members, and lists can be null.
 * The password does not come back.
 */
export type Registry = {
  /** Name of the registry, its id; case-sensitive in scan calls. */
  name: string;
  /** Kind of registry, such as `HUB` for Docker Hub and `AWS` for ECR. `API` occurs in reads only. */
  type: 'HUB' | 'V1' | 'V2' | 'V1/V2' | 'ACR' | 'GAR' | 'AWS' | 'GCR' | 'ENGINE' | 'CTRDENGINE' | 'ART' | 'NEXUS' | 'QUAY' | 'DTR' | 'ATOMIC' | 'OPENSHIFT' | 'CF' | 'HARBOR' | 'ICR' | 'PODMAN' | 'API' | (string & {});
  /** Kind that the console found out; its numbers are not in the vendor's article or the Terraform provider of 2026 (read in 2026). */
  detected_type?: number | null;
  /** Kind of registry in other words. */
  registries_type?: string | null;
  /** Free text. */
  description?: string | null;
  /** User who made or last changed it. */
  author?: string | null;
  /** When it last changed, unix seconds. */
  lastupdate?: UnixSeconds | null;
  /** Address of the registry, or its region for `AWS`. */
  url?: string | null;
  /** User that Aqua pulls with. */
  username?: string | null;
  /** Not filled in by consoles; a member of the vendor's own type. */
  password?: string | null;
  /** Client certificate that Aqua pulls with. */
  client_cert?: string | null;
  /** Key of that certificate. Keep it out of logs. */
  client_key?: string | null;
  /**
   * How image names of this registry can begin, such as `gcr.io`. To find the registry of an image reference, compare
   * with these.
   */
  prefixes?: string[];
  /** Prefix for names that have none. */
  default_prefix?: string | null;
  /** Prefixes of images kept in S3. */
  image_s3_prefixes?: string[];
  /** Whether images are pulled on creation and then by schedule. */
  auto_pull?: boolean | null;
  /** Time of day to pull, `HH:MM`. */
  auto_pull_time?: string | null;
  /** Days between pulls. */
  auto_pull_interval?: number | null;
  /** Most repositories to pull in a day. */
  auto_pull_max?: number | null;
  /** Whether images are scanned again when pulled by schedule. */
  auto_pull_rescan?: boolean | null;
  /** Whether a pull runs now. */
  auto_pull_in_progress?: boolean | null;
  /** How far the running pull is. */
  auto_pull_processed_page_number?: number | null;
  /** State of a switch of the pull. */
  auto_pull_latest_xff_enabled?: boolean | null;
  /** When to pull and scan. */
  auto_scan_time?: RegistryAutoScanTime | null;
  /** Whether images that the registry no longer has are removed from Aqua. */
  auto_cleanup?: boolean | null;
  /** Whether images that no longer match are removed. */
  advanced_settings_cleanup?: boolean | null;
  /** Patterns of images to pull always. */
  always_pull_patterns?: string[];
  /** Patterns of repositories to pull. */
  pull_repo_patterns?: string[];
  /** Patterns of images to leave out. */
  pull_repo_patterns_excluded?: string[];
  /** Patterns of tags to pull. */
  pull_tags_pattern?: string[];
  /** Patterns of tags to pull, under the name that older consoles use. */
  pull_tag_patterns?: string[];
  /** Patterns of image tags to pull. */
  pull_image_tag_pattern?: string[];
  /** Most tags to pull from a repository. */
  pull_max_tags?: number | null;
  /**
   * Further condition on what is pulled: `none`, by age or by number. Empty in both registries that a console of 2022
   * listed.
   */
  image_creation_date_condition?: 'none' | 'image_age' | 'image_count' | '' | null | (string & {});
  /** Greatest age of pulled images, such as `5D`; with `image_age`. */
  pull_image_age?: string | null;
  /** Most images to pull from a repository; with `image_count`. */
  pull_image_count?: number | null;
  /** Longest time for a scan in minutes. */
  registry_scan_timeout?: number | null;
  /** Which scanners may scan it: `any`, or the `specific` ones of a group. */
  scanner_type?: 'any' | 'specific' | null | (string & {});
  /** Group of scanners; with `specific`. */
  scanner_group_name?: string | null;
  /** Scanners that may scan it. */
  scanner_name?: string[];
  /** Scanners that the last write added. */
  scanner_name_added?: string[];
  /** Scanners that the last write removed. */
  scanner_name_removed?: string[];
  /** Scanners it had before. The name is misspelt on the wire. */
  existsing_scanners?: string[];
  /** Where events of the registry go. */
  webhook?: RegistryWebhook | null;
  /** Settings that belong to the kind of registry. */
  options?: RegistryOption[];
  /** Cloud resources it belongs to. */
  cloud_resources?: string[];
  /** Cloud resource it belongs to; some consoles. */
  cloud_resource?: string | null;
  /** Processor architecture to pull. */
  architecture?: string | null;
  /** Whether that is the console's default. */
  is_architecture_system_default?: boolean | null;
  /** Permission on the registry. */
  permission?: string | null;
  /** Whether the console reaches it. */
  is_registry_connected?: boolean | null;
  /** Why it does not. */
  error_msg?: string | null;
  /** Whether it was saved though the connection test failed. */
  force_save?: boolean | null;
  /** State of a switch inside the console. */
  force_ootb?: boolean | null;
  /** State of a switch for Nexus registries. */
  nexus_mtts_ff_enabled?: boolean | null;
};

/** When images are pulled and scanned. */
export type RegistryAutoScanTime = {
  /** Day of the pull. */
  auto_pull_day?: number | null;
  /** Number of units between two pulls. */
  iteration?: number | null;
  /** The unit. */
  iteration_type?: 'day' | 'week' | 'month' | 'year' | null | (string & {});
  /** Time, such as `2031-07-09T08:45:00Z`. */
  time?: string | null;
  /** Days of the week, such as `Monday`. */
  week_days?: string[];
};

/** When to pull and scan. */
export type RegistryAutoScanTimeForSave = {
  /** Day of the pull. */
  auto_pull_day?: number;
  /** Number of units between two pulls. */
  iteration?: number;
  /** The unit. */
  iteration_type?: 'day' | 'week' | 'month' | 'year';
  /** Time, such as `2031-07-09T08:45:00Z`. */
  time?: string;
  /** Days of the week, such as `Monday`. */
  week_days?: readonly string[];
};

/**
 * A registry as it is written, whole. Members that only the console sets are not part of it, so leave them out when
 * you write back what you read.
 */
export type RegistryForSave = {
  /** Name of the registry, its id. The vendor advises letters and digits only. */
  name: string;
  /**
   * Kind of registry. Known are HUB (Docker Hub), V1, V2, V1/V2, ACR, GAR, AWS (ECR), GCR, ENGINE, CTRDENGINE, ART,
   * NEXUS, QUAY, DTR, ATOMIC, OPENSHIFT, CF, HARBOR, ICR and PODMAN; newer consoles may know more.
   */
  type: string;
  /** Free text. */
  description?: string;
  /** User who made or last changed it. */
  author?: string;
  /** Address of the registry, or its region for `AWS`. */
  url?: string;
  /** User that Aqua pulls with. */
  username?: string;
  /** Password of that user. Consoles do not give it back, and an update without it can erase it. */
  password?: string;
  /** Client certificate that Aqua pulls with. */
  client_cert?: string;
  /** Key of that certificate. */
  client_key?: string;
  /** How image names of this registry can begin. */
  prefixes?: readonly string[];
  /** Prefix for names that have none. */
  default_prefix?: string;
  /** Prefixes of images kept in S3. */
  image_s3_prefixes?: readonly string[];
  /** Pulls images on creation and then by schedule. */
  auto_pull?: boolean;
  /** Time of day to pull, `HH:MM`. The usual value is 03:00. */
  auto_pull_time?: string;
  /** Days between pulls. The usual value is 1. */
  auto_pull_interval?: number;
  /** Most repositories to pull in a day. The usual value is 100. */
  auto_pull_max?: number;
  /** Scans images again when pulled by schedule. */
  auto_pull_rescan?: boolean;
  /** A switch of the pull. */
  auto_pull_latest_xff_enabled?: boolean;
  /** When to pull and scan; needed with `auto_pull`, says the vendor's Terraform provider. */
  auto_scan_time?: RegistryAutoScanTimeForSave;
  /** Removes from Aqua what the registry no longer has. */
  auto_cleanup?: boolean;
  /** Removes images that no longer match the criteria. */
  advanced_settings_cleanup?: boolean;
  /** Patterns of images to pull always, such as `:latest`. */
  always_pull_patterns?: readonly string[];
  /** Patterns of repositories to pull. */
  pull_repo_patterns?: readonly string[];
  /** Patterns of images to leave out. */
  pull_repo_patterns_excluded?: readonly string[];
  /** Patterns of tags to pull. */
  pull_tags_pattern?: readonly string[];
  /** Patterns of image tags to pull. */
  pull_image_tag_pattern?: readonly string[];
  /** Most tags to pull from a repository. */
  pull_max_tags?: number;
  /** Further condition on what is pulled: `none` (the usual value), by age or by number. */
  image_creation_date_condition?: 'none' | 'image_age' | 'image_count';
  /** Greatest age of pulled images, such as `5D`; needs `image_age`. */
  pull_image_age?: string;
  /** Most images to pull from a repository; needs `image_count`. */
  pull_image_count?: number;
  /** Longest time for a scan in minutes. */
  registry_scan_timeout?: number;
  /** Which scanners may scan it: `any`, or with `specific` those of `scanner_group_name`. */
  scanner_type?: 'any' | 'specific';
  /** Group of scanners; required with `specific`. */
  scanner_group_name?: string;
  /** Scanners that may scan it. */
  scanner_name?: readonly string[];
  /** Scanners to add. */
  scanner_name_added?: readonly string[];
  /** Scanners to remove. */
  scanner_name_removed?: readonly string[];
  /** Scanners it had before. The name is misspelt on the wire. */
  existsing_scanners?: readonly string[];
  /** Where events of the registry go. */
  webhook?: RegistryWebhookForSave;
  /** Settings that belong to the kind of registry, such as `ARNRole`, `sts:ExternalId` and `TestImagePull` for `AWS`. */
  options?: readonly RegistryOptionForSave[];
  /** Cloud resources it belongs to. */
  cloud_resources?: readonly string[];
  /** Processor architecture to pull. */
  architecture?: string;
  /** Takes the console's default architecture. */
  is_architecture_system_default?: boolean;
  /** Saves even when the connection test fails. */
  force_save?: boolean;
  /** A switch inside the console. */
  force_ootb?: boolean;
  /** A switch for Nexus registries. */
  nexus_mtts_ff_enabled?: boolean;
};

/** One setting of a kind of registry. */
export type RegistryOption = {
  /** Name of the setting. */
  option?: string | null;
  /** Its value. */
  value?: string | null;
};

/** One setting of a kind of registry. */
export type RegistryOptionForSave = {
  /** Name of the setting. */
  option: string;
  /** Its value. */
  value: string;
};

/** A page of registries. */
export type RegistryPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The registries; null or empty past the end. */
  result: Registry[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** Where events of the registry go. */
export type RegistryWebhook = {
  /** Whether events are sent. */
  enabled?: boolean | null;
  /** Address they are sent to. */
  url?: string | null;
  /** Secret sent along. It comes back in reads; keep it out of logs. */
  auth_token?: string | null;
  /** Whether images leave quarantine by it. */
  un_quarantine?: boolean | null;
};

/** Where events of the registry go. */
export type RegistryWebhookForSave = {
  /** Sends events. */
  enabled?: boolean;
  /** Address they are sent to. */
  url?: string;
  /** Secret sent along. */
  auth_token?: string;
  /** Lets images leave quarantine by it. */
  un_quarantine?: boolean;
};

/** A repository of container images with the sum of what was found in its images. */
export type Repository = {
  /** Repository without registry and tag. */
  name: string;
  /** Name of the registry. */
  registry: string;
  /** User who registered it. */
  author?: string | null;
  /** Assurance policy that applies. */
  policy?: string | null;
  /** Whether that is the default policy. */
  is_default_policy?: boolean | null;
  /** Permission of the repository. */
  permission?: string | null;
  /** Whether its containers are profiled. */
  dynamic_profiling?: boolean | null;
  /** Registered images. */
  num_images?: number | null;
  /** Images that are refused. */
  num_disallowed?: number | null;
  /** Images whose scan failed. */
  num_failed?: number | null;
  /** Whether its first scan failed. */
  first_scan_failed?: boolean | null;
  /** Critical vulnerabilities. */
  crit_vulns?: number | null;
  /** High vulnerabilities. */
  high_vulns?: number | null;
  /** Medium vulnerabilities. */
  med_vulns?: number | null;
  /** Low vulnerabilities. */
  low_vulns?: number | null;
  /** Negligible vulnerabilities. */
  neg_vulns?: number | null;
  /** Pieces of sensitive data found. */
  sensitive_data?: number | null;
  /** Pieces of malware found. */
  malware?: number | null;
  /** Findings of dynamic threat analysis by severity. */
  dta?: RepositoryDtaCount[];
  /** Images that are trusted base images. */
  trusted_base_count?: number | null;
  /** Images that someone allowed by hand. */
  whitelisted_images_count?: number | null;
  /** Number of created images. */
  created_images_count?: number | null;
};

/** Findings of one severity. The members are capitalised on the wire. */
export type RepositoryDtaCount = {
  /** The severity. */
  Severity?: string | null;
  /** Number of findings. */
  Count?: number | null;
};

/** A page of repositories. */
export type RepositoryPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The repositories; null or empty past the end. */
  result: Repository[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: RepositoryQuery | null;
};

/**
 * The filters of the list as the console understood them, recorded in 2022; `registry` and `orderby` are read by
 * BryanKMorrow/aqua-sdk-go (2020).
 */
export type RepositoryQuery = {
  /** The filter `registry`. */
  registry?: string | null;
  /** What the list is sorted by. */
  orderby?: string | null;
  /** A moment; empty in what was recorded. */
  time?: string | null;
  /** The filter `scope`. */
  scope?: string | null;
  /** An image; the capital letters are the vendor's. */
  ImageID?: string | null;
};

/** Tells notification outputs when something happens. */
export type ResponsePolicy = {
  /** Id of the policy. */
  id: number;
  /** Title of the policy. */
  title?: string | null;
  /** Free text. */
  description?: string | null;
  /** Whether it is in force. */
  enabled?: boolean | null;
  /** What sets it off. */
  trigger?: ResponsePolicyTrigger | null;
  /** Names of the application scopes that it is limited to. */
  application_scopes?: string[];
  /** The notification outputs that are told. */
  outputs?: ResponsePolicyOutput[];
  /** User who changed it last. */
  last_updated_by?: string | null;
  /** When it was made, as a number whose unit is not in the Terraform provider of 2026 (read in 2026). */
  created_at?: number | null;
  /** Last change, as a number whose unit is not in the Terraform provider of 2026 (read in 2026). */
  last_update?: number | null;
};

/** What response policies can be made of. */
export type ResponsePolicyConfig = {
  /** Triggers that the console brings along. */
  triggers?: {
    /** Name, for `trigger.predefined`. */
    name?: string | null;
    /** Kind of the trigger. */
    type?: string | null;
  }[];
  /** What conditions can be made of. */
  input?: {
    /** Kinds of assets that conditions are about. */
    asset_types?: {
      /** Name for people. */
      display_name?: string | null;
      /** Member that tells the kind. */
      field?: string | null;
      /** Value of that member. */
      value?: string | null;
    }[];
    /** Attributes that conditions compare. */
    attributes?: {
      /** Name, for `trigger.input.attributes`. */
      name?: string | null;
      /** Type of its values. */
      type?: string | null;
      /** How the console's pages ask for it. */
      input_type?: string | null;
      /** Kinds of assets that have it. */
      asset_types?: string[];
      /** Name for people. */
      display_name?: string | null;
      /** Whether it can be used. */
      enabled?: boolean | null;
      /** Its possible values, where they are few. */
      options?: {
        /** Name for people. */
        display_name?: string | null;
        /** The value. */
        value?: string | null;
      }[];
    }[];
    /** Ways to compare. */
    operations?: {
      /** Name, for `operation`. */
      name?: string | null;
      /** Type of values that it compares. */
      type?: string | null;
      /** Name for people. */
      display_name?: string | null;
      /** Whether it can be used. */
      enabled?: boolean | null;
    }[];
  } | null;
};

export type ResponsePolicyForWrite = {
  /** Title of the policy. */
  title: string;
  /** Free text. */
  description?: string;
  /** Whether it is in force. */
  enabled: boolean;
  /**
   * What sets it off. What exists is in `getResponsePolicyConfig`; the vendor's documentation wants `predefined` in
   * each trigger and the rest as it fits.
   */
  trigger: {
    /** Name of a trigger that the console brings along, for example `Incidents with critical severity`. */
    predefined?: string;
    /** A kind of event with conditions. */
    input?: {
      /** Kind of event, for example `Incident event`. */
      name?: string;
      /** Conditions that the event meets. */
      attributes?: readonly {
        /** Attribute to compare. */
        name: string;
        /** How to compare. */
        operation: string;
        /** Value to compare with. */
        value: string;
      }[];
    };
    /** A condition in code. */
    custom?: {
      /** The condition in Rego. */
      rego?: string;
    };
  };
  /** Names of the application scopes that it is limited to, for example `Global`. */
  application_scopes: readonly string[];
  /** The notification outputs that are told. */
  outputs: readonly {
    /** Name of the notification output. */
    name: string;
    /** Type of the notification output, for example `email`. */
    type: string;
    /** Template of the message. */
    template?: string;
  }[];
};

/** One page of response policies, or the bare list. */
export type ResponsePolicyList = {
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  page_size?: number | null;
  /** The filter by application scope, repeated. */
  scope?: string | null;
  /** The filter by title, repeated. */
  title?: string | null;
  /** Whether the answer tells about pages. */
  pagination_data?: boolean | null;
  /** The policies of this page. */
  data: ResponsePolicy[];
} | ResponsePolicy[];

/** A notification output that is told. */
export type ResponsePolicyOutput = {
  /** Name of the notification output. */
  name?: string | null;
  /** Type of the notification output, for example `email`. */
  type?: string | null;
  /** Template of the message; missing when it is the usual one. */
  template?: string | null;
};

/** What sets a response policy off. */
export type ResponsePolicyTrigger = {
  /** Name of a trigger that the console brings along, for example `Incidents with critical severity`. */
  predefined?: string | null;
  /** A kind of event with conditions. */
  input?: {
    /** Kind of event, for example `Incident event`. */
    name?: string | null;
    /** Conditions that the event meets; missing when there are none. */
    attributes?: ResponsePolicyTriggerAttribute[];
  } | null;
  /** A condition in code. */
  custom?: {
    /** The condition in Rego. */
    rego?: string | null;
  } | null;
};

/** One condition of a trigger. */
export type ResponsePolicyTriggerAttribute = {
  /** Attribute to compare. */
  name?: string | null;
  /** How to compare. */
  operation?: string | null;
  /** Value to compare with. */
  value?: string | null;
};

/**
 * Sums over all registered images, as numbers and as percentages. Critical ones have no counter of their own here in the
 * only shape that is known.
 */
export type RiskCounts = {
  /** Registered images. */
  registered_images?: number | null;
  /** Images with a vulnerability. */
  vulnerable_images?: number | null;
  /** Their share in percent. */
  vulnerable_images_percent?: number | null;
  /** All vulnerabilities. */
  total_vulns?: number | null;
  /** High vulnerabilities. */
  high_vulns?: number | null;
  /** Their share in percent. */
  high_vulns_percent?: number | null;
  /** Medium vulnerabilities. */
  med_vulns?: number | null;
  /** Their share in percent. */
  med_vulns_percent?: number | null;
  /** Low vulnerabilities. */
  low_vulns?: number | null;
  /** Their share in percent. */
  low_vulns_percent?: number | null;
  /** Negligible vulnerabilities. */
  neg_vulns?: number | null;
  /** Their share in percent. */
  neg_vulns_percent?: number | null;
};

/** A role of the console: one permission set, limited to application scopes. */
export type Role = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** User who made it. */
  author?: string | null;
  /** Last change, RFC 3339 with microseconds. */
  updated_at?: string | null;
  /** Name of the permission set. */
  permission?: string | null;
  /** Names of the application scopes that it is limited to. */
  scopes?: string[];
  /** Groups that have the role; only empty lists were seen. */
  groups?: unknown[];
  /** Users who have the role; an older client reads names, only empty lists were seen. */
  users?: unknown[];
};

export type RoleForWrite = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string;
  /** Name of the permission set. */
  permission: string;
  /** Names of the application scopes that it is limited to, for example `Global`. */
  scopes: readonly string[];
};

/** One page of roles. */
export type RolePage = {
  /** Number of all roles; 0 or an estimate at times. */
  count?: number | null;
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The roles of this page; empty or null behind the last one. */
  result: Role[];
  /** Rows that may follow; not on every console. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate; not on every console. */
  is_estimated_count?: boolean | null;
  /** Internal flag of the console; not on every console. */
  feature_toggle?: boolean | null;
};

/**
 * What containers, hosts or functions may do while they run. One object serves all three; which blocks mean something
 * depends on `runtime_type`. Each block has a switch of its own. The same object is read and written: send back what was
 * read, changed. Consoles differ in their members, so unknown ones are kept; but a name with a typing mistake is
 * ignored by the console as well, and the request still succeeds.
 */
export type RuntimePolicy = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** Version of the policy. */
  version?: string | null;
  /** Kind of the policy. */
  type?: string | null;
  /** What it is for: `container`, `host` or `function`. */
  runtime_type?: string | null;
  /** Mode as a number whose meaning is not in the Terraform provider of 2026 (read in 2026). */
  runtime_mode?: number | null;
  /** Whether it is in force. */
  enabled?: boolean | null;
  /** Whether it blocks and does not only report. */
  enforce?: boolean | null;
  /** Days after which `enforce` becomes true by itself. */
  enforce_after_days?: number | null;
  /** When those days began, as a number. */
  enforce_scheduler_added_on?: number | null;
  /** User who made it. */
  author?: string | null;
  /** When it was made, RFC 3339; `0001-01-01T00:00:00Z` for never. */
  created?: string | null;
  /** Last change, RFC 3339; `0001-01-01T00:00:00Z` for never. */
  updated?: string | null;
  /** Last change, unix seconds. */
  lastupdate?: number | null;
  /** Names of the application scopes that it applies to. A policy made without any gets `Global`, which is everything. */
  application_scopes?: string[];
  /** Condition that limits it inside its application scopes. */
  scope?: ScopeExpression | null;
  /** Names of the application scopes that it does not apply to. */
  exclude_application_scopes?: string[];
  /** Executables that alone may run. */
  allowed_executables?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those executables. */
    allow_executables?: string[];
    /** Those that may run as root. */
    allow_root_executables?: string[];
    /** Whether the two lists are kept apart. */
    separate_executables?: boolean | null;
  } | null;
  /** Registries whose images alone may run. */
  allowed_registries?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Names of those registries, for example `Docker Hub`. */
    allowed_registries?: string[];
  } | null;
  /** What is written to the audit log. */
  auditing?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Every process. */
    audit_all_processes?: boolean | null;
    /** Arguments of processes. */
    audit_process_cmdline?: boolean | null;
    /** Every connection. */
    audit_all_network?: boolean | null;
    /** What users of the system do. */
    audit_os_user_activity?: boolean | null;
    /** Logins that worked. */
    audit_success_login?: boolean | null;
    /** Logins that failed. */
    audit_failed_login?: boolean | null;
    /** Changes of accounts. */
    audit_user_account_management?: boolean | null;
  } | null;
  /** Users and groups of the system that may not act. */
  blacklisted_os_users?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Names of users. */
    user_black_list?: string[];
    /** Names of groups. */
    group_black_list?: string[];
  } | null;
  /** Users and groups of the system that alone may act. */
  whitelisted_os_users?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Names of users. */
    user_white_list?: string[];
    /** Names of groups. */
    group_white_list?: string[];
  } | null;
  /** What the policy leaves alone. */
  bypass_scope?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Condition of what is left alone. */
    scope?: ScopeExpression | null;
  } | null;
  /** Commands run from outside in a container. */
  container_exec?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Block them. */
    block_container_exec?: boolean | null;
    /** Processes that may do it all the same. */
    container_exec_proc_white_list?: string[];
    /** Addresses that may do it; newer consoles only. */
    reverse_shell_ip_white_list?: string[];
  } | null;
  /** Executables that are not in the image. */
  drift_prevention?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Block them. */
    exec_lockdown?: boolean | null;
    /** Block changed images. */
    image_lockdown?: boolean | null;
    /** Block privileged containers; older consoles only. */
    prevent_privileged?: boolean | null;
    /** Executables that may run all the same. */
    exec_lockdown_white_list?: string[];
  } | null;
  /** Executables that may not run. */
  executable_blacklist?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those executables. */
    executables?: string[];
  } | null;
  /** Kubernetes checks whose failure blocks. */
  failed_kubernetes_checks?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those checks. */
    failed_checks?: string[];
  } | null;
  /** Files that may not be used. */
  file_block?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those files. */
    filename_block_list?: string[];
    /** Files that are left out of that. */
    exceptional_block_files?: string[];
    /** Users that it is about. */
    block_files_users?: string[];
    /** Processes that it is about. */
    block_files_processes?: string[];
    /** Users that are left out. */
    exceptional_block_files_users?: string[];
    /** Processes that are left out. */
    exceptional_block_files_processes?: string[];
  } | null;
  /** Files whose use is reported. */
  file_integrity_monitoring?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Paths that are watched. */
    monitored_files?: string[];
    /** Paths that are left out. */
    exceptional_monitored_files?: string[];
    /** Processes that are watched. */
    monitored_files_processes?: string[];
    /** Processes that are left out. */
    exceptional_monitored_files_processes?: string[];
    /** Users that are watched. */
    monitored_files_users?: string[];
    /** Users that are left out. */
    exceptional_monitored_files_users?: string[];
    /** Report creation. */
    monitored_files_create?: boolean | null;
    /** Report reading. */
    monitored_files_read?: boolean | null;
    /** Report changes. */
    monitored_files_modify?: boolean | null;
    /** Report deletion. */
    monitored_files_delete?: boolean | null;
    /** Report changes of attributes. */
    monitored_files_attributes?: boolean | null;
  } | null;
  /** Privileges that containers may not have. */
  limit_container_privileges?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Privileged mode. */
    privileged?: boolean | null;
    /** The host's network. */
    netmode?: boolean | null;
    /** The host's process namespace. */
    pidmode?: boolean | null;
    /** The host's UTS namespace. */
    utsmode?: boolean | null;
    /** The host's user namespace. */
    usermode?: boolean | null;
    /** The host's IPC namespace. */
    ipcmode?: boolean | null;
    /** Running as root. */
    prevent_root_user?: boolean | null;
    /** Ports below 1024. */
    prevent_low_port_binding?: boolean | null;
    /** Added capabilities. */
    block_add_capabilities?: boolean | null;
    /** The host's users. */
    use_host_user?: boolean | null;
  } | null;
  /** Linux capabilities that are taken away. */
  linux_capabilities?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those capabilities. */
    remove_linux_capabilities?: string[];
  } | null;
  /** Search for malware at run time. */
  malware_scan_options?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** What happens on malware, for example `alert`. */
    action?: string | null;
    /** Directories that are left out. */
    exclude_directories?: string[];
    /** Directories that are searched; newer consoles only. */
    include_directories?: string[];
    /** Processes that are left out. */
    exclude_processes?: string[];
    /** The same under the name of older consoles. */
    exclude_process?: string[];
    /** Keep what was found; newer consoles only. */
    file_forensic_collection?: boolean | null;
  } | null;
  /** Packages whose files may not be used. */
  package_block?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those packages. */
    packages_black_list?: string[];
    /** Files that are left out of that. */
    exceptional_block_packages_files?: string[];
    /** Users that it is about. */
    block_packages_users?: string[];
    /** Processes that it is about. */
    block_packages_processes?: string[];
    /** Users that are left out. */
    exceptional_block_packages_users?: string[];
    /** Processes that are left out. */
    exceptional_block_packages_processes?: string[];
  } | null;
  /** Ports that may not be used. */
  port_block?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Incoming ports or ranges, for example `1-1024`. */
    block_inbound_ports?: string[];
    /** Outgoing ports or ranges. */
    block_outbound_ports?: string[];
  } | null;
  /** Security profiles that containers may not change. */
  prevent_override_default_config?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** SELinux. */
    enforce_selinux?: boolean | null;
    /** seccomp. */
    enforce_seccomp?: boolean | null;
    /** AppArmor. */
    enforce_apparmor?: boolean | null;
  } | null;
  /** Files that may only be read. */
  readonly_files?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those files. */
    readonly_files?: string[];
    /** Files that are left out of that. */
    exceptional_readonly_files?: string[];
    /** Processes that it is about; newer consoles only. */
    readonly_files_processes?: string[];
    /** Processes that are left out; newer consoles only. */
    exceptional_readonly_files_processes?: string[];
    /** Users that it is about; newer consoles only. */
    readonly_files_users?: string[];
    /** Users that are left out; newer consoles only. */
    exceptional_readonly_files_users?: string[];
  } | null;
  /** Keys of the Windows registry that may only be read. */
  readonly_registry?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those keys. */
    readonly_registry_paths?: string[];
    /** Keys that are left out. */
    exceptional_readonly_registry_paths?: string[];
    /** Processes that it is about. */
    readonly_registry_processes?: string[];
    /** Processes that are left out. */
    exceptional_readonly_registry_processes?: string[];
    /** Users that it is about. */
    readonly_registry_users?: string[];
    /** Users that are left out. */
    exceptional_readonly_registry_users?: string[];
  } | null;
  /** Keys of the Windows registry whose use is reported. */
  registry_access_monitoring?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Keys that are watched. */
    monitored_registry_paths?: string[];
    /** Keys that are left out. */
    exceptional_monitored_registry_paths?: string[];
    /** Processes that are watched. */
    monitored_registry_processes?: string[];
    /** Processes that are left out. */
    exceptional_monitored_registry_processes?: string[];
    /** Users that are watched. */
    monitored_registry_users?: string[];
    /** Users that are left out. */
    exceptional_monitored_registry_users?: string[];
    /** Report creation. */
    monitored_registry_create?: boolean | null;
    /** Report reading. */
    monitored_registry_read?: boolean | null;
    /** Report changes. */
    monitored_registry_modify?: boolean | null;
    /** Report deletion. */
    monitored_registry_delete?: boolean | null;
    /** Report changes of attributes. */
    monitored_registry_attributes?: boolean | null;
  } | null;
  /** Volumes that may not be mounted. */
  restricted_volumes?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Those volumes, for example `/var/run/docker.sock`. */
    volumes?: string[];
  } | null;
  /** Shells that are led outside. */
  reverse_shell?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Block them. */
    block_reverse_shell?: boolean | null;
    /** Addresses that they may lead to. */
    reverse_shell_ip_white_list?: string[];
    /** Processes that may do it. */
    reverse_shell_proc_white_list?: string[];
  } | null;
  /** Changes of the system that are reported. */
  system_integrity_protection?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Changes of the time. */
    audit_systemtime_change?: boolean | null;
    /** Changes of Windows services. */
    windows_services_monitoring?: boolean | null;
    /** Changes of the audit log. */
    monitor_audit_log_integrity?: boolean | null;
  } | null;
  /** A bait for intruders. */
  tripwire?: {
    /** Whether the block applies. */
    enabled?: boolean | null;
    /** Name of the bait. */
    user_id?: string | null;
    /** Password of the bait. */
    user_password?: string | null;
    /** Where it is laid. */
    apply_on?: string[];
    /** Serverless application that it belongs to. */
    serverless_app?: string | null;
  } | null;
  /**
   * Block images that fail their assurance policy: what the console's pages call blocking non-compliant images. The
   * name `block_non_compliant_images` of the vendor's documentation is ignored.
   */
  block_disallowed_images?: boolean | null;
  /**
   * Block commands run from outside in a container. The vendor's Terraform provider (2026) reads and sends it here as
   * well as inside `container_exec`.
   */
  block_container_exec?: boolean | null;
  /** Block programs that run from memory alone. */
  block_fileless_exec?: boolean | null;
  /** Block containers in pods that fail their assurance policy. */
  block_non_compliant_workloads?: boolean | null;
  /** Block containers that Kubernetes did not start. */
  block_non_k8s_containers?: boolean | null;
  /** Block containers without a link to the network. */
  block_nw_unlink_cont?: boolean | null;
  /** Block images that are not registered. */
  only_registered_images?: boolean | null;
  /** Limit the number of processes; without effect for containers on newer consoles. */
  enable_fork_guard?: boolean | null;
  /** That number. */
  fork_guard_process_limit?: number | null;
  /** Block addresses of bad reputation. */
  enable_ip_reputation?: boolean | null;
  /** Block port scans. */
  enable_port_scan_protection?: boolean | null;
  /** Block the addresses of crypto miners. */
  enable_crypto_mining_dns?: boolean | null;
  /** Keep processes from gaining privileges. */
  no_new_privileges?: boolean | null;
  /** Report attempts to guess a password. */
  audit_brute_force_login?: boolean | null;
  /** Report failures to the audit log. */
  audit_on_failure?: boolean | null;
  /** Block what failed. */
  block_failed?: boolean | null;
  /** Let a scan in a pipeline fail. */
  fail_cicd?: boolean | null;
  /** Whether reporting is on. */
  is_audit_checked?: boolean | null;
  /** Whether the console brought it along; sent by the vendor's Terraform provider as well. */
  is_ootb_policy?: boolean | null;
  /** Whether the console made the policy by itself. */
  is_auto_generated?: boolean | null;
  /** Security profile that containers get. */
  default_security_profile?: string | null;
  /** Domain of the policy. */
  domain?: string | null;
  /** Name of the domain. */
  domain_name?: string | null;
  /** What the caller may do with the policy. */
  permission?: string | null;
  /** Registry, in policies made for one image. */
  registry?: string | null;
  /** Number of the repository, in policies made for one image. */
  repo_id?: number | null;
  /** Repository, in policies made for one image. */
  repo_name?: string | null;
  /** Number of the image, in policies made for one image. */
  image_id?: number | null;
  /** Image, in policies made for one image. */
  image_name?: string | null;
  /** Digest, in policies made for one image. */
  digest?: string | null;
  /** Package, in policies made for one vulnerability (vShield). */
  resource_name?: string | null;
  /** Kind of the package, in policies made for one vulnerability. */
  resource_type?: string | null;
  /** Vulnerability, in policies made for one. */
  cve?: string | null;
  /** Number of the vulnerability, in policies made for one. */
  vuln_id?: number | null;
  /** Version of the shield, in policies made for one vulnerability. */
  vpatch_version?: string | null;
  /** Number of a heuristic. */
  heuristic_ref_id?: number | null;
};

/**
 * What containers, hosts or functions may do while they run. One object serves all three; which blocks mean something
 * depends on `runtime_type`. Each block has a switch of its own. The same object is read and written: send back what was
 * read, changed. Consoles differ in their members, so unknown ones are kept; but a name with a typing mistake is
 * ignored by the console as well, and the request still succeeds.
 */
export type RuntimePolicyInput = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string;
  /** Version of the policy. */
  version?: string;
  /** Kind of the policy. */
  type?: string;
  /** What it is for: `container`, `host` or `function`. */
  runtime_type?: string;
  /** Mode as a number whose meaning is not in the Terraform provider of 2026 (read in 2026). */
  runtime_mode?: number;
  /** Whether it is in force. */
  enabled?: boolean;
  /** Whether it blocks and does not only report. */
  enforce?: boolean;
  /** Days after which `enforce` becomes true by itself. */
  enforce_after_days?: number;
  /** When those days began, as a number. */
  enforce_scheduler_added_on?: number;
  /** User who made it. */
  author?: string;
  /** When it was made, RFC 3339; `0001-01-01T00:00:00Z` for never. */
  created?: string;
  /** Last change, RFC 3339; `0001-01-01T00:00:00Z` for never. */
  updated?: string;
  /** Last change, unix seconds. */
  lastupdate?: number;
  /** Names of the application scopes that it applies to. A policy made without any gets `Global`, which is everything. */
  application_scopes?: readonly string[] | null;
  /** Condition that limits it inside its application scopes. */
  scope?: ScopeExpressionInput | null;
  /** Names of the application scopes that it does not apply to. */
  exclude_application_scopes?: readonly string[] | null;
  /** Executables that alone may run. */
  allowed_executables?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those executables. */
    allow_executables?: readonly string[] | null;
    /** Those that may run as root. */
    allow_root_executables?: readonly string[] | null;
    /** Whether the two lists are kept apart. */
    separate_executables?: boolean;
  } | null;
  /** Registries whose images alone may run. */
  allowed_registries?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Names of those registries, for example `Docker Hub`. */
    allowed_registries?: readonly string[] | null;
  } | null;
  /** What is written to the audit log. */
  auditing?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Every process. */
    audit_all_processes?: boolean;
    /** Arguments of processes. */
    audit_process_cmdline?: boolean;
    /** Every connection. */
    audit_all_network?: boolean;
    /** What users of the system do. */
    audit_os_user_activity?: boolean;
    /** Logins that worked. */
    audit_success_login?: boolean;
    /** Logins that failed. */
    audit_failed_login?: boolean;
    /** Changes of accounts. */
    audit_user_account_management?: boolean;
  } | null;
  /** Users and groups of the system that may not act. */
  blacklisted_os_users?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Names of users. */
    user_black_list?: readonly string[] | null;
    /** Names of groups. */
    group_black_list?: readonly string[] | null;
  } | null;
  /** Users and groups of the system that alone may act. */
  whitelisted_os_users?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Names of users. */
    user_white_list?: readonly string[] | null;
    /** Names of groups. */
    group_white_list?: readonly string[] | null;
  } | null;
  /** What the policy leaves alone. */
  bypass_scope?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Condition of what is left alone. */
    scope?: ScopeExpressionInput | null;
  } | null;
  /** Commands run from outside in a container. */
  container_exec?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Block them. */
    block_container_exec?: boolean;
    /** Processes that may do it all the same. */
    container_exec_proc_white_list?: readonly string[] | null;
    /** Addresses that may do it; newer consoles only. */
    reverse_shell_ip_white_list?: readonly string[] | null;
  } | null;
  /** Executables that are not in the image. */
  drift_prevention?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Block them. */
    exec_lockdown?: boolean;
    /** Block changed images. */
    image_lockdown?: boolean;
    /** Block privileged containers; older consoles only. */
    prevent_privileged?: boolean;
    /** Executables that may run all the same. */
    exec_lockdown_white_list?: readonly string[] | null;
  } | null;
  /** Executables that may not run. */
  executable_blacklist?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those executables. */
    executables?: readonly string[] | null;
  } | null;
  /** Kubernetes checks whose failure blocks. */
  failed_kubernetes_checks?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those checks. */
    failed_checks?: readonly string[] | null;
  } | null;
  /** Files that may not be used. */
  file_block?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those files. */
    filename_block_list?: readonly string[] | null;
    /** Files that are left out of that. */
    exceptional_block_files?: readonly string[] | null;
    /** Users that it is about. */
    block_files_users?: readonly string[] | null;
    /** Processes that it is about. */
    block_files_processes?: readonly string[] | null;
    /** Users that are left out. */
    exceptional_block_files_users?: readonly string[] | null;
    /** Processes that are left out. */
    exceptional_block_files_processes?: readonly string[] | null;
  } | null;
  /** Files whose use is reported. */
  file_integrity_monitoring?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Paths that are watched. */
    monitored_files?: readonly string[] | null;
    /** Paths that are left out. */
    exceptional_monitored_files?: readonly string[] | null;
    /** Processes that are watched. */
    monitored_files_processes?: readonly string[] | null;
    /** Processes that are left out. */
    exceptional_monitored_files_processes?: readonly string[] | null;
    /** Users that are watched. */
    monitored_files_users?: readonly string[] | null;
    /** Users that are left out. */
    exceptional_monitored_files_users?: readonly string[] | null;
    /** Report creation. */
    monitored_files_create?: boolean;
    /** Report reading. */
    monitored_files_read?: boolean;
    /** Report changes. */
    monitored_files_modify?: boolean;
    /** Report deletion. */
    monitored_files_delete?: boolean;
    /** Report changes of attributes. */
    monitored_files_attributes?: boolean;
  } | null;
  /** Privileges that containers may not have. */
  limit_container_privileges?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Privileged mode. */
    privileged?: boolean;
    /** The host's network. */
    netmode?: boolean;
    /** The host's process namespace. */
    pidmode?: boolean;
    /** The host's UTS namespace. */
    utsmode?: boolean;
    /** The host's user namespace. */
    usermode?: boolean;
    /** The host's IPC namespace. */
    ipcmode?: boolean;
    /** Running as root. */
    prevent_root_user?: boolean;
    /** Ports below 1024. */
    prevent_low_port_binding?: boolean;
    /** Added capabilities. */
    block_add_capabilities?: boolean;
    /** The host's users. */
    use_host_user?: boolean;
  } | null;
  /** Linux capabilities that are taken away. */
  linux_capabilities?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those capabilities. */
    remove_linux_capabilities?: readonly string[] | null;
  } | null;
  /** Search for malware at run time. */
  malware_scan_options?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** What happens on malware, for example `alert`. */
    action?: string;
    /** Directories that are left out. */
    exclude_directories?: readonly string[] | null;
    /** Directories that are searched; newer consoles only. */
    include_directories?: readonly string[] | null;
    /** Processes that are left out. */
    exclude_processes?: readonly string[] | null;
    /** The same under the name of older consoles. */
    exclude_process?: readonly string[] | null;
    /** Keep what was found; newer consoles only. */
    file_forensic_collection?: boolean;
  } | null;
  /** Packages whose files may not be used. */
  package_block?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those packages. */
    packages_black_list?: readonly string[] | null;
    /** Files that are left out of that. */
    exceptional_block_packages_files?: readonly string[] | null;
    /** Users that it is about. */
    block_packages_users?: readonly string[] | null;
    /** Processes that it is about. */
    block_packages_processes?: readonly string[] | null;
    /** Users that are left out. */
    exceptional_block_packages_users?: readonly string[] | null;
    /** Processes that are left out. */
    exceptional_block_packages_processes?: readonly string[] | null;
  } | null;
  /** Ports that may not be used. */
  port_block?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Incoming ports or ranges, for example `1-1024`. */
    block_inbound_ports?: readonly string[] | null;
    /** Outgoing ports or ranges. */
    block_outbound_ports?: readonly string[] | null;
  } | null;
  /** Security profiles that containers may not change. */
  prevent_override_default_config?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** SELinux. */
    enforce_selinux?: boolean;
    /** seccomp. */
    enforce_seccomp?: boolean;
    /** AppArmor. */
    enforce_apparmor?: boolean;
  } | null;
  /** Files that may only be read. */
  readonly_files?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those files. */
    readonly_files?: readonly string[] | null;
    /** Files that are left out of that. */
    exceptional_readonly_files?: readonly string[] | null;
    /** Processes that it is about; newer consoles only. */
    readonly_files_processes?: readonly string[] | null;
    /** Processes that are left out; newer consoles only. */
    exceptional_readonly_files_processes?: readonly string[] | null;
    /** Users that it is about; newer consoles only. */
    readonly_files_users?: readonly string[] | null;
    /** Users that are left out; newer consoles only. */
    exceptional_readonly_files_users?: readonly string[] | null;
  } | null;
  /** Keys of the Windows registry that may only be read. */
  readonly_registry?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those keys. */
    readonly_registry_paths?: readonly string[] | null;
    /** Keys that are left out. */
    exceptional_readonly_registry_paths?: readonly string[] | null;
    /** Processes that it is about. */
    readonly_registry_processes?: readonly string[] | null;
    /** Processes that are left out. */
    exceptional_readonly_registry_processes?: readonly string[] | null;
    /** Users that it is about. */
    readonly_registry_users?: readonly string[] | null;
    /** Users that are left out. */
    exceptional_readonly_registry_users?: readonly string[] | null;
  } | null;
  /** Keys of the Windows registry whose use is reported. */
  registry_access_monitoring?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Keys that are watched. */
    monitored_registry_paths?: readonly string[] | null;
    /** Keys that are left out. */
    exceptional_monitored_registry_paths?: readonly string[] | null;
    /** Processes that are watched. */
    monitored_registry_processes?: readonly string[] | null;
    /** Processes that are left out. */
    exceptional_monitored_registry_processes?: readonly string[] | null;
    /** Users that are watched. */
    monitored_registry_users?: readonly string[] | null;
    /** Users that are left out. */
    exceptional_monitored_registry_users?: readonly string[] | null;
    /** Report creation. */
    monitored_registry_create?: boolean;
    /** Report reading. */
    monitored_registry_read?: boolean;
    /** Report changes. */
    monitored_registry_modify?: boolean;
    /** Report deletion. */
    monitored_registry_delete?: boolean;
    /** Report changes of attributes. */
    monitored_registry_attributes?: boolean;
  } | null;
  /** Volumes that may not be mounted. */
  restricted_volumes?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Those volumes, for example `/var/run/docker.sock`. */
    volumes?: readonly string[] | null;
  } | null;
  /** Shells that are led outside. */
  reverse_shell?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Block them. */
    block_reverse_shell?: boolean;
    /** Addresses that they may lead to. */
    reverse_shell_ip_white_list?: readonly string[] | null;
    /** Processes that may do it. */
    reverse_shell_proc_white_list?: readonly string[] | null;
  } | null;
  /** Changes of the system that are reported. */
  system_integrity_protection?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Changes of the time. */
    audit_systemtime_change?: boolean;
    /** Changes of Windows services. */
    windows_services_monitoring?: boolean;
    /** Changes of the audit log. */
    monitor_audit_log_integrity?: boolean;
  } | null;
  /** A bait for intruders. */
  tripwire?: {
    /** Whether the block applies. */
    enabled?: boolean;
    /** Name of the bait. */
    user_id?: string;
    /** Password of the bait. */
    user_password?: string;
    /** Where it is laid. */
    apply_on?: readonly string[] | null;
    /** Serverless application that it belongs to. */
    serverless_app?: string;
  } | null;
  /**
   * Block images that fail their assurance policy: what the console's pages call blocking non-compliant images. The
   * name `block_non_compliant_images` of the vendor's documentation is ignored.
   */
  block_disallowed_images?: boolean;
  /**
   * Block commands run from outside in a container. The vendor's Terraform provider (2026) reads and sends it here as
   * well as inside `container_exec`.
   */
  block_container_exec?: boolean;
  /** Block programs that run from memory alone. */
  block_fileless_exec?: boolean;
  /** Block containers in pods that fail their assurance policy. */
  block_non_compliant_workloads?: boolean;
  /** Block containers that Kubernetes did not start. */
  block_non_k8s_containers?: boolean;
  /** Block containers without a link to the network. */
  block_nw_unlink_cont?: boolean;
  /** Block images that are not registered. */
  only_registered_images?: boolean;
  /** Limit the number of processes; without effect for containers on newer consoles. */
  enable_fork_guard?: boolean;
  /** That number. */
  fork_guard_process_limit?: number;
  /** Block addresses of bad reputation. */
  enable_ip_reputation?: boolean;
  /** Block port scans. */
  enable_port_scan_protection?: boolean;
  /** Block the addresses of crypto miners. */
  enable_crypto_mining_dns?: boolean;
  /** Keep processes from gaining privileges. */
  no_new_privileges?: boolean;
  /** Report attempts to guess a password. */
  audit_brute_force_login?: boolean;
  /** Report failures to the audit log. */
  audit_on_failure?: boolean;
  /** Block what failed. */
  block_failed?: boolean;
  /** Let a scan in a pipeline fail. */
  fail_cicd?: boolean;
  /** Whether reporting is on. */
  is_audit_checked?: boolean;
  /** Whether the console brought it along; sent by the vendor's Terraform provider as well. */
  is_ootb_policy?: boolean;
  /** Whether the console made the policy by itself. */
  is_auto_generated?: boolean;
  /** Security profile that containers get. */
  default_security_profile?: string;
  /** Domain of the policy. */
  domain?: string;
  /** Name of the domain. */
  domain_name?: string;
  /** What the caller may do with the policy. */
  permission?: string;
  /** Registry, in policies made for one image. */
  registry?: string;
  /** Number of the repository, in policies made for one image. */
  repo_id?: number;
  /** Repository, in policies made for one image. */
  repo_name?: string;
  /** Number of the image, in policies made for one image. */
  image_id?: number;
  /** Image, in policies made for one image. */
  image_name?: string;
  /** Digest, in policies made for one image. */
  digest?: string;
  /** Package, in policies made for one vulnerability (vShield). */
  resource_name?: string;
  /** Kind of the package, in policies made for one vulnerability. */
  resource_type?: string;
  /** Vulnerability, in policies made for one. */
  cve?: string;
  /** Number of the vulnerability, in policies made for one. */
  vuln_id?: number;
  /** Version of the shield, in policies made for one vulnerability. */
  vpatch_version?: string;
  /** Number of a heuristic. */
  heuristic_ref_id?: number;
};

/** One page of runtime policies. */
export type RuntimePolicyPage = {
  /** Number of all policies. */
  count?: number | null;
  /** The policies of this page, in short; empty or null behind the last one. */
  result?: RuntimePolicy[];
};

/** Gives a role of the console to the members of SAML groups. */
export type SamlMapping = {
  /** Id of the mapping. */
  id: number;
  /** Name of the console role. */
  csp_role?: string;
  /** Names of the SAML groups, as the identity provider sends them. */
  saml_groups?: string[];
  /** When it was made, as the platform writes it. */
  created?: string;
  /** Account that it belongs to. */
  account_id?: number;
};

/** How users sign in through SAML. */
export type SamlSettings = {
  /** Whether SAML is on. */
  enabled?: boolean | null;
  /** Whether single sign-on is on. */
  sso_enable?: boolean | null;
  /** Whether single log-out is on. */
  slo_enabled?: boolean | null;
  /** Whether users may still sign in with Aqua's own password. */
  aqua_creds_enable?: boolean | null;
  /** Whether roles come from the identity provider. */
  auth_by_role?: boolean | null;
  /** Whether requests are signed. */
  signed_request?: boolean | null;
  /** Whether a token is set. */
  token_provided?: boolean | null;
  /** Issuer of the identity provider. */
  idpissuer?: string | null;
  /** Its address for sign-in. */
  idpssourl?: string | null;
  /** Its address for log-out. */
  idpslourl?: string | null;
  /** Address of the console that takes assertions. */
  assertion_url?: string | null;
  /** Address after log-out. */
  logout_url?: string | null;
  /** Name of the console at the identity provider. */
  sp_id?: string | null;
  /** Attribute with the user's login. */
  user_loginid?: string | null;
  /** Attribute with the user's groups. */
  user_role?: string | null;
  /** Certificate of the identity provider. */
  x509cert?: string | null;
  /** Groups of the identity provider by role of the console. */
  role_mapping?: Record<string, string[]> | null;
};

/** How users sign in through SAML. */
export type SamlSettingsInput = {
  /** Whether SAML is on. */
  enabled?: boolean;
  /** Whether single sign-on is on. */
  sso_enable?: boolean;
  /** Whether single log-out is on. */
  slo_enabled?: boolean;
  /** Whether users may still sign in with Aqua's own password. */
  aqua_creds_enable?: boolean;
  /** Whether roles come from the identity provider. */
  auth_by_role?: boolean;
  /** Whether requests are signed. */
  signed_request?: boolean;
  /** Whether a token is set. */
  token_provided?: boolean;
  /** Issuer of the identity provider. */
  idpissuer?: string;
  /** Its address for sign-in. */
  idpssourl?: string;
  /** Its address for log-out. */
  idpslourl?: string;
  /** Address of the console that takes assertions. */
  assertion_url?: string;
  /** Address after log-out. */
  logout_url?: string;
  /** Name of the console at the identity provider. */
  sp_id?: string;
  /** Attribute with the user's login. */
  user_loginid?: string;
  /** Attribute with the user's groups. */
  user_role?: string;
  /** Certificate of the identity provider. */
  x509cert?: string;
  /** Groups of the identity provider by role of the console. */
  role_mapping?: Record<string, readonly string[]> | null;
};

/**
 * One job in the scan queue. Jobs have no id: registry and image tell what is scanned, and several jobs can have the
 * same pair. Members after `assigned_scanner` are not on every console.
 */
export type ScanJob = {
  /** Name of the registry. */
  registry: string;
  /** Repository and tag. */
  image: string;
  /** When it was queued, RFC 3339 with microseconds. */
  created?: string | null;
  /** When its state last changed, RFC 3339 with microseconds. */
  last_updated?: string | null;
  /** `pending`, `in_progress`, `finished` or `failed`. */
  status: ScanJobStatus;
  /** Scanner that has the job. */
  assigned_scanner?: string | null;
  /** User who asked for the scan. */
  initiating_user?: string | null;
  /** Kind of operating system. */
  os_type?: string | null;
  /** Versions of the operating system; its form is not in the vendor's article or aegis of 2021 (read in 2026). */
  os_versions?: unknown;
  /** Priority of the job. */
  priority?: number | null;
  /** Whether the image is pulled again. */
  force_pull?: boolean | null;
  /** Address that gets the result. */
  webhook_url?: string | null;
  /** Why it failed. */
  scan_error?: string | null;
  /** Id of a host. */
  host_id?: string | null;
  /** Id of the image in the container engine. */
  docker_id?: string | null;
  /** Kind of thing that is scanned; the numbers are not in the vendor's article or aegis of 2021 (read in 2026). */
  entity_type?: number | null;
  /** A scan that was made elsewhere; its form is not in the vendor's article or aegis of 2021 (read in 2026). */
  imported_scan?: unknown;
};

/** A page of scan jobs. */
export type ScanJobPage = {
  /** Number of all jobs that match. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The jobs. */
  result: ScanJob[];
};

/** The jobs of one image. Jobs have no id of their own. */
export type ScanJobRef = {
  /** Name of the registry, case-sensitive. */
  registry: string;
  /** Repository and tag. */
  image: string;
};

/**
 * `pending` not started, `in_progress` running, `finished` done, `failed` failed. The words differ from those of
 * `getImageScanStatus`.
 */
export type ScanJobStatus = 'pending' | 'in_progress' | 'finished' | 'failed' | (string & {});

/**
 * `pending` not started, `in_progress` running, `finished` done, `failed` failed. The words differ from those of
 * `getImageScanStatus`.
 */
export type ScanJobStatusInput = 'pending' | 'in_progress' | 'finished' | 'failed';

/** How many jobs the queue holds, by state. */
export type ScanQueueSummary = {
  /** All jobs. */
  total: number;
  /** Not started. */
  pending: number;
  /** Running. */
  in_progress: number;
  /** Done. */
  finished: number;
  /** Failed. */
  failed: number;
};

/**
 * The result of an image's last scan. Members come and go with the console's version, and their types are not always
 * those of the documentation. The file that the scanner writes and the body that a webhook gets are another document,
 * `ScannerReport`.
 */
export type ScanResult = {
  /** Repository and tag. */
  image_name?: string | null;
  /** Repository and tag under the name that some consoles use. */
  image?: string | null;
  /** Name of the registry. */
  registry: string;
  /** Whether an assurance policy refuses the image. */
  disallowed?: boolean | null;
  /** Why it is refused. */
  disallow_reason?: string | null;
  /** The reason in words. */
  disallow_description?: string | null;
  /** State of the scan, here also in upper case (`SCANNED`). */
  status?: string | null;
  /** Why the scan failed; null in both results that were recorded (DefectDojo, 2020). */
  errorMsg?: string | null;
  /** Findings by severity. */
  cves_counts?: ScanResultCounts | null;
  /** The findings. */
  cves?: ScanResultCve[] | null;
};

/** How many findings there are, by severity. */
export type ScanResultCounts = {
  /** All findings. */
  total?: number | null;
  /**
   * Critical findings. Not on every console: where it is missing, count the severities in `cves` before you conclude
   * that there are none.
   */
  critical?: number | null;
  /** High findings. */
  high?: number | null;
  /** Medium findings. */
  medium?: number | null;
  /** Low findings. */
  low?: number | null;
  /** Negligible findings; not in the results that were recorded. */
  negligible?: number | null;
  /** Average score. */
  score_average?: number | null;
};

/** One finding in the result of a scan. Any member can be missing. */
export type ScanResultCve = {
  /** Image it was found in. */
  imageid?: string | null;
  /** File or package it was found in. */
  file?: string | null;
  /** Its name, such as a CVE id. */
  name?: string | null;
  /** Kind of finding, `CVE` for vulnerabilities. */
  type?: string | null;
  /** What it is about. */
  description?: string | null;
  /** Score. The documentation has a number, the recorded results (DefectDojo, 2020) have strings such as `"5"`. */
  score?: number | null;
  /** Scoring system of the score. */
  score_version?: string | null;
  /** Severity in words. */
  severity?: string | null;
  /** When it was published, `YYYY-MM-DD`. */
  publishdate?: string | null;
  /** Whether someone accepted the risk. */
  acknowledged?: boolean | null;
  /** Where to read about it. */
  url?: string | null;
  /** What to do about it. */
  solution?: string | null;
  /** Version that fixes it. */
  fix_version?: string | null;
  /** Vendor that rated it. */
  vendor_name?: string | null;
  /** The vendor's severity. */
  vendor_severity?: string | null;
  /** What the vendor says. */
  vendor_statement?: string | null;
};

/**
 * Verdict of the assurance policies. The reports of 2019 say `disallowed`; the later ones that were recorded list the
 * checks without a verdict, so its absence does not mean that the image is allowed.
 */
export type ScannerAssurance = {
  /** Whether they refuse the image. */
  disallowed?: boolean;
  /** Whether the image is to be blocked. */
  block_required?: boolean;
  /** Whether the failure is to be reported to the audit log. */
  audit_required?: boolean;
  /** Policies that the image fails. */
  policy_failures?: ImagePolicyFailure[] | null;
  /** The single checks. */
  checks_performed?: ScannerCheck[] | null;
};

/** One check of one policy. Each control adds members of its own. */
export type ScannerCheck = {
  /** Id of the policy. */
  policy_id?: number;
  /** Name of the policy. */
  policy_name?: string;
  /** What was checked, such as `max_severity`. */
  control?: string;
  /** Whether the image fails it; only there where it does. */
  failed?: boolean;
  /** Whether what has no fix was left out. */
  no_fix_excluded?: boolean;
  /** `max_severity`: the worst severity that passes. */
  maximum_severity_allowed?: string;
  /** `max_severity`: the worst severity found. */
  maximum_severity_found?: string;
  /** `max_severity`: the worst severity with a fix. */
  maximum_fixable_severity_found?: string;
  /** `max_score`: the greatest score that passes. */
  maximum_score_allowed?: number;
  /** `max_score`: the greatest score found. */
  maximum_score_found?: number;
  /** `max_score`: the greatest score with a fix. */
  maximum_fixable_score_found?: number;
  /** `malware`: number of files that were searched. */
  malware_file_scanned?: number;
};

/** Number of a digest on the console. */
export type ScannerDigestId = {
  /** The number. */
  id?: number;
};

/** Versions of the feeds that the scan used. */
export type ScannerFeeds = {
  /** Version of the feed of executables. */
  executables?: string;
  /** Version of the feed of packages. */
  packages?: string;
};

/** A group of scanners and the registries they scan. Its name is its id. */
export type ScannerGroup = {
  /** Name of the group, its id. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** State of the group. */
  status?: string | null;
  /** Operating system of its scanners, such as `linux`. */
  os_type?: string | null;
  /** Kind of group, such as `remote`. Groups of kind `legacy` are changed with `migrateScannerGroup`. */
  type?: string | null;
  /** User who made it. */
  author?: string | null;
  /** When it was made, unix seconds. */
  created_at?: UnixSeconds | null;
  /** When it last changed, unix seconds. */
  updated_at?: UnixSeconds | null;
  /** Names of the registries that its scanners scan. */
  registries?: string[];
  /** Application scopes it belongs to. */
  application_scopes?: string[];
  /** Its scanners. */
  scanners?: ScannerGroupScanner[];
  /** Commands that start a scanner, by names that are not in the Terraform provider of 2026 (read in 2026). */
  deploy_command?: Record<string, string> | null;
  /** Tokens that scanners register with. Secrets; keep them out of logs. */
  tokens?: string[];
};

/** A group of kind `legacy` as it shall be from now on. */
export type ScannerGroupForMigration = {
  /** Name of the group, its id. */
  name: string;
  /** Free text. */
  description?: string;
  /** Operating system of its scanners, such as `linux`. */
  os_type?: string;
  /** Kind of group; the vendor's client sends `legacy`. */
  type?: string;
  /** Names of the registries that its scanners scan. */
  registries?: readonly string[];
  /** Application scopes it belongs to. */
  application_scopes?: readonly string[];
};

/** A scanner group as it is written, whole. */
export type ScannerGroupForSave = {
  /** Name of the group, its id. */
  name: string;
  /** Free text. */
  description?: string;
  /** Operating system of its scanners, such as `linux`. */
  os_type?: string;
  /** Kind of group, such as `remote`. */
  type?: string;
  /** Names of the registries that its scanners scan. */
  registries?: readonly string[];
  /** Application scopes it belongs to. */
  application_scopes?: readonly string[];
  /** Tokens that scanners register with. Left out, the console is expected to make them. */
  tokens?: readonly string[];
};

/** A page of scanner groups. The size goes by another name here than in the request. */
export type ScannerGroupPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  page_size?: number | null;
  /** The groups; null or empty past the end. */
  result: ScannerGroup[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: Record<string, unknown> | null;
};

/** A scanner of a group. */
export type ScannerGroupScanner = {
  /** Name of the scanner. */
  scanner_name?: string | null;
  /** Its version. */
  scanner_version?: string | null;
  /** Version of its operating system. */
  os_version?: string | null;
  /** When it last gave a sign of life, as the console writes it. */
  last_heartbeat?: string | null;
  /** When it registered, as the console writes it. */
  registered_on?: string | null;
  /** Token it registered with. A secret; keep it out of logs. */
  token?: string | null;
};

/** A moment in parts. */
export type ScannerMoment = {
  /** Unix seconds. */
  seconds?: UnixSeconds;
  /** Nanoseconds after that second. */
  nanos?: number;
};

/** How the scan was made. Switches that are off are often left out. */
export type ScannerOptions = {
  /** Look into executables. */
  scan_executables?: boolean;
  /** Look into files. */
  scan_files?: boolean;
  /** Look for sensitive data. */
  scan_sensitive_data?: boolean;
  /** Look for malware. */
  scan_malware?: boolean;
  /** Fail where something cannot be read. */
  strict_scan?: boolean;
  /** Show what the vendor will not fix. */
  show_will_not_fix?: boolean;
  /** Suggest upgrades of the operating system. */
  suggest_os_upgrade?: boolean;
  /** Take in advisories of related packages. */
  include_sibling_advisories?: boolean;
  /** Rate by CVSS 3. */
  use_cvss3?: boolean;
  /** Time limit in nanoseconds, such as 3600000000000 for an hour. */
  scan_timeout?: number;
  /** Pull the image by hand where the engine cannot. */
  manual_pull_fallback?: boolean;
  /** Keep scans that register nothing. */
  save_adhoc_scans?: boolean;
  /** Days that such scans are kept. */
  adhoc_scan_retention?: number;
  /** Register the image. */
  register_image?: boolean;
  /** Scan without a container engine. */
  dockerless?: boolean;
  /** Engine that is used, such as `docker`. */
  socket?: string;
  /** Platform of the scanner, such as `amd64:::`. */
  system_image_platform?: string;
  /** Skip what did not change. */
  enable_fast_scanning?: boolean;
  /** Compare layers by their uncompressed digests. */
  enable_diff_ids?: boolean;
  /** Scan with Trivy. */
  is_trivy_enabled?: boolean;
  /** Use less memory. */
  memoryThrottling?: boolean;
  /** Send telemetry. */
  telemetry_enabled?: boolean;
  /** Report to a SIEM; the spelling is the vendor's. */
  seim_enabled?: boolean;
  /** Address that the report is posted to. */
  webhook_url?: string;
};

/** A package or file. */
export type ScannerPackage = {
  /** Kind: 1 library, 2 package (aquasecurity/harbor-scanner-aqua). */
  type?: number;
  /** Format of the package, such as `apk`. */
  format?: string;
  /** Name of the package. */
  name?: string;
  /** Installed version. */
  version?: string;
  /** Name of the source package. */
  src_name?: string;
  /** Version of the source package. */
  src_version?: string;
  /** Processor architecture. */
  arch?: string;
  /** CPE or package URL of it. */
  cpe?: string;
  /** Licence; several in one string where there are several. */
  license?: string;
  /** Path in the image. */
  path?: string;
  /** Hash of the file. */
  hash?: string;
  /** Command that made its layer. */
  layer?: string;
  /** Digest of its layer. */
  layer_digest?: string;
  /** What kind of sensitive data it holds, such as `RSA PRIVATE KEY`. */
  sensitive_items?: string[] | null;
};

/**
 * The report that the scanner itself makes of one image: the file that its command line writes, and the body that is
 * posted to `webhook_url`. The console's `getImageScanResult` answers with another document. Vendor and console versions
 * differ in the members; only `image` is always there. A pipeline tool of the vendor wraps each report as
 * `{ image_name, results }` in an array; what is described here is `results`. Members are those of nine reports that stand in
 * public: DefectDojo's fixtures of 2019 to 2024, aquasecurity/harbor-scanner-aqua (2020) and aquasecurity/postee (2021).
 */
export type ScannerReport = {
  /** Repository and tag, or repository and digest. */
  image: string;
  /** Name of the registry; missing for an image that the command line scanned outside a registry. */
  registry?: string;
  /** Registry that the pipeline named. */
  original_registry?: string;
  /** Kind of the registry as a number; its meaning is not in the vendor's article or aquasec-scan-action of 2022 (read in 2026). */
  registryType?: number;
  /** Digest of the image, with and without `sha256:` in front. */
  digest?: string;
  /** Digest that the image had at the scan before; webhooks only. */
  previous_digest?: string;
  /** Name that the image is pulled by. */
  pull_name?: string;
  /** Whether the image was there already; webhooks only. */
  pull_skipped?: boolean;
  /** Operating system of the image. */
  os?: string;
  /** Version of that system. */
  version?: string;
  /** Size of the image in bytes. */
  image_size?: number;
  /** Number of the image on the console. */
  image_id?: number;
  /** Number of the digest on the console. */
  internal_digest_id?: ScannerDigestId;
  /** Number of the scan on the console. */
  scan_id?: number;
  /** When the scan began. */
  scan_started?: ScannerMoment;
  /** How long it took; the recorded values are right for seconds. */
  scan_duration?: number;
  /** User who started the scan. */
  initiating_user?: string;
  /** Date of the vulnerability data, unix seconds. */
  data_date?: UnixSeconds;
  /** Whether the result is another one than that of the scan before. */
  changed_result?: boolean;
  /** Whether only a part could be scanned. */
  partial_results?: boolean;
  /** Platform that was asked for, such as `amd64:::`. */
  required_image_platform?: string;
  /** Platform that was scanned, such as `amd64::linux:`. */
  scanned_image_platform?: string;
  /**
   * Packages and files with what was found in them. Where it is missing, the report does not say what was found,
   * which is not the same as nothing.
   */
  resources?: ScannerResource[] | null;
  /** Findings by severity. */
  vulnerability_summary?: ScannerSummary;
  /** Change of the counts since the scan before; webhooks only. */
  vulnerability_diff?: ScannerSummary;
  /** Verdict of the assurance policies. */
  image_assurance_results?: ScannerAssurance;
  /** How the scan was made. */
  scan_options?: ScannerOptions;
  /** Warnings; in no report that was recorded, an array in the vendor's own client (aquasecurity/starboard). */
  warnings?: Record<string, unknown>[] | null;
  /** Versions of the feeds. */
  security_feeds_used?: ScannerFeeds;
  /** About the image; empty in both reports that have it. */
  metadata?: Record<string, unknown>;
  /** About a function; empty in both webhooks that were recorded. */
  function_metadata?: Record<string, unknown>;
  /** Names of the application scopes of the image; webhooks only. */
  application_scope?: string[] | null;
  /** Owners of those scopes; webhooks only. */
  application_scope_owners?: string[] | null;
  /** Number of the build in the pipeline. */
  build_number?: string;
  /** Address of that build. */
  build_url?: string;
  /** Name of the pipeline. */
  build_pipeline?: string;
  /** Whether the image came from the machine and not from a registry. */
  local?: boolean;
  /** Whether the scan registered the image. */
  isAdhocRegister?: boolean;
  /** Whether the image is one of a host; its meaning is not in the vendor's article or aquasec-scan-action of 2022 (read in 2026). */
  OriginFromHostImage?: boolean;
  /** How hashes of files are encoded, such as `zlib`. */
  FileHashEncoding?: string;
};

/** A package or file with what was found in it. */
export type ScannerResource = {
  /** The package or file. */
  resource?: ScannerPackage;
  /** Whether it was scanned. */
  scanned?: boolean;
  /** Vulnerabilities in it; null or missing where there are none. */
  vulnerabilities?: ScannerVulnerability[] | null;
  /** Sensitive data in it. */
  sensitive_data_items?: ScannerSensitiveItem[] | null;
};

/** A piece of sensitive data. */
export type ScannerSensitiveItem = {
  /** What it is, such as `RSA PRIVATE KEY`. */
  type?: string;
};

/** How many findings there are. Reports of 2019 have no `critical`. */
export type ScannerSummary = {
  /** All vulnerabilities; without the negligible ones in the report of 2024 that has some (DefectDojo issue 10849). */
  total?: number;
  /** Critical vulnerabilities. */
  critical?: number;
  /** High vulnerabilities. */
  high?: number;
  /** Medium vulnerabilities. */
  medium?: number;
  /** Low vulnerabilities. */
  low?: number;
  /** Negligible vulnerabilities. */
  negligible?: number;
  /** Pieces of sensitive data. */
  sensitive?: number;
  /** Pieces of malware; missing in reports of 2024. */
  malware?: number;
  /** Average score. */
  score_average?: number;
  /** Greatest score; reports of 2019. */
  max_score?: number;
  /** Greatest score of what can be fixed; reports of 2019. */
  max_fixable_score?: number;
  /** Worst severity of what can be fixed; reports of 2019. */
  max_fixable_severity?: string;
};

/** A vulnerability as the scanner reports it. The console's rows have other names for the same scores. */
export type ScannerVulnerability = {
  /** Id of the CVE or advisory. */
  name: string;
  /** `vulnerability`; reports of 2024. */
  type?: string;
  /** What it is about. */
  description?: string;
  /** When it was published, `YYYY-MM-DD`. */
  publish_date?: string;
  /** When the vendor of the software published it. */
  vendor_publish_date?: string;
  /** When it last changed, `YYYY-MM-DD`. */
  modification_date?: string;
  /** Version that fixes it; several in one string where there are several. */
  fix_version?: string;
  /** When the fix was published. */
  fix_publish_date?: string;
  /** What to do about it. */
  solution?: string;
  /** Class of the vulnerability. */
  classification?: string;
  /** Score by Aqua. */
  aqua_score?: number;
  /** Severity by Aqua. */
  aqua_severity?: VulnerabilitySeverity;
  /** Vector of that score. */
  aqua_vectors?: string;
  /** Scoring system of that score, such as `CVSS V3`. */
  aqua_scoring_system?: string;
  /** Where that severity comes from. */
  aqua_severity_classification?: string;
  /** Where that score comes from. */
  aqua_score_classification?: string;
  /** Where the severity comes from. */
  severity_classification?: string;
  /** CVSS 2 score by NVD. */
  nvd_score?: number;
  /** Scoring system of that score, such as `CVSS v2`. */
  nvd_score_version?: string;
  /** Vector of that score. */
  nvd_vectors?: string;
  /** Severity by NVD. */
  nvd_severity?: string;
  /** CVSS 3 score by NVD. */
  nvd_score_v3?: number;
  /** Vector of that score. */
  nvd_vectors_v3?: string;
  /** Severity by NVD with CVSS 3. */
  nvd_severity_v3?: string;
  /** Where NVD describes it. */
  nvd_url?: string;
  /** CVSS 2 score by the vendor of the software. */
  vendor_score?: number;
  /** Scoring system of that score. */
  vendor_score_version?: string;
  /** Vector of that score. */
  vendor_vectors?: string;
  /** Severity by that vendor. */
  vendor_severity?: VendorSeverity;
  /** CVSS 3 score by that vendor. */
  vendor_score_v3?: number;
  /** Vector of that score. */
  vendor_vectors_v3?: string;
  /** Severity by that vendor with CVSS 3. */
  vendor_severity_v3?: string;
  /** What that vendor says. */
  vendor_statement?: string;
  /** Where that vendor says it. */
  vendor_url?: string;
  /** Likelihood of an exploit by EPSS, 0 to 1. */
  epss_score?: number;
  /** Share of vulnerabilities with no greater likelihood, 0 to 1. */
  epss_percentile?: number;
  /** Date of those two, `YYYY-MM-DD`. */
  epss_date?: string;
  /** When CISA listed it as exploited. */
  cisa_publish_date?: string;
  /** Until when CISA wants it fixed. */
  cisa_due_date?: string;
  /** Weaknesses behind it. */
  cwe_info?: VulnerabilityWeakness[] | null;
  /** Number of the rule that found it. */
  heuristic_ref_id?: number;
  /** Package that brought it in. */
  ancestor_pkg?: string;
  /** Whether someone accepted the risk; webhooks only. */
  already_acknowledged?: boolean;
  /** Vulnerabilities that an advisory stands for, each a whole vulnerability again. */
  ref_vulns?: ScannerVulnerability[] | null;
};

/** The conditions of an application scope by kind of resource. */
export type ScopeCategories = {
  /** Things that are built. */
  artifacts?: {
    /** Container images. */
    image?: ScopeExpression | null;
    /** Serverless functions. */
    function?: ScopeExpression | null;
    /** Cloud Foundry artifacts. */
    cf?: ScopeExpression | null;
    /** Builds and code repositories; newer consoles only. */
    codebuild?: ScopeExpression | null;
  } | null;
  /** Things that run. */
  workloads?: {
    /** Kubernetes workloads. */
    kubernetes?: ScopeExpression | null;
    /** Workloads on hosts. */
    os?: ScopeExpression | null;
    /** Cloud Foundry workloads. */
    cf?: ScopeExpression | null;
  } | null;
  /** What workloads run on. */
  infrastructure?: {
    /** Kubernetes clusters and nodes. */
    kubernetes?: ScopeExpression | null;
    /** Hosts. */
    os?: ScopeExpression | null;
  } | null;
  /** A condition over entities of any kind. */
  entity_scope?: ScopeExpression | null;
};

/**
 * The conditions of an application scope by kind of resource. The vendor's client always sends every part, with an
 * empty expression and no variables where nothing is matched.
 */
export type ScopeCategoriesForWrite = {
  /** Things that are built. */
  artifacts?: {
    /** Container images. */
    image?: ScopeExpressionForWrite;
    /** Serverless functions. */
    function?: ScopeExpressionForWrite;
    /** Cloud Foundry artifacts. */
    cf?: ScopeExpressionForWrite;
    /** Builds and code repositories; newer consoles only. */
    codebuild?: ScopeExpressionForWrite;
  };
  /** Things that run. */
  workloads?: {
    /** Kubernetes workloads. */
    kubernetes?: ScopeExpressionForWrite;
    /** Workloads on hosts. */
    os?: ScopeExpressionForWrite;
    /** Cloud Foundry workloads. */
    cf?: ScopeExpressionForWrite;
  };
  /** What workloads run on. */
  infrastructure?: {
    /** Kubernetes clusters and nodes. */
    kubernetes?: ScopeExpressionForWrite;
    /** Hosts. */
    os?: ScopeExpressionForWrite;
  };
  /** A condition over entities of any kind. */
  entity_scope?: ScopeExpressionForWrite;
};

/** A condition over attributes of a resource. */
export type ScopeExpression = {
  /** Logic over the variables, for example `(v1 && v2) || v3`; empty where nothing is matched. */
  expression?: string | null;
  /** The variables, in the order in which the expression numbers them. */
  variables?: ScopeVariable[];
};

/** A condition over attributes of a resource. */
export type ScopeExpressionForWrite = {
  /** Logic over the variables, for example `(v1 && v2) || v3`; empty where nothing is to be matched. */
  expression: string;
  /** The variables, in the order in which the expression numbers them; empty where nothing is to be matched. */
  variables: readonly ScopeVariableForWrite[];
};

/** A condition over attributes of a resource. */
export type ScopeExpressionInput = {
  /** Logic over the variables, for example `(v1 && v2) || v3`; empty where nothing is matched. */
  expression?: string;
  /** The variables, in the order in which the expression numbers them. */
  variables?: readonly ScopeVariableInput[] | null;
};

/** One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`. */
export type ScopeVariable = {
  /** What is compared, for example `aqua.registry`, `image.repo`, `kubernetes.namespace` or `kubernetes.label`. */
  attribute?: string | null;
  /** Value to match; `*` stands for any text. A registry name with a space was seen in double quotes inside the text. */
  value?: string | null;
  /** Name of the label, where the attribute is a label. */
  name?: string | null;
};

/** One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`. */
export type ScopeVariableForWrite = {
  /** What is compared, for example `aqua.registry`, `image.repo`, `kubernetes.namespace` or `kubernetes.label`. */
  attribute: string;
  /** Value to match; `*` stands for any text. A registry name with a space was seen in double quotes inside the text. */
  value: string;
  /** Name of the label, where the attribute is a label. */
  name?: string;
};

/** One variable of a scope expression; the expression calls the first one `v1`, the second one `v2`. */
export type ScopeVariableInput = {
  /** What is compared, for example `aqua.registry`, `image.repo`, `kubernetes.namespace` or `kubernetes.label`. */
  attribute?: string;
  /** Value to match; `*` stands for any text. A registry name with a space was seen in double quotes inside the text. */
  value?: string;
  /** Name of the label, where the attribute is a label. */
  name?: string;
};

/** A store that Aqua takes secrets from. */
export type SecretKeyStore = {
  /** Name. */
  name?: string | null;
  /** Kind of the store. */
  type?: 'vault' | 'kms' | null | (string & {});
  /** Address of the Vault, or the id of the access key for KMS. */
  url?: string | null;
  /** Back-end of the Vault, or the region for KMS. */
  user?: string | null;
  /** Token of the Vault, or the secret key for KMS. */
  token?: string | null;
  /** Whether it is in use. */
  enabled?: boolean | null;
};

/** A store to connect. */
export type SecretKeyStoreForCreate = {
  /** Name. */
  name: string;
  /** Kind of the store. */
  type: 'vault' | 'kms';
  /** Address of the Vault, or the id of the access key for KMS. Needed for a Vault. */
  url?: string;
  /** Back-end of the Vault, or the region for KMS. */
  user: string;
  /** Token of the Vault, or the secret key for KMS. Needed for a Vault. */
  token?: string;
  /** Whether it is in use. */
  enabled?: boolean;
};

/** A cloud account and region that functions are read from. */
export type ServerlessApplication = {
  /** Name; also the id. */
  name: string;
  /** Words about it. */
  description?: string | null;
  /** The cloud: 1 AWS Lambda, 3 Azure Functions, 5 Google Cloud Functions. */
  compute_provider?: 1 | 3 | 5 | null | (number & {});
  /** Region; AWS. */
  region?: string | null;
  /** Id of the access key, or of the application. */
  username?: string | null;
  /** The secret; whether it comes back in clear text is not in the Terraform provider of 2026 (read in 2026). */
  password?: string | null;
  /** Subscription; Azure. */
  subscription_id?: string | null;
  /** Tenant; Azure. */
  tenant_id?: string | null;
  /** Project; Google. */
  cloud_project?: string | null;
  /** External id of the role's trust; AWS. */
  external_id?: string | null;
  /** Role to assume in the place of a key; AWS. */
  role_arn?: string | null;
  /** Queue that tells of changes; AWS. */
  sqs_url?: string | null;
  /** User who created or last changed it. */
  author?: string | null;
  /** When it was last changed, unix seconds. */
  lastupdate?: number | null;
  /** Whether functions are read on creation and daily. */
  auto_pull?: boolean | null;
  /** Time of day for that, HH:MM. */
  auto_pull_time?: string | null;
  /** How many functions are read. */
  auto_pull_max?: number | null;
  /** Pattern of the functions that are read. */
  auto_pull_pattern?: string | null;
  /** Patterns of tags that are read. */
  pull_tags_pattern?: string[];
  /** Patterns of tags that are left out. */
  pull_tags_pattern_excluded?: string[];
  /** Only functions with these tags. */
  include_tags?: string[];
  /** No functions with these tags. */
  exclude_tags?: string[];
  /** Whether any scanner may scan or only those named. */
  scanner_type?: 'any' | 'specific' | null | (string & {});
  /** Scanner group where `scanner_type` is `specific`. */
  scanner_group_name?: string | null;
  /** Scanners that may scan. */
  scanner_name?: string[];
  /** Scanners that a change added. */
  scanner_name_added?: string[];
  /** Scanners that a change removed. */
  scanner_name_removed?: string[];
  /** Scanners before a change. The name is misspelt by the vendor. */
  existsing_scanners?: string[];
};

/** A function. Its members are not in aquasec-lib of 2026 (read in 2026); the list sorts by `name`. */
export type ServerlessFunction = {
  /** Name of the function. */
  name?: string | null;
};

/** Workloads that share firewall policies. The path calls services applications. */
export type Service = {
  /** Name, and id at the same time. */
  name: string;
  /** Free text. */
  description?: string | null;
  /** User who made it. */
  author?: string | null;
  /** Names of the application scopes that it belongs to. */
  application_scopes?: string[];
  /** Names of its firewall policies. */
  policies?: string[];
  /** Firewall policies that belong to it alone; missing on older consoles. */
  local_policies?: ServiceLocalPolicy[];
  /** Which workloads belong to it. */
  membership_rules?: ServiceMembershipRules | null;
  /** Whether its policies are enforced and not only watched. */
  enforce?: boolean | null;
  /** Whether it is monitored. */
  monitoring?: boolean | null;
  /** Containers that belong to it. */
  containers?: string[];
  /** Number of its containers. */
  containers_count?: number | null;
  /** Whether it was evaluated for vulnerabilities. */
  evaluated?: boolean | null;
  /** Whether its images are registered. */
  is_registered?: boolean | null;
  /** Number of containers that were not evaluated. */
  not_evaluated_count?: number | null;
  /** Number of containers that are not registered. */
  unregistered_count?: number | null;
  /** Counts over its workloads. */
  vulnerabilities?: ServiceVulnerabilities | null;
  /** Last change, unix seconds. */
  lastupdate?: number | null;
};

export type ServiceForWrite = {
  /** Name, and id at the same time; the vendor advises against spaces in it. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /** Names of the application scopes that it belongs to. */
  application_scopes: readonly string[];
  /** Names of its firewall policies. */
  policies: readonly string[];
  /** Firewall policies that belong to it alone. */
  local_policies?: readonly ServiceLocalPolicyForWrite[];
  /** Which workloads belong to it. */
  membership_rules: ServiceMembershipRulesForWrite;
  /** Whether to enforce its policies instead of only watching. */
  enforce?: boolean;
  /** Whether to monitor it. */
  monitoring?: boolean;
};

/** A firewall policy that belongs to one service alone. */
export type ServiceLocalPolicy = {
  /** Name of the policy. */
  name?: string | null;
  /** Kind of the policy. */
  type?: string | null;
  /** Free text; missing when empty. */
  description?: string | null;
  /** Rules for incoming traffic. */
  inbound_networks?: FirewallRule[];
  /** Rules for outgoing traffic. */
  outbound_networks?: FirewallRule[];
  /** Whether the metadata service of the cloud is blocked. */
  block_metadata_service?: boolean | null;
};

/** A firewall policy that belongs to one service alone. */
export type ServiceLocalPolicyForWrite = {
  /** Name of the policy. */
  name: string;
  /** Kind of the policy. */
  type: string;
  /** Free text. */
  description?: string;
  /** Rules for incoming traffic. */
  inbound_networks?: readonly FirewallRuleForWrite[];
  /** Rules for outgoing traffic. */
  outbound_networks?: readonly FirewallRuleForWrite[];
  /** Whether to block the metadata service of the cloud. */
  block_metadata_service?: boolean;
};

/** Which workloads belong to a service. */
export type ServiceMembershipRules = {
  /** Rank among services that claim the same workload, 1 to 100. */
  priority?: number | null;
  /** Kind of the workloads. */
  target?: 'container' | 'host' | null | (string & {});
  /** Condition that the workloads meet. */
  scope?: ScopeExpression | null;
};

/** Which workloads belong to a service. */
export type ServiceMembershipRulesForWrite = {
  /** Rank among services that claim the same workload, 1 to 100. */
  priority?: number;
  /** Kind of the workloads. */
  target: 'container' | 'host';
  /** Condition that the workloads meet. */
  scope: ScopeExpressionForWrite;
};

/** One page of services. */
export type ServicePage = {
  /** Number of all services; 0 or an estimate at times. */
  count?: number | null;
  /** The page that was asked for. */
  page?: number | null;
  /** Rows in one page. */
  pagesize?: number | null;
  /** The services of this page; empty or null behind the last one. */
  result: Service[];
};

/** Counts over the workloads of a service. */
export type ServiceVulnerabilities = {
  /** All vulnerabilities. */
  total?: number | null;
  /** Those of high severity. */
  high?: number | null;
  /** Those of medium severity. */
  medium?: number | null;
  /** Those of low severity. */
  low?: number | null;
  /** Those of negligible severity. */
  negligible?: number | null;
  /** Pieces of sensitive data. */
  sensitive?: number | null;
  /** Pieces of malware. */
  malware?: number | null;
  /** Average CVSS score. */
  score_average?: number | null;
};

/** A bearer token with the account and the user it stands for. */
export type SignIn = {
  /** Bearer token, a JWT (RS256) that is good for 3600 seconds. */
  token: string;
  /** Account of the user. */
  account_id: CspmId;
  /** The user. */
  user_id: CspmId;
  /** Whether the user administers the account. */
  account_admin?: boolean;
  /**
   * End of the trial as an ISO 8601 moment; null on paid accounts. The claim of the same name inside the token is a
   * number of unix seconds.
   */
  trial_end?: string | null;
  /** E-mail address of the user. */
  email?: string;
};

/** The one Slack notifier of old consoles. */
export type SlackNotifier = {
  /** Whether it sends. */
  enabled?: boolean | null;
  /** Channel to post to. */
  channel?: string | null;
  /** Address of the Slack webhook; whoever knows it can post. */
  webhook_url?: string | null;
  /** Name to post under. */
  user_name?: string | null;
  /** Text of the message. */
  main_text?: string | null;
  /** Icon of the message. */
  icon?: string | null;
  /** Key of a service. */
  service_key?: string | null;
  /** Kind of the notifier, `slack`. */
  type?: string | null;
  /** Name of the notifier, `Slack`. */
  name?: string | null;
};

export type SlackNotifierForWrite = {
  /** Whether it sends. */
  enabled: boolean;
  /** Channel to post to. */
  channel?: string;
  /** Address of the Slack webhook. */
  webhook_url?: string;
  /** Name to post under. */
  user_name?: string;
  /** Text of the message. */
  main_text?: string;
  /** Icon of the message. */
  icon?: string;
  /** Key of a service. */
  service_key?: string;
  /** Kind of the notifier, `slack`. */
  type?: string;
  /** Name of the notifier, `Slack`. */
  name?: string;
};

/** A rule that hides findings of code scans. */
export type SuppressionRule = {
  /** Id of the rule. */
  policy_id: string;
  /** Name. */
  name: string;
  /** Words about it. */
  description?: string;
  /** Whether it is on. */
  enable?: boolean;
  /** Kind of the rule. */
  policy_type?: 'policy' | 'suppression' | (string & {});
  /** Application scopes that it is for. */
  application_scopes?: string[];
  /** Repositories that it is for. */
  scope?: SuppressionRuleScope;
  /** What it hides. */
  controls?: SuppressionRuleControl[];
  /** Whether it is enforced. */
  enforce?: boolean;
  /** Whether it fails a build. */
  fail_build?: boolean;
  /** Whether it fails a pull request. */
  fail_pr?: boolean;
  /** When enforcement begins; the form is not in the Terraform provider of 2026 (read in 2026). */
  enforcement_schedule?: string;
  /** Whether to clear that time. */
  clear_schedule?: boolean;
  /** When it was created, RFC 3339. */
  created?: string | null;
  /** When it was last changed, RFC 3339. */
  updated?: string | null;
  /** Who created it. */
  created_by?: string;
  /** Who last changed it. */
  updated_by?: string;
};

/** A check of a control. */
export type SuppressionRuleCheck = {
  /** Cloud provider. */
  provider_name?: string;
  /** Service of the cloud. */
  service_name?: string;
  /** Id of the check. */
  check_id?: string;
  /** Name of the check. */
  check_name?: string;
  /** Kind of scan. */
  scan_type?: 'misconfiguration' | 'vulnerability' | 'secret' | 'pipeline' | 'sast' | 'dependency' | 'profile' | 'manifest' | (string & {});
};

/** A check of a control. */
export type SuppressionRuleCheckInput = {
  /** Cloud provider. */
  provider_name?: string;
  /** Service of the cloud. */
  service_name?: string;
  /** Id of the check. */
  check_id?: string;
  /** Name of the check. */
  check_name?: string;
  /** Kind of scan. */
  scan_type?: 'misconfiguration' | 'vulnerability' | 'secret' | 'pipeline' | 'sast' | 'dependency' | 'profile' | 'manifest';
};

/** What a rule hides. Which members it needs depends on `type`. */
export type SuppressionRuleControl = {
  /** Kind of the control. */
  type?: 'vulnerabilitySeverity' | 'cveByIds' | 'vulnerabilityWithVendorFix' | 'misconfigurations' | 'misconfigurationsBySeverity' | 'misconfigurationsByService' | 'secretSeverity' | 'secretByPatterns' | 'secretByIds' | 'sastSeverity' | 'sastAiSeverity' | 'sastByIds' | 'pipelineMisconfigurations' | 'pipelineMisconfigurationsBySeverity' | 'dependencyByName' | 'dependencyByVersion' | 'dependencyByLicense' | 'manifestSecurityScanChecks' | 'manifestSourceCodeProtection' | 'imageName' | 'detectionIds' | 'detectionsBySeverity' | 'fsPath' | 'networkUrl' | 'portRange' | (string & {});
  /** Kind of scan that it is for. */
  scan_type?: 'misconfiguration' | 'vulnerability' | 'secret' | 'pipeline' | 'sast' | 'dependency' | 'profile' | 'manifest' | (string & {});
  /** Severity. */
  severity?: 'critical' | 'high' | 'medium' | 'low' | 'unknown' | (string & {});
  /** How `version` is compared. */
  operator?: 'greater_than' | 'less_than' | 'equals_to' | 'greater_than_or_equal_to' | 'less_than_or_equal_to' | 'all_versions' | (string & {});
  /** Version of the dependency. */
  version?: string;
  /** Cloud provider. */
  provider?: string;
  /** Service of the cloud. */
  service?: string;
  /** Dependency. */
  dependency_name?: string;
  /** Where the dependency comes from. */
  dependency_source?: string;
  /** Whether only findings with a fix are meant. */
  vendorFix?: boolean;
  /** Whether only direct dependencies are meant. */
  direct_only?: boolean;
  /** Whether only reachable code is meant. */
  reachable_only?: boolean;
  /** CVE ids. */
  cve_ids?: string[];
  /** Ids of kinds of findings. */
  avd_ids?: string[];
  /** Ids of dependencies. */
  dependency_ids?: string[];
  /** Other ids. */
  ids?: string[];
  /** Checks. */
  checks?: SuppressionRuleCheck[];
  /** Patterns. */
  patterns?: string[];
  /** Ports. */
  ports?: number[];
  /** Changes of files. */
  file_changes?: SuppressionRuleFileChanges;
  /** File. */
  target_file?: string;
  /** Line in that file. */
  target_line?: number;
  /** Fingerprint of the finding. */
  fingerprint?: string;
  /** Patterns of files. */
  file_globs?: string[];
  /** Only what was published lately. */
  published_date_filter?: SuppressionRuleDateFilter;
};

/** What a rule hides. Which members it needs depends on `type`. */
export type SuppressionRuleControlInput = {
  /** Kind of the control. */
  type?: 'vulnerabilitySeverity' | 'cveByIds' | 'vulnerabilityWithVendorFix' | 'misconfigurations' | 'misconfigurationsBySeverity' | 'misconfigurationsByService' | 'secretSeverity' | 'secretByPatterns' | 'secretByIds' | 'sastSeverity' | 'sastAiSeverity' | 'sastByIds' | 'pipelineMisconfigurations' | 'pipelineMisconfigurationsBySeverity' | 'dependencyByName' | 'dependencyByVersion' | 'dependencyByLicense' | 'manifestSecurityScanChecks' | 'manifestSourceCodeProtection' | 'imageName' | 'detectionIds' | 'detectionsBySeverity' | 'fsPath' | 'networkUrl' | 'portRange';
  /** Kind of scan that it is for. */
  scan_type?: 'misconfiguration' | 'vulnerability' | 'secret' | 'pipeline' | 'sast' | 'dependency' | 'profile' | 'manifest';
  /** Severity. */
  severity?: 'critical' | 'high' | 'medium' | 'low' | 'unknown';
  /** How `version` is compared. */
  operator?: 'greater_than' | 'less_than' | 'equals_to' | 'greater_than_or_equal_to' | 'less_than_or_equal_to' | 'all_versions';
  /** Version of the dependency. */
  version?: string;
  /** Cloud provider. */
  provider?: string;
  /** Service of the cloud. */
  service?: string;
  /** Dependency. */
  dependency_name?: string;
  /** Where the dependency comes from. */
  dependency_source?: string;
  /** Whether only findings with a fix are meant. */
  vendorFix?: boolean;
  /** Whether only direct dependencies are meant. */
  direct_only?: boolean;
  /** Whether only reachable code is meant. */
  reachable_only?: boolean;
  /** CVE ids. */
  cve_ids?: readonly string[] | null;
  /** Ids of kinds of findings. */
  avd_ids?: readonly string[] | null;
  /** Ids of dependencies. */
  dependency_ids?: readonly string[] | null;
  /** Other ids. */
  ids?: readonly string[] | null;
  /** Checks. */
  checks?: readonly SuppressionRuleCheckInput[] | null;
  /** Patterns. */
  patterns?: readonly string[] | null;
  /** Ports. */
  ports?: readonly number[] | null;
  /** Changes of files. */
  file_changes?: SuppressionRuleFileChangesInput;
  /** File. */
  target_file?: string;
  /** Line in that file. */
  target_line?: number;
  /** Fingerprint of the finding. */
  fingerprint?: string;
  /** Patterns of files. */
  file_globs?: readonly string[] | null;
  /** Only what was published lately. */
  published_date_filter?: SuppressionRuleDateFilter;
};

/** A filter by date of publication. */
export type SuppressionRuleDateFilter = {
  /** Number of days. */
  days?: number;
  /** Whether the filter is on. */
  enabled?: boolean;
};

/** Changes of files. */
export type SuppressionRuleFileChanges = {
  /** Pattern of the files. */
  pattern?: string;
  /** Kinds of changes. */
  changes?: string[];
};

/** Changes of files. */
export type SuppressionRuleFileChangesInput = {
  /** Pattern of the files. */
  pattern?: string;
  /** Kinds of changes. */
  changes?: readonly string[] | null;
};

/** A suppression rule as it is saved. */
export type SuppressionRuleForSave = {
  /** Name. */
  name: string;
  /** Words about it. */
  description?: string;
  /** Whether it is on. */
  enable?: boolean;
  /** Kind of the rule; `suppression` here. */
  policy_type?: 'policy' | 'suppression';
  /** Application scopes that it is for. */
  application_scopes: readonly string[];
  /** Repositories that it is for. */
  scope?: SuppressionRuleScopeInput;
  /** What it hides. */
  controls?: readonly SuppressionRuleControlInput[];
  /** Whether it is enforced. */
  enforce?: boolean;
  /** Whether it fails a build. */
  fail_build?: boolean;
  /** Whether it fails a pull request. */
  fail_pr?: boolean;
  /** When enforcement begins; the form is not in the Terraform provider of 2026 (read in 2026). */
  enforcement_schedule?: string;
  /** Whether to clear that time. */
  clear_schedule?: boolean;
};

/** The repositories that a rule is for. */
export type SuppressionRuleScope = {
  /** How the variables combine, for example `v1 && v2`. */
  expression: string;
  /** The variables: the first is v1. */
  variables: SuppressionRuleVariable[];
};

/** The repositories that a rule is for. */
export type SuppressionRuleScopeInput = {
  /** How the variables combine, for example `v1 && v2`. */
  expression: string;
  /** The variables: the first is v1. */
  variables: readonly SuppressionRuleVariableInput[] | null;
};

/** One condition on a repository. */
export type SuppressionRuleVariable = {
  /** What is compared. */
  attribute: 'repository.id' | 'repository.name' | 'repository.branch' | 'repository.topic' | 'repository.label' | 'repository.organization' | 'repository.provider' | (string & {});
  /** Value that it must have. */
  value: string;
};

/** One condition on a repository. */
export type SuppressionRuleVariableInput = {
  /** What is compared. */
  attribute: 'repository.id' | 'repository.name' | 'repository.branch' | 'repository.topic' | 'repository.label' | 'repository.organization' | 'repository.provider';
  /** Value that it must have. */
  value: string;
};

/** The system settings; only `dta` is known. */
export type SystemSettings = {
  /** The connection to dynamic threat analysis. */
  dta: DtaSettings;
};

/** An image that others may be built on. */
export type TrustedBaseImage = {
  /** Registry of the image. */
  registry?: string | null;
  /** Name with tag. One word, unlike other names here. */
  imagename?: string | null;
  /** Digest of the image; not on every console. */
  imagedigest?: string | null;
  /** Number of the image; not on every console. */
  imageid?: number | null;
  /** User who added it; not on every console. */
  author?: string | null;
  /** When it was last updated, unix seconds; not on every console. */
  lastupdated?: UnixSeconds | null;
};

/** An image that others may be built on. */
export type TrustedBaseImageInput = {
  /** Registry of the image. */
  registry?: string;
  /** Name with tag. One word, unlike other names here. */
  imagename?: string;
  /** Digest of the image; not on every console. */
  imagedigest?: string;
  /** Number of the image; not on every console. */
  imageid?: number;
  /** User who added it; not on every console. */
  author?: string;
  /** When it was last updated, unix seconds; not on every console. */
  lastupdated?: UnixSeconds;
};

/** A moment in unix seconds. */
export type UnixSeconds = number;

/** A local user of the console. On SaaS people are users of the CSPM API instead, which has a family of its own. */
export type User = {
  /**
   * The name to sign in with. Self-hosted consoles send a string, consoles that are part of SaaS a number, which is
   * read as a string.
   */
  id: string;
  /** Display name; may be empty. */
  name?: string | null;
  /** Address; may be empty. */
  email?: string | null;
  /** Names of the user's roles. */
  roles?: string[];
  /** The first of the roles, kept for old clients. */
  role?: string | null;
  /** Where the user comes from: the console itself, LDAP, SAML, OAuth2, OpenID or the tenant manager. */
  type?: string | null;
  /** The user's plan: Developer, Team or Advanced. */
  plan?: string | null;
  /** Whether the password must be changed at the next sign-in. */
  first_time?: boolean | null;
  /** Whether the user's permission set allows every action. */
  is_super?: boolean | null;
  /** Whether the user's permission set allows the console's pages. */
  ui_access?: boolean | null;
};

export type UserForUpdate = {
  /** The name to sign in with; it cannot be changed. */
  id: string;
  /** Display name. */
  name?: string;
  /** Address. */
  email?: string;
  /**
   * Password. The vendor's client always sends it; what the console does without it is not in the Terraform
   * provider of 2026 (read in 2026), so use `changeUserPassword` to change it.
   */
  password?: string;
  /** The password again. */
  passwordConfirm?: string;
  /** Names of the user's roles, which must exist; at least one. At least 1 items. */
  roles: readonly string[];
  /** Whether the password must be changed at the first sign-in; by the vendor's documentation of use only at creation. */
  first_time?: boolean;
};

export type UserForWrite = {
  /** The name to sign in with. */
  id: string;
  /** Display name. */
  name?: string;
  /** Address. */
  email?: string;
  /** Password, at least 8 characters. */
  password: string;
  /** The password again. Note the spelling, which is not snake_case. */
  passwordConfirm: string;
  /** Names of the user's roles, which must exist; at least one. At least 1 items. */
  roles: readonly string[];
  /** Whether the password must be changed at the first sign-in. */
  first_time?: boolean;
};

/**
 * Severity by the vendor of the software, in that vendor's own words: Debian's `unimportant` was recorded (DefectDojo,
 * 2021 and 2025). Empty where the vendor gives none (a console of 2022).
 */
export type VendorSeverity = 'critical' | 'high' | 'medium' | 'low' | 'negligible' | 'unimportant' | '' | (string & {});

/**
 * One vulnerability in one resource of one image. Only the name can be relied on: older consoles send empty texts and
 * zeros, newer ones leave members out. A date of year 1 or 1970 means none.
 */
export type Vulnerability = {
  /** Id of the CVE or advisory. */
  name: string;
  /** What it is about. */
  description?: string;
  /**
   * When it was published, mostly `YYYY-MM-DD`; a console of 2022 also sent it empty and as
   * `2022-06-26 00:00:00 +0000 UTC`.
   */
  publish_date?: string;
  /** Who published it first, such as `nvd`; recorded in 2025. */
  publish_date_source?: string | null;
  /** When it last changed, `YYYY-MM-DD`. */
  modification_date?: string;
  /** When the fix was published by Aqua's account; one row of 2025. */
  aqua_reported_fix_publish_date?: string | null;
  /** Class of the vulnerability. */
  classification?: string | null;
  /** Score by Aqua. */
  aqua_score?: number;
  /** Score that Aqua evaluated for the resource, 1 to 5 in what was recorded in 2025. */
  aqua_evaluated_score?: number | null;
  /** Severity by Aqua; missing in most referenced rows. */
  aqua_severity?: VulnerabilitySeverity;
  /** Vector of that score. */
  aqua_vectors?: string;
  /** Scoring system of that score. */
  aqua_scoring_system?: string;
  /** Where that severity comes from. */
  aqua_severity_classification?: string;
  /** Where that score comes from. */
  aqua_score_classification?: string;
  /** Where the severity comes from. */
  severity_classification?: string;
  /** Severity by the vendor of the software. */
  vendor_severity?: VendorSeverity;
  /** The vendor's CVSS 2 score. */
  vendor_cvss2_score?: number | null;
  /** Vector of that score. */
  vendor_cvss2_vectors?: string | null;
  /** The vendor's severity by CVSS 3. */
  vendor_cvss3_severity?: string | null;
  /** The vendor's CVSS 3 score. */
  vendor_cvss3_score?: number | null;
  /** Vector of that score. */
  vendor_cvss3_vectors?: string | null;
  /** What the vendor says. */
  vendor_statement?: string | null;
  /** Where the vendor says it. */
  vendor_url?: string;
  /** Severity by NVD. */
  nvd_severity?: string;
  /** CVSS 2 score by NVD. */
  nvd_cvss2_score?: number;
  /** Vector of that score. */
  nvd_cvss2_vectors?: string;
  /** Severity by NVD with CVSS 3. */
  nvd_cvss3_severity?: string;
  /** CVSS 3 score by NVD. */
  nvd_cvss3_score?: number;
  /** Vector of that score. */
  nvd_cvss3_vectors?: string;
  /** Where NVD describes it. */
  nvd_url?: string;
  /** Version that fixes it; empty or missing where there is none. */
  fix_version?: string;
  /** What to do about it. */
  solution?: string;
  /** When it was first found. */
  first_found_date?: string;
  /** When it was last found. */
  last_found_date?: string;
  /** Package that brought it in. */
  ancestor_pkg?: string;
  /** Package next to it. */
  sibling_pkg?: string | null;
  /** How well it can be exploited. */
  exploitability?: string | null;
  /** Kind of exploit that is known. */
  exploit_type?: string | null;
  /** Temporal part of the vector. */
  temporal_vector?: string;
  /** Ids of it at Qualys; their type is not in the vendor's article or starboard of 2026 (read in 2026). */
  qualys_ids?: unknown[];
  /**
   * Vulnerabilities that an advisory stands for, each with the members of a whole row (recorded in 2022 and 2025).
   * `resource` is empty in most of them.
   */
  referenced_vulnerabilities?: Vulnerability[];
  /** About the workloads that run the image; null in every row that was recorded. */
  image_workload_info?: unknown;
  /** Whether workloads run the image; recorded in 2022. */
  has_running_workloads?: boolean | null;
  /** Number of the vulnerability on the console; recorded in 2025. */
  vulnerability_id?: number | null;
  /** Number of the resource in the scan; recorded in 2025. */
  scan_resource_id?: number | null;
  /** Number of the image on the console; recorded in 2025. */
  image_uid?: number | null;
  /** When the image was built, RFC 3339; recorded in 2025. */
  image_build_date?: string | null;
  /** Weaknesses behind it; recorded in 2025 as an array, and as an empty object in some rows without any. */
  cwe_info?: VulnerabilityWeakness[] | Record<string, unknown> | null;
  /** Severity that someone set by hand; empty for none. Recorded in 2022. */
  custom_severity?: string | null;
  /** Notes on that severity; recorded in 2022. */
  custom_notes?: string | null;
  /** Namespace of the workload; empty in what was recorded in 2022. */
  name_space?: string | null;
  /** Processor architecture of the image; empty in what was recorded in 2022. */
  architecture?: string | null;
  /** Application scope; empty in what was recorded in 2022. */
  app_scope?: string | null;
  /** Kind of the virtual machine; empty in what was recorded in 2022. */
  vm_type?: string | null;
  /** State of the virtual patch, such as `patch_available`. */
  v_patch_status?: string;
  /** User who applied it. */
  v_patch_applied_by?: string | null;
  /** When it was applied. */
  v_patch_applied_on?: string | null;
  /** User who took it back. */
  v_patch_reverted_by?: string | null;
  /** When it was taken back. */
  v_patch_reverted_on?: string | null;
  /** User who enforced it. */
  v_patch_enforced_by?: string | null;
  /** When it was enforced. */
  v_patch_enforced_on?: string | null;
  /** Policy of the virtual patch. */
  v_patch_policy_name?: string | null;
  /** Whether that policy enforces. */
  v_patch_policy_enforce?: boolean | null;
  /** When someone accepted the risk. */
  acknowledged_date?: string;
  /** Where that holds. */
  ack_scope?: string | null;
  /** Why it was accepted. */
  ack_comment?: string | null;
  /** User who accepted it. */
  ack_author?: string | null;
  /** Days until that no longer holds. */
  ack_expiration_days?: number | null;
  /** When that term was set. */
  ack_expiration_configured_at?: string;
  /** User who set it. */
  ack_expiration_configured_by?: string | null;
  /** Audit events about it. */
  audit_events_count?: number | null;
  /** Block events about it. */
  block_events_count?: number | null;
  /** Registry of the image. */
  registry?: string;
  /** Repository of the image. */
  image_repository_name?: string;
  /** Repository and tag. */
  image_name?: string;
  /** Digest of the image. */
  image_digest?: string;
  /** Operating system of the image. */
  os?: string;
  /** Version of that system. */
  os_version?: string;
  /** Permission of the image. */
  permission?: string;
  /** Whether it comes from the base image. */
  base_image_vulnerability?: boolean | null;
  /** That base image. */
  base_image_name?: string | null;
  /** Package or file that has it. */
  resource?: VulnerabilityResource;
};

/** Which vulnerabilities an export has. */
export type VulnerabilityExportFilter = {
  /** Severities. Queries join them with commas; which form a body takes is not in aquasec-lib of 2026 (read in 2026). */
  severities?: string | readonly string[];
  /** Only what runs, or only what does not. */
  has_workloads?: boolean;
  /** Only what runs in this cluster. */
  cluster?: string;
  /** Namespaces, in the same form as `severities`. */
  namespace_names?: string | readonly string[];
  /** Only images of this registry. */
  registry_name?: string;
  /** Only by availability of an exploit; the form is not in aquasec-lib of 2026 (read in 2026). */
  exploit_availability?: unknown;
  /** Only by kind of the exploit; the form is not in aquasec-lib of 2026 (read in 2026). */
  exploit_type?: unknown;
  /** Only what can be attacked over the network; the form is not in aquasec-lib of 2026 (read in 2026). */
  network_attack?: unknown;
  /** Whether negligible ones come too. */
  show_negligible?: boolean;
  /** Whether an estimate will do for the count. */
  use_estimated_count?: boolean;
};

/** An export that was started. */
export type VulnerabilityExportToken = {
  /** Token of the export. */
  token: string;
};

/** A page of vulnerabilities. */
export type VulnerabilityPage = {
  /** Number of all rows. It can be 0 or an estimate, so it does not say where a list ends. */
  count?: number | null;
  /** Number of this page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  pagesize?: number | null;
  /** The vulnerabilities; null or empty past the end. */
  result: Vulnerability[];
  /** Hint that more follows; newer consoles only. */
  more_data_all_pages?: number | null;
  /** Whether `count` is an estimate. */
  is_estimated_count?: boolean | null;
  /** Whether the answer leaves something out; newer consoles only. */
  is_partial_data?: boolean | null;
  /** State of a switch inside the console. */
  feature_toggle?: boolean | null;
  /** Hint that more follows; older consoles. */
  more_data?: number | null;
  /** The filters as the console understood them. */
  query?: VulnerabilityQuery | null;
};

/** The filters of the list as the console understood them, recorded in 2025. */
export type VulnerabilityQuery = {
  /** Number of the page, from 1. */
  page?: number | null;
  /** Rows asked for. */
  page_size?: number | null;
  /** Whether negligible ones are shown. */
  show_negligible?: boolean | null;
  /** Whether scores are those of CVSS 3. */
  use_cvss3?: boolean | null;
  /** Whether rows tell of virtual patches. */
  include_vpatch_info?: boolean | null;
  /** The filter `image_name`. */
  image_name?: string | null;
  /** Whether the whole name must be equal. */
  image_name_exact_match?: boolean | null;
  /** The filter `registry_name`. */
  registry_name?: string | null;
  /** Set of columns, such as `legacy_columns`. */
  columns_name?: string | null;
  /** The filter `first_found_date`. */
  first_found_date?: string | null;
};

/** Package or file that has a vulnerability. */
export type VulnerabilityResource = {
  /** Kind of resource, such as `package`. */
  type?: string;
  /** Format of the package, such as `deb`. */
  format?: string;
  /** Path in the image. */
  path?: string;
  /** Name of the package. */
  name?: string;
  /** Installed version. */
  version?: string;
  /** Processor architecture. */
  arch?: string;
  /** CPE or package URL of it. */
  cpe?: string;
  /** Licences of it. */
  licenses?: string[];
  /** Hash of the file. */
  hash?: string | null;
};

/** Severity of a vulnerability. */
export type VulnerabilitySeverity = 'critical' | 'high' | 'medium' | 'low' | 'negligible' | (string & {});

/** Severity of a vulnerability. */
export type VulnerabilitySeverityInput = 'critical' | 'high' | 'medium' | 'low' | 'negligible';

/** A weakness of the CWE list. */
export type VulnerabilityWeakness = {
  /** Its id, such as `CWE-125`; the capital letter is the vendor's. */
  Id?: string | null;
  /** Its name. */
  name?: string | null;
};
