/**
 * A Data Theorem that lives in memory: the API and the host that files go to, as functions from `Request` to `Response`, with
 * state behind them.
 *
 * @module @sec/datatheorem/testing/sandbox
 */
import { createFaultScript } from '@sec/core/testing/faults';
import { createLists, createShaper, redactedBody } from '@sec/core/vendor/testing';
import { shapes } from '../generated/shapes.js';
import { table } from '../generated/table.js';
import { respondAsApi, apiKeys, credentialOf } from './sandbox/api.js';
import type { DataTheoremSandboxOptions } from './sandbox/options.js';
import { respondAsUploadHost } from './sandbox/upload-host.js';
import type { DataTheoremSandbox, SandboxRequest } from './sandbox/view.js';
import { createWorld, settleScans } from './sandbox/world.js';

export { type Fault, fault, type FaultMix, type FaultScript, type RequestMatch } from '@sec/core/testing/faults';
export type { ListBehavior, ListChange, ListOptions, ListScript, OtherOrganization, SeedOptions } from '@sec/core/vendor/testing';
export type { DataTheoremSandboxOptions, SandboxFindings, SandboxUpload } from './sandbox/options.js';
export type { DataTheoremSandbox, SandboxRequest } from './sandbox/view.js';
export type { SandboxState } from './sandbox/world.js';

const secretMembers = /^(external_id|password|username|secret)$/;

/**
 * Creates a sandbox.
 *
 * The API serves cloud authenticators, policy violations, assets, scans of APIs, the first step of uploads, mobile apps, their
 * scans and findings; changes and targets are empty lists. The upload host takes files of both kinds. Other paths are unknown
 * (404); the example handlers of this package's test kit stand in for them, and `lists.seed` gives rows to any paged operation. Failures, the response to a new cloud
 * authenticator, and that these can be listed at all are assumptions, as no document shows them.
 *
 * It needs nothing but `Request`, `Response` and Web Crypto, so it runs in Node, browsers, Bun, Deno and workerd. Files are
 * read into memory.
 *
 * @source the sources of the specification, `specs/datatheorem/SOURCES.md`; not tried on a server
 */
export function createDataTheoremSandbox(options: DataTheoremSandboxOptions = {}): DataTheoremSandbox {
  const { baseUrl = 'https://api.securetheorem.com', uploadUrl = 'https://upload.sandbox.securetheorem.com' } = options;
  const requests: { -readonly [Member in keyof SandboxRequest]: SandboxRequest[Member] }[] = [];
  const faults = { api: createFaultScript(), upload: createFaultScript() };
  let world = createWorld(options);
  const lists = createLists(table, options.lists);
  const shape = createShaper(shapes, options.sparse);

  function enter(host: SandboxRequest['host'], request: Request): (typeof requests)[number] {
    const { pathname, search } = new URL(request.url);
    const path = host === 'api' ? pathname : pathname.replace(/[0-9a-f]{16,}/g, '***');
    const credential = credentialOf(request.headers);
    const entry = { host, method: request.method, path, query: search.slice(1), credential, body: undefined as unknown, status: 0 };
    requests.push(entry);
    settleScans(world);
    return entry;
  }

  return {
    handleApi: faults.api.wrap(async (request) => {
      const entry = enter('api', request);
      const text = await request.text();
      entry.body = redactedBody(text, secretMembers);
      request.signal.throwIfAborted();
      const current = world;
      const response = await lists.act(
        lists.find(request.method, new URL(request.url).pathname),
        () => structuredClone(current.tables),
        async (older) =>
          respondAsApi(older === undefined ? current : { ...current, tables: older }, {
            request,
            text,
            lists,
            shape,
            uploadUrl: uploadUrl.replace(/(?<!\/)\/+$/, ''),
          }),
      );
      entry.status = response.status;
      return response;
    }),
    handleUpload: faults.upload.wrap(async (request) => {
      const entry = enter('upload', request);
      const current = world;
      const response = await lists.act(
        undefined,
        () => structuredClone(current.tables),
        () => respondAsUploadHost(current, request),
      );
      entry.status = response.status;
      return response;
    }),
    faults,
    lists: lists.script,
    baseUrl,
    uploadUrl,
    resultsApiKey: apiKeys.results,
    uploadApiKey: apiKeys.upload,
    requests,
    get state() {
      settleScans(world);
      return structuredClone(world.tables);
    },
    reset() {
      world = createWorld(options);
      lists.reset();
      requests.length = 0;
      faults.api.clear();
      faults.upload.clear();
    },
  };
}
