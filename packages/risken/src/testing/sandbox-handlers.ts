/** The sandbox as request handlers for Mock Service Worker. */
import { http, type HttpHandler } from 'msw';
import type { RiskenSandbox } from './sandbox/options.js';

/** Creates handlers that pass every request under the sandbox's `baseUrl`, and `/healthz` beside it, to the sandbox. */
export function createRiskenSandboxHandlers(sandbox: Pick<RiskenSandbox, 'handle' | 'baseUrl'>): HttpHandler[] {
  const base = sandbox.baseUrl.replace(/(?<!\/)\/+$/, '');
  const root = base.replace(/\/api\/v1$/, '');
  const respond = ({ request }: { readonly request: Request }): Promise<Response> => sandbox.handle(request);
  return [http.all(`${base}/*`, respond), http.all(`${root}/healthz`, respond)];
}
