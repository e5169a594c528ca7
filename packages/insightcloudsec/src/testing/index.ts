/**
 * The test kit of `@sec/insightcloudsec`: the sandbox, and request handlers for Mock Service Worker.
 *
 * @module @sec/insightcloudsec/testing
 */
export { createInsightCloudSecHandlers, type InsightCloudSecHandlerOptions } from './handlers.js';
export {
  createInsightCloudSecSandbox,
  type InsightCloudSecSandbox,
  type InsightCloudSecSandboxOptions,
  type ListBehavior,
  type ListChange,
  type ListOptions,
  type ListScript,
  type OtherOrganization,
  type SeedOptions,
  type SandboxIacScan,
  type SandboxRequest,
  type SandboxSeed,
  type SandboxState,
  type SandboxVerdict,
} from './sandbox.js';
export { createInsightCloudSecSandboxHandlers } from './sandbox-handlers.js';
