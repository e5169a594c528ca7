/** Responses of sandboxes. */

type Headers = Readonly<Record<string, string>>;

/** What responses were made of, before it became text. */
const bodies = new WeakMap<Response, { readonly body: unknown }>();

/** A JSON response. */
export function jsonResponse(status: number, body: unknown, headers: Headers = {}): Response {
  const response = new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
  bodies.set(response, { body });
  return response;
}

/** @returns What {@link jsonResponse} was given, members that are `undefined` included; `undefined` for any other response. */
export function givenBody(response: Response): { readonly body: unknown } | undefined {
  return bodies.get(response);
}

/** A response without a body. */
export function emptyResponse(status = 200, headers: Headers = {}): Response {
  return new Response(null, { status, headers });
}

/** A response that no vendor sends: the sandbox speaks for itself. */
export function refuseInSandbox(operationId: string, message: string, more: Readonly<Record<string, unknown>> = {}): Response {
  return jsonResponse(501, { sandbox: true, operationId, ...more, message });
}
