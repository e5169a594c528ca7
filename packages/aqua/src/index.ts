/**
 * Typed SDK for Aqua Security: the CSPM API and the Enterprise console.
 *
 * @module @sec/aqua
 */
export type { ApiKeyAuth, AquaAuth, ConsoleLoginAuth, SignInAuth, TokenAuth, TokenOptions } from './auth-options.js';
export { type AquaClient, type AquaOptions, createAquaClient } from './client.js';
export { type ImageReference, parseImageReference } from './image-reference.js';
export { type Region, regions } from './regions.js';
export { parseAquaDate } from './aqua-date.js';
export { parseScanStatus, type ScanState } from './scan-status.js';
export { parseScanWebhook, type ScanWebhook, type ScanWebhookResource } from './scan-webhook.js';
export { parseSeverity, type Severity } from './severity.js';
export {
  type DrainedScanQueue,
  drainScanQueue,
  type DrainScanQueueInput,
  type DrainScanQueueOptions,
  type ScannerHealth,
} from './workflows/drain-scan-queue.js';
export {
  type ExtractedVulnerability,
  type ExtractImage,
  extractVulnerabilities,
  type ExtractVulnerabilitiesInput,
  type ExtractVulnerabilitiesOptions,
} from './workflows/extract-vulnerabilities.js';
export { findRegistry } from './workflows/find-registry.js';
export { type GateCounts, type GatePolicy, judgeScanResult, type ScanVerdict } from './workflows/judge-scan-result.js';
export {
  type CspmConnection,
  type CspmRoleAccess,
  onboardAwsToCspm,
  type OnboardAwsToCspmInput,
  type OnboardAwsToCspmOptions,
  type OnboardAwsToCspmStep,
  type OnboardedCspmAccount,
} from './workflows/onboard-aws-to-cspm.js';
export { type GatedScan, scanAndGate, type ScanAndGateInput, type ScanAndGateOptions } from './workflows/scan-and-gate.js';
export type { ScanTarget } from './workflows/scan-handle.js';
export { type UpsertedRegistry, upsertRegistry, type UpsertRegistryInput } from './workflows/upsert-registry.js';
export {
  type CspmScanSummary,
  type OnboardedCspmScan,
  waitForCspmScan,
  type WaitForCspmScanInput,
  type WaitForCspmScanOptions,
} from './workflows/wait-for-cspm-scan.js';
export {
  type FinishedScan,
  type ScanProgress,
  startScan,
  type StartScanInput,
  waitForScan,
  type WaitForScanInput,
  type WaitForScanOptions,
} from './workflows/wait-for-scan.js';
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
