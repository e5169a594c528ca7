/** Asks the server whose credential this is, and what it may do. */
import { type AcceptedCredential, type CallOptions, HttpError, mapConcurrently, type RefusedCredential } from '@sec/core';
import { assertOptions, callOptionNames, probeCredential, toSentence } from '@sec/core/vendor';
import type { AccessTokenOwner } from '../auth/access-token.js';
import type { RiskenClientWith } from '../client.js';
import type { SigninIdentity } from '../generated/operations.js';
import { signinOperation } from '../generated/rows.js';

/** Whose credential it is. */
export type CredentialOwner = AccessTokenOwner | { readonly kind: 'user'; readonly user_id: number };

/** What a policy of the token's roles allows: calls whose action and resource match both patterns, which are RE2 without anchors. */
export interface CredentialRight {
  readonly role_id: number;
  readonly action_ptn: string;
  /** `undefined` for the policies of an organization, which have none. */
  readonly resource_ptn: string | undefined;
}

/** An accepted credential with its owner, or one that does not work, with the reason. */
export type CheckCredentialResult =
  | (AcceptedCredential &
      CredentialOwner & {
        /** What its roles allow; `undefined` without `includeRights`, and where the server does not say. An empty array allows nothing. */
        readonly rights: readonly CredentialRight[] | undefined;
      })
  | RefusedCredential;

export interface CheckCredentialOptions extends CallOptions {
  /**
   * Also reads the roles of an access token and their policies, which a token may do only where one of its own policies allows
   * `iam/` or `organization-iam/`. @defaultValue false
   */
  readonly includeRights?: boolean;
}

type Client = RiskenClientWith<'signin.signin'>;
type ClientForRights = RiskenClientWith<
  | 'signin.signin'
  | 'iam.listRoles'
  | 'iam.listPolicies'
  | 'iam.getPolicy'
  | 'organizationIam.listOrganizationRoles'
  | 'organizationIam.listOrganizationPolicies'
  | 'organizationIam.getOrganizationPolicy'
>;

/** Reads at the same time. */
const concurrency = 3;

/**
 * Tests the credential with `GET /signin`, the only operation whose response is reliable: several list operations respond to
 * everybody with 200.
 *
 * What is wrong with a credential or an address is a result, `isValid: false`, with a `problem` in one sentence. A `clockOffsetMs`
 * that is not 0 harms nothing here, as RISKEN signs nothing. RISKEN responds with 401 while its token service is down as well; the
 * sentence says so.
 *
 * @example
 * ```ts
 * import { checkCredential } from '@sec/risken';
 *
 * const check = await checkCredential(risken, { includeRights: true });
 * if (!check.isValid) throw new Error(check.problem);
 * if (check.kind === 'project') console.log(check.project_id, check.rights?.map(({ action_ptn }) => action_ptn));
 * ```
 *
 * @throws {@link NetworkError} or {@link TimeoutError} where no response came, and {@link HttpError} where the server failed or is
 * busy: neither says anything of the credential.
 * @source ca-risken/gateway signin.go [C]
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
  const { data, refusal, baseUrl, clockOffsetMs } = await probeCredential(
    client,
    {
      operation: { signin: signinOperation },
      credential: '"auth.accessToken" (RISKEN_ACCESS_TOKEN)',
      address: '"baseUrl" (RISKEN_BASE_URL), which ends in /api/v1',
      read: (given) => client.signin.signin.withResponse(undefined, given),
    },
    callOptions,
  );
  const owner = data && ownerOf(data);
  if (owner === undefined || baseUrl === undefined) {
    const nobody = `${baseUrl}: the response to signin names nobody, so it proves nothing; check "baseUrl" (RISKEN_BASE_URL), which ends in /api/v1`;
    const { reason, problem } = refusal ?? { reason: 'address', problem: toSentence(client, nobody) };
    return { isValid: false, reason, problem, baseUrl, clockOffsetMs: refusal && clockOffsetMs, notes: [] };
  }
  const accepted = { isValid: true, reason: undefined, problem: undefined, baseUrl, clockOffsetMs } as const;
  if (!includeRights) return { ...accepted, ...owner, rights: undefined, notes: [] };
  return { ...accepted, ...owner, ...(await readRights(client as ClientForRights, owner, callOptions)) };
}

function ownerOf({
  access_token_id,
  project_id,
  org_access_token_id,
  organization_id,
  user_id,
}: SigninIdentity): CredentialOwner | undefined {
  if (access_token_id !== undefined && project_id !== undefined) return { kind: 'project', project_id, access_token_id };
  if (org_access_token_id !== undefined && organization_id !== undefined)
    return { kind: 'organization', organization_id, org_access_token_id };
  return user_id === undefined ? undefined : { kind: 'user', user_id };
}

interface Rights {
  readonly rights: readonly CredentialRight[] | undefined;
  readonly notes: readonly string[];
}

async function readRights(client: ClientForRights, owner: CredentialOwner, options: CallOptions): Promise<Rights> {
  if (owner.kind === 'user')
    return { rights: undefined, notes: ['the roles of a person stand in each of the projects, so they are not read here'] };
  try {
    const { roles, policiesOf, patternsOf } = readersOf(client, owner, { cache: 'no-store', ...options });
    const pairs = await mapConcurrently(await roles(), concurrency, async (role_id) =>
      (await policiesOf(role_id)).map((policy_id) => ({ role_id, policy_id })),
    );
    const found = await mapConcurrently(pairs.flat(), concurrency, async ({ role_id, policy_id }) => {
      const policy = await patternsOf(policy_id);
      // One that is gone by now allows nothing.
      return policy === undefined ? [] : [{ role_id, action_ptn: policy.action_ptn, resource_ptn: policy.resource_ptn }];
    });
    const rights = found.flat();
    return { rights, notes: rights.length === 0 ? ['the token has no role with a policy, so that everything but signin is refused'] : [] };
  } catch (error) {
    if (!(error instanceof HttpError) || error.kind !== 'permission') throw error;
    return { rights: undefined, notes: [toSentence(client, `the token may not read its own rights: ${error.message}`)] };
  }
}

interface Readers {
  readonly roles: () => Promise<readonly number[]>;
  readonly policiesOf: (role_id: number) => Promise<readonly number[]>;
  readonly patternsOf: (policy_id: number) => Promise<{ readonly action_ptn: string; readonly resource_ptn?: string } | undefined>;
}

/** The reads of a project and those of an organization are the same under other names. */
function readersOf({ iam, organizationIam }: ClientForRights, owner: AccessTokenOwner, options: CallOptions): Readers {
  if (owner.kind === 'project') {
    const { project_id, access_token_id } = owner;
    return {
      roles: async () => (await iam.listRoles({ project_id, access_token_id }, options)).role_id,
      policiesOf: async (role_id) => (await iam.listPolicies({ project_id, role_id }, options)).policy_id,
      patternsOf: async (policy_id) => (await iam.getPolicy({ project_id, policy_id }, options)).policy,
    };
  }
  const { organization_id, org_access_token_id: access_token_id } = owner;
  return {
    roles: async () => (await organizationIam.listOrganizationRoles({ organization_id, access_token_id }, options)).role_id,
    policiesOf: async (role_id) => (await organizationIam.listOrganizationPolicies({ organization_id, role_id }, options)).policy_id,
    patternsOf: async (policy_id) => (await organizationIam.getOrganizationPolicy({ organization_id, policy_id }, options)).policy,
  };
}
