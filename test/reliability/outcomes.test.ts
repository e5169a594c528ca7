/**
 * Truthful outcomes: whatever a server, or something in front of it, sends for a body, a call ends with valid data or
 * with a typed error that names status, operation, path template and attempts; never with a raw `SyntaxError` or
 * `TypeError`. The guard and `instanceof` work across the ESM and CJS copies of a package.
 *
 * 25 bodies × 12 statuses × 9 operations, all on sockets, every call with one retry. With a good status:
 *
 * | body                                                | JSON                 | text     | bytes    | stream   |
 * | --------------------------------------------------- | -------------------- | -------- | -------- | -------- |
 * | good; BOM; another media type; unknown charset      | data                 | data     | data     | data     |
 * | a failure of the vendor's                           | http ⁵               | parse    | parse    | parse    |
 * | HTML page                                           | parse                | parse    | parse    | parse    |
 * | HTML page, plain text or null as JSON               | parse                | parse    | parse    | parse    |
 * | plain text as text                                  | parse                | data     | data     | data     |
 * | empty, blank                                        | parse, or no data ¹  | data     | data     | data     |
 * | cut by a reset, plain or packed; short of its length | network             | network  | network  | network  |
 * | cut, with a length that agrees                      | parse                | data ²   | data ²   | data ²   |
 * | cut by the server's own packing                     | parse                | data ³   | data ³   | data ³   |
 * | broken gzip                                         | network              | network  | network  | network  |
 * | wrong charset                                       | parse                | parse    | data     | parse    |
 * | list or text for object, payload null or a list     | parse ⁴              | parse    | parse    | parse    |
 *
 * 1 where the operation may answer with nothing. 2 what came: nothing can show the cut. 3 the whole, as only JSON is asked
 * for packed. 4 data where no object is promised. 5 with the status that the failure names itself, where it names one.
 *
 * 204 has no body under any of them. Every other status is an HttpError or AuthError that names it, under every body.
 *
 * Beside them, every operation of every vendor that promises JSON gets 26 odd bodies: it ends in data of the promised type, or in
 * an error of the package.
 */
import { type AquaClient, createAquaClient } from '@sec/aqua';
import { AuthError, type CallOptions, HttpError, isSecError, NetworkError, ParseError, type SecError } from '@sec/core';
import { type Fault, fault } from '@sec/core/testing/faults';
import { type LoopbackServer, serve, serveUnresponsive } from '@sec/core/testing/server';
import { createRiskenClient, type RiskenClient } from '@sec/risken';
import { createRaw } from '@sec/risken/raw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Operation, parseOperation } from '@sec/core/vendor';
import { script, type ScriptedAnswer } from '../support/script.js';
import { loadCopies } from './support/bundle-copies.js';
import { everyVendor } from './support/every-vendor.js';

type Kind = 'json' | 'text' | 'bytes' | 'stream';
type Outcome = 'data' | 'parse' | 'network';

const page = '<!doctype html><title>Sign in</title><p>Please sign in.</p>';
const failure = '{"status":500,"code":1,"message":"it broke","errors":["it broke"],"error":{"code":"Internal","message":"it broke"}}';

