/** `checkCredential` of every vendor says what is wrong in a result, with host, option and variable, and changes nothing. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as aquaPackage from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing';
import { type AcceptedCredential, type CallOptions, type ClientOptions, isSecError, type RefusedCredential } from '@sec/core';
import { type Fault, type FaultScript, fault } from '@sec/core/testing/faults';
import { type OperationGroups, parseOperation } from '@sec/core/vendor';
import * as dataTheoremPackage from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing';
import * as cloudSecPackage from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing';
import * as riskenPackage from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing';
import { table as aquaTable } from '../../packages/aqua/src/generated/table.js';
import { table as dataTheoremTable } from '../../packages/datatheorem/src/generated/table.js';
import { table as cloudSecTable } from '../../packages/insightcloudsec/src/generated/table.js';
import { table as riskenTable } from '../../packages/risken/src/generated/table.js';
import { failureOf } from '../support/failure-of.js';
import { createHandClock, type HandClock } from '../support/hand-clock.js';
import { mutationsOf } from './support/mutate.js';

type Check = (AcceptedCredential | RefusedCredential) & Readonly<Record<string, unknown>>;

type Change = (response: Response, number: number) => Promise<Response>;

/** A vendor over its sandbox. */
interface Setup {
  readonly check: (options?: CallOptions) => Promise<Check>;
  /** Faults of the host that judges the credential first. */
  readonly faults: FaultScript;
  /** Operations that were called. */
  readonly called: readonly string[];
}

interface Row {
  readonly name: string;
  readonly groups: OperationGroups;
  readonly secrets: readonly string[];
  readonly host: string;
  readonly credential: readonly string[];
  readonly address: readonly string[];
  /** A server of this vendor. */
  readonly serve: (clock: HandClock) => (request: Request) => Promise<Response>;
  readonly start: (given?: {
    readonly secret?: string;
    readonly options?: ClientOptions;
    readonly clock?: HandClock;
    /** Changes the response to the request of this number, from 0. */
    readonly change?: Change;
    /** What responds in place of the sandbox. */
    readonly handle?: (request: Request) => Promise<Response>;
  }) => Setup;
}

/** Web Crypto signs on a thread of its own, for which a clock that jumps would not wait. */
function createHeldClock(): HandClock {
  const clock = createHandClock();
  clock.hold();
  return clock;
}

/** A fetch over functions that respond, with the date of a clock in each response that has none. */
function over(
  handlers: Readonly<Record<string, (request: Request) => Promise<Response>>>,
  clock: HandClock,
  change: Change = async (response) => response,
): typeof fetch {
  let number = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    const handle = handlers[new URL(request.url).host];
    if (handle === undefined)
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('unknown host'), { code: 'ENOTFOUND' }) });
    const response = await change(await handle(request), number++);
    if (response.type === 'error') throw new TypeError('fetch failed');
    const headers = new Headers(response.headers);
    if (!headers.has('date')) headers.set('date', new Date(clock.now()).toUTCString());
    return new Response(response.body, { status: response.status, headers });
  };
}

function shared(fetchOver: typeof fetch, clock: HandClock, called: string[], options: ClientOptions = {}): ClientOptions {
  return { fetch: fetchOver, clock, retry: false, onAttempt: ({ operationId }) => called.push(operationId), ...options };
}

