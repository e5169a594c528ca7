import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '@sec/core/testing/server';
import { createRiskenSandbox } from '@sec/risken/testing';
import { bundlePage, isMissing, launch } from './chromium.js';
import type * as PageScript from './page.js';

declare const sec: typeof PageScript;

describe.skipIf(isMissing)('in Chromium', () => {
  const sandbox = createRiskenSandbox({ scanDurationMs: 100 });
  let server: Awaited<ReturnType<typeof serve>>;
  let chromium: Awaited<ReturnType<typeof launch>>;
  let page: Page;

  beforeAll(async () => {
    const script = await bundlePage('page.ts');
    server = await serve(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/')
        return new Response('<!doctype html><script src="/page.js"></script>', { headers: { 'content-type': 'text/html' } });
      return pathname === '/page.js' ? new Response(script, { headers: { 'content-type': 'text/javascript' } }) : sandbox.handle(request);
    });
    chromium = await launch();
    page = await chromium.browser.newPage();
    await page.goto(server.url);
  }, 60_000);

  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const whole = { owner: 'project', scan: 'succeeded', items: 450, refused: 'SEC_AUTH' };

  test('the client works over the page’s own fetch', async () => {
    expect(await page.evaluate((token) => sec.overHttp(token), sandbox.accessToken)).toEqual(whole);
  });

  test('the sandbox works inside the page', async () => {
    expect(await page.evaluate(() => sec.insideThePage())).toEqual(whole);
  });
});
