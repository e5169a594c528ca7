/** Does something in another organization, and comes back. */
import { callWith, type Clock, InputError, isSecError, sleep, systemClock, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import { runInTurn } from '../organization-turn.js';

type Switch = InsightCloudSecClient['organizations']['switchOrganization'];

export interface WithOrganizationOptions extends WorkflowOptions {
  readonly onProgress?: (progress: OrganizationProgress) => void;
  /** Time, for tests. */
  readonly clock?: Clock;
}

/** Where the user is on the way. */
export interface OrganizationProgress {
  readonly step: 'switched' | 'returned';
  /** Organization that the user is in now. */
  readonly organization_name: string;
}

const workflow = 'withOrganization';
/** Tries to come back, and the time before the second; twice that before the third. */
const attemptsToReturn = 3;
const firstPauseMs = 1_000;

/**
 * Switches to another organization, runs a function there, and switches back, also after the function failed.
 *
 * **The switch is state of the user on the server, not of this client.** From the switch to the way back, every request of
 * every process, session and open console of this user runs in that organization, whichever key or token it carries. Give a
 * program that switches a user of its own, and call nothing else with this client meanwhile. Runs of one client wait for
 * each other, so a run inside a run of the same client would wait for ever, and a `switchOrganization` of the same client is
 * refused meanwhile. Runs of two clients, or in two processes, cannot know of each other.
 *
 * Nothing is switched where the user is in that organization already. Only Domain Admins may switch. The user is asked for
 * before `run` begins, so that nothing is done in the wrong organization. An abort ends the wait, and is up to `run` once that
 * has begun; the way back is never aborted, and tried three times.
 *
 * @param run - What to do there. It gets the signal of the options; wait in it for everything that it began.
 * @returns What `run` gives.
 * @example
 * ```ts
 * import { withOrganization } from '@sec/insightcloudsec';
 *
 * const { clouds } = await withOrganization(client, 'Retail', () => client.clouds.listClouds());
 * ```
 *
 * @throws {@link InputError} for a name that is no text; nothing is sent.
 * @throws {@link WorkflowError} when the server does not tell where the user is, in which case nothing is switched; when the
 * user is not there after the switch, in which case `run` does not begin; and when the user could not be brought back. Then
 * the message says in which organization the user is now, and `cause` is the failure of the way back, or an AggregateError
 * of that of `run` and that one.
 * @throws HttpError with status 500 for an organization that the server does not know, and whatever `run` throws.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec, switch_organization [C]; sgarlick987/divvycloud-client [O]
 */
export async function withOrganization<Value>(
  client: InsightCloudSecClient,
  name: string,
  run: (signal: AbortSignal | undefined) => Promise<Value> | Value,
  options: WithOrganizationOptions = {},
): Promise<Value> {
  if (typeof name !== 'string' || name.trim() === '')
    throw new InputError(
      `${workflow}: "name" must be the name of an organization, got ${typeof name === 'string' ? 'an empty text' : 'something else'}; for example Retail`,
      {
        member: 'name',
      },
    );
  if (typeof run !== 'function')
    throw new InputError(`${workflow}: "run" must be a function, got something else; for example () => client.clouds.listClouds()`, {
      member: 'run',
    });
  return runInTurn(client, options.signal, (switchNow) => runThere(client, switchNow, name, run, options));
}

async function runThere<Value>(
  client: InsightCloudSecClient,
  switchNow: Switch,
  name: string,
  run: (signal: AbortSignal | undefined) => Promise<Value> | Value,
  { signal, onProgress, clock = systemClock }: WithOrganizationOptions,
): Promise<Value> {
  signal?.throwIfAborted();
  const home = await whereIs(client, signal);
  if (home === undefined)
    throw new WorkflowError(
      workflow,
      'failed',
      'the server does not tell which organization the user is in, so there would be no way back; nothing was switched',
    );
  if (home === name) return run(signal);
  let outcome: { readonly value: Value } | { readonly error: unknown };
  try {
    await goTo(client, switchNow, name, signal);
    onProgress?.({ step: 'switched', organization_name: name });
    outcome = { value: await run(signal) };
  } catch (error) {
    // The server said no, so the user is where it was.
    if (error instanceof RefusedSwitch) throw error.cause;
    outcome = { error };
  }
  await comeBack(client, switchNow, { home, name, outcome, clock });
  try {
    onProgress?.({ step: 'returned', organization_name: home });
  } catch (error) {
    if (!('error' in outcome)) throw error;
  }
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** A switch that the server provably did not make. */
class RefusedSwitch extends Error {}

async function goTo(client: InsightCloudSecClient, switchNow: Switch, name: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await switchNow({ organization_name: name }, callWith(signal));
  } catch (error) {
    if (isSecError(error) && !(error as { readonly mayHaveSucceeded?: boolean }).mayHaveSucceeded && signal?.aborted !== true)
      throw new RefusedSwitch('refused', { cause: error });
    throw error;
  }
  const now = await whereIs(client, signal);
  if (now !== name)
    throw new WorkflowError(
      workflow,
      'failed',
      `the server took the switch to "${name}", but says that the user is ${now === undefined ? 'nowhere' : `in "${now}"`}; nothing was run. Another program may be switching the same user`,
    );
}

/** Tries more often than a call would, since a user who stays abroad breaks everything else that it does. */
async function comeBack(
  client: InsightCloudSecClient,
  switchNow: Switch,
  journey: {
    readonly home: string;
    readonly name: string;
    readonly outcome: { readonly value: unknown } | { readonly error: unknown };
    readonly clock: Clock;
  },
): Promise<void> {
  const { home, name, outcome, clock } = journey;
  let failure: unknown;
  for (let attempt = 1; attempt <= attemptsToReturn; attempt++) {
    try {
      if (attempt > 1) await sleep(clock, firstPauseMs * (attempt - 1), new AbortController().signal);
      await switchNow({ organization_name: home });
      return;
    } catch (error) {
      failure = error;
    }
  }
  // The last answer may have been lost after the server had acted.
  const now = await whereIs(client, undefined).catch(() => undefined);
  if (now === home) return;
  const ran = 'error' in outcome ? 'what was to be done there failed, too' : 'what was to be done there is done';
  throw new WorkflowError(
    workflow,
    'failed',
    `the user could not be brought back to "${home}" and is ${now === undefined ? `probably still in "${name}"` : `now in "${now}"`}, with every key and session; ${ran}. Call switchOrganization with "${home}" before anything else`,
    { cause: 'error' in outcome ? new AggregateError([outcome.error, failure]) : failure },
  );
}

async function whereIs(client: InsightCloudSecClient, signal: AbortSignal | undefined): Promise<string | undefined> {
  const { organization_name } = await client.users.getCurrentUser(undefined, callWith(signal));
  return typeof organization_name === 'string' && organization_name !== '' ? organization_name : undefined;
}
