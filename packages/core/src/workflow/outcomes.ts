/** What a step of a workflow came to: not found, in doubt, or found instead of created. */
import { HttpError, SecError } from '../errors.js';

/** @returns The result of a read; `undefined` where the server knows no such thing. */
export async function undefinedIfNotFound<Value>(read: Promise<Value>): Promise<Value | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return undefined;
    throw error;
  }
}

/** @returns Whether a failed write may have been done. */
export function isInDoubt(error: unknown): boolean {
  return (error as { readonly mayHaveSucceeded?: unknown } | null | undefined)?.mayHaveSucceeded === true;
}

/**
 * Creates a thing; where the server refused it as existing or left that in doubt, looks for it.
 *
 * @param isExisting - Whether a failure says that the thing exists already.
 * @throws the failure of the creation where nothing is found.
 */
export async function createOrFind<Created, Found>(
  create: () => Promise<Created>,
  find: () => Promise<Found | undefined>,
  isExisting: (error: unknown) => boolean = (error) => error instanceof HttpError && error.kind === 'conflict',
): Promise<{ readonly created: Created } | { readonly found: Found; readonly failure: unknown }> {
  try {
    return { created: await create() };
  } catch (failure) {
    if (!isExisting(failure) && !isInDoubt(failure)) throw failure;
    let found: Found | undefined;
    try {
      found = await find();
    } catch (error) {
      // That the creation may have worked matters more than why that could not be checked.
      throw isInDoubt(failure) && error instanceof SecError ? failure : error;
    }
    if (found === undefined) throw failure;
    return { found, failure };
  }
}