/** Changes the good body, under its own media type. */
const change =
  (to: (body: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | string, parameter = ''): Fault =>
  async (_, answer) => {
    const response = await answer();
    const body = response.status === 204 ? null : to(new Uint8Array(await response.arrayBuffer()));
    return new Response(body, {
      status: response.status,
      headers: { 'content-type': `${response.headers.get('content-type')}${parameter}` },
    });
  };

/** A server that packs its answers where that is welcome, and whose packing is cut. */
const cutPacking: Fault = (request, answer) =>
  request.headers.get('accept-encoding') === 'identity' ? answer() : fault.truncatedGzip()(request, answer);

/** The first half of a packed body, then a lost connection. */
const packedReset: Fault = async (request, answer) => {
  if (request.headers.get('accept-encoding') === 'identity') return fault.resetInBody()(request, answer);
  const { status, headers } = await answer();
  const whole = await fault.truncatedGzip()(request, answer);
  return fault.resetInBody()(
    request,
    async () => new Response(whole.body, { status, headers: { ...Object.fromEntries(headers), 'content-encoding': 'gzip' } }),
  );
};

const cutLength = 3;
const withMark = (body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => Uint8Array.from([0xef, 0xbb, 0xbf, ...body]);

/** Bodies that are JSON, and not the good one. */
const otherJson = {
  'error in an envelope': failure,
  null: 'null',
  'list for object': '[]',
  'text for object': '"text"',
  'number for object': '7',
  'payload null': '{"data":null}',
  'payload a list': '{"data":[]}',
} as const;

/** A body, and what it means with a good status: for JSON, for text, for bytes, for a stream. */
const bodies: Readonly<Record<string, readonly [Fault, json: Outcome, text: Outcome, bytes: Outcome, stream: Outcome]>> = {
  good: [(_, answer) => answer(), 'data', 'data', 'data', 'data'],
  'byte order mark': [change(withMark), 'data', 'data', 'data', 'data'],
  'JSON as text': [fault.contentType('text/plain'), 'data', 'data', 'data', 'data'],
  'no known media type': [fault.contentType('application/x-invented'), 'data', 'data', 'data', 'data'],
  'HTML page': [fault.body(page, 'text/html; charset=utf-8'), 'parse', 'parse', 'parse', 'parse'],
  'HTML page as JSON': [fault.body(page), 'parse', 'parse', 'parse', 'parse'],
  'plain text': [fault.body('upstream connect error', 'text/plain'), 'parse', 'data', 'data', 'data'],
  'plain text as JSON': [fault.body('upstream connect error'), 'parse', 'parse', 'parse', 'parse'],
  empty: [change(() => ''), 'parse', 'data', 'data', 'data'],
  blank: [change(() => ' \r\n\t '), 'parse', 'data', 'data', 'data'],
  'cut by a reset': [fault.resetInBody(), 'network', 'network', 'network', 'network'],
  'packed, and cut by a reset': [packedReset, 'network', 'network', 'network', 'network'],
  'short of its length': [fault.wrongLength(20), 'network', 'network', 'network', 'network'],
  'cut, with a length that agrees': [change((body) => body.slice(0, -cutLength)), 'parse', 'data', 'data', 'data'],
  'cut by its packing': [cutPacking, 'parse', 'data', 'data', 'data'],
  'broken gzip': [fault.brokenGzip(), 'network', 'network', 'network', 'network'],
  'wrong charset': [change((body) => Uint8Array.from([...body, 0xe9, 0x20]), '; charset=utf-8'), 'parse', 'parse', 'data', 'parse'],
  'unknown charset': [change((body) => body, '; charset=klingon'), 'data', 'data', 'data', 'data'],
  ...Object.fromEntries(
    Object.entries(otherJson).map(([name, body]) => [name, [fault.body(body), 'parse', 'parse', 'parse', 'parse'] as const]),
  ),
};

const goodBodies: Readonly<Record<Kind, readonly [type: string, body: string]>> = {
  json: ['application/json', '{"data":{"aws":[],"id":1,"name":"invented"}}'],
  text: ['text/csv', 'CVE,severity\nCVE-2031-10001,high\n'.repeat(20)],
  bytes: ['application/zip', 'PK\u0003\u0004 invented '.repeat(20)],
  stream: ['text/event-stream', 'a summary, piece by piece. '.repeat(20)],
};

const statuses = [200, 204, 400, 401, 403, 404, 406, 409, 422, 429, 500, 502] as const;
const kinds: readonly Kind[] = ['json', 'text', 'bytes', 'stream'];
/** Requests that came, by the call. */
const received = new Map<string, number>();
let server: LoopbackServer;

beforeAll(async () => {
  server = await serve((request) => {
    const { body, status, kind, call } = JSON.parse(request.headers.get('x-case') ?? '{}') as Case;
    received.set(call, (received.get(call) ?? 0) + 1);
    const [type, text] = goodBodies[kind];
    const [meet] = bodies[body] as (typeof bodies)[string];
    const answer = async (): Promise<Response> => new Response(status === 204 ? null : text, { status, headers: { 'content-type': type } });
    // Where there is no body, none can be cut.
    return status === 204 && body.endsWith('reset') ? answer() : meet(request, answer);
  });
});
afterAll(() => server.close());

interface Case {
  readonly body: string;
  readonly status: number;
  readonly kind: Kind;
  readonly call: string;
}

interface Subject {
  readonly kind: Kind;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly call: (options: CallOptions) => Promise<unknown>;
  /** The payload of the good body; the body itself for anything but JSON. */
  readonly payload?: unknown;
  /** Bodies that mean something else here than in the table above. */
  readonly but?: Readonly<Record<string, Meaning>>;
  /** Status that the vendor's failures name themselves, whatever the status of the response. */
  readonly inner?: number;
}

/** How a call ends: with an error, or with data; that of the good body unless it says which. */
type Meaning = Outcome | 'http' | { readonly data: unknown };

const clientOptions = { retry: { attempts: 2, baseDelayMs: 0 }, maxConcurrent: 100 } as const;
const createRisken = (): RiskenClient =>
  createRiskenClient({ ...clientOptions, baseUrl: server.url, project_id: 1, auth: { accessToken: 'invented' } });
const createAqua = (): AquaClient =>
  createAquaClient({
    ...clientOptions,
    authUrl: server.url,
    consoleUrl: server.url,
    auth: { token: 'invented' },
    rateLimit: { requestsPerSecond: Infinity },
  });

const { data } = JSON.parse(goodBodies.json[1]) as { readonly data: unknown };
const asSent = (name: keyof typeof otherJson): Readonly<Record<string, Meaning>> => ({
  [name]: { data: JSON.parse(otherJson[name]) as unknown },
});
const anyJson = { ...asSent('list for object'), ...asSent('text for object'), ...asSent('number for object') };
const anyPayload = { ...asSent('payload null'), ...asSent('payload a list') };
const inEnvelope = { 'error in an envelope': 'http' } as const;
const nothing = { empty: { data: undefined }, blank: { data: undefined }, null: { data: undefined } };

const subjects: Readonly<Record<string, () => Subject>> = {
  'a read with an envelope': () => ({
    kind: 'json',
    operationId: 'listAws',
    method: 'GET',
    path: '/aws/list-aws',
    call: (options) => createRisken().aws.listAws({}, options),
    payload: data,
    but: inEnvelope,
  }),
  'a write with an envelope': () => ({
    kind: 'json',
    operationId: 'putAws',
    method: 'POST',
    path: '/aws/put-aws',
    call: (options) => createRisken().aws.putAws({ aws: { name: 'n', aws_account_id: '123456789012' } }, options),
    payload: expect.objectContaining({ aws: [] }),
    but: inEnvelope,
  }),
  'a read without an envelope': () => ({
    kind: 'json',
    operationId: 'getRegistry',
    method: 'GET',
    path: '/api/v1/registries/{name}',
    call: (options) => createAqua().registries.getRegistry({ name: 'a/b' }, options),
    payload: { data },
    but: { ...inEnvelope, ...anyPayload },
    inner: 500,
  }),
  'a read with an envelope and no zeros': () => ({
    kind: 'json',
    operationId: 'getKey',
    method: 'GET',
    path: '/v2/keys/{id}',
    call: (options) => createAqua().cspmKeys.getKey({ id: 1 }, options),
    payload: data,
    but: inEnvelope,
    inner: 500,
  }),
  'a write that may answer with nothing': () => ({
    kind: 'json',
    operationId: 'deleteRegistry',
    method: 'DELETE',
    path: '/api/v1/registries/{name}',
    call: (options) => createAqua().registries.deleteRegistry({ name: 'a/b' }, options),
    payload: { data },
    but: { ...inEnvelope, ...anyJson, ...anyPayload, ...nothing },
    inner: 500,
  }),
  'a text': () => ({
    kind: 'text',
    operationId: 'downloadCveReportCsv',
    method: 'GET',
    path: '/api/v1/cves/report/csv',
    call: (options) => createAqua().imageScans.downloadCveReportCsv(undefined, options),
  }),
  bytes: () => ({
    kind: 'bytes',
    operationId: 'streamVulnerabilityExport',
    method: 'POST',
    path: '/api/v2/risks/vulnerabilities/exporters/{entity}/stream',
    call: (options) => createAqua().vulnerabilityExports.streamVulnerabilityExport({ entity: 'images', token: 'invented' }, options),
  }),
  'a stream': () => ({
    kind: 'stream',
    operationId: 'streamFindingAiSummary',
    method: 'GET',
    path: '/finding/get-ai-summary-stream',
    async call(options) {
      let text = '';
      for await (const part of await createRisken().finding.streamFindingAiSummary({ finding_id: 1 }, options)) text += part;
      return text;
    },
  }),
};

/** What a body means to a call. */
function meaningOf({ kind, but }: Subject, body: string, status: number): Meaning {
  const name = status === 204 ? 'empty' : body;
  const [, ...outcomes] = bodies[name] as (typeof bodies)[string];
  return but?.[name] ?? (outcomes[kinds.indexOf(kind)] as Outcome);
}

/** What a good answer brings. */
function dataOf({ kind, payload }: Subject, meaning: Meaning, body: string, status: number): unknown {
  if (typeof meaning === 'object') return meaning.data;
  if (kind === 'json') return payload;
  const good = goodBodies[kind][1];
  const cut = {
    empty: '',
    blank: ' \r\n\t ',
    'plain text': 'upstream connect error',
    'cut, with a length that agrees': good.slice(0, -cutLength),
  };
  const text = status === 204 ? '' : ((cut as Readonly<Record<string, string>>)[body] ?? good);
  if (kind !== 'bytes') return text;
  const bytes = Uint8Array.from(body === 'wrong charset' && status === 200 ? `${good}\u00e9 ` : text, (character) =>
    character.charCodeAt(0),
  );
  return body === 'byte order mark' && status === 200 ? withMark(bytes) : bytes;
}

const classes = { parse: ParseError, network: NetworkError, http: HttpError };

async function settle(run: () => Promise<unknown>): Promise<{ readonly value: unknown } | { readonly error: unknown }> {
  return run().then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

/** Every body under every status, for one operation. */
function eachCase(kind: Kind, name: string): Case[] {
  return statuses.flatMap((status) => Object.keys(bodies).map((body) => ({ body, status, kind, call: `${name}, ${body}, ${status}` })));
}

test.concurrent.for(Object.keys(subjects))(
  '%s: every body under every status ends in data or in a typed error',
  { timeout: 120_000 },
  async (name, { task }) => {
    const subject = (subjects[name] as () => Subject)();
    const { kind, operationId, method, path } = subject;
    const cases = eachCase(kind, name);

    const ended = await Promise.all(cases.map((one) => settle(() => subject.call({ headers: { 'x-case': JSON.stringify(one) } }))));

    for (const [index, { body, status, call }] of cases.entries()) {
      const outcome = ended[index] as (typeof ended)[number];
      const meaning = meaningOf(subject, body, status);
      const attempts = received.get(call);
      const facts = { operationId, method, path, attempts, status };
      if (status >= 400) {
        expect(outcome, call).toHaveProperty('error');
        const { error } = outcome as { readonly error: unknown };
        expect(error instanceof HttpError || error instanceof AuthError, call).toBe(true);
        expect(error, call).toMatchObject(facts);
      } else if (meaning === 'data' || typeof meaning === 'object') {
        expect(outcome, call).toEqual({ value: dataOf(subject, meaning, body, status) });
      } else {
        expect(outcome, call).toHaveProperty('error');
        const { error } = outcome as { readonly error: unknown };
        expect(error, call).toBeInstanceOf(classes[meaning]);
        expect(error, call).toMatchObject({ ...facts, status: meaning === 'http' ? (subject.inner ?? status) : status });
      }
    }
    task.meta.cases = cases.length;
  },
);

test('a call by path: every body under every status ends in data, in an error to test for, or in a typed error', async ({ task }) => {
  const cases = eachCase('json', 'raw');
  const raw = createRaw(createRisken());
  const get = (one: Case) => raw.GET('/aws/list-aws', { params: { query: { project_id: 1 } }, headers: { 'x-case': JSON.stringify(one) } });
  // A raw call hands over whatever JSON came, as it came.
  const but: Subject['but'] = Object.fromEntries(
    Object.entries(otherJson).map(([name, text]) => [name, { data: JSON.parse(text) as unknown }]),
  );
  const facts = { operationId: 'listAws', method: 'GET', path: '/aws/list-aws' };
  const subject: Subject = { ...facts, kind: 'json', call: async () => undefined, payload: { data }, but };

  const ended = await Promise.all(cases.map((one) => settle(() => get(one))));

  for (const [index, { body, status, call }] of cases.entries()) {
    const outcome = ended[index] as (typeof ended)[number];
    const meaning = meaningOf(subject, body, status);
    const attempts = received.get(call);
    if ('error' in outcome) {
      expect(isSecError(outcome.error), call).toBe(true);
      expect(outcome.error, call).toMatchObject({ ...facts, attempts, status });
      if (status < 400) expect(outcome.error, call).toBeInstanceOf(classes[meaning as Outcome & keyof typeof classes]);
      continue;
    }
    const { data: good, error, response } = outcome.value as Awaited<ReturnType<typeof get>>;
    expect(response.status, call).toBe(status);
    // One of the vendor's failures is one, whatever the status.
    if (status >= 400 || (status !== 204 && body === 'error in an envelope'))
      expect([good, Boolean(error)], call).toEqual([undefined, true]);
    else expect([good, error], call).toEqual([dataOf(subject, meaning, body, status), undefined]);
  }
  task.meta.cases = cases.length;
});

const deep = `${'['.repeat(3_000)}${']'.repeat(3_000)}`;
const deepFailure = `{"error":${deep},"message":${deep},"errors":${deep},"messages":${deep}}`;

/** Bodies that a server could send in place of what it documents, with a media type where it is not that of JSON. */
const oddBodies: readonly (readonly [text: string, type?: string, status?: number])[] = [
  ...['"x"', '7', 'true', 'null', '{}', '[]', '[null]', deep].map((text) => [text] as const),
  ...['null', '7', '[]', '{}', '{"data":null}', deep, '1e400', '9007199254740993.0', '9'.repeat(400)].map(
    (value) => [`{"data":${value}}`] as const,
  ),
  ...['result', 'error', 'message'].map((name) => [`{"${name}":null}`] as const),
  [`{"message":"${'x'.repeat(2_000)} 1234567890123456"}`],
  ['{"data":{"name":"Z\u00fcrich"}}', 'application/json; charset=iso-8859-1'],
  ['{}', 'text/html'],
  ['<!doctype html>'],
  [deepFailure, 'application/json', 400],
  [deepFailure, 'application/json', 500],
];

/** Whether a payload is what an operation promises. */
function isPromised({ payloadTypes, empty, page }: Operation, payload: unknown): boolean {
  if (payload === undefined) return empty === true;
  const type = Array.isArray(payload) ? 'array' : typeof payload;
  return payloadTypes === undefined ? page === undefined : payload !== null && payloadTypes.includes(type);
}

test.for(everyVendor)(
  '$name: every operation ends an odd body in promised data or in a typed error',
  { timeout: 180_000 },
  async (vendor, { task }) => {
    let answer: ScriptedAnswer = {};
    const client = vendor.connect({ ...script([() => answer]), retry: false });
    const wrong: string[] = [];
    let cases = 0;

    for (const [group, rows] of Object.entries(vendor.table.groups)) {
      for (const [id, row] of Object.entries(rows)) {
        const operation = parseOperation(id, row);
        if (operation.response !== 'json') continue;
        const call = (client as Record<string, Record<string, (given: unknown) => Promise<unknown>>>)[group]?.[id];
        for (const [text, type = 'application/json', status = 200] of oddBodies) {
          cases++;
          answer = { status, text, headers: { 'content-type': type } };
          const outcome = await settle(async () => call?.(vendor.examples[id]?.input));
          const verdict = judge(operation, outcome, status);
          if (verdict !== undefined) wrong.push(`${id}, ${status} ${text.slice(0, 40)}: ${verdict}`);
        }
      }
    }

    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThan(oddBodies.length);
    task.meta.cases = cases;
  },
);

/** @returns What is wrong with the end of a call; `undefined` where nothing is. */
function judge(operation: Operation, outcome: Awaited<ReturnType<typeof settle>>, status: number): string | undefined {
  if ('value' in outcome) return status === 200 && isPromised(operation, outcome.value) ? undefined : `resolves to ${typeof outcome.value}`;
  const { error } = outcome;
  if (!isSecError(error)) return String(error);
  const isOpen = operation.retry !== 'safe';
  return error instanceof ParseError && status === 200 && error.mayHaveSucceeded !== isOpen ? `should leave open ${isOpen}` : undefined;
}

interface Copy extends Pick<typeof import('@sec/risken'), 'createRiskenClient' | 'isSecError'> {
  readonly HttpError: typeof HttpError;
  readonly SecError: typeof SecError;
}

test('errors of one copy are known to the guard and to the classes of the other, ESM or CJS', async ({ task }) => {
  const copies = await loadCopies<Copy>("export { createRiskenClient, isSecError, HttpError, SecError } from '@sec/risken';");
  const unresponsive = await serveUnresponsive();
  const one = (body: string, status: number): CallOptions => ({
    headers: { 'x-case': JSON.stringify({ body, status, kind: 'json', call: 'copies' } satisfies Case) },
    retry: false,
  });
  let cases = 0;

  for (const [maker, reader] of [
    [copies.esm, copies.cjs],
    [copies.cjs, copies.esm],
    [copies.esm, copies.esm],
    [copies.cjs, copies.cjs],
  ] as const) {
    const create = (baseUrl: string, accessToken: string | (() => never) = 'invented') =>
      maker.createRiskenClient({ baseUrl, project_id: 1, auth: { accessToken } });
    const { aws } = create(server.url);
    const errors: Readonly<Record<string, () => Promise<unknown>>> = {
      SEC_CONFIG: async () => create('not a URL'),
      SEC_INPUT: () => aws.listAws({ project_id: 'seven' as unknown as number, unknown: 1 } as object),
      SEC_AUTH: () => create(server.url, () => raise('no token')).aws.listAws({}),
      SEC_HTTP: () => aws.listAws({}, one('good', 404)),
      SEC_PARSE: () => aws.listAws({}, one('HTML page', 200)),
      SEC_NETWORK: () => aws.listAws({}, one('short of its length', 200)),
      SEC_TIMEOUT: () => create(unresponsive.url).aws.listAws({}, { timeoutMs: 20 }),
    };
    for (const [code, run] of Object.entries(errors)) {
      const outcome = await settle(run);
      const error = 'error' in outcome ? outcome.error : undefined;
      expect([reader.isSecError(error), (error as { readonly code?: unknown }).code]).toEqual([true, code]);
      expect([error instanceof reader.SecError, error instanceof reader.HttpError]).toEqual([true, code === 'SEC_HTTP']);
      cases++;
    }
    for (const other of [
      undefined,
      null,
      'SEC_HTTP',
      new Error('SEC_HTTP'),
      Object.assign(new Error('x'), { name: 'HttpError', code: 'SEC_HTTP' }),
    ]) {
      expect([reader.isSecError(other), other instanceof reader.SecError, other instanceof reader.HttpError]).toEqual([
        false,
        false,
        false,
      ]);
      cases++;
    }
  }
  // Two copies indeed: the classes themselves are not the same.
  expect(copies.esm.HttpError).not.toBe(copies.cjs.HttpError);
  task.meta.cases = cases;
  await unresponsive.close();
});

function raise(message: string): never {
  throw new Error(message);
}
