/** Sends the parts of one upload to their URL: one request, which is given up when no byte goes out any more. */
import { type Clock, NetworkError } from '@sec/core';
import {
  type Call,
  type DirectRequest,
  onAbort,
  type PreviousAttempts,
  sendRequest,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import { type BodyWatch, frameParts, type Part, toFormData } from './multipart.js';
import { SourceError } from './upload-file.js';
import { canSendStreams } from './upload-input.js';
import type { UploadLimits } from './upload-options.js';
import { uploadRules } from './upload-rules.js';

export interface FileRequest {
  /** Name of the upload, for errors and events. */
  readonly name: string;
  /** Derives the URL from the base URL of the API, or refuses it. */
  readonly url: (baseUrl: string, call: Call) => string;
  readonly parts: readonly Part[];
  /** Values that no error and no event may show. */
  readonly secrets: readonly string[];
  readonly previous: PreviousAttempts;
  readonly limits: UploadLimits;
  /** Called with the bytes that the network has taken, and all of them; never where a browser sends. */
  readonly onTaken: (taken: number, total: number) => void;
}

/** Why a file was not sent. */
export type SendFileReason = 'fileUnreadable';

/** The members that a file makes of a request. */
type FileBody = Pick<DirectRequest, 'headers' | 'body' | 'init'>;

const method = 'POST';
const path = '{upload_url}';

/**
 * @returns The text of the response, which may be empty.
 * @throws {@link WorkflowError} with reason `fileUnreadable` for a file that cannot be read, and what an operation throws.
 */
export async function sendFile(client: object, run: WorkflowRun<SendFileReason>, request: FileRequest): Promise<string> {
  const { name, url, secrets, previous, limits } = request;
  const own = new AbortController();
  const stopFollowing = onAbort(run.signal, (reason) => own.abort(reason));
  const stall = createStallTimer(run.clock, limits.stallTimeoutMs, own.signal, () => own.abort(toStallError(request)));
  let sourceError: SourceError | undefined;
  const onFailure = (error: unknown): void => {
    if (error instanceof SourceError) sourceError = error;
  };
  const body = canSendStreams() ? toStream(request, stall, { signal: own.signal, onFailure }) : toForm(request);
  try {
    const { data } = await sendRequest(
      client,
      {
        // No document says in which form the response comes, so its text is taken whatever it is, unless it is a web page.
        operation: { [name]: [`${method} ${path} never`, { security: [], response: 'text', accept: 'application/json' }] },
        url,
        ...body,
        responseRules: uploadRules,
        secrets,
        previous,
      },
      // The URL is good for one upload, so a retry needs another. The limit of the workflow began earlier and ends this one first.
      { signal: own.signal, retry: false, timeoutMs: limits.timeoutMs, attemptTimeoutMs: limits.timeoutMs },
    );
    return data as string;
  } catch (error) {
    if (sourceError === undefined || run.signal.aborted) throw error;
    const message = `${sourceError.message}; the server cannot have taken the whole file`;
    throw workflowError(run.workflow, 'fileUnreadable', message, { cause: sourceError.cause });
  } finally {
    stopFollowing();
    // Stops the timer, and frees the source of a body that was not taken whole.
    own.abort(new Error('the upload is over'));
  }
}

/** A browser sends no streams; it would send cookies, and the address of its page. */
function toForm({ parts }: FileRequest): FileBody {
  return { body: toFormData(parts), init: { credentials: 'omit', referrerPolicy: 'no-referrer' } };
}

function toStream({ parts, onTaken }: FileRequest, stall: StallTimer, watch: Omit<BodyWatch, 'onTaken'>): FileBody {
  const { contentType, size, open } = frameParts(parts);
  return {
    headers: { 'content-type': contentType, 'content-length': String(size) },
    body() {
      stall.restart();
      return open({
        ...watch,
        onTaken(taken) {
          if (taken < size) stall.restart();
          else stall.stop();
          onTaken(taken, size);
        },
      });
    },
    // A copy of the request, kept for a redirect, would hold the whole body in memory. The Fetch Standard makes none where
    // both are said; in Node 20 and 24 the first is enough.
    init: { redirect: 'error', window: null },
  };
}

interface StallTimer {
  restart(): void;
  stop(): void;
}

/** @param signal - Stops the timer for good, at once: a workflow whose time is over does not wait for its steps. */
function createStallTimer(clock: Clock, stallTimeoutMs: number, signal: AbortSignal, onStall: () => void): StallTimer {
  let cancel: (() => void) | undefined;
  const stop = (): void => cancel?.();
  onAbort(signal, stop);
  return {
    stop,
    restart() {
      stop();
      if (!signal.aborted) cancel = clock.after(stallTimeoutMs, onStall);
    },
  };
}

/** A body that is not whole cannot have been taken, so only earlier attempts count. */
function toStallError({ name, limits, previous }: FileRequest): NetworkError {
  const { attempts, mayHaveSucceeded } = previous;
  const facts = { operation: { id: name, method, path }, attempts: attempts + 1, mayHaveSucceeded };
  return new NetworkError(facts, `no byte went out for ${limits.stallTimeoutMs} ms (stallTimeoutMs)`, { notSent: false });
}
