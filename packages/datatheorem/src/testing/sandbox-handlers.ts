/** The sandbox as request handlers for Mock Service Worker. */
import { http, type HttpHandler } from 'msw';
import type { DataTheoremSandbox } from './sandbox/view.js';

/** Creates handlers that pass every request under the sandbox's two addresses to the sandbox. */
export function createDataTheoremSandboxHandlers(
  sandbox: Pick<DataTheoremSandbox, 'handleApi' | 'handleUpload' | 'baseUrl' | 'uploadUrl'>,
): HttpHandler[] {
  const [api, upload] = [sandbox.baseUrl, sandbox.uploadUrl].map((url) => url.replace(/(?<!\/)\/+$/, ''));
  return [
    http.all(`${api}/*`, ({ request }) => sandbox.handleApi(request)),
    http.all(`${upload}/*`, ({ request }) => sandbox.handleUpload(request)),
  ];
}
