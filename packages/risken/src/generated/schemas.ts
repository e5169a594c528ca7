// Generated from specs/risken by pnpm generate. Do not edit.
/** An access token of a project, without its secret. */
export type AccessToken = {
  /** Id of the token. */
  access_token_id: Id;
  /** Name, unique in the project. */
  name: string;
  /** Words about the token. */
  description: string;
  /** Owning project. */
  project_id: Id;
  /** When it expires, unix seconds; in the year 9999 where no end was given. */
  expired_at?: UnixSeconds;
  /** User who wrote it last. */
  last_updated_user_id?: Id;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type AccessTokenForGenerate = {
  /** Has no effect: the server gives every new token a new id. */
  access_token_id?: Id;
  /** Name, at most 64 bytes, not yet used in the project. At least 1 characters. */
  name: string;
  /** Words about the token, at most 255 bytes. */
  description?: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /**
   * When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. The vendor's
   * page calls it required.
   */
  expired_at?: UnixSecondsInput;
  /** Has no effect: the server puts the caller in its place. */
  last_updated_user_id?: Id;
};

export type AccessTokenForUpdate = {
  /** Id of the token. The server demands it and then finds the record by `name`. */
  access_token_id: Id;
  /** The name that the token has, at most 64 bytes. It says which record is written. At least 1 characters. */
  name: string;
  /** Words about the token, at most 255 bytes. Left out, it becomes empty. */
  description?: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
  expired_at?: UnixSecondsInput;
  /** Has no effect: the server puts the caller in its place. */
  last_updated_user_id?: Id;
};

/** A role that an access token holds. */
export type AccessTokenRole = {
  /** Token that holds the role. */
  access_token_id: Id;
  /** The role. */
  role_id: Id;
  /** Never filled in. */
  project_id?: Id;
  /** When it was attached first, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** An alert, opened because a condition matched active findings or by hand. */
export type Alert = {
  /** Id of the alert. */
  alert_id: Id;
  /** Condition that it belongs to. */
  alert_condition_id: Id;
  /** Words about the alert. */
  description: string;
  /** `high`, `medium` or `low`. */
  severity: AlertSeverity;
  /** Owning project. */
  project_id: Id;
  /** 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. */
  status: AlertStatus;
  /** When it was opened, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** The link between a condition and a destination. */
export type AlertCondNotification = {
  /** The condition. */
  alert_condition_id: Id;
  /** The destination. */
  notification_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Least number of seconds between two messages. */
  cache_second: number;
  /** Last message, unix seconds; missing when there was none. */
  notified_at?: UnixSeconds;
  /** When it was linked, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type AlertCondNotificationForUpsert = {
  /** The condition. */
  alert_condition_id: Id;
  /** The destination. */
  notification_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Least number of seconds between two messages. On a link that exists, 0 or left out changes nothing. */
  cache_second?: number;
  /**
   * Last message, unix seconds, 0 to 253402268399; the pause counts from here. Left out, it is reset to the
   * epoch.
   */
  notified_at?: UnixSecondsInput;
};

/** The link between a condition and one of its rules. */
export type AlertCondRule = {
  /** The condition. */
  alert_condition_id: Id;
  /** The rule. */
  alert_rule_id: Id;
  /** Owning project. */
  project_id: Id;
  /** When it was linked, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type AlertCondRuleForUpsert = {
  /** The condition. */
  alert_condition_id: Id;
  /** The rule. */
  alert_rule_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
};

/**
 * A condition: a group of rules with a severity. When its rules match active findings an alert opens, and the
 * linked destinations are notified.
 */
export type AlertCondition = {
  /** Id of the condition. */
  alert_condition_id: Id;
  /** Words about the condition; its alerts carry them too. */
  description: string;
  /** Severity of its alerts: `high`, `medium` or `low`. */
  severity: AlertSeverity;
  /** Owning project. */
  project_id: Id;
  /** How the rules combine: `and`, all must match; `or`, one is enough. */
  and_or: 'and' | 'or' | (string & {});
  /** Whether the condition is evaluated. */
  enabled: boolean;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type AlertConditionForUpsert = {
  /** Condition to replace; 0 or left out for a new one. */
  alert_condition_id?: number;
  /** Words about the condition, at most 200 bytes; its alerts carry them too. At least 1 characters. */
  description: string;
  /** Severity of its alerts: `high`, `medium` or `low`. */
  severity: AlertSeverityInput;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** How the rules combine: `and`, all must match; `or`, one is enough. */
  and_or: 'and' | 'or';
  /** Whether the condition is evaluated. Left out, it becomes false. */
  enabled?: boolean;
};

export type AlertForUpsert = {
  /** Alert to change; 0 or left out for a new one. */
  alert_id?: number;
  /** Condition that it belongs to. */
  alert_condition_id: Id;
  /** Words about the alert, at most 200 bytes. At least 1 characters. */
  description: string;
  /** `high`, `medium` or `low`. */
  severity: AlertSeverityInput;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** 1 ACTIVE or 2 PENDING. The server refuses 3 (DEACTIVE). */
  status: 1 | 2;
};

/** One change of an alert. */
export type AlertHistory = {
  /** Id of the entry. */
  alert_history_id: Id;
  /** What happened to the alert: `created`, `updated` or `deleted`. */
  history_type: 'created' | 'updated' | 'deleted' | (string & {});
  /** Alert that changed. */
  alert_id: Id;
  /** Description of the alert at that time. */
  description: string;
  /** Severity at that time: `high`, `medium` or `low`. */
  severity: AlertSeverity;
  /**
   * JSON text with one member, `count`: how many findings the alert had then. The vendor's page shows a list of
   * finding ids instead.
   */
  finding_history: string;
  /** Owning project. */
  project_id: Id;
  /** When it happened, unix seconds. */
  created_at: UnixSeconds;
  /** When the entry was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A rule that active findings can match, by score, resource, tag and number. */
export type AlertRule = {
  /** Id of the rule. */
  alert_rule_id: Id;
  /** Display name. */
  name: string;
  /** Owning project. */
  project_id: Id;
  /** Lowest score that a finding must have, 0 to 1. */
  score: number;
  /** Beginning of the resource name; empty matches all. */
  resource_name: string;
  /** Tag that a finding must carry; empty matches all. */
  tag: string;
  /** How many findings it takes. */
  finding_cnt: number;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type AlertRuleForUpsert = {
  /** Rule to replace; 0 or left out for a new one. */
  alert_rule_id?: number;
  /** Display name, at most 200 bytes. At least 1 characters. */
  name: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Lowest score that a finding must have, 0 to 1. Left out, it becomes 0. */
  score?: number;
  /** Beginning of the resource name, at most 512 bytes. Left out, it becomes empty and matches all. */
  resource_name?: string;
  /** Tag that a finding must carry, at most 64 bytes. Left out, it becomes empty and matches all. */
  tag?: string;
  /** How many findings it takes, at least 1. Left out, it becomes 0. */
  finding_cnt?: number;
};

/** How grave an alert is. */
export type AlertSeverity = 'high' | 'medium' | 'low' | (string & {});

/** How grave an alert is. */
export type AlertSeverityInput = 'high' | 'medium' | 'low';

/** 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong. */
export type AlertStatus = 0 | 1 | 2 | 3 | (number & {});

/** 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page calls 2 deactive; that is wrong. */
export type AlertStatusInput = 0 | 1 | 2 | 3;

/** The scan of one web application. What it scans stands in its basic setting. */
export type ApplicationScan = {
  /** Id of the application scan. */
  application_scan_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Catalogue id of the scanner. */
  diagnosis_data_source_id: Id;
  /** Display name. */
  name: string;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /**
   * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
   * for never, and do not send a negative value back: it is refused.
   */
  scan_at?: UnixSeconds;
  /** When it was made, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
  /** Kind of scan: 0 NOT_CONFIGURED, 1 BASIC. */
  scan_type: ApplicationScanType;
};

/** What an application scan scans, and how far it follows links. */
export type ApplicationScanBasicSetting = {
  /** Id of the basic setting. */
  application_scan_basic_setting_id: Id;
  /** Application scan it belongs to. */
  application_scan_id: Id;
  /** Owning project. */
  project_id: Id;
  /** URL where the scan starts. */
  target: string;
  /** How deep links are followed. */
  max_depth: number;
  /** How many pages are taken on each level. */
  max_children: number;
  /** When it was made, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

export type ApplicationScanBasicSettingForUpsert = {
  /** Basic setting to change. Left out or 0, a new one is made. */
  application_scan_basic_setting_id?: number;
  /** Application scan it belongs to. */
  application_scan_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** URL where the scan starts, at most 255 bytes. Its form is not checked. At least 1 characters. */
  target: string;
  /** How deep links are followed, 0 to 100. Left out, it becomes 0. */
  max_depth?: number;
  /** How many pages are taken on each level, 0 to 100. Left out, it becomes 0. */
  max_children?: number;
};

/**
 * The basic setting that was looked up, or an object without a single member where the application scan has
 * none. The presence of `application_scan_basic_setting_id` is the test for "found", so nothing in this object
 * is ever filled in.
 */
export type ApplicationScanBasicSettingLookup = {
  /** Id of the basic setting; present only when found. */
  application_scan_basic_setting_id?: Id;
  /** Application scan it belongs to; present only when found. */
  application_scan_id?: Id;
  /** Owning project; present only when found. */
  project_id?: Id;
  /** URL where the scan starts; present only when found. */
  target?: string;
  /** How deep links are followed; present when not 0. */
  max_depth?: number;
  /** How many pages are taken on each level; present when not 0. */
  max_children?: number;
  /** When it was made, unix seconds; present only when found. */
  created_at?: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes; present only when found. */
  updated_at?: UnixSeconds;
};

export type ApplicationScanForUpsert = {
  /** Application scan to change. Left out or 0, a new one is made. */
  application_scan_id?: number;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Catalogue id of `diagnosis:application-scan`, 1004 on a default installation. */
  diagnosis_data_source_id: Id;
  /** Display name, at most 200 bytes. At least 1 characters. */
  name: string;
  /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
  /** Kind of scan: 1 BASIC. Left out, it becomes 0 (NOT_CONFIGURED). */
  scan_type?: ApplicationScanTypeInput;
};

/** 0 NOT_CONFIGURED, 1 BASIC. */
export type ApplicationScanType = 0 | 1 | (number & {});

/** 0 NOT_CONFIGURED, 1 BASIC. */
export type ApplicationScanTypeInput = 0 | 1;

/** A step of the attack flow, from one resource to another. */
export type AttackFlowEdge = {
  /** Id of the step, made of the two names. */
  relation_id: string;
  /** Words about the step, often empty. */
  relation_label: string;
  /** The `resource_name` of the node where the step starts. */
  source_resource_name: string;
  /** The `resource_name` of the node where it leads. */
  target_resource_name: string;
};

/**
 * A node of the attack flow: a cloud resource, or a place outside the cloud such as the internet. The latter has no
 * `cloud_type` and no `cloud_id`.
 */
export type AttackFlowResource = {
  /** RISKEN's own id of the resource; missing where it has none. */
  resource_id?: Id;
  /** Name that the edges refer to, such as an ARN, a full resource name, or `Internet`. */
  resource_name: string;
  /** Last part of the name. */
  short_name: string;
  /** Cloud, such as `aws` or `gcp`; empty outside the cloud. */
  cloud_type: string;
  /**
   * AWS account number or Google Cloud project id; missing outside the cloud and where the name does not
   * contain it, as in the ARN of an S3 bucket.
   */
  cloud_id?: string;
  /** Service of the cloud, for example `s3` or `lambda`. */
  service: string;
  /** Region, or `global`. */
  region: string;
  /** Layer to draw the node in; empty where the service has none. */
  layer: 'INTERNET' | 'CDN' | 'LB' | 'GATEWAY' | 'DATASTORE' | 'COMPUTE' | 'LATERAL_MOVEMENT' | 'EXTERNAL_SERVICE' | 'INTERNAL_SERVICE' | 'CODE_REPOSITORY' | (string & {});
  /** JSON text with facts about the resource; its members depend on the service. */
  meta_data: string;
};

/** An AWS account registered in a project. */
export type Aws = {
  /** RISKEN's own id of the registration, not the AWS account number. */
  aws_id: Id;
  /** Display name. */
  name: string;
  /** Owning project. */
  project_id: Id;
  /** The 12-digit AWS account number. Leading zeros are possible, so it is never a number. */
  aws_account_id: string;
  /** When it was registered, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

/**
 * A scanner of the catalogue, with its attachment to one AWS account where there is one. The presence of
 * `aws_id` is the test for "attached", so nothing in this object is ever filled in.
 */
export type AwsDataSource = {
  /** Catalogue id of the scanner. */
  aws_data_source_id: Id;
  /** Name of the scanner, for example `aws:guard-duty`. */
  data_source: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** Registration it is attached to; present only when attached. */
  aws_id?: Id;
  /** Owning project; present only when attached. */
  project_id?: Id;
  /** Role that the scanner assumes; present only when attached. */
  assume_role_arn?: string;
  /** External id of the role's trust; present only when attached. */
  external_id?: string;
  /** Status of the last scan; present only when attached and not 0. 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status?: ScanStatus;
  /** Words about the status; present when not empty. */
  status_detail?: string;
  /** Last scan, unix seconds; present once scanned. */
  scan_at?: UnixSeconds;
  /** Version of the scanner; present when pinned. */
  specific_version?: string;
};

export type AwsForUpsert = {
  /** Display name, at most 200 bytes. An empty name on a known account clears the stored one. */
  name: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** The 12-digit AWS account number. */
  aws_account_id: string;
};

/** The attachment of a scanner to an AWS account. */
export type AwsRelDataSource = {
  /** Registration it is attached to. */
  aws_id: Id;
  /** Catalogue id of the scanner. */
  aws_data_source_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Role that the scanner assumes. */
  assume_role_arn: string;
  /** External id of the role's trust. */
  external_id: string;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /** Last scan, unix seconds; missing when never scanned. */
  scan_at?: UnixSeconds;
  /** When it was attached, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
  /** Version of the scanner; empty when not pinned. */
  specific_version: string;
};

export type AwsRelDataSourceForUpsert = {
  /** Registration to attach to, RISKEN's own id. */
  aws_id: Id;
  /** Catalogue id of the scanner. */
  aws_data_source_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Role that the scanner assumes, at most 255 bytes. The gateway does not check that it is an ARN. At least 1 characters. */
  assume_role_arn: string;
  /** External id of the role's trust, 8 to 255 bytes. */
  external_id: string;
  /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
  /** Version to pin, at most 64 bytes. Left out, it becomes empty. */
  specific_version?: string;
};

/** A scanner of the catalogue. */
export type AzureDataSource = {
  /** Catalogue id of the scanner. */
  azure_data_source_id: Id;
  /** Name of the scanner, for example `azure:prowler`. */
  name: string;
  /** Words about the scanner. */
  description: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** When it came into the catalogue, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** An Azure subscription registered in a project. */
export type AzureSubscription = {
  /** RISKEN's own id of the registration. */
  azure_id: Id;
  /** Display name. */
  name: string;
  /** Owning project. */
  project_id: Id;
  /** Id of the subscription in Azure. */
  subscription_id: string;
  /** Code that the subscription's tag `risken` must repeat; empty where nothing is compared. */
  verification_code: string;
  /** When it was registered, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type AzureSubscriptionForUpsert = {
  /**
   * Registration to rewrite, RISKEN's own id. With 0, or left out, the row is found by `subscription_id`, or is
   * new.
   */
  azure_id?: number;
  /** Display name, at most 64 characters. Left out, it becomes empty. */
  name?: string;
  /** Owning project, the same as the outer `project_id`. */
  project_id?: Id;
  /** Id of the subscription in Azure, at most 128 characters. */
  subscription_id: string;
  /**
   * A code of your own, at most 128 characters, that the subscription's tag `risken` must repeat before a scanner
   * can be attached. Left out, it becomes empty, and nothing is compared.
   */
  verification_code?: string;
};

/** A backend status. Both members are missing where a handler printed a Go error value. */
export type BackendError = {
  /** Name of the gRPC code, for example `Unknown` or `NotFound`. */
  code?: string;
  /** Free text; left out when empty. */
  message?: string;
};

/** One turn of a talk. */
export type ChatHistory = {
  /** Who spoke: 1 user, 2 assistant (the model), 3 system, 0 unspecified. Left out, it is 0. */
  role?: ChatRole;
  /** What was said. Left out, it is empty. */
  content?: string;
};

/** Who speaks. 0 unspecified, 1 user, 2 assistant, 3 system. */
export type ChatRole = 0 | 1 | 2 | 3;

/** A code scanner of the catalogue. */
export type CodeDataSource = {
  /** Catalogue id of the scanner. */
  code_data_source_id: Id;
  /** Name of the scanner, for example `code:gitleaks`. */
  name: string;
  /** What the scanner does. */
  description: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** When it entered the catalogue, unix seconds. */
  created_at: UnixSeconds;
  /** When its entry was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** Static code scanning of one GitHub connection. */
export type CodeScanSetting = {
  /** Connection it works on. */
  github_setting_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Catalogue id of the scanner. */
  code_data_source_id: Id;
  /** Filter on the names of repositories; empty for all. */
  repository_pattern: string;
  /** Whether public repositories are scanned. */
  scan_public: boolean;
  /** Whether internal repositories are scanned. */
  scan_internal: boolean;
  /** Whether private repositories are scanned. */
  scan_private: boolean;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /** Last scan, unix seconds; missing when never scanned. */
  scan_at?: UnixSeconds;
  /** When it was set up, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type CodeScanSettingForUpsert = {
  /** Connection to work on. */
  github_setting_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Catalogue id of `code:codescan`, 1003 on a default installation. */
  code_data_source_id: Id;
  /** Filter on the names of repositories, at most 128 bytes. Left out, all pass. */
  repository_pattern?: string;
  /** Whether to scan public repositories. Left out, it becomes false. */
  scan_public?: boolean;
  /** Whether to scan internal repositories. Left out, it becomes false. */
  scan_internal?: boolean;
  /** Whether to scan private repositories. Left out, it becomes false. */
  scan_private?: boolean;
  /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
};

/** Dependency scanning of one GitHub connection. It knows no filter by visibility. */
export type DependencySetting = {
  /** Connection it works on. */
  github_setting_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Catalogue id of the scanner. */
  code_data_source_id: Id;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /** Last scan, unix seconds; missing when never scanned. */
  scan_at?: UnixSeconds;
  /** When it was set up, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
  /** Filter on the names of repositories; empty for all. */
  repository_pattern: string;
};

export type DependencySettingForUpsert = {
  /** Connection to work on. */
  github_setting_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Catalogue id of `code:dependency`, 1002 on a default installation. */
  code_data_source_id: Id;
  /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
  /**
   * Filter on the names of repositories. Left out, all pass. The gateway sets no limit here, unlike for the
   * other two scanners; the console stops at 128 characters.
   */
  repository_pattern?: string;
};

/**
 * A diagnosis scanner of the catalogue, or an object without a single member where the id is unknown. The
 * presence of `diagnosis_data_source_id` is the test for "found", so nothing in this object is ever filled in.
 */
export type DiagnosisDataSource = {
  /** Catalogue id of the scanner; present only when found. */
  diagnosis_data_source_id?: Id;
  /** Name of the scanner, for example `diagnosis:portscan`; present only when found. */
  name?: string;
  /** What the scanner does; present only when found. */
  description?: string;
  /** Top of the scanner's own scale; present only when found. */
  max_score?: number;
  /** When it entered the catalogue, unix seconds; present only when found. */
  created_at?: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes; present only when found. */
  updated_at?: UnixSeconds;
};

/** An answer whose payload is empty. */
export type EmptyAnswer = {
  /** The acknowledgement of a write. It has no members. */
  data?: EmptyData;
};

/** The acknowledgement of a write. It has no members. */
export type EmptyData = Record<string, never>;

/**
 * `error` is a text (validation, CSRF, a backend without a status), an object with `code` and `message`
 * (a backend status), or an empty object (a handler that printed a Go error value).
 */
export type ErrorBody = {
  error?: string | BackendError;
};

/** One line of text. */
export type ErrorText = string;

/** Something that a scanner or a caller reported about one resource of a project. */
export type Finding = {
  /** Id of the finding. */
  finding_id: Id;
  /** One line about the finding. */
  description: string;
  /** Scanner that reported it, for example `aws:guard-duty`. */
  data_source: string;
  /** The scanner's own key; unique within project and scanner. */
  data_source_id: string;
  /** Resource that it is about: an ARN, a URL, a name. */
  resource_name: string;
  /** Owning project. */
  project_id: Id;
  /** Score in the scanner's own scale, kept with two decimals. */
  original_score: number;
  /** Part of the type, but the server never fills it. The top of the scale is not stored. */
  original_max_score?: number;
  /**
   * Severity from 0 to 1, a 32-bit float, so compare with a tolerance. RISKEN's console changes colour at
   * 0.6 and at 0.8.
   */
  score: number;
  /**
   * The raw event as JSON text. The database writes it anew (spacing, order of members), so do not compare
   * it byte by byte with what was sent.
   */
  data: string;
  /** When it was first registered, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A finding with its archive state and its tags. */
export type FindingDetail = {
  /** The finding. */
  finding: Finding;
  /** Its archive state; there for active findings too. */
  pend_info: PendInfo;
  /** Its tags. */
  finding_tags: FindingTag[];
};

export type FindingForUpsert = {
  /**
   * One line about the finding, at most 200 bytes; text outside ASCII reaches that early. Left out, it
   * becomes empty.
   */
  description?: string;
  /** Name of the scanner or tool, for example `aws:guard-duty`; at most 64 bytes. At least 1 characters. */
  data_source: string;
  /** The source's own key, at most 255 bytes. Keep it stable from run to run: a new key makes a new finding. At least 1 characters. */
  data_source_id: string;
  /** Resource that it is about (an ARN, a URL, a name), at most 512 bytes; created where it is new. At least 1 characters. */
  resource_name: string;
  /** Owning project; must equal the outer `project_id`. This is the one that is stored. */
  project_id?: Id;
  /** Score in the source's own scale, 0 to `original_max_score`. Left out, it is 0. 0 to 999.99. */
  original_score?: number;
  /** Top of the source's scale, above 0 and at most 999.99. It is used for the score and not stored. */
  original_max_score: number;
  /**
   * The raw event as JSON text, a string and not an object; `{}` where there is nothing to tell. The gateway
   * lets it pass when missing, but the database column takes only JSON, so the call then ends in a 500. At least 1 characters.
   */
  data: string;
};

/** A coefficient for the scores of all resources whose name starts with a prefix. */
export type FindingSetting = {
  /** Id of the setting. */
  finding_setting_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Prefix of the resource names that it applies to. */
  resource_name: string;
  /**
   * JSON text with the member `score_coefficient`. The database writes it anew, so do not compare it byte
   * by byte with what was sent.
   */
  setting: string;
  /** 0 unknown, 1 active, 2 deactive. Only active settings change scores. */
  status: FindingSettingStatus;
  /** When it was first set, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

export type FindingSettingForUpsert = {
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Prefix of the resource names to apply it to. At least 1 characters. */
  resource_name: string;
  /**
   * JSON text, a string and not an object: `{"score_coefficient":0.4}`. A coefficient of 0 counts as none. Any other
   * JSON text is stored as well, and breaks every later `putFinding` that the setting matches. At least 1 characters.
   */
  setting: string;
  /** 0 unknown, 1 active, 2 deactive. Left out, it becomes 0, and the setting changes nothing. */
  status?: FindingSettingStatusInput;
};

/** 0 unknown, 1 active, 2 deactive (switched off). */
export type FindingSettingStatus = 0 | 1 | 2 | (number & {});

/** 0 unknown, 1 active, 2 deactive (switched off). */
export type FindingSettingStatusInput = 0 | 1 | 2;

/** 0 all, 1 active, 2 pending (archived). */
export type FindingStatus = 0 | 1 | 2;

/** A tag on a finding. */
export type FindingTag = {
  /** Id of the tag on this finding, wanted by `untagFinding`. */
  finding_tag_id: Id;
  /** Tagged finding. */
  finding_id: Id;
  /** Owning project. */
  project_id: Id;
  /** The tag. */
  tag: string;
  /** When it was first set, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type FindingTagForUpsert = {
  /** Finding to tag. */
  finding_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** The tag, at most 64 bytes. At least 1 characters. */
  tag: string;
};

/**
 * A scanner and its attachment to a Google Cloud project, as `getGcpDataSource` answers. The presence of
 * `gcp_id` is the test for "attached": where nothing is attached the object itself is missing, or it holds
 * nothing but two times of -62135596800.
 */
export type GcpDataSource = {
  /** Registration it is attached to; present only when attached. */
  gcp_id?: Id;
  /** Catalogue id of the scanner; present only when attached. */
  google_data_source_id?: Id;
  /** Owning project; present only when attached. */
  project_id?: Id;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /** Last scan, unix seconds; missing when never scanned. */
  scan_at?: UnixSeconds;
  /** When it was attached, unix seconds; below 0 when not attached. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds; below 0 when not attached. */
  updated_at: UnixSeconds;
  /** Project id at Google Cloud; present only when attached. */
  gcp_project_id?: string;
  /** Name of the scanner, for example `google:asset`. */
  name: string;
  /** One line about the scanner. */
  description: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** Version of the scanner; empty when not pinned. */
  specific_version: string;
};

export type GcpDataSourceForUpsert = {
  /**
   * Registration to attach to, RISKEN's own id. The gateway lets it pass when missing, but the backend then
   * finds no registration and answers 500.
   */
  gcp_id: Id;
  /** Catalogue id of the scanner. */
  google_data_source_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** 2 (CONFIGURED) suits a new attachment. Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
  /** Version to pin, at most 64 bytes. Left out, it becomes empty. */
  specific_version?: string;
};

/** A Google Cloud project registered in a RISKEN project. */
export type GcpProject = {
  /** RISKEN's own id of the registration, not Google's project id or number. */
  gcp_id: Id;
  /** Display name. */
  name: string;
  /** Owning project, a project of RISKEN. */
  project_id: Id;
  /** Project id at Google Cloud, for example `acme-billing-prod`. */
  gcp_project_id: string;
  /** Code to set as the label `risken` on the Google Cloud project. It comes back unmasked. */
  verification_code: string;
  /** When it was registered, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last changed, unix seconds. */
  updated_at: UnixSeconds;
};

export type GcpProjectForUpsert = {
  /**
   * Registration to rewrite, RISKEN's own id. Left out, the registration is found by `gcp_project_id`, and
   * made where there is none.
   */
  gcp_id?: Id;
  /** Display name, at most 64 bytes. At least 1 characters. */
  name: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Project id at Google Cloud, at most 128 bytes. At least 1 characters. */
  gcp_project_id: string;
  /**
   * A code of your choice, 8 to 128 bytes, to be set as the label `risken` on the Google Cloud project too.
   * Required, although the vendor's page does not name it.
   */
  verification_code: string;
};

/** The attachment of a scanner to a Google Cloud project as just stored. */
export type GcpRelDataSource = {
  /** Registration it is attached to. */
  gcp_id: Id;
  /** Catalogue id of the scanner. */
  google_data_source_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /** Last scan, unix seconds; missing when never scanned. */
  scan_at?: UnixSeconds;
  /** When it was attached, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
  /** Project id at Google Cloud. */
  gcp_project_id: string;
  /** Name of the scanner, for example `google:asset`. */
  name: string;
  /** One line about the scanner. */
  description: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** Version of the scanner; empty when not pinned. */
  specific_version: string;
};

/** Whether RISKEN's GitHub App is installed at the target of a connection. */
export type GithubAppInstallationStatus = {
  /** Organization or user that was looked at. */
  target_resource: string;
  /** Whether the app is installed there. */
  installed: boolean;
  /** Which repositories the installation covers, in GitHub's words (`all` or `selected`). */
  repository_selection: string;
  /** Outcome of the check. CHECK_FAILED says nothing about the installation. */
  reason?: 'INSTALLED' | 'NOT_INSTALLED' | 'CHECK_FAILED' | (string & {});
};

/** A repository that was selected for the GitHub App of a connection. Only newer servers (beta) know it. */
export type GithubAppRepository = {
  /** Connection it belongs to. */
  github_setting_id?: Id;
  /** Id of the repository at GitHub. */
  github_repository_id?: number;
  /** Repository as `owner/name`. */
  github_repository_full_name: string;
  /** When it was first seen, unix seconds. */
  created_at?: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at?: UnixSeconds;
};

/**
 * A connection to one GitHub organization or user. In a list it carries the settings of the scanners that
 * work on it; the answer of a write leaves those three out.
 */
export type GithubSetting = {
  /** RISKEN's own id of the connection. */
  github_setting_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Display name, unique within the project. */
  name: string;
  /** GitHub user that the token belongs to. */
  github_user: string;
  /**
   * Never the token itself: the mask `xxxxxxxxxx` where one is stored, empty where none is. Sending the mask
   * back keeps the stored token; sending it altered in any way stores that text as the new token.
   */
  personal_access_token: string;
  /** What `target_resource` names: 0 UNKNOWN, 1 ORGANIZATION, 2 USER. */
  type: GithubType;
  /** Address of the API of a GitHub Enterprise server; empty for github.com. */
  base_url: string;
  /** Organization or user whose repositories are scanned. */
  target_resource: string;
  /** When it was made, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
  /** Secret scanning; missing where it is not set up, and in the answer of a write. */
  gitleaks_setting?: GitleaksSetting;
  /** Dependency scanning; missing where it is not set up, and in the answer of a write. */
  dependency_setting?: DependencySetting;
  /** Static code scanning; missing where it is not set up, and in the answer of a write. */
  code_scan_setting?: CodeScanSetting;
  /** How RISKEN signs in at GitHub. Only newer servers (beta) send it. */
  auth_mode?: 'PERSONAL_ACCESS_TOKEN' | 'GITHUB_APP' | (string & {});
  /** Installation of RISKEN's GitHub App at the target. Only newer servers (beta) send it, once there is one. */
  installation_id?: number;
  /** State of the check that ties the installation to this connection. Only newer servers (beta) send it. */
  verification_status?: 'PENDING_USER_VERIFICATION' | 'SUCCESS' | 'FAILED' | (string & {});
  /** GitHub user of the last verification. Only newer servers (beta) send it. */
  verified_github_user: string;
  /** Moment of the last verification, unix seconds; missing before it. Only newer servers (beta) send it. */
  verified_at?: UnixSeconds;
  /** Repositories that were selected for the GitHub App. Only newer servers (beta) send it. */
  github_app_setting_repository: GithubAppRepository[];
};

export type GithubSettingForUpsert = {
  /** Connection to change, RISKEN's own id. Left out or 0, a new one is made. */
  github_setting_id?: number;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /**
   * Display name, unique within the project, at most 64 bytes. The gateway lets an empty name pass, but the
   * server then stores the connection and cannot find it again, so the call ends in 500.
   */
  name: string;
  /** GitHub user that the token belongs to, at most 64 bytes. Left out, it becomes empty. */
  github_user?: string;
  /**
   * Token for GitHub, at most 255 bytes; stored encrypted and never shown again. Empty, left out, or exactly
   * the mask `xxxxxxxxxx`, it keeps the stored one, so a token can be replaced but not removed.
   */
  personal_access_token?: string;
  /**
   * What `target_resource` names: 1 ORGANIZATION, 2 USER. Left out, it becomes 0 (UNKNOWN), with which the
   * repositories cannot be listed, so the scans fail.
   */
  type?: GithubTypeInput;
  /**
   * Address of the API of a GitHub Enterprise server, at most 128 bytes, for example
   * `https://ghe.example.com/api/v3/`. Must be a URL. Empty or left out it means github.com.
   */
  base_url?: string;
  /** Organization or user whose repositories are scanned, at most 128 bytes. At least 1 characters. */
  target_resource: string;
  /** How RISKEN signs in at GitHub. Newer servers (beta) only; others ignore it without a word. */
  auth_mode?: 'PERSONAL_ACCESS_TOKEN' | 'GITHUB_APP';
  /** Installation of RISKEN's GitHub App at the target. Newer servers (beta) only; others ignore it without a word. At least 0. */
  installation_id?: number;
};

/** 0 UNKNOWN, 1 ORGANIZATION, 2 USER. */
export type GithubType = 0 | 1 | 2 | (number & {});

/** 0 UNKNOWN, 1 ORGANIZATION, 2 USER. */
export type GithubTypeInput = 0 | 1 | 2;

/** A repository that secret scanning has already been through. It has no id of its own. */
export type GitleaksCache = {
  /** Connection it belongs to. */
  github_setting_id: Id;
  /** Repository as `owner/name`. */
  repository_full_name: string;
  /** Last scan of this repository, unix seconds. */
  scan_at?: UnixSeconds;
  /** When it was first scanned, unix seconds. */
  created_at: UnixSeconds;
  /** When this entry was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** Secret scanning of one GitHub connection. */
export type GitleaksSetting = {
  /** Connection it works on. */
  github_setting_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Catalogue id of the scanner. */
  code_data_source_id: Id;
  /** Filter on the names of repositories; empty for all. */
  repository_pattern: string;
  /** Whether public repositories are scanned. */
  scan_public: boolean;
  /** Whether internal repositories are scanned. */
  scan_internal: boolean;
  /** Whether private repositories are scanned. */
  scan_private: boolean;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /** Last scan, unix seconds; missing when never scanned. */
  scan_at?: UnixSeconds;
  /** When it was set up, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type GitleaksSettingForUpsert = {
  /** Connection to work on. */
  github_setting_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Catalogue id of `code:gitleaks`, 1001 on a default installation. */
  code_data_source_id: Id;
  /** Filter on the names of repositories, at most 128 bytes. Left out, all pass. */
  repository_pattern?: string;
  /** Whether to scan public repositories. Left out, it becomes false. */
  scan_public?: boolean;
  /** Whether to scan internal repositories. Left out, it becomes false. */
  scan_internal?: boolean;
  /** Whether to scan private repositories. Left out, it becomes false. */
  scan_private?: boolean;
  /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
};

/** A Google Cloud scanner of the catalogue. */
export type GoogleDataSource = {
  /** Catalogue id of the scanner. */
  google_data_source_id: Id;
  /** Name of the scanner, for example `google:asset`. */
  name: string;
  /** One line about the scanner. */
  description: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** When it entered the catalogue, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last changed, unix seconds. */
  updated_at: UnixSeconds;
};

/** An auto-increment key. A fresh installation starts at 1001; 0 is never valid. */
export type Id = number;

/** 0 UNKNOWN, 1 PENDING, 2 ACCEPTED, 3 REJECTED. */
export type InvitationStatus = 0 | 1 | 2 | 3 | (number & {});

/** A destination of messages about alerts. */
export type Notification = {
  /** Id of the destination. */
  notification_id: Id;
  /** Display name. */
  name: string;
  /** Owning project. */
  project_id: Id;
  /** Kind of destination; only `slack` gets messages. */
  type: string;
  /**
   * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and `message`) and
   * `locale`. The second half of `webhook_url` is replaced by `*`.
   */
  notify_setting: string;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type NotificationForUpsert = {
  /** Destination to change; 0 or left out for a new one. */
  notification_id?: number;
  /** Display name, at most 200 bytes. At least 1 characters. */
  name: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Kind of destination, at most 64 bytes. Any text is stored, but only `slack` gets messages. At least 1 characters. */
  type: string;
  /**
   * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and `message`) and
   * `locale`. A new destination needs a `webhook_url` (a URL) or a `channel_id`; on a change, empty ones keep
   * what is stored and giving one drops the other. A masked `webhook_url` must not be sent back. At least 1 characters.
   */
  notify_setting: string;
};

/** A group of projects with its own roles, access tokens and notification destinations. */
export type Organization = {
  /** Id of the organization. */
  organization_id: Id;
  /** Display name, unique in the installation. */
  name: string;
  /** Words about it. */
  description: string;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** An access token of an organization, without its secret. */
export type OrganizationAccessToken = {
  /** Id of the token. */
  access_token_id: Id;
  /** Name, unique in the organization. */
  name: string;
  /** Words about the token. */
  description: string;
  /** Owning organization. */
  organization_id: Id;
  /** When it expires, unix seconds; in the year 9999 where no end was given. */
  expired_at?: UnixSeconds;
  /** User who wrote it last. */
  last_updated_user_id?: Id;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A role that an access token of an organization holds. */
export type OrganizationAccessTokenRole = {
  /** Token that holds the role. */
  access_token_id: Id;
  /** The role. */
  role_id: Id;
  /** When it was attached first, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** The link between an alert condition of a member project and a destination of the organization. */
export type OrganizationAlertCondNotification = {
  /** Owning organization. */
  organization_id: Id;
  /** Member project that owns the condition. */
  project_id: Id;
  /** The condition. */
  alert_condition_id: Id;
  /** Destination of the organization. */
  notification_id: Id;
  /** Whether the destination gets messages. */
  enabled: boolean;
  /** Least number of seconds between two messages. */
  cache_second: number;
  /** Last message, unix seconds; missing when there was none. */
  notified_at?: UnixSeconds;
  /** When it was linked, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** An organization's invitation to a project. */
export type OrganizationInvitation = {
  /** Organization that sent it. */
  organization_id: Id;
  /** Project that it is for. */
  project_id: Id;
  /** 0 UNKNOWN, 1 PENDING, 2 ACCEPTED, 3 REJECTED. */
  status: InvitationStatus;
  /** When it was sent first, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A destination of messages that belongs to an organization. */
export type OrganizationNotification = {
  /** Id of the destination. */
  notification_id: Id;
  /** Display name. */
  name: string;
  /** Owning organization. */
  organization_id: Id;
  /** Kind of destination; only `slack` gets messages. */
  type: string;
  /**
   * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and `message`) and
   * `locale`. The second half of `webhook_url` is replaced by `*`.
   */
  notify_setting: string;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/**
 * What a role may do in an organization and in its member projects. Unlike the policy of a project it has no
 * pattern for resources.
 */
export type OrganizationPolicy = {
  /** Id of the policy. */
  policy_id: Id;
  /** Name, unique in the organization. */
  name: string;
  /** Owning organization. */
  organization_id: Id;
  /**
   * Pattern for the action, which is `service/path`, for example `google/list-gcp`; an RE2 expression without
   * anchors.
   */
  action_ptn: string;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A project's place in an organization. */
export type OrganizationProject = {
  /** The organization. */
  organization_id: Id;
  /** The project. */
  project_id: Id;
  /** When the project joined, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/**
 * A role of an organization, held by users and by access tokens of the organization. It counts in the member
 * projects as well. What it allows is in its policies.
 */
export type OrganizationRole = {
  /** Id of the role. */
  role_id: Id;
  /** Name, unique in the organization. */
  name: string;
  /** Owning organization. */
  organization_id: Id;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A role of an organization that waits for somebody to sign in for the first time. */
export type OrganizationUserReserved = {
  /** Id of the reservation. */
  reserved_id: Id;
  /** Key that the identity provider will send for the person, often the e-mail address. */
  user_idp_key: string;
  /** Role that waits. It tells the organization. */
  role_id: Id;
  /** When it was made, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A domain or website that RISKEN watches from outside. */
export type Osint = {
  /** RISKEN's own id of the watched resource. */
  osint_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Kind of resource; the console uses `Domain` and `Website`. */
  resource_type: string;
  /** What is watched, for example a domain or a URL. */
  resource_name: string;
  /** When it was registered, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

/** An OSINT scanner of the catalogue. */
export type OsintDataSource = {
  /** Catalogue id of the scanner. */
  osint_data_source_id: Id;
  /** Name of the scanner, for example `osint:subdomain`. */
  name: string;
  /** What the scanner does. */
  description: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** When it entered the catalogue, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

/** A word that an attached OSINT scanner looks for. */
export type OsintDetectWord = {
  /** Id of the word. */
  osint_detect_word_id: Id;
  /** Attachment it belongs to. */
  rel_osint_data_source_id: Id;
  /** The word. */
  word: string;
  /** Owning project. */
  project_id: Id;
  /** When it was added, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

export type OsintDetectWordForUpsert = {
  /** Word to change. Left out or 0, a new one is added. */
  osint_detect_word_id?: number;
  /** Attachment it belongs to. */
  rel_osint_data_source_id: Id;
  /** The word, at most 50 bytes. At least 1 characters. */
  word: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
};

export type OsintForUpsert = {
  /** Watched resource to change. Left out or 0, a new one is made. */
  osint_id?: number;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Kind of resource, at most 50 bytes. Any text is taken; the console uses `Domain` and `Website`. At least 1 characters. */
  resource_type: string;
  /** What to watch, for example a domain or a URL, at most 200 bytes. Its form is not checked. At least 1 characters. */
  resource_name: string;
};

/** The archive record of a finding ("pend"). */
export type PendFinding = {
  /** Archived finding. */
  finding_id: Id;
  /** Owning project. */
  project_id: Id;
  /** The reason in words. */
  note: string;
  /** When it was first archived, unix seconds. */
  created_at: UnixSeconds;
  /** When the record was last written, unix seconds. */
  updated_at: UnixSeconds;
  /** When the archive ends, unix seconds; missing when it never ends. A record may outlive its end. */
  expired_at?: UnixSeconds;
  /** Kind of reason: 0 unknown, 1 false positive. */
  reason: PendReason;
  /** User who archived it; missing when an access token did. */
  pend_user_id?: Id;
};

export type PendFindingForUpsert = {
  /** Finding to archive. */
  finding_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** The reason in words. Left out, it becomes empty. */
  note?: string;
  /** When the archive ends, unix seconds, 0 to 253402268399. 0 or left out, it never ends. */
  expired_at?: UnixSecondsInput;
  /** 0 unknown, 1 false positive. Left out, it becomes 0. */
  reason?: PendReasonInput;
  /** Ignored. The server puts in the calling user, or nobody where an access token calls. */
  pend_user_id?: Id;
};

/** The archive state of a finding. */
export type PendInfo = {
  /** The reason in words. */
  note: string;
  /** Name of the user who archived it; empty when unknown. */
  user_name: string;
  /**
   * `ACTIVE` or `ARCHIVE`. An archive that has run out counts as `ACTIVE`. So may one without an end that an
   * access token made, although the `status` filter takes that one for archived.
   */
  status: 'ACTIVE' | 'ARCHIVE' | (string & {});
  /** When the archive ends or ended, unix seconds; missing when never. */
  expired_at?: UnixSeconds;
};

/** 0 unknown, 1 false positive. */
export type PendReason = 0 | 1 | (number & {});

/** 0 unknown, 1 false positive. */
export type PendReasonInput = 0 | 1;

/**
 * What a role may do in a project. A call is allowed where both patterns of one policy match it; both are RE2
 * expressions without anchors.
 */
export type Policy = {
  /** Id of the policy. */
  policy_id: Id;
  /** Name, unique in the project. */
  name: string;
  /** Owning project. */
  project_id: Id;
  /** Pattern for the action, which is `service/path`, for example `google/list-gcp`. */
  action_ptn: string;
  /** Pattern for the resource, which is always `service/resource_any`; normally `.*`. */
  resource_ptn: string;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type PolicyForUpsert = {
  /** Name, at most 64 bytes, unique in the project. At least 1 characters. */
  name: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /**
   * Pattern for the action, which is `service/path`, for example `google/list-gcp`. An RE2 expression without
   * anchors: `/(get|list)-` allows the reads, and the common `get|list` allows `diagnosis/put-portscan-target`
   * as well. One that does not compile is refused. At least 1 characters.
   */
  action_ptn: string;
  /**
   * Pattern for the resource, which is always `service/resource_any`; use `.*`. An RE2 expression without
   * anchors. One that does not compile is refused. At least 1 characters.
   */
  resource_ptn: string;
};

/** A named group of port-scan targets. Status and time of a scan are kept on the targets. */
export type PortscanSetting = {
  /** Id of the setting. */
  portscan_setting_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Catalogue id of the scanner. */
  diagnosis_data_source_id: Id;
  /** Display name. */
  name: string;
  /** When it was made, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

export type PortscanSettingForUpsert = {
  /** Setting to change. Left out or 0, a new one is made. */
  portscan_setting_id?: number;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Catalogue id of `diagnosis:portscan`, 1003 on a default installation. */
  diagnosis_data_source_id: Id;
  /** Display name, at most 200 bytes. At least 1 characters. */
  name: string;
};

/** One host of a port-scan setting. */
export type PortscanTarget = {
  /** Id of the target. */
  portscan_target_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Setting it belongs to. */
  portscan_setting_id: Id;
  /** Host name or IP address. */
  target: string;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /**
   * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
   * for never, and do not send a negative value back: it is refused.
   */
  scan_at?: UnixSeconds;
  /** When it was added, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

export type PortscanTargetForUpsert = {
  /** Target to change. Left out or 0, a new one is added. */
  portscan_target_id?: number;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Setting it belongs to. */
  portscan_setting_id: Id;
  /** Host name or IP address, at most 300 bytes. Its form is not checked. At least 1 characters. */
  target: string;
  /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
};

/** A project, the unit that access rights are given for. */
export type Project = {
  /** Id of the project. */
  project_id: Id;
  /** Display name, unique in the installation. */
  name: string;
  /** Its tags; a new project has none. */
  tag: ProjectTag[];
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A tag of a project. */
export type ProjectTag = {
  /** Tagged project. */
  project_id: Id;
  /** The tag. */
  tag: string;
  /** Free text; the vendor's console writes CSS colours. */
  color: string;
  /** When it was set, unix seconds; never in `listProjects`. */
  created_at?: UnixSeconds;
  /** When it was last written, unix seconds; never in `listProjects`. */
  updated_at?: UnixSeconds;
};

/** A project as a change of it answers, which says nothing about tags. */
export type ProjectWithoutTags = {
  /** Id of the project. */
  project_id: Id;
  /** Display name, unique in the installation. */
  name: string;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** What a kind of finding puts at risk, and what to do about it. */
export type Recommend = {
  /** Finding that was asked about. */
  finding_id: Id;
  /** Id of the text. Findings with the same `data_source` and `type` share it. */
  recommend_id: Id;
  /** Scanner, for example `aws:guard-duty`. */
  data_source: string;
  /** Kind of finding within the scanner. */
  type: string;
  /** What is at risk. */
  risk: string;
  /** What to do. */
  recommendation: string;
  /** When it was first stored, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

/** The link between an alert and one of its findings. */
export type RelAlertFinding = {
  /** The alert. */
  alert_id: Id;
  /** The finding. */
  finding_id: Id;
  /** Owning project. */
  project_id: Id;
  /** When it was linked, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/**
 * The attachment of a scanner to an Azure subscription. Where nothing is attached, the ids are missing and
 * `created_at` and `updated_at` are negative; the presence of `azure_id` is the test for "attached".
 */
export type RelAzureDataSource = {
  /** Registration it is attached to; present only when attached. */
  azure_id?: Id;
  /** Catalogue id of the scanner; present only when attached. */
  azure_data_source_id?: Id;
  /** Owning project; present only when attached. */
  project_id?: Id;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /** Last scan, unix seconds; missing when never scanned. */
  scan_at?: UnixSeconds;
  /** When it was attached, unix seconds; -62135596800 where nothing is attached. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds; -62135596800 where nothing is attached. */
  updated_at: UnixSeconds;
  /** Id of the subscription in Azure; present only when attached. */
  subscription_id?: string;
  /** Display name of the registration, not the name of the scanner. */
  name: string;
  /** Words about the scanner. */
  description: string;
  /** Top of the scanner's own scale. */
  max_score: number;
  /** Version of the scanner; empty when not pinned. */
  specific_version: string;
};

/** An attachment to store. It has no `specific_version`: a stored one stays as it is. */
export type RelAzureDataSourceForUpsert = {
  /** Registration to attach to, RISKEN's own id. */
  azure_id: Id;
  /** Catalogue id of the scanner. */
  azure_data_source_id: Id;
  /** Owning project, the same as the outer `project_id`. */
  project_id?: Id;
  /** 2 (CONFIGURED) for a new attachment. Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds. Left out, it is reset. */
  scan_at?: UnixSeconds;
};

/** The attachment of an OSINT scanner to a watched resource. It has an id of its own. */
export type RelOsintDataSource = {
  /** Id of the attachment. */
  rel_osint_data_source_id: Id;
  /** Catalogue id of the scanner. */
  osint_data_source_id: Id;
  /** Watched resource it is attached to. */
  osint_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /**
   * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
   * for never, and do not send a negative value back: it is refused.
   */
  scan_at?: UnixSeconds;
  /** When it was attached, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
};

export type RelOsintDataSourceForUpsert = {
  /** Attachment to change. Left out or 0, a new one is made. */
  rel_osint_data_source_id?: number;
  /** Catalogue id of the scanner. */
  osint_data_source_id: Id;
  /** Watched resource to attach to. */
  osint_id: Id;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** 2 (CONFIGURED) is usual for a fresh attachment. Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
};

/** A plan for repairing one finding, written by a language model. */
export type RemediationProposal = {
  /** Id of the proposal. */
  remediation_proposal_id: Id;
  /** Finding that the plan is for. */
  finding_id: Id;
  /** Owning project. */
  project_id: Id;
  /** State of the work: `PENDING`, `SUCCEEDED` or `FAILED`. */
  status: RemediationProposalStatus;
  /** Words about the state, such as the reason of a failure. */
  status_detail: string;
  /** JSON text with the plan; empty until the status is `SUCCEEDED`. Its members are not documented. */
  remediation_plan: string;
  /** When the plan was written, unix seconds; missing until then. */
  generated_at?: UnixSeconds;
  /** When it was requested, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** State of the work on a proposal. */
export type RemediationProposalStatus = 'PENDING' | 'SUCCEEDED' | 'FAILED' | (string & {});

/** State of the work on a proposal. */
export type RemediationProposalStatusInput = 'PENDING' | 'SUCCEEDED' | 'FAILED';

/** A stored report of a project. */
export type Report = {
  /** Id of the report. */
  report_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Display name, unique in the project. */
  name: string;
  /** Format of the content: `Markdown` or `HTML`. */
  type: ReportType;
  /** `OK`, `IN_PROGRESS` (being written) or `ERROR` (writing failed). */
  status: ReportStatus;
  /** The document; empty while the model writes it and after a failure. */
  content: string;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** The number of findings of one project, day, scanner and score. */
export type ReportFinding = {
  /** Id of the row. */
  report_finding_id: Id;
  /**
   * Day of the count: `YYYY-MM-DD` in the first ten characters. A time of day may follow, so cut the text before
   * comparing days.
   */
  report_date: string;
  /** Project whose findings were counted. */
  project_id: Id;
  /** Name of the project. */
  project_name: string;
  /** Part of `data_source` before the colon, for example `aws`. */
  category: string;
  /** Name of the scanner, for example `aws:guard-duty`. */
  data_source: string;
  /** Score of the counted findings, 0 to 1. */
  score: number;
  /** Number of findings. */
  count: number;
};

/**
 * The report that was looked up. Where there is none, the ids, `type` and `status` are missing and both times are
 * -62135596800; the presence of `report_id` is the test for "found".
 */
export type ReportLookup = {
  /** Id of the report; present only when found. */
  report_id?: Id;
  /** Owning project; present only when found. */
  project_id?: Id;
  /** Display name, unique in the project; empty when not found. */
  name: string;
  /** Format of the content: `Markdown` or `HTML`; present only when found. */
  type?: ReportType;
  /** `OK`, `IN_PROGRESS` (being written) or `ERROR` (writing failed); present only when found. */
  status?: ReportStatus;
  /** The document; empty while the model writes it, after a failure, and when not found. */
  content: string;
  /** When it was created, unix seconds; below 0 when not found. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds; below 0 when not found. */
  updated_at: UnixSeconds;
};

/** State of a report. */
export type ReportStatus = 'OK' | 'IN_PROGRESS' | 'ERROR' | (string & {});

/** State of a report. */
export type ReportStatusInput = 'OK' | 'IN_PROGRESS' | 'ERROR';

/** Format of a report's content. */
export type ReportType = 'Markdown' | 'HTML' | (string & {});

/** Format of a report's content. */
export type ReportTypeInput = 'Markdown' | 'HTML';

/** Something that findings are about, known by its name within the project. */
export type Resource = {
  /** Id of the resource. */
  resource_id: Id;
  /** Name of the resource: an ARN, a URL, a name. */
  resource_name: string;
  /** Owning project. */
  project_id: Id;
  /** When it was first registered, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type ResourceForUpsert = {
  /** Name of the resource (an ARN, a URL, a name), at most 512 bytes. At least 1 characters. */
  resource_name: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
};

/** A tag on a resource. */
export type ResourceTag = {
  /** Id of the tag on this resource. */
  resource_tag_id: Id;
  /** Tagged resource. */
  resource_id: Id;
  /** Owning project. */
  project_id: Id;
  /** The tag. */
  tag: string;
  /** When it was first set, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** A role of a project, held by users and access tokens. What it allows is in its policies. */
export type Role = {
  /** Id of the role. */
  role_id: Id;
  /** Name, unique in the project. */
  name: string;
  /** Owning project. */
  project_id: Id;
  /** When it was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type RoleForUpsert = {
  /** Name, at most 64 bytes, unique in the project. At least 1 characters. */
  name: string;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
};

/** A policy that a role has. */
export type RolePolicy = {
  /** Role that has the policy. */
  role_id: Id;
  /** The policy. */
  policy_id: Id;
  /** Project of both. */
  project_id: Id;
  /** When it was attached first, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
export type ScanStatus = 0 | 1 | 2 | 3 | 4 | (number & {});

/** 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
export type ScanStatusInput = 0 | 1 | 2 | 3 | 4;

/**
 * What the credential stands for. A person has `user_id`; a project access token has `access_token_id` and
 * `project_id`; an organization access token has `org_access_token_id` and `organization_id`. The other members
 * are missing, and their presence is the way to tell the three apart.
 */
export type SigninIdentity = {
  /** The signed-in person; only for people. */
  user_id?: Id;
  /** The token; only for project access tokens. */
  access_token_id?: Id;
  /** Project of the token; only for project access tokens. */
  project_id?: Id;
  /** The token; only for organization access tokens. */
  org_access_token_id?: Id;
  /** Organization of the token; only for organization access tokens. */
  organization_id?: Id;
};

/** A moment in unix seconds. */
export type UnixSeconds = number;

/** A moment in unix seconds; the last one accepted is 253402268399. */
export type UnixSecondsInput = number;

/** A person who signed in, or was entered before. */
export type User = {
  /** Id of the user. */
  user_id: Id;
  /** Subject at the identity provider. */
  sub: string;
  /** Display name. */
  name: string;
  /** Whether the user is active; a sign-in makes it so. */
  activated: boolean;
  /** When the record was created, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
  /** Key at the identity provider, often the e-mail address. */
  user_idp_key: string;
  /** Whether the user is an administrator, who may do everything. */
  is_admin: boolean;
};

export type UserForUpsert = {
  /** Has no effect: the server puts the caller's own in its place. At most 255 bytes. */
  sub?: string;
  /** Display name, at most 64 bytes. At least 1 characters. */
  name: string;
  /**
   * Send `true`. The server takes a missing member for `false`, and `false` deactivates the caller until the
   * next sign-in.
   */
  activated: boolean;
  /** Has no effect: the server puts the caller's own in its place. */
  user_idp_key?: string;
};

/** A role of a project that waits for somebody to sign in for the first time. */
export type UserReserved = {
  /** Id of the reservation. */
  reserved_id: Id;
  /** Key that the identity provider will send for the person, often the e-mail address. */
  user_idp_key: string;
  /** Role that waits. It tells the project. */
  role_id: Id;
  /** When it was made, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

export type UserReservedForUpsert = {
  /** Reservation to change; 0 or left out for a new one. */
  reserved_id?: number;
  /** Key that the identity provider will send for the person, often the e-mail address; at most 255 bytes. At least 1 characters. */
  user_idp_key: string;
  /** Role to reserve; it must belong to the project. */
  role_id: Id;
};

/** A role that a user holds in a project. */
export type UserRole = {
  /** User who holds the role. */
  user_id: Id;
  /** The role. */
  role_id: Id;
  /** Project of the role. */
  project_id: Id;
  /** When it was attached first, unix seconds. */
  created_at: UnixSeconds;
  /** When it was last written, unix seconds. */
  updated_at: UnixSeconds;
};

/** The scan of one WordPress site. */
export type WpscanSetting = {
  /** Id of the setting. */
  wpscan_setting_id: Id;
  /** Owning project. */
  project_id: Id;
  /** Catalogue id of the scanner. */
  diagnosis_data_source_id: Id;
  /** Address of the site. */
  target_url: string;
  /** Status of the last scan: 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS, 4 ERROR. */
  status: ScanStatus;
  /** Words about the status. */
  status_detail: string;
  /**
   * Last scan, unix seconds. "Never" shows as a missing member or as -62135596800, so take anything up to 0
   * for never, and do not send a negative value back: it is refused.
   */
  scan_at?: UnixSeconds;
  /** When it was made, unix seconds. */
  created_at: UnixSeconds;
  /** Repeats `created_at` (a slip of the server), so it says nothing about changes. */
  updated_at: UnixSeconds;
  /** Options of the scanner as JSON text, with the keys `force`, `random-user-agent` and `wp-content-dir`. */
  options: string;
};

export type WpscanSettingForUpsert = {
  /** Setting to change. Left out or 0, a new one is made. */
  wpscan_setting_id?: number;
  /** Owning project; must equal the outer `project_id`. */
  project_id?: Id;
  /** Catalogue id of `diagnosis:wpscan`, 1002 on a default installation. */
  diagnosis_data_source_id: Id;
  /** Address of the site, at most 200 bytes. Its form is not checked. At least 1 characters. */
  target_url: string;
  /** The console sends 2 (CONFIGURED). Left out, it becomes 0. */
  status?: ScanStatusInput;
  /** Words about the status, at most 255 bytes. Left out, it becomes empty. */
  status_detail?: string;
  /** Last scan, unix seconds, 0 to 253402268399. Left out, it is reset. */
  scan_at?: UnixSecondsInput;
  /**
   * Options of the scanner as JSON text: an object with the keys `force` (flag), `random-user-agent` (flag)
   * and `wp-content-dir` (text). Other keys have no effect, and the command-line flags that the vendor's page
   * shows are refused, for they are no JSON. Send `{}` for none: the table column takes JSON only, so leaving
   * the member out or empty may end in 500.
   */
  options?: string;
};
