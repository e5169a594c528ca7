/** Text lengths as RISKEN counts them: in UTF-8 bytes. */
import { InputError } from '@sec/core';

const encoder = new TextEncoder();

/** @returns The length of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}

/** @returns The longest beginning of a text that fits, cut between two characters. */
export function cutToBytes(text: string, maxBytes: number): string {
  if (byteLength(text) <= maxBytes) return text;
  let cut = '';
  let size = 0;
  for (const character of text) {
    size += byteLength(character);
    if (size > maxBytes) break;
    cut += character;
  }
  return cut;
}

/** @throws {@link InputError} when a text is not within its limits in bytes. */
export function checkBytes(member: string, text: unknown, minBytes: number, maxBytes: number, example: string): void {
  const length = typeof text === 'string' ? byteLength(text) : undefined;
  if (length === undefined || length < minBytes || length > maxBytes) {
    throw new InputError(
      `"${member}" must be a text of ${minBytes} to ${maxBytes} bytes, got ${length === undefined ? typeof text : `${length} bytes`}; for example ${example}`,
      { member },
    );
  }
}
