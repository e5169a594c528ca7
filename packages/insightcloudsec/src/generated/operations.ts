// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import type { OperationCall, OperationTable, PagedOperationCall, VariantOperationCall } from '@sec/core';
import type { components } from './schema.js';

/**
 * A row of type `accessanalyzer`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type AccessAnalyzerResource = components['schemas']['AccessAnalyzerResource'];

/** An access key of the cloud. */
export type AccessKey = components['schemas']['AccessKey'];

/** Access keys. */
export type AccessKeyList = components['schemas']['AccessKeyList'];

/** Which rules are wanted. */
export type AccessListDirection = components['schemas']['AccessListDirection'];

/**
 * A row of type `accesslistflowlog`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AccessListFlowLogResource = components['schemas']['AccessListFlowLogResource'];

/** An access list, in short. */
export type AccessListReference = components['schemas']['AccessListReference'];

/** A rule of an access list. */
export type AccessListRule = components['schemas']['AccessListRule'];

/** Rules of an access list. */
export type AccessListRuleList = components['schemas']['AccessListRuleList'];

/**
 * A row of type `airflowenvironment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AirflowEnvironmentResource = components['schemas']['AirflowEnvironmentResource'];

/**
 * A row of type `apiaccountingconfig`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ApiAccountingConfigResource = components['schemas']['ApiAccountingConfigResource'];

/** A new user that has only an API key. */
export type ApiOnlyUser = components['schemas']['ApiOnlyUser'];

/**
 * A row of type `apprunnerservice`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AppRunnerServiceResource = components['schemas']['AppRunnerServiceResource'];

/**
 * A row of type `appserver`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type AppServerResource = components['schemas']['AppServerResource'];

/** A resource group, in short. */
export type AssociatedResourceGroup = components['schemas']['AssociatedResourceGroup'];

/** A network interface. */
export type AttachedNetworkInterface = components['schemas']['AttachedNetworkInterface'];

/** A policy of the cloud. */
export type AttachedPolicy = components['schemas']['AttachedPolicy'];

/** Policies. */
export type AttachedPolicyList = components['schemas']['AttachedPolicyList'];

/** A server that users sign in through. */
export type AuthenticationServer = components['schemas']['AuthenticationServer'];

/** What to take out. */
export type AutoscalingDetachment = components['schemas']['AutoscalingDetachment'];

/**
 * A row of type `autoscalinggroup`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AutoscalingGroupResource = components['schemas']['AutoscalingGroupResource'];

/**
 * A row of type `autoscalinglaunchconfiguration`. Names and types of the members are one author's reading of
 * release 22.2 and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AutoscalingLaunchConfigurationResource = components['schemas']['AutoscalingLaunchConfigurationResource'];

/** A stored access key, a stored role, or the settings of an account. Its members are not documented. */
export type AwsConfig = components['schemas']['AwsConfig'];

/** A page of access keys or roles. Neither the name of the list nor that of the total is documented. */
export type AwsConfigPage = components['schemas']['AwsConfigPage'];

/**
 * A row of type `awsconfig`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type AwsConfigResource = components['schemas']['AwsConfigResource'];

/**
 * A row of type `backendservice`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BackendServiceResource = components['schemas']['BackendServiceResource'];

/**
 * A row of type `backupvault`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type BackupVaultResource = components['schemas']['BackupVaultResource'];

/** A label on a cloud account. */
export type Badge = components['schemas']['Badge'];

/** Badges, and the cloud accounts that they are for. */
export type BadgeAssignment = components['schemas']['BadgeAssignment'];

/** How many badges a cloud account has. */
export type BadgeCount = components['schemas']['BadgeCount'];

/** A cloud account that has badges. */
export type BadgedCloud = components['schemas']['BadgedCloud'];

/**
 * A row of type `batchenvironment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type BatchEnvironmentResource = components['schemas']['BatchEnvironmentResource'];

/**
 * A row of type `batchpool`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type BatchPoolResource = components['schemas']['BatchPoolResource'];

/**
 * A row of type `bigdatainstance`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BigDataInstanceResource = components['schemas']['BigDataInstanceResource'];

/**
 * A row of type `bigdatasnapshot`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BigDataSnapshotResource = components['schemas']['BigDataSnapshotResource'];

/**
 * A row of type `bigdataworkspace`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type BigDataWorkspaceResource = components['schemas']['BigDataWorkspaceResource'];

/** A bot. */
export type Bot = components['schemas']['Bot'];

/** Something that a bot does. */
export type BotAction = components['schemas']['BotAction'];

/** Something for a bot to do. */
export type BotActionForWrite = components['schemas']['BotActionForWrite'];

/** What a bot is for. */
export type BotCategory = components['schemas']['BotCategory'];

/** What a bot is for. */
export type BotCategoryInput = components['schemas']['BotCategoryInput'];

/** Failures of a bot's runs by kind. */
export type BotFailures = components['schemas']['BotFailures'];

/** A bot to make. */
export type BotForCreate = components['schemas']['BotForCreate'];

/** A bot's configuration as it is written back. Send all of it. */
export type BotForUpdate = components['schemas']['BotForUpdate'];

/** A filter or an action. Entries have further members. */
export type BotFunction = components['schemas']['BotFunction'];

/** What bots are made of. */
export type BotFunctionRegistry = components['schemas']['BotFunctionRegistry'];

/** What a bot looks at, when, and what it does then. */
export type BotInstructions = components['schemas']['BotInstructions'];

/** What a bot looks at, when, and what it does then. */
export type BotInstructionsForWrite = components['schemas']['BotInstructionsForWrite'];

/** A page of bots. */
export type BotPage = components['schemas']['BotPage'];

/** When a bot runs. It has the members that its kind needs. */
export type BotSchedule = components['schemas']['BotSchedule'];

/** When to run. Send the members that the kind needs and no others. */
export type BotScheduleForWrite = components['schemas']['BotScheduleForWrite'];

/** How grave the matter of a bot is. */
export type BotSeverity = components['schemas']['BotSeverity'];

/** How grave the matter of a bot is. */
export type BotSeverityInput = components['schemas']['BotSeverityInput'];

/** A time of day. */
export type BotTimeOfDay = components['schemas']['BotTimeOfDay'];

/** A time of day. */
export type BotTimeOfDayForWrite = components['schemas']['BotTimeOfDayForWrite'];

/**
 * A row of type `brokerinstance`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BrokerInstanceResource = components['schemas']['BrokerInstanceResource'];

/**
 * A row of type `buildproject`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BuildProjectResource = components['schemas']['BuildProjectResource'];

/**
 * A cloud account: an AWS account, an Azure subscription, a Google Cloud project, a Kubernetes cluster and the like. Members
 * without a value are left out or null, and newer releases send further ones.
 */
export type Cloud = components['schemas']['Cloud'];

/**
 * A row of type `divvyorganizationservice`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type CloudAccountResource = components['schemas']['CloudAccountResource'];

/** A badge of a cloud account. */
export type CloudBadge = components['schemas']['CloudBadge'];

/**
 * A cloud account and how to sign in to it. AWS takes `account_number` with either `api_key` and `secret_key`
 * (`standard`), those two and a role (`assume_role`, where the keys belong to the account that assumes), or a role alone
 * (`instance_assume_role`, where the installation's own role assumes it). Azure takes `tenant_id`, `app_id`,
 * `subscription_id` and `api_key`. Google Cloud takes `project` and `api_credentials`, and no `authentication_type`.
 */
export type CloudCreationParams = components['schemas']['CloudCreationParams'];

/** A cloud organization. No answer was recorded, so all members are as clients read them, and some are typed loosely. */
export type CloudDomain = components['schemas']['CloudDomain'];

/** A cloud organization and how to read it. */
export type CloudDomainForAdd = components['schemas']['CloudDomainForAdd'];

/** A type of resource that could not be read. */
export type CloudFailedResourceType = components['schemas']['CloudFailedResourceType'];

/** A resource that fails an insight. Entries have further members. */
export type CloudFinding = components['schemas']['CloudFinding'];

/** A page of findings. The member that carries the next cursor is not known and comes beside `results`. */
export type CloudFindingPage = components['schemas']['CloudFindingPage'];

/** Cloud accounts with their number. */
export type CloudList = components['schemas']['CloudList'];

/** A region of a cloud account. */
export type CloudRegion = components['schemas']['CloudRegion'];

/** What to look for, and which page of it. Everything is optional. */
export type CloudSearch = components['schemas']['CloudSearch'];

/**
 * State of a cloud account: read as usual, not read, being read for the first time, or not readable because its role
 * cannot be assumed. Other words occur.
 */
export type CloudStatus = components['schemas']['CloudStatus'];

/** A kind of cloud. */
export type CloudType = components['schemas']['CloudType'];

/** Kind of cloud. From `AZURE` on, kinds that only older installations have; newer releases may know more. */
export type CloudTypeId = components['schemas']['CloudTypeId'];

/**
 * A row of type `cloudwatchdestination`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type CloudWatchDestinationResource = components['schemas']['CloudWatchDestinationResource'];

/**
 * A row of type `coldstorage`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type ColdStorageResource = components['schemas']['ColdStorageResource'];

/**
 * A row of type `containercluster`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerClusterResource = components['schemas']['ContainerClusterResource'];

/**
 * A row of type `containerdeployment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerDeploymentResource = components['schemas']['ContainerDeploymentResource'];

/**
 * A row of type `containerimage`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerImageResource = components['schemas']['ContainerImageResource'];

/**
 * A row of type `containerinstance`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerInstanceResource = components['schemas']['ContainerInstanceResource'];

/**
 * A row of type `containerregistry`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerRegistryResource = components['schemas']['ContainerRegistryResource'];

/**
 * A row of type `container`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerResource = components['schemas']['ContainerResource'];

/**
 * A row of type `containerservice`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerServiceResource = components['schemas']['ContainerServiceResource'];

/** A CVE over the whole estate. Rows also have a title and a link, whose member names are not known. */
export type ContainerVulnerability = components['schemas']['ContainerVulnerability'];

/**
 * A row of type `contentdeliverynetwork`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContentDeliveryNetworkResource = components['schemas']['ContentDeliveryNetworkResource'];

/** A user that has only an API key from now on. */
export type ConvertedUser = components['schemas']['ConvertedUser'];

/** A new local user with its temporary password. */
export type CreatedLocalUser = components['schemas']['CreatedLocalUser'];

/** A new organization. No member is sure to be there. */
export type CreatedOrganization = components['schemas']['CreatedOrganization'];

/**
 * A new user. Which of the two it is depends on the kind of user and on the release: only a local user of a current
 * release has `temporary_pw`.
 */
export type CreatedUser = components['schemas']['CreatedUser'];

/** The caller. Releases of 2022 leave most members out. */
export type CurrentUser = components['schemas']['CurrentUser'];

/**
 * A row of type `dataanalyticsworkspace`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type DataAnalyticsWorkspaceResource = components['schemas']['DataAnalyticsWorkspaceResource'];

/**
 * A row of type `database`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type DatabaseResource = components['schemas']['DatabaseResource'];

/**
 * A row of type `databricksworkspace`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type DatabricksWorkspaceResource = components['schemas']['DatabricksWorkspaceResource'];

/** A DNS record. */
export type DnsRecord = components['schemas']['DnsRecord'];

/** Records of a zone. */
export type DnsRecordList = components['schemas']['DnsRecordList'];

/**
 * A row of type `dnszone`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type DnsZoneResource = components['schemas']['DnsZoneResource'];

/**
 * A row of type `ecstaskdefinition`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type EcsTaskDefinitionResource = components['schemas']['EcsTaskDefinitionResource'];

/** What may be done in a module. */
export type Entitlement = components['schemas']['Entitlement'];

/** What may be done in a module. */
export type EntitlementForSave = components['schemas']['EntitlementForSave'];

/** What may be done in a module: look, change, administer, or nothing. */
export type EntitlementRole = components['schemas']['EntitlementRole'];

/** An error of v2 and of the paths without a version. */
export type ErrorV2 = components['schemas']['ErrorV2'];

/** An error of v3 and v4. */
export type ErrorV3 = components['schemas']['ErrorV3'];

/** An action that was carried out. */
export type ExecutedAction = components['schemas']['ExecutedAction'];

/**
 * One resource exempted from one insight. The members for display (names, account, cloud) are `null` where the exemption
 * was just made.
 */
export type Exemption = components['schemas']['Exemption'];

/** A page of exemptions. */
export type ExemptionPage = components['schemas']['ExemptionPage'];

/** A resource that was found, in short. */
export type FoundResource = components['schemas']['FoundResource'];

/** The key file of a Google service account, whole, as Google hands it out. */
export type GcpServiceAccountKey = components['schemas']['GcpServiceAccountKey'];

/** A group of users. */
export type Group = components['schemas']['Group'];

/** A group, wrapped. */
export type GroupAnswer = components['schemas']['GroupAnswer'];

/** Entitlements of a group. */
export type GroupEntitlements = components['schemas']['GroupEntitlements'];

/** Which local group a group of the identity provider becomes. Both are names, not ids. */
export type GroupMapping = components['schemas']['GroupMapping'];

/** A group that a user is in. Further members are likely. */
export type GroupOfUser = components['schemas']['GroupOfUser'];

/** A cloud account that collects the events of others. */
export type HarvestConsumer = components['schemas']['HarvestConsumer'];

/** Whether the settings pass on to further accounts. The vendor documents the names of the members and not what they do. */
export type HarvestPropagation = components['schemas']['HarvestPropagation'];

/** The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged. */
export type HarvestSchedule = components['schemas']['HarvestSchedule'];

/** How and in which regions accounts of one kind of cloud are read. */
export type HarvestingStrategy = components['schemas']['HarvestingStrategy'];

/** What a template is judged by. */
export type IacConfig = components['schemas']['IacConfig'];

/** The verdict of one insight. */
export type IacInsightResult = components['schemas']['IacInsightResult'];

/** What a resource is called in the template. */
export type IacMappedResource = components['schemas']['IacMappedResource'];

/** The verdicts on one resource. */
export type IacReadableResource = components['schemas']['IacReadableResource'];

/** An insight under the name rule. */
export type IacReadableRule = components['schemas']['IacReadableRule'];

/** A scan as it is kept. */
export type IacScan = components['schemas']['IacScan'];

/** Verdicts by insight, and counts. */
export type IacScanDetails = components['schemas']['IacScanDetails'];

/** A scan as the list has it. Rows have further members. */
export type IacScanListItem = components['schemas']['IacScanListItem'];

/** The pack that judged a template. */
export type IacScanPack = components['schemas']['IacScanPack'];

/** A page of scans. */
export type IacScanPage = components['schemas']['IacScanPage'];

/**
 * The result of a submission, the same for all three verdicts. With `readable` it has `resources` and neither `details`
 * nor `resource_mapping`.
 */
export type IacScanResult = components['schemas']['IacScanResult'];

/**
 * An image on a resource. Its counts are a measurement only where `assessment_info.status` is `COMPLETED`; elsewhere they
 * are zero because nobody looked.
 */
export type ImageAssessment = components['schemas']['ImageAssessment'];

/** How the assessment of an image went. It has further members. */
export type ImageAssessmentInfo = components['schemas']['ImageAssessmentInfo'];

/** A page of images. */
export type ImageAssessmentPage = components['schemas']['ImageAssessmentPage'];

/** A resource that fails an insight. */
export type ImpactedResource = components['schemas']['ImpactedResource'];

/**
 * An insight as it is read alone. The counts are in `counts`. Members from `organization_id` on belong to custom
 * insights.
 */
export type Insight = components['schemas']['Insight'];

/** An insight to choose. */
export type InsightChoice = components['schemas']['InsightChoice'];

/** The counts of an insight in one cloud account. */
export type InsightCloudCounts = components['schemas']['InsightCloudCounts'];

/** The counts of an insight, as of `cache_updated_at`. */
export type InsightCounts = components['schemas']['InsightCounts'];

/** A query filter with its settings. */
export type InsightFilter = components['schemas']['InsightFilter'];

/** A query filter with its settings, as it is written. */
export type InsightFilterForWrite = components['schemas']['InsightFilterForWrite'];

/** A custom insight to make. */
export type InsightForCreate = components['schemas']['InsightForCreate'];

/** A custom insight as it is written back, whole. */
export type InsightForUpdate = components['schemas']['InsightForUpdate'];

/** A resource that an insight matched. */
export type InsightHistoryEntry = components['schemas']['InsightHistoryEntry'];

/**
 * An insight as the list has it. The counts are its own members here. Members from `organization_id` to
 * `badge_filter_operator` belong to custom insights.
 */
export type InsightListItem = components['schemas']['InsightListItem'];

/** Insights put together. It is told by `pack_id` and `source`, joined to `custom:7` where one text is asked for. */
export type InsightPack = components['schemas']['InsightPack'];

/** A custom pack as it is written. */
export type InsightPackForWrite = components['schemas']['InsightPackForWrite'];

/** What a pack says of one of its insights. */
export type InsightPackMetadata = components['schemas']['InsightPackMetadata'];

/** Insights to choose from. */
export type InsightSelection = components['schemas']['InsightSelection'];

/** 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe. */
export type InsightSeverity = components['schemas']['InsightSeverity'];

/** 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe. */
export type InsightSeverityInput = components['schemas']['InsightSeverityInput'];

/** Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user. */
export type InsightSourceName = components['schemas']['InsightSourceName'];

/** Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user. */
export type InsightSourceNameInput = components['schemas']['InsightSourceNameInput'];

/** An insight that a resource violates. Entries have further members. */
export type InsightViolation = components['schemas']['InsightViolation'];

/** An image to be. */
export type InstanceImageForCreate = components['schemas']['InstanceImageForCreate'];

/**
 * A row of type `instance`. Most members stand in recorded answers; `object_id`, `termination_protection`,
 * `vm_extensions`, `jit_access_policy`, `secondary_private_ip_addresses`, `secondary_public_ip_addresses` are one
 * author's reading of release 22.2. Any can be missing, and more can come.
 */
export type InstanceResource = components['schemas']['InstanceResource'];

/** An address of a network interface. */
export type InterfaceAddress = components['schemas']['InterfaceAddress'];

/** Statistics of times, seconds as it seems. Without any job yet all are 0, and `current` and `variance` are left out. */
export type JobTimes = components['schemas']['JobTimes'];

/** A job that reads one type of resource in one region of a cloud account. Further members are not documented. */
export type LastHarvest = components['schemas']['LastHarvest'];

/** A condition on one member of the rows of a list. It is not a query filter, which has a name and a configuration. */
export type ListFilter = components['schemas']['ListFilter'];

/** A session that a login opened. */
export type LoginSession = components['schemas']['LoginSession'];

/** Where to attach. */
export type NetworkInterfaceForAttach = components['schemas']['NetworkInterfaceForAttach'];

/** Network interfaces. */
export type NetworkInterfaceList = components['schemas']['NetworkInterfaceList'];

/** A row of type `networkinterface`, as a recorded answer has it. Any member can be missing, and more can come. */
export type NetworkInterfaceResource = components['schemas']['NetworkInterfaceResource'];

/** A route table. */
export type NetworkRouteTable = components['schemas']['NetworkRouteTable'];

/** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
export type OrderBy = components['schemas']['OrderBy'];

/** An organization, in short. */
export type Organization = components['schemas']['Organization'];

/** An organization with the numbers of what is in it. */
export type OrganizationDetail = components['schemas']['OrganizationDetail'];

/** Permissions by use. */
export type PermissionStatusCounts = components['schemas']['PermissionStatusCounts'];

/** A user or role of a cloud account. */
export type Principal = components['schemas']['Principal'];

/** What a principal did. */
export type PrincipalActivity = components['schemas']['PrincipalActivity'];

/** A day that could not be read. */
export type PrincipalActivityError = components['schemas']['PrincipalActivityError'];

/** What is to be known of an answer about activity. */
export type PrincipalActivityMetadata = components['schemas']['PrincipalActivityMetadata'];

/** A permission. Only used ones have `action`, `count` and `last_executed_date`. */
export type PrincipalPermission = components['schemas']['PrincipalPermission'];

/** A page of permissions. */
export type PrincipalPermissionPage = components['schemas']['PrincipalPermissionPage'];

/** A policy to apply. */
export type PrincipalRemediation = components['schemas']['PrincipalRemediation'];

/**
 * A row of type `privatesubnet`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type PrivateSubnetResource = components['schemas']['PrivateSubnetResource'];

/** What to attach. */
export type PublicIpForAttach = components['schemas']['PublicIpForAttach'];

/** A filter that picks resources in queries, insights and bots. */
export type QueryFilter = components['schemas']['QueryFilter'];

/** A value that a setting can have. */
export type QueryFilterChoice = components['schemas']['QueryFilterChoice'];

/** A query filter that insights, bots and resource queries can use. */
export type QueryFilterDefinition = components['schemas']['QueryFilterDefinition'];

/** Query filters by id. */
export type QueryFilterRegistry = components['schemas']['QueryFilterRegistry'];

/** A setting of a query filter. */
export type QueryFilterSetting = components['schemas']['QueryFilterSetting'];

/** The state of the job queues, `p0` to `p3`, by priority. */
export type QueueStatus = components['schemas']['QueueStatus'];

/** A policy with the cloud provider's member names. */
export type RemediationPolicy = components['schemas']['RemediationPolicy'];

/** A statement of a policy. */
export type RemediationStatement = components['schemas']['RemediationStatement'];

/** What a resource belongs to. */
export type ResourceAssociations = components['schemas']['ResourceAssociations'];

/** What rows of all types have. Members are left out, or `null`, where a type does not have them. */
export type ResourceCommon = components['schemas']['ResourceCommon'];

/** A resource that another one depends on. */
export type ResourceDependency = components['schemas']['ResourceDependency'];

/** Everything that is known of one resource. */
export type ResourceDetail = components['schemas']['ResourceDetail'];

/**
 * A row under the name of its own type: `resource_type` is `instance`, and the member `instance` holds the row. A type
 * that is not among these members stands under its own name as well.
 */
export type ResourceEnvelope = components['schemas']['ResourceEnvelope'];

/** A list of resources under a name, as it comes when the group is made. */
export type ResourceGroup = components['schemas']['ResourceGroup'];

/**
 * A row of type `resourcegroup`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type ResourceGroupResource = components['schemas']['ResourceGroupResource'];

/**
 * A resource id: parts joined by colons, mostly `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end
 * belongs to it for resources and users; cloud accounts, user groups, roles, bots and organizations have none.
 */
export type ResourceIdText = components['schemas']['ResourceIdText'];

/** A bot that flagged a resource. */
export type ResourceNoncompliance = components['schemas']['ResourceNoncompliance'];

/** A note. */
export type ResourceNoteForCreate = components['schemas']['ResourceNoteForCreate'];

/** Notes on one resource. */
export type ResourceNoteList = components['schemas']['ResourceNoteList'];

/** Resources and their owner to be. */
export type ResourceOwnerForSet = components['schemas']['ResourceOwnerForSet'];

/** A list of named properties. */
export type ResourceProperties = components['schemas']['ResourceProperties'];

/** A property. Its value is a text, which may hold JSON. */
export type ResourceProperty = components['schemas']['ResourceProperty'];

/** What to look for. Keep everything but the cursor the same from page to page. */
export type ResourceQuery = components['schemas']['ResourceQuery'];

/** One page of a query. */
export type ResourceQueryResult = components['schemas']['ResourceQueryResult'];

/** What to search for. */
export type ResourceSearch = components['schemas']['ResourceSearch'];

/** One page of a search. */
export type ResourceSearchResult = components['schemas']['ResourceSearchResult'];

/** Settings of one resource. */
export type ResourceSettingList = components['schemas']['ResourceSettingList'];

/** A tag of a resource at its provider. */
export type ResourceTag = components['schemas']['ResourceTag'];

/** Tags of one resource. */
export type ResourceTagList = components['schemas']['ResourceTagList'];

/** Tags to look for. */
export type ResourceTagSearch = components['schemas']['ResourceTagSearch'];

/** Resources found by their tags. */
export type ResourceTagSearchResult = components['schemas']['ResourceTagSearchResult'];

/**
 * Type of a resource, in small letters and without separators. An open list: these are the types that one release of 2022
 * named in its answers; newer ones know more.
 */
export type ResourceType = components['schemas']['ResourceType'];

/** A CVE of one image. */
export type ResourceVulnerability = components['schemas']['ResourceVulnerability'];

/** A page of CVEs of one image. */
export type ResourceVulnerabilityPage = components['schemas']['ResourceVulnerabilityPage'];

/**
 * A role: permissions, and the clouds and resource groups that they are about. With `all_permissions` the single
 * permissions keep whatever value they had.
 */
export type Role = components['schemas']['Role'];

/** Name and permissions of a role, whole. */
export type RoleForSave = components['schemas']['RoleForSave'];

/** A route. */
export type Route = components['schemas']['Route'];

/** Routes. */
export type RouteList = components['schemas']['RouteList'];

/** Route tables. */
export type RouteTableList = components['schemas']['RouteTableList'];

/** A row of type `routetable`, as the documentation of 2019 has it. Any member can be missing, and more can come. */
export type RouteTableResource = components['schemas']['RouteTableResource'];

/** A report in the format SARIF 2.1.0. */
export type SarifReport = components['schemas']['SarifReport'];

/** A finding. The format has many more members, all optional. */
export type SarifResult = components['schemas']['SarifResult'];

/** What a tool found. */
export type SarifRun = components['schemas']['SarifRun'];

/** A saved search. */
export type SavedTagConfig = components['schemas']['SavedTagConfig'];

/** Saved searches for tags. */
export type SavedTagConfigList = components['schemas']['SavedTagConfigList'];

/** What a saved search looks for, as `searchResourcesByTags` takes it. */
export type SavedTagConfiguration = components['schemas']['SavedTagConfiguration'];

/** An action that a bot has put off until later. The members are those of one recorded answer; more are possible. */
export type ScheduledEvent = components['schemas']['ScheduledEvent'];

/** A run of an event. The members are those that a script reads; more are possible. */
export type ScheduledEventRun = components['schemas']['ScheduledEventRun'];

/** Which events, and which page of them. Everything is optional. */
export type ScheduledEventSearch = components['schemas']['ScheduledEventSearch'];

/** A scorecard and the resources that fail. */
export type Scorecard = components['schemas']['Scorecard'];

/** A badge as key and value, in that order. Only the scorecard writes badges like this. */
export type ScorecardBadge = components['schemas']['ScorecardBadge'];

/** Clouds to look at. */
export type ScorecardClouds = components['schemas']['ScorecardClouds'];

/** Clouds that an export is about. An empty list does not limit. */
export type ScorecardExportClouds = components['schemas']['ScorecardExportClouds'];

/** Which insights to look at. An empty list does not limit. */
export type ScorecardInsightFilters = components['schemas']['ScorecardInsightFilters'];

/** Resource groups to look at. The known requests have empty lists, so the form of the entries is not known. */
export type ScorecardResourceGroups = components['schemas']['ScorecardResourceGroups'];

/** Clouds and resource groups that a scorecard is about. */
export type ScorecardResourceScope = components['schemas']['ScorecardResourceScope'];

/**
 * How the accounts do at one insight. Beside `severity` there is one member for each account, named like the account,
 * whose value is the share that passes, such as `97%`.
 */
export type ScorecardRow = components['schemas']['ScorecardRow'];

/** What a scorecard is about. An empty list does not limit. */
export type ScorecardScope = components['schemas']['ScorecardScope'];

/**
 * A row of type `secret`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type SecretResource = components['schemas']['SecretResource'];

/**
 * A row of type `serviceaccesskey`, as the documentation of 2019 has it. Any member can be missing, and more can
 * come.
 */
export type ServiceAccessKeyResource = components['schemas']['ServiceAccessKeyResource'];

/** A row of type `servicepolicy`, as the documentation of 2019 has it. Any member can be missing, and more can come. */
export type ServicePolicyResource = components['schemas']['ServicePolicyResource'];

/**
 * A row of type `storagecontainer`, as the documentation of 2019 has it. Any member can be missing, and more can
 * come.
 */
export type StorageContainerResource = components['schemas']['StorageContainerResource'];

/** Subnets, in a form that is not described anywhere. */
export type SubnetList = components['schemas']['SubnetList'];

/** What can be done to a resource. */
export type SupportedActionList = components['schemas']['SupportedActionList'];

/** State of two-factor sign-in. */
export type TwoFactorState = components['schemas']['TwoFactorState'];

/**
 * A user. Someone who is neither organization admin nor domain admin nor domain viewer is a basic user. Answers about
 * a user that was just made have no counters.
 */
export type User = components['schemas']['User'];

/** Users. */
export type UserList = components['schemas']['UserList'];

/** Where to attach. */
export type VolumeForAttach = components['schemas']['VolumeForAttach'];

/** What to change. */
export type VolumeForModify = components['schemas']['VolumeForModify'];

/**
 * A row of type `volume`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type VolumeResource = components['schemas']['VolumeResource'];

/** A snapshot, in a form that is not described anywhere. */
export type VolumeSnapshot = components['schemas']['VolumeSnapshot'];

/** A snapshot to be. */
export type VolumeSnapshotForCreate = components['schemas']['VolumeSnapshotForCreate'];

/** What the vendor knows of fixes. Its members have capitals. */
export type VulnerabilityMeta = components['schemas']['VulnerabilityMeta'];

/** A page of CVEs over the whole estate. */
export type VulnerabilityPage = components['schemas']['VulnerabilityPage'];

/** A fix for a CVE in general. */
export type VulnerabilitySolution = components['schemas']['VulnerabilitySolution'];

/** Input of `login`. */
export interface LoginInput {
  /** Login name. */
  readonly username: string;
  /** Password of the user. */
  readonly password: string;
}

/** Payload of `login`. */
export type LoginOutput = LoginSession;

/** Input of `createApiOnlyUser`. */
export interface CreateApiOnlyUserInput {
  /** Name that is shown. */
  readonly name: string;
  /** Login name. */
  readonly username: string;
  /** E-mail address. */
  readonly email: string;
  /** How the user signs in. One client sends `internal`, a newer one leaves it out. */
  readonly authentication_type?: string | undefined;
  /** When the key ends, unix time. The unit is not documented; seconds are likely. */
  readonly expiration_date?: number | undefined;
}

/** Payload of `createApiOnlyUser`. */
export type CreateApiOnlyUserOutput = ApiOnlyUser;

/** Input of `createApiKey`. */
export interface CreateApiKeyInput {
  /** Number of the user. */
  readonly user_id: string | number;
  /** Length of the key. 32 and 44 are in use. */
  readonly key_length: number;
}

/** Payload of `createApiKey`. */
export type CreateApiKeyOutput = string;

/** Payload of `logout`. */
export type LogoutOutput = void;

/** Input of `deactivateApiKeys`. */
export interface DeactivateApiKeysInput {
  /** Number of the user. */
  readonly user_id: string | number;
}

/** Payload of `deactivateApiKeys`. */
export type DeactivateApiKeysOutput = void;

/** Input of `convertUserToApiOnly`. */
export interface ConvertUserToApiOnlyInput {
  /** Number of the user. */
  readonly user_id: string | number;
}

/** Payload of `convertUserToApiOnly`. */
export type ConvertUserToApiOnlyOutput = ConvertedUser;

/** Input of `setConsoleAccess`. */
export interface SetConsoleAccessInput {
  /** Number of the user. */
  readonly user_id: string | number;
  /** `true` keeps the user out of the console. */
  readonly console_access_denied: boolean;
}

/** Payload of `setConsoleAccess`. */
export type SetConsoleAccessOutput = void;

/** Payload of `listUsers`. */
export type ListUsersOutput = UserList;