const rows: readonly Row[] = [
  {
    name: 'risken',
    groups: riskenTable.groups,
    secrets: [createRiskenSandbox().accessToken],
    host: 'https://risken.example/api/v1',
    credential: ['"auth.accessToken"', 'RISKEN_ACCESS_TOKEN'],
    address: ['"baseUrl"', 'RISKEN_BASE_URL'],
    serve: (clock) => createRiskenSandbox({ clock }).handle,
    start({ secret, options, handle, change, clock = createHandClock() } = {}) {
      const sandbox = createRiskenSandbox({ clock });
      const called: string[] = [];
      const client = riskenPackage.createRiskenClient({
        ...shared(over({ 'risken.example': handle ?? sandbox.handle }, clock, change), clock, called, options),
        baseUrl: 'https://risken.example/api/v1',
        auth: { accessToken: secret ?? sandbox.accessToken },
      });
      return {
        check: async (given) => (await riskenPackage.checkCredential(client, given as object)) as unknown as Check,
        faults: sandbox.faults,
        called,
      };
    },
  },
  {
    name: 'aqua',
    groups: aquaTable.groups,
    secrets: [createAquaSandbox().apiKey, createAquaSandbox().apiSecret],
    host: 'https://eu-1.api.cloudsploit.com',
    credential: ['"auth.apiKey"', '"auth.apiSecret"', 'AQUA_API_SECRET', '"region"', 'AQUA_REGION'],
    address: ['"region"', 'AQUA_REGION', 'AQUA_AUTH_URL'],
    serve: (clock) => createAquaSandbox({ clock }).handleAuth,
    start({ secret, options, handle, change, clock = createHeldClock() } = {}) {
      const sandbox = createAquaSandbox({ clock });
      const called: string[] = [];
      const hosts = { 'eu-1.api.cloudsploit.com': handle ?? sandbox.handleAuth, [sandbox.consoleHost]: sandbox.handleConsole };
      const client = aquaPackage.createAquaClient({
        ...shared(over(hosts, clock, change), clock, called, options),
        region: 'eu',
        auth: { apiKey: sandbox.apiKey, apiSecret: secret ?? sandbox.apiSecret },
      });
      return {
        check: async (given) => (await aquaPackage.checkCredential(client, given)) as unknown as Check,
        faults: sandbox.faults.auth,
        called,
      };
    },
  },
  {
    name: 'datatheorem',
    groups: dataTheoremTable.groups,
    secrets: [createDataTheoremSandbox().resultsApiKey, createDataTheoremSandbox().uploadApiKey],
    host: 'https://api.securetheorem.com',
    credential: ['"auth.resultsApiKey"', 'DATATHEOREM_API_KEY'],
    address: ['"baseUrl"'],
    serve: (clock) => createDataTheoremSandbox({ clock }).handleApi,
    start({ secret, options, handle, change, clock = createHandClock() } = {}) {
      const sandbox = createDataTheoremSandbox({ clock });
      const called: string[] = [];
      const client = dataTheoremPackage.createDataTheoremClient({
        ...shared(over({ 'api.securetheorem.com': handle ?? sandbox.handleApi }, clock, change), clock, called, options),
        auth: { resultsApiKey: secret ?? sandbox.resultsApiKey, uploadApiKey: sandbox.uploadApiKey },
      });
      return {
        check: async (given) => (await dataTheoremPackage.checkCredential(client, given)) as unknown as Check,
        faults: sandbox.faults.api,
        called,
      };
    },
  },
  {
    name: 'insightcloudsec',
    groups: cloudSecTable.groups,
    secrets: [createInsightCloudSecSandbox().apiKey],
    host: 'https://tenant.example',
    credential: ['"auth.apiKey"', 'INSIGHTCLOUDSEC_API_KEY'],
    address: ['"baseUrl"', 'INSIGHTCLOUDSEC_BASE_URL'],
    serve: (clock) => createInsightCloudSecSandbox({ clock }).handle,
    start({ secret, options, handle, change, clock = createHandClock() } = {}) {
      const sandbox = createInsightCloudSecSandbox({ clock, seed: { resources: 0, images: 0 } });
      const called: string[] = [];
      const client = cloudSecPackage.createInsightCloudSecClient({
        ...shared(over({ 'tenant.example': handle ?? sandbox.handle }, clock, change), clock, called, options),
        baseUrl: 'https://tenant.example',
        auth: { apiKey: secret ?? sandbox.apiKey },
      });
      return {
        check: async (given) => (await cloudSecPackage.checkCredential(client, given as object)) as unknown as Check,
        faults: sandbox.faults,
        called,
      };
    },
  },
];

const wrong = 'invented-and-wrong-0123456789';
const silence: Fault = fault.stall();
const html: Fault = fault.html();
const login: Fault = fault.redirect('https://login.example/oauth?state=invented', 302);

/** A server whose date is that of its clock and so much more. */
function dated(clock: HandClock, byMs: number): Fault {
  return async (_, respond) => {
    const response = await respond();
    const headers = new Headers(response.headers);
    headers.set('date', new Date(clock.now() + byMs).toUTCString());
    return new Response(response.body, { status: response.status, headers });
  };
}

