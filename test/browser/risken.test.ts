import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '@sec/core/testing/server';
import { createRiskenSandbox } from '@sec/risken/testing';
import type * as PageScript from './page.js';

const executablePath = '/usr/bin/chromium';
/** Machines without Chromium skip these tests; a CI machine must have it. */
const missing = !existsSync(executablePath) && process.env['CI'] === undefined;
const root = join(import.meta.dirname, '..', '..');

declare const sec: typeof PageScript;

/** Bundles as an application would. A Node built-in anywhere in the sources makes this fail. */
async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sec',
    platform: 'browser',
    target: 'es2022',
    // Its paths lead from the names that users import to the sources.
    tsconfig: join(root, 'tsconfig.json'),
  });
  return outputFiles[0]?.text ?? '';
}

describe.skipIf(missing)('in Chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'sec-chromium-'));
  const sandbox = createRiskenSandbox({ scanDurationMs: 100 });
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const script = await bundlePage();
    server = await serve(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/')
        return new Response('<!doctype html><script src="/page.js"></script>', { headers: { 'content-type': 'text/html' } });
      return pathname === '/page.js' ? new Response(script, { headers: { 'content-type': 'text/javascript' } }) : sandbox.handle(request);
    });
    browser = await chromium.launch({
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      env: { ...process.env, HOME: profile },
    });
    page = await browser.newPage();
    await page.goto(server.url);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const whole = { owner: 'project', scan: 'succeeded', items: 450, refused: 'SEC_AUTH' };

  test('the client works over the page’s own fetch', async () => {
    expect(await page.evaluate((token) => sec.overHttp(token), sandbox.accessToken)).toEqual(whole);
  });

  test('the sandbox works inside the page', async () => {
    expect(await page.evaluate(() => sec.insideThePage())).toEqual(whole);
  });
});
