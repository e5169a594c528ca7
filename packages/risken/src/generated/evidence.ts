// Generated from specs/risken by pnpm generate. Do not edit.
import type { OperationEvidence } from '@sec/core/vendor';

/** Name of an operation. */
export type OperationId =
  | 'signin'
  | 'signout'
  | 'health'
  | 'listAws'
  | 'putAws'
  | 'deleteAws'
  | 'listAwsDataSources'
  | 'attachAwsDataSource'
  | 'detachAwsDataSource'
  | 'invokeAwsScan'
  | 'listFindings'
  | 'getFinding'
  | 'listFindingTags'
  | 'listFindingTagNames'
  | 'listResources'
  | 'listResourceTags'
  | 'listResourceTagNames'
  | 'getResource'
  | 'getPendFinding'
  | 'listFindingSettings'
  | 'getRecommend'
  | 'getFindingAiSummary'
  | 'streamFindingAiSummary'
  | 'putFinding'
  | 'deleteFinding'
  | 'tagFinding'
  | 'untagFinding'
  | 'putResource'
  | 'deleteResource'
  | 'putPendFinding'
  | 'deletePendFinding'
  | 'putFindingSetting'
  | 'deleteFindingSetting'
  | 'putRecommend'
  | 'listOrganizationFindings'
  | 'listAlerts'
  | 'listAlertHistory'
  | 'listRelAlertFindings'
  | 'listAlertConditions'
  | 'listAlertRules'
  | 'listAlertConditionRules'
  | 'listNotifications'
  | 'listAlertConditionNotifications'
  | 'requestProjectRole'
  | 'putAlertFirstViewedAt'
  | 'putAlert'
  | 'putAlertCondition'
  | 'putAlertRule'
  | 'putAlertConditionRule'
  | 'putNotification'
  | 'putAlertConditionNotification'
  | 'deleteAlertCondition'
  | 'deleteAlertRule'
  | 'deleteAlertConditionRule'
  | 'deleteNotification'
  | 'deleteAlertConditionNotification'
  | 'analyzeAlert'
  | 'testNotification'
  | 'listProjects'
  | 'createProject'
  | 'listProjectOrganizationInvitations'
  | 'updateProject'
  | 'deleteProject'
  | 'tagProject'
  | 'untagProject'
  | 'replyOrganizationInvitation'
  | 'listUsers'
  | 'getUser'
  | 'isAdmin'
  | 'putUser'
  | 'listRoles'
  | 'getRole'
  | 'listPolicies'
  | 'getPolicy'
  | 'listAccessTokens'
  | 'listUserReserved'
  | 'putRole'
  | 'deleteRole'
  | 'attachRole'
  | 'detachRole'
  | 'putPolicy'
  | 'deletePolicy'
  | 'attachPolicy'
  | 'detachPolicy'
  | 'generateAccessToken'
  | 'updateAccessToken'
  | 'deleteAccessToken'
  | 'attachAccessTokenRole'
  | 'detachAccessTokenRole'
  | 'putUserReserved'
  | 'deleteUserReserved'
  | 'updateUserAdmin'
  | 'listOrganizations'
  | 'createOrganization'
  | 'listOrganizationInvitations'
  | 'updateOrganization'
  | 'putOrganizationInvitation'
  | 'deleteOrganization'
  | 'deleteOrganizationInvitation'
  | 'createProjectWithOrganization'
  | 'listOrganizationRoles'
  | 'getOrganizationRole'
  | 'listOrganizationPolicies'
  | 'getOrganizationPolicy'
  | 'listOrganizationUserReserved'
  | 'listOrganizationAccessTokens'
  | 'putOrganizationRole'
  | 'putOrganizationPolicy'
  | 'attachOrganizationRole'
  | 'attachOrganizationPolicy'
  | 'detachOrganizationRole'
  | 'detachOrganizationPolicy'
  | 'deleteOrganizationRole'
  | 'deleteOrganizationPolicy'
  | 'deleteOrganizationUserReserved'
  | 'putOrganizationUserReserved'
  | 'generateOrganizationAccessToken'
  | 'updateOrganizationAccessToken'
  | 'deleteOrganizationAccessToken'
  | 'attachOrganizationAccessTokenRole'
  | 'detachOrganizationAccessTokenRole'
  | 'listOrganizationNotifications'
  | 'getOrganizationNotification'
  | 'putOrganizationNotification'
  | 'deleteOrganizationNotification'
  | 'testOrganizationNotification'
  | 'listOrganizationAlertConditionNotifications'
  | 'updateOrganizationAlertConditionNotificationCache'
  | 'updateOrganizationProjectNotificationEnabled'
  | 'updateOrganizationProjectNotificationCache'
  | 'getFindingReport'
  | 'getReport'
  | 'listReports'
  | 'putReport'
  | 'getFindingReportAll'
  | 'chatAi'
  | 'generateReport'
  | 'listRemediationProposals'
  | 'getRemediationProposal'
  | 'generateRemediationProposal'
  | 'listGoogleDataSources'
  | 'listGcp'
  | 'getGcpDataSource'
  | 'putGcp'
  | 'deleteGcp'
  | 'attachGcpDataSource'
  | 'detachGcpDataSource'
  | 'invokeGcpScan'
  | 'listAzureDataSources'
  | 'listAzure'
  | 'getAzureDataSource'
  | 'putAzure'
  | 'deleteAzure'
  | 'attachAzureDataSource'
  | 'detachAzureDataSource'
  | 'invokeAzureScan'
  | 'listCodeDataSources'
  | 'listGithubSettings'
  | 'listGitleaksCache'
  | 'putGithubSetting'
  | 'deleteGithubSetting'
  | 'putGitleaksSetting'
  | 'deleteGitleaksSetting'
  | 'putDependencySetting'
  | 'deleteDependencySetting'
  | 'putCodeScanSetting'
  | 'deleteCodeScanSetting'
  | 'invokeGitleaksScan'
  | 'invokeDependencyScan'
  | 'invokeCodeScan'
  | 'getGithubAppInstallationStatus'
  | 'getGithubAppInstallUrl'
  | 'getGithubAppOauthStartUrl'
  | 'handleGithubAppOauthCallback'
  | 'verifyGithubAppInstallation'
  | 'listOsint'
  | 'listOsintDataSources'
  | 'listRelOsintDataSources'
  | 'listOsintDetectWords'
  | 'getOsint'
  | 'invokeOsintScan'
  | 'putOsint'
  | 'deleteOsint'
  | 'putRelOsintDataSource'
  | 'deleteRelOsintDataSource'
  | 'putOsintDetectWord'
  | 'deleteOsintDetectWord'
  | 'listWpscanSettings'
  | 'listPortscanSettings'
  | 'listPortscanTargets'
  | 'listApplicationScans'
  | 'getApplicationScanBasicSetting'
  | 'getDiagnosisDataSource'
  | 'invokeDiagnosisScan'
  | 'putWpscanSetting'
  | 'deleteWpscanSetting'
  | 'putApplicationScan'
  | 'deleteApplicationScan'
  | 'putApplicationScanBasicSetting'
  | 'deleteApplicationScanBasicSetting'
  | 'putPortscanSetting'
  | 'putPortscanTarget'
  | 'deletePortscanSetting'
  | 'deletePortscanTarget'
  | 'getAttackFlowAnalysis';

