/** Checks tokens as a server issues them. */
import { checkHeader } from '../http/headers.js';
import { describe } from '../lib/describe.js';
import type { IssuedToken } from '../options/token-store.js';

/** Refuses what is no token before it gets anywhere; it is never repeated. */
export function assertIssued(issued: IssuedToken): IssuedToken {
  const token: unknown = (issued as IssuedToken | undefined)?.token;
  if (typeof token !== 'string' || token === '') throw new Error(`expected a token, got ${describe(token)}`);
  checkHeader('authorization', token, (message) => new Error(message));
  // A lifetime that is no number would end the token at once; the server's rejection ends it as well.
  return { token, expiresInMs: Number.isFinite(issued.expiresInMs) ? issued.expiresInMs : undefined };
}
