/**
 * The test kit of `@sec/risken`: the sandbox, and request handlers for Mock Service Worker.
 *
 * @module @sec/risken/testing
 */
export { createRiskenHandlers, type RiskenHandlerOptions } from './handlers.js';
export {
  createRiskenSandbox,
  type RiskenSandbox,
  type RiskenSandboxOptions,
  type ListBehavior,
  type ListChange,
  type ListOptions,
  type ListScript,
  type OtherOrganization,
  type SeedOptions,
  type SandboxAiSummary,
  type SandboxRequest,
  type SandboxScan,
  type SandboxScanOutcome,
  type SandboxSeed,
  type SandboxState,
  type SandboxToken,
} from './sandbox.js';
export { createRiskenSandboxHandlers } from './sandbox-handlers.js';
