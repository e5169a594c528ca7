/** Lengths of strings as RISKEN counts them: in UTF-8 bytes. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

const encoder = new TextEncoder();

/** @returns The length of a string in UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}

/** @returns The longest beginning of a string that has at most so many bytes, clipped between two characters. */
export function clipToBytes(text: string, maxBytes: number): string {
  if (byteLength(text) <= maxBytes) return text;
  let clipped = '';
  let size = 0;
  for (const character of text) {
    size += byteLength(character);
    if (size > maxBytes) break;
    clipped += character;
  }
  return clipped;
}

/** What a string member of an input may be. */
export interface BytesRule {
  readonly min: number;
  /** @defaultValue no limit */
  readonly max?: number;
  /** As it stands in code. */
  readonly example: string;
}

/** @throws {@link InputError} for anything but a string whose length in bytes is within the limits. */
export function assertBytes(workflow: string, member: string, value: unknown, { min, max = Infinity, example }: BytesRule): void {
  const length = typeof value === 'string' ? byteLength(value) : undefined;
  if (length !== undefined && length >= min && length <= max) return;
  const expected = max === Infinity ? 'a string' : `a string of ${min} to ${max} bytes`;
  const received = length === undefined || length === 0 ? describe(value) : `a string of ${length} bytes`;
  throw new InputError(`${workflow}: "${member}" must be ${expected}, got ${received}; for example ${example}`, { member });
}
