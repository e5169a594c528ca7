/** Says what follows from each outcome; one that is left out does not compile. */
import { InputError } from '../errors.js';

/** A function for each outcome: verdicts of a gate, statuses of a wait. */
export type Decisions<Outcome extends string, Result, Value> = { readonly [Name in Outcome]: (result: Result) => Value };

/**
 * Calls the function for the verdict of a gate, or for the status of a wait. An outcome without a function does not compile.
 *
 * @example
 * ```ts
 * import { decide, scanAndGate } from '@sec/aqua';
 *
 * const gated = await scanAndGate(aqua, { image: 'registry.example.com/team/app:1.4.2' });
 * process.exitCode = decide(gated, {
 *   pass: () => 0,
 *   fail: ({ reasons }) => {
 *     console.error(reasons.join('\n'));
 *     return 1;
 *   },
 * });
 * ```
 *
 * @returns What that function returns; all of them return one type.
 * @throws {@link InputError} for an outcome that `decisions` lacks all the same: nothing is decided by default.
 */
export function decide<Outcome extends string, Result extends { readonly verdict: Outcome }, Value>(
  result: Result & { readonly verdict: Outcome },
  decisions: Decisions<Outcome, Result, Value>,
): Value;
export function decide<Outcome extends string, Result extends { readonly status: Outcome; readonly verdict?: never }, Value>(
  result: Result & { readonly status: Outcome },
  decisions: Decisions<Outcome, Result, Value>,
): Value;
export function decide(
  result: { readonly verdict?: string; readonly status?: string },
  decisions: Readonly<Record<string, (result: unknown) => unknown>>,
): unknown {
  const outcome = String(result.verdict ?? result.status);
  const own = Object.hasOwn(decisions, outcome) ? decisions[outcome] : undefined;
  if (typeof own === 'function') return own(result);
  const member = outcome.slice(0, 60);
  throw new InputError(`decide: "${member}" must be a function, got none; for example { ${member}: () => 1 }`, { member });
}
