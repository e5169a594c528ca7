/** An access token that is remembered with its owner, so that the ids in it can stand in for missing ones. */
import type { SecretSource } from '@sec/core';
import { type AccessTokenOwner, parseAccessToken } from './access-token.js';

/** Ids that a token carries. */
export interface TokenOwnerIds {
  readonly project_id?: number;
  readonly organization_id?: number;
}

export interface TokenSource {
  readonly source: SecretSource;
  /** Resolves to the owner of the token, which is fetched where it is not known yet. */
  findOwner(): Promise<TokenOwnerIds | undefined>;
}

export function createTokenSource(accessToken: SecretSource): TokenSource {
  if (typeof accessToken === 'string') {
    const owner = parseAccessToken(accessToken);
    return { source: accessToken, findOwner: async () => owner };
  }
  let owner: AccessTokenOwner | undefined;
  /** A token that was fetched to learn its owner, and that the first request then uses. */
  let early: Promise<string> | undefined;
  let known = false;
  const fetchToken = async (): Promise<string> => {
    const token = await accessToken();
    if (typeof token === 'string') owner = parseAccessToken(token);
    known = true;
    return token;
  };
  return {
    source() {
      const token = early ?? fetchToken();
      early = undefined;
      return token;
    },
    async findOwner() {
      if (known) return owner;
      early ??= fetchToken();
      await early.catch((error: unknown) => {
        early = undefined;
        throw error;
      });
      return owner;
    },
  };
}
