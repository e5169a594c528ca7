/** Who is calling, and what they may do, on each of the two servers. */
import { consoleFailure, cspmFailure } from './responses.js';
import type { AquaSandboxOptions } from './options.js';
import type { IssuedToken, Tokens } from './token.js';

/** Credentials that a sandbox accepts, all of them invented. */
export const account = {
  apiKey: 'sandbox-key-3f9a1c',
  apiSecret: 'sandbox-secret-invented-opens-nothing',
  email: 'ops@sandbox.example',
  password: 'invented-password-opens-nothing',
  username: 'api-user',
} as const;

/** Who calls; `token` is `undefined` for a signature and for Basic. */
export interface Caller {
  readonly user: string;
  readonly token: IssuedToken | undefined;
}

/** @source cloudsploit/docs API Blueprint, "Authentication" [O] */
const maxDriftMs = 30_000;

export interface SignedRequest {
  readonly headers: Headers;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly body: string;
}

/** @returns The caller, or the rejection: everything without a valid credential is a 403 on the token host. */
export async function identifyOnTokenHost(request: SignedRequest, tokens: Tokens, nowMs: number): Promise<Caller | Response> {
  const { headers } = request;
  const bearer = bearerOf(headers.get('authorization'));
  if (bearer !== undefined) {
    const token = tokens.find(bearer);
    return token?.kind === 'account' ? { user: token.user, token } : pleaseLogIn('Token is invalid or expired, please login');
  }
  if (headers.has('x-api-key') || headers.has('x-signature'))
    return (await refuseSignature(request, nowMs)) ?? { user: account.email, token: undefined };
  return pleaseLogIn('Token is missing, please login');
}

/**
 * The onboarding service sends on what its caller has signed; the first signature is that of a request for the caller's own keys.
 *
 * @source aquasecurity/terraform-aws-onboarding modules/single/modules/trigger/trigger-aws.py [C]
 */
export async function identifyOnAutoconnect({ headers }: SignedRequest, nowMs: number): Promise<Caller | Response> {
  const signed = new Headers(headers);
  signed.set('x-signature', headers.get('x-authenticate-api-key-signature') ?? '');
  const request = { headers: signed, method: 'GET', path: '/v2/internal_apikeys', body: '' };
  return (await refuseSignature(request, nowMs)) ?? { user: account.email, token: undefined };
}

/** The messages ask to log in, which is how such a 403 differs from one about permissions. @source atav928/aquasec-api [T] */
function pleaseLogIn(text: string): Response {
  return cspmFailure(403, 'Access denied', [text]);
}

/**
 * Statuses and messages are not documented; that the clocks may differ by 30 seconds is, and both units occur. A body counts
 * as it was received and without spaces, as the vendor's server seems to serialize it again before it checks.
 */
async function refuseSignature({ headers, method, path, body }: SignedRequest, nowMs: number): Promise<Response | undefined> {
  const refuse = (text: string): Response => cspmFailure(403, 'Access denied', [text]);
  const timestamp = headers.get('x-timestamp') ?? '';
  const signature = headers.get('x-signature') ?? '';
  if (headers.get('x-api-key') !== account.apiKey) return refuse('Unknown API key');
  if (!/^\d{1,15}$/.test(timestamp)) return refuse('X-Timestamp must be a unix time');
  // Milliseconds of today have thirteen digits, seconds have ten.
  const signedMs = Number(timestamp) * (timestamp.length > 11 ? 1 : 1000);
  if (Math.abs(signedMs - nowMs) > maxDriftMs) return refuse('X-Timestamp differs by more than 30 seconds');
  for (const text of new Set([body, compact(body)])) {
    if ((await sign(`${timestamp}${method}${path}${text}`)) === signature) return undefined;
  }
  return refuse('X-Signature does not match');
}

/** Written apart from the client's own, so that a mistake in one of them shows. */
async function sign(text: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(account.apiSecret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function compact(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    return body;
  }
}

/** @returns A response that names the missing permission, such as `keys::create`. */
export function refuseOnTokenHost({ token }: Caller, method: string, path: string, denied: readonly string[]): Response | undefined {
  if (token !== undefined && !allowsMethod(token, method)) return cspmFailure(403, 'Access denied', [`The token does not allow ${method}`]);
  const verb = { GET: 'read', POST: 'create', PUT: 'update', DELETE: 'delete' }[method] ?? 'read';
  const permission = `${path.split('/')[2] ?? ''}::${verb}`;
  return denied.includes(permission) ? cspmFailure(403, 'Access denied', [`Missing permission ${permission}`]) : undefined;
}

/** @returns The caller, or the rejection: 401 in the console's own form. */
export function identifyOnConsole(headers: Headers, headerName: string, tokens: Tokens): Caller | Response {
  const value = headers.get(headerName);
  const bearer = bearerOf(value);
  const token = bearer === undefined ? undefined : tokens.find(bearer);
  if (token !== undefined) return { user: token.user, token };
  const basic = /^basic +(\S+)$/i.exec(value ?? '')?.[1];
  if (basic !== undefined && decodeBasic(basic) === `${account.username}:${account.password}`)
    return { user: account.username, token: undefined };
  return consoleFailure(401, 'You are not authorized to perform this action');
}

export function refuseOnConsole({ token }: Caller, method: string, options: AquaSandboxOptions): Response | undefined {
  if (token === undefined) return undefined;
  const { roles = { Admin: 'all', Auditor: 'read', api_auditor: 'read' }, requireRoles = false } = options;
  const rights = token.roles?.map((role) => (Object.hasOwn(roles, role) ? roles[role] : 'none'));
  const mayAct =
    rights === undefined ? !(requireRoles && token.isFromKey) : rights.includes('all') || (method === 'GET' && rights.includes('read'));
  return mayAct && allowsMethod(token, method) ? undefined : consoleFailure(403, 'You are not allowed to perform this action');
}

/** Entries are methods, `ANY`, or either with a path behind a colon, which counts for all paths here. */
function allowsMethod({ endpoints }: IssuedToken, method: string): boolean {
  return endpoints === undefined || endpoints.some((entry) => ['ANY', method].includes(entry.split(':')[0]?.toUpperCase() ?? ''));
}

/** The kind of a credential, for the log. */
export function kindOf(headers: Headers, headerName: string): 'none' | 'hmac' | 'bearer' | 'basic' {
  const value = headers.get(headerName) ?? '';
  if (/^bearer /i.test(value)) return 'bearer';
  if (/^basic /i.test(value)) return 'basic';
  return headers.has('x-signature') ? 'hmac' : 'none';
}

function bearerOf(value: string | null): string | undefined {
  return /^bearer +(\S+)$/i.exec(value ?? '')?.[1];
}

function decodeBasic(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}
