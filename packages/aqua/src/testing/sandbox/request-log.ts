/** Bodies as the log keeps them: without secrets. */

const secretMembers = /^(password|secret|token|auth_token|client_key|private_key|key_value|opsgenie_apikey)$/;

/** @returns The JSON without its secrets; other texts are not kept, as nobody knows what is secret in them. */
export function bodyForLog(text: string): unknown {
  if (text === '') return undefined;
  const parsed = parseOrNothing(text);
  return parsed === undefined ? '(no JSON)' : hideSecrets(parsed);
}

function hideSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, secretMembers.test(name) ? '***' : hideSecrets(member)] as const),
  );
}

/** @returns The value of JSON text, or `undefined` for text that is no JSON. */
export function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
