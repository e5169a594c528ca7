// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
/**
 * A row of type `accessanalyzer`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type AccessAnalyzerResource = {
  common?: ResourceCommon | null;
  /** Analyzer id. */
  analyzer_id?: string | null;
  /** Account mapping. */
  account_mapping?: string | null;
  /** Number of active findings. */
  active_finding_count?: number | null;
  /** Number of public findings. */
  public_finding_count?: number | null;
  /** Cross-account count. */
  cross_account_count?: number | null;
  /** Unknown-account count. */
  unknown_account_count?: number | null;
};

/** An access key of the cloud. */
export type AccessKey = {
  common?: ResourceCommon | null;
  /** Id of the key. */
  access_key_id?: string | null;
  /** State, such as `active`. */
  status?: string | null;
  /** When it was made, `YYYY-MM-DD HH:MM:SS`. */
  create_date?: string | null;
  /** When it was last used, `YYYY-MM-DD HH:MM:SS`. */
  last_used_date?: string | null;
};

/** Access keys. */
export type AccessKeyList = {
  /** The keys, without their secrets. */
  serviceaccesskeys?: AccessKey[];
};

/** Which rules are wanted. */
export type AccessListDirection = {
  /** Direction of the traffic. */
  direction: 'ingress' | 'egress';
};

/**
 * A row of type `accesslistflowlog`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AccessListFlowLogResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Region name. */
  region_name?: string | null;
  /** Storage id. */
  storage_id?: string | null;
  /** Resource id of the target. */
  target_resource_id?: string | null;
  /** Provisioning state. */
  provisioning_state?: string | null;
  /** Whether it is enabled. */
  enabled?: boolean | null;
  /** Whether retention is on. */
  retention_enabled?: boolean | null;
  /** Retention time. */
  retention_time?: string | null;
  /** Whether traffic analytics is on. */
  traffic_analytics_enabled?: boolean | null;
  /** Traffic analytics interval. */
  traffic_analytics_interval?: string | null;
  /** Version. */
  version?: string | null;
};

/** An access list, in short. */
export type AccessListReference = {
  /** Resource id. */
  resource_id?: string | null;
  /** Name. */
  resource_name?: string | null;
};

/** A rule of an access list. */
export type AccessListRule = {
  common?: ResourceCommon | null;
  access_list?: AccessListReference | null;
  /** Kind of the list, such as `network_acl`. */
  access_list_type?: string | null;
  /** Resource id of the list. */
  parent_resource_id?: string | null;
  /** `ingress` or `egress`. */
  direction?: string | null;
  /** What happens to the traffic, such as `allow`. */
  rule_action?: string | null;
  /** Protocol, or `all`. */
  ip_protocol?: string | null;
  /** Addresses that it is for. */
  source_network?: string | null;
  /** Ports as text, such as `0-65535`. */
  source_port_specification?: string | null;
  /** Place in the order. */
  priority?: number | null;
  /** Whether it goes away by itself. */
  is_temporary?: boolean | null;
  /** Further properties, beside those in `common`. */
  properties?: ResourceProperties | null;
};

/** Rules of an access list. */
export type AccessListRuleList = {
  /** The rules. */
  rules?: AccessListRule[];
};

/**
 * A row of type `airflowenvironment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AirflowEnvironmentResource = {
  common?: ResourceCommon | null;
  /** Webserver access mode. */
  webserver_access_mode?: string | null;
  /** Webserver URL. */
  webserver_url?: string | null;
  /** Status. */
  status?: string | null;
  /** Environment class. */
  environment_class?: string | null;
  /** Max workers. */
  max_workers?: number | null;
  /** Whether it is encrypted. */
  encrypted?: boolean | null;
  /** Resource id of the key. */
  key_resource_id?: string | null;
  /** Logging config. */
  logging_config?: string | null;
  /** Resource id of the execution role. */
  execution_role_resource_id?: string | null;
  /** Resource id of the service role. */
  service_role_resource_id?: string | null;
};

/**
 * A row of type `apiaccountingconfig`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ApiAccountingConfigResource = {
  common?: ResourceCommon | null;
  /** Accounting config id. */
  accounting_config_id?: string | null;
  /** Name. */
  name?: string | null;
  /** Whether it covers several regions. */
  multi_region?: boolean | null;
  /** Resource id of the parent. */
  parent_resource_id?: string | null;
  /** Whether it writes logs. */
  is_logging?: boolean | null;
  /** Whether it is a trail of the whole organization. */
  is_organization_trail?: boolean | null;
  /** Flag: include global service events. */
  include_global_service_events?: boolean | null;
  /** Storage container name. */
  storage_container_name?: string | null;
  /** Management events. */
  management_events?: string | null;
  /** SNS topic name. */
  sns_topic_name?: string | null;
  /** Cloud watch group ARN. */
  cloud_watch_group_arn?: string | null;
  /** Retention days. */
  retention_days?: number | null;
  /** Whether it is locked. */
  locked?: boolean | null;
};

/** A new user that has only an API key. */
export type ApiOnlyUser = {
  /** Number of the user. */
  user_id: number;
  /** Organization that the user is in. */
  organization_id: number;
  /** Login name. */
  username: string;
  /** Name that is shown. */
  name: string;
  /** The key, which is not shown again. */
  api_key: string;
};

/**
 * A row of type `apprunnerservice`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AppRunnerServiceResource = {
  common?: ResourceCommon | null;
  /** Service id. */
  service_id?: string | null;
  /** Status. */
  status?: string | null;
  /** Repository. */
  repository?: string | null;
  /** Repository type. */
  repository_type?: string | null;
  /** Cores. */
  cores?: number | null;
  /** Memory. */
  memory?: number | null;
};

/**
 * A row of type `appserver`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type AppServerResource = {
  common?: ResourceCommon | null;
  /** App server id. */
  app_server_id?: string | null;
  /** State. */
  state?: string | null;
  /** Server type. */
  server_type?: string | null;
  /** Number of instances. */
  instance_count?: number | null;
  /** Number of max instances. */
  max_instance_count?: number | null;
  /** Number of apps. */
  app_count?: number | null;
};

/** A resource group, in short. */
export type AssociatedResourceGroup = {
  /** Resource id of the group, `resourcegroup:<n>:`, and not a number. */
  id?: string | null;
  /** Name. */
  name?: string | null;
  /** Who made it, such as `user`. */
  group_type?: string | null;
  /** Kind of its owner, such as `organization`. */
  owner_type?: string | null;
  /** Resource id of its owner. Recorded answers have a user here though `owner_type` is `organization`. */
  owner_resource_id?: string | null;
};

/** A network interface. */
export type AttachedNetworkInterface = {
  common?: ResourceCommon | null;
  /** Id at the provider. */
  network_interface_id?: string | null;
  /** Place on the instance, from 0. */
  device_index?: number | null;
  /** Hardware address. */
  mac_address?: string | null;
  /** Id of the instance at the provider. */
  instance_id?: string | null;
  /** Resource id of the instance. */
  instance_resource_id?: string | null;
  /** Id of the subnet at the provider. */
  subnet_id?: string | null;
  /** Resource id of the subnet. */
  subnet_resource_id?: string | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
  /** Its addresses. */
  ip_addresses?: InterfaceAddress[];
};

/** A policy of the cloud. */
export type AttachedPolicy = {
  common?: ResourceCommon | null;
  /** Id at the provider. */
  policy_id?: string | null;
  /** Whether the provider made it. */
  vendor_policy?: boolean | null;
  /** How often it is attached. */
  attachment_count?: number | null;
  /** When it was made, `YYYY-MM-DD HH:MM:SS`. */
  create_date?: string | null;
  /** When it last changed, `YYYY-MM-DD HH:MM:SS`. */
  update_date?: string | null;
};

/** Policies. */
export type AttachedPolicyList = {
  /** The policies. */
  servicepolicies?: AttachedPolicy[];
};

/** A server that users sign in through. */
export type AuthenticationServer = {
  /** Number of the server. */
  server_id: number;
  /** Name of the server. */
  server_name: string;
  /** Host of the server; may be empty. */
  server_host?: string | null;
  /** Port of the server. */
  server_port?: number | null;
  /** Kind of the server; `saml` is known. */
  server_type?: string | null;
  /** Whether the connection is encrypted: 0 or 1, not a boolean. */
  secure?: number | null;
  /** Whether all organizations use it. */
  global_scope?: boolean | null;
  /** Number of group mappings. */
  mapped_groups?: number | null;
};

/** What to take out. */
export type AutoscalingDetachment = {
  /** The instance to take out. The documented sample lists the resource id and the provider's id of one instance. */
  instance: readonly string[];
  /**
   * Lowers the number of instances that the group wants, so that none comes in its place. The documented sample has the
   * word `boolean` for a value.
   */
  decrement_capacity: boolean;
};

/**
 * A row of type `autoscalinggroup`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AutoscalingGroupResource = {
  common?: ResourceCommon | null;
  /** Group id. */
  group_id?: string | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Health check grace period. */
  health_check_grace_period?: number | null;
  /** Whether it spans several zones. */
  multi_az?: boolean | null;
  /** Min size. */
  min_size?: number | null;
  /** Max size. */
  max_size?: number | null;
  /** Desired capacity. */
  desired_capacity?: number | null;
  /** Flag: new instance protection. */
  new_instance_protection?: boolean | null;
  /** Default cooldown. */
  default_cooldown?: number | null;
  /** Upgrade policy. */
  upgrade_policy?: string | null;
  /** Suspended processes. */
  suspended_processes?: string[];
};

/**
 * A row of type `autoscalinglaunchconfiguration`. Names and types of the members are one author's reading of
 * release 22.2 and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type AutoscalingLaunchConfigurationResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Image id. */
  image_id?: string | null;
  /** Instance type. */
  instance_type?: string | null;
  /** Identity management role. */
  identity_management_role?: string | null;
  /** Region name. */
  region_name?: string | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Whether it is monitored. */
  monitoring?: boolean | null;
  /** Flag: block storage optimized. */
  block_storage_optimized?: boolean | null;
  /** Associate IP. */
  associate_ip?: string | null;
  /** RAM id. */
  ram_id?: string | null;
  /** Kernel id. */
  kernel_id?: string | null;
};

/** A stored access key, a stored role, or the settings of an account. Its members are not in r7cli of 2026 (read in 2026). */
export type AwsConfig = Record<string, unknown>;

/** A page of access keys or roles. Neither the name of the list nor that of the total is documented. */
export type AwsConfigPage = Record<string, unknown>;

/**
 * A row of type `awsconfig`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type AwsConfigResource = {
  common?: ResourceCommon | null;
  /** Resource id. */
  resource_id?: string | null;
  /** Flag: delivery channel created. */
  delivery_channel_created?: boolean | null;
  /** Flag: configuration recorder created. */
  configuration_recorder_created?: boolean | null;
  /** Flag: auditing has begun. */
  auditing_has_begun?: boolean | null;
  /** Whether auditing is on. */
  auditing_enabled?: boolean | null;
  /** Flag: cross account. */
  cross_account?: boolean | null;
  /** Flag: unknown account. */
  unknown_account?: boolean | null;
};

/**
 * A row of type `backendservice`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BackendServiceResource = {
  common?: ResourceCommon | null;
  /** Kind. */
  kind?: string | null;
  /** Resource id of the storage container. */
  storage_container_resource_id?: string | null;
  /** Port name. */
  port_name?: string | null;
  /** Port. */
  port?: string | null;
  /** Date as text: created time. */
  created_time?: string | null;
  /** Scheme. */
  scheme?: string | null;
};

/**
 * A row of type `backupvault`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type BackupVaultResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Recovery points. */
  recovery_points?: number | null;
  /** Policy. */
  policy?: string | null;
  /** Whether it is public. */
  public?: boolean | null;
  /** Resource id of the key. */
  key_resource_id?: string | null;
};

/** A label on a cloud account. */
export type Badge = {
  /** Key of the badge. */
  key: string;
  /** Value of the badge. */
  value: string;
};

/** Badges, and the cloud accounts that they are for. */
export type BadgeAssignment = {
  /** Resource ids of the accounts, `divvyorganizationservice:<id>`, without a colon at the end. */
  target_resource_ids: readonly ResourceIdText[];
  /** The badges. A key may occur once only. */
  badges: readonly Badge[];
};

/** How many badges a cloud account has. */
export type BadgeCount = {
  /** Resource id of the account. */
  resource_id: ResourceIdText;
  /** Number of its badges. */
  count: number;
};

/** A cloud account that has badges. */
export type BadgedCloud = {
  /** Resource id of the account. */
  resource_id: ResourceIdText;
  /** Display name of the account. */
  name: string;
};

/**
 * A row of type `batchenvironment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type BatchEnvironmentResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Region name. */
  region_name?: string | null;
  /** Endpoint. */
  endpoint?: string | null;
  /** State. */
  state?: string | null;
  /** Allocation type. */
  allocation_type?: string | null;
  /** Flag: public access. */
  public_access?: boolean | null;
  /** Minimum CPUs. */
  minimum_cpus?: number | null;
  /** Maximum CPUs. */
  maximum_cpus?: number | null;
  /** Pool type. */
  pool_type?: string | null;
};

/**
 * A row of type `batchpool`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type BatchPoolResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Region. */
  region?: string | null;
  /** State. */
  state?: string | null;
  /** VM size. */
  vm_size?: string | null;
  /** Autoscaling. */
  autoscaling?: string | null;
  /** Inter node communication. */
  inter_node_communication?: string | null;
};

/**
 * A row of type `bigdatainstance`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BigDataInstanceResource = {
  common?: ResourceCommon | null;
  /** State. */
  state?: string | null;
  /** Instance type. */
  instance_type?: string | null;
  /** Endpoint address. */
  endpoint_address?: string | null;
  /** Endpoint port. */
  endpoint_port?: number | null;
  /** Version. */
  version?: string | null;
  /** Nodes. */
  nodes?: string[];
  /** VPC id. */
  vpc_id?: string | null;
  /** Subnet group name. */
  subnet_group_name?: string | null;
  /** Whether it is encrypted. */
  encrypted?: boolean | null;
  /** Whether it can be reached from outside. */
  publicly_accessible?: boolean | null;
  /** Whether it asks for SSL. */
  ssl_required?: boolean | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Whether it writes logs. */
  logging?: boolean | null;
  /** Logging bucket. */
  logging_bucket?: string | null;
  /** Parameter groups. */
  parameter_groups?: string[];
};

/**
 * A row of type `bigdatasnapshot`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BigDataSnapshotResource = {
  common?: ResourceCommon | null;
  /** Snapshot id. */
  snapshot_id?: string | null;
  /** State. */
  state?: string | null;
  /** Snapshot type. */
  snapshot_type?: string | null;
  /** Nodes. */
  nodes?: string[];
  /** Instance type. */
  instance_type?: string | null;
  /** Whether it is encrypted. */
  encrypted?: boolean | null;
  /** Date as text: create time. */
  create_time?: string | null;
};

/**
 * A row of type `bigdataworkspace`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type BigDataWorkspaceResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** State. */
  state?: string | null;
  /** Region name. */
  region_name?: string | null;
  /** Whether double encryption is on. */
  double_encryption_enabled?: boolean | null;
  /** SQL administrator login. */
  sql_administrator_login?: string | null;
  /** Workspace type. */
  workspace_type?: string | null;
};

/** A bot. */
export type Bot = {
  /** Id of the bot, `divvybot:<organization>:<number>`, without a colon at the end. */
  resource_id: ResourceIdText;
  /** Name of the bot. */
  name: string;
  /** What it does. */
  description?: string | null;
  /** Free text. */
  notes?: string | null;
  /** How grave its matter is. */
  severity?: BotSeverity | null;
  /** What it is for. */
  category?: BotCategory | null;
  /** What it does now. `ARCHIVED` is for good, and `SCANNING` is a run over all resources. */
  state?: 'RUNNING' | 'PAUSED' | 'ARCHIVED' | 'SCANNING' | null | (string & {});
  /** Whether `runBot` is allowed. */
  ondemand_enabled?: boolean | null;
  /** Its configuration. */
  instructions?: BotInstructions | null;
  /** Number of the insight that it is tied to; a number in some sources and a text in others. `null` for none. */
  insight_id?: number | null;
  /** Name of that insight. */
  insight_name?: string | null;
  /** Source of that insight, `backoffice` or `custom`. */
  source?: string | null;
  /** Id of its owner, such as `divvyuser:12:`. */
  owner?: string | null;
  /** Name of its owner. */
  owner_name?: string | null;
  /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
  date_created?: string | null;
  /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
  date_modified?: string | null;
  /** How the badges of its scope combine: `AND` or `OR`. */
  badge_scope_operator?: string | null;
  /** Its schedule, where the answer has it beside the instructions. */
  schedule?: BotSchedule | null;
  /** Whether it reacts to new resources. */
  hookpoint_created?: boolean | null;
  /** Whether it reacts to changed resources. */
  hookpoint_modified?: boolean | null;
  /** Whether it reacts to changed tags. */
  hookpoint_tags_modified?: boolean | null;
  /** Whether it reacts to removed resources. */
  hookpoint_destroyed?: boolean | null;
  /** When it runs next; a number whose unit is not in the Swagger of 2019 (read in 2026). */
  next_scheduled_run?: number | null;
  /** Whether its configuration can be run. */
  valid?: boolean | null;
  /** What went wrong in its runs. */
  event_failures?: BotFailures | null;
  /** Whether it logs in detail. */
  detailed_logging?: boolean | null;
  /** Version number of the bot. */
  version?: number | null;
  /** Exemptions that it made. */
  exemptions_count?: number | null;
};

/** Something that a bot does. */
export type BotAction = {
  /** Id of the action; begins with `divvy.action.`. */
  name?: string | null;
  /** Settings of the action. */
  config?: Record<string, unknown> | null;
  /** Whether it is done for resources that match (`true`) or that do not. */
  run_when_result_is?: boolean | null;
};

/** Something for a bot to do. */
export type BotActionForWrite = {
  /** Id of the action; begins with `divvy.action.`. */
  name: string;
  /** Settings of the action; `{}` where it has none. */
  config: Record<string, unknown>;
  /** Whether to do it for resources that match (`true`) or that do not. */
  run_when_result_is: boolean;
};

/** What a bot is for. */
export type BotCategory = 'Security' | 'Optimization' | 'Curation' | 'Best Practices' | 'Miscellaneous' | (string & {});

