/** Reads a response body whole, within a size limit, and by its media type. */
import type { ResponseBody } from './chain.js';
import type { ResponseKind } from './operation.js';

/** The body is larger than the client allows. */
export class TooLarge extends Error {}

/** Reads all bytes of a response. A declared length over the limit is refused before anything is read. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? Number.NaN);
  if (declared > maxBytes) {
    await response.body?.cancel().catch(() => undefined);
    throw new TooLarge();
  }
  // A declared length without compression bounds the answer; anything else has to be counted while it comes.
  if (!Number.isNaN(declared) && !response.headers.has('content-encoding')) return checkSize(await response.arrayBuffer(), maxBytes);
  const reader = response.body?.getReader();
  if (reader === undefined) return checkSize(await response.arrayBuffer(), maxBytes);
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

/** A browser hides the encoding of an answer from another origin, so its declared length may be that of the packed bytes. */
function checkSize(buffer: ArrayBuffer, maxBytes: number): Uint8Array {
  if (buffer.byteLength > maxBytes) throw new TooLarge();
  return new Uint8Array(buffer);
}

/**
 * Reads and parses a body; one that belongs to a failure is parsed whatever the operation promises. A body that is not what its media type says is `broken`, never an
 * exception.
 */
export async function readBody(response: Response, kind: ResponseKind, good: boolean, maxBytes: number): Promise<ResponseBody> {
  if (kind === 'stream' && good) {
    return { kind: 'stream', stream: response.body ?? new Blob().stream() };
  }
  const bytes = await readBytes(response, maxBytes);
  if (bytes.byteLength === 0) return { kind: 'empty' };
  if (kind === 'bytes' && good) return { kind: 'bytes', bytes };
  const contentType = response.headers.get('content-type') ?? '';
  const text = decode(bytes, contentType);
  if (text === undefined) return { kind: 'broken', text: '', why: `its bytes are not valid text (${contentType || 'no content type'})` };
  return kind === 'text' && good ? { kind: 'text', text } : parse(text, contentType);
}

function parse(text: string, contentType: string): ResponseBody {
  if (/\bhtml\b/i.test(contentType)) return { kind: 'text', text };
  const declared = /\bjson\b/i.test(contentType);
  // Servers send JSON under text/plain and without a type; a text that is no JSON stays a text.
  if (!declared && !/^\s*[[{"]/.test(text)) return { kind: 'text', text };
  try {
    return { kind: 'json', text, value: JSON.parse(text) };
  } catch {
    if (declared && text.trim() === '') return { kind: 'empty' };
    return declared ? { kind: 'broken', text, why: 'it is not valid JSON, or was cut short' } : { kind: 'text', text };
  }
}

/** @returns Whether a JSON text holds an integer that JavaScript would round, as it may from 2^53 on. */
export function hasRoundedInteger(text: string): boolean {
  if (!hasLongDigits(text)) return false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs)) {
    if (/^-?\d{16,}$/.test(token) && BigInt(token) !== BigInt(Number(token))) return true;
  }
  return false;
}

/** All that ordinary answers pay for the check: sixteen digits in a row cover one place in sixteen, so only those are looked at. */
function hasLongDigits(text: string): boolean {
  const isDigit = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
  };
  for (let at = 15; at < text.length; at += 16) {
    if (!isDigit(at)) continue;
    let start = at;
    let end = at;
    while (isDigit(start - 1)) start--;
    while (isDigit(end + 1)) end++;
    if (end - start >= 15) return true;
  }
  return false;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes by the declared charset (UTF-8 unless given); `undefined` when the bytes do not fit it. */
function decode(bytes: Uint8Array, contentType: string): string | undefined {
  const charset = charsetOf(contentType);
  try {
    return (charset === 'utf-8' ? utf8 : new TextDecoder(charset, { fatal: true })).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @returns A decoder that refuses bytes that do not fit the declared charset; `undefined` for a charset that is not known. */
export function createDecoder(contentType: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charsetOf(contentType), { fatal: true });
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string): string {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset) ? 'utf-8' : charset;
}
