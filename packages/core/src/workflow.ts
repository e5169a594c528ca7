/** What the workflows of all vendors share: their options, and a limit on the time of all their steps together. */
import type { Clock } from './clock.js';
import { HttpError, InputError, WorkflowError } from './errors.js';
import type { CallOptions } from './options.js';

export interface WorkflowOptions {
  readonly signal?: AbortSignal;
}

export interface WaitOptions extends WorkflowOptions {
  /** Time between two looks, in milliseconds. */
  readonly intervalMs?: number;
  /** Longest time in all, in milliseconds. */
  readonly deadlineMs?: number;
  /** Time, for tests. */
  readonly clock?: Clock;
}

/** @returns What a call takes beside its input. */
export function callWith(signal: AbortSignal | undefined): CallOptions | undefined {
  return signal === undefined ? undefined : { signal };
}

/** @returns The result of a read; `undefined` where the server knows no such thing. */
export async function orAbsent<Value>(read: Promise<Value>): Promise<Value | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return undefined;
    throw error;
  }
}

/** @throws InputError when a limit is no number above 0; nothing is sent. */
export function checkMs(workflow: string, limits: Readonly<Record<string, number>>, least = 0): void {
  for (const [name, value] of Object.entries(limits)) {
    if (!(typeof value === 'number' && value > 0 && value >= least))
      throw new InputError(
        `${workflow}: "${name}" must be a number of milliseconds ${least > 0 ? `from ${least}` : 'above 0'}, got ${String(value)}; for example ${Math.max(least, 10_000)}`,
        {
          member: name,
        },
      );
  }
}

/** Runs steps under one deadline; the signal that they get ends with it, or with the caller's. */
export async function withDeadline<Value>(
  limit: {
    readonly workflow: string;
    readonly deadlineMs: number;
    readonly clock: Clock;
    readonly signal: AbortSignal | undefined;
    readonly where: () => string;
  },
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const over = new AbortController();
  const passOn = (): void => over.abort(limit.signal?.reason);
  if (limit.signal?.aborted) throw limit.signal.reason;
  limit.signal?.addEventListener('abort', passOn, { once: true });
  const cancel = limit.clock.after(limit.deadlineMs, () =>
    over.abort(new WorkflowError(limit.workflow, 'deadline', `not over after ${limit.deadlineMs} ms (deadlineMs); ${limit.where()}`)),
  );
  // A caller's own function may not listen to the signal.
  const left = new Promise<never>((_, reject) => over.signal.addEventListener('abort', () => reject(over.signal.reason), { once: true }));
  try {
    return await Promise.race([run(over.signal), left]);
  } finally {
    cancel();
    limit.signal?.removeEventListener('abort', passOn);
  }
}