/** What a bot is for. */
export type BotCategoryInput = 'Security' | 'Optimization' | 'Curation' | 'Best Practices' | 'Miscellaneous';

/** Failures of a bot's runs by kind. */
export type BotFailures = {
  /** Runs that failed. */
  errors?: number | null;
  /** Runs that took too long. */
  timeouts?: number | null;
  /** Runs that lacked a cloud permission. */
  invalid_perms?: number | null;
};

/** A bot to make. */
export type BotForCreate = {
  /** Name of the bot. */
  name: string;
  /** What it does. */
  description?: string;
  /** How grave its matter is. */
  severity: BotSeverityInput;
  /** What it is for. */
  category: BotCategoryInput;
  /** `RUNNING` acts at once; begin with `PAUSED`. */
  state?: 'RUNNING' | 'PAUSED';
  /** Whether `runBot` is allowed. */
  ondemand_enabled?: boolean;
  /** What it looks at and what it does. */
  instructions: BotInstructionsForWrite;
  /** Number of the insight to tie it to; scripts send it with `source`. */
  insight_id?: number | null;
  /** Source of that insight. */
  source?: 'backoffice' | 'custom' | null;
};

/** A bot's configuration as it is written back. Send all of it. */
export type BotForUpdate = {
  /** Name of the bot. */
  name?: string;
  /** What it does. */
  description?: string;
  /** How grave its matter is. */
  severity?: BotSeverityInput;
  /** What it is for. */
  category?: BotCategoryInput;
  /** Whether it acts; pausing and resuming have operations of their own. */
  state?: 'RUNNING' | 'PAUSED';
  /** Whether `runBot` is allowed. */
  ondemand_enabled?: boolean;
  /** What it looks at and what it does. */
  instructions?: BotInstructionsForWrite;
  /** Number of the insight to tie it to; scripts send it with `source`. */
  insight_id?: number | null;
  /** Source of that insight. */
  source?: 'backoffice' | 'custom' | null;
};

/** A filter or an action. Entries have further members. */
export type BotFunction = {
  /** Name for people. */
  name?: string | null;
  /** What it does. */
  description?: string | null;
  /** Resource types that it works on. */
  supported_resources?: string[];
  /** Cloud types that it works in; empty or `null` for all. */
  supported_clouds?: CloudTypeId[];
  /** Version of a filter; its type is not in Divvy_scripts of 2021 (read in 2026). */
  version?: unknown;
  /** Cloud permissions that an action needs; their shape is not in Divvy_scripts of 2021 (read in 2026). */
  permissions?: unknown;
};

/** What bots are made of. */
export type BotFunctionRegistry = {
  /** The query filters. */
  filters?: BotFunction[];
  /** The actions. */
  actions?: BotFunction[];
};

/** What a bot looks at, when, and what it does then. */
export type BotInstructions = {
  /** Resource types that it looks at. */
  resource_types?: string[];
  /** Ids of the resource groups and clouds that it is limited to; empty for everything. */
  groups?: string[];
  /** Badges of the clouds that it is limited to. */
  badges?: Badge[];
  /** Query filters that pick the resources. */
  filters?: InsightFilter[];
  /**
   * Events that it reacts to: `divvycloud.resource.created`, `divvycloud.resource.modified`,
   * `divvycloud.resource.tags_modified`, `divvycloud.resource.destroyed`.
   */
  hookpoints?: string[];
  /** When it runs by the clock; `null` for never. */
  schedule?: BotSchedule | null;
  /** The schedule in words. */
  schedule_description?: string | null;
  /** Whether `runBot` is allowed. */
  ondemand_enabled?: boolean | null;
  /** What it does, in this order. */
  actions?: BotAction[];
};

/** What a bot looks at, when, and what it does then. */
export type BotInstructionsForWrite = {
  /** Resource types to look at. */
  resource_types?: readonly string[];
  /** Ids of the resource groups and clouds to limit it to; empty for everything. */
  groups?: readonly ResourceIdText[];
  /** Badges of the clouds to limit it to. */
  badges?: readonly Badge[];
  /** Query filters that pick the resources. */
  filters?: readonly QueryFilter[];
  /**
   * Events to react to: `divvycloud.resource.created`, `divvycloud.resource.modified`,
   * `divvycloud.resource.tags_modified`, `divvycloud.resource.destroyed`.
   */
  hookpoints?: readonly string[];
  /** When to run by the clock; `null` for never. */
  schedule?: BotScheduleForWrite | null;
  /** The schedule in words. */
  schedule_description?: string | null;
  /** Whether `runBot` is allowed. */
  ondemand_enabled?: boolean;
  /** What to do, in this order. */
  actions?: readonly BotActionForWrite[];
};

/** A page of bots. */
export type BotPage = {
  /** The bots of this page. */
  bots: Bot[];
  /** Bots on all pages. */
  count: number;
};

/** When a bot runs. It has the members that its kind needs. */
export type BotSchedule = {
  /** Kind of schedule. */
  _type?: string | null;
  /** Time of day. */
  time_of_day?: BotTimeOfDay | null;
  /** Day of the month. */
  day_of_month?: number | null;
  /** Day of the week as a number; which day is first is not in the Swagger of 2019 (read in 2026). */
  day_of_week?: number | null;
  /** Days of the week on which it does not run, as numbers. */
  exclude_days?: number[];
  /** Minute of the hour. */
  minute_of_hour?: number | null;
  /** Second, under the name that the wire has. */
  second_of_hour?: number | null;
};

/** When to run. Send the members that the kind needs and no others. */
export type BotScheduleForWrite = {
  /** Kind of schedule; take its word from a bot that has one, as the words are not in the Swagger of 2019 (read in 2026). */
  _type: string;
  /** Time of day. */
  time_of_day?: BotTimeOfDayForWrite;
  /** Day of the month. */
  day_of_month?: number;
  /** Day of the week as a number; which day is first is not in the Swagger of 2019 (read in 2026). */
  day_of_week?: number;
  /** Days of the week on which it does not run, as numbers. */
  exclude_days?: readonly number[];
  /** Minute of the hour. */
  minute_of_hour?: number;
  /** Second, under the name that the wire has. */
  second_of_hour?: number;
};

/** How grave the matter of a bot is. */
export type BotSeverity = 'low' | 'medium' | 'high' | (string & {});

/** How grave the matter of a bot is. */
export type BotSeverityInput = 'low' | 'medium' | 'high';

/** A time of day. */
export type BotTimeOfDay = {
  /** Kind of the value. */
  _type?: string | null;
  /** Hour. */
  hour?: number | null;
  /** Minute. */
  minute?: number | null;
  /** Second. */
  second?: number | null;
};

/** A time of day. */
export type BotTimeOfDayForWrite = {
  /** Kind of the value, as the bot that it was taken from has it. */
  _type?: string;
  /** Hour. */
  hour: number;
  /** Minute. */
  minute: number;
  /** Second. */
  second: number;
};

/**
 * A row of type `brokerinstance`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BrokerInstanceResource = {
  common?: ResourceCommon | null;
  /** Instance type. */
  instance_type?: string | null;
  /** Instance id. */
  instance_id?: string | null;
  /** State. */
  state?: string | null;
  /** Engine. */
  engine?: string | null;
  /** Engine version. */
  engine_version?: string | null;
  /** Nodes. */
  nodes?: string[];
  /** Endpoint address. */
  endpoint_address?: string | null;
  /** Whether it can be reached from outside. */
  publicly_accessible?: boolean | null;
  /** Flag: general logs. */
  general_logs?: boolean | null;
  /** Flag: audit logs. */
  audit_logs?: boolean | null;
  /** Authentication strategy. */
  authentication_strategy?: string | null;
  /** Flag: auto minor upgrades. */
  auto_minor_upgrades?: boolean | null;
};

/**
 * A row of type `buildproject`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type BuildProjectResource = {
  common?: ResourceCommon | null;
  /** Description. */
  description?: string | null;
  /** Date as text: creation date. */
  creation_date?: string | null;
  /** Build type. */
  build_type?: string | null;
  /** Build image. */
  build_image?: string | null;
  /** Privilege mode. */
  privilege_mode?: string | null;
  /** Cache type. */
  cache_type?: string | null;
  /** Resource id of the key. */
  key_resource_id?: string | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
};

/**
 * A cloud account: an AWS account, an Azure subscription, a Google Cloud project, a Kubernetes cluster and the like. Members
 * without a value are left out or null, and newer releases send further ones.
 */
export type Cloud = {
  /** Number of the account: the same as `organization_service_id` of resources and as the number in `resource_id`. */
  id: number;
  /** Display name. */
  name: string;
  /** Kind of cloud. From `AZURE` on, kinds that only older installations have, `GCP` for `GCE` among them; newer releases may know more. */
  cloud_type_id: CloudTypeId;
  /**
   * The provider's own id: AWS account number, Azure subscription, Google Cloud project, or for Kubernetes a long path.
   * Missing on some accounts, Kubernetes clusters above all.
   */
  account_id?: string | null;
  /** When it was added, UTC, `YYYY-MM-DD HH:MM:SS`; with microseconds in the answer of `addCloud`. */
  creation_time: string;
  /**
   * State of a cloud account: read as usual, not read, being read for the first time, or not readable because its role
   * cannot be assumed. Other words occur.
   */
  status: CloudStatus;
  /** Number of its badges. */
  badge_count?: number | null;
  /** Number of its resources. Installations of 2019 call the member `resources`. */
  resource_count?: number | null;
  /** Number of its resources, by its name of 2019. */
  resources?: number | null;
  /** When it was last read, UTC, `YYYY-MM-DD HH:MM:SS`. */
  last_refreshed?: string | null;
  /** Who reads it, as a role ARN, sometimes only the role's name, or the e-mail address of a service account. */
  role_arn?: string | null;
  /** The same value as `resource_id`. */
  group_resource_id: ResourceIdText;
  /** Resource id, `divvyorganizationservice:<id>`, without a colon at the end. */
  resource_id: ResourceIdText;
  /** Types of resource that could not be read, with the permissions that are missing. */
  failed_resource_types?: CloudFailedResourceType[];
  /** Its part in event-driven harvesting. `idle` is the one word that was recorded. */
  event_driven_harvest_role?: 'idle' | null | (string & {});
  /** Harvesting strategy that it follows. */
  strategy_id?: number | null;
  /** The AWS Organization or similar that it is a member of. */
  cloud_organization_id?: string | null;
  /** Domain name of that organization. */
  cloud_organization_domain_name?: string | null;
  /** Display name of that organization. */
  cloud_organization_nickname?: string | null;
  /** Azure tenant. */
  tenant_id?: string | null;
  /** Whether the Command Platform manages it; sent since about 2025. */
  is_platform_managed?: boolean | null;
  /** Whether its hosts are assessed for vulnerabilities. */
  host_assessment_enabled?: boolean | null;
  /** State of that assessment; the rows are not in the Swagger of 2019 (read in 2026). */
  host_assessment_status?: unknown[];
  /** Not in the Swagger of 2019 (read in 2026); an empty list in the one recorded answer that has it. */
  trailblazer_cloudtrail_trails?: unknown[];
};

/**
 * A row of type `divvyorganizationservice`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type CloudAccountResource = {
  common?: ResourceCommon | null;
  /** Resource id. */
  resource_id?: string | null;
  /** Organization service id. */
  organization_service_id?: string | null;
  /** Account id. */
  account_id?: string | null;
  /** Tenant id. */
  tenant_id?: string | null;
  /** Payer account. */
  payer_account?: string | null;
  /** Name. */
  name?: string | null;
  /** Date as text: added timestamp. */
  added_timestamp?: string | null;
  /** Bots. */
  bots?: number | null;
  /** Resources. */
  resources?: number | null;
};

/** A badge of a cloud account. */
export type CloudBadge = {
  /** Key of the badge. */
  key: string;
  /** Value of the badge. */
  value: string;
  /** Whether the system made it, and not a person; missing in older releases. */
  auto_generated?: boolean | null;
};

/**
 * A cloud account and how to sign in to it. AWS takes `account_number` with either `api_key` and `secret_key`
 * (`standard`), those two and a role (`assume_role`, where the keys belong to the account that assumes), or a role alone
 * (`instance_assume_role`, where the installation's own role assumes it). Azure takes `tenant_id`, `app_id`,
 * `subscription_id` and `api_key`. Google Cloud takes `project` and `api_credentials`, and no `authentication_type`.
 */
export type CloudCreationParams = {
  /**
   * Kind of cloud, one of the ids of `listCloudTypes`: AWS, AWS_CHINA, AWS_GOV, AZURE_ARM, AZURE_CHINA, AZURE_GOV, GCE,
   * ALICLOUD, OCI, K8S_R7 and others.
   */
  cloud_type: string;
  /** Display name. */
  name: string;
  /**
   * How to sign in. AWS: `standard`, `assume_role` or `instance_assume_role`. Azure: `standard` or `client_certificate`.
   * Leave it out for Google Cloud.
   */
  authentication_type?: string;
  /** AWS account number, 12 digits. It is a text, because a number would lose zeros in front. */
  account_number?: string;
  /** AWS: the access key's id. Azure: the client secret, or with `client_certificate` the certificate as PEM text. */
  api_key?: string;
  /** AWS: the secret of the access key. */
  secret_key?: string;
  /** AWS: role to assume. */
  role_arn?: string;
  /** AWS: external id of the role's trust. */
  external_id?: string;
  /** AWS: name of the role's sessions. */
  session_name?: string;
  /** AWS: length of the role's sessions in seconds. */
  duration?: number;
  /** Harvesting strategy to follow, see `listHarvestingStrategies`. */
  strategy_id?: number;
  /** Azure: the tenant. */
  tenant_id?: string;
  /** Azure: the registered application. */
  app_id?: string;
  /** Azure: the subscription. */
  subscription_id?: string;
  /** Azure: thumbprint of the certificate; needed with `client_certificate`. */
  certificate_thumbprint?: string;
  /** Google Cloud: id of the project. */
  project?: string;
  /** Google Cloud: the service account's key file. */
  api_credentials?: GcpServiceAccountKey;
};

/** A cloud organization. No answer was recorded, so all members are as clients read them, and some are typed loosely. */
export type CloudDomain = {
  /** The product's own organization that it belongs to; not the provider's id. */
  organization_id?: number | null;
  /** Kind of cloud: `AWS`, `AZURE_ARM` or `GCE`. */
  cloud_type_id?: string | null;
  /** The provider's id of the organization. */
  domain_id?: string | null;
  /** Domain name, or for AWS mostly the id again. */
  domain_name?: string | null;
  /** State; a text in scripts and a number in one client. */
  status?: string | number | null;
  /** When it was added. */
  added_timestamp?: string | null;
  /** Whether its accounts get badges by themselves. */
  auto_badge?: boolean | null;
  /** Whether its accounts are added by themselves. */
  auto_add?: boolean | null;
  /** What failed at its last reading; a number in one client, and possibly a list. */
  failures?: number | unknown[] | null;
  /** Its accounts, subscriptions or projects; a number in one client, and possibly a list. */
  projects?: number | unknown[] | null;
};

/** A cloud organization and how to read it. */
export type CloudDomainForAdd = {
  /** Kind of cloud: `AWS`, `AZURE_ARM` or `GCE`. */
  cloud_type: string;
  /**
   * Credentials of the organization's root: for Google Cloud the key file of a service account. Its members
   * for other clouds are not in gstotts/insightcloudsec of 2022 (read in 2026). It holds secrets; keep it out
   * of logs.
   */
  credentials: Record<string, unknown>;
  /** Display name. */
  nickname: string;
  /** Domain name or id of the organization. */
  domain_name?: string;
  /** Ids of the parent folders. */
  parent_folder_id?: readonly string[];
  /** Adds its accounts by themselves. One client sends it for Google Cloud only. */
  auto_add?: boolean;
  /** Gives its accounts badges by themselves. One client sends it for Google Cloud only. */
  auto_badge?: boolean;
  /** Removes accounts that are gone. One client sends it for Google Cloud only. */
  auto_remove?: boolean;
  /** Removes accounts that are suspended. One client sends it for AWS only. */
  remove_suspended?: boolean;
  /** Prefixes of names to leave out. */
  skip_prefixes?: readonly string[];
};

/** A type of resource that could not be read. */
export type CloudFailedResourceType = {
  /** The type. */
  resource_type?: string | null;
  /** Permissions that are missing at the provider. */
  permissions?: string[];
};

/** A resource that fails an insight. Entries have further members. */
export type CloudFinding = {
  /** Name of the insight. */
  insight_name?: string | null;
  /** Name of the resource. */
  resource_name?: string | null;
};

/** A page of findings. The member that carries the next cursor is not in r7cli of 2026 (read in 2026) and comes beside `results`. */
export type CloudFindingPage = {
  /** The findings. */
  results?: CloudFinding[];
};

/** Cloud accounts with their number. */
export type CloudList = {
  /** The accounts. */
  clouds: Cloud[];
  /** Number of all accounts that match, on all pages. */
  total_count: number;
};

/** A region of a cloud account. */
export type CloudRegion = {
  /** The provider's name of the region, such as `eu-west-1`. */
  id: string;
  /** Display name; mostly the same. */
  name: string;
  /** Resource id, `serviceregion:<cloud id>:<region>:`, with the colon at the end. */
  resource_id: ResourceIdText;
  /** State of the region; `ACTIVE` is the one word that was seen. */
  status: 'ACTIVE' | (string & {});
  /** Factor on how often the region is read; 1 is usual. */
  harvest_rate_multiplier?: number | null;
};

/** What to look for, and which page of it. Everything is optional. */
export type CloudSearch = {
  /** Conditions on members of the accounts, such as `account_id`. */
  filters?: readonly ListFilter[];
  /** Rows to answer with. The documentation shows 25; clients send up to 5000. */
  limit?: number;
  /** Rows to skip, 0 for the first page. */
  offset?: number;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  order_by?: OrderBy;
  /** Only accounts with these badges; `badge_filter_operator` says whether all or one of them. */
  badges?: readonly Badge[];
  /** `AND` for accounts with all of `badges`, `OR` for accounts with one of them, or empty for no choice. */
  badge_filter_operator?: 'OR' | 'AND' | '';
  /** Part of an id or a name to search for. */
  search_string?: string;
  /** Switches the advanced search on. What it changes is not in insightconnect-plugins of 2026 (read in 2026). */
  advanced_search?: boolean;
  /** Only accounts without any badge. */
  empty_badges?: boolean;
  /** Leaves out accounts with these badges. */
  exclusion_badges?: readonly Badge[];
};