/** Input of `searchUsers`. */
export interface SearchUsersInput {
  /** Conditions that all have to hold. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
  /** What to sort by, such as `name ASC`. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `searchUsers`. */
export type SearchUsersOutput = UserList;

/** One item of `searchUsers`. */
export type SearchUsersItem = User;

/** Input of `listDomainAdmins`. */
export interface ListDomainAdminsInput {
  /** Conditions that all have to hold. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows in one answer. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
  /** What to sort by, such as `name ASC`. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `listDomainAdmins`. */
export type ListDomainAdminsOutput = UserList;

/** One item of `listDomainAdmins`. */
export type ListDomainAdminsItem = User;

/** Payload of `getCurrentUser`. */
export type GetCurrentUserOutput = CurrentUser;

/** Input of `createUser`. */
export interface CreateUserInput {
  /** Name that is shown. */
  readonly name: string;
  /** E-mail address; answers call it `email_address`. */
  readonly email: string;
  /** Login name. */
  readonly username: string;
  /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
  readonly access_level: string;
  /** Whether a local user must sign in with two factors. */
  readonly two_factor_required?: boolean | undefined;
  /** Password of a local user; releases of 2019 only. */
  readonly password?: string | undefined;
  /** The same password again; releases of 2019 only. */
  readonly confirm_password?: string | undefined;
  /** `saml` for a user of single sign-on; left out for a local one. */
  readonly authentication_type?: string | undefined;
  /** Server that the user signs in through, from the list of authentication servers; with `saml`. */
  readonly authentication_server_id?: number | undefined;
  /**
   * Groups of a user of single sign-on. The recorded request has an empty list, so the form of an id is
   * not known; elsewhere in the API `group_ids` are numbers.
   */
  readonly group_ids?: readonly (number | string)[] | undefined;
}

/** Payload of `createUser`. */
export type CreateUserOutput = CreatedUser;

/** Input of `updateUser`. */
export interface UpdateUserInput {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
  /** Login name. */
  readonly username: string;
  /** Name that is shown. */
  readonly name: string;
  /** E-mail address; answers call it `email_address`. */
  readonly email: string;
  /** What the user may do. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
  readonly access_level: string;
}

/** Payload of `updateUser`. */
export type UpdateUserOutput = void;

/** Input of `setUserAccessLevel`. */
export interface SetUserAccessLevelInput {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
  /** The present level. Known are BASIC_USER, ORGANIZATION_ADMIN, DOMAIN_VIEWER and DOMAIN_ADMIN. */
  readonly current_access_level: string;
  /** The level to have, one of the same words. */
  readonly new_access_level: string;
}

/** Payload of `setUserAccessLevel`. */
export type SetUserAccessLevelOutput = void;

/** Input of `deleteUser`. */
export interface DeleteUserInput {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
}

/** Payload of `deleteUser`. */
export type DeleteUserOutput = void;

/** Input of `listUserGroups`. */
export interface ListUserGroupsInput {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
}

/** Payload of `listUserGroups`. */
export interface ListUserGroupsOutput {
  /** The groups of the user. */
  groups: GroupOfUser[];
}

/** Input of `getTwoFactorState`. */
export interface GetTwoFactorStateInput {
  /** Number of the user; the caller when left out. */
  readonly user_id?: number | undefined;
}

/** Payload of `getTwoFactorState`. */
export type GetTwoFactorStateOutput = TwoFactorState;

/** Payload of `enableTwoFactor`. */
export interface EnableTwoFactorOutput {
  /** Secret for the authenticator. */
  otp_secret: string;
}

/** Input of `disableTwoFactor`. */
export interface DisableTwoFactorInput {
  /** Number of the user; the caller when left out. */
  readonly user_id?: number | undefined;
}

/** Payload of `disableTwoFactor`. */
export interface DisableTwoFactorOutput {
  /** Whether two-factor sign-in is off now. */
  success: boolean;
}

/** Payload of `listOrganizations`. */
export type ListOrganizationsOutput = Organization[];

/** Payload of `listOrganizationDetails`. */
export interface ListOrganizationDetailsOutput {
  /** The organizations. */
  organizations: OrganizationDetail[];
}

/** Input of `createOrganization`. */
export interface CreateOrganizationInput {
  /** Name of the new organization, unique in the installation. */
  readonly organization_name: string;
}

/** Payload of `createOrganization`. */
export type CreateOrganizationOutput = CreatedOrganization;

/** Input of `updateOrganization`. */
export interface UpdateOrganizationInput {
  /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
  readonly organizationResourceId: string;
  /** The new name, unique in the installation. */
  readonly organization_name: string;
}

/** Payload of `updateOrganization`. */
export type UpdateOrganizationOutput = void;

/** Input of `deleteOrganization`. */
export interface DeleteOrganizationInput {
  /** Resource id of the organization, `divvyorganization:<organization id>`, without a colon at the end. At least 1 characters. */
  readonly organizationResourceId: string;
}

/** Payload of `deleteOrganization`. */
export type DeleteOrganizationOutput = void;

/** Input of `switchOrganization`. */
export interface SwitchOrganizationInput {
  /** Name of the organization to work in. */
  readonly organization_name: string;
}

/** Payload of `switchOrganization`. */
export type SwitchOrganizationOutput = void;

/** Payload of `listGroups`. */
export interface ListGroupsOutput {
  /** The groups. */
  groups: Group[];
}

/** Input of `createGroup`. */
export interface CreateGroupInput {
  /** Name of the group. */
  readonly group_name: string;
}

/** Payload of `createGroup`. */
export type CreateGroupOutput = GroupAnswer;

/** Input of `deleteGroup`. */
export interface DeleteGroupInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
}

/** Payload of `deleteGroup`. */
export type DeleteGroupOutput = void;

/** Input of `addGroupUsers`. */
export interface AddGroupUsersInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** Users to add, as resource ids with the colon at the end. */
  readonly user_resource_ids: readonly ResourceIdText[];
}

/** Payload of `addGroupUsers`. */
export type AddGroupUsersOutput = GroupAnswer;

/** Input of `replaceGroupUsers`. */
export interface ReplaceGroupUsersInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** All users that the group is to have, as resource ids with the colon at the end. */
  readonly user_resource_ids: readonly ResourceIdText[];
}

/** Payload of `replaceGroupUsers`. */
export type ReplaceGroupUsersOutput = GroupAnswer;

/** Input of `removeGroupUser`. */
export interface RemoveGroupUserInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** The user, as resource id with the colon at the end. */
  readonly user_resource_id: ResourceIdText;
}

/** Payload of `removeGroupUser`. */
export type RemoveGroupUserOutput = GroupAnswer;

/** Input of `listGroupUsers`. */
export interface ListGroupUsersInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
}

/** Payload of `listGroupUsers`. */
export interface ListGroupUsersOutput {
  /** The users of the group. */
  users: User[];
}

/** Input of `listGroupRoles`. */
export interface ListGroupRolesInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
}

/** Payload of `listGroupRoles`. */
export interface ListGroupRolesOutput {
  /** The roles of the group; empty where it has none. */
  roles: Role[];
}

/** Input of `replaceGroupRoles`. */
export interface ReplaceGroupRolesInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
  /** All roles that the group is to have, as `divvyrole:<organization>:<role>` without a colon at the end. */
  readonly resource_ids: readonly ResourceIdText[];
}

/** Payload of `replaceGroupRoles`. */
export type ReplaceGroupRolesOutput = GroupAnswer;

/** Payload of `listRoles`. */
export interface ListRolesOutput {
  /** The roles. */
  roles: Role[];
}

/** Input of `createRole`. */
export interface CreateRoleInput {
  /** Name of the role. */
  readonly name: string;
  /** Free text. */
  readonly description: string;
  /** Allows everything. The single permissions are not reset by it. */
  readonly all_permissions: boolean;
  /** Allows seeing resources. */
  readonly view: boolean;
  /** Allows making resources. */
  readonly provision: boolean;
  /** Allows changing resources. */
  readonly manage: boolean;
  /** Allows deleting resources. */
  readonly delete: boolean;
  /** Allows adding cloud accounts; not on older releases. */
  readonly add_cloud?: boolean | undefined;
  /** Allows removing cloud accounts; not on older releases. */
  readonly delete_cloud?: boolean | undefined;
  /** Makes the role about everything. */
  readonly global_scope: boolean;
}

/** Payload of `createRole`. */
export type CreateRoleOutput = Role;

/** Input of `updateRole`. */
export interface UpdateRoleInput {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** Name of the role. */
  readonly name: string;
  /** Free text. */
  readonly description: string;
  /** Allows everything. The single permissions are not reset by it. */
  readonly all_permissions: boolean;
  /** Allows seeing resources. */
  readonly view: boolean;
  /** Allows making resources. */
  readonly provision: boolean;
  /** Allows changing resources. */
  readonly manage: boolean;
  /** Allows deleting resources. */
  readonly delete: boolean;
  /** Allows adding cloud accounts; not on older releases. */
  readonly add_cloud?: boolean | undefined;
  /** Allows removing cloud accounts; not on older releases. */
  readonly delete_cloud?: boolean | undefined;
  /** Makes the role about everything. */
  readonly global_scope: boolean;
}

/** Payload of `updateRole`. */
export type UpdateRoleOutput = Role;

/** Input of `updateRoleScope`. */
export interface UpdateRoleScopeInput {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** Clouds and resource groups to add. */
  readonly resource_ids: readonly ResourceIdText[];
  /** Clouds and resource groups to remove. The name does not say that anything is outdated. */
  readonly deprecated_resource_ids: readonly ResourceIdText[];
}

/** Payload of `updateRoleScope`. */
export type UpdateRoleScopeOutput = Role;

/** Input of `replaceRoleGroups`. */
export interface ReplaceRoleGroupsInput {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** All groups that are to have the role, as resource ids without a colon at the end. */
  readonly group_resource_ids: readonly ResourceIdText[];
}

/** Payload of `replaceRoleGroups`. */
export type ReplaceRoleGroupsOutput = Role;

/** Input of `updateRoleBadges`. */
export interface UpdateRoleBadgesInput {
  /** Resource id of the role, `divvyrole:<organization id>:<role id>`, without a colon at the end. At least 1 characters. */
  readonly roleResourceId: string;
  /** `AND` for clouds that have all the badges, `OR` for those that have one of them. */
  readonly operator: 'AND' | 'OR';
  /** The badges. */
  readonly badges: readonly Badge[];
}

/** Payload of `updateRoleBadges`. */
export type UpdateRoleBadgesOutput = Role;

/** Input of `getGroupEntitlements`. */
export interface GetGroupEntitlementsInput {
  /** Resource id of the user group, `divvyusergroup:<group id>`, without a colon at the end. At least 1 characters. */
  readonly groupResourceId: string;
}

/** Payload of `getGroupEntitlements`. */
export interface GetGroupEntitlementsOutput {
  /** One entry for each module. */
  entitlements: Entitlement[];
}

/** Input of `getUserEntitlement`. */
export interface GetUserEntitlementInput {
  /** Resource id of the user, `divvyuser:<user id>:`, with the colon at the end. At least 1 characters. */
  readonly userResourceId: string;
  /**
   * The module, called namespace elsewhere. Known are botfactory, collections, events, exemptions, groups, iac,
   * iam, insights and tags; newer releases have more. At least 1 characters.
   */
  readonly module: string;
}

/** Payload of `getUserEntitlement`. */
export interface GetUserEntitlementOutput {
  /** What the user may do. */
  entitlement: EntitlementRole;
}

/** Input of `setGroupEntitlements`. */
export interface SetGroupEntitlementsInput {
  /** Numbers of the groups. */
  readonly group_ids: readonly number[];
  /** What the groups are to have. */
  readonly entitlements: readonly EntitlementForSave[];
}

/** Payload of `setGroupEntitlements`. */
export type SetGroupEntitlementsOutput = GroupEntitlements[];

/** Payload of `listAuthenticationServers`. */
export interface ListAuthenticationServersOutput {
  /** The servers. */
  servers: AuthenticationServer[];
}

/** Input of `listGroupMappings`. */
export interface ListGroupMappingsInput {
  /** Number of the authentication server. */
  readonly serverId: number;
}

/** Payload of `listGroupMappings`. */
export type ListGroupMappingsOutput = GroupMapping[];

/** Input of `addGroupMappings`. */
export interface AddGroupMappingsInput {
  /** Number of the authentication server. */
  readonly serverId: number;
  /** The mappings to add. */
  readonly body: readonly GroupMapping[];
}

/** Payload of `addGroupMappings`. */
export type AddGroupMappingsOutput = void;

/** Input of `replaceGroupMappings`. */
export interface ReplaceGroupMappingsInput {
  /** Number of the authentication server. */
  readonly serverId: number;
  /** All mappings that the server is to have. */
  readonly body: readonly GroupMapping[];
}

/** Payload of `replaceGroupMappings`. */
export type ReplaceGroupMappingsOutput = void;

/** Input of `deleteGroupMappings`. */
export interface DeleteGroupMappingsInput {
  /** Number of the authentication server. */
  readonly serverId: number;
  /** The mappings to remove. */
  readonly body: readonly GroupMapping[];
}

/** Payload of `deleteGroupMappings`. */
export type DeleteGroupMappingsOutput = void;

/** Payload of `listClouds`. */
export type ListCloudsOutput = CloudList;

/** Input of `searchClouds`. */
export interface SearchCloudsInput {
  /** Conditions on members of the accounts, such as `account_id`. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows to answer with. The documentation shows 25; clients send up to 5000. */
  readonly limit?: number | undefined;
  /** Rows to skip, 0 for the first page. */
  readonly offset?: number | undefined;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
  /** Only accounts with these badges; `badge_filter_operator` says whether all or one of them. */
  readonly badges?: readonly Badge[] | undefined;
  /** `AND` for accounts with all of `badges`, `OR` for accounts with one of them, or empty for no choice. */
  readonly badge_filter_operator?: 'OR' | 'AND' | '' | undefined;
  /** Part of an id or a name to search for. */
  readonly search_string?: string | undefined;
  /** Switches the advanced search on. What it changes is not documented. */
  readonly advanced_search?: boolean | undefined;
  /** Only accounts without any badge. */
  readonly empty_badges?: boolean | undefined;
  /** Leaves out accounts with these badges. */
  readonly exclusion_badges?: readonly Badge[] | undefined;
}

/** Payload of `searchClouds`. */
export type SearchCloudsOutput = CloudList;

/** One item of `searchClouds`. */
export type SearchCloudsItem = Cloud;

/** Payload of `listCloudTypes`. */
export interface ListCloudTypesOutput {
  /** The kinds of cloud. */
  clouds: CloudType[];
}

/** Payload of `listProvisioningClouds`. */
export interface ListProvisioningCloudsOutput {
  /** The accounts. */
  clouds: Cloud[];
}

/** Input of `addCloud`. */
export interface AddCloudInput {
  /** The account and how to sign in to it. */
  readonly creation_params: CloudCreationParams;
}

/** Payload of `addCloud`. */
export type AddCloudOutput = Cloud;

/** Input of `updateCloud`. */
export interface UpdateCloudInput {
  /** Number of the account, `id` in lists; not its resource id. */
  readonly cloudId: number;
  /**
   * Kind of cloud, one of the ids of `listCloudTypes`: AWS, AWS_CHINA, AWS_GOV, AZURE_ARM, AZURE_CHINA, AZURE_GOV, GCE,
   * ALICLOUD, OCI, K8S_R7 and others.
   */
  readonly cloud_type: string;
  /** Display name. */
  readonly name: string;
  /**
   * How to sign in. AWS: `standard`, `assume_role` or `instance_assume_role`. Azure: `standard` or `client_certificate`.
   * Leave it out for Google Cloud.
   */
  readonly authentication_type?: string | undefined;
  /** AWS account number, 12 digits. It is a text, because a number would lose zeros in front. */
  readonly account_number?: string | undefined;
  /** AWS: the access key's id. Azure: the client secret, or with `client_certificate` the certificate as PEM text. */
  readonly api_key?: string | undefined;
  /** AWS: the secret of the access key. */
  readonly secret_key?: string | undefined;
  /** AWS: role to assume. */
  readonly role_arn?: string | undefined;
  /** AWS: external id of the role's trust. */
  readonly external_id?: string | undefined;
  /** AWS: name of the role's sessions. */
  readonly session_name?: string | undefined;
  /** AWS: length of the role's sessions in seconds. */
  readonly duration?: number | undefined;
  /** Harvesting strategy to follow, see `listHarvestingStrategies`. */
  readonly strategy_id?: number | undefined;
  /** Azure: the tenant. */
  readonly tenant_id?: string | undefined;
  /** Azure: the registered application. */
  readonly app_id?: string | undefined;
  /** Azure: the subscription. */
  readonly subscription_id?: string | undefined;
  /** Azure: thumbprint of the certificate; needed with `client_certificate`. */
  readonly certificate_thumbprint?: string | undefined;
  /** Google Cloud: id of the project. */
  readonly project?: string | undefined;
  /** Google Cloud: the service account's key file. */
  readonly api_credentials?: GcpServiceAccountKey | undefined;
}

/** Payload of `updateCloud`. */
export type UpdateCloudOutput = Cloud;

/** Input of `deleteCloud`. */
export interface DeleteCloudInput {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly cloudResourceId: string;
}

/** Payload of `deleteCloud`. */
export type DeleteCloudOutput = void;

/** Input of `setResourceName`. */
export interface SetResourceNameInput {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** The new name. */
  readonly name: string;
}

/** Payload of `setResourceName`. */
export type SetResourceNameOutput = void;

/** Input of `setCloudStatus`. */
export interface SetCloudStatusInput {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly resource_ids: readonly ResourceIdText[];
  /** `PAUSED` stops harvesting, `DEFAULT` resumes it. */
  readonly status: 'PAUSED' | 'DEFAULT';
}

/** Payload of `setCloudStatus`. */
export type SetCloudStatusOutput = void;

/** Input of `listCloudRegions`. */
export interface ListCloudRegionsInput {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly cloudResourceId: string;
}

/** Payload of `listCloudRegions`. */
export interface ListCloudRegionsOutput {
  /** The regions. */
  regions: CloudRegion[];
}

/** Input of `enableCloudRegion`. */
export interface EnableCloudRegionInput {
  /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
  readonly regionResourceId: string;
}

/** Payload of `enableCloudRegion`. */
export type EnableCloudRegionOutput = void;

/** Input of `disableCloudRegion`. */
export interface DisableCloudRegionInput {
  /** Resource id of the region, `serviceregion:<cloud id>:<region>:`, with the colon at the end. At least 1 characters. */
  readonly regionResourceId: string;
}

/** Payload of `disableCloudRegion`. */
export type DisableCloudRegionOutput = void;

/** Payload of `listHarvestingStrategies`. */
export interface ListHarvestingStrategiesOutput {
  /** The strategies. */
  strategies: HarvestingStrategy[];
}

/** Input of `createHarvestingStrategy`. */
export interface CreateHarvestingStrategyInput {
  /** Display name; called `name` in lists. */
  readonly strategy_name: string;
  /** Kind of cloud that it is for, one of the ids of `listCloudTypes`, such as `AWS`. */
  readonly cloud_type_id: string;
}

/** Payload of `createHarvestingStrategy`. */
export interface CreateHarvestingStrategyOutput {
  /** Number of the strategy; called `id` in lists. */
  strategy_id: number;
}

/** Input of `assignHarvestingStrategy`. */
export interface AssignHarvestingStrategyInput {
  /** Number of the strategy. */
  readonly strategyId: number;
  /** Numbers of the accounts, `id` in lists of clouds. */
  readonly organization_service_ids: readonly number[];
  /** Kind of cloud that the strategy is for, such as `AWS`. */
  readonly cloud_type_id: string;
  /**
   * Badges to assign the strategy by. The documentation shows an empty list only, so what an entry looks like is
   * not known; send `[]` to go by the numbers alone.
   */
  readonly badges: readonly unknown[];
}

/** Payload of `assignHarvestingStrategy`. */
export type AssignHarvestingStrategyOutput = void;

/** Input of `getLastHarvest`. */
export interface GetLastHarvestInput {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly cloudResourceId: string;
}

/** Payload of `getLastHarvest`. */
export type GetLastHarvestOutput = LastHarvest[];

/** Input of `enqueueHarvestJob`. */
export interface EnqueueHarvestJobInput {
  /** The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged. */
  readonly body: HarvestSchedule;
}

/** Payload of `enqueueHarvestJob`. */
export type EnqueueHarvestJobOutput = void;

/** Payload of `getQueueStatus`. */
export type GetQueueStatusOutput = QueueStatus;

/** Payload of `getSystemStatus`. */
export interface GetSystemStatusOutput {
  /** One row for each thing looked at; its members are not documented. */
  diagnostics?: Record<string, unknown>[] | null;
}

/** Payload of `listCloudDomains`. */
export interface ListCloudDomainsOutput {
  /** The cloud organizations. */
  domains?: CloudDomain[] | null;
}

/** Input of `addCloudDomain`. */
export interface AddCloudDomainInput {
  /** Kind of cloud: `AWS`, `AZURE_ARM` or `GCE`. */
  readonly cloud_type: string;
  /**
   * Credentials of the organization's root: for Google Cloud the key file of a service account. Its members for other
   * clouds are not documented. It holds secrets; keep it out of logs.
   */
  readonly credentials: Record<string, unknown>;
  /** Display name. */
  readonly nickname: string;
  /** Domain name or id of the organization. */
  readonly domain_name?: string | undefined;
  /** Ids of the parent folders. */
  readonly parent_folder_id?: readonly string[] | undefined;
  /** Adds its accounts by themselves. One client sends it for Google Cloud only. */
  readonly auto_add?: boolean | undefined;
  /** Gives its accounts badges by themselves. One client sends it for Google Cloud only. */
  readonly auto_badge?: boolean | undefined;
  /** Removes accounts that are gone. One client sends it for Google Cloud only. */
  readonly auto_remove?: boolean | undefined;
  /** Removes accounts that are suspended. One client sends it for AWS only. */
  readonly remove_suspended?: boolean | undefined;
  /** Prefixes of names to leave out. */
  readonly skip_prefixes?: readonly string[] | undefined;
}

/** Payload of `addCloudDomain`. */
export type AddCloudDomainOutput = CloudDomain;

/** Payload of `getEventDrivenHarvesting`. */
export interface GetEventDrivenHarvestingOutput {
  /** Whether event-driven harvesting is enabled. */
  event_driven_harvest_enabled: boolean;
}

/** Payload of `enableEventDrivenHarvesting`. */
export type EnableEventDrivenHarvestingOutput = void;

/** Payload of `disableEventDrivenHarvesting`. */
export type DisableEventDrivenHarvestingOutput = void;

/** Input of `addHarvestConsumer`. */
export interface AddHarvestConsumerInput {
  /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
  readonly organizationServiceId: number;
}

/** Payload of `addHarvestConsumer`. */
export type AddHarvestConsumerOutput = void;

/** Input of `removeHarvestConsumer`. */
export interface RemoveHarvestConsumerInput {
  /** Number of the cloud account, `id` in lists of clouds; not an organization's number, and not a resource id. */
  readonly organizationServiceId: number;
}

/** Payload of `removeHarvestConsumer`. */
export type RemoveHarvestConsumerOutput = void;

/** Payload of `listHarvestConsumers`. */
export interface ListHarvestConsumersOutput {
  /** The consumers. */
  consumers: HarvestConsumer[];
}

/** Input of `addHarvestProducers`. */
export interface AddHarvestProducersInput {
  /** Number of the consumer's cloud account, `id` in lists of clouds; not an organization's number. */
  readonly organizationServiceId: number;
  /** Numbers of the accounts to add, `id` in lists of clouds. */
  readonly organization_service_ids: readonly number[];
  /** Regions whose events to send, such as `eu-west-1`. */
  readonly regions: readonly string[];
  /** Types of resource whose events to send, such as `instance`. */
  readonly resource_types: readonly string[];
  /** Sends events of all types. */
  readonly enable_all_types: boolean;
  /** Whether the settings pass on to further accounts. */
  readonly propagate: HarvestPropagation;
}

/** Payload of `addHarvestProducers`. */
export type AddHarvestProducersOutput = void;

/** Payload of `listHarvestProducers`. */
export type ListHarvestProducersOutput = unknown;

/** Input of `disableHarvestProducers`. */
export interface DisableHarvestProducersInput {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly resource_ids: readonly ResourceIdText[];
}

/** Payload of `disableHarvestProducers`. */
export type DisableHarvestProducersOutput = void;

/** Input of `createBadges`. */
export interface CreateBadgesInput {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly target_resource_ids: readonly ResourceIdText[];
  /** The badges. A key may occur once only. */
  readonly badges: readonly Badge[];
}

/** Payload of `createBadges`. */
export type CreateBadgesOutput = void;

/** Input of `deleteBadges`. */
export interface DeleteBadgesInput {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly target_resource_ids: readonly ResourceIdText[];
  /** The badges. A key may occur once only. */
  readonly badges: readonly Badge[];
}

/** Payload of `deleteBadges`. */
export type DeleteBadgesOutput = void;

/** Input of `replaceBadges`. */
export interface ReplaceBadgesInput {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly target_resource_ids: readonly ResourceIdText[];
  /** The badges. A key may occur once only. */
  readonly badges: readonly Badge[];
}

/** Payload of `replaceBadges`. */
export type ReplaceBadgesOutput = void;

