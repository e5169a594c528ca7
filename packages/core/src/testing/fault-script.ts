/** Which requests go wrong, and how. */
import type { Fault } from './fault.js';

/** Which requests: those whose path ends with a text, whose URL a pattern matches, or that a function picks. */
export type RequestMatch = string | RegExp | ((request: Request) => boolean);

/** A mixture of faults. */
export interface FaultMix {
  /** Share of the requests that go wrong, from 0 to 1. */
  readonly share: number;
  /** Faults to choose from, each as likely as the others. */
  readonly faults: readonly Fault[];
  /** Number from 0 up to 1; `Math.random` unless given. A seeded one makes a run repeatable. */
  readonly random?: () => number;
}

/** The script of a server's faults. Requests that no line of it concerns get their response as usual. */
export interface FaultScript {
  /** The next requests meet these faults, one each, in the order in which they arrive. */
  next(...faults: readonly Fault[]): void;
  /** Requests that match meet this fault from now on, or so many `times`. A later line wins over an earlier one. */
  on(match: RequestMatch, fault: Fault, options?: { readonly times?: number }): void;
  /** A share of all other requests goes wrong. */
  mix(mix: FaultMix): void;
  /** How many requests a fault hit so far. */
  readonly hits: number;
  /** Ends all faults. */
  clear(): void;
  /** Puts the script before a server, given as a function from request to response. */
  wrap(handle: (request: Request) => Promise<Response>): (request: Request) => Promise<Response>;
}

/** @returns An empty script. */
export function createFaultScript(): FaultScript {
  const queue: Fault[] = [];
  const lines: { readonly match: RequestMatch; readonly fault: Fault; left: number }[] = [];
  let mixture: FaultMix | undefined;
  let hits = 0;

  function choose(request: Request): Fault | undefined {
    const queued = queue.shift();
    if (queued !== undefined) return queued;
    const line = lines.findLast(({ match, left }) => left > 0 && matches(match, request));
    if (line !== undefined) {
      line.left--;
      return line.fault;
    }
    if (mixture === undefined) return undefined;
    const { share, faults, random = Math.random } = mixture;
    return random() < share ? faults[Math.floor(random() * faults.length)] : undefined;
  }

  return {
    next(...faults) {
      queue.push(...faults);
    },
    on(match, fault, { times = Infinity } = {}) {
      lines.push({ match, fault, left: times });
    },
    mix(mix) {
      mixture = mix;
    },
    get hits() {
      return hits;
    },
    clear() {
      queue.length = 0;
      lines.length = 0;
      mixture = undefined;
    },
    wrap(handle) {
      return async (request) => {
        const chosen = choose(request);
        if (chosen === undefined) return handle(request);
        hits++;
        return chosen(request, () => handle(request));
      };
    },
  };
}

function matches(match: RequestMatch, request: Request): boolean {
  if (typeof match === 'function') return match(request);
  return typeof match === 'string' ? new URL(request.url).pathname.endsWith(match) : match.test(request.url);
}
