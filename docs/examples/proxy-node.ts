import type { RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ProxyHandler } from '@sec/core/proxy';

/** Makes a listener of `http.createServer` out of a proxy. */
export function toListener(handle: ProxyHandler): RequestListener {
  return async (incoming, outgoing) => {
    const caller = new AbortController();
    // A page that is closed ends the call at the vendor.
    outgoing.on('close', () => caller.abort(new Error('the caller has left')));
    try {
      const { method = 'GET', url = '/', rawHeaders } = incoming;
      const headers = new Headers();
      for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
      const body =
        method === 'GET' || method === 'HEAD' ? {} : { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' };
      const response = await handle(new Request(new URL(url, 'http://localhost'), { method, headers, signal: caller.signal, ...body }));
      outgoing.statusCode = response.status;
      outgoing.setHeaders(response.headers);
      if (response.body === null) outgoing.end();
      else await pipeline(Readable.fromWeb(response.body as never), outgoing);
    } catch {
      // A request that has no form that can be read, or a stream that broke.
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(400).end();
    }
  };
}
