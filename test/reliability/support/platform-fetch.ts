/** A fetch over a function instead of a network, that treats redirects as platforms do. */

/** Follows redirects unless told otherwise, and then keeps every header: more than a platform would, so that nothing is hidden. */
export function platformFetch(handle: (request: Request) => Response | Promise<Response>): typeof fetch {
  return async (input, init = {}) => {
    const { redirect = 'follow', method = 'GET', signal } = init;
    let url = new URL(String(input));
    for (let hops = 0; hops < 20; hops++) {
      signal?.throwIfAborted();
      const body = method === 'GET' || method === 'HEAD' ? null : (init.body ?? null);
      const response = await handle(new Request(url, { method, headers: init.headers ?? {}, body, redirect: 'manual' }));
      const location = response.headers.get('location');
      if (![301, 302, 303, 307, 308].includes(response.status) || redirect === 'manual' || location === null) return response;
      if (redirect === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
      url = new URL(location, url);
    }
    throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
  };
}
