/** Sign-in and sign-out. @source ca-risken/gateway signin.go, router.go [C] */
import { emptyResponse, jsonResponse, textResponse } from './responses.js';
import { route, type Call, type Route } from './route.js';

/** How long the cookie lives, in seconds. @source ca-risken/gateway, default [C] */
const cookieLifetimeSeconds = 2_592_000;

export function signinRoutes(): readonly Route[] {
  return [bare('/signin', (call) => refuseNobody(call) ?? signIn(call)), bare('/signout', (call) => refuseNobody(call) ?? signOut(call))];
}

function bare(path: string, respond: (call: Call) => Response): Route {
  return route({ method: 'GET', path, access: 'open', request: {}, check: () => undefined, respond: (_, call) => respond(call) });
}

function refuseNobody({ caller }: Call): Response | undefined {
  return caller.kind === 'nobody' ? textResponse(401, 'Unauthenticated') : undefined;
}

/** The one response without an envelope: who is calling. */
function signIn(call: Call): Response {
  const response = jsonResponse(200, describe(call));
  const value = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  response.headers.append('set-cookie', `XSRF-TOKEN=${value}; Path=/; Max-Age=${cookieLifetimeSeconds}${secure(call)}`);
  return response;
}

function describe({ caller }: Call): object {
  if (caller.kind === 'nobody') return {};
  if (caller.kind === 'human') return { user_id: caller.user_id };
  const { kind, ownerId, tokenId } = caller.token;
  return kind === 'project'
    ? { access_token_id: tokenId, project_id: ownerId }
    : { org_access_token_id: tokenId, organization_id: ownerId };
}

function signOut(call: Call): Response {
  const response = emptyResponse(200);
  const past = 'Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0';
  for (const name of ['AWSELBAuthSessionCookie-0', 'AWSELBAuthSessionCookie-1']) {
    response.headers.append('set-cookie', `${name}=; ${past}; HttpOnly${secure(call)}`);
  }
  response.headers.append('set-cookie', `XSRF-TOKEN=; ${past}${secure(call)}`);
  return response;
}

function secure({ request }: Call): string {
  return request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : '';
}
