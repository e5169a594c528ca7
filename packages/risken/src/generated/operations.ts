// Generated from specs/risken by pnpm generate. Do not edit.
import type { OperationCall, PagedOperationCall } from '@sec/core';
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
  AlertSeverityInput,
  AlertStatusInput,
  ApplicationScan,
  ApplicationScanBasicSetting,
  ApplicationScanBasicSettingForUpsert,
  ApplicationScanBasicSettingLookup,
  ApplicationScanForUpsert,
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
  ChatHistory,
  CodeDataSource,
  CodeScanSetting,
  CodeScanSettingForUpsert,
  DependencySetting,
  DependencySettingForUpsert,
  DiagnosisDataSource,
  EmptyData,
  Finding,
  FindingDetail,
  FindingForUpsert,
  FindingSetting,
  FindingSettingForUpsert,
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
  GithubSetting,
  GithubSettingForUpsert,
  GitleaksCache,
  GitleaksSetting,
  GitleaksSettingForUpsert,
  GoogleDataSource,
  Id,
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
  RemediationProposalStatusInput,
  Report,
  ReportFinding,
  ReportLookup,
  ReportStatus,
  ReportStatusInput,
  ReportTypeInput,
  Resource,
  ResourceForUpsert,
  ResourceTag,
  Role,
  RoleForUpsert,
  RolePolicy,
  ScanStatusInput,
  SigninIdentity,
  UnixSecondsInput,
  User,
  UserForUpsert,
  UserReserved,
  UserReservedForUpsert,
  UserRole,
  WpscanSetting,
  WpscanSettingForUpsert,
} from './schemas.js';

export type * from './schemas.js';

/** Input of an operation that takes nothing: it is left out, or an empty object. */
export type NoInput = Record<string, never> | void;

/** Payload of `signin`. */
export type SigninOutput = SigninIdentity;

/** Payload of `signout`. */
export type SignoutOutput = void;

/** Payload of `health`. */
export type HealthOutput = void;

/** Input of `listAws`. */
export type ListAwsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only this registration (RISKEN's own id). */
  readonly aws_id?: Id | undefined;
  /** Only this AWS account, 12 digits. */
  readonly aws_account_id?: string | undefined;
};

/** Payload of `listAws`. */
export type ListAwsOutput = {
  /** The registered accounts. */
  aws: Aws[];
};

/** Input of `putAws`. */
export type PutAwsInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The account to register. */
  readonly aws: AwsForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putAws`. */
export type PutAwsOutput = {
  /** The account as stored. */
  aws: Aws;
};

/** Input of `deleteAws`. */
export type DeleteAwsInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration to remove, RISKEN's own id. */
  readonly aws_id: Id;
};

/** Payload of `deleteAws`. */
export type DeleteAwsOutput = EmptyData;

/** Input of `listAwsDataSources`. */
export type ListAwsDataSourcesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /**
   * Registration whose attachments to show (RISKEN's own id). The vendor's page calls it optional;
   * current servers refuse the call without it.
   */
  readonly aws_id: Id;
  /** Only the scanner with exactly this name, for example `aws:guard-duty`; at most 64 bytes. */
  readonly data_source?: string | undefined;
};

/** Payload of `listAwsDataSources`. */
export type ListAwsDataSourcesOutput = {
  /** One entry per scanner. */
  data_source: AwsDataSource[];
};

/** Input of `attachAwsDataSource`. */
export type AttachAwsDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The attachment, whole. */
  readonly attach_data_source: AwsRelDataSourceForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `attachAwsDataSource`. */
export type AttachAwsDataSourceOutput = {
  /** The attachment as stored. */
  data_source: AwsRelDataSource;
};

/** Input of `detachAwsDataSource`. */
export type DetachAwsDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration, RISKEN's own id. */
  readonly aws_id: Id;
  /** Catalogue id of the scanner. */
  readonly aws_data_source_id: Id;
};

/** Payload of `detachAwsDataSource`. */
export type DetachAwsDataSourceOutput = EmptyData;

/** Input of `invokeAwsScan`. */
export type InvokeAwsScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration, RISKEN's own id. */
  readonly aws_id: Id;
  /** Catalogue id of the scanner. */
  readonly aws_data_source_id: Id;
  /**
   * Skips the alert analysis that normally follows. Results are stored all the same, whatever the
   * vendor's page says. The server's default is false.
   */
  readonly scan_only?: boolean | undefined;
  /**
   * Scans everything again instead of only what changed, where the scanner knows the difference.
   * The server's default is false.
   */
  readonly full_scan?: boolean | undefined;
};

/** Payload of `invokeAwsScan`. */
export type InvokeAwsScanOutput = EmptyData;

/** Input of `listFindings`. */
export type ListFindingsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /**
   * Only findings whose scanner name starts with one of these, each at most 64 bytes: `aws:` finds all AWS
   * scanners. A value with a comma cannot be expressed; empty values are refused.
   */
  readonly data_source?: readonly string[] | undefined;
  /**
   * Only findings whose resource name starts with one of these, each at most 512 bytes. A value with a comma
   * cannot be expressed; empty values are refused.
   */
  readonly resource_name?: readonly string[] | undefined;
  /** Lowest score, 0 to 1. */
  readonly from_score?: number | undefined;
  /**
   * Highest score, above 0 and at most 1. The server's default is 1.
   *
   * `0` is refused: 0 means that no highest score was given, and it becomes 1.
   */
  readonly to_score?: number | undefined;
  /**
   * Only findings with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
   * empty values are refused.
   */
  readonly tag?: readonly string[] | undefined;
  /** Sort key. The server's default is `finding_id`. */
  readonly sort?: 'finding_id' | 'description' | 'data_source' | 'resource_name' | 'score' | 'updated_at' | undefined;
  /** Order of the rows. The server's default is `asc`. */
  readonly direction?: 'asc' | 'desc' | undefined;
  /** Rows to skip. The server's default is 0. */
  readonly offset?: number | undefined;
  /** Rows in one page, at most 200. The server's default is 200. */
  readonly limit?: number | undefined;
  /** 0 all, 1 active, 2 archived. The server's default is 0. */
  readonly status?: FindingStatus | undefined;
  /** Only this finding. */
  readonly finding_id?: Id | undefined;
  /** Only findings tied to this alert. The vendor's page does not name this filter. */
  readonly alert_id?: Id | undefined;
};

/** Payload of `listFindings`. */
export type ListFindingsOutput = {
  /** The ids. */
  finding_id: Id[];
  /** Ids in this page. */
  count: number;
  /** Ids in all pages. */
  total: number;
};

/** One item of `listFindings`. */
export type ListFindingsItem = Id;

/** Input of `getFinding`. */
export type GetFindingInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding to read. */
  readonly finding_id: Id;
};

/** Payload of `getFinding`. */
export type GetFindingOutput = {
  /** The finding; missing where the id is unknown. */
  finding?: Finding;
};

/** Input of `listFindingTags`. */
export type ListFindingTagsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding whose tags to list. The vendor's page calls it optional; the server refuses the call without it. */
  readonly finding_id: Id;
  /**
   * Sort key; the server's default is `tag`. The vendor's page lists the sort keys of findings here, which
   * the server refuses.
   */
  readonly sort?: 'finding_tag_id' | 'tag' | 'updated_at' | undefined;
  /** Order of the rows. The server's default is `asc`. */
  readonly direction?: 'asc' | 'desc' | undefined;
  /** Rows to skip. The server's default is 0. */
  readonly offset?: number | undefined;
  /** Rows in one page, at most 200. The server's default is 200. */
  readonly limit?: number | undefined;
};

/** Payload of `listFindingTags`. */
export type ListFindingTagsOutput = {
  /** The tags. */
  tag: FindingTag[];
  /** Tags in this page. */
  count: number;
  /** Tags in all pages. */
  total: number;
};

/** One item of `listFindingTags`. */
export type ListFindingTagsItem = FindingTag;

/** Input of `listFindingTagNames`. */
export type ListFindingTagNamesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Sort key. The server's default is `tag`. */
  readonly sort?: 'finding_tag_id' | 'tag' | 'updated_at' | undefined;
  /** Order of the rows. The server's default is `asc`. */
  readonly direction?: 'asc' | 'desc' | undefined;
  /** Rows to skip. The server's default is 0. */
  readonly offset?: number | undefined;
  /** Rows in one page, at most 200. The server's default is 200. */
  readonly limit?: number | undefined;
};

/** Payload of `listFindingTagNames`. */
export type ListFindingTagNamesOutput = {
  /** The names. */
  tag: string[];
  /** Names in this page. */
  count: number;
  /** Names in all pages. */
  total: number;
};

/** One item of `listFindingTagNames`. */
export type ListFindingTagNamesItem = string;

/** Input of `listResources`. */
export type ListResourcesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /**
   * Only resources whose name starts with one of these, each at most 512 bytes. A value with a comma cannot
   * be expressed; empty values are refused.
   */
  readonly resource_name?: readonly string[] | undefined;
  /**
   * Only resources with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
   * empty values are refused.
   */
  readonly tag?: readonly string[] | undefined;
  /** Sort key. The server's default is `resource_id`. */
  readonly sort?: 'resource_id' | 'resource_name' | 'updated_at' | undefined;
  /** Order of the rows. The server's default is `asc`. */
  readonly direction?: 'asc' | 'desc' | undefined;
  /** Rows to skip. The server's default is 0. */
  readonly offset?: number | undefined;
  /** Rows in one page, at most 200. The server's default is 200. */
  readonly limit?: number | undefined;
  /** Only this resource. */
  readonly resource_id?: Id | undefined;
  /** Only resources that carry this name space as a tag; at most 64 bytes. */
  readonly namespace?: string | undefined;
  /** Only resources that carry this type as a tag; at most 64 bytes. */
  readonly resource_type?: string | undefined;
};

/** Payload of `listResources`. */
export type ListResourcesOutput = {
  /** The ids. */
  resource_id: Id[];
  /** Ids in this page. */
  count: number;
  /** Ids in all pages. */
  total: number;
};

/** One item of `listResources`. */
export type ListResourcesItem = Id;

/** Input of `listResourceTags`. */
export type ListResourceTagsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Resource whose tags to list. */
  readonly resource_id: Id;
  /** Sort key. The server's default is `tag`. */
  readonly sort?: 'resource_tag_id' | 'tag' | 'updated_at' | undefined;
  /** Order of the rows. The server's default is `asc`. */
  readonly direction?: 'asc' | 'desc' | undefined;
  /** Rows to skip. The server's default is 0. */
  readonly offset?: number | undefined;
  /** Rows in one page, at most 200. The server's default is 200. */
  readonly limit?: number | undefined;
};

/** Payload of `listResourceTags`. */
export type ListResourceTagsOutput = {
  /** The tags. */
  tag: ResourceTag[];
  /** Tags in this page. */
  count: number;
  /** Tags in all pages. */
  total: number;
};

/** One item of `listResourceTags`. */
export type ListResourceTagsItem = ResourceTag;

/** Input of `listResourceTagNames`. */
export type ListResourceTagNamesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Sort key. The server's default is `tag`. */
  readonly sort?: 'resource_tag_id' | 'tag' | 'updated_at' | undefined;
  /** Order of the rows. The server's default is `asc`. */
  readonly direction?: 'asc' | 'desc' | undefined;
  /** Rows to skip. The server's default is 0. */
  readonly offset?: number | undefined;
  /** Rows in one page, at most 200. The server's default is 200. */
  readonly limit?: number | undefined;
};

/** Payload of `listResourceTagNames`. */
export type ListResourceTagNamesOutput = {
  /** The names. */
  tag: string[];
  /** Names in this page. */
  count: number;
  /** Names in all pages. */
  total: number;
};

/** One item of `listResourceTagNames`. */
export type ListResourceTagNamesItem = string;

/** Input of `getResource`. */
export type GetResourceInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Resource to read. */
  readonly resource_id: Id;
};

/** Payload of `getResource`. */
export type GetResourceOutput = {
  /** The resource; missing where the id is unknown. */
  resource?: Resource;
};

/** Input of `getPendFinding`. */
export type GetPendFindingInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding whose archive record to read. */
  readonly finding_id: Id;
};

/** Payload of `getPendFinding`. */
export type GetPendFindingOutput = {
  /** The archive record; missing where the finding is not archived. */
  pend_finding?: PendFinding;
};

/** Input of `listFindingSettings`. */
export type ListFindingSettingsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /**
   * Only settings with this status: 1 active, 2 deactive.
   *
   * `0` is refused: 0 means that no status was given, so all settings come back.
   */
  readonly status?: FindingSettingStatusInput | undefined;
};

/** Payload of `listFindingSettings`. */
export type ListFindingSettingsOutput = {
  /** The settings. */
  finding_setting: FindingSetting[];
};

/** Input of `getRecommend`. */
export type GetRecommendInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding whose recommendation to read. */
  readonly finding_id: Id;
};

/** Payload of `getRecommend`. */
export type GetRecommendOutput = {
  /** The recommendation; missing where none is stored. */
  recommend?: Recommend;
};

/** Input of `getFindingAiSummary`. */
export type GetFindingAiSummaryInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding to summarize. */
  readonly finding_id: Id;
  /** Language of the answer, `en` or `ja`. */
  readonly lang?: 'en' | 'ja' | undefined;
};

/** Payload of `getFindingAiSummary`. */
export type GetFindingAiSummaryOutput = {
  /** The summary as plain text. */
  answer: string;
};

/** Input of `streamFindingAiSummary`. */
export type StreamFindingAiSummaryInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding to summarize. */
  readonly finding_id: Id;
  /** Language of the answer, `en` or `ja`. */
  readonly lang?: 'en' | 'ja' | undefined;
};

/** Payload of `streamFindingAiSummary`. */
export type StreamFindingAiSummaryOutput = AsyncIterable<string>;

/** Input of `putFinding`. */
export type PutFindingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The finding, whole. */
  readonly finding: FindingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putFinding`. */
export type PutFindingOutput = {
  /** The finding as stored. */
  finding: Finding;
};

/** Input of `deleteFinding`. */
export type DeleteFindingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding to delete. */
  readonly finding_id: Id;
};

/** Payload of `deleteFinding`. */
export type DeleteFindingOutput = EmptyData;

/** Input of `tagFinding`. */
export type TagFindingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The tag and its finding. */
  readonly tag: FindingTagForUpsert;
};

/** Payload of `tagFinding`. */
export type TagFindingOutput = {
  /** The tag as stored. */
  tag: FindingTag;
};

/** Input of `untagFinding`. */
export type UntagFindingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Tag to remove. The vendor's page calls it a string; it must be a number. */
  readonly finding_tag_id: Id;
};

/** Payload of `untagFinding`. */
export type UntagFindingOutput = EmptyData;

/** Input of `putResource`. */
export type PutResourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The resource to register. */
  readonly resource: ResourceForUpsert;
};

/** Payload of `putResource`. */
export type PutResourceOutput = {
  /** The resource as stored. */
  resource: Resource;
};

/** Input of `deleteResource`. */
export type DeleteResourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Resource to delete. */
  readonly resource_id: Id;
};

/** Payload of `deleteResource`. */
export type DeleteResourceOutput = EmptyData;

/** Input of `putPendFinding`. */
export type PutPendFindingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The archive record, whole. */
  readonly pend_finding: PendFindingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putPendFinding`. */
export type PutPendFindingOutput = {
  /** The archive record as stored. */
  pend_finding: PendFinding;
};

/** Input of `deletePendFinding`. */
export type DeletePendFindingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding to take out of the archive. */
  readonly finding_id: Id;
};

/** Payload of `deletePendFinding`. */
export type DeletePendFindingOutput = EmptyData;

/** Input of `putFindingSetting`. */
export type PutFindingSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The setting, whole. */
  readonly finding_setting: FindingSettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putFindingSetting`. */
export type PutFindingSettingOutput = {
  /** The setting as stored. */
  finding_setting: FindingSetting;
};

/** Input of `deleteFindingSetting`. */
export type DeleteFindingSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Setting to delete. */
  readonly finding_setting_id: Id;
};

/** Payload of `deleteFindingSetting`. */
export type DeleteFindingSettingOutput = EmptyData;

/** Input of `putRecommend`. */
export type PutRecommendInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding to tie the text to. */
  readonly finding_id: Id;
  /** Name of the scanner or tool, for example `aws:guard-duty`; at most 64 bytes. At least 1 characters. */
  readonly data_source: string;
  /** Kind of finding within the scanner, at most 255 bytes. At least 1 characters. */
  readonly type: string;
  /** What is at risk. Left out or empty, a stored text stays. */
  readonly risk?: string | undefined;
  /** What to do. Left out or empty, a stored text stays. */
  readonly recommendation?: string | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putRecommend`. */
export type PutRecommendOutput = {
  /** The recommendation as stored. */
  recommend: Recommend;
};

/** Input of `listOrganizationFindings`. */
export type ListOrganizationFindingsInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /**
   * Only findings whose scanner name starts with one of these, each at most 64 bytes: `aws:` finds all AWS
   * scanners. A value with a comma cannot be expressed; empty values are refused.
   */
  readonly data_source?: readonly string[] | undefined;
  /**
   * Only findings whose resource name starts with one of these, each at most 512 bytes. A value with a comma
   * cannot be expressed; empty values are refused.
   */
  readonly resource_name?: readonly string[] | undefined;
  /** Lowest score, 0 to 1. */
  readonly from_score?: number | undefined;
  /**
   * Highest score, above 0 and at most 1. The server's default is 1.
   *
   * `0` is refused: 0 means that no highest score was given, and it becomes 1.
   */
  readonly to_score?: number | undefined;
  /**
   * Only findings with one of these tags, each at most 64 bytes. A value with a comma cannot be expressed;
   * empty values are refused.
   */
  readonly tag?: readonly string[] | undefined;
  /** Sort key. The server's default is `finding_id`. */
  readonly sort?: 'finding_id' | 'description' | 'data_source' | 'resource_name' | 'score' | 'updated_at' | undefined;
  /** Order of the rows. The server's default is `asc`. */
  readonly direction?: 'asc' | 'desc' | undefined;
  /** Rows to skip. The server's default is 0. A negative number is not refused but fails. */
  readonly offset?: number | undefined;
  /**
   * Rows in one page. The server's default is 200. It does not check the number; keep it at 200 or below
   * all the same, because every row costs it a look-up of the tags. At least 0.
   */
  readonly limit?: number | undefined;
  /** 0 all, 1 active, 2 archived. The server's default is 0. */
  readonly status?: FindingStatus | undefined;
  /** Only this finding. */
  readonly finding_id?: Id | undefined;
};

/** Payload of `listOrganizationFindings`. */
export type ListOrganizationFindingsOutput = {
  /** The findings. */
  findings: FindingDetail[];
  /** Findings in this page. */
  count: number;
  /** Findings in all pages. */
  total: number;
};

/** One item of `listOrganizationFindings`. */
export type ListOrganizationFindingsItem = FindingDetail;

/** Input of `listAlerts`. */
export type ListAlertsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /**
   * Only alerts with one of these statuses: 0 UNKNOWN, 1 ACTIVE, 2 PENDING, 3 DEACTIVE. The vendor's page
   * calls 2 deactive; that is wrong.
   */
  readonly status?: readonly AlertStatusInput[] | undefined;
  /** Only alerts with one of these severities: `high`, `medium`, `low`. */
  readonly severity?: readonly AlertSeverityInput[] | undefined;
  /** Only alerts with exactly this description, at most 200 bytes. Parts of it do not match. */
  readonly description?: string | undefined;
  /**
   * Only alerts last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
   * 0.
   */
  readonly from_at?: UnixSecondsInput | undefined;
  /**
   * Only alerts last written at or before this moment, unix seconds, 0 to 253402268399. The server's default
   * is now, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses its own clock.
   */
  readonly to_at?: UnixSecondsInput | undefined;
};

/** Payload of `listAlerts`. */
export type ListAlertsOutput = {
  /** The alerts. */
  alert: Alert[];
};

/** Input of `listAlertHistory`. */
export type ListAlertHistoryInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only this alert. The vendor's page calls it required; servers take the call without it. */
  readonly alert_id?: Id | undefined;
};

/** Payload of `listAlertHistory`. */
export type ListAlertHistoryOutput = {
  /** The entries, newest first. */
  alert_history: AlertHistory[];
};

/** Input of `listRelAlertFindings`. */
export type ListRelAlertFindingsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only the findings of this alert. */
  readonly alert_id?: Id | undefined;
  /** Only the alerts of this finding. */
  readonly finding_id?: Id | undefined;
  /**
   * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
   * 0.
   */
  readonly from_at?: UnixSecondsInput | undefined;
  /**
   * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
   * now, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses its own clock.
   */
  readonly to_at?: UnixSecondsInput | undefined;
};

/** Payload of `listRelAlertFindings`. */
export type ListRelAlertFindingsOutput = {
  /** The links. */
  rel_alert_finding: RelAlertFinding[];
};

/** Input of `listAlertConditions`. */
export type ListAlertConditionsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only conditions with one of these severities: `high`, `medium`, `low`. */
  readonly severity?: readonly AlertSeverityInput[] | undefined;
  /**
   * Only enabled conditions. There is no way to ask for the disabled ones alone.
   *
   * `false` is refused: The server reads false as no filter and answers with all conditions.
   */
  readonly enabled?: boolean | undefined;
  /**
   * Only conditions last written at or after this moment, unix seconds, 0 to 253402268399. The server's
   * default is 0.
   */
  readonly from_at?: UnixSecondsInput | undefined;
  /**
   * Only conditions last written at or before this moment, unix seconds, 0 to 253402268399. The server's
   * default is now, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses its own clock.
   */
  readonly to_at?: UnixSecondsInput | undefined;
};

/** Payload of `listAlertConditions`. */
export type ListAlertConditionsOutput = {
  /** The conditions. */
  alert_condition: AlertCondition[];
};

/** Input of `listAlertRules`. */
export type ListAlertRulesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Lowest threshold, 0 to 1. The server's default is 0. */
  readonly from_score?: number | undefined;
  /**
   * Highest threshold, 0 to 1. The server's default is 1, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses 1.
   */
  readonly to_score?: number | undefined;
  /**
   * Only rules last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
   * 0.
   */
  readonly from_at?: UnixSecondsInput | undefined;
  /**
   * Only rules last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
   * now, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses its own clock.
   */
  readonly to_at?: UnixSecondsInput | undefined;
};

/** Payload of `listAlertRules`. */
export type ListAlertRulesOutput = {
  /** The rules. */
  alert_rule: AlertRule[];
};

/** Input of `listAlertConditionRules`. */
export type ListAlertConditionRulesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only the rules of this condition. */
  readonly alert_condition_id?: Id | undefined;
  /** Only the conditions of this rule. */
  readonly alert_rule_id?: Id | undefined;
  /**
   * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
   * 0.
   */
  readonly from_at?: UnixSecondsInput | undefined;
  /**
   * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
   * now, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses its own clock.
   */
  readonly to_at?: UnixSecondsInput | undefined;
};

/** Payload of `listAlertConditionRules`. */
export type ListAlertConditionRulesOutput = {
  /** The links. */
  alert_cond_rule: AlertCondRule[];
};

/** Input of `listNotifications`. */
export type ListNotificationsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only destinations of exactly this type, for example `slack`. */
  readonly type?: string | undefined;
  /**
   * Only destinations last written at or after this moment, unix seconds, 0 to 253402268399. The server's
   * default is 0.
   */
  readonly from_at?: UnixSecondsInput | undefined;
  /**
   * Only destinations last written at or before this moment, unix seconds, 0 to 253402268399. The server's
   * default is now, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses its own clock.
   */
  readonly to_at?: UnixSecondsInput | undefined;
};

/** Payload of `listNotifications`. */
export type ListNotificationsOutput = {
  /** The destinations. */
  notification: Notification[];
};

/** Input of `listAlertConditionNotifications`. */
export type ListAlertConditionNotificationsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only the destinations of this condition. */
  readonly alert_condition_id?: Id | undefined;
  /** Only the conditions of this destination. */
  readonly notification_id?: Id | undefined;
  /**
   * Only links last written at or after this moment, unix seconds, 0 to 253402268399. The server's default is
   * 0.
   */
  readonly from_at?: UnixSecondsInput | undefined;
  /**
   * Only links last written at or before this moment, unix seconds, 0 to 253402268399. The server's default is
   * now, and 0 means the default.
   *
   * `0` is refused: The server reads 0 as not given and uses its own clock.
   */
  readonly to_at?: UnixSecondsInput | undefined;
};

/** Payload of `listAlertConditionNotifications`. */
export type ListAlertConditionNotificationsOutput = {
  /** The links. */
  alert_cond_notification: AlertCondNotification[];
};

/** Input of `requestProjectRole`. */
export type RequestProjectRoleInput = {
  /** Project that the user wants to see, as a rule not the caller's own. */
  readonly project_id: Id;
  /** User who asks. */
  readonly user_id: Id;
};

/** Payload of `requestProjectRole`. */
export type RequestProjectRoleOutput = EmptyData;

/** Input of `putAlertFirstViewedAt`. */
export type PutAlertFirstViewedAtInput = {
  /**
   * Project of the alerts.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Alert to mark. Left out, all of them. */
  readonly alert_id?: Id | undefined;
};

/** Payload of `putAlertFirstViewedAt`. */
export type PutAlertFirstViewedAtOutput = EmptyData;

/** Input of `putAlert`. */
export type PutAlertInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The alert, whole. */
  readonly alert: AlertForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putAlert`. */
export type PutAlertOutput = {
  /** The alert as stored. */
  alert: Alert;
};

/** Input of `putAlertCondition`. */
export type PutAlertConditionInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The condition, whole. */
  readonly alert_condition: AlertConditionForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putAlertCondition`. */
export type PutAlertConditionOutput = {
  /** The condition as stored. */
  alert_condition: AlertCondition;
};

/** Input of `putAlertRule`. */
export type PutAlertRuleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The rule, whole. */
  readonly alert_rule: AlertRuleForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putAlertRule`. */
export type PutAlertRuleOutput = {
  /** The rule as stored. */
  alert_rule: AlertRule;
};

/** Input of `putAlertConditionRule`. */
export type PutAlertConditionRuleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The link. */
  readonly alert_cond_rule: AlertCondRuleForUpsert;
};

/** Payload of `putAlertConditionRule`. */
export type PutAlertConditionRuleOutput = {
  /** The link as stored. */
  alert_cond_rule: AlertCondRule;
};

/** Input of `putNotification`. */
export type PutNotificationInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The destination. */
  readonly notification: NotificationForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putNotification`. */
export type PutNotificationOutput = {
  /** The destination as stored; missing where the id is unknown. */
  notification?: Notification;
};

/** Input of `putAlertConditionNotification`. */
export type PutAlertConditionNotificationInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The link. */
  readonly alert_cond_notification: AlertCondNotificationForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putAlertConditionNotification`. */
export type PutAlertConditionNotificationOutput = {
  /** The link as stored. */
  alert_cond_notification: AlertCondNotification;
};

/** Input of `deleteAlertCondition`. */
export type DeleteAlertConditionInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Condition to delete. */
  readonly alert_condition_id: Id;
};

/** Payload of `deleteAlertCondition`. */
export type DeleteAlertConditionOutput = EmptyData;

/** Input of `deleteAlertRule`. */
export type DeleteAlertRuleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Rule to delete. */
  readonly alert_rule_id: Id;
};

/** Payload of `deleteAlertRule`. */
export type DeleteAlertRuleOutput = EmptyData;

/** Input of `deleteAlertConditionRule`. */
export type DeleteAlertConditionRuleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Condition of the link. */
  readonly alert_condition_id: Id;
  /** Rule of the link. */
  readonly alert_rule_id: Id;
};

/** Payload of `deleteAlertConditionRule`. */
export type DeleteAlertConditionRuleOutput = EmptyData;

/** Input of `deleteNotification`. */
export type DeleteNotificationInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Destination to delete. */
  readonly notification_id: Id;
};

/** Payload of `deleteNotification`. */
export type DeleteNotificationOutput = EmptyData;

/** Input of `deleteAlertConditionNotification`. */
export type DeleteAlertConditionNotificationInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Condition of the link. */
  readonly alert_condition_id: Id;
  /** Destination of the link. */
  readonly notification_id: Id;
};

/** Payload of `deleteAlertConditionNotification`. */
export type DeleteAlertConditionNotificationOutput = EmptyData;

/** Input of `analyzeAlert`. */
export type AnalyzeAlertInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Conditions to evaluate. Empty or left out, all of the project. */
  readonly alert_condition_id?: readonly Id[] | undefined;
};

/** Payload of `analyzeAlert`. */
export type AnalyzeAlertOutput = EmptyData;

/** Input of `testNotification`. */
export type TestNotificationInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Destination to try. */
  readonly notification_id: Id;
};

/** Payload of `testNotification`. */
export type TestNotificationOutput = EmptyData;

/** Input of `listProjects`. */
export type ListProjectsInput = {
  /** Only projects in which this user has a role. */
  readonly user_id?: Id | undefined;
  /** Only this project. */
  readonly project_id?: Id | undefined;
  /** Only the project with exactly this name, at most 64 characters. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only projects of this organization. The vendor's page does not list it. */
  readonly organization_id?: Id | undefined;
};

/** Payload of `listProjects`. */
export type ListProjectsOutput = {
  /** The projects. */
  project: Project[];
};

/** Input of `createProject`. */
export type CreateProjectInput = {
  /** Has no effect: the server puts the caller in its place. The vendor's page calls it required. */
  readonly user_id?: Id | undefined;
  /** Display name, 1 to 64 characters, unique in the installation. */
  readonly name: string;
};

