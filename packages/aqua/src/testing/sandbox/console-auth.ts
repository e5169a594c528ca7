/** Login to a self-hosted console, and what a console tells anyone. */
import { account } from './access.js';
import { consoleFailure, json } from './answers.js';
import { type Call, openRoute, type Route } from './route.js';

/** Nine hours, by one account. @source opendevstack/ods-jenkins-shared-library [T] */
const loginLifeMs = 9 * 3_600_000;

export function consoleAuthRoutes(): readonly Route[] {
  return [openRoute('POST', '/api/v1/login', login), openRoute('GET', '/api', showApi)];
}

/** @source aquasecurity/terraform-provider-aquasec client/client.go, GetCspAuthToken [C] */
function login({ body, tokens }: Call): Response {
  if (body['id'] !== account.username || body['password'] !== account.password) return consoleFailure(401, 'wrong user or password');
  const token = { kind: 'login', user: account.username, roles: undefined, endpoints: undefined, isFromKey: false } as const;
  return json(200, { token: tokens.issue(token, loginLifeMs), user: { id: account.username } });
}

/** @source aquasecurity/starboard pkg/plugin/aqua/client/client.go, getAuthHeader [C] */
function showApi({ options }: Call): Response {
  return json(200, options.authHeaderName === undefined ? {} : { authorization_header: options.authHeaderName });
}
