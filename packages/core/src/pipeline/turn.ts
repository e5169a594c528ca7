/** One turn of a call: a place under the limits, a credential, one request, and another after a rejected credential. */
import type { AuthHeaders, Call, Credential } from '../call/call.js';
import { type HttpResponse, isOneWay } from '../http/message.js';
import { parseRetryAfter } from '../http/retry-after.js';
import { lowerCased } from '../http/headers.js';
import { leaveOnAbort } from '../lib/abort.js';
import { isPromise } from '../lib/brand.js';
import { withInnerStatus } from '../response/find-failure.js';
import { exchange } from './exchange.js';

export async function turn(call: Call): Promise<HttpResponse> {
  call.phase = 'queue';
  call.leftRequest = undefined;
  const place = call.limiter?.acquire(call);
  const release = isPromise(place) ? await place : place;
  try {
    const credential = findCredential(call);
    let response: HttpResponse;
    if (credential === undefined) response = await exchange(call, call.headers);
    else {
      call.phase = 'credential';
      const pending = credential.authorize(call);
      const auth = isPromise(pending) ? await leaveOnAbort(pending, call.signal) : pending;
      response = await exchange(call, withAuth(call, auth));
      if (credential.isRejected(withInnerStatus(call, response)) && !isOneWay(call.body)) {
        call.phase = 'credential';
        const renewed = await leaveOnAbort(credential.reauthorize(auth, call), call.signal);
        if (renewed !== undefined) response = await exchange(call, withAuth(call, renewed));
      }
    }
    observe(call, response);
    return response;
  } finally {
    release?.(call.leftRequest);
  }
}

/** @returns What authorizes a call: of the schemes of its operation, the first that there is a credential for. */
export function findCredential({ credentials, operation, runtime }: Call): Credential | undefined {
  const scheme = (operation.security ?? runtime.security).find((name) => credentials[name] !== undefined);
  return scheme === undefined ? undefined : credentials[scheme];
}

/** Header names are lower case throughout, so the credential replaces whatever was given in its place. */
function withAuth({ headers }: Call, auth: AuthHeaders): Record<string, string> {
  return { ...headers, ...lowerCased(auth.headers) };
}

function observe({ limiter, runtime }: Call, { status, headers }: HttpResponse): void {
  limiter?.observe(status !== 429, status === 429 ? parseRetryAfter(headers, runtime.clock.now()) : undefined);
}
