// Generated from specs/datatheorem by pnpm generate. Do not edit.
/** One operation of a RESTful API. */
export type ApiOperation = {
  /** Id of the operation. */
  id: Uuid;
  /** The API it belongs to; an `id` in `restful_apis`. */
  restful_api_id?: Uuid | null;
  /** HTTP method, for example `GET`. */
  http_method?: string | null;
  /** Path, to be read after the API's `base_url`. */
  path?: string | null;
};

/** Something that Data Theorem watches. */
export type Asset = {
  /** Id of the asset. Webhooks call it `uuid`. */
  id: Uuid;
  /** Its name. */
  name?: string | null;
  /** Where it is reached; `null` where it has no address. */
  url?: string | null;
  /** What it is. More words exist. */
  asset_type?: 'RESTFUL_API' | 'NETWORK_SERVICE' | null | (string & {});
  /** What it is, in words for people. */
  asset_type_name?: string | null;
  /** Picture for what it is. */
  asset_type_icon_url?: string | null;
  /** The group it is in; `null` where it is in none. The group's members are not public. */
  belongs_to_asset_group?: Record<string, unknown> | null;
  /** State of the asset. The words are not public. */
  status?: string | null;
  /** Where it runs, for example `UNKNOWN`. Other words are not public. */
  hosted_on?: string | null;
  /** Where it runs, in words for people. */
  hosted_on_name?: string | null;
  /** Picture for where it runs. */
  hosted_on_icon_url?: string | null;
  /** How it was found. More words may exist. */
  discovered_via?: 'WEBSITE_CRAWLER' | 'WEB_APPLICATION_SCANS' | 'AMAZON_WEB_SERVICES' | 'MANUAL_IMPORT' | null | (string & {});
  /** How it was found, in words for people. */
  discovered_via_name?: string | null;
  /** Picture for how it was found. */
  discovered_via_icon_url?: string | null;
  /** Open violations of urgent rules. */
  open_urgent_policy_violations_count?: number | null;
  /** Open violations of important rules. */
  open_important_policy_violations_count?: number | null;
  /** Open violations of proactive rules. */
  open_proactive_policy_violations_count?: number | null;
  /** When it was discovered. */
  date_created?: Timestamp;
  /** Since when it could not be reached any more; `null` while it can. */
  date_no_longer_accessible?: Timestamp;
  /** Tags of the asset. */
  tags?: AssetTag[];
};

/** A scan of one asset. */
export type AssetScan = {
  /** Id of the scan. */
  id: Uuid;
  /** The scanned asset. */
  asset_id?: Uuid | null;
  /** Base URL that the scan goes to. */
  asset_base_url?: string | null;
  /** Kind of the asset. */
  asset_type?: 'RESTFUL_API' | null | (string & {});
  /** Where the scan stands. Only `ONGOING` is documented; anything else is an end. */
  status?: 'ONGOING' | null | (string & {});
  /** Why the scan failed; `null` where it did not. */
  failed_reason?: string | null;
};

/** A tag as applied to an asset. Tags of an API pass down to its operations. */
export type AssetTag = {
  /** Key of the tag, case-sensitive. */
  tag?: string | null;
  /** Value, case-sensitive; a tag may have none. */
  value?: string | null;
};

/** Tag keys, each with the values that are wanted, or `null` for any value. Keys and values are case-sensitive. */
export type AssetTagFilter = Record<string, readonly string[] | null>;

/** An environment of Amazon Web Services. */
export type AwsCloudAuthenticatorForCreate = {
  /** Which cloud: 3 is Amazon Web Services. The API's one enumeration that is a number. */
  cloud_authenticator_type: 3;
  /** The role that Data Theorem assumes. */
  aws_credential: AwsCredential;
};

/** A role in the customer's AWS account that trusts Data Theorem. */
export type AwsCredential = {
  /** ARN of the role that Data Theorem assumes. */
  role_arn: string;
  /** External id that the role's trust asks for. A secret. */
  external_id: string;
};

