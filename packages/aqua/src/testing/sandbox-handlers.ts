/** The sandbox as request handlers for Mock Service Worker. */
import { http, type HttpHandler } from 'msw';
import type { AquaSandbox } from './sandbox/options.js';

export interface AquaSandboxHandlerOptions {
  /** Address of the token host. @defaultValue that of the US region */
  readonly authUrl?: string;
  /** Address of the provisioning service. @defaultValue that of the US region */
  readonly provisioningUrl?: string;
  /** Address of the console. @defaultValue the one that the sandbox's tokens name */
  readonly consoleUrl?: string;
}

/** Creates handlers that pass every request under the addresses to the sandbox. */
export function createAquaSandboxHandlers(
  sandbox: Pick<AquaSandbox, 'handleAuth' | 'handleConsole' | 'consoleHost'>,
  {
    authUrl = 'https://api.cloudsploit.com',
    provisioningUrl = 'https://prov.cloud.aquasec.com',
    consoleUrl = `https://${sandbox.consoleHost}`,
  }: AquaSandboxHandlerOptions = {},
): HttpHandler[] {
  const [auth, provisioning, consoleBase] = [authUrl, provisioningUrl, consoleUrl].map((url) => url.replace(/(?<!\/)\/+$/, ''));
  return [
    http.all(`${auth}/*`, ({ request }) => sandbox.handleAuth(request)),
    http.all(`${provisioning}/v1/envs`, ({ request }) => sandbox.handleAuth(request)),
    http.all(`${consoleBase}/*`, ({ request }) => sandbox.handleConsole(request)),
  ];
}
