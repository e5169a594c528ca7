/**
 * Every paged operation of every vendor, with a client over the vendor's sandbox.
 *
 * ```ts
 * describe.each(pagedOperations)('$vendor $id', (list) => {
 *   test('a total that falls is reported', async () => {
 *     const { given, error } = await list.iterate({ pages: 3, lists: { shrink: { rows: 2 } } });
 *
 *     expect(reasonOf(error)).toBe(list.hasTotal ? 'changed' : undefined);
 *   });
 * });
 * ```
 */
import { type AquaClient, createAquaClient } from '@sec/aqua';
import { createAquaSandbox, type ListBehavior, type ListScript } from '@sec/aqua/testing/sandbox';
import type { ClientOptions, PagedAsyncIterator, PageOptions } from '@sec/core';
import type { Examples } from '@sec/core/testing';
import { type Operation, type OperationTable, type Pagination, parseOperation } from '@sec/core/vendor';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { examples as aquaExamples } from '../../packages/aqua/src/generated/handlers.js';
import { table as aquaTable } from '../../packages/aqua/src/generated/table.js';
import { examples as dataTheoremExamples } from '../../packages/datatheorem/src/generated/handlers.js';
import { table as dataTheoremTable } from '../../packages/datatheorem/src/generated/table.js';
import { examples as insightCloudSecExamples } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { table as insightCloudSecTable } from '../../packages/insightcloudsec/src/generated/table.js';
import { examples as riskenExamples } from '../../packages/risken/src/generated/handlers.js';
import { table as riskenTable } from '../../packages/risken/src/generated/table.js';
import { createHandClock } from './hand-clock.js';

export type Vendor = 'aqua' | 'datatheorem' | 'insightcloudsec' | 'risken';

/** One list, and how it is tried. */
export interface ListSetup {
  /** Full pages that the list has; one more row comes behind them. @defaultValue 3 */
  readonly pages?: number;
  /** Number of rows, in place of `pages`. */
  readonly rows?: number;
  /** Rows that the client requests, where the operation takes a size. @defaultValue the longest page */
  readonly pageSize?: number;
  /** How the list behaves. */
  readonly lists?: ListBehavior;
  /** Member of the rows that they are ordered by; all rows of this harness are equal in members that name nothing. */
  readonly sortBy?: string;
  /** Members of the input beside those of the example. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Further options of the client. */
  readonly client?: ClientOptions;
}

/** A list of the sandbox that is ready to be read. */
export interface OpenList {
  /** The rows on the wire. */
  readonly rows: readonly unknown[];
  /** Changes the behavior while the list is read, such as `script.set({ shrink: { rows: 1 } }, list.id)`. */
  readonly script: ListScript;
  /** Path and query of each request so far. */
  readonly requests: readonly string[];
  items(options?: PageOptions): PagedAsyncIterator<unknown>;
  /** @returns The place of an item among the rows, from 0; -1 for another one. */
  indexOf(item: unknown): number;
}

/** What came of an iteration. */
export interface Iterated {
  /** Places of the items that were given, in order: `0, 1, 2, …` where nothing is wrong. */
  readonly given: readonly number[];
  readonly items: readonly unknown[];
  /** What ended it, where it did not end by itself. */
  readonly error: unknown;
  /** Number of requests. */
  readonly requests: number;
  /** Number of rows that the list had. */
  readonly count: number;
}

export interface PagedOperation {
  readonly vendor: Vendor;
  readonly id: string;
  readonly style: Pagination['style'];
  readonly hasTotal: boolean;
  /** All facts of the specification. */
  readonly page: Pagination;
  /** Rows of a page where the client does not request fewer. */
  readonly pageSize: number;
  open(setup?: ListSetup): OpenList;
  /** Reads a fresh list to its end, or to the error that ends it. */
  iterate(setup?: ListSetup, options?: PageOptions): Promise<Iterated>;
}

type Handle = (request: Request) => Promise<Response>;

interface Server {
  readonly script: ListScript;
  readonly client: object;
}

/** What the sandbox takes for a page where nobody says how long it is. */
const defaultPageSize = 20;

interface VendorSetup {
  readonly table: OperationTable;
  readonly examples: Examples;
  /** @param watch - Puts a log before a server. */
  readonly serve: (operation: Operation, options: ClientOptions, watch: (handle: Handle) => typeof fetch) => Server;
  /** Members of the input that the sandbox knows by values of its own. */
  readonly input?: Readonly<Record<string, unknown>>;
}

const vendors: Readonly<Record<Vendor, VendorSetup>> = {
  aqua: {
    table: aquaTable,
    examples: aquaExamples,
    serve(_, options, watch) {
      const sandbox = createAquaSandbox();
      const consoleUrl = 'https://console.example';
      const handle: Handle = (request) =>
        request.url.startsWith(consoleUrl) ? sandbox.handleConsole(request) : sandbox.handleAuth(request);
      const client: AquaClient = createAquaClient({
        rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
        ...options,
        consoleUrl,
        auth: { token: sandbox.issueToken() },
        fetch: watch(handle),
      });
      return { client, script: sandbox.lists };
    },
  },
  datatheorem: {
    table: dataTheoremTable,
    examples: dataTheoremExamples,
    serve(_, options, watch) {
      const sandbox = createDataTheoremSandbox();
      const client = createDataTheoremClient({
        ...options,
        auth: { resultsApiKey: sandbox.resultsApiKey },
        fetch: watch(sandbox.handleApi),
      });
      return { client, script: sandbox.lists };
    },
  },
  insightcloudsec: {
    table: insightCloudSecTable,
    examples: insightCloudSecExamples,
    serve(_, options, watch) {
      const { baseUrl, apiKey, handle, lists } = createInsightCloudSecSandbox({ seed: { resources: 0, images: 0 } });
      const client = createInsightCloudSecClient({ ...options, baseUrl, auth: { apiKey }, fetch: watch(handle) });
      return { client, script: lists };
    },
  },
  risken: {
    table: riskenTable,
    examples: riskenExamples,
    input: { project_id: 1001, organization_id: 1001 },
    serve({ members }, options, watch) {
      const sandbox = createRiskenSandbox();
      const accessToken = members.has('organization_id') ? sandbox.organizationAccessToken : sandbox.accessToken;
      const client = createRiskenClient({ ...options, baseUrl: sandbox.baseUrl, auth: { accessToken }, fetch: watch(sandbox.handle) });
      return { client, script: sandbox.lists };
    },
  },
};

