/**
 * Typed SDK for Data Theorem: the results of its API, web, cloud, code and mobile products, API scans and uploads.
 *
 * @module @sec/datatheorem
 */
export * from '@sec/core';
export type { DataTheoremAuth } from './auth/auth-options.js';
export { createDataTheoremClient, type DataTheoremClient, type DataTheoremClientWith } from './client.js';
export type { DataTheoremOptions } from './connect.js';
export { allow, readOnly, type ReadOnlyDataTheoremClient } from './restrict.js';
export { buildPortalLink, type PortalTarget } from './portal-link.js';
export {
  isPolicyViolationWebhook,
  parseWebhook,
  type PolicyViolationEvent,
  type Webhook,
  type WebhookEventType,
} from './webhook/parse-webhook.js';
export { receiveWebhook, type ReceiveWebhookOptions, type ReceiveWebhookResult } from './webhook/receive-webhook.js';
export { verifyWebhookToken } from './webhook/verify-webhook-token.js';
export type { ApiGatePolicy } from './workflows/api-gate-policy.js';
export type { ApiScanTarget } from './workflows/api-scan-token.js';
export {
  checkCredential,
  type CheckCredentialResult,
  type CheckedKeys,
  type KeyRights,
  type KeyState,
} from './workflows/check-credential.js';
export type { ApiViolations, RelevanceCounts } from './workflows/count-api-violations.js';
export {
  countOpenFindings,
  type CountOpenFindingsInput,
  type CountOpenFindingsReason,
  type CountOpenFindingsResult,
  type FindingBounds,
  type FindingSeverity,
  isCountOpenFindingsError,
} from './workflows/count-open-findings.js';
export {
  type AffectedAsset,
  joinPolicyViolations,
  type JoinPolicyViolationsEntry,
  type JoinPolicyViolationsInput,
} from './workflows/join-policy-violations.js';
export { type Change, type ChangeKind, listChangesSince, type ListChangesSinceInput } from './workflows/list-changes-since.js';
export type { MobileGatePolicy } from './workflows/mobile-gate-policy.js';
export {
  type CloudAuthenticatorTypeName,
  cloudAuthenticatorTypes,
  isOnboardAwsError,
  onboardAws,
  type OnboardAwsInput,
  type OnboardAwsOptions,
  type OnboardAwsReason,
  type OnboardAwsResult,
} from './workflows/onboard-aws.js';
export type { MobileScanTarget } from './workflows/scan-token.js';
export {
  isScanApiAndGateError,
  scanApiAndGate,
  type ScanApiAndGateInput,
  type ScanApiAndGateOptions,
  type ScanApiAndGateProgress,
  type ScanApiAndGateReason,
  type ScanApiAndGateResult,
} from './workflows/scan-api-and-gate.js';
export {
  isUploadAndGateError,
  uploadAndGate,
  type UploadAndGateInput,
  type UploadAndGateOptions,
  type UploadAndGateProgress,
  type UploadAndGateReason,
  type UploadAndGateResult,
} from './workflows/upload-and-gate.js';
export type { UploadFile, UploadStream } from './workflows/upload/upload-file.js';
export {
  isUploadMobileAppError,
  uploadMobileApp,
  type UploadMobileAppInput,
  type UploadMobileAppReason,
  type UploadMobileAppResult,
} from './workflows/upload/upload-mobile-app.js';
export type { UploadOptions, UploadProgress } from './workflows/upload/upload-options.js';
export {
  isUploadXcuitestBundleError,
  uploadXcuitestBundle,
  type UploadXcuitestBundleInput,
  type UploadXcuitestBundleReason,
  type UploadXcuitestBundleResult,
} from './workflows/upload/upload-xcuitest-bundle.js';
export {
  isWaitForApiScanError,
  waitForApiScan,
  type WaitForApiScanInput,
  type WaitForApiScanOptions,
  type WaitForApiScanProgress,
  type WaitForApiScanReason,
  type WaitForApiScanResult,
} from './workflows/wait-for-api-scan.js';
export {
  isWaitForMobileScanError,
  waitForMobileScan,
  type WaitForMobileScanInput,
  type WaitForMobileScanOptions,
  type WaitForMobileScanProgress,
  type WaitForMobileScanReason,
  type WaitForMobileScanResult,
} from './workflows/wait-for-mobile-scan.js';
export type { components, operations, paths } from './generated/schema.js';
export type * from './generated/operations.js';
export * from './generated/write-back.js';
