import { describe, expect, test } from 'vitest';
import {
  type AquaClient,
  createAquaClient,
  iterateVulnerabilities,
  onboardAwsToCspm,
  requeueFailedScans,
  scanAndGate,
  startScan,
  waitForCspmScan,
  waitForScan,
} from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing';
import { createHandClock } from '../support/hand-clock.js';

function createWorld(): AquaClient {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock, notFoundMs: 0, severities: () => ['low'] });
  const send = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    return new URL(request.url).hostname === 'api.cloudsploit.com' ? sandbox.handleAuth(request) : sandbox.handleConsole(request);
  };
  return createAquaClient({ auth: { token: sandbox.issueToken() }, clock, fetch: send, rateLimit: { requestsPerSecond: 1000 } });
}

const image = { registry: 'Docker Hub', image: 'acme/web:1.0.0' };
const account = { name: 'billing', access: { createRole: async () => 'arn:aws:iam::444455556666:role/aqua-cspm-scanner' } };

/** Every workflow with listeners, called with what all of its listeners do. */
const workflows: Readonly<Record<string, (client: AquaClient, listen: () => void) => Promise<unknown>>> = {
  async startScan(client, listen) {
    await client.imageScans.startImageScan(image);
    return startScan(client, image, { onProgress: listen, intervalMs: 500 });
  },
  waitForScan: async (client, listen) => waitForScan(client, await startScan(client, image), { onProgress: listen }),
  scanAndGate: (client, listen) => scanAndGate(client, image, { onProgress: listen, onResumeToken: listen }),
  requeueFailedScans: (client, listen) => requeueFailedScans(client, {}, { onProgress: listen }),
  async iterateVulnerabilities(client, listen) {
    const entries = [];
    for await (const { kind } of iterateVulnerabilities(client, {}, { onProgress: listen })) entries.push(kind);
    return entries;
  },
  onboardAwsToCspm: (client, listen) => onboardAwsToCspm(client, account, { onProgress: listen, onResumeToken: listen }),
  async waitForCspmScan(client, listen) {
    let resumeToken = '';
    const stop = new AbortController();
    await onboardAwsToCspm(client, account, {
      signal: stop.signal,
      onResumeToken(token) {
        resumeToken = token;
        stop.abort('restarted');
      },
    }).catch(() => undefined);
    return waitForCspmScan(client, { resumeToken }, { onProgress: listen });
  },
};

describe.each(Object.keys(workflows))('%s', (name) => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('a listener of the test');
      },
    ],
    ['rejects', () => Promise.reject(new Error('a listener of the test'))],
  ])('a listener that %s changes nothing', async (_, listen) => {
    let calls = 0;
    const counted = (): unknown => {
      calls++;
      return listen();
    };

    const disturbed = await workflows[name]?.(createWorld(), counted as () => void);
    const quiet = await workflows[name]?.(createWorld(), () => undefined);

    expect(calls).toBeGreaterThan(0);
    expect(comparable(disturbed)).toEqual(comparable(quiet));
  });
});

/** Ids are random, and a role trusts one. */
function comparable(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')) as unknown;
}