/**
 * A cloud environment as onboarded. Its members are not in the vendor's knowledge base (read in 2026), and the id is
 * assumed from the other objects of this API; do not count on the credential coming back.
 */
export type CloudAuthenticator = {
  /** Id of the cloud authenticator. */
  id?: Uuid | null;
};

/** Which cloud, and the credential for it. */
export type CloudAuthenticatorForCreate = AwsCloudAuthenticatorForCreate | OtherCloudAuthenticatorForCreate;

/** A resource of a cloud. */
export type CloudResource = {
  /** Id of the resource. */
  id: Uuid;
  /** Its name. */
  name?: string | null;
  /** What it is, in words for people. */
  asset_type_name?: string | null;
  /** Link to it in the console of its cloud. */
  cloud_console_url?: string | null;
};

/** A count. The vendor's pages show it as a text of digits, its test data as a number. */
export type Count = number | null;

/** JSON of a shape that is not in docs.securetheorem.com (read in 2026). */
export type ErrorBody = unknown;

/** Text, or an HTML page of the front end. */
export type ErrorText = string;

/** One privacy manifest of an iOS app. */
export type IosPrivacyManifest = {
  /** Path of the `PrivacyInfo.xcprivacy` file. */
  file_name?: string | null;
  /** Path of the binary it belongs to. */
  binary_file?: string | null;
  /** Content of the file, as JSON in a text. */
  manifest_as_json?: string | null;
  /** Whether libraries are known that belong to it. */
  has_sdk_info?: boolean | null;
  /** The libraries that belong to it. */
  related_sdks?: RelatedSdk[];
};

/**
 * A mobile app, with facts about itself and its scans, links to other resources of the API, to its page in the
 * portal and to its page in a store where it is in one. What these members are called is not in
 * docs.securetheorem.com (read in 2026).
 */
export type MobileApp = {
  /** Id of the app: digits, as a text or a number. Other objects call it `mobile_app_id`. */
  id: NumericId;
};

/**
 * A change of an app from one release to the next. It also tells whether the customer's policy minds, how much
 * changed and which app it is, in members whose names are not in docs.securetheorem.com (read in 2026).
 */
export type MobileAppChange = {
  /** When the change was seen. */
  date_created?: Timestamp;
  /** What changed. The list of words is announced as growing, and more than these exist. */
  change_type?: 'BUNDLE_SIZE_INCREASED' | 'CLASSES_ADDED' | null | (string & {});
  /** What changed, in words for people. */
  display_name?: string | null;
  /** The change in a line of Markdown; may hold characters outside ASCII. */
  description?: string | null;
};

/**
 * What is known of one app, with a link to it in the portal. Apart from the parts that `include` asks for, the names
 * of the members are not in docs.securetheorem.com (read in 2026); that these parts stand in this object is assumed.
 */
export type MobileAppInsight = {
  /** The app's entitlements; only where `include` asks for them. Their form is not in docs.securetheorem.com (read in 2026). */
  ios_entitlements?: unknown;
  /** The app's privacy manifests; only where `include` asks for them. */
  ios_privacy_manifests?: IosPrivacyManifest[];
};