/**
 * State of a cloud account: read as usual, not read, being read for the first time, or not readable because its role
 * cannot be assumed. Other words occur.
 */
export type CloudStatus = 'DEFAULT' | 'PAUSED' | 'REFRESH' | 'ASSUME_ROLE_FAIL' | (string & {});

/** A kind of cloud. */
export type CloudType = {
  /** Kind of cloud. From `AZURE` on, kinds that only older installations have, `GCP` for `GCE` among them; newer releases may know more. */
  cloud_type_id: CloudTypeId;
  /** Display name. */
  name: string;
  /** How it is reached. */
  cloud_access?: 'public' | 'private' | null | (string & {});
};

/** Kind of cloud. From `AZURE` on, kinds that only older installations have, `GCP` for `GCE` among them; newer releases may know more. */
export type CloudTypeId = 'ALICLOUD' | 'AWS' | 'AWS_CHINA' | 'AWS_GOV' | 'AZURE_ARM' | 'AZURE_CHINA' | 'AZURE_GOV' | 'GCE' | 'K8S_R7' | 'OCI' | 'AZURE' | 'DO' | 'OS' | 'RAX' | 'SOFTLAYER' | 'VCLOUD_DIRECTOR' | 'VMWARE_VSPHERE' | 'GCP' | (string & {});

/**
 * A row of type `cloudwatchdestination`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type CloudWatchDestinationResource = {
  common?: ResourceCommon | null;
  /** Destination name. */
  destination_name?: string | null;
  /** ARN. */
  arn?: string | null;
  /** Target ARN. */
  target_arn?: string | null;
  /** Role ARN. */
  role_arn?: string | null;
  /** Access policy. */
  access_policy?: string | null;
  /** Trusted accounts. */
  trusted_accounts?: string[];
  /** Date as text: creation time. */
  creation_time?: string | null;
};

/**
 * A row of type `coldstorage`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type ColdStorageResource = {
  common?: ResourceCommon | null;
  /** Date as text: creation date. */
  creation_date?: string | null;
  /** Date as text: last inventory date. */
  last_inventory_date?: string | null;
  /** Size in bytes. */
  size_in_bytes?: number | null;
  /** Number of archives. */
  number_of_archives?: number | null;
  /** Date as text: lock creation date. */
  lock_creation_date?: string | null;
  /** Date as text: lock expiration date. */
  lock_expiration_date?: string | null;
  /** Lock state. */
  lock_state?: string | null;
};

/**
 * A row of type `containercluster`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerClusterResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** ARN. */
  arn?: string | null;
  /** Res type. */
  res_type?: string | null;
  /** When it was made; a date as text. */
  created_at?: string | null;
  /** Endpoint. */
  endpoint?: string | null;
  /** Whether it runs on Fargate. */
  fargate?: boolean | null;
  /** Role ARN. */
  role_arn?: string | null;
  /** Region name. */
  region_name?: string | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
  /** Status. */
  status?: string | null;
  /** Version. */
  version?: string | null;
  /** Platform version. */
  platform_version?: string | null;
  /** Whether it is monitored. */
  monitoring?: boolean | null;
  /** Whether it writes logs. */
  logging?: boolean | null;
  /** Logging types. */
  logging_types?: string[];
  /** Flag: endpoint public access. */
  endpoint_public_access?: boolean | null;
  /** Flag: endpoint private access. */
  endpoint_private_access?: boolean | null;
  /** Public access CIDR blocks. */
  public_access_cidrs?: string[];
  /** Resource id of the key. */
  key_resource_id?: string | null;
  /** Whether master auth network is on. */
  master_auth_network_enabled?: boolean | null;
};

/**
 * A row of type `containerdeployment`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerDeploymentResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Namespace. */
  namespace?: string | null;
  /** ARN. */
  arn?: string | null;
  /** Last status. */
  last_status?: string | null;
  /** Desired status. */
  desired_status?: string | null;
  /** Launch type. */
  launch_type?: string | null;
  /** Connectivity. */
  connectivity?: string | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Resource id of the task definition. */
  task_definition_resource_id?: string | null;
  /** Whether it is paused. */
  paused?: boolean | null;
  /** Replicas. */
  replicas?: string | null;
  /** Available replicas. */
  available_replicas?: string[];
  /** Unavailable replicas. */
  unavailable_replicas?: string[];
  /** Ready replicas. */
  ready_replicas?: string[];
  /** Updated replicas. */
  updated_replicas?: string[];
  /** Observed generation. */
  observed_generation?: string | null;
  /** Number of collisions. */
  collision_count?: number | null;
};

/**
 * A row of type `containerimage`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerImageResource = {
  common?: ResourceCommon | null;
  /** Digest. */
  digest?: string | null;
  /** SHA-256. */
  sha256?: string | null;
  /** Date as text: push time. */
  push_time?: string | null;
  /** Last scanned. */
  last_scanned?: string | null;
  /** Registry id. */
  registry_id?: string | null;
  /** Registry name. */
  registry_name?: string | null;
  /** Number of findings. */
  finding_count?: number | null;
  /** Critical. */
  critical?: number | null;
  /** High. */
  high?: number | null;
  /** Medium. */
  medium?: number | null;
  /** Low. */
  low?: number | null;
  /** Size. */
  size?: number | null;
  /** Image tags; its form is not in the Swagger of 2019 (read in 2026). */
  image_tags?: Record<string, unknown> | null;
};

/**
 * A row of type `containerinstance`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerInstanceResource = {
  common?: ResourceCommon | null;
  /** Resource id of the instance. */
  instance_resource_id?: string | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
  /** Pod CIDR block. */
  pod_cidr?: string | null;
  /** Number of pods. */
  pod_count?: number | null;
  /** Internal IP address. */
  internal_ip_address?: string | null;
  /** External IP address. */
  external_ip_address?: string | null;
  /** Hostname. */
  hostname?: string | null;
  /** Architecture. */
  architecture?: string | null;
  /** Boot id. */
  boot_id?: string | null;
  /** Container runtime version. */
  container_runtime_version?: string | null;
  /** Operating system. */
  operating_system?: string | null;
  /** OS image. */
  os_image?: string | null;
  /** Whether it is ready. */
  ready?: boolean | null;
  /** Whether new pods are kept off it. */
  unschedulable?: boolean | null;
};

/**
 * A row of type `containerregistry`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerRegistryResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Status. */
  status?: string | null;
  /** Trusted accounts. */
  trusted_accounts?: string[];
  /** Lifecycle policy. */
  lifecycle_policy?: string | null;
  /** Registry id. */
  registry_id?: string | null;
  /** Namespace id. */
  namespace_id?: string | null;
  /** Whether it can be reached from outside. */
  publicly_accessible?: boolean | null;
  /** Whether images are scanned when pushed. */
  scan_on_push?: boolean | null;
  /** Number of images. */
  image_count?: number | null;
  /** Encryption type. */
  encryption_type?: string | null;
  /** Resource id of the key. */
  key_resource_id?: string | null;
  /** Flag: tag mutability. */
  tag_mutability?: boolean | null;
};

/**
 * A row of type `container`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Pod name. */
  pod_name?: string | null;
  /** Resource id of the pod. */
  pod_resource_id?: string | null;
  /** Namespace. */
  namespace?: string | null;
  /** Image. */
  image?: string | null;
  /** Image pull policy. */
  image_pull_policy?: string | null;
  /** Repository. */
  repository?: string | null;
  /** Version. */
  version?: string | null;
  /** Raw image tag. */
  raw_image_tag?: string | null;
  /** Whether it runs with privileges. */
  privileged?: boolean | null;
  /** Command. */
  command?: string | null;
  /** Args. */
  args?: string[];
  /** Log driver. */
  log_driver?: string | null;
  /** Log group name. */
  log_group_name?: string | null;
  /** Resource id of the log group. */
  log_group_resource_id?: string | null;
  /** Resource id of the task definition. */
  task_definition_resource_id?: string | null;
  /** Number of restarts. */
  restart_count?: number | null;
  /** TTY; a number in one author's reading. */
  tty?: number | null;
  /** Working dir. */
  working_dir?: string | null;
};

/**
 * A row of type `containerservice`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContainerServiceResource = {
  common?: ResourceCommon | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Resource id of the role. */
  role_resource_id?: string | null;
  /** Role name. */
  role_name?: string | null;
  /** Cluster id. */
  cluster_id?: string | null;
  /** Resource id of the task. */
  task_resource_id?: string | null;
  /** Platform version. */
  platform_version?: string | null;
  /** Scheduling strategy. */
  scheduling_strategy?: string | null;
  /** Flag: assign public IP. */
  assign_public_ip?: boolean | null;
  /** Flag: enable ECS tags. */
  enable_ecs_tags?: boolean | null;
  /** Flag: enable execute command. */
  enable_execute_command?: boolean | null;
  /** Created by. */
  created_by?: string | null;
  /** Number of desired tasks. */
  desired_count?: number | null;
  /** Number of running tasks. */
  running_count?: number | null;
  /** Number of pending tasks. */
  pending_count?: number | null;
};

/** A CVE over the whole estate. Rows also have a title and a link, whose member names are not in patchwright of 2026 (read in 2026). */
export type ContainerVulnerability = {
  /** Id of the CVE. */
  cve_id: string;
  /** When it was first found, `YYYY-MM-DDTHH:MM:SS` without a zone. */
  first_found?: string | null;
  /** When it was last seen; the format is not in patchwright of 2026 (read in 2026). */
  last_seen?: string | null;
  /** The vendor's own score, 0 to about 1000; it is not an EPSS score. */
  riskscore?: number | null;
  /** CVSS score. */
  cvss_score?: number | null;
  /** Whether the vendor knows a public exploit. */
  has_exploits?: boolean | null;
  /** Whether the vendor knows of use in attacks. */
  has_threats?: boolean | null;
  /** Resources that have it. */
  resource_count?: number | null;
  /** Number of affected packages over the estate, not a list. */
  affected_packages?: number | null;
};

/**
 * A row of type `contentdeliverynetwork`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type ContentDeliveryNetworkResource = {
  common?: ResourceCommon | null;
  /** Distribution id. */
  distribution_id?: string | null;
  /** Domain name. */
  domain_name?: string | null;
  /** Alternate domain names. */
  alternate_domain_names?: string[];
  /** Status. */
  status?: string | null;
  /** Delivery method. */
  delivery_method?: string | null;
  /** State. */
  state?: string | null;
  /** Root object. */
  root_object?: string | null;
  /** HTTP versions. */
  http_versions?: string[];
  /** Whether IPv6 is on. */
  ipv6_enabled?: boolean | null;
  /** Last modified. */
  last_modified?: string | null;
  /** Log bucket. */
  log_bucket?: string | null;
  /** Origins. */
  origins?: string[];
  /** Security policy. */
  security_policy?: string | null;
  /** Certificate. */
  certificate?: string | null;
  /** Web ACL id. */
  web_acl_id?: string | null;
  /** Price class. */
  price_class?: string | null;
  /** Comment. */
  comment?: string | null;
  /** ARN. */
  arn?: string | null;
  /** Whether it writes logs. */
  logging?: boolean | null;
  /** Whether it logs cookies. */
  cookie_logging?: boolean | null;
  /** Origin access identities. */
  origin_access_identities?: string[];
  /** Whether it asks for HTTPS. */
  https_required?: boolean | null;
  /** Viewer protocol policy. */
  viewer_protocol_policy?: string | null;
  /** Geo whitelist. */
  geo_whitelist?: string[];
  /** Geo blacklist. */
  geo_blacklist?: string[];
};

/** A user that has only an API key from now on. */
export type ConvertedUser = {
  /** Number of the user. It comes as text here. */
  user_id: number;
  /** The new key, which is not shown again. */
  api_key: string;
};

/** A new local user with its temporary password. */
export type CreatedLocalUser = {
  /** Number of the user. */
  user_id: number;
  /** Organization that the user is in. */
  organization_id: number;
  /** Login name. */
  username: string;
  /** Name that is shown. */
  name: string;
  /** Password for the first login, which is not shown again. */
  temporary_pw: string;
  /** When that password ends, `YYYY-MM-DDTHH:MM:SSZ`. */
  temp_pw_expiration: string;
};

/** A new organization. No member is sure to be there. */
export type CreatedOrganization = {
  /** Number of the organization. */
  organization_id?: number | null;
  /** `divvyorganization:<organization id>`, without a colon at the end. */
  resource_id?: string | null;
};

/**
 * A new user. Which of the two it is depends on the kind of user and on the release: only a local user of a current
 * release has `temporary_pw`.
 */
export type CreatedUser = CreatedLocalUser | User;

/** The caller. Releases of 2022 leave most members out. */
export type CurrentUser = {
  /** `divvyuser:<user id>:`, with the colon at the end. */
  resource_id: ResourceIdText;
  /** Number of the user. */
  user_id: number;
  /** Name that is shown. */
  name: string;
  /** Login name. */
  username: string;
  /** E-mail address. */
  email_address: string;
  /** Organization that calls run in now. */
  organization_id?: number | null;
  /** Name of that organization; what `switchOrganization` takes. */
  organization_name: string;
  /** Whether the user administers the organization. */
  organization_admin: boolean;
  /** Whether the user administers all organizations. */
  domain_admin: boolean;
  /** Whether the user may see all organizations. */
  domain_viewer?: boolean | null;
  /** Whether the user signs in with two factors. */
  two_factor_enabled?: boolean | null;
  /** Whether the user has to. */
  two_factor_required?: boolean | null;
  /** How the user signs in; `local` is known. */
  auth?: string | null;
  /** Length of a session. The unit is not in the Swagger of 2019 (read in 2026); seconds are likely. */
  session_ttl?: number | null;
  /** When the session ends, `YYYY/MM/DD, HH:MM:SS UTC`, a form that no other member has. */
  session_expiration?: string | null;
  /** Seconds after which a session ends. */
  session_timeout_seconds?: number | null;
  /** Server that the user signs in through. */
  authentication_server_id?: number | null;
  /** Whether a plug-in for signing in is installed. */
  auth_plugin_exists?: boolean | null;
  /** Entries that the console hides from the user. */
  navigation_blacklist?: string[];
  /** Look of the console. */
  theme?: string | null;
  /** Whether the user is locked out. */
  suspended?: boolean | null;
  /** Whether the user must change the password. */
  require_pw_reset?: boolean | null;
  /** Whether the user is kept out of the console. */
  console_access_denied?: boolean | null;
  /** Whether the user has an API key that works. */
  active_api_key_present?: boolean | null;
  /** When the user was made, `YYYY-MM-DD HH:MM:SS` in UTC. */
  create_date?: string | null;
  /** External id that the console proposes for AWS roles. */
  aws_default_external_id?: string | null;
  /** Whether a basic user may make an API key. */
  api_key_generation_allowed?: boolean | null;
  /** Id of the Command Platform's organization; may be empty. */
  rapid7_org_id?: string | null;
};

/**
 * A row of type `dataanalyticsworkspace`. Names and types of the members are one author's reading of release 22.2
 * and were not recorded. Any member can be missing or of another type, and more can come.
 */
export type DataAnalyticsWorkspaceResource = {
  common?: ResourceCommon | null;
  /** Workspace id. */
  workspace_id?: string | null;
  /** Name. */
  name?: string | null;
  /** Description. */
  description?: string | null;
  /** State. */
  state?: string | null;
  /** Whether it is encrypted. */
  encrypted?: boolean | null;
  /** Resource id of the key. */
  key_resource_id?: string | null;
  /** Output location. */
  output_location?: string | null;
  /** Date as text: create time. */
  create_time?: string | null;
  /** Whether the requester pays. */
  requester_pays?: boolean | null;
  /** Whether metrics is on. */
  metrics_enabled?: boolean | null;
};

/**
 * A row of type `database`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type DatabaseResource = {
  common?: ResourceCommon | null;
  /** Database type. */
  database_type?: string | null;
  /** Whether it is encrypted. */
  encrypted?: boolean | null;
  /** Character set. */
  character_set?: string | null;
  /** Collation; a flag in one author's reading, and more likely a text. */
  collation?: boolean | null;
  /** Resource id of the instance. */
  instance_resource_id?: string | null;
};

/**
 * A row of type `databricksworkspace`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type DatabricksWorkspaceResource = {
  common?: ResourceCommon | null;
  /** State. */
  state?: string | null;
  /** Encryption type. */
  encryption_type?: string | null;
};

/** A DNS record. */
export type DnsRecord = {
  common?: ResourceCommon | null;
  /** Type, such as A. */
  record_type?: string | null;
  /** What it points to. The form depends on the type and is not in the Swagger of 2019 (read in 2026). */
  data?: unknown;
};

/** Records of a zone. */
export type DnsRecordList = {
  /** The records. */
  dnsrecords?: DnsRecord[];
};

/**
 * A row of type `dnszone`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type DnsZoneResource = {
  common?: ResourceCommon | null;
  /** Domain. */
  domain?: string | null;
  /** Comment. */
  comment?: string | null;
  /** Whether the zone is private. */
  is_private_zone?: boolean | null;
  /** Records. */
  records?: number | null;
};

/**
 * A row of type `ecstaskdefinition`. Names and types of the members are one author's reading of release 22.2 and
 * were not recorded. Any member can be missing or of another type, and more can come.
 */
export type EcsTaskDefinitionResource = {
  common?: ResourceCommon | null;
  /** Name. */
  name?: string | null;
  /** Version. */
  version?: string | null;
  /** ARN. */
  arn?: string | null;
  /** Status. */
  status?: string | null;
  /** Network mode. */
  network_mode?: string | null;
  /** Launch type. */
  launch_type?: string | null;
  /** Execution role ARN. */
  execution_role_arn?: string | null;
  /** CPU. */
  cpu?: string | null;
  /** Memory. */
  memory?: string | null;
  /** Family. */
  family?: string | null;
  /** When it was made; a date as text. */
  created_at?: string | null;
  /** Number of containers. */
  container_count?: number | null;
};

/** What may be done in a module. */
export type Entitlement = {
  /** The module. Newer releases have more. */
  namespace: 'applications' | 'botfactory' | 'clusters' | 'collections' | 'events' | 'exemptions' | 'groups' | 'hva' | 'iac' | 'iam' | 'insights' | 'tags' | 'threat_findings' | 'usc' | (string & {});
  /** What may be done in it. */
  role: EntitlementRole;
};

