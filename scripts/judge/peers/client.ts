/** A client of others, in a process of its own that takes calls one by one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { emptyFolder } from '../tools.ts';

/** A call of a function of the client. */
export interface PeerCall {
  /** Where the function is, such as `aquasec.get_vm_count`; the first part is a module, or what an earlier call kept. */
  readonly function: string;
  readonly args?: readonly unknown[];
  readonly named?: Readonly<Record<string, unknown>>;
  /** Name under which the result stays in the process; arguments take it as `{ kept: name }`. */
  readonly keep?: string;
}

/** What a client made of a call. */
export interface PeerResult {
  readonly value?: unknown;
  readonly error?: { readonly type: string; readonly message: string };
}

export interface PeerClient extends AsyncDisposable {
  readonly call: (call: PeerCall) => Promise<PeerResult>;
}

/** However much a client waits and retries, this is the end of it. */
const longestMs = 180_000;

/**
 * @param folder - Virtual environment that has the client.
 * @param servers - Origins on this machine by regular expressions for the hosts that they stand for.
 */
export function startPeer(name: string, folder: string, servers: Readonly<Record<string, string>>): PeerClient {
  const home = emptyFolder(`peers-${name}`);
  const child = spawn(join(folder, 'bin', 'python'), ['-W', 'ignore', join(import.meta.dirname, 'drive.py')], {
    cwd: home,
    // No setting of this machine's user reaches the client, no proxy among them.
    env: { PATH: process.env['PATH'] ?? '', HOME: home, PYTHONDONTWRITEBYTECODE: '1', AQUA_LOGSTREAM: 'false' },
    timeout: longestMs,
    killSignal: 'SIGKILL',
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed = (printed + text).slice(-2000)));
  // A process that has ended is reported by the call that waits for it.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify(servers)}\n`);
  return {
    async call(call) {
      child.stdin.write(`${JSON.stringify(call)}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${name} ended in ${call.function}:\n${printed}`);
      return JSON.parse(value) as PeerResult;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.stdin.end();
      await once(child, 'close');
    },
  };
}
