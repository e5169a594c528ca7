/**
 * Typed SDK for the RISKEN gateway API.
 *
 * @module @sec/risken
 */
export * from '@sec/core';
export { type AccessTokenOwner, parseAccessToken } from './auth/access-token.js';
export type { RiskenAuth } from './auth/auth-options.js';
export { createRiskenClient, type RiskenClient, type RiskenClientWith } from './client.js';
export type { RiskenOptions } from './connect.js';
export { allow, readOnly, type ReadOnlyRiskenClient } from './restrict.js';
export { type DataSourceStatusName, toDataSourceStatusName } from './values/data-source-status.js';
export { parseJsonText } from './values/json-text.js';
export { fromUnixSeconds, toUnixSeconds } from './values/unix-seconds.js';
export {
  checkCredential,
  type CheckCredentialOptions,
  type CheckCredentialResult,
  type CredentialOwner,
  type CredentialRight,
} from './workflows/check-credential.js';
export {
  hydrateFindings,
  type HydrateFindingsEntry,
  type HydrateFindingsInput,
  type HydrateFindingsOptions,
  type HydrateFindingsProgress,
  type HydrateFindingsReason,
  isHydrateFindingsError,
} from './workflows/findings/hydrate-findings.js';
export {
  isListFindingsSinceError,
  listFindingsSince,
  type ListFindingsSinceInput,
  type ListFindingsSinceOptions,
  type ListFindingsSinceReason,
} from './workflows/findings/list-findings-since.js';
export {
  generateReportAndWait,
  type GenerateReportAndWaitInput,
  type GenerateReportAndWaitOptions,
  type GenerateReportAndWaitProgress,
  type GenerateReportAndWaitReason,
  type GenerateReportAndWaitResult,
  isGenerateReportAndWaitError,
  type NewReport,
} from './workflows/generate-report-and-wait.js';
export {
  isOnboardAwsError,
  onboardAws,
  type OnboardAwsInput,
  type OnboardAwsOptions,
  type OnboardAwsProgress,
  type OnboardAwsReason,
  type OnboardAwsResult,
} from './workflows/onboard-aws.js';
export { reportFinding, type ReportFindingInput, type ReportFindingResult } from './workflows/report-finding.js';
export {
  isScanAndWaitError,
  scanAndWait,
  type ScanAndWaitInput,
  type ScanAndWaitOptions,
  type ScanAndWaitProgress,
  type ScanAndWaitReason,
  type ScanAndWaitResult,
} from './workflows/scan/scan-and-wait.js';
export type { ScanTarget } from './workflows/scan/scan-target.js';
export {
  isStartScanError,
  startScan,
  type StartScanInput,
  type StartScanOptions,
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
export type { components, operations, paths } from './generated/schema.js';
export type * from './generated/operations.js';
export * from './generated/write-back.js';
