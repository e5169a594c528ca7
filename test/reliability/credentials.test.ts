/**
 * Credentials stay home: no credential reaches a second origin, and redirects that change origin are refused with a typed
 * error. Next-page links, upload addresses and hosts found in tokens never get credentials that were not meant for them.
 *
 * The rows are those of `support/vendors.ts`: every vendor and every form of credential, its headers, and the exchange whose
 * body or signature shows the secret.
 *
 * | where                       | crossed with                                                                          |
 * | --------------------------- | ------------------------------------------------------------------------------------- |
 * | redirects, on sockets       | rows × 301, 302, 303, 307, 308 × same origin, other port, other host × exchange, read, write, second page, a call by path |
 * | redirects from https to http | the same, over a fetch that follows whatever it is not told to leave                  |
 * | spellings of the target     | rows × 14: without scheme, with backslashes, user info, other schemes, none           |
 * | addresses in answers        | rows × cursors, links, headers and upload addresses that name another origin          |
 * | hosts found in tokens       | 3 ways to a token × token, provisioning service × 18 hosts × issuer on the net, on this machine |
 * | several hosts of one vendor | each gets its own credential and no other                                             |
 *
 * And no secret, as it is, URL-encoded, or in base64, is in anything that a person or a log could see: the client, errors with
 * all their causes and hidden members, events, the console. 1,000 drawn runs, which the environment variable `SEED` repeats:
 *
 * | drawn of each run | out of                                                                                              |
 * | ----------------- | --------------------------------------------------------------------------------------------------- |
 * | credential        | rows × secrets of 7 alphabets × given as a text, by a function, by an async function                  |
 * | configuration     | store: none, shared, failing × retries × validation: none, report, enforce × 39 mistakes in options   |
 * | failure           | 37 bad, 5 good, 8 redirecting statuses × 17 bodies × headers × media types; lost and cut connections; silence |
 * | what comes back   | every secret that was sent, in 10 codings                                                             |
 * | call              | read, write, pages, a call by path; failing from the exchange on, or from the second request on                 |
 */
import { type AquaAuth, type AquaClient, createAquaClient } from '@sec/aqua';
import { checks as aquaChecks } from '@sec/aqua/validate';
import { type ClientOptions, ConfigError, isSecError, type SharedTokens, shareTokens } from '@sec/core';
import { type LoopbackServer, serve } from '@sec/core/testing/server';
import { createRiskenClient } from '@sec/risken';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createHandClock } from '../support/hand-clock.js';
import { drawFailure } from './support/echo.js';
import { misuses } from './support/misuse.js';
import { platformFetch } from './support/platform-fetch.js';
import { type Draw, drawFrom } from './support/seeded.js';
import { type Connected, type Setup, type VendorRow, vendors } from './support/vendors.js';
import { formsOf, visibleIn } from './support/visible.js';
import { listenToChannels } from '../support/listen.js';

