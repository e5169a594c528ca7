/**
 * Typed SDK for Data Theorem: the results of its API, web, cloud, code and mobile products, API scans and uploads.
 *
 * @module @sec/datatheorem
 */
export type { DataTheoremAuth } from './api-keys.js';
export { createDataTheoremClient, type DataTheoremClient, type DataTheoremOptions } from './client.js';
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
