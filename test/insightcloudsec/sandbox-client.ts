/** A client and the sandbox that it talks to, in one process and without a socket. */
import { createInsightCloudSecClient, type InsightCloudSecClient, type InsightCloudSecOptions } from '@sec/insightcloudsec';
import {
  createInsightCloudSecSandbox,
  type InsightCloudSecSandbox,
  type InsightCloudSecSandboxOptions,
} from '@sec/insightcloudsec/testing';

export interface SandboxClient {
  readonly client: InsightCloudSecClient;
  readonly sandbox: InsightCloudSecSandbox;
  /** What the sandbox saw: method, path with query, and status. */
  readonly seen: () => string[];
}

/** Noon of this day, in UTC, unless a test has its own time. */
export const today = '2026-03-01';

export function createSandboxClient(
  options: InsightCloudSecSandboxOptions = {},
  more: Omit<InsightCloudSecOptions, 'baseUrl' | 'fetch'> = {},
): SandboxClient {
  const sandbox = createInsightCloudSecSandbox({ clock: { now: () => Date.parse(`${today}T12:00:00Z`) }, ...options });
  const client = createInsightCloudSecClient({
    baseUrl: sandbox.baseUrl,
    auth: { apiKey: sandbox.apiKey },
    retry: false,
    fetch: async (input, init) => {
      const response = await sandbox.handle(new Request(input, init));
      // What a fault gives for a connection that is lost.
      if (response.type === 'error') throw new TypeError('fetch failed');
      return response;
    },
    ...more,
  });
  const seen = (): string[] =>
    sandbox.requests.map(({ method, path, query, status }) => `${method} ${path}${query === '' ? '' : `?${query}`} ${status}`);
  return { client, sandbox, seen };
}