/** Payload of `createProject`. */
export type CreateProjectOutput = {
  /** The project as stored. */
  project: Project;
};

/** Input of `listProjectOrganizationInvitations`. */
export type ListProjectOrganizationInvitationsInput = {
  /** Only invitations of this organization. */
  readonly organization_id?: Id | undefined;
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
};

/** Payload of `listProjectOrganizationInvitations`. */
export type ListProjectOrganizationInvitationsOutput = {
  /** The invitations. */
  organization_invitations: OrganizationInvitation[];
};

/** Input of `updateProject`. */
export type UpdateProjectInput = {
  /**
   * Project to rename.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** New name, 1 to 64 characters. */
  readonly name: string;
};

/** Payload of `updateProject`. */
export type UpdateProjectOutput = {
  /** The project as stored. */
  project: ProjectWithoutTags;
};

/** Input of `deleteProject`. */
export type DeleteProjectInput = {
  /** Project to delete. */
  readonly project_id: Id;
};

/** Payload of `deleteProject`. */
export type DeleteProjectOutput = EmptyData;

/** Input of `tagProject`. */
export type TagProjectInput = {
  /**
   * Project to tag.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The tag, 1 to 512 characters. */
  readonly tag: string;
  /**
   * Free text of at most 32 characters; the vendor's console writes CSS colours. Left out, it becomes
   * empty.
   */
  readonly color?: string | undefined;
};

/** Payload of `tagProject`. */
export type TagProjectOutput = {
  /** The tag as stored. */
  project_tag: ProjectTag;
};

/** Input of `untagProject`. */
export type UntagProjectInput = {
  /**
   * Project to change.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The tag, 1 to 512 characters. */
  readonly tag: string;
};

/** Payload of `untagProject`. */
export type UntagProjectOutput = EmptyData;

/** Input of `replyOrganizationInvitation`. */
export type ReplyOrganizationInvitationInput = {
  /** Organization that sent the invitation. */
  readonly organization_id: Id;
  /**
   * Project that answers.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** 2 ACCEPTED or 3 REJECTED; 1 PENDING is taken too. */
  readonly status: 1 | 2 | 3;
};

/** Payload of `replyOrganizationInvitation`. */
export type ReplyOrganizationInvitationOutput = {
  /** The project's place in the organization; missing unless the invitation was accepted. */
  organization_project?: OrganizationProject;
};

/** Input of `listUsers`. */
export type ListUsersInput = {
  /** Only users who hold a role in this project. */
  readonly project_id?: Id | undefined;
  /** Only users with this text in their name or in their key at the identity provider, at most 64 bytes. */
  readonly name?: string | undefined;
  /**
   * Whether to look among the activated users (`true`) or among the others (`false`). There is no way to get
   * both in one call. The server's default is `false`.
   */
  readonly activated?: boolean | undefined;
  /** Only this user. */
  readonly user_id?: Id | undefined;
  /**
   * `true` for administrators only. The others alone cannot be asked for.
   *
   * `false` is refused: The server reads false as no filter and answers with administrators as well.
   */
  readonly admin?: boolean | undefined;
  /** Only the user with exactly this key at the identity provider. */
  readonly user_idp_key?: string | undefined;
  /** Only users who hold a role in this organization. */
  readonly organization_id?: Id | undefined;
};

/** Payload of `listUsers`. */
export type ListUsersOutput = {
  /** Ids of the users. */
  user_id: Id[];
};

/** Input of `getUser`. */
export type GetUserInput = {
  /** Id of the user. */
  readonly user_id?: Id | undefined;
  /** Subject of the user at the identity provider. */
  readonly sub?: string | undefined;
  /** Key of the user at the identity provider, often the e-mail address. */
  readonly user_idp_key?: string | undefined;
};

/** Payload of `getUser`. */
export type GetUserOutput = {
  /** The user; missing where there is no such activated user. */
  user?: User;
};

/** Input of `isAdmin`. */
export type IsAdminInput = {
  /** User to look at. */
  readonly user_id: Id;
};

/** Payload of `isAdmin`. */
export type IsAdminOutput = {
  /** Whether the user is an administrator. */
  ok: boolean;
};

/** Input of `putUser`. */
export type PutUserInput = {
  /** The caller's record, whole. */
  readonly user: UserForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putUser`. */
export type PutUserOutput = {
  /** The user as stored. */
  user: User;
};

/** Input of `listRoles`. */
export type ListRolesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only the role with exactly this name, at most 64 bytes. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only roles that this user holds. */
  readonly user_id?: Id | undefined;
  /** Only roles that this access token holds. */
  readonly access_token_id?: Id | undefined;
};

/** Payload of `listRoles`. */
export type ListRolesOutput = {
  /** Ids of the roles. */
  role_id: Id[];
};

/** Input of `getRole`. */
export type GetRoleInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Role to read. */
  readonly role_id: Id;
};

/** Payload of `getRole`. */
export type GetRoleOutput = {
  /** The role; missing where the id is unknown. */
  role?: Role;
};

/** Input of `listPolicies`. */
export type ListPoliciesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only the policy with exactly this name, at most 64 bytes. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only policies of this role. */
  readonly role_id?: Id | undefined;
};

/** Payload of `listPolicies`. */
export type ListPoliciesOutput = {
  /** Ids of the policies. */
  policy_id: Id[];
};

/** Input of `getPolicy`. */
export type GetPolicyInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Policy to read. */
  readonly policy_id: Id;
};

/** Payload of `getPolicy`. */
export type GetPolicyOutput = {
  /** The policy; missing where the id is unknown. */
  policy?: Policy;
};

/** Input of `listAccessTokens`. */
export type ListAccessTokensInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only the token with exactly this name, at most 64 bytes. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only this token. */
  readonly access_token_id?: Id | undefined;
};

/** Payload of `listAccessTokens`. */
export type ListAccessTokensOutput = {
  /** The tokens, without their secrets. */
  access_token: AccessToken[];
};

/** Input of `listUserReserved`. */
export type ListUserReservedInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only reservations with this text in the key at the identity provider, at most 255 bytes. */
  readonly user_idp_key?: string | undefined;
};

/** Payload of `listUserReserved`. */
export type ListUserReservedOutput = {
  /** The reservations. */
  user_reserved: UserReserved[];
};

/** Input of `putRole`. */
export type PutRoleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The role to create. */
  readonly role: RoleForUpsert;
};

/** Payload of `putRole`. */
export type PutRoleOutput = {
  /** The role as stored. */
  role: Role;
};

/** Input of `deleteRole`. */
export type DeleteRoleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Role to delete. */
  readonly role_id: Id;
};

/** Payload of `deleteRole`. */
export type DeleteRoleOutput = EmptyData;

/** Input of `attachRole`. */
export type AttachRoleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** User who gets the role. */
  readonly user_id: Id;
  /** Role to give. */
  readonly role_id: Id;
};

/** Payload of `attachRole`. */
export type AttachRoleOutput = {
  /** The attachment as stored. */
  user_role: UserRole;
};

/** Input of `detachRole`. */
export type DetachRoleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** User who loses the role. */
  readonly user_id: Id;
  /** Role to take away. */
  readonly role_id: Id;
};

/** Payload of `detachRole`. */
export type DetachRoleOutput = EmptyData;

/** Input of `putPolicy`. */
export type PutPolicyInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The policy, whole. */
  readonly policy: PolicyForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putPolicy`. */
export type PutPolicyOutput = {
  /** The policy as stored. */
  policy: Policy;
};

/** Input of `deletePolicy`. */
export type DeletePolicyInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Policy to delete. */
  readonly policy_id: Id;
};

/** Payload of `deletePolicy`. */
export type DeletePolicyOutput = EmptyData;

/** Input of `attachPolicy`. */
export type AttachPolicyInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Role that gets the policy. */
  readonly role_id: Id;
  /** Policy to add. */
  readonly policy_id: Id;
};

/** Payload of `attachPolicy`. */
export type AttachPolicyOutput = {
  /** The attachment as stored. */
  role_policy: RolePolicy;
};

/** Input of `detachPolicy`. */
export type DetachPolicyInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Role that loses the policy. */
  readonly role_id: Id;
  /** Policy to remove. */
  readonly policy_id: Id;
};

/** Payload of `detachPolicy`. */
export type DetachPolicyOutput = EmptyData;

/** Input of `generateAccessToken`. */
export type GenerateAccessTokenInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The token to create. */
  readonly access_token: AccessTokenForGenerate;
};

/** Payload of `generateAccessToken`. */
export type GenerateAccessTokenOutput = {
  /** Id of the new token. */
  access_token_id: Id;
  /** The whole bearer value; it cannot be read again. */
  access_token: string;
};

/** Input of `updateAccessToken`. */
export type UpdateAccessTokenInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The token, whole. */
  readonly access_token: AccessTokenForUpdate;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateAccessToken`. */
export type UpdateAccessTokenOutput = {
  /** The token as stored. */
  access_token: AccessToken;
};

/** Input of `deleteAccessToken`. */
export type DeleteAccessTokenInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Token to revoke. */
  readonly access_token_id: Id;
};

/** Payload of `deleteAccessToken`. */
export type DeleteAccessTokenOutput = EmptyData;

/** Input of `attachAccessTokenRole`. */
export type AttachAccessTokenRoleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Token that gets the role. */
  readonly access_token_id: Id;
  /** Role to give. */
  readonly role_id: Id;
};

/** Payload of `attachAccessTokenRole`. */
export type AttachAccessTokenRoleOutput = {
  /** The attachment as stored. */
  access_token_role: AccessTokenRole;
};

/** Input of `detachAccessTokenRole`. */
export type DetachAccessTokenRoleInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Token that loses the role. */
  readonly access_token_id: Id;
  /** Role to take away. */
  readonly role_id: Id;
};

/** Payload of `detachAccessTokenRole`. */
export type DetachAccessTokenRoleOutput = EmptyData;

/** Input of `putUserReserved`. */
export type PutUserReservedInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The reservation, whole. */
  readonly user_reserved: UserReservedForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putUserReserved`. */
export type PutUserReservedOutput = {
  /** The reservation as stored. */
  user_reserved: UserReserved;
};

/** Input of `deleteUserReserved`. */
export type DeleteUserReservedInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Reservation to drop. */
  readonly reserved_id: Id;
};

/** Payload of `deleteUserReserved`. */
export type DeleteUserReservedOutput = EmptyData;

/** Input of `updateUserAdmin`. */
export type UpdateUserAdminInput = {
  /** User to change. */
  readonly user_id: Id;
  /** Whether the user is an administrator from now on. The server takes a missing member for `false`. */
  readonly is_admin: boolean;
};

/** Payload of `updateUserAdmin`. */
export type UpdateUserAdminOutput = {
  /** The user as stored. */
  user: User;
};

/** Input of `listOrganizations`. */
export type ListOrganizationsInput = {
  /** Only this organization. */
  readonly organization_id?: Id | undefined;
  /** Only the organization with exactly this name, at most 64 characters. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only organizations in which this user has a role. */
  readonly user_id?: Id | undefined;
  /** Only organizations that this project belongs to. */
  readonly project_id?: Id | undefined;
};

/** Payload of `listOrganizations`. */
export type ListOrganizationsOutput = {
  /** The organizations. */
  organization: Organization[];
};

/** Input of `createOrganization`. */
export type CreateOrganizationInput = {
  /** Display name, 1 to 64 characters, unique in the installation. */
  readonly name: string;
  /** Words about it, at most 255 characters. */
  readonly description?: string | undefined;
  /** User who becomes its first administrator. */
  readonly user_id: Id;
};

/** Payload of `createOrganization`. */
export type CreateOrganizationOutput = {
  /** The organization as stored. */
  organization: Organization;
};

/** Input of `listOrganizationInvitations`. */
export type ListOrganizationInvitationsInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Only the invitation to this project. */
  readonly project_id?: Id | undefined;
};

/** Payload of `listOrganizationInvitations`. */
export type ListOrganizationInvitationsOutput = {
  /** The invitations. */
  organization_invitations: OrganizationInvitation[];
};

/** Input of `updateOrganization`. */
export type UpdateOrganizationInput = {
  /**
   * Organization to change.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Display name, 1 to 64 characters. */
  readonly name: string;
  /** Words about it, at most 255 characters. Left out, it becomes empty. */
  readonly description?: string | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateOrganization`. */
export type UpdateOrganizationOutput = {
  /** The organization as stored. */
  organization: Organization;
};

/** Input of `putOrganizationInvitation`. */
export type PutOrganizationInvitationInput = {
  /**
   * Organization that invites.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Project to invite. */
  readonly project_id: Id;
  /** Send 1 (PENDING). 2 ACCEPTED and 3 REJECTED are taken, 0 is refused. */
  readonly status: 1 | 2 | 3;
};

/** Payload of `putOrganizationInvitation`. */
export type PutOrganizationInvitationOutput = {
  /** The invitation as stored. */
  organization_invitation: OrganizationInvitation;
};

/** Input of `deleteOrganization`. */
export type DeleteOrganizationInput = {
  /** Organization to delete. */
  readonly organization_id: Id;
};

/** Payload of `deleteOrganization`. */
export type DeleteOrganizationOutput = EmptyData;

/** Input of `deleteOrganizationInvitation`. */
export type DeleteOrganizationInvitationInput = {
  /**
   * Organization that invited.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Project that was invited. */
  readonly project_id: Id;
};

/** Payload of `deleteOrganizationInvitation`. */
export type DeleteOrganizationInvitationOutput = EmptyData;

/** Input of `createProjectWithOrganization`. */
export type CreateProjectWithOrganizationInput = {
  /** User who owns the new project. */
  readonly user_id: Id;
  /** Display name of the project, 1 to 64 characters, unique in the installation. */
  readonly name: string;
  /**
   * Organization that the project belongs to.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
};

/** Payload of `createProjectWithOrganization`. */
export type CreateProjectWithOrganizationOutput = {
  /** The project as stored. */
  project: Project;
};

/** Input of `listOrganizationRoles`. */
export type ListOrganizationRolesInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Only the role with exactly this name, at most 64 characters. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only roles that this user holds. */
  readonly user_id?: Id | undefined;
  /** Only roles that this access token of the organization holds. */
  readonly access_token_id?: Id | undefined;
};

/** Payload of `listOrganizationRoles`. */
export type ListOrganizationRolesOutput = {
  /** Ids of the roles. */
  role_id: Id[];
};

/** Input of `getOrganizationRole`. */
export type GetOrganizationRoleInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Role to read. */
  readonly role_id: Id;
};

/** Payload of `getOrganizationRole`. */
export type GetOrganizationRoleOutput = {
  /** The role; missing where the id is unknown. */
  role?: OrganizationRole;
};

/** Input of `listOrganizationPolicies`. */
export type ListOrganizationPoliciesInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Only the policy with exactly this name, at most 64 characters. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only policies of this role. */
  readonly role_id?: Id | undefined;
};

/** Payload of `listOrganizationPolicies`. */
export type ListOrganizationPoliciesOutput = {
  /** Ids of the policies. */
  policy_id: Id[];
};

/** Input of `getOrganizationPolicy`. */
export type GetOrganizationPolicyInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Policy to read. */
  readonly policy_id: Id;
};

/** Payload of `getOrganizationPolicy`. */
export type GetOrganizationPolicyOutput = {
  /** The policy; missing where the id is unknown. */
  policy?: OrganizationPolicy;
};

/** Input of `listOrganizationUserReserved`. */
export type ListOrganizationUserReservedInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Only reservations with this text in the key at the identity provider, at most 255 characters. */
  readonly user_idp_key?: string | undefined;
};

/** Payload of `listOrganizationUserReserved`. */
export type ListOrganizationUserReservedOutput = {
  /** The reservations. */
  user_reserved: OrganizationUserReserved[];
};

/** Input of `listOrganizationAccessTokens`. */
export type ListOrganizationAccessTokensInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Only the token with exactly this name, at most 64 characters. Parts of it do not match. */
  readonly name?: string | undefined;
  /** Only this token. */
  readonly access_token_id?: Id | undefined;
};

/** Payload of `listOrganizationAccessTokens`. */
export type ListOrganizationAccessTokensOutput = {
  /** The tokens, without their secrets. */
  access_token: OrganizationAccessToken[];
};

/** Input of `putOrganizationRole`. */
export type PutOrganizationRoleInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Name, 1 to 64 characters, unique in the organization. */
  readonly name: string;
};

/** Payload of `putOrganizationRole`. */
export type PutOrganizationRoleOutput = {
  /** The role as stored. */
  role: OrganizationRole;
};

/** Input of `putOrganizationPolicy`. */
export type PutOrganizationPolicyInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Name, 1 to 64 characters, unique in the organization. */
  readonly name: string;
  /**
   * Pattern for the action, which is `service/path`, for example `google/list-gcp`. An RE2 expression
   * without anchors: `/(get|list)-` allows the reads, and the common `get|list` allows
   * `diagnosis/put-portscan-target` as well. At least 1 characters.
   */
  readonly action_ptn: string;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putOrganizationPolicy`. */
export type PutOrganizationPolicyOutput = {
  /** The policy as stored. */
  policy: OrganizationPolicy;
};

/** Input of `attachOrganizationRole`. */
export type AttachOrganizationRoleInput = {
  /** User who gets the role. */
  readonly user_id: Id;
  /** Role to give. */
  readonly role_id: Id;
  /**
   * Organization of the role.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
};

/** Payload of `attachOrganizationRole`. */
export type AttachOrganizationRoleOutput = {
  /** The role that the user holds now. */
  role: OrganizationRole;
};

/** Input of `attachOrganizationPolicy`. */
export type AttachOrganizationPolicyInput = {
  /** Role that gets the policy. */
  readonly role_id: Id;
  /** Policy to add. */
  readonly policy_id: Id;
  /**
   * Organization of both.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
};

/** Payload of `attachOrganizationPolicy`. */
export type AttachOrganizationPolicyOutput = {
  /** The policy that the role has now. */
  policy: OrganizationPolicy;
};

/** Input of `detachOrganizationRole`. */
export type DetachOrganizationRoleInput = {
  /** User who loses the role. */
  readonly user_id: Id;
  /** Role to take away. */
  readonly role_id: Id;
  /**
   * Organization of the role.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
};

/** Payload of `detachOrganizationRole`. */
export type DetachOrganizationRoleOutput = EmptyData;

/** Input of `detachOrganizationPolicy`. */
export type DetachOrganizationPolicyInput = {
  /** Role that loses the policy. */
  readonly role_id: Id;
  /** Policy to remove. */
  readonly policy_id: Id;
  /**
   * Organization of both.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
};

/** Payload of `detachOrganizationPolicy`. */
export type DetachOrganizationPolicyOutput = EmptyData;

/** Input of `deleteOrganizationRole`. */
export type DeleteOrganizationRoleInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Role to delete. */
  readonly role_id: Id;
};

/** Payload of `deleteOrganizationRole`. */
export type DeleteOrganizationRoleOutput = EmptyData;

/** Input of `deleteOrganizationPolicy`. */
export type DeleteOrganizationPolicyInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Policy to delete. */
  readonly policy_id: Id;
};

/** Payload of `deleteOrganizationPolicy`. */
export type DeleteOrganizationPolicyOutput = EmptyData;

/** Input of `deleteOrganizationUserReserved`. */
export type DeleteOrganizationUserReservedInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Reservation to drop. */
  readonly reserved_id: Id;
};

/** Payload of `deleteOrganizationUserReserved`. */
export type DeleteOrganizationUserReservedOutput = EmptyData;

/** Input of `putOrganizationUserReserved`. */
export type PutOrganizationUserReservedInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Reservation to change; 0 or left out for a new one. */
  readonly reserved_id?: number | undefined;
  /**
   * Key that the identity provider will send for the person, often the e-mail address; at most 255
   * characters. Validation lets a call without it pass, and then nobody can ever receive the role.
   */
  readonly user_idp_key: string;
  /** Role to reserve; it must belong to the organization. */
  readonly role_id: Id;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putOrganizationUserReserved`. */
export type PutOrganizationUserReservedOutput = {
  /** The reservation as stored. */
  user_reserved: OrganizationUserReserved;
};

/** Input of `generateOrganizationAccessToken`. */
export type GenerateOrganizationAccessTokenInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Has no effect: the server gives every new token a new id. */
  readonly access_token_id?: Id | undefined;
  /** Name, 1 to 64 characters, not yet used in the organization. */
  readonly name: string;
  /** Words about the token, at most 255 characters. */
  readonly description?: string | undefined;
  /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
  readonly expired_at?: UnixSecondsInput | undefined;
  /** Has no effect: the server puts the caller in its place. */
  readonly last_updated_user_id?: Id | undefined;
};

/** Payload of `generateOrganizationAccessToken`. */
export type GenerateOrganizationAccessTokenOutput = {
  /** Id of the new token. */
  access_token_id: Id;
  /** The whole bearer value; it cannot be read again. */
  access_token: string;
};

/** Input of `updateOrganizationAccessToken`. */
export type UpdateOrganizationAccessTokenInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Id of the token. The server demands it and then finds the record by `name`. */
  readonly access_token_id: Id;
  /** The name that the token has, 1 to 64 characters. It says which record is written. */
  readonly name: string;
  /** Words about the token, at most 255 characters. Left out, it becomes empty. */
  readonly description?: string | undefined;
  /** When it expires, unix seconds, 0 to 253402268399. Left out or 0, it lasts until the year 9999. */
  readonly expired_at?: UnixSecondsInput | undefined;
  /** Has no effect: the server puts the caller in its place. */
  readonly last_updated_user_id?: Id | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `updateOrganizationAccessToken`. */
export type UpdateOrganizationAccessTokenOutput = {
  /** The token as stored. */
  access_token: OrganizationAccessToken;
};

/** Input of `deleteOrganizationAccessToken`. */
export type DeleteOrganizationAccessTokenInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Token to revoke. */
  readonly access_token_id: Id;
};

/** Payload of `deleteOrganizationAccessToken`. */
export type DeleteOrganizationAccessTokenOutput = EmptyData;

/** Input of `attachOrganizationAccessTokenRole`. */
export type AttachOrganizationAccessTokenRoleInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Token that gets the role. */
  readonly access_token_id: Id;
  /** Role to give. */
  readonly role_id: Id;
};

/** Payload of `attachOrganizationAccessTokenRole`. */
export type AttachOrganizationAccessTokenRoleOutput = {
  /** The attachment as stored. */
  access_token_role: OrganizationAccessTokenRole;
};

/** Input of `detachOrganizationAccessTokenRole`. */
export type DetachOrganizationAccessTokenRoleInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Token that loses the role. */
  readonly access_token_id: Id;
  /** Role to take away. */
  readonly role_id: Id;
};

/** Payload of `detachOrganizationAccessTokenRole`. */
export type DetachOrganizationAccessTokenRoleOutput = EmptyData;

/** Input of `listOrganizationNotifications`. */
export type ListOrganizationNotificationsInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
};

/** Payload of `listOrganizationNotifications`. */
export type ListOrganizationNotificationsOutput = {
  /** The destinations. */
  notification: OrganizationNotification[];
};

/** Input of `getOrganizationNotification`. */
export type GetOrganizationNotificationInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Destination to read. */
  readonly notification_id: Id;
};

/** Payload of `getOrganizationNotification`. */
export type GetOrganizationNotificationOutput = {
  /** The destination; missing where the id is unknown. */
  notification?: OrganizationNotification;
};

/** Input of `putOrganizationNotification`. */
export type PutOrganizationNotificationInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Destination to change; 0 or left out for a new one. */
  readonly notification_id?: number | undefined;
  /** Display name, 1 to 200 characters. */
  readonly name: string;
  /** Kind of destination, 1 to 64 characters; only `slack` gets messages. */
  readonly type: string;
  /**
   * JSON text with the members `webhook_url`, `channel_id`, `data` (an object with `channel` and
   * `message`) and `locale`. At least 1 characters.
   */
  readonly notify_setting: string;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putOrganizationNotification`. */
export type PutOrganizationNotificationOutput = {
  /** The destination as stored; missing where the id is unknown. */
  notification?: OrganizationNotification;
};

/** Input of `deleteOrganizationNotification`. */
export type DeleteOrganizationNotificationInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Destination to delete. */
  readonly notification_id: Id;
};

/** Payload of `deleteOrganizationNotification`. */
export type DeleteOrganizationNotificationOutput = EmptyData;

/** Input of `testOrganizationNotification`. */
export type TestOrganizationNotificationInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Destination to try. */
  readonly notification_id: Id;
};

/** Payload of `testOrganizationNotification`. */
export type TestOrganizationNotificationOutput = EmptyData;

/** Input of `listOrganizationAlertConditionNotifications`. */
export type ListOrganizationAlertConditionNotificationsInput = {
  /**
   * Organization that the call is about.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Only the conditions of this project. */
  readonly project_id?: Id | undefined;
  /** Only this condition. */
  readonly alert_condition_id?: Id | undefined;
  /** Only this destination of the organization. */
  readonly notification_id?: Id | undefined;
  /** Rows in one page, at most 1000. The server's default is 100, and 0 means the default. */
  readonly page_size?: number | undefined;
  /** Rows to skip. The server's default is 0. */
  readonly page_offset?: number | undefined;
};

/** Payload of `listOrganizationAlertConditionNotifications`. */
export type ListOrganizationAlertConditionNotificationsOutput = {
  /** The links of this page. */
  alert_cond_notification: OrganizationAlertCondNotification[];
  /** Whether another page follows. */
  has_next: boolean;
  /** Value of `page_offset` for the next page; missing on the last page. */
  next_page_offset?: number;
};

/** One item of `listOrganizationAlertConditionNotifications`. */
export type ListOrganizationAlertConditionNotificationsItem = OrganizationAlertCondNotification;

/** Input of `updateOrganizationAlertConditionNotificationCache`. */
export type UpdateOrganizationAlertConditionNotificationCacheInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Member project that owns the condition. */
  readonly project_id: Id;
  /** The condition. */
  readonly alert_condition_id: Id;
  /** Destination of the organization. */
  readonly notification_id: Id;
  /** Least number of seconds between two messages, 1 to 31536000 (365 days). */
  readonly cache_second: number;
};

/** Payload of `updateOrganizationAlertConditionNotificationCache`. */
export type UpdateOrganizationAlertConditionNotificationCacheOutput = {
  /** The link as stored. */
  alert_cond_notification?: OrganizationAlertCondNotification;
};

/** Input of `updateOrganizationProjectNotificationEnabled`. */
export type UpdateOrganizationProjectNotificationEnabledInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Member project. */
  readonly project_id: Id;
  /** Destination of the organization. */
  readonly notification_id: Id;
  /** Whether the destination gets messages about the project. */
  readonly enabled: boolean;
};

/** Payload of `updateOrganizationProjectNotificationEnabled`. */
export type UpdateOrganizationProjectNotificationEnabledOutput = {
  /** The links as stored, one per alert condition of the project. */
  alert_cond_notification: OrganizationAlertCondNotification[];
};

/** Input of `updateOrganizationProjectNotificationCache`. */
export type UpdateOrganizationProjectNotificationCacheInput = {
  /**
   * Owning organization.
   *
   * Left out, the client's option `organization_id` stands in.
   */
  readonly organization_id?: Id | undefined;
  /** Member project. */
  readonly project_id: Id;
  /** Destination of the organization. */
  readonly notification_id: Id;
  /** Least number of seconds between two messages, 1 to 31536000 (365 days). */
  readonly cache_second: number;
};

/** Payload of `updateOrganizationProjectNotificationCache`. */
export type UpdateOrganizationProjectNotificationCacheOutput = {
  /** The links as stored, one per alert condition of the project. */
  alert_cond_notification: OrganizationAlertCondNotification[];
};

/** Input of `getFindingReport`. */
export type GetFindingReportInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** First day, `YYYY-MM-DD`. Left out or empty, counts go back as far as the server keeps them. */
  readonly from_date?: string | undefined;
  /** Last day, `YYYY-MM-DD`. Left out or empty, counts go on to the newest. */
  readonly to_date?: string | undefined;
  /** Lowest score counted, 0 to 1. The server's default is 0, which counts all. */
  readonly score?: number | undefined;
  /**
   * Only these scanners, for example `aws:guard-duty`. The items become alternatives of one regular expression
   * that may match anywhere in the name, so `aws` covers every scanner of AWS. A comma cannot be part of an item.
   */
  readonly data_source?: readonly string[] | undefined;
};

/** Payload of `getFindingReport`. */
export type GetFindingReportOutput = {
  /** The counts. */
  report_finding: ReportFinding[];
};

/** Input of `getReport`. */
export type GetReportInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Report to read. */
  readonly report_id: Id;
};

/** Payload of `getReport`. */
export type GetReportOutput = {
  /** The report; an object without an id where there is none. */
  report: ReportLookup;
};

/** Input of `listReports`. */
export type ListReportsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
};

/** Payload of `listReports`. */
export type ListReportsOutput = {
  /** The reports. */
  report: Report[];
};