/** What may be done in a module. */
export type EntitlementForSave = {
  /**
   * The module. Known are applications, botfactory, clusters, collections, events, exemptions, groups, hva, iac, iam,
   * insights, tags, threat_findings and usc; newer releases may have more.
   */
  namespace: string;
  /** What may be done in it. Known are viewer, editor, admin and disabled. */
  role: string;
};

/** What may be done in a module: look, change, administer, or nothing. */
export type EntitlementRole = 'viewer' | 'editor' | 'admin' | 'disabled' | (string & {});

/** An error of v2 and of the paths without a version. */
export type ErrorV2 = {
  /** What failed. */
  error_message?: string | null;
  /** Kind of the failure, as the server names it. */
  error_type?: string | null;
  /** Where the server failed; on some failures only. */
  traceback?: string | null;
};

/** An error of v3 and v4. */
export type ErrorV3 = {
  /**
   * What was refused. Where a body was checked, `json` maps each member to a list of texts; other failures have a
   * text in `error`.
   */
  messages?: {
    /** What is wrong, by member of the body. */
    json?: Record<string, string[]> | null;
    /** What failed. */
    error?: string | null;
  } | null;
};

/** An action that was carried out. */
export type ExecutedAction = {
  /** The action, service and name joined by a dot, such as `acm.ListCertificates`. */
  action: string;
  /** How often. */
  count?: number | null;
  /** When last, `YYYY-MM-DDTHH:MM:SS` without a zone. */
  last_executed_date?: string | null;
};

/**
 * One resource exempted from one insight. The members for display (names, account, cloud) are `null` where the exemption
 * was just made.
 */
export type Exemption = {
  /** Number of the exemption. */
  exemption_id: number;
  /** Number of the insight. */
  insight_id: number;
  /** Where the insight comes from. */
  insight_source: InsightSourceName;
  /** Name of the insight. */
  insight_name?: string | null;
  /** Id of the resource. */
  resource_id: ResourceIdText;
  /** Always `null` in recorded answers; what else it can be is not in insightconnect-plugins of 2026 (read in 2026). */
  resource_ids?: unknown;
  /** Type of the resource, such as `storagecontainer`. */
  resource_type: string;
  /** Name of that type for people. */
  resource_type_label?: string | null;
  /** Name of the resource. */
  resource_name?: string | null;
  /** The cloud provider's id of the resource. Text in practice; the vendor's plug-in declares a number. */
  provider_id?: string | null;
  /** Kind of cloud, such as `AWS`. Text elsewhere; the vendor's plug-in declares a number. */
  cloud_type_id?: string | null;
  /** Name of the cloud account. */
  account?: string | null;
  /** The cloud provider's id of the account. Text elsewhere; the vendor's plug-in declares a number. */
  account_id?: string | null;
  /** Organization that it belongs to. */
  organization_id?: number | null;
  /** Who approved it, as it was given. */
  approver: string;
  /** Number of the user who made it. */
  creator_id?: number | null;
  /** Name of that user. */
  creator_name?: string | null;
  /** Name of the owner; recorded in lists only. */
  owner_name?: string | null;
  /** Bot that made it; always `null` in recorded answers. */
  bot_id?: string | number | null;
  /** Name of that bot. */
  bot_name?: string | null;
  /** Whether it works now. */
  enabled: boolean;
  /** When it was made, `YYYY-MM-DDTHH:MM:SS`, with or without `Z`. */
  create_date: string;
  /** From when it works, `YYYY-MM-DDTHH:MM:SS`, with or without `Z`, although requests have days only. */
  start_date: string;
  /** When it ends, in the same format; `null` or left out where it never does. */
  expiration_date?: string | null;
  /** Why. */
  notes?: string | null;
};

/** A page of exemptions. */
export type ExemptionPage = {
  /** The exemptions of this page. */
  data: Exemption[];
  /** Exemptions on all pages. */
  total_count: number;
};

/** A resource that was found, in short. */
export type FoundResource = {
  /** Resource id. */
  resource_id: string;
  /** Type. */
  resource_type?: string | null;
  /** Id at the provider. */
  provider_id?: string | null;
  /** Name. */
  name?: string | null;
  /** Display name of the cloud account. */
  account?: string | null;
  /** Number of the account at its provider. */
  account_id?: string | null;
  /** Kind of cloud. */
  cloud_type_id?: string | null;
};

/** The key file of a Google service account, whole, as Google hands it out. */
export type GcpServiceAccountKey = {
  /** Always `service_account`. */
  type?: string;
  /** Project that the service account belongs to. */
  project_id?: string;
  /** Id of the key. */
  private_key_id?: string;
  /** The key, PEM text. */
  private_key?: string;
  /** E-mail address of the service account. */
  client_email?: string;
  /** Number of the service account. */
  client_id?: string;
  /** Google's authorization address, such as `https://accounts.google.com/o/oauth2/auth`. */
  auth_uri?: string;
  /** Google's token address. */
  token_uri?: string;
  /** Address of Google's certificates. */
  auth_provider_x509_cert_url?: string;
  /** Address of the service account's certificates. */
  client_x509_cert_url?: string;
} & Record<string, unknown>;

/** A group of users. */
export type Group = {
  /** Number of the group. */
  group_id: number;
  /** `divvyusergroup:<group id>`, without a colon at the end. */
  resource_id: ResourceIdText;
  /** Name of the group. */
  name: string;
  /** Number of users on current releases; the users themselves on releases of 2019. */
  users: number | User[];
  /** Number of roles on current releases; the roles themselves on releases of 2019. */
  roles: number | Role[];
  /** Whether entitlements were set for the group. */
  entitlements_configured?: boolean | null;
};

/** A group, wrapped. */
export type GroupAnswer = {
  /** The group as it is now. */
  group: Group;
};

/** Entitlements of a group. */
export type GroupEntitlements = {
  /** Number of the group. */
  group_id: number;
  /** What the group may do. */
  entitlements: Entitlement[];
};

/** Which local group a group of the identity provider becomes. Both are names, not ids. */
export type GroupMapping = {
  /** Name of the local group. */
  local_group_name: string;
  /** Name of the group at the identity provider. */
  remote_group_name: string;
};

/** A group that a user is in. Further members are likely. */
export type GroupOfUser = {
  /** Name of the group. */
  name: string;
  /** Roles of the group; empty where it has none. */
  roles: Role[];
};

/** A cloud account that collects the events of others. */
export type HarvestConsumer = {
  /** Number of the account, `id` in lists of clouds. */
  organization_service_id: number;
  /** Display name of the account. */
  name: string;
  /** The provider's id of the account. */
  account_id?: string | null;
  cloud_type_id?: CloudTypeId | null;
  /** Number of accounts that send it events. */
  producers?: number | null;
  /** Number of its events. */
  events?: number | null;
  /** Whether it is still pending. */
  pending?: boolean | null;
  /** What is wrong with it. The documentation shows an empty list only; entries are probably texts. */
  errors?: unknown[];
};

/** Whether the settings pass on to further accounts. The vendor documents the names of the members and not what they do. */
export type HarvestPropagation = {
  /** Passes the settings on by badge. */
  by_badge: boolean;
  /**
   * The badges to go by. The documentation shows an empty list only, so what an entry looks like is not in the
   * Swagger of 2019 (read in 2026).
   */
  badges: readonly unknown[];
  /** Passes the settings on by consumer. */
  by_consumer: boolean;
};

/** The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged. */
export type HarvestSchedule = {
  /** Name of the job with the kind of cloud in front, such as `AWS:InstanceHarvester`. */
  job?: string | null;
} & Record<string, unknown>;

/** The schedule of a job. Only `job` is known, and what else comes along has to go back to the server unchanged. */
export type HarvestScheduleInput = {
  /** Name of the job with the kind of cloud in front, such as `AWS:InstanceHarvester`. */
  job?: string;
} & Record<string, unknown>;

/** How and in which regions accounts of one kind of cloud are read. */
export type HarvestingStrategy = {
  /** Number of the strategy; `strategy_id` of cloud accounts. */
  id: number;
  /** Organization that it belongs to. */
  organization_id: number;
  /** Display name; not unique. */
  name: string;
  /** Kind of cloud that it is for. */
  cloud_type_id: CloudTypeId;
  /** Whether it is the default for its kind of cloud. */
  type_default?: boolean | null;
  /** Whether the system defined it. */
  system_defined?: boolean | null;
  /** Regions that are not read, such as `sa-east-1`; null where none is named. */
  disabled_regions?: string[];
  /** Whether the times of harvests adapt by themselves. */
  dynamic_scheduling?: boolean | null;
  /** Whether that is enabled. */
  dynamic_scheduling_enabled?: boolean | null;
  /** Number of accounts that follow it, and not their list. */
  organization_services?: number | null;
};

/** What a template is judged by. */
export type IacConfig = {
  /** Number of the configuration. */
  id: number;
  /** Organization that it belongs to. */
  organization_id?: number | null;
  /** Name of the configuration, which scans give as `config_name`. */
  name: string;
  /** What it is for. */
  description?: string | null;
  /** Number of the pack that judges. */
  pack_id?: number | null;
  /** Source of that pack. */
  source?: InsightSourceName;
  /** Insights of the pack that are left out, as source and number (`backoffice:27`). */
  insights_blacklist?: string[];
  /** Insights of the pack that warn and do not fail a scan, as source and number. */
  insights_warn_only?: string[];
  /** Slack channel that hears of scans. */
  slack_channel?: string | null;
  /** Mail addresses that hear of scans. */
  email_recipients?: string[];
  /** When it was last used, `YYYY-MM-DDTHH:MM:SSZ`; `null` for never. */
  last_build_at?: string | null;
  /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
  created_at?: string | null;
  /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
  last_modified?: string | null;
  /** Scans so far. */
  total_builds?: number | null;
  /** Scans that passed. */
  success_count?: number | null;
  /** Scans that failed. */
  failure_count?: number | null;
  /** Address that takes templates. */
  consumption_url?: string | null;
  /** Whether the caller marked it as a favourite. */
  favorite?: boolean | null;
  /** A counter of newer releases; its meaning is not in go-client-ics of 2023 (read in 2026). */
  tfc_count?: number | null;
  /** Whether local exceptions are on; newer releases. */
  local_exceptions_enabled?: boolean | null;
};

/** The verdict of one insight. */
export type IacInsightResult = {
  /** Number of the insight. */
  id: number;
  /** Name of the insight. */
  name?: string | null;
  /** What it finds. */
  description?: string | null;
  /** Its severity, 1 to 5; 5 is critical. */
  severity?: InsightSeverity;
  /** Where it comes from. */
  source?: InsightSourceName;
  /** Its long text, Markdown. */
  notes?: string | null;
  /** Resource types that it looks at. */
  resource_types?: string[];
  /** Whether it warns where others fail. */
  warn_only?: boolean | null;
  /** Resources that passed, by id in the answer to a submission, their number in `getIacScan`. */
  success?: string[] | number | null;
  /** Resources that failed, by id in the answer to a submission, their number in `getIacScan`. */
  failure?: string[] | number | null;
  /** Resources that were warned of, by id in the answer to a submission, their number in `getIacScan`. */
  warning?: string[] | number | null;
};

/** What a resource is called in the template. */
export type IacMappedResource = {
  /** Address in the template, such as `aws_s3_bucket.invoices`. */
  address?: string | null;
  /** Name in the template. */
  name?: string | null;
};

/** The verdicts on one resource. */
export type IacReadableResource = {
  /** Where the template has it from. */
  resource_source?: string | null;
  /** Address in the template, such as `aws_s3_bucket.invoices`. */
  resource_address?: string | null;
  /** Name in the template. */
  resource_name?: string | null;
  /** Resource type. */
  resource_type?: string | null;
  /** Region. */
  resource_region?: string | null;
  /** Rules that it passed. */
  passed_rules?: IacReadableRule[];
  /** Rules that warned of it. */
  warning_rules?: IacReadableRule[];
  /** Rules that it failed. */
  failed_rules?: IacReadableRule[];
};

/** An insight under the name rule. */
export type IacReadableRule = {
  /** Name of the insight. */
  rule_name?: string | null;
  /** What it finds. */
  rule_description?: string | null;
  /** More of it. */
  rule_detail?: string | null;
};

/** A scan as it is kept. */
export type IacScan = {
  /** Number of the scan, the `build_id` of the submission. */
  id: number;
  /** Number of the configuration. */
  config_id?: number | null;
  /** Name of the configuration. */
  config_name?: string | null;
  /** Name of the scan. */
  scan_name?: string | null;
  /** Who asked for it. */
  author_name?: string | null;
  /** When it was made; the format is not in Divvy_scripts of 2021 (read in 2026). */
  create_time?: string | null;
  /** How long it took; the unit is not in Divvy_scripts of 2021 (read in 2026). */
  duration?: number | null;
  /** Kind of template: `terraform` or `cft` are known. */
  iac_provider?: string | null;
  /** Kind of scan; the words are not in Divvy_scripts of 2021 (read in 2026). */
  scan_type?: string | null;
  /** Verdict in a word; the words are not in Divvy_scripts of 2021 (read in 2026). */
  status?: string | null;
  /** Verdict in a sentence. */
  status_message?: string | null;
  /** Whether the template passed. */
  success?: boolean | null;
  /** What went wrong in the scan itself. */
  errors?: unknown[];
  /** What was odd about the scan itself. */
  warnings?: unknown[];
  /** Trace of an error in the scan, as one text or as its lines. */
  stacktrace?: string | string[] | null;
  /** The pack that judged. */
  pack?: IacScanPack | null;
  /** Insights that failed. */
  failed_insights?: number | null;
  /** Insights that warned. */
  warned_insights?: number | null;
  /** Resources that failed. */
  failed_resources?: number | null;
  /** Resources that passed. */
  passed_resources?: number | null;
  /** Resources that were warned of. */
  warned_resources?: number | null;
  /** Resources of the template. */
  total_resources?: number | null;
  /** Resources by category; the keys are such as `cat_compute`, `cat_iam`, `cat_network`. */
  resources_by_type?: Record<string, unknown>[];
  /** Failed resources by category. */
  failed_resources_by_type?: Record<string, unknown>[];
  /** Resources that were warned of by category. */
  warned_resources_by_type?: Record<string, unknown>[];
  /** Link to the page of the result. */
  scan_results?: string | null;
  /** From the ids of resources to what they are called in the template. */
  resource_mapping?: Record<string, IacMappedResource> | null;
  /** Verdicts by insight, with the template. */
  details?: IacScanDetails | null;
  /** Verdicts by resource, with `readable` only. */
  resources?: IacReadableResource[];
};

/** Verdicts by insight, and counts. */
export type IacScanDetails = {
  /** Insights that failed. */
  failed_insights?: IacInsightResult[] | null;
  /** Insights that passed. */
  passed_insights?: IacInsightResult[];
  /** Insights that warned. */
  warned_insights?: IacInsightResult[] | null;
  /** Insights that were skipped. */
  skipped_insights?: IacInsightResult[];
  /** Resources that failed. */
  failed_resources?: number | null;
  /** Resources that passed. */
  passed_resources?: number | null;
  /** Resources that were warned of. */
  warned_resources?: number | null;
  /** Resources that were skipped. */
  skipped_resources?: number | null;
  /** All insights. */
  total_insights?: number | null;
  /** Resources of the template. */
  total_resources?: number | null;
  /** The template, a JSON document written as one text; in `getIacScan` only. */
  scan_template?: string | null;
};

/** A scan as the list has it. Rows have further members. */
export type IacScanListItem = {
  /** Number of the scan. */
  id: number;
  /** Verdict in a word; the words are not in the public scripts that were seen (read in 2026). */
  status?: string | null;
  /** Kind of scan; the words are not in the public scripts that were seen (read in 2026). */
  scan_type?: string | null;
  /** Kind of template: `terraform` or `cft` are known. */
  iac_provider?: string | null;
  /** When it was made; the format is not in the public scripts that were seen (read in 2026). */
  create_time?: string | null;
};

/** The pack that judged a template. */
export type IacScanPack = {
  /** Number of the pack. */
  id?: number | null;
  /** Name of the pack. */
  name?: string | null;
  /** Where it comes from, `backoffice` or `custom`. */
  source?: string | null;
};

/** A page of scans. */
export type IacScanPage = {
  /** Number of this page. */
  page: number;
  /** Number of pages. */
  total_pages: number;
  /** Scans on all pages. */
  total_count: number;
  /** The scans of this page. */
  data: IacScanListItem[];
};

/**
 * The result of a submission, the same for all three verdicts. With `readable` it has `resources` and neither `details`
 * nor `resource_mapping`.
 */
export type IacScanResult = {
  /** Number of the scan. */
  build_id: number;
  /** Name of the configuration. */
  config_name?: string | null;
  /** Verdict in a word. The words are not in the vendor's documentation or Divvy_scripts of 2021 (read in 2026); the status of the answer is certain. */
  status?: string | null;
  /** Verdict in a sentence. */
  message?: string | null;
  /** Whether the template passed. */
  success?: boolean | null;
  /** What went wrong in the scan itself. */
  errors?: string[];
  /** Link to the page of the result. */
  scan_results?: string | null;
  /** Trace of an error in the scan, as one text or as its lines. */
  stacktrace?: string | string[] | null;
  /** From the ids that `details` has to what the resources are called in the template. */
  resource_mapping?: Record<string, IacMappedResource> | null;
  /** Verdicts by insight. */
  details?: IacScanDetails | null;
  /** Verdicts by resource, with `readable` only. */
  resources?: IacReadableResource[];
};

/**
 * An image on a resource. Its counts are a measurement only where `assessment_info.status` is `COMPLETED`; elsewhere they
 * are zero because nobody looked.
 */