/** Input of `listBadges`. */
export interface ListBadgesInput {
  /** Resource id of the cloud account, `divvyorganizationservice:<id>`, without a colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listBadges`. */
export type ListBadgesOutput = CloudBadge[];

/** Input of `countBadges`. */
export interface CountBadgesInput {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  readonly resource_ids: readonly ResourceIdText[];
}

/** Payload of `countBadges`. */
export interface CountBadgesOutput {
  /** One row for each account that exists. */
  resource_count: BadgeCount[];
}

/** Input of `listCloudsWithBadges`. */
export interface ListCloudsWithBadgesInput {
  /**
   * Badges to look for; whether an account needs all of them or one is not documented. A client that sends none gets
   * all accounts that have any badge.
   */
  readonly badges?: readonly Badge[] | undefined;
}

/** Payload of `listCloudsWithBadges`. */
export type ListCloudsWithBadgesOutput = BadgedCloud[];

/** Input of `queryResources`. */
export interface QueryResourcesInput {
  /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. */
  readonly selected_resource_type?: string | undefined;
  /** Types to narrow `counts` to. */
  readonly resource_types?: readonly string[] | undefined;
  /**
   * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
   * look in. Empty means everything that the caller sees.
   */
  readonly scopes?: readonly ResourceIdText[] | undefined;
  /** Query filters, all of which must match. `getFilterRegistry` lists them. */
  readonly filters?: readonly QueryFilter[] | undefined;
  /** Badges of the clouds to look in. */
  readonly badges?: readonly Badge[] | undefined;
  /** Whether a cloud must have all of the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Tags of the resources. */
  readonly tags?: readonly ResourceTag[] | undefined;
  /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
  readonly insight?: string | undefined;
  /** With `insight`, the resources that are exempted from it. */
  readonly insight_exemptions?: boolean | undefined;
  /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. Not together with `cursor`. At least 0. */
  readonly offset?: number | undefined;
  /** `next_cursor` of the page before. Left out for the first page. */
  readonly cursor?: string | undefined;
  /** What to sort by; may be empty. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `queryResources`. */
export type QueryResourcesOutput = ResourceQueryResult;

/** One item of `queryResources`. */
export type QueryResourcesItem = ResourceEnvelope;

/** Input of `queryResourcesEtl`. */
export interface QueryResourcesEtlInput {
  /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. */
  readonly selected_resource_type?: string | undefined;
  /** Types to narrow `counts` to. */
  readonly resource_types?: readonly string[] | undefined;
  /**
   * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
   * look in. Empty means everything that the caller sees.
   */
  readonly scopes?: readonly ResourceIdText[] | undefined;
  /** Query filters, all of which must match. `getFilterRegistry` lists them. */
  readonly filters?: readonly QueryFilter[] | undefined;
  /** Badges of the clouds to look in. */
  readonly badges?: readonly Badge[] | undefined;
  /** Whether a cloud must have all of the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Tags of the resources. */
  readonly tags?: readonly ResourceTag[] | undefined;
  /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
  readonly insight?: string | undefined;
  /** With `insight`, the resources that are exempted from it. */
  readonly insight_exemptions?: boolean | undefined;
  /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. Not together with `cursor`. At least 0. */
  readonly offset?: number | undefined;
  /** `next_cursor` of the page before. Left out for the first page. */
  readonly cursor?: string | undefined;
  /** What to sort by; may be empty. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `queryResourcesEtl`. */
export type QueryResourcesEtlOutput = ResourceQueryResult;

/** One item of `queryResourcesEtl`. */
export type QueryResourcesEtlItem = ResourceEnvelope;

/** Input of `queryResourcesV2`. */
export interface QueryResourcesV2Input {
  /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. */
  readonly selected_resource_type?: string | undefined;
  /** Types to narrow `counts` to. */
  readonly resource_types?: readonly string[] | undefined;
  /**
   * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
   * look in. Empty means everything that the caller sees.
   */
  readonly scopes?: readonly ResourceIdText[] | undefined;
  /** Query filters, all of which must match. `getFilterRegistry` lists them. */
  readonly filters?: readonly QueryFilter[] | undefined;
  /** Badges of the clouds to look in. */
  readonly badges?: readonly Badge[] | undefined;
  /** Whether a cloud must have all of the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Tags of the resources. */
  readonly tags?: readonly ResourceTag[] | undefined;
  /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
  readonly insight?: string | undefined;
  /** With `insight`, the resources that are exempted from it. */
  readonly insight_exemptions?: boolean | undefined;
  /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. Not together with `cursor`. At least 0. */
  readonly offset?: number | undefined;
  /** `next_cursor` of the page before. Left out for the first page. */
  readonly cursor?: string | undefined;
  /** What to sort by; may be empty. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `queryResourcesV2`. */
export type QueryResourcesV2Output = ResourceQueryResult;

/** One item of `queryResourcesV2`. */
export type QueryResourcesV2Item = ResourceEnvelope;

/** Input of `getResourceDetail`. */
export interface GetResourceDetailInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `getResourceDetail`. */
export type GetResourceDetailOutput = ResourceDetail;

/** Input of `searchResources`. */
export interface SearchResourcesInput {
  /** Part of an id, a name or the id of an image. At least 1 characters. */
  readonly search_string: string;
  /** Rows in one page. 1 to 1000. */
  readonly limit?: number | undefined;
  /** Rows to skip. At least 0. */
  readonly offset?: number | undefined;
}

/** Payload of `searchResources`. */
export type SearchResourcesOutput = ResourceSearchResult;

/** One item of `searchResources`. */
export type SearchResourcesItem = FoundResource;

/** Input of `listResourceTags`. */
export interface ListResourceTagsInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `listResourceTags`. */
export type ListResourceTagsOutput = ResourceTagList;

/** Input of `listResourceSettings`. */
export interface ListResourceSettingsInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `listResourceSettings`. */
export type ListResourceSettingsOutput = ResourceSettingList;

/** Input of `getResourceAssociations`. */
export interface GetResourceAssociationsInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `getResourceAssociations`. */
export type GetResourceAssociationsOutput = ResourceAssociations;

/** Input of `listResourceNotes`. */
export interface ListResourceNotesInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `listResourceNotes`. */
export type ListResourceNotesOutput = ResourceNoteList;

/** Input of `createResourceNote`. */
export interface CreateResourceNoteInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Text of the note. */
  readonly note_text: string;
}

/** Payload of `createResourceNote`. */
export type CreateResourceNoteOutput = void;

/** Input of `setResourceOwner`. */
export interface SetResourceOwnerInput {
  /** Resource ids. */
  readonly resource_ids: readonly ResourceIdText[];
  /** Resource id of a user, `divvyuser:<id>:`. At least 1 characters. */
  readonly owner_resource_id: string;
}

/** Payload of `setResourceOwner`. */
export type SetResourceOwnerOutput = void;

/** Input of `listSupportedActions`. */
export interface ListSupportedActionsInput {
  /** Resource id, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listSupportedActions`. */
export type ListSupportedActionsOutput = SupportedActionList;

/** Input of `searchResourcesByTags`. */
export interface SearchResourcesByTagsInput {
  /** Keys of tags. */
  readonly tag_keys: readonly string[];
  /** Types to look among. */
  readonly resource_types: readonly string[];
  /** By its name, whether a resource must have all of the keys. Not described anywhere. */
  readonly contains_all: boolean;
  /** By its name, whether a resource must have none of the keys. Not described anywhere. */
  readonly missing_all: boolean;
  /** Cloud accounts to look in, in the form that `scopes` of a saved search has; all unless given. */
  readonly organization_services?: readonly unknown[] | undefined;
}

/** Payload of `searchResourcesByTags`. */
export type SearchResourcesByTagsOutput = ResourceTagSearchResult;

/** Payload of `listSavedTagConfigs`. */
export type ListSavedTagConfigsOutput = SavedTagConfigList;

/** Input of `listAttachedPolicies`. */
export interface ListAttachedPoliciesInput {
  /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listAttachedPolicies`. */
export type ListAttachedPoliciesOutput = AttachedPolicyList;

/** Input of `listAccessKeys`. */
export interface ListAccessKeysInput {
  /** Resource id of a service user, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listAccessKeys`. */
export type ListAccessKeysOutput = AccessKeyList;

/** Input of `listDnsRecords`. */
export interface ListDnsRecordsInput {
  /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listDnsRecords`. */
export type ListDnsRecordsOutput = DnsRecordList;

/** Input of `listDnsZoneNetworks`. */
export interface ListDnsZoneNetworksInput {
  /** Resource id of a DNS zone, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listDnsZoneNetworks`. */
export type ListDnsZoneNetworksOutput = unknown;

/** Input of `listInstanceNetworkInterfaces`. */
export interface ListInstanceNetworkInterfacesInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `listInstanceNetworkInterfaces`. */
export type ListInstanceNetworkInterfacesOutput = NetworkInterfaceList;

/** Input of `listNetworkSubnets`. */
export interface ListNetworkSubnetsInput {
  /** Resource id of a private network, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listNetworkSubnets`. */
export type ListNetworkSubnetsOutput = SubnetList;

/** Input of `listNetworkInterfaces`. */
export interface ListNetworkInterfacesInput {
  /** Resource id of a private network, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listNetworkInterfaces`. */
export type ListNetworkInterfacesOutput = NetworkInterfaceList;

/** Input of `listNetworkRouteTables`. */
export interface ListNetworkRouteTablesInput {
  /** Resource id of a private network, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listNetworkRouteTables`. */
export type ListNetworkRouteTablesOutput = RouteTableList;

/** Input of `listRoutes`. */
export interface ListRoutesInput {
  /** Resource id of a route table, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `listRoutes`. */
export type ListRoutesOutput = RouteList;

/** Input of `listAccessListRules`. */
export interface ListAccessListRulesInput {
  /** Resource id of an access list, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Direction of the traffic. */
  readonly direction: 'ingress' | 'egress';
}

/** Payload of `listAccessListRules`. */
export type ListAccessListRulesOutput = AccessListRuleList;

/** Input of `detachPolicy`. */
export interface DetachPolicyInput {
  /** Resource id of a service user, group or role, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Resource id of the policy, with the colon at the end. At least 1 characters. */
  readonly policyResourceId: string;
}

/** Payload of `detachPolicy`. */
export type DetachPolicyOutput = void;

/** Input of `attachNetworkInterface`. */
export interface AttachNetworkInterfaceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Place on the instance, from 0. It travels as text. */
  readonly device_index: string | number;
}

/** Payload of `attachNetworkInterface`. */
export type AttachNetworkInterfaceOutput = void;

/** Input of `createInstanceImage`. */
export interface CreateInstanceImageInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Name. At least 1 characters. */
  readonly name: string;
}

/** Payload of `createInstanceImage`. */
export type CreateInstanceImageOutput = void;

/** Input of `getInstanceConsoleOutput`. */
export interface GetInstanceConsoleOutputInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `getInstanceConsoleOutput`. */
export type GetInstanceConsoleOutputOutput = unknown;

/** Input of `createVolumeSnapshot`. */
export interface CreateVolumeSnapshotInput {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Name. At least 1 characters. */
  readonly name: string;
}

/** Payload of `createVolumeSnapshot`. */
export type CreateVolumeSnapshotOutput = VolumeSnapshot;

/** Input of `modifyVolume`. */
export interface ModifyVolumeInput {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Operations per second. */
  readonly iops?: number | undefined;
  /** Size; the unit is not documented. */
  readonly size?: number | undefined;
  /** Kind of volume in the words of the provider, such as `io1`. */
  readonly volume_type?: string | undefined;
}

/** Payload of `modifyVolume`. */
export type ModifyVolumeOutput = void;

/** Input of `detachAutoscalingInstance`. */
export interface DetachAutoscalingInstanceInput {
  /** Resource id of an autoscaling group, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** The instance to take out. The documented sample lists the resource id and the provider's id of one instance. */
  readonly instance: readonly string[];
  /**
   * Lowers the number of instances that the group wants, so that none comes in its place. The documented sample has the
   * word `boolean` for a value.
   */
  readonly decrement_capacity?: boolean | undefined;
}

/** Payload of `detachAutoscalingInstance`. */
export type DetachAutoscalingInstanceOutput = void;

/** Input of `startInstance`. */
export interface StartInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `startInstance`. */
export type StartInstanceOutput = void;

/** Input of `stopInstance`. */
export interface StopInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `stopInstance`. */
export type StopInstanceOutput = void;

/** Input of `restartInstance`. */
export interface RestartInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `restartInstance`. */
export type RestartInstanceOutput = void;

/** Input of `pauseInstance`. */
export interface PauseInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `pauseInstance`. */
export type PauseInstanceOutput = void;

/** Input of `unpauseInstance`. */
export interface UnpauseInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `unpauseInstance`. */
export type UnpauseInstanceOutput = void;

/** Input of `suspendInstance`. */
export interface SuspendInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `suspendInstance`. */
export type SuspendInstanceOutput = void;

/** Input of `resumeInstance`. */
export interface ResumeInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `resumeInstance`. */
export type ResumeInstanceOutput = void;

/** Input of `terminateInstance`. */
export interface TerminateInstanceInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `terminateInstance`. */
export type TerminateInstanceOutput = void;

/** Input of `confirmInstanceResize`. */
export interface ConfirmInstanceResizeInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `confirmInstanceResize`. */
export type ConfirmInstanceResizeOutput = void;

/** Input of `revertInstanceResize`. */
export interface RevertInstanceResizeInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `revertInstanceResize`. */
export type RevertInstanceResizeOutput = void;

/** Input of `attachPublicIp`. */
export interface AttachPublicIpInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Resource id of the public address. At least 1 characters. */
  readonly publicip_resource_id: string;
}

/** Payload of `attachPublicIp`. */
export type AttachPublicIpOutput = void;

/** Input of `detachPublicIp`. */
export interface DetachPublicIpInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `detachPublicIp`. */
export type DetachPublicIpOutput = void;

/** Input of `restartCacheInstance`. */
export interface RestartCacheInstanceInput {
  /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `restartCacheInstance`. */
export type RestartCacheInstanceOutput = void;

/** Input of `terminateCacheInstance`. */
export interface TerminateCacheInstanceInput {
  /** Resource id of a cache instance, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `terminateCacheInstance`. */
export type TerminateCacheInstanceOutput = void;

/** Input of `attachVolume`. */
export interface AttachVolumeInput {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
  /** Resource id of the instance. At least 1 characters. */
  readonly instance_resource_id: string;
  /** Name of the device, such as `/dev/sdf`. */
  readonly instance_mount_point: string;
}

/** Payload of `attachVolume`. */
export type AttachVolumeOutput = void;

/** Input of `detachVolume`. */
export interface DetachVolumeInput {
  /** Resource id of a volume, with the colon at the end. At least 1 characters. */
  readonly resourceId: string;
}

/** Payload of `detachVolume`. */
export type DetachVolumeOutput = void;

/** Input of `createResourceGroup`. */
export interface CreateResourceGroupInput {
  /** Name of the group, at most 64 characters. */
  readonly group_name: string;
  /** What the group is for, at most 255 characters. */
  readonly group_description?: string | undefined;
  /** Who owns the group; `organization` is the one word that is known. */
  readonly group_owner_type?: string | undefined;
  /** Category of the group; `system` is the one word that is known. */
  readonly group_category?: string | undefined;
}

/** Payload of `createResourceGroup`. */
export type CreateResourceGroupOutput = ResourceGroup;

/** Input of `addToResourceGroups`. */
export interface AddToResourceGroupsInput {
  /** Resource ids of the groups, `resourcegroup:<n>:`, with the colon at the end. */
  readonly resource_group_ids: readonly ResourceIdText[];
  /** Resource ids of the resources to add. */
  readonly resource_ids: readonly ResourceIdText[];
}

/** Payload of `addToResourceGroups`. */
export interface AddToResourceGroupsOutput {
  /** Resource ids of the resources. */
  resource_ids?: ResourceIdText[] | null;
}

/** Input of `listInsights`. */
export interface ListInsightsInput {
  /**
   * Meant to choose between short and full entries. Recorded answers with `true` and without it have the same
   * members; what `false` leaves out is not known.
   */
  readonly detail?: boolean | undefined;
  /** Only insights with these labels (the words in `tags`), joined by commas. */
  readonly labels?: readonly string[] | undefined;
  /** Only insights of these packs, each written as source and number (`backoffice:36`), joined by commas. */
  readonly pack_ids?: readonly string[] | undefined;
  /** Only insights that look at one of these resource types, joined by commas. */
  readonly resource_types?: readonly string[] | undefined;
}

/** Payload of `listInsights`. */
export type ListInsightsOutput = InsightListItem[];

/** Input of `getInsight`. */
export interface GetInsightInput {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
  readonly source: string;
}

/** Payload of `getInsight`. */
export type GetInsightOutput = Insight;

/** Input of `createInsight`. */
export interface CreateInsightInput {
  /** Name of the insight. */
  readonly name: string;
  /** What it finds. */
  readonly description: string;
  /** 1 informational to 5 critical. */
  readonly severity: InsightSeverityInput;
  /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
  readonly scopes: readonly ResourceIdText[];
  /** Labels; empty for none. */
  readonly tags: readonly string[];
  /** Resource types to look at. */
  readonly resource_types: readonly string[];
  /** Query filters that a resource must match, all of them. */
  readonly filters: readonly InsightFilterForWrite[];
  /** Owner, such as `divvyuser:12:`. Send `null` for none: leaving it out has made calls fail. */
  readonly owner_resource_id?: string | null | undefined;
  /** Number of the insight that it is a copy of. Send `null` for none: leaving it out has made calls fail. */
  readonly template_id?: number | null | undefined;
  /** Badges of the clouds to limit it to. */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | null | undefined;
  /** Free text beside the insight. */
  readonly meta_data?: string | null | undefined;
  /** Long text, Markdown. If it does not arrive, write it with `updateInsightNotes`. */
  readonly notes?: string | null | undefined;
  /** Organization; part of the vendor's example. The caller's own where left out. */
  readonly organization_id?: number | null | undefined;
  /** Part of the vendor's example; only `custom` makes sense. */
  readonly source?: 'custom' | undefined;
  /** Part of the vendor's example and always `null`; the server gives the number. */
  readonly insight_id?: null | undefined;
}

/** Payload of `createInsight`. */
export type CreateInsightOutput = Insight;

/** Input of `updateInsight`. */
export interface UpdateInsightInput {
  /** Number of the custom insight. */
  readonly insightId: number;
  /** Name of the insight. */
  readonly name: string;
  /** What it finds. */
  readonly description: string;
  /** 1 informational to 5 critical. */
  readonly severity: InsightSeverityInput;
  /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
  readonly scopes: readonly ResourceIdText[];
  /** Labels; empty for none. */
  readonly tags: readonly string[];
  /** Resource types to look at. */
  readonly resource_types: readonly string[];
  /** Query filters that a resource must match, all of them. */
  readonly filters: readonly InsightFilterForWrite[];
  /** Owner, such as `divvyuser:12:`; send `null` for none. */
  readonly owner_resource_id?: string | null | undefined;
  /** Number of the insight that it is a copy of; send `null` for none. */
  readonly template_id?: number | null | undefined;
  /** Badges of the clouds to limit it to. */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | null | undefined;
  /** Free text beside the insight. */
  readonly meta_data?: string | null | undefined;
  /** Long text, Markdown. */
  readonly notes?: string | null | undefined;
  /** A list that only the edit has; known callers send it empty. */
  readonly selects?: readonly unknown[] | undefined;
  /** Whether history is recorded. */
  readonly timeseries?: boolean | undefined;
  /** Organization; part of the vendor's example. */
  readonly organization_id?: number | null | undefined;
  /** Part of the vendor's example; only `custom` makes sense. */
  readonly source?: 'custom' | undefined;
  /** Number of the insight; part of the vendor's example. */
  readonly insight_id?: number | null | undefined;
}

/** Payload of `updateInsight`. */
export type UpdateInsightOutput = Insight;

/** Input of `deleteInsight`. */
export interface DeleteInsightInput {
  /** Number of the custom insight. */
  readonly insightId: number;
}

/** Payload of `deleteInsight`. */
export type DeleteInsightOutput = void;

/** Input of `createInsightsBulk`. */
export interface CreateInsightsBulkInput {
  /** The insights to make, each whole. */
  readonly insights: readonly InsightForCreate[];
}

/** Payload of `createInsightsBulk`. */
export type CreateInsightsBulkOutput = unknown;

/** Input of `deleteInsightsBulk`. */
export interface DeleteInsightsBulkInput {
  /** Numbers of custom insights. */
  readonly insights: readonly number[];
}

/** Payload of `deleteInsightsBulk`. */
export type DeleteInsightsBulkOutput = void;

/** Input of `updateInsightNotes`. */
export interface UpdateInsightNotesInput {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** The text, Markdown. It replaces what was there. */
  readonly notes: string;
}

/** Payload of `updateInsightNotes`. */
export type UpdateInsightNotesOutput = void;

/** Input of `updateInsightMetadata`. */
export interface UpdateInsightMetadataInput {
  /** Numbers of shipped insights; empty for none. */
  readonly backoffice: readonly number[];
  /** Numbers of custom insights; empty for none. */
  readonly custom: readonly number[];
  /** The pack as source and number, such as `custom:2`. */
  readonly pack_id: string;
  /** The text to set. */
  readonly metadata: string;
}

/** Payload of `updateInsightMetadata`. */
export type UpdateInsightMetadataOutput = void;

/** Input of `setInsightResourceGroupExemptions`. */
export interface SetInsightResourceGroupExemptionsInput {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Where the insight comes from. */
  readonly source: InsightSourceNameInput;
  /**
   * All resource groups to spare, by the bare number: 3 for the id `resourcegroup:3:`. An empty list
   * spares none.
   */
  readonly groups: readonly number[];
}

/** Payload of `setInsightResourceGroupExemptions`. */
export type SetInsightResourceGroupExemptionsOutput = void;

/** Input of `refreshInsightCounts`. */
export interface RefreshInsightCountsInput {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
}

/** Payload of `refreshInsightCounts`. */
export type RefreshInsightCountsOutput = unknown;

/** Input of `toggleInsightTimeseries`. */
export interface ToggleInsightTimeseriesInput {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** A list in the vendor's text of 2019; the type of its entries is not stated. */
  readonly insights?: readonly unknown[] | undefined;
}

/** Payload of `toggleInsightTimeseries`. */
export type ToggleInsightTimeseriesOutput = void;

/** Input of `getInsightSevenDays`. */
export interface GetInsightSevenDaysInput {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
  readonly source: string;
}

/** Payload of `getInsightSevenDays`. */
export type GetInsightSevenDaysOutput = Record<string, unknown> | unknown[];

/** Input of `listInsightResourceHistory`. */
export interface ListInsightResourceHistoryInput {
  /** Number of the insight. It names an insight only together with its source, `backoffice` or `custom`. */
  readonly insightId: number;
  /** Who made the insight: `backoffice` for the vendor, `custom` for this installation. At least 1 characters. */
  readonly source: string;
}

/** Payload of `listInsightResourceHistory`. */
export type ListInsightResourceHistoryOutput = InsightHistoryEntry[];

/** Input of `listInsightViolations`. */
export interface ListInsightViolationsInput {
  /**
   * Resource id, `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end belongs to it; without it most types
   * answer 404. Global resources have no region part, and a cloud account no colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
}

/** Payload of `listInsightViolations`. */
export type ListInsightViolationsOutput = InsightViolation[];

/** Input of `selectInsights`. */
export interface SelectInsightsInput {
  /** Only insights of this source, `backoffice` or `custom`. */
  readonly source?: InsightSourceNameInput | undefined;
  /** Only insights with these labels. How several are written is not documented; other lists join them by commas. */
  readonly labels?: string | undefined;
  /** Only insights whose name has this text. */
  readonly search?: string | undefined;
}

/** Payload of `selectInsights`. */
export type SelectInsightsOutput = InsightSelection;

/** Payload of `getFilterRegistry`. */
export type GetFilterRegistryOutput = QueryFilterRegistry;

/** Input of `listFindingsPerCloud`. */
export interface ListFindingsPerCloudInput {
  /** Number of the cloud account: 18 for the resource id `divvyorganizationservice:18`. */
  readonly organizationServiceId: number;
  /** Where to go on, from the answer before. Leave it out for the first page. */
  readonly cursor?: string | undefined;
}

/** Payload of `listFindingsPerCloud`. */
export type ListFindingsPerCloudOutput = CloudFindingPage;

/** Payload of `listInsightPacks`. */
export type ListInsightPacksOutput = InsightPack[];

/** Input of `createInsightPack`. */
export interface CreateInsightPackInput {
  /** Name of the pack. */
  readonly name: string;
  /** What it is for. */
  readonly description: string;
  /** Numbers of shipped insights; empty for none. */
  readonly backoffice: readonly number[];
  /** Numbers of custom insights; empty for none. */
  readonly custom: readonly number[];
  /** Badges of the clouds to limit it to. */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | null | undefined;
  /** Address of a picture. */
  readonly logo_url?: string | null | undefined;
}

/** Payload of `createInsightPack`. */
export type CreateInsightPackOutput = InsightPack;

/** Input of `updateInsightPack`. */
export interface UpdateInsightPackInput {
  /** Number of the custom pack, without its source. */
  readonly packId: number;
  /** Name of the pack. */
  readonly name: string;
  /** What it is for. */
  readonly description: string;
  /** Numbers of shipped insights; empty for none. */
  readonly backoffice: readonly number[];
  /** Numbers of custom insights; empty for none. */
  readonly custom: readonly number[];
  /** Badges of the clouds to limit it to. */
  readonly badges?: readonly Badge[] | null | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | null | undefined;
  /** Address of a picture. */
  readonly logo_url?: string | null | undefined;
}

/** Payload of `updateInsightPack`. */
export type UpdateInsightPackOutput = InsightPack;

/** Input of `deleteInsightPack`. */
export interface DeleteInsightPackInput {
  /** Number of the custom pack, without its source. */
  readonly packId: number;
}

/** Payload of `deleteInsightPack`. */
export type DeleteInsightPackOutput = void;

/** Input of `createExemptions`. */
export interface CreateExemptionsInput {
  /** Who approved it, an e-mail address or a name. */
  readonly approver: string;
  /** Number of the insight. */
  readonly insight_id: number;
  /** Where the insight comes from. */
  readonly insight_source: InsightSourceNameInput;
  /** Ids of the resources, with the colon at the end where it belongs to them. */
  readonly resource_ids: readonly ResourceIdText[];
  /** Type of all these resources, such as `storagecontainer`. */
  readonly resource_type: string;
  /** First day, `YYYY-MM-DD`, without a time. */
  readonly start_date: string;
  /** Day on which it ends, `YYYY-MM-DD`, without a time. Left out, it never ends. */
  readonly expiration_date?: string | undefined;
  /** Why. */
  readonly notes?: string | undefined;
}

/** Payload of `createExemptions`. */
export type CreateExemptionsOutput = Exemption[];

/** Input of `deleteExemptions`. */
export interface DeleteExemptionsInput {
  /** Numbers of the exemptions. */
  readonly exemption_ids: readonly number[];
}

/** Payload of `deleteExemptions`. */
export type DeleteExemptionsOutput = void;

/** Input of `listExemptions`. */
export interface ListExemptionsInput {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. Sizes from 50 to 2000 are in use; a limit is not documented. At least 1. */
  readonly page_size?: number | undefined;
  /** Only exemptions that have this text; empty for all. */
  readonly search?: string | undefined;
  /** Only exemptions from insights of this pack, by its id (joined: `backoffice:36`); `null` for all. */
  readonly pack?: string | number | null | undefined;
  /** Only exemptions in clouds with these badges; empty for all. */
  readonly badges?: readonly Badge[] | undefined;
  /** How the badges combine: `AND` or `OR`. */
  readonly badge_filter_operator?: string | undefined;
}

/** Payload of `listExemptions`. */
export type ListExemptionsOutput = ExemptionPage;

/** One item of `listExemptions`. */
export type ListExemptionsItem = Exemption;

/** Input of `listBots`. */
export interface ListBotsInput {
  /**
   * Conditions on members of the rows; empty for all bots. They are not the query filters that bots are
   * made of.
   */
  readonly filters: readonly ListFilter[];
  /** Rows in one page; the vendor shows 25, and 500 is in use. At least 1. */
  readonly limit?: number | undefined;
  /** Where the page starts, from 0. */
  readonly offset?: number | undefined;
  /** Member to sort by, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `listBots`. */
export type ListBotsOutput = BotPage;

/** One item of `listBots`. */
export type ListBotsItem = Bot;

/** Input of `getBot`. */
export interface GetBotInput {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
}

/** Payload of `getBot`. */
export type GetBotOutput = Bot;

/** Input of `createBot`. */
export interface CreateBotInput {
  /** Name of the bot. */
  readonly name: string;
  /** What it does. */
  readonly description?: string | undefined;
  /** How grave its matter is. */
  readonly severity: BotSeverityInput;
  /** What it is for. */
  readonly category: BotCategoryInput;
  /** `RUNNING` acts at once; begin with `PAUSED`. */
  readonly state?: 'RUNNING' | 'PAUSED' | undefined;
  /** Whether `runBot` is allowed. */
  readonly ondemand_enabled?: boolean | undefined;
  /** What it looks at and what it does. */
  readonly instructions: BotInstructionsForWrite;
  /** Number of the insight to tie it to; scripts send it with `source`. */
  readonly insight_id?: number | null | undefined;
  /** Source of that insight. */
  readonly source?: 'backoffice' | 'custom' | null | undefined;
}

/** Payload of `createBot`. */
export type CreateBotOutput = Bot;

/** Input of `updateBot`. */
export interface UpdateBotInput {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
  /** Name of the bot. */
  readonly name?: string | undefined;
  /** What it does. */
  readonly description?: string | undefined;
  /** How grave its matter is. */
  readonly severity?: BotSeverityInput | undefined;
  /** What it is for. */
  readonly category?: BotCategoryInput | undefined;
  /** Whether it acts; pausing and resuming have operations of their own. */
  readonly state?: 'RUNNING' | 'PAUSED' | undefined;
  /** Whether `runBot` is allowed. */
  readonly ondemand_enabled?: boolean | undefined;
  /** What it looks at and what it does. */
  readonly instructions?: BotInstructionsForWrite | undefined;
  /** Number of the insight to tie it to; scripts send it with `source`. */
  readonly insight_id?: number | null | undefined;
  /** Source of that insight. */
  readonly source?: 'backoffice' | 'custom' | null | undefined;
}

/** Payload of `updateBot`. */
export type UpdateBotOutput = Bot;

/** Input of `runBot`. */
export interface RunBotInput {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
}

/** Payload of `runBot`. */
export type RunBotOutput = void;

/** Input of `archiveBot`. */
export interface ArchiveBotInput {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
}

/** Payload of `archiveBot`. */
export type ArchiveBotOutput = void;

/** Input of `archiveBots`. */
export interface ArchiveBotsInput {
  /** Ids of the bots, `divvybot:<organization>:<number>`. */
  readonly resource_ids: readonly ResourceIdText[];
}

/** Payload of `archiveBots`. */
export type ArchiveBotsOutput = void;

/** Payload of `getBotFunctionRegistry`. */
export type GetBotFunctionRegistryOutput = BotFunctionRegistry;

/** Input of `pauseBot`. */
export interface PauseBotInput {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
}

/** Payload of `pauseBot`. */
export type PauseBotOutput = void;

/** Input of `resumeBot`. */
export interface ResumeBotInput {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. At least 1 characters. */
  readonly botResourceId: string;
}

/** Payload of `resumeBot`. */
export type ResumeBotOutput = void;

/** Input of `listScheduledEvents`. */
export interface ListScheduledEventsInput {
  /** Conditions on the events, such as `creation_resource_id` for the bot. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows to answer with. Clients send 50 and 500. */
  readonly limit?: number | undefined;
  /** Rows to skip, 0 for the first page. */
  readonly offset?: number | undefined;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `listScheduledEvents`. */
export interface ListScheduledEventsOutput {
  /** The events. */
  events: ScheduledEvent[];
  /** Number of all events that match; called `total` here and `total_count` or `count` in other lists. */
  total?: number | null;
}

/** One item of `listScheduledEvents`. */
export type ListScheduledEventsItem = ScheduledEvent;

/** Input of `deleteScheduledEvents`. */
export interface DeleteScheduledEventsInput {
  /** What to do with the events: `delete`. */
  readonly action: 'delete';
  /** The events, by the `event_id` of `listScheduledEvents`. */
  readonly event_ids: readonly number[];
}

/** Payload of `deleteScheduledEvents`. */
export type DeleteScheduledEventsOutput = void;

/** Input of `listScheduledEventHistory`. */
export interface ListScheduledEventHistoryInput {
  /** Conditions on the events, such as `creation_resource_id` for the bot. */
  readonly filters?: readonly ListFilter[] | undefined;
  /** Rows to answer with. Clients send 50 and 500. */
  readonly limit?: number | undefined;
  /** Rows to skip, 0 for the first page. */
  readonly offset?: number | undefined;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  readonly order_by?: OrderBy | undefined;
}

/** Payload of `listScheduledEventHistory`. */
export interface ListScheduledEventHistoryOutput {
  /** The runs. */
  events: ScheduledEventRun[];
}

/** One item of `listScheduledEventHistory`. */
export type ListScheduledEventHistoryItem = ScheduledEventRun;

/** Payload of `listIacConfigs`. */
export type ListIacConfigsOutput = IacConfig[];

/** Input of `submitIacScan`. */
export interface SubmitIacScanInput {
  /**
   * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
   * server takes `false` where it is left out.
   */
  readonly readable?: boolean | undefined;
  /** Name of the scan in the list of scans. */
  readonly scan_name: string;
  /** Who asked for it, as text for the list. */
  readonly author_name: string;
  /** Name of the configuration, from `listIacConfigs`. */
  readonly config_name: string;
  /** Kind of template: `terraform` or `cft` (CloudFormation) are known. */
  readonly iac_provider: string;
  /**
   * The template, a JSON document written as one text. For Terraform it is what `terraform show -json` says
   * of a saved plan.
   */
  readonly scan_template: string;
}

/** Payload of `submitIacScan`. */
export type SubmitIacScanOutput = IacScanResult;

/** Input of `getIacScan`. */
export interface GetIacScanInput {
  /** Number of the scan, `build_id` of the submission and `id` in lists. */
  readonly buildId: number;
  /**
   * `true` gives a `resources` list, per resource the rules that it passed and failed, in place of `details`. The
   * server takes `false` where it is left out.
   */
  readonly readable?: boolean | undefined;
}

/** Payload of `getIacScan`. */
export type GetIacScanOutput = IacScan;

/** Input of `listIacScans`. */
export interface ListIacScansInput {
  /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
  readonly page?: number | undefined;
  /** Rows in one page. Inferred, and without a known limit. At least 1. */
  readonly page_size?: number | undefined;
}

/** Payload of `listIacScans`. */
export type ListIacScansOutput = IacScanPage;

/** One item of `listIacScans`. */
export type ListIacScansItem = IacScanListItem;

/** Input of `listIacScansV4`. */
export interface ListIacScansV4Input {
  /** Page number, from 1. The server begins with 1 where it is left out. */
  readonly page?: number | undefined;
  /** Rows in one page; the known caller asks for 25. At least 1. */
  readonly page_size?: number | undefined;
  /** What to sort by, the number or the time. */
  readonly sort?: 'id' | 'create_time' | undefined;
  /** Which way to sort. */
  readonly sort_dir?: 'asc' | 'desc' | undefined;
}

/** Payload of `listIacScansV4`. */
export type ListIacScansV4Output = Record<string, unknown>;

/** Input of `getIacScanV4`. */
export interface GetIacScanV4Input {
  /** Number of the scan. */
  readonly scanId: number;
}

/** Payload of `getIacScanV4`. */
export type GetIacScanV4Output = Record<string, unknown>;

/** Input of `getIacScanReport`. */
export interface GetIacScanReportInput {
  /** Number of the scan. */
  readonly scanId: number;
}

/** Payload of `getIacScanReport`. */
export type GetIacScanReportOutput = SarifReport;

/** Input of `listAwsAccessKeys`. */
export interface ListAwsAccessKeysInput {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. */
  readonly page_size?: number | undefined;
  /** Whether to list the keys of temporary (STS) sessions as well. */
  readonly include_session?: boolean | undefined;
}

/** Payload of `listAwsAccessKeys`. */
export type ListAwsAccessKeysOutput = AwsConfigPage;

/** Input of `createAwsAccessKey`. */
export interface CreateAwsAccessKeyInput {
  /** Display name. */
  readonly name: string;
  /** The key's id at AWS. */
  readonly access_key_id: string;
  /** The key's secret. */
  readonly secret_access_key: string;
}

/** Payload of `createAwsAccessKey`. */
export type CreateAwsAccessKeyOutput = AwsConfig;

/** Input of `deleteAwsAccessKey`. */
export interface DeleteAwsAccessKeyInput {
  /** The product's id of the key, from `listAwsAccessKeys`. It is not documented whether this is the id at AWS. At least 1 characters. */
  readonly keyId: string;
}

/** Payload of `deleteAwsAccessKey`. */
export type DeleteAwsAccessKeyOutput = void;

/** Input of `listAwsRoles`. */
export interface ListAwsRolesInput {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page. At least 1. */
  readonly page_size?: number | undefined;
}

/** Payload of `listAwsRoles`. */
export type ListAwsRolesOutput = AwsConfigPage;

/** Input of `createAwsRole`. */
export interface CreateAwsRoleInput {
  /** Display name. */
  readonly name: string;
  /** ARN of the role at AWS. */
  readonly role_arn: string;
}

/** Payload of `createAwsRole`. */
export type CreateAwsRoleOutput = AwsConfig;

/** Input of `getAwsRole`. */
export interface GetAwsRoleInput {
  /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
  readonly roleId: string;
}

/** Payload of `getAwsRole`. */
export type GetAwsRoleOutput = AwsConfig;

/** Input of `updateAwsRole`. */
export interface UpdateAwsRoleInput {
  /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
  readonly roleId: string;
  /** Display name. */
  readonly name?: string | undefined;
  /** ARN of the role at AWS. */
  readonly role_arn?: string | undefined;
}

/** Payload of `updateAwsRole`. */
export type UpdateAwsRoleOutput = AwsConfig;

/** Input of `deleteAwsRole`. */
export interface DeleteAwsRoleInput {
  /** The product's id of the role, from `listAwsRoles`; not its ARN. At least 1 characters. */
  readonly roleId: string;
}

/** Payload of `deleteAwsRole`. */
export type DeleteAwsRoleOutput = void;

/** Input of `getAwsAccount`. */
export interface GetAwsAccountInput {
  /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
  readonly organizationServiceId: number;
}

/** Payload of `getAwsAccount`. */
export type GetAwsAccountOutput = AwsConfig;

/** Input of `updateAwsAccount`. */
export interface UpdateAwsAccountInput {
  /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
  readonly organizationServiceId: number;
  /** The settings, as this tenant's release knows them. */
  readonly body: Record<string, unknown>;
}

/** Payload of `updateAwsAccount`. */
export type UpdateAwsAccountOutput = AwsConfig;

/** Input of `deleteAwsAccount`. */
export interface DeleteAwsAccountInput {
  /** Number of the cloud account, `id` in lists of clouds; not the AWS account number. */
  readonly organizationServiceId: number;
}

/** Payload of `deleteAwsAccount`. */
export type DeleteAwsAccountOutput = void;

/** Input of `listPrincipalActions`. */
export interface ListPrincipalActionsInput {
  /**
   * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
   * the end belongs to it. At least 1 characters.
   */
  readonly principalId: string;
  /** First day, `YYYY-MM-DD`, without a time. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, without a time. */
  readonly end: string;
}

/** Payload of `listPrincipalActions`. */
export type ListPrincipalActionsOutput = PrincipalActivity;

/** Input of `listPrincipalPermissions`. */
export interface ListPrincipalPermissionsInput {
  /**
   * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
   * the end belongs to it. At least 1 characters.
   */
  readonly principalId: string;
  /** Page number, from 1. Inferred: the answer has `page` and `total_pages`. */
  readonly page?: number | undefined;
}

/** Payload of `listPrincipalPermissions`. */
export type ListPrincipalPermissionsOutput = PrincipalPermissionPage;

/** One item of `listPrincipalPermissions`. */
export type ListPrincipalPermissionsItem = PrincipalPermission;

/** Input of `getPrincipalRemediationPolicy`. */
export interface GetPrincipalRemediationPolicyInput {
  /**
   * Resource id of the user or role, such as `serviceuser:7:AIDAEXAMPLE:`; it has no region part, and the colon at
   * the end belongs to it. At least 1 characters.
   */
  readonly principalId: string;
  /** First day, `YYYY-MM-DD`, without a time. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, without a time. */
  readonly end: string;
}

/** Payload of `getPrincipalRemediationPolicy`. */
export type GetPrincipalRemediationPolicyOutput = PrincipalRemediation;

/** Input of `listResourceVulnerabilitySummaries`. */
export interface ListResourceVulnerabilitySummariesInput {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
  readonly page_size?: number | undefined;
}

/** Payload of `listResourceVulnerabilitySummaries`. */
export type ListResourceVulnerabilitySummariesOutput = ImageAssessmentPage;

/** One item of `listResourceVulnerabilitySummaries`. */
export type ListResourceVulnerabilitySummariesItem = ImageAssessment;

/** Input of `listVulnerabilities`. */
export interface ListVulnerabilitiesInput {
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
  readonly page_size?: number | undefined;
}

/** Payload of `listVulnerabilities`. */
export type ListVulnerabilitiesOutput = VulnerabilityPage;

/** One item of `listVulnerabilities`. */
export type ListVulnerabilitiesItem = ContainerVulnerability;

/** Input of `listResourceVulnerabilities`. */
export interface ListResourceVulnerabilitiesInput {
  /**
   * Resource id from the list of images, such as `containerdeployment:<cloud>:<namespace>:<name or image>:`, with
   * the colon at the end. At least 1 characters.
   */
  readonly resourceId: string;
  /** Page number, from 1. */
  readonly page?: number | undefined;
  /** Rows in one page, at most 100; more is answered with 400 and not cut down. */
  readonly page_size?: number | undefined;
}

/** Payload of `listResourceVulnerabilities`. */
export type ListResourceVulnerabilitiesOutput = ResourceVulnerabilityPage;

/** One item of `listResourceVulnerabilities`. */
export type ListResourceVulnerabilitiesItem = ResourceVulnerability;

/** Input of `exportScorecard`. */
export interface ExportScorecardInput {
  /** Pack to look at, as `custom:<number>` or `backoffice:<number>`. How several are joined is not known. At least 1 characters. */
  readonly pack_ids: string;
  /** Clouds and resource groups. */
  readonly resource_scope?: ScorecardResourceScope | undefined;
  /** Insights. */
  readonly insight_filters?: ScorecardInsightFilters | undefined;
}

/** Payload of `exportScorecard`. */
export type ExportScorecardOutput = Scorecard;

/** Input of `createScorecardExport`. */
export interface CreateScorecardExportInput {
  /** Name of the export. */
  readonly name: string;
}

/** Payload of `createScorecardExport`. */
export interface CreateScorecardExportOutput {
  /** Number of the export. */
  id: number;
}

/** Input of `createScorecardExportConfig`. */
export interface CreateScorecardExportConfigInput {
  /** Number of the export. */
  readonly export_id: number;
  /** Name of the settings. */
  readonly name: string;
  /** Number of a pack of one's own; null where `backoffice_pack_id` is set. */
  readonly custom_pack_id: number | null;
  /** Number of a pack of the vendor; null where `custom_pack_id` is set. */
  readonly backoffice_pack_id: number | null;
  /** Clouds that the export is about. */
  readonly organization_service_filters?: ScorecardExportClouds | undefined;
  /** Insights that the export is about. */
  readonly insight_filters?: ScorecardInsightFilters | undefined;
  /** Leaves out what passes. */
  readonly bad_only?: boolean | undefined;
  /** Tags of resources. The known requests have an empty list, so the form of an entry is not known. */
  readonly resource_tags?: readonly unknown[] | undefined;
}

/** Payload of `createScorecardExportConfig`. */
export type CreateScorecardExportConfigOutput = void;

/** Input of `createSubscription`. */
export interface CreateSubscriptionInput {
  /** Name of the subscription. */
  readonly name: string;
  /** How often; `daily` is known. */
  readonly schedule: string;
  /** Hour to send at. The zone is not documented. */
  readonly hour: number;
  /** Minute to send at. */
  readonly minute: number;
  /** Day to send on, such as `monday`. Known requests send it with a daily schedule too. */
  readonly day_of_week?: string | undefined;
  /** Addresses to send to. */
  readonly email_addresses: readonly string[];
  /** Title in the mail. */
  readonly email_sub_title?: string | undefined;
  /** Tags of resources. The known requests have an empty list, so the form of an entry is not known. */
  readonly resource_tags?: readonly unknown[] | undefined;
  /** Badges of clouds. The known requests have an empty list, so the form of an entry is not known. */
  readonly badges?: readonly unknown[] | undefined;
  /** Whether a cloud needs all the badges or one of them. */
  readonly badge_filter_operator?: 'AND' | 'OR' | undefined;
  /** Kind of what is sent; `scorecard` is known. */
  readonly item_type: string;
  /** Number of what is sent; for a scorecard that of the export. */
  readonly item_id: number;
}

/** Payload of `createSubscription`. */
export interface CreateSubscriptionOutput {
  /** Number of the subscription. */
  id: number;
}

/** Input of `createDataCollection`. */
export interface CreateDataCollectionInput {
  /** Asks for counts in the answer. What they look like is not documented. */
  readonly detailed_counts?: boolean | undefined;
  /** Name of the collection. */
  readonly collection_name: string;
  /** The values: each key is a value, and what stands behind it is its description. */
  readonly collection_data: Record<string, string>;
}

/** Payload of `createDataCollection`. */
export type CreateDataCollectionOutput = Record<string, unknown>;

/** Input of `setCustomLogo`. */
export interface SetCustomLogoInput {
  /** Address of a PNG image, or a data URI that holds one. */
  readonly image: string;
}

/** Payload of `setCustomLogo`. */
export type SetCustomLogoOutput = void;

/** Payload of `getClientVersion`. */
export type GetClientVersionOutput = string;

/** Sessions, API keys, and users that have only an API key. */
export interface AuthOperations {
  /**
   * Open a session.
   *
   * Signs a user in and answers with `session_id`, which later calls send as `X-Auth-Token`. Each call opens a session
   * of its own; there is no renewing, so a session that has ended needs a new login. Users of single sign-on have no
   * password and need an API key. How a two-factor code is sent is not documented.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/login, and gstotts/go-client-ics, testdata/auth/auth_login_response.json
   *
   * @remarks
   * `POST /v2/public/user/login`. It is sent again only when the server provably did not act. Stable. No credential is sent.
   *
   * @example
   * ```ts
   * const result = await client.auth.login({ username: 'mira.holt', password: 'correct-horse-42' });
   * ```
   */
  readonly login: OperationCall<LoginInput, LoginOutput>;

