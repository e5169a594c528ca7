/** Onboards an AWS environment, after a look whether it is onboarded already. */
import { callWith, HttpError, InputError, isSecError, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
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
  /** External id that the role's trust asks for. A secret: no error shows it. */
  readonly external_id: string;
  /** Name or number of the cloud; `AMAZON_WEB_SERVICES` unless given. */
  readonly cloud_authenticator_type?: CloudAuthenticatorTypeName | number;
}

export interface OnboardAwsOptions extends WorkflowOptions {
  /**
   * What to do where the server does not tell what is onboarded: `create` onboards, which may do so a second time; `refuse`
   * throws and changes nothing. `create` unless given.
   */
  readonly ifUnknown?: 'create' | 'refuse';
}

export interface OnboardedAws {
  /** As the server tells it; its members are not documented. */
  readonly authenticator: CloudAuthenticator;
  /** `created` is new; `existing` was there before; `found` was refused or left in doubt, and then found in the list. */
  readonly connection: 'created' | 'existing' | 'found';
  /** Whether the server told what was onboarded before. Where it did not, `created` may be a second one. */
  readonly looked: boolean;
}

const path = '/apis/api_security/results/v1beta1/cloud_authenticators';

/**
 * The look asks for the list at the address that creates, which no document names: where the server has none, `looked` is
 * false. A list without the role of an entry tells nothing of it either.
 *
 * @throws {@link InputError} for a role or external id that cannot be right; nothing is sent.
 * @throws WorkflowError with reason `failed` when `ifUnknown` is `refuse` and the server does not tell; nothing is changed.
 * @throws the failure of the creation; `mayHaveSucceeded` says whether it may have been done.
 * @source Data Theorem knowledge base, On-boarding AWS environments via Data Theorem's API [S]; the look is an assumption [I]
 */
export async function onboardAws(
  client: DataTheoremClient,
  input: OnboardAwsInput,
  options: OnboardAwsOptions = {},
): Promise<OnboardedAws> {
  const { role_arn, external_id } = input;
  const { signal, ifUnknown = 'create' } = options;
  const type = readType(input.cloud_authenticator_type ?? 'AMAZON_WEB_SERVICES');
  checkAccess(role_arn, external_id);
  if (ifUnknown !== 'create' && ifUnknown !== 'refuse')
    throw new InputError(`onboardAws: "ifUnknown" must be 'create' or 'refuse'`, { member: 'ifUnknown' });

  const before = await look(client, role_arn, signal);
  if (before.found !== undefined) return { authenticator: before.found, connection: 'existing', looked: true };
  if (!before.looked && ifUnknown === 'refuse')
    throw new WorkflowError(
      'onboardAws',
      'failed',
      'the server does not tell what is onboarded, so a second authenticator cannot be ruled out (ifUnknown)',
    );
  const body = { cloud_authenticator_type: type, aws_credential: { role_arn, external_id } } as CloudAuthenticatorForCreate;
  try {
    const authenticator = await client.cloudAuthenticators.createCloudAuthenticator({ body }, callWith(signal));
    return { authenticator, connection: 'created', looked: before.looked };
  } catch (error) {
    if (signal?.aborted) throw error;
    if (before.looked && canBeThere(error)) {
      const after = await look(client, role_arn, signal).catch(() => undefined);
      if (after?.found !== undefined) return { authenticator: after.found, connection: 'found', looked: true };
    }
    throw withoutSecret(error, external_id);
  }
}

/** @returns The number for a name; numbers pass, as the vendor has more clouds than it tells of. */
function readType(type: unknown): number {
  if (typeof type === 'number' && Number.isSafeInteger(type)) return type;
  if (typeof type === 'string' && Object.hasOwn(cloudAuthenticatorTypes, type))
    return cloudAuthenticatorTypes[type as CloudAuthenticatorTypeName];
  throw new InputError(
    `onboardAws: "cloud_authenticator_type" must be a whole number or ${Object.keys(cloudAuthenticatorTypes).join(', ')}; for example 3`,
    { member: 'cloud_authenticator_type' },
  );
}

