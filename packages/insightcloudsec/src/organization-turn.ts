/** The turns of a client that moves its user between organizations: two at a time would move the user back and forth. */
import { type CallOptions, ConfigError, type OperationCall, type WorkflowErrorOf } from '@sec/core';
import { isErrorOf, onAbort, type Workflow, workflowError } from '@sec/core/vendor';
import type { OrganizationsOperations } from './generated/operations.js';

type Switch = OrganizationsOperations['switchOrganization'];

/** Why the operation `switchOrganization` was refused. `userIsAway`: `withOrganization` has moved the user, and moves it back. */
export type SwitchOrganizationReason = 'userIsAway';

/** @returns Whether an error is one of `switchOrganization`; its `reason` is then one of {@link SwitchOrganizationReason}. */
export function isSwitchOrganizationError(error: unknown): error is WorkflowErrorOf<'switchOrganization', SwitchOrganizationReason> {
  return isErrorOf('switchOrganization', error);
}

const workflow: Workflow<SwitchOrganizationReason> = 'switchOrganization';

/** A client, as far as turns need it. */
interface Switcher {
  readonly organizations: Pick<OrganizationsOperations, 'switchOrganization'>;
}

/** The turns of one client. Holds functions only, so that printing a client shows nothing of it. */
interface Turns {
  readonly version: number;
  /**
   * Gives a run of `withOrganization` the turn; further runs and switches of the client wait until it is over.
   *
   * @param run - Gets the operation itself, which takes no turn.
   */
  readonly run: <Value>(run: (switchNow: Switch) => Promise<Value>, signal: AbortSignal | undefined) => Promise<Value>;
}

/** Registered, so that the turns of a client are found by every copy of this module, and through a Proxy. */
const key = Symbol.for('@sec/insightcloudsec/turns');
const version = 1;

/**
 * Makes the client's own `switchOrganization` wait for the switches before it. While `withOrganization` has moved the user, it
 * is refused: it would redirect the calls of that run, and inside the run it would wait for itself.
 *
 * A client without the operation stays as it is.
 */
export function addTurns(client: object): void {
  const { organizations } = client as Partial<Switcher>;
  if (organizations?.switchOrganization === undefined) return;
  const { switchNow, turns, takeTurn, isRunning } = createTurns(organizations.switchOrganization);
  const inTurn = async <Value>(call: () => Promise<Value>, signal: AbortSignal | undefined): Promise<Value> => {
    if (isRunning()) {
      throw workflowError(
        workflow,
        'userIsAway',
        'withOrganization has moved the user of this client to another organization, and moves it back; nothing was sent. Wait for it, or use another user',
      );
    }
    return takeTurn(call, signal);
  };
  const call: OperationCall<Parameters<Switch>[0], Awaited<ReturnType<Switch>>> = Object.assign(
    (input: Parameters<Switch>[0], options?: CallOptions) => inTurn(() => switchNow(input, options), options?.signal),
    switchNow,
    {
      withResponse: (input: Parameters<Switch>[0], options?: CallOptions) =>
        inTurn(() => switchNow.withResponse(input, options), options?.signal),
    },
  );
  Object.defineProperty(organizations, 'switchOrganization', { enumerable: true, value: call });
  Object.defineProperty(client, key, { value: turns });
}

/**
 * Runs in the client's turn. A stand-in that a test wrote itself gets turns of its own with its first run.
 *
 * @throws {@link ConfigError} for a client of another version of this package.
 */
export function runInTurn<Value>(
  client: Switcher,
  run: (switchNow: Switch) => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return turnsOf(client).run(run, signal);
}

function turnsOf(client: Switcher): Turns {
  const found = (client as { readonly [key]?: Turns })[key];
  if (found === undefined) {
    const { turns } = createTurns(client.organizations.switchOrganization);
    Reflect.defineProperty(client, key, { value: turns });
    return turns;
  }
  if (found.version === version) return found;
  throw new ConfigError(
    'client',
    `"client" was made by another version of @sec/insightcloudsec (its turns have version ${found.version}, this one reads version ${version}); install one version of the package`,
  );
}

function createTurns(switchNow: Switch) {
  /** Ends with the last turn so far; never rejects. */
  let last = Promise.resolve();
  /** Runs of `withOrganization` that have the turn or wait for it. */
  let runs = 0;

  async function takeTurn<Value>(run: () => Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
    const before = last;
    let endTurn = (): void => undefined;
    const mine = new Promise<void>((resolve) => (endTurn = resolve));
    last = before.then(() => mine);
    try {
      await waitFor(before, signal);
      return await run();
    } finally {
      endTurn();
    }
  }

  const turns: Turns = {
    version,
    async run(run, signal) {
      runs++;
      try {
        return await takeTurn(() => run(switchNow), signal);
      } finally {
        runs--;
      }
    },
  };
  return { switchNow, turns, takeTurn, isRunning: () => runs > 0 };
}

/** Waits for a promise that never rejects, or leaves with the signal's reason. */
function waitFor(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, reject);
    void turn.then(resolve).finally(stopListening);
  });
}
