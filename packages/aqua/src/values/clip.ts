/** Shortens what came from outside for a message. */

/** @returns The beginning of a string: 60 characters by default, which is enough for a status or a name. */
export function clip(text: string | undefined, maxLength = 60): string {
  return (text ?? '').slice(0, maxLength);
}
