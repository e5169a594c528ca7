// Generated from specs/risken by pnpm generate. Do not edit.
import type {
  AccessToken,
  AccessTokenForGenerate,
  AccessTokenForUpdate,
  AccessTokenRole,
  Alert,
  AlertCondNotification,
  AlertCondNotificationForUpsert,
  AlertCondRule,
  AlertCondRuleForUpsert,
  AlertCondition,
  AlertConditionForUpsert,
  AlertForUpsert,
  AlertHistory,
  AlertRule,
  AlertRuleForUpsert,
  AlertSeverity,
  AlertSeverityInput,
  AlertStatus,
  AlertStatusInput,
  ApplicationScan,
  ApplicationScanBasicSetting,
  ApplicationScanBasicSettingForUpsert,
  ApplicationScanBasicSettingLookup,
  ApplicationScanForUpsert,
  ApplicationScanType,
  ApplicationScanTypeInput,
  AttackFlowEdge,
  AttackFlowResource,
  Aws,
  AwsDataSource,
  AwsForUpsert,
  AwsRelDataSource,
  AwsRelDataSourceForUpsert,
  AzureDataSource,
  AzureSubscription,
  AzureSubscriptionForUpsert,
  BackendError,
  ChatHistory,
  ChatRole,
  CodeDataSource,
  CodeScanSetting,
  CodeScanSettingForUpsert,
  DependencySetting,
  DependencySettingForUpsert,
  DiagnosisDataSource,
  EmptyAnswer,
  EmptyData,
  ErrorBody,
  ErrorText,
  Finding,
  FindingDetail,
  FindingForUpsert,
  FindingSetting,
  FindingSettingForUpsert,
  FindingSettingStatus,
  FindingSettingStatusInput,
  FindingStatus,
  FindingTag,
  FindingTagForUpsert,
  GcpDataSource,
  GcpDataSourceForUpsert,
  GcpProject,
  GcpProjectForUpsert,
  GcpRelDataSource,
  GithubAppInstallationStatus,
  GithubAppRepository,
  GithubSetting,
  GithubSettingForUpsert,
  GithubType,
  GithubTypeInput,
  GitleaksCache,
  GitleaksSetting,
  GitleaksSettingForUpsert,
  GoogleDataSource,
  Id,
  InvitationStatus,
  Notification,
  NotificationForUpsert,
  Organization,
  OrganizationAccessToken,
  OrganizationAccessTokenRole,
  OrganizationAlertCondNotification,
  OrganizationInvitation,
  OrganizationNotification,
  OrganizationPolicy,
  OrganizationProject,
  OrganizationRole,
  OrganizationUserReserved,
  Osint,
  OsintDataSource,
  OsintDetectWord,
  OsintDetectWordForUpsert,
  OsintForUpsert,
  PendFinding,
  PendFindingForUpsert,
  PendInfo,
  PendReason,
  PendReasonInput,
  Policy,
  PolicyForUpsert,
  PortscanSetting,
  PortscanSettingForUpsert,
  PortscanTarget,
  PortscanTargetForUpsert,
  Project,
  ProjectTag,
  ProjectWithoutTags,
  Recommend,
  RelAlertFinding,
  RelAzureDataSource,
  RelAzureDataSourceForUpsert,
  RelOsintDataSource,
  RelOsintDataSourceForUpsert,
  RemediationProposal,
  RemediationProposalStatus,
  RemediationProposalStatusInput,
  Report,
  ReportFinding,
  ReportLookup,
  ReportStatus,
  ReportStatusInput,
  ReportType,
  ReportTypeInput,
  Resource,
  ResourceForUpsert,
  ResourceTag,
  Role,
  RoleForUpsert,
  RolePolicy,
  ScanStatus,
  ScanStatusInput,
  SigninIdentity,
  UnixSeconds,
  UnixSecondsInput,
  User,
  UserForUpsert,
  UserReserved,
  UserReservedForUpsert,
  UserRole,
  WpscanSetting,
  WpscanSettingForUpsert,
} from './schemas.js';