  /**
   * Create a user that has only an API key.
   *
   * Makes a user without access to the console, in the caller's organization, and a key for it. Nothing else returns
   * that key: store it at once. A second call makes a second user or fails. Domain and organization admins only.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: gstotts/go-client-ics, models_users.go APIUser, and gstotts/insightcloudsec, users.go CreateAPIUser
   *
   * @remarks
   * `POST /v2/public/user/create_api_only_user`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.auth.createApiOnlyUser({
   *   name: 'Nightly audit',
   *   username: 'svc-nightly-audit',
   *   email: 'nightly-audit@example.com',
   *   expiration_date: 1956528000,
   * });
   * ```
   */
  readonly createApiOnlyUser: OperationCall<CreateApiOnlyUserInput, CreateApiOnlyUserOutput>;

  /**
   * Create an API key for a user.
   *
   * Replaces the key of the user: the old one stops working at once, and the new one is shown this one time. The
   * answer is the bare key as a JSON string. `user_id` travels as text here. Domain admins are not in the list of
   * users, so find their ids in the list of domain admins.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; body and answer: alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py, and gstotts/go-client-ics, testdata/auth/auth_apikey_response.json
   *
   * @remarks
   * `POST /v2/public/apikey/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.auth.createApiKey({ user_id: '57', key_length: 44 });
   * ```
   */
  readonly createApiKey: OperationCall<CreateApiKeyInput, CreateApiKeyOutput>;

  /**
   * Close the session.
   *
   * Ends the session whose token the call carries; going on needs a new login. It is about sessions only, not about API keys.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/logout
   *
   * @remarks
   * `POST /v2/public/user/logout`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.auth.logout();
   * ```
   */
  readonly logout: OperationCall<void, LogoutOutput>;

  /**
   * Deactivate the API keys of a user.
   *
   * Stops all keys of the user from working. The user stays. `user_id` travels as text here.
   *
   * Source: third party — gstotts/insightcloudsec, users.go DeactivateAPIKeys; gstotts/go-client-ics, users.go
   *
   * @remarks
   * `POST /v2/public/apikey/deactivate`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.auth.deactivateApiKeys({ user_id: '57' });
   * ```
   */
  readonly deactivateApiKeys: OperationCall<DeactivateApiKeysInput, DeactivateApiKeysOutput>;

  /**
   * Make a user API-only.
   *
   * Takes console access away from the user and answers with a new key, shown this one time. `user_id` travels as text
   * in both directions, while everywhere else it is a number.
   *
   * Source: third party — gstotts/insightcloudsec, users.go ConvertToAPIOnly; gstotts/go-client-ics, testdata/users/convert_to_api_user_response.json
   *
   * @remarks
   * `POST /v2/public/user/update_to_api_only_user`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { user_id, api_key } = await client.auth.convertUserToApiOnly({ user_id: '31' });
   * ```
   */
  readonly convertUserToApiOnly: OperationCall<ConvertUserToApiOnlyInput, ConvertUserToApiOnlyOutput>;

  /**
   * Allow or deny a user the console.
   *
   * Sets the flag that keeps a user out of the console; the flag says denied, so `true` shuts the user out. API keys
   * work either way. `user_id` travels as text here.
   *
   * Source: third party — gstotts/insightcloudsec, users.go SetConsoleAccess; gstotts/go-client-ics, users.go
   *
   * @remarks
   * `POST /v2/public/user/update_console_access`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.auth.setConsoleAccess({ user_id: '31', console_access_denied: true });
   * ```
   */
  readonly setConsoleAccess: OperationCall<SetConsoleAccessInput, SetConsoleAccessOutput>;
}

/** People of the current organization, domain admins, and two-factor sign-in. */
export interface UsersOperations {
  /**
   * List the users of the organization.
   *
   * The users of the organization that the caller works in, API-only ones too. Domain admins are missing; they have a
   * list of their own. How many rows come at most is not documented: where `total_count` is larger than the list, page
   * with `searchUsers`.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; members: gstotts/insightcloudsec, testdata/users/listUsersResponse.json
   *
   * @remarks
   * `GET /v2/public/users/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { users, total_count } = await client.users.listUsers();
   * ```
   */
  readonly listUsers: OperationCall<void, ListUsersOutput>;

  /**
   * Search the users of the organization.
   *
   * The same list as `listUsers`, page by page, with conditions and an order. Domain admins are missing here as well.
   *
   * Source: third party — alpalwal/Divvy, the script that lists users without a login in 90 days; filters: rapid7/insightconnect-plugins rapid7_insightcloudsec, list_clouds
   *
   * @remarks
   * `POST /v2/public/users/list`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 100 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.users.searchUsers.items({
   *   filters: [{ field_name: 'username', filter_type: 'EXACT', filter_value: 'ravi.nair' }],
   *   limit: 100,
   *   offset: 0,
   *   order_by: 'name ASC',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly searchUsers: PagedOperationCall<SearchUsersInput | void, SearchUsersOutput, User>;

  /**
   * List the domain admins.
   *
   * The users that the list of an organization leaves out. Together the two lists hold everyone, which is what finding
   * a user's number needs. An answer without a total is usual.
   *
   * Source: third party — gstotts/insightcloudsec, users.go ListDomainAdmins; gstotts/go-client-ics, users.go ListAdmins; alpalwal/Divvy_scripts, setup_api_user_from_domain_admin.py
   *
   * @remarks
   * `POST /v2/prototype/domains/admins/list`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time. `.items()` and `.pages()` walk the whole list, 100 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.users.listDomainAdmins.items({ limit: 100, offset: 0 })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listDomainAdmins: PagedOperationCall<ListDomainAdminsInput | void, ListDomainAdminsOutput, User>;

  /**
   * Get the calling user.
   *
   * Whose key or session it is, and which organization it works in. A cheap way to try a credential, as the list of
   * organizations needs a domain admin. Older releases answer with few members.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/info; members: gstotts/go-client-ics, testdata/users/user_info_response.json
   *
   * @remarks
   * `GET /v2/public/user/info`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.users.getCurrentUser();
   * ```
   */
  readonly getCurrentUser: OperationCall<void, GetCurrentUserOutput>;

  /**
   * Create a user.
   *
   * A local user, or one of single sign-on when `authentication_type` is `saml` and the server is named. Current
   * releases make a temporary password for a local user and answer with it, once; leave `password` out there. Releases
   * of 2019 take `password` and `confirm_password`. A user of single sign-on comes back as a whole user, without
   * counters.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/create; answers: gstotts/go-client-ics, testdata/users/create_user_response.json, and gstotts/insightcloudsec, testdata/users/createUserSAMLResponse.json
   *
   * @remarks
   * `POST /v2/public/user/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.users.createUser({
   *   name: 'Ada Quist',
   *   email: 'ada.quist@example.com',
   *   username: 'ada.quist',
   *   access_level: 'BASIC_USER',
   *   two_factor_required: true,
   * });
   * ```
   */
  readonly createUser: OperationCall<CreateUserInput, CreateUserOutput>;

  /**
   * Change a user.
   *
   * Sets the login name, the name, the address and the access level. Send all four: what becomes of one that is left
   * out is not known. What the answer holds is not documented.
   *
   * Source: third party — gstotts/insightcloudsec, users.go UpdateUserInfo
   *
   * @remarks
   * `POST /v2/prototype/user/{userResourceId}/update`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.users.updateUser({
   *   userResourceId: 'divvyuser:12:',
   *   username: 'ada.quist',
   *   name: 'Ada Quist-Lund',
   *   email: 'ada.quist@example.com',
   *   access_level: 'BASIC_USER',
   * });
   * ```
   *
   * @experimental
   */
  readonly updateUser: OperationCall<UpdateUserInput, UpdateUserOutput>;

  /**
   * Change the access level of a user.
   *
   * Moves the user from one level to another; the present level has to be named too. What the answer holds is not
   * documented.
   *
   * Source: third party — gstotts/insightcloudsec, users.go EditAccessLevel
   *
   * @remarks
   * `POST /v2/public/user/{userResourceId}/edit-access-level`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.users.setUserAccessLevel({
   *   userResourceId: 'divvyuser:12:',
   *   current_access_level: 'BASIC_USER',
   *   new_access_level: 'ORGANIZATION_ADMIN',
   * });
   * ```
   */
  readonly setUserAccessLevel: OperationCall<SetUserAccessLevelInput, SetUserAccessLevelOutput>;

  /**
   * Delete a user.
   *
   * Deletes the user. Deactivate its API keys first to be sure that nothing uses them any more.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/user/\{user_resource_id\}/delete
   *
   * @remarks
   * `DELETE /v2/prototype/user/{userResourceId}/delete`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.users.deleteUser({ userResourceId: 'divvyuser:12:' });
   * ```
   *
   * @experimental
   */
  readonly deleteUser: OperationCall<DeleteUserInput, DeleteUserOutput>;

  /**
   * List the groups of a user.
   *
   * The groups that the user is in, each with its roles in full, so one call shows everything that a user may do.
   *
   * Source: third party — alpalwal/Divvy_scripts, show_user_permissions.py
   *
   * @remarks
   * `POST /v2/prototype/user/{userResourceId}/groups/list`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { groups } = await client.users.listUserGroups({ userResourceId: 'divvyuser:12:' });
   * ```
   *
   * @experimental
   */
  readonly listUserGroups: OperationCall<ListUserGroupsInput, ListUserGroupsOutput>;

  /**
   * Get the two-factor state of a user.
   *
   * Whether two-factor sign-in is on and whether it has to be. Without `user_id` it is about the caller; admins may
   * ask for anyone. `user_id` is a number here.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_state
   *
   * @remarks
   * `POST /v2/public/user/tfa_state`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { enabled, required } = await client.users.getTwoFactorState({ user_id: 23 });
   * ```
   */
  readonly getTwoFactorState: OperationCall<GetTwoFactorStateInput | void, GetTwoFactorStateOutput>;

  /**
   * Turn on two-factor sign-in.
   *
   * Turns it on for the caller, and for nobody else, and answers with the secret for the authenticator. Nothing else returns
   * that secret.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_enable
   *
   * @remarks
   * `POST /v2/public/user/tfa_enable`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { otp_secret } = await client.users.enableTwoFactor();
   * ```
   */
  readonly enableTwoFactor: OperationCall<void, EnableTwoFactorOutput>;

  /**
   * Turn off two-factor sign-in.
   *
   * Turns it off for the caller, or for the user that is named. `user_id` is a number here.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/user/tfa_disable; gstotts/insightcloudsec, users.go Disable2FA
   *
   * @remarks
   * `POST /v2/public/user/tfa_disable`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { success } = await client.users.disableTwoFactor({ user_id: 23 });
   * ```
   */
  readonly disableTwoFactor: OperationCall<DisableTwoFactorInput | void, DisableTwoFactorOutput>;
}

/** Organizations of the installation, and which of them the caller works in. */
export interface OrganizationsOperations {
  /**
   * List the organizations.
   *
   * Number and name of each organization of the installation, as a bare array. Domain admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organizations/get; rapid7/insightconnect-plugins rapid7_insightcloudsec, connection test
   *
   * @remarks
   * `GET /v2/prototype/domain/organizations/get`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.organizations.listOrganizations();
   * ```
   *
   * @experimental
   */
  readonly listOrganizations: OperationCall<void, ListOrganizationsOutput>;

  /**
   * List the organizations with counts.
   *
   * All organizations with their resource ids and the numbers of clouds, bots and users in each.
   *
   * Source: vendor's code — DivvyCloud/tools; alpalwal/Divvy_scripts, list_organizations.py
   *
   * @remarks
   * `GET /v2/prototype/domain/organizations/detail/get`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { organizations } = await client.organizations.listOrganizationDetails();
   * ```
   *
   * @experimental
   */
  readonly listOrganizationDetails: OperationCall<void, ListOrganizationDetailsOutput>;

  /**
   * Create an organization.
   *
   * Makes an empty organization. Names are unique, so a second call with the same name fails. What the answer holds is
   * not documented; where it has no id, look the name up in the list.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/create; answer: sgarlick987/divvycloud-client, models/domain_organization_create_response.go
   *
   * @remarks
   * `POST /v2/prototype/domain/organization/create`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { organization_id, resource_id } = await client.organizations.createOrganization({
   *   organization_name: 'Logistics',
   * });
   * ```
   *
   * @experimental
   */
  readonly createOrganization: OperationCall<CreateOrganizationInput, CreateOrganizationOutput>;

  /**
   * Rename an organization.
   *
   * Gives the organization another name. Callers that switch by name must use the new one from then on.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/\{organization_resource_id\}/update
   *
   * @remarks
   * `POST /v2/prototype/domain/organization/{organizationResourceId}/update`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.organizations.updateOrganization({
   *   organizationResourceId: 'divvyorganization:2',
   *   organization_name: 'Retail Europe',
   * });
   * ```
   *
   * @experimental
   */
  readonly updateOrganization: OperationCall<UpdateOrganizationInput, UpdateOrganizationOutput>;

  /**
   * Delete an organization with everything in it.
   *
   * Removes the organization and, with it, all its cloud accounts, resources, users and bots. The work goes on after
   * the answer, and nothing tells when it is done.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/organization/\{organization_resource_id\}/delete
   *
   * @remarks
   * `DELETE /v2/prototype/domain/organization/{organizationResourceId}/delete`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.organizations.deleteOrganization({ organizationResourceId: 'divvyorganization:2' });
   * ```
   *
   * @experimental
   */
  readonly deleteOrganization: OperationCall<DeleteOrganizationInput, DeleteOrganizationOutput>;

  /**
   * Switch the caller to another organization.
   *
   * Changes, on the server, the organization that all later requests of this user run in, with every key and session,
   * and where the next login starts. So two programs that share a user disturb each other: give each its own. Domain
   * admins only. A name that does not exist answers 500. To find the way back, note the name that `getCurrentUser`
   * tells before.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/domain/switch_organization; rapid7/insightconnect-plugins rapid7_insightcloudsec, switch_organization
   *
   * @remarks
   * `POST /v2/prototype/domain/switch_organization`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.organizations.switchOrganization({ organization_name: 'Retail' });
   * ```
   *
   * @experimental
   */
  readonly switchOrganization: OperationCall<SwitchOrganizationInput, SwitchOrganizationOutput>;
}

/** Groups of users. */
export interface GroupsOperations {
  /**
   * List the groups.
   *
   * All groups of the organization. Current releases count users and roles; releases of 2019 list them in full under
   * the same names.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/groups/list; gstotts/go-client-ics, testdata/groups/list_groups_response.json
   *
   * @remarks
   * `GET /v2/prototype/groups/list`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { groups } = await client.groups.listGroups();
   * ```
   *
   * @experimental
   */
  readonly listGroups: OperationCall<void, ListGroupsOutput>;

  /**
   * Create a group.
   *
   * Makes a group without users and roles. Nothing says that names are unique, so look first to be safe from a second
   * group of the same name.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/create; gstotts/go-client-ics, testdata/groups/create_group_response.json
   *
   * @remarks
   * `POST /v2/prototype/group/create`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.createGroup({ group_name: 'Auditors' });
   * ```
   *
   * @experimental
   */
  readonly createGroup: OperationCall<CreateGroupInput, CreateGroupOutput>;

  /**
   * Delete a group.
   *
   * Deletes the group, not its users. They lose what only the group gave them.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/delete; gstotts/go-client-ics, user_groups.go DeleteGroup
   *
   * @remarks
   * `DELETE /v2/prototype/group/{groupResourceId}/delete`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.groups.deleteGroup({ groupResourceId: 'divvyusergroup:20' });
   * ```
   *
   * @experimental
   */
  readonly deleteGroup: OperationCall<DeleteGroupInput, DeleteGroupOutput>;

  /**
   * Add users to a group.
   *
   * Adds users and leaves those that are in the group. A mapping of single sign-on groups may undo it at the user's
   * next login.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/users/add; gstotts/go-client-ics, user_groups.go AddGroupUsers
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/users/add`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.addGroupUsers({
   *   groupResourceId: 'divvyusergroup:20',
   *   user_resource_ids: ['divvyuser:57:', 'divvyuser:58:'],
   * });
   * ```
   *
   * @experimental
   */
  readonly addGroupUsers: OperationCall<AddGroupUsersInput, AddGroupUsersOutput>;

  /**
   * Replace the users of a group.
   *
   * Makes the list the whole membership: users that are not in it leave the group. Organization admins only.
   *
   * Source: third party — gstotts/go-client-ics, user_groups.go UpdateAllGroupUsers
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/users/update`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.replaceGroupUsers({
   *   groupResourceId: 'divvyusergroup:20',
   *   user_resource_ids: ['divvyuser:23:', 'divvyuser:57:'],
   * });
   * ```
   *
   * @experimental
   */
  readonly replaceGroupUsers: OperationCall<ReplaceGroupUsersInput, ReplaceGroupUsersOutput>;

  /**
   * Remove a user from a group.
   *
   * Takes one user out of the group; for several, call it once for each. The path says `user`, not `users`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/user/remove; gstotts/go-client-ics, user_groups.go DeleteGroupUser
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/user/remove`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.removeGroupUser({
   *   groupResourceId: 'divvyusergroup:20',
   *   user_resource_id: 'divvyuser:57:',
   * });
   * ```
   *
   * @experimental
   */
  readonly removeGroupUser: OperationCall<RemoveGroupUserInput, RemoveGroupUserOutput>;

  /**
   * List the users of a group.
   *
   * All users that are in the group, in one answer. There is no body to send, although it is a POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/users/list; gstotts/go-client-ics, testdata/groups/list_group_users.json
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/users/list`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { users } = await client.groups.listGroupUsers({ groupResourceId: 'divvyusergroup:20' });
   * ```
   *
   * @experimental
   */
  readonly listGroupUsers: OperationCall<ListGroupUsersInput, ListGroupUsersOutput>;

  /**
   * List the roles of a group.
   *
   * All roles that the group has, in full. There is no body to send, although it is a POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/roles/list; gstotts/go-client-ics, testdata/groups/list_group_roles.json
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/roles/list`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { roles } = await client.groups.listGroupRoles({ groupResourceId: 'divvyusergroup:20' });
   * ```
   *
   * @experimental
   */
  readonly listGroupRoles: OperationCall<ListGroupRolesInput, ListGroupRolesOutput>;

  /**
   * Replace the roles of a group.
   *
   * Makes the list the roles of the group: roles that are not in it are taken away.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/group/\{group_resource_id\}/roles/update
   *
   * @remarks
   * `POST /v2/prototype/group/{groupResourceId}/roles/update`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { group } = await client.groups.replaceGroupRoles({
   *   groupResourceId: 'divvyusergroup:20',
   *   resource_ids: ['divvyrole:1:25', 'divvyrole:1:34'],
   * });
   * ```
   *
   * @experimental
   */
  readonly replaceGroupRoles: OperationCall<ReplaceGroupRolesInput, ReplaceGroupRolesOutput>;
}

/** Roles: what groups may do, and with which clouds and resource groups. */
export interface RolesOperations {
  /**
   * List the roles.
   *
   * All roles of the organization in one answer. There is no body to send, although it is a POST. Organization admins
   * only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/list; gstotts/go-client-ics, testdata/roles/list_roles_response.json
   *
   * @remarks
   * `POST /v2/public/roles/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { roles } = await client.roles.listRoles();
   * ```
   */
  readonly listRoles: OperationCall<void, ListRolesOutput>;

  /**
   * Create a role.
   *
   * Makes a role with a name and permissions. Scope, badges and groups are added afterwards, each by its own call.
   * Organization admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/role/create; gstotts/go-client-ics, user_roles.go CreateRole
   *
   * @remarks
   * `POST /v2/public/role/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.createRole({
   *   name: 'Shop operators',
   *   description: 'Runs the shop\'s accounts',
   *   all_permissions: false,
   *   view: true,
   *   provision: true,
   *   manage: true,
   *   delete: false,
   *   add_cloud: false,
   *   delete_cloud: false,
   *   global_scope: false,
   * });
   * ```
   */
  readonly createRole: OperationCall<CreateRoleInput, CreateRoleOutput>;

  /**
   * Replace name and permissions of a role.
   *
   * Sets the whole set of permissions anew; scope, badges and groups stay. With `all_permissions` the single
   * permissions are not reset, so send exactly the set that is wanted. The path says `role`, not `roles`. Organization
   * admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/role/\{role_resource_id\}/update; gstotts/go-client-ics, user_roles.go UpdateRole
   *
   * @remarks
   * `POST /v2/public/role/{roleResourceId}/update`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.updateRole({
   *   roleResourceId: 'divvyrole:1:24',
   *   name: 'Shop operators',
   *   description: 'Runs the shop\'s accounts and clears them up',
   *   all_permissions: false,
   *   view: true,
   *   provision: true,
   *   manage: true,
   *   delete: true,
   *   add_cloud: false,
   *   delete_cloud: false,
   *   global_scope: false,
   * });
   * ```
   */
  readonly updateRole: OperationCall<UpdateRoleInput, UpdateRoleOutput>;

  /**
   * Add clouds and resource groups to a role or remove them.
   *
   * Changes which clouds and resource groups the role is about. It adds one list and removes the other; what is in
   * neither stays. Send both, empty where there is nothing to do. Some releases answer without a body. Organization
   * admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/\{role_resource_id\}/scope/update; gstotts/go-client-ics, user_roles.go UpdateRoleScope
   *
   * @remarks
   * `POST /v2/public/roles/{roleResourceId}/scope/update`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.updateRoleScope({
   *   roleResourceId: 'divvyrole:1:24',
   *   resource_ids: ['divvyorganizationservice:18', 'resourcegroup:3:'],
   *   deprecated_resource_ids: ['divvyorganizationservice:7'],
   * });
   * ```
   */
  readonly updateRoleScope: OperationCall<UpdateRoleScopeInput, UpdateRoleScopeOutput | undefined>;

  /**
   * Replace the groups of a role.
   *
   * Makes the list the groups that have the role: groups that are not in it lose it. Organization admins only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/roles/\{role_resource_id\}/groups/update; gstotts/go-client-ics, user_roles.go UpdateRoleUserGroups
   *
   * @remarks
   * `POST /v2/public/roles/{roleResourceId}/groups/update`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.replaceRoleGroups({
   *   roleResourceId: 'divvyrole:1:24',
   *   group_resource_ids: ['divvyusergroup:20'],
   * });
   * ```
   */
  readonly replaceRoleGroups: OperationCall<ReplaceRoleGroupsInput, ReplaceRoleGroupsOutput>;

  /**
   * Set the badges that a role is about.
   *
   * Sets badges and how they combine; the role is then about the clouds that have them. Badges go out as objects and
   * come back in `badge_scopes` as one text each, `key:value`. Organization admins only.
   *
   * Source: third party — gstotts/go-client-ics, user_roles.go UpdateRoleBadges
   *
   * @remarks
   * `POST /v2/public/roles/{roleResourceId}/{operator}/badges/update`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.roles.updateRoleBadges({
   *   roleResourceId: 'divvyrole:1:24',
   *   operator: 'OR',
   *   badges: [{ key: 'team', value: 'shop' }],
   * });
   * ```
   */
  readonly updateRoleBadges: OperationCall<UpdateRoleBadgesInput, UpdateRoleBadgesOutput>;
}

/** Entitlements: which modules of the product a group or user may view or edit. */
export interface EntitlementsOperations {
  /**
   * Get the entitlements of a group.
   *
   * What the group may do in each module.
   *
   * Source: third party — gstotts/go-client-ics, testdata/groups/list_group_entitlements_21.json
   *
   * @remarks
   * `GET /v2/public/entitlements/{groupResourceId}/get`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { entitlements } = await client.entitlements.getGroupEntitlements({
   *   groupResourceId: 'divvyusergroup:20',
   * });
   * ```
   */
  readonly getGroupEntitlements: OperationCall<GetGroupEntitlementsInput, GetGroupEntitlementsOutput>;

  /**
   * Get the entitlement of a user in a module.
   *
   * What one user may do in one module.
   *
   * Source: third party — gstotts/go-client-ics, testdata/groups/list_user_entitlements.json
   *
   * @remarks
   * `GET /v2/public/entitlements/{userResourceId}/{module}/get`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { entitlement } = await client.entitlements.getUserEntitlement({
   *   userResourceId: 'divvyuser:12:',
   *   module: 'botfactory',
   * });
   * ```
   */
  readonly getUserEntitlement: OperationCall<GetUserEntitlementInput, GetUserEntitlementOutput>;

  /**
   * Set the entitlements of groups.
   *
   * Gives all the groups the same entitlements. Groups are named by number here, not by resource id. What becomes of
   * modules that are left out is not documented.
   *
   * Source: third party — gstotts/go-client-ics, testdata/groups/set_entitlements_response_1.json; alpalwal/Divvy_scripts, set_group_entitlements.py
   *
   * @remarks
   * `POST /v2/public/entitlements/set`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.entitlements.setGroupEntitlements({
   *   group_ids: [20],
   *   entitlements: [{ namespace: 'botfactory', role: 'viewer' }, { namespace: 'iac', role: 'admin' }],
   * });
   * ```
   */
  readonly setGroupEntitlements: OperationCall<SetGroupEntitlementsInput, SetGroupEntitlementsOutput>;
}

/** Servers for single sign-on, and how their groups map to local ones. */
export interface AuthenticationServersOperations {
  /**
   * List the authentication servers.
   *
   * The servers that users can sign in through. Their numbers are what creating a user of single sign-on needs. There
   * is no body to send, although it is a POST.
   *
   * Source: third party — gstotts/go-client-ics, testdata/authentication_servers/auth_servers_list_response.json; gstotts/insightcloudsec, authentication_servers.go
   *
   * @remarks
   * `POST /v2/prototype/authenticationservers/list`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { servers } = await client.authenticationServers.listAuthenticationServers();
   * ```
   *
   * @experimental
   */
  readonly listAuthenticationServers: OperationCall<void, ListAuthenticationServersOutput>;

  /**
   * List the group mappings of a server.
   *
   * Which group of the identity provider becomes which local group, as a bare array.
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go ListGroupMappings
   *
   * @remarks
   * `GET /v2/prototype/authenticationserver/{serverId}/group_mapping`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.authenticationServers.listGroupMappings({ serverId: 3 });
   * ```
   *
   * @experimental
   */
  readonly listGroupMappings: OperationCall<ListGroupMappingsInput, ListGroupMappingsOutput>;

  /**
   * Add group mappings.
   *
   * Adds mappings to those of the server. The body is a bare array. Whether a mapping that exists is added twice is
   * not documented.
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go AddGroupMapping
   *
   * @remarks
   * `POST /v2/prototype/authenticationserver/{serverId}/insert_group_mapping`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.authenticationServers.addGroupMappings({
   *   serverId: 3,
   *   body: [{ local_group_name: 'Auditors', remote_group_name: 'sso-audit' }],
   * });
   * ```
   *
   * @experimental
   */
  readonly addGroupMappings: OperationCall<AddGroupMappingsInput, AddGroupMappingsOutput>;

  /**
   * Replace the group mappings of a server.
   *
   * Makes the list the mappings of the server; all others go. The body is a bare array, and an empty one leaves none.
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go UpdateAllGroupMappings
   *
   * @remarks
   * `POST /v2/prototype/authenticationserver/{serverId}/update_group_mapping`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.authenticationServers.replaceGroupMappings({
   *   serverId: 3,
   *   body: [
   *     { local_group_name: 'Cloud readers', remote_group_name: 'sso-cloud-read' },
   *     { local_group_name: 'Auditors', remote_group_name: 'sso-audit' },
   *   ],
   * });
   * ```
   *
   * @experimental
   */
  readonly replaceGroupMappings: OperationCall<ReplaceGroupMappingsInput, ReplaceGroupMappingsOutput>;

  /**
   * Remove group mappings.
   *
   * Removes the mappings of the list; those that do not exist are passed over. It is a DELETE with a body, which some
   * proxies drop.
   *
   * Source: third party — gstotts/go-client-ics, user_jit_mappings.go DeleteGroupMapping
   *
   * @remarks
   * `DELETE /v2/prototype/authenticationserver/{serverId}/delete_group_mapping`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.authenticationServers.deleteGroupMappings({
   *   serverId: 3,
   *   body: [{ local_group_name: 'Auditors', remote_group_name: 'sso-audit' }],
   * });
   * ```
   *
   * @experimental
   */
  readonly deleteGroupMappings: OperationCall<DeleteGroupMappingsInput, DeleteGroupMappingsOutput>;
}

/** Cloud accounts and their regions. */
export interface CloudsOperations {
  /**
   * List all cloud accounts.
   *
   * The cloud accounts of the current organization, in one answer. It takes no paging or filters, and whether the server
   * stops at some number is not documented: where `clouds` is shorter than `total_count`, walk `searchClouds` instead.
   *
   * Source: vendor article — Rapid7 documentation, "Using the Cloud Security (InsightCloudSec) API"; shape: DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/clouds/list; gstotts/insightcloudsec, testdata/clouds/listClouds.json
   *
   * @remarks
   * `GET /v2/public/clouds/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { clouds, total_count } = await client.clouds.listClouds();
   * ```
   */
  readonly listClouds: OperationCall<void, ListCloudsOutput>;

