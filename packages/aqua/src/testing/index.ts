/**
 * The test kit of `@sec/aqua`: the sandbox, and request handlers for Mock Service Worker.
 *
 * @module @sec/aqua/testing
 */
export { type AquaHandlerOptions, createAquaHandlers } from './handlers.js';
export {
  type AquaSandbox,
  type AquaSandboxOptions,
  createAquaSandbox,
  type ListBehavior,
  type ListChange,
  type ListOptions,
  type ListScript,
  type OtherOrganization,
  type SeedOptions,
  type SandboxImageName,
  type SandboxKeyName,
  type SandboxRegistryName,
  type SandboxRequest,
  type SandboxResultOptions,
  type SandboxScanner,
  type SandboxSeed,
  type SandboxState,
  type SandboxScanStatus,
  type SandboxWebhook,
} from './sandbox.js';
export { type AquaSandboxHandlerOptions, createAquaSandboxHandlers } from './sandbox-handlers.js';