export type ImageAssessment = {
  /** Id of the row; a number in the one recorded shape. */
  id?: number | string | null;
  /** Reference of the image; images from Docker Hub have no registry in it. */
  image_id?: string | null;
  /** Id of the resource that runs it. */
  resource_id: ResourceIdText;
  /** Type of that resource, such as `containerdeployment`. */
  resource_type?: string | null;
  /** Name of that resource. */
  resource_name?: string | null;
  /** Kind of cloud. */
  cloud?: CloudTypeId | null;
  /** Name of the cloud account. */
  account?: string | null;
  /** The cloud provider's id of the account. */
  account_id?: string | null;
  /** Platform of the image, such as `linux`. */
  platform?: string | null;
  /**
   * Digest of the image that was assessed, `sha256:…`. Rows that were not assessed can have one as well; it says
   * nothing there.
   */
  report_id?: string | null;
  /** Cluster; its parts are joined by `|`, the last of them is the cluster itself. */
  k8s_cluster_name?: string | null;
  /** Whether it can be reached from the internet. */
  public_accessible?: boolean | null;
  /** The vendor's own score, 0 to about 1000; it is not an EPSS score. */
  riskscore?: number | null;
  /** Critical vulnerabilities. */
  critical_count?: number | null;
  /** High vulnerabilities. */
  high_count?: number | null;
  /** Medium vulnerabilities. */
  medium_count?: number | null;
  /** Low vulnerabilities. */
  low_count?: number | null;
  /** Vulnerabilities without a severity. */
  none_count?: number | null;
  /** All vulnerabilities. */
  total_count?: number | null;
  /** Severity as a word, such as `HIGH`. */
  severity?: string | null;
  /** When it was last assessed, `YYYY-MM-DD HH:MM:SS`; `null` for never. */
  last_assessment?: string | null;
  /** How the assessment went. */
  assessment_info?: ImageAssessmentInfo | null;
};

/** How the assessment of an image went. It has further members. */
export type ImageAssessmentInfo = {
  /** Where the assessment stands. Only `COMPLETED` makes the counts a measurement; the empty text means never. */
  status?: 'COMPLETED' | 'FAILED' | 'QUEUED' | '' | null | (string & {});
  /** Why it failed, such as a registry that could not be signed in to. */
  error_reason?: string | null;
  /** When it was done, `YYYY-MM-DD HH:MM:SS`. */
  assessment_completed_at?: string | null;
  /** Where the image was pulled from. */
  pulled_from?: string | null;
};

/** A page of images. */
export type ImageAssessmentPage = {
  /** The rows of this page. */
  data: ImageAssessment[];
  /** Number of this page. */
  page: number;
  /** Rows in a page. */
  page_size: number;
  /** Rows on all pages. */
  total_count: number;
  /** Number of pages. */
  total_pages: number;
};

/** A resource that fails an insight. */
export type ImpactedResource = {
  /** Name of the cloud account or cluster. */
  account_cluster_name?: string | null;
  /** Id of the cloud account or cluster. */
  account_cluster_id?: string | null;
  /** Namespace of the resource; Kubernetes only. */
  namespace_name?: string | null;
  /** Type of the resource, such as `instance`. */
  resource_type?: string | null;
  /** Name of the resource. */
  name?: string | null;
  /** Insight that it fails. */
  insight?: string | null;
  /** Id at the cloud provider. */
  provider_id?: string | null;
  /** Unique id at the cloud provider. */
  provider_uuid?: string | null;
  /** Severity of the insight; whether as word or as number is not in the public scripts that were seen (read in 2026). */
  severity?: string | number | null;
  /** Address of the resource in the console. */
  direct_link?: string | null;
};

/**
 * An insight as it is read alone. The counts are in `counts`. Members from `organization_id` on belong to custom
 * insights.
 */
export type Insight = {
  /** Number of the insight; unique only together with `source`. */
  insight_id: number;
  /** Where it comes from. */
  source: InsightSourceName;
  /** Name of the insight. */
  name: string;
  /** What it finds. */
  description: string;
  /** Severity as shipped or made, 1 to 5; 5 is critical. */
  severity: InsightSeverity;
  /** Severity that the customer set instead, on the same scale; where it is not null it counts and `severity` does not. */
  custom_severity?: number | null;
  /** Labels, such as `security` or `gdpr`. */
  tags: string[];
  /** Resource types that it looks at. */
  resource_types: string[];
  /** Query filters that a resource must match to be a finding. */
  filters: InsightFilter[];
  /** Long text, Markdown: overview, remediation, compliance. */
  notes?: string | null;
  /** Text set with `updateInsightMetadata`. */
  meta_data?: string | null;
  /** Numbers of the resource groups that it spares. */
  resource_group_blacklist?: number[];
  /** Cloud types that it can judge. */
  supported_clouds?: CloudTypeId[];
  /** Cloud types whose infrastructure as code it can judge. */
  supported_iac_clouds?: CloudTypeId[];
  /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
  inserted_at?: string | null;
  /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
  updated_at?: string | null;
  /** Release that brought it, such as `22.11`. */
  released?: string | null;
  /** Whether the caller marked it as a favourite. */
  favorited?: boolean | null;
  /** Its counts. */
  counts?: InsightCounts | null;
  /** Empty in all recorded answers; its entries are not in the Swagger of 2019 (read in 2026). */
  membership?: unknown[];
  /** Empty in all recorded answers; its entries are not in the Swagger of 2019 (read in 2026). */
  risk_layers?: unknown[];
  /** Whether it is switched off. */
  disabled?: boolean | null;
  /** Organization that it belongs to. */
  organization_id?: number | null;
  /** Version number of the insight. */
  version?: number | null;
  /** Owner, such as `divvyuser:12:`. */
  owner_resource_id?: string | null;
  /** User who made it, such as `divvyuser:12:`. */
  user_resource_id?: string | null;
  /** Resource ids of clouds and resource groups that it is limited to; empty for everything. */
  scopes?: ResourceIdText[];
  /** Number of the shipped insight that it was copied from. */
  template_id?: number | null;
  /** Whether history is recorded. */
  timeseries?: boolean | null;
  /** State of the recording; its meaning is not in the Swagger of 2019 (read in 2026). */
  timeseries_cache?: number | null;
  /** Badges of the clouds that it is limited to. */
  badges?: Badge[];
  /** How the badges combine: `AND` or `OR`. */
  badge_filter_operator?: string | null;
};

/** An insight to choose. */
export type InsightChoice = {
  /** Number of the insight; unique only together with the source. */
  insight_id: number;
  /** Name of the insight. */
  name?: string | null;
};

/** The counts of an insight in one cloud account. */
export type InsightCloudCounts = {
  /** Resources that fail it. */
  count?: number | null;
  /** Resources that it can judge. */
  total?: number | null;
  /** Resources of its types. */
  all?: number | null;
};

/** The counts of an insight, as of `cache_updated_at`. */
export type InsightCounts = {
  /** Resources that fail it now. */
  results?: number | null;
  /** Resources that it can judge. */
  total?: number | null;
  /** Resources of its types, those in clouds that it does not support among them; older releases leave it out. */
  all?: number | null;
  /** Resources that are exempted from it. */
  exemptions?: number | null;
  /** Failing resources by resource type. */
  by_type?: Record<string, number> | null;
  /** Counts by cloud account. The keys are cloud numbers written as text. */
  by_cloud?: Record<string, InsightCloudCounts> | null;
  /** Counts by resource group; empty in all recorded answers. */
  by_resource_group?: Record<string, unknown> | null;
  /** Counts by application; recorded in lists only. */
  by_app?: Record<string, unknown> | null;
  /** When it was counted, `YYYY-MM-DDTHH:MM:SS.ffffff` without a zone. */
  cache_updated_at?: string | null;
  /** How long counting took; seconds by the size of the numbers. */
  duration?: number | null;
};

/** A query filter with its settings. */
export type InsightFilter = {
  /** Id of the filter; begins with `divvy.query.`, older ones with `divvy.filter.`. */
  name: string;
  /** Settings; the registry of filters says which ones there are. */
  config?: Record<string, unknown> | null;
  /** Data collections that stand in for settings; mostly empty. */
  collections?: Record<string, unknown> | null;
};

/** A query filter with its settings, as it is written. */
export type InsightFilterForWrite = {
  /** Id of the filter, from `getFilterRegistry`. */
  name: string;
  /** Settings of the filter; `{}` where it has none. */
  config: Record<string, unknown>;
  /** Data collections that stand in for settings; one known caller always sends `{}`. */
  collections?: Record<string, unknown>;
};

/** A custom insight to make. */
export type InsightForCreate = {
  /** Name of the insight. */
  name: string;
  /** What it finds. */
  description: string;
  /** 1 informational to 5 critical. */
  severity: InsightSeverityInput;
  /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
  scopes: readonly ResourceIdText[];
  /** Labels; empty for none. */
  tags: readonly string[];
  /** Resource types to look at. */
  resource_types: readonly string[];
  /** Query filters that a resource must match, all of them. */
  filters: readonly InsightFilterForWrite[];
  /** Owner, such as `divvyuser:12:`. Send `null` for none: leaving it out has made calls fail. */
  owner_resource_id?: string | null;
  /** Number of the insight that it is a copy of. Send `null` for none: leaving it out has made calls fail. */
  template_id?: number | null;
  /** Badges of the clouds to limit it to. */
  badges?: readonly Badge[] | null;
  /** How the badges combine: `AND` or `OR`. */
  badge_filter_operator?: string | null;
  /** A list that the samples send empty; the Swagger of 2019 says no more of it. */
  selects?: readonly string[];
  /** Record the history of its counts. */
  timeseries?: boolean;
  /** Free text beside the insight. */
  meta_data?: string | null;
  /** Long text, Markdown. If it does not arrive, write it with `updateInsightNotes`. */
  notes?: string | null;
  /** Organization; part of the vendor's example. The caller's own where left out. */
  organization_id?: number | null;
  /** Part of the vendor's example; only `custom` makes sense. */
  source?: 'custom';
  /** Part of the vendor's example and always `null`; the server gives the number. */
  insight_id?: null;
};

/** A custom insight as it is written back, whole. */
export type InsightForUpdate = {
  /** Name of the insight. */
  name: string;
  /** What it finds. */
  description: string;
  /** 1 informational to 5 critical. */
  severity: InsightSeverityInput;
  /** Resource ids of clouds and resource groups to limit it to; empty for everything. */
  scopes: readonly ResourceIdText[];
  /** Labels; empty for none. */
  tags: readonly string[];
  /** Resource types to look at. */
  resource_types: readonly string[];
  /** Query filters that a resource must match, all of them. */
  filters: readonly InsightFilterForWrite[];
  /** Owner, such as `divvyuser:12:`; send `null` for none. */
  owner_resource_id?: string | null;
  /** Number of the insight that it is a copy of; send `null` for none. */
  template_id?: number | null;
  /** Badges of the clouds to limit it to. Source: third party — gstotts/insightcloudsec, insights.go */
  badges?: readonly Badge[] | null;
  /** How the badges combine: `AND` or `OR`. Source: third party — gstotts/insightcloudsec, insights.go */
  badge_filter_operator?: string | null;
  /** Free text beside the insight. Source: third party — gstotts/insightcloudsec, insights.go */
  meta_data?: string | null;
  /** Long text, Markdown. Source: third party — gstotts/insightcloudsec, insights.go */
  notes?: string | null;
  /** A list that only the edit has; known callers send it empty. */
  selects?: readonly unknown[];
  /** Whether history is recorded. */
  timeseries?: boolean;
  /** Organization; part of the vendor's example. Source: third party — gstotts/insightcloudsec, insights.go */
  organization_id?: number | null;
  /** Part of the vendor's example; only `custom` makes sense. Source: third party — gstotts/insightcloudsec, insights.go */
  source?: 'custom';
  /** Number of the insight; part of the vendor's example. Source: third party — gstotts/insightcloudsec, insights.go */
  insight_id?: number | null;
};

/** A resource that an insight matched. */
export type InsightHistoryEntry = {
  /** The cloud provider's id of the resource. */
  provider_id?: string | null;
  /** Number of the cloud account. */
  organization_service_id?: number | null;
  /** Name of the resource. */
  name?: string | null;
  /** Name of the insight. */
  insight_name?: string | null;
  /** State as a number; its values are not in Divvy_scripts of 2021 (read in 2026). */
  state?: number | null;
  /** Name of the cloud account. */
  account?: string | null;
  /** The cloud provider's id of the account. */
  account_id?: string | null;
  /** Resource type. */
  resource_type?: string | null;
  /** When it was first matched; the format is not in Divvy_scripts of 2021 (read in 2026), and a missing date can be the text `None`. */
  identified_at?: string | null;
};

/**
 * An insight as the list has it. The counts are its own members here. Members from `organization_id` to
 * `badge_filter_operator` belong to custom insights.
 */
export type InsightListItem = {
  /** Number of the insight; unique only together with `source`. */
  insight_id: number;
  /** Where it comes from; older releases leave it out. */
  source?: InsightSourceName | null;
  /** Name of the insight. */
  name: string;
  /** What it finds. */
  description: string;
  /** Severity as shipped or made, 1 to 5; 5 is critical. */
  severity: InsightSeverity;
  /** Severity that the customer set instead, on the same scale; where it is not null it counts and `severity` does not. */
  custom_severity?: number | null;
  /** Labels, such as `security` or `gdpr`. */
  tags: string[];
  /** Resource types that it looks at. */
  resource_types: string[];
  /** Query filters that a resource must match to be a finding. */
  filters: InsightFilter[];
  /** Long text, Markdown: overview, remediation, compliance. */
  notes?: string | null;
  /** Text set with `updateInsightMetadata`. */
  meta_data?: string | null;
  /** Numbers of the resource groups that it spares. */
  resource_group_blacklist?: number[];
  /** Cloud types that it can judge. */
  supported_clouds?: CloudTypeId[];
  /** Cloud types whose infrastructure as code it can judge. */
  supported_iac_clouds?: CloudTypeId[];
  /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
  inserted_at?: string | null;
  /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
  updated_at?: string | null;
  /** Release that brought it, such as `22.11`. */
  released?: string | null;
  /** Organization that it belongs to. */
  organization_id?: number | null;
  /** Version number of the insight. */
  version?: number | null;
  /** Owner, such as `divvyuser:12:`. */
  owner_resource_id?: string | null;
  /** User who made it, such as `divvyuser:12:`. */
  user_resource_id?: string | null;
  /** Resource ids of clouds and resource groups that it is limited to; empty for everything. */
  scopes?: ResourceIdText[];
  /** Number of the shipped insight that it was copied from. */
  template_id?: number | null;
  /** Whether history is recorded. */
  timeseries?: boolean | null;
  /** State of the recording; its meaning is not in the Swagger of 2019 (read in 2026). */
  timeseries_cache?: number | null;
  /** Badges of the clouds that it is limited to. */
  badges?: Badge[];
  /** How the badges combine: `AND` or `OR`. */
  badge_filter_operator?: string | null;
  /** Resources that fail it now. */
  results?: number | null;
  /** Resources that it can judge. */
  total?: number | null;
  /** Resources of its types, those in clouds that it does not support among them. */
  all?: number | null;
  /** Resources that are exempted from it. */
  exemptions?: number | null;
  /** Failing resources by resource type. */
  by_type?: Record<string, number> | null;
  /** Counts by cloud account. The keys are cloud numbers written as text. */
  by_cloud?: Record<string, InsightCloudCounts> | null;
  /** Counts by resource group; empty in all recorded answers. */
  by_resource_group?: Record<string, unknown> | null;
  /** Counts by application; empty in all recorded answers. */
  by_app?: Record<string, unknown> | null;
  /** When it was counted, `YYYY-MM-DDTHH:MM:SS.ffffff` without a zone. */
  cache_updated_at?: string | null;
  /** How long counting took; seconds by the size of the numbers. */
  duration?: number | null;
  /** Who made it; `InsightCloudSec` for shipped ones. */
  author?: string | null;
  /** Whether the caller marked it as a favourite. */
  favorited?: boolean | null;
  /** Ids of the bots tied to it, such as `divvybot:1:1458`. */
  bots?: string[];
};

/** Insights put together. It is told by `pack_id` and `source`, joined to `custom:7` where one text is asked for. */
export type InsightPack = {
  /** Number of the pack; unique only together with `source`. */
  pack_id: number;
  /** Where it comes from. */
  source: InsightSourceName;
  /** Name of the pack. */
  name: string;
  /** What it is for. */
  description?: string | null;
  /** Address of its picture. */
  logo_url?: string | null;
  /** Numbers of its shipped insights. */
  backoffice?: number[];
  /** Numbers of its custom insights. */
  custom?: number[];
  /** Organization of a custom pack; shipped packs have none. */
  organization_id?: number | null;
  /** When it was made, `YYYY-MM-DDTHH:MM:SSZ`. */
  inserted_at?: string | null;
  /** When it was last changed, `YYYY-MM-DDTHH:MM:SSZ`. */
  updated_at?: string | null;
  /** What a pack for compliance says of each of its shipped insights. */
  backoffice_metadata?: InsightPackMetadata[];
  /** Badges of the clouds that it is limited to. */
  badges?: Badge[];
  /** How the badges combine: `AND` or `OR`. */
  badge_filter_operator?: string | null;
};

/** A custom pack as it is written. */
export type InsightPackForWrite = {
  /** Name of the pack. */
  name: string;
  /** What it is for. */
  description: string;
  /** Numbers of shipped insights; empty for none. */
  backoffice: readonly number[];
  /** Numbers of custom insights; empty for none. */
  custom: readonly number[];
  /** Badges of the clouds to limit it to. */
  badges?: readonly Badge[] | null;
  /** How the badges combine: `AND` or `OR`. */
  badge_filter_operator?: string | null;
  /** Address of a picture. */
  logo_url?: string | null;
};

/** What a pack says of one of its insights. */
export type InsightPackMetadata = {
  /** Number of the pack. */
  pack_id?: number | null;
  /** Name of the pack. */
  pack_name?: string | null;
  /** Number of the shipped insight. */
  template_id?: number | null;
  /** Name of the insight. */
  template_name?: string | null;
  /** What it stands for in the pack, such as a control of a standard. */
  description?: string | null;
  /** Place in the pack. */
  order?: number | null;
};

/** Insights to choose from. */
export type InsightSelection = {
  /** Number and name of each. */
  data?: InsightChoice[];
};

/** 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe. */
export type InsightSeverity = 1 | 2 | 3 | 4 | 5 | (number & {});

/** 1 informational, 2 low, 3 medium, 4 high, 5 critical. Older words for 1 to 4: minor, moderate, major, severe. */
export type InsightSeverityInput = 1 | 2 | 3 | 4 | 5;

/** Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user. */
export type InsightSourceName = 'backoffice' | 'custom' | (string & {});

/** Where an insight or pack comes from: `backoffice` ships with the product, `custom` was made by a user. */
export type InsightSourceNameInput = 'backoffice' | 'custom';