  /**
   * Search cloud accounts page by page.
   *
   * The same accounts as `listClouds`, with filters, badges, a sort order and paging. All members are optional and combine.
   * The vendor's own plug-in drops empty members before it sends the body. To wait for an account that was just added, look
   * it up by `account_id` until its `status` is no longer `REFRESH`.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, list_clouds (2.2.0)
   *
   * @remarks
   * `POST /v2/public/clouds/list`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 500 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.clouds.searchClouds.items({
   *   filters: [{ field_name: 'account_id', filter_type: 'EXACT', filter_value: '044455556666' }],
   *   badges: [{ key: 'environment', value: 'production' }],
   *   badge_filter_operator: 'OR',
   *   order_by: 'name ASC',
   *   limit: 25,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly searchClouds: PagedOperationCall<SearchCloudsInput | void, SearchCloudsOutput, Cloud>;

  /**
   * List the kinds of cloud.
   *
   * Every kind of cloud that the release can work with, whether an account of it exists or not. The list comes under the
   * name `clouds`, though its rows are kinds and not accounts.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloudtypes/list; shape: gstotts/insightcloudsec, testdata/clouds/listCloudTypes.json
   *
   * @remarks
   * `GET /v2/public/cloudtypes/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { clouds } = await client.clouds.listCloudTypes();
   * ```
   */
  readonly listCloudTypes: OperationCall<void, ListCloudTypesOutput>;

  /**
   * List the cloud accounts that can be provisioned into.
   *
   * Configured cloud accounts, in one answer without a count. The documentation does not say which accounts are left out in
   * comparison with `listClouds`; its sample shows only the short form of an account.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/clouds/provisioning/list
   *
   * @remarks
   * `GET /v2/public/clouds/provisioning/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { clouds } = await client.clouds.listProvisioningClouds();
   * ```
   */
  readonly listProvisioningClouds: OperationCall<void, ListProvisioningCloudsOutput>;

  /**
   * Add a cloud account.
   *
   * Registers an account and starts to read it. The answer comes before that is done: `status` is `REFRESH` at first, and
   * bad credentials show only later, as `ASSUME_ROLE_FAIL` for example. Repeating the call makes a duplicate or an error, so
   * look the account up with `searchClouds` first. When many are added in a row, the vendor's samples pause a second between
   * two calls. Which members are needed depends on `cloud_type` and `authentication_type`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/cloud/add; members: DivvyCloud/tools add_aws_org_accounts.py; gstotts/insightcloudsec, clouds.go CloudAccountParameters; alpalwal/Divvy_scripts
   *
   * @remarks
   * `POST /v2/prototype/cloud/add`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.clouds.addCloud({
   *   creation_params: {
   *     cloud_type: 'AWS',
   *     name: 'Acme Staging',
   *     account_number: '077788889999',
   *     authentication_type: 'instance_assume_role',
   *     role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader',
   *     external_id: 'b7f0c2d19e',
   *     session_name: 'cloudsec',
   *     duration: 3600,
   *     strategy_id: 1,
   *   },
   * });
   * ```
   *
   * @experimental
   */
  readonly addCloud: OperationCall<AddCloudInput, AddCloudOutput>;

  /**
   * Replace the settings of a cloud account.
   *
   * Takes the members of `addCloud` without their wrapper, and the account's number in the path in place of its resource id.
   * Clients send all members of the account's kind, its credentials among them; what becomes of members that are left out
   * is not documented. To change the name alone, use `setResourceName`.
   *
   * Source: third party — gstotts/insightcloudsec, clouds.go Update; status 201: sgarlick987/divvycloud-client, swagger.json /prototype/cloud/\{cloud_id\}/update
   *
   * @remarks
   * `POST /v2/prototype/cloud/{cloudId}/update`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.clouds.updateCloud({
   *   cloudId: 22,
   *   cloud_type: 'AWS',
   *   name: 'Acme Staging',
   *   account_number: '077788889999',
   *   authentication_type: 'instance_assume_role',
   *   role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader-v2',
   *   external_id: 'b7f0c2d19e',
   *   session_name: 'cloudsec',
   *   duration: 3600,
   *   strategy_id: 1,
   * });
   * ```
   *
   * @experimental
   */
  readonly updateCloud: OperationCall<UpdateCloudInput, UpdateCloudOutput>;

  /**
   * Remove a cloud account.
   *
   * Marks the account as deleted and schedules a job that cleans up its resources and properties. Until that job has run,
   * the account can still be in lists.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/\{cloud_resource_id\}/delete
   *
   * @remarks
   * `POST /v2/public/cloud/{cloudResourceId}/delete`. It is sent again only when the server provably did not act. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.clouds.deleteCloud({ cloudResourceId: 'divvyorganizationservice:18' });
   * ```
   */
  readonly deleteCloud: OperationCall<DeleteCloudInput, DeleteCloudOutput>;

  /**
   * Rename a cloud account.
   *
   * Sets the display name. The path takes any resource id, yet clients are known to use it for cloud accounts only; whether
   * it renames other resources is not documented. What the answer holds is not known either.
   *
   * Source: third party — gstotts/go-client-ics, clouds.go
   *
   * @remarks
   * `POST /v2/prototype/resource/{resourceId}/name/set`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.clouds.setResourceName({
   *   resourceId: 'divvyorganizationservice:22',
   *   name: 'Acme Staging EU',
   * });
   * ```
   *
   * @experimental
   */
  readonly setResourceName: OperationCall<SetResourceNameInput, SetResourceNameOutput>;

  /**
   * Pause or resume the harvesting of cloud accounts.
   *
   * Sets one status on all accounts named. Of the words that an account's `status` can have, only these two are known to
   * be accepted here.
   *
   * Source: third party — alpalwal/Divvy_scripts pause_resume_cloud_account.py; gstotts/insightcloudsec, clouds.go
   *
   * @remarks
   * `POST /v2/public/clouds/status/set`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.clouds.setCloudStatus({
   *   resource_ids: ['divvyorganizationservice:18', 'divvyorganizationservice:22'],
   *   status: 'PAUSED',
   * });
   * ```
   */
  readonly setCloudStatus: OperationCall<SetCloudStatusInput, SetCloudStatusOutput>;

  /**
   * List the regions of a cloud account.
   *
   * The regions that the account's kind of cloud has, each with its state for this account. As the list follows from the
   * kind of cloud, the server checks no permissions. The `resource_id` of a row is what `enableCloudRegion` and
   * `disableCloudRegion` take.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/\{cloud_resource_id\}/regions/list
   *
   * @remarks
   * `GET /v2/public/cloud/{cloudResourceId}/regions/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { regions } = await client.clouds.listCloudRegions({
   *   cloudResourceId: 'divvyorganizationservice:18',
   * });
   * ```
   */
  readonly listCloudRegions: OperationCall<ListCloudRegionsInput, ListCloudRegionsOutput>;

  /**
   * Enable a region of a cloud account.
   *
   * Takes a region of one account into harvesting.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/region/\{service_region_resource_id\}/enable
   *
   * @remarks
   * `POST /v2/public/cloud/region/{regionResourceId}/enable`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.clouds.enableCloudRegion({ regionResourceId: 'serviceregion:18:eu-west-1:' });
   * ```
   */
  readonly enableCloudRegion: OperationCall<EnableCloudRegionInput, EnableCloudRegionOutput>;

  /**
   * Disable a region of a cloud account.
   *
   * Takes a region of one account out of harvesting. What becomes of resources already read from it is not documented.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/region/\{service_region_resource_id\}/disable
   *
   * @remarks
   * `POST /v2/public/cloud/region/{regionResourceId}/disable`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.clouds.disableCloudRegion({ regionResourceId: 'serviceregion:18:eu-west-1:' });
   * ```
   */
  readonly disableCloudRegion: OperationCall<DisableCloudRegionInput, DisableCloudRegionOutput>;
}

/** Harvesting: strategies, jobs, and the state of the queues that read the clouds. */
export interface HarvestingOperations {
  /**
   * List the harvesting strategies.
   *
   * Every strategy of the organization, in one answer. Recorded answers have one made by the system for each kind of
   * cloud. A cloud account names the one that it follows in `strategy_id`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy; shape: gstotts/insightcloudsec, testdata/clouds/listHarvestingStrategies.json
   *
   * @remarks
   * `GET /v2/harvestingstrategy/strategy`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { strategies } = await client.harvesting.listHarvestingStrategies();
   * ```
   */
  readonly listHarvestingStrategies: OperationCall<void, ListHarvestingStrategiesOutput>;

  /**
   * Create a harvesting strategy.
   *
   * Makes a strategy for one kind of cloud. Nothing follows it yet: give it to accounts with `assignHarvestingStrategy`.
   * Each call makes another strategy.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy, CreateHarvestingStrategyRequest
   *
   * @remarks
   * `POST /v2/harvestingstrategy/strategy`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { strategy_id } = await client.harvesting.createHarvestingStrategy({
   *   strategy_name: 'Acme hourly',
   *   cloud_type_id: 'AWS',
   * });
   * ```
   */
  readonly createHarvestingStrategy: OperationCall<CreateHarvestingStrategyInput, CreateHarvestingStrategyOutput>;

  /**
   * Assign a harvesting strategy to cloud accounts.
   *
   * Makes the accounts follow the strategy. They are named by number here, not by resource id.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /harvestingstrategy/strategy/\{strategy_id\}, AssignHarvestingStrategyRequest
   *
   * @remarks
   * `POST /v2/harvestingstrategy/strategy/{strategyId}`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.harvesting.assignHarvestingStrategy({
   *   strategyId: 12,
   *   organization_service_ids: [18, 22],
   *   cloud_type_id: 'AWS',
   *   badges: [],
   * });
   * ```
   */
  readonly assignHarvestingStrategy: OperationCall<AssignHarvestingStrategyInput, AssignHarvestingStrategyOutput>;

  /**
   * Get the last harvests of a cloud account.
   *
   * One entry for each job and region of the account, as a bare array. To run a job now, pick its entry by `region` and
   * `schedule.job` and give `schedule` to `enqueueHarvestJob` as it came.
   *
   * Source: third party — alpalwal/Divvy_scripts enqueue_service.py, get_harvest_info
   *
   * @remarks
   * `GET /v2/public/divvy/cloud/{cloudResourceId}/last_harvest/get`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.harvesting.getLastHarvest({
   *   cloudResourceId: 'divvyorganizationservice:18',
   * });
   * ```
   */
  readonly getLastHarvest: OperationCall<GetLastHarvestInput, GetLastHarvestOutput>;

  /**
   * Run a harvest job now.
   *
   * Puts one job of one account and region into the queue. The body is the `schedule` of an entry of `getLastHarvest`, whole
   * and unchanged; most of its members are not documented, so it cannot be put together by hand. The answer comes before the
   * job has run, and has no id to follow it by.
   *
   * Source: third party — alpalwal/Divvy_scripts enqueue_service.py, enqueue_job
   *
   * @remarks
   * `POST /v2/public/divvy/cloud/enqueue_harvest_job`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.harvesting.enqueueHarvestJob({ body: { job: 'AWS:InstanceHarvester' } });
   * ```
   */
  readonly enqueueHarvestJob: OperationCall<EnqueueHarvestJobInput, EnqueueHarvestJobOutput>;

  /**
   * Get the state of the job queues.
   *
   * How many jobs wait in each queue, how many workers there are, how long jobs waited and ran, and which were the slowest.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/diagnostics/queues/status/get; shape: gstotts/insightcloudsec, testdata/clouds/getQueueStatus.json
   *
   * @remarks
   * `GET /v2/prototype/diagnostics/queues/status/get`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const result = await client.harvesting.getQueueStatus();
   * ```
   *
   * @experimental
   */
  readonly getQueueStatus: OperationCall<void, GetQueueStatusOutput>;

  /**
   * Get the state of the installation.
   *
   * What the installation says of its own health: its clock, the time of the last harvest, and organizations that are
   * impaired. The rows are free in form, and their members are not documented.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/diagnostics/system/status/get; diagnostics: gstotts/insightcloudsec, clouds.go
   *
   * @remarks
   * `GET /v2/prototype/diagnostics/system/status/get`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { diagnostics } = await client.harvesting.getSystemStatus();
   * ```
   *
   * @experimental
   */
  readonly getSystemStatus: OperationCall<void, GetSystemStatusOutput>;
}

/** Cloud organizations, such as an AWS organization, whose accounts are added by themselves. */
export interface CloudDomainsOperations {
  /**
   * List the cloud organizations.
   *
   * The cloud organizations that are registered, in one answer. The API calls them domains; they have nothing to do with the
   * domain above the product's own organizations, nor with DNS.
   *
   * Source: third party — public scripts, cloud organizations; gstotts/insightcloudsec, cloud_organizations.go List
   *
   * @remarks
   * `GET /v2/public/cloud/domains`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { domains } = await client.cloudDomains.listCloudDomains();
   * ```
   */
  readonly listCloudDomains: OperationCall<void, ListCloudDomainsOutput>;

  /**
   * Add a cloud organization.
   *
   * Registers a cloud organization with the credentials to read it, so that its accounts can be added and removed by
   * themselves. Known from third-party clients only, and no answer was ever recorded. Look at `listCloudDomains` before a
   * second call, since what happens to one that is there already is not documented.
   *
   * Source: third party — public scripts, cloud organizations; gstotts/insightcloudsec, cloud_organizations.go Create
   *
   * @remarks
   * `POST /v2/public/cloud/domain/add`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.cloudDomains.addCloudDomain({
   *   cloud_type: 'GCE',
   *   credentials: {
   *     type: 'service_account',
   *     project_id: 'acme-root',
   *     private_key_id: '0f3c7a91',
   *     private_key: '-----BEGIN PRIVATE KEY-----\ninvented\n-----END PRIVATE KEY-----\n',
   *     client_email: 'cloudsec@acme-root.iam.gserviceaccount.com',
   *   },
   *   nickname: 'Acme Google',
   *   domain_name: 'acme.example',
   *   parent_folder_id: ['482910473625'],
   *   auto_add: true,
   *   auto_badge: true,
   *   auto_remove: false,
   *   skip_prefixes: ['sandbox-'],
   * });
   * ```
   */
  readonly addCloudDomain: OperationCall<AddCloudDomainInput, AddCloudDomainOutput>;
}

/** Harvesting on events: accounts that produce events and accounts that consume them. */
export interface EventDrivenHarvestingOperations {
  /**
   * Tell whether event-driven harvesting is enabled.
   *
   * Whether the feature as a whole is on. Which accounts take part is in `listHarvestConsumers` and `listHarvestProducers`.
   *
   * Source: third party — sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest, EventDrivenHarvestingStatus; sgarlick987/terraform-provider-divvycloud
   *
   * @remarks
   * `GET /v2/public/cloud/eventdrivenharvest`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { event_driven_harvest_enabled } = await client.eventDrivenHarvesting.getEventDrivenHarvesting();
   * ```
   */
  readonly getEventDrivenHarvesting: OperationCall<void, GetEventDrivenHarvestingOutput>;

  /**
   * Enable event-driven harvesting.
   *
   * Turns the feature on as a whole. Accounts come in through `addHarvestConsumer` and `addHarvestProducers`.
   *
   * Source: third party — sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest; sgarlick987/terraform-provider-divvycloud
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.enableEventDrivenHarvesting();
   * ```
   */
  readonly enableEventDrivenHarvesting: OperationCall<void, EnableEventDrivenHarvestingOutput>;

  /**
   * Disable event-driven harvesting.
   *
   * Turns the feature off as a whole. What becomes of consumers and producers is not documented.
   *
   * Source: third party — sgarlick987/divvycloud-client, swagger.json /public/cloud/eventdrivenharvest; sgarlick987/terraform-provider-divvycloud
   *
   * @remarks
   * `DELETE /v2/public/cloud/eventdrivenharvest`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.disableEventDrivenHarvesting();
   * ```
   */
  readonly disableEventDrivenHarvesting: OperationCall<void, DisableEventDrivenHarvestingOutput>;

  /**
   * Make a cloud account a consumer of events.
   *
   * Makes one account the place where the events of others are collected. The account is named by number, though the
   * vendor's text of 2019 calls the parameter an organization id.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/\{organizationid\}; meaning of the number: sgarlick987/terraform-provider-divvycloud
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest/{organizationServiceId}`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.addHarvestConsumer({ organizationServiceId: 18 });
   * ```
   */
  readonly addHarvestConsumer: OperationCall<AddHarvestConsumerInput, AddHarvestConsumerOutput>;

  /**
   * Make a cloud account no longer a consumer of events.
   *
   * Takes the account out of the consumers; the account itself stays. The account is named by number, as in
   * `addHarvestConsumer`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/\{organizationid\}/disable-consumer; meaning of the number: sgarlick987/terraform-provider-divvycloud
   *
   * @remarks
   * `DELETE /v2/public/cloud/eventdrivenharvest/{organizationServiceId}/disable-consumer`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.removeHarvestConsumer({ organizationServiceId: 18 });
   * ```
   */
  readonly removeHarvestConsumer: OperationCall<RemoveHarvestConsumerInput, RemoveHarvestConsumerOutput>;

  /**
   * List the consumers of events.
   *
   * The accounts that collect events, each with the number of its producers and of events, in one answer.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/consumers, Consumer
   *
   * @remarks
   * `GET /v2/public/cloud/consumers`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { consumers } = await client.eventDrivenHarvesting.listHarvestConsumers();
   * ```
   */
  readonly listHarvestConsumers: OperationCall<void, ListHarvestConsumersOutput>;

  /**
   * Add producers of events to a consumer.
   *
   * Lets accounts send events of the given regions and types of resource to a consumer. All members are required.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/consumer/\{organizationid\}/producers/add, AddProducerRequest
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest/consumer/{organizationServiceId}/producers/add`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.addHarvestProducers({
   *   organizationServiceId: 18,
   *   organization_service_ids: [22],
   *   regions: ['eu-west-1', 'us-east-1'],
   *   resource_types: ['instance', 'storagecontainer', 'serviceuser'],
   *   enable_all_types: false,
   *   propagate: { by_badge: false, badges: [], by_consumer: false },
   * });
   * ```
   */
  readonly addHarvestProducers: OperationCall<AddHarvestProducersInput, AddHarvestProducersOutput>;

  /**
   * List the producers of events.
   *
   * The accounts that send events. Though a POST, it is a read and takes no body. Nothing is documented of the answer, so its
   * shape is left open.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/producers/list
   *
   * @remarks
   * `POST /v2/public/cloud/producers/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.listHarvestProducers();
   * ```
   */
  readonly listHarvestProducers: OperationCall<void, ListHarvestProducersOutput>;

  /**
   * Remove producers of events.
   *
   * Stops the accounts from sending events. Here they are named by resource id, while `addHarvestProducers` names them by
   * number.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cloud/eventdrivenharvest/producers/disable, RemoveProducerRequest
   *
   * @remarks
   * `POST /v2/public/cloud/eventdrivenharvest/producers/disable`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.eventDrivenHarvesting.disableHarvestProducers({
   *   resource_ids: ['divvyorganizationservice:22'],
   * });
   * ```
   */
  readonly disableHarvestProducers: OperationCall<DisableHarvestProducersInput, DisableHarvestProducersOutput>;
}

/** Badges: labels, each a key with a value, on cloud accounts. */
export interface BadgesOperations {
  /**
   * Add badges to cloud accounts.
   *
   * Adds every badge to every account named. A duplicate is a 400, so the call cannot simply be repeated; whether other
   * accounts of the call get their badges then is not documented. `replaceBadges` sets the whole list of one account.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/create; status 204: gstotts/go-client-ics, badges.go badgeModifyRequest
   *
   * @remarks
   * `POST /v2/public/badges/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.badges.createBadges({
   *   target_resource_ids: ['divvyorganizationservice:18', 'divvyorganizationservice:22'],
   *   badges: [{ key: 'environment', value: 'production' }, { key: 'owner', value: 'payments' }],
   * });
   * ```
   */
  readonly createBadges: OperationCall<CreateBadgesInput, CreateBadgesOutput>;

  /**
   * Remove badges from cloud accounts.
   *
   * Takes every badge of the list from every account named. A badge is named by key and value together.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/delete; status 204: gstotts/go-client-ics, badges.go badgeModifyRequest
   *
   * @remarks
   * `POST /v2/public/badges/delete`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.badges.deleteBadges({
   *   target_resource_ids: ['divvyorganizationservice:22'],
   *   badges: [{ key: 'environment', value: 'production' }],
   * });
   * ```
   */
  readonly deleteBadges: OperationCall<DeleteBadgesInput, DeleteBadgesOutput>;

  /**
   * Replace all badges of a cloud account.
   *
   * Overwrites: badges of the account that are not in the list are removed, whatever the path's last word suggests. To add
   * one, read the badges with `listBadges`, leave out those with `auto_generated`, and send the rest together with the new
   * one. A key that occurs twice is a 400. The account stands both in the path and in `target_resource_ids`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/\{resource_id\}/update; overwriting and status 204: gstotts/go-client-ics, badges.go UpdateCloudBadges; gstotts/insightcloudsec, badges.go; duplicate keys: alpalwal/Divvy_scripts apply_badges_from_csv.py
   *
   * @remarks
   * `POST /v2/public/badges/{resourceId}/update`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.badges.replaceBadges({
   *   resourceId: 'divvyorganizationservice:18',
   *   target_resource_ids: ['divvyorganizationservice:18'],
   *   badges: [{ key: 'environment', value: 'production' }, { key: 'owner', value: 'billing' }],
   * });
   * ```
   */
  readonly replaceBadges: OperationCall<ReplaceBadgesInput, ReplaceBadgesOutput>;

  /**
   * List the badges of a cloud account.
   *
   * All badges of one account, as a bare array. Though a POST, it is a read and takes no body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/\{resource_id\}/list; bare array: gstotts/insightcloudsec, testdata/badges/listResourceBadges.json; auto_generated: gstotts/go-client-ics, testdata/badges/list_resource_badges.json
   *
   * @remarks
   * `POST /v2/public/badges/{resourceId}/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.badges.listBadges({ resourceId: 'divvyorganizationservice:18' });
   * ```
   */
  readonly listBadges: OperationCall<ListBadgesInput, ListBadgesOutput>;

  /**
   * Count the badges of cloud accounts.
   *
   * The number of badges of each account named. An id that does not exist is no error: its row is missing, so the list can be
   * empty.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badges/count; body and shape: gstotts/go-client-ics, badges.go ListResourcesBadgeCount
   *
   * @remarks
   * `POST /v2/public/badges/count`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { resource_count } = await client.badges.countBadges({
   *   resource_ids: ['divvyorganizationservice:18', 'divvyorganizationservice:21'],
   * });
   * ```
   */
  readonly countBadges: OperationCall<CountBadgesInput, CountBadgesOutput>;

  /**
   * List the cloud accounts that have badges.
   *
   * Accounts with the badges given, as a bare array of ids and names; `searchClouds` finds the same accounts with all their
   * members. The path has `badge` in the singular, unlike its siblings.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/badge/clouds/list; shape: gstotts/go-client-ics, testdata/badges/list_clouds_with_badges.json; gstotts/insightcloudsec, badges.go
   *
   * @remarks
   * `POST /v2/public/badge/clouds/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.badges.listCloudsWithBadges({
   *   badges: [{ key: 'environment', value: 'production' }],
   * });
   * ```
   */
  readonly listCloudsWithBadges: OperationCall<ListCloudsWithBadgesInput | void, ListCloudsWithBadgesOutput>;
}

/** Resources of all types: queries, details, tags, notes and owners. */
export interface ResourcesOperations {
  /**
   * Query resources page by page.
   *
   * Rows of one type, narrowed by scopes, filters, badges, tags or an insight, page by page with a cursor. Without
   * `selected_resource_type` only `counts` come and `resources` is empty. Send the same body with `next_cursor` as
   * `cursor` until there is none; do not use an `offset` on the way, and do not run pages of one walk side by side.
   * Each row stands under a member with the name of its own type, and all but `common` depends on the type.
   *
   * Source: official documentation — docs.rapid7.com/insightcloudsec/api-documentation; shape: gstotts/insightcloudsec, resources.go Query and testdata/resources/queryResponse.json; razor5678/PublicIP-Scan; alpalwal/Divvy_scripts
   *
   * @remarks
   * `POST /v3/public/resource/query`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 1000 items a page. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.resources.queryResources.items({
   *   selected_resource_type: 'instance',
   *   scopes: ['divvyorganizationservice:18'],
   *   filters: [{ name: 'divvy.query.resource_tags', config: { tag: 'team' } }],
   *   limit: 100,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly queryResources: PagedOperationCall<QueryResourcesInput | void, QueryResourcesOutput, ResourceEnvelope>;

  /**
   * Query resources for a bulk export.
   *
   * The same query and the same rows as `queryResources`, meant for exports of everything. The one recorded answer
   * has no `counts`, so only the missing cursor tells that a walk is over, and nothing that it is whole.
   *
   * Source: third party — gstotts/insightcloudsec, resources.go Query and testdata/resources/queryResponse.json
   *
   * @remarks
   * `POST /v3/public/resource/etl-query`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 1000 items a page. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.resources.queryResourcesEtl.items({
   *   selected_resource_type: 'instance',
   *   scopes: ['divvyorganizationservice:18'],
   *   filters: [{ name: 'divvy.query.resource_tags', config: { tag: 'team' } }],
   *   limit: 100,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly queryResourcesEtl: PagedOperationCall<QueryResourcesEtlInput | void, QueryResourcesEtlOutput, ResourceEnvelope>;

  /**
   * Query resources by offset.
   *
   * The older query, with `limit` and `offset`. It takes a `cursor` as well, which the vendor recommends over an
   * offset; do not mix the two in one walk. A vendor sample of 2019 says that a page has 100 rows at most, a text of
   * 2022 says 1000; 100 works everywhere. Without `selected_resource_type` only `counts` come.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/query; limit: DivvyCloud/tools; fortinet-fortisoar/connector-rapid7-insightcloudsec
   *
   * @remarks
   * `POST /v2/public/resource/query`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 100 items a page. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.resources.queryResourcesV2.items({
   *   selected_resource_type: 'instance',
   *   scopes: ['divvyorganizationservice:18'],
   *   filters: [{ name: 'divvy.query.resource_tags', config: { tag: 'team' } }],
   *   limit: 100,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly queryResourcesV2: PagedOperationCall<QueryResourcesV2Input | void, QueryResourcesV2Output, ResourceEnvelope>;

  /**
   * Get everything known of a resource.
   *
   * The row of one resource, in an envelope like those of queries, and the resources it depends on. `common` has a
   * link to the provider's console, properties and the bots that flagged the resource, which rows of queries leave
   * out; tags are not in it, so ask `listResourceTags`. An id without its last colon answers 404.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/detail; rapid7/insightconnect-plugins rapid7_insightcloudsec, get_resource_details; shape: gstotts/insightcloudsec, testdata/resources/getDetailsResponse.json
   *
   * @remarks
   * `GET /v2/public/resource/{resourceId}/detail`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { dependencies, details } = await client.resources.getResourceDetail({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly getResourceDetail: OperationCall<GetResourceDetailInput, GetResourceDetailOutput>;

  /**
   * Search resources by a part of an id or name.
   *
   * Finds resources by a part of their id, name or image id: the way from a provider's id to a resource id. Several
   * can match, so compare `provider_id`. A limit out of range is a 400.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, get_resource_id (2.1.0)
   *
   * @remarks
   * `POST /v2/public/resource/common/search`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 1000 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.resources.searchResources.items({
   *   search_string: 'i-0abc123',
   *   limit: 100,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly searchResources: PagedOperationCall<SearchResourcesInput, SearchResourcesOutput, FoundResource>;

  /**
   * List the tags of a resource.
   *
   * The tags that the resource has at its provider. An unknown id answers 404.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/tags/list; rapid7/insightconnect-plugins rapid7_insightcloudsec, list_resource_tags; gstotts/insightcloudsec, testdata/resources/listResourceTags.json
   *
   * @remarks
   * `GET /v2/public/resource/{resourceId}/tags/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { resource_tags } = await client.resources.listResourceTags({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listResourceTags: OperationCall<ListResourceTagsInput, ListResourceTagsOutput>;

  /**
   * List the settings of a resource.
   *
   * A read although it is a POST, without a body. Only an empty list was ever recorded, so what a setting looks like
   * is not known.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/settings/list; gstotts/insightcloudsec, resources.go List_Settings
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/settings/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { setting_list } = await client.resources.listResourceSettings({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listResourceSettings: OperationCall<ListResourceSettingsInput, ListResourceSettingsOutput>;

  /**
   * Get the resource groups of a resource.
   *
   * The resource groups that the resource is in. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/associations/get; gstotts/insightcloudsec, testdata/resources/getAssociations.json
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/associations/get`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { resource_groups } = await client.resources.getResourceAssociations({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly getResourceAssociations: OperationCall<GetResourceAssociationsInput, GetResourceAssociationsOutput>;

  /**
   * List the notes on a resource.
   *
   * Notes that users wrote on the resource. A read although it is a POST, without a body. Only an empty list was ever
   * recorded, so what a note looks like is not known.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/notes/list
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/notes/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { resource_notes } = await client.resources.listResourceNotes({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listResourceNotes: OperationCall<ListResourceNotesInput, ListResourceNotesOutput>;

  /**
   * Write a note on a resource.
   *
   * Adds a note for other users to read. Each call adds one more. No call that changes or removes a note is
   * documented.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/\{resource_id\}/notes/create
   *
   * @remarks
   * `POST /v2/public/resource/{resourceId}/notes/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resources.createResourceNote({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   note_text: 'Belongs to the payments team.',
   * });
   * ```
   */
  readonly createResourceNote: OperationCall<CreateResourceNoteInput, CreateResourceNoteOutput>;

  /**
   * Set the owner of resources.
   *
   * Makes one user the owner of all resources named. Only administrators may. The documented sample names resources
   * and no owner; clients send both.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resource/owner/set; owner: gstotts/insightcloudsec, resources.go SetOwner
   *
   * @remarks
   * `POST /v2/public/resource/owner/set`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resources.setResourceOwner({
   *   resource_ids: ['instance:18:us-east-1:i-0abc123:'],
   *   owner_resource_id: 'divvyuser:12:',
   * });
   * ```
   */
  readonly setResourceOwner: OperationCall<SetResourceOwnerInput, SetResourceOwnerOutput>;

  /**
   * List what can be done to a resource.
   *
   * Names of the actions that can be done to this resource. They are names inside the product, such as
   * `detach_instance_from_auto_scaling_group`, and not the last words of paths. The documentation shows the call for
   * autoscaling groups only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/resource/\{autoscalinggroup_resource_id\}/supported_actions/get
   *
   * @remarks
   * `GET /v2/prototype/resource/{resourceId}/supported_actions/get`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { supported_actions } = await client.resources.listSupportedActions({
   *   resourceId: 'autoscalinggroup:18:us-east-1:web:',
   * });
   * ```
   *
   * @experimental
   */
  readonly listSupportedActions: OperationCall<ListSupportedActionsInput, ListSupportedActionsOutput>;

  /**
   * Search resources by their tags.
   *
   * Resources whose tags have, or lack, certain keys. The four members that say what to look for are those of a saved
   * search, see `listSavedTagConfigs`, and scripts send them on as they are. What a row looks like was not recorded.
   *
   * Source: third party — alpalwal/Divvy_scripts, tag report by saved configuration
   *
   * @remarks
   * `POST /v2/public/resources/tags/search`. It only reads, so it is sent again after a failure that may pass. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { resources } = await client.resources.searchResourcesByTags({
   *   tag_keys: ['team'],
   *   resource_types: ['instance'],
   *   contains_all: false,
   *   missing_all: true,
   * });
   * ```
   */
  readonly searchResourcesByTags: OperationCall<SearchResourcesByTagsInput, SearchResourcesByTagsOutput>;

  /**
   * List saved searches for tags.
   *
   * Searches for tags that were saved in the console. A read although it is a POST. The list comes under the name
   * `resources`, though its rows are searches.
   *
   * Source: third party — alpalwal/Divvy_scripts, tag report by saved configuration
   *
   * @remarks
   * `POST /v2/public/resources/tags/saved_configs/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { resources } = await client.resources.listSavedTagConfigs();
   * ```
   */
  readonly listSavedTagConfigs: OperationCall<void, ListSavedTagConfigsOutput>;
}

/** What belongs to a resource: policies, keys, DNS records, network interfaces, rules. */
export interface ResourceRelationsOperations {
  /**
   * List policies attached to a user, group or role.
   *
   * Policies attached to a service user, group or role of a cloud account. A read although it is a POST, without a
   * body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/\{resource_id\}/policies/list
   *
   * @remarks
   * `POST /v2/public/{resourceId}/policies/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { servicepolicies } = await client.resourceRelations.listAttachedPolicies({
   *   resourceId: 'serviceuser:7:AIDAEXAMPLE:',
   * });
   * ```
   */
  readonly listAttachedPolicies: OperationCall<ListAttachedPoliciesInput, ListAttachedPoliciesOutput>;

