/** Cleans strings of strangers for messages, logs and terminals. */

/** Control characters but line break and tab, and those that turn the direction of the text or end a line without looking so. */
const controls = /(?![\n\t])[\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}]/gu;

/** @returns The string with a space for each character that acts on who displays it instead of being displayed. */
export function printable(text: string): string {
  return text.replace(controls, ' ');
}
