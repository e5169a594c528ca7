/**
 * How a workflow throws.
 *
 * Its reasons are a closed type, `<Workflow>Reason`, which its name carries: `const workflow: Workflow<StartScanReason> =
 * 'startScan'`. That name, of the function that was called, goes through all of its steps, alone or in the run, and a step throws
 * `workflowError(workflow, 'imageNotFound', …)`: a reason that the name does not carry does not compile. A step of several workflows
 * asks for its own reasons, as `Workflow<'undecided'>` or `WorkflowRun<'undecided'>`, and each name that carries these fits. Beside
 * the workflow stands its guard, `is<Workflow>Error`, one line over {@link isErrorOf}.
 *
 * What changes or starts something is sent by {@link act}, and a resume token is handed over by {@link saveToken}: whatever error
 * ends the run then tells it. `test/reliability/workflow-shape.test.ts` holds all workflows to this.
 */
import { InputError, isSecError, SecError, WorkflowError, type WorkflowFacts } from '../errors.js';
import { notify } from '../lib/notify.js';
import { isInDoubt } from './outcomes.js';

declare const reasons: unique symbol;

/** Name of the exported function that was called. It carries the reasons that its errors may have, in types alone. */
export type Workflow<Reason extends string> = string & { readonly [reasons]?: (reason: Reason) => void };

/** The error of one workflow, as its guard narrows it. */
export interface WorkflowErrorOf<Name extends string, Reason extends string> extends WorkflowError {
  readonly workflow: Name;
  readonly reason: Reason;
}

/** Makes the error of a workflow. @param reason - One of those that the name carries. */
export function workflowError<Reason extends string = never>(
  workflow: Workflow<Reason>,
  reason: NoInfer<Reason>,
  message: string,
  options?: ErrorOptions & WorkflowFacts,
): WorkflowError {
  return new WorkflowError(workflow, reason, message, options);
}

/** @returns Whether a value is the error of a workflow, also when it comes from another copy of this module. */
export function isErrorOf(workflow: string, value: unknown): boolean {
  return value instanceof WorkflowError && value.workflow === workflow;
}

/** What a run has come to, for the error that may end it. */
export interface RunFacts {
  /** Aborts with the caller's signal, and when the time is over. */
  readonly signal: AbortSignal;
  /** Resumes what was started; `undefined` where nothing was. */
  resumeToken: string | undefined;
  /** The vendor's status as it was received last. */
  lastStatus: string | undefined;
  /** Something was started or changed, or may have been. */
  mayHaveSucceeded: boolean;
  /** Number of sends of {@link act} that have not ended. */
  acting: number;
}

/** Sends what changes or starts something. Unless it is refused for certain, an error of the run says that it may be done. */
export async function act<Value>(run: RunFacts, send: () => Promise<Value>): Promise<Value> {
  run.acting++;
  try {
    const value = await send();
    run.mayHaveSucceeded = true;
    return value;
  } catch (error) {
    if (run.signal.aborted || !isSecError(error) || isInDoubt(error)) run.mayHaveSucceeded = true;
    throw error;
  } finally {
    run.acting--;
  }
}

/** Hands the resume token to the caller, and keeps it for the error of the run. */
export function saveToken(run: RunFacts, resumeToken: string, onResumeToken?: ((resumeToken: string) => void) | undefined): void {
  run.resumeToken = resumeToken;
  run.mayHaveSucceeded = true;
  notify(onResumeToken, resumeToken);
}

/** Tells the error of a run what the run had come to. What failed may be a read, but what was started goes on. @returns The same error. */
export function addFacts<Failure>({ resumeToken, lastStatus, mayHaveSucceeded, acting }: RunFacts, error: Failure): Failure {
  // Of an input that is wrong nothing was sent.
  if (!(error instanceof SecError) || error instanceof InputError) return error;
  return Object.assign(
    error,
    error instanceof WorkflowError && { lastStatus: error.lastStatus ?? lastStatus },
    (mayHaveSucceeded || acting > 0) && { mayHaveSucceeded: true },
    resumeToken !== undefined && { resumeToken },
  );
}
