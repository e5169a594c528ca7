/** JSON that RISKEN keeps inside texts: a finding's `data`, a setting's `setting`, a notification's `notify_setting`. */
import { InputError } from '@sec/core';

/**
 * Reads such a text. The text itself is kept in the answer, because the server writes it anew and so it cannot be compared.
 *
 * @returns The value, typed as you expect it; `undefined` for a missing or empty text.
 * @throws {@link InputError} when the text is not JSON.
 */
export function parseJsonText<Value = unknown>(text: string | undefined): Value | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new InputError(`the text must be JSON, got ${text.length} characters that are not`);
  }
}
