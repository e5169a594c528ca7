/** Tells a mistake in a program from a failure of the network: `fetch` throws a `TypeError` for both. */

/** What engines say of a wrong `this`, of an object that is no response, and of a body that was read before. */
const words = /invocation|instances of|implement|not a |iterable|cannot read|undefined|unusable|disturbed|locked|already/i;

/** Whether an error is of the kind that comes again with every attempt. */
export function isMisuse(error: unknown): error is TypeError {
  const { name, message = '' } = (error ?? {}) as Partial<Error>;
  // An address in it may hold any word.
  return name === 'TypeError' && words.test(message.replace(/https?:[^\s)]*/g, ''));
}
