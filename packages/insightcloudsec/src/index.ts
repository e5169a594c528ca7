/**
 * Typed SDK for Rapid7 InsightCloudSec (Cloud Security, formerly DivvyCloud): API v2, v3, v4 and prototype.
 *
 * @module @sec/insightcloudsec
 */
export * from '@sec/core';
export type { ApiKeyAuth, InsightCloudSecAuth, LoginAuth } from './auth/auth-options.js';
export { createInsightCloudSecClient, type InsightCloudSecClient, type InsightCloudSecClientWith } from './client.js';
export type { InsightCloudSecOptions } from './connect.js';
export { isSwitchOrganizationError, type SwitchOrganizationReason } from './organization-turn.js';
export { allow, readOnly, type ReadOnlyInsightCloudSecClient } from './restrict.js';
export type { AwsAccount } from './values/aws-account.js';
export { parseCloudSecurityDate } from './values/cloud-security-date.js';
export type { IacInsightVerdict } from './values/iac-verdict.js';
export { type CloudCounts, type InsightCountsReading, readInsightCounts, readInsightSeverity } from './values/insight-counts.js';
export type { InsightName } from './values/insight-name.js';
export { assertResourceId, buildCloudResourceId, parseResourceId, type ResourceIdParts } from './values/resource-id.js';
export {
  isUnwrapResourceError,
  type KnownResourceType,
  type ResourceRow,
  type ResourceRowBase,
  unwrapResource,
  type UnwrapResourceReason,
} from './values/unwrap-resource.js';
export {
  checkCredential,
  type CheckCredentialOptions,
  type CheckCredentialResult,
  type CredentialOwner,
} from './workflows/check-credential.js';
export {
  deleteExpiredExemptions,
  type DeleteExpiredExemptionsInput,
  type DeleteExpiredExemptionsOptions,
  type DeleteExpiredExemptionsProgress,
  type DeleteExpiredExemptionsReason,
  type DeleteExpiredExemptionsResult,
  isDeleteExpiredExemptionsError,
} from './workflows/delete-expired-exemptions.js';
export {
  exemptFindings,
  type ExemptFindingsEntry,
  type ExemptFindingsInput,
  type ExemptFindingsOptions,
  type ExemptFindingsProgress,
  type ExemptFindingsReason,
  type ExemptFindingsResult,
  isExemptFindingsError,
} from './workflows/exempt-findings.js';
export {
  findResourceId,
  type FindResourceIdInput,
  type FindResourceIdReason,
  isFindResourceIdError,
} from './workflows/find-resource-id.js';
export {
  gateIacScan,
  type GateIacScanInput,
  type GateIacScanOptions,
  type GateIacScanReason,
  type GateIacScanResult,
  isGateIacScanError,
} from './workflows/gate-iac-scan.js';
export {
  harvestAndWait,
  type HarvestAndWaitEntry,
  type HarvestAndWaitInput,
  type HarvestAndWaitOptions,
  type HarvestAndWaitProgress,
  type HarvestAndWaitReason,
  type HarvestAndWaitResult,
  isHarvestAndWaitError,
} from './workflows/harvest/harvest-and-wait.js';
export {
  isStartHarvestError,
  startHarvest,
  type StartHarvestEntry,
  type StartHarvestInput,
  type StartHarvestReason,
  type StartHarvestResult,
} from './workflows/harvest/start-harvest.js';
export {
  isIterateFindingsError,
  iterateFindings,
  type IterateFindingsEntry,
  type IterateFindingsOptions,
  type IterateFindingsProgress,
  type IterateFindingsReason,
} from './workflows/iterate-findings/iterate-findings.js';
export type { IterateFindingsInput } from './workflows/iterate-findings/iterate-findings-input.js';
export {
  isIterateResourcesError,
  iterateResources,
  type IterateResourcesInput,
  type IterateResourcesOptions,
  type IterateResourcesProgress,
  type IterateResourcesReason,
} from './workflows/iterate-resources.js';
export { listAllClouds, type ListAllOptions, type ListAllProgress, listAllUsers, type ListAllUsersInput } from './workflows/list-all.js';
export {
  type ImageVulnerabilities,
  isIterateContainerVulnerabilitiesError,
  isListContainerVulnerabilitiesError,
  iterateContainerVulnerabilities,
  type IterateContainerVulnerabilitiesOptions,
  type IterateContainerVulnerabilitiesReason,
  listContainerVulnerabilities,
  type ListContainerVulnerabilitiesOptions,
  type ListContainerVulnerabilitiesProgress,
  type ListContainerVulnerabilitiesReason,
  type ListContainerVulnerabilitiesResult,
  type VulnerabilityTotals,
} from './workflows/list-container-vulnerabilities.js';
export {
  isOnboardAwsError,
  onboardAws,
  type OnboardAwsEntry,
  type OnboardAwsInput,
  type OnboardAwsOptions,
  type OnboardAwsProgress,
  type OnboardAwsReason,
  type OnboardAwsResult,
} from './workflows/onboard-aws.js';
export {
  isRotateApiKeyError,
  rotateApiKey,
  type RotateApiKeyInput,
  type RotateApiKeyOptions,
  type RotateApiKeyProgress,
  type RotateApiKeyReason,
  type RotateApiKeyResult,
} from './workflows/rotate-api-key.js';
export {
  updateBadges,
  type UpdateBadgesEntry,
  type UpdateBadgesInput,
  type UpdateBadgesOptions,
  type UpdateBadgesProgress,
  type UpdateBadgesResult,
} from './workflows/update-badges.js';
export {
  isWithOrganizationError,
  withOrganization,
  type WithOrganizationOptions,
  type WithOrganizationProgress,
  type WithOrganizationReason,
} from './workflows/with-organization.js';
export type { components, operations, paths } from './generated/schema.js';
export type * from './generated/operations.js';
export * from './generated/write-back.js';
