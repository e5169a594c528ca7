/** Gives a user a new API key, and makes sure that the key is kept and works. */
import { callWith, HttpError, InputError, isSecError, WorkflowError, type WorkflowOptions } from '@sec/core';
import { apiKeyProblem } from '../auth-options.js';
import type { InsightCloudSecClient } from '../client.js';
import type { User } from '../generated/operations.js';
import { listAllUsers } from './list-all.js';

export interface RotateApiKeyInput {
  /** Number of the user (`user_id`), or its `username` or `email_address`, as they are spelt there. */
  readonly user: number | string;
  /** Keeps the new key, and is done with that when its promise is. It is called once, before anything else happens. */
  readonly onKey: (apiKey: string) => Promise<unknown> | unknown;
  /**
   * How the new key is tried: a client that carries it, which is asked who it is and closed; or, with `verify`, a function of
   * your own that rejects. Without either the key is not tried.
   */
  readonly createClient?: (apiKey: string) => InsightCloudSecClient;
  readonly verify?: (apiKey: string, signal: AbortSignal | undefined) => Promise<unknown>;
  /** Length of the key; 44 unless given. 32 and 44 are in use. */
  readonly key_length?: number;
  /** Allows the user whose credential this client carries. Its key, if it is one, dies with the call. */
  readonly allowOwnKey?: boolean;
}

export interface RotateApiKeyOptions extends WorkflowOptions {
  readonly onProgress?: (progress: { readonly step: 'found' | 'created' | 'kept' | 'verified'; readonly user_id: number }) => void;
}

export interface RotatedApiKey {
  readonly user_id: number;
  readonly username: string;
  /** Whether the new key was tried. It never is where neither `createClient` nor `verify` was given. */
  readonly verified: boolean;
}

const workflow = 'rotateApiKey';

/**
 * Finds the user among users and Domain Admins (where the caller may list those), makes a new key, hands it to `onKey`, and
 * then tries it.
 *
 * **The old key of the user dies at the moment the new one is made**, for everything that still carries it; there is no time
 * in which both work, and no way back. The new key is shown once. The user must be of the organization that the caller is in.
 *
 * The call that makes the key is sent once. An abort counts until then: a key that was made is always handed over.
 *
 * @example
 * ```ts
 * import { createInsightCloudSecClient, rotateApiKey } from '@sec/insightcloudsec';
 *
 * declare const keychain: { set(name: string, secret: string): Promise<void> }; // where you keep secrets
 *
 * await rotateApiKey(client, {
 *   user: 'svc-nightly-audit',
 *   onKey: (apiKey) => keychain.set('nightly-audit', apiKey),
 *   createClient: (apiKey) => createInsightCloudSecClient({ baseUrl: 'https://cloudsec.insight.rapid7.com', auth: { apiKey } }),
 * });
 * ```
 *
 * @throws {@link InputError} for an input that cannot be right, and for the caller's own user unless `allowOwnKey` is true. No
 * key is made then.
 * @throws {@link WorkflowError} when there is no such user or more than one; when the server does not tell who the caller is,
 * unless `allowOwnKey` is true; when the answer with the key was lost, after which the old key may be dead and nobody knows
 * the new one; when `onKey` fails; and when the new key does not work or is another user's. The message says which of them,
 * never the key.
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API" [S]; gstotts/go-client-ics users.go [T]
 */
export async function rotateApiKey(
  client: InsightCloudSecClient,
  input: RotateApiKeyInput,
  options: RotateApiKeyOptions = {},
): Promise<RotatedApiKey> {
  checkInput(input);
  const { signal, onProgress } = options;
  const { key_length = 44, allowOwnKey = false } = input;
  const me = await client.users.getCurrentUser(undefined, callWith(signal));
  const { user_id, username } = findUser(await listUsers(client, signal), input.user);
  if (typeof me.user_id !== 'number' && !allowOwnKey)
    throw new WorkflowError(
      workflow,
      'failed',
      'the server does not tell who the caller is, so the client’s own key could die; no key was made. Allow that with allowOwnKey: true',
    );
  if (user_id === me.user_id && !allowOwnKey)
    throw new InputError(
      `${workflow}: "user" is the one whose credential this client carries, so the client’s own key would die; allow it with allowOwnKey: true`,
      { member: 'user' },
    );
  onProgress?.({ step: 'found', user_id });
  signal?.throwIfAborted();
  const apiKey = await makeKey(client, user_id, key_length);
  try {
    await input.onKey(apiKey);
  } catch (error) {
    throw new WorkflowError(workflow, 'failed', `user ${user_id} has a new key, but onKey failed to keep it; the old key is dead`, {
      cause: error,
    });
  }
  // Told only now: a listener must not come between the key and its keeper.
  onProgress?.({ step: 'created', user_id });
  onProgress?.({ step: 'kept', user_id });
  const verified = await tryKey(apiKey, user_id, input, signal);
  if (verified) onProgress?.({ step: 'verified', user_id });
  return { user_id, username, verified };
}