export interface paths {
  "/signin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Find out who the caller is */
    get: operations["signin"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/signout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** End the browser session */
    get: operations["signout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/healthz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Check that the gateway is up */
    get: operations["health"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/list-aws": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the AWS accounts of a project */
    get: operations["listAws"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/put-aws": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register or rename an AWS account */
    post: operations["putAws"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/delete-aws": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove an AWS account */
    post: operations["deleteAws"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/list-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the AWS scanners and their attachments to one account */
    get: operations["listAwsDataSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/attach-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a scanner to an AWS account */
    post: operations["attachAwsDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/detach-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach a scanner from an AWS account */
    post: operations["detachAwsDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/aws/invoke-scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a scan of an AWS account */
    post: operations["invokeAwsScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the findings of a project */
    get: operations["listFindings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/get-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a finding */
    get: operations["getFinding"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-finding-tag": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tags of a finding */
    get: operations["listFindingTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-finding-tag-name": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tag names on findings of a project */
    get: operations["listFindingTagNames"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-resource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the resources of a project */
    get: operations["listResources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-resource-tag": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tags of a resource */
    get: operations["listResourceTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-resource-tag-name": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tag names on resources of a project */
    get: operations["listResourceTagNames"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/get-resource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a resource */
    get: operations["getResource"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/get-pend-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the archive record of a finding */
    get: operations["getPendFinding"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-finding-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scoring settings of a project */
    get: operations["listFindingSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/get-recommend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the recommendation for a finding */
    get: operations["getRecommend"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/get-ai-summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Summarize a finding with the configured model */
    get: operations["getFindingAiSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/get-ai-summary-stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Summarize a finding as a stream of text */
    get: operations["streamFindingAiSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/put-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register or rewrite a finding */
    post: operations["putFinding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/delete-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a finding */
    post: operations["deleteFinding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/tag-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tag a finding */
    post: operations["tagFinding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/untag-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a tag from a finding */
    post: operations["untagFinding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/put-resource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register a resource */
    post: operations["putResource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/delete-resource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a resource */
    post: operations["deleteResource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/put-pend-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Archive a finding */
    post: operations["putPendFinding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/delete-pend-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a finding out of the archive */
    post: operations["deletePendFinding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/put-finding-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the score coefficient for a resource-name prefix */
    post: operations["putFindingSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/delete-finding-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a scoring setting */
    post: operations["deleteFindingSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/put-recommend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Store the recommendation for a kind of finding */
    post: operations["putRecommend"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finding/list-finding-for-organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the findings of an organization */
    get: operations["listOrganizationFindings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-alert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the alerts of a project */
    get: operations["listAlerts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the history of an alert */
    get: operations["listAlertHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-rel_alert_finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List which findings belong to which alerts */
    get: operations["listRelAlertFindings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-condition": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the alert conditions of a project */
    get: operations["listAlertConditions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-rule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the alert rules of a project */
    get: operations["listAlertRules"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-condition_rule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the links between conditions and rules */
    get: operations["listAlertConditionRules"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the notification destinations of a project */
    get: operations["listNotifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/list-condition_notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the links between conditions and destinations */
    get: operations["listAlertConditionNotifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/request-project-role-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask the members of a project for access */
    post: operations["requestProjectRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/put-alert-first-viewed-at": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark alerts as seen */
    post: operations["putAlertFirstViewedAt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/put-alert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or change an alert by hand */
    post: operations["putAlert"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/put-condition": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or change an alert condition */
    post: operations["putAlertCondition"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/put-rule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or change an alert rule */
    post: operations["putAlertRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/put-condition_rule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link a rule to a condition */
    post: operations["putAlertConditionRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/put-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or change a notification destination */
    post: operations["putNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/put-condition_notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link a destination to a condition */
    post: operations["putAlertConditionNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/delete-condition": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete an alert condition */
    post: operations["deleteAlertCondition"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/delete-rule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete an alert rule */
    post: operations["deleteAlertRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/delete-condition_rule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unlink a rule from a condition */
    post: operations["deleteAlertConditionRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/delete-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a notification destination */
    post: operations["deleteNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/delete-condition_notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unlink a destination from a condition */
    post: operations["deleteAlertConditionNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/analyze-alert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Evaluate alert conditions now */
    post: operations["analyzeAlert"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alert/test-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a test message to a destination */
    post: operations["testNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/list-project": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List projects with their tags */
    get: operations["listProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/create-project": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a project */
    post: operations["createProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/list-organization-invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the invitations that organizations sent to a project */
    get: operations["listProjectOrganizationInvitations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/update-project": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rename a project */
    post: operations["updateProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/delete-project": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a project */
    post: operations["deleteProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/tag-project": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tag a project */
    post: operations["tagProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/untag-project": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a tag from a project */
    post: operations["untagProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/project/reply-organization-invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept or reject an organization's invitation */
    post: operations["replyOrganizationInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/list-user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search users */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/get-user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a user */
    get: operations["getUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/is-admin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell whether a user is an administrator */
    get: operations["isAdmin"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/put-user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update your own user record */
    post: operations["putUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/list-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the roles of a project */
    get: operations["listRoles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/get-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a role */
    get: operations["getRole"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/list-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the policies of a project */
    get: operations["listPolicies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/get-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a policy */
    get: operations["getPolicy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/list-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the access tokens of a project */
    get: operations["listAccessTokens"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/list-user-reserved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the role reservations of a project */
    get: operations["listUserReserved"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/put-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a role */
    post: operations["putRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/delete-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a role */
    post: operations["deleteRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/attach-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a user a role in a project */
    post: operations["attachRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/detach-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a role from a user */
    post: operations["detachRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/put-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or replace a policy */
    post: operations["putPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/delete-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a policy */
    post: operations["deletePolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/attach-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a policy to a role */
    post: operations["attachPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/detach-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a policy from a role */
    post: operations["detachPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/generate-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an access token for a project */
    post: operations["generateAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/update-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the description or expiry of an access token */
    post: operations["updateAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/delete-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revoke an access token */
    post: operations["deleteAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/attach-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an access token a role */
    post: operations["attachAccessTokenRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/detach-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a role from an access token */
    post: operations["detachAccessTokenRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/put-user-reserved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reserve a role for somebody who has not signed in yet */
    post: operations["putUserReserved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iam/delete-user-reserved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Drop a role reservation */
    post: operations["deleteUserReserved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/update-user-admin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Grant or remove the administrator flag */
    post: operations["updateUserAdmin"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/list-organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List organizations */
    get: operations["listOrganizations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/create-organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an organization */
    post: operations["createOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/list-organization-invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the invitations that an organization sent */
    get: operations["listOrganizationInvitations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/update-organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the name and description of an organization */
    post: operations["updateOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/put-organization-invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Invite a project into an organization */
    post: operations["putOrganizationInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/delete-organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete an organization */
    post: operations["deleteOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/delete-organization-invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw an invitation and take the project out */
    post: operations["deleteOrganizationInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization/create-project-with-organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a project inside an organization */
    post: operations["createProjectWithOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/list-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the roles of an organization */
    get: operations["listOrganizationRoles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/get-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a role of an organization */
    get: operations["getOrganizationRole"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/list-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search the policies of an organization */
    get: operations["listOrganizationPolicies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/get-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a policy of an organization */
    get: operations["getOrganizationPolicy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/list-user-reserved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the role reservations of an organization */
    get: operations["listOrganizationUserReserved"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/list-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the access tokens of an organization */
    get: operations["listOrganizationAccessTokens"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/put-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a role in an organization */
    post: operations["putOrganizationRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/put-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or replace a policy in an organization */
    post: operations["putOrganizationPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/attach-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a user a role in an organization */
    post: operations["attachOrganizationRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/attach-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a policy to a role of an organization */
    post: operations["attachOrganizationPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/detach-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a role of an organization from a user */
    post: operations["detachOrganizationRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/detach-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a policy from a role of an organization */
    post: operations["detachOrganizationPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/delete-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a role of an organization */
    post: operations["deleteOrganizationRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/delete-policy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a policy of an organization */
    post: operations["deleteOrganizationPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/delete-user-reserved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Drop a role reservation of an organization */
    post: operations["deleteOrganizationUserReserved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/put-user-reserved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reserve a role of an organization for somebody who has not signed in yet */
    post: operations["putOrganizationUserReserved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/generate-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an access token for an organization */
    post: operations["generateOrganizationAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/update-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the description or expiry of an access token of an organization */
    post: operations["updateOrganizationAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/delete-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revoke an access token of an organization */
    post: operations["deleteOrganizationAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/attach-access-token-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an access token of an organization a role */
    post: operations["attachOrganizationAccessTokenRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-iam/detach-access-token-role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a role from an access token of an organization */
    post: operations["detachOrganizationAccessTokenRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/list-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the notification destinations of an organization */
    get: operations["listOrganizationNotifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/get-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a notification destination of an organization */
    get: operations["getOrganizationNotification"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/put-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or change a notification destination of an organization */
    post: operations["putOrganizationNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/delete-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete a notification destination of an organization */
    post: operations["deleteOrganizationNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/test-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a test message to a destination of an organization */
    post: operations["testOrganizationNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/list-alert-cond-notification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List how an organization's destinations follow alert conditions */
    get: operations["listOrganizationAlertConditionNotifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/update-alert-cond-notification-cache": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the pause between messages for one condition */
    post: operations["updateOrganizationAlertConditionNotificationCache"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/update-project-notification-enabled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Switch the messages about a project on or off */
    post: operations["updateOrganizationProjectNotificationEnabled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organization-alert/update-project-notification-cache": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the pause between messages for a project */
    post: operations["updateOrganizationProjectNotificationCache"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report/get-report-finding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the daily finding counts of a project */
    get: operations["getFindingReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report/get-report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a stored report */
    get: operations["getReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report/list-report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the stored reports of a project */
    get: operations["listReports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report/put-report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Store a report */
    post: operations["putReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report/get-report-finding-all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the daily finding counts of all projects */
    get: operations["getFindingReportAll"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ai/chat-ai": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask the language model a question */
    post: operations["chatAi"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ai/generate-report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a report written by the language model */
    post: operations["generateReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ai/list-remediation-proposal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the repair proposals of a finding */
    get: operations["listRemediationProposals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ai/get-remediation-proposal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a repair proposal */
    get: operations["getRemediationProposal"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ai/generate-remediation-proposal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a repair proposal for a finding */
    post: operations["generateRemediationProposal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/list-google-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the Google Cloud scanners */
    get: operations["listGoogleDataSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/list-gcp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the Google Cloud projects of a project */
    get: operations["listGcp"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/get-gcp-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the attachment of a scanner to a Google Cloud project */
    get: operations["getGcpDataSource"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/put-gcp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register or rewrite a Google Cloud project */
    post: operations["putGcp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/delete-gcp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a Google Cloud project */
    post: operations["deleteGcp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/attach-gcp-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a scanner to a Google Cloud project */
    post: operations["attachGcpDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/detach-gcp-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach a scanner from a Google Cloud project */
    post: operations["detachGcpDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google/invoke-scan-gcp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a scan of a Google Cloud project */
    post: operations["invokeGcpScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/list-azure-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the Azure scanners */
    get: operations["listAzureDataSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/list-azure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the Azure subscriptions of a project */
    get: operations["listAzure"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/get-rel-azure-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the attachment of a scanner to an Azure subscription */
    get: operations["getAzureDataSource"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/put-azure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register or change an Azure subscription */
    post: operations["putAzure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/delete-azure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove an Azure subscription */
    post: operations["deleteAzure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/attach-azure-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a scanner to an Azure subscription */
    post: operations["attachAzureDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/detach-azure-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach a scanner from an Azure subscription */
    post: operations["detachAzureDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/azure/invoke-scan-azure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start the Azure scans of every project */
    post: operations["invokeAzureScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/list-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the code scanners */
    get: operations["listCodeDataSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/list-github-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the GitHub connections of a project */
    get: operations["listGithubSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/list-gitleaks-cache": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the repositories that secret scanning has been through */
    get: operations["listGitleaksCache"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/put-github-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or update a GitHub connection */
    post: operations["putGithubSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/delete-github-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a GitHub connection */
    post: operations["deleteGithubSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/put-gitleaks-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set up secret scanning */
    post: operations["putGitleaksSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/delete-gitleaks-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove secret scanning */
    post: operations["deleteGitleaksSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/put-dependency-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set up dependency scanning */
    post: operations["putDependencySetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/delete-dependency-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove dependency scanning */
    post: operations["deleteDependencySetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/put-code-scan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set up static code scanning */
    post: operations["putCodeScanSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/delete-code-scan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove static code scanning */
    post: operations["deleteCodeScanSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/invoke-scan-gitleaks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a secret scan */
    post: operations["invokeGitleaksScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/invoke-scan-dependency": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a dependency scan */
    post: operations["invokeDependencyScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/invoke-scan-code-scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a static code scan */
    post: operations["invokeCodeScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/github-app/installation-status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Check whether the GitHub App is installed */
    get: operations["getGithubAppInstallationStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/github-app/install-url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the address where the GitHub App is installed */
    get: operations["getGithubAppInstallUrl"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/github-app/oauth-start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Start the sign-in at GitHub that verifies a connection */
    get: operations["getGithubAppOauthStartUrl"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/github-app/oauth/callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finish the sign-in at GitHub */
    get: operations["handleGithubAppOauthCallback"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code/verify-github-app-installation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verify the GitHub App installation of a connection */
    post: operations["verifyGithubAppInstallation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/list-osint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the watched domains and websites of a project */
    get: operations["listOsint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/list-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the OSINT scanners */
    get: operations["listOsintDataSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/list-rel-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the attachments of OSINT scanners */
    get: operations["listRelOsintDataSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/list-word": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the detection words */
    get: operations["listOsintDetectWords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/get-osint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one watched domain or website */
    get: operations["getOsint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/invoke-scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a scan of a watched resource */
    post: operations["invokeOsintScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/put-osint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or update a watched domain or website */
    post: operations["putOsint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/delete-osint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop watching a domain or website */
    post: operations["deleteOsint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/put-rel-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach an OSINT scanner or update the attachment */
    post: operations["putRelOsintDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/delete-rel-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach an OSINT scanner */
    post: operations["deleteRelOsintDataSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/put-word": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add or change a detection word */
    post: operations["putOsintDetectWord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/osint/delete-word": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a detection word */
    post: operations["deleteOsintDetectWord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/list-wpscan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the WordPress scans of a project */
    get: operations["listWpscanSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/list-portscan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the port-scan settings of a project */
    get: operations["listPortscanSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/list-portscan-target": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the targets of port scans */
    get: operations["listPortscanTargets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/list-application-scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the application scans of a project */
    get: operations["listApplicationScans"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/get-application-scan-basic-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the target of an application scan */
    get: operations["getApplicationScanBasicSetting"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/get-datasource": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one diagnosis scanner */
    get: operations["getDiagnosisDataSource"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/invoke-scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a diagnosis scan */
    post: operations["invokeDiagnosisScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/put-wpscan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or update a WordPress scan */
    post: operations["putWpscanSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/delete-wpscan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a WordPress scan */
    post: operations["deleteWpscanSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/put-application-scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or update an application scan */
    post: operations["putApplicationScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/delete-application-scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove an application scan */
    post: operations["deleteApplicationScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/put-application-scan-basic-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or update the target of an application scan */
    post: operations["putApplicationScanBasicSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/delete-application-scan-basic-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove the target of an application scan */
    post: operations["deleteApplicationScanBasicSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/put-portscan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or update a port-scan setting */
    post: operations["putPortscanSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/put-portscan-target": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create or update a target of a port scan */
    post: operations["putPortscanTarget"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/delete-portscan-setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a port-scan setting */
    post: operations["deletePortscanSetting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diagnosis/delete-portscan-target": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a target of a port scan */
    post: operations["deletePortscanTarget"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/datasource/get-attack-flow-analysis": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Analyze how a cloud resource is reached and what it reaches */
    get: operations["getAttackFlowAnalysis"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccessToken: AccessToken;
    AccessTokenForGenerate: AccessTokenForGenerate;
    AccessTokenForUpdate: AccessTokenForUpdate;
    AccessTokenRole: AccessTokenRole;
    Alert: Alert;
    AlertCondNotification: AlertCondNotification;
    AlertCondNotificationForUpsert: AlertCondNotificationForUpsert;
    AlertCondRule: AlertCondRule;
    AlertCondRuleForUpsert: AlertCondRuleForUpsert;
    AlertCondition: AlertCondition;
    AlertConditionForUpsert: AlertConditionForUpsert;
    AlertForUpsert: AlertForUpsert;
    AlertHistory: AlertHistory;
    AlertRule: AlertRule;
    AlertRuleForUpsert: AlertRuleForUpsert;
    AlertSeverity: AlertSeverity;
    AlertSeverityInput: AlertSeverityInput;
    AlertStatus: AlertStatus;
    AlertStatusInput: AlertStatusInput;
    ApplicationScan: ApplicationScan;
    ApplicationScanBasicSetting: ApplicationScanBasicSetting;
    ApplicationScanBasicSettingForUpsert: ApplicationScanBasicSettingForUpsert;
    ApplicationScanBasicSettingLookup: ApplicationScanBasicSettingLookup;
    ApplicationScanForUpsert: ApplicationScanForUpsert;
    ApplicationScanType: ApplicationScanType;
    ApplicationScanTypeInput: ApplicationScanTypeInput;
    AttackFlowEdge: AttackFlowEdge;
    AttackFlowResource: AttackFlowResource;
    Aws: Aws;
    AwsDataSource: AwsDataSource;
    AwsForUpsert: AwsForUpsert;
    AwsRelDataSource: AwsRelDataSource;
    AwsRelDataSourceForUpsert: AwsRelDataSourceForUpsert;
    AzureDataSource: AzureDataSource;
    AzureSubscription: AzureSubscription;
    AzureSubscriptionForUpsert: AzureSubscriptionForUpsert;
    BackendError: BackendError;
    ChatHistory: ChatHistory;
    ChatRole: ChatRole;
    CodeDataSource: CodeDataSource;
    CodeScanSetting: CodeScanSetting;
    CodeScanSettingForUpsert: CodeScanSettingForUpsert;
    DependencySetting: DependencySetting;
    DependencySettingForUpsert: DependencySettingForUpsert;
    DiagnosisDataSource: DiagnosisDataSource;
    EmptyAnswer: EmptyAnswer;
    EmptyData: EmptyData;
    ErrorBody: ErrorBody;
    ErrorText: ErrorText;
    Finding: Finding;
    FindingDetail: FindingDetail;
    FindingForUpsert: FindingForUpsert;
    FindingSetting: FindingSetting;
    FindingSettingForUpsert: FindingSettingForUpsert;
    FindingSettingStatus: FindingSettingStatus;
    FindingSettingStatusInput: FindingSettingStatusInput;
    FindingStatus: FindingStatus;
    FindingTag: FindingTag;
    FindingTagForUpsert: FindingTagForUpsert;
    GcpDataSource: GcpDataSource;
    GcpDataSourceForUpsert: GcpDataSourceForUpsert;
    GcpProject: GcpProject;
    GcpProjectForUpsert: GcpProjectForUpsert;
    GcpRelDataSource: GcpRelDataSource;
    GithubAppInstallationStatus: GithubAppInstallationStatus;
    GithubAppRepository: GithubAppRepository;
    GithubSetting: GithubSetting;
    GithubSettingForUpsert: GithubSettingForUpsert;
    GithubType: GithubType;
    GithubTypeInput: GithubTypeInput;
    GitleaksCache: GitleaksCache;
    GitleaksSetting: GitleaksSetting;
    GitleaksSettingForUpsert: GitleaksSettingForUpsert;
    GoogleDataSource: GoogleDataSource;
    Id: Id;
    InvitationStatus: InvitationStatus;
    Notification: Notification;
    NotificationForUpsert: NotificationForUpsert;
    Organization: Organization;
    OrganizationAccessToken: OrganizationAccessToken;
    OrganizationAccessTokenRole: OrganizationAccessTokenRole;
    OrganizationAlertCondNotification: OrganizationAlertCondNotification;
    OrganizationInvitation: OrganizationInvitation;
    OrganizationNotification: OrganizationNotification;
    OrganizationPolicy: OrganizationPolicy;
    OrganizationProject: OrganizationProject;
    OrganizationRole: OrganizationRole;
    OrganizationUserReserved: OrganizationUserReserved;
    Osint: Osint;
    OsintDataSource: OsintDataSource;
    OsintDetectWord: OsintDetectWord;
    OsintDetectWordForUpsert: OsintDetectWordForUpsert;
    OsintForUpsert: OsintForUpsert;
    PendFinding: PendFinding;
    PendFindingForUpsert: PendFindingForUpsert;
    PendInfo: PendInfo;
    PendReason: PendReason;
    PendReasonInput: PendReasonInput;
    Policy: Policy;
    PolicyForUpsert: PolicyForUpsert;
    PortscanSetting: PortscanSetting;
    PortscanSettingForUpsert: PortscanSettingForUpsert;
    PortscanTarget: PortscanTarget;
    PortscanTargetForUpsert: PortscanTargetForUpsert;
    Project: Project;
    ProjectTag: ProjectTag;
    ProjectWithoutTags: ProjectWithoutTags;
    Recommend: Recommend;
    RelAlertFinding: RelAlertFinding;
    RelAzureDataSource: RelAzureDataSource;
    RelAzureDataSourceForUpsert: RelAzureDataSourceForUpsert;
    RelOsintDataSource: RelOsintDataSource;
    RelOsintDataSourceForUpsert: RelOsintDataSourceForUpsert;
    RemediationProposal: RemediationProposal;
    RemediationProposalStatus: RemediationProposalStatus;
    RemediationProposalStatusInput: RemediationProposalStatusInput;
    Report: Report;
    ReportFinding: ReportFinding;
    ReportLookup: ReportLookup;
    ReportStatus: ReportStatus;
    ReportStatusInput: ReportStatusInput;
    ReportType: ReportType;
    ReportTypeInput: ReportTypeInput;
    Resource: Resource;
    ResourceForUpsert: ResourceForUpsert;
    ResourceTag: ResourceTag;
    Role: Role;
    RoleForUpsert: RoleForUpsert;
    RolePolicy: RolePolicy;
    ScanStatus: ScanStatus;
    ScanStatusInput: ScanStatusInput;
    SigninIdentity: SigninIdentity;
    UnixSeconds: UnixSeconds;
    UnixSecondsInput: UnixSecondsInput;
    User: User;
    UserForUpsert: UserForUpsert;
    UserReserved: UserReserved;
    UserReservedForUpsert: UserReservedForUpsert;
    UserRole: UserRole;
    WpscanSetting: WpscanSetting;
    WpscanSettingForUpsert: WpscanSettingForUpsert;
  };
  responses: {
    /**
     * No caller could be made out: the token is missing, malformed, unknown, expired or deleted, or the
     * token service failed.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/plain": ErrorText;
      };
    };
    /**
     * The backend failed. An error object with code `Unknown` is permanent in practice (record not found,
     * broken unique key, misuse); the bare word `InternalServerError` may pass.
     */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** A parameter or body member was refused by the gateway, or the backend refused the argument. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The caller is known and may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/plain": ErrorText;
      };
    };
    /** The request body is over the gateway's limit, 1 MiB unless configured otherwise. */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/plain": ErrorText;
      };
    };
    /** A body came without the content type `application/json`. The answer is empty. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * A service behind the gateway cannot be reached. With the message "error reading from server: EOF" it ended while it
     * worked on this very request, so repeating a write may end it again. Two causes are known besides those that an
     * operation names: a failure whose text has more than 100 bytes but fewer than 100 characters, as with Japanese names,
     * and a restart. Others see 503, the bare 500 or 401 for about a second.
     */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /** Project that the call is about; the access token must be allowed to see it. */
    ProjectId: Id;
    /** Order of the rows. The server's default is `asc`. */
    Direction: "asc" | "desc";
    /** Rows to skip. The server's default is 0. */
    Offset: number;
    /** Rows in one page, at most 200. The server's default is 200. */
    Limit: number;
    /** Organization that the call is about. */
    OrganizationId: Id;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  signin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The caller; which members are there depends on the kind of caller. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SigninIdentity;
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["InternalServerError"];
    };
  };
  signout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cookies are deleted. The answer is empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      /** A person's call came without the header `X-XSRF-TOKEN` that repeats the cookie. Tokens never get this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      500: components["responses"]["InternalServerError"];
    };
  };
  health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The gateway is up. The answer is empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The call did not reach a gateway; a load balancer in front does not pass this path on. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": ErrorText;
        };
      };
    };
  };
  listAws: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only this registration (RISKEN's own id). */
        aws_id?: Id;
        /** Only this AWS account, 12 digits. */
        aws_account_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The accounts; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The registered accounts. */
              aws: Aws[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putAws: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The account to register. */
          aws: AwsForUpsert;
        };
      };
    };
    responses: {
      /** The account as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The account as stored. */
              aws: Aws;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAws: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration to remove, RISKEN's own id. */
          aws_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAwsDataSources: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /**
         * Registration whose attachments to show (RISKEN's own id). The vendor's page calls it optional;
         * current servers refuse the call without it.
         */
        aws_id: Id;
        /** Only the scanner with exactly this name, for example `aws:guard-duty`; at most 64 bytes. */
        data_source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The catalogue with attachments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** One entry per scanner. */
              data_source: AwsDataSource[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachAwsDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The attachment, whole. */
          attach_data_source: AwsRelDataSourceForUpsert;
        };
      };
    };
    responses: {
      /** The attachment as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored. */
              data_source: AwsRelDataSource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachAwsDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration, RISKEN's own id. */
          aws_id: Id;
          /** Catalogue id of the scanner. */
          aws_data_source_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was attached. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeAwsScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration, RISKEN's own id. */
          aws_id: Id;
          /** Catalogue id of the scanner. */
          aws_data_source_id: Id;
          /**
           * Skips the alert analysis that normally follows. Results are stored all the same, whatever the
           * vendor's page says. The server's default is false.
           */
          scan_only?: boolean;
          /**
           * Scans everything again instead of only what changed, where the scanner knows the difference.
           * The server's default is false.
           */
          full_scan?: boolean;
        };
      };
    };
    responses: {
      /** The scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listFindings: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /**
         * Only findings whose scanner name starts with one of these, each at most 64 bytes: `aws:` finds all AWS
         * scanners. A value with a comma cannot be expressed; empty values are refused.
         */
        data_source?: readonly string[];
        /**
         * Only findings whose resource name starts with one of these, each at most 512 bytes. A value with a comma
         * cannot be expressed; empty values are refused.
         */
        resource_name?: readonly string[];
        /** Lowest score, 0 to 1. */
        from_score?: number;
        /** Highest score, above 0 and at most 1. The server's default is 1. */
        to_score?: number;
        /**
         * Only findings with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
         * empty values are refused.
         */
        tag?: readonly string[];
        /** Sort key. The server's default is `finding_id`. */
        sort?: "finding_id" | "description" | "data_source" | "resource_name" | "score" | "updated_at";
        /** Order of the rows. The server's default is `asc`. */
        direction?: components["parameters"]["Direction"];
        /** Rows to skip. The server's default is 0. */
        offset?: components["parameters"]["Offset"];
        /** Rows in one page, at most 200. The server's default is 200. */
        limit?: components["parameters"]["Limit"];
        /** 0 all, 1 active, 2 archived. The server's default is 0. */
        status?: FindingStatus;
        /** Only this finding. */
        finding_id?: Id;
        /** Only findings tied to this alert. The vendor's page does not name this filter. */
        alert_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of ids; an empty list where nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The ids. */
              finding_id: Id[];
              /** Ids in this page. */
              count: number;
              /** Ids in all pages. */
              total: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getFinding: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Finding to read. */
        finding_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The finding, or nothing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The finding; missing where the id is unknown. */
              finding?: Finding;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listFindingTags: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Finding whose tags to list. The vendor's page calls it optional; the server refuses the call without it. */
        finding_id: Id;
        /**
         * Sort key; the server's default is `tag`. The vendor's page lists the sort keys of findings here, which
         * the server refuses.
         */
        sort?: "finding_tag_id" | "tag" | "updated_at";
        /** Order of the rows. The server's default is `asc`. */
        direction?: components["parameters"]["Direction"];
        /** Rows to skip. The server's default is 0. */
        offset?: components["parameters"]["Offset"];
        /** Rows in one page, at most 200. The server's default is 200. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of tags; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The tags. */
              tag: FindingTag[];
              /** Tags in this page. */
              count: number;
              /** Tags in all pages. */
              total: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listFindingTagNames: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Sort key. The server's default is `tag`. */
        sort?: "finding_tag_id" | "tag" | "updated_at";
        /** Order of the rows. The server's default is `asc`. */
        direction?: components["parameters"]["Direction"];
        /** Rows to skip. The server's default is 0. */
        offset?: components["parameters"]["Offset"];
        /** Rows in one page, at most 200. The server's default is 200. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of names; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The names. */
              tag: string[];
              /** Names in this page. */
              count: number;
              /** Names in all pages. */
              total: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listResources: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /**
         * Only resources whose name starts with one of these, each at most 512 bytes. A value with a comma cannot
         * be expressed; empty values are refused.
         */
        resource_name?: readonly string[];
        /**
         * Only resources with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
         * empty values are refused.
         */
        tag?: readonly string[];
        /** Sort key. The server's default is `resource_id`. */
        sort?: "resource_id" | "resource_name" | "updated_at";
        /** Order of the rows. The server's default is `asc`. */
        direction?: components["parameters"]["Direction"];
        /** Rows to skip. The server's default is 0. */
        offset?: components["parameters"]["Offset"];
        /** Rows in one page, at most 200. The server's default is 200. */
        limit?: components["parameters"]["Limit"];
        /** Only this resource. */
        resource_id?: Id;
        /** Only resources that carry this name space as a tag; at most 64 bytes. */
        namespace?: string;
        /** Only resources that carry this type as a tag; at most 64 bytes. */
        resource_type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of ids; an empty list where nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The ids. */
              resource_id: Id[];
              /** Ids in this page. */
              count: number;
              /** Ids in all pages. */
              total: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listResourceTags: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Resource whose tags to list. */
        resource_id: Id;
        /** Sort key. The server's default is `tag`. */
        sort?: "resource_tag_id" | "tag" | "updated_at";
        /** Order of the rows. The server's default is `asc`. */
        direction?: components["parameters"]["Direction"];
        /** Rows to skip. The server's default is 0. */
        offset?: components["parameters"]["Offset"];
        /** Rows in one page, at most 200. The server's default is 200. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of tags; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The tags. */
              tag: ResourceTag[];
              /** Tags in this page. */
              count: number;
              /** Tags in all pages. */
              total: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listResourceTagNames: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Sort key. The server's default is `tag`. */
        sort?: "resource_tag_id" | "tag" | "updated_at";
        /** Order of the rows. The server's default is `asc`. */
        direction?: components["parameters"]["Direction"];
        /** Rows to skip. The server's default is 0. */
        offset?: components["parameters"]["Offset"];
        /** Rows in one page, at most 200. The server's default is 200. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of names; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The names. */
              tag: string[];
              /** Names in this page. */
              count: number;
              /** Names in all pages. */
              total: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getResource: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Resource to read. */
        resource_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resource, or nothing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The resource; missing where the id is unknown. */
              resource?: Resource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getPendFinding: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Finding whose archive record to read. */
        finding_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archive record, or nothing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The archive record; missing where the finding is not archived. */
              pend_finding?: PendFinding;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listFindingSettings: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only settings with this status: 1 active, 2 deactive. */
        status?: FindingSettingStatusInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The settings. */
              finding_setting: FindingSetting[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getRecommend: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Finding whose recommendation to read. */
        finding_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The recommendation, or nothing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The recommendation; missing where none is stored. */
              recommend?: Recommend;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getFindingAiSummary: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Finding to summarize. */
        finding_id: Id;
        /** Language of the answer, `en` or `ja`. */
        lang?: "en" | "ja";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The summary. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The summary as plain text. */
              answer: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  streamFindingAiSummary: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Finding to summarize. */
        finding_id: Id;
        /** Language of the answer, `en` or `ja`. */
        lang?: "en" | "ja";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The text, piece by piece. A JSON error at its very end means that the summary broke off. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putFinding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The finding, whole. */
          finding: FindingForUpsert;
        };
      };
    };
    responses: {
      /** The finding as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The finding as stored. */
              finding: Finding;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteFinding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Finding to delete. */
          finding_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  tagFinding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The tag and its finding. */
          tag: FindingTagForUpsert;
        };
      };
    };
    responses: {
      /** The tag as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The tag as stored. */
              tag: FindingTag;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  untagFinding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Tag to remove. The vendor's page calls it a string; it must be a number. */
          finding_tag_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putResource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The resource to register. */
          resource: ResourceForUpsert;
        };
      };
    };
    responses: {
      /** The resource as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The resource as stored. */
              resource: Resource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteResource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Resource to delete. */
          resource_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putPendFinding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The archive record, whole. */
          pend_finding: PendFindingForUpsert;
        };
      };
    };
    responses: {
      /** The archive record as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The archive record as stored. */
              pend_finding: PendFinding;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deletePendFinding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Finding to take out of the archive. */
          finding_id: Id;
        };
      };
    };
    responses: {
      /** Done, or it was not archived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putFindingSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The setting, whole. */
          finding_setting: FindingSettingForUpsert;
        };
      };
    };
    responses: {
      /** The setting as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The setting as stored. */
              finding_setting: FindingSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteFindingSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Setting to delete. */
          finding_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putRecommend: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Finding to tie the text to. */
          finding_id: Id;
          /** Name of the scanner or tool, for example `aws:guard-duty`; at most 64 bytes. At least 1 characters. */
          data_source: string;
          /** Kind of finding within the scanner, at most 255 bytes. At least 1 characters. */
          type: string;
          /** What is at risk. Left out or empty, a stored text stays. */
          risk?: string;
          /** What to do. Left out or empty, a stored text stays. */
          recommendation?: string;
        };
      };
    };
    responses: {
      /** The recommendation as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The recommendation as stored. */
              recommend: Recommend;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationFindings: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /**
         * Only findings whose scanner name starts with one of these, each at most 64 bytes: `aws:` finds all AWS
         * scanners. A value with a comma cannot be expressed; empty values are refused.
         */
        data_source?: readonly string[];
        /**
         * Only findings whose resource name starts with one of these, each at most 512 bytes. A value with a comma
         * cannot be expressed; empty values are refused.
         */
        resource_name?: readonly string[];
        /** Lowest score, 0 to 1. */
        from_score?: number;
        /** Highest score, above 0 and at most 1. The server's default is 1. */
        to_score?: number;
        /**
         * Only findings with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
         * empty values are refused.
         */
        tag?: readonly string[];
        /** Sort key. The server's default is `finding_id`. */
        sort?: "finding_id" | "description" | "data_source" | "resource_name" | "score" | "updated_at";
        /** Order of the rows. The server's default is `asc`. */
        direction?: components["parameters"]["Direction"];
        /** Rows to skip. The server's default is 0. A negative number is not refused but fails. */
        offset?: number;
        /**
         * Rows in one page. The server's default is 200. It does not check the number; keep it at 200 or below
         * all the same, because every row costs it a look-up of the tags. At least 0.
         */
        limit?: number;
        /** 0 all, 1 active, 2 archived. The server's default is 0. */
        status?: FindingStatus;
        /** Only this finding. */
        finding_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of findings; an empty list where nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The findings. */
              findings: FindingDetail[];
              /** Findings in this page. */
              count: number;
              /** Findings in all pages. */
              total: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** The server is of release v0.16.0 or before and does not have this operation. The answer is empty. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      500: components["responses"]["InternalServerError"];
    };
  };
  listAlerts: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /**
         * Only alerts with one of these statuses: 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page
         * calls 2 deactive; that is wrong.
         */
        status?: readonly AlertStatusInput[];
        /** Only alerts with one of these severities: `high`, `medium`, `low`. */
        severity?: readonly AlertSeverityInput[];
        /** Only alerts with exactly this description, at most 200 bytes. Parts of it do not match. */
        description?: string;
        /**
         * Only alerts last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
         * 0.
         */
        from_at?: UnixSecondsInput;
        /**
         * Only alerts last written at or before this moment, unix seconds, 0 to 253402268399. The server's default
         * is now, and 0 means the default.
         */
        to_at?: UnixSecondsInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The alerts; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The alerts. */
              alert: Alert[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAlertHistory: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only this alert. The vendor's page calls it required; servers take the call without it. */
        alert_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entries; an empty list for an unknown alert. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The entries, newest first. */
              alert_history: AlertHistory[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRelAlertFindings: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only the findings of this alert. */
        alert_id?: Id;
        /** Only the alerts of this finding. */
        finding_id?: Id;
        /**
         * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
         * 0.
         */
        from_at?: UnixSecondsInput;
        /**
         * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
         * now, and 0 means the default.
         */
        to_at?: UnixSecondsInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The links; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The links. */
              rel_alert_finding: RelAlertFinding[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAlertConditions: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only conditions with one of these severities: `high`, `medium`, `low`. */
        severity?: readonly AlertSeverityInput[];
        /** Only enabled conditions. There is no way to ask for the disabled ones alone. */
        enabled?: boolean;
        /**
         * Only conditions last written at or after this moment, unix seconds, 0 to 253402268399. The server's
         * default is 0.
         */
        from_at?: UnixSecondsInput;
        /**
         * Only conditions last written at or before this moment, unix seconds, 0 to 253402268399. The server's
         * default is now, and 0 means the default.
         */
        to_at?: UnixSecondsInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conditions; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The conditions. */
              alert_condition: AlertCondition[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAlertRules: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Lowest threshold, 0 to 1. The server's default is 0. */
        from_score?: number;
        /** Highest threshold, 0 to 1. The server's default is 1, and 0 means the default. */
        to_score?: number;
        /**
         * Only rules last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
         * 0.
         */
        from_at?: UnixSecondsInput;
        /**
         * Only rules last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
         * now, and 0 means the default.
         */
        to_at?: UnixSecondsInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rules; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The rules. */
              alert_rule: AlertRule[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAlertConditionRules: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only the rules of this condition. */
        alert_condition_id?: Id;
        /** Only the conditions of this rule. */
        alert_rule_id?: Id;
        /**
         * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
         * 0.
         */
        from_at?: UnixSecondsInput;
        /**
         * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
         * now, and 0 means the default.
         */
        to_at?: UnixSecondsInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The links; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The links. */
              alert_cond_rule: AlertCondRule[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listNotifications: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only destinations of exactly this type, for example `slack`. */
        type?: string;
        /**
         * Only destinations last written at or after this moment, unix seconds, 0 to 253402268399. The server's
         * default is 0.
         */
        from_at?: UnixSecondsInput;
        /**
         * Only destinations last written at or before this moment, unix seconds, 0 to 253402268399. The server's
         * default is now, and 0 means the default.
         */
        to_at?: UnixSecondsInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The destinations; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The destinations. */
              notification: Notification[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAlertConditionNotifications: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only the destinations of this condition. */
        alert_condition_id?: Id;
        /** Only the conditions of this destination. */
        notification_id?: Id;
        /**
         * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
         * 0.
         */
        from_at?: UnixSecondsInput;
        /**
         * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
         * now, and 0 means the default.
         */
        to_at?: UnixSecondsInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The links; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The links. */
              alert_cond_notification: AlertCondNotification[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  requestProjectRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project that the user wants to see, as a rule not the caller's own. */
          project_id: Id;
          /** User who asks. */
          user_id: Id;
        };
      };
    };
    responses: {
      /** The message is sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  putAlertFirstViewedAt: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project of the alerts. */
          project_id: Id;
          /** Alert to mark. Left out, all of them. */
          alert_id?: Id;
        };
      };
    };
    responses: {
      /** Marked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      /** The caller is an access token, or no member of the project. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": ErrorText;
        };
      };
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putAlert: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The alert, whole. */
          alert: AlertForUpsert;
        };
      };
    };
    responses: {
      /** The alert as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The alert as stored. */
              alert: Alert;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putAlertCondition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The condition, whole. */
          alert_condition: AlertConditionForUpsert;
        };
      };
    };
    responses: {
      /** The condition as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The condition as stored. */
              alert_condition: AlertCondition;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putAlertRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The rule, whole. */
          alert_rule: AlertRuleForUpsert;
        };
      };
    };
    responses: {
      /** The rule as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The rule as stored. */
              alert_rule: AlertRule;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putAlertConditionRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The link. */
          alert_cond_rule: AlertCondRuleForUpsert;
        };
      };
    };
    responses: {
      /** The link as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The link as stored. */
              alert_cond_rule: AlertCondRule;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The destination. */
          notification: NotificationForUpsert;
        };
      };
    };
    responses: {
      /** The destination as stored; without `notification` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The destination as stored; missing where the id is unknown. */
              notification?: Notification;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putAlertConditionNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The link. */
          alert_cond_notification: AlertCondNotificationForUpsert;
        };
      };
    };
    responses: {
      /** The link as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The link as stored. */
              alert_cond_notification: AlertCondNotification;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAlertCondition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Condition to delete. */
          alert_condition_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAlertRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Rule to delete. */
          alert_rule_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAlertConditionRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Condition of the link. */
          alert_condition_id: Id;
          /** Rule of the link. */
          alert_rule_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was linked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Destination to delete. */
          notification_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAlertConditionNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Condition of the link. */
          alert_condition_id: Id;
          /** Destination of the link. */
          notification_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was linked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  analyzeAlert: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Conditions to evaluate. Empty or left out, all of the project. */
          alert_condition_id?: readonly Id[];
        };
      };
    };
    responses: {
      /** The conditions are evaluated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  testNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Destination to try. */
          notification_id: Id;
        };
      };
    };
    responses: {
      /** The message is sent, or the destination is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listProjects: {
    parameters: {
      query?: {
        /** Only projects in which this user has a role. */
        user_id?: Id;
        /** Only this project. */
        project_id?: Id;
        /** Only the project with exactly this name, at most 64 characters. Parts of it do not match. */
        name?: string;
        /** Only projects of this organization. The vendor's page does not list it. */
        organization_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The projects; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The projects. */
              project: Project[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Has no effect: the server puts the caller in its place. The vendor's page calls it required. */
          user_id?: Id;
          /** Display name, 1 to 64 characters, unique in the installation. */
          name: string;
        };
      };
    };
    responses: {
      /** The project as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The project as stored. */
              project: Project;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      /** Nobody is signed in. The body says nothing more. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** A human call came without the token against cross-site requests. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listProjectOrganizationInvitations: {
    parameters: {
      query: {
        /** Only invitations of this organization. */
        organization_id?: Id;
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invitations; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The invitations. */
              organization_invitations: OrganizationInvitation[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project to rename. */
          project_id: Id;
          /** New name, 1 to 64 characters. */
          name: string;
        };
      };
    };
    responses: {
      /** The project as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The project as stored. */
              project: ProjectWithoutTags;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project to delete. */
          project_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  tagProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project to tag. */
          project_id: Id;
          /** The tag, 1 to 512 characters. */
          tag: string;
          /**
           * Free text of at most 32 characters; the vendor's console writes CSS colours. Left out, it becomes
           * empty.
           */
          color?: string;
        };
      };
    };
    responses: {
      /** The tag as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The tag as stored. */
              project_tag: ProjectTag;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  untagProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project to change. */
          project_id: Id;
          /** The tag, 1 to 512 characters. */
          tag: string;
        };
      };
    };
    responses: {
      /** Done, or the tag was not there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  replyOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Organization that sent the invitation. */
          organization_id: Id;
          /** Project that answers. */
          project_id: Id;
          /**
           * 2 ACCEPTED or 3 REJECTED; 1 PENDING is taken too.
           */
          status: 1 | 2 | 3;
        };
      };
    };
    responses: {
      /** The answer is stored; without `organization_project` unless it was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The project's place in the organization; missing unless the invitation was accepted. */
              organization_project?: OrganizationProject;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** Only users who hold a role in this project. */
        project_id?: Id;
        /** Only users with this text in their name or in their key at the identity provider, at most 64 bytes. */
        name?: string;
        /**
         * Whether to look among the activated users (`true`) or among the others (`false`). There is no way to get
         * both in one call. The server's default is `false`.
         */
        activated?: boolean;
        /** Only this user. */
        user_id?: Id;
        /** `true` for administrators only. The others alone cannot be asked for. */
        admin?: boolean;
        /** Only the user with exactly this key at the identity provider. */
        user_idp_key?: string;
        /** Only users who hold a role in this organization. */
        organization_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ids; an empty list where nobody passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Ids of the users. */
              user_id: Id[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getUser: {
    parameters: {
      query?: {
        /** Id of the user. */
        user_id?: Id;
        /** Subject of the user at the identity provider. */
        sub?: string;
        /** Key of the user at the identity provider, often the e-mail address. */
        user_idp_key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user; without `user` where there is no such activated user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The user; missing where there is no such activated user. */
              user?: User;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  isAdmin: {
    parameters: {
      query: {
        /** User to look at. */
        user_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Whether the user is an administrator. */
              ok: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The caller's record, whole. */
          user: UserForUpsert;
        };
      };
    };
    responses: {
      /** The user as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The user as stored. */
              user: User;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      /** Nobody is signed in, or the caller is an access token. The body says nothing more. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** A human call came without the token against cross-site requests. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRoles: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only the role with exactly this name, at most 64 bytes. Parts of it do not match. */
        name?: string;
        /** Only roles that this user holds. */
        user_id?: Id;
        /** Only roles that this access token holds. */
        access_token_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ids; an empty list where no role passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Ids of the roles. */
              role_id: Id[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getRole: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Role to read. */
        role_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The role; without `role` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The role; missing where the id is unknown. */
              role?: Role;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listPolicies: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only the policy with exactly this name, at most 64 bytes. Parts of it do not match. */
        name?: string;
        /** Only policies of this role. */
        role_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ids; an empty list where no policy passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Ids of the policies. */
              policy_id: Id[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getPolicy: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Policy to read. */
        policy_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy; without `policy` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The policy; missing where the id is unknown. */
              policy?: Policy;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAccessTokens: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only the token with exactly this name, at most 64 bytes. Parts of it do not match. */
        name?: string;
        /** Only this token. */
        access_token_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tokens; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The tokens, without their secrets. */
              access_token: AccessToken[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUserReserved: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only reservations with this text in the key at the identity provider, at most 255 bytes. */
        user_idp_key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The reservations; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The reservations. */
              user_reserved: UserReserved[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The role to create. */
          role: RoleForUpsert;
        };
      };
    };
    responses: {
      /** The role as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The role as stored. */
              role: Role;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Role to delete. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** User who gets the role. */
          user_id: Id;
          /** Role to give. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** The user holds the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored. */
              user_role: UserRole;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** User who loses the role. */
          user_id: Id;
          /** Role to take away. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** Done, or the user did not hold the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The policy, whole. */
          policy: PolicyForUpsert;
        };
      };
    };
    responses: {
      /** The policy as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The policy as stored. */
              policy: Policy;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deletePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Policy to delete. */
          policy_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Role that gets the policy. */
          role_id: Id;
          /** Policy to add. */
          policy_id: Id;
        };
      };
    };
    responses: {
      /** The role has the policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored. */
              role_policy: RolePolicy;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Role that loses the policy. */
          role_id: Id;
          /** Policy to remove. */
          policy_id: Id;
        };
      };
    };
    responses: {
      /** Done, or the role did not have the policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  generateAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The token to create. */
          access_token: AccessTokenForGenerate;
        };
      };
    };
    responses: {
      /** The new token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Id of the new token. */
              access_token_id: Id;
              /**
               * Format: password
               * The whole bearer value; it cannot be read again.
               */
              access_token: string;
            };
          };
        };
      };
      /**
       * A member was refused (then `error` is a text), or the name is taken or the caller is no signed-in human
       * (then `error` is empty).
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The token, whole. */
          access_token: AccessTokenForUpdate;
        };
      };
    };
    responses: {
      /** The token as stored, without its secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The token as stored. */
              access_token: AccessToken;
            };
          };
        };
      };
      /**
       * A member was refused (then `error` is a text), or `access_token_id` is missing or the caller is no
       * signed-in human (then `error` is empty).
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Token to revoke. */
          access_token_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachAccessTokenRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Token that gets the role. */
          access_token_id: Id;
          /** Role to give. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** The token holds the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored. */
              access_token_role: AccessTokenRole;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachAccessTokenRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Token that loses the role. */
          access_token_id: Id;
          /** Role to take away. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** Done, or the token did not hold the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putUserReserved: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The reservation, whole. */
          user_reserved: UserReservedForUpsert;
        };
      };
    };
    responses: {
      /** The reservation as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The reservation as stored. */
              user_reserved: UserReserved;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteUserReserved: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Reservation to drop. */
          reserved_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateUserAdmin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** User to change. */
          user_id: Id;
          /** Whether the user is an administrator from now on. The server takes a missing member for `false`. */
          is_admin: boolean;
        };
      };
    };
    responses: {
      /** The user as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The user as stored. */
              user: User;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        /** Only this organization. */
        organization_id?: Id;
        /** Only the organization with exactly this name, at most 64 characters. Parts of it do not match. */
        name?: string;
        /** Only organizations in which this user has a role. */
        user_id?: Id;
        /** Only organizations that this project belongs to. */
        project_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The organizations; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The organizations. */
              organization: Organization[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Display name, 1 to 64 characters, unique in the installation. */
          name: string;
          /** Words about it, at most 255 characters. */
          description?: string;
          /** User who becomes its first administrator. */
          user_id: Id;
        };
      };
    };
    responses: {
      /** The organization as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The organization as stored. */
              organization: Organization;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationInvitations: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Only the invitation to this project. */
        project_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invitations; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The invitations. */
              organization_invitations: OrganizationInvitation[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Organization to change. */
          organization_id: Id;
          /** Display name, 1 to 64 characters. */
          name: string;
          /** Words about it, at most 255 characters. Left out, it becomes empty. */
          description?: string;
        };
      };
    };
    responses: {
      /** The organization as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The organization as stored. */
              organization: Organization;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Organization that invites. */
          organization_id: Id;
          /** Project to invite. */
          project_id: Id;
          /**
           * Send 1 (PENDING). 2 ACCEPTED and 3 REJECTED are taken, 0 is refused.
           */
          status: 1 | 2 | 3;
        };
      };
    };
    responses: {
      /** The invitation as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The invitation as stored. */
              organization_invitation: OrganizationInvitation;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Organization to delete. */
          organization_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Organization that invited. */
          organization_id: Id;
          /** Project that was invited. */
          project_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createProjectWithOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** User who owns the new project. */
          user_id: Id;
          /** Display name of the project, 1 to 64 characters, unique in the installation. */
          name: string;
          /** Organization that the project belongs to. */
          organization_id: Id;
        };
      };
    };
    responses: {
      /** The project as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The project as stored. */
              project: Project;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationRoles: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Only the role with exactly this name, at most 64 characters. Parts of it do not match. */
        name?: string;
        /** Only roles that this user holds. */
        user_id?: Id;
        /** Only roles that this access token of the organization holds. */
        access_token_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ids; an empty list where no role passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Ids of the roles. */
              role_id: Id[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getOrganizationRole: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Role to read. */
        role_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The role; without `role` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The role; missing where the id is unknown. */
              role?: OrganizationRole;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationPolicies: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Only the policy with exactly this name, at most 64 characters. Parts of it do not match. */
        name?: string;
        /** Only policies of this role. */
        role_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ids; an empty list where no policy passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Ids of the policies. */
              policy_id: Id[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getOrganizationPolicy: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Policy to read. */
        policy_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The policy; without `policy` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The policy; missing where the id is unknown. */
              policy?: OrganizationPolicy;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationUserReserved: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Only reservations with this text in the key at the identity provider, at most 255 characters. */
        user_idp_key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The reservations; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The reservations. */
              user_reserved: OrganizationUserReserved[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationAccessTokens: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Only the token with exactly this name, at most 64 characters. Parts of it do not match. */
        name?: string;
        /** Only this token. */
        access_token_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tokens; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The tokens, without their secrets. */
              access_token: OrganizationAccessToken[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Name, 1 to 64 characters, unique in the organization. */
          name: string;
        };
      };
    };
    responses: {
      /** The role as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The role as stored. */
              role: OrganizationRole;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putOrganizationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Name, 1 to 64 characters, unique in the organization. */
          name: string;
          /**
           * Pattern for the action, which is `service/path`, for example `google/list-gcp`. An RE2 expression
           * without anchors: `/(get|list)-` allows the reads, and the common `get|list` allows
           * `diagnosis/put-portscan-target` as well. At least 1 characters.
           */
          action_ptn: string;
        };
      };
    };
    responses: {
      /** The policy as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The policy as stored. */
              policy: OrganizationPolicy;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** User who gets the role. */
          user_id: Id;
          /** Role to give. */
          role_id: Id;
          /** Organization of the role. */
          organization_id: Id;
        };
      };
    };
    responses: {
      /** The user holds the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The role that the user holds now. */
              role: OrganizationRole;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachOrganizationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Role that gets the policy. */
          role_id: Id;
          /** Policy to add. */
          policy_id: Id;
          /** Organization of both. */
          organization_id: Id;
        };
      };
    };
    responses: {
      /** The role has the policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The policy that the role has now. */
              policy: OrganizationPolicy;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** User who loses the role. */
          user_id: Id;
          /** Role to take away. */
          role_id: Id;
          /** Organization of the role. */
          organization_id: Id;
        };
      };
    };
    responses: {
      /** Done, or the user did not hold the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachOrganizationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Role that loses the policy. */
          role_id: Id;
          /** Policy to remove. */
          policy_id: Id;
          /** Organization of both. */
          organization_id: Id;
        };
      };
    };
    responses: {
      /** Done, or the role did not have the policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Role to delete. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOrganizationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Policy to delete. */
          policy_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOrganizationUserReserved: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Reservation to drop. */
          reserved_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putOrganizationUserReserved: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Reservation to change; 0 or left out for a new one. */
          reserved_id?: number;
          /**
           * Key that the identity provider will send for the person, often the e-mail address; at most 255
           * characters. Validation lets a call without it pass, and then nobody can ever receive the role.
           */
          user_idp_key: string;
          /** Role to reserve; it must belong to the organization. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** The reservation as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The reservation as stored. */
              user_reserved: OrganizationUserReserved;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  generateOrganizationAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Has no effect: the server gives every new token a new id. */
          access_token_id?: Id;
          /** Name, 1 to 64 characters, not yet used in the organization. */
          name: string;
          /** Words about the token, at most 255 characters. */
          description?: string;
          /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
          expired_at?: UnixSecondsInput;
          /** Has no effect: the server puts the caller in its place. */
          last_updated_user_id?: Id;
        };
      };
    };
    responses: {
      /** The new token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** Id of the new token. */
              access_token_id: Id;
              /**
               * Format: password
               * The whole bearer value; it cannot be read again.
               */
              access_token: string;
            };
          };
        };
      };
      /**
       * A member was refused, the name is taken, or the caller is no signed-in human. Unlike with
       * `generateAccessToken`, `error` is a text in each case.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateOrganizationAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Id of the token. The server demands it and then finds the record by `name`. */
          access_token_id: Id;
          /** The name that the token has, 1 to 64 characters. It says which record is written. */
          name: string;
          /** Words about the token, at most 255 characters. Left out, it becomes empty. */
          description?: string;
          /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
          expired_at?: UnixSecondsInput;
          /** Has no effect: the server puts the caller in its place. */
          last_updated_user_id?: Id;
        };
      };
    };
    responses: {
      /** The token as stored, without its secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The token as stored. */
              access_token: OrganizationAccessToken;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOrganizationAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Token to revoke. */
          access_token_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachOrganizationAccessTokenRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Token that gets the role. */
          access_token_id: Id;
          /** Role to give. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** The token holds the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored. */
              access_token_role: OrganizationAccessTokenRole;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachOrganizationAccessTokenRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Token that loses the role. */
          access_token_id: Id;
          /** Role to take away. */
          role_id: Id;
        };
      };
    };
    responses: {
      /** Done, or the token did not hold the role. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationNotifications: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The destinations; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The destinations. */
              notification: OrganizationNotification[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getOrganizationNotification: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Destination to read. */
        notification_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The destination; without `notification` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The destination; missing where the id is unknown. */
              notification?: OrganizationNotification;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putOrganizationNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Destination to change; 0 or left out for a new one. */
          notification_id?: number;
          /** Display name, 1 to 200 characters. */
          name: string;
          /** Kind of destination, 1 to 64 characters; only `slack` gets messages. */
          type: string;
          /**
           * Format: password
           * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and
           * `message`) and `locale`. At least 1 characters.
           */
          notify_setting: string;
        };
      };
    };
    responses: {
      /** The destination as stored; without `notification` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The destination as stored; missing where the id is unknown. */
              notification?: OrganizationNotification;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOrganizationNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Destination to delete. */
          notification_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  testOrganizationNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Destination to try. */
          notification_id: Id;
        };
      };
    };
    responses: {
      /** The message is sent, or the destination is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOrganizationAlertConditionNotifications: {
    parameters: {
      query: {
        /** Organization that the call is about. */
        organization_id: components["parameters"]["OrganizationId"];
        /** Only the conditions of this project. */
        project_id?: Id;
        /** Only this condition. */
        alert_condition_id?: Id;
        /** Only this destination of the organization. */
        notification_id?: Id;
        /** Rows in one page, at most 1000. The server's default is 100, and 0 means the default. */
        page_size?: number;
        /** Rows to skip. The server's default is 0. */
        page_offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of links; an empty list where none passes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The links of this page. */
              alert_cond_notification: OrganizationAlertCondNotification[];
              /** Whether another page follows. */
              has_next: boolean;
              /** Value of `page_offset` for the next page; missing on the last page. */
              next_page_offset?: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateOrganizationAlertConditionNotificationCache: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Member project that owns the condition. */
          project_id: Id;
          /** The condition. */
          alert_condition_id: Id;
          /** Destination of the organization. */
          notification_id: Id;
          /** Least number of seconds between two messages, 1 to 31536000 (365 days). */
          cache_second: number;
        };
      };
    };
    responses: {
      /** The link as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The link as stored. */
              alert_cond_notification?: OrganizationAlertCondNotification;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** No such link; with an empty body, the server does not have this route. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateOrganizationProjectNotificationEnabled: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Member project. */
          project_id: Id;
          /** Destination of the organization. */
          notification_id: Id;
          /** Whether the destination gets messages about the project. */
          enabled: boolean;
        };
      };
    };
    responses: {
      /** The links as stored, one per alert condition of the project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The links as stored, one per alert condition of the project. */
              alert_cond_notification: OrganizationAlertCondNotification[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** No such link; with an empty body, the server does not have this route. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateOrganizationProjectNotificationCache: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning organization. */
          organization_id: Id;
          /** Member project. */
          project_id: Id;
          /** Destination of the organization. */
          notification_id: Id;
          /** Least number of seconds between two messages, 1 to 31536000 (365 days). */
          cache_second: number;
        };
      };
    };
    responses: {
      /** The links as stored, one per alert condition of the project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The links as stored, one per alert condition of the project. */
              alert_cond_notification: OrganizationAlertCondNotification[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** No such link; with an empty body, the server does not have this route. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getFindingReport: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** First day, `YYYY-MM-DD`. Left out or empty, counts go back as far as the server keeps them. */
        from_date?: string;
        /** Last day, `YYYY-MM-DD`. Left out or empty, counts go on to the newest. */
        to_date?: string;
        /** Lowest score counted, 0 to 1. The server's default is 0, which counts all. */
        score?: number;
        /**
         * Only these scanners, for example `aws:guard-duty`. The items become alternatives of one regular expression
         * that may match anywhere in the name, so `aws` covers every scanner of AWS. A comma cannot be part of an item.
         */
        data_source?: readonly string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The counts; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The counts. */
              report_finding: ReportFinding[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getReport: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Report to read. */
        report_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report, or an object without an id where there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The report; an object without an id where there is none. */
              report: ReportLookup;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listReports: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The reports; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The reports. */
              report: Report[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Report to replace. With 0, or left out, the report with this name is replaced, or a new one made. */
          report_id?: number;
          /** Owning project. */
          project_id: Id;
          /**
           * Display name, at most 200 characters, unique in the project. Left out, it is empty, and the next
           * report without a name replaces this one.
           */
          name?: string;
          /**
           * Format of the content, `Markdown` or `HTML`. The vendor's page calls it optional; the server refuses
           * the call without it.
           */
          type: ReportTypeInput;
          /**
           * State to show: `OK`, `IN_PROGRESS` or `ERROR`. The vendor's page calls it optional; the server
           * refuses the call without it.
           */
          status: ReportStatusInput;
          /** The document. Left out, it becomes empty. */
          content?: string;
        };
      };
    };
    responses: {
      /** The report as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The report as stored. */
              report: Report;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getFindingReportAll: {
    parameters: {
      query?: {
        /**
         * Accepted and not used: the answer covers all projects, whatever the vendor's page says. Pick the rows of one
         * project by their `project_id`.
         */
        project_id?: Id;
        /** First day, `YYYY-MM-DD`. Left out or empty, counts go back as far as the server keeps them. */
        from_date?: string;
        /** Last day, `YYYY-MM-DD`. Left out or empty, counts go on to the newest. */
        to_date?: string;
        /** Lowest score counted, 0 to 1. The server's default is 0, which counts all. */
        score?: number;
        /**
         * Only these scanners, for example `aws:guard-duty`. The items become alternatives of one regular expression
         * that may match anywhere in the name, so `aws` covers every scanner of AWS. A comma cannot be part of an item.
         */
        data_source?: readonly string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The counts; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The counts. */
              report_finding: ReportFinding[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  chatAi: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The question, at least one character. At least 1 characters. */
          question: string;
          /** Earlier turns of the talk, oldest first. */
          chat_history?: readonly ChatHistory[];
          /**
           * Project that the question is about. It matters for people only; for a project access token the
           * server puts the token's own project here.
           */
          project_id?: Id;
        };
      };
    };
    responses: {
      /** The answer of the model. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The answer, as plain text or Markdown. */
              answer: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      500: components["responses"]["InternalServerError"];
    };
  };
  generateReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** What the report shall say, at least one character. At least 1 characters. */
          prompt: string;
          /** Project that the report is about and belongs to. */
          project_id: Id;
          /** Name of the report, 1 to 200 characters. A longer one passes the gateway and then fails with 500. */
          name: string;
        };
      };
    };
    responses: {
      /** The report is begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The report to poll with `getReport`. */
              report_id: Id;
              /** Always `IN_PROGRESS` here. */
              status: ReportStatus;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRemediationProposals: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Finding whose proposals to list. */
        finding_id: Id;
        /** Only proposals in one of these states. Left out, all of them. */
        status?: readonly RemediationProposalStatusInput[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The proposals; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The proposals. */
              remediation_proposal: RemediationProposal[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getRemediationProposal: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Proposal to read. */
        remediation_proposal_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The proposal; without `remediation_proposal` where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The proposal; missing where the id is unknown. */
              remediation_proposal?: RemediationProposal;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  generateRemediationProposal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project of the finding. */
          project_id: Id;
          /** Finding to repair. */
          finding_id: Id;
        };
      };
    };
    responses: {
      /** The work is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The proposal to poll with `getRemediationProposal`. */
              remediation_proposal_id: Id;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /**
       * The project has no such finding, or the AWS account of the finding has no matching scanner attached in the
       * project. With an empty body, the server does not have this route.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The previous run for this finding is less than one hour old. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      413: components["responses"]["PayloadTooLarge"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listGoogleDataSources: {
    parameters: {
      query?: {
        /** Only the scanner with this catalogue id. */
        google_data_source_id?: Id;
        /** Only the scanner with exactly this name, for example `google:scc`; at most 64 bytes. */
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scanners; an empty list where none matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** One entry per scanner. */
              google_data_source: GoogleDataSource[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listGcp: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only this registration (RISKEN's own id). */
        gcp_id?: Id;
        /** Only the Google Cloud project with exactly this id; at most 128 bytes. */
        gcp_project_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The registrations; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The registered Google Cloud projects. */
              gcp: GcpProject[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getGcpDataSource: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Registration (RISKEN's own id). */
        gcp_id: Id;
        /** Catalogue id of the scanner. */
        google_data_source_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The attachment, or nothing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment; missing, or without `gcp_id`, where the scanner is not attached. */
              gcp_data_source?: GcpDataSource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putGcp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The Google Cloud project to register. */
          gcp: GcpProjectForUpsert;
        };
      };
    };
    responses: {
      /** The registration as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The registration as stored. */
              gcp: GcpProject;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteGcp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration to remove, RISKEN's own id. */
          gcp_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachGcpDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The attachment, whole. */
          gcp_data_source: GcpDataSourceForUpsert;
        };
      };
    };
    responses: {
      /** The attachment as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored. */
              gcp_data_source: GcpRelDataSource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachGcpDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration, RISKEN's own id. */
          gcp_id: Id;
          /** Catalogue id of the scanner. */
          google_data_source_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was attached. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeGcpScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration, RISKEN's own id. */
          gcp_id: Id;
          /** Catalogue id of the scanner. */
          google_data_source_id: Id;
          /**
           * Skips the alert analysis that normally follows. Results are stored all the same. The server's
           * default is false.
           */
          scan_only?: boolean;
          /**
           * Scans everything again instead of only what changed, where the scanner knows the difference.
           * The server's default is false.
           */
          full_scan?: boolean;
        };
      };
    };
    responses: {
      /** The scan is queued, or the verification code did not match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAzureDataSources: {
    parameters: {
      query?: {
        /** Only the scanner with this catalogue id. */
        azure_data_source_id?: Id;
        /** Only the scanner with exactly this name, for example `azure:prowler`; at most 64 characters. */
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The catalogue; an empty list where nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** One entry per scanner. */
              azure_data_source: AzureDataSource[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAzure: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only this registration (RISKEN's own id). */
        azure_id?: Id;
        /** Only this Azure subscription; at most 128 characters. */
        subscription_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscriptions; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The registered subscriptions. */
              azure: AzureSubscription[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAzureDataSource: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Registration, RISKEN's own id. */
        azure_id: Id;
        /** Catalogue id of the scanner. */
        azure_data_source_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The attachment, or an object without ids where there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment. */
              rel_azure_data_source?: RelAzureDataSource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putAzure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The subscription to register. */
          azure: AzureSubscriptionForUpsert;
        };
      };
    };
    responses: {
      /** The subscription as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The subscription as stored. */
              azure: AzureSubscription;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAzure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration to remove, RISKEN's own id. */
          azure_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  attachAzureDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The attachment, whole. */
          rel_azure_data_source: RelAzureDataSourceForUpsert;
        };
      };
    };
    responses: {
      /** The attachment as stored; without `rel_azure_data_source` where the verification code did not match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored; missing where nothing was attached. */
              rel_azure_data_source?: RelAzureDataSource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  detachAzureDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Registration, RISKEN's own id. */
          azure_id: Id;
          /** Catalogue id of the scanner. */
          azure_data_source_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was attached. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeAzureScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Project in which the caller must have the right; it does not limit the scans. */
          project_id: Id;
          /** Only this scanner (catalogue id), still in all projects. With 0, or left out, every Azure scanner. */
          azure_data_source_id?: number;
        };
      };
    };
    responses: {
      /** The scans are queued, or none was to be queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listCodeDataSources: {
    parameters: {
      query?: {
        /** Only the scanner with this catalogue id. */
        code_data_source_id?: Id;
        /** Only the scanner with exactly this name, for example `code:gitleaks`; at most 64 bytes. */
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scanners; an empty list where the filters match none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** One entry per scanner. */
              code_data_source: CodeDataSource[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listGithubSettings: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only this connection (RISKEN's own id). */
        github_setting_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connections; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The connections. */
              github_setting: GithubSetting[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listGitleaksCache: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /**
         * Connection to look at (RISKEN's own id). The vendor's page calls it optional; the gateway refuses the call
         * without it.
         */
        github_setting_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The repositories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** One entry per repository. */
              gitleaks_cache: GitleaksCache[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putGithubSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The connection, whole except for a token that stays. */
          github_setting: GithubSettingForUpsert;
        };
      };
    };
    responses: {
      /** The connection as stored, its token masked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The connection as stored. */
              github_setting: GithubSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteGithubSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection to remove, RISKEN's own id. */
          github_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putGitleaksSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The setting, whole. */
          gitleaks_setting: GitleaksSettingForUpsert;
        };
      };
    };
    responses: {
      /** The setting as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The setting as stored. */
              gitleaks_setting: GitleaksSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteGitleaksSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection whose setting to remove, RISKEN's own id. */
          github_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putDependencySetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The setting, whole. */
          dependency_setting: DependencySettingForUpsert;
        };
      };
    };
    responses: {
      /** The setting as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The setting as stored. */
              dependency_setting: DependencySetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteDependencySetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection whose setting to remove, RISKEN's own id. */
          github_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putCodeScanSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The setting, whole. */
          code_scan_setting: CodeScanSettingForUpsert;
        };
      };
    };
    responses: {
      /** The setting as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The setting as stored. */
              code_scan_setting: CodeScanSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteCodeScanSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection whose setting to remove, RISKEN's own id. */
          github_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeGitleaksScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection to scan, RISKEN's own id. */
          github_setting_id: Id;
          /**
           * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
           * false.
           */
          scan_only?: boolean;
          /**
           * Scans everything again instead of only what changed since the last visit. The server's default is
           * false.
           */
          full_scan?: boolean;
        };
      };
    };
    responses: {
      /** The scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeDependencyScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection to scan, RISKEN's own id. */
          github_setting_id: Id;
          /**
           * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
           * false.
           */
          scan_only?: boolean;
        };
      };
    };
    responses: {
      /** The scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeCodeScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection to scan, RISKEN's own id. */
          github_setting_id: Id;
          /**
           * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
           * false.
           */
          scan_only?: boolean;
        };
      };
    };
    responses: {
      /** The scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getGithubAppInstallationStatus: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Connection, RISKEN's own id. */
        github_setting_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The outcome of the check. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The outcome of the check. */
              github_app_installation_status?: GithubAppInstallationStatus;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getGithubAppInstallUrl: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Connection, RISKEN's own id. */
        github_setting_id: Id;
        /**
         * Path of the console to come back to. It starts with one slash, names no host and holds no backslash; anything
         * else is refused. Left out, the server uses the list of GitHub connections of the project.
         */
        return_to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /**
               * Format: password
               * Address to open in the browser.
               */
              url: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      /** No caller could be made out (text), or the caller is a token instead of a human (JSON). */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": ErrorText;
          "application/json": ErrorBody;
        };
      };
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
      /** The GitHub App is not configured on this installation. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  getGithubAppOauthStartUrl: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Connection, RISKEN's own id. */
        github_setting_id: Id;
        /**
         * Path of the console to come back to. It starts with one slash, names no host and holds no backslash; anything
         * else is refused. Left out, the server uses the list of GitHub connections of the project.
         */
        return_to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /**
               * Format: password
               * Address to open in the browser.
               */
              url: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      /** No caller could be made out (text), or the caller is a token instead of a human (JSON). */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": ErrorText;
          "application/json": ErrorBody;
        };
      };
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
      /** The GitHub App is not configured on this installation. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  handleGithubAppOauthCallback: {
    parameters: {
      query: {
        /** Signed state from the address that started the sign-in. */
        state: string;
        /** Code that GitHub hands out. Without it the outcome is `failed`. */
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Back to the console, with the outcome in the address. */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
      /** The state is missing, forged or too old. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** Any other failure; the only good answer is the redirect. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  verifyGithubAppInstallation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Connection to verify, RISKEN's own id. */
          github_setting_id: Id;
        };
      };
    };
    responses: {
      /** The connection with the outcome. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The connection as stored. */
              github_setting: GithubSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOsint: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The watched resources; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The watched resources. */
              osint: Osint[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOsintDataSources: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only scanners whose name contains this text, in the case given, for example `subdomain`. */
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scanners; an empty list where the filter matches none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** One entry per scanner. */
              osint_data_source: OsintDataSource[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRelOsintDataSources: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only attachments to this watched resource. */
        osint_id?: Id;
        /** Only attachments of this scanner. */
        osint_data_source_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The attachments; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachments. */
              rel_osint_data_source: RelOsintDataSource[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listOsintDetectWords: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only words of this attachment. */
        rel_osint_data_source_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The words; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The words. */
              osint_detect_word: OsintDetectWord[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getOsint: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Watched resource to read. */
        osint_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The watched resource, or an empty answer where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The watched resource; missing where the id is unknown. */
              osint?: Osint;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeOsintScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Attachment to scan. */
          rel_osint_data_source_id: Id;
          /**
           * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
           * false.
           */
          scan_only?: boolean;
        };
      };
    };
    responses: {
      /** The scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** A fixed text. */
              message: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putOsint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The watched resource. */
          osint: OsintForUpsert;
        };
      };
    };
    responses: {
      /** The watched resource as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The watched resource as stored. */
              osint: Osint;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOsint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Watched resource to remove. */
          osint_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putRelOsintDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The attachment, whole. */
          rel_osint_data_source: RelOsintDataSourceForUpsert;
        };
      };
    };
    responses: {
      /** The attachment as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The attachment as stored. */
              rel_osint_data_source: RelOsintDataSource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteRelOsintDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Attachment to remove. */
          rel_osint_data_source_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putOsintDetectWord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The word. */
          osint_detect_word: OsintDetectWordForUpsert;
        };
      };
    };
    responses: {
      /** The word as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The word as stored. */
              osint_detect_word: OsintDetectWord;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteOsintDetectWord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Word to remove. */
          osint_detect_word_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listWpscanSettings: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
        diagnosis_data_source_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The settings. */
              wpscan_setting: WpscanSetting[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listPortscanSettings: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
        diagnosis_data_source_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The settings. */
              portscan_setting: PortscanSetting[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listPortscanTargets: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only targets of this setting. The vendor's page calls it required; it is not. */
        portscan_setting_id?: Id;
        /**
         * Accepted and ignored: the answer holds targets of every status. 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS,
         * 4 ERROR.
         */
        status?: ScanStatusInput;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The targets; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The targets. */
              portscan_target: PortscanTarget[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listApplicationScans: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
        diagnosis_data_source_id?: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The application scans; an empty list where there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The application scans. */
              application_scan: ApplicationScan[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getApplicationScanBasicSetting: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Application scan whose basic setting to read. */
        application_scan_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The basic setting, or an object without members where there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The basic setting; an object without members where there is none. */
              application_scan_basic_setting?: ApplicationScanBasicSettingLookup;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getDiagnosisDataSource: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Scanner to read (catalogue id). */
        diagnosis_data_source_id: Id;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scanner, or an object without members where the id is unknown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The scanner; an object without members where the id is unknown. */
              diagnosis_data_source?: DiagnosisDataSource;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["InternalServerError"];
    };
  };
  invokeDiagnosisScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** What to scan, by scanner: a `wpscan_setting_id`, a `portscan_setting_id` or an `application_scan_id`. */
          setting_id: Id;
          /** Catalogue id of the scanner. */
          diagnosis_data_source_id: Id;
          /**
           * Skips the alert analysis that normally follows. Results are stored all the same, whatever the vendor's
           * page says. The server's default is false.
           */
          scan_only?: boolean;
        };
      };
    };
    responses: {
      /** The scan is queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** A fixed text. */
              message: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  putWpscanSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The setting, whole. */
          wpscan_setting: WpscanSettingForUpsert;
        };
      };
    };
    responses: {
      /** The setting as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The setting as stored. */
              wpscan_setting: WpscanSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteWpscanSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Setting to remove. */
          wpscan_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putApplicationScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The application scan, whole. */
          application_scan: ApplicationScanForUpsert;
        };
      };
    };
    responses: {
      /** The application scan as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The application scan as stored. */
              application_scan: ApplicationScan;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteApplicationScan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Application scan to remove. */
          application_scan_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putApplicationScanBasicSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The basic setting, whole. */
          application_scan_basic_setting: ApplicationScanBasicSettingForUpsert;
        };
      };
    };
    responses: {
      /** The basic setting as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The basic setting as stored. */
              application_scan_basic_setting: ApplicationScanBasicSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteApplicationScanBasicSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Basic setting to remove. */
          application_scan_basic_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putPortscanSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The setting, whole. */
          portscan_setting: PortscanSettingForUpsert;
        };
      };
    };
    responses: {
      /** The setting as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The setting as stored. */
              portscan_setting: PortscanSetting;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  putPortscanTarget: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** The target, whole. */
          portscan_target: PortscanTargetForUpsert;
        };
      };
    };
    responses: {
      /** The target as stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The target as stored. */
              portscan_target: PortscanTarget;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deletePortscanSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Setting to remove. */
          portscan_setting_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deletePortscanTarget: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Owning project. */
          project_id: Id;
          /** Target to remove. */
          portscan_target_id: Id;
        };
      };
    };
    responses: {
      /** Done, or nothing was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EmptyAnswer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["PayloadTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAttackFlowAnalysis: {
    parameters: {
      query: {
        /** Project that the call is about; the access token must be allowed to see it. */
        project_id: components["parameters"]["ProjectId"];
        /** Resource where the walk starts: an ARN, or a full resource name of Google Cloud; 1 to 255 characters. */
        resource_name: string;
        /** Cloud of the resource. */
        cloud_type: "aws" | "gcp";
        /** AWS account number or Google Cloud project id of the resource, 1 to 32 characters. */
        cloud_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The graph. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: {
              /** The resources that the walk met, the first one included. */
              nodes: AttackFlowResource[];
              /** The steps between them. */
              edges: AttackFlowEdge[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /**
       * The server has no way into the cloud account: it is not registered in the project with a scanner attached,
       * its role cannot be assumed, or the installation has no access to Google Cloud.
       */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The walk failed (code `Internal`), or the backend could not be reached. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
}
