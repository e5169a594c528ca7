/** Tokens for an email address or an API key, and the way to the console. */
import { account } from './access.js';
import { cspmResponse, cspmFailure, cspmInvalid, jsonResponse } from './responses.js';
import { type Call, publicRoute, type Route, route, toText } from './route.js';
import { accountId, userId } from './token.js';

/** @source Aqua support, "Enterprise API in the CSPM platform" [S] */
const signInLifetimeMs = 3_600_000;

export function cspmAuthRoutes(consoleHost: string): readonly Route[] {
  return [
    publicRoute('POST', '/v2/signin', signIn),
    route('POST', '/v2/tokens', createToken),
    route('GET', '/v1/envs', () => showEnvironment(consoleHost)),
    route('GET', '/v2/accounts/{id}', showAccount),
  ];
}

/** A wrong password is a 403, as are all credentials that this host does not accept; no document shows its response. */
function signIn({ body, tokens }: Call): Response {
  const email = toText(body['email']);
  if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)) return cspmInvalid('email', 'must be an email address');
  if (toText(body['password']) === '') return cspmInvalid('password', 'is required');
  if (email.toLowerCase() !== account.email || body['password'] !== account.password) return cspmFailure(403, 'Invalid email or password');
  const token = tokens.issue({ kind: 'account', user: email, roles: undefined, endpoints: undefined, isFromKey: false }, signInLifetimeMs);
  return cspmResponse({ token, account_id: accountId, user_id: userId, account_admin: true, trial_end: null, email });
}

/** The payload is the token itself. @source Aqua Security API Reference, "Authentication" [S] */
function createToken({ body, tokens, user }: Call): Response {
  const { validity, allowed_endpoints, csp_roles } = body;
  if (typeof validity !== 'number' || !Number.isInteger(validity) || validity < 1 || validity > 1500)
    return cspmInvalid('validity', 'must be an integer from 1 to 1500');
  if (!isStrings(allowed_endpoints) || allowed_endpoints.length === 0)
    return cspmInvalid('allowed_endpoints', 'must be an array of strings');
  if (csp_roles !== undefined && !isStrings(csp_roles)) return cspmInvalid('csp_roles', 'must be an array of strings');
  const roles = csp_roles === undefined || csp_roles.length === 0 ? undefined : csp_roles;
  return cspmResponse(tokens.issue({ kind: 'account', user, roles, endpoints: allowed_endpoints, isFromKey: true }, validity * 60_000));
}

/**
 * Neither status nor code stand around this response.
 *
 * @source aquasecurity/terraform-provider-aquasec client/client.go [C]; Creativice-Oy/graph-aquasecurity-trivy, recorded [T]
 */
function showEnvironment(consoleHost: string): Response {
  return jsonResponse(200, {
    data: {
      ese_url: consoleHost,
      env_id: 'sandbox',
      env_type: 'production',
      plan: 'enterprise',
      region: 'us-east-1',
      status: 'active',
      account_id: String(accountId),
      aqua_csp_version: '2022.4.720',
      creation_date: '2024-03-01T09:30:00.000Z',
      end_date: '2034-03-01T09:30:00.000Z',
    },
  });
}

/** @source cloudsploit/docs API Blueprint, Accounts [O] */
function showAccount({ params }: Call): Response {
  return params['id'] === String(accountId)
    ? cspmResponse({ id: accountId, root_user: account.email, plan: { id: 61, name: 'Enterprise' }, csp_enabled: true })
    : cspmFailure(404, 'Not found');
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
