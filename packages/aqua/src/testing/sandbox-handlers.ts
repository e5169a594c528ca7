/** The sandbox as request handlers for Mock Service Worker. */
import { http, type HttpHandler } from 'msw';
import { findRegion, type RegionName, servicesOf } from '../hosts/regions.js';
import type { AquaSandbox } from './sandbox/options.js';

export interface AquaSandboxHandlerOptions {
  /** Region of the client under test. @defaultValue `us` */
  readonly region?: RegionName;
  /** Address of the console. @defaultValue the one that the sandbox's tokens name */
  readonly consoleUrl?: string;
  /** Base URLs of single hosts by their name; the token host is `cspm`. */
  readonly hosts?: Readonly<Record<string, string>>;
}

/** Creates handlers that pass every request to the vendor's services and to the console on to the sandbox. */
export function createAquaSandboxHandlers(
  sandbox: Pick<AquaSandbox, 'handleAuth' | 'handleConsole' | 'consoleHost'>,
  { region = 'us', consoleUrl = `https://${sandbox.consoleHost}`, hosts = {} }: AquaSandboxHandlerOptions = {},
): HttpHandler[] {
  const all = { ...servicesOf(findRegion(region) ?? 'us'), autoconnect: 'https://autoconnect.example', ...hosts };
  const handlersFor = (url: string, handle: (request: Request) => Promise<Response>): HttpHandler =>
    http.all(`${url.replace(/(?<!\/)\/+$/, '')}/*`, ({ request }) => handle(request));
  return [
    ...[...new Set(Object.values(all))].map((url) => handlersFor(url, sandbox.handleAuth)),
    handlersFor(consoleUrl, sandbox.handleConsole),
  ];
}
