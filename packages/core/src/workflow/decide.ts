/** Says what follows from each outcome; one that is left out does not compile. */
import { InputError } from '../errors.js';

/** What a gate or a wait came to: the member that tells it. */
type Decidable = { readonly verdict: string } | { readonly status: string };

/** Its outcomes: verdicts of a gate, statuses of a wait. A gate that waited is decided by its verdict. */
type OutcomeOf<Result> = Result extends { readonly verdict: infer Verdict extends string }
  ? Verdict
  : Result extends { readonly status: infer Status extends string }
    ? Status
    : never;

/** A function for each outcome. */
export type Decisions<Result, Value> = { readonly [Outcome in OutcomeOf<Result>]: (result: Result) => Value };

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
 * @returns What that function returns.
 * @throws {@link InputError} for an outcome that `decisions` lacks all the same: nothing is decided by default.
 */
export function decide<Result extends Decidable, Value>(result: Result, decisions: Decisions<Result, Value>): Value {
  const outcome = 'verdict' in result ? result.verdict : (result as { readonly status: string }).status;
  const own = Object.hasOwn(decisions, outcome) ? (decisions as Readonly<Record<string, (result: Result) => Value>>)[outcome] : undefined;
  if (typeof own !== 'function') {
    const member = String(outcome).slice(0, 60);
    throw new InputError(`decide: "${member}" must be a function, got none; for example { ${member}: () => 1 }`, { member });
  }
  return own(result);
}