/** Input of `putReport`. */
export type PutReportInput = {
  /** Report to replace. With 0, or left out, the report with this name is replaced, or a new one made. */
  readonly report_id?: number | undefined;
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /**
   * Display name, at most 200 characters, unique in the project. Left out, it is empty, and the next
   * report without a name replaces this one.
   */
  readonly name?: string | undefined;
  /**
   * Format of the content, `Markdown` or `HTML`. The vendor's page calls it optional; the server refuses
   * the call without it.
   */
  readonly type: ReportTypeInput;
  /**
   * State to show: `OK`, `IN_PROGRESS` or `ERROR`. The vendor's page calls it optional; the server
   * refuses the call without it.
   */
  readonly status: ReportStatusInput;
  /** The document. Left out, it becomes empty. */
  readonly content?: string | undefined;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putReport`. */
export type PutReportOutput = {
  /** The report as stored. */
  report: Report;
};

/** Input of `getFindingReportAll`. */
export type GetFindingReportAllInput = {
  /**
   * Accepted and not used: the answer covers all projects, whatever the vendor's page says. Pick the rows of one
   * project by their `project_id`.
   */
  readonly project_id?: Id | undefined;
  /** First day, `YYYY-MM-DD`. Left out or empty, counts go back as far as the server keeps them. */
  readonly from_date?: string | undefined;
  /** Last day, `YYYY-MM-DD`. Left out or empty, counts go on to the newest. */
  readonly to_date?: string | undefined;
  /** Lowest score counted, 0 to 1. The server's default is 0, which counts all. */
  readonly score?: number | undefined;
  /**
   * Only these scanners, for example `aws:guard-duty`. The items become alternatives of one regular expression
   * that may match anywhere in the name, so `aws` covers every scanner of AWS. A comma cannot be part of an item.
   */
  readonly data_source?: readonly string[] | undefined;
};

/** Payload of `getFindingReportAll`. */
export type GetFindingReportAllOutput = {
  /** The counts. */
  report_finding: ReportFinding[];
};

/** Input of `chatAi`. */
export type ChatAiInput = {
  /** The question, at least one character. At least 1 characters. */
  readonly question: string;
  /** Earlier turns of the talk, oldest first. */
  readonly chat_history?: readonly ChatHistory[] | undefined;
  /**
   * Project that the question is about. It matters for people only; for a project access token the
   * server puts the token's own project here.
   */
  readonly project_id?: Id | undefined;
};

/** Payload of `chatAi`. */
export type ChatAiOutput = {
  /** The answer, as plain text or Markdown. */
  answer: string;
};

/** Input of `generateReport`. */
export type GenerateReportInput = {
  /** What the report shall say, at least one character. At least 1 characters. */
  readonly prompt: string;
  /**
   * Project that the report is about and belongs to.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Name of the report, 1 to 200 characters. A longer one passes the gateway and then fails with 500. */
  readonly name: string;
};

/** Payload of `generateReport`. */
export type GenerateReportOutput = {
  /** The report to poll with `getReport`. */
  report_id: Id;
  /** Always `IN_PROGRESS` here. */
  status: ReportStatus;
};

/** Input of `listRemediationProposals`. */
export type ListRemediationProposalsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding whose proposals to list. */
  readonly finding_id: Id;
  /** Only proposals in one of these states. Left out, all of them. */
  readonly status?: readonly RemediationProposalStatusInput[] | undefined;
};

/** Payload of `listRemediationProposals`. */
export type ListRemediationProposalsOutput = {
  /** The proposals. */
  remediation_proposal: RemediationProposal[];
};

/** Input of `getRemediationProposal`. */
export type GetRemediationProposalInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Proposal to read. */
  readonly remediation_proposal_id: Id;
};

/** Payload of `getRemediationProposal`. */
export type GetRemediationProposalOutput = {
  /** The proposal; missing where the id is unknown. */
  remediation_proposal?: RemediationProposal;
};

/** Input of `generateRemediationProposal`. */
export type GenerateRemediationProposalInput = {
  /**
   * Project of the finding.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Finding to repair. */
  readonly finding_id: Id;
};

/** Payload of `generateRemediationProposal`. */
export type GenerateRemediationProposalOutput = {
  /** The proposal to poll with `getRemediationProposal`. */
  remediation_proposal_id: Id;
};

/** Input of `listGoogleDataSources`. */
export type ListGoogleDataSourcesInput = {
  /** Only the scanner with this catalogue id. */
  readonly google_data_source_id?: Id | undefined;
  /** Only the scanner with exactly this name, for example `google:scc`; at most 64 bytes. */
  readonly name?: string | undefined;
};

/** Payload of `listGoogleDataSources`. */
export type ListGoogleDataSourcesOutput = {
  /** One entry per scanner. */
  google_data_source: GoogleDataSource[];
};

/** Input of `listGcp`. */
export type ListGcpInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only this registration (RISKEN's own id). */
  readonly gcp_id?: Id | undefined;
  /** Only the Google Cloud project with exactly this id; at most 128 bytes. */
  readonly gcp_project_id?: string | undefined;
};

/** Payload of `listGcp`. */
export type ListGcpOutput = {
  /** The registered Google Cloud projects. */
  gcp: GcpProject[];
};

/** Input of `getGcpDataSource`. */
export type GetGcpDataSourceInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration (RISKEN's own id). */
  readonly gcp_id: Id;
  /** Catalogue id of the scanner. */
  readonly google_data_source_id: Id;
};

/** Payload of `getGcpDataSource`. */
export type GetGcpDataSourceOutput = {
  /** The attachment; missing, or without `gcp_id`, where the scanner is not attached. */
  gcp_data_source?: GcpDataSource;
};

/** Input of `putGcp`. */
export type PutGcpInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The Google Cloud project to register. */
  readonly gcp: GcpProjectForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putGcp`. */
export type PutGcpOutput = {
  /** The registration as stored. */
  gcp: GcpProject;
};

/** Input of `deleteGcp`. */
export type DeleteGcpInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration to remove, RISKEN's own id. */
  readonly gcp_id: Id;
};

/** Payload of `deleteGcp`. */
export type DeleteGcpOutput = EmptyData;

/** Input of `attachGcpDataSource`. */
export type AttachGcpDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The attachment, whole. */
  readonly gcp_data_source: GcpDataSourceForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `attachGcpDataSource`. */
export type AttachGcpDataSourceOutput = {
  /** The attachment as stored. */
  gcp_data_source: GcpRelDataSource;
};

/** Input of `detachGcpDataSource`. */
export type DetachGcpDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration, RISKEN's own id. */
  readonly gcp_id: Id;
  /** Catalogue id of the scanner. */
  readonly google_data_source_id: Id;
};

/** Payload of `detachGcpDataSource`. */
export type DetachGcpDataSourceOutput = EmptyData;

/** Input of `invokeGcpScan`. */
export type InvokeGcpScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration, RISKEN's own id. */
  readonly gcp_id: Id;
  /** Catalogue id of the scanner. */
  readonly google_data_source_id: Id;
  /**
   * Skips the alert analysis that normally follows. Results are stored all the same. The server's
   * default is false.
   */
  readonly scan_only?: boolean | undefined;
  /**
   * Scans everything again instead of only what changed, where the scanner knows the difference.
   * The server's default is false.
   */
  readonly full_scan?: boolean | undefined;
};

/** Payload of `invokeGcpScan`. */
export type InvokeGcpScanOutput = EmptyData;

/** Input of `listAzureDataSources`. */
export type ListAzureDataSourcesInput = {
  /** Only the scanner with this catalogue id. */
  readonly azure_data_source_id?: Id | undefined;
  /** Only the scanner with exactly this name, for example `azure:prowler`; at most 64 characters. */
  readonly name?: string | undefined;
};

/** Payload of `listAzureDataSources`. */
export type ListAzureDataSourcesOutput = {
  /** One entry per scanner. */
  azure_data_source: AzureDataSource[];
};

/** Input of `listAzure`. */
export type ListAzureInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only this registration (RISKEN's own id). */
  readonly azure_id?: Id | undefined;
  /** Only this Azure subscription; at most 128 characters. */
  readonly subscription_id?: string | undefined;
};

/** Payload of `listAzure`. */
export type ListAzureOutput = {
  /** The registered subscriptions. */
  azure: AzureSubscription[];
};

/** Input of `getAzureDataSource`. */
export type GetAzureDataSourceInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration, RISKEN's own id. */
  readonly azure_id: Id;
  /** Catalogue id of the scanner. */
  readonly azure_data_source_id: Id;
};

/** Payload of `getAzureDataSource`. */
export type GetAzureDataSourceOutput = {
  /** The attachment. */
  rel_azure_data_source?: RelAzureDataSource;
};

/** Input of `putAzure`. */
export type PutAzureInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The subscription to register. */
  readonly azure: AzureSubscriptionForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putAzure`. */
export type PutAzureOutput = {
  /** The subscription as stored. */
  azure: AzureSubscription;
};

/** Input of `deleteAzure`. */
export type DeleteAzureInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration to remove, RISKEN's own id. */
  readonly azure_id: Id;
};

/** Payload of `deleteAzure`. */
export type DeleteAzureOutput = EmptyData;

/** Input of `attachAzureDataSource`. */
export type AttachAzureDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The attachment, whole. */
  readonly rel_azure_data_source: RelAzureDataSourceForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `attachAzureDataSource`. */
export type AttachAzureDataSourceOutput = {
  /** The attachment as stored; missing where nothing was attached. */
  rel_azure_data_source?: RelAzureDataSource;
};

/** Input of `detachAzureDataSource`. */
export type DetachAzureDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Registration, RISKEN's own id. */
  readonly azure_id: Id;
  /** Catalogue id of the scanner. */
  readonly azure_data_source_id: Id;
};

/** Payload of `detachAzureDataSource`. */
export type DetachAzureDataSourceOutput = EmptyData;

/** Input of `invokeAzureScan`. */
export type InvokeAzureScanInput = {
  /**
   * Project in which the caller must have the right; it does not limit the scans.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only this scanner (catalogue id), still in all projects. With 0, or left out, every Azure scanner. */
  readonly azure_data_source_id?: number | undefined;
};

/** Payload of `invokeAzureScan`. */
export type InvokeAzureScanOutput = EmptyData;

/** Input of `listCodeDataSources`. */
export type ListCodeDataSourcesInput = {
  /** Only the scanner with this catalogue id. */
  readonly code_data_source_id?: Id | undefined;
  /** Only the scanner with exactly this name, for example `code:gitleaks`; at most 64 bytes. */
  readonly name?: string | undefined;
};

/** Payload of `listCodeDataSources`. */
export type ListCodeDataSourcesOutput = {
  /** One entry per scanner. */
  code_data_source: CodeDataSource[];
};

/** Input of `listGithubSettings`. */
export type ListGithubSettingsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only this connection (RISKEN's own id). */
  readonly github_setting_id?: Id | undefined;
};

/** Payload of `listGithubSettings`. */
export type ListGithubSettingsOutput = {
  /** The connections. */
  github_setting: GithubSetting[];
};

/** Input of `listGitleaksCache`. */
export type ListGitleaksCacheInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /**
   * Connection to look at (RISKEN's own id). The vendor's page calls it optional; the gateway refuses the call
   * without it.
   */
  readonly github_setting_id: Id;
};

/** Payload of `listGitleaksCache`. */
export type ListGitleaksCacheOutput = {
  /** One entry per repository. */
  gitleaks_cache: GitleaksCache[];
};

/** Input of `putGithubSetting`. */
export type PutGithubSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The connection, whole except for a token that stays. */
  readonly github_setting: GithubSettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putGithubSetting`. */
export type PutGithubSettingOutput = {
  /** The connection as stored. */
  github_setting: GithubSetting;
};

/** Input of `deleteGithubSetting`. */
export type DeleteGithubSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection to remove, RISKEN's own id. */
  readonly github_setting_id: Id;
};

/** Payload of `deleteGithubSetting`. */
export type DeleteGithubSettingOutput = EmptyData;

/** Input of `putGitleaksSetting`. */
export type PutGitleaksSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The setting, whole. */
  readonly gitleaks_setting: GitleaksSettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putGitleaksSetting`. */
export type PutGitleaksSettingOutput = {
  /** The setting as stored. */
  gitleaks_setting: GitleaksSetting;
};

/** Input of `deleteGitleaksSetting`. */
export type DeleteGitleaksSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection whose setting to remove, RISKEN's own id. */
  readonly github_setting_id: Id;
};

/** Payload of `deleteGitleaksSetting`. */
export type DeleteGitleaksSettingOutput = EmptyData;

/** Input of `putDependencySetting`. */
export type PutDependencySettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The setting, whole. */
  readonly dependency_setting: DependencySettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putDependencySetting`. */
export type PutDependencySettingOutput = {
  /** The setting as stored. */
  dependency_setting: DependencySetting;
};

/** Input of `deleteDependencySetting`. */
export type DeleteDependencySettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection whose setting to remove, RISKEN's own id. */
  readonly github_setting_id: Id;
};

/** Payload of `deleteDependencySetting`. */
export type DeleteDependencySettingOutput = EmptyData;

/** Input of `putCodeScanSetting`. */
export type PutCodeScanSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The setting, whole. */
  readonly code_scan_setting: CodeScanSettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putCodeScanSetting`. */
export type PutCodeScanSettingOutput = {
  /** The setting as stored. */
  code_scan_setting: CodeScanSetting;
};

/** Input of `deleteCodeScanSetting`. */
export type DeleteCodeScanSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection whose setting to remove, RISKEN's own id. */
  readonly github_setting_id: Id;
};

/** Payload of `deleteCodeScanSetting`. */
export type DeleteCodeScanSettingOutput = EmptyData;

/** Input of `invokeGitleaksScan`. */
export type InvokeGitleaksScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection to scan, RISKEN's own id. */
  readonly github_setting_id: Id;
  /**
   * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
   * false.
   */
  readonly scan_only?: boolean | undefined;
  /**
   * Scans everything again instead of only what changed since the last visit. The server's default is
   * false.
   */
  readonly full_scan?: boolean | undefined;
};

/** Payload of `invokeGitleaksScan`. */
export type InvokeGitleaksScanOutput = EmptyData;

/** Input of `invokeDependencyScan`. */
export type InvokeDependencyScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection to scan, RISKEN's own id. */
  readonly github_setting_id: Id;
  /**
   * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
   * false.
   */
  readonly scan_only?: boolean | undefined;
};

/** Payload of `invokeDependencyScan`. */
export type InvokeDependencyScanOutput = EmptyData;

/** Input of `invokeCodeScan`. */
export type InvokeCodeScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection to scan, RISKEN's own id. */
  readonly github_setting_id: Id;
  /**
   * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
   * false.
   */
  readonly scan_only?: boolean | undefined;
};

/** Payload of `invokeCodeScan`. */
export type InvokeCodeScanOutput = EmptyData;

/** Input of `getGithubAppInstallationStatus`. */
export type GetGithubAppInstallationStatusInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection, RISKEN's own id. */
  readonly github_setting_id: Id;
};

/** Payload of `getGithubAppInstallationStatus`. */
export type GetGithubAppInstallationStatusOutput = {
  /** The outcome of the check. */
  github_app_installation_status?: GithubAppInstallationStatus;
};

/** Input of `getGithubAppInstallUrl`. */
export type GetGithubAppInstallUrlInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection, RISKEN's own id. */
  readonly github_setting_id: Id;
  /**
   * Path of the console to come back to. It starts with one slash, names no host and holds no backslash; anything
   * else is refused. Left out, the server uses the list of GitHub connections of the project.
   */
  readonly return_to?: string | undefined;
};

/** Payload of `getGithubAppInstallUrl`. */
export type GetGithubAppInstallUrlOutput = {
  /** Address to open in the browser. */
  url: string;
};

/** Input of `getGithubAppOauthStartUrl`. */
export type GetGithubAppOauthStartUrlInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection, RISKEN's own id. */
  readonly github_setting_id: Id;
  /**
   * Path of the console to come back to. It starts with one slash, names no host and holds no backslash; anything
   * else is refused. Left out, the server uses the list of GitHub connections of the project.
   */
  readonly return_to?: string | undefined;
};

/** Payload of `getGithubAppOauthStartUrl`. */
export type GetGithubAppOauthStartUrlOutput = {
  /** Address to open in the browser. */
  url: string;
};

/** Input of `handleGithubAppOauthCallback`. */
export type HandleGithubAppOauthCallbackInput = {
  /** Signed state from the address that started the sign-in. */
  readonly state: string;
  /** Code that GitHub hands out. Without it the outcome is `failed`. */
  readonly code?: string | undefined;
};

/** Payload of `handleGithubAppOauthCallback`. */
export type HandleGithubAppOauthCallbackOutput = string;

/** Input of `verifyGithubAppInstallation`. */
export type VerifyGithubAppInstallationInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Connection to verify, RISKEN's own id. */
  readonly github_setting_id: Id;
};

/** Payload of `verifyGithubAppInstallation`. */
export type VerifyGithubAppInstallationOutput = {
  /** The connection as stored. */
  github_setting: GithubSetting;
};

/** Input of `listOsint`. */
export type ListOsintInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
};

/** Payload of `listOsint`. */
export type ListOsintOutput = {
  /** The watched resources. */
  osint: Osint[];
};

/** Input of `listOsintDataSources`. */
export type ListOsintDataSourcesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only scanners whose name contains this text, in the case given, for example `subdomain`. */
  readonly name?: string | undefined;
};

/** Payload of `listOsintDataSources`. */
export type ListOsintDataSourcesOutput = {
  /** One entry per scanner. */
  osint_data_source: OsintDataSource[];
};

/** Input of `listRelOsintDataSources`. */
export type ListRelOsintDataSourcesInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only attachments to this watched resource. */
  readonly osint_id?: Id | undefined;
  /** Only attachments of this scanner. */
  readonly osint_data_source_id?: Id | undefined;
};

/** Payload of `listRelOsintDataSources`. */
export type ListRelOsintDataSourcesOutput = {
  /** The attachments. */
  rel_osint_data_source: RelOsintDataSource[];
};

/** Input of `listOsintDetectWords`. */
export type ListOsintDetectWordsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only words of this attachment. */
  readonly rel_osint_data_source_id?: Id | undefined;
};

/** Payload of `listOsintDetectWords`. */
export type ListOsintDetectWordsOutput = {
  /** The words. */
  osint_detect_word: OsintDetectWord[];
};

/** Input of `getOsint`. */
export type GetOsintInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Watched resource to read. */
  readonly osint_id: Id;
};

/** Payload of `getOsint`. */
export type GetOsintOutput = {
  /** The watched resource; missing where the id is unknown. */
  osint?: Osint;
};

/** Input of `invokeOsintScan`. */
export type InvokeOsintScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Attachment to scan. */
  readonly rel_osint_data_source_id: Id;
  /**
   * Skips the alert analysis that normally follows; results are stored all the same. The server's default is
   * false.
   */
  readonly scan_only?: boolean | undefined;
};

/** Payload of `invokeOsintScan`. */
export type InvokeOsintScanOutput = {
  /** A fixed text. */
  message: string;
};

/** Input of `putOsint`. */
export type PutOsintInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The watched resource. */
  readonly osint: OsintForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putOsint`. */
export type PutOsintOutput = {
  /** The watched resource as stored. */
  osint: Osint;
};

/** Input of `deleteOsint`. */
export type DeleteOsintInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Watched resource to remove. */
  readonly osint_id: Id;
};

/** Payload of `deleteOsint`. */
export type DeleteOsintOutput = EmptyData;

/** Input of `putRelOsintDataSource`. */
export type PutRelOsintDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The attachment, whole. */
  readonly rel_osint_data_source: RelOsintDataSourceForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putRelOsintDataSource`. */
export type PutRelOsintDataSourceOutput = {
  /** The attachment as stored. */
  rel_osint_data_source: RelOsintDataSource;
};

/** Input of `deleteRelOsintDataSource`. */
export type DeleteRelOsintDataSourceInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Attachment to remove. */
  readonly rel_osint_data_source_id: Id;
};

/** Payload of `deleteRelOsintDataSource`. */
export type DeleteRelOsintDataSourceOutput = EmptyData;

/** Input of `putOsintDetectWord`. */
export type PutOsintDetectWordInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The word. */
  readonly osint_detect_word: OsintDetectWordForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putOsintDetectWord`. */
export type PutOsintDetectWordOutput = {
  /** The word as stored. */
  osint_detect_word: OsintDetectWord;
};

/** Input of `deleteOsintDetectWord`. */
export type DeleteOsintDetectWordInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Word to remove. */
  readonly osint_detect_word_id: Id;
};

/** Payload of `deleteOsintDetectWord`. */
export type DeleteOsintDetectWordOutput = EmptyData;

/** Input of `listWpscanSettings`. */
export type ListWpscanSettingsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
  readonly diagnosis_data_source_id?: Id | undefined;
};

/** Payload of `listWpscanSettings`. */
export type ListWpscanSettingsOutput = {
  /** The settings. */
  wpscan_setting: WpscanSetting[];
};

/** Input of `listPortscanSettings`. */
export type ListPortscanSettingsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
  readonly diagnosis_data_source_id?: Id | undefined;
};

/** Payload of `listPortscanSettings`. */
export type ListPortscanSettingsOutput = {
  /** The settings. */
  portscan_setting: PortscanSetting[];
};

/** Input of `listPortscanTargets`. */
export type ListPortscanTargetsInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only targets of this setting. The vendor's page calls it required; it is not. */
  readonly portscan_setting_id?: Id | undefined;
  /**
   * Accepted and ignored: the answer holds targets of every status. 0 UNKNOWN, 1 OK, 2 CONFIGURED, 3 IN_PROGRESS,
   * 4 ERROR.
   */
  readonly status?: ScanStatusInput | undefined;
};

/** Payload of `listPortscanTargets`. */
export type ListPortscanTargetsOutput = {
  /** The targets. */
  portscan_target: PortscanTarget[];
};

/** Input of `listApplicationScans`. */
export type ListApplicationScansInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Only entries of this scanner (catalogue id). The vendor's page calls it required; it is not. */
  readonly diagnosis_data_source_id?: Id | undefined;
};

/** Payload of `listApplicationScans`. */
export type ListApplicationScansOutput = {
  /** The application scans. */
  application_scan: ApplicationScan[];
};

/** Input of `getApplicationScanBasicSetting`. */
export type GetApplicationScanBasicSettingInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Application scan whose basic setting to read. */
  readonly application_scan_id: Id;
};

/** Payload of `getApplicationScanBasicSetting`. */
export type GetApplicationScanBasicSettingOutput = {
  /** The basic setting; an object without members where there is none. */
  application_scan_basic_setting?: ApplicationScanBasicSettingLookup;
};

/** Input of `getDiagnosisDataSource`. */
export type GetDiagnosisDataSourceInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Scanner to read (catalogue id). */
  readonly diagnosis_data_source_id: Id;
};

/** Payload of `getDiagnosisDataSource`. */
export type GetDiagnosisDataSourceOutput = {
  /** The scanner; an object without members where the id is unknown. */
  diagnosis_data_source?: DiagnosisDataSource;
};

/** Input of `invokeDiagnosisScan`. */
export type InvokeDiagnosisScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** What to scan, by scanner: a `wpscan_setting_id`, a `portscan_setting_id` or an `application_scan_id`. */
  readonly setting_id: Id;
  /** Catalogue id of the scanner. */
  readonly diagnosis_data_source_id: Id;
  /**
   * Skips the alert analysis that normally follows. Results are stored all the same, whatever the vendor's
   * page says. The server's default is false.
   */
  readonly scan_only?: boolean | undefined;
};

/** Payload of `invokeDiagnosisScan`. */
export type InvokeDiagnosisScanOutput = {
  /** A fixed text. */
  message: string;
};

/** Input of `putWpscanSetting`. */
export type PutWpscanSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The setting, whole. */
  readonly wpscan_setting: WpscanSettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putWpscanSetting`. */
export type PutWpscanSettingOutput = {
  /** The setting as stored. */
  wpscan_setting: WpscanSetting;
};

/** Input of `deleteWpscanSetting`. */
export type DeleteWpscanSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Setting to remove. */
  readonly wpscan_setting_id: Id;
};

/** Payload of `deleteWpscanSetting`. */
export type DeleteWpscanSettingOutput = EmptyData;

/** Input of `putApplicationScan`. */
export type PutApplicationScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The application scan, whole. */
  readonly application_scan: ApplicationScanForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putApplicationScan`. */
export type PutApplicationScanOutput = {
  /** The application scan as stored. */
  application_scan: ApplicationScan;
};

/** Input of `deleteApplicationScan`. */
export type DeleteApplicationScanInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Application scan to remove. */
  readonly application_scan_id: Id;
};

/** Payload of `deleteApplicationScan`. */
export type DeleteApplicationScanOutput = EmptyData;

/** Input of `putApplicationScanBasicSetting`. */
export type PutApplicationScanBasicSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The basic setting, whole. */
  readonly application_scan_basic_setting: ApplicationScanBasicSettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putApplicationScanBasicSetting`. */
export type PutApplicationScanBasicSettingOutput = {
  /** The basic setting as stored. */
  application_scan_basic_setting: ApplicationScanBasicSetting;
};

/** Input of `deleteApplicationScanBasicSetting`. */
export type DeleteApplicationScanBasicSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Basic setting to remove. */
  readonly application_scan_basic_setting_id: Id;
};

/** Payload of `deleteApplicationScanBasicSetting`. */
export type DeleteApplicationScanBasicSettingOutput = EmptyData;

/** Input of `putPortscanSetting`. */
export type PutPortscanSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The setting, whole. */
  readonly portscan_setting: PortscanSettingForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putPortscanSetting`. */
export type PutPortscanSettingOutput = {
  /** The setting as stored. */
  portscan_setting: PortscanSetting;
};

/** Input of `putPortscanTarget`. */
export type PutPortscanTargetInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** The target, whole. */
  readonly portscan_target: PortscanTargetForUpsert;
  /** Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost. */
  readonly unknownMembers?: Record<string, unknown> | undefined;
};

/** Payload of `putPortscanTarget`. */
export type PutPortscanTargetOutput = {
  /** The target as stored. */
  portscan_target: PortscanTarget;
};

/** Input of `deletePortscanSetting`. */
export type DeletePortscanSettingInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Setting to remove. */
  readonly portscan_setting_id: Id;
};

/** Payload of `deletePortscanSetting`. */
export type DeletePortscanSettingOutput = EmptyData;

/** Input of `deletePortscanTarget`. */
export type DeletePortscanTargetInput = {
  /**
   * Owning project.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Target to remove. */
  readonly portscan_target_id: Id;
};

/** Payload of `deletePortscanTarget`. */
export type DeletePortscanTargetOutput = EmptyData;

/** Input of `getAttackFlowAnalysis`. */
export type GetAttackFlowAnalysisInput = {
  /**
   * Project that the call is about; the access token must be allowed to see it.
   *
   * Left out, the client's option `project_id` stands in.
   */
  readonly project_id?: Id | undefined;
  /** Resource where the walk starts: an ARN, or a full resource name of Google Cloud; 1 to 255 characters. */
  readonly resource_name: string;
  /** Cloud of the resource. */
  readonly cloud_type: 'aws' | 'gcp';
  /** AWS account number or Google Cloud project id of the resource, 1 to 32 characters. */
  readonly cloud_id: string;
};

/** Payload of `getAttackFlowAnalysis`. */
export type GetAttackFlowAnalysisOutput = {
  /** The resources that the walk met, the first one included. */
  nodes: AttackFlowResource[];
  /** The steps between them. */
  edges: AttackFlowEdge[];
};

/** Who is calling, and whether the gateway is alive. */
export interface SigninOperations {
  /**
   * Find out who the caller is.
   *
   * Tells what the credential stands for, and is the one call made for testing a credential: a token that is
   * missing, wrong, expired or deleted gets 401. A project access token learns its `project_id` here, an
   * organization access token its `organization_id`. The answer is the bare object, without the envelope `data`.
   * It also sets the cookie `XSRF-TOKEN`, which only the browser console needs. For a person behind the login of
   * the load balancer it creates or refreshes the user record; the very first user becomes administrator. 401 is
   * also the answer while the token service is down, so one more try after a pause is reasonable.
   *
   * Source: vendor's code — ca-risken/gateway signin.go, signinHandler
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, response.
   *
   * @remarks
   * `GET /signin`. Effect: write, it changes configuration or data of the service. Creates or refreshes the user record of a person behind the login; for an access token it stores nothing. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { access_token_id, project_id } = await client.signin.signin();
   * ```
   */
  readonly signin: OperationCall<NoInput, SigninOutput>;

  /**
   * End the browser session.
   *
   * Deletes the login cookies of the load balancer (`AWSELBAuthSessionCookie-0` and `-1`) and the cookie
   * `XSRF-TOKEN`, which ends a person's session in the console. An access token has no session: the call changes
   * nothing for it, and the token stays valid. To revoke a token, delete it. The answer has no body.
   *
   * Source: vendor's code — ca-risken/gateway signin.go, signoutHandler
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `GET /signout`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Ends the session of a person in the console. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.signin.signout();
   * ```
   */
  readonly signout: OperationCall<NoInput, SignoutOutput>;

  /**
   * Check that the gateway is up.
   *
   * Answers 200 with an empty body as soon as the gateway takes requests. It looks at no credential and at no
   * backend, so it says nothing about either. It is the only route outside `/api/v1`. On a console host the load
   * balancer may answer in the gateway's place, with a redirect to the login.
   *
   * Source: vendor's code — ca-risken/gateway router.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path.
   *
   * @remarks
   * `GET /healthz` on the host `gateway-root`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. No credential is sent.
   *
   * @example
   * ```ts
   * await client.signin.health();
   * ```
   */
  readonly health: OperationCall<NoInput, HealthOutput>;
}

