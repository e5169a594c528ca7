/** Asks the token host and the console whose credential this is, what it may do, and whether both accept it. */
import type { AcceptedCredential, CallOptions, RefusedCredential } from '@sec/core';
import {
  assertCredential,
  assertOptions,
  callOptionNames,
  type CredentialFinding,
  factsOf,
  probeCredential,
  toSentence,
} from '@sec/core/vendor';
import { type Claims, parseClaims, readTokenClaims } from '../auth/token-claims.js';
import type { AquaClientWith } from '../client.js';
import type { AquaFacts, SignInKind } from '../connect.js';
import type { CspmAccount } from '../generated/operations.js';
import { getAccount, listImages } from '../generated/rows.js';
import { findRegion, type Region } from '../hosts/regions.js';

/** The console that a client calls. */
export interface CheckedConsole {
  /** `undefined` where none was found. */
  readonly url: string | undefined;
  /** Where the address is from: the option, the claims of the token, or the provisioning service. */
  readonly foundIn: 'consoleUrl' | 'token' | 'provisioning' | undefined;
  /** Whether it accepts the credential; `undefined` where it was not called. */
  readonly accepts: boolean | undefined;
}

/** Whose credential it is and what it may do, as far as the token and the token host say; `undefined` where they do not. */
export interface CredentialOwner {
  readonly kind: SignInKind;
  readonly account_id: number | undefined;
  readonly user_id: number | undefined;
  /** Whether the user administers the account in the CSPM API. */
  readonly account_admin: boolean | undefined;
  readonly plan: string | undefined;
  /** Email address of the user that the account belongs to. */
  readonly root_user: string | undefined;
  /** Region of the account, as the token names it. */
  readonly region: Region | undefined;
  /** Console roles that the token acts with. A token without them has those of the user, or none. */
  readonly csp_roles: readonly string[] | undefined;
  /** Methods and paths that the token allows; only tokens of an API key are limited so. */
  readonly allowed_endpoints: readonly string[] | undefined;
  /** CSPM groups that the user belongs to, and those that it administers, by their ids. */
  readonly user_groups_user: readonly string[] | undefined;
  readonly user_groups_admin: readonly string[] | undefined;
  /** When the token ends, in milliseconds since 1970 by the clock of the token host. */
  readonly tokenExpiresAtMs: number | undefined;
  readonly console: CheckedConsole;
}

/** A credential that both hosts accept, or what is wrong, with what is known of it even so. */
export type CheckCredentialResult = (AcceptedCredential & CredentialOwner) | (RefusedCredential & CredentialOwner);

type Client = AquaClientWith<'cspmAccount.getAccount' | 'images.listImages'>;

/**
 * The vendor accepts a signature for so long before and after its timestamp.
 *
 * @source cloudsploit/docs API Blueprint, "Authentication" [O]
 */
const maxDriftMs = 30_000;

/** Options and variables that say where the token host is. */
const address = '"region" (AQUA_REGION) or "authUrl" (AQUA_AUTH_URL)';
const consoleAddress = '"consoleUrl" (AQUA_CONSOLE_URL)';

/**
 * Signs in, reads the claims of the token, the account, and one image of the console.
 *
 * `isValid` says that both hosts accept the credential. What is wrong with it, the region, an address or the clock is a result,
 * `isValid: false`, with a `problem` in one sentence. That the credential may not read the account, or images, is a note: rights
 * differ, and a host that says so has accepted it. An account without a console is valid. `baseUrl` and `clockOffsetMs` are those of
 * the token host, which accepts signatures for 30 seconds; of a self-hosted console those of the console.
 *
 * @example
 * ```ts
 * import { checkCredential } from '@sec/aqua';
 *
 * const check = await checkCredential(aqua);
 * if (!check.isValid) throw new Error(check.problem);
 * console.log(check.account_id, check.console.url, check.console.foundIn, check.csp_roles);
 * ```
 *
 * @throws {@link NetworkError} or {@link TimeoutError} where no response came, and {@link HttpError} where a server failed or is
 * busy: neither says anything of the credential.
 * @source claims: Aqua support, "Enterprise API in the CSPM platform" [S], andreazorzetto/aquasec-lib [T]
 */
