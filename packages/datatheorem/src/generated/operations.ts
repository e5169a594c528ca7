// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { OperationCall, PagedOperationCall } from '@sec/core';
import type {
  ApiOperation,
  Asset,
  AssetScan,
  AssetTagFilter,
  CloudAuthenticator,
  CloudAuthenticatorForCreate,
  CloudResource,
  MobileApp,
  MobileAppChange,
  MobileAppInsight,
  MobileAppScan,
  MobileAppsChangesStats,
  MobileAppsMonthlySecurityMetrics,
  MobileAppsSecurityKpis,
  NetworkService,
  NumericIdInput,
  OpenApiDefinition,
  OpenApiDocument,
  PaginationInformation,
  PolicyRule,
  PolicyRuleType,
  PolicyViolation,
  RestfulApi,
  RestfulApiScanConfig,
  RestfulApiWithOperations,
  SastPolicyViolation,
  SdkInMobileApp,
  SecurityFinding,
  SecurityFindingTarget,
  SecurityFindingTargetForUpdate,
  SecurityFindingTargetUpdate,
  Severity,
  StatusGroup,
  UploadTarget,
  Uuid,
  WebApplication,
} from './schemas.js';

export type * from './schemas.js';

/** Input of an operation that takes nothing: it is left out, or an empty object. */
export type NoInput = Record<string, never> | void;

/** Input of `createCloudAuthenticator`. */
export type CreateCloudAuthenticatorInput = {
  /** Which cloud, and the credential for it. */
  readonly body: CloudAuthenticatorForCreate;
};

/** Payload of `createCloudAuthenticator`. */
export type CreateCloudAuthenticatorOutput = CloudAuthenticator;

/** Input of `listPolicyViolations`. */
export type ListPolicyViolationsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /**
   * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
   * value. Keys and values are case-sensitive. It travels as JSON text.
   */
  readonly filter_by_asset_tags?: AssetTagFilter | undefined;
  /**
   * Only violations of rules of this relevance. `URGENT` is in use and `IMPORTANT` occurs in webhooks; the full
   * list of words is not public. The name is that of the vendor's Python client. Source: third party — unnamed public scripts, two Python exporters that read affected_network_service_id
   */
  readonly filter_by_relevance?: string | undefined;
};

/** Payload of `listPolicyViolations`. */
export type ListPolicyViolationsOutput = {
  /** The violations of this page. */
  policy_violations: PolicyViolation[];
  /** The violated rules, as they stand in the customer's policy. */
  policy_rules: PolicyRule[];
  /** The texts of these rules. */
  policy_rule_types: PolicyRuleType[];
  /** The affected servers. */
  network_services: NetworkService[];
  /** The APIs that the affected operations belong to. */
  restful_apis: RestfulApi[];
  /** The affected operations. */
  api_operations: ApiOperation[];
  /** The affected cloud resources. */
  cloud_resources: CloudResource[];
  /** The affected web applications. */
  web_applications: WebApplication[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation | null;
};

/** One item of `listPolicyViolations`. */
export type ListPolicyViolationsItem = PolicyViolation;

/** Input of `listAssets`. */
export type ListAssetsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /**
   * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
   * value. Keys and values are case-sensitive. It travels as JSON text.
   */
  readonly filter_by_asset_tags?: AssetTagFilter | undefined;
  /** Only assets that this text fits. Which of their members it is looked for in is not in docs.securetheorem.com or the public scripts that were seen (read in 2026). Source: third party — unnamed public script, a Python exporter that reads open_urgent_policy_violations_count */
  readonly filter_by_text?: string | undefined;
  /** Only assets of these kinds, for example `RESTFUL_API` or `NETWORK_SERVICE`; the full list is not public. Source: third party — unnamed public script, a Python exporter that reads open_urgent_policy_violations_count */
  readonly filter_by_asset_types?: readonly string[] | undefined;
  /**
   * Only assets found in these ways, for example `WEBSITE_CRAWLER`, `WEB_APPLICATION_SCANS`, `AMAZON_WEB_SERVICES`
   * or `MANUAL_IMPORT`; the full list is not public. Source: third party — unnamed public script, a Python exporter that reads open_urgent_policy_violations_count
   */
  readonly filter_by_discovered_vias?: readonly string[] | undefined;
};

/** Payload of `listAssets`. */
export type ListAssetsOutput = {
  /** The assets of this page. */
  assets: Asset[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation | null;
};

/** One item of `listAssets`. */
export type ListAssetsItem = Asset;

/** Input of `getRestfulApi`. */
export type GetRestfulApiInput = {
  /** Id of the API; the `id` of an asset of type `RESTFUL_API`. */
  readonly id: Uuid;
};

/** Payload of `getRestfulApi`. */
export type GetRestfulApiOutput = {
  /** The API, as the only entry. */
  restful_apis: RestfulApiWithOperations[];
};

/** Input of `uploadOpenApiDefinition`. */
export type UploadOpenApiDefinitionInput = {
  /** An OpenAPI 3 or Swagger 2 document. It may carry asset tags. */
  readonly body: OpenApiDocument;
};

/** Payload of `uploadOpenApiDefinition`. */
export type UploadOpenApiDefinitionOutput = OpenApiDefinition;

/** Input of `listSastPolicyViolations`. */
export type ListSastPolicyViolationsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
};

