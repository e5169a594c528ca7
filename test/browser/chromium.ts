/** Chromium as the tests start it, and pages as an application bundles them. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const root = join(import.meta.dirname, '..', '..');

/** Machines without Chromium skip these tests; a CI machine must have it. */
export const isMissing: boolean = !existsSync(executablePath) && process.env['CI'] === undefined;

/** Bundles as an application would. A Node built-in anywhere in the sources makes this fail. */
export async function bundlePage(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
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

/** @returns The browser, with a profile of its own. */
export async function launch(): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'sec-chromium-'));
  const browser = await chromium.launch({
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
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
