/** Onboards an AWS environment, unless it is onboarded already. */
import { type ConnectionOutcome, InputError, isSecError, type WorkflowErrorOf, type WorkflowOptions } from '@sec/core';
import { assertOptions, createOrFind, describe, isErrorOf, sendRequest, type Workflow, workflowError } from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { CloudAuthenticator, CloudAuthenticatorForCreate } from '../generated/operations.js';

/**
 * Numbers of the clouds whose names are known.
 *
 * @source Data Theorem knowledge base, On-boarding AWS environments via Data Theorem's API: `CloudAuthenticatorTypesEnum` [S]
 */
export const cloudAuthenticatorTypes = { AMAZON_WEB_SERVICES: 3 } as const;

/** Name of a cloud. */
export type CloudAuthenticatorTypeName = keyof typeof cloudAuthenticatorTypes;

export interface OnboardAwsInput {
  /** ARN of the role that Data Theorem assumes. */
  readonly role_arn: string;
  /** External id that the role's trust policy asks for. A secret: no error shows it. */
  readonly external_id: string;
  /** Name or number of the cloud. @defaultValue `AMAZON_WEB_SERVICES` */
  readonly cloud_authenticator_type?: CloudAuthenticatorTypeName | number;
}

export interface OnboardAwsOptions extends WorkflowOptions {
  /**
   * What to do where the server does not say what is onboarded: `create` onboards, possibly a second time; `throw` changes
   * nothing. @defaultValue `create`
   */
  readonly ifUnknown?: 'create' | 'throw';
}

export interface OnboardAwsResult {
  /** As the server returned it; its members are not documented. */
  readonly authenticator: CloudAuthenticator;
  /** `created` is new, `existing` was there before, `recovered` was refused or left in doubt and then found in the list. */
  readonly connection: ConnectionOutcome;
  /** Whether the server said what was onboarded before. Where it did not, `created` may be a second one. */
  readonly checkedExisting: boolean;
}

/** Why {@link onboardAws} has no result. `existingUnknown`: the server does not say what is onboarded; nothing was changed. */
export type OnboardAwsReason = 'existingUnknown';

/** @returns Whether an error is one of {@link onboardAws}; its `reason` is then one of {@link OnboardAwsReason}. */
export function isOnboardAwsError(error: unknown): error is WorkflowErrorOf<'onboardAws', OnboardAwsReason> {
  return isErrorOf('onboardAws', error);
}

type Client = DataTheoremClientWith<'cloudAuthenticators.createCloudAuthenticator'>;

const workflow: Workflow<OnboardAwsReason> = 'onboardAws';

/** No document names this list, so it is no operation: it is tried at the address that creates. */
const listCloudAuthenticators = 'GET /apis/api_security/results/v1beta1/cloud_authenticators safe cursor';

/**
 * Onboards an AWS environment, after looking for its role among the cloud authenticators.
 *
 * They are read from a list at the address that creates, which no document names: where the server has none, or one whose
 * entries name no roles, `checkedExisting` is false.
 *
 * @throws {@link InputError} for an invalid role or external id; nothing is sent.
 * @throws {@link WorkflowError} with reason `existingUnknown` when `ifUnknown` is `throw` and the server does not say what is
 * onboarded; nothing is changed.
 * @throws the failure of the creation; `mayHaveSucceeded` says whether it may have been done.
 * @source Data Theorem knowledge base, On-boarding AWS environments via Data Theorem's API [S]; the list is an assumption [I]
 */
export async function onboardAws(client: Client, input: OnboardAwsInput, options: OnboardAwsOptions = {}): Promise<OnboardAwsResult> {
  assertOptions(workflow, options, ['ifUnknown']);
  const { signal, ifUnknown = 'create' } = options;
  const body = readAuthenticator(input);
  if (ifUnknown !== 'create' && ifUnknown !== 'throw')
    throw new InputError(`onboardAws: "ifUnknown" must be 'create' or 'throw', got ${describe(ifUnknown)}`, { member: 'ifUnknown' });

  const before = await findAuthenticator(client, input, signal);
  const { checkedExisting } = before;
  if (before.authenticator !== undefined) return { authenticator: before.authenticator, connection: 'existing', checkedExisting };
  if (!checkedExisting && ifUnknown === 'throw')
    throw workflowError(
      workflow,
      'existingUnknown',
      'the server does not say what is onboarded, so a second authenticator cannot be ruled out (ifUnknown)',
    );
  const outcome = await createOrFind(
    () => client.cloudAuthenticators.createCloudAuthenticator({ body }, { signal }),
    async () => {
      if (!checkedExisting || signal?.aborted) return undefined;
      const after = await findAuthenticator(client, input, signal).catch(() => undefined);
      return after?.authenticator;
    },
  );
  return 'created' in outcome
    ? { authenticator: outcome.created, connection: 'created', checkedExisting }
    : { authenticator: outcome.found, connection: 'recovered', checkedExisting };
}

