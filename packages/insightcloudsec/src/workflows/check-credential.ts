/** Asks the server whose credential the client has, and what it may do. */
import { type AcceptedCredential, type CallOptions, HttpError, mapConcurrently, type RefusedCredential } from '@sec/core';
import { assertOptions, callOptionNames, probeCredential, toSentence } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { CurrentUser, EntitlementRole } from '../generated/operations.js';
import { getCurrentUser } from '../generated/rows.js';

/** Whose credential it is, and the organization that calls run in now; what an older release does not say is `undefined`. */
export interface CredentialOwner {
  readonly kind: 'user';
  readonly user_id: number | undefined;
  readonly username: string | undefined;
  readonly email_address: string | undefined;
  readonly organization_id: number | undefined;
  readonly organization_name: string | undefined;
  /** Whether the user administers that organization. */
  readonly organization_admin: boolean | undefined;
  /** Whether the user administers all organizations, and may switch between them. */
  readonly domain_admin: boolean | undefined;
  /** Whether the user may see all organizations. */
  readonly domain_viewer: boolean | undefined;
  /** How the client signs in. */
  readonly signedInBy: 'apiKey' | 'session';
}

/** An accepted credential with its owner, or one that does not work, with the reason. */
export type CheckCredentialResult =
  | (AcceptedCredential &
      CredentialOwner & {
        /** What the user may do, by module; `undefined` without `includeRights`. Modules that the server does not say are absent. */
        readonly rights: Readonly<Record<string, EntitlementRole>> | undefined;
      })
  | RefusedCredential;

export interface CheckCredentialOptions extends CallOptions {
  /** Also reads what the user may do in each module, one request for each. @defaultValue false */
  readonly includeRights?: boolean;
}

type Client = InsightCloudSecClientWith<'users.getCurrentUser'>;
type ClientForRights = InsightCloudSecClientWith<'users.getCurrentUser' | 'entitlements.getUserEntitlement'>;

/** Modules that have entitlements. @source gstotts/go-client-ics, testdata/groups [T] */
const modules = ['botfactory', 'collections', 'events', 'exemptions', 'groups', 'iac', 'iam', 'insights', 'tags'] as const;

/** Reads at the same time. */
const concurrency = 3;

/**
 * Tests the credential with one read, which every user may do.
 *
 * What is wrong with a credential or an address is a result, `isValid: false`, with a `problem` in one sentence. A user with a
 * password is signed in for it; `client.close()` ends that session.
 *
 * @example
 * ```ts
 * import { checkCredential } from '@sec/insightcloudsec';
 *
 * const check = await checkCredential(client);
 * if (!check.isValid) throw new Error(check.problem);
 * console.log(check.user_id, check.organization_name, check.domain_admin);
 * ```
 *
 * @throws {@link NetworkError} or {@link TimeoutError} where no response came, and {@link HttpError} where the server failed or is
 * busy: neither says anything of the credential.
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API" [S]
 */
export async function checkCredential(
  client: Client,
  options?: CheckCredentialOptions & { readonly includeRights?: false },
): Promise<CheckCredentialResult>;
/** Tests the credential, and reads its rights as well. */
export async function checkCredential(client: ClientForRights, options: CheckCredentialOptions): Promise<CheckCredentialResult>;
export async function checkCredential(client: Client, options: CheckCredentialOptions = {}): Promise<CheckCredentialResult> {
  assertOptions('checkCredential', options, [...callOptionNames, 'includeRights']);
  const { includeRights = false, ...callOptions } = options;
  const address = '"baseUrl" (INSIGHTCLOUDSEC_BASE_URL)';
  const { data, refusal, baseUrl, clockOffsetMs, scheme } = await probeCredential(
    client,
    {
      operation: { getCurrentUser },
      credential: '"auth" (INSIGHTCLOUDSEC_API_KEY, or INSIGHTCLOUDSEC_USERNAME and INSIGHTCLOUDSEC_PASSWORD)',
      address,
      read: (given) => client.users.getCurrentUser.withResponse(undefined, given),
    },
    callOptions,
  );
  const owner = data && ownerOf(data, scheme);
  if (owner === undefined || baseUrl === undefined) {
    const nobody = `${baseUrl}: the response names nobody, so it proves nothing; check ${address}`;
    const { reason, problem } = refusal ?? { reason: 'address', problem: toSentence(client, nobody) };
    return { isValid: false, reason, problem, baseUrl, clockOffsetMs: refusal && clockOffsetMs, notes: [] };
  }
  const notes = data?.suspended === true ? ['the user is suspended'] : [];
  const rights = includeRights
    ? await readRights(client as ClientForRights, data as CurrentUser, callOptions)
    : { rights: undefined, notes: [] };
  return {
    isValid: true,
    reason: undefined,
    problem: undefined,
    baseUrl,
    clockOffsetMs,
    ...owner,
    rights: rights.rights,
    notes: [...notes, ...rights.notes],
  };
}

/** @returns `undefined` where a response names nobody: whatever sent it may be another server. */
function ownerOf(user: Partial<CurrentUser>, scheme: string | undefined): CredentialOwner | undefined {
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
  const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
  const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const owner: CredentialOwner = {
    kind: 'user',
    user_id: number(user.user_id),
    username: text(user.username),
    email_address: text(user.email_address),
    organization_id: number(user.organization_id),
    organization_name: text(user.organization_name),
    organization_admin: flag(user.organization_admin),
    domain_admin: flag(user.domain_admin),
    domain_viewer: flag(user.domain_viewer),
    signedInBy: scheme === 'sessionToken' ? 'session' : 'apiKey',
  };
  const { user_id, username, email_address } = owner;
  return user_id === undefined && username === undefined && email_address === undefined ? undefined : owner;
}

async function readRights(
  client: ClientForRights,
  { resource_id, user_id }: Partial<CurrentUser>,
  options: CallOptions,
): Promise<{ readonly rights: Readonly<Record<string, EntitlementRole>> | undefined; readonly notes: readonly string[] }> {
  const isNamed = typeof resource_id === 'string' && resource_id !== '';
  if (!isNamed && typeof user_id !== 'number')
    return { rights: undefined, notes: ['the server does not say the id of the user, so its rights cannot be read'] };
  const userResourceId = isNamed ? resource_id : `divvyuser:${user_id}:`;
  const silent: string[] = [];
  const pairs = await mapConcurrently(modules, concurrency, async (module) => {
    try {
      const { entitlement } = await client.entitlements.getUserEntitlement({ userResourceId, module }, { cache: 'no-store', ...options });
      return [[module, entitlement] as const];
    } catch (error) {
      // Another release has other modules, and responds with any failure to one that it does not have.
      if (!(error instanceof HttpError)) throw error;
      silent.push(module);
      return [];
    }
  });
  const notes = silent.length === 0 ? [] : [`the server does not say what the user may do in ${silent.toSorted().join(', ')}`];
  return { rights: Object.fromEntries(pairs.flat()), notes };
}
