/** Programs that run in processes of their own, over the sources as they are. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageSources } from './package-sources.js';

const root = join(import.meta.dirname, '../../..');

/**
 * Bundles a program in TypeScript, given as a string. It may import the public names of the packages, relative files from
 * `test/reliability/support`, and packages of the repository's own dependencies.
 *
 * @returns Path of the bundle, inside the repository so that external packages are found; `remove` deletes it.
 */
export async function bundleProgram(source: string): Promise<{ readonly path: string; remove(): void }> {
  const folder = mkdtempSync(join(root, 'node_modules', '.program-'));
  const path = join(folder, 'program.mjs');
  await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: path,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['msw', 'redis'],
    plugins: [packageSources],
  });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface RunningProgram {
  /** Sends one line to the program's standard input. */
  send(line: string): void;
  /** Resolves at the next line that the program prints. */
  line(): Promise<string>;
  /** Resolves to the exit code and everything that was printed, when the program has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** Starts a program; it is ended after `maxLifetimeMs`, 60 s by default. */
export function startProgram(path: string, env: Readonly<Record<string, string>> = {}, maxLifetimeMs = 60_000): RunningProgram {
  const child = spawn(process.execPath, [path], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: maxLifetimeMs,
  });
  let output = '';
  let printed = '';
  let read = 0;
  const waiting: (() => void)[] = [];
  let over = false;
  const wake = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    printed += chunk;
    wake();
  });
  const ended = new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
    child.once('close', (code) => {
      over = true;
      wake();
      resolve({ code, output });
    });
  });
  return {
    send: (line) => void child.stdin.write(`${line}\n`),
    async line() {
      for (;;) {
        const end = printed.indexOf('\n', read);
        if (end !== -1) {
          const line = printed.slice(read, end);
          read = end + 1;
          return line;
        }
        if (over) throw new Error(`the program ended before its next line:\n${output}`);
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    ended,
  };
}
