/** The tenant that the clients of others see: the Aqua sandbox behind real HTTP, with a log of what it responded. */
import type { AquaSandbox } from '@sec/aqua/testing/sandbox';

/** A request and its response. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Whether the sandbox serves this: `example` for what it has no state for, `no` for what it does not know. */
  readonly served: 'yes' | 'example' | 'no';
}

export interface Tenant extends AsyncDisposable {
  readonly sandbox: AquaSandbox;
  readonly authUrl: string;
  readonly consoleUrl: string;
  /** What a client needs to reach nothing but this tenant. */
  readonly servers: Readonly<Record<string, string>>;
  /** @returns What happened since the last call of this function. */
  readonly takeExchanges: () => readonly Exchange[];
  /** @returns All rows of a list, read without a client; none where the sandbox has no state for it. */
  readonly rowsOf: (path: string) => Promise<readonly Row[]>;
}

export type Row = Readonly<Record<string, unknown>>;

/** A vulnerability that no image has. */
export const wrongName = 'CVE-2031-0';

/** @param isBroken - Changes one value on the way to the clients: the name of the first vulnerability of a list. */
export async function startTenant(isBroken: boolean): Promise<Tenant> {
  const { createAquaSandbox } = await import('@sec/aqua/testing/sandbox');
  const { serve } = await import('@sec/core/testing/server');
  let exchanges: Exchange[] = [];
  const logged =
    (handle: (request: Request) => Promise<Response>) =>
    async (request: Request): Promise<Response> => {
      const { method, url } = request;
      const path = new URL(url).pathname;
      const response = await handle(request);
      exchanges.push({ method, path, status: response.status, served: await isServed(response.clone()) });
      return isBroken && path.endsWith('/risks/vulnerabilities') ? breakFirstRow(response) : response;
    };
  const consoleServer = await serve(logged((request) => sandbox.handleConsole(request)));
  const consoleHost = new URL(consoleServer.url).host;
  const sandbox = createAquaSandbox({ consoleHost, scanDurationMs: 1, notFoundMs: 0 });
  const authServer = await serve(logged((request) => sandbox.handleAuth(request)));
  return {
    sandbox,
    authUrl: authServer.url,
    consoleUrl: consoleServer.url,
    servers: {
      [literal(consoleHost)]: consoleServer.url,
      [literal(new URL(authServer.url).host)]: authServer.url,
      // The token host of the sandbox has the other services as well.
      [String.raw`api\.cloudsploit\.com|.+\.edge\.cloud\.aquasec\.com|api\.supply-chain\.cloud\.aquasec\.com`]: authServer.url,
    },
    takeExchanges() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    rowsOf: (path) => readRows(path.startsWith('/v2/') ? sandbox.handleAuth : sandbox.handleConsole, path, sandbox.issueToken()),
    async [Symbol.asyncDispose]() {
      await Promise.all([authServer.close(), consoleServer.close()]);
    },
  };
}

function literal(host: string): string {
  return host.replaceAll('.', String.raw`\.`);
}

/** An unknown path has the same status as an unknown id, but a body without a subject. */
async function isServed(response: Response): Promise<Exchange['served']> {
  if (response.headers.get('x-sandbox') === 'example') return 'example';
  if (response.status === 405 || response.status === 501) return 'no';
  if (response.status !== 404) return 'yes';
  const { message } = (await response.json().catch(() => ({}))) as { readonly message?: unknown };
  return typeof message === 'string' && /^not found$/i.test(message) ? 'no' : 'yes';
}

async function breakFirstRow(response: Response): Promise<Response> {
  const page = (await response.json()) as { readonly result?: readonly Row[] };
  const result = (page.result ?? []).map((row, index) => (index === 0 ? { ...row, name: wrongName } : row));
  return Response.json({ ...page, result }, { status: response.status });
}

async function readRows(handle: (request: Request) => Promise<Response>, path: string, token: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const url = `http://sandbox.example${path}?page=${page}&pagesize=100&page_size=100`;
    const response = await handle(new Request(url, { headers: { authorization: `Bearer ${token}` } }));
    if ((await isServed(response.clone())) !== 'yes' || !response.ok) return [];
    const { result, data } = (await response.json()) as { readonly result?: readonly Row[] | null; readonly data?: readonly Row[] | null };
    const more = result ?? data ?? [];
    if (more.length === 0) return rows;
    rows.push(...more);
  }
}
