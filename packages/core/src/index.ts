/**
 * The shared runtime of the `@sec` SDKs. Applications import a vendor's package; this one is for what they share.
 *
 * @module @sec/core
 */
export type { Credential, Credentials, Proof } from './auth.js';
export type { HttpRequest, HttpResponse, RequestBody, ResponseBody } from './chain.js';
export { type ClientBase, type ClientDefinition, createClient, type CredentialKit } from './client.js';
export type { HostOf } from './call.js';
export { type Clock, sleep, systemClock } from './clock.js';
export type { Envelope, Failure } from './envelope.js';
export {
  AuthError,
  ConfigError,
  type Drift,
  type ErrorCode,
  HttpError,
  type HttpErrorKind,
  IncompleteListError,
  InputError,
  isSecError,
  NetworkError,
  ParseError,
  type Phase,
  SecError,
  TimeoutError,
  ValidationError,
  WorkflowError,
} from './errors.js';
export type { AttemptEvent, Events, NoticeEvent, RetryEvent, TokenEvent } from './events.js';
export { checkHandleOwner, type HandleKind, hashOf, readHandle, writeHandle } from './handle.js';
export type { InputDefaults } from './input.js';
export type { Limiter, RateLimit } from './limit.js';
export { mapConcurrently } from './map-concurrently.js';
export { parseOperation } from './operation.js';
export type {
  InputMember,
  Operation,
  OperationExtras,
  OperationRow,
  OperationTable,
  Pagination,
  RetryClass,
  Unsendable,
} from './operation.js';
export type {
  ListWalk,
  OperationCall,
  Page,
  PagedOperationCall,
  PageOptions,
  VariantOperationCall,
  WithResponse,
} from './operation-call.js';
export {
  bad,
  type CallOptions,
  checkBaseUrl,
  checkClientOptions,
  checkNumber,
  type ClientOptions,
  isLoopback,
  readEnvironment,
  refuseBrowserSecret,
} from './options.js';
export { poll, type PollOptions, type PollResult } from './poll.js';
export type { RawClient } from './raw.js';
export type { RetryOptions } from './retry.js';
export {
  createSecretCredential,
  createTokenCredential,
  type IssuedToken,
  type SecretSource,
  type TokenCall,
  type TokenCredential,
  type TokenCredentialOptions,
  type TokenStore,
} from './token.js';
export type { Check, CheckError, Checks, ValidationOptions } from './validation.js';
export { callWith, checkMs, orAbsent, type WaitOptions, withDeadline, type WorkflowOptions } from './workflow.js';
