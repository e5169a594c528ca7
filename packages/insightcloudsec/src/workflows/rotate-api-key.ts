/** Gives a user a new API key, and makes sure that the key is stored and works. */
import { type ClientBase, HttpError, InputError, type WorkflowErrorOf, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { assertOptions, clockOf, isErrorOf, isInDoubt, notify, withoutSecrets, type Workflow, workflowError } from '@sec/core/vendor';
import { apiKeyProblem } from '../auth/api-key.js';
import type { InsightCloudSecClientWith } from '../client.js';
import type { User } from '../generated/operations.js';
import { inputError } from '../input-error.js';
import { listAllUsers } from './list-all.js';

/** Whose key to rotate, and what to do with the new one. */
export interface RotateApiKeyInput {
  /** Number of the user (`user_id`), or its exact `username` or `email_address`. */
  readonly user: number | string;
  /** Stores the new key; it has done so when its promise is fulfilled. It is called once, before anything else happens. */
  readonly storeKey: (apiKey: string) => Promise<unknown> | unknown;
  /**
   * Creates a client that carries the new key, to test it: the client is asked who it is, and closed. Without this and `verify`
   * the key is not tested.
   */
  readonly createClient?: ((apiKey: string) => InsightCloudSecClientWith<'users.getCurrentUser'> & Pick<ClientBase, 'close'>) | undefined;
  /** Tests the new key, and rejects where it does not work. */
  readonly verify?: ((apiKey: string, signal: AbortSignal | undefined) => Promise<unknown>) | undefined;
  /** Length of the key; 32 and 44 are in use. @defaultValue 44 */
  readonly key_length?: number | undefined;
  /** Allows the user whose credential this client carries. Its key, if it is one, ends with the call. @defaultValue false */
  readonly allowOwnKey?: boolean | undefined;
}

/** Options of {@link rotateApiKey}. */
export interface RotateApiKeyOptions extends WorkflowOptions {
  /** Receives each step when it is done. */
  readonly onProgress?: ((progress: RotateApiKeyProgress) => void) | undefined;
}

/** A step that was done for the user. */
export interface RotateApiKeyProgress extends WorkflowProgress<'found' | 'created' | 'stored' | 'verified'> {
  readonly user_id: number;
}

/** Whose key was rotated. */
export interface RotateApiKeyResult {
  readonly user_id: number;
  readonly username: string;
  /** Whether the new key was tested. It never is without `createClient` and `verify`. */
  readonly verified: boolean;
}

type Client = InsightCloudSecClientWith<
  'users.getCurrentUser' | 'users.listUsers' | 'users.searchUsers' | 'users.listDomainAdmins' | 'auth.createApiKey'
>;

/**
 * Why {@link rotateApiKey} has no result. No key was created with `userNotFound`, `userAmbiguous`, and `callerUnknown`: the server does
 * not say who the caller is. The old key has ended, or may have, with `keyLost`: the response with the new one was lost;
 * `keyUnusable`: it has none that could be sent; `keyNotStored`: `storeKey` failed; `keyNotAccepted`: it did not pass its test;
 * `keyOfAnotherUser`: it is another user's.
 */
export type RotateApiKeyReason =
  | 'userNotFound'
  | 'userAmbiguous'
  | 'callerUnknown'
  | 'keyLost'
  | 'keyUnusable'
  | 'keyNotStored'
  | 'keyNotAccepted'
  | 'keyOfAnotherUser';

/** @returns Whether an error is one of {@link rotateApiKey}; its `reason` is then one of {@link RotateApiKeyReason}. */
export function isRotateApiKeyError(error: unknown): error is WorkflowErrorOf<'rotateApiKey', RotateApiKeyReason> {
  return isErrorOf('rotateApiKey', error);
}

const workflow: Workflow<RotateApiKeyReason> = 'rotateApiKey';

/**
 * Finds the user among users and Domain Admins (where the caller may list those), creates a new key, hands it to `storeKey`, and
 * then tests it.
 *
 * **The old key of the user ends at the moment when the new one is created**, for everything that still carries it; there is no
 * time in which both work, and no way back. The new key is shown once. The user must be of the organization that the caller is
 * in.
 *
 * The call that creates the key is sent once. An abort counts until then: a key that was created is always handed over.
 *
 * @example
 * ```ts
 * import { createInsightCloudSecClient, rotateApiKey } from '@sec/insightcloudsec';
 *
 * declare const keychain: { set(name: string, secret: string): Promise<void> }; // where you keep secrets
 *
 * await rotateApiKey(client, {
 *   user: 'svc-nightly-audit',
 *   storeKey: (apiKey) => keychain.set('nightly-audit', apiKey),
 *   createClient: (apiKey) => createInsightCloudSecClient({ baseUrl: 'https://cloudsec.insight.rapid7.com', auth: { apiKey } }),
 * });
 * ```
 *
 * @throws {@link InputError} for an input that cannot be right, and for the caller's own user unless `allowOwnKey` is `true`. No
 * key is created then.
 * @throws {@link WorkflowError} with a {@link RotateApiKeyReason} when there is no such user or more than one; when the server does not say who the caller is,
 * unless `allowOwnKey` is `true`; when the response with the key was lost, after which the old key may have ended and nobody
 * knows the new one; when `storeKey` fails; and when the new key does not work or is another user's. The reason says which of
 * them; nothing shows the key.
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API" [S]; gstotts/go-client-ics users.go [T]
 */
export async function rotateApiKey(
  client: Client,
  input: RotateApiKeyInput,
  options: RotateApiKeyOptions = {},
): Promise<RotateApiKeyResult> {
  assertOptions(workflow, options, ['onProgress']);
  checkInput(input);
  return rotate(client, input, options).catch((error: unknown) => {
    throw withoutSecrets(client, error);
  });
}

async function rotate(client: Client, input: RotateApiKeyInput, { signal, onProgress }: RotateApiKeyOptions): Promise<RotateApiKeyResult> {
  const clock = clockOf(client);
  const startedMs = clock.monotonic();
  const { user_id, username } = await findUser(client, input, signal);
  const report = (step: RotateApiKeyProgress['step']): void =>
    notify(onProgress, { step, elapsedMs: clock.monotonic() - startedMs, user_id });
  report('found');
  signal?.throwIfAborted();
  const apiKey = await createKey(client, user_id, input.key_length ?? 44);
  try {
    await input.storeKey(apiKey);
  } catch (error) {
    throw workflowError(
      workflow,
      'keyNotStored',
      `user ${user_id} has a new key, but storeKey failed to store it; the old key has ended, rotate once more`,
      { cause: error, mayHaveSucceeded: true },
    );
  }
  // Reported only now: nothing comes between the key and its store.
  report('created');
  report('stored');
  const verified = await testKey(apiKey, user_id, input, signal);
  if (verified) report('verified');
  return { user_id, username, verified };
}

/** Finds the user whose key to rotate, unless that would end the key of this client. */
async function findUser(client: Client, { user, allowOwnKey = false }: RotateApiKeyInput, signal: AbortSignal | undefined): Promise<User> {
  const me = await client.users.getCurrentUser(undefined, { signal });
  const found = chooseUser(await listUsers(client, signal), user);
  if (allowOwnKey) return found;
  if (typeof me.user_id !== 'number')
    throw workflowError(
      workflow,
      'callerUnknown',
      'the response has no "/user_id" of the caller, so the client’s own key could end; no key was created. Allow that with allowOwnKey: true',
    );
  if (found.user_id === me.user_id)
    throw new InputError(
      `${workflow}: "user" must be another user than the one whose credential this client carries, since the client’s own key would end; allow that with allowOwnKey: true`,
      { member: 'user' },
    );
  return found;
}

interface UserList {
  readonly users: readonly User[];
  /** What the list holds, for messages. */
  readonly holds: string;
}

/** Organization Admins may create keys as well, and may not be allowed to list Domain Admins, who are left out then. */
async function listUsers(client: Client, signal: AbortSignal | undefined): Promise<UserList> {
  try {
    return { users: await listAllUsers(client, {}, { signal }), holds: 'users and Domain Admins' };
  } catch (error) {
    if (!(error instanceof HttpError && error.kind === 'permission')) throw error;
    const users = await listAllUsers(client, { includeDomainAdmins: false }, { signal });
    return { users, holds: 'users (the caller may not list Domain Admins)' };
  }
}

function chooseUser({ users, holds }: UserList, wanted: number | string): User {
  const found =
    typeof wanted === 'number'
      ? users.filter(({ user_id }) => user_id === wanted)
      : firstNonEmpty([users.filter(({ username }) => username === wanted), users.filter(({ email_address }) => email_address === wanted)]);
  const [user] = found;
  const name = JSON.stringify(wanted);
  if (user === undefined)
    throw workflowError(
      workflow,
      'userNotFound',
      `there is no user ${name} among ${users.length} ${holds} of this organization; no key was created`,
    );
  if (found.length > 1)
    throw workflowError(
      workflow,
      'userAmbiguous',
      `there are ${found.length} users ${name}, with the numbers ${found.map(({ user_id }) => user_id).join(', ')}; no key was created, name one by its number`,
    );
  return user;
}

function firstNonEmpty(lists: readonly (readonly User[])[]): readonly User[] {
  return lists.find(({ length }) => length > 0) ?? [];
}

async function createKey(client: Client, user_id: number, key_length: number): Promise<string> {
  let apiKey: unknown;
  try {
    apiKey = await client.auth.createApiKey({ user_id, key_length });
  } catch (error) {
    if (!isInDoubt(error)) throw error;
    throw workflowError(
      workflow,
      'keyLost',
      `the response with the new key of user ${user_id} was lost: the old key may have ended, and nobody knows the new one; rotate once more`,
      { cause: error, mayHaveSucceeded: true },
    );
  }
  const problem = typeof apiKey === 'string' ? apiKeyProblem(apiKey) : 'must be a string';
  if (problem === undefined) return apiKey as string;
  throw workflowError(
    workflow,
    'keyUnusable',
    `the response with the new key of user ${user_id} has none that could be sent: the key ${problem}; the old key may have ended`,
    { mayHaveSucceeded: true },
  );
}

async function testKey(
  apiKey: string,
  user_id: number,
  { createClient, verify }: RotateApiKeyInput,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (createClient === undefined && verify === undefined) return false;
  let owner: number | undefined;
  try {
    await verify?.(apiKey, signal);
    if (createClient !== undefined) owner = await findOwner(createClient(apiKey), signal);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw workflowError(
      workflow,
      'keyNotAccepted',
      `the new key of user ${user_id} was handed to storeKey, but did not pass its test; the old key has ended`,
      { cause: error, mayHaveSucceeded: true },
    );
  }
  if (createClient !== undefined && owner !== user_id)
    throw workflowError(
      workflow,
      'keyOfAnotherUser',
      `the client of createClient acts as user ${String(owner)} and not as ${user_id}: does it carry the key that it was given?`,
      { mayHaveSucceeded: true },
    );
  return true;
}

async function findOwner(
  client: ReturnType<NonNullable<RotateApiKeyInput['createClient']>>,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  try {
    return (await client.users.getCurrentUser(undefined, { signal, cache: 'no-store' })).user_id;
  } finally {
    await client.close();
  }
}

function checkInput({ user, storeKey, createClient, verify, key_length, allowOwnKey }: RotateApiKeyInput): void {
  const assert = (isRight: boolean, member: string, value: unknown, [expected, example]: readonly [string, string]): void => {
    if (!isRight) throw inputError(workflow, member, { expected, value, example });
  };
  const isFunction = (value: unknown): boolean => value === undefined || typeof value === 'function';
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
  const isUser = typeof user === 'string' ? user.trim() !== '' : isCount(user);
  assert(isUser, 'user', user, ['the number, username or email address of a user', 'svc-nightly-audit']);
  const storeExample = '(apiKey) => vault.write("cloudsec", apiKey)';
  assert(typeof storeKey === 'function', 'storeKey', storeKey, ['a function that stores the key', storeExample]);
  const clientExample = '(apiKey) => createInsightCloudSecClient({ baseUrl, auth: { apiKey } })';
  assert(isFunction(createClient), 'createClient', createClient, ['a function that creates a client', clientExample]);
  assert(isFunction(verify), 'verify', verify, ['a function', '(apiKey) => tryIt(apiKey)']);
  assert(key_length === undefined || isCount(key_length), 'key_length', key_length, ['an integer of at least 1', '44']);
  assert(allowOwnKey === undefined || typeof allowOwnKey === 'boolean', 'allowOwnKey', allowOwnKey, ['a boolean', 'true']);
}
