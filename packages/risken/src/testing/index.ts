/** The test kit of @sec/risken. */
export { riskenHandlers, type RiskenHandlerOptions } from './handlers.js';
export { createRiskenSandbox } from './sandbox.js';
export { riskenSandboxHandlers } from './sandbox-handlers.js';
export type { RiskenSandbox, RiskenSandboxOptions, SandboxRequest, SandboxToken } from './sandbox/options.js';
export type { SandboxAiSummary } from './sandbox/finding-ai.js';
export type { SandboxScan, SandboxScanOutcome } from './sandbox/aws-scan.js';
export type { SandboxSeed } from './sandbox/sample.js';
export type { SandboxState } from './sandbox/tables.js';
