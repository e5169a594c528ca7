// Written by test/scripts/write-back.test.ts; `vitest run --update` writes it again.
import * as vendor from '@sec/risken';

declare const client: vendor.RiskenClient;
declare function given<Value>(): Value;

void (async () => client.aws.putAws(vendor.toPutAwsInput((await client.aws.listAws(given()))!.aws![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutAwsInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.aws.attachAwsDataSource(vendor.toAttachAwsDataSourceInput((await client.aws.listAwsDataSources(given()))!.data_source![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toAttachAwsDataSourceInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.finding.putFinding(vendor.toPutFindingInput((await client.finding.getFinding(given()))!.finding!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutFindingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.finding.putPendFinding(vendor.toPutPendFindingInput((await client.finding.getPendFinding(given()))!.pend_finding!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutPendFindingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.finding.putFindingSetting(vendor.toPutFindingSettingInput((await client.finding.listFindingSettings(given()))!.finding_setting![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutFindingSettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.finding.putRecommend(vendor.toPutRecommendInput((await client.finding.getRecommend(given()))!.recommend!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutRecommendInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.alert.putAlert(vendor.toPutAlertInput((await client.alert.listAlerts(given()))!.alert![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutAlertInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.alert.putAlertCondition(vendor.toPutAlertConditionInput((await client.alert.listAlertConditions(given()))!.alert_condition![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutAlertConditionInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.alert.putAlertRule(vendor.toPutAlertRuleInput((await client.alert.listAlertRules(given()))!.alert_rule![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutAlertRuleInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.alert.putNotification(vendor.toPutNotificationInput((await client.alert.listNotifications(given()))!.notification![0]!, given())));
// @ts-expect-error notify_setting is not in what is read
void (async () => vendor.toPutNotificationInput((await client.alert.listNotifications(given()))!.notification![0]!));
// @ts-expect-error there is no such change
void (async () => vendor.toPutNotificationInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.alert.putAlertConditionNotification(vendor.toPutAlertConditionNotificationInput((await client.alert.listAlertConditionNotifications(given()))!.alert_cond_notification![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutAlertConditionNotificationInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.iam.putUser(vendor.toPutUserInput((await client.iam.getUser(given()))!.user!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutUserInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.iam.putPolicy(vendor.toPutPolicyInput((await client.iam.getPolicy(given()))!.policy!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutPolicyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.iam.updateAccessToken(vendor.toUpdateAccessTokenInput((await client.iam.listAccessTokens(given()))!.access_token![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateAccessTokenInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.iam.putUserReserved(vendor.toPutUserReservedInput((await client.iam.listUserReserved(given()))!.user_reserved![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutUserReservedInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.organization.updateOrganization(vendor.toUpdateOrganizationInput((await client.organization.listOrganizations(given()))!.organization![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateOrganizationInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.organizationIam.putOrganizationPolicy(vendor.toPutOrganizationPolicyInput((await client.organizationIam.getOrganizationPolicy(given()))!.policy!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutOrganizationPolicyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.organizationIam.putOrganizationUserReserved(vendor.toPutOrganizationUserReservedInput((await client.organizationIam.listOrganizationUserReserved(given()))!.user_reserved![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutOrganizationUserReservedInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.organizationIam.updateOrganizationAccessToken(vendor.toUpdateOrganizationAccessTokenInput((await client.organizationIam.listOrganizationAccessTokens(given()))!.access_token![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateOrganizationAccessTokenInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.organizationAlert.putOrganizationNotification(vendor.toPutOrganizationNotificationInput((await client.organizationAlert.getOrganizationNotification(given()))!.notification!, given())));
// @ts-expect-error notify_setting is not in what is read
void (async () => vendor.toPutOrganizationNotificationInput((await client.organizationAlert.getOrganizationNotification(given()))!.notification!));
// @ts-expect-error there is no such change
void (async () => vendor.toPutOrganizationNotificationInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.report.putReport(vendor.toPutReportInput((await client.report.getReport(given()))!.report!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutReportInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.google.putGcp(vendor.toPutGcpInput((await client.google.listGcp(given()))!.gcp![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutGcpInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.google.attachGcpDataSource(vendor.toAttachGcpDataSourceInput((await client.google.getGcpDataSource(given()))!.gcp_data_source!)));
// @ts-expect-error there is no such change
void (async () => vendor.toAttachGcpDataSourceInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.azure.putAzure(vendor.toPutAzureInput((await client.azure.listAzure(given()))!.azure![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutAzureInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.azure.attachAzureDataSource(vendor.toAttachAzureDataSourceInput((await client.azure.getAzureDataSource(given()))!.rel_azure_data_source!)));
// @ts-expect-error there is no such change
void (async () => vendor.toAttachAzureDataSourceInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.code.putGithubSetting(vendor.toPutGithubSettingInput((await client.code.listGithubSettings(given()))!.github_setting![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutGithubSettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.code.putGitleaksSetting(vendor.toPutGitleaksSettingInput((await client.code.listGithubSettings(given()))!.github_setting![0]!.gitleaks_setting!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutGitleaksSettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.code.putDependencySetting(vendor.toPutDependencySettingInput((await client.code.listGithubSettings(given()))!.github_setting![0]!.dependency_setting!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutDependencySettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.code.putCodeScanSetting(vendor.toPutCodeScanSettingInput((await client.code.listGithubSettings(given()))!.github_setting![0]!.code_scan_setting!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutCodeScanSettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.osint.putOsint(vendor.toPutOsintInput((await client.osint.getOsint(given()))!.osint!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutOsintInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.osint.putRelOsintDataSource(vendor.toPutRelOsintDataSourceInput((await client.osint.listRelOsintDataSources(given()))!.rel_osint_data_source![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutRelOsintDataSourceInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.osint.putOsintDetectWord(vendor.toPutOsintDetectWordInput((await client.osint.listOsintDetectWords(given()))!.osint_detect_word![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutOsintDetectWordInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.diagnosis.putWpscanSetting(vendor.toPutWpscanSettingInput((await client.diagnosis.listWpscanSettings(given()))!.wpscan_setting![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutWpscanSettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.diagnosis.putApplicationScan(vendor.toPutApplicationScanInput((await client.diagnosis.listApplicationScans(given()))!.application_scan![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutApplicationScanInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.diagnosis.putApplicationScanBasicSetting(vendor.toPutApplicationScanBasicSettingInput((await client.diagnosis.getApplicationScanBasicSetting(given()))!.application_scan_basic_setting!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutApplicationScanBasicSettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.diagnosis.putPortscanSetting(vendor.toPutPortscanSettingInput((await client.diagnosis.listPortscanSettings(given()))!.portscan_setting![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutPortscanSettingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.diagnosis.putPortscanTarget(vendor.toPutPortscanTargetInput((await client.diagnosis.listPortscanTargets(given()))!.portscan_target![0]!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutPortscanTargetInput(given(), { ...given(), memberOfNobody: 1 }));
