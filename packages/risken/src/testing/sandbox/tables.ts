/** The sandbox's tables. Rows have the members that responses show. */
import type { StoredRow, StoreTables } from '@sec/core/vendor/testing';
import type { IssuedToken } from './token.js';

export interface Times {
  created_at: number;
  updated_at: number;
}

export interface User extends Times {
  user_id: number;
  /** What the load balancer calls the person. */
  sub: string;
  name: string;
  user_idp_key: string;
  activated: boolean;
  is_admin: boolean;
}

export interface Organization extends Times {
  organization_id: number;
  name: string;
  description: string;
}

export interface OrganizationNotification extends Times {
  notification_id: number;
  name: string;
  organization_id: number;
  type: string;
  notify_setting: string;
}

/** Work that was started and ends by itself: what its row is by then. */
export interface Task {
  /** The collection of the row. */
  of: string;
  stored: StoredRow;
  started_at_ms: number;
}

export interface Project extends Times {
  project_id: number;
  name: string;
}

export interface Finding extends Times {
  finding_id: number;
  description: string;
  data_source: string;
  data_source_id: string;
  resource_name: string;
  project_id: number;
  original_score: number;
  score: number;
  data: string;
}

export interface PendFinding extends Times {
  finding_id: number;
  project_id: number;
  note: string;
  expired_at: number;
  reason: number;
  pend_user_id: number;
}

export interface AwsRelDataSource extends Times {
  aws_id: number;
  aws_data_source_id: number;
  project_id: number;
  assume_role_arn: string;
  external_id: string;
  status: number;
  status_detail: string;
  scan_at: number;
  specific_version: string;
}

/** A scan that was started and whose verdict is not written yet. */
export interface AwsScan {
  aws_id: number;
  aws_data_source_id: number;
  project_id: number;
  data_source: string;
  aws_account_id: string;
  assume_role_arn: string;
  external_id: string;
  specific_version: string;
  scan_only: boolean;
  full_scan: boolean;
  started_at_ms: number;
}

export interface Alert extends Times {
  alert_id: number;
  alert_condition_id: number;
  description: string;
  severity: string;
  project_id: number;
  status: number;
}

export interface AlertCondition extends Times {
  alert_condition_id: number;
  description: string;
  severity: string;
  project_id: number;
  and_or: string;
  enabled: boolean;
}

export interface AlertRule extends Times {
  alert_rule_id: number;
  name: string;
  project_id: number;
  score: number;
  resource_name: string;
  tag: string;
  finding_cnt: number;
}

export interface Notification extends Times {
  notification_id: number;
  name: string;
  project_id: number;
  type: string;
  notify_setting: string;
}

export interface AlertCondNotification extends Times {
  alert_condition_id: number;
  notification_id: number;
  project_id: number;
  cache_second: number;
  notified_at: number;
}

/** Tables of the sandbox. The names follow the vendor's tables where there is one. */
export interface Tables {
  users: User[];
  /** Tokens that open something, with their secrets. */
  tokens: IssuedToken[];
  organizations: Organization[];
  organizationNotifications: OrganizationNotification[];
  tasks: Task[];
  projects: Project[];
  projectTags: ({ project_id: number; tag: string; color: string } & Times)[];
  organizationProjects: ({ organization_id: number; project_id: number } & Times)[];
  organizationInvitations: ({ organization_id: number; project_id: number; status: number } & Times)[];
  aws: ({ aws_id: number; name: string; project_id: number; aws_account_id: string } & Times)[];
  awsRelDataSources: AwsRelDataSource[];
  awsScans: AwsScan[];
  findings: Finding[];
  findingTags: ({ finding_tag_id: number; finding_id: number; project_id: number; tag: string } & Times)[];
  resources: ({ resource_id: number; resource_name: string; project_id: number } & Times)[];
  resourceTags: ({ resource_tag_id: number; resource_id: number; project_id: number; tag: string } & Times)[];
  pendFindings: PendFinding[];
  findingSettings: ({ finding_setting_id: number; project_id: number; resource_name: string; setting: string; status: number } & Times)[];
  recommends: ({ recommend_id: number; data_source: string; type: string; risk: string; recommendation: string } & Times)[];
  recommendFindings: { finding_id: number; recommend_id: number; project_id: number }[];
  alerts: Alert[];
  alertViews: { alert_id: number; first_viewed_at: number }[];
  alertHistories: ({
    alert_history_id: number;
    history_type: string;
    alert_id: number;
    description: string;
    severity: string;
    finding_history: string;
    project_id: number;
  } & Times)[];
  relAlertFindings: ({ alert_id: number; finding_id: number; project_id: number } & Times)[];
  alertConditions: AlertCondition[];
  alertRules: AlertRule[];
  alertCondRules: ({ alert_condition_id: number; alert_rule_id: number; project_id: number } & Times)[];
  notifications: Notification[];
  alertCondNotifications: AlertCondNotification[];
  /** Messages that a real server would have posted to Slack. */
  messages: { kind: 'alert' | 'test' | 'role-request'; notification_id: number; alert_id: number; sent_at: number }[];
  /** Rows that the specification describes, by the name of their collection. */
  rows: StoreTables;
}

/** A copy of all tables at one moment. */
export type SandboxState = { readonly [Name in Exclude<keyof Tables, 'rows'>]: readonly Readonly<Tables[Name][number]>[] } & Readonly<
  Pick<Tables, 'rows'>
>;

export function emptyTables(): Tables {
  return {
    users: [],
    tokens: [],
    organizations: [],
    organizationNotifications: [],
    tasks: [],
    projects: [],
    projectTags: [],
    organizationProjects: [],
    organizationInvitations: [],
    aws: [],
    awsRelDataSources: [],
    awsScans: [],
    findings: [],
    findingTags: [],
    resources: [],
    resourceTags: [],
    pendFindings: [],
    findingSettings: [],
    recommends: [],
    recommendFindings: [],
    alerts: [],
    alertViews: [],
    alertHistories: [],
    relAlertFindings: [],
    alertConditions: [],
    alertRules: [],
    alertCondRules: [],
    notifications: [],
    alertCondNotifications: [],
    messages: [],
    rows: {},
  };
}