  /**
   * List access keys of a service user.
   *
   * Access keys of one service user, which is a user at the provider and not of this product. Secrets are not in it.
   * A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/serviceuser/\{id\}/accesskeys/list
   *
   * @remarks
   * `POST /v2/public/serviceuser/{resourceId}/accesskeys/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { serviceaccesskeys } = await client.resourceRelations.listAccessKeys({
   *   resourceId: 'serviceuser:7:AIDAEXAMPLE:',
   * });
   * ```
   */
  readonly listAccessKeys: OperationCall<ListAccessKeysInput, ListAccessKeysOutput>;

  /**
   * List records of a DNS zone.
   *
   * Records of one zone; their names are `common.resource_name`. Zones come from a query for the type `dnszone`. A
   * read although it is a POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/dnszone/\{resource_id\}/dnsrecords/list; shape: alpalwal/Divvy_scripts, list of DNS records as CSV
   *
   * @remarks
   * `POST /v2/public/dnszone/{resourceId}/dnsrecords/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { dnsrecords } = await client.resourceRelations.listDnsRecords({
   *   resourceId: 'dnszone:18:Z0EXAMPLE:',
   * });
   * ```
   */
  readonly listDnsRecords: OperationCall<ListDnsRecordsInput, ListDnsRecordsOutput>;

  /**
   * List networks of a DNS zone.
   *
   * By its name, the networks that a zone belongs to; the answer is not described anywhere. A read although it is a
   * POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/dnszone/\{id\}/dnszonenetworks/list
   *
   * @remarks
   * `POST /v2/public/dnszone/{resourceId}/dnszonenetworks/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.resourceRelations.listDnsZoneNetworks({
   *   resourceId: 'dnszone:18:Z0EXAMPLE:',
   * });
   * ```
   */
  readonly listDnsZoneNetworks: OperationCall<ListDnsZoneNetworksInput, ListDnsZoneNetworksOutput | undefined>;

  /**
   * List network interfaces of an instance.
   *
   * Interfaces that are attached to the instance now. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{id\}/network_interfaces/list
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/network_interfaces/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { network_interfaces } = await client.resourceRelations.listInstanceNetworkInterfaces({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listInstanceNetworkInterfaces: OperationCall<ListInstanceNetworkInterfacesInput, ListInstanceNetworkInterfacesOutput>;

  /**
   * List subnets of a network.
   *
   * Subnets of one private network. The answer is an object that is not described any further; a query for the type
   * `privatesubnet` has known rows. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/\{id\}/subnets/list
   *
   * @remarks
   * `POST /v2/public/privatenetwork/{resourceId}/subnets/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * await client.resourceRelations.listNetworkSubnets({
   *   resourceId: 'privatenetwork:18:us-east-1:vpc-0a0b:',
   * });
   * ```
   */
  readonly listNetworkSubnets: OperationCall<ListNetworkSubnetsInput, ListNetworkSubnetsOutput>;

  /**
   * List network interfaces of a network.
   *
   * Interfaces in one private network. The answer is not documented; it is taken to be that of
   * `listInstanceNetworkInterfaces`. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/\{id\}/network_interfaces/list
   *
   * @remarks
   * `POST /v2/public/privatenetwork/{resourceId}/network_interfaces/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { network_interfaces } = await client.resourceRelations.listNetworkInterfaces({
   *   resourceId: 'privatenetwork:18:us-east-1:vpc-0a0b:',
   * });
   * ```
   */
  readonly listNetworkInterfaces: OperationCall<ListNetworkInterfacesInput, ListNetworkInterfacesOutput>;

  /**
   * List route tables of a network.
   *
   * Route tables of one private network. A read although it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/privatenetwork/\{id\}/routetables/list
   *
   * @remarks
   * `POST /v2/public/privatenetwork/{resourceId}/routetables/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { routetables } = await client.resourceRelations.listNetworkRouteTables({
   *   resourceId: 'privatenetwork:18:us-east-1:vpc-0a0b:',
   * });
   * ```
   */
  readonly listNetworkRouteTables: OperationCall<ListNetworkRouteTablesInput, ListNetworkRouteTablesOutput>;

  /**
   * List routes of a route table.
   *
   * Routes of one route table. Ids of routes can hold a `%`. Their `common` has no name and no type. A read although
   * it is a POST, without a body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/routetable/\{id\}/routes/list
   *
   * @remarks
   * `POST /v2/public/routetable/{resourceId}/routes/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { routes } = await client.resourceRelations.listRoutes({
   *   resourceId: 'routetable:18:us-east-1:rtb-0f:',
   * });
   * ```
   */
  readonly listRoutes: OperationCall<ListRoutesInput, ListRoutesOutput>;

  /**
   * List rules of an access list.
   *
   * Rules of an access list, such as a security group or a network ACL, in one direction. A read although it is a
   * POST.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resourceaccesslist/\{id\}/rules/list
   *
   * @remarks
   * `POST /v2/public/resourceaccesslist/{resourceId}/rules/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { rules } = await client.resourceRelations.listAccessListRules({
   *   resourceId: 'resourceaccesslist:18:us-east-1:acl-0a1b:',
   *   direction: 'ingress',
   * });
   * ```
   */
  readonly listAccessListRules: OperationCall<ListAccessListRulesInput, ListAccessListRulesOutput>;
}

/** Actions that change a resource at its cloud provider. */
export interface ResourceActionsOperations {
  /**
   * Detach a policy.
   *
   * Takes a policy away from a service user, group or role at the provider. Either id being unknown is a 404.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/\{resource_id\}/policy/\{policy_resource_id\}/detach; rapid7/insightconnect-plugins rapid7_insightcloudsec, detach_policy
   *
   * @remarks
   * `POST /v2/public/{resourceId}/policy/{policyResourceId}/detach`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachPolicy({
   *   resourceId: 'serviceuser:7:AIDAEXAMPLE:',
   *   policyResourceId: 'servicepolicy:7:ANPAEXAMPLE:',
   * });
   * ```
   */
  readonly detachPolicy: OperationCall<DetachPolicyInput, DetachPolicyOutput>;

  /**
   * Attach a network interface.
   *
   * Attaches a network interface to an instance at a place. The documented body has the place alone, so which
   * interface it takes is not known.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/networkinterface/attach
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/networkinterface/attach`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.attachNetworkInterface({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   device_index: '1',
   * });
   * ```
   */
  readonly attachNetworkInterface: OperationCall<AttachNetworkInterfaceInput, AttachNetworkInterfaceOutput>;

  /**
   * Make an image of an instance.
   *
   * Makes an image of the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/snapshot/create
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/snapshot/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.createInstanceImage({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   name: 'before-upgrade',
   * });
   * ```
   */
  readonly createInstanceImage: OperationCall<CreateInstanceImageInput, CreateInstanceImageOutput>;

  /**
   * Get the console output of an instance.
   *
   * What the instance wrote to its console. A read although it is a POST, without a body. What the answer looks like
   * is not documented.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/get_console_output
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/get_console_output`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.resourceActions.getInstanceConsoleOutput({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly getInstanceConsoleOutput: OperationCall<GetInstanceConsoleOutputInput, GetInstanceConsoleOutputOutput | undefined>;

  /**
   * Make a snapshot of a volume.
   *
   * Makes a snapshot of the volume; each call makes another. The caller needs the permission `CONTROL`. The
   * documented answer is an object with the status 201 and no members; the one recorded answer has that status and no
   * body.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/snapshot/create
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/snapshot/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.resourceActions.createVolumeSnapshot({
   *   resourceId: 'volume:18:us-east-1:vol-0def456:',
   *   name: 'before-upgrade',
   * });
   * ```
   */
  readonly createVolumeSnapshot: OperationCall<CreateVolumeSnapshotInput, CreateVolumeSnapshotOutput | undefined>;

  /**
   * Change a volume.
   *
   * Schedules a change of the size, the speed or the kind of a volume. The documented sample has all three members.
   * It is accepted now and carried out later; ask for the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/modify
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/modify`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.modifyVolume({
   *   resourceId: 'volume:18:us-east-1:vol-0def456:',
   *   iops: 3000,
   *   size: 80,
   *   volume_type: 'gp3',
   * });
   * ```
   */
  readonly modifyVolume: OperationCall<ModifyVolumeInput, ModifyVolumeOutput>;

  /**
   * Detach instances from an autoscaling group.
   *
   * Takes an instance out of an autoscaling group at the provider. The documentation speaks of a single instance,
   * though the member is a list.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/autoscalinggroup/\{resourceId\}/detach
   *
   * @remarks
   * `POST /v2/public/autoscalinggroup/{resourceId}/detach`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachAutoscalingInstance({
   *   resourceId: 'autoscalinggroup:18:us-east-1:web:',
   *   instance: ['instance:18:us-east-1:i-0abc123:', 'i-0abc123'],
   *   decrement_capacity: true,
   * });
   * ```
   */
  readonly detachAutoscalingInstance: OperationCall<DetachAutoscalingInstanceInput, DetachAutoscalingInstanceOutput>;

  /**
   * Start an instance.
   *
   * Starts the instance at its provider. It is accepted now and carried out later; ask for the resource to see what
   * became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/start
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/start`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.startInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly startInstance: OperationCall<StartInstanceInput, StartInstanceOutput>;

  /**
   * Stop an instance.
   *
   * Stops the instance at its provider. It is accepted now and carried out later; ask for the resource to see what
   * became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/stop
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/stop`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.stopInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly stopInstance: OperationCall<StopInstanceInput, StopInstanceOutput>;

  /**
   * Restart an instance.
   *
   * Restarts the instance at its provider. It fails on one that is stopped. It is accepted now and carried out later;
   * ask for the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/restart
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/restart`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.restartInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly restartInstance: OperationCall<RestartInstanceInput, RestartInstanceOutput>;

  /**
   * Pause an instance.
   *
   * Pauses the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/pause
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/pause`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.pauseInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly pauseInstance: OperationCall<PauseInstanceInput, PauseInstanceOutput>;

  /**
   * Unpause an instance.
   *
   * Ends a pause of the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/unpause
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/unpause`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.unpauseInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly unpauseInstance: OperationCall<UnpauseInstanceInput, UnpauseInstanceOutput>;

  /**
   * Suspend an instance.
   *
   * Suspends the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/suspend
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/suspend`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.suspendInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly suspendInstance: OperationCall<SuspendInstanceInput, SuspendInstanceOutput>;

  /**
   * Resume an instance.
   *
   * Ends a suspension of the instance. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/resume
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/resume`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.resumeInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly resumeInstance: OperationCall<ResumeInstanceInput, ResumeInstanceOutput>;

  /**
   * Terminate an instance.
   *
   * Terminates the instance at its provider: it is gone for good. It is accepted now and carried out later; ask for
   * the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/terminate
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/terminate`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.terminateInstance({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly terminateInstance: OperationCall<TerminateInstanceInput, TerminateInstanceOutput>;

  /**
   * Confirm the resize of an instance.
   *
   * Confirms a resize that is under way. Without it, and without a revert, that happens by itself after 24 hours. AWS
   * does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/resize/confirm
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/resize/confirm`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.confirmInstanceResize({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly confirmInstanceResize: OperationCall<ConfirmInstanceResizeInput, ConfirmInstanceResizeOutput>;

  /**
   * Revert the resize of an instance.
   *
   * Takes back a resize that is under way: the instance gets its former size again. Only possible until it is
   * confirmed, which happens by itself after 24 hours. AWS does not support it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/resize/revert
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/resize/revert`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.revertInstanceResize({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly revertInstanceResize: OperationCall<RevertInstanceResizeInput, RevertInstanceResizeOutput>;

  /**
   * Attach a public address.
   *
   * Gives the instance a public address that is there already.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/publicip/attach
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/publicip/attach`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.attachPublicIp({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   *   publicip_resource_id: 'publicip:18:us-east-1:203.0.113.24:',
   * });
   * ```
   */
  readonly attachPublicIp: OperationCall<AttachPublicIpInput, AttachPublicIpOutput>;

  /**
   * Detach a public address.
   *
   * Takes away the primary public address, that of the interface at place 0.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/instance/\{resourceId\}/publicip/detach
   *
   * @remarks
   * `POST /v2/public/instance/{resourceId}/publicip/detach`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachPublicIp({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
   * ```
   */
  readonly detachPublicIp: OperationCall<DetachPublicIpInput, DetachPublicIpOutput>;

  /**
   * Restart a cache instance.
   *
   * Restarts a cache instance, such as one with Redis, at its provider.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cache_instance/\{resourceId\}/restart
   *
   * @remarks
   * `POST /v2/public/cache_instance/{resourceId}/restart`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.restartCacheInstance({
   *   resourceId: 'mcinstance:18:us-east-1:sessions:',
   * });
   * ```
   */
  readonly restartCacheInstance: OperationCall<RestartCacheInstanceInput, RestartCacheInstanceOutput>;

  /**
   * Terminate a cache instance.
   *
   * Terminates a cache instance, such as one with Redis, at its provider: it is gone for good.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/cache_instance/\{resourceId\}/terminate
   *
   * @remarks
   * `POST /v2/public/cache_instance/{resourceId}/terminate`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.terminateCacheInstance({
   *   resourceId: 'mcinstance:18:us-east-1:sessions:',
   * });
   * ```
   */
  readonly terminateCacheInstance: OperationCall<TerminateCacheInstanceInput, TerminateCacheInstanceOutput>;

  /**
   * Attach a volume.
   *
   * Attaches a volume to an instance, under the name of a device. It is accepted now and carried out later; ask for
   * the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/attach
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/attach`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.attachVolume({
   *   resourceId: 'volume:18:us-east-1:vol-0def456:',
   *   instance_resource_id: 'instance:18:us-east-1:i-0abc123:',
   *   instance_mount_point: '/dev/sdf',
   * });
   * ```
   */
  readonly attachVolume: OperationCall<AttachVolumeInput, AttachVolumeOutput>;

  /**
   * Detach a volume.
   *
   * Detaches a volume from its instance. The call does not say from which. It is accepted now and carried out later;
   * ask for the resource to see what became of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/volume/\{resourceId\}/detach
   *
   * @remarks
   * `POST /v2/public/volume/{resourceId}/detach`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.resourceActions.detachVolume({ resourceId: 'volume:18:us-east-1:vol-0def456:' });
   * ```
   */
  readonly detachVolume: OperationCall<DetachVolumeInput, DetachVolumeOutput>;
}

/** Resource groups: lists of resources. */
export interface ResourceGroupsOperations {
  /**
   * Create a resource group.
   *
   * Makes an empty group. Say who owns it with `group_owner_type`, or give `group_category`: clients send the one or the
   * other. Each call makes another group. There is no list of groups: run a resource query whose `selected_resource_type`
   * is `resourcegroup`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/resourcegroup/create; limits: alpalwal/Divvy_scripts auto_exemption.py; shape: gstotts/insightcloudsec, testdata/resourceGroups/createResourceGroupResponse.json
   *
   * @remarks
   * `POST /v2/public/resourcegroup/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.resourceGroups.createResourceGroup({
   *   group_name: 'Exempt buckets',
   *   group_description: 'Buckets that may be public',
   *   group_owner_type: 'organization',
   * });
   * ```
   */
  readonly createResourceGroup: OperationCall<CreateResourceGroupInput, CreateResourceGroupOutput>;

  /**
   * Add resources to resource groups.
   *
   * Puts every resource into every group named. Groups are named by their resource id, `resourcegroup:<n>:`, and not by
   * `resource_group_id`. There is no documented call that takes resources out again.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /prototype/resourcegroups/resources/add; answer: alpalwal/Divvy_scripts auto_exemption.py, add_resource_to_group
   *
   * @remarks
   * `POST /v2/prototype/resourcegroups/resources/add`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * const { resource_ids } = await client.resourceGroups.addToResourceGroups({
   *   resource_group_ids: ['resourcegroup:83:'],
   *   resource_ids: ['storagecontainer:18:eu-west-1:acme-public-site:'],
   * });
   * ```
   *
   * @experimental
   */
  readonly addToResourceGroups: OperationCall<AddToResourceGroupsInput, AddToResourceGroupsOutput>;
}

/** Insights: checks over the resources, what they found, and the filters they are made of. */
export interface InsightsOperations {
  /**
   * List the insights with their counts.
   *
   * Every insight that the organization can see, shipped and custom, as one bare array. It is not paged: without a
   * filter expect several megabytes and a wait. The counts are members of each insight here, while `getInsight` keeps
   * the same numbers under `counts`. An insight is told by `insight_id` and `source` together, not by its number alone.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, /public/insights/list; shape and query: gstotts/go-client-ics, insights.go and testdata/insights/list_insights_partial.json
   *
   * @remarks
   * `GET /v2/public/insights/list`. It only reads, so it is sent again after a failure that may pass. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.insights.listInsights();
   * ```
   */
  readonly listInsights: OperationCall<ListInsightsInput | void, ListInsightsOutput>;

  /**
   * Get an insight.
   *
   * One insight by source and number. The counts are under `counts`, not beside the other members as in the list, and
   * `membership`, `risk_layers` and `disabled` come on top.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get Insight; shape: gstotts/go-client-ics, testdata/insights/get_insight_backoffice_14.json
   *
   * @remarks
   * `GET /v2/public/insights/{insightId}/{source}`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.getInsight({ insightId: 536, source: 'backoffice' });
   * ```
   */
  readonly getInsight: OperationCall<GetInsightInput, GetInsightOutput>;

  /**
   * Create a custom insight.
   *
   * Makes an insight of source `custom` in the caller's organization. Each call makes another one, also under the same
   * name. Send `owner_resource_id` and `template_id` as `null` where there is nothing to say: calls that left them out
   * have failed.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create Insight; gstotts/insightcloudsec, insights.go; gstotts/terraform-provider-insightcloudsec; alpalwal/Divvy_scripts, clone_all_custom_insights.py
   *
   * @remarks
   * `POST /v2/public/insights/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.createInsight({
   *   name: 'Payment Buckets Without Owner Tag',
   *   description: 'Finds storage containers of the payment accounts that have no owner tag',
   *   severity: 2,
   *   scopes: ['divvyorganizationservice:18'],
   *   tags: ['security'],
   *   resource_types: ['storagecontainer'],
   *   filters: [
   *     {
   *       name: 'divvy.query.resource_does_not_contain_tag_key',
   *       config: { tag_key: 'owner' },
   *       collections: {},
   *     },
   *   ],
   *   owner_resource_id: null,
   *   template_id: null,
   *   badges: null,
   *   badge_filter_operator: null,
   *   meta_data: null,
   *   notes: null,
   * });
   * ```
   */
  readonly createInsight: OperationCall<CreateInsightInput, CreateInsightOutput>;

  /**
   * Replace a custom insight.
   *
   * Writes the whole insight: read it, change it, send all of it. There is no source in the path, so the number is that
   * of a custom insight. Some releases answer with the insight, others with nothing.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit Insight; gstotts/insightcloudsec, insights.go
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/edit`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.updateInsight({
   *   insightId: 61,
   *   name: 'Payment Buckets Without Owner Tag',
   *   description: 'Finds storage containers of the payment accounts that nobody owns',
   *   severity: 3,
   *   scopes: ['divvyorganizationservice:18'],
   *   tags: ['security'],
   *   resource_types: ['storagecontainer'],
   *   filters: [
   *     {
   *       name: 'divvy.query.resource_does_not_contain_tag_key',
   *       config: { tag_key: 'owner' },
   *       collections: {},
   *     },
   *   ],
   *   owner_resource_id: 'divvyuser:12:',
   *   template_id: null,
   *   badges: null,
   *   badge_filter_operator: null,
   *   meta_data: null,
   *   notes: null,
   *   selects: [],
   *   timeseries: true,
   * });
   * ```
   */
  readonly updateInsight: OperationCall<UpdateInsightInput, UpdateInsightOutput | undefined>;

  /**
   * Delete a custom insight.
   *
   * Removes a custom insight; shipped ones cannot be removed. The path has no source, so make sure that the number is
   * that of a custom insight: sources number their insights independently.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Delete Insight; gstotts/insightcloudsec, insights.go
   *
   * @remarks
   * `DELETE /v2/public/insights/{insightId}/delete`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insights.deleteInsight({ insightId: 61 });
   * ```
   */
  readonly deleteInsight: OperationCall<DeleteInsightInput, DeleteInsightOutput>;

  /**
   * Create several custom insights.
   *
   * Makes a custom insight of every entry. The answer is not documented, and neither is what happens to the others when
   * one entry is refused; read the list afterwards.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create Bulk
   *
   * @remarks
   * `POST /v2/public/insights/bulk/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.createInsightsBulk({
   *   insights: [
   *     {
   *       name: 'Payment Buckets Without Owner Tag',
   *       description: 'Finds storage containers of the payment accounts that have no owner tag',
   *       severity: 2,
   *       scopes: ['divvyorganizationservice:18'],
   *       tags: ['security'],
   *       resource_types: ['storagecontainer'],
   *       filters: [
   *         { name: 'divvy.query.resource_does_not_contain_tag_key', config: { tag_key: 'owner' } },
   *       ],
   *       owner_resource_id: null,
   *       template_id: null,
   *     },
   *     {
   *       name: 'Payment Instances Without Owner Tag',
   *       description: 'Finds instances of the payment accounts that have no owner tag',
   *       severity: 2,
   *       scopes: ['divvyorganizationservice:18'],
   *       tags: ['security'],
   *       resource_types: ['instance'],
   *       filters: [
   *         { name: 'divvy.query.resource_does_not_contain_tag_key', config: { tag_key: 'owner' } },
   *       ],
   *       owner_resource_id: null,
   *       template_id: null,
   *     },
   *   ],
   * });
   * ```
   */
  readonly createInsightsBulk: OperationCall<CreateInsightsBulkInput, CreateInsightsBulkOutput | undefined>;

  /**
   * Delete several custom insights.
   *
   * Removes the custom insights with these numbers. Shipped insights cannot be removed.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Bulk Delete
   *
   * @remarks
   * `POST /v2/public/insights/bulk/delete`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insights.deleteInsightsBulk({ insights: [61, 62] });
   * ```
   */
  readonly deleteInsightsBulk: OperationCall<DeleteInsightsBulkInput, DeleteInsightsBulkOutput>;

  /**
   * Replace the notes of an insight.
   *
   * Writes the long text of an insight. A public script that copies custom insights between installations calls it
   * after each creation. The path has no source.
   *
   * Source: third party — alpalwal/Divvy_scripts, clone_all_custom_insights.py
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/notes/update`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insights.updateInsightNotes({
   *   insightId: 536,
   *   notes: '## Overview\n\nTalk to the payments team before you change these buckets.',
   * });
   * ```
   */
  readonly updateInsightNotes: OperationCall<UpdateInsightNotesInput, UpdateInsightNotesOutput>;

  /**
   * Set the metadata of insights in a pack.
   *
   * Writes one text to all the named insights in a pack. Shipped and custom insights are named in two lists, because
   * they number independently.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit Metadata
   *
   * @remarks
   * `POST /v2/public/insights/edit_metadata`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insights.updateInsightMetadata({
   *   backoffice: [536],
   *   custom: [61],
   *   pack_id: 'custom:7',
   *   metadata: 'PAY-4.2: no public storage',
   * });
   * ```
   */
  readonly updateInsightMetadata: OperationCall<UpdateInsightMetadataInput, UpdateInsightMetadataOutput>;

  /**
   * Set the resource groups that an insight spares.
   *
   * The older kind of exemption: resources in these groups no longer count. The list is replaced, so read
   * `resource_group_blacklist` of the insight first, which can be `null`, empty or filled. For single resources, with
   * dates and an approver, use `createExemptions`.
   *
   * Source: third party — alpalwal/Divvy_scripts, auto_exemption.py
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/set_exemptions`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insights.setInsightResourceGroupExemptions({
   *   insightId: 536,
   *   source: 'backoffice',
   *   groups: [3, 9],
   * });
   * ```
   */
  readonly setInsightResourceGroupExemptions: OperationCall<SetInsightResourceGroupExemptionsInput, SetInsightResourceGroupExemptionsOutput>;

  /**
   * Start a new count of an insight.
   *
   * Starts work although it is a GET: do not let anything prefetch, cache or repeat it. There is no job to ask about;
   * watch `cache_updated_at` of the insight. The path has no source, and the answer is not documented.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Refresh Insight Counts
   *
   * @remarks
   * `GET /v2/public/insights/{insightId}/counts/refresh`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.refreshInsightCounts({ insightId: 536 });
   * ```
   */
  readonly refreshInsightCounts: OperationCall<RefreshInsightCountsInput, RefreshInsightCountsOutput | undefined>;

  /**
   * Switch the history of an insight on or off.
   *
   * Turns the recording of history into its opposite, so a second call undoes the first; read `timeseries` of the
   * insight before. The vendor's text of 2019 names one body member and does not say what it does beside the number in
   * the path.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Toggle Insight Timeseries
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/timeseries/toggle`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insights.toggleInsightTimeseries({ insightId: 536, insights: [61] });
   * ```
   */
  readonly toggleInsightTimeseries: OperationCall<ToggleInsightTimeseriesInput, ToggleInsightTimeseriesOutput>;

  /**
   * Get a week of an insight's counts.
   *
   * The counts of the last seven days. Sources disagree on the shape: one public caller reads an object from date to
   * number, the vendor's text speaks of a list of records. Look at what you get before you read it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Insight Data 7 Days; gstotts/insightcloudsec, insights.go, Get_Insight_7_Days
   *
   * @remarks
   * `GET /v2/public/insights/{insightId}/{source}/insight-data-7-days`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.getInsightSevenDays({ insightId: 536, source: 'backoffice' });
   * ```
   */
  readonly getInsightSevenDays: OperationCall<GetInsightSevenDaysInput, GetInsightSevenDaysOutput>;

  /**
   * List when resources began to fail an insight.
   *
   * The resources that the insight matched and when each was identified. There is no filter by date: to find what is
   * new, compare `identified_at` with your last run. The body is an empty object.
   *
   * Source: third party — alpalwal/Divvy_scripts, list_insights_by_resource.py
   *
   * @remarks
   * `POST /v2/public/insights/{insightId}/{source}/resource/history`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.listInsightResourceHistory({
   *   insightId: 536,
   *   source: 'backoffice',
   * });
   * ```
   */
  readonly listInsightResourceHistory: OperationCall<ListInsightResourceHistoryInput, ListInsightResourceHistoryOutput>;

  /**
   * List the insights that a resource fails.
   *
   * The other direction: a resource id in the path, and the insights that it violates in the answer. Only `name` is
   * certain; entries have further members.
   *
   * Source: vendor's code — DivvyCloud/tools, violations/get; alpalwal/Divvy_scripts, list_insights_by_resource.py
   *
   * @remarks
   * `GET /v2/public/insights/{resourceId}/violations/get`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insights.listInsightViolations({
   *   resourceId: 'instance:18:us-east-1:i-0abc123:',
   * });
   * ```
   */
  readonly listInsightViolations: OperationCall<ListInsightViolationsInput, ListInsightViolationsOutput>;

  /**
   * Find insights by name.
   *
   * Numbers and names only, for pickers and for finding the number of a known insight without the megabytes of the
   * full list.
   *
   * Source: third party — phaughney22/insightCloudSec_Scripts, insights/select
   *
   * @remarks
   * `GET /v2/public/insights/select`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { data } = await client.insights.selectInsights();
   * ```
   */
  readonly selectInsights: OperationCall<SelectInsightsInput | void, SelectInsightsOutput>;

  /**
   * Get the query filters that there are.
   *
   * All query filters of the release by their id: what each looks at, and which settings its `config` takes. These are
   * the filters of insights, bots and resource queries; the filters of paged lists are another thing. The answer is
   * large and changes with releases only.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get Filter Registry; shape: gstotts/go-client-ics, testdata/insights/list_filters_partial.json
   *
   * @remarks
   * `GET /v2/public/insights/filter-registry`. It only reads, so it is sent again after a failure that may pass. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.insights.getFilterRegistry();
   * ```
   */
  readonly getFilterRegistry: OperationCall<void, GetFilterRegistryOutput>;

  /**
   * List the findings of a cloud account.
   *
   * One entry per insight and failing resource of one cloud account. The list goes on by cursor, but the name of the
   * member that carries the next cursor is not known: look for it beside `results` and pass it on as `cursor`.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, findings list; members of a finding: public scripts, account findings
   *
   * @remarks
   * `GET /v4/insights/findings-per-cloud/{organizationServiceId}`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { results } = await client.insights.listFindingsPerCloud({ organizationServiceId: 18 });
   * ```
   */
  readonly listFindingsPerCloud: OperationCall<ListFindingsPerCloudInput, ListFindingsPerCloudOutput>;
}

/** Packs of insights. */
export interface InsightPacksOperations {
  /**
   * List the insight packs.
   *
   * All packs, shipped and custom, as one bare array that is not paged. A pack names its insights in two lists of
   * numbers, one per source. To read them with their counts, give the pack to `listInsights` as `backoffice:36`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, List Packs; alpalwal/Divvy_scripts, list_insights_bots_filters.py
   *
   * @remarks
   * `GET /v2/public/insights/packs/list`. It only reads, so it is sent again after a failure that may pass. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.insightPacks.listInsightPacks();
   * ```
   */
  readonly listInsightPacks: OperationCall<void, ListInsightPacksOutput>;

  /**
   * Create a custom pack.
   *
   * Makes a custom pack. Each call makes another one, also under the same name.
   *
   * Source: vendor's code — DivvyCloud/tools, pack/create; alpalwal/Divvy_scripts, Create Pack/create_poc_cost_optimization_pack.py
   *
   * @remarks
   * `POST /v2/public/insights/pack/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insightPacks.createInsightPack({
   *   name: 'Payments',
   *   description: 'What auditors ask the payments team about',
   *   backoffice: [536],
   *   custom: [61],
   *   badges: [{ key: 'team', value: 'payments' }],
   *   badge_filter_operator: 'OR',
   *   logo_url: '',
   * });
   * ```
   */
  readonly createInsightPack: OperationCall<CreateInsightPackInput, CreateInsightPackOutput>;

  /**
   * Replace a custom pack.
   *
   * Takes the same members as creation. Send the whole pack: what becomes of members that are left out is not
   * documented. Some releases answer with the pack, others with nothing.
   *
   * Source: third party — alpalwal/Divvy_scripts, custom_pack_cleanup.py
   *
   * @remarks
   * `POST /v2/public/insights/pack/{packId}/update`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.insightPacks.updateInsightPack({
   *   packId: 7,
   *   name: 'Payments',
   *   description: 'What auditors ask the payments team about',
   *   backoffice: [536, 541],
   *   custom: [61],
   *   badges: [{ key: 'team', value: 'payments' }],
   *   badge_filter_operator: 'OR',
   *   logo_url: '',
   * });
   * ```
   */
  readonly updateInsightPack: OperationCall<UpdateInsightPackInput, UpdateInsightPackOutput | undefined>;

  /**
   * Delete a custom pack.
   *
   * Removes the pack. The path has no source, so the number is that of a custom pack.
   *
   * Source: vendor's code — DivvyCloud/tools, pack/delete; alpalwal/Divvy_scripts, custom_pack_cleanup.py
   *
   * @remarks
   * `DELETE /v2/public/insights/pack/{packId}/delete`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.insightPacks.deleteInsightPack({ packId: 7 });
   * ```
   */
  readonly deleteInsightPack: OperationCall<DeleteInsightPackInput, DeleteInsightPackOutput>;
}

/** Exemptions: resources that an insight leaves out for a while. */
export interface ExemptionsOperations {
  /**
   * Exempt resources from an insight.
   *
   * Makes one exemption for each resource and answers with a bare array of them. All resources of a call have the same
   * type. Dates are days without a time. An insight that does not exist is answered with 500, so a 500 is no reason to
   * try again. The names for display are `null` in this answer and filled
   * in the list.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, create_exemption; unit_test/responses/create_exemption_few_resources.json.resp
   *
   * @remarks
   * `POST /v2/public/exemptions/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.exemptions.createExemptions({
   *   approver: 'rosa@example.com',
   *   insight_id: 536,
   *   insight_source: 'backoffice',
   *   resource_ids: [
   *     'storagecontainer:18:us-east-1:acme-website:',
   *     'storagecontainer:18:us-east-1:acme-press:',
   *   ],
   *   resource_type: 'storagecontainer',
   *   start_date: '2031-03-05',
   *   expiration_date: '2031-06-30',
   *   notes: 'Public on purpose',
   * });
   * ```
   */
  readonly createExemptions: OperationCall<CreateExemptionsInput, CreateExemptionsOutput>;

