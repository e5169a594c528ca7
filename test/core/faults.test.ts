import { createFaultScript, type Fault, fault } from '@sec/core/testing/faults';
import { type LoopbackServer, serve, serveUnresponsive } from '@sec/core/testing/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const good = JSON.stringify({ name: 'sandbox', rows: Array.from({ length: 50 }, (_, index) => index) });
let acted = 0;
let server: LoopbackServer;
const faults = createFaultScript();

beforeEach(async () => {
  acted = 0;
  faults.clear();
  server = await serve(
    faults.wrap((request) => {
      acted++;
      return Promise.resolve(
        new Response(good, { headers: { 'content-type': 'application/json', 'x-path': new URL(request.url).pathname } }),
      );
    }),
  );
});
afterEach(() => server.close());

/** What a client sees: the body's text, or where it lost the answer. */
async function look(one: Fault, path = '/things', timeoutMs = 2_000): Promise<string> {
  faults.next(one);
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(server.url + path, { signal, redirect: 'manual' });
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'no head' : 'lost before the head';
  }
  try {
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? `${response.status} and no end` : `${response.status} and a lost body`;
  }
}

describe('each fault, as a client on a socket sees it', () => {
  test.each<[name: string, one: Fault, seen: string, acts: number]>([
    ['reset', fault.reset(), 'lost before the head', 0],
    ['resetAfterActing', fault.resetAfterActing(), 'lost before the head', 1],
    ['resetInBody', fault.resetInBody(), '200 and a lost body', 1],
    ['latency', fault.latency(5), `200 ${good}`, 1],
    ['drip', fault.drip({ bytes: 60, everyMs: 1 }), `200 ${good}`, 1],
    ['a longer length', fault.wrongLength(10), '200 and a lost body', 1],
    ['brokenGzip', fault.brokenGzip(), '200 and a lost body', 1],
    ['body', fault.body('[]'), '200 []', 1],
    ['contentType', fault.contentType('text/plain'), `200 ${good}`, 1],
    ['wrongCharset', fault.wrongCharset(), '200 {"name":"caf\ufffd"}', 1],
    ['empty', fault.empty(), '200 ', 0],
    ['empty 204', fault.empty(204), '204 ', 0],
    ['status', fault.status(502, { body: '{"error":1}' }), '502 {"error":1}', 0],
    ['retryAfter', fault.retryAfter(3), '429 {}', 0],
    ['unauthorized', fault.unauthorized(), '401 {}', 0],
    ['redirect', fault.redirect('/other', 308), '308 ', 0],
  ])('%s', async (_, one, seen, acts) => {
    expect(await look(one)).toBe(seen);
    expect(acted).toBe(acts);
  });

  test.each<[name: string, one: Fault, seen: string]>([
    ['stall', fault.stall(), 'no head'],
    ['stallAfterHead', fault.stallAfterHead(), '200 and no end'],
    ['stallInBody', fault.stallInBody(), '200 and no end'],
  ])('%s ends when the client leaves', async (_, one, seen) => {
    expect(await look(one, '/things', 150)).toBe(seen);
  });

  test('truncatedGzip gives a body that is cut, on Node without an error', async () => {
    const seen = await look(fault.truncatedGzip());
    expect(seen === '200 and a lost body' || good.startsWith(seen.slice('200 '.length))).toBe(true);
    expect(seen.length).toBeLessThan(good.length);
  });

  test('a shorter length cuts the body', async () => {
    const seen = await look(fault.wrongLength(-10));
    expect(seen === `200 ${good.slice(0, -10)}` || seen === '200 and a lost body').toBe(true);
  });

  test('a page, a mark, a date and a repeated answer', async () => {
    expect(await look(fault.html())).toContain('<!doctype html>');
    faults.next(fault.byteOrderMark());
    const marked = new Uint8Array(await (await fetch(server.url)).arrayBuffer());
    expect([...marked.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, '{'.charCodeAt(0)]);
    faults.next(fault.skewedDate(600_000));
    const dated = await fetch(server.url);
    expect(Date.parse(dated.headers.get('date') ?? '') - Date.now()).toBeGreaterThan(590_000);
    faults.on('/list', fault.repeatedResponse());
    const paths = await Promise.all([1, 2].map(async (page) => (await fetch(`${server.url}/list?page=${page}`)).text()));
    expect(paths[0]).toBe(paths[1]);
  });

  test('a server that says nothing', async () => {
    await using silent = await serveUnresponsive();
    const asked = fetch(silent.url.replace('http:', 'https:'), { signal: AbortSignal.timeout(100) });
    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('a server ends by itself', async () => {
    const short = await serve(() => Promise.resolve(new Response('')), { maxLifetimeMs: 30 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(fetch(short.url)).rejects.toThrow('fetch failed');
  });
});

describe('the script', () => {
  const status = async (path: string): Promise<number> => (await fetch(server.url + path)).status;

  test('next goes to the next requests, one each', async () => {
    faults.next(fault.status(500), fault.status(503));
    expect([await status('/'), await status('/'), await status('/')]).toEqual([500, 503, 200]);
  });

  test('on holds for what matches, so many times; the later line wins', async () => {
    faults.on('/a', fault.status(500));
    faults.on(/[?]q=1/, fault.status(501), { times: 1 });
    faults.on(({ method }) => method === 'PUT', fault.status(502));
    expect([await status('/a'), await status('/b'), await status('/a?q=1'), await status('/a?q=1')]).toEqual([500, 200, 501, 500]);
  });

  test('mix spoils a share, chosen by the given numbers', async () => {
    const before = faults.hits;
    const numbers = [0.9, 0.01, 0.99, 0.5];
    faults.mix({ share: 0.05, faults: [fault.status(500), fault.status(501)], random: () => numbers.shift() ?? 1 });
    expect([await status('/'), await status('/'), await status('/')]).toEqual([200, 501, 200]);
    expect(faults.hits - before).toBe(1);
  });
});
