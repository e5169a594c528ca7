/** A workflow as a case: one good run in front of a sandbox, with what may be changed on the way. */
import type { Checks, ClientEvents, Clock } from '@sec/core';
import { createLists, type ListBehavior, type ListScript } from '@sec/core/vendor/testing';
import type { OperationTable } from '@sec/core/vendor';
import { createHandClock } from '../../support/hand-clock.js';

/** Gives a case the functions of its caller, by the names of the options. */
export interface Callbacks {
  /** A listener. */
  listen(name: string): (event?: unknown) => void;
  /** A function that does a part of the work. */
  work<Parameters extends readonly unknown[], Value>(name: string, run: (...given: Parameters) => Value): (...given: Parameters) => Value;
}

/** One good run of one workflow. */
export interface WorkflowCase<Client = object, Prepared = unknown> {
  /** Name of the function that is called. */
  readonly workflow: string;
  /** What tells it from other cases of the same workflow. */
  readonly variant?: string;
  /** What has to be done before. */
  prepare?(client: Client): Promise<Prepared>;
  run(client: Client, callbacks: Callbacks, prepared: Prepared): Promise<unknown>;
  /** Members without which the result cannot be known, as `OPERATION /POINTER`, with the number of the request in front if not in all. */
  readonly needs: readonly string[];
  /** Changes that mean something else to the vendor: `OPERATION /POINTER KIND`, with `*` for any row. */
  readonly means?: RegExp;
  /** Operations whose responses say no more than that they worked, or nothing that is not known from another one. */
  readonly silent?: RegExp;
  /** Whether a result says itself that it is not, or not completely, known. */
  isOpen?(result: never): boolean;
  /** What of a result is the workflow's own statement, where the rest is the vendor's data as it came. @defaultValue all of it */
  essence?(result: never): unknown;
  /** Reads that nobody has seen to lag behind a write, and without which nothing could be decided. */
  readonly fresh?: RegExp;
  /** How its lists behave. */
  readonly lists?: ListBehavior;
}

/** What a vendor's cases run in. */
export interface WorkflowVendor {
  readonly name: string;
  /** What the entry exports. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly table: OperationTable;
  readonly checks: Checks;
  /** A sandbox, and a client in front of it. */
  open(connect: Connect): { readonly client: object; readonly lists: ListScript };
  readonly cases: readonly WorkflowCase[];
}

/** Options of a client, with the server as a function. */
export type Connect = (handle: (request: Request) => Promise<Response>) => ClientSetup;

export interface ClientSetup extends Partial<ClientEvents> {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly retry: false;
  readonly random: () => number;
  readonly validation?: { readonly checks: Checks; readonly mode: 'enforce' };
}

/** A request of a case, and what was responded. */
export interface Exchange {
  readonly operationId: string;
  /** Whether the request may change something. */
  readonly isWrite: boolean;
  /** Method, URL and body. */
  readonly request: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

/** Replaces a response, or leaves it. @param number - Of the exchange, from 0. */
export type Change = (
  exchange: Exchange,
  number: number,
  before: readonly Exchange[],
) => Pick<Exchange, 'text' | 'contentType'> | undefined;

export interface CaseOptions {
  readonly change?: Change;
  readonly enforce?: boolean;
  /** How lists behave once the case was prepared. */
  readonly lists?: readonly (readonly [ListBehavior, ...operationIds: string[]])[];
  readonly callbacks?: Callbacks;
  readonly events?: Partial<ClientEvents>;
}

export interface CaseRun {
  readonly outcome: { readonly result: unknown; readonly error?: undefined } | { readonly error: unknown; readonly result?: undefined };
  readonly exchanges: readonly Exchange[];
  /** Whether it was stopped for sending too many requests. */
  readonly isEndless: boolean;
}

/** No good run needs a tenth of them. */
const mostRequests = 400;

export const quiet: Callbacks = { listen: () => () => undefined, work: (_, run) => run };

const finders = new WeakMap<OperationTable, ReturnType<typeof createLists>>();

/** Runs a case in a sandbox of its own. */
export async function runCase(vendor: WorkflowVendor, workflowCase: WorkflowCase, options: CaseOptions = {}): Promise<CaseRun> {
  const { change, enforce = false, lists = [], callbacks = quiet, events = {} } = options;
  const finder = finders.get(vendor.table) ?? createLists(vendor.table);
  finders.set(vendor.table, finder);
  const exchanges: Exchange[] = [];
  let isPrepared = false;
  let isEndless = false;

  const connect: Connect = (handle) => ({
    ...events,
    clock,
    retry: false,
    random: () => 0.5,
    ...(enforce && { validation: { checks: vendor.checks, mode: 'enforce' as const } }),
    async fetch(input, init) {
      const request = new Request(input, init);
      if (!isPrepared) return handle(request);
      if (exchanges.length >= mostRequests) {
        isEndless = true;
        throw new TypeError('too many requests');
      }
      const { pathname } = new URL(request.url);
      const operation = finder.find(request.method, pathname);
      const sent = request.headers.get('content-type')?.startsWith('multipart') ? '' : await request.clone().text();
      const response = await handle(request);
      const text = await response.clone().text();
      const { status } = response;
      const exchange = {
        operationId: operation?.id ?? `${request.method} ${pathname.replace(/[0-9a-f]{16,}/, '*')}`,
        isWrite: (operation?.effect ?? (request.method === 'GET' ? 'read' : 'write')) !== 'read',
        request: `${request.method} ${request.url} ${sent}`,
        status,
        contentType: response.headers.get('content-type'),
        text,
      };
      const changed = change?.(exchange, exchanges.length, exchanges);
      exchanges.push(exchange);
      if (changed === undefined) return response;
      const headers = new Headers(response.headers);
      headers.delete('content-type');
      if (changed.contentType !== null) headers.set('content-type', changed.contentType);
      // What had no body may get one.
      return new Response(changed.text, { status: [204, 205, 304].includes(status) ? 200 : status, headers });
    },
  });
  const clock = createHandClock();
  const { client, lists: listScript } = vendor.open(connect);
  if (workflowCase.lists !== undefined) listScript.set(workflowCase.lists);
  const prepared = await workflowCase.prepare?.(client);
  for (const [behavior, ...ids] of lists) listScript.set(behavior, ...ids);
  isPrepared = true;
  try {
    return { outcome: { result: await workflowCase.run(client, callbacks, prepared) }, exchanges, isEndless };
  } catch (error) {
    return { outcome: { error }, exchanges, isEndless };
  }
}

/** Name of a case in a test. */
export function nameOf(vendor: WorkflowVendor, { workflow, variant }: WorkflowCase): string {
  return `${vendor.name} ${workflow}${variant === undefined ? '' : `, ${variant}`}`;
}

/** @returns Names of the exports that take a client first, but for those that make another client of it. */
export function workflowsOf(entry: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(entry)
    .filter(([name, value]) => typeof value === 'function' && takesClient(value) && !['readOnly', 'allow'].includes(name))
    .map(([name]) => name);
}

function takesClient(value: { readonly length: number }): boolean {
  return /^(async )?function\s*\*?\s*\w*\(\s*client\b/.test(String(value));
}

/** Everything that an iteration gives. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