  /**
   * Remove exemptions.
   *
   * Removes the exemptions with these numbers; the resources count again. One unknown number makes the answer 404, so a
   * second call with the same numbers ends there.
   *
   * Source: vendor's code — rapid7/insightconnect-plugins rapid7_insightcloudsec, remove_exemption
   *
   * @remarks
   * `POST /v2/public/exemptions/delete`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.exemptions.deleteExemptions({ exemption_ids: [8101, 8102] });
   * ```
   */
  readonly deleteExemptions: OperationCall<DeleteExemptionsInput, DeleteExemptionsOutput>;

  /**
   * List the exemptions page by page.
   *
   * The exemptions of the caller's current organization, those that are over among them: look at `enabled` and
   * `expiration_date`. The page is chosen in the query and the filter in the body. All members of the body can be left
   * out.
   *
   * Source: third party — alpalwal/Divvy_scripts, list_exemptions.py and list_exemptions_multi_org.py
   *
   * @remarks
   * `POST /v2/public/exemptions/list`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 500 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.exemptions.listExemptions.items({
   *   search: '',
   *   pack: null,
   *   badges: [],
   *   badge_filter_operator: 'OR',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listExemptions: PagedOperationCall<ListExemptionsInput | void, ListExemptionsOutput, Exemption>;
}

/** Bots: what is done about resources that match. */
export interface BotsOperations {
  /**
   * List the bots page by page.
   *
   * A read in spite of its verb. Archived bots are not in the list. The number of all bots is in `count` here. The
   * vendor names `filters`, `limit` and `offset` as the least that a request holds; `filters` can be empty.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, List Bots; gstotts/insightcloudsec, bots.go, BotList
   *
   * @remarks
   * `POST /v2/public/botfactory/list`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 500 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.bots.listBots.items({
   *   filters: [],
   *   limit: 25,
   *   offset: 0,
   *   order_by: 'name ASC',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listBots: PagedOperationCall<ListBotsInput, ListBotsOutput, Bot>;

  /**
   * Get a bot.
   *
   * A read in spite of its verb, and without a body. The whole configuration is in `instructions`; it is what
   * `createBot` and `updateBot` take.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Get bot; gstotts/insightcloudsec, bots.go, BotResults
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/get`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.bots.getBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly getBot: OperationCall<GetBotInput, GetBotOutput>;

  /**
   * Create a bot.
   *
   * Makes a bot; each call makes another one. A bot in state `RUNNING` can act on cloud resources right away, so
   * make it `PAUSED`, look at it, and resume it. The vendor's text of 2019 says that keys other than name, description, severity,
   * category, instructions, hookpoints, schedule, on-demand switch and state are ignored; later scripts tie a bot to an
   * insight with `insight_id` and `source`.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Create bot; DivvyCloud/tools; alpalwal/Divvy_scripts
   *
   * @remarks
   * `POST /v2/public/botfactory/bot/create`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.bots.createBot({
   *   name: 'Stop big test instances',
   *   description: 'Stops instances with many cores at night',
   *   severity: 'low',
   *   category: 'Optimization',
   *   state: 'PAUSED',
   *   ondemand_enabled: true,
   *   instructions: {
   *     resource_types: ['instance'],
   *     groups: ['divvyorganizationservice:18'],
   *     badges: [{ key: 'stage', value: 'test' }],
   *     filters: [{ name: 'divvy.filter.instance_cores_exceeds_threshold', config: { cores: 16 } }],
   *     hookpoints: ['divvycloud.resource.created'],
   *     schedule: {
   *       _type: 'Daily',
   *       time_of_day: { _type: 'TimeOfDay', hour: 22, minute: 0, second: 0 },
   *       exclude_days: [5, 6],
   *     },
   *     schedule_description: null,
   *     ondemand_enabled: true,
   *     actions: [
   *       { name: 'divvy.action.scheduled_stop', config: { hours: 0 }, run_when_result_is: true },
   *     ],
   *   },
   * });
   * ```
   */
  readonly createBot: OperationCall<CreateBotInput, CreateBotOutput>;

  /**
   * Change a bot.
   *
   * Takes a bot's configuration and applies what differs. Read the bot, change it, and send the configuration whole:
   * whether single members can be sent alone is not documented. Some releases answer with the bot, others with nothing.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Edit bot
   *
   * @remarks
   * `POST /v2/public/botfactory/edit/{botResourceId}`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const result = await client.bots.updateBot({
   *   botResourceId: 'divvybot:1:1458',
   *   name: 'Stop big test instances',
   *   description: 'Stops instances with many cores at night',
   *   severity: 'low',
   *   category: 'Optimization',
   *   state: 'PAUSED',
   *   ondemand_enabled: true,
   *   instructions: {
   *     resource_types: ['instance'],
   *     groups: ['divvyorganizationservice:18'],
   *     badges: [{ key: 'stage', value: 'test' }],
   *     filters: [{ name: 'divvy.filter.instance_cores_exceeds_threshold', config: { cores: 16 } }],
   *     hookpoints: ['divvycloud.resource.created'],
   *     schedule: {
   *       _type: 'Daily',
   *       time_of_day: { _type: 'TimeOfDay', hour: 22, minute: 0, second: 0 },
   *       exclude_days: [5, 6],
   *     },
   *     schedule_description: null,
   *     ondemand_enabled: true,
   *     actions: [
   *       { name: 'divvy.action.scheduled_stop', config: { hours: 0 }, run_when_result_is: true },
   *     ],
   *   },
   * });
   * ```
   */
  readonly updateBot: OperationCall<UpdateBotInput, UpdateBotOutput | undefined>;

  /**
   * Run a bot now.
   *
   * Applies the bot to all resources in its scope, which changes cloud resources if its actions do; each call runs it
   * again. It works only while the bot's `ondemand_enabled` is true and the bot is not paused. The answer comes before
   * the work is done, and there is no job to ask about. The vendor withdrew this call from its own automation plug-in as
   * defective, so check what came of it.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Run bot ondemand; rapid7/insightconnect-plugins rapid7_insightcloudsec, run_bot_on_demand (1.0.0, withdrawn in 2.0.0)
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/ondemand`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.bots.runBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly runBot: OperationCall<RunBotInput, RunBotOutput>;

  /**
   * Archive a bot.
   *
   * Equal to deleting it: scheduled events and compliance data of the bot go, it is in no list any more, and nothing
   * brings it back.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Archive bot; gstotts/insightcloudsec, bots.go, ArchiveBot
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/archive`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.bots.archiveBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly archiveBot: OperationCall<ArchiveBotInput, ArchiveBotOutput>;

  /**
   * Archive several bots.
   *
   * Archives the bots with these ids. It equals deleting them and cannot be undone.
   *
   * Source: third party — alpalwal/Divvy_scripts, bulk_action/archive
   *
   * @remarks
   * `POST /v2/public/botfactory/bots/bulk_action/archive`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.bots.archiveBots({ resource_ids: ['divvybot:1:1458', 'divvybot:1:1460'] });
   * ```
   */
  readonly archiveBots: OperationCall<ArchiveBotsInput, ArchiveBotsOutput>;

  /**
   * Get the filters and actions that bots are made of.
   *
   * Every query filter and every action of the release in one answer. The ids of actions begin with `divvy.action.`; an
   * action says which cloud permissions it needs.
   *
   * Source: third party — alpalwal/Divvy_scripts, list_insights_bots_filters.py
   *
   * @remarks
   * `GET /v2/public/botfactory/function-registry/list`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { filters, actions } = await client.bots.getBotFunctionRegistry();
   * ```
   */
  readonly getBotFunctionRegistry: OperationCall<void, GetBotFunctionRegistryOutput>;

  /**
   * Pause a bot.
   *
   * Stops the bot from reacting, running by schedule and being run on demand. Events that it had scheduled are dropped
   * and do not come back when it is resumed.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Pause bot; gstotts/insightcloudsec, bots.go, PauseBot
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/pause`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.bots.pauseBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly pauseBot: OperationCall<PauseBotInput, PauseBotOutput>;

  /**
   * Resume a bot.
   *
   * Lets a paused bot react again. It does not look at what happened in between: to judge all resources, run the bot
   * afterwards.
   *
   * Source: official documentation — DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, Resume bot; gstotts/insightcloudsec, bots.go, EnableBot
   *
   * @remarks
   * `POST /v2/public/botfactory/{botResourceId}/resume`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.bots.resumeBot({ botResourceId: 'divvybot:1:1458' });
   * ```
   */
  readonly resumeBot: OperationCall<ResumeBotInput, ResumeBotOutput>;
}

/** Events that are due later, and those that have run. */
export interface ScheduledEventsOperations {
  /**
   * List scheduled events.
   *
   * Actions that bots have put off until later, and what became of them. To see those of one bot, filter on
   * `creation_resource_id` with the bot's resource id; to see those of one resource, compare `target_resource_id`. Though a
   * POST, it is a read.
   *
   * Source: vendor's code — DivvyCloud/tools; request and recorded answer: alpalwal/Divvy_scripts auto_exemption.py, get_scheduled_events
   *
   * @remarks
   * `POST /v2/prototype/scheduled_events/get`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time. `.items()` and `.pages()` walk the whole list, 500 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.scheduledEvents.listScheduledEvents.items({
   *   filters: [
   *     { field_name: 'creation_resource_id', filter_type: 'EXACT', filter_value: 'divvybot:1:1458' },
   *   ],
   *   order_by: 'creation_time DESC',
   *   limit: 50,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listScheduledEvents: PagedOperationCall<ListScheduledEventsInput | void, ListScheduledEventsOutput, ScheduledEvent>;

  /**
   * Delete scheduled events.
   *
   * Removes the events, so that the bots' actions do not run. The path can carry out other actions, and `delete` is the only
   * one that is known.
   *
   * Source: vendor's code — DivvyCloud/tools; request: alpalwal/Divvy_scripts auto_exemption.py, remove_scheduled_events
   *
   * @remarks
   * `POST /v2/prototype/scheduled_events/execute_action`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.scheduledEvents.deleteScheduledEvents({ action: 'delete', event_ids: [75309] });
   * ```
   *
   * @experimental
   */
  readonly deleteScheduledEvents: OperationCall<DeleteScheduledEventsInput, DeleteScheduledEventsOutput>;

  /**
   * List the runs of scheduled events.
   *
   * Events that ran, with the times at which they started and finished. Filters are known to work on
   * `organization_service_id`, the number of the cloud account as a text. Though a POST, it is a read. The answer has no total.
   *
   * Source: third party — alpalwal/Divvy_scripts get_bot_history.py
   *
   * @remarks
   * `POST /v2/prototype/scheduled_events/history/list`. It only reads, so it is sent again after a failure that may pass. Prototype: it may change or go at any time. `.items()` and `.pages()` walk the whole list, 500 items a page.
   *
   * @example
   * ```ts
   * for await (const item of client.scheduledEvents.listScheduledEventHistory.items({
   *   filters: [{ field_name: 'organization_service_id', filter_type: 'EXACT', filter_value: '18' }],
   *   order_by: 'start_time DESC',
   *   limit: 500,
   *   offset: 0,
   * })) {
   *   console.log(item);
   * }
   * ```
   *
   * @experimental
   */
  readonly listScheduledEventHistory: PagedOperationCall<ListScheduledEventHistoryInput | void, ListScheduledEventHistoryOutput, ScheduledEventRun>;
}

/** Scans of infrastructure code before it is applied. */
export interface IacOperations {
  /**
   * List the scan configurations.
   *
   * All configurations, a bare array. A configuration says which pack judges a template, which of its insights are left
   * out and which only warn. `submitIacScan` names one by its `name`.
   *
   * Source: third party — gstotts/go-client-ics, iac.go and testdata/iac/sample_list_configs.json
   *
   * @remarks
   * `GET /v3/iac/configs`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.iac.listIacConfigs();
   * ```
   */
  readonly listIacConfigs: OperationCall<void, ListIacConfigsOutput>;

  /**
   * Scan a template.
   *
   * Judges a template against a configuration and answers when that is done, which can take minutes for a big plan. The
   * verdict is in the status: 200 passed, 202 passed with warnings, 406 failed. All three carry the whole result, so 406
   * is an answer and no failure of the call. Each call is a new build, also for the same template. A tenant can be set
   * up to take templates from callers without a credential; to read results afterwards always needs one. With
   * `Accept: text/html` the answer is a report for people in place of the JSON.
   *
   * Source: official documentation — docs.rapid7.com/insightcloudsec/viewing-scan-results; alpalwal/Divvy_scripts, iac_api.py; gstotts/insightcloudsec, iac.go; public scripts, GitHub action for IaC scans
   *
   * @remarks
   * `POST /v3/iac/scan`. It is sent again only when the server provably did not act. Stable. With the option `accept: 'text/html'` the answer comes in that form. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.iac.submitIacScan({
   *   scan_name: 'payments-api 482',
   *   author_name: 'build farm',
   *   config_name: 'payments-gate',
   *   iac_provider: 'terraform',
   *   scan_template: '{"format_version":"1.2","planned_values":{"root_module":{"resources":[]}}}',
   * });
   * ```
   */
  readonly submitIacScan: VariantOperationCall<SubmitIacScanInput, SubmitIacScanOutput, { 'text/html': string }>;

  /**
   * Get a scan.
   *
   * A scan with its counts and details. `success`, `failure` and `warning` of an insight are numbers here, where the
   * answer to the submission has lists of resources. With `Accept: text/html` the answer is a report for people; so one
   * submission can give both. Whether the template passed is in `success`.
   *
   * Source: third party — alpalwal/Divvy_scripts, iac_api.py; gstotts/go-client-ics, iac.go, GetIACScan
   *
   * @remarks
   * `GET /v3/iac/scans/{buildId}`. It only reads, so it is sent again after a failure that may pass. Stable. With the option `accept: 'text/html'` the answer comes in that form. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const result = await client.iac.getIacScan({ buildId: 2209 });
   * ```
   */
  readonly getIacScan: VariantOperationCall<GetIacScanInput, GetIacScanOutput, { 'text/html': string }>;

  /**
   * List the scans page by page.
   *
   * The scans that are done, in pages that the answer counts. The paging members of the request are inferred from the
   * answer. Rows have further members; `getIacScan` gives the whole scan.
   *
   * Source: third party — public scripts, checks of IaC scans after the InsightCloudSec v3 reference, Get all IaC scan results
   *
   * @remarks
   * `GET /v3/iac/scans`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.iac.listIacScans.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listIacScans: PagedOperationCall<ListIacScansInput | void, ListIacScansOutput, IacScanListItem>;

  /**
   * List the scans in chosen order.
   *
   * The scans in pages, sorted by number or time. The members of the answer are not documented: find the rows and the
   * counts in what you get, and count `page` up yourself. `listIacScans` has a known shape.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans list
   *
   * @remarks
   * `GET /v4/iac/scans`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * await client.iac.listIacScansV4();
   * ```
   */
  readonly listIacScansV4: OperationCall<ListIacScansV4Input | void, ListIacScansV4Output>;

  /**
   * Get a scan from the newer list.
   *
   * One scan by its number. The members of the answer are not documented; `getIacScan` has a known shape.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans get
   *
   * @remarks
   * `GET /v4/iac/scans/{scanId}`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * await client.iac.getIacScanV4({ scanId: 2209 });
   * ```
   */
  readonly getIacScanV4: OperationCall<GetIacScanV4Input, GetIacScanV4Output>;

  /**
   * Get the report of a scan as SARIF.
   *
   * What a scan found, in the format that code hosts and editors read. That it is SARIF is said of it; which of the
   * format's many optional members are filled is not known.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, iac-scans report; members: OASIS, Static Analysis Results Interchange Format 2.1.0
   *
   * @remarks
   * `GET /v4/iac/scans/{scanId}/report`. It only reads, so it is sent again after a failure that may pass. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { $schema, version, runs } = await client.iac.getIacScanReport({ scanId: 2209 });
   * ```
   */
  readonly getIacScanReport: OperationCall<GetIacScanReportInput, GetIacScanReportOutput>;
}

/** Keys, roles and accounts with which AWS is read. */
export interface AwsConfigsOperations {
  /**
   * List the AWS access keys.
   *
   * A page of the access keys that the product signs in to AWS with. The shape of a page is not documented, so where its rows
   * and its end are has to be looked up in an answer of the own tenant.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_list
   *
   * @remarks
   * `GET /v4/configs/aws/accesskeys`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.awsConfigs.listAwsAccessKeys();
   * ```
   */
  readonly listAwsAccessKeys: OperationCall<ListAwsAccessKeysInput | void, ListAwsAccessKeysOutput>;

  /**
   * Add an AWS access key.
   *
   * Stores an access key that exists at AWS already; nothing is made there. Each call stores another one. The answer's
   * members are not documented.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_create
   *
   * @remarks
   * `POST /v4/configs/aws/accesskeys`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { id, name, access_key_id } = await client.awsConfigs.createAwsAccessKey({
   *   name: 'Assuming account',
   *   access_key_id: 'AKIAEXAMPLE0000KEY1',
   *   secret_access_key: 'invented-secret',
   * });
   * ```
   */
  readonly createAwsAccessKey: OperationCall<CreateAwsAccessKeyInput, CreateAwsAccessKeyOutput>;

  /**
   * Remove an AWS access key.
   *
   * Removes the key from the product. What becomes of cloud accounts that use it is not documented.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_keys_delete
   *
   * @remarks
   * `DELETE /v4/configs/aws/accesskeys/{keyId}`. It is sent again only when the server provably did not act. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.awsConfigs.deleteAwsAccessKey({ keyId: '7' });
   * ```
   */
  readonly deleteAwsAccessKey: OperationCall<DeleteAwsAccessKeyInput, DeleteAwsAccessKeyOutput>;

  /**
   * List the AWS roles.
   *
   * A page of the roles that the product assumes in AWS. The shape of a page is not documented, so where its rows and its end
   * are has to be looked up in an answer of the own tenant.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_list
   *
   * @remarks
   * `GET /v4/configs/aws/roles`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.awsConfigs.listAwsRoles();
   * ```
   */
  readonly listAwsRoles: OperationCall<ListAwsRolesInput | void, ListAwsRolesOutput>;

  /**
   * Add an AWS role.
   *
   * Stores a role that exists at AWS already; nothing is made there. Each call stores another one. The answer's members are
   * not documented.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_create
   *
   * @remarks
   * `POST /v4/configs/aws/roles`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { id, name, role_arn } = await client.awsConfigs.createAwsRole({
   *   name: 'Reader',
   *   role_arn: 'arn:aws:iam::044455556666:role/cloudsec-reader',
   * });
   * ```
   */
  readonly createAwsRole: OperationCall<CreateAwsRoleInput, CreateAwsRoleOutput>;

  /**
   * Get an AWS role.
   *
   * One role by the product's own id. The answer's members are not documented.
   *
   * Source: third party — jschipp-r7/r7cli, list of cnapp commands: aws-roles get
   *
   * @remarks
   * `GET /v4/configs/aws/roles/{roleId}`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { id, name, role_arn } = await client.awsConfigs.getAwsRole({ roleId: '3' });
   * ```
   */
  readonly getAwsRole: OperationCall<GetAwsRoleInput, GetAwsRoleOutput>;

  /**
   * Change an AWS role.
   *
   * Changes the name or the ARN of a stored role. It is a POST on the role's own path; there is no PUT or PATCH. One client
   * sends the name alone, so what is left out probably stays.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_update
   *
   * @remarks
   * `POST /v4/configs/aws/roles/{roleId}`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { id, name, role_arn } = await client.awsConfigs.updateAwsRole({
   *   roleId: '3',
   *   name: 'Reader EU',
   * });
   * ```
   */
  readonly updateAwsRole: OperationCall<UpdateAwsRoleInput, UpdateAwsRoleOutput>;

  /**
   * Remove an AWS role.
   *
   * Removes the role from the product; at AWS it stays. What becomes of cloud accounts that use it is not documented.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_roles_delete
   *
   * @remarks
   * `DELETE /v4/configs/aws/roles/{roleId}`. It is sent again only when the server provably did not act. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.awsConfigs.deleteAwsRole({ roleId: '3' });
   * ```
   */
  readonly deleteAwsRole: OperationCall<DeleteAwsRoleInput, DeleteAwsRoleOutput>;

  /**
   * Get the EKS harvesting settings of an AWS account.
   *
   * The settings by which Kubernetes clusters (EKS) of an AWS account are read. The account itself is in `listClouds`. The
   * answer's members are not documented.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_accounts_get
   *
   * @remarks
   * `GET /v4/configs/aws/accounts/{organizationServiceId}`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { organization_service_id, enabled } = await client.awsConfigs.getAwsAccount({
   *   organizationServiceId: 18,
   * });
   * ```
   */
  readonly getAwsAccount: OperationCall<GetAwsAccountInput, GetAwsAccountOutput>;

  /**
   * Change the EKS harvesting settings of an AWS account.
   *
   * Changes how Kubernetes clusters (EKS) of the account are read. The settings are not documented; `enabled` is the one that
   * a client shows. It is a POST, and whether members that are left out stay is not known, so read them with `getAwsAccount`
   * first.
   *
   * Source: third party — jschipp-r7/r7cli src/r7cli/solutions/cnapp.py, aws_accounts_update
   *
   * @remarks
   * `POST /v4/configs/aws/accounts/{organizationServiceId}`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { organization_service_id, enabled } = await client.awsConfigs.updateAwsAccount({
   *   organizationServiceId: 18,
   *   body: { enabled: true },
   * });
   * ```
   */
  readonly updateAwsAccount: OperationCall<UpdateAwsAccountInput, UpdateAwsAccountOutput>;

  /**
   * Remove the EKS harvesting settings of an AWS account.
   *
   * Known by its path alone. The other two calls on the path are about the settings for EKS, so this one seems to remove
   * those and not the cloud account; nothing of it was recorded, so try it on an account that does not matter.
   *
   * Source: third party — jschipp-r7/r7cli, list of cnapp commands: aws-accounts delete
   *
   * @remarks
   * `DELETE /v4/configs/aws/accounts/{organizationServiceId}`. It is sent again only when the server provably did not act. Stable. A repetition that finds nothing left counts as done, and resolves to `undefined`.
   *
   * @example
   * ```ts
   * await client.awsConfigs.deleteAwsAccount({ organizationServiceId: 18 });
   * ```
   */
  readonly deleteAwsAccount: OperationCall<DeleteAwsAccountInput, DeleteAwsAccountOutput>;
}

/** Least-privilege access: what a principal did, what it may do, and a policy that is enough. */
export interface LpaOperations {
  /**
   * List what a principal did.
   *
   * The actions that a user or role carried out between two days, each with its number and its last time. Look at
   * `metadata.errors` first: every entry is a day that could not be read, and what the principal did on it is missing.
   * A policy built from such an answer is too strict.
   *
   * Source: third party — gstotts/go-client-ics, lpa.go, ListPrincipalActivity, and testdata/lpa/list_principal_activity_response.json
   *
   * @remarks
   * `GET /v3/lpa/principals/{principalId}/actions`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { executed_actions, metadata, principal } = await client.lpa.listPrincipalActions({
   *   principalId: 'serviceuser:7:AIDAEXAMPLE:',
   *   start: '2031-02-01',
   *   end: '2031-03-03',
   * });
   * ```
   */
  readonly listPrincipalActions: OperationCall<ListPrincipalActionsInput, ListPrincipalActionsOutput>;

  /**
   * List what a principal may do and what of it was used.
   *
   * The permissions of a user or role, each with whether it was used. The days are chosen by the server and named in
   * `start` and `end`. Permissions are written with a colon in lower case and actions with a dot. The answer counts
   * pages; that the request chooses one with `page` is inferred. `warnings` maps a sentence to the days that it is about.
   *
   * Source: third party — gstotts/go-client-ics, lpa.go, ListPrincipalPermissions, and testdata/lpa/list_principal_permissions_response.json
   *
   * @remarks
   * `GET /v3/lpa/principals/{principalId}/permissions`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list.
   *
   * @example
   * ```ts
   * for await (const item of client.lpa.listPrincipalPermissions.items({
   *   principalId: 'serviceuser:7:AIDAEXAMPLE:',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listPrincipalPermissions: PagedOperationCall<ListPrincipalPermissionsInput, ListPrincipalPermissionsOutput, PrincipalPermission>;

  /**
   * Get a policy that denies a principal what it did not use.
   *
   * A policy for the cloud provider that denies everything except what was done between two days. Nothing is changed:
   * read it, and apply it in the cloud yourself. Read `listPrincipalActions` for the same days first, because days that
   * could not be read make the policy too strict. Its members have the provider's capitals.
   *
   * Source: third party — gstotts/go-client-ics, lpa.go, GenerateDenyNotActionPolicy, and testdata/lpa/generate_notaction_response.json
   *
   * @remarks
   * `GET /v3/lpa/principals/{principalId}/access-remediate-policy`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const { policy } = await client.lpa.getPrincipalRemediationPolicy({
   *   principalId: 'serviceuser:7:AIDAEXAMPLE:',
   *   start: '2031-02-01',
   *   end: '2031-03-03',
   * });
   * ```
   */
  readonly getPrincipalRemediationPolicy: OperationCall<GetPrincipalRemediationPolicyInput, GetPrincipalRemediationPolicyOutput>;
}

/** Vulnerabilities in container images, by resource and over all of them. */
export interface ContainerVulnerabilitiesOperations {
  /**
   * List images with their vulnerability counts page by page.
   *
   * One row for each image on each resource. A read in spite of its verb: the page is chosen in the query, and the body
   * is an empty object. The published reference describes `filters`, `limit`, `offset` and `order_by` in the body; a
   * live tenant refused them as unknown. Rows are ordered by `id`. Read `assessment_info.status` before the counts:
   * only with `COMPLETED` are they a measurement, and otherwise zero means that nobody looked. Fewer rows than
   * `total_count` at the end mean an incomplete sweep.
   *
   * Source: third party — s-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/api.go
   *
   * @remarks
   * `POST /v3/cvm/resource/vulnerabilities`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 100 items a page. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.containerVulnerabilities.listResourceVulnerabilitySummaries.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listResourceVulnerabilitySummaries: PagedOperationCall<ListResourceVulnerabilitySummariesInput | void, ListResourceVulnerabilitySummariesOutput, ImageAssessment>;

  /**
   * List the CVEs of the whole estate page by page.
   *
   * One row for each CVE over all images. A read in spite of its verb: the page is chosen in the query, and the body is
   * an empty object. `affected_packages` is a number here, counted over the estate. There is no EPSS score and no flag
   * for the CISA list of exploited vulnerabilities; `has_exploits` and `has_threats` are the vendor's own signals.
   *
   * Source: third party — s-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/catalogue.go
   *
   * @remarks
   * `POST /v3/cvm/vulnerabilities`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 100 items a page. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.containerVulnerabilities.listVulnerabilities.items()) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listVulnerabilities: PagedOperationCall<ListVulnerabilitiesInput | void, ListVulnerabilitiesOutput, ContainerVulnerability>;

  /**
   * List the CVEs of one image page by page.
   *
   * One row for each CVE of the image that the resource runs; hundreds are usual. A read in spite of its verb: the page
   * is chosen in the query, and the body is an empty object. A resource whose image was not assessed has no rows, which
   * is not the same as a clean image; `listResourceVulnerabilitySummaries` tells the two apart. Ids of Kubernetes
   * workloads can hold `/`, which must be percent-encoded, and colons, which must not.
   *
   * Source: third party — s-humphreys/patchwright docs/design/rapid7-api.md; shape: pkg/provider/rapid7/vuln.go
   *
   * @remarks
   * `POST /v3/cvm/resource/{resourceId}/vulnerabilities`. It only reads, so it is sent again after a failure that may pass. Stable. `.items()` and `.pages()` walk the whole list, 100 items a page. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * for await (const item of client.containerVulnerabilities.listResourceVulnerabilities.items({
   *   resourceId: 'containerdeployment:44:apps:registry.example.net/team/web:1.4:',
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  readonly listResourceVulnerabilities: PagedOperationCall<ListResourceVulnerabilitiesInput, ListResourceVulnerabilitiesOutput, ResourceVulnerability>;
}

/** The compliance scorecard: its data, and exports of it. */
export interface ComplianceOperations {
  /**
   * Get the scorecard of a pack.
   *
   * How each cloud account does at each insight of the pack, and which resources fail. The scorecard is keyed by
   * section, then by insight, then by account name; an account's value is a text such as `97%`. The one known client
   * reads a section that is named `section`. The answer can be large and slow.
   *
   * Source: third party — public scripts, a script that turns a scorecard into one CSV file per owner
   *
   * @remarks
   * `POST /v2/compliance/score-card/export-data`. It only reads, so it is sent again after a failure that may pass. Stable. One attempt may take 120 s.
   *
   * @example
   * ```ts
   * const { scorecard, impacted_resources } = await client.compliance.exportScorecard({
   *   pack_ids: 'custom:7',
   *   resource_scope: {
   *     scope_type: 'divvyorganizationservice',
   *     resource_group_filters: { azure_resource_group_ids: [], custom_resource_group_ids: [] },
   *     organization_service_filters: { organization_service_ids: [18], badges: [['team', 'shop']] },
   *   },
   *   insight_filters: { severity: [4, 5], insight_ids: [], resource_types: [] },
   * });
   * ```
   */
  readonly exportScorecard: OperationCall<ExportScorecardInput, ExportScorecardOutput>;

  /**
   * Create a scorecard export.
   *
   * Makes an export that has a name and nothing else. Its settings are made next, and a subscription then sends it.
   * There is no known way to list exports, so keep the number.
   *
   * Source: third party — alpalwal/Divvy_scripts, create_compliance_report_subscription.py
   *
   * @remarks
   * `POST /v2/compliance/score-card/export-upload`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { id } = await client.compliance.createScorecardExport({ name: 'Shop scorecard' });
   * ```
   */
  readonly createScorecardExport: OperationCall<CreateScorecardExportInput, CreateScorecardExportOutput>;

