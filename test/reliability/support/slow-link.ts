/** A TCP port that leads to another one, as late as a test wants. */
import { type AddressInfo, connect, createServer } from 'node:net';

export interface SlowLink extends AsyncDisposable {
  readonly port: number;
  /** Delay of everything that comes from the other side, in milliseconds. */
  delayMs: number;
}

export async function startSlowLink(target: number): Promise<SlowLink> {
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const end = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
    near.pipe(far);
    // Timers of different delays must not change the order.
    let last = Promise.resolve();
    far.on('data', (chunk) => {
      const late = new Promise<void>((resolve) => setTimeout(resolve, link.delayMs));
      last = last.then(() => late).then(() => void near.write(chunk));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const link: SlowLink = {
    port: (server.address() as AddressInfo).port,
    delayMs: 0,
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
  return link;
}
