/** Runs a function in another organization, and moves the user back. */
import { type Clock, isSecError, sleep, type WorkflowErrorOf, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { assertOptions, clockOf, isErrorOf, isInDoubt, notify, withoutSecrets, type Workflow, workflowError } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import { inputError } from '../input-error.js';
import { runInTurn } from '../organization-turn.js';

/** Options of {@link withOrganization}. */
export interface WithOrganizationOptions extends WorkflowOptions {
  /** Receives each move of the user. */
  readonly onProgress?: ((progress: WithOrganizationProgress) => void) | undefined;
}

/** Where the user is now. */
export interface WithOrganizationProgress extends WorkflowProgress<'switched' | 'returned'> {
  readonly organization_name: string;
}

type Client = InsightCloudSecClientWith<'organizations.switchOrganization' | 'users.getCurrentUser'>;

/** What the steps of one run share. */
interface Journey {
  readonly client: Client;
  readonly clock: Clock;
  /** The operation itself, which takes no turn. */
  readonly switchNow: Client['organizations']['switchOrganization'];
  /** Organization to run in. */
  readonly name: string;
}

type Outcome<Value> = { readonly value: Value } | { readonly error: unknown };

/**
 * Why {@link withOrganization} failed, unless a call or the function did. `organizationUnknown`: the server does not say where the
 * user is, and nothing was switched; `notSwitched`: the user is not there after the switch, and nothing was run; `notReturned`: the
 * user could not be moved back.
 */
export type WithOrganizationReason = 'organizationUnknown' | 'notSwitched' | 'notReturned';

/** @returns Whether an error is one of {@link withOrganization}; its `reason` is then one of {@link WithOrganizationReason}. */
export function isWithOrganizationError(error: unknown): error is WorkflowErrorOf<'withOrganization', WithOrganizationReason> {
  return isErrorOf('withOrganization', error);
}

const workflow: Workflow<WithOrganizationReason> = 'withOrganization';
/** Attempts to move back, and the pause before the second; twice that before the third. */
const attemptsToReturn = 3;
const firstPauseMs = 1_000;

/**
 * Switches to another organization, runs a function, and switches back, also after the function failed.
 *
 * **The switch is state of the user on the server, not of this client.** Between the two switches, every request of every
 * process, session and open console of this user runs in that organization, whichever key or token it carries. Give a program
 * that switches a user of its own, and call nothing else with this client meanwhile. Runs of one client wait for each other, so
 * a run inside a run of the same client would wait for ever, and a `switchOrganization` of the same client is refused meanwhile.
 * Runs of two clients, or in two processes, cannot see each other.
 *
 * The user is not switched where it is in that organization already. Only Domain Admins may switch. The server is asked where
 * the user is before `run` starts, so that nothing is done in the wrong organization. An abort ends the wait for the turn; once
 * `run` has started, `run` decides what an abort means. The switch back is never aborted, and attempted three times.
 *
 * @param run - What to do there. It gets the signal of the options; await in it everything that it starts.
 * @returns What `run` returns.
 * @example
 * ```ts
 * import { withOrganization } from '@sec/insightcloudsec';
 *
 * const { clouds } = await withOrganization(client, 'Retail', () => client.clouds.listClouds());
 * ```
 *
 * @throws {@link InputError} for a name that is not a non-empty string; nothing is sent.
 * @throws {@link WorkflowError} with a {@link WithOrganizationReason} when the server does not say where the user is, in which case nothing is switched; when the user
 * is not there after the switch, in which case `run` does not start; and when the user could not be moved back. Then the message
 * says in which organization the user is, and `cause` is the failure of the switch back, or an AggregateError of that of `run`
 * and that one.
 * @throws {@link HttpError} with status 500 for an organization that the server does not know, and whatever `run` throws.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec, switch_organization [C]; sgarlick987/divvycloud-client [O]
 */
export async function withOrganization<Value>(
  client: Client,
  name: string,
  run: (signal: AbortSignal | undefined) => Promise<Value> | Value,
  options: WithOrganizationOptions = {},
): Promise<Value> {
  assertOptions(workflow, options, ['onProgress']);
  if (typeof name !== 'string' || name.trim() === '')
    throw inputError(workflow, 'name', { expected: 'the name of an organization', value: name, example: 'Retail' });
  if (typeof run !== 'function')
    throw inputError(workflow, 'run', { expected: 'a function', value: run, example: '() => client.clouds.listClouds()' });
  const clock = clockOf(client);
  try {
    return await runInTurn(client, (switchNow) => runThere({ client, clock, switchNow, name }, run, options), options.signal);
  } catch (error) {
    throw withoutSecrets(client, error);
  }
}

async function runThere<Value>(
  journey: Journey,
  run: (signal: AbortSignal | undefined) => Promise<Value> | Value,
  { signal, onProgress }: WithOrganizationOptions,
): Promise<Value> {
  const { client, clock, name } = journey;
  const startedMs = clock.monotonic();
  const report = (step: 'switched' | 'returned', organization_name: string): void =>
    notify(onProgress, { step, elapsedMs: clock.monotonic() - startedMs, organization_name });
  signal?.throwIfAborted();
  const home = await findOrganization(client, signal);
  if (home === undefined)
    throw workflowError(
      workflow,
      'organizationUnknown',
      'the response has no "/organization_name", so there would be no way back; nothing was switched',
    );
  if (home === name) return run(signal);
  let outcome: Outcome<Value>;
  try {
    await switchThere(journey, signal);
    report('switched', name);
    outcome = { value: await run(signal) };
  } catch (error) {
    // The user is still where it was.
    if (error instanceof RefusedSwitch) throw error.cause;
    outcome = { error };
  }
  await switchBack(journey, home, outcome);
  report('returned', home);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** A switch that the server provably did not make. */
class RefusedSwitch extends Error {}

async function switchThere({ client, switchNow, name }: Journey, signal: AbortSignal | undefined): Promise<void> {
  try {
    await switchNow({ organization_name: name }, { signal });
  } catch (error) {
    if (isSecError(error) && !isInDoubt(error) && signal?.aborted !== true) throw new RefusedSwitch('refused', { cause: error });
    throw error;
  }
  const now = await findOrganization(client, signal);
  if (now === name) return;
  throw workflowError(
    workflow,
    'notSwitched',
    `the server accepted the switch to "${name}", but says that the user is in ${now === undefined ? 'no organization' : `"${now}"`}; nothing was run. Another program may be switching the same user`,
    { mayHaveSucceeded: true },
  );
}

/** Retries more than a call would, since a user who stays in the wrong organization breaks everything else that it does. */
async function switchBack({ client, clock, switchNow, name }: Journey, home: string, outcome: Outcome<unknown>): Promise<void> {
  let failure: unknown;
  for (let attempt = 1; attempt <= attemptsToReturn; attempt++) {
    try {
      if (attempt > 1) await sleep(clock, firstPauseMs * (attempt - 1));
      await switchNow({ organization_name: home });
      return;
    } catch (error) {
      failure = error;
    }
  }
  // The last response may have been lost after the server had acted.
  const now = await findOrganization(client, undefined).catch(() => undefined);
  if (now === home) return;
  const where = now === undefined ? `probably still in "${name}"` : `now in "${now}"`;
  const ran = 'error' in outcome ? 'the function failed, too' : 'the function succeeded';
  throw workflowError(
    workflow,
    'notReturned',
    `the user could not be moved back to "${home}" and is ${where}, with every key and session; ${ran}. Call switchOrganization with "${home}" before anything else`,
    { cause: 'error' in outcome ? new AggregateError([outcome.error, failure]) : failure, mayHaveSucceeded: true },
  );
}

async function findOrganization(client: Client, signal: AbortSignal | undefined): Promise<string | undefined> {
  const { organization_name } = await client.users.getCurrentUser(undefined, { signal, cache: 'no-store' });
  return typeof organization_name === 'string' && organization_name !== '' ? organization_name : undefined;
}
