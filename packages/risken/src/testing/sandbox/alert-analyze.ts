/** The analysis: conditions against active findings. @source ca-risken/core pkg/server/alert/alert_analyze.go [C] */
import { searchFindings } from './finding-query.js';
import { toMysqlJson } from './json.js';
import { BackendError, recordNotFound } from './backend-error.js';
import { removeWhere, type Store } from './state.js';
import type { Alert, AlertCondition, AlertRule } from './tables.js';

/** @source ca-risken/core proto/alert, Status [C] */
const status = { active: 1, pending: 2, deactive: 3 } as const;

/**
 * Opens, changes and closes the alerts of a project.
 *
 * @param only - Conditions to analyze; all when empty.
 * @throws BackendError when there is no such project, or when a linked destination was deleted.
 */
export function analyzeProject(store: Store, project_id: number, only: readonly number[]): void {
  if (!store.tables.projects.some((row) => row.project_id === project_id))
    throw new BackendError(`not found project: ProjectID:=${project_id}`);
  const conditions = store.tables.alertConditions.filter(
    (row) => row.project_id === project_id && (only.length === 0 || only.includes(row.alert_condition_id)),
  );
  for (const condition of conditions.filter((row) => row.enabled)) {
    const findings = matchCondition(store, condition);
    if (findings.length === 0) closeAlert(store, condition);
    else openAlert(store, condition, findings);
  }
  for (const condition of conditions.filter((row) => !row.enabled)) closeAlert(store, condition);
}

/** Ids of the findings tied to an alert. */
export function linkedFindings(store: Store, alert_id: number): number[] {
  return store.tables.relAlertFindings.filter((row) => row.alert_id === alert_id).map((row) => row.finding_id);
}

export function writeHistory(store: Store, history_type: 'created' | 'updated' | 'deleted', alert: Alert, count: number): void {
  const { alert_id, description, severity, project_id } = alert;
  const finding_history = toMysqlJson(JSON.stringify({ count }));
  store.tables.alertHistories.push({
    alert_history_id: store.nextId('alert_history'),
    history_type,
    alert_id,
    description,
    severity,
    finding_history,
    project_id,
    ...store.times(),
  });
}

/** `and` keeps the findings that every rule matches, and none where one rule does not match; `or` adds them up. */
function matchCondition(store: Store, condition: AlertCondition): number[] {
  const { alert_condition_id, project_id } = condition;
  const links = store.tables.alertCondRules.filter((row) => row.project_id === project_id && row.alert_condition_id === alert_condition_id);
  const rules = store.tables.alertRules.filter((rule) => links.some((link) => link.alert_rule_id === rule.alert_rule_id));
  const matches = rules.map((rule) => matchRule(store, rule));
  if (condition.and_or === 'or') return [...new Set(matches.flatMap((ids) => ids ?? []))];
  if (matches.includes(undefined)) return [];
  return (matches[0] ?? []).filter((id) => matches.every((ids) => ids?.includes(id)));
}

/** @returns The findings of a rule, or `undefined` when there are fewer than it wants. */
function matchRule(store: Store, rule: AlertRule): number[] | undefined {
  const found = searchFindings(store, [rule.project_id], {
    data_source: [],
    resource_name: rule.resource_name === '' ? [] : [rule.resource_name],
    from_score: rule.score,
    to_score: 0,
    tag: rule.tag === '' ? [] : [rule.tag],
    status: 1,
    finding_id: 0,
  });
  return found.length >= rule.finding_cnt ? found.map((row) => row.finding_id) : undefined;
}

function findOpenAlert(store: Store, condition: AlertCondition): Alert | undefined {
  const { project_id, alert_condition_id } = condition;
  return store.tables.alerts.find(
    (row) => row.project_id === project_id && row.alert_condition_id === alert_condition_id && row.status !== status.deactive,
  );
}

/** An alert that is open already keeps its status, so one that somebody set to pending stays quiet. */
function openAlert(store: Store, condition: AlertCondition, findings: readonly number[]): void {
  const { tables } = store;
  const { alert_condition_id, description, severity, project_id } = condition;
  const stored = findOpenAlert(store, condition);
  const before = stored === undefined ? [] : linkedFindings(store, stored.alert_id);
  const isSameText = stored !== undefined && stored.description === description && stored.severity === severity;
  const hasNew = isSameText && findings.some((id) => !before.includes(id));
  const isUnchanged = isSameText && !hasNew && before.length === findings.length;

  const alert = stored ?? {
    alert_id: store.nextId('alert'),
    alert_condition_id,
    description,
    severity,
    project_id,
    status: status.active,
    ...store.times(),
  };
  if (stored === undefined) tables.alerts.push(alert);
  else Object.assign(stored, { description, severity, updated_at: store.now() });
  if (!isUnchanged) {
    writeHistory(store, stored === undefined ? 'created' : 'updated', alert, findings.length);
    removeWhere(tables.relAlertFindings, (row) => row.alert_id === alert.alert_id);
    tables.relAlertFindings.push(...findings.map((finding_id) => ({ alert_id: alert.alert_id, finding_id, project_id, ...store.times() })));
  }
  if (alert.status === status.active) notify(store, alert, hasNew);
}

function closeAlert(store: Store, condition: AlertCondition): void {
  const alert = findOpenAlert(store, condition);
  if (alert === undefined) return;
  Object.assign(alert, { status: status.deactive, updated_at: store.now() });
  writeHistory(store, 'deleted', alert, 0);
  removeWhere(store.tables.relAlertFindings, (row) => row.alert_id === alert.alert_id);
}

/** New findings in an alert that was open before break through the pause between two messages. */
function notify(store: Store, alert: Alert, hasNew: boolean): void {
  const links = store.tables.alertCondNotifications.filter(
    (row) => row.project_id === alert.project_id && row.alert_condition_id === alert.alert_condition_id,
  );
  for (const link of links) {
    if (!hasNew && store.now() < link.notified_at + link.cache_second) continue;
    const notification = store.tables.notifications.find(
      (row) => row.project_id === alert.project_id && row.notification_id === link.notification_id,
    );
    if (notification === undefined) throw recordNotFound();
    if (notification.type === 'slack') {
      store.tables.messages.push({ kind: 'alert', notification_id: link.notification_id, alert_id: alert.alert_id, sent_at: store.now() });
    }
    Object.assign(link, { notified_at: store.now(), updated_at: store.now() });
  }
}
