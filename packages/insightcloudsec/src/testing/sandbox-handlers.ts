/** The sandbox as request handlers for Mock Service Worker. */
import { http, type HttpHandler } from 'msw';
import type { InsightCloudSecSandbox } from './sandbox/view.js';

/** Creates handlers that pass every request under the sandbox's `baseUrl` to the sandbox. */
export function createInsightCloudSecSandboxHandlers(sandbox: Pick<InsightCloudSecSandbox, 'handle' | 'baseUrl'>): HttpHandler[] {
  return [http.all(`${sandbox.baseUrl.replace(/(?<!\/)\/+$/, '')}/*`, ({ request }) => sandbox.handle(request))];
}
