/**
 * Spans of OpenTelemetry for the calls of all clients in a program, and for their requests. `@opentelemetry/api` is an optional
 * peer: install it for this entry.
 *
 * @module @sec/core/otel
 */
import { type Attributes, context, type Span, SpanKind, SpanStatusCode, trace, type TracerProvider } from '@opentelemetry/api';
import { version } from '../package.json';
import { ConfigError, isSecError } from './errors.js';
import type { AttemptTrace, CallTrace } from './events.js';
import { type Channel, openChannel } from './lib/channel.js';
import { notify } from './lib/notify.js';

export interface TracingOptions {
  /** Makes the tracer. @defaultValue the one that is registered globally */
  readonly tracerProvider?: TracerProvider;
}

/**
 * Makes spans from now on, for clients that exist already and for all others: an internal span for each call, in the context of
 * its caller, and in it a client span for each request. Their attributes follow the semantic conventions for HTTP, but for
 * `url.full`, which would hold values: `url.template` says the path.
 *
 * @returns What ends that. Spans that are open end with their calls.
 * @throws {@link ConfigError} on a platform without tracing channels: they come with Node, Deno and Bun.
 */
export function startTracing({ tracerProvider }: TracingOptions = {}): () => void {
  const tracer = (tracerProvider ?? trace).getTracer('@sec/core', version);
  const calls = new WeakMap<object, Span>();
  const stops = [
    listen<CallTrace>('call', calls, (message) =>
      tracer.startSpan(`${message.client} ${message.operationId}`, { attributes: describeCall(message) }),
    ),
    listen<AttemptTrace>('attempt', new WeakMap(), (message) => {
      const { call, method, path, host, attempt } = message;
      const parent = call && calls.get(call);
      const attributes = {
        ...describeCall(message),
        ...describeHost(host),
        ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
      };
      return tracer.startSpan(
        `${method} ${path}`,
        { kind: SpanKind.CLIENT, attributes },
        parent === undefined ? context.active() : trace.setSpan(context.active(), parent),
      );
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function listen<Message extends CallTrace | AttemptTrace>(
  name: 'call' | 'attempt',
  spans: WeakMap<object, Span>,
  begin: (message: Message) => Span,
): () => void {
  const channel = requireChannel(name);
  // What a listener throws would end the process.
  const listeners = {
    start: (message: Message) => notify(() => spans.set(message, begin(message)), undefined),
    asyncEnd: (message: Message) => notify(() => end(spans.get(message), message), undefined),
  };
  channel.subscribe(listeners);
  return () => channel.unsubscribe(listeners);
}

function requireChannel(name: 'call' | 'attempt'): Channel {
  const channel = openChannel(name);
  if (channel !== undefined) return channel;
  throw new ConfigError('startTracing', 'spans need the tracing channels of Node (20.19 or newer), Deno (2) or Bun, and here are none');
}

function end(span: Span | undefined, message: CallTrace | AttemptTrace): void {
  if (span === undefined) return;
  const { status, requestId, error, host } = message;
  const isAttempt = 'attempt' in message;
  if (!isAttempt) span.setAttributes({ 'sec.attempts': message.attempts, ...(host !== undefined && describeHost(host)) });
  if (status !== undefined) span.setAttribute('http.response.status_code', status);
  if (requestId !== undefined) span.setAttribute('sec.request_id', requestId);
  const failure = error === undefined ? (isAttempt && status !== undefined && status >= 400 ? String(status) : undefined) : nameOf(error);
  if (failure !== undefined) {
    span.setAttribute('error.type', failure);
    span.setStatus({ code: SpanStatusCode.ERROR, ...(isSecError(error) && { message: error.message }) });
  }
  span.end();
}

function nameOf(error: unknown): string {
  return isSecError(error) ? error.code : error instanceof Error ? error.name : '_OTHER';
}

function describeCall({ client, operationId, method, path }: CallTrace | AttemptTrace): Attributes {
  return { 'sec.client': client, 'sec.operation': operationId, 'http.request.method': method, 'url.template': path };
}

/** The port is left out where it is the usual one. */
function describeHost(host: string): Attributes {
  const [, address = host, port] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(host) ?? [];
  return { 'server.address': address, ...(port !== undefined && { 'server.port': Number(port) }) };
}