interface Listed {
  readonly users: readonly User[];
  /** Whose list it is, for messages. */
  readonly whose: string;
}

/** Organization Admins may make keys as well, and may not be allowed to list Domain Admins: those are left out then. */
async function listUsers(client: InsightCloudSecClient, signal: AbortSignal | undefined): Promise<Listed> {
  try {
    return { users: await listAllUsers(client, callWith(signal)), whose: 'users and Domain Admins' };
  } catch (error) {
    if (!(error instanceof HttpError && error.kind === 'permission')) throw error;
    return {
      users: await listAllUsers(client, { ...callWith(signal), admins: false }),
      whose: 'users (the caller may not list Domain Admins)',
    };
  }
}

async function makeKey(client: InsightCloudSecClient, user_id: number, key_length: number): Promise<string> {
  let apiKey: unknown;
  try {
    apiKey = await client.auth.createApiKey({ user_id, key_length });
  } catch (error) {
    if (!isSecError(error) || (error as { readonly mayHaveSucceeded?: boolean }).mayHaveSucceeded !== true) throw error;
    throw new WorkflowError(
      workflow,
      'failed',
      `the answer with the new key of user ${user_id} was lost: the old key may be dead, and the new one is known to nobody; rotate once more`,
      { cause: error },
    );
  }
  const problem = typeof apiKey === 'string' ? apiKeyProblem(apiKey) : 'is no text';
  if (problem !== undefined)
    throw new WorkflowError(
      workflow,
      'failed',
      `the answer with the new key of user ${user_id} holds none that could be sent (${problem}); the old key may be dead`,
    );
  return apiKey as string;
}

async function tryKey(
  apiKey: string,
  user_id: number,
  { createClient, verify }: RotateApiKeyInput,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (createClient === undefined && verify === undefined) return false;
  let owner: number | undefined;
  try {
    if (verify !== undefined) await verify(apiKey, signal);
    if (createClient !== undefined) owner = await ownerOf(createClient(apiKey), signal);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new WorkflowError(
      workflow,
      'failed',
      `the new key of user ${user_id} was handed to onKey, but did not pass its test; the old key is dead`,
      {
        cause: error,
      },
    );
  }
  if (createClient !== undefined && owner !== user_id)
    throw new WorkflowError(
      workflow,
      'failed',
      `the client of createClient acts as user ${String(owner)} and not as ${user_id}: does it carry the key that it was given?`,
    );
  return true;
}

async function ownerOf(client: InsightCloudSecClient, signal: AbortSignal | undefined): Promise<number | undefined> {
  try {
    return (await client.users.getCurrentUser(undefined, callWith(signal))).user_id;
  } finally {
    await client.close();
  }
}

function findUser({ users, whose }: Listed, wanted: number | string): User {
  const found =
    typeof wanted === 'number'
      ? users.filter(({ user_id }) => user_id === wanted)
      : firstOf([users.filter(({ username }) => username === wanted), users.filter(({ email_address }) => email_address === wanted)]);
  const [user] = found;
  const name = JSON.stringify(wanted);
  if (user === undefined)
    throw new WorkflowError(
      workflow,
      'failed',
      `there is no user ${name} among ${users.length} ${whose} of this organization; no key was made`,
    );
  if (found.length > 1)
    throw new WorkflowError(
      workflow,
      'failed',
      `there are ${found.length} users ${name}, with the numbers ${found.map(({ user_id }) => user_id).join(', ')}; name one by its number. No key was made`,
    );
  return user;
}

function firstOf(lists: readonly (readonly User[])[]): readonly User[] {
  return lists.find(({ length }) => length > 0) ?? [];
}

function checkInput({ user, onKey, createClient, verify, key_length, allowOwnKey }: RotateApiKeyInput): void {
  const refuse = (member: string, expected: string, example: string): InputError =>
    new InputError(`${workflow}: "${member}" must be ${expected}, got something else; for example ${example}`, { member });
  if (!(typeof user === 'string' ? user.trim() !== '' : Number.isSafeInteger(user) && user > 0))
    throw refuse('user', 'the number or the username of a user', 'svc-nightly-audit');
  if (typeof onKey !== 'function') throw refuse('onKey', 'a function that keeps the key', '(apiKey) => vault.write("cloudsec", apiKey)');
  if (createClient !== undefined && typeof createClient !== 'function')
    throw refuse(
      'createClient',
      'a function that makes a client',
      '(apiKey) => createInsightCloudSecClient({ baseUrl, auth: { apiKey } })',
    );
  if (verify !== undefined && typeof verify !== 'function') throw refuse('verify', 'a function', '(apiKey) => tryIt(apiKey)');
  if (key_length !== undefined && !(Number.isSafeInteger(key_length) && key_length > 0))
    throw refuse('key_length', 'a whole number above 0', '44');
  if (allowOwnKey !== undefined && typeof allowOwnKey !== 'boolean') throw refuse('allowOwnKey', 'true or false', 'true');
}
