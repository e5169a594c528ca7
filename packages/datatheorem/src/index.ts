/**
 * Typed SDK for Data Theorem: the results of its API, web, cloud, code and mobile products, API scans and uploads.
 *
 * @module @sec/datatheorem
 */
export type { DataTheoremAuth } from './api-keys.js';
export { createDataTheoremClient, type DataTheoremClient, type DataTheoremOptions } from './client.js';
export { portalLink, type PortalTarget } from './portal-links.js';
export type { UploadFile, UploadStream } from './upload/upload-file.js';
export { uploadMobileApp, type UploadedMobileApp, type UploadMobileAppInput } from './upload/upload-mobile-app.js';
export { type UploadedXcuitestBundle, uploadXcuitestBundle, type UploadXcuitestBundleInput } from './upload/upload-xcuitest-bundle.js';
export type { UploadOptions, UploadProgress } from './upload/upload.js';
export {
  isPolicyViolationWebhook,
  isWebhookToken,
  parseWebhook,
  type PolicyViolationEvent,
  type ReceivedWebhook,
  receiveWebhook,
  type ReceiveWebhookOptions,
  type Webhook,
  type WebhookEventType,
} from './webhook.js';
export { type Change, type ChangeKind, changesSince, type ChangesSinceInput } from './workflows/changes-since.js';
export { countOpenFindings, type CountOpenFindingsInput, type OpenFindings } from './workflows/count-open-findings.js';
export {
  type AffectedAsset,
  type JoinedPolicyViolation,
  joinPolicyViolations,
  type JoinPolicyViolationsInput,
} from './workflows/join-policy-violations.js';
export {
  type CloudAuthenticatorTypeName,
  cloudAuthenticatorTypes,
  onboardAws,
  type OnboardAwsInput,
  type OnboardAwsOptions,
  type OnboardedAws,
} from './workflows/onboard-aws.js';
export type { MobileScanTarget } from './workflows/scan-handle.js';
export {
  type GatedUpload,
  type MobileGatePolicy,
  uploadAndWait,
  type UploadAndWaitInput,
  type UploadAndWaitOptions,
  type UploadAndWaitProgress,
} from './workflows/upload-and-wait.js';
export {
  type FinishedMobileScan,
  type MobileScanProgress,
  waitForMobileScan,
  type WaitForMobileScanInput,
  type WaitForMobileScanOptions,
} from './workflows/wait-for-mobile-scan.js';
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