/** Payload of `listSastPolicyViolations`. */
export type ListSastPolicyViolationsOutput = {
  /** The violations of this page. The name is assumed. */
  policy_violations?: SastPolicyViolation[];
  /** How the list goes on. The name is assumed. */
  pagination_information?: PaginationInformation | null;
};

/** One item of `listSastPolicyViolations`. */
export type ListSastPolicyViolationsItem = SastPolicyViolation;

/** Input of `startRestfulApiScan`. */
export type StartRestfulApiScanInput = {
  /** Id of the RESTful API: the last part of its page's address in the portal. */
  readonly asset_id: Uuid;
  /** Base URL that the scan goes to. */
  readonly asset_base_url: string;
  /** What else the scan tries. */
  readonly restful_api_scan_config?: RestfulApiScanConfig | undefined;
};

/** Payload of `startRestfulApiScan`. */
export type StartRestfulApiScanOutput = AssetScan;

/** Input of `getRestfulApiScan`. */
export type GetRestfulApiScanInput = {
  /** Id of the scan, as its start returned it. */
  readonly scan_id: Uuid;
};

/** Payload of `getRestfulApiScan`. */
export type GetRestfulApiScanOutput = AssetScan;

/** Payload of `initMobileAppUpload`. */
export type InitMobileAppUploadOutput = UploadTarget;

/** Payload of `initXcuitestUpload`. */
export type InitXcuitestUploadOutput = UploadTarget;

/** Payload of `initMobileAppUploadLegacy`. */
export type InitMobileAppUploadLegacyOutput = UploadTarget;

/** Input of `listMobileApps`. */
export type ListMobileAppsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /**
   * Only apps of this platform. `ANDROID` is Google Play, or no particular store; the stores of Amazon and Oculus
   * have words of their own.
   */
  readonly platform?: 'ANDROID' | 'ANDROID_AMAZON' | 'ANDROID_OCULUS' | 'IOS' | 'WINDOWS_PHONE' | undefined;
  /** Only apps from a store, or only builds before release. */
  readonly release_type?: 'APP_STORE' | 'PRE_PROD' | undefined;
  /**
   * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
   * that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
   */
  readonly results_since?: string | undefined;
  /** Only apps whose latest scan stands like this. */
  readonly scan_status?: 'NO_SCANS_INITIATED' | 'SCAN_ONGOING' | 'SCAN_COMPLETED' | undefined;
  /** Only apps with one of these subscriptions. The parameter is repeated for each. */
  readonly subscription?: readonly ('APP_LOGIC' | 'DYNAMIC' | 'NO_SUBSCRIPTION' | 'P1_ALERTS' | 'STATIC')[] | undefined;
  /** Only apps whose scans are blocked for this reason. The words are not public. */
  readonly blocked_scan_reason?: string | undefined;
};

