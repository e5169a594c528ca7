/**
 * Serves a function from `Request` to `Response` over real HTTP on this machine. Node only.
 *
 * @module @sec/core/testing/server
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';

/** RISKEN's gateway takes so much, in bytes; by default Node refuses a request with more than 16 KiB. */
const maxHeaderSize = 2 ** 20;

export interface LoopbackServer {
  /** Origin, such as `http://127.0.0.1:51234`. */
  readonly url: string;
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface ServeOptions {
  /** The server closes by itself after so many milliseconds; one hour unless given. */
  readonly maxLifetimeMs?: number;
}

/**
 * Listens on a free port of 127.0.0.1. Bodies are streamed in both directions. A request whose handler rejects, or returns
 * `Response.error()`, loses its connection, as with a server that breaks; so does one whose body fails on the way. TRACE and
 * CONNECT never reach the handler, because no `Request` can have these methods: they are answered with 405 and the header
 * `x-sandbox: method`.
 */
export async function serve(handle: (request: Request) => Promise<Response>, options: ServeOptions = {}): Promise<LoopbackServer> {
  const server = createServer({ maxHeaderSize }, (incoming, outgoing) => {
    if (incoming.method === 'TRACE') outgoing.writeHead(405, { 'x-sandbox': 'method' }).end();
    else respond(handle, incoming, outgoing).catch(() => incoming.socket.resetAndDestroy());
  });
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nx-sandbox: method\r\ncontent-length: 0\r\n\r\n'));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      // An error here means that it was closed before.
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return listen(server, close, options);
}

/**
 * Listens on a free port of 127.0.0.1, takes every connection, and never says a word: with an `https:` address, a
 * connection that is never there.
 */
export async function serveUnresponsive(options: ServeOptions = {}): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return listen(server, close, options);
}

async function listen(server: Server, stop: () => Promise<void>, { maxLifetimeMs = 3_600_000 }: ServeOptions): Promise<LoopbackServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const end = setTimeout(() => void stop(), Math.min(maxLifetimeMs, 2 ** 31 - 1)).unref();
  const close = (): Promise<void> => {
    clearTimeout(end);
    return stop();
  };
  return { url: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close };
}

async function respond(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  const request = toRequest(incoming, left.signal);
  // Writing to a client that has left is no fault of the handler.
  outgoing.on('error', () => {});
  outgoing.once('close', () => {
    // Node's request.signal follows ours only until its request is collected: this listener holds the request.
    if (!outgoing.writableFinished && !request.signal.aborted) left.abort(new Error('the client closed the connection'));
  });
  const response = await handle(request);
  if (response.type === 'error') throw new Error('the connection is to be lost');
  outgoing.statusCode = response.status;
  if (response.statusText !== '') outgoing.statusMessage = response.statusText;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  await writeBody(response, outgoing, left.signal);
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  const origin = `http://${incoming.headers.host ?? '127.0.0.1'}`;
  // Two slashes at the beginning of a path are no host.
  const address = url.startsWith('/') ? new URL(origin + url) : new URL(url, origin);
  const hasBody =
    method !== 'GET' && method !== 'HEAD' && (headers.has('transfer-encoding') || (headers.get('content-length') ?? '0') !== '0');
  if (!hasBody) return new Request(address, { method, headers, signal });
  const body = Readable.toWeb(incoming) as unknown as ReadableStream<Uint8Array>;
  return new Request(address, { method, headers, signal, body, duplex: 'half' } as RequestInit);
}

/** Waits for a slow client instead of keeping the whole body in memory, and stops reading when the client has left. */
async function writeBody(response: Response, outgoing: ServerResponse, signal: AbortSignal): Promise<void> {
  if (response.body === null) {
    outgoing.end();
    return;
  }
  const reader = response.body.getReader();
  const stop = (): void => void reader.cancel(signal.reason).catch(() => {});
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  // A stream may be slow to begin: the client gets the head at once.
  outgoing.flushHeaders();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (!outgoing.write(chunk.value)) await drained(outgoing, signal);
  }
  outgoing.end();
}

function drained(outgoing: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    outgoing.once('drain', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
