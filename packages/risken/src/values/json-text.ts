/** JSON that RISKEN keeps inside strings: a finding's `data`, a setting's `setting`, a notification's `notify_setting`. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/**
 * Parses the JSON text in a member of a response. Responses keep the text itself, because the server rewrites it and so it
 * cannot be compared.
 *
 * @returns The value, typed as you expect it; `undefined` for an absent or empty string.
 * @throws {@link InputError} when the string is not JSON.
 */
export function parseJsonText<Value = unknown>(text: string | undefined): Value | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new InputError(`parseJsonText: "text" must be JSON, got ${describe(text)} that is not; for example '{"channel":"C1"}'`, {
      member: 'text',
    });
  }
}