/** @source AWS IAM, role ARNs and AssumeRole: an external id has 2 to 1224 characters of `\w+=,.@:/-` [O] */
function readAuthenticator({ role_arn, external_id, cloud_authenticator_type }: OnboardAwsInput): CloudAuthenticatorForCreate {
  if (typeof role_arn !== 'string' || !/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role_arn))
    throw new InputError(
      `onboardAws: "role_arn" must be the ARN of an IAM role, got ${describe(role_arn)}; for example "arn:aws:iam::210987654321:role/ExampleAudit"`,
      { member: 'role_arn' },
    );
  if (typeof external_id !== 'string' || !/^[\w+=,.@:/-]{2,1224}$/.test(external_id))
    throw new InputError(
      `onboardAws: "external_id" must be a string of 2 to 1224 letters, digits and _+=,.@:/-, got ${describe(external_id)} (not shown); for example a UUID`,
      { member: 'external_id' },
    );
  return {
    cloud_authenticator_type: readType(cloud_authenticator_type ?? 'AMAZON_WEB_SERVICES'),
    aws_credential: { role_arn, external_id },
  } as CloudAuthenticatorForCreate;
}

/** @returns The number for a name; numbers pass, as the vendor has more clouds than it names. */
function readType(type: unknown): number {
  if (typeof type === 'number' && Number.isSafeInteger(type)) return type;
  if (typeof type === 'string' && Object.hasOwn(cloudAuthenticatorTypes, type))
    return cloudAuthenticatorTypes[type as CloudAuthenticatorTypeName];
  throw new InputError(
    `onboardAws: "cloud_authenticator_type" must be an integer or ${Object.keys(cloudAuthenticatorTypes).join(', ')}, got ${describe(type)}; for example 3`,
    { member: 'cloud_authenticator_type' },
  );
}

interface Existing {
  readonly checkedExisting: boolean;
  readonly authenticator?: CloudAuthenticator;
}

/** One page of the list, which is read as the other lists of this API are: entries beside a cursor. */
interface AuthenticatorPage {
  readonly cloud_authenticators?: unknown;
  readonly pagination_information?: { readonly next_cursor?: unknown } | null;
}

async function findAuthenticator(
  client: Client,
  { role_arn, external_id }: OnboardAwsInput,
  signal: AbortSignal | undefined,
): Promise<Existing> {
  const seen = new Set<string>();
  let namesRoles = true;
  for (let cursor: string | undefined; ;) {
    const page = await readPage(client, { cursor, external_id, signal });
    if (!Array.isArray(page?.cloud_authenticators)) return { checkedExisting: false };
    for (const entry of page.cloud_authenticators as readonly unknown[]) {
      const role = roleOf(entry);
      if (role === role_arn) return { checkedExisting: true, authenticator: entry as CloudAuthenticator };
      if (role === undefined) namesRoles = false;
    }
    const next = page.pagination_information?.next_cursor;
    if (typeof next !== 'string' || next === '') return { checkedExisting: namesRoles };
    if (seen.has(next)) return { checkedExisting: false };
    seen.add(next);
    cursor = next;
  }
}

/** @returns `undefined` where the server has no such list, or does not let this key read it. */
async function readPage(
  client: Client,
  {
    cursor,
    external_id,
    signal,
  }: { readonly cursor: string | undefined; readonly external_id: string; readonly signal: AbortSignal | undefined },
): Promise<AuthenticatorPage | undefined> {
  const [, path = ''] = listCloudAuthenticators.split(' ');
  const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  try {
    const { data } = await sendRequest(
      client,
      {
        operation: { listCloudAuthenticators },
        url: (baseUrl) => baseUrl + path + query,
        credentials: 'client',
        // Sent only later, by the creation; a server may repeat what it refuses.
        secrets: [external_id],
      },
      { signal },
    );
    return (data ?? undefined) as AuthenticatorPage | undefined;
  } catch (error) {
    // Whatever else fails here, such as a rejected key, the creation reports.
    if (signal?.aborted || !isSecError(error) || error.code === 'SEC_CONFIG' || error.code === 'SEC_INPUT') throw error;
    return undefined;
  }
}

/** @returns The role of an entry; an empty string for another cloud, `undefined` where the entry does not name it. */
function roleOf(entry: unknown): string | undefined {
  const { role_arn, aws_credential, cloud_authenticator_type } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const role = role_arn ?? (aws_credential as { readonly role_arn?: unknown } | null | undefined)?.role_arn;
  if (typeof role === 'string') return role;
  const isOther = typeof cloud_authenticator_type === 'number' && cloud_authenticator_type !== cloudAuthenticatorTypes.AMAZON_WEB_SERVICES;
  return isOther ? '' : undefined;
}
