/**
 * The three doors of a sandbox (its function, real HTTP, Mock Service Worker) answer every operation alike.
 *
 * | case     | crossed with                       | holds                                                               |
 * | -------- | ---------------------------------- | ------------------------------------------------------------------- |
 * | the door | every operation of every vendor    | the same status and the same mark, and 404 only where a thing is missing |
 */
import { createAquaClient } from '@sec/aqua';
import { createAquaSandbox, createAquaSandboxHandlers } from '@sec/aqua/testing';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { type ClientOptions, isSecError } from '@sec/core';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createDataTheoremSandbox, createDataTheoremSandboxHandlers } from '@sec/datatheorem/testing';
import { startDataTheoremSandbox } from '@sec/datatheorem/testing/server';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox, createInsightCloudSecSandboxHandlers } from '@sec/insightcloudsec/testing';
import { startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox, createRiskenSandboxHandlers } from '@sec/risken/testing';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import type { HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCamel } from '../../scripts/derive/names.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { readInput } from '../../scripts/openapi/input.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import { createHandClock } from '../support/hand-clock.js';

const root = join(import.meta.dirname, '../..');

/** A sandbox behind one of its doors. */
interface Door {
  readonly client: (options: ClientOptions) => object;
  /** Sends a request that no client makes through the door; without it, `fetch` does. */
  readonly handle?: (request: Request) => Promise<Response>;
  readonly close?: () => Promise<void>;
}

type Doors = Readonly<Record<'function' | 'server' | 'msw', () => Promise<Door>>>;

const seed = { resources: 20 };
const autoconnect = 'https://autoconnect.example';

function behindMsw(handlers: readonly HttpHandler[], client: Door['client']): Door {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: 'error' });
  return { client, close: async () => server.close() };
}

const vendors: Readonly<Record<string, Doors>> = {
  // Scans would end in one door and run in the other.
  aqua: {
    async function() {
      const { issueToken, handleAuth, handleConsole } = createAquaSandbox({ clock: createHandClock() });
      const token = issueToken();
      const handle = (request: Request): Promise<Response> =>
        new URL(request.url).hostname.endsWith('sandbox.cloud.aquasec.com') ? handleConsole(request) : handleAuth(request);
      return { handle, client: (options) => createAquaClient({ auth: { token }, hosts: { autoconnect }, ...options }) };
    },
    async server() {
      const { authUrl, consoleUrl, hosts, sandbox, close } = await startAquaSandbox({ clock: createHandClock() });
      const token = sandbox.issueToken();
      return { close, client: (options) => createAquaClient({ authUrl, consoleUrl, hosts, auth: { token }, ...options }) };
    },
    async msw() {
      const sandbox = createAquaSandbox({ clock: createHandClock() });
      const token = sandbox.issueToken();
      return behindMsw(createAquaSandboxHandlers(sandbox), (options) =>
        createAquaClient({ auth: { token }, hosts: { autoconnect }, ...options }),
      );
    },
  },
  datatheorem: {
    async function() {
      const { handleApi, resultsApiKey, uploadApiKey } = createDataTheoremSandbox();
      return { handle: handleApi, client: (options) => createDataTheoremClient({ auth: { resultsApiKey, uploadApiKey }, ...options }) };
    },
    async server() {
      const { baseUrl, resultsApiKey, uploadApiKey, close } = await startDataTheoremSandbox();
      return { close, client: (options) => createDataTheoremClient({ baseUrl, auth: { resultsApiKey, uploadApiKey }, ...options }) };
    },
    async msw() {
      const sandbox = createDataTheoremSandbox();
      const { resultsApiKey, uploadApiKey } = sandbox;
      return behindMsw(createDataTheoremSandboxHandlers(sandbox), (options) =>
        createDataTheoremClient({ auth: { resultsApiKey, uploadApiKey }, ...options }),
      );
    },
  },
  insightcloudsec: {
    async function() {
      const { handle, baseUrl, apiKey } = createInsightCloudSecSandbox({ seed });
      return { handle, client: (options) => createInsightCloudSecClient({ baseUrl, auth: { apiKey }, ...options }) };
    },
    async server() {
      const { baseUrl, apiKey, close } = await startInsightCloudSecSandbox({ seed });
      return { close, client: (options) => createInsightCloudSecClient({ baseUrl, auth: { apiKey }, ...options }) };
    },
    async msw() {
      const sandbox = createInsightCloudSecSandbox({ seed });
      const { baseUrl, apiKey } = sandbox;
      return behindMsw(createInsightCloudSecSandboxHandlers(sandbox), (options) =>
        createInsightCloudSecClient({ baseUrl, auth: { apiKey }, ...options }),
      );
    },
  },
  risken: {
    async function() {
      const { handle, baseUrl, accessToken } = createRiskenSandbox();
      return { handle, client: (options) => createRiskenClient({ baseUrl, auth: { accessToken }, ...options }) };
    },
    async server() {
      const { baseUrl, accessToken, close } = await startRiskenSandbox();
      return { close, client: (options) => createRiskenClient({ baseUrl, auth: { accessToken }, ...options }) };
    },
    async msw() {
      const sandbox = createRiskenSandbox();
      const { baseUrl, accessToken } = sandbox;
      return behindMsw(createRiskenSandboxHandlers(sandbox), (options) =>
        createRiskenClient({ baseUrl, auth: { accessToken }, ...options }),
      );
    },
  },
};

describe.each(Object.entries(vendors))('%s', (vendor, doors) => {
  const { operations, components } = readSpec(join(root, 'specs', vendor), root);

  /** What every operation is answered with, called one after the other with what its example has to have. */
  async function answersOf({ client: connect, handle = fetch }: Door): Promise<Record<string, string>> {
    let last = '';
    const client = connect({
      rateLimit: { requestsPerSecond: 10_000 },
      retry: false,
      fetch: async (input, init) => {
        const response = await handle(new Request(input, init));
        last = `${response.status} ${response.headers.get('x-sandbox') ?? ''}`.trim();
        return response;
      },
    }) as Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>;
    const answers: Record<string, string> = {};
    for (const operation of operations) {
      last = 'not sent';
      const input = readInput(components, operation);
      const isNeeded = (name: string): boolean => input.members.some((member) => member.name === name && member.required);
      try {
        const result = await client[toCamel(operation.tag)]?.[operation.id]?.(exampleInput(operation, input, isNeeded));
        if (Symbol.asyncIterator in Object(result)) for await (const part of result as AsyncIterable<unknown>) void part;
      } catch (error) {
        if (!isSecError(error)) throw error;
      }
      answers[operation.id] = last;
    }
    return answers;
  }

  test('all doors answer every operation alike', { timeout: 60_000 }, async () => {
    const seen: Record<string, Record<string, string>> = {};
    for (const [name, open] of Object.entries(doors)) {
      const door = await open();
      seen[name] = await answersOf(door);
      await door.close?.();
    }

    expect(seen['server']).toEqual(seen['function']);
    expect(seen['msw']).toEqual(seen['function']);
    expect(Object.values(seen['function'] ?? {}).filter((answer) => answer === 'not sent').length).toBeLessThan(operations.length / 50);
  });
});
