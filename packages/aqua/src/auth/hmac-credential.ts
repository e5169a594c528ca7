/** Signs every request to the CSPM API with an API key, and corrects a clock that is off. */
import type { AuthHeaders, Call, ConnectContext, Credential } from '@sec/core/vendor';
import type { ApiKeyAuth } from './auth-options.js';
import { createSign } from './signature.js';

/**
 * A signature is valid for 30 seconds around its timestamp; a difference under this cannot be the reason of a rejection.
 *
 * @source cloudsploit/docs API Blueprint, "Authentication" [O]
 */
const noticeableDriftMs = 25_000;

/** From here on a clock is corrected before a signature is rejected for it; a slow response alone does not look so far off. */
const correctedDriftMs = 15_000;

/** So much of what is signed is kept out of messages: its beginning, as a body may be large. */
const shownLength = 256;

export function createHmacCredential(
  { apiKey, apiSecret, timestampUnit = 'seconds' }: ApiKeyAuth,
  { clock, redactor }: Pick<ConnectContext, 'clock' | 'redactor'>,
): Credential {
  const sign = createSign(apiSecret);
  /** How far the server's clock is ahead of ours. */
  let offsetMs = 0;
  /** Whether that was ever corrected: a request on its way may still carry a timestamp from before. */
  let isCorrected = false;

  async function authorize({ operation: { method }, url, body: requestBody }: Call): Promise<AuthHeaders> {
    // Another call may correct the offset while this one is being signed.
    const version = `${offsetMs}`;
    const nowMs = clock.now() + offsetMs;
    const timestamp = String(timestampUnit === 'seconds' ? Math.floor(nowMs / 1000) : Math.floor(nowMs));
    const body = typeof requestBody === 'string' ? requestBody : '';
    const path = signedPath(url);
    const signature = await sign({ timestamp, method, path, body });
    redactor.addSignature(signature);
    // Servers that reject a signature tend to show what they would have signed.
    redactor.addSignature(`${timestamp}${method}${path}${body}`.slice(0, shownLength));
    return { version, headers: { 'x-api-key': apiKey, 'x-timestamp': timestamp, 'x-signature': signature } };
  }

  return {
    headerNames: () => ['x-api-key', 'x-signature', 'x-timestamp'],
    authorize,
    // The status for a drifted timestamp is not documented, so any rejection counts whose date is far from what was signed.
    isRejected({ status, headers }) {
      const isRefused = status >= 400 && status < 500;
      const driftMs = Date.parse(headers.get('date') ?? '') - clock.now();
      if (Math.abs(driftMs - offsetMs) >= (isRefused ? noticeableDriftMs : correctedDriftMs)) {
        offsetMs = driftMs;
        isCorrected = true;
      }
      return isRefused && isCorrected;
    },
    async reauthorize(used, call) {
      // A request that was signed with the corrected time was rejected for another reason.
      return used.version === `${offsetMs}` ? undefined : authorize(call);
    },
  };
}

/** The path begins at `/v2/`, also behind a base URL with a path of its own. The query is not signed. */
function signedPath(url: string): string {
  const { pathname } = new URL(url);
  const start = pathname.indexOf('/v2/');
  return start === -1 ? pathname : pathname.slice(start);
}
