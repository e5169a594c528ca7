/**
 * Typed SDK for Rapid7 InsightCloudSec (Cloud Security, formerly DivvyCloud): API v2, v3, v4 and prototype.
 *
 * @module @sec/insightcloudsec
 */
export type { ApiKeyAuth, InsightCloudSecAuth, LoginAuth } from './auth-options.js';
export { createInsightCloudSecClient, type InsightCloudSecClient, type InsightCloudSecOptions } from './client.js';
export { parseCloudSecurityDate } from './cloud-security-date.js';
export { type CloudCounts, insightCounts, type InsightCountsReading, insightSeverity } from './insight-counts.js';
export type { InsightName } from './insight-key.js';
export { assertResourceId, cloudResourceId, parseResourceId, type ResourceIdParts } from './resource-id.js';
export { type KnownResourceType, type ResourceRow, type ResourceRowBase, unwrapResource } from './unwrap-resource.js';
export {
  containerVulnerabilities,
  type ContainerVulnerabilities,
  type ContainerVulnerabilitiesOptions,
  type SweptImage,
  type VulnerabilityTotals,
} from './workflows/container-vulnerabilities.js';
export {
  deleteExpiredExemptions,
  type DeletedExemptions,
  type DeleteExpiredExemptionsInput,
  type DeleteExpiredExemptionsOptions,
} from './workflows/delete-expired-exemptions.js';
export {
  type ExemptedFindings,
  type ExemptedResource,
  exemptFindings,
  type ExemptFindingsInput,
  type ExemptFindingsOptions,
} from './workflows/exempt-findings.js';
export { findResourceId, type FindResourceIdOptions } from './workflows/find-resource-id.js';
export {
  type GatedIacScan,
  gateIacScan,
  type GateIacScanInput,
  type GateIacScanOptions,
  type IacReason,
} from './workflows/gate-iac-scan.js';
export {
  harvestAndWait,
  type HarvestAndWaitInput,
  type HarvestAndWaitOptions,
  type HarvestedJob,
  type HarvestInput,
  harvestNow,
  type QueuedHarvest,
} from './workflows/harvest.js';
export {
  type FindingsProgress,
  type InsightFinding,
  iterateFindings,
  type IterateFindingsInput,
  type IterateFindingsOptions,
} from './workflows/iterate-findings.js';
export { listAllClouds, type ListAllOptions, listAllUsers, type ListAllUsersOptions } from './workflows/list-all.js';
export {
  type AwsAccount,
  type AwsConnection,
  onboardAws,
  type OnboardAwsInput,
  type OnboardAwsOptions,
  type OnboardAwsProgress,
  type OnboardAwsResult,
  type OnboardedAws,
} from './workflows/onboard-aws.js';
export { queryResources, type QueryResourcesOptions, type ResourceQuery } from './workflows/query-resources.js';
export { rotateApiKey, type RotateApiKeyInput, type RotateApiKeyOptions, type RotatedApiKey } from './workflows/rotate-api-key.js';
export {
  type UpdateBadgesInput,
  updateBadges,
  type UpdateBadgesOptions,
  type UpdateBadgesResult,
  type UpdatedBadges,
} from './workflows/update-badges.js';
export { type OrganizationProgress, withOrganization, type WithOrganizationOptions } from './workflows/with-organization.js';
export type { components, operations, paths } from './generated/schema.js';
export type * from './generated/operations.js';
export {
  AuthError,
  ConfigError,
  HttpError,
  IncompleteListError,
  InputError,
  isSecError,
  NetworkError,
  ParseError,
  SecError,
  TimeoutError,
  ValidationError,
  type WaitOptions,
  WorkflowError,
  type WorkflowOptions,
} from '@sec/core';
