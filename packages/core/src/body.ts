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
  if (!Number.isNaN(declared) && !response.headers.has('content-encoding')) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
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

/** Reads and parses a body. A body that is not what its media type says is `broken`, never an exception. */
export async function readBody(response: Response, kind: ResponseKind, maxBytes: number): Promise<ResponseBody> {
  const good = response.status >= 200 && response.status < 300;
  if (kind === 'stream' && good) {
    return response.body === null ? { kind: 'empty' } : { kind: 'stream', stream: response.body };
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

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes by the declared charset (UTF-8 unless given); `undefined` when the bytes do not fit it. */
function decode(bytes: Uint8Array, contentType: string): string | undefined {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  try {
    return (charset === undefined || /^utf-?8$/i.test(charset) ? utf8 : new TextDecoder(charset, { fatal: true })).decode(bytes);
  } catch {
    return undefined;
  }
}