/** A scan of a mobile app. Members without a value are left out. */
export type MobileAppScan = {
  /**
   * Id of the scan, unique over all apps: digits, as a text or a number. The answers in the tests of the vendor's
   * plugins have none.
   */
  id?: NumericId;
  /** The scanned app: digits, as a text or a number. */
  mobile_app_id?: NumericId;
  /** The other id of the scanned app. */
  mobile_app_uuid?: string | null;
  /**
   * Where the scan stands. The page of the vendor has no `RUNNING`, `FAILED` and `SCAN_ATTEMPT_ERROR`, which its own
   * plugins know, or are tested with.
   */
  status?: 'ONGOING' | 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'SCAN_ATTEMPT_ERROR' | null | (string & {});
  /** When it began. As `results_since` of `listSecurityFindings`, unchanged, it asks for the findings of this scan. */
  start_date?: Timestamp;
  /** The analysis of the binary. Missing on some scans. */
  static_scan?: {
    /** Where it stands: `COMPLETED`, `FAILED` and other words that no page lists. */
    status?: string | null;
  } | null;
  /** The analysis of the running app. Missing on some scans. */
  dynamic_scan?: {
    /**
     * Where it stands: `COMPLETED`, `FAILED`, `CANCELLED`, `SCAN_ATTEMPT_ERROR` and other words that no page
     * lists.
     */
    status?: string | null;
  } | null;
  /** Where the binary came from; left out where that is unknown. */
  build_source?: 'DT_UPLOAD_FORM' | 'DT_UPLOAD_API' | 'GOOGLE_PLAY_STORE' | 'ITUNES_STORE' | 'APPCENTER' | null | (string & {});
  /** Version found in the binary that started the scan; left out where none could be read. */
  build_version?: string | null;
  /**
   * Version found in the binary that was scanned last. Differs from `build_version` where a newer build joined the
   * scan.
   */
  most_recently_scanned_build_version?: string | null;
  /**
   * Release id of the binary that started the scan. Data Theorem sets it for `APP_STORE` apps; an upload may bring
   * its own.
   */
  release_id?: string | null;
  /** Release id of the binary that was scanned last. Differs from `release_id` where a newer build joined the scan. */
  most_recently_scanned_release_id?: string | null;
};

/** Numbers about changes. The members are not in docs.securetheorem.com (read in 2026). */
export type MobileAppsChangesStats = Record<string, unknown>;

/** Numbers about security issues by month. The members are not in docs.securetheorem.com (read in 2026). */
export type MobileAppsMonthlySecurityMetrics = Record<string, unknown>;

/** Indicators with their counts. The members are not in docs.securetheorem.com (read in 2026). */
export type MobileAppsSecurityKpis = Record<string, unknown>;

/** A server. */
export type NetworkService = {
  /** Id of the server. */
  id: Uuid;
  /** Where it listens. */
  url?: string | null;
};

/**
 * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
 * the documented form.
 */
export type NumericId = string;

/**
 * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
 * the documented form.
 */
export type NumericIdInput = string | number;

/** What the server says about the upload. Its members are not in the public scripts that were seen or the vendor's knowledge base (read in 2026). */
export type OpenApiDefinition = Record<string, unknown>;

/** An OpenAPI 3 or Swagger 2 document. It may carry asset tags. */
export type OpenApiDocument = Record<string, unknown>;

/**
 * An environment of another cloud: its number, and beside it the credential object that the vendor names for it.
 * Neither is public.
 */
export type OtherCloudAuthenticatorForCreate = {
  /** Which cloud, as a number other than 3. */
  cloud_authenticator_type: number;
} & Record<string, unknown>;

/** How a list goes on. */
export type PaginationInformation = {
  /**
   * Cursor of the next page. Empty, `null` or missing on the last one. The name is certain for API Security; the
   * pages of the mobile APIs speak of a cursor without naming its member.
   */
  next_cursor?: string | null;
  /** How many items the whole list has, as a text of digits or as a number. Seen in the mobile APIs. */
  total_count?: Count;
};

/** A rule in the customer's policy. */
export type PolicyRule = {
  /** Id of the rule. */
  id: Uuid;
  /**
   * How much the rule matters; not the scale of the mobile APIs' `severity`. The counters of assets suggest a third
   * word, `PROACTIVE`.
   */
  relevance?: 'URGENT' | 'IMPORTANT' | null | (string & {});
  /** The rule's text; an `id` in `policy_rule_types`. */
  policy_rule_type_id?: Uuid | null;
};

/** What a rule says. */
export type PolicyRuleType = {
  /** Id of the text. */
  id: Uuid;
  /** The rule in a few words. */
  title?: string | null;
  /** What is wrong where it is broken. */
  description?: string | null;
  /** What to do. */
  recommendation?: string | null;
};

/**
 * One rule broken by one asset. One of the four `affected_…_id` members is set in everything seen so far; other kinds
 * of assets may come.
 */