  /**
   * Add settings to a scorecard export.
   *
   * Says which pack, clouds and insights the export is about. Name one pack and give null for the other kind. What the
   * answer holds is not documented.
   *
   * Source: third party — alpalwal/Divvy_scripts, create_compliance_report_subscription.py
   *
   * @remarks
   * `POST /v2/compliance/score-card/export-upload/configs`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.compliance.createScorecardExportConfig({
   *   export_id: 43,
   *   name: 'Shop scorecard settings',
   *   custom_pack_id: 7,
   *   backoffice_pack_id: null,
   *   organization_service_filters: {
   *     organization_service_ids: [18],
   *     cloud_types: [],
   *     badges: [['team', 'shop']],
   *   },
   *   insight_filters: { severity: [4, 5], insight_ids: [], resource_types: [] },
   *   bad_only: false,
   *   resource_tags: [],
   * });
   * ```
   */
  readonly createScorecardExportConfig: OperationCall<CreateScorecardExportConfigInput, CreateScorecardExportConfigOutput>;
}

/** Reports that are mailed by schedule. */
export interface SubscriptionsOperations {
  /**
   * Create a subscription.
   *
   * Mails an export by schedule. The slash at the end of the path belongs to it. There is no known way to list
   * subscriptions or to remove one, so keep the number.
   *
   * Source: third party — alpalwal/Divvy_scripts, create_compliance_report_subscription.py
   *
   * @remarks
   * `POST /v2/subscriptions/`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * const { id } = await client.subscriptions.createSubscription({
   *   name: 'Shop scorecard',
   *   schedule: 'daily',
   *   hour: 6,
   *   minute: 30,
   *   day_of_week: 'monday',
   *   email_addresses: ['shop-security@example.com'],
   *   email_sub_title: 'Scorecard of the shop',
   *   resource_tags: [],
   *   badges: [],
   *   badge_filter_operator: 'AND',
   *   item_type: 'scorecard',
   *   item_id: 43,
   * });
   * ```
   */
  readonly createSubscription: OperationCall<CreateSubscriptionInput, CreateSubscriptionOutput>;
}

/** Data collections: named lists of values that insights and bots compare with. */
export interface DataCollectionsOperations {
  /**
   * Create a data collection.
   *
   * Makes a collection with its values. The slash at the end of the path belongs to it. The answer is the collection,
   * whose members are not documented.
   *
   * Source: vendor's code — DivvyCloud/tools; alpalwal/Divvy_scripts, create_data_collection_with_data.py; razor5678/PublicIP-Scan
   *
   * @remarks
   * `POST /v2/datacollections/`. It is sent again only when the server provably did not act. Stable.
   *
   * @example
   * ```ts
   * await client.dataCollections.createDataCollection({
   *   collection_name: 'Approved images',
   *   collection_data: {
   *     'ami-0abc1234def567890': 'Base image of the shop',
   *     'ami-0fed9876cba543210': 'Base image of the back office',
   *   },
   * });
   * ```
   */
  readonly createDataCollection: OperationCall<CreateDataCollectionInput, CreateDataCollectionOutput>;
}

/** The logo of the installation. */
export interface WhiteLabelOperations {
  /**
   * Set the logo.
   *
   * Replaces the logo of the console for everyone. About 450 by 115 pixels fit. The vendor's text of 2019 has the path
   * under `/v2/public`; the newer one is followed here.
   *
   * Source: third party — gstotts/go-client-ics, whitelabel_image.go SetCustomLogo
   *
   * @remarks
   * `POST /v2/whitelabel/set-custom-logo`. It is sent again only when the server provably did not act. Prototype: it may change or go at any time.
   *
   * @example
   * ```ts
   * await client.whiteLabel.setCustomLogo({ image: 'https://static.example.com/logo-450x115.png' });
   * ```
   *
   * @experimental
   */
  readonly setCustomLogo: OperationCall<SetCustomLogoInput, SetCustomLogoOutput>;
}

/** The release that the tenant runs. */
export interface VersionOperations {
  /**
   * Get the release of the tenant.
   *
   * The release as a bare JSON string. The path has no version in front. Whether it needs a credential is not
   * documented.
   *
   * Source: third party — alpalwal/Divvy_scripts, scripts that read client_version
   *
   * @remarks
   * `GET /client_version`. It only reads, so it is sent again after a failure that may pass. Stable.
   *
   * @example
   * ```ts
   * const result = await client.version.getClientVersion();
   * ```
   */
  readonly getClientVersion: OperationCall<void, GetClientVersionOutput>;
}

/** All operations, by group. */
export interface Operations {
  /** Sessions, API keys, and users that have only an API key. */
  readonly auth: AuthOperations;
  /** People of the current organization, domain admins, and two-factor sign-in. */
  readonly users: UsersOperations;
  /** Organizations of the installation, and which of them the caller works in. */
  readonly organizations: OrganizationsOperations;
  /** Groups of users. */
  readonly groups: GroupsOperations;
  /** Roles: what groups may do, and with which clouds and resource groups. */
  readonly roles: RolesOperations;
  /** Entitlements: which modules of the product a group or user may view or edit. */
  readonly entitlements: EntitlementsOperations;
  /** Servers for single sign-on, and how their groups map to local ones. */
  readonly authenticationServers: AuthenticationServersOperations;
  /** Cloud accounts and their regions. */
  readonly clouds: CloudsOperations;
  /** Harvesting: strategies, jobs, and the state of the queues that read the clouds. */
  readonly harvesting: HarvestingOperations;
  /** Cloud organizations, such as an AWS organization, whose accounts are added by themselves. */
  readonly cloudDomains: CloudDomainsOperations;
  /** Harvesting on events: accounts that produce events and accounts that consume them. */
  readonly eventDrivenHarvesting: EventDrivenHarvestingOperations;
  /** Badges: labels, each a key with a value, on cloud accounts. */
  readonly badges: BadgesOperations;
  /** Resources of all types: queries, details, tags, notes and owners. */
  readonly resources: ResourcesOperations;
  /** What belongs to a resource: policies, keys, DNS records, network interfaces, rules. */
  readonly resourceRelations: ResourceRelationsOperations;
  /** Actions that change a resource at its cloud provider. */
  readonly resourceActions: ResourceActionsOperations;
  /** Resource groups: lists of resources. */
  readonly resourceGroups: ResourceGroupsOperations;
  /** Insights: checks over the resources, what they found, and the filters they are made of. */
  readonly insights: InsightsOperations;
  /** Packs of insights. */
  readonly insightPacks: InsightPacksOperations;
  /** Exemptions: resources that an insight leaves out for a while. */
  readonly exemptions: ExemptionsOperations;
  /** Bots: what is done about resources that match. */
  readonly bots: BotsOperations;
  /** Events that are due later, and those that have run. */
  readonly scheduledEvents: ScheduledEventsOperations;
  /** Scans of infrastructure code before it is applied. */
  readonly iac: IacOperations;
  /** Keys, roles and accounts with which AWS is read. */
  readonly awsConfigs: AwsConfigsOperations;
  /** Least-privilege access: what a principal did, what it may do, and a policy that is enough. */
  readonly lpa: LpaOperations;
  /** Vulnerabilities in container images, by resource and over all of them. */
  readonly containerVulnerabilities: ContainerVulnerabilitiesOperations;
  /** The compliance scorecard: its data, and exports of it. */
  readonly compliance: ComplianceOperations;
  /** Reports that are mailed by schedule. */
  readonly subscriptions: SubscriptionsOperations;
  /** Data collections: named lists of values that insights and bots compare with. */
  readonly dataCollections: DataCollectionsOperations;
  /** The logo of the installation. */
  readonly whiteLabel: WhiteLabelOperations;
  /** The release that the tenant runs. */
  readonly version: VersionOperations;
}

/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = {
  groups: {
    auth: {
      login: ['POST /v2/public/user/login never username! password! {', { security: [] }],
      createApiOnlyUser: 'POST /v2/public/user/create_api_only_user never name! username! email! authentication_type expiration_date {',
      createApiKey: ['POST /v2/public/apikey/create never user_id! key_length!', { kinds: { input: 0 } }],
      logout: ['POST /v2/public/user/logout never', { empty: true }],
      deactivateApiKeys: ['POST /v2/public/apikey/deactivate never user_id!', { empty: true, kinds: { input: 0 } }],
      convertUserToApiOnly: ['POST /v2/public/user/update_to_api_only_user never user_id! {', { kinds: { input: 0, answer: 1 } }],
      setConsoleAccess: ['POST /v2/public/user/update_console_access never user_id! console_access_denied!', { empty: true, kinds: { input: 0 } }],
    },
    users: {
      listUsers: 'GET /v2/public/users/list safe {',
      searchUsers: ['POST /v2/public/users/list safe filters limit offset order_by {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 100, first: 0, items: '/users', total: '/total_count', end: 'total' } }],
      listDomainAdmins: ['POST /v2/prototype/domains/admins/list safe filters limit offset order_by {', { stability: 'prototype', page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 100, first: 0, items: '/users', end: 'short-page' } }],
      getCurrentUser: 'GET /v2/public/user/info safe {',
      createUser: 'POST /v2/public/user/create never name! email! username! access_level! two_factor_required password confirm_password authentication_type authentication_server_id group_ids',
      updateUser: ['POST /v2/prototype/user/{userResourceId}/update never userResourceId! username! name! email! access_level!', { empty: true, stability: 'prototype' }],
      setUserAccessLevel: ['POST /v2/public/user/{userResourceId}/edit-access-level never userResourceId! current_access_level! new_access_level!', { empty: true }],
      deleteUser: ['DELETE /v2/prototype/user/{userResourceId}/delete never userResourceId!', { empty: true, gone: [404], stability: 'prototype' }],
      listUserGroups: ['POST /v2/prototype/user/{userResourceId}/groups/list safe userResourceId! {', { stability: 'prototype' }],
      getTwoFactorState: 'POST /v2/public/user/tfa_state safe user_id {',
      enableTwoFactor: 'POST /v2/public/user/tfa_enable never {',
      disableTwoFactor: 'POST /v2/public/user/tfa_disable never user_id {',
    },
    organizations: {
      listOrganizations: ['GET /v2/prototype/domain/organizations/get safe [', { stability: 'prototype' }],
      listOrganizationDetails: ['GET /v2/prototype/domain/organizations/detail/get safe {', { stability: 'prototype' }],
      createOrganization: ['POST /v2/prototype/domain/organization/create never organization_name! {', { stability: 'prototype' }],
      updateOrganization: ['POST /v2/prototype/domain/organization/{organizationResourceId}/update never organizationResourceId! organization_name!', { empty: true, stability: 'prototype' }],
      deleteOrganization: ['DELETE /v2/prototype/domain/organization/{organizationResourceId}/delete never organizationResourceId!', { empty: true, gone: [404], stability: 'prototype' }],
      switchOrganization: ['POST /v2/prototype/domain/switch_organization never organization_name!', { empty: true, stability: 'prototype' }],
    },
    groups: {
      listGroups: ['GET /v2/prototype/groups/list safe {', { stability: 'prototype' }],
      createGroup: ['POST /v2/prototype/group/create never group_name! {', { stability: 'prototype' }],
      deleteGroup: ['DELETE /v2/prototype/group/{groupResourceId}/delete never groupResourceId!', { empty: true, gone: [404], stability: 'prototype' }],
      addGroupUsers: ['POST /v2/prototype/group/{groupResourceId}/users/add never groupResourceId! user_resource_ids! {', { stability: 'prototype' }],
      replaceGroupUsers: ['POST /v2/prototype/group/{groupResourceId}/users/update never groupResourceId! user_resource_ids! {', { stability: 'prototype' }],
      removeGroupUser: ['POST /v2/prototype/group/{groupResourceId}/user/remove never groupResourceId! user_resource_id! {', { stability: 'prototype' }],
      listGroupUsers: ['POST /v2/prototype/group/{groupResourceId}/users/list safe groupResourceId! {', { stability: 'prototype' }],
      listGroupRoles: ['POST /v2/prototype/group/{groupResourceId}/roles/list safe groupResourceId! {', { stability: 'prototype' }],
      replaceGroupRoles: ['POST /v2/prototype/group/{groupResourceId}/roles/update never groupResourceId! resource_ids! {', { stability: 'prototype' }],
    },
    roles: {
      listRoles: 'POST /v2/public/roles/list safe {',
      createRole: 'POST /v2/public/role/create never name! description! all_permissions! view! provision! manage! delete! add_cloud delete_cloud global_scope! {',
      updateRole: 'POST /v2/public/role/{roleResourceId}/update never roleResourceId! name! description! all_permissions! view! provision! manage! delete! add_cloud delete_cloud global_scope! {',
      updateRoleScope: ['POST /v2/public/roles/{roleResourceId}/scope/update never roleResourceId! resource_ids! deprecated_resource_ids! {', { empty: true }],
      replaceRoleGroups: 'POST /v2/public/roles/{roleResourceId}/groups/update never roleResourceId! group_resource_ids! {',
      updateRoleBadges: 'POST /v2/public/roles/{roleResourceId}/{operator}/badges/update never roleResourceId! operator! badges! {',
    },
    entitlements: {
      getGroupEntitlements: 'GET /v2/public/entitlements/{groupResourceId}/get safe groupResourceId! {',
      getUserEntitlement: 'GET /v2/public/entitlements/{userResourceId}/{module}/get safe userResourceId! module! {',
      setGroupEntitlements: 'POST /v2/public/entitlements/set never group_ids! entitlements! [',
    },
    authenticationServers: {
      listAuthenticationServers: ['POST /v2/prototype/authenticationservers/list safe {', { stability: 'prototype' }],
      listGroupMappings: ['GET /v2/prototype/authenticationserver/{serverId}/group_mapping safe serverId! [', { stability: 'prototype' }],
      addGroupMappings: ['POST /v2/prototype/authenticationserver/{serverId}/insert_group_mapping never serverId! =*!', { empty: true, stability: 'prototype' }],
      replaceGroupMappings: ['POST /v2/prototype/authenticationserver/{serverId}/update_group_mapping never serverId! =*!', { empty: true, stability: 'prototype' }],
      deleteGroupMappings: ['DELETE /v2/prototype/authenticationserver/{serverId}/delete_group_mapping never serverId! =*!', { empty: true, stability: 'prototype' }],
    },
    clouds: {
      listClouds: 'GET /v2/public/clouds/list safe {',
      searchClouds: ['POST /v2/public/clouds/list safe filters limit offset order_by badges badge_filter_operator search_string advanced_search empty_badges exclusion_badges {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/clouds', total: '/total_count', end: 'total' } }],
      listCloudTypes: 'GET /v2/public/cloudtypes/list safe {',
      listProvisioningClouds: 'GET /v2/public/clouds/provisioning/list safe {',
      addCloud: ['POST /v2/prototype/cloud/add never creation_params! {', { stability: 'prototype' }],
      updateCloud: ['POST /v2/prototype/cloud/{cloudId}/update never cloudId! cloud_type! name! authentication_type account_number api_key secret_key role_arn external_id session_name duration strategy_id tenant_id app_id subscription_id certificate_thumbprint project api_credentials {', { stability: 'prototype' }],
      deleteCloud: ['POST /v2/public/cloud/{cloudResourceId}/delete never cloudResourceId!', { empty: true, gone: [404] }],
      setResourceName: ['POST /v2/prototype/resource/{resourceId}/name/set never resourceId! name!', { empty: true, stability: 'prototype' }],
      setCloudStatus: ['POST /v2/public/clouds/status/set never resource_ids! status!', { empty: true }],
      listCloudRegions: 'GET /v2/public/cloud/{cloudResourceId}/regions/list safe cloudResourceId! {',
      enableCloudRegion: ['POST /v2/public/cloud/region/{regionResourceId}/enable never regionResourceId!', { empty: true }],
      disableCloudRegion: ['POST /v2/public/cloud/region/{regionResourceId}/disable never regionResourceId!', { empty: true }],
    },
    harvesting: {
      listHarvestingStrategies: 'GET /v2/harvestingstrategy/strategy safe {',
      createHarvestingStrategy: 'POST /v2/harvestingstrategy/strategy never strategy_name! cloud_type_id! {',
      assignHarvestingStrategy: ['POST /v2/harvestingstrategy/strategy/{strategyId} never strategyId! organization_service_ids! cloud_type_id! badges!', { empty: true }],
      getLastHarvest: 'GET /v2/public/divvy/cloud/{cloudResourceId}/last_harvest/get safe cloudResourceId! [',
      enqueueHarvestJob: ['POST /v2/public/divvy/cloud/enqueue_harvest_job never =*!', { empty: true }],
      getQueueStatus: ['GET /v2/prototype/diagnostics/queues/status/get safe {', { stability: 'prototype' }],
      getSystemStatus: ['GET /v2/prototype/diagnostics/system/status/get safe {', { stability: 'prototype' }],
    },
    cloudDomains: {
      listCloudDomains: 'GET /v2/public/cloud/domains safe {',
      addCloudDomain: 'POST /v2/public/cloud/domain/add never cloud_type! credentials! nickname! domain_name parent_folder_id auto_add auto_badge auto_remove remove_suspended skip_prefixes {',
    },
    eventDrivenHarvesting: {
      getEventDrivenHarvesting: 'GET /v2/public/cloud/eventdrivenharvest safe {',
      enableEventDrivenHarvesting: ['POST /v2/public/cloud/eventdrivenharvest never', { empty: true }],
      disableEventDrivenHarvesting: ['DELETE /v2/public/cloud/eventdrivenharvest never', { empty: true }],
      addHarvestConsumer: ['POST /v2/public/cloud/eventdrivenharvest/{organizationServiceId} never organizationServiceId!', { empty: true }],
      removeHarvestConsumer: ['DELETE /v2/public/cloud/eventdrivenharvest/{organizationServiceId}/disable-consumer never organizationServiceId!', { empty: true }],
      listHarvestConsumers: 'GET /v2/public/cloud/consumers safe {',
      addHarvestProducers: ['POST /v2/public/cloud/eventdrivenharvest/consumer/{organizationServiceId}/producers/add never organizationServiceId! organization_service_ids! regions! resource_types! enable_all_types! propagate!', { empty: true }],
      listHarvestProducers: 'POST /v2/public/cloud/producers/list safe',
      disableHarvestProducers: ['POST /v2/public/cloud/eventdrivenharvest/producers/disable never resource_ids!', { empty: true }],
    },
    badges: {
      createBadges: ['POST /v2/public/badges/create never target_resource_ids! badges!', { empty: true }],
      deleteBadges: ['POST /v2/public/badges/delete never target_resource_ids! badges!', { empty: true }],
      replaceBadges: ['POST /v2/public/badges/{resourceId}/update never resourceId! target_resource_ids! badges!', { empty: true }],
      listBadges: 'POST /v2/public/badges/{resourceId}/list safe resourceId! [',
      countBadges: 'POST /v2/public/badges/count safe resource_ids! {',
      listCloudsWithBadges: 'POST /v2/public/badge/clouds/list safe badges [',
    },
    resources: {
      queryResources: ['POST /v3/public/resource/query safe selected_resource_type resource_types scopes filters badges badge_filter_operator tags insight insight_exemptions limit offset cursor order_by {', { timeoutMs: 120000, page: { style: 'cursor', position: 'cursor', size: 'limit', maxSize: 1000, items: '/resources', total: '/counts/{selected_resource_type}', next: '/next_cursor', end: 'next' } }],
      queryResourcesEtl: ['POST /v3/public/resource/etl-query safe selected_resource_type resource_types scopes filters badges badge_filter_operator tags insight insight_exemptions limit offset cursor order_by {', { timeoutMs: 120000, page: { style: 'cursor', position: 'cursor', size: 'limit', maxSize: 1000, items: '/resources', next: '/next_cursor', end: 'next' } }],
      queryResourcesV2: ['POST /v2/public/resource/query safe selected_resource_type resource_types scopes filters badges badge_filter_operator tags insight insight_exemptions limit offset cursor order_by {', { timeoutMs: 120000, page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 100, first: 0, items: '/resources', total: '/counts/{selected_resource_type}', end: 'total' } }],
      getResourceDetail: 'GET /v2/public/resource/{resourceId}/detail safe resourceId! {',
      searchResources: ['POST /v2/public/resource/common/search safe search_string! limit offset {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 1000, first: 0, items: '/resources', total: '/total_count', end: 'total' } }],
      listResourceTags: 'GET /v2/public/resource/{resourceId}/tags/list safe resourceId! {',
      listResourceSettings: 'POST /v2/public/resource/{resourceId}/settings/list safe resourceId! {',
      getResourceAssociations: 'POST /v2/public/resource/{resourceId}/associations/get safe resourceId! {',
      listResourceNotes: 'POST /v2/public/resource/{resourceId}/notes/list safe resourceId! {',
      createResourceNote: ['POST /v2/public/resource/{resourceId}/notes/create never resourceId! note_text!', { empty: true }],
      setResourceOwner: ['POST /v2/public/resource/owner/set never resource_ids! owner_resource_id!', { empty: true }],
      listSupportedActions: ['GET /v2/prototype/resource/{resourceId}/supported_actions/get safe resourceId! {', { stability: 'prototype' }],
      searchResourcesByTags: ['POST /v2/public/resources/tags/search safe tag_keys! resource_types! contains_all! missing_all! organization_services {', { timeoutMs: 120000 }],
      listSavedTagConfigs: 'POST /v2/public/resources/tags/saved_configs/list safe {',
    },
    resourceRelations: {
      listAttachedPolicies: 'POST /v2/public/{resourceId}/policies/list safe resourceId! {',
      listAccessKeys: 'POST /v2/public/serviceuser/{resourceId}/accesskeys/list safe resourceId! {',
      listDnsRecords: 'POST /v2/public/dnszone/{resourceId}/dnsrecords/list safe resourceId! {',
      listDnsZoneNetworks: ['POST /v2/public/dnszone/{resourceId}/dnszonenetworks/list safe resourceId!', { empty: true }],
      listInstanceNetworkInterfaces: 'POST /v2/public/instance/{resourceId}/network_interfaces/list safe resourceId! {',
      listNetworkSubnets: 'POST /v2/public/privatenetwork/{resourceId}/subnets/list safe resourceId! {',
      listNetworkInterfaces: 'POST /v2/public/privatenetwork/{resourceId}/network_interfaces/list safe resourceId! {',
      listNetworkRouteTables: 'POST /v2/public/privatenetwork/{resourceId}/routetables/list safe resourceId! {',
      listRoutes: 'POST /v2/public/routetable/{resourceId}/routes/list safe resourceId! {',
      listAccessListRules: 'POST /v2/public/resourceaccesslist/{resourceId}/rules/list safe resourceId! direction! {',
    },
    resourceActions: {
      detachPolicy: ['POST /v2/public/{resourceId}/policy/{policyResourceId}/detach never resourceId! policyResourceId!', { empty: true }],
      attachNetworkInterface: ['POST /v2/public/instance/{resourceId}/networkinterface/attach never resourceId! device_index!', { empty: true, kinds: { input: 2 } }],
      createInstanceImage: ['POST /v2/public/instance/{resourceId}/snapshot/create never resourceId! name!', { empty: true }],
      getInstanceConsoleOutput: ['POST /v2/public/instance/{resourceId}/get_console_output safe resourceId!', { empty: true }],
      createVolumeSnapshot: ['POST /v2/public/volume/{resourceId}/snapshot/create never resourceId! name! {', { empty: true }],
      modifyVolume: ['POST /v2/public/volume/{resourceId}/modify never resourceId! iops size volume_type', { empty: true }],
      detachAutoscalingInstance: ['POST /v2/public/autoscalinggroup/{resourceId}/detach never resourceId! instance! decrement_capacity', { empty: true }],
      startInstance: ['POST /v2/public/instance/{resourceId}/start never resourceId!', { empty: true }],
      stopInstance: ['POST /v2/public/instance/{resourceId}/stop never resourceId!', { empty: true }],
      restartInstance: ['POST /v2/public/instance/{resourceId}/restart never resourceId!', { empty: true }],
      pauseInstance: ['POST /v2/public/instance/{resourceId}/pause never resourceId!', { empty: true }],
      unpauseInstance: ['POST /v2/public/instance/{resourceId}/unpause never resourceId!', { empty: true }],
      suspendInstance: ['POST /v2/public/instance/{resourceId}/suspend never resourceId!', { empty: true }],
      resumeInstance: ['POST /v2/public/instance/{resourceId}/resume never resourceId!', { empty: true }],
      terminateInstance: ['POST /v2/public/instance/{resourceId}/terminate never resourceId!', { empty: true }],
      confirmInstanceResize: ['POST /v2/public/instance/{resourceId}/resize/confirm never resourceId!', { empty: true }],
      revertInstanceResize: ['POST /v2/public/instance/{resourceId}/resize/revert never resourceId!', { empty: true }],
      attachPublicIp: ['POST /v2/public/instance/{resourceId}/publicip/attach never resourceId! publicip_resource_id!', { empty: true }],
      detachPublicIp: ['POST /v2/public/instance/{resourceId}/publicip/detach never resourceId!', { empty: true }],
      restartCacheInstance: ['POST /v2/public/cache_instance/{resourceId}/restart never resourceId!', { empty: true }],
      terminateCacheInstance: ['POST /v2/public/cache_instance/{resourceId}/terminate never resourceId!', { empty: true }],
      attachVolume: ['POST /v2/public/volume/{resourceId}/attach never resourceId! instance_resource_id! instance_mount_point!', { empty: true }],
      detachVolume: ['POST /v2/public/volume/{resourceId}/detach never resourceId!', { empty: true }],
    },
    resourceGroups: {
      createResourceGroup: 'POST /v2/public/resourcegroup/create never group_name! group_description group_owner_type group_category {',
      addToResourceGroups: ['POST /v2/prototype/resourcegroups/resources/add never resource_group_ids! resource_ids! {', { stability: 'prototype' }],
    },
    insights: {
      listInsights: ['GET /v2/public/insights/list safe detail labels, pack_ids, resource_types, [', { timeoutMs: 120000 }],
      getInsight: 'GET /v2/public/insights/{insightId}/{source} safe insightId! source! {',
      createInsight: 'POST /v2/public/insights/create never name! description! severity! scopes! tags! resource_types! filters! owner_resource_id template_id badges badge_filter_operator meta_data notes organization_id source insight_id {',
      updateInsight: ['POST /v2/public/insights/{insightId}/edit never insightId! name! description! severity! scopes! tags! resource_types! filters! owner_resource_id template_id badges badge_filter_operator meta_data notes selects timeseries organization_id source insight_id {', { empty: true }],
      deleteInsight: ['DELETE /v2/public/insights/{insightId}/delete never insightId!', { empty: true }],
      createInsightsBulk: ['POST /v2/public/insights/bulk/create never insights!', { empty: true }],
      deleteInsightsBulk: ['POST /v2/public/insights/bulk/delete never insights!', { empty: true }],
      updateInsightNotes: ['POST /v2/public/insights/{insightId}/notes/update never insightId! notes!', { empty: true }],
      updateInsightMetadata: ['POST /v2/public/insights/edit_metadata never backoffice! custom! pack_id! metadata!', { empty: true }],
      setInsightResourceGroupExemptions: ['POST /v2/public/insights/{insightId}/set_exemptions never insightId! source! groups!', { empty: true }],
      refreshInsightCounts: ['GET /v2/public/insights/{insightId}/counts/refresh never insightId!', { empty: true }],
      toggleInsightTimeseries: ['POST /v2/public/insights/{insightId}/timeseries/toggle never insightId! insights', { empty: true }],
      getInsightSevenDays: 'GET /v2/public/insights/{insightId}/{source}/insight-data-7-days safe insightId! source!',
      listInsightResourceHistory: 'POST /v2/public/insights/{insightId}/{source}/resource/history safe insightId! source! = [',
      listInsightViolations: 'GET /v2/public/insights/{resourceId}/violations/get safe resourceId! [',
      selectInsights: 'GET /v2/public/insights/select safe source labels search {',
      getFilterRegistry: ['GET /v2/public/insights/filter-registry safe {', { timeoutMs: 120000 }],
      listFindingsPerCloud: 'GET /v4/insights/findings-per-cloud/{organizationServiceId} safe organizationServiceId! cursor {',
    },
    insightPacks: {
      listInsightPacks: ['GET /v2/public/insights/packs/list safe [', { timeoutMs: 120000 }],
      createInsightPack: 'POST /v2/public/insights/pack/create never name! description! backoffice! custom! badges badge_filter_operator logo_url {',
      updateInsightPack: ['POST /v2/public/insights/pack/{packId}/update never packId! name! description! backoffice! custom! badges badge_filter_operator logo_url {', { empty: true }],
      deleteInsightPack: ['DELETE /v2/public/insights/pack/{packId}/delete never packId!', { empty: true }],
    },
    exemptions: {
      createExemptions: ['POST /v2/public/exemptions/create never approver! insight_id! insight_source! resource_ids! resource_type! start_date! expiration_date notes [', { kinds: { answer: 3 } }],
      deleteExemptions: ['POST /v2/public/exemptions/delete never exemption_ids!', { empty: true }],
      listExemptions: ['POST /v2/public/exemptions/list safe ?page ?page_size search pack badges badge_filter_operator {', { page: { style: 'page', position: 'page', size: 'page_size', maxSize: 500, first: 1, items: '/data', total: '/total_count', end: 'total' }, kinds: { answer: 4 } }],
    },
    bots: {
      listBots: ['POST /v2/public/botfactory/list safe filters! limit offset order_by {', { page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/bots', total: '/count', end: 'total' }, kinds: { answer: 6 } }],
      getBot: ['POST /v2/public/botfactory/{botResourceId}/get safe botResourceId! {', { kinds: { answer: 5 } }],
      createBot: ['POST /v2/public/botfactory/bot/create never name! description severity! category! state ondemand_enabled instructions! insight_id source {', { kinds: { answer: 5 } }],
      updateBot: ['POST /v2/public/botfactory/edit/{botResourceId} never botResourceId! name description severity category state ondemand_enabled instructions insight_id source {', { empty: true, kinds: { answer: 5 } }],
      runBot: ['POST /v2/public/botfactory/{botResourceId}/ondemand never botResourceId!', { empty: true }],
      archiveBot: ['POST /v2/public/botfactory/{botResourceId}/archive never botResourceId!', { empty: true }],
      archiveBots: ['POST /v2/public/botfactory/bots/bulk_action/archive never resource_ids!', { empty: true }],
      getBotFunctionRegistry: 'GET /v2/public/botfactory/function-registry/list safe {',
      pauseBot: ['POST /v2/public/botfactory/{botResourceId}/pause never botResourceId!', { empty: true }],
      resumeBot: ['POST /v2/public/botfactory/{botResourceId}/resume never botResourceId!', { empty: true }],
    },
    scheduledEvents: {
      listScheduledEvents: ['POST /v2/prototype/scheduled_events/get safe filters limit offset order_by {', { stability: 'prototype', page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/events', total: '/total', end: 'total' } }],
      deleteScheduledEvents: ['POST /v2/prototype/scheduled_events/execute_action never action! event_ids!', { empty: true, stability: 'prototype' }],
      listScheduledEventHistory: ['POST /v2/prototype/scheduled_events/history/list safe filters limit offset order_by {', { stability: 'prototype', page: { style: 'offset', position: 'offset', size: 'limit', maxSize: 500, first: 0, items: '/events', end: 'short-page' } }],
    },
    iac: {
      listIacConfigs: 'GET /v3/iac/configs safe [',
      submitIacScan: ['POST /v3/iac/scan never ?readable scan_name! author_name! config_name! iac_provider! scan_template! {', { variants: { 'text/html': 'text' }, timeoutMs: 120000, success: [406] }],
      getIacScan: ['GET /v3/iac/scans/{buildId} safe buildId! readable {', { variants: { 'text/html': 'text' }, timeoutMs: 120000 }],
      listIacScans: ['GET /v3/iac/scans safe page page_size {', { page: { style: 'page', position: 'page', size: 'page_size', first: 1, items: '/data', total: '/total_count', end: 'total' } }],
      listIacScansV4: 'GET /v4/iac/scans safe page page_size sort sort_dir {',
      getIacScanV4: 'GET /v4/iac/scans/{scanId} safe scanId! {',
      getIacScanReport: ['GET /v4/iac/scans/{scanId}/report safe scanId! {', { timeoutMs: 120000 }],
    },
    awsConfigs: {
      listAwsAccessKeys: 'GET /v4/configs/aws/accesskeys safe page page_size include_session {',
      createAwsAccessKey: 'POST /v4/configs/aws/accesskeys never name! access_key_id! secret_access_key! {',
      deleteAwsAccessKey: ['DELETE /v4/configs/aws/accesskeys/{keyId} never keyId!', { empty: true, gone: [404] }],
      listAwsRoles: 'GET /v4/configs/aws/roles safe page page_size {',
      createAwsRole: 'POST /v4/configs/aws/roles never name! role_arn! {',
      getAwsRole: 'GET /v4/configs/aws/roles/{roleId} safe roleId! {',
      updateAwsRole: 'POST /v4/configs/aws/roles/{roleId} never roleId! name role_arn {',
      deleteAwsRole: ['DELETE /v4/configs/aws/roles/{roleId} never roleId!', { empty: true, gone: [404] }],
      getAwsAccount: 'GET /v4/configs/aws/accounts/{organizationServiceId} safe organizationServiceId! {',
      updateAwsAccount: 'POST /v4/configs/aws/accounts/{organizationServiceId} never organizationServiceId! =*! {',
      deleteAwsAccount: ['DELETE /v4/configs/aws/accounts/{organizationServiceId} never organizationServiceId!', { empty: true, gone: [404] }],
    },
    lpa: {
      listPrincipalActions: 'GET /v3/lpa/principals/{principalId}/actions safe principalId! start! end! {',
      listPrincipalPermissions: ['GET /v3/lpa/principals/{principalId}/permissions safe principalId! page {', { page: { style: 'page', position: 'page', first: 1, items: '/permissions', total: '/permission_status_counts/total_permission_count', end: 'total' } }],
      getPrincipalRemediationPolicy: 'GET /v3/lpa/principals/{principalId}/access-remediate-policy safe principalId! start! end! {',
    },
    containerVulnerabilities: {
      listResourceVulnerabilitySummaries: ['POST /v3/cvm/resource/vulnerabilities safe ?page ?page_size = {', { timeoutMs: 120000, page: { style: 'page', position: 'page', size: 'page_size', maxSize: 100, first: 1, items: '/data', total: '/total_count', end: 'total' } }],
      listVulnerabilities: ['POST /v3/cvm/vulnerabilities safe ?page ?page_size = {', { timeoutMs: 120000, page: { style: 'page', position: 'page', size: 'page_size', maxSize: 100, first: 1, items: '/data', total: '/total_count', end: 'total' } }],
      listResourceVulnerabilities: ['POST /v3/cvm/resource/{resourceId}/vulnerabilities safe resourceId! ?page ?page_size = {', { timeoutMs: 120000, page: { style: 'page', position: 'page', size: 'page_size', maxSize: 100, first: 1, items: '/data', total: '/total_count', end: 'total' } }],
    },
    compliance: {
      exportScorecard: ['POST /v2/compliance/score-card/export-data safe ?pack_ids! resource_scope insight_filters {', { timeoutMs: 120000 }],
      createScorecardExport: 'POST /v2/compliance/score-card/export-upload never name! {',
      createScorecardExportConfig: ['POST /v2/compliance/score-card/export-upload/configs never export_id! name! custom_pack_id! backoffice_pack_id! organization_service_filters insight_filters bad_only resource_tags', { empty: true }],
    },
    subscriptions: {
      createSubscription: 'POST /v2/subscriptions/ never name! schedule! hour! minute! day_of_week email_addresses! email_sub_title resource_tags badges badge_filter_operator item_type! item_id! {',
    },
    dataCollections: {
      createDataCollection: 'POST /v2/datacollections/ never ?detailed_counts collection_name! collection_data! {',
    },
    whiteLabel: {
      setCustomLogo: ['POST /v2/whitelabel/set-custom-logo never image!', { empty: true, stability: 'prototype' }],
    },
    version: {
      getClientVersion: 'GET /client_version safe',
    },
  },
  shapes: [],
  kinds: [
    'user_id:s',
    'user_id:n',
    'device_index:s',
    'provider_id:s cloud_type_id:s account_id:s',
    'data:3',
    'insight_id:n',
    'bots:5',
  ],
  hosts: ['tenant'],
  security: ['apiKey', 'sessionToken'],
};