export async function checkCredential(client: Client, options: CallOptions = {}): Promise<CheckCredentialResult> {
  assertOptions('checkCredential', options, callOptionNames);
  const facts = factsOf(client) as AquaFacts;
  const tokenHost = isWithoutToken(facts) ? undefined : await probeTokenHost(client, facts, options);
  const claims = parseClaims(tokenHost?.token ?? '');
  if (tokenHost?.refusal !== undefined) return refuse(client, { facts, claims, tokenHost, console: noConsole }, tokenHost.refusal);
  const console = await probeConsole(client, facts, options);
  const seen: Seen = { facts, claims, tokenHost, console: toConsole(console, facts, claims) };
  // An account may have the CSPM API alone.
  const isWithout = console.refusal?.reason === 'option' && claims['csp_enabled'] === false;
  if (console.refusal !== undefined && console.refusal.reason !== 'permission' && !isWithout) {
    return refuse(client, seen, console.refusal, console);
  }
  const { baseUrl = '', clockOffsetMs } = tokenHost?.baseUrl === undefined ? console : tokenHost;
  const denied = isWithout ? 'the account has no console' : console.refusal?.problem;
  return {
    isValid: true,
    reason: undefined,
    problem: undefined,
    baseUrl,
    clockOffsetMs,
    ...toOwner(seen),
    notes: [...(tokenHost?.notes ?? []), ...(denied === undefined ? [] : [denied]), ...clockNotes(facts, clockOffsetMs)],
  };
}

type Host = Pick<CredentialFinding<unknown>, 'baseUrl' | 'clockOffsetMs'>;

interface TokenHost extends Host {
  readonly token?: string | undefined;
  readonly account?: CspmAccount | undefined;
  readonly refusal?: Pick<RefusedCredential, 'reason' | 'problem'> | undefined;
  readonly notes?: readonly string[];
}

/** What the hosts have shown. */
interface Seen {
  readonly facts: AquaFacts;
  readonly claims: Claims;
  readonly tokenHost: TokenHost | undefined;
  readonly console: CheckedConsole;
}

const noConsole: CheckedConsole = { url: undefined, foundIn: undefined, accepts: undefined };

/** Gets a token, and reads the account that it is of. */
async function probeTokenHost(client: Client, facts: AquaFacts, options: CallOptions): Promise<TokenHost> {
  const { credential } = facts;
  const { data, ...signIn } = await probeCredential(
    client,
    // The credential of the console is the token; a call of the token host may be signed instead.
    {
      operation: { getAccount },
      credential,
      address,
      read: async (call) => ({ data: await assertCredential(client, { listImages }, call) }),
    },
    options,
  );
  const token = data?.version;
  if (token === undefined) return signIn;
  const id = toNumber(parseClaims(token)['account_id']);
  if (id === undefined)
    return {
      token,
      baseUrl: undefined,
      clockOffsetMs: undefined,
      notes: ['the token does not say whose it is, so the token host was not asked'],
    };
  const found = await probeCredential(
    client,
    { operation: { getAccount }, credential, address, read: (call) => client.cspmAccount.getAccount.withResponse({ id }, call) },
    options,
  );
  const { refusal, data: account, baseUrl, clockOffsetMs } = found;
  const host = { token, account, baseUrl: baseUrl ?? signIn.baseUrl, clockOffsetMs };
  // The token is good where it was issued just now, whatever else the token host does not show.
  const isRefused = refusal?.reason === 'credential' || (facts.kind === 'token' && refusal?.reason === 'address' && found.status !== 404);
  return isRefused
    ? { ...host, refusal }
    : { ...host, notes: refusal === undefined ? [] : [`the account cannot be read: ${refusal.problem}`] };
}