export type PolicyViolation = {
  /** Id of the violation. Webhooks call it `uuid`. */
  id: Uuid;
  /** The broken rule; an `id` in `policy_rules`. */
  violated_policy_rule_id?: Uuid | null;
  /** The affected server; an `id` in `network_services`. */
  affected_network_service_id?: string | null;
  /** The affected cloud resource; an `id` in `cloud_resources`. */
  affected_cloud_resource_id?: string | null;
  /** The affected operation; an `id` in `api_operations`. */
  affected_api_operation_id?: string | null;
  /** The affected web application; an `id` in `web_applications`. */
  affected_web_application_id?: string | null;
  /** Why somebody closed the violation by hand; `null` where nobody did. */
  exception_type?: string | null;
  /** When it was first seen. */
  date_created?: Timestamp;
};

/**
 * A library that a privacy manifest belongs to. It also has the id of the library itself, under a name that is not
 * in docs.securetheorem.com (read in 2026).
 */
export type RelatedSdk = {
  /** The library in this app: digits, as a text or a number. */
  sdk_in_mobile_app_id?: NumericId;
};

/** A RESTful API. */
export type RestfulApi = {
  /** Id of the API. */
  id: Uuid;
  /** What the paths of its operations start from. */
  base_url?: string | null;
};

/** One operation of the API. */
export type RestfulApiOperation = {
  /** HTTP method, for example `GET`. */
  http_method?: string | null;
  /** Path, to be read after the API's `base_url`. */
  path?: string | null;
};

/** What a scan tries beyond its usual checks. */
export type RestfulApiScanConfig = {
  /** Looks for personal data in the API's answers. The server's default is false. */
  should_perform_pii_analysis?: boolean;
  /**
   * Tries SQL injection on the API's parameters: very many requests, which may disturb the API. The server's default
   * is false.
   */
  should_perform_sql_injection_scan?: boolean;
};

/** A RESTful API with its operations. */
export type RestfulApiWithOperations = {
  /** Id of the API. */
  id?: Uuid | null;
  /** What the paths of its operations start from. */
  base_url?: string | null;
  /** Its operations. */
  api_operations?: RestfulApiOperation[];
};

/** A finding in source code. Its members are not in docs.securetheorem.com (read in 2026); the id is assumed. */
export type SastPolicyViolation = {
  /** Id of the violation. */
  id?: Uuid | null;
};

/** A third-party library in one app. Its members are not in docs.securetheorem.com (read in 2026); the id is assumed from the other lists. */
export type SdkInMobileApp = {
  /** Id of the entry, for this library in this app: digits, as a text or a number. */
  id?: NumericId;
};

/**
 * A finding in one app: an issue, or a protection that the app could have. Its texts and links have names that are
 * not in docs.securetheorem.com or data-theorem-mobile-secure-buildkite-plugin of 2025 (read in 2026).
 */