interface Received {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

const secret = 'invented-secret-0a1b2c3d4e5f';
const key = 'invented-key-77';
const token = 'invented.token-9f8e7d6c5b4a.opens-nothing';

const statuses = [301, 302, 303, 307, 308] as const;

/** A server that answers every request well, but for those that it sends elsewhere. */
function createHome(row: VendorRow, received: Received[]) {
  let redirect: { readonly isFor: (path: string, count: number) => boolean; readonly to: () => Response } | undefined;
  let others = 0;
  return {
    send(isFor: (path: string, count: number) => boolean, to: () => Response): void {
      redirect = { isFor, to };
      others = 0;
    },
    async handle(request: Request): Promise<Response> {
      const url = new URL(request.url);
      received.push({ url, headers: request.headers, body: await request.text() });
      const path = url.pathname.replace('/api/v1/aws', '/aws');
      const count = path === row.exchange ? 0 : ++others;
      if (redirect?.isFor(path, count) === true) return redirect.to();
      return Response.json(row.answer({ path: url.pathname, method: request.method, token }));
    },
  };
}

const isExchange = (row: VendorRow) => (path: string) => path === row.exchange;
const isCall = (row: VendorRow) => (path: string) => path !== row.exchange;

/** Where a redirect may meet a credential. */
function stagesOf(row: VendorRow): readonly {
  readonly name: string;
  readonly isFor: (path: string, count: number) => boolean;
  readonly call: (connected: Connected) => Promise<unknown>;
}[] {
  return [
    ...(row.exchange === undefined ? [] : [{ name: 'exchange', isFor: isExchange(row), call: ({ read }: Connected) => read() }]),
    { name: 'read', isFor: isCall(row), call: ({ read }) => read() },
    { name: 'write', isFor: isCall(row), call: ({ write }) => write() },
    ...(row.isPaged === false
      ? []
      : [{ name: 'second page', isFor: (_: string, count: number) => count === 2, call: ({ walk }: Connected) => walk() }]),
    { name: 'call by path', isFor: isCall(row), call: ({ raw }) => raw() },
  ];
}

/** Whether any of the headers or the body tells who is calling. */
function tells({ headers, body }: Received): boolean {
  const said = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n') + body;
  return [secret, key, token, btoa(`${key}:${secret}`)].some((text) => said.includes(text)) || headers.has('x-signature');
}

async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Runs every stage of a row under every status. @returns How many cases there were. */
async function redirectEverywhere(
  row: VendorRow,
  {
    origin,
    fetch,
    location,
    received,
  }: {
    readonly origin: string;
    readonly fetch?: typeof globalThis.fetch;
    readonly location: string;
    readonly received: Received[];
  },
  home: ReturnType<typeof createHome>,
): Promise<number> {
  let cases = 0;
  for (const stage of stagesOf(row)) {
    for (const status of statuses) {
      received.length = 0;
      home.send(stage.isFor, () => new Response(null, { status, headers: { location } }));
      const connected = row.connect({ origin, secret, key, given: 'text', options: fetch === undefined ? {} : { fetch } });
      const error = await outcomeOf(stage.call(connected));
      cases++;

      const place = `${row.name}, ${stage.name}, ${status} to ${location}`;
      expect(received.some(tells), `${place}: the credential was sent at all`).toBe(true);
      expect(
        received.filter((request) => request.url.origin !== origin).map(({ url }) => url.href),
        place,
      ).toEqual([]);
      expect(isSecError(error) && error.code, `${place}: ${String(error)}`).toBe('SEC_HTTP');
      expect((error as { status?: number }).status, place).toBe(status);
      expect((error as Error).message, place).toContain(
        `redirects (${status}) to ${new URL(location, origin).origin}, which is not followed`,
      );
    }
  }
  return cases;
}

describe.each(vendors)('$name', (row) => {
  const received: Received[] = [];
  const home = createHome(row, received);
  let here: LoopbackServer;
  let stranger: LoopbackServer;
  beforeAll(async () => {
    const receive = (request: Request): Promise<Response> => home.handle(request);
    [here, stranger] = await Promise.all([serve(receive), serve(receive)]);
  });
  afterAll(async () => {
    await Promise.all([here.close(), stranger.close()]);
  });

  test.for(['same origin', 'other port', 'other host'])('a redirect is not followed: %s', async (where, { task }) => {
    const { port } = new URL(here.url);
    const elsewhere = where === 'other port' ? stranger.url : where === 'other host' ? `http://localhost:${port}` : '';

    task.meta.cases = await redirectEverywhere(row, { origin: here.url, location: `${elsewhere}/elsewhere`, received }, home);
  });

  test('a redirect is not followed: https to http', async ({ task }) => {
    const fetch = platformFetch((request) => home.handle(request));
    const place = { origin: 'https://api.example', fetch, location: 'http://api.example/elsewhere', received };

    task.meta.cases = await redirectEverywhere(row, place, home);
  });

  test('a redirect is not followed, however its target is spelt', async ({ task }) => {
    const { host } = new URL(stranger.url);
    const locations = [
      `//${host}/`,
      `http:\\\\${host}\\`,
      `http:////${host}/`,
      `HTTP://${host}`,
      `http://${new URL(here.url).host}@${host}/`,
      `http://user:word@${host}/`,
      `\\\\${host}/`,
      `/\\${host}/`,
      `http://${host}#${here.url}`,
      'data:application/json,{}',
      'file:///etc/hostname',
      'http://[::',
      '',
      undefined,
    ];
    for (const stage of stagesOf(row).filter(({ name }) => name === 'exchange' || name === 'read')) {
      for (const location of locations) {
        received.length = 0;
        home.send(stage.isFor, () => new Response(null, { status: 307, headers: location === undefined ? {} : { location } }));
        const connected = row.connect({ origin: here.url, secret, key, given: 'text', options: {} });
        const error = await outcomeOf(stage.call(connected));

        expect(isSecError(error) && error.code, `${location}: ${String(error)}`).toBe('SEC_HTTP');
        expect(received.some(tells)).toBe(true);
        expect(
          received.filter(({ url }) => url.origin !== here.url),
          String(location),
        ).toEqual([]);
      }
    }
    task.meta.cases = 2 * locations.length;
  });

  test('an address in an answer gets nothing', async ({ task }) => {
    const steal = `${stranger.url}/steal`;
    /** Every text of an answer names another origin: cursors, links, upload addresses. */
    const lured = (value: unknown): unknown => {
      if (typeof value === 'string') return value === token ? value : steal;
      if (Array.isArray(value)) return value.map(lured);
      if (typeof value !== 'object' || value === null) return value;
      const own = Object.entries(value).map(([name, inner]) => [name, lured(inner)] as const);
      return { next: steal, next_page: steal, upload_url: steal, links: { next: steal }, ...Object.fromEntries(own) };
    };
    const headers = { link: `<${steal}>; rel="next"`, 'content-location': steal, location: steal, refresh: `0;url=${steal}` };
    const answering = vi.fn<(request: Request) => Promise<Response>>(async (request) => {
      const { pathname } = new URL(request.url);
      received.push({ url: new URL(request.url), headers: request.headers, body: await request.text() });
      const answer = row.answer({ path: pathname, method: request.method, token });
      return Response.json(pathname === row.exchange ? answer : Array.isArray(answer) ? answer.map(lured) : lured(answer), { headers });
    });
    await using luring = await serve(answering);
    received.length = 0;
    const { read, write, walk, raw } = row.connect({ origin: luring.url, secret, key, given: 'text', options: {} });

    for (const call of [read, write, walk, raw]) await outcomeOf(call());

    expect(received.length).toBeGreaterThanOrEqual(4);
    expect(received.filter(({ url }) => url.origin !== luring.url)).toEqual([]);
    task.meta.cases = 4;
  });
});

/** A token whose claims name a console. */
function tokenNaming(host: unknown): string {
  const claims = JSON.stringify({ iat: 1, exp: 3601, csp_metadata: { urls: { ese_url: host } } });
  return `e30.${btoa(String.fromCharCode(...new TextEncoder().encode(claims)))}.opens-nothing`;
}

describe('a console that a token or the provisioning service names', () => {
  const strangers = [
    'evil.example',
    'https://evil.example',
    'http://console.cloud.aquasec.com',
    'evilaquasec.com',
    'aquasec.com.evil.example',
    'evil.example/.aquasec.com',
    'evil.example#.aquasec.com',
    'evil.example?.aquasec.com',
    'evil.example\\.aquasec.com',
    'evil.example:443\\@console.cloud.aquasec.com',
    'console.cloud.aquasec.com@evil.example',
    'console.cloud.aquasec.com:word@evil.example',
    'console.cloud.aquase\u0441.com',
    'ftp://console.cloud.aquasec.com',
    '192.0.2.7',
    '[::ffff:192.0.2.7]',
    'https:/evil.example',
    '//evil.example',
  ];
  /** This machine is no stranger to a service on this machine; to any other it is. */
  const thisMachine = ['127.0.0.1:8080', 'localhost', '[::1]:8443', 'http://127.0.0.1', 'console.localhost'];
  const auths: Readonly<Record<string, (named: string) => AquaAuth>> = {
    'API key': () => ({ apiKey: key, apiSecret: secret }),
    'e-mail': () => ({ email: 'ops@example.org', password: secret }),
    token: (named) => ({ token: named }),
  };

  /** Asks for something on the console. @returns What came of it, and the origins that saw a credential. */
  async function askConsole(form: string, issuer: string, place: string, host: string, trustedHosts: readonly string[] = []) {
    const named = place === 'token' ? tokenNaming(host) : tokenNaming(undefined);
    const seen: Received[] = [];
    const fetch = platformFetch(async (request) => {
      const url = new URL(request.url);
      seen.push({ url, headers: request.headers, body: await request.text() });
      if (url.pathname.endsWith('/v1/envs')) return Response.json({ data: { ese_url: host } });
      if (url.pathname === '/v2/tokens') return Response.json({ status: 200, code: 0, data: named });
      return Response.json(url.pathname === '/v2/signin' ? { status: 200, code: 0, data: { token: named } } : []);
    });
    const auth = auths[form]?.(named) as AquaAuth;
    const aqua = createAquaClient({ auth, authUrl: issuer, hosts: { provisioning: `${issuer}/provisioning` }, trustedHosts, fetch });
    const error = await outcomeOf(aqua.registries.listRegistries());
    return { error, origins: [...new Set(seen.map(({ url }) => url.origin))] };
  }

  const matrix = Object.keys(auths).flatMap((form) => ['token', 'provisioning service'].map((place) => ({ form, place })));

  test.for(matrix)('$place, with $form: a stranger gets nothing', async ({ form, place }, { task }) => {
    let cases = 0;
    for (const issuer of ['https://issuer.example', 'http://127.0.0.1:9']) {
      for (const host of [...strangers, ...(issuer.startsWith('https') ? thisMachine : [])]) {
        const { error, origins } = await askConsole(form, issuer, place, host);
        cases++;

        expect(error, `${host} by ${issuer}`).toBeInstanceOf(ConfigError);
        expect(
          origins.filter((origin) => origin !== issuer),
          `${host} by ${issuer}`,
        ).toEqual([]);
      }
    }
    task.meta.cases = cases;
  });

  test.for(matrix)('$place, with $form: one that somebody vouches for gets it', async ({ form, place }, { task }) => {
    const cases: readonly [issuer: string, host: string, origin: string, trusted: readonly string[]][] = [
      ['https://issuer.example', 'c0ffee.cloud.aquasec.com', 'https://c0ffee.cloud.aquasec.com', []],
      ['https://issuer.example', 'console.example', 'https://console.example', ['console.example']],
      ['http://127.0.0.1:9', '127.0.0.1:8080', 'http://127.0.0.1:8080', []],
    ];
    for (const [issuer, host, origin, trusted] of cases) {
      const { error, origins } = await askConsole(form, issuer, place, host, trusted);

      expect(error).toBeUndefined();
      expect(origins.at(-1)).toBe(origin);
    }
    task.meta.cases = cases.length;
  });
});

describe('a vendor with several hosts', () => {
  /** Runs one call and tells what each host was shown. */
  async function shown(create: (fetch: typeof globalThis.fetch) => AquaClient) {
    const seen: Received[] = [];
    const named = tokenNaming('c0ffee.cloud.aquasec.com');
    const fetch = platformFetch(async (request) => {
      const url = new URL(request.url);
      seen.push({ url, headers: request.headers, body: await request.text() });
      if (url.pathname === '/v2/signin') return Response.json({ status: 200, code: 0, data: { token: named } });
      if (url.pathname.endsWith('/login')) return Response.json({ token: named });
      return Response.json(url.pathname === '/v2/tokens' ? { status: 200, code: 0, data: named } : []);
    });
    const aqua = create(fetch);
    const outcomes = await Promise.all(
      [
        aqua.cspmKeys.listKeys(),
        aqua.registries.listRegistries(),
        aqua.auth.getApiInfo(),
        aqua.samlMappings.listSamlMappings(),
        aqua.supplyChain.listCodeRepositories(),
        aqua.cnappExports.listExports(),
      ].map(outcomeOf),
    );
    return { seen, outcomes, named };
  }

  test('a signature goes to the CSPM API alone, and the token that it brings to the others', async () => {
    const { seen, named } = await shown((fetch) => createAquaClient({ auth: { apiKey: key, apiSecret: secret }, fetch }));

    expect(new Set(seen.map(({ url }) => url.hostname)).size).toBe(5);
    for (const { url, headers, body } of seen) {
      const isCspm = url.hostname === 'api.cloudsploit.com';
      expect(headers.has('x-signature'), url.href).toBe(isCspm);
      expect(headers.has('x-api-key'), url.href).toBe(isCspm);
      expect(headers.get('authorization'), url.href).toBe(isCspm || url.pathname === '/api' ? null : `Bearer ${named}`);
      expect(JSON.stringify([...headers]) + body).not.toContain(secret);
    }
  });

  test('a password goes to the sign-in alone', async () => {
    const { seen } = await shown((fetch) => createAquaClient({ auth: { email: 'ops@example.org', password: secret }, fetch }));

    const told = seen.filter(({ headers, body }) => (JSON.stringify([...headers]) + body).includes(secret));
    expect(told.map(({ url }) => url.href)).toEqual(['https://api.cloudsploit.com/v2/signin']);
  });

  test.for(['login', 'basic'] as const)('the user of a self-hosted console is shown to no host of the vendor: %s', async (scheme) => {
    const consoleUrl = 'https://console.example';
    const { seen, outcomes } = await shown((fetch) =>
      createAquaClient({ auth: { username: key, password: secret, scheme }, consoleUrl, fetch }),
    );

    expect(seen.filter(({ url }) => url.origin !== consoleUrl).map(({ url }) => url.href)).toEqual([]);
    expect(outcomes.filter((error) => error instanceof ConfigError)).toHaveLength(4);
  });

  test('an operation that needs no credential carries none', async () => {
    const seen: Headers[] = [];
    const fetch = platformFetch((request) => {
      seen.push(request.headers);
      return new Response(null, { status: 200 });
    });
    const risken = createRiskenClient({ baseUrl: 'https://api.example/api/v1', auth: { accessToken: secret }, fetch });

    await risken.signin.health();

    expect(seen).toHaveLength(1);
    expect(seen[0]?.has('authorization')).toBe(false);
  });

  test('in a page every redirect is an error of the platform, as its target is hidden', async ({ task }) => {
    vi.stubGlobal('document', { cookie: 'XSRF-TOKEN=invented-cookie-1a2b3c' });
    try {
      const visited: string[] = [];
      const fetch = platformFetch((request) => {
        visited.push(new URL(request.url).origin);
        return new Response(null, { status: 307, headers: { location: 'https://evil.example/' } });
      });
      for (const row of vendors) {
        const options = { fetch, allowBrowserCredentials: true, retry: false } as const;
        const { read } = row.connect({ origin: 'https://api.example', secret, key, given: 'text', options });
        expect(isSecError(await outcomeOf(read()))).toBe(true);
      }
      const risken = createRiskenClient({ baseUrl: 'https://api.example/api/v1', auth: 'console', fetch, retry: false });
      expect(isSecError(await outcomeOf(risken.aws.listAws({ project_id: 1 })))).toBe(true);

      expect(new Set(visited)).toEqual(new Set(['https://api.example']));
      expect(visited).toHaveLength(vendors.length + 1);
      task.meta.cases = vendors.length + 1;
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

const url64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const alphabets = {
  token: [url64, '0123456789abcdef', `${url64}+/=`, `${url64}.~!*'()`, `${url64}%&"\\<>;,@:$^|{}[]#?`],
  password: [url64, `${url64} %&"\\<>;,@:$^|{}[]#?+/='`, `${url64} \u00e4\u00f6\u00fc\u20ac\u732b\u{1f511}`],
};

/** A secret that the client takes: not empty at its ends, and without the words that are refused. */
function drawSecret(draw: Draw, kind: VendorRow['kind'], minLength = 10): string {
  return `k${draw.text(draw.one(alphabets[kind]), minLength, 72)}z`;
}

/** @param tell - Receives the names of the entries. */
function drawStore(draw: Draw, fails: () => Error, tell: (name: unknown) => void): SharedTokens | undefined {
  const kind = draw.one(['none', 'shared', 'failing'] as const);
  if (kind === 'none') return undefined;
  const entries = new Map<string, string>();
  const orFail = <Value>(value: Value): Promise<Value> => (kind === 'failing' ? Promise.reject(fails()) : Promise.resolve(value));
  return shareTokens({
    get: (name) => (tell(name), orFail(entries.get(name))),
    set: (name, value) => orFail(entries.set(name, value)),
    delete: (name) => orFail(entries.delete(name)),
  });
}

/** What one run made visible, and the secrets that must not be in it. */
interface Shown {
  readonly things: readonly unknown[];
  readonly secrets: ReadonlySet<string>;
  readonly hadError: boolean;
}

async function runOnce(row: VendorRow, draw: Draw): Promise<Shown> {
  /** Secrets as they are sent: what a server or a network can give back. */
  const sent = new Set<string>();
  const issued: string[] = [];
  const things: unknown[] = [];
  const tell = (thing: unknown): void => void things.push(thing);
  const clock = createHandClock();
  const failure = drawFailure(draw);
  const failsFrom = draw.one([0, 0, 1, 1, 2]);
  let requests = 0;
  const fetching: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const headers = new Headers(init?.headers);
    const signature = headers.get('x-signature');
    if (signature !== null) sent.add(signature);
    for (const one of issued) if ([...headers.values()].some((value) => value.includes(one))) sent.add(one);
    if (requests++ >= failsFrom) return failure([...sent], init?.signal);
    const next = `t${draw.text(url64, 24, 60)}`;
    issued.push(next);
    return Response.json(row.answer({ path: pathname, method: init?.method ?? 'GET', token: next }));
  };
  const tokenStore = drawStore(draw, () => new Error(`the store was asked with ${[...sent].join(' and ')}`), tell);
  const mode = draw.one([undefined, 'report', 'enforce'] as const);
  const retry = draw.one([undefined, false as const, { attempts: 2 }]);
  const options: ClientOptions = {
    fetch: fetching,
    clock,
    random: draw.number,
    onAttempt: tell,
    onRetry: tell,
    onToken: tell,
    onNotice: tell,
    onValidationIssue: tell,
    ...(retry === undefined ? {} : { retry }),
    ...(tokenStore === undefined ? {} : { tokenStore }),
    ...(mode === undefined ? {} : { validation: { checks: row.checks, mode } }),
  };
  const given = row.fromFunction ? draw.one(['text', 'function', 'promise'] as const) : 'text';
  let setup: Setup = { origin: 'https://api.example', secret: drawSecret(draw, row.kind), key: drawSecret(draw, 'token'), given, options };
  // A secret that was mistaken and yet taken is the one that there is; one that was refused is still what it was.
  const kept = [setup.secret, ...(row.hidesKey === true ? [setup.key] : [])];
  if (draw.chance(0.2)) setup = draw.one(misuses)(setup);
  for (const secret of [setup.secret, ...(row.hidesKey === true ? [setup.key] : [])]) if (typeof secret === 'string') sent.add(secret);

  let hadError = false;
  const stop = listenToChannels((_, event, message) => tell({ event, message }));
  const failed = (error: unknown): void => {
    hadError = true;
    tell(error);
  };
  try {
    const { client, read, write, walk, raw } = row.connect(setup);
    const call = draw.one([read, write, walk]);
    await call().catch(failed);
    // Once more, as a client that was refused may say something else.
    if (draw.chance(0.4)) await call().catch(failed);
    if (draw.chance(0.4)) {
      const result = await raw().catch(failed);
      const { error } = (result ?? {}) as { error?: unknown };
      if (error !== undefined) failed(result);
    }
    await client.close();
    tell(client);
  } catch (error) {
    failed(error);
  }
  stop();
  return { things, secrets: new Set(requests === 0 ? kept : sent), hadError };
}

describe('no secret is anywhere to be seen', () => {
  const runs = Math.ceil(1_000 / vendors.length);

  test.for(vendors)(`${runs} drawn configurations and failures: $name`, async (row, { task }) => {
    const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);
    const offset = vendors.indexOf(row) * runs;
    const written: unknown[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation((...said: unknown[]) => void written.push(said)),
    );
    vi.stubEnv('SEC_LOG', 'debug');
    const log = vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean(written.push(text)));
    let errors = 0;
    let hidden = 0;
    try {
      for (let run = 0; run < runs; run++) {
        written.length = 0;
        const seed = first + run;
        const { things, secrets, hadError } = await runOnce(row, drawFrom(seed + offset));
        const seen = [...things, ...written].map(visibleIn).join('\n');
        const leaks = [...secrets].flatMap(formsOf).filter((form) => seen.includes(form));

        const places = leaks.map((leak) => seen.slice(Math.max(0, seen.indexOf(leak) - 150), seen.indexOf(leak) + 100));
        expect(places, `SEED=${seed}`).toEqual([]);
        if (hadError) errors++;
        if (seen.includes('[redacted]')) hidden++;
      }
    } finally {
      for (const spy of [...spies, log]) spy.mockRestore();
      vi.unstubAllEnvs();
    }

    // The runs must have been about something.
    expect(errors, `SEED=${first}`).toBeGreaterThan(runs / 3);
    expect(hidden, `SEED=${first}`).toBeGreaterThan(runs / 8);
    task.meta.cases = runs;
  });

  test.for(['report', 'enforce'] as const)('a server that makes names of members out of what it was sent: %s', async (mode) => {
    const things: unknown[] = [];
    const tell = (thing: unknown): void => void things.push(thing);
    const leaky = `k/${secret}~"z`;
    const aqua = createAquaClient({
      auth: { token: leaky },
      consoleUrl: 'https://console.example',
      validation: { checks: aquaChecks, mode },
      onValidationIssue: tell,
      fetch: platformFetch(() => Response.json({ [leaky]: 'no object' })),
    });

    const answer = await outcomeOf(aqua.settings.listLogServices());

    tell(answer);
    const seen = things.map(visibleIn).join('\n');
    expect(things).toHaveLength(2);
    expect(seen).toContain('/[redacted]');
    expect(seen).not.toContain(secret);
  });
});
