/**
 * The clients that are measured, each as two calls: a read and a write of the same API. They get the same `fetch`, and say the
 * same to it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRiskenClient, type paths, type RiskenOptions } from '@sec/risken';
import { build } from 'esbuild';
import { root } from '../packages.ts';

export interface Calls {
  readonly name: string;
  readonly get: (signal?: AbortSignal) => Promise<unknown>;
  readonly post: (signal?: AbortSignal) => Promise<unknown>;
}

export interface Target {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

export type PeerName = keyof typeof peers;

const query = { project_id: 1001 };
const body = { project_id: 1001, aws: { name: 'sandbox', project_id: 1001, aws_account_id: '123456789012' } };
const cache = join(import.meta.dirname, 'node_modules', '.cache');

/** This project's client, with all that it does by itself switched on, and no limit in its way. */
export function ours({ baseUrl, fetch }: Target, name = '@sec/risken', options: Partial<RiskenOptions> = {}): Calls {
  const risken = createRiskenClient({
    baseUrl,
    auth: { accessToken: 'invented' },
    project_id: 1001,
    maxConcurrent: 1_000,
    fetch,
    ...options,
  });
  return {
    name,
    get: (signal) => risken.aws.listAws(query, signal && { signal }),
    post: (signal) => risken.aws.putAws(body, signal && { signal }),
  };
}

export const peers = {
  'raw fetch': rawFetch,
  'openapi-fetch': openapiFetch,
  'hey-api': heyApi,
  ky: withKy,
  axios: withAxios,
} as const;

/** @returns The peers of these names, loaded now: nothing else of the bench needs them to be installed. */
export function loadPeers(names: readonly PeerName[], target: Target): Promise<Calls[]> {
  return Promise.all(names.map((name) => peers[name](target)));
}

async function rawFetch({ baseUrl, fetch }: Target): Promise<Calls> {
  const headers = { 'content-type': 'application/json' };
  return {
    name: 'raw fetch',
    get: async (signal) => (await fetch(`${baseUrl}/aws/list-aws?project_id=1001`, signal && { signal })).json(),
    post: async (signal) =>
      (await fetch(`${baseUrl}/aws/put-aws`, { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) })).json(),
  };
}

async function openapiFetch({ baseUrl, fetch }: Target): Promise<Calls> {
  const { default: createFetchClient } = await import('openapi-fetch');
  const client = createFetchClient<paths>({ baseUrl, fetch });
  return {
    name: 'openapi-fetch',
    get: (signal) => client.GET('/aws/list-aws', { params: { query }, ...(signal && { signal }) }),
    post: (signal) => client.POST('/aws/put-aws', { body, ...(signal && { signal }) }),
  };
}

interface HeyApi {
  readonly createClient: (config: unknown) => unknown;
  readonly listAws: (options: unknown) => Promise<unknown>;
  readonly putAws: (options: unknown) => Promise<unknown>;
}

async function heyApi({ baseUrl, fetch }: Target): Promise<Calls> {
  const { createClient, listAws, putAws } = (await import(await writeHeyApi())) as HeyApi;
  const client = createClient({ baseUrl, fetch });
  return {
    name: 'hey-api',
    get: (signal) => listAws({ client, query, signal }),
    post: (signal) => putAws({ client, body, signal }),
  };
}

/** Generates hey-api's client for the same specification. @returns Its one module. */
export async function writeHeyApi(): Promise<string> {
  const { createClient: generate } = await import('@hey-api/openapi-ts');
  const folder = join(cache, 'hey-api');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await generate({
    input: join(root, 'specs', 'risken', 'openapi.yaml'),
    output: join(folder, 'source'),
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/client-fetch', '@hey-api/sdk'],
  });
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, "export * from './source/sdk.gen.ts';\nexport { createClient } from './source/client/index.ts';\n");
  const outfile = join(folder, 'hey-api.mjs');
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', logLevel: 'error' });
  return outfile;
}

async function withKy({ baseUrl, fetch }: Target): Promise<Calls> {
  const { default: ky } = await import('ky');
  const client = ky.create({ prefix: baseUrl, fetch });
  return {
    name: 'ky',
    get: (signal) => client.get('aws/list-aws', { searchParams: query, signal: signal ?? null }).json(),
    post: (signal) => client.post('aws/put-aws', { json: body, signal: signal ?? null }).json(),
  };
}

/** Over its own transport of Node: it does not use `fetch`. */
async function withAxios({ baseUrl }: Target): Promise<Calls> {
  const { default: axios } = await import('axios');
  const client = axios.create({ baseURL: baseUrl });
  return {
    name: 'axios',
    get: (signal) => client.get('/aws/list-aws', { params: query, ...(signal && { signal }) }),
    post: (signal) => client.post('/aws/put-aws', body, { ...(signal && { signal }) }),
  };
}
