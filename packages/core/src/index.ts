/**
 * What applications name of the shared runtime. Every vendor's package exports all of it, so applications import the
 * vendor's package alone.
 *
 * @module @sec/core
 */
export { shareTokens } from './auth/shared-tokens.js';
export type { ClientBase } from './client/create-client.js';
export {
  type AnySecError,
  type AttemptRecord,
  AuthError,
  ConfigError,
  type ErrorCode,
  HttpError,
  type HttpErrorKind,
  IncompleteListError,
  InputError,
  isSecError,
  NetworkError,
  ParseError,
  SecError,
  TimeoutError,
  type TimeoutPhase,
  ValidationError,
  type ValidationIssue,
  WorkflowError,
} from './errors.js';
export type { AttemptEvent, AttemptTrace, CallTrace, ClientEvents, NoticeEvent, RetryEvent, TokenEvent, TokenTrace } from './events.js';
export { type Clock, sleep, systemClock } from './lib/clock.js';
export type {
  OperationCall,
  Page,
  PagedAsyncIterator,
  PagedOperationCall,
  PageOptions,
  VariantOperationCall,
  WithResponse,
} from './operation/operation-call.js';
export type {
  CallOptions,
  Checks,
  ClientOptions,
  Limiter,
  RateLimit,
  RetryOptions,
  SharedLimits,
  ValidationOptions,
} from './options/options.js';
export type { SharedTokens, TokenStore } from './options/token-store.js';
export type { SecretSource } from './options/secret-option.js';
export { shareLimits, type ShareLimitsOptions } from './pipeline/shared-limits.js';
export type { Changes, WriteBackOptions } from './request/write-back.js';
export type { AcceptedCredential, CredentialProblem, RefusedCredential } from './workflow/check-credential.js';
export { explain, type Explanation } from './client/explain.js';
export { decide, type Decisions } from './workflow/decide.js';
export { mapConcurrently } from './workflow/map-concurrently.js';
export type {
  ConnectionOutcome,
  CountBounds,
  GateResult,
  IterationOptions,
  ResumableIterator,
  StatusWaitOptions,
  Verdict,
  WaitOptions,
  WaitResult,
  WorkflowOptions,
  WorkflowProgress,
  WorkflowStatus,
} from './workflow/options.js';
export type { WorkflowErrorOf } from './workflow/workflow-error.js';
