// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type {
  ApiOperation,
  Asset,
  AssetScan,
  AssetTag,
  AssetTagFilter,
  AwsCloudAuthenticatorForCreate,
  AwsCredential,
  CloudAuthenticator,
  CloudAuthenticatorForCreate,
  CloudResource,
  Count,
  ErrorBody,
  ErrorText,
  IosPrivacyManifest,
  MobileApp,
  MobileAppChange,
  MobileAppInsight,
  MobileAppScan,
  MobileAppsChangesStats,
  MobileAppsMonthlySecurityMetrics,
  MobileAppsSecurityKpis,
  NetworkService,
  NumericId,
  NumericIdInput,
  OpenApiDefinition,
  OpenApiDocument,
  OtherCloudAuthenticatorForCreate,
  PaginationInformation,
  PolicyRule,
  PolicyRuleType,
  PolicyViolation,
  RelatedSdk,
  RestfulApi,
  RestfulApiOperation,
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
  Timestamp,
  UploadTarget,
  Uuid,
  WebApplication,
} from './schemas.js';

export interface paths {
  "/apis/api_security/results/v1beta1/cloud_authenticators": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Onboard a cloud environment */
    post: operations["createCloudAuthenticator"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/api_security/results/v1beta1/policy_violations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the policy violations of API Secure, Web Secure and Cloud Secure */
    get: operations["listPolicyViolations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/api_security/results/v2/assets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the assets */
    get: operations["listAssets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/api_security/results/v1beta1/restful_apis/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a RESTful API with its operations */
    get: operations["getRestfulApi"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/api_security/results/v1beta1/openapi_definitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload an OpenAPI definition */
    post: operations["uploadOpenApiDefinition"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/sast_security/results/v1/policy_violations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the policy violations of Code SAST Secure */
    get: operations["listSastPolicyViolations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/devops/v1/asset_scans/restful_api_scans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a scan of a RESTful API */
    post: operations["startRestfulApiScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/devops/v1/asset_scans/restful_api_scans/{scan_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a scan of a RESTful API */
    get: operations["getRestfulApiScan"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/devops/v1/upload_init": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a URL to upload a mobile build to */
    post: operations["initMobileAppUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/devops/v1/upload_xcuitest_attachment_init": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a URL to upload an XCUITest bundle to */
    post: operations["initXcuitestUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploadapi/v1/upload_init": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a URL to upload a mobile build to, under the old path */
    post: operations["initMobileAppUploadLegacy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the mobile apps */
    get: operations["listMobileApps"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a mobile app */
    get: operations["getMobileApp"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps/{mobile_app_id}/scans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scans of a mobile app */
    get: operations["listMobileAppScans"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps/{mobile_app_id}/scans/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a scan of a mobile app */
    get: operations["getMobileAppScan"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps_changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what changed in the mobile apps */
    get: operations["listMobileAppsChanges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps_changes_stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get numbers about the changes in the mobile apps */
    get: operations["getMobileAppsChangesStats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps_monthly_security_metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the monthly security metrics of the mobile apps */
    get: operations["getMobileAppsMonthlySecurityMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_apps_security_kpis": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the key performance indicators of the mobile apps */
    get: operations["getMobileAppsSecurityKpis"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/sdks_in_mobile_apps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the third-party libraries in the mobile apps */
    get: operations["listSdksInMobileApps"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/mobile_app_insights": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the insights about the mobile apps */
    get: operations["listMobileAppInsights"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/security_findings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the security findings in the mobile apps */
    get: operations["listSecurityFindings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/security_findings/{security_finding_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a security finding */
    get: operations["getSecurityFinding"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/security_finding_targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the components that security findings affect */
    get: operations["listSecurityFindingTargets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/apis/mobile_security/results/v2/security_finding_targets/{security_finding_target_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a component that a security finding affects */
    get: operations["getSecurityFindingTarget"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change the status of a component that a security finding affects */
    patch: operations["updateSecurityFindingTarget"];
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ApiOperation: ApiOperation;
    Asset: Asset;
    AssetScan: AssetScan;
    AssetTag: AssetTag;
    AssetTagFilter: AssetTagFilter;
    AwsCloudAuthenticatorForCreate: AwsCloudAuthenticatorForCreate;
    AwsCredential: AwsCredential;
    CloudAuthenticator: CloudAuthenticator;
    CloudAuthenticatorForCreate: CloudAuthenticatorForCreate;
    CloudResource: CloudResource;
    Count: Count;
    ErrorBody: ErrorBody;
    ErrorText: ErrorText;
    IosPrivacyManifest: IosPrivacyManifest;
    MobileApp: MobileApp;
    MobileAppChange: MobileAppChange;
    MobileAppInsight: MobileAppInsight;
    MobileAppScan: MobileAppScan;
    MobileAppsChangesStats: MobileAppsChangesStats;
    MobileAppsMonthlySecurityMetrics: MobileAppsMonthlySecurityMetrics;
    MobileAppsSecurityKpis: MobileAppsSecurityKpis;
    NetworkService: NetworkService;
    NumericId: NumericId;
    NumericIdInput: NumericIdInput;
    OpenApiDefinition: OpenApiDefinition;
    OpenApiDocument: OpenApiDocument;
    OtherCloudAuthenticatorForCreate: OtherCloudAuthenticatorForCreate;
    PaginationInformation: PaginationInformation;
    PolicyRule: PolicyRule;
    PolicyRuleType: PolicyRuleType;
    PolicyViolation: PolicyViolation;
    RelatedSdk: RelatedSdk;
    RestfulApi: RestfulApi;
    RestfulApiOperation: RestfulApiOperation;
    RestfulApiScanConfig: RestfulApiScanConfig;
    RestfulApiWithOperations: RestfulApiWithOperations;
    SastPolicyViolation: SastPolicyViolation;
    SdkInMobileApp: SdkInMobileApp;
    SecurityFinding: SecurityFinding;
    SecurityFindingTarget: SecurityFindingTarget;
    SecurityFindingTargetForUpdate: SecurityFindingTargetForUpdate;
    SecurityFindingTargetUpdate: SecurityFindingTargetUpdate;
    Severity: Severity;
    StatusGroup: StatusGroup;
    Timestamp: Timestamp;
    UploadTarget: UploadTarget;
    Uuid: Uuid;
    WebApplication: WebApplication;
  };
  responses: {
    /** The key is missing or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      };
    };
    /**
     * The key is valid and lacks the right: its check box for this API is not ticked, or it is narrowed to other mobile
     * apps.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
        "text/plain": ErrorText;
      };
    };
    /**
     * Any other failure. Which statuses are used for bad input, for unknown ids and for too many requests is not in
     * docs.securetheorem.com (read in 2026). The service runs behind a shared front end, so an HTML page may come
     * instead.
     */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
        "text/plain": ErrorText;
        "text/html": ErrorText;
      };
    };
  };
  parameters: {
    /**
     * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
     * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
     */
    Cursor: string;
    /**
     * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
     * value. Keys and values are case-sensitive. It travels as JSON text.
     */
    AssetTags: AssetTagFilter;
    /**
     * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
     * that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
     */
    ResultsSince: string;
    /** Only what belongs to this mobile app. */
    MobileAppFilter: NumericIdInput;
    /** Only what is open, or only what is closed. */
    StatusGroup: StatusGroup;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createCloudAuthenticator: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CloudAuthenticatorForCreate;
      };
    };
    responses: {
      /** The environment is onboarded. Whether the status is 200 or 201 is not in the vendor's knowledge base (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CloudAuthenticator;
        };
      };
      /** The environment is onboarded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CloudAuthenticator;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listPolicyViolations: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
         * value. Keys and values are case-sensitive. It travels as JSON text.
         */
        filter_by_asset_tags?: components["parameters"]["AssetTags"];
        /**
         * Only violations of rules of this relevance. `URGENT` is in use and `IMPORTANT` occurs in webhooks; the full
         * list of words is not public. The name is that of the vendor's Python client. Source: third party — unnamed public scripts, two Python exporters that read affected_network_service_id
         */
        filter_by_relevance?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page, with everything its violations refer to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
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
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listAssets: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
         * value. Keys and values are case-sensitive. It travels as JSON text.
         */
        filter_by_asset_tags?: components["parameters"]["AssetTags"];
        /** Only assets that this text fits. Which of their members it is looked for in is not in docs.securetheorem.com or the public scripts that were seen (read in 2026). Source: third party — unnamed public script, a Python exporter that reads open_urgent_policy_violations_count */
        filter_by_text?: string;
        /** Only assets of these kinds, for example `RESTFUL_API` or `NETWORK_SERVICE`; the full list is not public. Source: third party — unnamed public script, a Python exporter that reads open_urgent_policy_violations_count */
        filter_by_asset_types?: readonly string[];
        /**
         * Only assets found in these ways, for example `WEBSITE_CRAWLER`, `WEB_APPLICATION_SCANS`, `AMAZON_WEB_SERVICES`
         * or `MANUAL_IMPORT`; the full list is not public. Source: third party — unnamed public script, a Python exporter that reads open_urgent_policy_violations_count
         */
        filter_by_discovered_vias?: readonly string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of assets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The assets of this page. */
            assets: Asset[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation | null;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getRestfulApi: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the API; the `id` of an asset of type `RESTFUL_API`. */
        id: Uuid;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A list with the one API. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The API, as the only entry. */
            restful_apis: RestfulApiWithOperations[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  uploadOpenApiDefinition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OpenApiDocument;
      };
    };
    responses: {
      /** The document is taken. Status and body are not in the public scripts that were seen or the vendor's knowledge base (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OpenApiDefinition;
        };
      };
      /** The document is taken, and the answer is empty. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listSastPolicyViolations: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of violations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The violations of this page. The name is assumed. */
            policy_violations?: SastPolicyViolation[];
            /** How the list goes on. The name is assumed. */
            pagination_information?: PaginationInformation | null;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  startRestfulApiScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Id of the RESTful API: the last part of its page's address in the portal. */
          asset_id: Uuid;
          /** Base URL that the scan goes to. */
          asset_base_url: string;
          /** What else the scan tries. */
          restful_api_scan_config?: RestfulApiScanConfig;
        };
      };
    };
    responses: {
      /** The scan as it began. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssetScan;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getRestfulApiScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the scan, as its start returned it. */
        scan_id: Uuid;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scan. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AssetScan;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  initMobileAppUpload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Where to upload to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadTarget;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  initXcuitestUpload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Where to upload to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadTarget;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  initMobileAppUploadLegacy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Where to upload to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadTarget;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMobileApps: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * Only apps of this platform. `ANDROID` is Google Play, or no particular store; the stores of Amazon and Oculus
         * have words of their own.
         */
        platform?: "ANDROID" | "ANDROID_AMAZON" | "ANDROID_OCULUS" | "IOS" | "WINDOWS_PHONE";
        /** Only apps from a store, or only builds before release. */
        release_type?: "APP_STORE" | "PRE_PROD";
        /**
         * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
         * that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
         */
        results_since?: components["parameters"]["ResultsSince"];
        /** Only apps whose latest scan stands like this. */
        scan_status?: "NO_SCANS_INITIATED" | "SCAN_ONGOING" | "SCAN_COMPLETED";
        /** Only apps with one of these subscriptions. The parameter is repeated for each. */
        subscription?: readonly ("APP_LOGIC" | "DYNAMIC" | "NO_SUBSCRIPTION" | "P1_ALERTS" | "STATIC")[];
        /** Only apps whose scans are blocked for this reason. The words are not public. */
        blocked_scan_reason?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of apps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The apps of this page. */
            mobile_apps: MobileApp[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getMobileApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the app. */
        id: NumericIdInput;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MobileApp;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMobileAppScans: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path: {
        /** Id of the app. */
        mobile_app_id: NumericIdInput;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of scans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The scans of this page. */
            scans: MobileAppScan[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getMobileAppScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the app. */
        mobile_app_id: NumericIdInput;
        /** Id of the scan. */
        id: NumericIdInput;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scan. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MobileAppScan;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMobileAppsChanges: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /** Changes in one page, at most 200. The server's default is 100. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of changes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The changes of this page. */
            mobile_changes: MobileAppChange[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getMobileAppsChangesStats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MobileAppsChangesStats;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getMobileAppsMonthlySecurityMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MobileAppsMonthlySecurityMetrics;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getMobileAppsSecurityKpis: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The indicators. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MobileAppsSecurityKpis;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listSdksInMobileApps: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /** Only what belongs to this mobile app. */
        mobile_app_id?: components["parameters"]["MobileAppFilter"];
        /** Only this library, in whatever apps have it. It is the library's own id, not that of an entry of this list. */
        sdk_id?: NumericIdInput;
        /**
         * Whether the latest scan found the library: `true` for those that it found, `false` for those that were there
         * once. Left out, both come.
         */
        currently_present?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of libraries in apps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The libraries of this page, one entry for each app that has one. */
            sdks_in_mobile_apps: SdkInMobileApp[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMobileAppInsights: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /** Only apps of this platform; presumably the words of `platform` in `listMobileApps`. */
        mobile_app_platform?: string;
        /** Only apps of this release type; presumably the words of `release_type` in `listMobileApps`. */
        mobile_app_release_type?: string;
        /** Only apps with this bundle id. */
        mobile_app_bundle_id?: string;
        /** Further parts to send along. The parameter is repeated for each. */
        include?: readonly ("ios_entitlements" | "ios_privacy_manifests")[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of insights. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The insights of this page. */
            mobile_app_insights: MobileAppInsight[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listSecurityFindings: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /** Only what belongs to this mobile app. */
        mobile_app_id?: components["parameters"]["MobileAppFilter"];
        /** Only what is open, or only what is closed. */
        status_group?: components["parameters"]["StatusGroup"];
        /** Only findings of this severity. Source: vendor's code — datatheorem/data-theorem-mobile-secure-buildkite-plugin hooks/command; datatheorem/datatheorem-mobile-secure-action main.ts */
        severity?: Severity;
        /**
         * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
         * that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
         */
        results_since?: components["parameters"]["ResultsSince"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of findings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The findings of this page. */
            security_findings: SecurityFinding[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getSecurityFinding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the finding. */
        security_finding_id: NumericIdInput;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The finding. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SecurityFinding;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listSecurityFindingTargets: {
    parameters: {
      query?: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         * Whether a cursor expires is not in docs.securetheorem.com (read in 2026).
         */
        cursor?: components["parameters"]["Cursor"];
        /** Only what belongs to this mobile app. */
        mobile_app_id?: components["parameters"]["MobileAppFilter"];
        /**
         * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
         * that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
         */
        results_since?: components["parameters"]["ResultsSince"];
        /** Only targets of this finding. */
        security_finding_id?: NumericIdInput;
        /** Only what is open, or only what is closed. */
        status_group?: components["parameters"]["StatusGroup"];
        /** Only targets of this type of issue. */
        issue_type_id?: NumericIdInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of targets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** The targets of this page. */
            targets: SecurityFindingTarget[];
            /** How the list goes on. */
            pagination_information?: PaginationInformation;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getSecurityFindingTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the target. */
        security_finding_target_id: NumericIdInput;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The target. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SecurityFindingTarget;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateSecurityFindingTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the target. */
        security_finding_target_id: NumericIdInput;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SecurityFindingTargetForUpdate;
      };
    };
    responses: {
      /** The change is made. The body is not in docs.securetheorem.com (read in 2026). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SecurityFindingTargetUpdate;
        };
      };
      /** The change is made, and the answer is empty. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
}
