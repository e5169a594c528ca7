/**
 * A quicker `fetch` for programs on Node: pass it as the `fetch` option of a client. It needs the package `undici`.
 *
 * @module @sec/core/undici
 */
import { pipeline, Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { brandOf, isPromise } from './lib/brand.js';

export interface UndiciFetchOptions {
  /** Where requests go: an `Agent`, a `ProxyAgent` or another dispatcher of undici. Its global dispatcher unless given. */
  readonly dispatcher?: Dispatcher;
}

/** What a client reads of a response. */
type PlatformResponse = Pick<Response, 'arrayBuffer' | 'body' | 'headers' | 'ok' | 'redirected' | 'status' | 'statusText' | 'type' | 'url'>;

interface Sent {
  readonly body: string | Uint8Array | Readable | null;
  /** What the platform's fetch would add for such a body. */
  readonly headers?: Readonly<Record<string, string>>;
}

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

/**
 * Makes a function that does what the clients of these packages need of `fetch`, in about half the processor time of the
 * platform's own.
 *
 * It is no general replacement: a response has the members that a client reads and no others, and a redirect is returned
 * instead of followed, since the client decides about it.
 */
export function createUndiciFetch({ dispatcher }: UndiciFetchOptions = {}): typeof fetch {
  return async (input, init = {}) => {
    const url = String(input);
    const encoded = encode(init.body ?? undefined);
    // Only a form has to be waited for.
    const { body, headers } = isPromise(encoded) ? await encoded : encoded;
    const received = await request(url, {
      method: (init.method ?? 'GET') as Dispatcher.HttpMethod,
      headers: { 'accept-encoding': 'gzip, br', ...headers, ...plainHeaders(init.headers) },
      body,
      signal: init.signal ?? null,
      ...(dispatcher === undefined ? {} : { dispatcher }),
    });
    const fields = new ReceivedHeaders(received.headers);
    const codings = fields.get('content-encoding');
    const unpacked = codings === null ? received.body : await unpack(received.body, codings);
    return toPlatformResponse(url, received, fields, unpacked) as Response;
  };
}

/** A client passes a plain object with names in lower case, which needs no copy. */
function plainHeaders(headers: HeadersInit = {}): Readonly<Record<string, string>> {
  return Symbol.iterator in headers ? Object.fromEntries(new Headers(headers)) : (headers as Readonly<Record<string, string>>);
}

function encode(body: BodyInit | undefined): Sent | Promise<Sent> {
  if (body === undefined) return { body: null };
  if (typeof body === 'string') return { body };
  const brand = brandOf(body);
  if (brand === 'ReadableStream') return { body: fromWeb(body as ReadableStream<Uint8Array>) };
  if (brand !== 'Blob' && brand !== 'File') return writeOut(body);
  const { type, size } = body as Blob;
  const named = type === '' ? {} : { 'content-type': type };
  return { body: fromWeb((body as Blob).stream()), headers: { ...named, 'content-length': String(size) } };
}

/** Lets the platform write a form, and make up its boundary. It is held in memory, so that its length is known. */
async function writeOut(body: BodyInit): Promise<Sent> {
  const written = new Response(body);
  const type = written.headers.get('content-type');
  return { body: new Uint8Array(await written.arrayBuffer()), ...(type === null ? {} : { headers: { 'content-type': type } }) };
}

function fromWeb(stream: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as NodeReadableStream<Uint8Array>);
}

function toPlatformResponse(url: string, received: Dispatcher.ResponseData, headers: Headers, unpacked: Readable): PlatformResponse {
  const { statusCode, statusText, body } = received;
  let stream: Response['body'] | undefined;
  const openStream = (): Response['body'] => (stream ??= Readable.toWeb(unpacked) as Response['body']);
  return {
    status: statusCode,
    statusText,
    ok: statusCode >= 200 && statusCode < 300,
    type: 'default',
    url,
    redirected: false,
    headers,
    get body() {
      return openStream();
    },
    // Without a web stream in between.
    arrayBuffer: () => (unpacked === body && stream === undefined ? body.arrayBuffer() : new Response(openStream()).arrayBuffer()),
  };
}

/** Servers name a coding for an empty body as well, and no decoder takes that. */
function isEmpty(body: Readable): Promise<boolean> {
  return new Promise((resolve, reject) => {
    body
      .once('readable', () => resolve(body.readableLength === 0))
      .once('end', () => resolve(true))
      .once('error', reject);
  });
}

/** Unpacks a body, the last coding first. One that is not known leaves the body as it came, as in the platform's fetch. */
async function unpack(body: Readable, codings: string): Promise<Readable> {
  const names = codings.split(',').map((name) => name.trim().toLowerCase());
  if (!names.every((name): name is keyof typeof decoders => Object.hasOwn(decoders, name))) return body;
  if (await isEmpty(body)) return Readable.from([]);
  // What goes wrong destroys the last stream, where the reader sees it.
  return names.reduceRight<Readable>((packed, name) => pipeline(packed, decoders[name](), () => undefined), body);
}

/** Headers that become a platform object only for one who does more than read single ones. */
class ReceivedHeaders implements Headers {
  readonly #fields: Dispatcher.ResponseData['headers'];
  #whole: Headers | undefined;

  constructor(fields: Dispatcher.ResponseData['headers']) {
    this.#fields = fields;
  }

  get(name: string): string | null {
    if (this.#whole !== undefined) return this.#whole.get(name);
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
    return value === undefined ? null : toLatin1(typeof value === 'string' ? value : value.join(', '));
  }

  has(name: string): boolean {
    return this.#whole?.has(name) ?? Object.hasOwn(this.#fields, name.toLowerCase());
  }

  #all(): Headers {
    if (this.#whole !== undefined) return this.#whole;
    const whole = new Headers();
    for (const [name, value = []] of Object.entries(this.#fields)) {
      for (const one of typeof value === 'string' ? [value] : value) whole.append(name, toLatin1(one));
    }
    return (this.#whole = whole);
  }

  append(name: string, value: string): void {
    this.#all().append(name, value);
  }

  delete(name: string): void {
    this.#all().delete(name);
  }

  set(name: string, value: string): void {
    this.#all().set(name, value);
  }

  getSetCookie(): string[] {
    return this.#all().getSetCookie();
  }

  forEach(visit: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this) visit.call(self, value, name, this);
  }

  entries(): HeadersIterator<[string, string]> {
    return this.#all().entries();
  }

  keys(): HeadersIterator<string> {
    return this.#all().keys();
  }

  values(): HeadersIterator<string> {
    return this.#all().values();
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.#all().entries();
  }
}

/** A header is bytes, which the platform reads one by one; versions of undici that read them as UTF-8 give more than a byte. */
function toLatin1(text: string): string {
  return /[^\0-\xff]/.test(text) ? Buffer.from(text).toString('latin1') : text;
}
