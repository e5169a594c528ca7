/** Badges of cloud accounts, as an input names them. */
import type { Badge } from '../generated/operations.js';
import { inputError } from '../input-error.js';

/**
 * Reads badges, and refuses those that the server would: a key may occur once.
 *
 * @param who - Name of the function that was called.
 * @throws {@link InputError}
 */
export function readBadges(who: string, member: string, badges: unknown): readonly Badge[] {
  const example = "[{ key: 'owner', value: 'payments' }]";
  if (!Array.isArray(badges)) throw inputError(who, member, { expected: 'an array of badges', value: badges, example });
  const keys = new Set<string>();
  return badges.map((badge: unknown, index) => {
    const { key, value } = (badge ?? {}) as Partial<Record<keyof Badge, unknown>>;
    if (typeof key !== 'string' || key === '' || typeof value !== 'string')
      throw inputError(who, `${member}[${index}]`, {
        expected: 'a badge with the strings key and value',
        value: badge,
        example: "{ key: 'owner', value: 'payments' }",
      });
    if (keys.has(key)) {
      const received = `${JSON.stringify(key)} twice`;
      throw inputError(who, member, { expected: 'badges with different keys', value: badges, received, example });
    }
    keys.add(key);
    return { key, value };
  });
}
