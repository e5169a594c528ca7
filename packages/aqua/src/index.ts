/**
 * Typed SDK for Aqua Security: the CSPM API and the Enterprise console.
 *
 * @module @sec/aqua
 */
export * from '@sec/core';
export type { ApiKeyAuth, AquaAuth, ConsoleLoginAuth, SignInAuth, TokenAuth, TokenOptions } from './auth/auth-options.js';
export { type AquaClient, type AquaClientWith, createAquaClient } from './client.js';
export type { AquaOptions, SignInKind } from './connect.js';
export { allow, readOnly, type ReadOnlyAquaClient } from './restrict.js';
export type { ImagePaths } from './hosts/image-paths.js';
export { type Region, type RegionHosts, type RegionName, regions } from './hosts/regions.js';
export { parseAquaDate } from './values/aqua-date.js';
export { type ImageReference, parseImageReference } from './values/image-reference.js';
export { parseScanStatus, type ScanStatus } from './values/scan-status.js';
export { parseScannerReports } from './values/scanner-report.js';
export { parseScanWebhook, type ScanWebhook } from './values/scan-webhook.js';
export { parseSeverity, type Severity } from './values/severity.js';
export { checkCredential, type CheckCredentialResult, type CheckedConsole, type CredentialOwner } from './workflows/check-credential.js';
export {
  type CleanUpClient,
  cleanUpImages,
  type CleanUpImagesInput,
  type CleanUpImagesOptions,
  type CleanUpImagesProgress,
  type CleanUpImagesReason,
  type CleanUpImagesResult,
  type CleanUpOutcomes,
  type CleanUpReader,
  type FailedItem,
  isCleanUpImagesError,
} from './workflows/clean-up/clean-up-images.js';
export type { CleanUpItem, CleanUpPlan, EmptyRepository, WhyKept, KeptItem, StaleImage } from './workflows/clean-up/clean-up-plan.js';
export {
  findStaleImages,
  type FindStaleImagesInput,
  type FindStaleImagesOptions,
  type FindStaleImagesProgress,
  type FindStaleImagesReason,
  isFindStaleImagesError,
} from './workflows/clean-up/find-stale-images.js';
export { formatCleanUp, type FormatCleanUpOptions } from './workflows/clean-up/format-clean-up.js';
export {
  isOnboardAwsToCspmError,
  onboardAwsToCspm,
  type OnboardAwsToCspmInput,
  type OnboardAwsToCspmOptions,
  type OnboardAwsToCspmProgress,
  type OnboardAwsToCspmReason,
  type OnboardAwsToCspmResult,
} from './workflows/cspm/onboard-aws-to-cspm.js';
export type { CspmRole, CspmRoleAccess } from './workflows/cspm/cspm-role.js';
export {
  type CspmScanSummary,
  isWaitForCspmScanError,
  waitForCspmScan,
  type WaitForCspmScanInput,
  type WaitForCspmScanOptions,
  type WaitForCspmScanProgress,
  type WaitForCspmScanReason,
  type WaitForCspmScanResult,
} from './workflows/cspm/wait-for-cspm-scan.js';
export type { CountedKind, GateBounds } from './workflows/evaluate-scan-result/bound-findings.js';
export type { GateCounts, ScanVerdict } from './workflows/evaluate-scan-result/evaluate-evidence.js';
export {
  evaluateScanResult,
  type EvaluateScanResultReason,
  isEvaluateScanResultError,
} from './workflows/evaluate-scan-result/evaluate-scan-result.js';
export {
  evaluateScannerReport,
  type EvaluateScannerReportReason,
  isEvaluateScannerReportError,
} from './workflows/evaluate-scan-result/evaluate-scanner-report.js';
export type { GatePolicy } from './workflows/evaluate-scan-result/gate-policy.js';
export {
  isListScannerFindingsError,
  listScannerFindings,
  type ListScannerFindingsReason,
  type ListScannerFindingsResult,
  type ScannerFinding,
} from './workflows/evaluate-scan-result/list-scanner-findings.js';
export { findRegistry, type FindRegistryInput, type FindRegistryReason, isFindRegistryError } from './workflows/find-registry.js';
export {
  type CodeFindingCategory,
  type CodeFindingEntry,
  type CodeFindingPlace,
  isIterateCodeFindingsError,
  iterateCodeFindings,
  type IterateCodeFindingsInput,
  type IterateCodeFindingsOptions,
  type IterateCodeFindingsProgress,
  type IterateCodeFindingsReason,
} from './workflows/iterate-code-findings.js';
export {
  isIterateVulnerabilitiesError,
  iterateVulnerabilities,
  type IterateVulnerabilitiesEntry,
  type IterateVulnerabilitiesInput,
  type IterateVulnerabilitiesOptions,
  type IterateVulnerabilitiesProgress,
  type IterateVulnerabilitiesReason,
  type VulnerabilityImage,
} from './workflows/iterate-vulnerabilities.js';
export {
  requeueFailedScans,
  type RequeueFailedScansInput,
  type RequeueFailedScansOptions,
  type RequeueFailedScansProgress,
  type RequeueFailedScansResult,
  type ScannerHealth,
} from './workflows/requeue-failed-scans.js';
export {
  isScanAndGateError,
  scanAndGate,
  type ScanAndGateInput,
  type ScanAndGateOptions,
  type ScanAndGateProgress,
  type ScanAndGateReason,
  type ScanAndGateResult,
} from './workflows/scan/scan-and-gate.js';
export type { ScanTarget } from './workflows/scan/scan-target.js';
export {
  isStartScanError,
  startScan,
  type StartScanInput,
  type StartScanOptions,
  type StartScanProgress,
  type StartScanReason,
  type StartScanResult,
} from './workflows/scan/start-scan.js';
export {
  isWaitForScanError,
  waitForScan,
  type WaitForScanInput,
  type WaitForScanOptions,
  type WaitForScanProgress,
  type WaitForScanReason,
  type WaitForScanResult,
} from './workflows/scan/wait-for-scan.js';
export { formatChanges, type FormatChangesOptions } from './workflows/upsert/format-changes.js';
export {
  isUpsertApplicationScopeError,
  upsertApplicationScope,
  type UpsertApplicationScopeInput,
  type UpsertApplicationScopeReason,
} from './workflows/upsert/upsert-application-scope.js';
export {
  isUpsertAssurancePolicyError,
  upsertAssurancePolicy,
  type UpsertAssurancePolicyInput,
  type UpsertAssurancePolicyReason,
} from './workflows/upsert/upsert-assurance-policy.js';
export {
  isUpsertConfigurationError,
  upsertConfiguration,
  type UpsertConfigurationEntry,
  type UpsertConfigurationInput,
  type UpsertConfigurationOptions,
  type UpsertConfigurationProgress,
  type UpsertConfigurationReason,
  type UpsertConfigurationResult,
  type UpsertFailure,
} from './workflows/upsert/upsert-configuration.js';
export {
  isUpsertPermissionSetError,
  upsertPermissionSet,
  type UpsertPermissionSetInput,
  type UpsertPermissionSetReason,
} from './workflows/upsert/upsert-permission-set.js';
export {
  isUpsertRegistryError,
  upsertRegistry,
  type UpsertRegistryInput,
  type UpsertRegistryReason,
} from './workflows/upsert/upsert-registry.js';
export { isUpsertRoleError, upsertRole, type UpsertRoleInput, type UpsertRoleReason } from './workflows/upsert/upsert-role.js';
export {
  isUpsertRuntimePolicyError,
  upsertRuntimePolicy,
  type UpsertRuntimePolicyInput,
  type UpsertRuntimePolicyReason,
} from './workflows/upsert/upsert-runtime-policy.js';
export type { UpsertChange, UpsertKind, UpsertOptions, UpsertResult } from './workflows/upsert/upsert.js';
export type { components, operations, paths } from './generated/schema.js';
export type * from './generated/operations.js';
export * from './generated/write-back.js';
