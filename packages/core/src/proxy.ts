/**
 * A backend for pages: a handler that holds the credential, and forwards what it is allowed to.
 *
 * @module @sec/core/proxy
 */
export { createProxy, type ProxyHandler } from './proxy/create-proxy.js';
export type { ProxiedOperation, ProxyOptions, ProxyPath, ProxyRefusal, RefusalReason } from './proxy/options.js';
