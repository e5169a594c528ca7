/** Compares a resume token with what the caller names beside it. */
import { InputError } from '../errors.js';

/**
 * Refuses a resume token of something else than what the caller names beside it.
 *
 * @param bound - What the token is of.
 * @param given - What the caller names; a member that is left out is not compared.
 * @throws {@link InputError} for the member `resumeToken`; nothing is sent.
 */
export function assertSameTarget<Bound extends object>(
  workflow: string,
  bound: Bound,
  given: { readonly [Name in keyof Bound]?: unknown },
): void {
  for (const name of Object.keys(bound) as (keyof Bound & string)[]) {
    const value = given[name];
    if (value === undefined || value === bound[name]) continue;
    throw new InputError(
      `${workflow}: "resumeToken" must belong to what stands beside it, got one whose "${name}" is ${JSON.stringify(bound[name])}; for example the token alone`,
      { member: 'resumeToken' },
    );
  }
}
