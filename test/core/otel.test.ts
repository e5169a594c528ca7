/** Spans, as the exporter of OpenTelemetry itself receives them. */
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ConfigError } from '@sec/core';
import { startTracing } from '@sec/core/otel';
import { sendRequest } from '@sec/core/vendor';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';
import { createExchangingClient, createThingClient, thingRow } from '../support/thing-client.js';

const good = { json: { data: { key: 's3cret-result' } } };
const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
let stop: () => void;

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  stop = startTracing({ tracerProvider: provider });
});
afterEach(() => {
  exporter.reset();
  vi.unstubAllGlobals();
});
afterAll(() => {
  stop();
  context.disable();
});

const facts = { 'sec.client': '@sec/thing', 'sec.operation': 'getThing', 'http.request.method': 'GET', 'url.template': '/things/{id}' };

/** What a span says, without ids and times. */
const show = ({ name, kind, status, attributes }: ReadableSpan): object => ({ name, kind, status: status.code, attributes });

test('a call is a span in that of its caller, and each of its requests one in it', async () => {
  const client = createThingClient(script([{ status: 503, headers: { 'retry-after': '1', 'x-request-id': 'r-1' } }, good]));
  const tracer = provider.getTracer('program');

  await tracer.startActiveSpan('work', async (work) => {
    await client.thing.getThing({ id: 'a', fields: ['x'] });
    work.end();
  });

  const [first, second, call, work] = exporter.getFinishedSpans();
  expect(show(first as ReadableSpan)).toEqual({
    name: 'GET /things/{id}',
    kind: SpanKind.CLIENT,
    status: SpanStatusCode.ERROR,
    attributes: {
      ...facts,
      'server.address': 'api.example',
      'http.response.status_code': 503,
      'sec.request_id': 'r-1',
      'error.type': '503',
    },
  });
  expect(show(second as ReadableSpan)).toEqual({
    name: 'GET /things/{id}',
    kind: SpanKind.CLIENT,
    status: SpanStatusCode.UNSET,
    attributes: { ...facts, 'server.address': 'api.example', 'http.response.status_code': 200, 'http.request.resend_count': 1 },
  });
  expect(show(call as ReadableSpan)).toEqual({
    name: '@sec/thing getThing',
    kind: SpanKind.INTERNAL,
    status: SpanStatusCode.UNSET,
    attributes: { ...facts, 'server.address': 'api.example', 'http.response.status_code': 200, 'sec.attempts': 2 },
  });
  for (const span of [first, second]) expect(span?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  expect(call?.parentSpanContext?.spanId).toBe(work?.spanContext().spanId);
  expect(new Set(exporter.getFinishedSpans().map((span) => span.spanContext().traceId)).size).toBe(1);
});

test('calls at the same time keep their requests apart', async () => {
  const client = createThingClient(script(Array.from({ length: 10 }, () => good)));

  await Promise.all(Array.from({ length: 10 }, () => client.thing.getThing({ id: 'a' })));

  const spans = exporter.getFinishedSpans();
  const calls = spans.filter(({ kind }) => kind === SpanKind.INTERNAL).map((span) => span.spanContext().spanId);
  const parents = spans.filter(({ kind }) => kind === SpanKind.CLIENT).map((span) => span.parentSpanContext?.spanId);
  expect(parents.toSorted()).toEqual(calls.toSorted());
});

test.each([
  [
    { status: 404, json: {} },
    { type: 'SEC_HTTP', status: 404, attempt: '404' },
  ],
  [{ fails: 'ECONNREFUSED' }, { type: 'SEC_NETWORK', status: undefined, attempt: 'SEC_NETWORK' }],
  [{ text: '<html>' }, { type: 'SEC_PARSE', status: 200, attempt: undefined }],
])('the error of %j is in its spans', async (answer, expected) => {
  await failureOf(createThingClient({ ...script([answer]), retry: false }).thing.getThing({ id: 'a' }));

  const [attempt, call] = exporter.getFinishedSpans();
  expect(attempt?.attributes['error.type']).toBe(expected.attempt);
  expect(call?.attributes['error.type']).toBe(expected.type);
  expect(call?.attributes['http.response.status_code']).toBe(expected.status);
  expect(call?.status).toMatchObject({ code: SpanStatusCode.ERROR, message: expect.stringMatching(/^getThing: /) });
});

test('the port is told where it is not the usual one', async () => {
  const client = createThingClient(script([good, good]));
  for (const url of ['https://[2001:db8::1]:8443/up', 'https://up.example/up'])
    await sendRequest(client, { operation: thingRow('openThing'), url });

  const hosts = exporter.getFinishedSpans().map(({ attributes }) => [attributes['server.address'], attributes['server.port']]);
  expect(hosts).toEqual([
    ['2001:db8::1', 8443],
    ['2001:db8::1', 8443],
    ['up.example', undefined],
    ['up.example', undefined],
  ]);
});

test('an abort is told by its name', async () => {
  const client = createThingClient(script([]));

  await client.thing.getThing({ id: 'a' }, { signal: AbortSignal.abort() }).catch(() => undefined);

  expect(exporter.getFinishedSpans().map(({ attributes }) => attributes['error.type'])).toEqual(['AbortError']);
});

test('no span holds a token, a value, a query, a body or a result', async () => {
  const server = script([
    { status: 500, json: { echo: 's3cret-token' }, headers: { 'x-request-id': 's3cret-token' } },
    good,
    { status: 404, json: { message: 's3cret-token' }, headers: { location: 'https://x.example/?t=s3cret-token' } },
    good,
  ]);
  const client = createExchangingClient(server, async () => ({ token: 's3cret-token' }));

  await client.thing.getThing({ id: 's3cret-id', fields: ['s3cret-query'] });
  await failureOf(client.thing.putThing({ id: 's3cret-id', name: 's3cret-body' }));
  await sendRequest(client, { operation: thingRow('openThing'), url: 'https://up.example/s3cret-path?s=s3cret' });

  const spans = exporter.getFinishedSpans();
  expect(spans).toHaveLength(7);
  const told = spans.map(({ name, attributes, events, links, status }) => ({ name, attributes, events, links, status }));
  expect(JSON.stringify(told)).not.toContain('s3cret');
});

test('what OpenTelemetry throws loses no call', async () => {
  const broken = startTracing({
    tracerProvider: {
      getTracer: () => ({
        startSpan() {
          throw new Error('broken');
        },
        startActiveSpan: () => undefined as never,
      }),
    },
  });
  await createThingClient(script([good])).thing.getThing({ id: 'a' });
  broken();
});

test('nothing is told any more after it was ended, and a global provider is used by default', async () => {
  const global = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(global)] }));
  const end = startTracing();
  const client = createThingClient(script([good, good]));

  await client.thing.getThing({ id: 'a' });
  end();
  await client.thing.getThing({ id: 'a' });

  expect(global.getFinishedSpans()).toHaveLength(2);
  trace.disable();
});

test('a platform without channels is told', () => {
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });

  expect(() => startTracing()).toThrow(ConfigError);
});
