/**
 * Typed SDK for the RISKEN gateway API.
 *
 * @module @sec/risken
 */
export { type AccessTokenOwner, parseAccessToken } from './access-token.js';
export { createRiskenClient, type RiskenAuth, type RiskenClient, type RiskenOptions } from './client.js';
export { dataSourceStatusName, type DataSourceStatusName } from './data-source-status.js';
export { parseJsonText } from './json-text.js';
export { fromUnixSeconds, toUnixSeconds } from './unix-seconds.js';
export { checkCredential, type CredentialOwner } from './workflows/check-credential.js';
export { findingsSince, type FindingsSinceInput, type FindingsSinceOptions } from './workflows/findings-since.js';
export {
  type GeneratedReport,
  generateReportAndWait,
  type GenerateReportInput,
  type GenerateReportOptions,
  type NewReport,
} from './workflows/generate-report-and-wait.js';
export {
  hydrateFindings,
  type HydrateFindingsInput,
  type HydrateFindingsOptions,
  type HydratedFindings,
} from './workflows/hydrate-findings.js';
export {
  onboardAws,
  type OnboardAwsInput,
  type OnboardAwsOptions,
  type OnboardAwsStep,
  type OnboardedAws,
} from './workflows/onboard-aws.js';
export { reportFinding, type ReportedFinding, type ReportFindingInput } from './workflows/report-finding.js';
export { scanAndWait, type ScanAndWaitInput, type ScanAndWaitOptions } from './workflows/scan-and-wait.js';
export type { ScanTarget } from './workflows/scan-handle.js';
export {
  type ScanProgress,
  type ScanResult,
  startScan,
  type StartScanInput,
  waitForScan,
  type WaitForScanInput,
  type WaitForScanOptions,
  type WaitOptions,
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
  WorkflowError,
} from '@sec/core';
