// Written by test/scripts/write-back.test.ts; `vitest run --update` writes it again.
import * as vendor from '@sec/aqua';

declare const client: vendor.AquaClient;
declare function given<Value>(): Value;

void (async () => client.registries.updateRegistry(vendor.toUpdateRegistryInput((await client.registries.getRegistry(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateRegistryInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.serverless.updateServerlessApplication(vendor.toUpdateServerlessApplicationInput((await client.serverless.getServerlessApplication(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateServerlessApplicationInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.enforcerGroups.updateEnforcerGroup(vendor.toUpdateEnforcerGroupInput((await client.enforcerGroups.getEnforcerGroup(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateEnforcerGroupInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.scannerGroups.updateScannerGroup(vendor.toUpdateScannerGroupInput((await client.scannerGroups.getScannerGroup(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateScannerGroupInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.assurancePolicies.updateAssurancePolicy(vendor.toUpdateAssurancePolicyInput((await client.assurancePolicies.getAssurancePolicy(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateAssurancePolicyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.assuranceScripts.updateAssuranceScript(vendor.toUpdateAssuranceScriptInput((await client.assuranceScripts.getAssuranceScript(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateAssuranceScriptInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.runtimePolicies.updateRuntimePolicy(vendor.toUpdateRuntimePolicyInput((await client.runtimePolicies.getRuntimePolicy(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateRuntimePolicyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.firewallPolicies.updateFirewallPolicy(vendor.toUpdateFirewallPolicyInput((await client.firewallPolicies.getFirewallPolicy(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateFirewallPolicyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.services.updateService(vendor.toUpdateServiceInput((await client.services.getService(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateServiceInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.responsePolicies.updateResponsePolicy(vendor.toUpdateResponsePolicyInput((await client.responsePolicies.getResponsePolicy(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateResponsePolicyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.users.updateUser(vendor.toUpdateUserInput((await client.users.getUser(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateUserInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.roles.updateRole(vendor.toUpdateRoleInput((await client.roles.getRole(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateRoleInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.permissionSets.updatePermissionSet(vendor.toUpdatePermissionSetInput((await client.permissionSets.getPermissionSet(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdatePermissionSetInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.applicationScopes.updateApplicationScope(vendor.toUpdateApplicationScopeInput((await client.applicationScopes.getApplicationScope(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateApplicationScopeInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.labels.updateLabel(vendor.toUpdateLabelInput((await client.labels.getLabel(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateLabelInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.notifications.updateNotificationOutput(vendor.toUpdateNotificationOutputInput((await client.notifications.getNotificationOutput(given()))!, given())));
// @ts-expect-error properties is not in what is read
void (async () => vendor.toUpdateNotificationOutputInput((await client.notifications.getNotificationOutput(given()))!));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateNotificationOutputInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.notifications.putSlackNotifier(vendor.toPutSlackNotifierInput((await client.notifications.getSlackNotifier(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toPutSlackNotifierInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.settings.updateLogService(vendor.toUpdateLogServiceInput((await client.settings.getLogService(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateLogServiceInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.settings.updateMonitoringSystem(vendor.toUpdateMonitoringSystemInput((await client.settings.getMonitoringSystem(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateMonitoringSystemInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.settings.setLdapSettings(vendor.toSetLdapSettingsInput((await client.settings.getLdapSettings(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toSetLdapSettingsInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.settings.setSamlSettings(vendor.toSetSamlSettingsInput((await client.settings.getSamlSettings(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toSetSamlSettingsInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.settings.setOauth2Settings(vendor.toSetOauth2SettingsInput((await client.settings.getOauth2Settings(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toSetOauth2SettingsInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.settings.setOpenIdSettings(vendor.toSetOpenIdSettingsInput((await client.settings.getOpenIdSettings(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toSetOpenIdSettingsInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmAlerts.updateAlert(vendor.toUpdateAlertInput((await client.cspmAlerts.getAlert(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateAlertInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmApiKeys.updateApiKey(vendor.toUpdateApiKeyInput((await client.cspmApiKeys.getApiKey(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateApiKeyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmCompliance.updateControl(vendor.toUpdateControlInput((await client.cspmCompliance.getControl(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateControlInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmDeliveries.updateDelivery(vendor.toUpdateDeliveryInput((await client.cspmDeliveries.getDelivery(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateDeliveryInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmGroups.updateGroup(vendor.toUpdateGroupInput((await client.cspmGroups.getGroup(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateGroupInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmIntegrations.updateIntegration(vendor.toUpdateIntegrationInput((await client.cspmIntegrations.getIntegration(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateIntegrationInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmKeys.updateKey(vendor.toUpdateKeyInput((await client.cspmKeys.getKey(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateKeyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmRemediation.updateRemediationPolicy(vendor.toUpdateRemediationPolicyInput((await client.cspmRemediation.getRemediationPolicy(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateRemediationPolicyInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmRoutings.updateRouting(vendor.toUpdateRoutingInput((await client.cspmRoutings.getRouting(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateRoutingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmTests.updateTestSeverity(vendor.toUpdateTestSeverityInput((await client.cspmTests.getTest(given()))!, given())));
// @ts-expect-error severity is not in what is read
void (async () => vendor.toUpdateTestSeverityInput((await client.cspmTests.getTest(given()))!));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateTestSeverityInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.cspmUsers.updateCspmUser(vendor.toUpdateCspmUserInput((await client.cspmUsers.getCspmUser(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateCspmUserInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.samlMappings.updateSamlMapping(vendor.toUpdateSamlMappingInput((await client.samlMappings.getSamlMapping(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateSamlMappingInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.platformPermissionSets.updatePlatformPermissionSet(vendor.toUpdatePlatformPermissionSetInput((await client.platformPermissionSets.getPlatformPermissionSet(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdatePlatformPermissionSetInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.supplyChain.updateSuppressionRule(vendor.toUpdateSuppressionRuleInput((await client.supplyChain.getSuppressionRule(given()))!)));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateSuppressionRuleInput(given(), { ...given(), memberOfNobody: 1 }));

void (async () => client.supplyChain.updateBuildSuppression(vendor.toUpdateBuildSuppressionInput((await client.supplyChain.getBuildSuppression(given()))!, given())));
// @ts-expect-error id is not in what is read
void (async () => vendor.toUpdateBuildSuppressionInput((await client.supplyChain.getBuildSuppression(given()))!));
// @ts-expect-error there is no such change
void (async () => vendor.toUpdateBuildSuppressionInput(given(), { ...given(), memberOfNobody: 1 }));
