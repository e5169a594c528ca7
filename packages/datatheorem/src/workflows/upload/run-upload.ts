/** Performs an upload in two steps, and restarts both if sending the file fails. */
import { type AnySecError, HttpError, isSecError, NetworkError, ParseError } from '@sec/core';
import { act, type Call, type PreviousAttempts, retryStep, workflowError, type WorkflowRun } from '@sec/core/vendor';
import type { Part } from './multipart.js';
import { sendFile, type SendFileReason } from './send-file.js';
import { canReopen } from './upload-file.js';
import type { UploadLimits, UploadProgress } from './upload-options.js';
import { secretsOf, targetProblem } from './upload-target.js';

/** An input that was checked. */
export interface UploadPlan {
  readonly parts: readonly Part[];
  /** Values that no error and no event may show. */
  readonly secrets: readonly string[];
}

export interface UploadSteps extends UploadPlan {
  /** Name of the upload, for errors and events of the second step. */
  readonly name: string;
  /** The first step: requests a URL. */
  readonly requestUrl: (signal: AbortSignal) => Promise<{ readonly upload_url: string }>;
}

/** What an upload needs of the workflow that it is a part of. */
export interface UploadContext {
  readonly limits: UploadLimits;
  readonly onProgress: (progress: UploadProgress) => void;
  /** Receives what is going on, for the message of a timeout. */
  readonly onStep: (step: string) => void;
}

export interface UploadOutcome {
  /** The body of the response: parsed JSON, other text, or `undefined` where it is empty. */
  readonly body: unknown;
  /** Uploads that were begun. */
  readonly attempts: number;
}

/** Why an upload has no result. */
export type UploadReason = SendFileReason | 'uploadInDoubt';

export async function runUpload(
  client: object,
  run: WorkflowRun<UploadReason>,
  steps: UploadSteps,
  context: UploadContext,
): Promise<UploadOutcome> {
  const { name, parts, secrets } = steps;
  const { limits, onProgress, onStep } = context;
  const canRestart = parts.every((part) => !('file' in part) || canReopen(part.file));

  return retryStep(
    client,
    { operationId: name, attempts: limits.attempts, isRetryable: (error) => canRestart && isTemporary(error), signal: run.signal },
    async (previous) => {
      const upload_url = await requestUrl(run, steps, previous);
      const attempt = previous.attempts + 1;
      const text = await act(run, () =>
        sendFile(client, run, {
          name,
          parts,
          secrets: [...secretsOf(upload_url), ...secrets],
          limits,
          previous,
          url: (baseUrl, call) => assertTarget(upload_url, baseUrl, call),
          onTaken(done, total) {
            onStep(
              done < total ? `${done} of ${total} bytes were sent` : 'the file was sent without a response, so it may have been taken',
            );
            if (!run.signal.aborted) onProgress({ step: 'uploading', elapsedMs: run.elapsedMs(), done, total, attempt });
          },
        }),
      ).catch((error: unknown) => {
        onStep(`attempt ${attempt} failed${isSecError(error) ? ` (${error.code})` : ''}`);
        throw error;
      });
      return { body: parseBody(text), attempts: attempt };
    },
  );
}

async function requestUrl(run: WorkflowRun<UploadReason>, steps: UploadSteps, { mayHaveSucceeded }: PreviousAttempts): Promise<unknown> {
  try {
    return (await steps.requestUrl(run.signal)).upload_url;
  } catch (error) {
    if (!mayHaveSucceeded || run.signal.aborted || !isSecError(error)) throw error;
    const message = 'the file may have been taken although its response was lost; the upload could not be restarted';
    throw workflowError(run.workflow, 'uploadInDoubt', message, { cause: error });
  }
}

function assertTarget(url: unknown, baseUrl: string, call: Call): string {
  const { trustedHosts, redactor } = call.runtime;
  const problem = targetProblem(url, baseUrl, trustedHosts);
  if (problem === undefined) return url as string;
  throw new ParseError(call, redactor.text(`the response to the first step ${problem}`), { status: 200 });
}

/**
 * A lost connection, a server that is busy or failed, and a URL that was too old: another one may help.
 *
 * @source a failed upload is restarted from the first step, up to three times, and never after a 409: the vendor's CI plugins [C]
 */
function isTemporary(error: AnySecError): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof HttpError && (error.status >= 500 || [404, 408, 410, 429].includes(error.status));
}

function parseBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
