/** The files that can be uploaded: a Blob, or a stream whose length is known beforehand. */
import { InputError } from '@sec/core';

/** A stream to upload. */
export interface UploadStream {
  /** The content. As a function it can be opened a second time, so that an upload that was lost begins anew. */
  readonly stream: ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>);
  /** Its exact length in bytes, which the server is told before it comes. */
  readonly size: number;
}

/** A `Blob`, such as `await fs.openAsBlob(path)` on Node, a `File` in browsers; or a stream, on servers only. */
export type UploadFile = Blob | UploadStream;

/** The stream did not hold what was said of it, or could not be read. */
export class SourceError extends Error {}

/** Whether a Blob, of this realm or another. */
export function isBlob(file: UploadFile): file is Blob {
  return typeof (file as Blob).arrayBuffer === 'function' && typeof (file as Blob).stream === 'function';
}

/** Whether the content can be read a second time. */
export function canReopen(file: UploadFile): boolean {
  return isBlob(file) || typeof file.stream === 'function';
}

/** @throws {@link InputError} for what is no file, and for an empty one; nothing is sent. */
export function checkFile(workflow: string, member: string, file: unknown): asserts file is UploadFile {
  const { stream, size } = (typeof file === 'object' && file !== null ? file : {}) as Partial<Record<'stream' | 'size', unknown>>;
  const isStream = typeof stream === 'function' || stream instanceof ReadableStream;
  if (isStream && typeof size === 'number' && Number.isSafeInteger(size) && size > 0) return;
  const got = !isStream ? 'something else' : size === 0 ? 'an empty one' : 'a stream without its size in bytes';
  throw new InputError(
    `${workflow}: "${member}" must be a Blob or { stream, size } with something in it, got ${got}; for example await fs.openAsBlob('app-release.apk')`,
    { member },
  );
}

/** @returns The name under which a file goes out. @throws {@link InputError} where nobody says; nothing is sent. */
export function nameOfFile(workflow: string, member: string, file: UploadFile, given: string | undefined): string {
  const name: unknown = given ?? (file as Partial<File>).name;
  if (typeof name === 'string' && name !== '') return name;
  throw new InputError(`${workflow}: "${member}" must be the name of the file, as the file has none; for example "app-release.apk"`, {
    member,
  });
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
      if (!(value instanceof Uint8Array)) throw new SourceError('the stream gave something else than bytes (Uint8Array)');
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
