/** Writes `multipart/form-data` by hand, so that a large file streams, its length is known, and what went out can be counted. */
import { readFile, type UploadFile } from './upload-file.js';

/** One part: a string, or a file with its name. */
export type Part =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly filename: string; readonly file: UploadFile };

/** A body that can be opened once for each request. */
export interface MultipartBody {
  readonly contentType: string;
  /** Exact length in bytes. */
  readonly size: number;
  readonly open: (watch: BodyWatch) => ReadableStream<Uint8Array>;
}

/** What is reported of a body while it goes out. */
export interface BodyWatch {
  /** Called with the bytes that the network has taken so far. */
  readonly onTaken: (bytes: number) => void;
  /** Called with the reason why the body could not be read: what fetch makes of it differs from platform to platform. */
  readonly onFailure: (error: unknown) => void;
  /** Ends the body. Node's fetch continues to read after an abort, to the end of the file, unless the stream itself fails. */
  readonly signal: AbortSignal;
}

const encoder = new TextEncoder();

/** Frames the parts. No more than a piece of a file is in memory at any time. */
export function frameParts(parts: readonly Part[]): MultipartBody {
  const random = crypto.getRandomValues(new Uint8Array(18));
  const boundary = `sec-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const framed = parts.map((part) => ({ part, head: encoder.encode(headOf(part, boundary)) }));
  const tail = encoder.encode(`--${boundary}--\r\n`);
  const newline = encoder.encode('\r\n');
  const lengthOf = (part: Part): number => ('file' in part ? part.file.size : encoder.encode(part.text).length);
  const size = framed.reduce((sum, { part, head }) => sum + head.length + lengthOf(part) + newline.length, tail.length);

  async function* pieces(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    for (const { part, head } of framed) {
      yield head;
      if ('file' in part) yield* readFile(part.file, signal);
      else if (part.text !== '') yield encoder.encode(part.text);
      yield newline;
    }
    yield tail;
  }

  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    size,
    open({ onTaken, onFailure, signal }) {
      const source = pieces(signal);
      let taken = 0;
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const end = (): void => {
              controller.error(signal.reason);
              source.return(undefined).catch(() => undefined);
            };
            if (signal.aborted) end();
            else signal.addEventListener('abort', end, { once: true });
          },
          async pull(controller) {
            try {
              const { done, value } = await source.next();
              if (signal.aborted) return;
              if (done === true) {
                controller.close();
                return;
              }
              taken += value.byteLength;
              controller.enqueue(value);
              onTaken(taken);
            } catch (error) {
              if (signal.aborted) return;
              onFailure(error);
              throw error;
            }
          },
          async cancel() {
            await source.return(undefined);
          },
        },
        // Nothing is read ahead of the network.
        { highWaterMark: 0 },
      );
    },
  };
}

/** The same parts for browsers, which send no streams; a stream cannot be among them. */
export function toFormData(parts: readonly Part[]): FormData {
  const form = new FormData();
  for (const part of parts) {
    if ('file' in part) form.append(part.name, part.file as Blob, part.filename);
    else form.append(part.name, part.text);
  }
  return form;
}

function headOf(part: Part, boundary: string): string {
  const start = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"`;
  return 'file' in part
    ? `${start}; filename="${escapeName(part.filename)}"\r\nContent-Type: application/octet-stream\r\n\r\n`
    : `${start}\r\n\r\n`;
}

/** As browsers do. @source HTML Standard, multipart/form-data encoding algorithm */
function escapeName(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
