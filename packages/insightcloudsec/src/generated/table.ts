// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
import type { OperationTable } from '@sec/core/vendor';
import { auth, users, organizations, groups, roles, entitlements, authenticationServers, clouds, harvesting, cloudDomains, eventDrivenHarvesting, badges, resources, resourceRelations, resourceActions, resourceGroups, insights, insightPacks, exemptions, bots, scheduledEvents, iac, awsConfigs, lpa, containerVulnerabilities, compliance, subscriptions, dataCollections, whiteLabel, version } from './rows.js';

/** Names of the hosts; the first is the default. */
export const hosts: readonly string[] = ['tenant'];

/** Names of the security schemes of an operation that names none itself. */
export const security: readonly string[] = ['apiKey', 'sessionToken'];

/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = { groups: { auth, users, organizations, groups, roles, entitlements, authenticationServers, clouds, harvesting, cloudDomains, eventDrivenHarvesting, badges, resources, resourceRelations, resourceActions, resourceGroups, insights, insightPacks, exemptions, bots, scheduledEvents, iac, awsConfigs, lpa, containerVulnerabilities, compliance, subscriptions, dataCollections, whiteLabel, version }, hosts, security };
