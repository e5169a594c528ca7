/** The turns of a client that moves its user between organizations: two at a time would pull the user back and forth. */
import { type CallOptions, type OperationCall, WorkflowError } from '@sec/core';
import type { Operations } from './generated/operations.js';

/** The part of a client that is needed here. */
type Switcher = Pick<Operations, 'organizations'>;

type Switch = Operations['organizations']['switchOrganization'];

interface Turns {
  /** The operation as it is, for whoever has the turn. */
  readonly switchNow: Switch;
  /** Ends with the last turn so far; never rejects. */
  last: Promise<void>;
  /** Runs of `withOrganization` that have the turn or wait for it. */
  runs: number;
}

const turnsOf = new WeakMap<Switcher, Turns>();

/**
 * Makes the client's own `switchOrganization` wait for the switches before it. While `withOrganization` has the user away, it
 * is refused: it would carry off the run's calls, and inside the run it would wait for itself.
 */
export function serialiseSwitches<Client extends Switcher>(client: Client): Client {
  addTurns(client);
  return client;
}

function addTurns(client: Switcher): Turns {
  const switchNow = client.organizations.switchOrganization;
  const turns: Turns = { switchNow, last: Promise.resolve(), runs: 0 };
  turnsOf.set(client, turns);
  const inTurn = async <Value>(run: () => Promise<Value>, signal: AbortSignal | undefined): Promise<Value> => {
    if (turns.runs > 0) {
      throw new WorkflowError(
        'switchOrganization',
        'failed',
        'withOrganization has the user of this client in another organization, and brings it back; nothing was sent. Wait for it, or use another user',
      );
    }
    return takeTurn(turns, signal, run);
  };
  const call: OperationCall<Parameters<Switch>[0], Awaited<ReturnType<Switch>>> = Object.assign(
    (input: Parameters<Switch>[0], options?: CallOptions) => inTurn(() => switchNow(input, options), options?.signal),
    {
      withResponse: (input: Parameters<Switch>[0], options?: CallOptions) =>
        inTurn(() => switchNow.withResponse(input, options), options?.signal),
    },
  );
  Object.defineProperty(client.organizations, 'switchOrganization', { enumerable: true, value: call });
  return turns;
}

/**
 * Gives a run of `withOrganization` the turn; further runs and switches of the client wait until it is over.
 *
 * @param run - Gets the operation as it is.
 */
export async function runInTurn<Value>(
  client: Switcher,
  signal: AbortSignal | undefined,
  run: (switchNow: Switch) => Promise<Value>,
): Promise<Value> {
  // A client of another copy of this module has turns that only that copy knows.
  const turns = turnsOf.get(client) ?? addTurns(client);
  turns.runs++;
  try {
    return await takeTurn(turns, signal, () => run(turns.switchNow));
  } finally {
    turns.runs--;
  }
}

async function takeTurn<Value>(turns: Turns, signal: AbortSignal | undefined, run: () => Promise<Value>): Promise<Value> {
  const before = turns.last;
  let leave = (): void => undefined;
  const mine = new Promise<void>((resolve) => (leave = resolve));
  turns.last = before.then(() => mine);
  try {
    await orAborted(before, signal);
    return await run();
  } finally {
    leave();
  }
}

/** Waits for a promise that never rejects, or leaves with the signal's reason. */
function orAborted(wait: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal?.reason);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    void wait.then(resolve).finally(() => signal?.removeEventListener('abort', stop));
  });
}