/** AWS accounts, the scanners attached to them, and their scans. */
export interface AwsOperations {
  /**
   * List the AWS accounts of a project.
   *
   * Every AWS account registered in the project, in one answer. Both filters are optional and combine.
   *
   * Source: vendor article — ca-risken/doc docs/reference/api_aws.md, ListAWS; ca-risken/datasource-api proto/aws
   *
   * Evidence: vendor article of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /aws/list-aws`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { aws } = await client.aws.listAws({ project_id: 3100 });
   * ```
   */
  readonly listAws: OperationCall<ListAwsInput | void, ListAwsOutput>;

  /**
   * Register or rename an AWS account.
   *
   * An upsert by project and account number: a second call with the same number renames the account.
   * The request has no `aws_id`; the answer brings it.
   *
   * Source: vendor article — ca-risken/doc docs/reference/api_aws.md, PutAWS; ca-risken/datasource-api proto/aws
   *
   * Evidence: vendor article of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /aws/put-aws`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutAwsInput` makes its input of what `listAws` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { aws } = await client.aws.putAws({
   *   project_id: 3100,
   *   aws: { name: 'Billing', project_id: 3100, aws_account_id: '444455556666' },
   * });
   * ```
   */
  readonly putAws: OperationCall<PutAwsInput, PutAwsOutput>;

  /**
   * Remove an AWS account.
   *
   * Removes the registration and detaches all its scanners. The answer is the same where nothing was there,
   * so repeating it does no harm.
   *
   * Source: vendor article — ca-risken/doc docs/reference/api_aws.md, DeleteAWS; ca-risken/datasource-api proto/aws
   *
   * Evidence: vendor article of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /aws/delete-aws`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.aws.deleteAws({ project_id: 3100, aws_id: 1207 });
   * ```
   */
  readonly deleteAws: OperationCall<DeleteAwsInput, DeleteAwsOutput>;

  /**
   * List the AWS scanners and their attachments to one account.
   *
   * The whole scanner catalogue, each entry with its attachment to the given account where there is one.
   * `aws_id` is no filter: scanners that are not attached are in the answer as well. This is also the
   * operation to poll after `invokeAwsScan`, every 15 to 30 seconds.
   *
   * Source: vendor article — ca-risken/doc docs/reference/api_aws.md, ListDataSource; required aws_id: ca-risken/datasource-api proto/aws validator
   *
   * Evidence: vendor article of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /aws/list-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { data_source } = await client.aws.listAwsDataSources({ project_id: 3100, aws_id: 1207 });
   * ```
   */
  readonly listAwsDataSources: OperationCall<ListAwsDataSourcesInput, ListAwsDataSourcesOutput>;

  /**
   * Attach a scanner to an AWS account.
   *
   * Attaches a scanner, or rewrites the attachment: a full replace by account and scanner. Members left out
   * are reset (`status` to 0, `specific_version` to empty, `scan_at` to the epoch), so read the attachment
   * with `listAwsDataSources` first to change one member. The role is not assumed now; a wrong role shows
   * as status 4 after the next scan.
   *
   * Source: vendor article — ca-risken/doc docs/reference/api_aws.md, AttachDataSource; length of external_id: ca-risken/datasource-api proto/aws validator
   *
   * Evidence: vendor article of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /aws/attach-datasource`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toAttachAwsDataSourceInput` makes its input of what `listAwsDataSources` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { data_source } = await client.aws.attachAwsDataSource({
   *   project_id: 3100,
   *   attach_data_source: {
   *     aws_id: 1207,
   *     aws_data_source_id: 1002,
   *     project_id: 3100,
   *     assume_role_arn: 'arn:aws:iam::444455556666:role/risken-reader',
   *     external_id: 'b7f0c2d19e',
   *     status: 2,
   *     status_detail: 'set up by script',
   *   },
   * });
   * ```
   */
  readonly attachAwsDataSource: OperationCall<AttachAwsDataSourceInput, AttachAwsDataSourceOutput>;

  /**
   * Detach a scanner from an AWS account.
   *
   * Detaches the scanner. Findings that it already stored stay. Repeating it does no harm.
   *
   * Source: vendor article — ca-risken/doc docs/reference/api_aws.md, DetachDataSource; ca-risken/datasource-api proto/aws
   *
   * Evidence: vendor article of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /aws/detach-datasource`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.aws.detachAwsDataSource({ project_id: 3100, aws_id: 1207, aws_data_source_id: 1002 });
   * ```
   */
  readonly detachAwsDataSource: OperationCall<DetachAwsDataSourceInput, DetachAwsDataSourceOutput>;

  /**
   * Start a scan of an AWS account.
   *
   * Queues one scan and returns at once; each call queues another. The status becomes 3 (IN_PROGRESS); poll
   * `listAwsDataSources` until it is 1 (OK) or 4 (ERROR, reason in `status_detail`). There is no scan id and no
   * way to cancel. A scanner that is not attached answers 500 with code `Unknown`.
   *
   * Source: vendor article — ca-risken/doc docs/reference/api_aws.md, InvokeScan; full_scan and the meaning of scan_only: ca-risken/datasource-api proto/aws
   *
   * Evidence: vendor article of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /aws/invoke-scan`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.aws.invokeAwsScan({
   *   project_id: 3100,
   *   aws_id: 1207,
   *   aws_data_source_id: 1002,
   *   scan_only: false,
   * });
   * ```
   */
  readonly invokeAwsScan: OperationCall<InvokeAwsScanInput, InvokeAwsScanOutput>;
}

/** Findings, the resources they belong to, and what people say about them. */
export interface FindingOperations {
  /**
   * Search the findings of a project.
   *
   * Ids only: read each finding with `getFinding`. Filters combine; within one list any value matches. The
   * order is by `finding_id` unless `sort` says otherwise. There is no filter by time. Sorted by
   * anything but `finding_id`, rows with equal values are ordered anew for each page, so that some come twice and
   * others not at all: with 730 findings, 13 to 122 were missing. Rows that arrive while you page shift the offsets.
   * A finding that carries several of the tags asked for may be listed, and counted, once for each.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, ListFinding; alert_id and limits: ca-risken/core proto/finding, ListFindingRequest
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-finding`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (ca-risken/core proto/finding, validator). With `sort` other than `finding_id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.finding.listFindings.items({ project_id: 3100 })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listFindings: PagedOperationCall<ListFindingsInput | void, ListFindingsOutput, Id>;

  /**
   * Read a finding.
   *
   * An unknown id is no error: the answer is 200 without `finding`. The same goes for a finding of another
   * project.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, GetFinding; unknown id: ca-risken/core pkg/server/finding
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/get-finding`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { finding } = await client.finding.getFinding({ project_id: 3100, finding_id: 50217 });
   * ```
   */
  readonly getFinding: OperationCall<GetFindingInput, GetFindingOutput>;

  /**
   * List the tags of a finding.
   *
   * Whole objects, not names. The order is by `tag` unless `sort` says otherwise. An unknown finding gives an
   * empty list.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, ListFindingTag; sort keys and required finding_id: ca-risken/core proto/finding validator
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-finding-tag`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (ca-risken/core proto/finding, validator). With `sort` other than `finding_tag_id` or `tag`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.finding.listFindingTags.items({
   *   project_id: 3100,
   *   finding_id: 50217,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listFindingTags: PagedOperationCall<ListFindingTagsInput, ListFindingTagsOutput, FindingTag>;

  /**
   * List the tag names on findings of a project.
   *
   * Each name once, as text. The order is by `tag` unless `sort` says otherwise. The backend's development line
   * adds an optional filter `organization_id`; a server that does not know it ignores it.
   *
   * Source: vendor's code — ca-risken/core proto/finding, ListFindingTagName; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-finding-tag-name`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (ca-risken/core proto/finding, validator). With `sort` other than `finding_tag_id` or `tag`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.finding.listFindingTagNames.items({ project_id: 3100 })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listFindingTagNames: PagedOperationCall<ListFindingTagNamesInput | void, ListFindingTagNamesOutput, string>;

  /**
   * Search the resources of a project.
   *
   * Ids only: read each resource with `getResource`. Filters combine; within one list any value matches.
   * `namespace` and `resource_type` are looked for among the resource's tags. The order is by `resource_id`
   * unless `sort` says otherwise. A resource that carries several of the tags asked for may be listed, and
   * counted, once for each. The backend's development line adds an optional filter `organization_id`; a server
   * that does not know it ignores it.
   *
   * Source: vendor's code — ca-risken/core proto/finding, ListResource; ca-risken/core pkg/db; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-resource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (ca-risken/core proto/finding, validator). With `sort` other than `resource_id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.finding.listResources.items({ project_id: 3100 })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listResources: PagedOperationCall<ListResourcesInput | void, ListResourcesOutput, Id>;

  /**
   * List the tags of a resource.
   *
   * Whole objects, not names. The order is by `tag` unless `sort` says otherwise. An unknown resource gives an
   * empty list.
   *
   * Source: vendor's code — ca-risken/core proto/finding, ListResourceTag; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-resource-tag`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (ca-risken/core proto/finding, validator). With `sort` other than `resource_tag_id` or `tag`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.finding.listResourceTags.items({
   *   project_id: 3100,
   *   resource_id: 20044,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listResourceTags: PagedOperationCall<ListResourceTagsInput, ListResourceTagsOutput, ResourceTag>;

  /**
   * List the tag names on resources of a project.
   *
   * Each name once, as text. The order is by `tag` unless `sort` says otherwise.
   *
   * Source: vendor's code — ca-risken/core proto/finding, ListResourceTagName; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-resource-tag-name`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (ca-risken/core proto/finding, validator). With `sort` other than `resource_tag_id` or `tag`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.finding.listResourceTagNames.items({ project_id: 3100 })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listResourceTagNames: PagedOperationCall<ListResourceTagNamesInput | void, ListResourceTagNamesOutput, string>;

  /**
   * Read a resource.
   *
   * An unknown id is no error: the answer is 200 without `resource`. The same goes for a resource of another
   * project.
   *
   * Source: vendor's code — ca-risken/core proto/finding, GetResource; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/get-resource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { resource } = await client.finding.getResource({ project_id: 3100, resource_id: 20044 });
   * ```
   */
  readonly getResource: OperationCall<GetResourceInput, GetResourceOutput>;

  /**
   * Read the archive record of a finding.
   *
   * A finding that is not archived, or does not exist, is no error: the answer is 200 without `pend_finding`.
   * A record whose `expired_at` has passed can still be there although the finding is active again.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, GetPendFinding; not archived: ca-risken/core pkg/server/finding
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/get-pend-finding`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { pend_finding } = await client.finding.getPendFinding({
   *   project_id: 3100,
   *   finding_id: 50217,
   * });
   * ```
   */
  readonly getPendFinding: OperationCall<GetPendFindingInput, GetPendFindingOutput>;

  /**
   * List the scoring settings of a project.
   *
   * All coefficients that the project has for resource-name prefixes, in one answer.
   *
   * Source: vendor's code — ca-risken/core proto/finding, ListFindingSetting; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-finding-setting`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { finding_setting } = await client.finding.listFindingSettings({ project_id: 3100 });
   * ```
   */
  readonly listFindingSettings: OperationCall<ListFindingSettingsInput | void, ListFindingSettingsOutput>;

  /**
   * Read the recommendation for a finding.
   *
   * The risk and remediation text tied to the finding. Where none is stored, or the finding is unknown, the
   * answer is 200 without `recommend`.
   *
   * Source: vendor's code — ca-risken/core proto/finding, GetRecommend; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/get-recommend`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { recommend } = await client.finding.getRecommend({ project_id: 3100, finding_id: 50217 });
   * ```
   */
  readonly getRecommend: OperationCall<GetRecommendInput, GetRecommendOutput>;

  /**
   * Summarize a finding with the configured model.
   *
   * A plain-text summary by the language model of the installation. It is slow and may cost model tokens each
   * time, although servers can answer from a cache, so it is not repeated by itself. The gateway cuts the
   * connection after 30 seconds; `streamFindingAiSummary` has no such limit. Where no model is configured, or
   * the finding is unknown, the answer is a 500 with code `Unknown`.
   *
   * Source: vendor's code — ca-risken/core proto/finding, GetAISummary; ca-risken/core pkg/server/finding; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/get-ai-summary`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Calls the language model, which costs tokens. It is retried only when the server provably did not act. Stable. One attempt may take 35 s.
   *
   * @example
   * ```ts
   * const { answer } = await client.finding.getFindingAiSummary({
   *   project_id: 3100,
   *   finding_id: 50217,
   * });
   * ```
   */
  readonly getFindingAiSummary: OperationCall<GetFindingAiSummaryInput, GetFindingAiSummaryOutput>;

  /**
   * Summarize a finding as a stream of text.
   *
   * The summary of `getFindingAiSummary`, sent while the model writes it and without the 30-second limit. The
   * header says `text/event-stream`, but the body is bare text: no `data:` lines, no blank lines between
   * events, no end mark, no envelope. Do not give it to an event-stream parser; the text is all that arrives.
   * A failure before the first piece has its own status and a JSON error, under two `Content-Type` values. Where the
   * connection to the model fails later, the JSON error is appended to the text of a 200; where the model itself reports
   * a failure, the text just ends early, and nothing tells it from a whole one. It may cost model tokens, so it is not
   * repeated.
   *
   * Source: vendor's code — ca-risken/gateway service_finding.go, getAISummaryStreamHandler; ca-risken/core proto/finding, GetAISummaryStream
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input.
   *
   * @remarks
   * `GET /finding/get-ai-summary-stream`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Calls the language model, which costs tokens. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * for await (const text of await client.finding.streamFindingAiSummary({
   *   project_id: 3100,
   *   finding_id: 50217,
   * })) {
   *   console.log(text);
   * }
   * ```
   */
  readonly streamFindingAiSummary: OperationCall<StreamFindingAiSummaryInput, StreamFindingAiSummaryOutput>;

  /**
   * Register or rewrite a finding.
   *
   * An upsert by project, `data_source` and `data_source_id`; every other member of a known finding is
   * rewritten, and members left out are reset. The resource is created from `resource_name` where it is new.
   * `score` is `original_score` / `original_max_score` rounded to two decimals, times the coefficient of a
   * matching scoring setting, kept within 0 and 1, then adjusted by automatic triage: it may differ from your
   * own sum. The gateway lets a project token leave `project_id` out, but the backend stores the nested one, so
   * it has to be there. What the database refuses, such as an empty `data`, is a 500 only after 24 to 28 s, because the
   * server tries the statement again first. One finding per call; there is no batch.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, PutFinding; limits: ca-risken/core proto/finding validator; score and data: ca-risken/core pkg/server/finding, ca-risken/common middleware/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/put-finding`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutFindingInput` makes its input of what `getFinding` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { finding } = await client.finding.putFinding({
   *   project_id: 3100,
   *   finding: {
   *     description: 'S3 bucket can be read by anyone',
   *     data_source: 'aws:cloudsploit',
   *     data_source_id: 'bucketAllUsersPolicy/billing-exports',
   *     resource_name: 'arn:aws:s3:::billing-exports',
   *     project_id: 3100,
   *     original_score: 8,
   *     original_max_score: 10,
   *     data: '{"region":"ap-northeast-1","public":true}',
   *   },
   * });
   * ```
   */
  readonly putFinding: OperationCall<PutFindingInput, PutFindingOutput>;

  /**
   * Delete a finding.
   *
   * Deletes the finding and its tags; the resource stays. The answer is the same where nothing was there, so
   * repeating it does no harm. A scanner that reports the finding again makes a new one with a new id.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, DeleteFinding; ca-risken/core proto/finding
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/delete-finding`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.finding.deleteFinding({ project_id: 3100, finding_id: 50217 });
   * ```
   */
  readonly deleteFinding: OperationCall<DeleteFindingInput, DeleteFindingOutput>;

  /**
   * Tag a finding.
   *
   * Adds one tag; a tag that is there already keeps its id. The finding's resource gets the same tag. An
   * unknown finding is a 500 with code `Unknown`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, TagFinding; resource tag: ca-risken/core pkg/server/finding
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/tag-finding`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { tag } = await client.finding.tagFinding({
   *   project_id: 3100,
   *   tag: { finding_id: 50217, project_id: 3100, tag: 's3' },
   * });
   * ```
   */
  readonly tagFinding: OperationCall<TagFindingInput, TagFindingOutput>;

  /**
   * Remove a tag from a finding.
   *
   * Takes the id of the tag, not its name; `listFindingTags` has it. The same tag on the resource stays.
   * Repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, UntagFinding; type of finding_tag_id: ca-risken/core proto/finding
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/untag-finding`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.finding.untagFinding({ project_id: 3100, finding_tag_id: 90312 });
   * ```
   */
  readonly untagFinding: OperationCall<UntagFindingInput, UntagFindingOutput>;

  /**
   * Register a resource.
   *
   * An upsert by project and name; on a known resource it only renews `updated_at`. `putFinding` does this by
   * itself.
   *
   * Source: vendor's code — ca-risken/core proto/finding, PutResource; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/put-resource`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { resource } = await client.finding.putResource({
   *   project_id: 3100,
   *   resource: { resource_name: 'arn:aws:s3:::billing-exports', project_id: 3100 },
   * });
   * ```
   */
  readonly putResource: OperationCall<PutResourceInput, PutResourceOutput>;

  /**
   * Delete a resource.
   *
   * Deletes the resource and its tags; its findings stay. The answer is the same where nothing was there, so
   * repeating it does no harm.
   *
   * Source: vendor's code — ca-risken/core proto/finding, DeleteResource; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/delete-resource`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.finding.deleteResource({ project_id: 3100, resource_id: 20044 });
   * ```
   */
  readonly deleteResource: OperationCall<DeleteResourceInput, DeleteResourceOutput>;

  /**
   * Archive a finding.
   *
   * Archives ("pends") the finding so that it no longer raises alerts, or rewrites the archive record: a full
   * replace by finding, so `note`, `reason` and `expired_at` left out are reset. The server enters the calling
   * user as `pend_user_id`, whatever was sent; an access token leaves it empty. An unknown finding is a 500
   * with the message `record not found`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, PutPendFindng (sic); expired_at, reason, pend_user_id: ca-risken/core proto/finding, ca-risken/gateway service_finding.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/put-pend-finding`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutPendFindingInput` makes its input of what `getPendFinding` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { pend_finding } = await client.finding.putPendFinding({
   *   project_id: 3100,
   *   pend_finding: {
   *     finding_id: 50217,
   *     project_id: 3100,
   *     note: 'exports are meant to be public',
   *     expired_at: 1767225600,
   *     reason: 1,
   *   },
   * });
   * ```
   */
  readonly putPendFinding: OperationCall<PutPendFindingInput, PutPendFindingOutput>;

  /**
   * Take a finding out of the archive.
   *
   * Deletes the archive record, so the finding is active again. The answer is the same where none was there,
   * so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_finding.md, DeletePendFindng (sic); ca-risken/core proto/finding
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/delete-pend-finding`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.finding.deletePendFinding({ project_id: 3100, finding_id: 50217 });
   * ```
   */
  readonly deletePendFinding: OperationCall<DeletePendFindingInput, DeletePendFindingOutput>;

  /**
   * Set the score coefficient for a resource-name prefix.
   *
   * An upsert by project and prefix. Scores that are stored already stay; the coefficient counts when a finding
   * is put the next time. Send `status` 1 (active): left out, it becomes 0 and the setting changes nothing.
   *
   * `setting` must be the text of an object whose `score_coefficient` is a number. The server stores any JSON text, and
   * while one of another form is active, every `putFinding` of a resource that it matches is a 500 with code `Unknown`,
   * "failed to unmarshal finding setting JSON".
   *
   * Source: vendor's code — ca-risken/core proto/finding, PutFindingSetting; ca-risken/core pkg/server/finding; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/put-finding-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutFindingSettingInput` makes its input of what `listFindingSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { finding_setting } = await client.finding.putFindingSetting({
   *   project_id: 3100,
   *   finding_setting: {
   *     project_id: 3100,
   *     resource_name: 'arn:aws:s3:::sandbox-',
   *     setting: '{"score_coefficient":0.4}',
   *     status: 1,
   *   },
   * });
   * ```
   */
  readonly putFindingSetting: OperationCall<PutFindingSettingInput, PutFindingSettingOutput>;

  /**
   * Delete a scoring setting.
   *
   * Scores that are stored already stay. The answer is the same where nothing was there, so repeating it does
   * no harm.
   *
   * Source: vendor's code — ca-risken/core proto/finding, DeleteFindingSetting; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/delete-finding-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.finding.deleteFindingSetting({ project_id: 3100, finding_setting_id: 1032 });
   * ```
   */
  readonly deleteFindingSetting: OperationCall<DeleteFindingSettingInput, DeleteFindingSettingOutput>;

  /**
   * Store the recommendation for a kind of finding.
   *
   * An upsert by `data_source` and `type`, tied to the finding. The text is shared: every finding with the same
   * `data_source` and `type`, in other projects too, shows the new one. The finding must exist; an unknown one
   * is a 500 with code `Unknown`. A text that is too long for the database is a 500 only after 24 to 28 s, because the
   * server tries the statement again first.
   *
   * Source: vendor's code — ca-risken/core proto/finding, PutRecommend; ca-risken/core pkg/server/finding, pkg/db; ca-risken/gateway service_finding_generated.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /finding/put-recommend`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutRecommendInput` makes its input of what `getRecommend` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { recommend } = await client.finding.putRecommend({
   *   project_id: 3100,
   *   finding_id: 50217,
   *   data_source: 'aws:cloudsploit',
   *   type: 'bucketAllUsersPolicy',
   *   risk: 'Anyone on the internet can read the objects of the bucket.',
   *   recommendation: 'Turn on Block Public Access and remove the public statements of the bucket policy.',
   * });
   * ```
   */
  readonly putRecommend: OperationCall<PutRecommendInput, PutRecommendOutput>;

  /**
   * Search the findings of an organization.
   *
   * Findings of all projects of the organization, as whole objects with archive state and tags. It needs rights
   * in the organization, so a project token gets 403. Filters combine; within one list any value matches. The
   * order is by `finding_id` unless `sort` says otherwise. A finding that carries several of the tags asked for
   * may be listed, and counted, once for each.
   *
   * Source: vendor's code — ca-risken/core proto/finding, ListFindingForOrg; ca-risken/core pkg/server/finding; ca-risken/gateway router.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /finding/list-finding-for-organization`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 200 items a page: the vendor's limit (ca-risken/core proto/finding, validator). With `sort` other than `finding_id`, items with equal values may be ordered anew for each page: an item that comes twice or is missing ends the iteration with an `IncompleteListError`.
   *
   * @example
   * ```ts
   * for await (const item of client.finding.listOrganizationFindings.items({ organization_id: 55 })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listOrganizationFindings: PagedOperationCall<ListOrganizationFindingsInput | void, ListOrganizationFindingsOutput, FindingDetail>;
}

/** Alerts, the conditions and rules that open them, and the notifications they send. */
export interface AlertOperations {
  /**
   * List the alerts of a project.
   *
   * Every alert that passes the filters, in one answer; there is no paging. `from_at` and `to_at` look at
   * `updated_at`, not at the creation. The vendor's page also lists a route for one alert (`get-alert`); servers
   * do not have it, so this list is the only way to read an alert.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListAlert; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-alert`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { alert } = await client.alert.listAlerts({ project_id: 3100 });
   * ```
   */
  readonly listAlerts: OperationCall<ListAlertsInput | void, ListAlertsOutput>;

  /**
   * List the history of an alert.
   *
   * The newest nine entries, newest first, and the entry of the creation after them where it is older: ten at
   * most, and no way to see the ones between. Without `alert_id` the entries come from all alerts of the project.
   * The filters for type, severity and time on the vendor's page are ignored by servers.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListAlertHistory; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-history`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { alert_history } = await client.alert.listAlertHistory({ project_id: 3100 });
   * ```
   */
  readonly listAlertHistory: OperationCall<ListAlertHistoryInput | void, ListAlertHistoryOutput>;

  /**
   * List which findings belong to which alerts.
   *
   * The links between alerts and findings, ids only, in one answer. All filters are optional and combine. The path
   * mixes hyphens and underscores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListRelAlertFinding; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-rel_alert_finding`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { rel_alert_finding } = await client.alert.listRelAlertFindings({ project_id: 3100 });
   * ```
   */
  readonly listRelAlertFindings: OperationCall<ListRelAlertFindingsInput | void, ListRelAlertFindingsOutput>;

  /**
   * List the alert conditions of a project.
   *
   * Every condition that passes the filters, in one answer. The rules and destinations of a condition are not in
   * it: see `listAlertConditionRules` and `listAlertConditionNotifications`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListCondition; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-condition`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { alert_condition } = await client.alert.listAlertConditions({ project_id: 3100 });
   * ```
   */
  readonly listAlertConditions: OperationCall<ListAlertConditionsInput | void, ListAlertConditionsOutput>;

  /**
   * List the alert rules of a project.
   *
   * Every rule that passes the filters, in one answer. `from_score` and `to_score` look at the threshold of the
   * rule, not at findings.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListRule; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-rule`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { alert_rule } = await client.alert.listAlertRules({ project_id: 3100 });
   * ```
   */
  readonly listAlertRules: OperationCall<ListAlertRulesInput | void, ListAlertRulesOutput>;

  /**
   * List the links between conditions and rules.
   *
   * Which rules belong to which conditions, ids only, in one answer. All filters are optional and combine. The
   * path mixes hyphens and underscores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListConditionRule; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-condition_rule`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { alert_cond_rule } = await client.alert.listAlertConditionRules({ project_id: 3100 });
   * ```
   */
  readonly listAlertConditionRules: OperationCall<ListAlertConditionRulesInput | void, ListAlertConditionRulesOutput>;

  /**
   * List the notification destinations of a project.
   *
   * Every destination that passes the filters, in one answer. The second half of the webhook inside
   * `notify_setting` is replaced by `*`, so the stored address cannot be read back.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListNotification; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-notification`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { notification } = await client.alert.listNotifications({ project_id: 3100 });
   * ```
   */
  readonly listNotifications: OperationCall<ListNotificationsInput | void, ListNotificationsOutput>;

  /**
   * List the links between conditions and destinations.
   *
   * Which destinations are notified for which conditions, ids only, in one answer, each with the pause between two
   * messages and the time of the last one. The path mixes hyphens and underscores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, ListConditionNotification; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /alert/list-condition_notification`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { alert_cond_notification } = await client.alert.listAlertConditionNotifications({
   *   project_id: 3100,
   * });
   * ```
   */
  readonly listAlertConditionNotifications: OperationCall<ListAlertConditionNotificationsInput | void, ListAlertConditionNotificationsOutput>;

  /**
   * Ask the members of a project for access.
   *
   * Posts a message that the user asks for access, through the first Slack destination of the project. It grants
   * nothing, and each call sends another message. A project without a destination answers 500 with code `Unknown`. An
   * unknown `user_id` answers 503, because the service ends, and is away for everybody until it is up again.
   * The server checks nobody's rights here: the call answers anybody, so it cannot be used to test a credential.
   * The members `email` and `role` of the vendor's page are wrong; servers ignore them.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, RequestProjectRoleNotification; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/request-project-role-notification`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.alert.requestProjectRole({ project_id: 3100, user_id: 1019 });
   * ```
   */
  readonly requestProjectRole: OperationCall<RequestProjectRoleInput, RequestProjectRoleOutput>;

  /**
   * Mark alerts as seen.
   *
   * Notes that a person has looked at the alert, with the server's own time. Without `alert_id` it marks all
   * alerts of the project. Only human members of the project may call it; an access token gets 403 (server release
   * v0.16.0 still let every caller of the project in). The vendor's page calls `alert_id` required and lists
   * `first_viewed_at`: servers want neither and ignore the time. No answer of the API shows the mark.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, PutAlertFirstViewedAt; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/put-alert-first-viewed-at`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.alert.putAlertFirstViewedAt({ project_id: 3100, alert_id: 2203 });
   * ```
   */
  readonly putAlertFirstViewedAt: OperationCall<PutAlertFirstViewedAtInput | void, PutAlertFirstViewedAtOutput>;

  /**
   * Create or change an alert by hand.
   *
   * Without `alert_id` (or with 0) it creates an alert, so a repeated call makes a second one; with an id it
   * changes that alert. An unknown id answers 500 with code `Unknown`. Only the statuses 1 (ACTIVE) and 2
   * (PENDING) are taken: an alert cannot be closed for good by hand, that is left to the analysis.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, PutAlert; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/put-alert`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutAlertInput` makes its input of what `listAlerts` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { alert } = await client.alert.putAlert({
   *   project_id: 3100,
   *   alert: {
   *     alert_id: 2203,
   *     alert_condition_id: 1041,
   *     description: 'Public bucket in production',
   *     severity: 'high',
   *     project_id: 3100,
   *     status: 2,
   *   },
   * });
   * ```
   */
  readonly putAlert: OperationCall<PutAlertInput, PutAlertOutput>;

  /**
   * Create or change an alert condition.
   *
   * Without `alert_condition_id` (or with 0) it creates a condition, so a repeated call makes a second one; with
   * an id it replaces that condition whole. `enabled` left out means disabled. An id that does not exist is not
   * refused: the condition is created under it. Rules and destinations are linked separately, with
   * `putAlertConditionRule` and `putAlertConditionNotification`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, PutCondition; ca-risken/core proto/alert, pkg/db/alert.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/put-condition`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `alert_condition.alert_condition_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutAlertConditionInput` makes its input of what `listAlertConditions` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { alert_condition } = await client.alert.putAlertCondition({
   *   project_id: 3100,
   *   alert_condition: {
   *     description: 'Public bucket in production',
   *     severity: 'high',
   *     project_id: 3100,
   *     and_or: 'and',
   *     enabled: true,
   *   },
   * });
   * ```
   */
  readonly putAlertCondition: OperationCall<PutAlertConditionInput, PutAlertConditionOutput>;

