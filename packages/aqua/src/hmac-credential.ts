/** Signs every request to the CSPM API with an API key, and corrects a clock that is off. */
import type { Credential, CredentialKit, HttpRequest, Proof } from '@sec/core';
import type { ApiKeyAuth } from './auth-options.js';
import { createSign } from './signature.js';

/**
 * A signature counts for 30 seconds around its moment; a difference under this cannot be the reason of a refusal.
 *
 * @source cloudsploit/docs API Blueprint, "Authentication" [O]
 */
const noticeableDriftMs = 25_000;

/** Of what is signed, so much is kept out of messages: its beginning, as a body may be large. */
const shownLength = 256;

export function createHmacCredential(
  { apiKey, apiSecret, timestampUnit = 'seconds' }: ApiKeyAuth,
  { clock, redactor }: Pick<CredentialKit, 'clock' | 'redactor'>,
): Credential {
  const sign = createSign(apiSecret);
  /** How far the server's clock is ahead of ours. */
  let offsetMs = 0;
  /** Whether that was ever corrected: a request on its way may still carry a time from before. */
  let corrected = false;

  async function prove(request: HttpRequest): Promise<Proof> {
    // Another call may correct the offset while this one is being signed.
    const secret = `${offsetMs}`;
    const nowMs = clock.now() + offsetMs;
    const timestamp = String(timestampUnit === 'seconds' ? Math.floor(nowMs / 1000) : Math.floor(nowMs));
    const body = typeof request.body === 'string' ? request.body : '';
    const path = signedPath(request.url);
    const signature = await sign({ timestamp, method: request.method, path, body });
    redactor.addSignature(signature);
    // Servers that refuse a signature like to tell what they would have signed.
    redactor.addSignature(`${timestamp}${request.method}${path}${body}`.slice(0, shownLength));
    return { secret, headers: { 'x-api-key': apiKey, 'x-timestamp': timestamp, 'x-signature': signature } };
  }

  return {
    prove,
    // The status of a drifted signature is not documented, so any refusal counts whose date is far from what was signed.
    isRefused({ status, headers }) {
      if (status < 400 || status >= 500) return false;
      const driftMs = Date.parse(headers.get('date') ?? '') - clock.now();
      if (Math.abs(driftMs - offsetMs) >= noticeableDriftMs) {
        offsetMs = driftMs;
        corrected = true;
      }
      return corrected;
    },
    async renew(used, request) {
      // A request that was signed with the corrected time was refused for another reason.
      return used.secret === `${offsetMs}` ? undefined : prove(request);
    },
  };
}

/** The path begins at `/v2/`, also behind a base URL with a path of its own. The query is not signed. */
export function signedPath(url: string): string {
  const { pathname } = new URL(url);
  const start = pathname.indexOf('/v2/');
  return start === -1 ? pathname : pathname.slice(start);
}
