/**
 * Faults for any server that is a function from `Request` to `Response`: resets, stalls, broken bodies, refusals,
 * redirects, repeated responses. Nothing but the platform is needed.
 *
 * @module @sec/core/testing/faults
 */
export { type Fault, fault } from './fault.js';
export { createFaultScript, type FaultMix, type FaultScript, type RequestMatch } from './fault-script.js';