  /**
   * Create or change an alert rule.
   *
   * Without `alert_rule_id` (or with 0) it creates a rule, so a repeated call makes a second one; with an id it
   * replaces that rule whole: numbers left out become 0, texts left out become empty. An id that does not exist is
   * not refused: the rule is created under it. A rule does nothing until `putAlertConditionRule` links it.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, PutRule; ca-risken/core proto/alert, pkg/db/alert.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/put-rule`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `alert_rule.alert_rule_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutAlertRuleInput` makes its input of what `listAlertRules` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { alert_rule } = await client.alert.putAlertRule({
   *   project_id: 3100,
   *   alert_rule: {
   *     name: 'Public S3 buckets',
   *     project_id: 3100,
   *     score: 0.8,
   *     resource_name: 'arn:aws:s3:::prod-',
   *     tag: 'aws',
   *     finding_cnt: 1,
   *   },
   * });
   * ```
   */
  readonly putAlertRule: OperationCall<PutAlertRuleInput, PutAlertRuleOutput>;

  /**
   * Link a rule to a condition.
   *
   * An upsert by condition and rule: repeating it changes nothing. The path mixes hyphens and underscores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, PutConditionRule; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/put-condition_rule`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { alert_cond_rule } = await client.alert.putAlertConditionRule({
   *   project_id: 3100,
   *   alert_cond_rule: { alert_condition_id: 1041, alert_rule_id: 1088, project_id: 3100 },
   * });
   * ```
   */
  readonly putAlertConditionRule: OperationCall<PutAlertConditionRuleInput, PutAlertConditionRuleOutput>;

  /**
   * Create or change a notification destination.
   *
   * Without `notification_id` (or with 0) it creates a destination, so a repeated call makes a second one; then
   * `notify_setting` needs a `webhook_url` (a URL) or a `channel_id`. With an id it changes that destination:
   * where both are empty the stored webhook or channel stays, and giving one of the two drops the other. Answers
   * show the webhook half masked; never send that text back, for the server cannot tell it from a new address. An
   * unknown id answers 200 without `notification`, and nothing is stored.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, PutNotification; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/put-notification`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `notification.notification_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutNotificationInput` makes its input of what `listNotifications` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { notification } = await client.alert.putNotification({
   *   project_id: 3100,
   *   notification: {
   *     name: 'Security channel',
   *     project_id: 3100,
   *     type: 'slack',
   *     notify_setting: '{"webhook_url":"https://hooks.slack.example/T0/B0/Zq81xw","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
   *   },
   * });
   * ```
   */
  readonly putNotification: OperationCall<PutNotificationInput, PutNotificationOutput>;

  /**
   * Link a destination to a condition.
   *
   * An upsert by condition and destination. On a link that exists `cache_second` left out or 0 leaves the stored
   * pause as it is, while `notified_at` left out or 0 goes back to the epoch, so that the next message is not held
   * back. The path mixes hyphens and underscores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, PutConditionNotification; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/put-condition_notification`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutAlertConditionNotificationInput` makes its input of what `listAlertConditionNotifications` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { alert_cond_notification } = await client.alert.putAlertConditionNotification({
   *   project_id: 3100,
   *   alert_cond_notification: {
   *     alert_condition_id: 1041,
   *     notification_id: 1015,
   *     project_id: 3100,
   *     cache_second: 3600,
   *     notified_at: 1741694400,
   *   },
   * });
   * ```
   */
  readonly putAlertConditionNotification: OperationCall<PutAlertConditionNotificationInput, PutAlertConditionNotificationOutput>;

  /**
   * Delete an alert condition.
   *
   * Removes the condition and its links to rules and destinations; the rules and destinations themselves stay. The
   * answer is the same where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, DeleteCondition; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/delete-condition`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.alert.deleteAlertCondition({ project_id: 3100, alert_condition_id: 1041 });
   * ```
   */
  readonly deleteAlertCondition: OperationCall<DeleteAlertConditionInput, DeleteAlertConditionOutput>;

  /**
   * Delete an alert rule.
   *
   * Removes the rule and its links to conditions; the conditions stay. The answer is the same where nothing was
   * there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, DeleteRule; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/delete-rule`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.alert.deleteAlertRule({ project_id: 3100, alert_rule_id: 1088 });
   * ```
   */
  readonly deleteAlertRule: OperationCall<DeleteAlertRuleInput, DeleteAlertRuleOutput>;

  /**
   * Unlink a rule from a condition.
   *
   * Removes the link; the condition and the rule stay. Repeating it does no harm. The path mixes hyphens and
   * underscores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, DeleteConditionRule; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/delete-condition_rule`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.alert.deleteAlertConditionRule({
   *   project_id: 3100,
   *   alert_condition_id: 1041,
   *   alert_rule_id: 1088,
   * });
   * ```
   */
  readonly deleteAlertConditionRule: OperationCall<DeleteAlertConditionRuleInput, DeleteAlertConditionRuleOutput>;

  /**
   * Delete a notification destination.
   *
   * Removes the destination and its links to conditions; the conditions stay. The answer is the same where nothing
   * was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, DeleteNotification; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/delete-notification`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.alert.deleteNotification({ project_id: 3100, notification_id: 1015 });
   * ```
   */
  readonly deleteNotification: OperationCall<DeleteNotificationInput, DeleteNotificationOutput>;

  /**
   * Unlink a destination from a condition.
   *
   * Removes the link; the condition and the destination stay. Repeating it does no harm. The path mixes hyphens
   * and underscores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, DeleteConditionNotification; ca-risken/core proto/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/delete-condition_notification`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.alert.deleteAlertConditionNotification({
   *   project_id: 3100,
   *   alert_condition_id: 1041,
   *   notification_id: 1015,
   * });
   * ```
   */
  readonly deleteAlertConditionNotification: OperationCall<DeleteAlertConditionNotificationInput, DeleteAlertConditionNotificationOutput>;

  /**
   * Evaluate alert conditions now.
   *
   * Matches the conditions with the active findings, at once and inside the call: alerts open, change or close,
   * and linked destinations may get messages. It can be slow, and the server cuts a call after 30 seconds without
   * an answer; the work may be done all the same. A lost answer is no reason to repeat it blindly.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, AnalyzeAlert; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/analyze-alert`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.alert.analyzeAlert({ project_id: 3100, alert_condition_id: [1041, 1042] });
   * ```
   */
  readonly analyzeAlert: OperationCall<AnalyzeAlertInput | void, AnalyzeAlertOutput>;

  /**
   * Send a test message to a destination.
   *
   * Sends one message; each call sends another. An unknown destination answers 200 as well, and nothing is sent.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_alert.md, TestNotification; ca-risken/core proto/alert, pkg/server/alert
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /alert/test-notification`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.alert.testNotification({ project_id: 3100, notification_id: 1015 });
   * ```
   */
  readonly testNotification: OperationCall<TestNotificationInput, TestNotificationOutput>;
}

/** Projects: the unit of authorization. */
export interface ProjectOperations {
  /**
   * List projects with their tags.
   *
   * Every project that passes the filters, in one answer; the filters are optional and combine. Without a filter
   * the answer is every project of the installation: the server checks nobody's rights here, so pass `user_id`,
   * `organization_id` or `project_id` to see your own. The call answers anybody, also with a wrong token, so it
   * cannot be used to test a credential; use `signin` for that.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_project.md, ListProject; ca-risken/core proto/project
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /project/list-project`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { project } = await client.project.listProjects();
   * ```
   */
  readonly listProjects: OperationCall<ListProjectsInput | void, ListProjectsOutput>;

  /**
   * Create a project.
   *
   * Creates a project that belongs to the caller, with its default roles. Only a signed-in human may call it; an
   * access token gets 400. Names are unique in the installation: a name already taken answers 500 with code
   * `Unknown`, so a repeated call fails rather than making a second project. An organization creates projects for
   * others with `createProjectWithOrganization`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_project.md, CreateProject; ca-risken/gateway service_project.go; ca-risken/core proto/project, pkg/server/project
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /project/create-project`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { project } = await client.project.createProject({ name: 'Billing' });
   * ```
   */
  readonly createProject: OperationCall<CreateProjectInput, CreateProjectOutput>;

  /**
   * List the invitations that organizations sent to a project.
   *
   * The invitations to the project, answered ones included, in one answer. The organization's side of the same
   * list is `listOrganizationInvitations`. Always name the project: it is what the caller's rights are checked
   * against, although validation lets the call pass without it. The vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/organization, pkg/db/organization.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /project/list-organization-invitation`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { organization_invitations } = await client.project.listProjectOrganizationInvitations({
   *   project_id: 3100,
   * });
   * ```
   */
  readonly listProjectOrganizationInvitations: OperationCall<ListProjectOrganizationInvitationsInput | void, ListProjectOrganizationInvitationsOutput>;

  /**
   * Rename a project.
   *
   * Gives the project another name, unique in the installation; one that is taken answers 500 with code `Unknown`, or
   * 503 where the name is not in Latin letters, because the text of the failure then ends the service (see
   * `ServiceUnavailable`). The answer leaves the tags out, whether the project has any or not; `listProjects` shows them.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_project.md, UpdateProject; ca-risken/core proto/project, pkg/server/project
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /project/update-project`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { project } = await client.project.updateProject({
   *   project_id: 3100,
   *   name: 'Billing and invoices',
   * });
   * ```
   */
  readonly updateProject: OperationCall<UpdateProjectInput, UpdateProjectOutput>;

  /**
   * Delete a project.
   *
   * Deletes the record of the project, and there is no way back. What belongs to the project is cleaned up later
   * by the server. The answer is the same where nothing was there.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_project.md, DeleteProject; ca-risken/core proto/project
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /project/delete-project`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.project.deleteProject({ project_id: 3100 });
   * ```
   */
  readonly deleteProject: OperationCall<DeleteProjectInput, DeleteProjectOutput>;

  /**
   * Tag a project.
   *
   * An upsert by project and tag: a second call with the same tag changes its colour, and without `color` it takes
   * the colour away. The answer's member is `project_tag`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_project.md, TagProject; ca-risken/core proto/project, pkg/db/project.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /project/tag-project`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { project_tag } = await client.project.tagProject({
   *   project_id: 3100,
   *   tag: 'production',
   *   color: 'tomato',
   * });
   * ```
   */
  readonly tagProject: OperationCall<TagProjectInput, TagProjectOutput>;

  /**
   * Remove a tag from a project.
   *
   * Takes the tag away. The answer is the same where the project did not carry it.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_project.md, UntagProject; ca-risken/core proto/project
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /project/untag-project`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.project.untagProject({ project_id: 3100, tag: 'production' });
   * ```
   */
  readonly untagProject: OperationCall<UntagProjectInput, UntagProjectOutput>;

  /**
   * Accept or reject an organization's invitation.
   *
   * Answers for the project. Status 2 accepts and puts the project into the organization; only then does the
   * answer carry `organization_project`. Status 3 rejects, and takes the project out where it was in already.
   * Status 1 is taken as well; 0 is refused.
   *
   * Check `organization_id` before you call: the server asks for no invitation. With status 2 it makes the invitation
   * and the membership for any id, even one of no organization, and the tokens and members of that organization then
   * reach this project. Whoever has this action in a project can hand it to any organization. The vendor does not
   * document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/organization, pkg/server/organization
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /project/reply-organization-invitation`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { organization_project } = await client.project.replyOrganizationInvitation({
   *   organization_id: 55,
   *   project_id: 3100,
   *   status: 2,
   * });
   * ```
   */
  readonly replyOrganizationInvitation: OperationCall<ReplyOrganizationInvitationInput, ReplyOrganizationInvitationOutput>;
}

/** Users, roles, policies and access tokens of a project. */
export interface IamOperations {
  /**
   * Search users.
   *
   * The ids of the users that pass the filters, in one answer; `getUser` reads each. The filters combine. Mind
   * `activated`: without it the answer holds only users who are **not** activated, so pass `true` for the usual
   * list. The vendor's page shows user objects; the server answers with ids. The server checks nobody's rights
   * here: the call answers anybody, also with a wrong token, so it cannot be used to test a credential.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, ListUser; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/list-user`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { user_id } = await client.iam.listUsers();
   * ```
   */
  readonly listUsers: OperationCall<ListUsersInput | void, ListUsersOutput>;

  /**
   * Get a user.
   *
   * Reads a user by one of three keys: id, subject or key at the identity provider. One of them is needed, or
   * the answer is 400; with several, all must match. Only activated users are found: an unknown user and one who
   * is not activated both answer 200 without `user`. The vendor's page knows only `user_id`. The server checks
   * nobody's rights here: the call answers anybody, also with a wrong token, so it cannot be used to test a
   * credential.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, GetUser; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/get-user`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { user } = await client.iam.getUser();
   * ```
   */
  readonly getUser: OperationCall<GetUserInput | void, GetUserOutput>;

  /**
   * Tell whether a user is an administrator.
   *
   * Looks at the administrator flag of any user; a user who is unknown or not activated is none. The member is
   * `ok`; the vendor's page calls it `admin`. The server checks nobody's rights here: the call answers anybody,
   * also with a wrong token, so it cannot be used to test a credential.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, IsAdmin; ca-risken/core proto/iam, pkg/server/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/is-admin`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { ok } = await client.iam.isAdmin({ user_id: 1019 });
   * ```
   */
  readonly isAdmin: OperationCall<IsAdminInput, IsAdminOutput>;

  /**
   * Update your own user record.
   *
   * Changes the display name of the caller. Only a signed-in human may call it. The record is always the
   * caller's own: `sub` and `user_idp_key` are taken from the identity token, whatever the body says.
   * `activated` is written as it comes, and a missing one counts as `false`: that deactivates the caller until
   * the next sign-in. Unlike other calls, this one answers 400 to a body that is no JSON.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, PutUser; ca-risken/gateway service_iam.go; ca-risken/core proto/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/put-user`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutUserInput` makes its input of what `getUser` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { user } = await client.iam.putUser({
   *   user: { name: 'Hana Mori (security)', activated: true },
   * });
   * ```
   */
  readonly putUser: OperationCall<PutUserInput, PutUserOutput>;

  /**
   * Search the roles of a project.
   *
   * The ids of the roles that pass the filters, in one answer; `getRole` reads each. The vendor's page shows
   * role objects and a `role_id` filter; the server answers with ids and does not know that filter.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, ListRole; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/list-role`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role_id } = await client.iam.listRoles({ project_id: 3100 });
   * ```
   */
  readonly listRoles: OperationCall<ListRolesInput | void, ListRolesOutput>;

  /**
   * Get a role.
   *
   * An id that the project does not know answers 200 without `role`. The policies of the role are not in the
   * answer: `listPolicies` finds them with `role_id`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, GetRole; ca-risken/core proto/iam, pkg/server/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/get-role`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role } = await client.iam.getRole({ project_id: 3100, role_id: 1105 });
   * ```
   */
  readonly getRole: OperationCall<GetRoleInput, GetRoleOutput>;

  /**
   * Search the policies of a project.
   *
   * The ids of the policies that pass the filters, in one answer; `getPolicy` reads each. The vendor's page
   * shows policy objects and a `policy_id` filter; the server answers with ids and does not know that filter.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, ListPolicy; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/list-policy`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { policy_id } = await client.iam.listPolicies({ project_id: 3100 });
   * ```
   */
  readonly listPolicies: OperationCall<ListPoliciesInput | void, ListPoliciesOutput>;

  /**
   * Get a policy.
   *
   * An id that the project does not know answers 200 without `policy`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, GetPolicy; ca-risken/core proto/iam, pkg/server/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/get-policy`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { policy } = await client.iam.getPolicy({ project_id: 3100, policy_id: 1206 });
   * ```
   */
  readonly getPolicy: OperationCall<GetPolicyInput, GetPolicyOutput>;

  /**
   * List the access tokens of a project.
   *
   * Every access token that passes the filters, expired ones included, in one answer. Unlike roles and policies
   * these come as whole objects. The secret is never among them: it is shown once, by `generateAccessToken`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, ListAccessToken; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/list-access-token`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { access_token } = await client.iam.listAccessTokens({ project_id: 3100 });
   * ```
   */
  readonly listAccessTokens: OperationCall<ListAccessTokensInput | void, ListAccessTokensOutput>;

  /**
   * List the role reservations of a project.
   *
   * Roles that wait for people who have not signed in yet. A reservation goes away when its person signs in for
   * the first time and receives the role. The vendor's page shows a `reserved_id` filter, which the server does
   * not know.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, ListUserReserved; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /iam/list-user-reserved`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { user_reserved } = await client.iam.listUserReserved({ project_id: 3100 });
   * ```
   */
  readonly listUserReserved: OperationCall<ListUserReservedInput | void, ListUserReservedOutput>;

  /**
   * Create a role.
   *
   * An upsert by project and name. A role has nothing but its name, so a second call with the same name answers
   * with the role that is there, and a rename is not possible. A new role allows nothing until `attachPolicy`
   * gives it a policy.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, PutRole; ca-risken/core proto/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/put-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role } = await client.iam.putRole({
   *   project_id: 3100,
   *   role: { name: 'finding-editor', project_id: 3100 },
   * });
   * ```
   */
  readonly putRole: OperationCall<PutRoleInput, PutRoleOutput>;

  /**
   * Delete a role.
   *
   * Removes the role from the project. The answer is the same where nothing was there, so repeating it does no
   * harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, DeleteRole; ca-risken/core proto/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/delete-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.iam.deleteRole({ project_id: 3100, role_id: 1105 });
   * ```
   */
  readonly deleteRole: OperationCall<DeleteRoleInput, DeleteRoleOutput>;

  /**
   * Give a user a role in a project.
   *
   * Repeating it does no harm. A user who is unknown or not activated, or a role that the project does not know,
   * answers 500 with code `Unknown`. For somebody who has never signed in, use `putUserReserved`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, AttachRole; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/attach-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { user_role } = await client.iam.attachRole({
   *   project_id: 3100,
   *   user_id: 1019,
   *   role_id: 1105,
   * });
   * ```
   */
  readonly attachRole: OperationCall<AttachRoleInput, AttachRoleOutput>;

  /**
   * Take a role from a user.
   *
   * Repeating it does no harm: a user and a role that are both known answer 200 even where they are not
   * attached. A user who is unknown or not activated, or a role that the project does not know, answers 500 with
   * code `Unknown`. Access tokens are refused with 403 once no human member is left in the project.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, DetachRole; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/detach-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.iam.detachRole({ project_id: 3100, user_id: 1019, role_id: 1105 });
   * ```
   */
  readonly detachRole: OperationCall<DetachRoleInput, DetachRoleOutput>;

  /**
   * Create or replace a policy.
   *
   * An upsert by project and name: a second call with the same name replaces both patterns, and a rename is not
   * possible. The patterns are RE2 expressions without anchors, and one that does not compile is refused with
   * 400. The server matches them against names such as `finding/list-finding` and `finding/resource_any`; the
   * samples on the vendor's page (`finding:ListFinding`, `*`) are of no use, and `*` alone does not even
   * compile. A policy works once `attachPolicy` adds it to a role.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, PutPolicy; ca-risken/core proto/iam validator; ca-risken/gateway authorizer.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/put-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutPolicyInput` makes its input of what `getPolicy` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { policy } = await client.iam.putPolicy({
   *   project_id: 3100,
   *   policy: {
   *     name: 'edit-findings',
   *     project_id: 3100,
   *     action_ptn: '/(get|list)-|^finding/',
   *     resource_ptn: '.*',
   *   },
   * });
   * ```
   */
  readonly putPolicy: OperationCall<PutPolicyInput, PutPolicyOutput>;

  /**
   * Delete a policy.
   *
   * Removes the policy from the project. The answer is the same where nothing was there, so repeating it does no
   * harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, DeletePolicy; ca-risken/core proto/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/delete-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.iam.deletePolicy({ project_id: 3100, policy_id: 1206 });
   * ```
   */
  readonly deletePolicy: OperationCall<DeletePolicyInput, DeletePolicyOutput>;

  /**
   * Add a policy to a role.
   *
   * Repeating it does no harm. A role or policy that the project does not know answers 500 with code `Unknown`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, AttachPolicy; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/attach-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role_policy } = await client.iam.attachPolicy({
   *   project_id: 3100,
   *   role_id: 1105,
   *   policy_id: 1206,
   * });
   * ```
   */
  readonly attachPolicy: OperationCall<AttachPolicyInput, AttachPolicyOutput>;

  /**
   * Remove a policy from a role.
   *
   * Repeating it does no harm: a role and a policy that are both known answer 200 even where they are not
   * attached. One that the project does not know answers 500 with code `Unknown`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, DetachPolicy; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/detach-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.iam.detachPolicy({ project_id: 3100, role_id: 1105, policy_id: 1206 });
   * ```
   */
  readonly detachPolicy: OperationCall<DetachPolicyInput, DetachPolicyOutput>;

  /**
   * Create an access token for a project.
   *
   * Only a signed-in human may call it; an access token gets 400. The answer is the only place where the secret
   * ever appears: the server keeps a hash. The new token may do nothing until `attachAccessTokenRole` gives it a
   * role. A name that the project uses already answers 400. The id, the secret and the last editor are the
   * server's to set; it overwrites what a body says about them (`plain_text_token` among it). The token on the
   * vendor's page looks like a JWT; real ones do not.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, GenerateAccessToken; ca-risken/gateway service_iam.go, access_token.go; ca-risken/core proto/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/generate-access-token`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { access_token_id, access_token } = await client.iam.generateAccessToken({
   *   project_id: 3100,
   *   access_token: {
   *     name: 'ci-reporter',
   *     description: 'Reports findings from CI',
   *     project_id: 3100,
   *     expired_at: 1773144000,
   *   },
   * });
   * ```
   */
  readonly generateAccessToken: OperationCall<GenerateAccessTokenInput, GenerateAccessTokenOutput>;

  /**
   * Change the description or expiry of an access token.
   *
   * Only a signed-in human may call it; an access token gets 400. The record is found by project and name, not
   * by `access_token_id`, which must be there all the same: a rename is not possible, and a name that the
   * project does not know makes another record, for which nobody holds a bearer value. A full replace: a
   * `description` left out becomes empty, and an `expired_at` left out makes the token last until the year 9999.
   * The secret stays. The vendor's page calls `name` optional; the server demands it.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, UpdateAccessToken; ca-risken/gateway service_iam.go; ca-risken/core proto/iam, pkg/server/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/update-access-token`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateAccessTokenInput` makes its input of what `listAccessTokens` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { access_token } = await client.iam.updateAccessToken({
   *   project_id: 3100,
   *   access_token: {
   *     access_token_id: 1087,
   *     name: 'ci-reporter',
   *     description: 'Reports findings from the release pipeline',
   *     project_id: 3100,
   *     expired_at: 1773144000,
   *   },
   * });
   * ```
   */
  readonly updateAccessToken: OperationCall<UpdateAccessTokenInput, UpdateAccessTokenOutput>;

  /**
   * Revoke an access token.
   *
   * Deletes the token, which stops working at once. The answer is the same where nothing was there, so repeating
   * it does no harm; only a token that revokes itself gets 401 the second time.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, DeleteAccessToken; ca-risken/core proto/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/delete-access-token`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.iam.deleteAccessToken({ project_id: 3100, access_token_id: 1087 });
   * ```
   */
  readonly deleteAccessToken: OperationCall<DeleteAccessTokenInput, DeleteAccessTokenOutput>;

  /**
   * Give an access token a role.
   *
   * Repeating it does no harm. A token or role that the project does not know answers 500 with code `Unknown`.
   * The answer never says `project_id`, although the vendor's page shows it.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, AttachAccessToken; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/attach-access-token`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { access_token_role } = await client.iam.attachAccessTokenRole({
   *   project_id: 3100,
   *   access_token_id: 1087,
   *   role_id: 1105,
   * });
   * ```
   */
  readonly attachAccessTokenRole: OperationCall<AttachAccessTokenRoleInput, AttachAccessTokenRoleOutput>;

  /**
   * Take a role from an access token.
   *
   * Repeating it does no harm: a token and a role that are both known answer 200 even where they are not
   * attached. One that the project does not know answers 500 with code `Unknown`. A token without any role may
   * do nothing.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, DetachAccessToken; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/detach-access-token`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.iam.detachAccessTokenRole({ project_id: 3100, access_token_id: 1087, role_id: 1105 });
   * ```
   */
  readonly detachAccessTokenRole: OperationCall<DetachAccessTokenRoleInput, DetachAccessTokenRoleOutput>;

  /**
   * Reserve a role for somebody who has not signed in yet.
   *
   * Without `reserved_id` (or with 0) it creates a reservation, with an id it rewrites that one. The person
   * receives the role at the first sign-in. Key and role are unique together, so a repeated creation answers 500
   * with code `Unknown` rather than making a second reservation. So does a key whose user exists already (give
   * the role with `attachRole` instead) and a role that the project does not know. Validation lets a call
   * without `project_id` pass, but the role is looked up in it. The `project_id` that the vendor's page shows
   * inside `user_reserved` does not exist.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, PutUserReserved; ca-risken/core proto/iam, pkg/server/iam; ca-risken/common middleware/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/put-user-reserved`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `user_reserved.reserved_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutUserReservedInput` makes its input of what `listUserReserved` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { user_reserved } = await client.iam.putUserReserved({
   *   project_id: 3100,
   *   user_reserved: { user_idp_key: 'ken.sato@example.com', role_id: 1105 },
   * });
   * ```
   */
  readonly putUserReserved: OperationCall<PutUserReservedInput, PutUserReservedOutput>;

  /**
   * Drop a role reservation.
   *
   * Removes the reservation. The answer is the same where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, DeleteUserReserved; ca-risken/core proto/iam
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /iam/delete-user-reserved`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.iam.deleteUserReserved({ project_id: 3100, reserved_id: 1063 });
   * ```
   */
  readonly deleteUserReserved: OperationCall<DeleteUserReservedInput, DeleteUserReservedOutput>;
}

/** Rights of administrators. */
export interface AdminOperations {
  /**
   * Grant or remove the administrator flag.
   *
   * Writes the flag of any user; an administrator may do everything in the whole installation. Only a signed-in
   * administrator may call it; an access token gets 403. The member is `is_admin`: the vendor's page calls it
   * `admin`, which the server ignores, and a missing `is_admin` counts as `false` and takes the flag away. A
   * user who is unknown or not activated answers 500 with code `Unknown`, in the second case after the flag has
   * been written.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_iam.md, UpdateUserAdmin; ca-risken/gateway router.go; ca-risken/core proto/iam, pkg/db/iam.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /admin/update-user-admin`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { user } = await client.admin.updateUserAdmin({ user_id: 1034, is_admin: true });
   * ```
   */
  readonly updateUserAdmin: OperationCall<UpdateUserAdminInput, UpdateUserAdminOutput>;
}

/** Organizations, which group projects. */
export interface OrganizationOperations {
  /**
   * List organizations.
   *
   * Every organization that passes the filters, in one answer; the filters are optional and combine. Without a
   * filter the answer is every organization of the installation: the server checks nobody's rights here. The call
   * answers anybody, also with a wrong token, so it cannot be used to test a credential; use `signin` for that.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, ListOrganization; ca-risken/core proto/organization
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization/list-organization`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { organization } = await client.organization.listOrganizations();
   * ```
   */
  readonly listOrganizations: OperationCall<ListOrganizationsInput | void, ListOrganizationsOutput>;

  /**
   * Create an organization.
   *
   * Creates an organization. Its first administrator is `user_id` of the body, not the caller. Names are unique in
   * the installation: a name already taken answers 500 with code `Unknown`. The server checks nobody's rights
   * here: the call answers anybody, so it cannot be used to test a credential.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, CreateOrganization; ca-risken/core proto/organization, pkg/db/organization.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization/create-organization`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { organization } = await client.organization.createOrganization({
   *   name: 'Payments',
   *   description: 'All projects of the payments division',
   *   user_id: 1019,
   * });
   * ```
   */
  readonly createOrganization: OperationCall<CreateOrganizationInput, CreateOrganizationOutput>;

  /**
   * List the invitations that an organization sent.
   *
   * The invitations of the organization, answered ones included, in one answer. The project's side of the same
   * list is `listProjectOrganizationInvitations`. It needs rights in the organization; a project access token gets
   * 403. Always name the organization, although validation lets the call pass without it. The list's member is the
   * plural `organization_invitations`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, ListOrganizationInvitation; ca-risken/core proto/organization
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization/list-organization-invitation`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { organization_invitations } = await client.organization.listOrganizationInvitations({
   *   organization_id: 55,
   * });
   * ```
   */
  readonly listOrganizationInvitations: OperationCall<ListOrganizationInvitationsInput | void, ListOrganizationInvitationsOutput>;

  /**
   * Change the name and description of an organization.
   *
   * A full replace: a `description` left out becomes empty. It needs rights in the organization; a project access
   * token gets 403.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, UpdateOrganization; ca-risken/core proto/organization
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization/update-organization`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateOrganizationInput` makes its input of what `listOrganizations` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { organization } = await client.organization.updateOrganization({
   *   organization_id: 55,
   *   name: 'Payments',
   *   description: 'Projects of payments and billing',
   * });
   * ```
   */
  readonly updateOrganization: OperationCall<UpdateOrganizationInput, UpdateOrganizationOutput>;

