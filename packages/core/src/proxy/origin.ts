/** Whose page sends a request. */
import { Refusal } from './refusal.js';

/**
 * Refuses what no page of the listed origins sends. A browser names the origin with every request but a GET of the page's own
 * origin, and says for those that they are (`Sec-Fetch-Site`), except over plain http.
 *
 * @param isRead - Whether the request changes nothing: only then may nothing at all say where it is from.
 * @throws {@link Refusal}
 */
export function checkOrigin({ headers, method }: Request, origins: readonly string[], isRead: boolean): void {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const destination = headers.get('sec-fetch-dest');
  // A page that is opened, an image, a script: what a site can make of this address without being able to read it.
  if (destination !== null && destination !== 'empty')
    throw new Refusal(403, 'origin', 'only fetch of a page may call this proxy, no navigation, image or script');
  if (origin !== null) {
    if (!origins.includes(origin)) throw new Refusal(403, 'origin', 'the origin of this page is not listed in "origins" of the proxy');
    return;
  }
  if (site !== null && site !== 'same-origin') throw new Refusal(403, 'origin', 'the request comes from another site and names no origin');
  const mayBeUnnamed = (method === 'GET' || method === 'HEAD') && (isRead || site === 'same-origin');
  if (!mayBeUnnamed)
    throw new Refusal(403, 'origin', 'the request names no origin, which a browser does for all but reads of its own origin');
}

/** @returns Headers for a page of another origin, which reads what these let it read. */
export function corsHeaders({ headers }: Request, origins: readonly string[]): Readonly<Record<string, string>> {
  const origin = headers.get('origin');
  if (origin === null || !origins.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers':
      'content-disposition, date, deprecation, retry-after, retry-after-ms, sunset, x-request-id, x-sec-refused',
  };
}
