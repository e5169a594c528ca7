import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProxy } from '@sec/core/proxy';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing';
import { toListener } from '../../docs/examples/proxy-node.js';
import { bundlePage, isMissing, launch } from './chromium.js';
import type * as PageScript from './proxy-page.js';

declare const sec: typeof PageScript;

describe.skipIf(isMissing)('in Chromium, behind a backend', () => {
  const sandbox = createRiskenSandbox();
  const failed: string[] = [];
  const errors: string[] = [];
  const sent: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[] = [];
  let isStuck = false;
  let left = 0;
  let chromium: Awaited<ReturnType<typeof launch>>;
  let page: Page;
  const server = createServer();

  const risken = createRiskenClient({
    baseUrl: sandbox.baseUrl,
    auth: { accessToken: sandbox.accessToken },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (isStuck && request.url.includes('list-aws'))
        return new Promise((_, reject) =>
          request.signal.addEventListener('abort', () => {
            left++;
            reject(request.signal.reason as Error);
          }),
        );
      return sandbox.handle(request);
    },
  });

  beforeAll(async () => {
    const script = await bundlePage('proxy-page.ts');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const proxy = toListener(
      createProxy(risken, {
        path: '/api/risken',
        origins: [origin],
        authorize: (request) => request.headers.get('cookie')?.includes('session=page') === true,
        allow: ['finding.putFinding', 'finding.tagFinding', 'finding.streamFindingAiSummary'],
      }),
    );
    server.on('request', (incoming, outgoing) => {
      if (incoming.url?.startsWith('/api/')) return void proxy(incoming, outgoing);
      const isPage = incoming.url === '/';
      outgoing.writeHead(isPage || incoming.url === '/page.js' ? 200 : 204, {
        'content-type': isPage ? 'text/html' : 'text/javascript',
        'set-cookie': 'session=page; HttpOnly; SameSite=Strict',
        'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'",
      });
      return void outgoing.end(
        isPage ? '<!doctype html><script src="/page.js"></script>' : incoming.url === '/page.js' ? script : undefined,
      );
    });
    chromium = await launch();
    page = await chromium.browser.newPage();
    page.on('requestfailed', (request) => failed.push(`${request.method()} ${request.url()} ${request.failure()?.errorText}`));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => sent.push({ url: request.url(), headers: request.headers() }));
    await page.goto(origin);
  }, 60_000);

  afterAll(async () => {
    await chromium?.close();
    server.closeAllConnections();
    server.close();
  });

  const used = (reads: number) => ({
    lists: Array.from({ length: reads }, () => 50),
    ids: expect.any(Number),
    reported: 'number',
    raw: 200,
    summary: true,
    refused: expect.stringContaining('SEC_HTTP: deleteFinding: 403'),
  });
  const keys = Array.from({ length: 3 }, () => expect.stringContaining('SEC_CONFIG: "auth.accessToken" is a long-lived secret'));

  test('a page reads, lists, writes what it may, streams and makes raw calls, without a credential and without a cancelled line', async () => {
    for (let round = 0; round < 4; round++) expect(await page.evaluate(() => sec.useProxy(24))).toEqual(used(24));

    expect(failed).toEqual([]);
    expect(errors).toEqual([]);
    const calls = sent.filter(({ url }) => url.includes('/api/risken'));
    expect(calls.length).toBeGreaterThan(100);
    for (const { headers } of calls) expect(Object.keys(headers)).not.toContain('authorization');
    expect(JSON.stringify(sent)).not.toContain(sandbox.accessToken);
  });

  test('keys are refused in a page, also those of functions', async () => {
    expect(await page.evaluate(() => sec.keysInPage())).toEqual(keys);
  });

  test.each(['dedicated', 'shared'])('a %s worker of a page is a page', async (kind) => {
    expect(await page.evaluate((name) => sec.inWorker(name, 3), kind)).toEqual({ used: used(3), keys });
  });

  test('what a page leaves is left at the vendor', async () => {
    isStuck = true;
    const ended = await page.evaluate(() => sec.leave());
    isStuck = false;

    expect(ended).toContain('TimeoutError');
    await expect.poll(() => left).toBe(1);
    expect(failed.filter((line) => !/list-aws|summary/.test(line))).toEqual([]);
  });

  test('a page of another origin gets nothing', async () => {
    const other = await chromium.browser.newPage();
    const stranger = page.url().replace('127.0.0.1', 'localhost');
    await other.goto(stranger);

    expect(await other.evaluate(() => sec.useProxy(1).catch(String))).toContain('403');
    await other.close();
  });
});
