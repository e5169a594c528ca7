/**
 * The test kit of `@sec/aqua`: the sandbox, and request handlers for Mock Service Worker.
 *
 * @module @sec/aqua/testing
 */
export { aquaHandlers, type AquaHandlerOptions } from './handlers.js';
export {
  type AquaSandbox,
  type AquaSandboxOptions,
  createAquaSandbox,
  type SandboxImageName,
  type SandboxKeyName,
  type SandboxRegistryName,
  type SandboxRequest,
  type SandboxResultOptions,
  type SandboxScanner,
  type SandboxSeed,
  type SandboxState,
  type SandboxStatusWord,
  type SandboxWebhook,
} from './sandbox.js';
export { aquaSandboxHandlers, type AquaSandboxHandlerOptions } from './sandbox-handlers.js';
