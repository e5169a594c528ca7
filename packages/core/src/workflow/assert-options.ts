/** Refuses options of a workflow that it does not have: one that is misspelt would be ignored, and with it what it should prevent. */
import { InputError } from '../errors.js';
import { describe } from '../lib/describe.js';
import type { CallOptions } from '../options/options.js';
import type { StatusWaitOptions, WaitOptions, WorkflowOptions } from './options.js';

/** Names of the options of a call, beside those of every workflow. */
export const callOptionNames: readonly (keyof CallOptions)[] = ['retry', 'attemptTimeoutMs', 'timeoutMs', 'headers', 'cache'];

/** Names of the options of a workflow that waits, beside those of every workflow. */
export const waitOptionNames: readonly (keyof WaitOptions)[] = ['intervalMs', 'timeoutMs'];

/** Names of the options of a workflow that waits for a status, beside those of every workflow. */
export const statusWaitOptionNames: readonly (keyof StatusWaitOptions)[] = [
  ...waitOptionNames,
  'runningStatuses',
  'endStatuses',
  'unknownStatusGraceMs',
];

/**
 * To be called before anything else.
 *
 * @param own - Names of all options of the workflow but `signal`.
 * @throws {@link InputError} for an option that the workflow does not have, a listener that is no function, and a signal that is none.
 */
export function assertOptions<Options extends WorkflowOptions>(
  workflow: string,
  options: Options,
  own: readonly (keyof Options & string)[] = [],
): void {
  const refuse = (member: string, problem: string): InputError => new InputError(`${workflow}: "${member}" ${problem}`, { member });
  const given: unknown = options;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw refuse('options', `must be an object, got ${describe(given)}; for example { signal: controller.signal }`);
  const known: readonly string[] = ['signal', ...own];
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name))
      throw refuse(name.slice(0, 60), `is not an option, the nearest is "${findNearest(name, known)}"; known options: ${known.join(', ')}`);
    if (value === undefined) continue;
    // `onFailure` is a choice.
    if (/^on(?!Failure$)[A-Z]/.test(name) && typeof value !== 'function')
      throw refuse(name, `must be a function, got ${describe(value)}; for example (value) => console.log(value)`);
    if (name === 'signal' && typeof (value as AbortSignal | null)?.addEventListener !== 'function')
      throw refuse(name, `must be an AbortSignal, got ${describe(value)}; for example controller.signal`);
  }
}

/** @returns The name that shares most pairs of letters with another one, by the lengths of both. */
function findNearest(name: string, known: readonly string[]): string {
  const pairsOf = (text: string): string[] => [...text.toLowerCase()].map((letter, index, letters) => letter + (letters[index + 1] ?? ''));
  const given = pairsOf(name.slice(0, 60));
  const likeness = (other: string): number => {
    const pairs = pairsOf(other);
    return pairs.filter((pair) => given.includes(pair)).length / (pairs.length + given.length);
  };
  return known.reduce((best, other) => (likeness(other) > likeness(best) ? other : best));
}
