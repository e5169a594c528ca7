/** Runs a program and waits for it. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './packages.ts';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `inherit` shows the output as it comes; `collect` keeps it. */
  readonly output?: 'inherit' | 'collect';
}

export interface RunResult {
  readonly code: number;
  /** What the program printed, both streams in one; empty with `inherit`. */
  readonly output: string;
}

/** Programs of the development dependencies come before those of the machine, so that the pinned Node runs. */
export const searchPath: string = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const collect = options.output !== 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, PATH: searchPath, ...options.env },
      stdio: collect ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
