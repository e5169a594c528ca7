/** The two steps of every upload, begun anew where the second was lost: a new address, and the file sent to it. */
import {
  checkMs,
  type Clock,
  HttpError,
  InputError,
  isSecError,
  NetworkError,
  type Operation,
  ParseError,
  parseOperation,
  sleep,
  systemClock,
  withDeadline,
  WorkflowError,
  type WorkflowOptions,
} from '@sec/core';
import { type ClientContext, contextOf, tell } from './context.js';
import type { Part } from './multipart.js';
import { redirectNote, sendFile, sendsStreams } from './send-file.js';
import { targetProblem } from './target.js';
import { canReopen, isBlob } from './upload-file.js';

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes that the network has taken, of this attempt; what frames the file counts too. */
  readonly sentBytes: number;
  readonly totalBytes: number;
  /** 1, and one more each time that the upload begins anew. */
  readonly attempt: number;
}

export interface UploadOptions extends WorkflowOptions {
  /** How often it is tried in all; 3 unless given, or once for a client with `retry: false`. */
  readonly attempts?: number;
  /** Longest time in all, in milliseconds; 30 minutes unless given. */
  readonly deadlineMs?: number;
  /** Longest time without a byte going out, in milliseconds; 60 000 unless given. Not watched in browsers. */
  readonly stallMs?: number;
  /** Told as the file goes out. Browsers do not tell, so it is not called there. */
  readonly onProgress?: (progress: UploadProgress) => void;
  /** Time, for tests; the client's unless given. */
  readonly clock?: Clock;
}

export interface UploadPlan {
  /** Name of the public function. */
  readonly name: string;
  /** Asks for an address. */
  readonly init: (signal: AbortSignal) => Promise<{ readonly upload_url: string }>;
  readonly parts: readonly Part[];
  /** Values that must not show up anywhere. */
  readonly secrets?: readonly string[];
}

const maxWaitMs = 60_000;

/** @throws what the public functions say. */
export async function upload(
  client: object,
  { name, init, parts, secrets = [] }: UploadPlan,
  options: UploadOptions,
): Promise<{ readonly answer: unknown; readonly attempts: number }> {
  const context = contextOf(name, client);
  const { deadlineMs = 1_800_000, stallMs = 60_000, signal, clock = context.clock ?? systemClock } = options;
  const attempts = options.attempts ?? (context.retry === false ? 1 : 3);
  if (!Number.isInteger(attempts) || attempts < 1)
    throw new InputError(`${name}: "attempts" must be a whole number from 1, got ${String(attempts)}; for example 3`, {
      member: 'attempts',
    });
  checkMs(name, { deadlineMs, stallMs });
  const files = parts.flatMap((part) => ('file' in part ? [part.file] : []));
  if (!sendsStreams() && !files.every(isBlob))
    throw new InputError(`${name}: a stream cannot be sent from here; give a Blob`, { member: 'file' });
  const canRepeat = files.every(canReopen);
  // The security scheme is the one of step 1; step 2 carries none.
  const operation: Operation = parseOperation(name, ['POST {upload_url} never', { security: [] }]);
  let where = 'nothing was sent yet';

  return withDeadline({ workflow: name, deadlineMs, clock, signal, where: () => where }, async (stepSignal) => {
    let mayHaveSucceeded = false;
    for (let attempt = 1; ; attempt++) {
      const url = await askForTarget(attempt, mayHaveSucceeded, stepSignal);
      try {
        const answer = await sendFile(context, {
          operation,
          url,
          parts,
          secrets,
          attempt,
          mayHaveSucceeded,
          stallMs,
          clock,
          signal: stepSignal,
          onTaken(sentBytes, totalBytes) {
            const isWhole = sentBytes >= totalBytes;
            where = isWhole
              ? 'the file was sent and not answered, so it may have been taken'
              : `${sentBytes} of ${totalBytes} bytes were sent`;
            if (!stepSignal.aborted) tell(options.onProgress, { sentBytes, totalBytes, attempt });
          },
        });
        return { answer, attempts: attempt };
      } catch (error) {
        if (stepSignal.aborted || !canRepeat || attempt >= attempts || !canBeginAnew(error)) throw error;
        mayHaveSucceeded = error.mayHaveSucceeded;
        const delayMs = waitBefore(attempt, error, context);
        where = `the upload was lost (${error.code}) and about to begin anew`;
        tell(context.onRetry, { operationId: name, attempt, delayMs, reason: error.code });
        await sleep(clock, delayMs, stepSignal);
      }
    }
  });

  async function askForTarget(attempt: number, mayHaveSucceeded: boolean, stepSignal: AbortSignal): Promise<string> {
    let url: unknown;
    try {
      url = ((await init(stepSignal)) as { readonly upload_url?: unknown } | undefined)?.upload_url;
    } catch (error) {
      if (!mayHaveSucceeded || stepSignal.aborted || !isSecError(error)) throw error;
      throw new WorkflowError(
        name,
        'failed',
        'the file was sent whole and not answered, so it may have been taken; it could not be sent again',
        {
          cause: error,
        },
      );
    }
    const problem = targetProblem(url, context.baseUrl);
    if (problem === undefined) return url as string;
    throw new ParseError({ operation, attempts: attempt - 1, mayHaveSucceeded }, `the answer to the first step ${problem}`, 200, undefined);
  }
}

/**
 * A lost connection, a server that is busy or broke, and an address that was too old: a new one may help.
 *
 * @source a failed upload is begun anew from the first step, up to three times, and never after a 409: the vendor's CI plugins [C]
 */
function canBeginAnew(error: unknown): error is HttpError | NetworkError {
  if (error instanceof NetworkError) return !error.message.includes(redirectNote);
  return error instanceof HttpError && (error.status >= 500 || [404, 408, 410, 429].includes(error.status));
}

function waitBefore(attempt: number, error: HttpError | NetworkError, { random = Math.random }: ClientContext): number {
  const asked = error instanceof HttpError ? error.retryAfterMs : undefined;
  return Math.min(maxWaitMs, asked ?? 1_000 * 2 ** (attempt - 1) * (0.5 + random() / 2));
}
