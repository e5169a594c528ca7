/** The sandbox as request handlers for Mock Service Worker. */
import { http, type HttpHandler } from 'msw';
import type { RiskenSandbox } from './sandbox/options.js';

/** @returns Handlers that give every request under the sandbox's `baseUrl`, and `/healthz` beside it, to the sandbox. */
export function riskenSandboxHandlers(sandbox: Pick<RiskenSandbox, 'handle' | 'baseUrl'>): HttpHandler[] {
  const base = sandbox.baseUrl.replace(/\/+$/, '');
  const root = base.replace(/\/api\/v1$/, '');
  const answer = ({ request }: { readonly request: Request }): Promise<Response> => sandbox.handle(request);
  return [http.all(`${base}/*`, answer), http.all(`${root}/healthz`, answer)];
}