describe.each(rows)('$name', ({ name, groups, secrets, host, credential, address, start }) => {
  const all: RegExp = /./;

  test('a good credential is valid, by reads and sign-ins alone', async () => {
    const { check, called } = start();

    const result = await check();

    expect(result).toMatchObject({ isValid: true, baseUrl: host, clockOffsetMs: 0 });
    expect(result.problem).toBeUndefined();
    const operations = Object.values(groups).flatMap((group) => Object.entries(group).map(([id, row]) => parseOperation(id, row)));
    expect(called.length).toBeGreaterThan(0);
    for (const id of called) {
      const isSignIn = /^(createToken|signIn|signin|login)$/.test(id);
      expect([id, operations.find((operation) => operation.id === id)?.effect]).toEqual([id, isSignIn ? expect.anything() : 'read']);
    }
  });

  test('a wrong credential is a result that names host, option and variable', async () => {
    const { check } = start({ secret: wrong });

    const result = await check();

    expect(result).toMatchObject({ isValid: false, reason: 'credential', baseUrl: host });
    for (const part of [host, ...credential]) expect(result.problem).toContain(part);
  });

  test.each<[string, Fault, string]>([
    ['an HTML page', html, 'address'],
    ['an HTML page with 401', fault.html(401), 'address'],
    ['a redirect to a login', login, 'address'],
    ['no such path', fault.status(404), 'address'],
    ['text', fault.body('pong', 'text/plain'), 'address'],
    ['an empty body', fault.empty(), 'address'],
    ['an object of another service', fault.body('{"status":"up"}'), 'address'],
    ['401', fault.unauthorized(), 'credential'],
  ])('%s is a result that names host, option and variable', async (_, bad, reason) => {
    const { check, faults } = start();
    faults.on(all, bad);

    const result = await check();

    expect(result).toMatchObject({ isValid: false, reason });
    for (const part of [host, ...(reason === 'address' ? address : credential)]) expect(result.problem).toContain(part);
    expect(result.problem).not.toContain('\n');
    if (reason === 'address') expect(result.clockOffsetMs).toBeUndefined();
  });

  test.each(rows.filter((row) => row.start !== start))('the API of $name is not the one that the credential is for', async ({ serve }) => {
    const clock = name === 'aqua' ? createHeldClock() : createHandClock();
    const { check } = start({ clock, handle: serve(clock) });

    const result = await check();

    // Another API may refuse the credential before it says that it has no such path.
    expect(result).toMatchObject({ isValid: false, reason: expect.stringMatching(/^(address|credential|permission)$/) });
    expect(result.problem).toContain(host);
  });

  test.each([
    [90_000, 90_000],
    [-600_000, -600_000],
    [200, 0],
  ])('a server whose clock is %i ms ahead', async (byMs, clockOffsetMs) => {
    const clock = createHeldClock();
    // The header has whole seconds only.
    clock.advance(700);
    const { check, faults } = start({ clock });
    faults.on(all, dated(clock, byMs));

    expect(await check()).toMatchObject({ clockOffsetMs });
  });

  test.each<[string, Fault, object]>([
    ['a lost connection', fault.reset(), { code: 'SEC_NETWORK' }],
    ['a server that fails', fault.status(500), { code: 'SEC_HTTP', kind: 'server' }],
    ['a page of a gateway', fault.html(502), { code: 'SEC_HTTP', status: 502 }],
    ['a busy server', fault.retryAfter(3600), { code: 'SEC_HTTP', kind: 'rateLimit' }],
    ['silence', silence, { code: 'SEC_TIMEOUT' }],
  ])('%s says nothing of the credential and is thrown', async (_, bad, expected) => {
    const { check, faults } = start(bad === silence ? { clock: createHandClock() } : {});
    faults.on(all, bad);

    expect(await failureOf(check())).toMatchObject(expected);
  });

  test('whatever is wrong with any member of any response, it is a result or an error of the package', async ({ task }) => {
    const bodies: unknown[] = [];
    await start({
      async change(response, number) {
        bodies[number] = await response.clone().json();
        return response;
      },
    }).check();
    const whole = [null, 'text', 7, true, [], {}, { error: 'x' }].map((body) => ({
      pointer: 'the whole',
      kind: JSON.stringify(body),
      apply: () => body,
    }));
    let cases = 0;
    for (const [at, body] of bodies.entries())
      for (const { pointer, kind, apply } of [...mutationsOf(body), ...whole]) {
        cases++;
        const { check } = start({
          change: async (response, number) =>
            number === at
              ? Response.json(apply(body), { status: response.status, headers: { date: response.headers.get('date') ?? '' } })
              : response,
        });
        const place = `${at} ${pointer} ${kind}`;
        const result = await check().catch((error: unknown) => error);
        if (isSecError(result)) continue;
        expect(result, place).toMatchObject({ isValid: expect.any(Boolean), notes: expect.any(Array) });
        expect((result as Check).problem === undefined, place).toBe((result as Check).isValid);
      }
    expect(cases).toBeGreaterThan(10);
    task.meta.cases = cases;
  });

  test('an abort is thrown with its reason', async () => {
    const { check, called } = start();

    expect(await failureOf(check({ signal: AbortSignal.abort('enough') }))).toBe('enough');
    expect(called).toEqual([]);
  });

  test('a secret that is echoed stands in no sentence', async () => {
    const body = JSON.stringify({
      message: `no: ${secrets.join(' ')}\u001b[2J`,
      error: `no: ${secrets.join(' ')}\nline`,
      error_message: secrets.join(' '),
    });
    for (const status of [401, 403, 404, 200]) {
      const { check, faults } = start();
      faults.on(all, fault.status(status, { body }));

      const result = await check().catch((error: unknown) => ({
        problem: inspect(error, { showHidden: true }).replaceAll('\n', ' '),
        notes: [],
      }));

      const shown = [result.problem, ...result.notes].join(' ');
      for (const secret of secrets) expect(shown).not.toContain(secret);
      expect(shown).not.toMatch(/\p{Cc}/u);
    }
  });
});
