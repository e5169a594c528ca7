// Generated from specs/aqua by pnpm generate. Do not edit.
import type { OperationTable } from '@sec/core/vendor';
import { auth, registries, imageScans, scanQueue, images, repositories, risks, vulnerabilityExports, inventory, containers, hosts as hostsRows, infrastructure, serverless, enforcerGroups, gateways, scannerGroups, assurancePolicies, imageAssurance, assuranceScripts, runtimePolicies, firewallPolicies, services, responsePolicies, users, roles, permissionSets, applicationScopes, consoleApiKeys, labels, notifications, settings, licenses, dashboard, cspmAccount, cspmAlerts, cspmApiKeys, cspmAudit, cspmCompliance, cspmDeliveries, cspmGroups, cspmIntegrations, cspmKeys, cspmRemediation, cspmRoutings, cspmScans, cspmSuppressions, cspmTests, cspmUsers, samlMappings, platformPermissionSets, supplyChain, cnappExports, autoconnect } from './rows.js';

/** Names of the hosts; the first is the default. */
export const hosts: readonly string[] = ['console', 'cspm', 'provisioning', 'platform', 'supply-chain', 'codesec', 'cnapp-export', 'autoconnect'];

/** Names of the security schemes of an operation that names none itself. */
export const security: readonly string[] = ['bearerAuth'];

/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = { groups: { auth, registries, imageScans, scanQueue, images, repositories, risks, vulnerabilityExports, inventory, containers, hosts: hostsRows, infrastructure, serverless, enforcerGroups, gateways, scannerGroups, assurancePolicies, imageAssurance, assuranceScripts, runtimePolicies, firewallPolicies, services, responsePolicies, users, roles, permissionSets, applicationScopes, consoleApiKeys, labels, notifications, settings, licenses, dashboard, cspmAccount, cspmAlerts, cspmApiKeys, cspmAudit, cspmCompliance, cspmDeliveries, cspmGroups, cspmIntegrations, cspmKeys, cspmRemediation, cspmRoutings, cspmScans, cspmSuppressions, cspmTests, cspmUsers, samlMappings, platformPermissionSets, supplyChain, cnappExports, autoconnect }, hosts, security };
