/**
 * The ways in which a server or the network in front of it goes wrong, each as a function from the request and the good
 * response to a bad one. Neutral to the runtime: behind a real server a connection that is lost is a socket that is reset.
 */

/**
 * One way to go wrong. `respond` gets the good response, and by that lets the server act; a fault that does not call it
 * leaves the server untouched. `Response.error()` is a connection that is lost.
 */
export type Fault = (request: Request, respond: () => Promise<Response>) => Promise<Response>;

/** Time for the head, or the first bytes, to reach the client before the connection is lost. */
const graceMs = 20;

/** Every fault there is. Statuses, headers and times are those of the vendor's server, the rest of the response too. */
export const fault = {
  /** The connection is reset before a byte of the response; the server has not acted. */
  reset: (): Fault => () => Promise.resolve(Response.error()),

  /** The server acts, then the connection is reset before a byte of the response. */
  resetAfterActing: (): Fault => async (_, respond) => {
    await drop(await respond());
    return Response.error();
  },

  /** The connection is reset after half of the body. */
  resetInBody: (): Fault => async (_, respond) => {
    const response = await respond();
    const half = firstHalf(await bytesOf(response));
    return withBody(response, async (send) => {
      send(half);
      await sleep(graceMs);
      throw new Error('connection reset by the fault');
    });
  },

  /** No byte of a response comes. */
  stall: (): Fault => (request) => untilGone(request).then(() => Response.error()),

  /** The head comes, and no byte of the body. */
  stallAfterHead: (): Fault => async (request, respond) => {
    const response = await respond();
    await drop(response);
    return withBody(response, () => untilGone(request));
  },

  /** Half of the body comes, and no byte more. */
  stallInBody: (): Fault => async (request, respond) => {
    const response = await respond();
    const half = firstHalf(await bytesOf(response));
    return withBody(response, async (send) => {
      send(half);
      await untilGone(request);
    });
  },

  /** The response is late by so many milliseconds. */
  latency:
    (ms: number): Fault =>
    async (_, respond) => {
      await sleep(ms);
      return respond();
    },

  /** The body comes in pieces of `bytes`, one every `everyMs` milliseconds. */
  drip:
    ({ bytes, everyMs }: { readonly bytes: number; readonly everyMs: number }): Fault =>
    async (request, respond) => {
      const response = await respond();
      const body = await bytesOf(response);
      return withBody(response, async (send) => {
        for (let at = 0; at < body.length && !request.signal.aborted; at += bytes) {
          send(body.subarray(at, at + bytes));
          await sleep(everyMs);
        }
      });
    },

  /** `Content-Length` says so many bytes more than there are, or fewer where the number is negative. Real servers only. */
  wrongLength:
    (by: number): Fault =>
    async (_, respond) => {
      const response = await respond();
      const body = await bytesOf(response);
      return rebuild(response, body, { 'content-length': String(Math.max(0, body.length + by)), connection: 'close' });
    },

  /** The body is packed with gzip and cut after half of it. Real servers only. */
  truncatedGzip: (): Fault => async (_, respond) => {
    const response = await respond();
    const packed = await gzip(await bytesOf(response));
    return rebuild(response, firstHalf(packed), { 'content-encoding': 'gzip' });
  },

  /** The response says gzip, and is not. Real servers only. */
  brokenGzip: (): Fault => async (_, respond) => {
    const response = await respond();
    return rebuild(response, await bytesOf(response), { 'content-encoding': 'gzip' });
  },

  /** The body is the bytes given, under the media type given; `application/json` unless given. */
  body:
    (body: string | Uint8Array<ArrayBuffer>, contentType: string = 'application/json'): Fault =>
    async (_, respond) => {
      const response = await respond();
      await drop(response);
      return rebuild(response, typeof body === 'string' ? new TextEncoder().encode(body) : body, { 'content-type': contentType });
    },

  /** The good body under another media type. */
  contentType:
    (contentType: string): Fault =>
    async (_, respond) => {
      const response = await respond();
      return rebuild(response, await bytesOf(response), { 'content-type': contentType });
    },

  /** The body is Latin-1 with an accent in it, and says that it is UTF-8. */
  wrongCharset: (): Fault => async (_, respond) => {
    const response = await respond();
    await drop(response);
    const body = Uint8Array.from('{"name":"caf\u00e9"}', (character) => character.charCodeAt(0));
    return rebuild(response, body, { 'content-type': 'application/json; charset=utf-8' });
  },

  /** A byte order mark stands before the good body. */
  byteOrderMark: (): Fault => async (_, respond) => {
    const response = await respond();
    const body = await bytesOf(response);
    const marked = new Uint8Array(body.length + 3);
    marked.set([0xef, 0xbb, 0xbf]);
    marked.set(body, 3);
    return rebuild(response, marked, {});
  },

  /** A page, as of a login or a proxy. The server has not acted. */
  html:
    (status: number = 200): Fault =>
    () =>
      Promise.resolve(
        new Response('<!doctype html><title>Sign in</title><p>Please sign in.</p>', { status, headers: { 'content-type': 'text/html' } }),
      ),

  /** No body, with the media type of one. The server has not acted. */
  empty:
    (status: number = 200): Fault =>
    () =>
      Promise.resolve(new Response(null, { status, headers: { 'content-type': 'application/json', 'content-length': '0' } })),

  /** A status with a body of your choice; a text is JSON unless `headers` say otherwise. The server has not acted. */
  status:
    (
      status: number,
      { body = '{}', headers = {} }: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
    ): Fault =>
    () =>
      Promise.resolve(
        new Response([101, 204, 205, 304].includes(status) ? null : body, {
          status,
          headers: { 'content-type': 'application/json', ...headers },
        }),
      ),

  /** The server is busy and says when to come again: seconds, an HTTP date, or any other text. It has not acted. */
  retryAfter:
    (value: string | number, status: 429 | 503 = 429): Fault =>
    () =>
      Promise.resolve(new Response('{}', { status, headers: { 'content-type': 'application/json', 'retry-after': String(value) } })),

  /** The credential is refused. The server has not acted. */
  unauthorized: (): Fault => () =>
    Promise.resolve(new Response('{}', { status: 401, headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer' } })),

  /** The request is sent elsewhere. The server has not acted. */
  redirect:
    (location: string, status: 301 | 302 | 303 | 307 | 308 = 307): Fault =>
    () =>
      Promise.resolve(new Response(null, { status, headers: { location } })),

  /** The server's clock is ahead by so many milliseconds in the `Date` header; behind where the number is negative. */
  skewedDate:
    (ms: number): Fault =>
    async (_, respond) => {
      const response = await respond();
      return rebuild(response, await bytesOf(response), { date: new Date(Date.now() + ms).toUTCString() });
    },

  /** The response that this path gave first comes again and again: a cursor, page or link that repeats. */
  repeatedResponse: (): Fault => {
    const first = new Map<string, { readonly head: Response; readonly body: Uint8Array<ArrayBuffer> }>();
    return async (request, respond) => {
      const { pathname } = new URL(request.url);
      let kept = first.get(pathname);
      if (kept === undefined) {
        const response = await respond();
        kept = { head: response, body: await bytesOf(response) };
        first.set(pathname, kept);
      }
      return rebuild(kept.head, kept.body, {});
    };
  },
} as const;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until the client has left. */
function untilGone({ signal }: Request): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function drop(response: Response): Promise<void> {
  await response.body?.cancel();
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

function firstHalf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

function rebuild(
  { status, statusText, headers }: Response,
  body: Uint8Array<ArrayBuffer>,
  changed: Readonly<Record<string, string>>,
): Response {
  const own = new Headers(headers);
  own.delete('content-length');
  for (const [name, value] of Object.entries(changed)) own.set(name, value);
  return new Response([101, 204, 205, 304].includes(status) ? null : body, { status, statusText, headers: own });
}

/** A response whose body is what `produce` sends; when that fails, the connection is lost. */
function withBody({ status, statusText, headers }: Response, produce: (send: (chunk: Uint8Array) => void) => Promise<void>): Response {
  const own = new Headers(headers);
  own.delete('content-length');
  let cancelled = false;
  async function fill(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      await produce((chunk) => {
        if (!cancelled && chunk.length > 0) controller.enqueue(chunk);
      });
      if (!cancelled) controller.close();
    } catch (error) {
      if (!cancelled) controller.error(error);
    }
  }
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // Not awaited: a body is read while it is produced.
      void fill(controller);
    },
    cancel() {
      cancelled = true;
    },
  });
  return new Response(body, { status, statusText, headers: own });
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
