/** Recognises values of the platform, whatever realm or library made them: `instanceof` knows those of its own realm only. */

/** @returns The name that a value gives itself, such as `Map`, `Blob` or `Error`; `Object` for objects without one. */
export function brandOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether a value is an object of members, as a literal makes it: no collection and no instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of literals, in every realm, is the one that has none itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @returns The time of a date in milliseconds, `NaN` for an invalid one; `undefined` for anything else. */
export function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

/** Whether a value is to be waited for; zone.js and others have promises of their own. */
export function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof (value as { readonly then?: unknown } | undefined)?.then === 'function';
}