/** Payload of `listMobileApps`. */
export type ListMobileAppsOutput = {
  /** The apps of this page. */
  mobile_apps: MobileApp[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation;
};

/** One item of `listMobileApps`. */
export type ListMobileAppsItem = MobileApp;

/** Input of `getMobileApp`. */
export type GetMobileAppInput = {
  /** Id of the app. */
  readonly id: NumericIdInput;
};

/** Payload of `getMobileApp`. */
export type GetMobileAppOutput = MobileApp;

/** Input of `listMobileAppScans`. */
export type ListMobileAppScansInput = {
  /** Id of the app. */
  readonly mobile_app_id: NumericIdInput;
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
};

/** Payload of `listMobileAppScans`. */
export type ListMobileAppScansOutput = {
  /** The scans of this page. */
  scans: MobileAppScan[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation;
};

/** One item of `listMobileAppScans`. */
export type ListMobileAppScansItem = MobileAppScan;

/** Input of `getMobileAppScan`. */
export type GetMobileAppScanInput = {
  /** Id of the app. */
  readonly mobile_app_id: NumericIdInput;
  /** Id of the scan. */
  readonly id: NumericIdInput;
};

/** Payload of `getMobileAppScan`. */
export type GetMobileAppScanOutput = MobileAppScan;

/** Input of `listMobileAppsChanges`. */
export type ListMobileAppsChangesInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /** Changes in one page, at most 200. The server's default is 100. */
  readonly page_size?: number | undefined;
};

/** Payload of `listMobileAppsChanges`. */
export type ListMobileAppsChangesOutput = {
  /** The changes of this page. */
  mobile_changes: MobileAppChange[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation;
};

/** One item of `listMobileAppsChanges`. */
export type ListMobileAppsChangesItem = MobileAppChange;

/** Payload of `getMobileAppsChangesStats`. */
export type GetMobileAppsChangesStatsOutput = MobileAppsChangesStats;

/** Payload of `getMobileAppsMonthlySecurityMetrics`. */
export type GetMobileAppsMonthlySecurityMetricsOutput = MobileAppsMonthlySecurityMetrics;

/** Payload of `getMobileAppsSecurityKpis`. */
export type GetMobileAppsSecurityKpisOutput = MobileAppsSecurityKpis;

/** Input of `listSdksInMobileApps`. */
export type ListSdksInMobileAppsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /** Only what belongs to this mobile app. */
  readonly mobile_app_id?: NumericIdInput | undefined;
  /** Only this library, in whatever apps have it. It is the library's own id, not that of an entry of this list. */
  readonly sdk_id?: NumericIdInput | undefined;
  /**
   * Whether the latest scan found the library: `true` for those that it found, `false` for those that were there
   * once. Left out, both come.
   */
  readonly currently_present?: boolean | undefined;
};

/** Payload of `listSdksInMobileApps`. */
export type ListSdksInMobileAppsOutput = {
  /** The libraries of this page, one entry for each app that has one. */
  sdks_in_mobile_apps: SdkInMobileApp[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation;
};

/** One item of `listSdksInMobileApps`. */
export type ListSdksInMobileAppsItem = SdkInMobileApp;

/** Input of `listMobileAppInsights`. */
export type ListMobileAppInsightsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /** Only apps of this platform; presumably the words of `platform` in `listMobileApps`. */
  readonly mobile_app_platform?: string | undefined;
  /** Only apps of this release type; presumably the words of `release_type` in `listMobileApps`. */
  readonly mobile_app_release_type?: string | undefined;
  /** Only apps with this bundle id. */
  readonly mobile_app_bundle_id?: string | undefined;
  /** Further parts to send along. The parameter is repeated for each. */
  readonly include?: readonly ('ios_entitlements' | 'ios_privacy_manifests')[] | undefined;
};

/** Payload of `listMobileAppInsights`. */
export type ListMobileAppInsightsOutput = {
  /** The insights of this page. */
  mobile_app_insights: MobileAppInsight[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation;
};

/** One item of `listMobileAppInsights`. */
export type ListMobileAppInsightsItem = MobileAppInsight;

/** Input of `listSecurityFindings`. */
export type ListSecurityFindingsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /** Only what belongs to this mobile app. */
  readonly mobile_app_id?: NumericIdInput | undefined;
  /** Only what is open, or only what is closed. */
  readonly status_group?: StatusGroup | undefined;
  /** Only findings of this severity. Source: vendor's code — datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command; datatheorem/datatheorem-mobile-secure-action main.ts */
  readonly severity?: Severity | undefined;
  /**
   * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
   * that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
   */
  readonly results_since?: string | undefined;
};

/** Payload of `listSecurityFindings`. */
export type ListSecurityFindingsOutput = {
  /** The findings of this page. */
  security_findings: SecurityFinding[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation;
};

/** One item of `listSecurityFindings`. */
export type ListSecurityFindingsItem = SecurityFinding;

/** Input of `getSecurityFinding`. */
export type GetSecurityFindingInput = {
  /** Id of the finding. */
  readonly security_finding_id: NumericIdInput;
};

/** Payload of `getSecurityFinding`. */
export type GetSecurityFindingOutput = SecurityFinding;

/** Input of `listSecurityFindingTargets`. */
export type ListSecurityFindingTargetsInput = {
  /**
   * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
   * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
   */
  readonly cursor?: string | undefined;
  /** Only what belongs to this mobile app. */
  readonly mobile_app_id?: NumericIdInput | undefined;
  /**
   * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
   * that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
   */
  readonly results_since?: string | undefined;
  /** Only targets of this finding. */
  readonly security_finding_id?: NumericIdInput | undefined;
  /** Only what is open, or only what is closed. */
  readonly status_group?: StatusGroup | undefined;
  /** Only targets of this type of issue. */
  readonly issue_type_id?: NumericIdInput | undefined;
};

/** Payload of `listSecurityFindingTargets`. */
export type ListSecurityFindingTargetsOutput = {
  /** The targets of this page. */
  targets: SecurityFindingTarget[];
  /** How the list goes on. */
  pagination_information?: PaginationInformation;
};

/** One item of `listSecurityFindingTargets`. */
export type ListSecurityFindingTargetsItem = SecurityFindingTarget;

/** Input of `getSecurityFindingTarget`. */
export type GetSecurityFindingTargetInput = {
  /** Id of the target. */
  readonly security_finding_target_id: NumericIdInput;
};

/** Payload of `getSecurityFindingTarget`. */
export type GetSecurityFindingTargetOutput = SecurityFindingTarget;

/** Input of `updateSecurityFindingTarget`. */
export type UpdateSecurityFindingTargetInput = {
  /** Id of the target. */
  readonly security_finding_target_id: NumericIdInput;
  /** What to change about a target. Which members there are has to be looked up in the vendor's documentation. */
  readonly body: SecurityFindingTargetForUpdate;
};

/** Payload of `updateSecurityFindingTarget`. */
export type UpdateSecurityFindingTargetOutput = SecurityFindingTargetUpdate;

/** Cloud environments that Data Theorem may look into. */
export interface CloudAuthenticatorsOperations {
  /**
   * Onboard a cloud environment.
   *
   * Gives Data Theorem access to a cloud environment, whose assets it then discovers and audits. The role and its
   * external id have to exist already. A second call may well onboard the same environment a second time, so it is
   * never repeated by itself. Needs a key with "API Security Results API" ticked.
   *
   * Only the numbers and credentials of Amazon Web Services are public; other clouds can be onboarded with the number
   * and the credential object that the vendor names for them.
   *
   * Source: vendor article — Data Theorem knowledge base, On-boarding AWS environments via Data Theorem's API (datatheorem.atlassian.net/wiki/x/Q4DZPQ)
   *
   * Evidence: vendor article without a date, read in 2026. Known: path, response; parts of the input may hold anything.
   *
   * @remarks
   * `POST /apis/api_security/results/v1beta1/cloud_authenticators`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { id } = await client.cloudAuthenticators.createCloudAuthenticator({
   *   body: {
   *     cloud_authenticator_type: 3,
   *     aws_credential: {
   *       role_arn: 'arn:aws:iam::210987654321:role/ExampleAudit',
   *       external_id: 'q7W-example-42',
   *     },
   *   },
   * });
   * ```
   *
   * @beta
   */
  readonly createCloudAuthenticator: OperationCall<CreateCloudAuthenticatorInput, CreateCloudAuthenticatorOutput>;
}

/** Findings about APIs, servers, web applications and cloud resources. */
export interface PolicyViolationsOperations {
  /**
   * List the policy violations of API Secure, Web Secure and Cloud Secure.
   *
   * All findings of the three products, a page at a time. A violation holds ids; the rules, texts and assets behind
   * them come in lists beside it, and each page brings only what it refers to. To join them, collect the lists over
   * all pages first: a page may refer to what came with an earlier one.
   *
   * Violations that somebody closed by hand in the portal are in the list too, with `exception_type` set. Needs a key
   * with "API Security Results API" ticked.
   *
   * Source: official documentation — Data Theorem knowledge base, API Secure: search policy violations by asset tags (page 1663729677); members and filter_by_relevance: unnamed public scripts, two Python exporters that read affected_network_service_id, one of them on the vendor's dt-api-security-results package
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /apis/api_security/results/v1beta1/policy_violations`. Effect: read, it changes nothing. It is retried after a transient failure. Beta: it may change, and not every installation has it. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.policyViolations.listPolicyViolations.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @beta
   */
  readonly listPolicyViolations: PagedOperationCall<ListPolicyViolationsInput | void, ListPolicyViolationsOutput, PolicyViolation>;
}

/** Assets of all kinds: network services, RESTful APIs, web applications, cloud resources. */
export interface AssetsOperations {
  /**
   * List the assets.
   *
   * Assets of every kind, with their number of open violations, a page at a time. Needs a key with "API Security
   * Results API" ticked.
   *
   * The filters and members are those of the vendor's Python client, whose version of the API is not certain. How it
   * puts lists of words into a query is not public either; here the parameter is repeated.
   *
   * Source: official documentation — docs.securetheorem.com/api_security_results/overview.html, sample call; filters and members: unnamed public script, a Python exporter on the vendor's dt-api-security-results package that reads open_urgent_policy_violations_count; some words of the enumerations: Data Theorem knowledge base, webhook integration (page 1077608764)
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /apis/api_security/results/v2/assets`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.assets.listAssets.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listAssets: PagedOperationCall<ListAssetsInput | void, ListAssetsOutput, Asset>;

  /**
   * Get a RESTful API with its operations.
   *
   * One RESTful API with all its operations. Although it is about one, the answer is a list with one entry. The
   * vendor's Python client has this call; the path is inferred from the names of its siblings. Needs a key with "API
   * Security Results API" ticked.
   *
   * Source: inference — unnamed public script, a Python exporter that calls restful_apis_get of the vendor's dt-api-security-results package; path by the naming of the other resources of the API
   *
   * Evidence: inference without a date, read in 2026. Known: response; the path is inferred.
   *
   * @remarks
   * `GET /apis/api_security/results/v1beta1/restful_apis/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { restful_apis } = await client.assets.getRestfulApi({
   *   id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
   * });
   * ```
   *
   * @beta
   */
  readonly getRestfulApi: OperationCall<GetRestfulApiInput, GetRestfulApiOutput>;
}

/** OpenAPI and Swagger files that tell Data Theorem about an API. */
export interface OpenapiDefinitionsOperations {
  /**
   * Upload an OpenAPI definition.
   *
   * Tells Data Theorem about an API. The body is the OpenAPI 3 or Swagger 2 document itself, as JSON, without
   * anything around it. Uploading the same document again brings the known API and its tags up to date; it is not
   * repeated by itself, because what happens to a half-finished upload is not in the public scripts that were seen
   * or the vendor's knowledge base (read in 2026). Needs a key with "API Security Results API" ticked.
   *
   * Source: third party — unnamed public script in Python that posts to v1beta1/openapi_definitions; the feature: Data Theorem knowledge base, Uploading an OpenAPI/Swagger Definition via API (page 1792212993), and tagging (page 1943404546)
   *
   * Evidence: third party without a date, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /apis/api_security/results/v1beta1/openapi_definitions`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const result = await client.openapiDefinitions.uploadOpenApiDefinition({
   *   body: {
   *     openapi: '3.0.3',
   *     info: { title: 'Shop API', version: '3.1.0' },
   *     servers: [{ url: 'https://api.shop.example/v3' }],
   *     paths: {
   *       '/orders/{order_id}': {
   *         get: {
   *           operationId: 'getOrder',
   *           parameters: [
   *             { name: 'order_id', in: 'path', required: true, schema: { type: 'string' } },
   *           ],
   *           responses: { '200': { description: 'The order.' } },
   *         },
   *       },
   *     },
   *   },
   * });
   * ```
   *
   * @beta
   */
  readonly uploadOpenApiDefinition: OperationCall<UploadOpenApiDefinitionInput, UploadOpenApiDefinitionOutput | undefined>;
}

/** Findings in source code. */
export interface SastOperations {
  /**
   * List the policy violations of Code SAST Secure.
   *
   * Findings in source code, a page at a time. Needs a key with "API Security Results API" ticked: there is no check
   * box of its own.
   *
   * Only the path is public. That the answer has `policy_violations` and goes on by a cursor is taken over from the
   * API of the same design; look at the whole page before you rely on it.
   *
   * Source: official documentation — docs.securetheorem.com/sast_security_results/overview.html, sample call; cursor and list by analogy with API Security Results
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /apis/sast_security/results/v1/policy_violations`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.sast.listSastPolicyViolations.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listSastPolicyViolations: PagedOperationCall<ListSastPolicyViolationsInput | void, ListSastPolicyViolationsOutput, SastPolicyViolation>;
}

/** Scans of APIs, started on demand. */
export interface ApiScansOperations {
  /**
   * Start a scan of a RESTful API.
   *
   * Starts a scan and returns at once, with status 201. Each call starts another one, and each puts load on the
   * scanned API, so it is never repeated by itself. Poll `getRestfulApiScan` until the status is no longer `ONGOING`;
   * the results are then among the policy violations. Needs a key that may start API Secure scans.
   *
   * Source: official documentation — Data Theorem knowledge base, start API scans (page 1487175724); status 201: datatheorem/datatheorem-api-secure-action entrypoint.sh
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response. No source newer than 2021 confirms it.
   *
   * @remarks
   * `POST /apis/devops/v1/asset_scans/restful_api_scans`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.apiScans.startRestfulApiScan({
   *   asset_id: 'b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109',
   *   asset_base_url: 'https://api.shop.example/v3',
   *   restful_api_scan_config: {
   *     should_perform_pii_analysis: true,
   *     should_perform_sql_injection_scan: false,
   *   },
   * });
   * ```
   */
  readonly startRestfulApiScan: OperationCall<StartRestfulApiScanInput, StartRestfulApiScanOutput>;

  /**
   * Get a scan of a RESTful API.
   *
   * One scan and where it stands. Only `ONGOING` is documented: take any other status for the end, and a
   * `failed_reason` for a failure. Needs a key that may start API Secure scans.
   *
   * Source: official documentation — Data Theorem knowledge base, start API scans (page 1487175724)
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /apis/devops/v1/asset_scans/restful_api_scans/{scan_id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.apiScans.getRestfulApiScan({
   *   scan_id: '64d1e7f0-0b3c-4a58-9e2f-7d6c5b4a390b',
   * });
   * ```
   */
  readonly getRestfulApiScan: OperationCall<GetRestfulApiScanInput, GetRestfulApiScanOutput>;
}

/** Uploads of mobile builds and of test bundles. */
export interface UploadsOperations {
  /**
   * Get a URL to upload a mobile build to.
   *
   * First of two steps: the answer names the URL that the build then goes to. The URL is on another host, is good for
   * one upload and for 10 minutes, and is a credential itself: send no key along with it, and keep it unchanged. Each
   * call makes a fresh URL, so repeating it does no harm. The request has no body. Needs the upload key.
   *
   * Source: official documentation — datatheorem.github.io/PortalApi/mobile_security_devops/uploading_mobile_apps.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /apis/mobile_security/devops/v1/upload_init`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { upload_url } = await client.uploads.initMobileAppUpload();
   * ```
   */
  readonly initMobileAppUpload: OperationCall<NoInput, InitMobileAppUploadOutput>;

  /**
   * Get a URL to upload an XCUITest bundle to.
   *
   * First of two steps: the answer names the URL that the zipped `.xctest` bundle then goes to. The bundle drives the
   * dynamic scans of an app that exists already. The URL is on another host, is good for 10 minutes and is a
   * credential itself: send no key along with it, and keep it unchanged. Each call makes a fresh URL. The request has
   * no body. Needs the upload key.
   *
   * Source: official documentation — datatheorem.github.io/PortalApi/mobile_security_devops/uploading_xcuitest_bundles.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /apis/mobile_security/devops/v1/upload_xcuitest_attachment_init`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { upload_url } = await client.uploads.initXcuitestUpload();
   * ```
   */
  readonly initXcuitestUpload: OperationCall<NoInput, InitXcuitestUploadOutput>;

  /**
   * Get a URL to upload a mobile build to, under the old path.
   *
   * The same as `initMobileAppUpload` under its older path, which the vendor's plugins for build servers still call.
   * New code takes the other one. The request has no body. Needs the upload key.
   *
   * Source: vendor's code — datatheorem/datatheorem-mobile-secure-action main.ts; datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command; jenkinsci/datatheorem-mobile-app-security-plugin SendBuildAction.java
   *
   * Evidence: vendor's code of 2025, read in 2026. Known: path, response.
   *
   * @remarks
   * `POST /uploadapi/v1/upload_init`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { upload_url } = await client.uploads.initMobileAppUploadLegacy();
   * ```
   */
  readonly initMobileAppUploadLegacy: OperationCall<NoInput, InitMobileAppUploadLegacyOutput>;
}

/** Mobile apps that are registered for scanning. */
export interface MobileAppsOperations {
  /**
   * List the mobile apps.
   *
   * All apps that are registered in the organization's account, a page at a time. All filters are optional and
   * combine. Needs a key that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/mobile_apps.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.mobileApps.listMobileApps.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listMobileApps: PagedOperationCall<ListMobileAppsInput | void, ListMobileAppsOutput, MobileApp>;

  /**
   * Get a mobile app.
   *
   * One app, as in the list. Needs a key that may read the mobile results of this app.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/introduction.html; that the answer is the bare app is inferred from scans
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response. Some facts are missing.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { id } = await client.mobileApps.getMobileApp({ id: '4567001' });
   * ```
   */
  readonly getMobileApp: OperationCall<GetMobileAppInput, GetMobileAppOutput>;
}

/** Scans of mobile apps. */
export interface MobileScansOperations {
  /**
   * List the scans of a mobile app.
   *
   * Every scan of one app, a page at a time. A build that arrives while a scan of the same app runs joins that scan.
   * Needs a key that may read the mobile results of this app.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/mobile_app_scans.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps/{mobile_app_id}/scans`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.mobileScans.listMobileAppScans.items({
   *   mobile_app_id: '4567001',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listMobileAppScans: PagedOperationCall<ListMobileAppScansInput, ListMobileAppScansOutput, MobileAppScan>;

  /**
   * Get a scan of a mobile app.
   *
   * One scan and where it stands. Ids of scans are unique on their own, but the path wants the app too. The vendor's
   * plugins ask again every 20 to 30 s, and stop at once at 401 and 403. `static_scan` is missing on some scans: take
   * the status of the whole scan then. Needs a key that may read the mobile results of this app.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/mobile_app_scans.html; polling: datatheorem/datatheorem-mobile-secure-action main.ts, datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps/{mobile_app_id}/scans/{id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.mobileScans.getMobileAppScan({
   *   mobile_app_id: '4567001',
   *   id: '88120031',
   * });
   * ```
   */
  readonly getMobileAppScan: OperationCall<GetMobileAppScanInput, GetMobileAppScanOutput>;
}

/** What changed in mobile apps from release to release. */
export interface MobileChangesOperations {
  /**
   * List what changed in the mobile apps.
   *
   * Changes from one release to the next, for instance of the bundle's size or of permissions, a page at a time. The
   * list is called `mobile_changes`. This is the one list with a page size. Needs a key that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/mobile_apps_changes.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps_changes`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (docs.securetheorem.com/mobile_security_results/mobile_apps_changes.html).
   *
   * @example
   * ```ts
   * for await (const item of client.mobileChanges.listMobileAppsChanges.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listMobileAppsChanges: PagedOperationCall<ListMobileAppsChangesInput | void, ListMobileAppsChangesOutput, MobileAppChange>;

  /**
   * Get numbers about the changes in the mobile apps.
   *
   * Numbers about the changes that `listMobileAppsChanges` lists. Only the path is known: neither parameters nor the
   * members of the answer. Needs a key that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/introduction.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps_changes_stats`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.mobileChanges.getMobileAppsChangesStats();
   * ```
   *
   * @experimental
   */
  readonly getMobileAppsChangesStats: OperationCall<NoInput, GetMobileAppsChangesStatsOutput>;
}

/** Numbers about the security of all mobile apps together. */
export interface MobileMetricsOperations {
  /**
   * Get the monthly security metrics of the mobile apps.
   *
   * Numbers about the security issues found in all apps over the last six months. Only the path is known: neither
   * parameters nor the members of the answer. Needs a key that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/introduction.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps_monthly_security_metrics`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.mobileMetrics.getMobileAppsMonthlySecurityMetrics();
   * ```
   *
   * @experimental
   */
  readonly getMobileAppsMonthlySecurityMetrics: OperationCall<NoInput, GetMobileAppsMonthlySecurityMetricsOutput>;

  /**
   * Get the key performance indicators of the mobile apps.
   *
   * Indicators for the security of all apps, with their counts. Only the path is known: neither parameters nor the
   * members of the answer. Needs a key that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/introduction.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response. The sources name little more than the route.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_apps_security_kpis`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.
   *
   * @example
   * ```ts
   * await client.mobileMetrics.getMobileAppsSecurityKpis();
   * ```
   *
   * @experimental
   */
  readonly getMobileAppsSecurityKpis: OperationCall<NoInput, GetMobileAppsSecurityKpisOutput>;
}

/** Third-party libraries inside mobile apps. */
export interface MobileSdksOperations {
  /**
   * List the third-party libraries in the mobile apps.
   *
   * Third-party libraries found in apps, a page at a time. A library comes once for each app that has it. The vendor's
   * introduction names another path, below `mobile_apps`; this one is on the page of the resource itself. Needs a key
   * that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/mobile_app_sdks.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/sdks_in_mobile_apps`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.mobileSdks.listSdksInMobileApps.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listSdksInMobileApps: PagedOperationCall<ListSdksInMobileAppsInput | void, ListSdksInMobileAppsOutput, SdkInMobileApp>;
}

/** Facts about mobile apps that are not findings. */
export interface MobileInsightsOperations {
  /**
   * List the insights about the mobile apps.
   *
   * What Data Theorem knows of apps apart from findings, such as platform versions and permissions, a page at a time.
   * To pin one app, give platform, release type and bundle id together. The path is inferred from the name of the
   * list. Needs a key that may read mobile results.
   *
   * Source: inference — docs.securetheorem.com/mobile_security_results/mobile_app_insights.html for parameters and list; path by the naming of the other lists
   *
   * Evidence: inference without a date, read in 2026. Known: input; the path is inferred; parts of the response may hold anything.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/mobile_app_insights`. Effect: read, it changes nothing. It is retried after a transient failure. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.mobileInsights.listMobileAppInsights.items()) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listMobileAppInsights: PagedOperationCall<ListMobileAppInsightsInput | void, ListMobileAppInsightsOutput, MobileAppInsight>;
}

/** Security findings in mobile apps, and the components they affect. */
export interface MobileFindingsOperations {
  /**
   * List the security findings in the mobile apps.
   *
   * Findings of all apps, a page at a time: issues, and protections that an app could have. All filters are optional
   * and combine. For the findings of one scan, give its app and its `start_date` as `results_since`. The number of all
   * findings that fit is in `pagination_information`, not at the top.
   *
   * Ask for one severity at a time and add up, as the vendor's plugins do: whether the parameter may be repeated
   * is not in docs.securetheorem.com or data-theorem-mobile-secure-buildkite-plugin of 2025 (read in 2026). Needs
   * a key that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/security_findings.html; filters: datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command, datatheorem/datatheorem-mobile-secure-action main.ts
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input; parts of the response may hold anything.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/security_findings`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.mobileFindings.listSecurityFindings.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listSecurityFindings: PagedOperationCall<ListSecurityFindingsInput | void, ListSecurityFindingsOutput, SecurityFinding>;

  /**
   * Get a security finding.
   *
   * One finding, as in the list. Needs a key that may read the mobile results of its app.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/introduction.html; that the answer is the bare finding is inferred from scans
   *
   * Evidence: official documentation without a date, read in 2026. Known: path; parts of the response may hold anything.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/security_findings/{security_finding_id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.mobileFindings.getSecurityFinding({ security_finding_id: '70010542' });
   * ```
   */
  readonly getSecurityFinding: OperationCall<GetSecurityFindingInput, GetSecurityFindingOutput>;

  /**
   * List the components that security findings affect.
   *
   * The affected components of findings, called targets, with their own status, a page at a time. The list is called
   * `targets`. All filters are optional and combine. Needs a key that may read mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/security_finding_targets.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/security_finding_targets`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.mobileFindings.listSecurityFindingTargets.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listSecurityFindingTargets: PagedOperationCall<ListSecurityFindingTargetsInput | void, ListSecurityFindingTargetsOutput, SecurityFindingTarget>;

  /**
   * Get a component that a security finding affects.
   *
   * One target, as in the list. Needs a key that may read the mobile results of its app.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/introduction.html; that the answer is the bare target is inferred from scans
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, response. Some facts are missing.
   *
   * @remarks
   * `GET /apis/mobile_security/results/v2/security_finding_targets/{security_finding_target_id}`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const result = await client.mobileFindings.getSecurityFindingTarget({
   *   security_finding_target_id: '81200377',
   * });
   * ```
   */
  readonly getSecurityFindingTarget: OperationCall<GetSecurityFindingTargetInput, GetSecurityFindingTargetOutput>;

  /**
   * Change the status of a component that a security finding affects.
   *
   * Changes a target, first of all its status. Only method and path are known: which members the body takes and which
   * changes of status are allowed has to be looked up in the vendor's documentation. Setting the same status again
   * ends in the same state. Needs a key with access to mobile results.
   *
   * Source: official documentation — docs.securetheorem.com/mobile_security_results/introduction.html
   *
   * Evidence: official documentation without a date, read in 2026. Known: path, input, response. The sources name little more than the route.
   *
   * @remarks
   * `PATCH /apis/mobile_security/results/v2/security_finding_targets/{security_finding_target_id}`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server. `toUpdateSecurityFindingTargetInput` makes its input of what `getSecurityFindingTarget` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const result = await client.mobileFindings.updateSecurityFindingTarget({
   *   security_finding_target_id: '81200377',
   *   body: {},
   * });
   * ```
   *
   * @experimental
   */
  readonly updateSecurityFindingTarget: OperationCall<UpdateSecurityFindingTargetInput, UpdateSecurityFindingTargetOutput | undefined>;
}

/** All operations, by group. */
export interface Operations {
  /** Cloud environments that Data Theorem may look into. */
  readonly cloudAuthenticators: CloudAuthenticatorsOperations;
  /** Findings about APIs, servers, web applications and cloud resources. */
  readonly policyViolations: PolicyViolationsOperations;
  /** Assets of all kinds: network services, RESTful APIs, web applications, cloud resources. */
  readonly assets: AssetsOperations;
  /** OpenAPI and Swagger files that tell Data Theorem about an API. */
  readonly openapiDefinitions: OpenapiDefinitionsOperations;
  /** Findings in source code. */
  readonly sast: SastOperations;
  /** Scans of APIs, started on demand. */
  readonly apiScans: ApiScansOperations;
  /** Uploads of mobile builds and of test bundles. */
  readonly uploads: UploadsOperations;
  /** Mobile apps that are registered for scanning. */
  readonly mobileApps: MobileAppsOperations;
  /** Scans of mobile apps. */
  readonly mobileScans: MobileScansOperations;
  /** What changed in mobile apps from release to release. */
  readonly mobileChanges: MobileChangesOperations;
  /** Numbers about the security of all mobile apps together. */
  readonly mobileMetrics: MobileMetricsOperations;
  /** Third-party libraries inside mobile apps. */
  readonly mobileSdks: MobileSdksOperations;
  /** Facts about mobile apps that are not findings. */
  readonly mobileInsights: MobileInsightsOperations;
  /** Security findings in mobile apps, and the components they affect. */
  readonly mobileFindings: MobileFindingsOperations;
}

/** Names of the operations that only read, by group. */
export interface ReadOperations {
  readonly cloudAuthenticators: never;
  readonly policyViolations: 'listPolicyViolations';
  readonly assets: 'listAssets' | 'getRestfulApi';
  readonly openapiDefinitions: never;
  readonly sast: 'listSastPolicyViolations';
  readonly apiScans: 'getRestfulApiScan';
  readonly uploads: never;
  readonly mobileApps: 'listMobileApps' | 'getMobileApp';
  readonly mobileScans: 'listMobileAppScans' | 'getMobileAppScan';
  readonly mobileChanges: 'listMobileAppsChanges' | 'getMobileAppsChangesStats';
  readonly mobileMetrics: 'getMobileAppsMonthlySecurityMetrics' | 'getMobileAppsSecurityKpis';
  readonly mobileSdks: 'listSdksInMobileApps';
  readonly mobileInsights: 'listMobileAppInsights';
  readonly mobileFindings: 'listSecurityFindings' | 'getSecurityFinding' | 'listSecurityFindingTargets' | 'getSecurityFindingTarget';
}
