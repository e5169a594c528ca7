/**
 * What vendor packages are built with. It may change in any minor version: applications import `@sec/core`, or better the
 * package of their vendor.
 *
 * @module @sec/core/vendor
 */
export { createSecretCredential } from './auth/secret-credential.js';
export {
  createTokenCredential,
  type CredentialContext,
  type TokenCredential,
  type TokenCredentialOptions,
} from './auth/token-credential.js';
export type { AuthHeaders, Call, Credential, Credentials, PreviousAttempts, ResolveBaseUrl, WritePath } from './call/call.js';
export { clockOf, factsOf, targetOf } from './call/client-context.js';
export { flattenReasons } from './call/flatten-reasons.js';
export type { FailureDetails, ResponseRules } from './call/response-rules.js';
export { type ClientDefinition, type ConnectContext, type Connection, connectProxy, createClient } from './client/create-client.js';
export { type AllowedPath, type ClientPart, type NamesOf, restrictToPaths, restrictToReads } from './client/restrict.js';
export type { ClientOf, ClientWith, ExactParts, OperationPath, PartsOf } from './client/parts.js';
export { assertCredential, type DirectRequest, sendRequest } from './client/send-request.js';
export type { HttpResponse, RequestBody, ResponseBody } from './http/message.js';
export { brandOf, timeOf } from './lib/brand.js';
export { describe } from './lib/describe.js';
export { onAbort } from './lib/abort.js';
export { serialized } from './lib/mutex.js';
export { notify } from './lib/notify.js';
export { printable } from './lib/printable.js';
export { parseResumeToken, type ResumeTokenType, serializeResumeToken } from './lib/resume-token.js';
export { stableHash } from './lib/stable-hash.js';
export type { EvidenceDepth, EvidenceMark, OperationEvidence } from './operation/evidence.js';
export { memberRules, type MemberRules } from './operation/member-rules.js';
export type {
  Effect,
  InputMember,
  Operation,
  OperationExtras,
  OperationGroups,
  OperationRow,
  OperationRows,
  OperationTable,
  Pagination,
  ParameterLocation,
  RetryClass,
  UnsupportedValue,
} from './operation/operation.js';
export { parseOperation } from './operation/parse-row.js';
export { isLoopback, parseBaseUrl, readBaseUrl } from './options/base-url.js';
export { checkClientOptions } from './options/check-options.js';
export { assertNotInBrowser, isBrowser, readEnv } from './options/environment.js';
export type { IssuedToken } from './options/token-store.js';
export { assertNumber, optionError } from './options/option-error.js';
export { readProxyUrl } from './options/proxy-url.js';
export { isTrustedUrl, readTrustedHosts } from './options/trusted-url.js';
export { readSecretOption, type SecretRules } from './options/secret-option.js';
export { paged, tokensOf } from './paging/pager.js';
export { memberError } from './request/input-error.js';
export { buildPath, isDots } from './request/path.js';
export { writeBack, type WriteBackRules } from './request/write-back.js';
export { withInnerStatus } from './response/find-failure.js';
export { streamed } from './response/text-stream.js';
export { type Check, type CheckError, type CheckTable, createChecks } from './validation/checks.js';
export { assertOptions, callOptionNames, statusWaitOptionNames, waitOptionNames } from './workflow/assert-options.js';
export { assertSameTarget } from './workflow/assert-same-target.js';
export { type CredentialFinding, type CredentialProbe, probeCredential, toSentence } from './workflow/check-credential.js';
export { createOrFind, isInDoubt, undefinedIfNotFound } from './workflow/outcomes.js';
export { mapAhead } from './workflow/map-ahead.js';
export { poll, type PollOptions, type PollResult } from './workflow/poll.js';
export { areKeys, createRecentKeys, type RecentKeys } from './workflow/recent-keys.js';
export { type Iteration, type PlacedEntry, resumable } from './workflow/resumable.js';
export { retryStep, type StepRetry } from './workflow/retry-step.js';
export {
  createGrace,
  createStatusReader,
  describeUnknownStatus,
  foldStatus,
  parseStatus,
  type StatusMeaning,
  type StatusReader,
  type StatusReading,
  type StatusTable,
} from './workflow/status.js';
export { readTiming, type Timing, type TimingDefaults } from './workflow/timing.js';
export { assertDuration, type TimeLimit, withTimeout, type WorkflowCallOptions, type WorkflowRun } from './workflow/with-timeout.js';
export { withoutSecrets } from './workflow/without-secrets.js';
export { act, isErrorOf, type RunFacts, saveToken, type Workflow, workflowError } from './workflow/workflow-error.js';