  /**
   * Invite a project into an organization.
   *
   * An upsert by organization and project: a second call sets the status of the invitation again. Send status 1.
   * The statuses 2 and 3 change this record alone: the project neither joins nor leaves, which only its own
   * `replyOrganizationInvitation` does. Once the project is a member, the statuses 1 and 3 are refused: 500 with code
   * `Unknown`, "organization is already associated with the project"; status 2 still answers 200. It needs rights in
   * the organization; a project access token gets 403.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, PutOrganizationInvitation; ca-risken/core proto/organization
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization/put-organization-invitation`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { organization_invitation } = await client.organization.putOrganizationInvitation({
   *   organization_id: 55,
   *   project_id: 3100,
   *   status: 1,
   * });
   * ```
   */
  readonly putOrganizationInvitation: OperationCall<PutOrganizationInvitationInput, PutOrganizationInvitationOutput>;

  /**
   * Delete an organization.
   *
   * Deletes the organization, and there is no way back. The answer is the same where nothing was there. It needs
   * rights in the organization; a project access token gets 403.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, DeleteOrganization; ca-risken/core proto/organization
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization/delete-organization`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organization.deleteOrganization({ organization_id: 55 });
   * ```
   */
  readonly deleteOrganization: OperationCall<DeleteOrganizationInput, DeleteOrganizationOutput>;

  /**
   * Withdraw an invitation and take the project out.
   *
   * Removes the invitation, and also takes the project out of the organization where it had accepted: this is how
   * an organization parts with a project. The answer is the same where nothing was there. It needs rights in the
   * organization; a project access token gets 403.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, DeleteOrganizationInvitation; ca-risken/core proto/organization
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization/delete-organization-invitation`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organization.deleteOrganizationInvitation({ organization_id: 55, project_id: 3100 });
   * ```
   */
  readonly deleteOrganizationInvitation: OperationCall<DeleteOrganizationInvitationInput, DeleteOrganizationInvitationOutput>;

  /**
   * Create a project inside an organization.
   *
   * Creates a project that is in the organization from the start, without an invitation. Project names are unique
   * in the installation, so a repeated call fails rather than making a second project. It needs rights in the
   * organization; a project access token gets 403. Server release v0.16.0 does not have this route and answers 404
   * with an empty body.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_organization.md, CreateProjectWithOrganization; ca-risken/core proto/organization
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization/create-project-with-organization`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { project } = await client.organization.createProjectWithOrganization({
   *   user_id: 1019,
   *   name: 'Invoices',
   *   organization_id: 55,
   * });
   * ```
   */
  readonly createProjectWithOrganization: OperationCall<CreateProjectWithOrganizationInput, CreateProjectWithOrganizationOutput>;
}

/** Roles, policies and access tokens of an organization. */
export interface OrganizationIamOperations {
  /**
   * Search the roles of an organization.
   *
   * The ids of the roles that pass the filters, in one answer; `getOrganizationRole` reads each. Always name the
   * organization, although validation lets the call pass without it. It needs rights in the organization; a
   * project access token gets 403. The vendor does not document this route; server release v0.16.0 has it as
   * `/organization-iam/list-organization-role`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-iam/list-role`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role_id } = await client.organizationIam.listOrganizationRoles({ organization_id: 55 });
   * ```
   */
  readonly listOrganizationRoles: OperationCall<ListOrganizationRolesInput | void, ListOrganizationRolesOutput>;

  /**
   * Get a role of an organization.
   *
   * An id that the organization does not know answers 200 without `role`. It needs rights in the organization; a
   * project access token gets 403. The vendor does not document this route; server release v0.16.0 has it as
   * `/organization-iam/get-organization-role`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-iam/get-role`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role } = await client.organizationIam.getOrganizationRole({
   *   organization_id: 55,
   *   role_id: 1011,
   * });
   * ```
   */
  readonly getOrganizationRole: OperationCall<GetOrganizationRoleInput, GetOrganizationRoleOutput>;

  /**
   * Search the policies of an organization.
   *
   * The ids of the policies that pass the filters, in one answer; `getOrganizationPolicy` reads each. Always
   * name the organization, although validation lets the call pass without it. It needs rights in the
   * organization; a project access token gets 403. The vendor does not document this route; server release
   * v0.16.0 has it as `/organization-iam/list-organization-policy`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-iam/list-policy`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { policy_id } = await client.organizationIam.listOrganizationPolicies({
   *   organization_id: 55,
   * });
   * ```
   */
  readonly listOrganizationPolicies: OperationCall<ListOrganizationPoliciesInput | void, ListOrganizationPoliciesOutput>;

  /**
   * Get a policy of an organization.
   *
   * An id that the organization does not know answers 200 without `policy`. It needs rights in the organization;
   * a project access token gets 403. The vendor does not document this route; server release v0.16.0 has it as
   * `/organization-iam/get-organization-policy`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-iam/get-policy`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { policy } = await client.organizationIam.getOrganizationPolicy({
   *   organization_id: 55,
   *   policy_id: 1021,
   * });
   * ```
   */
  readonly getOrganizationPolicy: OperationCall<GetOrganizationPolicyInput, GetOrganizationPolicyOutput>;

  /**
   * List the role reservations of an organization.
   *
   * Roles that wait for people who have not signed in yet. A reservation goes away when its person signs in for
   * the first time and receives the role. It needs rights in the organization; a project access token gets 403.
   * The vendor does not document this route, and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-iam/list-user-reserved`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { user_reserved } = await client.organizationIam.listOrganizationUserReserved({
   *   organization_id: 55,
   * });
   * ```
   */
  readonly listOrganizationUserReserved: OperationCall<ListOrganizationUserReservedInput | void, ListOrganizationUserReservedOutput>;

  /**
   * List the access tokens of an organization.
   *
   * Every access token that passes the filters, expired ones included, in one answer, as whole objects. The
   * secret is never among them: it is shown once, by `generateOrganizationAccessToken`. It needs rights in the
   * organization; a project access token gets 403. The vendor does not document this route, and server release
   * v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-iam/list-access-token`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { access_token } = await client.organizationIam.listOrganizationAccessTokens({
   *   organization_id: 55,
   * });
   * ```
   */
  readonly listOrganizationAccessTokens: OperationCall<ListOrganizationAccessTokensInput | void, ListOrganizationAccessTokensOutput>;

  /**
   * Create a role in an organization.
   *
   * An upsert by organization and name. A role has nothing but its name, so a second call with the same name
   * answers with the role that is there, and a rename is not possible. A new role allows nothing until
   * `attachOrganizationPolicy` gives it a policy. The body is flat, unlike that of `putRole`. It needs rights in
   * the organization; a project access token gets 403. The vendor does not document this route; server release
   * v0.16.0 has it as `/organization-iam/put-organization-role`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/put-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role } = await client.organizationIam.putOrganizationRole({
   *   organization_id: 55,
   *   name: 'auditor',
   * });
   * ```
   */
  readonly putOrganizationRole: OperationCall<PutOrganizationRoleInput, PutOrganizationRoleOutput>;

  /**
   * Create or replace a policy in an organization.
   *
   * An upsert by organization and name: a second call with the same name replaces the pattern, and a rename is
   * not possible. There is only an action pattern, and it holds for the organization and for its member
   * projects. One that does not compile answers 500 with code `Unknown`, where `putPolicy` would answer 400. The
   * body is flat, unlike that of `putPolicy`. It needs rights in the organization; a project access token gets
   * 403. The vendor does not document this route; server release v0.16.0 has it as
   * `/organization-iam/put-organization-policy`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/put-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutOrganizationPolicyInput` makes its input of what `getOrganizationPolicy` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { policy } = await client.organizationIam.putOrganizationPolicy({
   *   organization_id: 55,
   *   name: 'read-only',
   *   action_ptn: '/(get|list)-',
   * });
   * ```
   */
  readonly putOrganizationPolicy: OperationCall<PutOrganizationPolicyInput, PutOrganizationPolicyOutput>;

  /**
   * Give a user a role in an organization.
   *
   * Repeating it does no harm. A user who is unknown or not activated, or a role that the organization does not
   * know, answers 500 with code `Unknown`. The answer is the role itself, not the attachment. For somebody who
   * has never signed in, use `putOrganizationUserReserved`. It needs rights in the organization; a project
   * access token gets 403. The vendor does not document this route; server release v0.16.0 has it as
   * `/organization-iam/attach-organization-role`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/attach-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { role } = await client.organizationIam.attachOrganizationRole({
   *   user_id: 1019,
   *   role_id: 1011,
   *   organization_id: 55,
   * });
   * ```
   */
  readonly attachOrganizationRole: OperationCall<AttachOrganizationRoleInput, AttachOrganizationRoleOutput>;

  /**
   * Add a policy to a role of an organization.
   *
   * Repeating it does no harm. A role or policy that the organization does not know answers 500 with code
   * `Unknown`. The answer is the policy itself, not the attachment. It needs rights in the organization; a
   * project access token gets 403. The vendor does not document this route; server release v0.16.0 has it as
   * `/organization-iam/attach-organization-policy`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/attach-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { policy } = await client.organizationIam.attachOrganizationPolicy({
   *   role_id: 1011,
   *   policy_id: 1021,
   *   organization_id: 55,
   * });
   * ```
   */
  readonly attachOrganizationPolicy: OperationCall<AttachOrganizationPolicyInput, AttachOrganizationPolicyOutput>;

  /**
   * Take a role of an organization from a user.
   *
   * Repeating it does no harm: a user and a role that are both known answer 200 even where they are not
   * attached. A user who is unknown or not activated, or a role that the organization does not know, answers 500
   * with code `Unknown`. It needs rights in the organization; a project access token gets 403. The vendor does
   * not document this route; server release v0.16.0 has it as `/organization-iam/detach-organization-role`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/detach-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationIam.detachOrganizationRole({
   *   user_id: 1019,
   *   role_id: 1011,
   *   organization_id: 55,
   * });
   * ```
   */
  readonly detachOrganizationRole: OperationCall<DetachOrganizationRoleInput, DetachOrganizationRoleOutput>;

  /**
   * Remove a policy from a role of an organization.
   *
   * Repeating it does no harm: a role and a policy that are both known answer 200 even where they are not
   * attached. One that the organization does not know answers 500 with code `Unknown`. It needs rights in the
   * organization; a project access token gets 403. The vendor does not document this route; server release
   * v0.16.0 has it as `/organization-iam/detach-organization-policy`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/detach-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationIam.detachOrganizationPolicy({
   *   role_id: 1011,
   *   policy_id: 1021,
   *   organization_id: 55,
   * });
   * ```
   */
  readonly detachOrganizationPolicy: OperationCall<DetachOrganizationPolicyInput, DetachOrganizationPolicyOutput>;

  /**
   * Delete a role of an organization.
   *
   * Removes the role from the organization. The answer is the same where nothing was there, so repeating it does
   * no harm. It needs rights in the organization; a project access token gets 403. The vendor does not document
   * this route; server release v0.16.0 has it as `/organization-iam/delete-organization-role`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/delete-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationIam.deleteOrganizationRole({ organization_id: 55, role_id: 1011 });
   * ```
   */
  readonly deleteOrganizationRole: OperationCall<DeleteOrganizationRoleInput, DeleteOrganizationRoleOutput>;

  /**
   * Delete a policy of an organization.
   *
   * Removes the policy from the organization. The answer is the same where nothing was there, so repeating it
   * does no harm. It needs rights in the organization; a project access token gets 403. The vendor does not
   * document this route; server release v0.16.0 has it as `/organization-iam/delete-organization-policy`.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/delete-policy`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationIam.deleteOrganizationPolicy({ organization_id: 55, policy_id: 1021 });
   * ```
   */
  readonly deleteOrganizationPolicy: OperationCall<DeleteOrganizationPolicyInput, DeleteOrganizationPolicyOutput>;

  /**
   * Drop a role reservation of an organization.
   *
   * Removes the reservation. The answer is the same where nothing was there, so repeating it does no harm. It
   * needs rights in the organization; a project access token gets 403. The vendor does not document this route,
   * and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/delete-user-reserved`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationIam.deleteOrganizationUserReserved({
   *   organization_id: 55,
   *   reserved_id: 1031,
   * });
   * ```
   */
  readonly deleteOrganizationUserReserved: OperationCall<DeleteOrganizationUserReservedInput, DeleteOrganizationUserReservedOutput>;

  /**
   * Reserve a role of an organization for somebody who has not signed in yet.
   *
   * Without `reserved_id` (or with 0) it creates a reservation, so a repeated call may make a second one; with
   * an id it rewrites that one. The person receives the role at the first sign-in. A key whose user exists
   * already (give the role with `attachOrganizationRole` instead) and a role that the organization does not know
   * answer 500 with code `Unknown`. The body is flat, unlike that of `putUserReserved`. It needs rights in the
   * organization; a project access token gets 403. The vendor does not document this route, and server release
   * v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/put-user-reserved`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `reserved_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutOrganizationUserReservedInput` makes its input of what `listOrganizationUserReserved` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { user_reserved } = await client.organizationIam.putOrganizationUserReserved({
   *   organization_id: 55,
   *   user_idp_key: 'ken.sato@example.com',
   *   role_id: 1011,
   * });
   * ```
   */
  readonly putOrganizationUserReserved: OperationCall<PutOrganizationUserReservedInput, PutOrganizationUserReservedOutput>;

  /**
   * Create an access token for an organization.
   *
   * Only a signed-in human may call it; an access token of the organization gets 400. The answer is the only
   * place where the secret ever appears: the server keeps a hash. The value begins with `risken_org_` and works
   * for the organization and for its member projects, but nowhere where a human is needed, nor for `chatAi`. It
   * may do nothing until `attachOrganizationAccessTokenRole` gives it a role. A name that the organization uses
   * already answers 400. The id, the secret and the last editor are the server's to set; it overwrites what a
   * body says about them (`plain_text_token` among it). It needs rights in the organization; a project access
   * token gets 403. The vendor does not document this route, and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go, access_token.go; ca-risken/core proto/org_iam, pkg/server/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/generate-access-token`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { access_token_id, access_token } = await client.organizationIam.generateOrganizationAccessToken({
   *   organization_id: 55,
   *   name: 'org-dashboard',
   *   description: 'Reads findings of all member projects',
   *   expired_at: 1773144000,
   * });
   * ```
   */
  readonly generateOrganizationAccessToken: OperationCall<GenerateOrganizationAccessTokenInput, GenerateOrganizationAccessTokenOutput>;

  /**
   * Change the description or expiry of an access token of an organization.
   *
   * Only a signed-in human may call it; an access token of the organization gets 400. The record is found by
   * organization and name, not by `access_token_id`, which must be there all the same: a rename is not possible,
   * and a name that the organization does not know makes another record, for which nobody holds a bearer value.
   * A full replace: a `description` left out becomes empty, and an `expired_at` left out makes the token last
   * until the year 9999. The secret stays. It needs rights in the organization; a project access token gets 403.
   * The vendor does not document this route, and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go, access_token.go; ca-risken/core proto/org_iam, pkg/server/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/update-access-token`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable. `toUpdateOrganizationAccessTokenInput` makes its input of what `listOrganizationAccessTokens` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { access_token } = await client.organizationIam.updateOrganizationAccessToken({
   *   organization_id: 55,
   *   access_token_id: 1009,
   *   name: 'org-dashboard',
   *   description: 'Reads findings and reports of all member projects',
   *   expired_at: 1773144000,
   * });
   * ```
   */
  readonly updateOrganizationAccessToken: OperationCall<UpdateOrganizationAccessTokenInput, UpdateOrganizationAccessTokenOutput>;

  /**
   * Revoke an access token of an organization.
   *
   * Deletes the token, which stops working at once. The answer is the same where nothing was there, so repeating
   * it does no harm; only a token that revokes itself gets 401 the second time. It needs rights in the
   * organization; a project access token gets 403. The vendor does not document this route, and server release
   * v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/delete-access-token`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationIam.deleteOrganizationAccessToken({
   *   organization_id: 55,
   *   access_token_id: 1009,
   * });
   * ```
   */
  readonly deleteOrganizationAccessToken: OperationCall<DeleteOrganizationAccessTokenInput, DeleteOrganizationAccessTokenOutput>;

  /**
   * Give an access token of an organization a role.
   *
   * Repeating it does no harm. A token or role that the organization does not know answers 500 with code
   * `Unknown`. It needs rights in the organization; a project access token gets 403. The vendor does not
   * document this route, and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/attach-access-token-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { access_token_role } = await client.organizationIam.attachOrganizationAccessTokenRole({
   *   organization_id: 55,
   *   access_token_id: 1009,
   *   role_id: 1011,
   * });
   * ```
   */
  readonly attachOrganizationAccessTokenRole: OperationCall<AttachOrganizationAccessTokenRoleInput, AttachOrganizationAccessTokenRoleOutput>;

  /**
   * Take a role from an access token of an organization.
   *
   * Repeating it does no harm: a token and a role that are both known answer 200 even where they are not
   * attached. One that the organization does not know answers 500 with code `Unknown`. A token without any role
   * may do nothing. It needs rights in the organization; a project access token gets 403. The vendor does not
   * document this route, and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-iam/detach-access-token-role`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationIam.detachOrganizationAccessTokenRole({
   *   organization_id: 55,
   *   access_token_id: 1009,
   *   role_id: 1011,
   * });
   * ```
   */
  readonly detachOrganizationAccessTokenRole: OperationCall<DetachOrganizationAccessTokenRoleInput, DetachOrganizationAccessTokenRoleOutput>;
}

/** Notifications of an organization. */
export interface OrganizationAlertOperations {
  /**
   * List the notification destinations of an organization.
   *
   * Every destination of the organization, in one answer. The second half of the webhook inside `notify_setting`
   * is replaced by `*`. It needs rights in the organization; a project access token gets 403. The vendor does not
   * document this route, and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-alert/list-notification`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { notification } = await client.organizationAlert.listOrganizationNotifications({
   *   organization_id: 55,
   * });
   * ```
   */
  readonly listOrganizationNotifications: OperationCall<ListOrganizationNotificationsInput | void, ListOrganizationNotificationsOutput>;

  /**
   * Get a notification destination of an organization.
   *
   * An unknown id answers 200 without `notification`. The second half of the webhook inside `notify_setting` is
   * replaced by `*`. It needs rights in the organization; a project access token gets 403. The vendor does not
   * document this route, and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-alert/get-notification`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { notification } = await client.organizationAlert.getOrganizationNotification({
   *   organization_id: 55,
   *   notification_id: 1007,
   * });
   * ```
   */
  readonly getOrganizationNotification: OperationCall<GetOrganizationNotificationInput, GetOrganizationNotificationOutput>;

  /**
   * Create or change a notification destination of an organization.
   *
   * Without `notification_id` (or with 0) it creates a destination, so a repeated call makes a second one; then
   * `notify_setting` needs a `webhook_url` (a URL) or a `channel_id`. With an id it changes that destination:
   * where both are empty the stored webhook or channel stays, and giving one of the two drops the other. Never
   * send the masked webhook back, for the server cannot tell it from a new address. An unknown id answers 200
   * without `notification`, and nothing is stored. The body is flat, unlike that of `putNotification`. It needs
   * rights in the organization; a project access token gets 403. The vendor does not document this route, and
   * server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-alert/put-notification`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `notification_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutOrganizationNotificationInput` makes its input of what `getOrganizationNotification` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { notification } = await client.organizationAlert.putOrganizationNotification({
   *   organization_id: 55,
   *   name: 'Security desk',
   *   type: 'slack',
   *   notify_setting: '{"webhook_url":"https://hooks.slack.example/T0/B0/Zq81xw","data":{"channel":"#security","message":"RISKEN alert"},"locale":"en"}',
   * });
   * ```
   */
  readonly putOrganizationNotification: OperationCall<PutOrganizationNotificationInput, PutOrganizationNotificationOutput>;

  /**
   * Delete a notification destination of an organization.
   *
   * Removes the destination. The answer is the same where nothing was there, so repeating it does no harm. It
   * needs rights in the organization; a project access token gets 403. The vendor does not document this route,
   * and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-alert/delete-notification`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.organizationAlert.deleteOrganizationNotification({
   *   organization_id: 55,
   *   notification_id: 1007,
   * });
   * ```
   */
  readonly deleteOrganizationNotification: OperationCall<DeleteOrganizationNotificationInput, DeleteOrganizationNotificationOutput>;

  /**
   * Send a test message to a destination of an organization.
   *
   * Sends one message; each call sends another. An unknown destination answers 200 as well, and nothing is sent.
   * It needs rights in the organization; a project access token gets 403. The vendor does not document this route,
   * and server release v0.16.0 does not have it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /organization-alert/test-notification`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.organizationAlert.testOrganizationNotification({
   *   organization_id: 55,
   *   notification_id: 1007,
   * });
   * ```
   */
  readonly testOrganizationNotification: OperationCall<TestOrganizationNotificationInput, TestOrganizationNotificationOutput>;

  /**
   * List how an organization's destinations follow alert conditions.
   *
   * The links between the alert conditions of member projects and the destinations of the organization, page by
   * page. All filters are optional and combine. It needs rights in the organization; a project access token gets
   * 403. Only the newer development line of the server has this route; other servers answer 404 with an empty
   * body.
   *
   * Source: vendor's code — ca-risken/gateway\@95ae7c1 service_org_alert_generated.go; ca-risken/core proto/org_alert, pkg/server/org_alert
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /organization-alert/list-alert-cond-notification`. Effect: read, it changes nothing. It is retried after a transient failure. Beta: it may change, and not every installation has it. `.items()` and `.pages()` iterate over the whole list, 1000 items a page: the vendor's limit (ca-risken/core proto/org_alert; the default is 100).
   *
   * @example
   * ```ts
   * for await (const item of client.organizationAlert.listOrganizationAlertConditionNotifications.items({
   *   organization_id: 55,
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @beta
   */
  readonly listOrganizationAlertConditionNotifications: PagedOperationCall<ListOrganizationAlertConditionNotificationsInput | void, ListOrganizationAlertConditionNotificationsOutput, OrganizationAlertCondNotification>;

  /**
   * Set the pause between messages for one condition.
   *
   * Sets the least number of seconds between two messages about one alert condition to one destination of the
   * organization. The link must exist: an unknown one answers 404. It needs rights in the organization; a project
   * access token gets 403. Only the newer development line of the server has this route; other servers answer 404
   * with an empty body.
   *
   * Source: vendor's code — ca-risken/gateway\@95ae7c1 service_org_alert.go; ca-risken/core pkg/server/org_alert
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /organization-alert/update-alert-cond-notification-cache`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { alert_cond_notification } = await client.organizationAlert.updateOrganizationAlertConditionNotificationCache({
   *   organization_id: 55,
   *   project_id: 3100,
   *   alert_condition_id: 1041,
   *   notification_id: 1007,
   *   cache_second: 900,
   * });
   * ```
   *
   * @beta
   */
  readonly updateOrganizationAlertConditionNotificationCache: OperationCall<UpdateOrganizationAlertConditionNotificationCacheInput, UpdateOrganizationAlertConditionNotificationCacheOutput>;

  /**
   * Switch the messages about a project on or off.
   *
   * Switches one destination of the organization on or off for all alert conditions of a member project, and
   * answers with every link that this touches. It answers 404 where there is none: the project is no member or has
   * no conditions, or the destination is unknown. It needs rights in the organization; a project access token gets
   * 403. Only the newer development line of the server has this route; other servers answer 404 with an empty
   * body.
   *
   * Source: vendor's code — ca-risken/gateway\@95ae7c1 service_org_alert.go; ca-risken/core pkg/server/org_alert, pkg/db/org_alert.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /organization-alert/update-project-notification-enabled`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { alert_cond_notification } = await client.organizationAlert.updateOrganizationProjectNotificationEnabled({
   *   organization_id: 55,
   *   project_id: 3100,
   *   notification_id: 1007,
   *   enabled: false,
   * });
   * ```
   *
   * @beta
   */
  readonly updateOrganizationProjectNotificationEnabled: OperationCall<UpdateOrganizationProjectNotificationEnabledInput, UpdateOrganizationProjectNotificationEnabledOutput>;

  /**
   * Set the pause between messages for a project.
   *
   * Sets the least number of seconds between two messages to one destination of the organization, for all alert
   * conditions of a member project, and answers with every link that this touches. It answers 404 where there is
   * none: the project is no member or has no conditions, or the destination is unknown. It needs rights in the
   * organization; a project access token gets 403. Only the newer development line of the server has this route;
   * other servers answer 404 with an empty body.
   *
   * Source: vendor's code — ca-risken/gateway\@95ae7c1 service_org_alert.go; ca-risken/core pkg/server/org_alert, pkg/db/org_alert.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `POST /organization-alert/update-project-notification-cache`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { alert_cond_notification } = await client.organizationAlert.updateOrganizationProjectNotificationCache({
   *   organization_id: 55,
   *   project_id: 3100,
   *   notification_id: 1007,
   *   cache_second: 3600,
   * });
   * ```
   *
   * @beta
   */
  readonly updateOrganizationProjectNotificationCache: OperationCall<UpdateOrganizationProjectNotificationCacheInput, UpdateOrganizationProjectNotificationCacheOutput>;
}

/** Reports and finding counts over time. */
export interface ReportOperations {
  /**
   * Get the daily finding counts of a project.
   *
   * How many findings the project had, one row per day, scanner and score. Everything comes in one answer, so a long
   * range without filters can be large. Server release v0.16.0 gives these counts at `/report/get-report` instead.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_report.md, GetReportFinding; ca-risken/core proto/report, pkg/db/report.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /report/get-report-finding`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { report_finding } = await client.report.getFindingReport({ project_id: 3100 });
   * ```
   */
  readonly getFindingReport: OperationCall<GetFindingReportInput | void, GetFindingReportOutput>;

  /**
   * Get a stored report.
   *
   * Reads one report, written by `generateReport` or stored with `putReport`; also the operation to poll after
   * `generateReport`. An unknown id is no error: the answer is 200 with an object that has no id and two times of
   * -62135596800, and so may be that of an id made a moment ago, because reads come from a database replica where
   * there is one. The presence of `report_id` is the test for "found". On server release v0.16.0 the same path gives
   * the daily finding counts.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_report.md, GetReport; ca-risken/core proto/report
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /report/get-report`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { report } = await client.report.getReport({ project_id: 3100, report_id: 1042 });
   * ```
   */
  readonly getReport: OperationCall<GetReportInput, GetReportOutput>;

  /**
   * List the stored reports of a project.
   *
   * Every report of the project in one answer, each with its whole content. Server release v0.16.0 does not have
   * this route.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_report.md, ListReport; ca-risken/core proto/report
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /report/list-report`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { report } = await client.report.listReports({ project_id: 3100 });
   * ```
   */
  readonly listReports: OperationCall<ListReportsInput | void, ListReportsOutput>;

  /**
   * Store a report.
   *
   * An upsert: a report is found by `report_id` where one is given, else by its name in the project. Everything is
   * replaced; what is left out becomes empty, the content included. Server release v0.16.0 does not have this route.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_report.md, PutReport; required members and the key: ca-risken/core proto/report
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /report/put-report`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutReportInput` makes its input of what `getReport` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { report } = await client.report.putReport({
   *   project_id: 3100,
   *   name: 'Pentest of March',
   *   type: 'Markdown',
   *   status: 'OK',
   *   content: '# Pentest of March\n\nNo open points.',
   * });
   * ```
   */
  readonly putReport: OperationCall<PutReportInput, PutReportOutput>;

  /**
   * Get the daily finding counts of all projects.
   *
   * The counts of `getFindingReport` over every project of the installation, in one answer. Only administrators of
   * the installation may call it; everybody else gets 403. Server release v0.16.0 has it at
   * `/report/get-report-all` instead.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_report.md, GetReportFindingAll; the unused project_id: ca-risken/core pkg/db/report.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /report/get-report-finding-all`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { report_finding } = await client.report.getFindingReportAll();
   * ```
   */
  readonly getFindingReportAll: OperationCall<GetFindingReportAllInput | void, GetFindingReportAllOutput>;
}

/** Questions to the configured language model, and what it writes. */
export interface AiOperations {
  /**
   * Ask the language model a question.
   *
   * Sends a question, with the earlier turns of the talk, to the model that the installation has configured. The
   * server keeps no talk: send the turns each time. Every call costs model tokens. A project access token always
   * asks about its own project, and the `project_id` that was sent is ignored; a person may name a project or leave
   * it out; an organization access token gets 403. An installation without a model answers 500 with code `Unknown`.
   * The answer comes in one piece and may take long; one that takes the gateway over 30 s ends in a cut connection
   * without a status.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_ai.md, ChatAI; project_id and who may call: ca-risken/gateway service_ai.go, ca-risken/core proto/ai
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /ai/chat-ai`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable. One attempt may take 35 s.
   *
   * @example
   * ```ts
   * const { answer } = await client.ai.chatAi({
   *   question: 'Which of them should we repair first?',
   *   chat_history: [
   *     { role: 1, content: 'Do we have public storage buckets?' },
   *     { role: 2, content: 'Yes, two: billing-invoices and billing-exports.' },
   *   ],
   *   project_id: 3100,
   * });
   * ```
   */
  readonly chatAi: OperationCall<ChatAiInput, ChatAiOutput>;

