/** Login to a self-hosted console, and what a console shows without a credential. */
import { account } from './access.js';
import { consoleFailure, jsonResponse } from './responses.js';
import { type Call, publicRoute, type Route } from './route.js';

/** Nine hours, by one account. @source opendevstack/ods-jenkins-shared-library [T] */
const loginLifetimeMs = 9 * 3_600_000;

export function consoleAuthRoutes(): readonly Route[] {
  return [publicRoute('POST', '/api/v1/login', login), publicRoute('GET', '/api', showApi)];
}

/** @source aquasecurity/terraform-provider-aquasec client/client.go, GetCspAuthToken [C]; the user: PyPI aqua 0.1.27 [T] */
function login({ body, tokens }: Call): Response {
  if (body['id'] !== account.username || body['password'] !== account.password) return consoleFailure(401, 'wrong user or password');
  const token = { kind: 'login', user: account.username, roles: undefined, endpoints: undefined, isFromKey: false } as const;
  return jsonResponse(200, { token: tokens.issue(token, loginLifetimeMs), user: { role: 'Administrator', is_super: true } });
}

/** @source aquasecurity/starboard pkg/plugin/aqua/client/client.go, getAuthHeader [C] */
function showApi({ options }: Call): Response {
  return jsonResponse(200, { authorization_header: options.authHeaderName ?? 'Authorization' });
}
