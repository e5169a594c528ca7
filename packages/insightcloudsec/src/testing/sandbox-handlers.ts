/** The sandbox as request handlers for Mock Service Worker. */
import { http, type HttpHandler } from 'msw';
import type { InsightCloudSecSandbox } from './sandbox/view.js';

/** @returns Handlers that give every request under the sandbox's `baseUrl` to the sandbox. */
export function insightCloudSecSandboxHandlers(sandbox: Pick<InsightCloudSecSandbox, 'handle' | 'baseUrl'>): HttpHandler[] {
  return [http.all(`${sandbox.baseUrl.replace(/\/+$/, '')}/*`, ({ request }) => sandbox.handle(request))];
}
