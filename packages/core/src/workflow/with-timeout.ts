/** Runs the steps of a workflow under one time limit. */
import { clockOf, emitOf, redactorOf } from '../call/client-context.js';
import { InputError } from '../errors.js';
import { deriveAbort, leaveOnAbort } from '../lib/abort.js';
import type { Clock } from '../lib/clock.js';
import { describe } from '../lib/describe.js';
import { withoutSecrets } from './without-secrets.js';
import { addFacts, type RunFacts, type Workflow, workflowError } from './workflow-error.js';

/** Options for the calls of a workflow that waits or gates: what it reads must be of now. */
export interface WorkflowCallOptions {
  readonly signal: AbortSignal;
  readonly cache: 'no-store';
}

/** What the steps of one run of a workflow share. */
export interface WorkflowRun<Reason extends string = never> extends RunFacts {
  /** Name of the function that was called. */
  readonly workflow: Workflow<Reason>;
  /** The clock of the client. */
  readonly clock: Clock;
  /** The signal, with what keeps caches of the platform out. */
  readonly callOptions: WorkflowCallOptions;
  /** Reports to `onNotice` of the client. */
  notice(message: string): void;
  /** Time since the workflow was called, in milliseconds. */
  elapsedMs(): number;
  /** The last failure that was tolerated; it becomes the cause when the time is over. */
  lastFailure: unknown;
}

export interface TimeLimit<Reason extends string> {
  readonly workflow: Workflow<Reason>;
  /** Longest time for all steps together, in milliseconds; no limit without it. It needs the reason `timeout`. */
  readonly timeoutMs?: ('timeout' extends Reason ? number : never) | undefined;
  /** Resumes what was started before; an error of the run has it. */
  readonly resumeToken?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Says what the workflow was doing, for the message when the time is over. */
  readonly describeStep?: () => string;
}

/**
 * Runs a workflow until it ends, its time is over or its caller leaves.
 *
 * @throws {@link WorkflowError} with reason `timeout` when the time is over.
 */
export async function withTimeout<Value, Reason extends string = never>(
  client: object,
  limit: TimeLimit<Reason>,
  run: (run: WorkflowRun<Reason>) => Promise<Value>,
): Promise<Value> {
  const { workflow, timeoutMs, resumeToken, signal, describeStep } = limit;
  if (signal?.aborted) throw signal.reason;
  const clock = clockOf(client);
  const own = deriveAbort(signal);
  const startedMs = clock.monotonic();
  const context: WorkflowRun<Reason> = {
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
    resumeToken,
    lastStatus: undefined,
    mayHaveSucceeded: resumeToken !== undefined,
    acting: 0,
  };
  const cancelTimer =
    timeoutMs === undefined
      ? undefined
      : clock.after(timeoutMs, () => {
          const step = describeStep === undefined ? '' : `; ${describeStep()}`;
          const options = context.lastFailure === undefined ? {} : { cause: context.lastFailure };
          own.abort(
            workflowError(workflow as Workflow<'timeout'>, 'timeout', `not finished after ${timeoutMs} ms (timeoutMs)${step}`, options),
          );
        });
  try {
    // A function of the caller's may ignore the signal.
    return await leaveOnAbort(run(context), own.signal);
  } catch (error) {
    throw withoutSecrets(client, signal?.aborted ? error : addFacts(context, error));
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
