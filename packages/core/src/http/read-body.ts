/** Reads a response body whole, within a size limit, and by its media type. */
import type { ResponseBody } from './message.js';

/** The body is larger than the client allows. */
export class TooLarge extends Error {}

/**
 * Reads and parses a body. One that is not what its media type says is `broken`, never an exception.
 *
 * @param kind - How to read it; the body of a failure is parsed whatever the operation promises.
 * @param isPage - Lets the platform collect the body, and counts it afterwards; of a stream, it collects a copy. Chromium shows a
 * body that only a program reads piece by piece as cancelled, also one that was read to its end.
 */
export async function readBody(
  response: Response,
  kind: 'json' | 'text' | 'bytes' | 'stream' | 'failure',
  maxBytes: number,
  isPage = false,
): Promise<ResponseBody> {
  if (kind === 'stream') {
    if (isPage)
      response
        .clone()
        .text()
        .catch(() => undefined);
    return { kind, stream: response.body ?? new Blob().stream() };
  }
  // The response to HEAD declares the length of a body that it does not have.
  if (response.body === null) return { kind: 'empty' };
  const { headers } = response;
  const declared = headers.get('content-length');
  if (declared !== null && Number(declared) > maxBytes) {
    await response.body?.cancel().catch(() => undefined);
    throw new TooLarge();
  }
  // A declared length without compression bounds the response; anything else has to be counted as it arrives.
  const isBounded = declared !== null && !headers.has('content-encoding');
  const stream = isBounded || isPage ? undefined : response.body;
  const bytes = !stream ? new Uint8Array(await response.arrayBuffer()) : await collect(stream, maxBytes);
  // A browser hides the encoding of a response from another origin: its declared length may be that of the compressed bytes.
  if (bytes.byteLength > maxBytes) throw new TooLarge();
  if (bytes.byteLength === 0) return { kind: 'empty' };
  if (kind === 'bytes') return { kind, bytes };
  const contentType = headers.get('content-type') ?? '';
  const text = decode(bytes, contentType, kind === 'text');
  if (text === undefined) return { kind: 'broken', text: '', why: `its bytes are not valid text (${contentType || 'no content type'})` };
  return kind === 'text' ? { kind, text } : parse(text, contentType);
}

async function collect(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new TooLarge();
    }
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function parse(text: string, contentType: string): ResponseBody {
  const isJson = /\bjson\b/i.test(contentType);
  // Servers send JSON as a page, as text/plain and without a type; what is not JSON stays text.
  if (!isJson && !/^\s*[[{"]/.test(text)) return { kind: 'text', text };
  try {
    return { kind: 'json', text, value: JSON.parse(text) };
  } catch {
    if (isJson && text.trim() === '') return { kind: 'empty' };
    return isJson ? { kind: 'broken', text, why: 'it is not valid JSON, or was cut short' } : { kind: 'text', text };
  }
}

/**
 * JSON is UTF-8, whatever its label says; only where the bytes are not UTF-8 is the label believed. Text is what its label
 * says. `undefined` where the bytes fit neither.
 */
function decode(bytes: Uint8Array, contentType: string, isText: boolean): string | undefined {
  const labeled = charsetOf(contentType);
  for (const charset of isText ? [labeled] : ['utf-8', labeled]) {
    try {
      return (charset === 'utf-8' ? (utf8 ??= createDecoder(charset)) : createDecoder(charset)).decode(bytes);
    } catch {
      // The bytes do not fit.
    }
  }
  return undefined;
}

/** Nearly all responses are UTF-8; decoding them whole leaves nothing behind in the decoder. */
let utf8: TextDecoder | undefined;

/** @returns A decoder that refuses bytes that do not fit the charset; that of UTF-8 for a charset that is not known. */
export function createDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}

/** @returns The charset that a content type declares, in lower case; `utf-8` where it declares none. */
export function charsetOf(contentType: string): string {
  return /charset\s*=\s*["']?([^\s;"',]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
}
