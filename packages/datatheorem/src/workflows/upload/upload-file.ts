/** The files that can be uploaded: a Blob, or a stream whose length is known beforehand. */
import { brandOf } from '@sec/core/vendor';

/** A stream to upload. */
export interface UploadStream {
  /** The content. A function can be called again, so that an upload that was lost can be restarted. */
  readonly stream: ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>);
  /** Its exact length in bytes, which the server learns first. */
  readonly size: number;
}

/** A `Blob`, such as `await fs.openAsBlob(path)` on Node, a `File` in browsers; or a stream, on servers only. */
export type UploadFile = Blob | UploadStream;

/** The stream did not have the length that was given for it, or could not be read. */
export class SourceError extends Error {}

/** @returns Whether it is a Blob, of this realm or another. */
export function isBlob(file: UploadFile): file is Blob {
  return typeof (file as Blob).arrayBuffer === 'function' && typeof (file as Blob).stream === 'function';
}

/** @returns Whether the content can be read a second time. */
export function canReopen(file: UploadFile): boolean {
  return isBlob(file) || typeof file.stream === 'function';
}

/** Reads a file piece by piece; a signal that aborts closes it, also in the middle of a read. */
export async function* readFile(file: UploadFile, signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  let received = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const close = (): void => void reader?.cancel().catch(() => undefined);
  signal.addEventListener('abort', close, { once: true });
  try {
    const stream = isBlob(file) ? file.stream() : typeof file.stream === 'function' ? await file.stream() : file.stream;
    reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (brandOf(value) !== 'Uint8Array') throw new SourceError('the stream returned something else than bytes (Uint8Array)');
      received += value.byteLength;
      if (received > file.size) throw new SourceError(`the stream is longer than "size", ${file.size} bytes`);
      yield value;
    }
    if (received < file.size) throw new SourceError(`the stream ended after ${received} bytes, "size" is ${file.size}`);
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('the file could not be read', { cause: error });
  } finally {
    signal.removeEventListener('abort', close);
    // Left early, a stream may hold a file open.
    close();
  }
}
