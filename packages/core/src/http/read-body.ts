/** Reads a response body whole, within a size limit, and by its media type. */
import type { ResponseBody } from './message.js';

/** The body is larger than the client allows. */
export class TooLarge extends Error {}

/**
 * Reads and parses a body. One that is not what its media type says is `broken`, never an exception.
 *
 * @param kind - How to read it; the body of a failure is parsed whatever the operation promises.
 */
export async function readBody(
  response: Response,
  kind: 'json' | 'text' | 'bytes' | 'stream' | 'failure',
  maxBytes: number,
): Promise<ResponseBody> {
  if (kind === 'stream') return { kind, stream: response.body ?? new Blob().stream() };
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
  const stream = isBounded ? undefined : response.body;
  const bytes = !stream ? new Uint8Array(await response.arrayBuffer()) : await collect(stream, maxBytes);
  // A browser hides the encoding of a response from another origin: its declared length may be that of the compressed bytes.
  if (bytes.byteLength > maxBytes) throw new TooLarge();
  if (bytes.byteLength === 0) return { kind: 'empty' };
  if (kind === 'bytes') return { kind, bytes };
  const contentType = headers.get('content-type') ?? '';
  const text = decode(bytes, contentType);
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
  const { isHtml, isJson } = readContentType(contentType);
  if (isHtml) return { kind: 'text', text };
  // Servers send JSON as text/plain and without a type; what is not JSON stays text.
  if (!isJson && !/^\s*[[{"]/.test(text)) return { kind: 'text', text };
  try {
    return { kind: 'json', text, value: JSON.parse(text) };
  } catch {
    if (isJson && text.trim() === '') return { kind: 'empty' };
    return isJson ? { kind: 'broken', text, why: 'it is not valid JSON, or was cut short' } : { kind: 'text', text };
  }
}

/** Decodes by the declared charset; `undefined` when the bytes do not fit it. */
function decode(bytes: Uint8Array, contentType: string): string | undefined {
  try {
    return (/^utf-?8$/i.test(readContentType(contentType).charset) ? (utf8 ??= createDecoder('')) : createDecoder(contentType))?.decode(
      bytes,
    );
  } catch {
    return undefined;
  }
}

/** Nearly all responses are UTF-8; decoding them whole leaves nothing behind in the decoder. */
let utf8: TextDecoder | undefined;

/** @returns A decoder that refuses bytes that do not fit the declared charset; `undefined` for a charset that is not known. */
export function createDecoder(contentType: string): TextDecoder | undefined {
  try {
    return new TextDecoder(readContentType(contentType).charset, { fatal: true });
  } catch {
    return undefined;
  }
}

interface ContentType {
  readonly isHtml: boolean;
  readonly isJson: boolean;
  /** UTF-8 unless declared. */
  readonly charset: string;
}

/** The content type that was read last: the responses of an API have one or two. */
let last: { readonly text: string; readonly facts: ContentType } | undefined;

function readContentType(text: string): ContentType {
  if (last?.text !== text) {
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(text)?.[1] ?? 'utf-8';
    last = { text, facts: { isHtml: /\bhtml\b/i.test(text), isJson: /\bjson\b/i.test(text), charset } };
  }
  return last.facts;
}
