// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { OperationTable } from '@sec/core/vendor';
import { cloudAuthenticators, policyViolations, assets, openapiDefinitions, sast, apiScans, uploads, mobileApps, mobileScans, mobileChanges, mobileMetrics, mobileSdks, mobileInsights, mobileFindings } from './rows.js';

/** Names of the hosts; the first is the default. */
export const hosts: readonly string[] = ['api'];

/** Names of the security schemes of an operation that names none itself. */
export const security: readonly string[] = ['resultsApiKey'];

/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = { groups: { cloudAuthenticators, policyViolations, assets, openapiDefinitions, sast, apiScans, uploads, mobileApps, mobileScans, mobileChanges, mobileMetrics, mobileSdks, mobileInsights, mobileFindings }, hosts, security };