/** An insight that a resource violates. Entries have further members. */
export type InsightViolation = {
  /** Name of the insight. */
  name?: string | null;
};

/** An image to be. */
export type InstanceImageForCreate = {
  /** Name. At least 1 characters. */
  name: string;
};

/**
 * A row of type `instance`. Most members stand in recorded answers; `object_id`, `termination_protection`,
 * `vm_extensions`, `jit_access_policy`, `secondary_private_ip_addresses`, `secondary_public_ip_addresses` are one
 * author's reading of release 22.2. Any can be missing, and more can come.
 */
export type InstanceResource = {
  common?: ResourceCommon | null;
  /** Id at the provider. */
  instance_id?: string | null;
  /** Size, in the words of the provider. */
  instance_type?: string | null;
  /** When it was launched, `YYYY-MM-DDTHH:MM:SSZ`. */
  launch_time?: string | null;
  /** Operating system, such as `linux`. */
  platform?: string | null;
  /** State, such as `running`. */
  state?: string | null;
  /** Image id. */
  image_id?: string | null;
  /** Public IP address. */
  public_ip_address?: string | null;
  /** Private IP address. */
  private_ip_address?: string | null;
  /** Resource id of the network; one recorded answer has it without the colon at the end. */
  network_resource_id?: string | null;
  /** Resource id of the subnet. */
  subnet_resource_id?: string | null;
  /** Object id. */
  object_id?: string | null;
  /** Key name. */
  key_name?: string | null;
  /** Role name. */
  role_name?: string | null;
  /** Resource id of the role. */
  role_resource_id?: string | null;
  /** Protection against termination; a text, in one author's reading. */
  termination_protection?: string | null;
  /** VM extensions. */
  vm_extensions?: string | null;
  /** JIT access policy. */
  jit_access_policy?: string | null;
  /** Kind of the root device, such as `ebs`. */
  root_device_type?: string | null;
  /** Tenancy, such as `default`. */
  tenancy?: string | null;
  /** Whether it is monitored in detail. */
  detailed_monitoring?: boolean | null;
  /** Secondary private IP addresses. */
  secondary_private_ip_addresses?: string[];
  /** Secondary public IP addresses. */
  secondary_public_ip_addresses?: string[];
  /** Processor architecture, such as `x86_64`. */
  architecture?: string | null;
  /** Whether only version 2 of the metadata service answers. */
  aws_instance_metadata_service_v2_required?: boolean | null;
  /** Most hops that answers of the metadata service travel. */
  aws_instance_metadata_service_hop_limit?: number | null;
  /** State of the metadata service; a text such as `enabled`, and not a flag. */
  aws_instance_metadata_service_endpoint_enabled?: string | null;
  /** Whether its settings are in force, such as `applied`. */
  aws_instance_metadata_service_endpoint_config_status?: string | null;
  /** Why it came into its state, in the words of the provider. */
  state_transition_reason?: string | null;
};

/** An address of a network interface. */
export type InterfaceAddress = {
  /** The address. */
  ip_address?: string | null;
  /** Kind of address, such as `Ipv4PrivateAddress`. */
  ip_address_type?: string | null;
};

/** Statistics of times, seconds as it seems. Without any job yet all are 0, and `current` and `variance` are left out. */
export type JobTimes = {
  /** Number of jobs. */
  count?: number | null;
  /** Shortest time. */
  min?: number | null;
  /** Longest time. */
  max?: number | null;
  /** Latest time. */
  current?: number | null;
  /** Sum of the times. */
  sum?: number | null;
  /** Sum of their squares. */
  sumsq?: number | null;
  /** Mean time. */
  average?: number | null;
  /** Variance of the times. */
  variance?: number | null;
  /** Standard deviation of the times. */
  stddev?: number | null;
} | null;

/** A job that reads one type of resource in one region of a cloud account. Further members are not in Divvy_scripts of 2021 (read in 2026). */
export type LastHarvest = {
  /** Region that the job reads, such as `eu-west-1`. */
  region?: string | null;
  /** The job's schedule, as `enqueueHarvestJob` takes it. */
  schedule?: HarvestSchedule | null;
};

/** A condition on one member of the rows of a list. It is not a query filter, which has a name and a configuration. */
export type ListFilter = {
  /** Member of the rows to look at, such as `account_id`. */
  field_name: string;
  /** How to compare. */
  filter_type: 'EXACT' | 'LIKE' | 'NOT' | 'IN' | 'NOT_IN' | 'BETWEEN';
  /** The value to compare with. */
  filter_value?: string;
  /** The values to compare with, in place of `filter_value` where there are several. */
  filter_list_value?: readonly string[];
};

/** A session that a login opened. */
export type LoginSession = {
  /** Token of the session. Its length varies; do not take it apart. */
  session_id: string;
  /** Number of the user. */
  user_id?: number | null;
  /** Login name of the user. */
  user_name?: string | null;
  /** E-mail address of the user. */
  user_email?: string | null;
  /** How long the session lasts. The unit is not in the vendor's documentation or the Swagger of 2019 (read in 2026); minutes are likely. */
  session_timeout?: number | null;
  /** Fingerprint of the installation, with colons. */
  customer_id?: string | null;
  /** Whether a plug-in for signing in is installed. */
  auth_plugin_exists?: boolean | null;
  /** Whether the user is a domain admin; not on older releases. */
  domain_admin?: boolean | null;
  /** Whether the user may see all of the domain; not on older releases. */
  domain_viewer?: boolean | null;
  /** Whether the user is a system admin; releases of 2019 only. */
  system_admin?: boolean | null;
};

/** Where to attach. */
export type NetworkInterfaceForAttach = {
  /** Place on the instance, from 0. It travels as text. */
  device_index: string | number;
};

/** Network interfaces. */
export type NetworkInterfaceList = {
  /** The interfaces. */
  network_interfaces?: AttachedNetworkInterface[];
};

/** A row of type `networkinterface`, as a recorded answer has it. Any member can be missing, and more can come. */
export type NetworkInterfaceResource = {
  common?: ResourceCommon | null;
  /** Description at the provider. */
  description?: string | null;
  /** Place on the instance, from 0. */
  device_index?: number | null;
  /** Instance id. */
  instance_id?: string | null;
  /** Resource id of the instance. */
  instance_resource_id?: string | null;
  /** Its addresses. */
  ip_addresses?: InterfaceAddress[];
  /** Hardware address. */
  mac_address?: string | null;
  /** Id at the provider. */
  network_interface_id?: string | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
  /** Subnet id. */
  subnet_id?: string | null;
  /** Resource id of the subnet. */
  subnet_resource_id?: string | null;
  /** Private IP address. */
  private_ip_address?: string | null;
};

/** A route table. */
export type NetworkRouteTable = {
  common?: ResourceCommon | null;
  /** Id at the provider. */
  route_table_id?: string | null;
  /** Id of the network at the provider. */
  network_id?: string | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
  /** Id of the association. */
  vpc_association_id?: string | null;
  /** Number of subnets. */
  subnet_count?: number | null;
  /** Number of routes. */
  route_count?: number | null;
  /** Whether it is the main table of the network: the text `Yes` or `No`. */
  main?: string | null;
  /** Further properties, beside those in `common`. */
  properties?: ResourceProperties | null;
};

/** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
export type OrderBy = string;

/** An organization, in short. */
export type Organization = {
  /** Number of the organization. */
  organization_id: number;
  /** Name of the organization, unique in the installation. */
  name: string;
};

/** An organization with the numbers of what is in it. */
export type OrganizationDetail = {
  /** Number of the organization. */
  organization_id: number;
  /** `divvyorganization:<organization id>`, without a colon at the end. */
  resource_id: ResourceIdText;
  /** Name of the organization, unique in the installation. */
  name: string;
  /** State of the organization. Its words are not in DivvyCloud/tools of 2019 (read in 2026). */
  status?: string | null;
  /** Whether it can send mail. */
  smtp_configured?: boolean | null;
  /** Number of cloud accounts. */
  clouds?: number | null;
  /** Number of bots. */
  bots?: number | null;
  /** Number of users. */
  users?: number | null;
};

/** Permissions by use. */
export type PermissionStatusCounts = {
  /** All permissions. */
  total_permission_count?: number | null;
  /** Those that were used. */
  used_permission_count?: number | null;
  /** Those that were not. */
  unused_permission_count?: number | null;
  /** Those that could not be judged. */
  unassessed_permission_count?: number | null;
};

/** A user or role of a cloud account. */
export type Principal = {
  /** Resource id, such as `serviceuser:7:AIDAEXAMPLE:`. */
  resource_id: ResourceIdText;
  /** Resource type, such as `serviceuser`. */
  resource_type: string;
  /** Name at the cloud provider. */
  name: string;
  /** The cloud provider's id of the account. */
  account_id?: string | null;
  /** Kind of cloud. */
  cloud_type_id?: CloudTypeId | null;
  /** Name over the whole provider, such as an ARN. */
  namespace_id?: string | null;
  /** Organization that it belongs to. */
  organization_id?: number | null;
  /** Number of the cloud account. */
  organization_service_id?: number | null;
  /** The cloud provider's id of the principal. */
  provider_id?: string | null;
};

/** What a principal did. */
export type PrincipalActivity = {
  /** The actions. */
  executed_actions: ExecutedAction[];
  /** What is to be known of the answer itself. */
  metadata: PrincipalActivityMetadata;
  /** The principal. */
  principal: Principal;
};

/** A day that could not be read. */
export type PrincipalActivityError = {
  /** The day, `YYYY-MM-DD`. */
  date?: string | null;
  /** Why. */
  reason?: string | null;
};

/** What is to be known of an answer about activity. */
export type PrincipalActivityMetadata = {
  /** Days that could not be read; what was done on them is missing. Empty where all is there. */
  errors?: PrincipalActivityError[];
};

/** A permission. Only used ones have `action`, `count` and `last_executed_date`. */
export type PrincipalPermission = {
  /** The permission in lower case with a colon, such as `iam:getrole`. */
  permission: string;
  /** Kind of access, such as `list`, `read` or `permissions`; the set is open. */
  category: string;
  /** Whether it was used. `Used` is recorded; there are words for unused and unassessed ones. */
  status: string;
  /** The action that used it, with a dot, such as `iam.getrole`. */
  action?: string | null;
  /** How often. */
  count?: number | null;
  /** When last, `YYYY-MM-DDTHH:MM:SS` without a zone. */
  last_executed_date?: string | null;
};

/** A page of permissions. */
export type PrincipalPermissionPage = {
  /** First day that was looked at, `YYYY-MM-DD`. */
  start: string;
  /** Last day that was looked at, `YYYY-MM-DD`. */
  end: string;
  /** Number of this page. */
  page: number;
  /** Number of pages. */
  total_pages: number;
  /** The permissions of this page. */
  permissions: PrincipalPermission[];
  /** Permissions on all pages by use. */
  permission_status_counts?: PermissionStatusCounts | null;
  /** The principal. */
  principal: Principal;
  /** From a sentence to the days that it is about. */
  warnings?: Record<string, string[]> | null;
};

/** A policy to apply. */
export type PrincipalRemediation = {
  /** The policy, as the cloud provider takes it. */
  policy: RemediationPolicy;
};

/**
 * A row of type `privatesubnet`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type PrivateSubnetResource = {
  common?: ResourceCommon | null;
  /** Subnet id. */
  subnet_id?: string | null;
  /** Availability zone. */
  availability_zone?: string | null;
  /** CIDR block. */
  cidr?: string | null;
  /** Available IP addresses. */
  available_ips?: number | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
  /** Network id. */
  network_id?: string | null;
  /** Resource id of the route table. */
  route_table_resource_id?: string | null;
  /** Whether it is public. */
  public?: boolean | null;
};

/** What to attach. */
export type PublicIpForAttach = {
  /** Resource id of the public address. At least 1 characters. */
  publicip_resource_id: string;
};

/** A filter that picks resources in queries, insights and bots. */
export type QueryFilter = {
  /** Name in the filter registry, such as `divvy.query.resource_tags`. */
  name: string;
  /** Settings of the filter, as the registry describes them. */
  config?: Record<string, unknown>;
};

/** A value that a setting can have. */
export type QueryFilterChoice = {
  /** The value for `config`; mostly a text. */
  value?: unknown;
  /** Name for people. */
  display_value?: string | null;
};

/** A query filter that insights, bots and resource queries can use. */
export type QueryFilterDefinition = {
  /** Id to use as `name` of a filter; begins with `divvy.query.` or `divvy.filter.`. */
  filter_id: string;
  /** Name for people. */
  name?: string | null;
  /** What it matches. */
  description?: string | null;
  /** Resource types that it can judge. */
  supported_resources?: string[];
  /** Cloud types that it can judge. */
  supported_clouds?: CloudTypeId[];
  /** Whether it works on what all resource types have in common. */
  supports_common?: boolean | null;
  /** The settings that its `config` takes. */
  settings_config?: QueryFilterSetting[];
};

/** Query filters by id. */
export type QueryFilterRegistry = Record<string, QueryFilterDefinition>;

/** A setting of a query filter. */
export type QueryFilterSetting = {
  /** Kind of value, such as `select` or `int`; the set is open. */
  field_type?: string | null;
  /** Key in `config`. */
  name?: string | null;
  /** Name for people. */
  display_name?: string | null;
  /** What it means, as one text or as a list of texts. */
  description?: string | string[] | null;
  /** Marks; `required` says that the setting must be there. */
  options?: string[];
  /** What a `select` can be set to. */
  choices?: QueryFilterChoice[];
  /** Hash of this definition. */
  _state_hash?: string | null;
};

/** The state of the job queues, `p0` to `p3`, by priority. */
export type QueueStatus = {
  /** Number of workers. */
  workers: number;
  /** Jobs that wait in this queue. */
  p0: number;
  /** Jobs that wait in this queue. */
  p1: number;
  /** Jobs that wait in this queue. */
  p2: number;
  /** Jobs that wait in this queue; not sent in 2019. */
  p3?: number | null;
  /** Jobs that the scheduler itself holds; not sent in 2019. */
  scheduler_internal?: number | null;
  /** How long jobs waited. */
  queue_wait?: JobTimes;
  /** The same for one queue. */
  queue_wait_p0?: JobTimes;
  /** The same for one queue. */
  queue_wait_p1?: JobTimes;
  /** The same for one queue. */
  queue_wait_p2?: JobTimes;
  /** The same for one queue. */
  queue_wait_p3?: JobTimes;
  /** The same for all queues together. */
  queue_wait_all?: JobTimes;
  /** How long jobs ran. */
  process_time?: JobTimes;
  /** The same for one queue. */
  process_time_p0?: JobTimes;
  /** The same for one queue. */
  process_time_p1?: JobTimes;
  /** The same for one queue. */
  process_time_p2?: JobTimes;
  /** The same for one queue. */
  process_time_p3?: JobTimes;
  /** The slowest jobs, each a pair of its name and its seconds, such as `["CloudMatrix", 5]`. */
  slowest_jobs: ((string | number)[])[];
};

/** A policy with the cloud provider's member names. */
export type RemediationPolicy = {
  /** Version of the policy language. */
  Version: string;
  /** The statements. */
  Statement: RemediationStatement[];
};

/** A statement of a policy. */
export type RemediationStatement = {
  /** Name of the statement. */
  Sid?: string | null;
  /** What it does, `Deny` here. */
  Effect: string;
  /** The actions that are spared. */
  NotAction?: string[];
  /** What it is about. */
  Resource?: string[];
};

/** What a resource belongs to. */
export type ResourceAssociations = {
  /** Resource groups that it is a member of. */
  resource_groups?: AssociatedResourceGroup[];
};

/** What rows of all types have. Members are left out, or `null`, where a type does not have them. */
export type ResourceCommon = {
  /** Resource id, to use as it is: the colon at the end belongs to it. */
  resource_id: string;
  /** Name; left out for routes. */
  resource_name?: string | null;
  /** Type; left out in some lists of related objects. */
  resource_type?: string | null;
  /** Kind of cloud, as `cloud_type_id` of a cloud account. */
  cloud?: string | null;
  /** Display name of the cloud account. */
  account?: string | null;
  /** Number of the account at its provider. */
  account_id?: string | null;
  /** State of the cloud account, as its `status`. */
  account_status?: string | null;
  /** Id of the cloud account, as its `id`. */
  organization_service_id?: number | null;
  /** Region; left out for global resources. */
  region?: string | null;
  /** Availability zone. */
  availability_zone?: string | null;
  /** When it was made, `YYYY-MM-DD HH:MM:SS` in UTC, or the text `None`. */
  creation_timestamp?: string | null;
  /** When it was first read, in the same form. */
  discovered_timestamp?: string | null;
  /** When it last changed, in the same form. */
  modified_timestamp?: string | null;
  /** When it was last read, in the same form. */
  last_harvested_timestamp?: string | null;
  /** An ARN or another name that is unique at the provider. */
  namespace_id?: string | null;
  /** Tags by key. Only in the rows of queries; left out or `null` where there are none. */
  tags?: Record<string, string> | null;
  /** Link to the console of the provider. Only in details. */
  direct_link?: string | null;
  /** Bots that flagged it. In details and in some lists of related objects. */
  noncompliance?: ResourceNoncompliance[];
  /** Further properties. In details and in some lists of related objects. */
  properties?: ResourceProperties | null;
  /** Documents. Only in details; not in the Swagger of 2019 (read in 2026). */
  documents?: Record<string, unknown> | null;
};

/** A resource that another one depends on. */
export type ResourceDependency = {
  /** Its id at the provider. */
  id?: string | null;
  /** Its name. */
  name?: string | null;
  /** Its resource id. */
  resource_id: string;
  /** Its type. */
  type?: string | null;
};

/** Everything that is known of one resource. */
export type ResourceDetail = {
  /** Resources that it depends on, by type. */
  dependencies?: Record<string, ResourceDependency[]> | null;
  details?: ResourceEnvelope | null;
  /** Related resources; the one name of this API with a capital letter in it. Not in the Swagger of 2019 (read in 2026). */
  relatedResources?: Record<string, unknown> | null;
};

/**
 * A row under the name of its own type: `resource_type` is `instance`, and the member `instance` holds the row. A type
 * that is not among these members stands under its own name as well.
 */