  /**
   * Start a report written by the language model.
   *
   * Stores an empty Markdown report with status `IN_PROGRESS`, returns its id at once, and lets the model write it
   * in the background; each call costs model tokens. Poll `getReport`, every 30 s or so, until its status is `OK`
   * or `ERROR`, which can take up to 60 minutes. Names of reports are unique in a project, so a name that is in use
   * overwrites that report, beginning by emptying it. An installation without a model answers 500 with code
   * `Unknown`. Server release v0.16.0 does not have this route.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_ai.md, GenerateReport; background work and names: ca-risken/core proto/ai, pkg/server/ai
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /ai/generate-report`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable. One attempt may take 35 s.
   *
   * @example
   * ```ts
   * const { report_id, status } = await client.ai.generateReport({
   *   prompt: 'Summarize the new findings of last week by severity and name the three most urgent ones.',
   *   project_id: 3100,
   *   name: 'Week 10 of 2025',
   * });
   * ```
   */
  readonly generateReport: OperationCall<GenerateReportInput, GenerateReportOutput>;

  /**
   * List the repair proposals of a finding.
   *
   * The proposals that were made for one finding, in one answer, whatever became of them. Only the vendor's newest
   * development line has this route; other servers answer 404 with an empty body.
   *
   * Source: vendor's code — ca-risken/gateway\@44eac4c service_ai_generated.go; ca-risken/core proto/ai, pkg/server/ai
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /ai/list-remediation-proposal`. Effect: read, it changes nothing. It is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { remediation_proposal } = await client.ai.listRemediationProposals({
   *   project_id: 3100,
   *   finding_id: 58120,
   * });
   * ```
   *
   * @beta
   */
  readonly listRemediationProposals: OperationCall<ListRemediationProposalsInput, ListRemediationProposalsOutput>;

  /**
   * Get a repair proposal.
   *
   * Reads one proposal; this is also the operation to poll after `generateRemediationProposal`, until the status is
   * `SUCCEEDED` or `FAILED`. An unknown id answers 200 without `remediation_proposal`. Only the vendor's newest
   * development line has this route; other servers answer 404 with an empty body.
   *
   * Source: vendor's code — ca-risken/gateway\@44eac4c service_ai_generated.go; ca-risken/core proto/ai, pkg/server/ai
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response. Some facts are missing.
   *
   * @remarks
   * `GET /ai/get-remediation-proposal`. Effect: read, it changes nothing. It is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { remediation_proposal } = await client.ai.getRemediationProposal({
   *   project_id: 3100,
   *   remediation_proposal_id: 1009,
   * });
   * ```
   *
   * @beta
   */
  readonly getRemediationProposal: OperationCall<GetRemediationProposalInput, GetRemediationProposalOutput>;

  /**
   * Start a repair proposal for a finding.
   *
   * Queues the work of a language model, which costs model tokens, and returns the id of the proposal at once; poll
   * `getRemediationProposal` for the result. Nothing is repaired. Only findings of some AWS scanners are supported,
   * and 400 is the answer for the others. A finding gets one proposal an hour at most. Only the vendor's newest
   * development line has this route; other servers answer 404 with an empty body.
   *
   * Source: vendor's code — ca-risken/gateway\@44eac4c service_ai_remediation.go; ca-risken/gateway\@f958178 service_datasource_ai_generated.go; ca-risken/datasource-api pkg/server/remediation
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /ai/generate-remediation-proposal`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { remediation_proposal_id } = await client.ai.generateRemediationProposal({
   *   project_id: 3100,
   *   finding_id: 58120,
   * });
   * ```
   *
   * @beta
   */
  readonly generateRemediationProposal: OperationCall<GenerateRemediationProposalInput, GenerateRemediationProposalOutput>;
}

/** Google Cloud projects, the scanners attached to them, and their scans. */
export interface GoogleOperations {
  /**
   * List the Google Cloud scanners.
   *
   * The scanner catalogue, whether attached or not; look the catalogue ids up here rather than fixing them in
   * code. Both filters are optional and combine. It answers anybody, so it cannot be used to test a credential.
   * The vendor's page names a `project_id`, which the server ignores.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, ListGoogleDataSource; filters: ca-risken/datasource-api proto/google; no check: ca-risken/gateway router.go
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /google/list-google-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { google_data_source } = await client.google.listGoogleDataSources();
   * ```
   */
  readonly listGoogleDataSources: OperationCall<ListGoogleDataSourcesInput | void, ListGoogleDataSourcesOutput>;

  /**
   * List the Google Cloud projects of a project.
   *
   * Every Google Cloud project registered in the RISKEN project, in one answer, with its verification code
   * unmasked. Both filters are optional and combine.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, ListGCP; filters: ca-risken/datasource-api proto/google
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /google/list-gcp`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { gcp } = await client.google.listGcp({ project_id: 3100 });
   * ```
   */
  readonly listGcp: OperationCall<ListGcpInput | void, ListGcpOutput>;

  /**
   * Read the attachment of a scanner to a Google Cloud project.
   *
   * One object and not a list, whatever the vendor's page shows, and all three ids are required. A scanner that
   * is not attached is no error: the answer is 200 without `gcp_data_source`, or with one that has no `gcp_id`
   * and times below 0. This is also the operation to poll after `invokeGcpScan`, every 15 to 30 seconds.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, GetGCPDataSource; required ids and one object: ca-risken/datasource-api proto/google; not attached: ca-risken/datasource-api pkg/server/google, pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /google/get-gcp-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { gcp_data_source } = await client.google.getGcpDataSource({
   *   project_id: 3100,
   *   gcp_id: 1088,
   *   google_data_source_id: 1003,
   * });
   * ```
   */
  readonly getGcpDataSource: OperationCall<GetGcpDataSourceInput, GetGcpDataSourceOutput>;

  /**
   * Register or rewrite a Google Cloud project.
   *
   * An upsert by project and `gcp_project_id`; with `gcp_id` that registration is rewritten instead. Nothing is
   * compared with Google Cloud now: the label `risken` is checked when a scanner is attached and at each scan.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, PutGCP; verification_code and limits: ca-risken/datasource-api proto/google validator
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /google/put-gcp`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutGcpInput` makes its input of what `listGcp` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { gcp } = await client.google.putGcp({
   *   project_id: 3100,
   *   gcp: {
   *     name: 'Billing',
   *     project_id: 3100,
   *     gcp_project_id: 'acme-billing-prod',
   *     verification_code: 'k7w2-rx90-qm',
   *   },
   * });
   * ```
   */
  readonly putGcp: OperationCall<PutGcpInput, PutGcpOutput>;

  /**
   * Remove a Google Cloud project.
   *
   * Removes the registration and detaches all its scanners. The answer is the same where nothing was there,
   * so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, DeleteGCP; ca-risken/datasource-api proto/google
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /google/delete-gcp`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.google.deleteGcp({ project_id: 3100, gcp_id: 1088 });
   * ```
   */
  readonly deleteGcp: OperationCall<DeleteGcpInput, DeleteGcpOutput>;

  /**
   * Attach a scanner to a Google Cloud project.
   *
   * Attaches a scanner, or rewrites the attachment: a full replace by registration and scanner. Members left
   * out are reset (`status` to 0, `specific_version` to empty, `scan_at` to the epoch), so read the attachment
   * with `getGcpDataSource` first to change one member. The server compares the verification code with the
   * label `risken` of the Google Cloud project first; until they agree and the label is visible, the answer is
   * a 500 with code `Unknown`. An unknown registration or scanner gives the same.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, AttachGCPDataSource; limits: ca-risken/datasource-api proto/google validator; label: ca-risken/datasource-api pkg/server/google
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /google/attach-gcp-datasource`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toAttachGcpDataSourceInput` makes its input of what `getGcpDataSource` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { gcp_data_source } = await client.google.attachGcpDataSource({
   *   project_id: 3100,
   *   gcp_data_source: {
   *     gcp_id: 1088,
   *     google_data_source_id: 1003,
   *     project_id: 3100,
   *     status: 2,
   *     status_detail: 'set up by script',
   *   },
   * });
   * ```
   */
  readonly attachGcpDataSource: OperationCall<AttachGcpDataSourceInput, AttachGcpDataSourceOutput>;

  /**
   * Detach a scanner from a Google Cloud project.
   *
   * Detaches the scanner. Findings that it already stored stay. Repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, DetachGCPDataSource; ca-risken/datasource-api proto/google
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /google/detach-gcp-datasource`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.google.detachGcpDataSource({
   *   project_id: 3100,
   *   gcp_id: 1088,
   *   google_data_source_id: 1003,
   * });
   * ```
   */
  readonly detachGcpDataSource: OperationCall<DetachGcpDataSourceInput, DetachGcpDataSourceOutput>;

  /**
   * Start a scan of a Google Cloud project.
   *
   * Queues one scan and returns at once; each call queues another. The status becomes 3 (IN_PROGRESS); poll
   * `getGcpDataSource` until it is 1 (OK) or 4 (ERROR, reason in `status_detail`). The verification code is
   * compared with the label `risken` first: where they differ the answer is 200 all the same, no scan starts,
   * and the status becomes 4. There is no scan id and no way to cancel. A scanner that is not attached answers
   * 500 with code `Unknown`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_google.md, InvokeScanGCP; scan_only and full_scan: ca-risken/datasource-api proto/google; failed check: ca-risken/datasource-api pkg/server/google
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /google/invoke-scan-gcp`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.google.invokeGcpScan({
   *   project_id: 3100,
   *   gcp_id: 1088,
   *   google_data_source_id: 1003,
   *   scan_only: false,
   * });
   * ```
   */
  readonly invokeGcpScan: OperationCall<InvokeGcpScanInput, InvokeGcpScanOutput>;
}

/** Azure subscriptions, the scanners attached to them, and their scans. */
export interface AzureOperations {
  /**
   * List the Azure scanners.
   *
   * The catalogue of Azure scanners, which is the same for every project; it says nothing about attachments. The
   * route answers anybody, so it cannot be used to test a credential. The vendor does not document it.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /azure/list-azure-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { azure_data_source } = await client.azure.listAzureDataSources();
   * ```
   */
  readonly listAzureDataSources: OperationCall<ListAzureDataSourcesInput | void, ListAzureDataSourcesOutput>;

  /**
   * List the Azure subscriptions of a project.
   *
   * Every subscription registered in the project, in one answer. Both filters are optional and combine. The
   * verification code comes back in clear. The vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /azure/list-azure`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { azure } = await client.azure.listAzure({ project_id: 3100 });
   * ```
   */
  readonly listAzure: OperationCall<ListAzureInput | void, ListAzureOutput>;

  /**
   * Get the attachment of a scanner to an Azure subscription.
   *
   * Reads one attachment; this is also the operation to poll while a scan runs, every 15 to 30 seconds. A scanner
   * that is not attached answers 200 with an object that has no ids, and whose `created_at` and `updated_at` are
   * negative: the presence of `azure_id` is the test for "attached". The vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure, pkg/db/azure.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /azure/get-rel-azure-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { rel_azure_data_source } = await client.azure.getAzureDataSource({
   *   project_id: 3100,
   *   azure_id: 1301,
   *   azure_data_source_id: 1001,
   * });
   * ```
   */
  readonly getAzureDataSource: OperationCall<GetAzureDataSourceInput, GetAzureDataSourceOutput>;

  /**
   * Register or change an Azure subscription.
   *
   * An upsert by project and subscription, and a full replace: a second call with the same subscription rewrites its
   * name and code, and what is left out becomes empty. With `azure_id` that registration is rewritten instead. The
   * gateway only looks whether `azure` is there; everything wrong inside it comes back as 500. Nothing is asked of
   * Azure yet: the verification code is compared when a scanner is attached. The vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/db/azure.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /azure/put-azure`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable. `toPutAzureInput` makes its input of what `listAzure` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { azure } = await client.azure.putAzure({
   *   project_id: 3100,
   *   azure: {
   *     name: 'Billing',
   *     project_id: 3100,
   *     subscription_id: '7b1c3f52-0d64-4c6e-9a51-2f8d40e7a913',
   *     verification_code: 'k3v9-billing-risken',
   *   },
   * });
   * ```
   */
  readonly putAzure: OperationCall<PutAzureInput, PutAzureOutput>;

  /**
   * Remove an Azure subscription.
   *
   * Removes the registration and detaches its scanners. The answer is the same where nothing was there, so repeating
   * it does no harm. The vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /azure/delete-azure`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.azure.deleteAzure({ project_id: 3100, azure_id: 1301 });
   * ```
   */
  readonly deleteAzure: OperationCall<DeleteAzureInput, DeleteAzureOutput>;

  /**
   * Attach a scanner to an Azure subscription.
   *
   * Attaches a scanner, or rewrites the attachment: a full replace by registration and scanner. Members left out are
   * reset (`status` to 0, `status_detail` to empty, `scan_at` to the epoch), so read the attachment with
   * `getAzureDataSource` first to change one member. Before that the server compares the registered verification
   * code with the subscription's tag `risken`. Where the tags can be read and none of them matches, the answer is 200
   * without `rel_azure_data_source`, and nothing is attached; where they cannot be read, it is 500 with code
   * `Unknown`. A registration with an empty code is not compared. An unknown registration or scanner answers 500.
   * The vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure, pkg/db/azure.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /azure/attach-azure-datasource`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toAttachAzureDataSourceInput` makes its input of what `getAzureDataSource` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { rel_azure_data_source } = await client.azure.attachAzureDataSource({
   *   project_id: 3100,
   *   rel_azure_data_source: {
   *     azure_id: 1301,
   *     azure_data_source_id: 1001,
   *     project_id: 3100,
   *     status: 2,
   *     status_detail: 'set up by script',
   *   },
   * });
   * ```
   */
  readonly attachAzureDataSource: OperationCall<AttachAzureDataSourceInput, AttachAzureDataSourceOutput>;

  /**
   * Detach a scanner from an Azure subscription.
   *
   * Detaches the scanner. The answer is the same where nothing was attached, so repeating it does no harm. The
   * vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /azure/detach-azure-datasource`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.azure.detachAzureDataSource({
   *   project_id: 3100,
   *   azure_id: 1301,
   *   azure_data_source_id: 1001,
   * });
   * ```
   */
  readonly detachAzureDataSource: OperationCall<DetachAzureDataSourceInput, DetachAzureDataSourceOutput>;

  /**
   * Start the Azure scans of every project.
   *
   * **Not limited to the caller's project.** A defect of the server joins this route to its scheduled run: it starts
   * a scan of every attached subscription in every active project of the installation. `project_id` is needed for
   * authorization and chooses nothing, and there is no way to scan one subscription. Keep it out of automation; the
   * schedule of the installation starts the same scans. Each call queues them all again. The status of each
   * attachment becomes 3 (IN_PROGRESS); poll `getAzureDataSource` until it is 1 (OK) or 4 (ERROR, reason in
   * `status_detail`). A subscription that fails does not show in the answer. The vendor does not document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /azure/invoke-scan-azure`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.azure.invokeAzureScan({ project_id: 3100, azure_data_source_id: 1001 });
   * ```
   */
  readonly invokeAzureScan: OperationCall<InvokeAzureScanInput | void, InvokeAzureScanOutput>;
}

/** GitHub settings and the scanners for source code. */
export interface CodeOperations {
  /**
   * List the code scanners.
   *
   * The catalogue of code scanners. Every filter is optional. The gateway checks nothing here: it answers anybody,
   * with a wrong token or none, so it cannot be used to test a credential.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, ListDataSource; ca-risken/datasource-api proto/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /code/list-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { code_data_source } = await client.code.listCodeDataSources();
   * ```
   */
  readonly listCodeDataSources: OperationCall<ListCodeDataSourcesInput | void, ListCodeDataSourcesOutput>;

  /**
   * List the GitHub connections of a project.
   *
   * Every GitHub connection of the project in one answer, each with the settings of the up to three scanners that
   * work on it. Tokens come back as the mask `xxxxxxxxxx`. This is also the operation to poll after one of the
   * three scans was started: the nested settings carry the status.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, ListGitHubSetting; ca-risken/datasource-api proto/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /code/list-github-setting`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { github_setting } = await client.code.listGithubSettings({ project_id: 3100 });
   * ```
   */
  readonly listGithubSettings: OperationCall<ListGithubSettingsInput | void, ListGithubSettingsOutput>;

  /**
   * List the repositories that secret scanning has been through.
   *
   * The repositories of one connection that secret scanning has already visited, with the moment of the visit; the
   * next scan uses it to look only at what changed. Where there is no entry, which includes an unknown connection,
   * the answer is not an empty list but 500 with code `Unknown` and the message `record not found`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, ListGitleaksCache; ca-risken/datasource-api proto/code; 500 for none: ca-risken/datasource-api pkg/db and pkg/server/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /code/list-gitleaks-cache`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { gitleaks_cache } = await client.code.listGitleaksCache({
   *   project_id: 3100,
   *   github_setting_id: 1042,
   * });
   * ```
   */
  readonly listGitleaksCache: OperationCall<ListGitleaksCacheInput, ListGitleaksCacheOutput>;

  /**
   * Create or update a GitHub connection.
   *
   * Without `github_setting_id` it makes a connection; with it, it rewrites that one: a full replace except for
   * the token, which stays when it is empty or the mask. `name` is unique within the project: without the id, a
   * connection of the same name is overwritten instead of a second one made. So always send the id to change a
   * connection, and do not repeat a create blindly. Nothing is asked of GitHub now; a wrong token or target shows
   * at the first scan. The answer leaves out the settings of the scanners.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, PutGitHubSetting; ca-risken/datasource-api proto/code; lookup by name and kept token: ca-risken/datasource-api pkg/server/code and pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/put-github-setting`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutGithubSettingInput` makes its input of what `listGithubSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { github_setting } = await client.code.putGithubSetting({
   *   project_id: 3100,
   *   github_setting: {
   *     project_id: 3100,
   *     name: 'Shop repositories',
   *     github_user: 'shop-scanner',
   *     personal_access_token: 'ghp_exampleexampleexampleexample0000',
   *     type: 1,
   *     target_resource: 'example-shop',
   *   },
   * });
   * ```
   */
  readonly putGithubSetting: OperationCall<PutGithubSettingInput, PutGithubSettingOutput>;

  /**
   * Remove a GitHub connection.
   *
   * Removes the connection, its stored token, the settings of its scanners, and the record of the repositories
   * that secret scanning went through. The answer is the same where nothing was there, so repeating it does no
   * harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, DeleteGitHubSetting; ca-risken/datasource-api proto/code; what goes along: ca-risken/datasource-api pkg/server/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/delete-github-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.code.deleteGithubSetting({ project_id: 3100, github_setting_id: 1042 });
   * ```
   */
  readonly deleteGithubSetting: OperationCall<DeleteGithubSettingInput, DeleteGithubSettingOutput>;

  /**
   * Set up secret scanning.
   *
   * Sets up secret scanning (gitleaks) for one connection, or rewrites its setting: an upsert by project and
   * connection, so a late repetition hides a scan. It is a full replace: members left out are reset (flags to false,
   * `status` to 0, texts to empty, `scan_at` to never), so read the setting with `listGithubSettings` first to
   * change one member. With all three `scan_…` flags false nothing is scanned.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, PutGitleaksSetting; ca-risken/datasource-api proto/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/put-gitleaks-setting`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutGitleaksSettingInput` makes its input of what `listGithubSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { gitleaks_setting } = await client.code.putGitleaksSetting({
   *   project_id: 3100,
   *   gitleaks_setting: {
   *     github_setting_id: 1042,
   *     project_id: 3100,
   *     code_data_source_id: 1001,
   *     repository_pattern: 'shop-',
   *     scan_public: true,
   *     scan_internal: false,
   *     scan_private: true,
   *     status: 2,
   *     status_detail: 'set up by script',
   *   },
   * });
   * ```
   */
  readonly putGitleaksSetting: OperationCall<PutGitleaksSettingInput, PutGitleaksSettingOutput>;

  /**
   * Remove secret scanning.
   *
   * Removes the setting for secret scanning from a connection, together with the record of the repositories
   * already scanned; the connection itself stays. The answer is the same where nothing was there, so repeating it
   * does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, DeleteGitleaksSetting; ca-risken/datasource-api proto/code; what goes along: ca-risken/datasource-api pkg/server/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/delete-gitleaks-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.code.deleteGitleaksSetting({ project_id: 3100, github_setting_id: 1042 });
   * ```
   */
  readonly deleteGitleaksSetting: OperationCall<DeleteGitleaksSettingInput, DeleteGitleaksSettingOutput>;

  /**
   * Set up dependency scanning.
   *
   * Sets up dependency scanning for one connection, or rewrites its setting: an upsert by project and connection,
   * so a late repetition hides a scan. It is a full replace: members left out are reset (`status` to 0, texts to empty,
   * `scan_at` to never), so read the setting with `listGithubSettings` first to change one member. Unlike the
   * other two scanners it has no flags for the visibility of repositories.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, PutDependencySetting; ca-risken/datasource-api proto/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/put-dependency-setting`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutDependencySettingInput` makes its input of what `listGithubSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { dependency_setting } = await client.code.putDependencySetting({
   *   project_id: 3100,
   *   dependency_setting: {
   *     github_setting_id: 1042,
   *     project_id: 3100,
   *     code_data_source_id: 1002,
   *     status: 2,
   *     status_detail: 'set up by script',
   *     repository_pattern: 'shop-',
   *   },
   * });
   * ```
   */
  readonly putDependencySetting: OperationCall<PutDependencySettingInput, PutDependencySettingOutput>;

  /**
   * Remove dependency scanning.
   *
   * Removes the setting for dependency scanning from a connection; the connection itself stays. The answer is the
   * same where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, DeleteDependencySetting; ca-risken/datasource-api proto/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/delete-dependency-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.code.deleteDependencySetting({ project_id: 3100, github_setting_id: 1042 });
   * ```
   */
  readonly deleteDependencySetting: OperationCall<DeleteDependencySettingInput, DeleteDependencySettingOutput>;

  /**
   * Set up static code scanning.
   *
   * Sets up static code scanning for one connection, or rewrites its setting: an upsert by project and connection,
   * so a late repetition hides a scan. It is a full replace: members left out are reset (flags to false, `status` to 0,
   * texts to empty, `scan_at` to never), so read the setting with `listGithubSettings` first to change one member.
   * With all three `scan_…` flags false nothing is scanned.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, PutCodeScanSetting; ca-risken/datasource-api proto/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/put-code-scan-setting`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutCodeScanSettingInput` makes its input of what `listGithubSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { code_scan_setting } = await client.code.putCodeScanSetting({
   *   project_id: 3100,
   *   code_scan_setting: {
   *     github_setting_id: 1042,
   *     project_id: 3100,
   *     code_data_source_id: 1003,
   *     scan_public: true,
   *     scan_internal: true,
   *     scan_private: true,
   *     status: 2,
   *     status_detail: 'set up by script',
   *     scan_at: 1741608000,
   *   },
   * });
   * ```
   */
  readonly putCodeScanSetting: OperationCall<PutCodeScanSettingInput, PutCodeScanSettingOutput>;

  /**
   * Remove static code scanning.
   *
   * Removes the setting for static code scanning from a connection; the connection itself stays. The answer is the
   * same where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, DeleteCodeScanSetting; ca-risken/datasource-api proto/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/delete-code-scan-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.code.deleteCodeScanSetting({ project_id: 3100, github_setting_id: 1042 });
   * ```
   */
  readonly deleteCodeScanSetting: OperationCall<DeleteCodeScanSettingInput, DeleteCodeScanSettingOutput>;

  /**
   * Start a secret scan.
   *
   * Queues a secret scan of one connection and returns at once; each call queues another. The status becomes 3
   * (IN_PROGRESS); poll `listGithubSettings` until `gitleaks_setting.status` is 1 (OK) or 4 (ERROR, reason in
   * `status_detail`). A connection without this scanner answers 500 with code `Unknown`. Recent servers list the
   * repositories at GitHub first and queue one job for each: then a wrong token or target shows as 500 right here
   * (and as status 4), and filters that match no repository are answered with 200 although nothing is queued and
   * the status stays. The answer is empty; the message on the vendor's page does not come.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, InvokeScanGitleaks; ca-risken/datasource-api proto/code; empty answer and jobs per repository: ca-risken/datasource-api pkg/server/code; scan_only: ca-risken/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/invoke-scan-gitleaks`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.code.invokeGitleaksScan({
   *   project_id: 3100,
   *   github_setting_id: 1042,
   *   scan_only: false,
   *   full_scan: true,
   * });
   * ```
   */
  readonly invokeGitleaksScan: OperationCall<InvokeGitleaksScanInput, InvokeGitleaksScanOutput>;

  /**
   * Start a dependency scan.
   *
   * Queues a dependency scan of one connection and returns at once; each call queues another. The status becomes 3
   * (IN_PROGRESS); poll `listGithubSettings` until `dependency_setting.status` is 1 (OK) or 4 (ERROR, reason in
   * `status_detail`). A connection without this scanner answers 500 with code `Unknown`. Recent servers list the
   * repositories at GitHub first and queue one job for each: then a wrong token or target shows as 500 right here
   * (and as status 4), and filters that match no repository are answered with 200 although nothing is queued and
   * the status stays. The answer is empty; the message on the vendor's page does not come.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, InvokeScanDependency; ca-risken/datasource-api proto/code; empty answer and jobs per repository: ca-risken/datasource-api pkg/server/code; scan_only: ca-risken/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/invoke-scan-dependency`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.code.invokeDependencyScan({
   *   project_id: 3100,
   *   github_setting_id: 1042,
   *   scan_only: false,
   * });
   * ```
   */
  readonly invokeDependencyScan: OperationCall<InvokeDependencyScanInput, InvokeDependencyScanOutput>;

  /**
   * Start a static code scan.
   *
   * Queues a static code scan of one connection and returns at once; each call queues another. The status becomes
   * 3 (IN_PROGRESS); poll `listGithubSettings` until `code_scan_setting.status` is 1 (OK) or 4 (ERROR, reason in
   * `status_detail`). A connection without this scanner answers 500 with code `Unknown`. Recent servers list the
   * repositories at GitHub first and queue one job for each: then a wrong token or target shows as 500 right here
   * (and as status 4), and filters that match no repository are answered with 200 although nothing is queued and
   * the status stays. The answer is empty; the message on the vendor's page does not come.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_code.md, InvokeScanCodeScan; ca-risken/datasource-api proto/code; empty answer and jobs per repository: ca-risken/datasource-api pkg/server/code; scan_only: ca-risken/code
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/invoke-scan-code-scan`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.code.invokeCodeScan({ project_id: 3100, github_setting_id: 1042, scan_only: false });
   * ```
   */
  readonly invokeCodeScan: OperationCall<InvokeCodeScanInput, InvokeCodeScanOutput>;

  /**
   * Check whether the GitHub App is installed.
   *
   * Asks GitHub whether RISKEN's GitHub App is installed at the target of a connection. The `reason` CHECK_FAILED
   * means that the check itself could not be made. Newer servers only, and still moving: builds exist that want
   * `type`, `base_url` and `target_resource` in place of `github_setting_id`. All routes under `/code/github-app/`
   * count as the one action `code/github-app`, so a role that only allows `get` and `list` does not reach this
   * read.
   *
   * Source: vendor's code — ca-risken/gateway\@d9807ef router.go, authorizer.go; ca-risken/datasource-api proto/code
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /code/github-app/installation-status`. Effect: write, it changes configuration or data of the service. Stores the outcome of the check with the connection, and drops the repositories of an app that is gone. Repeating it does no harm, so it is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { github_app_installation_status } = await client.code.getGithubAppInstallationStatus({
   *   project_id: 3100,
   *   github_setting_id: 1042,
   * });
   * ```
   *
   * @beta
   */
  readonly getGithubAppInstallationStatus: OperationCall<GetGithubAppInstallationStatusInput, GetGithubAppInstallationStatusOutput>;

  /**
   * Get the address where the GitHub App is installed.
   *
   * Hands out the address at GitHub where a human installs RISKEN's GitHub App for a connection. It changes
   * nothing. For humans only: a token is refused with 401. Newer servers only, and still moving: builds exist that
   * take no notice of `github_setting_id` and `return_to`. 503 means that the operator has not set up the app.
   *
   * Source: vendor's code — ca-risken/gateway\@d9807ef service_code_github_app.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /code/github-app/install-url`. Effect: read, it changes nothing. It is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { url } = await client.code.getGithubAppInstallUrl({
   *   project_id: 3100,
   *   github_setting_id: 1042,
   * });
   * ```
   *
   * @beta
   */
  readonly getGithubAppInstallUrl: OperationCall<GetGithubAppInstallUrlInput, GetGithubAppInstallUrlOutput>;

  /**
   * Start the sign-in at GitHub that verifies a connection.
   *
   * Begins the sign-in with which a human proves to be in charge of the target of a connection, and hands out the
   * address at GitHub to open. The address carries a signed state for this user, project and connection that
   * lapses after ten minutes, so ask for it right before it is opened. For humans only: a token is refused with
   * 401. Newer servers only. 503 means that the operator has not set up the app.
   *
   * Source: vendor's code — ca-risken/gateway\@d9807ef service_code_github_app.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /code/github-app/oauth-start`. Effect: read, it changes nothing. It is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { url } = await client.code.getGithubAppOauthStartUrl({
   *   project_id: 3100,
   *   github_setting_id: 1042,
   * });
   * ```
   *
   * @beta
   */
  readonly getGithubAppOauthStartUrl: OperationCall<GetGithubAppOauthStartUrlInput, GetGithubAppOauthStartUrlOutput>;

