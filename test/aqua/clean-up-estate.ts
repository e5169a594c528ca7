/** A console to clean up, with clients that count what they send. */
import { type AquaClient, createAquaClient } from '@sec/aqua';
import { type AquaSandbox, type AquaSandboxOptions, createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { createHandClock, type HandClock } from '../support/hand-clock.js';

export interface Sent {
  readonly method: string;
  readonly path: string;
}

export type Answer = (request: Request) => Promise<Response>;

export interface CleanUpEstate {
  readonly sandbox: AquaSandbox;
  readonly clock: HandClock;
  readonly client: AquaClient;
  /** Everything that was sent, in order. */
  readonly sent: Sent[];
  /** Requests that are no reads. */
  writes(): string[];
  /** Most requests on their way at the same time. */
  most(): number;
  /** Names of the images that there are, as `registry/repository:tag`. */
  names(): string[];
  /** Stands between client and console. */
  intercept(answer: ((request: Request, next: Answer) => Promise<Response>) | undefined): void;
  /** Another client of the same console. */
  connect(consoleUrl?: string): AquaClient;
}

/** Two days old and last scanned one day ago: the images of a fresh sandbox. */
export const stale = { olderThanDays: 1.5 } as const;

export function openEstate(options: AquaSandboxOptions = {}): CleanUpEstate {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock, ...options });
  const sent: Sent[] = [];
  let [running, most] = [0, 0];
  let answer: ((request: Request, next: Answer) => Promise<Response>) | undefined;
  const connect = (consoleUrl = 'https://console.example') =>
    createAquaClient({
      consoleUrl,
      auth: { token: () => sandbox.issueToken() },
      clock,
      random: () => 0.5,
      rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
      async fetch(input, init) {
        const request = new Request(input, init);
        sent.push({ method: request.method, path: decodeURIComponent(new URL(request.url).pathname) });
        most = Math.max(most, ++running);
        try {
          return await (answer === undefined ? sandbox.handleConsole(request) : answer(request, sandbox.handleConsole));
        } finally {
          running--;
        }
      },
    });
  return {
    sandbox,
    clock,
    client: connect(),
    sent,
    writes: () => sent.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
    most: () => most,
    names: () => sandbox.state.images.map(nameOf),
    intercept: (given) => void (answer = given),
    connect,
  };
}

export function nameOf({
  registry,
  repository,
  tag,
}: {
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
}): string {
  return tag === undefined ? `${registry}/${repository}` : `${registry}/${repository}:${tag}`;
}
