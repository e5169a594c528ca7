/** Runs the steps of a workflow under one time limit. */
import { clockOf, emitOf, redactorOf } from '../call/client-context.js';
import { InputError, WorkflowError } from '../errors.js';
import { deriveAbort, leaveOnAbort } from '../lib/abort.js';
import type { Clock } from '../lib/clock.js';
import { describe } from '../lib/describe.js';
import { withoutSecrets } from './without-secrets.js';

/** Options for the calls of a workflow that waits or gates: what it reads must be of now. */
export interface WorkflowCallOptions {
  readonly signal: AbortSignal;
  readonly cache: 'no-store';
}

/** What the steps of one run of a workflow share. */
export interface WorkflowRun {
  /** Name of the function that was called, for messages. */
  readonly workflow: string;
  /** The clock of the client. */
  readonly clock: Clock;
  /** Aborts with the caller's signal, and when the time is over. */
  readonly signal: AbortSignal;
  /** The signal, with what keeps caches of the platform out. */
  readonly callOptions: WorkflowCallOptions;
  /** Reports to `onNotice` of the client. */
  notice(message: string): void;
  /** Time since the workflow was called, in milliseconds. */
  elapsedMs(): number;
  /** The last failure that was tolerated; it becomes the cause when the time is over. */
  lastFailure: unknown;
}

export interface TimeLimit {
  readonly workflow: string;
  /** Longest time for all steps together, in milliseconds; no limit without it. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Says what the workflow was doing, for the message when the time is over. */
  readonly describeStep?: () => string;
}

/**
 * Runs a workflow until it ends, its time is over or its caller leaves.
 *
 * @throws {@link WorkflowError} with reason `timeout` when the time is over.
 */
export async function withTimeout<Value>(client: object, limit: TimeLimit, run: (run: WorkflowRun) => Promise<Value>): Promise<Value> {
  const { workflow, timeoutMs, signal, describeStep } = limit;
  if (signal?.aborted) throw signal.reason;
  const clock = clockOf(client);
  const own = deriveAbort(signal);
  const startedMs = clock.monotonic();
  const context: WorkflowRun = {
    workflow,
    clock,
    signal: own.signal,
    callOptions: { signal: own.signal, cache: 'no-store' },
    notice(message) {
      const shown = redactorOf(client)?.text(message) ?? message;
      emitOf(client)('onNotice', { notice: 'unknownValue', operationId: workflow, message: shown });
    },
    elapsedMs: () => clock.monotonic() - startedMs,
    lastFailure: undefined,
  };
  const cancelTimer =
    timeoutMs === undefined
      ? undefined
      : clock.after(timeoutMs, () => {
          const step = describeStep === undefined ? '' : `; ${describeStep()}`;
          const options = context.lastFailure === undefined ? {} : { cause: context.lastFailure };
          own.abort(new WorkflowError(workflow, 'timeout', `not finished after ${timeoutMs} ms (timeoutMs)${step}`, options));
        });
  try {
    // A function of the caller's may ignore the signal.
    return await leaveOnAbort(run(context), own.signal);
  } catch (error) {
    throw withoutSecrets(client, error);
  } finally {
    cancelTimer?.();
    own.dispose();
  }
}

/** @throws {@link InputError} when a limit is no number above 0; nothing is sent. */
export function assertDuration(workflow: string, limits: Readonly<Record<string, number>>, least = 0): void {
  for (const [name, value] of Object.entries(limits)) {
    if (typeof value === 'number' && value > 0 && value >= least) continue;
    const range = least > 0 ? `of at least ${least}` : 'above 0';
    throw new InputError(
      `${workflow}: "${name}" must be a duration in milliseconds ${range}, got ${describe(value)}; for example ${Math.max(least, 10_000)}`,
      { member: name },
    );
  }
}
