/** A Redis of the test's own, on a free loopback port, with nothing on disk. */
import { spawn } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';

export interface RedisServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Ends it as a machine that is switched off. */
  kill(): Promise<void>;
  /** Keeps its connections, and answers nothing from now on. */
  stop(): void;
}

/** @param port - Where it listens; by default on a free port. */
export async function startRedis(port?: number): Promise<RedisServer> {
  port ??= await findFreePort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  // Whatever becomes of the test, the server goes with its process.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  await untilListening(port, ended);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    async kill() {
      kill();
      await ended;
    },
    stop: () => void child.kill('SIGSTOP'),
    async [Symbol.asyncDispose]() {
      process.off('exit', kill);
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilListening(port: number, ended: Promise<void>): Promise<void> {
  const gone = ended.then(() => 'gone' as const);
  for (let tries = 0; tries < 200; tries++) {
    if (await canConnect(port)) return;
    const pause = new Promise<'paused'>((resolve) => setTimeout(() => resolve('paused'), 25));
    if ((await Promise.race([gone, pause])) === 'gone') break;
  }
  throw new Error('redis-server did not start; it comes with the Debian package redis-server');
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
