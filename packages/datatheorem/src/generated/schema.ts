// Generated from specs/datatheorem by pnpm generate. Do not edit.
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
        /** One operation of a RESTful API. */
        ApiOperation: {
            /** Id of the operation. */
            id: components["schemas"]["Uuid"];
            /** The API it belongs to; an `id` in `restful_apis`. */
            restful_api_id?: components["schemas"]["Uuid"];
            /** HTTP method, for example `GET`. */
            http_method?: string | null;
            /** Path, to be read after the API's `base_url`. */
            path?: string | null;
        };
        /** Something that Data Theorem watches. */
        Asset: {
            /** Id of the asset. Webhooks call it `uuid`. */
            id: components["schemas"]["Uuid"];
            /** Its name. */
            name?: string | null;
            /** Where it is reached; `null` where it has no address. */
            url?: string | null;
            /** What it is. More words exist. */
            asset_type?: "RESTFUL_API" | "NETWORK_SERVICE" | null | (string & {});
            /** What it is, in words for people. */
            asset_type_name?: string | null;
            /** Picture for what it is. */
            asset_type_icon_url?: string | null;
            /** The group it is in; `null` where it is in none. The group's members are not public. */
            belongs_to_asset_group?: {
                [key: string]: unknown;
            } | null;
            /** State of the asset. The words are not public. */
            status?: string | null;
            /** Where it runs, for example `UNKNOWN`. Other words are not public. */
            hosted_on?: string | null;
            /** Where it runs, in words for people. */
            hosted_on_name?: string | null;
            /** Picture for where it runs. */
            hosted_on_icon_url?: string | null;
            /** How it was found. More words may exist. */
            discovered_via?: "WEBSITE_CRAWLER" | "WEB_APPLICATION_SCANS" | "AMAZON_WEB_SERVICES" | "MANUAL_IMPORT" | null | (string & {});
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
            date_created?: components["schemas"]["Timestamp"];
            /** Since when it could not be reached any more; `null` while it can. */
            date_no_longer_accessible?: components["schemas"]["Timestamp"];
            /** Tags of the asset. */
            tags?: components["schemas"]["AssetTag"][] | null;
        };
        /** A scan of one asset. */
        AssetScan: {
            /** Id of the scan. */
            id: components["schemas"]["Uuid"];
            /** The scanned asset. */
            asset_id?: components["schemas"]["Uuid"];
            /** Base URL that the scan goes to. */
            asset_base_url?: string | null;
            /** Kind of the asset. */
            asset_type?: "RESTFUL_API" | null | (string & {});
            /** Where the scan stands. Only `ONGOING` is documented; anything else is an end. */
            status?: "ONGOING" | null | (string & {});
            /** Why the scan failed; `null` where it did not. */
            failed_reason?: string | null;
        };
        /** A tag as applied to an asset. Tags of an API pass down to its operations. */
        AssetTag: {
            /** Key of the tag, case-sensitive. */
            tag?: string | null;
            /** Value, case-sensitive; a tag may have none. */
            value?: string | null;
        };
        /** Tag keys, each with the values that are wanted, or `null` for any value. Keys and values are case-sensitive. */
        AssetTagFilter: {
            [key: string]: readonly string[] | null;
        };
        /** An environment of Amazon Web Services. */
        AwsCloudAuthenticatorForCreate: {
            /**
             * Which cloud: 3 is Amazon Web Services. The API's one enumeration that is a number.
             */
            cloud_authenticator_type: 3;
            /** The role that Data Theorem assumes. */
            aws_credential: components["schemas"]["AwsCredential"];
        };
        /** A role in the customer's AWS account that trusts Data Theorem. */
        AwsCredential: {
            /** ARN of the role that Data Theorem assumes. */
            role_arn: string;
            /** External id that the role's trust asks for. A secret. */
            external_id: string;
        };
        /**
         * A cloud environment as onboarded. Its members are not documented, and the id is assumed from the other objects of
         *     this API; do not count on the credential coming back.
         */
        CloudAuthenticator: {
            /** Id of the cloud authenticator. */
            id?: components["schemas"]["Uuid"];
        };
        /** Which cloud, and the credential for it. */
        CloudAuthenticatorForCreate: components["schemas"]["AwsCloudAuthenticatorForCreate"] | components["schemas"]["OtherCloudAuthenticatorForCreate"];
        /** A resource of a cloud. */
        CloudResource: {
            /** Id of the resource. */
            id: components["schemas"]["Uuid"];
            /** Its name. */
            name?: string | null;
            /** What it is, in words for people. */
            asset_type_name?: string | null;
            /** Link to it in the console of its cloud. */
            cloud_console_url?: string | null;
        };
        /** A count. The vendor's pages show it as a text of digits, its test data as a number. */
        Count: number | null;
        /** JSON of a shape that is not documented. */
        ErrorBody: unknown;
        /** Text, or an HTML page of the front end. */
        ErrorText: string;
        /** One privacy manifest of an iOS app. */
        IosPrivacyManifest: {
            /** Path of the `PrivacyInfo.xcprivacy` file. */
            file_name?: string | null;
            /** Path of the binary it belongs to. */
            binary_file?: string | null;
            /** Content of the file, as JSON in a text. */
            manifest_as_json?: string | null;
            /** Whether libraries are known that belong to it. */
            has_sdk_info?: boolean | null;
            /** The libraries that belong to it. */
            related_sdks?: components["schemas"]["RelatedSdk"][] | null;
        };
        /**
         * A mobile app, with facts about itself and its scans, links to other resources of the API, to its page in the portal
         *     and to its page in a store where it is in one. What these members are called is not known here.
         */
        MobileApp: {
            /** Id of the app: digits, as a text or a number. Other objects call it `mobile_app_id`. */
            id: components["schemas"]["NumericId"];
        };
        /**
         * A change of an app from one release to the next. It also tells whether the customer's policy minds, how much changed
         *     and which app it is, in members whose names are not known here.
         */
        MobileAppChange: {
            /** When the change was seen. */
            date_created?: components["schemas"]["Timestamp"];
            /** What changed. The list of words is announced as growing, and more than these exist. */
            change_type?: "BUNDLE_SIZE_INCREASED" | "CLASSES_ADDED" | null | (string & {});
            /** What changed, in words for people. */
            display_name?: string | null;
            /** The change in a line of Markdown; may hold characters outside ASCII. */
            description?: string | null;
        };
        /**
         * What is known of one app, with a link to it in the portal. Apart from the parts that `include` asks for, the names
         *     of the members are not known here; that these parts stand in this object is assumed.
         */
        MobileAppInsight: {
            /** The app's entitlements; only where `include` asks for them. Their form is not documented. */
            ios_entitlements?: unknown;
            /** The app's privacy manifests; only where `include` asks for them. */
            ios_privacy_manifests?: components["schemas"]["IosPrivacyManifest"][] | null;
        };
        /** A scan of a mobile app. Members without a value are left out. */
        MobileAppScan: {
            /** Id of the scan, unique over all apps: digits, as a text or a number. */
            id: components["schemas"]["NumericId"];
            /** The scanned app: digits, as a text or a number. */
            mobile_app_id?: components["schemas"]["NumericId"];
            /** The other id of the scanned app. */
            mobile_app_uuid?: string | null;
            /**
             * Where the scan stands. The vendor's own plugins also know the failures `FAILED` and `SCAN_ATTEMPT_ERROR`, which
             *     its page does not name.
             */
            status?: "ONGOING" | "COMPLETED" | "CANCELLED" | null | (string & {});
            /** When it began. As `results_since` of `listSecurityFindings`, unchanged, it asks for the findings of this scan. */
            start_date?: components["schemas"]["Timestamp"];
            /** The analysis of the binary. Missing on some scans. */
            static_scan?: {
                /** Where it stands: `COMPLETED`, `FAILED` and other words that no page lists. */
                status?: string | null;
            } | null;
            /** The analysis of the running app. Missing on some scans. */
            dynamic_scan?: {
                /**
                 * Where it stands: `COMPLETED`, `FAILED`, `CANCELLED`, `SCAN_ATTEMPT_ERROR` and other words that no page
                 *     lists.
                 */
                status?: string | null;
            } | null;
            /** Where the binary came from; left out where that is unknown. */
            build_source?: "DT_UPLOAD_FORM" | "DT_UPLOAD_API" | "GOOGLE_PLAY_STORE" | "ITUNES_STORE" | "APPCENTER" | null | (string & {});
            /** Version found in the binary that started the scan; left out where none could be read. */
            build_version?: string | null;
            /**
             * Version found in the binary that was scanned last. Differs from `build_version` where a newer build joined the
             *     scan.
             */
            most_recently_scanned_build_version?: string | null;
            /**
             * Release id of the binary that started the scan. Data Theorem sets it for `APP_STORE` apps; an upload may bring
             *     its own.
             */
            release_id?: string | null;
            /** Release id of the binary that was scanned last. Differs from `release_id` where a newer build joined the scan. */
            most_recently_scanned_release_id?: string | null;
        };
        /** Numbers about changes. The members are not known. */
        MobileAppsChangesStats: {
            [key: string]: unknown;
        };
        /** Numbers about security issues by month. The members are not known. */
        MobileAppsMonthlySecurityMetrics: {
            [key: string]: unknown;
        };
        /** Indicators with their counts. The members are not known. */
        MobileAppsSecurityKpis: {
            [key: string]: unknown;
        };
        /** A server. */
        NetworkService: {
            /** Id of the server. */
            id: components["schemas"]["Uuid"];
            /** Where it listens. */
            url?: string | null;
        };
        /**
         * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
         *     the documented form.
         */
        NumericId: string;
        /**
         * A number of the mobile APIs. It travels as decimal digits in a text, and in some answers as a number; the text is
         *     the documented form.
         */
        NumericIdInput: string | number;
        /** What the server says about the upload. Its members are not documented. */
        OpenApiDefinition: {
            [key: string]: unknown;
        };
        /** An OpenAPI 3 or Swagger 2 document. It may carry asset tags. */
        OpenApiDocument: {
            [key: string]: unknown;
        };
        /**
         * An environment of another cloud: its number, and beside it the credential object that the vendor names for it.
         *     Neither is public.
         */
        OtherCloudAuthenticatorForCreate: {
            /** Which cloud, as a number other than 3. */
            cloud_authenticator_type: number;
        } & {
            [key: string]: unknown;
        };
        /** How a list goes on. */
        PaginationInformation: {
            /**
             * Cursor of the next page. Empty, `null` or missing on the last one. The name is certain for API Security; the
             *     pages of the mobile APIs speak of a cursor without naming its member.
             */
            next_cursor?: string | null;
            /** How many items the whole list has, as a text of digits or as a number. Seen in the mobile APIs. */
            total_count?: components["schemas"]["Count"];
        };
        /** A rule in the customer's policy. */
        PolicyRule: {
            /** Id of the rule. */
            id: components["schemas"]["Uuid"];
            /**
             * How much the rule matters; not the scale of the mobile APIs' `severity`. The counters of assets suggest a third
             *     word, `PROACTIVE`.
             */
            relevance?: "URGENT" | "IMPORTANT" | null | (string & {});
            /** The rule's text; an `id` in `policy_rule_types`. */
            policy_rule_type_id?: components["schemas"]["Uuid"];
        };
        /** What a rule says. */
        PolicyRuleType: {
            /** Id of the text. */
            id: components["schemas"]["Uuid"];
            /** The rule in a few words. */
            title?: string | null;
            /** What is wrong where it is broken. */
            description?: string | null;
            /** What to do. */
            recommendation?: string | null;
        };
        /**
         * One rule broken by one asset. One of the four `affected_…_id` members is set in everything seen so far; other kinds
         *     of assets may come.
         */
        PolicyViolation: {
            /** Id of the violation. Webhooks call it `uuid`. */
            id: components["schemas"]["Uuid"];
            /** The broken rule; an `id` in `policy_rules`. */
            violated_policy_rule_id?: components["schemas"]["Uuid"];
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
            date_created?: components["schemas"]["Timestamp"];
        };
        /**
         * A library that a privacy manifest belongs to. It also has the id of the library itself, under a name that is not
         *     known here.
         */
        RelatedSdk: {
            /** The library in this app: digits, as a text or a number. */
            sdk_in_mobile_app_id?: components["schemas"]["NumericId"];
        };
        /** A RESTful API. */
        RestfulApi: {
            /** Id of the API. */
            id: components["schemas"]["Uuid"];
            /** What the paths of its operations start from. */
            base_url?: string | null;
        };
        /** One operation of the API. */
        RestfulApiOperation: {
            /** HTTP method, for example `GET`. */
            http_method?: string | null;
            /** Path, to be read after the API's `base_url`. */
            path?: string | null;
        };
        /** What a scan tries beyond its usual checks. */
        RestfulApiScanConfig: {
            /** Looks for personal data in the API's answers. The server's default is false. */
            should_perform_pii_analysis?: boolean;
            /**
             * Tries SQL injection on the API's parameters: very many requests, which may disturb the API. The server's default
             *     is false.
             */
            should_perform_sql_injection_scan?: boolean;
        };
        /** A RESTful API with its operations. */
        RestfulApiWithOperations: {
            /** Id of the API. */
            id?: components["schemas"]["Uuid"];
            /** What the paths of its operations start from. */
            base_url?: string | null;
            /** Its operations. */
            api_operations?: components["schemas"]["RestfulApiOperation"][] | null;
        };
        /** A finding in source code. Its members are not documented; the id is assumed. */
        SastPolicyViolation: {
            /** Id of the violation. */
            id?: components["schemas"]["Uuid"];
        };
        /** A third-party library in one app. Its members are not known here; the id is assumed from the other lists. */
        SdkInMobileApp: {
            /** Id of the entry, for this library in this app: digits, as a text or a number. */
            id?: components["schemas"]["NumericId"];
        };
        /**
         * A finding in one app: an issue, or a protection that the app could have. Its texts and links have names that are not
         *     known here.
         */
        SecurityFinding: {
            /** Id of the finding: digits, as a text or a number. */
            id: components["schemas"]["NumericId"];
            /** The app it was found in: digits, as a text or a number. The name is assumed from the filter. */
            mobile_app_id?: components["schemas"]["NumericId"];
            /** Whether it is open or closed. */
            status_group?: "OPEN" | "CLOSED" | null | (string & {});
            /**
             * Where it stands. `NEW`: found by the latest scan. `OPEN`: found by the latest scan and by the one before.
             *     `CLOSED_WONT_FIX`: set by a user with the role MANAGER or SECURITY. `CLOSED_PARTIALLY_FIXED` is deprecated.
             */
            aggregated_status?: "NEW" | "OPEN" | "OPEN_READY_TO_RESCAN" | "CLOSED_FIXED" | "CLOSED_PARTIALLY_FIXED" | "CLOSED_WONT_FIX" | "CLOSED_BY_POLICY" | "CLOSED_RISK_ACCEPTED" | "CLOSED_COMPENSATING_CONTROL" | "CLOSED_ITEM_NOT_FOUND" | null | (string & {});
            /** How soon to deal with it. */
            priority?: "P0" | "P1" | "P2" | "P3" | "P4" | null | (string & {});
            /** How bad it is; not the scale of the policy violations' `relevance`. */
            severity?: "HIGH" | "MEDIUM" | "LOW" | null | (string & {});
            /** What it puts at risk. */
            category?: "DATA_AT_REST_EXPOSURE" | "DATA_IN_TRANSIT_EXPOSURE" | "DATA_LOSS_TO_HACKERS" | "DATA_EXPOSURE_TO_THIRD_PARTY_APPS" | "UNAUTHORIZED_DATA_COLLECTION" | null | (string & {});
            /** How easily it can be exploited. */
            exploitability?: "DIFFICULT" | "MODERATE" | "EASY" | null | (string & {});
            /**
             * Rules that it touches: `GDPR`, `PCI`, `HIPAA`, `FTC`, `OWASP`, `CALOPPA`, `COPPA`, `VPPA`, `CCPA`. Whether this
             *     is a word or a list of words, and whether it stands here or deeper, is not documented.
             */
            compliance_policy?: unknown;
            /**
             * Points of these rules, for example `OWASP_A1_2019` or `OWASP_A1_2023`; more are announced. Whether this is a
             *     word or a list of words, and whether it stands here or deeper, is not documented.
             */
            compliance_criterion?: unknown;
            /**
             * Marks of the vendor; new ones may come at any time. `GOOGLE_P1` and `APPLE_P1` keep an app out of the store.
             *     `DEFENSE_IN_DEPTH` and `SERVER_SIDE` together mark a protection on the server.
             */
            importance_tags?: ("GOOGLE_P1" | "APPLE_P1" | "DEFENSE_IN_DEPTH" | "SERVER_SIDE" | (string & {}))[] | null;
            /** CVSS 3.1 score. Whether it travels as a number or as a text is not documented. */
            cvss3_score?: number | null;
            /** CVSS 3.1 vector. */
            cvss3_vector?: string | null;
        };
        /**
         * A component of an app that a finding affects. It also tells the history of its status and links to other resources
         *     and to the portal, in members whose names are not known here.
         */
        SecurityFindingTarget: {
            /** Id of the target: digits, as a text or a number. */
            id: components["schemas"]["NumericId"];
            /** The app it is in: digits, as a text or a number. */
            mobile_app_id?: components["schemas"]["NumericId"];
            /** The finding it belongs to: digits, as a text or a number. */
            security_finding_id?: components["schemas"]["NumericId"];
            /** The type of issue: digits, as a text or a number. */
            issue_type_id?: components["schemas"]["NumericId"];
        };
        /** What to change about a target. Which members there are has to be looked up in the vendor's documentation. */
        SecurityFindingTargetForUpdate: {
            [key: string]: unknown;
        };
        /** What the server says about the change. Its members are not documented. */
        SecurityFindingTargetUpdate: {
            [key: string]: unknown;
        };
        /**
         * How bad a finding is.
         */
        Severity: "HIGH" | "MEDIUM" | "LOW";
        /**
         * Whether something is open or closed.
         */
        StatusGroup: "OPEN" | "CLOSED";
        /** A moment after RFC 3339, in UTC, usually with microseconds. Kept as text, so that nothing of it is lost. */
        Timestamp: string | null;
        /** Where a file goes. */
        UploadTarget: {
            /**
             * Absolute URL on another host, good for 10 minutes and one upload. Whoever has it can upload, so it is a secret.
             *     Its form changes over time; a trailing slash belongs to it.
             */
            upload_url: string;
        };
        /** A UUID. */
        Uuid: string;
        /** A web application. */
        WebApplication: {
            /** Id of the web application. */
            id: components["schemas"]["Uuid"];
            /** Where it is served. */
            base_url?: string | null;
            /** Its path, to be read after `base_url`. */
            base_path?: string | null;
        };
    };
    responses: {
        /** The key is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /**
         * The key is valid and lacks the right: its check box for this API is not ticked, or it is narrowed to other mobile
         *     apps.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
            };
        };
        /**
         * Any other failure. Which statuses are used for bad input, for unknown ids and for too many requests is not
         *     documented. The service runs behind a shared front end, so an HTML page may come instead.
         */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "text/html": components["schemas"]["ErrorText"];
            };
        };
    };
    parameters: {
        /**
         * Where the page starts: `next_cursor` of the page before, unchanged. Left out, the list starts at its beginning.
         *     Whether a cursor expires is not documented.
         */
        Cursor: string;
        /**
         * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
         *     value. Keys and values are case-sensitive. It travels as JSON text.
         */
        AssetTags: components["schemas"]["AssetTagFilter"];
        /**
         * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
         *     that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
         */
        ResultsSince: string;
        /** Only what belongs to this mobile app. */
        MobileAppFilter: components["schemas"]["NumericIdInput"];
        /** Only what is open, or only what is closed. */
        StatusGroup: components["schemas"]["StatusGroup"];
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
                "application/json": components["schemas"]["CloudAuthenticatorForCreate"];
            };
        };
        responses: {
            /** The environment is onboarded. Whether the status is 200 or 201 is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudAuthenticator"];
                };
            };
            /** The environment is onboarded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudAuthenticator"];
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
                 *     Whether a cursor expires is not documented.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
                 *     value. Keys and values are case-sensitive. It travels as JSON text.
                 */
                filter_by_asset_tags?: components["parameters"]["AssetTags"];
                /**
                 * Only violations of rules of this relevance. `URGENT` is in use and `IMPORTANT` occurs in webhooks; the full
                 *     list of words is not public. The name is that of the vendor's Python client.
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
                        policy_violations: components["schemas"]["PolicyViolation"][];
                        /** The violated rules, as they stand in the customer's policy. */
                        policy_rules: components["schemas"]["PolicyRule"][];
                        /** The texts of these rules. */
                        policy_rule_types: components["schemas"]["PolicyRuleType"][];
                        /** The affected servers. */
                        network_services: components["schemas"]["NetworkService"][];
                        /** The APIs that the affected operations belong to. */
                        restful_apis: components["schemas"]["RestfulApi"][];
                        /** The affected operations. */
                        api_operations: components["schemas"]["ApiOperation"][];
                        /** The affected cloud resources. */
                        cloud_resources: components["schemas"]["CloudResource"][];
                        /** The affected web applications. */
                        web_applications: components["schemas"]["WebApplication"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                 *     Whether a cursor expires is not documented.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * Only what concerns assets with these tags: an object from tag key to the list of its values, or to `null` for any
                 *     value. Keys and values are case-sensitive. It travels as JSON text.
                 */
                filter_by_asset_tags?: components["parameters"]["AssetTags"];
                /** Only assets that this text fits. Which of their members it is looked for in is not documented. */
                filter_by_text?: string;
                /** Only assets of these kinds, for example `RESTFUL_API` or `NETWORK_SERVICE`; the full list is not public. */
                filter_by_asset_types?: readonly string[];
                /**
                 * Only assets found in these ways, for example `WEBSITE_CRAWLER`, `WEB_APPLICATION_SCANS`, `AMAZON_WEB_SERVICES`
                 *     or `MANUAL_IMPORT`; the full list is not public.
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
                        assets: components["schemas"]["Asset"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                id: components["schemas"]["Uuid"];
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
                        restful_apis: components["schemas"]["RestfulApiWithOperations"][];
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
                "application/json": components["schemas"]["OpenApiDocument"];
            };
        };
        responses: {
            /** The document is taken. Status and body are not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDefinition"];
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
                 *     Whether a cursor expires is not documented.
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
                        policy_violations?: components["schemas"]["SastPolicyViolation"][];
                        /** How the list goes on. The name is assumed. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                    asset_id: components["schemas"]["Uuid"];
                    /** Base URL that the scan goes to. */
                    asset_base_url: string;
                    /** What else the scan tries. */
                    restful_api_scan_config?: components["schemas"]["RestfulApiScanConfig"];
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
                    "application/json": components["schemas"]["AssetScan"];
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
                scan_id: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["AssetScan"];
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
                    "application/json": components["schemas"]["UploadTarget"];
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
                    "application/json": components["schemas"]["UploadTarget"];
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
                    "application/json": components["schemas"]["UploadTarget"];
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
                 *     Whether a cursor expires is not documented.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * Only apps of this platform. `ANDROID` is Google Play, or no particular store; the stores of Amazon and Oculus
                 *     have words of their own.
                 */
                platform?: "ANDROID" | "ANDROID_AMAZON" | "ANDROID_OCULUS" | "IOS" | "WINDOWS_PHONE";
                /** Only apps from a store, or only builds before release. */
                release_type?: "APP_STORE" | "PRE_PROD";
                /**
                 * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
                 *     that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
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
                        mobile_apps: components["schemas"]["MobileApp"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                id: components["schemas"]["NumericIdInput"];
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
                    "application/json": components["schemas"]["MobileApp"];
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
                 *     Whether a cursor expires is not documented.
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** Id of the app. */
                mobile_app_id: components["schemas"]["NumericIdInput"];
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
                        scans: components["schemas"]["MobileAppScan"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                mobile_app_id: components["schemas"]["NumericIdInput"];
                /** Id of the scan. */
                id: components["schemas"]["NumericIdInput"];
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
                    "application/json": components["schemas"]["MobileAppScan"];
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
                 *     Whether a cursor expires is not documented.
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
                        mobile_changes: components["schemas"]["MobileAppChange"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                    "application/json": components["schemas"]["MobileAppsChangesStats"];
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
                    "application/json": components["schemas"]["MobileAppsMonthlySecurityMetrics"];
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
                    "application/json": components["schemas"]["MobileAppsSecurityKpis"];
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
                 *     Whether a cursor expires is not documented.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** Only what belongs to this mobile app. */
                mobile_app_id?: components["parameters"]["MobileAppFilter"];
                /** Only this library, in whatever apps have it. It is the library's own id, not that of an entry of this list. */
                sdk_id?: components["schemas"]["NumericIdInput"];
                /**
                 * Whether the latest scan found the library: `true` for those that it found, `false` for those that were there
                 *     once. Left out, both come.
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
                        sdks_in_mobile_apps: components["schemas"]["SdkInMobileApp"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                 *     Whether a cursor expires is not documented.
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
                        mobile_app_insights: components["schemas"]["MobileAppInsight"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                 *     Whether a cursor expires is not documented.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** Only what belongs to this mobile app. */
                mobile_app_id?: components["parameters"]["MobileAppFilter"];
                /** Only what is open, or only what is closed. */
                status_group?: components["parameters"]["StatusGroup"];
                /** Only findings of this severity. */
                severity?: components["schemas"]["Severity"];
                /**
                 * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
                 *     that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
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
                        security_findings: components["schemas"]["SecurityFinding"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                security_finding_id: components["schemas"]["NumericIdInput"];
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
                    "application/json": components["schemas"]["SecurityFinding"];
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
                 *     Whether a cursor expires is not documented.
                 */
                cursor?: components["parameters"]["Cursor"];
                /** Only what belongs to this mobile app. */
                mobile_app_id?: components["parameters"]["MobileAppFilter"];
                /**
                 * Only what had activity through scans since this moment: RFC 3339, in UTC where it names no offset. Pass a moment
                 *     that the API sent back unchanged: a JavaScript `Date` drops its microseconds.
                 */
                results_since?: components["parameters"]["ResultsSince"];
                /** Only targets of this finding. */
                security_finding_id?: components["schemas"]["NumericIdInput"];
                /** Only what is open, or only what is closed. */
                status_group?: components["parameters"]["StatusGroup"];
                /** Only targets of this type of issue. */
                issue_type_id?: components["schemas"]["NumericIdInput"];
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
                        targets: components["schemas"]["SecurityFindingTarget"][];
                        /** How the list goes on. */
                        pagination_information?: components["schemas"]["PaginationInformation"];
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
                security_finding_target_id: components["schemas"]["NumericIdInput"];
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
                    "application/json": components["schemas"]["SecurityFindingTarget"];
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
                security_finding_target_id: components["schemas"]["NumericIdInput"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityFindingTargetForUpdate"];
            };
        };
        responses: {
            /** The change is made. The body is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityFindingTargetUpdate"];
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
