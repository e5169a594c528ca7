/** Each vendor's client in front of its sandbox, with what the sandbox answered and what it holds. */
import { createAquaClient } from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import type { ClientOptions } from '@sec/core';
import type { ListScript } from '@sec/core/vendor/testing';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { createHandClock } from '../../support/hand-clock.js';

/** What a sandbox answered. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface World {
  readonly client: object;
  /** Everything that the sandbox holds, but for the calls that it received. */
  readonly snapshot: () => string;
  readonly lists: ListScript;
  readonly state: () => object;
  /** Calls that the sandbox answered with a success. */
  readonly served: () => number;
  /** The last value of each member that the sandbox answered with, by its name: ids that it knows. */
  readonly known: Map<string, unknown>;
  /** The last answer. */
  readonly last: () => Received | undefined;
}

export interface WorldOptions extends Partial<ClientOptions> {
  /** What the client gets in place of a good response. */
  readonly change?: ((text: string) => string) | undefined;
  /** Option of the sandbox. */
  readonly sparse?: boolean | number;
}

/** By the folder of the vendor. Sandboxes see the same moment from the first call to the last, so that no scan ends by itself. */
export const worlds: Readonly<Record<string, (options?: WorldOptions) => World>> = {
  aqua(options) {
    const clock = createHandClock();
    const sandbox = createAquaSandbox({ clock, sparse: options?.sparse ?? false });
    const token = sandbox.issueToken();
    return toWorld(sandbox, options, (fetch) =>
      createAquaClient({
        auth: { token },
        hosts: { autoconnect: 'https://autoconnect.example' },
        ...fetch((request) =>
          new URL(request.url).hostname === sandbox.consoleHost ? sandbox.handleConsole(request) : sandbox.handleAuth(request),
        ),
      }),
    );
  },
  datatheorem(options) {
    const sandbox = createDataTheoremSandbox({ clock: createHandClock(), scanDurationMs: 0, sparse: options?.sparse ?? false });
    const { resultsApiKey, uploadApiKey } = sandbox;
    let uploads = 0;
    // The first step of an upload does nothing by itself, so the second one follows.
    const handle: Handle = async (request) => {
      const response = await sandbox.handleApi(request);
      if (!response.ok || !request.url.endsWith('_init')) return response;
      const { upload_url } = (await response.clone().json()) as { readonly upload_url: string };
      const form = new FormData();
      // Each app gets two builds.
      form.set('file', new File(['a build'], `Shop${Math.floor(uploads++ / 2)}.ipa`));
      await sandbox.handleUpload(new Request(upload_url, { method: 'POST', body: form }));
      return response;
    };
    return toWorld(sandbox, options, (fetch) => createDataTheoremClient({ auth: { resultsApiKey, uploadApiKey }, ...fetch(handle) }));
  },
  insightcloudsec(options) {
    const sandbox = createInsightCloudSecSandbox({
      clock: createHandClock(),
      harvestDurationMs: 0,
      seed: { resources: 20 },
      sparse: options?.sparse ?? false,
    });
    const { baseUrl } = sandbox;
    // A new key ends the old one.
    const apiKey = (): string => sandbox.apiKey;
    return toWorld(sandbox, options, (fetch) => createInsightCloudSecClient({ baseUrl, auth: { apiKey }, ...fetch(sandbox.handle) }));
  },
  risken(options) {
    const sandbox = createRiskenSandbox({ clock: createHandClock(), seed: { findings: 20 }, sparse: options?.sparse ?? false });
    const { baseUrl, accessToken, organizationAccessToken, userIdentity } = sandbox;
    const csrf = { cookie: 'XSRF-TOKEN=invented', 'x-xsrf-token': 'invented' };
    const callers: readonly Readonly<Record<string, string>>[] = [
      { authorization: `Bearer ${organizationAccessToken}` },
      { authorization: '', 'x-amzn-oidc-identity': userIdentity, ...csrf },
    ];
    let newcomers = 0;
    const signIn = (): Promise<Response> =>
      sandbox.handle(new Request(`${baseUrl}/signin`, { headers: { 'x-amzn-oidc-identity': `newcomer-${++newcomers}`, ...csrf } }));
    // Some operations are for projects, some for organizations, some for people; signing in changes something for new ones alone.
    const handle: Handle = async (request) => {
      const body = await request.clone().text();
      let response = await (request.url.endsWith('/signin') ? signIn() : sandbox.handle(request));
      for (const headers of callers) {
        if (![400, 401, 403].includes(response.status)) break;
        const { method, url } = request;
        const all = new Headers(request.headers);
        for (const [name, value] of Object.entries(headers)) all.set(name, value);
        response = await sandbox.handle(new Request(url, { method, headers: all, ...(body === '' ? {} : { body }) }));
      }
      return response;
    };
    return toWorld(sandbox, options, (fetch) => createRiskenClient({ baseUrl, auth: { accessToken }, ...fetch(handle) }));
  },
};

type Handle = (request: Request) => Promise<Response>;

function toWorld(
  sandbox: { readonly state: object; readonly lists: ListScript },
  { change, sparse: _, ...options }: WorldOptions = {},
  connect: (fetch: (handle: Handle) => ClientOptions) => object,
): World {
  let served = 0;
  let last: Received | undefined;
  const known = new Map<string, unknown>();
  const client = connect((handle) => ({
    clock: createHandClock(),
    retry: false,
    ...options,
    fetch: async (input, init) => {
      let response = await handle(new Request(input, init));
      if (change !== undefined && response.ok) response = new Response(change(await response.text()), response);
      const { status, headers, ok } = response;
      last = { status, headers, text: await response.clone().text() };
      if (!ok) return response;
      served++;
      collect(last.text, known);
      return response;
    },
  }));
  return {
    client,
    lists: sandbox.lists,
    snapshot: () => JSON.stringify(sandbox.state),
    state: () => sandbox.state,
    served: () => served,
    known,
    last: () => last,
  };
}

/** Whether an operation, by its name, makes something that reads may show. */
export function isCreate(operationId: string): boolean {
  return /^(create|put|attach|add|register|tag|generate|start|submit|upload|init)/.test(operationId);
}

/** Notes numbers and strings of a JSON text by the names of their members. */
function collect(text: string, known: Map<string, unknown>): void {
  if (!/^\s*[[{]/.test(text)) return;
  JSON.parse(text, (name, value: unknown) => {
    if (name !== '' && ['number', 'string'].includes(typeof value)) known.set(name, value);
    return value;
  });
}

/** An example with the values that are known for its members, at any depth. */
export function withKnown(example: unknown, known: ReadonlyMap<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(example ?? null), (name, value: unknown) =>
    ['number', 'string'].includes(typeof value) && typeof known.get(name) === typeof value ? known.get(name) : value,
  );
}
