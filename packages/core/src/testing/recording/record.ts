/** Records what a client exchanges with its server. */
import type { Runtime } from '../../call/call.js';
import { runtimeOf } from '../../call/client-context.js';
import { notify } from '../../lib/notify.js';
import type { Operation, OperationTable } from '../../operation/operation.js';
import { createConcealer } from './conceal.js';
import { parse, readRequest, type RecordedExchange } from './exchange.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

export interface RecordOptions {
  /**
   * Members, at any depth, whose values are kept as well: what your program looks for, such as the names of scanners. Values
   * of members that are secret, and the credentials of the client, are replaced all the same.
   */
  readonly keep?: readonly string[];
}

/** A recording that runs. */
export interface Recording {
  /** Ends it; resolves when the exchanges on their way were handed to the sink. The client goes on as before. */
  stop(): Promise<void>;
}

const keptHeaders = ['content-type', 'retry-after'];

/** Hands each exchange of a client to a sink until it is stopped. */
export function startRecording(
  { table, vocabulary }: { readonly table: OperationTable; readonly vocabulary: Vocabulary },
  client: object,
  sink: (exchange: RecordedExchange) => void,
  { keep }: RecordOptions = {},
): Recording {
  const runtime = runtimeOf('record', client) as { -readonly [Member in keyof Runtime]: Runtime[Member] };
  const { fetch: original, redactor } = runtime;
  const { conceal } = createConcealer({ known: readVocabulary(vocabulary), keep, isSecret: (value) => redactor.text(value) !== value });
  const pending = new Set<Promise<void>>();

  runtime.fetch = async (input, init) => {
    // The runtime gives an address as a string.
    const { operation, method, path, query, body } = readRequest(table, String(input), init);
    const secrets = operation?.secrets ?? [];
    const exchange = {
      operation: operation?.id ?? null,
      method,
      path: conceal(path, secrets) as RecordedExchange['path'],
      query: conceal(query, secrets) as RecordedExchange['query'],
      ...(body === undefined ? {} : { body: conceal(body, secrets) }),
    };
    let response: Response;
    try {
      response = await original(input, init);
      if (response.type === 'error') throw new TypeError('the connection failed');
    } catch (error) {
      // What the caller left, a replay leaves as well.
      if (init?.signal?.aborted !== true) notify(sink, { ...exchange, failure: codeOf(error) });
      throw error;
    }
    const report = async (): Promise<void> => {
      const json = await readJson(response, operation);
      const { status, headers } = response;
      // Of a content type its first part: the body is written anew.
      const kept = keptHeaders.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)?.split(';')[0]]] : []));
      const facts = { ...exchange, status, headers: Object.fromEntries(kept) as Record<string, string> };
      notify(
        sink,
        json === null ? { ...facts, isText: true } : json === undefined ? facts : { ...facts, response: conceal(json.value, secrets) },
      );
    };
    const work = report();
    pending.add(work);
    void work.finally(() => pending.delete(work));
    return response;
  };

  return {
    async stop() {
      runtime.fetch = original;
      await Promise.all(pending);
    },
  };
}

/** @returns The JSON of a body; `null` for any other body, `undefined` where there is none. */
async function readJson(response: Response, operation: Operation | undefined): Promise<{ readonly value: unknown } | null | undefined> {
  if (operation?.response === 'stream' || operation?.response === 'bytes') return null;
  try {
    const text = await response.clone().text();
    const value = parse(text);
    return text === '' ? undefined : value === undefined ? null : { value };
  } catch {
    // A body that breaks off, or that the caller left.
    return null;
  }
}

function codeOf(error: unknown): string {
  const { code, cause } = Object(error) as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  const found = cause?.code ?? code;
  return typeof found === 'string' && /^[A-Z_]{1,40}$/.test(found) ? found : 'ECONNRESET';
}