/** What each operation rests on, by its name. */
export const evidence: Readonly<Record<OperationId, OperationEvidence>> = {
  signin: { mark: 'C', source: 'ca-risken/gateway signin.go, signinHandler', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'known' },
  signout: { mark: 'C', source: 'ca-risken/gateway signin.go, signoutHandler', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  health: { mark: 'C', source: 'ca-risken/gateway router.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'none', answer: 'none' },
  listAws: { mark: 'S', source: 'ca-risken/doc docs/reference/api_aws.md, ListAWS; ca-risken/datasource-api proto/aws', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAws: { mark: 'S', source: 'ca-risken/doc docs/reference/api_aws.md, PutAWS; ca-risken/datasource-api proto/aws', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteAws: { mark: 'S', source: 'ca-risken/doc docs/reference/api_aws.md, DeleteAWS; ca-risken/datasource-api proto/aws', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAwsDataSources: { mark: 'S', source: 'ca-risken/doc docs/reference/api_aws.md, ListDataSource; required aws_id: ca-risken/datasource-api proto/aws validator', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachAwsDataSource: { mark: 'S', source: 'ca-risken/doc docs/reference/api_aws.md, AttachDataSource; length of external_id: ca-risken/datasource-api proto/aws validator', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachAwsDataSource: { mark: 'S', source: 'ca-risken/doc docs/reference/api_aws.md, DetachDataSource; ca-risken/datasource-api proto/aws', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeAwsScan: { mark: 'S', source: 'ca-risken/doc docs/reference/api_aws.md, InvokeScan; full_scan and the meaning of scan_only: ca-risken/datasource-api proto/aws', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listFindings: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, ListFinding; alert_id and limits: ca-risken/core proto/finding, ListFindingRequest', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, GetFinding; unknown id: ca-risken/core pkg/server/finding', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listFindingTags: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, ListFindingTag; sort keys and required finding_id: ca-risken/core proto/finding validator', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listFindingTagNames: { mark: 'C', source: 'ca-risken/core proto/finding, ListFindingTagName; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listResources: { mark: 'C', source: 'ca-risken/core proto/finding, ListResource; ca-risken/core pkg/db; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listResourceTags: { mark: 'C', source: 'ca-risken/core proto/finding, ListResourceTag; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listResourceTagNames: { mark: 'C', source: 'ca-risken/core proto/finding, ListResourceTagName; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getResource: { mark: 'C', source: 'ca-risken/core proto/finding, GetResource; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getPendFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, GetPendFinding; not archived: ca-risken/core pkg/server/finding', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listFindingSettings: { mark: 'C', source: 'ca-risken/core proto/finding, ListFindingSetting; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getRecommend: { mark: 'C', source: 'ca-risken/core proto/finding, GetRecommend; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getFindingAiSummary: { mark: 'C', source: 'ca-risken/core proto/finding, GetAISummary; ca-risken/core pkg/server/finding; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  streamFindingAiSummary: { mark: 'C', source: 'ca-risken/gateway service_finding.go, getAISummaryStreamHandler; ca-risken/core proto/finding, GetAISummaryStream', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'file' },
  putFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, PutFinding; limits: ca-risken/core proto/finding validator; score and data: ca-risken/core pkg/server/finding, ca-risken/common middleware/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, DeleteFinding; ca-risken/core proto/finding', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  tagFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, TagFinding; resource tag: ca-risken/core pkg/server/finding', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  untagFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, UntagFinding; type of finding_tag_id: ca-risken/core proto/finding', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putResource: { mark: 'C', source: 'ca-risken/core proto/finding, PutResource; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteResource: { mark: 'C', source: 'ca-risken/core proto/finding, DeleteResource; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putPendFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, PutPendFindng (sic); expired_at, reason, pend_user_id: ca-risken/core proto/finding, ca-risken/gateway service_finding.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deletePendFinding: { mark: 'O', source: 'ca-risken/doc docs/reference/api_finding.md, DeletePendFindng (sic); ca-risken/core proto/finding', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putFindingSetting: { mark: 'C', source: 'ca-risken/core proto/finding, PutFindingSetting; ca-risken/core pkg/server/finding; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteFindingSetting: { mark: 'C', source: 'ca-risken/core proto/finding, DeleteFindingSetting; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putRecommend: { mark: 'C', source: 'ca-risken/core proto/finding, PutRecommend; ca-risken/core pkg/server/finding, pkg/db; ca-risken/gateway service_finding_generated.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationFindings: { mark: 'C', source: 'ca-risken/core proto/finding, ListFindingForOrg; ca-risken/core pkg/server/finding; ca-risken/gateway router.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAlerts: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListAlert; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAlertHistory: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListAlertHistory; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listRelAlertFindings: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListRelAlertFinding; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAlertConditions: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListCondition; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAlertRules: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListRule; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAlertConditionRules: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListConditionRule; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listNotifications: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListNotification; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAlertConditionNotifications: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, ListConditionNotification; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  requestProjectRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, RequestProjectRoleNotification; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAlertFirstViewedAt: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, PutAlertFirstViewedAt; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAlert: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, PutAlert; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAlertCondition: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, PutCondition; ca-risken/core proto/alert, pkg/db/alert.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAlertRule: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, PutRule; ca-risken/core proto/alert, pkg/db/alert.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAlertConditionRule: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, PutConditionRule; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putNotification: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, PutNotification; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAlertConditionNotification: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, PutConditionNotification; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteAlertCondition: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, DeleteCondition; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteAlertRule: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, DeleteRule; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteAlertConditionRule: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, DeleteConditionRule; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteNotification: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, DeleteNotification; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteAlertConditionNotification: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, DeleteConditionNotification; ca-risken/core proto/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  analyzeAlert: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, AnalyzeAlert; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  testNotification: { mark: 'O', source: 'ca-risken/doc docs/reference/api_alert.md, TestNotification; ca-risken/core proto/alert, pkg/server/alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listProjects: { mark: 'O', source: 'ca-risken/doc docs/reference/api_project.md, ListProject; ca-risken/core proto/project', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createProject: { mark: 'O', source: 'ca-risken/doc docs/reference/api_project.md, CreateProject; ca-risken/gateway service_project.go; ca-risken/core proto/project, pkg/server/project', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listProjectOrganizationInvitations: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/organization, pkg/db/organization.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateProject: { mark: 'O', source: 'ca-risken/doc docs/reference/api_project.md, UpdateProject; ca-risken/core proto/project, pkg/server/project', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteProject: { mark: 'O', source: 'ca-risken/doc docs/reference/api_project.md, DeleteProject; ca-risken/core proto/project', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  tagProject: { mark: 'O', source: 'ca-risken/doc docs/reference/api_project.md, TagProject; ca-risken/core proto/project, pkg/db/project.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  untagProject: { mark: 'O', source: 'ca-risken/doc docs/reference/api_project.md, UntagProject; ca-risken/core proto/project', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  replyOrganizationInvitation: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/organization, pkg/server/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listUsers: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, ListUser; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getUser: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, GetUser; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  isAdmin: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, IsAdmin; ca-risken/core proto/iam, pkg/server/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putUser: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, PutUser; ca-risken/gateway service_iam.go; ca-risken/core proto/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listRoles: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, ListRole; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, GetRole; ca-risken/core proto/iam, pkg/server/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listPolicies: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, ListPolicy; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getPolicy: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, GetPolicy; ca-risken/core proto/iam, pkg/server/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAccessTokens: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, ListAccessToken; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listUserReserved: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, ListUserReserved; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, PutRole; ca-risken/core proto/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, DeleteRole; ca-risken/core proto/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, AttachRole; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, DetachRole; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putPolicy: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, PutPolicy; ca-risken/core proto/iam validator; ca-risken/gateway authorizer.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deletePolicy: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, DeletePolicy; ca-risken/core proto/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachPolicy: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, AttachPolicy; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachPolicy: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, DetachPolicy; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  generateAccessToken: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, GenerateAccessToken; ca-risken/gateway service_iam.go, access_token.go; ca-risken/core proto/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateAccessToken: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, UpdateAccessToken; ca-risken/gateway service_iam.go; ca-risken/core proto/iam, pkg/server/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteAccessToken: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, DeleteAccessToken; ca-risken/core proto/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachAccessTokenRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, AttachAccessToken; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachAccessTokenRole: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, DetachAccessToken; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putUserReserved: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, PutUserReserved; ca-risken/core proto/iam, pkg/server/iam; ca-risken/common middleware/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteUserReserved: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, DeleteUserReserved; ca-risken/core proto/iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateUserAdmin: { mark: 'O', source: 'ca-risken/doc docs/reference/api_iam.md, UpdateUserAdmin; ca-risken/gateway router.go; ca-risken/core proto/iam, pkg/db/iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizations: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, ListOrganization; ca-risken/core proto/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createOrganization: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, CreateOrganization; ca-risken/core proto/organization, pkg/db/organization.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationInvitations: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, ListOrganizationInvitation; ca-risken/core proto/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateOrganization: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, UpdateOrganization; ca-risken/core proto/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putOrganizationInvitation: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, PutOrganizationInvitation; ca-risken/core proto/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOrganization: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, DeleteOrganization; ca-risken/core proto/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOrganizationInvitation: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, DeleteOrganizationInvitation; ca-risken/core proto/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  createProjectWithOrganization: { mark: 'O', source: 'ca-risken/doc docs/reference/api_organization.md, CreateProjectWithOrganization; ca-risken/core proto/organization', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationRoles: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getOrganizationRole: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationPolicies: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getOrganizationPolicy: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationUserReserved: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationAccessTokens: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putOrganizationRole: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putOrganizationPolicy: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachOrganizationRole: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachOrganizationPolicy: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachOrganizationRole: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachOrganizationPolicy: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOrganizationRole: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOrganizationPolicy: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOrganizationUserReserved: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putOrganizationUserReserved: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/server/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  generateOrganizationAccessToken: { mark: 'C', source: 'ca-risken/gateway router.go, access_token.go; ca-risken/core proto/org_iam, pkg/server/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateOrganizationAccessToken: { mark: 'C', source: 'ca-risken/gateway router.go, access_token.go; ca-risken/core proto/org_iam, pkg/server/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOrganizationAccessToken: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachOrganizationAccessTokenRole: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachOrganizationAccessTokenRole: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_iam, pkg/db/org_iam.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationNotifications: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getOrganizationNotification: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putOrganizationNotification: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOrganizationNotification: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  testOrganizationNotification: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/core proto/org_alert, pkg/server/org_alert', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOrganizationAlertConditionNotifications: { mark: 'C', source: 'ca-risken/gateway@95ae7c1 service_org_alert_generated.go; ca-risken/core proto/org_alert, pkg/server/org_alert', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'full', path: 'known', input: 'known', answer: 'known' },
  updateOrganizationAlertConditionNotificationCache: { mark: 'C', source: 'ca-risken/gateway@95ae7c1 service_org_alert.go; ca-risken/core pkg/server/org_alert', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  updateOrganizationProjectNotificationEnabled: { mark: 'C', source: 'ca-risken/gateway@95ae7c1 service_org_alert.go; ca-risken/core pkg/server/org_alert, pkg/db/org_alert.go', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  updateOrganizationProjectNotificationCache: { mark: 'C', source: 'ca-risken/gateway@95ae7c1 service_org_alert.go; ca-risken/core pkg/server/org_alert, pkg/db/org_alert.go', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getFindingReport: { mark: 'O', source: 'ca-risken/doc docs/reference/api_report.md, GetReportFinding; ca-risken/core proto/report, pkg/db/report.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getReport: { mark: 'O', source: 'ca-risken/doc docs/reference/api_report.md, GetReport; ca-risken/core proto/report', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listReports: { mark: 'O', source: 'ca-risken/doc docs/reference/api_report.md, ListReport; ca-risken/core proto/report', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putReport: { mark: 'O', source: 'ca-risken/doc docs/reference/api_report.md, PutReport; required members and the key: ca-risken/core proto/report', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getFindingReportAll: { mark: 'O', source: 'ca-risken/doc docs/reference/api_report.md, GetReportFindingAll; the unused project_id: ca-risken/core pkg/db/report.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  chatAi: { mark: 'O', source: 'ca-risken/doc docs/reference/api_ai.md, ChatAI; project_id and who may call: ca-risken/gateway service_ai.go, ca-risken/core proto/ai', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  generateReport: { mark: 'O', source: 'ca-risken/doc docs/reference/api_ai.md, GenerateReport; background work and names: ca-risken/core proto/ai, pkg/server/ai', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listRemediationProposals: { mark: 'C', source: 'ca-risken/gateway@44eac4c service_ai_generated.go; ca-risken/core proto/ai, pkg/server/ai', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  getRemediationProposal: { mark: 'C', source: 'ca-risken/gateway@44eac4c service_ai_generated.go; ca-risken/core proto/ai, pkg/server/ai', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'partial', path: 'known', input: 'known', answer: 'known' },
  generateRemediationProposal: { mark: 'C', source: 'ca-risken/gateway@44eac4c service_ai_remediation.go; ca-risken/gateway@f958178 service_datasource_ai_generated.go; ca-risken/datasource-api pkg/server/remediation', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listGoogleDataSources: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, ListGoogleDataSource; filters: ca-risken/datasource-api proto/google; no check: ca-risken/gateway router.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listGcp: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, ListGCP; filters: ca-risken/datasource-api proto/google', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getGcpDataSource: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, GetGCPDataSource; required ids and one object: ca-risken/datasource-api proto/google; not attached: ca-risken/datasource-api pkg/server/google, pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putGcp: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, PutGCP; verification_code and limits: ca-risken/datasource-api proto/google validator', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteGcp: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, DeleteGCP; ca-risken/datasource-api proto/google', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachGcpDataSource: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, AttachGCPDataSource; limits: ca-risken/datasource-api proto/google validator; label: ca-risken/datasource-api pkg/server/google', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachGcpDataSource: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, DetachGCPDataSource; ca-risken/datasource-api proto/google', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeGcpScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_google.md, InvokeScanGCP; scan_only and full_scan: ca-risken/datasource-api proto/google; failed check: ca-risken/datasource-api pkg/server/google', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAzureDataSources: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listAzure: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getAzureDataSource: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure, pkg/db/azure.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putAzure: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/db/azure.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteAzure: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  attachAzureDataSource: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure, pkg/db/azure.go', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  detachAzureDataSource: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeAzureScan: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/azure, pkg/server/azure', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listCodeDataSources: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, ListDataSource; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listGithubSettings: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, ListGitHubSetting; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listGitleaksCache: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, ListGitleaksCache; ca-risken/datasource-api proto/code; 500 for none: ca-risken/datasource-api pkg/db and pkg/server/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putGithubSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, PutGitHubSetting; ca-risken/datasource-api proto/code; lookup by name and kept token: ca-risken/datasource-api pkg/server/code and pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteGithubSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, DeleteGitHubSetting; ca-risken/datasource-api proto/code; what goes along: ca-risken/datasource-api pkg/server/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putGitleaksSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, PutGitleaksSetting; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteGitleaksSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, DeleteGitleaksSetting; ca-risken/datasource-api proto/code; what goes along: ca-risken/datasource-api pkg/server/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putDependencySetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, PutDependencySetting; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteDependencySetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, DeleteDependencySetting; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putCodeScanSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, PutCodeScanSetting; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteCodeScanSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, DeleteCodeScanSetting; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeGitleaksScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, InvokeScanGitleaks; ca-risken/datasource-api proto/code; empty answer and jobs per repository: ca-risken/datasource-api pkg/server/code; scan_only: ca-risken/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeDependencyScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, InvokeScanDependency; ca-risken/datasource-api proto/code; empty answer and jobs per repository: ca-risken/datasource-api pkg/server/code; scan_only: ca-risken/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeCodeScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_code.md, InvokeScanCodeScan; ca-risken/datasource-api proto/code; empty answer and jobs per repository: ca-risken/datasource-api pkg/server/code; scan_only: ca-risken/code', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getGithubAppInstallationStatus: { mark: 'C', source: 'ca-risken/gateway@d9807ef router.go, authorizer.go; ca-risken/datasource-api proto/code', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getGithubAppInstallUrl: { mark: 'C', source: 'ca-risken/gateway@d9807ef service_code_github_app.go', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getGithubAppOauthStartUrl: { mark: 'C', source: 'ca-risken/gateway@d9807ef service_code_github_app.go', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'full', path: 'known', input: 'known', answer: 'known' },
  handleGithubAppOauthCallback: { mark: 'C', source: 'ca-risken/gateway@d9807ef service_code_github_app.go', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'inventory', path: 'known', input: 'known', answer: 'file' },
  verifyGithubAppInstallation: { mark: 'C', source: 'ca-risken/datasource-api proto/code and pkg/server/code; ca-risken/gateway@d9807ef router.go', year: 2026, newest: 2026, read: 2026, stability: 'beta', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOsint: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, ListOsint; ca-risken/datasource-api proto/osint', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOsintDataSources: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, ListOsintDataSource; ca-risken/datasource-api proto/osint; name as a part: ca-risken/datasource-api pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listRelOsintDataSources: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, ListRelOsintDataSource; ca-risken/datasource-api proto/osint', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listOsintDetectWords: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, ListOsintDetectWord; ca-risken/datasource-api proto/osint', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getOsint: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, GetOsint; ca-risken/datasource-api proto/osint', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeOsintScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, InvokeScan; ca-risken/datasource-api proto/osint; effects: ca-risken/datasource-api pkg/server/osint; scan_only: ca-risken/osint pkg/website', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putOsint: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, PutOsint; ca-risken/datasource-api proto/osint; unknown ids: ca-risken/datasource-api pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOsint: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, DeleteOsint; ca-risken/datasource-api proto/osint; what goes along: ca-risken/datasource-api pkg/server/osint', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putRelOsintDataSource: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, PutRelOsintDataSource; ca-risken/datasource-api proto/osint; full replace and unknown ids: ca-risken/datasource-api pkg/server/osint and pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteRelOsintDataSource: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, DeleteRelOsintDataSource; ca-risken/datasource-api proto/osint; what goes along: ca-risken/datasource-api pkg/server/osint', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putOsintDetectWord: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, PutOsintDetectWord; ca-risken/datasource-api proto/osint; unknown ids: ca-risken/datasource-api pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteOsintDetectWord: { mark: 'O', source: 'ca-risken/doc docs/reference/api_osint.md, DeleteOsintDetectWord; ca-risken/datasource-api proto/osint', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listWpscanSettings: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, List WPScan Settings; ca-risken/datasource-api proto/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listPortscanSettings: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, List Portscan Settings; ca-risken/datasource-api proto/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listPortscanTargets: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, List Portscan Targets; ca-risken/datasource-api proto/diagnosis; ignored status: ca-risken/datasource-api pkg/server/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  listApplicationScans: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, List Application Scans; ca-risken/datasource-api proto/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getApplicationScanBasicSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Get Application Scan Basic Setting; ca-risken/datasource-api proto/diagnosis; empty object: ca-risken/datasource-api pkg/server/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getDiagnosisDataSource: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Get Diagnosis DataSource; ca-risken/datasource-api proto/diagnosis; ids: ca-risken/common middleware/db; empty object: ca-risken/datasource-api pkg/server/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  invokeDiagnosisScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Invoke Scan; ca-risken/datasource-api proto/diagnosis; effects: ca-risken/datasource-api pkg/server/diagnosis; scan_only: ca-risken/diagnosis pkg/wpscan', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putWpscanSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Create/Update WPScan Setting; ca-risken/datasource-api proto/diagnosis; options: ca-risken/diagnosis pkg/wpscan and ca-risken/common middleware/db; full replace and unknown ids: ca-risken/datasource-api pkg/server/diagnosis and pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteWpscanSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Delete WPScan Setting; ca-risken/datasource-api proto/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putApplicationScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Application Scan; ca-risken/datasource-api proto/diagnosis; full replace and unknown ids: ca-risken/datasource-api pkg/server/diagnosis and pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteApplicationScan: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Delete Application Scan; ca-risken/datasource-api proto/diagnosis; what stays: ca-risken/datasource-api pkg/server/diagnosis and pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putApplicationScanBasicSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Application Scan Basic Setting; ca-risken/datasource-api proto/diagnosis; unique key: ca-risken/common middleware/db; full replace: ca-risken/datasource-api pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deleteApplicationScanBasicSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Delete Application Scan Basic Setting; ca-risken/datasource-api proto/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putPortscanSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Portscan Setting; ca-risken/datasource-api proto/diagnosis; unknown ids: ca-risken/datasource-api pkg/server/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  putPortscanTarget: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Create/Update Portscan Target; ca-risken/datasource-api proto/diagnosis; full replace: ca-risken/datasource-api pkg/server/diagnosis and pkg/db', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deletePortscanSetting: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Delete Portscan Setting; ca-risken/datasource-api proto/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  deletePortscanTarget: { mark: 'O', source: 'ca-risken/doc docs/reference/api_diagnosis.md, Delete Portscan Target; ca-risken/datasource-api proto/diagnosis', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
  getAttackFlowAnalysis: { mark: 'C', source: 'ca-risken/gateway router.go; ca-risken/datasource-api proto/datasource, pkg/server/datasource', year: 2026, newest: 2026, read: 2026, stability: 'stable', level: 'full', path: 'known', input: 'known', answer: 'known' },
};