export type ResourceEnvelope = {
  /**
   * Type of a resource, in small letters and without separators. An open list: these are the types that one release of 2022
   * named in its answers; newer ones know more.
   */
  resource_type: ResourceType;
  accessanalyzer?: AccessAnalyzerResource | null;
  accesslistflowlog?: AccessListFlowLogResource | null;
  airflowenvironment?: AirflowEnvironmentResource | null;
  apiaccountingconfig?: ApiAccountingConfigResource | null;
  apprunnerservice?: AppRunnerServiceResource | null;
  appserver?: AppServerResource | null;
  autoscalinggroup?: AutoscalingGroupResource | null;
  autoscalinglaunchconfiguration?: AutoscalingLaunchConfigurationResource | null;
  awsconfig?: AwsConfigResource | null;
  backendservice?: BackendServiceResource | null;
  backupvault?: BackupVaultResource | null;
  batchenvironment?: BatchEnvironmentResource | null;
  batchpool?: BatchPoolResource | null;
  bigdatainstance?: BigDataInstanceResource | null;
  bigdatasnapshot?: BigDataSnapshotResource | null;
  bigdataworkspace?: BigDataWorkspaceResource | null;
  brokerinstance?: BrokerInstanceResource | null;
  buildproject?: BuildProjectResource | null;
  cloudwatchdestination?: CloudWatchDestinationResource | null;
  coldstorage?: ColdStorageResource | null;
  container?: ContainerResource | null;
  containercluster?: ContainerClusterResource | null;
  containerdeployment?: ContainerDeploymentResource | null;
  containerimage?: ContainerImageResource | null;
  containerinstance?: ContainerInstanceResource | null;
  containerregistry?: ContainerRegistryResource | null;
  containerservice?: ContainerServiceResource | null;
  contentdeliverynetwork?: ContentDeliveryNetworkResource | null;
  dataanalyticsworkspace?: DataAnalyticsWorkspaceResource | null;
  database?: DatabaseResource | null;
  databricksworkspace?: DatabricksWorkspaceResource | null;
  divvyorganizationservice?: CloudAccountResource | null;
  dnszone?: DnsZoneResource | null;
  ecstaskdefinition?: EcsTaskDefinitionResource | null;
  instance?: InstanceResource | null;
  networkinterface?: NetworkInterfaceResource | null;
  privatesubnet?: PrivateSubnetResource | null;
  resourcegroup?: ResourceGroupResource | null;
  secret?: SecretResource | null;
  volume?: VolumeResource | null;
  storagecontainer?: StorageContainerResource | null;
  servicepolicy?: ServicePolicyResource | null;
  serviceuser?: ServiceUserResource | null;
  serviceaccesskey?: ServiceAccessKeyResource | null;
  routetable?: RouteTableResource | null;
};

/** A list of resources under a name, as it comes when the group is made. */
export type ResourceGroup = {
  /** Resource id, `resourcegroup:<n>:`, with the colon at the end. A text, where other objects have a number. */
  id: ResourceIdText;
  /** The number in `id`; missing in 2019. */
  resource_group_id?: number | null;
  /** Name of the group. */
  name: string;
  /** What the group is for. */
  description?: string | null;
  /** Category; `system` was seen. */
  category?: 'system' | null | (string & {});
  /** Kind of group; `user` was seen. */
  group_type?: 'user' | null | (string & {});
  /** Who owns it; `organization` was seen. */
  owner_type?: 'organization' | null | (string & {});
  /** When it was made, UTC, `YYYY-MM-DD HH:MM:SS`. */
  creation_time?: string | null;
  /** Groups inside the group; empty in all recorded answers, so what a row looks like is not in the Swagger of 2019 (read in 2026). */
  nested_resource_groups?: unknown[];
};

/**
 * A row of type `resourcegroup`. Names and types of the members are one author's reading of release 22.2 and were
 * not recorded. Any member can be missing or of another type, and more can come.
 */
export type ResourceGroupResource = {
  common?: ResourceCommon | null;
  /** Resource id. */
  resource_id?: string | null;
  /** Id. */
  id?: string | null;
  /** Name. */
  name?: string | null;
  /** Group type. */
  group_type?: string | null;
  /** Owner type. */
  owner_type?: string | null;
  /** Number of resources. */
  resource_count?: number | null;
  /** Resource id of the owner. */
  owner_resource_id?: string | null;
};

/**
 * A resource id: parts joined by colons, mostly `<type>:<cloud id>:<region>:<provider id>:`. The colon at the end
 * belongs to it for resources and users; cloud accounts, user groups, roles, bots and organizations have none.
 */
export type ResourceIdText = string;

/** A bot that flagged a resource. */
export type ResourceNoncompliance = {
  /** Resource id of the bot. */
  reporter_resource_id?: string | null;
  /** Resource id of what it flagged. */
  resource_id?: string | null;
};

/** A note. */
export type ResourceNoteForCreate = {
  /** Text of the note. */
  note_text: string;
};

/** Notes on one resource. */
export type ResourceNoteList = {
  /** The notes. Only an empty list was ever seen, so the form of an item is unknown. */
  resource_notes?: unknown[];
};

/** Resources and their owner to be. */
export type ResourceOwnerForSet = {
  /** Resource ids. */
  resource_ids: readonly ResourceIdText[];
  /** Resource id of a user, `divvyuser:<id>:`. At least 1 characters. Source: third party — gstotts/insightcloudsec, resources.go SetOwner */
  owner_resource_id: string;
};

/** A list of named properties. */
export type ResourceProperties = {
  /** The properties. */
  property_list?: ResourceProperty[];
};

/** A property. Its value is a text, which may hold JSON. */
export type ResourceProperty = {
  /** Resource id of the owner. */
  parent_resource_id?: string | null;
  /** Name. */
  name?: string | null;
  /** Value as text. */
  value?: string | null;
};

/** What to look for. Keep everything but the cursor the same from page to page. */
export type ResourceQuery = {
  /** Type of the rows that are wanted, such as `instance`. Without it only `counts` come, and `resources` is empty. Source: vendor's code — DivvyCloud/tools list_dns_records.py */
  selected_resource_type?: string;
  /** Types to narrow `counts` to. */
  resource_types?: readonly string[];
  /**
   * Clouds (`divvyorganizationservice:18`, no colon at the end) and resource groups (`resourcegroup:3:`, with it) to
   * look in. Empty means everything that the caller sees.
   */
  scopes?: readonly ResourceIdText[];
  /** Query filters, all of which must match. `getFilterRegistry` lists them. */
  filters?: readonly QueryFilter[];
  /** Badges of the clouds to look in. */
  badges?: readonly Badge[];
  /** Whether a cloud must have all of the badges or one of them. */
  badge_filter_operator?: 'AND' | 'OR';
  /** Tags of the resources. */
  tags?: readonly ResourceTag[];
  /** Only what this insight finds fault with: `backoffice:536` or `custom:12`. */
  insight?: string;
  /** With `insight`, the resources that are exempted from it. */
  insight_exemptions?: boolean;
  /** Rows in one page. For the query of v2 a vendor sample of 2019 says that 100 is the most, a text of 2022 says 1000. */
  limit?: number;
  /** Rows to skip. Not together with `cursor`. At least 0. */
  offset?: number;
  /** `next_cursor` of the page before. Left out for the first page. */
  cursor?: string;
  /** What to sort by; may be empty. */
  order_by?: OrderBy;
};

/** One page of a query. */
export type ResourceQueryResult = {
  /** The rows. Empty where the request selects no type. */
  resources: ResourceEnvelope[];
  /** The type that was asked for. */
  selected_resource_type?: string | null;
  /** Every type that the release knows. */
  supported_types?: string[];
  /**
   * Number of resources by type: of the selected type, all that the query finds and not only this page. The bulk query
   * leaves it out.
   */
  counts?: Record<string, number> | null;
  /** The scopes that were asked for. */
  scopes?: string[];
  /** The filters that were asked for. */
  filters?: Record<string, unknown>[];
  /** Most rows of a page. */
  limit?: number | null;
  /** Rows that were skipped. */
  offset?: number | null;
  /** What was sorted by. */
  order_by?: string | null;
  /** Cursor of the next page; `null` or missing on the last one. */
  next_cursor?: string | null;
  /** Columns for a table. Not in the vendor's documentation or gstotts/insightcloudsec of 2022 (read in 2026). */
  headers?: unknown;
};

/** What to search for. */
export type ResourceSearch = {
  /** Part of an id, a name or the id of an image. At least 1 characters. */
  search_string: string;
  /** Rows in one page. 1 to 1000. */
  limit?: number;
  /** Rows to skip. At least 0. */
  offset?: number;
};

/** One page of a search. */
export type ResourceSearchResult = {
  /** What was found. */
  resources: FoundResource[];
  /** Number of all resources that were found. */
  total_count?: number | null;
};

/** Settings of one resource. */
export type ResourceSettingList = {
  /** The settings. Only an empty list was ever seen, so the form of an item is unknown. */
  setting_list?: unknown[];
};

/** A tag of a resource at its provider. */
export type ResourceTag = {
  /** Key of the tag. */
  key: string;
  /** Value of the tag. */
  value: string;
};

/** Tags of one resource. */
export type ResourceTagList = {
  /** The tags. */
  resource_tags?: ResourceTag[];
};

/** Tags to look for. */
export type ResourceTagSearch = {
  /** Keys of tags. */
  tag_keys: readonly string[];
  /** Types to look among. */
  resource_types: readonly string[];
  /** By its name, whether a resource must have all of the keys. Not in Divvy_scripts of 2021 (read in 2026). */
  contains_all: boolean;
  /** By its name, whether a resource must have none of the keys. Not in Divvy_scripts of 2021 (read in 2026). */
  missing_all: boolean;
  /** Cloud accounts to look in, in the form that `scopes` of a saved search has; all unless given. */
  organization_services?: readonly unknown[];
};

/** Resources found by their tags. */
export type ResourceTagSearchResult = {
  /** The resources, in a form that is not in Divvy_scripts of 2021 (read in 2026). */
  resources?: Record<string, unknown>[];
};

/**
 * Type of a resource, in small letters and without separators. An open list: these are the types that one release of 2022
 * named in its answers; newer ones know more.
 */
export type ResourceType = 'accessanalyzer' | 'accesslistflowlog' | 'airflowenvironment' | 'apiaccountingconfig' | 'apprunnerservice' | 'appserver' | 'autoscalinggroup' | 'autoscalinglaunchconfiguration' | 'awsconfig' | 'backendservice' | 'backupvault' | 'batchenvironment' | 'batchpool' | 'bigdatainstance' | 'bigdatasnapshot' | 'bigdataworkspace' | 'brokerinstance' | 'buildproject' | 'cloudwatchdestination' | 'coldstorage' | 'container' | 'containercluster' | 'containerdeployment' | 'containerimage' | 'containerinstance' | 'containernodegroup' | 'containerregistry' | 'containerservice' | 'contentdeliverynetwork' | 'dataanalyticsworkspace' | 'database' | 'databricksworkspace' | 'datafactory' | 'datalakestorage' | 'datastore' | 'datastream' | 'datasynctask' | 'dbcluster' | 'dbinstance' | 'dbmigrationinstance' | 'dbproxy' | 'dbsnapshot' | 'ddosprotection' | 'deliverystream' | 'diagnosticsetting' | 'directconnect' | 'directoryservice' | 'distributedtable' | 'distributedtablecluster' | 'divvyorganizationservice' | 'dnszone' | 'domaingroup' | 'domainuser' | 'ecstaskdefinition' | 'emailservicedomain' | 'esinstance' | 'etldatacatalog' | 'etlsecurityconfig' | 'eventsubscription' | 'fileshare' | 'forwardingrule' | 'gcpstackdriversink' | 'globalloadbalancer' | 'graphapi' | 'hypervisor' | 'identityprovider' | 'instance' | 'instancereservation' | 'internetgateway' | 'kubernetesclusterrole' | 'kubernetesconfigmap' | 'kubernetescontrolplane' | 'kubernetescronjob' | 'kubernetesdaemonset' | 'kubernetesingress' | 'kubernetesjob' | 'kubernetesmutatingwebhookconfiguration' | 'kubernetesnamespace' | 'kubernetesnetworkpolicy' | 'kubernetespersistentvolume' | 'kubernetesreplicaset' | 'kubernetesrole' | 'kubernetessecret' | 'kubernetesservice' | 'kubernetesserviceaccount' | 'kubernetesstatefulset' | 'kubernetesvalidatingwebhookconfiguration' | 'lightsail' | 'loadbalancer' | 'loganalyticsworkspace' | 'logicapp' | 'mapreducecluster' | 'mcdatabasecluster' | 'mcinstance' | 'mcsnapshot' | 'messagequeue' | 'mlinstance' | 'natgateway' | 'networkaddressgroup' | 'networkendpoint' | 'networkendpointservice' | 'networkfirewall' | 'networkfirewallrule' | 'networkfirewallrulelist' | 'networkflowlog' | 'networkinterface' | 'networkpeer' | 'notificationsubscription' | 'notificationtopic' | 'pod' | 'podsecuritypolicy' | 'privateimage' | 'privatenetwork' | 'privatesubnet' | 'publicip' | 'querylogconfig' | 'recyclebinrule' | 'resourceaccesslist' | 'resourceaccesslistrule' | 'resourcegroup' | 'restapi' | 'restapidomain' | 'restapikey' | 'restapistage' | 'route' | 'routetable' | 'searchcluster' | 'searchindex' | 'secret' | 'securefiletransfer' | 'serverlessapplication' | 'serverlessfunction' | 'serverlesslayer' | 'serviceaccesskey' | 'serviceaccesspoint' | 'servicealarm' | 'serviceapp' | 'servicecertificate' | 'servicecheck' | 'servicecontrolpolicy' | 'servicecost' | 'servicedataset' | 'servicedetector' | 'servicedomain' | 'serviceencryptionkey' | 'serviceencryptionkeyvault' | 'serviceeventbus' | 'serviceeventrule' | 'servicegroup' | 'servicelimit' | 'serviceloggroup' | 'serviceoutpost' | 'servicepolicy' | 'serviceregion' | 'servicerole' | 'serviceuser' | 'sharedfilesystem' | 'sharedgallery' | 'sharedgalleryimage' | 'sharedgalleryimageversion' | 'sitetositevpn' | 'snapshot' | 'spanner' | 'spannerdatabase' | 'sshkeypair' | 'ssmdocument' | 'stacktemplate' | 'stepfunction' | 'storageaccount' | 'storagecontainer' | 'storagegateway' | 'storedparameter' | 'streaminstance' | 'targetproxy' | 'threatfinding' | 'threatfindingresource' | 'timeseriesdatabase' | 'trafficmirrortarget' | 'transcodingpipeline' | 'transcriptionjob' | 'transitgateway' | 'userpool' | 'videostream' | 'virtualprivategateway' | 'volume' | 'waf' | 'webapp' | 'webappgroup' | 'workspace' | (string & {});

/** A CVE of one image. */
export type ResourceVulnerability = {
  /** Id of the CVE. */
  cve_id: string;
  /** Severity as a word, such as `HIGH`. */
  severity?: string | null;
  /** CVSS score. */
  cvss_score?: number | null;
  /** The vendor's own score, 0 to about 1000; it is not an EPSS score. */
  riskscore?: number | null;
  /** Whether the vendor knows a public exploit. */
  has_exploits?: boolean | null;
  /** Whether the vendor knows of use in attacks. */
  has_threats?: boolean | null;
  /** When it was first found, `YYYY-MM-DDTHH:MM:SS` without a zone. */
  first_found?: string | null;
  /** What the vendor knows of fixes. */
  vuln_meta?: VulnerabilityMeta | null;
};

/** A page of CVEs of one image. */
export type ResourceVulnerabilityPage = {
  /** The rows of this page. */
  data: ResourceVulnerability[];
  /** Number of this page. */
  page: number;
  /** Rows in a page. */
  page_size: number;
  /** Rows on all pages. */
  total_count: number;
  /** Number of pages. */
  total_pages: number;
};

/**
 * A role: permissions, and the clouds and resource groups that they are about. With `all_permissions` the single
 * permissions keep whatever value they had.
 */
export type Role = {
  /** `divvyrole:<organization id>:<role id>`, without a colon at the end. */
  resource_id: ResourceIdText;
  /** Name of the role. */
  name: string;
  /** Free text. */
  description: string;
  /** Whether a cloud needs all the badges or one of them. */
  badge_filter_operator?: 'AND' | 'OR' | null | (string & {});
  /** Whether everything is allowed, whatever the others say. */
  all_permissions: boolean;
  /** Whether resources may be seen. */
  view: boolean;
  /** Whether resources may be made. */
  provision: boolean;
  /** Whether resources may be changed. */
  manage: boolean;
  /** Whether resources may be deleted. */
  delete: boolean;
  /** Whether cloud accounts may be added; not on older releases. */
  add_cloud?: boolean | null;
  /** Whether cloud accounts may be removed; not on older releases. */
  delete_cloud?: boolean | null;
  /** Whether the role is about everything. */
  global_scope: boolean;
  /** Clouds that it is about, as `divvyorganizationservice:<id>`. */
  cloud_scopes: ResourceIdText[];
  /** Resource groups that it is about, as `resourcegroup:<id>:`. */
  resource_group_scopes: ResourceIdText[];
  /** Badges that it is about, each one text `key:value`; elsewhere a badge is an object. */
  badge_scopes?: string[] | null;
  /** Groups that have the role, as `divvyusergroup:<id>`. */
  groups: ResourceIdText[];
};

/** Name and permissions of a role, whole. */
export type RoleForSave = {
  /** Name of the role. */
  name: string;
  /** Free text. */
  description: string;
  /** Allows everything. The single permissions are not reset by it. */
  all_permissions: boolean;
  /** Allows seeing resources. */
  view: boolean;
  /** Allows making resources. */
  provision: boolean;
  /** Allows changing resources. */
  manage: boolean;
  /** Allows deleting resources. */
  delete: boolean;
  /** Allows adding cloud accounts; not on older releases. Source: third party — gstotts/go-client-ics, models_user_roles.go */
  add_cloud?: boolean;
  /** Allows removing cloud accounts; not on older releases. Source: third party — gstotts/go-client-ics, models_user_roles.go */
  delete_cloud?: boolean;
  /** Makes the role about everything. */
  global_scope: boolean;
};

