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
import { respondAsApi, apiKeys, createRest, credentialOf } from './sandbox/api.js';
import type { DataTheoremSandboxOptions } from './sandbox/options.js';
import { respondAsUploadHost } from './sandbox/upload-host.js';
import type { DataTheoremSandbox, SandboxRequest } from './sandbox/view.js';
import { createWorld, settleScans, type World } from './sandbox/world.js';

export { type Fault, fault, type FaultMix, type FaultScript, type RequestMatch } from '@sec/core/testing/faults';
export type { ListBehavior, ListChange, ListOptions, ListScript, OtherOrganization, SeedOptions } from '@sec/core/vendor/testing';
export type {
  DataTheoremSandboxOptions,
  SandboxApiScan,
  SandboxApiScanOutcome,
  SandboxFindings,
  SandboxUpload,
} from './sandbox/options.js';
export type { DataTheoremSandbox, SandboxRequest } from './sandbox/view.js';
export type { SandboxState } from './sandbox/world.js';

const secretMembers = /^(external_id|password|username|secret)$/;

/**
 * Creates a sandbox.
 *
 * Uploads make mobile apps, scans, libraries, and what scans find: findings with their targets, and changes from build to build.
 * OpenAPI definitions and cloud authenticators make assets, and scans of APIs end by the clock. Files go to the upload host. The three statistics
 * and the findings of SAST are examples, and say so (`x-sandbox`). Failures, the response to a new cloud authenticator, and that these can be
 * listed at all are assumptions, as no document shows them.
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
  const rest = createRest(options);
  const start = (): World => {
    const filled = createWorld(options);
    Object.assign(filled.tables.rows, rest.seed());
    return filled;
  };
  let world = start();
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
            rest,
            shape,
            uploadUrl: uploadUrl.replace(/(?<!\/)\/+$/, ''),
          }),
      );
      entry.status = response.status;
      response.headers.set('date', new Date(current.nowMs()).toUTCString());
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
      world = start();
      lists.reset();
      requests.length = 0;
      faults.api.clear();
      faults.upload.clear();
    },
  };
}
