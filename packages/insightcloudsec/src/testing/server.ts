/**
 * The sandbox behind a real HTTP server on this machine. Node only.
 *
 * @module @sec/insightcloudsec/testing/server
 */
import { serve } from '@sec/core/testing/server';
import { createInsightCloudSecSandbox, type InsightCloudSecSandbox, type InsightCloudSecSandboxOptions } from './sandbox.js';

export interface InsightCloudSecSandboxServer extends AsyncDisposable {
  /** The `baseUrl` for a client, such as `http://127.0.0.1:51234`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly username: string;
  readonly password: string;
  readonly sandbox: InsightCloudSecSandbox;
  /** Stops the server and closes open connections. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a sandbox on a free port of the loopback interface.
 *
 * @example
 * ```ts
 * import { createInsightCloudSecClient } from '@sec/insightcloudsec';
 * import { startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';
 *
 * const { baseUrl, apiKey, close } = await startInsightCloudSecSandbox();
 * const cloudsec = createInsightCloudSecClient({ baseUrl, auth: { apiKey } });
 * const { clouds } = await cloudsec.clouds.listClouds();
 * await close();
 * ```
 */
export async function startInsightCloudSecSandbox(
  options: Omit<InsightCloudSecSandboxOptions, 'baseUrl'> = {},
): Promise<InsightCloudSecSandboxServer> {
  const server = await serve((request) => sandbox.handle(request));
  const sandbox = createInsightCloudSecSandbox({ ...options, baseUrl: server.url });
  const { apiKey, username, password } = sandbox;
  const close = (): Promise<void> => server.close();
  return { baseUrl: server.url, apiKey, username, password, sandbox, close, [Symbol.asyncDispose]: close };
}