/** A route. */
export type Route = {
  common?: ResourceCommon | null;
  /** Id of its table at the provider. */
  route_table_id?: string | null;
  /** Addresses that it is for. */
  cidr?: string | null;
  /** Id of where it leads. */
  target_id?: string | null;
  /** Kind of where it leads, such as `gateway`. */
  target_type?: string | null;
  /** State, such as `active`. */
  state?: string | null;
};

/** Routes. */
export type RouteList = {
  /** The routes. */
  routes?: Route[];
};

/** Route tables. */
export type RouteTableList = {
  /** The tables. */
  routetables?: NetworkRouteTable[];
};

/** A row of type `routetable`, as the documentation of 2019 has it. Any member can be missing, and more can come. */
export type RouteTableResource = {
  common?: ResourceCommon | null;
  /** Route table id. */
  route_table_id?: string | null;
  /** Network id. */
  network_id?: string | null;
  /** Resource id of the network. */
  network_resource_id?: string | null;
  /** VPC association id. */
  vpc_association_id?: string | null;
  /** Number of subnets. */
  subnet_count?: number | null;
  /** Number of routes. */
  route_count?: number | null;
  /** Whether it is the main table of its network: the text `Yes` or `No`. */
  main?: string | null;
};

/** A report in the format SARIF 2.1.0. */
export type SarifReport = {
  /** Address of the format's schema. */
  $schema?: string | null;
  /** Version of the format. */
  version?: string | null;
  /** What each tool found. */
  runs?: SarifRun[];
};

/** A finding. The format has many more members, all optional. */
export type SarifResult = {
  /** Id of the rule that found it. */
  ruleId?: string | null;
  /** How grave it is: `none`, `note`, `warning` or `error`. */
  level?: string | null;
  /** Words about it, mostly in `text`. */
  message?: Record<string, unknown> | null;
  /** Where it was found. */
  locations?: Record<string, unknown>[];
};

/** What a tool found. */
export type SarifRun = {
  /** The tool and its rules. */
  tool?: Record<string, unknown> | null;
  /** The findings. */
  results?: SarifResult[];
};

/** A saved search. */
export type SavedTagConfig = {
  /** Name. */
  name?: string | null;
  /** What it searches for. */
  configuration?: SavedTagConfiguration | null;
};

/** Saved searches for tags. */
export type SavedTagConfigList = {
  /** The searches. */
  resources?: SavedTagConfig[];
};

/** What a saved search looks for, as `searchResourcesByTags` takes it. */
export type SavedTagConfiguration = {
  /** Keys of tags. */
  tag_keys?: string[];
  /** Types to look among. */
  resource_types?: string[];
  /** `contains_all` of the search. */
  contains_all?: boolean | null;
  /** `missing_all` of the search. */
  missing_all?: boolean | null;
  /** Cloud accounts to look in; the search takes them as `organization_services`. Empty or missing means all. */
  scopes?: unknown[];
};

/** An action that a bot has put off until later. The members are those of one recorded answer; more are possible. */
export type ScheduledEvent = {
  /** Number of the event, as `deleteScheduledEvents` takes it. */
  event_id: number;
  /** What is to be done, such as `divvy.cleanup_storage_container_permissions`. */
  event_type?: string | null;
  /** State; `INACTIVE` was seen. */
  event_state?: 'INACTIVE' | null | (string & {});
  /** How the last run ended; `SUCCESS` was seen. */
  last_run_status?: 'SUCCESS' | null | (string & {});
  /** When it runs next; null where it does not. Its form was not recorded. */
  next_scheduled_run?: string | number | null;
  /** The schedule in words, such as `Once @ 2031-07-09 22:19:19`. */
  schedule?: string | null;
  /** When it was made, UTC, `MM/DD/YYYY HH:MM:SS`. */
  creation_time?: string | null;
  /** What the event is. */
  description?: string | null;
  /** Display name of the person behind it. */
  scheduled_by?: string | null;
  /** Name of the bot that made it. */
  bot_name?: string | null;
  /** Resource id of the resource to act on. */
  target_resource_id?: string | null;
  /** Type of that resource. */
  resource_type?: string | null;
  /** The provider's id of that resource. */
  provider_id?: string | null;
  /** Name of that resource. */
  name?: string | null;
  /** Display name of its cloud account. */
  account?: string | null;
  /** Kind of cloud, such as `AWS`. */
  cloud?: string | null;
};

/** A run of an event. The members are those that a script reads; more are possible. */
export type ScheduledEventRun = {
  /** Number of the event. */
  event_id?: number | null;
  /** What was done. */
  event_type?: string | null;
  /** How the run ended, such as `SUCCESS`. */
  last_run_status?: string | null;
  /** When it started. Its form was not recorded. */
  start_time?: string | number | null;
  /** When it finished. Its form was not recorded. */
  finish_time?: string | number | null;
  /** Name of the bot. */
  bot_name?: string | null;
  /** Resource id of the resource. */
  target_resource_id?: string | null;
  /** Type of that resource. */
  resource_type?: string | null;
  /** The provider's id of that resource. */
  provider_id?: string | null;
  /** Name of that resource. */
  name?: string | null;
};

/** Which events, and which page of them. Everything is optional. */
export type ScheduledEventSearch = {
  /** Conditions on the events, such as `creation_resource_id` for the bot. */
  filters?: readonly ListFilter[];
  /** Rows to answer with. Clients send 50 and 500. */
  limit?: number;
  /** Rows to skip, 0 for the first page. */
  offset?: number;
  /** What to sort by: the name of a member, with ` ASC` or ` DESC` behind it or alone. */
  order_by?: OrderBy;
};

/** A scorecard and the resources that fail. */
export type Scorecard = {
  /** By section, then by name of the insight. The one known client reads the section that is named `section`. */
  scorecard: Record<string, Record<string, ScorecardRow>>;
  /** Resources that fail. What the keys mean is not in the public scripts that were seen (read in 2026). */
  impacted_resources: Record<string, ImpactedResource[]>;
};

/** A badge as key and value, in that order. Only the scorecard writes badges like this. */
export type ScorecardBadge = readonly string[];

/** Clouds to look at. */
export type ScorecardClouds = {
  /** Numbers of cloud accounts. */
  organization_service_ids?: readonly number[];
  /** Badges that the accounts have. */
  badges?: readonly ScorecardBadge[];
};

/** Clouds that an export is about. An empty list does not limit. */
export type ScorecardExportClouds = {
  /** Numbers of cloud accounts. */
  organization_service_ids?: readonly number[];
  /** Kinds of clouds, such as `AWS`. */
  cloud_types?: readonly string[];
  /** Badges that the accounts have. */
  badges?: readonly ScorecardBadge[];
};

/** Which insights to look at. An empty list does not limit. */
export type ScorecardInsightFilters = {
  /** Severities: 1 is info, 2 low, 3 medium, 4 high and 5 critical. */
  severity?: readonly number[];
  /** Insights. The known requests have an empty list, so the form of an entry is not in the public scripts that were seen (read in 2026). */
  insight_ids?: readonly unknown[];
  /** Types of resources, such as `instance`. The known requests have an empty list. */
  resource_types?: readonly string[];
};

/** Resource groups to look at. The known requests have empty lists, so the form of the entries is not in the public scripts that were seen (read in 2026). */
export type ScorecardResourceGroups = {
  /** Resource groups of Azure. */
  azure_resource_group_ids?: readonly unknown[];
  /** Resource groups of one's own. */
  custom_resource_group_ids?: readonly unknown[];
};

/** Clouds and resource groups that a scorecard is about. */
export type ScorecardResourceScope = {
  /** Kind of the columns; `divvyorganizationservice` is known. */
  scope_type?: string;
  /** Resource groups. */
  resource_group_filters?: ScorecardResourceGroups;
  /** Clouds. */
  organization_service_filters?: ScorecardClouds;
};

/**
 * How the accounts do at one insight. Beside `severity` there is one member for each account, named like the account,
 * whose value is the share that passes, such as `97%`.
 */
export type ScorecardRow = {
  /** Severity of the insight; whether as word or as number is not in the public scripts that were seen (read in 2026). */
  severity?: string | number | null;
} & (Record<string, string | number | null>);

/** What a scorecard is about. An empty list does not limit. */
export type ScorecardScope = {
  /** Clouds and resource groups. */
  resource_scope?: ScorecardResourceScope;
  /** Insights. */
  insight_filters?: ScorecardInsightFilters;
};

/**
 * A row of type `secret`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type SecretResource = {
  common?: ResourceCommon | null;
  /** ARN. */
  arn?: string | null;
  /** Name. */
  name?: string | null;
  /** Description. */
  description?: string | null;
  /** Resource id of the key. */
  key_resource_id?: string | null;
  /** Region name. */
  region_name?: string | null;
  /** Whether it is rotated. */
  rotation_enabled?: boolean | null;
  /** Rotation days. */
  rotation_days?: number | null;
  /** Rotation Lambda ARN. */
  rotation_lambda_arn?: string | null;
  /** Date as text: last accessed date. */
  last_accessed_date?: string | null;
  /** Date as text: last changed date. */
  last_changed_date?: string | null;
  /** Date as text: creation date. */
  creation_date?: string | null;
  /** Date as text: activation date. */
  activation_date?: string | null;
  /** Date as text: deleted date. */
  deleted_date?: string | null;
  /** Date as text: expiration date. */
  expiration_date?: string | null;
  /** Whether it is enabled. */
  enabled?: boolean | null;
  /** Whether the customer manages it. */
  customer_managed?: boolean | null;
  /** Content type. */
  content_type?: string | null;
  /** Parent vault. */
  parent_vault?: string | null;
};

/**
 * A row of type `serviceaccesskey`, as the documentation of 2019 has it. Any member can be missing, and more can
 * come.
 */
export type ServiceAccessKeyResource = {
  common?: ResourceCommon | null;
  /** Access key id. */
  access_key_id?: string | null;
  /** State, such as `active`. */
  status?: string | null;
  /** Date as text: create date. */
  create_date?: string | null;
  /** Date as text: last used date. */
  last_used_date?: string | null;
};

/** A row of type `servicepolicy`, as the documentation of 2019 has it. Any member can be missing, and more can come. */
export type ServicePolicyResource = {
  common?: ResourceCommon | null;
  /** Policy id. */
  policy_id?: string | null;
  /** Whether the provider made it. */
  vendor_policy?: boolean | null;
  /** Number of attachments. */
  attachment_count?: number | null;
  /** Date as text: create date. */
  create_date?: string | null;
  /** Date as text: update date. */
  update_date?: string | null;
};

/** A row of type `serviceuser`, as one was recorded. Any member can be missing, and more can come. */
export type ServiceUserResource = {
  common?: ResourceCommon | null;
  /** Its id at the provider. */
  user_id?: string | null;
  /** Name. */
  user_name?: string | null;
  /** Path at the provider. */
  path?: string | null;
  /** Date as text: when it was made. */
  create_date?: string | null;
  /** Days since then. */
  age_in_days?: number | null;
  /** Whether it is disabled. */
  disabled?: boolean | null;
  /** Whether it can sign in to the console of the provider. */
  login_profile?: boolean | null;
  /** Whether it signs in with two factors. */
  two_factor_enabled?: boolean | null;
  /** Date as text: when its password last changed. */
  password_last_changed?: string | null;
  /** Date as text: when its password was last used. */
  password_last_used?: string | null;
  /** Date as text: when it last did anything. */
  last_activity?: string | null;
  /** Number of its active API keys. */
  active_api_keys?: number | null;
  /** Number of its inactive API keys. */
  inactive_api_keys?: number | null;
  /** Number of its policies. */
  policy_count?: number | null;
  /** Number of managed policies among them. */
  managed_policy_count?: number | null;
  /** Number of inline policies among them. */
  inline_policies?: number | null;
  /** Number of actions that it may take. */
  action_count?: number | null;
  /** Number of services that it may use. */
  service_count?: number | null;
  /** Number of services in which it may do everything. */
  wildcard_service_count?: number | null;
};

/**
 * A row of type `storagecontainer`, as the documentation of 2019 has it. Any member can be missing, and more can
 * come.
 */
export type StorageContainerResource = {
  common?: ResourceCommon | null;
  /** Date as text: creation date. */
  creation_date?: string | null;
  /** Whether it is encrypted. */
  encrypted?: boolean | null;
  /** Number of objects. */
  object_count?: number | null;
  /** Size of all objects; the unit is not in the Swagger of 2019 (read in 2026). */
  total_size?: number | null;
};

/** Subnets, in a form that is not in the Swagger of 2019 (read in 2026). */
export type SubnetList = Record<string, unknown>;

/** What can be done to a resource. */
export type SupportedActionList = {
  /** Names of the actions. */
  supported_actions?: string[];
};

/** State of two-factor sign-in. */
export type TwoFactorState = {
  /** Whether it is on. */
  enabled: boolean;
  /** Whether the user has to sign in so. */
  required: boolean;
};

/**
 * A user. Someone who is neither organization admin nor domain admin nor domain viewer is a basic user. Answers about
 * a user that was just made have no counters.
 */
export type User = {
  /** `divvyuser:<user id>:`, with the colon at the end. */
  resource_id: ResourceIdText;
  /** Number of the user. */
  user_id: number;
  /** Name that is shown. */
  name: string;
  /** Login name. */
  username: string;
  /** E-mail address; requests call it `email`. */
  email_address: string;
  /** Organization of the user; missing on releases of 2019. */
  organization_id?: number | null;
  /** Name of that organization. */
  organization_name: string;
  /** Whether the user administers the organization. */
  organization_admin: boolean;
  /** Whether the user administers all organizations. */
  domain_admin: boolean;
  /** Whether the user may see all organizations. */
  domain_viewer?: boolean | null;
  /** Whether the user signs in with two factors. */
  two_factor_enabled?: boolean | null;
  /** Whether the user has to. */
  two_factor_required?: boolean | null;
  /** Number of groups that the user is in. */
  groups?: number | null;
  /** Number of resources that the user owns. */
  owned_resources?: number | null;
  /** Failed logins since the last good one. */
  consecutive_failed_login_attempts?: number | null;
  /** Whether the user is locked out. */
  suspended?: boolean | null;
  /** Time of the last login, `YYYY-MM-DD HH:MM:SS` in UTC. Missing where the user never logged in. */
  last_login_time?: string | null;
  /** Entries that the console hides from the user. */
  navigation_blacklist?: string[] | null;
  /** Server that the user signs in through; single sign-on only. */
  server_name?: string | null;
  /** Whether the user must change the password. */
  require_pw_reset?: boolean | null;
  /** Whether the user is kept out of the console; true for API-only users. */
  console_access_denied?: boolean | null;
  /** Whether the user has an API key that works. */
  active_api_key_present?: boolean | null;
  /** When the user was made, `YYYY-MM-DD HH:MM:SS` in UTC. */
  create_date?: string | null;
  /** External id that the console proposes for AWS roles. */
  aws_default_external_id?: string | null;
  /** How the user signs in; only `searchUsers` was seen to say so. */
  auth?: string | null;
  /** Length of a session, as of the current user; the unit is not in go-client-ics of 2023 (read in 2026). */
  session_ttl?: number | null;
  /** When the user's session ends, as of the current user. */
  session_expiration?: string | null;
  /** Seconds after which a session ends. */
  session_timeout_seconds?: number | null;
  /** Server that the user signs in through. */
  authentication_server_id?: number | null;
  /** Whether a plug-in for signing in is installed. */
  auth_plugin_exists?: boolean | null;
  /** Look of the console. */
  theme?: string | null;
  /** Whether a basic user may make an API key. */
  api_key_generation_allowed?: boolean | null;
  /** Id of the Command Platform's organization; may be empty. */
  rapid7_org_id?: string | null;
  /** When the API key was last used. */
  api_key_last_used?: string | null;
};

/** Users. */
export type UserList = {
  /** The users. */
  users: User[];
  /** Number of all users that match. Missing on releases of 2019 and in the list of domain admins. */
  total_count?: number | null;
};

/** Where to attach. */
export type VolumeForAttach = {
  /** Resource id of the instance. At least 1 characters. */
  instance_resource_id: string;
  /** Name of the device, such as `/dev/sdf`. */
  instance_mount_point: string;
};

/** What to change. */
export type VolumeForModify = {
  /** Operations per second. */
  iops?: number;
  /** Size; the unit is not in the Swagger of 2019 (read in 2026). */
  size?: number;
  /** Kind of volume in the words of the provider, such as `io1`. */
  volume_type?: string;
};

/**
 * A row of type `volume`. Names and types of the members are one author's reading of release 22.2 and were not
 * recorded. Any member can be missing or of another type, and more can come.
 */
export type VolumeResource = {
  common?: ResourceCommon | null;
  /** Volume id. */
  volume_id?: string | null;
  /** Volume type. */
  volume_type?: string | null;
  /** Size. */
  size?: number | null;
  /** State. */
  state?: string | null;
  /** Rated IOPS. */
  rated_iops?: string | null;
  /** Whether it is encrypted. */
  encrypted?: boolean | null;
  /** Whether it goes when its instance goes. */
  delete_on_termination?: boolean | null;
  /** Attach state. */
  attach_state?: string | null;
  /** Attach device name. */
  attach_device_name?: string | null;
  /** Instance association; its form is not in the Swagger of 2019 (read in 2026). */
  instance_association?: Record<string, unknown> | null;
  /** Date as text: creation time. */
  creation_time?: string | null;
};

/** A snapshot, in a form that is not in the Swagger of 2019 (read in 2026). */
export type VolumeSnapshot = Record<string, unknown>;

/** A snapshot to be. */
export type VolumeSnapshotForCreate = {
  /** Name. At least 1 characters. */
  name: string;
};

/** What the vendor knows of fixes. Its members have capitals. */
export type VulnerabilityMeta = {
  /** Version that fixes it; missing or empty where no fix is known. */
  FixedVersion?: string | null;
  /** Fixes for the CVE in general. They are not about this image, and often name packages of another ecosystem. */
  Solutions?: VulnerabilitySolution[];
};

/** A page of CVEs over the whole estate. */
export type VulnerabilityPage = {
  /** The rows of this page. */
  data: ContainerVulnerability[];
  /** Number of this page. */
  page: number;
  /** Rows in a page. */
  page_size: number;
  /** Rows on all pages. */
  total_count: number;
  /** Number of pages. */
  total_pages: number;
};

/** A fix for a CVE in general. */
export type VulnerabilitySolution = {
  /** Package to update. */
  package_name?: string | null;
  /** Kind of package. */
  package_type?: string | null;
  /** What to do. */
  fix?: string | null;
};
