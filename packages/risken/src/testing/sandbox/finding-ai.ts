/** Summaries by a language model, which the sandbox invents. @source ca-risken/gateway service_finding.go, getAISummaryStreamHandler [C] */
import { backendErrorBody, commonHeaders, jsonResponse } from './responses.js';
import { findFinding, findingKey, findingKeyRules } from './finding.js';
import { toGoJson } from './json.js';
import { BackendError } from './backend-error.js';
import { route, type Route } from './route.js';
import type { Store } from './state.js';
import type { Finding } from './tables.js';
import { oneOf, ozzo } from './validate-ozzo.js';

/** Pieces of a summary, in order. Throwing between two pieces is how a stream fails after it began. */
export type SandboxAiSummary = (finding: Readonly<Finding>, lang: string) => Iterable<string> | AsyncIterable<string>;

const request = { ...findingKey, lang: 'string' } as const;
const rules = { ...findingKeyRules, lang: [oneOf('en', 'ja')] };

/** @param summarize - `false` for an installation without a language model. */
export function findingAiRoutes(store: Store, summarize: SandboxAiSummary | false): readonly Route[] {
  const begin = (input: { readonly project_id: number; readonly finding_id: number; readonly lang: string }): AsyncIterator<string> => {
    // The wording of this failure is the sandbox's own; the code is the server's.
    if (summarize === false) throw new BackendError('the AI service is not configured');
    const finding = findFinding(store, input);
    if (finding === undefined) throw new BackendError(`no finding: project_id=${input.project_id}, finding_id=${input.finding_id}`);
    return pieces(summarize(finding, input.lang));
  };
  return [
    route({
      method: 'GET',
      path: '/finding/get-ai-summary',
      request,
      check: (input) => ozzo(input, rules),
      respond: async (input) => {
        const iterator = begin(input);
        let answer = '';
        for (let piece = await iterator.next(); piece.done !== true; piece = await iterator.next()) answer += piece.value;
        return { answer };
      },
    }),
    route({
      method: 'GET',
      path: '/finding/get-ai-summary-stream',
      request,
      check: (input) => ozzo(input, rules),
      respond: (input) => stream(() => begin(input)),
    }),
  ];
}

async function* pieces(source: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* source;
  } catch (error) {
    throw error instanceof BackendError ? error : new BackendError(error instanceof Error ? error.message : String(error));
  }
}

/** Raw text under a media type that promises events. A failure keeps its status only before the first piece. */
async function stream(begin: () => AsyncIterator<string>): Promise<Response> {
  let first: IteratorResult<string>;
  let iterator: AsyncIterator<string>;
  try {
    iterator = begin();
    first = await iterator.next();
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const response = jsonResponse(500, backendErrorBody(error));
    // The handler has set the type of the stream already and adds a second one.
    response.headers.set('content-type', 'text/event-stream, application/json');
    return response;
  }
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> = Promise.resolve(first);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        let piece = await next;
        // A pull that adds nothing would be the last one.
        while (piece.done !== true && piece.value === '') piece = await iterator.next();
        if (piece.done === true) return controller.close();
        controller.enqueue(encoder.encode(piece.value));
        next = iterator.next();
        // Waited for at the next pull; a failure until then must not count as unhandled.
        next.catch(() => {});
      } catch (error) {
        if (!(error instanceof BackendError)) throw error;
        controller.enqueue(encoder.encode(toGoJson(backendErrorBody(error))));
        controller.close();
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    status: 200,
    headers: { ...commonHeaders, 'cache-control': 'no-cache', 'content-type': 'text/event-stream' },
  });
}
