/** Compares the bearer token of a webhook, in constant time. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/**
 * Checks whether an `Authorization` header holds a token, in constant time, by their digests.
 *
 * @param token - The token that the portal was given; several while you change it.
 * @throws {@link InputError} for an empty token.
 */
export async function verifyWebhookToken(header: string | null | undefined, token: string | readonly string[]): Promise<boolean> {
  const tokens = assertTokens('verifyWebhookToken', token);
  const given = /^Bearer +(\S.*)$/i.exec(header?.trim() ?? '')?.[1] ?? '';
  const digest = await digestOf(given);
  let found = 0;
  // All of them, so that the time does not reveal which one it was.
  for (const one of tokens) found |= isSame(digest, await digestOf(one));
  return found === 1 && given !== '';
}

/** @throws {@link InputError} for an empty token: it would let nobody or everybody in. */
export function assertTokens(caller: string, token: string | readonly string[]): readonly string[] {
  const tokens: readonly unknown[] = typeof token === 'string' ? [token] : token;
  if (Array.isArray(tokens) && tokens.length > 0 && tokens.every((one) => typeof one === 'string' && one.trim() !== ''))
    return tokens as readonly string[];
  const received = Array.isArray(token) && token.length > 0 ? 'an array with something else in it' : describe(token);
  throw new InputError(
    `${caller}: "token" must be a non-empty string or a non-empty array of such strings, got ${received}; for example process.env.MY_WEBHOOK_TOKEN`,
    { member: 'token' },
  );
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** @returns 1 for the same bytes, else 0, after all of them were compared. */
function isSame(one: Uint8Array, other: Uint8Array): 0 | 1 {
  let difference = 0;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0);
  return difference === 0 ? 1 : 0;
}
