/** All routes that have behavior of their own; the store of the specification responds to the others. */
import { accessTokenRoutes } from './access-token.js';
import { alertConditionRoutes } from './alert-condition.js';
import { alertLinkRoutes } from './alert-link.js';
import { notificationRoutes } from './alert-notification.js';
import { alertRuleRoutes } from './alert-rule.js';
import { alertRoutes } from './alert.js';
import { attackFlowRoutes } from './attack-flow.js';
import { awsRoutes } from './aws.js';
import { findingAiRoutes, type SandboxAiSummary } from './finding-ai.js';
import { findingPendRoutes } from './finding-pend.js';
import { findingSettingRoutes } from './finding-setting.js';
import { findingTagRoutes } from './finding-tag.js';
import { findingRoutes } from './finding.js';
import { githubAppRoutes } from './github-app.js';
import { organizationAlertRoutes } from './organization-alert.js';
import { organizationRoutes } from './organization.js';
import { projectRoutes } from './project.js';
import { recommendRoutes } from './recommend.js';
import { reportRoutes } from './report.js';
import { resourceRoutes } from './resource.js';
import type { Route } from './route.js';
import { signinRoutes } from './signin.js';
import type { Store } from './state.js';
import { taskRoutes } from './task.js';
import { userRoutes } from './user.js';

export function allRoutes(store: Store, aiSummary: SandboxAiSummary | false): readonly Route[] {
  return [
    ...signinRoutes(),
    ...awsRoutes(store),
    ...findingRoutes(store),
    ...findingTagRoutes(store),
    ...findingPendRoutes(store),
    ...findingSettingRoutes(store),
    ...recommendRoutes(store),
    ...findingAiRoutes(store, aiSummary),
    ...resourceRoutes(store),
    ...alertRoutes(store),
    ...alertConditionRoutes(store),
    ...alertRuleRoutes(store),
    ...alertLinkRoutes(store),
    ...notificationRoutes(store),
    ...projectRoutes(store),
    ...userRoutes(store),
    ...accessTokenRoutes(store),
    ...organizationRoutes(store),
    ...organizationAlertRoutes(store),
    ...reportRoutes(store),
    ...taskRoutes(store),
    ...githubAppRoutes(store),
    ...attackFlowRoutes(store),
  ];
}