/** All of them, in the order of the tables. */
export const pagedOperations: readonly PagedOperation[] = (Object.keys(vendors) as Vendor[]).flatMap((vendor) =>
  Object.entries(vendors[vendor].table.groups).flatMap(([group, rows]) =>
    Object.entries(rows).flatMap(([id, row]) => {
      const operation = parseOperation(id, row);
      return operation.page === undefined ? [] : [describeList(vendor, group, operation, operation.page)];
    }),
  ),
);

function describeList(vendor: Vendor, group: string, operation: Operation, page: Pagination): PagedOperation {
  const { id } = operation;
  const { serve, examples, input: known = {} } = vendors[vendor];
  const pageSize = page.maxSize ?? defaultPageSize;
  const example = examples[id];

  function open({
    pages = 3,
    rows: count,
    pageSize: asked,
    lists = {},
    sortBy,
    input: more = {},
    client: options = {},
  }: ListSetup = {}): OpenList {
    const size = page.size === undefined ? pageSize : (asked ?? pageSize);
    const template = templateOf(page, example?.body);
    const rows = Array.from({ length: count ?? pages * size + 1 }, (_, index) =>
      numbered(template, { number: index + 1, keys: page.key ?? [] }),
    );
    const requests: string[] = [];
    const watch =
      (handle: Handle): typeof fetch =>
      async (target, init) => {
        const request = new Request(target, init);
        const { pathname, search } = new URL(request.url);
        requests.push(`${pathname}${search}`);
        return handle(request);
      };
    const { client, script } = serve(operation, { clock: createHandClock(), retry: false, ...options }, watch);
    script.seed(id, rows, sortBy === undefined ? {} : { sortBy });
    script.set(lists, id);
    const {
      [page.position]: _,
      [page.size ?? page.position]: _size,
      ...rest
    } = (example?.input ?? {}) as Readonly<Record<string, unknown>>;
    const own = Object.entries(known).filter(([name]) => operation.members.has(name));
    const input = {
      ...rest,
      ...Object.fromEntries(own),
      ...more,
      ...(page.size !== undefined && asked !== undefined ? { [page.size]: asked } : {}),
    };
    const paths = pathsOf(template, page.key);
    const namesOf = (row: unknown): string => paths.map((path) => String(valueAt(row, path))).join();
    const places = new Map(rows.map((row, index) => [namesOf(row), index]));
    return {
      rows,
      script,
      requests,
      items: (pageOptions) => callOf(client, group, id).items(input, pageOptions),
      indexOf: (item) => places.get(namesOf(item)) ?? -1,
    };
  }

  return {
    vendor,
    id,
    style: page.style,
    hasTotal: page.total !== undefined,
    page,
    pageSize,
    open,
    async iterate(setup, options) {
      const list = open(setup);
      const items: unknown[] = [];
      let error: unknown;
      try {
        for await (const item of list.items(options)) items.push(item);
      } catch (caught) {
        error = caught;
      }
      return { items, given: items.map(list.indexOf), error, requests: list.requests.length, count: list.rows.length };
    },
  };
}

interface ListCall {
  items(input: unknown, options?: PageOptions): PagedAsyncIterator<unknown>;
}

function callOf(client: object, group: string, id: string): ListCall {
  const call = (client as Readonly<Record<string, Readonly<Record<string, ListCall>>>>)[group]?.[id];
  if (call === undefined) throw new Error(`the client has no ${group}.${id}`);
  return call;
}

/** The first item of the example. */
function templateOf({ items, key }: Pagination, body: unknown): unknown {
  const found = [items].flat().map((pointer) => valueAt(body, pointer));
  const first = (found.find((value) => Array.isArray(value)) as readonly unknown[] | undefined)?.[0] ?? {};
  return typeof first === 'object' && pathsOf(first, key).length === 0 ? { ...first, id: 0 } : first;
}

function valueAt(body: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], body);
}

/** Pointers of the names and ids in a row; the row itself where it is one. */
function pathsOf(row: unknown, keys: readonly string[] = [], at = ''): string[] {
  if (typeof row !== 'object' || row === null) return isName(at) || keys.includes(at) || at === '' ? [at] : [];
  return Object.entries(row).flatMap(([name, value]) => (value === null ? [] : pathsOf(value, keys, `${at}/${name}`)));
}

/** @returns A copy with names and ids of its own. */
function numbered(value: unknown, of: { readonly number: number; readonly keys: readonly string[] }, at = ''): unknown {
  const { number, keys } = of;
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return value.map((item, index) => numbered(item, of, `${at}/${index}`));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, numbered(inner, of, `${at}/${name}`)]));
  }
  if (value === null || !(isName(at) || keys.includes(at) || at === '')) return value;
  if (typeof value === 'number') return number;
  return typeof value === 'string' && !/^\d+$/.test(value) ? `${value}-${number}` : String(number);
}

function isName(pointer: string): boolean {
  return /(^|[/_]|[a-z])(id|uid|uuid|name|key|arn|host)$/i.test(pointer);
}
