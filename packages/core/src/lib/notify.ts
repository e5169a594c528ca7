/** Calls listeners. Whatever one does, it never disturbs the work it listens to. */

/** Calls a listener; one that throws or rejects is ignored. */
export function notify<Event>(listener: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const result = listener?.(event);
    // An async listener may reject later; that is no more the caller's concern than a throw.
    if (typeof (result as { then?: unknown } | undefined)?.then === 'function') Promise.resolve(result).catch(() => undefined);
  } catch {
    // See above.
  }
}