/** @source AWS IAM, role ARNs and AssumeRole: an external id has 2 to 1224 characters of `\w+=,.@:/-` [O] */
function checkAccess(role_arn: unknown, external_id: unknown): void {
  if (typeof role_arn !== 'string' || !/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role_arn))
    throw new InputError(
      'onboardAws: "role_arn" must be the ARN of an IAM role; for example "arn:aws:iam::210987654321:role/ExampleAudit"',
      {
        member: 'role_arn',
      },
    );
  if (typeof external_id !== 'string' || !/^[\w+=,.@:/-]{2,1224}$/.test(external_id))
    throw new InputError(
      'onboardAws: "external_id" must be a text of 2 to 1224 letters, digits and _+=,.@:/- (not shown); for example a UUID',
      {
        member: 'external_id',
      },
    );
}

interface Look {
  readonly looked: boolean;
  readonly found?: CloudAuthenticator;
}

/** Walks the list, as the other lists of this API are: entries beside a cursor. */
async function look(client: DataTheoremClient, role_arn: string, signal: AbortSignal | undefined): Promise<Look> {
  const get = client.raw.GET as unknown as (
    path: string,
    init: object,
  ) => Promise<{ readonly data?: unknown; readonly response: { readonly ok: boolean } }>;
  const seen = new Set<string>();
  let isTelling = true;
  for (let cursor: string | undefined; ;) {
    let answer;
    try {
      answer = await get(path, { params: { query: cursor === undefined ? {} : { cursor } }, ...(signal === undefined ? {} : { signal }) });
    } catch (error) {
      // What the look cannot tell, the creation will: a refused key, a server that is not there.
      if (signal?.aborted || !isSecError(error) || error.code === 'SEC_CONFIG') throw error;
      return { looked: false };
    }
    const page = (answer.response.ok ? answer.data : undefined) as
      | { readonly cloud_authenticators?: unknown; readonly pagination_information?: { readonly next_cursor?: unknown } | null }
      | undefined;
    if (!Array.isArray(page?.cloud_authenticators)) return { looked: false };
    for (const entry of page.cloud_authenticators as readonly unknown[]) {
      const known = roleOf(entry);
      if (known === role_arn) return { looked: true, found: entry as CloudAuthenticator };
      if (known === undefined) isTelling = false;
    }
    const next = page.pagination_information?.next_cursor;
    if (typeof next !== 'string' || next === '') return { looked: isTelling };
    if (seen.has(next)) return { looked: false };
    seen.add(next);
    cursor = next;
  }
}

/** @returns The role of an entry; an empty text for another cloud, `undefined` where the entry does not tell. */
function roleOf(entry: unknown): string | undefined {
  const { role_arn, aws_credential, cloud_authenticator_type } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const role = role_arn ?? (aws_credential as { readonly role_arn?: unknown } | null | undefined)?.role_arn;
  if (typeof role === 'string') return role;
  const isOther = typeof cloud_authenticator_type === 'number' && cloud_authenticator_type !== cloudAuthenticatorTypes.AMAZON_WEB_SERVICES;
  return isOther ? '' : undefined;
}

/** Refused as known already, or left in doubt. */
function canBeThere(error: unknown): boolean {
  if (!isSecError(error)) return false;
  if (error instanceof HttpError && error.status === 409) return true;
  return 'mayHaveSucceeded' in error && error.mayHaveSucceeded === true;
}

/** A server may repeat what it refuses. */
function withoutSecret(error: unknown, secret: string): unknown {
  if (!(error instanceof HttpError)) return error;
  const shown = [error.message, error.vendorMessage ?? '', JSON.stringify(error.fieldErrors ?? {}), JSON.stringify(error.body ?? '')];
  if (!shown.some((text) => text.includes(secret))) return error;
  return new WorkflowError(
    'onboardAws',
    'failed',
    `${error.message.replaceAll(secret, '[redacted]')}${error.mayHaveSucceeded ? '; it may have been done all the same' : ''}`,
  );
}
