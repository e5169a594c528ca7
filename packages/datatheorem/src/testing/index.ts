/**
 * The test kit of `@sec/datatheorem`: the sandbox, and request handlers for Mock Service Worker.
 *
 * @module @sec/datatheorem/testing
 */
export { createDataTheoremHandlers, type DataTheoremHandlerOptions } from './handlers.js';
export {
  createDataTheoremSandbox,
  type DataTheoremSandbox,
  type DataTheoremSandboxOptions,
  type ListBehavior,
  type ListChange,
  type ListOptions,
  type ListScript,
  type OtherOrganization,
  type SeedOptions,
  type SandboxApiScan,
  type SandboxApiScanOutcome,
  type SandboxFindings,
  type SandboxRequest,
  type SandboxState,
  type SandboxUpload,
} from './sandbox.js';
export { createDataTheoremSandboxHandlers } from './sandbox-handlers.js';