/** Whether the client has no token of the vendor's token host: that of a self-hosted console, or behind a proxy. */
function isWithoutToken({ kind }: AquaFacts): boolean {
  return kind === 'login' || kind === 'basic' || kind === 'proxy';
}

function probeConsole(client: Client, { credential }: AquaFacts, options: CallOptions): Promise<CredentialFinding<unknown>> {
  return probeCredential(
    client,
    {
      operation: { listImages },
      credential,
      address: consoleAddress,
      read: (call) => client.images.listImages.withResponse({ page: 1, pagesize: 1 }, call),
    },
    options,
  );
}

function toConsole({ baseUrl, refusal }: CredentialFinding<unknown>, { consoleUrl }: AquaFacts, claims: Claims): CheckedConsole {
  const isNamed = typeof claims.csp_metadata?.urls?.ese_url === 'string' && claims.csp_metadata.urls.ese_url !== '';
  const reason = refusal?.reason;
  return {
    url: baseUrl,
    foundIn: baseUrl === undefined ? undefined : consoleUrl !== undefined ? 'consoleUrl' : isNamed ? 'token' : 'provisioning',
    accepts: reason === undefined || reason === 'permission' ? true : reason === 'credential' ? false : undefined,
  };
}

/** A clock that is too far off is the likelier reason of a refusal than the key. */
function refuse(
  client: Client,
  seen: Seen,
  refusal: Pick<RefusedCredential, 'reason' | 'problem'>,
  otherHost: Partial<Host> = {},
): CheckCredentialResult {
  const { facts, tokenHost } = seen;
  const { baseUrl, clockOffsetMs } = tokenHost?.baseUrl === undefined ? otherHost : tokenHost;
  const isLate =
    facts.kind === 'apiKey' &&
    refusal === tokenHost?.refusal &&
    refusal.reason === 'credential' &&
    Math.abs(clockOffsetMs ?? 0) > maxDriftMs;
  const problem = isLate
    ? toSentence(client, `${describeDrift(clockOffsetMs ?? 0)}: set the clock of this machine; ${refusal.problem}`)
    : refusal.problem;
  return {
    isValid: false,
    reason: isLate ? 'clock' : refusal.reason,
    problem,
    baseUrl,
    clockOffsetMs,
    ...toOwner(seen),
    notes: tokenHost?.notes ?? [],
  };
}

function clockNotes({ kind }: AquaFacts, clockOffsetMs = 0): string[] {
  if (kind !== 'apiKey' || Math.abs(clockOffsetMs) <= maxDriftMs) return [];
  return [`${describeDrift(clockOffsetMs)}; this client corrects its signatures for that, other programs may not`];
}

function describeDrift(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1_000;
  return `the clock of the token host is ${seconds} s ${offsetMs > 0 ? 'ahead of' : 'behind'} that of this machine, and a signature is accepted for ${maxDriftMs / 1_000} s`;
}

function toOwner({ facts, claims, tokenHost, console }: Seen): CredentialOwner {
  const { regionLabel } = readTokenClaims(tokenHost?.token ?? '');
  const { account_admin, plan, exp } = claims;
  const root_user: unknown = tokenHost?.account?.root_user;
  return {
    kind: facts.kind,
    account_id: toNumber(claims['account_id']),
    user_id: toNumber(claims['user_id']),
    account_admin: typeof account_admin === 'boolean' ? account_admin : undefined,
    plan: typeof plan === 'string' ? plan : undefined,
    root_user: typeof root_user === 'string' ? root_user : undefined,
    region: regionLabel === undefined ? undefined : findRegion(regionLabel || 'us'),
    csp_roles: toStrings(claims['csp_roles']),
    allowed_endpoints: toStrings(claims['allowed_endpoints']),
    user_groups_user: toStrings(claims['user_groups_user']),
    user_groups_admin: toStrings(claims['user_groups_admin']),
    tokenExpiresAtMs: typeof exp === 'number' ? exp * 1_000 : undefined,
    console,
  };
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function toStrings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