  /**
   * Finish the sign-in at GitHub.
   *
   * The address to which GitHub sends the browser back after `getGithubAppOauthStartUrl`. It is meant for that
   * browser, with its console session, and of no use to a program. It checks the signed state, verifies the GitHub
   * user, and redirects to the path that was given as `return_to`, with the outcome in the query member
   * `github_app_oauth`: `success`, `failed`, `session_expired` or `unauthorized`. So a failed verification is a
   * redirect as well; only a state that is missing, forged or older than ten minutes is answered with 400. Newer
   * servers only.
   *
   * Source: vendor's code — ca-risken/gateway\@d9807ef service_code_github_app.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input. The sources name little more than the route.
   *
   * @remarks
   * `GET /code/github-app/oauth/callback`. Effect: write, it changes configuration or data of the service. Stores with the connection whether its GitHub user was verified. It is retried only when the server provably did not act. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const text = await client.code.handleGithubAppOauthCallback({
   *   state: 'eyJwcm9qZWN0X2lkIjozMTAwfQ.c2lnbmF0dXJl',
   * });
   * ```
   *
   * @beta
   */
  readonly handleGithubAppOauthCallback: OperationCall<HandleGithubAppOauthCallbackInput, HandleGithubAppOauthCallbackOutput>;

  /**
   * Verify the GitHub App installation of a connection.
   *
   * Checks at GitHub that the app is installed at the target of the connection, reads which repositories were
   * selected, and stores both with the connection. It works only for connections whose `auth_mode` is GITHUB_APP;
   * the others answer 500 with code `Unknown`. A check that fails is a 500 as well and leaves
   * `verification_status` FAILED behind. The answer leaves out the settings of the scanners. Newer servers only.
   *
   * Source: vendor's code — ca-risken/datasource-api proto/code and pkg/server/code; ca-risken/gateway\@d9807ef router.go
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /code/verify-github-app-installation`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Beta: it may change, and not every installation has it.
   *
   * @example
   * ```ts
   * const { github_setting } = await client.code.verifyGithubAppInstallation({
   *   project_id: 3100,
   *   github_setting_id: 1043,
   * });
   * ```
   *
   * @beta
   */
  readonly verifyGithubAppInstallation: OperationCall<VerifyGithubAppInstallationInput, VerifyGithubAppInstallationOutput>;
}

/** Resources watched from outside, their scanners and words to look for. */
export interface OsintOperations {
  /**
   * List the watched domains and websites of a project.
   *
   * Every domain and website that the project watches, in one answer.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, ListOsint; ca-risken/datasource-api proto/osint
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /osint/list-osint`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { osint } = await client.osint.listOsint({ project_id: 3100 });
   * ```
   */
  readonly listOsint: OperationCall<ListOsintInput | void, ListOsintOutput>;

  /**
   * List the OSINT scanners.
   *
   * The catalogue of OSINT scanners. It shows no attachments; for those there is `listRelOsintDataSources`. The
   * vendor's page names operations to write to the catalogue (`put-datasource`, `delete-datasource`); they do not
   * exist.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, ListOsintDataSource; ca-risken/datasource-api proto/osint; name as a part: ca-risken/datasource-api pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /osint/list-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { osint_data_source } = await client.osint.listOsintDataSources({ project_id: 3100 });
   * ```
   */
  readonly listOsintDataSources: OperationCall<ListOsintDataSourcesInput | void, ListOsintDataSourcesOutput>;

  /**
   * List the attachments of OSINT scanners.
   *
   * Which scanner is attached to which watched resource, with the status of the last scan. Both filters are
   * optional and combine. This is also the operation to poll after `invokeOsintScan`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, ListRelOsintDataSource; ca-risken/datasource-api proto/osint
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /osint/list-rel-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { rel_osint_data_source } = await client.osint.listRelOsintDataSources({ project_id: 3100 });
   * ```
   */
  readonly listRelOsintDataSources: OperationCall<ListRelOsintDataSourcesInput | void, ListRelOsintDataSourcesOutput>;

  /**
   * List the detection words.
   *
   * The words that attached scanners look for: of the whole project, or of one attachment.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, ListOsintDetectWord; ca-risken/datasource-api proto/osint
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /osint/list-word`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { osint_detect_word } = await client.osint.listOsintDetectWords({ project_id: 3100 });
   * ```
   */
  readonly listOsintDetectWords: OperationCall<ListOsintDetectWordsInput | void, ListOsintDetectWordsOutput>;

  /**
   * Get one watched domain or website.
   *
   * One watched resource. An id that the project does not have is no error: the answer is 200 without `osint`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, GetOsint; ca-risken/datasource-api proto/osint
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /osint/get-osint`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { osint } = await client.osint.getOsint({ project_id: 3100, osint_id: 1011 });
   * ```
   */
  readonly getOsint: OperationCall<GetOsintInput, GetOsintOutput>;

  /**
   * Start a scan of a watched resource.
   *
   * Queues one scan of an attachment and returns at once; each call queues another. The status of the attachment
   * becomes 3 (IN_PROGRESS); poll `listRelOsintDataSources` until it is 1 (OK) or 4 (ERROR, reason in
   * `status_detail`). There is no scan id and no way to cancel. An unknown attachment answers 500 with code
   * `Unknown`. The message in the answer is a fixed text that says nothing about the scan.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, InvokeScan; ca-risken/datasource-api proto/osint; effects: ca-risken/datasource-api pkg/server/osint; scan_only: ca-risken/osint pkg/website
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /osint/invoke-scan`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { message } = await client.osint.invokeOsintScan({
   *   project_id: 3100,
   *   rel_osint_data_source_id: 1021,
   *   scan_only: false,
   * });
   * ```
   */
  readonly invokeOsintScan: OperationCall<InvokeOsintScanInput, InvokeOsintScanOutput>;

  /**
   * Create or update a watched domain or website.
   *
   * Without `osint_id` it starts to watch a resource, also when the same one is watched already: nothing is unique
   * but the id, so do not repeat a create blindly. With the id it rewrites that resource. An id that the project
   * does not have is not refused: it makes a new one. Nothing is scanned before a scanner is attached.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, PutOsint; ca-risken/datasource-api proto/osint; unknown ids: ca-risken/datasource-api pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /osint/put-osint`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `osint.osint_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutOsintInput` makes its input of what `getOsint` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { osint } = await client.osint.putOsint({
   *   project_id: 3100,
   *   osint: { project_id: 3100, resource_type: 'Domain', resource_name: 'shop.example' },
   * });
   * ```
   */
  readonly putOsint: OperationCall<PutOsintInput, PutOsintOutput>;

  /**
   * Stop watching a domain or website.
   *
   * Removes the watched resource together with its attachments and their detection words. The answer is the same
   * where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, DeleteOsint; ca-risken/datasource-api proto/osint; what goes along: ca-risken/datasource-api pkg/server/osint
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /osint/delete-osint`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.osint.deleteOsint({ project_id: 3100, osint_id: 1011 });
   * ```
   */
  readonly deleteOsint: OperationCall<DeleteOsintInput, DeleteOsintOutput>;

  /**
   * Attach an OSINT scanner or update the attachment.
   *
   * Without `rel_osint_data_source_id` it makes an attachment, also when the scanner is attached to that resource
   * already: nothing is unique but the id, so do not repeat a create blindly. With the id it rewrites that
   * attachment: a full replace, in which members left out are reset (`status` to 0, `status_detail` to empty,
   * `scan_at` to never), so read it with `listRelOsintDataSources` first to change one member. An id that the
   * project does not have is not refused: it makes a new one.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, PutRelOsintDataSource; ca-risken/datasource-api proto/osint; full replace and unknown ids: ca-risken/datasource-api pkg/server/osint and pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /osint/put-rel-datasource`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutRelOsintDataSourceInput` makes its input of what `listRelOsintDataSources` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { rel_osint_data_source } = await client.osint.putRelOsintDataSource({
   *   project_id: 3100,
   *   rel_osint_data_source: {
   *     osint_data_source_id: 1002,
   *     osint_id: 1011,
   *     project_id: 3100,
   *     status: 2,
   *     status_detail: 'set up by script',
   *   },
   * });
   * ```
   */
  readonly putRelOsintDataSource: OperationCall<PutRelOsintDataSourceInput, PutRelOsintDataSourceOutput>;

  /**
   * Detach an OSINT scanner.
   *
   * Removes the attachment together with its detection words. The answer is the same where nothing was there, so
   * repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, DeleteRelOsintDataSource; ca-risken/datasource-api proto/osint; what goes along: ca-risken/datasource-api pkg/server/osint
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /osint/delete-rel-datasource`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.osint.deleteRelOsintDataSource({ project_id: 3100, rel_osint_data_source_id: 1021 });
   * ```
   */
  readonly deleteRelOsintDataSource: OperationCall<DeleteRelOsintDataSourceInput, DeleteRelOsintDataSourceOutput>;

  /**
   * Add or change a detection word.
   *
   * Without `osint_detect_word_id` it adds a word to an attachment, also when the same word is there already, so
   * do not repeat an addition blindly. With the id it rewrites that word. An id that the project does not have is
   * not refused: it makes a new one.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, PutOsintDetectWord; ca-risken/datasource-api proto/osint; unknown ids: ca-risken/datasource-api pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /osint/put-word`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `osint_detect_word.osint_detect_word_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutOsintDetectWordInput` makes its input of what `listOsintDetectWords` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { osint_detect_word } = await client.osint.putOsintDetectWord({
   *   project_id: 3100,
   *   osint_detect_word: { rel_osint_data_source_id: 1021, word: 'staging', project_id: 3100 },
   * });
   * ```
   */
  readonly putOsintDetectWord: OperationCall<PutOsintDetectWordInput, PutOsintDetectWordOutput>;

  /**
   * Remove a detection word.
   *
   * Removes one word. The answer is the same where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_osint.md, DeleteOsintDetectWord; ca-risken/datasource-api proto/osint
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /osint/delete-word`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.osint.deleteOsintDetectWord({ project_id: 3100, osint_detect_word_id: 1031 });
   * ```
   */
  readonly deleteOsintDetectWord: OperationCall<DeleteOsintDetectWordInput, DeleteOsintDetectWordOutput>;
}

/** Web and port scans of running systems. */
export interface DiagnosisOperations {
  /**
   * List the WordPress scans of a project.
   *
   * Every WordPress scan of the project in one answer, with the status of the last run. This is also the operation
   * to poll after `invokeDiagnosisScan` for one of them. The vendor's page shows the payload under `success`; it
   * comes under `data`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, List WPScan Settings; ca-risken/datasource-api proto/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /diagnosis/list-wpscan-setting`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { wpscan_setting } = await client.diagnosis.listWpscanSettings({ project_id: 3100 });
   * ```
   */
  readonly listWpscanSettings: OperationCall<ListWpscanSettingsInput | void, ListWpscanSettingsOutput>;

  /**
   * List the port-scan settings of a project.
   *
   * Every port-scan setting of the project in one answer. What is scanned, and the status of the last run, stand
   * on the targets: see `listPortscanTargets`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, List Portscan Settings; ca-risken/datasource-api proto/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /diagnosis/list-portscan-setting`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { portscan_setting } = await client.diagnosis.listPortscanSettings({ project_id: 3100 });
   * ```
   */
  readonly listPortscanSettings: OperationCall<ListPortscanSettingsInput | void, ListPortscanSettingsOutput>;

  /**
   * List the targets of port scans.
   *
   * The targets of one port-scan setting, or of all the settings of the project, with the status of the last run.
   * This is also the operation to poll after `invokeDiagnosisScan` for a port scan. The filter by status does not
   * work.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, List Portscan Targets; ca-risken/datasource-api proto/diagnosis; ignored status: ca-risken/datasource-api pkg/server/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /diagnosis/list-portscan-target`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { portscan_target } = await client.diagnosis.listPortscanTargets({ project_id: 3100 });
   * ```
   */
  readonly listPortscanTargets: OperationCall<ListPortscanTargetsInput | void, ListPortscanTargetsOutput>;

  /**
   * List the application scans of a project.
   *
   * Every application scan of the project in one answer, with the status of the last run. The target of each has
   * to be read with `getApplicationScanBasicSetting`. This is also the operation to poll after
   * `invokeDiagnosisScan` for one of them.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, List Application Scans; ca-risken/datasource-api proto/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /diagnosis/list-application-scan`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { application_scan } = await client.diagnosis.listApplicationScans({ project_id: 3100 });
   * ```
   */
  readonly listApplicationScans: OperationCall<ListApplicationScansInput | void, ListApplicationScansOutput>;

  /**
   * Get the target of an application scan.
   *
   * The basic setting of one application scan: where it starts and how far it goes. It is looked up by the id of
   * the application scan, not by its own. Where there is none the answer is still 200, with an object that has no
   * member.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Get Application Scan Basic Setting; ca-risken/datasource-api proto/diagnosis; empty object: ca-risken/datasource-api pkg/server/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /diagnosis/get-application-scan-basic-setting`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { application_scan_basic_setting } = await client.diagnosis.getApplicationScanBasicSetting({
   *   project_id: 3100,
   *   application_scan_id: 1071,
   * });
   * ```
   */
  readonly getApplicationScanBasicSetting: OperationCall<GetApplicationScanBasicSettingInput, GetApplicationScanBasicSettingOutput>;

  /**
   * Get one diagnosis scanner.
   *
   * One scanner of the catalogue. No operation lists them, so the ids have to be known: 1002 `diagnosis:wpscan`,
   * 1003 `diagnosis:portscan` and 1004 `diagnosis:application-scan` on a default installation. An unknown id is no
   * error: the answer is 200 with an object that has no member.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Get Diagnosis DataSource; ca-risken/datasource-api proto/diagnosis; ids: ca-risken/common middleware/db; empty object: ca-risken/datasource-api pkg/server/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /diagnosis/get-datasource`. Effect: read, it changes nothing. It is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * const { diagnosis_data_source } = await client.diagnosis.getDiagnosisDataSource({
   *   project_id: 3100,
   *   diagnosis_data_source_id: 1003,
   * });
   * ```
   */
  readonly getDiagnosisDataSource: OperationCall<GetDiagnosisDataSourceInput, GetDiagnosisDataSourceOutput>;

  /**
   * Start a diagnosis scan.
   *
   * Queues one run of a WordPress scan, a port scan or an application scan and returns at once; each call queues
   * another. What `setting_id` means depends on the scanner: a `wpscan_setting_id`, a `portscan_setting_id` (every
   * target of the setting is queued) or an `application_scan_id`. The status becomes 3 (IN_PROGRESS); poll
   * `listWpscanSettings`, `listPortscanTargets` or `listApplicationScans` until it is 1 (OK) or 4 (ERROR, reason
   * in `status_detail`). There is no scan id and no way to cancel. An unknown scanner or setting answers 500 with
   * code `Unknown`. Do not start a port-scan setting without targets: it answers 503, because the service that scans
   * of every kind go through ends, and is away for everybody until it is up again. The message in the answer is a
   * fixed text that says nothing about the scan.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Invoke Scan; ca-risken/datasource-api proto/diagnosis; effects: ca-risken/datasource-api pkg/server/diagnosis; scan_only: ca-risken/diagnosis pkg/wpscan
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/invoke-scan`. Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota. It is retried only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { message } = await client.diagnosis.invokeDiagnosisScan({
   *   project_id: 3100,
   *   setting_id: 1051,
   *   diagnosis_data_source_id: 1003,
   *   scan_only: false,
   * });
   * ```
   */
  readonly invokeDiagnosisScan: OperationCall<InvokeDiagnosisScanInput, InvokeDiagnosisScanOutput>;

  /**
   * Create or update a WordPress scan.
   *
   * Without `wpscan_setting_id` it makes a setting, also when the same site has one already, so do not repeat a
   * create blindly. With the id it rewrites that setting: a full replace, in which members left out are reset
   * (`status` to 0, `status_detail` to empty, `scan_at` to never), so read it with `listWpscanSettings` first to
   * change one member. An id that the project does not have is not refused; it makes a new setting under another
   * id.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Create/Update WPScan Setting; ca-risken/datasource-api proto/diagnosis; options: ca-risken/diagnosis pkg/wpscan and ca-risken/common middleware/db; full replace and unknown ids: ca-risken/datasource-api pkg/server/diagnosis and pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/put-wpscan-setting`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutWpscanSettingInput` makes its input of what `listWpscanSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { wpscan_setting } = await client.diagnosis.putWpscanSetting({
   *   project_id: 3100,
   *   wpscan_setting: {
   *     project_id: 3100,
   *     diagnosis_data_source_id: 1002,
   *     target_url: 'https://blog.shop.example/',
   *     status: 2,
   *     status_detail: 'set up by script',
   *     options: '{"random-user-agent": true}',
   *   },
   * });
   * ```
   */
  readonly putWpscanSetting: OperationCall<PutWpscanSettingInput, PutWpscanSettingOutput>;

  /**
   * Remove a WordPress scan.
   *
   * Removes the setting. The answer is the same where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Delete WPScan Setting; ca-risken/datasource-api proto/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/delete-wpscan-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.diagnosis.deleteWpscanSetting({ project_id: 3100, wpscan_setting_id: 1041 });
   * ```
   */
  readonly deleteWpscanSetting: OperationCall<DeleteWpscanSettingInput, DeleteWpscanSettingOutput>;

  /**
   * Create or update an application scan.
   *
   * Without `application_scan_id` it makes an application scan, also when one of the same name is there already,
   * so do not repeat a create blindly. With the id it rewrites that one: a full replace, in which members left out
   * are reset (`status` and `scan_type` to 0, `status_detail` to empty, `scan_at` to never), so read it with
   * `listApplicationScans` first to change one member. An id that the project does not have is not refused; it
   * makes a new application scan under another id. The target is set apart, with `putApplicationScanBasicSetting`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Application Scan; ca-risken/datasource-api proto/diagnosis; full replace and unknown ids: ca-risken/datasource-api pkg/server/diagnosis and pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/put-application-scan`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutApplicationScanInput` makes its input of what `listApplicationScans` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { application_scan } = await client.diagnosis.putApplicationScan({
   *   project_id: 3100,
   *   application_scan: {
   *     project_id: 3100,
   *     diagnosis_data_source_id: 1004,
   *     name: 'Shop frontend',
   *     status: 2,
   *     status_detail: 'set up by script',
   *     scan_type: 1,
   *   },
   * });
   * ```
   */
  readonly putApplicationScan: OperationCall<PutApplicationScanInput, PutApplicationScanOutput>;

  /**
   * Remove an application scan.
   *
   * Removes the application scan. Do not rely on its basic setting going with it: the published server code
   * removes only the scan itself, so call `deleteApplicationScanBasicSetting` as well where nothing should be
   * left. The answer is the same where nothing was there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Delete Application Scan; ca-risken/datasource-api proto/diagnosis; what stays: ca-risken/datasource-api pkg/server/diagnosis and pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/delete-application-scan`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.diagnosis.deleteApplicationScan({ project_id: 3100, application_scan_id: 1071 });
   * ```
   */
  readonly deleteApplicationScan: OperationCall<DeleteApplicationScanInput, DeleteApplicationScanOutput>;

  /**
   * Create or update the target of an application scan.
   *
   * Without `application_scan_basic_setting_id` it makes the basic setting. An application scan has room for one
   * only: a second create is refused with 500 and code `Unknown`, so a repeated call cannot duplicate. With the id
   * it rewrites that setting: a full replace, in which `max_depth` and `max_children` become 0 when left out. Read
   * the id with `getApplicationScanBasicSetting`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Application Scan Basic Setting; ca-risken/datasource-api proto/diagnosis; unique key: ca-risken/common middleware/db; full replace: ca-risken/datasource-api pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/put-application-scan-basic-setting`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. With `application_scan_basic_setting.application_scan_basic_setting_id` repeating it does no harm, so then it is retried after a transient failure as well. Stable. `toPutApplicationScanBasicSettingInput` makes its input of what `getApplicationScanBasicSetting` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { application_scan_basic_setting } = await client.diagnosis.putApplicationScanBasicSetting({
   *   project_id: 3100,
   *   application_scan_basic_setting: {
   *     application_scan_id: 1071,
   *     project_id: 3100,
   *     target: 'https://www.shop.example/',
   *     max_depth: 5,
   *     max_children: 20,
   *   },
   * });
   * ```
   */
  readonly putApplicationScanBasicSetting: OperationCall<PutApplicationScanBasicSettingInput, PutApplicationScanBasicSettingOutput>;

  /**
   * Remove the target of an application scan.
   *
   * Removes the basic setting, by its own id; the application scan stays. The answer is the same where nothing was
   * there, so repeating it does no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Delete Application Scan Basic Setting; ca-risken/datasource-api proto/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/delete-application-scan-basic-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.diagnosis.deleteApplicationScanBasicSetting({
   *   project_id: 3100,
   *   application_scan_basic_setting_id: 1081,
   * });
   * ```
   */
  readonly deleteApplicationScanBasicSetting: OperationCall<DeleteApplicationScanBasicSettingInput, DeleteApplicationScanBasicSettingOutput>;

  /**
   * Create or update a port-scan setting.
   *
   * Without `portscan_setting_id` it makes a setting, also when one of the same name is there already, so do not
   * repeat a create blindly. With the id it rewrites that setting. An id that the project does not have is not
   * refused; it makes a new setting under another id. A setting scans nothing until it has targets: add them with
   * `putPortscanTarget`.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Portscan Setting; ca-risken/datasource-api proto/diagnosis; unknown ids: ca-risken/datasource-api pkg/server/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/put-portscan-setting`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutPortscanSettingInput` makes its input of what `listPortscanSettings` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { portscan_setting } = await client.diagnosis.putPortscanSetting({
   *   project_id: 3100,
   *   portscan_setting: { project_id: 3100, diagnosis_data_source_id: 1003, name: 'Office network' },
   * });
   * ```
   */
  readonly putPortscanSetting: OperationCall<PutPortscanSettingInput, PutPortscanSettingOutput>;

  /**
   * Create or update a target of a port scan.
   *
   * Without `portscan_target_id` it adds a target to a setting, also when the same host is there already, so do
   * not repeat an addition blindly. With the id it rewrites that target: a full replace, in which members left out
   * are reset (`status` to 0, `status_detail` to empty, `scan_at` to never), so read it with `listPortscanTargets`
   * first to change one member.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Portscan Target; ca-risken/datasource-api proto/diagnosis; full replace: ca-risken/datasource-api pkg/server/diagnosis and pkg/db
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/put-portscan-target`. Effect: write, it changes configuration or data of the service. It is retried only when the server provably did not act. Stable. `toPutPortscanTargetInput` makes its input of what `listPortscanTargets` returned, so that nothing is lost.
   *
   * @example
   * ```ts
   * const { portscan_target } = await client.diagnosis.putPortscanTarget({
   *   project_id: 3100,
   *   portscan_target: {
   *     project_id: 3100,
   *     portscan_setting_id: 1051,
   *     target: 'vpn.shop.example',
   *     status: 2,
   *     status_detail: 'set up by script',
   *   },
   * });
   * ```
   */
  readonly putPortscanTarget: OperationCall<PutPortscanTargetInput, PutPortscanTargetOutput>;

  /**
   * Remove a port-scan setting.
   *
   * Removes the setting and all its targets. The answer is the same where nothing was there, so repeating it does
   * no harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Delete Portscan Setting; ca-risken/datasource-api proto/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/delete-portscan-setting`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.diagnosis.deletePortscanSetting({ project_id: 3100, portscan_setting_id: 1051 });
   * ```
   */
  readonly deletePortscanSetting: OperationCall<DeletePortscanSettingInput, DeletePortscanSettingOutput>;

  /**
   * Remove a target of a port scan.
   *
   * Removes one target; its setting stays. The answer is the same where nothing was there, so repeating it does no
   * harm.
   *
   * Source: official documentation — ca-risken/doc docs/reference/api_diagnosis.md, Delete Portscan Target; ca-risken/datasource-api proto/diagnosis
   *
   * Evidence: official documentation of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `POST /diagnosis/delete-portscan-target`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so it is retried after a transient failure. Stable.
   *
   * @example
   * ```ts
   * await client.diagnosis.deletePortscanTarget({ project_id: 3100, portscan_target_id: 1061 });
   * ```
   */
  readonly deletePortscanTarget: OperationCall<DeletePortscanTargetInput, DeletePortscanTargetOutput>;
}

/** How cloud resources are reached and what they reach. */
export interface DatasourceOperations {
  /**
   * Analyze how a cloud resource is reached and what it reaches.
   *
   * Walks from one resource to its neighbours and returns what it found as a graph. The walk calls the cloud's own
   * API while the caller waits, with the access that a registered scanner has, so it is slow; the server cuts the
   * connection after 30 s without a status. It stops after 100 steps, and nothing in the answer says that it did. A
   * start resource of a service that the walk does not know answers 500 with code `Internal`. The vendor does not
   * document this route.
   *
   * Source: vendor's code — ca-risken/gateway router.go; ca-risken/datasource-api proto/datasource, pkg/server/datasource
   *
   * Evidence: vendor's code of 2026, read in 2026. Known: path, input, response.
   *
   * @remarks
   * `GET /datasource/get-attack-flow-analysis`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. One attempt may take 35 s.
   *
   * @example
   * ```ts
   * const { nodes, edges } = await client.datasource.getAttackFlowAnalysis({
   *   project_id: 3100,
   *   resource_name: 'arn:aws:s3:::billing-invoices',
   *   cloud_type: 'aws',
   *   cloud_id: '444455556666',
   * });
   * ```
   */
  readonly getAttackFlowAnalysis: OperationCall<GetAttackFlowAnalysisInput, GetAttackFlowAnalysisOutput>;
}

/** All operations, by group. */
export interface Operations {
  /** Who is calling, and whether the gateway is alive. */
  readonly signin: SigninOperations;
  /** AWS accounts, the scanners attached to them, and their scans. */
  readonly aws: AwsOperations;
  /** Findings, the resources they belong to, and what people say about them. */
  readonly finding: FindingOperations;
  /** Alerts, the conditions and rules that open them, and the notifications they send. */
  readonly alert: AlertOperations;
  /** Projects: the unit of authorization. */
  readonly project: ProjectOperations;
  /** Users, roles, policies and access tokens of a project. */
  readonly iam: IamOperations;
  /** Rights of administrators. */
  readonly admin: AdminOperations;
  /** Organizations, which group projects. */
  readonly organization: OrganizationOperations;
  /** Roles, policies and access tokens of an organization. */
  readonly organizationIam: OrganizationIamOperations;
  /** Notifications of an organization. */
  readonly organizationAlert: OrganizationAlertOperations;
  /** Reports and finding counts over time. */
  readonly report: ReportOperations;
  /** Questions to the configured language model, and what it writes. */
  readonly ai: AiOperations;
  /** Google Cloud projects, the scanners attached to them, and their scans. */
  readonly google: GoogleOperations;
  /** Azure subscriptions, the scanners attached to them, and their scans. */
  readonly azure: AzureOperations;
  /** GitHub settings and the scanners for source code. */
  readonly code: CodeOperations;
  /** Resources watched from outside, their scanners and words to look for. */
  readonly osint: OsintOperations;
  /** Web and port scans of running systems. */
  readonly diagnosis: DiagnosisOperations;
  /** How cloud resources are reached and what they reach. */
  readonly datasource: DatasourceOperations;
}

/** Names of the operations that only read, by group. */
export interface ReadOperations {
  readonly signin: 'health';
  readonly aws: 'listAws' | 'listAwsDataSources';
  readonly finding: 'listFindings' | 'getFinding' | 'listFindingTags' | 'listFindingTagNames' | 'listResources' | 'listResourceTags' | 'listResourceTagNames' | 'getResource' | 'getPendFinding' | 'listFindingSettings' | 'getRecommend' | 'listOrganizationFindings';
  readonly alert: 'listAlerts' | 'listAlertHistory' | 'listRelAlertFindings' | 'listAlertConditions' | 'listAlertRules' | 'listAlertConditionRules' | 'listNotifications' | 'listAlertConditionNotifications';
  readonly project: 'listProjects' | 'listProjectOrganizationInvitations';
  readonly iam: 'listUsers' | 'getUser' | 'isAdmin' | 'listRoles' | 'getRole' | 'listPolicies' | 'getPolicy' | 'listAccessTokens' | 'listUserReserved';
  readonly admin: never;
  readonly organization: 'listOrganizations' | 'listOrganizationInvitations';
  readonly organizationIam: 'listOrganizationRoles' | 'getOrganizationRole' | 'listOrganizationPolicies' | 'getOrganizationPolicy' | 'listOrganizationUserReserved' | 'listOrganizationAccessTokens';
  readonly organizationAlert: 'listOrganizationNotifications' | 'getOrganizationNotification' | 'listOrganizationAlertConditionNotifications';
  readonly report: 'getFindingReport' | 'getReport' | 'listReports' | 'getFindingReportAll';
  readonly ai: 'listRemediationProposals' | 'getRemediationProposal';
  readonly google: 'listGoogleDataSources' | 'listGcp' | 'getGcpDataSource';
  readonly azure: 'listAzureDataSources' | 'listAzure' | 'getAzureDataSource';
  readonly code: 'listCodeDataSources' | 'listGithubSettings' | 'listGitleaksCache' | 'getGithubAppInstallUrl' | 'getGithubAppOauthStartUrl';
  readonly osint: 'listOsint' | 'listOsintDataSources' | 'listRelOsintDataSources' | 'listOsintDetectWords' | 'getOsint';
  readonly diagnosis: 'listWpscanSettings' | 'listPortscanSettings' | 'listPortscanTargets' | 'listApplicationScans' | 'getApplicationScanBasicSetting' | 'getDiagnosisDataSource';
  readonly datasource: 'getAttackFlowAnalysis';
}