export type SecurityFinding = {
  /** Id of the finding: digits, as a text or a number. */
  id: NumericId;
  /** The app it was found in: digits, as a text or a number. The name is assumed from the filter. */
  mobile_app_id?: NumericId;
  /** Whether it is open or closed. */
  status_group?: 'OPEN' | 'CLOSED' | null | (string & {});
  /**
   * Where it stands. `NEW`: found by the latest scan. `OPEN`: found by the latest scan and by the one before.
   * `CLOSED_WONT_FIX`: set by a user with the role MANAGER or SECURITY. `CLOSED_PARTIALLY_FIXED` is deprecated.
   */
  aggregated_status?: 'NEW' | 'OPEN' | 'OPEN_READY_TO_RESCAN' | 'CLOSED_FIXED' | 'CLOSED_PARTIALLY_FIXED' | 'CLOSED_WONT_FIX' | 'CLOSED_BY_POLICY' | 'CLOSED_RISK_ACCEPTED' | 'CLOSED_COMPENSATING_CONTROL' | 'CLOSED_ITEM_NOT_FOUND' | null | (string & {});
  /** How soon to deal with it. */
  priority?: 'P0' | 'P1' | 'P2' | 'P3' | 'P4' | null | (string & {});
  /** How bad it is; not the scale of the policy violations' `relevance`. */
  severity?: 'HIGH' | 'MEDIUM' | 'LOW' | null | (string & {});
  /** What it puts at risk. */
  category?: 'DATA_AT_REST_EXPOSURE' | 'DATA_IN_TRANSIT_EXPOSURE' | 'DATA_LOSS_TO_HACKERS' | 'DATA_EXPOSURE_TO_THIRD_PARTY_APPS' | 'UNAUTHORIZED_DATA_COLLECTION' | null | (string & {});
  /** How easily it can be exploited. */
  exploitability?: 'DIFFICULT' | 'MODERATE' | 'EASY' | null | (string & {});
  /**
   * Rules that it touches: `GDPR`, `PCI`, `HIPAA`, `FTC`, `OWASP`, `CALOPPA`, `COPPA`, `VPPA`, `CCPA`. Whether
   * this is a word or a list of words, and whether it stands here or deeper, is not in docs.securetheorem.com
   * or data-theorem-mobile-secure-buildkite-plugin of 2025 (read in 2026).
   */
  compliance_policy?: unknown;
  /**
   * Points of these rules, for example `OWASP_A1_2019` or `OWASP_A1_2023`; more are announced. Whether this is
   * a word or a list of words, and whether it stands here or deeper, is not in docs.securetheorem.com or
   * data-theorem-mobile-secure-buildkite-plugin of 2025 (read in 2026).
   */
  compliance_criterion?: unknown;
  /**
   * Marks of the vendor; new ones may come at any time. `GOOGLE_P1` and `APPLE_P1` keep an app out of the store.
   * `DEFENSE_IN_DEPTH` and `SERVER_SIDE` together mark a protection on the server.
   */
  importance_tags?: ('GOOGLE_P1' | 'APPLE_P1' | 'DEFENSE_IN_DEPTH' | 'SERVER_SIDE' | (string & {}))[];
  /** CVSS 3.1 score. Whether it travels as a number or as a text is not in docs.securetheorem.com or data-theorem-mobile-secure-buildkite-plugin of 2025 (read in 2026). */
  cvss3_score?: number | null;
  /** CVSS 3.1 vector. */
  cvss3_vector?: string | null;
};

/**
 * A component of an app that a finding affects. It also tells the history of its status and links to other resources
 * and to the portal, in members whose names are not in docs.securetheorem.com (read in 2026).
 */
export type SecurityFindingTarget = {
  /** Id of the target: digits, as a text or a number. */
  id: NumericId;
  /** The app it is in: digits, as a text or a number. */
  mobile_app_id?: NumericId;
  /** The finding it belongs to: digits, as a text or a number. */
  security_finding_id?: NumericId;
  /** The type of issue: digits, as a text or a number. */
  issue_type_id?: NumericId;
};

/** What to change about a target. Which members there are has to be looked up in the vendor's documentation. */
export type SecurityFindingTargetForUpdate = Record<string, unknown>;

/** What the server says about the change. Its members are not in docs.securetheorem.com (read in 2026). */
export type SecurityFindingTargetUpdate = Record<string, unknown>;

/** How bad a finding is. */
export type Severity = 'HIGH' | 'MEDIUM' | 'LOW';

/** Whether something is open or closed. */
export type StatusGroup = 'OPEN' | 'CLOSED';

/** A moment after RFC 3339, in UTC, usually with microseconds. Kept as text, so that nothing of it is lost. */
export type Timestamp = string | null;

/** Where a file goes. */
export type UploadTarget = {
  /**
   * Absolute URL on another host, good for 10 minutes and one upload. Whoever has it can upload, so it is a secret.
   * Its form changes over time; a trailing slash belongs to it.
   */
  upload_url: string;
};

/** A UUID. */
export type Uuid = string;

/** A web application. */
export type WebApplication = {
  /** Id of the web application. */
  id: Uuid;
  /** Where it is served. */
  base_url?: string | null;
  /** Its path, to be read after `base_url`. */
  base_path?: string | null;
};
